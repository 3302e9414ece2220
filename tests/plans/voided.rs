//! What was typed by mistake is voided: it leaves lists, sums and look-ups, stays in its history, and can be restored.

use std::ops::ControlFlow;

use crate::support;

use support::{Office, filing_base, month_of};
use zdxm::print::voided_table;
use zdxm::{
    Base, Batch, Entry, Error, ErrorKind, EventFields, EventKind, FilingState, HistoryQuery, ItemFields, ItemId,
    Language, Ledger, MatterFields, MatterKind, Money, PersonFields, Phase, PlanChangeFields, PlanChangeKind,
    PlanChangeLine, PlanId, ProjectDate, ProjectFields, ProjectId, ReportFields, Result, Role, RoleScope, RulePack,
    Subject, TenDayFields, TenDays, UnitFields, UnitId, View, VoidOf,
};

fn write<T>(ledger: &Ledger, write: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
    ledger.write("李四", write)
}

fn void(office: &Office, of: impl Into<VoidOf>) -> Result<()> {
    let of = of.into();
    office.ledger.write("王五", |batch| batch.void(of, "重复登记"))
}

fn restore(office: &Office, of: impl Into<VoidOf>) -> Result<()> {
    let of = of.into();
    office.ledger.write("赵六", |batch| batch.restore(of))
}

fn view(office: &Office) -> View {
    office.ledger.view().unwrap()
}

fn chinese(error: &Error) -> String {
    error.text(Language::Chinese)
}

fn ytd(fen: i64) -> ReportFields {
    ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() }
}

fn verified(office: &Office) {
    view(office).verify().unwrap();
    assert_eq!(Ledger::check_file(office.ledger.path()).unwrap().problems, []);
}

/// `作废 项目 重复登记`
fn lines(entries: &[Entry], subject: Subject) -> Vec<String> {
    let value = |value: &Option<zdxm::FieldValue>| value.as_ref().map_or("—".to_owned(), ToString::to_string);
    let of_subject = entries.iter().filter(|entry| entry.subject == subject);
    of_subject
        .map(|entry| {
            format!(
                "{} {} {}: {} -> {}",
                entry.actor,
                entry.name,
                entry.title,
                value(&entry.before),
                value(&entry.after)
            )
        })
        .collect()
}

#[test]
fn a_voided_project_leaves_lists_and_look_ups_and_stays_in_its_history() {
    let (office, plan, _) = Office::with_plan(2);
    let wrong = write(&office.ledger, |batch| batch.add_project(ProjectFields::named("凤凰岭大乔"))).unwrap();
    let before = view(&office).as_of();
    void(&office, wrong).unwrap();
    let now = view(&office);
    assert_eq!(now.projects().unwrap().len(), 2);
    assert_eq!(now.project_by_name("凤凰岭大乔").unwrap(), None);
    assert_eq!(now.find_projects("凤凰岭").unwrap(), []);
    // Who asks for it by its number learns what became of it.
    let error = now.project(wrong).unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::NotFound, "voided"));
    let text = chinese(&error);
    assert!(text.contains("“凤凰岭大乔”已由王五（第4号变更，2022-01-01 08:00）作废，原因：重复登记"), "{text}");
    for error in [
        write(&office.ledger, |batch| batch.change_project(wrong, |now| now.name = "凤凰岭大桥".into())).unwrap_err(),
        write(&office.ledger, |batch| batch.add_matter(wrong, MatterKind::Land, MatterFields::named("征地")))
            .unwrap_err(),
        write(&office.ledger, |batch| batch.add_item(plan, wrong, ItemFields::new(Phase::New, zdxm::SectorId(1))))
            .unwrap_err(),
        void(&office, wrong).unwrap_err(),
    ] {
        assert_eq!(error.id(), "voided", "{error}");
    }
    let then = office.ledger.view_as_of(before).unwrap();
    assert_eq!(then.project(wrong).unwrap().fields.name, "凤凰岭大乔");
    assert_eq!(then.projects().unwrap().len(), 3);
    assert!(then.voided().unwrap().is_empty());
    let voided = now.voided().unwrap();
    assert_eq!(voided.len(), 1);
    let record = &voided[0];
    assert_eq!((record.subject, record.id, record.project), (Subject::Project, wrong.0, Some(wrong)));
    assert_eq!(
        (record.name.as_str(), record.reason.as_str(), record.actor.as_str()),
        ("凤凰岭大乔", "重复登记", "王五")
    );
    let table = voided_table("已作废记录", &voided).to_text();
    assert!(table.contains("重复登记") && table.contains("凤凰岭大乔"), "{table}");
    let history = now.history(wrong).unwrap();
    assert_eq!(
        lines(&history, Subject::Void),
        ["王五 凤凰岭大乔 作废对象: — -> 项目", "王五 凤凰岭大乔 原因: — -> 重复登记"]
    );
    assert_eq!(lines(&history, Subject::Project).last().unwrap(), "王五 凤凰岭大乔 名称: 凤凰岭大乔 -> —");
    verified(&office);
}

