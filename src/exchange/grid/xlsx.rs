//! Office Open XML: the workbook, its parts, shared strings and formats. The cells are in [`super::xlsx_sheet`].
//!
//! The parts are read one after another as a stream, with what a sheet needs and nothing more. calamine is not
//! used for this: it reserves what `uniqueCount` claims, keeps every style, and shows a text only once it has
//! copied it, so it could not be held to the limits.

use hashbrown::HashMap;
use rust_decimal::Decimal;

use super::budget::{Builder, too_large};
use super::package::{Package, Part};
use super::rich::{Mark, RichText};
use super::styles::{Styles, TINY_POINTS};
use super::xml::{Node, Tag};
use super::{Look, Sheet, broken, xlsx_sheet};
use crate::Result;
use crate::exchange::grid::messages::parts;
use crate::limits::{SHEET_CELLS, SHEET_TEXT_BYTES, SHEETS};

/// Most shared strings with characters that are struck out or raised.
const RICH_STRINGS: usize = 65_536;

/// What the cells of every sheet refer to.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) strings: Strings,
    pub(super) styles: Styles,
    pub(super) from_1904: bool,
    /// Whether the workbook asks to be calculated when it is opened.
    recalculates: bool,
}

/// The shared strings, in one piece of memory.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
    looks: HashMap<usize, Look>,
}

