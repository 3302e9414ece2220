//! Making a ledger of an archive, some lines at a time. Nothing that a line says is believed.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use rusqlite::Connection;

use super::export::Header;
use super::line::{self, FORMAT, Members, Scalar, wrong};
use crate::domain::office::change::Change;
use crate::domain::office::contact::{Contact, ContactFields};
use crate::domain::office::file::FileContents;
use crate::domain::office::person::PersonId;
use crate::domain::office::seal::{Seal, SealDraft};
use crate::domain::value::ids::ChangeNumber;
use crate::error::{Error, ErrorKind, Result};
use crate::ledger::archive::messages;
use crate::ledger::archive::messages::parts;
use crate::ledger::beside::taking::Taking;
use crate::store::archive::ColumnKind;
use crate::store::file::attached::Files;
use crate::store::file::backup;
use crate::store::file::look::{self, Found};
use crate::store::file::missing::no_file;
use crate::store::file::new_file::{self, Draft};
use crate::store::proof::verify::Check;
use crate::store::proof::{inspect, seal};
use crate::store::table::Table;
use crate::store::value::Value;
use crate::store::{OPEN, archive, contact, schema, tables};

/// Where an import stands.
enum Place {
    Header,
    /// After this change.
    Changes(i64),
    /// In this table.
    Rows(TablePlace),
    /// All lines are read; the whole is being proved.
    Proof(Box<Check>),
    Over,
}

/// A table whose rows are being read.
struct TablePlace {
    /// Its place among all tables.
    index: usize,
    /// Key and `until` of the last row.
    last: Vec<i64>,
    rows: u64,
    /// What each of its other columns holds.
    kinds: Vec<ColumnKind>,
}

/// An import on its way, wherever it reads from.
pub(super) struct Importer {
    /// Before the draft, which can only be thrown away when nothing has it open.
    conn: Option<Connection>,
    draft: Option<Draft>,
    header: Header,
    head: [u8; 32],
    place: Place,
    buffer: Vec<u8>,
    lines: u64,
    contents: Option<FileContents>,
    /// Where the files of attachments may lie, beside the archive, and where they are to lie.
    files: Option<(Files, Files)>,
}

impl Importer {
    /// The ledger has the rights of its archive, where that is a file, and takes over the files of attachments that lie beside it.
    pub(super) fn begin(path: &Path, like: Option<&Path>) -> Result<Importer> {
        let draft = Draft::begin(path, like, &new_file::nothing)?;
        let conn = archive::begin(draft.place())?;
        let header = Header {
            zdxm: String::new(),
            format: 0,
            version: 0,
            library: String::new(),
            office: String::new(),
            uuid: String::new(),
            changes: 0,
            rows: 0,
            tables: BTreeMap::new(),
            seals: 0,
            contacts: 0,
        };
        Ok(Importer {
            conn: Some(conn),
            draft: Some(draft),
            header,
            head: [0; 32],
            place: Place::Header,
            buffer: Vec::new(),
            lines: 0,
            contents: None,
            files: like.map(|archive| (Files::of(archive), Files::of(path))),
        })
    }

    /// Lines that were read, and then rows that were proved.
    pub(super) fn done(&self) -> u64 {
        match &self.place {
            Place::Proof(check) => {
                // The proof reads more than the rows, and the first line announces only these.
                let (done, total) = check.progress();
                self.lines + done.saturating_mul(self.header.rows) / total.max(1)
            }
            Place::Over => self.total(),
            _ => self.lines,
        }
    }

    /// Lines and rows that the first line announces; 0 before it was read.
    pub(super) fn total(&self) -> u64 {
        let Header { changes, rows, seals, contacts, .. } = self.header;
        if self.lines == 0 {
            0
        } else {
            changes
                .saturating_add(rows.saturating_mul(2))
                .saturating_add(seals)
                .saturating_add(contacts)
                .saturating_add(2)
        }
    }

    /// Reads about so many lines more, or proves about so many rows; whether everything is proved and durable. After an
    /// error it is over, and nothing is left of it.
    pub(super) fn step(&mut self, from: &mut dyn BufRead, lines: u32) -> Result<bool> {
        let result = self.steps(from, lines);
        if result.is_err() {
            self.place = Place::Over;
            self.conn = None;
            self.draft = None;
        }
        result
    }

    fn steps(&mut self, from: &mut dyn BufRead, lines: u32) -> Result<bool> {
        for _ in 0..lines.max(1) {
            if let Place::Proof(check) = &mut self.place {
                let conn = self.conn.as_ref().ok_or_else(messages::import_over)?;
                check.step(conn, lines)?;
                return if check.result().is_some() { self.prove() } else { Ok(false) };
            }
            self.line(from)?;
        }
        Ok(false)
    }

