//! What a person decides about a sheet, and what is asked: which project a name stands for, what a column means, what a cell
//! says that cannot be read.
#![cfg(feature = "sheets")]

use crate::support;

use std::time::Instant;

use support::{Office, month_of};
use zdxm::Language;
use zdxm::{
    Answer, CellAnswer, CellRef, ChangeNumber, ColumnChoice, ColumnMapping, ErrorKind, Field, FileDigest, Finding,
    FindingCode, ImportAnswer, ImportDecision, ImportOptions, ImportPreview, ImportTarget, Ledger, Money, MoneyUnit,
    PersonFields, PlanLevel, ProjectCode, ProjectFields, Role, RoleScope, Severity, SheetKind, Workbook,
    WorkbookReading,
};

fn strict() -> ImportOptions {
    ImportOptions::default()
}
const CODES: [&str; 3] = ["2207-450204-77-01-946789", "2208-450205-48-01-112233", "2209-450206-48-02-445566"];

fn csv(text: &str) -> WorkbookReading {
    WorkbookReading::new(&Workbook::read(text.as_bytes()).unwrap()).unwrap()
}

fn preview(office: &Office, text: &str) -> ImportPreview {
    ImportPreview::new(&office.ledger.view().unwrap(), csv(text), ImportTarget::default()).unwrap()
}

fn import(office: &Office, text: &str) {
    let preview = preview(office, text);
    assert!(preview.unsettled(strict()).next().is_none(), "{:#?}", preview.findings());
    preview.commit(&office.ledger, "李四", strict()).unwrap();
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
    let write = office.ledger.write("张三", |batch| {
        for (name, code) in projects {
            let code = code.map(ProjectCode::parse).transpose()?;
            batch.add_project(ProjectFields { code, ..ProjectFields::named(name) })?;
        }
        Ok(())
    });
    write.unwrap();
}

fn blocking(preview: &ImportPreview) -> Vec<&Finding> {
    preview.unsettled(strict()).collect()
}

