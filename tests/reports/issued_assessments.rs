//! Results of assessments that are issued: frozen, given again, compared, corrected, objected to; and combined by other schemes.

use crate::assessed_plans::office_by;
use crate::assessment_facts::{PACK, day, fact, unit};
use crate::support;

use support::{Office, month_of};
use zdxm::figures::{Assessment, Bulletin};
use zdxm::issue::{Reproduction, assessment_comparison_document, compare_assessments, reissue, reissue_assessment};
use zdxm::*;

const YEAR: &str = "年度考核";
const LIUBEI: &str = "柳北区人民政府";
const YUFENG: &str = "鱼峰区人民政府";

fn fields(plan: PlanId, month: u8, number: &str) -> IssuedAssessmentFields {
    IssuedAssessmentFields::new(plan, month_of(month), YEAR, number, day(12, 30))
}

fn issue(office: &Office, fields: IssuedAssessmentFields) -> Result<IssuedAssessmentId> {
    office.ledger.write("张三", |batch| batch.issue_assessment(fields))
}

fn give(office: &Office, plan: PlanId, of: &str, fields: AssessmentFactFields) -> AssessmentFactId {
    let (unit, kind) = (unit(office, of), AssessmentFactKind::Given);
    office.ledger.write("张三", |batch| batch.record_assessment_fact(kind, plan, unit, fields)).unwrap()
}

fn points(value: &str) -> Option<Fraction> {
    Some(value.parse().unwrap())
}

