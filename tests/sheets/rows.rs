//! Which rows of a sheet are projects, and what merged, hidden, struck and paired rows say of them.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use crate::random;

use random::Random;
use zdxm::Language;
use zdxm::{
    Answer, Cell, CellAnswer, CellRef, Choices, ErrorKind, FileFormat, Finding, FindingCode, Look, Merge, Money,
    MoneyUnit, Phase, Severity, Sheet, SheetReading, SheetRow, Workbook, WorkbookReading,
};

fn place(text: &str) -> CellRef {
    let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1) - 1;
    CellRef { row: text[letters.len()..].parse::<u32>().unwrap() - 1, column }
}

/// A sheet: a line per row, `|` between cells; numbers are numbers.
fn sheet(table: &str, merges: &[&str]) -> Sheet {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        text => text.parse().map_or_else(|_| Cell::Text(text.into()), Cell::Number),
    };
    let rows = table.lines().map(|line| line.split('|').map(cell).collect()).collect();
    let merge = |text: &&str| {
        let (first, last) = text.split_once(':').unwrap();
        Merge { first: place(first), last: place(last) }
    };
    let mut merges = merges.iter().map(merge).collect::<Vec<_>>();
    merges.sort_by_key(|merge| merge.first);
    {
        let mut sheet = Sheet::new("表", rows);
        sheet.merges = merges;
        sheet
    }
}

fn book(sheet: Sheet) -> Workbook {
    Workbook::of(FileFormat::Xlsx, vec![sheet])
}

fn understand(sheet: Sheet) -> SheetReading {
    WorkbookReading::new(&book(sheet)).unwrap().sheets.remove(0)
}

const PLAN: &str =
    "2024年重点项目计划表（续建）\n单位：万元\n序号|项目名称|建设内容|行业分类|总投资|2024年计划投资|责任单位\n";
const LIST: &str = "2024年重点项目计划表\n单位：万元\n序号|项目名称|建设内容|总投资|2024年计划投资|责任单位\n";
const MONTH: &str =
    "2024年6月重大项目进展情况表\n单位：万元\n序号|项目名称|年度计划投资|本月完成投资|1-6月完成投资|形象进度\n";

fn plan(rows: &str, merges: &[&str]) -> SheetReading {
    understand(sheet(&format!("{PLAN}{rows}"), merges))
}

fn list(rows: &str) -> SheetReading {
    understand(sheet(&format!("{LIST}{rows}"), &[]))
}

fn month(rows: &str) -> SheetReading {
    understand(sheet(&format!("{MONTH}{rows}"), &[]))
}

fn wan(amount: i64) -> Option<Money> {
    Some(Money::from_fen(amount * 1_000_000))
}

fn counted(sheet: &SheetReading) -> Vec<&str> {
    sheet.counted().map(|row| row.name.as_str()).collect()
}

fn row<'s>(sheet: &'s SheetReading, name: &str) -> &'s SheetRow {
    sheet.rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("no {name} in {:#?}", sheet.rows))
}

fn blocking(sheet: &SheetReading) -> Vec<(FindingCode, String)> {
    let found = sheet.findings.iter().filter(|finding| finding.severity == Severity::Blocking);
    found.map(|finding| (finding.code, finding.cell.to_string())).collect()
}

fn at<'s>(sheet: &'s SheetReading, cell: &str, code: FindingCode) -> &'s Finding {
    let found = sheet.findings.iter().find(|finding| finding.cell == place(cell) && finding.code == code);
    found.unwrap_or_else(|| panic!("no {code:?} at {cell} in {:#?}", sheet.findings))
}

/// Findings about gaps that these tables have on purpose.
fn without_gaps(found: Vec<(FindingCode, String)>) -> Vec<(FindingCode, String)> {
    let gap = |code| matches!(code, FindingCode::PhaseUnknown | FindingCode::SectorUnknown);
    found.into_iter().filter(|(code, _)| !gap(*code)).collect()
}

// Merged cells.

#[test]
fn text_merged_down_a_column_holds_for_each_row() {
    let header = "2024年计划\n单位：万元\n序号|项目名称|县区|行业分类|建设阶段|总投资|责任单位|项目业主|建设内容|建设年限|拟开工时间|填报单位|备注\n";
    let rows = "1|甲|城中区|交通|新开工|100|市交通局、市财政局|城投公司|道路|2023-2025|2024年6月|市重点办|说明\n\
                2|乙||||200\n3|丙|||续建|300\n";
    let merges = ["C4:C6", "D4:D6", "E4:E5", "G4:G6", "H4:H6", "I4:I6", "J4:J6", "K4:K6", "L4:L6", "M4:M6"];
    let read = understand(sheet(&format!("{header}{rows}"), &merges));
    assert_eq!(read.findings, []);
    for row in &read.rows {
        assert_eq!(row.location.as_deref(), Some("城中区"));
        assert_eq!(row.sector.as_deref(), Some("交通"));
        assert_eq!(row.responsible_units, ["市交通局", "市财政局"]);
        assert_eq!((row.owner.as_deref(), row.content.as_deref()), (Some("城投公司"), Some("道路")));
        assert_eq!(row.period.start.map(|date| date.yyyymmdd()), Some(20_230_000));
        assert_eq!(row.planned_start.map(|date| date.yyyymmdd()), Some(20_240_600));
        assert_eq!((row.reporting_unit.as_deref(), row.remark.as_deref()), (Some("市重点办"), Some("说明")));
    }
    let phases = read.rows.iter().map(|row| row.phase.unwrap()).collect::<Vec<_>>();
    assert_eq!(phases, [Phase::New, Phase::New, Phase::Ongoing]);
}

#[test]
fn without_merges_an_empty_cell_stays_empty() {
    let read = plan("1|甲|路|交通|1|1|市交通局\n2|乙||交通|2|2|\n", &[]);
    assert_eq!((&row(&read, "乙").content, row(&read, "乙").responsible_units.len()), (&None, 0));
}

