//! What a record says, in a form that every ledger understands: as JSON whose references are origins.
//!
//! The number of a record means nothing elsewhere, so `{"unit":"<uuid>/12"}` stands in its place: the ledger that made the
//! record, and its number there.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::identity::Origins;
use crate::domain::monthly::filing::FilingState;
use crate::domain::office::history::Subject;
use crate::domain::plan::plan_change::{PlanChangeEntry, PlanChangeId, PlanState};
use crate::domain::plan::{AbsentMonths, Presence};
use crate::domain::project::event::EventId;
use crate::domain::project::matter::Matter;
use crate::domain::sharing::origin::Origin;
use crate::domain::value::field::{Datum, Fields};
use crate::domain::value::ids::{ChangeNumber, ItemId, MatterId, PlanId, ProjectId, RulePackId, SectorId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::messages;
use crate::store::{
    event, filing, item, overlap, plan, plan_change, project, report, rule_pack, sector, unit, versions,
};

/// The fields of a record, by name; what is not said is left out.
pub(crate) type Said = Map<String, Value>;

/// A record that offices share: its subject, its number, and of a report the month (yyyymm), else 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Shared {
    pub(crate) subject: Subject,
    pub(crate) id: i64,
    pub(crate) month: u32,
}

impl Shared {
    pub(crate) fn new(subject: Subject, id: i64) -> Self {
        Shared { subject, id, month: 0 }
    }

    pub(crate) fn report(item: ItemId, month: YearMonth) -> Self {
        Shared { subject: Subject::Report, id: item.0, month: month.yyyymm() }
    }

    /// As which `agreed` knows it.
    pub(crate) fn key(self) -> [i64; 3] {
        [self.subject.number().into(), self.id, self.month.into()]
    }
}

/// What a record says as of a change, and the change that wrote it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Version {
    pub(crate) since: ChangeNumber,
    pub(crate) said: Said,
}

/// What a shared record says as of a change; `None` where there is none by then. Of a report, what counts; or, with `pending`, what
/// waits for its review or was returned, where that is later.
pub(crate) fn said(
    conn: &Connection,
    origins: &Origins<'_>,
    of: Shared,
    as_of: i64,
    pending: bool,
) -> Result<Option<Version>> {
    let Shared { subject, id, month } = of;
    let version = |since, said| Some(Version { since, said });
    Ok(match subject {
        Subject::Unit => match unit::get(conn, UnitId(id), as_of)? {
            Some(of) => version(of.since, fields(origins, &of.fields)?),
            None => None,
        },
        Subject::Sector => match sector::get(conn, SectorId(id), as_of)? {
            Some(of) => version(of.since, fields(origins, &of.fields)?),
            None => None,
        },
        Subject::Project => match project::get(conn, ProjectId(id), as_of)? {
            Some(of) => version(of.since, fields(origins, &of.fields)?),
            None => None,
        },
        Subject::RulePack => match rule_pack::get(conn, RulePackId(id), as_of)? {
            Some(of) => version(of.since, plain(&json!({ "document": of.pack }))?),
            None => None,
        },
        Subject::Plan => said_of_plan(conn, origins, PlanId(id), as_of)?,
        Subject::Item => match item::identity(conn, ItemId(id), as_of)? {
            Some((plan, _)) => match item::get(conn, plan, ItemId(id), as_of)? {
                Some(of) => {
                    let mut said = fields(origins, &of.fields)?;
                    said.extend(presence_said(of.presence));
                    version(of.since, said)
                }
                None => None,
            },
            None => None,
        },
        Subject::PlanChange => match plan_change::get(conn, PlanChangeId(id), as_of)? {
            Some(of) => version(of.since, fields(origins, &of.fields)?),
            None => None,
        },
        Subject::Event => match event::get(conn, EventId(id), as_of)? {
            Some(of) => {
                let mut said = fields(origins, &of.fields)?;
                said.extend(of.counts_from.map(|month| ("counts_from".to_owned(), month.yyyymm().into())));
                version(of.since, said)
            }
            None => None,
        },
        Subject::Matter => match versions::get::<Matter>(conn, MatterId(id), as_of)? {
            Some(of) => version(of.since, fields(origins, &of.fields)?),
            None => None,
        },
        Subject::Report => {
            let (item, month) = (ItemId(id), YearMonth::try_from(month)?);
            let waits = if pending { filing::get(conn, item, month, as_of)? } else { None };
            let waits = waits.filter(|of| matches!(of.state, FilingState::Submitted | FilingState::Returned));
            match (waits, report::get(conn, item, month, as_of)?) {
                (Some(of), _) => version(of.since, fields(origins, &of.fields)?),
                (None, Some(of)) => version(of.since, fields(origins, &of.fields)?),
                (None, None) => None,
            }
        }
        _ => None,
    })
}

