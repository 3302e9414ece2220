//! Clocks that are wrong: a year ahead, ten years behind, eight hours off; and ledgers that rested.

use crate::random;
use crate::support;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::NaiveDate;
use random::Random;
use tempfile::TempDir;
use zdxm::issue::reissue;
use zdxm::print::{outstanding_table, reporting_table};
use zdxm::{
    ArchiveImport, Batch, Change, ChangeNumber, ClockMarkKind, ClockPolicy, ErrorKind, IssuedBulletinFields,
    ItemFields, ItemId, Ledger, Money, OpenOptions, PersonFields, Phase, PlanId, ProjectFields, ReportFields, Result,
    Role, RoleScope, RulePack, YearMonth,
};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// 09:00 on 1 April 2026 in the office.
const APRIL: i64 = 1_775_005_200_000;

/// A ledger whose clock the test sets.
struct Desk {
    clock: Arc<AtomicI64>,
    ledger: Ledger,
    folder: TempDir,
}

impl Desk {
    fn new(at_ms: i64, policy: ClockPolicy) -> Desk {
        let clock = Arc::new(AtomicI64::new(at_ms));
        let folder = tempfile::tempdir().unwrap();
        let ticking = clock.clone();
        let options = OpenOptions::new().clock(move || ticking.load(Ordering::Relaxed)).clock_policy(policy);
        let ledger = options.create(folder.path().join("office.zdxm"), "测试重点办").unwrap();
        Desk { clock, ledger, folder }
    }

    fn at(&self, at_ms: i64) -> &Desk {
        self.clock.store(at_ms, Ordering::Relaxed);
        self
    }

    /// One change, which adds a project.
    fn write(&self) -> Result<ChangeNumber> {
        let mut batch = self.ledger.batch("张三")?;
        let name = format!("项目{}", self.ledger.view()?.as_of());
        batch.add_project(ProjectFields::named(&name))?;
        batch.commit()
    }

    fn changes(&self) -> Vec<Change> {
        self.ledger.view().unwrap().changes(ChangeNumber(0), 10_000).unwrap()
    }

    /// Numbers and kinds of the changes that are marked, with who marked them.
    fn marks(&self) -> Vec<(i64, ClockMarkKind, i64)> {
        let changes = self.changes().into_iter();
        changes.filter_map(|change| change.clock_mark.map(|mark| (change.number.0, mark.kind, mark.since.0))).collect()
    }

    fn at_instant(&self, at_ms: i64) -> i64 {
        let instant =
            chrono::DateTime::from_timestamp_millis(at_ms).unwrap_or(chrono::DateTime::<chrono::Utc>::MAX_UTC);
        self.ledger.view_at(instant).unwrap().as_of().0
    }

    fn verify(&self) {
        self.ledger.view().unwrap().verify().unwrap();
    }
}

#[test]
fn a_year_ahead_and_back_stamps_nothing_else_with_that_day() {
    let desk = Desk::new(APRIL, ClockPolicy::Ask);
    desk.at(APRIL + HOUR).write().unwrap();
    desk.at(APRIL + 365 * DAY).write().unwrap();
    desk.at(APRIL + 365 * DAY + HOUR).write().unwrap();
    // Back again: somebody must look, and nothing was written.
    let behind = desk.at(APRIL + 3 * HOUR).write().unwrap_err();
    assert_eq!((behind.kind(), behind.is_temporary()), (ErrorKind::ClockBehind, true));
    for word in ["2026-04-01 12:00", "2027-04-01 10:00", "change 4"] {
        assert!(behind.what(zdxm::Language::English).contains(word), "{word}: {behind}");
    }
    assert_eq!(desk.changes().len(), 4);
    let before = desk.ledger.view().unwrap();
    desk.ledger.answer_clock(ClockPolicy::ThisIsRight);
    assert_eq!(desk.write().unwrap().0, 5);
    desk.at(APRIL + 4 * HOUR).write().unwrap();
    let instants = desk.changes().iter().map(|change| change.at_ms - APRIL).collect::<Vec<_>>();
    assert_eq!(instants, [0, HOUR, 365 * DAY, 365 * DAY + HOUR, 3 * HOUR, 4 * HOUR]);
    assert_eq!(desk.marks(), [(3, ClockMarkKind::Ahead, 5), (4, ClockMarkKind::Ahead, 5)]);
    assert_eq!(desk.changes()[2].date(), None);
    // As of an earlier change nobody knew.
    assert!(before.changes(ChangeNumber(2), 9).unwrap().iter().all(|change| change.clock_mark.is_none()));
    for (at, change) in [(0, 1), (HOUR, 2), (2 * HOUR, 2), (3 * HOUR, 5), (4 * HOUR, 6), (400 * DAY, 6)] {
        assert_eq!(desk.at_instant(APRIL + at), change, "{at}");
    }
    assert_eq!(desk.at_instant(APRIL - 1), 0);
    let findings = desk.ledger.view().unwrap().clock_findings().unwrap();
    let listed = findings.iter().map(|finding| (finding.change.number.0, finding.before.unwrap().0.0));
    assert_eq!(listed.collect::<Vec<_>>(), [(3, 2), (4, 2)]);
    assert!(findings.iter().all(|finding| finding.days_between.is_none()));
    desk.verify();
}