#[test]
fn an_amount_merged_over_several_projects_blocks_at_its_cell() {
    for (merges, cell) in [(["E4:E5"], "E4"), (["F5:F6"], "F5"), (["E4:E6"], "E4"), (["E4:F5"], "E4")] {
        let read = plan("1|甲|路|交通|900|90|局\n2|乙|路|交通|800|80|局\n3|丙|路|交通|700|70|局\n", &[]);
        assert_eq!(blocking(&read), []);
        let mut merged =
            sheet(&format!("{PLAN}1|甲|路|交通|900|90|局\n2|乙|路|交通|800|80|局\n3|丙|路|交通|700|70|局\n"), &merges);
        let Merge { first, last } = merged.merges[0];
        for (row, column) in
            (first.row..=last.row).flat_map(|row| (first.column..=last.column).map(move |column| (row, column)))
        {
            if (row, column) != (first.row, first.column) {
                merged.rows[row as usize][column as usize] = Cell::Empty;
            }
        }
        let read = understand(merged);
        assert_eq!(blocking(&read), [(FindingCode::AmountMerged, cell.to_owned())], "{merges:?}");
        let first = &read.rows[first.row as usize - 3];
        assert!(if cell.starts_with('E') { first.total } else { first.annual }.is_none(), "not taken for one of them");
    }
}

#[test]
fn an_amount_merged_over_two_columns_blocks_at_its_cell() {
    let read = plan("1|甲|路|交通|900||局\n2|乙|路|交通|800|80|局\n", &["E4:F4"]);
    assert_eq!(blocking(&read), [(FindingCode::AmountMerged, "E4".to_owned())]);
    assert_eq!((read.rows[0].total, read.rows[0].annual), (None, None));
    let dash = plan("1|甲|路|交通|—||局\n2|乙|路|交通|800|80|局\n", &["E4:F4"]);
    assert_eq!(blocking(&dash), []);
}

#[test]
fn an_amount_merged_over_the_lines_of_one_project_is_its_own() {
    let read =
        plan("1|甲|路|交通|900|90|局\n||桥||||\n2|乙|路|交通|800|80|局\n", &["A4:A5", "B4:B5", "E4:E5", "F4:F5"]);
    assert_eq!((blocking(&read), counted(&read)), (vec![], vec!["甲", "乙"]));
    assert_eq!((row(&read, "甲").total, row(&read, "甲").annual), (wan(900), wan(90)));
    // The whole and its parts are one project.
    let whole = plan(
        "1|甲|路|交通|900|90|局\n|（1）南段|路|交通|||\n|（2）北段|路|交通|||\n2|乙|路|交通|1|1|局\n",
        &["E4:E6", "F4:F6"],
    );
    assert_eq!((blocking(&whole), counted(&whole)), (vec![], vec!["甲", "乙"]));
    assert_eq!(row(&whole, "甲").total, wan(900));
}

#[test]
fn amounts_of_several_lines_must_add_up_to_the_first() {
    let merges = ["A4:A6", "B4:B6"];
    let read = |first: &str| {
        plan(&format!("1|甲|路|交通|{first}|90|局\n||一期||100||\n||二期||200||\n2|乙|路|交通|1|1|局\n"), &merges)
    };
    assert_eq!((blocking(&read("300")), read("300").rows[0].total), (vec![], wan(300)));
    for first in ["50", "", "301"] {
        assert_eq!(blocking(&read(first)), [(FindingCode::ContinuationRow, "E5".to_owned())], "{first}");
    }
    let text = format!("{PLAN}1|甲|路|交通||90|局\n||一期||100||\n");
    let answered = answers(&text, &[("E4", value("100万元"))]).unwrap();
    assert_eq!((blocking(&answered), answered.rows[0].total), (vec![], wan(100)));
}

#[test]
fn a_merge_that_reaches_over_a_heading_stops_there() {
    let rows = "一、交通（1项）\n1|甲|路||1|1|市交通局\n二、水利（1项）\n2|乙|渠||2|2|\n";
    let read = plan(rows, &["G5:G7"]);
    assert_eq!(row(&read, "甲").responsible_units, ["市交通局"]);
    assert!(row(&read, "乙").responsible_units.is_empty());
    assert_eq!(at(&read, "G5", FindingCode::MergeCrossesHeading).severity, Severity::Notice);
    let amounts = plan("一、交通（1项）\n1|甲|路||1|1|局\n二、水利（1项）\n2|乙|渠|||2|局\n", &["E5:E7"]);
    assert_eq!(blocking(&amounts), [(FindingCode::AmountMerged, "E5".to_owned())]);
}

#[test]
fn hostile_merges_stay_linear() {
    let merges = |count: u32| {
        (0..count).map(|at| Merge {
            first: CellRef { row: 3 + at % 50, column: 1 },
            last: CellRef { row: 3 + 60_000, column: 6 },
        })
    };
    let rows = (0..2_000).map(|at| format!("{at}|项目{at}||交通|1|1|\n")).collect::<String>();
    let mut hostile = sheet(&format!("{PLAN}{rows}"), &[]);
    hostile.merges = merges(50_000).collect();
    hostile.rows[3][6] = Cell::Text("甲".repeat(300_000));
    let start = std::time::Instant::now();
    let read = understand(hostile);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    assert!(read.findings.iter().any(|finding| finding.code == FindingCode::TextTooLong));
}

// Rows that are no projects.

#[test]
fn totals_and_headings_with_their_count_in_another_column_are_no_projects() {
    let read = list(
        "|总计|3|600|180|\n|计划新开工项目|1|100|30|\n1|甲水库|库容|100|30|市水利局\n|南宁市人民政府|2|500|150|\n\
         |——铁路|1|200|60|\n2|乙路|长|200|60|市交通局\n|-1 国铁干线项目|1|300|90|\n3|丙路|长|300|90|市交通局\n",
    );
    assert_eq!(counted(&read), ["甲水库", "乙路", "丙路"], "{:#?}", read.groups);
    assert_eq!(row(&read, "甲水库").phase, Some(Phase::New));
    assert_eq!(row(&read, "乙路").location.as_deref(), Some("南宁市人民政府"));
    assert_eq!(
        (row(&read, "乙路").sector.as_deref(), row(&read, "丙路").sector.as_deref()),
        (Some("铁路"), Some("国铁干线"))
    );
    assert_eq!(
        read.groups.iter().map(|group| group.declared_count).collect::<Vec<_>>(),
        [Some(3), Some(1), Some(2), Some(1), Some(1)]
    );
    assert!(read.findings.iter().all(|finding| finding.code != FindingCode::StrayCell));
}

