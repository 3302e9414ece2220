//! What the proof of a ledger looks at: the life of each row, the numbers of the changes, the order of the cells on their
//! pages, and every index against its table. And that no file makes the examination hang, pass over a fault, or speak SQL.

use crate::support;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use support::{Office, month_of};
use zdxm::*;

/// The page size of every ledger.
const PAGE: usize = 4096;

/// A ledger with two reports of each of 40 items, with people and a registrar; closed, so that the file is all there is.
fn ledger() -> (tempfile::TempDir, PathBuf) {
    let (office, _, items) = Office::with_plan(40);
    office
        .ledger
        .write("王五", |batch| {
            for (item, month) in items.iter().flat_map(|item| [(item, 1), (item, 2)]) {
                batch.file_report(*item, month_of(month), said())?;
            }
            let registrar = batch.add_person(PersonFields::named("张三"))?;
            batch.add_person(PersonFields::named("李四"))?;
            batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)
        })
        .unwrap();
    (office.folder, office.ledger.path().to_owned())
}

/// A report that says something.
fn said() -> ReportFields {
    ReportFields { progress: Some("桩基施工".into()), ..Default::default() }
}

/// A copy of the ledger that was edited with every check switched off.
fn edited(path: &Path, edit: impl FnOnce(&Connection) -> rusqlite::Result<()>) -> PathBuf {
    let copy = path.with_extension("copy");
    std::fs::copy(path, &copy).unwrap();
    let conn = Connection::open(&copy).unwrap();
    conn.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;").unwrap();
    edit(&conn).unwrap();
    copy
}

/// What `verify` refuses, and `check_file` lists.
fn refused(path: &Path) -> (ErrorKind, Vec<FileProblem>) {
    let error = Ledger::open(path).unwrap().view().unwrap().verify().unwrap_err();
    (error.kind(), Ledger::check_file(path).unwrap().problems)
}

#[test]
fn an_end_before_the_first_change_is_found_in_every_table() {
    let (_folder, path) = ledger();
    for table in ["unit_version", "project_version", "plan_item_version", "report", "person_version", "role_grant_term"]
    {
        for until in [0, -1, i64::MIN, 1_000_000] {
            let sql = format!("UPDATE {table} SET until = {until} WHERE until = (SELECT max(until) FROM {table})");
            let sql = format!("{sql} AND since = (SELECT max(since) FROM {table})");
            // The last row by its key, so that the order stays.
            let key = Connection::open(&path)
                .unwrap()
                .query_row(&format!("SELECT name FROM pragma_table_info('{table}') WHERE cid = 0"), [], |row| {
                    row.get::<_, String>(0)
                })
                .unwrap();
            let sql = format!("{sql} AND {key} = (SELECT max({key}) FROM {table})");
            let copy = edited(&path, |conn| {
                assert!(conn.execute(&sql, [])? > 0, "{table}");
                Ok(())
            });
            let (kind, problems) = refused(&copy);
            assert_eq!(kind, ErrorKind::Tampered, "{table} {until}");
            let chain = problems.iter().find(|problem| problem.kind == FileProblemKind::Chain);
            assert_eq!(chain.unwrap().table.as_deref(), Some(table), "{problems:?}");
        }
    }
}

#[test]
fn a_change_that_the_chain_does_not_lead_to_is_found() {
    let (_folder, path) = ledger();
    let row = "1, 'x', 'x', '', 0, zeroblob(32), zeroblob(32)";
    for number in [0, -1, i64::MIN, 5, 1_000_000_000, i64::MAX] {
        let copy = edited(&path, |conn| conn.execute_batch(&format!("INSERT INTO change VALUES ({number}, {row})")));
        let started = Instant::now();
        let (kind, problems) = refused(&copy);
        assert_eq!(kind, ErrorKind::Tampered, "{number}");
        assert!(problems.iter().any(|problem| problem.kind == FileProblemKind::Chain), "{number}: {problems:?}");
        assert!(started.elapsed().as_secs() < 10, "{number} takes {:?}", started.elapsed());
    }
    let copy = edited(&path, |conn| conn.execute_batch("DELETE FROM change WHERE seq = 2"));
    let (_, problems) = refused(&copy);
    assert!(problems.iter().any(|problem| problem.text(Language::English) == "change 2 is missing"), "{problems:?}");
}

