//! Attempts that were refused for want of a right, where the host has them recorded.

use crate::support::{self, month_of, plan_2022};

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tempfile::TempDir;
use zdxm::print::refusals_table;
use zdxm::{
    Batch, ChangeKind, ClockPolicy, ErrorKind, ItemFields, ItemId, Ledger, Money, OpenOptions, PersonFields, Phase,
    PlanId, ProjectFields, ProjectId, Refusal, ReportFields, Result, Role, RoleScope, Subject, TaskKind, limits,
};

/// An office with the registrar 张三 and the reporter 李四 of its only project.
struct Desk {
    folder: TempDir,
    clock: Arc<AtomicI64>,
    ledger: Ledger,
    plan: PlanId,
    item: ItemId,
    project: ProjectId,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(support::START_MS));
        let options = Desk::options(&clock);
        let ledger = options.create(folder.path().join("office.zdxm"), "测试重点办").unwrap();
        let (plan, item, project) = ledger
            .write("张三", |batch| {
                let plan = batch.adopt_plan(plan_2022())?;
                let sector = batch.ensure_sector("基础设施")?.id;
                let project = batch.add_project(ProjectFields::named("凤凰岭大桥"))?;
                let item = batch.add_item(plan, project, ItemFields::new(Phase::New, sector))?.item;
                let registrar = batch.add_person(PersonFields::named("张三"))?;
                batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)?;
                let reporter = batch.add_person(PersonFields::named("李四"))?;
                batch.grant_role(reporter, Role::Reporter, RoleScope::Project(project), None)?;
                Ok((plan, item, project))
            })
            .unwrap();
        Desk { folder, clock, ledger, plan, item, project }
    }

    fn options(clock: &Arc<AtomicI64>) -> OpenOptions {
        let clock = clock.clone();
        OpenOptions::new().busy_ms(0).clock(move || clock.fetch_add(1_000, Ordering::Relaxed)).record_refusals(true)
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("office.zdxm")
    }

    fn refusals(&self) -> Vec<Refusal> {
        self.ledger.view().unwrap().refusals().unwrap()
    }

    fn last(&self) -> i64 {
        self.ledger.view().unwrap().as_of().0
    }

    fn last_kind(&self) -> ChangeKind {
        let view = self.ledger.view().unwrap();
        view.change(view.as_of()).unwrap().known_kind().unwrap()
    }
}

fn ytd(fen: i64) -> ReportFields {
    ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() }
}

fn refused<T: std::fmt::Debug>(result: Result<T>) {
    assert_eq!(result.unwrap_err().kind(), ErrorKind::NotPermitted);
}

/// What was tried: the task, the kind of change, the subject, the record and how often.
fn tried(refusal: &Refusal) -> (Option<TaskKind>, Option<ChangeKind>, Option<Subject>, Option<i64>, u32) {
    let of = &refusal.attempt;
    (of.task, of.kind, of.subject, of.record, of.times)
}

#[test]
fn attempts_go_with_the_change_of_their_batch() {
    let desk = Desk::new();
    let before = desk.last();
    desk.ledger
        .write("李四", |batch| {
            refused(batch.change_project(desk.project, |now| now.remark = Some("改".into())));
            refused(batch.close_month(desk.plan, month_of(1)));
            support::submit(batch, desk.item, month_of(3), ytd(5)).map(drop)
        })
        .unwrap();
    assert_eq!((desk.last(), desk.last_kind()), (before + 1, ChangeKind::SubmitReports));
    let refusals = desk.refusals();
    let manage = Some(TaskKind::Manage);
    let (project, plan) = (Some(desk.project.0), Some(desk.plan.0));
    let expected = [
        (manage, Some(ChangeKind::Edit), Some(Subject::Project), project, 1),
        (manage, Some(ChangeKind::CloseMonth), Some(Subject::Plan), plan, 1),
    ];
    assert_eq!(refusals.iter().map(tried).collect::<Vec<_>>(), expected);
    let first = &refusals[0];
    assert_eq!((first.actor.as_str(), first.name.as_deref()), ("李四", Some("凤凰岭大桥")));
    assert_eq!((first.change.0, first.attempt.message.as_str()), (before + 1, "not_permitted"));
    assert!(first.at_ms.is_some());
    // A reader finds them in the entries of the change, too.
    let entries = desk.ledger.view().unwrap().entries(first.change).unwrap();
    assert!(entries.iter().any(|entry| entry.subject == Subject::Refusal && entry.name == "维护"));
    let table = refusals_table(&refusals).to_text();
    assert!(table.contains("项目“凤凰岭大桥”") && table.contains("关账"), "{table}");
}

