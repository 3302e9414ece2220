//! Bulletins: laws of sums and ranks, named bases, and golden texts.
//!
//! `UPDATE_GOLDEN=1 cargo test --test bulletin` renews the files under `tests/golden`.

use crate::random;
use crate::support;

use std::collections::BTreeMap;

use random::Random;
#[cfg(feature = "workbook")]
use sha2::Digest;
use support::{Office, golden, month_of};
use zdxm::figures::{Bulletin, Cut, Cuts};
use zdxm::print::{HeaderCell, RowKind, Table, TableCell, TableRow, annual_json, plan_document};
use zdxm::{
    FigureRules, GapOrder, ItemFields, ItemFigures, Money, MoneyUnit, Phase, PlanFigures, PlanId, ProjectDate,
    ProjectFields, ReportFields, StartBase, Unit, UnitFields, UnitKind,
};

/// A small office with everything that a bulletin tells: ranks that tie, a zero plan, early and late starts, someone
/// who did not report, a reserve.
pub fn small_office() -> (Office, PlanId) {
    let office = Office::new();
    let plan = office.ledger.write("李四", |batch| {
        let plan = batch.adopt_plan(support::plan_2022())?;
        let sectors = [batch.ensure_sector("基础设施")?.id, batch.ensure_sector("产业发展")?.id];
        let units = ["甲县人民政府", "乙县人民政府", "丙县人民政府", "丁新区管委会", "市水利局"];
        let units = units.map(|name| batch.ensure_unit(name));
        let mut ids = Vec::new();
        for unit in units {
            ids.push(unit?.id);
        }
        // name, phase, sector, unit, total, annual, planned start month, reports as (month, ytd, started, finished)
        type Line<'l> = (&'l str, Phase, usize, usize, i64, Option<i64>, Option<u8>, &'l [(u8, i64, bool, bool)]);
        let lines: [Line<'_>; 9] = [
            ("甲一", Phase::New, 0, 0, 1_000, Some(100), Some(2), &[(1, 0, false, false), (3, 30, true, false)]),
            ("甲二", Phase::New, 1, 0, 1_000, Some(100), Some(3), &[(3, 0, false, false)]),
            ("乙一", Phase::New, 0, 1, 2_000, Some(200), Some(9), &[(3, 40, true, false)]),
            ("乙二", Phase::Ongoing, 1, 1, 1_000, Some(0), None, &[(3, 5, true, false)]),
            ("丙一", Phase::Ongoing, 0, 2, 3_005, Some(300), None, &[(2, 45, true, false)]),
            ("丁一", Phase::Completed, 1, 3, 1_005, Some(100), None, &[(3, 120, true, true)]),
            ("丁二", Phase::Ongoing, 1, 3, 1_000, Some(150), None, &[(3, 60, true, true)]),
            ("水一", Phase::Ongoing, 0, 4, 1_000, Some(0), None, &[]),
            ("备一", Phase::Reserve, 0, 4, 9_000, None, None, &[(3, 7, false, false)]),
        ];
        for (position, line) in (1..).zip(lines) {
            let (name, phase, sector, unit, total, annual, start, reports) = line;
            // In hundreds of 万元, so that 亿元 with two decimals shows each.
            let money = |amount: i64| Money::from_fen(amount * 100_000_000 + 1);
            let project = batch.add_project(ProjectFields::named(name))?;
            let mut item = ItemFields::new(phase, sectors[sector]);
            item.position = Some(position);
            item.total = Some(money(total));
            item.annual = annual.map(|annual| if annual == 0 { Money::ZERO } else { money(annual) });
            item.planned_start = start.map(|month| ProjectDate::from(month_of(month)));
            item.responsible_units = vec![ids[unit]];
            item.reporting_unit = Some(ids[unit]);
            let id = batch.add_item(plan, project, item)?.item;
            for (month, ytd, started, finished) in reports {
                let report = ReportFields {
                    ytd_done: Some(if *ytd == 0 { Money::ZERO } else { money(*ytd) }),
                    started: Some(*started),
                    finished: Some(*finished),
                    ..Default::default()
                };
                batch.file_report(id, month_of(*month), report)?;
            }
        }
        Ok(plan)
    });
    (office, plan.unwrap())
}