impl Strings {
    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        self.text.get(start..end)
    }

    /// What a string shows beside its text.
    pub(super) fn look(&self, at: usize) -> Option<&Look> {
        if self.looks.is_empty() { None } else { self.looks.get(&at) }
    }

    fn push(&mut self, text: &RichText) -> Result<()> {
        if self.text.len() + text.len() > SHEET_TEXT_BYTES {
            return Err(too_large(("text", "文字字节数"), SHEET_TEXT_BYTES));
        }
        if self.ends.len() >= SHEET_CELLS {
            return Err(too_large(("texts", "文字数"), SHEET_CELLS));
        }
        if let Some(look) = text.look() {
            if self.looks.len() >= RICH_STRINGS {
                return Err(too_large(
                    ("texts with characters that are struck out or raised", "带删除线或上标的文字数"),
                    RICH_STRINGS,
                ));
            }
            self.looks.insert(self.ends.len(), look);
        }
        self.text.push_str(text.text());
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
        None => return Err(broken(parts::sheet_list_missing())),
    };
    let related = relations(package, &path)?;
    let target = |kind: &str| related.values().find(|(of, _)| of.ends_with(kind)).map(|(_, path)| path.as_str());
    if let Some(mut part) = package.part(target("/styles").unwrap_or("xl/styles.xml"))? {
        styles(&mut part, &mut shared.styles)?;
    }
    if let Some(mut part) = package.part(target("/sharedStrings").unwrap_or("xl/sharedStrings.xml"))? {
        shared_strings(&mut part, &mut shared.strings)?;
    }
    let mut sheets = Builder::new();
    let mut found = false;
    if shared.recalculates {
        sheets.recalculates();
    }
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
        return Err(broken(parts::no_listed_sheet()));
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
    let mut from_1904 = None;
    loop {
        match part.next()? {
            // One more than may be read is enough to refuse them.
            Node::Open(tag) if tag.name() == "sheet" && entries.len() <= SHEETS => entries.push(entry(&tag)),
            // Extensions have an element of the same name, which says nothing of dates.
            Node::Open(tag) if tag.name() == "workbookPr" => {
                let flag = tag.attribute("date1904").map(|value| is_true(&value));
                from_1904 = from_1904.or(flag);
            }
            Node::Open(tag) if tag.name() == "calcPr" => {
                shared.recalculates |= tag.attribute("fullCalcOnLoad").is_some_and(|value| is_true(&value));
            }
            Node::End => {
                shared.from_1904 = from_1904 == Some(true);
                return Ok(entries);
            }
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

/// The mark that a property of a font sets.
pub(super) fn font_mark(tag: &Tag<'_>) -> Mark {
    let value = tag.attribute("val");
    match tag.name() {
        "strike" | "dstrike" => Mark { struck: value.is_none_or(|value| is_true(&value)), raised: false },
        "vertAlign" => {
            Mark { struck: false, raised: value.is_some_and(|value| matches!(&*value, "superscript" | "subscript")) }
        }
        _ => Mark::default(),
    }
}

/// Most fills of a workbook that are looked at.
const GROUNDS: usize = 65_536;

fn set_last(grounds: &mut [bool], is_white: bool) {
    if let Some(last) = grounds.last_mut() {
        *last = is_white;
    }
}

/// Whether a colour is white, by itself, by its number, or as the first one of the theme.
fn is_white(tag: &Tag<'_>) -> bool {
    let is = |name: &str, values: &[&str]| tag.attribute(name).is_some_and(|value| values.contains(&value.trim()));
    is("rgb", &["FFFFFFFF", "00FFFFFF", "FFFFFF"])
        || is("indexed", &["1", "9"])
        || is("theme", &["0"]) && tag.attribute("tint").is_none()
}

/// The fonts, number formats and cell styles.
fn styles(part: &mut Part<'_, '_>, styles: &mut Styles) -> Result<()> {
    let (mut in_fonts, mut in_cells, mut in_fills) = (false, false, false);
    // Whether each fill is none, or white.
    let mut grounds: Vec<bool> = Vec::new();
    loop {
        match part.next()? {
            Node::Open(tag) => match tag.name() {
                "numFmt" => {
                    if let (Some(id), Some(code)) = (tag.number("numFmtId"), tag.attribute("formatCode")) {
                        styles.add_format(id, &code, true)?;
                    }
                }
                "fonts" => in_fonts = true,
                "fills" => in_fills = true,
                "fill" if in_fills && grounds.len() < GROUNDS => grounds.push(true),
                "patternFill" if in_fills => {
                    let is_none = tag.attribute("patternType").is_none_or(|kind| &*kind == "none");
                    set_last(&mut grounds, is_none);
                }
                "fgColor" if in_fills => {
                    let is_white = grounds.last() == Some(&true) || is_white(&tag);
                    set_last(&mut grounds, is_white);
                }
                "gradientFill" if in_fills => set_last(&mut grounds, false),
                "color" if in_fonts => styles.mark_unseen(is_white(&tag), false),
                "sz" if in_fonts => {
                    let points = tag.attribute("val").and_then(|val| val.trim().parse::<Decimal>().ok());
                    let is_tiny = points.is_some_and(|points| points < Decimal::from(TINY_POINTS));
                    styles.mark_unseen(false, is_tiny);
                }
                "cellXfs" => in_cells = true,
                "font" if in_fonts => styles.add_font(Mark::default())?,
                "strike" | "vertAlign" if in_fonts => {
                    if let Some(font) = styles.last_font() {
                        *font = font.and(font_mark(&tag));
                    }
                }
                "xf" if in_cells => {
                    let font = tag.number("fontId").unwrap_or(0) as usize;
                    styles.add_style(tag.number("numFmtId").unwrap_or(0), font)?;
                    let ground = tag.number("fillId").unwrap_or(0) as usize;
                    styles.set_ground(font, grounds.get(ground).copied().unwrap_or(true));
                }
                _ => {}
            },
            Node::Close(name) if &*name == "cellXfs" => in_cells = false,
            Node::Close(name) if &*name == "fonts" => in_fonts = false,
            Node::Close(name) if &*name == "fills" => in_fills = false,
            Node::End => return Ok(()),
            _ => {}
        }
    }
}

/// The shared strings; the parts of a rich text are joined, its phonetic guide is left out.
fn shared_strings(part: &mut Part<'_, '_>, strings: &mut Strings) -> Result<()> {
    let (mut in_text, mut phonetic, mut mark) = (false, false, Mark::default());
    let mut text = RichText::default();
    loop {
        match part.next()? {
            Node::Open(tag) => match tag.name() {
                "t" => in_text = true,
                "rPh" => phonetic = true,
                "r" => mark = Mark::default(),
                "strike" | "vertAlign" => mark = mark.and(font_mark(&tag)),
                _ => {}
            },
            Node::Text(piece) if in_text && !phonetic => {
                text.push(&piece, mark);
                if text.len() > SHEET_TEXT_BYTES {
                    return Err(too_large(("text", "文字字节数"), SHEET_TEXT_BYTES));
                }
            }
            Node::Text(_) => {}
            Node::Close(name) => match &*name {
                "t" => in_text = false,
                "rPh" => phonetic = false,
                "r" => mark = Mark::default(),
                "si" => {
                    strings.push(&text)?;
                    text.clear();
                }
                _ => {}
            },
            Node::End => return Ok(()),
        }
    }
}
