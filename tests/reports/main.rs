//! Monthly reports: filing and review, closed months, late events, who may do and see what, the rules of a city.

#[path = "../support/chain_mark.rs"]
mod chain_mark;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod assessed_plans;
mod assessment;
mod assessment_facts;
mod filing_model;
mod filings;
mod issued_assessment_model;
mod issued_assessments;
mod late_events;
mod letter_model;
mod letter_proposals;
mod letter_rules;
mod letters;
mod limited_views;
mod measured;
mod measures;
mod monthly_reports;
mod nodes;
mod rankings;
mod roles;
mod rule_packs;
