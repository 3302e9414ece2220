//! Headers by what they are made of: period, plan or actual, measure, form and unit, under their parents and beside their
//! neighbours. What could be two things is asked about, never guessed.
#![cfg(feature = "sheets")]

use std::collections::BTreeSet;

use zdxm::Language;
use zdxm::{
    Cell, CellRef, Choices, ColumnChoice, Field, FileFormat, Finding, FindingCode, Merge, Money, MoneyUnit, Severity,
    Sheet, SheetKind, SheetReading, Workbook, WorkbookReading,
};

fn place(text: &str) -> CellRef {
    let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1) - 1;
    CellRef { row: text[letters.len()..].parse::<u32>().unwrap() - 1, column }
}

/// A sheet from lines of cells between bars; `A1:B2` in `merges`, between blanks.
fn sheet(lines: &str, merges: &str) -> Sheet {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        text => text.parse().map_or_else(|_| Cell::Text(text.replace("\\n", "\n")), Cell::Number),
    };
    let rows = lines.lines().map(|line| line.split('|').map(cell).collect()).collect();
    let merges = merges.split_whitespace().map(|merge| {
        let (first, last) = merge.split_once(':').unwrap();
        Merge { first: place(first), last: place(last) }
    });
    {
        let mut sheet = Sheet::new("表1", rows);
        sheet.merges = merges.collect();
        sheet
    }
}

fn read_with(sheet: Sheet, choices: &Choices) -> SheetReading {
    let workbook = Workbook::of(FileFormat::Xlsx, vec![sheet]);
    WorkbookReading::with(&workbook, choices).unwrap().sheets.remove(0)
}

fn read(lines: &str, merges: &str) -> SheetReading {
    read_with(sheet(lines, merges), &Choices::default())
}

fn name(field: Field) -> &'static str {
    field.into()
}

/// What each column is read as: a field, `-` for text, `?` where it is asked about.
fn fields(sheet: &SheetReading) -> String {
    let asked = |column: u32| {
        sheet.findings.iter().any(|finding| {
            let codes = [FindingCode::ColumnAmbiguous, FindingCode::PeriodContradicts, FindingCode::UnitUnknown];
            finding.severity == Severity::Blocking && finding.cell.column == column && codes.contains(&finding.code)
        })
    };
    let fields = sheet.columns.iter().map(|column| match column.field {
        _ if asked(column.column) => "?",
        Some(field) => name(field),
        None => "-",
    });
    fields.collect::<Vec<_>>().join(" ")
}

fn blocking(sheet: &SheetReading, code: FindingCode) -> Vec<&Finding> {
    sheet.findings.iter().filter(|finding| finding.severity == Severity::Blocking && finding.code == code).collect()
}

fn wan(text: &str) -> Option<Money> {
    Some(Money::parse(text, MoneyUnit::WanYuan).unwrap())
}

/// The column of a wording in a sheet of its kind: its field, or that it was asked about or kept as text.
fn wording(field: &str, kind: &str, header: &str) -> Option<Field> {
    let (title, mut beside) = match kind {
        "plan" => ("2022年重大项目计划表", vec!["序号", "项目名称", "总投资"]),
        _ => ("2022年6月重大项目进展情况表", vec!["序号", "项目名称", "总投资", "年度计划投资"]),
    };
    match field {
        "name" => drop(beside.remove(1)),
        "total" => beside[2] = "年度计划投资",
        "cumulative_done" => beside.push("1-6月完成投资"),
        _ => {}
    }
    let is_amount = field.parse::<Field>().is_ok_and(Field::is_amount);
    let values = beside.iter().map(|header| if *header == "项目名称" { "甲路" } else { "7" }).collect::<Vec<_>>();
    let value = if is_amount || field == "-" { "5" } else { "甲乙丙" };
    let lines = format!("{title}\n单位：万元\n{}|{header}\n{}|{value}", beside.join("|"), values.join("|"));
    let reading = read(&lines, "");
    let column = reading.columns.last().unwrap();
    let asked = fields(&reading).ends_with('?');
    column.field.filter(|_| !asked)
}