#[test]
fn what_was_issued_stays_after_every_later_correction() {
    let (office, plan) = office_by(PACK);
    let given = give(&office, plan, LIUBEI, fact(6, 1).giving(YEAR, "quality", "6".parse().unwrap()));
    let id = issue(&office, fields(plan, 6, "示例考〔2022〕1号")).unwrap();
    let first = reissue_assessment(&office.ledger.view().unwrap(), id).unwrap();
    assert!(first.is_reproduced());
    support::golden("issued_assessment.txt", &crate::chain_mark::without_digits(first.text().unwrap()));
    // A fact is corrected, another report filed, the scheme changed, a unit renamed and another one merged into it.
    let read = office.ledger.view().unwrap().assessment_fact(given).unwrap();
    let value = AssessmentFactFields { value: Some("9".parse().unwrap()), ..read.fields.clone() };
    office.ledger.write("李四", |batch| batch.revise_assessment_fact(&read, value)).unwrap();
    let yufeng = unit(&office, YUFENG);
    office
        .ledger
        .write("张三", |batch| {
            let pack = PACK.replace("2022.2", "2022.3").replace("points = \"60\"", "points = \"70\"");
            let pack = batch.add_rule_pack(RulePack::parse(&pack)?)?;
            batch.use_rule_pack(plan, pack)?;
            batch.change_unit(yufeng, |unit| unit.name = "鱼峰新区管理委员会".into())?;
            let other = batch.ensure_unit("鱼峰区")?.id;
            batch.merge_unit(yufeng, other, "机构改革")
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let again = reissue_assessment(&view, id).unwrap();
    assert_eq!(again.outcome, Reproduction::Same);
    for form in again.forms() {
        assert_eq!(first.bytes(form.form).unwrap(), again.bytes(form.form).unwrap(), "{:?}", form.form);
    }
    let results = view.assessment_results(id).unwrap();
    let names = results.iter().map(|result| result.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names, [LIUBEI, YUFENG, "市交通运输局"]);
    assert_eq!(view.issued_assessment(id).unwrap().fields.number, "示例考〔2022〕1号");
    // Today differs: by the fact, by its person, and by the scheme.
    let changes = compare_assessments(&view, id, None).unwrap();
    let of_first = changes.iter().find(|change| change.name == LIUBEI).unwrap();
    let quality = of_first.items.iter().find(|item| item.id == "quality").unwrap();
    assert_eq!((&quality.points_before, &quality.points_after), (&points("6"), &points("9")));
    assert!(quality.came[0].contains("李四登记") && quality.went[0].contains("张三登记"), "{quality:?}");
    let paper = assessment_comparison_document(&view, id, None).unwrap();
    support::golden("assessment_comparison.txt", &paper.to_text());
    let numbers = paper.tables().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    assert!(numbers.filter(|cell| matches!(cell, zdxm::print::TableCell::Number(_))).count() > 4);
    assert!(assessment_comparison_document(&view, id, Some(id)).unwrap().to_text().contains("两者一致。"));
    let entries = view.history(HistoryQuery::from(plan)).unwrap();
    assert!(entries.iter().any(|entry| entry.subject == Subject::IssuedAssessment && entry.actor == "张三"));
    view.verify().unwrap();
}

#[test]
fn a_result_is_corrected_once_and_by_name() {
    let (office, plan) = office_by(PACK);
    let refused = |fields| {
        let error = issue(&office, fields).unwrap_err();
        (error.kind(), error.id())
    };
    assert_eq!(
        refused(IssuedAssessmentFields { scheme: "月度考核".into(), ..fields(plan, 6, "1号") }).1,
        "fact_of_unknown_scheme"
    );
    assert_eq!(
        refused(IssuedAssessmentFields { issued_on: day(5, 31), ..fields(plan, 6, "1号") }).1,
        "assessment_before_its_month"
    );
    let other_year = IssuedAssessmentFields { month: YearMonth::new(2021, 12).unwrap(), ..fields(plan, 6, "1号") };
    assert_eq!(refused(other_year).1, "plan_year_differs");
    let first = issue(&office, fields(plan, 6, "考〔2022〕1号")).unwrap();
    assert_eq!(refused(fields(plan, 5, "考 〔2022〕1号")), (ErrorKind::Duplicate, "assessment_number_taken"));
    assert_eq!(refused(fields(plan, 6, "2号")), (ErrorKind::Duplicate, "assessment_issued_already"));
    assert_eq!(refused(fields(plan, 5, "2号").correcting(first, "误")).1, "assessment_of_other_month");
    assert_eq!(refused(fields(plan, 6, "2号").correcting(first, " ")).1, "correction_without_reason");
    assert_eq!(refused(fields(plan, 6, "2号").correcting(IssuedAssessmentId(9), "误")).0, ErrorKind::NotFound);
    give(&office, plan, YUFENG, fact(6, 1).giving(YEAR, "quality", "4".parse().unwrap()));
    let second = issue(&office, fields(plan, 6, "2号").correcting(first, "漏计认定")).unwrap();
    // A second clerk who corrects the first one, too.
    assert_eq!(
        refused(fields(plan, 6, "3号").correcting(first, "漏计")),
        (ErrorKind::Duplicate, "assessment_corrected_already")
    );
    let view = office.ledger.view().unwrap();
    assert_eq!(view.issued_assessment(first).unwrap().corrected_by, Some(second));
    assert!(view.issued_assessment(second).unwrap().corrected_by.is_none());
    let text = reissue_assessment(&view, second).unwrap();
    assert!(text.text().unwrap().contains("本结果更正考〔2022〕1号。更正原因：漏计认定"), "{}", text.text().unwrap());
    let changes = compare_assessments(&view, first, Some(second)).unwrap();
    assert_eq!(changes.iter().map(|change| change.name.as_str()).collect::<Vec<_>>(), [YUFENG]);
    assert!(compare_assessments(&view, second, None).unwrap().is_empty());
    // The first one is as it was issued.
    assert!(reissue_assessment(&view, first).unwrap().is_reproduced());
    assert!(view.issued_assessments(plan).unwrap().len() == 2);
    // An issue is a change of its own.
    let mixed = office.ledger.write("张三", |batch| {
        batch.ensure_unit("某局")?;
        batch.issue_assessment(fields(plan, 7, "7号"))
    });
    assert_eq!(mixed.unwrap_err().kind(), ErrorKind::Rule);
}

#[test]
fn an_objection_is_to_what_was_issued_to_the_unit_and_is_answered() {
    let (office, plan) = office_by(PACK);
    let id = issue(&office, fields(plan, 6, "1号")).unwrap();
    let object = |of: &str, fields: AssessmentFactFields| {
        let (unit, kind) = (unit(&office, of), AssessmentFactKind::Objection);
        office.ledger.write("张三", |batch| batch.record_assessment_fact(kind, plan, unit, fields))
    };
    let mut said = fact(6, 30).objecting_to(id);
    said.item = Some("quality".into());
    let refused = |fields| object(YUFENG, fields).unwrap_err().id();
    assert_eq!(refused(fact(6, 1)), "assessment_fact_lacks");
    assert_eq!(refused(fact(5, 1).objecting_to(id)), "assessment_of_other_month");
    assert_eq!(refused(fact(6, 1).objecting_to(IssuedAssessmentId(9))), "not_found");
    assert_eq!(refused(AssessmentFactFields { item: Some("tours".into()), ..said.clone() }), "fact_of_unknown_item");
    assert_eq!(refused(AssessmentFactFields { answer: Some("采纳".into()), ..said.clone() }), "objection_incomplete");
    assert_eq!(refused(AssessmentFactFields { upheld: Some(true), ..said.clone() }), "assessment_fact_does_not_say");
    assert_eq!(
        refused(fact(6, 1).giving(YEAR, "quality", "1".parse().unwrap()).objecting_to(id)),
        "assessment_fact_does_not_say"
    );
    office.ledger.write("张三", |batch| batch.ensure_unit("市教育局").map(drop)).unwrap();
    assert_eq!(object("市教育局", fact(6, 1).objecting_to(id)).unwrap_err().id(), "unit_not_assessed");
    let fact = object(YUFENG, said.clone()).unwrap();
    let read = office.ledger.view().unwrap().assessment_fact(fact).unwrap();
    assert_eq!(read.fields.scheme.as_deref(), Some(YEAR));
    let answered = |on| AssessmentFactFields {
        answered_on: Some(on),
        answer: Some("予以采纳".into()),
        upheld: Some(true),
        ..read.fields.clone()
    };
    let answer = |fields| office.ledger.write("张三", |batch| batch.revise_assessment_fact(&read, fields));
    assert_eq!(answer(answered(day(6, 1))).unwrap_err().id(), "answered_before");
    answer(answered(day(7, 1))).unwrap();
    // It moves no points by itself.
    let view = office.ledger.view().unwrap();
    assert!(compare_assessments(&view, id, None).unwrap().is_empty());
    assert_eq!(view.assessment_fact_history(fact).unwrap().len(), 2);
}

const COMBINED: &str = r#"
name = "示例市"
version = "2022.9"
[[groups]]
name = "县区"
kinds = ["county"]
[[assessments]]
name = "月度"
period = "month"
[[assessments.items]]
id = "rate"
name = "完成率"
measure = "annual_rate"
points = "100"
rule = "proportion"
[[assessments]]
name = "年度考核"
[[assessments.items]]
id = "months"
name = "各月平均"
measure = "mean_of_months"
scheme = "月度"
rule = "proportion"
full = "100"
points = "70"
absent = "drop"
[[assessments.items]]
id = "owners"
name = "业主平均"
measure = "mean_of_owners"
scheme = "月度"
rule = "proportion"
full = "100"
points = "20"
absent = "drop"
[[assessments.items]]
id = "letters"
name = "函件"
measure = "letter_points"
rule = "given"
core = false
"#;

#[test]
fn means_of_issued_results_and_points_of_letters_flow_into_a_scheme() {
    let (office, plan) = office_by(COMBINED);
    let monthly =
        |month: u8, number: &str| IssuedAssessmentFields { scheme: "月度".into(), ..fields(plan, month, number) };
    let year = || Assessment::of_plan(&office.ledger.view().unwrap(), plan, month_of(8), YEAR).unwrap().remove(0);
    let value = |item: usize| match &year().units[0].items[item].basis {
        figures::PointsBasis::Unit(reckoned) => Some(reckoned.value.clone()),
        _ => None,
    };
    // Nothing is issued: no mean, which is not zero.
    assert_eq!((value(0), value(1), value(2)), (None, None, points("0")));
    issue(&office, monthly(6, "6号")).unwrap();
    let july = issue(&office, monthly(7, "7号")).unwrap();
    // 1200 of 1600 in both months.
    assert_eq!(value(0), points("75"));
    office
        .ledger
        .write("张三", |batch| {
            let item = batch.view()?.items(plan)?.remove(1).id;
            let done = ReportFields { ytd_done: Some(Money::from_fen(1_100_000_000)), ..Default::default() };
            batch.file_report(item, month_of(7), done).map(drop)
        })
        .unwrap();
    // The report came later; July counts as it was issued until it is corrected.
    assert_eq!(value(0), points("75"));
    issue(&office, monthly(7, "8号").correcting(july, "迟报")).unwrap();
    assert_eq!(value(0), points("175/2"));
    assert_eq!(year().units[0].items[0].entries, ["2022年6月6号", "2022年7月8号"]);
    // An owner is the unit of its name, as of the month itself.
    assert_eq!(value(1), None);
    office
        .ledger
        .write("张三", |batch| batch.change_project(ProjectId(1), |project| project.owner = Some(YUFENG.into())))
        .unwrap();
    issue(&office, monthly(8, "9号")).unwrap();
    assert_eq!(value(1), points("100/3"));
    let cause = LetterCause::new(LetterKind::Criticism, LetterSubject::Project(ProjectId(1)));
    let mut letter = LetterFields::titled("通报批评");
    (letter.units, letter.body, letter.points) =
        (vec![unit(&office, LIUBEI)], Some("进度滞后。".into()), Some("-1.5".parse().unwrap()));
    let id = office.ledger.write("张三", |batch| batch.draft_letter(cause, letter)).unwrap();
    assert_eq!(value(2), points("0"));
    let draft = office.ledger.view().unwrap().letter(id).unwrap();
    office.ledger.write("张三", |batch| batch.issue_letter(&draft, "1号", day(8, 8))).unwrap();
    assert_eq!(value(2), points("-3/2"));
}

#[test]
fn a_month_without_a_result_is_left_out_or_counts_as_zero_as_the_scheme_says() {
    let zero = COMBINED.replacen("scheme = \"月度\"\nrule", "scheme = \"月度\"\nmissing = \"zero\"\nrule", 1);
    let (office, plan) = office_by(&zero);
    let value = || {
        let mut all = Assessment::of_plan(&office.ledger.view().unwrap(), plan, month_of(8), YEAR).unwrap();
        all.remove(0).units.remove(0).items.remove(0).basis
    };
    assert!(matches!(value(), figures::PointsBasis::Absent(_)));
    issue(&office, IssuedAssessmentFields { scheme: "月度".into(), ..fields(plan, 6, "6号") }).unwrap();
    let figures::PointsBasis::Unit(reckoned) = value() else { panic!() };
    assert_eq!(reckoned.value, "75/8".parse().unwrap());
}

#[test]
fn a_scheme_that_combines_names_another_one_of_its_pack() {
    let wrong = |from: &str, to: &str| RulePack::parse(&COMBINED.replacen(from, to, 1)).unwrap_err().id();
    assert_eq!(wrong("scheme = \"月度\"\n", ""), "combined_scheme_unknown");
    assert_eq!(wrong("scheme = \"月度\"\n", "scheme = \"年度考核\"\n"), "combined_scheme_unknown");
    assert_eq!(
        wrong("measure = \"annual_rate\"\n", "measure = \"annual_rate\"\nscheme = \"年度考核\"\n"),
        "scheme_not_combined"
    );
}

#[test]
fn an_edited_form_is_found_and_not_given() {
    let (office, plan) = office_by(PACK);
    let id = issue(&office, fields(plan, 6, "1号")).unwrap();
    let path = office.ledger.path().to_owned();
    let folder = office.folder;
    drop(office.ledger);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute(
        "UPDATE issued_assessment_form SET sha256 = replace(sha256, substr(sha256, 1, 4), '0000') WHERE form = 3",
        [],
    )
    .unwrap();
    drop(conn);
    let view = Ledger::open(&path).unwrap().view().unwrap();
    let again = reissue_assessment(&view, id).unwrap();
    assert_eq!(again.outcome, Reproduction::Edited);
    let form = again.forms().iter().find(|form| form.keeping == issue::Keeping::Edited).unwrap().form;
    assert_eq!(again.bytes(form).unwrap_err().kind(), ErrorKind::Tampered);
    assert!(view.verify().is_err());
    drop(folder);
}

#[test]
fn a_thousand_units_are_issued() {
    let office = Office::new();
    let plan = office.ledger.write("张三", |batch| {
        let plan = batch.adopt_plan(support::plan_2022())?;
        let pack = batch.add_rule_pack(RulePack::parse(PACK)?)?;
        batch.use_rule_pack(plan, pack)?;
        let sector = batch.ensure_sector("基础设施")?.id;
        for number in 1..=1_000 {
            let unit = batch
                .add_unit(UnitFields { kind: UnitKind::County, ..UnitFields::named(&format!("第{number}乡")) })?;
            let project = batch.add_project(ProjectFields::named(&format!("项目{number}")))?;
            let mut item = ItemFields::new(Phase::Ongoing, sector);
            item.annual = Some(Money::from_fen(100_000));
            item.responsible_units = vec![unit];
            let item = batch.add_item(plan, project, item)?.item;
            let done = ReportFields { ytd_done: Some(Money::from_fen(number * 50)), ..Default::default() };
            batch.file_report(item, month_of(6), done)?;
            let fields = fact(6, 1).giving(YEAR, "quality", Decimal::from(number % 10));
            batch.record_assessment_fact(AssessmentFactKind::Given, plan, unit, fields)?;
        }
        Ok(plan)
    });
    let plan = plan.unwrap();
    let started = std::time::Instant::now();
    let id = issue(&office, fields(plan, 6, "1号")).unwrap();
    println!("issued in {:?}", started.elapsed());
    let view = office.ledger.view().unwrap();
    assert_eq!(view.assessment_results(id).unwrap().len(), 1_000);
    assert!(reissue_assessment(&view, id).unwrap().is_reproduced());
}

#[test]
fn the_bulletin_of_the_year_names_the_result_that_stands_and_nobody_who_is_exempt() {
    let pack = PACK.replace(
        "[[assessments.lists]]\nname = \"末位\"",
        "[[assessments.grades]]\nname = \"优秀\"\nat_least = \"60\"\n[[assessments.grades]]\nname = \"合格\"\nat_least = \"0\"\n\
         [[assessments.lists]]\nname = \"末位\"",
    );
    let pack = pack
        + "[[bulletins]]\nkind = \"notice\"\nperiod = \"year\"\nparts = [\"overall\", \"assessment\"]\n\
         [[bulletins]]\nkind = \"notice\"\nparts = [\"overall\", \"assessment\"]\n";
    let (office, plan) = office_by(&pack);
    let of_year = |office: &Office| {
        let view = office.ledger.view().unwrap();
        let bulletin = Bulletin::of(&view, plan, month_of(12), Some(BulletinKind::Notice), Period::Year).unwrap();
        (bulletin.facts.assessments.clone(), bulletin.to_text().unwrap())
    };
    assert!(!of_year(&office).1.contains("考核结果"), "nothing was issued, so the part is left out");
    give(&office, plan, LIUBEI, fact(12, 1).giving(YEAR, "quality", "6".parse().unwrap()));
    let first = issue(&office, fields(plan, 12, "示例考〔2022〕9号")).unwrap();
    let (sums, text) = of_year(&office);
    // 柳北区 has 66 points, 鱼峰区 33.75 and the bureau, judged in a group of its own, 67.5.
    let judged = sums.iter().map(|sum| {
        let grades =
            sum.grades.iter().map(|grade| format!("{}{:?}", grade.grade.as_deref().unwrap_or("—"), grade.units));
        format!("{} {}", sum.group.as_deref().unwrap(), grades.collect::<Vec<_>>().join(" "))
    });
    let expected =
        [r#"县区 优秀["柳北区人民政府"] 合格["鱼峰区人民政府"]"#.to_owned(), r#"部门 优秀["市交通运输局"]"#.to_owned()];
    assert_eq!(judged.collect::<Vec<_>>(), expected);
    let county =
        "年度考核（示例考〔2022〕9号）县区共考核单位2个：优秀1个，为柳北区人民政府；合格1个，为鱼峰区人民政府。";
    assert!(text.contains(county) && text.contains("部门共考核单位1个：优秀1个，为市交通运输局。"), "{text}");
    // What was issued with this result says so after the result was corrected.
    let bulletin = IssuedBulletinFields {
        kind: Some(BulletinKind::Notice),
        period: Some(Period::Year),
        ..IssuedBulletinFields::new(plan, month_of(12), "第12期", day(12, 31))
    };
    let bulletin = office.ledger.write("张三", |batch| batch.issue_bulletin(bulletin)).unwrap();
    // One that is exempt is counted and not named; the correction takes the place of what it corrects.
    let yufeng = unit(&office, YUFENG);
    let exemption = AssessmentFactFields::new(month_of(12), "示政函〔2022〕8号", day(12, 1), "汛期不可抗力");
    let exempt = |batch: &mut Batch| {
        batch.record_assessment_fact(AssessmentFactKind::Exemption, plan, yufeng, exemption.clone()).map(drop)
    };
    office.ledger.write("张三", exempt).unwrap();
    issue(&office, fields(plan, 12, "示例考〔2022〕10号").correcting(first, "登记免列")).unwrap();
    let (sums, text) = of_year(&office);
    assert_eq!((sums.len(), sums[0].number.as_str(), sums[0].units), (2, "示例考〔2022〕10号", 2));
    let part = text.lines().find(|line| line.contains("年度考核（")).unwrap();
    assert!(part.contains("（其中1个单位按规定免列）") && !part.contains(YUFENG), "{part}");
    let again = reissue(&office.ledger.view().unwrap(), bulletin).unwrap();
    assert!(again.is_reproduced() && again.text().unwrap().contains("9号"));
    // A veto stands in the place of a grade, whatever the rank.
    give(&office, plan, LIUBEI, fact(11, 5).giving(YEAR, "given_times", "1".parse().unwrap()));
    issue(&office, fields(plan, 11, "示例考〔2022〕11号")).unwrap();
    let view = office.ledger.view().unwrap();
    let november = Bulletin::of(&view, plan, month_of(11), Some(BulletinKind::Notice), Period::Month).unwrap();
    let grades = november.facts.assessments[0].grades.iter().filter_map(|grade| grade.grade.as_deref());
    assert_eq!(grades.collect::<Vec<_>>().last(), Some(&"一票否决"));
}
