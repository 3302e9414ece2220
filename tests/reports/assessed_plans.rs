//! Units of a plan assessed from the ledger: values by group, filters, plan items by name, what a person gives.

use crate::support;

use support::{Office, month_of, plan_2022};
use zdxm::figures::{Assessment, AssessmentValues, Measures, PointsBasis};
use zdxm::print::assessment_document;
use zdxm::*;

const PACK: &str = r#"
name = "示例市"
version = "2022.1"
[[groups]]
name = "县区"
kinds = ["county"]
[[groups]]
name = "部门"
kinds = ["bureau"]
[[assessments]]
name = "年度考核"
source = "示例办〔2022〕1号"
[[assessments.items]]
id = "rate"
name = "年度计划完成率"
measure = "annual_rate"
points = "60"
rule = "proportion"
top = "100%"
[[assessments.items]]
id = "new_rate"
name = "新开工项目完成率"
measure = "annual_rate"
of = { phase = ["新开工"] }
groups = ["县区"]
points = "30"
rule = "proportion"
absent = "drop"
[[assessments.items]]
id = "size"
name = "项目规模"
each = "item"
measure = "annual"
when = [{ measure = "done", above = "0" }]
rule = "steps"
core = false
steps = [{ from = "0", points = "1" }, { from = "1000万元", points = "3" }]
[[assessments.items]]
id = "quality"
name = "前期工作评价"
measure = "given_points"
points = "10"
rule = "given"
most = "10"
[[assessments.lists]]
name = "红榜"
first = 1
when = [{ measure = "annual_rate", at_least = "50%" }]
"#;

fn wan(amount: i64) -> Money {
    Money::from_fen(amount * 1_000_000)
}

/// 柳北区 has a new start and an ongoing project, 鱼峰区 only an ongoing one, 市交通运输局 one of its own.
fn office() -> (Office, PlanId) {
    office_by(PACK)
}

/// The same by another rule pack.
pub(crate) fn office_by(pack: &str) -> (Office, PlanId) {
    let office = Office::new();
    let plan = office.ledger.write("张三", |batch| {
        let plan = batch.adopt_plan(plan_2022())?;
        let pack = batch.add_rule_pack(RulePack::parse(pack)?)?;
        batch.use_rule_pack(plan, pack)?;
        let sector = batch.ensure_sector("基础设施")?.id;
        for (name, unit, kind, phase, annual, done) in [
            ("凤凰岭大桥", "柳北区人民政府", UnitKind::County, Phase::New, 1_000, Some(500)),
            ("官塘大道", "柳北区人民政府", UnitKind::County, Phase::Ongoing, 600, Some(700)),
            ("龙湖公园", "鱼峰区人民政府", UnitKind::County, Phase::Ongoing, 3_000, Some(1_000)),
            ("汽车城", "鱼峰区人民政府", UnitKind::County, Phase::Ongoing, 0, None),
            ("物流园", "市交通运输局", UnitKind::Bureau, Phase::Completed, 900, Some(300)),
        ] {
            let unit = batch.ensure_unit(unit)?.id;
            batch.change_unit(unit, |unit| unit.kind = kind)?;
            let project = batch.add_project(ProjectFields::named(name))?;
            let mut item = ItemFields::new(phase, sector);
            item.annual = Some(wan(annual));
            item.responsible_units = vec![unit];
            let item = batch.add_item(plan, project, item)?.item;
            if let Some(done) = done {
                let report = ReportFields { ytd_done: Some(wan(done)), ..Default::default() };
                batch.file_report(item, month_of(6), report)?;
            }
        }
        Ok(plan)
    });
    let plan = plan.unwrap();
    (office, plan)
}

fn totals(assessment: &Assessment) -> Vec<(String, String)> {
    let total = |total: &Option<Fraction>| total.as_ref().map_or("—".into(), |total| total.rounded(2));
    assessment.units.iter().map(|unit| (unit.name.clone(), total(&unit.total))).collect()
}

