//! Measures of units and items: values computed by hand, what is not known, and laws that hold for any plan.

use crate::measured::{Measured, wan};
use crate::random::Random;
use crate::support::{self, Office, month_of};
use zdxm::figures::Measures;
use zdxm::*;

fn all() -> MeasureFilter {
    MeasureFilter::default()
}

fn text(value: Option<Fraction>) -> String {
    value.map_or("—".into(), |value| value.to_string())
}

/// One line for each unit: its values of some measures.
fn of_units(measures: &Measures<'_>, units: &[UnitId], measure: Measure, of: &MeasureFilter) -> String {
    let values = units.iter().map(|unit| text(measures.of_unit(measure, of, *unit).unwrap()));
    values.collect::<Vec<_>>().join(" ")
}

#[test]
fn every_measure_has_the_value_that_a_hand_computes() {
    let Measured { office, plan, units, .. } = Measured::new();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    // 柳北: 400 + 800 + 200 of 5,000万元; 鱼峰: 500 of 4,000; 柳东: 70 of a plan of zero; 教育局: 10 of 500, March not reported.
    for (measure, values) in [
        (Measure::Items, "3 2 1 1"),
        (Measure::PlannedNew, "1 1 0 0"),
        (Measure::Started, "1 0 0 0"),
        (Measure::PlannedStartToDate, "1 1 0 0"),
        (Measure::LateStarts, "0 1 0 0"),
        (Measure::Finished, "1 0 0 0"),
        (Measure::PlannedFinish, "1 0 0 0"),
        (Measure::NotWorking, "0 0 0 0"),
        (Measure::Annual, "50000000 40000000 0 5000000"),
        (Measure::Done, "14000000 5000000 700000 100000"),
        (Measure::MonthDone, "6500000 1000000 0 —"),
        (Measure::Total, "300000000 200000000 100000000 100000000"),
        (Measure::AnnualRate, "7/25 1/8 — 1/50"),
        (Measure::HalfRate, "— — — —"),
        (Measure::StartRate, "1 0 — —"),
        (Measure::FinishRate, "1 — — —"),
        (Measure::Funds, "45000000 — — —"),
        (Measure::FundsRate, "9/10 — — —"),
        (Measure::ShareAnnual, "10/19 8/19 0 1/19"),
        (Measure::ShareDone, "70/99 25/99 7/198 1/198"),
        // Bases 1/12, 2/12 and 3/12: 350, 750, 1,400 of 5,000; 100, 400, 500 of 4,000; 10 of 500 three times.
        (Measure::MonthsBehind, "2 3 — 3"),
        // January: 7/100 and 1/40; February: 3/20 and 1/10; March: 7/25 and 1/8. The others have nobody beside them.
        (Measure::MonthsLast, "0 3 — —"),
        // A report of item 5 for January came on the 9th, of item 8 for February on the 8th, of items 3 and 5 for March on the 6th.
        (Measure::ReportsLate, "1 2 0 1"),
        (Measure::ReportsMissing, "2 3 1 1"),
        (Measure::ReportsReturned, "0 0 0 0"),
        // Points below: 1.33, 1.67, above; 5.83, 6.67, 12.5; 6.33, 14.67, 23.
        (Measure::YellowMonths, "0 2 — 1"),
        (Measure::RedMonths, "0 1 — 2"),
        (Measure::MattersOverdue, "0 0 0 0"),
        (Measure::MatterRate, "— — — —"),
        (Measure::One, "1 1 1 1"),
        (Measure::PhaseNew, "1 1 0 0"),
        (Measure::IsProvince, "1 0 0 0"),
    ] {
        assert_eq!(of_units(&measures, &units, measure, &all()), values, "{measure}");
    }
    let of_plan = |measure| text(measures.of_plan(measure, &all()).unwrap());
    assert_eq!(of_plan(Measure::AnnualRate), "99/475");
    assert_eq!(of_plan(Measure::ShareAnnual), "1");
    assert_eq!(of_plan(Measure::StartRate), "1/2");
    assert_eq!(measures.units(), units);
}