#[test]
fn texts_and_tables_are_those_that_were_approved() {
    let (office, plan) = small_office();
    let view = office.ledger.view().unwrap();
    let figures = view.month_figures(plan, month_of(3)).unwrap();
    let bulletin = Bulletin::new(&figures).unwrap();
    golden("plan.txt", &plan_document(&view.plan_figures(plan).unwrap()).unwrap().to_text());
    golden("bulletin.txt", &bulletin.to_text().unwrap());
    golden("bulletin.md", &bulletin.document().unwrap().to_markdown());
    golden("bulletin.json", &format!("{:#}\n", bulletin.to_json().unwrap()));
    golden("annual.json", &format!("{:#}\n", annual_json(&view.plan_figures(plan).unwrap(), &figures).unwrap()));
}

#[test]
fn every_start_rate_names_its_base() {
    let (office, plan) = small_office();
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    let starts = Bulletin::new(&figures).unwrap().starts;
    let rate = |base| starts.start_rate(base).unwrap().percent(1).to_string();
    assert_eq!(rate(StartBase::PlannedNew), "66.7", "甲一 and 乙一 of three");
    assert_eq!(rate(StartBase::PlannedToDate), "50.0", "甲一 of 甲一 and 甲二");
    assert_eq!(rate(StartBase::All), "75.0", "six of eight");
    assert_eq!(rate(StartBase::Target(4)), "50.0");
    assert!(starts.start_rate(StartBase::Target(0)).is_none());
    assert_eq!((starts.early_starts, starts.late_starts, starts.early_finishes), (1, 1, 1));
    let rules = FigureRules::default().with_start_base(StartBase::Target(4));
    let text = Bulletin::new(&figures.with_rules(&rules).unwrap()).unwrap().to_text().unwrap();
    assert!(text.contains("开工率50.00%（以全年开工目标4项为基数）"), "{text}");
}

#[test]
fn equal_rates_share_a_rank_unlike_units_are_apart_and_a_zero_plan_has_no_rank() {
    let (office, plan) = small_office();
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    let bulletin = Bulletin::new(&figures).unwrap();
    let ranks = bulletin.reporting_units.iter().map(|group| {
        let units = group.units.iter().map(|unit| (unit.rank, unit.name.as_str()));
        (group.kind, units.collect::<Vec<_>>())
    });
    // 甲 has 30 of 200, 丙 45 of 300, 乙 45 of 200; each amount is a fen more than that.
    let expected = [
        (Some(UnitKind::County), vec![(Some(1), "乙县人民政府"), (Some(2), "甲县人民政府"), (Some(3), "丙县人民政府")]),
        (Some(UnitKind::FunctionalZone), vec![(Some(1), "丁新区管委会")]),
        (Some(UnitKind::Bureau), vec![(None, "市水利局")]),
    ];
    assert_eq!(ranks.collect::<Vec<_>>(), expected);
    let table = bulletin.reporting_unit_table().unwrap();
    let last = table.rows.last().unwrap();
    assert_eq!(last.cells[0], TableCell::Dash);
    assert_eq!(last.cells[0].text(&table), "—");
}

#[test]
fn the_gap_is_rounded_in_the_order_of_the_rules() {
    let (office, plan) = small_office();
    let mut figures = office.ledger.view().unwrap().month_figures(plan, month_of(10)).unwrap();
    figures.items.truncate(1);
    figures.items[0].phase = Phase::Ongoing;
    figures.items[0].annual = Some(Money::from_fen(6474));
    figures.items[0].standing.done = Some(Money::from_fen(6290));
    let gap = |gap_order| {
        let rules = FigureRules::default().with_gap_order(gap_order).with_rate_decimals(1);
        let bulletin = Bulletin::new(&figures.clone().with_rules(&rules).unwrap()).unwrap();
        bulletin.gap(&bulletin.cuts.all).unwrap().to_string()
    };
    assert_eq!((gap(GapOrder::Exact), gap(GapOrder::Rounded)), ("13.8".into(), "13.9".into()));
}

