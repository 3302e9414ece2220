//! Files that a person opens without a second thought: text with odd quotes and bytes, binary workbooks of careless
//! writers, many sheets, stray cells. What is not read is named at its cell.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use encoding_rs::{GBK, UTF_8};
use zdxm::Language;
use zdxm::{
    Answer, Cell, CellAnswer, CellRef, Choices, FileFormat, Finding, FindingCode, Money, Severity, Workbook,
    WorkbookReading,
};

use crate::builds;
use builds::{Record, ole, xls_stream, zip};

fn text(value: &str) -> Cell {
    Cell::Text(value.into())
}

fn read(bytes: &[u8]) -> WorkbookReading {
    WorkbookReading::new(&Workbook::read(bytes).unwrap()).unwrap()
}

/// The findings that stand in the way, as cell, code and text.
fn blocking(reading: &WorkbookReading) -> Vec<(String, FindingCode, String)> {
    let blocks = |finding: &&Finding| finding.severity == Severity::Blocking;
    let findings = reading.findings().filter(blocks);
    findings.map(|finding| (finding.cell.to_string(), finding.code, finding.text(Language::Chinese))).collect()
}

const HEAD: &str = "2024年市重大项目计划表\n单位：万元\n";
const COLUMNS: [&str; 6] = ["序号", "项目名称", "建设阶段", "行业分类", "总投资", "2024年计划投资"];

/// A plan of these rows, with a separator.
fn plan(separator: &str, rows: &[[&str; 6]]) -> String {
    let lines = std::iter::once(&COLUMNS).chain(rows).map(|row| row.join(separator) + "\n");
    HEAD.to_owned() + &lines.collect::<String>()
}

const ROWS: [[&str; 6]; 2] =
    [["1", "甲路", "新开工", "交通", "1407.74", "30"], ["2", "乙桥", "续建", "交通", "200", "40"]];

/// Holds a reading to both rows of [`ROWS`], with nothing in the way.
fn check_rows(what: &str, reading: &WorkbookReading) {
    assert_eq!(blocking(reading), [], "{what}");
    let rows = reading.sheets[0].rows.iter().map(|row| (row.name.as_str(), row.total, row.annual)).collect::<Vec<_>>();
    let money = |fen| Some(Money::from_fen(fen));
    assert_eq!(
        rows,
        [("甲路", money(1_407_740_000), money(30_000_000)), ("乙桥", money(200_000_000), money(40_000_000))],
        "{what}"
    );
}

#[test]
fn every_separator_is_found() {
    for separator in [",", ";", "\t", "|", "，"] {
        check_rows(separator, &read(plan(separator, &ROWS).as_bytes()));
        // Amounts have commas of their own.
        let grouped = [["1", "甲路", "新开工", "交通", "1,407.74", "30"], ["2", "乙桥", "续建", "交通", "200", "40"]];
        if separator != "," {
            check_rows(separator, &read(plan(separator, &grouped).as_bytes()));
        }
        let quoted = [["1", "\"甲路\"", "新开工", "交通", "\"1,407.74\"", "30"], ROWS[1]];
        check_rows(separator, &read(plan(separator, &quoted).as_bytes()));
        check_rows(separator, &read(format!("sep={separator}\n{}", plan(separator, &ROWS)).as_bytes()));
    }
}

#[test]
fn text_in_every_encoding_with_and_without_a_mark() {
    let table = plan(",", &ROWS);
    check_rows("GBK", &read(&GBK.encode(&table).0));
    let units = || table.encode_utf16();
    let little = units().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let big = units().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
    check_rows("UTF-16LE", &read(&little));
    check_rows("UTF-16BE", &read(&big));
    check_rows("UTF-16LE with a mark", &read(&[&b"\xFF\xFE"[..], &little].concat()));
    check_rows("UTF-16BE with a mark", &read(&[&b"\xFE\xFF"[..], &big].concat()));
    // 一 has its zero byte where others have none.
    let ones = table.replace("甲路", &"一".repeat(20));
    let little = ones.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    assert_eq!(read(&little).sheets[0].rows[0].name, "一".repeat(20));
}

