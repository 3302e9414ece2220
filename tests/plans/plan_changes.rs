//! Changes to a plan after it was issued: each counts from its effective month on, and the sums always balance.

use crate::random;
use crate::support;

use std::collections::BTreeMap;

use random::Random;
use support::{Office, golden, item_base, month_of};
use zdxm::figures::{Bulletin, Cut, Cuts, FigureCell};
use zdxm::print::balance_table;
use zdxm::{
    ErrorKind, ItemFields, ItemId, Ledger, Money, Phase, PlanChangeFields, PlanChangeId, PlanChangeKind,
    PlanChangeLine, PlanId, ProjectFields, ProjectId, ReasonClass, Result, SectorId, UnitId,
};

fn fields(kind: PlanChangeKind, month: u8) -> PlanChangeFields {
    let mut fields = PlanChangeFields::new(kind, month_of(month));
    fields.document_no = Some("柳政办〔2022〕31号".into());
    fields.reason_class = Some(ReasonClass::Objective);
    fields
}

fn adopt(ledger: &Ledger, plan: PlanId, fields: PlanChangeFields, lines: Vec<PlanChangeLine>) -> Result<PlanChangeId> {
    ledger.write("张三", |batch| batch.adopt_plan_change(plan, fields, lines)).map(|adopted| adopted.id)
}

fn project(ledger: &Ledger, name: &str) -> ProjectId {
    ledger.write("张三", |batch| batch.add_project(ProjectFields::named(name))).unwrap()
}

fn item(phase: Phase, annual_fen: i64) -> ItemFields {
    let mut item = ItemFields::new(phase, SectorId(1));
    item.annual = (annual_fen > 0).then_some(Money::from_fen(annual_fen));
    item.total = Some(Money::from_fen(annual_fen * 3));
    item
}

fn counts(ledger: &Ledger, plan: PlanId, month: u8) -> (u32, i64) {
    let figures = ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
    let cuts = Cuts::new(&figures).unwrap();
    (cuts.all.count, cuts.all.annual.map_or(0, |annual| annual.fen()))
}

#[test]
fn a_supplement_counts_from_its_effective_month_on() {
    let (office, plan, _) = Office::with_plan(6);
    let before = office.ledger.view().unwrap().as_of();
    let added = project(&office.ledger, "增补项目");
    let lines = vec![PlanChangeLine::Supplement { project: added, fields: item(Phase::New, 700) }];
    let id = adopt(&office.ledger, plan, fields(PlanChangeKind::Supplement, 6), lines).unwrap();
    assert_eq!(counts(&office.ledger, plan, 5), (6, 6_000));
    assert_eq!(counts(&office.ledger, plan, 6), (7, 6_700));
    assert_eq!(counts(&office.ledger, plan, 12), (7, 6_700));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.plan_change(id).unwrap().name(), "第1批增补");
    assert_eq!(view.item_of_project(plan, added).unwrap().unwrap().presence.entered_from, Some(6));
    let past = office.ledger.view_as_of(before).unwrap();
    assert_eq!(past.month_figures(plan, month_of(12)).unwrap().items.len(), 6);
}

#[test]
fn a_withdrawn_project_leaves_the_statistics_and_keeps_its_past() {
    let (office, plan, items) = Office::with_plan(6);
    office.file(items[0], 3, 100);
    let figures = |month| office.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
    let march = Bulletin::new(&figures(3)).unwrap();
    let lines = vec![PlanChangeLine::Withdrawal { item: items[0] }];
    adopt(&office.ledger, plan, fields(PlanChangeKind::Withdrawal, 8), lines).unwrap();
    assert_eq!(counts(&office.ledger, plan, 7), (6, 6_000));
    assert_eq!(counts(&office.ledger, plan, 8), (5, 5_000));
    assert!(figures(8).items.iter().all(|item| item.item != items[0]));
    let again = Bulletin::new(&figures(3)).unwrap();
    assert_eq!(again.to_text().unwrap(), march.to_text().unwrap());
    let view = office.ledger.view().unwrap();
    assert_eq!(view.item(items[0]).unwrap().presence.withdrawn_from, Some(8));
    assert_eq!(view.reports(items[0]).unwrap().len(), 1);
    assert_eq!(view.plan_figures(plan).unwrap().items.len(), 5);
}