#[test]
fn an_answer_is_for_one_batch_and_alone_no_change() {
    let desk = Desk::new(APRIL, ClockPolicy::Ask);
    desk.at(APRIL + 10 * DAY).write().unwrap();
    desk.at(APRIL + DAY);
    for answer in [ClockPolicy::ThisIsRight, ClockPolicy::Unknown] {
        desk.ledger.answer_clock(answer);
        let batch = desk.ledger.batch("张三").unwrap();
        assert!(batch.is_empty());
        assert_eq!(batch.commit().unwrap().0, 2);
        assert_eq!(desk.write().unwrap_err().kind(), ErrorKind::ClockBehind);
    }
    // Where nothing must be answered, nothing is marked, and the answer waits.
    desk.ledger.answer_clock(ClockPolicy::Unknown);
    desk.at(APRIL + 10 * DAY - HOUR).write().unwrap();
    assert_eq!(desk.marks(), []);
    desk.at(APRIL).write().unwrap();
    assert_eq!(desk.marks(), [(4, ClockMarkKind::Unknown, 4)]);
    assert_eq!(desk.write().unwrap_err().kind(), ErrorKind::ClockBehind);
    // A bulletin is alone in its change, but for the marks.
    let desk = Desk::new(APRIL, ClockPolicy::ThisIsRight);
    let (plan, _) = adopt(&desk.ledger, 2);
    desk.at(APRIL + 90 * DAY).write().unwrap();
    desk.at(APRIL + DAY);
    let issued = NaiveDate::from_ymd_opt(2026, 4, 2).unwrap();
    let fields = IssuedBulletinFields::new(plan, YearMonth::new(2026, 3).unwrap(), "第3期", issued);
    let issue = |batch: &mut Batch| batch.issue_bulletin(fields);
    let bulletin = desk.ledger.write("张三", issue).unwrap();
    assert_eq!(desk.marks(), [(3, ClockMarkKind::Ahead, 4)]);
    assert!(reissue(&desk.ledger.view().unwrap(), bulletin).unwrap().is_reproduced());
    desk.verify();
}

#[test]
fn years_behind_and_back_are_marked_one_by_one() {
    let desk = Desk::new(APRIL, ClockPolicy::Unknown);
    desk.at(APRIL + HOUR).write().unwrap();
    let year_2010 = 1_270_000_000_000;
    desk.at(year_2010).write().unwrap();
    // The change before it is dated 2010 as well, but nobody trusts it.
    desk.at(year_2010 + 5 * DAY).write().unwrap();
    desk.at(APRIL + DAY).write().unwrap();
    assert_eq!(desk.marks(), [(3, ClockMarkKind::Unknown, 3), (4, ClockMarkKind::Unknown, 4)]);
    for (at, change) in [(year_2010 + 20 * DAY, 0), (APRIL + 2 * HOUR, 2), (APRIL + DAY, 5), (i64::MAX, 5)] {
        assert_eq!(desk.at_instant(at), change);
    }
    // Between those that are trusted lies a day.
    let findings = desk.ledger.view().unwrap().clock_findings().unwrap();
    let listed = findings.iter().map(|finding| (finding.change.number.0, finding.days_between));
    assert_eq!(listed.collect::<Vec<_>>(), [(3, None), (4, None)]);
    desk.verify();
}

