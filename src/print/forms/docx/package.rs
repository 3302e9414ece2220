//! The parts of a `.docx` in their zip: the same bytes every time and on every system.

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::font::{Font, SIZE_3};
use super::page::{LETTER_FOOT, LETTER_HEAD, LINE, TIGHT};
use crate::error::Result;
use crate::print::forms::xml::Xml;
use crate::print::messages;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const CORE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATION: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// What a document consists of.
pub(super) struct Package {
    pub(super) document: String,
    /// Names and texts of headers and footers.
    pub(super) edges: Vec<(&'static str, String)>,
    pub(super) title: String,
    pub(super) office: Option<String>,
    pub(super) date: Option<NaiveDate>,
}

/// The kind of a part in the lists of types and relations.
fn kind(name: &str) -> &'static str {
    match name {
        LETTER_HEAD => "header",
        "settings" => "settings",
        "styles" => "styles",
        "fontTable" => "fontTable",
        name if name.starts_with("footer") || name == LETTER_FOOT => "footer",
        _ => "document.main",
    }
}

impl Package {
    pub(super) fn bytes(self) -> Result<Vec<u8>> {
        let edges = self.edges.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let fixed = ["settings", "styles", "fontTable"];
        let parts = fixed.into_iter().chain(edges).collect::<Vec<_>>();
        let mut files = vec![
            ("[Content_Types].xml".to_owned(), types(&parts)),
            (
                "_rels/.rels".to_owned(),
                relations(&[
                    ("document", &format!("{OFFICE}officeDocument"), "word/document.xml"),
                    ("core", CORE_RELATION, "docProps/core.xml"),
                ]),
            ),
            ("docProps/core.xml".to_owned(), self.core()),
            ("word/document.xml".to_owned(), self.document),
            ("word/_rels/document.xml.rels".to_owned(), document_relations(&parts)),
            ("word/settings.xml".to_owned(), settings()),
            ("word/styles.xml".to_owned(), styles()),
            ("word/fontTable.xml".to_owned(), Font::table()),
        ];
        files.extend(self.edges.into_iter().map(|(name, text)| (format!("word/{name}.xml"), text)));
        zipped(&files).map_err(|error| messages::docx_cannot_be_written().because(error))
    }

    /// Title, office and date. Its date is that of the document, because the time of writing would make every file different.
    fn core(&self) -> String {
        let namespaces: [(&str, &dyn std::fmt::Display); 4] = [
            ("xmlns:cp", &"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", &"http://purl.org/dc/terms/"),
            ("xmlns:xsi", &"http://www.w3.org/2001/XMLSchema-instance"),
        ];
        Xml::part("cp:coreProperties", &namespaces, |xml| {
            let line = |text: &str| crate::print::forms::xml::lines(text).join(" ");
            xml.within("dc:title", &[], |xml| xml.words(&line(&self.title)));
            if let Some(office) = &self.office {
                xml.within("dc:creator", &[], |xml| xml.words(&line(office)));
            }
            let date = self.date.map_or_else(|| "2000-01-01".to_owned(), |date| date.to_string());
            xml.within("dcterms:created", &[("xsi:type", &"dcterms:W3CDTF")], |xml| {
                xml.words(&format!("{date}T00:00:00Z"))
            });
        })
    }
}

fn zipped(files: &[(String, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn types(parts: &[&str]) -> String {
    Xml::part("Types", &[("xmlns", &TYPES)], |xml| {
        let of = |extension: &str, content: &str, xml: &mut Xml| {
            xml.empty("Default", &[("Extension", &extension), ("ContentType", &content)]);
        };
        of("rels", "application/vnd.openxmlformats-package.relationships+xml", xml);
        of("xml", "application/xml", xml);
        xml.empty("Override", &[("PartName", &"/docProps/core.xml"), ("ContentType", &CORE)]);
        for part in ["document"].iter().chain(parts) {
            let (name, content) = (format!("/word/{part}.xml"), format!("{WORD}{}+xml", kind(part)));
            xml.empty("Override", &[("PartName", &name), ("ContentType", &content)]);
        }
    })
}

fn relations(all: &[(&str, &str, &str)]) -> String {
    Xml::part("Relationships", &[("xmlns", &RELATIONS)], |xml| {
        for (id, kind, target) in all {
            xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    })
}

fn document_relations(parts: &[&str]) -> String {
    let described = parts.iter().map(|part| (*part, format!("{OFFICE}{}", kind(part)), format!("{part}.xml")));
    let described = described.collect::<Vec<_>>();
    let all = described.iter().map(|(id, kind, target)| (*id, kind.as_str(), target.as_str())).collect::<Vec<_>>();
    relations(&all)
}

fn settings() -> String {
    Xml::text_part("w:settings", |xml| {
        xml.value("w:defaultTabStop", 640);
        xml.empty("w:evenAndOddHeaders", &[]);
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.within("w:compat", &[], |xml| {
            let uri = "http://schemas.microsoft.com/office/word";
            xml.empty("w:compatSetting", &[("w:name", &"compatibilityMode"), ("w:uri", &uri), ("w:val", &15)]);
        });
    })
}

/// The one style: 3号仿宋 in lines of 28.95 pt, so that 22 lines of 28 characters fill a page in every program.
fn styles() -> String {
    Xml::text_part("w:styles", |xml| {
        xml.within("w:docDefaults", &[], |xml| {
            xml.within("w:rPrDefault", &[], |xml| {
                xml.within("w:rPr", &[], |xml| {
                    Font::Body.write(xml);
                    xml.value("w:sz", SIZE_3);
                    xml.value("w:szCs", SIZE_3);
                    xml.empty("w:lang", &[("w:val", &"en-US"), ("w:eastAsia", &"zh-CN")]);
                });
            });
        });
        xml.within("w:style", &[("w:type", &"paragraph"), ("w:default", &1), ("w:styleId", &"a")], |xml| {
            xml.value("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
            xml.within("w:pPr", &[], |xml| {
                for off in ["w:widowControl", "w:autoSpaceDE", "w:autoSpaceDN", "w:snapToGrid"] {
                    xml.value(off, 0);
                }
                xml.empty("w:spacing", &[("w:line", &LINE), ("w:lineRule", &"exact")]);
                xml.value("w:jc", "both");
            });
            xml.within("w:rPr", &[], |xml| {
                xml.value("w:snapToGrid", 0);
                xml.value("w:spacing", TIGHT);
                xml.value("w:sz", SIZE_3);
                xml.value("w:szCs", SIZE_3);
            });
        });
    })
}
