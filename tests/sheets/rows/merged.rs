//! Merged cells: of which rows they speak.

use super::*;

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
