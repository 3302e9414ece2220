//! Questions about the items of a plan: each answer against what the other lists of the ledger say, item by item.

use std::collections::BTreeMap;

use crate::random::Random;
use crate::support::{self, Office, golden, month_of};
use zdxm::figures::{FoundItem, LightOf, PlanLights};
use zdxm::print::found_items_table;
use zdxm::*;

const ITEMS: u32 = 40;
const MONTH: u8 = 5;
/// What amounts are counted in: 0.001亿元.
const UNIT_FEN: i64 = 10_000_000;

fn day(month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

fn below(random: &mut Random, end: u64) -> usize {
    random.below(end) as usize
}

fn amount(units: i64) -> Money {
    Money::from_fen(units * UNIT_FEN)
}

/// An office in which everything that can be asked for differs from item to item.
fn office(random: &mut Random, pack: Option<&str>) -> (Office, PlanId) {
    let (office, plan, items) = Office::with_plan(ITEMS);
    let pack = pack.map(|name| RulePack::shipped().iter().find(|(of, _)| *of == name).unwrap().1);
    let write = |batch: &mut Batch| {
        if let Some(pack) = pack {
            let mut pack = RulePack::parse(pack)?;
            pack.lights.items.as_mut().unwrap().least_annual = None;
            pack.lights.items.as_mut().unwrap().red_after_yellow = Some(2 + below(random, 2) as u32);
            let pack = batch.add_rule_pack(pack)?;
            batch.use_rule_pack(plan, pack)?;
        }
        let roads = SectorFields { name: "道路".into(), parent: Some(SectorId(1)), position: 9 };
        let sectors = [SectorId(1), batch.add_sector(roads)?, SectorId(2)];
        let units = [UnitId(1), UnitId(2), batch.ensure_unit("柳北区人民政府")?.id];
        for (at, item) in items.iter().enumerate() {
            let project = ProjectId(at as i64 + 1);
            let name = format!("{}（{}）Ａ{at}", ["城中 大桥", "工业园", "医院"][below(random, 3)], below(random, 4));
            batch.change_project(project, |now| now.name = name)?;
            batch.change_item(*item, |now| {
                now.sector = sectors[below(random, 3)];
                now.phase = Phase::ALL[below(random, 4)];
                now.annual = [None, Some(0), Some(1_000), Some(3_000)][below(random, 4)].map(amount);
                now.planned_start =
                    Some(ProjectDate::try_from(20220000 + 100 * (1 + below(random, 9) as u32)).unwrap());
                let (first, other) = (below(random, 3), below(random, 3));
                let others = [units[other]].into_iter().filter(|_| other != first);
                now.responsible_units = [units[first]].into_iter().chain(others).filter(|_| at % 7 > 0).collect();
                now.reporting_unit = Some(units[below(random, 3)]);
            })?;
            for month in 1..=MONTH + 1 {
                if below(random, 3) > 0 {
                    let ytd_done = Some(amount(90 * i64::from(month) + below(random, 900) as i64 - 400));
                    let started = [None, Some(false), Some(true)][below(random, 3)];
                    let fields = ReportFields { ytd_done, started, finished: started, ..Default::default() };
                    match below(random, 4) {
                        0 => support::save_draft(batch, *item, month_of(month), fields)?,
                        1 => drop(support::submit(batch, *item, month_of(month), fields)?),
                        _ => drop(batch.file_report(*item, month_of(month), fields)?),
                    }
                }
            }
            if below(random, 3) == 0 {
                batch.record_event(project, EventKind::Start, EventFields::on(ProjectDate::try_from(20220110)?))?;
                if below(random, 2) == 0 {
                    batch.record_event(
                        project,
                        EventKind::Suspend,
                        EventFields::on(ProjectDate::try_from(20220310)?),
                    )?;
                }
            }
            for number in 0..below(random, 3) {
                let fields = MatterFields {
                    opened_on: [None, Some(day(4, 10)), Some(day(6, 10))][below(random, 3)],
                    settled_on: [None, Some(day(6, 20))][below(random, 2)],
                    ..MatterFields::named(&format!("事项{number}"))
                };
                batch.add_matter(project, MatterKind::ALL[below(random, 5)], fields)?;
            }
        }
        Ok(())
    };
    office.ledger.write("李四", write).unwrap();
    (office, plan)
}

/// What other questions say of an item.
struct Known {
    figures: ItemFigures,
    name: String,
    light: Option<Light>,
    state: FilingState,
    matters: Vec<Matter>,
    units: Vec<UnitId>,
}

fn known(view: &View, plan: PlanId, has_lights: bool) -> Vec<Known> {
    let month = month_of(MONTH);
    let mut lights = BTreeMap::new();
    if has_lights {
        for row in PlanLights::new(view, plan, month).unwrap().items {
            let LightOf::Item(item) = row.of else { panic!("a unit") };
            lights.insert(item, row.light());
        }
    }
    let states = view.reporting(plan, month, day(6, 30)).unwrap();
    let figures = view.month_figures(plan, month).unwrap().items;
    let known = figures.into_iter().zip(states).map(|(figures, state)| Known {
        name: view.project(figures.project).unwrap().fields.name,
        light: lights.get(&figures.item).copied().flatten(),
        state: state.state,
        matters: view.matters(figures.project).unwrap(),
        units: view.plan_state(figures.item, month).unwrap().unwrap().responsibility.unwrap().responsible_units,
        figures,
    });
    known.collect()
}

/// Points above time progress × 12 × 100 × annual, as whole numbers; `None` without a rate.
fn is_beyond(item: &ItemFigures, points: Decimal, above: bool) -> bool {
    let (Some(done), Some(annual)) = (item.standing.done, item.annual.filter(|annual| *annual > Money::ZERO)) else {
        return false;
    };
    let (done, annual) = (Decimal::from(done.fen()), Decimal::from(annual.fen()));
    let gap = Decimal::from(1_200) * done - Decimal::from(u32::from(MONTH) * 100) * annual;
    let threshold = points * Decimal::from(12) * annual;
    if above { gap > threshold } else { gap < threshold }
}

fn is_open(matter: &Matter, on: chrono::NaiveDate) -> bool {
    let (opened, settled) = (matter.fields.opened_on, matter.fields.settled_on);
    !(opened.is_some_and(|day| day > on) || settled.is_some_and(|day| day <= on))
}

fn meets(known: &Known, query: &ItemQuery, on: chrono::NaiveDate) -> bool {
    let figures = &known.figures;
    let plain = |text: &str| text.replace([' ', '　'], "").replace('（', "(").replace('）', ")").replace('Ａ', "a");
    let top = if figures.sector == SectorId(5) { SectorId(1) } else { figures.sector };
    query.lead_unit.is_none_or(|unit| figures.lead_unit == Some(unit))
        && query.responsible_unit.is_none_or(|unit| known.units.contains(&unit))
        && query.reporting_unit.is_none_or(|unit| figures.reporting_unit == Some(unit))
        && query.phase.is_none_or(|phase| figures.phase == phase)
        && query.sector.is_none_or(|sector| figures.sector == sector || top == sector)
        && query.gap_above.is_none_or(|points| is_beyond(figures, points, true))
        && query.gap_below.is_none_or(|points| is_beyond(figures, points, false))
        && query.light.is_none_or(|light| known.light == Some(light))
        && query.filing_state.is_none_or(|state| known.state == state)
        && query.open_matter.is_none_or(|kind| known.matters.iter().any(|m| m.kind == kind && is_open(m, on)))
        && query.started.is_none_or(|started| (figures.standing.started == Some(true)) == started)
        && query.finished.is_none_or(|finished| (figures.standing.finished == Some(true)) == finished)
        && query.suspended.is_none_or(|suspended| figures.suspended == suspended)
        && query.name_part.as_ref().is_none_or(|part| plain(&known.name).contains(&plain(part)))
}

fn query(random: &mut Random, has_lights: bool) -> ItemQuery {
    let mut query = ItemQuery::default();
    // Few conditions at a time, or nothing would meet them.
    for _ in 0..below(random, 4) {
        query = match below(random, 14) {
            0 => query.with_lead_unit(UnitId(1 + below(random, 3) as i64)),
            1 => query.with_reporting_unit(UnitId(1 + below(random, 3) as i64)),
            2 => query.with_phase(Phase::ALL[below(random, 4)]),
            3 => query.with_sector(SectorId([1, 2, 5][below(random, 3)])),
            4 => query.with_gap_above(Decimal::new(below(random, 80) as i64 - 40, 0)),
            5 => query.with_gap_below(Decimal::new(below(random, 8_000) as i64 - 4_000, 2)),
            6 if has_lights => query.with_light(Light::ALL[below(random, 3)]),
            7 => query.with_filing_state(FilingState::ALL[below(random, 5)]),
            8 => query.with_open_matter(MatterKind::ALL[below(random, 5)]),
            9 => query.with_started(below(random, 2) == 0),
            10 => query.with_finished(below(random, 2) == 0),
            12 => query.with_responsible_unit(UnitId(1 + below(random, 3) as i64)),
            11 => query.with_suspended(below(random, 2) == 0),
            _ => query
                .with_name_part(["大桥", "城中大桥(1)", "工业 园", "医院（", "a1", "没有"][below(random, 6)].into()),
        };
    }
    if below(random, 2) == 0 {
        query = query.with_on([day(4, 5), day(6, 15), day(6, 25)][below(random, 3)]);
    }
    let order = ItemOrder::ALL[below(random, 6)];
    query.with_order(order).with_descending(below(random, 2) == 0)
}

fn check_row(found: &FoundItem, known: &Known, on: chrono::NaiveDate) {
    let figures = &known.figures;
    assert_eq!((found.item, found.project), (figures.item, figures.project));
    assert_eq!((&found.project_name, found.light, found.filing_state), (&known.name, known.light, known.state));
    assert_eq!(
        (found.annual, found.done, found.last_report),
        (figures.annual, figures.standing.done, figures.last_report)
    );
    let open = known.matters.iter().filter(|matter| is_open(matter, on));
    let open = open.map(|matter| (matter.id, matter.kind, matter.fields.name.clone())).collect::<Vec<_>>();
    let shown = found.open_matters.iter().map(|matter| (matter.id, matter.kind, matter.name.clone()));
    assert_eq!(shown.collect::<Vec<_>>(), open);
    assert_eq!(found.rate.is_some(), found.gap.is_some());
    assert_eq!(found.suspended, figures.suspended);
}

#[test]
fn every_answer_is_what_the_other_lists_say_item_by_item() {
    let random = &mut Random(20);
    let mut counts = BTreeMap::<&str, usize>::new();
    for pack in [None, Some("points-below"), Some("ratio"), Some("shortfall")] {
        let (office, plan) = office(random, pack);
        let view = office.ledger.view().unwrap();
        let all = known(&view, plan, pack.is_some());
        for round in 0..150 {
            let query = query(random, pack.is_some());
            let on = query.on.unwrap_or(day(5, 31));
            let found = view.find_items(plan, month_of(MONTH), &query).unwrap();
            let mut expected = all.iter().filter(|known| meets(known, &query, on)).collect::<Vec<_>>();
            sort(&mut expected, &query);
            let ids = |known: &[&Known]| known.iter().map(|known| known.figures.item).collect::<Vec<_>>();
            let shown = found.items.iter().map(|item| item.item).collect::<Vec<_>>();
            assert_eq!(shown, ids(&expected), "{pack:?} {round} {query:?}");
            assert_eq!(found.total as usize, expected.len());
            found.items.iter().zip(&expected).for_each(|(item, known)| check_row(item, known, on));
            let (skip, most) = (below(random, 6), below(random, 6));
            let page = query.with_skip(skip as u32).with_most(most as u32);
            let page = view.find_items(plan, month_of(MONTH), &page).unwrap();
            let of_all = found.items.iter().skip(skip).take(most).cloned().collect::<Vec<_>>();
            assert_eq!((page.total, page.items), (found.total, of_all));
            *counts.entry(["some", "none"][usize::from(found.items.is_empty())]).or_default() += 1;
        }
    }
    assert!(counts["some"] > 300 && counts["none"] > 50, "{counts:?}");
}

fn sort(known: &mut [&Known], query: &ItemQuery) {
    let key = |known: &Known| match query.order {
        ItemOrder::Gap | ItemOrder::Rate => {
            let (done, annual) = (known.figures.standing.done?, known.figures.annual?);
            // Annual plans are 1,000 and 3,000 units.
            (annual > Money::ZERO).then(|| (done.fen() * (3_000 * UNIT_FEN / annual.fen()), String::new()))
        }
        ItemOrder::Annual => known.figures.annual.map(|annual| (annual.fen(), String::new())),
        ItemOrder::Name => Some((0, known.name.clone())),
        ItemOrder::LastReport => {
            Some((known.figures.last_report.map_or(0, |month| month.month().into()), String::new()))
        }
        _ => Some((0, String::new())),
    };
    if query.order == ItemOrder::Plan && query.descending {
        return known.reverse();
    }
    known.sort_by(|left, right| match (key(left), key(right)) {
        (Some(left), Some(right)) if query.descending => right.cmp(&left),
        (Some(left), Some(right)) => left.cmp(&right),
        (left, right) => left.is_none().cmp(&right.is_none()),
    });
}

#[test]
fn more_than_ten_points_behind_is_more_than_ten_unrounded() {
    let (office, plan, items) = Office::with_plan(3);
    // By June 50 % are due: of 1,000,000 fen 400,000 are 10 points behind.
    let annual = |batch: &mut Batch| {
        items.iter().try_for_each(|item| batch.change_item(*item, |now| now.annual = Some(Money::from_fen(1_000_000))))
    };
    office.ledger.write("李四", annual).unwrap();
    for (item, done) in items.iter().zip([400_000, 399_999, 400_001]) {
        office.file(*item, 6, done);
    }
    let asked = |query: ItemQuery| {
        let found = office.ledger.view().unwrap().find_items(plan, month_of(6), &query).unwrap();
        found.items.iter().map(|item| item.item).collect::<Vec<_>>()
    };
    let ten = Decimal::from(-10);
    assert_eq!(asked(ItemQuery::default().with_gap_below(ten)), [items[1]]);
    assert_eq!(asked(ItemQuery::default().with_gap_above(ten)), [items[2]]);
    // A pack that computes gaps from rounded rates asks by these.
    let rounded = |batch: &mut Batch| {
        let pack = "name = \"示例\"\nversion = \"1\"\n[figures]\nrate_decimals = 2\ngap_order = \"rounded\"\n";
        let pack = batch.add_rule_pack(RulePack::parse(pack)?)?;
        batch.use_rule_pack(plan, pack)
    };
    office.ledger.write("李四", rounded).unwrap();
    assert_eq!(asked(ItemQuery::default().with_gap_below(ten)), []);
    assert_eq!(asked(ItemQuery::default().with_gap_above(ten)), []);
}

#[test]
fn responsible_units_are_those_of_the_month_and_under_any_of_their_numbers() {
    let (office, plan, items) = Office::with_plan(3);
    let (first, second) = (UnitId(1), UnitId(2));
    let third = office.ledger.write("李四", |batch| {
        let third = batch.ensure_unit("市住房和城乡建设局")?.id;
        let view = batch.view()?;
        let fields = view.item(items[0])?.fields;
        let change = PlanChangeFields::new(PlanChangeKind::Adjustment, month_of(6));
        let base = Base::from(&view.item(items[0])?);
        drop(view);
        let fields = ItemFields { responsible_units: vec![first, third], ..fields };
        batch.adopt_plan_change(plan, change, vec![PlanChangeLine::Adjustment { base, fields, owner: None }])?;
        Ok(third)
    });
    let third = third.unwrap();
    let asked = |month, unit| {
        let query = ItemQuery::default().with_responsible_unit(unit);
        let found = office.ledger.view().unwrap().find_items(plan, month_of(month), &query).unwrap();
        found.items.iter().map(|item| item.item).collect::<std::collections::BTreeSet<_>>()
    };
    let of = |items: &[ItemId]| items.iter().copied().collect();
    assert_eq!((asked(5, first), asked(6, first)), (of(&items), of(&items)));
    assert_eq!((asked(5, second), asked(6, second)), (of(&items), of(&items[1..])));
    assert_eq!((asked(5, third), asked(6, third)), (of(&[]), of(&items[..1])));
    office.ledger.write("李四", |batch| batch.merge_unit(second, third, "合署办公")).unwrap();
    for unit in [second, third] {
        assert_eq!((asked(5, unit), asked(6, unit)), (of(&items), of(&items)));
    }
}

#[test]
fn what_does_not_exist_is_refused_instead_of_found_nowhere() {
    let (office, plan, _) = Office::with_plan(1);
    let view = office.ledger.view().unwrap();
    let asked = |query: ItemQuery| view.find_items(plan, month_of(1), &query).unwrap_err();
    for (query, kind, field) in [
        (ItemQuery::default().with_lead_unit(UnitId(99)), ErrorKind::NotFound, "lead_unit"),
        (ItemQuery::default().with_responsible_unit(UnitId(99)), ErrorKind::NotFound, "responsible_unit"),
        (ItemQuery::default().with_reporting_unit(UnitId(99)), ErrorKind::NotFound, "reporting_unit"),
        (ItemQuery::default().with_sector(SectorId(99)), ErrorKind::NotFound, "sector"),
        (ItemQuery::default().with_light(Light::Red), ErrorKind::Rule, "light"),
        (ItemQuery::default().with_name_part("长".repeat(20_000)), ErrorKind::TooLong, "name_part"),
    ] {
        let error = asked(query);
        assert_eq!((error.kind(), error.field_name()), (kind, Some(field)));
    }
    let other_year = view.find_items(plan, YearMonth::new(2023, 1).unwrap(), &ItemQuery::default()).unwrap_err();
    assert_eq!((other_year.kind(), other_year.field_name()), (ErrorKind::InvalidValue, Some("month")));
    let counted = view.find_items(plan, month_of(1), &ItemQuery::default().with_most(0).with_name_part("　".into()));
    assert_eq!((counted.as_ref().unwrap().total, counted.unwrap().items.len()), (1, 0));
    // Marks are in no name, as names are compared; `find_projects` says so, too.
    for marks in ["★", "*", "#", "\u{200b}"] {
        let query = ItemQuery::default().with_name_part(marks.into());
        assert_eq!(view.find_items(plan, month_of(1), &query).unwrap().total, 0, "{marks:?}");
    }
}

#[test]
fn an_answer_as_of_an_earlier_change_stays_as_it_was() {
    let (office, plan, items) = Office::with_plan(2);
    office.file(items[0], 1, 10);
    let problem = |batch: &mut Batch| batch.add_matter(ProjectId(1), MatterKind::Problem, MatterFields::named("征地"));
    let matter = office.ledger.write("李四", problem).unwrap();
    let then = office.ledger.view().unwrap().as_of();
    let query = ItemQuery::default().with_open_matter(MatterKind::Problem);
    let ask = |view: View| view.find_items(plan, month_of(1), &query).unwrap();
    let before = ask(office.ledger.view().unwrap());
    let later = |batch: &mut Batch| {
        batch.change_matter(matter, |now| now.settled_on = Some(day(1, 5)))?;
        batch.change_project(ProjectId(1), |now| now.name = "改名".into())
    };
    office.ledger.write("李四", later).unwrap();
    let correct = |batch: &mut Batch| {
        batch.change_report(items[0], month_of(1), |now| now.ytd_done = Some(Money::from_fen(90))).map(drop)
    };
    office.ledger.write("李四", correct).unwrap();
    assert_eq!(ask(office.ledger.view().unwrap()).total, 0);
    assert_eq!((before.total, before.items[0].project_name.as_str()), (1, "项目1"));
    assert_eq!(ask(office.ledger.view_as_of(then).unwrap()), before);
}

#[test]
fn a_query_reads_the_same_from_json_and_an_answer_writes_what_is_exact() {
    let query = ItemQuery::default().with_gap_below(Decimal::new(-105, 1)).with_phase(Phase::New).with_most(7);
    let json = serde_json::to_value(&query).unwrap();
    assert_eq!((json["gap_below"].as_str(), json["order"].as_str()), (Some("-10.5"), Some("plan")));
    assert_eq!(serde_json::from_value::<ItemQuery>(json).unwrap(), query);
    let whole = serde_json::from_str::<ItemQuery>(r#"{"gap_below": -10}"#).unwrap();
    assert_eq!(whole, ItemQuery::default().with_gap_below((-10).into()));
    assert!(serde_json::from_str::<ItemQuery>(r#"{"gap_below": -10.5}"#).is_err());
    assert!(serde_json::from_str::<ItemQuery>(r#"{"behind": 10}"#).is_err());
}

#[test]
fn the_answer_is_printed_as_a_table() {
    let random = &mut Random(3);
    let (office, plan) = office(random, Some("ratio"));
    let view = office.ledger.view().unwrap();
    let query = ItemQuery::default().with_gap_below(Decimal::ZERO).with_order(ItemOrder::Gap).with_most(6);
    let found = view.find_items(plan, month_of(MONTH), &query).unwrap();
    golden("found_items.txt", &found_items_table(&found).to_text());
}