#[test]
fn a_total_with_dashes_or_words_beside_it_is_no_project() {
    for total in [
        "|总计||—|600|180|",
        "合计||/|—|600|180|—",
        "|合  计|-||600|180|详见附件",
        "||合计||600|180|",
        "9|合计|||600|180|",
        "|全市总计|2个||600|180|",
    ] {
        for rows in [
            format!("{total}\n1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n"),
            format!("1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n{total}\n"),
        ] {
            let read = plan(&rows, &[]);
            assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]), "{total}");
            assert_eq!(read.sums().unwrap().total, wan(600), "{total}");
            assert!(
                read.findings.iter().all(|finding| finding.code != FindingCode::SumDiffers),
                "{total}: {:?}",
                read.findings
            );
        }
    }
}

#[test]
fn what_a_page_carries_over_is_no_project() {
    for word in ["承前页", "承上页", "转下页", "过次页", "本页小计", "本页合计", "（接上页）", "小计", "其中：市级"]
    {
        let read = plan(
            &format!(
                "1|甲|长|交通|300|90|局\n|{word}|||300|90|\n2|乙|长|交通|300|90|局\n{word}||||600|180|\n|合计|||600|180|\n"
            ),
            &[],
        );
        assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]), "{word}");
        assert!(
            read.findings.iter().all(|finding| finding.code != FindingCode::SumDiffers),
            "{word}: {:?}",
            read.findings
        );
    }
}

#[test]
fn a_page_repeats_title_and_header_of_several_rows() {
    let head =
        "2024年计划（续建）\n单位：万元\n序号|项目名称|行业分类|2024年计划投资||责任单位\n|||合计|其中：政府投资|\n";
    let text = format!("{head}1|甲|交通|3|1|局\n本页小计|||3|1|\n{head}承前页|||3|1|\n2|乙|交通|4|1|局\n");
    let merges = ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "A8:A9", "B8:B9", "C8:C9", "D8:E8", "F8:F9"];
    let read = understand(sheet(&text, &merges));
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]));
    assert_eq!(read.rows.iter().map(|row| row.sector.as_deref()).collect::<Vec<_>>(), [Some("交通"); 2]);
}

#[test]
fn a_sentence_about_the_whole_list_is_a_note() {
    for sentence in [
        "重大前期项目2个，总投资300万元。其中，政府投资项目1个，总投资100万元；社会投资项目1个，总投资200万元。",
        "2024年共安排重点项目2个，总投资300万元，年度计划投资90万元。",
        "全市计划实施重大项目2项，总投资300万元；其中：新开工1项，续建1项。",
        "本次列入计划的项目共2个，总投资300万元。",
        "重大项目2个，总投资300万元。其中市级1个。",
    ] {
        let read = list(&format!("{sentence}\n1|甲路|长|100|30|市交通局\n2|乙路|长|200|60|市交通局\n"));
        assert_eq!(counted(&read), ["甲路", "乙路"], "{sentence}");
        assert_eq!((row(&read, "甲路").phase, &row(&read, "甲路").sector), (None, &None), "{sentence}");
        assert_eq!((read.groups.len(), read.notes.len()), (0, 2), "{sentence}: {:?}", read.notes);
    }
    // With a number before it, it heads what follows.
    let heading =
        list("一、续建项目2项，总投资0.03亿元。其中市级1项。\n（一）交通\n1|甲路|长|100|30|局\n2|乙路|长|200|60|局\n");
    assert_eq!(
        (row(&heading, "甲路").phase, row(&heading, "甲路").sector.as_deref()),
        (Some(Phase::Ongoing), Some("交通"))
    );
}

#[test]
fn headings_in_brackets_name_their_phase() {
    for heading in ["【预备】(1个)", "[预备]", "【预备项目】", "〔预备〕（1项）", "[前期工作]", "【预备】1个"]
    {
        for rows in [format!("{heading}\n1|甲|长|交通|1|1|局\n"), format!("|{heading}\n1|甲|长|交通|1|1|局\n")]
        {
            let read = understand(sheet(&format!("{}{rows}", PLAN.replace("（续建）", "")), &[]));
            assert_eq!((counted(&read), read.rows[0].phase), (vec!["甲"], Some(Phase::Reserve)), "{heading}");
        }
    }
}

#[test]
fn classes_do_not_hide_the_heading_above_them() {
    let read = list(
        "一、续建项目\n（一）交通\nA类\n1|甲|长|1|1|局\nB类\n2|乙|长|1|1|局\n（二）水利\nA类（1个）\n3|丙|长|1|1|局\n二、新开工项目\n（一）农业\n甲档\n4|丁|长|1|1|局\n",
    );
    let kinds = read.rows.iter().map(|row| (row.phase, row.sector.as_deref())).collect::<Vec<_>>();
    let ongoing = |sector| (Some(Phase::Ongoing), Some(sector));
    assert_eq!(kinds, [ongoing("交通"), ongoing("交通"), ongoing("水利"), (Some(Phase::New), Some("农业"))]);
    assert_eq!(blocking(&read), []);
    let outside = list("A类\n一、交通\n1|甲|长|1|1|局\n二、水利\n2|乙|长|1|1|局\nB类\n3|丙|长|1|1|局\n");
    assert_eq!(row(&outside, "丙").sector, None, "the class closed the sector before it");
}

#[test]
fn numbered_headings_stand_under_those_without_a_number() {
    let read = list(
        "新开工项目（2个）\n一、交通（1个）\n1|甲|长|1|1|局\n二、水利（1个）\n2|乙|长|1|1|局\n续建项目（1个）\n一、交通（1个）\n3|丙|长|1|1|局\n",
    );
    let kinds = read.rows.iter().map(|row| (row.phase.unwrap(), row.sector.as_deref().unwrap())).collect::<Vec<_>>();
    assert_eq!(kinds, [(Phase::New, "交通"), (Phase::New, "水利"), (Phase::Ongoing, "交通")]);
    assert_eq!(read.findings, []);
}

