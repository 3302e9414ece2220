//! Small files made by hand: zips, OLE2 containers, streams of BIFF records.

#![allow(dead_code)]

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

/// A zip of these parts.
pub(crate) fn zip<T: AsRef<[u8]>>(parts: &[(&str, T)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_ref()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An xlsx with one sheet and these shared strings.
pub(crate) fn xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    zip(&[
        ("xl/workbook.xml", r#"<workbook><sheets><sheet name="一" sheetId="1" r:id="a"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", r#"<R><Relationship Id="a" Type="t/worksheet" Target="s.xml"/></R>"#),
        ("xl/sharedStrings.xml", strings),
        ("xl/s.xml", sheet),
    ])
}

/// An ods with this head and these tables.
pub(crate) fn ods(head: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">{head}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    zip(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)])
}

/// An OLE2 container with one stream.
pub(crate) fn ole_with(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream(name).unwrap().write_all(stream).unwrap();
    file.into_inner().into_inner()
}

/// A binary workbook around this stream.
pub(crate) fn ole(stream: &[u8]) -> Vec<u8> {
    ole_with("Workbook", stream)
}

pub(crate) type Record = (u16, Vec<u8>);

fn push(stream: &mut Vec<u8>, id: u16, data: &[u8]) {
    stream.extend([id.to_le_bytes(), (data.len() as u16).to_le_bytes()].concat());
    stream.extend(data);
}

/// A stream with these records in the workbook and in its one sheet. `name` is as the version stores it, without
/// its length.
pub(crate) fn xls_stream(version: u16, globals: &[Record], name: &[u8], cells: &[Record]) -> Vec<u8> {
    let bof = |kind: u16| [version, kind, 0, 0].map(u16::to_le_bytes).concat();
    let mut stream = Vec::new();
    push(&mut stream, 0x0809, &bof(5));
    for (id, data) in globals {
        push(&mut stream, *id, data);
    }
    let length = if version == 0x0600 { name.len() - 1 } else { name.len() };
    let offset = stream.len() + 4 + 7 + name.len() + 4;
    let mut entry = (offset as u32).to_le_bytes().to_vec();
    entry.extend([0, 0, length as u8]);
    entry.extend(name);
    push(&mut stream, 0x0085, &entry);
    push(&mut stream, 0x000A, &[]);
    push(&mut stream, 0x0809, &bof(0x10));
    for (id, data) in cells {
        push(&mut stream, *id, data);
    }
    push(&mut stream, 0x000A, &[]);
    stream
}