#[test]
fn a_ledger_that_rested_for_two_years_goes_on_and_lists_it() {
    let desk = Desk::new(APRIL, ClockPolicy::Ask);
    desk.at(APRIL + 400 * DAY).write().unwrap();
    desk.at(APRIL + 1_130 * DAY).write().unwrap();
    assert_eq!(desk.marks(), []);
    let findings = desk.ledger.view().unwrap().clock_findings().unwrap();
    let [rest] = &findings[..] else { panic!("{findings:?}") };
    assert_eq!((rest.change.number.0, rest.days_between), (3, Some(730)));
    assert_eq!(rest.before, Some((ChangeNumber(2), APRIL + 400 * DAY)));
    assert_eq!(desk.ledger.view_as_of(ChangeNumber(2)).unwrap().clock_findings().unwrap(), []);
    desk.verify();
}

#[test]
fn instants_before_2000_and_after_2199_are_refused() {
    let desk = Desk::new(APRIL, ClockPolicy::ThisIsRight);
    for at in [i64::MIN, 0, 946_684_799_999, 7_258_118_400_000, i64::MAX] {
        let error = desk.at(at).write().unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("at_ms")), "{at}");
    }
    desk.at(7_258_118_399_999).write().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let options = OpenOptions::new().clock(|| 0);
    assert_eq!(options.create(folder.path().join("x"), "办").unwrap_err().kind(), ErrorKind::InvalidValue);
    assert_eq!(desk.changes().len(), 2);
}

/// A plan of 2026 under Liuzhou's rules, with so many items.
fn adopt(ledger: &Ledger, items: u32) -> (PlanId, Vec<ItemId>) {
    let adopt = |batch: &mut Batch| {
        let plan = batch.adopt_plan(zdxm::PlanFields { year: 2026, ..support::plan_2022() })?;
        let sector = batch.ensure_sector("基础设施")?.id;
        let unit = batch.ensure_unit("鱼峰区人民政府")?.id;
        let mut ids = Vec::new();
        for number in 1..=items {
            let project = batch.add_project(ProjectFields::named(&format!("道路{number}")))?;
            let mut fields = ItemFields::new(Phase::Ongoing, sector);
            fields.responsible_units = vec![unit];
            ids.push(batch.add_item(plan, project, fields)?.item);
        }
        Ok((plan, ids))
    };
    ledger.write("张三", adopt).unwrap()
}

fn ytd(fen: i64) -> ReportFields {
    ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() }
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// Where each report of March stands as of 30 April: who brought it, on which day, how late.
type Standing = (Option<i64>, Option<NaiveDate>, Option<i64>);

fn reporting(desk: &Desk, plan: PlanId) -> Vec<Standing> {
    let view = desk.ledger.view().unwrap();
    let statuses = view.reporting(plan, YearMonth::new(2026, 3).unwrap(), day(4, 30)).unwrap();
    let standing = statuses.iter().map(|row| (row.submitted.map(|change| change.0), row.submitted_on, row.days_late));
    standing.collect()
}