#[test]
fn numbers_of_one_character_are_numbers() {
    for (heading, sector) in [
        ("① 交通项目2个", "交通"),
        ("⑴交通（2项）", "交通"),
        ("Ⅰ、交通2个", "交通"),
        ("㈠交通(2个)", "交通"),
        ("⒈ 交通项目（2个）", "交通"),
        ("❶交通2项", "交通"),
    ] {
        for row in [format!("|{heading}||300|90|"), format!("{heading}|||300|90|")] {
            let read = list(&format!("{row}\n1|甲路|长|100|30|局\n2|乙路|长|200|60|局\n"));
            assert_eq!((counted(&read), read.rows[0].sector.as_deref()), (vec!["甲路", "乙路"], Some(sector)), "{row}");
            assert_eq!(without_gaps(blocking(&read)), [], "{row}");
        }
    }
    let parts = plan("1|甲|长|交通|3|3|局\n|①南段|长|交通|1|1|局\n|②北段|长|交通|2|2|局\n2|乙|长|交通|1|1|局\n", &[]);
    assert_eq!((counted(&parts), parts.rows[1].name.as_str()), (vec!["甲", "乙"], "南段"));
    let numbered = plan("①|甲|长|交通|3|3|局\n②|2号桥|长|交通|1|1|局\n", &[]);
    assert_eq!((counted(&numbered), numbered.rows[1].position), (vec!["甲", "2号桥"], Some(2)));
}

#[test]
fn a_project_is_never_taken_for_a_heading() {
    let read = plan(
        "1|合计小区改造|长|交通|1|1|局\n2|小计镇供水工程|长|交通|1|1|局\n3|柳江区|长|交通|1|1|局\n4|续建项目|长|交通|1|1|局\n\
         5|农村公路改造10项|长|交通|1|1|局\n6|三一重工产业园项目|长|交通|1|1|局\n7|市本级学校（3个）|长|交通|1|1|局\n\
         8|A类道路|长|交通|1|1|局\n9|总计划编制项目|长|交通|||\n10|重大项目92个，配套道路|长|交通|1|1|局\n",
        &[],
    );
    assert_eq!(read.counted().count(), 10, "{:#?}", read.groups);
    assert!(read.groups.is_empty() && blocking(&read).is_empty(), "{:?}", read.findings);
    // Bare, as rows of a monthly report are.
    let read = month(
        "1|合计小区改造|9|1|2|\n2|农村公路改造10项|9|1|2|\n3|南宁市人民政府办公楼|9|1|2|\n4|校舍维修（3个）|9|1|2|\n5|续建项目|9||2|\n",
    );
    assert_eq!((read.counted().count(), read.groups.len()), (5, 0), "{:#?}", read.groups);
    let unnumbered = understand(sheet(
        "2024年6月进展\n单位：万元\n项目名称|年度计划投资|1-6月完成投资\n合计小区改造|9|2\n甲路|8|1\n柳江示范区道路|7|1\n——二期|6|1\n",
        &[],
    ));
    assert_eq!(unnumbered.counted().count() + blocking(&unnumbered).len(), 5, "the line with dashes is asked about");
}

#[test]
fn a_heading_is_never_counted_as_a_project() {
    // A name without a number in a list of numbered projects: its sum, or nothing, says that it heads them.
    let sums = list("|交通工程||3|3|\n1|甲|长|1|1|局\n2|乙|长|2|2|局\n|水利工程||4|4|\n3|丙|长|4|4|局\n");
    assert_eq!((counted(&sums), sums.groups.len()), (vec!["甲", "乙", "丙"], 2), "{:#?}", sums.findings);
    let nothing = list("|交通工程||||\n1|甲|长|1|1|局\n|水利工程||||\n2|乙|长|2|2|局\n");
    assert_eq!(counted(&nothing), ["甲", "乙"]);
    assert_eq!(row(&nothing, "乙").sector.as_deref(), Some("水利工程"));
    let nested = list(
        "|市本级||7|7|\n|交通工程||3|3|\n1|甲|长|1|1|局\n2|乙|长|2|2|局\n|水利工程||4|4|\n3|丙|长|4|4|局\n|单位（盖章）：||||\n|2024年1月5日||||\n",
    );
    assert_eq!((counted(&nested), without_gaps(blocking(&nested))), (vec!["甲", "乙", "丙"], vec![]));
    assert_eq!(row(&nested, "丙").location.as_deref(), Some("市本级"));
    let restarts = month("1|能源（2个）|9|3|6|\n1|甲|4|1|2|\n2|乙|5|2|4|\n2|交通（1个）|7|1|1|\n1|丙|7|1|1|\n");
    assert_eq!(counted(&restarts), ["甲", "乙", "丙"]);
}

#[test]
fn in_a_list_without_numbers_sums_tell_headings() {
    let list = |rows: &str| {
        let head = "2024年6月进展\n单位：万元\n项目名称|年度计划投资|1-6月完成投资\n";
        understand(sheet(&format!("{head}{rows}"), &[]))
    };
    let regions = list("城中区|30|3\n甲|10|1\n乙|20|2\n柳南区|5|4\n丙|5|4\n合计|35|7\n");
    assert_eq!((counted(&regions), blocking(&regions)), (vec!["甲", "乙", "丙"], vec![]));
    assert_eq!(row(&regions, "丙").location.as_deref(), Some("柳南区"));
    let sectors = list("交通|30|3\n甲|10|1\n乙|20|2\n水利|6|5\n丙|5|4\n丁|1|1\n");
    let asked = ["A4", "A7"].map(|cell| (FindingCode::RowUnclear, cell.to_owned()));
    assert_eq!(blocking(&sectors), asked, "nothing but the sums says so");
    let wrong = list("城中区|31|3\n甲|10|1\n乙|20|2\n");
    assert_eq!(blocking(&wrong), [(FindingCode::RowUnclear, "A4".to_owned())]);
    let projects = list("甲路|10|1\n乙|20|2\n城中区污水管网|30|3\n丙|30|3\n");
    assert_eq!((projects.counted().count(), blocking(&projects)), (4, vec![]));
}

