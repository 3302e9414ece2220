//! Where an item stands in its plan when nobody says so.

use crate::support;

use serde_json::json;
use support::{Office, month_of, plan_2022};
use zdxm::{
    Batch, ErrorKind, ItemFields, ItemId, Phase, PlanChangeFields, PlanChangeKind, PlanChangeLine, PlanId,
    ProjectFields, ProjectId, Result, SectorId, View,
};

fn project(batch: &mut Batch, name: &str) -> Result<ProjectId> {
    batch.add_project(ProjectFields::named(name))
}

fn fields(phase: Phase, position: Option<u32>) -> ItemFields {
    ItemFields { position, ..ItemFields::new(phase, SectorId(1)) }
}

fn add(batch: &mut Batch, plan: PlanId, name: &str, fields: ItemFields) -> Result<ItemId> {
    let project = project(batch, name)?;
    Ok(batch.add_item(plan, project, fields)?.item)
}

fn places(view: &View, plan: PlanId) -> Vec<(Phase, Option<u32>)> {
    view.items(plan).unwrap().into_iter().map(|item| (item.fields.phase, item.fields.position)).collect()
}

#[test]
fn an_item_without_a_place_comes_at_the_end_of_its_phase() {
    let office = Office::new();
    let plan = office.ledger.write("张三", |batch| {
        let plan = batch.adopt_plan(plan_2022())?;
        let other_sector = ItemFields { sector: SectorId(2), ..fields(Phase::New, None) };
        add(batch, plan, "甲", fields(Phase::New, None))?;
        add(batch, plan, "乙", fields(Phase::New, Some(7)))?;
        add(batch, plan, "丙", fields(Phase::Reserve, None))?;
        let last = add(batch, plan, "丁", other_sector)?;
        // What leaves the end of a phase frees its place.
        batch.change_item(last, |item| item.phase = Phase::Ongoing)?;
        add(batch, plan, "戊", fields(Phase::New, None))?;
        add(batch, plan, "己", fields(Phase::Ongoing, None))?;
        Ok(plan)
    });
    let plan = plan.unwrap();
    let (new, ongoing) = (Phase::New, Phase::Ongoing);
    let expected =
        [(new, 1), (new, 7), (new, 8), (ongoing, 8), (ongoing, 9), (Phase::Reserve, 1)].map(|(p, at)| (p, Some(at)));
    assert_eq!(places(&office.ledger.view().unwrap(), plan), expected);
    // A later batch goes on from what is there.
    office.ledger.write("张三", |batch| add(batch, plan, "庚", fields(new, None))).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(places(&view, plan)[3], (new, Some(9)));
    view.verify().unwrap();
}

#[test]
fn a_correction_that_says_no_place_leaves_it() {
    let (office, plan, items) = Office::with_plan(4);
    let before = places(&office.ledger.view().unwrap(), plan);
    let item = office.ledger.view().unwrap().item(items[3]).unwrap();
    let remark = Some("更正".to_owned());
    let corrected = ItemFields { position: None, remark: remark.clone(), ..item.fields.clone() };
    office.ledger.write("张三", |batch| batch.revise_item(&item, corrected)).unwrap();
    // Nothing but the place left out is no change at all.
    let unchanged = office.ledger.view().unwrap().as_of();
    let without = |item: &mut ItemFields| item.position = None;
    office.ledger.write("张三", |batch| batch.change_item(items[3], without)).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!((places(&view, plan), view.as_of()), (before, unchanged));
    assert_eq!(view.item(items[3]).unwrap().fields.remark, remark);
}

#[test]
fn what_plan_changes_bring_comes_at_the_end_of_its_phase_too() {
    let (office, plan, items) = Office::with_plan(3);
    let write = |kind, lines: Vec<PlanChangeLine>| {
        let plan_change = PlanChangeFields::new(kind, month_of(6));
        office.ledger.write("张三", |batch| batch.adopt_plan_change(plan, plan_change, lines))
    };
    let new = ["子", "丑"].map(|name| {
        let project = office.ledger.write("张三", |batch| project(batch, name)).unwrap();
        PlanChangeLine::Supplement { project, fields: fields(Phase::Ongoing, None) }
    });
    let added = write(PlanChangeKind::Supplement, new.to_vec()).unwrap().items;
    let view = office.ledger.view().unwrap();
    let ongoing = places(&view, plan).into_iter().filter(|(phase, _)| *phase == Phase::Ongoing);
    assert_eq!(ongoing.map(|(_, at)| at).collect::<Vec<_>>(), [Some(1), Some(2), Some(3)]);
    assert_eq!(
        added.iter().map(|item| view.item(*item).unwrap().fields.position).collect::<Vec<_>>(),
        [Some(2), Some(3)]
    );
    // An adjustment that says no place moves nothing.
    let base = (&view.item(items[0]).unwrap()).into();
    let adjusted = ItemFields { annual: Some(zdxm::Money::from_fen(5)), ..fields(Phase::Ongoing, None) };
    write(PlanChangeKind::Adjustment, vec![PlanChangeLine::Adjustment { base, fields: adjusted, owner: None }])
        .unwrap();
    assert_eq!(office.ledger.view().unwrap().item(items[0]).unwrap().fields.position, Some(1));
}

#[test]
fn a_border_leaves_the_place_out_but_takes_none_below_one() {
    let read = serde_json::from_value::<ItemFields>(json!({ "phase": "续建", "sector": 1 })).unwrap();
    assert_eq!(read, fields(Phase::Ongoing, None));
    let (office, plan, _) = Office::with_plan(1);
    let refused = office.ledger.write("张三", |batch| add(batch, plan, "甲", fields(Phase::New, Some(0))));
    let error = refused.unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("position")));
}
