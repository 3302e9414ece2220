//! A whole and its parts in one plan: listed, and counted as the plan's choice says.

use crate::support;

use support::{Office, month_of, plan_2022};
use zdxm::Language;
use zdxm::figures::Cuts;
use zdxm::issue::{BulletinComparison, BulletinState};
use zdxm::print::balance_table;
use zdxm::{
    CountedSide, FindingCode, ImportOptions, ImportPreview, ImportTarget, ItemFields, ItemId, Ledger, Money, Phase,
    PlanChangeFields, PlanChangeKind, PlanChangeLine, PlanId, ProjectFields, ReasonClass, SectorId, Workbook,
    WorkbookReading,
};

/// A plan with a package (打包项目) and two of its parts, beside one other project: 100, 30 and 40, and 1,000 fen.
fn office() -> (Office, PlanId, [ItemId; 3]) {
    let (office, plan, _) = Office::with_plan(1);
    let items = office.ledger.write("张三", |batch| {
        let whole = batch.add_project(ProjectFields::named("打包项目"))?;
        let item = |batch: &mut zdxm::Batch, name: &str, annual| {
            let project = match name {
                "打包项目" => whole,
                part => batch.add_project(ProjectFields { parent: Some(whole), ..ProjectFields::named(part) })?,
            };
            let mut fields = ItemFields::new(Phase::Ongoing, SectorId(1));
            fields.annual = Some(Money::from_fen(annual));
            batch.add_item(plan, project, fields).map(|added| added.item)
        };
        let whole = item(batch, "打包项目", 100)?;
        assert_eq!(batch.double_counted(plan)?, []);
        let first = item(batch, "一号子项目", 30)?;
        assert_eq!(batch.double_counted(plan)?.len(), 1, "told at adding");
        Ok([whole, first, item(batch, "二号子项目", 40)?])
    });
    (office, plan, items.unwrap())
}

fn counted(ledger: &Ledger, plan: PlanId, month: u8) -> (u32, i64) {
    let figures = ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
    let cuts = Cuts::new(&figures).unwrap();
    (cuts.all.count, cuts.all.annual.unwrap().fen())
}

fn choose(ledger: &Ledger, plan: PlanId, side: Option<CountedSide>) {
    ledger.write("张三", |batch| batch.count_side(plan, side)).unwrap();
}

#[test]
fn a_plan_without_a_choice_counts_both_and_lists_them() {
    let (office, plan, [whole, first, second]) = office();
    assert_eq!(counted(&office.ledger, plan, 3), (4, 1_170));
    let view = office.ledger.view().unwrap();
    let listed = view.double_counted(plan).unwrap();
    let pairs = listed.iter().map(|pair| (pair.whole, pair.part, pair.left_out)).collect::<Vec<_>>();
    assert_eq!(pairs, [(whole, first, None), (whole, second, None)]);
    assert_eq!((&*listed[0].whole_name, &*listed[0].part_name), ("打包项目", "一号子项目"));
    assert_eq!(view.counted_side(plan).unwrap(), None);
}

#[test]
fn figures_follow_the_choice_from_its_change_on() {
    let (office, plan, [whole, first, _]) = office();
    let ledger = &office.ledger;
    let before = ledger.view().unwrap().as_of();
    choose(ledger, plan, Some(CountedSide::Whole));
    assert_eq!(counted(ledger, plan, 3), (2, 1_100));
    assert_eq!(ledger.view().unwrap().double_counted(plan).unwrap()[0].left_out, Some(first));
    let chosen = ledger.view().unwrap().as_of();
    choose(ledger, plan, Some(CountedSide::Parts));
    assert_eq!(counted(ledger, plan, 3), (3, 1_070));
    assert_eq!(ledger.view().unwrap().double_counted(plan).unwrap()[0].left_out, Some(whole));
    choose(ledger, plan, None);
    assert_eq!(counted(ledger, plan, 3), (4, 1_170));
    let view = ledger.view().unwrap();
    let past = |as_of| ledger.view_as_of(as_of).unwrap().month_figures(plan, month_of(3)).unwrap().items.len();
    assert_eq!((past(before), past(chosen)), (4, 2));
    let state = |as_of| BulletinState::new(plan, month_of(3), as_of);
    let compared = BulletinComparison::new(&view, state(before), state(chosen)).unwrap();
    assert!(compared.facts.iter().any(|fact| fact.field == Some("counted_side") && fact.change == Some(chosen)));
    assert!(compared.facts.iter().all(|fact| fact.change == Some(chosen)), "{:?}", compared.facts);
    view.verify().unwrap();
}

