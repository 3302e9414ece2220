//! A day with the desktop program, by keys alone, on any system: a reporter submits a report, a liaison sends it back and then
//! approves it, a registrar looks at every page, prints, imports a sheet with a column that only a person understands, and makes a
//! backup. What it left is in the ledger.

use std::path::Path;

use crate::screen::Screen;
use crate::tools::{root, sample_files};
use zdxm::{
    FilingState, ImportOptions, ImportPreview, ImportTarget, ItemId, Ledger, MatterFields, MatterKind, Money,
    PersonFields, PlanId, Role, RoleScope, RulePack, WorkbookReading, YearMonth,
};

const MAIN: &str = "重大项目台账";

/// The sheet that is imported, beside the ledger.
const SHEET_FILE: &str = "july.csv";
/// The sheet, whose second column has a heading that nobody has seen.
const SHEET: &str = "2022年7月重大项目进展情况表\n单位：万元\n项目名称,当月干了多少,年初至本月累计完成投资,形象进度\n";

fn june() -> YearMonth {
    YearMonth::new(2022, 6).unwrap()
}

/// Makes the ledger that is walked through: the plan and its months up to May, with rules that have lights, three people and a matter that is overdue.
pub fn office(path: &Path) {
    let ledger = Ledger::create(path, "柳州市重点项目建设办公室").unwrap();
    let files = sample_files();
    for file in &files[..files.len() - 1] {
        let reading = WorkbookReading::open(file).unwrap();
        let target = ImportTarget::default().with_document_no("柳政办〔2022〕5号");
        let preview = ImportPreview::new(&ledger.view().unwrap(), reading, target).unwrap();
        let options = ImportOptions::default()
            .with_leave_out_unmatched(true)
            .with_leave_unreadable_empty(true)
            .with_keep_columns(false)
            .with_submit(false);
        preview.commit(&ledger, "张三", options).unwrap();
    }
    let view = ledger.view().unwrap();
    let (plan, bureau) = (view.plans().unwrap()[0].id, view.unit_by_name("市交通运输局").unwrap().unwrap().id);
    let items = view.items(plan).unwrap();
    let rules = std::fs::read_to_string(root().join("rules/points-below.toml")).unwrap();
    let written = ledger.write("张三", |batch| {
        let pack = batch.add_rule_pack(RulePack::parse(&rules)?)?;
        batch.use_rule_pack(plan, pack)?;
        for item in items.iter().filter(|item| item.fields.responsible_units.first() == Some(&bureau)) {
            batch.change_item(item.id, |now| now.reporting_unit = Some(bureau))?;
        }
        for (name, role, scope, unit) in [
            ("张三", Role::Registrar, RoleScope::Ledger, None),
            ("李四", Role::Reporter, RoleScope::Unit(bureau), Some(bureau)),
            ("王五", Role::Liaison, RoleScope::Unit(bureau), Some(bureau)),
        ] {
            let person = batch.add_person(PersonFields { unit, ..PersonFields::named(name) })?;
            batch.grant_role(person, role, scope, Some("柳政办〔2022〕5号".into()))?;
        }
        let mut land = MatterFields::named("征地12亩");
        land.unit = Some(bureau);
        land.content = Some("剩余12亩未交地".into());
        land.deadline = chrono::NaiveDate::from_ymd_opt(2022, 4, 30);
        batch.add_matter(items[1].project, MatterKind::Land, land)
    });
    written.unwrap();
    let (.., name) = item(&ledger);
    std::fs::write(path.with_file_name(SHEET_FILE), format!("{SHEET}{name},12.5,112.5,已进场\n")).unwrap();
}

/// The project that the reporter reports on: the first one of the unit that stands behind another one's.
fn item(ledger: &Ledger) -> (PlanId, ItemId, String) {
    let view = ledger.view().unwrap();
    let plan = view.plans().unwrap()[0].id;
    let bureau = view.unit_by_name("市交通运输局").unwrap().unwrap().id;
    let items = view.items(plan).unwrap();
    let own = items.iter().find(|item| item.fields.reporting_unit == Some(bureau)).unwrap();
    (plan, own.id, view.project(own.project).unwrap().fields.name)
}