#[test]
fn a_month_that_nobody_reported_is_not_a_month_of_zero() {
    let (office, plan, _) = Office::with_plan(3);
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(1)).unwrap();
    let bulletin = Bulletin::new(&figures).unwrap();
    assert_eq!(bulletin.cuts.all.done, None);
    assert_eq!(bulletin.cuts.all.rate(), None);
    let text = bulletin.to_text().unwrap();
    assert!(text.contains("1月尚无投资完成数据报送") && text.contains("未报送3项"), "{text}");
}

#[test]
fn the_plan_alone_gives_no_bulletin() {
    let (office, plan, _) = Office::with_plan(1);
    let figures = office.ledger.view().unwrap().plan_figures(plan).unwrap();
    let error = Bulletin::new(&figures).unwrap_err();
    assert_eq!(error.field_name(), Some("month"));
}

#[test]
fn every_table_says_so_where_its_displayed_parts_do_not_add_up() {
    let (office, plan) = small_office();
    let mut figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    let noted = |figures: &PlanFigures| {
        let tables = Bulletin::new(figures).unwrap().tables().unwrap();
        tables.iter().map(|table| table.notes.iter().any(|note| note.contains("略有差异"))).collect::<Vec<_>>()
    };
    assert_eq!(noted(&figures), [false, false, false, false]);
    // Of a phase, a lead unit and a reporting unit each: 0.004 亿元 is shown as 0.00, and three of them as 0.01.
    figures.items.retain(|item| item.phase != Phase::Reserve);
    figures.items.truncate(3);
    let units = figures.units.keys().copied().collect::<Vec<_>>();
    for ((item, phase), unit) in figures.items.iter_mut().zip(Phase::IMPLEMENTATION).zip(units) {
        (item.phase, item.lead_unit, item.reporting_unit) = (phase, Some(unit), Some(unit));
        (item.total, item.annual, item.standing.done, item.done_before_month) = (None, None, None, None);
    }
    figures.missing_names.clear();
    assert_eq!(noted(&figures), [false, false, false]);
    let fen = Some(Money::parse("0.004", MoneyUnit::YiYuan).unwrap());
    let amounts: [fn(&mut ItemFigures) -> &mut Option<Money>; 3] =
        [|item| &mut item.total, |item| &mut item.annual, |item| &mut item.standing.done];
    for amount in amounts {
        let mut figures = figures.clone();
        figures.items.iter_mut().for_each(|item| *amount(item) = fen);
        assert_eq!(noted(&figures), [true, true, true]);
    }
}

#[test]
fn rules_at_their_bounds_give_every_form_and_others_none() {
    let (office, plan) = small_office();
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    for decimals in [0, 1, 10, 11, u32::MAX] {
        let rules = FigureRules::default().with_money_decimals(decimals).with_rate_decimals(decimals);
        let figures = match figures.clone().with_rules(&rules) {
            Ok(figures) => figures,
            Err(error) => {
                assert!(decimals > 10 && error.kind() == zdxm::ErrorKind::InvalidValue, "{error}");
                continue;
            }
        };
        let bulletin = Bulletin::new(&figures).unwrap();
        let text = bulletin.to_text().unwrap();
        assert!(text.contains("3.0") || decimals == 0, "{decimals}: {text}");
        bulletin.document().unwrap().to_markdown();
        bulletin.to_json().unwrap();
        #[cfg(feature = "workbook")]
        zdxm::Workbook::read(&bulletin.document().unwrap().to_workbook().unwrap()).unwrap();
    }
}

#[test]
fn more_done_never_gives_a_lower_rate_and_no_plan_gives_none() {
    let (office, plan) = small_office();
    let mut figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    figures.items.truncate(1);
    let mut random = Random(522_827);
    println!("seed 522827");
    for _ in 0..500 {
        let mut rate = |done: u64, annual: u64| {
            figures.items[0].standing.done = Some(Money::from_fen(done as i64));
            figures.items[0].annual = Some(Money::from_fen(annual as i64));
            Cuts::new(&figures).unwrap().all.rate()
        };
        let (done, annual) = (random.below(1 << 50), random.below(1 << 50) + 1);
        let more = done + 1 + random.below(9);
        assert!(rate(more, annual) > rate(done, annual), "{done} and {more} of {annual}");
        assert!(rate(more, annual + 1) < rate(more, annual), "{more} of {annual} and one more");
        for decimals in [0, 2] {
            let shown = |rate: Option<zdxm::Rate>| rate.unwrap().percent(decimals);
            assert!(shown(rate(more, annual)) >= shown(rate(done, annual)), "{done} and {more} of {annual}");
        }
        assert_eq!(rate(done, 0), None);
    }
}

