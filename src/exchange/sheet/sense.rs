//! What a header means in a sheet of a year and month: a field, one of two, or something of another period.

use super::aliases;
use super::field::Field;
use super::meaning::{Clock, Meaning, Measure, Span, Time, When, YearSaid};
use crate::domain::plan::planned_months::PlannedMonths;

/// How well a header says what it means; the better of two headers of one field wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// By what else stands in the table.
    Neighbours,
    /// What is expected, not what is planned or done; an amount that is called no more than that.
    Loose,
    /// The measure or a part of it is said by a header above that may mean another one.
    Parent,
    /// By its own words.
    Whole,
}

/// A header that can mean two things, of which the other columns may decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// 累计完成投资: of the year, or since the start.
    Cumulative,
    /// 计划投资: of the year, or in all.
    Plan,
    /// 截至6月底累计完成投资: the same, but not until before the year.
    AsOf,
    /// 本月累计完成投资, 6月累计完成投资: of the month so far, or the same as before.
    MonthSum,
    /// 完成投资: of the month, or of the year to date.
    Done,
    /// 已完成投资: the same; in a plan what was done before the year.
    AlreadyDone,
    /// 投资额: in all, or of the year.
    Amount,
    /// 年度总投资
    YearTotal,
    /// 年度投资额: planned or done.
    YearAmount,
    /// 完成投资 under 计划.
    Torn(Field, Field),
    /// 年度形象进度: the target, or what was reached.
    YearProgress,
    /// 建设内容 under a plan: of the year, or in all.
    PlanContent,
}

/// What a header means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    Sure(Field, Fit),
    OneOf(Doubt),
    /// The field of another period, or a plan where the ledger has what is done.
    Elsewhen(Field),
    /// An amount of one source of money.
    Source(Field),
    /// Funds in place from one source, of the sheet's own period.
    Fund(Fit),
    /// What is planned for some months of the sheet's year.
    Planned(PlannedMonths),
    Unknown,
}

/// What the texts above a column mean, from top to bottom.
pub(super) fn of_path(path: &[String], meaning: &Meaning, clock: Clock) -> Sense {
    let Some((leaf, parents)) = path.split_last() else { return Sense::Unknown };
    let key = aliases::key(leaf);
    let under = |parents: &[String]| aliases::alias_under(parents, key.as_deref()?);
    if let Some(field) = under(parents) {
        return Sense::Sure(field, Fit::Whole);
    }
    let found = if meaning.rest.is_empty() { of(meaning, clock) } else { Sense::Unknown };
    if (found == Sense::Unknown || meaning.by_parent)
        && let Some(field) = key.as_deref().and_then(aliases::titled)
        && is_by_title(leaf, parents, clock)
    {
        return Sense::Sure(field, if parents.is_empty() { Fit::Whole } else { Fit::Parent });
    }
    if found != Sense::Unknown {
        return found;
    }
    // The words above say nothing of a leaf that is known by itself, or all of one that is only 名称.
    let of_leaf = || under(&[]).filter(|field| *field != Field::Name);
    let is_name = || parents.is_empty() || aliases::alias(parents).is_none();
    let of_parents = || aliases::alias(parents).filter(|_| Meaning::of(leaf).is_some_and(|leaf| leaf.is_neutral()));
    let of_name = || under(&[]).filter(|_| is_name());
    of_parents().or_else(of_leaf).or_else(of_name).map_or(Sense::Unknown, |field| Sense::Sure(field, Fit::Parent))
}

/// Whether a title right above a column is its field: the words of the title say nothing themselves, and no amount stands
/// above, of which the column would be a part.
fn is_by_title(title: &str, parents: &[String], clock: Clock) -> bool {
    let words = Meaning::of(title);
    let says_nothing = words.is_some_and(|words| !words.rest.is_empty() || of(&words, clock) == Sense::Unknown);
    says_nothing && Meaning::of_path(parents).money.is_none()
}

/// What is said, whatever else stands there that no word says.
pub(super) fn of(meaning: &Meaning, clock: Clock) -> Sense {
    let is_amount = meaning.money.is_some() || meaning.rate;
    if is_amount && meaning.fields.is_empty() && !meaning.time && meaning.half.is_none() {
        return of_amount(meaning, clock);
    }
    let said = Said { meaning, time: meaning.time(clock) };
    said.field().unwrap_or(Sense::Unknown)
}

