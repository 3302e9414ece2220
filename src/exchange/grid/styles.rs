//! What the styles of a workbook show: dates, formats that do more than round, fonts that are struck out or raised.

use hashbrown::{HashMap, HashSet};

use super::number_format::NumberFormat;
use super::refused::too_large;
use super::rich::Mark;
use super::values;
use crate::Result;

/// Most cell styles and fonts of a workbook; Excel itself stops at 65,490.
const STYLES: usize = 65_536;
/// Points of a font that nobody can read any more.
pub(super) const TINY_POINTS: u32 = 3;
/// Most formats of a workbook that do more than round.
const FORMATS: usize = 4_096;

/// What the cells of one style show.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Style {
    pub(super) shows: Shows,
    pub(super) mark: Mark,
    /// Whether nobody sees what is written in it: white on white, or in a font that is too small.
    pub(super) unseen: bool,
}

/// What a number format shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Shows {
    #[default]
    Number,
    Date,
    /// A number that is not only rounded, by the index of its format.
    Format(u16),
}

/// The styles of a workbook.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: Vec<Style>,
    fonts: Vec<Mark>,
    /// The fonts that are white, and those that nobody can read.
    white: HashSet<usize>,
    tiny: HashSet<usize>,
    codes: HashMap<u32, Shows>,
    formats: Vec<NumberFormat>,
}

impl Styles {
    /// Adds a number format. Of one that is cut off only dates are sure: whether `0!.0` went on with a comma, nobody knows.
    pub(super) fn add_format(&mut self, id: u32, code: &str, is_whole: bool) -> Result<()> {
        if self.codes.len() >= STYLES {
            return Err(too_large(("number formats", "数字格式数"), STYLES));
        }
        let shows = self.shows(code)?;
        if let (Shows::Format(at), false) = (shows, is_whole)
            && let Some(format) = self.formats.get_mut(usize::from(at))
        {
            *format = NumberFormat::unknown();
        }
        self.codes.insert(id, shows);
        Ok(())
    }

    fn shows(&mut self, code: &str) -> Result<Shows> {
        if values::is_date_code(code) {
            return Ok(Shows::Date);
        }
        let Some(format) = NumberFormat::parse(code) else { return Ok(Shows::Number) };
        if self.formats.len() >= FORMATS {
            return Err(too_large(("number formats", "数字格式数"), FORMATS));
        }
        self.formats.push(format);
        Ok(Shows::Format(self.formats.len() as u16 - 1))
    }

    /// Adds the next font.
    pub(super) fn add_font(&mut self, mark: Mark) -> Result<()> {
        if self.fonts.len() >= STYLES {
            return Err(too_large(("fonts", "字体数"), STYLES));
        }
        self.fonts.push(mark);
        Ok(())
    }

    /// The font that is being read.
    pub(super) fn last_font(&mut self) -> Option<&mut Mark> {
        self.fonts.last_mut()
    }

    /// Says of the font that is being read that it is white, or too small.
    pub(super) fn mark_unseen(&mut self, is_white: bool, is_tiny: bool) {
        let Some(at) = self.fonts.len().checked_sub(1) else { return };
        if is_white {
            self.white.insert(at);
        }
        if is_tiny {
            self.tiny.insert(at);
        }
    }

    /// Says on what the last cell style is written.
    pub(super) fn set_ground(&mut self, font: usize, is_white: bool) {
        let unseen = self.tiny.contains(&font) || is_white && self.white.contains(&font);
        if let Some(style) = self.styles.last_mut() {
            style.unseen = unseen;
        }
    }

    /// How the characters of a font are set.
    pub(super) fn font(&self, at: usize) -> Mark {
        self.fonts.get(at).copied().unwrap_or_default()
    }

    /// Adds the next cell style.
    pub(super) fn add_style(&mut self, format: u32, font: usize) -> Result<()> {
        if self.styles.len() >= STYLES {
            return Err(too_large(("cell styles", "单元格样式数"), STYLES));
        }
        let shows = match self.codes.get(&format) {
            Some(shows) => *shows,
            None if values::is_date_format(format) => Shows::Date,
            // 9 and 10 are the built-in formats of percent.
            None if matches!(format, 9 | 10) => self.percent()?,
            None => Shows::Number,
        };
        let mark = self.font(font);
        self.styles.push(Style { shows, mark, unseen: false });
        Ok(())
    }

    fn percent(&mut self) -> Result<Shows> {
        let shows = self.shows("0%")?;
        self.codes.extend([(9, shows), (10, shows)]);
        Ok(shows)
    }

    /// A cell style.
    pub(super) fn style(&self, at: usize) -> Style {
        self.styles.get(at).copied().unwrap_or_default()
    }

    /// A format that does more than round.
    pub(super) fn format(&self, at: u16) -> Option<&NumberFormat> {
        self.formats.get(usize::from(at))
    }
}
