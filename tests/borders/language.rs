//! Errors in the language of who reads them, by the names of an office.

use crate::support::{Office, month_of};
use zdxm::{
    Base, Batch, ChangeNumber, Error, ErrorKind, ImportOptions, ImportPreview, ImportTarget, ItemId, Language,
    MatterFields, MatterKind, PersonFields, ProjectId, ReportFields, Result, SectorFields, UnitFields, UnitId,
    Workbook, WorkbookReading,
};

fn said(text: &str) -> ReportFields {
    ReportFields { progress: Some(text.into()), ..Default::default() }
}

#[test]
fn a_clerk_reads_the_project_s_name_and_no_number() {
    let (office, _, items) = Office::with_plan(1);
    office.file(items[0], 3, 5);
    let mut batch = office.ledger.batch("甲").unwrap();
    let error = batch.file_report(items[0], month_of(3), said("主体施工")).unwrap_err();
    assert_eq!(error.text(Language::Chinese), "“项目1”已有2022年3月的月报；请更正该月报 [重复 202]");
    assert_eq!(error.to_string(), error.text(Language::English));
    let record = error.record().unwrap();
    assert_eq!((record.kind, record.id, record.name.as_deref()), (ItemId::KIND, items[0].0, Some("项目1")));
    assert_eq!(error.id(), "report_exists");
    let arguments = error.arguments(Language::Chinese);
    assert_eq!(arguments, [("item", "“项目1”".to_owned()), ("month", "2022年3月".to_owned())]);
    assert_eq!(error.remedy(Language::English).as_deref(), Some("revise it"));
}

#[test]
fn an_error_calls_each_record_by_its_name() {
    let (office, ..) = Office::with_plan(1);
    let add = |batch: &mut Batch| {
        let matter = batch.add_matter(ProjectId(1), MatterKind::Problem, MatterFields::named("征地"))?;
        Ok((batch.add_person(PersonFields::named("李四"))?, batch.ensure_sector("水利")?.id, matter))
    };
    let (person, sector, matter) = office.ledger.write("甲", add).unwrap();
    let unit = office.ledger.view().unwrap().unit(UnitId(1)).unwrap().fields.name;
    // A version that none of them has.
    let since = ChangeNumber(99);
    let called = |revise: &dyn Fn(&mut Batch) -> Result<()>| {
        let error = revise(&mut office.ledger.batch("甲").unwrap()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
        let record = error.record().unwrap();
        (record.kind.word(), record.name.clone().unwrap_or_default())
    };
    let found = [
        called(&|batch| batch.revise_unit(Base { id: UnitId(1), since }, UnitFields::named("别的单位"))),
        called(&|batch| batch.revise_person(Base { id: person, since }, PersonFields::named("王五"))),
        called(&|batch| batch.revise_sector(Base { id: sector, since }, SectorFields::new("交通", 9))),
        called(&|batch| batch.revise_matter(Base { id: matter, since }, MatterFields::named("拆迁"))),
    ];
    let expected = [("unit", unit.as_str()), ("person", "李四"), ("sector", "水利"), ("matter", "项目1：征地")];
    assert_eq!(
        found.map(|(kind, name)| format!("{kind} {name}")),
        expected.map(|(kind, name)| format!("{kind} {name}"))
    );
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

/// Nobody sees the finding itself where the whole workbook is refused.
#[test]
fn a_workbook_that_is_refused_says_what_to_do_about_its_sheets() {
    let html = "<html><body><table><tr><td>会议纪要</td></tr></table></body></html>";
    let error = WorkbookReading::new(&Workbook::read(html.as_bytes()).unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownSheet);
    let text = error.text(Language::Chinese);
    assert!(text.contains("没有找到含“项目名称”的表头；如需导入，请补全表头后重试）；表格须有表头行"), "{text}");
    let text = error.text(Language::English);
    assert!(
        text.contains("no header with 项目名称; to import it, complete the header and try again); the table"),
        "{text}"
    );
}

#[test]
fn an_import_that_is_refused_says_what_to_do_about_its_first_problem() {
    let office = Office::new();
    let sheet = "2022年重大项目计划表\n单位：万元\n序号,项目名称,行业分类,总投资,2022年计划投资\n1,甲,交通,100,10\n2,乙,交通,100,10\n";
    let workbook = Workbook::read(sheet.as_bytes()).unwrap();
    let preview = ImportPreview::of(&office.ledger.view().unwrap(), &workbook, ImportTarget::default()).unwrap();
    let error = preview.commit(&office.ledger, "甲", ImportOptions::default()).unwrap_err();
    assert_eq!(error.id(), "import_unsettled");
    let text = error.what(Language::Chinese);
    assert_eq!(text, "“甲”没有建设阶段；请增加“建设阶段”列或新开工、续建、竣工、预备分组行（另有1个问题）");
    let text = error.what(Language::English);
    assert_eq!(
        text,
        "\"甲\" has no phase; add a column 建设阶段, or headings 新开工, 续建, 竣工 and 预备 (and 1 more)"
    );
}

/// What a host shows as the remedy is something to do; what was done stands before it.
#[test]
fn a_finding_s_remedy_has_no_facts() {
    let sheet = "2022年计划\n单位：万元\n项目名称,建设阶段,行业,总投资,完成率,天气\n甲,续建,交通,100,,晴\n";
    let reading = WorkbookReading::new(&Workbook::read(sheet.as_bytes()).unwrap()).unwrap();
    let finding = reading.findings().find(|finding| finding.id().starts_with("column_unknown")).unwrap();
    assert!(finding.what(Language::Chinese).ends_with("，该列内容按原文保留"), "{finding}");
    let remedy = finding.remedy(Language::Chinese);
    assert_eq!(remedy.as_deref(), Some("如需读入请改写表头或在导入时选定该列含义"));
    assert!(finding.what(Language::English).ends_with("; the column is kept as text"), "{finding}");
}

/// Programs read these keys.
#[test]
fn a_finding_in_json_has_its_text_in_both_languages() {
    let sheet = "2022年计划\n单位：万元\n项目名称,建设阶段,行业,总投资\n甲,续建,交通,约3亿\n";
    let reading = WorkbookReading::new(&Workbook::read(sheet.as_bytes()).unwrap()).unwrap();
    let finding = reading.findings().find(|finding| finding.id() == "amount_not_read").unwrap();
    let expected = serde_json::json!({
        "severity": "blocking",
        "sheet": "",
        "cell": "D4",
        "code": "amount_unreadable",
        "id": "amount_not_read",
        "text": "the amount \"约3亿\" cannot be read; write one number, such as 28760.55",
        "text_zh": "金额“约3亿”无法读出；请改为一个数，如 28760.55",
        "read": "约3亿",
    });
    assert_eq!(serde_json::to_value(finding).unwrap(), expected);
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
                // A method for tests alone may stand in the middle; the module of tests is the end.
                look(&path, text.split("#[cfg(test)]\nmod ").next().unwrap());
            }
        }
    }
    walk(&zdxm_abi::root().join(folder), look);
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
