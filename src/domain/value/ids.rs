//! Numbers of records in one ledger, and of its changes. Each kind has its own type, so that they cannot be mixed up.
//!
//! Here stand the numbers that other records name. One that only its own concept knows stands in the file of the concept.

use crate::message::RecordKind;

/// A type that is the number of a record.
pub(crate) trait RecordNumber: Copy {
    /// What errors call the record.
    const RECORD: RecordKind;

    fn of(number: i64) -> Self;

    fn number(self) -> i64;
}

/// Makes the type of a record's number, which the ledger gives and never uses again for another record: with the word of its
/// record, and what errors call the record in English and in Chinese.
///
/// ```ignore
/// record_number! {
///     /// Number of a matter that stands in the way of a project (事项).
///     MatterId: matter "matter" "事项";
/// }
/// ```
macro_rules! record_number {
    ($($(#[$doc:meta])* $Id:ident: $word:ident $english:literal $chinese:literal;)+) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $Id(pub i64);

        impl $Id {
            /// The kind of its record, as errors name it.
            pub const KIND: $crate::message::RecordKind =
                $crate::message::RecordKind::new(stringify!($word), $english, $chinese);
        }

        impl $crate::domain::value::ids::RecordNumber for $Id {
            const RECORD: $crate::message::RecordKind = $Id::KIND;

            fn of(number: i64) -> Self {
                $Id(number)
            }

            fn number(self) -> i64 {
                self.0
            }
        }

        impl std::fmt::Display for $Id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        /// Reads the digits of a number, as in the address of a web page.
        impl std::str::FromStr for $Id {
            type Err = $crate::error::Error;

            fn from_str(text: &str) -> $crate::error::Result<Self> {
                let number = text.parse().ok().filter(|_| !text.starts_with('+'));
                number.map($Id).ok_or_else(|| $crate::domain::messages::number_unreadable(text))
            }
        }

        impl From<$Id> for $crate::message::Arg {
            fn from(id: $Id) -> Self {
                $crate::message::Arg::record($Id::KIND, id.0)
            }
        }
    )+};
}
pub(crate) use record_number;

record_number! {
    /// Number of a unit (单位).
    UnitId: unit "unit" "单位";
    /// Number of a sector (行业分类).
    SectorId: sector "sector" "行业分类";
    /// Number of a project (重大项目).
    ProjectId: project "project" "项目";
    /// Number of a year plan (年度计划).
    PlanId: plan "plan" "年度计划";
    /// Number of a plan item (计划项目), which errors call by the name of its project.
    ItemId: item "item" "计划项目";
    /// Number of a matter that stands in the way of a project (事项).
    MatterId: matter "matter" "事项";
    /// Number of a node of a project (节点).
    NodeId: node "node" "节点";
    /// Number of an issued bulletin (已签发的简报、通报).
    BulletinId: bulletin "issued bulletin" "已签发通报";
    /// Number of a rule pack (规则包).
    RulePackId: rule_pack "rule pack" "规则包";
    /// Number of a letter (函件).
    LetterId: letter "letter" "函件";
    /// Number of a fact of an assessment (考核登记).
    AssessmentFactId: assessment_fact "fact of an assessment" "考核登记";
    /// Number of an issued result of an assessment (已签发的考核结果).
    IssuedAssessmentId: issued_assessment "issued assessment" "已签发考核结果";
    /// Number of an attachment (附件).
    AttachmentId: attachment "attachment" "附件";
    /// Number of a place of a project (位置).
    PlaceId: place "place" "位置";
    /// Number of what a column was confirmed to mean (列的确认).
    ColumnMappingId: column_mapping "column mapping" "列含义";
    /// Number of a change (变更号): the n-th write to the ledger, from 1. Zero stands for the empty ledger.
    ChangeNumber: change "change" "变更";
}
