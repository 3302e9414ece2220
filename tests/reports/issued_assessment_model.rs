//! Random steps of a registrar who gives, revises, issues and corrects, against a simple model: what is given counts by its month,
//! one result of a month stands, and what was issued stays as it was.

use std::collections::BTreeMap;

use crate::assessed_plans::office_by;
use crate::assessment_facts::{PACK, day, fact, unit};
use crate::random::Random;
use crate::support;

use support::{Office, month_of};
use zdxm::issue::{compare_assessments, reissue_assessment};
use zdxm::*;

const SEED: u64 = 20_221_129;
const STEPS: u64 = 240;
const YEAR: &str = "年度考核";
const UNITS: [&str; 2] = ["柳北区人民政府", "鱼峰区人民政府"];
/// Most points of the item that is given.
const MOST: u64 = 10;

/// A fact: its month, its unit, what it gives in hundredths of a point.
type Given = (u8, usize, u64);

#[derive(Default)]
struct Model {
    facts: BTreeMap<AssessmentFactId, Given>,
    /// By month, the result that stands.
    standing: BTreeMap<u8, IssuedAssessmentId>,
    /// What each result says that was given to the units, and its text.
    issued: BTreeMap<IssuedAssessmentId, ([Option<Fraction>; 2], String)>,
}

impl Model {
    /// What was given to the units up to a month.
    fn given(&self, month: u8) -> [Option<Fraction>; 2] {
        [0, 1].map(|unit| {
            let of_unit = self.facts.values().filter(|(of, to, _)| *of <= month && *to == unit);
            let sum = of_unit.clone().map(|(_, _, hundredths)| *hundredths).sum::<u64>().min(MOST * 100);
            of_unit.clone().next().map(|_| format!("{sum}/100").parse().unwrap())
        })
    }
}

fn points(hundredths: u64) -> Decimal {
    Decimal::new(hundredths as i64, 2)
}

/// What a result says that was given.
fn said(view: &View, id: IssuedAssessmentId) -> [Option<Fraction>; 2] {
    let results = view.assessment_results(id).unwrap();
    UNITS.map(|name| {
        let result = results.iter().find(|result| result.name == name).unwrap();
        result.items.iter().find(|item| item.id == "quality").and_then(|item| item.points.clone())
    })
}

fn issue(office: &Office, fields: IssuedAssessmentFields) -> Result<IssuedAssessmentId> {
    office.ledger.write("张三", |batch| batch.issue_assessment(fields))
}

#[test]
fn what_was_issued_equals_a_model_whatever_comes_later() {
    println!("seed {SEED}");
    let (office, plan) = office_by(PACK);
    let units = UNITS.map(|name| unit(&office, name));
    let (mut random, mut model) = (Random(SEED), Model::default());
    let (mut refused, mut corrected) = (0, 0);
    for step in 0..STEPS {
        let (month, at) = (6 + random.below(3) as u8, random.below(2) as usize);
        let hundredths = random.below(500);
        match random.below(5) {
            0 | 1 => {
                let fields = fact(month, step as u32).giving(YEAR, "quality", points(hundredths));
                let record = |batch: &mut Batch| {
                    batch.record_assessment_fact(AssessmentFactKind::Given, plan, units[at], fields.clone())
                };
                let id = office.ledger.write("张三", record).unwrap();
                model.facts.insert(id, (month, at, hundredths));
            }
            2 => {
                let count = model.facts.len().max(1) as u64;
                let Some(id) = model.facts.keys().nth(random.below(count) as usize).copied() else { continue };
                let read = office.ledger.view().unwrap().assessment_fact(id).unwrap();
                let value = AssessmentFactFields { value: Some(points(hundredths)), ..read.fields.clone() };
                let revise = |batch: &mut Batch| batch.revise_assessment_fact(&read, value.clone());
                office.ledger.write("李四", revise).unwrap();
                model.facts.entry(id).and_modify(|given| given.2 = hundredths);
            }
            _ => {
                let standing = model.standing.get(&month).copied();
                let names_it = random.below(3) > 0;
                let fields = IssuedAssessmentFields::new(
                    plan,
                    month_of(month),
                    YEAR,
                    &format!("考〔2022〕{step}号"),
                    day(12, 30),
                );
                let fields = match standing.filter(|_| names_it) {
                    Some(former) => fields.correcting(former, "漏计认定"),
                    None => fields,
                };
                match (issue(&office, fields), standing) {
                    (Err(error), Some(_)) => {
                        assert_eq!((names_it, error.id()), (false, "assessment_issued_already"), "step {step}");
                        refused += 1;
                    }
                    (Ok(id), standing) => {
                        let view = office.ledger.view().unwrap();
                        let text = reissue_assessment(&view, id).unwrap().text().unwrap().to_owned();
                        model.issued.insert(id, (model.given(month), text));
                        model.standing.insert(month, id);
                        corrected += u32::from(standing.is_some());
                    }
                    (Err(error), None) => panic!("step {step}: {error}"),
                }
            }
        }
        // Whatever came since, each result says what it said.
        let count = model.issued.len() as u64;
        let Some((id, (given, text))) = model.issued.iter().nth(random.below(count.max(1)) as usize) else { continue };
        let view = office.ledger.view().unwrap();
        assert_eq!(said(&view, *id), *given, "step {step}, {id}");
        let again = reissue_assessment(&view, *id).unwrap();
        assert!(again.is_reproduced() && again.text().unwrap() == text, "step {step}, {id}");
        let month = again.issued.fields.month.month();
        let is_same = compare_assessments(&view, *id, None).unwrap().iter().all(|change| change.items.is_empty());
        // Revised and revised back, the points are the same and their persons are not.
        assert!(is_same <= (model.given(month) == *given), "step {step}, {id}");
    }
    let view = office.ledger.view().unwrap();
    for issued in view.issued_assessments(plan).unwrap() {
        let stands = model.standing.get(&issued.fields.month.month()) == Some(&issued.id);
        assert_eq!(issued.corrected_by.is_none(), stands, "{}", issued.id);
    }
    assert!(refused > 5 && corrected > 20, "{refused} refused, {corrected} corrected");
    view.verify().unwrap();
}
