//! Writing reports, against the same rows by prepared INSERT with the same pragmas (DESIGN: bulk at least half the
//! rate, one durable report at most 1.25 times the time).

mod support;

use rusqlite::{Connection, params};
use support::{Generated, compare, raw, report, time};
use zdxm::{Batch, ItemId, Ledger, PersonFields, PlanLevel, Role, RoleScope, RulePack, YearMonth};

const INSERT: &str = "INSERT INTO report (item_id, month, until, since, done_fen, is_started, is_finished,
    month_done_fen, ytd_done_fen, funds_ytd_fen, started, started_on, finished, finished_on, progress, preparation,
    problem, next_steps, remark) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

fn main() {
    let items = 10_000;
    let folder = tempfile::tempdir().unwrap();
    let generated = Generated::new(&folder.path().join("ours"), items).unwrap();
    let baseline = table(&folder.path().join("raw"));
    let mut years = 1950..2199;
    let mut ids = Vec::new();
    let ours = || {
        ids = generated.plan(years.next().unwrap(), PlanLevel::Municipal, items as usize).unwrap().1;
        let month = YearMonth::new(years.start - 1, 1).unwrap();
        time(|| generated.report(&ids, month).unwrap())
    };
    let mut offset = 0;
    let bulk = || {
        offset += i64::from(items);
        time(|| insert_all(&baseline, offset, items))
    };
    compare("bulk reports, 10,000 as one change", "<= 2 (half the rate)", 9, ours, bulk);

    let mut months = (1..=12).cycle();
    let mut single = ids.iter().cycle();
    let year = years.start - 1;
    let _ = months.next();
    let ours = || {
        let (item, month) = (*single.next().unwrap(), YearMonth::new(year, 2).unwrap());
        time(|| {
            let write = |batch: &mut Batch| batch.file_report(item, month, report(item, month));
            generated.ledger.write("王五", write).unwrap()
        })
    };
    let mut next = 199_000;
    let one = || {
        next += 1;
        time(|| insert(&baseline, ItemId(next)))
    };
    compare("one report, durable", "<= 1.25", 400, ours, one);

    begin_reviews(&generated.ledger, year);
    let mut single = ids.iter().cycle();
    let ours = || {
        let (item, month) = (*single.next().unwrap(), YearMonth::new(year, 3).unwrap());
        time(|| {
            let write = |batch: &mut Batch| batch.file_report(item, month, report(item, month));
            generated.ledger.write("王五", write).unwrap()
        })
    };
    let mut next = 199_500;
    let one = || {
        next += 1;
        time(|| insert(&baseline, ItemId(next)))
    };
    compare("the same by a liaison, under a rule pack", "<= 1.25", 400, ours, one);
}

/// From here on there are roles, a rule pack for the plan, and a report on its way.
fn begin_reviews(ledger: &Ledger, year: u16) {
    let plan = ledger.view().unwrap().plan_of_year(year, PlanLevel::Municipal).unwrap().unwrap().id;
    let item = ledger.view().unwrap().items(plan).unwrap()[0].id;
    let write = ledger.write("张三", |batch| {
        let pack = batch.add_rule_pack(RulePack::parse(RulePack::shipped()[1].1)?)?;
        batch.use_rule_pack(plan, pack)?;
        batch.submit_report((item, YearMonth::new(year, 12)?), report(item, YearMonth::new(year, 12)?))?;
        for (name, role) in [("张三", Role::Registrar), ("王五", Role::Liaison)] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, RoleScope::Ledger, None)?;
        }
        Ok(())
    });
    write.unwrap();
}

/// The report table with its checks and its reference, and the plan items that it refers to.
fn table(path: &std::path::Path) -> Connection {
    let conn = raw(path);
    let ledger = include_str!("../src/store/migrations/0001_ledger.sql");
    let report = ledger.split("CREATE TABLE report").nth(1).unwrap();
    conn.execute_batch("CREATE TABLE plan_item (id INTEGER PRIMARY KEY) STRICT").unwrap();
    conn.execute_batch(&format!("CREATE TABLE report{report}")).unwrap();
    let fill = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
                INSERT INTO plan_item SELECT i FROM n";
    conn.execute_batch(fill).unwrap();
    conn
}

fn insert_all(conn: &Connection, offset: i64, items: u32) {
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    for item in 0..i64::from(items) {
        insert(conn, ItemId(offset + item));
    }
    conn.execute_batch("COMMIT").unwrap();
}

fn insert(conn: &Connection, item: ItemId) {
    let month = YearMonth::new(2022, 1).unwrap();
    let report = report(item, month);
    let done = report.ytd_done.map(zdxm::Money::fen);
    let none = None::<i64>;
    conn.prepare_cached(INSERT)
        .unwrap()
        .execute(params![
            item.0,
            1,
            i64::MAX,
            1,
            done,
            true,
            none,
            report.month_done.map(zdxm::Money::fen),
            done,
            none,
            true,
            none,
            none,
            none,
            report.progress,
            report.preparation,
            report.problem,
            report.next_steps,
            report.remark
        ])
        .unwrap();
}
