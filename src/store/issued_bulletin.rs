//! Issued bulletins (已签发的简报、通报): written once, never changed.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::deflated::{deflate, inflate};
use super::document::{read_rules, rules_json};
use super::file::errors::damaged;
use super::query;
use super::value::{Columns, Value};
use super::writer::ChangeWriter;
use crate::domain::monthly::issued_bulletin::{BulletinDigests, FrozenBulletin, IssuedBulletin, IssuedBulletinFields};
use crate::domain::office::printed_form::PrintedForm;
use crate::domain::value::ids::{BulletinId, ChangeNumber, PlanId, RulePackId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::{Error, Result};
use crate::limits::ISSUED_FORM_BYTES;
use crate::ordered::IntoOrdered;
use crate::store::messages;
use crate::store::tables::monthly::{ISSUED_BULLETIN, ISSUED_FORM};

/// The forms whose SHA-256 has a column of its own, in the order of the columns.
const WITH_COLUMN: [PrintedForm; 4] =
    [PrintedForm::Text, PrintedForm::Json, PrintedForm::Markdown, PrintedForm::Workbook];

/// Without the text, which is longer than everything else.
const SELECT: &str =
    "SELECT b.id, b.since, b.plan_id, p.year, b.month, b.as_of, b.number, b.issued_on, b.title, b.rules,
                             b.remark, b.kind, b.period, b.format, b.figures_sha256, b.text_sha256, b.json_sha256, b.markdown_sha256,
                             b.workbook_sha256, b.forms_sha256, b.rule_pack_id,
                             NOT EXISTS (SELECT 1 FROM issued_bulletin o WHERE o.plan_id = b.plan_id
                                         AND o.month = b.month AND o.id > b.id AND o.since <= ?1)
                      FROM issued_bulletin b JOIN year_plan p ON p.id = b.plan_id
                      WHERE b.since <= ?1";

/// The key by which a number is unique.
fn number_key(number: &str) -> String {
    text::squeeze(number)
}

/// Writes an issued bulletin.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    fields: &IssuedBulletinFields,
    as_of: ChangeNumber,
    rule_pack: Option<RulePackId>,
    frozen: &FrozenBulletin,
) -> Result<BulletinId> {
    let IssuedBulletinFields { plan, month, number, issued_on, title, rules, kind, period, remark } = fields;
    let FrozenBulletin { text, forms, format, digests } = frozen;
    check_size(text.as_bytes())?;
    let BulletinDigests { figures, forms: sha256 } = digests;
    let others = others_json(sha256);
    let of = |form| sha256.get(&form).map_or("", String::as_str);
    let (number_key, issued_on, rules) = (number_key(number), issued_on.to_string(), rules_json(rules)?);
    let values = [
        (*plan).into(),
        month.month().into(),
        as_of.into(),
        number.into(),
        (&number_key).into(),
        (&issued_on).into(),
        title.as_ref().into(),
        (&rules).into(),
        remark.as_ref().into(),
        (*format).into(),
        text.into(),
        figures.into(),
        of(PrintedForm::Text).into(),
        of(PrintedForm::Json).into(),
        of(PrintedForm::Markdown).into(),
        sha256.get(&PrintedForm::Workbook).into(),
        rule_pack.into(),
        others.as_ref().into(),
        (*kind).into(),
        (*period).into(),
    ];
    let id = writer.create(&ISSUED_BULLETIN, &values)?;
    for (form, bytes) in forms {
        check_size(bytes)?;
        let deflated = deflate(bytes)?;
        let values = [Value::Integer(id), (*form).into(), Value::Blob(&deflated)];
        writer.create(&ISSUED_FORM, &values)?;
    }
    Ok(BulletinId(id))
}

/// The digests of forms without a column of their own: `{"7":"3f9a…"}`; `None` where there are none.
fn others_json(forms: &BTreeMap<PrintedForm, String>) -> Option<String> {
    let others = forms.iter().filter(|(form, _)| !WITH_COLUMN.contains(form));
    let others = others.map(|(form, sha256)| format!("\"{}\":\"{sha256}\"", form.number())).collect::<Vec<_>>();
    (!others.is_empty()).then(|| format!("{{{}}}", others.join(",")))
}

