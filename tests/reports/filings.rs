//! How reports get into the figures: drafts, submissions, approvals and returns; closed months; funds by source.

use crate::support;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::print::{funds_table, outstanding_table, reporting_table};
use zdxm::*;

/// UTC milliseconds of a day of 2022, at nine in the morning in the office.
fn morning(month: u32, day: u32) -> i64 {
    let day = NaiveDate::from_ymd_opt(2022, month, day).unwrap();
    day.and_hms_opt(1, 0, 0).unwrap().and_utc().timestamp_millis()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

fn ytd(fen: i64) -> ReportFields {
    ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() }
}

/// An office with a reporter, a liaison and a registrar.
fn reviewed(items: u32) -> (Office, PlanId, Vec<ItemId>) {
    let (office, plan, items) = Office::with_plan(items);
    office
        .ledger
        .write("张三", |batch| {
            for (name, role, scope) in [
                ("张三", Role::Registrar, RoleScope::Ledger),
                ("李信息", Role::Reporter, RoleScope::Unit(UnitId(1))),
                ("王联络", Role::Liaison, RoleScope::Unit(UnitId(1))),
            ] {
                let person = batch.add_person(PersonFields::named(name))?;
                batch.grant_role(person, role, scope, None)?;
            }
            Ok(())
        })
        .unwrap();
    (office, plan, items)
}

impl Office {
    fn by<T>(&self, actor: &str, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
        self.ledger.write(actor, work)
    }

    fn state(&self, item: ItemId, month: u8) -> Option<FilingState> {
        self.ledger.view().unwrap().filing(item, month_of(month)).unwrap().map(|filing| filing.state)
    }

    fn done(&self, plan: PlanId, month: u8) -> Option<i64> {
        let figures = self.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
        figures.items[0].standing.done.map(Money::fen)
    }
}

#[test]
fn only_what_was_approved_counts_and_the_trail_stays() {
    let (office, plan, items) = reviewed(1);
    let (item, march) = (items[0], month_of(3));
    assert_eq!(office.state(item, 3), None);
    office.by("李信息", |batch| support::save_draft(batch, item, march, ytd(70))).unwrap();
    assert_eq!((office.state(item, 3), office.done(plan, 3)), (Some(FilingState::Draft), None));
    let weighed = office.by("李信息", |batch| support::submit(batch, item, march, ytd(2_000))).unwrap();
    assert_eq!(weighed.flags, [ReportFlag::AbovePlan]);
    assert_eq!((office.state(item, 3), office.done(plan, 3)), (Some(FilingState::Submitted), None));
    // Locked: for the reporter, and for whoever would write over it.
    for attempt in [
        office.by("李信息", |batch| support::save_draft(batch, item, march, ytd(71))),
        office.by("李信息", |batch| support::submit(batch, item, march, ytd(71)).map(drop)),
        office.by("王联络", |batch| batch.file_report(item, march, ytd(71)).map(drop)),
        office.by("张三", |batch| batch.file_reports(march, [(item, ytd(71))]).map(drop)),
    ] {
        assert_eq!(attempt.unwrap_err().kind(), ErrorKind::Rule);
    }
    let refused = office.by("李信息", |batch| support::approve(batch, item, march, None)).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::NotPermitted);
    let silent = office.by("王联络", |batch| support::send_back(batch, item, march, " ")).unwrap_err();
    assert_eq!((silent.kind(), silent.field_name()), (ErrorKind::MissingValue, Some("opinion")));
    office.by("王联络", |batch| support::send_back(batch, item, march, "累计超过年度计划，请核对")).unwrap();
    assert_eq!((office.state(item, 3), office.done(plan, 3)), (Some(FilingState::Returned), None));
    office.by("李信息", |batch| support::submit(batch, item, march, ytd(200))).unwrap();
    let filed = office.by("王联络", |batch| support::approve(batch, item, march, Some("同意".into()))).unwrap();
    assert_eq!((filed.standing.done.map(Money::fen), filed.flags), (Some(200), vec![]));
    assert_eq!((office.state(item, 3), office.done(plan, 3)), (Some(FilingState::Approved), Some(200)));
    let view = office.ledger.view().unwrap();
    let trail = view.filing_history(item, march).unwrap();
    let trail = trail.iter().map(|filing| {
        let actor = view.change(filing.since).unwrap().actor;
        let fen = filing.fields.ytd_done.unwrap().fen();
        (filing.state, actor, fen, filing.opinion.clone())
    });
    let step =
        |state, actor: &str, fen, opinion: Option<&str>| (state, actor.to_owned(), fen, opinion.map(str::to_owned));
    assert_eq!(
        trail.collect::<Vec<_>>(),
        [
            step(FilingState::Draft, "李信息", 70, None),
            step(FilingState::Submitted, "李信息", 2_000, None),
            step(FilingState::Returned, "王联络", 2_000, Some("累计超过年度计划，请核对")),
            step(FilingState::Submitted, "李信息", 200, None),
            step(FilingState::Approved, "王联络", 200, Some("同意")),
        ]
    );
    view.verify().unwrap();
}