    /// Gives the ledger its name.
    pub(super) fn finish(mut self) -> Result<FileContents> {
        let mut contents = self.contents.take().ok_or_else(messages::import_over)?;
        let taking = match (&self.conn, self.files.take()) {
            (Some(conn), Some((from, to))) => Some(Taking::new(conn, from, to)?),
            _ => None,
        };
        self.conn = None;
        let taking = taking.map(|mut taking| taking.step(u32::MAX).map(|_| taking)).transpose()?;
        self.draft.take().ok_or_else(messages::import_over)?.put_in_place(&new_file::nothing)?;
        contents.files_missing = taking.map_or(contents.files, Taking::keep);
        Ok(contents)
    }

    fn line(&mut self, from: &mut dyn BufRead) -> Result<()> {
        let number = self.lines + 1;
        if !line::read(from, &mut self.buffer, number)? {
            return Err(match self.place {
                Place::Header => messages::archive_empty(),
                _ => messages::archive_cut_short(self.lines),
            });
        }
        let text = line::text(&self.buffer, number)?;
        let conn = self.conn.as_ref().ok_or_else(messages::import_over)?;
        match &mut self.place {
            Place::Header => {
                self.header = read_header(text)?;
                self.place = Place::Changes(0);
            }
            Place::Changes(last) => {
                let mut members = Members::parse(text, number)?;
                if members.head() == "change" {
                    let change = read_change(&mut members)?;
                    members.end()?;
                    if change.number.0 != *last + 1 {
                        return Err(wrong(number, parts::change_out_of_order(change.number, *last)));
                    }
                    archive::add_change(conn, &change).map_err(|error| refused(number, error))?;
                    *last += 1;
                } else {
                    if last.unsigned_abs() != self.header.changes {
                        let announced = self.header.changes;
                        return Err(wrong(number, parts::changes_differ(*last, announced)));
                    }
                    let mut place = TablePlace::new(conn, 0)?;
                    let is_end = place.read(conn, &self.header, members, number, &mut self.head)?;
                    self.place = Place::Rows(place);
                    if is_end {
                        self.end(from)?;
                    }
                }
            }
            Place::Rows(place) => {
                let members = Members::parse(text, number)?;
                if place.read(conn, &self.header, members, number, &mut self.head)? {
                    self.end(from)?;
                }
            }
            Place::Proof(_) | Place::Over => return Err(messages::import_over()),
        }
        self.lines = number;
        Ok(())
    }

    /// After the last line: nothing else, and nothing that refers to nothing.
    fn end(&mut self, from: &mut dyn BufRead) -> Result<()> {
        let after = self.lines + 2;
        if line::read(from, &mut self.buffer, after)? {
            return Err(wrong(after, parts::something_after_end()));
        }
        let conn = self.conn.as_ref().ok_or_else(messages::import_over)?;
        if let Some(what) = inspect::broken_reference(conn)? {
            return Err(messages::archive_not_whole(what));
        }
        self.place = Place::Proof(Box::new(Check::new(conn)?));
        Ok(())
    }

    /// The proof succeeded: what was proved must be what the archive says that it is.
    fn prove(&mut self) -> Result<bool> {
        let conn = self.conn.as_ref().ok_or_else(messages::import_over)?;
        let contents = backup::contents(conn)?;
        let says = (&self.header.office, &self.header.uuid, &self.head);
        if (&contents.office, &contents.uuid, &contents.head.hash) != says {
            return Err(messages::archive_ends_edited());
        }
        archive::commit(conn)?;
        self.contents = Some(contents);
        self.place = Place::Over;
        Ok(true)
    }
}

/// What SQLite says of a line that its tables refuse.
fn refused(line: u64, error: Error) -> Error {
    if error.kind() == ErrorKind::Rule { wrong(line, error.message()).because(error) } else { error }
}

