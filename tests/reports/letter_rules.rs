//! When letters are due: the triggers of five cities with their answers, and rules that no pack may have.

use zdxm::*;

const RULES: &str = include_str!("../fixtures/letters.toml");
const VECTORS: &str = include_str!("../fixtures/letters_vectors.csv");

/// What each city's vectors call its rules.
const CALLED: [(&str, &[(&str, &str)]); 4] = [
    ("新晃", &[("提醒函", "track"), ("黄牌警告（督办函）", "yellow_card")]),
    ("三亚", &[("约谈项目负责人", "talk_1"), ("分管副市长约谈", "talk_2"), ("分管市领导约谈", "talk_3")]),
    ("广元", &[("督办函", "letter"), ("红牌警示", "red")]),
    ("吴川", &[("通报批评", "criticise")]),
];

fn pack(rules: &str) -> Result<RulePack> {
    RulePack::parse(&format!("name = \"示例\"\nversion = \"1\"\n{rules}"))
}

/// The rules of one city alone.
fn of_city(city: &str) -> RulePack {
    let called = CALLED.iter().find(|(name, _)| *name == city).unwrap().1;
    let mut pack = pack(RULES).unwrap();
    pack.letters.retain(|rule| called.iter().any(|(_, id)| *id == rule.id));
    assert_eq!(pack.letters.len(), called.len());
    pack
}

fn light(name: &str) -> LetterMonth {
    LetterMonth::new(Some(match name {
        "绿" => Light::Green,
        "黄" => Light::Yellow,
        "红" => Light::Red,
        other => panic!("{other}"),
    }))
}

fn rate(measure: Measure, text: &str) -> LetterMonth {
    LetterMonth::new(None).with(measure, Fraction::parse(text).unwrap())
}

/// `1:甲 2:乙` by months; what follows a name in brackets says why.
fn by_month(text: &str) -> Vec<(usize, &str)> {
    text.split_whitespace()
        .filter_map(|part| part.split_once(':'))
        .map(|(month, said)| (month.parse().unwrap(), said))
        .collect()
}

#[test]
fn the_vectors_of_the_cities_hold() {
    let mut judged = 0;
    for line in VECTORS.lines().skip(1) {
        let [city, _, months, expected] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        if city == "吴川" {
            continue;
        }
        let pack = of_city(city);
        let about = if city == "广元" { LetterAbout::Matter } else { LetterAbout::Project };
        let (said, expected) = (by_month(months), by_month(expected));
        let all = said.iter().map(|(_, said)| match city {
            "新晃" => rate(Measure::MonthTaskRate, said),
            _ => light(said),
        });
        let all = all.collect::<Vec<_>>();
        let called = CALLED.iter().find(|(name, _)| *name == city).unwrap().1;
        for month in 1..=all.len() {
            let due = pack.due_letter(about, &all[..month]).map(|due| due.rule.id.as_str());
            let wanted = expected.iter().find(|(of, _)| *of == month).map_or("-", |(_, wanted)| wanted);
            let wanted = called.iter().find(|(name, _)| wanted.starts_with(name)).map(|(_, id)| *id);
            assert_eq!(due, wanted, "{city} month {month}");
            judged += 1;
        }
    }
    assert_eq!(judged, 16);
}

#[test]
fn a_year_below_sixty_percent_is_criticised_in_december_alone() {
    let pack = of_city("吴川");
    let months = |last: &str, count: usize| {
        let mut months = vec![LetterMonth::default(); count - 1];
        months.push(rate(Measure::AnnualRate, last));
        months
    };
    let due = |months: &[LetterMonth]| pack.due_letter(LetterAbout::Project, months).map(|due| due.rule.name.clone());
    assert_eq!(due(&months("59.99%", 12)).as_deref(), Some("通报批评"));
    assert_eq!(due(&months("60%", 12)), None);
    assert_eq!(due(&months("59.99%", 11)), None);
}