#[test]
fn a_correction_counts_when_it_is_approved() {
    let (office, plan, items) = reviewed(1);
    let (item, march) = (items[0], month_of(3));
    office.by("李信息", |batch| support::submit(batch, item, march, ytd(100))).unwrap();
    office.by("王联络", |batch| support::approve(batch, item, march, None)).unwrap();
    office
        .by("李信息", |batch| {
            support::submit(
                batch,
                item,
                month_of(4),
                ReportFields { month_done: Some(Money::from_fen(5)), ..Default::default() },
            )
        })
        .unwrap();
    office.by("王联络", |batch| support::approve(batch, item, month_of(4), None)).unwrap();
    office.by("王联络", |batch| support::send_back(batch, item, march, "发票未到")).unwrap();
    assert_eq!((office.done(plan, 3), office.done(plan, 4)), (Some(100), Some(105)));
    office.by("李信息", |batch| support::submit(batch, item, march, ytd(90))).unwrap();
    assert_eq!(office.done(plan, 3), Some(100));
    office.by("王联络", |batch| support::approve(batch, item, march, None)).unwrap();
    // April gave only its own amount: it follows.
    assert_eq!((office.done(plan, 3), office.done(plan, 4)), (Some(90), Some(95)));
    assert_eq!(office.ledger.view().unwrap().report_history(item, march).unwrap().len(), 2);
    let wrong = office.by("王联络", |batch| support::approve(batch, item, march, None)).unwrap_err();
    assert!(wrong.to_string().contains("is approved; it must be submitted"), "{wrong}");
}

