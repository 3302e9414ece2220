//! Attachments (附件): files that prove something of a project. The ledger has what is known of them; their bytes lie
//! beside it.

use serde::{Deserialize, Serialize};

use super::media::MediaType;
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::office::import_answer::FileDigest;
use crate::domain::project::event::EventId;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{AttachmentId, ChangeNumber, ItemId, LetterId, MatterId, ProjectId};
use crate::domain::value::moment::TakenAt;
use crate::domain::value::period::YearMonth;
use crate::domain::value::position::{Datum, Position};
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;

coded! {
    /// What a file is attached to.
    #[derive(PartialOrd, Ord)]
    pub enum AttachedKind: "ATTACHED", "What a file is attached to" {
        /// a project.
        Project = 1 "项目",
        /// a monthly report: a plan item in a month.
        Report = 2 "月报",
        /// an event of a project.
        Event = 3 "开竣工",
        /// a matter of a project.
        Matter = 4 "事项",
        /// a letter.
        Letter = 5 "函件",
    }
}

/// What a file is attached to (所附记录).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Attached {
    /// A project.
    Project(ProjectId),
    /// A monthly report, whether it has come or not.
    Report(ItemId, YearMonth),
    /// An event.
    Event(EventId),
    /// A matter.
    Matter(MatterId),
    /// A letter.
    Letter(LetterId),
}

impl Attached {
    /// By the kind and the number of a record; a report is named by the plan item and the month.
    ///
    /// Fails with `MissingValue` for a report without a month.
    pub fn new(kind: AttachedKind, id: i64, month: Option<YearMonth>) -> Result<Attached> {
        Ok(match kind {
            AttachedKind::Project => Attached::Project(ProjectId(id)),
            AttachedKind::Report => {
                let month = month.ok_or_else(|| messages::field_missing().field("month"))?;
                Attached::Report(ItemId(id), month)
            }
            AttachedKind::Event => Attached::Event(EventId(id)),
            AttachedKind::Matter => Attached::Matter(MatterId(id)),
            AttachedKind::Letter => Attached::Letter(LetterId(id)),
        })
    }

    /// What kind of record it is.
    pub fn kind(self) -> AttachedKind {
        match self {
            Attached::Project(_) => AttachedKind::Project,
            Attached::Report(..) => AttachedKind::Report,
            Attached::Event(_) => AttachedKind::Event,
            Attached::Matter(_) => AttachedKind::Matter,
            Attached::Letter(_) => AttachedKind::Letter,
        }
    }

    /// Its number; of a report, that of the plan item.
    pub fn number(self) -> i64 {
        match self {
            Attached::Project(id) => id.0,
            Attached::Report(id, _) => id.0,
            Attached::Event(id) => id.0,
            Attached::Matter(id) => id.0,
            Attached::Letter(id) => id.0,
        }
    }

    /// The month of a report.
    pub fn month(self) -> Option<YearMonth> {
        if let Attached::Report(_, month) = self { Some(month) } else { None }
    }
}

macro_rules! attached {
    ($($Of:ident: $Id:ident),*) => {$(
        impl From<$Id> for Attached {
            fn from(id: $Id) -> Self {
                Attached::$Of(id)
            }
        }
    )*};
}
attached!(Project: ProjectId, Event: EventId, Matter: MatterId, Letter: LetterId);

impl From<(ItemId, YearMonth)> for Attached {
    fn from((item, month): (ItemId, YearMonth)) -> Self {
        Attached::Report(item, month)
    }
}

/// What a person says of an attachment.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AttachmentFields {
    /// What the file is called, with its ending: 主塔封顶.jpg. Where a file is read from a path, its name unless another is said.
    pub name: String,
    /// When it was taken or made, as a person says; what the file itself says is [`FileFacts::exif_taken_at`].
    pub taken_at: Option<TakenAt>,
    /// Where it was taken, as a person says.
    pub lon_lat: Option<Position>,
    /// In which system that position is meant. A position without one is refused.
    pub datum: Option<Datum>,
    /// 备注
    pub remark: Option<String>,
}

