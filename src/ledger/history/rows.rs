//! In which tables the records of each subject stand.

use super::said::Key;
use crate::domain::office::history::Subject;
use crate::store::table::Table;
use crate::store::tables::{assessment, monthly, office, plan, project, records, rules, sharing};
use crate::store::versions::Told;

/// A table with rows of a subject, and which columns of its key are the record's number and its part.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    pub(super) subject: Subject,
    pub(super) table: &'static Table,
    id: usize,
    part: Option<usize>,
}

impl Rows {
    const fn of(subject: Subject, table: &'static Table) -> Rows {
        Rows { subject, table, id: 0, part: None }
    }

    fn of_record(record: &Told) -> Rows {
        let [_, versions] = (record.tables)();
        Rows::of(record.subject, versions)
    }

    /// The record that a row is of.
    pub(super) fn key(&self, key: &[i64]) -> Key {
        let at = |column: usize| key.get(column).copied().unwrap_or_default();
        if self.subject == Subject::Void {
            return Key::of_void(at(0), at(1), at(2));
        }
        Key { subject: self.subject, id: at(self.id), part: self.part.map_or(0, at) }
    }
}

const PART: Option<usize> = Some(1);

/// The tables of facts but for those of identities and of what stands with a record elsewhere: a person sees none of them.
static ROWS: &[Rows] = &[
    Rows::of(Subject::Ledger, &office::LEDGER),
    Rows::of(Subject::Unit, &office::UNIT_VERSION),
    Rows::of(Subject::Sector, &office::SECTOR_VERSION),
    Rows::of(Subject::Person, &office::PERSON_VERSION),
    Rows::of(Subject::Grant, &office::ROLE_GRANT_TERM),
    Rows::of(Subject::Contact, &office::CONTACT_CHANGE),
    Rows::of(Subject::Project, &project::PROJECT_VERSION),
    Rows::of(Subject::Event, &project::EVENT_VERSION),
    Rows::of(Subject::Plan, &plan::YEAR_PLAN_VERSION),
    Rows::of(Subject::PlanRules, &rules::PLAN_RULES),
    Rows::of(Subject::CountedSide, &plan::PLAN_COUNTED),
    Rows::of(Subject::PlanClose, &monthly::PLAN_CLOSE),
    Rows::of(Subject::PlanChange, &plan::PLAN_CHANGE_VERSION),
    Rows { subject: Subject::Item, table: &plan::PLAN_ITEM_VERSION, id: 1, part: None },
    Rows::of(Subject::Item, &plan::PLAN_ITEM_UNIT),
    Rows { subject: Subject::Report, table: &monthly::REPORT, id: 0, part: PART },
    Rows { subject: Subject::Filing, table: &monthly::FILING, id: 0, part: PART },
    Rows { subject: Subject::MatterReport, table: &project::MATTER_REPORT, id: 1, part: Some(2) },
    Rows::of(Subject::ReportWithdrawal, &monthly::REPORT_WITHDRAWAL),
    Rows { subject: Subject::TenDayReport, table: &monthly::TEN_DAY_REPORT, id: 0, part: PART },
    Rows::of(Subject::Bulletin, &monthly::ISSUED_BULLETIN),
    Rows::of(Subject::IssuedAssessment, &assessment::ISSUED_ASSESSMENT),
    Rows::of(Subject::RulePack, &rules::RULE_PACK),
    Rows::of(Subject::ClockMark, &office::CLOCK_MARK),
    Rows::of(Subject::ChangeDay, &office::CHANGE_DAY),
    Rows::of(Subject::ClockLift, &office::CLOCK_LIFT),
    Rows::of(Subject::ImportAnswer, &office::IMPORT_ANSWER),
    Rows::of(Subject::ColumnMapping, &office::COLUMN_MAPPING),
    Rows { subject: Subject::Merger, table: &office::MERGER, id: 1, part: Some(0) },
    Rows::of(Subject::Void, &office::VOIDED),
    Rows::of(Subject::Refusal, &office::REFUSAL),
    Rows::of(Subject::Incarnation, &sharing::INCARNATION),
    Rows::of(Subject::SentPackage, &sharing::SENT_PACKAGE),
    Rows::of(Subject::ReceivedPackage, &sharing::RECEIVED_PACKAGE),
    Rows { subject: Subject::Answer, table: &sharing::ANSWER, id: 0, part: PART },
];

/// The rows of every subject; those of records with versions are of their tables.
pub(super) fn all() -> impl Iterator<Item = Rows> {
    let [of_records, others] = [records().map(Rows::of_record).collect::<Vec<_>>(), ROWS.to_vec()];
    others.into_iter().chain(of_records)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Identities but for those of records with versions, and rows that stand with a record of another table.
    const TOLD_ELSEWHERE: [&str; 17] = [
        "origin",
        "agreed",
        "receipt",
        "issued_assessment_form",
        "unit",
        "sector",
        "project",
        "year_plan",
        "plan_item",
        "plan_change",
        "plan_change_line",
        "plan_change_unit",
        "event",
        "person",
        "role_grant",
        "issued_form",
        "issued_letter",
    ];

    #[test]
    fn every_table_of_facts_is_in_a_history() {
        let identities: Vec<_> = records().map(|record| (record.tables)()[0].name).collect();
        for table in crate::store::tables::all() {
            let is_told = all().any(|rows| rows.table.name == table.name);
            let is_elsewhere = TOLD_ELSEWHERE.contains(&table.name) || identities.contains(&table.name);
            assert!(is_told != is_elsewhere, "table {}: add it to ROWS, or say where its rows are shown", table.name);
        }
    }

    #[test]
    fn every_subject_has_rows() {
        for subject in Subject::ALL {
            assert!(all().any(|rows| rows.subject == subject), "{subject:?}");
        }
    }
}
