//! Amounts that no project has: a wrong unit, refused in every field that takes money.

#![cfg(feature = "sheets")]

use crate::support;

use support::{Office, month_of};
use zdxm::{
    Batch, Error, ErrorKind, FindingCode, ImportOptions, ImportPreview, ImportTarget, ItemFields, Money, Phase,
    PlanChangeFields, PlanChangeKind, PlanChangeLine, ProjectFields, ReasonClass, ReportFields, Result, RulePack,
    SectorId, Severity, TenDayFields, TenDays, Workbook, WorkbookReading,
};

/// 10万亿元, in fen.
const MOST: i64 = 1_000_000_000_000_000;

fn refused<T>(result: Result<T>, field: &str) {
    let error: Error = result.err().unwrap_or_else(|| panic!("{field} was taken"));
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some(field)), "{error}");
    assert!(error.what(zdxm::Language::English).contains("100000 亿元"), "{error}");
}

#[test]
fn one_amount_above_ten_trillion_yuan_is_refused_in_every_field() {
    let (office, plan, items) = Office::with_plan(2);
    let pack = RulePack::parse("name = \"测试\"\nversion = \"1\"\n[reporting]\nten_days = true\n").unwrap();
    let mut batch: Batch = office.ledger.batch("张三").unwrap();
    let pack = batch.add_rule_pack(pack).unwrap();
    batch.use_rule_pack(plan, pack).unwrap();
    for fen in [MOST + 1, i64::MAX] {
        let much = Some(Money::from_fen(fen));
        let named = ProjectFields::named("道路");
        refused(batch.add_project(ProjectFields { total: much, ..named }), "total");
        let item = ItemFields::new(Phase::Ongoing, SectorId(1));
        let fields = [
            ("total", ItemFields { total: much, ..item.clone() }),
            ("annual", ItemFields { annual: much, ..item.clone() }),
            ("done_before", ItemFields { done_before: much, ..item.clone() }),
        ];
        let project = batch.add_project(ProjectFields::named(&format!("桥{fen}"))).unwrap();
        for (field, fields) in fields {
            refused(batch.add_item(plan, project, fields.clone()), field);
            let line = PlanChangeLine::Supplement { project, fields };
            let change = PlanChangeFields {
                reason_class: Some(ReasonClass::Other),
                ..PlanChangeFields::new(PlanChangeKind::Supplement, month_of(6))
            };
            refused(batch.adopt_plan_change(plan, change, vec![line]), field);
        }
        let ten_days = TenDays::new(month_of(3), 1).unwrap();
        refused(
            batch.file_ten_days(items[0], ten_days, TenDayFields { done: much, ..Default::default() }),
            "ten_days_done",
        );
    }
    for fen in [MOST + 1, -MOST - 1, i64::MAX, i64::MIN] {
        let much = Some(Money::from_fen(fen));
        let fields = [
            ("month_done", ReportFields { month_done: much, ..Default::default() }),
            ("ytd_done", ReportFields { ytd_done: much, ..Default::default() }),
            ("funds_ytd", ReportFields { funds_ytd: much, ..Default::default() }),
        ];
        for (field, fields) in fields {
            refused(batch.file_report(items[0], month_of(3), fields.clone()), field);
            refused(batch.submit_report((items[0], month_of(3)), fields), field);
        }
        let mut report = ReportFields::default();
        report.funds_by_source.set("市级财政", much);
        refused(batch.file_report(items[0], month_of(3), report), "funds_by_source");
    }
    let most = ReportFields { ytd_done: Some(Money::from_fen(MOST)), ..Default::default() };
    batch.file_report(items[0], month_of(3), most).unwrap();
    batch.commit().unwrap();
}

#[test]
fn a_sheet_with_such_an_amount_names_its_cell() {
    let (office, ..) = Office::with_plan(2);
    let csv =
        "2022年1-3月重大项目进度表\n单位：亿元\n序号,项目名称,1-3月累计完成投资\n1,项目1,100000\n2,项目2,100000.01\n";
    let reading = WorkbookReading::new(&Workbook::read(csv.as_bytes()).unwrap()).unwrap();
    let preview = ImportPreview::new(&office.ledger.view().unwrap(), reading, ImportTarget::default()).unwrap();
    let blocking = preview.findings().iter().filter(|finding| finding.severity == Severity::Blocking);
    let told = blocking.map(|finding| (finding.code, finding.cell.to_string())).collect::<Vec<_>>();
    assert_eq!(told, [(FindingCode::AmountTooLarge, "C5".to_owned())]);
    let error = preview.commit(&office.ledger, "张三", ImportOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsettledProblems);
}