fn texts(preview: &ImportPreview, code: FindingCode) -> Vec<String> {
    preview
        .findings()
        .iter()
        .filter(|finding| finding.code == code)
        .map(|finding| finding.text(Language::Chinese))
        .collect()
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
    preview.commit(&office.ledger, "李四", strict()).unwrap();
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
    assert_eq!(first.counts(), counts!(new_projects: 3, new_items: 3));
    import(&office, &sheet);
    let again = preview(&office, &sheet);
    assert_eq!(again.counts(), counts!(unchanged: 3));
    let view = office.ledger.view().unwrap();
    let error = view.project_by_name(" 东环大道").unwrap_err();
    assert_eq!(
        (error.kind(), error.kind().name(), error.field_name()),
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
    assert!(
        CODES[..2].iter().all(|code| asked[0].text(Language::Chinese).contains(code)),
        "{}",
        asked[0].text(Language::Chinese)
    );
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
        office.ledger.write("张三", |batch| batch.add_project(fields))
    };
    for (name, code) in [("东环大道", None), ("东环大道", Some(CODES[1])), ("西环 大道", None)] {
        let error = write(name, code).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::Duplicate, Some("name")), "{name} {code:?}");
    }
    let second = write("西环大道", Some(CODES[1])).unwrap();
    let take_code = |batch: &mut zdxm::Batch| batch.change_project(second, |now| now.code = None);
    let error = office.ledger.write("张三", take_code).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    // Who held the name before is still found as of then.
    let then = office.ledger.view().unwrap().as_of();
    let rename = |batch: &mut zdxm::Batch| batch.change_project(second, |now| now.name = "西环大道（二期）".into());
    office.ledger.write("张三", rename).unwrap();
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
    assert!(
        asked[0].text(Language::Chinese).contains(CODES[0]) && asked[0].text(Language::Chinese).contains(CODES[1]),
        "{}",
        asked[0].text(Language::Chinese)
    );
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
    assert!(asked[0].text(Language::Chinese).contains("补录其项目代码"), "{}", asked[0].text(Language::Chinese));
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
    let office = Office::new();
    add(&office, &[("东环大道", Some(CODES[0])), ("东环大道", Some(CODES[1]))]);
    let of_code =
        |code| office.ledger.view().unwrap().project_by_code(&ProjectCode::parse(code).unwrap()).unwrap().unwrap();
    let (first, second) = (of_code(CODES[0]).id, of_code(CODES[1]).id);
    let clerk = office.ledger.write("张三", |batch| {
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
    office.ledger.write("张三", rename).unwrap();
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
    let near = near.map(|finding| (finding.severity, finding.cell.to_string(), finding.text(Language::Chinese)));
    let near = near.filter(|(_, _, text)| text.contains("项目")).collect::<Vec<_>>();
    let cells = near.iter().map(|(_, cell, _)| cell.as_str()).collect::<Vec<_>>();
    // 二期 and 扩建 are other projects, and two with a code each are two.
    assert_eq!(cells, ["B4", "B6"], "{near:#?}");
    assert!(near.iter().all(|(severity, _, _)| *severity == Severity::Notice));
    assert!(near[0].2.contains("“柳州市东环大道道路工程”"), "{}", near[0].2);
    assert!(near[1].2.contains("“柳西水质净化中心”曾用此名"), "{}", near[1].2);
}

#[test]
fn a_monthly_row_under_a_former_name_is_told_what_the_project_is_called_now() {
    let office = Office::new();
    import(&office, &plan(&["河西污水处理厂,,续建,交通,1,1"]));
    let id = office.ledger.view().unwrap().project_by_name("河西污水处理厂").unwrap().unwrap().id;
    let rename = |batch: &mut zdxm::Batch| batch.change_project(id, |now| now.name = "柳西水质净化中心".into());
    office.ledger.write("张三", rename).unwrap();
    let asked = preview(&office, &month(&["河西污水处理厂,,1,"]));
    assert_eq!(
        texts(&asked, FindingCode::ProjectNotFound),
        ["台账中没有项目“河西污水处理厂”；相近的有：柳西水质净化中心（曾用名河西污水处理厂）；请核对名称和项目代码"]
    );
}

/// Ten times the names take about ten times as long: what is unlike is not compared.
#[test]
fn a_plan_of_new_names_is_compared_in_linear_time() {
    let rows = (0..200).map(|number| format!("新城{number}号配套道路,,续建,交通,1,1")).collect::<Vec<_>>();
    let reading = csv(&plan(&rows.iter().map(String::as_str).collect::<Vec<_>>()));
    let time = |known: usize| {
        let office = Office::new();
        let write = office.ledger.write("张三", |batch| {
            let names = (0..known).map(|number| format!("片区{number}路道路工程"));
            names.map(|name| batch.add_project(ProjectFields::named(&name))).collect::<Result<Vec<_>, _>>()
        });
        write.unwrap();
        let view = office.ledger.view().unwrap();
        let preview = || {
            let start = Instant::now();
            let told = ImportPreview::new(&view, reading.clone(), ImportTarget::default()).unwrap();
            assert_eq!(told.counts().new_projects, 200);
            start.elapsed()
        };
        (0..3).map(|_| preview()).min().unwrap()
    };
    let (small, large) = (time(500), time(5_000));
    println!("{large:?} / {small:?}");
    assert!(large < small * 20, "{large:?} / {small:?}");
}

#[test]
fn a_mapping_that_was_withdrawn_since_the_preview_asks_for_a_new_one() {
    let office = Office::new();
    let mapping =
        ColumnMapping { kind: SheetKind::Plan, header: "盘子".into(), field: Some(Field::Total), unit: None };
    office.ledger.write("张三", |batch| batch.keep_column(mapping)).unwrap();
    let workbook = Workbook::read(odd_plan("盘子").as_bytes()).unwrap();
    let view = office.ledger.view().unwrap();
    let preview = ImportPreview::of(&view, &workbook, ImportTarget::default()).unwrap();
    assert_eq!(texts(&preview, FindingCode::ColumnConfirmed).len(), 1);
    let id = view.column_mappings().unwrap()[0].id;
    office.ledger.write("张三", |batch| batch.withdraw_column(id)).unwrap();
    let error = preview.commit(&office.ledger, "李四", strict()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rule);
    assert_eq!(office.ledger.view().unwrap().projects().unwrap(), []);
}

#[test]
fn there_are_only_so_many_decisions_of_so_many_characters() {
    let office = Office::new();
    let workbook = Workbook::read(plan(&UNREADABLE).as_bytes()).unwrap();
    let view = office.ledger.view().unwrap();
    let refused = |answers: Vec<CellAnswer>| {
        let target = ImportTarget::default().with_answers(answers).with_file(workbook.digest());
        ImportPreview::of(&view, &workbook, target).unwrap_err()
    };
    let many = vec![answer("F4", Answer::Empty); zdxm::limits::IMPORT_ANSWERS + 1];
    let long = vec![answer("F4", Answer::Value("字".repeat(zdxm::limits::TEXT_CHARS + 1)))];
    for error in [refused(many), refused(long)] {
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::TooLong, Some("answers")));
    }
    for blank in ["", " 　\t"] {
        let error = refused(vec![answer("F4", Answer::Value(blank.into()))]);
        assert_eq!((error.id(), error.field_name()), ("answer_unreadable", Some("answers")), "{blank:?}");
    }
    // What is no cell of a project is refused, too: nobody would see that it was not used.
    for cell in ["F99", "F1", "ZZ4"] {
        let error = refused(vec![answer(cell, Answer::Empty)]);
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("answers")), "{cell}");
    }
}

