//! Which records of this ledger a line may be (对应建议): by national code, by credit code, by a name that it has or had.

use rusqlite::Connection;
use serde_json::Value;

use super::decided::{Proposal, ProposalBasis};
use super::line::Line;
use crate::domain::office::history::Subject;
use crate::domain::plan::PlanLevel;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::partner::PartnerId;
use crate::domain::value::ids::{PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::text::name_key;
use crate::error::Result;
use crate::ordered::Ordered;
use crate::store::{NOW, merger, plan, project, sector, sharing, unit};

/// The records that a line of an unknown origin may be, the likeliest first; none that the sender knows by another origin.
pub(super) fn proposals(conn: &Connection, partner: PartnerId, line: &Line) -> Result<Vec<Proposal>> {
    let said = |name: &str| line.fields.as_ref().and_then(|said| said.get(name));
    let text = |name: &str| said(name).and_then(Value::as_str).unwrap_or_default();
    let mut found = Vec::new();
    match line.record {
        Subject::Unit | Subject::Sector | Subject::Project => {
            let code = if line.record == Subject::Project { "code" } else { "credit_code" };
            let word = line.record.word();
            if line.record != Subject::Sector && !text(code).is_empty() {
                add(
                    (conn, partner),
                    line.record,
                    sharing::with_value(conn, word, code, text(code))?,
                    ProposalBasis::Code,
                    &mut found,
                )?;
            }
            let named = sharing::with_value(conn, word, "name_key", &name_key(text("name")))?;
            add((conn, partner), line.record, named, ProposalBasis::Name, &mut found)?;
        }
        Subject::Plan => {
            let year = said("year").and_then(Value::as_u64).and_then(|year| u16::try_from(year).ok());
            let level = text("level").parse::<PlanLevel>().ok();
            if let Some((year, level)) = year.zip(level)
                && let Some(id) = plan::by_year(conn, year, level, NOW)?
            {
                let name = plan::get(conn, id, NOW)?.map(|of| of.fields.title).unwrap_or_default();
                found.push(Proposal { record: id.0, name, by: ProposalBasis::Name });
            }
        }
        _ => {}
    }
    Ok(found)
}

/// Adds the records that stand now and that the sender does not know already, each once.
fn add(
    (conn, partner): (&Connection, PartnerId),
    subject: Subject,
    ids: Vec<(i64, bool)>,
    by: ProposalBasis,
    found: &mut Vec<Proposal>,
) -> Result<()> {
    let mut ids = ids;
    ids.order_by_key(|(_, is_former)| *is_former);
    for (id, is_former) in ids {
        let (id, name) = match subject {
            Subject::Unit => {
                let id = merger::end(conn, UnitId(id), NOW)?;
                (id.0, unit::get(conn, id, NOW)?.map(|of| of.fields.name))
            }
            Subject::Project => {
                let id = merger::end(conn, ProjectId(id), NOW)?;
                (id.0, project::get(conn, id, NOW)?.map(|of| of.fields.name))
            }
            _ => (id, sector::get(conn, SectorId(id), NOW)?.map(|of| of.fields.name)),
        };
        let Some(name) = name else { continue };
        let is_known = sharing::known_as(conn, subject, id, partner, NOW)?.is_some();
        if !is_known && !found.iter().any(|other| other.record == id) {
            let by = if is_former && by == ProposalBasis::Name { ProposalBasis::FormerName } else { by };
            found.push(Proposal { record: id, name, by });
        }
    }
    Ok(())
}

/// What the record of a subject is called; `None` where there is none.
pub(super) fn name_of(conn: &Connection, subject: Subject, id: i64) -> Result<Option<String>> {
    Ok(match subject {
        Subject::Unit => unit::get(conn, UnitId(id), NOW)?.map(|of| of.fields.name),
        Subject::Sector => sector::get(conn, SectorId(id), NOW)?.map(|of| of.fields.name),
        Subject::Project => project::get(conn, ProjectId(id), NOW)?.map(|of| of.fields.name),
        Subject::Plan => plan::get(conn, PlanId(id), NOW)?.map(|of| of.fields.title),
        _ => None,
    })
}

/// What a line calls its record by itself.
pub(super) fn name_in(line: &Line) -> Option<&str> {
    let said = line.fields.as_ref()?;
    ["name", "title"].into_iter().find_map(|name| said.get(name)?.as_str())
}

/// The project that a line is of, if it is one's.
pub(super) fn project_of(line: &Line) -> Option<&Origin> {
    match line.record {
        Subject::Project => line.origin.as_ref(),
        _ => line.project.as_ref(),
    }
}
