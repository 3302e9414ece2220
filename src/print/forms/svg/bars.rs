//! Bars that lie: rates against 序时进度, plan and done beside each other.

use super::canvas::{Anchor, Canvas, DARK, HATCHED, SIZE, WIDTH, width_of, wrapped};
use crate::domain::value::money::Money;
use crate::domain::value::rate::Rate;
use crate::print::chart::{PairChart, RateChart, amount, percent};

/// Names stand left of this, figures right of the bars.
const AXIS: i64 = 4_400;
const NAME_WIDTH: i64 = AXIS - 400;
/// A rate of 130 % is so long; bars of more are cut, with a mark.
const LONGEST: i64 = 9_100;
const LONGEST_PERCENT: i64 = 130;
/// The longest amount is so long: behind it stands a figure of 12 digits.
const LONGEST_AMOUNT: i64 = 8_800;
/// A bar, and the least space that a name has.
const BAR: i64 = 340;
const ROW: i64 = 520;
const NAME_LINE: i64 = 400;

/// A name in the middle of its row; returns how high the row is.
fn name(canvas: &mut Canvas, text: &str, bars: i64) -> i64 {
    let lines = wrapped(text, NAME_WIDTH, SIZE);
    let count = i64::try_from(lines.len()).unwrap_or(1);
    let height = ROW.max(bars).max(count * NAME_LINE + 120);
    let top = canvas.below() + (height - count * NAME_LINE) / 2;
    for (line, number) in lines.iter().zip(0..) {
        canvas.words(AXIS - 200, top + number * NAME_LINE + SIZE, Anchor::End, line);
    }
    height
}

/// Where a rate ends.
fn length(rate: Rate) -> i64 {
    let whole = LONGEST * 100 / LONGEST_PERCENT;
    rate.of_length(whole).unwrap_or(i64::MAX)
}

pub(super) fn rates(chart: &RateChart, canvas: &mut Canvas) {
    let time = chart.time();
    let y = canvas.below() + SIZE;
    let x = canvas.legend(AXIS, y, DARK, "达到序时进度");
    canvas.legend(x, y, HATCHED, "低于序时进度");
    canvas.grow(SIZE * 2);
    let mark = AXIS + length(time);
    let words = format!("序时进度{}", percent(Some(time), chart.decimals));
    let top = canvas.below() + SIZE;
    canvas.words(mark, top, Anchor::Middle, &words);
    canvas.grow(SIZE * 3 / 2);
    let first = canvas.below();
    let mut labels = Vec::new();
    for (text, rate) in &chart.bars {
        let height = name(canvas, text, 0);
        let top = canvas.below() + (height - BAR) / 2;
        let full = rate.map_or(0, length);
        let shown = full.clamp(0, LONGEST);
        if let Some(rate) = rate {
            canvas.rect((AXIS, top), (shown, BAR), if *rate < time { HATCHED } else { DARK });
        }
        if full > LONGEST {
            // Two white strokes: the bar goes on.
            for at in [LONGEST - 500, LONGEST - 350] {
                canvas.gap((AXIS + at, top - 40), (AXIS + at + 120, top + BAR + 40));
            }
        }
        // Beside the line of 序时进度, which would cross the figure.
        let label = percent(*rate, chart.decimals);
        let mut x = AXIS + shown + 120;
        if x < mark + 60 && mark - 60 < x + width_of(&label, SIZE) * 9 / 8 {
            x = mark + 120;
        }
        labels.push((x, top + BAR - 40, label));
        canvas.grow(height);
    }
    canvas.axis((AXIS, first), (AXIS, canvas.below()));
    canvas.line((mark, first - 60), (mark, canvas.below()), 30, "160 100");
    for (x, y, label) in labels {
        canvas.words(x, y, Anchor::Start, &label);
    }
}

pub(super) fn pairs(chart: &PairChart, canvas: &mut Canvas) {
    let y = canvas.below() + SIZE;
    let x = canvas.legend(AXIS, y, HATCHED, "年度计划投资");
    let x = canvas.legend(x, y, DARK, "累计完成投资");
    canvas.words(x, y, Anchor::Start, "单位：亿元");
    canvas.grow(SIZE * 2);
    let all = chart.pairs.iter().flat_map(|pair| [pair.plan, pair.done]).flatten();
    let most = all.max().filter(|most| *most > Money::ZERO);
    let first = canvas.below();
    for pair in &chart.pairs {
        let height = name(canvas, &pair.name, 2 * BAR + 240);
        let mut top = canvas.below() + (height - 2 * BAR) / 2;
        for (money, fill) in [(pair.plan, HATCHED), (pair.done, DARK)] {
            let rate = money.zip(most).and_then(|(money, most)| Rate::of_money(money, most));
            let length = rate.and_then(|rate| rate.of_length(LONGEST_AMOUNT)).unwrap_or(0).max(0);
            if money.is_some() {
                canvas.rect((AXIS, top), (length, BAR), fill);
            }
            canvas.words(AXIS + length + 120, top + BAR - 40, Anchor::Start, &amount(money, chart.decimals));
            top += BAR;
        }
        canvas.grow(height);
    }
    canvas.axis((AXIS, first), (AXIS, canvas.below()));
}

/// Where figures may stand, for the last of them not to leave the drawing.
const _: () = assert!(AXIS + LONGEST + 120 + 12 * SIZE / 2 <= WIDTH);
