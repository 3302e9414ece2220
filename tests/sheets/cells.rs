//! What a cell says: marks beside numbers, struck and raised characters, formats that scale, formulas without a result.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use rust_decimal::Decimal;
use zdxm::{
    Cell, Finding, FindingCode, Look, Phase, Severity, Sheet, SheetReading, SheetRow, Workbook, WorkbookReading,
};

use crate::builds;

fn read(bytes: &[u8]) -> SheetReading {
    WorkbookReading::new(&Workbook::read(bytes).unwrap()).unwrap().sheets.remove(0)
}

/// A plan in 万元 with one project, whose last six cells are these.
fn plan_row(total: &str, start: &str, period: &str, code: &str) -> SheetReading {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let cells = [total, start, period, code].map(quoted).join(",");
    let head = "2024年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,2024年计划投资,总投资,计划开工时间,建设年限,项目代码\n";
    read(format!("{head}1,甲路,新开工,交通,50,{cells}\n").as_bytes())
}

fn at<'r>(sheet: &'r SheetReading, cell: &str) -> Vec<&'r Finding> {
    sheet.findings.iter().filter(|finding| finding.cell.to_string() == cell).collect()
}

fn row(sheet: &SheetReading) -> &SheetRow {
    &sheet.rows[0]
}

#[test]
fn marks_beside_an_amount_are_no_digits_of_it() {
    for text in [
        "1234①",
        "①1234",
        "1234²",
        "²1234",
        "1234*",
        "*1234",
        "1234※",
        "▲1234",
        "1234★",
        "1234⑳",
        "1234㉑",
        "1234❶",
        "⑴1234",
        "1234（注1）",
        "1234(注)",
        "1234（见注2）",
        "1234[1]",
        "1234 [1]",
        "1234［2］",
        "1234【1】",
        "1234注1",
        "1,234①②",
        "１２３４①",
        "1234①万元",
        "1234万元①",
        "1234（①）",
        "1234.00¹",
        "1234₁",
        "1234 #",
        "1234＊",
        "0.1234亿元③",
    ] {
        let sheet = plan_row(text, "", "", "");
        assert_eq!(row(&sheet).total.unwrap().fen(), 1_234_000_000, "{text}");
        let told = at(&sheet, "F4");
        let code = (told[0].code, told[0].severity);
        assert_eq!(code, (FindingCode::MarkLeftOut, Severity::Notice), "{text}: {}", told[0]);
    }
}

#[test]
fn what_may_be_a_mark_or_a_digit_is_asked_about() {
    for text in ["12①34", "⒈5", "1234½", "1234⒈", "12²34", "1234（1）", "①", "*", "Ⅰ1234", "🄂1234", "1234㎡", "①12②34"]
    {
        let sheet = plan_row(text, "", "", "");
        assert_eq!(row(&sheet).total, None, "{text}");
        let told = at(&sheet, "F4");
        let code = (told[0].code, told[0].severity);
        assert_eq!(code, (FindingCode::AmountUnreadable, Severity::Blocking), "{text}: {}", told[0]);
    }
}

#[test]
fn marks_beside_dates_and_codes_are_no_digits_of_them() {
    let code = "2207-450204-77-01-946789";
    let sheet = plan_row("100", "2024年6月①", "2022.1-2024.1②", &format!("{code}①"));
    assert_eq!(row(&sheet).planned_start.unwrap().yyyymmdd(), 20_240_600);
    assert_eq!(row(&sheet).period.end.unwrap().yyyymmdd(), 20_240_100);
    assert_eq!(row(&sheet).code.as_ref().unwrap().as_str(), code);
    for cell in ["G4", "H4", "I4"] {
        assert_eq!(at(&sheet, cell)[0].code, FindingCode::MarkLeftOut, "{cell}");
    }

    let sheet = plan_row("100", "2024年①6月", "2022.①1-2024.1", "2207-450204-77-01-94678①");
    assert_eq!((row(&sheet).planned_start, row(&sheet).period.start, &row(&sheet).code), (None, None, &None));
    assert!(at(&sheet, "I4").iter().any(|finding| finding.code == FindingCode::CodeMalformed));
}

