//! Letters that the rules of a plan ask for, from the figures of the ledger, in words.

use crate::chain_mark::without_digits;
use crate::support;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::issue::{LetterProposal, LetterProposals, letter_document, reissue_letter};
use zdxm::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

/// Lets a plan use the rules of the shipped pack `letters`, with a change.
fn with_letters(office: &Office, plan: PlanId, change: impl FnOnce(&mut RulePack)) -> Result<()> {
    let (_, document) = RulePack::shipped().iter().find(|(name, _)| *name == "letters").unwrap();
    let mut pack = RulePack::parse(document).unwrap();
    change(&mut pack);
    office.ledger.write("张三", |batch| {
        let id = batch.add_rule_pack(pack)?;
        batch.use_rule_pack(plan, id)
    })
}

/// A plan with an item for each amount of 万元 done by June, of 1,200 万元 a year.
fn office(done: &[Option<i64>]) -> (Office, PlanId, Vec<ItemId>) {
    let (office, plan, items) = Office::with_plan(u32::try_from(done.len()).unwrap());
    let wan = |amount: i64| Money::from_fen(amount * 1_000_000);
    office
        .ledger
        .write("张三", |batch| {
            for (item, done) in items.iter().zip(done) {
                batch.change_item(*item, |now| (now.annual, now.phase) = (Some(wan(1_200)), Phase::Ongoing))?;
                if let Some(done) = done {
                    let problem = Some("110千伏线路\n未迁改。".to_owned());
                    let report = ReportFields { ytd_done: Some(wan(*done)), problem, ..Default::default() };
                    batch.file_report(*item, month_of(6), report)?;
                }
            }
            batch.change_project(ProjectId(1), |now| now.owner = Some("柳州市城投公司".into()))
        })
        .unwrap();
    (office, plan, items)
}

fn proposals(office: &Office, plan: PlanId, month: u8) -> Vec<LetterProposal> {
    LetterProposals::new(&office.ledger.view().unwrap(), plan, month_of(month)).unwrap().proposals
}

/// Drafts and issues a proposal.
fn send(office: &Office, proposal: &LetterProposal, number: &str, on: NaiveDate) -> LetterId {
    let (cause, fields) = (proposal.cause.clone(), proposal.fields.clone());
    let id = office.ledger.write("张三", |batch| batch.draft_letter(cause, fields)).unwrap();
    let draft = office.ledger.view().unwrap().letter(id).unwrap();
    office.ledger.write("张三", |batch| batch.issue_letter(&draft, number, on)).unwrap();
    id
}

#[test]
fn a_project_that_falls_behind_gets_the_letter_of_the_highest_rule_that_holds() {
    // 600 is level, 450 is 12.5 points below, 200 is more than 30.
    let (office, plan, _) = office(&[Some(450), Some(200), Some(600), None]);
    with_letters(&office, plan, |_| ()).unwrap();
    let found = proposals(&office, plan, 6);
    let rules = found.iter().map(|proposal| (proposal.about.as_str(), proposal.cause.rule.as_deref().unwrap()));
    assert_eq!(rules.collect::<Vec<_>>(), [("项目1", "behind"), ("项目2", "red_light")]);
    let [reminder, urging] = &found[..] else { panic!() };
    assert_eq!((reminder.cause.kind, urging.cause.kind), (LetterKind::Reminder, LetterKind::Urging));
    assert_eq!(reminder.why, ["亮黄灯", "低于序时进度12.50个百分点"]);
    assert_eq!(reminder.fields.addressees, ["柳州市城投公司", "鱼峰区人民政府"]);
    assert_eq!(reminder.fields.units, [UnitId(1)]);
    assert!(reminder.missing.is_empty() && urging.missing.is_empty());
    assert_eq!(
        reminder.fields.facts,
        ["累计完成投资：450万元", "年度计划完成率：37.50%", "与序时进度之差：低于序时进度12.50个百分点"]
    );
    let (first, second) = (
        send(&office, reminder, "柳重办函〔2022〕3号", day(7, 8)),
        send(&office, urging, "柳重办督〔2022〕1号", day(7, 8)),
    );
    let view = office.ledger.view().unwrap();
    golden("letter_reminder.txt", &without_digits(reissue_letter(&view, first).unwrap().text().unwrap()));
    golden("letter_urging.txt", &without_digits(reissue_letter(&view, second).unwrap().text().unwrap()));
    let again = proposals(&office, plan, 6);
    assert_eq!(again.iter().map(|proposal| proposal.drafted).collect::<Vec<_>>(), [Some(first), Some(second)]);
    view.verify().unwrap();
}

