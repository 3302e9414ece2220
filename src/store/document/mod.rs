//! Documents in a column: what the ledger stores as JSON, in a form of its own.
//!
//! What is written here is in digests for ever. So it must not follow the JSON that programs see: each form names its
//! keys and words itself, and amounts of money are bare fen.

mod funds;
mod list;
mod month_plan;
mod rule_pack;
mod rules;
mod text;

pub(crate) use funds::{funds_json, read_funds};
pub(crate) use list::{list_json, read_list};
pub(crate) use month_plan::{month_plan_json, read_month_plan};
pub(crate) use rule_pack::{read_rule_pack, rule_pack_json};
pub(crate) use rules::{read_rules, rules_json};