#[test]
fn headers_are_read_by_what_they_are_made_of() {
    let seen = include_str!("../fixtures/sheets/header_wordings.tsv");
    let more = include_str!("../fixtures/header_wordings_more.tsv");
    for (file, wordings) in [("seen", seen), ("more", more)] {
        let (mut all, mut read) = (0, 0);
        for line in wordings.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let mut parts = line.split('\t');
            let (field, kind, header) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
            let found = wording(field, kind, header).map_or("-", name);
            all += 1;
            read += u32::from(found == field);
            assert!(found == field || found == "-", "{header} in a {kind} sheet is {field}, not {found}");
        }
        println!("{file}: {read} of {all} wordings read, the others kept as text or asked about");
        assert!(read * 100 >= all * 95, "{file}: {read} of {all}");
    }
}

#[test]
fn a_parent_gives_what_its_leaf_does_not_say() {
    let plan = "2024年重大项目计划表\n单位：万元\n";
    let month = "2024年6月重大项目进展情况表\n单位：万元\n";
    for (head, lines, merges, expected) in [
        (
            plan,
            "序号|项目名称|总投资||||2024年投资计划\n||合计|中央|省级|市级|合计|中央|自筹\n1|甲路|9|1|2|6|3|1|2",
            "A3:A4 B3:B4 C3:F3 G3:I3",
            "seq name total - - - annual - -",
        ),
        (
            plan,
            "序号|项目名称|2024年建设计划||总投资\n||投资额|主要建设内容|\n1|甲路|3|路基|9",
            "A3:A4 B3:B4 C3:D3 E3:E4",
            "seq name annual target total",
        ),
        (
            plan,
            "序号|项目名称|总投资|分年度投资计划||\n|||2023年|2024年|2025年\n1|甲路|9|2|3|4",
            "A3:A4 B3:B4 C3:C4 D3:F3",
            "seq name total - annual -",
        ),
        (
            plan,
            "序号|项目名称|2024年计划||建设规模\n||总投资|计划投资|\n1|甲路|9|3|十公里",
            "A3:A4 B3:B4 C3:D3 E3:E4",
            "seq name total annual content",
        ),
        (
            plan,
            "序号|项目名称|总投资|2025年投资计划||2024年投资计划|\n|||投资|内容|投资|内容\n1|甲路|9|2|路面|3|路基",
            "A3:A4 B3:B4 C3:C4 D3:E3 F3:G3",
            "seq name total - - annual target",
        ),
        (
            plan,
            "序号|项目名称|投资（万元）|||计划开竣工时间|\n||总投资|至2023年底完成|2024年计划|开工|竣工\n1|甲路|9|1|3|2023.5|2025.6",
            "A3:A4 B3:B4 C3:E3 F3:G3",
            "seq name total done_before annual planned_start planned_finish",
        ),
        (plan, "序号|项目名称|总投资|资金来源||\n|||中央|省级|自筹\n1|甲路|9|1|2|6", "", "seq name total - - -"),
        (
            month,
            "序号|项目名称|总投资|2024年||2023年|\n|||计划|完成|计划|完成\n1|甲路|9|3|1|2|2",
            "",
            "seq name total annual ytd_done - -",
        ),
        (
            month,
            "序号|项目名称|年度计划投资|完成投资|||\n|||本月|本年累计|开工累计|占年度计划%\n1|甲路|9|1|2|6|22",
            "A3:A4 B3:B4 C3:C4 D3:G3",
            "seq name annual month_done ytd_done cumulative_done ytd_rate",
        ),
        (
            month,
            "序号|项目名称|年度计划投资|6月||1-6月|\n|||计划|完成|计划|完成\n1|甲路|9|1|2|6|5",
            "A3:A4 B3:B4 C3:C4 D3:E3 F3:G3",
            "seq name annual - month_done - ytd_done",
        ),
        (
            month,
            "序号|项目名称|年度计划投资|6月完成情况||7月计划|\n|||完成投资|形象进度|计划投资|工作安排\n1|甲路|9|1|路基|2|路面",
            "A3:A4 B3:B4 C3:C4 D3:E3 F3:G3",
            "seq name annual month_done progress - -",
        ),
        (
            month,
            "序号|项目名称|年度计划投资|到位资金|||本月完成投资\n|||合计|中央|自筹|\n1|甲路|9|3|1|2|1",
            "A3:A4 B3:B4 C3:C4 D3:F3 G3:G4",
            "seq name annual funds_ytd funds_by_source funds_by_source month_done",
        ),
        (
            month,
            "序号|项目名称|年度计划投资|1-6月完成情况||||责任单位|\n|||本月完成|累计完成投资|到位资金|形象进度|名称|责任人\n1|甲路|9|1|2|2|路基|市交通局|张三",
            "A3:A4 B3:B4 C3:C4 D3:G3 H3:I3",
            "seq name annual month_done ytd_done funds_ytd progress responsible_units leader",
        ),
        (
            month,
            "序号|项目名称|年度计划投资|2023年1-6月|2024年1-6月\n|||完成投资|完成投资\n1|甲路|9|1|2",
            "A3:A4 B3:B4 C3:C4",
            "seq name annual - ytd_done",
        ),
        (
            month,
            "序号|项目名称|年度计划投资|征地拆迁||工程\n|||完成投资|进展|1-6月完成投资\n1|甲路|9|1|完成|2",
            "A3:A4 B3:B4 C3:C4 D3:E3",
            "seq name annual ? progress ytd_done",
        ),
    ] {
        let sheet = read(&format!("{head}{lines}"), merges);
        assert_eq!(fields(&sheet), expected, "{lines}\n{:#?}", sheet.findings);
    }
}

