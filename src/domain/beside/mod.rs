//! What goes with a project beside its figures: files that prove something (附件), and where it lies (位置).

pub(crate) mod attachment;
pub(crate) mod file_finding;
pub(crate) mod media;
pub(crate) mod place;

pub use attachment::{
    Attached, AttachedKind, Attachment, AttachmentAdvice, AttachmentFields, FileFacts, ListedAttachment,
};
pub use file_finding::{FileFinding, FileFindingKind, FilesChecked};
pub use media::MediaType;
pub use place::{FoundPlace, Place, PlaceFields, PlaceKind};
