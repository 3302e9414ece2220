//! Reading: a month's bulletin against the best SQL by hand, in a large file, as of an earlier change; a plan sheet
//! against calamine's bare cell loop.
//!
//! `ZDXM_BENCH_REPORTS=20000000` makes the large file that large (about 3 GB); 1,000,000 unless named.

mod support;

use std::path::Path;

use rusqlite::{Connection, params};
use support::{Generated, compare, raw, report, time};
use zdxm::figures::Bulletin;
use zdxm::{
    ChangeNumber, EventFields, EventKind, ItemFields, ItemId, ItemOrder, ItemQuery, Ledger, Light, MatterKind, PlanId,
    PlanLevel, ProjectDate, ProjectFields, ProjectId, RulePack, UnitFields, View, Workbook, WorkbookReading, YearMonth,
};

const ITEMS: usize = 668;
const ROUNDS: usize = 101;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let reports = std::env::var("ZDXM_BENCH_REPORTS").map_or(1_000_000, |reports| reports.parse().unwrap());
    let small = office(&folder.path().join("small"), 0);
    let month = YearMonth::new(2022, 6).unwrap();
    let conn = raw(&folder.path().join("small"));
    compare(
        "bulletin of 668 items / SQL by hand",
        "<= 1.2",
        ROUNDS,
        || time(|| bulletin(&small.ledger.view().unwrap(), small.plan, month)),
        || time(|| by_hand(&conn, BY_HAND, small.plan, month)),
    );
    compare(
        "the same as of an earlier change / now",
        "<= 1.25",
        ROUNDS,
        || time(|| bulletin(&small.ledger.view_as_of(small.before).unwrap(), small.plan, month)),
        || time(|| bulletin(&small.ledger.view().unwrap(), small.plan, month)),
    );
    for (name, query) in questions() {
        compare(
            &format!("{name} / bulletin"),
            "<= 2",
            ROUNDS,
            || time(|| small.ledger.view().unwrap().find_items(small.plan, month, &query).unwrap()),
            || time(|| bulletin(&small.ledger.view().unwrap(), small.plan, month)),
        );
    }
    let judged = office(&folder.path().join("judged"), 0);
    look_back(&judged);
    let red = ItemQuery::default().with_light(Light::Red);
    compare(
        "items by a light that looks back / bulletin",
        "<= 2",
        ROUNDS,
        || time(|| judged.ledger.view().unwrap().find_items(judged.plan, month, &red).unwrap()),
        || time(|| bulletin(&judged.ledger.view().unwrap(), judged.plan, month)),
    );
    let eventful = office(&folder.path().join("eventful"), 0);
    start_all(&eventful);
    let (with_events, events_sql) = (raw(&folder.path().join("eventful")), by_hand_with_events());
    compare(
        "the same, each project with a start event / SQL by hand",
        "<= 1.2",
        ROUNDS,
        || time(|| bulletin(&eventful.ledger.view().unwrap(), eventful.plan, month)),
        || time(|| by_hand(&with_events, &events_sql, eventful.plan, month)),
    );
    let merged = office(&folder.path().join("merged"), 0);
    merge_some(&merged);
    compare(
        "the same with 50 merges / without",
        "<= 1.1",
        ROUNDS,
        || time(|| bulletin(&merged.ledger.view().unwrap(), merged.plan, month)),
        || time(|| bulletin(&small.ledger.view().unwrap(), small.plan, month)),
    );
    let large = office(&folder.path().join("large"), reports);
    let size = std::fs::metadata(folder.path().join("large")).unwrap().len() >> 20;
    compare(
        &format!("in a file of {reports} reports, {size} MiB / small"),
        "<= 1.2",
        ROUNDS,
        || time(|| bulletin(&large.ledger.view().unwrap(), large.plan, month)),
        || time(|| bulletin(&small.ledger.view().unwrap(), small.plan, month)),
    );
    let (in_large, in_small) = (lone_project(&large), lone_project(&small));
    compare(
        "history of a project with 12 reports in that file / small",
        "<= 1.5",
        ROUNDS,
        || time(|| large.ledger.view().unwrap().history(in_large).unwrap()),
        || time(|| small.ledger.view().unwrap().history(in_small).unwrap()),
    );
    let last = large.ledger.view().unwrap().as_of();
    let entries = time(|| large.ledger.view().unwrap().entries(last).unwrap());
    println!("what one change wrote, looked for in that file: {:.1} ms", entries.as_secs_f64() * 1e3);
    for file in ["annex1-implementation.et", "other-formats/annex1-implementation.xlsx"] {
        let path = zdxm_abi::root().join("examples/data/liuzhou-2022").join(file);
        let bytes = std::fs::read(&path).unwrap();
        let ours = || time(|| WorkbookReading::new(&Workbook::read(&bytes).unwrap()).unwrap());
        let format = file.rsplit('.').next().unwrap();
        compare(&format!("plan sheet .{format}, understood / calamine"), "<= 3", 41, ours, || {
            time(|| calamine(&bytes))
        });
    }
}