/// A plan with which side of wholes and parts it counts, and its rules.
fn said_of_plan(conn: &Connection, origins: &Origins<'_>, id: PlanId, as_of: i64) -> Result<Option<Version>> {
    let Some(of) = plan::get(conn, id, as_of)? else { return Ok(None) };
    let mut said = fields(origins, &of.fields)?;
    let (side, rules) = (overlap::side(conn, id, as_of)?, rule_pack::of_plan(conn, id, as_of)?);
    let since = [side.map(|(_, since)| since), rules.map(|(_, since)| since)].into_iter().flatten().max();
    said.extend(side.map(|(side, _)| ("counted_side".to_owned(), side.word().into())));
    if let Some((pack, _)) = rules {
        said.insert("rules".into(), reference(&origins.of(Subject::RulePack, pack.0)?, Subject::RulePack));
    }
    Ok(Some(Version { since: since.max(Some(of.since)).unwrap_or(of.since), said }))
}

/// `{"unit":"<uuid>/12"}`.
pub(crate) fn reference(origin: &Origin, subject: Subject) -> Value {
    json!({ subject.word(): origin.to_string() })
}

/// What a record says, with origins in the place of numbers.
fn fields<T: Fields + Serialize>(origins: &Origins<'_>, record: &T) -> Result<Said> {
    let mut said = plain(record)?;
    let of = |subject: Subject, id: i64| Ok::<_, crate::Error>(reference(&origins.of(subject, id)?, subject));
    for member in T::MEMBERS {
        let referred = match (member.get)(record) {
            Datum::Unit(unit) => of(Subject::Unit, unit.0)?,
            Datum::Sector(sector) => of(Subject::Sector, sector.0)?,
            Datum::Project(project) => of(Subject::Project, project.0)?,
            Datum::Units([]) => continue,
            Datum::Units(units) => {
                Value::Array(units.iter().map(|unit| of(Subject::Unit, unit.0)).collect::<Result<Vec<_>>>()?)
            }
            Datum::Record(..) | Datum::Records(..) => return Err(messages::record_cannot_be_compared()),
            _ => continue,
        };
        said.insert(member.field.name.to_owned(), referred);
    }
    Ok(said)
}

/// A value as an object without what is not said.
fn plain(value: &impl Serialize) -> Result<Said> {
    match serde_json::to_value(value) {
        Ok(Value::Object(mut said)) => {
            said.retain(|_, value| is_said(value));
            Ok(said)
        }
        _ => Err(messages::record_cannot_be_compared()),
    }
}

fn is_said(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(members) => members.values().any(is_said),
        _ => true,
    }
}

