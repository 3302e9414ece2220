//! Nodes in what an office hands out: rates, lights, bulletins, assessments, by the rules of the plan alone.

use crate::support;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::figures::{Assessment, Bulletin, Measures, PlanLights};
use zdxm::issue::{LetterProposals, reissue};
use zdxm::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

const RULES: &str = r#"
    [lights.nodes]
    yellow_days = 30
    [lights.items]
    nodes = true
    [[bulletins]]
    kind = "notice"
    parts = ["starts", "nodes"]
    tables = ["summary", "late_nodes"]
    [[letters]]
    id = "late"
    name = "督办函"
    kind = "urging"
    for = "project"
    when = [{ measure = "nodes_late", at_least = "1" }]
    to = ["lead_unit"]
    [[assessments]]
    name = "考核"
    period = "month"
    [[assessments.items]]
    id = "nodes"
    name = "节点完成率"
    measure = "nodes_rate"
    rule = "proportion"
    points = 40
    full = "100%"
    absent = "zero"
"#;

fn use_rules(office: &Office, plan: PlanId, name: &str, rules: &str) {
    let pack = RulePack::parse(&format!("name = \"{name}\"\nversion = \"1\"\n{rules}")).unwrap();
    let adopt = |batch: &mut Batch| {
        let pack = batch.add_rule_pack(pack)?;
        batch.use_rule_pack(plan, pack)
    };
    office.ledger.write("张三", adopt).unwrap();
}

/// Three projects with seven nodes each. Of the first four nodes of project 1 three are done, of the first two of project 2 both, of
/// project 3 nothing is planned. One node of project 1 is that of the bureau.
fn office() -> (Office, PlanId, Vec<ItemId>) {
    let (office, plan, items) = Office::with_plan(3);
    let write = |batch: &mut Batch| {
        for item in &items {
            batch.lay_nodes(*item, "建设节点")?;
        }
        let plans =
            [(1, day(1, 31)), (2, day(2, 28)), (3, day(3, 31)), (4, day(4, 15)), (8, day(3, 1)), (9, day(5, 31))];
        for (id, planned) in plans {
            batch.change_node(NodeId(id), |node| node.planned_on = Some(planned))?;
        }
        let done = [(1, day(1, 31)), (2, day(2, 1)), (3, day(6, 20)), (8, day(3, 5)), (9, day(5, 31))];
        for (id, actual) in done {
            batch.change_node(NodeId(id), |node| node.actual_on = Some(actual))?;
        }
        batch.change_node(NodeId(2), |node| node.unit = Some(UnitId(2)))
    };
    office.ledger.write("张三", write).unwrap();
    (office, plan, items)
}

fn percent(rate: Option<Fraction>) -> Option<String> {
    rate.map(|rate| rate.percent(2).to_string())
}

#[test]
fn the_rate_is_done_of_those_due_and_without_any_due_there_is_none() {
    let (office, plan, items) = office();
    let view = office.ledger.view().unwrap();
    let all = MeasureFilter::default();
    let measures = |month| Measures::new(&view, plan, month_of(month)).unwrap();
    let rate = Measure::NodesRate;
    let june = measures(6);
    assert_eq!(percent(june.of_plan(rate, &all).unwrap()).as_deref(), Some("83.33"), "5 of 6");
    assert_eq!(
        percent(june.of_item(rate, &all, items[0]).unwrap()).as_deref(),
        Some("75.00"),
        "the published vector: 3 of 4"
    );
    assert_eq!(percent(june.of_item(rate, &all, items[1]).unwrap()).as_deref(), Some("100.00"));
    assert_eq!(june.of_item(rate, &all, items[2]).unwrap(), None);
    // What was done on 20 June was not done in May.
    assert_eq!(percent(measures(5).of_item(rate, &all, items[0]).unwrap()).as_deref(), Some("50.00"));
    // A node of another unit is that unit's, and not that of the unit that leads the project.
    assert_eq!(percent(june.of_unit(rate, &all, UnitId(1)).unwrap()).as_deref(), Some("80.00"));
    assert_eq!(percent(june.of_unit(rate, &all, UnitId(2)).unwrap()).as_deref(), Some("100.00"));
    assert_eq!(june.of_unit(Measure::NodesLate, &all, UnitId(1)).unwrap(), Some(Fraction::from(1_u32)));
    assert_eq!(june.of_item(Measure::NodesLate, &all, items[1]).unwrap(), Some(Fraction::from(0_u32)));
    let new = MeasureFilter::default().with_phase(vec![Phase::New]);
    assert_eq!(june.of_plan(rate, &new).unwrap(), None, "nothing is planned of the new start");
    // A voided node is gone; a withdrawn item does not count from its month on.
    office.ledger.write("张三", |batch| batch.change_node(NodeId(5), |node| node.after = None)).unwrap();
    office.ledger.write("张三", |batch| batch.void(NodeId(4), "误登")).unwrap();
    let view = office.ledger.view().unwrap();
    let june = Measures::new(&view, plan, month_of(6)).unwrap();
    assert_eq!(percent(june.of_plan(rate, &all).unwrap()).as_deref(), Some("100.00"));
    let withdraw = |batch: &mut Batch| {
        let fields = PlanChangeFields {
            reason_class: Some(ReasonClass::Objective),
            ..PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(5))
        };
        batch.adopt_plan_change(plan, fields, vec![PlanChangeLine::Withdrawal { item: items[0] }])
    };
    office.ledger.write("张三", withdraw).unwrap();
    let view = office.ledger.view().unwrap();
    let count = |month| {
        let measures = Measures::new(&view, plan, month_of(month)).unwrap();
        percent(measures.of_item(rate, &all, items[0]).unwrap())
    };
    assert_eq!((count(4).as_deref(), count(6)), (Some("66.67"), None));
}

