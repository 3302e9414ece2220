//! Monthly reports: filed, corrected, carried forward; not reported is not zero.

use crate::support;

use std::ops::ControlFlow;
use support::{Office, month_of};

use zdxm::issue::{BulletinComparison, BulletinState};
use zdxm::{Batch, ErrorKind, ItemId, Ledger, Money, ReportFields, ReportFlag, YearMonth};

fn month_amount(fen: i64) -> ReportFields {
    ReportFields { month_done: Some(Money::from_fen(fen)), ..Default::default() }
}

fn done(office: &Office, item: ItemId, month: u8) -> Option<i64> {
    let report = office.ledger.view().unwrap().report(item, month_of(month)).unwrap();
    report.and_then(|report| report.standing.done).map(Money::fen)
}

#[test]
fn every_field_of_a_report_comes_back() {
    let (office, plan, items) = Office::with_plan(1);
    let fields = ReportFields {
        month_done: Some(Money::from_fen(-5)),
        ytd_done: Some(Money::from_fen(7)),
        cumulative_done: Some(Money::from_fen(70)),
        funds_ytd: Some(Money::from_fen(8)),
        started: Some(true),
        started_on: Some(month_of(3).into()),
        finished: Some(false),
        finished_on: Some(month_of(4).into()),
        progress: Some("主体施工".into()),
        preparation: Some("可研批复".into()),
        problem: Some("征地拆迁未完成".into()),
        next_steps: Some("加快".into()),
        remark: Some("备注".into()),
        funds_by_source: [("企业自筹", Money::from_fen(8))].into_iter().collect(),
    };
    let filed = office.ledger.write("王五", |batch| batch.file_report(items[0], month_of(4), fields.clone())).unwrap();
    assert_eq!(filed.standing.done, Some(Money::from_fen(7)));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.report(items[0], month_of(4)).unwrap().unwrap().fields, fields);
    assert_eq!(view.reports(items[0]).unwrap(), view.reports_of_month(plan, month_of(4)).unwrap());
    assert_eq!(view.report(items[0], month_of(5)).unwrap(), None);
}

#[test]
fn a_month_without_a_report_carries_forward_and_is_named() {
    let (office, plan, items) = Office::with_plan(3);
    office.file(items[0], 1, 100);
    office.file(items[0], 2, 150);
    office.file(items[1], 1, 70);
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(2)).unwrap();
    let of = |item| figures.items.iter().find(|figures| figures.item == item).unwrap();
    let fen = |fen| Some(Money::from_fen(fen));
    assert_eq!((of(items[0]).standing.done, of(items[0]).done_before_month), (fen(150), fen(100)));
    assert_eq!((of(items[1]).standing.done, of(items[1]).done_before_month), (fen(70), fen(70)));
    assert_eq!((of(items[2]).standing.done, of(items[2]).done_before_month), (None, None));
    assert_eq!(of(items[1]).last_report, Some(month_of(1)));
    let missing = figures.missing_names.values().map(String::as_str);
    assert_eq!(missing.collect::<Vec<_>>(), ["项目2", "项目3"]);
}

