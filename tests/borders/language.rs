//! Errors in the language of who reads them, by the names of an office.

use crate::support::{Office, month_of};
use zdxm::{ChangeKind, Error, ErrorKind, Language, RecordKind, ReportFields};

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
fn no_error_is_put_together_where_it_is_raised() {
    fn walk(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("src/error.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap();
                if code.contains("Error::custom(ErrorKind") || code.contains("Error::said(") {
                    found.push(path.display().to_string());
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.is_empty(), "a message is a row in messages.rs: {found:?}");
}