#[test]
fn a_restored_record_says_what_it_said_and_its_history_says_both() {
    let office = Office::new();
    let fields = ProjectFields {
        owner: Some("市城投公司".into()),
        remark: Some("一期".into()),
        ..ProjectFields::named("凤凰岭大桥")
    };
    let project = write(&office.ledger, |batch| batch.add_project(fields.clone())).unwrap();
    void(&office, project).unwrap();
    restore(&office, project).unwrap();
    let now = view(&office);
    assert_eq!(now.project(project).unwrap().fields, fields);
    assert_eq!(now.project_by_name("凤凰岭大桥").unwrap().unwrap().id, project);
    assert!(now.voided().unwrap().is_empty());
    let history = now.history(project).unwrap();
    assert_eq!(lines(&history, Subject::Void).last().unwrap(), "赵六 凤凰岭大桥 原因: 重复登记 -> —");
    assert_eq!(lines(&history, Subject::Project).last().unwrap(), "赵六 凤凰岭大桥 备注: — -> 一期");
    // Taking back within one batch leaves nothing but what was.
    let before = now.as_of();
    write(&office.ledger, |batch| {
        batch.void(project, "误")?;
        batch.restore(project)?;
        batch.void(project, "再误")?;
        batch.restore(project)
    })
    .unwrap();
    let now = view(&office);
    assert_eq!(now.project(project).unwrap().fields, fields);
    assert!(now.history(HistoryQuery::from(project).with_after(before)).unwrap().is_empty());
    let error = restore(&office, project).unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "not_voided"));
    verified(&office);
}

#[test]
fn what_others_still_use_is_not_voided_and_the_error_lists_them() {
    let (office, plan, items) = Office::with_plan(8);
    let project = ProjectId(1);
    let person = write(&office.ledger, |batch| {
        batch.record_event(project, EventKind::Start, EventFields::on(ProjectDate::try_from(20220110)?))?;
        let mut land = MatterFields::named("征地");
        land.unit = Some(UnitId(2));
        batch.add_matter(project, MatterKind::Land, land)?;
        let person = batch.add_person(PersonFields { unit: Some(UnitId(2)), ..PersonFields::named("钱七") })?;
        batch.grant_role(person, Role::Reporter, RoleScope::Project(project), None)?;
        batch.add_project(ProjectFields { parent: Some(project), ..ProjectFields::named("项目1东段") })?;
        Ok(person)
    })
    .unwrap();
    let refused = |of: VoidOf| {
        let error = void(&office, of).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InUse, "{error}");
        chinese(&error)
    };
    assert_eq!(
        refused(project.into()),
        "“项目1”仍被使用：“2022年市级层面统筹推进重大项目计划”中的“项目1”；“项目1开工”；“项目1：征地”；“钱七”（信息员）；\
         子项目“项目1东段”；请先作废或更正这些记录 [仍被使用 305]"
    );
    let text = refused(UnitId(2).into());
    assert!(text.contains("中的“项目5”；另有5项；"), "{text}");
    assert!(refused(person.into()).contains("“钱七”（信息员）"));
    office.file(items[0], 1, 5);
    assert!(refused(items[0].into()).contains("“项目1”2022年1月的月报"));
    let change = write(&office.ledger, |batch| {
        let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(3));
        fields.reason_class = Some(zdxm::ReasonClass::Objective);
        batch.adopt_plan_change(plan, fields, vec![PlanChangeLine::Withdrawal { item: items[1] }])
    });
    assert!(refused(items[1].into()).contains("第1批调出"), "{change:?}");
    verified(&office);
}

