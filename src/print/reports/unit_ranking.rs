//! Rankings of units (排名表): a sentence for each group, then all that was asked for as a table.

use rust_decimal::Decimal;
use serde_json::to_value;

use crate::domain::rules::{FigureRules, Measure, MeasureKind};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::figures::unit_ranking::{RankedUnit, Ranking, RankingGroup};
use crate::print::document::Document;
use crate::print::table::{ColumnUnit, RowKind, Table, TableCell, TableRow};
use crate::print::words;

impl Ranking {
    /// The ranking as a document (排名): a sentence for each group, and the table.
    pub fn document(&self) -> Document {
        let mut document = Document::new(self.title());
        let sentences = self.groups.iter().flat_map(|group| self.sentences(group));
        sentences.for_each(|sentence| document.paragraph(sentence));
        document.table(self.table());
        document.figures = to_value(self).ok();
        document
    }

    fn title(&self) -> String {
        format!("{}重大项目{}排名", self.month, self.query.measure.name())
    }

    /// The table: groups in their order, of each the units that were asked for.
    pub fn table(&self) -> Table {
        let (measure, with_gap) = (self.query.measure, self.query.measure.is_of_the_year());
        let mut columns = vec!["排名", "单位"];
        columns.extend(["年度计划投资", "累计完成投资"]);
        // What stands there already is no column of its own.
        let is_money_shown = matches!(measure, Measure::Annual | Measure::Done);
        columns.extend((!is_money_shown).then_some(measure.name()));
        columns.extend(with_gap.then_some("与序时差"));
        columns.push("较上月");
        let mut rows = Vec::new();
        for group in &self.groups {
            if self.groups.len() > 1 {
                let mut cells = vec![TableCell::Blank, text(&format!("{}（{}个）", group.name, group.all))];
                cells.resize(columns.len(), TableCell::Blank);
                rows.push(TableRow::new(RowKind::Group, cells));
            }
            for unit in &group.units {
                let mut cells = vec![unit.rank.map_or(TableCell::Dash, TableCell::Count), text(&unit.name)];
                cells.extend([TableCell::money(unit.annual), TableCell::money(unit.done)]);
                cells.extend((!is_money_shown).then(|| value_cell(measure, unit.value.as_ref(), &self.rules)));
                cells.extend(with_gap.then(|| gap_cell(unit, &self.rules)));
                cells.push(unit.moved().map_or(TableCell::Dash, |moved| text(&words::places_moved(moved))));
                rows.push(TableRow::new(RowKind::Plain, cells));
            }
        }
        let unit_line = match measure.kind() {
            MeasureKind::Rate if with_gap => "单位：亿元、%、百分点",
            MeasureKind::Rate => "单位：亿元、%",
            _ => "单位：亿元",
        };
        let mut units = vec![
            ("年度计划投资", ColumnUnit::Money),
            ("累计完成投资", ColumnUnit::Money),
            ("与序时差", ColumnUnit::Points),
        ];
        units.extend(match measure.kind() {
            MeasureKind::Money => Some((measure.name(), ColumnUnit::Money)),
            MeasureKind::Rate => Some((measure.name(), ColumnUnit::Percent)),
            _ => None,
        });
        let mut table = Table::new(self.title(), unit_line, &columns, rows).with_units(&units);
        (table.money_decimals, table.rate_decimals) = (self.rules.money_decimals, self.rules.rate_decimals);
        table.notes = vec!["注：按精确值排名，数值相同的名次并列；没有数据的不排名，以“—”表示。".into()];
        let exempt = self.groups.iter().flat_map(|group| &group.units).filter(|unit| !unit.exempted_by.is_empty());
        let exempt = exempt.map(exempt_words).collect::<Vec<_>>();
        if !exempt.is_empty() {
            table.notes.push(format!("注：以下单位免列，不列入榜单：{}。", exempt.join("、")));
        }
        table
    }

