//! The steps of migrations, in their order. Written by `ZDXM_UPDATE_SCHEMA=1 cargo test --lib schema` from the files beside it.

use rusqlite_migration::M;

pub(super) const STEPS: &[M<'static>] = &[
    M::up(include_str!("0001_ledger.sql")),
    M::up(include_str!("0002_plan_change.sql")),
    M::up(include_str!("0003_issued_bulletin.sql")),
    M::up(include_str!("0004_matter.sql")),
    M::up(include_str!("0005_event.sql")),
    M::up(include_str!("0006_rule_pack.sql")),
    M::up(include_str!("0007_person.sql")),
    M::up(include_str!("0008_filing.sql")),
    M::up(include_str!("0009_plan_change_unit.sql")),
    M::up(include_str!("0010_issued_form.sql")),
    M::up(include_str!("0011_clock.sql")),
    M::up(include_str!("0012_report_withdrawal.sql")),
    M::up(include_str!("0013_plan_counted.sql")),
    M::up(include_str!("0014_event_counts_from.sql")),
    M::up(include_str!("0015_seal.sql")),
    M::up(include_str!("0016_cumulative_done.sql")),
    M::up(include_str!("0017_same_name.sql")),
    M::up(include_str!("0018_import_answer.sql")),
    M::up(include_str!("0019_clock_lift.sql")),
    M::up(include_str!("0020_project_by_parent.sql")),
    M::up(include_str!("0021_matter_report.sql")),
    M::up(include_str!("0022_voided.sql")),
    M::up(include_str!("0023_merger.sql")),
    M::up(include_str!("0024_refusal.sql")),
    M::up(include_str!("0025_contact.sql")),
    M::up(include_str!("0026_return.sql")),
    M::up(include_str!("0027_form_digests.sql")),
    M::up(include_str!("0028_month_plan.sql")),
];