#[test]
fn sums_in_columns_of_other_months_make_no_project_of_a_heading() {
    let head = "2024年6月重大项目进展情况表\n单位：万元\n序号|项目名称|5月完成投资|6月完成投资|1-5月完成投资|1-6月完成投资|已完工栋数\n";
    let rows =
        "|合计|9|7|40|47|3\n|续建项目|4|3|20|23|1\n1|甲|4|3|20|23|1\n|新开工项目|5|4|20|24|2\n2|乙|5|4|20|24|2\n";
    let read = understand(sheet(&format!("{head}{rows}"), &[]));
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]), "{:#?}", read.findings);
    assert_eq!((row(&read, "乙").phase, row(&read, "乙").month_done), (Some(Phase::New), wan(4)));
}

#[test]
fn a_subtotal_in_another_column_is_no_line_of_a_project() {
    let head = "2024年6月进展\n单位：万元\n序号|县区|项目名称|年度计划投资|1-6月完成投资\n";
    let read = understand(sheet(
        &format!("{head}1|城中区|甲|10|1\n2|城中区|乙|20|2\n|城中区小计||30|3\n3|柳南区|丙|5|4\n总计|||35|7\n"),
        &[],
    ));
    assert_eq!((counted(&read), &read.findings), (vec!["甲", "乙", "丙"], &vec![]));
}

#[test]
fn what_may_be_a_heading_or_a_project_is_asked_about() {
    let text = format!("{LIST}|交通工程||9|9|\n1|甲|长|1|1|局\n2|乙|长|2|2|局\n");
    let asked = understand(sheet(&text, &[]));
    assert_eq!(without_gaps(blocking(&asked)), [(FindingCode::RowUnclear, "B4".to_owned())]);
    let answered = |answer: Answer| {
        let choices =
            Choices::default().with_answers(vec![CellAnswer { sheet: "表".into(), cell: place("B4"), answer }]);
        WorkbookReading::with(&book(sheet(&text, &[])), &choices).unwrap().sheets.remove(0)
    };
    let left_out = answered(Answer::LeaveOutRow);
    assert_eq!((counted(&left_out), without_gaps(blocking(&left_out))), (vec!["甲", "乙"], vec![]));
    let taken = answered(Answer::TakeRow);
    assert_eq!((counted(&taken), without_gaps(blocking(&taken))), (vec!["交通工程", "甲", "乙"], vec![]));
    // The number was forgotten: the next one leaves it out.
    let forgotten = plan("1|甲|长|交通|1|1|局\n|乙|||2|2|\n3|丙|长|交通|4|4|局\n", &[]);
    assert_eq!(counted(&forgotten), ["甲", "乙", "丙"]);
}

#[test]
fn rows_that_each_claim_to_count_the_rest_stay_linear() {
    let rows = |row: &str| (0..8_000).map(|at| row.replace('#', &at.to_string())).collect::<String>();
    let unnumbered = "2024年6月进展\n单位：万元\n项目名称|年度计划投资|1-6月完成投资\n";
    for (head, row) in [
        (LIST, "#|改造60000项||1|1|\n"),
        (LIST, "#|改造60000项||900000|1|\n|——甲#||900000|1|\n"),
        (unnumbered, "甲#|900000|900000\n"),
        (unnumbered, "城中区|900000|900000\n"),
        (LINES, "#|甲|1|1|计划|1|1|\n||||实际|1|1|\n"),
    ] {
        let hostile = sheet(&format!("{head}{}", rows(row)), &[]);
        let start = std::time::Instant::now();
        understand(hostile);
        // Much more than it takes; rows that each looked at the rest would take hours.
        assert!(start.elapsed().as_secs() < 60, "{row}: {:?}", start.elapsed());
        println!("{:?} {row}", start.elapsed());
    }
}

// Plan and actual in two lines.

const LINES: &str = "2024年6月重大项目完成情况表\n单位：万元\n序号|项目名称|总投资|年度计划投资|类别|本月完成投资|1-6月完成投资|形象进度\n";

#[test]
fn plan_and_actual_in_two_lines_are_each_read_as_what_they_are() {
    for (header, plan, actual) in [
        ("类别", "计划", "实际"),
        ("指标", "计划", "完成"),
        ("项目类别", "计划数", "实际数"),
        ("内容", "计划", "实际完成"),
        ("口径", "目标", "完成情况"),
        ("类 别", "年度计划", "完成数"),
    ] {
        for second in ["|||", "|甲路||", "|甲路|100|30", "1|甲路|100|30"] {
            let rows =
                format!("1|甲路|100|30|{plan}|5|20|\n{second}|{actual}|4|18|路基\n2|乙路|200|60|{plan}|7|40|\n|||| \n");
            let rows = rows.replace("|||| \n", &format!("||||{actual}|6|36|路面\n"));
            let read = understand(sheet(&format!("{}{rows}", LINES.replace("类别", header)), &[]));
            assert_eq!((counted(&read), blocking(&read)), (vec!["甲路", "乙路"], vec![]), "{header} {second}");
            let row = row(&read, "甲路");
            assert_eq!(
                (row.month_done, row.ytd_done, row.annual, row.total),
                (wan(4), wan(18), wan(30), wan(100)),
                "{header} {second}"
            );
            assert_eq!(row.progress.as_deref(), Some("路基"));
            assert!(row.other.iter().any(|(header, text)| header.contains("计划") && text == "20"), "{:?}", row.other);
            assert!(row.phase.is_none() && row.sector.is_none(), "{header}: {row:?}");
        }
    }
}

#[test]
fn the_line_of_what_was_done_may_come_first_and_merges_may_join_the_lines() {
    let rows = "1|甲路|100|30|实际|4|18|路基\n||||计划|5|20|\n合计||100|30|计划|5|20|\n||||实际|4|18|\n";
    let read = understand(sheet(&format!("{LINES}{rows}"), &["A4:A5", "B4:B5", "C4:C5", "D4:D5", "A6:A7"]));
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲路"], vec![]));
    assert_eq!((read.rows[0].month_done, read.rows[0].ytd_done), (wan(4), wan(18)));
    assert!(read.findings.iter().all(|finding| finding.code != FindingCode::SumDiffers), "{:?}", read.findings);
}

