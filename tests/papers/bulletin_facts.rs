//! What bulletins say beside their figures: 其中, problems, funds, changes of the plan, the end of the year, lists of projects, and
//! the chart of the year. Amounts are in 亿元.

use crate::support::{Office, golden, item_base, month_of, plan_2022};

use chrono::NaiveDate;
use zdxm::figures::{Bulletin, CutKind};
use zdxm::issue::reissue;
use zdxm::print::{Chart, Document};
use zdxm::*;

fn pack(rules: &str) -> RulePack {
    RulePack::parse(&format!("name = \"示例市\"\nversion = \"1\"\n[figures]\nrate_decimals = 2\n{rules}")).unwrap()
}

fn yi(amount: &str) -> Money {
    Money::parse(amount, MoneyUnit::YiYuan).unwrap()
}

/// A line of the plan: name, phase, sector, reporting unit, annual plan.
type Line = (&'static str, Phase, &'static str, &'static str, &'static str);

const LINES: [Line; 5] = [
    ("凤凰岭大桥", Phase::New, "桥梁", "甲县人民政府", "2"),
    ("城北水厂", Phase::New, "产业发展", "乙县人民政府", "4"),
    ("东环路", Phase::Ongoing, "道路", "乙县人民政府", "10"),
    ("南寨产业园", Phase::Completed, "产业发展", "甲县人民政府", "0"),
    ("环城高速", Phase::Reserve, "道路", "甲县人民政府", ""),
];

struct Year {
    office: Office,
    plan: PlanId,
    items: Vec<ItemId>,
}

fn year(rules: &str) -> Year {
    let office = Office::new();
    let (plan, items) = office
        .ledger
        .write("李四", |batch| {
            let plan = batch.adopt_plan(plan_2022())?;
            let pack = batch.add_rule_pack(pack(rules))?;
            batch.use_rule_pack(plan, pack)?;
            let top = batch.ensure_sector("基础设施")?.id;
            for (position, name) in [(1, "桥梁"), (2, "道路")] {
                batch.add_sector(SectorFields { name: name.into(), parent: Some(top), position })?;
            }
            let mut items = Vec::new();
            for (name, phase, sector, unit, annual) in LINES {
                let project = batch.add_project(ProjectFields::named(name))?;
                let mut fields = ItemFields::new(phase, batch.ensure_sector(sector)?.id);
                fields.annual = (!annual.is_empty()).then(|| yi(annual));
                fields.total = Some(yi("20"));
                fields.reporting_unit = Some(batch.ensure_unit(unit)?.id);
                items.push(batch.add_item(plan, project, fields)?.item);
            }
            Ok((plan, items))
        })
        .unwrap();
    Year { office, plan, items }
}

impl Year {
    fn file(&self, item: usize, month: u8, report: ReportFields) {
        self.office.ledger.write("王五", |batch| batch.file_report(self.items[item], month_of(month), report)).unwrap();
    }

    fn done(&self, item: usize, month: u8, done: &str) {
        self.file(item, month, ReportFields { ytd_done: Some(yi(done)), ..Default::default() });
    }

    fn document(&self, month: u8, period: Period) -> Document {
        let view = self.office.ledger.view().unwrap();
        Bulletin::of(&view, self.plan, month_of(month), None, period).unwrap().document().unwrap()
    }

    fn text(&self, month: u8) -> String {
        self.document(month, Period::Month).to_text()
    }

    /// Issues it, and proves that it is given again as it was.
    fn issue(&self, month: u8, period: Period) -> String {
        let fields = IssuedBulletinFields {
            period: Some(period),
            ..IssuedBulletinFields::new(
                self.plan,
                month_of(month),
                "第9期",
                NaiveDate::from_ymd_opt(2023, 1, 8).unwrap(),
            )
        };
        let id = self.office.ledger.write("李四", |batch| batch.issue_bulletin(fields)).unwrap();
        let view = self.office.ledger.view().unwrap();
        assert!(reissue(&view, id).unwrap().is_reproduced());
        view.issued_text(id).unwrap()
    }
}