#[test]
fn a_quote_that_does_not_end_blocks_with_its_line() {
    for line in 0..2 {
        for cell in ["\"甲路", "\"甲\"\"路", "\"甲\n路"] {
            let mut rows = ROWS;
            rows[line][1] = cell;
            let reading = read(plan(",", &rows).as_bytes());
            let found = blocking(&reading);
            let (at, _, text) = found.iter().find(|(_, code, _)| *code == FindingCode::QuoteUnclosed).unwrap();
            assert_eq!(*at, format!("B{}", 4 + line));
            assert!(text.contains(&format!("第{}行", 4 + line)), "{text}");
        }
    }
    // Two rows whose quotes pair with one another are one row, and a person would not notice.
    let swallowed = [["1", "\"甲路", "新开工", "交通", "1407.74", "30"], ["2", "\"乙桥", "续建", "交通", "200", "40"]];
    let found = blocking(&read(plan(",", &swallowed).as_bytes()));
    assert!(found.iter().any(|(at, code, _)| at == "B4" && *code == FindingCode::QuoteUnclosed), "{found:?}");
    // Quotes that are part of a text, and cells of several lines, are in order.
    let inside =
        [["1", "甲路", "新开工", "交通", "1407.74", "30"], ["2", "乙桥", "续建", "\"交\n\"\"通\"\"\" ", "200", "40"]];
    check_rows("quotes in quotes", &read(plan(",", &inside).as_bytes()));
}

#[test]
fn a_byte_that_is_no_character_is_named_by_its_line() {
    for (encoding, name) in [(UTF_8, "UTF-8"), (GBK, "GBK")] {
        let mut bytes = encoding.encode(&plan(",", &ROWS)).0.into_owned();
        let bridge = encoding.encode("乙桥").0;
        let at = bytes.windows(bridge.len()).position(|window| window == &*bridge).unwrap();
        bytes.insert(at + bridge.len(), 0xFF);
        let found = blocking(&read(&bytes));
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        assert_eq!((found[0].0.as_str(), found[0].1), ("B5", FindingCode::TextDamaged), "{name}");
        assert!(found[0].2.contains("第5行"), "{name}: {}", found[0].2);
    }
}

/// What is left in the way once a person has answered the finding at a cell.
fn answered(bytes: &[u8], row: u32, column: u32, answer: Answer) -> Vec<(String, FindingCode, String)> {
    let book = Workbook::read(bytes).unwrap();
    let sheet = book.sheets[0].name.clone();
    let answers = vec![CellAnswer { sheet, cell: CellRef { row, column }, answer }];
    blocking(&WorkbookReading::with(&book, &Choices::default().with_answers(answers)).unwrap())
}

#[test]
fn a_person_may_answer_for_what_is_damaged_but_not_for_rows_behind_a_quote() {
    let damaged = plan(",", &ROWS).replace("1407.74", "1407\u{FFFD}");
    assert_eq!(blocking(&read(damaged.as_bytes()))[0].0, "E4");
    for answer in [Answer::Value("1407.74万元".into()), Answer::Empty, Answer::LeaveOutRow] {
        assert_eq!(answered(damaged.as_bytes(), 3, 4, answer.clone()), [], "{answer:?}");
    }
    let stray = r#"<row><c r="A65537"><v>1</v></c></row></sheetData>"#;
    let far = workbook(&[Some(plan_sheet().replace("</sheetData>", stray))]);
    assert_eq!(answered(&far, 65_536, 0, Answer::Empty), []);
    let mut rows = ROWS;
    rows[1][3] = "\"交通";
    let open = plan(",", &rows);
    for answer in [Answer::Value("交通".into()), Answer::Empty, Answer::LeaveOutRow] {
        let left = answered(open.as_bytes(), 4, 3, answer);
        assert!(left.iter().any(|(_, code, _)| *code == FindingCode::QuoteUnclosed), "{left:?}");
    }
}

#[test]
fn a_quote_that_swallows_the_header_is_named_in_the_error() {
    let swallowed = plan(",", &ROWS).replacen("2024", "\"2024", 1);
    let error = WorkbookReading::new(&Workbook::read(swallowed.as_bytes()).unwrap()).unwrap_err();
    let text = error.text(Language::Chinese);
    assert!(text.contains("第1行的引号没有结束"), "{text}");
}

