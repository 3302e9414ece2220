//! The version of the file: migrations, append-only, one `.sql` each.
//!
//! The contract: a released migration is never edited, removed or reordered; a new one has the next number, and
//! adds only tables and nullable columns, or widens a rule, because digests of old changes must still hold (see [`super::table`]).

use std::sync::LazyLock;

use rusqlite::{Connection, TransactionBehavior};
use rusqlite_migration::Migrations;

use super::file::errors::damaged_value;
use super::migrations::STEPS;
use super::value::get;
use crate::error::{Error, ErrorKind, Result};
use crate::store::file::errors::{Stored as _, said_by_sqlite};
use crate::store::messages;

/// `zdxm` in the header of the file, so that other programs, and `file(1)`, know it.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"zdxm");

static MIGRATIONS: LazyLock<Migrations<'static>> = LazyLock::new(|| Migrations::from_slice(STEPS));

/// What all steps together make, for new files: SQLite reads the whole schema again for each column that a step adds.
/// A test holds it to the steps. It sets its own version, so that steps that it does not have yet follow.
const LATEST: &str = include_str!("schema.sql");

/// The version that this library writes.
pub(crate) fn version() -> i64 {
    STEPS.len() as i64
}

/// The version of the file.
pub(crate) fn version_of(conn: &Connection) -> Result<i64> {
    conn.prepare_cached("PRAGMA user_version").stored()?.query_row([], |row| Ok(get(row, 0))).stored()?
}

/// Refuses to touch a file of a newer version.
pub(crate) fn check_version(conn: &Connection) -> Result<()> {
    let found = version_of(conn)?;
    if found < 0 {
        return Err(damaged_value("the format", "格式版本", found));
    }
    if found <= version() {
        return Ok(());
    }
    Err(messages::newer_format(found, version()))
}

/// Brings a file to the present version, all steps in one transaction.
pub(crate) fn migrate(conn: &mut Connection) -> Result<()> {
    check_version(conn)?;
    if version_of(conn)? == version() {
        return Ok(());
    }
    conn.set_transaction_behavior(TransactionBehavior::Immediate);
    lay_down(conn)?;
    let result = MIGRATIONS.to_latest(conn);
    // Another program may have done it while this one waited for the lock; its work counts.
    match result {
        Err(_) if version_of(conn)? == version() => Ok(()),
        Err(rusqlite_migration::Error::RusqliteError { err, .. }) => Err(failed_step(conn, err)?),
        Err(other) => Err(messages::upgrade_failed().because(other)),
        Ok(()) => Ok(()),
    }
}

/// Why a step of a migration failed. The steps are sound, so what SQLite refuses in one stands in the file.
fn failed_step(conn: &Connection, error: rusqlite::Error) -> Result<Error> {
    let error = said_by_sqlite(error);
    if error.kind() != ErrorKind::Internal {
        return Ok(error);
    }
    Ok(messages::foreign_format_step(version_of(conn)?).because(error))
}

/// Makes the tables of an empty file at once.
fn lay_down(conn: &mut Connection) -> Result<()> {
    let transaction = conn.transaction().stored()?;
    let sql = "SELECT count(*) FROM sqlite_schema";
    let objects: i64 = transaction.query_row(sql, [], |row| Ok(get(row, 0))).stored()??;
    if objects == 0 && version_of(&transaction)? == 0 {
        transaction.execute_batch(LATEST).stored()?;
    }
    transaction.commit().stored()
}

