//! From a spreadsheet into the ledger: a preview that changes nothing, a commit that is all or nothing.
#![cfg(feature = "sheets")]

use crate::support;

use std::ops::ControlFlow;
use std::path::Path;

use support::{Office, month_of};
use zdxm::Language;
use zdxm::{
    Batch, ChangeKind, ErrorKind, FindingCode, ImportOptions, ImportPreview, ImportTarget, Money, PersonFields,
    PlanChangeFields, PlanChangeKind, PlanLevel, ProjectFields, ReasonClass, Role, RoleScope, Severity, UnitKind,
    Workbook, WorkbookReading,
};

fn strict() -> ImportOptions {
    ImportOptions::default()
}

fn sample(file: &str) -> WorkbookReading {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022").join(file);
    WorkbookReading::open(&path).unwrap()
}

fn csv(text: &str) -> WorkbookReading {
    WorkbookReading::new(&Workbook::read(text.as_bytes()).unwrap()).unwrap()
}

fn preview(office: &Office, reading: WorkbookReading) -> ImportPreview {
    ImportPreview::new(&office.ledger.view().unwrap(), reading, ImportTarget::default()).unwrap()
}

const PLAN: &str = "2022年重大项目计划表\n单位：万元\n\
    序号,项目名称,项目代码,建设阶段,行业分类,总投资,2022年计划投资,责任单位\n\
    1,东环大道,2207-450204-77-01-946789,新开工,基础设施,\"28,760.55\",5097,市住房城乡建设局、鱼峰区人民政府\n\
    2,西环大道,,续建,文化旅游,1000,100,柳东新区管委会\n";

const MONTH: &str = "2022年重大项目3月份月报表\n单位：万元\n\
    序号,项目名称,项目代码,填报单位,本月完成投资,1-3月累计完成投资,是否开工,开工时间\n\
    1,东环大道（改名）,2207-450204-77-01-946789,鱼峰区人民政府,10.5,20.5,是,2022年2月\n\
    2,★西环大道 ,,柳东新区管委会,0,0,否,\n";

#[test]
fn the_sample_plan_goes_in_whole_and_a_second_time_changes_nothing() {
    let office = Office::new();
    let before = office.ledger.view().unwrap().as_of();
    let first = preview(&office, sample("annex1-implementation.et"));
    assert_eq!(first.counts(), counts!(new_projects: 668, new_items: 668));
    assert_eq!(first.new_units().filter(|(_, kind)| *kind == UnitKind::FunctionalZone).count(), 2);
    assert!(first.new_sectors().is_empty());
    assert_eq!(office.ledger.view().unwrap().as_of(), before, "a preview changes nothing");
    let mut calls = 0;
    let committed = first.commit_with(&office.ledger, "李四", strict(), &mut |done, total| {
        calls += 1;
        assert_eq!((done, total), (calls, 668));
        ControlFlow::Continue(())
    });
    assert_eq!(committed.unwrap().0, before.0 + 1, "one change");
    let again = preview(&office, sample("other-formats/annex1-implementation.xlsx"));
    assert_eq!(again.counts(), counts!(unchanged: 668));
    assert_eq!(again.commit(&office.ledger, "李四", strict()).unwrap().0, before.0 + 1);
    let view = office.ledger.view().unwrap();
    view.verify().unwrap();
    let plan = view.plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap();
    assert_eq!(plan.fields.title, "柳州市2022年市级层面统筹推进重大项目计划", "not the title of the annex");
}

#[test]
fn a_plan_and_a_month_find_each_other_by_code_and_by_name() {
    let office = Office::new();
    let plan = preview(&office, csv(PLAN));
    assert_eq!(plan.new_sectors(), ["文化旅游"]);
    plan.commit(&office.ledger, "李四", strict()).unwrap();
    let month = preview(&office, csv(MONTH));
    assert_eq!(month.counts(), counts!(new_reports: 2));
    month.commit(&office.ledger, "李四", strict()).unwrap();
    let view = office.ledger.view().unwrap();
    let plan = view.plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap();
    assert_eq!(plan.fields.title, "2022年重大项目计划");
    let items = view.items(plan.id).unwrap();
    let report = view.report(items[0].id, month_of(3)).unwrap().unwrap();
    assert_eq!(report.fields.ytd_done, Some(Money::from_fen(20_500_000)));
    assert_eq!(report.fields.started_on, Some(month_of(2).into()));
    assert_eq!(view.unit(items[0].fields.reporting_unit.unwrap()).unwrap().fields.name, "鱼峰区人民政府");
    assert_eq!(view.unit(items[0].fields.lead_unit().unwrap()).unwrap().fields.name, "市住房城乡建设局");
    // The name in the monthly sheet changes nothing in the project.
    assert_eq!(view.project(items[0].project).unwrap().fields.name, "东环大道");

    let corrected = preview(&office, csv(&MONTH.replace("20.5", "21.5")));
    assert_eq!(corrected.counts(), counts!(revised_reports: 1, unchanged: 1));
    assert!(corrected.findings().iter().any(|finding| finding.code == FindingCode::ReportReplaced));
    assert!(corrected.findings().iter().any(|finding| finding.code == FindingCode::ReportFlagged));
    corrected.commit(&office.ledger, "李四", strict()).unwrap();
    assert_eq!(office.ledger.view().unwrap().report_history(items[0].id, month_of(3)).unwrap().len(), 2);
}