#[test]
fn what_is_no_workbook_is_told_what_to_do() {
    for (bytes, what, remedy) in [
        (&b"%PDF-1.7"[..], "PDF", "ask for the table"),
        (b"\x89PNG\r\n", "picture", "ask for the table"),
        (b"Rar!\x1A\x07\0", "RAR", "解压"),
        (&zip(&[("附件/计划.xlsx", "x")]), "zip archive", "解压"),
        (&zip(&[("word/document.xml", "x")]), ".docx", "copy the table"),
        (&builds::ole_with("WordDocument", b"x"), ".wps", "copy the table"),
        (&zip(&[("xl/workbook.bin", "x")]), ".xlsb", "save it as .xlsx"),
        (&zip(&[("Index/Document.iwa", "x")]), ".numbers", "copy the table"),
    ] {
        let error = Workbook::read(bytes).unwrap_err();
        assert_eq!(error.kind(), zdxm::ErrorKind::UnknownFormat);
        let text = error.to_string();
        assert!(text.contains(what) && text.contains(remedy), "{text}");
    }
}

#[test]
fn codes_that_were_kept_from_excel_are_unwrapped() {
    for cell in
        ["=\"2204-450200-04-01-123456\"", "\"=\"\"2204-450200-04-01-123456\"\"\"", " =\"2204-450200-04-01-123456\" "]
    {
        let book = Workbook::read(format!("名称,代码\n甲,{cell}\n").as_bytes()).unwrap();
        assert_eq!(*book.sheets[0].cell(1, 1), text("2204-450200-04-01-123456"), "{cell}");
        assert!(book.sheets[0].faults.is_empty());
    }
}

fn at(row: u16, column: u16) -> Vec<u8> {
    [row, column, 0].map(u16::to_le_bytes).concat()
}

/// A text with its length in two bytes, as Excel 97 stores it.
fn unicode(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().collect::<Vec<_>>();
    let mut bytes = (units.len() as u16).to_le_bytes().to_vec();
    bytes.push(1);
    bytes.extend(units.into_iter().flat_map(u16::to_le_bytes));
    bytes
}

fn label(row: u16, column: u16, text: &str) -> Record {
    (0x0204, [at(row, column), unicode(text)].concat())
}

fn number(row: u16, column: u16, value: f64) -> Record {
    (0x0203, [at(row, column), value.to_le_bytes().to_vec()].concat())
}

/// The records of a plan with both projects, its first texts made by `make`.
fn plan_records(make: impl Fn(u16, u16, &str) -> Record) -> Vec<Record> {
    let mut records = vec![label(0, 0, "2024年市重大项目计划表"), label(1, 0, "单位：万元")];
    records.extend((0..).zip(COLUMNS).map(|(column, name)| label(2, column, name)));
    for (row, cells) in (3..).zip(ROWS) {
        records.extend((1..4).map(|column| make(row, column, cells[usize::from(column)])));
        records
            .extend([(0, 0), (4, 4), (5, 5)].map(|(column, cell)| number(row, column, cells[cell].parse().unwrap())));
    }
    records
}

fn book(globals: &[Record], cells: &[Record]) -> Vec<u8> {
    ole(&xls_stream(0x0600, globals, b"\0a", cells))
}

#[test]
fn binary_workbooks_with_texts_of_no_length() {
    let mut cells = plan_records(label);
    check_rows("plain", &read(&book(&[], &cells)));
    // A text without characters, without its options; one without its length; a formula whose text is empty.
    cells.push((0x0204, [at(3, 6), vec![0, 0]].concat()));
    cells.push((0x0204, at(3, 7)));
    let formula = [at(3, 8), vec![0, 0, 0, 0, 0, 0, 0xFF, 0xFF], vec![0; 8]].concat();
    for result in [vec![], vec![0, 0], vec![0, 0, 0]] {
        let with_result = [&cells[..], &[(0x0006, formula.clone()), (0x0207, result)]].concat();
        check_rows("empty texts", &read(&book(&[], &with_result)));
    }
}

