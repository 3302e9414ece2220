//! Schemes of assessment: worked answers of real ones, what contradicts itself, and laws that hold for every scheme.

use crate::random::Random;
use crate::support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::golden;
use zdxm::figures::{AssessedUnit, Assessment, AssessmentValues, ItemValues, PointsBasis, Reckoning, UnitValues};
use zdxm::print::{assessment_document, assessment_json};
use zdxm::{AssessmentScheme, ErrorKind, Fraction, Language, RulePack};

fn fixture(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/assessment").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn scheme(items: &str) -> AssessmentScheme {
    AssessmentScheme::parse(&format!("[assessment]\nname = \"考核\"\n{items}")).unwrap()
}

fn item(id: &str, rest: &str) -> String {
    format!("[[assessment.items]]\nid = \"{id}\"\nname = \"{id}\"\nmeasure = \"{id}\"\n{rest}\n")
}

/// Of units as JSON, in their order.
fn assess(scheme: &AssessmentScheme, units: &str) -> Assessment {
    let values = AssessmentValues::parse(&format!("{{\"units\": {{{units}}}}}")).unwrap();
    Assessment::new(scheme, &values).unwrap()
}

fn total(unit: &AssessedUnit) -> String {
    unit.total.as_ref().map_or("—".to_owned(), |total| total.rounded(2))
}

fn totals(assessment: &Assessment) -> Vec<String> {
    assessment.units.iter().map(total).collect()
}

/// The vectors of `vectors.toml`, each with what is expected.
fn vectors() -> Vec<Value> {
    let vectors: Value = toml::from_str(&fixture("vectors.toml")).unwrap();
    vectors["vector"].as_array().unwrap().clone()
}

fn assess_vector(vector: &Value) -> Assessment {
    let scheme = fixture(&format!("{}.toml", vector["scheme"].as_str().unwrap()));
    let mut values = json!({ "units": vector["units"] });
    for member in ["group", "places"] {
        if let Some(value) = vector.get(member) {
            values[member] = value.clone();
        }
    }
    let values = AssessmentValues::parse(&values.to_string()).unwrap();
    Assessment::new(&AssessmentScheme::parse(&scheme).unwrap(), &values).unwrap()
}

#[test]
fn every_worked_answer_comes_out() {
    let (mut checks, mut schemes) = (0, BTreeSet::new());
    for vector in vectors() {
        schemes.insert(vector["scheme"].as_str().unwrap().to_owned());
        let answers = assessment_json(&assess_vector(&vector));
        for (unit, expected) in vector["expect"].as_object().unwrap() {
            let got = &answers["units"][unit];
            for (key, expected) in expected.as_object().unwrap() {
                let got = if got.get(key).is_some() { &got[key] } else { &got["points"][key] };
                assert_eq!(got, expected, "{}: {unit} {key}", vector["name"]);
                checks += 1;
            }
        }
    }
    assert_eq!((checks, schemes.len()), (126, 9));
}

#[test]
fn scores_are_printed_with_every_point_explained() {
    let mut text = String::new();
    for vector in vectors().iter().take(6) {
        text.push_str(&assessment_document(&[assess_vector(vector)]).to_text());
        text.push('\n');
    }
    golden("assessment.txt", &text);
}

