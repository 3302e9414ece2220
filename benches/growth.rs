//! Whether work grows faster than what there is to do: each piece at one size and at ten times that size, in one run.

mod support;

use std::fmt::Write as _;
use std::path::Path;

use support::{Generated, compare, report, time};
use zdxm::figures::{Assessment, Bulletin, FoundItems, PlanLights, Ranking};
use zdxm::issue::{BulletinComparison, BulletinState, LetterProposals};
use zdxm::{
    ChangeNumber, FilingState, ImportPreview, ImportTarget, ItemId, ItemOrder, ItemQuery, Measure, Money, PlanId,
    PlanLevel, PrintedForm, RankingQuery, RulePack, View, Workbook, WorkbookReading, YearMonth,
};

const SMALL: u32 = 1_000;
const LARGE: u32 = 10_000;
const ROUNDS: usize = 9;
/// Letters about all that have a plan, and an assessment that looks at each of them.
const JUDGED: &str = r#"
[[letters]]
id = "all"
name = "提醒函"
for = "project"
when = [{ measure = "share_done", at_least = "0" }, { measure = "matters_overdue", at_least = "0" }]
[[letter_wordings]]
id = "reminder"
kind = "reminder"
title = "关于{项目}推进情况的提醒函"
body = ["{项目}累计完成投资{累计完成投资}[，{与序时进度之差}]。"]
[[assessments]]
name = "考核"
[[assessments.items]]
id = "share"
name = "占比"
each = "item"
measure = "share_done"
points = "1000"
rule = "proportion"
[[assessments.items]]
id = "matters"
name = "逾期事项"
each = "item"
measure = "matters_overdue"
points = "-1"
rule = "count"
"#;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let small = office(&folder.path().join("small"), SMALL);
    let large = office(&folder.path().join("large"), LARGE);
    let works: [(&str, Work); 12] = [
        ("comparison of two bulletins, each report corrected", compare_states),
        ("the same, each correction a change of its own", compare_single_corrections),
        ("lights of half a year", |office| drop(lights(office))),
        ("preview of a month whose names are all unknown", |office| drop(unknown_names(office))),
        ("preview of a plan whose names are all new", |office| drop(new_names(office))),
        ("a question that all conditions narrow", |office| drop(found(office))),
        ("what one change wrote", |office| drop(office.view().entries(office.states[1]).unwrap())),
        ("letters that the rules ask for", |office| drop(letters(office))),
        ("units ranked by what each month counts", |office| drop(ranked(office))),
        ("an assessment that judges each item", |office| drop(assessed(office))),
        ("a bulletin in every form", |office| assert!(printed(office) > 0)),
        ("proposal of the next year", |office| drop(office.view().propose_next_year(office.plan).unwrap())),
    ];
    for (name, work) in works {
        compare(
            &format!("{name}: {LARGE} / {SMALL}"),
            "<= 12",
            ROUNDS,
            || time(|| work(&large)),
            || time(|| work(&small)),
        );
    }
    compare(
        &format!("lights of {LARGE} items / their figures"),
        "<= 2",
        ROUNDS,
        || time(|| lights(&large)),
        || time(|| (1..=6).for_each(|number| drop(large.view().month_figures(large.plan, month(number)).unwrap()))),
    );
    let in_forms = |forms: &[PrintedForm]| {
        let bulletin = Bulletin::new(&small.view().month_figures(small.plan, month(6)).unwrap()).unwrap();
        let document = bulletin.document().unwrap();
        forms.iter().map(|form| document.bytes(*form).unwrap().len()).sum::<usize>()
    };
    let all = PrintedForm::printed().collect::<Vec<_>>();
    compare(
        "a bulletin in every form / its text and its workbook",
        "<= 1.5",
        ROUNDS * 3,
        || time(|| in_forms(&all)),
        || time(|| in_forms(&[PrintedForm::Text, PrintedForm::Workbook])),
    );
    for form in all {
        compare(
            &format!("a bulletin as {} / its text and its workbook", form.word()),
            "",
            ROUNDS * 3,
            || time(|| in_forms(&[form])),
            || time(|| in_forms(&[PrintedForm::Text, PrintedForm::Workbook])),
        );
    }
    compare(
        "history of one project in a large ledger / in a small one",
        "<= 1.5",
        ROUNDS * 10,
        || time(|| history(&large)),
        || time(|| history(&small)),
    );
    compare(
        "five reports corrected in a large plan / a small one",
        "<= 1.5",
        ROUNDS * 10,
        || time(|| correct_five(&large)),
        || time(|| correct_five(&small)),
    );
}

/// Something that is done for all items of a plan.
type Work = fn(&Office);

struct Office {
    generated: Generated,
    plan: PlanId,
    items: Vec<ItemId>,
    /// Before the corrections, after those that are one change, and after those that are one change each.
    states: [ChangeNumber; 3],
    /// A month of which the ledger knows no name.
    unknown: Vec<u8>,
    /// A plan of the next year, likewise.
    new: Vec<u8>,
}

impl Office {
    fn view(&self) -> View {
        self.generated.ledger.view().unwrap()
    }
}

/// Who changed what of one project, and when.
fn history(office: &Office) -> usize {
    let view = office.view();
    let project = view.item(office.items[7]).unwrap().project;
    view.history(project).unwrap().len()
}