#[test]
fn the_day_of_a_report_that_a_wrong_clock_wrote_is_unknown_until_a_registrar_sets_it() {
    let desk = Desk::new(APRIL, ClockPolicy::Ask);
    let march = YearMonth::new(2026, 3).unwrap();
    let (plan, items) = adopt(&desk.ledger, 4);
    let pack = "name = \"测试\"\nversion = \"1\"\n[reporting.deadline]\nkind = \"next_month_day\"\ndays = 7\n";
    let pack = RulePack::parse(pack).unwrap();
    let by = |actor: &str, work: &dyn Fn(&mut Batch) -> Result<()>| {
        let mut batch = desk.ledger.batch(actor)?;
        work(&mut batch)?;
        batch.commit()
    };
    by("张三", &|batch| {
        let pack = batch.add_rule_pack(pack.clone())?;
        batch.use_rule_pack(plan, pack)
    })
    .unwrap();
    let file = |item: usize| by("张三", &|batch| batch.file_report(items[item], march, ytd(1)).map(drop)).unwrap().0;
    desk.at(APRIL + 2 * DAY);
    let in_time = file(0);
    // The second system of the computer takes the clock for UTC: eight hours ahead, and so the 8th instead of the 7th.
    desk.at(APRIL + 6 * DAY + 7 * HOUR + 8 * HOUR);
    let ahead = file(1);
    assert_eq!(reporting(&desk, plan)[1], (Some(ahead), Some(day(4, 8)), Some(1)));
    desk.at(APRIL + 6 * DAY + 8 * HOUR);
    let refused = by("张三", &|batch| batch.file_report(items[2], march, ytd(1)).map(drop)).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ClockBehind);
    desk.ledger.answer_clock(ClockPolicy::ThisIsRight);
    let right = file(2);
    let now = [
        (Some(in_time), Some(day(4, 3)), Some(0)),
        (Some(ahead), None, None),
        (Some(right), Some(day(4, 7)), Some(0)),
        (None, None, Some(23)),
    ];
    assert_eq!(reporting(&desk, plan), now);
    let view = desk.ledger.view().unwrap();
    let statuses = view.reporting(plan, march, day(4, 30)).unwrap();
    assert!(statuses[1].is_reported() && statuses[1].is_late().is_none());
    let text = [reporting_table(&statuses, march), outstanding_table(&statuses, march)].map(|table| table.to_text());
    support::golden("reporting_unknown_day.txt", &text.join("\n"));

    let set = |actor: &str, change: i64, day: NaiveDate, reason: &str| {
        by(actor, &|batch| batch.set_change_day(ChangeNumber(change), day, reason))
    };
    let reason = "值班记录";
    assert_eq!(set("张三", ahead, day(4, 7), " ").unwrap_err().kind(), ErrorKind::MissingValue);
    assert_eq!(set("张三", right, day(4, 7), reason).unwrap_err().kind(), ErrorKind::Rule);
    assert_eq!(set("张三", 99, day(4, 7), reason).unwrap_err().kind(), ErrorKind::NotFound);
    for wrong in [day(4, 2), day(4, 8)] {
        let error = set("张三", ahead, wrong, reason).unwrap_err();
        assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("set_day")), "{wrong}: {error}");
    }
    by("张三", &|batch| {
        for (name, role) in [("张三", Role::Registrar), ("李信息", Role::Reporter)] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, RoleScope::Ledger, None)?;
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(set("李信息", ahead, day(4, 7), reason).unwrap_err().kind(), ErrorKind::NotPermitted);
    let unset = desk.ledger.view().unwrap();
    set("张三", ahead, day(4, 6), "口述").unwrap();
    let set_by = set("张三", ahead, day(4, 7), reason).unwrap();
    assert_eq!(set("张三", ahead, day(4, 7), reason).unwrap(), set_by);
    assert_eq!(reporting(&desk, plan)[1], (Some(ahead), Some(day(4, 7)), Some(0)));
    let view = desk.ledger.view().unwrap();
    assert_eq!(unset.change_day(ChangeNumber(ahead)).unwrap(), None);
    assert_eq!(view.change_day(ChangeNumber(ahead)).unwrap(), Some(day(4, 7)));
    assert_eq!(view.change_day(ChangeNumber(right)).unwrap(), Some(day(4, 7)));
    let finding = &view.clock_findings().unwrap()[0];
    let told = finding.set_day.as_ref().map(|set| (set.since, set.day, set.reason.as_str()));
    assert_eq!(told, Some((set_by, day(4, 7), reason)));
    desk.verify();
}

#[test]
fn a_report_of_a_clock_a_year_ahead_is_not_called_a_year_late() {
    let desk = Desk::new(APRIL, ClockPolicy::ThisIsRight);
    let (plan, items) = adopt(&desk.ledger, 2);
    let file = |item: usize| {
        let march = YearMonth::new(2026, 3).unwrap();
        let file = |batch: &mut Batch| batch.submit_report((items[item], march), ytd(1));
        desk.ledger.write("张三", file).unwrap();
    };
    desk.at(APRIL + 365 * DAY);
    file(0);
    desk.at(APRIL + DAY);
    file(1);
    assert_eq!(reporting(&desk, plan), [(Some(3), None, Some(0)), (Some(4), Some(day(4, 2)), Some(0))]);
}

