//! Traffic lights by three unlike rule packs: boundaries, streaks, late starts, and what is not judged.

use crate::support;

use support::{Office, golden, month_of};
use zdxm::figures::{LightOf, PlanLights};
use zdxm::*;

/// A plan with one item per amount of fen done by June, each of 1,200 fen a year, under a shipped pack.
fn judged(pack: &str, done: &[Option<i64>]) -> Vec<(Option<Light>, String)> {
    let (office, plan, items) = Office::with_plan(u32::try_from(done.len()).unwrap());
    with_pack(&office, plan, pack, |pack| pack.lights.items.as_mut().unwrap().least_annual = None);
    office
        .ledger
        .write("张三", |batch| {
            for (item, done) in items.iter().zip(done) {
                let mut fields = batch.view()?.item(*item)?.fields;
                (fields.annual, fields.phase) = (Some(Money::from_fen(1_200)), Phase::Ongoing);
                batch.change_item(*item, |now| *now = fields)?;
                if let Some(done) = done {
                    let report = ReportFields { ytd_done: Some(Money::from_fen(*done)), ..Default::default() };
                    batch.file_report(*item, month_of(6), report)?;
                }
            }
            Ok(())
        })
        .unwrap();
    let lights = PlanLights::new(&office.ledger.view().unwrap(), plan, month_of(6)).unwrap();
    let row = |item: &ItemId| lights.items.iter().find(|row| row.of == LightOf::Item(*item)).unwrap();
    items.iter().map(|item| (row(item).light(), row(item).reasons().join("；"))).collect()
}

fn with_pack(office: &Office, plan: PlanId, name: &str, change: impl FnOnce(&mut RulePack)) {
    let (_, document) = RulePack::shipped().iter().find(|(of, _)| *of == name).unwrap();
    let mut pack = RulePack::parse(document).unwrap();
    change(&mut pack);
    office
        .ledger
        .write("张三", |batch| {
            let id = batch.add_rule_pack(pack)?;
            batch.use_rule_pack(plan, id)
        })
        .unwrap();
}

fn said(light: Light, reason: &str) -> (Option<Light>, String) {
    (Some(light), reason.to_owned())
}

#[test]
fn points_below_time_progress_are_strict_at_the_threshold() {
    // By June 600 of 1,200 are due: 480 is 10 points below, 240 is 30.
    assert_eq!(
        judged("points-below", &[Some(600), Some(480), Some(479), Some(240), Some(239), Some(0), None]),
        [
            said(Light::Green, ""),
            said(Light::Green, ""),
            said(Light::Yellow, "低于序时进度10.08个百分点"),
            said(Light::Yellow, "低于序时进度30.00个百分点"),
            said(Light::Red, "低于序时进度30.08个百分点"),
            said(Light::Red, "低于序时进度50.00个百分点"),
            // Never reported is not zero.
            (None, String::new()),
        ]
    );
}

#[test]
fn ratio_to_time_progress_is_strict_at_the_threshold() {
    assert_eq!(
        judged("ratio", &[Some(480), Some(479), Some(360), Some(359)]),
        [
            said(Light::Green, ""),
            said(Light::Yellow, "完成率为序时进度的79.83%"),
            said(Light::Yellow, "完成率为序时进度的60.00%"),
            said(Light::Red, "完成率为序时进度的59.83%"),
        ]
    );
}

#[test]
fn shortfall_is_strict_at_the_threshold() {
    assert_eq!(
        judged("shortfall", &[Some(600), Some(599), Some(300), Some(299)]),
        [
            said(Light::Green, ""),
            said(Light::Yellow, "比序时应完成投资少0.17%"),
            said(Light::Yellow, "比序时应完成投资少50.00%"),
            said(Light::Red, "比序时应完成投资少50.17%"),
        ]
    );
}

#[test]
fn small_plans_and_zero_plans_are_not_judged() {
    let (office, plan, items) = Office::with_plan(3);
    with_pack(&office, plan, "shortfall", |_| {});
    office
        .ledger
        .write("张三", |batch| {
            for (item, annual) in items.iter().zip([1_000_000_000, 999_999_999, 0]) {
                let mut fields = batch.view()?.item(*item)?.fields;
                (fields.annual, fields.phase) = (Some(Money::from_fen(annual)), Phase::Ongoing);
                batch.change_item(*item, |now| *now = fields)?;
            }
            let report = ReportFields { ytd_done: Some(Money::ZERO), ..Default::default() };
            batch.file_reports(month_of(1), items.iter().map(|item| (*item, report.clone()))).map(drop)
        })
        .unwrap();
    let lights = PlanLights::new(&office.ledger.view().unwrap(), plan, month_of(1)).unwrap();
    let lights = lights.items.iter().map(|row| row.light()).collect::<Vec<_>>();
    assert_eq!(lights, [Some(Light::Red), None, None]);
}

