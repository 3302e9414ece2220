//! Facts of an assessment (考核登记): what a registrar gives a unit, or exempts it from, by a document.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::domain::assessment::fact::{AssessmentFact, AssessmentFactFields, AssessmentFactKind};
use crate::domain::office::change::ChangeKind;
use crate::domain::rules::Measure;
use crate::domain::rules::rule_pack::{AssessedEach, AssessmentScheme};
use crate::domain::value::ids::{AssessmentFactId, IssuedAssessmentId, PlanId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::fields;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::plan::check_month;
use crate::ledger::rules::pack_of;
use crate::ledger::view::View;
use crate::limits;
use crate::message::Arg;
use crate::store::merger::Merged;
use crate::store::{NOW, assessment_fact as store, issued_assessment, item, plan, unit, versions};

impl Batch {
    /// Records a fact of an assessment (考核登记): points, times or a rate that a unit is given (认定), that it is exempt (免列), or that it
    /// objects to an issued result (申诉). A registrar does it, by a document. [`Batch::void`] takes it back.
    ///
    /// Fails with `NotFound` for a scheme or an item that the plan's rule pack does not have, and with `Duplicate` where the same was
    /// recorded already, or another rate for the month.
    ///
    /// ```
    /// # use zdxm::*;
    /// # fn record(batch: &mut Batch, plan: PlanId, unit: UnitId) -> Result<()> {
    /// let date = chrono::NaiveDate::from_ymd_opt(2022, 6, 30).unwrap();
    /// let june = YearMonth::new(2022, 6)?;
    /// let fields = AssessmentFactFields::new(june, "示例办〔2022〕12号", date, "承办全市集中开工现场会");
    /// let fields = fields.giving("年度考核", "quality", "2".parse().unwrap());
    /// let fact = batch.record_assessment_fact(AssessmentFactKind::Given, plan, unit, fields)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn record_assessment_fact(
        &mut self,
        kind: AssessmentFactKind,
        plan: PlanId,
        unit: UnitId,
        fields: AssessmentFactFields,
    ) -> Result<AssessmentFactId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::RecordAssessment, unit)?;
            let fields = batch.check_assessment_fact(None, kind, plan, unit, fields)?;
            let unit = batch.end(unit)?;
            store::add(batch.writer(pass)?, (kind, plan, unit), &fields)
        })
    }

    /// Replaces what a fact of an assessment says, on the version that was read. Its kind, plan and unit stay.
    ///
    /// Fails with `Conflict` where somebody has changed it since.
    pub fn revise_assessment_fact(
        &mut self,
        base: impl Into<Base<AssessmentFactId>>,
        fields: AssessmentFactFields,
    ) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::RecordAssessment, base.id)?;
            let found = versions::get::<AssessmentFact>(batch.conn()?, base.id, NOW)?;
            let before = found.ok_or_else(|| messages::not_found(base.id))?;
            let fields = batch.check_assessment_fact(Some(base.id), before.kind, before.plan, before.unit, fields)?;
            if before.fields == fields {
                return Ok(());
            }
            batch.check_base(base.id, base.since, before.since, || {
                let versions = versions::history::<AssessmentFact>(batch.conn()?, base.id, NOW)?.into_iter();
                Ok(versions.map(|fact| (fact.since, fact.fields)).collect())
            })?;
            versions::revise::<AssessmentFact>(batch.writer(pass)?, base.id, before.since, &fields)
        })
    }

    /// What a fact says, if it can be recorded.
    pub(in crate::ledger) fn check_assessment_fact(
        &self,
        id: Option<AssessmentFactId>,
        kind: AssessmentFactKind,
        plan: PlanId,
        of: UnitId,
        fields: AssessmentFactFields,
    ) -> Result<AssessmentFactFields> {
        let mut fields = fields.checked(kind)?;
        let conn = self.conn()?;
        let found = plan::get(conn, plan, NOW)?.ok_or_else(|| messages::not_found(plan).field("plan"))?;
        unit::get(conn, of, NOW)?.ok_or_else(|| messages::not_found(of).field("unit"))?;
        check_month(plan, &found.fields, fields.month)?;
        let last = fields.last_month.map(|last| check_month(plan, &found.fields, last)).transpose();
        last.map_err(|error| error.field("last_month"))?;
        fields.project = fields.project.map(|project| self.end(project)).transpose()?;
        let mut is_rate = false;
        if let Some(name) = fields.scheme.as_ref().filter(|_| kind != AssessmentFactKind::Objection) {
            let schemes = pack_of(conn, plan, NOW)?.map(|stored| stored.pack.assessments).unwrap_or_default();
            let scheme = schemes.iter().find(|scheme| scheme.name == *name).ok_or_else(|| {
                let all = Arg::list(schemes.iter().map(|scheme| &scheme.name));
                messages::fact_of_unknown_scheme(name, all).field("scheme")
            })?;
            if kind == AssessmentFactKind::Given {
                is_rate = self.check_given(plan, scheme, &fields)? == Measure::GivenRate;
            }
        }
        if let Some(issued) = fields.assessment {
            fields.scheme = Some(self.check_objection(issued, plan, self.end(of)?, &fields)?);
        }
        self.check_fact_is_new(id, kind, plan, self.end(of)?, &fields, is_rate)?;
        Ok(fields)
    }

    /// An objection is to what was issued to the unit. Gives the scheme.
    fn check_objection(
        &self,
        id: IssuedAssessmentId,
        plan: PlanId,
        unit: UnitId,
        fields: &AssessmentFactFields,
    ) -> Result<String> {
        let found = issued_assessment::get(self.conn()?, id, NOW)?;
        let issued = found.ok_or_else(|| messages::not_found(id).field(fields::ASSESSMENT.name))?;
        if issued.fields.plan != plan || issued.fields.month != fields.month {
            return Err(messages::assessment_of_other_month(id, fields.month).field(fields::ASSESSMENT.name));
        }
        if fields.scheme.as_ref().is_some_and(|scheme| *scheme != issued.fields.scheme) {
            return Err(messages::assessment_of_other_month(id, fields.month).field("scheme"));
        }
        let merged = Merged::of_many(self.conn()?, NOW)?;
        let results = issued_assessment::results(self.conn()?, id, NOW)?;
        let mut of_unit = None;
        for result in results {
            if merged.end(result.unit)? == unit {
                of_unit = Some(result);
            }
        }
        let of_unit = of_unit.ok_or_else(|| messages::unit_not_assessed(unit, id).field("unit"))?;
        let known = |item: &String| of_unit.items.iter().any(|known| known.id == *item);
        match fields.item.as_ref().filter(|item| !known(item)) {
            Some(item) => {
                let all = Arg::list(of_unit.items.iter().map(|item| &item.id));
                Err(messages::fact_of_unknown_item(&issued.fields.scheme, item, all).field(fields::SCHEME_ITEM.name))
            }
            None => Ok(issued.fields.scheme),
        }
    }

    /// The item takes what is given. Gives the measure by which it does.
    fn check_given(&self, plan: PlanId, scheme: &AssessmentScheme, fields: &AssessmentFactFields) -> Result<Measure> {
        let name = fields.item.as_deref().unwrap_or_default();
        let (measure, each) = taken_by(scheme, name).ok_or_else(|| {
            let all = scheme.items.iter().filter(|item| given(&item.measure).is_some()).map(|item| &item.id);
            messages::fact_of_unknown_item(&scheme.name, name, Arg::list(all)).field(fields::SCHEME_ITEM.name)
        })?;
        match (each, fields.project) {
            (AssessedEach::Item, None) => {
                return Err(messages::fact_without_project(name).field("project"));
            }
            (AssessedEach::Item, Some(project)) => {
                let found = item::of_project(self.conn()?, plan, project, NOW)?;
                found.ok_or_else(|| messages::fact_project_not_in_plan(project, plan).field("project"))?;
            }
            (_, Some(_)) => return Err(messages::fact_with_project(name).field("project")),
            (_, None) => {}
        }
        let value = fields.value.unwrap_or_default();
        let is_wrong = match measure {
            Measure::GivenTimes => value < Decimal::ZERO || !value.fract().is_zero(),
            Measure::GivenRate => value < Decimal::ZERO || value > Decimal::from(limits::GIVEN_RATE),
            _ => false,
        };
        match (is_wrong, measure) {
            (false, _) => Ok(measure),
            (true, Measure::GivenTimes) => Err(messages::given_times_invalid(value.to_string())),
            (true, _) => Err(messages::given_rate_invalid(value.to_string(), limits::GIVEN_RATE)),
        }
        .map_err(|error| error.field(fields::GIVEN_VALUE.name))
    }

    /// Two clerks may hold the same document.
    fn check_fact_is_new(
        &self,
        id: Option<AssessmentFactId>,
        kind: AssessmentFactKind,
        plan: PlanId,
        unit: UnitId,
        fields: &AssessmentFactFields,
        is_rate: bool,
    ) -> Result<()> {
        let same = |fact: &&AssessmentFact| {
            let other = &fact.fields;
            let is_of_same = fact.kind == kind
                && fact.unit == unit
                && other.scheme == fields.scheme
                && other.item == fields.item
                && other.project == fields.project
                && other.month == fields.month;
            let says_same = other.document_no == fields.document_no
                && other.value == fields.value
                && other.last_month == fields.last_month
                && other.assessment == fields.assessment
                && other.reason == fields.reason;
            Some(fact.id) != id && is_of_same && (is_rate || says_same)
        };
        match store::of_unit(self.conn()?, plan, unit, NOW)?.iter().find(same) {
            Some(other) => {
                Err(messages::fact_recorded_already(other.id, fields.month, self.who_and_when(other.since)?))
            }
            None => Ok(()),
        }
    }
}