#[test]
fn a_late_node_gives_its_light_to_its_project_where_the_rules_say_so() {
    let (office, plan, items) = office();
    office.ledger.write("李四", |batch| batch.void(NodeId(7), "无此环节")).unwrap();
    use_rules(&office, plan, "示例市", RULES);
    let view = office.ledger.view().unwrap();
    let lights = |month| {
        let lights = PlanLights::new(&view, plan, month_of(month)).unwrap();
        lights.items.into_iter().map(|row| (row.light(), row.reasons().to_vec())).collect::<Vec<_>>()
    };
    let april = lights(4);
    assert_eq!(april[1], (Some(Light::Yellow), vec!["节点“主体工程基础浇注完成”逾期30天".to_owned()]));
    assert_eq!(lights(5)[1], (Some(Light::Red), vec!["节点“主体工程基础浇注完成”逾期61天".to_owned()]));
    // The third node was done in June; the fourth is late ever since.
    assert_eq!(lights(6)[1], (Some(Light::Red), vec!["节点“主体封顶”逾期76天".to_owned()]));
    let found = view.find_items(plan, month_of(6), &ItemQuery::default().with_light(Light::Red)).unwrap();
    assert_eq!(found.items.iter().map(|item| item.item).collect::<Vec<_>>(), [items[0]]);
    let measures = Measures::new(&view, plan, month_of(6)).unwrap();
    let red = measures.of_item(Measure::RedMonths, &MeasureFilter::default(), items[0]).unwrap();
    assert_eq!(red, Some(Fraction::from(2_u32)), "May and June");
    // Without the rule, nodes give no light.
    use_rules(&office, plan, "别市", "[lights.items.start]\nyellow_months = 1\nred_months = 3");
    let view = office.ledger.view().unwrap();
    let lights = PlanLights::new(&view, plan, month_of(6)).unwrap();
    assert!(lights.items.iter().all(|row| row.reasons().is_empty()));
}

#[test]
fn bulletins_letters_and_assessments_use_nodes_where_the_rules_name_them() {
    let (office, plan, _) = office();
    let bulletin = || {
        let view = office.ledger.view().unwrap();
        Bulletin::of(&view, plan, month_of(6), None, Period::Month).unwrap()
    };
    let before = bulletin();
    assert!(!before.to_text().unwrap().contains("节点"));
    let fields = IssuedBulletinFields::new(plan, month_of(6), "第6期", day(7, 8));
    office.ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap();
    use_rules(&office, plan, "示例市", RULES);
    golden("bulletin_nodes.txt", &bulletin().to_text().unwrap());
    let view = office.ledger.view().unwrap();
    let again = reissue(&view, BulletinId(1)).unwrap();
    assert!(!again.text().unwrap().contains("节点"), "what was issued stays as it is");
    let january = Bulletin::of(&view, plan, month_of(1), None, Period::Month).unwrap();
    assert!(january.to_text().unwrap().contains("节点完成率100.00%") && january.facts.nodes.unwrap().late.is_empty());
    let letters = LetterProposals::new(&view, plan, month_of(6)).unwrap().proposals;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].fields.title.contains("项目1"), "{}", letters[0].fields.title);
    let result = Assessment::of_plan(&view, plan, month_of(6), "考核").unwrap();
    let totals = result.iter().flat_map(|one| &one.units).map(|unit| (unit.name.as_str(), unit.total.clone()));
    let totals =
        totals.map(|(name, total)| (name.to_owned(), total.map(|total| total.to_string()))).collect::<Vec<_>>();
    assert_eq!(totals, [("鱼峰区人民政府".to_owned(), Some("32".to_owned()))]);
}