#[test]
fn a_reserve_project_becomes_a_new_start_within_the_year() {
    let (office, plan, _) = Office::with_plan(3);
    let reserve = project(&office.ledger, "预备项目");
    let add = vec![PlanChangeLine::Supplement { project: reserve, fields: item(Phase::Reserve, 0) }];
    adopt(&office.ledger, plan, fields(PlanChangeKind::Supplement, 1), add).unwrap();
    let id = office.ledger.view().unwrap().item_of_project(plan, reserve).unwrap().unwrap().id;
    let promoted = vec![PlanChangeLine::Adjustment {
        base: item_base(&office.ledger, id),
        fields: item(Phase::New, 900),
        owner: None,
    }];
    let change = adopt(&office.ledger, plan, fields(PlanChangeKind::Adjustment, 7), promoted).unwrap();
    let phase = |month| {
        let figures = office.ledger.view().unwrap().month_figures(plan, month_of(month)).unwrap();
        figures.items.iter().find(|item| item.item == id).map(|item| (item.phase, item.annual))
    };
    assert_eq!(phase(6), Some((Phase::Reserve, None)));
    assert_eq!(phase(7), Some((Phase::New, Some(Money::from_fen(900)))));
    let balance = office.ledger.view().unwrap().plan_balance(change).unwrap();
    assert_eq!(balance.implementation.changed.count, 1);
    assert_eq!(balance.phases[&Phase::Reserve].changed.count, -1);
    assert_eq!(balance.phases[&Phase::Reserve].closing.count, 0);
}

#[test]
fn the_versions_of_a_plan_are_shown_as_they_were() {
    let (office, plan, items) = Office::with_plan(4);
    for (name, month) in [("甲", 4), ("乙", 9)] {
        let lines = vec![PlanChangeLine::Supplement {
            project: project(&office.ledger, name),
            fields: item(Phase::Ongoing, 100),
        }];
        adopt(&office.ledger, plan, fields(PlanChangeKind::Supplement, month), lines).unwrap();
    }
    let lines = vec![PlanChangeLine::Withdrawal { item: items[1] }];
    adopt(&office.ledger, plan, fields(PlanChangeKind::Withdrawal, 9), lines).unwrap();
    let versions = office.ledger.view().unwrap().plan_versions(plan).unwrap();
    let shown = versions.iter().map(|version| {
        let figures = office.ledger.view_as_of(version.as_of).unwrap().plan_figures(plan).unwrap();
        (version.name.clone(), figures.items.len())
    });
    let expected = [("原计划", 4), ("第1批增补", 5), ("第2批增补", 6), ("第1批调出", 5)];
    assert_eq!(shown.collect::<Vec<_>>(), expected.map(|(name, count)| (name.to_owned(), count)));
}