#[test]
fn reporting_units_answer_for_what_they_file() {
    let Measured { office, plan, units, items } = Measured::new();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap().by_role(UnitRole::Reporting).unwrap();
    assert_eq!(of_units(&measures, &units, Measure::Annual, &all()), "50000000 20000000 20000000 5000000");
    assert_eq!(of_units(&measures, &units, Measure::AnnualRate, &all()), "7/25 1/4 7/200 1/50");
    let reserve = all().with_phase(vec![Phase::Reserve]);
    assert_eq!(measures.items_of(&reserve, units[2]).unwrap(), [items[5]]);
    assert_eq!(text(measures.of_unit(Measure::Done, &reserve, units[2]).unwrap()), "100000");
    // A unit that files nothing has no amount, and no items.
    let nobody = office.ledger.write("张三", |batch| batch.ensure_unit("市民政局")).unwrap().id;
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    let values = [Measure::Items, Measure::Done, Measure::AnnualRate, Measure::MonthsBehind, Measure::ReportsMissing];
    let values = values.map(|measure| text(measures.of_unit(measure, &all(), nobody).unwrap()));
    assert_eq!(values, ["0", "—", "—", "—", "—"]);
}

#[test]
fn single_items_are_measured_as_units_are() {
    let Measured { office, plan, items, .. } = Measured::new();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    let of = |measure| {
        let values = items.iter().map(|item| text(measures.of_item(measure, &all(), *item).unwrap()));
        values.collect::<Vec<_>>().join(" ")
    };
    // The sixth is in reserve, which only a filter asks for.
    assert_eq!(of(Measure::AnnualRate), "2/5 4/15 1/5 — 1/4 — — 1/50");
    assert_eq!(of(Measure::MonthDone), "3000000 2000000 1500000 — 1000000 — 0 —");
    assert_eq!(of(Measure::IsStarted), "1 — 1 — — — — —");
    assert_eq!(of(Measure::LateStarts), "0 0 0 1 0 — 0 0");
    assert_eq!(of(Measure::IsProvince), "1 0 0 0 0 — 0 0");
    assert_eq!(of(Measure::ReportsMissing), "1 0 1 3 0 — 1 1");
    assert_eq!(of(Measure::RedMonths), "0 0 1 — 0 — — 2");
    let reserve = all().with_phase(vec![Phase::Reserve]);
    assert_eq!(text(measures.of_item(Measure::Done, &reserve, items[5]).unwrap()), "100000");
    // Nothing is known of an item that does not exist.
    assert!(measures.of_item(Measure::Items, &all(), ItemId(99)).unwrap().is_none());
    assert!(measures.of_item(Measure::MonthsBehind, &all(), ItemId(99)).unwrap().is_none());
}

