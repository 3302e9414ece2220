//! The kinds of values: money, months, rates, codes, numbers of records, texts.

pub(crate) mod code;
pub(crate) mod decimal_text;
pub(crate) mod field;
pub(crate) mod field_value;
pub(crate) mod fraction;
mod given;
pub(crate) mod ids;
pub(crate) mod moment;
pub(crate) mod money;
pub(crate) mod near;
pub(crate) mod period;
pub(crate) mod points;
pub(crate) mod position;
pub(crate) mod rate;
pub(crate) mod record;
pub(crate) mod sheet_field;
pub(crate) mod text;
pub(crate) mod unseen;

pub use code::{CreditCode, ProjectCode};
pub use field_value::FieldValue;
pub use fraction::Fraction;
pub use ids::{
    AssessmentFactId, AttachmentId, BulletinId, ChangeNumber, ColumnMappingId, IssuedAssessmentId, ItemId, LetterId,
    MatterId, NodeId, PlaceId, PlanId, ProjectId, RulePackId, SectorId, UnitId,
};
pub use moment::TakenAt;
pub use money::{Money, MoneyUnit};
pub use near::Ensured;
pub use period::{ConstructionPeriod, ProjectDate, YearMonth};
pub use points::Points;
pub use position::{Datum, Position};
pub use rate::{Rate, RateGap};
pub use record::{Base, Record};
pub use sheet_field::{Field, SheetKind};
