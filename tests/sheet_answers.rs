//! What a person decides about a sheet, and what is asked: which project a name stands for, what a column means, what a cell
//! says that cannot be read.
#![cfg(feature = "sheets")]

mod support;

use std::time::Instant;

use support::{Office, month_of};
use zdxm::{
    ChangeKind, ErrorKind, Finding, FindingCode, ImportCounts, ImportOptions, ImportPreview, ImportTarget, Ledger,
    Money, PlanLevel, ProjectCode, ProjectFields, Severity, Workbook, WorkbookReading,
};

const STRICT: ImportOptions =
    ImportOptions { leave_out_unmatched: false, leave_unreadable_empty: false, submit: false };
const CODES: [&str; 3] = ["2207-450204-77-01-946789", "2208-450205-48-01-112233", "2209-450206-48-02-445566"];

fn csv(text: &str) -> WorkbookReading {
    WorkbookReading::new(&Workbook::read(text.as_bytes()).unwrap()).unwrap()
}

fn preview(office: &Office, text: &str) -> ImportPreview {
    ImportPreview::new(&office.ledger.view().unwrap(), csv(text), ImportTarget::default()).unwrap()
}

fn import(office: &Office, text: &str) {
    let preview = preview(office, text);
    assert!(preview.unsettled(STRICT).next().is_none(), "{:#?}", preview.findings());
    preview.commit(&office.ledger, "李四", STRICT).unwrap();
}

fn plan(rows: &[&str]) -> String {
    let head = "2022年重大项目计划表\n单位：万元\n序号,项目名称,项目代码,建设阶段,行业分类,总投资,2022年计划投资\n";
    rows.iter().zip(1..).fold(head.to_owned(), |sheet, (row, number)| sheet + &format!("{number},{row}\n"))
}

fn month(rows: &[&str]) -> String {
    let head = "2022年重大项目3月份月报表\n单位：万元\n序号,项目名称,项目代码,1-3月累计完成投资,自开工累计完成投资\n";
    rows.iter().zip(1..).fold(head.to_owned(), |sheet, (row, number)| sheet + &format!("{number},{row}\n"))
}

fn add(office: &Office, projects: &[(&str, Option<&str>)]) {
    let write = office.ledger.write("张三", ChangeKind::Edit, |batch| {
        for (name, code) in projects {
            let code = code.map(ProjectCode::parse).transpose()?;
            batch.add_project(ProjectFields { code, ..ProjectFields::named(name) })?;
        }
        Ok(())
    });
    write.unwrap();
}

fn blocking(preview: &ImportPreview) -> Vec<&Finding> {
    preview.unsettled(STRICT).collect()
}

fn texts(preview: &ImportPreview, code: FindingCode) -> Vec<&str> {
    preview.findings().iter().filter(|finding| finding.code == code).map(|finding| finding.text.as_str()).collect()
}

#[test]
fn what_is_done_since_the_start_comes_out_of_a_monthly_sheet() {
    let office = Office::new();
    import(&office, &plan(&["东环大道,,续建,交通,1000,100", "西环大道,,续建,交通,1000,100"]));
    let sheet = month(&["东环大道,,20,300", "西环大道,,20,19"]);
    let preview = preview(&office, &sheet);
    assert!(blocking(&preview).is_empty(), "{:#?}", preview.findings());
    let flagged = texts(&preview, FindingCode::ReportFlagged);
    assert_eq!(flagged, ["“西环大道”自开工累计完成投资小于本年累计完成投资；请核对"]);
    preview.commit(&office.ledger, "李四", STRICT).unwrap();
    let view = office.ledger.view().unwrap();
    let plan = view.plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap();
    let reports = view.reports_of_month(plan.id, month_of(3)).unwrap();
    let wan = |wan: i64| Some(Money::from_fen(wan * 1_000_000));
    let said = reports.iter().map(|report| (report.fields.ytd_done, report.fields.cumulative_done));
    assert_eq!(said.collect::<Vec<_>>(), [(wan(20), wan(300)), (wan(20), wan(19))]);
}