#[test]
fn attempts_of_a_batch_that_is_given_up_are_a_change_of_their_own_after_it() {
    let desk = Desk::new();
    let before = desk.last();
    refused(desk.ledger.write("李四", |batch| {
        support::submit(batch, desk.item, month_of(3), ytd(5))?;
        batch.add_project(ProjectFields::named("东环大道")).map(drop)
    }));
    assert_eq!((desk.last(), desk.last_kind()), (before + 1, ChangeKind::Refuse));
    let view = desk.ledger.view().unwrap();
    assert_eq!(view.change(view.as_of()).unwrap().kind_name(), "越权尝试");
    assert!(view.filing(desk.item, month_of(3)).unwrap().is_none(), "what the batch wrote is gone");
    let expected = (Some(TaskKind::Manage), Some(ChangeKind::Edit), Some(Subject::Project), None, 1);
    assert_eq!(view.refusals().unwrap().iter().map(tried).collect::<Vec<_>>(), [expected]);
    // A batch that wrote nothing else and is committed.
    let mut batch = desk.ledger.batch("李四").unwrap();
    refused(batch.file_report(desk.item, month_of(3), ytd(5)));
    assert!(batch.is_empty());
    assert_eq!(batch.commit().unwrap().0, before + 2);
    let last = desk.refusals().pop().unwrap();
    assert_eq!(tried(&last), (Some(TaskKind::Review), None, Some(Subject::Item), Some(desk.item.0), 1));
    assert_eq!((last.attempt.title(), last.name.as_deref()), ("审核", Some("凤凰岭大桥")));
    assert!(desk.ledger.view().unwrap().verify().is_ok());
}

#[test]
fn nothing_is_recorded_unless_the_host_asks_for_it() {
    let desk = Desk::new();
    let path = desk.path();
    let Desk { folder: _folder, ledger, project, .. } = desk;
    drop(ledger);
    let ledger = Ledger::open(path).unwrap();
    let before = ledger.view().unwrap().as_of();
    refused(ledger.write("李四", |batch| batch.change_project(project, |now| now.remark = Some("改".into()))));
    refused(ledger.batch("外人"));
    let view = ledger.view().unwrap();
    assert_eq!((view.as_of(), view.refusals().unwrap()), (before, vec![]));
}

#[test]
fn somebody_who_is_not_among_the_people_is_recorded_by_the_name_they_gave() {
    let desk = Desk::new();
    refused(desk.ledger.batch("外人"));
    let refusals = desk.refusals();
    assert_eq!((refusals.len(), refusals[0].actor.as_str()), (1, "外人"));
    assert_eq!(tried(&refusals[0]), (None, None, None, None, 1));
    assert_eq!(refusals[0].attempt.message, "actor_unknown");
    assert!(refusals_table(&refusals).to_text().contains("外人"));
    // A name that no ledger takes is not written.
    let before = desk.last();
    assert!(desk.ledger.batch("外\u{200b}人").is_err() && desk.ledger.batch("").is_err());
    assert_eq!(desk.last(), before);
}

#[test]
fn the_same_attempt_is_counted_and_different_ones_have_a_limit() {
    let desk = Desk::new();
    let mut batch = desk.ledger.batch("李四").unwrap();
    for _ in 0..1_000 {
        refused(batch.add_project(ProjectFields::named("东环大道")));
    }
    for id in 0..1_000 {
        refused(batch.change_project(ProjectId(id), |_| ()));
    }
    drop(batch);
    let refusals = desk.refusals();
    assert_eq!((refusals.len(), refusals[0].attempt.times), (limits::REFUSALS, 1_000));
    assert_eq!(refusals.last().unwrap().attempt.record, Some(limits::REFUSALS as i64 - 2));
    assert_eq!(refusals.last().unwrap().name, None, "no such project was ever there");
}