#[test]
fn a_late_start_is_yellow_at_once_and_red_in_the_third_month() {
    let (office, plan, items) = Office::with_plan(1);
    with_pack(&office, plan, "points-below", |_| {});
    let start = |month, started| {
        let report = ReportFields { started: Some(started), ..Default::default() };
        office.ledger.write("李四", |batch| batch.file_report(items[0], month_of(month), report)).unwrap();
    };
    office
        .ledger
        .write("张三", |batch| {
            let mut fields = batch.view()?.item(items[0])?.fields;
            (fields.phase, fields.planned_start) = (Phase::New, Some(month_of(3).into()));
            batch.change_item(items[0], |now| *now = fields)
        })
        .unwrap();
    start(1, false);
    start(6, true);
    let view = office.ledger.view().unwrap();
    let row = |month| PlanLights::new(&view, plan, month_of(month)).unwrap().items.remove(0);
    let months = row(6).months.iter().map(|judged| judged.light).collect::<Vec<_>>();
    let [yellow, red] = [Some(Light::Yellow), Some(Light::Red)];
    assert_eq!(months, [None, None, yellow, yellow, red, None]);
    assert_eq!(row(4).reasons(), ["应于2022年3月开工，已有2个月应开未开"]);
    assert_eq!(row(6).light(), None);
}

#[test]
fn a_new_start_is_not_judged_before_its_planned_month() {
    let (office, plan, items) = Office::with_plan(2);
    with_pack(&office, plan, "ratio", |_| {});
    office
        .ledger
        .write("张三", |batch| {
            for (item, month) in items.iter().zip([6, 9]) {
                let mut fields = batch.view()?.item(*item)?.fields;
                (fields.phase, fields.planned_start) = (Phase::New, Some(month_of(month).into()));
                batch.change_item(*item, |now| *now = fields)?;
                let report = ReportFields { ytd_done: Some(Money::ZERO), ..Default::default() };
                batch.file_report(*item, month_of(6), report)?;
            }
            Ok(())
        })
        .unwrap();
    let lights = PlanLights::new(&office.ledger.view().unwrap(), plan, month_of(6)).unwrap();
    assert_eq!(lights.items.iter().map(|row| row.light()).collect::<Vec<_>>(), [Some(Light::Red), None]);
}

#[test]
fn a_unit_is_red_after_two_yellow_months() {
    let (office, plan, items) = Office::with_plan(1);
    with_pack(&office, plan, "shortfall", |_| {});
    // Of 1,000 fen a year: behind in January, February and April.
    for (month, ytd) in [(1, 80), (2, 150), (3, 250), (4, 330), (5, 410), (6, 420)] {
        office.file(items[0], month, ytd);
    }
    let lights = PlanLights::new(&office.ledger.view().unwrap(), plan, month_of(6)).unwrap();
    let months = lights.units[0].months.iter().map(|judged| judged.light).collect::<Vec<_>>();
    let [green, yellow, red] = [Some(Light::Green), Some(Light::Yellow), Some(Light::Red)];
    assert_eq!(months, [yellow, red, green, yellow, red, red]);
    assert_eq!(lights.units[0].reasons()[1], "连续3个月黄灯");
    assert_eq!(lights.units[0].name, "鱼峰区人民政府");
}

#[test]
fn a_plan_without_lights_says_so() {
    let (office, plan, _) = Office::with_plan(1);
    let error = PlanLights::new(&office.ledger.view().unwrap(), plan, month_of(6)).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("plan")));
    with_pack(&office, plan, "liuzhou-2022", |_| {});
    let error = PlanLights::new(&office.ledger.view().unwrap(), plan, month_of(6)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rule);
}

#[test]
fn the_lights_of_june_on_the_sample_data() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
    let options = ImportOptions::default()
        .with_leave_out_unmatched(true)
        .with_leave_unreadable_empty(true)
        .with_keep_columns(false)
        .with_submit(false);
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022");
    let mut files = vec!["annex1-implementation.et".to_owned(), "annex2-reserve.xls".to_owned()];
    files.extend((1..=6).map(|month| format!("monthly-2022-{month:02}.xlsx")));
    for file in files {
        let reading = WorkbookReading::open(data.join(file)).unwrap();
        let preview = ImportPreview::new(&ledger.view().unwrap(), reading, ImportTarget::default()).unwrap();
        preview.commit(&ledger, "张三", options).unwrap();
    }
    let plan = ledger.view().unwrap().plans().unwrap()[0].id;
    let office = Office { folder, ledger };
    let mut text = String::new();
    for pack in ["points-below", "ratio", "shortfall"] {
        with_pack(&office, plan, pack, |_| {});
        let lights = PlanLights::new(&office.ledger.view().unwrap(), plan, month_of(6)).unwrap();
        for table in lights.tables() {
            // The reddest; the rest is alike.
            let lines = table.to_text().lines().map(str::to_owned).collect::<Vec<_>>();
            let (head, notes) = (lines.iter().take(18), lines.iter().rev().take(2).rev());
            head.chain(notes).for_each(|line| text.push_str(&format!("{line}\n")));
            text.push('\n');
        }
    }
    golden("lights.txt", &text);
}