#[test]
fn a_closed_month_takes_corrections_of_the_registrar_only_and_lists_them() {
    let (office, plan, items) = reviewed(2);
    let report = |month, fen| {
        office.by("张三", |batch| batch.file_report(items[0], month_of(month), ytd(fen))).unwrap();
    };
    report(3, 30);
    report(4, 40);
    office.by("李信息", |batch| support::submit(batch, items[1], month_of(3), ytd(9))).unwrap();
    let not_registrar = office.by("王联络", |batch| batch.close_month(plan, month_of(4))).unwrap_err();
    assert_eq!(not_registrar.kind(), ErrorKind::NotPermitted);
    office.by("张三", |batch| batch.close_month(plan, month_of(4))).unwrap();
    let march_as_closed = office.ledger.view().unwrap().as_of();
    assert_eq!(office.ledger.view().unwrap().closed_through(plan).unwrap(), Some(month_of(4)));
    let closed = |attempt: Result<()>| {
        let error = attempt.unwrap_err();
        assert!(error.kind() == ErrorKind::Rule && error.to_string().contains("is closed"), "{error}");
    };
    closed(office.by("张三", |batch| batch.file_report(items[1], month_of(4), ytd(1)).map(drop)));
    closed(office.by("李信息", |batch| support::submit(batch, items[1], month_of(4), ytd(1)).map(drop)));
    closed(office.by("李信息", |batch| support::save_draft(batch, items[1], month_of(2), ytd(1))));
    closed(office.by("王联络", |batch| support::approve(batch, items[1], month_of(3), None).map(drop)));
    closed(office.by("王联络", |batch| support::send_back(batch, items[1], month_of(3), "迟了")));
    let liaison =
        office.by("王联络", |batch| batch.change_report(items[0], month_of(3), |now| *now = ytd(35))).unwrap_err();
    assert_eq!(liaison.kind(), ErrorKind::NotPermitted);
    // The open month goes on as ever.
    report(5, 50);
    let correction = office.ledger.batch("张三").unwrap();
    let mut correction = correction;
    correction.set_note("审计核减").unwrap();
    correction.change_report(items[0], month_of(3), |now| *now = ytd(25)).unwrap();
    let change = correction.commit().unwrap();
    let corrections = office.ledger.view().unwrap().late_corrections(plan).unwrap();
    let fen = |amount: Option<Money>| amount.map(Money::fen);
    // April is closed, too, and carries March on.
    assert_eq!(corrections.iter().map(|of| of.month).collect::<Vec<_>>(), [month_of(3), month_of(4)]);
    assert_eq!(
        (corrections[0].item, corrections[0].month, corrections[0].change, corrections[0].known_in),
        (items[0], month_of(3), change, Some(month_of(5)))
    );
    assert_eq!((fen(corrections[0].done_before), fen(corrections[0].done_after)), (Some(30), Some(25)));
    // Known from then on, and not before.
    let before = office.ledger.view_as_of(march_as_closed).unwrap();
    assert_eq!(before.month_figures(plan, month_of(3)).unwrap().items[0].standing.done, Some(Money::from_fen(30)));
    assert_eq!(office.done(plan, 3), Some(25));
    // Opened again, it takes reports again.
    office.by("张三", |batch| batch.reopen_month(plan, month_of(4))).unwrap();
    assert_eq!(office.ledger.view().unwrap().closed_through(plan).unwrap(), Some(month_of(3)));
    office.by("张三", |batch| batch.file_report(items[1], month_of(4), ytd(1))).unwrap();
    let open = office.by("张三", |batch| batch.reopen_month(plan, month_of(4))).unwrap_err();
    assert_eq!(open.kind(), ErrorKind::Rule);
    assert_eq!(office.ledger.view().unwrap().late_corrections(plan).unwrap().len(), 2);
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn who_reported_who_was_late_and_what_came_back_is_listed() {
    let clock = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(morning(1, 4)));
    let at = |ms: i64| clock.store(ms, std::sync::atomic::Ordering::Relaxed);
    let folder = tempfile::tempdir().unwrap();
    let ticking = clock.clone();
    let ledger = OpenOptions::new()
        .clock(move || ticking.load(std::sync::atomic::Ordering::Relaxed))
        .create(folder.path().join("ledger"), "测试重点办")
        .unwrap();
    let (plan, items) = ledger
        .write("甲", |batch| {
            let plan = batch.adopt_plan(support::plan_2022())?;
            let sector = batch.ensure_sector("基础设施")?.id;
            let mut items = Vec::new();
            for number in 1..=7 {
                let project = batch.add_project(ProjectFields::named(&format!("项目{number}")))?;
                let phase = if number == 7 { Phase::Reserve } else { Phase::Ongoing };
                let mut fields = ItemFields::new(phase, sector);
                let unit = batch.ensure_unit(if number < 5 { "鱼峰区人民政府" } else { "市交通运输局" })?.id;
                fields.responsible_units = vec![unit];
                items.push(batch.add_item(plan, project, fields)?.item);
            }
            Ok((plan, items))
        })
        .unwrap();
    let write = |work: &dyn Fn(&mut Batch) -> Result<()>| ledger.write("甲", work).unwrap();
    let march = month_of(3);
    at(morning(4, 2));
    write(&|batch| batch.file_report(items[0], march, ytd(1)).map(drop));
    write(&|batch| support::submit(batch, items[1], march, ytd(1)).map(drop));
    write(&|batch| support::submit(batch, items[2], march, ytd(1)).map(drop));
    at(morning(4, 4));
    write(&|batch| support::send_back(batch, items[2], march, "形象进度未填"));
    write(&|batch| support::save_draft(batch, items[3], march, ytd(1)));
    at(morning(4, 20));
    write(&|batch| support::submit(batch, items[2], march, ytd(2)).map(drop));
    write(&|batch| support::submit(batch, items[4], march, ytd(2)).map(drop));
    let statuses = ledger.view().unwrap().reporting(plan, march, day(4, 25)).unwrap();
    let states = statuses.iter().map(|status| (status.state, status.returned, status.submitted_on));
    assert_eq!(
        states.collect::<Vec<_>>(),
        [
            (FilingState::Approved, 0, Some(day(4, 2))),
            (FilingState::Submitted, 0, Some(day(4, 2))),
            // In time at first, returned, and in again: the first day stands.
            (FilingState::Submitted, 1, Some(day(4, 2))),
            (FilingState::Draft, 0, None),
            (FilingState::Submitted, 0, Some(day(4, 20))),
            (FilingState::NotReported, 0, None),
            (FilingState::NotReported, 0, None),
        ]
    );
    let tables = [reporting_table(&statuses, march), outstanding_table(&statuses, march)];
    golden("reporting.txt", &tables.map(|table| table.to_text()).join("\n"));
}

