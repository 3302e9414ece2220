//! Documents as another program lays them out: LibreOffice makes pages of a `.docx`, and the pages are measured.
//!
//! The fonts of official documents are not on such a machine. That changes no figure here: every Chinese font is as wide as high,
//! and the height of lines is fixed, so that any of them gives the same places of characters.

use std::path::Path;
use std::process::Command;

use crate::docx::{document, table};
use crate::official_form::Element;
use crate::tools::{has, root, run};

use zdxm::print::{Document, Paper};

/// Points of a millimetre.
const MM: f64 = 72.0 / 25.4;
const A4: (f64, f64) = (210.0 * MM, 297.0 * MM);

/// A word on a page, in points from the upper left corner.
#[derive(Debug, Clone)]
pub struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

pub struct Page {
    width: f64,
    height: f64,
    words: Vec<Word>,
}

impl Page {
    /// The words line by line, from the top.
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<(f64, String)> = Vec::new();
        for word in &self.words {
            match lines.last_mut() {
                Some((top, line)) if (word.top - *top).abs() < 2.0 => line.push_str(&word.text),
                _ => lines.push((word.top, word.text.clone())),
            }
        }
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// The number between its dashes: the words of which it consists.
    fn number(&self) -> Vec<&Word> {
        let at = self.words.iter().position(|word| word.text == "—");
        at.and_then(|at| self.words.get(at..at + 3)).unwrap_or_default().iter().collect()
    }

    pub fn said(&self) -> String {
        self.words.iter().map(|word| word.text.as_str()).collect()
    }
}

pub fn has_programs() -> bool {
    has(&["soffice", "pdftotext", "pdftoppm"])
}

/// Makes `NAME.pdf` of each document, in one run of the program.
pub fn render(folder: &Path, documents: &[(&str, Document)]) {
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display()));
    command.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(folder);
    for (name, document) in documents {
        let path = folder.join(format!("{name}.docx"));
        std::fs::write(&path, document.to_docx().unwrap()).unwrap();
        command.arg(path);
    }
    run(&mut command);
}

pub fn pages(folder: &Path, name: &str) -> Vec<Page> {
    let output = run(Command::new("pdftotext").arg("-bbox").arg(folder.join(format!("{name}.pdf"))).arg("-"));
    let text = String::from_utf8(output.stdout).unwrap();
    let (_, html) = text.split_once("<html").unwrap();
    let html = Element::parse(&format!("<html{html}"));
    let number = |element: &Element, name: &str| element.attribute(name).unwrap().parse().unwrap();
    let page = |page: &&Element| Page {
        width: number(page, "width"),
        height: number(page, "height"),
        words: page
            .all("word")
            .into_iter()
            .map(|word| Word {
                text: word.text.clone(),
                left: number(word, "xMin"),
                top: number(word, "yMin"),
                right: number(word, "xMax"),
                bottom: number(word, "yMax"),
            })
            .collect(),
    };
    html.all("page").iter().map(page).collect()
}

fn is_near(is: f64, wanted_mm: f64) -> bool {
    (is / MM - wanted_mm).abs() < 1.5
}

#[test]
fn a_full_page_has_22_lines_of_28_characters() {
    if !has_programs() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut full = Document::new("满页");
    full.paragraph("重大项目统筹推进".repeat(200));
    render(folder.path(), &[("full", full)]);
    let pages = pages(folder.path(), "full");
    let lines = pages[1].lines();
    let (number, text) = lines.split_last().unwrap();
    assert_eq!(number, "—2—");
    assert_eq!(text.iter().map(|line| line.chars().count()).collect::<Vec<_>>(), [28; 22]);
    // They fill the block: 156 mm from the left edge on, the last line within 225 mm of the first.
    let (left, right) = (pages[1].words[0].left, pages[1].words[0].right);
    assert!(is_near(left, 28.0) && is_near(right, 28.0 + 156.0), "{left} {right}");
    assert!(pages[1].words[0].top > 37.0 * MM - 1.0);
    assert!(pages[1].words[21].bottom < (297.0 - 35.0) * MM);
}