#[test]
fn the_column_of_the_sheets_own_period_wins() {
    let month = "2024年6月重大项目进展情况表\n单位：万元\n";
    for (header, expected) in [
        ("本年完成投资额|累计完成投资额", "ytd_done cumulative_done"),
        ("累计完成投资额|本年完成投资额", "cumulative_done ytd_done"),
        ("累计完成投资|今年完成投资|本月完成投资", "cumulative_done ytd_done month_done"),
        ("开工以来累计完成投资|累计完成投资", "cumulative_done ytd_done"),
        ("截至6月底累计完成投资|1-6月完成投资", "cumulative_done ytd_done"),
        ("1-5月完成投资|1-6月完成投资", "- ytd_done"),
        ("5月完成投资|6月完成投资|7月完成投资", "- month_done -"),
        ("6月计划完成投资|6月完成投资", "- month_done"),
        ("6月计划完成投资|6月实际完成投资", "- month_done"),
        ("去年同期完成投资|1-6月完成投资|同比增长%", "- ytd_done -"),
        ("2023年1-6月完成投资|2024年1-6月完成投资", "- ytd_done"),
        ("上月完成投资|本月完成投资|下月计划投资", "- month_done -"),
        ("本月完成|累计完成", "month_done ytd_done"),
        // Nothing says which: the year's, the start's, or the month's.
        ("累计完成投资|累计完成投资额", "? ?"),
        ("完成投资", "?"),
        ("1-6月完成投资|2024年1-6月完成投资", "ytd_done ?"),
        ("1-5月完成投资", "?"),
    ] {
        let columns = header.split('|').count();
        let values = (1..=columns).map(|value| value.to_string()).collect::<Vec<_>>().join("|");
        let sheet = read(&format!("{month}序号|项目名称|总投资|2024年计划投资|{header}\n1|甲路|9|3|{values}"), "");
        assert_eq!(fields(&sheet), format!("seq name total annual {expected}"), "{header}\n{:#?}", sheet.findings);
        assert_eq!(sheet.kind, SheetKind::Monthly, "{header}");
    }
    for (header, expected) in [
        ("总投资|累计完成投资|计划投资", "total done_before annual"),
        ("总投资|计划投资|年度计划投资", "total - annual"),
        ("总投资|投资计划", "total annual"),
        ("总投资|2024年计划投资|2025年计划投资", "total annual -"),
        ("总投资|年度总投资", "total annual"),
        ("总投资|投资额|2024年计划投资", "total - annual"),
        ("计划投资", "?"),
        ("年度总投资", "?"),
        ("总投资|投资额", "total ?"),
        ("总投资|完成投资", "total ?"),
        ("总投资|总投资（万元）", "total ?"),
    ] {
        let columns = header.split('|').count();
        let values = (1..=columns).map(|value| value.to_string()).collect::<Vec<_>>().join("|");
        let title = "2024年重大项目计划表\n单位：万元\n";
        let sheet = read(&format!("{title}序号|项目名称|建设阶段|行业|{header}\n1|甲路|续建|交通|{values}"), "");
        assert_eq!(fields(&sheet), format!("seq name phase sector {expected}"), "{header}\n{:#?}", sheet.findings);
    }
}

