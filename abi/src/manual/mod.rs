//! The manual of C programmers, in English and in Chinese: plain pages that need no script, from the same data as the header.
//!
//! `cargo run -p zdxm-abi -- manual FOLDER` writes it. A page for each kind of handle, and one for the rules, codes, fields and
//! messages each.

mod html;
mod pages;

use std::path::Path;

use crate::Abi;
use crate::description::Description;

pub use html::STYLE;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    English,
    Chinese,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::English, Language::Chinese];

    /// Its folder, and its name in HTML.
    pub fn code(self) -> &'static str {
        self.of("en", "zh")
    }

    pub fn of<'t>(self, english: &'t str, chinese: &'t str) -> &'t str {
        match self {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }
}

pub struct Page {
    /// Its name in the folder of its language.
    pub file: String,
    pub title: String,
    pub html: String,
}

/// All pages in a language, the first one leads to the others.
pub fn pages(abi: &Abi, language: Language) -> Vec<Page> {
    let description = Description::of(abi);
    let manual = pages::Manual { abi, description: &description, language };
    manual.pages()
}

/// Writes all pages into a folder, each language in its own.
pub fn write(abi: &Abi, folder: &Path) -> std::io::Result<()> {
    for language in Language::ALL {
        let own = folder.join(language.code());
        std::fs::create_dir_all(&own)?;
        for page in pages(abi, language) {
            std::fs::write(own.join(page.file), page.html)?;
        }
    }
    std::fs::write(folder.join("style.css"), STYLE)
}

/// What C++ and C call a page of a handle: `zdxm_view` is on `view.html`.
pub fn file_of(handle: &str) -> String {
    format!("{}.html", handle.trim_start_matches("zdxm_"))
}
