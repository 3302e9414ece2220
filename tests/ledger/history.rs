//! Who changed what: the entries of a change, and the histories of projects, units, people, plans and rule packs.

use std::collections::BTreeMap;

use crate::random::Random;
use crate::support;

use chrono::NaiveDate;
use support::{Office, approve, month_of, plan_2022, send_back, submit};
use zdxm::{
    Base, ChangeNumber, Entry, ErrorKind, EventFields, EventKind, HistoryOf, HistoryQuery, ItemFields, Language,
    MatterFields, MatterKind, Money, PersonFields, Phase, PlanChangeFields, PlanChangeKind, PlanChangeLine,
    ProjectDate, ProjectFields, ReportFields, Role, RoleScope, RulePack, Subject, UnitId, UnitKind, View,
};

/// `计划项目 凤凰岭大桥 年度计划投资: — -> 2000万元`
fn line(entry: &Entry) -> String {
    let value = |value: &Option<zdxm::FieldValue>| value.as_ref().map_or("—".to_owned(), ToString::to_string);
    let month = entry.ten_days.map(|period| format!(" {period}")).or(entry.month.map(|month| format!(" {month}")));
    let (before, after) = (value(&entry.before), value(&entry.after));
    format!(
        "{} {} {}{} {}: {before} -> {after}",
        entry.change.0,
        entry.subject,
        entry.name,
        month.unwrap_or_default(),
        entry.title
    )
}

fn lines(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(line).collect()
}

fn yuan(amount: i64) -> Option<Money> {
    Some(Money::from_fen(amount * 100))
}

fn ytd(amount: i64) -> ReportFields {
    ReportFields { ytd_done: yuan(amount), ..Default::default() }
}