    /// Who leads, who lags; or all, one after the other.
    fn sentences(&self, group: &RankingGroup) -> Vec<String> {
        let (measure, query) = (self.query.measure, &self.query);
        let said = |unit: &RankedUnit| (unit.name.clone(), value_words(measure, unit.value.as_ref(), &self.rules));
        let within = |rank: Option<u32>, most: u32| rank.is_some_and(|rank| rank <= most);
        let head = format!("{}{}", group.name, measure.name());
        let ranked = group.units.iter().filter(|unit| unit.rank.is_some());
        // All of them are neither the first ones nor the last ones.
        if ranked.clone().count() == group.ranked as usize {
            let is_lowest_first = query.lowest_first.unwrap_or_else(|| measure.is_better_low());
            let units = ranked.map(said).collect::<Vec<_>>();
            return words::in_order(&head, is_lowest_first, &units).into_iter().collect();
        }
        // Whom an exemption takes out makes no room for the next one.
        let exempt = |asked: u32, named: usize| (asked.min(group.ranked) as usize).saturating_sub(named);
        let mut sentences = Vec::new();
        if let Some(first) = query.first {
            let units = ranked.clone().filter(|unit| within(unit.rank, first)).map(said).collect::<Vec<_>>();
            sentences.extend(words::places(&head, words::End::First, first, &units, exempt(first, units.len())));
        }
        if let Some(last) = query.last {
            let units = ranked.filter(|unit| within(unit.from_last, last)).map(said).collect::<Vec<_>>();
            sentences.extend(words::places(&head, words::End::Last, last, &units, exempt(last, units.len())));
        }
        sentences
    }
}

impl RankedUnit {
    /// Its value as it is displayed: `28.00%`, `0.14亿元`, `3项`; `None` where it is not known.
    pub fn shown(&self, measure: Measure, rules: &FigureRules) -> Option<String> {
        self.value.as_ref().map(|value| value_words(measure, Some(value), rules))
    }

    /// How many percentage points it is above 序时进度, as it is displayed.
    pub fn gap_points(&self, rules: &FigureRules) -> Option<Decimal> {
        (self.gap.as_ref()? * &Fraction::from(100_u32)).to_decimal(rules.rate_decimals)
    }
}

/// An exempt unit with what exempts it.
pub(super) fn exempt_words(unit: &RankedUnit) -> String {
    match unit.exempted_by.as_slice() {
        [] => unit.name.clone(),
        by => format!("{}（{}）", unit.name, by.join("；")),
    }
}

/// A value as a cell of a table.
pub(super) fn value_cell(measure: Measure, value: Option<&Fraction>, rules: &FigureRules) -> TableCell {
    let Some(value) = value else { return TableCell::Dash };
    let cell = match measure.kind() {
        MeasureKind::Rate => (value * &Fraction::from(100_u32)).to_decimal(rules.rate_decimals).map(TableCell::Percent),
        MeasureKind::Money => fen(value).map(TableCell::Money),
        MeasureKind::Count => value.to_string().parse().ok().map(TableCell::Difference),
        _ => None,
    };
    cell.unwrap_or_else(|| TableCell::Text(value.rounded(rules.rate_decimals)))
}

/// A value in a sentence: `28.00%`, `0.14亿元`, `3项`.
pub(super) fn value_words(measure: Measure, value: Option<&Fraction>, rules: &FigureRules) -> String {
    let Some(value) = value else { return "—".into() };
    match (measure.kind(), fen(value)) {
        (MeasureKind::Rate, _) => format!("{}%", value.percent(rules.rate_decimals)),
        (MeasureKind::Money, Some(money)) => {
            format!("{}亿元", money.display(MoneyUnit::YiYuan, rules.money_decimals))
        }
        (MeasureKind::Count, _) if value.floor() == *value => format!("{value}{}", measure.counted_in()),
        _ => value.rounded(rules.rate_decimals),
    }
}

/// An amount in 元 as money; where it has parts of a fen, rounded.
fn fen(yuan: &Fraction) -> Option<Money> {
    (yuan * &Fraction::from(100_u32)).rounded(0).parse().ok().map(Money::from_fen)
}

pub(super) fn gap_cell(unit: &RankedUnit, rules: &FigureRules) -> TableCell {
    unit.gap_points(rules).map_or(TableCell::Dash, TableCell::Points)
}

fn text(text: &str) -> TableCell {
    TableCell::Text(text.to_owned())
}