#[test]
fn an_item_that_was_never_reported_is_voided_and_comes_in_again_under_its_number() {
    let (office, plan, items) = Office::with_plan(3);
    let before = view(&office).as_of();
    let annual = |view: &View| {
        view.plan_figures(plan)
            .unwrap()
            .items
            .iter()
            .filter_map(|item| item.annual)
            .map(|money| money.fen())
            .sum::<i64>()
    };
    void(&office, items[1]).unwrap();
    let now = view(&office);
    assert_eq!((now.items(plan).unwrap().len(), annual(&now)), (2, 2_000));
    assert_eq!(now.item_of_project(plan, ProjectId(2)).unwrap(), None);
    assert!(now.plans_of_project(ProjectId(2)).unwrap().is_empty());
    assert_eq!(annual(&office.ledger.view_as_of(before).unwrap()), 3_000);
    let error = write(&office.ledger, |batch| batch.file_report(items[1], month_of(1), ytd(5))).unwrap_err();
    assert_eq!(error.id(), "voided", "{error}");
    let error =
        write(&office.ledger, |batch| batch.file_report((plan, ProjectId(2)), month_of(1), ytd(5))).unwrap_err();
    assert_eq!(error.id(), "project_not_in_plan", "{error}");
    // The unit and the project are free now, but for what else uses them.
    void(&office, ProjectId(2)).unwrap();
    assert_eq!(restore(&office, items[1]).unwrap_err().id(), "voided");
    restore(&office, ProjectId(2)).unwrap();
    let mut fields = ItemFields::new(Phase::Ongoing, zdxm::SectorId(1));
    fields.annual = Some(Money::from_fen(7));
    let again = write(&office.ledger, |batch| batch.add_item(plan, ProjectId(2), fields.clone())).unwrap();
    assert_eq!(again.item, items[1]);
    let now = view(&office);
    assert_eq!((annual(&now), now.voided().unwrap().len()), (2_007, 0));
    // The units of its first life are not those of the second.
    assert_eq!(now.item(items[1]).unwrap().fields.responsible_units, []);
    assert_eq!(restore(&office, items[1]).unwrap_err().id(), "not_voided");
    let history = now.history(ProjectId(2)).unwrap();
    assert_eq!(lines(&history, Subject::Void).last().unwrap(), "李四 项目2 原因: 重复登记 -> —");
    office.file(items[1], 1, 5);
    assert_eq!(view(&office).month_figures(plan, month_of(1)).unwrap().items.len(), 3);
    verified(&office);
}

#[test]
fn an_item_comes_back_with_all_of_its_units_and_in_its_place() {
    let (office, plan, items) = Office::with_plan(3);
    let was = view(&office).items(plan).unwrap();
    void(&office, items[0]).unwrap();
    // A correction and a void in one batch: what comes back is what stood before the batch.
    write(&office.ledger, |batch| {
        batch.change_item(items[2], |now| now.responsible_units = vec![UnitId(1)])?;
        batch.void(items[2], "误")
    })
    .unwrap();
    restore(&office, items[2]).unwrap();
    restore(&office, items[0]).unwrap();
    let now = view(&office).items(plan).unwrap();
    let said = |items: &[zdxm::PlanItem]| items.iter().map(|item| (item.id, item.fields.clone())).collect::<Vec<_>>();
    assert_eq!(said(&now), said(&was));
    verified(&office);
}

