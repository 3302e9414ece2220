//! Thousands of random merges, merges taken back, renames, other units and reports against a model that keeps what is one in a map,
//! compared as of every change: lists, look-ups, sums, events and histories.

use std::collections::{BTreeMap, BTreeSet};

use crate::random::Random;
use crate::support::{Office, month_of, plan_2022};
use zdxm::*;

const SEED: u64 = 20_221_128;
const OPERATIONS: u32 = 3_000;
/// Operations of one change.
const TOGETHER: u32 = 12;
const UNITS: usize = 9;
const PROJECTS: usize = 8;

/// What a number is, by the numbers that were said to be another one.
#[derive(Clone, Default)]
struct One(BTreeMap<i64, i64>);

impl One {
    fn end(&self, number: i64) -> i64 {
        self.0.get(&number).map_or(number, |into| self.end(*into))
    }

    fn group(&self, number: i64, all: &[i64]) -> BTreeSet<i64> {
        all.iter().copied().filter(|other| self.end(*other) == self.end(number)).collect()
    }

    fn depth(&self, number: i64) -> u32 {
        let below = self.0.iter().filter(|(_, into)| **into == number);
        below.map(|(from, _)| self.depth(*from) + 1).max().unwrap_or(0)
    }

    /// What the ledger must say to a merge.
    fn refuses(&self, from: i64, into: i64) -> Option<&'static str> {
        if self.end(from) == self.end(into) {
            return Some("merge_with_itself");
        }
        if self.end(from) != from {
            return Some("merge_exists");
        }
        (self.depth(from) >= limits::MERGES_IN_A_ROW).then_some("merges_too_deep")
    }
}

#[derive(Clone, Default)]
struct Model {
    units: One,
    projects: One,
    names: BTreeMap<i64, String>,
    /// The lead unit of each item, by the number that was written.
    leads: Vec<i64>,
    done: Vec<i64>,
    /// The projects that have a start, by the number that it was recorded with.
    started: BTreeSet<i64>,
    /// What a history says of merges and names: the change, the subject and the number.
    said: BTreeSet<(i64, Subject, i64)>,
    /// The numbers that the present change merged or unmerged; those of projects below zero.
    touched: BTreeSet<i64>,
}

struct Ids {
    plans: [PlanId; 2],
    units: Vec<UnitId>,
    projects: Vec<ProjectId>,
    /// Each with its place among the plans and among the projects.
    items: Vec<(ItemId, usize, usize)>,
}

impl Ids {
    fn units(&self) -> Vec<i64> {
        self.units.iter().map(|unit| unit.0).collect()
    }

    fn projects(&self) -> Vec<i64> {
        self.projects.iter().map(|project| project.0).collect()
    }
}

fn office() -> (Office, Ids, Model) {
    let office = Office::new();
    let mut model = Model::default();
    let ids = office.ledger.write("张三", |batch| {
        let next = PlanFields { year: 2023, title: "2023年计划".into(), ..plan_2022() };
        let plans = [batch.adopt_plan(plan_2022())?, batch.adopt_plan(next)?];
        let units = (0..UNITS).map(|at| batch.add_unit(UnitFields::named(&format!("单位{at}"))));
        let units = units.collect::<Result<Vec<_>>>()?;
        let projects = (0..PROJECTS).map(|at| batch.add_project(ProjectFields::named(&format!("项目{at}"))));
        let projects = projects.collect::<Result<Vec<_>>>()?;
        let sector = batch.ensure_sector("基础设施")?.id;
        let mut items = Vec::new();
        // Some projects stand in both plans, most in one of them, the last in none.
        for (at, project) in projects.iter().enumerate().take(PROJECTS - 1) {
            for of in [0, 1].into_iter().filter(|of| at == 0 || at % 2 == *of) {
                let mut fields = ItemFields::new(Phase::New, sector);
                let lead = units[at % UNITS];
                fields.responsible_units = vec![lead];
                items.push((batch.add_item(plans[of], *project, fields)?.item, of, at));
                model.leads.push(lead.0);
                model.done.push(0);
            }
        }
        Ok(Ids { plans, units, projects, items })
    });
    let ids = ids.unwrap();
    for (at, unit) in ids.units.iter().enumerate() {
        model.names.insert(unit.0, format!("单位{at}"));
        model.said.insert((2, Subject::Unit, unit.0));
    }
    (office, ids, model)
}

fn month(of: usize) -> YearMonth {
    YearMonth::new(2022 + of as u16, 3).unwrap()
}