#[test]
fn several_months_and_no_title_are_asked_about_and_a_choice_answers() {
    let lines = "重大项目进展情况表\n单位：万元\n序号|项目名称|2024年计划投资|5月完成投资|6月完成投资\n1|甲路|9|1|2";
    let asked = read(lines, "");
    let findings = blocking(&asked, FindingCode::PeriodUnclear);
    assert_eq!(findings.len(), 1, "{:#?}", asked.findings);
    assert!(
        findings[0].text(Language::Chinese).contains("5月、6月")
            && findings[0].text(Language::Chinese).contains("选定月份"),
        "{}",
        findings[0].text(Language::Chinese)
    );
    assert_eq!((asked.kind, asked.month, asked.rows[0].month_done), (SheetKind::Monthly, None, None));
    for (month, done) in [(5, "1"), (6, "2")] {
        let chosen = read_with(sheet(lines, ""), &Choices::default().with_month(month));
        assert_eq!((chosen.month.unwrap().month(), chosen.rows[0].month_done), (month, wan(done)));
        assert!(chosen.findings.iter().all(|finding| finding.severity == Severity::Notice), "{:#?}", chosen.findings);
    }
    // The months of the year to date say it, whatever single months stand beside them.
    let sheet = read("进展表\n单位：万元\n项目名称|2024年计划投资|2024年1-6月完成投资|7月计划\n甲路|9|2|3", "");
    assert_eq!(sheet.month.unwrap().yyyymm(), 202_406);
}

#[test]
fn titles_say_year_and_month_in_many_ways() {
    for (title, year, month) in [
        ("2024年重大项目5月份进展及6月份计划表", Some(2024), Some(5)),
        ("2024年6月份计划及5月份完成情况表", Some(2024), Some(5)),
        ("2024年六月份重大项目进展情况表", Some(2024), Some(6)),
        ("二〇二四年六月份重大项目进展情况表", Some(2024), Some(6)),
        ("二○二四年六月重大项目进展情况表", Some(2024), Some(6)),
        ("2024年上半年重大项目进展情况表", Some(2024), Some(6)),
        ("2024年一季度重大项目进展情况表", Some(2024), Some(3)),
        ("2024年第一季度重大项目完成情况表", Some(2024), Some(3)),
        ("2024年前三季度重大项目进展情况表", Some(2024), Some(9)),
        ("2024年全年重大项目完成情况表", Some(2024), Some(12)),
        ("重大项目进展情况表（截至2024年底）", Some(2024), Some(12)),
        ("重大项目进展情况表（截至2024.6.30）", Some(2024), Some(6)),
        ("重大项目进展情况表（截至2024年6月30日）", Some(2024), Some(6)),
        ("重大项目进展情况表（2024/6/30）", Some(2024), Some(6)),
        ("重大项目进展情况表（2024-06）", Some(2024), Some(6)),
        ("重大项目进展情况表202406", Some(2024), Some(6)),
        ("2024年1—6月重大项目进展情况表", Some(2024), Some(6)),
        ("2024年1-6月份重大项目进展情况表", Some(2024), Some(6)),
        ("2024年一至六月重大项目进展情况表", Some(2024), Some(6)),
        ("２０２４年６月重大项目月报表", Some(2024), Some(6)),
        ("2024年总投资5000万元以上重大项目6月进展情况表", Some(2024), Some(6)),
        // More than one year or month: nobody may choose.
        ("2024-2026年重大项目滚动计划表", None, None),
        ("2024年至2026年重大项目6月进展表", None, None),
        ("2023年重大项目完成情况及2024年计划表", None, None),
        ("2024年5月、6月重大项目进展情况表", Some(2024), None),
    ] {
        let table = "单位：万元\n序号|项目名称|建设阶段|行业|总投资|年度计划投资|本月完成投资|累计完成投资\n1|甲路|续建|交通|9|3|1|2";
        let lines = format!("{title}\n{table}");
        let sheet = read(&lines, "");
        let found = (sheet.year, sheet.month.map(zdxm::YearMonth::month));
        assert_eq!(found, (year, month), "{title}\n{:#?}", sheet.findings);
        let asked = blocking(&sheet, FindingCode::PeriodUnclear).len();
        assert_eq!(asked > 0, year.is_none() || month.is_none(), "{title}\n{:#?}", sheet.findings);
        if asked > 0 {
            let choices = Choices::default().with_year(2024).with_month(6);
            let sheet = read_with(self::sheet(&lines, ""), &choices);
            assert_eq!((sheet.year, sheet.month.unwrap().yyyymm()), (Some(2024), 202_406), "{title}");
            assert_eq!(blocking(&sheet, FindingCode::PeriodUnclear).len(), 0, "{title}");
        }
    }
}

