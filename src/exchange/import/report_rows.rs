//! Rows of a monthly sheet: reports of the items of the year's plan.

use hashbrown::{HashMap, HashSet};

use super::funds::Sources;
use super::matching::{self, Match, has};
use super::messages;
use super::near::{Hints, Likeness, Near};
use super::said::Said;
use super::target::{self, ImportTarget};
use super::work::{ReportRow, ReportState, SheetWork, Work};
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::monthly::filing::FilingBase;
use crate::domain::monthly::report::{ReportFields, ReportFlag, Standing, flags_of};
use crate::domain::plan::ItemFields;
use crate::domain::value::code::ProjectCode;
use crate::domain::value::ids::{PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text::name_key;
use crate::error::Result;
use crate::exchange::messages as refusals;
use crate::exchange::sheet::{Field, Finding, Noted, Severity, SheetReading, SheetRow};
use crate::fields;
use crate::ledger::Batch;
use crate::ledger::lookup::{Lookup, Projects};
use crate::message::Arg;
use crate::store::item::ItemPlace;

/// What the ledger has, to compare with.
struct Known {
    projects: Projects,
    units: HashMap<String, UnitId>,
    plan: PlanId,
    items: HashMap<ProjectId, ItemPlace>,
    figures: HashMap<ProjectId, ItemFigures>,
    /// The last month that is closed; 0 for none.
    closed: u8,
    /// What a row says of the month. Each source of funds has a column of its own.
    of_report: Said<ReportFields>,
}

/// Compares a monthly sheet with the ledger.
pub(super) fn compare(
    lookup: &Lookup<'_>,
    sheet: &SheetReading,
    target: &ImportTarget,
    work: &mut Work,
    findings: &mut Vec<Finding>,
) -> Result<()> {
    let month = month(sheet, target)?;
    let plan = lookup.plan(month.year(), target.level)?;
    let plan = plan.ok_or_else(|| refusals::no_plan_for_reports(target.level, month.year()))?;
    if let Some((cell, mark)) = sheet.template.filter(|(_, mark)| mark.level != target.level) {
        let noted = messages::template_of_other_level(mark.level, target.level);
        findings.push(Finding::new(Severity::Blocking, &sheet.sheet, cell, noted));
    }
    let known = Known {
        projects: lookup.projects()?,
        units: lookup.units()?,
        plan,
        items: lookup.places(plan)?,
        figures: lookup.figures(plan, month)?,
        closed: lookup.closed_through(plan)?,
        of_report: Said::by_columns(sheet, &[&fields::FUNDS_BY_SOURCE]),
    };
    let sources = Sources::of(lookup, plan, sheet, findings)?;
    let mut rows = Vec::with_capacity(sheet.rows.len());
    let mut hints = Hints::new(lookup, &known.projects, Likeness::Loose);
    for row in sheet.counted() {
        let key = name_key(&row.name);
        match find_item(&known, sheet, row, &key, &mut hints, &work.listed)? {
            Ok(item) => {
                let period = (month.year(), Some(month.month()));
                work.claims.claim(sheet, row, (Some(item.project), key), period, findings);
                rows.push(compare_row(lookup, &known, (sheet, &sources), row, item, month, work, findings)?);
            }
            Err(finding) => {
                work.counts.unmatched += 1;
                findings.push(finding);
            }
        }
    }
    work.sheets.push(SheetWork::Monthly { month, rows });
    Ok(())
}

fn month(sheet: &SheetReading, target: &ImportTarget) -> Result<YearMonth> {
    let year = target::year(sheet, target)?;
    let month = sheet.month.map(YearMonth::month).or(target.month);
    let month = month.ok_or_else(|| refusals::sheet_without_month(&sheet.sheet).field("month"))?;
    YearMonth::new(year, month)
}

/// The plan item of a row, or why there is none.
fn find_item<'k>(
    known: &'k Known,
    sheet: &SheetReading,
    row: &SheetRow,
    key: &str,
    hints: &mut Hints<'_>,
    listed: &HashSet<ProjectCode>,
) -> Result<Result<&'k ItemPlace, Finding>> {
    let unmatched = |noted| matching::finding(sheet, row, Field::Name, Severity::Blocking, noted);
    let project = match matching::find(&known.projects, row, key, listed) {
        Match::Found(project) => project,
        Match::Ambiguous(by_code, by_name) => {
            return Ok(Err(matching::ambiguous(sheet, row, &known.projects, (by_code, by_name))));
        }
        Match::SameName(found) => return Ok(Err(matching::same_name(sheet, row, &known.projects, &found))),
        Match::Unknown => {
            let near = hints.of(key)?;
            return Ok(Err(unmatched(match near.is_empty() {
                true => messages::project_not_found(&row.name),
                false => messages::project_not_found_but_near(&row.name, Arg::list(near.iter().map(Near::named))),
            })));
        }
    };
    if let Some(finding) = matching::other_code(sheet, row, &known.projects, project) {
        return Ok(Err(finding));
    }
    Ok(known.items.get(&project).ok_or_else(|| unmatched(messages::not_in_plan(&row.name))))
}