#[test]
fn the_balance_is_printed_as_a_table() {
    let (office, plan, items) = Office::with_plan(6);
    let add = ["凤凰岭大桥", "龙溪水厂"].map(|name| PlanChangeLine::Supplement {
        project: project(&office.ledger, name),
        fields: item(Phase::New, 25_000_000_000),
    });
    let preview =
        office.ledger.view().unwrap().preview_plan_change(plan, fields(PlanChangeKind::Supplement, 6), add.to_vec());
    let id = adopt(&office.ledger, plan, fields(PlanChangeKind::Supplement, 6), add.to_vec()).unwrap();
    let view = office.ledger.view().unwrap();
    let balance = view.plan_balance(id).unwrap();
    assert_eq!(preview.unwrap(), balance);
    let lines = vec![PlanChangeLine::Withdrawal { item: items[0] }, PlanChangeLine::Withdrawal { item: items[1] }];
    let out = adopt(&office.ledger, plan, fields(PlanChangeKind::Withdrawal, 7), lines).unwrap();
    // Adopted later, the first plan change's balance stays what it was.
    let view = office.ledger.view().unwrap();
    assert_eq!(view.plan_balance(id).unwrap(), balance);
    let table = |id| {
        let change = view.plan_change(id).unwrap();
        balance_table(&change, &view.plan_balance(id).unwrap()).unwrap()
    };
    golden("balance.txt", &format!("{}\n{}", table(id).to_text(), table(out).to_text()));
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_is_written() {
    let (office, plan, items) = Office::with_plan(4);
    let ledger = &office.ledger;
    let extra = project(ledger, "另一项目");
    let supplement = |project| PlanChangeLine::Supplement { project, fields: item(Phase::New, 1) };
    let known = ledger.view().unwrap().item(items[0]).unwrap();
    let mut other_sector = item(Phase::New, 1);
    other_sector.sector = SectorId(77);
    let refused = |kind, month, lines, expected, row| {
        let view = ledger.view().unwrap();
        let preview = view.preview_plan_change(plan, fields(kind, month), Vec::clone(&lines)).unwrap_err();
        let error = adopt(ledger, plan, fields(kind, month), lines).unwrap_err();
        assert_eq!((error.kind(), error.row()), (expected, row), "{error}");
        assert_eq!(preview.to_string(), error.to_string());
        assert_eq!(ledger.view().unwrap().as_of(), view.as_of());
    };
    use ErrorKind::{Duplicate, MissingValue, NotFound, Rule};
    use PlanChangeKind::{Adjustment, Supplement, Withdrawal};
    let past = ledger.view_as_of(zdxm::ChangeNumber(2)).unwrap();
    let lines = vec![PlanChangeLine::Withdrawal { item: items[0] }];
    assert_eq!(past.preview_plan_change(plan, fields(Withdrawal, 6), lines).unwrap_err().kind(), Rule);
    refused(Supplement, 6, vec![], MissingValue, None);
    refused(Supplement, 6, vec![supplement(known.project)], Duplicate, Some(1));
    refused(Supplement, 6, vec![supplement(extra), supplement(extra)], Duplicate, Some(2));
    refused(Supplement, 6, vec![supplement(ProjectId(99))], NotFound, Some(1));
    refused(Withdrawal, 6, vec![supplement(extra)], Rule, Some(1));
    refused(Withdrawal, 6, vec![PlanChangeLine::Withdrawal { item: ItemId(99) }], NotFound, Some(1));
    let same = PlanChangeLine::Adjustment { base: (&known).into(), fields: known.fields.clone(), owner: None };
    refused(Adjustment, 6, vec![same], Rule, Some(1));
    let adjusted = PlanChangeLine::Adjustment { base: (&known).into(), fields: other_sector, owner: None };
    refused(Adjustment, 6, vec![adjusted], NotFound, Some(1));
    let out = vec![PlanChangeLine::Withdrawal { item: items[0] }];
    adopt(ledger, plan, fields(Withdrawal, 6), out.clone()).unwrap();
    refused(Withdrawal, 7, out, Rule, Some(1));
    let adjust = |annual| {
        let base = item_base(ledger, items[1]);
        vec![PlanChangeLine::Adjustment { base, fields: item(Phase::New, annual), owner: None }]
    };
    adopt(ledger, plan, fields(Adjustment, 6), adjust(5)).unwrap();
    refused(Adjustment, 5, adjust(6), Rule, Some(1));
    let mut unclear = fields(Withdrawal, 6);
    unclear.reason_class = None;
    let lines = vec![PlanChangeLine::Withdrawal { item: items[2] }];
    assert_eq!(adopt(ledger, plan, unclear, lines).unwrap_err().field_name(), Some("reason_class"));
    let mut elsewhen = fields(Withdrawal, 6);
    elsewhen.effective = zdxm::YearMonth::new(2023, 1).unwrap();
    let lines = vec![PlanChangeLine::Withdrawal { item: items[2] }];
    assert_eq!(adopt(ledger, plan, elsewhen, lines).unwrap_err().field_name(), Some("effective"));
}

#[test]
fn beside_plan_changes_only_mistakes_are_corrected() {
    let (office, plan, items) = Office::with_plan(3);
    let base = item_base(&office.ledger, items[0]);
    let lines = vec![PlanChangeLine::Adjustment { base, fields: item(Phase::New, 5), owner: None }];
    let id = adopt(&office.ledger, plan, fields(PlanChangeKind::Adjustment, 6), lines).unwrap();
    let revise = |item: ItemId, change: fn(&mut ItemFields)| {
        let mut fields = office.ledger.view().unwrap().item(item).unwrap().fields;
        change(&mut fields);
        office.ledger.write("张三", |batch| batch.change_item(item, |now| *now = fields))
    };
    // Words may be corrected, and figures that no plan change has touched.
    revise(items[0], |fields| fields.target = Some("主体封顶".into())).unwrap();
    revise(items[1], |fields| fields.annual = Some(Money::from_fen(1_001))).unwrap();
    let error = revise(items[0], |fields| fields.annual = Some(Money::from_fen(6))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rule, "{error}");
    let late = project(&office.ledger, "迟到项目");
    let add = |batch: &mut zdxm::Batch| batch.add_item(plan, late, item(Phase::New, 1));
    assert_eq!(office.ledger.write("张三", add).unwrap_err().kind(), ErrorKind::Rule);
    // The document of a plan change may be corrected, not what it did.
    let mut corrected = fields(PlanChangeKind::Adjustment, 6);
    corrected.document_no = Some("柳政办〔2022〕32号".into());
    let revise = |fields| office.ledger.write("张三", |batch| batch.change_plan_change(id, |now| *now = fields));
    revise(corrected.clone()).unwrap();
    assert_eq!(office.ledger.view().unwrap().plan_change(id).unwrap().fields, corrected);
    corrected.effective = month_of(7);
    assert_eq!(revise(corrected).unwrap_err().kind(), ErrorKind::Rule);
}

/// What a model in memory knows of an item in a month.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Said {
    phase: Phase,
    annual: i64,
    lead: Option<UnitId>,
    reporting: Option<UnitId>,
}

