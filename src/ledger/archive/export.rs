//! Writing an archive, some lines at a time.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::line::{FORMAT, LineOut};
use crate::domain::office::change::{Change, Hex};
use crate::domain::office::contact::{Contact, ContactFields};
use crate::domain::office::file::FileContents;
use crate::domain::office::seal::{Seal, SealDraft};
use crate::domain::value::ids::ChangeNumber;
use crate::error::{Error, Result};
use crate::ledger::View;
use crate::ledger::archive::messages;
use crate::ledger::beside::taking::Taking;
use crate::store::archive::until_as_of;
use crate::store::file::attached::Files;
use crate::store::file::new_file::{self, Draft, SaveOptions};
use crate::store::file::{errors, identity};
use crate::store::proof::{change, seal};
use crate::store::value::Value;
use crate::store::{OPEN, attachment, contact, fact, schema, tables};

/// The first line of an archive.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Header {
    /// `archive`.
    pub(super) zdxm: String,
    pub(super) format: i64,
    /// Version of the ledger's tables.
    pub(super) version: i64,
    /// Version of the library that wrote it.
    pub(super) library: String,
    pub(super) office: String,
    pub(super) uuid: String,
    pub(super) changes: u64,
    pub(super) rows: u64,
    /// Rows of each table.
    pub(super) tables: BTreeMap<String, u64>,
    /// Seals; left out where there are none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) seals: u64,
    /// People with contact details; left out where there are none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) contacts: u64,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// Where an export stands.
enum Place {
    Header,
    /// After this change.
    Changes(ChangeNumber),
    /// In this table, after the row with this key.
    Rows(usize, Vec<i64>),
    Seals,
    Contacts,
    End,
}

/// An export on its way, wherever it is written to.
pub(super) struct Exporter {
    header: Header,
    head: Change,
    place: Place,
    lines: u64,
}

