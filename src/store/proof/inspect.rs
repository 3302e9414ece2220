//! Examining a file that may be damaged: everything that is wrong, one look after the other, and nothing repaired.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, InterruptHandle};

use super::schema_difference::{SchemaDifference, schema_differences};
use super::verify::Check;
use crate::domain::office::file::{FileCheck, FileContents, FileProblem, FileProblemKind};
use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::message::{Arg, Message};
use crate::store::file::attached::Files;
use crate::store::file::errors::Stored as _;
use crate::store::file::{backup, fork, identity, look};
use crate::store::messages::parts;
use crate::store::{NOW, attachment, messages, query, rules, schema, tables};

/// Rows that are read at a time.
const ROWS: u32 = 1 << 12;
/// Steps of SQLite's machine between two looks at the meter.
const TICK: i32 = 10_000;
/// Steps that a look at a sound file takes at most for each of its bytes, tenfold, and what the smallest file may take.
const STEPS_A_BYTE: u64 = 40;
const STEPS_AT_LEAST: u64 = 200_000_000;

/// An examination on its way, in a thread of its own, because some looks cannot be taken in parts. It ends with this.
pub(crate) struct Examination {
    meter: Arc<Meter>,
    interrupt: InterruptHandle,
    /// Nothing is ever sent: it closes when the thread ends.
    over: Receiver<()>,
    thread: Option<JoinHandle<Result<FileCheck>>>,
    /// The process that began it, as a count of forks: its children have no such thread.
    forks: u32,
    path: PathBuf,
}

/// What the thread and its owner know of each other.
#[derive(Default)]
struct Meter {
    is_stopped: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
    /// Of the look that is being taken.
    ticks: AtomicU64,
    most_ticks: u64,
}

impl Meter {
    /// Whether a statement must end: somebody wishes it, or it would go on for ever.
    fn ends(&self) -> bool {
        self.ticks.fetch_add(1, Relaxed) > self.most_ticks || self.is_stopped.load(Relaxed)
    }
}

impl Examination {
    /// Begins to examine a file. An error where it is no ledger, or nothing of it can be read.
    pub(crate) fn begin(path: &Path, busy: Duration) -> Result<Examination> {
        fork::watch();
        let header = look::only_for_a_later_sqlite(path).map(|text| problem(FileProblemKind::Damage, text));
        let (conn, unread) = look::inspector(path, busy)?;
        let bytes = std::fs::metadata(path).map_or(0, |file| file.len());
        let most_ticks = bytes.saturating_mul(STEPS_A_BYTE).max(STEPS_AT_LEAST) / TICK.unsigned_abs() as u64;
        let meter = Arc::new(Meter { most_ticks, ..Default::default() });
        let watched = Arc::clone(&meter);
        conn.progress_handler(TICK, Some(move || watched.ends())).stored()?;
        let interrupt = conn.get_interrupt_handle();
        let (ends, over) = sync_channel(0);
        let mut inspection = Inspection { conn, meter: Arc::clone(&meter), rows: 0 };
        let work = move || {
            let _ends: std::sync::mpsc::SyncSender<()> = ends;
            inspection.examine(unread, header)
        };
        let thread = std::thread::Builder::new().name("zdxm-check".to_owned()).spawn(work);
        let thread = thread.map_err(|error| messages::check_needs_thread().because(error))?;
        let (forks, path) = (fork::count(), path.to_owned());
        Ok(Examination { meter, interrupt, over, thread: Some(thread), forks, path })
    }

    /// Waits for the end, so long at most.
    pub(crate) fn wait(&mut self, most: Duration) -> Result<Option<FileCheck>> {
        if self.forks != fork::count() {
            return Err(crate::store::messages::forked(&self.path));
        }
        if let Err(RecvTimeoutError::Timeout) = self.over.recv_timeout(most) {
            return Ok(None);
        }
        let thread = self.thread.take().ok_or_else(messages::check_over)?;
        thread.join().unwrap_or_else(|_| Err(messages::check_broke_off())).map(Some)
    }

