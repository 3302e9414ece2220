//! Partners, where records come from, packages and answers.

use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::sharing::partner::{Partner, PartnerFields, PartnerId};
use crate::domain::value::field_value::Raw;
use crate::error::Result;
use crate::fields;
use crate::store::columns::{InColumns, columns};
use crate::store::merger::Merged;
use crate::store::table::Table;
use crate::store::value::Columns;
use crate::store::versions::{Sayings, Told, Versioned};

/// The tables of this file.
pub(super) static TABLES: &[&Table] =
    &[&PARTNER, &PARTNER_VERSION, &ORIGIN, &AGREED, &INCARNATION, &SENT_PACKAGE, &RECEIPT, &RECEIVED_PACKAGE, &ANSWER];
/// The records with versions, for histories.
pub(super) static RECORDS: &[Told] = &[Told::of::<Partner>()];

pub(crate) static PARTNER: Table = Table::fixed(65, "partner", ChangeKind::Edit, &["ledger"]);
pub(crate) static PARTNER_VERSION: Table =
    Table::versioned(66, "partner_version", ChangeKind::Edit, &["partner_id"], PartnerFields::COLUMNS);

columns!(PartnerFields {
    "name": name,
    "rank": rank,
    "unit_id": unit,
    "remark": remark,
});

impl Versioned for Partner {
    type Id = PartnerId;
    type Fields = PartnerFields;

    fn tables() -> [&'static Table; 2] {
        [&PARTNER, &PARTNER_VERSION]
    }

    const SUBJECT: Subject = Subject::Partner;

    fn identity(&self) -> Sayings {
        (None, vec![(&fields::UUID, Raw::words(&self.ledger))])
    }

    fn fields(&self) -> PartnerFields {
        self.fields.clone()
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        let (id, ledger, since) = (columns.read()?, columns.take()?, columns.read()?);
        Ok(Partner { id, ledger, since, fields: PartnerFields::read(columns)? })
    }

    fn settle(&mut self, merged: &Merged<'_>) -> Result<()> {
        merged.settle_some(&mut self.fields.unit)
    }

    fn keep_stored(fields: &mut PartnerFields, stored: &PartnerFields, settled: &PartnerFields) {
        if fields.unit == settled.unit {
            fields.unit = stored.unit;
        }
    }
}

/// `subject` is the number of [`Subject`].
pub(crate) static ORIGIN: Table = Table::versioned(
    67,
    "origin",
    ChangeKind::ReceivePackage,
    &["subject", "record_id", "partner_id"],
    &["ledger", "number", "is_made"],
);
pub(crate) static AGREED: Table = Table::versioned(
    68,
    "agreed",
    ChangeKind::ReceivePackage,
    &["subject", "record_id", "part"],
    &["partner_id", "version", "said_at"],
);
pub(crate) static INCARNATION: Table = Table::fixed(69, "incarnation", ChangeKind::Edit, &["reason"]);
pub(crate) static SENT_PACKAGE: Table = Table::fixed(
    70,
    "sent_package",
    ChangeKind::SendPackage,
    &["partner_id", "incarnation", "sequence", "kind", "plan_id", "month", "base", "head", "lines", "sha256", "sm3"],
);
pub(crate) static RECEIPT: Table =
    Table::fixed(71, "receipt", ChangeKind::ReceivePackage, &["sent_package_id", "left_out"]);
pub(crate) static RECEIVED_PACKAGE: Table = Table::fixed(
    72,
    "received_package",
    ChangeKind::ReceivePackage,
    &[
        "partner_id",
        "incarnation",
        "sequence",
        "kind",
        "plan_id",
        "month",
        "head",
        "head_hash",
        "lines",
        "left_out",
        "wanted",
        "sha256",
        "sm3",
    ],
);
pub(crate) static ANSWER: Table = Table::versioned(
    73,
    "answer",
    ChangeKind::ReceivePackage,
    &["item_id", "month"],
    &["partner_id", "outcome", "opinion", "version"],
);
