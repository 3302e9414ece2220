//! What a header says: period, plan or actual, measure and form, merged over its levels from top to bottom.

use super::field::Field;
use super::unit::Said;
use super::words::{self, Token, Word};

/// A year as a header says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YearSaid {
    Own,
    Last,
    Next,
    Other,
    Number(u16),
}

/// Months as a header says them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    This,
    Last,
    Next,
    Month(u8),
    /// From January to a month.
    Through(u8),
    /// From January to a month that is left blank.
    ThroughThis,
    /// Months that do not begin with January, from one to another where the header says which.
    Part(Option<(u8, u8)>),
}

/// The period that a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct When {
    pub(super) year: Option<YearSaid>,
    pub(super) span: Option<Span>,
    /// 截至: until the end of what is named.
    pub(super) until: bool,
    /// 年底
    pub(super) end: bool,
    /// 以前
    pub(super) before: bool,
    /// 年初
    pub(super) early: bool,
    /// 年初以来
    pub(super) to_date: bool,
    /// 自开工
    pub(super) since: bool,
    /// 同期
    pub(super) same: bool,
    /// 目前
    pub(super) now: bool,
    /// Years or months that contradict each other.
    pub(super) several: bool,
}

/// What a period is for a sheet of a year and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    Unsaid,
    Month,
    NextMonth,
    YearToDate,
    Year,
    YearEnd,
    BeforeYear,
    SinceStart,
    /// Until now or until the end of the sheet's month, from the year's or the project's start.
    AsOf,
    Other,
}

/// Year and month that a sheet is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) year: Option<u16>,
    pub(super) month: Option<u8>,
}

impl When {
    pub(super) fn is_said(&self) -> bool {
        *self != When::default()
    }

    fn year(&mut self, year: YearSaid) {
        match self.year {
            None | Some(YearSaid::Own) => self.year = Some(year),
            Some(before) => self.several |= year != YearSaid::Own && before != year,
        }
    }

    fn span(&mut self, span: Span) {
        match self.span {
            None | Some(Span::This) => self.span = Some(span),
            Some(before) => self.several |= span != Span::This && before != span,
        }
    }

    /// Takes what a token says of the period; `before` is the token before it.
    fn take(&mut self, token: Token<'_>, before: Option<Token<'_>>) {
        match token {
            Token::Year(year) => self.year(YearSaid::Number(year)),
            Token::Years(..) => self.several = true,
            Token::Month(month) => self.span(Span::Month(month)),
            Token::Months(1, last) => self.span(Span::Through(last)),
            Token::Months(first, last) => self.span(Span::Part(Some((first, last)))),
            Token::MonthsTo => self.span(Span::ThroughThis),
            Token::Word(word, text) => self.take_word(word, text, before),
            Token::Rest(_) => {}
        }
    }

    fn take_word(&mut self, word: Word, text: &str, before: Option<Token<'_>>) {
        match word {
            Word::OwnYear => self.year(YearSaid::Own),
            Word::LastYear => self.year(YearSaid::Last),
            Word::NextYear => self.year(YearSaid::Next),
            Word::OtherYear => self.year(YearSaid::Other),
            Word::ThisMonth => self.span(Span::This),
            Word::LastMonth => self.span(Span::Last),
            Word::NextMonth => self.span(Span::Next),
            Word::Through(month) => self.span(Span::Through(month)),
            Word::PartOfYear(months) => self.span(Span::Part(months)),
            Word::Until => self.until = true,
            // 6月底 ends a month, 年底 a year.
            Word::End if !text.starts_with('年') && is_month(before) => self.until = true,
            Word::End => self.end = true,
            Word::Before => self.before = true,
            Word::Early => self.early = true,
            Word::ToDate => self.to_date = true,
            Word::Since => self.since = true,
            Word::Same => self.same = true,
            Word::Now => self.now = true,
            _ => {}
        }
        self.end |= word == Word::Before && text.starts_with(['底', '末']);
    }

