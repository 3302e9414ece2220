//! Rates and gaps that other places published, recomputed from their own published numbers.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use zdxm::{Money, MoneyUnit, Rate, YearMonth};

/// Published figures that their own numbers do not give, and why. (id, figure, what the numbers give)
const DIFFERENT: [(&str, &str, &str); 3] = [
    // 129 of 270 is 47.8: the office cut the decimals off instead of rounding.
    ("jm2021q1", "start", "48"),
    // 7.7 of 67.9 is 11.3: both amounts were rounded to 0.1亿 before they were printed, and 7.73 of 67.9, say, is 11.4.
    ("hd2024x", "rate", "11.3"),
    // The same rate less 33.3 points.
    ("hd2024x", "gap", "-22.0"),
];

/// A published line, by the names of its columns.
type Line = BTreeMap<String, String>;

fn lines() -> Vec<Line> {
    let text = include_str!("../fixtures/bulletin_vectors.csv");
    let mut rows = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let names = rows.next().unwrap();
    let line = |cells: Vec<&str>| names.iter().zip(cells).map(|(name, cell)| ((*name).into(), cell.into())).collect();
    rows.map(line).collect()
}

fn number(line: &Line, name: &str) -> Option<i64> {
    line[name].parse().ok()
}

fn yi(line: &Line, name: &str) -> Option<Money> {
    Money::parse(&line[name], MoneyUnit::YiYuan).ok()
}

/// A rate of counts that may be thousands.
fn rate(part: Option<i64>, base: Option<i64>) -> Option<Rate> {
    Rate::of(part?, base?)
}

/// The name of a figure, what was published, and how the library computes it.
type Figure = (&'static str, String, Box<dyn Fn(u32) -> Decimal>);

/// Each figure of a line: its name, what was published, and how the library computes it with so many decimals.
fn figures(line: &Line) -> Vec<Figure> {
    let month = line["period"].trim_start_matches("1-").trim_end_matches('月').parse().unwrap();
    let time = Rate::time_progress(YearMonth::new(2022, month).unwrap());
    let done = yi(line, "done_yi").zip(yi(line, "plan_yi")).and_then(|(done, plan)| Rate::of_money(done, plan));
    let started = rate(number(line, "start_actual"), number(line, "start_planned"));
    let finished = rate(number(line, "finish_actual"), number(line, "finish_planned"));
    let mut figures: Vec<Figure> = Vec::new();
    for (name, column, rate) in [
        ("rate", "rate_pct_reported", done),
        ("start", "start_rate_reported", started),
        ("finish", "finish_rate_reported", finished),
    ] {
        if let Some(rate) = rate.filter(|_| !line[column].is_empty()) {
            figures.push((name, line[column].clone(), Box::new(move |decimals| rate.percent(decimals))));
        }
    }
    if let Some(rate) = done.filter(|_| !line["time_gap_reported_pp"].is_empty()) {
        let gap = rate.gap(time);
        figures.push(("gap", line["time_gap_reported_pp"].clone(), Box::new(move |decimals| gap.points(decimals))));
    }
    figures
}

#[test]
fn every_published_rate_is_reproduced_but_for_those_that_contradict_themselves() {
    let (mut reproduced, mut different) = (0, Vec::new());
    for line in lines() {
        for (name, published, compute) in figures(&line) {
            let decimals = published.split_once('.').map_or(0, |(_, decimals)| decimals.len() as u32);
            let computed = compute(decimals).to_string();
            if computed == published {
                reproduced += 1;
            } else {
                different.push((line["id"].clone(), name, computed));
            }
        }
    }
    let expected = DIFFERENT.map(|(id, name, computed)| (id.to_owned(), name, computed.to_owned()));
    assert_eq!(different, expected);
    assert_eq!(reproduced, 21);
}

#[test]
fn liuzhou_2017_published_rates_whose_bases_can_be_found() {
    // 90 starts are 48.13 %: of 187 planned new starts and of no other number below 1000; 17 finishes of 102.
    let base = |part: i64, published: &str| {
        let fits = |base: &i64| Rate::of(part, *base).unwrap().percent(2).to_string() == published;
        (1..1000).filter(fits).collect::<Vec<_>>()
    };
    assert_eq!(base(90, "48.13"), [187]);
    assert_eq!(base(17, "16.67"), [102]);
}

#[test]
fn the_gap_comes_from_unrounded_values() {
    // Jiangmen, October 2019: from the rounded rates it would be 97.2 - 83.3 = 13.9.
    let rate = Rate::of_money(Money::from_fen(6290), Money::from_fen(6474)).unwrap();
    let time = Rate::time_progress(YearMonth::new(2019, 10).unwrap());
    assert_eq!(rate.gap(time).points(1).to_string(), "13.8");
    assert_eq!((rate.percent(1) - time.percent(1)).to_string(), "13.9");
}

/// Lines of which some published figure cannot be reckoned from the others, and why.
const WITHOUT_BASE: [(&str, &str, &str); 3] = [
    ("lz2017h1", "rate_pct_reported", "no annual plan is published; its rates of starts and finishes are tested below"),
    ("lz2015m5", "rate_pct_reported", "no annual plan is published"),
    ("dz", "rate_pct_reported", "no annual plan is published"),
];

#[test]
fn no_published_figure_is_left_out_in_silence() {
    let columns = [
        ("rate_pct_reported", "rate"),
        ("time_gap_reported_pp", "gap"),
        ("start_rate_reported", "start"),
        ("finish_rate_reported", "finish"),
    ];
    let mut without = Vec::new();
    for line in lines() {
        let reckoned = figures(&line).into_iter().map(|(name, ..)| name).collect::<Vec<_>>();
        assert!(!line["count"].is_empty() || !line["done_yi"].is_empty(), "{line:?}");
        for (column, name) in columns {
            if !line[column].is_empty() && !reckoned.contains(&name) {
                without.push((line["id"].clone(), column));
            }
        }
    }
    let known = WITHOUT_BASE.map(|(id, column, _)| (id.to_owned(), column));
    let started = [("lz2017h1", "start_rate_reported"), ("lz2017h1", "finish_rate_reported")];
    let started = started.map(|(id, column)| (id.to_owned(), column));
    let mut expected = known.into_iter().chain(started).collect::<Vec<_>>();
    without.sort();
    expected.sort();
    assert_eq!(without, expected);
}