/// Figures of any shape.
fn random_figures(random: &mut Random) -> PlanFigures {
    let (office, plan) = small_office();
    let mut figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    let units = figures.units.keys().copied().collect::<Vec<_>>();
    let sectors = figures.sectors.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    let amount = |random: &mut Random| match random.below(4) {
        0 => None,
        1 => Some(Money::ZERO),
        _ => Some(Money::from_fen(random.below(1_000_000_000_000) as i64)),
    };
    let template = figures.items[0].clone();
    figures.items = (0..random.below(300))
        .map(|_| {
            let unit = |random: &mut Random| units.get(random.below(units.len() as u64 + 1) as usize).copied();
            let mut item = template.clone();
            item.phase = Phase::ALL[random.below(4) as usize];
            item.sector = sectors[random.below(sectors.len() as u64) as usize];
            (item.lead_unit, item.reporting_unit) = (unit(random), unit(random));
            (item.total, item.annual) = (amount(random), amount(random));
            (item.standing.done, item.done_before_month) = (amount(random), amount(random));
            item.standing.started = [None, Some(true), Some(false)][random.below(3) as usize];
            item.last_report = [None, Some(month_of(2)), Some(month_of(3))][random.below(3) as usize];
            item
        })
        .collect();
    figures
}

#[test]
fn parts_of_every_cut_add_up_to_the_whole_exactly() {
    let seed = 20_220_128;
    println!("seed {seed}");
    let mut random = Random(seed);
    for _ in 0..60 {
        let figures = random_figures(&mut random);
        let cuts = Cuts::new(&figures).unwrap();
        let all = &cuts.all;
        let phases =
            cuts.phases.iter().filter(|cell| matches!(cell.cut, Cut::Phase(phase) if phase.is_implementation()));
        for parts in [
            phases.collect::<Vec<_>>(),
            cuts.sectors.iter().collect(),
            cuts.lead_units.iter().collect(),
            cuts.reporting_units.iter().collect(),
        ] {
            let sum = |of: fn(&zdxm::figures::FigureCell) -> Option<Money>| {
                let amounts = parts.iter().filter_map(|cell| of(cell)).collect::<Vec<_>>();
                (!amounts.is_empty()).then(|| Money::sum(amounts).unwrap())
            };
            let count = |of: fn(&zdxm::figures::FigureCell) -> u32| parts.iter().map(|cell| of(cell)).sum::<u32>();
            if all.count > 0 {
                assert_eq!(sum(|cell| Some(cell.total)), Some(all.total));
            }
            assert_eq!(sum(|cell| cell.annual), all.annual);
            assert_eq!(sum(|cell| cell.done), all.done);
            assert_eq!(sum(|cell| cell.done_before_month), all.done_before_month);
            assert_eq!(count(|cell| cell.count), all.count);
            assert_eq!(count(|cell| cell.reported), all.reported);
            assert_eq!(count(|cell| cell.started), all.started);
        }
        for phase in &cuts.phases {
            let Cut::Phase(of) = phase.cut else { panic!() };
            assert_eq!(cuts.sectors_of(of).map(|cell| cell.count).sum::<u32>(), phase.count);
            assert_eq!(Money::sum(cuts.sectors_of(of).map(|cell| cell.total)).unwrap(), phase.total);
        }
    }
}

