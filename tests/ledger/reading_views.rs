//! Reading views (只读视图): they say what the library says, each column stands on its page, and a ledger whose views were altered is
//! only read.

use crate::support;

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;
use support::{Office, month_of};
use zdxm::{
    Base, ErrorKind, EventFields, EventKind, ImportOptions, ImportPreview, ImportTarget, ItemFields, Ledger, Money,
    Phase, PlanId, PlanLevel, ProjectFields, ReportFields, Unit, UnitKind, View, WorkbookReading,
};

/// The rows of a question, each value as a text; nothing is an empty one.
fn rows(path: &Path, sql: &str) -> Vec<String> {
    let conn = Connection::open(path).unwrap();
    let mut statement = conn.prepare(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    let width = statement.column_count();
    let rows = statement.query_map([], |row| {
        let value = |column| match row.get(column).unwrap() {
            Value::Null => String::new(),
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            other => panic!("{other:?}"),
        };
        Ok((0..width).map(value).collect::<Vec<_>>().join("|"))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn said(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn fen(amount: Option<Money>) -> String {
    said(amount.map(Money::fen))
}

/// Every fact of the views beside what the library says of it.
fn same(ledger: &Ledger) {
    let (path, view) = (ledger.path(), ledger.view().unwrap());
    let units: BTreeMap<_, Unit> = view.units().unwrap().into_iter().map(|unit| (unit.id, unit)).collect();
    let of_units = units.values().map(|Unit { id, fields, since, .. }| {
        format!("{}|{}|{}|{}|{}", id.0, fields.name, fields.kind.name(), said(fields.credit_code.as_ref()), since.0)
    });
    let sql = "SELECT unit_id, name, kind_name, credit_code, change FROM reading_unit ORDER BY unit_id";
    assert_eq!(rows(path, sql), of_units.collect::<Vec<_>>());

    let of_projects = view.projects().unwrap().into_iter().map(|project| {
        let fields = project.fields;
        let parent = said(fields.parent.map(|parent| parent.0));
        let (code, owner) = (said(fields.code), said(fields.owner));
        format!("{}|{}|{code}|{}|{owner}|{parent}|{}", project.id.0, fields.name, fen(fields.total), project.since.0)
    });
    let sql =
        "SELECT project_id, name, code, total_fen, owner, parent_id, change FROM reading_project ORDER BY project_id";
    assert_eq!(rows(path, sql), of_projects.collect::<Vec<_>>());

    let (mut items, mut item_units, mut months, mut events) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for plan in view.plans().unwrap() {
        let name = |unit: zdxm::UnitId| units[&unit].fields.name.clone();
        for item in view.items(plan.id).unwrap() {
            let fields = &item.fields;
            let lead = said(fields.responsible_units.first().map(|unit| name(*unit)));
            let project = view.project(item.project).unwrap().fields.name;
            items.push(format!(
                "{}|{}|{}|{}|{project}|{}|{}|{}|{lead}|{}|{}",
                item.id.0,
                plan.fields.year,
                plan.fields.level.name(),
                item.project.0,
                fields.phase.name(),
                fen(fields.annual),
                fen(fields.total),
                said(fields.reporting_unit.map(name)),
                item.since.0,
            ));
            for unit in &fields.responsible_units {
                item_units.push(format!("{}|{}|{}", item.id.0, unit.0, name(*unit)));
            }
        }
        for month in 1..=12 {
            let month = zdxm::YearMonth::new(plan.fields.year, month).unwrap();
            for report in view.reports_of_month(plan.id, month).unwrap() {
                let (fields, standing) = (&report.fields, report.standing);
                let flags = [standing.started, standing.finished].map(|flag| said(flag.map(u8::from)));
                months.push(format!(
                    "{}|{}|{}|{}|{}|{}|{}|{}",
                    report.item.0,
                    month.yyyymm(),
                    fen(fields.month_done),
                    fen(fields.ytd_done),
                    fen(standing.done),
                    flags.join("|"),
                    said(fields.problem.as_ref()),
                    report.since.0,
                ));
            }
        }
    }
    let sql = "SELECT item_id, year, level_name, project_id, project, phase_name, annual_fen, total_fen, lead_unit,
                      reporting_unit, change FROM reading_item ORDER BY plan_id, position, item_id";
    let mut found = rows(path, sql);
    found.sort();
    items.sort();
    assert_eq!(found, items);
    let sql = "SELECT item_id, unit_id, unit FROM reading_item_unit ORDER BY item_id, position";
    let mut found = rows(path, sql);
    found.sort();
    item_units.sort();
    assert_eq!(found, item_units);
    let sql =
        "SELECT item_id, month, month_done_fen, ytd_done_fen, standing_done_fen, standing_started, standing_finished,
                      problem, change FROM reading_month";
    let mut found = rows(path, sql);
    found.sort();
    months.sort();
    assert_eq!(found, months);

    for project in view.projects().unwrap() {
        for event in view.events(project.id).unwrap() {
            events.push(format!("{}|{}|{}|{}", event.id.0, project.id.0, event.kind.name(), event.since.0));
        }
    }
    events.sort();
    let mut found = rows(path, "SELECT event_id, project_id, kind_name, change FROM reading_event");
    found.sort();
    assert_eq!(found, events);

    let changes = view.changes(zdxm::ChangeNumber(0), u32::MAX).unwrap();
    let changes = changes.iter().map(|change| format!("{}|{}|{}", change.number.0, change.actor, change.note));
    assert_eq!(
        rows(path, "SELECT change, actor, note FROM reading_change ORDER BY change"),
        changes.collect::<Vec<_>>()
    );
    let of_ledger = format!("1|{}|{}|{}", ledger.uuid().unwrap(), ledger.office().unwrap(), view.as_of().0);
    assert_eq!(rows(path, "SELECT * FROM reading_ledger"), [of_ledger]);
}

/// What the views sum up beside the figures of the plan.
fn sums(view: &View, path: &Path, plan: PlanId, month: u8) {
    let figures = view.month_figures(plan, month_of(month)).unwrap();
    let sum =
        |of: fn(&zdxm::ItemFigures) -> Option<Money>| figures.items.iter().filter_map(of).map(Money::fen).sum::<i64>();
    let expected = format!("{}|{}|{}", figures.items.len(), sum(|item| item.annual), sum(|item| item.standing.done));
    let sql = format!(
        "SELECT count(*), sum(i.annual_fen), sum(m.standing_done_fen) FROM reading_item i
         LEFT JOIN reading_month m ON m.item_id = i.item_id AND m.month = (
             SELECT max(l.month) FROM reading_month l WHERE l.item_id = i.item_id AND l.month <= {})
         WHERE i.plan_id = {}",
        month_of(month).yyyymm(),
        plan.0,
    );
    assert_eq!(rows(path, &sql), [expected]);
}

#[test]
fn the_sample_year_is_the_same_in_the_views() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022");
    let folder = tempfile::tempdir().unwrap();
    let ledger = support::options().create(folder.path().join("ledger.zdxm"), "柳州市重点办").unwrap();
    for file in ["annex1-implementation.et", "annex2-reserve.xls", "monthly-2022-01.xlsx", "monthly-2022-02.xlsx"] {
        let reading = WorkbookReading::open(data.join(file)).unwrap();
        let preview = ImportPreview::new(&ledger.view().unwrap(), reading, ImportTarget::default()).unwrap();
        let options = ImportOptions::default()
            .with_leave_out_unmatched(true)
            .with_leave_unreadable_empty(true)
            .with_keep_columns(false)
            .with_submit(false);
        preview.commit(&ledger, "李四", options).unwrap();
    }
    same(&ledger);
    let plan = ledger.view().unwrap().plans().unwrap()[0].id;
    for month in 1..=2 {
        sums(&ledger.view().unwrap(), ledger.path(), plan, month);
    }
}

#[test]
fn merged_voided_and_withdrawn_records_are_read_as_the_library_reads_them() {
    let (office, plan, items) = Office::with_plan(6);
    let ledger = &office.ledger;
    for (item, month) in [(0, 1), (0, 2), (1, 1), (2, 1), (2, 3)] {
        office.file(items[item], month, 1_000 * i64::from(month));
    }
    same(ledger);
    let write = ledger.write("李四", |batch| {
        let projects = batch.view()?.projects()?.into_iter().map(|project| project.id).collect::<Vec<_>>();
        let others = ["一", "二", "三"].map(|name| batch.add_project(ProjectFields::named(name)));
        let [one, two, three] = others.map(Result::unwrap);
        batch.record_event(one, EventKind::Start, EventFields::on("2022-03-01".parse()?))?;
        batch.merge_project(one, two, "同一项目")?;
        batch.merge_project(two, projects[5], "同一项目")?;
        let units = batch.view()?.units()?.into_iter().map(|unit| unit.id).collect::<Vec<_>>();
        let third = batch.ensure_unit("鱼峰区政府")?.id;
        batch.merge_unit(units[1], third, "同一单位")?;
        batch.merge_unit(third, units[0], "同一单位")?;
        let base = Base::from(&batch.view()?.report(items[2], month_of(3))?.unwrap());
        batch.withdraw_report(base, "报错项目")?;
        batch.void(items[4], "误列")?;
        Ok(three)
    });
    let three = write.unwrap();
    ledger.write("李四", |batch| batch.void(three, "重复登记")).unwrap();
    let report = ReportFields { ytd_done: Some(Money::from_fen(7)), ..Default::default() };
    let base = Base::from(&ledger.view().unwrap().report(items[0], month_of(1)).unwrap().unwrap());
    ledger.write("王五", |batch| batch.revise_report(base, report).map(drop)).unwrap();
    same(ledger);
    sums(&ledger.view().unwrap(), ledger.path(), plan, 3);
    let subjects = rows(ledger.path(), "SELECT subject, id, stands_for FROM reading_merger ORDER BY subject, id");
    assert_eq!(subjects, ["2|2|1", "2|3|1", "6|7|6", "6|8|6"]);
}

#[test]
fn a_ledger_without_records_has_empty_views() {
    let office = Office::new();
    same(&office.ledger);
    let sector = office.ledger.write("甲", |batch| batch.ensure_sector("农业")).unwrap().id;
    let plan = office.ledger.write("甲", |batch| batch.adopt_plan(support::plan_2022())).unwrap();
    let project = ProjectFields::named("没有单位");
    let add = office.ledger.write("甲", |batch| {
        let project = batch.add_project(project)?;
        batch.add_item(plan, project, ItemFields::new(Phase::Reserve, sector)).map(drop)
    });
    add.unwrap();
    same(&office.ledger);
}

/// The words of codes stand in the views, too; a code that is added there is missing here.
#[test]
fn the_words_of_codes_are_those_of_the_library() {
    let office = Office::new();
    let sql = |view: &str| {
        rows(office.ledger.path(), &format!("SELECT sql FROM sqlite_schema WHERE name = '{view}'"))[0].clone()
    };
    let check = |view: &str, column: &str, words: Vec<(i64, &str)>| {
        let whens = words.iter().map(|(number, word)| format!(" WHEN {number} THEN '{word}'")).collect::<String>();
        let case = format!("CASE {column}{whens} END");
        let text = sql(view).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&case), "{view} has no {case}");
    };
    check("reading_item", "v.phase", Phase::ALL.iter().map(|code| (code.number().into(), code.name())).collect());
    check("reading_item", "y.level", PlanLevel::ALL.iter().map(|code| (code.number().into(), code.name())).collect());
    check("reading_unit", "v.kind", UnitKind::ALL.iter().map(|code| (code.number().into(), code.name())).collect());
    check("reading_event", "e.kind", EventKind::ALL.iter().map(|code| (code.number().into(), code.name())).collect());
}

/// `docs/reading-views.md` has a section for each view, with a row for each column in its order.
#[test]
fn each_column_stands_on_the_page() {
    let office = Office::new();
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reading-views.md")).unwrap();
    let mut documented = Vec::new();
    let mut view = String::new();
    for line in page.lines() {
        if let Some(name) = line.strip_prefix("### `").and_then(|line| line.split('`').next()) {
            view = name.to_owned();
        } else if let Some(column) = line.strip_prefix("| `").and_then(|line| line.split('`').next()) {
            assert_eq!(line.matches(" | ").count(), 3, "name, unit, English, Chinese: {line}");
            documented.push(format!("{view}|{column}"));
        }
    }
    let sql = "SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c
               WHERE s.type = 'view' ORDER BY s.rowid, c.cid";
    assert_eq!(documented, rows(office.ledger.path(), sql));
}

#[test]
fn an_older_ledger_gets_the_views_and_an_altered_view_lets_nobody_write() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.zdxm");
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ledger-format-1.zdxm"), &path).unwrap();
    same(&Ledger::open(&path).unwrap());

    let before = Ledger::open_read_only(&path).unwrap().view().unwrap().units().unwrap();
    let sql = "DROP VIEW reading_unit; CREATE VIEW reading_unit AS SELECT 1 AS unit_id, '假' AS name";
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let error = Ledger::open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tampered, "{error}");
    assert!(error.to_string().contains("view reading_unit"), "{error}");
    let read = Ledger::open_read_only(&path).unwrap().view().unwrap();
    assert_eq!(read.units().unwrap(), before, "the library reads no view");
    assert_eq!(read.verify().unwrap_err().kind(), ErrorKind::Tampered);
    assert!(!Ledger::check_file(&path).unwrap().is_sound());
}
