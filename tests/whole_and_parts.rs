//! A whole and its parts in one plan: listed, and counted as the plan's choice says.

mod support;

use support::{Office, month_of};
use zdxm::report::{BulletinComparison, BulletinState, Cuts, balance_table};
use zdxm::{
    ChangeKind, CountedSide, FigureRules, ItemFields, ItemId, Ledger, Money, Phase, PlanChangeFields, PlanChangeKind,
    PlanChangeLine, PlanId, ProjectFields, ReasonClass, SectorId,
};

/// A plan with a package (打包项目) and two of its parts, beside one other project: 100, 30 and 40, and 1,000 fen.
fn office() -> (Office, PlanId, [ItemId; 3]) {
    let (office, plan, _) = Office::with_plan(1);
    let items = office.ledger.write("张三", ChangeKind::Edit, |batch| {
        let whole = batch.add_project(ProjectFields::named("打包项目"))?;
        let item = |batch: &mut zdxm::Batch, name: &str, annual| {
            let project = match name {
                "打包项目" => whole,
                part => batch.add_project(ProjectFields { parent: Some(whole), ..ProjectFields::named(part) })?,
            };
            let mut fields = ItemFields::new(Phase::Ongoing, SectorId(1), 9);
            fields.annual = Some(Money::from_fen(annual));
            batch.add_item(plan, project, fields)
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
    ledger.write("张三", ChangeKind::Edit, |batch| batch.count_side(plan, side)).unwrap();
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
    let state = |as_of| BulletinState {
        plan,
        month: month_of(3),
        as_of,
        rules: FigureRules::default(),
        number: None,
        rule_pack: None,
    };
    let compared = BulletinComparison::new(&view, state(before), state(chosen)).unwrap();
    assert!(compared.facts.iter().any(|fact| fact.field == Some("counted_side") && fact.change == Some(chosen)));
    assert!(compared.facts.iter().all(|fact| fact.change == Some(chosen)), "{:?}", compared.facts);
    view.verify().unwrap();
}

#[test]
fn instruments_balance_whichever_side_counts() {
    for (side, expected) in [(CountedSide::Whole, [1_100, 1_070, 1_075]), (CountedSide::Parts, [1_070, 1_070, 1_075])] {
        let (office, plan, [whole, ..]) = office();
        let ledger = &office.ledger;
        choose(ledger, plan, Some(side));
        assert_eq!(counted(ledger, plan, 5).1, expected[0]);
        let mut out = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(6));
        out.reason_class = Some(ReasonClass::Objective);
        let lines = vec![PlanChangeLine::Withdrawal { item: whole }];
        ledger.write("张三", ChangeKind::ChangePlan, |batch| batch.adopt_plan_change(plan, out, lines)).unwrap();
        // The months before keep the whole; from June on its parts count.
        assert_eq!((counted(ledger, plan, 5).1, counted(ledger, plan, 6).1), (expected[0], expected[1]));
        let view = ledger.view().unwrap();
        let parent = view.item(whole).unwrap().project;
        let part = ProjectFields { parent: Some(parent), ..ProjectFields::named("三号子项目") };
        let project = ledger.write("张三", ChangeKind::Edit, |batch| batch.add_project(part)).unwrap();
        let mut fields = ItemFields::new(Phase::New, SectorId(1), 9);
        fields.annual = Some(Money::from_fen(5));
        let lines = vec![PlanChangeLine::Supplement { project, fields }];
        let added = PlanChangeFields::new(PlanChangeKind::Supplement, month_of(7));
        let preview = ledger.view().unwrap().preview_plan_change(plan, added.clone(), lines.clone()).unwrap();
        let adopt = |batch: &mut zdxm::Batch| batch.adopt_plan_change(plan, added, lines);
        ledger.write("张三", ChangeKind::ChangePlan, adopt).unwrap();
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
    let project = office.ledger.write("张三", ChangeKind::Edit, |batch| batch.add_project(part)).unwrap();
    let lines = vec![PlanChangeLine::Supplement { project, fields: ItemFields::new(Phase::New, SectorId(1), 9) }];
    let added = PlanChangeFields::new(PlanChangeKind::Supplement, month_of(7));
    let balance = office.ledger.view().unwrap().preview_plan_change(plan, added, lines).unwrap();
    let told = balance.double_counted.iter().map(|pair| (&*pair.whole_name, &*pair.part_name)).collect::<Vec<_>>();
    assert_eq!(told, [("打包项目", "三号子项目")]);
}
