//! Who works in the office, on which file and when.

use crate::domain::office::change::ChangeKind;
use crate::domain::office::contact::ContactFields;
use crate::domain::office::import_answer::ImportAnswer;
use crate::domain::office::person::PersonFields;
use crate::domain::office::refusal::Attempt;
use crate::domain::office::unit::{SectorFields, UnitFields};
use crate::domain::value::text::name_key;
use crate::store::columns::{InColumns, columns, joined};
use crate::store::table::Table;

/// The tables of this file.
pub(super) static TABLES: &[&Table] = &[
    &LEDGER,
    &UNIT,
    &UNIT_VERSION,
    &SECTOR,
    &SECTOR_VERSION,
    &PERSON,
    &PERSON_VERSION,
    &ROLE_GRANT,
    &ROLE_GRANT_TERM,
    &CLOCK_MARK,
    &CHANGE_DAY,
    &CLOCK_LIFT,
    &IMPORT_ANSWER,
    &COLUMN_MAPPING,
    &REFUSAL,
    &CONTACT_CHANGE,
    &MERGER,
    &VOIDED,
];

pub(crate) static LEDGER: Table = Table::versioned(1, "ledger", ChangeKind::CreateLedger, &["id"], &["uuid", "office"]);

pub(crate) static UNIT: Table = Table::fixed(2, "unit", ChangeKind::Edit, &[]);
pub(crate) static UNIT_VERSION: Table =
    Table::versioned(3, "unit_version", ChangeKind::Edit, &["unit_id"], UnitFields::COLUMNS);

columns!(UnitFields {
    "name": name,
    "name_key" = |unit| name_key(&unit.name),
    "kind": kind,
    "credit_code": credit_code,
});

pub(crate) static SECTOR: Table = Table::fixed(4, "sector", ChangeKind::Edit, &[]);
pub(crate) static SECTOR_VERSION: Table =
    Table::versioned(5, "sector_version", ChangeKind::Edit, &["sector_id"], SectorFields::COLUMNS);

columns!(SectorFields {
    "name": name,
    "name_key" = |sector| name_key(&sector.name),
    "parent_id": parent,
    "position": position,
});

pub(crate) static PERSON: Table = Table::fixed(24, "person", ChangeKind::ManagePeople, &[]);
pub(crate) static PERSON_VERSION: Table =
    Table::versioned(25, "person_version", ChangeKind::ManagePeople, &["person_id"], &PERSON_COLUMNS);

/// The last three hold what older versions of the library wrote there; now they stay empty. See [`CONTACT_CHANGE`].
const PERSON_COLUMNS: [&str; 6] = joined(&[PersonFields::COLUMNS, ContactFields::COLUMNS]);

columns!(PersonFields {
    "name": name,
    "name_key" = |person| name_key(&person.name),
    "unit_id": unit,
});

/// That contact details were overwritten, and why; what they are stands apart ([`super::APART`]).
pub(crate) static CONTACT_CHANGE: Table =
    Table::fixed(45, "contact_change", ChangeKind::ManagePeople, &["person_id", "reason"]);

columns!(ContactFields {
    "post": post,
    "phone": phone,
    "remark": remark,
});

pub(crate) static ROLE_GRANT: Table =
    Table::fixed(26, "role_grant", ChangeKind::ManagePeople, &["person_id", "role", "unit_id", "project_id"]);
pub(crate) static ROLE_GRANT_TERM: Table =
    Table::versioned(27, "role_grant_term", ChangeKind::ManagePeople, &["grant_id"], &["basis"]);

pub(crate) static CLOCK_MARK: Table =
    Table::versioned(31, "clock_mark", ChangeKind::CorrectClock, &["change_no"], &["kind"]);
pub(crate) static CHANGE_DAY: Table =
    Table::versioned(32, "change_day", ChangeKind::CorrectClock, &["change_no"], &["day", "reason"]);
pub(crate) static CLOCK_LIFT: Table =
    Table::fixed(36, "clock_lift", ChangeKind::CorrectClock, &["change_no", "reason"]);

pub(crate) static IMPORT_ANSWER: Table = Table::fixed(38, "import_answer", ChangeKind::Edit, ImportAnswer::COLUMNS);

columns!(ImportAnswer {
    "file": file,
    "sheet": sheet,
    "cell": cell,
    "decision": decision,
    "read": read,
    "value": value,
});

/// `subject` is the number of [`Subject`](crate::domain::office::history::Subject), `part` the month of a draft, else 0.
pub(crate) static VOIDED: Table =
    Table::versioned(42, "voided", ChangeKind::Edit, &["subject", "record_id", "part"], &["reason"]);

pub(crate) static COLUMN_MAPPING: Table = Table::versioned(
    39,
    "column_mapping",
    ChangeKind::Edit,
    &["id"],
    &["kind", "header", "header_key", "field", "unit"],
);

/// Its key begins with the number of a [`Subject`](crate::domain::office::history::Subject): units and projects are merged alike.
pub(crate) static MERGER: Table =
    Table::versioned(43, "merger", ChangeKind::Merge, &["subject", "id"], &["into_id", "reason"]);

pub(crate) static REFUSAL: Table = Table::fixed(44, "refusal", ChangeKind::Refuse, Attempt::COLUMNS);

columns!(Attempt {
    "message": message,
    "task": task,
    "kind": kind,
    "subject": subject,
    "record_id": record,
    "times": times,
});
