//! Charts as data (图表): exact figures, from which each form draws the same picture, and the sentence that says what it shows.

use serde::Serialize;

use crate::domain::rules::rule_pack::Light;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::Rate;
use crate::setters::setters;

/// Decimals of figures, unless a chart says otherwise.
const DECIMALS: u32 = 2;

/// A chart of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Chart {
    /// Rates of units as bars, against 序时进度.
    Rates(RateChart),
    /// The months of a year: done in each, and in the year to date against 序时进度.
    Months(MonthChart),
    /// Plan and done, beside each other.
    Pairs(PairChart),
    /// Lights month by month.
    Lights(LightChart),
}

/// Rates of units (完成率), best first, with the line of 序时进度.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RateChart {
    /// Its title.
    pub title: String,
    /// The month at whose end the rates stand.
    pub month: YearMonth,
    /// Decimals of rates in percent, as the table beside it has them.
    pub decimals: u32,
    /// Names and rates; `None` where a zero plan or no report gives none.
    pub bars: Vec<(String, Option<Rate>)>,
}

/// What was done month by month in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MonthChart {
    /// Its title.
    pub title: String,
    /// Decimals of amounts in 亿元.
    pub decimals: u32,
    /// Annual planned investment; `None` where there is none, and no line of 序时进度.
    pub annual: Option<Money>,
    /// The months of one year, in order.
    pub months: Vec<MonthBar>,
}

/// A month of a [`MonthChart`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MonthBar {
    /// The month.
    pub month: YearMonth,
    /// Done in the month alone; `None` where nobody reported.
    pub done: Option<Money>,
    /// Done in the year to date; `None` where nothing was reported yet.
    pub to_date: Option<Money>,
    /// What month plans ask for by the end of the month, since the start of the year; `None` where they do not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned: Option<Money>,
}

/// Plan and done, by phase, sector or whatever else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PairChart {
    /// Its title.
    pub title: String,
    /// Decimals of amounts in 亿元.
    pub decimals: u32,
    /// In the order of the table beside it.
    pub pairs: Vec<Pair>,
}

/// A pair of bars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Pair {
    /// Its name.
    pub name: String,
    /// Annual planned investment.
    pub plan: Option<Money>,
    /// Done in the year to date.
    pub done: Option<Money>,
}

/// Lights of projects or units, month by month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LightChart {
    /// Its title.
    pub title: String,
    /// Names, each with its lights from January on; `None` where there is nothing to judge.
    pub rows: Vec<(String, Vec<Option<Light>>)>,
}

setters! {
    RateChart {
        with_decimals(decimals: u32) = decimals;
    }
}

setters! {
    MonthChart {
        with_decimals(decimals: u32) = decimals;
        with_annual(annual: Money) = Some(annual);
    }
}

setters! {
    MonthBar {
        with_planned(planned: Money) = Some(planned);
    }
}

setters! {
    PairChart {
        with_decimals(decimals: u32) = decimals;
    }
}

impl Chart {
    /// Its title.
    pub fn title(&self) -> &str {
        match self {
            Chart::Rates(chart) => &chart.title,
            Chart::Months(chart) => &chart.title,
            Chart::Pairs(chart) => &chart.title,
            Chart::Lights(chart) => &chart.title,
        }
    }

    /// What it shows, in a sentence for those who do not see it.
    pub fn sentence(&self) -> String {
        match self {
            Chart::Rates(chart) => chart.sentence(),
            Chart::Months(chart) => chart.sentence(),
            Chart::Pairs(chart) => chart.sentence(),
            Chart::Lights(chart) => chart.sentence(),
        }
    }
}

/// A rate as it is displayed, `—` where there is none.
pub(crate) fn percent(rate: Option<Rate>, decimals: u32) -> String {
    rate.map_or_else(|| "—".into(), |rate| format!("{}%", rate.percent(decimals)))
}

/// An amount in 亿元 as it is displayed, `—` where there is none.
pub(crate) fn amount(amount: Option<Money>, decimals: u32) -> String {
    amount.map_or_else(|| "—".into(), |amount| amount.display(MoneyUnit::YiYuan, decimals))
}

impl RateChart {
    /// Rates of named units at the end of a month, with two decimals.
    pub fn new(title: impl Into<String>, month: YearMonth, bars: Vec<(String, Option<Rate>)>) -> RateChart {
        RateChart { title: title.into(), month, decimals: DECIMALS, bars }
    }

    /// The rate of 序时进度.
    pub(crate) fn time(&self) -> Rate {
        Rate::time_progress(self.month)
    }