#[track_caller]
fn has(text: &str, sentence: &str) {
    assert!(text.contains(sentence), "{sentence} is not in\n{text}");
}

#[test]
fn below_a_phase_or_a_sector_stands_what_it_consists_of() {
    let rules = "[[bulletins]]\nkind = \"brief\"\nparts = [\"phases\", \"sectors\"]\n\
                 details = [\"phase_sectors\", \"phase_units\", \"sector_phases\", \"subsectors\"]";
    let year = year(rules);
    year.done(0, 3, "0.5");
    year.done(2, 3, "3");
    let text = year.text(3);
    has(
        &text,
        "其中：基础设施1项，累计完成投资0.50亿元，占年度计划投资的25.00%；产业发展1项，累计完成投资—。\
         其中：甲县人民政府1项，累计完成投资0.50亿元，占年度计划投资的25.00%；乙县人民政府1项，累计完成投资—。",
    );
    // A phase whose plan is zero has no rate; the reserve is not asked for figures.
    has(&text, "预备项目1项，总投资20.00亿元。其中：基础设施1项。其中：甲县人民政府1项。\n");
    has(
        &text,
        "其中：新开工项目1项，累计完成投资0.50亿元，占年度计划投资的25.00%；续建项目1项，累计完成投资3.00亿元，占年度计划投资的30.00%。\
         其中：桥梁1项，累计完成投资0.50亿元，占年度计划投资的25.00%；道路1项，累计完成投资3.00亿元，占年度计划投资的30.00%。",
    );
    let view = year.office.ledger.view().unwrap();
    let bulletin = Bulletin::of(&view, year.plan, month_of(3), None, Period::Month).unwrap();
    let kinds = bulletin.facts.details.iter().map(|cell| cell.cut.kind()).collect::<Vec<_>>();
    assert_eq!(kinds.iter().filter(|kind| **kind == CutKind::PhaseUnit).count(), 5);
    assert_eq!(kinds.iter().filter(|kind| **kind == CutKind::Subsector).count(), 2);
    // Parts add to their whole.
    let sum = |kind: CutKind| {
        let cells = bulletin.facts.details.iter().filter(|cell| cell.cut.kind() == kind);
        Money::sum(cells.filter_map(|cell| cell.done)).unwrap()
    };
    assert_eq!(sum(CutKind::PhaseUnit), bulletin.cuts.all.done.unwrap());
}

#[test]
fn problems_are_counted_by_unit_and_quoted_in_the_order_of_the_plan() {
    let rules = "[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\", \"problems\"]\nproblems = 2\n\
                 tables = [\"summary\", \"problems\"]\nattached = true";
    let year = year(rules);
    has(&year.text(3), "一、总体情况");
    assert!(!year.text(3).contains("主要问题"), "nobody states a problem: the part is left out");
    let problem = |text: &str| ReportFields { problem: Some(text.into()), ..Default::default() };
    year.file(2, 3, problem("征地45亩受阻。\n电杆未迁\n"));
    year.file(0, 3, problem("a | b < c & d；"));
    year.file(1, 3, problem(&"资金".repeat(1_500)));
    year.file(3, 2, problem("上个月的问题"));
    year.office
        .ledger
        .write("李四", |batch| {
            batch.open_matter_of_report(year.items[2], month_of(3), MatterFields::named("征地")).map(drop)
        })
        .unwrap();
    let text = year.text(3);
    has(
        &text,
        "二、主要问题\n    3月报送存在问题的项目3项：乙县人民政府2项、甲县人民政府1项；其中已转为事项跟踪办理1项。\n    \
         1.凤凰岭大桥（甲县人民政府）：a | b < c & d。\n    2.城北水厂（乙县人民政府）：资金",
    );
    has(&text, "其余1项从略。\n");
    assert!(!text.contains("上个月的问题"));
    let document = year.document(3, Period::Month);
    let table = document.tables().find(|table| table.name == "存在问题").unwrap();
    assert_eq!(table.rows.len(), 3, "the table has all of them");
    has(&text, "征地45亩受阻。电杆未迁");
    // Every form takes 3,000 characters and what is special in it.
    for form in [PrintedForm::Docx, PrintedForm::Workbook, PrintedForm::FlatWorkbook, PrintedForm::Json] {
        assert!(!document.bytes(form).unwrap().is_empty());
    }
    has(&document.to_markdown(), "a \\| b \\< c & d");
    year.issue(3, Period::Month);
}

