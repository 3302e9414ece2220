//! Lights month by month, a row of fields for each project or unit; each field says its colour, for print in grey.

use super::canvas::{Anchor, Canvas, SIZE, wrapped};
use crate::domain::rules::rule_pack::Light;
use crate::print::chart::LightChart;

const AXIS: i64 = 6_000;
const STEP: i64 = 780;
const ROW: i64 = 560;
const NAME_LINE: i64 = 400;
const FIELD: (i64, i64) = (700, 440);

/// A light, its colour and its character: a third of the way from black to white lies between each two of them.
const LIGHTS: [(Light, &str, &str); 3] =
    [(Light::Green, "#66bb6a", "绿"), (Light::Yellow, "#fff9c4", "黄"), (Light::Red, "#b71c1c", "红")];

pub(super) fn lights(chart: &LightChart, canvas: &mut Canvas) {
    let months = chart.rows.iter().map(|(_, lights)| lights.len()).max().unwrap_or(0).min(12);
    let head = canvas.below() + SIZE;
    for month in 0..months as i64 {
        canvas.words(AXIS + STEP * month + FIELD.0 / 2, head, Anchor::Middle, &format!("{}月", month + 1));
    }
    canvas.grow(SIZE * 3 / 2);
    for (name, lights) in &chart.rows {
        let lines = wrapped(name, AXIS - 400, SIZE);
        let count = i64::try_from(lines.len()).unwrap_or(1);
        let height = ROW.max(count * NAME_LINE + 160);
        let top = canvas.below() + (height - count * NAME_LINE) / 2;
        for (line, number) in lines.iter().zip(0..) {
            canvas.words(AXIS - 200, top + number * NAME_LINE + SIZE, Anchor::End, line);
        }
        let top = canvas.below() + (height - FIELD.1) / 2;
        for (light, month) in lights.iter().take(months).zip(0..) {
            let x = AXIS + STEP * month;
            let look = LIGHTS.iter().find(|(of, ..)| Some(*of) == *light);
            let (fill, sign) = look.map_or(("#ffffff", "—"), |(_, fill, sign)| (*fill, *sign));
            canvas.rect((x, top), FIELD, fill);
            canvas.sign(x + FIELD.0 / 2, top + FIELD.1 - 110, sign, *light == Some(Light::Red));
        }
        canvas.grow(height);
    }
}