#[test]
fn one_name_with_two_codes_is_two_projects() {
    let office = Office::new();
    let east = [format!("东环大道,{},续建,交通,1000,100", CODES[0]), format!("东环大道,{},新开工,交通,70,7", CODES[1])];
    let sheet = plan(&[&east[0], &east[1], "西环大道,,续建,交通,1,1"]);
    let first = preview(&office, &sheet);
    assert_eq!(first.counts(), ImportCounts { new_projects: 3, new_items: 3, ..Default::default() });
    import(&office, &sheet);
    let again = preview(&office, &sheet);
    assert_eq!(again.counts(), ImportCounts { unchanged: 3, ..Default::default() });
    let view = office.ledger.view().unwrap();
    let error = view.project_by_name(" 东环大道").unwrap_err();
    assert_eq!(
        (error.kind(), error.kind().title(), error.field_name()),
        (ErrorKind::NameAmbiguous, "名称对应多个项目", Some("name"))
    );
    assert!(CODES[..2].iter().all(|code| error.to_string().contains(code)), "{error}");
    let of_code = |code| view.project_by_code(&ProjectCode::parse(code).unwrap()).unwrap().unwrap();
    assert_ne!(of_code(CODES[0]).id, of_code(CODES[1]).id);
    assert_eq!(view.project_by_name("西环大道").unwrap().unwrap().fields.code, None);

    // A monthly row must say which of them it is about.
    let without = preview(&office, &month(&["东环大道,,20,", "西环大道,,1,"]));
    let asked = blocking(&without);
    assert_eq!(
        (asked.len(), asked[0].code, asked[0].cell.to_string()),
        (1, FindingCode::ProjectAmbiguous, "C4".into())
    );
    assert!(CODES[..2].iter().all(|code| asked[0].text.contains(code)), "{}", asked[0].text);
    import(&office, &month(&[&format!("东环大道,{},20,", CODES[1]), &format!("东环大道,{},30,", CODES[0])]));
    let view = office.ledger.view().unwrap();
    let plan = view.plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap().id;
    for (code, wan) in [(CODES[0], 30), (CODES[1], 20)] {
        let project = view.project_by_code(&ProjectCode::parse(code).unwrap()).unwrap().unwrap().id;
        let item = view.item_of_project(plan, project).unwrap().unwrap().id;
        let report = view.report(item, month_of(3)).unwrap().unwrap();
        assert_eq!(report.fields.ytd_done, Some(Money::from_fen(wan * 1_000_000)), "{code}");
    }
    view.verify().unwrap();
}

#[test]
fn a_name_is_shared_only_by_projects_that_have_a_code_each() {
    let office = Office::new();
    add(&office, &[("东环大道", None), ("西环大道", Some(CODES[0]))]);
    let write = |name: &str, code: Option<&str>| {
        let code = code.map(|code| ProjectCode::parse(code).unwrap());
        let fields = ProjectFields { code, ..ProjectFields::named(name) };
        office.ledger.write("张三", ChangeKind::Edit, |batch| batch.add_project(fields))
    };
    for (name, code) in [("东环大道", None), ("东环大道", Some(CODES[1])), ("西环 大道", None)] {
        let error = write(name, code).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::Duplicate, Some("name")), "{name} {code:?}");
    }
    let second = write("西环大道", Some(CODES[1])).unwrap();
    let take_code = |batch: &mut zdxm::Batch| batch.change_project(second, |now| now.code = None);
    let error = office.ledger.write("张三", ChangeKind::Edit, take_code).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    // Who held the name before is still found as of then.
    let then = office.ledger.view().unwrap().as_of();
    let rename = |batch: &mut zdxm::Batch| batch.change_project(second, |now| now.name = "西环大道（二期）".into());
    office.ledger.write("张三", ChangeKind::Edit, rename).unwrap();
    let (past, now) = (office.ledger.view_as_of(then).unwrap(), office.ledger.view().unwrap());
    assert_eq!(past.project_by_name("西环大道").unwrap_err().kind(), ErrorKind::NameAmbiguous);
    assert_ne!(now.project_by_name("西环大道").unwrap().unwrap().id, second);
    now.verify().unwrap();
}

