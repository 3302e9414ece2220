//! Month plans (月度计划) in sheets: read by month, by quarter and since January, compared with the annual plan, brought into
//! the items, and written as they are read.
#![cfg(all(feature = "sheets", feature = "workbook"))]

use crate::support::{Office, month_of};

use zdxm::print::{Document, exported_table};
use zdxm::{
    Answer, CellAnswer, CellRef, ColumnChoice, ColumnMapping, ErrorKind, ExportColumn, ExportProfile, Field,
    FindingCode, ImportOptions, ImportPreview, ImportTarget, ItemFields, ItemId, ItemQuery, Language, Money, MonthPlan,
    Phase, PlanFields, PlanId, ProjectFields, Severity, SheetKind, SheetReading, Workbook, WorkbookReading,
};

const PLAN: &str = "2022年重大项目计划表\n单位：万元\n";
const ONE_TO_TWELVE: &str = "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月";

fn book(lines: &str) -> Workbook {
    Workbook::read(format!("{PLAN}{lines}").replace('|', ",").as_bytes()).unwrap()
}

fn read(lines: &str) -> SheetReading {
    WorkbookReading::new(&book(lines)).unwrap().sheets.remove(0)
}

fn wan(amount: i64) -> Money {
    Money::from_fen(amount * 1_000_000)
}

/// `1=5 3=9`: by the end of which month how many 万元.
fn plan_of(plan: &MonthPlan) -> String {
    let months = plan.iter().map(|(month, amount)| format!("{month}={}", amount.display(zdxm::MoneyUnit::WanYuan, 0)));
    months.collect::<Vec<_>>().join(" ")
}

fn of_severity(sheet: &SheetReading, severity: Severity) -> Vec<(String, FindingCode)> {
    let found = sheet.findings.iter().filter(|finding| finding.severity == severity);
    found.map(|finding| (finding.cell.to_string(), finding.code)).collect()
}

