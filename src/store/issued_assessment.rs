//! Issued results of assessments (已签发的考核结果): written once, never changed.

use rusqlite::{Connection, Params, params};

use super::kept_form::{self, FrozenForm, KeptForm};
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{document, query};
use crate::domain::assessment::issued::{IssuedAssessment, IssuedAssessmentFields, UnitResult};
use crate::domain::office::printed_form::PrintedForm;
use crate::domain::value::ids::{ChangeNumber, IssuedAssessmentId, PlanId, RulePackId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text::squeeze;
use crate::error::Result;
use crate::store::file::errors::damaged;
use crate::store::tables::assessment::{ISSUED_ASSESSMENT, ISSUED_ASSESSMENT_FORM};

const SELECT: &str =
    "SELECT a.id, a.since, a.plan_id, a.month, a.scheme, a.as_of, a.number, a.issued_on, a.corrects, a.reason,
                             a.rule_pack_id,
                             (SELECT o.id FROM issued_assessment o WHERE o.corrects = a.id AND o.since <= ?1)
                      FROM issued_assessment a WHERE a.since <= ?1";

/// Writes an issued result with its forms.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    fields: &IssuedAssessmentFields,
    as_of: ChangeNumber,
    rule_pack: RulePackId,
    forms: &[FrozenForm],
) -> Result<IssuedAssessmentId> {
    let IssuedAssessmentFields { plan, month, scheme, number, issued_on, corrects, reason } = fields;
    let (number_key, issued_on) = (squeeze(number), issued_on.to_string());
    let values = [
        (*plan).into(),
        (*month).into(),
        scheme.into(),
        as_of.into(),
        number.into(),
        (&number_key).into(),
        (&issued_on).into(),
        (*corrects).into(),
        reason.as_ref().into(),
        rule_pack.into(),
    ];
    let id = writer.create(&ISSUED_ASSESSMENT, &values)?;
    forms.iter().try_for_each(|form| kept_form::keep(writer, &ISSUED_ASSESSMENT_FORM, id, form))?;
    Ok(IssuedAssessmentId(id))
}

fn select(conn: &Connection, which: &str, params: impl Params) -> Result<Vec<IssuedAssessment>> {
    query::all(conn, &format!("{SELECT} AND {which} ORDER BY a.id"), params, read)
}

fn read(columns: &mut Columns<'_, '_>) -> Result<IssuedAssessment> {
    let (id, since) = (columns.read()?, columns.read()?);
    let (plan, month, scheme, as_of) = (columns.read()?, columns.read()?, columns.read()?, columns.read()?);
    let (number, issued_on, corrects, reason) = (columns.read()?, columns.read()?, columns.read()?, columns.read()?);
    let (rule_pack, corrected_by) = (columns.read()?, columns.read()?);
    let fields = IssuedAssessmentFields { plan, month, scheme, number, issued_on, corrects, reason };
    Ok(IssuedAssessment { id, since, as_of, fields, rule_pack, corrected_by })
}

/// One issued result.
pub(crate) fn get(conn: &Connection, id: IssuedAssessmentId, as_of: i64) -> Result<Option<IssuedAssessment>> {
    Ok(select(conn, "a.id = ?2", params![as_of, id.0])?.pop())
}

/// The issued results of a plan, in the order in which they were issued.
pub(crate) fn of_plan(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<IssuedAssessment>> {
    select(conn, "a.plan_id = ?2", params![as_of, plan.0])
}

/// The one that has a number, whatever its blanks.
pub(crate) fn by_number(conn: &Connection, number: &str, as_of: i64) -> Result<Option<IssuedAssessment>> {
    Ok(select(conn, "a.number_key = ?2", params![as_of, squeeze(number)])?.pop())
}

/// The last result of a scheme for a month, which no other one corrects.
pub(crate) fn standing(
    conn: &Connection,
    plan: PlanId,
    scheme: &str,
    month: YearMonth,
    as_of: i64,
) -> Result<Option<IssuedAssessment>> {
    let which = "a.plan_id = ?2 AND a.scheme = ?3 AND a.month = ?4";
    let all = select(conn, which, params![as_of, plan.0, scheme, month.yyyymm()])?;
    Ok(all.into_iter().rfind(|issued| issued.corrected_by.is_none()))
}

/// Its forms; the exact result is the form [`PrintedForm::Figures`].
pub(crate) fn forms(conn: &Connection, id: IssuedAssessmentId, as_of: i64) -> Result<Vec<KeptForm>> {
    kept_form::kept(conn, &ISSUED_ASSESSMENT_FORM, id.0, as_of)
}

/// The exact result as it was issued.
pub(crate) fn results(conn: &Connection, id: IssuedAssessmentId, as_of: i64) -> Result<Vec<UnitResult>> {
    let forms = forms(conn, id, as_of)?.into_iter();
    let bytes = forms.filter(|form| form.form == PrintedForm::Figures).find_map(|form| form.bytes);
    let bytes = bytes.ok_or_else(|| damaged("the exact result of an issued assessment is missing"))?;
    let json =
        std::str::from_utf8(&bytes).map_err(|_| damaged("the exact result of an issued assessment is no text"))?;
    document::read_list(Some(json))
}
