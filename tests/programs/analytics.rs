//! A nation's ledgers, summed by ClickHouse in place, and by the library: equal to the fen. `just engines` runs this; `ZDXM_ENGINES` names
//! the folder where ClickHouse is installed.

use std::process::Command;
use std::time::Instant;

use serde_json::{Value, json};
use zdxm::{ItemFields, Ledger, Money, Phase, ProjectFields, ReportFields};

use crate::random::Random;
use crate::support::{month_of, options, plan_2022};
use crate::tools::{engines, root, run};

const SEED: u64 = 337;
/// Ledgers: as many as the nation has cities and prefectures.
const LEDGERS: u32 = 337;

fn number(name: &str, otherwise: u32) -> u32 {
    std::env::var(name).map_or(otherwise, |number| number.parse().unwrap())
}

/// A plan with so many items, each reported on in about four months of five, in one change.
fn fill(ledger: &Ledger, items: u32, random: &mut Random) {
    let write = ledger.write("李四", |batch| {
        let plan = batch.adopt_plan(plan_2022())?;
        let sector = batch.ensure_sector("基础设施")?.id;
        let unit = batch.ensure_unit("鱼峰区人民政府")?.id;
        let mut added = Vec::new();
        for number in 0..items {
            let project = batch.add_project(ProjectFields::named(&format!("项目{number}")))?;
            let mut item = ItemFields::new(Phase::ALL[random.below(4) as usize], sector);
            item.annual =
                (item.phase != Phase::Reserve).then(|| Money::from_fen(random.below(1_000_000_000_000) as i64));
            item.total = Some(Money::from_fen(2_000_000_000_000 + random.below(1_000_000_000_000) as i64));
            item.responsible_units = vec![unit];
            added.push(batch.add_item(plan, project, item)?.item);
        }
        for item in added {
            let mut done = 0;
            for month in 1..=12 {
                done += random.below(90_000_000_000) as i64;
                if random.below(5) == 0 {
                    continue;
                }
                // A report without an amount lets the one before stand.
                let ytd_done = (random.below(9) > 0).then(|| Money::from_fen(done));
                let report = ReportFields { ytd_done, progress: Some("主体施工".into()), ..Default::default() };
                batch.file_report(item, month_of(month), report)?;
            }
        }
        Ok(())
    });
    write.unwrap();
}

/// The library's own sums of a ledger, added up.
fn add(sums: &mut [i128; 6], ledger: &Ledger) {
    let fen = |amount: Option<Money>| amount.map_or(0, |amount| i128::from(amount.fen()));
    let view = ledger.view().unwrap();
    for plan in view.plans().unwrap() {
        for item in view.plan_figures(plan.id).unwrap().items {
            sums[0] += 1;
            sums[1] += fen(item.annual);
            sums[2] += fen(item.total);
        }
        for month in 1..=12 {
            for report in view.reports_of_month(plan.id, month_of(month)).unwrap() {
                sums[3] += 1;
                sums[4] += fen(report.fields.ytd_done);
            }
        }
        let december = view.month_figures(plan.id, month_of(12)).unwrap();
        sums[5] += december.items.iter().map(|item| fen(item.standing.done)).sum::<i128>();
    }
}

#[test]
fn clickhouse_sums_the_ledgers_of_a_nation_as_the_library_does() {
    let Some(engines) = engines("ClickHouse") else { return };
    let (ledgers, items) = (number("ZDXM_LEDGERS", LEDGERS), number("ZDXM_ITEMS", 40));
    let folder = tempfile::tempdir().unwrap();
    let mut random = Random(SEED);
    let mut paths = Vec::new();
    for number in 0..ledgers {
        let path = folder.path().join(format!("{number:03}.zdxm"));
        fill(&options().create(&path, "测试重点办").unwrap(), items, &mut random);
        paths.push(path);
    }
    let began = Instant::now();
    let mut sums = [0; 6];
    for path in &paths {
        add(&mut sums, &Ledger::open_read_only(path).unwrap());
    }
    let seconds = began.elapsed().as_secs_f64();
    let script = root().join("tests/engines/clickhouse.py");
    let output = run(Command::new(engines.join("bin/python")).arg(script).arg(folder.path())).stdout;
    let answer: Value = serde_json::from_slice(&output).unwrap();
    let names = ["items", "annual", "total", "reports", "reported", "done"];
    let expected = names.iter().zip(sums).map(|(name, sum)| ((*name).to_owned(), json!(i64::try_from(sum).unwrap())));
    assert_eq!(answer["sums"], Value::Object(expected.collect()), "seed {SEED}");
    assert_eq!(answer["ledgers"], json!(ledgers));
    eprintln!(
        "{ledgers} ledgers, {} reports: ClickHouse {} s, {} MB; the library {seconds:.2} s",
        sums[3], answer["seconds"], answer["megabytes"]
    );
}