/// A measure of what is given.
fn given(measure: &str) -> Option<Measure> {
    Measure::from_str(measure).ok().filter(|measure| measure.is_given())
}

/// What a scheme takes by the id of an item, or by the name of a measure that its conditions ask for.
fn taken_by(scheme: &AssessmentScheme, name: &str) -> Option<(Measure, AssessedEach)> {
    if let Some(item) = scheme.items.iter().find(|item| item.id == name) {
        return given(&item.measure).map(|measure| (measure, item.each));
    }
    let is_asked = scheme.conditions_of_units().any(|condition| condition.measure == name);
    given(name).filter(|_| is_asked).map(|measure| (measure, AssessedEach::Unit))
}

/// # Facts of assessments (考核登记)
///
/// What was given to units, and which are exempt.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.assessment_facts(plan)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One fact of an assessment.
    pub fn assessment_fact(&self, id: AssessmentFactId) -> Result<AssessmentFact> {
        self.check_whole()?;
        versions::get::<AssessmentFact>(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))
    }

    /// The facts of a plan's assessments, in the order in which they were recorded (考核登记).
    pub fn assessment_facts(&self, plan: PlanId) -> Result<Vec<AssessmentFact>> {
        self.check_whole()?;
        self.plan(plan)?;
        store::of_plan(self.conn()?, plan, self.as_of().0)
    }

    /// Every version of a fact of an assessment that the view knows of, oldest first. The change of each says who and when.
    pub fn assessment_fact_history(&self, id: AssessmentFactId) -> Result<Vec<AssessmentFact>> {
        self.check_whole()?;
        versions::history(self.conn()?, id, self.as_of().0)
    }

    /// What exempts units at the end of a month: from a scheme, or from the rankings and lists of the plan.
    pub(crate) fn exemptions(
        &self,
        plan: PlanId,
        month: YearMonth,
        scheme: Option<&str>,
    ) -> Result<Vec<AssessmentFact>> {
        let mut facts = store::of_plan(self.conn()?, plan, self.as_of().0)?;
        facts.retain(|fact| fact.exempts(month, scheme));
        Ok(facts)
    }
}