/// The tables as a version of the file had them, in memory.
pub(crate) fn fresh(version: i64) -> Result<Connection> {
    let mut conn = Connection::open_in_memory().stored()?;
    let steps = usize::try_from(version).unwrap_or(0).min(STEPS.len());
    if steps == STEPS.len() {
        lay_down(&mut conn)?;
    }
    match MIGRATIONS.to_version(&mut conn, steps) {
        Ok(()) => Ok(conn),
        Err(other) => Err(messages::tables_cannot_be_made().because(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tables;

    #[test]
    fn migrations_run() {
        MIGRATIONS.validate().unwrap();
    }

    /// The objects of a file in the order in which they were made, as SQL that makes them again.
    fn objects(conn: &Connection) -> Vec<(String, String, String, Option<String>)> {
        let mut objects = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid").unwrap();
        let rows = objects.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
        rows.unwrap().map(Result::unwrap).collect()
    }

    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store");
    const REMEDY: &str = "write it anew: ZDXM_UPDATE_SCHEMA=1 cargo test --lib schema";

    /// The files of the steps, by their names.
    fn files() -> Vec<String> {
        let entries = std::fs::read_dir(format!("{FOLDER}/migrations")).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names = names.filter(|name| name.ends_with(".sql")).collect::<Vec<_>>();
        names.sort();
        names
    }

    /// `migrations/mod.rs`.
    fn list(files: &[String]) -> String {
        let steps = files.iter().map(|file| format!("    M::up(include_str!(\"{file}\")),\n")).collect::<String>();
        format!(
            "//! The steps of migrations, in their order. Written by `ZDXM_UPDATE_SCHEMA=1 cargo test --lib schema` from the files \
             beside it.\n\nuse rusqlite_migration::M;\n\npub(super) const STEPS: &[M<'static>] = &[\n{steps}];\n"
        )
    }

    /// Writes `schema.sql` and the list of the steps.
    fn write_anew() {
        let (stepped, files) = (Connection::open_in_memory().unwrap(), files());
        for file in &files {
            let step = std::fs::read_to_string(format!("{FOLDER}/migrations/{file}")).unwrap();
            stepped.execute_batch(&step).unwrap_or_else(|error| panic!("{file}: {error}"));
        }
        let head = format!(
            "-- What all migrations make. Written by `ZDXM_UPDATE_SCHEMA=1 cargo test --lib schema`.\n\n\
             PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {};\n",
            files.len()
        );
        let objects = objects(&stepped).into_iter().filter_map(|(.., sql)| sql);
        let text = objects.fold(head, |text, sql| format!("{text}\n{sql};\n"));
        std::fs::write(format!("{FOLDER}/schema.sql"), text).unwrap();
        std::fs::write(format!("{FOLDER}/migrations/mod.rs"), list(&files)).unwrap();
    }

    /// Then the library that runs was still built with what is written anew.
    fn is_written_anew() -> bool {
        std::env::var_os("ZDXM_UPDATE_SCHEMA").is_some()
    }

    #[test]
    fn every_file_of_a_migration_is_a_step() {
        if is_written_anew() {
            return;
        }
        let listed = std::fs::read_to_string(format!("{FOLDER}/migrations/mod.rs")).unwrap();
        assert_eq!(listed, list(&files()), "migrations/mod.rs is not what its folder has; {REMEDY}");
    }

    #[test]
    fn a_new_file_has_exactly_what_all_steps_make() {
        if is_written_anew() {
            return write_anew();
        }
        let mut stepped = Connection::open_in_memory().unwrap();
        MIGRATIONS.to_latest(&mut stepped).unwrap();
        let laid_down = Connection::open_in_memory().unwrap();
        laid_down.execute_batch(LATEST).unwrap();
        let settings = |conn: &Connection| {
            ["application_id", "user_version", "encoding", "auto_vacuum", "page_size"]
                .map(|name| conn.pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0)).unwrap())
        };
        let what = "schema.sql is not what the migrations make";
        assert_eq!(settings(&laid_down), settings(&stepped), "{what}; {REMEDY}");
        assert_eq!(objects(&laid_down), objects(&stepped), "{what}; {REMEDY}");
    }

    #[test]
    fn a_rule_that_is_widened_keeps_its_rows_and_what_refers_to_them() {
        if is_written_anew() {
            return;
        }
        let step = files().iter().position(|file| file == "0026_return.sql").unwrap();
        let mut conn = fresh(step as i64).unwrap();
        let rows = "PRAGMA foreign_keys = ON;
            INSERT INTO change VALUES (1, 0, 'a', 'edit', '', 0, zeroblob(32), zeroblob(32));
            INSERT INTO sector VALUES (1, 1);
            INSERT INTO project VALUES (1, 1);
            INSERT INTO year_plan VALUES (1, 1, 2022, 1);
            INSERT INTO plan_item VALUES (1, 1, 1, 1);
            INSERT INTO plan_change VALUES (7, 1, 1, 3, 2, 6);
            INSERT INTO plan_change_version (plan_change_id, until, since) VALUES (7, 9, 1);
            INSERT INTO plan_change_line (id, since, plan_change_id, item_id, phase_before, sector_before)
            VALUES (1, 1, 7, 1, 2, 1);";
        conn.execute_batch(rows).unwrap();
        migrate(&mut conn).unwrap();
        let kept = conn.query_row(
            "SELECT id || ' ' || kind || ' ' || number || ' ' || effective_month FROM plan_change",
            [],
            |row| row.get::<_, String>(0),
        );
        assert_eq!(kept.unwrap(), "7 3 2 6");
        let broken: i64 =
            conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
        assert_eq!(broken, 0);
        conn.execute("DELETE FROM plan_change", []).unwrap_err();
        conn.execute("INSERT INTO plan_change VALUES (8, 1, 1, 4, 1, 6)", []).unwrap();
    }

    #[test]
    fn tables_are_those_of_the_file_and_their_numbers_are_unique() {
        if is_written_anew() {
            return;
        }
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        let mut numbers = tables::all().map(|table| table.number).collect::<Vec<_>>();
        numbers.dedup();
        assert!(numbers.is_sorted() && numbers.len() == tables::all().count(), "{numbers:?}");
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('change', 'seal', 'person_contact') ORDER BY name";
        let mut statement = conn.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        let names = names.map(Result::unwrap).collect::<Vec<_>>();
        let mut known = tables::all().map(|table| table.name).collect::<Vec<_>>();
        known.sort_unstable();
        assert_eq!(names, known);
        for table in tables::all() {
            let sql = format!("SELECT name FROM pragma_table_info('{}')", table.name);
            let mut columns = conn.prepare(&sql).unwrap();
            let columns = columns.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
            let life: &[&str] = if table.versioned { &["until", "since"] } else { &["since"] };
            assert_eq!(columns.collect::<Vec<_>>(), [table.key, life, table.values].concat(), "{}", table.name);
        }
    }
}
