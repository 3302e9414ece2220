//! Ledger files that are sound SQLite and were made to do harm: nothing in them runs, nothing is written, nothing hangs.

mod support;

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use support::{Office, month_of, options};
use zdxm::{ChangeKind, ErrorKind, Ledger, ProjectFields, ReportFields};

/// Lets somebody determined edit a copy of a ledger with a plan, and gives where it lies.
fn crafted(sql: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let (office, _, items) = Office::with_plan(3);
    office.file(items[0], 1, 5);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    let conn = Connection::open(&path).unwrap();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
    conn.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF").unwrap();
    conn.execute_batch(sql).unwrap();
    (folder, path)
}

/// Everything that a program does with a ledger; the first error of each.
fn used(path: &Path) -> Vec<zdxm::Error> {
    let begin = Instant::now();
    let write = |ledger: Ledger| {
        ledger.write("张三", ChangeKind::Edit, |batch| batch.add_project(ProjectFields::named("新")))?;
        ledger.view()?.projects()
    };
    let read = |ledger: Ledger| {
        let view = ledger.view()?;
        let plan = view.plans()?.first().map(|plan| plan.id);
        view.projects()?;
        view.units()?;
        plan.map_or(Ok(()), |plan| view.month_figures(plan, month_of(1)).map(drop))
    };
    let mut errors = Vec::new();
    errors.extend(options().open(path).and_then(write).err());
    errors.extend(Ledger::open_read_only(path).and_then(read).err());
    errors.extend(Ledger::open_read_only(path).and_then(|ledger| ledger.view()?.verify()).err());
    let check = Ledger::check_file(path);
    assert!(check.as_ref().map_or(true, |check| !check.is_sound()), "the examination found nothing");
    errors.extend(check.err());
    assert!(begin.elapsed() < Duration::from_secs(60), "{:?}", begin.elapsed());
    errors
}

#[test]
fn triggers_never_run_and_refuse_writing() {
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON project BEGIN INSERT INTO project SELECT NULL, since FROM project LIMIT 9; END",
        "CREATE TRIGGER t BEFORE INSERT ON change BEGIN SELECT count(*) FROM change a, report b, change c, change d; END",
        "CREATE TRIGGER t AFTER INSERT ON project BEGIN SELECT load_extension('x.so'); END",
        "CREATE TRIGGER t BEFORE INSERT ON project_version BEGIN SELECT RAISE(IGNORE); END",
    ] {
        let (_folder, path) = crafted(sql);
        let before = std::fs::read(&path).unwrap();
        let errors = used(&path);
        assert!(errors.iter().all(|error| error.kind() == ErrorKind::Tampered), "{sql}: {errors:?}");
        assert!(errors[0].to_string().contains("trigger t"), "{}", errors[0]);
        assert_eq!(std::fs::read(&path).unwrap(), before, "{sql}");
    }
}

#[test]
fn views_in_the_place_of_tables_are_not_asked() {
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 1 AS since FROM n";
    for sql in [
        format!("PRAGMA writable_schema = ON;
                 UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW unit AS {endless}' WHERE name = 'unit';
                 PRAGMA writable_schema = RESET"),
        format!("DROP TABLE unit_version; CREATE VIEW unit_version AS {endless}"),
        "DROP TABLE person; CREATE VIEW person AS SELECT 1 AS id, 1 AS since".to_owned(),
    ] {
        let (_folder, path) = crafted(&sql);
        let errors = used(&path);
        assert_eq!(errors[0].kind(), ErrorKind::Tampered, "{sql}: {errors:?}");
    }
}

#[test]
fn a_view_beside_the_tables_harms_nobody() {
    let (_folder, path) = crafted(
        "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    );
    let ledger = options().open(&path).unwrap();
    ledger.write("张三", ChangeKind::Edit, |batch| batch.add_project(ProjectFields::named("新"))).unwrap();
    assert_eq!(ledger.view().unwrap().verify().unwrap().added, ["view endless"]);
}

#[test]
fn a_value_longer_than_the_library_writes_is_an_error() {
    let (_folder, path) = crafted("UPDATE project_version SET name = hex(zeroblob(40000000)) WHERE project_id = 1");
    let errors = used(&path);
    assert!(!errors.is_empty());
    let ledger = Ledger::open_read_only(&path).unwrap();
    assert!(ledger.view().unwrap().projects().is_err());
}

/// What is refused must be beyond everything that the library itself lets anybody write.
#[test]
fn the_longest_texts_of_the_library_are_written_and_read() {
    let (office, _, items) = Office::with_plan(1);
    // Four bytes each.
    let long = || Some("\u{20000}".repeat(zdxm::limits::TEXT_CHARS));
    let report = ReportFields {
        progress: long(),
        preparation: long(),
        problem: long(),
        next_steps: long(),
        remark: long(),
        ..Default::default()
    };
    let write = |batch: &mut zdxm::Batch| batch.file_report(items[0], month_of(1), report.clone()).map(drop);
    office.ledger.write("王五", ChangeKind::FileReports, write).unwrap();
    // A rule pack as long as it may be.
    let (_, pack) = zdxm::RulePack::shipped()[0];
    let comment = "# ".to_owned() + &"x".repeat(zdxm::limits::RULE_PACK_BYTES - pack.len() - 3) + "\n";
    let pack = zdxm::RulePack::parse(&(comment + pack)).unwrap();
    office.ledger.write("李四", ChangeKind::Edit, |batch| batch.add_rule_pack(pack)).unwrap();
    let content = long();
    let noted = |batch: &mut zdxm::Batch| {
        batch.set_note(&long().unwrap())?;
        batch.add_project(ProjectFields { content, ..ProjectFields::named("长") })
    };
    office.ledger.write("李四", ChangeKind::Edit, noted).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.report(items[0], month_of(1)).unwrap().unwrap().fields.remark, long());
    view.verify().unwrap();
}
