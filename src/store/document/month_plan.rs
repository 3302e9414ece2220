//! Month plans: `{"1":100000000,"2":250000000}`, months in their order.

use std::collections::BTreeMap;

use crate::domain::plan::MonthPlan;
use crate::domain::value::money::Money;
use crate::error::Result;
use crate::store::file::errors::damaged_document;

/// The document of a month plan; `None` where nothing is said.
pub(crate) fn month_plan_json(plan: &MonthPlan) -> Option<String> {
    let pairs = plan.iter().map(|(month, amount)| format!("\"{month}\":{}", amount.fen())).collect::<Vec<_>>();
    (!pairs.is_empty()).then(|| format!("{{{}}}", pairs.join(",")))
}

/// The month plan of a document.
pub(crate) fn read_month_plan(json: Option<&str>) -> Result<MonthPlan> {
    let mut plan = MonthPlan::default();
    let Some(json) = json else { return Ok(plan) };
    for (month, fen) in serde_json::from_str::<BTreeMap<u8, i64>>(json).map_err(damaged_document)? {
        plan.set(month, Some(Money::from_fen(fen)))?;
    }
    Ok(plan)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_stored_by_number_in_bare_fen() {
        let plan = MonthPlan::of_tasks((1..=12).map(Money::from_fen)).unwrap();
        let json = month_plan_json(&plan);
        assert!(json.as_deref().unwrap().starts_with(r#"{"1":1,"2":3,"3":6,"#), "{json:?}");
        assert!(json.as_deref().unwrap().ends_with(r#","10":55,"11":66,"12":78}"#), "{json:?}");
        assert_eq!(read_month_plan(json.as_deref()).unwrap(), plan);
        assert_eq!(month_plan_json(&MonthPlan::default()), None);
        assert!(read_month_plan(Some(r#"{"13":1}"#)).is_err());
        assert!(read_month_plan(Some(r#"{"1":{"fen":1}}"#)).is_err());
    }
}