#[test]
fn a_name_that_only_a_voided_record_has_is_free() {
    let office = Office::new();
    let code = zdxm::ProjectCode::parse("2207-450204-77-01-946789").unwrap();
    let (project, unit, person) = write(&office.ledger, |batch| {
        let project =
            batch.add_project(ProjectFields { code: Some(code.clone()), ..ProjectFields::named("凤凰岭大桥") })?;
        Ok((project, batch.ensure_unit("市交通局")?.id, batch.add_person(PersonFields::named("钱七"))?))
    })
    .unwrap();
    void(&office, project).unwrap();
    void(&office, unit).unwrap();
    void(&office, person).unwrap();
    let (other, another, third) = write(&office.ledger, |batch| {
        let project =
            batch.add_project(ProjectFields { code: Some(code.clone()), ..ProjectFields::named("凤凰岭大桥") })?;
        Ok((project, batch.ensure_unit("市交通局")?, batch.add_person(PersonFields::named("钱七"))?))
    })
    .unwrap();
    assert!(other != project && another.added && another.id != unit && third != person);
    for (of, id) in [
        (VoidOf::from(project), "project_code_taken"),
        (VoidOf::from(unit), "unit_name_taken"),
        (VoidOf::from(person), "person_name_taken"),
    ] {
        let error = restore(&office, of).unwrap_err();
        assert_eq!((error.kind(), error.id()), (ErrorKind::Duplicate, id));
    }
    // Names as of then are those of then.
    let then = office.ledger.view_as_of(zdxm::ChangeNumber(2)).unwrap();
    assert_eq!(then.project_by_code(&code).unwrap().unwrap().id, project);
    assert_eq!(then.unit_by_name("市交通局").unwrap().unwrap().id, unit);
    verified(&office);
}

#[test]
fn a_voided_draft_is_no_longer_on_its_way_and_what_was_approved_counts_on() {
    let (office, plan, items) = Office::with_plan(2);
    let draft = |item: ItemId, fen| {
        write(&office.ledger, |batch| {
            let base = filing_base(batch, item, month_of(1))?;
            batch.save_draft(base, ytd(fen))
        })
    };
    draft(items[0], 5).unwrap();
    let of = VoidOf::Draft(items[0], month_of(1));
    assert_eq!(void(&office, items[0]).unwrap_err().kind(), ErrorKind::InUse);
    void(&office, of).unwrap();
    assert!(view(&office).filing(items[0], month_of(1)).unwrap().is_none());
    assert_eq!(view(&office).voided().unwrap()[0].month, Some(month_of(1)));
    assert!(chinese(&void(&office, of).unwrap_err()).contains("未报送"));
    restore(&office, of).unwrap();
    assert_eq!(view(&office).filing(items[0], month_of(1)).unwrap().unwrap().fields, ytd(5));
    // A new draft takes the place of one that is voided.
    void(&office, of).unwrap();
    draft(items[0], 6).unwrap();
    assert!(view(&office).voided().unwrap().is_empty());
    // A submission is locked; a return must be answered.
    write(&office.ledger, |batch| support::submit(batch, items[0], month_of(1), ytd(6))).unwrap();
    assert_eq!(void(&office, of).unwrap_err().id(), "report_in_other_state");
    write(&office.ledger, |batch| support::send_back(batch, items[0], month_of(1), "金额不符")).unwrap();
    draft(items[0], 7).unwrap();
    assert_eq!(void(&office, of).unwrap_err().id(), "draft_answers_return");
    // The draft of a correction: what was approved stands, and can still be returned.
    write(&office.ledger, |batch| support::submit(batch, items[0], month_of(1), ytd(7))).unwrap();
    write(&office.ledger, |batch| support::approve(batch, items[0], month_of(1), Some("同意".into()))).unwrap();
    draft(items[0], 8).unwrap();
    draft(items[0], 9).unwrap();
    void(&office, of).unwrap();
    let now = view(&office);
    let filing = now.filing(items[0], month_of(1)).unwrap().unwrap();
    assert_eq!((filing.state, filing.opinion.as_deref(), filing.fields), (FilingState::Approved, Some("同意"), ytd(7)));
    restore(&office, of).unwrap();
    let filing = view(&office).filing(items[0], month_of(1)).unwrap().unwrap();
    assert_eq!((filing.state, filing.fields), (FilingState::Draft, ytd(9)));
    void(&office, of).unwrap();
    write(&office.ledger, |batch| support::send_back(batch, items[0], month_of(1), "复核")).unwrap();
    assert_eq!(restore(&office, of).unwrap_err().id(), "filing_exists");
    // In a closed month nothing is drafted.
    draft(items[1], 1).unwrap();
    void(&office, (items[1], month_of(1))).unwrap();
    write(&office.ledger, |batch| batch.close_month(plan, month_of(1))).unwrap();
    assert_eq!(restore(&office, (items[1], month_of(1))).unwrap_err().id(), "month_closed");
    verified(&office);
}

