//! Letters (函件), but for what every record is asked ([`versions`]).

use rusqlite::{Connection, params};

use super::kept_form::{self, FrozenForm, KeptForm};
use super::merger::{self, Merged, among};
use super::value::Value;
use super::writer::ChangeWriter;
use super::{NOW, query, versions};
use crate::domain::letter::fields::LetterCause;
use crate::domain::letter::found::LetterQuery;
use crate::domain::letter::kind::{LetterKind, LetterState};
use crate::domain::letter::record::{Letter, LetterVersion};
use crate::domain::value::ids::{LetterId, UnitId};
use crate::domain::value::text::squeeze;
use crate::error::Result;
use crate::store::tables::letter::ISSUED_LETTER;

/// Writes a draft.
pub(crate) fn add(writer: &mut ChangeWriter, cause: &LetterCause, version: &LetterVersion) -> Result<LetterId> {
    let LetterCause { kind, project, unit, matter, plan, month, rule, as_of } = cause;
    let identity: [Value<'_>; 8] = [
        (*kind).into(),
        (*plan).into(),
        (*month).into(),
        (*project).into(),
        (*unit).into(),
        (*matter).into(),
        rule.as_ref().into(),
        (*as_of).into(),
    ];
    versions::add::<Letter>(writer, &identity, version)
}

/// The letters that a query asks for, but for how they stand on a day, in the order in which they were drafted.
pub(crate) fn asked(conn: &Connection, query: &LetterQuery, as_of: i64) -> Result<Vec<Letter>> {
    let LetterQuery { plan, month, project, unit, kind, state, open: _, overdue: _ } = query;
    let which = "(?2 IS NULL OR t.plan_id = ?2) AND (?3 IS NULL OR t.month = ?3) AND (?4 IS NULL OR t.kind = ?4)
           AND (?5 IS NULL OR v.state = ?5) AND (?6 IS NULL OR t.project_id = ?6) ORDER BY t.id";
    // What may stand in a row by another number is looked for among all.
    let is_merged = !Merged::of_few(conn, as_of)?.is_nothing();
    let in_row = project.filter(|_| !is_merged).map(|project| project.0);
    let params = params![
        as_of,
        plan.map(|plan| plan.0),
        month.map(|month| month.yyyymm()),
        kind.map(LetterKind::number),
        state.map(LetterState::number),
        in_row
    ];
    let mut letters: Vec<Letter> = versions::of(conn, as_of, which, params)?;
    letters.retain(|letter| {
        project.is_none_or(|project| letter.cause.project == Some(project))
            && unit.is_none_or(|unit| letter.cause.unit == Some(unit) || letter.fields.units.contains(&unit))
    });
    Ok(letters)
}

/// The letters of a kind that bear a number now, whatever its blanks.
pub(crate) fn of_number(conn: &Connection, kind: LetterKind, number: &str) -> Result<Vec<Letter>> {
    versions::of(
        conn,
        NOW,
        "v.number_key = ?2 AND t.kind = ?3 ORDER BY t.id",
        params![NOW, squeeze(number), kind.number()],
    )
}

/// The letters that a unit was ever named in.
pub(crate) fn ever_of_unit(conn: &Connection, unit: UnitId) -> Result<Vec<i64>> {
    let numbers = merger::numbers(conn, unit, NOW)?;
    let units = among("u.value", &numbers);
    let unit_itself = among("t.unit_id", &numbers);
    let sql = format!(
        "SELECT DISTINCT t.id FROM letter t JOIN letter_version v ON v.letter_id = t.id
         WHERE {} OR EXISTS (SELECT 1 FROM json_each(v.units) u WHERE {}) ORDER BY t.id",
        unit_itself, units
    );
    query::all(conn, &sql, [unit.0], |columns| columns.take())
}

/// Keeps a printed form of an issued letter.
pub(crate) fn keep(writer: &mut ChangeWriter, id: LetterId, form: &FrozenForm) -> Result<()> {
    kept_form::keep(writer, &ISSUED_LETTER, id.0, form)
}

/// The printed forms of an issued letter.
pub(crate) fn kept(conn: &Connection, id: LetterId, as_of: i64) -> Result<Vec<KeptForm>> {
    kept_form::kept(conn, &ISSUED_LETTER, id.0, as_of)
}