    /// This period under that of a header above it.
    fn under(self, parent: When, is_whole: bool) -> When {
        if !self.is_said() {
            return parent;
        }
        let mut when = self;
        match (self.span, parent.span) {
            // 本月 under 8月 is August, under 1-6月 is June.
            (Some(Span::This), Some(Span::Month(month) | Span::Through(month))) => when.span = Some(Span::Month(month)),
            (Some(Span::This), Some(span)) if span != Span::This && span != Span::ThroughThis => when.several = true,
            // 本年累计 under 6月 is no month; 2021年 under 1-6月 is those months.
            (None, _) if !is_whole && !self.end && matches!(self.year, Some(YearSaid::Number(_) | YearSaid::Last)) => {
                when.span = parent.span;
            }
            _ => {}
        }
        if when.year.is_none() || (when.year == Some(YearSaid::Own) && parent.year.is_some()) {
            when.year = parent.year;
        }
        if self.year.is_none() && parent.end && parent.until && self.span.is_none() {
            (when.end, when.until) = (true, true);
        }
        (when.same, when.several) = (self.same || parent.same, when.several || parent.several);
        when
    }

    /// What the period is for a sheet of that year and month. `is_actual` where something was done in it, `is_sum`
    /// where it is summed up.
    pub(super) fn time(&self, clock: Clock, is_actual: bool, is_sum: bool) -> Time {
        use YearSaid::{Last, Next, Number, Other, Own};
        if self.same || self.several {
            return Time::Other;
        }
        let year = match (self.year, clock.year) {
            (Some(Number(year)), Some(own)) if year == own => Some(Own),
            (Some(Number(year)), Some(own)) if year + 1 == own => Some(Last),
            (Some(Number(year)), Some(own)) if year == own + 1 => Some(Next),
            (Some(Number(_)), _) => Some(Other),
            (year, _) => year,
        };
        match year {
            Some(Last) => self.time_of_last_year(clock, is_sum),
            Some(Next | Other | Number(_)) => Time::Other,
            Some(Own) | None => self.time_of_own_year(clock, year.is_some(), is_actual, is_sum),
        }
    }

    fn time_of_last_year(&self, clock: Clock, is_sum: bool) -> Time {
        match self.span {
            None if self.end || self.before => Time::BeforeYear,
            None if (self.until || is_sum) && !self.now => Time::BeforeYear,
            Some(Span::Month(12)) if self.until => Time::BeforeYear,
            // A plan that was made in November; the same month of last year is none.
            Some(Span::Month(month)) if self.until && clock.month != Some(month) => Time::BeforeYear,
            _ => Time::Other,
        }
    }

    fn time_of_own_year(&self, clock: Clock, is_said: bool, is_actual: bool, is_sum: bool) -> Time {
        let is_own = |month: u8| clock.month == Some(month);
        if self.since {
            let other = matches!(self.span, Some(Span::Month(month) | Span::Through(month)) if !is_own(month));
            return if other { Time::Other } else { Time::SinceStart };
        }
        if self.before && !self.end {
            return if is_said { Time::BeforeYear } else { Time::Other };
        }
        match self.span {
            Some(Span::Next) => Time::NextMonth,
            Some(Span::Last | Span::Part(_)) => Time::Other,
            Some(Span::Month(month)) if !is_own(month) => Time::Other,
            Some(Span::Through(12)) if !is_actual => Time::Year,
            Some(Span::Through(month)) if !is_own(month) => Time::Other,
            Some(Span::Through(_) | Span::ThroughThis) => Time::YearToDate,
            Some(_) if self.to_date || self.early => Time::YearToDate,
            // 本年 says from when on; the number of a year only names the month.
            Some(_) if self.year == Some(YearSaid::Own) && (self.until || is_sum) => Time::YearToDate,
            // 2022年6月累计: the year is named.
            Some(_) if self.until || is_sum => Time::AsOf,
            Some(_) => Time::Month,
            None if self.to_date || (self.early && (self.now || self.until)) => Time::YearToDate,
            None if self.early => Time::BeforeYear,
            None if self.end && clock.month == Some(12) && is_actual => Time::AsOf,
            None if self.end => Time::YearEnd,
            None if self.now || self.until => {
                if is_said && self.now {
                    Time::YearToDate
                } else {
                    Time::AsOf
                }
            }
            None if is_said => Time::Year,
            None => Time::Unsaid,
        }
    }
}

/// The last bracket, and what of it no word says, where it ends the text.
fn rest_in_brackets(words: &str) -> Option<(String, String)> {
    let (_, inside) = words.strip_suffix(')')?.rsplit_once('(')?;
    let rest = words::tokens(inside).into_iter().filter_map(|token| match token {
        Token::Rest(rest) => Some(rest),
        _ => None,
    });
    Some((inside.to_owned(), rest.collect::<String>())).filter(|(_, rest)| !rest.is_empty())
}