#[test]
fn blanks_around_an_answer_do_not_count() {
    let office = Office::new();
    let said = |value: &str| {
        let preview = decided(&office, &plan(&UNREADABLE), vec![answer("G5", Answer::Value(value.into()))], Vec::new());
        preview.reading().clone()
    };
    assert_eq!(said(" 5万元\n").decided, said("5万元").decided);
    assert_eq!(said("　5万元").sheets, said("5万元").sheets);
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
    let write = ledger.write("张三", |batch| {
        batch.change_project(first.id, |now| now.code = Some(known))?;
        batch.add_project(ProjectFields { code: Some(code), ..ProjectFields::named(&first.fields.name) })
    });
    write.unwrap();
    let view = ledger.view().unwrap();
    assert_eq!(view.project_by_name(&first.fields.name).unwrap_err().kind(), ErrorKind::NameAmbiguous);
    view.verify().unwrap();
}

fn answer(cell: &str, answer: Answer) -> CellAnswer {
    let answered = format!("!{cell}:empty").parse::<CellAnswer>().unwrap();
    CellAnswer { answer, ..answered }
}

/// A preview by what a person decided about the file.
fn decided(office: &Office, text: &str, answers: Vec<CellAnswer>, columns: Vec<ColumnChoice>) -> ImportPreview {
    let workbook = Workbook::read(text.as_bytes()).unwrap();
    let target = ImportTarget::default().with_answers(answers).with_columns(columns).with_file(workbook.digest());
    ImportPreview::of(&office.ledger.view().unwrap(), &workbook, target).unwrap()
}

fn last_answers(office: &Office) -> Vec<ImportAnswer> {
    let view = office.ledger.view().unwrap();
    view.import_answers(view.as_of()).unwrap()
}

/// Cell, what it says, decision and value of each.
fn told(answers: &[ImportAnswer]) -> Vec<(&str, Option<&str>, ImportDecision, Option<&str>)> {
    answers.iter().map(|a| (a.cell.as_str(), a.read.as_deref(), a.decision, a.value.as_deref())).collect()
}

const UNREADABLE: [&str; 4] = [
    "东环大道,,续建,交通,约3亿,100",
    "西环大道,,续建,交通,1000,待定",
    "南环大道,,续建,交通,1000,另行安排",
    "北环大道,,续建,交通,1000,100",
];

