//! Attachments (附件): attached, corrected, listed and read.

use std::io::Write;
use std::path::Path;

use crate::domain::beside::attachment::{
    Attached, Attachment, AttachmentAdvice, AttachmentFields, FileFacts, ListedAttachment,
};
use crate::domain::beside::media::MediaType;
use crate::domain::beside::place::Place;
use crate::domain::letter::record::Letter;
use crate::domain::office::import_answer::FileDigest;
use crate::domain::project::matter::Matter;
use crate::domain::value::ids::{AttachmentId, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::domain::value::text::check_new_name;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::office::pass::Pass;
use crate::ledger::view::View;
use crate::limits;
use crate::store::file::attached::{Files, digests, read_source};
use crate::store::file::exif;
use crate::store::file::new_file::{Draft, SaveOptions, document_check, failed};
use crate::store::{NOW, attachment as store, event, history, item, merger, project, versions};

impl Batch {
    /// Attaches a file to a record (附件). Its bytes are kept beside the ledger before the change is committed; a batch that is
    /// dropped leaves at most a file to which no attachment belongs ([`View::check_files`] names it).
    ///
    /// The name is that of the file unless the fields say another. Who may write the record may attach to it. Fails with `TooLong`
    /// above [`limits::ATTACHMENT_BYTES`] and [`limits::ATTACHMENTS`].
    ///
    /// ```
    /// use zdxm::{AttachmentFields, Ledger, MediaType, ProjectFields};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "市重点办").unwrap();
    /// # let pdf = folder.path().join("用地批复.pdf");
    /// # std::fs::write(&pdf, "%PDF-1.7").unwrap();
    /// let attachment = ledger.write("张三", |batch| {
    ///     let project = batch.add_project(ProjectFields::named("凤凰岭大桥"))?;
    ///     batch.attach_file(project, &pdf, AttachmentFields::default())
    /// })?;
    /// let view = ledger.view()?;
    /// assert_eq!(view.attachment(attachment)?.file.media_type, MediaType::Pdf);
    /// assert_eq!(view.attachment_bytes(attachment)?, b"%PDF-1.7");
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn attach_file(
        &mut self,
        to: impl Into<Attached>,
        path: impl AsRef<Path>,
        mut fields: AttachmentFields,
    ) -> Result<AttachmentId> {
        let path = path.as_ref();
        // A file that is not there is no reason to lose the batch.
        let bytes = read_source(path)?;
        if fields.name.trim().is_empty() {
            fields.name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        }
        self.attach_bytes(to, &bytes, fields)
    }

    /// [`Batch::attach_file`] of bytes that the program has; the fields say the name.
    pub fn attach_bytes(
        &mut self,
        to: impl Into<Attached>,
        bytes: &[u8],
        fields: AttachmentFields,
    ) -> Result<AttachmentId> {
        let to = to.into();
        self.whole(|batch| {
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            let (project, pass) = batch.may_attach(to)?;
            batch.check_room(to)?;
            let file = facts(bytes)?;
            batch.files().put(bytes, file.sha256)?;
            versions::add::<Attachment>(batch.writer(pass)?, &store::identity(project, to, &file), &fields)
        })
    }

    #[allow(dead_code, reason = "packages between offices bring bytes before their rows")]
    /// Keeps bytes beside the ledger, for attachments that are written next; gives their SHA-256.
    pub(crate) fn put_bytes(&mut self, bytes: &[u8]) -> Result<FileDigest> {
        self.whole(|batch| {
            let file = facts(bytes)?;
            batch.files().put(bytes, file.sha256)?;
            Ok(file.sha256)
        })
    }

    /// Replaces what a person said of an attachment, on the version that was read. Its bytes never change: another file is
    /// another attachment.
    pub fn revise_attachment(&mut self, base: impl Into<Base<AttachmentId>>, fields: AttachmentFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_attachment(base, fields))
    }

    /// Changes some of what a person said of an attachment; the rest stays as it is now.
    pub fn change_attachment(&mut self, id: AttachmentId, change: impl FnOnce(&mut AttachmentFields)) -> Result<()> {
        self.whole(|batch| {
            let mut now = batch.attachment_now(id)?;
            batch.may_attach(now.attached)?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_attachment(base, now.fields)
        })
    }

    fn put_attachment(&mut self, base: Base<AttachmentId>, fields: AttachmentFields) -> Result<()> {
        let fields = fields.checked()?;
        let before = self.attachment_now(base.id)?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        let (_, pass) = self.may_attach(before.attached)?;
        self.check_base(base.id, base.since, before.since, || {
            let versions = versions::history::<Attachment>(self.conn()?, base.id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        versions::revise::<Attachment>(self.writer(pass)?, base.id, before.since, &fields)
    }

    fn attachment_now(&self, id: AttachmentId) -> Result<Attachment> {
        versions::get::<Attachment>(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))
    }

    /// Whether the actor may attach something to a record that exists; gives its project.
    pub(in crate::ledger) fn may_attach(&self, to: Attached) -> Result<(Option<ProjectId>, Pass)> {
        let conn = self.conn()?;
        Ok(match to {
            Attached::Project(id) => {
                let project =
                    project::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("attached_id"))?;
                (Some(project.id), self.may_record(id, None)?)
            }
            Attached::Report(id, month) => {
                let gone = || messages::not_found(id).field("attached_id");
                let (plan, project, year) = history::place_of(conn, id)?.ok_or_else(gone)?;
                item::get(conn, plan, id, NOW)?.ok_or_else(gone)?;
                if month.year() != year {
                    return Err(messages::plan_year_differs(month, year, plan).field("month"));
                }
                (Some(project), self.may_report(id)?)
            }
            Attached::Event(id) => {
                let event = event::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("attached_id"))?;
                (Some(event.project), self.may_record(event.project, None)?)
            }
            Attached::Matter(id) => {
                let found = versions::get::<Matter>(conn, id, NOW)?;
                let matter = found.ok_or_else(|| messages::not_found(id).field("attached_id"))?;
                (Some(matter.project), self.may_record(matter.project, matter.fields.unit)?)
            }
            Attached::Letter(id) => {
                let found = versions::get::<Letter>(conn, id, NOW)?;
                let letter = found.ok_or_else(|| messages::not_found(id).field("attached_id"))?;
                (letter.cause.project, self.may_answer(&letter)?)
            }
        })
    }

    /// Whether one more file can be attached to a record.
    pub(in crate::ledger) fn check_room(&self, to: Attached) -> Result<()> {
        let there = store::of_record(self.conn()?, to, &[to.number()], NOW)?.len() as u64;
        match there < limits::ATTACHMENTS {
            true => Ok(()),
            false => Err(messages::too_many_attachments(limits::ATTACHMENTS).field("attached_id")),
        }
    }

    pub(super) fn files(&self) -> Files {
        Files::of(&self.pool().path)
    }
}

