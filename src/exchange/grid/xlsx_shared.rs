//! What the sheets of an xlsx share: texts, fonts, number formats and styles.

use hashbrown::HashMap;
use rust_decimal::Decimal;

use super::Look;
use super::package::Part;
use super::refused::too_large;
use super::rich::{Mark, RichText};
use super::styles::{Styles, TINY_POINTS};
use super::xml::{Node, Tag};
use crate::Result;
use crate::limits::{SHEET_CELLS, SHEET_TEXT_BYTES};

/// Most shared strings with characters that are struck out or raised.
const RICH_STRINGS: usize = 65_536;

/// What the cells of every sheet refer to.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) strings: Strings,
    pub(super) styles: Styles,
    pub(super) from_1904: bool,
    /// Whether the workbook asks to be calculated when it is opened.
    pub(super) recalculates: bool,
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
pub(super) fn styles(part: &mut Part<'_, '_>, styles: &mut Styles) -> Result<()> {
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
pub(super) fn shared_strings(part: &mut Part<'_, '_>, strings: &mut Strings) -> Result<()> {
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
