//! Office Open XML: the workbook, its parts, shared strings and formats. The cells are in [`super::xlsx_sheet`].
//!
//! The parts are read one after another as a stream, with what a sheet needs and nothing more. calamine is not
//! used for this: it reserves what `uniqueCount` claims, keeps every style, and shows a text only once it has
//! copied it, so it could not be held to the limits.

use std::collections::HashMap;

use super::budget::{Builder, too_large};
use super::package::{Package, Part};
use super::xml::{Node, Tag};
use super::{Sheet, broken, values, xlsx_sheet};
use crate::Result;
use crate::limits::{SHEET_CELLS, SHEET_TEXT_BYTES, SHEETS};

/// Most cell styles of a workbook; Excel itself stops at 65,490.
const STYLES: usize = 65_536;

/// What the cells of every sheet refer to.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) strings: Strings,
    /// For each cell style, whether it shows a date.
    pub(super) dates: Vec<bool>,
    pub(super) from_1904: bool,
}

/// The shared strings, in one piece of memory.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        self.text.get(start..end)
    }

    fn push(&mut self, part: &str) -> Result<()> {
        if self.text.len() + part.len() > SHEET_TEXT_BYTES {
            return Err(too_large("more text", SHEET_TEXT_BYTES));
        }
        self.text.push_str(part);
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        if self.ends.len() >= SHEET_CELLS {
            return Err(too_large("more texts", SHEET_CELLS));
        }
        self.ends.push(self.text.len() as u32);
        Ok(())
    }
}

struct Entry {
    name: String,
    hidden: bool,
    id: String,
}

/// All sheets of the workbook in `package`.
pub(super) fn read(package: &mut Package<'_>) -> Result<Vec<Sheet>> {
    let path = workbook_path(package)?;
    let mut shared = Shared::default();
    let entries = match package.part(&path)? {
        Some(mut part) => workbook(&mut part, &mut shared)?,
        None => return Err(broken("its list of sheets is missing")),
    };
    let related = relations(package, &path)?;
    let target = |kind: &str| related.values().find(|(of, _)| of.ends_with(kind)).map(|(_, path)| path.as_str());
    if let Some(mut part) = package.part(target("/styles").unwrap_or("xl/styles.xml"))? {
        shared.dates = date_styles(&mut part)?;
    }
    if let Some(mut part) = package.part(target("/sharedStrings").unwrap_or("xl/sharedStrings.xml"))? {
        shared_strings(&mut part, &mut shared.strings)?;
    }
    let mut sheets = Builder::new();
    let mut found = false;
    for entry in entries {
        let related = related.get(&entry.id);
        if related.is_some_and(|(kind, _)| !kind.ends_with("/worksheet")) {
            continue; // A chart sheet or a macro sheet holds no table.
        }
        sheets.sheet(&entry.name, entry.hidden)?;
        let part = match related {
            Some((_, path)) => package.part(path)?,
            None => None,
        };
        match part {
            Some(mut part) => {
                let read = xlsx_sheet::read(&mut part, &shared, &mut sheets);
                sheets.settle(read)?;
                found = true;
            }
            None => sheets.missing(),
        }
    }
    if !found {
        return Err(broken("it holds none of the sheets that it lists"));
    }
    sheets.finish()
}

fn workbook_path(package: &mut Package<'_>) -> Result<String> {
    let root = relations(package, "")?;
    let found = root.into_values().find(|(kind, path)| kind.ends_with("/officeDocument") && package.has(path));
    Ok(found.map_or_else(|| "xl/workbook.xml".into(), |(_, path)| path))
}

/// The parts that the part at `path` refers to: id to kind and path.
fn relations(package: &mut Package<'_>, path: &str) -> Result<HashMap<String, (String, String)>> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let list = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
    let mut found = HashMap::new();
    let Some(mut part) = package.part(&list)? else { return Ok(found) };
    loop {
        match part.next()? {
            Node::Open(tag) if tag.name() == "Relationship" => {
                let text = |name| tag.attribute(name).unwrap_or_default().into_owned();
                found.insert(text("Id"), (text("Type"), resolve(folder, &text("Target"))));
            }
            Node::End => return Ok(found),
            _ => {}
        }
    }
}

/// The path of a target, which is relative to `folder` unless it begins with a slash.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut path: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.retain(|step| !step.is_empty());
    path.join("/")
}

fn workbook(part: &mut Part<'_, '_>, shared: &mut Shared) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    loop {
        match part.next()? {
            // One more than may be read is enough to refuse them.
            Node::Open(tag) if tag.name() == "sheet" && entries.len() <= SHEETS => entries.push(entry(&tag)),
            Node::Open(tag) if tag.name() == "workbookPr" => {
                shared.from_1904 = tag.attribute("date1904").is_some_and(|value| is_true(&value));
            }
            Node::End => return Ok(entries),
            _ => {}
        }
    }
}

fn entry(tag: &Tag<'_>) -> Entry {
    let text = |name| tag.attribute(name).unwrap_or_default().into_owned();
    Entry { name: text("name"), hidden: matches!(text("state").as_str(), "hidden" | "veryHidden"), id: text("id") }
}

pub(super) fn is_true(value: &str) -> bool {
    matches!(value.trim(), "1" | "true" | "on")
}

/// For each cell style, whether its number format shows a date.
fn date_styles(part: &mut Part<'_, '_>) -> Result<Vec<bool>> {
    let (mut codes, mut styles, mut inside) = (HashMap::new(), Vec::new(), false);
    loop {
        match part.next()? {
            Node::Open(tag) => match tag.name() {
                "numFmt" => {
                    if let (Some(id), Some(code)) = (tag.number("numFmtId"), tag.attribute("formatCode")) {
                        codes.insert(id, values::is_date_code(&code));
                    }
                }
                "cellXfs" => inside = true,
                "xf" if inside && styles.len() >= STYLES => return Err(too_large("more cell styles", STYLES)),
                "xf" if inside => {
                    let id = tag.number("numFmtId").unwrap_or(0);
                    styles.push(codes.get(&id).copied().unwrap_or_else(|| values::is_date_format(id)));
                }
                _ => {}
            },
            Node::Close(name) if &*name == "cellXfs" => inside = false,
            Node::End => return Ok(styles),
            _ => {}
        }
    }
}

/// The shared strings; the parts of a rich text are joined, its phonetic guide is left out.
fn shared_strings(part: &mut Part<'_, '_>, strings: &mut Strings) -> Result<()> {
    let (mut text, mut phonetic) = (false, false);
    loop {
        match part.next()? {
            Node::Open(tag) => match tag.name() {
                "t" => text = true,
                "rPh" => phonetic = true,
                _ => {}
            },
            Node::Text(piece) if text && !phonetic => strings.push(&piece)?,
            Node::Text(_) => {}
            Node::Close(name) => match &*name {
                "t" => text = false,
                "rPh" => phonetic = false,
                "si" => strings.end()?,
                _ => {}
            },
            Node::End => return Ok(()),
        }
    }
}
