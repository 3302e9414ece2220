//! What a registrar records for assessments: what is given, by document and person; who is exempt; both in the points, ranks, lists.

use crate::assessed_plans::office_by;
use crate::support;

use chrono::NaiveDate;
use support::{Office, month_of};
use zdxm::figures::{Assessment, AssessmentValues, Measures, Ranking, UnitLists};
use zdxm::print::assessment_document;
use zdxm::*;

pub(crate) const PACK: &str = r#"
name = "示例市"
version = "2022.2"
[[groups]]
name = "县区"
kinds = ["county"]
[[groups]]
name = "部门"
kinds = ["bureau"]
[[lists]]
name = "黑榜"
last = 1
measure = "annual_rate"
[[assessments]]
name = "年度考核"
[[assessments.items]]
id = "rate"
name = "年度计划完成率"
measure = "annual_rate"
points = "60"
rule = "effect"
base_share = "50%"
[[assessments.items]]
id = "quality"
name = "前期工作评价"
measure = "given_points"
rule = "given"
points = "10"
most = "10"
absent = "drop"
[[assessments.items]]
id = "visits"
name = "观摩"
measure = "given_times"
rule = "count"
points = "2"
at_most_times = "3"
groups = ["县区"]
core = false
[[assessments.items]]
id = "votes"
name = "测评优秀率"
measure = "given_rate"
rule = "proportion"
points = "20"
absent = "lowest"
[[assessments.items]]
id = "level"
name = "项目级别"
each = "item"
measure = "given_points"
rule = "given"
core = false
[[assessments.veto]]
when = [{ measure = "given_times", at_least = "1" }]
result = "一票否决"
[[assessments.lists]]
name = "末位"
last = 1
[[assessments]]
name = "季度考核"
period = "quarter"
[[assessments.items]]
id = "visits"
name = "观摩"
measure = "given_times"
rule = "count"
points = "2"
"#;

pub(crate) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

/// A fact of a month, by a document of a number.
pub(crate) fn fact(month: u8, number: u32) -> AssessmentFactFields {
    let document = format!("示例办〔2022〕{number}号");
    AssessmentFactFields::new(month_of(month), &document, day(month.into(), 20), "经市政府同意")
}

pub(crate) fn unit(office: &Office, name: &str) -> UnitId {
    office.ledger.view().unwrap().unit_by_name(name).unwrap().unwrap().id
}

fn give(office: &Office, plan: PlanId, of: &str, fields: AssessmentFactFields) -> Result<AssessmentFactId> {
    let unit = unit(office, of);
    office.ledger.write("张三", |batch| batch.record_assessment_fact(AssessmentFactKind::Given, plan, unit, fields))
}

fn exempt(office: &Office, plan: PlanId, of: &str, fields: AssessmentFactFields) -> Result<AssessmentFactId> {
    let unit = unit(office, of);
    office
        .ledger
        .write("张三", |batch| batch.record_assessment_fact(AssessmentFactKind::Exemption, plan, unit, fields))
}

fn assessed(office: &Office, plan: PlanId, month: u8) -> Vec<Assessment> {
    Assessment::of_plan(&office.ledger.view().unwrap(), plan, month_of(month), "年度考核").unwrap()
}

/// The points of a unit of the first group for an item.
fn points(assessments: &[Assessment], unit: usize, item: &str) -> Option<String> {
    let items = &assessments[0].units[unit].items;
    let found = items.iter().find(|known| known.id == item).unwrap();
    found.points.as_ref().map(|points| points.rounded(2))
}

fn two(value: &str) -> Decimal {
    value.parse().unwrap()
}

const LIUBEI: &str = "柳北区人民政府";
const YUFENG: &str = "鱼峰区人民政府";

