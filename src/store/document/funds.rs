//! Funds by source: `{"企业自筹":45000000}`, in the order of their names.

use std::collections::BTreeMap;

use crate::domain::monthly::funds::FundsBySource;
use crate::domain::value::money::Money;
use crate::error::Result;
use crate::store::file::errors::damaged_document;

/// The document of funds; `None` where nothing is said.
pub(crate) fn funds_json(funds: &FundsBySource) -> Option<String> {
    let fen = funds.iter().map(|(source, amount)| (source.to_owned(), amount.fen().into()));
    let fen = fen.collect::<serde_json::Map<_, _>>();
    (!fen.is_empty()).then(|| serde_json::Value::Object(fen).to_string())
}

/// The funds of a document.
pub(crate) fn read_funds(json: Option<&str>) -> Result<FundsBySource> {
    let Some(json) = json else { return Ok(FundsBySource::default()) };
    let fen = serde_json::from_str::<BTreeMap<String, i64>>(json).map_err(damaged_document)?;
    Ok(fen.into_iter().map(|(source, fen)| (source, Money::from_fen(fen))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn funds_are_stored_as_bare_fen() {
        let funds = [("自治区", Money::from_fen(-1)), ("企业自筹", Money::from_fen(45_000_000))].into_iter();
        let funds = funds.collect::<FundsBySource>();
        let json = funds_json(&funds);
        assert_eq!(json.as_deref(), Some(r#"{"企业自筹":45000000,"自治区":-1}"#));
        assert_eq!(read_funds(json.as_deref()).unwrap(), funds);
        assert_eq!(funds_json(&FundsBySource::default()), None);
        assert!(read_funds(Some(r#"{"企业自筹":{"fen":1}}"#)).is_err());
    }
}
