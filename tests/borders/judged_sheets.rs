//! The sample sheets, cell by cell, as another reader understands them.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};
use zdxm::{Cell, Workbook};

fn number(value: String) -> Cell {
    Cell::Number(value.parse().unwrap())
}

/// calamine reads whole files that nobody has tampered with correctly, so it is the judge.
#[test]
fn samples_read_as_calamine_reads_them() {
    let data = zdxm_abi::root().join("examples/data/liuzhou-2022");
    let months = (1..=6).map(|month| format!("monthly-2022-0{month}.xlsx"));
    for name in months.chain(["annex1-implementation.et".into(), "annex2-reserve.xls".into()]) {
        let bytes = std::fs::read(data.join(&name)).unwrap();
        let mine = Workbook::read(&bytes).unwrap();
        let mut theirs = open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
        let names: Vec<_> = mine.sheets.iter().map(|sheet| sheet.name.clone()).collect();
        assert_eq!(names, theirs.sheet_names());
        for sheet in &mine.sheets {
            let range = theirs.worksheet_range(&sheet.name).unwrap();
            let (rows, columns) = range.end().map_or((0, 0), |(row, column)| (row as usize + 1, column as usize + 1));
            assert!(sheet.rows.len() <= rows && sheet.width() <= columns);
            for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
                let expected = match range.get_value((row as u32, column as u32)).unwrap_or(&Data::Empty) {
                    Data::String(value) if !value.trim().is_empty() => Cell::Text(value.replace("\r\n", "\n")),
                    Data::Float(value) => number(format!("{value:.8}")),
                    Data::Int(value) => number(value.to_string()),
                    _ => Cell::Empty,
                };
                assert_eq!(*sheet.cell(row, column), expected, "{name} {row} {column}");
            }
        }
    }
}
