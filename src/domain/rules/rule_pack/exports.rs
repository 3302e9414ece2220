//! Sheets that an office fills in or hands out (表式), as data: the headers of the importer turned round.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::monthly::item_query::ItemQuery;
use crate::domain::monthly::report::ReportFields;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::planned_months::PlannedMonths;
use crate::domain::rules::names::check_names;
use crate::domain::value::field::Fields;
use crate::domain::value::money::MoneyUnit;
use crate::domain::value::period::YearMonth;
use crate::domain::value::sheet_field::{Field, SheetKind};
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::setters::setters;

/// Rows that a header has at most, as the reader of sheets takes them.
const HEADER_ROWS_MAX: usize = 5;
/// Columns that a sheet has at most.
const COLUMNS_MAX: usize = 100;
/// Decimals at most: a fen in 亿元 has ten.
const DECIMALS_MAX: u32 = 10;
/// What a title or a header may say of the time of the sheet.
const PLACES: [&str; 4] = ["{year}", "{month}", "{last_year}", "{last_month}"];

coded! {
    /// By what the rows of a sheet are grouped, each group under a row with its number of projects and its sums (分组小计).
    pub enum ExportGroup {
        /// by planned phase: `一、新开工项目（183项）`.
        Phase = 1 "建设阶段",
        /// by sector: `（一）基础设施项目（40项）`.
        Sector = 2 "行业分类",
    }
}

/// A sheet of an office (表式): which columns it has, under which headers, in which unit. The words of its fields are those
/// by which sheets are read, so what is written by it is read back.
///
/// ```
/// use zdxm::{Field, RulePack};
/// let pack = RulePack::parse(r#"
///     name = "示例市"
///     version = "2022.1"
///     [[exports]]
///     id = "month"
///     kind = "monthly"
///     title = "{year}年{month}月重大项目建设进展情况表"
///     columns = [
///         { header = ["项目名称"], field = "name" },
///         { header = ["投资完成情况", "本月完成投资"], field = "month_done", fill = true },
///     ]
/// "#)?;
/// assert_eq!(pack.exports[0].columns[1].field, Field::MonthDone);
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ExportProfile {
    /// By what name programs ask for it.
    pub id: String,
    /// Whether it lists a plan, or the progress of a month.
    pub kind: SheetKind,
    /// Its title. `{year}`, `{month}`, `{last_year}` and `{last_month}` stand for the time of the sheet, here and in headers.
    pub title: String,
    /// The unit of its amounts.
    #[serde(default = "wan")]
    pub unit: MoneyUnit,
    /// Decimals of its amounts; without, as many as each amount has. An amount that has more is refused, never rounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimals: Option<u32>,
    /// Its columns, in their order.
    pub columns: Vec<ExportColumn>,
    /// By what its rows are grouped, from the outside in; without any, it is a list. A sheet that is filled in has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<ExportGroup>,
    /// What stands under it (注).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The phases that it lists; without any, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    /// Which items it lists, and in which order. Units and sectors, whose numbers differ from ledger to ledger, are asked for with
    /// the question.
    #[serde(default, skip_serializing_if = "is_whole")]
    pub filter: ItemQuery,
}

/// A column of such a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ExportColumn {
    /// Its header texts from top to bottom. Neighbours with the same text above share a cell.
    pub header: Vec<String>,
    /// What stands in it.
    pub field: Field,
    /// Whether a blank sheet leaves it to be filled in.
    #[serde(default, skip_serializing_if = "is_false")]
    pub fill: bool,
    /// The unit of its amounts, where it is not that of the sheet; its header then says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<MoneyUnit>,
    /// Decimals of its amounts or rates, where they are not those of the sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimals: Option<u32>,
    /// Of [`Field::FundsBySource`], of which source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Of [`Field::MonthPlan`], of which months, such as `3`, `4-6` or, since January, `1-6`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<PlannedMonths>,
}

fn wan() -> MoneyUnit {
    MoneyUnit::WanYuan
}

fn is_false(flag: &bool) -> bool {
    !flag
}

fn is_whole(query: &ItemQuery) -> bool {
    *query == ItemQuery::default()
}

setters! {
    ExportProfile {
        with_unit(unit: MoneyUnit) = unit;
        with_decimals(decimals: u32) = Some(decimals);
        with_groups(groups: Vec<ExportGroup>) = groups;
        with_notes(notes: Vec<String>) = notes;
        with_phases(phases: Vec<Phase>) = phases;
        with_filter(filter: ItemQuery) = filter;
    }
}

setters! {
    ExportColumn {
        with_fill(fill: bool) = fill;
        with_unit(unit: MoneyUnit) = Some(unit);
        with_decimals(decimals: u32) = Some(decimals);
        with_source(source: impl Into<String>) = Some(source.into());
        with_months(months: PlannedMonths) = Some(months);
    }
}

impl ExportColumn {
    /// A column under one header text.
    pub fn new(header: impl Into<String>, field: Field) -> Self {
        ExportColumn {
            header: vec![header.into()],
            field,
            fill: false,
            unit: None,
            decimals: None,
            source: None,
            months: None,
        }
    }

