//! A `.docx` taken apart, and what is not of the official form in it: all that `tests/fixtures/official_form/check.py` finds, by the
//! numbers of `gongwen.toml` beside it, and what else must hold in every document.
#![allow(dead_code, reason = "not every test uses everything")]

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};

/// The parts of a `.docx` by name.
pub struct Docx {
    pub parts: BTreeMap<String, String>,
    pub document: Element,
}

/// An element with what is in it.
#[derive(Debug, Clone, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    /// Its own text.
    pub text: String,
}

impl Element {
    /// Parses a whole part, which must be well formed.
    pub fn parse(xml: &str) -> Element {
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut open = vec![Element::default()];
        let begin = |start: &BytesStart<'_>| {
            let attributes = start.attributes().map(|attribute| {
                let attribute = attribute.unwrap();
                let key = attribute.key.as_ref().to_owned();
                (key, quick_xml::escape::unescape(&attribute.value).unwrap().into_owned())
            });
            let name = start.name().as_ref().to_owned();
            Element { name, attributes: attributes.collect(), ..Element::default() }
        };
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(begin(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(begin(&start)),
                Event::End(_) => {
                    let element = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(element);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
                Event::GeneralRef(name) => {
                    let name: &str = &name;
                    let text = quick_xml::escape::unescape(&format!("&{name};")).unwrap().into_owned();
                    open.last_mut().unwrap().text.push_str(&text);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "every element is closed");
        open.pop().unwrap().children.pop().unwrap()
    }

    /// All elements of a name below it, in their order.
    pub fn all(&self, name: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    /// The first element along a path of names.
    pub fn at(&self, path: &[&str]) -> Option<&Element> {
        path.iter().try_fold(self, |element, name| element.children.iter().find(|child| child.name == *name))
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    pub fn number(&self, name: &str) -> i64 {
        self.attribute(name).unwrap_or_else(|| panic!("{} without {name}", self.name)).parse().unwrap()
    }

    /// The words of a paragraph, or of all paragraphs below it.
    pub fn words(&self) -> String {
        self.all("w:t").iter().map(|words| words.text.as_str()).collect()
    }

    /// Its `w:val`, along a path.
    pub fn value(&self, path: &[&str]) -> Option<&str> {
        self.at(path)?.attribute("w:val")
    }
}

impl Docx {
    pub fn read(bytes: &[u8]) -> Docx {
        let parts = Docx::parts(bytes);
        let document = Element::parse(&parts["word/document.xml"]);
        Docx { parts, document }
    }

    /// The texts of its parts.
    pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut part = zip.by_index(at).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            parts.insert(part.name().unwrap().into_owned(), text);
        }
        parts
    }

    pub fn part(&self, name: &str) -> Element {
        Element::parse(&self.parts[name])
    }

    /// The paragraphs in their order, those of tables too.
    pub fn paragraphs(&self) -> Vec<&Element> {
        self.document.all("w:p")
    }

    /// Paragraph by paragraph, without empty ones.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.paragraphs().into_iter().map(Element::words);
        lines.filter(|line| !line.trim().is_empty()).collect()
    }

    pub fn sections(&self) -> Vec<&Element> {
        self.document.all("w:sectPr")
    }
}

/// Font and size of the first run of a paragraph.
pub fn look(paragraph: &Element) -> Option<(String, u32)> {
    let properties = paragraph.at(&["w:r", "w:rPr"])?;
    let font = properties.at(&["w:rFonts"])?.attribute("w:eastAsia")?;
    Some((font.to_owned(), properties.value(&["w:sz"])?.parse().ok()?))
}

const NUMERALS: &str = "一二三四五六七八九十";

/// What is not of the official form.
pub fn findings(docx: &Docx) -> Vec<String> {
    let numbers = std::fs::read_to_string(super::tools::root().join("tests/fixtures/official_form/gongwen.toml"));
    let numbers: toml::Table = toml::from_str(&numbers.unwrap()).unwrap();
    let mut found = Vec::new();
    for section in docx.sections() {
        found.extend(of_section(section, &numbers["page"]));
    }
    let settings = docx.part("word/settings.xml");
    let mut need = |holds: bool, what: &str| found.extend((!holds).then(|| what.to_owned()));
    need(settings.at(&["w:evenAndOddHeaders"]).is_some(), "odd and even footers");
    let footers = docx.parts.keys().filter(|name| name.starts_with("word/footer")).collect::<Vec<_>>();
    need(footers.len() >= 2, "two footers");
    for name in footers {
        let footer = docx.part(name);
        let words = footer.words();
        need(words.starts_with("— ") && words.ends_with(" —"), &format!("{name} dashes"));
        need(footer.all("w:sz").iter().all(|size| size.attribute("w:val") == Some("28")), &format!("{name} 4号"));
    }
    for paragraph in docx.paragraphs() {
        found.extend(of_paragraph(paragraph, &numbers["fonts"]));
    }
    found.extend(of_tables(docx));
    found
}

fn of_section(section: &Element, page: &toml::Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut need = |holds: bool, what: &str| found.extend((!holds).then(|| what.to_owned()));
    let of = |name: &str| page[name].as_integer().unwrap();
    let (size, margins) = (section.at(&["w:pgSz"]).unwrap(), section.at(&["w:pgMar"]).unwrap());
    let (width, height) = (size.number("w:w"), size.number("w:h"));
    let mut sides = [width, height];
    sides.sort_unstable();
    let paper = page["size"].as_array().unwrap();
    need(sides.iter().eq(paper.iter().map(|side| side.as_integer().unwrap()).collect::<Vec<_>>().iter()), "page size");
    let grid = section.at(&["w:docGrid"]).unwrap();
    if size.attribute("w:orient") == Some("landscape") {
        // What is 天头 upright is at the right when the sheet is turned.
        for (side, turned) in [("left", "top"), ("top", "right"), ("right", "bottom"), ("bottom", "left")] {
            need(margins.number(&format!("w:{turned}")) == of(side), &format!("{turned} of a sheet that lies"));
        }
        return found;
    }
    for side in ["top", "left", "right", "bottom", "footer"] {
        need(margins.number(&format!("w:{side}")) == of(side), &format!("margin {side}"));
    }
    let body = height - margins.number("w:top") - margins.number("w:bottom");
    let line = width - margins.number("w:left") - margins.number("w:right");
    need(grid.attribute("w:type") == page["grid_type"].as_str(), "docGrid type");
    need(grid.number("w:linePitch") == of("line_pitch"), "docGrid linePitch");
    need(grid.number("w:charSpace") == of("char_space"), "docGrid charSpace");
    need(body / grid.number("w:linePitch") == of("lines"), "lines a page");
    // A character in 1/4096 pt, and a line in the same.
    let pitch = 16 * 4096 + grid.number("w:charSpace");
    need((line * 4096 / 20 + 50) / pitch == of("chars"), "characters a line");
    found
}

fn of_paragraph(paragraph: &Element, fonts: &toml::Value) -> Vec<String> {
    let mut found = Vec::new();
    let text = paragraph.words();
    if text.trim().is_empty() || paragraph.at(&["w:r"]).is_none() {
        return found;
    }
    let Some((font, size)) = look(paragraph) else { return vec![format!("a run without a look: {text}")] };
    let is_in = |role: &str| fonts[role].as_array().unwrap().iter().any(|name| name.as_str() == Some(&font));
    if let Some(level) = level(&text)
        && !(is_in(level) && size == 32)
    {
        found.push(format!("{level}: {text}"));
    }
    let chars = text.chars().collect::<Vec<_>>();
    for at in 0..chars.len() {
        if let Some(number) = number_of_document(&chars[at..]) {
            found.push(format!("number of a document: {number}"));
        }
    }
    if let Some(date) = date_with_zeros(text.trim_start()) {
        found.push(format!("date with zeros: {date}"));
    }
    if text.starts_with("附件：") && text.trim_end().ends_with(['。', '；', '，', '.', ',', ';']) {
        found.push(format!("附件名称后不加标点: {text}"));
    }
    found
}

/// Which level a paragraph has by its beginning.
fn level(text: &str) -> Option<&'static str> {
    let behind = |text: &str, is: &dyn Fn(char) -> bool| {
        let rest = text.trim_start_matches(is);
        (rest.len() < text.len()).then(|| rest.chars().next()).flatten()
    };
    let (numeral, digit) = (|c: char| NUMERALS.contains(c), |c: char| c.is_numeric());
    let inside = text.strip_prefix('（').unwrap_or("");
    if behind(text, &numeral) == Some('、') {
        Some("level1")
    } else if behind(inside, &numeral) == Some('）') {
        Some("level2")
    } else if behind(text, &digit) == Some('.') || behind(inside, &digit) == Some('）') {
        Some("level3")
    } else {
        None
    }
}

