//! A paragraph: words of one look, and how they stand.

use super::font::{Font, SIZE_3};
use super::page::{LINE, Section, TIGHT};
use super::wording::{Level, official};
use crate::print::forms::xml::{Xml, lines};

/// The colour of marks and lines of an office.
pub(super) const RED: &str = "FF0000";
/// Twips of a character of 3号.
const CHAR: u32 = 320;
/// How far the first line of a paragraph is in, in hundredths of a character.
pub(super) const TWO_CHARS: i32 = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Align {
    #[default]
    Both,
    Left,
    Center,
    Right,
}

impl Align {
    fn name(self) -> &'static str {
        match self {
            Align::Both => "both",
            Align::Left => "left",
            Align::Center => "center",
            Align::Right => "right",
        }
    }
}

/// The height of its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// So many twips, whatever the font.
    Exact(u32),
    /// As the font wants it, as in tables.
    Auto,
}

/// A line beside a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Border {
    /// `top` or `bottom`.
    pub(super) side: &'static str,
    pub(super) kind: &'static str,
    /// In eighths of a point.
    pub(super) width: u32,
    /// From the text, in points.
    pub(super) space: u32,
    pub(super) color: &'static str,
}

/// A place on the sheet that does not move with the text, in twips from its left and its upper edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) left: u32,
    pub(super) below: u32,
    pub(super) width: u32,
    /// At least.
    pub(super) height: u32,
}

/// A run of words with one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) text: String,
    pub(super) font: Font,
    /// In half-points.
    pub(super) size: u32,
    pub(super) color: Option<&'static str>,
    /// They stand at the next stop.
    pub(super) is_tabbed: bool,
}

/// On which sheet a paragraph stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Beside {
    /// On an upright one.
    #[default]
    Nothing,
    /// On that of what comes next.
    Next,
    /// On that of what came before.
    Before,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) words: Vec<Words>,
    pub(super) align: Align,
    pub(super) line: Line,
    /// Space above and below, in twips.
    pub(super) above: u32,
    pub(super) below: u32,
    /// Hundredths of a character from the left and from the right, and those of the first line beyond; below zero it hangs
    /// out.
    pub(super) left: u32,
    pub(super) right: u32,
    pub(super) first: i32,
    /// Twips by which it is wider than the block, at the left and at the right.
    pub(super) beyond: Option<(i32, i32)>,
    /// A stop for a tab, at which a text ends, in twips.
    pub(super) right_stop: Option<u32>,
    pub(super) borders: Vec<Border>,
    pub(super) frame: Option<Frame>,
    pub(super) begins_page: bool,
    pub(super) beside: Beside,
    /// Its place among headings, 0 to 8.
    pub(super) outline: Option<u32>,
}

impl Paragraph {
    /// A paragraph of the text: 3号仿宋, two characters in.
    pub(super) fn text(text: &str) -> Self {
        Paragraph { first: TWO_CHARS, ..Paragraph::plain(text, Font::Body, SIZE_3) }
    }

    /// Words of one look, from the left edge.
    pub(super) fn plain(text: &str, font: Font, size: u32) -> Self {
        Paragraph {
            words: vec![Words { text: official(text), font, size, color: None, is_tabbed: false }],
            align: Align::Both,
            line: Line::Exact(LINE),
            above: 0,
            below: 0,
            left: 0,
            right: 0,
            first: 0,
            beyond: None,
            right_stop: None,
            borders: Vec::new(),
            frame: None,
            begins_page: false,
            beside: Beside::Nothing,
            outline: None,
        }
    }

    /// An empty line of 3号.
    pub(super) fn blank() -> Self {
        Paragraph::plain("", Font::Body, SIZE_3)
    }

    /// A line that nobody sees, for what must end with a paragraph.
    pub(super) fn unseen() -> Self {
        Paragraph { line: Line::Exact(20), beside: Beside::Before, ..Paragraph::plain("", Font::Body, 2) }
    }

    pub(super) fn colored(mut self, color: &'static str) -> Self {
        self.words.iter_mut().for_each(|words| words.color = Some(color));
        self
    }