#[test]
fn a_matter_is_voided_once_no_report_refers_to_it() {
    let (office, _, items) = Office::with_plan(1);
    let matter = write(&office.ledger, |batch| {
        let report = ReportFields { problem: Some("征地受阻".into()), ..ytd(5) };
        batch.file_report(items[0], month_of(1), report)?;
        batch.open_matter_of_report(items[0], month_of(1), MatterFields::named("征地"))
    })
    .unwrap();
    let text = chinese(&void(&office, matter).unwrap_err());
    assert!(text.starts_with("“项目1：征地”仍被使用：“项目1”2022年1月的月报；"), "{text}");
    write(&office.ledger, |batch| batch.unlink_matter(matter, items[0], month_of(1))).unwrap();
    void(&office, matter).unwrap();
    let now = view(&office);
    assert!(now.matters(ProjectId(1)).unwrap().is_empty());
    assert_eq!(
        chinese(&now.matter(matter).unwrap_err()).split('，').next().unwrap(),
        "“项目1：征地”已由王五（第5号变更"
    );
    let error = write(&office.ledger, |batch| batch.link_matter(matter, items[0], month_of(1))).unwrap_err();
    assert_eq!(error.id(), "voided");
    let history = now.history(ProjectId(1)).unwrap();
    assert_eq!(lines(&history, Subject::Void).len(), 2);
    restore(&office, matter).unwrap();
    assert_eq!(view(&office).matters(ProjectId(1)).unwrap().len(), 1);
    verified(&office);
}

#[test]
fn what_a_batch_has_written_first_is_not_voided_in_it() {
    let (office, plan, items) = Office::with_plan(1);
    let error = write(&office.ledger, |batch| {
        let unit = batch.add_unit(UnitFields::named("市交通局"))?;
        batch.void(unit, "误")
    })
    .unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "void_of_own_batch"));
    // An item that is added again in the batch that voided it stands as it was added.
    write(&office.ledger, |batch| {
        batch.void(items[0], "误")?;
        batch.add_item(plan, ProjectId(1), ItemFields::new(Phase::New, zdxm::SectorId(1)))
    })
    .unwrap();
    assert_eq!(view(&office).item(items[0]).unwrap().fields.annual, None);
    let error = write(&office.ledger, |batch| batch.void(items[0], "  ")).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::MissingValue, Some("reason")));
    let none = write(&office.ledger, |batch| batch.void(ProjectId(9), "误")).unwrap_err();
    assert_eq!(none.id(), "not_found");
    verified(&office);
}

