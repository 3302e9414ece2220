//! Issued results of assessments (考核结果的签发). `issue/issued_assessment.rs` makes what is printed; here it is checked and kept.

use rusqlite::Connection;

use crate::domain::assessment::issued::{IssuedAssessment, IssuedAssessmentFields, UnitResult};
use crate::domain::office::change::ChangeKind;
use crate::domain::value::ids::{ChangeNumber, IssuedAssessmentId, PlanId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::plan::check_month;
use crate::ledger::rules::pack_of;
use crate::ledger::view::View;
use crate::store::kept_form::{FrozenForm, KeptForm};
use crate::store::merger::Merged;
use crate::store::{issued_assessment as store, plan, rule_pack};

impl Batch {
    /// Issues the result that `freeze` makes as of the change before this one, and lets nothing else into the change. The batch
    /// holds the write lock, so no change can come in between.
    pub(crate) fn freeze_assessment(
        &mut self,
        fields: IssuedAssessmentFields,
        freeze: impl FnOnce(&View, &IssuedAssessmentFields, ChangeNumber) -> Result<Vec<FrozenForm>>,
    ) -> Result<IssuedAssessmentId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::IssueAssessment, fields.plan)?;
            if !batch.is_empty() {
                return Err(messages::issue_needs_own_change());
            }
            let as_of = ChangeNumber(batch.number()?.0 - 1);
            let fields = check(batch.conn()?, fields, as_of)?;
            let used = rule_pack::of_plan(batch.conn()?, fields.plan, as_of.0)?;
            let (pack, _) = used.ok_or_else(|| messages::plan_without_rules(fields.plan).field("plan"))?;
            let forms = freeze(&*batch.view()?, &fields, as_of)?;
            let id = store::add(batch.writer(pass)?, &fields, as_of, pack, &forms)?;
            batch.seal();
            Ok(id)
        })
    }
}

/// Whether a result may be issued from what the ledger knows as of a change.
fn check(conn: &Connection, fields: IssuedAssessmentFields, as_of: ChangeNumber) -> Result<IssuedAssessmentFields> {
    let fields = fields.checked()?;
    let IssuedAssessmentFields { plan, month, scheme, number, corrects, .. } = &fields;
    let found = plan::get(conn, *plan, as_of.0)?.ok_or_else(|| messages::not_found(*plan).field("plan"))?;
    check_month(*plan, &found.fields, *month)?;
    let pack = pack_of(conn, *plan, as_of.0)?.ok_or_else(|| messages::plan_without_rules(*plan).field("plan"))?;
    let schemes = &pack.pack.assessments;
    if !schemes.iter().any(|known| known.name == *scheme) {
        let all = crate::message::Arg::list(schemes.iter().map(|known| &known.name));
        return Err(messages::fact_of_unknown_scheme(scheme, all).field("scheme"));
    }
    if let Some(other) = store::by_number(conn, number, as_of.0)? {
        return Err(messages::assessment_number_taken(other.id).field("number"));
    }
    let standing = store::standing(conn, *plan, scheme, *month, as_of.0)?.map(|issued| issued.id);
    match (*corrects, standing) {
        (None, None) => Ok(fields),
        (Some(former), Some(standing)) if former == standing => Ok(fields),
        (None, Some(standing)) => Err(messages::assessment_issued_already(standing, *month).field("corrects")),
        (Some(former), _) => {
            let issued = store::get(conn, former, as_of.0)?;
            let issued = issued.ok_or_else(|| messages::not_found(former).field("corrects"))?;
            Err(match issued.corrected_by {
                Some(by) => messages::assessment_corrected_already(former, by),
                None => messages::assessment_of_other_month(former, *month),
            }
            .field("corrects"))
        }
    }
}

/// # Issued results of assessments (已签发的考核结果)
///
/// The results that were issued. [`issue::reissue_assessment`](crate::issue::reissue_assessment) gives one again.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.issued_assessments(plan)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One issued result of an assessment.
    pub fn issued_assessment(&self, id: IssuedAssessmentId) -> Result<IssuedAssessment> {
        store::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }

    /// The issued results of a plan, in the order in which they were issued; what was corrected stands among them.
    pub fn issued_assessments(&self, plan: PlanId) -> Result<Vec<IssuedAssessment>> {
        self.plan(plan)?;
        store::of_plan(self.conn()?, plan, self.as_of().0)
    }

    /// The exact result of each unit as it was issued. A unit that was merged since is the one that it became.
    pub fn assessment_results(&self, id: IssuedAssessmentId) -> Result<Vec<UnitResult>> {
        self.issued_assessment(id)?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let mut results = store::results(conn, id, as_of)?;
        let merged = Merged::of_many(conn, as_of)?;
        results.iter_mut().try_for_each(|result| merged.settle(&mut result.unit))?;
        Ok(results)
    }

    /// The issued result of a scheme for a month that nothing corrects.
    pub(crate) fn standing_assessment(
        &self,
        plan: PlanId,
        scheme: &str,
        month: YearMonth,
    ) -> Result<Option<IssuedAssessment>> {
        store::standing(self.conn()?, plan, scheme, month, self.as_of().0)
    }

    /// The forms of an issued result.
    pub(crate) fn assessment_forms(&self, id: IssuedAssessmentId) -> Result<Vec<KeptForm>> {
        store::forms(self.conn()?, id, self.as_of().0)
    }

    /// The ledger as it was as of an earlier change.
    pub(crate) fn as_it_was(&self, change: ChangeNumber) -> Result<View> {
        View::begin(std::sync::Arc::clone(self.pool()), Some(change))
    }
}