#[test]
fn funds_are_said_by_source_and_a_part_without_any_is_left_out() {
    let year = year("[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\", \"funds\"]");
    year.done(0, 3, "0.5");
    assert!(!year.text(3).contains("资金到位"));
    let mut report = ReportFields { funds_ytd: Some(yi("4")), ..Default::default() };
    report.funds_by_source.set("市级财政", Some(yi("1")));
    report.funds_by_source.set("银行贷款", Some(yi("2")));
    year.file(2, 3, report);
    has(
        &year.text(3),
        "二、资金到位情况\n    截至3月底，实施项目中报送到位资金的1项，到位资金4.00亿元，资金到位率25.00%（占年度计划投资）。\
         其中：银行贷款2.00亿元（占50.00%）、市级财政1.00亿元（占25.00%）、未分来源1.00亿元（占25.00%）。\n",
    );
}

#[test]
fn counts_are_compared_with_the_month_before_of_the_same_plan() {
    let year = year("[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\", \"starts\"]\nmonth_before = true");
    let started = |started, finished| ReportFields {
        ytd_done: Some(yi("1")),
        started: Some(started),
        finished: Some(finished),
        ..Default::default()
    };
    year.file(0, 1, started(true, false));
    // January has no month before in its year; December of another plan says nothing of starts.
    has(&year.text(1), "实际已开工1项，开工率");
    year.file(1, 2, started(true, false));
    let text = year.text(2);
    has(&text, "实际已开工2项（较上月增加1项），开工率");
    has(&text, "已竣工0项（与上月持平），");
    has(&text, "实施项目4项，总投资");
    // A correction takes a start back; a project comes into the plan.
    year.file(1, 3, started(false, false));
    year.office
        .ledger
        .write("李四", |batch| {
            let project = batch.add_project(ProjectFields::named("新补项目"))?;
            let mut fields = ItemFields::new(Phase::New, batch.ensure_sector("产业发展")?.id);
            (fields.annual, fields.total) = (Some(yi("1")), Some(yi("3")));
            let line = PlanChangeLine::Supplement { project, fields };
            batch.adopt_plan_change(
                year.plan,
                PlanChangeFields::new(PlanChangeKind::Supplement, month_of(3)),
                vec![line],
            )
        })
        .unwrap();
    let text = year.text(3);
    has(&text, "实施项目5项（较上月增加1项），总投资");
    has(&text, "实际已开工1项（较上月减少1项）");
}

