//! Records as a ledger holds them: what is known of a thing, and from which change on.

use serde::Serialize;

use super::ids::ChangeNumber;

/// A record: its number, the change from which on it holds, and what is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Record<Id, Fields> {
    /// Its number.
    pub id: Id,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What is known.
    #[serde(flatten)]
    pub fields: Fields,
}

/// The version of a record that a revision is based on: the one that its author has read.
///
/// It comes from the record, `Base::from(&project)`, or from its number and [`since`](Record::since) where the record
/// itself went to somebody far away, say into a web form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base<Id> {
    /// Which record: of a report, its item and month.
    pub id: Id,
    /// The change that wrote the version that was read.
    pub since: ChangeNumber,
}

impl<Id: Copy, Fields> From<&Record<Id, Fields>> for Base<Id> {
    fn from(record: &Record<Id, Fields>) -> Self {
        Base { id: record.id, since: record.since }
    }
}

/// Fields with the numbers of their records, each as one object.
pub(crate) fn with_numbers<S: serde::Serializer, Id: Serialize, Fields: Serialize>(
    records: &[(Id, Fields)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Numbered<'r, Id, Fields> {
        id: &'r Id,
        #[serde(flatten)]
        fields: &'r Fields,
    }
    serializer.collect_seq(records.iter().map(|(id, fields)| Numbered { id, fields }))
}
