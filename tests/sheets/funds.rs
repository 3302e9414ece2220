//! Funds in place by source in monthly sheets (到位资金{合计,中央,市级,自筹…}): read, named, compared with their total and
//! brought into the reports; planned sources stay text.
#![cfg(all(feature = "sheets", feature = "workbook"))]

use crate::support;

use rust_xlsxwriter::{Format, Workbook as Writer};
use support::{Office, month_of};
use zdxm::Language;
use zdxm::{
    ColumnChoice, Field, FindingCode, FundsBySource, ImportOptions, ImportPreview, ImportTarget, Money, PlanLevel,
    ReportFields, RulePack, Severity, SheetKind, SheetReading, Workbook, WorkbookReading,
};

const MONTH: &str = "2022年3月重大项目进展情况表\n单位：万元\n";

/// A csv file of rows between bars.
fn csv(lines: &str) -> Workbook {
    Workbook::read(lines.replace('|', ",").as_bytes()).unwrap()
}

/// The same cells as a workbook, with the merges that `A1:B2` names.
fn xlsx(lines: &str, merges: &[(u32, u16, u32, u16)]) -> Workbook {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    for (row, line) in lines.lines().enumerate() {
        for (column, text) in line.split('|').enumerate().filter(|(_, text)| !text.is_empty()) {
            let (row, column) = (row as u32, column as u16);
            match text.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number).unwrap(),
                Err(_) => sheet.write_string(row, column, text).unwrap(),
            };
        }
    }
    for (first_row, first, last_row, last) in merges {
        let text = lines.lines().nth(*first_row as usize).unwrap().split('|').nth(usize::from(*first)).unwrap();
        sheet.merge_range(*first_row, *first, *last_row, *last, text, &Format::new()).unwrap();
    }
    Workbook::read(&writer.save_to_buffer().unwrap()).unwrap()
}

fn read(workbook: &Workbook) -> SheetReading {
    WorkbookReading::new(workbook).unwrap().sheets.remove(0)
}

fn read_lines(lines: &str) -> SheetReading {
    read(&csv(&format!("{MONTH}{lines}")))
}

/// `中央=1 自筹=2` in 万元.
fn funds(funds: &FundsBySource) -> String {
    let pairs =
        funds.iter().map(|(source, amount)| format!("{source}={}", amount.display(zdxm::MoneyUnit::WanYuan, 0)));
    pairs.collect::<Vec<_>>().join(" ")
}

fn wan(amount: i64) -> Option<Money> {
    Some(Money::from_fen(amount * 1_000_000))
}

/// Cells of findings that stand in the way.
fn blocking(sheet: &SheetReading) -> Vec<(String, FindingCode)> {
    let blocking = sheet.findings.iter().filter(|finding| finding.severity == Severity::Blocking);
    blocking.map(|finding| (finding.cell.to_string(), finding.code)).collect()
}

const SOURCES: &str = "序号|项目名称|本月完成投资|1-3月完成投资|1-3月到位资金||||责任单位\n\
    ||||合计|其中：中央预算内|市级|银行贷款|\n\
    1|东环大道|2|5|6|1|2|3|市交通局\n2|西环大道|1|1|4||4|0|市教育局\n";

#[test]
fn sources_under_funds_in_place_are_funds_by_source_in_every_format() {
    let lines = format!("{MONTH}{SOURCES}");
    let merged = [(2, 0, 3, 0), (2, 1, 3, 1), (2, 4, 2, 7), (2, 8, 3, 8)];
    for workbook in [csv(&lines), xlsx(&lines, &merged)] {
        let sheet = read(&workbook);
        assert_eq!((sheet.kind, blocking(&sheet)), (SheetKind::Monthly, vec![]), "{:#?}", sheet.findings);
        let said = sheet.rows.iter().map(|row| (row.funds_ytd, funds(&row.funds_by_source)));
        let expected = [(wan(6), "中央预算内=1 市级=2 银行贷款=3"), (wan(4), "市级=4 银行贷款=0")];
        assert_eq!(said.collect::<Vec<_>>(), expected.map(|(total, funds)| (total, funds.to_owned())));
        let sources = sheet.columns.iter().filter_map(|column| Some((column.column, column.source.as_deref()?)));
        assert_eq!(sources.collect::<Vec<_>>(), [(5, "中央预算内"), (6, "市级"), (7, "银行贷款")]);
        assert!(sheet.rows.iter().all(|row| row.other.is_empty()), "{:?}", sheet.rows[0].other);
        assert!(sheet.findings.iter().all(|finding| finding.code != FindingCode::SourceColumn));
        assert_eq!(sheet.header_row, 3);
    }
}