#[test]
fn a_corrected_month_corrects_later_months_that_gave_only_their_amount() {
    let (office, _, items) = Office::with_plan(1);
    let item = items[0];
    for (month, report) in [(1, month_amount(10)), (2, month_amount(20)), (4, month_amount(5))] {
        office.ledger.write("王五", |batch| batch.file_report(item, month_of(month), report)).unwrap();
    }
    let before = office.ledger.view().unwrap().as_of();
    assert_eq!((done(&office, item, 2), done(&office, item, 4)), (Some(30), Some(35)));
    office.ledger.write("王五", |batch| batch.change_report(item, month_of(1), |now| *now = month_amount(11))).unwrap();
    assert_eq!((done(&office, item, 2), done(&office, item, 4)), (Some(31), Some(36)));
    // A month that was forgotten comes in between.
    office.ledger.write("王五", |batch| batch.file_report(item, month_of(3), month_amount(100))).unwrap();
    assert_eq!(done(&office, item, 4), Some(136));
    let past = office.ledger.view_as_of(before).unwrap();
    assert_eq!(past.report(item, month_of(4)).unwrap().unwrap().standing.done, Some(Money::from_fen(35)));
    assert_eq!(past.report(item, month_of(3)).unwrap(), None);
    let history = office.ledger.view().unwrap().report_history(item, month_of(4)).unwrap();
    let known = history.iter().map(|report| report.standing.done.unwrap().fen());
    assert_eq!(known.collect::<Vec<_>>(), [35, 36, 136]);
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn correcting_march_in_august_changes_no_figure_as_of_march() {
    let (office, plan, items) = Office::with_plan(4);
    for month in 1..=3 {
        items.iter().for_each(|item| office.file(*item, month, i64::from(month) * 10));
    }
    let issued = office.ledger.view().unwrap();
    let (as_of, figures) = (issued.as_of(), issued.month_figures(plan, month_of(3)).unwrap());
    drop(issued);
    office.file(items[0], 8, 500);
    let report = ReportFields { ytd_done: Some(Money::from_fen(33)), ..Default::default() };
    office.ledger.write("王五", |batch| batch.change_report(items[0], month_of(3), |now| *now = report)).unwrap();
    assert_eq!(office.ledger.view_as_of(as_of).unwrap().month_figures(plan, month_of(3)).unwrap(), figures);
    assert_ne!(office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap().items, figures.items);
}

#[test]
fn filing_twice_and_revising_nothing_are_refused() {
    let (office, _, items) = Office::with_plan(1);
    office.file(items[0], 3, 5);
    let mut batch = office.ledger.batch("王五").unwrap();
    let kind = |result: zdxm::Result<zdxm::FiledReport>| result.unwrap_err().kind();
    assert_eq!(kind(batch.file_report(items[0], month_of(3), month_amount(1))), ErrorKind::Duplicate);
    assert_eq!(kind(batch.change_report(items[0], month_of(2), |now| *now = month_amount(1))), ErrorKind::NotFound);
    assert_eq!(kind(batch.file_report(ItemId(99), month_of(2), month_amount(1))), ErrorKind::NotFound);
    let other_year = YearMonth::new(2023, 3).unwrap();
    assert_eq!(kind(batch.file_report(items[0], other_year, month_amount(1))), ErrorKind::InvalidValue);
    assert_eq!(kind(batch.file_report(items[0], month_of(4), month_amount(i64::MAX))), ErrorKind::InvalidValue);
    drop(batch);
    let view = office.ledger.view().unwrap();
    assert_eq!(view.report(items[0], other_year).unwrap_err().kind(), ErrorKind::InvalidValue);
}

#[test]
fn what_is_legal_but_odd_is_flagged() {
    let (office, _, items) = Office::with_plan(1);
    office.file(items[0], 1, 900);
    let report = ReportFields {
        month_done: Some(Money::from_fen(1)),
        ytd_done: Some(Money::from_fen(850)),
        ..Default::default()
    };
    let filed = office.ledger.write("王五", |batch| batch.file_report(items[0], month_of(2), report)).unwrap();
    assert_eq!(filed.flags, [ReportFlag::YearToDateFell, ReportFlag::MonthDisagrees]);
    let filed =
        office.ledger.write("王五", |batch| batch.file_report(items[0], month_of(3), month_amount(500))).unwrap();
    assert_eq!(filed.flags, [ReportFlag::AbovePlan]);
}

#[test]
fn many_reports_are_filed_as_one_by_one_would_be() {
    let (many, plan, items) = Office::with_plan(12);
    let (single, ..) = Office::with_plan(12);
    let report = |item: ItemId, month: u8| ReportFields {
        month_done: Some(Money::from_fen(item.0 * 10 + i64::from(month))),
        started: (item.0 % 3 == 0).then_some(true),
        ..Default::default()
    };
    // Every fourth item is ahead by a month, so that the common case is interrupted again and again.
    for month in [2, 4, 3, 6] {
        let chosen = items.iter().copied().filter(|item| month != 4 || item.0 % 4 == 0).collect::<Vec<_>>();
        let filed = many
            .ledger
            .write("王五", |batch| {
                batch.file_reports(month_of(month), chosen.iter().map(|item| (*item, report(*item, month))))
            })
            .unwrap();
        let one_by_one = single
            .ledger
            .write("王五", |batch| {
                let file = |item: &ItemId| batch.file_report(*item, month_of(month), report(*item, month));
                chosen.iter().map(file).collect::<zdxm::Result<Vec<_>>>()
            })
            .unwrap();
        assert_eq!(filed, one_by_one);
    }
    let figures = |office: &Office| office.ledger.view().unwrap().month_figures(plan, month_of(6)).unwrap();
    assert_eq!(figures(&many), figures(&single));
    let hash = |office: &Office| office.ledger.view().unwrap().verify().unwrap().head.digest;
    assert_eq!(hash(&many), hash(&single), "the same rows give the same digest");

    let error = many
        .ledger
        .write("王五", |batch| {
            let wrong = [items[0], items[1], ItemId(99)].map(|item| (item, report(item, 7)));
            batch.file_reports(month_of(7), wrong)
        })
        .unwrap_err();
    assert_eq!((error.kind(), error.row()), (ErrorKind::NotFound, Some(3)));
    assert!(many.ledger.view().unwrap().reports_of_month(plan, month_of(7)).unwrap().is_empty());
}

#[test]
fn a_refused_correction_leaves_nothing_behind() {
    let (office, plan, items) = Office::with_plan(1);
    let month = |fen: i64| ReportFields { month_done: Some(Money::from_fen(fen)), ..Default::default() };
    office
        .ledger
        .write("王五", |batch| {
            batch.file_report(items[0], month_of(1), month(1))?;
            batch.file_report(items[0], month_of(2), month(5))
        })
        .unwrap();
    let mut batch = office.ledger.batch("王五").unwrap();
    let error = batch.change_report(items[0], month_of(1), |now| *now = month(i64::MAX)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidValue, "{error}");
    assert!(batch.is_empty());
    batch.commit().unwrap();
    let january = office.ledger.view().unwrap().reports_of_month(plan, month_of(1)).unwrap();
    assert_eq!(january[0].fields.month_done, Some(Money::from_fen(1)));
}

#[test]
fn what_is_done_since_the_start_is_kept_as_it_was_said_and_moves_no_figure() {
    let (office, plan, items) = Office::with_plan(1);
    let fen = |fen| Some(Money::from_fen(fen));
    let report = |cumulative| ReportFields { ytd_done: fen(300), cumulative_done: cumulative, ..Default::default() };
    let write = |fields: ReportFields| {
        let is_filed = office.ledger.view().unwrap().report(items[0], month_of(3)).unwrap().is_some();
        let change = |batch: &mut Batch| match is_filed {
            false => batch.file_report(items[0], month_of(3), fields),
            true => batch.change_report(items[0], month_of(3), |now| *now = fields),
        };
        office.ledger.write("王五", change).unwrap().flags
    };
    let figures = || office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap().items[0].standing;
    assert_eq!(write(report(None)), []);
    let before = (office.ledger.view().unwrap().as_of(), figures());
    assert_eq!(write(report(fen(900))), []);
    assert_eq!((figures(), before.1.done), (before.1, fen(300)));
    assert_eq!(write(report(fen(299))), [ReportFlag::CumulativeBelowYear]);
    assert_eq!(write(report(None)), [ReportFlag::AmountErased]);
    // It is weighed against the year to date that was carried forward, too.
    let only_total = ReportFields { month_done: fen(1), cumulative_done: fen(300), ..Default::default() };
    let next = |batch: &mut Batch| batch.file_report(items[0], month_of(4), only_total);
    let filed = office.ledger.write("王五", next).unwrap();
    assert_eq!((filed.standing.done, filed.flags), (fen(301), vec![ReportFlag::CumulativeBelowYear]));

    let view = office.ledger.view().unwrap();
    let said = view.report_history(items[0], month_of(3)).unwrap().into_iter().map(|report| report.fields);
    let said = said.map(|fields| fields.cumulative_done).collect::<Vec<_>>();
    assert_eq!(said, [None, fen(900), fen(299), None]);
    let json = serde_json::to_value(&view.report(items[0], month_of(4)).unwrap().unwrap().fields).unwrap();
    assert_eq!(json["cumulative_done"], serde_json::json!({ "fen": 300 }));
    view.verify().unwrap();
}

#[test]
fn comparisons_filings_and_archives_know_what_is_done_since_the_start() {
    let (office, plan, items) = Office::with_plan(1);
    let fen = |fen| Some(Money::from_fen(fen));
    office.file(items[0], 3, 300);
    let before = office.ledger.view().unwrap().as_of();
    let fields = ReportFields { ytd_done: fen(300), cumulative_done: fen(90_000), ..Default::default() };
    let revise = |batch: &mut Batch| batch.change_report(items[0], month_of(3), |now| *now = fields.clone());
    office.ledger.write("王五", revise).unwrap();
    let view = office.ledger.view().unwrap();
    let state = |as_of| BulletinState::new(plan, month_of(3), as_of);
    let compared = BulletinComparison::new(&view, state(before), state(view.as_of())).unwrap();
    let fact = compared.facts.iter().find(|fact| fact.field == Some("cumulative_done")).unwrap();
    assert_eq!((&fact.before, fact.after.is_some(), fact.title), (&None, true, "自开工累计完成投资"));
    assert!(compared.figures.is_empty(), "{:?}", compared.figures);

    let submitted = ReportFields { ytd_done: fen(400), cumulative_done: fen(90_100), ..Default::default() };
    let submit = |batch: &mut Batch| support::submit(batch, items[0], month_of(4), submitted.clone());
    office.ledger.write("王五", submit).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.filing(items[0], month_of(4)).unwrap().unwrap().fields, submitted);
    let (mut archive, copy) = (Vec::new(), office.folder.path().join("copy.zdxm"));
    let mut go_on = |_: u64, _: u64| ControlFlow::Continue(());
    view.export_json(&mut archive, &mut go_on).unwrap();
    Ledger::import_json(&copy, &mut archive.as_slice(), &mut go_on).unwrap();
    let copied = Ledger::open(&copy).unwrap().view().unwrap();
    assert_eq!(copied.report(items[0], month_of(3)).unwrap().unwrap().fields, fields);
    assert_eq!(copied.filing(items[0], month_of(4)).unwrap().unwrap().fields, submitted);
}
