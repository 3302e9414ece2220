//! Charts as SVG: bars as long as the exact figures, labels as in the table, the same text everywhere.
//!
//! `UPDATE_GOLDEN=1 cargo test --test papers charts::` renews the files under `tests/golden` and `docs/pictures/charts.png`.

use std::process::Command;

use crate::official_form::Element;
use crate::support::{golden, month_of};
use crate::tools;

use zdxm::print::{Chart, LightChart, MonthBar, MonthChart, Pair, PairChart, RateChart};
use zdxm::{Light, Money, Rate};

fn yi(hundredths: i64) -> Money {
    Money::from_fen(hundredths * 100_000_000)
}

fn rates() -> RateChart {
    let rate = |done, plan| Rate::of(done, plan);
    let bars = [
        ("柳东新区管委会", rate(161_000, 100_000)),
        ("鱼峰区人民政府", rate(629_000, 647_400)),
        ("柳江区人民政府", rate(5_000, 10_000)),
        ("市交通运输局", rate(49_999, 100_000)),
        ("广西柳州市城市建设投资发展集团有限公司", rate(3_333, 10_000)),
        ("三江侗族自治县人民政府", rate(0, 100)),
        ("阳和工业新区管委会", rate(-5, 100)),
        ("市水利局", None),
    ];
    let bars = bars.map(|(name, rate)| (name.to_owned(), rate)).to_vec();
    RateChart::new("2022年6月各责任单位年度计划完成率", month_of(6), bars)
}

fn with_bars(bars: Vec<(String, Option<Rate>)>) -> RateChart {
    RateChart::new("率", month_of(6), bars)
}

fn months() -> MonthChart {
    let done = [Some(900), Some(1_250), None, Some(4_100), Some(3_333), Some(4_017)];
    let to_date = [Some(900), Some(2_150), Some(2_150), Some(6_250), Some(9_583), Some(13_600)];
    let months = (1..).zip(done.into_iter().zip(to_date));
    let planned = [1_000, 2_500, 5_000, 8_000, 11_500, 16_000];
    let months = months.zip(planned).map(|((month, (done, to_date)), planned)| {
        MonthBar::new(month_of(month), done.map(yi), to_date.map(yi)).with_planned(yi(planned))
    });
    MonthChart::new("2022年1—6月投资完成情况", months.collect()).with_annual(yi(41_900))
}

fn pairs() -> PairChart {
    let pairs = [
        ("新开工项目", Some(10_050), Some(2_500)),
        ("续建项目", Some(20_000), Some(9_999)),
        ("竣工项目", Some(3_000), Some(3_300)),
        ("预备项目", None, Some(7)),
        ("基础设施", Some(15_000), None),
    ];
    let pairs = pairs.map(|(name, plan, done)| Pair::new(name, plan.map(yi), done.map(yi)));
    PairChart::new("2022年6月分阶段、分行业投资完成情况", pairs.to_vec())
}

fn lights() -> LightChart {
    let [green, yellow, red] = [Light::Green, Light::Yellow, Light::Red].map(Some);
    let rows = vec![
        ("凤凰岭大桥".to_owned(), vec![green, green, yellow, yellow, red, red]),
        ("柳州市第二水厂及配套管网工程（二期）扩建项目".to_owned(), vec![None, None, green, green, green, yellow]),
        ("体育公园".to_owned(), vec![green; 6]),
    ];
    LightChart::new("2022年6月项目红黄绿灯", rows)
}