#[test]
fn a_source_is_read_only_where_its_column_says_what_is_in_place_in_the_year() {
    for (header, values, expected) in [
        ("到位资金|\n||||中央|自筹", "1|2", "中央=1 自筹=2"),
        ("到位资金|\n||||其中：中央资金（万元）|企业自筹", "1|2", "中央资金=1 企业自筹=2"),
        ("中央到位资金|自筹资金到位", "1|2", "中央=1 自筹资金=2"),
        ("本年到位资金|\n||||中央|自筹", "1|2", "中央=1 自筹=2"),
        // Of another time, planned, or of another amount: text.
        ("本月到位资金|\n||||中央|自筹", "1|2", ""),
        ("开工以来到位资金|\n||||中央|自筹", "1|2", ""),
        ("计划到位资金|\n||||中央|自筹", "1|2", ""),
        ("总投资|\n||||中央|自筹", "1|2", ""),
        ("2022年计划投资||\n||||合计|中央|自筹", "9|1|2", ""),
        ("资金来源|\n||||中央|自筹", "1|2", ""),
        // The year's own columns win over those that may be since the start.
        ("本年到位资金||到位资金|\n||||中央|自筹|中央|自筹", "1|2|8|9", "中央=1 自筹=2"),
        // A subtotal and a part are counted once.
        ("到位资金|||\n||||财政资金|其中：中央|其中：市级|自筹", "3|1|2|4", "自筹=4 财政资金=3"),
    ] {
        let lines = format!("序号|项目名称|年度计划投资|1-3月完成投资|{header}\n1|甲路|9|5|{values}\n");
        let sheet = read_lines(&lines);
        assert_eq!(blocking(&sheet), [], "{header}\n{:#?}", sheet.findings);
        assert_eq!(funds(&sheet.rows[0].funds_by_source), expected, "{header}\n{:#?}", sheet.findings);
        if expected.is_empty() {
            assert!(sheet.rows[0].other.iter().any(|(_, text)| text == "1"), "{header}: {:?}", sheet.rows[0].other);
        }
    }
    // Merged, the same subtotal is clear.
    let lines = "序号|项目名称|1-3月完成投资|到位资金|||\n|||财政资金|||自筹\n|||小计|中央|市级|\n1|甲路|5|3|1|2|4\n";
    let sheet = read(&xlsx(&format!("{MONTH}{lines}"), &[(2, 3, 2, 6), (3, 3, 3, 5), (3, 6, 4, 6)]));
    assert_eq!((blocking(&sheet), funds(&sheet.rows[0].funds_by_source)), (vec![], "中央=1 市级=2 自筹=4".into()));
    // A plan has no funds in place.
    let plan = "2022年重大项目计划表\n单位：万元\n序号|项目名称|建设阶段|行业|总投资|2022年计划投资|到位资金|\n||||||中央|自筹\n1|甲路|续建|交通|9|3|1|2\n";
    let plan = read(&csv(plan));
    assert_eq!((plan.kind, funds(&plan.rows[0].funds_by_source)), (SheetKind::Plan, String::new()));
    assert!(plan.findings.iter().any(|finding| finding.code == FindingCode::SourceColumn), "{:#?}", plan.findings);
}