    /// Rows that were read, and that there are to read; nearly so, and 0 before they were counted.
    pub(crate) fn progress(&self) -> (u64, u64) {
        let total = self.meter.total.load(Relaxed);
        (self.meter.done.load(Relaxed).min(total), total)
    }
}

impl Drop for Examination {
    fn drop(&mut self) {
        self.meter.is_stopped.store(true, Relaxed);
        let Some(thread) = self.thread.take() else { return };
        if self.forks != fork::count() {
            return std::mem::forget(thread);
        }
        while !thread.is_finished() {
            // What is being counted looks at this only.
            self.interrupt.interrupt();
            std::thread::sleep(Duration::from_millis(1));
        }
        let _ = thread.join();
    }
}

/// A file that is being examined.
struct Inspection {
    conn: Connection,
    meter: Arc<Meter>,
    rows: u64,
}

type Look = fn(&Inspection) -> Result<Vec<FileProblem>>;

impl Inspection {
    fn examine(&mut self, unread: look::Unread, header: Option<FileProblem>) -> Result<FileCheck> {
        let mut check = FileCheck { contents: None, problems: Vec::new(), has_more: false };
        add(&mut check, unread.map(|(kind, text)| problem(kind, text)));
        add(&mut check, header);
        // Without them the looks below find their own reasons why nothing can be read.
        let _ = stand_in(&self.conn);
        self.rows = self.count();
        self.meter.total.store(self.rows.saturating_mul(3), Relaxed);
        let looks: [(FileProblemKind, Look); 6] = [
            (FileProblemKind::Damage, begin),
            (FileProblemKind::Schema, schema),
            (FileProblemKind::Damage, pages),
            (FileProblemKind::Reference, |it| references(&it.conn)),
            (FileProblemKind::Damage, breaches),
            (FileProblemKind::Chain, chain),
        ];
        for (kind, look) in looks {
            self.take(&mut check, kind, look)?;
        }
        self.meter.ticks.store(0, Relaxed);
        check.contents = self.contents().ok();
        // The last one, because nothing can be read after it if it fails.
        self.take(&mut check, FileProblemKind::Unfinished, opens)?;
        Ok(check)
    }

    /// Takes a look. What it cannot read does not keep the others from theirs.
    fn take(&self, check: &mut FileCheck, kind: FileProblemKind, look: Look) -> Result<()> {
        self.meter.ticks.store(0, Relaxed);
        let found = look(self);
        if self.meter.is_stopped.load(Relaxed) {
            return Err(messages::check_interrupted());
        }
        match found {
            Ok(problems) => add(check, problems),
            Err(error) => add(check, [unreadable(kind, &error)]),
        }
        Ok(())
    }

    /// How many rows can be read. It counts them one by one: SQLite's own count cannot be stopped by the meter.
    fn count(&self) -> u64 {
        let rows = tables::all().map(|table| {
            let sql = format!("SELECT count(since) FROM {}", table.name);
            let rows = query::one(&self.conn, &sql, [], |columns| columns.take::<i64>());
            rows.ok().flatten().unwrap_or(0).unsigned_abs()
        });
        rows.sum()
    }

    fn contents(&self) -> Result<FileContents> {
        let head = backup::head(&self.conn)?;
        let (uuid, office) = identity::get(&self.conn, NOW)?
            .ok_or_else(|| crate::store::file::errors::damaged(Arg::Word("no office", "没有填写单位")))?;
        // A file of an earlier version has no table of attachments.
        let needed = attachment::needed(&self.conn, NOW).unwrap_or_default();
        let beside = Files::of(Path::new(self.conn.path().unwrap_or_default()));
        let missing = needed.iter().filter(|file| !beside.is_there(file.sha256, file.size)).count();
        let (files, files_missing) = (needed.len() as u64, missing as u64);
        Ok(FileContents { office, uuid, head, rows: self.rows, files, files_missing })
    }
}