#[test]
fn who_may_write_a_record_may_void_it() {
    let (office, _, items) = Office::with_plan(2);
    write(&office.ledger, |batch| {
        let registrar = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)?;
        let reporter = batch.add_person(PersonFields::named("钱七"))?;
        batch.grant_role(reporter, Role::Reporter, RoleScope::Project(ProjectId(1)), None)?;
        batch.add_person(PersonFields::named("孙八"))?;
        batch.add_matter(ProjectId(1), MatterKind::Inspection, MatterFields::named("督查"))?;
        batch.add_matter(ProjectId(2), MatterKind::Land, MatterFields::named("征地"))
    })
    .unwrap();
    let by = |actor: &str, of: VoidOf| office.ledger.write(actor, |batch| batch.void(of, "误"));
    let matter = office
        .ledger
        .write("钱七", |batch| {
            batch.save_draft((items[0], month_of(1)), ytd(5))?;
            batch.add_matter(ProjectId(1), MatterKind::Problem, MatterFields::named("管线"))
        })
        .unwrap();
    let refused = |of: VoidOf| assert_eq!(by("钱七", of).unwrap_err().kind(), ErrorKind::NotPermitted, "{of:?}");
    refused(ProjectId(1).into());
    refused(UnitId(1).into());
    refused(zdxm::PersonId(3).into());
    refused(items[1].into());
    refused(zdxm::MatterId(1).into());
    refused(zdxm::MatterId(2).into());
    by("钱七", matter.into()).unwrap();
    by("钱七", VoidOf::Draft(items[0], month_of(1))).unwrap();
    by("张三", zdxm::PersonId(3).into()).unwrap();
    // Who is voided writes nothing.
    let error = office.ledger.write("孙八", |_| Ok(())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotPermitted);
    // A limited view lists what is of its projects.
    let mut limited = view(&office);
    assert_eq!(limited.voided().unwrap().len(), 3);
    limited.limit_to("钱七").unwrap();
    assert_eq!(limited.voided().unwrap().len(), 2);
    by("张三", items[1].into()).unwrap();
    let mut limited = view(&office);
    limited.limit_to("钱七").unwrap();
    assert_eq!(limited.voided().unwrap().len(), 2);
}

#[test]
fn an_item_that_is_voided_after_a_closing_is_a_late_correction() {
    let (office, plan, items) = Office::with_plan(2);
    write(&office.ledger, |batch| batch.close_month(plan, month_of(1))).unwrap();
    void(&office, items[1]).unwrap();
    let late = view(&office).late_corrections(plan).unwrap();
    assert_eq!(late.len(), 1);
    assert_eq!(
        (late[0].item, late[0].month, late[0].causes.clone()),
        (items[1], month_of(1), vec![zdxm::LateCause::Item])
    );
}

#[test]
fn a_plan_under_plan_changes_balances_after_a_void_and_a_supplement_brings_the_project_back() {
    let (office, plan, items) = Office::with_plan(3);
    let supplement = |project| {
        write(&office.ledger, |batch| {
            let mut fields = ItemFields::new(Phase::New, zdxm::SectorId(1));
            fields.annual = Some(Money::from_fen(100));
            let lines = vec![PlanChangeLine::Supplement { project, fields }];
            batch.adopt_plan_change(plan, PlanChangeFields::new(PlanChangeKind::Supplement, month_of(3)), lines)
        })
    };
    let other = write(&office.ledger, |batch| batch.add_project(ProjectFields::named("项目4"))).unwrap();
    let first = supplement(other).unwrap();
    void(&office, items[2]).unwrap();
    let second = supplement(ProjectId(3)).unwrap();
    assert_eq!(second.items, [items[2]]);
    let now = view(&office);
    let counts = |id| {
        let balance = now.plan_balance(id).unwrap();
        assert!(balance.implementation.is_balanced());
        (balance.implementation.opening.count, balance.implementation.closing.count)
    };
    assert_eq!((counts(first.id), counts(second.id)), ((2, 3), (3, 4)));
    assert!(now.plan_state(items[2], month_of(2)).unwrap().is_none());
    assert_eq!(now.month_figures(plan, month_of(3)).unwrap().items.len(), 4);
    verified(&office);
}

#[test]
fn ten_day_reports_use_their_item() {
    let (office, plan, items) = Office::with_plan(1);
    write(&office.ledger, |batch| {
        let pack = RulePack::parse("name = \"示例\"\nversion = \"1\"\n[reporting]\nten_days = true\n")?;
        let pack = batch.add_rule_pack(pack)?;
        batch.use_rule_pack(plan, pack)?;
        let done = TenDayFields { done: Some(Money::from_fen(1)), ..Default::default() };
        batch.file_ten_days(items[0], TenDays::new(month_of(4), 1)?, done)
    })
    .unwrap();
    assert!(chinese(&void(&office, items[0]).unwrap_err()).contains("2022年4月上旬"));
}