#[test]
fn binary_workbooks_with_a_format_that_is_cut_off() {
    let code = unicode("yyyy\"年\"m\"月\"");
    for cut in 1..4 {
        let format = (0x041E, [&164_u16.to_le_bytes()[..], &code[..code.len() - cut]].concat());
        let styles = [0_u16, 164].map(|id| (0x00E0, [0, id].map(u16::to_le_bytes).concat()));
        let mut cells = plan_records(label);
        let styled = [0_u16, 8, 1].map(u16::to_le_bytes).concat();
        cells.push((0x0203, [styled, 45_352_f64.to_le_bytes().to_vec()].concat()));
        let file = book(&[&[format][..], &styles].concat(), &cells);
        check_rows("a short format", &read(&file));
        let day = chrono::NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
        assert_eq!(*Workbook::read(&file).unwrap().sheets[0].cell(0, 8), Cell::Date(day));
    }
}

/// A list of shared texts that claims to have so many.
fn shared_texts(claimed: u32, texts: &[&str]) -> Record {
    let texts = texts.iter().flat_map(|text| unicode(text)).collect::<Vec<_>>();
    (0x00FC, [&claimed.to_le_bytes()[..], &claimed.to_le_bytes(), &texts].concat())
}

#[test]
fn binary_workbooks_that_count_their_texts_wrongly() {
    let names = ["甲路", "新开工", "交通", "乙桥", "续建"];
    let shared = |row, column, text: &str| {
        let index = names.iter().position(|name| *name == text).unwrap() as u32;
        (0x00FD, [at(row, column), index.to_le_bytes().to_vec()].concat())
    };
    let cells = plan_records(shared);
    for claimed in [0, 1, 4, 5, 6, 1_000] {
        check_rows("texts", &read(&book(&[shared_texts(claimed, &names)], &cells)));
    }
    // The name of the second project is not there: its cell is named, the rest is read.
    let reading = read(&book(&[shared_texts(5, &names[..3])], &cells));
    let found = blocking(&reading);
    assert!(found.iter().any(|(at, code, _)| at == "B5" && *code == FindingCode::TextDamaged), "{found:?}");
    assert_eq!(reading.sheets[0].rows[0].name, "甲路");
}

#[test]
fn binary_workbooks_that_miss_the_place_of_a_sheet() {
    let right = xls_stream(0x0600, &[], b"\0a", &plan_records(label));
    let entry = right.windows(4).position(|window| window == [0x85, 0, 9, 0]).unwrap() + 4;
    let offset = u32::from_le_bytes(right[entry..entry + 4].try_into().unwrap());
    for wrong in [offset - 4, offset - 1, offset + 1, offset + 4, offset + 20, 0, u32::MAX] {
        let mut stream = right.clone();
        stream[entry..entry + 4].copy_from_slice(&wrong.to_le_bytes());
        if wrong == 0 {
            continue; // The list itself stands there, and it is a beginning, too.
        }
        check_rows("a place", &read(&ole(&stream)));
    }
}

/// A sheet of xlsx with the plan.
fn plan_sheet() -> String {
    let cell = |text: &str| match text.parse::<f64>() {
        Ok(value) => format!("<c><v>{value}</v></c>"),
        Err(_) => format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#),
    };
    let head = HEAD.lines().map(|line| format!("<row>{}</row>", cell(line))).collect::<String>();
    let rows = std::iter::once(&COLUMNS).chain(&ROWS);
    let rows = rows.map(|row| format!("<row>{}</row>", row.map(cell).concat())).collect::<String>();
    format!("<worksheet><sheetData>{head}{rows}</sheetData></worksheet>")
}