#[test]
fn a_row_that_says_nothing_is_no_report() {
    let office = Office::new();
    preview(&office, csv(PLAN)).commit(&office.ledger, "李四", strict()).unwrap();
    let silent = MONTH.replace("0,0,否,", ",,,");
    let month = preview(&office, csv(&silent));
    assert_eq!(month.counts(), counts!(new_reports: 1));
    let texts = |preview: &ImportPreview| {
        let said = preview.findings().iter().filter(|finding| finding.code == FindingCode::NothingReported);
        said.map(|finding| finding.text(Language::Chinese)).collect::<Vec<_>>()
    };
    assert_eq!(texts(&month), ["“西环大道”2022年3月未填报任何内容，视为未报送"]);
    month.commit(&office.ledger, "李四", strict()).unwrap();
    let view = office.ledger.view().unwrap();
    let plan = view.plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap();
    assert_eq!(view.reports_of_month(plan.id, month_of(3)).unwrap().len(), 1);
    // Nor does it take away what was reported before.
    preview(&office, csv(MONTH)).commit(&office.ledger, "李四", strict()).unwrap();
    let again = preview(&office, csv(&silent));
    assert_eq!(again.counts(), counts!(unchanged: 1));
    assert_eq!(texts(&again), ["“西环大道”2022年3月未填报任何内容，已有的月报保留不变"]);
}

#[test]
fn rows_without_a_project_stand_in_the_way_until_a_person_leaves_them_out() {
    let office = Office::new();
    let imported = preview(&office, csv(PLAN)).commit(&office.ledger, "李四", strict()).unwrap();
    assert_eq!(office.ledger.view().unwrap().change(imported).unwrap().kind, "import_plan");
    office.ledger.write("李四", |batch| batch.add_project(ProjectFields::named("不在计划内的项目"))).unwrap();
    let text = MONTH.replace("★西环大道 ", "西环路大道") + "3,不在计划内的项目,,柳东新区管委会,1,1,是,\n";
    let month = preview(&office, csv(&text));
    assert_eq!(month.counts(), counts!(new_reports: 1, unmatched: 2));
    let blocking =
        month.unsettled(strict()).map(|finding| (finding.code, finding.cell.to_string())).collect::<Vec<_>>();
    assert_eq!(blocking, [(FindingCode::ProjectNotFound, "B5".into()), (FindingCode::NotInPlan, "B6".into())]);
    assert!(month.findings().iter().any(|finding| finding.text(Language::Chinese).contains("相近的有：西环大道")));
    let error = month.commit(&office.ledger, "李四", strict()).unwrap_err();
    assert_eq!((error.kind(), error.cell()), (ErrorKind::UnsettledProblems, Some(("", "B5"))));
    let options = strict().with_leave_out_unmatched(true);
    month.commit(&office.ledger, "李四", options).unwrap();
    assert_eq!(
        office.ledger.view().unwrap().changes(zdxm::ChangeNumber(0), 99).unwrap().last().unwrap().kind,
        "import_reports"
    );
}

#[test]
fn an_amount_that_cannot_be_read_is_named_by_its_cell_and_never_guessed() {
    let office = Office::new();
    let plan = preview(&office, csv(&PLAN.replace(",1000,", ",约3亿,")));
    let blocking = plan.unsettled(strict()).collect::<Vec<_>>();
    assert_eq!((blocking[0].code, blocking[0].cell.to_string()), (FindingCode::AmountUnreadable, "F5".into()));
    assert_eq!(plan.commit(&office.ledger, "李四", strict()).unwrap_err().kind(), ErrorKind::UnsettledProblems);
    assert!(office.ledger.view().unwrap().projects().unwrap().is_empty());
    let options = strict().with_leave_unreadable_empty(true);
    plan.commit(&office.ledger, "李四", options).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.project_by_name("西环大道").unwrap().unwrap().fields.total, None);
}

