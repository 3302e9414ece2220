//! Rules of figures: all of them, keys in the order of their names.

use serde::{Deserialize, Serialize};

use crate::domain::rules::{FigureRules, GapOrder, StartBase};
use crate::error::Result;
use crate::store::file::errors::damaged_document;

#[derive(Serialize, Deserialize)]
#[serde(remote = "StartBase", rename_all = "snake_case")]
enum StoredBase {
    PlannedNew,
    PlannedToDate,
    All,
    Target(u32),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "GapOrder", rename_all = "snake_case")]
enum StoredOrder {
    Exact,
    Rounded,
}

/// The words of the ledger for [`FigureRules`]. A rule that is added later is missing in older documents: its default
/// is what was done before.
#[derive(Serialize, Deserialize)]
#[serde(remote = "FigureRules", deny_unknown_fields)]
pub(super) struct StoredRules {
    #[serde(with = "StoredOrder")]
    gap_order: GapOrder,
    money_decimals: u32,
    rate_decimals: u32,
    #[serde(with = "StoredBase")]
    start_base: StartBase,
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Document(#[serde(with = "StoredRules")] FigureRules);

/// The document of the rules of an issued bulletin.
pub(crate) fn rules_json(rules: &FigureRules) -> Result<String> {
    super::text::write(&Document(rules.clone()))
}

/// The rules of a document.
pub(crate) fn read_rules(json: &str) -> Result<FigureRules> {
    serde_json::from_str(json).map(|Document(rules)| rules).map_err(damaged_document)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_stored_under_their_first_names() {
        let json = rules_json(&FigureRules::default()).unwrap();
        assert_eq!(json, r#"{"gap_order":"exact","money_decimals":2,"rate_decimals":2,"start_base":"planned_new"}"#);
        let rules =
            FigureRules { gap_order: GapOrder::Rounded, start_base: StartBase::Target(7), ..FigureRules::default() };
        let json = rules_json(&rules).unwrap();
        assert_eq!(json, r#"{"gap_order":"rounded","money_decimals":2,"rate_decimals":2,"start_base":{"target":7}}"#);
        assert_eq!(read_rules(&json).unwrap(), rules);
        assert!(read_rules(&json.replace("rate", "share")).is_err());
    }
}