#[test]
fn one_cell_that_cannot_be_read_does_not_stop_the_others() {
    let office = Office::new();
    let sheet = plan(&UNREADABLE);
    let plain = preview(&office, &sheet);
    let asked = blocking(&plain);
    let cells = asked.iter().map(|finding| (finding.cell.to_string(), finding.read.as_deref())).collect::<Vec<_>>();
    let read = [("F4", "约3亿"), ("G5", "待定"), ("G6", "另行安排")].map(|(cell, text)| (cell.to_owned(), Some(text)));
    assert_eq!(cells, read);
    let answers = vec![
        answer("F4", Answer::Value("3亿元".into())),
        answer("G5", Answer::Empty),
        answer("G6", Answer::LeaveOutRow),
    ];
    let settled = decided(&office, &sheet, answers, Vec::new());
    assert!(blocking(&settled).is_empty(), "{:#?}", blocking(&settled));
    assert_eq!((settled.counts().new_projects, settled.counts().new_items), (3, 3));
    settled.commit(&office.ledger, "李四", strict()).unwrap();

    let view = office.ledger.view().unwrap();
    let total = |name| view.project_by_name(name).unwrap().map(|project| project.fields.total);
    assert_eq!(total("东环大道"), Some(Some(Money::from_fen(30_000_000_000))));
    assert_eq!((total("南环大道"), total("北环大道")), (None, Some(Some(Money::from_fen(1_000_000_000)))));
    let plan = view.plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap().id;
    let annual = view.items(plan).unwrap().into_iter().map(|item| item.fields.annual.map(Money::fen));
    assert_eq!(annual.collect::<Vec<_>>(), [Some(100_000_000), None, Some(100_000_000)]);
    // What was decided stands in the change: who, cell, read, decided.
    let answers = last_answers(&office);
    assert_eq!(
        told(&answers),
        [
            ("F4", Some("约3亿"), ImportDecision::Value, Some("3亿元")),
            ("G5", Some("待定"), ImportDecision::Empty, None),
            ("G6", Some("另行安排"), ImportDecision::LeaveOutRow, None),
        ]
    );
    let digest = Workbook::read(sheet.as_bytes()).unwrap().digest();
    assert!(answers.iter().all(|answer| answer.file == digest && answer.sheet.is_empty()));
    assert_eq!(view.change(view.as_of()).unwrap().actor, "李四");
    view.verify().unwrap();
}

#[test]
fn what_the_option_leaves_empty_is_listed_cell_by_cell() {
    let office = Office::new();
    let options = strict().with_leave_unreadable_empty(true);
    preview(&office, &plan(&UNREADABLE)).commit(&office.ledger, "李四", options).unwrap();
    let left = last_answers(&office);
    assert_eq!(
        told(&left),
        [
            ("F4", Some("约3亿"), ImportDecision::LeftEmpty, None),
            ("G5", Some("待定"), ImportDecision::LeftEmpty, None),
            ("G6", Some("另行安排"), ImportDecision::LeftEmpty, None),
        ]
    );
    let view = office.ledger.view().unwrap();
    // Another change has none, and an archive brings them along.
    assert_eq!(view.import_answers(ChangeNumber(1)).unwrap(), []);
    assert_eq!(view.import_answers(ChangeNumber(99)).unwrap_err().kind(), ErrorKind::NotFound);
    let (mut archive, copy) = (Vec::new(), office.folder.path().join("copy.zdxm"));
    let mut go_on = |_: u64, _: u64| std::ops::ControlFlow::Continue(());
    view.export_json(&mut archive, &mut go_on).unwrap();
    Ledger::import_json(&copy, &mut archive.as_slice(), &mut go_on).unwrap();
    assert_eq!(Ledger::open(&copy).unwrap().view().unwrap().import_answers(view.as_of()).unwrap(), left);
}

#[test]
fn decisions_hold_for_the_same_bytes_alone() {
    let office = Office::new();
    let (sheet, other) = (plan(&UNREADABLE), plan(&UNREADABLE[..3]));
    let (workbook, changed) = (Workbook::read(sheet.as_bytes()).unwrap(), Workbook::read(other.as_bytes()).unwrap());
    let view = office.ledger.view().unwrap();
    let refused = |book: &Workbook, target: &ImportTarget| ImportPreview::of(&view, book, target.clone()).unwrap_err();
    let target = ImportTarget::default().with_answers(vec![answer("G5", Answer::Empty)]);
    let error = refused(&workbook, &target);
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::MissingValue, Some("file_digest")));
    let target = target.with_file(workbook.digest());
    let error = refused(&changed, &target);
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("file_digest")));
    assert!(error.to_string().contains("its bytes differ"), "{error}");
    // A sheet that was read without them cannot be previewed with them.
    let error = ImportPreview::new(&view, csv(&sheet), target.clone()).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("answers")));
    let choice = "表1!H=total".parse::<ColumnChoice>().unwrap();
    let target = target.with_answers(Vec::new()).with_columns(vec![choice]);
    assert_eq!(refused(&workbook, &target).field_name(), Some("column_meanings"));
}

#[test]
fn answers_that_change_nothing_make_no_change() {
    let office = Office::new();
    let sheet = plan(&UNREADABLE[3..]);
    import(&office, &sheet);
    let before = office.ledger.view().unwrap().as_of();
    let again = decided(&office, &sheet, vec![answer("G4", Answer::Value("100万元".into()))], Vec::new());
    assert_eq!(again.commit(&office.ledger, "李四", strict()).unwrap(), before);
}