#[test]
fn a_code_that_does_not_fit_the_name_is_never_guessed() {
    let office = Office::new();
    import(&office, &plan(&[&format!("东环大道,{},续建,交通,1000,100", CODES[0])]));
    // Another code in a monthly row: its amounts may be those of another project.
    let other = preview(&office, &month(&[&format!("东环大道,{},20,", CODES[1])]));
    let asked = blocking(&other);
    assert_eq!((asked.len(), asked[0].code), (1, FindingCode::ProjectAmbiguous));
    assert!(asked[0].text.contains(CODES[0]) && asked[0].text.contains(CODES[1]), "{}", asked[0].text);
    // In a plan it corrects the code, as before, where no other row has the code that the ledger knows.
    let corrected = preview(&office, &plan(&[&format!("东环大道,{},续建,交通,1000,100", CODES[1])]));
    assert_eq!((corrected.counts().revised_projects, corrected.counts().new_projects), (1, 0));
    // Which of two the project without a code is, nobody can know.
    let office = Office::new();
    add(&office, &[("东环大道", None)]);
    let rows = [CODES[0], CODES[1]].map(|code| format!("东环大道,{code},续建,交通,1000,100"));
    let both = preview(&office, &plan(&[&rows[0], &rows[1]]));
    let asked = blocking(&both);
    assert_eq!((asked.len(), asked[0].code), (1, FindingCode::DuplicateProject));
    assert!(asked[0].text.contains("补录其项目代码"), "{}", asked[0].text);
    // One of two rows without a code is no second project.
    let office = Office::new();
    let half = preview(&office, &plan(&[&rows[0], "东环大道,,续建,交通,1000,100"]));
    assert!(blocking(&half).iter().all(|finding| finding.code == FindingCode::DuplicateProject));
    assert!(!blocking(&half).is_empty());
    // With two in the ledger, a third code is a third project where the list has the two, and is asked about otherwise.
    let office = Office::new();
    add(&office, &[("东环大道", Some(CODES[0])), ("东环大道", Some(CODES[1]))]);
    let rows = CODES.map(|code| format!("东环大道,{code},续建,交通,1000,100"));
    let third = preview(&office, &plan(&[&rows[0], &rows[1], &rows[2]]));
    assert!(blocking(&third).is_empty());
    assert_eq!(third.counts().new_projects, 1);
    let alone = preview(&office, &plan(&[&rows[2]]));
    assert_eq!(
        blocking(&alone).iter().map(|finding| finding.code).collect::<Vec<_>>(),
        [FindingCode::ProjectAmbiguous]
    );
}

#[test]
fn a_limited_view_asks_only_among_the_projects_that_it_shows() {
    use zdxm::{PersonFields, Role, RoleScope};
    let office = Office::new();
    add(&office, &[("东环大道", Some(CODES[0])), ("东环大道", Some(CODES[1]))]);
    let of_code =
        |code| office.ledger.view().unwrap().project_by_code(&ProjectCode::parse(code).unwrap()).unwrap().unwrap();
    let (first, second) = (of_code(CODES[0]).id, of_code(CODES[1]).id);
    let clerk = office.ledger.write("张三", ChangeKind::Edit, |batch| {
        let boss = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(boss, Role::Registrar, RoleScope::Ledger, None)?;
        let clerk = batch.add_person(PersonFields::named("王五"))?;
        batch.grant_role(clerk, Role::Reader, RoleScope::Project(second), None)?;
        Ok(clerk)
    });
    clerk.unwrap();
    let mut view = office.ledger.view().unwrap();
    view.limit_to("王五").unwrap();
    assert_eq!(view.project_by_name("东环大道").unwrap().unwrap().id, second);
    assert_eq!(view.project(first).unwrap_err().kind(), ErrorKind::NotPermitted);
}

