//! What is compared: states of a bulletin, and the values in them.

use serde::Serialize;

use crate::domain::monthly::issued_bulletin::IssuedBulletin;
use crate::domain::rules::FigureRules;
use crate::domain::value::ids::{ChangeNumber, PlanId, RulePackId};
use crate::domain::value::period::YearMonth;

/// What a bulletin's figures depend on: a plan, a month, as of which change, by which rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BulletinState {
    /// The plan.
    pub plan: PlanId,
    /// The month at whose end the figures stand.
    pub month: YearMonth,
    /// The last change that they know of.
    pub as_of: ChangeNumber,
    /// How they are made and rounded.
    pub rules: FigureRules,
    /// The number under which they were issued, if they were.
    pub number: Option<String>,
    /// The rule pack by which they were issued, if they were by one.
    pub rule_pack: Option<RulePackId>,
}

impl BulletinState {
    /// The state of a plan at the end of a month as of a change, by the usual rules of figures.
    pub fn new(plan: PlanId, month: YearMonth, as_of: ChangeNumber) -> BulletinState {
        BulletinState { plan, month, as_of, rules: FigureRules::default(), number: None, rule_pack: None }
    }
}

impl From<&IssuedBulletin> for BulletinState {
    fn from(issued: &IssuedBulletin) -> Self {
        BulletinState {
            plan: issued.fields.plan,
            month: issued.fields.month,
            as_of: issued.as_of,
            rules: issued.fields.rules.clone(),
            number: Some(issued.fields.number.clone()),
            rule_pack: issued.rule_pack,
        }
    }
}
