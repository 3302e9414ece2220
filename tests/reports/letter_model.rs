//! Thousands of random steps with letters against a small model: which state each is in, which number is taken, what is refused.

use crate::random::Random;
use crate::support::Office;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use zdxm::*;

const SEED: u64 = 20_221_208;
const STEPS: usize = 2_000;
const LETTERS: i64 = 60;

#[derive(Debug, Clone, PartialEq)]
struct Known {
    project: i64,
    state: LetterState,
    on: Option<NaiveDate>,
    replied: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Draft(i64),
    Revise(i64),
    Issue(i64, u64, NaiveDate),
    Reply(i64, NaiveDate),
    Close(i64, NaiveDate),
    Escalate(i64, i64),
    Revoke(i64, NaiveDate),
    Void(i64),
    Restore(i64),
}

#[derive(Debug, Default, Clone)]
struct Model {
    letters: BTreeMap<i64, Known>,
    voided: BTreeMap<i64, Known>,
    numbers: BTreeSet<u64>,
}

impl Model {
    /// What a step makes of it; `None` where it is refused.
    fn after(&self, step: Step) -> Option<Model> {
        let mut next = self.clone();
        let is_open = |state: LetterState| matches!(state, LetterState::Issued | LetterState::Replied);
        match step {
            Step::Draft(project) => {
                let id = (self.letters.len() + self.voided.len()) as i64 + 1;
                next.letters.insert(id, Known { project, state: LetterState::Draft, on: None, replied: None });
            }
            Step::Revise(id) => {
                self.letters.get(&id).filter(|known| known.state == LetterState::Draft)?;
            }
            Step::Issue(id, number, on) => {
                let known = next.letters.get_mut(&id).filter(|known| known.state == LetterState::Draft)?;
                if !next.numbers.insert(number) {
                    return None;
                }
                (known.state, known.on) = (LetterState::Issued, Some(on));
            }
            Step::Reply(id, on) => {
                let known = next.letters.get_mut(&id).filter(|known| is_open(known.state))?;
                if Some(on) < known.on {
                    return None;
                }
                (known.state, known.replied) = (LetterState::Replied, Some(on));
            }
            Step::Close(id, on) => {
                let known = next.letters.get_mut(&id).filter(|known| is_open(known.state))?;
                if Some(on) < known.on || known.replied.is_some_and(|replied| on < replied) {
                    return None;
                }
                known.state = LetterState::Closed;
            }
            Step::Escalate(id, to) => {
                let target = self.letters.get(&to).filter(|known| is_open(known.state))?;
                let known = next.letters.get_mut(&id).filter(|known| is_open(known.state))?;
                if id == to || target.project != known.project || target.on < known.on {
                    return None;
                }
                known.state = LetterState::Escalated;
            }
            Step::Revoke(id, on) => {
                let known = next.letters.get_mut(&id)?;
                let can = !matches!(known.state, LetterState::Draft | LetterState::Revoked);
                if !can || Some(on) < known.on {
                    return None;
                }
                known.state = LetterState::Revoked;
            }
            Step::Void(id) => {
                let known = self.letters.get(&id).filter(|known| known.state == LetterState::Draft)?;
                next.voided.insert(id, known.clone());
                next.letters.remove(&id);
            }
            Step::Restore(id) => {
                let known = self.voided.get(&id)?;
                next.letters.insert(id, known.clone());
                next.voided.remove(&id);
            }
        }
        Some(next)
    }
}

fn random_step(random: &mut Random) -> Step {
    let id = random.below(LETTERS as u64) as i64 + 1;
    let on = NaiveDate::from_ymd_opt(2022, 7, 1 + random.below(28) as u32).unwrap();
    match random.below(12) {
        0 | 1 => Step::Draft(random.below(2) as i64 + 1),
        2 => Step::Revise(id),
        3 | 4 => Step::Issue(id, random.below(120), on),
        5 | 6 => Step::Reply(id, on),
        7 => Step::Close(id, on),
        8 | 9 => Step::Escalate(id, random.below(LETTERS as u64) as i64 + 1),
        10 => Step::Revoke(id, on),
        _ if random.below(2) == 0 => Step::Void(id),
        _ => Step::Restore(id),
    }
}