fn month(number: u8) -> YearMonth {
    YearMonth::new(2022, number).unwrap()
}

fn office(path: &Path, size: u32) -> Office {
    let generated = Generated::new(path, size).unwrap();
    let (plan, items) = generated.plan(2022, PlanLevel::Municipal, size as usize).unwrap();
    for number in 1..=6 {
        generated.report(&items, month(number)).unwrap();
    }
    let ledger = &generated.ledger;
    let (_, judging) = RulePack::shipped().iter().find(|(name, _)| *name == "ratio").unwrap();
    ledger
        .write("甲", |batch| {
            let pack = batch.add_rule_pack(RulePack::parse(&format!("{judging}\n{JUDGED}"))?)?;
            batch.use_rule_pack(plan, pack)
        })
        .unwrap();
    let before = ledger.view().unwrap().as_of();
    let correct = |items: &[ItemId], fen: i64| {
        let write = ledger.write("王五", |batch| {
            for item in items {
                let mut fields = report(*item, month(3));
                fields.ytd_done = fields.ytd_done.map(|done| Money::from_fen(done.fen() + fen));
                batch.change_report(*item, month(3), |now| *now = fields)?;
            }
            Ok(())
        });
        write.unwrap();
        ledger.view().unwrap().as_of()
    };
    let at_once = correct(&items, 100);
    let singly = items.iter().fold(at_once, |_, item| correct(std::slice::from_ref(item), 200));
    let mut sheet =
        String::from("2022年重大项目7月份月报表\n单位：万元\n序号,项目名称,本月完成投资,1-7月累计完成投资\n");
    for number in 1..=size {
        let _ = writeln!(sheet, "{number},片区{number}配套道路及管网,1,7");
    }
    let mut new =
        String::from("2023年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,总投资,2023年计划投资\n");
    for number in 1..=size {
        let _ = writeln!(new, "{number},片区{number}配套道路及管网,续建,交通,7,1");
    }
    let (unknown, new) = (sheet.into_bytes(), new.into_bytes());
    Office { plan, items, states: [before, at_once, singly], unknown, new, generated }
}

fn compare_between(office: &Office, before: ChangeNumber, after: ChangeNumber) {
    let state = |as_of| BulletinState::new(office.plan, month(6), as_of);
    let comparison = BulletinComparison::new(&office.view(), state(before), state(after)).unwrap();
    assert!(comparison.facts.len() >= office.items.len());
}

fn compare_states(office: &Office) {
    compare_between(office, office.states[0], office.states[1]);
}

fn compare_single_corrections(office: &Office) {
    compare_between(office, office.states[1], office.states[2]);
}

fn lights(office: &Office) -> PlanLights {
    PlanLights::new(&office.view(), office.plan, month(6)).unwrap()
}

/// The furthest behind first, a page of them.
fn found(office: &Office) -> FoundItems {
    let query = ItemQuery::default().with_gap_below(1_000.into()).with_name_part("1".into()).with_started(true);
    let query = query.with_filing_state(FilingState::Approved).with_order(ItemOrder::Gap).with_most(50);
    office.view().find_items(office.plan, month(6), &query).unwrap()
}

/// About nearly every project, with its figures.
fn letters(office: &Office) -> LetterProposals {
    let letters = LetterProposals::new(&office.view(), office.plan, month(6)).unwrap();
    assert!(letters.proposals.len() * 2 > office.items.len(), "{}", letters.proposals.len());
    letters
}

fn ranked(office: &Office) -> Vec<Ranking> {
    let measures = [Measure::MonthsLast, Measure::RedMonths, Measure::MattersOverdue, Measure::ShareDone];
    let ranking = |measure| {
        Ranking::new(&office.view(), office.plan, month(6), &RankingQuery::default().with_measure(measure)).unwrap()
    };
    measures.map(ranking).into()
}

fn assessed(office: &Office) -> Vec<Assessment> {
    Assessment::of_plan(&office.view(), office.plan, month(6), "考核").unwrap()
}

fn printed(office: &Office) -> usize {
    let bulletin = Bulletin::new(&office.view().month_figures(office.plan, month(6)).unwrap()).unwrap();
    let document = bulletin.document().unwrap();
    PrintedForm::printed().map(|form| document.bytes(form).unwrap().len()).sum()
}

fn unknown_names(office: &Office) -> ImportPreview {
    let reading = WorkbookReading::new(&Workbook::read(&office.unknown).unwrap()).unwrap();
    let preview = ImportPreview::new(&office.view(), reading, ImportTarget::default()).unwrap();
    assert_eq!(preview.counts().unmatched as usize, office.items.len());
    preview
}

fn new_names(office: &Office) -> ImportPreview {
    let reading = WorkbookReading::new(&Workbook::read(&office.new).unwrap()).unwrap();
    let preview = ImportPreview::new(&office.view(), reading, ImportTarget::default()).unwrap();
    assert_eq!(preview.counts().new_projects as usize, office.items.len());
    preview
}

/// Begun and given up, so that the next round finds the same.
fn correct_five(office: &Office) {
    let mut batch = office.generated.ledger.batch("王五").unwrap();
    for item in office.items.iter().step_by(office.items.len() / 5) {
        batch.change_report(*item, month(6), |now| *now = report(*item, month(6))).unwrap();
    }
}
