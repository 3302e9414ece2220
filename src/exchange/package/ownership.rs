//! Who owns what (归属): an upper office the plan, its changes, rules and codes; a lower one what happens to its projects.

use rusqlite::Connection;

use super::line::Line;
use super::messages;
use crate::domain::office::history::Subject;
use crate::domain::office::person::Place;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::package::PackageKind;
use crate::domain::sharing::partner::{Partner, PartnerRank};
use crate::domain::value::ids::{ItemId, ProjectId, UnitId};
use crate::error::Result;
use crate::store::{NOW, item, merger, person, sharing};

/// Refuses a line about something that its sender does not own; `item` and `project` are those of this ledger, where they are known.
pub(super) fn check(
    conn: &Connection,
    partner: &Partner,
    kind: PackageKind,
    line: &Line,
    (item, project): (Option<ItemId>, Option<ProjectId>),
) -> Result<()> {
    let is_owned = match (partner.fields.rank, kind) {
        (PartnerRank::Upper, PackageKind::Plan | PackageKind::PlanChange) => match (line.record, item) {
            // What was reported by others before; of an item that comes with it, nothing is known yet.
            (Subject::Report, Some(item)) => line.answer.is_none() && comes_from(conn, partner, item)?,
            (Subject::Report, None) => line.item.as_ref().is_some_and(|origin| origin.ledger == partner.ledger),
            (Subject::Event | Subject::Matter, _) => match project {
                Some(project) => has_item_of(conn, partner, project)?,
                None => true,
            },
            _ => gives_plan(partner, line),
        },
        (PartnerRank::Upper, PackageKind::Answers) => match (line.record, item, project) {
            (Subject::Unit, ..) => true,
            (Subject::Report, Some(item), _) => line.answer.is_some() && comes_from(conn, partner, item)?,
            (Subject::Event | Subject::Matter, _, Some(project)) => has_item_of(conn, partner, project)?,
            _ => false,
        },
        (PartnerRank::Lower, PackageKind::MonthReports) => {
            let unit = partner.fields.unit;
            match (line.record, item, project) {
                (Subject::Unit, ..) => line.origin.as_ref().is_some_and(|origin| origin.ledger == partner.ledger),
                (Subject::Report, Some(item), _) => {
                    line.answer.is_none() && is_in(conn, unit, person::place_of_item(conn, item, NOW)?)?
                }
                (Subject::Event | Subject::Matter, _, Some(project)) => {
                    is_in(conn, unit, Some(person::place_of_project(conn, project, NOW)?))?
                }
                _ => false,
            }
        }
        _ => false,
    };
    if is_owned { Ok(()) } else { Err(messages::line_not_owned(&partner.fields.name)) }
}

/// An upper office gives its own plan, with whatever that names.
fn gives_plan(partner: &Partner, line: &Line) -> bool {
    let is_own = |origin: &Option<Origin>| origin.as_ref().is_some_and(|origin| origin.ledger == partner.ledger);
    match line.record {
        Subject::Plan => is_own(&line.origin),
        Subject::Item | Subject::PlanChange => is_own(&line.origin) && is_own(&line.plan),
        Subject::Unit | Subject::Sector | Subject::Project | Subject::RulePack => true,
        _ => false,
    }
}

fn comes_from(conn: &Connection, partner: &Partner, item: ItemId) -> Result<bool> {
    Ok(sharing::known_as(conn, Subject::Item, item.0, partner.id, NOW)?.is_some())
}

/// Whether a project has an item in a plan of the partner.
fn has_item_of(conn: &Connection, partner: &Partner, project: ProjectId) -> Result<bool> {
    for (_, item) in item::of_any_plan(conn, project, NOW)? {
        if comes_from(conn, partner, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_in(conn: &Connection, unit: Option<UnitId>, place: Option<Place>) -> Result<bool> {
    let Some((unit, place)) = unit.zip(place) else { return Ok(false) };
    Ok(place.units.contains(&merger::end(conn, unit, NOW)?))
}