fn is_month(token: Option<Token<'_>>) -> bool {
    match token {
        Some(Token::Month(_) | Token::Months(..) | Token::MonthsTo) => true,
        Some(Token::Word(word, _)) => {
            matches!(word, Word::ThisMonth | Word::LastMonth | Word::NextMonth | Word::Through(_))
        }
        _ => false,
    }
}

/// What an amount is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Total,
    Invest,
    Funds,
}

/// What the levels of a header say together.
#[derive(Debug, Clone, Default)]
pub(super) struct Meaning {
    pub(super) when: When,
    pub(super) plan: bool,
    pub(super) expect: bool,
    pub(super) target: bool,
    /// 完成
    pub(super) actual: bool,
    /// 实际, 已
    pub(super) done: bool,
    /// 完成 stands before 计划: how much of the plan is done.
    pub(super) of_plan: bool,
    /// 完成投资 under a plan: either what is planned to be done, or what is done of it.
    pub(super) is_torn: bool,
    pub(super) cumulative: bool,
    /// 合计
    pub(super) sum: bool,
    pub(super) rate: bool,
    pub(super) money: Option<Measure>,
    /// Whether the measure is said by a header above, or that one says another measure.
    pub(super) by_parent: bool,
    pub(super) when_by_parent: bool,
    pub(super) capital: bool,
    pub(super) source_head: bool,
    pub(super) source: Option<String>,
    pub(super) fields: Vec<Field>,
    pub(super) half: Option<Field>,
    pub(super) unit: bool,
    pub(super) noun: bool,
    pub(super) time: bool,
    pub(super) start: bool,
    pub(super) finish: bool,
    pub(super) whether: bool,
    pub(super) situation: bool,
    /// What no word says.
    pub(super) rest: String,
    /// Whether that stands in brackets behind the words: a unit that nobody knows, perhaps.
    pub(super) rest_in_brackets: Option<String>,
    /// The same of the headers above that the measure does not come from.
    pub(super) rest_above: String,
    pub(super) said_unit: Option<Said>,
}

impl Meaning {
    /// What one text says.
    pub(super) fn of(text: &str) -> Option<Meaning> {
        let plain = words::plain(text)?;
        let (words, said_unit) = words::without_unit(&plain);
        let mut meaning = Meaning { said_unit, ..Default::default() };
        meaning.rate = plain.contains('%') && !matches!(meaning.said_unit, Some(Said::Money(_)));
        let mut before = None;
        for token in words::tokens(&words) {
            meaning.when.take(token, before);
            match token {
                Token::Word(word, text) => meaning.take(word, text),
                Token::Rest(rest) => meaning.rest.push_str(rest),
                _ => {}
            }
            before = Some(token);
        }
        meaning.rest_in_brackets =
            rest_in_brackets(&words).filter(|(_, rest)| *rest == meaning.rest).map(|(all, _)| all);
        Some(meaning)
    }

    /// What the texts above a column say, from top to bottom.
    pub(super) fn of_path(path: &[String]) -> Meaning {
        let levels = path.iter().map(|text| Meaning::of(text).unwrap_or_else(Meaning::unread));
        levels.reduce(|parent, level| level.under(parent)).unwrap_or_default()
    }

    /// A text that is too long for a header.
    fn unread() -> Meaning {
        Meaning { rest: "……".into(), ..Default::default() }
    }

    fn take(&mut self, word: Word, text: &str) {
        match word {
            Word::Plan => {
                self.of_plan |= self.actual && !self.plan;
                self.plan = true;
            }
            Word::Expect => self.expect = true,
            Word::Target => self.target = true,
            Word::Actual => self.actual = true,
            Word::Done => (self.done, self.situation) = (true, self.situation || text.ends_with("情况")),
            Word::Cumulative => self.cumulative = true,
            Word::Sum => self.sum = true,
            // 完成率 is of what was done, 占比 is not.
            Word::Rate => (self.rate, self.actual) = (true, self.actual || text.starts_with("完成")),
            Word::Total => self.money = Some(Measure::Total),
            Word::Invest => self.money = self.money.or(Some(Measure::Invest)),
            Word::Funds => self.money = Some(Measure::Funds),
            Word::Capital => self.capital = true,
            Word::SourceHead => self.source_head = true,
            Word::Source => self.source.get_or_insert_default().push_str(text),
            Word::Field(field) if !self.fields.contains(&field) => self.fields.push(field),
            Word::Half(field) => self.half = self.half.or(Some(field)),
            Word::Unit => self.unit = true,
            Word::Noun => self.noun = true,
            Word::Time => self.time = true,
            Word::Start => self.start = true,
            Word::Finish => self.finish = true,
            Word::Whether => self.whether = true,
            Word::Situation => self.situation = true,
            _ => {}
        }
    }

