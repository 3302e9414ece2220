//! Funds in place by source (到位资金、资金来源).

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use crate::domain::messages;
use crate::domain::value::field::{Content, Datum, Given, Kind, Scalar};
use crate::domain::value::money::{Money, check_amounts};
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::ordered::IntoOrdered;

/// Funds in place since the start of the year, by source: 中央预算内, 自治区, 市级财政, 银行贷款, 企业自筹… Which sources there
/// are is data. In the order of their names; empty for "not said".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct FundsBySource(BTreeMap<String, Money>);

impl FundsBySource {
    /// Sets the amount of a source; `None` takes it out.
    pub fn set(&mut self, source: &str, amount: Option<Money>) {
        match amount {
            Some(amount) => self.0.insert(source.trim().to_owned(), amount),
            None => self.0.remove(source.trim()),
        };
    }

    /// The amount of a source; `None` where it is not said.
    pub fn get(&self, source: &str) -> Option<Money> {
        self.0.get(source.trim()).copied()
    }

    /// Sources with their amounts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Money)> {
        self.0.iter().map(|(source, amount)| (source.as_str(), *amount))
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All sources together; `None` where nothing is said.
    pub fn sum(&self) -> Result<Option<Money>> {
        if self.is_empty() { Ok(None) } else { Money::sum(self.0.values().copied()).map(Some) }
    }

    pub(crate) fn checked(self) -> Result<Self> {
        if self.0.len() > limits::FUND_SOURCES {
            return Err(messages::fund_sources_too_many(limits::FUND_SOURCES).field("funds_by_source"));
        }
        for (source, amount) in &self.0 {
            text::checked_line("funds_by_source", source, limits::NAME_CHARS)?;
            check_amounts(&[("funds_by_source", Some(*amount))])?;
            if *amount < Money::ZERO {
                return Err(messages::fund_source_negative(source).field("funds_by_source"));
            }
        }
        self.sum()?;
        Ok(self)
    }
}

/// A text of pairs such as `市级财政=1200万元;企业自筹=4500.00元`, amounts with their unit.
impl Content for FundsBySource {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        if self.is_empty() { Datum::Null } else { Datum::Amounts(self.iter().collect()) }
    }

    fn put(&mut self, given: Given) -> Result<()> {
        let text = String::read(given)?.unwrap_or_default();
        let mut funds = FundsBySource::default();
        for pair in text.split([';', '；']).filter(|pair| !pair.trim().is_empty()) {
            let parts = pair.rsplit_once(['=', '＝']);
            let (source, amount) = parts.ok_or_else(|| messages::funds_pair_unreadable(pair))?;
            let amount =
                Money::parse_with_unit(amount).map_err(|error| messages::funds_amount_unreadable(error.message()))?;
            if funds.get(source).is_some() {
                return Err(messages::funds_source_twice(source.trim()));
            }
            funds.set(source, Some(amount));
        }
        *self = funds;
        Ok(())
    }

    fn check(&mut self, _field: &'static str) -> Result<()> {
        *self = std::mem::take(self).checked()?;
        Ok(())
    }
}

impl<S: AsRef<str>> FromIterator<(S, Money)> for FundsBySource {
    fn from_iter<I: IntoIterator<Item = (S, Money)>>(sources: I) -> Self {
        FundsBySource(
            sources.into_iter().map(|(source, amount)| (source.as_ref().trim().to_owned(), amount)).into_map(),
        )
    }
}

impl<'de> Deserialize<'de> for FundsBySource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_map(Written)
    }
}

/// Sources as somebody wrote them: each once.
struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = FundsBySource;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sources of funds with their amounts, such as {\"市级财政\": \"3万元\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<FundsBySource, A::Error> {
        let mut funds = FundsBySource::default();
        while let Some((source, amount)) = map.next_entry::<String, Money>()? {
            if funds.get(&source).is_some() {
                return Err(de::Error::custom(format!("the source {source} stands there twice")));
            }
            funds.set(&source, Some(amount));
        }
        Ok(funds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_kept_by_name_and_checked() {
        let mut funds = [("市级财政 ", Money::from_fen(5)), ("企业自筹", Money::from_fen(7))]
            .into_iter()
            .collect::<FundsBySource>();
        assert_eq!(
            (funds.get("市级财政"), funds.sum().unwrap()),
            (Some(Money::from_fen(5)), Some(Money::from_fen(12)))
        );
        funds.set("市级财政", None);
        let json = serde_json::to_string(&funds).unwrap();
        assert_eq!(json, r#"{"企业自筹":{"fen":7}}"#);
        assert_eq!(serde_json::from_str::<FundsBySource>(&json).unwrap(), funds);
        assert!(serde_json::from_str::<FundsBySource>(r#"{"企业自筹":"1元","企业自筹 ":"2元"}"#).is_err());
        assert_eq!(FundsBySource::default().sum().unwrap(), None);
        let wrong =
            |source: &str, fen| [(source, Money::from_fen(fen))].into_iter().collect::<FundsBySource>().checked();
        assert!(wrong("中央", -1).is_err() && wrong(" ", 1).is_err() && wrong("中央", 0).is_ok());
    }
}