fn read_header(text: &str) -> Result<Header> {
    /// What every format has.
    #[derive(serde::Deserialize)]
    struct Mark {
        zdxm: String,
        format: i64,
    }
    let mark = serde_json::from_str::<Mark>(text).ok().filter(|mark| mark.zdxm == "archive");
    let mark = mark.ok_or_else(|| messages::archive_without_head(parts::no_mark()))?;
    if mark.format > FORMAT {
        return Err(messages::archive_newer(parts::archive_format(mark.format, FORMAT)));
    }
    let header = serde_json::from_str::<Header>(text).map_err(|error| line::not_json(1, &error))?;
    if header.version > schema::version() {
        let (found, known) = (header.version, schema::version());
        return Err(messages::archive_newer(parts::ledger_format(found, known)));
    }
    if let Some(name) = header.tables.keys().find(|name| tables::all().all(|table| table.name != **name)) {
        return Err(wrong(1, parts::table_unknown(name)));
    }
    if header.tables.values().try_fold(0_u64, |sum, rows| sum.checked_add(*rows)) != Some(header.rows) {
        return Err(wrong(1, parts::row_counts_differ()));
    }
    Ok(header)
}

fn read_change(members: &mut Members) -> Result<Change> {
    Ok(Change {
        number: ChangeNumber(members.number("change")?),
        at_ms: members.number("at_ms")?,
        actor: members.text("actor")?,
        kind: members.text("kind")?,
        note: members.text("note")?,
        entries: members.number("entries")?,
        digest: members.hash("digest")?,
        hash: members.hash("hash")?,
        clock_mark: None,
    })
}

fn read_seal(mut members: Members) -> Result<Seal> {
    let change = ChangeNumber(members.number("seal")?);
    let of = SealDraft { uuid: String::new(), change, hash: members.hash("hash")? };
    let (key, signature) = (members.text("key")?, members.text("signature")?);
    let seal = Seal { of, key, signature, at_ms: members.number("at_ms")? };
    members.end()?;
    Ok(seal)
}

fn read_contact(mut members: Members) -> Result<Contact> {
    let (id, since) = (PersonId(members.number("contact")?), ChangeNumber(members.number("change_no")?));
    let mut text = |name| members.text_if(name);
    let fields = ContactFields { post: text("post")?, phone: text("phone")?, remark: text("remark")? };
    members.end()?;
    Ok(Contact { id, since, fields })
}

/// What stands behind the changes, one after the other: the tables of facts, seals, contact details.
fn part(index: usize, header: &Header) -> Option<(&'static str, u64)> {
    let facts = tables::all().count();
    match tables::all().nth(index) {
        Some(table) => Some((table.name, header.tables.get(table.name).copied().unwrap_or(0))),
        None if index == facts => Some((tables::SEAL, header.seals)),
        None if index == facts + 1 => Some((tables::CONTACT, header.contacts)),
        None => None,
    }
}

impl TablePlace {
    fn new(conn: &Connection, index: usize) -> Result<TablePlace> {
        let kinds = match tables::all().nth(index) {
            Some(table) => archive::column_kinds(conn, table)?,
            None => Vec::new(),
        };
        Ok(TablePlace { index, last: Vec::new(), rows: 0, kinds })
    }

    /// Reads a line: a row, or the end. Gives whether it was the end.
    fn read(
        &mut self,
        conn: &Connection,
        header: &Header,
        mut members: Members,
        line: u64,
        head: &mut [u8; 32],
    ) -> Result<bool> {
        match members.head() {
            "table" => {
                let name = members.text("table")?;
                let index = tables::all().position(|table| table.name == name);
                let index = index.ok_or_else(|| wrong(line, parts::table_unknown(&name)))?;
                self.advance(conn, header, index, line)?;
                let table = tables::all().nth(index).ok_or_else(messages::import_over)?;
                self.row(conn, table, members, line)?;
                Ok(false)
            }
            "seal" => {
                self.advance(conn, header, tables::all().count(), line)?;
                let seal = read_seal(members)?;
                seal.check().map_err(|error| wrong(line, error.message()).because(error))?;
                if !seal::insert(conn, &seal).map_err(|error| refused(line, error))? {
                    return Err(wrong(line, parts::seal_twice()));
                }
                self.rows += 1;
                Ok(false)
            }
            "contact" => {
                self.advance(conn, header, tables::all().count() + 1, line)?;
                let contact = read_contact(members)?;
                if !self.last.is_empty() && self.last >= vec![contact.id.0] {
                    return Err(wrong(line, parts::row_out_of_order(tables::CONTACT)));
                }
                contact::put(conn, &contact).map_err(|error| refused(line, error))?;
                self.last = vec![contact.id.0];
                self.rows += 1;
                Ok(false)
            }
            "end" => {
                self.advance(conn, header, tables::all().count() + 2, line)?;
                let says = (members.text("end")?, members.number("changes")?, members.number("rows")?);
                *head = members.hash("head")?;
                members.end()?;
                let counts = (u64::try_from(says.1).ok(), u64::try_from(says.2).ok());
                if says.0 != "archive" || counts != (Some(header.changes), Some(header.rows)) {
                    return Err(wrong(line, parts::counts_differ()));
                }
                Ok(true)
            }
            other => Err(wrong(line, parts::line_unknown(other))),
        }
    }