#[test]
fn the_end_of_the_year_says_what_changed_what_goes_over_and_what_comes_next() {
    let rules = "[[bulletins]]\nkind = \"notice\"\nperiod = \"year\"\noffice = \"市重点办\"\n\
                 parts = [\"overall\", \"starts\", \"plan_changes\", \"funds\", \"carried_over\", \"next_year\"]\n\
                 [[bulletins]]\nkind = \"brief\"\nparts = [\"overall\", \"plan_changes\", \"carried_over\", \"next_year\"]";
    let year = year(rules);
    let report = |done: &str, finished| ReportFields {
        ytd_done: Some(yi(done)),
        started: Some(true),
        finished: Some(finished),
        ..Default::default()
    };
    year.file(0, 11, report("1.5", false));
    year.file(2, 12, report("12", false));
    year.file(3, 12, report("3", true));
    let lines = vec![PlanChangeLine::Withdrawal { item: year.items[1] }];
    let mut out = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(9));
    out.reason_class = Some(ReasonClass::Objective);
    year.office.ledger.write("李四", |batch| batch.adopt_plan_change(year.plan, out, lines).map(drop)).unwrap();
    let november = year.text(11);
    assert!(!november.contains("结转情况") && !november.contains("下年度计划建议"), "the year goes on: {november}");
    has(&november, "截至11月底，年内调出项目1项，总投资20.00亿元，年度计划投资4.00亿元。\n");
    assert!(!year.text(8).contains("调出"), "what counts from September on is nothing of August");
    let text = year.issue(12, Period::Year);
    golden("bulletin_year.txt", &crate::chain_mark::without_digits(&text));
    let document = year.document(12, Period::Year);
    let Some(Chart::Months(chart)) = document.charts.last() else { panic!("the chart of the year") };
    let to_date = chart.months.iter().map(|bar| bar.to_date).collect::<Vec<_>>();
    assert_eq!((to_date.len(), to_date[9], to_date[10], to_date[11]), (12, None, Some(yi("1.5")), Some(yi("16.5"))));
}

