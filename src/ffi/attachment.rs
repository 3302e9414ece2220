//! Attachments (附件): files that prove something, and whether they are all there.
//!
//! Form: ATTACHED_KIND and ATTACHED_ID (of a report the plan item, with MONTH) say what a file is attached to; NAME, TAKEN_AT,
//! LON_LAT with DATUM, REMARK. Rows also ID, SINCE, PROJECT and what the bytes say: SHA256, SM3, SIZE, MEDIA_TYPE, EXIF_TAKEN_AT,
//! EXIF_LON_LAT, EXIF_DATUM. The bytes lie beside the ledger in the folder `LEDGER.files`, each file under its SHA-256.
//!
//! ```text
//! zdxm_form_int(form, ZDXM_F_ATTACHED_KIND, ZDXM_ATTACHED_PROJECT);
//! zdxm_form_int(form, ZDXM_F_ATTACHED_ID, project);
//! rc = zdxm_attachment_add(batch, form, "现场.jpg", -1, &attachment);
//! ```

use std::path::Path;

use base64ct::{Base64, Encoding as _};

use super::border::{Fault, binds};
use super::fields::ZDXM_F_ID;
use super::form::{filled, must};
use super::revision::{Correction, not_moved};
use super::row::{Cell, row};
use crate::{
    Attached, AttachedKind, Attachment, AttachmentAdvice, AttachmentFields, AttachmentId, Base, Batch, FileFinding,
    Ledger, ListedAttachment, PlanId, ProjectId, Result, SaveOptions, View, YearMonth,
};

filled! {
    /// An attachment being filled in.
    struct AttachmentForm { kind: AttachedKind = ATTACHED_KIND, id: i32 = ATTACHED_ID, month: YearMonth = MONTH },
    fields: AttachmentFields = AttachmentFields::default()
}

impl AttachmentForm {
    fn attached(&self) -> Result<Attached> {
        Attached::new(must(self.kind, "attached_kind")?, must(self.id, "attached_id")?.into(), self.month)
    }
}

row!(Attachment, attachment => {
    id, since, project, ATTACHED_KIND: attachment.attached.kind(), ATTACHED_ID: attachment.attached.number(),
    MONTH: attachment.attached.month(), SHA256: attachment.file.sha256.to_string(), SM3: attachment.file.sm3.to_string(),
    file { size, media_type }, EXIF_TAKEN_AT: attachment.file.exif_taken_at.map(|at| at.to_string()),
    EXIF_LON_LAT: attachment.file.exif_lon_lat.map(|position| position.to_string()), file { exif_datum },
}, fields: AttachmentFields);

row!(ListedAttachment of Attachment, row => {
    attachment { id, since, project }, LIST_PLACE: row.place, project_name, ATTACHED_KIND: row.attachment.attached.kind(),
    ATTACHED_ID: row.attachment.attached.number(), MONTH: row.attachment.attached.month(),
    SHA256: row.attachment.file.sha256.to_string(), SM3: row.attachment.file.sm3.to_string(),
    attachment.file { size, media_type }, EXIF_TAKEN_AT: row.attachment.file.exif_taken_at.map(|at| at.to_string()),
    EXIF_LON_LAT: row.attachment.file.exif_lon_lat.map(|position| position.to_string()), attachment.file { exif_datum },
    distance_m, ADVICE: Cell::Texts(row.advice.iter().map(|advice| AttachmentAdvice::name(*advice).into()).collect()),
}, attachment.fields: AttachmentFields);

row!(FileFinding, finding => {
    FILE_FINDING_KIND: finding.kind, PATH: finding.path.as_path(), SHA256: finding.sha256.map(|digest| digest.to_string()),
    FILE_ATTACHMENT: finding.attachment, attachments,
});

/// Attaches a file to a record: Rust `Batch::attach_file`, `AttachmentFields::named`, `Attached::new`.
///
/// Without NAME the attachment has the name of the file. `ZDXM_E_TOO_LONG` above 20 MB, and for the 101st file of a record.
pub(super) fn zdxm_attachment_add(batch: &mut Batch, form: AttachmentForm, path: &Path) -> Result<AttachmentId> {
    batch.attach_file(form.attached()?, path, form.fields)
}

/// Attaches bytes that the program has, with a NAME: Rust `Batch::attach_bytes`.
pub(super) fn zdxm_attachment_add_bytes(batch: &mut Batch, form: AttachmentForm, bytes: &[u8]) -> Result<AttachmentId> {
    batch.attach_bytes(form.attached()?, bytes, form.fields)
}