#[test]
fn a_scheme_that_contradicts_itself_is_refused_with_its_place() {
    let count = item("a", "points = \"1\"\nrule = \"count\"");
    let slope = |rest: &str| item("a", &format!("points = \"1\"\nrule = \"slope\"\ntarget = \"1\"\n{rest}"));
    let steps = |steps: &str| item("a", &format!("rule = \"steps\"\nsteps = [{steps}]"));
    let of = |rest: &str| item("a", &format!("points = \"5\"\n{rest}"));
    let mut text = String::new();
    for (what, document) in [
        ("no item", "items = []".to_owned()),
        ("no items", String::new()),
        ("an unknown rule", of("rule = \"percentage\"")),
        ("an unknown member", of("rule = \"count\"\nmaximum = \"3\"")),
        ("a decimal", of("rule = \"count\"\nmost = 0.5")),
        ("no number", of("rule = \"count\"\nmost = \"很多\"")),
        ("an unknown period", format!("period = \"week\"\n{count}")),
        ("ids twice", format!("{count}{count}")),
        ("a reserved id", item("items", "points = \"1\"\nrule = \"count\"")),
        ("an id with blanks", item(" a", "points = \"1\"\nrule = \"count\"")),
        ("count without points", item("a", "rule = \"count\"")),
        ("a member of another rule", of("rule = \"count\"\ntarget = \"1\"")),
        ("slope without partial", slope("above = [{ per = \"1\", points = \"1\" }]")),
        ("slope without brackets", slope("partial = \"whole\"")),
        (
            "slope without target",
            of("rule = \"slope\"\npartial = \"whole\"\nabove = [{ per = \"1\", points = \"1\" }]"),
        ),
        ("a step of nothing", slope("partial = \"whole\"\nabove = [{ per = \"0\", points = \"1\" }]")),
        ("a span below zero", slope("partial = \"whole\"\nbelow = [{ span = \"-1\", per = \"1\", points = \"1\" }]")),
        (
            "a bracket behind an open one",
            slope("partial = \"whole\"\nbelow = [{ per = \"1\", points = \"1\" }, { per = \"2\", points = \"1\" }]"),
        ),
        (
            "reversed changes",
            slope(
                "partial = \"whole\"\nabove = [{ per = \"1\", points = \"1\" }]\nmost_change = \"-3\"\nleast_change = \"3\"",
            ),
        ),
        ("no steps", item("a", "rule = \"steps\"")),
        ("steps out of order", steps("{ from = \"2\", points = \"1\" }, { from = \"1\", points = \"2\" }")),
        ("equal steps", steps("{ from = \"2\", points = \"1\" }, { from = \"2\", points = \"2\" }")),
        ("a step of values with a rank", steps("{ to = 3, points = \"1\" }")),
        ("a rank without steps", item("a", "rule = \"rank\"")),
        (
            "ranks out of order",
            item("a", "rule = \"rank\"\nsteps = [{ to = 3, points = \"1\" }, { to = 3, points = \"2\" }]"),
        ),
        ("ranks of items", item("a", "each = \"item\"\nrule = \"rank\"\nsteps = [{ to = 3, points = \"1\" }]")),
        ("a sum without items", of("rule = \"count\"\nhow = \"mean\"")),
        ("a full value of nothing", of("rule = \"proportion\"\nfull = \"0\"")),
        ("floor above top", of("rule = \"proportion\"\nfloor = \"2\"\ntop = \"1\"")),
        ("a share above all", of("rule = \"effect\"\nbase_share = \"160%\"")),
        ("reversed bounds", of("rule = \"count\"\nleast = \"3\"\nmost = \"2\"")),
        ("full without points", item("a", "rule = \"given\"\nabsent = \"full\"")),
        ("absent as a word", of("rule = \"count\"\nabsent = \"some\"")),
        ("no group", of("rule = \"count\"\ngroups = []")),
        (
            "an impossible condition",
            of("rule = \"count\"\nwhen = [{ measure = \"b\", at_least = \"3\", below = \"3\" }]"),
        ),
        (
            "a full mark that is not known",
            format!("{}{}", of("rule = \"count\"\nabsent = \"drop\""), item("b", "rule = \"given\"")),
        ),
        (
            "a gate of an unknown item",
            format!("{count}[[assessment.gates]]\nname = \"一\"\nitems = [\"b\"]\nat_least = \"1\""),
        ),
        ("a gate of nothing", format!("{count}[[assessment.gates]]\nname = \"一\"\nitems = []\nat_least = \"1\"")),
        ("no gate needed", format!("no_grade_after_gates = 0\n{count}")),
        ("a veto of nothing", format!("{count}[[assessment.veto]]\nwhen = []\nresult = \"否决\"")),
        (
            "grades from the lowest",
            format!(
                "{count}[[assessment.grades]]\nname = \"良\"\nat_least = \"80\"\n[[assessment.grades]]\nname = \"优\"\nat_least = \"90\""
            ),
        ),
        (
            "a grade behind one that takes all",
            format!("{count}[[assessment.grades]]\nname = \"甲\"\n[[assessment.grades]]\nname = \"乙\"\nfirst = 1"),
        ),
        ("a share of nothing", format!("{count}[[assessment.grades]]\nname = \"甲\"\nshare = \"0%\"")),
        ("a list of two ends", format!("{count}[[assessment.lists]]\nname = \"榜\"\nfirst = 1\nlast = 1")),
        ("a list of all", format!("{count}[[assessment.lists]]\nname = \"榜\"")),
        ("a list of none", format!("{count}[[assessment.lists]]\nname = \"榜\"\nlast = 0")),
        ("a reversed total", format!("{count}[assessment.total]\nleast = \"9\"\nmost = \"1\"")),
    ] {
        let document = format!("[assessment]\nname = \"考核\"\n{document}");
        match AssessmentScheme::parse(&document) {
            Ok(_) => panic!("{what} is accepted: {document}"),
            Err(error) => text.push_str(&format!("{what}\n  {error}\n  {}\n", error.text(Language::Chinese))),
        }
    }
    golden("assessment_scheme_errors.txt", &text);
}