#[test]
fn a_project_tells_who_raised_its_annual_plan_and_when() {
    let office = Office::new();
    let (plan, project, item) = office
        .ledger
        .write("李四", |batch| {
            let plan = batch.adopt_plan(plan_2022())?;
            let sector = batch.ensure_sector("基础设施")?.id;
            let unit = batch.ensure_unit("鱼峰区人民政府")?.id;
            let project = batch.add_project(ProjectFields::named("凤凰岭大桥"))?;
            let mut fields = ItemFields::new(Phase::New, sector);
            fields.annual = yuan(20_000_000);
            fields.responsible_units = vec![unit];
            Ok((plan, project, batch.add_item(plan, project, fields)?.item))
        })
        .unwrap();
    let base = support::item_base(&office.ledger, item);
    office
        .ledger
        .write("王五", |batch| {
            let mut fields = batch.view()?.item(item)?.fields;
            fields.annual = yuan(25_000_000);
            fields.responsible_units.push(batch.ensure_unit("市交通运输局")?.id);
            let lines = vec![PlanChangeLine::Adjustment { base, fields, owner: None }];
            batch.adopt_plan_change(plan, PlanChangeFields::new(PlanChangeKind::Adjustment, month_of(6)), lines)
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let annual = view.history(HistoryQuery::from(project).with_field("annual")).unwrap();
    let last = annual.last().unwrap();
    assert_eq!((annual.len(), last.actor.as_str(), last.field), (2, "王五", "annual"));
    assert_eq!(line(last), "3 计划项目 凤凰岭大桥 年度计划投资: 2000万元 -> 2500万元");
    assert_eq!(last.at_ms, Some(view.change(last.change).unwrap().at_ms));
    let all = lines(&view.history(HistoryQuery::from(project).with_after(ChangeNumber(2))).unwrap());
    assert_eq!(
        all,
        [
            "3 计划调整 第1批调整 调整类别: — -> 调整",
            "3 计划调整 第1批调整 生效月份: — -> 2022年6月",
            "3 计划调整 第1批调整 批次: — -> 1",
            "3 计划项目 凤凰岭大桥 年度计划投资: 2000万元 -> 2500万元",
            "3 计划项目 凤凰岭大桥 责任单位: 鱼峰区人民政府 -> 鱼峰区人民政府、市交通运输局",
        ]
    );
    // As of the change before, nobody had raised it.
    let before = office.ledger.view_as_of(ChangeNumber(2)).unwrap();
    assert_eq!(before.history(HistoryQuery::from(project).with_field("annual")).unwrap().len(), 1);
}

/// An office in which everything happens once; each step is a change.
fn whole_office() -> (Office, zdxm::ProjectId, zdxm::PlanId, zdxm::ItemId, UnitId, zdxm::PersonId) {
    let (office, plan, items) = Office::with_plan(2);
    let item = items[0];
    let view = office.ledger.view().unwrap();
    let project = view.item(item).unwrap().project;
    let unit = view.item(item).unwrap().fields.lead_unit().unwrap();
    drop(view);
    let write = |work: &mut dyn FnMut(&mut zdxm::Batch) -> zdxm::Result<()>| {
        office.ledger.write("李四", |batch| work(batch)).unwrap()
    };
    let mut person = None;
    write(&mut |batch| {
        batch.add_person(PersonFields::named("李四"))?;
        let id = batch.add_person(PersonFields { unit: Some(unit), ..PersonFields::named("周六") })?;
        person = Some(id);
        batch.grant_role(id, Role::Reporter, RoleScope::Project(project), Some("柳重办〔2022〕3号".into())).map(drop)
    });
    let person = person.unwrap();
    write(&mut |batch| {
        let fields = MatterFields { unit: Some(unit), ..MatterFields::named("110千伏线路迁改") };
        batch.add_matter(project, MatterKind::Problem, fields).map(drop)
    });
    write(&mut |batch| {
        let on = ProjectDate::try_from(20220301).unwrap();
        batch.record_event(project, EventKind::Start, EventFields::on(on)).map(drop)
    });
    write(&mut |batch| batch.file_report(item, month_of(3), ytd(300)).map(drop));
    write(&mut |batch| batch.file_report(item, month_of(4), ytd(400)).map(drop));
    write(&mut |batch| batch.change_report(item, month_of(3), |now| now.ytd_done = yuan(350)).map(drop));
    write(&mut |batch| submit(batch, item, month_of(5), ytd(500)).map(drop));
    write(&mut |batch| send_back(batch, item, month_of(5), "请说明"));
    write(&mut |batch| submit(batch, item, month_of(5), ytd(510)).map(drop));
    write(&mut |batch| approve(batch, item, month_of(5), None).map(drop));
    let version = office.ledger.view().unwrap().report(item, month_of(5)).unwrap().unwrap().since;
    write(&mut |batch| batch.withdraw_report(Base { id: (item, month_of(5)), since: version }, "填错项目"));
    write(&mut |batch| batch.close_month(plan, month_of(3)));
    write(&mut |batch| {
        let problem = ReportFields { problem: Some("征地滞后".into()), ..ytd(600) };
        batch.file_report(item, month_of(6), problem)?;
        batch.open_matter_of_report(item, month_of(6), MatterFields::named("剩余12亩征地")).map(drop)
    });
    (office, project, plan, item, unit, person)
}

#[test]
fn everything_that_belongs_to_a_project_is_in_its_history() {
    let (office, project, ..) = whole_office();
    let view = office.ledger.view().unwrap();
    let told = lines(&view.history(HistoryQuery::from(project).with_after(ChangeNumber(2))).unwrap());
    support::golden("history_of_project.txt", &(told.join("\n") + "\n"));
}

#[test]
fn what_is_carried_forward_is_no_entry() {
    let (office, _, _, item, ..) = whole_office();
    let view = office.ledger.view().unwrap();
    // The correction of March moved what April carries forward, which nobody said.
    let corrected = view.report_history(item, month_of(3)).unwrap()[1].since;
    assert_eq!(lines(&view.entries(corrected).unwrap()).len(), 1);
}

#[test]
fn units_people_plans_and_packs_have_histories() {
    let (office, _, plan, _, unit, person) = whole_office();
    let pack = office
        .ledger
        .write("李四", |batch| {
            let pack = batch.add_rule_pack(RulePack::parse("name = \"示例\"\nversion = \"1\"\n")?)?;
            batch.use_rule_pack(plan, pack)?;
            Ok(pack)
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let titles = |query: HistoryQuery| {
        let entries = view.history(query).unwrap();
        let mut all: Vec<_> = entries.iter().map(|entry| format!("{} {}", entry.subject, entry.title)).collect();
        all.dedup();
        all
    };
    assert_eq!(titles(person.into()), ["人员 名称", "人员 单位", "授权 姓名", "授权 职责", "授权 项目", "授权 依据"]);
    let of_unit = titles(unit.into());
    for wanted in ["单位 名称", "单位 类别", "人员 单位", "计划项目 责任单位", "计划项目 填报单位", "事项 单位"]
    {
        assert!(of_unit.iter().any(|title| title == wanted), "{wanted} in {of_unit:?}");
    }
    assert!(!of_unit.iter().any(|title| title == "计划项目 年度计划投资"), "{of_unit:?}");
    let of_plan = titles(plan.into());
    for wanted in ["年度计划 标题", "计划项目 年度计划投资", "关账 月份", "计划所用规则 规则"]
    {
        assert!(of_plan.iter().any(|title| title == wanted), "{wanted} in {of_plan:?}");
    }
    assert_eq!(titles(pack.into()), ["计划所用规则 规则", "规则包 名称", "规则包 版本"]);
}

#[test]
fn a_history_is_asked_of_what_exists_and_by_fields_that_exist() {
    let (office, project, ..) = whole_office();
    let view = office.ledger.view().unwrap();
    let error = view.history(zdxm::ProjectId(99)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let error = view.history(HistoryQuery::from(project).with_field("annaul")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidValue);
    assert_eq!(error.text(Language::Chinese), "字段：没有名为“annaul”的字段；请使用JSON中的字段名 [值无效 101]");
    assert_eq!(view.entries(ChangeNumber(99)).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(HistoryOf::new(Subject::Report, 1).unwrap_err().kind(), ErrorKind::InvalidValue);
    assert_eq!(HistoryOf::new(Subject::Project, 1).unwrap(), HistoryOf::Project(zdxm::ProjectId(1)));
}

#[test]
fn a_limited_view_tells_of_its_projects_alone() {
    let (office, project, plan, ..) = whole_office();
    office
        .ledger
        .write("李四", |batch| {
            let id = batch.view()?.person_by_name("李四")?.unwrap().id;
            batch.grant_role(id, Role::Registrar, RoleScope::Ledger, None).map(drop)
        })
        .unwrap();
    let mut view = office.ledger.view().unwrap();
    view.limit_to("周六").unwrap();
    let told = view.history(project).unwrap();
    assert!(told.iter().any(|entry| entry.subject == Subject::Grant && entry.field == "role"));
    assert!(told.iter().all(|entry| entry.field != "basis"), "roles without what they rest on");
    let other = office.ledger.view().unwrap().project_by_name("项目2").unwrap().unwrap().id;
    assert_eq!(view.history(other).unwrap_err().kind(), ErrorKind::NotPermitted);
    assert_eq!(view.history(plan).unwrap_err().kind(), ErrorKind::NotPermitted);
    let entries = view.entries(ChangeNumber(2)).unwrap();
    assert!(!entries.is_empty() && entries.iter().all(|entry| entry.project == Some(project)));
}

#[test]
fn a_limited_view_does_not_name_the_whole_of_its_project() {
    let (office, _, _) = Office::with_plan(2);
    let write = |batch: &mut zdxm::Batch| {
        for (name, role, scope) in [
            ("李四", Role::Registrar, RoleScope::Ledger),
            ("周六", Role::Reporter, RoleScope::Project(zdxm::ProjectId(1))),
        ] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, scope, None)?;
        }
        batch.change_project(zdxm::ProjectId(1), |now| now.parent = Some(zdxm::ProjectId(2)))
    };
    office.ledger.write("李四", write).unwrap();
    let mut view = office.ledger.view().unwrap();
    let query = HistoryQuery::from(zdxm::ProjectId(1)).with_field("parent");
    assert_eq!(lines(&view.history(query.clone()).unwrap()), ["3 项目 项目1 上级: — -> 项目2"]);
    view.limit_to("周六").unwrap();
    assert_eq!(lines(&view.history(query).unwrap()), ["3 项目 项目1 上级: — -> 2"]);
    let entries = view.entries(view.as_of()).unwrap();
    assert!(entries.iter().any(|entry| entry.field == "parent") && !lines(&entries).concat().contains("项目2"));
}

#[test]
fn a_batch_has_the_history_of_what_was_committed() {
    let (office, project, ..) = whole_office();
    let committed = office.ledger.view().unwrap().history(project).unwrap();
    let mut batch = office.ledger.batch("李四").unwrap();
    batch.change_project(project, |now| now.remark = Some("待核".into())).unwrap();
    assert_eq!(batch.view().unwrap().history(project).unwrap(), committed);
    let change = batch.commit().unwrap();
    let told = office.ledger.view().unwrap().history(HistoryQuery::from(project).with_after(committed[0].change));
    let last = told.unwrap().pop().unwrap();
    assert_eq!((last.change, last.actor.as_str(), last.field), (change, "李四", "remark"));
}

#[test]
fn ledgers_of_older_libraries_tell_their_histories() {
    for name in ["ledger-format-1", "ledger-documents-1", "ledger-issued-1", "ledger-issued-2"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.zdxm");
        let fixture = format!("{}/tests/fixtures/{name}.zdxm", env!("CARGO_MANIFEST_DIR"));
        std::fs::copy(fixture, &path).unwrap();
        let ledger = support::options().open(&path).unwrap();
        let view = ledger.view().unwrap();
        let (all, _) = replayed(&view);
        assert!(all.len() > 20 && all.iter().all(|entry| !entry.name.is_empty()), "{name}: {all:?}");
        for project in view.projects().unwrap() {
            let told = view.history(project.id).unwrap();
            let told: Vec<_> = told.into_iter().filter(|entry| entry.project.is_some()).collect();
            let wanted: Vec<_> = all.iter().filter(|entry| entry.project == Some(project.id)).cloned().collect();
            assert_eq!(lines(&told), lines(&wanted), "{name}, {}", project.fields.name);
        }
    }
}

/// What all entries of all changes say last, by record and field.
fn replayed(view: &View) -> (Vec<Entry>, BTreeMap<String, Option<String>>) {
    let mut all = Vec::new();
    let mut now = BTreeMap::new();
    for number in 1..=view.as_of().0 {
        for entry in view.entries(ChangeNumber(number)).unwrap() {
            let key = (entry.subject, entry.id, entry.month, entry.ten_days, entry.field);
            let place = now.entry(format!("{key:?}")).or_insert(None);
            assert_eq!(*place, entry.before.as_ref().map(ToString::to_string), "change {number}: {}", line(&entry));
            assert_ne!(entry.before, entry.after, "change {number}: {}", line(&entry));
            *place = entry.after.as_ref().map(ToString::to_string);
            all.push(entry);
        }
    }
    (all, now)
}

#[test]
fn each_entry_goes_on_from_the_one_before_it_and_histories_hold_just_these() {
    for seed in 1..=12 {
        let mut random = Random(seed);
        let (office, _, items) = Office::with_plan(4);
        for _ in 0..40 {
            let item = items[random.below(4) as usize];
            let month = month_of(random.below(4) as u8 + 1);
            let amount = random.below(1_000) as i64;
            let step = random.below(7);
            let result = office.ledger.write("模型", |batch| match step {
                0 => batch.file_report(item, month, ytd(amount)).map(drop),
                1 => batch.change_report(item, month, |now| now.ytd_done = yuan(amount)).map(drop),
                2 => {
                    let report = batch.view()?.report(item, month)?;
                    report.map_or(Ok(()), |report| {
                        batch.withdraw_report(Base { id: (item, month), since: report.since }, "误报")
                    })
                }
                3 => batch.change_item(item, |now| now.annual = yuan(amount)),
                4 => {
                    let other = batch.ensure_unit(["甲局", "乙局"][random.below(2) as usize])?.id;
                    batch.change_item(item, |now| match now.responsible_units.contains(&other) {
                        true => now.responsible_units.retain(|unit| *unit != other),
                        false => now.responsible_units.push(other),
                    })
                }
                5 => {
                    let project = batch.view()?.item(item)?.project;
                    batch.change_project(project, |now| now.remark = Some(format!("备注{amount}")))
                }
                _ => submit(batch, item, month, ytd(amount)).map(drop),
            });
            drop(result);
        }
        let view = office.ledger.view().unwrap();
        let (all, now) = replayed(&view);
        for item in items {
            let read = view.item(item).unwrap();
            let key =
                format!("{:?}", (Subject::Item, item.0, None::<zdxm::YearMonth>, None::<zdxm::TenDays>, "annual"));
            let annual = read.fields.annual.map(|annual| zdxm::FieldValue::Money(annual).to_string());
            assert_eq!(now[&key], annual, "seed {seed}, item {item}");
            let told = view.history(read.project).unwrap();
            let wanted: Vec<_> = all.iter().filter(|entry| entry.project == Some(read.project)).cloned().collect();
            assert_eq!(lines(&told), lines(&wanted), "seed {seed}, item {item}");
            // As of an earlier change, it is the beginning of that.
            let then = ChangeNumber(2 + random.below(view.as_of().0 as u64 - 1) as i64);
            let begun: Vec<_> = told.into_iter().filter(|entry| entry.change <= then).collect();
            assert_eq!(office.ledger.view_as_of(then).unwrap().history(read.project).unwrap(), begun);
        }
    }
}

#[test]
fn kinds_of_units_are_words_and_days_are_dates() {
    let office = Office::new();
    let unit = office
        .ledger
        .write("李四", |batch| {
            let unit = batch.ensure_unit("市轨道集团")?.id;
            batch.change_unit(unit, |now| now.kind = UnitKind::Enterprise)?;
            Ok(unit)
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let told = lines(&view.history(unit).unwrap());
    assert_eq!(told, ["2 单位 市轨道集团 名称: — -> 市轨道集团", "2 单位 市轨道集团 类别: — -> 企业"]);
    drop(view);
    let day = NaiveDate::from_ymd_opt(2022, 6, 3);
    let project = office
        .ledger
        .write("李四", |batch| {
            let project = batch.add_project(ProjectFields::named("滨江东路"))?;
            let fields = MatterFields { deadline: day, ..MatterFields::named("用地许可") };
            batch.add_matter(project, MatterKind::Permit, fields)?;
            Ok(project)
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let deadline = view.history(HistoryQuery::from(project).with_field("deadline")).unwrap();
    assert_eq!(lines(&deadline), ["3 事项 滨江东路 时限: — -> 2022年6月3日"]);
}