#[test]
fn a_title_and_a_name_of_a_sheet_that_differ_are_reported() {
    let read_named = |header: &str| {
        let mut sheet = sheet(&format!("2024年5月进展表\n单位：万元\n项目名称|年度计划投资|{header}\n甲路|9|1"), "");
        sheet.name = "6月".into();
        read_with(sheet, &Choices::default())
    };
    // A copied title: nothing else says which month it is.
    assert_eq!(blocking(&read_named("本月完成投资"), FindingCode::PeriodContradicts).len(), 1);
    let sided = read_named("5月完成投资");
    assert_eq!(blocking(&sided, FindingCode::PeriodContradicts).len(), 0);
    assert!(sided.findings.iter().any(|finding| finding.code == FindingCode::PeriodContradicts));
}

#[test]
fn units_of_money_are_exact_or_asked_about() {
    use MoneyUnit::*;
    let table = |line: &str, header: &str| {
        let columns = "序号|项目名称|建设阶段|行业";
        read(&format!("2024年重大项目计划表\n{line}\n{columns}|{header}\n1|甲路|续建|交通|120"), "")
    };
    for (line, unit) in [
        ("单位：万元", WanYuan),
        ("单位（万元）", WanYuan),
        ("单位 万元", WanYuan),
        ("（万元）", WanYuan),
        ("金额：万元", WanYuan),
        ("金额单位：人民币元", Yuan),
        ("单位:人民币万元", WanYuan),
        ("货币单位：亿元", YiYuan),
        ("计量单位：万元、%", WanYuan),
        ("单位：千元", QianYuan),
        ("单位：百万元", BaiWanYuan),
        ("单位：千万元", QianWanYuan),
        ("单位：十亿元", ShiYiYuan),
        ("单位：万人民币", WanYuan),
    ] {
        let sheet = table(line, "总投资");
        assert_eq!(sheet.columns[4].unit, Some(unit), "{line}: {:#?}", sheet.findings);
        assert_eq!(sheet.rows[0].total.unwrap().fen(), 120 * unit.fen(), "{line}");
        let header = format!("总投资（{}）", unit.name());
        let sheet = table("单位：元", &header);
        assert_eq!(sheet.rows[0].total.unwrap().fen(), 120 * unit.fen(), "{header}");
        if unit != Yuan {
            let bare = table("", &header.replace(['（', '）'], ""));
            assert_eq!(bare.rows[0].total.unwrap().fen(), 120 * unit.fen(), "{header}");
        }
    }
    for unit in ["美元", "万美元", "亿美元", "港元", "万港币", "欧元", "日元", "百元", "万英镑", "万卢布", "盾", "甲乙"]
    {
        for (line, header) in
            [("单位：万元".to_owned(), format!("总投资（{unit}）")), (format!("单位：{unit}"), "总投资".to_owned())]
        {
            if line == "单位：甲乙" {
                continue;
            }
            let sheet = table(&line, &header);
            assert_eq!(blocking(&sheet, FindingCode::UnitUnknown).len(), 1, "{line} {header}: {:#?}", sheet.findings);
            assert_eq!((sheet.rows[0].total, sheet.columns[4].unit), (None, None), "{line} {header}");
        }
    }
    for (line, header) in [("单位：万元、亿元", "总投资"), ("", "总投资（万元/亿元）")] {
        assert_eq!(blocking(&table(line, header), FindingCode::UnitUnknown).len(), 1, "{line} {header}");
    }
    // Where the line names two, the headers may say which.
    assert_eq!(table("单位：万元、亿元", "总投资（亿元）").rows[0].total.unwrap().fen(), 120 * YiYuan.fen());
    // Sums in a title are no unit.
    let sheet =
        read("2024年10亿元以上重大项目计划表\n序号|项目名称|总投资\n1|甲路|120\n注：★为总投资10亿元以上项目", "");
    assert_eq!(blocking(&sheet, FindingCode::UnitUnknown).len(), 1, "{:#?}", sheet.columns);
}

