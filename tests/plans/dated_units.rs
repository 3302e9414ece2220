//! Units and owner belong to what a plan says in a month: giving a project to others in June leaves its January alone.

use crate::support;

use support::{Office, month_of};
use zdxm::figures::{Bulletin, Cut, Cuts};
use zdxm::issue::{BulletinComparison, BulletinState};
use zdxm::print::balance_table;
use zdxm::{
    Base, CreditCode, ErrorKind, ItemFields, ItemId, Ledger, Owner, PlanChangeFields, PlanChangeId, PlanChangeKind,
    PlanChangeLine, PlanId, Result, UnitId,
};

fn unit(ledger: &Ledger, name: &str) -> UnitId {
    ledger.write("张三", |batch| batch.ensure_unit(name)).unwrap().id
}

fn adjust(
    ledger: &Ledger,
    plan: PlanId,
    month: u8,
    item: ItemId,
    owner: Option<Owner>,
    change: impl FnOnce(&mut ItemFields),
) -> Result<PlanChangeId> {
    let read = ledger.view()?.item(item)?;
    let (base, mut fields) = (Base::from(&read), read.fields);
    change(&mut fields);
    let plan_change = PlanChangeFields::new(PlanChangeKind::Adjustment, month_of(month));
    let lines = vec![PlanChangeLine::Adjustment { base, fields, owner }];
    ledger.write("张三", |batch| batch.adopt_plan_change(plan, plan_change, lines)).map(|adopted| adopted.id)
}

fn revise(ledger: &Ledger, item: ItemId, change: impl FnOnce(&mut ItemFields)) -> Result<()> {
    let mut fields = ledger.view()?.item(item)?.fields;
    change(&mut fields);
    ledger.write("张三", |batch| batch.change_item(item, |now| *now = fields))
}

/// Lead and reporting unit of an item in each month, as the figures have them.
fn months(ledger: &Ledger, plan: PlanId, item: ItemId) -> Vec<(Option<UnitId>, Option<UnitId>)> {
    let view = ledger.view().unwrap();
    let of = |month| {
        let figures = view.month_figures(plan, month_of(month)).unwrap();
        let of_item = figures.items.into_iter().find(|figures| figures.item == item).unwrap();
        let state = view.plan_state(item, month_of(month)).unwrap().unwrap().responsibility.unwrap();
        assert_eq!((of_item.lead_unit, of_item.reporting_unit), (state.lead_unit(), state.reporting_unit));
        (of_item.lead_unit, of_item.reporting_unit)
    };
    (1..=12).map(of).collect()
}

fn bulletin(ledger: &Ledger, plan: PlanId, month: u8) -> String {
    let figures = ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
    Bulletin::new(&figures).unwrap().to_text().unwrap()
}

#[test]
fn a_project_given_to_another_district_in_june_keeps_its_past_where_it_was() {
    let (office, plan, items) = Office::with_plan(4);
    let ledger = &office.ledger;
    let (old, new) = (unit(ledger, "鱼峰区人民政府"), unit(ledger, "柳北区人民政府"));
    for month in 1..=5 {
        items.iter().for_each(|item| office.file(*item, month, i64::from(month) * 70));
    }
    let before = (1..=5).map(|month| bulletin(ledger, plan, month)).collect::<Vec<_>>();
    let id = adjust(ledger, plan, 6, items[0], None, |fields| {
        fields.responsible_units = vec![new];
        fields.reporting_unit = Some(new);
    })
    .unwrap();
    let after = (1..=5).map(|month| bulletin(ledger, plan, month)).collect::<Vec<_>>();
    assert_eq!(before, after);
    let both = |unit| (Some(unit), Some(unit));
    assert_eq!(months(ledger, plan, items[0]), [vec![both(old); 5], vec![both(new); 7]].concat());
    let view = ledger.view().unwrap();
    let counts = |month| {
        let cuts = Cuts::new(&view.month_figures(plan, month_of(month)).unwrap()).unwrap();
        let of =
            |cells: &[zdxm::figures::FigureCell]| cells.iter().map(|cell| (cell.cut, cell.count)).collect::<Vec<_>>();
        (of(&cuts.lead_units), of(&cuts.reporting_units))
    };
    let lead = |unit, count| (Cut::LeadUnit(Some(unit)), count);
    let reports = |unit, count| (Cut::ReportingUnit(Some(unit)), count);
    assert_eq!(counts(5), (vec![lead(old, 4)], vec![reports(old, 4)]));
    assert_eq!(counts(6), (vec![lead(old, 3), lead(new, 1)], vec![reports(old, 3), reports(new, 1)]));
    // What it did stands in its lines and under its table.
    let entry = view.plan_change_entries(id).unwrap().remove(0);
    let [was, is] = [entry.before, entry.after].map(|state| state.unwrap().responsibility.unwrap());
    let other = unit(ledger, "市交通运输局");
    assert_eq!((was.responsible_units, was.reporting_unit), (vec![old, other], Some(old)));
    assert_eq!((is.responsible_units, is.reporting_unit), (vec![new], Some(new)));
    let balance = view.plan_balance(id).unwrap();
    assert!(balance.undated_units.is_empty());
    let table = balance_table(&view.plan_change(id).unwrap(), &balance).unwrap();
    let notes = [
        "项目1：责任单位由鱼峰区人民政府、市交通运输局变更为柳北区人民政府。",
        "项目1：填报单位由鱼峰区人民政府变更为柳北区人民政府。",
    ];
    assert_eq!(table.notes[1..], notes);
    view.verify().unwrap();
}