fn problem(kind: FileProblemKind, said: Message) -> FileProblem {
    FileProblem { kind, table: None, row: None, change: None, said }
}

fn unreadable(kind: FileProblemKind, error: &Error) -> FileProblem {
    let what = match kind {
        FileProblemKind::Damage => Arg::Word("the pages", "页面"),
        FileProblemKind::Reference => Arg::Word("the references", "引用"),
        FileProblemKind::Schema => Arg::Word("the tables", "数据表"),
        FileProblemKind::Unfinished => {
            return problem(FileProblemKind::Damage, parts::cannot_be_opened(error.message()));
        }
        FileProblemKind::Chain => Arg::Word("the rows", "记录"),
    };
    let text = match error.kind() {
        ErrorKind::Interrupted => parts::has_no_end(what),
        _ => parts::cannot_be_read_to_the_end(what, error.message()),
    };
    problem(FileProblemKind::Damage, text)
}

/// Adds what was found, within the bound and without what is there already.
fn add(check: &mut FileCheck, problems: impl IntoIterator<Item = FileProblem>) {
    for problem in problems {
        let of_kind = check.problems.iter().filter(|other| other.kind == problem.kind).count();
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
    if schema::version_of(conn)? >= schema::version() {
        return Ok(());
    }
    let apart =
        [(tables::SEAL, "0 AS id, 0 AS change_no, NULL AS hash"), (tables::CONTACT, "0 AS person_id, 0 AS change_no")];
    for (table, columns) in apart {
        let sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1";
        if query::one(conn, sql, [table], |columns| columns.take::<i64>())?.is_none() {
            conn.execute_batch(&format!("CREATE TEMP VIEW {table} AS SELECT {columns} WHERE 0")).stored()?;
        }
    }
    for table in tables::all() {
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
        conn.execute_batch(&format!("CREATE TEMP VIEW {} AS SELECT {columns} {from}", table.name)).stored()?;
    }
    Ok(())
}

/// One moment for all of it.
fn begin(it: &Inspection) -> Result<Vec<FileProblem>> {
    it.conn.execute_batch("BEGIN").stored()?;
    Ok(Vec::new())
}

/// Everything that SQLite itself finds.
fn pages(it: &Inspection) -> Result<Vec<FileProblem>> {
    let conn = &it.conn;
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
    it.meter.done.fetch_add(it.rows, Relaxed);
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
        ..problem(FileProblemKind::Damage, parts::sqlite_found(line))
    }
}

/// Rows that refer to one that is not there.
fn references(conn: &Connection) -> Result<Vec<FileProblem>> {
    let mut problems = Vec::new();
    let mut statement = conn.prepare("PRAGMA foreign_key_check").stored()?;
    let mut rows = statement.query([]).stored()?;
    while let Some(row) = rows.next().stored()? {
        let (table, number, parent): (String, Option<i64>, String) =
            (row.get(0).stored()?, row.get(1).stored()?, row.get(2).stored()?);
        let text = parts::row_refers_to_nothing(&table, &parent);
        let row = number.map(|number| number.to_string());
        problems.push(FileProblem { table: Some(table), row, ..problem(FileProblemKind::Reference, text) });
        if problems.len() > limits::FILE_PROBLEMS {
            break;
        }
    }
    Ok(problems)
}

/// The first row that refers to one that is not there, in words.
pub(crate) fn broken_reference(conn: &Connection) -> Result<Option<Message>> {
    Ok(references(conn)?.into_iter().next().map(|problem| match problem.row {
        Some(row) => parts::in_row(problem.said, row),
        None => problem.said,
    }))
}

