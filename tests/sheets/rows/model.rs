//! Lists that a model writes are read as it says, or asked about.

use super::*;
use crate::random::Random;

/// Names of projects that look like something else.
const NAMES: [&str; 12] = [
    "合计小区改造",
    "续建中学项目",
    "柳江区供水",
    "农村公路改造10项",
    "小计镇桥梁",
    "A类道路工程",
    "重大项目服务中心",
    "三一重工产业园",
    "其中路改造",
    "学校维修（3个）工程",
    "总计厂房",
    "甲路",
];

/// What a model has below one heading.
struct Section {
    heading: &'static str,
    phase: Option<Phase>,
    sector: Option<&'static str>,
    projects: Vec<(String, i64)>,
}

fn sections(random: &mut Random) -> Vec<Section> {
    // Headings of one kind: which of two kinds stands above the other is for the numbers to say.
    let phases = [("新开工项目", Phase::New), ("续建项目", Phase::Ongoing), ("计划竣工项目", Phase::Completed)];
    let headings = match random.below(3) {
        0 => phases.map(|(heading, phase)| (heading, Some(phase), None)),
        1 => [("交通", None, Some("交通")), ("水利项目", None, Some("水利")), ("教育类项目", None, Some("教育"))],
        _ => ["柳江区", "南宁市人民政府", "市本级"].map(|heading| (heading, None, None)),
    };
    let (mut number, count) = (0, random.below(4) + 1);
    let section = |_| {
        let (heading, phase, sector) = headings[random.below(3) as usize];
        let count = random.below(4) + 1;
        let projects = (0..count).map(|_| {
            number += 1;
            (format!("{}{number}号", NAMES[random.below(12) as usize]), random.below(900) as i64 + 1)
        });
        Section { heading, phase, sector, projects: projects.collect() }
    };
    (0..count).map(section).collect()
}

/// A list of the sections: where counts and sums stand, how headings are numbered, what pages add, is drawn by lot.
fn written(random: &mut Random, sections: &[Section]) -> String {
    let mut text = LIST.to_owned();
    let (style, count, has_sums, full) = (random.below(4), random.below(4), random.below(2) == 0, random.below(2) == 0);
    let (restarts, pages) = (random.below(2) == 0, random.below(2) == 0);
    let all = sections.iter().flat_map(|section| &section.projects).map(|(_, total)| total).sum::<i64>();
    let projects = sections.iter().map(|section| section.projects.len()).sum::<usize>();
    let total = [
        format!("|总计|{projects}|{all}||\n"),
        format!("合计|||{all}||\n"),
        format!("|合计（{projects}项）|—|{all}|—|—\n"),
        format!("合计|{projects}个||{all}||\n"),
    ];
    let total = &total[random.below(4) as usize];
    let below = random.below(2) == 0;
    if !below {
        text += total;
    }
    let (mut seq, mut carried) = (0, 0);
    for (at, section) in sections.iter().enumerate() {
        let sum = section.projects.iter().map(|(_, total)| total).sum::<i64>();
        let sum = if has_sums { sum.to_string() } else { String::new() };
        let number = section.projects.len();
        let words = match count {
            0 => format!("{}（{number}项）", section.heading),
            1 => format!("{}{number}个", section.heading),
            _ => section.heading.to_owned(),
        };
        let beside = if count == 2 { number.to_string() } else { String::new() };
        let chinese = ["一", "二", "三", "四", "五"][at];
        text += &match style {
            0 => format!("|{words}|{beside}|{sum}||\n"),
            1 => format!("{chinese}、{words}||{beside}|{sum}||\n"),
            2 => format!("{chinese}|{words}|{beside}|{sum}||\n"),
            _ => format!("|（{chinese}）{words}|{beside}|{sum}||\n"),
        };
        if restarts {
            seq = 0;
        }
        for (name, total) in &section.projects {
            seq += 1;
            carried += total;
            let (content, unit) = if full { ("新建道路", "市交通局") } else { ("", "") };
            text += &format!("{seq}|{name}|{content}|{total}|1|{unit}\n");
            if pages && random.below(3) == 0 {
                text += &format!("|本页小计||{total}|1|\n{}承前页|||{carried}|1|\n", &LIST[LIST.find('序').unwrap()..]);
            }
        }
    }
    if below {
        text += total;
    }
    text
}

#[test]
fn lists_from_a_model_are_read_as_it_says_or_asked_about() {
    const SEED: u64 = 41;
    println!("seed {SEED}");
    let mut random = Random(SEED);
    let (mut read, mut asked) = (0, 0);
    for round in 0..600 {
        let model = sections(&mut random);
        let text = written(&mut random, &model);
        let found = understand(sheet(&text, &[]));
        if blocking(&found).iter().any(|(code, _)| *code == FindingCode::RowUnclear) {
            asked += 1;
            continue;
        }
        read += 1;
        let expected = model.iter().flat_map(|section| section.projects.iter().map(|(name, _)| name.as_str()));
        assert_eq!(counted(&found), expected.collect::<Vec<_>>(), "round {round}\n{text}{:#?}", found.findings);
        let mut rows = found.counted();
        for section in &model {
            for (name, total) in &section.projects {
                let row = rows.next().unwrap();
                assert_eq!(row.total, wan(*total), "round {round}: {name}\n{text}");
                if section.phase.is_some() {
                    assert_eq!(row.phase, section.phase, "round {round}: {name}\n{text}");
                }
                if section.sector.is_some() {
                    assert_eq!(row.sector.as_deref(), section.sector, "round {round}: {name}\n{text}");
                }
            }
        }
        let wrong = found.findings.iter().filter(|finding| {
            matches!(finding.code, FindingCode::SumDiffers | FindingCode::CountDiffers | FindingCode::StrayCell)
        });
        assert_eq!(wrong.collect::<Vec<_>>(), Vec::<&Finding>::new(), "round {round}\n{text}");
    }
    println!("{read} read, {asked} asked");
    assert!(read >= 9 * asked, "{read} read, {asked} asked");
}
