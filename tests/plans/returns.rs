//! A project that left the plan comes back within the year (调回): the months between stay without it.

use crate::support;

use support::{Office, month_of};
use zdxm::print::balance_table;
use zdxm::{
    Batch, ErrorKind, ItemId, PlanChangeFields, PlanChangeId, PlanChangeKind, PlanChangeLine, PlanId, ReasonClass,
    Result, Subject, View,
};

fn adopt(office: &Office, plan: PlanId, kind: PlanChangeKind, item: ItemId, month: u8) -> Result<PlanChangeId> {
    let mut fields = PlanChangeFields::new(kind, month_of(month));
    fields.reason_class = Some(ReasonClass::Objective);
    let line = match kind {
        PlanChangeKind::Return => PlanChangeLine::Return { item },
        _ => PlanChangeLine::Withdrawal { item },
    };
    let adopt = |batch: &mut Batch| Ok(batch.adopt_plan_change(plan, fields, vec![line])?.id);
    office.ledger.write("张三", adopt)
}

/// The months in which an item counts.
fn months(view: &View, plan: PlanId, item: ItemId) -> Vec<u8> {
    let counts = |month: &u8| {
        let figures = view.month_figures(plan, month_of(*month)).unwrap();
        let state = view.plan_state(item, month_of(*month)).unwrap();
        let is_in = figures.items.iter().any(|of| of.item == item);
        assert_eq!(is_in, state.is_some(), "month {month}");
        is_in
    };
    (1..=12).filter(counts).collect()
}

#[test]
fn a_withdrawn_project_comes_back_and_the_months_between_stay_without_it() {
    let (office, plan, items) = Office::with_plan(2);
    let item = items[0];
    adopt(&office, plan, PlanChangeKind::Withdrawal, item, 3).unwrap();
    let withdrawn = office.ledger.view().unwrap();
    assert_eq!(adopt(&office, plan, PlanChangeKind::Return, items[1], 4).unwrap_err().id(), "item_in_plan");
    let early = adopt(&office, plan, PlanChangeKind::Return, item, 3).unwrap_err();
    assert_eq!((early.kind(), early.id(), early.row()), (ErrorKind::Rule, "return_too_early", Some(1)));
    let first = adopt(&office, plan, PlanChangeKind::Return, item, 6).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(months(&view, plan, item), [1, 2, 6, 7, 8, 9, 10, 11, 12]);
    assert_eq!(months(&withdrawn, plan, item), [1, 2]);
    let change = view.plan_change(first).unwrap();
    assert_eq!(change.name(), "第1批调回");
    let balance = view.plan_balance(first).unwrap();
    let cell = balance.implementation;
    assert_eq!((cell.opening.count, cell.returned.count, cell.supplemented.count, cell.closing.count), (1, 1, 0, 2));
    let table = balance_table(&change, &balance).unwrap().to_text();
    assert!(table.contains("调回") && table.contains("＋调回－调出"), "{table}");
    // Out and in again, as often as it takes.
    adopt(&office, plan, PlanChangeKind::Withdrawal, item, 8).unwrap();
    adopt(&office, plan, PlanChangeKind::Return, item, 10).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(months(&view, plan, item), [1, 2, 6, 7, 10, 11, 12]);
    let presence = view.item(item).unwrap().presence;
    assert_eq!(presence.absent_months.unwrap().months().collect::<Vec<_>>(), [3, 4, 5, 8, 9]);
    assert_eq!(
        serde_json::to_value(view.item(item).unwrap()).unwrap()["absent_months"],
        serde_json::json!([3, 4, 5, 8, 9])
    );
    assert!(view.plan_balance(first).unwrap().implementation.is_balanced());
    let history = view.history(view.item(item).unwrap().project).unwrap();
    let last = history.iter().rfind(|entry| entry.subject == Subject::Item && entry.field == "absent_months").unwrap();
    assert_eq!(last.after.as_ref().unwrap().to_string(), "3月、4月、5月、8月、9月");
    assert_eq!(view.propose_next_year(plan).unwrap().len(), 2);
    view.verify().unwrap();
    assert!(zdxm::Ledger::check_file(office.ledger.path()).unwrap().is_sound());
}