fn one_cell(at: &str) -> String {
    format!(r#"<worksheet><sheetData><row><c r="{at}"><v>1</v></c></row></sheetData></worksheet>"#)
}

/// A workbook of these sheets; those without content are listed only.
fn workbook(sheets: &[Option<String>]) -> Vec<u8> {
    let numbered = || (1..).zip(sheets);
    let list = numbered().map(|(id, _)| format!(r#"<sheet name="表{id}" sheetId="{id}" r:id="r{id}"/>"#));
    let related = numbered().filter(|(_, sheet)| sheet.is_some());
    let related = related.map(|(id, _)| format!(r#"<Relationship Id="r{id}" Type="t/worksheet" Target="s{id}.xml"/>"#));
    let mut parts = vec![
        ("xl/workbook.xml".to_owned(), format!("<workbook><sheets>{}</sheets></workbook>", list.collect::<String>())),
        ("xl/_rels/workbook.xml.rels".to_owned(), format!("<R>{}</R>", related.collect::<String>())),
    ];
    parts.extend(numbered().filter_map(|(id, sheet)| Some((format!("xl/s{id}.xml"), sheet.clone()?))));
    zip(&parts.iter().map(|(name, content)| (name.as_str(), content)).collect::<Vec<_>>())
}

#[test]
fn a_sheet_for_each_project_is_read() {
    let card = || Some(one_cell("B1"));
    for count in [64, 65, 71, 700] {
        let mut sheets = vec![Some(plan_sheet())];
        sheets.resize_with(count, card);
        let reading = read(&workbook(&sheets));
        check_rows("many sheets", &reading);
        assert_eq!(reading.skipped.len(), count - 1);
    }
}

#[test]
fn a_stray_cell_far_away_is_named_where_the_table_is_and_forgotten_elsewhere() {
    for at in ["A1048576", "XFD1", "SS3", "A65537", "XFD1048576"] {
        let reading = read(&workbook(&[Some(plan_sheet()), Some(one_cell(at))]));
        check_rows(at, &reading);
        assert_eq!(reading.skipped.len(), 1);
        let stray = format!(r#"<row><c r="{at}"><v>1</v></c></row></sheetData>"#);
        let found = blocking(&read(&workbook(&[Some(plan_sheet().replace("</sheetData>", &stray))])));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0.as_str(), found[0].1), (at, FindingCode::CellBeyond));
    }
}

#[test]
fn a_sheet_that_is_too_large_blocks_only_if_it_is_a_table() {
    // A value in a far column costs as many places as there are columns before it.
    let filled = |rows: usize| {
        (100..100 + rows).map(|row| format!(r#"<row r="{row}"><c r="SR{row}"><v>1</v></c></row>"#)).collect::<String>()
    };
    let large = format!("<worksheet><sheetData>{}</sheetData></worksheet>", filled(2_400));
    for sheets in [[plan_sheet(), large.clone()], [large.clone(), plan_sheet()]] {
        let reading = read(&workbook(&sheets.map(Some)));
        check_rows("a large sheet beside it", &reading);
        assert_eq!(reading.skipped.len(), 1);
    }
    let table = plan_sheet().replace("</sheetData>", &format!("{}</sheetData>", filled(2_400)));
    let found = blocking(&read(&workbook(&[Some(table), Some(plan_sheet())])));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, FindingCode::SheetSkipped);
}

#[test]
fn a_sheet_that_is_only_listed_is_named() {
    for sheets in [[Some(plan_sheet()), None], [None, Some(plan_sheet())]] {
        let reading = read(&workbook(&sheets));
        check_rows("a listed sheet", &reading);
        assert_eq!(reading.skipped.len(), 1);
        assert!(
            reading.skipped[0].text(Language::Chinese).contains("没有这张工作表的内容"),
            "{}",
            reading.skipped[0].text(Language::Chinese)
        );
    }
    assert!(Workbook::read(&workbook(&[None, None])).is_err());
}

#[test]
fn cases_of_containers_read_as_expected() {
    for name in ["11-xls-empty-label", "11-xls-format-short", "11-xls-sheet-offset", "11-xls-sst-count-zero"] {
        let reading = WorkbookReading::open(format!("tests/fixtures/sheets/files/{name}.xls")).unwrap();
        assert_eq!(reading.format, FileFormat::Xls);
        let row = &reading.sheets[0].rows[0];
        assert_eq!((row.name.as_str(), row.total), ("东环路改造工程", Some(Money::from_fen(1_000_000_000))), "{name}");
        assert_eq!(blocking(&reading), [], "{name}");
    }
    for name in ["12-71-sheets.xlsx", "12-excel2003.xls", "12-sheet-without-relation.xlsx", "12-velvet.xlsx"] {
        let reading = WorkbookReading::open(format!("tests/fixtures/sheets/files/{name}")).unwrap();
        assert_eq!(reading.sheets[0].rows[0].name, "甲路", "{name}");
        assert_eq!(blocking(&reading), [], "{name}");
    }
}

/// The plan as the XML of Excel 2003, with these attributes of the elements that every writer knows.
fn excel_2003(prefix: &str, namespaces: &str) -> String {
    let cell = |text: &str| {
        let kind = if text.parse::<f64>().is_ok() { "Number" } else { "String" };
        format!("<Cell><Data {prefix}Type=\"{kind}\">{text}</Data></Cell>")
    };
    let head = HEAD.lines().map(|line| {
        format!("<Row><Cell {prefix}MergeAcross=\"5\"><Data {prefix}Type=\"String\">{line}</Data></Cell></Row>")
    });
    let rows = std::iter::once(&COLUMNS).chain(&ROWS).map(|row| format!("<Row>{}</Row>\n", row.map(cell).concat()));
    format!(
        "<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook {namespaces}>\n<Styles><Style {prefix}ID=\"day\">\
         <NumberFormat {prefix}Format=\"yyyy/m/d\"/></Style><Style {prefix}ID=\"late\" {prefix}Parent=\"day\"/></Styles>\n\
         <Worksheet {prefix}Name=\"表1\"><Table>\n{}{}</Table></Worksheet></Workbook>",
        head.collect::<String>(),
        rows.collect::<String>()
    )
}

const SPREADSHEET: &str =
    "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"";

#[test]
fn xml_of_excel_2003_is_read_in_every_encoding() {
    let plain = excel_2003("ss:", SPREADSHEET);
    let declared = |encoding: &str| format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n{plain}");
    let units = declared("UTF-16").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    for (what, bytes) in [
        ("undeclared", plain.clone().into_bytes()),
        ("UTF-8", declared("UTF-8").into_bytes()),
        ("a mark", format!("\u{FEFF}\r\n{}", declared("utf-8")).into_bytes()),
        ("GB2312", GBK.encode(&declared("GB2312")).0.into_owned()),
        ("GB2312 that is UTF-8", declared("GB2312").into_bytes()),
        ("UTF-16", [&b"\xFF\xFE"[..], &units].concat()),
        (
            "without prefixes",
            excel_2003("", &SPREADSHEET.replace(":ss", "").replace('"', "'").replacen("xmlns", "a='1' xmlns", 1))
                .replace("xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns=", "xmlns=")
                .into_bytes(),
        ),
    ] {
        let reading = read(&bytes);
        assert_eq!(reading.format, FileFormat::Xml2003, "{what}");
        check_rows(what, &reading);
    }
}

#[test]
fn xml_of_excel_2003_has_gaps_merges_types_and_hidden_sheets() {
    let rows = r#"<Row ss:Index="3"><Cell ss:Index="2" ss:MergeAcross="1" ss:MergeDown="2"><Data ss:Type="String">甲</Data></Cell><Cell><Data ss:Type="Number">1407.7400000000002</Data></Cell><Cell ss:StyleID="day"/><Cell><Data ss:Type="String"> </Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
        <Row><Cell ss:StyleID="day"><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell><Cell ss:Index="4" ss:StyleID="day"><Data ss:Type="Number">45352</Data></Cell><Cell ss:StyleID="late"><Data ss:Type="Number">45352</Data></Cell><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>
        <Row ss:Span="3"/>
        <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>粗</B><Font>细</Font>&#10;二</ss:Data><Comment ss:Author="乙"><ss:Data><B>乙:</B>批注</ss:Data></Comment><NamedCell ss:Name="Print_Area"/></Cell></Row></Table>
        <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"#;
    let file = excel_2003("ss:", SPREADSHEET);
    let second = format!(
        "<Worksheet ss:Name=\"表2\"><Table ss:ExpandedColumnCount=\"4294967295\">{rows}</Worksheet></Workbook>"
    );
    let book = Workbook::read(file.replace("</Workbook>", &second).as_bytes()).unwrap();
    assert_eq!((book.sheets[0].hidden, book.sheets[1].hidden), (false, true));
    let sheet = &book.sheets[1];
    assert_eq!(sheet.name, "表2");
    let merge = &sheet.merges[0];
    assert_eq!((merge.first.to_string(), merge.last.to_string()), ("B3".into(), "C5".into()));
    assert_eq!((sheet.cell(2, 1), sheet.cell(2, 3)), (&text("甲"), &Cell::Number("1407.74".parse().unwrap())));
    assert_eq!((sheet.cell(2, 5), sheet.cell(2, 6)), (&Cell::Empty, &Cell::Bool(true)));
    let day = Cell::Date(chrono::NaiveDate::from_ymd_opt(2024, 3, 1).unwrap());
    assert_eq!([sheet.cell(3, 0), sheet.cell(3, 3), sheet.cell(3, 4)], [&day; 3]);
    assert_eq!(*sheet.cell(3, 5), Cell::Error("#DIV/0!".into()));
    assert_eq!(*sheet.cell(8, 0), text("粗细\n二"));
}

#[test]
fn xml_of_excel_2003_keeps_the_bounds() {
    let row = |row: &str| excel_2003("ss:", SPREADSHEET).replace("</Table>", &format!("{row}</Table>"));
    let far = row(
        r#"<Row ss:Index="4294967295"><Cell ss:Index="4294967295" ss:MergeAcross="4294967295" ss:MergeDown="4294967295"><Data ss:Type="Number">1</Data></Cell></Row>"#,
    );
    let found = blocking(&read(far.as_bytes()));
    assert_eq!(found.iter().map(|(_, code, _)| *code).collect::<Vec<_>>(), [FindingCode::CellBeyond]);
    let long = row(&format!("<Row><Cell><Data ss:Type=\"String\">{}</Data></Cell></Row>", "字".repeat(100_000)));
    assert_eq!(Workbook::read(long.as_bytes()).unwrap_err().kind(), zdxm::ErrorKind::SheetTooLarge);
    let file = excel_2003("ss:", SPREADSHEET);
    let cut = &file[..file.find("乙桥").unwrap()];
    assert_eq!(Workbook::read(cut.as_bytes()).unwrap_err().kind(), zdxm::ErrorKind::BrokenSheet);
}

#[test]
fn binary_workbooks_without_their_container_are_read() {
    check_rows("records", &read(&xls_stream(0x0600, &[], b"\0a", &plan_records(label))));
}

/// Files, records and cells to begin with, and the words of headers. `tests/c/fuzz.sh` names the folder for them.
#[test]
fn the_fuzzers_of_sheets_have_something_to_begin_with() {
    let own = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("ZDXM_FUZZ_SEEDS").map_or_else(|| own.path().to_owned(), std::path::PathBuf::from);
    for kind in ["seeds-xls", "seeds-cells"] {
        std::fs::create_dir_all(folder.join(kind)).unwrap();
    }
    let write = |name: String, content: &[u8]| std::fs::write(folder.join(name), content).unwrap();
    let files = ["tests/fixtures", "tests/fixtures/sheets/files", "examples/data/liuzhou-2022"].into_iter();
    let files = files.flat_map(|place| std::fs::read_dir(place).unwrap()).map(|entry| entry.unwrap().path());
    for (number, path) in files.filter(|path| path.extension().is_some()).enumerate() {
        let Ok(book) = Workbook::open(&path) else { continue };
        if book.format == FileFormat::Xls {
            let bytes = std::fs::read(&path).unwrap();
            let mut file = cfb::CompoundFile::open(std::io::Cursor::new(&bytes)).unwrap();
            let mut records = Vec::new();
            std::io::Read::read_to_end(&mut file.open_stream("/Workbook").unwrap(), &mut records).unwrap();
            write(format!("seeds-xls/file{number}"), &bytes);
            write(format!("seeds-xls/records{number}"), &records);
        }
        let cell = |cell: &Cell| match cell {
            Cell::Text(text) => text.replace(['\n', '\t'], " "),
            Cell::Number(value) => value.to_string(),
            Cell::Date(day) => day.to_string(),
            _ => String::new(),
        };
        for (at, sheet) in book.sheets.iter().take(3).enumerate() {
            let line = |row: &Vec<Cell>| row.iter().map(cell).collect::<Vec<_>>().join("\t") + "\n";
            let lines = sheet.rows.iter().take(40).map(line).collect::<String>();
            write(format!("seeds-cells/{number}-{at}"), lines.as_bytes());
        }
    }
    write("seeds-xls/plan".into(), &xls_stream(0x0600, &[], b"\0a", &plan_records(label)));
    write("seeds-cells/plan".into(), plan("\t", &ROWS).as_bytes());
    let words = ["header_aliases.tsv", "header_words.tsv"]
        .map(|name| std::fs::read_to_string(format!("src/exchange/sheet/{name}")).unwrap());
    let words = words.concat();
    let words = words.split(['\t', '\n', ' ', ',', '/', ';']).filter(|word| !word.is_ascii() && word.len() < 60);
    let quoted =
        |word: &str| format!("\"{}\"\n", word.bytes().map(|byte| format!("\\x{byte:02x}")).collect::<String>());
    write("words.dict".into(), words.map(quoted).collect::<String>().as_bytes());
    let count = |kind: &str| std::fs::read_dir(folder.join(kind)).unwrap().count();
    assert!(count("seeds-xls") > 5 && count("seeds-cells") > 20, "{} {}", count("seeds-xls"), count("seeds-cells"));
}

#[test]
fn xml_of_excel_2003_shows_what_cells_show() {
    let styles = r#"<Style ss:ID="struck"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="child" ss:Parent="struck"/>
        <Style ss:ID="wan"><NumberFormat ss:Format="0!.0,"/></Style></Styles>"#;
    let rows = r#"<Table><Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Column/><Column ss:Hidden="1"/>
        <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><S>1000</S><Font>1200</Font><Sup>1</Sup></ss:Data></Cell>
        <Cell ss:StyleID="child"><Data ss:Type="Number">7</Data></Cell><Cell ss:StyleID="wan"><Data ss:Type="Number">123456</Data></Cell>
        <Cell ss:Formula="=RC[-1]*2"/><Cell ss:Formula="=RC[-2]*2"><Data ss:Type="Number">0</Data></Cell></Row>
        <Row ss:Hidden="1" ss:Span="1"/><Row/><Row ss:Index="9" ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table>"#;
    let file = excel_2003("ss:", SPREADSHEET).replace("</Styles>", styles);
    let second = format!("<Worksheet ss:Name=\"表2\">{rows}</Worksheet></Workbook>");
    let book = Workbook::read(file.replace("</Workbook>", &second).as_bytes()).unwrap();
    let sheet = &book.sheets[1];
    let look = sheet.look(0, 0).unwrap();
    assert_eq!((sheet.cell(0, 0), look.struck.as_deref()), (&text("12001"), Some("1000")));
    assert_eq!((look.raised.as_deref(), look.unraised.as_deref()), (Some("1"), Some("1200")));
    // Struck out as a whole, in a row that is not.
    assert_eq!((sheet.cell(0, 1), sheet.look(0, 1).unwrap().struck.as_deref()), (&Cell::Empty, Some("7")));
    let number = |value: &str| value.parse().unwrap();
    assert_eq!(*sheet.cell(0, 2), Cell::Number(number("12.3456")));
    assert_eq!(sheet.look(0, 2).unwrap().stored, Some(number("123456")));
    assert!(sheet.look(0, 3).unwrap().no_result);
    assert_eq!((sheet.cell(0, 4), sheet.look(0, 4)), (&Cell::Number(number("0")), None));
    assert_eq!(sheet.hidden_columns.iter().copied().collect::<Vec<_>>(), [1, 2, 4]);
    assert_eq!(sheet.hidden_rows.iter().copied().collect::<Vec<_>>(), [1, 2, 8]);
}
