//! An office whose measures can be computed by hand: three units, seven projects, three months.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::support::{self, Office, month_of};
use zdxm::*;

pub const RULES: &str = r#"
name = "示例市"
version = "2022.1"

[reporting.deadline]
kind = "next_month_day"
days = 5

[lights.items.progress]
measure = "points_below"
yellow = "5"
red = "10"

[lights.units.progress]
measure = "points_below"
yellow = "2"
red = "8"

[[groups]]
name = "县区"
kinds = ["county"]

[[groups]]
name = "功能区和部门"
kinds = ["部门"]
units = ["柳东新区管委会"]

[[targets]]
name = "新开工项目数"
measure = "started"
units = { "柳北区人民政府" = "2", "鱼峰区人民政府" = "1" }

[[targets]]
name = "完成投资"
measure = "done"
units = { "柳北区人民政府" = "1600万元", "鱼峰区人民政府" = "0" }

[[lists]]
name = "红榜"
groups = ["县区"]
first = 1
when = [{ measure = "annual_rate", at_least = "25%" }]

[[lists]]
name = "黑榜"
last = 1
when = [{ measure = "annual_rate", below = "25%" }, { measure = "months_behind", at_least = "2" }]
"#;

pub struct Measured {
    pub office: Office,
    pub plan: PlanId,
    pub items: Vec<ItemId>,
    /// 柳北区人民政府, 鱼峰区人民政府, 柳东新区管委会, 市教育局.
    pub units: Vec<UnitId>,
}

pub fn wan(amount: i64) -> Money {
    Money::from_fen(amount * 1_000_000)
}

/// The morning of a day of 2022 by the clock of the office.
fn morning(month: u32, day: u32) -> i64 {
    let day = chrono::NaiveDate::from_ymd_opt(2022, month, day).unwrap();
    day.and_hms_opt(1, 0, 0).unwrap().and_utc().timestamp_millis()
}

/// Lead unit, reporting unit, phase, sector, annual plan in 万元, planned start of an item.
type Row = (usize, usize, Phase, usize, Option<i64>, Option<u32>);

const ITEMS: [Row; 8] = [
    (0, 0, Phase::New, 1, Some(1_000), Some(202_203)),
    (0, 0, Phase::Ongoing, 0, Some(3_000), None),
    (0, 0, Phase::Completed, 0, Some(1_000), None),
    (1, 2, Phase::New, 1, Some(2_000), Some(202_202)),
    (1, 1, Phase::Ongoing, 0, Some(2_000), None),
    (2, 2, Phase::Reserve, 0, None, None),
    (2, 2, Phase::Ongoing, 0, Some(0), None),
    (3, 3, Phase::Ongoing, 2, Some(500), None),
];

/// Year to date in 万元 of each item at the end of January, February and March; `None` for no report.
const DONE: [[Option<i64>; 3]; 8] = [
    [None, Some(100), Some(400)],
    [Some(300), Some(600), Some(800)],
    [Some(50), None, Some(200)],
    [None, None, None],
    [Some(100), Some(400), Some(500)],
    [None, Some(10), Some(10)],
    [None, Some(70), Some(70)],
    [Some(10), Some(10), None],
];

/// The days of the next month on which the reports of a month come in; the deadline is its 5th.
const DAYS: [[u32; 8]; 3] = [[4, 4, 4, 4, 9, 4, 4, 4], [4, 4, 4, 4, 4, 4, 4, 8], [4, 4, 6, 4, 6, 4, 4, 4]];

impl Measured {
    pub fn new() -> Measured {
        let clock = Arc::new(AtomicI64::new(morning(1, 4)));
        let ticking = clock.clone();
        let folder = tempfile::tempdir().unwrap();
        let options = OpenOptions::new().clock(move || ticking.fetch_add(1_000, Ordering::Relaxed));
        let ledger = options.create(folder.path().join("office.zdxm"), "测试重点办").unwrap();
        let office = Office { folder, ledger };
        let write = |batch: &mut Batch| {
            let plan = batch.adopt_plan(support::plan_2022())?;
            let pack = batch.add_rule_pack(RulePack::parse(RULES)?)?;
            batch.use_rule_pack(plan, pack)?;
            let names = ["柳北区人民政府", "鱼峰区人民政府", "柳东新区管委会", "市教育局"];
            let units = names.map(|name| batch.ensure_unit(name).unwrap().id).to_vec();
            let sectors = ["基础设施", "产业发展", "民生保障"].map(|name| batch.ensure_sector(name).unwrap().id);
            let mut items = Vec::new();
            for (at, (lead, reporting, phase, sector, annual, start)) in ITEMS.into_iter().enumerate() {
                let project = batch.add_project(ProjectFields::named(&format!("项目{}", at + 1)))?;
                let mut fields = ItemFields::new(phase, sectors[sector]);
                fields.annual = annual.map(wan);
                fields.total = Some(wan(10_000));
                fields.planned_start = start.map(|start| ProjectDate::try_from(start * 100).unwrap());
                fields.responsible_units = vec![units[lead]];
                fields.reporting_unit = Some(units[reporting]);
                fields.higher_level = at == 0;
                items.push(batch.add_item(plan, project, fields)?.item);
            }
            Ok((plan, items, units))
        };
        let (plan, items, units) = office.ledger.write("张三", write).unwrap();
        for (month, days) in (1..).zip(DAYS) {
            for on in 4..=9 {
                clock.store(morning(month + 1, on), Ordering::Relaxed);
                for (at, item) in items.iter().enumerate().filter(|(at, _)| days[*at] == on) {
                    let Some(done) = DONE[at][month as usize - 1] else { continue };
                    let mut report = ReportFields { ytd_done: Some(wan(done)), ..Default::default() };
                    report.started = (at == 0 && month == 3).then_some(true);
                    report.finished = (at == 2 && month == 3).then_some(true);
                    report.funds_ytd = (at == 1).then(|| wan(1_500 * i64::from(month)));
                    let month = month_of(month as u8);
                    let batch = office.ledger.write("王五", |batch| batch.file_report(*item, month, report.clone()));
                    batch.unwrap();
                }
            }
        }
        Measured { office, plan, items, units }
    }
}
