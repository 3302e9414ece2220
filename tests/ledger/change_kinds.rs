//! The kind of a change follows from what it wrote.

use crate::support::{self, Office, approve, month_of, save_draft, send_back, submit};

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use zdxm::{
    AssessmentFactFields, AssessmentFactKind, AttachmentFields, Batch, ChangeKind, ChangeNumber, ClockPolicy,
    CountedSide, Datum, EventFields, EventKind, IssuedAssessmentFields, IssuedBulletinFields, Ledger, LetterCause,
    LetterFields, LetterId, LetterKind, LetterSubject, MatterFields, MatterKind, Money, OpenOptions, PersonFields,
    PlaceFields, PlaceKind, PlanChangeFields, PlanChangeKind, PlanChangeLine, ProjectDate, ReasonClass, ReportFields,
    Result, Role, RoleScope, RulePack, TenDayFields, TenDays,
};

type Act<'a> = Box<dyn FnMut(&mut Batch) -> Result<()> + 'a>;

fn last_kind(ledger: &Ledger) -> ChangeKind {
    let view = ledger.view().unwrap();
    view.change(view.as_of()).unwrap().known_kind().unwrap()
}

/// What one change of an act is called.
fn kind_of(ledger: &Ledger, act: impl FnOnce(&mut Batch) -> Result<()>) -> ChangeKind {
    let before = ledger.view().unwrap().as_of();
    ledger.write("李四", act).unwrap();
    assert_eq!(ledger.view().unwrap().as_of().0, before.0 + 1, "the act is one change");
    last_kind(ledger)
}

fn ytd(fen: i64) -> ReportFields {
    let problem = Some("110千伏线路未迁改".to_owned());
    ReportFields { ytd_done: Some(Money::from_fen(fen)), problem, ..Default::default() }
}

fn on(yyyymmdd: u32) -> ProjectDate {
    ProjectDate::try_from(yyyymmdd).unwrap()
}