#[test]
fn the_order_of_the_units_is_dated_too() {
    let (office, plan, items) = Office::with_plan(2);
    let ledger = &office.ledger;
    let [first, second] = ["鱼峰区人民政府", "市交通运输局"].map(|name| unit(ledger, name));
    adjust(ledger, plan, 4, items[0], None, |fields| fields.responsible_units.reverse()).unwrap();
    let third = unit(ledger, "市发展改革委");
    adjust(ledger, plan, 9, items[0], None, |fields| fields.responsible_units.insert(1, third)).unwrap();
    let view = ledger.view().unwrap();
    let units = |month| {
        let state = view.plan_state(items[0], month_of(month)).unwrap().unwrap();
        state.responsibility.unwrap().responsible_units
    };
    assert_eq!([units(3), units(4), units(9)], [vec![first, second], vec![second, first], vec![second, third, first]]);
    view.verify().unwrap();
}

#[test]
fn a_correction_of_units_moves_all_months_and_never_what_a_plan_change_says() {
    let (office, plan, items) = Office::with_plan(2);
    let ledger = &office.ledger;
    let [old, new, right] = ["鱼峰区人民政府", "柳北区人民政府", "柳南区人民政府"].map(|name| unit(ledger, name));
    // An adjustment of amounts says nothing of units: a mistake in them is corrected for the whole year.
    adjust(ledger, plan, 6, items[0], None, |fields| fields.annual = Some(zdxm::Money::from_fen(77))).unwrap();
    revise(ledger, items[0], |fields| fields.reporting_unit = Some(right)).unwrap();
    assert_eq!(months(ledger, plan, items[0]), vec![(Some(old), Some(right)); 12]);
    // Once it gave the lead to another unit, the lead changes by adjustments alone; the reporting unit is still free.
    adjust(ledger, plan, 8, items[0], None, |fields| fields.responsible_units = vec![new]).unwrap();
    let error = revise(ledger, items[0], |fields| fields.responsible_units = vec![right]).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("responsible_units")), "{error}");
    revise(ledger, items[0], |fields| fields.reporting_unit = None).unwrap();
    let expected = [vec![(Some(old), None); 7], vec![(Some(new), None); 5]].concat();
    assert_eq!(months(ledger, plan, items[0]), expected);
    adjust(ledger, plan, 10, items[0], None, |fields| fields.reporting_unit = Some(new)).unwrap();
    let error = revise(ledger, items[0], |fields| fields.reporting_unit = Some(old)).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("reporting_unit")), "{error}");
}

