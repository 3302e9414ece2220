//! What belongs to a project, a unit, a person, a plan or a rule pack: the tables, and how the keys of its rows begin.

use rusqlite::Connection;

use crate::domain::office::history::{HistoryOf, Subject};
use crate::domain::office::merger::Mergeable;
use crate::domain::office::person::PersonId;
use crate::domain::value::ids::{ItemId, PlanId, ProjectId, RulePackId, UnitId};
use crate::error::Result;
use crate::store::merger::numbers;
use crate::store::table::Table;
use crate::store::tables::assessment::{ASSESSMENT_FACT_VERSION, ISSUED_ASSESSMENT};
use crate::store::tables::letter::LETTER_VERSION;
use crate::store::tables::monthly::{FILING, ISSUED_BULLETIN, PLAN_CLOSE, REPORT, REPORT_WITHDRAWAL, TEN_DAY_REPORT};
use crate::store::tables::office::{CONTACT_CHANGE, MERGER, PERSON_VERSION, ROLE_GRANT_TERM, UNIT_VERSION, VOIDED};
use crate::store::tables::plan::{
    PLAN_CHANGE_VERSION, PLAN_COUNTED, PLAN_ITEM_UNIT, PLAN_ITEM_VERSION, YEAR_PLAN_VERSION,
};
use crate::store::tables::project::{
    EVENT_VERSION, MATTER, MATTER_REPORT, MATTER_VERSION, NODE_VERSION, PROJECT_VERSION,
};
use crate::store::tables::records;
use crate::store::tables::rules::{PLAN_RULES, RULE_PACK};
use crate::store::{NOW, assessment_fact, history, issued_assessment, letter};

/// A table, and how the keys of the rows begin that belong to something.
pub(super) type Belonging = (&'static Table, Vec<i64>);

/// All that belongs to it, as of any change: what ended is part of its history.
pub(super) fn belonging(conn: &Connection, of: HistoryOf, as_of: i64) -> Result<Vec<Belonging>> {
    match of {
        HistoryOf::Project(project) => of_project(conn, project, as_of),
        HistoryOf::Unit(unit) => of_unit(conn, unit, as_of),
        HistoryOf::Person(person) => of_person(conn, person),
        HistoryOf::Plan(plan) => of_plan(conn, plan),
        HistoryOf::RulePack(pack) => of_pack(conn, pack),
    }
}

fn each(table: &'static Table, keys: Vec<i64>) -> impl Iterator<Item = Belonging> {
    keys.into_iter().map(move |key| (table, vec![key]))
}

fn place(plan: PlanId, item: ItemId) -> [Belonging; 3] {
    [(&PLAN_ITEM_VERSION, vec![plan.0, item.0]), (&PLAN_ITEM_UNIT, vec![item.0]), void(Subject::Item, item.0)]
}

/// The merge of a record, as it is or as it was.
fn merger<Id: Mergeable>(id: Id) -> Belonging {
    (&MERGER, vec![Id::SUBJECT.number().into(), id.number()])
}

/// That a record is voided.
fn void(subject: Subject, id: i64) -> Belonging {
    (&VOIDED, vec![subject.number().into(), id])
}

fn of_project(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<Belonging>> {
    let mut all = Vec::new();
    let mut items = Vec::new();
    for project in numbers(conn, project, as_of)? {
        all.extend([(&PROJECT_VERSION, vec![project.0]), merger(project), void(Subject::Project, project.0)]);
        all.extend(each(&EVENT_VERSION, history::events_of(conn, project)?));
        for record in records() {
            let [things, versions] = (record.tables)();
            // Facts of assessments are of units.
            if !things.values.contains(&"project_id") {
                continue;
            }
            let of_it = history::records_of(conn, things, project)?;
            all.extend(of_it.iter().map(|id| void(record.subject, *id)));
            all.extend(each(versions, of_it));
        }
        all.extend(each(&MATTER_REPORT, history::records_of(conn, &MATTER, project)?));
        all.extend(each(&ROLE_GRANT_TERM, history::grants_for_project(conn, project)?));
        items.extend(history::items_of_project(conn, project)?);
    }
    for (plan, item) in items {
        all.extend(place(plan, item));
        all.push(void(Subject::Filing, item.0));
        all.extend([&REPORT, &FILING, &TEN_DAY_REPORT].map(|table| (table, vec![item.0])));
        all.extend(each(&REPORT_WITHDRAWAL, history::withdrawals_of(conn, item)?));
        all.extend(each(&PLAN_CHANGE_VERSION, history::plan_changes_of_item(conn, item)?));
    }
    Ok(all)
}

fn of_unit(conn: &Connection, unit: UnitId, as_of: i64) -> Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for unit in numbers(conn, unit, as_of)? {
        all.extend([(&UNIT_VERSION, vec![unit.0]), merger(unit), void(Subject::Unit, unit.0)]);
        all.extend(each(&PERSON_VERSION, history::people_of(conn, unit)?));
        all.extend(each(&ROLE_GRANT_TERM, history::grants_for_unit(conn, unit)?));
        all.extend(each(&MATTER_VERSION, history::matters_of_unit(conn, unit)?));
        all.extend(each(&NODE_VERSION, history::nodes_of_unit(conn, unit)?));
        all.extend(each(&LETTER_VERSION, letter::ever_of_unit(conn, unit)?));
        all.extend(each(&ASSESSMENT_FACT_VERSION, assessment_fact::ever_of_unit(conn, unit, as_of)?));
        all.extend(history::items_of_unit(conn, unit)?.into_iter().flat_map(|(plan, item)| place(plan, item)));
    }
    Ok(all)
}

fn of_person(conn: &Connection, person: PersonId) -> Result<Vec<Belonging>> {
    let mut all = vec![(&PERSON_VERSION, vec![person.0]), void(Subject::Person, person.0)];
    all.extend(each(&ROLE_GRANT_TERM, history::grants_of(conn, person)?));
    all.extend(each(&CONTACT_CHANGE, history::contact_changes_of(conn, person)?));
    Ok(all)
}

fn of_plan(conn: &Connection, plan: PlanId) -> Result<Vec<Belonging>> {
    let of_itself = [&YEAR_PLAN_VERSION, &PLAN_RULES, &PLAN_COUNTED, &PLAN_CLOSE];
    let mut all: Vec<Belonging> = of_itself.map(|table| (table, vec![plan.0])).into();
    all.extend(each(&PLAN_CHANGE_VERSION, history::plan_changes_of(conn, plan)?));
    all.extend(each(&ISSUED_BULLETIN, history::bulletins_of(conn, plan)?));
    let issued = issued_assessment::of_plan(conn, plan, NOW)?;
    all.extend(each(&ISSUED_ASSESSMENT, issued.iter().map(|issued| issued.id.0).collect()));
    all.extend(each(&LETTER_VERSION, history::letters_of_plan(conn, plan)?));
    all.extend(each(&ASSESSMENT_FACT_VERSION, assessment_fact::ever_of_plan(conn, plan)?));
    all.extend(history::items_of_plan(conn, plan)?.into_iter().flat_map(|(plan, item)| place(plan, item)));
    Ok(all)
}

fn of_pack(conn: &Connection, pack: RulePackId) -> Result<Vec<Belonging>> {
    let mut all = vec![(&RULE_PACK, vec![pack.0])];
    all.extend(each(&PLAN_RULES, history::plans_of_pack(conn, pack)?));
    Ok(all)
}