#[test]
fn ranks_follow_rates_whatever_the_figures() {
    let mut random = Random(7);
    println!("seed 7");
    for _ in 0..60 {
        let bulletin = Bulletin::new(&random_figures(&mut random)).unwrap();
        for group in bulletin.lead_units.iter().chain(&bulletin.reporting_units) {
            for (place, unit) in group.units.iter().enumerate() {
                assert_eq!(unit.rank.is_some(), unit.cell.rate().is_some());
                let better = group.units.iter().filter(|other| other.cell.rate() > unit.cell.rate()).count();
                assert!(unit.rank.is_none_or(|rank| rank as usize == better + 1), "place {place}");
            }
        }
        // The line of a chart would fall to zero at a dash.
        for table in [bulletin.lead_unit_table().unwrap(), bulletin.reporting_unit_table().unwrap()] {
            let time = table.header.iter().find(|cell| cell.text == "序时进度").unwrap().column as usize;
            for row in table.rows.iter().filter(|row| row.kind != RowKind::Group) {
                assert_eq!(row.cells[time].text(&table), "25.00");
            }
        }
        bulletin.to_text().unwrap();
        bulletin.document().unwrap().to_markdown();
    }
}

#[test]
fn sectors_of_the_second_level_count_with_their_first() {
    let (office, plan) = small_office();
    office
        .ledger
        .write("李四", |batch| {
            let top = batch.ensure_sector("产业发展")?.id;
            let fields = zdxm::SectorFields { name: "工业".into(), parent: Some(top), position: 9 };
            let below = batch.add_sector(fields)?;
            let project = batch.add_project(ProjectFields::named("新"))?;
            batch.add_item(plan, project, ItemFields::new(Phase::New, below))
        })
        .unwrap();
    let cuts = Cuts::new(&office.ledger.view().unwrap().plan_figures(plan).unwrap()).unwrap();
    assert_eq!(cuts.sectors.iter().map(|cell| cell.count).collect::<Vec<_>>(), [4, 5]);
}

#[cfg(feature = "workbook")]
#[test]
fn the_same_bulletin_gives_the_same_workbook_to_the_byte() {
    let (office, plan) = small_office();
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    let bulletin = Bulletin::new(&figures).unwrap();
    let first = bulletin.document().unwrap().to_workbook().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    assert_eq!(first, bulletin.document().unwrap().to_workbook().unwrap());
    // On every system these bytes: whoever changes them on purpose raises `FORMAT` in src/issue/issued_bulletin.rs.
    let digest: [u8; 32] = sha2::Sha256::digest(&first).into();
    let digest = digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(digest, "936a4e2be7c931b90945b02dc0d23dc977216a8931cfb06d69800608798926c9");
    let workbook = zdxm::Workbook::read(&first).unwrap();
    let names = workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["汇总", "责任单位", "填报单位", "未报送", "正文", "图表", "图表数据"]);
    let summary = &workbook.sheets[0];
    assert_eq!(*summary.cell(4, 0), zdxm::Cell::Text("实施项目合计".into()));
    let table = bulletin.summary_table().unwrap();
    for (row, cells) in table.rows.iter().enumerate() {
        for (column, cell) in cells.cells.iter().enumerate() {
            if let Some(number) = cell.number(&table) {
                assert_eq!(*summary.cell(row + 4, column), zdxm::Cell::Number(number.normalize()));
            }
        }
    }
}

#[test]
fn a_ledger_knows_the_kind_of_each_unit() {
    let (office, _) = small_office();
    let units: BTreeMap<String, UnitKind> = office
        .ledger
        .view()
        .unwrap()
        .units()
        .unwrap()
        .into_iter()
        .map(|Unit { fields: UnitFields { name, kind, .. }, .. }| (name, kind))
        .collect();
    assert_eq!(units["丁新区管委会"], UnitKind::FunctionalZone);
}

/// What a bulletin says of how the month was reported.
fn said_of_reporting(office: &Office, plan: PlanId, month: u8) -> String {
    let view = office.ledger.view().unwrap();
    let text = Bulletin::new(&view.month_figures(plan, month_of(month)).unwrap()).unwrap().to_text().unwrap();
    let (_, after) = text.split_once("四、报送情况\n").unwrap();
    after.lines().next().unwrap().trim().to_owned()
}