#[test]
fn marks_beside_a_phase_or_a_sector_are_no_part_of_it() {
    let head = "2024年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,总投资,2024年计划投资\n一、,新开工项目,,,,\n";
    let rows = "1,甲路,续建①,交通②,100,50\n2,乙路,竣工（注1）,交通²,100,50\n3,丙路,新开工,交通,100,50\n";
    let sheet = read(format!("{head}{rows}").as_bytes());
    let phases = sheet.rows.iter().map(|row| row.phase.unwrap()).collect::<Vec<_>>();
    assert_eq!(phases, [Phase::Ongoing, Phase::Completed, Phase::New]);
    assert!(sheet.rows.iter().all(|row| row.sector.as_deref() == Some("交通")), "{:?}", sheet.rows);
    for cell in ["C5", "D5", "C6", "D6"] {
        assert_eq!(at(&sheet, cell)[0].code, FindingCode::MarkLeftOut, "{cell}");
    }
}

const FONTS: &str = r#"<fonts><font/><font><strike/></font><font><strike val="0"/></font><font><vertAlign val="superscript"/></font></fonts>"#;

/// An xlsx whose cell style 0 is plain, 1 struck out, 2 not, 3 raised; then one for each number format.
fn xlsx(workbook: &str, formats: &[&str], strings: &str, sheet: &str) -> Vec<u8> {
    let escaped = |code: &str| code.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let codes = formats.iter().enumerate();
    let codes = codes.map(|(at, code)| format!(r#"<numFmt numFmtId="{}" formatCode="{}"/>"#, 170 + at, escaped(code)));
    let fonts = (0..4).map(|font| format!(r#"<xf fontId="{font}"/>"#));
    let cells = fonts.chain((0..formats.len()).map(|at| format!(r#"<xf numFmtId="{}" fontId="0"/>"#, 170 + at)));
    let styles = format!(
        "<styleSheet><numFmts>{}</numFmts>{FONTS}<cellXfs>{}</cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>",
        codes.collect::<String>(),
        cells.collect::<String>(),
    );
    let workbook =
        format!(r#"<workbook>{workbook}<sheets><sheet name="一" sheetId="1" r:id="a"/></sheets></workbook>"#);
    builds::zip(&[
        ("xl/workbook.xml", workbook.as_str()),
        ("xl/_rels/workbook.xml.rels", r#"<R><Relationship Id="a" Type="t/worksheet" Target="s.xml"/></R>"#),
        ("xl/sharedStrings.xml", &format!("<sst>{strings}</sst>")),
        ("xl/styles.xml", &styles),
        ("xl/s.xml", &format!("<worksheet>{sheet}</worksheet>")),
    ])
}

const HEAD: &str = "<row><c t='inlineStr'><is><t>2024年重大项目计划表</t></is></c></row>";

fn header(unit: &str) -> String {
    let cells =
        ["项目名称", "建设阶段", "行业分类", &format!("总投资（{unit}）"), "2024年计划投资（万元）", "责任单位"];
    let cells = cells.map(|text| format!("<c t='inlineStr'><is><t>{text}</t></is></c>")).concat();
    format!("{HEAD}<row>{cells}</row>")
}

fn project(name: &str, total: &str) -> String {
    let text = |text: &str| format!("<c t='inlineStr'><is><t>{text}</t></is></c>");
    let start = format!("{}{}{}", text(name), text("续建"), text("交通"));
    format!("<row>{start}{total}<c><v>10</v></c>{}</row>", text("市交通局"))
}

fn plan_of(total: &str, formats: &[&str], unit: &str) -> SheetReading {
    read(&xlsx("", formats, "", &format!("<sheetData>{}{}</sheetData>", header(unit), project("甲路", total))))
}

fn only(bytes: &[u8]) -> Sheet {
    Workbook::read(bytes).unwrap().sheets.remove(0)
}

#[test]
fn struck_and_raised_runs_are_no_part_of_an_amount() {
    let run = |mark: &str, text: &str| format!("<r><rPr>{mark}</rPr><t>{text}</t></r>");
    let (struck, raised) = ("<strike/>", r#"<vertAlign val="superscript"/>"#);
    for (runs, code, blocks) in [
        (run(struck, "1000") + &run("", "1234"), FindingCode::StruckOut, false),
        (run("", "1234") + &run(struck, "1000"), FindingCode::StruckOut, false),
        (run("", "1234") + &run(raised, "1"), FindingCode::MarkLeftOut, false),
        (run(raised, "注2") + &run("", "1234"), FindingCode::MarkLeftOut, false),
        (run("", "12") + &run(struck, "9") + &run("", "34"), FindingCode::StruckOut, true),
        (run("", "12") + &run(raised, "9") + &run("", "34"), FindingCode::AmountUnreadable, true),
        (run(struck, "10") + &run(struck, "00"), FindingCode::StruckOut, true),
    ] {
        let row = header("万元");
        let shared = xlsx("", &[], &format!("<si>{runs}</si>"), &(row + &project("甲路", r#"<c t="s"><v>0</v></c>"#)));
        let inline = format!(r#"<c t="inlineStr"><is>{runs}</is></c>"#);
        let inline = xlsx("", &[], "", &(header("万元") + &project("甲路", &inline)));
        for bytes in [shared, inline] {
            let sheet = read(&bytes);
            let total = sheet.rows[0].total.map(|total| total.fen());
            assert_eq!(total, (!blocks).then_some(1_234_000_000), "{runs}");
            let found = at(&sheet, "D3").into_iter().find(|finding| finding.code == code).unwrap();
            assert_eq!(found.severity == Severity::Blocking, blocks, "{runs}: {found}");
        }
    }
}

#[test]
fn a_strike_of_the_cells_font_counts_and_one_that_is_off_does_not() {
    let sheet = plan_of(r#"<c s="1"><v>1234</v></c>"#, &[], "万元");
    assert_eq!(sheet.rows[0].total, None);
    assert_eq!((at(&sheet, "D3")[0].code, at(&sheet, "D3")[0].severity), (FindingCode::StruckOut, Severity::Blocking));
    let sheet = plan_of(r#"<c s="2"><v>1234</v></c>"#, &[], "万元");
    assert_eq!((sheet.rows[0].total.unwrap().fen(), sheet.findings.len()), (1_234_000_000, 0));
}

#[test]
fn a_row_is_struck_out_as_a_whole_though_its_number_is_left() {
    let struck = |text: &str| format!("<c s='1' t='inlineStr'><is><t>{text}</t></is></c>");
    let row = |cells: &str| only(&xlsx("", &[], "", &format!("<row>{cells}</row>")));
    let three = struck("甲") + &struck("续建") + &struck("100");
    for (cells, whole) in [
        (three.clone(), true),
        (format!("<c><v>4</v></c>{three}"), true),
        (format!("<c><v>4</v></c>{three}<c><v>7</v></c>"), true),
        (format!("<c><v>4</v></c>{three}<c><v>7</v></c><c><v>8</v></c>"), false),
        (format!("<c><v>7000</v></c><c><v>8</v></c>{}", struck("9")), false),
        (struck(" ") + "<c><v>7</v></c>", false),
    ] {
        let sheet = row(&cells);
        assert_eq!(sheet.is_struck_row(0), whole, "{cells}");
    }
    let sheet = row(&format!("<c><v>7000</v></c><c><v>8</v></c>{}", struck("9")));
    assert_eq!((sheet.cell(0, 2), sheet.look(0, 2).unwrap().struck.as_deref()), (&Cell::Empty, Some("9")));
}

#[test]
fn an_amount_whose_format_scales_is_read_as_it_is_shown_or_asked_about() {
    for (format, unit, stored, fen) in [
        ("0!.0,", "万元", "123456", Some(12_345_600)),
        ("0\\.0,", "万元", "123456", Some(12_345_600)),
        ("0!.0000", "万元", "123456", Some(12_345_600)),
        ("#,##0.0,", "万元", "5000", None),
        ("0!.00,,", "亿元", "123456789", Some(12_345_678_900)),
        ("0!.0,", "亿元", "123456", Some(123_456_000_000)),
        ("0!.0,", "元", "123456", None),
        ("0!.0,\"万元\"", "元", "123456", Some(12_345_600)),
        ("0!.0,\"万元\"", "万元", "123456", Some(12_345_600)),
        ("0!.0,\"亿元\"", "万元", "123456", Some(123_456_000_000)),
        ("0.00\"万元\"", "万元", "12", Some(12_000_000)),
        ("0.00\"亿元\"", "万元", "12", None),
        ("0.00\"亿\"", "亿元", "12", Some(120_000_000_000)),
        ("[$$-409]0.00", "万元", "12", None),
        ("￥0.00", "万元", "12", Some(12_000_000)),
        ("0.0%", "万元", "12", None),
        ("0%", "万元", "0.5", None),
        (";;;", "万元", "12", None),
        ("0\"000\"", "万元", "12", None),
        ("#,##0.00_ ;[Red]\\-#,##0.00\\ ", "万元", "12", Some(12_000_000)),
    ] {
        let sheet = plan_of(&format!(r#"<c s="4"><v>{stored}</v></c>"#), &[format], unit);
        let total = sheet.rows[0].total.map(|total| total.fen());
        assert_eq!(total, fen, "{format} {unit}: {:?}", sheet.findings);
        let scales = format.contains(",") && !format.starts_with("#,##0.00") || format.ends_with("0000");
        let found = at(&sheet, "D3");
        match fen {
            None => assert_eq!(found[0].severity, Severity::Blocking, "{format}"),
            Some(_) if scales => assert_eq!(found[0].code, FindingCode::AmountScaled, "{format}"),
            Some(_) => assert!(found.is_empty(), "{format}: {found:?}"),
        }
    }
}

#[test]
fn a_formula_without_a_result_is_not_empty() {
    let recalculates = r#"<calcPr fullCalcOnLoad="1"/>"#;
    for (workbook, total, other, blocks) in [
        ("", "<c><f>A1</f></c>", "", true),
        ("", "<c><f>A1</f><v></v></c>", "", true),
        ("", "<c><f>A1</f><v/></c>", "<c><f>B1</f><v>5</v></c>", true),
        ("", "<c t='str'><f>A1</f></c>", "", true),
        ("", "<c t='str'><f>A1</f><v></v></c>", "", false),
        ("", "<c><f>A1</f><v>0</v></c>", "", false),
        (recalculates, "<c><f>A1</f><v>0</v></c>", "", true),
        (recalculates, "<c><f>A1</f><v>0</v></c>", "<c><f>B1</f><v>0</v></c>", true),
        (recalculates, "<c t='str'><f>A1</f><v></v></c>", "", true),
        (recalculates, "<c><f>A1</f><v>0</v></c>", "<c><f>B1</f><v>5</v></c>", false),
        (recalculates, "<c><f>A1</f><v>0</v></c>", "<c t='str'><f>B1</f><v>甲</v></c>", false),
        (recalculates, "<c><v>0</v></c>", "", false),
    ] {
        let total_row = format!("<row><c t='inlineStr'><is><t>合计</t></is></c><c/><c/>{total}</row>");
        let rows = format!("{}{total_row}{}<row>{other}</row>", header("万元"), project("甲路", total));
        let sheet = read(&xlsx(workbook, &[], "", &rows));
        let found = |cell| at(&sheet, cell).iter().find(|f| f.code == FindingCode::NoResult).map(|f| f.severity);
        let expected = |severity| blocks.then_some(severity);
        assert_eq!(found("D4"), expected(Severity::Blocking), "{workbook} {total} {other}: {:?}", sheet.findings);
        assert_eq!(found("D3"), expected(Severity::Notice), "{workbook} {total} {other}");
        assert_eq!(sheet.rows[0].total.is_none(), blocks || total.contains("t='str'"), "{total}");
    }
}

#[test]
fn a_picture_in_a_cell_is_no_text() {
    for cell in [
        r#"<c t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>"#,
        r#"<c><f>DISPIMG("ID_1",1)</f></c>"#,
        r#"<c t="inlineStr"><is><t>=DISPIMG("ID_1",1)</t></is></c>"#,
        r##"<c t="e" vm="1"><v>#VALUE!</v></c>"##,
    ] {
        let sheet = only(&xlsx("", &[], "", &format!("<row>{cell}</row>")));
        assert_eq!(sheet.cell(0, 0), &Cell::Empty, "{cell}");
        let mut pictured = Look::default();
        pictured.picture = true;
        assert_eq!(sheet.look(0, 0), Some(&pictured), "{cell}");
    }
}

#[test]
fn an_inline_text_is_what_stands_in_is() {
    let text = |cell: &str| only(&xlsx("", &[], "", &format!("<row>{cell}</row>"))).cell(0, 0).clone();
    let new = Cell::Text("新".into());
    assert_eq!(text("<c t='inlineStr'><v>旧</v><is><t>新</t></is></c>"), new);
    assert_eq!(text("<c t='inlineStr'><is><t>新</t></is><v>旧</v></c>"), new);
    assert_eq!(text("<c t='inlineStr'><v>新</v></c>"), new);
    assert_eq!(text("<c t='str'><v>新</v><is><t>旧</t></is></c>"), new);
    assert_eq!(text("<c><is><t>新</t></is></c>"), new);
    assert_eq!(text("<c><v>12</v></c>"), Cell::Number(Decimal::from(12)));
}

#[test]
fn an_extension_does_not_change_the_first_day_of_dates() {
    for (workbook, year) in [
        ("<workbookPr date1904='1'/><extLst><x15:workbookPr chartTrackingRefBase='1'/></extLst>", 2024),
        (
            "<workbookPr date1904='1'/><mc:AlternateContent><mc:Fallback><workbookPr date1904='0'/></mc:Fallback></mc:AlternateContent>",
            2024,
        ),
        ("<extLst><x15:workbookPr/></extLst><workbookPr date1904='true'/>", 2024),
        ("<workbookPr/>", 2020),
    ] {
        let sheet = only(&xlsx(workbook, &["yyyy-m-d"], "", r#"<row><c s="4"><v>43890</v></c></row>"#));
        let Cell::Date(date) = sheet.cell(0, 0) else { panic!("{workbook}") };
        assert_eq!(date.to_string().get(..4), Some(year.to_string().as_str()), "{workbook}");
    }
}

#[test]
fn hidden_columns_and_rows_of_an_xlsx_are_known() {
    let columns = r#"<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="600" max="99999" hidden="1"/></cols>"#;
    let rows = r#"<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="4" ht="0" customHeight="1"><c><v>1</v></c></row>"#;
    let sheet = only(&xlsx("", &[], "", &format!("{columns}<sheetData>{rows}</sheetData>")));
    assert_eq!(sheet.hidden_columns.iter().copied().collect::<Vec<_>>(), [1, 2, 4]);
    assert_eq!(sheet.hidden_rows.iter().copied().collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn a_binary_workbook_says_which_numbers_nobody_sees() {
    let font = |height: u16, colour: u16| (0x0031, [height, 0, colour, 400, 0, 0, 0, 0].map(u16::to_le_bytes).concat());
    // Font, pattern of the fill, its colour.
    let style = |font: u16, pattern: u16, colour: u16| {
        (0x00E0, [font, 0, 0, 0, 0, 0, 0, 0, pattern << 10, colour].map(u16::to_le_bytes).concat())
    };
    let fonts = [font(220, 0x7fff), font(220, 9), font(20, 0x7fff)];
    let styles = [style(0, 0, 64), style(1, 0, 64), style(1, 1, 9), style(1, 1, 18), style(2, 0, 64)];
    let globals = fonts.into_iter().chain(styles).collect::<Vec<_>>();
    let number = |column: u16| {
        let place = [0, column, column].map(u16::to_le_bytes).concat();
        (0x0203, [place, 7.0_f64.to_le_bytes().to_vec()].concat())
    };
    let cells = (0..5).map(number).collect::<Vec<_>>();
    let sheet = only(&builds::ole(&builds::xls_stream(0x0600, &globals, b"\0S", &cells)));
    assert_eq!(sheet.unseen.iter().map(|at| at.column).collect::<Vec<_>>(), [1, 2, 4]);
}

/// Texts of a binary workbook: plain, struck out, raised and mixed.
#[test]
fn a_binary_workbook_shows_the_same() {
    let font = |flags: u16, raised: u16| {
        let mut font = vec![0; 16];
        font[2..4].copy_from_slice(&flags.to_le_bytes());
        font[8..10].copy_from_slice(&raised.to_le_bytes());
        (0x0031, font)
    };
    let style = |font: u16, format: u16| (0x00E0, [font.to_le_bytes(), format.to_le_bytes()].concat());
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let format = |id: u16, code: &str| {
        let length = code.encode_utf16().count() as u16;
        (0x041E, [&id.to_le_bytes()[..], &length.to_le_bytes(), &[1], &wide(code)].concat())
    };
    let rich = |text: &str, runs: &[(u16, u16)]| {
        let length = text.encode_utf16().count() as u16;
        let runs_bytes = runs.iter().flat_map(|(at, font)| [at.to_le_bytes(), font.to_le_bytes()].concat());
        let head = [&length.to_le_bytes()[..], &[9], &(runs.len() as u16).to_le_bytes()].concat();
        head.into_iter().chain(wide(text)).chain(runs_bytes).collect::<Vec<_>>()
    };
    // Fonts 0 to 3 and, as number 4 does not exist, 5: struck out, and 6: raised.
    let fonts = [font(0, 0), font(0, 0), font(0, 0), font(0, 0), font(8, 0), font(0, 1)];
    let strings = [rich("10001234", &[(0, 5), (4, 0)]), rich("12341", &[(4, 6)]), rich("划去", &[])];
    let sst =
        [3_u32.to_le_bytes(), 3_u32.to_le_bytes()].concat().into_iter().chain(strings.concat()).collect::<Vec<_>>();
    let mut globals = fonts.to_vec();
    globals.extend([format(170, "0!.0,\"万元\""), style(0, 0), style(5, 0), style(0, 170), style(0, 9), (0x00FC, sst)]);
    let place = |row: u16, column: u16, style: u16| [row, column, style].map(u16::to_le_bytes).concat();
    let text = |row, column, style, at: u32| (0x00FD, [place(row, column, style), at.to_le_bytes().to_vec()].concat());
    let number =
        |row, column, style, value: f64| (0x0203, [place(row, column, style), value.to_le_bytes().to_vec()].concat());
    let formula =
        |row, column, result: [u8; 8]| (0x0006, [place(row, column, 0), result.to_vec(), vec![0; 8]].concat());
    let row =
        |at: u16, height: u16, flags: u16| (0x0208, [at, 0, 9, height, 0, 0, flags, 0].map(u16::to_le_bytes).concat());
    let hidden = (0x007D, [3_u16, 4, 0x900, 0, 1, 0].map(u16::to_le_bytes).concat());
    let mut cells = vec![row(0, 300, 0), row(1, 300, 0x20), row(2, 0, 0), hidden];
    cells.extend([text(0, 0, 0, 0), text(0, 1, 0, 1), number(0, 2, 2, 123_456.0), number(0, 3, 3, 0.5)]);
    cells.extend([text(1, 0, 1, 2), formula(2, 0, [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]), formula(2, 1, [0; 8])]);
    let build = |globals: &[builds::Record], cells: &[builds::Record]| {
        only(&builds::ole(&builds::xls_stream(0x0600, globals, b"\0S", cells)))
    };
    let sheet = build(&globals, &cells);

    let look = |row, column| sheet.look(row, column).cloned().unwrap_or_default();
    assert_eq!((sheet.cell(0, 0), look(0, 0).struck.as_deref()), (&Cell::Text("1234".into()), Some("1000")));
    assert_eq!(look(0, 1).unraised.as_deref(), Some("1234"));
    assert_eq!(sheet.cell(0, 2), &Cell::Number("12.3456".parse().unwrap()));
    assert_eq!((look(0, 2).stored, look(0, 2).shown_unit.as_deref()), (Some(Decimal::from(123_456)), Some("万元")));
    assert!(sheet.is_percent(0, 3) && !sheet.is_percent(0, 2));
    assert!(sheet.is_struck_row(1));
    assert!(look(2, 0).no_result && look(2, 1).no_result && sheet.cell(2, 1) == &Cell::Empty);
    assert_eq!(sheet.hidden_columns.iter().copied().collect::<Vec<_>>(), [3, 4]);
    assert_eq!(sheet.hidden_rows.iter().copied().collect::<Vec<_>>(), [1, 2]);

    // What Excel calculated is a result, and so is what stands beside one.
    let calculated = (0x01C1, [0x01C1_u32, 0x1_E5A0].map(u32::to_le_bytes).concat());
    globals.push(calculated);
    assert_eq!(build(&globals, &cells).cell(2, 1), &Cell::Number(Decimal::ZERO));
    globals.pop();
    cells.push(formula(2, 2, 5_f64.to_le_bytes()));
    let sheet = build(&globals, &cells);
    assert!(sheet.look(2, 0).is_none() && sheet.cell(2, 1) == &Cell::Number(Decimal::ZERO));
}

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

fn look(sheet: &Sheet, row: usize, column: usize) -> Look {
    sheet.look(row, column).cloned().unwrap_or_default()
}

#[test]
fn an_ods_shows_the_same() {
    let head = r#"<office:automatic-styles>
        <style:style style:name="S" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="S2" style:family="table-cell" style:parent-style-name="S"/>
        <style:style style:name="N" style:family="table-cell"><style:text-properties style:text-line-through-style="none"/></style:style>
        <style:style style:name="T" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>
        <style:style style:name="U" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
        <style:style style:name="V" style:family="text"><style:text-properties style:text-position="0% 100%"/></style:style>
    </office:automatic-styles>"#;
    let p = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let number = |style: &str, value: &str, printed: &str| {
        format!(
            r#"<table:table-cell table:style-name="{style}" office:value-type="float" office:value="{value}"><text:p>{printed}</text:p></table:table-cell>"#
        )
    };
    let span = |style: &str, text: &str| format!(r#"<text:span text:style-name="{style}">{text}</text:span>"#);
    let first = p(&format!("{}1234", span("T", "1000")))
        + &p(&format!("12{}", span("U", "3")))
        + &p(&span("V", "12"))
        + &number("N", "123456", "12.3万元")
        + r#"<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>"#
        + r#"<table:table-cell table:formula="of:=A1"/>"#
        + r#"<table:table-cell table:formula="of:=A1" office:value-type="string"/>"#;
    let struck = format!("<table:table-row>{}{}</table:table-row>", number("S", "7", "7"), number("S2", "8", "8"));
    let hidden = format!(r#"<table:table-row table:visibility="filter">{}</table:table-row>"#, p("甲"));
    let sheet = only(&builds::ods(
        head,
        &format!(
            r#"<table:table table:name="一"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="S"/><table:table-row>{first}</table:table-row>{struck}{hidden}<table:table-row table:visibility="collapse" table:number-rows-repeated="1000000"><table:table-cell/></table:table-row></table:table>"#
        ),
    ));
    assert_eq!((sheet.cell(0, 0), look(&sheet, 0, 0).struck.as_deref()), (&text("1234"), Some("1000")));
    assert_eq!(look(&sheet, 0, 1).unraised.as_deref(), Some("12"));
    assert_eq!((sheet.cell(0, 2), sheet.look(0, 2)), (&text("12"), None));
    assert_eq!(sheet.cell(0, 3), &Cell::Number("12.3456".parse().unwrap()));
    assert_eq!(look(&sheet, 0, 3).shown_unit.as_deref(), Some("万元"));
    assert!(sheet.is_percent(0, 4));
    assert!(look(&sheet, 0, 5).no_result && !look(&sheet, 0, 6).no_result);
    assert!(sheet.is_struck_row(1) && !sheet.is_struck_row(0));
    assert_eq!(sheet.hidden_columns.iter().copied().collect::<Vec<_>>(), [2, 3]);
    assert_eq!(sheet.hidden_rows.iter().copied().collect::<Vec<_>>(), [2]);
}

#[test]
fn a_web_page_shows_the_same() {
    let page = "<html><head><style><!-- td {color:red} .gone {text-decoration: line-through} .away{display:none} --></style></head>
        <table><tr><td><s>1000</s>1234</td><td>1234<sup>①</sup></td><td><span style='text-decoration:line-through'>a<b>b</b></span>c</td>
        <td class='gone'>7</td><td style='display:none'>id</td><td><del>旧</del></td></tr>
        <tr class=gone><td>甲</td><td>100</td></tr><tr style='display: none'><td>乙</td><td>5</td></tr>
        <tr><td>丙</td><td>5</td><td>6</td><td>7</td><td class='away'>id</td></tr></table></html>";
    let sheet = only(page.as_bytes());
    assert_eq!((sheet.cell(0, 0), look(&sheet, 0, 0).struck.as_deref()), (&text("1234"), Some("1000")));
    assert_eq!(look(&sheet, 0, 1).unraised.as_deref(), Some("1234"));
    assert_eq!((sheet.cell(0, 2), look(&sheet, 0, 2).struck.as_deref()), (&text("c"), Some("ab")));
    assert_eq!((sheet.cell(0, 3), look(&sheet, 0, 3).struck.as_deref()), (&Cell::Empty, Some("7")));
    assert_eq!(look(&sheet, 0, 5).struck.as_deref(), Some("旧"));
    assert!(sheet.is_struck_row(1) && sheet.cell(1, 0) == &text("甲"));
    assert_eq!(sheet.hidden_columns.iter().copied().collect::<Vec<_>>(), [4]);
    assert_eq!(sheet.hidden_rows.iter().copied().collect::<Vec<_>>(), [2]);
}