fn fit(meaning: &Meaning) -> Fit {
    if meaning.by_parent { Fit::Parent } else { Fit::Whole }
}

fn of_amount(meaning: &Meaning, clock: Clock) -> Sense {
    let time = meaning.time(clock);
    if meaning.whether || meaning.start && time != Time::SinceStart && time != Time::BeforeYear || meaning.finish {
        return Sense::Unknown;
    }
    if meaning.rate {
        return of_rate(meaning, time);
    }
    if is_through_month_before(meaning, clock) && meaning.rest_above.is_empty() {
        return Sense::Sure(Field::YtdBefore, fit(meaning));
    }
    if let Some(months) = planned_months(meaning, clock) {
        return Sense::Planned(months);
    }
    let sense = match meaning.money {
        Some(Measure::Funds) => of_funds(meaning, time),
        Some(Measure::Total) => of_total(meaning, time),
        _ => of_investment(meaning, time),
    };
    if let (Sense::Sure(Field::FundsYtd, fit), Some(_)) = (sense, &meaning.source) {
        return Sense::Fund(if meaning.rest_above.is_empty() { fit } else { Fit::Loose });
    }
    // 中央 under 总投资 is planned, under 完成投资 done with: never the whole.
    if meaning.source.is_some() || (meaning.source_head && meaning.money == Some(Measure::Funds)) {
        let of = match sense {
            Sense::Sure(field, _) | Sense::Elsewhen(field) => field,
            Sense::OneOf(doubt) => doubt.readings()[0],
            _ => Field::Total,
        };
        return Sense::Source(of);
    }
    // Words above it that nobody knows may say of what it is a part.
    if !meaning.rest_above.is_empty() && !matches!(sense, Sense::Unknown) {
        return match sense {
            Sense::Sure(field, _) => Sense::Sure(field, Fit::Loose),
            other => other,
        };
    }
    sense
}

/// 截至上月底本年累计完成投资, in a sheet of March 1-2月累计完成投资: what a sheet repeats of the one before.
fn is_through_month_before(meaning: &Meaning, clock: Clock) -> bool {
    let When { span, until, since, same, several, before, year, .. } = meaning.when;
    let is_before = match span {
        Some(Span::Last) => until && year != Some(YearSaid::Last),
        Some(Span::Month(month)) => until && clock.month == Some(month.saturating_add(1)),
        Some(Span::Through(month)) => clock.month == Some(month.saturating_add(1)),
        _ => false,
    };
    is_before
        && is_of_own_year(meaning, clock)
        && !(since || same || several || before || meaning.start || meaning.finish || meaning.source_head)
        && meaning.source.is_none()
        && meaning.cumulative
        && meaning.is_actual()
        && !meaning.has_plan()
        && meaning.money == Some(Measure::Invest)
}

fn is_of_own_year(meaning: &Meaning, clock: Clock) -> bool {
    match meaning.when.year {
        None | Some(YearSaid::Own) => true,
        Some(YearSaid::Number(year)) => clock.year == Some(year),
        Some(_) => false,
    }
}

/// The months of the sheet's year that a header names: 3月, 二季度; with 截至 or 累计, and for 1-6月, since January.
pub(super) fn months_said(meaning: &Meaning, clock: Clock) -> Option<PlannedMonths> {
    let When { span, until, to_date, early, since, same, several, before, now, .. } = meaning.when;
    if since || same || several || before || now || !is_of_own_year(meaning, clock) {
        return None;
    }
    let (first, last) = match span? {
        Span::Month(month) => (month, month),
        Span::Through(month) => (1, month),
        Span::Part(months) => months?,
        Span::This | Span::Last | Span::Next | Span::ThroughThis => return None,
    };
    let is_sum = until || to_date || early || meaning.cumulative;
    PlannedMonths::new(if is_sum { 1 } else { first }, last).ok()
}

/// 1月计划投资, 分月计划{1月,2月,…}: what is planned for months. The whole year has a plan of its own.
fn planned_months(meaning: &Meaning, clock: Clock) -> Option<PlannedMonths> {
    let Meaning { plan, target, done, of_plan, is_torn, money, source, source_head, rest_above, .. } = meaning;
    let is_planned = (*plan || *target) && !(*done || *of_plan || *is_torn);
    let is_whole = source.is_none() && !source_head && rest_above.is_empty();
    let months = months_said(meaning, clock).filter(|months| (months.first(), months.last()) != (1, 12));
    months.filter(|_| is_planned && is_whole && *money == Some(Measure::Invest))
}