impl Exporter {
    pub(super) fn begin(view: &View) -> Result<Exporter> {
        view.check_whole()?;
        view.check_committed()?;
        let (conn, as_of) = (view.conn()?, view.as_of());
        let head = view.change(as_of)?;
        let (uuid, office) =
            identity::get(conn, as_of.0)?.ok_or_else(|| errors::damaged("the ledger does not say whose it is"))?;
        let count = |table: &'static crate::store::table::Table| {
            Ok((table.name.to_owned(), fact::count(conn, table, as_of.0)?))
        };
        let tables = tables::all().map(count).collect::<Result<BTreeMap<_, _>>>()?;
        let header = Header {
            zdxm: "archive".to_owned(),
            format: FORMAT,
            version: schema::version(),
            library: env!("CARGO_PKG_VERSION").to_owned(),
            office,
            uuid,
            changes: as_of.0.unsigned_abs(),
            rows: tables.values().sum(),
            tables,
            seals: seal::all(conn, as_of)?.len() as u64,
            contacts: contact::rows(conn, as_of)?.len() as u64,
        };
        Ok(Exporter { header, head, place: Place::Header, lines: 0 })
    }

    /// Lines that were written so far.
    pub(super) fn done(&self) -> u64 {
        self.lines
    }

    /// Lines that there are to write.
    pub(super) fn total(&self) -> u64 {
        let Header { changes, rows, seals, contacts, .. } = self.header;
        changes + rows + seals + contacts + 2
    }

    /// Writes about so many lines more; gives what was written when all are.
    pub(super) fn step(&mut self, view: &View, to: &mut dyn Write, lines: u32) -> Result<Option<FileContents>> {
        let conn = view.conn()?;
        let as_of = self.head.number.0;
        let mut left = lines.max(1);
        loop {
            match &mut self.place {
                Place::Header => {
                    let mut line = serde_json::to_vec(&self.header).map_err(unwritable)?;
                    line.push(b'\n');
                    write(to, &line)?;
                    self.lines += 1;
                    self.place = Place::Changes(ChangeNumber(0));
                }
                Place::Changes(after) => {
                    let changes = change::unmarked_after(conn, *after, as_of, left)?;
                    changes.iter().try_for_each(|change| write(to, &change_line(change)))?;
                    let written = u32::try_from(changes.len()).unwrap_or(left);
                    self.lines += u64::from(written);
                    match changes.last() {
                        Some(last) if written == left => *after = last.number,
                        _ => self.place = Place::Rows(0, Vec::new()),
                    }
                    left -= written;
                }
                Place::Rows(table, after) => {
                    let Some(facts) = tables::all().nth(*table) else {
                        self.place = Place::Seals;
                        continue;
                    };
                    let (mut line, mut written) = (LineOut::default(), 0);
                    let read = fact::scan(conn, facts, after, left, |fact, row| {
                        // What came later than the moment of this archive.
                        if fact.since > as_of {
                            return Ok(());
                        }
                        row_line(&mut line, fact, &fact.values(row)?, as_of);
                        written += 1;
                        write(to, &line.take())
                    })?;
                    self.lines += written;
                    if read < left {
                        self.place = Place::Rows(*table + 1, Vec::new());
                    }
                    left -= read;
                }
                Place::Seals => {
                    let seals = seal::all(conn, self.head.number)?;
                    seals.iter().try_for_each(|seal| write(to, &seal_line(seal)))?;
                    self.lines += self.header.seals;
                    self.place = Place::Contacts;
                }
                Place::Contacts => {
                    let contacts = contact::rows(conn, self.head.number)?;
                    contacts.iter().try_for_each(|contact| write(to, &contact_line(contact)))?;
                    self.lines += self.header.contacts;
                    self.place = Place::End;
                }
                Place::End => {
                    let Header { office, uuid, rows, .. } = self.header.clone();
                    let mut line = LineOut::default();
                    line.text("end", "archive");
                    line.number("changes", as_of);
                    line.number("rows", i64::try_from(rows).unwrap_or(i64::MAX));
                    line.text("head", &Hex(&self.head.hash).to_string());
                    write(to, &line.take())?;
                    self.lines += 1;
                    to.flush().map_err(not_written)?;
                    let files = attachment::needed(view.conn()?, self.head.number.0)?.len() as u64;
                    let head = self.head.clone();
                    return Ok(Some(FileContents { office, uuid, head, rows, files, files_missing: files }));
                }
            }
            if left == 0 {
                return Ok(None);
            }
        }
    }
}

fn change_line(change: &Change) -> Vec<u8> {
    let Change { number, at_ms, actor, kind, note, entries, digest, hash, clock_mark: _ } = change;
    let mut line = LineOut::default();
    line.number("change", number.0);
    line.number("at_ms", *at_ms);
    line.text("actor", actor);
    line.text("kind", kind);
    line.text("note", note);
    line.number("entries", *entries);
    line.text("digest", &Hex(digest).to_string());
    line.text("hash", &Hex(hash).to_string());
    line.take()
}

fn seal_line(seal: &Seal) -> Vec<u8> {
    let Seal { of: SealDraft { uuid: _, change, hash }, key, signature, at_ms } = seal;
    let mut line = LineOut::default();
    line.number("seal", change.0);
    line.text("hash", &Hex(hash).to_string());
    line.text("key", key);
    line.text("signature", signature);
    line.number("at_ms", *at_ms);
    line.take()
}

fn contact_line(contact: &Contact) -> Vec<u8> {
    let ContactFields { post, phone, remark } = &contact.fields;
    let mut line = LineOut::default();
    line.number("contact", contact.id.0);
    line.number("change_no", contact.since.0);
    for (name, text) in [("post", post), ("phone", phone), ("remark", remark)] {
        text.iter().for_each(|text| line.text(name, text));
    }
    line.take()
}