#[test]
fn a_hidden_column_loses_and_is_named() {
    let lines = "2022年计划（续建）\n单位：万元\n项目名称|行业|总投资|2022年计划投资|2022年计划投资|建设地点\n甲路|交通|9|24|12|城区";
    for hidden in [3, 4] {
        let mut sheet = sheet(lines, "");
        sheet.hidden_columns = BTreeSet::from([hidden, 5]);
        let reading = read_with(sheet, &Choices::default());
        assert_eq!(reading.rows[0].annual, wan(if hidden == 3 { "12" } else { "24" }));
        let named = reading.findings.iter().filter(|finding| finding.code == FindingCode::HiddenColumn);
        let named = named.map(|finding| finding.cell.to_string()).collect::<Vec<_>>();
        assert_eq!(named, [if hidden == 3 { "D3" } else { "E3" }, "F3"]);
        assert!(reading.findings.iter().all(|finding| finding.severity == Severity::Notice), "{:#?}", reading.findings);
        assert_eq!(reading.rows[0].location.as_deref(), Some("城区"), "hidden, but the only one of its meaning");
    }
    let visible = read(lines, "");
    assert_eq!(blocking(&visible, FindingCode::ColumnAmbiguous).len(), 1, "two of one meaning are asked about");
}

#[test]
fn a_hidden_sheet_is_named_with_a_remedy_that_fits() {
    let table = "2022年计划（续建）\n单位：万元\n项目名称|行业|总投资\n甲路|交通|9";
    let mut hidden = sheet(table, "");
    (hidden.hidden, hidden.name) = (true, "初稿".into());
    let workbook = Workbook::of(FileFormat::Xlsx, vec![sheet(table, ""), hidden]);
    let reading = WorkbookReading::new(&workbook).unwrap();
    assert_eq!(reading.skipped.len(), 1);
    assert!(
        reading.skipped[0].text(Language::Chinese).contains("取消隐藏")
            && !reading.skipped[0].text(Language::Chinese).contains("表头")
    );
}

#[test]
fn a_person_chooses_field_and_unit_of_a_column() {
    let lines =
        "2024年6月进展情况表\n单位：万元\n序号|项目名称|年度计划投资|完成投资|造价（甲乙）|说明文字\n1|甲路|9|2|3|4";
    let choose = |column, field, unit| ColumnChoice { sheet: "表1".into(), column, field, unit };
    let asked = read(lines, "");
    assert_eq!(fields(&asked), "seq name annual ? - -");
    assert_eq!(asked.columns[3].nearest, [Field::MonthDone, Field::YtdDone]);
    let columns = vec![
        choose(3, Some(Field::YtdDone), None),
        choose(4, Some(Field::Total), Some(MoneyUnit::YiYuan)),
        choose(2, None, None),
    ];
    let chosen = read_with(sheet(lines, ""), &Choices::default().with_columns(columns));
    assert_eq!(fields(&chosen), "seq name - ytd_done total -");
    let row = &chosen.rows[0];
    assert_eq!((row.ytd_done, row.annual, row.total), (wan("2"), None, wan("30000")));
    assert!(chosen.findings.iter().all(|finding| finding.severity == Severity::Notice), "{:#?}", chosen.findings);
    // Against the header it is said.
    let against = vec![choose(2, Some(Field::MonthDone), None), choose(3, None, None)];
    let against = read_with(sheet(lines, ""), &Choices::default().with_columns(against));
    assert!(against.findings.iter().any(|finding| finding.code == FindingCode::ColumnChosen));
    // One field for two columns is asked about.
    let twice = vec![choose(2, Some(Field::YtdDone), None), choose(3, Some(Field::YtdDone), None)];
    let twice = read_with(sheet(lines, ""), &Choices::default().with_columns(twice));
    assert_eq!(blocking(&twice, FindingCode::ColumnAmbiguous).len(), 1);
}

