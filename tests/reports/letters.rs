//! Letters from the draft to the answer: what may be done when, numbers, dates, addressees, and the list with what is overdue.

use crate::chain_mark::without_digits;
use crate::support;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::issue::{letter_document, reissue_letter};
use zdxm::print::letters_table;
use zdxm::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

fn about(project: i64) -> LetterCause {
    LetterCause::new(LetterKind::Reminder, LetterSubject::Project(ProjectId(project)))
}

fn words(unit: i64) -> LetterFields {
    let mut fields = LetterFields::titled("关于项目1推进情况的提醒函");
    fields.units = vec![UnitId(unit)];
    fields.body = Some("请于{回复期限}前书面回复，文号{文号}，{签发日期}。".into());
    fields.reply_days = Some(5);
    fields
}

fn draft(office: &Office, cause: LetterCause, fields: LetterFields) -> Result<LetterId> {
    office.ledger.write("张三", |batch| batch.draft_letter(cause, fields))
}

/// Acts on the letter as it is now.
fn act<T>(office: &Office, id: LetterId, act: impl FnOnce(&mut Batch, Base<LetterId>) -> Result<T>) -> Result<T> {
    office.ledger.write("张三", |batch| {
        let base = Base::from(&batch.view()?.letter(id)?);
        act(batch, base)
    })
}

fn issue(office: &Office, id: LetterId, number: &str, on: NaiveDate) -> Result<()> {
    act(office, id, |batch, base| batch.issue_letter(base, number, on))
}

fn reply(on: NaiveDate) -> LetterReply {
    LetterReply { replied_on: on, reply: "已增加两个作业面".into(), replied_by: None }
}

fn letter(office: &Office, id: LetterId) -> Letter {
    office.ledger.view().unwrap().letter(id).unwrap()
}

#[test]
fn a_letter_goes_from_the_draft_to_the_answer_and_is_closed() {
    let (office, _, _) = Office::with_plan(1);
    let id = draft(&office, about(1), words(1)).unwrap();
    let drafted = office.ledger.view().unwrap().as_of();
    assert_eq!(letter(&office, id).cause.as_of, Some(ChangeNumber(drafted.0 - 1)));
    issue(&office, id, " 柳重办函〔2022〕1号 ", day(7, 8)).unwrap();
    let issued = letter(&office, id);
    assert_eq!(
        (issued.course.state, issued.course.number.as_deref()),
        (LetterState::Issued, Some("柳重办函〔2022〕1号"))
    );
    // Friday and five working days.
    assert_eq!(issued.fields.reply_due, Some(day(7, 15)));
    let body = issued.fields.body.unwrap();
    assert_eq!(body, "请于2022年7月15日前书面回复，文号柳重办函〔2022〕1号，2022年7月8日。");
    act(&office, id, |batch, base| batch.reply_letter(base, reply(day(7, 14)))).unwrap();
    let replied = letter(&office, id).course;
    assert_eq!((replied.state, replied.replied_by.as_deref()), (LetterState::Replied, Some("鱼峰区人民政府")));
    act(&office, id, |batch, base| batch.close_letter(base, day(7, 20), "进度已赶上")).unwrap();
    let view = office.ledger.view().unwrap();
    let states = view.letter_history(id).unwrap().iter().map(|letter| letter.course.state).collect::<Vec<_>>();
    assert_eq!(states, [LetterState::Draft, LetterState::Issued, LetterState::Replied, LetterState::Closed]);
    // Each view shows the letter as it stood.
    assert_eq!(office.ledger.view_as_of(drafted).unwrap().letter(id).unwrap().course, LetterCourse::default());
    view.verify().unwrap();
}