#[test]
fn an_adjustment_gives_a_project_to_another_owner_from_its_month_on() {
    let (office, plan, items) = Office::with_plan(2);
    let ledger = &office.ledger;
    let project = ledger.view().unwrap().item(items[0]).unwrap().project;
    let first = Owner { name: "甲公司".into(), credit_code: Some(CreditCode::parse("91350100M000100Y43").unwrap()) };
    ledger
        .write("张三", |batch| {
            let mut fields = zdxm::ProjectFields::named("项目1");
            fields.owner = Some(first.name.clone());
            fields.owner_credit_code = first.credit_code.clone();
            batch.change_project(project, |now| *now = fields)
        })
        .unwrap();
    let same = adjust(ledger, plan, 6, items[0], Some(first.clone()), |_| {}).unwrap_err();
    assert_eq!(same.kind(), ErrorKind::Rule, "{same}");
    let second = Owner::named("乙公司");
    let id = adjust(ledger, plan, 6, items[0], Some(second.clone()), |_| {}).unwrap();
    let view = ledger.view().unwrap();
    let owner = |month| view.plan_state(items[0], month_of(month)).unwrap().unwrap().responsibility.unwrap().owner;
    assert_eq!([owner(1), owner(5), owner(6)], [Some(first.clone()), Some(first), Some(second)]);
    let fields = view.project(project).unwrap().fields;
    // The code of the first owner is not the second one's.
    assert_eq!((fields.owner.as_deref(), fields.owner_credit_code), (Some("乙公司"), None));
    let handovers = view.plan_balance(id).unwrap().handovers;
    assert_eq!(handovers.len(), 1);
    assert_eq!((handovers[0].part, &*handovers[0].before, &*handovers[0].after), ("项目业主", "甲公司", "乙公司"));
    view.verify().unwrap();
}

#[test]
fn a_comparison_names_the_units_of_the_month_that_it_looks_at() {
    let (office, plan, items) = Office::with_plan(2);
    let ledger = &office.ledger;
    let new = unit(ledger, "柳北区人民政府");
    let before = ledger.view().unwrap().as_of();
    adjust(ledger, plan, 6, items[0], None, |fields| fields.responsible_units = vec![new]).unwrap();
    let view = ledger.view().unwrap();
    let compared = |month| {
        let state = |as_of| BulletinState::new(plan, month_of(month), as_of);
        BulletinComparison::new(&view, state(before), state(view.as_of())).unwrap()
    };
    assert_eq!((compared(5).figures.len(), compared(5).facts.len()), (0, 0));
    let june = compared(6);
    let fields = june.facts.iter().map(|fact| (fact.field, fact.change)).collect::<Vec<_>>();
    assert_eq!(fields, [(Some("responsible_units"), Some(view.as_of()))]);
    assert!(!june.figures.is_empty());
}

/// A line as libraries wrote it that knew nothing of units.
fn forget_units(office: &Office) {
    let conn = rusqlite::Connection::open(office.folder.path().join("office.zdxm")).unwrap();
    conn.execute_batch(
        "UPDATE plan_change_line SET has_units = NULL, lead_unit_before = NULL, lead_unit_after = NULL,
             reporting_unit_before = NULL, reporting_unit_after = NULL;
         DELETE FROM plan_change_unit;",
    )
    .unwrap();
}

#[test]
fn lines_without_units_move_all_months_as_before_and_the_balance_says_so() {
    let (office, plan, items) = Office::with_plan(3);
    let ledger = &office.ledger;
    let new = unit(ledger, "柳北区人民政府");
    let money = adjust(ledger, plan, 6, items[1], None, |fields| fields.annual = Some(zdxm::Money::from_fen(5)));
    let moved = adjust(ledger, plan, 6, items[0], None, |fields| {
        fields.responsible_units = vec![new];
        fields.reporting_unit = Some(new);
    });
    forget_units(&office);
    assert_eq!(months(ledger, plan, items[0]), vec![(Some(new), Some(new)); 12]);
    let view = ledger.view().unwrap();
    let (money, moved) = (money.unwrap(), moved.unwrap());
    assert!(view.plan_balance(money).unwrap().undated_units.is_empty());
    let balance = view.plan_balance(moved).unwrap();
    assert_eq!((balance.undated_units.as_slice(), balance.handovers.len()), (&items[..1], 0));
    let table = balance_table(&view.plan_change(moved).unwrap(), &balance).unwrap();
    assert!(table.notes[1].starts_with("另有1项变更了责任单位"), "{:?}", table.notes);
    let entry = view.plan_change_entries(moved).unwrap().remove(0);
    assert_eq!(entry.before.unwrap().responsibility, None);
}