    fn check(&self) -> Result<()> {
        if self.header.is_empty() || self.header.len() > HEADER_ROWS_MAX {
            return Err(messages::export_header_rows(HEADER_ROWS_MAX).field("exports.columns.header"));
        }
        for header in &self.header {
            text::checked_line("exports.columns.header", header, limits::NAME_CHARS)?;
            check_places("exports.columns.header", header)?;
        }
        if self.source.is_some() != (self.field == Field::FundsBySource) {
            return Err(messages::export_source(self.field.into()).field("exports.columns.source"));
        }
        if self.months.is_some() != (self.field == Field::MonthPlan) {
            return Err(messages::export_months(self.field.into()).field("exports.columns.months"));
        }
        // What is filled in elsewhere would be lost with the sheet that comes back.
        if self.fill && !ReportFields::MEMBERS.iter().any(|member| member.field.name == self.field.word()) {
            return Err(messages::export_fill(self.field.into()).field("exports.columns.fill"));
        }
        if self.unit.is_some() && !self.field.has_unit() {
            return Err(messages::export_unit(self.field.into()).field("exports.columns.unit"));
        }
        check_decimals(self.decimals)
    }
}

fn check_decimals(decimals: Option<u32>) -> Result<()> {
    match decimals.is_some_and(|decimals| decimals > DECIMALS_MAX) {
        true => Err(messages::export_decimals(DECIMALS_MAX).field("exports.decimals")),
        false => Ok(()),
    }
}

/// Whether everything in braces is known.
fn check_places(place: &'static str, text: &str) -> Result<()> {
    let rest = PLACES.iter().fold(text.to_owned(), |rest, known| rest.replace(known, ""));
    match rest.contains(['{', '}']) {
        true => Err(messages::export_place_unknown(text, PLACES.join("、")).field(place)),
        false => Ok(()),
    }
}

/// The time of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SheetTime {
    pub(crate) year: u16,
    pub(crate) month: Option<YearMonth>,
}

impl SheetTime {
    /// A title or a header of that time.
    pub(crate) fn filled(self, text: &str) -> String {
        let month = self.month.map_or_else(String::new, |month| month.month().to_string());
        // Before January stands December of the year before.
        let before = self.month.map(|month| if month.month() == 1 { 12 } else { month.month() - 1 });
        let before = before.map_or_else(String::new, |month| month.to_string());
        let last_year = self.year.saturating_sub(1).to_string();
        PLACES
            .iter()
            .zip([self.year.to_string(), month, last_year, before])
            .fold(text.to_owned(), |text, (place, said)| text.replace(place, &said))
    }
}

impl ExportProfile {
    /// A sheet in 万元 of all items, as the plan lists them.
    pub fn new(id: impl Into<String>, kind: SheetKind, title: impl Into<String>, columns: Vec<ExportColumn>) -> Self {
        ExportProfile {
            id: id.into(),
            kind,
            title: title.into(),
            unit: wan(),
            decimals: None,
            columns,
            groups: Vec::new(),
            notes: Vec::new(),
            phases: Vec::new(),
            filter: ItemQuery::default(),
        }
    }

    /// Whether a blank sheet can be made of it: it lists a month and has columns to be filled in.
    pub fn is_template(&self) -> bool {
        self.kind == SheetKind::Monthly && self.columns.iter().any(|column| column.fill)
    }

    pub(crate) fn check(&self) -> Result<()> {
        text::checked_line("exports.title", &self.title, limits::NAME_CHARS)?;
        check_places("exports.title", &self.title)?;
        if self.columns.is_empty() || self.columns.len() > COLUMNS_MAX {
            return Err(messages::export_columns(&self.id, COLUMNS_MAX).field("exports.columns"));
        }
        if !self.columns.iter().any(|column| column.field == Field::Name) {
            return Err(messages::export_without_name(&self.id).field("exports.columns"));
        }
        self.columns.iter().try_for_each(ExportColumn::check)?;
        let mut seen = BTreeSet::new();
        for column in &self.columns {
            if !seen.insert((column.field, &column.source, column.months)) {
                return Err(messages::export_field_twice(&self.id, column.field.into()).field("exports.columns"));
            }
        }
        check_decimals(self.decimals)?;
        let is_twice =
            matches!(self.groups.as_slice(), [first, rest @ ..] if rest.contains(first)) || self.groups.len() > 2;
        if is_twice || (!self.groups.is_empty() && self.columns.iter().any(|column| column.fill)) {
            return Err(messages::export_groups(&self.id).field("exports.groups"));
        }
        for note in &self.notes {
            text::checked_line("exports.notes", note, limits::NAME_CHARS)?;
        }
        let ItemQuery { lead_unit, responsible_unit, reporting_unit, sector, skip, most, .. } = &self.filter;
        let units = [lead_unit, responsible_unit, reporting_unit];
        if units.into_iter().any(Option::is_some) || sector.is_some() || skip.or(*most).is_some() {
            return Err(messages::export_filter(&self.id).field("exports.filter"));
        }
        Ok(())
    }
}

/// Whether the sheets of a pack are sound: each has a name of its own, and each field one column.
pub(super) fn check(exports: &[ExportProfile]) -> Result<()> {
    check_names("exports.id", exports.iter().map(|profile| &profile.id))?;
    exports.iter().try_for_each(ExportProfile::check)
}