/// Corrects what is said of an attachment: Rust `Batch::revise_attachment`, `Batch::change_attachment`. Its bytes stay.
///
/// The rows of `zdxm_attachment_of_project` and `zdxm_attachment_of_month` do as well as the attachment's own. `ZDXM_E_RULE` if the
/// form names another record than it is attached to.
pub(super) fn zdxm_attachment_revise(
    batch: &mut Batch,
    id: AttachmentId,
    form: Correction<AttachmentForm>,
) -> Result<(), Fault> {
    let (form, since) = form.revision(&[(ZDXM_F_ID, id.0)], || batch.view()?.attachment(id))?;
    let view = batch.view()?;
    let is = view.attachment(id)?.attached;
    not_moved(&view, id, "attached_kind", form.kind, is.kind())?;
    not_moved(&view, id, "attached_id", form.id.map(i64::from), is.number())?;
    if let Some(month) = is.month() {
        not_moved(&view, id, "month", form.month, month)?;
    }
    drop(view);
    Ok(batch.revise_attachment(Base { id, since }, form.fields)?)
}

binds! {
    /// One attachment: Rust `View::attachment`.
    zdxm_attachment_get = View::attachment(id: AttachmentId) -> Attachment;
    /// Every version of an attachment that the view knows of, oldest first: Rust `View::attachment_history`.
    zdxm_attachment_history = View::attachment_history(id: AttachmentId) -> Vec<Attachment>;
    /// Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it:
    /// Rust `View::attachments_of_project`.
    ///
    /// LIST_PLACE counts from 1. DISTANCE_M is how far the nearest place of the project is away that is given in the same system. ADVICE
    /// says what to look at again; nothing is refused for it.
    zdxm_attachment_of_project = View::attachments_of_project(project: ProjectId) -> Vec<ListedAttachment>;
    /// What is attached to the reports of a plan for a month, in the order of its items: Rust `View::attachments_of_month`.
    zdxm_attachment_of_month = View::attachments_of_month(plan: PlanId, month: YearMonth) -> Vec<ListedAttachment>;
    /// Saves the file of an attachment, every byte of it proved: Rust `View::save_attachment`.
    ///
    /// `ZDXM_E_NO_FILE` where its file is missing beside the ledger, `ZDXM_E_TAMPERED` where the file has other bytes.
    zdxm_attachment_save = View::save_attachment(id: AttachmentId, path: &Path, flags: SaveOptions);
}

/// What is attached to a record, in the order in which it was: Rust `View::attachments`, `Attached::new`.
///
/// - kind: `ZDXM_ATTACHED_...`.
/// - id: number of the record; of a report, that of the plan item.
/// - month: yyyymm of a report, 0 for other records.
pub(super) fn zdxm_attachment_list(view: &View, kind: AttachedKind, id: i32, month: i32) -> Result<Vec<Attachment>> {
    let month = u32::try_from(month).ok().filter(|month| *month != 0).map(YearMonth::try_from).transpose()?;
    view.attachments(Attached::new(kind, id.into(), month)?)
}

/// The bytes of an attachment as base64, proved by their SHA-256: Rust `View::attachment_bytes`.
///
/// As a browser takes them behind `data:image/jpeg;base64,`. `zdxm_attachment_save` makes a file of them.
pub(super) fn zdxm_attachment_base64(view: &View, id: AttachmentId) -> Result<String> {
    Ok(Base64::encode_string(&view.attachment_bytes(id)?))
}

/// Removes the files beside the ledger that no attachment needs, and returns how many: Rust `Ledger::sweep_files`.
///
/// A registrar's task. It writes no change; nobody else writes meanwhile.
pub(super) fn zdxm_attachment_sweep(ledger: &Ledger, actor: &str) -> Result<i32> {
    Ok(i32::try_from(ledger.sweep_files(actor)?).unwrap_or(i32::MAX))
}

/// Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows: Rust `View::check_files`,
/// `View::check_files_with`.
///
/// PATH is where the file lies or should lie, FILE_ATTACHMENT the first attachment that needs it. The ledger is complete without its
/// files: `zdxm_verify_new` proves it.
pub(super) fn zdxm_attachment_check(view: &View) -> Result<Vec<FileFinding>> {
    Ok(view.check_files()?.findings)
}