#[test]
fn names_stand_under_short_headers_over_two_columns_and_beside_the_number() {
    let names = |lines: &str, merges: &str| {
        let sheet = read(lines, merges);
        sheet.rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>()
    };
    let title = "2024年重点项目计划表\n单位：万元\n";
    for header in ["项目", "建设项目", "项目单位及名称", "项 目"] {
        let lines = format!("{title}序号|{header}|建设阶段|总投资|2024年计划投资\n1|甲路|续建|9|3");
        assert_eq!(names(&lines, ""), ["甲路"], "{header}");
    }
    let two = format!("{title}序号|项目名称||总投资|2024年计划投资\n1|(1)|甲路|9|3\n2|(2)|乙路|9|3");
    assert_eq!(names(&two, "B3:C3"), ["甲路", "乙路"]);
    let over_number = format!("{title}项目名称||总投资|2024年计划投资\n1|甲路|9|3\n2|乙路|9|3");
    assert_eq!(names(&over_number, "A3:B3"), ["甲路", "乙路"]);
    assert_eq!(names(&over_number, ""), ["甲路", "乙路"]);
    // 项目 in a table that is about something else names nothing.
    let other = sheet("2024年收支表\n项目|收入|支出\n办公费|1|2", "");
    assert!(WorkbookReading::new(&Workbook::of(FileFormat::Xlsx, vec![other])).is_err());
}

#[test]
fn the_path_is_what_the_cells_write() {
    let lines = "2024年6月进展表\n项目名称|完成 投资\\n（万元）||总投资（万元）\n|本月|本年累计|\n甲路|1|2|9";
    let sheet = read(lines, "A2:A3 B2:C2 D2:D3");
    let headers = sheet.columns.iter().map(|column| column.header.to_string()).collect::<Vec<_>>();
    assert_eq!(headers, ["项目名称", "完成投资（万元）>本月", "完成投资（万元）>本年累计", "总投资（万元）"]);
    assert_eq!(fields(&sheet), "name month_done ytd_done total");
}

#[test]
fn reading_headers_takes_time_in_proportion_to_the_columns() {
    let time = |columns: usize| {
        let headers = (0..columns).map(|at| format!("其他情况说明第{at}项及有关内容")).collect::<Vec<_>>().join("|");
        let lines = format!("2024年计划（续建）\n单位：万元\n项目名称|行业|总投资|{headers}\n甲路|交通|9");
        let start = std::time::Instant::now();
        assert_eq!(read(&lines, "").columns.len(), columns + 3);
        start.elapsed().as_secs_f64()
    };
    time(100);
    let (few, many) = (time(300), time(2_400));
    assert!(many / few < 24.0, "eight times the columns took {} times as long", many / few);
}

#[test]
fn short_headers_are_read_by_their_neighbours_and_rates_of_totals_are_not_missed() {
    let sheet = "2023年重大项目5月进展\n单位：万元\n\
        序号,项目名称,总投资,本年计划,本月完成,本年累计,开工累计,完成率\n\
        一,市直单位,,,,,,\n1,东环大道,100,30,5,10,60,33.3%\n合计,,100,30,5,10,60,33.3%\n";
    let reading = WorkbookReading::new(&Workbook::read(sheet.as_bytes()).unwrap()).unwrap();
    let row = &reading.sheets[0].rows[0];
    let wan = |wan: i64| Some(zdxm::Money::from_fen(wan * 1_000_000));
    assert_eq!((row.annual, row.month_done, row.ytd_done, row.cumulative_done), (wan(30), wan(5), wan(10), wan(60)));
    assert_eq!(
        (row.sector.as_deref(), reading.findings().count()),
        (None, 0),
        "{:#?}",
        reading.findings().collect::<Vec<_>>()
    );
}