/// Its place in each month, January first.
type Months = [Option<Said>; 12];

/// Count and annual money of implementation projects in a month.
fn sums(model: &BTreeMap<ItemId, Months>, month: u8) -> (u32, i64) {
    let states = model.values().filter_map(|months| months[usize::from(month) - 1]);
    let counted = states.filter(|said| said.phase.is_implementation());
    counted.fold((0, 0), |(count, annual), said| (count + 1, annual + said.annual))
}

/// The same by a unit.
fn sums_by(
    model: &BTreeMap<ItemId, Months>,
    month: u8,
    unit: fn(&Said) -> Option<UnitId>,
) -> BTreeMap<Option<UnitId>, (u32, i64)> {
    let mut sums = BTreeMap::<_, (u32, i64)>::new();
    for said in model.values().filter_map(|months| months[usize::from(month) - 1]) {
        if said.phase.is_implementation() {
            let sum = sums.entry(unit(&said)).or_default();
            *sum = (sum.0 + 1, sum.1 + said.annual);
        }
    }
    sums
}

/// Some of the units in any order, and one that reports, or none.
fn random_units(random: &mut Random, units: &[UnitId]) -> (Vec<UnitId>, Option<UnitId>) {
    let mut left = units.to_vec();
    let wanted = random.below(4);
    let chosen = (0..wanted).map(|_| left.swap_remove(random.below(left.len() as u64) as usize)).collect();
    let reporting = random.below(4) as usize;
    (chosen, units.get(reporting).copied())
}

fn place(phase: Phase, annual: i64, units: (Vec<UnitId>, Option<UnitId>)) -> (ItemFields, Said) {
    let mut fields = item(phase, annual);
    (fields.responsible_units, fields.reporting_unit) = units;
    let (lead, reporting) = (fields.lead_unit(), fields.reporting_unit);
    (fields, Said { phase, annual, lead, reporting })
}