/// 占年度计划, 完成率: of what, where it says so.
fn of_rate(meaning: &Meaning, time: Time) -> Sense {
    let loose = Sense::Sure(Field::YtdRate, Fit::Whole);
    match (meaning.money, time) {
        (_, Time::Other | Time::NextMonth | Time::Month | Time::BeforeYear) => Sense::Elsewhen(Field::YtdRate),
        (Some(Measure::Funds), _) => Sense::Unknown,
        (Some(Measure::Total), _) if time == Time::Year => Sense::Unknown,
        (Some(Measure::Total), _) => Sense::Sure(Field::CumulativeRate, Fit::Whole),
        (_, Time::SinceStart) => Sense::Sure(Field::CumulativeRate, Fit::Parent),
        (_, Time::Year | Time::YearToDate) if meaning.plan || meaning.actual || meaning.done => loose,
        (_, Time::Unsaid | Time::AsOf) if meaning.plan => loose,
        (_, Time::Unsaid | Time::AsOf) if meaning.actual => Sense::Sure(Field::YtdRate, Fit::Loose),
        _ => Sense::Unknown,
    }
}

fn of_funds(meaning: &Meaning, time: Time) -> Sense {
    if meaning.has_plan() && !meaning.is_actual() {
        return Sense::Elsewhen(Field::FundsYtd);
    }
    match time {
        Time::Year | Time::YearToDate => Sense::Sure(Field::FundsYtd, fit(meaning)),
        // Without a period it may be since the start: one that names the year is better.
        Time::Unsaid | Time::AsOf => Sense::Sure(Field::FundsYtd, Fit::Loose),
        _ => Sense::Elsewhen(Field::FundsYtd),
    }
}

fn of_total(meaning: &Meaning, time: Time) -> Sense {
    let is_own = !meaning.when_by_parent && !meaning.by_parent;
    // 2024年计划 under 总投资 is what is planned of it; 已完成 under it is done of it.
    if meaning.by_parent && (time != Time::Unsaid || meaning.is_actual()) {
        return of_investment(meaning, time);
    }
    if meaning.is_actual() || meaning.is_torn {
        return match time {
            Time::Unsaid | Time::SinceStart | Time::AsOf => Sense::Sure(Field::CumulativeDone, Fit::Loose),
            _ => of_investment(meaning, time),
        };
    }
    match time {
        Time::Unsaid => Sense::Sure(Field::Total, if meaning.by_parent { Fit::Parent } else { Fit::Whole }),
        Time::Year if meaning.when_by_parent && !meaning.has_plan() => Sense::Sure(Field::Total, Fit::Parent),
        Time::Year => Sense::OneOf(Doubt::YearTotal),
        _ if !is_own && !meaning.has_plan() => Sense::Sure(Field::Total, Fit::Parent),
        _ => Sense::Elsewhen(Field::Total),
    }
}

fn of_investment(meaning: &Meaning, time: Time) -> Sense {
    if meaning.has_plan() && meaning.done {
        return Sense::OneOf(Doubt::Torn(Field::YtdDone, Field::Annual));
    }
    if meaning.of_plan {
        return Sense::OneOf(Doubt::Torn(Field::YtdDone, Field::Annual));
    }
    if meaning.is_torn {
        let done = if time == Time::Month { Field::MonthDone } else { Field::YtdDone };
        return Sense::OneOf(Doubt::Torn(done, Field::Annual));
    }
    if meaning.has_plan() { planned(meaning, time) } else { done(meaning, time) }
}

fn planned(meaning: &Meaning, time: Time) -> Sense {
    let is_expected = !meaning.plan && !meaning.target;
    match time {
        Time::Year if is_expected => Sense::Sure(Field::Annual, Fit::Loose),
        Time::Year => Sense::Sure(Field::Annual, fit(meaning)),
        Time::Unsaid => Sense::OneOf(Doubt::Plan),
        // A plan is made before the year has ended.
        Time::BeforeYear if is_expected || meaning.cumulative => {
            Sense::Sure(Field::DoneBefore, if is_expected { Fit::Loose } else { Fit::Parent })
        }
        Time::BeforeYear => Sense::Elsewhen(Field::DoneBefore),
        Time::Month | Time::NextMonth => Sense::Elsewhen(Field::MonthDone),
        Time::SinceStart => Sense::Elsewhen(Field::CumulativeDone),
        Time::YearEnd | Time::Other if meaning.plan => Sense::Elsewhen(Field::Annual),
        _ => Sense::Elsewhen(Field::YtdDone),
    }
}