#[test]
fn funds_in_place_are_kept_by_source_and_summed_up() {
    let (office, plan, items) = Office::with_plan(4);
    let yi = |yi: i64| Money::from_fen(yi * 1_000_000_000);
    let sources = |list: &[(&str, i64)]| list.iter().map(|(name, of)| (*name, yi(*of))).collect::<FundsBySource>();
    let with = |total: Option<i64>, list: &[(&str, i64)]| ReportFields {
        funds_ytd: total.map(yi),
        funds_by_source: sources(list),
        ..Default::default()
    };
    office
        .by("甲", |batch| {
            batch.file_report(items[0], month_of(3), with(None, &[("市级财政", 3), ("企业自筹", 5)]))?;
            let filed = batch.file_report(items[1], month_of(3), with(Some(9), &[("银行贷款", 7)]))?;
            assert_eq!(filed.flags, [ReportFlag::FundsDisagree]);
            batch.file_report(items[2], month_of(3), with(Some(4), &[]))?;
            batch.file_report(items[0], month_of(5), with(None, &[("市级财政", 6), ("企业自筹", 5)]))?;
            batch.file_report(items[0], month_of(6), ytd(1_000_000_000))
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let funds = view.funds(plan, month_of(4)).unwrap();
    assert_eq!((funds.items, funds.reported, funds.total, funds.unnamed), (4, 3, Some(yi(21)), Some(yi(6))));
    let later = view.funds(plan, month_of(6)).unwrap();
    assert_eq!(
        later.by_source,
        [("银行贷款", 7), ("市级财政", 6), ("企业自筹", 5)].map(|(name, of)| (name.to_owned(), yi(of)))
    );
    golden("funds.txt", &funds_table(&later).to_text());
    let report = view.report(items[0], month_of(3)).unwrap().unwrap();
    assert_eq!(report.fields.funds_by_source.get("企业自筹"), Some(yi(5)));
    assert_eq!(report.fields.funds().unwrap(), Some(yi(8)));
    let empty = view.funds(plan, month_of(1)).unwrap();
    assert_eq!((empty.total, empty.reported), (None, 0));
    let many = (0..21).map(|number| (format!("来源{number}"), yi(1))).collect();
    let many = ReportFields { funds_by_source: many, ..Default::default() };
    let error = office.by("甲", |batch| batch.file_report(items[3], month_of(3), many)).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::TooLong, Some("funds_by_source")));
}