#[test]
fn random_sequences_of_plan_changes_balance_and_fit_a_model() {
    let seed = 20_220_128;
    println!("seed {seed}");
    let mut random = Random(seed);
    for round in 0..6 {
        let (office, plan, items) = Office::with_plan(12);
        let ledger = &office.ledger;
        let names = ["鱼峰区人民政府", "市交通运输局", "柳北区人民政府"];
        let units = ledger
            .write("张三", |batch| {
                names.into_iter().map(|name| Ok(batch.ensure_unit(name)?.id)).collect::<Result<Vec<_>>>()
            })
            .unwrap();
        let view = ledger.view().unwrap();
        let known = |id: &ItemId| {
            let fields = view.item(*id).unwrap().fields;
            let (lead, reporting) = (fields.lead_unit(), fields.reporting_unit);
            Said { phase: fields.phase, annual: 1_000, lead, reporting }
        };
        let mut model = items.iter().map(|id| (*id, [Some(known(id)); 12])).collect::<BTreeMap<_, _>>();
        let mut history = vec![(ledger.view().unwrap().as_of(), model.clone())];
        for step in 0..25 {
            // Effective months never fall, as one item could be met by any of them.
            let month = 1 + (step * 11 / 24) as u8;
            let kind = PlanChangeKind::ALL[random.below(3) as usize];
            let mut lines = Vec::new();
            let mut changed = model.clone();
            let present = model.iter().filter(|(_, months)| months[11].is_some()).map(|(id, _)| *id);
            let mut present = present.collect::<Vec<_>>();
            let mut fresh = Vec::new();
            for line in 0..1 + random.below(3) {
                let phase = Phase::ALL[random.below(4) as usize];
                let annual = 1 + random.below(5_000) as i64;
                let (fields, said) = place(phase, annual, random_units(&mut random, &units));
                match kind {
                    PlanChangeKind::Supplement => {
                        let project = project(ledger, &format!("增补{round}-{step}-{line}"));
                        lines.push(PlanChangeLine::Supplement { project, fields });
                        fresh.push((project, said));
                    }
                    _ if present.is_empty() => {}
                    PlanChangeKind::Withdrawal => {
                        let item = present.swap_remove(random.below(present.len() as u64) as usize);
                        lines.push(PlanChangeLine::Withdrawal { item });
                        changed.get_mut(&item).unwrap()[usize::from(month) - 1..].fill(None);
                    }
                    PlanChangeKind::Adjustment => {
                        let id = present.swap_remove(random.below(present.len() as u64) as usize);
                        let base = item_base(&office.ledger, id);
                        lines.push(PlanChangeLine::Adjustment { base, fields, owner: None });
                        changed.get_mut(&id).unwrap()[usize::from(month) - 1..].fill(Some(said));
                    }
                    other => panic!("{other:?}"),
                }
            }
            if lines.is_empty() {
                continue;
            }
            let id = adopt(ledger, plan, fields(kind, month), lines).unwrap();
            let view = ledger.view().unwrap();
            for (project, state) in fresh {
                let item = view.item_of_project(plan, project).unwrap().unwrap().id;
                let mut months = [None; 12];
                months[usize::from(month) - 1..].fill(Some(state));
                changed.insert(item, months);
            }
            let balance = view.plan_balance(id).unwrap();
            let (opening, closing) = (sums(&model, 12), sums(&changed, 12));
            let cell = balance.implementation;
            assert_eq!((cell.opening.count, cell.opening.annual.fen()), (i64::from(opening.0), opening.1));
            assert_eq!((cell.closing.count, cell.closing.annual.fen()), (i64::from(closing.0), closing.1));
            model = changed;
            history.push((view.as_of(), model.clone()));
            correct_reporting_unit(ledger, &mut random, &mut model, &units);
            history.push((ledger.view().unwrap().as_of(), model.clone()));
        }
        for (as_of, model) in &history {
            let view = ledger.view_as_of(*as_of).unwrap();
            for month in 1..=12 {
                let cuts = Cuts::new(&view.month_figures(plan, month_of(month)).unwrap()).unwrap();
                let money = |annual: Option<Money>| annual.map_or(0, |annual| annual.fen());
                let found = (cuts.all.count, money(cuts.all.annual));
                assert_eq!(found, sums(model, month), "round {round}, month {month}, as of {as_of}");
                let by = |cells: &[FigureCell]| {
                    let unit = |cut| match cut {
                        Cut::LeadUnit(unit) | Cut::ReportingUnit(unit) => unit,
                        _ => unreachable!("a cut by units"),
                    };
                    cells
                        .iter()
                        .map(|cell| (unit(cell.cut), (cell.count, money(cell.annual))))
                        .collect::<BTreeMap<_, _>>()
                };
                assert_eq!(by(&cuts.lead_units), sums_by(model, month, |said| said.lead), "lead, {month}, {as_of}");
                let reporting = sums_by(model, month, |said| said.reporting);
                assert_eq!(by(&cuts.reporting_units), reporting, "reporting, {month}, {as_of}");
            }
            for change in view.plan_changes(plan).unwrap() {
                view.plan_balance(change.id).unwrap().check().unwrap();
            }
        }
        ledger.view().unwrap().verify().unwrap();
    }
}

/// Corrects the reporting unit of an item for all months, or is refused because an adjustment gave it to another unit.
fn correct_reporting_unit(
    ledger: &Ledger,
    random: &mut Random,
    model: &mut BTreeMap<ItemId, Months>,
    units: &[UnitId],
) {
    let ids = model.keys().copied().collect::<Vec<_>>();
    let id = ids[random.below(ids.len() as u64) as usize];
    let months = model.get_mut(&id).unwrap();
    let said = months.iter().flatten().map(|said| said.reporting).collect::<std::collections::BTreeSet<_>>();
    let reporting = units.get(random.below(4) as usize).copied();
    let mut fields = ledger.view().unwrap().item(id).unwrap().fields;
    if fields.reporting_unit == reporting {
        return;
    }
    fields.reporting_unit = reporting;
    match ledger.write("张三", |batch| batch.change_item(id, |now| *now = fields)) {
        Ok(()) => {
            assert!(said.len() <= 1, "what an adjustment dated was overwritten");
            months.iter_mut().flatten().for_each(|said| said.reporting = reporting);
        }
        Err(error) => assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("reporting_unit"))),
    }
}