#[test]
fn every_wrong_step_is_refused_with_what_to_do() {
    let (office, _, _) = Office::with_plan(1);
    let id = draft(&office, about(1), words(1)).unwrap();
    let refused = |result: Result<()>, id: &str| {
        let error = result.unwrap_err();
        assert_eq!(error.id(), id, "{error}");
        assert!(error.remedy(Language::Chinese).is_some() && error.remedy(Language::English).is_some(), "{error}");
    };
    let revocation =
        || LetterRevocation {
            revoked_on: day(7, 30), document_no: "柳政办〔2022〕9号".into(), reason: "误发".into()
        };
    // Of a draft.
    refused(act(&office, id, |batch, base| batch.reply_letter(base, reply(day(7, 14)))), "letter_in_other_state");
    refused(act(&office, id, |batch, base| batch.close_letter(base, day(7, 14), "已办")), "letter_in_other_state");
    refused(act(&office, id, |batch, base| batch.revoke_letter(base, revocation())), "letter_in_other_state");
    refused(act(&office, id, |batch, base| batch.escalate_letter(base, id)), "letter_in_other_state");
    issue(&office, id, "1号", day(7, 8)).unwrap();
    // Of an issued letter.
    refused(issue(&office, id, "2号", day(7, 9)), "letter_in_other_state");
    refused(act(&office, id, |batch, base| batch.revise_letter(base, words(2))), "letter_in_other_state");
    refused(office.ledger.write("张三", |batch| batch.void(id, "误")), "letter_in_other_state");
    refused(act(&office, id, |batch, base| batch.reply_letter(base, reply(day(7, 7)))), "before_letter_issued");
    let silent = LetterReply { reply: " ".into(), ..reply(day(7, 14)) };
    refused(act(&office, id, |batch, base| batch.reply_letter(base, silent)), "letter_without_reply");
    refused(act(&office, id, |batch, base| batch.close_letter(base, day(7, 7), "已办")), "before_letter_issued");
    refused(act(&office, id, |batch, base| batch.close_letter(base, day(7, 14), "")), "letter_without_outcome");
    refused(act(&office, id, |batch, base| batch.escalate_letter(base, id)), "letter_escalated_to_itself");
    let without = LetterRevocation { document_no: String::new(), ..revocation() };
    refused(act(&office, id, |batch, base| batch.revoke_letter(base, without)), "letter_revoked_without_document");
    let without = LetterRevocation { reason: " ".into(), ..revocation() };
    refused(act(&office, id, |batch, base| batch.revoke_letter(base, without)), "letter_revoked_without_reason");
    act(&office, id, |batch, base| batch.reply_letter(base, reply(day(7, 14)))).unwrap();
    refused(act(&office, id, |batch, base| batch.close_letter(base, day(7, 13), "已办")), "letter_closed_before_reply");
    act(&office, id, |batch, base| batch.revoke_letter(base, revocation())).unwrap();
    refused(act(&office, id, |batch, base| batch.revoke_letter(base, revocation())), "letter_in_other_state");
    refused(act(&office, id, |batch, base| batch.reply_letter(base, reply(day(7, 31)))), "letter_in_other_state");
}