/// Where the pages of a table or an index begin.
fn root(path: &Path, name: &str) -> usize {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
    let page: usize = conn.query_row(sql, [name], |row| Ok(row.get::<_, i64>(0)? as usize)).unwrap();
    (page - 1) * PAGE
}

fn number(bytes: &[u8], at: usize, length: usize) -> usize {
    bytes[at..at + length].iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

/// Exchanges two cells of the first leaf of a table or an index: every row stays, byte for byte, in another order.
fn exchange_cells(path: &Path, name: &str) -> PathBuf {
    let copy = path.with_extension("copy");
    let mut bytes = std::fs::read(path).unwrap();
    let mut page = root(path, name);
    while matches!(bytes[page], 2 | 5) {
        let cell = number(&bytes, page + 12, 2);
        page = (number(&bytes, page + cell, 4) - 1) * PAGE;
    }
    assert!(number(&bytes, page + 3, 2) > 1, "{name} has too few rows");
    let (first, second) = (page + 8, page + 10);
    (0..2).for_each(|byte| bytes.swap(first + byte, second + byte));
    std::fs::write(&copy, bytes).unwrap();
    copy
}

#[test]
fn cells_out_of_order_are_found_in_every_table_and_index() {
    let (_folder, path) = ledger();
    let names = [
        "change",
        "unit_version",
        "project",
        "project_version",
        "plan_item",
        "plan_item_version",
        "plan_item_unit",
        "report",
        "project_by_name",
        "sqlite_autoindex_plan_item_1",
    ];
    for name in names {
        let copy = exchange_cells(&path, name);
        let (kind, problems) = refused(&copy);
        assert_eq!(kind, ErrorKind::Damaged, "{name}");
        assert!(problems.iter().any(|problem| problem.kind == FileProblemKind::Damage), "{name}: {problems:?}");
    }
}

#[test]
fn a_wrong_number_on_an_inner_page_is_found() {
    let (office, _, _) = Office::with_plan(900);
    let (_folder, path) = (office.folder, office.ledger.path().to_owned());
    drop(office.ledger);
    let mut bytes = std::fs::read(&path).unwrap();
    let page = root(&path, "project");
    assert_eq!(bytes[page], 5, "project has an inner page");
    // The largest number below the first child, in the last byte of the cell: lookups of the row go to the wrong page.
    let cell = page + number(&bytes, page + 12, 2);
    let last = (cell + 4..).find(|at| bytes[*at] & 0x80 == 0).unwrap();
    bytes[last] -= 1;
    std::fs::write(&path, bytes).unwrap();
    let (kind, problems) = refused(&path);
    assert_eq!(kind, ErrorKind::Damaged);
    assert!(problems.iter().any(|problem| problem.kind == FileProblemKind::Damage), "{problems:?}");
}

/// Builds an index anew as if it had another condition, and leaves its definition as it was.
fn index_without(path: &Path, name: &str, condition: &str) -> PathBuf {
    let copy = edited(path, |_| Ok(()));
    let sql: String = Connection::open(&copy)
        .unwrap()
        .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0))
        .unwrap();
    let other = match sql.split_once(" WHERE ") {
        Some((start, old)) => format!("{start} WHERE {old} AND {condition}"),
        None => format!("{sql} WHERE {condition}"),
    };
    let define = |sql: &str| {
        let conn = Connection::open(&copy).unwrap();
        conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
        conn.execute("UPDATE sqlite_schema SET sql = ?1 WHERE name = ?2", [sql, name]).unwrap();
        conn.execute_batch("PRAGMA writable_schema = RESET").unwrap();
    };
    define(&other);
    Connection::open(&copy).unwrap().execute_batch(&format!("REINDEX {name}")).unwrap();
    define(&sql);
    copy
}

#[test]
fn an_index_that_leaves_rows_out_is_found() {
    let (_folder, path) = ledger();
    for (index, condition) in [
        ("role_grant_by_role", "role <> 1"),
        ("role_grant_by_person", "person_id <> 1"),
        ("person_by_name", "name <> '张三'"),
        ("project_by_name", "name <> '项目7'"),
        ("unit_by_name", "name <> '鱼峰区人民政府'"),
    ] {
        let copy = index_without(&path, index, condition);
        let (kind, problems) = refused(&copy);
        assert_eq!(kind, ErrorKind::Damaged, "{index}");
        assert!(problems.iter().any(|problem| problem.kind == FileProblemKind::Damage), "{index}: {problems:?}");
    }
}