/// One random operation on both.
fn operate(random: &mut Random, batch: &mut Batch, ids: &Ids, model: &mut Model) {
    let change = batch.view().unwrap().as_of().0;
    let pick = |random: &mut Random, among: &[i64]| among[random.below(among.len() as u64) as usize];
    let (all_units, all_projects) = (ids.units(), ids.projects());
    match random.below(10) {
        0..=2 => {
            let (from, into) = (pick(random, &all_units), pick(random, &all_units));
            let result = batch.merge_unit(UnitId(from), UnitId(into), "同一单位");
            let refused = model.units.refuses(from, into);
            assert_eq!(result.err().map(|error| error.id()), refused, "{from} into {into}");
            if refused.is_none() {
                let end = model.units.end(into);
                model.units.0.insert(from, end);
                model.touched.insert(from);
            }
        }
        3 => {
            let from = pick(random, &all_units);
            let result = batch.unmerge_unit(UnitId(from));
            let was = model.units.0.remove(&from);
            assert_eq!(result.is_ok(), was.is_some(), "{from}");
            if was.is_some() {
                model.touched.insert(from);
            }
        }
        4 => {
            let unit = pick(random, &all_units);
            let name = format!("单位{}", 100 + random.below(1_000_000));
            let result = batch.change_unit(UnitId(unit), |now| now.name.clone_from(&name));
            assert_eq!(result.is_ok(), model.units.end(unit) == unit);
            if result.is_ok() {
                model.names.insert(unit, name);
                model.said.insert((change, Subject::Unit, unit));
            }
        }
        5 => {
            let (at, unit) = (random.below(ids.items.len() as u64) as usize, pick(random, &all_units));
            let fields = |now: &mut ItemFields| now.responsible_units = vec![UnitId(unit)];
            batch.change_item(ids.items[at].0, fields).unwrap();
            if model.units.end(model.leads[at]) != unit {
                model.leads[at] = unit;
            }
        }
        6 => {
            let at = random.below(ids.items.len() as u64) as usize;
            let (item, of, _) = ids.items[at];
            let done = random.below(10_000) as i64;
            let ytd = ReportFields { ytd_done: Some(Money::from_fen(done)), ..Default::default() };
            let before = batch.view().unwrap().report(item, month(of)).unwrap();
            match before {
                Some(_) => drop(batch.change_report(item, month(of), |now| *now = ytd).unwrap()),
                None => drop(batch.file_report(item, month(of), ytd).unwrap()),
            }
            model.done[at] = done;
        }
        7 => {
            let (from, into) = (pick(random, &all_projects), pick(random, &all_projects));
            let result = batch.merge_project(ProjectId(from), ProjectId(into), "同一项目");
            let refused = model.refuses_projects(ids, from, into);
            assert_eq!(result.err().map(|error| error.id()), refused, "{from} into {into}");
            if refused.is_none() {
                let end = model.projects.end(into);
                model.projects.0.insert(from, end);
                model.touched.insert(-from);
            }
        }
        8 => {
            let from = pick(random, &all_projects);
            let result = batch.unmerge_project(ProjectId(from));
            let was = model.projects.0.remove(&from);
            assert_eq!(result.is_ok(), was.is_some(), "{from}");
            if was.is_some() {
                model.touched.insert(-from);
            }
        }
        _ => {
            let project = pick(random, &all_projects);
            let fields = EventFields::on(ProjectDate::from(month_of(1)));
            let result = batch.record_event(ProjectId(project), EventKind::Start, fields);
            let group = model.projects.group(project, &all_projects);
            assert_eq!(result.is_ok(), group.is_disjoint(&model.started), "{project}");
            if result.is_ok() {
                model.started.insert(project);
            }
        }
    }
}

impl Model {
    /// What a number was merged into, by its name.
    fn merged_into(&self, number: i64) -> Option<String> {
        match number < 0 {
            true => self.projects.0.get(&-number).map(i64::to_string),
            false => self.units.0.get(&number).map(|into| self.names[into].clone()),
        }
    }

    /// A history says of a change what it made different.
    fn end_change(&mut self, change: i64, before: &Model) {
        for number in std::mem::take(&mut self.touched) {
            if self.merged_into(number) != before.merged_into(number) {
                self.said.insert((change, Subject::Merger, number));
            }
        }
    }

    fn refuses_projects(&self, ids: &Ids, from: i64, into: i64) -> Option<&'static str> {
        if let Some(refused) = self.projects.refuses(from, into) {
            return Some(refused);
        }
        let all = ids.projects();
        let groups = [from, into].map(|number| self.projects.group(number, &all));
        let plans = groups.clone().map(|group| {
            let items = ids.items.iter().filter(|(.., project)| group.contains(&ids.projects[*project].0));
            items.map(|(_, of, _)| *of).collect::<BTreeSet<_>>()
        });
        if !plans[0].is_disjoint(&plans[1]) {
            return Some("merge_in_one_plan");
        }
        let started = groups.iter().all(|group| !group.is_disjoint(&self.started));
        started.then_some("merge_of_events")
    }
}

