//! What the record of a subject says as of a change, field by field.

use rusqlite::Connection;

use crate::domain::monthly::ten_day::TenDays;
use crate::domain::office::history::Subject;
use crate::domain::office::person::RoleScope;
use crate::domain::office::person::{GrantId, PersonId};
use crate::domain::plan::plan_change::PlanChangeId;
use crate::domain::project::event::EventId;
use crate::domain::project::matter::Matter;
use crate::domain::sharing::partner::PartnerId;
use crate::domain::value::field::{Fields, Scalar};
use crate::domain::value::field_value::{FieldValue, Raw};
use crate::domain::value::ids::*;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::fields;
use crate::fields::Field;
use crate::ledger::naming::name_of;
use crate::ledger::view::View;
use crate::ledger::voided::called;
use crate::message::RecordKind;
use crate::store::matter_report::MattersOfReports;
use crate::store::proof::clock;
use crate::store::tables::records;
use crate::store::{
    event, filing, history, issued_assessment, issued_bulletin, item, merger, overlap, package, person, plan,
    plan_change, project, refusal, report, rule_pack, sector, sharing, ten_day, unit, versions, voided,
};

/// A record of a subject: its number, and which of several it is (the month of a report, the third of a month).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    pub(super) subject: Subject,
    pub(super) id: i64,
    pub(super) part: i64,
}

/// Months of a part, so that the part of a void holds the subject, too.
const PARTS: i64 = 100;

impl Key {
    /// Of a void: its part says which kind of record is voided, and the month of a draft.
    pub(super) fn of_void(subject: i64, id: i64, part: i64) -> Key {
        Key { subject: Subject::Void, id, part: subject * PARTS + part }
    }

    /// The subject, number and part of the record that is voided.
    fn voided(self) -> [i64; 3] {
        [self.part / PARTS, self.id, self.part % PARTS]
    }
}

/// What a record says.
pub(super) struct Said {
    /// What an office calls it.
    pub(super) name: String,
    /// Its number as an entry gives it.
    pub(super) id: i64,
    pub(super) project: Option<ProjectId>,
    pub(super) month: Option<YearMonth>,
    pub(super) ten_days: Option<TenDays>,
    /// Its fields that say something, in their order.
    pub(super) fields: Vec<(&'static Field, Raw)>,
}

impl Said {
    fn new(id: i64, name: String) -> Said {
        Said { name, id, project: None, month: None, ten_days: None, fields: Vec::new() }
    }

    fn of_project(conn: &Connection, id: i64, project: ProjectId, as_of: i64) -> Result<Said> {
        let name = name_of(conn, ProjectId::KIND, project.0, as_of)?.unwrap_or_default();
        Ok(Said { project: Some(project), ..Said::new(id, name) })
    }

    /// With what a record says.
    fn with<T: Fields>(mut self, record: &T) -> Said {
        self.fields.extend(Raw::of_record(record));
        self
    }

