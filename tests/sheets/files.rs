//! Reading spreadsheet files through the public API: every format, what they say alike, and what is refused.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use zdxm::{Cell, CellRef, ErrorKind, FileFormat, Merge, Workbook};

use crate::builds;
use builds::{ods, ole, ole_with, xls_stream, zip};

fn text(value: &str) -> Cell {
    Cell::Text(value.into())
}

fn number(value: &str) -> Cell {
    Cell::Number(value.parse().unwrap())
}

fn day(year: i32, month: u32, day: u32) -> Cell {
    Cell::Date(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

fn area(first: (u32, u32), last: (u32, u32)) -> Merge {
    let place = |(row, column)| CellRef { row, column };
    Merge { first: place(first), last: place(last) }
}

fn read(bytes: &[u8]) -> Workbook {
    Workbook::read(bytes).unwrap()
}

fn refused(bytes: &[u8], kind: ErrorKind, says: &str) {
    let error = Workbook::read(bytes).unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().contains(says), "{error}");
}

const DATA: &str = "examples/data/liuzhou-2022";

fn sample(name: &str) -> Workbook {
    Workbook::open(format!("{DATA}/{name}")).unwrap()
}

#[test]
fn annex_is_the_same_as_et_and_as_xlsx() {
    let (et, xlsx) = (sample("annex1-implementation.et"), sample("other-formats/annex1-implementation.xlsx"));
    assert_eq!((et.format, xlsx.format), (FileFormat::Xls, FileFormat::Xlsx));
    assert_eq!(et.sheets.len(), xlsx.sheets.len());
    let (a, b) = (&et.sheets[0], &xlsx.sheets[0]);
    assert_eq!((a.name.as_str(), a.rows.len(), a.width()), ("实施项目", 689, 14));
    assert_eq!((&a.name, &a.rows, &a.merges), (&b.name, &b.rows, &b.merges));
}

fn check_cells(book: &Workbook, yes: Cell) {
    let sheet = &book.sheets[0];
    assert_eq!((sheet.name.as_str(), sheet.hidden), ("实施项目", false));
    assert_eq!((book.sheets[1].name.as_str(), book.sheets[1].hidden), ("说明", true));
    assert_eq!(sheet.merges, [area((0, 0), (0, 3))]);
    assert_eq!(sheet.rows[0], [text("柳州市2022年重大项目㐀𠮷")]);
    assert_eq!(sheet.rows[1], [number("1407.74"), number("12"), number("-0.05"), yes]);
    assert_eq!(sheet.rows[2], [day(2022, 1, 31), text("第一行\n第二行"), Cell::Empty, text("粗细")]);
    assert_eq!(*sheet.cell(3, 1), number("1440.245"));
    for row in 0..20 {
        let letter = if row % 2 == 1 { "字" } else { "x" };
        assert_eq!(*sheet.cell(4 + row, 0), text(&format!("{row:02}{}", letter.repeat(1200))));
    }
    assert_eq!(sheet.rows.len(), 24);
}

#[test]
fn every_kind_of_cell_in_xls() {
    let book = Workbook::open("tests/fixtures/cells.xls").unwrap();
    assert_eq!(book.format, FileFormat::Xls);
    check_cells(&book, Cell::Bool(true));
    let book = Workbook::open("tests/fixtures/dates-1904.xls").unwrap();
    assert_eq!(*book.sheets[0].cell(0, 0), day(2022, 1, 31));
}

#[test]
fn every_kind_of_cell_in_xlsx() {
    let book = Workbook::open("tests/fixtures/cells.xlsx").unwrap();
    assert_eq!(book.format, FileFormat::Xlsx);
    check_cells(&book, Cell::Bool(true));
    assert_eq!(*book.sheets[0].cell(3, 0), Cell::Error("#DIV/0!".into()));
}

#[test]
fn every_kind_of_cell_in_ods_of_libreoffice() {
    let book = Workbook::open("tests/fixtures/cells.ods").unwrap();
    assert_eq!(book.format, FileFormat::Ods);
    // LibreOffice turns the tick of an xlsx into a number that it shows as TRUE.
    check_cells(&book, number("1"));
    assert_eq!(*book.sheets[0].cell(3, 0), Cell::Error("#DIV/0!".into()));
}

#[test]
fn xlsx_of_other_writers() {
    // Prefixed names, absolute targets, inline and formula text, ISO dates, cells without places.
    let sheet = r#"<x:worksheet xmlns:x="m"><x:sheetData>
        <x:row r="2"><x:c t="inlineStr"><x:is><x:r><x:t>甲</x:t></x:r><x:rPh><x:t>JIA</x:t></x:rPh><x:r><x:t>乙_x000D_&#10;</x:t></x:r></x:is></x:c>
        <x:c t="str"><x:f>"a"&amp;"b"</x:f><x:v>a&lt;b</x:v></x:c><x:c/><x:c t="d"><x:v>2024-03-01T08:00:00</x:v></x:c></x:row>
        <x:row><x:c t="b"><x:v>0</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c><x:v>1E3</x:v></x:c></x:row>
        <x:row r="1048576"><x:c r="XFD1048576" s="1"/></x:row></x:sheetData></x:worksheet>"#;
    let book = read(&zip(&[
        ("_rels/.rels", r#"<R><Relationship Id="1" Type="t/officeDocument" Target="/xl/book.xml"/></R>"#),
        ("[Content_Types].xml", "spreadsheetml.sheet.main+xml"),
        (
            "xl/book.xml",
            r#"<w xmlns:r="r"><s><sheet name="甲" state="veryHidden" r:id="a"/><sheet name="图" r:id="b"/></s></w>"#,
        ),
        (
            "xl/_rels/book.xml.rels",
            r#"<R><Relationship Id="a" Type="t/worksheet" Target="/xl/worksheets/../s1.xml"/>
               <Relationship Id="b" Type="t/chartsheet" Target="c1.xml"/></R>"#,
        ),
        ("xl/s1.xml", sheet),
    ]));
    assert_eq!(book.sheets.len(), 1);
    let sheet = &book.sheets[0];
    assert!(sheet.hidden);
    assert_eq!(sheet.rows[1], [text("甲乙\n"), text("a<b"), Cell::Empty, day(2024, 3, 1)]);
    assert_eq!(sheet.rows[2], [Cell::Bool(false), Cell::Error("#N/A".into()), number("1000")]);
    assert_eq!(sheet.rows.len(), 3);
}

#[test]
fn excel_5_in_code_page_936() {
    let (name, _, _) = encoding_rs::GBK.encode("柳州");
    let label = |row: u16, text: &[u8]| {
        let mut data = [row, 0, 0, text.len() as u16].map(u16::to_le_bytes).concat();
        data.extend(text);
        (0x0204, data)
    };
    let book = read(&ole(&xls_stream(0x0500, &[(0x42, vec![0xA8, 0x03])], &name, &[label(1, &name)])));
    assert_eq!(book.sheets[0].name, "柳州");
    assert_eq!(*book.sheets[0].cell(1, 0), text("柳州"));
}

#[test]
fn ods_cells() {
    let book = read(&ods(
        r#"<office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>"#,
        r##"<table:table table:name="实施项目"><table:table-column table:number-columns-repeated="1024"/>
        <table:table-row><table:table-cell table:number-columns-spanned="4" table:number-rows-spanned="1" office:value-type="string"><text:p>标<text:span>题</text:span></text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1440.2450000000001"><text:p>1440</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="date" office:date-value="2024-03-01T10:00:00"><text:p>3月</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>一<text:s text:c="2"/>二</text:p><text:p>三&amp;四</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25%</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
        <table:table table:name="说明" table:style-name="ta2"/>"##,
    ));
    assert_eq!(book.format, FileFormat::Ods);
    let sheet = &book.sheets[0];
    assert_eq!(sheet.rows[0], [text("标题")]);
    assert_eq!(sheet.merges, [area((0, 0), (0, 3))]);
    for row in [1, 2] {
        assert_eq!(sheet.rows[row], [Cell::Empty, number("1440.245"), number("1440.245")]);
    }
    let error = Cell::Error("#DIV/0!".into());
    assert_eq!(sheet.rows[3], [day(2024, 3, 1), Cell::Bool(true), text("一  二\n三&四"), error, number("0.25")]);
    assert_eq!(sheet.rows.len(), 4);
    assert!(book.sheets[1].hidden && book.sheets[1].rows.is_empty());
}

const TABLE: &str = "项目名称\t总投资\n\"东环大道\n改造\"\t1,407.74\n\u{3000}\t㐀\n";

#[test]
fn csv_in_every_encoding() {
    let utf16 = |order: fn(u16) -> [u8; 2], bom| {
        TABLE.encode_utf16().fold(order(bom).to_vec(), |all, unit| [all, order(unit).to_vec()].concat())
    };
    let files = [
        TABLE.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", TABLE.as_bytes()].concat(),
        encoding_rs::GB18030.encode(TABLE).0.into_owned(),
        utf16(u16::to_le_bytes, 0xFEFF),
        utf16(u16::to_be_bytes, 0xFEFF),
    ];
    for file in files {
        let book = read(&file);
        assert_eq!((book.format, book.sheets.len()), (FileFormat::Csv, 1));
        let rows = &book.sheets[0].rows;
        assert_eq!(rows[0], [text("项目名称"), text("总投资")]);
        assert_eq!(rows[1], [text("东环大道\n改造"), text("1,407.74")]);
        assert_eq!(rows[2], [Cell::Empty, text("㐀")]);
    }
}

const PAGE: &str = "<html><head><meta charset=\"gb2312\"><title>导出</title><style>td{mso-number-format:\\@}</style></head><body>
    <h3>2024年3月进展</h3>单位：万元<br>
    <table border=1><tr><th rowspan=2>项目</th><th colspan=\"2\">投资</th></tr><tr><td>计划<td>完成</tr>
    <tr><td>东环&amp;大道<br>改造&nbsp;<td x:num=\"1\">1,407.74</td><td><table><tr><td>内<td>层</table></td></tr></table>
    <p>填报人：甲</p><table><tr><td>附</td></tr></table></body></html>";

#[test]
fn web_page_named_xls() {
    for file in [PAGE.as_bytes().to_vec(), encoding_rs::GBK.encode(PAGE).0.into_owned()] {
        let book = read(&file);
        assert_eq!((book.format, book.sheets.len()), (FileFormat::Html, 2));
        let sheet = &book.sheets[0];
        assert_eq!(*sheet.cell(0, 0), text("2024年3月进展"));
        assert_eq!(*sheet.cell(1, 0), text("单位：万元"));
        assert_eq!(sheet.rows[2], [text("项目"), text("投资")]);
        assert_eq!(sheet.rows[3], [Cell::Empty, text("计划"), text("完成")]);
        assert_eq!(sheet.rows[4], [text("东环&大道\n改造\u{a0}"), text("1,407.74"), text("内 层")]);
        assert_eq!(sheet.merges, [area((2, 0), (3, 0)), area((2, 1), (2, 2))]);
        let last = &book.sheets[1];
        assert_eq!((last.cell(0, 0), last.cell(1, 0)), (&text("填报人：甲"), &text("附")));
    }
}

#[test]
fn name_and_ending_do_not_matter() {
    let folder = std::env::temp_dir().join(format!("zdxm-renamed-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (from, to, format) in [
        ("annex1-implementation.et", "a.xlsx", FileFormat::Xls),
        ("monthly-2022-01.xlsx", "b.xls", FileFormat::Xlsx),
        ("monthly-2022-02.xlsx", "c.et", FileFormat::Xlsx),
    ] {
        std::fs::copy(format!("{DATA}/{from}"), folder.join(to)).unwrap();
        assert_eq!(Workbook::open(folder.join(to)).unwrap().format, format);
    }
    let missing = Workbook::open(folder.join("没有.xlsx")).unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NoFile);
    assert!(missing.to_string().contains("没有.xlsx"));
    assert_eq!(Workbook::open(&folder).unwrap_err().kind(), ErrorKind::Io);
    let large = folder.join("large.csv");
    std::fs::File::create(&large).unwrap().set_len(zdxm::limits::SHEET_FILE_BYTES + 1).unwrap();
    assert_eq!(Workbook::open(&large).unwrap_err().kind(), ErrorKind::SheetTooLarge);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_is_no_workbook_is_named() {
    let unknown = |bytes: &[u8], says| refused(bytes, ErrorKind::UnknownFormat, says);
    unknown(b"", "empty");
    unknown(b" \r\n\t", "empty");
    unknown(b"%PDF-1.7\n\xE2", "PDF");
    unknown(b"\x89PNG\r\n\x1A\n\0\0", "picture");
    unknown(&zip(&[("word/document.xml", "<w/>"), ("[Content_Types].xml", "<t/>")]), "Word");
    unknown(&zip(&[("a.txt", "甲")]), "zip archive");
    unknown(&zip(&[("xl/workbook.bin", "")]), ".xlsb");
    unknown(&zip(&[("mimetype", "application/vnd.oasis.opendocument.text")]), "opendocument.text");
    unknown(&ole_with("WordDocument", b"x"), "Word");
    unknown(&ole_with("Other", b"x"), "without a workbook");
    unknown(b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHTML");
    unknown(b"<?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "Word 2003");
    unknown(b"RIFF\x10\0\0\0WEBP", "picture");
    unknown(b"MZ\x90\0\x03", "program");
    unknown(b"<?xml version=\"1.0\"?><plan/>", "XML");
    unknown(b"<html><body>no rows</body></html>", "without a table");
    unknown(b"{\"a\": 1}", "JSON");
    unknown(b"\x01\x02\0\xFF\xFF\0\xFF", "neither");
}

#[test]
fn what_is_encrypted_is_named() {
    let encrypted = |bytes: &[u8]| refused(bytes, ErrorKind::EncryptedSheet, "remove the password");
    encrypted(&ole_with("EncryptedPackage", b"x"));
    encrypted(&ole(&xls_stream(0x0600, &[(0x2F, vec![0; 6])], b"\0a", &[])));
    encrypted(&zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
        ("content.xml", "?"),
    ]));
}

#[test]
fn what_is_damaged_is_named() {
    for name in ["annex2-reserve.xls", "monthly-2022-01.xlsx"] {
        let bytes = std::fs::read(format!("{DATA}/{name}")).unwrap();
        refused(&bytes[..bytes.len() / 2], ErrorKind::BrokenSheet, "save it again");
    }
    let mut zip = Cursor::new(Vec::new());
    zip.write_all(b"PK\x03\x04").unwrap();
    refused(zip.get_ref(), ErrorKind::BrokenSheet, "zip");
}