fn compare(view: &View, ids: &Ids, model: &Model) {
    let (all_units, all_projects) = (ids.units(), ids.projects());
    let ends = |one: &One, all: &[i64]| all.iter().copied().filter(|id| one.end(*id) == *id).collect::<Vec<_>>();
    let listed = view.units().unwrap().iter().map(|unit| unit.id.0).collect::<Vec<_>>();
    assert_eq!(listed, ends(&model.units, &all_units));
    let listed = view.projects().unwrap().iter().map(|project| project.id.0).collect::<Vec<_>>();
    assert_eq!(listed, ends(&model.projects, &all_projects));
    for (unit, name) in &model.names {
        let end = model.units.end(*unit);
        assert_eq!(view.unit(UnitId(*unit)).unwrap().fields.name, model.names[&end]);
        assert_eq!(view.unit_by_name(name).unwrap().unwrap().id.0, end);
    }
    for (at, project) in all_projects.iter().enumerate() {
        let found = view.project_by_name(&format!("项目{at}")).unwrap().unwrap();
        assert_eq!(found.id.0, model.projects.end(*project));
        let group = model.projects.group(*project, &all_projects);
        let own = ids.items.iter().filter(|(.., at)| group.contains(&all_projects[*at])).map(|(item, ..)| *item);
        let places = view.plans_of_project(ProjectId(*project)).unwrap().iter().map(|place| place.item).collect();
        assert_eq!(own.collect::<BTreeSet<_>>(), places);
    }
    for (of, plan) in ids.plans.iter().enumerate() {
        let figures = view.month_figures(*plan, month(of)).unwrap();
        let (mut expected, mut found) = (BTreeMap::<i64, i64>::new(), BTreeMap::<i64, i64>::new());
        for (at, (item, _, project)) in ids.items.iter().enumerate().filter(|(_, (_, plan, _))| *plan == of) {
            *expected.entry(model.units.end(model.leads[at])).or_default() += model.done[at];
            let item = figures.items.iter().find(|row| row.item == *item).unwrap();
            *found.entry(item.lead_unit.unwrap().0).or_default() += item.standing.done.map_or(0, |done| done.fen());
            assert!(figures.units.contains_key(&item.lead_unit.unwrap()));
            assert_eq!(item.project.0, model.projects.end(all_projects[*project]));
            let is_started = !model.projects.group(item.project.0, &all_projects).is_disjoint(&model.started);
            assert_eq!(item.standing.started, is_started.then_some(true));
        }
        assert_eq!(found, expected);
    }
    let mut mergers = view.mergers().unwrap().into_iter().map(|of| (of.subject, of.from, of.into)).collect::<Vec<_>>();
    mergers.sort();
    let said = [(Subject::Unit, &model.units), (Subject::Project, &model.projects)];
    let said =
        said.into_iter().flat_map(|(subject, one)| one.0.iter().map(move |(from, into)| (subject, *from, *into)));
    assert_eq!(mergers, said.collect::<Vec<_>>());
}

/// What a history says of merges and names, for each unit.
fn compare_histories(view: &View, ids: &Ids, model: &Model) {
    let told = |of: HistoryQuery, sign: i64| {
        let entries = view.history(of).unwrap().into_iter();
        let entries = entries.filter(|entry| matches!(entry.subject, Subject::Unit | Subject::Merger));
        let entries = entries.filter(|entry| entry.subject == Subject::Merger || entry.field == "name");
        entries.map(|entry| (entry.change.0, entry.subject, sign * entry.id)).collect::<BTreeSet<_>>()
    };
    for unit in &ids.units {
        let group = model.units.group(unit.0, &ids.units());
        let said = model.said.iter().copied().filter(|(.., id)| group.contains(id)).collect();
        assert_eq!(told(HistoryQuery::from(*unit), 1), said, "{unit}");
    }
    for project in &ids.projects {
        let group = model.projects.group(project.0, &ids.projects());
        let said = model.said.iter().copied().filter(|(.., id)| group.contains(&-id)).collect();
        assert_eq!(told(HistoryQuery::from(*project), -1), said, "{project}");
    }
}

#[test]
fn thousands_of_merges_are_read_as_a_map_says_as_of_every_change() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    let (office, ids, mut model) = office();
    let mut states = vec![(office.ledger.view().unwrap().as_of(), model.clone())];
    let mut merges = 0;
    for _ in 0..OPERATIONS / TOGETHER {
        let mut batch = office.ledger.batch("张三").unwrap();
        for _ in 0..TOGETHER {
            operate(&mut random, &mut batch, &ids, &mut model);
        }
        compare(&batch.view().unwrap(), &ids, &model);
        let change = batch.commit().unwrap();
        model.end_change(change.0, &states[states.len() - 1].1);
        states.push((change, model.clone()));
        merges += model.units.0.len() + model.projects.0.len();
    }
    assert!(merges > states.len(), "{merges}");
    for (at, (change, model)) in states.iter().enumerate() {
        let view = office.ledger.view_as_of(*change).unwrap();
        compare(&view, &ids, model);
        if at % 60 == 0 {
            compare_histories(&view, &ids, model);
        }
    }
    office.ledger.view().unwrap().verify().unwrap();
}