    fn sentence(&self) -> String {
        let rated = self.bars.iter().filter_map(|(name, rate)| Some((name, (*rate)?))).collect::<Vec<_>>();
        let behind = rated.iter().filter(|(_, rate)| *rate < self.time()).count();
        let time = percent(Some(self.time()), self.decimals);
        let of = |best: Option<&(&String, Rate)>, word: &str| {
            best.map(|(name, rate)| format!("，{name}{word}，为{}", percent(Some(*rate), self.decimals)))
                .unwrap_or_default()
        };
        let (best, least) = (rated.iter().max_by_key(|(_, rate)| *rate), rated.iter().min_by_key(|(_, rate)| *rate));
        let least = if best.map(|best| best.1) == least.map(|least| least.1) { None } else { least };
        let none = self.bars.len() - rated.len();
        let none = if none > 0 { format!("，{none}个无完成率") } else { String::new() };
        format!(
            "{}：截至{}底，共{}个{}{}，{behind}个低于序时进度{time}{none}。",
            self.title,
            self.month,
            self.bars.len(),
            of(best, "最高"),
            of(least, "最低"),
        )
    }
}

impl MonthBar {
    /// A month: done in it alone, and in the year to date.
    pub fn new(month: YearMonth, done: Option<Money>, to_date: Option<Money>) -> MonthBar {
        MonthBar { month, done, to_date, planned: None }
    }
}

impl MonthChart {
    /// Months of one year, in order, without an annual plan and with two decimals.
    pub fn new(title: impl Into<String>, months: Vec<MonthBar>) -> MonthChart {
        MonthChart { title: title.into(), decimals: DECIMALS, annual: None, months }
    }

    fn sentence(&self) -> String {
        let mut reported = self.months.iter().rev().filter_map(|month| Some((month.month, month.to_date?)));
        let Some((month, to_date)) = reported.next() else {
            return format!("{}：尚无投资完成数据报送。", self.title);
        };
        let to_date_words = amount(Some(to_date), self.decimals);
        let mut text = format!("{}：截至{month}底累计完成投资{to_date_words}亿元", self.title);
        if let Some(annual) = self.annual {
            text.push_str(&format!("，年度计划投资{}亿元", amount(Some(annual), self.decimals)));
        }
        let last = self.months.iter().find(|bar| bar.month == month);
        if let Some(planned) = last.and_then(|bar| bar.planned) {
            text.push_str(&format!("，月度计划累计{}亿元", amount(Some(planned), self.decimals)));
        }
        let months = self.months.iter().filter_map(|month| Some((month.month, month.done?)));
        if let Some((month, done)) = months.max_by_key(|(month, done)| (*done, std::cmp::Reverse(*month))) {
            text.push_str(&format!("，{}月当月最多，为{}亿元", month.month(), amount(Some(done), self.decimals)));
        }
        text.push('。');
        text
    }
}

impl Pair {
    /// Plan and done under a name.
    pub fn new(name: impl Into<String>, plan: Option<Money>, done: Option<Money>) -> Pair {
        Pair { name: name.into(), plan, done }
    }
}

impl PairChart {
    /// Pairs in their order, with two decimals.
    pub fn new(title: impl Into<String>, pairs: Vec<Pair>) -> PairChart {
        PairChart { title: title.into(), decimals: DECIMALS, pairs }
    }

    fn sentence(&self) -> String {
        let of = |pair: &Pair| {
            let [plan, done] = [pair.plan, pair.done].map(|money| amount(money, self.decimals));
            format!("{}计划{plan}、完成{done}", pair.name)
        };
        let pairs = self.pairs.iter().map(of).collect::<Vec<_>>();
        format!("{}（亿元）：{}。", self.title, pairs.join("；"))
    }
}

impl LightChart {
    /// Names with their lights from January on.
    pub fn new(title: impl Into<String>, rows: Vec<(String, Vec<Option<Light>>)>) -> LightChart {
        LightChart { title: title.into(), rows }
    }

    fn sentence(&self) -> String {
        let count = |light| self.rows.iter().filter(|(_, lights)| lights.last().copied().flatten() == light).count();
        let [green, yellow, red] = [Light::Green, Light::Yellow, Light::Red].map(|light| count(Some(light)));
        let rest = count(None);
        let rest = if rest > 0 { format!("，不评{rest}个") } else { String::new() };
        format!("{}：绿灯{green}个，黄灯{yellow}个，红灯{red}个{rest}。", self.title)
    }
}