/// `[2022]5号`, `〔2022〕第5号` or `〔2022〕05号` at the beginning.
fn number_of_document(text: &[char]) -> Option<String> {
    let (open, rest) = text.split_first()?;
    let (year, rest) = rest.split_at_checked(4)?;
    let (close, mut rest) = rest.split_first()?;
    if !"〔[［(（【".contains(*open) || !"〕]］)）】".contains(*close) || !year.iter().all(char::is_ascii_digit)
    {
        return None;
    }
    let is_plain = (*open, *close) == ('〔', '〕');
    let is_counted = rest.first() == Some(&'第');
    while rest.first().is_some_and(|c| c.is_whitespace() || *c == '第') {
        rest = &rest[1..];
    }
    let digits = rest.iter().take_while(|c| c.is_ascii_digit()).collect::<String>();
    let is_number = !digits.is_empty() && rest.get(digits.len()) == Some(&'号');
    let is_wrong = is_counted || !is_plain || (digits.len() > 1 && digits.starts_with('0'));
    (is_number && is_wrong).then(|| text.iter().take(16).collect())
}

fn date_with_zeros(text: &str) -> Option<&str> {
    let (year, rest) = text.split_at_checked(4)?;
    let rest = rest.strip_prefix('年')?;
    let (month, rest) = rest.split_once('月')?;
    let is_year = year.chars().all(|c| c.is_ascii_digit());
    let is_zero = |digits: &str| digits.len() == 2 && digits.starts_with('0');
    let day = rest.split_once('日').is_some_and(|(day, _)| is_zero(day));
    (is_year && (is_zero(month) || day)).then_some(text)
}