#[test]
fn points_and_what_else_follows_stand_with_the_rule() {
    let pack = pack(RULES).unwrap();
    let rule = |id: &str| pack.letters.iter().find(|rule| rule.id == id).unwrap();
    assert_eq!(rule("letter").points, Some(Decimal::from(-1)));
    assert_eq!(rule("red").points, Some(Decimal::from(-2)));
    assert!(rule("yellow_card").public && !rule("track").public);
    assert_eq!(rule("yellow_card").loses.as_deref(), Some("阶段考核奖"));
    assert_eq!(rule("yinchuan_red").asks, ["时间表", "路线图", "责任人"]);
    let kinds = [
        ("track", LetterKind::Reminder),
        ("yellow_card", LetterKind::Urging),
        ("talk_2", LetterKind::Talk),
        ("red", LetterKind::Urging),
        ("criticise", LetterKind::Criticism),
    ];
    kinds.iter().for_each(|(id, kind)| assert_eq!(rule(id).letter_kind(), *kind, "{id}"));
    // All cities in one pack: the highest level of all, and of one level the first.
    let red = LetterMonth::new(Some(Light::Red));
    assert_eq!(pack.due_letter(LetterAbout::Project, &[red]).unwrap().rule.id, "talk_3");
}

#[test]
fn what_is_not_known_asks_for_no_letter() {
    let pack = pack(RULES).unwrap();
    for months in [vec![], vec![LetterMonth::default()], vec![LetterMonth::default(); 12]] {
        for about in LetterAbout::ALL {
            assert_eq!(pack.due_letter(about, &months), None);
        }
    }
    // A month that nobody knows ends a streak, too.
    let yellow = || LetterMonth::new(Some(Light::Yellow));
    let months = [yellow(), LetterMonth::default(), yellow()];
    assert_eq!(of_city("三亚").due_letter(LetterAbout::Project, &months).unwrap().rule.id, "talk_1");
}

#[test]
fn rules_that_no_pack_may_have_are_refused_by_name() {
    let rule = |more: &str| format!("[[letters]]\nid = \"甲\"\nname = \"提醒函\"\nfor = \"project\"\n{more}");
    let yellow = "when = [{ light = \"yellow\" }]\n";
    for (document, id) in [
        (rule("when = []"), "letter_rule_without_condition"),
        (rule("when = [{ light = \"yellow\", measure = \"done\" }]"), "letter_condition_invalid"),
        (rule("when = [{ measure = \"done\" }]"), "letter_condition_invalid"),
        (rule("when = [{ light = \"red\", below = \"1\" }]"), "letter_condition_invalid"),
        (rule("when = [{ }]"), "letter_condition_invalid"),
        (rule(&format!("{yellow}streak = 13")), "letter_rule_months_invalid"),
        (rule(&format!("{yellow}streak = 0")), "letter_rule_months_invalid"),
        (rule(&format!("{yellow}streak = 2\ntimes = 2")), "letter_rule_months_invalid"),
        (rule(&format!("{yellow}only_month = 13")), "letter_rule_months_invalid"),
        (rule(&format!("{yellow}streak = 3\nonly_month = 2")), "letter_rule_months_invalid"),
        (rule(&format!("{yellow}reply_working_days = 0")), "reply_days_invalid"),
        (rule(&format!("{yellow}points = \"-1001\"")), "letter_points_invalid"),
        (rule(&format!("{yellow}to = [\"unit\"]")), "letter_goes_nowhere"),
        (rule(&format!("{yellow}wording = \"乙\"")), "letter_wording_unknown"),
        (format!("{}\n{}", rule(yellow), rule(yellow)), "rule_pack_name_twice"),
        (rule(&format!("{yellow}months = 2")), "rule_pack_unreadable_at"),
        (rule("when = [{ measure = \"annual_rates\", below = \"1\" }]"), "rule_pack_unreadable_at"),
        ("[[letter_wordings]]\nid = \"甲\"\nkind = \"talk\"\ntitle = \"{累计投资}\"".into(), "letter_figure_near"),
        ("[[letter_wordings]]\nid = \"甲\"\nkind = \"talk\"\ntitle = \"{abc}\"".into(), "letter_figure_unknown"),
        ("[[letter_wordings]]\nid = \"甲\"\nkind = \"talk\"\ntitle = \"甲[\"".into(), "letter_clause_open"),
        ("[[letter_wordings]]\nid = \"甲\"\nkind = \"talk\"\ntitle = \"甲}\"".into(), "letter_mark_alone"),
    ] {
        let error = pack(&document).unwrap_err();
        assert_eq!(error.id(), id, "{document}: {error}");
    }
    let near = pack("[[letter_wordings]]\nid = \"甲\"\nkind = \"talk\"\ntitle = \"{年度计划完成比例}\"").unwrap_err();
    assert!(near.text(Language::Chinese).contains("年度计划完成率"), "{near}");
}