#[test]
fn what_breaks_a_rule_and_what_a_view_refuses_is_no_such_attempt() {
    let desk = Desk::new();
    let before = desk.last();
    let mut batch = desk.ledger.batch("李四").unwrap();
    assert!(support::submit(&mut batch, desk.item, month_of(3), ReportFields::default()).is_err());
    refused(batch.view().unwrap().refusals());
    refused(batch.view().unwrap().propose_next_year(desk.plan));
    refused(batch.double_counted(desk.plan));
    drop(batch);
    let mut view = desk.ledger.view().unwrap();
    view.limit_to("李四").unwrap();
    refused(view.refusals());
    refused(view.propose_next_year(desk.plan));
    drop(view);
    assert_eq!((desk.last(), desk.refusals()), (before, vec![]));
}

#[test]
fn where_an_attempt_cannot_be_recorded_its_error_stays_and_the_ledger_goes_on() {
    let desk = Desk::new();
    let before = desk.last();
    let attempt = |batch: &mut Batch| {
        let result = batch.add_project(ProjectFields::named("东环大道"));
        // No change can have this instant, so that none can be made after the batch.
        desk.clock.store(0, Ordering::Relaxed);
        result
    };
    refused(desk.ledger.write("李四", attempt));
    assert_eq!((desk.last(), desk.refusals()), (before, vec![]));
    desk.clock.store(support::START_MS + 3_600_000, Ordering::Relaxed);
    // Another program that writes meanwhile.
    let other = Desk::options(&desk.clock).open(desk.path()).unwrap();
    let mut batch = desk.ledger.batch("李四").unwrap();
    refused(batch.add_project(ProjectFields::named("东环大道")));
    assert_eq!(other.batch("张三").unwrap_err().kind(), ErrorKind::Busy);
    drop(batch);
    assert_eq!(other.view().unwrap().refusals().unwrap().len(), 1);
    other.write("张三", |batch| batch.add_project(ProjectFields::named("东环大道"))).unwrap();
    assert!(desk.ledger.view().unwrap().verify().is_ok());
}

/// A clock that is behind asks a person before a batch; an attempt asks nobody, and its instant is marked.
#[test]
fn an_attempt_takes_no_answer_about_the_clock() {
    let desk = Desk::new();
    let mut batch = desk.ledger.batch("李四").unwrap();
    refused(batch.add_project(ProjectFields::named("东环大道")));
    desk.clock.store(support::START_MS - 400 * 86_400_000, Ordering::Relaxed);
    desk.ledger.answer_clock(ClockPolicy::ThisIsRight);
    drop(batch);
    let refusals = desk.refusals();
    assert_eq!((refusals.len(), refusals[0].at_ms), (1, None));
    assert!(refusals_table(&refusals).to_text().contains("不详"));
    assert_eq!(desk.last_kind(), ChangeKind::Refuse, "the mark of its instant says nothing of its kind");
    assert!(desk.ledger.batch("张三").is_ok(), "the answer is there for the next batch");
}

#[test]
fn attempts_are_in_backups_and_archives_and_as_of_their_change() {
    let desk = Desk::new();
    let before = desk.ledger.view().unwrap().as_of();
    refused(desk.ledger.write("李四", |batch| batch.add_project(ProjectFields::named("东环大道"))));
    refused(desk.ledger.batch("外人"));
    let refusals = desk.refusals();
    assert_eq!(refusals.len(), 2);
    assert_eq!(desk.ledger.view_as_of(before).unwrap().refusals().unwrap(), []);
    let [restored, backup] = ["restored.zdxm", "backup.zdxm"].map(|name| desk.folder.path().join(name));
    let mut archive = Vec::new();
    let mut go_on = |_: u64, _: u64| ControlFlow::Continue(());
    desk.ledger.view().unwrap().export_json(&mut archive, &mut go_on).unwrap();
    Ledger::import_json(&restored, &mut archive.as_slice(), &mut go_on).unwrap();
    desk.ledger.backup_to(&backup).unwrap();
    for copy in [restored, backup] {
        let copy = Ledger::open(copy).unwrap();
        assert_eq!(copy.view().unwrap().refusals().unwrap(), refusals);
        assert!(copy.view().unwrap().verify().is_ok());
    }
}