fn presence_said(presence: Presence) -> Said {
    let Presence { entered_from, withdrawn_from, absent_months } = presence;
    let absent = absent_months.map(|months| months.months().collect::<Vec<_>>());
    let months = [
        ("entered_from", json!(entered_from)),
        ("withdrawn_from", json!(withdrawn_from)),
        ("absent_months", json!(absent)),
    ];
    months.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Takes the months in which an item counts out of what is said of it.
pub(crate) fn take_presence(said: &mut Said) -> Result<Presence> {
    let month = |value: Option<Value>| match value {
        None => Ok(None),
        Some(value) => value
            .as_u64()
            .and_then(|month| u8::try_from(month).ok())
            .filter(|month| (1..=12).contains(month))
            .map(Some)
            .ok_or_else(|| messages::said_unreadable("presence")),
    };
    let (entered_from, withdrawn_from) = (month(said.remove("entered_from"))?, month(said.remove("withdrawn_from"))?);
    let absent = match said.remove("absent_months") {
        None => None,
        Some(Value::Array(list)) => {
            let mut bits = 0_u16;
            for value in list {
                bits |= month(Some(value))?.map_or(0, |month| 1 << month);
            }
            AbsentMonths::of_bits(bits)
        }
        Some(_) => return Err(messages::said_unreadable("presence")),
    };
    Ok(Presence { entered_from, withdrawn_from, absent_months: absent })
}

/// What a plan change did to an item, with the origins of what it names.
pub(crate) fn entry_said(origins: &Origins<'_>, entry: &PlanChangeEntry) -> Result<Value> {
    let mut said = Map::new();
    said.insert("item".into(), origins.of(Subject::Item, entry.item.0)?.to_string().into());
    for (side, state) in [("before", &entry.before), ("after", &entry.after)] {
        if let Some(state) = state {
            said.insert(side.into(), state_said(origins, state)?);
        }
    }
    Ok(Value::Object(said))
}

fn state_said(origins: &Origins<'_>, state: &PlanState) -> Result<Value> {
    let mut said = plain(state)?;
    let of = |subject: Subject, id: i64| Ok::<_, crate::Error>(reference(&origins.of(subject, id)?, subject));
    said.insert("sector".into(), of(Subject::Sector, state.sector.0)?);
    if let Some(responsibility) = &state.responsibility {
        let mut who = plain(responsibility)?;
        if !responsibility.responsible_units.is_empty() {
            let units = responsibility.responsible_units.iter().map(|unit| of(Subject::Unit, unit.0));
            who.insert("responsible_units".into(), Value::Array(units.collect::<Result<Vec<_>>>()?));
        }
        if let Some(unit) = responsibility.reporting_unit {
            who.insert("reporting_unit".into(), of(Subject::Unit, unit.0)?);
        }
        said.insert("responsibility".into(), Value::Object(who));
    }
    Ok(Value::Object(said))
}

/// The subjects that are referred to.
const REFERRED: [Subject; 5] = [Subject::Unit, Subject::Sector, Subject::Project, Subject::Item, Subject::RulePack];

/// The origin that a value refers to.
pub(crate) fn referred(value: &Value) -> Option<(Subject, Origin)> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    let (word, origin) = members.iter().next()?;
    let subject = REFERRED.into_iter().find(|subject| subject.word() == word)?;
    Some((subject, origin.as_str()?.parse().ok()?))
}

/// Every origin that a value refers to, however deep.
pub(crate) fn all_referred(value: &Value, found: &mut Vec<(Subject, Origin)>) {
    if let Some(of) = referred(value) {
        found.push(of);
        return;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|value| all_referred(value, found)),
        Value::Object(members) => members.values().for_each(|value| all_referred(value, found)),
        _ => {}
    }
}

/// Puts the numbers of this ledger in the place of origins.
pub(crate) fn localised(value: Value, local: &dyn Fn(Subject, &Origin) -> Result<i64>) -> Result<Value> {
    replaced(value, &|subject, origin| Ok(local(subject, origin)?.into()))
}

/// Puts other origins in the place of those that a value refers to.
pub(crate) fn with_origins(value: Value, other: &dyn Fn(Subject, &Origin) -> Result<Origin>) -> Result<Value> {
    replaced(value, &|subject, origin| Ok(reference(&other(subject, origin)?, subject)))
}

fn replaced(value: Value, by: &dyn Fn(Subject, &Origin) -> Result<Value>) -> Result<Value> {
    if let Some((subject, origin)) = referred(&value) {
        return by(subject, &origin);
    }
    Ok(match value {
        Value::Array(list) => {
            Value::Array(list.into_iter().map(|value| replaced(value, by)).collect::<Result<Vec<_>>>()?)
        }
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| Ok((name, replaced(value, by)?)));
            Value::Object(members.collect::<Result<Map<_, _>>>()?)
        }
        plain => plain,
    })
}

/// The record that says something, with the numbers of this ledger.
pub(crate) fn record<T: DeserializeOwned>(said: Said, local: &dyn Fn(Subject, &Origin) -> Result<i64>) -> Result<T> {
    let value = localised(Value::Object(said), local)?;
    serde_json::from_value(value).map_err(|error| messages::said_unreadable(error.to_string()))
}
