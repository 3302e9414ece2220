//! Examining a file that may be damaged: everything that is wrong, one look after the other, and nothing repaired.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use super::verify::{Check, SchemaDifference, schema_differences};
use super::{backup, open, query, schema as tables};
use crate::domain::file::{FileCheck, FileProblem, FileProblemKind};
use crate::error::Result;
use crate::limits;

/// Rows that are read at a time.
const ROWS: u32 = 1 << 16;

/// Examines a file. An error where it is no ledger, or nothing of it can be read.
pub(crate) fn file(path: &Path, busy: Duration) -> Result<FileCheck> {
    let (conn, is_unfinished) = open::inspector(path, busy)?;
    let mut check = FileCheck { contents: None, problems: Vec::new(), has_more: false };
    if is_unfinished {
        add(&mut check, FileProblemKind::Unfinished, [problem(FileProblemKind::Unfinished, "a write was cut short")]);
    }
    // Without them the looks below find their own reasons why nothing can be read.
    let _ = stand_in(&conn);
    let looks: [(FileProblemKind, Look); 5] = [
        (FileProblemKind::Damage, begin),
        (FileProblemKind::Damage, pages),
        (FileProblemKind::Reference, references),
        (FileProblemKind::Schema, schema),
        (FileProblemKind::Chain, chain),
    ];
    for (kind, look) in looks {
        match look(&conn) {
            Ok(problems) => add(&mut check, kind, problems),
            // What one look cannot read does not keep the others from theirs.
            Err(error) => add(&mut check, FileProblemKind::Damage, [unreadable(kind, &error)]),
        }
    }
    check.contents = backup::contents(&conn).ok();
    Ok(check)
}

type Look = fn(&Connection) -> Result<Vec<FileProblem>>;

fn problem(kind: FileProblemKind, text: impl Into<String>) -> FileProblem {
    FileProblem { kind, table: None, row: None, change: None, text: text.into() }
}

fn unreadable(kind: FileProblemKind, error: &crate::Error) -> FileProblem {
    let what = match kind {
        FileProblemKind::Damage => "the pages",
        FileProblemKind::Reference => "the references",
        FileProblemKind::Schema => "the tables",
        _ => "the rows",
    };
    problem(FileProblemKind::Damage, format!("{what} cannot be read to their end: {}", error.what()))
}

/// Adds what was found, within the bound and without what is there already.
fn add(check: &mut FileCheck, kind: FileProblemKind, problems: impl IntoIterator<Item = FileProblem>) {
    for problem in problems {
        let of_kind = check.problems.iter().filter(|other| other.kind == kind).count();
        if of_kind >= limits::FILE_PROBLEMS {
            check.has_more = true;
        } else if !check.problems.contains(&problem) {
            check.problems.push(problem);
        }
    }
}

/// Lets a file of an older version be read as one of the present version: what it does not have yet is empty.
///
/// The file cannot be brought up to date, because it must stay as it is. Temporary views stand before its tables.
fn stand_in(conn: &Connection) -> Result<()> {
    if tables::version_of(conn)? >= tables::version() {
        return Ok(());
    }
    for table in tables::tables() {
        let sql = "SELECT name FROM pragma_table_info(?1)";
        let there: Vec<String> = query::all(conn, sql, [table.name], |columns| columns.take())?;
        let life: &[&str] = if table.versioned { &["until", "since"] } else { &["since"] };
        let columns = [table.key, life, table.values].concat();
        if columns.iter().all(|column| there.iter().any(|other| other == column)) {
            continue;
        }
        let column = |column: &&str| match there.iter().any(|other| other == column) {
            true => (*column).to_owned(),
            false => format!("NULL AS {column}"),
        };
        let columns = columns.iter().map(column).collect::<Vec<_>>().join(", ");
        let from = if there.is_empty() { "WHERE 0".to_owned() } else { format!("FROM main.{}", table.name) };
        conn.execute_batch(&format!("CREATE TEMP VIEW {} AS SELECT {columns} {from}", table.name))?;
    }
    Ok(())
}

/// One moment for all of it.
fn begin(conn: &Connection) -> Result<Vec<FileProblem>> {
    conn.execute_batch("BEGIN")?;
    Ok(Vec::new())
}

/// Everything that SQLite itself finds.
fn pages(conn: &Connection) -> Result<Vec<FileProblem>> {
    let objects = objects(conn).unwrap_or_default();
    let sql = format!("PRAGMA integrity_check({})", limits::FILE_PROBLEMS + 1);
    let mut problems = Vec::new();
    let read = query::all(conn, &sql, [], |columns| {
        let text: String = columns.take()?;
        let lines = text.lines().filter(|line| *line != "ok" && !line.starts_with("***"));
        problems.extend(lines.map(|line| damage(&objects, line)));
        Ok(())
    });
    // It gives up in the middle where the damage is great.
    problems.extend(read.err().map(|error| unreadable(FileProblemKind::Damage, &error)));
    Ok(problems)
}

/// A table or an index: its name, its table, its first page.
struct Object {
    name: String,
    table: String,
    root: i64,
}