#[test]
fn numbers_of_pages_stand_where_the_standard_has_them() {
    if !has_programs() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut lying = Document::new("横排");
    lying.table(table(18, 60));
    let mut upright = Document::new("竖排");
    upright.paragraph("重大项目统筹推进".repeat(200));
    render(folder.path(), &[("lying", lying), ("upright", upright)]);
    for (at, page) in pages(folder.path(), "upright").iter().enumerate() {
        assert!(is_near(page.width, 210.0) && is_near(page.height, 297.0));
        let number = page.number();
        let middle = (number[1].top + number[1].bottom) / 2.0;
        assert!(is_near(middle, 297.0 - 35.0 + 7.0), "7 mm under the block: {middle}");
        // One character of 4号, 14 pt, from the edge of the block.
        let (edge, wanted) =
            if at % 2 == 0 { (number[2].right + 14.0, 210.0 - 26.0) } else { (number[0].left - 14.0, 28.0) };
        assert!(is_near(edge, wanted), "page {}: {edge}", at + 1);
    }
    let pages = pages(folder.path(), "lying");
    assert!(pages.len() > 2);
    for (at, page) in pages.iter().enumerate() {
        assert!((page.width - A4.1).abs() < 1.0 && (page.height - A4.0).abs() < 1.0);
        let number = page.words.iter().find(|word| word.text.contains('—')).unwrap();
        // At the left edge, which is the lower one when the page is bound: below on odd pages, above on even ones.
        let middle = (number.left + number.right) / 2.0;
        assert!(is_near(middle, 35.0 - 7.0), "page {}: {number:?}", at + 1);
        assert_eq!(number.top > page.height / 2.0, at % 2 == 0, "page {}: {number:?}", at + 1);
        assert!(page.said().contains("序号") && page.said().contains("项目名称"), "the header is repeated");
    }
}

#[test]
fn papers_are_laid_out_as_offices_hand_them_in() {
    if !has_programs() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let papers = [Paper::Notice, Paper::Letter, Paper::Bulletin].map(|paper| (paper.word(), document(paper)));
    render(folder.path(), &papers);
    for (name, _) in &papers {
        let pages = pages(folder.path(), name);
        let record = pages.last().unwrap();
        let copies = record.words.iter().find(|word| word.text.starts_with("抄送：")).unwrap();
        // The last line of 版记 is on the lower edge of the block.
        assert!(copies.top > 225.0 * MM && record.number().first().is_none_or(|number| number.top > copies.bottom));
        let numbers =
            pages.iter().enumerate().filter(|(_, page)| !page.said().contains('—') || page.number().len() < 3);
        let unnumbered = numbers.map(|(at, _)| at).collect::<Vec<_>>();
        assert!(*name != Paper::Letter.word() || unnumbered.contains(&0), "the first page of a letter has no number");
    }
    let notice = pages(folder.path(), Paper::Notice.word());
    let mark = notice[0].words.iter().find(|word| word.text.ends_with("文件")).unwrap();
    // 35 mm below the block; the box of a font is higher than its characters.
    assert!(mark.top > (37.0 + 30.0) * MM && mark.top < (37.0 + 37.0) * MM, "{mark:?}");
    let letter = pages(folder.path(), Paper::Letter.word());
    let mark = &letter[0].words[0];
    assert!(mark.top > 26.0 * MM && mark.top < 32.0 * MM, "30 mm below the edge of the sheet: {mark:?}");
    picture(folder.path());
}

/// `docs/pictures/official.png`, for `UPDATE_GOLDEN=1`: first pages of a notice and of a letter, and a sheet that lies.
fn picture(folder: &Path) {
    if std::env::var_os("UPDATE_GOLDEN").is_none() || !has(&["convert", "montage"]) {
        return;
    }
    for (name, page, to) in [("notice", 1, "a"), ("letter", 1, "b"), ("bulletin", 1, "c"), ("notice", 3, "d")] {
        let page = page.to_string();
        let arguments = ["-r", "50", "-f", &page, "-l", &page, "-singlefile", "-png"];
        run(Command::new("pdftoppm").args(arguments).arg(folder.join(format!("{name}.pdf"))).arg(folder.join(to)));
    }
    let mut command = Command::new("montage");
    command.args(["a", "b", "c", "d"].map(|name| folder.join(format!("{name}.png"))));
    command.args(["-tile", "4x1", "-geometry", "+6+6", "-background", "#888888", "-colors", "32", "-strip"]);
    run(command.arg(root().join("docs/pictures/official.png")));
}