#[test]
fn plan_changes_balance_whichever_side_counts() {
    for (side, expected) in [(CountedSide::Whole, [1_100, 1_070, 1_075]), (CountedSide::Parts, [1_070, 1_070, 1_075])] {
        let (office, plan, [whole, ..]) = office();
        let ledger = &office.ledger;
        choose(ledger, plan, Some(side));
        assert_eq!(counted(ledger, plan, 5).1, expected[0]);
        let mut out = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(6));
        out.reason_class = Some(ReasonClass::Objective);
        let lines = vec![PlanChangeLine::Withdrawal { item: whole }];
        ledger.write("张三", |batch| batch.adopt_plan_change(plan, out, lines)).unwrap();
        // The months before keep the whole; from June on its parts count.
        assert_eq!((counted(ledger, plan, 5).1, counted(ledger, plan, 6).1), (expected[0], expected[1]));
        let view = ledger.view().unwrap();
        let parent = view.item(whole).unwrap().project;
        let part = ProjectFields { parent: Some(parent), ..ProjectFields::named("三号子项目") };
        let project = ledger.write("张三", |batch| batch.add_project(part)).unwrap();
        let mut fields = ItemFields::new(Phase::New, SectorId(1));
        fields.annual = Some(Money::from_fen(5));
        let lines = vec![PlanChangeLine::Supplement { project, fields }];
        let added = PlanChangeFields::new(PlanChangeKind::Supplement, month_of(7));
        let preview = ledger.view().unwrap().preview_plan_change(plan, added.clone(), lines.clone()).unwrap();
        let adopt = |batch: &mut zdxm::Batch| batch.adopt_plan_change(plan, added, lines);
        ledger.write("张三", adopt).unwrap();
        assert_eq!(preview.implementation.closing.annual.fen(), expected[2]);
        let view = ledger.view().unwrap();
        for change in view.plan_changes(plan).unwrap() {
            let balance = view.plan_balance(change.id).unwrap();
            balance_table(&change, &balance).unwrap();
        }
        view.verify().unwrap();
    }
}

#[test]
fn a_supplement_that_brings_a_part_beside_its_whole_is_told() {
    let (office, plan, [whole, ..]) = office();
    let view = office.ledger.view().unwrap();
    let parent = view.item(whole).unwrap().project;
    let part = ProjectFields { parent: Some(parent), ..ProjectFields::named("三号子项目") };
    let project = office.ledger.write("张三", |batch| batch.add_project(part)).unwrap();
    let lines = vec![PlanChangeLine::Supplement { project, fields: ItemFields::new(Phase::New, SectorId(1)) }];
    let added = PlanChangeFields::new(PlanChangeKind::Supplement, month_of(7));
    let balance = office.ledger.view().unwrap().preview_plan_change(plan, added, lines).unwrap();
    let told = balance.double_counted.iter().map(|pair| (&*pair.whole_name, &*pair.part_name)).collect::<Vec<_>>();
    assert_eq!(told, [("打包项目", "三号子项目")]);
}

#[test]
fn what_adds_an_item_says_what_is_counted_twice() {
    let office = Office::new();
    let named = |added: &zdxm::AddedItem| {
        let pairs = added.double_counted.iter();
        pairs.map(|pair| format!("{}/{}", pair.whole_name, pair.part_name)).collect::<Vec<_>>().join(" ")
    };
    let written = office.ledger.write("张三", |batch| {
        let plan = batch.adopt_plan(plan_2022())?;
        let mut project =
            |name: &str, parent| batch.add_project(ProjectFields { parent, ..ProjectFields::named(name) });
        let top = project("园区", None)?;
        let middle = project("园区一期", Some(top))?;
        let road = project("园区道路", Some(middle))?;
        let plant = project("园区水厂", Some(middle))?;
        let other = project("学校", None)?;
        let mut told = Vec::new();
        for project in [other, road, top, plant, middle] {
            told.push(batch.add_item(plan, project, ItemFields::new(Phase::New, SectorId(1)))?);
        }
        // What a batch can ask at any time is what adding said.
        let again = batch.double_counted_of(told[4].item)?;
        assert_eq!(again, told[4].double_counted);
        assert_eq!(batch.double_counted(plan)?.len(), 5);
        Ok(told)
    });
    let told = written.unwrap();
    assert_eq!(
        told.iter().map(named).collect::<Vec<_>>(),
        ["", "", "园区/园区道路", "园区/园区水厂", "园区/园区一期 园区一期/园区道路 园区一期/园区水厂"]
    );
    assert!(told[4].double_counted.iter().all(|pair| pair.left_out.is_none()));
}

