//! Facts (数据) as tables for other programs: every record of one kind, field by field.

use super::View;
use super::history::said::shown;
use crate::domain::office::facts::{FactTable, Facts};
use crate::domain::office::unit::Unit;
use crate::domain::plan::{PlanItem, YearPlan};
use crate::domain::project::{Project, ProjectFields};
use crate::domain::value::field::{Datum, Fields};
use crate::domain::value::field_value::{FieldValue, Raw};
use crate::domain::value::ids::{ChangeNumber, PlanId, ProjectId};
use crate::error::Result;

type Row = Vec<Option<FieldValue>>;

/// # Facts for other programs (数据导出)
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// use zdxm::FactTable;
/// use zdxm::print::facts_table;
/// let facts = view.facts(FactTable::Reports, Some(plan))?;
/// assert_eq!(facts.rows.len(), 1);
/// let csv = facts_table(&facts).to_csv();
/// assert!(csv.starts_with("\u{feff}计划项目,生效变更号,项目,项目名称,项目代码,月份,"));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// All records of one kind, field by field, with names instead of numbers of units and sectors; items and reports of one plan, or
    /// of all. What was voided is left out, and what was merged is one. Figures that follow from rules are not among them.
    ///
    /// Fails with `NotFound` for a plan that does not exist.
    pub fn facts(&self, table: FactTable, plan: Option<PlanId>) -> Result<Facts> {
        let plans = match plan {
            Some(plan) => vec![self.plan(plan)?],
            None => self.plans()?,
        };
        let rows = match table {
            FactTable::Projects => {
                let row = |project: Project| self.fact(&[number(project.id.0), since(project.since)], &project.fields);
                self.projects()?.into_iter().map(row).collect::<Result<_>>()?
            }
            FactTable::Units => {
                let row = |unit: Unit| self.fact(&[number(unit.id.0), since(unit.since)], &unit.fields);
                self.units()?.into_iter().map(row).collect::<Result<_>>()?
            }
            FactTable::Events => self.event_facts()?,
            FactTable::Items => self.of_plans(&plans, Self::item_facts)?,
            FactTable::Reports => self.of_plans(&plans, Self::report_facts)?,
        };
        Ok(Facts { table, columns: table.columns(), rows })
    }

    fn of_plans(&self, plans: &[YearPlan], rows: fn(&View, &YearPlan) -> Result<Vec<Row>>) -> Result<Vec<Row>> {
        let mut all = Vec::new();
        for plan in plans {
            all.extend(rows(self, plan)?);
        }
        Ok(all)
    }

    fn item_facts(&self, plan: &YearPlan) -> Result<Vec<Row>> {
        let row = |item: PlanItem| {
            let project = self.project(item.project)?.fields;
            let year = [number(plan.fields.year.into()), Raw::words(plan.fields.level.name()).into()];
            let lead = [vec![number(item.id.0), since(item.since)], year.into(), of_project(item.project, &project)];
            self.fact(&lead.concat(), &item.fields)
        };
        self.items(plan.id)?.into_iter().map(row).collect()
    }

    fn report_facts(&self, plan: &YearPlan) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        for item in self.items(plan.id)? {
            let project = self.project(item.project)?.fields;
            for report in self.reports(item.id)? {
                let month = Raw::of(Datum::Month(report.month));
                let lead =
                    [vec![number(item.id.0), since(report.since)], of_project(item.project, &project), vec![month]];
                rows.push(self.fact(&lead.concat(), &report.fields)?);
            }
        }
        Ok(rows)
    }

    fn event_facts(&self) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        for project in self.projects()? {
            for event in self.events(project.id)? {
                let kind = Raw::words(event.kind.name()).into();
                let lead =
                    [vec![number(event.id.0), since(event.since)], of_project(project.id, &project.fields), vec![kind]];
                rows.push(self.fact(&lead.concat(), &event.fields)?);
            }
        }
        Ok(rows)
    }

    /// What stands before the members of a record, and its members.
    fn fact<T: Fields>(&self, lead: &[Option<Raw>], fields: &T) -> Result<Row> {
        let own = T::MEMBERS.iter().map(|member| Raw::of((member.get)(fields)));
        let value = |raw: Option<Raw>| raw.map(|raw| shown(self, raw, self.as_of().0)).transpose();
        lead.iter().cloned().chain(own).map(value).collect()
    }
}

fn number(number: i64) -> Option<Raw> {
    Some(Raw::Plain(FieldValue::Number(number)))
}

fn since(change: ChangeNumber) -> Option<Raw> {
    number(change.0)
}

fn of_project(id: ProjectId, fields: &ProjectFields) -> Vec<Option<Raw>> {
    let code = fields.code.as_ref().map(|code| Raw::words(code.as_ref()));
    vec![number(id.0), Some(Raw::words(&fields.name)), code]
}