#[test]
fn what_is_given_counts_with_its_document_person_and_change() {
    let (office, plan) = office_by(PACK);
    let year = "年度考核";
    give(&office, plan, YUFENG, fact(5, 8).giving(year, "quality", two("6"))).unwrap();
    give(&office, plan, YUFENG, fact(6, 9).giving(year, "quality", two("2.5"))).unwrap();
    give(&office, plan, LIUBEI, fact(3, 4).giving(year, "visits", two("2"))).unwrap();
    give(&office, plan, LIUBEI, fact(4, 5).giving(year, "visits", two("2"))).unwrap();
    give(&office, plan, LIUBEI, fact(2, 2).giving(year, "votes", two("0.5"))).unwrap();
    give(&office, plan, LIUBEI, fact(6, 3).giving(year, "votes", two("0.9"))).unwrap();
    let mut of_project = fact(6, 10).giving(year, "level", two("5"));
    of_project.project = Some(ProjectId(2));
    give(&office, plan, LIUBEI, of_project).unwrap();
    // A bureau has no item for visits; what was given to it is named.
    give(&office, plan, "市交通运输局", fact(6, 11).giving(year, "visits", two("1"))).unwrap();
    let assessments = assessed(&office, plan, 6);
    assert_eq!(points(&assessments, 1, "quality").as_deref(), Some("8.50"));
    // Nobody gave the other one anything, which is not zero: the item is left out.
    assert_eq!(points(&assessments, 0, "quality"), None);
    // Four times count as three, and the rate of the latest month is the rate.
    assert_eq!(points(&assessments, 0, "visits").as_deref(), Some("6.00"));
    assert_eq!(points(&assessments, 0, "votes").as_deref(), Some("18.00"));
    assert_eq!(points(&assessments, 1, "votes").as_deref(), Some("18.00"), "the lowest of those that have one");
    assert_eq!(points(&assessments, 0, "level").as_deref(), Some("5.00"));
    assert_eq!(assessments[0].left_over, ["市交通运输局“visits”（示例办〔2022〕11号）"]);
    support::golden("assessment_facts.txt", &assessment_document(&assessments).to_text());
    // At the end of an earlier month, what came later is not known.
    let may = assessed(&office, plan, 5);
    assert_eq!(points(&may, 1, "quality").as_deref(), Some("6.00"));
    assert_eq!(points(&may, 0, "votes").as_deref(), Some("10.00"));
}

#[test]
fn a_measure_that_a_condition_asks_for_can_be_given_by_its_name() {
    let (office, plan) = office_by(PACK);
    give(&office, plan, LIUBEI, fact(6, 1).giving("年度考核", "given_times", two("1"))).unwrap();
    let assessments = assessed(&office, plan, 6);
    assert_eq!(assessments[0].units[0].grade.as_deref(), Some("一票否决"));
    assert_eq!(assessments[0].units[1].grade, None);
    assert!(assessments[0].left_over.is_empty());
    let error = give(&office, plan, LIUBEI, fact(6, 2).giving("年度考核", "given_rate", two("1"))).unwrap_err();
    assert_eq!(error.id(), "fact_of_unknown_item");
}

#[test]
fn a_quarter_counts_the_facts_of_its_months_and_of_its_scheme_alone() {
    let (office, plan) = office_by(PACK);
    for (month, scheme) in [(3, "季度考核"), (4, "季度考核"), (6, "季度考核"), (5, "年度考核")] {
        give(&office, plan, LIUBEI, fact(month, month.into()).giving(scheme, "visits", two("1"))).unwrap();
    }
    let view = office.ledger.view().unwrap();
    let quarter = Assessment::of_plan(&view, plan, month_of(6), "季度考核").unwrap();
    assert_eq!(quarter[0].units[0].total, Some("4".parse().unwrap()));
    assert!(quarter[0].left_over.is_empty());
}

