//! The tables whose rows are facts: their columns, the SQL that writes them, and the bytes that a digest sees.
//!
//! A row is digested as table number, kind of entry, key, and each value that is not NULL with its column number.
//! Because NULL leaves no trace, a later migration can add nullable columns at the end of `values` and every old
//! digest still holds. Numbers of tables and columns are therefore never changed and never used again.

use std::sync::OnceLock;

use super::OPEN;
use super::value::Value;
use crate::domain::office::change::ChangeKind;

/// Most columns that make up a key: the order of a digest compares so many.
pub(crate) const KEY_COLUMNS_MAX: usize = 3;

/// A table of facts.
pub(crate) struct Table {
    /// Its number in digests.
    pub(crate) number: u8,
    pub(crate) name: &'static str,
    /// What a change is about that writes it.
    pub(crate) kind: ChangeKind,
    /// The columns that say which thing a row is about; all whole numbers.
    pub(crate) key: &'static [&'static str],
    /// Whether its rows have an `until`: if not, a row never changes.
    pub(crate) versioned: bool,
    /// Its other columns; a column's place is its number in digests.
    pub(crate) values: &'static [&'static str],
    pub(crate) sql: OnceLock<Statements>,
}

/// The statements that write to a table, put together once.
pub(crate) struct Statements {
    pub(crate) insert: String,
    pub(crate) close: String,
    pub(crate) delete: String,
    /// Rows from the smallest key on, at most so many.
    pub(crate) scan: String,
    /// Rows after a key, at most so many.
    pub(crate) scan_after: String,
}

impl Table {
    /// A table whose rows have versions. One with more columns in its key than [`KEY_COLUMNS_MAX`] does not compile.
    pub(crate) const fn versioned(
        number: u8,
        name: &'static str,
        kind: ChangeKind,
        key: &'static [&'static str],
        values: &'static [&'static str],
    ) -> Self {
        assert!(key.len() <= KEY_COLUMNS_MAX, "a digest does not order rows by so many columns");
        Table { number, name, kind, key, versioned: true, values, sql: OnceLock::new() }
    }

    /// A table of identities, whose rows never change.
    pub(crate) const fn fixed(
        number: u8,
        name: &'static str,
        kind: ChangeKind,
        values: &'static [&'static str],
    ) -> Self {
        Table { number, name, kind, key: &["id"], versioned: false, values, sql: OnceLock::new() }
    }

    /// Its statements.
    pub(crate) fn statements(&self) -> &Statements {
        self.sql.get_or_init(|| {
            let Table { name, key, values, versioned, .. } = self;
            let life: &[&str] = if *versioned { &["until", "since"] } else { &["since"] };
            let columns = [key, life, values].concat();
            let marks = vec!["?"; columns.len()].join(", ");
            let columns = columns.join(", ");
            let of_key = key.iter().map(|column| format!("{column} = ?")).collect::<Vec<_>>().join(" AND ");
            let order = [*key, if *versioned { &["until"] } else { &[] }].concat();
            let after = vec!["?"; order.len()].join(", ");
            let order = order.join(", ");
            Statements {
                // Without the names of its columns, whose order a test holds: the text is looked up for every row.
                insert: format!("INSERT INTO {name} VALUES ({marks})"),
                close: format!("UPDATE {name} SET until = ? WHERE {of_key} AND until = {OPEN}"),
                delete: format!("DELETE FROM {name} WHERE {of_key} AND until = {OPEN}"),
                scan: format!("SELECT {columns} FROM {name} ORDER BY {order} LIMIT ?"),
                scan_after: format!(
                    "SELECT {columns} FROM {name} WHERE ({order}) > ({after}) ORDER BY {order} LIMIT ?"
                ),
            }
        })
    }
}

/// Whether a row was closed or opened by a change. A row is closed before its successor is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum EntryKind {
    Closed = 0,
    Opened = 1,
}

/// Appends what a digest sees of a row that a change opened.
pub(crate) fn encode_opened<'v>(
    bytes: &mut Vec<u8>,
    table: &Table,
    key: &[i64],
    values: impl Iterator<Item = &'v Value<'v>>,
) {
    encode_head(bytes, table, EntryKind::Opened, key);
    for (column, value) in (0_u8..).zip(values) {
        match value {
            Value::Null => {}
            Value::Integer(number) => {
                bytes.extend([column, 1]);
                bytes.extend(number.to_le_bytes());
            }
            Value::Text(text) => encode_text(bytes, column, text),
            Value::Made(text) => encode_text(bytes, column, text),
            Value::Blob(blob) => {
                bytes.extend([column, 3]);
                bytes.extend((blob.len() as u64).to_le_bytes());
                bytes.extend(*blob);
            }
        }
    }
    bytes.push(u8::MAX);
}

fn encode_text(bytes: &mut Vec<u8>, column: u8, text: &str) {
    bytes.extend([column, 2]);
    bytes.extend((text.len() as u64).to_le_bytes());
    bytes.extend(text.as_bytes());
}

/// Appends what a digest sees of a row that a change closed: which row, and since when it had held.
pub(crate) fn encode_closed(bytes: &mut Vec<u8>, table: &Table, key: &[i64], since: i64) {
    encode_head(bytes, table, EntryKind::Closed, key);
    bytes.extend(since.to_le_bytes());
}

fn encode_head(bytes: &mut Vec<u8>, table: &Table, kind: EntryKind, key: &[i64]) {
    bytes.extend([table.number, kind as u8]);
    for part in key {
        bytes.extend(part.to_le_bytes());
    }
}