#[test]
fn a_plan_line_alone_is_never_taken_for_what_was_done() {
    let read = understand(sheet(
        &format!(
            "{LINES}1|甲路|100|30|计划|5|20|\n||||实际|4|18|\n2|乙路|200|60|计划|7|40|\n3|丙路|300|90|实际|8|50|\n"
        ),
        &[],
    ));
    assert_eq!(
        (row(&read, "乙路").month_done, row(&read, "乙路").ytd_done, row(&read, "乙路").annual),
        (None, None, wan(60))
    );
    assert_eq!(row(&read, "丙路").ytd_done, wan(50));
    let unsaid =
        understand(sheet(&format!("{LINES}1|甲路|100|30|计划|5|20|\n||||实际|4|18|\n2|乙路|200|60||7|40|\n"), &[]));
    assert_eq!(blocking(&unsaid), [(FindingCode::PlanActualUnclear, "E6".to_owned())]);
    let differ = understand(sheet(&format!("{LINES}1|甲路|100|30|计划|5|20|\n|||25|实际|4|18|\n"), &[]));
    assert_eq!(blocking(&differ), [(FindingCode::PlanActualUnclear, "D5".to_owned())]);
    let answered = answers(
        &format!("{LINES}1|甲路|100|30|计划|5|20|\n|||25|实际|4|18|\n2|乙路|200|60||7|40|\n"),
        &[("D5", Answer::Empty), ("E6", value("实际"))],
    )
    .unwrap();
    assert_eq!((blocking(&answered), answered.rows[1].ytd_done), (vec![], wan(40)));
    let third = understand(sheet(
        &format!(
            "{LINES}1|甲路|100|30|计划|5|20|\n||||实际|4|18|\n||||完成率|80|90|\n2|乙路|200|60|计划|7|40|\n||||实际|8|50|\n"
        ),
        &[],
    ));
    assert_eq!(
        (counted(&third), blocking(&third), row(&third, "甲路").ytd_done),
        (vec!["甲路", "乙路"], vec![], wan(18))
    );
}

#[test]
fn lines_that_say_in_the_name_what_they_are_stand_in_the_way() {
    for rows in [
        "1|甲（计划）|9|1|2|\n2|甲（实际）|9|3|4|\n",
        "1|甲-计划|9|1|2|\n2|甲-完成|9|3|4|\n",
        "1|计划|9|1|2|\n2|实际|9|3|4|\n",
    ] {
        let found = blocking(&month(rows));
        assert_eq!(found, ["B4", "B5"].map(|cell| (FindingCode::PlanActualUnclear, cell.to_owned())), "{rows}");
    }
    assert_eq!(blocking(&month("1|计划生育服务中心|9|1|2|\n2|甲（完成一期）|9|3|4|\n")), []);
}

// A second table.

#[test]
fn a_second_table_is_read_by_its_own_header_and_unit() {
    let text = format!(
        "{PLAN}1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n合计||||600|180|\n\n2024年预备项目计划表（预备）\n单位：亿元\n项目名称|行业分类|总投资|责任单位|序号\n丙|水利|3|局|1\n丁|水利|4|局|2\n合计||7||\n注：以上为预备项目。\n"
    );
    let reading = WorkbookReading::new(&book(sheet(&text, &[]))).unwrap();
    let [first, second] = reading.sheets.as_slice() else { panic!("{:#?}", reading.sheets) };
    assert_eq!((counted(first), counted(second)), (vec!["甲", "乙"], vec!["丙", "丁"]));
    assert_eq!(
        (second.rows[0].total, second.rows[0].phase),
        (Some(Money::parse("3", MoneyUnit::YiYuan).unwrap()), Some(Phase::Reserve))
    );
    assert_eq!(second.title.as_deref(), Some("2024年预备项目计划表（预备）"));
    assert_eq!((second.rows[0].row, second.groups[0].row, &second.sheet), (10, 12, &first.sheet));
    assert_eq!(reading.findings().collect::<Vec<_>>(), Vec::<&Finding>::new());
    let broken = text.replace("丁|水利|4", "丁|水利|约4");
    let reading = WorkbookReading::new(&book(sheet(&broken, &[]))).unwrap();
    assert_eq!(
        blocking(&reading.sheets[1]),
        [(FindingCode::AmountUnreadable, "C12".to_owned())],
        "findings name the cell"
    );
}

#[test]
fn a_second_table_that_is_not_understood_stands_in_the_way_and_the_rest_is_read() {
    for table in [
        "行业|项目个数|总投资|年度计划投资\n交通|2|600|180\n合计|2|600|180",
        "项目名称|联系人|电话|开户金额\n丙|张三|13800000000|9",
    ] {
        let read = plan(&format!("1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n\n{table}\n"), &[]);
        assert_eq!((counted(&read), blocking(&read).len()), (vec!["甲", "乙"], 1), "{table}: {:#?}", read.findings);
        assert_eq!(blocking(&read)[0], (FindingCode::TableNotRead, "A7".to_owned()));
        let text = format!("{PLAN}1|甲|长|交通|300|90|局\n\n{table}\n");
        let left_out = answers(&text, &[("A6", Answer::LeaveOutRow)]).unwrap();
        assert_eq!(blocking(&left_out), [], "{table}");
    }
}

// Hidden and struck rows.

#[test]
fn hidden_rows_are_named_and_read_when_a_person_says_so() {
    let mut hidden =
        sheet(&format!("{PLAN}1|甲|长|交通|300|90|局\n2|乙|长|交通|200|60|局\n3|丙|长|交通|100|30|局\n"), &[]);
    hidden.hidden_rows = [4, 5].into();
    let read = understand(hidden.clone());
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲"], vec![]));
    assert!(at(&read, "B5", FindingCode::RowHidden).text(Language::Chinese).contains("乙"));
    at(&read, "B6", FindingCode::RowHidden);
    let choices = Choices::default().with_answers(vec![CellAnswer {
        sheet: "表".into(),
        cell: place("B6"),
        answer: Answer::TakeRow,
    }]);
    let read = WorkbookReading::with(&book(hidden), &choices).unwrap().sheets.remove(0);
    assert_eq!(counted(&read), ["甲", "丙"]);
    at(&read, "B6", FindingCode::AnsweredByPerson);
}