#[test]
fn an_exempt_unit_is_scored_and_ranked_but_stands_on_no_list_and_in_no_comparison() {
    let (office, plan) = office_by(PACK);
    let before = assessed(&office, plan, 6);
    assert_eq!(before[0].units[1].lists, ["末位"]);
    let view = office.ledger.view().unwrap();
    let black = |view: &View, month: u8| UnitLists::new(view, plan, month_of(month), &[]).unwrap().lists.remove(0);
    assert_eq!(black(&view, 6).units[0].unit.name, YUFENG);
    let mut flood = fact(6, 7);
    flood.last_month = Some(month_of(7));
    exempt(&office, plan, YUFENG, flood).unwrap();
    let after = assessed(&office, plan, 6);
    let unit = &after[0].units[1];
    assert!(unit.exempt && unit.lists.is_empty() && unit.rank.is_some() && unit.total.is_some());
    // 功效系数 between the others: the one that is left is lowest and highest.
    assert_eq!(points(&after, 0, "rate").as_deref(), Some("60.00"));
    assert_eq!(unit.exempted_by.len(), 1);
    assert!(unit.exempted_by[0].contains("示例办〔2022〕7号（2022年6月20日）：经市政府同意；张三登记"));
    let text = assessment_document(&after).to_text();
    assert!(text.contains("免列依据：示例办〔2022〕7号"), "{text}");
    let view = office.ledger.view().unwrap();
    let list = black(&view, 6);
    let on = list.units.iter().map(|listed| listed.unit.name.as_str()).collect::<Vec<_>>();
    assert_eq!(on, ["市交通运输局"], "it makes no room for the next one of its group");
    assert_eq!(list.exempt[0].unit.exempted_by.len(), 1);
    let document = UnitLists::new(&view, plan, month_of(6), &[]).unwrap().document().to_text();
    assert!(document.contains("经认定免列：鱼峰区人民政府（示例办〔2022〕7号"), "{document}");
    // The months before and after are not exempt.
    assert_eq!(black(&view, 8).units[0].unit.name, YUFENG);
    assert_eq!(black(&view, 5).exempt.len(), 0);
    // A ranking of all shows it; one of the last does not name it.
    let ranked = |query: RankingQuery| Ranking::new(&view, plan, month_of(6), &query).unwrap();
    let all = ranked(RankingQuery::default());
    assert_eq!(all.groups[0].units.len(), 2);
    assert!(all.document().to_text().contains("以下单位免列，不列入榜单：鱼峰区人民政府"));
    assert!(ranked(RankingQuery::default().with_last(1)).groups[0].units.is_empty());
    let before = office.ledger.view_as_of(ChangeNumber(view.as_of().0 - 1)).unwrap();
    assert_eq!(black(&before, 6).units[0].unit.name, YUFENG, "as of the change before");
}

#[test]
fn an_exemption_of_one_scheme_leaves_lists_and_other_schemes_alone() {
    let (office, plan) = office_by(PACK);
    let mut of_year = fact(1, 7);
    of_year.scheme = Some("年度考核".into());
    exempt(&office, plan, YUFENG, of_year).unwrap();
    assert!(assessed(&office, plan, 6)[0].units[1].exempt);
    let view = office.ledger.view().unwrap();
    let quarter = Assessment::of_plan(&view, plan, month_of(6), "季度考核").unwrap();
    assert!(!quarter[0].units[1].exempt);
    assert!(UnitLists::new(&view, plan, month_of(6), &[]).unwrap().lists[0].exempt.is_empty());
}

#[test]
fn what_no_scheme_can_take_is_refused_with_what_it_takes() {
    let (office, plan) = office_by(PACK);
    let year = "年度考核";
    let refused = |fields: AssessmentFactFields| {
        let error = give(&office, plan, LIUBEI, fields).unwrap_err();
        (error.id(), error.field_name().map(str::to_owned))
    };
    let with_project = |mut fields: AssessmentFactFields, project: i64| {
        fields.project = Some(ProjectId(project));
        fields
    };
    for (fields, id, field) in [
        (fact(6, 1).giving("月度考核", "quality", two("1")), "fact_of_unknown_scheme", "scheme"),
        (fact(6, 1).giving(year, "rate", two("1")), "fact_of_unknown_item", "scheme_item"),
        (fact(6, 1), "assessment_fact_lacks", "scheme"),
        (fact(6, 1).giving(year, "level", two("1")), "fact_without_project", "project"),
        (with_project(fact(6, 1).giving(year, "quality", two("1")), 1), "fact_with_project", "project"),
        (with_project(fact(6, 1).giving(year, "level", two("1")), 99), "fact_project_not_in_plan", "project"),
        (fact(6, 1).giving(year, "visits", two("0.5")), "given_times_invalid", "given_value"),
        (fact(6, 1).giving(year, "visits", two("-1")), "given_times_invalid", "given_value"),
        (fact(6, 1).giving(year, "votes", two("90")), "given_rate_invalid", "given_value"),
        (fact(6, 1).giving(year, "quality", two("10001")), "given_value_out_of_range", "given_value"),
        (
            AssessmentFactFields { reason: " ".into(), ..fact(6, 1).giving(year, "quality", two("1")) },
            "assessment_fact_without_reason",
            "reason",
        ),
        (
            AssessmentFactFields { document_no: "\u{200b}".into(), ..fact(6, 1).giving(year, "quality", two("1")) },
            "text_missing",
            "document_no",
        ),
        (
            AssessmentFactFields { last_month: Some(month_of(7)), ..fact(6, 1).giving(year, "quality", two("1")) },
            "assessment_fact_does_not_say",
            "last_month",
        ),
        (
            AssessmentFactFields {
                month: YearMonth::new(2021, 12).unwrap(),
                ..fact(6, 1).giving(year, "quality", two("1"))
            },
            "plan_year_differs",
            "month",
        ),
    ] {
        assert_eq!(refused(fields), (id, Some(field.to_owned())));
    }
    let refused = |fields: AssessmentFactFields| exempt(&office, plan, LIUBEI, fields).unwrap_err().id();
    assert_eq!(refused(fact(6, 1).giving(year, "quality", two("1"))), "assessment_fact_does_not_say");
    assert_eq!(refused(AssessmentFactFields { last_month: Some(month_of(5)), ..fact(6, 1) }), "exemption_ends_before");
    let next = AssessmentFactFields { last_month: Some(YearMonth::new(2023, 1).unwrap()), ..fact(6, 1) };
    assert_eq!(refused(next), "plan_year_differs");
    let nobody = office.ledger.write("张三", |batch| {
        batch.record_assessment_fact(AssessmentFactKind::Exemption, plan, UnitId(99), fact(6, 1))
    });
    assert_eq!(nobody.unwrap_err().kind(), ErrorKind::NotFound);
    assert!(office.ledger.view().unwrap().assessment_facts(plan).unwrap().is_empty());
}

