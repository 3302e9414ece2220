//! What a column can mean, and the row that keeps what its cells say of a project.
//!
//! A column and a member of the row that have the same name belong together: the cells are read by the kind of value that the
//! member holds, and an import puts the member into each record that has the field (`exchange/import/said.rs`).

use std::sync::{Arc, LazyLock};

use serde::Serialize;

use crate::domain::monthly::funds::FundsBySource;
use crate::domain::plan::month_plan::MonthPlan;
use crate::domain::plan::phase::Phase;
use crate::domain::value::code::{CreditCode, ProjectCode};
use crate::domain::value::field::{Fields, Member, record};
use crate::domain::value::money::Money;
use crate::domain::value::period::{ConstructionPeriod, ProjectDate};
pub(crate) use crate::domain::value::sheet_field::Field;

impl Field {
    /// Whether the ledger has no field for it: its cells are kept as text.
    pub(super) fn is_kept(self) -> bool {
        use Field::*;
        matches!(
            self,
            Nature | YtdRate | CumulativeRate | OwnerPerson | Leader | Liaison | Level | ApprovalNo | YtdBefore
        )
    }
}

/// A row that is a project.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct SheetRow {
    /// Which row, from 0.
    pub row: u32,
    /// Its number in the list (序号), where it has one.
    pub position: Option<u32>,
    /// Name, without marks and outer blanks.
    pub name: String,
    /// Whether the name or number carries a mark such as ★: a higher level coordinates it too.
    pub higher_level: bool,
    /// Planned phase, from its column, its heading or the title.
    pub phase: Option<Phase>,
    /// Sector, from its column or heading.
    pub sector: Option<String>,
    /// National code.
    pub code: Option<ProjectCode>,
    /// Content and scale.
    pub content: Option<String>,
    /// Where it lies.
    pub location: Option<String>,
    /// Construction period.
    pub period: ConstructionPeriod,
    /// Total investment.
    pub total: Option<Money>,
    /// Done before the year.
    pub done_before: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// What is planned for the months of the year, where the sheet has columns for them.
    pub month_plan: MonthPlan,
    /// Annual target.
    pub target: Option<String>,
    /// Planned start.
    pub planned_start: Option<ProjectDate>,
    /// Planned finish.
    pub planned_finish: Option<ProjectDate>,
    /// Owner.
    pub owner: Option<String>,
    /// 统一社会信用代码 of the owner.
    pub owner_credit_code: Option<CreditCode>,
    /// Responsible units in their order.
    pub responsible_units: Vec<String>,
    /// The unit that reports.
    pub reporting_unit: Option<String>,
    /// The row, as an index into [`SheetReading::rows`](crate::SheetReading::rows), of the project that this one is a part of.
    pub parent: Option<usize>,
    /// Whether it counts: a part whose whole counts does not, nor does a whole that is only a heading.
    pub counted: bool,
    /// Done in the month.
    pub month_done: Option<Money>,
    /// Done in the year to date.
    pub ytd_done: Option<Money>,
    /// Done since the start of the construction.
    pub cumulative_done: Option<Money>,
    /// Funds in place in the year to date.
    pub funds_ytd: Option<Money>,
    /// The same by source, where the sheet has columns for sources.
    pub funds_by_source: FundsBySource,
    /// Whether it has started.
    pub started: Option<bool>,
    /// When it started.
    pub started_on: Option<ProjectDate>,
    /// Whether it is finished.
    pub finished: Option<bool>,
    /// When it was finished.
    pub finished_on: Option<ProjectDate>,
    /// Physical progress.
    pub progress: Option<String>,
    /// Preparatory progress.
    pub preparation: Option<String>,
    /// Problems.
    pub problem: Option<String>,
    /// Next steps.
    pub next_steps: Option<String>,
    /// Remark.
    pub remark: Option<String>,
    /// What the ledger has no field for, as (header, text): nothing is lost.
    pub other: Vec<(Arc<str>, String)>,
}

record!(SheetRow {
    position: POSITION,
    name: NAME,
    higher_level: HIGHER_LEVEL,
    phase: PHASE,
    sector: SECTOR_NAME,
    code: CODE,
    content: CONTENT,
    location: LOCATION,
    period { start: PERIOD_START, end: PERIOD_END },
    total: TOTAL,
    done_before: DONE_BEFORE,
    annual: ANNUAL,
    month_plan: MONTH_PLAN,
    target: TARGET,
    planned_start: PLANNED_START,
    planned_finish: PLANNED_FINISH,
    owner: OWNER,
    owner_credit_code: OWNER_CREDIT_CODE,
    responsible_units: RESPONSIBLE_UNIT_NAMES,
    reporting_unit: REPORTING_UNIT_NAME,
    month_done: MONTH_DONE,
    ytd_done: YTD_DONE,
    cumulative_done: CUMULATIVE_DONE,
    funds_ytd: FUNDS_YTD,
    funds_by_source: FUNDS_BY_SOURCE,
    started: STARTED,
    started_on: STARTED_ON,
    finished: FINISHED,
    finished_on: FINISHED_ON,
    progress: PROGRESS,
    preparation: PREPARATION,
    problem: PROBLEM,
    next_steps: NEXT_STEPS,
    remark: REMARK,
} beside row, parent, counted, other);

/// A column whose cells are read by their kind alone, and the member of a row that they go into.
pub(super) type Plain = (Field, &'static Member<SheetRow>);

impl SheetRow {
    /// The columns whose cells are read by their kind alone, in the order of the members.
    pub(super) fn plain() -> &'static [Plain] {
        static PLAIN: LazyLock<Vec<Plain>> = LazyLock::new(|| {
            let columns = SheetRow::MEMBERS.iter().filter_map(|member| {
                let field = Field::ALL.into_iter().find(|field| field.word() == member.field.name)?;
                // A name has a number and marks beside it, a phase a heading above it, and each source a column of its own.
                let has_own_way = matches!(field, Field::Name | Field::Phase | Field::Code) || field.has_many_columns();
                (!has_own_way).then_some((field, member))
            });
            columns.collect()
        });
        &PLAIN
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::value::field::Kind;

    #[test]
    fn every_column_has_a_member_of_a_row_or_is_kept_as_text() {
        use Field::*;
        let read_apart =
            [Seq, Name, Phase, Sector, Period, FundsBySource, MonthPlan, ResponsibleUnits, ReportingUnit, Code];
        for field in Field::ALL {
            let plain = SheetRow::plain().iter().find(|(plain, _)| *plain == field);
            let ways = [plain.is_some(), read_apart.contains(&field), field.is_kept()];
            assert_eq!(ways.into_iter().filter(|way| *way).count(), 1, "{field:?}");
            let is_money = plain.is_some_and(|(_, member)| member.kind == Kind::Money);
            assert_eq!(is_money || field.has_many_columns(), field.is_amount(), "{field:?}");
        }
    }
}