#[test]
fn what_left_the_plan_is_not_counted_twice() {
    let (office, plan, [whole, first, _]) = office();
    let mut out = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(1));
    out.reason_class = Some(ReasonClass::Objective);
    let lines = vec![PlanChangeLine::Withdrawal { item: whole }];
    let asked = office.ledger.write("张三", |batch| {
        let before = batch.double_counted_of(first)?.len();
        batch.adopt_plan_change(plan, out, lines)?;
        Ok((before, batch.double_counted_of(first)?.len()))
    });
    assert_eq!(asked.unwrap(), (1, 0));
}

#[test]
fn what_adopts_many_says_what_is_counted_twice() {
    let office = Office::new();
    let fen = |fen| ItemFields { annual: Some(Money::from_fen(fen)), ..ItemFields::new(Phase::New, SectorId(1)) };
    let (adopted, part) = office
        .ledger
        .write("张三", |batch| {
            let whole = batch.add_project(ProjectFields::named("打包项目"))?;
            let part = |name| ProjectFields { parent: Some(whole), ..ProjectFields::named(name) };
            let (first, second) = (batch.add_project(part("一号子项目"))?, batch.add_project(part("二号子项目"))?);
            let adopted = batch.adopt_plan_with(support::plan_2022(), vec![(first, fen(1)), (whole, fen(2))])?;
            Ok((adopted, second))
        })
        .unwrap();
    let pairs = adopted.double_counted.iter().map(|pair| (pair.whole, pair.part, pair.left_out)).collect::<Vec<_>>();
    assert_eq!(pairs, [(adopted.items[1], adopted.items[0], None)]);
    // A plan change tells of what it brings, not of what was there.
    let fields = PlanChangeFields::new(PlanChangeKind::Supplement, month_of(6));
    let line = PlanChangeLine::Supplement { project: part, fields: fen(3) };
    let supplement = |batch: &mut zdxm::Batch| batch.adopt_plan_change(adopted.plan, fields, vec![line]);
    let supplemented = office.ledger.write("张三", supplement).unwrap();
    let names = supplemented.double_counted.iter().map(|pair| (&*pair.whole_name, &*pair.part_name));
    assert_eq!(names.collect::<Vec<_>>(), [("打包项目", "二号子项目")]);
}

#[test]
fn a_sheet_that_lists_a_part_beside_its_whole_is_told_at_the_cell() {
    let office = Office::new();
    let projects = |batch: &mut zdxm::Batch| {
        let whole = batch.add_project(ProjectFields::named("打包项目"))?;
        batch.add_project(ProjectFields { parent: Some(whole), ..ProjectFields::named("一号子项目") })
    };
    office.ledger.write("张三", projects).unwrap();
    let header = "2022年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资\n";
    let (part, whole) = ("1,一号子项目,续建,基础设施,50,5\n", "2,打包项目,续建,基础设施,100,10\n");
    let preview = |rows: &str| {
        let workbook = Workbook::read(format!("{header}{rows}").as_bytes()).unwrap();
        let view = office.ledger.view().unwrap();
        ImportPreview::new(&view, WorkbookReading::new(&workbook).unwrap(), ImportTarget::default()).unwrap()
    };
    let told = |preview: &ImportPreview| {
        let findings = preview.findings().iter().filter(|finding| finding.code == FindingCode::CountedTwice);
        findings.map(|finding| (finding.cell.to_string(), finding.text(Language::Chinese))).collect::<Vec<_>>()
    };
    let both = preview(&format!("{part}{whole}"));
    let text = "项目“一号子项目”与其整体“打包项目”同在计划内，两者都会计入；请选定按整体还是按部分统计";
    assert_eq!(told(&both), [("B4".to_owned(), text.to_owned())]);
    assert_eq!(told(&preview(part)), []);
    // The whole may stand in the plan already; where the plan has chosen, nothing is counted twice.
    preview(whole).commit(&office.ledger, "张三", ImportOptions::default()).unwrap();
    assert_eq!(told(&preview(part)).len(), 1);
    let plan = office.ledger.view().unwrap().plans().unwrap()[0].id;
    choose(&office.ledger, plan, Some(CountedSide::Parts));
    assert_eq!(told(&preview(part)), []);
}
