//! A generator of ledgers of any size, and a measure that compares two ways in one run.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use zdxm::{
    ItemFields, ItemId, Ledger, Money, Phase, PlanFields, PlanId, PlanLevel, ProjectFields, ProjectId, ReportFields,
    Result, SectorId, UnitId, YearMonth,
};

/// What a generated ledger holds besides its projects.
pub struct Generated {
    pub ledger: Ledger,
    pub projects: Vec<ProjectId>,
    pub sectors: Vec<SectorId>,
    pub units: Vec<UnitId>,
}

impl Generated {
    /// A ledger with so many projects and 40 units.
    pub fn new(path: &Path, projects: u32) -> Result<Generated> {
        let ledger = Ledger::create(path, "测量办")?;
        let sectors = ledger.view()?.sectors()?.into_iter().map(|sector| sector.id).collect();
        let (projects, units) = ledger.write("甲", |batch| {
            let units = (1..=40).map(|n| Ok(batch.ensure_unit(&format!("第{n}局"))?.id)).collect::<Result<_>>()?;
            let add = |n| batch.add_project(ProjectFields::named(&format!("重大项目第{n}号工程")));
            Ok(((1..=projects).map(add).collect::<Result<_>>()?, units))
        })?;
        Ok(Generated { ledger, projects, sectors, units })
    }

    /// A plan with the first `items` projects, in phases and sectors as a city has them.
    pub fn plan(&self, year: u16, level: PlanLevel, items: usize) -> Result<(PlanId, Vec<ItemId>)> {
        self.ledger.write("甲", |batch| {
            let fields =
                PlanFields { year, level, title: format!("{year}年计划"), document_no: None, issued_on: None };
            let plan = batch.adopt_plan(fields)?;
            let mut ids = Vec::with_capacity(items);
            for (at, project) in self.projects.iter().take(items).enumerate() {
                let phase = Phase::IMPLEMENTATION[at * 7 % 3];
                let mut item = ItemFields::new(phase, self.sectors[at % self.sectors.len()]);
                item.total = Some(Money::from_fen(28_760_550_000 + at as i64));
                item.annual = Some(Money::from_fen(5_097_000_000 + at as i64));
                item.responsible_units = vec![self.units[at % 26], self.units[(at + 1) % 26]];
                item.reporting_unit = Some(self.units[26 + at % 12]);
                ids.push(batch.add_item(plan, *project, item)?.item);
            }
            Ok((plan, ids))
        })
    }

    /// Reports of all items for a month, as one change.
    pub fn report(&self, items: &[ItemId], month: YearMonth) -> Result<()> {
        let reports = items.iter().map(|item| (*item, report(*item, month)));
        let file = |batch: &mut zdxm::Batch| batch.file_reports(month, reports).map(drop);
        self.ledger.write("王五", file)
    }
}

/// What an item reports for a month.
pub fn report(item: ItemId, month: YearMonth) -> ReportFields {
    let month_fen = 194_172_000 + item.0 % 977;
    ReportFields {
        month_done: Some(Money::from_fen(month_fen)),
        ytd_done: Some(Money::from_fen(month_fen * i64::from(month.month()))),
        started: Some(true),
        progress: Some("主体施工".into()),
        problem: (item.0 % 12 == 0).then(|| "征地拆迁未完成".into()),
        ..Default::default()
    }
}

/// A connection with the pragmas of a ledger.
#[allow(dead_code, reason = "not every measure has SQL by hand as its baseline")]
pub fn raw(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.set_prepared_statement_cache_capacity(64);
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).unwrap();
    conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384;").unwrap();
    conn
}

/// Times two ways alternately, so that whatever the machine does meanwhile hits both, and prints their ratio.
///
/// Gives the median of `ours` over the median of `baseline`.
pub fn compare(
    name: &str,
    bar: &str,
    rounds: usize,
    mut ours: impl FnMut() -> Duration,
    mut baseline: impl FnMut() -> Duration,
) -> f64 {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    ours();
    baseline();
    for _ in 0..rounds {
        a.push(ours());
        b.push(baseline());
    }
    let (a, b) = (median(a), median(b));
    let ratio = a.as_secs_f64() / b.as_secs_f64();
    println!("{name:<44} {:>12} baseline {:>12} ratio {ratio:>6.3}  bar {bar}", show(a), show(b));
    ratio
}

/// How long a piece of work takes.
pub fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn show(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1e3)
}