#[test]
fn struck_out_rows_are_named_and_left_out() {
    let mut struck =
        sheet(&format!("{PLAN}1|甲|长|交通|300|90|局\n2|乙|长|交通|200|60|局\n3|丙|长|交通|100|30|局\n"), &[]);
    let strike = |struck: &mut Sheet, row: u32, columns: std::ops::Range<u32>| {
        for column in columns {
            let mut look = Look::default();
            look.all_struck = true;
            struck.looks.insert(CellRef { row, column }, look);
        }
    };
    strike(&mut struck, 4, 1..7);
    let read = understand(struck.clone());
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "丙"], vec![]));
    at(&read, "B5", FindingCode::RowStruck);
}

// Answers.

fn answers(text: &str, answers: &[(&str, Answer)]) -> Result<SheetReading, zdxm::Error> {
    let answer =
        |(cell, answer): &(&str, Answer)| CellAnswer { sheet: "表".into(), cell: place(cell), answer: answer.clone() };
    let choices = Choices::default().with_answers(answers.iter().map(answer).collect());
    WorkbookReading::with(&book(sheet(text, &[])), &choices).map(|mut reading| reading.sheets.remove(0))
}

fn value(text: &str) -> Answer {
    Answer::Value(text.into())
}

#[test]
fn an_answered_finding_does_not_exist_any_more() {
    let text = format!("{PLAN}1|甲|长|交通|约3亿|#REF!|局\n2||长|交通|200|60|局\n3|丙|长|交通|-5|30|局\n");
    let asked = answers(&text, &[]).unwrap();
    assert_eq!(blocking(&asked).len(), 4, "{:#?}", asked.findings);
    let read = answers(
        &text,
        &[("E4", value("3亿元")), ("F4", Answer::Empty), ("B5", value("乙")), ("E6", Answer::LeaveOutRow)],
    )
    .unwrap();
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]));
    assert_eq!(
        (row(&read, "甲").total, row(&read, "甲").annual, row(&read, "乙").total),
        (wan(30_000), None, wan(200))
    );
    for (cell, said) in [("E4", "约3亿"), ("F4", "#REF!"), ("B5", "空"), ("B6", "不读入")] {
        let finding = at(&read, cell, FindingCode::AnsweredByPerson);
        assert!(finding.text(Language::Chinese).contains(said) && finding.severity == Severity::Notice, "{finding}");
    }
}

#[test]
fn phase_and_sector_can_be_answered_at_the_name() {
    let text = format!("{LIST}1|甲|长|1|1|局\n");
    let read = answers(&text, &[("B4", value("建设阶段：续建")), ("B4", value("行业分类：交通"))]).unwrap();
    assert_eq!(
        (read.rows[0].phase, read.rows[0].sector.as_deref(), blocking(&read)),
        (Some(Phase::Ongoing), Some("交通"), vec![])
    );
    assert_eq!(answers(&text, &[("B4", value("建设阶段：不知道"))]).unwrap_err().kind(), ErrorKind::InvalidValue);
}

#[test]
fn an_answer_that_is_about_nothing_or_says_nothing_is_an_error_that_names_it() {
    let text = format!("{PLAN}1|甲|长|交通|300|90|局\n合计||||300|90|\n");
    for (cell, answer) in [
        ("E4", value("3")),
        ("E4", value("约3亿元")),
        ("E99", value("3元")),
        ("E5", value("3万元")),
        ("A1", Answer::Empty),
        ("ZZ4", Answer::Empty),
        ("A99", Answer::LeaveOutRow),
    ] {
        let error = answers(&text, &[(cell, answer.clone())]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidValue, "{cell}");
        assert!(error.to_string().contains(cell), "{error}");
    }
    let elsewhere = CellAnswer { sheet: "别表".into(), cell: place("E4"), answer: Answer::Empty };
    let choices = Choices::default().with_answers(vec![elsewhere]);
    let error = WorkbookReading::with(&book(sheet(&text, &[])), &choices).unwrap_err();
    assert!(error.to_string().contains("别表"), "{error}");
}

#[test]
fn a_merged_cell_and_a_project_of_several_lines_are_answered_as_a_whole() {
    let text = format!("{PLAN}1|甲|长|交通|900|90|局\n2|乙|长|交通||80|局\n3|丙|长|交通|7|7|局\n||桥||||\n");
    let with = |answers: &[(&str, Answer)]| {
        let answer = |(cell, answer): &(&str, Answer)| CellAnswer {
            sheet: "表".into(),
            cell: place(cell),
            answer: answer.clone(),
        };
        let choices = Choices::default().with_answers(answers.iter().map(answer).collect());
        let merged = sheet(&text, &["E4:E5", "A6:A7", "B6:B7"]);
        WorkbookReading::with(&book(merged), &choices).unwrap().sheets.remove(0)
    };
    assert_eq!(blocking(&with(&[])), [(FindingCode::AmountMerged, "E4".to_owned())]);
    let read = with(&[("E4", value("500万元")), ("E5", value("400万元"))]);
    assert_eq!((blocking(&read), read.rows[0].total, read.rows[1].total), (vec![], wan(500), wan(400)));
    assert_eq!(with(&[("E4", Answer::Empty)]).rows[0].total, None);
    let left_out = with(&[("E4", Answer::Empty), ("C7", Answer::LeaveOutRow)]);
    assert_eq!(counted(&left_out), ["甲", "乙"], "its second line leaves out the project");
    assert!(left_out.rows.iter().all(|row| row.other.is_empty()));
}

// The same name twice.

#[test]
fn the_same_name_with_two_codes_is_two_projects() {
    let header = "2024年计划（续建）\n单位：万元\n序号|项目名称|项目代码|行业分类|总投资\n";
    let (a, b) = ("2207-450204-77-01-946789", "2207-450204-77-01-946790");
    let read = |rows: &str| understand(sheet(&format!("{header}{rows}"), &[]));
    assert_eq!(blocking(&read(&format!("1|甲|{a}|交通|1\n2|甲|{b}|交通|2\n"))), []);
    for rows in [
        format!("1|甲|{a}|交通|1\n2|甲||交通|2\n"),
        format!("1|甲||交通|1\n2|甲|{b}|交通|2\n"),
        "1|甲||交通|1\n2|★甲||交通|2\n".to_owned(),
    ] {
        let found = read(&rows);
        assert_eq!(blocking(&found), [(FindingCode::DuplicateProject, "B5".to_owned())], "{rows}");
        assert!(at(&found, "B5", FindingCode::DuplicateProject).text(Language::Chinese).contains("第4行"));
    }
    assert_eq!(
        blocking(&read(&format!("1|甲|{a}|交通|1\n2|甲|{a}|交通|2\n"))),
        [(FindingCode::DuplicateProject, "C5".to_owned())]
    );
}