#[test]
fn an_archive_brings_back_what_is_voided() {
    let (office, _, items) = Office::with_plan(2);
    void(&office, items[0]).unwrap();
    void(&office, ProjectId(1)).unwrap();
    let mut archive = Vec::new();
    let forward = &mut |_, _| ControlFlow::Continue(());
    view(&office).export_json(&mut archive, forward).unwrap();
    let path = office.folder.path().join("again.zdxm");
    Ledger::import_json(&path, &mut archive.as_slice(), forward).unwrap();
    let again = Ledger::open(&path).unwrap();
    assert_eq!(again.view().unwrap().voided().unwrap(), view(&office).voided().unwrap());
    write(&again, |batch| {
        batch.restore(ProjectId(1))?;
        batch.restore(items[0])
    })
    .unwrap();
    assert_eq!(again.view().unwrap().items(PlanId(1)).unwrap().len(), 2);
    again.view().unwrap().verify().unwrap();
}

#[test]
fn the_next_year_goes_on_without_what_is_voided() {
    let (office, plan, items) = Office::with_plan(3);
    void(&office, items[0]).unwrap();
    void(&office, ProjectId(1)).unwrap();
    let proposals = view(&office).propose_next_year(plan).unwrap();
    let projects = proposals.iter().map(|proposal| proposal.project.0).collect::<Vec<_>>();
    assert_eq!(projects, [3, 2]);
}

#[test]
fn a_form_of_a_record_that_was_voided_since_says_who_voided_it() {
    let (office, _, _) = Office::with_plan(1);
    let unit = write(&office.ledger, |batch| batch.add_unit(UnitFields::named("市交通局"))).unwrap();
    let read = view(&office).unit(unit).unwrap();
    void(&office, unit).unwrap();
    let error = write(&office.ledger, |batch| batch.revise_unit(Base::from(&read), UnitFields::named("市交通运输局")))
        .unwrap_err();
    assert_eq!(error.id(), "voided");
    let item = ItemFields { reporting_unit: Some(unit), ..ItemFields::new(Phase::New, zdxm::SectorId(1)) };
    let error = write(&office.ledger, |batch| batch.change_item(ItemId(1), |now| *now = item)).unwrap_err();
    assert_eq!((error.id(), error.field_name()), ("voided", Some("reporting_unit")));
}

#[test]
fn what_is_merged_is_not_voided_and_an_item_does_not_come_back_beside_its_own_project() {
    let (office, plan, items) = Office::with_plan(2);
    let other = write(&office.ledger, |batch| batch.ensure_unit("市交通局")).unwrap().id;
    write(&office.ledger, |batch| batch.merge_unit(other, UnitId(2), "同一单位")).unwrap();
    assert!(chinese(&void(&office, other).unwrap_err()).contains("与其合并的“市交通运输局”"));
    assert!(chinese(&void(&office, UnitId(2)).unwrap_err()).contains("项目1"));
    write(&office.ledger, |batch| batch.unmerge_unit(other)).unwrap();
    void(&office, other).unwrap();
    // Two projects of one plan are merged once the item of one is voided, which then stays so.
    let merge = |batch: &mut Batch| batch.merge_project(ProjectId(2), ProjectId(1), "同一项目");
    assert_eq!(write(&office.ledger, merge).unwrap_err().kind(), ErrorKind::Rule);
    void(&office, items[1]).unwrap();
    write(&office.ledger, merge).unwrap();
    assert_eq!(restore(&office, items[1]).unwrap_err().id(), "item_exists");
    let again = |batch: &mut Batch| batch.add_item(plan, ProjectId(2), ItemFields::new(Phase::New, zdxm::SectorId(1)));
    assert_eq!(write(&office.ledger, again).unwrap_err().id(), "item_exists");
    let history = view(&office).history(ProjectId(1)).unwrap();
    assert_eq!(lines(&history, Subject::Void).len(), 2);
    verified(&office);
}