#[test]
fn rights_do_not_hang_on_an_index() {
    let (_folder, path) = ledger();
    for (index, condition) in [
        ("role_grant_by_role", "role <> 1"),
        ("role_grant_by_person", "person_id <> 1"),
        ("person_by_name", "name <> '张三'"),
    ] {
        let ledger = Ledger::open(index_without(&path, index, condition)).unwrap();
        for stranger in ["李四", "陌生人"] {
            let write = |batch: &mut Batch| batch.ensure_unit("新单位");
            let error = ledger.write(stranger, write).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotPermitted, "{index}: {error}");
        }
        ledger.write("张三", |batch| batch.ensure_unit("新单位")).unwrap();
        let view = ledger.view().unwrap();
        assert_eq!(view.roles(PersonId(1)).unwrap().len(), 1, "{index}");
    }
}

/// Rewrites the definitions of the file.
fn redefined(path: &Path, sql: &str) -> PathBuf {
    edited(path, |conn| {
        conn.execute_batch(&format!("PRAGMA writable_schema = ON; {sql}; PRAGMA writable_schema = RESET"))
            // What the edit makes is not always a schema that SQLite still reads.
            .or(Ok(()))
    })
}

const ENDLESS: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)";

/// Columns of a view that stands in for a table.
fn columns_of(path: &Path, table: &str) -> String {
    let conn = Connection::open(path).unwrap();
    let mut statement = conn.prepare(&format!("SELECT name FROM pragma_table_info('{table}')")).unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    names.map(|name| format!("i AS {}", name.unwrap())).collect::<Vec<_>>().join(", ")
}

#[test]
fn hostile_files_are_examined_to_an_end_and_not_passed() {
    let (_folder, path) = ledger();
    let hostile = [
        ("parents in a circle", "UPDATE project_version SET parent_id = 3 - project_id WHERE project_id < 3"),
        ("a phase", "UPDATE plan_item_version SET phase = 99"),
        ("a role", "UPDATE role_grant SET role = 77"),
        ("the largest amount", "UPDATE report SET done_fen = 9223372036854775807"),
        ("the smallest amount", "UPDATE plan_item_version SET annual_fen = -9223372036854775808"),
        ("month 0", "UPDATE report SET month = 0 WHERE month = 1"),
        ("a month", "UPDATE report SET month = month * 1000000007"),
        ("a year", "UPDATE year_plan SET year = 99999999"),
        ("an instant", "UPDATE change SET at_ms = 9223372036854775807"),
        ("since", "UPDATE report SET since = 9223372036854775806"),
        ("a short hash", "UPDATE change SET hash = x'00'"),
        ("entries", "UPDATE change SET entries = -1"),
        ("a long text", "UPDATE report SET problem = replace(hex(zeroblob(500000)), '00', '征')"),
        ("units", "UPDATE plan_item_version SET lead_unit_id = 999999"),
        ("no office", "DELETE FROM ledger"),
        ("no change", "DELETE FROM change"),
        ("no sector", "DELETE FROM sector_version"),
        ("a trigger", "CREATE TRIGGER t AFTER INSERT ON project BEGIN SELECT 1; END"),
    ];
    for (name, sql) in hostile {
        let copy = edited(&path, |conn| conn.execute_batch(sql));
        let check = Ledger::check_file(&copy).unwrap();
        assert!(!check.is_sound(), "{name}");
        for problem in &check.problems {
            assert!(
                !problem.text(Language::English).contains("SELECT")
                    && !problem.text(Language::English).contains("WHERE"),
                "{name}: {problem:?}"
            );
        }
    }
}