#[test]
fn what_a_rule_asks_for_is_drafted_once_though_two_clerks_read_it() {
    let (office, plan, _) = office(&[Some(450), Some(200)]);
    with_letters(&office, plan, |_| ()).unwrap();
    let read = proposals(&office, plan, 6);
    let draft = |who: &str, proposal: &LetterProposal| {
        let (cause, fields) = (proposal.cause.clone(), proposal.fields.clone());
        office.ledger.write(who, |batch| batch.draft_letter(cause, fields))
    };
    let first = draft("张三", &read[0]).unwrap();
    let refused = draft("李四", &read[0]).unwrap_err();
    assert_eq!((refused.kind(), refused.id()), (ErrorKind::Duplicate, "letter_drafted_already"));
    assert!(refused.to_string().contains(&first.to_string()), "{refused}");
    draft("李四", &read[1]).unwrap();
    // A person may write about the same of his own accord, and again once the draft is void.
    let own = LetterCause { rule: None, ..read[0].cause.clone() };
    office.ledger.write("李四", |batch| batch.draft_letter(own, read[0].fields.clone())).unwrap();
    office.ledger.write("张三", |batch| batch.void(first, "写错了")).unwrap();
    let second = draft("李四", &read[0]).unwrap();
    let both = office.ledger.write("张三", |batch| batch.restore(first)).unwrap_err();
    assert_eq!(both.id(), "letter_drafted_already");
    office.ledger.write("张三", |batch| batch.void(second, "两份")).unwrap();
    office.ledger.write("张三", |batch| batch.restore(first)).unwrap();
}

#[test]
fn red_twice_running_calls_to_a_talk_that_names_the_letter_before() {
    let (office, plan, _) = office(&[Some(200)]);
    with_letters(&office, plan, |pack| {
        let talk = pack.letter_wordings.iter_mut().find(|wording| wording.kind == LetterKind::Talk).unwrap();
        talk.body.push("[{前函日期}我办已发{前函种类}（{前函文号}），目前{前函办理情况}。]".into());
    })
    .unwrap();
    let june = proposals(&office, plan, 6);
    // Nothing was reported before June, so that nothing was judged.
    assert_eq!(june[0].cause.rule.as_deref(), Some("red_light"));
    send(&office, &june[0], "柳重办督〔2022〕1号", day(7, 8));
    let july = proposals(&office, plan, 7);
    assert_eq!((july[0].cause.rule.as_deref(), july[0].cause.kind), (Some("red_again"), LetterKind::Talk));
    let body = july[0].fields.body.as_deref().unwrap();
    assert!(body.contains("连续2个月亮红灯"), "{body}");
    assert!(body.contains("2022年7月8日我办已发督办函（柳重办督〔2022〕1号），目前尚未回复。"), "{body}");
    // Nobody reported in July: what was done in the month is not said, and never printed as zero. Nor is what June's report gave for
    // half a year.
    assert!(!june[0].fields.facts.iter().any(|fact| fact.starts_with("本月完成投资")));
    assert!(!july[0].fields.facts.iter().any(|fact| fact.starts_with("本月完成投资")));
}