#[test]
fn all_in_time_is_said_only_where_a_deadline_was_kept_by_all() {
    let (office, plan, items) = Office::with_plan(3);
    let use_rules = |version: &str, days: u32| {
        let rules = format!(
            "name = \"时限\"\nversion = \"{version}\"\n[reporting.deadline]\nkind = \"next_month_day\"\ndays = {days}"
        );
        let pack = zdxm::RulePack::parse(&rules).unwrap();
        let adopt = |batch: &mut zdxm::Batch| {
            let pack = batch.add_rule_pack(pack)?;
            batch.use_rule_pack(plan, pack)
        };
        office.ledger.write("张三", adopt).unwrap();
    };
    // The tests' clock stands at the first of January 2022, which is in time for every month of the year.
    items.iter().for_each(|item| office.file(*item, 3, 100));
    assert_eq!(said_of_reporting(&office, plan, 3), "应报3项，已全部报送。", "no rule says until when");
    use_rules("1", 5);
    assert_eq!(said_of_reporting(&office, plan, 3), "应报3项，全部按时报送。");
    // The same office in 2026.
    let path = office.ledger.path().to_owned();
    drop(office.ledger);
    let years_later = zdxm::OpenOptions::new().clock(|| 1_788_000_000_000).open(&path).unwrap();
    let office = Office { folder: office.folder, ledger: years_later };
    items[..2].iter().for_each(|item| office.file(*item, 4, 200));
    let missing = "未报送1项：鱼峰区人民政府1项。未报送项目的累计完成投资沿用最近一次报送数。";
    assert_eq!(said_of_reporting(&office, plan, 4), format!("应报3项，已报2项（其中迟报2项），{missing}"));
    office.file(items[2], 4, 200);
    assert_eq!(said_of_reporting(&office, plan, 4), "应报3项，已全部报送，其中迟报3项。");
    assert_eq!(said_of_reporting(&office, plan, 3), "应报3项，全部按时报送。", "what was in time stays so");
    let view = office.ledger.view().unwrap();
    let bulletin = Bulletin::new(&view.month_figures(plan, month_of(4)).unwrap()).unwrap();
    assert_eq!((bulletin.late, bulletin.deadline.unwrap().to_string()), (3, "2022-05-05".to_owned()));
    assert_eq!(bulletin.to_json().unwrap()["late"], 3);
    // A correction after the deadline does not make a report late that was in time.
    let mut report = office.ledger.view().unwrap().report(items[0], month_of(3)).unwrap().unwrap();
    report.fields.ytd_done = Some(Money::from_fen(90));
    let revise = |batch: &mut zdxm::Batch| batch.revise_report(&report, report.fields.clone());
    office.ledger.write("王五", revise).unwrap();
    assert_eq!(said_of_reporting(&office, plan, 3), "应报3项，全部按时报送。");
}

#[test]
fn an_amount_of_several_months_is_not_called_one_of_the_month() {
    let (office, plan, items) = Office::with_plan(5);
    let file = |item: usize, month: u8, fields: ReportFields| {
        let file = |batch: &mut zdxm::Batch| batch.file_report(items[item], month_of(month), fields).map(drop);
        office.ledger.write("王五", file).unwrap();
    };
    let ytd = |fen| ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() };
    let of_month = |fen| ReportFields { month_done: Some(Money::from_fen(fen)), ..Default::default() };
    // The first reported February and March, the others left February out: year to date, the month's amount, nothing new.
    file(0, 1, ytd(5));
    file(0, 2, ytd(10));
    file(0, 3, ytd(30));
    file(1, 1, ytd(10));
    file(1, 3, ytd(50));
    file(2, 3, of_month(7));
    file(3, 1, ytd(20));
    file(3, 3, ytd(20));
    file(4, 3, ytd(60));
    let view = office.ledger.view().unwrap();
    let figures = view.month_figures(plan, month_of(3)).unwrap();
    let covers = |item| figures.items.iter().find(|of| of.item == items[item]).unwrap().covers_earlier_months;
    assert_eq!([0, 1, 2, 3, 4].map(covers), [false, true, false, false, true]);
    let bulletin = Bulletin::new(&figures).unwrap();
    let text = bulletin.to_text().unwrap();
    assert_eq!(bulletin.cuts.all.several_months, 2);
    assert!(text.contains("3月当月完成投资0.00亿元（其中2项含以前月份）。"), "{text}");
    for table in bulletin.tables().unwrap() {
        assert!(table.notes.iter().any(|note| note.starts_with("注：本月完成其中2项含以前月份")), "{}", table.title);
    }
    assert_eq!(bulletin.to_json().unwrap()["cells"][0]["several_months"], 2);
    // January has no month before it; in February everybody told of one month.
    for month in [1, 2] {
        let text = Bulletin::new(&view.month_figures(plan, month_of(month)).unwrap()).unwrap().to_text().unwrap();
        assert!(!text.contains("含以前月份"), "{text}");
    }
}