/// Headers repeat, rows stay on a page, widths are those of the sheet, and columns are no more than Word takes.
fn of_tables(docx: &Docx) -> Vec<String> {
    let mut found = Vec::new();
    for table in docx.document.all("w:tbl") {
        let mut need = |holds: bool, what: &str| found.extend((!holds).then(|| what.to_owned()));
        let columns = table.all("w:gridCol");
        let width = columns.iter().map(|column| column.number("w:w")).sum::<i64>();
        need([8_845, 12_756].contains(&width), "width of a table");
        need((1..=63).contains(&columns.len()), "columns of a table");
        let rows = table.all("w:tr");
        need(rows.iter().all(|row| row.at(&["w:trPr", "w:cantSplit"]).is_some()), "rows over two pages");
        let header = rows.iter().take_while(|row| row.at(&["w:trPr", "w:tblHeader"]).is_some()).count();
        need(header > 0, "header of a table");
        need(rows[header..].iter().all(|row| row.at(&["w:trPr", "w:tblHeader"]).is_none()), "header among data");
        for row in &rows {
            let spans = row
                .children
                .iter()
                .filter(|child| child.name == "w:tc")
                .map(|cell| cell.value(&["w:tcPr", "w:gridSpan"]).map_or(1, |span| span.parse::<usize>().unwrap()));
            need(spans.sum::<usize>() == columns.len(), "cells of a row");
        }
    }
    found
}