fn done(meaning: &Meaning, time: Time) -> Sense {
    let is_actual = meaning.is_actual();
    match time {
        Time::Month => Sense::Sure(Field::MonthDone, fit(meaning)),
        Time::YearToDate => Sense::Sure(Field::YtdDone, fit(meaning)),
        Time::Year if is_actual || meaning.cumulative => Sense::Sure(Field::YtdDone, fit(meaning)),
        Time::Year => Sense::OneOf(Doubt::YearAmount),
        Time::BeforeYear => Sense::Sure(Field::DoneBefore, fit(meaning)),
        Time::SinceStart => Sense::Sure(Field::CumulativeDone, fit(meaning)),
        Time::AsOf if is_month_sum(meaning) => Sense::OneOf(Doubt::MonthSum),
        Time::AsOf => Sense::OneOf(Doubt::AsOf),
        Time::Unsaid if meaning.cumulative => Sense::OneOf(Doubt::Cumulative),
        Time::Unsaid if meaning.done => Sense::OneOf(Doubt::AlreadyDone),
        Time::Unsaid if is_actual => Sense::OneOf(Doubt::Done),
        Time::Unsaid => Sense::OneOf(Doubt::Amount),
        Time::NextMonth => Sense::Elsewhen(Field::MonthDone),
        Time::YearEnd => Sense::Elsewhen(Field::CumulativeDone),
        Time::Other if meaning.cumulative || matches!(meaning.when.span, Some(Span::Through(_))) => {
            Sense::Elsewhen(Field::YtdDone)
        }
        Time::Other => Sense::Elsewhen(Field::MonthDone),
    }
}

/// 本月累计, without 截至 or 止: a month is said, and not that it is its end.
fn is_month_sum(meaning: &Meaning) -> bool {
    meaning.cumulative && !meaning.when.until && matches!(meaning.when.span, Some(Span::This | Span::Month(_)))
}

impl Doubt {
    /// The two nearest readings.
    pub(super) fn readings(self) -> [Field; 2] {
        match self {
            Doubt::Cumulative | Doubt::AsOf => [Field::YtdDone, Field::CumulativeDone],
            Doubt::Plan | Doubt::YearTotal => [Field::Annual, Field::Total],
            Doubt::Done | Doubt::AlreadyDone | Doubt::MonthSum => [Field::MonthDone, Field::YtdDone],
            Doubt::Amount => [Field::Total, Field::Annual],
            Doubt::YearAmount => [Field::Annual, Field::YtdDone],
            Doubt::Torn(first, second) => [first, second],
            Doubt::YearProgress => [Field::Target, Field::Progress],
            Doubt::PlanContent => [Field::Content, Field::Target],
        }
    }
}

/// A header of words, dates or names.
struct Said<'m> {
    meaning: &'m Meaning,
    time: Time,
}