#[test]
fn a_plan_reports_what_its_new_names_look_like_and_what_they_were() {
    let office = Office::new();
    add(
        &office,
        &[("柳州市东环大道道路工程", None), ("柳州市西环大道道路工程", Some(CODES[0])), ("河西污水处理厂", None)],
    );
    let id = office.ledger.view().unwrap().project_by_name("河西污水处理厂").unwrap().unwrap().id;
    let rename = |batch: &mut zdxm::Batch| batch.change_project(id, |now| now.name = "柳西水质净化中心".into());
    office.ledger.write("张三", ChangeKind::Edit, rename).unwrap();
    let rows = [
        "东环大道道路工程,,续建,交通,1,1".to_owned(),
        format!("柳州市西环大道道路工程（二期）,{},续建,交通,1,1", CODES[1]),
        "河西污水处理厂,,续建,交通,1,1".to_owned(),
        "河西污水处理厂扩建,,续建,交通,1,1".to_owned(),
        "体育场,,续建,交通,1,1".to_owned(),
    ];
    let sheet = plan(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    let told = preview(&office, &sheet);
    assert!(blocking(&told).is_empty());
    assert_eq!(told.counts().new_projects, 5);
    let near = told.findings().iter().filter(|finding| finding.code == FindingCode::NameNear);
    let near = near.map(|finding| (finding.severity, finding.cell.to_string(), finding.text.as_str()));
    let near = near.filter(|(_, _, text)| text.contains("项目")).collect::<Vec<_>>();
    let cells = near.iter().map(|(_, cell, _)| cell.as_str()).collect::<Vec<_>>();
    assert_eq!(cells, ["B4", "B5", "B6", "B7"], "{near:#?}");
    // With a code each, two that look alike are two.
    assert!(
        near[1].2.contains("“柳州市东环大道道路工程”") && !near[1].2.contains("西环大道道路工程”名称"),
        "{}",
        near[1].2
    );
    assert!(near.iter().all(|(severity, _, _)| *severity == Severity::Notice));
    assert!(near[0].2.contains("“柳州市东环大道道路工程”"), "{}", near[0].2);
    assert!(near[2].2.contains("“柳西水质净化中心”曾用此名"), "{}", near[2].2);
    assert!(near[3].2.contains("柳西水质净化中心（曾用名河西污水处理厂）"), "{}", near[3].2);
}

#[test]
fn a_monthly_row_under_a_former_name_is_told_what_the_project_is_called_now() {
    let office = Office::new();
    import(&office, &plan(&["河西污水处理厂,,续建,交通,1,1"]));
    let id = office.ledger.view().unwrap().project_by_name("河西污水处理厂").unwrap().unwrap().id;
    let rename = |batch: &mut zdxm::Batch| batch.change_project(id, |now| now.name = "柳西水质净化中心".into());
    office.ledger.write("张三", ChangeKind::Edit, rename).unwrap();
    let asked = preview(&office, &month(&["河西污水处理厂,,1,"]));
    assert_eq!(
        texts(&asked, FindingCode::ProjectNotFound),
        ["台账中没有项目“河西污水处理厂”；相近的有：柳西水质净化中心（曾用名河西污水处理厂）；请核对名称和项目代码"]
    );
}

/// Ten times the names take about ten times as long: what is unlike is not compared.
#[test]
fn a_plan_of_new_names_is_compared_in_linear_time() {
    let office = Office::new();
    let fields = (0..4_000).map(|number| ProjectFields::named(&format!("片区{number}路道路工程")));
    office
        .ledger
        .write("张三", ChangeKind::Edit, |batch| {
            fields.map(|fields| batch.add_project(fields)).collect::<Result<Vec<_>, _>>()
        })
        .unwrap();
    let rows = (0..400).map(|number| format!("新城{number}号配套道路,,续建,交通,1,1")).collect::<Vec<_>>();
    let sheet = plan(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    let reading = csv(&sheet);
    let start = Instant::now();
    let target = ImportTarget::default();
    let told = ImportPreview::new(&office.ledger.view().unwrap(), reading, target).unwrap();
    assert_eq!(told.counts().new_projects, 400);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// A ledger of before knew each name only once.
#[test]
fn a_ledger_of_before_takes_a_second_project_of_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.zdxm");
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ledger-issued-1.zdxm");
    std::fs::copy(fixture, &path).unwrap();
    let ledger = Ledger::open(&path).unwrap();
    let view = ledger.view().unwrap();
    view.verify().unwrap();
    let projects = view.projects().unwrap();
    let (first, code) = (&projects[0], ProjectCode::parse(CODES[2]).unwrap());
    let known = ProjectCode::parse(CODES[1]).unwrap();
    let write = ledger.write("张三", ChangeKind::Edit, |batch| {
        batch.change_project(first.id, |now| now.code = Some(known))?;
        batch.add_project(ProjectFields { code: Some(code), ..ProjectFields::named(&first.fields.name) })
    });
    write.unwrap();
    let view = ledger.view().unwrap();
    assert_eq!(view.project_by_name(&first.fields.name).unwrap_err().kind(), ErrorKind::NameAmbiguous);
    view.verify().unwrap();
}