fn all() -> [(&'static str, Chart); 4] {
    [
        ("rates", Chart::Rates(rates())),
        ("months", Chart::Months(months())),
        ("pairs", Chart::Pairs(pairs())),
        ("lights", Chart::Lights(lights())),
    ]
}

fn drawn(chart: &Chart) -> Element {
    let svg = chart.to_svg();
    Element::parse(svg.split_once('\n').unwrap().1)
}

fn words(drawing: &Element) -> Vec<&str> {
    drawing.all("text").into_iter().map(|text| text.text.as_str()).collect()
}

/// Bars of a drawing as (left, width), without legend and ground.
fn bars(drawing: &Element) -> Vec<(i64, i64)> {
    let all = drawing.children.iter().filter(|child| child.name == "rect" && child.attribute("stroke").is_some());
    let all = all.filter(|bar| bar.number("height") != 240);
    all.map(|bar| (bar.number("x"), bar.number("width"))).collect()
}

#[test]
fn charts_are_drawn_as_they_were() {
    for (name, chart) in all() {
        golden(&format!("chart-{name}.svg"), &chart.to_svg());
        assert_eq!(chart.to_svg(), chart.clone().to_svg());
    }
    let sentences = all().map(|(_, chart)| chart.sentence());
    golden("chart-sentences.txt", &(sentences.join("\n") + "\n"));
}

#[test]
fn a_bar_is_as_long_as_its_exact_rate() {
    let drawing = drawn(&Chart::Rates(rates()));
    // 100 % are 70 mm; more than 130 % is cut; below zero and without a rate there is no length, or no bar.
    assert_eq!(bars(&drawing).iter().map(|bar| bar.1).collect::<Vec<_>>(), [9_100, 6_801, 3_500, 3_500, 2_333, 0, 0]);
    let said = words(&drawing);
    for label in ["161.00%", "97.16%", "50.00%", "33.33%", "0.00%", "-5.00%", "—", "序时进度50.00%"] {
        assert!(said.contains(&label), "{label} in {said:?}");
    }
    // By the exact rate: 49.999 % prints as 50.00 % and is behind.
    let fills = drawing.children.iter().filter(|child| child.name == "rect").filter_map(|bar| bar.attribute("fill"));
    assert_eq!(fills.filter(|fill| fill.starts_with("url")).count(), 1 + 4);
    // The line of 序时进度 stands where a bar of 50 % ends.
    let dashed = drawing.all("line").into_iter().find(|line| line.attribute("stroke-dasharray").is_some()).unwrap();
    assert_eq!(dashed.number("x1"), 4_400 + 3_500);
    let white = drawing.all("line").into_iter().filter(|line| line.attribute("stroke") == Some("#ffffff")).count();
    assert_eq!(white, 2, "the bar that is cut has its mark");
}

#[test]
fn labels_are_those_of_the_table() {
    let drawing = drawn(&Chart::Pairs(pairs()));
    let said = words(&drawing);
    for label in ["100.50", "25.00", "200.00", "99.99", "30.00", "33.00", "0.07", "150.00", "—"] {
        assert!(said.contains(&label), "{label} in {said:?}");
    }
    assert_eq!(bars(&drawing).len(), 8, "no bar where there is no figure");
    let drawing = drawn(&Chart::Months(months()));
    let said = words(&drawing);
    for label in ["9.00", "136.00", "41.00", "—", "3月", "年度计划投资419.00亿元的序时进度"] {
        assert!(said.contains(&label), "{label} in {said:?}");
    }
}

#[test]
fn a_chart_is_156_mm_wide_and_eleven_units_80_mm_high() {
    let mut chart = rates();
    chart.bars = vec![("鱼峰区人民政府".to_owned(), Rate::of(1, 2)); 11];
    let drawing = drawn(&Chart::Rates(chart));
    assert_eq!(drawing.attribute("width"), Some("156mm"));
    let height: f64 = drawing.attribute("height").unwrap().strip_suffix("mm").unwrap().parse().unwrap();
    assert!(height <= 80.0, "{height}");
}

#[test]
fn what_is_drawn_stays_within_the_drawing() {
    let long = "甲".repeat(60);
    let many = (0..200).map(|number| (format!("{long}{number}"), Rate::of(i64::MAX, 1))).collect();
    let charts = [
        Chart::Rates(with_bars(many).with_decimals(6)),
        Chart::Rates(with_bars(vec![
            ("乙".into(), Rate::of(i64::MIN + 1, 1)),
            ("丙".into(), Rate::of(i64::MAX, i64::MAX)),
        ])),
        Chart::Rates(with_bars(Vec::new())),
        Chart::Months(MonthChart::new("月", Vec::new())),
        Chart::Months(months().with_annual(Money::ZERO)),
        Chart::Pairs(PairChart::new("对", Vec::new())),
        Chart::Pairs(PairChart::new("对", vec![Pair::new(&long, Some(Money::ZERO), Some(Money::from_fen(i64::MIN)))])),
        Chart::Lights(LightChart::new("灯", Vec::new())),
        Chart::Lights(LightChart::new("灯", vec![(long.clone(), Vec::new()), (long, vec![None; 40])])),
    ];
    for chart in charts.into_iter().chain(all().map(|(_, chart)| chart)) {
        let drawing = drawn(&chart);
        let view = drawing.attribute("viewBox").unwrap().split(' ').collect::<Vec<_>>();
        let (width, height) = (view[2].parse::<i64>().unwrap(), view[3].parse::<i64>().unwrap());
        for child in &drawing.children {
            if child.name == "rect" && child.attribute("x").is_some() {
                let (x, y) = (child.number("x"), child.number("y"));
                assert!(x >= 0 && x + child.number("width") <= width, "{child:?}");
                assert!(y >= 0 && y + child.number("height") <= height, "{child:?}");
            }
            if child.name == "text" {
                assert!((0..=height).contains(&child.number("y")), "{child:?}");
            }
        }
        assert!(chart.sentence().starts_with(chart.title()), "{}", chart.sentence());
    }
}

#[test]
fn hostile_names_are_text_in_a_chart() {
    for name in ["</text><script>alert(1)</script>", "a\" onload=\"x", "]]>&amp;\u{0}\u{202e}", ""] {
        let bars = vec![(name.to_owned(), Rate::of(1, 2))];
        let drawing = drawn(&Chart::Rates(RateChart::new(name, month_of(6), bars)));
        assert!(drawing.all("script").is_empty() && !words(&drawing).concat().contains('\u{202e}'));
    }
}

#[test]
fn charts_are_readable_in_grey() {
    // Of black and white: 0 and 255.
    let grey = |colour: &str| {
        let part = |at: usize| u32::from_str_radix(&colour[at..at + 2], 16).unwrap();
        (299 * part(1) + 587 * part(3) + 114 * part(5)) / 1_000
    };
    let colours = |chart: Chart| {
        let svg = chart.to_svg();
        // Those of the hatches count where bars are hatched.
        let (_, body) = svg.split_once("</defs>").unwrap();
        let svg = if body.contains("url(#") { &svg } else { body };
        let fills = svg.split("fill=\"#").skip(1).map(|rest| format!("#{}", &rest[..6]));
        fills.filter(|fill| fill != "#000000" && fill != "#ffffff").collect::<std::collections::BTreeSet<_>>()
    };
    for chart in [Chart::Rates(rates()), Chart::Lights(lights())] {
        let greys = colours(chart).iter().map(|colour| grey(colour)).collect::<Vec<_>>();
        assert!(greys.len() >= 2);
        for (at, one) in greys.iter().enumerate() {
            assert!(greys[..at].iter().all(|other| one.abs_diff(*other) >= 255 * 30 / 100), "{greys:?}");
        }
    }
    // Each light says what it is.
    let drawing = drawn(&Chart::Lights(lights()));
    let count = |sign: &str| words(&drawing).iter().filter(|word| **word == sign).count();
    assert_eq!([count("绿"), count("黄"), count("红"), count("—")], [11, 3, 2, 2]);
}

#[test]
fn another_program_draws_the_charts() {
    if !tools::has(&["rsvg-convert"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, chart) in all() {
        let (svg, png) = (folder.path().join(format!("{name}.svg")), folder.path().join(format!("{name}.png")));
        std::fs::write(&svg, chart.to_svg()).unwrap();
        tools::run(Command::new("rsvg-convert").args(["-w", "620", "-o"]).args([&png, &svg]));
        let drawn = std::fs::read(&png).unwrap();
        assert!(drawn.starts_with(b"\x89PNG") && drawn.len() > 2_000, "{name}");
        assert_eq!(u32::from_be_bytes(drawn[16..20].try_into().unwrap()), 620);
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() && tools::has(&["montage"]) {
        let mut command = Command::new("montage");
        command.args(["rates", "months", "pairs", "lights"].map(|name| folder.path().join(format!("{name}.png"))));
        command.args(["-tile", "2x2", "-geometry", "+8+8", "-gravity", "north", "-background", "#dddddd"]);
        command.args(["-colors", "32", "-strip"]);
        tools::run(command.arg(tools::root().join("docs/pictures/charts.png")));
    }
}

#[cfg(feature = "workbook")]
#[test]
fn a_workbook_draws_the_charts_from_figures_in_cells() {
    use zdxm::print::Document;
    let charts = vec![
        Chart::Rates(rates()),
        Chart::Months(months()),
        Chart::Pairs(pairs()),
        Chart::Lights(lights()),
        // Nothing to draw.
        Chart::Pairs(PairChart::new("空", Vec::new())),
    ];
    let document = Document::new("图表").with_charts(charts);
    let bytes = document.to_workbook().unwrap();
    assert_eq!(bytes, document.to_workbook().unwrap());
    let read = zdxm::Workbook::read(&bytes).unwrap();
    let names = read.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["图表", "图表数据"]);
    let data = &read.sheets[1];
    let text = |text: &str| zdxm::Cell::Text(text.into());
    let number = |text: &str| zdxm::Cell::Number(text.parse().unwrap());
    let row = |name: &str| data.rows.iter().position(|row| row.first() == Some(&text(name))).unwrap();
    // As the table beside it shows them; what is not known is an empty cell, never zero.
    assert_eq!(data.cell(row("鱼峰区人民政府"), 1), &number("97.16"));
    assert_eq!((data.cell(row("市水利局"), 1), data.cell(row("市水利局"), 2)), (&zdxm::Cell::Empty, &number("50")));
    let march = row("3月");
    assert_eq!((data.cell(march, 1), data.cell(march, 2)), (&zdxm::Cell::Empty, &number("21.5")));
    assert_eq!((data.cell(march, 3), data.cell(march, 4)), (&number("104.75"), &number("50")));
    assert_eq!((data.cell(row("预备项目"), 1), data.cell(row("预备项目"), 2)), (&zdxm::Cell::Empty, &number("0.07")));
    assert_eq!(data.cell(row("凤凰岭大桥"), 5), &text("红"));
    let part = |name: &str| {
        use std::io::Read;
        let mut package = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let mut text = String::new();
        package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    // Each says in words what it shows, and takes its figures from the cells.
    assert!(part("xl/drawings/drawing1.xml").contains(Chart::Rates(rates()).sentence().trim_end_matches('。')));
    assert!(part("xl/charts/chart2.xml").contains("图表数据"));
}

#[cfg(feature = "workbook")]
#[test]
fn a_chart_of_more_than_it_can_show_names_how_many_it_has() {
    use zdxm::print::Document;
    let bars = (0..60).map(|number| (format!("单位{number}"), Rate::of(number, 100))).collect();
    let document = Document::new("图表").with_charts(vec![Chart::Rates(with_bars(bars))]);
    let bytes = document.to_workbook().unwrap();
    let read = zdxm::Workbook::read(&bytes).unwrap();
    let rows = &read.sheets[1].rows;
    assert_eq!(
        rows.iter().filter(|row| matches!(&row[0], zdxm::Cell::Text(name) if name.starts_with("单位"))).count(),
        61
    );
}