#[expect(clippy::too_many_arguments, reason = "one step of the loop above, apart for its length")]
fn compare_row(
    lookup: &Lookup<'_>,
    known: &Known,
    (sheet, sources): (&SheetReading, &Sources),
    row: &SheetRow,
    item: &ItemPlace,
    month: YearMonth,
    work: &mut Work,
    findings: &mut Vec<Finding>,
) -> Result<ReportRow> {
    let figures = known.figures.get(&item.project);
    let there = figures.is_some_and(|figures| figures.last_report == Some(month));
    let there = if there { lookup.report(item.id, month)? } else { None };
    let replaced = there.as_ref().map(|before| &before.fields);
    let report = report_fields(known, sources, row, replaced)?;
    let state = match &there {
        _ if report.is_empty() => ReportState::Empty,
        None => ReportState::New,
        Some(before) if before.fields == report => ReportState::Unchanged,
        Some(_) => ReportState::Revised,
    };
    let finding = |severity, noted| matching::finding(sheet, row, Field::YtdDone, severity, noted);
    if state == ReportState::New && month.month() <= known.closed {
        findings.push(finding(Severity::Blocking, messages::month_is_closed(month, &row.name)));
    }
    if state == ReportState::Revised {
        findings.extend(replaced.and_then(|before| sources.tell_others(sheet, row, before)));
    }
    let mut notice = |noted| findings.push(finding(Severity::Notice, noted));
    match state {
        ReportState::New => work.counts.new_reports += 1,
        ReportState::Unchanged => work.counts.unchanged += 1,
        ReportState::Empty if there.is_some() => notice(messages::nothing_reported_again(&row.name, month)),
        ReportState::Empty => notice(messages::nothing_reported(&row.name, month)),
        ReportState::Revised => {
            work.counts.revised_reports += 1;
            notice(messages::report_replaced(&row.name, month));
        }
    }
    let said = figures.filter(|_| state != ReportState::Empty);
    // The sheet's own total beside its own sources was compared when it was read.
    let is_told = has(sheet, Field::FundsYtd) && has(sheet, Field::FundsBySource);
    for flag in said.map(|figures| flags(figures, month, &report, replaced)).transpose()?.unwrap_or_default() {
        if is_told && flag == ReportFlag::FundsDisagree {
            continue;
        }
        notice(messages::report_flagged(&row.name, flag_text(flag)));
    }
    let reporting_unit = reporting_unit(lookup, known, row, item, work, &mut notice)?;
    Ok(ReportRow { item: item.id, report, state, reporting_unit })
}