/// 40 projects and 10 units of the plan have a second number, by which half of the items are read.
fn merge_some(office: &Office) {
    let view = office.ledger.view().unwrap();
    let items = view.items(office.plan).unwrap();
    let units = view.units().unwrap();
    drop(view);
    let write = office.ledger.write("李四", |batch| {
        for (at, item) in items.iter().enumerate().take(40) {
            let twin = batch.add_project(ProjectFields::named(&format!("另一名称的项目{at}")))?;
            batch.merge_project(item.project, twin, "同一项目")?;
        }
        for (at, unit) in units.iter().enumerate().take(10) {
            let twin = batch.add_unit(UnitFields::named(&format!("另一名称的单位{at}")))?;
            batch.merge_unit(unit.id, twin, "同一单位")?;
        }
        Ok(())
    });
    write.unwrap();
}

/// A project that stands in one plan alone, with a report for each month.
fn lone_project(office: &Office) -> ProjectId {
    let view = office.ledger.view().unwrap();
    let fields = view.items(office.plan).unwrap().swap_remove(0).fields;
    drop(view);
    let write = office.ledger.write("李四", |batch| {
        let project = batch.add_project(ProjectFields::named("独立统计的项目"))?;
        let item = batch.add_item(office.plan, project, ItemFields { position: None, ..fields })?.item;
        (1..=12).try_for_each(|month| {
            let month = YearMonth::new(2022, month)?;
            batch.file_report(item, month, report(item, month)).map(drop)
        })?;
        Ok(project)
    });
    write.unwrap()
}

struct Office {
    ledger: Ledger,
    plan: PlanId,
    /// Before the corrections that make the past differ from the present.
    before: ChangeNumber,
}

/// A plan of 668 items with six months of reports and some corrections, and so many reports of other plans.
fn office(path: &Path, other_reports: u64) -> Office {
    let per_plan = if other_reports == 0 { 0 } else { (other_reports / 12 / 700 + 1).max(ITEMS as u64) };
    let generated = Generated::new(path, per_plan.max(ITEMS as u64) as u32).unwrap();
    let others = other_plans(&generated, other_reports, per_plan as usize, 0);
    let (plan, items) = generated.plan(2022, PlanLevel::Municipal, ITEMS).unwrap();
    for month in 1..=6 {
        generated.report(&items, YearMonth::new(2022, month).unwrap()).unwrap();
    }
    let before = generated.ledger.view().unwrap().as_of();
    correct(&generated.ledger, &items);
    other_plans(&generated, other_reports, per_plan as usize, others);
    Office { ledger: generated.ledger, plan, before }
}

/// Half of the other plans come before the one that is measured, half of them after it.
fn other_plans(generated: &Generated, reports: u64, per_plan: usize, done: usize) -> usize {
    let plans = if per_plan == 0 { 0 } else { (reports as usize).div_ceil(per_plan * 12) };
    let years = (1950..2190).filter(|year| *year != 2022);
    let all = years.flat_map(|year| PlanLevel::ALL.map(|level| (year, level))).collect::<Vec<_>>();
    let until = if done == 0 { plans / 2 } else { plans };
    for (year, level) in &all[done..until] {
        let (_, items) = generated.plan(*year, *level, per_plan).unwrap();
        for month in 1..=12 {
            generated.report(&items, YearMonth::new(*year, month).unwrap()).unwrap();
        }
    }
    until
}

/// A third of the reports of a month corrected later.
fn correct(ledger: &Ledger, items: &[ItemId]) {
    let write = ledger.write("王五", |batch| {
        for item in items.iter().step_by(3) {
            let month = YearMonth::new(2022, 3).unwrap();
            let mut fields = report(*item, month);
            fields.remark = Some("更正".into());
            batch.change_report(*item, month, |now| *now = fields)?;
        }
        Ok(())
    });
    write.unwrap();
}