/// Acts of an office in their order, each with the kind that its change has.
#[test]
fn each_change_has_the_kind_of_what_it_wrote() {
    let (office, plan, items) = Office::with_plan(3);
    let ledger = &office.ledger;
    let first = ledger.view().unwrap().change(ChangeNumber(1)).unwrap();
    assert_eq!((first.kind.as_str(), first.kind_name()), ("create_ledger", "建账"));
    assert_eq!(last_kind(ledger), ChangeKind::AdoptPlan, "with its projects, units, sectors and items");
    let (item, other) = (items[0], items[1]);
    let project = ledger.view().unwrap().item(item).unwrap().project;
    let pack = RulePack::parse(
        "name = \"示例\"\nversion = \"1\"\n[reporting]\nten_days = true\n[[assessments]]\nname = \"考核\"\n\
         [[assessments.items]]\nid = \"a\"\nname = \"甲\"\nmeasure = \"one\"\npoints = 1\nrule = \"count\"\n",
    )
    .unwrap();
    let ten_days = TenDays::new(month_of(6), 1).unwrap();
    let acts: Vec<(ChangeKind, Act<'_>)> = vec![
        (ChangeKind::Edit, Box::new(|batch| batch.ensure_unit("柳东新区管委会").map(drop))),
        (
            ChangeKind::VoidRecords,
            Box::new(|batch| {
                let id = batch.ensure_unit("柳东新区管委会")?.id;
                batch.void(id, "重复登记")
            }),
        ),
        (ChangeKind::Edit, Box::new(|batch| batch.ensure_sector("水利").map(drop))),
        (
            ChangeKind::Merge,
            Box::new(|batch| {
                let other = batch.ensure_unit("柳东新区管理委员会")?.id;
                let unit = batch.ensure_unit("柳东新区管委会")?.id;
                batch.merge_unit(unit, other, "同一单位")
            }),
        ),
        (ChangeKind::Edit, Box::new(|batch| batch.change_project(project, |now| now.remark = Some("重点".into())))),
        (ChangeKind::Edit, Box::new(|batch| batch.change_item(item, |now| now.annual = Some(Money::from_fen(2_000))))),
        (ChangeKind::Edit, Box::new(|batch| batch.change_plan(plan, |now| now.title = "2022年市级计划".into()))),
        (ChangeKind::Edit, Box::new(|batch| batch.count_side(plan, Some(CountedSide::Whole)))),
        (ChangeKind::ManagePeople, Box::new(|batch| batch.add_person(PersonFields::named("周六")).map(drop))),
        (
            ChangeKind::ManagePeople,
            Box::new(|batch| {
                let id = batch.view()?.person_by_name("周六")?.unwrap().id;
                batch.grant_role(id, Role::Reporter, RoleScope::Project(project), None).map(drop)
            }),
        ),
        (
            ChangeKind::RecordEvents,
            Box::new(|batch| batch.record_event(project, EventKind::Start, EventFields::on(on(20220301))).map(drop)),
        ),
        (
            ChangeKind::TrackMatters,
            Box::new(|batch| batch.add_matter(project, MatterKind::Permit, MatterFields::named("用地许可")).map(drop)),
        ),
        (
            ChangeKind::AttachFiles,
            Box::new(|batch| batch.attach_bytes(project, b"%PDF-1.7", AttachmentFields::named("批复.pdf")).map(drop)),
        ),
        (
            ChangeKind::RecordPlaces,
            Box::new(|batch| {
                let place = PlaceFields::new("主桥", PlaceKind::Point, Datum::Cgcs2000, "109.41,24.33".parse()?);
                batch.add_place(project, place).map(drop)
            }),
        ),
        (ChangeKind::TrackNodes, Box::new(|batch| batch.lay_nodes(item, "建设节点").map(drop))),
        (ChangeKind::FileReports, Box::new(|batch| batch.file_report(item, month_of(3), ytd(100)).map(drop))),
        (
            ChangeKind::TrackMatters,
            Box::new(|batch| batch.open_matter_of_report(item, month_of(3), MatterFields::named("线路迁改")).map(drop)),
        ),
        (ChangeKind::FileReports, Box::new(|batch| save_draft(batch, other, month_of(3), ytd(10)))),
        (ChangeKind::SubmitReports, Box::new(|batch| submit(batch, other, month_of(3), ytd(20)).map(drop))),
        (ChangeKind::ReviewReports, Box::new(|batch| send_back(batch, other, month_of(3), "请核对"))),
        (ChangeKind::SubmitReports, Box::new(|batch| submit(batch, other, month_of(3), ytd(30)).map(drop))),
        (ChangeKind::ReviewReports, Box::new(|batch| approve(batch, other, month_of(3), None).map(drop))),
        (
            ChangeKind::FileReports,
            Box::new(|batch| {
                batch.change_report(other, month_of(3), |now| now.ytd_done = Some(Money::from_fen(40))).map(drop)
            }),
        ),
        (
            ChangeKind::FollowLetters,
            Box::new(|batch| {
                let cause = LetterCause::new(LetterKind::Reminder, LetterSubject::Project(project));
                let mut fields = LetterFields::titled("提醒函");
                (fields.addressees, fields.body) = (vec!["某公司".into()], Some("请加快推进。".into()));
                batch.draft_letter(cause, fields).map(drop)
            }),
        ),
        (
            ChangeKind::IssueLetters,
            Box::new(|batch| {
                let draft = batch.view()?.letter(LetterId(1))?;
                batch.issue_letter(&draft, "1号", chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap())
            }),
        ),
        (
            ChangeKind::RecordAssessment,
            Box::new(|batch| {
                let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
                let fields = AssessmentFactFields::new(month_of(4), "1号", date, "洪灾");
                let unit = batch.ensure_unit("市交通运输局")?.id;
                batch.record_assessment_fact(AssessmentFactKind::Exemption, plan, unit, fields).map(drop)
            }),
        ),
        (ChangeKind::CloseMonth, Box::new(|batch| batch.close_month(plan, month_of(3)))),
        (
            ChangeKind::SetRules,
            Box::new(|batch| {
                let id = batch.add_rule_pack(pack.clone())?;
                batch.use_rule_pack(plan, id)
            }),
        ),
        (
            ChangeKind::IssueAssessment,
            Box::new(|batch| {
                let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 30).unwrap();
                batch.issue_assessment(IssuedAssessmentFields::new(plan, month_of(4), "考核", "1号", date)).map(drop)
            }),
        ),
        (
            ChangeKind::FileReports,
            Box::new(|batch| {
                let fields = TenDayFields { done: Some(Money::from_fen(1)), ..Default::default() };
                batch.file_ten_days(item, ten_days, fields).map(drop)
            }),
        ),
        (
            ChangeKind::IssueBulletin,
            Box::new(|batch| {
                let day = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
                batch.issue_bulletin(IssuedBulletinFields::new(plan, month_of(3), "第3期", day)).map(drop)
            }),
        ),
        (
            ChangeKind::ChangePlan,
            Box::new(|batch| {
                let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(8));
                fields.reason_class = Some(ReasonClass::Objective);
                batch.adopt_plan_change(plan, fields, vec![PlanChangeLine::Withdrawal { item: items[2] }]).map(drop)
            }),
        ),
    ];
    let mut seen = vec![ChangeKind::CreateLedger, ChangeKind::AdoptPlan];
    for (expected, act) in acts {
        let number = ledger.view().unwrap().as_of().0;
        assert_eq!(kind_of(ledger, act), expected, "after change {number}");
        seen.push(expected);
    }
    let elsewhere = [
        ChangeKind::ImportPlan,
        ChangeKind::ImportReports,
        ChangeKind::CorrectClock,
        ChangeKind::Refuse,
        ChangeKind::SendPackage,
        ChangeKind::ReceivePackage,
    ];
    let untried = ChangeKind::ALL.into_iter().filter(|kind| !seen.contains(kind) && !elsewhere.contains(kind));
    assert_eq!(untried.collect::<Vec<_>>(), [], "no act has such a change");
}

