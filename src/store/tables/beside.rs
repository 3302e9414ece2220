//! What goes with projects: attachments and places.

use crate::domain::beside::attachment::{Attached, Attachment, AttachmentFields, FileFacts};
use crate::domain::beside::place::{Place, PlaceFields};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::value::field::Scalar;
use crate::domain::value::field_value::Raw;
use crate::domain::value::ids::{AttachmentId, PlaceId};
use crate::error::Result;
use crate::fields;
use crate::fields::Field;
use crate::store::columns::{InColumns, columns};
use crate::store::file::errors::damaged_value;
use crate::store::merger::Merged;
use crate::store::table::Table;
use crate::store::value::Columns;
use crate::store::versions::{Sayings, Told, Versioned};

/// The tables of this file.
pub(super) static TABLES: &[&Table] = &[&ATTACHMENT, &ATTACHMENT_VERSION, &PLACE, &PLACE_VERSION];
/// The records with versions, for histories.
pub(super) static RECORDS: &[Told] = &[Told::of::<Attachment>(), Told::of::<Place>()];

pub(crate) static ATTACHMENT: Table = Table::fixed(
    56,
    "attachment",
    ChangeKind::AttachFiles,
    &[
        "project_id",
        "kind",
        "record_id",
        "month",
        "sha256",
        "sm3",
        "size",
        "media_type",
        "exif_taken_at",
        "exif_lon_lat",
        "exif_datum",
    ],
);
pub(crate) static ATTACHMENT_VERSION: Table =
    Table::versioned(57, "attachment_version", ChangeKind::AttachFiles, &["attachment_id"], AttachmentFields::COLUMNS);

columns!(AttachmentFields {
    "name": name,
    "taken_at": taken_at,
    "lon_lat": lon_lat,
    "datum": datum,
    "remark": remark,
});

impl Versioned for Attachment {
    type Id = AttachmentId;
    type Fields = AttachmentFields;

    fn tables() -> [&'static Table; 2] {
        [&ATTACHMENT, &ATTACHMENT_VERSION]
    }

    const SUBJECT: Subject = Subject::Attachment;

    fn identity(&self) -> Sayings {
        let file = &self.file;
        let mut said: Vec<(&'static Field, Raw)> = Vec::new();
        said.extend(Raw::of(self.attached.kind().datum()).map(|value| (&fields::ATTACHED_KIND, value)));
        said.extend(
            self.attached.month().and_then(|month| Raw::of(month.datum())).map(|value| (&fields::MONTH, value)),
        );
        said.extend([
            (&fields::SHA256, Raw::words(&file.sha256.to_string())),
            (&fields::SM3, Raw::words(&file.sm3.to_string())),
        ]);
        said.extend(Raw::of(file.media_type.datum()).map(|value| (&fields::MEDIA_TYPE, value)));
        (self.project, said)
    }

    fn fields(&self) -> AttachmentFields {
        self.fields.clone()
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        let (id, project) = (columns.read()?, columns.read()?);
        let (kind, record, month) = (columns.read()?, columns.take()?, columns.read()?);
        let attached = Attached::new(kind, record, month)?;
        let (sha256, sm3, size) = (columns.read()?, columns.read()?, columns.take::<i64>()?);
        let file = FileFacts {
            sha256,
            sm3,
            size: u64::try_from(size).map_err(|_| damaged_value("size", "文件大小", size))?,
            media_type: columns.read()?,
            exif_taken_at: columns.read()?,
            exif_lon_lat: columns.read()?,
            exif_datum: columns.read()?,
        };
        let since = columns.read()?;
        Ok(Attachment { id, project, attached, file, since, fields: AttachmentFields::read(columns)? })
    }

    fn settle(&mut self, merged: &Merged<'_>) -> Result<()> {
        merged.settle_some(&mut self.project)?;
        if let Attached::Project(project) = &mut self.attached {
            merged.settle(project)?;
        }
        Ok(())
    }

    fn keep_stored(_: &mut AttachmentFields, _: &AttachmentFields, _: &AttachmentFields) {}
}

pub(crate) static PLACE: Table = Table::fixed(58, "place", ChangeKind::RecordPlaces, &["project_id"]);
pub(crate) static PLACE_VERSION: Table =
    Table::versioned(59, "place_version", ChangeKind::RecordPlaces, &["place_id"], PlaceFields::COLUMNS);

columns!(PlaceFields {
    "name": name,
    "kind": place_kind,
    "datum": datum,
    "outline": outline,
    "address": address,
    "region_code": region_code,
    "remark": remark,
});

impl Versioned for Place {
    type Id = PlaceId;
    type Fields = PlaceFields;

    fn tables() -> [&'static Table; 2] {
        [&PLACE, &PLACE_VERSION]
    }

    const SUBJECT: Subject = Subject::Place;

    fn identity(&self) -> Sayings {
        (Some(self.project), Vec::new())
    }

    fn fields(&self) -> PlaceFields {
        self.fields.clone()
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        let (id, project, since) = (columns.read()?, columns.read()?, columns.read()?);
        Ok(Place { id, project, since, fields: PlaceFields::read(columns)? })
    }

    fn settle(&mut self, merged: &Merged<'_>) -> Result<()> {
        merged.settle(&mut self.project)
    }

    fn keep_stored(_: &mut PlaceFields, _: &PlaceFields, _: &PlaceFields) {}
}