#[test]
fn values_that_cannot_be_used_are_refused_with_their_place() {
    for (values, place) in [
        ("{\"units\": {\"甲\": {\"a\": \"abc\"}}}", "units.甲.a: \"abc\" is not a number"),
        ("{\"units\": {\"甲\": {\"a\": 0.5}}}", "units.甲"),
        ("{\"units\": {\"甲\": {\"a\": \"1/0\"}}}", "\"1/0\" is not a number"),
        ("{\"units\": {\"甲\": {\"a\": [{\"b\": \"1\"}]}}}", "\"a\" is a list; only \"items\" is one"),
        ("{\"units\": {\"甲\": {\"items\": [{\"b\": \"1\"}, {\"b\": \"x\"}]}}}", "units.甲"),
        ("{\"units\": {\"甲\": {}, \"甲\": {}}}", "\"甲\" is there twice"),
        ("{\"units\": {\"甲\": {\"a\": \"1\", \"a\": \"2\"}}}", "\"a\" is there twice"),
        ("{\"units\": {\"甲\": {\"a\": {\"b\": \"1\"}}}}", "units.甲"),
        ("{\"units\": [], \"group\": \"甲\"}", "units"),
        ("{\"unit\": {}}", "unknown field `unit`"),
        ("{\"units\": {}, \"places\": 99}", "places: at most 10 decimals are shown"),
        ("{\"units\": {}} x", "trailing characters"),
        ("", "EOF"),
        (&format!("{{\"units\": {{\"甲\": {{\"a\": \"{}\"}}}}}}", "9".repeat(200)), "longer than 128 bytes"),
    ] {
        let error = AssessmentValues::parse(values).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidValue, "{values}");
        assert!(error.to_string().contains(place), "{values}: {error}");
    }
    let of = |group| scheme(&item("a", &format!("points = \"1\"\nrule = \"count\"\ngroups = [\"{group}\"]")));
    let units = AssessmentValues::new(vec![UnitValues::named("甲")]);
    let error = Assessment::new(&of("县区"), &units.clone().with_group("部门")).unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::Rule, "no_item_for_group"));
    assert_eq!(Assessment::new(&of("县区"), &units).unwrap_err().id(), "group_missing");
}

#[test]
fn a_rule_pack_takes_measures_of_the_ledger_alone() {
    let pack = |items: &str| RulePack::parse(&format!("name = \"甲市\"\nversion = \"1\"\n{items}"));
    let scheme = |measure: &str| {
        format!(
            "[assessment]\nname = \"考核\"\n[[assessment.items]]\nid = \"a\"\nname = \"甲\"\npoints = \"1\"\nrule = \"count\"\nmeasure = \"{measure}\"\n"
        )
    };
    assert_eq!(pack(&scheme("started")).unwrap().assessments.len(), 1);
    let error = pack(&scheme("level_points")).unwrap_err();
    assert_eq!(error.id(), "measure_unknown");
    assert!(
        error
            .to_string()
            .starts_with("assessments[0].items[0].measure: a ledger does not know the measure level_points")
    );
    let filter = format!("{}of = {{ phase = [\"新开工\", \"建成\"] }}", scheme("started"));
    assert!(pack(&filter).unwrap_err().to_string().starts_with("assessments[0].items[0].of.phase[1]: "));
    let twice =
        scheme("done").replace("[assessment]", "[[assessments]]").replace("assessment.items", "assessments.items");
    assert_eq!(pack(&format!("{twice}{twice}")).unwrap_err().id(), "rule_pack_name_twice");
    let several = format!("{twice}{}", twice.replace("考核", "评比"));
    let several = pack(&several).unwrap();
    assert_eq!(RulePack::parse(&serde_json::to_string(&several).unwrap()).unwrap(), several);
    for document in std::fs::read_dir("tests/fixtures/assessment").unwrap() {
        let name = document.unwrap().file_name().into_string().unwrap();
        if name != "vectors.toml" {
            let scheme = AssessmentScheme::parse(&fixture(&name)).unwrap();
            let json = json!({ "assessment": scheme }).to_string();
            assert_eq!(AssessmentScheme::parse(&json).unwrap(), scheme, "{name}");
        }
    }
}