/// Walks through the program, which has just been started in `folder` on its ledger. `show` is called where a picture can be taken.
pub fn walk(screen: &Screen, folder: &Path, show: impl Fn(&str)) {
    let is_over = |caption: &str, keys: &[&str]| {
        screen.enter(caption);
        screen.press(keys);
        screen.leave(caption);
        screen.enter(MAIN);
    };
    let sign_in = |keys: &[&str]| {
        screen.enter(MAIN);
        screen.press(&["ctrl+l"]);
        is_over("登录", keys);
    };

    screen.enter("登录");
    show("sign-in");
    is_over("登录", &["Down", "Return"]);
    screen.press(&["F7", "Down"]);
    screen.settle();
    show("projects");
    // What is no amount is said beside the field, and nothing is submitted.
    screen.press(&["F2"]);
    screen.enter("月报");
    screen.fill("12x");
    screen.press(&["F9"]);
    screen.enter("提示");
    show("error");
    screen.press(&["Return"]);
    screen.leave("提示");
    screen.enter("月报");
    screen.fill("100");
    screen.press(&["Tab"]);
    screen.fill("100");
    submit(screen);
    sign_in(&["Down", "Down", "Return"]);
    screen.press(&["F2"]);
    screen.enter("月报");
    show("review");
    screen.press(&["F12"]);
    screen.enter("退回月报");
    screen.fill("add photos");
    screen.press(&["Tab", "Return"]);
    screen.leave("退回月报");
    screen.leave("月报");
    sign_in(&["Down", "Return"]);
    screen.press(&["F2"]);
    screen.enter("月报");
    screen.press(&["Tab", "Tab", "Tab"]);
    screen.fill("pier 4");
    submit(screen);
    sign_in(&["Down", "Down", "Return"]);
    screen.press(&["F2"]);
    is_over("月报", &["F11"]);

    sign_in(&["Return"]);
    for (page, name) in [("ctrl+2", "matters"), ("ctrl+4", "ranking"), ("ctrl+3", "bulletin")] {
        screen.press(&[page]);
        screen.settle();
        show(name);
    }
    for key in ["Return", "F9"] {
        screen.press(&["ctrl+p"]);
        screen.enter("打印");
        screen.press(&[key]);
        is_over("提示", &["Return"]);
    }
    // Somebody may have written into a printed file since: it is not replaced unless a person says so.
    let printed = folder.join("通报202206.docx");
    let kept = std::fs::read(&printed).unwrap();
    std::fs::write(&printed, "corrected by hand").unwrap();
    screen.press(&["ctrl+p"]);
    screen.enter("打印");
    screen.press(&["Return"]);
    screen.enter("提示");
    screen.press(&["Escape"]);
    screen.leave("提示");
    is_over("打印", &["Escape"]);
    assert_eq!(std::fs::read(&printed).unwrap(), b"corrected by hand");
    std::fs::write(&printed, kept).unwrap();

    screen.press(&["ctrl+i"]);
    screen.enter("导入表格");
    screen.fill(SHEET_FILE);
    screen.press(&["F5"]);
    screen.settle();
    screen.press(&["F6", "Down", "F2"]);
    screen.settle();
    screen.press(&["Down"; 12]);
    screen.press(&["F5"]);
    screen.settle();
    show("import");
    is_over("导入表格", &["F9"]);
    screen.press(&["ctrl+b"]);
    is_over("提示", &["Return"]);
    screen.press(&["ctrl+q"]);
}

/// A doubt that the library has is confirmed.
fn submit(screen: &Screen) {
    screen.press(&["F9"]);
    screen.enter("提示");
    screen.press(&["Return"]);
    screen.leave("提示");
    screen.leave("月报");
}

/// What the walk left behind.
pub fn left(folder: &Path) {
    let ledger = Ledger::open(folder.join("ledger.zdxm")).unwrap();
    let (plan, item, _) = item(&ledger);
    let view = ledger.view().unwrap();
    let versions = view.filing_history(item, june()).unwrap();
    let states = versions.iter().map(|version| version.state).collect::<Vec<_>>();
    assert_eq!(
        states,
        [FilingState::Submitted, FilingState::Returned, FilingState::Submitted, FilingState::Approved],
        "{versions:?}"
    );
    assert_eq!(versions[1].opinion.as_deref(), Some("add photos"));
    let people = versions.iter().map(|version| view.change(version.since).unwrap().actor).collect::<Vec<_>>();
    assert_eq!(people, ["李四", "王五", "李四", "王五"]);
    let report = view.report(item, june()).unwrap().unwrap();
    let wan = |ten_thousandths: i64| Some(Money::from_fen(ten_thousandths * 100));
    assert_eq!((report.fields.month_done, report.fields.ytd_done), (wan(1_000_000), wan(1_000_000)));
    assert_eq!(report.fields.progress.as_deref(), Some("pier 4"));

    let july = view.report(item, YearMonth::new(2022, 7).unwrap()).unwrap().unwrap();
    assert_eq!((july.fields.month_done, july.fields.ytd_done), (wan(125_000), wan(1_125_000)));
    let kept = view.column_mappings().unwrap();
    assert!(kept.len() == 1 && format!("{:?}", kept[0]).contains("当月干了多少"), "{kept:?}");
    assert!(view.month_figures(plan, june()).is_ok());
    let mut printed = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if [".docx", ".xlsx"].iter().any(|ending| name.ends_with(ending)) {
            assert!(std::fs::read(&path).unwrap().starts_with(b"PK"), "{name}");
            printed.push(name);
        } else if name.contains("备份") && name.ends_with(".zdxm") {
            assert_eq!(Ledger::open(&path).unwrap().view().unwrap().as_of(), view.as_of());
            printed.push("backup".to_owned());
        }
    }
    printed.sort();
    assert_eq!(printed, ["backup", "通报202206.docx", "通报202206.xlsx"]);
}
