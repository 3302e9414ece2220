//! Tables as workbooks: the cells that the text has, on paper.

use crate::support;

use support::{Office, month_of};
use zdxm::print::{Document, HeaderCell, RowKind, Table, TableCell, TableRow, found_items_table, history_table};
use zdxm::{Cell, ItemQuery, Money, Workbook};

fn cells(table: &Table) -> Vec<Vec<String>> {
    let workbook = Workbook::read(&Document::from(table.clone()).to_workbook().unwrap()).unwrap();
    let [sheet] = &workbook.sheets[..] else { panic!("one sheet") };
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.normalize().to_string(),
        Cell::Empty => String::new(),
        other => panic!("{other:?}"),
    };
    sheet.rows.iter().map(|row| row.iter().map(text).collect()).collect()
}

#[test]
fn a_history_and_an_answer_are_workbooks_with_every_cell_of_the_table() {
    let (office, plan, items) = Office::with_plan(2);
    office.file(items[0], 3, 12_345);
    let view = office.ledger.view().unwrap();
    let project = view.item(items[0]).unwrap().project;
    let history = history_table("沿革表", &view.history(project).unwrap());
    let found = found_items_table(&view.find_items(plan, month_of(3), &ItemQuery::default()).unwrap());
    for table in [&history, &found, &history_table("沿革表", &[])] {
        let read = cells(table);
        assert_eq!((read[0][0].as_str(), read[1][0].as_str()), (table.title.as_str(), table.unit_line.as_str()));
        let header = table.header.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>();
        assert_eq!(read[2], header);
        for (row, read) in table.rows.iter().zip(&read[3..]) {
            for (cell, read) in row.cells.iter().zip(read) {
                let number = cell.number(table).map(|number| number.normalize().to_string());
                assert_eq!(*read, number.unwrap_or_else(|| cell.text(table)));
            }
        }
        assert_eq!(read.len(), 3 + table.rows.len() + table.notes.len());
        assert_eq!(
            Document::from(table.clone()).to_workbook().unwrap(),
            Document::from(table.clone()).to_workbook().unwrap(),
            "the same bytes"
        );
    }
}

#[test]
fn a_table_of_a_program_is_a_workbook_or_an_error() {
    let row = || vec![TableRow::new(RowKind::Plain, vec![TableCell::Money(Money::from_fen(10_000_000_000)); 3])];
    let narrow = Table::new("表", "单位：亿元", &["甲"], row()).with_notes(vec!["注".into()]);
    assert_eq!(cells(&narrow), [["表"], ["单位：亿元"], ["甲"], ["1"], ["注"]]);
    let two_rows = [HeaderCell::new("甲", 0, 0).with_rows(2), HeaderCell::new("乙", 1, 1)];
    assert_eq!(cells(&Table::new("表", "", &["", ""], row()).with_header(two_rows.to_vec()))[4], ["1", "1"]);

    assert!(Document::from(Table::new("表", "", &[], row())).to_workbook().is_err(), "no columns");
    for header in [
        HeaderCell::new("甲", u32::MAX, u16::MAX),
        HeaderCell::new("甲", 0, 0).with_rows(u32::MAX).with_columns(u16::MAX),
        HeaderCell::new("甲", 3, 1).with_rows(u32::MAX - 1),
    ] {
        assert!(
            Document::from(Table::new("表", "", &["", ""], row()).with_header(vec![header])).to_workbook().is_err()
        );
    }
    let nothing = HeaderCell::new("甲", 0, 0).with_rows(0).with_columns(0);
    assert!(Document::from(Table::new("表", "", &["", ""], row()).with_header(vec![nothing])).to_workbook().is_ok());
    let long = TableRow::new(RowKind::Plain, vec![TableCell::Text("长".repeat(40_000))]);
    assert!(
        Document::from(Table::new("表", "", &["甲"], vec![long])).to_workbook().is_err(),
        "a cell has at most 32,767 characters"
    );
}
