//! Documents in a column: what the ledger stores as JSON, in a form of its own.
//!
//! What is written here is in digests for ever. So it must not follow the JSON that programs see: each form names its
//! keys and words itself, and amounts of money are bare fen.

mod funds;
mod rule_pack;
mod rules;

pub(crate) use funds::{funds_json, read_funds};
pub(crate) use rule_pack::{read_rule_pack, rule_pack_json};
pub(crate) use rules::{read_rules, rules_json};

use crate::error::Result;
use crate::store::messages;

fn write(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| messages::document_cannot_be_written().because(error))
}
