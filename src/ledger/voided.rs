//! Taking back what was typed by mistake (作废), and taking that back (恢复).

use rusqlite::Connection;

use super::batch::Batch;
use super::naming::{kind_of, name_of};
use super::office::pass::Pass;
use super::plan::item::check_references;
use super::view::View;
use crate::domain::assessment::fact::AssessmentFact;
use crate::domain::beside::attachment::Attachment;
use crate::domain::beside::place::Place;
use crate::domain::letter::kind::LetterState;
use crate::domain::letter::record::Letter;
use crate::domain::monthly::filing::{Filing, FilingState};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::voided::{VoidOf, VoidedRecord};
use crate::domain::project::matter::{Matter, MatterKind};
use crate::domain::project::node::Node;
use crate::domain::value::ids::{ItemId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::Result;
use crate::ledger::messages;
use crate::ledger::messages::parts;
use crate::limits;
use crate::message::Arg;
use crate::store::proof::change;
use crate::store::users::{User, users};
use crate::store::voided::Voided;
use crate::store::{NOW, filing, history, item, person, project, unit, versions, voided as store};

impl Batch {
    /// Voids what was typed by mistake (作废): a project, a unit, a person, a matter, a node, the draft of a letter, a fact of an
    /// assessment, an attachment, a place, the place of a project in a plan, or the draft of a report, named by item and month. It stays in its history and in every view of an earlier change, and leaves lists, sums and
    /// look-ups from this change on. A reason is needed. [`Batch::restore`] takes it back, and [`View::voided`] lists what is
    /// voided.
    ///
    /// A person who may write a record may void it: a matter and a place who may record it, an attachment who may
    /// write what it is attached to, a draft who may report, all others a registrar.
    ///
    /// Fails with `InUse` where other records still use it, and lists them; with `Rule` where this batch has written it first, and
    /// for a draft that answers a return.
    ///
    /// ```
    /// use zdxm::{Ledger, ProjectFields};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
    /// let add = |batch: &mut zdxm::Batch| batch.add_project(ProjectFields::named("凤凰岭大乔"));
    /// let project = ledger.write("张三", add)?;
    /// ledger.write("张三", |batch| batch.void(project, "重复登记"))?;
    /// let view = ledger.view()?;
    /// assert!(view.projects()?.is_empty());
    /// assert_eq!(view.voided()?[0].reason, "重复登记");
    /// ledger.write("张三", |batch| batch.restore(project))?;
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn void(&mut self, of: impl Into<VoidOf>, reason: &str) -> Result<()> {
        let of = of.into();
        self.whole(|batch| {
            let pass = batch.may_take_back(of, NOW)?;
            let reason = text::checked_reason(reason, messages::voided_without_reason)?;
            let conn = batch.conn()?;
            let before = match of {
                VoidOf::Draft(item, month) => batch.check_draft(item, month)?,
                _ if store::stood(conn, of, NOW)? => None,
                _ => return Err(messages::not_found(of)),
            };
            if !store::stood(conn, of, batch.last_change()?.0)? {
                return Err(messages::void_of_own_batch(of.into()));
            }
            batch.check_unused(of)?;
            batch.forget(of);
            let writer = batch.writer(pass)?;
            store::void(writer, of, &reason)?;
            // What was approved before the draft counts on.
            before.map_or(Ok(()), |before| filing::write(writer, None, &before))
        })
    }

    /// Makes a record that was voided stand again as it was (恢复), where nothing has taken its place since: another record of its
    /// name, say. It asks what adding the record would ask.
    pub fn restore(&mut self, of: impl Into<VoidOf>) -> Result<()> {
        let of = of.into();
        self.whole(|batch| {
            let found = store::get_voided(batch.conn()?, of, NOW)?;
            let voided = found.ok_or_else(|| messages::not_voided(of.into()))?;
            let pass = batch.may_take_back(of, voided.since.0 - 1)?;
            let stands = batch.check_restored(&voided)?;
            batch.forget(of);
            let writer = batch.writer(pass)?;
            if let Some(filing) = stands {
                filing::end(writer, &filing)?;
            }
            store::restore(writer, &voided)
        })
    }

    /// Whether the actor may void or restore a record, which is read as of a change.
    fn may_take_back(&self, of: VoidOf, as_of: i64) -> Result<Pass> {
        match of {
            VoidOf::Draft(item, _) => self.may_report(item),
            VoidOf::Matter(id) => {
                let found = versions::get::<Matter>(self.conn()?, id, as_of)?;
                let matter = found.ok_or_else(|| messages::not_found(id))?;
                match matter.kind {
                    MatterKind::Inspection => self.may_manage(ChangeKind::VoidRecords, id),
                    _ => self.may_record(matter.project, matter.fields.unit),
                }
            }
            VoidOf::Letter(id) => {
                let pass = self.may_manage(ChangeKind::VoidRecords, id)?;
                let found = versions::get::<Letter>(self.conn()?, id, as_of)?;
                let letter = found.ok_or_else(|| messages::not_found(id))?;
                match letter.course.state {
                    LetterState::Draft => Ok(pass),
                    state => Err(messages::letter_in_other_state(id, state, Arg::list([LetterState::Draft]))
                        .field("letter_state")),
                }
            }
            VoidOf::Attachment(id) => {
                let found = versions::get::<Attachment>(self.conn()?, id, as_of)?;
                let attachment = found.ok_or_else(|| messages::not_found(id))?;
                self.may_attach(attachment.attached).map(|(_, pass)| pass)
            }
            VoidOf::Place(id) => {
                let place = versions::get::<Place>(self.conn()?, id, as_of)?.ok_or_else(|| messages::not_found(id))?;
                self.may_record(place.project, None)
            }
            VoidOf::AssessmentFact(_)
            | VoidOf::Project(_)
            | VoidOf::Unit(_)
            | VoidOf::Person(_)
            | VoidOf::Node(_)
            | VoidOf::Item(_) => self.may_manage(ChangeKind::VoidRecords, (of.subject(), of.id())),
        }
    }

    /// A draft that can be voided; gives the approved filing that it was to correct.
    fn check_draft(&self, item: ItemId, month: YearMonth) -> Result<Option<Filing>> {
        let conn = self.conn()?;
        let drafted = |as_of| {
            let found = filing::get(conn, item, month, as_of)?;
            Ok::<_, crate::Error>(found.filter(|filing| filing.state == FilingState::Draft))
        };
        let Some(draft) = drafted(NOW)? else {
            let state = filing::state(conn, item, month, NOW)?.unwrap_or(FilingState::NotReported);
            return Err(
                messages::report_in_other_state(item, month, state, Arg::list([FilingState::Draft])).field("state")
            );
        };
        if drafted(self.last_change()?.0)?.is_none() {
            return Err(messages::void_of_own_batch(VoidOf::Draft(item, month).into()));
        }
        let before = filing::before_draft(conn, &draft)?;
        match before.as_ref().map(|filing| filing.state) {
            Some(FilingState::Returned) => Err(messages::draft_answers_return(item, month)),
            _ => Ok(before),
        }
    }

    fn check_unused(&self, of: VoidOf) -> Result<()> {
        let users = users(self.conn()?, of)?;
        if users.is_empty() {
            return Ok(());
        }
        let more = users.len().saturating_sub(limits::USERS_NAMED);
        let named = users.iter().take(limits::USERS_NAMED).map(said).map(Arg::Message);
        let more = (more > 0).then(|| Arg::Message(parts::and_more(more)));
        Err(messages::in_use(of.into(), Arg::List(named.chain(more).collect())))
    }

    /// What adding the record would ask. Gives the filing that a draft is to take the place of.
    fn check_restored(&self, voided: &Voided) -> Result<Option<Filing>> {
        let (conn, before) = (self.conn()?, voided.since.0 - 1);
        let gone = || messages::not_found(voided.of);
        match voided.of {
            VoidOf::Project(id) => {
                let project = project::get(conn, id, before)?.ok_or_else(gone)?;
                self.check_project(&project.fields, Some(id))?;
            }
            VoidOf::Unit(id) => {
                let unit = unit::get(conn, id, before)?.ok_or_else(gone)?;
                self.check_unit_name(&unit.fields.name, Some(id))?;
            }
            VoidOf::Person(id) => {
                let person = person::get(conn, id, before)?.ok_or_else(gone)?;
                self.check_person(&person.fields, Some(id))?;
            }
            VoidOf::Matter(id) => {
                let matter = versions::get::<Matter>(conn, id, before)?.ok_or_else(gone)?;
                self.check_project_stands(matter.project)?;
                self.check_matter_unit(&matter.fields)?;
            }
            VoidOf::Node(id) => {
                let node = versions::get::<Node>(conn, id, before)?.ok_or_else(gone)?;
                self.check_project_stands(node.project)?;
                self.check_node(Some(id), node.project, &node.fields)?;
            }
            VoidOf::Letter(id) => {
                let letter = versions::get::<Letter>(conn, id, before)?.ok_or_else(gone)?;
                let cause = self.check_letter_cause(letter.cause)?;
                self.check_once_a_month(&cause)?;
                self.check_letter_records(&letter.fields)?;
            }
            VoidOf::Item(id) => {
                let (plan, project, _) = history::place_of(conn, id)?.ok_or_else(gone)?;
                let item = item::get(conn, plan, id, before)?.ok_or_else(gone)?;
                if let Some(other) = item::of_project(conn, plan, project, NOW)? {
                    return Err(messages::item_exists(other));
                }
                self.check_project_stands(project)?;
                check_references(conn, &item.fields)?;
            }
            VoidOf::AssessmentFact(id) => {
                let fact = versions::get::<AssessmentFact>(conn, id, before)?.ok_or_else(gone)?;
                self.check_assessment_fact(Some(id), fact.kind, fact.plan, fact.unit, fact.fields)?;
            }
            VoidOf::Attachment(id) => {
                let attachment = versions::get::<Attachment>(conn, id, before)?.ok_or_else(gone)?;
                self.check_room(attachment.attached)?;
            }
            VoidOf::Place(id) => {
                let place = versions::get::<Place>(conn, id, before)?.ok_or_else(gone)?;
                self.check_project_stands(place.project)?;
                self.check_place_room(place.project)?;
            }
            VoidOf::Draft(item, month) => return self.check_restored_draft(item, month, before),
        }
        Ok(None)
    }

    fn check_project_stands(&self, id: ProjectId) -> Result<()> {
        let found = project::get(self.conn()?, id, NOW)?;
        found.map(drop).ok_or_else(|| messages::not_found(id).field("project"))
    }

    fn check_restored_draft(&self, item: ItemId, month: YearMonth, before: i64) -> Result<Option<Filing>> {
        let conn = self.conn()?;
        item::get_now(conn, item)?.ok_or_else(|| messages::not_found(item).field("item"))?;
        let closed = item::reported_plan(conn, item)?.map_or(0, |plan| plan.closed);
        if month.month() <= closed {
            return Err(messages::month_closed(month).field("month"));
        }
        let stands = filing::get(conn, item, month, NOW)?;
        let was = filing::get(conn, item, month, before)?;
        let was = was.as_ref().map(|draft| filing::before_draft(conn, draft)).transpose()?.flatten();
        match stands {
            // The approved filing that stood again when the draft was voided.
            Some(stands) if stands.state == FilingState::Approved && was.is_some() => Ok(Some(stands)),
            Some(stands) => {
                let who = self.who_and_when(stands.since)?;
                Err(messages::filing_exists((item, month).into(), stands.state, who))
            }
            None => Ok(None),
        }
    }

    /// Forgets what the batch has read of a record.
    fn forget(&mut self, of: VoidOf) {
        match of {
            VoidOf::Unit(_) => self.unit_names = None,
            VoidOf::Item(id) => {
                self.items.items.remove(&id);
                self.items.last_places.clear();
            }
            VoidOf::Draft(..) => self.items.has_filings = Some(true),
            VoidOf::Project(_) | VoidOf::Person(_) | VoidOf::Matter(_) | VoidOf::Letter(_) => {}
            VoidOf::AssessmentFact(_) | VoidOf::Attachment(_) | VoidOf::Place(_) | VoidOf::Node(_) => {}
        }
    }
}

/// Who uses a record, in words.
fn said(user: &User) -> crate::message::Message {
    match *user {
        User::Item(item, plan) => parts::item_of_plan(item, plan),
        User::Event(event) => parts::a_record(event.into()),
        User::Matter(matter) => parts::a_record(matter.into()),
        User::Node(node) => parts::a_record(node.into()),
        User::AssessmentFact(fact) => parts::a_record(fact.into()),
        User::Attachment(attachment) => parts::a_record(attachment.into()),
        User::Place(place) => parts::a_record(place.into()),
        User::Letter(letter) => parts::a_record(letter.into()),
        User::Person(person) => parts::a_record(person.into()),
        User::PlanChange(change) => parts::a_record(change.into()),
        User::Role(person, role) => parts::role_of(person, role),
        User::Merged(other) => parts::merged_with(other.into()),
        User::Part(project) => parts::part_of_whole(project),
        User::Report(item, month) => parts::report_of(item, month),
        User::TenDays(item, period) => parts::ten_day_report_of(item, period),
    }
}

/// # What was voided (作废)
///
/// Records that were typed by mistake, with who voided them, when and why.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.voided()?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// Everything that is voided (已作废), the latest first. A limited view lists what is of its projects.
    pub fn voided(&self) -> Result<Vec<VoidedRecord>> {
        let conn = self.conn()?;
        let mut records = Vec::new();
        for voided in store::all(conn, self.as_of().0)? {
            let (project, name) = called(conn, voided.of, voided.since.0 - 1)?;
            if self.is_limited() && !project.is_some_and(|project| self.sees(project)) {
                continue;
            }
            let change = change::find(conn, voided.since, self.as_of().0)?;
            // A change that is still being written has no actor yet.
            let change = change.filter(|change| change.number <= self.last_change());
            records.push(VoidedRecord {
                subject: voided.of.subject(),
                id: voided.of.id(),
                month: voided.of.month(),
                name: name.unwrap_or_default(),
                project,
                reason: voided.reason,
                change: voided.since,
                at_ms: change.as_ref().filter(|change| change.clock_mark.is_none()).map(|change| change.at_ms),
                actor: change.map(|change| change.actor).unwrap_or_default(),
            });
        }
        Ok(records)
    }
}

/// The project of a record, if it is one's, and what an office called it as of a change: of a plan item and a draft, its project.
pub(super) fn called(conn: &Connection, of: VoidOf, as_of: i64) -> Result<(Option<ProjectId>, Option<String>)> {
    let project = match of {
        VoidOf::Project(id) => Some(id),
        VoidOf::Item(id) | VoidOf::Draft(id, _) => history::place_of(conn, id)?.map(|(_, project, _)| project),
        VoidOf::Matter(id) => versions::get::<Matter>(conn, id, as_of)?.map(|matter| matter.project),
        VoidOf::Node(id) => versions::get::<Node>(conn, id, as_of)?.map(|node| node.project),
        VoidOf::Letter(id) => versions::get::<Letter>(conn, id, as_of)?.and_then(|letter| letter.cause.project),
        VoidOf::Attachment(id) => {
            versions::get::<Attachment>(conn, id, as_of)?.and_then(|attachment| attachment.project)
        }
        VoidOf::Place(id) => versions::get::<Place>(conn, id, as_of)?.map(|place| place.project),
        VoidOf::AssessmentFact(_) | VoidOf::Unit(_) | VoidOf::Person(_) => None,
    };
    Ok((project, name_of(conn, kind_of(of), of.id(), as_of)?))
}