#[test]
fn a_matter_that_is_late_twice_costs_points_once_for_each_month() {
    let (office, plan, _) = office(&[Some(600)]);
    with_letters(&office, plan, |_| ()).unwrap();
    let matter = |name: &str, deadline: Option<NaiveDate>, opened: Option<NaiveDate>| {
        let mut fields = MatterFields::named(name);
        (fields.unit, fields.deadline, fields.opened_on) = (Some(UnitId(2)), deadline, opened);
        office.ledger.write("张三", |batch| batch.add_matter(ProjectId(1), MatterKind::Inspection, fields)).unwrap()
    };
    // On 31 May one day late, on 30 June 31 days: red.
    let red = matter("线路迁改", Some(day(5, 30)), None);
    // On 30 June ten days late, on 31 July 41.
    let yellow = matter("征地", Some(day(6, 20)), None);
    matter("无时限", None, None);
    let settled = matter("已办", Some(day(5, 1)), None);
    office.ledger.write("张三", |batch| batch.change_matter(settled, |now| now.settled_on = Some(day(6, 1)))).unwrap();
    let of = |month: u8| {
        let found = proposals(&office, plan, month).into_iter().filter(|proposal| proposal.cause.matter.is_some());
        found.map(|proposal| (proposal.cause.matter.unwrap(), proposal.cause.rule.unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(of(5), [], "a single yellow light asks for nothing");
    assert_eq!(of(6), [(red, "matter_red".to_owned())]);
    assert_eq!(of(7), [(red, "matter_red".to_owned()), (yellow, "matter_red".to_owned())]);
    let june = proposals(&office, plan, 6).pop().unwrap();
    assert_eq!((june.fields.points, &june.fields.units), (Some(Decimal::from(-2)), &vec![UnitId(2)]));
    let body = june.fields.body.as_deref().unwrap();
    assert!(body.contains("应于2022年5月30日前办结，截至2022年6月底已逾期31日"), "{body}");
    assert!(body.contains("按规定本次扣2分。"), "{body}");
    let id = send(&office, &june, "柳重办督〔2022〕1号", day(7, 8));
    let view = office.ledger.view().unwrap();
    assert_eq!(view.letter_points(UnitId(2), month_of(6), month_of(6)).unwrap().points, Decimal::from(-2));
    assert!(letter_document(&view, id).unwrap().to_text().contains("交办事项清单"));
}

#[test]
fn a_plan_that_cannot_be_judged_says_why() {
    let (office, plan, _) = office(&[Some(450)]);
    let view = office.ledger.view().unwrap();
    assert_eq!(LetterProposals::new(&view, plan, month_of(6)).unwrap_err().id(), "plan_without_letters");
    with_letters(&office, plan, |pack| pack.lights.items = None).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(LetterProposals::new(&view, plan, month_of(6)).unwrap_err().id(), "letter_rule_without_lights");
    let of_next_year = LetterProposals::new(&view, plan, YearMonth::new(2023, 1).unwrap());
    assert_eq!(of_next_year.unwrap_err().id(), "plan_year_differs");
}

#[test]
fn a_figure_that_is_not_known_is_named_and_not_printed() {
    let (office, plan, _) = office(&[None, None]);
    with_letters(&office, plan, |pack| {
        let rule = &mut pack.letters[0];
        rule.when = vec![LetterCondition::measure(Condition::on(Measure::Annual).with_at_least(Fraction::zero()))];
        pack.letters.truncate(1);
    })
    .unwrap();
    let found = proposals(&office, plan, 6);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].missing, ["累计完成投资"]);
    assert!(found[0].fields.facts.is_empty());
    // Whoever hurries cannot issue a letter with a gap: a person fills it in first.
    let (cause, mut fields) = (found[0].cause.clone(), found[0].fields.clone());
    let gap = "{累计完成投资}";
    assert!(fields.body.as_ref().unwrap().contains(gap), "{:?}", fields.body);
    let draft = |fields: LetterFields| office.ledger.write("张三", |batch| batch.draft_letter(cause.clone(), fields));
    assert_eq!(draft(fields.clone()).unwrap_err().id(), "letter_figure_unfilled");
    fields.body = fields.body.map(|body| body.replace(gap, "12万元"));
    draft(fields).unwrap();
    // An empty plan asks for nothing.
    let (empty, plan, _) = Office::with_plan(0);
    with_letters(&empty, plan, |_| ()).unwrap();
    assert!(proposals(&empty, plan, 6).is_empty());
}

#[test]
fn units_are_judged_by_their_sums_and_co_units_are_addressed() {
    let (office, plan, _) = office(&[Some(100), Some(200)]);
    let rules = r#"
        name = "示例"
        version = "1"
        [[letters]]
        id = "unit"
        name = "通报批评"
        for = "unit"
        when = [{ measure = "annual_rate", below = "60%" }]
        publish = true
        points = "-0.5"
        [[letters]]
        id = "project"
        name = "通报批评"
        for = "project"
        when = [{ measure = "annual_rate", below = "10%" }]
        to = ["lead_unit", "co_units", "leader"]
    "#;
    office
        .ledger
        .write("张三", |batch| {
            let id = batch.add_rule_pack(RulePack::parse(rules)?)?;
            batch.use_rule_pack(plan, id)
        })
        .unwrap();
    let found = proposals(&office, plan, 6);
    let about = found.iter().map(|proposal| (proposal.about.as_str(), proposal.fields.addressees.clone()));
    assert_eq!(
        about.collect::<Vec<_>>(),
        [
            ("项目1", vec!["鱼峰区人民政府".to_owned(), "市交通运输局".to_owned()]),
            ("鱼峰区人民政府", vec!["鱼峰区人民政府".to_owned()]),
        ]
    );
    let unit = &found[1];
    assert_eq!(unit.why, ["年度计划完成率低于60.00%（12.50%）"]);
    assert_eq!((unit.fields.points, unit.fields.public), (Some("-0.5".parse().unwrap()), true));
    assert!(unit.missing.is_empty(), "{:?}", unit.missing);
    assert_eq!(unit.fields.title, "关于牵头项目未完成年度目标任务的通报");
}