#[test]
fn a_mixed_change_is_called_by_the_act_that_comes_first() {
    let mut sorted = ChangeKind::PRECEDENCE.to_vec();
    sorted.sort_by_key(|kind| kind.number());
    assert_eq!(sorted, ChangeKind::ALL, "each kind has its place");

    let (office, plan, items) = Office::with_plan(2);
    let ledger = &office.ledger;
    let project = ledger.view().unwrap().item(items[0]).unwrap().project;
    let person = |batch: &mut Batch, name: &str| batch.add_person(PersonFields::named(name)).map(drop);
    let matter =
        |batch: &mut Batch| batch.add_matter(project, MatterKind::Problem, MatterFields::named("征地")).map(drop);
    // What comes later decides as little as what comes first.
    let kind = kind_of(ledger, |batch| person(batch, "甲").and_then(|()| batch.ensure_unit("新单位").map(drop)));
    assert_eq!(kind, ChangeKind::ManagePeople);
    let kind = kind_of(ledger, |batch| {
        matter(batch)?;
        batch.file_report(items[0], month_of(3), ytd(100))?;
        person(batch, "乙")
    });
    assert_eq!(kind, ChangeKind::FileReports);
    let kind = kind_of(ledger, |batch| {
        submit(batch, items[1], month_of(3), ytd(5))?;
        approve(batch, items[1], month_of(3), None)?;
        batch.file_report(items[0], month_of(4), ytd(200)).map(drop)
    });
    assert_eq!(kind, ChangeKind::ReviewReports);
    // What was taken back before the commit says nothing.
    let kind = kind_of(ledger, |batch| {
        batch.close_month(plan, month_of(1))?;
        batch.reopen_month(plan, month_of(1))?;
        batch.ensure_unit("另一单位").map(drop)
    });
    assert_eq!(kind, ChangeKind::Edit);
    let kind = kind_of(ledger, |batch| {
        batch.close_month(plan, month_of(4))?;
        matter(batch)
    });
    assert_eq!(kind, ChangeKind::CloseMonth);
}

/// The marks that the clock sets by itself leave the kind to what the batch wrote; what a registrar says of them is a kind.
#[test]
fn only_what_a_person_says_of_clocks_is_a_correction_of_time() {
    let clock = Arc::new(AtomicI64::new(support::START_MS));
    let ticking = clock.clone();
    let folder = tempfile::tempdir().unwrap();
    let options = OpenOptions::new().clock(move || ticking.load(Ordering::Relaxed)).clock_policy(ClockPolicy::Unknown);
    let ledger = options.create(folder.path().join("x.zdxm"), "办").unwrap();
    clock.store(support::START_MS - 400 * 86_400_000, Ordering::Relaxed);
    assert_eq!(kind_of(&ledger, |batch| batch.ensure_unit("甲").map(drop)), ChangeKind::Edit);
    let marked = ledger.view().unwrap().as_of();
    assert!(ledger.view().unwrap().change(marked).unwrap().clock_mark.is_some());
    ledger.batch("李四").unwrap().commit().unwrap();
    assert_eq!(ledger.view().unwrap().as_of(), marked, "marks alone are no change");
    let day = chrono::NaiveDate::from_ymd_opt(2022, 1, 2).unwrap();
    let kind = kind_of(&ledger, |batch| batch.set_change_day(marked, day, "值班记录"));
    assert_eq!(kind, ChangeKind::CorrectClock);
    assert!(ledger.view().unwrap().verify().is_ok());
}

#[test]
fn a_restored_archive_keeps_the_kinds() {
    let (office, _, items) = Office::with_plan(1);
    office.file(items[0], 3, 100);
    let kinds = |ledger: &Ledger| {
        let changes = ledger.view().unwrap().changes(ChangeNumber(0), 99).unwrap();
        changes.iter().map(|change| change.kind_name().to_owned()).collect::<Vec<_>>()
    };
    let mut archive = Vec::new();
    let mut go_on = |_: u64, _: u64| ControlFlow::Continue(());
    office.ledger.view().unwrap().export_json(&mut archive, &mut go_on).unwrap();
    let restored = office.folder.path().join("restored.zdxm");
    Ledger::import_json(&restored, &mut archive.as_slice(), &mut go_on).unwrap();
    assert_eq!(kinds(&Ledger::open(&restored).unwrap()), ["建账", "下达计划", "填报"]);
}
