//! The months of a year: above the year to date as a line, with that of 序时进度; below the months as columns.

use super::canvas::{Anchor, Canvas, DARK, SIZE, WIDTH};
use crate::domain::value::money::Money;
use crate::domain::value::rate::Rate;
use crate::print::chart::{MonthBar, MonthChart, amount};

const LEFT: i64 = 700;
const RIGHT: i64 = WIDTH - 500;
/// Twelve months beside each other.
const STEP: i64 = (RIGHT - LEFT) / 12;
const COLUMN: i64 = STEP * 3 / 5;
/// How high the highest figure of each part is.
const LINE_HEIGHT: i64 = 4_000;
const COLUMN_HEIGHT: i64 = 2_400;

/// The middle of a month.
fn middle(month: u8) -> i64 {
    LEFT + STEP * (i64::from(month) - 1) + STEP / 2
}

/// How high an amount is, of the most.
fn height(money: Money, most: Option<Money>, whole: i64) -> i64 {
    let rate = most.and_then(|most| Rate::of_money(money, most));
    rate.and_then(|rate| rate.of_length(whole)).unwrap_or(0).max(0)
}

fn most(all: impl Iterator<Item = Money>) -> Option<Money> {
    all.max().filter(|most| *most > Money::ZERO)
}

pub(super) fn months(chart: &MonthChart, canvas: &mut Canvas) {
    to_date(chart, canvas);
    alone(chart, canvas);
}

fn to_date(chart: &MonthChart, canvas: &mut Canvas) {
    let y = canvas.below() + SIZE;
    canvas.line((LEFT, y - SIZE / 3), (LEFT + 800, y - SIZE / 3), 50, "");
    canvas.dot((LEFT + 400, y - SIZE / 3));
    canvas.words(LEFT + 1_000, y, Anchor::Start, "累计完成投资（亿元）");
    if let Some(annual) = chart.annual {
        canvas.line((LEFT + 5_600, y - SIZE / 3), (LEFT + 6_400, y - SIZE / 3), 30, "160 100");
        let words = format!("年度计划投资{}亿元的序时进度", amount(Some(annual), chart.decimals));
        canvas.words(LEFT + 6_600, y, Anchor::Start, &words);
    }
    canvas.grow(SIZE * 3);
    if chart.months.iter().any(|month| month.planned.is_some()) {
        let y = canvas.below() + SIZE / 2;
        canvas.line((LEFT, y - SIZE / 3), (LEFT + 800, y - SIZE / 3), 30, "40 60");
        canvas.words(LEFT + 1_000, y, Anchor::Start, "月度计划累计（亿元）");
        canvas.grow(SIZE * 2);
    }
    let foot = canvas.below() + LINE_HEIGHT;
    let planned = chart.months.iter().filter_map(|month| month.planned);
    let highest = most(chart.months.iter().filter_map(|month| month.to_date).chain(planned).chain(chart.annual));
    if let Some(annual) = chart.annual {
        // The plan grows from nothing at New Year to all of it at the end of December.
        canvas.line((LEFT, foot), (RIGHT, foot - height(annual, highest, LINE_HEIGHT)), 30, "160 100");
    }
    let end = |month: &MonthBar, amount: Money| {
        (LEFT + STEP * i64::from(month.month.month()), foot - height(amount, highest, LINE_HEIGHT))
    };
    let mut before = Some((LEFT, foot));
    for month in &chart.months {
        // A month without a plan breaks the line.
        let at = month.planned.map(|planned| end(month, planned));
        if let (Some(before), Some(at)) = (before, at) {
            canvas.line(before, at, 30, "40 60");
        }
        before = at;
    }
    let (mut before, mut labels) = (None, Vec::new());
    for month in &chart.months {
        let Some(done) = month.to_date else { continue };
        // At the end of the month.
        let at = end(month, done);
        canvas.line(before.unwrap_or((LEFT, foot)), at, 50, "");
        canvas.dot(at);
        labels.push((at, amount(Some(done), chart.decimals)));
        before = Some(at);
    }
    for ((x, y), label) in labels {
        canvas.words(x - 60, y - 140, Anchor::End, &label);
    }
    canvas.axis((LEFT, foot), (RIGHT, foot));
    canvas.grow(LINE_HEIGHT + SIZE);
}

fn alone(chart: &MonthChart, canvas: &mut Canvas) {
    let y = canvas.below() + SIZE;
    canvas.legend(LEFT, y, DARK, "当月完成投资（亿元）");
    canvas.grow(SIZE * 3);
    let foot = canvas.below() + COLUMN_HEIGHT;
    let highest = most(chart.months.iter().filter_map(|month| month.done));
    for month in &chart.months {
        let number = month.month.month();
        let high = month.done.map_or(0, |done| height(done, highest, COLUMN_HEIGHT));
        if month.done.is_some() {
            canvas.rect((middle(number) - COLUMN / 2, foot - high), (COLUMN, high), DARK);
        }
        canvas.words(middle(number), foot - high - 100, Anchor::Middle, &amount(month.done, chart.decimals));
        canvas.words(middle(number), foot + SIZE + 80, Anchor::Middle, &format!("{number}月"));
    }
    canvas.axis((LEFT, foot), (RIGHT, foot));
    canvas.grow(COLUMN_HEIGHT + SIZE * 2);
}