#[test]
fn lines_of_decisions_are_read_as_they_are_written() {
    let cell = |row, column| CellRef { row, column };
    for (line, sheet, at, answer) in [
        ("表1!H24=28760.55万元", "表1", cell(23, 7), Answer::Value("28760.55万元".into())),
        ("!AA1=a=b!c", "", cell(0, 26), Answer::Value("a=b!c".into())),
        ("计划!（一）!b5:empty", "计划!（一）", cell(4, 1), Answer::Empty),
        ("s!B5:leave_out_row", "s", cell(4, 1), Answer::LeaveOutRow),
        ("s!B5:take_row", "s", cell(4, 1), Answer::TakeRow),
    ] {
        let expected = CellAnswer { sheet: sheet.into(), cell: at, answer };
        assert_eq!(line.parse::<CellAnswer>().unwrap(), expected, "{line}");
    }
    let wrong = ["", "B5=1", "s!5B=1", "s!B0=1", "s!B=1", "s!B5", "s!B5=", "s!B5:", "s!B5:other", "s!B5 =1"];
    for line in wrong.into_iter().chain(["s!B99999999999=1"]) {
        let error = line.parse::<CellAnswer>().unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("answers")), "{line}");
    }
    let choice = |field, unit| ColumnChoice { sheet: "表1".into(), column: 7, field, unit };
    for (line, expected) in [
        ("表1!H=ytd_done", choice(Some(Field::YtdDone), None)),
        ("表1!h=总投资 万元", choice(Some(Field::Total), Some(MoneyUnit::WanYuan))),
        ("表1!H:text", choice(None, None)),
    ] {
        assert_eq!(line.parse::<ColumnChoice>().unwrap(), expected, "{line}");
    }
    for line in ["", "H=total", "表1!H", "表1!H=", "表1!H=nothing", "表1!H=total 斤", "表1!H=name 万元", "表1!H5=total"]
    {
        assert_eq!(line.parse::<ColumnChoice>().unwrap_err().kind(), ErrorKind::InvalidValue, "{line}");
    }
    let digest = FileDigest([0xab; 32]);
    assert_eq!(digest.to_string().parse::<FileDigest>().unwrap(), digest);
    for text in ["", "ab", &"x".repeat(64), &"é".repeat(32)] {
        assert_eq!(text.parse::<FileDigest>().unwrap_err().kind(), ErrorKind::InvalidValue, "{text}");
    }
}

/// A plan with a header that nobody understands.
fn odd_plan(header: &str) -> String {
    plan(&["东环大道,,续建,交通,1000,100"]).replace("总投资,", &format!("{header},"))
}