    /// With what one field says.
    fn and<T: Scalar>(mut self, field: &'static Field, value: Option<&T>) -> Said {
        self.fields.extend(value.and_then(|value| Raw::of(value.datum())).map(|value| (field, value)));
        self
    }
}

/// The record of a key as of a change; `None` where there is none by then.
pub(super) fn said(conn: &Connection, key: Key, as_of: i64) -> Result<Option<Said>> {
    let Key { subject, id, .. } = key;
    if let Some(record) = records().find(|record| record.subject == subject) {
        let Some((project, fields)) = (record.say)(conn, id, as_of)? else { return Ok(None) };
        let said = match project {
            Some(project) => Said::of_project(conn, id, project, as_of)?,
            None => Said::new(id, name_of(conn, record.kind, id, as_of)?.unwrap_or_default()),
        };
        return Ok(Some(Said { fields, ..said }));
    }
    let of = |project: ProjectId| Said::of_project(conn, id, project, as_of);
    let named = |kind: RecordKind, of: i64| name_of(conn, kind, of, as_of).map(Option::unwrap_or_default);
    Ok(match subject {
        Subject::Ledger => history::office(conn, as_of)?
            .map(|office| Said::new(id, office.clone()).and(&fields::OFFICE, Some(&office))),
        Subject::Unit => {
            unit::get(conn, UnitId(id), as_of)?.map(|of| Said::new(id, of.fields.name.clone()).with(&of.fields))
        }
        Subject::Sector => {
            sector::get(conn, SectorId(id), as_of)?.map(|of| Said::new(id, of.fields.name.clone()).with(&of.fields))
        }
        Subject::Person => {
            person::get(conn, PersonId(id), as_of)?.map(|of| Said::new(id, of.fields.name.clone()).with(&of.fields))
        }
        Subject::Grant => grant(conn, id, as_of)?,
        Subject::Contact => match history::contact_change(conn, id, as_of)? {
            Some((person, reason)) => {
                Some(Said::new(person.0, named(PersonId::KIND, person.0)?).and(&fields::REASON, Some(&reason)))
            }
            None => None,
        },
        Subject::Project => project::get(conn, ProjectId(id), as_of)?.map(|project| {
            let said = Said::new(id, project.fields.name.clone()).with(&project.fields);
            Said { project: Some(project.id), ..said }
        }),
        Subject::Event => match event::get(conn, EventId(id), as_of)? {
            Some(event) => {
                let said = of(event.project)?.and(&fields::EVENT_KIND, Some(&event.kind)).with(&event.fields);
                Some(said.and(&fields::COUNTS_FROM, event.counts_from.as_ref()))
            }
            None => None,
        },
        Subject::Plan => {
            plan::get(conn, PlanId(id), as_of)?.map(|of| Said::new(id, of.fields.title.clone()).with(&of.fields))
        }
        Subject::PlanRules => match rule_pack::of_plan(conn, PlanId(id), as_of)? {
            Some((pack, _)) => {
                let said = Said::new(id, named(PlanId::KIND, id)?);
                Some(said.and(&fields::RULE_PACK, Some(&named(RulePackId::KIND, pack.0)?)))
            }
            None => None,
        },
        Subject::CountedSide => match overlap::side(conn, PlanId(id), as_of)? {
            Some((side, _)) => Some(Said::new(id, named(PlanId::KIND, id)?).and(&fields::COUNTED_SIDE, Some(&side))),
            None => None,
        },
        Subject::PlanClose => match filing::closed(conn, PlanId(id), as_of)?.zip(history::year_of(conn, PlanId(id))?) {
            Some(((month, _), year)) => {
                let through = YearMonth::new(year, month)?;
                Some(Said::new(id, named(PlanId::KIND, id)?).and(&fields::MONTH, Some(&through)))
            }
            None => None,
        },
        Subject::PlanChange => plan_change::get(conn, PlanChangeId(id), as_of)?
            .map(|of| Said::new(id, of.name()).with(&of.fields).and(&fields::NUMBER_OF_KIND, Some(&of.number))),
        Subject::Item => of_item(conn, id, as_of)?,
        Subject::Report | Subject::Filing | Subject::TenDayReport | Subject::MatterReport | Subject::Answer => {
            monthly(conn, key, as_of)?
        }
        Subject::ReportWithdrawal => match history::withdrawal(conn, id, as_of)? {
            Some((item, month, reason)) => {
                let Some((_, project, year)) = history::place_of(conn, item)? else { return Ok(None) };
                let said = Said::of_project(conn, item.0, project, as_of)?.and(&fields::REASON, Some(&reason));
                Some(Said { month: Some(YearMonth::new(year, month)?), ..said })
            }
            None => None,
        },
        Subject::Bulletin => issued_bulletin::get(conn, BulletinId(id), as_of)?.map(|bulletin| {
            let of = &bulletin.fields;
            let said = Said::new(id, of.number.clone()).and(&fields::NUMBER, Some(&of.number));
            said.and(&fields::ISSUED_ON, Some(&of.issued_on))
                .and(&fields::TITLE, of.title.as_ref())
                .and(&fields::REMARK, of.remark.as_ref())
        }),
        Subject::IssuedAssessment => issued_assessment::get(conn, IssuedAssessmentId(id), as_of)?.map(|issued| {
            let of = &issued.fields;
            let said = Said::new(id, of.number.clone()).and(&fields::NUMBER, Some(&of.number));
            let said = said.and(&fields::SCHEME, Some(&of.scheme)).and(&fields::MONTH, Some(&of.month));
            let said = said.and(&fields::ISSUED_ON, Some(&of.issued_on));
            said.and(&fields::CORRECTS, of.corrects.as_ref()).and(&fields::REASON, of.reason.as_ref())
        }),
        Subject::RulePack => rule_pack::get(conn, RulePackId(id), as_of)?.map(|stored| {
            let of = &stored.pack;
            Said::new(id, of.title()).and(&fields::NAME, Some(&of.name)).and(&fields::VERSION, Some(&of.version))
        }),
        Subject::ClockMark | Subject::ChangeDay | Subject::ClockLift => of_clock(conn, key, as_of)?,
        Subject::ImportAnswer => history::import_answer(conn, id, as_of)?.map(|answer| {
            Said::new(id, format!("{}!{}", answer.sheet, answer.cell))
                .and(&fields::READ, answer.read.as_ref())
                .and(&fields::DECISION, Some(&answer.decision))
                .and(&fields::DECIDED_VALUE, answer.value.as_ref())
        }),
        Subject::ColumnMapping => history::column_mapping(conn, id, as_of)?.map(|[header, field, unit]| {
            let said = Said::new(id, header.clone().unwrap_or_default()).and(&fields::HEADER, header.as_ref());
            said.and(&fields::MEANING, field.as_ref()).and(&fields::MONEY_UNIT, unit.as_ref())
        }),
        Subject::Incarnation => sharing::incarnation_reason(conn, id, as_of)?
            .map(|reason| Said::new(id, id.to_string()).and(&fields::REASON, Some(&reason))),
        Subject::SentPackage => match package::sent_of_row(conn, id, as_of)? {
            Some(of) => {
                let said = Said::new(id, named(PartnerId::KIND, of.partner.0)?);
                let said = said.and(&fields::PACKAGE_KIND, Some(&of.kind)).and(&fields::SEQUENCE, Some(&of.sequence));
                Some(said.and(&fields::MONTH, of.month.as_ref()).and(&fields::SHA256, Some(&of.sha256)))
            }
            None => None,
        },
        Subject::ReceivedPackage => match package::received_of_row(conn, id, as_of)? {
            Some(of) => {
                let said = Said::new(id, named(PartnerId::KIND, of.partner.0)?);
                let said = said.and(&fields::PACKAGE_KIND, Some(&of.kind)).and(&fields::SEQUENCE, Some(&of.sequence));
                Some(said.and(&fields::MONTH, of.month.as_ref()).and(&fields::SHA256, Some(&of.sha256)))
            }
            None => None,
        },
        Subject::Merger => of_merger(conn, key, as_of)?,
        Subject::Void => of_void(conn, key, as_of)?,
        Subject::Refusal => refusal::get(conn, id, as_of)?.map(|attempt| {
            Said::new(id, attempt.title().to_owned())
                .and(&fields::MESSAGE_ID, Some(&attempt.message))
                .and(&fields::TASK_KIND, attempt.task.as_ref())
                .and(&fields::CHANGE_CODE, attempt.kind.as_ref())
                .and(&fields::SUBJECT, attempt.subject.as_ref())
                .and(&fields::RECORD_ID, attempt.record.map(|record| record.to_string()).as_ref())
                .and(&fields::TIMES, Some(&attempt.times))
        }),
        // Records with versions are answered above.
        _ => None,
    })
}

fn grant(conn: &Connection, id: i64, as_of: i64) -> Result<Option<Said>> {
    let Some(grant) = person::get_grant(conn, GrantId(id), as_of)? else { return Ok(None) };
    let name = name_of(conn, PersonId::KIND, grant.person.0, as_of)?.unwrap_or_default();
    let said = Said::new(id, name.clone()).and(&fields::PERSON_NAME, Some(&name)).and(&fields::ROLE, Some(&grant.role));
    let said = match grant.scope {
        RoleScope::Ledger => said,
        RoleScope::Unit(unit) => said.and(&fields::UNIT, Some(&unit)),
        RoleScope::Project(project) => Said { project: Some(project), ..said.and(&fields::PROJECT, Some(&project)) },
    };
    Ok(Some(said.and(&fields::BASIS, grant.basis.as_ref())))
}

/// A merge: its number is that of the record that is another one, its part says what that is.
fn of_merger(conn: &Connection, Key { id, part, .. }: Key, as_of: i64) -> Result<Option<Said>> {
    let Some(of) = Subject::from_number(part) else { return Ok(None) };
    let Some((into, reason)) = merger::said(conn, of, id, as_of)? else { return Ok(None) };
    let (kind, project) = match of {
        Subject::Project => (ProjectId::KIND, Some(ProjectId(id))),
        _ => (UnitId::KIND, None),
    };
    let name = |id: i64| name_of(conn, kind, id, as_of).map(Option::unwrap_or_default);
    let said = Said { project, ..Said::new(id, name(id)?) };
    Ok(Some(said.and(&fields::MERGED_INTO, Some(&name(into)?)).and(&fields::REASON, Some(&reason))))
}

fn of_item(conn: &Connection, id: i64, as_of: i64) -> Result<Option<Said>> {
    let Some((plan, project, _)) = history::place_of(conn, ItemId(id))? else { return Ok(None) };
    let Some(item) = item::get(conn, plan, ItemId(id), as_of)? else { return Ok(None) };
    let title = name_of(conn, PlanId::KIND, plan.0, as_of)?;
    let said = Said::of_project(conn, id, project, as_of)?.and(&fields::PLAN, title.as_ref()).with(&item.fields);
    let said = said.and(&fields::ENTERED_FROM, item.presence.entered_from.as_ref());
    let said = said.and(&fields::WITHDRAWN_FROM, item.presence.withdrawn_from.as_ref());
    let absent = item.presence.absent_months.map(|months| months.to_string());
    Ok(Some(said.and(&fields::ABSENT_MONTHS, absent.as_ref())))
}

/// A report of an item: its part is the month, or month and third, of the plan's year.
fn monthly(conn: &Connection, Key { subject, id, part }: Key, as_of: i64) -> Result<Option<Said>> {
    let item = ItemId(id);
    let Some((_, project, year)) = history::place_of(conn, item)? else { return Ok(None) };
    let number = |number: i64| u8::try_from(number).unwrap_or_default();
    let ten_days = match subject {
        Subject::TenDayReport => Some(TenDays::new(YearMonth::new(year, number(part / 10))?, number(part % 10))?),
        _ => None,
    };
    let month = ten_days.map_or_else(|| YearMonth::new(year, number(part)), |period| Ok(period.month()))?;
    let said = || {
        let said = Said::of_project(conn, id, project, as_of)?;
        Ok::<_, crate::error::Error>(Said { month: Some(month), ten_days, ..said })
    };
    Ok(match (subject, ten_days) {
        (_, Some(period)) => match ten_day::get(conn, item, period, as_of)? {
            Some(report) => Some(said()?.with(&report.fields)),
            None => None,
        },
        (Subject::MatterReport, _) => {
            let matters = MattersOfReports::new(conn, as_of)?.of(item, month)?;
            let found = matters.iter().map(|matter| versions::get::<Matter>(conn, *matter, as_of));
            let names = found.flat_map(Result::transpose).map(|matter| Ok(matter?.fields.name));
            match names.collect::<Result<Vec<_>>>()?.join("、") {
                names if names.is_empty() => None,
                names => Some(said()?.and(&fields::MATTERS_OF_PROBLEM, Some(&names))),
            }
        }
        (Subject::Filing, _) => match filing::get(conn, item, month, as_of)? {
            Some(filing) => {
                let said = said()?.and(&fields::FILING_STATE, Some(&filing.state));
                Some(said.and(&fields::OPINION, filing.opinion.as_ref()).with(&filing.fields))
            }
            None => None,
        },
        (Subject::Answer, _) => match package::answer(conn, item, month, as_of)? {
            Some(answer) => {
                let said = said()?.and(&fields::ANSWER_OUTCOME, Some(&answer.outcome));
                Some(said.and(&fields::OPINION, answer.opinion.as_ref()))
            }
            None => None,
        },
        _ => match report::get(conn, item, month, as_of)? {
            Some(report) => Some(said()?.with(&report.fields)),
            None => None,
        },
    })
}

/// Which record is voided, and why.
fn of_void(conn: &Connection, key: Key, as_of: i64) -> Result<Option<Said>> {
    let Some(of) = voided::of_key(conn, key.voided())? else { return Ok(None) };
    let Some(voided) = voided::get_voided(conn, of, as_of)? else { return Ok(None) };
    let (project, name) = called(conn, of, voided.since.0 - 1)?;
    let said = Said { project, month: of.month(), ..Said::new(of.id(), name.unwrap_or_default()) };
    Ok(Some(said.and(&fields::VOIDED_RECORD, Some(&of.subject())).and(&fields::REASON, Some(&voided.reason))))
}

fn of_clock(conn: &Connection, Key { subject, id, .. }: Key, as_of: i64) -> Result<Option<Said>> {
    let of_change = |change: i64| Said::new(change, format!("第{change}号变更"));
    let number = ChangeNumber(id);
    Ok(match subject {
        Subject::ClockMark => {
            clock::mark_of(conn, number, as_of)?.map(|mark| of_change(id).and(&fields::CLOCK_MARK, Some(&mark.kind)))
        }
        Subject::ChangeDay => clock::day_of(conn, number, as_of)?
            .map(|set| of_change(id).and(&fields::SET_DAY, Some(&set.day)).and(&fields::REASON, Some(&set.reason))),
        _ => history::lift(conn, id, as_of)?
            .map(|(change, reason)| of_change(change.0).and(&fields::REASON, Some(&reason))),
    })
}

/// A value with the names that its records had as of a change; a project that the view does not show stays a number.
pub(in crate::ledger) fn shown(view: &View, value: Raw, as_of: i64) -> Result<FieldValue> {
    let name =
        |kind: RecordKind, id: i64| view.name_of(kind, id, as_of).map(|name| name.unwrap_or_else(|| id.to_string()));
    Ok(match value {
        Raw::Plain(value) => value,
        Raw::Sector(sector) => FieldValue::Text(name(SectorId::KIND, sector.0)?),
        Raw::Project(project) => FieldValue::Text(name(ProjectId::KIND, project.0)?),
        Raw::Records(kind, numbers) => {
            let names = numbers.iter().map(|number| name(kind, *number)).collect::<Result<Vec<_>>>()?;
            FieldValue::Text(names.join("、"))
        }
        Raw::Units(units) => {
            let names = units.iter().map(|unit| name(UnitId::KIND, unit.0)).collect::<Result<Vec<_>>>()?;
            FieldValue::Text(names.join("、"))
        }
    })
}