#[test]
fn a_second_clerk_with_the_same_document_is_refused_and_so_is_a_late_correction() {
    let (office, plan) = office_by(PACK);
    let fields = fact(6, 8).giving("年度考核", "quality", two("6.0"));
    let id = give(&office, plan, YUFENG, fields.clone()).unwrap();
    let read = office.ledger.view().unwrap().assessment_fact(id).unwrap();
    assert_eq!(read.fields.value, Some(two("6")));
    // The same, however its blanks and zeros are typed.
    let same = AssessmentFactFields { document_no: " 示例办〔2022〕8号 ".into(), ..fields.clone() };
    let error = give(&office, plan, YUFENG, same.giving("年度考核", "quality", two("6"))).unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::Duplicate, "fact_recorded_already"));
    assert!(error.text(Language::Chinese).contains("张三"), "{}", error.text(Language::Chinese));
    give(&office, plan, LIUBEI, fields.clone()).unwrap();
    give(&office, plan, YUFENG, fact(6, 8).giving("年度考核", "quality", two("1"))).unwrap();
    // Another rate of the same month would count or not by chance.
    give(&office, plan, YUFENG, fact(6, 1).giving("年度考核", "votes", two("0.8"))).unwrap();
    let other = give(&office, plan, YUFENG, fact(6, 2).giving("年度考核", "votes", two("0.7"))).unwrap_err();
    assert_eq!(other.kind(), ErrorKind::Duplicate);
    // Two clerks correct the version that both have read.
    let correct = |actor: &str, value: &str| {
        let fields = AssessmentFactFields { value: Some(two(value)), ..read.fields.clone() };
        office.ledger.write(actor, |batch| batch.revise_assessment_fact(&read, fields))
    };
    correct("李四", "7").unwrap();
    assert_eq!(correct("王五", "8").unwrap_err().kind(), ErrorKind::Conflict);
    correct("李四", "7").unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.assessment_fact_history(id).unwrap().len(), 2);
    let entries = view.history(HistoryQuery::from(unit(&office, YUFENG)).with_field("given_value")).unwrap();
    assert!(entries.iter().any(|entry| entry.actor == "李四" && entry.name == "认定（示例办〔2022〕8号）"));
    // What was voided counts no more, and counts again when it is restored, where nothing took its place.
    office.ledger.write("张三", |batch| batch.void(id, "误登")).unwrap();
    assert_eq!(points(&assessed(&office, plan, 6), 1, "quality").as_deref(), Some("1.00"));
    let again = give(&office, plan, YUFENG, AssessmentFactFields { value: Some(two("7")), ..fields }).unwrap();
    let error = office.ledger.write("张三", |batch| batch.restore(id)).unwrap_err();
    assert_eq!(error.id(), "fact_recorded_already");
    office.ledger.write("张三", |batch| batch.void(again, "重复")).unwrap();
    office.ledger.write("张三", |batch| batch.restore(id)).unwrap();
    assert_eq!(points(&assessed(&office, plan, 6), 1, "quality").as_deref(), Some("8.00"));
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn only_a_registrar_records_and_a_limited_view_knows_nothing_of_it() {
    let (office, plan) = office_by(PACK);
    let id = give(&office, plan, LIUBEI, fact(6, 1).giving("年度考核", "quality", two("6"))).unwrap();
    let people = office.ledger.write("张三", |batch| {
        let registrar = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)?;
        let reporter = batch.add_person(PersonFields::named("李信息"))?;
        batch.grant_role(reporter, Role::Reporter, RoleScope::Unit(UnitId(1)), None)
    });
    people.unwrap();
    let fields = fact(6, 2).giving("年度考核", "quality", two("6"));
    let refused = office
        .ledger
        .write("李信息", |batch| batch.record_assessment_fact(AssessmentFactKind::Given, plan, UnitId(1), fields));
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::NotPermitted);
    let mut limited = office.ledger.view().unwrap();
    limited.limit_to("李信息").unwrap();
    assert_eq!(limited.assessment_fact(id).unwrap_err().kind(), ErrorKind::NotPermitted);
    assert_eq!(
        Assessment::of_plan(&limited, plan, month_of(6), "年度考核").unwrap_err().kind(),
        ErrorKind::NotPermitted
    );
}