#[test]
fn a_plan_is_assessed_group_by_group_from_the_ledger() {
    let (office, plan) = office();
    let view = office.ledger.view().unwrap();
    let assessments = Assessment::of_plan(&view, plan, month_of(6), "年度考核").unwrap();
    let groups = assessments.iter().map(|one| one.group.as_deref().unwrap()).collect::<Vec<_>>();
    assert_eq!(groups, ["县区", "部门"]);
    // 柳北区: 1200 of 1600 is 75%, 45 points; the new start 50%, 15; a project of 1000万元 and a smaller one, 4.
    // 鱼峰区: a third of 60 is 20, its one project 3; without a new start 23 ÷ 70 × 100.
    let expected = [("柳北区人民政府".into(), "64.00".into()), ("鱼峰区人民政府".into(), "32.86".into())];
    assert_eq!(totals(&assessments[0]), expected);
    assert_eq!(totals(&assessments[1]), [("市交通运输局".into(), "21.00".into())]);
    let first = &assessments[0].units[0];
    assert_eq!(first.lists, ["红榜"]);
    let PointsBasis::Items { parts, .. } = &first.items[2].basis else { panic!("{:?}", first.items[2]) };
    let names = parts.iter().map(|part| part.item.as_deref().unwrap()).collect::<Vec<_>>();
    assert_eq!(names, ["凤凰岭大桥", "官塘大道"]);
    // A month in which nobody has reported yet: nothing is known, and the filtered value is not taken from the whole.
    let january = Assessment::of_plan(&view, plan, month_of(1), "年度考核").unwrap();
    assert!(january.iter().flat_map(|one| &one.units).all(|unit| unit.lists.is_empty()));
    let error = Assessment::of_plan(&view, plan, month_of(6), "月度考核").unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::NotFound, "scheme_unknown"));
    assert!(error.text(Language::Chinese).contains("年度考核"), "{error}");
}

#[test]
fn what_a_person_gives_is_added_up_and_named() {
    let (office, plan) = office();
    let view = office.ledger.view().unwrap();
    let measures = Measures::new(&view, plan, month_of(6)).unwrap();
    let pack = view.rules_of_plan(plan).unwrap().unwrap().pack;
    let mut groups = AssessmentValues::of_plan(&view, &measures, &pack.assessments[0]).unwrap();
    groups[0].give("鱼峰区人民政府", "quality", "6".parse().unwrap(), "示例办〔2022〕8号，2022年5月10日").unwrap();
    groups[0].give("鱼峰区人民政府", "quality", "2.5".parse().unwrap(), "示例办〔2022〕9号，2022年6月2日").unwrap();
    let error = groups[0].give("市交通运输局", "quality", "1".parse().unwrap(), "").unwrap_err();
    assert_eq!((error.kind(), error.id()), (ErrorKind::NotFound, "assessed_unit_unknown"));
    let assessments =
        groups.iter().map(|values| Assessment::new(&pack.assessments[0], values).unwrap()).collect::<Vec<_>>();
    assert_eq!(assessments[0].units[1].items[3].points, Some("8.5".parse().unwrap()));
    support::golden("assessment_of_plan.txt", &assessment_document(&assessments).to_text());
}

#[test]
fn a_scheme_of_a_quarter_counts_from_its_first_month() {
    let pack = RulePack::parse(&PACK.replace("source = \"示例办〔2022〕1号\"", "period = \"quarter\"")).unwrap();
    let from = |month: u8| pack.assessments[0].counts_from(month_of(month)).unwrap();
    assert_eq!([3, 4, 6, 12].map(from), [1, 4, 4, 10].map(month_of));
    let year = &RulePack::parse(PACK).unwrap().assessments[0];
    assert_eq!(year.counts_from(month_of(9)).unwrap(), month_of(1));
}
