//! Rule packs (规则包), and which of them a plan uses.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::document::{read_rule_pack, rule_pack_json};
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{OPEN, query};
use crate::domain::office::change::Hex;
use crate::domain::rules::rule_pack::{RulePack, StoredRulePack};
use crate::domain::value::ids::{ChangeNumber, PlanId, RulePackId};
use crate::error::Result;
use crate::store::tables::rules::{PLAN_RULES, RULE_PACK};

const SELECT: &str = "SELECT id, since, sha256, document FROM rule_pack";

/// Adds a pack.
pub(crate) fn add(writer: &mut ChangeWriter, pack: &RulePack) -> Result<RulePackId> {
    let document = rule_pack_json(pack)?;
    let hash: [u8; 32] = Sha256::digest(document.as_bytes()).into();
    let sha256 = Hex(&hash).to_string();
    let values = [
        (&pack.name).into(),
        (&pack.version).into(),
        (&document).into(),
        (&sha256).into(),
        pack.reporting.ten_days.into(),
    ];
    Ok(RulePackId(writer.create(&RULE_PACK, &values)?))
}

fn read(columns: &mut Columns<'_, '_>) -> Result<StoredRulePack> {
    let (id, since, sha256) = (columns.read()?, columns.read()?, columns.take()?);
    let pack = read_rule_pack(&columns.take::<String>()?)?;
    Ok(StoredRulePack { id, since, sha256, pack })
}

/// One pack.
pub(crate) fn get(conn: &Connection, id: RulePackId, as_of: i64) -> Result<Option<StoredRulePack>> {
    query::one(conn, &format!("{SELECT} WHERE id = ?1 AND since <= ?2"), [id.0, as_of], read)
}

/// The pack of a name and version.
pub(crate) fn by_name(conn: &Connection, name: &str, version: &str) -> Result<Option<StoredRulePack>> {
    query::one(conn, &format!("{SELECT} WHERE name = ?1 AND version = ?2"), [name, version], read)
}

/// All packs, in the order in which they were added.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<StoredRulePack>> {
    query::all(conn, &format!("{SELECT} WHERE since <= ?1 ORDER BY id"), [as_of], read)
}

/// The document of a pack, as it is kept.
pub(crate) fn document(conn: &Connection, id: RulePackId, as_of: i64) -> Result<Option<String>> {
    let sql = "SELECT document FROM rule_pack WHERE id = ?1 AND since <= ?2";
    query::one(conn, sql, [id.0, as_of], |columns| columns.take())
}

/// The pack that a plan uses, and since when.
pub(crate) fn of_plan(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Option<(RulePackId, ChangeNumber)>> {
    let sql = "SELECT rule_pack_id, since FROM plan_rules WHERE plan_id = ?1 AND until > ?2 AND since <= ?2";
    query::one(conn, sql, [plan.0, as_of], |columns| Ok((columns.read()?, columns.read()?)))
}

/// Whether the pack that a plan uses asks for ten-day reports.
pub(crate) fn asks_ten_days(conn: &Connection, plan: PlanId, as_of: i64) -> Result<bool> {
    let sql = "SELECT p.ten_days FROM plan_rules r JOIN rule_pack p ON p.id = r.rule_pack_id
               WHERE r.plan_id = ?1 AND r.until > ?2 AND r.since <= ?2";
    Ok(query::one(conn, sql, [plan.0, as_of], |columns| columns.read())?.unwrap_or(false))
}

/// Whether the pack that a plan uses lets one person submit and approve a report; without a pack, anybody may. It is asked of
/// the document itself, because reading all of a pack takes longer than a report.
pub(crate) fn allows_own_approval(conn: &Connection, plan: PlanId) -> Result<bool> {
    let sql = format!(
        "SELECT coalesce(json_extract(p.document, '$.reporting.own_approval'), 1)
         FROM plan_rules r JOIN rule_pack p ON p.id = r.rule_pack_id WHERE r.plan_id = ?1 AND r.until = {OPEN}"
    );
    Ok(query::one(conn, &sql, [plan.0], |columns| columns.read())?.unwrap_or(true))
}

/// Lets a plan use a pack, in place of the one that it used since `before`.
pub(crate) fn set(
    writer: &mut ChangeWriter,
    plan: PlanId,
    before: Option<ChangeNumber>,
    pack: RulePackId,
) -> Result<()> {
    if let Some(since) = before {
        writer.close(&PLAN_RULES, &[plan.0], since)?;
    }
    writer.open(&PLAN_RULES, &[plan.0], &[pack.into()])
}