    /// Writes it; `section` ends after it.
    pub(super) fn write(&self, xml: &mut Xml, section: Option<Section>) {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| self.properties(xml, section));
            self.level_mark(xml);
            for words in &self.words {
                words.write(xml);
            }
        });
    }

    /// Writes a paragraph of its look, with these runs instead of its words.
    pub(super) fn write_with(&self, xml: &mut Xml, runs: impl FnOnce(&mut Xml)) {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| self.properties(xml, None));
            runs(xml);
        });
    }

    fn properties(&self, xml: &mut Xml, section: Option<Section>) {
        if self.beside == Beside::Next {
            xml.empty("w:keepNext", &[]);
        }
        if self.begins_page {
            xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some(frame) = self.frame {
            frame.write(xml);
        }
        if !self.borders.is_empty() {
            xml.within("w:pBdr", &[], |xml| self.borders.iter().for_each(|border| border.write(xml)));
        }
        if let Some(stop) = self.right_stop {
            xml.within("w:tabs", &[], |xml| xml.empty("w:tab", &[("w:val", &"right"), ("w:pos", &stop)]));
        }
        let (line, rule) = match self.line {
            Line::Exact(twips) => (twips, "exact"),
            Line::Auto => (240, "auto"),
        };
        xml.empty(
            "w:spacing",
            &[("w:before", &self.above), ("w:after", &self.below), ("w:line", &line), ("w:lineRule", &rule)],
        );
        self.indent(xml);
        xml.value("w:jc", self.align.name());
        if let Some(level) = self.outline {
            xml.value("w:outlineLvl", level.min(8));
        }
        // The mark at its end would otherwise be as high as the text.
        let size = self.words.first().map_or(SIZE_3, |words| words.size);
        xml.within("w:rPr", &[], |xml| sizes(xml, size));
        if let Some(section) = section {
            section.write(xml);
        }
    }

    /// In characters, which follow the size of the font, and for other programs in twips.
    fn indent(&self, xml: &mut Xml) {
        let size = self.words.first().map_or(SIZE_3, |words| words.size);
        let twips = |hundredths: u32| hundredths * CHAR * size / SIZE_3 / 100;
        let first = self.first.unsigned_abs();
        let names = if self.first < 0 { ["w:hangingChars", "w:hanging"] } else { ["w:firstLineChars", "w:firstLine"] };
        if let Some((left, right)) = self.beyond {
            xml.empty("w:ind", &[("w:left", &-left), ("w:right", &-right)]);
        } else if self.left + self.right + first > 0 {
            let sides = [("w:leftChars", "w:left", self.left), ("w:rightChars", "w:right", self.right)];
            let all = sides.into_iter().chain([(names[0], names[1], first)]).filter(|(.., hundredths)| *hundredths > 0);
            let all = all.flat_map(|(chars, name, hundredths)| [(chars, hundredths), (name, twips(hundredths))]);
            let all = all.collect::<Vec<_>>();
            xml.numbers("w:ind", &all);
        }
    }

    /// Programs that check official documents take what begins like a heading (一、, 1.) for one, `252.47` in a table too, and
    /// look at its first run: an empty one with the look of that level stands there.
    fn level_mark(&self, xml: &mut Xml) {
        let text = self.words.iter().map(|words| words.text.as_str()).collect::<String>();
        let look = self.words.first().map(|words| (words.font, words.size));
        if let Some(level) = Level::of(&text)
            && look != Some((Font::of(level), SIZE_3))
        {
            xml.within("w:r", &[], |xml| {
                xml.within("w:rPr", &[], |xml| {
                    Font::of(level).write(xml);
                    sizes(xml, SIZE_3);
                });
            });
        }
    }
}

fn sizes(xml: &mut Xml, size: u32) {
    xml.value("w:sz", size);
    xml.value("w:szCs", size);
}

impl Words {
    pub(super) fn write(&self, xml: &mut Xml) {
        for (at, line) in lines(&self.text).iter().enumerate() {
            xml.within("w:r", &[], |xml| {
                self.properties(xml);
                match at {
                    0 if self.is_tabbed => xml.empty("w:tab", &[]),
                    0 => {}
                    _ => xml.empty("w:br", &[]),
                }
                if !line.is_empty() {
                    xml.within("w:t", &[("xml:space", &"preserve")], |xml| xml.words(line));
                }
            });
        }
    }

    pub(super) fn properties(&self, xml: &mut Xml) {
        xml.within("w:rPr", &[], |xml| {
            self.font.write(xml);
            if let Some(color) = self.color {
                xml.value("w:color", color);
            }
            // Of 16 pt; other sizes keep their own width.
            xml.value("w:spacing", if self.size == SIZE_3 { TIGHT } else { 0 });
            sizes(xml, self.size);
        });
    }
}

impl Border {
    fn write(self, xml: &mut Xml) {
        let name = format!("w:{}", self.side);
        xml.empty(
            &name,
            &[("w:val", &self.kind), ("w:sz", &self.width), ("w:space", &self.space), ("w:color", &self.color)],
        );
    }
}

impl Frame {
    fn write(self, xml: &mut Xml) {
        let Frame { left, below, width, height } = self;
        xml.empty(
            "w:framePr",
            &[
                ("w:w", &width),
                ("w:h", &height),
                ("w:hRule", &"atLeast"),
                ("w:wrap", &"around"),
                ("w:vAnchor", &"page"),
                ("w:hAnchor", &"page"),
                ("w:x", &left),
                ("w:y", &below),
            ],
        );
    }
}