#[test]
fn what_cannot_be_sent_is_not_issued() {
    let (office, plan, items) = Office::with_plan(2);
    let refused = |cause: LetterCause, fields: LetterFields, id: &str, on: NaiveDate| {
        let error = draft(&office, cause, fields).and_then(|letter| issue(&office, letter, "9号", on)).unwrap_err();
        assert_eq!(error.id(), id, "{error}");
    };
    let on = day(7, 8);
    let with = |change: fn(&mut LetterFields)| {
        let mut fields = words(1);
        change(&mut fields);
        fields
    };
    refused(about(1), with(|fields| fields.units.clear()), "letter_to_nobody", on);
    refused(about(1), with(|fields| fields.body = None), "letter_says_nothing", on);
    refused(about(1), with(|fields| fields.reply_days = None), "letter_without_reply_due", on);
    refused(
        about(1),
        with(|fields| (fields.reply_days, fields.reply_due) = (None, Some(day(7, 7)))),
        "letter_due_before_issue",
        on,
    );
    refused(about(1), with(|fields| fields.body = Some("{项目}".into())), "letter_figure_unfilled", on);
    refused(about(1), with(|fields| fields.units = vec![UnitId(1), UnitId(1)]), "letter_lists_twice", on);
    refused(about(1), with(|fields| fields.units = vec![UnitId(77)]), "not_found", on);
    refused(about(1), with(|fields| fields.matters = vec![MatterId(77)]), "not_found", on);
    refused(about(1), with(|fields| fields.reply_days = Some(0)), "reply_days_invalid", on);
    refused(about(1), with(|fields| fields.points = Some(Decimal::from(-1_001))), "letter_points_invalid", on);
    refused(about(1), with(|fields| fields.addressees = vec!["甲\n乙".into()]), "text_of_several_lines", on);
    refused(about(9), words(1), "not_found", on);
    let assignment = LetterCause::new(LetterKind::Assignment, LetterSubject::Project(ProjectId(1)));
    refused(assignment, words(1), "assignment_without_matters", on);
    let of_june = LetterCause { plan: Some(plan), month: Some(month_of(6)), ..about(1) };
    refused(of_june.clone(), words(1), "letter_before_its_month", day(5, 31));
    refused(
        LetterCause { month: Some(YearMonth::new(2023, 6).unwrap()), ..of_june.clone() },
        words(1),
        "plan_year_differs",
        on,
    );
    refused(LetterCause { plan: None, ..of_june.clone() }, words(1), "letter_month_without_plan", on);
    refused(LetterCause { project: None, ..about(1) }, words(1), "letter_about_nothing", on);
    refused(LetterCause { unit: Some(UnitId(1)), ..about(1) }, words(1), "letter_about_several", on);
    refused(LetterCause { as_of: Some(ChangeNumber(9_999)), ..about(1) }, words(1), "letter_figures_of_future", on);
    // A project that is not in the plan, and one that leaves between draft and issue.
    let other = office.ledger.write("张三", |batch| batch.add_project(ProjectFields::named("计划外"))).unwrap();
    refused(LetterCause { project: Some(other), ..of_june.clone() }, words(1), "letter_project_not_in_plan", on);
    let of_second = LetterCause { project: Some(ProjectId(2)), ..of_june };
    let drafted = draft(&office, of_second.clone(), words(1)).unwrap();
    office
        .ledger
        .write("张三", |batch| {
            let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(5));
            fields.reason_class = Some(ReasonClass::Objective);
            let lines = vec![PlanChangeLine::Withdrawal { item: items[1] }];
            batch.adopt_plan_change(plan, fields, lines)
        })
        .unwrap();
    assert_eq!(issue(&office, drafted, "9号", on).unwrap_err().id(), "letter_project_left");
    refused(of_second, words(1), "letter_project_left", on);
    assert!(
        office
            .ledger
            .view()
            .unwrap()
            .find_letters(on, &LetterQuery::default().with_state(LetterState::Issued))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_number_is_used_once_for_each_kind_and_year() {
    let (office, _, _) = Office::with_plan(1);
    let urging = LetterCause::new(LetterKind::Urging, LetterSubject::Project(ProjectId(1)));
    let drafts = [about(1), about(1), urging, about(1)].map(|cause| draft(&office, cause, words(1)).unwrap());
    issue(&office, drafts[0], "第 1 号", day(7, 8)).unwrap();
    let error = issue(&office, drafts[1], "第1号", day(8, 8)).unwrap_err();
    assert_eq!((error.id(), error.field_name()), ("letter_number_taken", Some("document_no")));
    issue(&office, drafts[2], "第1号", day(7, 8)).unwrap();
    let next_year = NaiveDate::from_ymd_opt(2023, 1, 9).unwrap();
    issue(&office, drafts[3], "第1号", next_year).unwrap();
    // A number stays taken when its letter is revoked.
    let revocation = LetterRevocation { revoked_on: day(7, 30), document_no: "文".into(), reason: "误发".into() };
    act(&office, drafts[0], |batch, base| batch.revoke_letter(base, revocation)).unwrap();
    assert_eq!(issue(&office, drafts[1], "第1号", day(8, 8)).unwrap_err().id(), "letter_number_taken");
}

#[test]
fn a_second_clerk_writes_over_nothing_unread() {
    let (office, _, _) = Office::with_plan(1);
    let id = draft(&office, about(1), words(1)).unwrap();
    let read = letter(&office, id);
    act(&office, id, |batch, base| batch.revise_letter(base, words(2))).unwrap();
    let stale = office.ledger.write("李四", |batch| batch.issue_letter(&read, "1号", day(7, 8)));
    assert_eq!(stale.unwrap_err().kind(), ErrorKind::Conflict);
    let stale = office.ledger.write("李四", |batch| batch.revise_letter(&read, LetterFields::titled("别的")));
    assert_eq!(stale.unwrap_err().kind(), ErrorKind::Conflict);
    issue(&office, id, "1号", day(7, 8)).unwrap();
    let issued = letter(&office, id);
    act(&office, id, |batch, base| batch.reply_letter(base, reply(day(7, 14)))).unwrap();
    let stale = office.ledger.write("李四", |batch| batch.close_letter(&issued, day(7, 20), "已办"));
    assert_eq!(stale.unwrap_err().kind(), ErrorKind::Conflict);
    let stale = office.ledger.write("李四", |batch| {
        batch.reply_letter(&issued, LetterReply { reply: "另复".into(), ..reply(day(7, 15)) })
    });
    assert_eq!(stale.unwrap_err().kind(), ErrorKind::Conflict);
}

#[test]
fn a_stronger_letter_about_the_same_follows() {
    let (office, _, _) = Office::with_plan(2);
    let urging = |project| LetterCause::new(LetterKind::Urging, LetterSubject::Project(ProjectId(project)));
    let [first, second, other, early] =
        [about(1), urging(1), urging(2), urging(1)].map(|cause| draft(&office, cause, words(1)).unwrap());
    issue(&office, first, "1号", day(7, 8)).unwrap();
    let escalate = |from, to| act(&office, from, |batch, base| batch.escalate_letter(base, to));
    assert_eq!(escalate(first, second).unwrap_err().field_name(), Some("escalated_to"));
    issue(&office, second, "1号", day(8, 8)).unwrap();
    issue(&office, other, "2号", day(8, 8)).unwrap();
    issue(&office, early, "3号", day(7, 1)).unwrap();
    assert_eq!(escalate(first, other).unwrap_err().id(), "letter_escalated_elsewhere");
    assert_eq!(escalate(first, early).unwrap_err().id(), "letter_escalated_backwards");
    escalate(first, second).unwrap();
    assert_eq!(letter(&office, first).course.escalated_to, Some(second));
    // No circle: what is escalated is not open any more.
    assert_eq!(escalate(second, first).unwrap_err().id(), "letter_in_other_state");
}

#[test]
fn what_is_overdue_stands_in_the_list() {
    let (office, plan, _) = Office::with_plan(2);
    let of_unit = LetterCause::new(LetterKind::Talk, LetterSubject::Unit(UnitId(2)));
    let of_june = LetterCause { plan: Some(plan), month: Some(month_of(6)), ..about(1) };
    let [overdue, answered, _draft] =
        [of_june, of_unit, about(2)].map(|cause| draft(&office, cause, words(1)).unwrap());
    issue(&office, overdue, "柳重办函〔2022〕1号", day(7, 8)).unwrap();
    issue(&office, answered, "柳重办约〔2022〕1号", day(7, 8)).unwrap();
    act(&office, answered, |batch, base| batch.reply_letter(base, reply(day(7, 12)))).unwrap();
    let view = office.ledger.view().unwrap();
    let find = |on, query: LetterQuery| {
        let found = view.find_letters(on, &query).unwrap();
        found.iter().map(|found| (found.letter.id, found.days_late)).collect::<Vec<_>>()
    };
    let all = LetterQuery::default();
    assert_eq!(find(day(7, 15), all.with_overdue(true)), []);
    assert_eq!(find(day(7, 16), all.with_overdue(true)), [(overdue, Some(1))]);
    assert_eq!(find(day(7, 16), all.with_open(true)), [(overdue, Some(1)), (answered, None)]);
    assert_eq!(find(day(7, 16), all.with_kind(LetterKind::Talk)), [(answered, None)]);
    assert_eq!(find(day(7, 16), all.with_project(ProjectId(2))).len(), 1);
    assert_eq!(find(day(7, 16), all.with_unit(UnitId(2))), [(answered, None)]);
    assert_eq!(find(day(7, 16), all.with_unit(UnitId(1))).len(), 3);
    assert_eq!(find(day(7, 16), all.with_plan(plan).with_month(month_of(6))).len(), 1);
    assert_eq!(find(day(7, 16), all.with_plan(plan).with_month(month_of(5))), []);
    assert_eq!(view.find_letters(day(7, 16), &all.with_unit(UnitId(77))).unwrap_err().field_name(), Some("unit"));
    golden("letters.txt", &letters_table(&view.find_letters(day(7, 25), &all).unwrap(), day(7, 25)).to_text());
}

#[test]
fn points_count_for_each_unit_until_the_letter_is_revoked() {
    let (office, plan, _) = Office::with_plan(2);
    let of = |month: u8| LetterCause { plan: Some(plan), month: Some(month_of(month)), ..about(1) };
    let with = |points: &str, units: &[i64]| {
        let mut fields = words(1);
        fields.points = Some(points.parse().unwrap());
        fields.units = units.iter().map(|unit| UnitId(*unit)).collect();
        fields
    };
    let june = draft(&office, of(6), with("-1", &[1, 2])).unwrap();
    let july = draft(&office, of(7), with("-0.5", &[1])).unwrap();
    let undated = draft(&office, about(2), with("-2", &[1])).unwrap();
    let points = |unit: i64, first: u8, last: u8| {
        let view = office.ledger.view().unwrap();
        view.letter_points(UnitId(unit), month_of(first), month_of(last)).unwrap().points.to_string()
    };
    assert_eq!(points(1, 1, 12), "0", "drafts give no points");
    issue(&office, june, "1号", day(7, 8)).unwrap();
    issue(&office, july, "2号", day(8, 8)).unwrap();
    issue(&office, undated, "3号", day(9, 8)).unwrap();
    assert_eq!((points(1, 1, 12).as_str(), points(2, 1, 12).as_str()), ("-3.5", "-1"));
    assert_eq!((points(1, 6, 6).as_str(), points(1, 7, 8).as_str(), points(1, 9, 9).as_str()), ("-1", "-0.5", "-2"));
    let revocation =
        LetterRevocation { revoked_on: day(9, 30), document_no: "文".into(), reason: "申诉成立".into() };
    act(&office, june, |batch, base| batch.revoke_letter(base, revocation)).unwrap();
    assert_eq!((points(1, 1, 12).as_str(), points(2, 1, 12).as_str()), ("-2.5", "0"));
    // Units that become one add up.
    office.ledger.write("张三", |batch| batch.merge_unit(UnitId(1), UnitId(2), "同一单位")).unwrap();
    assert_eq!(points(2, 1, 12), "-2.5");
}

#[test]
fn what_was_issued_is_given_again_byte_for_byte() {
    let (office, plan, _) = Office::with_plan(1);
    let matter = office
        .ledger
        .write("张三", |batch| {
            let mut fields = MatterFields::named("110千伏线路迁改");
            (fields.unit, fields.deadline) = (Some(UnitId(1)), Some(day(8, 31)));
            fields.content = Some("完成迁改并移交".into());
            batch.add_matter(ProjectId(1), MatterKind::Problem, fields)
        })
        .unwrap();
    let cause = LetterCause::new(LetterKind::Assignment, LetterSubject::Project(ProjectId(1)));
    let cause = LetterCause { plan: Some(plan), month: Some(month_of(6)), ..cause };
    let mut fields = LetterFields::titled("关于项目1有关事项的交办单");
    fields.units = vec![UnitId(1)];
    fields.body = Some("请按时限办结下列事项，并于{回复期限}前报送办理情况。".into());
    fields.demands = vec!["倒排工期。".into(), "明确责任人。".into()];
    fields.matters = vec![matter];
    fields.reply_due = Some(day(7, 29));
    fields.facts = vec!["累计完成投资：0万元".into()];
    let id = draft(&office, cause, fields).unwrap();
    assert_eq!(reissue_letter(&office.ledger.view().unwrap(), id).unwrap_err().id(), "letter_not_issued");
    issue(&office, id, "柳重办交〔2022〕1号", day(7, 8)).unwrap();
    let text = |office: &Office| reissue_letter(&office.ledger.view().unwrap(), id).unwrap().text().unwrap().to_owned();
    let issued = text(&office);
    golden("letter_assignment.txt", &without_digits(&issued));
    // What happens later changes no letter that was issued.
    office
        .ledger
        .write("张三", |batch| {
            batch.change_unit(UnitId(1), |unit| unit.name = "鱼峰区政府".into())?;
            batch.change_matter(matter, |now| (now.result, now.settled_on) = (Some("已完成".into()), Some(day(7, 20))))
        })
        .unwrap();
    assert_eq!(text(&office), issued);
    let view = office.ledger.view().unwrap();
    let again = letter_document(&view, id).unwrap().to_text();
    assert!(again.contains("已完成") && again.contains("鱼峰区政府") && !issued.contains("已完成"));
    let whole = reissue_letter(&view, id).unwrap();
    assert!(whole.is_whole());
    for form in PrintedForm::printed() {
        assert!(!whole.bytes(form).unwrap().is_empty(), "{form}");
    }
    view.verify().unwrap();
}

#[test]
fn who_uses_a_record_of_a_letter_is_named_and_drafts_are_voided_and_restored() {
    let (office, _, _) = Office::with_plan(0);
    let (project, unit) = office
        .ledger
        .write("张三", |batch| {
            Ok((batch.add_project(ProjectFields::named("凤凰岭大桥"))?, batch.ensure_unit("市交通局")?.id))
        })
        .unwrap();
    let mut fields = words(1);
    fields.units = vec![unit];
    let id = draft(&office, about(project.0), fields.clone()).unwrap();
    for of in [VoidOf::from(project), VoidOf::from(unit)] {
        let error = office.ledger.write("张三", |batch| batch.void(of, "误")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InUse);
        assert!(error.to_string().contains("关于项目1推进情况的提醒函"), "{error}");
    }
    office.ledger.write("张三", |batch| batch.void(id, "重复拟稿")).unwrap();
    assert_eq!(office.ledger.view().unwrap().letter(id).unwrap_err().id(), "voided");
    office.ledger.write("张三", |batch| batch.void(unit, "误")).unwrap();
    // Its unit is gone, so the draft cannot come back before the unit does.
    assert_eq!(office.ledger.write("张三", |batch| batch.restore(id)).unwrap_err().kind(), ErrorKind::NotFound);
    office.ledger.write("张三", |batch| batch.restore(unit)).unwrap();
    office.ledger.write("张三", |batch| batch.restore(id)).unwrap();
    assert_eq!(letter(&office, id).fields, fields);
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn a_registrar_writes_letters_and_those_it_went_to_answer() {
    let (office, _, _) = Office::with_plan(2);
    office
        .ledger
        .write("张三", |batch| {
            for (name, role, scope) in [
                ("张三", Role::Registrar, RoleScope::Ledger),
                ("李信息", Role::Reporter, RoleScope::Unit(UnitId(1))),
                ("赵信息", Role::Reporter, RoleScope::Project(ProjectId(2))),
                ("钱查阅", Role::Reader, RoleScope::Ledger),
            ] {
                let person = batch.add_person(PersonFields::named(name))?;
                batch.grant_role(person, role, scope, None)?;
            }
            Ok(())
        })
        .unwrap();
    let by = |actor: &str| office.ledger.write(actor, |batch| batch.draft_letter(about(1), words(1)));
    assert_eq!(by("李信息").unwrap_err().kind(), ErrorKind::NotPermitted);
    let of_unit = LetterCause::new(LetterKind::Talk, LetterSubject::Unit(UnitId(1)));
    let [first, talk] = [about(1), of_unit].map(|cause| draft(&office, cause, words(1)).unwrap());
    for id in [first, talk] {
        let base = letter(&office, id);
        let by_other = office.ledger.write("李信息", |batch| batch.issue_letter(&base, "1号", day(7, 8)));
        assert_eq!(by_other.unwrap_err().kind(), ErrorKind::NotPermitted);
        issue(&office, id, "1号", day(7, 8)).unwrap();
        let base = letter(&office, id);
        let answer = |actor: &str| office.ledger.write(actor, |batch| batch.reply_letter(&base, reply(day(7, 12))));
        assert_eq!(answer("钱查阅").unwrap_err().kind(), ErrorKind::NotPermitted);
        assert_eq!(answer("赵信息").unwrap_err().kind(), ErrorKind::NotPermitted);
        answer("李信息").unwrap();
        let base = letter(&office, id);
        let closed = office.ledger.write("李信息", |batch| batch.close_letter(&base, day(7, 20), "已办"));
        assert_eq!(closed.unwrap_err().kind(), ErrorKind::NotPermitted);
    }
}