    fn has_measure(&self) -> bool {
        let Meaning { money, fields, half, start, finish, rate, capital, .. } = self;
        money.is_some() || !fields.is_empty() || half.is_some() || *start || *finish || *rate || *capital
    }

    /// Whether it only says that something is named: 单位名称.
    pub(super) fn is_neutral(&self) -> bool {
        !self.has_measure() && !self.has_aspect() && (self.noun || self.unit) && self.rest.is_empty()
    }

    /// Whether it says what can stand under a header: 合计, 本月, 开工, 中央.
    pub(super) fn is_leaf(&self) -> bool {
        let Meaning { cumulative, noun, unit, source, sum, .. } = self;
        let says = self.has_measure() || self.has_aspect() || *cumulative || *noun || *unit || source.is_some() || *sum;
        self.rest.is_empty() && (says || self.when.span.is_some())
    }

    fn has_aspect(&self) -> bool {
        self.plan || self.expect || self.target || self.actual || self.done
    }

    /// This level under those above it: what it says itself wins.
    fn under(mut self, parent: Meaning) -> Meaning {
        let is_whole = self.has_measure();
        if !is_whole {
            (self.money, self.half, self.rate, self.capital) = (parent.money, parent.half, parent.rate, parent.capital);
            (self.start, self.finish, self.unit) = (parent.start, parent.finish, self.unit || parent.unit);
            self.fields = parent.fields.clone();
            self.by_parent = true;
            self.rest.push_str(&parent.rest);
        } else {
            let (is_bare, above) = (!self.has_aspect() && !self.when.is_said(), parent.money);
            if self.money == Some(Measure::Invest) && is_bare && above == Some(Measure::Total) {
                self.money = above;
            }
            // A person under 责任单位 is its leader, not the owner's.
            if self.fields == [Field::OwnerPerson] && parent.fields.contains(&Field::ResponsibleUnits) {
                self.fields = vec![Field::Leader];
            }
            self.by_parent = parent.has_measure() && parent.money != self.money;
            self.rest_above.push_str(&parent.rest);
        }
        if !self.has_aspect() {
            (self.plan, self.expect, self.target) = (parent.plan, parent.expect, parent.target);
            (self.actual, self.done, self.of_plan) = (parent.actual, parent.done, parent.of_plan);
            self.is_torn = parent.is_torn;
        } else if self.actual && !self.has_plan() && !self.done && !self.cumulative {
            self.is_torn = parent.has_plan() && !parent.done;
        }
        self.cumulative |= parent.cumulative && !self.when.is_said();
        self.when_by_parent = !self.when.is_said();
        self.when = self.when.under(parent.when, is_whole);
        self.time |= parent.time;
        self.situation |= parent.situation && !is_whole && !self.has_aspect();
        self.source_head |= parent.source_head;
        self.source = self.source.or(parent.source);
        self.rest_above.push_str(&parent.rest_above);
        self.said_unit = self.said_unit.or(parent.said_unit);
        self
    }

    /// The same where what it says is an amount without a word for it: 本月完成, 年度计划.
    pub(super) fn as_amount(&self) -> Meaning {
        let mut meaning = self.clone();
        let is_bare = !self.has_measure() && !self.noun && !self.unit && !self.time && !self.whether && !self.capital;
        if is_bare && (self.has_aspect() || self.cumulative) {
            (meaning.money, meaning.by_parent) = (Some(Measure::Invest), true);
        }
        meaning
    }

    /// Whether it is about something that is to be.
    pub(super) fn has_plan(&self) -> bool {
        self.plan || self.expect || self.target
    }

    /// Whether it is about something that was done, or says nothing of that.
    pub(super) fn is_actual(&self) -> bool {
        self.done || (self.actual && !self.has_plan())
    }

    /// The period for a sheet of that year and month.
    pub(super) fn time(&self, clock: Clock) -> Time {
        let mut when = self.when;
        // 开工至今, 开工累计: since the start, where the word stands beside an amount.
        let since = self.start && (self.cumulative || when.until || when.now) && self.money.is_some();
        when.since |= since;
        if when.since && (when.end || when.before) && matches!(when.year, Some(YearSaid::Last | YearSaid::Number(_))) {
            when.since = false;
        }
        when.time(clock, self.is_actual(), self.cumulative)
    }
}
