//! Tables as CSV: what engines and spreadsheets read, and what must not run in them.

use crate::support;

use rusqlite::types::Value;
use support::{Office, golden, month_of};
use zdxm::figures::Bulletin;
use zdxm::print::{RowKind, Table, TableCell, TableRow, fact_fields_table, facts_table};
use zdxm::{ErrorKind, EventFields, EventKind, FactTable, Money, PlanId, ProjectFields, ReportFields, SaveOptions};

fn office() -> (Office, PlanId) {
    let (office, plan, items) = Office::with_plan(3);
    office.file(items[0], 1, 12_345);
    let report = ReportFields {
        month_done: Some(Money::from_fen(-5)),
        progress: Some("=HYPERLINK(\"http://x\"),\"桥面\"\n铺装".into()),
        problem: Some("-征地".into()),
        ..Default::default()
    };
    let write = office.ledger.write("王五", |batch| {
        let project = batch.view()?.projects()?[0].id;
        batch.record_event(project, EventKind::Start, EventFields::on("2022年3月".parse()?))?;
        batch.file_report(items[1], month_of(2), report)
    });
    write.unwrap();
    (office, plan)
}

#[test]
fn facts_are_what_the_records_say() {
    let (office, plan) = office();
    let view = office.ledger.view().unwrap();
    let csv = |table| facts_table(&view.facts(table, Some(plan)).unwrap()).to_csv();
    let all = FactTable::ALL.map(|table| format!("{}\n{}", table.name(), csv(table).replace("\r\n", "\n")));
    golden("facts.csv.txt", &all.join("\n"));
    for table in FactTable::ALL {
        let text = csv(table);
        assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
        let facts = view.facts(table, None).unwrap();
        assert_eq!(facts.columns, table.columns());
        assert!(facts.rows.iter().all(|row| row.len() == facts.columns.len()), "{table:?}");
        assert_eq!(text.matches("\r\n").count(), facts.rows.len() + 1, "no line is broken but by a record");
    }
    let error = view.facts(FactTable::Items, Some(PlanId(99))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(view.facts(FactTable::Items, None).unwrap().rows.len(), 3);
    // Before anything was recorded.
    let empty = Office::new();
    let view = empty.ledger.view().unwrap();
    for table in FactTable::ALL {
        assert_eq!(facts_table(&view.facts(table, None).unwrap()).to_csv().matches("\r\n").count(), 1, "{table:?}");
    }
}

/// The amounts of the facts are those of the reading views, which stand apart from the library.
#[test]
fn facts_sum_up_to_what_the_reading_views_say() {
    let (office, plan) = office();
    let view = office.ledger.view().unwrap();
    let conn = rusqlite::Connection::open(office.ledger.path()).unwrap();
    for (table, column, sql) in [
        (FactTable::Items, "annual", "SELECT sum(annual_fen) FROM reading_item"),
        (FactTable::Items, "total", "SELECT sum(total_fen) FROM reading_item"),
        (FactTable::Reports, "ytd_done", "SELECT sum(ytd_done_fen) FROM reading_month"),
        (FactTable::Reports, "month_done", "SELECT sum(month_done_fen) FROM reading_month"),
    ] {
        let facts = view.facts(table, Some(plan)).unwrap();
        let at = facts.columns.iter().position(|known| known.name == column).unwrap();
        let sum = facts.rows.iter().filter_map(|row| match &row[at] {
            Some(zdxm::FieldValue::Money(amount)) => Some(amount.fen()),
            None => None,
            other => panic!("{other:?}"),
        });
        let expected = conn.query_row(sql, [], |row| row.get::<_, Value>(0)).unwrap();
        assert_eq!(Value::Integer(sum.sum()), expected, "{table:?} {column}");
    }
}

#[test]
fn each_field_is_explained_once() {
    let table = fact_fields_table();
    let columns = FactTable::ALL.iter().flat_map(|table| table.columns());
    for column in columns.clone() {
        assert!(!column.title.is_empty() && column.definition.len() > 3, "{column:?}");
        assert!(["text", "int", "name", "money", "month", "date", "flag", "code"].contains(&column.kind), "{column:?}");
    }
    assert_eq!(table.rows.len(), columns.count());
    golden("fact_fields.txt", &table.to_csv().replace("\r\n", "\n"));
    for table in FactTable::ALL {
        let columns = table.columns();
        for (place, column) in columns.iter().enumerate() {
            let others = columns.iter().skip(place + 1);
            assert!(
                others.into_iter().all(|other| other.title != column.title),
                "{table:?} has {} twice",
                column.title
            );
        }
    }
}

/// A bulletin's tables have sums in them, which each row says of itself.
#[test]
fn figures_say_which_rows_are_sums_and_are_exact() {
    let (office, plan) = office();
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(2)).unwrap();
    let document = Bulletin::new(&figures).unwrap().document().unwrap();
    let table = document.tables().next().unwrap();
    let csv = table.to_csv();
    let lines = csv.trim_start_matches('\u{feff}').lines().collect::<Vec<_>>();
    assert!(lines[0].starts_with("行类,") && lines[1].starts_with("合计,"), "{csv}");
    // 30 元 of the annual plans of three projects, where the paper says 0.00 亿元.
    assert!(csv.contains(",30,") || csv.contains(",30.00,"), "{csv}");
    assert!(csv.lines().next().unwrap().contains("（元）"), "{csv}");
}

#[test]
fn what_a_spreadsheet_would_run_does_not_run() {
    let cells = [
        "=1+1",
        "+86",
        "-甲",
        "@sum",
        "\tx",
        "＝1",
        "'x",
        "甲,乙",
        "他说\"好\"",
        " 空",
        "",
        "2207-450204-77-01-946789",
    ];
    let row = |text: &&str| TableRow::new(RowKind::Plain, vec![TableCell::Text((*text).into())]);
    let table = Table::new("表", "", &["名称"], cells.iter().map(row).collect());
    let lines = "\u{feff}名称\r\n'=1+1\r\n'+86\r\n'-甲\r\n'@sum\r\n'\tx\r\n'＝1\r\n'x\r\n\"甲,乙\"\r\n\"他说\"\"好\"\"\"\r\n\" 空\"\r\n\r\n2207-450204-77-01-946789\r\n";
    assert_eq!(table.to_csv(), lines);
    // Numbers below zero are numbers.
    let row = TableRow::new(RowKind::Plain, vec![TableCell::Difference(-3)]);
    assert_eq!(Table::new("表", "", &["数"], vec![row]).to_csv(), "\u{feff}数\r\n-3\r\n");
    assert_eq!(Table::new("表", "", &[], Vec::new()).to_csv(), "\u{feff}\r\n");
}

#[test]
fn a_csv_file_is_saved_whole_and_replaces_no_ledger() {
    let (office, plan) = office();
    let table = facts_table(&office.ledger.view().unwrap().facts(FactTable::Reports, Some(plan)).unwrap());
    let path = office.folder.path().join("月报.csv");
    table.save_csv(&path, SaveOptions::default()).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), table.to_csv());
    assert_eq!(table.save_csv(&path, SaveOptions::default()).unwrap_err().kind(), ErrorKind::Duplicate);
    let replace = SaveOptions::default().with_overwrite(true);
    table.save_csv(&path, replace).unwrap();
    assert_eq!(table.save_csv(office.ledger.path(), replace).unwrap_err().kind(), ErrorKind::Duplicate);
    office.ledger.write("甲", |batch| batch.add_project(ProjectFields::named("还能写"))).unwrap();
}