#[test]
fn views_without_an_end_and_other_definitions_are_found() {
    let (_folder, path) = ledger();
    let view = |table: &str| format!("CREATE VIEW {table} AS {ENDLESS} SELECT {} FROM n", columns_of(&path, table));
    let mut edits = Vec::new();
    for table in ["filing", "unit", "report", "change", "ledger"] {
        edits.push(edited(&path, |conn| conn.execute_batch(&format!("DROP TABLE {table}; {}", view(table)))));
        rename(&mut edits);
    }
    let of_change = "UPDATE sqlite_schema SET sql = replace(sql,";
    for sql in [
        format!("{of_change} 'CHECK (entries >= 0)', 'CHECK (entries >= 0 OR randomblob(9) IS NULL)') WHERE name = 'change'"),
        format!("{of_change} 'note    TEXT NOT NULL', 'note    TEXT NOT NULL COLLATE nosuch') WHERE name = 'change'"),
        "UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'report'".to_owned(),
        "UPDATE sqlite_schema SET rootpage = 4000000000 WHERE name = 'report'".to_owned(),
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'unit') WHERE name = 'project'"
            .to_owned(),
    ] {
        edits.push(redefined(&path, &sql));
        rename(&mut edits);
    }
    for copy in edits {
        let started = Instant::now();
        if let Ok(check) = Ledger::check_file(&copy) {
            assert!(!check.is_sound(), "{}", copy.display());
        }
        assert!(started.elapsed() < Duration::from_secs(60), "{} takes {:?}", copy.display(), started.elapsed());
        // Whoever asks a ledger with them is not told of SQL, nor that the library has a mistake.
        let error = Ledger::open(&copy).and_then(|ledger| ledger.view()?.verify()).unwrap_err();
        assert_ne!(error.kind(), ErrorKind::Internal, "{}: {error}", copy.display());
        assert!(!error.to_string().contains("SELECT"), "{error}");
    }
}

/// Keeps the last copy under a name of its own.
fn rename(copies: &mut [PathBuf]) {
    let number = copies.len();
    let last = copies.last_mut().unwrap();
    let kept = last.with_extension(number.to_string());
    std::fs::rename(&*last, &kept).unwrap();
    *last = kept;
}

#[test]
fn pages_that_lead_back_to_themselves_end_the_examination() {
    let (office, _, _) = Office::with_plan(900);
    let (_folder, path) = (office.folder, office.ledger.path().to_owned());
    drop(office.ledger);
    for name in ["project", "project_version"] {
        let copy = path.with_extension("copy");
        let mut bytes = std::fs::read(&path).unwrap();
        let page = root(&path, name);
        let own = u32::try_from(page / PAGE + 1).unwrap().to_be_bytes();
        bytes[page + 8..page + 12].copy_from_slice(&own);
        for cell in 0..number(&bytes, page + 3, 2) {
            let cell = page + number(&bytes, page + 12 + 2 * cell, 2);
            bytes[cell..cell + 4].copy_from_slice(&own);
        }
        std::fs::write(&copy, bytes).unwrap();
        let started = Instant::now();
        assert!(!Ledger::check_file(&copy).unwrap().is_sound(), "{name}");
        assert!(started.elapsed() < Duration::from_secs(60), "{name} takes {:?}", started.elapsed());
    }
}

#[test]
fn an_examination_can_be_stepped_and_given_up() {
    let (office, _, items) = Office::with_plan(500);
    let file = |batch: &mut Batch| {
        for (item, month) in items.iter().flat_map(|item| (1..=12).map(move |month| (*item, month))) {
            batch.file_report(item, month_of(month), said())?;
        }
        Ok(())
    };
    office.ledger.write("王五", file).unwrap();
    let path = office.folder.path().join("backup.zdxm");
    office.ledger.backup_to(&path).unwrap();
    let mut run = Ledger::begin_check_file(&path).unwrap();
    let check = loop {
        if let Some(check) = run.step(100).unwrap() {
            break check;
        }
        assert!(run.done() <= run.total(), "{run:?}");
    };
    assert!(check.is_sound(), "{check:?}");
    assert_eq!(check.contents.unwrap().head, office.ledger.view().unwrap().verify().unwrap().head);
    assert_eq!(run.step(1).unwrap_err().kind(), ErrorKind::Rule);
    // An endless view in the file of an older version, which is read through views.
    let endless = edited(&path, |conn| {
        let view = format!("CREATE VIEW filing AS {ENDLESS} SELECT i AS item_id FROM n");
        conn.execute_batch(&format!("DROP TABLE filing; {view}; PRAGMA user_version = 7"))
    });
    let started = Instant::now();
    let mut stop = |_, _| ControlFlow::Break(());
    match Ledger::check_file_with(&endless, &mut stop) {
        Ok(check) => assert!(!check.is_sound()),
        Err(error) => assert_eq!(error.kind(), ErrorKind::Interrupted),
    }
    drop(Ledger::begin_check_file(&endless).unwrap());
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}