#[test]
fn an_exempt_unit_has_points_and_a_rank_but_moves_nobody_else() {
    let effect = item("funds", "points = \"10\"\nrule = \"effect\"\nbase_share = \"50%\"");
    let lowest = item("b", "points = \"10\"\nrule = \"given\"\nabsent = \"lowest\"");
    let list = "[[assessment.lists]]\nname = \"黑榜\"\nlast = 2\n";
    let scheme = scheme(&format!("{effect}{lowest}{list}"));
    let units = |exempt: &str| {
        format!(
            r#""甲": {{"funds": "9", "b": "8"}}, "乙": {{"funds": "5", "b": "6"}}, "丙": {{"funds": "7"}},
               "丁": {{"funds": "1", "b": "2", "exempt": "{exempt}"}}"#
        )
    };
    let assessment = assess(&scheme, &units("1"));
    assert_eq!(totals(&assessment), ["18.00", "11.00", "13.50", "7.00"], "lowest funds are 5, lowest points 6");
    let lists = assessment.units.iter().map(|unit| unit.lists.join("")).collect::<Vec<_>>();
    assert_eq!(lists, ["", "黑榜", "", ""], "the last two are 丁, who is exempt, and 乙");
    assert_eq!(assessment.units[3].rank, Some(4));
    let assessment = assess(&scheme, &units("0"));
    assert_eq!(totals(&assessment), ["18.00", "13.50", "10.75", "7.00"]);
    assert_eq!(assessment.units[3].lists, ["黑榜"]);
    // Values beyond the ends of the others give no more than the ends do.
    let only_exempt = assess(&scheme, r#""甲": {"funds": "9", "exempt": "1"}"#);
    assert_eq!(totals(&only_exempt), ["10.00"]);
}

#[test]
fn a_unit_without_any_work_has_no_total_rather_than_zero() {
    let scheme = scheme(&format!(
        "{}{}[[assessment.grades]]\nname = \"合格\"\nat_least = \"0\"\n",
        item("a", "points = \"60\"\nrule = \"proportion\"\nabsent = \"drop\""),
        item("b", "points = \"40\"\nrule = \"proportion\"\nabsent = \"drop\"")
    ));
    let assessment = assess(&scheme, r#""甲": {}, "乙": {"b": "50%"}, "丙": {"a": "100%", "b": "100%"}"#);
    assert_eq!(totals(&assessment), ["—", "50.00", "100.00"]);
    let (ranks, grades): (Vec<_>, Vec<_>) =
        assessment.units.iter().map(|unit| (unit.rank, unit.grade.as_deref())).unzip();
    assert_eq!(ranks, [None, Some(2), Some(1)]);
    assert_eq!(grades, [None, Some("合格"), Some("合格")]);
    assert_eq!(assessment_json(&assessment)["units"]["甲"]["total"], Value::Null);
    let text = assessment_document(&[assessment]).to_text();
    assert!(text.contains("考核项目均作合理缺项，不计总分"), "{text}");
}

#[test]
fn what_a_condition_takes_away_is_no_part_of_the_full_mark() {
    let asked = "when = [{ measure = \"planned_new\", at_least = \"1\" }]";
    let scheme = scheme(&format!(
        "{}{}{}",
        item("a", "points = \"50\"\nrule = \"proportion\"\nabsent = \"drop\""),
        item("b", "points = \"30\"\nrule = \"proportion\""),
        item("c", &format!("points = \"20\"\nrule = \"proportion\"\n{asked}"))
    ));
    let values = r#""甲": {"b": "1", "c": "1", "planned_new": "0"},
        "乙": {"b": "1", "c": "1", "planned_new": "1"}"#;
    let assessment = assess(&scheme, values);
    assert_eq!(totals(&assessment), ["80.00", "100.00"]);
    assert_eq!(assessment.units[0].items[2].basis, PointsBasis::NotAsked);
}

#[test]
fn grades_by_rank_and_by_share_of_the_group() {
    let grades = "[[assessment.grades]]\nname = \"一等\"\nfirst = 1\n[[assessment.grades]]\nname = \"二等\"\nshare = \"40%\"\nat_least = \"60\"\n[[assessment.grades]]\nname = \"其他\"\n";
    let scheme = scheme(&format!("{}{grades}", item("a", "rule = \"given\"")));
    let values = r#""甲": {"a": "90"}, "乙": {"a": "80"}, "丙": {"a": "80"}, "丁": {"a": "70"}, "戊": {"a": "50"}"#;
    let assessment = assess(&scheme, values);
    let grades = assessment.units.iter().map(|unit| unit.grade.as_deref().unwrap()).collect::<Vec<_>>();
    assert_eq!(grades, ["一等", "二等", "二等", "其他", "其他"], "40% of five are two ranks; equals share the second");
}

#[test]
fn points_of_plan_items_are_added_or_averaged_and_named() {
    let items = |how: &str, rest: &str| {
        let rest = format!("each = \"item\"\nhow = \"{how}\"\nrule = \"proportion\"\npoints = \"60\"\n{rest}");
        scheme(&item("annual_rate", &rest))
    };
    let bridge =
        ItemValues::default().with_name("凤凰岭大桥").with_values([("annual_rate".into(), "50%".parse().unwrap())]);
    let road = ItemValues::default().with_values([("annual_rate".into(), "4/6".parse().unwrap())]);
    let unknown = ItemValues::default().with_name("无月报项目");
    let with = UnitValues::named("甲").with_items(vec![bridge, road, unknown]);
    let values = AssessmentValues::new(vec![with, UnitValues::named("乙")]);
    let of = |scheme: &AssessmentScheme| totals(&Assessment::new(scheme, &values).unwrap());
    assert_eq!(of(&items("sum", "")), ["70.00", "0.00"]);
    assert_eq!(of(&items("mean", "")), ["35.00", "0.00"], "what is not known is no zero");
    assert_eq!(of(&items("mean", "absent = \"average\"")), ["35.00", "35.00"]);
    assert_eq!(of(&items("sum", "most = \"65\"")), ["65.00", "0.00"]);
    let assessment = Assessment::new(&items("sum", ""), &values).unwrap();
    let PointsBasis::Items { parts, .. } = &assessment.units[0].items[0].basis else { panic!() };
    let names = parts.iter().map(|part| (part.place, part.item.as_deref())).collect::<Vec<_>>();
    assert_eq!(names, [(Some(1), Some("凤凰岭大桥")), (Some(2), None)]);
    assert!(matches!(&parts[1].by, Reckoning::Proportion { bound: None, .. }));
}

/// Thousands of items whose rates have large and different denominators are added exactly, and soon.
#[test]
fn sums_of_many_exact_rates_are_soon_made() {
    let scheme = scheme(&item("annual_rate", "each = \"item\"\nrule = \"proportion\"\npoints = \"60\""));
    let rate = |at: i64| Fraction::of(at * 7 + 1, 1_000_003 + at * 2).unwrap();
    let item = |at: i64| ItemValues::default().with_values([("annual_rate".to_owned(), rate(at))]);
    let unit = UnitValues::named("甲").with_items((0..700).map(item).collect());
    let began = std::time::Instant::now();
    let assessment = Assessment::new(&scheme, &AssessmentValues::new(vec![unit])).unwrap();
    let exact = (0..700).map(|at| 60.0 * (at * 7 + 1) as f64 / (1_000_003 + at * 2) as f64).sum::<f64>();
    assert_eq!(total(&assessment.units[0]), format!("{exact:.2}"));
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

/// A scheme of a random rule, and what is known of its item.
fn random_item(random: &mut Random, id: &str) -> String {
    let partial = if random.below(2) == 0 { "whole" } else { "proportional" };
    let rule = match random.below(7) {
        0 => "rule = \"proportion\"\nfloor = \"20%\"\ntop = \"1.5\"".to_owned(),
        1 => {
            "rule = \"steps\"\nsteps = [{ from = \"0\", points = \"1\" }, { above = \"1\", points = \"4\" }]".to_owned()
        }
        2 => format!(
            "rule = \"slope\"\ntarget = \"1\"\npartial = \"{partial}\"\nabove = [{{ span = \"0.3\", per = \"0.1\", points = \"2\" }}, {{ per = \"0.1\", points = \"1\" }}]\nbelow = [{{ per = \"0.1\", points = \"1\" }}]\nmost_change = \"9\"\nleast_change = \"-9\""
        ),
        3 => "rule = \"count\"\ncounts_from = \"1\"\nat_most_times = \"2\"".to_owned(),
        4 => "rule = \"rank\"\nsteps = [{ to = 2, points = \"7\" }, { to = 4, points = \"3\" }]".to_owned(),
        5 => "rule = \"effect\"\nbase_share = \"60%\"".to_owned(),
        _ => "rule = \"given\"".to_owned(),
    };
    let absent = ["zero", "full", "lowest", "average", "drop", "2"][random.below(6) as usize];
    let bounds = if random.below(2) == 0 { "least = \"-1\"\nmost = \"8\"" } else { "" };
    item(id, &format!("points = \"10\"\n{rule}\nabsent = \"{absent}\"\n{bounds}"))
}

#[test]
fn laws_hold_for_random_schemes() {
    let seed = 13;
    println!("seed {seed}");
    let mut random = Random(seed);
    for _ in 0..300 {
        let items = (0..1 + random.below(4)).map(|at| random_item(&mut random, &format!("i{at}"))).collect::<String>();
        let scheme = scheme(&format!("{items}[assessment.total]\nleast = \"0\"\nmost = \"30\"\n"));
        let unit = |random: &mut Random, at: u64| {
            let values = scheme.items.iter().filter_map(|item| {
                let value = Fraction::of(random.below(50) as i64, 1 + random.below(30) as i64)?;
                (random.below(5) > 0).then(|| (item.id.clone(), value))
            });
            let values = values.collect::<Vec<_>>();
            UnitValues::named(format!("单位{at}")).with_values(values).with_exempt(random.below(6) == 0)
        };
        let mut units = (0..1 + random.below(8)).map(|at| unit(&mut random, at)).collect::<Vec<_>>();
        // Two units that are the same in everything but their name.
        let mut twin = units[0].clone();
        twin.name = "孪生".into();
        units.push(twin);
        let assessment = Assessment::new(&scheme, &AssessmentValues::new(units.clone())).unwrap();
        let (first, twin) = (&assessment.units[0], assessment.units.last().unwrap());
        assert_eq!((&first.total, first.rank), (&twin.total, twin.rank), "equals share a rank");
        for unit in &assessment.units {
            for (of_unit, item) in unit.items.iter().zip(&scheme.items) {
                if let (PointsBasis::Unit(_), Some(points)) = (&of_unit.basis, &of_unit.points) {
                    assert_eq!(&item.bounds().hold(points.clone()), points, "points stay within their bounds");
                }
            }
            let better = assessment.units.iter().filter(|other| other.total > unit.total).count() as u32;
            assert_eq!(unit.rank, unit.total.as_ref().map(|_| better + 1));
            assert!(unit.total.as_ref().is_none_or(|total| *total >= 0.into() && *total <= 30.into()));
        }
        // The order of the units changes nothing.
        units.reverse();
        let other = Assessment::new(&scheme, &AssessmentValues::new(units)).unwrap();
        let mut reversed = other.units.clone();
        reversed.reverse();
        assert_eq!(reversed, assessment.units);
        let units = assessment.units.len();
        assert_eq!(assessment_document(&[assessment]).tables().count(), units + 1);
    }
}

#[test]
fn full_marks_stay_full_marks_when_items_are_left_out() {
    let scheme = scheme(
        &(0..4)
            .map(|at| {
                item(
                    &format!("i{at}"),
                    &format!("points = \"{}\"\nrule = \"proportion\"\nabsent = \"drop\"", 10 * at + 7),
                )
            })
            .collect::<String>(),
    );
    for left_out in 0..15_u32 {
        let values = (0..4).filter(|at| left_out & (1 << at) == 0).map(|at| (format!("i{at}"), Fraction::from(1)));
        let unit = UnitValues::named("甲").with_values(values);
        let assessment = Assessment::new(&scheme, &AssessmentValues::new(vec![unit])).unwrap();
        assert_eq!(totals(&assessment), ["88.00"], "{left_out:04b}");
    }
}
