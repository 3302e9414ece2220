//! What the proof of a ledger looks at: the life of each row, the numbers of the changes, the order of the cells on their
//! pages, and every index against its table.

mod support;

use std::path::{Path, PathBuf};

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
        .write("王五", ChangeKind::FileReports, |batch| {
            for (item, month) in items.iter().flat_map(|item| [(item, 1), (item, 2)]) {
                batch.file_report(*item, month_of(month), ReportFields::default())?;
            }
            let registrar = batch.add_person(PersonFields::named("张三"))?;
            batch.add_person(PersonFields::named("李四"))?;
            batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)
        })
        .unwrap();
    (office.folder, office.ledger.path().to_owned())
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
        let started = std::time::Instant::now();
        let (kind, problems) = refused(&copy);
        assert_eq!(kind, ErrorKind::Tampered, "{number}");
        assert!(problems.iter().any(|problem| problem.kind == FileProblemKind::Chain), "{number}: {problems:?}");
        assert!(started.elapsed().as_secs() < 10, "{number} takes {:?}", started.elapsed());
    }
    let copy = edited(&path, |conn| conn.execute_batch("DELETE FROM change WHERE seq = 2"));
    let (_, problems) = refused(&copy);
    assert!(problems.iter().any(|problem| problem.text == "change 2 is missing"), "{problems:?}");
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
            let error = ledger.write(stranger, ChangeKind::Edit, write).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotPermitted, "{index}: {error}");
        }
        ledger.write("张三", ChangeKind::Edit, |batch| batch.ensure_unit("新单位")).unwrap();
        let view = ledger.view().unwrap();
        assert_eq!(view.roles(PersonId(1)).unwrap().len(), 1, "{index}");
    }
}