#[test]
fn code_and_name_of_different_projects_are_not_decided_by_the_library() {
    let office = Office::new();
    preview(&office, csv(PLAN)).commit(&office.ledger, "李四", strict()).unwrap();
    let month = preview(&office, csv(&MONTH.replace("东环大道（改名）", "西环大道").replace("★西环大道 ", "x")));
    let codes = month.unsettled(strict()).map(|finding| finding.code).collect::<Vec<_>>();
    assert_eq!(codes, [FindingCode::ProjectAmbiguous, FindingCode::ProjectNotFound]);
}

#[test]
fn a_ledger_that_changed_since_the_preview_asks_for_a_new_one() {
    let office = Office::new();
    let plan = preview(&office, csv(PLAN));
    office.ledger.write("别人", |batch| batch.add_project(ProjectFields::named("东环大道"))).unwrap();
    assert_eq!(plan.commit(&office.ledger, "李四", strict()).unwrap_err().kind(), ErrorKind::Rule);
    let again = preview(&office, csv(PLAN));
    assert_eq!((again.counts().new_projects, again.counts().revised_projects), (1, 1));
    again.commit(&office.ledger, "李四", strict()).unwrap();
}

#[test]
fn an_import_that_is_given_up_leaves_nothing() {
    let office = Office::new();
    let before = office.ledger.view().unwrap().as_of();
    let plan = preview(&office, sample("annex2-reserve.xls"));
    let error = plan
        .commit_with(&office.ledger, "李四", strict(), &mut |done, _| {
            if done < 100 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(office.ledger.view().unwrap().as_of(), before);
    assert!(office.ledger.view().unwrap().projects().unwrap().is_empty());
}

#[test]
fn a_month_before_its_plan_and_a_sheet_without_a_year_say_what_is_missing() {
    let office = Office::new();
    let view = office.ledger.view().unwrap();
    let error = ImportPreview::new(&view, csv(MONTH), ImportTarget::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let no_year = csv(&PLAN.replace("2022年", ""));
    let error = ImportPreview::new(&view, no_year.clone(), ImportTarget::default()).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::MissingValue, Some("year")));
    let target = ImportTarget::default().with_year(2022);
    assert!(ImportPreview::new(&view, no_year, target).is_ok());
}

#[test]
fn parts_of_a_project_go_in_under_it_and_are_not_counted_twice() {
    let office = Office::new();
    let text = "2022年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资\n\
        1,高速公路,续建,基础设施,300,30\n(1),(1)高速公路南段,续建,基础设施,100,10\n(2),(2)高速公路北段,续建,基础设施,200,20\n";
    let plan = preview(&office, csv(text));
    assert!(plan.findings().iter().all(|finding| finding.severity == Severity::Notice));
    plan.commit(&office.ledger, "李四", strict()).unwrap();
    let view = office.ledger.view().unwrap();
    let projects = view.projects().unwrap();
    assert_eq!(projects.len(), 3);
    assert_eq!(projects[1].fields.parent, Some(projects[0].id));
    let plan = view.plans().unwrap()[0].id;
    assert_eq!(view.items(plan).unwrap().len(), 1);
}

#[test]
fn one_project_on_two_sheets_is_imported_from_the_sheet_that_is_chosen() {
    let office = Office::new();
    let reading = csv(PLAN);
    let mut both = reading.clone();
    both.sheets[0].sheet = "分级管理".into();
    both.sheets.extend(reading.sheets);
    both.sheets[1].sheet = "分行业".into();
    let preview_of = |sheets: &[&str]| {
        let sheets = sheets.iter().map(|sheet| (*sheet).to_owned()).collect();
        let target = ImportTarget::default().with_sheets(sheets);
        ImportPreview::new(&office.ledger.view().unwrap(), both.clone(), target)
    };
    let all = preview_of(&[]).unwrap();
    let blocking = all.unsettled(strict()).map(|finding| (finding.sheet.as_str(), finding.cell.to_string()));
    assert_eq!(blocking.collect::<Vec<_>>(), [("分行业", "B4".into()), ("分行业", "B5".into())]);
    assert!(all.unsettled(strict()).next().unwrap().text(Language::Chinese).contains("分级管理!B4"));
    assert_eq!(preview_of(&["没有"]).unwrap_err().kind(), ErrorKind::NotFound);
    preview_of(&["分行业"]).unwrap().commit(&office.ledger, "李四", strict()).unwrap();
    assert_eq!(office.ledger.view().unwrap().projects().unwrap().len(), 2);
}

#[test]
fn a_sheet_without_a_column_leaves_what_the_ledger_knows_of_it() {
    let office = Office::new();
    preview(&office, csv(PLAN)).commit(&office.ledger, "李四", strict()).unwrap();
    preview(&office, csv(MONTH)).commit(&office.ledger, "李四", strict()).unwrap();
    let plan = "2022年重大项目计划表\n单位：万元\n项目名称,建设阶段,行业分类,总投资,2022年计划投资\n东环大道,新开工,基础设施,\"28,760.55\",\n";
    let revised = preview(&office, csv(plan));
    assert_eq!((revised.counts().revised_items, revised.counts().new_projects), (1, 0));
    revised.commit(&office.ledger, "李四", strict()).unwrap();
    let month = "2022年重大项目3月份月报表\n单位：万元\n项目名称,1-3月累计完成投资,存在问题\n东环大道,21,征地\n";
    preview(&office, csv(month)).commit(&office.ledger, "李四", strict()).unwrap();

    let view = office.ledger.view().unwrap();
    let project = view.project_by_name("东环大道").unwrap().unwrap();
    let item =
        view.items(view.plans().unwrap()[0].id).unwrap().into_iter().find(|item| item.project == project.id).unwrap();
    assert_eq!(item.fields.annual, None, "the sheet has the column, and it is empty");
    assert_eq!(item.fields.responsible_units.len(), 2, "the sheet has no such column");
    assert!(project.fields.code.is_some() && item.fields.reporting_unit.is_some());
    let report = view.report(item.id, month_of(3)).unwrap().unwrap().fields;
    assert_eq!((report.ytd_done.unwrap().fen(), report.month_done.unwrap().fen()), (21_000_000, 10_500_000));
    assert_eq!((report.started, report.problem.as_deref()), (Some(true), Some("征地")));
}

/// The list of a plan change, and the plan that it changes.
fn plan_change(kind: PlanChangeKind, month: u8) -> ImportTarget {
    let mut fields = PlanChangeFields::new(kind, month_of(month));
    fields.reason_class = Some(ReasonClass::Objective);
    ImportTarget::default().with_plan_change(fields)
}

fn listed(office: &Office, target: ImportTarget, sheet: &str) -> ImportPreview {
    ImportPreview::new(&office.ledger.view().unwrap(), csv(sheet), target).unwrap()
}

const LIST: &str = "2022年重大项目增补项目表\n单位：万元\n\
    序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资,责任单位\n";

#[test]
fn lists_of_supplements_withdrawals_returns_and_adjustments_change_the_plan_as_plan_changes() {
    let office = Office::new();
    preview(&office, csv(PLAN)).commit(&office.ledger, "李四", strict()).unwrap();
    let plan = office.ledger.view().unwrap().plans().unwrap()[0].id;
    let counts = |month| {
        let figures = office.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
        figures.items.iter().map(|item| item.annual.unwrap().fen() / 1_000_000).collect::<Vec<_>>()
    };
    let sheet = format!(
        "{LIST}1,凤凰岭大桥,新开工,基础设施,9000,300,新设局\n2,龙溪水厂,续建,基础设施,800,200,鱼峰区人民政府\n"
    );
    let supplement = listed(&office, plan_change(PlanChangeKind::Supplement, 5), &sheet);
    assert_eq!(supplement.counts(), counts!(new_projects: 2, new_items: 2));
    let change = supplement.commit(&office.ledger, "李四", strict()).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.change(change).unwrap().kind, "change_plan");
    assert_eq!((counts(4), counts(5)), (vec![5097, 100], vec![5097, 300, 100, 200]));

    let sheet = format!("{LIST}1,西环大道,续建,文化旅游,1000,150,柳东新区管委会\n");
    listed(&office, plan_change(PlanChangeKind::Adjustment, 7), &sheet)
        .commit(&office.ledger, "李四", strict())
        .unwrap();
    assert_eq!((counts(6)[2], counts(7)[2]), (100, 150));

    let sheet = format!("{LIST}1,龙溪水厂,续建,基础设施,800,200,鱼峰区人民政府\n");
    let withdrawal = listed(&office, plan_change(PlanChangeKind::Withdrawal, 9), &sheet);
    assert_eq!(withdrawal.counts(), counts!(withdrawn_items: 1));
    withdrawal.commit(&office.ledger, "李四", strict()).unwrap();
    assert_eq!((counts(8).len(), counts(9).len()), (4, 3));

    // It comes back later in the year (调回), not in the month in which it left; what never left does not.
    let blocking = |month, sheet: &str| {
        let preview = listed(&office, plan_change(PlanChangeKind::Return, month), sheet);
        preview.unsettled(strict()).map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(blocking(9, &sheet), [FindingCode::EffectiveTooEarly]);
    let stayed = sheet.replace("龙溪水厂", "西环大道");
    assert_eq!(blocking(11, &stayed), [FindingCode::AlreadyInPlan]);
    assert_eq!(blocking(11, &sheet.replace("龙溪水厂", "没有的项目")), [FindingCode::NotInPlan]);
    let returned = listed(&office, plan_change(PlanChangeKind::Return, 11), &sheet);
    assert_eq!(returned.counts(), counts!(revised_items: 1));
    returned.commit(&office.ledger, "李四", strict()).unwrap();
    assert_eq!([8, 9, 10, 11].map(|month| counts(month).len()), [4, 3, 3, 4]);
    let view = office.ledger.view().unwrap();
    let names = view.plan_changes(plan).unwrap().iter().map(|change| change.name()).collect::<Vec<_>>();
    assert_eq!(names, ["第1批增补", "第1批调整", "第1批调出", "第1批调回"]);
    view.verify().unwrap();
}

#[test]
fn the_list_of_an_adjustment_dates_units_and_owners() {
    let office = Office::new();
    let head = "2022年重大项目计划表\n单位：万元\n\
        序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资,责任单位,填报单位,项目业主\n";
    let row = |units: &str, owner: &str| {
        let reporting = units.split('、').next().unwrap();
        format!("{head}1,西环大道,续建,基础设施,1000,100,{units},{reporting},{owner}\n")
    };
    let plan = preview(&office, csv(&row("鱼峰区人民政府", "甲公司")));
    plan.commit(&office.ledger, "李四", strict()).unwrap();
    let moved = row("柳北区人民政府、鱼峰区人民政府", "乙公司");
    let list = listed(&office, plan_change(PlanChangeKind::Adjustment, 6), &moved.replace("计划表", "调整项目表"));
    assert_eq!(list.counts(), counts!(revised_items: 1));
    list.commit(&office.ledger, "李四", strict()).unwrap();
    let view = office.ledger.view().unwrap();
    let item = view.items(view.plans().unwrap()[0].id).unwrap()[0].id;
    let said = |month| {
        let state = view.plan_state(item, month_of(month)).unwrap().unwrap().responsibility.unwrap();
        let name = |unit| view.unit(unit).unwrap().fields.name;
        let units = state.responsible_units.iter().map(|unit| name(*unit)).collect::<Vec<_>>().join("、");
        (units, name(state.reporting_unit.unwrap()), state.owner.unwrap().name)
    };
    let text = |units: &str, unit: &str, owner: &str| (units.to_owned(), unit.to_owned(), owner.to_owned());
    assert_eq!(said(5), text("鱼峰区人民政府", "鱼峰区人民政府", "甲公司"));
    assert_eq!(said(6), text("柳北区人民政府、鱼峰区人民政府", "柳北区人民政府", "乙公司"));
    // The same list again finds nothing to change, and a plan that says the old units goes by a plan change.
    let again = preview(&office, csv(&row("鱼峰区人民政府", "乙公司")));
    let blocking = again.unsettled(strict()).map(|finding| finding.code).collect::<Vec<_>>();
    assert_eq!(blocking, [FindingCode::NeedsPlanChange]);
    view.verify().unwrap();
}

#[test]
fn rows_that_cannot_be_lines_of_a_plan_change_are_named_by_their_cell() {
    let office = Office::new();
    preview(&office, csv(PLAN)).commit(&office.ledger, "李四", strict()).unwrap();
    let row = |name: &str| format!("{LIST}1,{name},续建,基础设施,1000,100,鱼峰区人民政府\n");
    let blocking = |preview: &ImportPreview| {
        let findings = preview.unsettled(strict()).map(|finding| (finding.code, finding.cell.to_string()));
        findings.collect::<Vec<_>>()
    };
    let found = |kind, name: &str| blocking(&listed(&office, plan_change(kind, 6), &row(name)));
    let at = |code| vec![(code, "B4".to_owned())];
    assert_eq!(found(PlanChangeKind::Supplement, "东环大道"), at(FindingCode::AlreadyInPlan));
    assert_eq!(found(PlanChangeKind::Withdrawal, "没有的项目"), at(FindingCode::NotInPlan));
    assert_eq!(found(PlanChangeKind::Adjustment, "没有的项目"), at(FindingCode::NotInPlan));
    listed(&office, plan_change(PlanChangeKind::Withdrawal, 6), &row("西环大道"))
        .commit(&office.ledger, "李四", strict())
        .unwrap();
    assert_eq!(found(PlanChangeKind::Withdrawal, "西环大道"), at(FindingCode::Withdrawn));
    // The plan itself is closed to imports now: what they would change goes by plan changes.
    let again = preview(&office, csv(&row("新的项目").replace("增补项目表", "计划表")));
    assert_eq!(blocking(&again), at(FindingCode::NeedsPlanChange));
    let same = preview(&office, csv(PLAN));
    assert!(blocking(&same).is_empty(), "{:?}", same.findings());
    let view = office.ledger.view().unwrap();
    let error = ImportPreview::new(&view, csv(MONTH), plan_change(PlanChangeKind::Supplement, 6)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rule, "{error}");
    let target = plan_change(PlanChangeKind::Supplement, 6).with_year(2031);
    let other_year =
        listed(&office, target, &row("新的项目").replace("2022年重大", "重大").replace("2022年计划", "计划"));
    let error = other_year.commit(&office.ledger, "李四", strict()).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::NotFound, Some("year")), "{error}");
    // A plan change cannot count from before the last one.
    let adjusted = listed(&office, plan_change(PlanChangeKind::Adjustment, 8), &row("东环大道"));
    adjusted.commit(&office.ledger, "李四", strict()).unwrap();
    assert_eq!(found(PlanChangeKind::Withdrawal, "东环大道"), at(FindingCode::EffectiveTooEarly));
}