#[test]
fn a_reporter_submits_a_sheet_and_a_closed_month_refuses_it() {
    let (office, plan, items) = reviewed(2);
    let csv = "2022年1-3月重大项目进度表\n单位：万元\n序号,项目名称,1-3月累计完成投资\n1,项目1,12\n2,项目2,34\n";
    let preview = |ledger: &Ledger| {
        let reading = WorkbookReading::new(&Workbook::read(csv.as_bytes()).unwrap()).unwrap();
        ImportPreview::new(&ledger.view().unwrap(), reading, ImportTarget::default()).unwrap()
    };
    let submit = ImportOptions::default().with_submit(true);
    let at_once = preview(&office.ledger).commit(&office.ledger, "李信息", ImportOptions::default()).unwrap_err();
    assert_eq!(at_once.kind(), ErrorKind::NotPermitted);
    preview(&office.ledger).commit(&office.ledger, "李信息", submit).unwrap();
    assert_eq!(items.iter().map(|item| office.state(*item, 3)).collect::<Vec<_>>(), [Some(FilingState::Submitted); 2]);
    assert_eq!(office.done(plan, 3), None);
    office.by("张三", |batch| batch.close_month(plan, month_of(3))).unwrap();
    let preview = preview(&office.ledger);
    let blocking = preview.findings().iter().filter(|finding| finding.severity == Severity::Blocking);
    let codes = blocking.map(|finding| (finding.code, finding.cell.to_string())).collect::<Vec<_>>();
    assert_eq!(codes, [(FindingCode::MonthClosed, "C4".to_owned()), (FindingCode::MonthClosed, "C5".to_owned())]);
    let refused = preview.commit(&office.ledger, "张三", ImportOptions::default()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::UnsettledProblems);
}

#[test]
fn a_month_of_another_year_has_no_filing() {
    let (office, _, items) = Office::with_plan(1);
    let other = YearMonth::new(2023, 1).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.filing(items[0], other).unwrap_err().kind(), ErrorKind::InvalidValue);
    assert_eq!(view.filing_history(items[0], other).unwrap_err().kind(), ErrorKind::InvalidValue);
    let draft = office.by("甲", |batch| support::save_draft(batch, items[0], other, ytd(1))).unwrap_err();
    assert_eq!((draft.kind(), draft.field_name()), (ErrorKind::InvalidValue, Some("month")));
}

#[test]
fn by_the_rules_of_a_plan_another_person_approves_what_somebody_submitted() {
    let (office, plan, items) = reviewed(2);
    let both = |batch: &mut Batch| {
        let people = batch.view()?.people()?;
        let liaison = people.iter().find(|person| person.fields.name == "王联络").unwrap().id;
        batch.grant_role(liaison, Role::Reporter, RoleScope::Ledger, None).map(drop)
    };
    office.by("张三", both).unwrap();
    let first = items[0];
    let approve = |month: u8| move |batch: &mut Batch| support::approve(batch, first, month_of(month), None).map(drop);
    office.by("王联络", |batch| support::submit(batch, items[0], month_of(1), ytd(1))).unwrap();
    office.by("王联络", approve(1)).unwrap();
    let rules = "name = \"示例\"\nversion = \"1\"\n[reporting]\nown_approval = false\n";
    let other = |batch: &mut Batch| {
        let pack = batch.add_rule_pack(RulePack::parse(rules)?)?;
        batch.use_rule_pack(plan, pack)
    };
    office.by("张三", other).unwrap();
    for (who, month) in [("王联络", 2), ("张三", 3)] {
        office.by(who, |batch| support::submit(batch, items[0], month_of(month), ytd(2))).unwrap();
        let error = office.by(who, approve(month)).unwrap_err();
        assert!(error.kind() == ErrorKind::Rule && error.to_string().contains("another person"), "{error}");
    }
    office.by("张三", approve(2)).unwrap();
    office.by("王联络", approve(3)).unwrap();
    // Nor by filing it at once.
    let at_once = office.by("王联络", |batch| batch.file_report(items[1], month_of(2), ytd(2))).unwrap_err();
    assert_eq!(at_once.kind(), ErrorKind::NotPermitted);
    let revised = office.by("王联络", |batch| batch.change_report(items[0], month_of(2), |now| *now = ytd(3)));
    assert_eq!(revised.unwrap_err().kind(), ErrorKind::NotPermitted);
    office.by("张三", |batch| batch.file_report(items[1], month_of(2), ytd(2))).unwrap();
    let view = office.ledger.view().unwrap();
    let stored = view.rules_of_plan(plan).unwrap().unwrap();
    assert!(
        !stored.pack.reporting.own_approval && view.rule_pack_document(stored.id).unwrap().contains("own_approval")
    );
}