/// What the bytes of a file say.
fn facts(bytes: &[u8]) -> Result<FileFacts> {
    if bytes.is_empty() {
        return Err(messages::attachment_empty());
    }
    let size = bytes.len() as u64;
    if size > limits::ATTACHMENT_BYTES {
        return Err(messages::attachment_too_large(limits::ATTACHMENT_BYTES >> 20));
    }
    let media_type = MediaType::of(bytes);
    let photo = exif::read(bytes, media_type);
    let (sha256, sm3) = digests(bytes);
    let (exif_lon_lat, exif_datum) = photo.place.unzip();
    Ok(FileFacts { sha256, sm3, size, media_type, exif_taken_at: photo.taken_at, exif_lon_lat, exif_datum })
}

/// # Attachments (附件)
///
/// Files that prove something, and the photos of a month with what to look at again.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.attachments(project)?.is_empty());
/// assert!(view.attachments_of_month(plan, march)?.is_empty());
/// assert!(view.check_files()?.findings.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One attachment.
    pub fn attachment(&self, id: AttachmentId) -> Result<Attachment> {
        let found = versions::get::<Attachment>(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))?;
        match found.project {
            Some(project) => self.check_sees(project)?,
            None => self.check_whole()?,
        }
        Ok(found)
    }

    /// What is attached to a record, in the order in which it was.
    pub fn attachments(&self, to: impl Into<Attached>) -> Result<Vec<Attachment>> {
        let to = to.into();
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let numbers = match to {
            Attached::Project(id) => merger::numbers(conn, id, as_of)?.into_iter().map(|id| id.0).collect(),
            _ => vec![to.number()],
        };
        let mut all = store::of_record(conn, to, &numbers, as_of)?;
        all.retain(|attachment| self.shows_attachment(attachment));
        Ok(all)
    }

    /// Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it.
    pub fn attachments_of_project(&self, project: ProjectId) -> Result<Vec<ListedAttachment>> {
        self.project(project)?;
        let all = versions::of_project::<Attachment>(self.conn()?, project, self.as_of().0)?;
        self.listed(all)
    }

    /// What is attached to the reports of a plan for a month, as a sheet numbers it: in the order of the plan's items.
    pub fn attachments_of_month(&self, plan: PlanId, month: YearMonth) -> Result<Vec<ListedAttachment>> {
        self.plan(plan)?;
        let mut all = store::of_month(self.conn()?, plan, month, self.as_of().0)?;
        all.retain(|attachment| self.shows_attachment(attachment));
        self.listed(all)
    }

    /// Every version of an attachment that this view knows of, oldest first.
    pub fn attachment_history(&self, id: AttachmentId) -> Result<Vec<Attachment>> {
        let mut history = versions::history::<Attachment>(self.conn()?, id, self.as_of().0)?;
        history.retain(|attachment| self.shows_attachment(attachment));
        Ok(history)
    }

    /// The bytes of an attachment, proved by their SHA-256. Fails with `NoFile` where its file is missing beside the ledger, and with
    /// `Tampered` where the file has other bytes.
    pub fn attachment_bytes(&self, id: AttachmentId) -> Result<Vec<u8>> {
        let file = self.attachment(id)?.file;
        self.files().bytes(file.sha256, file.size)
    }

    /// Saves the file of an attachment, proved by its SHA-256 on the way: the file appears when every byte was right.
    pub fn save_attachment(&self, id: AttachmentId, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        let (path, file) = (path.as_ref(), self.attachment(id)?.file);
        let check = document_check(options);
        let draft = Draft::begin(path, Some(path), check)?;
        let mut to = draft.file()?;
        self.files().read_to(file.sha256, file.size, &mut to)?;
        to.flush().map_err(|error| failed(path, error))?;
        draft.put_in_place(check)
    }

    #[allow(dead_code, reason = "packages between offices carry bytes by their digest")]
    /// The bytes of a digest that some attachment has; for what carries attachments elsewhere.
    pub(crate) fn bytes_of(&self, sha256: FileDigest) -> Result<Vec<u8>> {
        self.check_whole()?;
        let size = store::size_of(self.conn()?, sha256)?;
        let size = size.ok_or_else(|| messages::digest_unknown(sha256.to_string()))?;
        self.files().bytes(sha256, size)
    }

    pub(super) fn files(&self) -> Files {
        Files::of(self.path())
    }

    fn shows_attachment(&self, attachment: &Attachment) -> bool {
        attachment.project.map_or(!self.is_limited(), |project| self.sees(project))
    }

    fn listed(&self, all: Vec<Attachment>) -> Result<Vec<ListedAttachment>> {
        let mut places: Option<(ProjectId, String, Vec<Place>)> = None;
        let mut listed = Vec::with_capacity(all.len());
        for (place, attachment) in (1..).zip(all) {
            if let Some(project) = attachment.project
                && places.as_ref().is_none_or(|(of, ..)| *of != project)
            {
                // The project may have been voided since.
                let name = project::get(self.conn()?, project, self.as_of().0)?.map(|of| of.fields.name);
                let of_it = versions::of_project::<Place>(self.conn()?, project, self.as_of().0)?;
                places = Some((project, name.unwrap_or_default(), of_it));
            }
            let of_it = places.as_ref().filter(|(of, ..)| Some(*of) == attachment.project);
            let distance_m = of_it.and_then(|(.., places)| distance(&attachment, places));
            let advice = self.advice(&attachment, distance_m)?;
            let project_name = of_it.map(|(_, name, _)| name.clone());
            listed.push(ListedAttachment { place, attachment, project_name, distance_m, advice });
        }
        Ok(listed)
    }

    fn advice(&self, of: &Attachment, distance_m: Option<u32>) -> Result<Vec<AttachmentAdvice>> {
        let month = of.taken_at().and_then(|at| YearMonth::try_from(at.day()).ok());
        let is_other = |said: Option<bool>| said == Some(true);
        let differs = [
            is_other(of.fields.taken_at.zip(of.file.exif_taken_at).map(|(said, exif)| said.day() != exif.day())),
            // Positions in different systems are not compared.
            is_other(of.fields.lon_lat.zip(of.file.exif_lon_lat).map(|(said, exif)| {
                let away = crate::domain::value::points::Points::new(vec![exif]).ok();
                let away = away.and_then(|exif| exif.distance_m(said, false));
                of.fields.datum == of.file.exif_datum && away.is_some_and(|away| away > limits::ATTACHMENT_FAR_M)
            })),
        ];
        let advice = [
            (AttachmentAdvice::NameSaysOther, of.file.media_type.differs_from_name(&of.fields.name)),
            (AttachmentAdvice::FarAway, distance_m.is_some_and(|away| away > limits::ATTACHMENT_FAR_M)),
            (AttachmentAdvice::OtherMonth, is_other(of.attached.month().zip(month).map(|(said, taken)| said != taken))),
            (AttachmentAdvice::DiffersFromExif, differs.contains(&true)),
            (AttachmentAdvice::UsedBefore, store::is_used_before(self.conn()?, of, self.as_of().0)?),
        ];
        Ok(advice.into_iter().filter_map(|(advice, holds)| holds.then_some(advice)).collect())
    }
}

/// How far the nearest place is away that is given in the same system.
fn distance(of: &Attachment, places: &[Place]) -> Option<u32> {
    let (position, datum) = of.position()?;
    places
        .iter()
        .filter(|place| place.fields.datum == datum)
        .filter_map(|place| place.fields.distance_m(position))
        .min()
}