impl Said<'_> {
    fn field(&self) -> Option<Sense> {
        let Meaning { whether, start, finish, .. } = self.meaning;
        if *whether {
            return self.flag();
        }
        if *start || *finish || (self.meaning.time && self.meaning.fields.is_empty()) {
            return self.date();
        }
        let sure = |field| Some(Sense::Sure(field, fit(self.meaning)));
        match self.only()? {
            Field::Progress => self.progress(),
            Field::Content => self.content(),
            Field::Target => self.target(),
            Field::NextSteps => match self.time {
                Time::Unsaid | Time::NextMonth => sure(Field::NextSteps),
                Time::Year | Time::YearEnd => sure(Field::Target),
                _ => None,
            },
            Field::Preparation if self.meaning.target || self.meaning.plan => self.target(),
            Field::Preparation => match self.time {
                Time::Other | Time::NextMonth | Time::BeforeYear => Some(Sense::Elsewhen(Field::Preparation)),
                _ => sure(Field::Preparation),
            },
            field if field.is_amount() => None,
            field => sure(field),
        }
    }

    /// The one field that the words name; two are none.
    fn only(&self) -> Option<Field> {
        let Meaning { fields, half, unit, target, plan, actual, situation, time, money, rate, .. } = self.meaning;
        // A rate of the physical progress is still its words.
        if money.is_some() || (*rate && !fields.contains(&Field::Progress)) {
            return None;
        }
        let half = half.filter(|_| *unit);
        let mut named = fields.iter().copied().chain(half.filter(|half| !fields.contains(half)));
        match (named.next(), named.next()) {
            (Some(field), None) if field == Field::Period => (!actual).then_some(field),
            (Some(_), None) if *time => None,
            (Some(field), None) => Some(field),
            // 项目(单位)名称, 项目名称及建设内容: a name wins over nothing.
            (Some(_), Some(_)) => None,
            (None, _) if *target => Some(Field::Target),
            (None, _) if *plan && self.time == Time::NextMonth => Some(Field::NextSteps),
            (None, _) if *situation && self.time != Time::Unsaid && !plan => Some(Field::Progress),
            (None, _) => None,
        }
    }

    fn flag(&self) -> Option<Sense> {
        let Meaning { start, finish, actual, .. } = self.meaning;
        match (*start, *finish || *actual) {
            (true, false) => Some(Sense::Sure(Field::Started, Fit::Whole)),
            (false, true) => Some(Sense::Sure(Field::Finished, Fit::Whole)),
            _ => None,
        }
    }

    fn date(&self) -> Option<Sense> {
        let Meaning { start, finish, time, actual, fields, money, half, situation, .. } = self.meaning;
        if money.is_some() || half.is_some() || fields.iter().any(|field| *field != Field::Period) {
            return None;
        }
        let has_plan = self.meaning.has_plan();
        if !fields.is_empty() {
            return time.then_some(Sense::Sure(Field::Period, Fit::Parent));
        }
        let sure = |field| Some(Sense::Sure(field, fit(self.meaning)));
        match (*start, *finish || (*actual && !*start), has_plan) {
            (true, true, _) => sure(Field::Period).filter(|_| *time),
            (true, false, true) => sure(Field::PlannedStart),
            (true, false, false) if *time => sure(Field::StartedOn),
            (true, false, false) if *situation => sure(Field::Started),
            (false, true, true) if *time || *finish => sure(Field::PlannedFinish),
            (false, true, false) if *time => sure(Field::FinishedOn),
            (false, true, false) if *situation && *finish => sure(Field::Finished),
            _ => None,
        }
    }

    fn progress(&self) -> Option<Sense> {
        let sure = |field| Some(Sense::Sure(field, fit(self.meaning)));
        let has_plan = self.meaning.has_plan() && !self.meaning.done;
        match self.time {
            Time::Year | Time::YearEnd | Time::Unsaid if has_plan => sure(Field::Target),
            Time::NextMonth => sure(Field::NextSteps),
            Time::Year if self.meaning.is_actual() => sure(Field::Progress),
            Time::Year => Some(Sense::OneOf(Doubt::YearProgress)),
            Time::YearEnd => sure(Field::Target),
            Time::Month | Time::YearToDate | Time::AsOf | Time::Unsaid | Time::SinceStart if !has_plan => {
                sure(Field::Progress)
            }
            _ => Some(Sense::Elsewhen(Field::Progress)),
        }
    }

    fn content(&self) -> Option<Sense> {
        let sure = |field| Some(Sense::Sure(field, fit(self.meaning)));
        match self.time {
            Time::Year | Time::YearEnd if !self.meaning.is_actual() => sure(Field::Target),
            Time::Unsaid if self.meaning.has_plan() => Some(Sense::OneOf(Doubt::PlanContent)),
            Time::Unsaid if !self.meaning.is_actual() => sure(Field::Content),
            _ => Some(Sense::Elsewhen(Field::Content)),
        }
    }

    fn target(&self) -> Option<Sense> {
        match self.time {
            Time::Unsaid | Time::Year | Time::YearEnd => Some(Sense::Sure(Field::Target, fit(self.meaning))),
            Time::NextMonth => Some(Sense::Sure(Field::NextSteps, fit(self.meaning))),
            _ => Some(Sense::Elsewhen(Field::Target)),
        }
    }
}