/// The unit that reports becomes a fact of the plan item where the plan names none.
fn reporting_unit(
    lookup: &Lookup<'_>,
    known: &Known,
    row: &SheetRow,
    item: &ItemPlace,
    work: &mut Work,
    notice: &mut dyn FnMut(Noted),
) -> Result<Option<(ItemFields, String)>> {
    let Some(name) = &row.reporting_unit else { return Ok(None) };
    let unit = known.units.get(&name_key(name)).copied();
    if let Some(before) = item.reporting_unit {
        if Some(before) != unit {
            notice(messages::reporting_unit_differs(&row.name, name));
        }
        return Ok(None);
    }
    if let Some(noted) = work.note_unit(&known.units, name) {
        notice(noted);
    }
    Ok(lookup.item(known.plan, item.id)?.map(|item| (item.fields, name.clone())))
}

/// What the report will say: a correction by a sheet that lacks a column leaves what was said there.
fn report_fields(
    known: &Known,
    sources: &Sources,
    row: &SheetRow,
    before: Option<&ReportFields>,
) -> Result<ReportFields> {
    let mut report = before.cloned().unwrap_or_default();
    known.of_report.put(row, &mut report)?;
    report.funds_by_source = sources.funds(row, report.funds_by_source);
    Ok(report)
}

fn flags(
    figures: &ItemFigures,
    month: YearMonth,
    report: &ReportFields,
    replaced: Option<&ReportFields>,
) -> Result<Vec<ReportFlag>> {
    let is_first = figures.last_report.is_none_or(|last| last < month);
    let done = if is_first { figures.standing.done } else { figures.done_before_month };
    let before = Standing { done, ..figures.standing };
    Ok(flags_of(report, replaced, before, before.after(report)?, figures.annual))
}

fn flag_text(flag: ReportFlag) -> Arg {
    let (english, chinese) = match flag {
        ReportFlag::YearToDateFell => ("less is done in the year to date than before", "累计完成投资比上次报送减少"),
        ReportFlag::MonthDisagrees => (
            "the month and the last year to date do not add up to this one",
            "本月完成投资与上次累计之和不等于本次累计",
        ),
        ReportFlag::AbovePlan => ("more is done in the year to date than planned", "累计完成投资已超过年度计划"),
        ReportFlag::DoneBeforeStart => ("investment is done before the start", "尚未开工但有完成投资"),
        ReportFlag::FundsDisagree => {
            ("the funds in place are not the sum of their sources", "到位资金不等于各资金来源之和")
        }
        ReportFlag::FundSourceUnknown => {
            ("the rule pack does not have a source of funds", "资金来源不在规则包所列之内")
        }
        ReportFlag::TenDaysDisagree => {
            ("the month is not the sum of its ten-day reports", "本月完成投资不等于各旬报之和")
        }
        ReportFlag::AmountErased => {
            ("the correction leaves out an amount that was reported", "更正后不再报送原来报过的金额")
        }
        ReportFlag::CumulativeBelowYear => {
            ("less is done since the start than in the year to date", "自开工累计完成投资小于本年累计完成投资")
        }
    };
    Arg::Word(english, chinese)
}

/// Writes a report of a month.
pub(super) fn write(batch: &mut Batch, month: YearMonth, row: ReportRow, submit: bool) -> Result<()> {
    match row.state {
        ReportState::New | ReportState::Revised if submit => {
            // Which unit reports is a matter of the plan, not of who submits.
            let filing = batch.view()?.filing(row.item, month)?;
            let base = filing.as_ref().map_or_else(|| (row.item, month).into(), FilingBase::from);
            return batch.submit_report(base, row.report).map(drop);
        }
        ReportState::Unchanged | ReportState::Empty if submit => return Ok(()),
        ReportState::New => batch.file_report(row.item, month, row.report).map(drop)?,
        ReportState::Revised => batch.change_report(row.item, month, |report| *report = row.report).map(drop)?,
        ReportState::Unchanged | ReportState::Empty => {}
    }
    if let Some((fields, unit)) = row.reporting_unit {
        let reporting_unit = Some(batch.unit_named(&unit)?);
        batch.change_item(row.item, |item| *item = ItemFields { reporting_unit, ..fields })?;
    }
    Ok(())
}