#[test]
fn what_was_confirmed_decides_nothing_that_the_sheet_says_by_itself() {
    let office = Office::new();
    let keep = |header: &str, field, unit| {
        let mapping = ColumnMapping { kind: SheetKind::Plan, header: header.into(), field, unit };
        office.ledger.write("张三", |batch| batch.keep_column(mapping))
    };
    let kept = || office.ledger.view().unwrap().column_mappings().unwrap();
    keep("盘子", Some(Field::Total), None).unwrap();
    let first = kept();
    // The same once more is no change, another meaning is a new version.
    keep("盘子", Some(Field::Total), None).unwrap();
    assert_eq!(kept(), first);
    keep("盘 子", Some(Field::Annual), None).unwrap();
    assert_eq!((kept().len(), kept()[0].id, kept()[0].mapping.field), (1, first[0].id, Some(Field::Annual)));
    keep("盘子", Some(Field::Total), None).unwrap();
    let of = |sheet: &str| {
        let workbook = Workbook::read(sheet.as_bytes()).unwrap();
        ImportPreview::of(&office.ledger.view().unwrap(), &workbook, ImportTarget::default()).unwrap()
    };
    let none = Vec::<&str>::new();
    // Another column is the total already.
    let two = odd_plan("盘子,总投资").replace(",1000,", ",7,1000,");
    let two = of(&two);
    assert_eq!(texts(&two, FindingCode::ColumnConfirmed), none);
    assert_eq!(two.reading().sheets[0].rows[0].total, Some(Money::from_fen(1_000_000_000)));
    // Two columns have the header.
    let twice = odd_plan("盘子,盘子").replace(",1000,", ",7,1000,");
    assert_eq!(texts(&of(&twice), FindingCode::ColumnConfirmed), none);
    // Only amounts have a unit; a header is needed.
    for (header, field) in [("内容", Some(Field::Content)), ("文字", None)] {
        let error = keep(header, field, Some(MoneyUnit::Yuan)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidValue, "{header}");
    }
    assert_eq!(keep(" ", Some(Field::Total), None).unwrap_err().kind(), ErrorKind::MissingValue);
}
#[test]
fn a_person_says_what_a_column_means_and_the_ledger_keeps_it() {
    let office = Office::new();
    let sheet = odd_plan("盘子");
    let total = || office.ledger.view().unwrap().project_by_name("东环大道").unwrap().unwrap().fields.total;
    let unknown = preview(&office, &sheet);
    assert_eq!(unknown.reading().sheets[0].columns[5].field, None);
    let choice = "!F=total 亿元".parse::<ColumnChoice>().unwrap();
    let said = decided(&office, &sheet, Vec::new(), vec![choice]);
    assert!(blocking(&said).is_empty(), "{:#?}", blocking(&said));
    let options = strict().with_keep_columns(true);
    said.commit(&office.ledger, "张三", options).unwrap();
    assert_eq!(total(), Some(Money::from_fen(1_000 * 10_000_000_000)));
    assert_eq!(told(&last_answers(&office)), [("F", Some("盘子"), ImportDecision::Column, Some("total 亿元"))]);

    // It is offered by itself the next time, and what was done by it is told.
    let workbook = Workbook::read(sheet.replace(",1000,", ",2000,").as_bytes()).unwrap();
    let view = office.ledger.view().unwrap();
    let kept = view.column_mappings().unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].mapping.kind, kept[0].mapping.header.as_str()), (SheetKind::Plan, "盘子"));
    let next = ImportPreview::of(&view, &workbook, ImportTarget::default()).unwrap();
    let confirmed = texts(&next, FindingCode::ColumnConfirmed);
    assert_eq!(confirmed, ["表头“盘子”已由本单位确认过，按“总投资”（亿元）读入；如有不符，请另行指定该列"]);
    next.commit(&office.ledger, "李四", strict()).unwrap();
    assert_eq!(total(), Some(Money::from_fen(2_000 * 10_000_000_000)));
    assert_eq!(told(&last_answers(&office)), [("F", Some("盘子"), ImportDecision::KeptColumn, Some("total 亿元"))]);

    // It can be withdrawn, once.
    let withdraw = || office.ledger.write("张三", |batch| batch.withdraw_column(kept[0].id));
    withdraw().unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.column_mappings().unwrap(), []);
    let without = ImportPreview::of(&view, &workbook, ImportTarget::default()).unwrap();
    assert_eq!(without.reading().sheets[0].columns[5].field, None);
    assert_eq!(withdraw().unwrap_err().kind(), ErrorKind::NotFound);
    view.verify().unwrap();
}

#[test]
fn only_a_registrar_keeps_columns_and_everybody_imports_by_them() {
    let office = Office::new();
    import(&office, &plan(&["东环大道,,续建,交通,1000,100"]));
    let roles = office.ledger.write("张三", |batch| {
        let boss = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(boss, Role::Registrar, RoleScope::Ledger, None)?;
        let clerk = batch.add_person(PersonFields::named("王五"))?;
        batch.grant_role(clerk, Role::Reporter, RoleScope::Ledger, None)
    });
    roles.unwrap();
    let sheet = month(&["东环大道,,20,300"]).replace("1-3月累计完成投资", "盘子");
    let by = |actor: &str, keep_columns| {
        let options = strict().with_submit(true).with_keep_columns(keep_columns);
        let choice = "!D=ytd_done".parse::<ColumnChoice>().unwrap();
        decided(&office, &sheet, Vec::new(), vec![choice]).commit(&office.ledger, actor, options)
    };
    assert_eq!(by("王五", true).unwrap_err().kind(), ErrorKind::NotPermitted);
    assert_eq!(office.ledger.view().unwrap().column_mappings().unwrap(), []);
    by("王五", false).unwrap();
    assert_eq!(told(&last_answers(&office)), [("D", Some("盘子"), ImportDecision::Column, Some("ytd_done"))]);
}