#[test]
fn new_units_and_sectors_that_look_like_known_ones_are_told_once() {
    let office = Office::new();
    preview(&office, csv(PLAN)).commit(&office.ledger, "李四", strict()).unwrap();
    let other = PLAN
        .replace("新开工,基础设施", "新开工,社会民生")
        .replace("文化旅游", "社会民生")
        .replace("市住房城乡建设局", "市住建局")
        .replace("柳东新区管委会", "市民政局");
    let again = preview(&office, csv(&other));
    let near = again.findings().iter().filter(|finding| finding.code == FindingCode::NameNear);
    let near = near
        .map(|finding| (finding.severity, finding.cell.to_string(), finding.text(Language::Chinese)))
        .collect::<Vec<_>>();
    let text = |what, new, known| format!("将新增{what}“{new}”，与“{known}”名称相近；如为同一{what}，请改为同一名称");
    let expected = [
        (Severity::Notice, "H4".to_owned(), text("单位", "市住建局", "市住房城乡建设局")),
        (Severity::Notice, "E4".to_owned(), text("行业分类", "社会民生", "民生保障")),
    ];
    assert_eq!(near, expected);
    again.commit(&office.ledger, "李四", strict()).unwrap();
}

#[test]
fn an_import_without_a_right_writes_nothing_and_leaves_the_attempt_where_the_ledger_records_it() {
    let folder = tempfile::tempdir().unwrap();
    let options = crate::support::options().record_refusals(true);
    let office = Office { ledger: options.create(folder.path().join("x.zdxm"), "办").unwrap(), folder };
    let people = |batch: &mut Batch| {
        for (name, role) in [("张三", Role::Registrar), ("李四", Role::Reader)] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, RoleScope::Ledger, None)?;
        }
        Ok(())
    };
    office.ledger.write("张三", people).unwrap();
    let before = office.ledger.view().unwrap().as_of();
    let plan = preview(&office, csv(PLAN));
    let error = plan.commit(&office.ledger, "李四", strict()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotPermitted);
    // Begun and given up before its first row: nothing was tried.
    drop(plan.begin(&office.ledger, "李四", strict()).unwrap());
    let view = office.ledger.view().unwrap();
    let refusals = view.refusals().unwrap();
    assert_eq!((view.as_of().0, refusals.len()), (before.0 + 1, 1));
    assert_eq!(refusals[0].attempt.kind, Some(ChangeKind::AdoptPlan));
    assert_eq!(view.change(view.as_of()).unwrap().kind, "refuse");
    assert!(view.plans().unwrap().is_empty() && view.projects().unwrap().is_empty());
}
