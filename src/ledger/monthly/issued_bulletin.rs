//! Issued bulletins (简报、通报的签发). `issue/issued_bulletin.rs` makes what is printed; here it is checked and kept.

use rusqlite::Connection;

use crate::domain::monthly::background::Background;
use crate::domain::monthly::figures::PlanFigures;
use crate::domain::monthly::issued_bulletin::{FrozenBulletin, IssuedBulletin, IssuedBulletinFields};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::printed_form::PrintedForm;
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::BulletinRule;
use crate::domain::value::ids::{BulletinId, ChangeNumber, PlanId, RulePackId};
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::monthly::background::background;
use crate::ledger::plan::figures;
use crate::ledger::view::View;
use crate::store::proof::change;
use crate::store::{issued_bulletin, rule_pack};

impl Batch {
    /// Issues a bulletin that `freeze` makes from the figures as of the change before this one, and lets nothing else
    /// into the change. The batch holds the write lock, so no change can come in between.
    pub(crate) fn freeze_bulletin(
        &mut self,
        fields: IssuedBulletinFields,
        freeze: impl FnOnce(&Issue) -> Result<FrozenBulletin>,
    ) -> Result<BulletinId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::IssueBulletin, fields.plan)?;
            if !batch.is_empty() {
                return Err(messages::issue_needs_own_change());
            }
            let as_of = ChangeNumber(batch.number()?.0 - 1);
            let issue = prepare(batch.conn()?, fields, as_of)?;
            let frozen = freeze(&issue)?;
            let id = issued_bulletin::add(batch.writer(pass)?, &issue.fields, as_of, issue.rule_pack, &frozen)?;
            batch.seal();
            Ok(id)
        })
    }
}

/// A bulletin that may be issued, before it is printed.
pub(crate) struct Issue {
    /// With the rules of the plan.
    pub(crate) fields: IssuedBulletinFields,
    pub(crate) figures: PlanFigures,
    /// Of the change as of which the figures stand.
    pub(crate) hash: [u8; 32],
    pub(crate) rule_pack: Option<RulePackId>,
    /// Of its kind and period, with what it compares with.
    pub(crate) rule: BulletinRule,
    pub(crate) background: Background,
}

/// Looks whether a bulletin may be issued from the figures as of a change.
fn prepare(conn: &Connection, fields: IssuedBulletinFields, as_of: ChangeNumber) -> Result<Issue> {
    let mut fields = fields.checked()?;
    if let Some(other) = issued_bulletin::by_number(conn, &fields.number, as_of.0)? {
        return Err(messages::bulletin_number_taken(other.id).field("number"));
    }
    let figures = figures(conn, fields.plan, Some(fields.month), as_of)?.with_rules(&fields.rules)?;
    if figures.items.is_empty() {
        return Err(messages::plan_without_items(fields.plan).field("plan"));
    }
    fields.rules = figures.rules.figures().clone();
    let rule_pack = rule_pack::of_plan(conn, fields.plan, as_of.0)?.map(|(pack, _)| pack);
    let before = change::unmarked(conn, as_of)?.ok_or_else(|| messages::not_found(as_of))?;
    let rule = figures.rules.bulletin(fields.kind, fields.period.unwrap_or(Period::Month));
    let background = background(conn, &figures, &rule)?;
    Ok(Issue { fields, figures, hash: before.hash, rule_pack, rule, background })
}

/// # Issued bulletins (已签发的通报)
///
/// The bulletins that were issued. [`issue::reissue`](crate::issue::reissue) gives one again.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.issued_bulletins(Some(plan))?.is_empty());
/// assert!(view.bulletin_by_number("第3期")?.is_none());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// What [`Batch::issue_bulletin`] would freeze at the moment of this view, if it may be issued.
    pub(crate) fn prepare_issue(&self, fields: IssuedBulletinFields) -> Result<Issue> {
        self.check_whole()?;
        prepare(self.conn()?, fields, self.as_of()).map_err(|error| self.named(error))
    }

    /// The issued bulletins of a plan, or of all plans, in the order in which they were issued.
    pub fn issued_bulletins(&self, plan: Option<PlanId>) -> Result<Vec<IssuedBulletin>> {
        if let Some(plan) = plan {
            self.plan(plan)?;
        }
        issued_bulletin::all(self.conn()?, plan, self.as_of().0)
    }

    /// One issued bulletin.
    pub fn issued_bulletin(&self, id: BulletinId) -> Result<IssuedBulletin> {
        issued_bulletin::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }

    /// The issued bulletin of a number (期号、文号), whatever its blanks.
    pub fn bulletin_by_number(&self, number: &str) -> Result<Option<IssuedBulletin>> {
        issued_bulletin::by_number(self.conn()?, number, self.as_of().0)
    }

    /// A printed form of an issued bulletin that was kept beside its text; empty where what is kept is damaged.
    pub(crate) fn kept_form(&self, id: BulletinId, form: PrintedForm) -> Result<Option<Vec<u8>>> {
        issued_bulletin::form(self.conn()?, id, form, self.as_of().0)
    }

    /// The text of an issued bulletin as it was issued, byte for byte, whatever was corrected since.
    pub fn issued_text(&self, id: BulletinId) -> Result<String> {
        issued_bulletin::text(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }
}
