//! Figures that bulletins of other places published (`tests/fixtures/published_bulletins.csv`), each as a ledger gives it: the library
//! prints what the exact figures give, also where the place printed something else, and says in a note that parts were rounded.

use crate::support::{Office, month_of, plan_2022};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use zdxm::figures::{Bulletin, Starts};
use zdxm::print::RowKind;
use zdxm::*;

/// How a figure of a line comes about.
enum Shape {
    /// A rate of the annual plan at the end of June.
    Rate,
    /// How far a rate is above 序时进度 at the end of a month.
    AboveTime(u8),
    /// A rate of starts: so many started, of so many planned or of a target.
    Starts(u32, StartBase, u32),
    /// Projects of three phases.
    Count([u32; 3]),
    /// Done, and what its phases add to as they are printed.
    DoneOfPhases,
    /// Done, and what its sectors add to as they are printed.
    DoneOfSectors,
    /// The annual plan, and what its phases add to as they are printed.
    PlanOfPhases,
    /// An amount with no decimals.
    WholeAmount,
    /// The rate of the year before, where this year's rate and its rise are published.
    RateBefore { now: &'static str, rise: &'static str },
    /// Growth of money in percent: this year's amount, and by how much it grew.
    Growth { now: &'static str, more: &'static str },
    /// No figure that a bulletin of ours prints, for this reason: the same arithmetic of exact rates gives it.
    OnlyArithmetic(&'static str),
}

/// Every line has its shape; one without has no test, and fails.
fn shape(place: &str, what: &str) -> Option<Shape> {
    use Shape::*;
    Some(match (place, what) {
        ("湖南2014上半年", "同比增长%") => Growth { now: "792.4", more: "50.6" },
        ("湖南2014上半年", "阶段合计=总数") => DoneOfPhases,
        ("湖南2014上半年", "行业合计=总数") => DoneOfSectors,
        ("湖南2014上半年", "项目数 46+136+21") => Count([46, 136, 21]),
        ("四川某年上半年", "续建+新开工") => WholeAmount,
        ("四川某年上半年", "重点推进占全部%") => {
            OnlyArithmetic("a share of all projects, which no part of a bulletin says")
        }
        ("四川某年上半年", "去年同期占年度计划%") => RateBefore { now: "54.5", rise: "5.0" },
        ("贵州2020年1-8月", "阶段合计") => DoneOfPhases,
        ("贵州2020年1-8月", "领域合计") => DoneOfSectors,
        ("贵州2020年1-8月", "新开工目标数（813÷84.5%）") => Starts(813, StartBase::Target(962), 0),
        ("贵州2020年1-8月", "8月占累计%") => {
            OnlyArithmetic("not published: a month as a share of the year to date")
        }
        ("新晃2015年1-4月", "开工率%") => Starts(3, StartBase::PlannedNew, 4),
        ("新晃2015年1-4月", "去年同期开工率%") => {
            OnlyArithmetic("a bulletin compares money and rates of the plan, not starts")
        }
        ("新晃2015年1-4月", "去年同期占计划%") => RateBefore { now: "19.97", rise: "6.58" },
        ("资阳1-5月", "省列超时间进度") => AboveTime(5),
        ("某市1-4月", "省重点超序时" | "市重点超序时") => AboveTime(4),
        ("南阳四水同治2021上半年", "开工率%") => Starts(188, StartBase::PlannedNew, 225),
        ("闽侯2023上半年", "三类合计") => DoneOfPhases,
        ("闽侯2023上半年", "计划合计") => PlanOfPhases,
        ("闽侯2023上半年", "项目数") => Count([157, 352, 21]),
        (_, what) if what.contains('%') && !what.contains("同") => Rate,
        _ => return None,
    })
}

/// A line of the file.
struct Line {
    place: String,
    what: String,
    published: String,
    exact: Decimal,
    recomputed: String,
    is_same: bool,
}

fn lines() -> Vec<Line> {
    let text = include_str!("../fixtures/published_bulletins.csv");
    let line = |line: &str| {
        let cells = line.split(',').collect::<Vec<_>>();
        let [place, what, published, exact, recomputed, verdict, ..] = cells.as_slice() else { panic!("{line}") };
        Line {
            place: (*place).into(),
            what: (*what).into(),
            published: (*published).into(),
            exact: exact.parse().unwrap(),
            recomputed: (*recomputed).into(),
            is_same: match *verdict {
                "same" => true,
                "DIFF" => false,
                other => panic!("{other}"),
            },
        }
    };
    text.lines().skip(1).map(line).collect()
}

fn decimals(number: &str) -> u32 {
    number.split_once('.').map_or(0, |(_, decimals)| decimals.len() as u32)
}

fn yi(amount: &str) -> Money {
    Money::parse(amount, MoneyUnit::YiYuan).unwrap()
}

/// An item: phase, sector, annual plan, done.
type Item = (Phase, &'static str, Money, Money);

fn ledger(month: u8, items: &[Item]) -> (Office, PlanId) {
    let office = Office::new();
    let plan = office.ledger.write("李四", |batch| {
        let plan = batch.adopt_plan(plan_2022())?;
        for (number, (phase, sector, annual, done)) in items.iter().enumerate() {
            let project = batch.add_project(ProjectFields::named(&format!("项目{number}")))?;
            let mut fields = ItemFields::new(*phase, batch.ensure_sector(sector)?.id);
            fields.annual = Some(*annual);
            let item = batch.add_item(plan, project, fields)?.item;
            let report = ReportFields { ytd_done: Some(*done), ..Default::default() };
            batch.file_report(item, month_of(month), report)?;
        }
        Ok(plan)
    });
    (office, plan.unwrap())
}

/// The titles of the columns of a row, with what is printed there.
type Cells = Vec<(String, String)>;

/// The printed summary: its cells by row and title of the column, and its notes.
struct Printed {
    rows: Vec<(RowKind, Cells)>,
    notes: String,
}

impl Printed {
    fn of(month: u8, items: &[Item], money_decimals: u32, rate_decimals: u32) -> Printed {
        let (office, plan) = ledger(month, items);
        let rules = FigureRules::default().with_money_decimals(money_decimals).with_rate_decimals(rate_decimals);
        let figures = office.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
        let bulletin = Bulletin::new(&figures.with_rules(&rules).unwrap()).unwrap();
        let table = bulletin.summary_table().unwrap();
        let name = |column: usize| {
            let leaf = table.header.iter().rfind(|cell| usize::from(cell.column) == column && cell.columns == 1);
            leaf.map_or(String::new(), |cell| cell.text.clone())
        };
        let row = |row: &zdxm::print::TableRow| {
            let cells = row.cells.iter().enumerate().map(|(at, cell)| (name(at), cell.text(&table)));
            (row.kind, cells.collect::<Cells>())
        };
        let text = bulletin.to_text().unwrap();
        // The words of the text are those of the table.
        let total = table.rows.first().map(row).unwrap();
        let done = &total.1.iter().find(|(name, _)| name == "累计完成").unwrap().1;
        assert!(text.contains(&format!("累计完成投资{done}亿元")), "{text}");
        Printed { rows: table.rows.iter().map(row).collect(), notes: table.notes.join("\n") }
    }

    fn total(&self, column: &str) -> String {
        self.rows[0].1.iter().find(|(name, _)| name == column).unwrap().1.clone()
    }

    /// What a column of the rows of a kind adds to, as it is printed.
    fn sum(&self, kind: RowKind, column: &str) -> Decimal {
        let rows = self.rows.iter().filter(|(of, _)| *of == kind);
        rows.map(|(_, cells)| cells.iter().find(|(name, _)| name == column).unwrap().1.parse::<Decimal>().unwrap())
            .sum()
    }
}

/// Three parts of a whole in 亿元 that are printed with these decimals and then add to `shown`.
fn parts(whole: &str, shown: Decimal, decimals: u32) -> [Money; 3] {
    let unit = Decimal::new(1, decimals);
    let more = shown - whole.parse::<Decimal>().unwrap();
    // Two parts are rounded up or down by nearly half a unit each.
    let half = match more {
        more if more.is_zero() => Decimal::ZERO,
        more if more == unit => unit / Decimal::TWO,
        more if more == -unit => unit * Decimal::new(4, 1),
        other => panic!("{other}"),
    };
    let amount = |amount: Decimal| Money::parse(&amount.to_string(), MoneyUnit::YiYuan).unwrap();
    let first = [Decimal::from(100) + half, Decimal::from(200) + half];
    [amount(first[0]), amount(first[1]), amount(whole.parse::<Decimal>().unwrap() - first[0] - first[1])]
}

/// What the library prints for a line.
fn printed(line: &Line, shape: &Shape) -> String {
    let places = decimals(&line.published);
    let base = Money::from_fen(10_000_000_000_000);
    let of_base = |percent: Decimal| {
        let fen = (percent * Decimal::from(100_000_000_000_i64)).round().to_i64().unwrap();
        (Phase::New, "基础设施", base, Money::from_fen(fen))
    };
    let three = |amounts: [Money; 3], is_plan: bool| {
        let item = |(phase, amount): (Phase, Money)| {
            let annual = if is_plan { amount } else { yi("5000") };
            (phase, "基础设施", annual, if is_plan { yi("1") } else { amount })
        };
        Phase::IMPLEMENTATION.into_iter().zip(amounts).map(item).collect::<Vec<_>>()
    };
    let whole_and_sum = |printed: Printed, kind: RowKind, column: &str| {
        assert_eq!(printed.total(column), line.published, "the whole is that of the exact amounts");
        let sum = printed.sum(kind, column).to_string();
        assert_eq!(printed.notes.contains("分别四舍五入"), sum != line.published, "{}", printed.notes);
        sum
    };
    match shape {
        Shape::Rate => Printed::of(6, &[of_base(line.exact)], 2, places).total("占年度计划"),
        Shape::AboveTime(month) => {
            let time = Decimal::from(u32::from(*month) * 100) / Decimal::from(12);
            Printed::of(*month, &[of_base(line.exact + time)], 2, places).total("与序时差").replace('+', "")
        }
        Shape::Starts(started, base, planned) => {
            let mut starts = Starts::default();
            (starts.new_started, starts.planned_new) = (*started, *planned);
            let rate = starts.start_rate(*base).unwrap();
            match base {
                // What is published is the target: the rate that it gives is that of the bulletin.
                StartBase::Target(target) => {
                    assert_eq!(rate.percent(1).to_string(), "84.5");
                    target.to_string()
                }
                _ => rate.percent(places).to_string(),
            }
        }
        Shape::Count(counts) => {
            let of = |(phase, count): (Phase, u32)| {
                std::iter::repeat_n((phase, "产业发展", yi("1"), yi("0.5")), count as usize)
            };
            let items = Phase::IMPLEMENTATION.into_iter().zip(*counts).flat_map(of).collect::<Vec<_>>();
            let printed = Printed::of(6, &items, 2, 2);
            assert_eq!(printed.sum(RowKind::Group, "项目数").to_string(), printed.total("项目数"));
            printed.total("项目数")
        }
        Shape::DoneOfPhases => {
            let items = three(parts(&line.published, line.exact, places), false);
            whole_and_sum(Printed::of(8, &items, places, 2), RowKind::Group, "累计完成")
        }
        Shape::DoneOfSectors => {
            let amounts = parts(&line.published, line.exact, places);
            let sectors = ["基础设施", "产业发展", "民生保障"].into_iter().zip(amounts);
            let items = sectors.map(|(sector, done)| (Phase::Ongoing, sector, yi("5000"), done)).collect::<Vec<_>>();
            whole_and_sum(Printed::of(8, &items, places, 2), RowKind::Plain, "累计完成")
        }
        Shape::PlanOfPhases => {
            let items = three(parts(&line.published, line.exact, places), true);
            whole_and_sum(Printed::of(6, &items, places, 2), RowKind::Group, "年度计划投资")
        }
        Shape::WholeAmount => {
            let done = yi(&line.exact.to_string());
            Printed::of(6, &[(Phase::New, "基础设施", yi("5000"), done)], 0, 2).total("累计完成")
        }
        Shape::RateBefore { now, rise } => {
            // A rate in percent is done of 100亿元 in 亿元.
            let text = compared(now, &line.recomputed, places);
            assert!(text.contains(&format!("占年度计划的比例提高{rise}个百分点")), "{text}");
            (now.parse::<Decimal>().unwrap() - rise.parse::<Decimal>().unwrap()).to_string()
        }
        Shape::Growth { now, more } => {
            let before = (now.parse::<Decimal>().unwrap() - more.parse::<Decimal>().unwrap()).to_string();
            let text = compared(now, &before, places);
            let (_, rest) = text.split_once(&format!("同比增加{more}亿元、增长")).unwrap_or_else(|| panic!("{text}"));
            rest.split_once('%').unwrap().0.to_owned()
        }
        Shape::OnlyArithmetic(reason) => {
            assert!(!reason.is_empty());
            let (part, base) = (line.exact * Decimal::from(10_000_000_000_i64), 1_000_000_000_000);
            Rate::of(part.round().to_i64().unwrap(), base).unwrap().percent(places).to_string()
        }
    }
}

/// What a bulletin says of the year before, with a plan of 100亿元 in both years.
fn compared(now: &str, before: &str, places: u32) -> String {
    let office = Office::new();
    let pack = format!(
        "name = \"甲\"\nversion = \"1\"\n[figures]\nrate_decimals = {places}\nmoney_decimals = 1\n\
         [[bulletins]]\nkind = \"notice\"\nparts = [\"overall\"]\nlast_year = [\"known\"]"
    );
    let plan = office.ledger.write("李四", |batch| {
        let pack = batch.add_rule_pack(RulePack::parse(&pack)?)?;
        let project = batch.add_project(ProjectFields::named("项目"))?;
        let mut last = None;
        for (year, done) in [(2021, before), (2022, now)] {
            let plan = batch.adopt_plan(PlanFields { year, ..plan_2022() })?;
            batch.use_rule_pack(plan, pack)?;
            let mut fields = ItemFields::new(Phase::Ongoing, batch.ensure_sector("基础设施")?.id);
            fields.annual = Some(yi("100"));
            let item = batch.add_item(plan, project, fields)?.item;
            let report = ReportFields { ytd_done: Some(yi(done)), ..Default::default() };
            batch.file_report(item, YearMonth::new(year, 6)?, report)?;
            last = Some(plan);
        }
        Ok(last.unwrap())
    });
    let view = office.ledger.view().unwrap();
    Bulletin::of(&view, plan.unwrap(), month_of(6), None, Period::Month).unwrap().to_text().unwrap()
}

#[test]
fn every_published_figure_is_what_a_ledger_prints_or_differs_for_a_known_reason() {
    let (mut different, mut arithmetic) = (Vec::new(), 0);
    let lines = lines();
    for line in &lines {
        let name = format!("{} {}", line.place, line.what);
        let shape = shape(&line.place, &line.what).unwrap_or_else(|| panic!("{name} is not tested"));
        arithmetic += usize::from(matches!(shape, Shape::OnlyArithmetic(_)));
        let is = printed(line, &shape).parse::<Decimal>().unwrap();
        assert_eq!(is, line.recomputed.parse::<Decimal>().unwrap(), "{name}");
        assert_eq!(line.published == line.recomputed, line.is_same, "{name}");
        if !line.is_same {
            different.push(name);
        }
    }
    assert_eq!((lines.len(), arithmetic), (30, 3));
    let expected = [
        "贵州2020年1-8月 阶段合计",
        "河南某县2020上半年 占年度目标%",
        "连南2024?1-5月 完成率%",
        "闽侯2023上半年 三类合计",
        "闽侯2023上半年 计划合计",
    ];
    assert_eq!(different, expected);
}

/// A notice of Sichuan as its office would print it.
#[test]
fn the_sentence_of_a_rate_that_rose_is_the_published_one() {
    let text = compared("54.5", "49.5", 1);
    assert!(text.contains("占年度计划投资的54.5%"), "{text}");
    assert!(text.contains("占年度计划的比例提高5.0个百分点"), "{text}");
}
