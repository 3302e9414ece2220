//! What offices send each other (单位间数据往来): partners, where records come from, packages and answers.

pub(crate) mod answer;
pub(crate) mod origin;
pub(crate) mod package;
pub(crate) mod partner;
pub(crate) mod standing;

pub use answer::{AnswerOutcome, ReportAnswer};
pub use origin::Origin;
pub use package::{Incarnation, PackageKind, ReceivedPackage, SentPackage};
pub use partner::{Partner, PartnerFields, PartnerId, PartnerRank};
pub use standing::PackageStanding;