fn row_line(line: &mut LineOut, fact: &fact::Fact, values: &[Value<'_>], as_of: i64) {
    line.text("table", fact.table.name);
    fact.table.key.iter().zip(&fact.key).for_each(|(name, part)| line.number(name, *part));
    line.number("since", fact.since);
    let until = until_as_of(fact.until, as_of);
    if until != OPEN {
        line.number("until", until);
    }
    for (name, value) in fact.table.values.iter().zip(values) {
        match value {
            Value::Null => {}
            Value::Integer(number) => line.number(name, *number),
            Value::Text(text) => line.text(name, text),
            Value::Made(text) => line.text(name, text),
            Value::Blob(bytes) => line.text(name, &Hex(bytes).to_string()),
        }
    }
}

fn write(to: &mut dyn Write, line: &[u8]) -> Result<()> {
    to.write_all(line).map_err(not_written)
}

fn not_written(error: std::io::Error) -> Error {
    new_file::failed(Path::new("the archive"), error)
}

fn unwritable(error: serde_json::Error) -> Error {
    messages::archive_cannot_be_written().because(error)
}

/// An export into a file on its way, begun by [`View::begin_export`]. Dropped before the last step, it leaves nothing.
#[must_use = "an archive that is dropped is given up: step and finish it"]
pub struct ArchiveExport {
    view: View,
    exporter: Exporter,
    /// Before the draft, which can only be thrown away when nothing has it open.
    file: Option<BufWriter<File>>,
    draft: Option<Draft>,
    options: SaveOptions,
    path: PathBuf,
    with_attachments: bool,
}

impl Drop for ArchiveExport {
    /// A child has no part in the archive of its parent.
    fn drop(&mut self) {
        if self.view.is_forked() {
            std::mem::forget((self.file.take(), self.draft.take()));
        }
    }
}

impl std::fmt::Debug for ArchiveExport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ArchiveExport")
            .field("done", &self.done())
            .field("total", &self.total())
            .finish_non_exhaustive()
    }
}

impl ArchiveExport {
    pub(super) fn begin(view: View, path: &Path, options: SaveOptions) -> Result<ArchiveExport> {
        let draft = Draft::begin(path, Some(view.path()), new_file::document_check(options))?;
        let exporter = Exporter::begin(&view)?;
        let file = BufWriter::new(draft.file()?);
        let (file, draft, path) = (Some(file), Some(draft), path.to_owned());
        Ok(ArchiveExport { view, exporter, file, draft, options, path, with_attachments: false })
    }

    /// Puts the files of attachments beside the archive as well, in a folder with its name and `.files`, as they lie beside a ledger:
    /// lines of text would be a third longer, and one photo longer than all other lines. To be said before the last step.
    pub fn take_attachments(&mut self) {
        self.with_attachments = true;
    }

    /// Writes about so many lines more; gives what was written when the file is complete and has its name. After an
    /// error it is over, and its file is gone.
    pub fn step(&mut self, lines: u32) -> Result<Option<FileContents>> {
        let file = self.file.as_mut().ok_or_else(messages::export_over)?;
        let step = self.exporter.step(&self.view, file, lines);
        if let Ok(None) = step {
            return Ok(None);
        }
        self.file = None;
        let draft = self.draft.take().ok_or_else(messages::export_over)?;
        let mut contents = step?;
        let taking = self.with_attachments.then(|| self.taken()).transpose()?;
        draft.put_in_place(new_file::document_check(self.options))?;
        if let (Some(contents), Some(taking)) = (&mut contents, taking) {
            contents.files_missing = taking.keep();
        }
        Ok(contents)
    }

    /// The files, beside the archive.
    fn taken(&self) -> Result<Taking> {
        let (from, to) = (Files::of(self.view.path()), Files::of(&self.path));
        let mut taking = Taking::as_of(self.view.conn()?, self.view.as_of().0, from, to)?;
        while !taking.step(u32::MAX)? {}
        Ok(taking)
    }

    /// Lines that were written so far.
    pub fn done(&self) -> u64 {
        self.exporter.done()
    }

    /// Lines that there are to write.
    pub fn total(&self) -> u64 {
        self.exporter.total()
    }
}