/// A form that this library does not know yet is left out: it cannot be asked for.
fn read_others(json: Option<String>) -> Result<BTreeMap<PrintedForm, String>> {
    let Some(json) = json else { return Ok(BTreeMap::new()) };
    let others = serde_json::from_str::<BTreeMap<i64, String>>(&json);
    let others = others.map_err(|error| damaged(error.to_string()))?;
    Ok(others.into_iter().filter_map(|(form, sha256)| Some((PrintedForm::from_number(form)?, sha256))).into_map())
}

fn check_size(form: &[u8]) -> Result<()> {
    if form.len() <= ISSUED_FORM_BYTES {
        return Ok(());
    }
    Err(messages::form_too_long(form.len(), ISSUED_FORM_BYTES).field("plan"))
}

fn read(columns: &mut Columns<'_, '_>) -> Result<IssuedBulletin> {
    let (id, since, plan) = (columns.read()?, columns.read()?, columns.read()?);
    let month = YearMonth::new(columns.take()?, columns.take()?).map_err(|error: Error| damaged(error.message()))?;
    let as_of = columns.read()?;
    let fields = IssuedBulletinFields {
        plan,
        month,
        number: columns.take()?,
        issued_on: columns.read()?,
        title: columns.take()?,
        rules: read_rules(&columns.take::<String>()?)?,
        remark: columns.take()?,
        kind: columns.read()?,
        period: columns.read()?,
    };
    let format = columns.read()?;
    let figures = columns.take()?;
    let mut forms = BTreeMap::new();
    for form in WITH_COLUMN {
        forms.extend(columns.take::<Option<String>>()?.map(|sha256| (form, sha256)));
    }
    forms.extend(read_others(columns.take()?)?);
    let digests = BulletinDigests { figures, forms };
    let rule_pack = columns.read()?;
    Ok(IssuedBulletin { id, since, as_of, fields, rule_pack, is_latest: columns.read()?, format, digests })
}

/// One issued bulletin.
pub(crate) fn get(conn: &Connection, id: BulletinId, as_of: i64) -> Result<Option<IssuedBulletin>> {
    query::one(conn, &format!("{SELECT} AND b.id = ?2"), [as_of, id.0], read)
}

/// The issued bulletin of a number, whatever its blanks.
pub(crate) fn by_number(conn: &Connection, number: &str, as_of: i64) -> Result<Option<IssuedBulletin>> {
    let sql = format!("{SELECT} AND b.number_key = ?2");
    query::one(conn, &sql, (as_of, number_key(number)), read)
}

/// The issued bulletins of a plan, or of all plans, in the order in which they were issued.
pub(crate) fn all(conn: &Connection, plan: Option<PlanId>, as_of: i64) -> Result<Vec<IssuedBulletin>> {
    let sql = format!("{SELECT} AND (?2 IS NULL OR b.plan_id = ?2) ORDER BY b.id");
    query::all(conn, &sql, (as_of, plan.map(|plan| plan.0)), read)
}

/// A printed form that was kept; empty where what is kept cannot be inflated.
pub(crate) fn form(conn: &Connection, id: BulletinId, form: PrintedForm, as_of: i64) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT deflated FROM issued_form WHERE bulletin_id = ?1 AND form = ?2 AND since <= ?3";
    query::one(conn, sql, [id.0, form as i64, as_of], |columns| {
        Ok(inflate(&columns.take::<Vec<u8>>()?).unwrap_or_default())
    })
}

/// The text of an issued bulletin, as it was issued.
pub(crate) fn text(conn: &Connection, id: BulletinId, as_of: i64) -> Result<Option<String>> {
    let sql = "SELECT text FROM issued_bulletin WHERE id = ?1 AND since <= ?2";
    query::one(conn, sql, [id.0, as_of], |columns| columns.take())
}