fn take(office: &Office, step: Step, count: usize) -> Result<()> {
    let fields = || {
        let mut fields = LetterFields::titled(&format!("第{count}步的函"));
        fields.units = vec![UnitId(1)];
        fields.body = Some("请回复。".into());
        fields
    };
    office.ledger.write("张三", |batch| {
        let base = |batch: &mut Batch, id: i64| Ok::<_, Error>(Base::from(&batch.view()?.letter(LetterId(id))?));
        match step {
            Step::Draft(project) => {
                let cause = LetterCause::new(LetterKind::Reminder, LetterSubject::Project(ProjectId(project)));
                batch.draft_letter(cause, fields()).map(drop)
            }
            Step::Revise(id) => {
                let base = base(batch, id)?;
                batch.revise_letter(base, fields())
            }
            Step::Issue(id, number, on) => {
                let base = base(batch, id)?;
                batch.issue_letter(base, &format!("{number}号"), on)
            }
            Step::Reply(id, on) => {
                let base = base(batch, id)?;
                let reply = LetterReply { replied_on: on, reply: format!("答复{count}"), replied_by: None };
                batch.reply_letter(base, reply)
            }
            Step::Close(id, on) => {
                let base = base(batch, id)?;
                batch.close_letter(base, on, "已办结")
            }
            Step::Escalate(id, to) => {
                let base = base(batch, id)?;
                batch.escalate_letter(base, LetterId(to))
            }
            Step::Revoke(id, on) => {
                let base = base(batch, id)?;
                let (document_no, reason) = ("文".to_owned(), "误发".to_owned());
                batch.revoke_letter(base, LetterRevocation { revoked_on: on, document_no, reason })
            }
            Step::Void(id) => batch.void(LetterId(id), "误"),
            Step::Restore(id) => batch.restore(LetterId(id)),
        }
    })
}

#[test]
fn random_steps_leave_the_states_of_the_model() {
    let (office, _, _) = Office::with_plan(2);
    let (mut random, mut model) = (Random(SEED), Model::default());
    let (mut taken, mut refused) = (0, 0);
    for count in 0..STEPS {
        let mut step = random_step(&mut random);
        if matches!(step, Step::Draft(_)) && model.letters.len() + model.voided.len() >= LETTERS as usize {
            step = Step::Revise(1 + random.below(LETTERS as u64) as i64);
        }
        let result = take(&office, step, count);
        match model.after(step) {
            Some(next) => {
                result.unwrap_or_else(|error| panic!("seed {SEED}, step {count}, {step:?}: {error}"));
                model = next;
                taken += 1;
            }
            None => {
                let error = result.expect_err(&format!("seed {SEED}, step {count}, {step:?}"));
                assert!(error.kind().is_of_a_record(), "{error}");
                refused += 1;
            }
        }
    }
    assert!(taken > 200 && refused > 500, "{taken} taken, {refused} refused");
    let view = office.ledger.view().unwrap();
    let found = view.find_letters(NaiveDate::from_ymd_opt(2022, 8, 1).unwrap(), &LetterQuery::default()).unwrap();
    let states = found.iter().map(|found| (found.letter.id.0, found.letter.course.state)).collect::<Vec<_>>();
    assert_eq!(states, model.letters.iter().map(|(id, known)| (*id, known.state)).collect::<Vec<_>>());
    for found in found.iter().filter(|found| found.letter.course.state.is_issued()) {
        assert!(zdxm::issue::reissue_letter(&view, found.letter.id).unwrap().is_whole());
    }
    view.verify().unwrap();
}