#[test]
fn filters_choose_phases_sectors_and_levels() {
    let Measured { office, plan, units, .. } = Measured::new();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    let new = all().with_phase(vec![Phase::New]);
    assert_eq!(of_units(&measures, &units, Measure::AnnualRate, &new), "2/5 — — —");
    // Of what the unit has done, not of what all have.
    assert_eq!(of_units(&measures, &units, Measure::ShareDone, &new), "2/7 — — —");
    let industry = all().with_sector(vec!["产业发展".into()]);
    assert_eq!(of_units(&measures, &units, Measure::ShareAnnual, &industry), "1/5 1/2 — —");
    let ongoing = all().with_phase(vec![Phase::Ongoing]);
    assert_eq!(of_units(&measures, &units, Measure::Started, &ongoing), "0 0 0 0");
    let starred = all().with_level(vec![PlanLevel::Regional]);
    assert_eq!(of_units(&measures, &units, Measure::Items, &starred), "1 0 0 0");
    let own = all().with_level(vec![PlanLevel::Municipal]);
    assert_eq!(of_units(&measures, &units, Measure::Items, &own), "2 2 1 1");
    let over = all().with_over(wan(400));
    // 350, 400 and 650万元 of January, February and March.
    assert_eq!(of_units(&measures, &units, Measure::MonthsOver, &over), "1 0 0 0");
    let base = all().with_base(StartBaseKind::All);
    assert_eq!(of_units(&measures, &units, Measure::StartRate, &base), "2/3 0 0 0");
    let wrong = all().with_sector(vec!["农业".into()]);
    assert_eq!(measures.of_plan(Measure::Items, &wrong).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(measures.of_plan(Measure::MonthsOver, &all()).unwrap_err().kind(), ErrorKind::MissingValue);
    for given in [Measure::GivenPoints, Measure::GivenRate, Measure::MeanOfMonths] {
        assert_eq!(measures.of_plan(given, &all()).unwrap_err().kind(), ErrorKind::InvalidValue, "{given}");
    }
}

#[test]
fn a_month_task_is_what_the_month_plans_say_and_no_twelfth_of_the_year() {
    let Measured { office, plan, units, items } = Measured::new();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    for measure in [Measure::MonthTask, Measure::MonthTaskRate, Measure::PlanToDate, Measure::PlanToDateRate] {
        assert_eq!(of_units(&measures, &units, measure, &all()), "— — — —", "{measure}");
    }
    let write = |batch: &mut Batch| {
        let mut set = |at: usize, tasks: &[i64]| {
            let month_plan = MonthPlan::of_tasks(tasks.iter().map(|task| wan(*task)))?;
            batch.change_item(items[at], |now| now.month_plan = month_plan)
        };
        set(0, &[0, 200, 300, 500])?;
        set(1, &[250, 250, 250])?;
        // Nothing was reported of this one, nothing is asked of the next one in March, and the last one says no March.
        set(3, &[100, 100, 100])?;
        set(4, &[100, 400, 0])?;
        set(7, &[10, 10])
    };
    office.ledger.write("张三", write).unwrap();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    assert_eq!(of_units(&measures, &units, Measure::MonthTask, &all()), "5500000 1000000 — —");
    // 300 + 200 of 550; 100 of 100, in which the project without a report did nothing that anybody knows of.
    assert_eq!(of_units(&measures, &units, Measure::MonthTaskRate, &all()), "10/11 1 — —");
    assert_eq!(of_units(&measures, &units, Measure::PlanToDate, &all()), "12500000 8000000 — —");
    assert_eq!(of_units(&measures, &units, Measure::PlanToDateRate, &all()), "24/25 5/8 — —");
    let of = |measure| {
        let values = items.iter().map(|item| text(measures.of_item(measure, &all(), *item).unwrap()));
        values.collect::<Vec<_>>().join(" ")
    };
    // A task of zero has no rate, and what was not reported is not zero.
    assert_eq!(of(Measure::MonthTaskRate), "1 4/5 — — — — — —");
    assert_eq!(of(Measure::MonthTask), "3000000 2500000 — 1000000 0 — — —");
    let falling = |batch: &mut Batch| {
        let mut wrong = MonthPlan::default();
        wrong.set(2, Some(wan(5)))?;
        wrong.set(3, Some(wan(4)))?;
        batch.change_item(items[0], |now| now.month_plan = wrong)
    };
    assert_eq!(office.ledger.write("张三", falling).unwrap_err().kind(), ErrorKind::InvalidValue);
    // Another month of a plan is history, and the plan of the next year begins without one.
    let before = office.ledger.view_as_of(ChangeNumber(view.as_of().0 - 1)).unwrap();
    assert!(before.item(items[0]).unwrap().fields.month_plan.is_empty());
    assert_eq!(view.item(items[0]).unwrap().fields.month_plan.by_end_of(4), Some(wan(1_000)));
    let proposals = view.propose_next_year(plan).unwrap();
    assert!(proposals.iter().flat_map(|proposal| &proposal.fields).all(|fields| fields.month_plan.is_empty()));
}

#[test]
fn targets_are_data_of_the_rules() {
    let Measured { office, plan, units, items } = Measured::new();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    assert_eq!(of_units(&measures, &units, Measure::OverTarget, &all()), "-1 -1 — —");
    assert_eq!(of_units(&measures, &units, Measure::OverTargetMoney, &all()), "-2000000 5000000 — —");
    let done = all().with_target("完成投资");
    // A target of zero has no rate.
    assert_eq!(of_units(&measures, &units, Measure::TargetRate, &done), "7/8 — — —");
    let started = all().with_target("新开工项目数");
    assert_eq!(of_units(&measures, &units, Measure::TargetRate, &started), "1/2 0 — —");
    let base = all().with_base(StartBaseKind::Target);
    assert_eq!(of_units(&measures, &units, Measure::StartRate, &base), "1/2 0 — —");
    assert!(measures.of_item(Measure::TargetRate, &done, items[0]).unwrap().is_none());
    let error = measures.of_unit(Measure::TargetRate, &all(), units[0]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "target: target_rate fits several targets: 新开工项目数, 完成投资; name one of them [rule 301]"
    );
    let unknown = all().with_target("竣工数");
    assert_eq!(measures.of_plan(Measure::OverTarget, &unknown).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn months_are_counted_from_the_month_that_is_asked_for() {
    let Measured { office, plan, units, .. } = Measured::new();
    let view = office.ledger.view().unwrap();
    let since = |first| Measures::new(&view, plan, month_of(3)).unwrap().counted_from(month_of(first));
    let measures = since(3).unwrap();
    assert_eq!(of_units(&measures, &units, Measure::MonthsBehind, &all()), "0 1 — 1");
    assert_eq!(of_units(&measures, &units, Measure::ReportsLate, &all()), "1 1 0 0");
    assert_eq!(of_units(&measures, &units, Measure::RedMonths, &all()), "0 1 — 1");
    assert_eq!(of_units(&measures, &units, Measure::AnnualRate, &all()), "7/25 1/8 — 1/50");
    assert!(since(4).is_err());
}

#[test]
fn matters_are_those_of_the_unit_that_must_settle_them() {
    let Measured { office, plan, units, .. } = Measured::new();
    let day = |month, day| chrono::NaiveDate::from_ymd_opt(2022, month, day);
    let write = |batch: &mut Batch| {
        let land = |name: &str, unit, deadline, settled| MatterFields {
            unit,
            opened_on: day(1, 5),
            deadline,
            settled_on: settled,
            ..MatterFields::named(name)
        };
        let first = ProjectId(1);
        // Settled before its deadline; due and open; not due yet; without a unit; known only in April.
        batch.add_matter(first, MatterKind::Land, land("房屋拆迁", Some(units[1]), day(6, 1), day(2, 1)))?;
        batch.add_matter(first, MatterKind::Land, land("二期拆迁", Some(units[1]), day(3, 1), None))?;
        batch.add_matter(first, MatterKind::Land, land("三期拆迁", Some(units[1]), day(9, 1), None))?;
        batch.add_matter(first, MatterKind::Permit, land("用地许可", None, day(3, 31), day(3, 31)))?;
        let later = MatterFields { opened_on: day(4, 2), deadline: day(4, 3), ..MatterFields::named("交地") };
        batch.add_matter(first, MatterKind::Land, later)
    };
    office.ledger.write("张三", write).unwrap();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(3)).unwrap();
    assert_eq!(of_units(&measures, &units, Measure::MatterRate, &all()), "1 1/2 — —");
    assert_eq!(of_units(&measures, &units, Measure::MattersOverdue, &all()), "0 1 0 0");
    let named = |name: &str| all().with_matter(vec![name.into()]);
    assert_eq!(of_units(&measures, &units, Measure::MatterRate, &named("拆迁")), "— 1/2 — —");
    assert_eq!(of_units(&measures, &units, Measure::MatterRate, &named("permit")), "1 — — —");
    assert_eq!(of_units(&measures, &units, Measure::MatterRate, &named("征地拆迁")), "— 1/2 — —");
    assert_eq!(of_units(&measures, &units, Measure::MatterRate, &named("交地")), "— — — —");
}

#[test]
fn what_was_returned_and_what_waits_for_its_review_is_counted() {
    let (office, plan, items) = Office::with_plan(2);
    let march = month_of(3);
    let report = ReportFields { ytd_done: Some(Money::from_fen(5)), ..Default::default() };
    let ledger = &office.ledger;
    ledger.write("张三", |batch| support::submit(batch, items[0], march, report.clone())).unwrap();
    ledger.write("张三", |batch| support::send_back(batch, items[0], march, "请核对")).unwrap();
    ledger.write("张三", |batch| support::submit(batch, items[0], march, report.clone())).unwrap();
    ledger.write("张三", |batch| support::save_draft(batch, items[1], march, report.clone())).unwrap();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, march).unwrap().counted_from(march).unwrap();
    let of =
        |measure| items.iter().map(|item| text(measures.of_item(measure, &all(), *item).unwrap())).collect::<Vec<_>>();
    assert_eq!(of(Measure::ReportsReturned), ["1", "0"]);
    // What waits is no fault of the unit; a draft is.
    assert_eq!(of(Measure::ReportsMissing), ["0", "1"]);
    // No rule of the plan names a deadline.
    assert_eq!(of(Measure::ReportsLate), ["—", "—"]);
    assert_eq!(of(Measure::YellowMonths), ["—", "—"]);
}

/// Shares add up to one, filters partition, a unit is the sum of its items, and rates are those of the bulletin.
#[test]
fn laws_hold_for_any_plan() {
    for seed in 1..=6 {
        let mut random = Random(seed);
        let (office, plan, items) = Office::with_plan(24);
        let write = |batch: &mut Batch| {
            let names = ["柳北区人民政府", "城中区人民政府", "柳东新区管委会"];
            let units = names.map(|name| batch.ensure_unit(name).unwrap().id);
            for item in &items {
                batch.change_item(*item, |now| {
                    now.phase = Phase::ALL[random.below(4) as usize];
                    now.annual = [None, Some(0), Some(3), Some(700)][random.below(4) as usize].map(wan);
                    now.responsible_units = units.into_iter().skip(random.below(4) as usize).take(1).collect();
                    now.sector = SectorId(1 + random.below(3) as i64);
                })?;
                for month in 1..=4 {
                    let ytd_done = Some(wan(random.below(900) as i64));
                    if random.below(3) > 0 {
                        batch.file_report(*item, month_of(month), ReportFields { ytd_done, ..Default::default() })?;
                    }
                }
            }
            Ok(())
        };
        office.ledger.write("张三", write).unwrap();
        let view = office.ledger.view().unwrap();
        let measures = Measures::new(&view, plan, month_of(4)).unwrap();
        let units = measures.units();
        let sum = |measure, of: &MeasureFilter| {
            units.iter().filter_map(|unit| measures.of_unit(measure, of, *unit).unwrap()).sum::<Fraction>()
        };
        let without_unit = measures.figures().items.iter().filter(|item| item.lead_unit.is_none());
        if without_unit.filter(|item| item.phase.is_implementation()).count() == 0 {
            assert_eq!(sum(Measure::ShareDone, &all()), Fraction::from(1_u32), "seed {seed}");
            assert_eq!(sum(Measure::ShareAnnual, &all()), Fraction::from(1_u32), "seed {seed}");
        }
        for unit in &units {
            for measure in [Measure::Items, Measure::Done, Measure::Annual, Measure::ReportsMissing, Measure::Total] {
                let zero = || Fraction::from(0_u32);
                let whole = measures.of_unit(measure, &all(), *unit).unwrap();
                let phases = Phase::IMPLEMENTATION.map(|phase| {
                    measures.of_unit(measure, &all().with_phase(vec![phase]), *unit).unwrap().unwrap_or_else(zero)
                });
                assert_eq!(whole.clone().unwrap_or_else(zero), phases.iter().sum(), "seed {seed} {measure}");
                let of_items = measures.items_of(&all(), *unit).unwrap();
                let of_items = of_items.iter().filter_map(|item| measures.of_item(measure, &all(), *item).unwrap());
                assert_eq!(whole.unwrap_or_else(zero), of_items.sum(), "seed {seed} {measure}");
            }
            let annual = measures.of_unit(Measure::Annual, &all(), *unit).unwrap();
            if annual.is_none_or(|annual| annual.is_zero()) {
                assert!(measures.of_unit(Measure::AnnualRate, &all(), *unit).unwrap().is_none());
            }
        }
        let bulletin = zdxm::figures::Bulletin::new(&view.month_figures(plan, month_of(4)).unwrap()).unwrap();
        for ranked in bulletin.lead_units.iter().flat_map(|group| &group.units) {
            let zdxm::figures::Cut::LeadUnit(Some(unit)) = ranked.cell.cut else { continue };
            let rate = measures.of_unit(Measure::AnnualRate, &all(), unit).unwrap();
            assert_eq!(rate, ranked.cell.rate().map(Fraction::from), "seed {seed} {}", ranked.name);
        }
    }
}