fn objects(conn: &Connection) -> Result<Vec<Object>> {
    let sql = "SELECT name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0";
    query::all(conn, sql, [], |columns| {
        Ok(Object { name: columns.take()?, table: columns.take()?, root: columns.take()? })
    })
}

/// A line of `integrity_check`, with the table and the row that it speaks of.
fn damage(objects: &[Object], line: &str) -> FileProblem {
    let words = line.split_whitespace().collect::<Vec<_>>();
    let after = |word: &str| words.iter().skip_while(|other| **other != word).nth(1).copied();
    let root = after("Tree").and_then(|root| root.parse::<i64>().ok());
    let object = objects.iter().find(|object| {
        let is_named = words.iter().any(|word| {
            let name = word.split('.').next().unwrap_or(word).trim_end_matches(':');
            name == object.name || name == object.table
        });
        root == Some(object.root) || (root.is_none() && is_named)
    });
    FileProblem {
        table: object.map(|object| object.table.clone()),
        row: after("row").filter(|row| row.parse::<i64>().is_ok()).map(str::to_owned),
        ..problem(FileProblemKind::Damage, line)
    }
}

/// Rows that refer to one that is not there.
fn references(conn: &Connection) -> Result<Vec<FileProblem>> {
    let mut problems = Vec::new();
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, number, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let text = format!("a row of {table} refers to a {parent} that is not there");
        let row = number.map(|number| number.to_string());
        problems.push(FileProblem { table: Some(table), row, ..problem(FileProblemKind::Reference, text) });
        if problems.len() > limits::FILE_PROBLEMS {
            break;
        }
    }
    Ok(problems)
}

/// The first row that refers to one that is not there, in words.
pub(crate) fn broken_reference(conn: &Connection) -> Result<Option<String>> {
    Ok(references(conn)?.into_iter().next().map(|problem| match problem.row {
        Some(row) => format!("{} (row {row})", problem.text),
        None => problem.text,
    }))
}

fn schema(conn: &Connection) -> Result<Vec<FileProblem>> {
    let problem = |(name, difference): (String, SchemaDifference)| {
        let what = match difference {
            SchemaDifference::Missing => "is missing",
            SchemaDifference::Added => "is not the library's",
            SchemaDifference::Changed => "is not as the library makes it",
        };
        let table = name.strip_prefix("table ").map(str::to_owned);
        FileProblem { table, ..problem(FileProblemKind::Schema, format!("{name} {what}")) }
    };
    Ok(schema_differences(conn)?.into_iter().map(problem).collect())
}

/// What does not fit the chain of changes.
fn chain(conn: &Connection) -> Result<Vec<FileProblem>> {
    let mut check = Check::keeping(conn, limits::FILE_PROBLEMS + 1)?;
    let mut stopped = None;
    while check.result().is_none() && stopped.is_none() {
        if let Err(error) = check.step(conn, ROWS) {
            let table = check.table().map(str::to_owned);
            stopped = Some(FileProblem { table, ..unreadable(FileProblemKind::Chain, &error) });
        }
    }
    let misfits = check.into_misfits().into_iter().map(|misfit| FileProblem {
        table: misfit.table.map(str::to_owned),
        row: misfit.row,
        change: misfit.change,
        ..problem(FileProblemKind::Chain, misfit.what)
    });
    Ok(misfits.chain(stopped).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::value::Value;

    #[test]
    fn a_file_of_an_older_version_is_read_as_if_it_had_the_rest() {
        let mut conn = Connection::open_in_memory().unwrap();
        tables::migrate(&mut conn).unwrap();
        let sql = "INSERT INTO report (item_id, month, until, since, problem, remark) VALUES (1, 2, 9, 4, '征地', '后来的列');
                   ALTER TABLE report DROP COLUMN remark;
                   DROP TABLE plan_item_unit;";
        conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql} PRAGMA user_version = 0")).unwrap();
        stand_in(&conn).unwrap();
        let mut rows = 0;
        for table in tables::tables() {
            crate::store::fact::scan(&conn, table, &mut Vec::new(), 10, |fact, row| {
                rows += 1;
                assert_eq!((fact.key.as_slice(), fact.values(row)?.last()), (&[1, 2][..], Some(&Value::Null)));
                Ok(())
            })
            .unwrap();
        }
        assert_eq!((rows, crate::store::verify::count_rows(&conn).unwrap()), (1, 1));
    }

    #[test]
    fn a_line_of_sqlite_names_table_and_row() {
        let object = |name: &str, table: &str, root| Object { name: name.into(), table: table.into(), root };
        let objects = [object("unit", "unit", 3), object("unit_by_name", "unit_version", 5)];
        for (line, table, row) in [
            ("row 3 missing from index unit_by_name", Some("unit_version"), Some("3")),
            ("wrong # of entries in index unit_by_name", Some("unit_version"), None),
            ("NULL value in unit.since", Some("unit"), None),
            ("Tree 5 page 9 cell 2: Offset 70 out of range", Some("unit_version"), None),
            ("Page 7: never used", None, None),
        ] {
            let found = damage(&objects, line);
            assert_eq!((found.table.as_deref(), found.row.as_deref()), (table, row), "{line}");
        }
    }
}