record!(AttachmentFields { name: NAME, taken_at: TAKEN_AT, lon_lat: LON_LAT, datum: DATUM, remark: REMARK });

impl AttachmentFields {
    /// A file of which only the name is known.
    pub fn named(name: &str) -> Self {
        AttachmentFields { name: name.to_owned(), ..AttachmentFields::default() }
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        self.name = text::checked_name("name", &self.name)?;
        match (self.lon_lat, self.datum) {
            (Some(_), None) => Err(messages::position_without_datum().field("datum")),
            (None, Some(_)) => Err(messages::datum_without_position().field("lon_lat")),
            _ => Ok(self),
        }
    }
}

/// What the bytes of a file say. It never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileFacts {
    /// SHA-256 of the bytes, by which the file is named beside the ledger.
    pub sha256: FileDigest,
    /// SM3 of the bytes.
    pub sm3: FileDigest,
    /// Bytes.
    pub size: u64,
    /// What the bytes are.
    pub media_type: MediaType,
    /// When it was taken, by its Exif data: by the camera's clock, at UTC+8 where the camera says its zone.
    pub exif_taken_at: Option<TakenAt>,
    /// Where it was taken, by its Exif data; `None` also for positions outside of China.
    pub exif_lon_lat: Option<Position>,
    /// In which system that position is meant: WGS-84 unless the file says otherwise.
    pub exif_datum: Option<Datum>,
}

/// An attachment of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Attachment {
    /// Its number.
    pub id: AttachmentId,
    /// The project that it belongs to; `None` for a letter that is about no project.
    pub project: Option<ProjectId>,
    /// What it is attached to.
    pub attached: Attached,
    /// What its bytes say.
    #[serde(flatten)]
    pub file: FileFacts,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What a person says of it.
    #[serde(flatten)]
    pub fields: AttachmentFields,
}

impl Attachment {
    /// When it was taken: as a person says, or else by its Exif data.
    pub fn taken_at(&self) -> Option<TakenAt> {
        self.fields.taken_at.or(self.file.exif_taken_at)
    }

    /// Where it was taken, and in which system that is meant: as a person says, or else by its Exif data.
    pub fn position(&self) -> Option<(Position, Datum)> {
        let stated = self.fields.lon_lat.zip(self.fields.datum);
        stated.or(self.file.exif_lon_lat.zip(self.file.exif_datum))
    }
}

impl From<&Attachment> for Base<AttachmentId> {
    fn from(attachment: &Attachment) -> Self {
        Base { id: attachment.id, since: attachment.since }
    }
}

coded! {
    /// What to look at again of an attachment. Nothing is refused for it.
    pub enum AttachmentAdvice: "ADVICE", "What to look at again of an attachment" {
        /// its name says another type than its bytes.
        NameSaysOther = 1 "文件名与内容类型不符",
        /// it was taken far from every place of the project that is given in the same system of coordinates.
        FarAway = 2 "拍摄地点离项目位置较远",
        /// it was taken in another month than that of its report.
        OtherMonth = 3 "拍摄时间不在报告月份",
        /// what a person says of its time or place is not what the file says.
        DiffersFromExif = 4 "填报与照片信息不一致",
        /// a report of another month has the same bytes.
        UsedBefore = 5 "与其他月份的附件内容相同",
    }
}

/// An attachment in a list, as a sheet numbers it (附件清单).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedAttachment {
    /// Its place in the list, from 1.
    pub place: u32,
    /// The attachment.
    pub attachment: Attachment,
    /// Name of its project.
    pub project_name: Option<String>,
    /// How far the nearest place of the project is away that is given in the same system, in metres.
    pub distance_m: Option<u32>,
    /// What to look at again.
    pub advice: Vec<AttachmentAdvice>,
}