// Lists from a model.

/// Names of projects that look like something else.
const NAMES: [&str; 12] = [
    "合计小区改造",
    "续建中学项目",
    "柳江区供水",
    "农村公路改造10项",
    "小计镇桥梁",
    "A类道路工程",
    "重大项目服务中心",
    "三一重工产业园",
    "其中路改造",
    "学校维修（3个）工程",
    "总计厂房",
    "甲路",
];

/// What a model has below one heading.
struct Section {
    heading: &'static str,
    phase: Option<Phase>,
    sector: Option<&'static str>,
    projects: Vec<(String, i64)>,
}

fn sections(random: &mut Random) -> Vec<Section> {
    // Headings of one kind: which of two kinds stands above the other is for the numbers to say.
    let phases = [("新开工项目", Phase::New), ("续建项目", Phase::Ongoing), ("计划竣工项目", Phase::Completed)];
    let headings = match random.below(3) {
        0 => phases.map(|(heading, phase)| (heading, Some(phase), None)),
        1 => [("交通", None, Some("交通")), ("水利项目", None, Some("水利")), ("教育类项目", None, Some("教育"))],
        _ => ["柳江区", "南宁市人民政府", "市本级"].map(|heading| (heading, None, None)),
    };
    let (mut number, count) = (0, random.below(4) + 1);
    let section = |_| {
        let (heading, phase, sector) = headings[random.below(3) as usize];
        let count = random.below(4) + 1;
        let projects = (0..count).map(|_| {
            number += 1;
            (format!("{}{number}号", NAMES[random.below(12) as usize]), random.below(900) as i64 + 1)
        });
        Section { heading, phase, sector, projects: projects.collect() }
    };
    (0..count).map(section).collect()
}

/// A list of the sections: where counts and sums stand, how headings are numbered, what pages add, is drawn by lot.
fn written(random: &mut Random, sections: &[Section]) -> String {
    let mut text = LIST.to_owned();
    let (style, count, has_sums, full) = (random.below(4), random.below(4), random.below(2) == 0, random.below(2) == 0);
    let (restarts, pages) = (random.below(2) == 0, random.below(2) == 0);
    let all = sections.iter().flat_map(|section| &section.projects).map(|(_, total)| total).sum::<i64>();
    let projects = sections.iter().map(|section| section.projects.len()).sum::<usize>();
    let total = [
        format!("|总计|{projects}|{all}||\n"),
        format!("合计|||{all}||\n"),
        format!("|合计（{projects}项）|—|{all}|—|—\n"),
        format!("合计|{projects}个||{all}||\n"),
    ];
    let total = &total[random.below(4) as usize];
    let below = random.below(2) == 0;
    if !below {
        text += total;
    }
    let (mut seq, mut carried) = (0, 0);
    for (at, section) in sections.iter().enumerate() {
        let sum = section.projects.iter().map(|(_, total)| total).sum::<i64>();
        let sum = if has_sums { sum.to_string() } else { String::new() };
        let number = section.projects.len();
        let words = match count {
            0 => format!("{}（{number}项）", section.heading),
            1 => format!("{}{number}个", section.heading),
            _ => section.heading.to_owned(),
        };
        let beside = if count == 2 { number.to_string() } else { String::new() };
        let chinese = ["一", "二", "三", "四", "五"][at];
        text += &match style {
            0 => format!("|{words}|{beside}|{sum}||\n"),
            1 => format!("{chinese}、{words}||{beside}|{sum}||\n"),
            2 => format!("{chinese}|{words}|{beside}|{sum}||\n"),
            _ => format!("|（{chinese}）{words}|{beside}|{sum}||\n"),
        };
        if restarts {
            seq = 0;
        }
        for (name, total) in &section.projects {
            seq += 1;
            carried += total;
            let (content, unit) = if full { ("新建道路", "市交通局") } else { ("", "") };
            text += &format!("{seq}|{name}|{content}|{total}|1|{unit}\n");
            if pages && random.below(3) == 0 {
                text += &format!("|本页小计||{total}|1|\n{}承前页|||{carried}|1|\n", &LIST[LIST.find('序').unwrap()..]);
            }
        }
    }
    if below {
        text += total;
    }
    text
}

#[test]
fn lists_from_a_model_are_read_as_it_says_or_asked_about() {
    const SEED: u64 = 41;
    println!("seed {SEED}");
    let mut random = Random(SEED);
    let (mut read, mut asked) = (0, 0);
    for round in 0..600 {
        let model = sections(&mut random);
        let text = written(&mut random, &model);
        let found = understand(sheet(&text, &[]));
        if blocking(&found).iter().any(|(code, _)| *code == FindingCode::RowUnclear) {
            asked += 1;
            continue;
        }
        read += 1;
        let expected = model.iter().flat_map(|section| section.projects.iter().map(|(name, _)| name.as_str()));
        assert_eq!(counted(&found), expected.collect::<Vec<_>>(), "round {round}\n{text}{:#?}", found.findings);
        let mut rows = found.counted();
        for section in &model {
            for (name, total) in &section.projects {
                let row = rows.next().unwrap();
                assert_eq!(row.total, wan(*total), "round {round}: {name}\n{text}");
                if section.phase.is_some() {
                    assert_eq!(row.phase, section.phase, "round {round}: {name}\n{text}");
                }
                if section.sector.is_some() {
                    assert_eq!(row.sector.as_deref(), section.sector, "round {round}: {name}\n{text}");
                }
            }
        }
        let wrong = found.findings.iter().filter(|finding| {
            matches!(finding.code, FindingCode::SumDiffers | FindingCode::CountDiffers | FindingCode::StrayCell)
        });
        assert_eq!(wrong.collect::<Vec<_>>(), Vec::<&Finding>::new(), "round {round}\n{text}");
    }
    println!("{read} read, {asked} asked");
    assert!(read >= 9 * asked, "{read} read, {asked} asked");
}
