//! What the plan of an item asks for month by month (月度计划).

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};

use crate::domain::messages;
use crate::domain::value::field::{Content, Datum, Given, Kind, Scalar};
use crate::domain::value::money::{Money, check_amounts};
use crate::error::Result;

/// The months as texts write them, from January on.
const MONTHS: [&str; 12] = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"];

/// What an item is planned to have done by the end of each month, since the start of the year (月度计划，年初累计). An office that
/// has no month plans says nothing: a twelfth of the year is nobody's plan.
///
/// ```
/// use zdxm::{Money, MonthPlan};
/// let wan = |amount: i64| Money::from_fen(amount * 1_000_000);
/// let plan = MonthPlan::of_tasks([wan(100), wan(150), wan(0), wan(250)])?;
/// assert_eq!((plan.by_end_of(4), plan.task(2)), (Some(wan(500)), Some(wan(150))));
/// assert_eq!(plan.by_end_of(5), None);
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MonthPlan(BTreeMap<u8, Money>);

impl MonthPlan {
    /// The plan of an item with these amounts for January, February and so on, each of the month alone.
    pub fn of_tasks(tasks: impl IntoIterator<Item = Money>) -> Result<MonthPlan> {
        let (mut plan, mut sum) = (MonthPlan::default(), Money::ZERO);
        for (month, task) in (1..).zip(tasks) {
            sum = sum.checked_add(task)?;
            plan.set(month, Some(sum))?;
        }
        Ok(plan)
    }

    /// Sets what is planned to be done by the end of a month, 1 to 12, since the start of the year; `None` takes it out.
    pub fn set(&mut self, month: u8, amount: Option<Money>) -> Result<()> {
        if !(1..=12).contains(&month) {
            return Err(messages::month_plan_month(month.into()));
        }
        match amount {
            Some(amount) => self.0.insert(month, amount),
            None => self.0.remove(&month),
        };
        Ok(())
    }

    /// What is planned to be done by the end of a month, 1 to 12; `None` where it is not said.
    pub fn by_end_of(&self, month: u8) -> Option<Money> {
        self.0.get(&month).copied()
    }

    /// What is planned for a month alone (月度任务); `None` where it, or the month before it, is not said.
    pub fn task(&self, month: u8) -> Option<Money> {
        let before = if month == 1 { Some(Money::ZERO) } else { self.by_end_of(month.checked_sub(1)?) };
        self.by_end_of(month)?.checked_sub(before?).ok()
    }

    /// The months that are said, 1 to 12, with what is planned to be done by their end.
    pub fn iter(&self) -> impl Iterator<Item = (u8, Money)> {
        self.0.iter().map(|(month, amount)| (*month, *amount))
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn named(&self) -> Vec<(&'static str, Money)> {
        (1..).zip(MONTHS).filter_map(|(month, name)| Some((name, self.by_end_of(month)?))).collect()
    }

    /// Sets a month by its name, once.
    fn say(&mut self, month: &str, amount: Money) -> Result<()> {
        let number = month.trim().trim_end_matches('月').trim().parse::<u8>();
        let number = number.map_err(|_| messages::month_plan_month(month.trim().into()))?;
        if self.by_end_of(number).is_some() {
            return Err(messages::month_plan_twice(number));
        }
        self.set(number, Some(amount))
    }

    fn checked(&self) -> Result<()> {
        let mut before = Money::ZERO;
        for (month, amount) in self.iter() {
            check_amounts(&[("month_plan", Some(amount))])?;
            if amount < before {
                return Err(messages::month_plan_falls(month).field("month_plan"));
            }
            before = amount;
        }
        Ok(())
    }
}

/// A text of pairs such as `1月=100万元;2月=250万元`, amounts with their unit, since the start of the year.
impl Content for MonthPlan {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        if self.is_empty() { Datum::Null } else { Datum::Amounts(self.named()) }
    }

    fn put(&mut self, given: Given) -> Result<()> {
        let text = String::read(given)?.unwrap_or_default();
        let mut plan = MonthPlan::default();
        for pair in text.split([';', '；']).filter(|pair| !pair.trim().is_empty()) {
            let parts = pair.rsplit_once(['=', '＝']);
            let (month, amount) = parts.ok_or_else(|| messages::month_plan_unreadable(pair))?;
            plan.say(month, Money::parse_with_unit(amount)?)?;
        }
        *self = plan;
        Ok(())
    }

    fn check(&mut self, _field: &'static str) -> Result<()> {
        self.checked()
    }
}

impl Serialize for MonthPlan {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_map(self.named())
    }
}

impl<'de> Deserialize<'de> for MonthPlan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_map(Written)
    }
}

/// A month plan as somebody wrote it: each month once.
struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = MonthPlan;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("months with what is to be done by their end, such as {\"1月\": \"100万元\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<MonthPlan, A::Error> {
        let mut plan = MonthPlan::default();
        while let Some((month, amount)) = map.next_entry::<String, Money>()? {
            let said = plan.say(&month, amount);
            said.map_err(|error| de::Error::custom(error.what(crate::message::Language::English)))?;
        }
        Ok(plan)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fen(fen: i64) -> Money {
        Money::from_fen(fen)
    }

    #[test]
    fn a_month_plan_is_read_as_it_is_written() {
        let mut plan = MonthPlan::default();
        plan.put(Given::Text("1月=1元； 3 =2.5元;12月＝9元".into())).unwrap();
        assert_eq!(plan.iter().collect::<Vec<_>>(), [(1, fen(100)), (3, fen(250)), (12, fen(900))]);
        let json = serde_json::to_string(&plan).unwrap();
        assert_eq!(json, r#"{"1月":{"fen":100},"3月":{"fen":250},"12月":{"fen":900}}"#);
        assert_eq!(serde_json::from_str::<MonthPlan>(&json).unwrap(), plan);
        for wrong in ["13月=1元", "0月=1元", "正月=1元", "1月1元", "1月=1", "1月=1元;1=2元", "1月=乙元"]
        {
            assert!(MonthPlan::default().put(Given::Text(wrong.into())).is_err(), "{wrong}");
        }
        assert!(serde_json::from_str::<MonthPlan>(r#"{"1月":"1元","1":"2元"}"#).is_err());
    }

    #[test]
    fn a_plan_since_january_neither_falls_nor_begins_below_zero() {
        let plan = |amounts: &[(u8, i64)]| {
            let mut plan = MonthPlan::default();
            amounts.iter().for_each(|(month, amount)| plan.set(*month, Some(fen(*amount))).unwrap());
            plan.checked().map(|()| plan)
        };
        assert!(plan(&[(1, 0), (2, 0), (12, 5)]).is_ok());
        assert!(plan(&[(1, -1)]).is_err() && plan(&[(3, 5), (7, 4)]).is_err());
        assert!(plan(&[(1, i64::MAX)]).is_err());
        assert!(MonthPlan::of_tasks(vec![fen(1); 13]).is_err());
        // A month is known alone where the month before it is.
        let known = plan(&[(1, 1), (2, 3), (4, 9)]).unwrap();
        assert_eq!(
            [1, 2, 3, 4, 0, 13].map(|month| known.task(month)),
            [Some(fen(1)), Some(fen(2)), None, None, None, None]
        );
    }
}