/// A start of each project, as an event.
fn start_all(office: &Office) {
    let items = office.ledger.view().unwrap().items(office.plan).unwrap();
    let write = office.ledger.write("李四", |batch| {
        let start = EventFields::on(ProjectDate::try_from(20220300)?);
        items.iter().try_for_each(|item| batch.record_event(item.project, EventKind::Start, start.clone()).map(drop))
    });
    write.unwrap();
}

/// Rules by which yellow for two months is red, so that the month before is looked at.
fn look_back(office: &Office) {
    let pack = "name = \"示例\"\nversion = \"1\"\n[lights.items]\nred_after_yellow = 2\n\
                [lights.items.progress]\nmeasure = \"ratio\"\nyellow = \"0.9\"\nred = \"0.3\"\n";
    let write = office.ledger.write("李四", |batch| {
        let pack = batch.add_rule_pack(RulePack::parse(pack)?)?;
        batch.use_rule_pack(office.plan, pack)
    });
    write.unwrap();
}

/// What is asked of 668 items.
fn questions() -> [(&'static str, ItemQuery); 3] {
    let all = ItemQuery::default();
    let behind = all.clone().with_gap_below((-10).into()).with_open_matter(MatterKind::Problem);
    let named = all.clone().with_name_part("道路".into()).with_order(ItemOrder::Gap).with_most(50);
    [("all 668 items by a query", all), ("those behind with an open problem", behind), ("a page by a name", named)]
}

fn bulletin(view: &View, plan: PlanId, month: YearMonth) -> Bulletin {
    Bulletin::new(&view.month_figures(plan, month).unwrap()).unwrap()
}

/// The same sums in one statement, grouped as finely as the cuts need; the cuts are then sums of a few hundred rows.
const BY_HAND: &str = "
    SELECT v.phase, v.sector_id, v.lead_unit_id, v.reporting_unit_id, count(*), sum(v.total_fen), sum(v.annual_fen),
           sum(r.done_fen), sum(p.done_fen), sum(r.month = ?2), sum(r.is_started), sum(r.is_finished)
    FROM plan_item_version v
    LEFT JOIN report r ON r.item_id = v.item_id AND r.until = 9223372036854775807 AND r.month =
        (SELECT x.month FROM report x WHERE x.item_id = v.item_id AND x.month <= ?2 AND x.until = 9223372036854775807
         ORDER BY x.month DESC LIMIT 1)
    LEFT JOIN report p ON p.item_id = v.item_id AND p.until = 9223372036854775807 AND p.month =
        (SELECT x.month FROM report x WHERE x.item_id = v.item_id AND x.month < ?2 AND x.until = 9223372036854775807
         ORDER BY x.month DESC LIMIT 1)
    WHERE v.plan_id = ?1 AND v.until = 9223372036854775807
    GROUP BY 1, 2, 3, 4";

/// The same with starts and finishes as events tell them, where they do.
fn by_hand_with_events() -> String {
    let told = |kind: u8, column: &str| {
        format!(
            "ifnull((SELECT o.occurred_on <= 20220631 FROM event e
             JOIN event_version o ON o.event_id = e.id AND o.until = 9223372036854775807
             WHERE e.project_id = i.project_id AND e.kind = {kind}), r.{column})"
        )
    };
    BY_HAND
        .replacen("r.is_started", &told(1, "is_started"), 1)
        .replacen("sum(r.is_finished)", &format!("sum({})", told(2, "is_finished")), 1)
        .replacen("FROM plan_item_version v", "FROM plan_item_version v JOIN plan_item i ON i.id = v.item_id", 1)
}

fn by_hand(conn: &Connection, sql: &str, plan: PlanId, month: YearMonth) -> Vec<[i64; 12]> {
    let mut statement = conn.prepare_cached(sql).unwrap();
    let mut rows = statement.query(params![plan.0, month.month()]).unwrap();
    let mut groups = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let mut group = [0; 12];
        for (column, value) in group.iter_mut().enumerate() {
            *value = row.get::<_, Option<i64>>(column).unwrap().unwrap_or(0);
        }
        groups.push(group);
    }
    groups
}

/// Every cell of every sheet, looked at and no more.
fn calamine(bytes: &[u8]) -> usize {
    use calamine::Reader;
    let mut workbook = calamine::open_workbook_auto_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let sheets = workbook.worksheets();
    sheets
        .iter()
        .flat_map(|(_, range)| range.used_cells())
        .filter(|(_, _, cell)| **cell != calamine::Data::Empty)
        .count()
}