#[test]
fn sources_that_may_hold_each_other_or_be_none_are_asked_about() {
    for (header, values, cell, code) in [
        // 地方 is 省级 and 市级 together.
        ("到位资金||||\n||||合计|中央|地方|省级|市级", "6|1|5|2|3", "E4", FindingCode::SourcesOverlap),
        // How far 其中 reaches, nobody knows.
        ("到位资金||\n||||财政资金|其中：中央|市级", "3|1|2", "G4", FindingCode::SourcesOverlap),
        // Without it, what is in place would be too little.
        ("到位资金||\n||||中央|市级|市平台公司", "1|2|7", "G4", FindingCode::ColumnAmbiguous),
        ("到位资金||\n||||中央|中央资金|市级", "1|2|7", "F4", FindingCode::ColumnAmbiguous),
        ("到位资金|||\n||||财政资金|||自筹\n||||小计|中央|市级|", "3|1|2|4", "E5", FindingCode::SourcesOverlap),
        ("到位资金|\n||||中央|市级", "-1|2", "E5", FindingCode::AmountNegative),
    ] {
        let lines = format!("序号|项目名称|年度计划投资|1-3月完成投资|{header}\n1|甲路|9|5|{values}\n");
        let sheet = read_lines(&lines);
        assert_eq!(blocking(&sheet), [(cell.to_owned(), code)], "{header}\n{:#?}", sheet.findings);
    }
    // Beside a total, a column that nobody knows hides nothing.
    let sheet =
        read_lines("序号|项目名称|年度计划投资|1-3月完成投资|到位资金||\n||||合计|中央|市平台公司\n1|甲路|9|5|8|1|7\n");
    assert_eq!((blocking(&sheet), funds(&sheet.rows[0].funds_by_source)), (vec![], "中央=1".to_owned()));
    let differs = sheet.findings.iter().find(|finding| finding.code == FindingCode::SumDiffers).unwrap();
    assert_eq!(differs.text(Language::Chinese), "“甲路”到位资金写为8万元，各资金来源相加为1万元；请核对");
    let unknown = sheet.columns.iter().find(|column| column.column == 6).unwrap();
    assert_eq!(unknown.nearest.first(), Some(&Field::FundsBySource));
}

#[test]
fn a_person_says_which_columns_are_sources() {
    let lines = format!(
        "{MONTH}序号|项目名称|年度计划投资|1-3月完成投资|到位资金||\n||||中央|市级|市平台公司\n1|甲路|9|5|1|2|7\n"
    );
    let workbook = csv(&lines);
    let choices = |columns: &[&str]| {
        zdxm::Choices::default()
            .with_columns(columns.iter().map(|column| column.parse::<ColumnChoice>().unwrap()).collect())
    };
    let read = |columns: &[&str]| WorkbookReading::with(&workbook, &choices(columns)).unwrap().sheets.remove(0);
    let taken = read(&["!G=funds_by_source 万元"]);
    assert_eq!(
        (blocking(&taken), funds(&taken.rows[0].funds_by_source)),
        (vec![], "中央=1 市平台公司=7 市级=2".into())
    );
    let left = read(&["!G:text", "!F:text"]);
    assert_eq!((blocking(&left), funds(&left.rows[0].funds_by_source)), (vec![], "中央=1".into()));
}

#[test]
fn a_sheet_of_funds_alone_is_a_months_report() {
    let sheet = read(&csv(
        "2022年3月重大项目资金到位情况表\n单位：万元\n序号|项目名称|总投资|到位资金||\n|||合计|中央|自筹\n1|甲路|90|3|1|2\n",
    ));
    assert_eq!((sheet.kind, blocking(&sheet)), (SheetKind::Monthly, vec![]), "{:#?}", sheet.findings);
    assert_eq!(funds(&sheet.rows[0].funds_by_source), "中央=1 自筹=2");
}

#[test]
fn a_source_that_a_person_chose_is_chosen_once_and_kept_for_the_next_sheet() {
    let same = csv(&format!("{MONTH}序号|项目名称|1-3月完成投资|到位资金|\n|||中央|中央资金\n1|甲路|5|1|2\n"));
    let columns = ["!D=funds_by_source", "!E=funds_by_source"].map(|column| column.parse::<ColumnChoice>().unwrap());
    let choices = zdxm::Choices::default().with_columns(columns.to_vec());
    let sheet = WorkbookReading::with(&same, &choices).unwrap().sheets.remove(0);
    assert_eq!(blocking(&sheet), [("E4".to_owned(), FindingCode::ColumnAmbiguous)], "{:#?}", sheet.findings);

    let office = Office::new();
    let plan =
        "2022年重大项目计划表\n单位：万元\n序号|项目名称|建设阶段|行业|总投资|2022年计划投资\n1|甲路|续建|交通|90|9\n";
    preview(&office, &csv(plan)).commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    let head = "序号|项目名称|1-3月完成投资|到位资金||\n|||中央|市级|市平台公司\n";
    let first = csv(&format!("{MONTH}{head}1|甲路|5|1|2|7\n"));
    let target = ImportTarget::default()
        .with_columns(vec!["!F=funds_by_source 万元".parse().unwrap()])
        .with_file(first.digest());
    let keep = ImportOptions::default().with_keep_columns(true);
    let first = ImportPreview::of(&office.ledger.view().unwrap(), &first, target).unwrap();
    first.commit(&office.ledger, "李四", keep).unwrap();
    let next = preview(&office, &csv(&format!("{MONTH}{head}1|甲路|5|1|2|8\n")));
    assert_eq!(next.unsettled(ImportOptions::default()).count(), 0, "{:#?}", next.findings());
    assert_eq!(funds(&next.reading().sheets[0].rows[0].funds_by_source), "中央=1 市平台公司=8 市级=2");
}