/// Rows that break a rule of their table. SQLite forgets the rules of a file that it only reads.
fn breaches(it: &Inspection) -> Result<Vec<FileProblem>> {
    let mut problems = Vec::new();
    for (table, rule) in rules::of_tables(schema::version_of(&it.conn)?)? {
        let sql = format!("SELECT {} FROM {table} WHERE {} LIMIT {}", rule.key, rule.broken, limits::FILE_PROBLEMS + 1);
        let found = query::all(&it.conn, &sql, [], |columns| columns.take::<String>());
        match found {
            Ok(rows) => problems.extend(rows.into_iter().map(|row| FileProblem {
                table: Some(table.to_owned()),
                row: Some(row.clone()),
                ..problem(FileProblemKind::Damage, parts::row_breaks_rule(table, &row))
            })),
            Err(error) if error.kind() == ErrorKind::Interrupted => return Err(error),
            // Which the other looks found out.
            Err(_) => {}
        }
    }
    it.meter.done.fetch_add(it.rows, Relaxed);
    Ok(problems)
}

/// Whether SQLite accepts the file when it must not overlook anything, and the ledger was finished.
fn opens(it: &Inspection) -> Result<Vec<FileProblem>> {
    // In a moment of its own: SQLite compares the number of pages with the file when one begins.
    it.conn.execute_batch("COMMIT; PRAGMA writable_schema = RESET").stored()?;
    query::one(&it.conn, "SELECT count(*) FROM sqlite_schema", [], |columns| columns.take::<i64>())?;
    it.contents()?;
    Ok(Vec::new())
}

fn schema(it: &Inspection) -> Result<Vec<FileProblem>> {
    let problem = |(name, difference): (String, SchemaDifference)| {
        let what = match difference {
            SchemaDifference::Missing => parts::schema_missing(&name),
            SchemaDifference::Added => parts::schema_added(&name),
            SchemaDifference::Changed => parts::schema_changed(&name),
        };
        let table = name.strip_prefix("table ").map(str::to_owned);
        FileProblem { table, ..problem(FileProblemKind::Schema, what) }
    };
    Ok(schema_differences(&it.conn)?.into_iter().map(problem).collect())
}

/// What does not fit the chain of changes.
fn chain(it: &Inspection) -> Result<Vec<FileProblem>> {
    let before = it.meter.done.load(Relaxed);
    let mut check = Check::keeping(&it.conn, limits::FILE_PROBLEMS + 1, it.rows)?;
    let mut stopped = None;
    while check.result().is_none() && stopped.is_none() {
        if let Err(error) = check.step(&it.conn, ROWS) {
            let table = check.table().map(str::to_owned);
            stopped = Some(FileProblem { table, ..unreadable(FileProblemKind::Chain, &error) });
        }
        let (done, total) = check.progress();
        it.meter.done.store(before + done.saturating_mul(it.rows) / total.max(1), Relaxed);
    }
    let misfits = check.into_misfits().into_iter().map(|misfit| FileProblem {
        kind: if misfit.kind == ErrorKind::Damaged { FileProblemKind::Damage } else { FileProblemKind::Chain },
        table: misfit.table.map(str::to_owned),
        row: misfit.row,
        change: misfit.change,
        said: misfit.what,
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
        schema::migrate(&mut conn).unwrap();
        // It has no views that name what it does not have.
        let sql = "DROP VIEW reading_month;
                   INSERT INTO report (item_id, month, until, since, problem, remark) VALUES (1, 2, 9, 4, '征地', '后来的列');
                   ALTER TABLE report DROP COLUMN remark;
                   DROP TABLE plan_item_unit;";
        conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql} PRAGMA user_version = 0")).unwrap();
        stand_in(&conn).unwrap();
        let mut rows = 0;
        for table in tables::all() {
            crate::store::fact::scan(&conn, table, &mut Vec::new(), 10, |fact, row| {
                rows += 1;
                assert_eq!((fact.key.as_slice(), fact.values(row)?.last()), (&[1, 2][..], Some(&Value::Null)));
                Ok(())
            })
            .unwrap();
        }
        assert_eq!((rows, crate::store::proof::verify::count_rows(&conn).unwrap()), (1, 1));
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
