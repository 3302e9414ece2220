//! Rule packs, and which of them a plan uses.

use crate::domain::office::change::ChangeKind;
use crate::store::table::Table;

/// The tables of this file.
pub(super) static TABLES: &[&Table] = &[&RULE_PACK, &PLAN_RULES];

pub(crate) static RULE_PACK: Table =
    Table::fixed(22, "rule_pack", ChangeKind::SetRules, &["name", "version", "document", "sha256", "ten_days"]);
pub(crate) static PLAN_RULES: Table =
    Table::versioned(23, "plan_rules", ChangeKind::SetRules, &["plan_id"], &["rule_pack_id"]);