#[test]
fn a_row_that_breaks_a_rule_of_its_table_is_named_though_the_file_is_only_read() {
    let (_folder, path) = ledger();
    let copy =
        edited(&path, |conn| conn.execute_batch("UPDATE report SET is_started = 7 WHERE item_id = 3 AND month = 2"));
    let check = Ledger::check_file(&copy).unwrap();
    let problem =
        check.problems.iter().find(|problem| problem.text(Language::English).contains("breaks a rule")).unwrap();
    assert_eq!((problem.table.as_deref(), problem.row.as_deref()), (Some("report"), Some("item_id 3, month 2")));
}

#[test]
fn what_cannot_be_opened_is_not_sound() {
    let (_folder, path) = ledger();
    let copy = redefined(&path, "UPDATE sqlite_schema SET sql = 'CREATE TABLE report (' WHERE name = 'report'");
    let refused = Ledger::open(&copy).and_then(|ledger| ledger.view().map(drop)).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Damaged, "{refused}");
    let check = Ledger::check_file(&copy).unwrap();
    assert!(
        check.problems.iter().any(|problem| problem.text(Language::English).starts_with("no program can open it")),
        "{check:?}"
    );
}

#[test]
fn a_backup_is_refused_where_a_restore_would_refuse_it() {
    let (_folder, path) = ledger();
    let edits: [(&dyn Fn() -> PathBuf, ErrorKind); 3] = [
        (
            &|| edited(&path, |conn| conn.execute_batch("UPDATE report SET remark = '改' WHERE item_id = 3")),
            ErrorKind::Tampered,
        ),
        (&|| index_without(&path, "role_grant_by_role", "role <> 1"), ErrorKind::Damaged),
        (&|| exchange_cells(&path, "report"), ErrorKind::Damaged),
    ];
    for (number, (edit, kind)) in edits.into_iter().enumerate() {
        let ledger = Ledger::open(edit()).unwrap();
        let target = path.with_extension(format!("backup{number}"));
        let error = ledger.backup_to(&target).unwrap_err();
        assert_eq!(error.kind(), kind, "{number}: {error}");
        assert!(!target.exists(), "{number}");
    }
    let ledger = Ledger::open(&path).unwrap();
    let mut run = ledger.begin_backup(path.with_extension("backup"), SaveOptions::default()).unwrap();
    let mut last = 0;
    while !run.step(1).unwrap() {
        assert!(run.done() <= run.total() && run.done() >= last, "{run:?}");
        last = run.done();
    }
    let contents = run.finish().unwrap();
    assert_eq!(contents.head, ledger.view().unwrap().verify().unwrap().head);
}

#[test]
fn a_hash_that_was_kept_elsewhere_finds_a_shorter_and_another_chain() {
    let (office, _, _) = Office::with_plan(2);
    let older = office.folder.path().join("older.zdxm");
    office.ledger.backup_to(&older).unwrap();
    office.ledger.write("张三", |batch| batch.ensure_unit("甲局")).unwrap();
    let head = office.ledger.view().unwrap().verify().unwrap().head;
    let hash = head.hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    for kept in [&hash, &hash[..16], &hash.to_uppercase()] {
        office.ledger.view().unwrap().verify_against(head.number, kept).unwrap();
    }
    for no_hash in ["", &hash[..15], &format!("{hash}0"), "zzzzzzzzzzzzzzzz"] {
        let error = office.ledger.view().unwrap().verify_against(head.number, no_hash).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("hash")));
    }
    // The last change was cut off, and then another one stands in its place: each chain is sound by itself.
    let ledger = Ledger::open(&older).unwrap();
    for what in ["cut off", "rewritten"] {
        ledger.view().unwrap().verify().unwrap();
        let error = ledger.view().unwrap().verify_against(head.number, &hash).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Tampered, "{error}");
        assert!(error.what(Language::English).contains(what), "{error}");
        ledger.write("张三", |batch| batch.ensure_unit("乙局")).unwrap();
    }
}