/// The clock says 2010, and somebody answers that it is right: everything that came before is marked.
#[test]
fn a_registrar_lifts_the_marks_of_a_clock_that_was_the_wrong_one() {
    let ten_years = 16 * 365 * DAY;
    let desk = Desk::new(APRIL, ClockPolicy::Ask);
    desk.at(APRIL + HOUR).write().unwrap();
    desk.at(APRIL + 2 * HOUR).write().unwrap();
    desk.at(APRIL - ten_years);
    desk.ledger.answer_clock(ClockPolicy::ThisIsRight);
    assert_eq!(desk.write().unwrap().0, 4);
    desk.at(APRIL - ten_years + HOUR).write().unwrap();
    let ahead = ClockMarkKind::Ahead;
    assert_eq!(desk.marks(), [(1, ahead, 4), (2, ahead, 4), (3, ahead, 4)]);
    let lift = |change: i64, reason: &'static str| {
        desk.ledger.write("张三", |batch| batch.lift_clock_marks(ChangeNumber(change), reason))
    };
    // As long as the clock is wrong, it proves nothing.
    let wrong = lift(4, "主板电池没电").unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::ClockBehind);
    assert!(
        wrong.what(zdxm::Language::English).contains("2010-04-05")
            && wrong.what(zdxm::Language::English).contains("2026-04-01 11:00"),
        "{wrong}"
    );
    desk.at(APRIL + 3 * DAY);
    for (change, reason, kind) in [
        (4, " ", ErrorKind::MissingValue),
        (3, "主板电池没电", ErrorKind::Rule),
        (6, "主板电池没电", ErrorKind::Rule),
        (99, "主板电池没电", ErrorKind::NotFound),
    ] {
        assert_eq!(lift(change, reason).unwrap_err().kind(), kind, "{change}");
    }
    assert_eq!(desk.changes().len(), 5);
    let before = desk.ledger.view().unwrap();
    assert_eq!(lift(4, "主板电池没电").unwrap(), 3);
    let unknown = ClockMarkKind::Unknown;
    assert_eq!(desk.marks(), [(4, unknown, 6), (5, unknown, 6)]);
    assert_eq!(before.change(ChangeNumber(2)).unwrap().clock_mark.unwrap().kind, ahead);
    for (at, change) in [(0, 1), (HOUR, 2), (2 * HOUR, 3), (2 * DAY, 3), (3 * DAY, 6)] {
        assert_eq!(desk.at_instant(APRIL + at), change, "{at}");
    }
    let findings = desk.ledger.view().unwrap().clock_findings().unwrap();
    let listed = findings.iter().map(|finding| (finding.change.number.0, finding.lift.clone().map(|lift| lift.reason)));
    assert_eq!(listed.collect::<Vec<_>>(), [(4, Some("主板电池没电".to_owned())), (5, None)]);
    assert_eq!(lift(4, "再一次").unwrap_err().kind(), ErrorKind::Rule);
    // The ledger goes on as if nothing had been.
    desk.at(APRIL + 3 * DAY + HOUR).write().unwrap();
    desk.verify();
    let backup = desk.folder.path().join("backup.zdxm");
    desk.ledger.backup_to(&backup).unwrap();
    let mut archive = Vec::new();
    let on = &mut |_, _| ControlFlow::Continue(());
    desk.ledger.view().unwrap().export_json(&mut archive, on).unwrap();
    let again = desk.folder.path().join("again.zdxm");
    Ledger::import_json(&again, &mut archive.as_slice(), on).unwrap();
    for copy in [backup, again] {
        let copy = Ledger::open_read_only(copy).unwrap().view().unwrap();
        assert_eq!(copy.clock_findings().unwrap(), findings);
        copy.verify().unwrap();
    }
}