#[test]
fn the_chart_of_the_year_has_month_plans_where_every_project_says_them() {
    let rules = "[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\"]\nmonth_chart = true";
    let year = year(rules);
    year.done(0, 1, "0.5");
    year.done(2, 2, "1");
    let planned = || match year.document(2, Period::Month).charts.last() {
        Some(Chart::Months(chart)) => chart.months.iter().map(|bar| bar.planned).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(planned(), [None, None]);
    let plan = |item: usize, months: &[&str]| {
        let plan = MonthPlan::of_tasks(months.iter().map(|amount| yi(amount))).unwrap();
        let base = item_base(&year.office.ledger, year.items[item]);
        let mut fields = year.office.ledger.view().unwrap().item(year.items[item]).unwrap().fields;
        fields.month_plan = plan;
        year.office.ledger.write("李四", |batch| batch.revise_item(base, fields)).unwrap();
    };
    plan(0, &["0.2", "0.3"]);
    plan(1, &["1", "1"]);
    assert_eq!(planned(), [None, None], "东环路 does not say");
    plan(2, &["2"]);
    // 南寨产业园 has a plan of zero, and needs none.
    assert_eq!(planned(), [Some(yi("3.2")), None]);
    let document = year.document(2, Period::Month);
    let svg = document.charts.last().unwrap().to_svg();
    assert!(svg.contains("月度计划累计（亿元）") && document.to_text().contains("2022年2月"));
    // Figures of the month alone know no other months: no chart is better than one that says so little.
    let figures = year.office.ledger.view().unwrap().month_figures(year.plan, month_of(2)).unwrap();
    let alone = Bulletin::new(&figures).unwrap().document().unwrap();
    assert!(alone.charts.iter().all(|chart| !matches!(chart, Chart::Months(_))));
    // Without the rule there is none.
    let without = self::year("[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\"]").document(2, Period::Month);
    assert!(without.charts.iter().all(|chart| !matches!(chart, Chart::Months(_))));
}

#[test]
fn projects_below_time_progress_and_the_others_are_listed_apart() {
    let rules =
        "[[bulletins]]\nkind = \"notice\"\nparts = [\"overall\"]\nattached = true\ntables = [\"behind\", \"on_time\"]";
    let year = year(rules);
    // A quarter of the year: 25%.
    year.done(0, 3, "0.5");
    year.done(1, 3, "0.99999");
    year.done(2, 3, "-1");
    let document = year.document(3, Period::Month);
    let named = |at: usize| {
        let table = document.tables().nth(at).unwrap();
        (table.title.clone(), table.rows.iter().map(|row| row.cells[1].text(table)).collect::<Vec<_>>())
    };
    assert_eq!(named(0), ("2022年3月慢于序时进度的项目".into(), vec!["东环路".into(), "城北水厂".into()]));
    assert_eq!(named(1), ("2022年3月达到序时进度的项目".into(), vec!["凤凰岭大桥".into()]));
    has(&document.to_text(), "另有1项未下达年度计划投资或从未报送，没有完成率，不列入。");
    // 24.99975% prints as 25.00% and is behind all the same.
    has(&document.to_text(), "25.00");
    assert_eq!(self::year(rules).document(3, Period::Month).tables().count(), 0, "nobody reported");
}

#[test]
fn an_empty_plan_and_hostile_names_are_printed_by_every_rule() {
    let every = "parts = [\"overall\", \"phases\", \"sectors\", \"starts\", \"leading\", \"lagging\", \"units\", \"reporting\", \"next\", \
                 \"problems\", \"funds\", \"plan_changes\", \"carried_over\", \"next_year\"]\n\
                 tables = [\"summary\", \"lead_units\", \"reporting_units\", \"missing\", \"problems\", \"behind\", \"on_time\"]\n\
                 details = [\"phase_sectors\", \"phase_units\", \"sector_phases\", \"subsectors\"]\n\
                 attached = true\nmonth_chart = true\nmonth_before = true\nrank_change = true\nfirst = 3\nlast = 3\n\
                 last_year = [\"issued\", \"known\", \"comparable\"]\nnext = [\"抓紧推进。\"]";
    let rules = ["month", "quarter", "half", "year"]
        .map(|period| format!("[[bulletins]]\nkind = \"notice\"\nperiod = \"{period}\"\n{every}\n"))
        .concat();
    let office = Office::new();
    let (plan, sector) = office
        .ledger
        .write("李四", |batch| {
            let plan = batch.adopt_plan(plan_2022())?;
            let pack = batch.add_rule_pack(pack(&rules))?;
            batch.use_rule_pack(plan, pack)?;
            Ok((plan, batch.ensure_sector("行业<甲>&\"乙\"|丙")?.id))
        })
        .unwrap();
    let print = |month: u8, period| {
        let view = office.ledger.view().unwrap();
        let document = Bulletin::of(&view, plan, month_of(month), None, period).unwrap().document().unwrap();
        for form in PrintedForm::printed() {
            assert!(!document.bytes(form).unwrap().is_empty());
        }
        document.charts.iter().for_each(|chart| assert!(chart.to_svg().contains("<svg")));
        document.to_text()
    };
    let all = [(1, Period::Month), (3, Period::Quarter), (6, Period::Half), (12, Period::Year)];
    for (month, period) in all {
        let text = print(month, period);
        assert!(!text.contains("0.00%") && !text.contains("NaN"), "{text}");
    }
    office
        .ledger
        .write("李四", |batch| {
            let unit = batch.ensure_unit(&format!("柳州市{}|<b>&*_`[管委会]", "阳和工业新区".repeat(9)))?.id;
            let project = batch.add_project(ProjectFields::named("项目|<甲>&`乙`*丙*"))?;
            let mut fields = ItemFields::new(Phase::New, sector);
            (fields.annual, fields.total) = (Some(yi("1")), Some(yi("99999")));
            (fields.reporting_unit, fields.responsible_units) = (Some(unit), vec![unit]);
            let item = batch.add_item(plan, project, fields)?.item;
            let mut report = ReportFields { ytd_done: Some(yi("-2")), ..Default::default() };
            report.problem = Some("<script>|\r\n\t`x`".into());
            report.funds_by_source.set("来源|<甲>", Some(Money::ZERO));
            batch.file_report(item, month_of(1), report)
        })
        .unwrap();
    for (month, period) in all {
        print(month, period);
    }
    has(&print(1, Period::Month), "1.项目|<甲>&`乙`*丙*（柳州市");
    has(&print(1, Period::Month), "）：<script>|；`x`。");
    has(&print(1, Period::Month), "到位资金0.00亿元");
}
