//! A drawing of 156 mm width in hundredths of a millimetre: whole numbers only, so that every system draws the same.

use std::fmt::Display;

use crate::print::forms::xml::{Xml, lines};

/// The width of the text of an official document.
pub(super) const WIDTH: i64 = 15_600;
/// Sizes of titles and of all other words.
const TITLE_SIZE: i64 = 420;
pub(super) const SIZE: i64 = 320;
/// By name; none is embedded.
const FONTS: &str = "SimSun, 宋体, 'Noto Sans CJK SC', 'Noto Sans CJK JP', sans-serif";
/// Dark and light, by more than a third of the way from black to white; the light ones are hatched as well.
pub(super) const DARK: &str = "#1f4e79";
pub(super) const HATCHED: &str = "url(#hatched)";
const LIGHT: &str = "#f2c078";
pub(super) const LINE: &str = "#000000";
const FAINT: &str = "#bfbfbf";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing that grows downwards.
pub(super) struct Canvas {
    xml: Xml,
    height: i64,
}

impl Canvas {
    /// An empty drawing with its title.
    pub(super) fn new(title: &str) -> Canvas {
        let mut canvas = Canvas { xml: Xml::default(), height: 0 };
        for line in wrapped(title, WIDTH, TITLE_SIZE) {
            canvas.height += TITLE_SIZE * 3 / 2;
            canvas.write(WIDTH / 2, canvas.height, Anchor::Middle, TITLE_SIZE, &line);
        }
        canvas.height += TITLE_SIZE / 2;
        canvas
    }

    /// Where the next part begins.
    pub(super) fn below(&self) -> i64 {
        self.height
    }

    /// Takes so much room.
    pub(super) fn grow(&mut self, height: i64) {
        self.height += height;
    }

    pub(super) fn rect(&mut self, (x, y): (i64, i64), (width, height): (i64, i64), fill: &str) {
        self.xml.empty(
            "rect",
            &[
                ("x", &x),
                ("y", &y),
                ("width", &width.max(0)),
                ("height", &height.max(0)),
                ("fill", &fill),
                ("stroke", &LINE),
                ("stroke-width", &10),
            ],
        );
    }

    /// A line; `dash` is empty for one that goes through.
    pub(super) fn line(&mut self, (x1, y1): (i64, i64), (x2, y2): (i64, i64), width: i64, dash: &str) {
        let mut attributes: Vec<(&str, &dyn Display)> =
            vec![("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2), ("stroke", &LINE), ("stroke-width", &width)];
        if !dash.is_empty() {
            attributes.push(("stroke-dasharray", &dash));
        }
        self.xml.empty("line", &attributes);
    }

    /// A white stroke through a bar.
    pub(super) fn gap(&mut self, (x1, y1): (i64, i64), (x2, y2): (i64, i64)) {
        self.xml.empty(
            "line",
            &[("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2), ("stroke", &"#ffffff"), ("stroke-width", &60)],
        );
    }

    /// A character in the middle of a field, white on a dark one.
    pub(super) fn sign(&mut self, x: i64, y: i64, sign: &str, is_dark: bool) {
        let fill = if is_dark { "#ffffff" } else { LINE };
        let attributes: [(&str, &dyn Display); 5] =
            [("x", &x), ("y", &y), ("font-size", &SIZE), ("text-anchor", &"middle"), ("fill", &fill)];
        self.xml.within("text", &attributes, |xml| xml.words(sign));
    }

    /// A faint line on which bars stand.
    pub(super) fn axis(&mut self, (x1, y1): (i64, i64), (x2, y2): (i64, i64)) {
        self.xml.empty(
            "line",
            &[("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2), ("stroke", &FAINT), ("stroke-width", &20)],
        );
    }

    pub(super) fn dot(&mut self, (x, y): (i64, i64)) {
        self.xml.empty("circle", &[("cx", &x), ("cy", &y), ("r", &70), ("fill", &LINE)]);
    }

    /// Words whose base line is at `y`.
    pub(super) fn words(&mut self, x: i64, y: i64, anchor: Anchor, text: &str) {
        self.write(x, y, anchor, SIZE, text);
    }

    /// Words with a white edge, where lines may cross them.
    fn write(&mut self, x: i64, y: i64, anchor: Anchor, size: i64, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let text = lines(text).join(" ");
        let attributes: [(&str, &dyn Display); 7] = [
            ("x", &x),
            ("y", &y),
            ("font-size", &size),
            ("text-anchor", &anchor),
            ("stroke", &"#ffffff"),
            ("stroke-width", &60),
            ("paint-order", &"stroke"),
        ];
        self.xml.within("text", &attributes, |xml| xml.words(&text));
    }

    /// A sample of a fill with its words, in a legend; returns where the next begins.
    pub(super) fn legend(&mut self, x: i64, y: i64, fill: &str, text: &str) -> i64 {
        self.rect((x, y - SIZE * 3 / 4), (SIZE * 3 / 2, SIZE * 3 / 4), fill);
        self.words(x + SIZE * 2, y, Anchor::Start, text);
        x + SIZE * 3 + width_of(text, SIZE)
    }

    /// The whole drawing, with the sentence that says what it shows.
    pub(super) fn finish(self, title: &str, sentence: &str) -> String {
        let height = self.height + SIZE / 2;
        let high = format!("{}.{:02}mm", height / 100, height % 100);
        let view = format!("0 0 {WIDTH} {height}");
        let attributes: [(&str, &dyn Display); 7] = [
            ("xmlns", &"http://www.w3.org/2000/svg"),
            ("width", &"156mm"),
            ("height", &high),
            ("viewBox", &view),
            ("role", &"img"),
            ("aria-labelledby", &"title sentence"),
            ("font-family", &FONTS),
        ];
        let said = |text: &str| lines(text).join(" ");
        Xml::part("svg", &attributes, |xml| {
            xml.within("title", &[("id", &"title")], |xml| xml.words(&said(title)));
            xml.within("desc", &[("id", &"sentence")], |xml| xml.words(&said(sentence)));
            xml.within("defs", &[], |xml| {
                let (side, stroke) = (160, 50);
                let pattern: [(&str, &dyn Display); 5] = [
                    ("id", &"hatched"),
                    ("width", &side),
                    ("height", &side),
                    ("patternUnits", &"userSpaceOnUse"),
                    ("patternTransform", &"rotate(45)"),
                ];
                xml.within("pattern", &pattern, |xml| {
                    xml.empty("rect", &[("width", &side), ("height", &side), ("fill", &LIGHT)]);
                    xml.empty("rect", &[("width", &stroke), ("height", &side), ("fill", &DARK)]);
                });
            });
            xml.empty("rect", &[("width", &WIDTH), ("height", &height), ("fill", &"#ffffff")]);
            xml.append(&self.xml);
        })
    }
}

/// The width of words, about: a Chinese character is as wide as high, a digit half of it.
pub(super) fn width_of(text: &str, size: i64) -> i64 {
    text.chars().map(|c| if c.is_ascii() { size / 2 } else { size }).sum()
}

/// Words in lines that are not wider than this.
pub(super) fn wrapped(text: &str, width: i64, size: i64) -> Vec<String> {
    let text = lines(text).join(" ");
    let (mut all, mut line) = (Vec::new(), String::new());
    for c in text.chars() {
        let is_full = width_of(&line, size) + width_of(c.encode_utf8(&mut [0; 4]), size) > width;
        // A mark at the end may stand beyond the line.
        if is_full && !line.is_empty() && !"）》”、，。；：".contains(c) {
            all.push(std::mem::take(&mut line));
        }
        line.push(c);
    }
    all.push(line);
    all
}