/// Cell and words of each finding.
fn told(findings: &[zdxm::Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {}", finding.cell, finding.text(Language::Chinese))).collect()
}

fn blocking(sheet: &SheetReading) -> Vec<(String, FindingCode)> {
    of_severity(sheet, Severity::Blocking)
}

#[test]
fn months_quarters_and_the_year_to_date_are_read_as_offices_head_them() {
    for (header, values, expected) in [
        ("1月计划投资|2月计划投资|3月计划投资", "5|0|4", "1=5 2=5 3=9"),
        ("1月份计划|2月份计划|3月份计划", "5|0|4", "1=5 2=5 3=9"),
        ("2022年1月计划完成投资|2022年2月计划完成投资", "5|4", "1=5 2=9"),
        ("2022年分月投资计划||\n|||1月|2月|3月", "5|0|4", "1=5 2=5 3=9"),
        ("月度计划||\n|||1月|2月|3月", "5|0|4", "1=5 2=5 3=9"),
        ("各月计划完成投资（万元）||\n|||一月|二月|三月", "5|0|4", "1=5 2=5 3=9"),
        ("分季度投资计划|||\n|||一季度|二季度|三季度|四季度", "5|0|4|1", "3=5 6=5 9=9 12=10"),
        ("投资计划||\n|||第一季度|上半年|前三季度", "5|6|8", "3=5 6=6 9=8"),
        ("1-3月计划投资|1-6月计划投资|1-9月计划投资", "5|6|8", "3=5 6=6 9=8"),
        ("截至3月底累计计划投资|截至6月底累计计划投资", "5|6", "3=5 6=6"),
        ("分月计划|||\n|||1-3月|4月|5月|6月", "5|1|0|2", "3=5 4=6 5=6 6=8"),
        ("半年投资计划|\n|||上半年|下半年", "5|4", "6=5 12=9"),
        // Done, of another year, of a month whose earlier months no column has, or in words: text.
        ("2023年1月计划投资|2023年2月计划投资", "5|4", ""),
        ("6月计划投资|7月计划投资", "5|4", ""),
        ("1月工作计划|2月工作计划", "完成征地|主体封顶", ""),
        ("分月形象进度计划|\n|||1月|2月", "完成征地|主体封顶", ""),
    ] {
        let header = header.replace("\n|||", "\n||||");
        let sheet = read(&format!("序号|项目名称|总投资|年度计划投资|{header}\n1|甲路|99|9|{values}\n"));
        assert_eq!(
            blocking(&sheet).into_iter().filter(|(cell, _)| cell.as_str() > "D").collect::<Vec<_>>(),
            [],
            "{header}"
        );
        assert_eq!(plan_of(&sheet.rows[0].month_plan), expected, "{header}\n{:#?}", told(&sheet.findings));
        let is_text = expected.is_empty();
        assert_eq!(sheet.rows[0].other.is_empty(), !is_text, "{header}: {:?}", sheet.rows[0].other);
    }
}

#[test]
fn an_empty_month_beside_others_is_one_without_investment_and_a_dash_is_not_known() {
    let rows = "1|甲路|99|9|||5||4|||||||\n2|乙路|99|9||||||||||||\n3|丙路|99|9|1|—|—|—|—|—|—|—|—|—|—|—\n";
    let months = "|".repeat(12);
    let sheet =
        read(&format!("序号|项目名称|总投资|年度计划投资|分月计划{}\n||||{ONE_TO_TWELVE}\n{rows}", &months[1..]));
    let plans = sheet.rows.iter().map(|row| plan_of(&row.month_plan)).collect::<Vec<_>>();
    assert_eq!(plans, ["1=0 2=0 3=5 4=5 5=9 6=9 7=9 8=9 9=9 10=9 11=9 12=9", "", "1=1"]);
    let empty = sheet.findings.iter().find(|finding| finding.code == FindingCode::MonthPlanUnclear).unwrap();
    assert_eq!((empty.severity, empty.cell.to_string()), (Severity::Notice, "E4".to_owned()));
    assert!(empty.text(Language::Chinese).contains("有1行只填了部分月份"), "{empty}");
    // The dash says that February is not known: the months behind it cannot be, and are kept as text. So does a blank.
    for (unknown, expected, kept) in [("—", "1=1", 2), (" ", "1=1 2=1 3=4 4=4 5=4 6=9 7=9 8=9 9=9 10=9 11=9 12=9", 0)]
    {
        let row = format!("1|甲路|99|9|1|{unknown}|3|||5|||||||\n");
        let lines = format!("序号|项目名称|总投资|年度计划投资|分月计划{}\n||||{ONE_TO_TWELVE}\n{row}", &months[1..]);
        let sheet = read(&lines);
        assert_eq!(plan_of(&sheet.rows[0].month_plan), expected, "{:#?}", told(&sheet.findings));
        assert_eq!(sheet.rows[0].other.len(), kept, "{:?}", sheet.rows[0].other);
        let open = sheet.findings.iter().filter(|finding| finding.text(Language::Chinese).contains("按原文保留"));
        assert_eq!(open.filter(|finding| finding.severity == Severity::Notice).count(), kept);
    }
}

#[test]
fn months_that_contradict_each_other_or_the_annual_plan_are_named_at_their_cells() {
    let sheet = read("序号|项目名称|总投资|年度计划投资|1-3月计划投资|4月计划投资|1-4月计划投资\n1|甲路|99|9|5|1|7\n");
    assert!(
        blocking(&sheet).contains(&("F4".to_owned(), FindingCode::MonthPlanUnclear)),
        "{:#?}",
        told(&sheet.findings)
    );
    let sheet = read("序号|项目名称|总投资|年度计划投资|1-3月计划投资|1-6月计划投资\n1|甲路|99|9|5|4\n");
    assert!(
        blocking(&sheet).contains(&("F4".to_owned(), FindingCode::MonthPlanUnclear)),
        "{:#?}",
        told(&sheet.findings)
    );
    let sheet =
        read("序号|项目名称|总投资|年度计划投资|上半年计划投资|下半年计划投资\n1|甲路|99|9|5|5\n2|乙路|99|9|5|4\n");
    let differs = sheet.findings.iter().filter(|finding| finding.code == FindingCode::SumDiffers);
    let differs = differs.map(|finding| format!("{} {}", finding.cell, finding.text(Language::Chinese)));
    assert_eq!(differs.collect::<Vec<_>>().len(), 1);
    let sheet = read("序号|项目名称|总投资|年度计划投资|1月计划投资|一月份计划投资\n1|甲路|99|9|5|4\n");
    assert!(
        blocking(&sheet).contains(&("F3".to_owned(), FindingCode::ColumnAmbiguous)),
        "{:#?}",
        told(&sheet.findings)
    );
    let sheet = read("序号|项目名称|总投资|年度计划投资|1月计划投资\n1|甲路|99|9|-5\n");
    assert!(blocking(&sheet).contains(&("E4".to_owned(), FindingCode::AmountNegative)), "{:#?}", told(&sheet.findings));
}

#[test]
fn a_monthly_report_repeats_the_plan_of_its_month_and_changes_none() {
    let lines = "2022年3月重大项目进展情况表\n单位：万元\n序号|项目名称|年度计划投资|3月计划投资|本月完成投资|1-3月完成投资\n1|甲路|9|5|4|4\n";
    let sheet =
        WorkbookReading::new(&Workbook::read(lines.replace('|', ",").as_bytes()).unwrap()).unwrap().sheets.remove(0);
    assert_eq!((sheet.kind, sheet.rows[0].month_plan.is_empty()), (SheetKind::Monthly, true));
    assert_eq!(sheet.rows[0].other[0], ("3月计划投资".into(), "5".to_owned()));
    assert!(
        told(&sheet.findings)
            .contains(&"D3 表头“3月计划投资”属月度计划，月报不改动计划；该列内容按原文保留".to_owned())
    );
    // A person who chooses it is not deceived.
    let workbook = Workbook::read(lines.replace('|', ",").as_bytes()).unwrap();
    let (office, _, _) = office();
    let choice = ColumnChoice { sheet: String::new(), column: 3, field: Some(Field::MonthPlan), unit: None };
    let target = ImportTarget::default().with_columns(vec![choice]).with_file(workbook.digest());
    let found = preview(&office, &workbook, target);
    assert!(told(found.findings()).iter().any(|text| text.starts_with("D3 ") && text.contains("月报不改动计划")));
    // In a plan, June alone says nothing of the months before it.
    let sheet = read("序号|项目名称|总投资|年度计划投资|6月计划投资\n1|甲路|99|9|5\n");
    assert!(told(&sheet.findings).iter().any(|text| text.starts_with("E3 ") && text.contains("此前月份没有列")));
}

#[test]
fn the_year_that_a_person_chooses_is_that_of_the_months_in_the_header() {
    let (office, _, items) = office();
    let lines = "单位：万元\n序号|项目名称|建设阶段|行业分类|总投资|年度计划投资|2022年1月计划投资|2022年2月计划投资\n\
                 1|甲路|续建|基础设施|99|9|5|4\n";
    let workbook = Workbook::read(lines.replace('|', ",").as_bytes()).unwrap();
    let found = preview(&office, &workbook, ImportTarget::default().with_year(2022));
    found.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    assert_eq!(months(&office, items[0]), "1=5 2=9");
}

#[test]
fn a_month_that_cannot_be_read_stops_neither_its_row_nor_becomes_zero() {
    let (office, _, items) = office();
    let workbook = book(
        "序号|项目名称|建设阶段|行业分类|总投资|年度计划投资|1月计划投资|2月计划投资|3月计划投资\n\
         1|甲路|续建|基础设施|99|9|5|约300|4\n2|乙路|续建|基础设施|99|9|1|1|1\n",
    );
    let found = preview(&office, &workbook, ImportTarget::default());
    let stops = found.unsettled(ImportOptions::default()).map(|finding| finding.cell.to_string()).collect::<Vec<_>>();
    assert_eq!(stops, ["H4"]);
    let leave_empty = ImportOptions::default().with_leave_unreadable_empty(true);
    assert_eq!(found.unsettled(leave_empty).count(), 0);
    found.commit(&office.ledger, "李四", leave_empty).unwrap();
    assert_eq!([0, 1].map(|at| months(&office, items[at])), ["1=5", "1=1 2=2 3=3"]);
    // Left empty by a person's word, it is no more known; with an amount, the months behind it are.
    for (answer, expected) in [(Answer::Empty, "1=5"), (Answer::Value("0元".into()), "1=5 2=5 3=9")] {
        let cell = CellRef { row: 3, column: 7 };
        let answers = vec![CellAnswer { sheet: String::new(), cell, answer }];
        let found =
            preview(&office, &workbook, ImportTarget::default().with_answers(answers).with_file(workbook.digest()));
        found.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
        assert_eq!(months(&office, items[0]), expected);
    }
}

#[test]
fn a_monthly_sheet_repeats_what_it_can_of_a_month_plan_and_asks_nobody_for_it() {
    let (office, plan, items) = office();
    let mut gap = MonthPlan::default();
    gap.set(3, Some(wan(5))).unwrap();
    office.ledger.write("李四", |batch| batch.change_item(items[0], |now| now.month_plan = gap)).unwrap();
    let column = || ExportColumn::new("3月计划投资", Field::MonthPlan).with_months("3".parse().unwrap());
    let profile = |column| {
        ExportProfile::new(
            "own",
            SheetKind::Monthly,
            "{year}年{month}月表",
            vec![ExportColumn::new("项目名称", Field::Name), column],
        )
    };
    let view = office.ledger.view().unwrap();
    let sheet = view.export_by(plan, Some(month_of(3)), &profile(column()), &ItemQuery::default()).unwrap();
    assert!(exported_table(&sheet).unwrap().to_text().contains("—"));
    let refused =
        |column| view.export_by(plan, Some(month_of(3)), &profile(column), &ItemQuery::default()).unwrap_err().id();
    assert_eq!(refused(column().with_fill(true)), "export_fill");
    assert_eq!(refused(ExportColumn::new("3月计划投资", Field::MonthPlan)), "export_months");
    assert_eq!(refused(ExportColumn::new("累计", Field::YtdDone).with_months("3".parse().unwrap())), "export_months");
}

#[test]
fn months_alone_make_no_plan_of_a_year() {
    // Beside the plan's own sheet it would list each project again.
    let plan = "序号|项目名称|1月计划投资|2月计划投资\n1|甲路|5|4\n";
    assert_eq!(WorkbookReading::new(&book(plan)).unwrap_err().kind(), ErrorKind::UnknownSheet);
}

/// A plan with one item, and the preview of lines of its sheet.
fn office() -> (Office, PlanId, Vec<ItemId>) {
    let office = Office::new();
    let (plan, items) = office
        .ledger
        .write("李四", |batch| {
            let plan = batch.adopt_plan(PlanFields::new(2022, "2022年重大项目计划"))?;
            let sector = batch.ensure_sector("基础设施")?.id;
            let mut items = Vec::new();
            for name in ["甲路", "乙路", "丙路"] {
                let project = batch.add_project(ProjectFields {
                    sector: Some(sector),
                    total: Some(wan(99)),
                    ..ProjectFields::named(name)
                })?;
                let mut item = ItemFields::new(Phase::Ongoing, sector);
                (item.total, item.annual) = (Some(wan(99)), Some(wan(9)));
                items.push(batch.add_item(plan, project, item)?.item);
            }
            Ok((plan, items))
        })
        .unwrap();
    (office, plan, items)
}

fn preview(office: &Office, workbook: &Workbook, target: ImportTarget) -> ImportPreview {
    ImportPreview::of(&office.ledger.view().unwrap(), workbook, target).unwrap()
}

fn months(office: &Office, item: ItemId) -> String {
    plan_of(&office.ledger.view().unwrap().item(item).unwrap().fields.month_plan)
}

#[test]
fn an_import_puts_the_month_plans_into_the_items_and_says_which_months_go() {
    let (office, _, items) = office();
    let head = "序号|项目名称|建设阶段|行业分类|总投资|年度计划投资";
    let import = |header: &str, rows: &str| {
        let found = preview(&office, &book(&format!("{head}|{header}\n{rows}")), ImportTarget::default());
        let told = found.findings().iter().filter(|finding| finding.code == FindingCode::MonthPlanUnclear);
        let told = told.map(|finding| finding.text(Language::Chinese)).collect::<Vec<_>>();
        let counts = (found.counts().revised_items, found.counts().unchanged);
        found.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
        (counts, told)
    };
    let (counts, told) = import(
        "1月计划投资|2月计划投资|3月计划投资",
        "1|甲路|续建|基础设施|99|9|5|0|4\n2|乙路|续建|基础设施|99|9|1|1|1\n3|丙路|续建|基础设施|99|9|||\n",
    );
    assert_eq!((counts, told.len()), ((2, 1), 0));
    assert_eq!([0, 1, 2].map(|at| months(&office, items[at])), ["1=5 2=5 3=9", "1=1 2=2 3=3", ""]);
    // A sheet without such columns leaves them alone.
    assert_eq!(import("备注", "1|甲路|续建|基础设施|99|9|\n2|乙路|续建|基础设施|99|9|\n").0, (0, 2));
    let (counts, told) =
        import("一季度计划投资|二季度计划投资", "1|甲路|续建|基础设施|99|9|9|0\n2|乙路|续建|基础设施|99|9||\n");
    assert_eq!(counts, (2, 0));
    assert_eq!(told.len(), 2);
    assert!(told[0].contains("“甲路”有1、2月末的月度计划，表中没有"), "{told:?}");
    assert_eq!([0, 1].map(|at| months(&office, items[at])), ["3=9 6=9", ""]);
}

#[test]
fn a_person_chooses_the_columns_of_a_month_plan_and_the_office_keeps_them() {
    let (office, _, items) = office();
    let workbook =
        book("序号|项目名称|建设阶段|行业分类|总投资|年度计划投资|拟投1月|拟投\n1|甲路|续建|基础设施|99|9|5|4\n");
    let sheet = WorkbookReading::new(&workbook).unwrap().sheets.remove(0);
    let choose = |column: u32| ColumnChoice {
        sheet: sheet.sheet.clone(),
        column,
        field: Some(Field::MonthPlan),
        unit: Some(zdxm::MoneyUnit::WanYuan),
    };
    let with = |columns: Vec<ColumnChoice>| ImportTarget::default().with_columns(columns).with_file(workbook.digest());
    let refused = preview(&office, &workbook, with(vec![choose(7)]));
    let refused =
        refused.unsettled(ImportOptions::default()).map(|finding| finding.text(Language::Chinese)).collect::<Vec<_>>();
    assert!(refused[0].contains("没有写明是哪个月的计划"), "{refused:?}");
    office
        .ledger
        .write("李四", |batch| {
            let mapping = ColumnMapping {
                kind: SheetKind::Plan,
                header: "拟投1月".into(),
                field: Some(Field::MonthPlan),
                unit: None,
            };
            batch.keep_column(mapping)
        })
        .unwrap();
    let found = preview(&office, &workbook, ImportTarget::default());
    found.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    assert_eq!(months(&office, items[0]), "1=5");
}

#[test]
fn a_month_plan_that_is_exported_changes_nothing_when_it_comes_back() {
    let (office, plan, items) = office();
    let amounts = |office: &Office, at: usize, said: &[(u8, i64)]| {
        office.ledger.write("李四", |batch| {
            let mut months = MonthPlan::default();
            said.iter().try_for_each(|(month, amount)| months.set(*month, Some(wan(*amount))))?;
            batch.change_item(items[at], |now| now.month_plan = months)
        })
    };
    amounts(&office, 0, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|month| (month, i64::from(month / 2)))).unwrap();
    amounts(&office, 1, &[(1, 0), (2, 7)]).unwrap();
    let view = office.ledger.view().unwrap();
    let sheet = view.export(plan, None, "plan-months", &ItemQuery::default()).unwrap();
    let table = exported_table(&sheet).unwrap();
    let row =
        |at: usize| table.rows[at].cells.iter().skip(8).map(|cell| cell.text(&table)).collect::<Vec<_>>().join(" ");
    assert_eq!([row(0), row(1), row(2)], ["0 1 0 1 0 1 0 1 0 1 0 1", "0 7 — — — — — — — — — —", "           "]);
    let again = |view: &zdxm::View, sheet: &zdxm::figures::ExportedSheet| {
        let bytes = Document::from(exported_table(sheet).unwrap()).to_workbook().unwrap();
        ImportPreview::of(view, &Workbook::read(&bytes).unwrap(), ImportTarget::default()).unwrap()
    };
    let back = again(&view, &sheet);
    assert_eq!(back.counts(), counts!(unchanged: 3), "{:#?}", told(back.findings()));
    assert_eq!(back.unsettled(ImportOptions::default()).count(), 0);
    // A plan with a gap stands in no column of a month alone, but in columns since January.
    amounts(&office, 2, &[(3, 5), (6, 9)]).unwrap();
    let view = office.ledger.view().unwrap();
    let refused = view.export(plan, None, "plan-months", &ItemQuery::default()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidValue);
    assert!(refused.text(Language::Chinese).contains("“丙路”的月度计划（3、6月末）"), "{refused}");
    let mut columns = vec![ExportColumn::new("项目名称", Field::Name), ExportColumn::new("建设阶段", Field::Phase)];
    columns.extend([ExportColumn::new("行业分类", Field::Sector), ExportColumn::new("年度计划投资", Field::Annual)]);
    for month in 1..=12 {
        let header = if month == 1 { "1月计划投资".to_owned() } else { format!("1-{month}月计划投资") };
        let months = zdxm::PlannedMonths::new(1, month).unwrap();
        // December since January is the annual plan by its header.
        if month < 12 {
            columns.push(ExportColumn::new(header, Field::MonthPlan).with_months(months));
        }
    }
    columns.push(ExportColumn::new("12月计划投资", Field::MonthPlan).with_months("12".parse().unwrap()));
    let profile = ExportProfile::new("to-date", SheetKind::Plan, "{year}年重大项目累计投资计划表", columns);
    let sheet = view.export_by(plan, None, &profile, &ItemQuery::default()).unwrap();
    let back = again(&view, &sheet);
    assert_eq!(back.counts(), counts!(unchanged: 3), "{:#?}", told(back.findings()));
    assert!(view.month_figures(plan, month_of(3)).is_ok());
}
