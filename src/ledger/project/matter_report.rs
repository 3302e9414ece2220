//! Problems of monthly reports that became matters (存在问题转为事项): the report says what is wrong, the matter who settles it by when.

use crate::domain::project::matter::{Matter, MatterFields, MatterKind, MatterReport};
use crate::domain::value::ids::{ItemId, MatterId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::plan::check_month;
use crate::ledger::view::View;
use crate::store::matter_report::{self, MattersOfReports};
use crate::store::{NOW, filing, item, plan, report, versions};

impl Batch {
    /// Makes the problem that a report states a matter of its project, of kind [`MatterKind::Problem`]. Without a content of its
    /// own, the matter has what the report says.
    ///
    /// The report may be filed, or on its way. Fails with `Rule` where it states no problem, and with `NotFound` where there
    /// is none.
    pub fn open_matter_of_report(&mut self, item: ItemId, month: YearMonth, fields: MatterFields) -> Result<MatterId> {
        self.whole(|batch| {
            let (project, problem) = batch.problem_of(item, month)?;
            let fields = fields.checked()?;
            let fields = MatterFields { content: fields.content.or(Some(problem)), ..fields };
            let matter = batch.add_matter(project, MatterKind::Problem, fields)?;
            let pass = batch.may_record(project, None)?;
            matter_report::link(batch.writer(pass)?, matter, item, month)?;
            Ok(matter)
        })
    }

    /// Says that the problem which a report states is a matter that the ledger has already: of the same project, of any kind.
    pub fn link_matter(&mut self, id: MatterId, item: ItemId, month: YearMonth) -> Result<()> {
        self.whole(|batch| {
            let matter = batch.matter_now(id)?;
            let (project, _) = batch.problem_of(item, month)?;
            if project != matter.project {
                return Err(messages::matter_of_other_project(id, item).field("item"));
            }
            let pass = batch.may_record(project, matter.fields.unit)?;
            match batch.link_of(id, item, month)? {
                Some(_) => Ok(()),
                None => matter_report::link(batch.writer(pass)?, id, item, month),
            }
        })
    }

    /// Takes back that the problem of a report is a matter, where that was a mistake. The matter stays, and so do earlier states.
    pub fn unlink_matter(&mut self, id: MatterId, item: ItemId, month: YearMonth) -> Result<()> {
        self.whole(|batch| {
            let matter = batch.matter_now(id)?;
            let pass = batch.may_record(matter.project, matter.fields.unit)?;
            let link = batch.link_of(id, item, month)?;
            let link = link.ok_or_else(|| messages::matter_not_of_report(id, item, month).field("item"))?;
            matter_report::unlink(batch.writer(pass)?, &link)
        })
    }

    fn matter_now(&self, id: MatterId) -> Result<Matter> {
        versions::get::<Matter>(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))
    }

    fn link_of(&self, id: MatterId, item: ItemId, month: YearMonth) -> Result<Option<MatterReport>> {
        let links = matter_report::of_matter(self.conn()?, id, NOW)?;
        Ok(links.into_iter().find(|link| (link.item, link.month) == (item, month)))
    }

    /// The project of an item, and the problem that its report states for a month, as it is filed or on its way.
    fn problem_of(&self, item: ItemId, month: YearMonth) -> Result<(ProjectId, String)> {
        let conn = self.conn()?;
        let found = item::identity(conn, item, NOW)?;
        let (of_plan, project) = found.ok_or_else(|| messages::not_found(item).field("item"))?;
        self.may_record(project, None)?;
        let fields = plan::get(conn, of_plan, NOW)?.ok_or_else(|| messages::not_found(of_plan))?.fields;
        check_month(of_plan, &fields, month)?;
        let filed = filing::get(conn, item, month, NOW)?.map(|filing| filing.fields);
        let counted = report::get(conn, item, month, NOW)?.map(|report| report.fields);
        if filed.is_none() && counted.is_none() {
            return Err(messages::report_missing(item, month).field("month"));
        }
        let problem = [filed, counted].into_iter().flatten().find_map(|fields| fields.problem);
        problem
            .map(|problem| (project, problem))
            .ok_or_else(|| messages::report_without_problem(item, month).field("problem"))
    }
}

/// # Problems of reports that became matters (存在问题转为事项)
///
/// Which matters the problem of a report became, and from which reports a matter comes.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let matter = ledger.write("李四", |batch| {
///     batch.change_report(item, march, |now| now.problem = Some("征地45亩受阻".into()))?;
///     batch.open_matter_of_report(item, march, MatterFields::named("征地"))
/// })?;
/// let view = ledger.view()?;
/// assert_eq!(view.matters_of_report(item, march)?[0].id, matter);
/// assert_eq!(view.reports_of_matter(matter)?[0].month, march);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The matters that the problem of a report became, by number.
    pub fn matters_of_report(&self, item: ItemId, month: YearMonth) -> Result<Vec<Matter>> {
        self.check_month(self.plan_of(item)?, month)?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let matters = MattersOfReports::new(conn, as_of)?.of(item, month)?.into_iter();
        matters.map(|id| self.matter(id)).collect()
    }

    /// The reports whose problems became a matter, the earliest month first.
    pub fn reports_of_matter(&self, id: MatterId) -> Result<Vec<MatterReport>> {
        self.matter(id)?;
        matter_report::of_matter(self.conn()?, id, self.as_of().0)
    }
}