#[test]
fn a_gap_that_prints_as_zero_is_not_called_level() {
    let (office, plan) = small_office();
    let mut figures = office.ledger.view().unwrap().month_figures(plan, month_of(6)).unwrap();
    figures.items.truncate(1);
    let mut said = |done: i64, rules: FigureRules| {
        figures.items[0].annual = Some(Money::from_fen(1_000_000));
        figures.items[0].standing.done = Some(Money::from_fen(done));
        Bulletin::new(&figures.clone().with_rules(&rules).unwrap()).unwrap().to_text().unwrap()
    };
    assert!(said(500_000, FigureRules::default()).contains("占年度计划投资的50.00%，与序时进度持平。"));
    let below = said(499_999, FigureRules::default());
    assert!(below.contains("占年度计划投资的50.00%，低于序时进度不足0.01个百分点。"), "{below}");
    assert!(!below.contains("持平"));
    let whole = FigureRules::default().with_rate_decimals(0);
    assert!(said(503_000, whole).contains("高于序时进度不足1个百分点"));
    let rounded = FigureRules::default().with_gap_order(GapOrder::Rounded);
    assert!(said(499_999, rounded).contains("与序时进度持平（按取整后的完成率与序时进度比较）"));
}

/// Each of these words is a claim about a number. It is made in one place, by a rule of its own.
#[test]
fn words_that_judge_numbers_are_made_in_one_place() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/print/reports");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        // Names of rules and of bases are no claims.
        let source = source.replace("全部实施项目", "");
        let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for word in ["持平", "高于", "低于", "全部", "按时报送", "不足", "超额"] {
                assert!(!line.contains(word), "{}: {word} belongs into words.rs: {line}", path.display());
            }
        }
    }
}

/// A program that makes a table of its own can get its header wrong.
#[test]
fn a_table_whose_header_reaches_beyond_it_is_printed() {
    let row = TableRow::new(RowKind::Plain, vec![TableCell::Count(1); 3]);
    let header = vec![HeaderCell::new("甲", 0, 1), HeaderCell::new("乙", 9, u16::MAX).with_columns(u16::MAX)];
    let table = Table::new("表", "", &["一", "二"], vec![row]).with_header(header);
    assert_eq!(table.to_text().lines().nth(3), Some("1   1"));
    assert!(table.to_markdown().contains("甲"));
}

/// A program reads the sheets of each month by their headers: they are the same whether anything was reported or not.
#[cfg(feature = "workbook")]
#[test]
fn headers_for_machines_do_not_depend_on_what_is_known() {
    let (office, plan) = small_office();
    let headers = |month: u8| {
        let view = office.ledger.view().unwrap();
        let bulletin = Bulletin::new(&view.month_figures(plan, month_of(month)).unwrap()).unwrap();
        let flat = bulletin.document().unwrap().to_flat_workbook().unwrap();
        let sheets = zdxm::Workbook::read(&flat).unwrap().sheets;
        let first = |sheet: &zdxm::Sheet| (sheet.name.clone(), sheet.rows[0].clone());
        sheets.iter().map(first).filter(|(name, _)| name != "未报送").collect::<Vec<_>>()
    };
    let reported = headers(3);
    assert!(
        format!("{reported:?}").contains("本月完成（元）") && format!("{reported:?}").contains("与序时差（百分点）")
    );
    // Nobody reported for December.
    assert_eq!(headers(12), reported);
}
