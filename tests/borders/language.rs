//! Errors in the language of who reads them, by the names of an office.

use crate::support::{Office, month_of};
use zdxm::{ChangeKind, Error, ErrorKind, Language, RecordKind, ReportFields, Workbook, WorkbookReading};

fn said(text: &str) -> ReportFields {
    ReportFields { progress: Some(text.into()), ..Default::default() }
}

#[test]
fn a_clerk_reads_the_project_s_name_and_no_number() {
    let (office, _, items) = Office::with_plan(1);
    office.file(items[0], 3, 5);
    let mut batch = office.ledger.batch("甲", ChangeKind::Edit).unwrap();
    let error = batch.file_report(items[0], month_of(3), said("主体施工")).unwrap_err();
    assert_eq!(error.text(Language::Chinese), "“项目1”已有2022年3月的月报；请更正该月报 [重复 202]");
    assert_eq!(error.to_string(), error.text(Language::English));
    let record = error.record().unwrap();
    assert_eq!((record.kind, record.id, record.name.as_deref()), (RecordKind::Item, items[0].0, Some("项目1")));
    assert_eq!(error.id(), "report_exists");
    let arguments = error.arguments(Language::Chinese);
    assert_eq!(arguments, [("item", "“项目1”".to_owned()), ("month", "2022年3月".to_owned())]);
    assert_eq!(error.remedy(Language::English).as_deref(), Some("revise it"));
}

#[test]
fn a_host_says_its_own_errors_through_the_library() {
    let error = Error::custom(ErrorKind::Rule, "本单位不办理").field("phase").at_row(2);
    assert_eq!(error.text(Language::Chinese), "第2条：建设阶段：本单位不办理 [违反规则 301]");
    assert_eq!(error.text(Language::English), "record 2: phase: 本单位不办理 [rule 301]");
}

#[test]
fn a_finding_is_read_in_either_language() {
    let sheet = "2022年计划\n单位：万元\n项目名称,建设阶段,行业,总投资\n甲,续建,交通,约3亿\n";
    let reading = WorkbookReading::new(&Workbook::read(sheet.as_bytes()).unwrap()).unwrap();
    let finding = reading.findings().find(|finding| finding.cell.to_string() == "D4").unwrap();
    assert_eq!(finding.id(), "amount_not_read");
    assert_eq!(finding.text(Language::Chinese), "金额“约3亿”无法读出；请改为一个数，如 28760.55");
    assert_eq!(
        finding.text(Language::English),
        "the amount \"约3亿\" cannot be read; write one number, such as 28760.55"
    );
    assert_eq!(finding.what(Language::Chinese), "金额“约3亿”无法读出");
    assert_eq!(finding.remedy(Language::English).as_deref(), Some("write one number, such as 28760.55"));
    assert_eq!(finding.arguments(Language::English), [("text", "约3亿".to_owned())]);
    assert_eq!(finding.to_string(), format!("!D4 {}", finding.text(Language::English)));
    let json = serde_json::to_value(finding).unwrap();
    assert_eq!((json["id"].as_str(), json["code"].as_str()), (Some("amount_not_read"), Some("amount_unreadable")));
    assert_eq!(json["text_zh"], finding.text(Language::Chinese));
}

#[test]
fn what_a_finding_quotes_is_cut_and_its_remedy_is_not() {
    let long = "约".repeat(2_000);
    let sheet = format!("2022年计划\n单位：万元\n项目名称,建设阶段,行业,总投资\n甲,续建,交通,{long}\n");
    let reading = WorkbookReading::new(&Workbook::read(sheet.as_bytes()).unwrap()).unwrap();
    let finding = reading.findings().find(|finding| finding.cell.to_string() == "D4").unwrap();
    let text = finding.text(Language::Chinese);
    assert!(text.chars().count() < 200 && text.ends_with("…”无法读出；请改为一个数，如 28760.55"), "{text}");
}

/// Calls `look` with each source file under a folder of `src` and its text without tests.
fn each_source(folder: &str, look: &mut dyn FnMut(&std::path::Path, &str)) {
    fn walk(folder: &std::path::Path, look: &mut dyn FnMut(&std::path::Path, &str)) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, look);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                look(&path, text.split("#[cfg(test)]").next().unwrap());
            }
        }
    }
    walk(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), look);
}

#[test]
fn no_finding_is_put_together_where_it_is_made() {
    let (mut found, mut seen) = (Vec::new(), 0);
    each_source("src/exchange", &mut |path, code| {
        if path.ends_with("messages.rs") {
            return;
        }
        seen += 1;
        for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let texts = line.split('"').skip(1).step_by(2);
            let asks =
                texts.filter(|text| text.contains('请') || text.contains('；') && text.chars().count() > 4).count();
            let is_bare = line.contains("Noted {") && !path.ends_with("finding.rs") && !line.contains("let Noted");
            if asks > 0 || is_bare || line.contains("Noted::said(") {
                found.push(format!("{}:{}: {line}", path.display(), number + 1));
            }
        }
    });
    assert!(found.is_empty() && seen > 60, "a finding is a row in messages.rs ({seen} files): {found:#?}");
}

#[test]
fn no_error_is_put_together_where_it_is_raised() {
    let mut found = Vec::new();
    each_source("src", &mut |path, code| {
        let is_raised = code.contains("Error::custom(ErrorKind") || code.contains("Error::said(");
        if is_raised && !path.ends_with("src/error.rs") {
            found.push(path.display().to_string());
        }
    });
    assert!(found.is_empty(), "a message is a row in messages.rs: {found:?}");
}