    /// Goes on to a later part, when those before it have as many rows as was announced.
    fn advance(&mut self, conn: &Connection, header: &Header, index: usize, line: u64) -> Result<()> {
        if index < self.index {
            let (name, _) = part(index, header).unwrap_or_default();
            return Err(wrong(line, parts::row_after_its_table(name)));
        }
        while self.index < index {
            let (name, announced) = part(self.index, header).unwrap_or_default();
            if self.rows != announced {
                return Err(wrong(line, parts::rows_differ(name, self.rows, announced)));
            }
            *self = TablePlace::new(conn, self.index + 1)?;
        }
        Ok(())
    }

    fn row(&mut self, conn: &Connection, table: &'static Table, mut members: Members, line: u64) -> Result<()> {
        let key = table.key.iter().map(|name| members.number(name)).collect::<Result<Vec<_>>>()?;
        let since = members.number("since")?;
        let until = if table.versioned { members.number_if("until")? } else { None };
        let order = key.iter().copied().chain(table.versioned.then_some(until.unwrap_or(OPEN))).collect::<Vec<_>>();
        if !self.last.is_empty() && order <= self.last {
            return Err(wrong(line, parts::row_out_of_order(table.name)));
        }
        let mut values = Vec::with_capacity(table.values.len());
        for (name, kind) in table.values.iter().zip(&self.kinds) {
            values.push(match kind {
                ColumnKind::Number => members.number_if(name)?.map(Scalar::Number),
                ColumnKind::Text => members.text_if(name)?.map(Scalar::Text),
                ColumnKind::Bytes => members.bytes_if(name)?.map(Scalar::Bytes),
            });
        }
        members.end()?;
        let values = values.iter().map(|value| match value {
            None => Value::Null,
            Some(Scalar::Number(number)) => Value::Integer(*number),
            Some(Scalar::Text(text)) => Value::Text(text),
            Some(Scalar::Bytes(bytes)) => Value::Blob(bytes),
        });
        let values = values.collect::<Vec<_>>();
        archive::add_row(conn, table, &key, since, until.unwrap_or(OPEN), &values)
            .map_err(|error| refused(line, error))?;
        self.last = order;
        self.rows += 1;
        Ok(())
    }
}

/// An import of a file on its way, begun by [`crate::Ledger::begin_import`]. Dropped before the last step, it leaves
/// nothing.
#[must_use = "a ledger that is dropped half read is given up: step and finish it"]
pub struct ArchiveImport {
    importer: Option<Importer>,
    from: BufReader<File>,
    done: u64,
    total: u64,
}

impl std::fmt::Debug for ArchiveImport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ArchiveImport").field("done", &self.done).field("total", &self.total).finish_non_exhaustive()
    }
}

impl ArchiveImport {
    pub(super) fn begin(archive: &Path, to: &Path) -> Result<ArchiveImport> {
        // A ledger must not be opened as a file: closing it would drop the locks of this process.
        match look::look(archive) {
            Err(error) if error.kind() == ErrorKind::NotALedger && !archive.is_dir() => {}
            Ok(Found::Nothing) if archive.exists() => return Err(messages::archive_empty()),
            Ok(Found::Nothing) => return Err(no_file(archive)),
            _ => return Err(messages::archive_is_other_file()),
        }
        let importer = Importer::begin(to, Some(archive))?;
        let from = File::open(archive).map_err(|error| new_file::failed(archive, error))?;
        Ok(ArchiveImport { importer: Some(importer), from: BufReader::new(from), done: 0, total: 0 })
    }

    /// Reads about so many lines more, or proves about so many rows; gives what is in the ledger when it has its name.
    /// After an error it is over, and nothing is left of it.
    pub fn step(&mut self, lines: u32) -> Result<Option<FileContents>> {
        let importer = self.importer.as_mut().ok_or_else(messages::import_over)?;
        let step = importer.step(&mut self.from, lines);
        (self.done, self.total) = (importer.done(), importer.total());
        if let Ok(false) = step {
            return Ok(None);
        }
        let importer = self.importer.take().ok_or_else(messages::import_over)?;
        step?;
        importer.finish().map(Some)
    }

    /// Lines that were read, and then rows that were proved.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Lines and rows that there are to read and to prove; 0 before the first step.
    pub fn total(&self) -> u64 {
        self.total
    }
}