fn preview(office: &Office, workbook: &Workbook) -> ImportPreview {
    ImportPreview::of(&office.ledger.view().unwrap(), workbook, ImportTarget::default()).unwrap()
}

#[test]
fn an_import_files_funds_by_the_names_of_the_rule_pack() {
    let office = Office::new();
    let plan = "2022年重大项目计划表\n单位：万元\n序号|项目名称|建设阶段|行业|总投资|2022年计划投资\n1|东环大道|续建|交通|90|9\n2|西环大道|续建|交通|90|9\n";
    preview(&office, &csv(plan)).commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    let plan = office.ledger.view().unwrap().plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap().id;
    let pack = "name = \"示例市\"\nversion = \"1\"\nfund_sources = [\"中央预算内\", \"市级资金\"]\n";
    let pack = RulePack::parse(pack).unwrap();
    let write = |batch: &mut zdxm::Batch| {
        let pack = batch.add_rule_pack(pack)?;
        batch.use_rule_pack(plan, pack)
    };
    office.ledger.write("李四", write).unwrap();

    let month = preview(&office, &csv(&format!("{MONTH}{SOURCES}")));
    assert_eq!(month.counts(), counts!(new_reports: 2));
    let unknown = month.findings().iter().filter(|finding| finding.code == FindingCode::FundSourceUnknown);
    let unknown = unknown.map(|finding| (finding.severity, finding.cell.to_string())).collect::<Vec<_>>();
    assert_eq!(unknown, [(Severity::Notice, "H4".to_owned())], "{:#?}", month.findings());
    month.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    let items = office.ledger.view().unwrap().items(plan).unwrap();
    let report = || office.ledger.view().unwrap().report(items[0].id, month_of(3)).unwrap().unwrap().fields;
    assert_eq!(
        (report().funds_ytd, funds(&report().funds_by_source)),
        (wan(6), "中央预算内=1 市级资金=2 银行贷款=3".into())
    );
    let all = office.ledger.view().unwrap().funds(plan, month_of(3)).unwrap();
    assert_eq!((all.total, all.unnamed, all.by_source.len()), (wan(10), None, 3));
    let again = preview(&office, &csv(&format!("{MONTH}{SOURCES}")));
    assert_eq!(again.counts(), counts!(unchanged: 2));

    // A source that the sheet has no column for stays, which is said.
    let corrected = SOURCES.replace("|银行贷款|", "||").replace("|2|3|", "|5||");
    let corrected = preview(&office, &csv(&format!("{MONTH}{corrected}")));
    let told = corrected.findings().iter().find(|finding| finding.text(Language::Chinese).contains("没有相应的列"));
    assert_eq!(
        told.unwrap().text(Language::Chinese),
        "“东环大道”已报的资金来源银行贷款在表中没有相应的列，保留不变；请核对"
    );
    corrected.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    assert_eq!(funds(&report().funds_by_source), "中央预算内=1 市级资金=5 银行贷款=3");
    // A sheet without sources leaves them all.
    let without = csv(&format!("{MONTH}序号|项目名称|1-3月完成投资\n1|东环大道|7\n"));
    preview(&office, &without).commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    let ReportFields { ytd_done, funds_by_source, .. } = report();
    assert_eq!((ytd_done, funds(&funds_by_source)), (wan(7), "中央预算内=1 市级资金=5 银行贷款=3".into()));
    office.ledger.view().unwrap().verify().unwrap();
}
