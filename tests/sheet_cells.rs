//! What a cell says: marks beside numbers, struck and raised characters, formats that scale, formulas without a result.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use zdxm::{Finding, FindingCode, Severity, SheetReading, SheetRow, Workbook, WorkbookReading};

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