#[test]
fn facts_follow_a_merged_unit_and_keep_a_unit_from_being_voided() {
    let (office, plan) = office_by(PACK);
    let old = office.ledger.write("张三", |batch| Ok(batch.ensure_unit("原鱼峰区")?.id)).unwrap();
    let fields = fact(6, 1).giving("年度考核", "quality", two("6"));
    let record = |batch: &mut Batch| batch.record_assessment_fact(AssessmentFactKind::Given, plan, old, fields.clone());
    let id = office.ledger.write("张三", record).unwrap();
    assert_eq!(assessed(&office, plan, 6)[0].left_over, ["原鱼峰区“quality”（示例办〔2022〕1号）"]);
    let void = office.ledger.write("张三", |batch| batch.void(old, "误登"));
    assert_eq!(void.unwrap_err().kind(), ErrorKind::InUse);
    let now = unit(&office, YUFENG);
    office.ledger.write("张三", |batch| batch.merge_unit(old, now, "机构改革")).unwrap();
    assert_eq!(points(&assessed(&office, plan, 6), 1, "quality").as_deref(), Some("6.00"));
    assert_eq!(office.ledger.view().unwrap().assessment_fact(id).unwrap().unit, now);
    // The one that it became has it, too.
    assert_eq!(office.ledger.write("张三", record).unwrap_err().kind(), ErrorKind::Duplicate);
}

#[test]
fn a_scheme_that_changes_names_what_it_takes_no_more() {
    let (office, plan) = office_by(PACK);
    give(&office, plan, LIUBEI, fact(6, 1).giving("年度考核", "visits", two("1"))).unwrap();
    let other = PACK.replace("id = \"visits\"", "id = \"tours\"").replace("2022.2", "2022.3");
    office
        .ledger
        .write("张三", |batch| {
            let pack = batch.add_rule_pack(RulePack::parse(&other)?)?;
            batch.use_rule_pack(plan, pack)
        })
        .unwrap();
    let assessments = assessed(&office, plan, 6);
    assert_eq!(points(&assessments, 0, "tours").as_deref(), Some("0.00"));
    assert_eq!(assessments[0].left_over, ["柳北区人民政府“visits”（示例办〔2022〕1号）"]);
}

#[test]
fn values_by_hand_join_what_is_recorded() {
    let (office, plan) = office_by(PACK);
    give(&office, plan, LIUBEI, fact(6, 1).giving("年度考核", "quality", two("6"))).unwrap();
    let view = office.ledger.view().unwrap();
    let pack = view.rules_of_plan(plan).unwrap().unwrap().pack;
    let measures = Measures::new(&view, plan, month_of(6)).unwrap();
    let mut groups = AssessmentValues::of_plan(&view, &measures, &pack.assessments[0]).unwrap();
    groups[0].give(LIUBEI, "quality", "1".parse().unwrap(), "口头").unwrap();
    let assessment = Assessment::new(&pack.assessments[0], &groups[0]).unwrap();
    assert_eq!(assessment.units[0].items[1].points, Some("7".parse().unwrap()));
    assert_eq!(assessment.units[0].items[1].entries.len(), 2);
}