#[test]
fn archives_and_backups_keep_marks_and_instants_that_fall() {
    let desk = Desk::new(APRIL, ClockPolicy::ThisIsRight);
    desk.at(APRIL + 365 * DAY).write().unwrap();
    desk.at(APRIL + DAY).write().unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap();
    let set = |batch: &mut Batch| batch.set_change_day(ChangeNumber(2), day, "值班记录");
    desk.ledger.write("张三", set).unwrap();
    let lines = desk.folder.path().join("lines.jsonl");
    let mut out = std::fs::File::create(&lines).unwrap();
    desk.ledger.export_json(&mut out, &mut |_, _| ControlFlow::Continue(())).unwrap();
    drop(out);
    let to = desk.folder.path().join("again.zdxm");
    let mut import: ArchiveImport = Ledger::begin_import(&lines, &to).unwrap();
    while import.step(1_000).unwrap().is_none() {}
    let backup = desk.folder.path().join("backup.zdxm");
    desk.ledger.backup_to(&backup).unwrap();
    for path in [to, backup] {
        let copy = Ledger::open_read_only(&path).unwrap();
        let view = copy.view().unwrap();
        assert_eq!(view.changes(ChangeNumber(0), 9).unwrap(), desk.changes(), "{}", path.display());
        assert_eq!(view.clock_findings().unwrap()[0].set_day.as_ref().unwrap().day, day);
        view.verify().unwrap();
        assert!(Ledger::check_file(&path).unwrap().is_sound());
    }
}

/// What the ledger must say of its instants, computed the long way.
#[derive(Default)]
struct Model {
    /// Instant and mark of each change.
    changes: Vec<(i64, bool)>,
}

impl Model {
    /// Takes a change in; whether the clock had to be answered.
    fn write(&mut self, at_ms: i64, policy: ClockPolicy) -> bool {
        let last = self.changes.iter().rev().find(|(_, is_marked)| !is_marked).map(|(at_ms, _)| *at_ms);
        let is_behind = last.is_some_and(|last| at_ms < last - HOUR);
        if is_behind && policy == ClockPolicy::ThisIsRight {
            self.changes.iter_mut().filter(|(at, _)| *at > at_ms).for_each(|(_, is_marked)| *is_marked = true);
        }
        if !is_behind || policy != ClockPolicy::Ask {
            self.changes.push((at_ms, is_behind && policy == ClockPolicy::Unknown));
        }
        is_behind
    }

    fn at(&self, at_ms: i64) -> i64 {
        let fits = |(at, is_marked): &(i64, bool)| !is_marked && *at <= at_ms;
        self.changes.iter().rposition(fits).map_or(0, |place| place as i64 + 1)
    }
}

#[test]
fn order_and_views_of_an_instant_hold_under_random_clocks() {
    for seed in 1..=12 {
        println!("seed {seed}");
        let mut random = Random(seed);
        let desk = Desk::new(APRIL, ClockPolicy::Ask);
        let mut model = Model { changes: vec![(APRIL, false)] };
        let mut now = APRIL;
        for _ in 0..60 {
            let steps =
                [1_000, 50 * 60_000, -50 * 60_000, -8 * HOUR, 8 * HOUR, 365 * DAY, -365 * DAY, -4_000 * DAY, DAY];
            now = (now + steps[random.below(9) as usize]).max(1_000_000_000_000);
            desk.at(now);
            let policy = [ClockPolicy::Ask, ClockPolicy::ThisIsRight, ClockPolicy::Unknown];
            let policy = policy[random.below(3) as usize];
            desk.ledger.answer_clock(policy);
            let is_behind = model.write(now, policy);
            match desk.write() {
                Ok(_) => assert!(!is_behind || policy != ClockPolicy::Ask),
                Err(error) => {
                    assert_eq!((error.kind(), is_behind, policy), (ErrorKind::ClockBehind, true, ClockPolicy::Ask));
                }
            }
        }
        let changes = desk.changes();
        let told = changes.iter().map(|change| (change.at_ms, change.clock_mark.is_some())).collect::<Vec<_>>();
        assert_eq!(told, model.changes);
        assert!(changes.iter().zip(1..).all(|(change, number)| change.number.0 == number));
        let trusted = told.iter().filter(|(_, is_marked)| !is_marked).map(|(at, _)| *at).collect::<Vec<_>>();
        assert!(trusted.windows(2).all(|pair| pair[1] >= pair[0] - HOUR), "{trusted:?}");
        let mut instants = told.iter().flat_map(|(at, _)| [at - 1, *at, at + 1]).collect::<Vec<_>>();
        instants.sort_unstable();
        let mut last = 0;
        for at in instants {
            let found = desk.at_instant(at);
            assert_eq!(found, model.at(at), "{at}");
            assert!(found >= last, "a later instant shows no less");
            last = found;
        }
        desk.verify();
    }
}
