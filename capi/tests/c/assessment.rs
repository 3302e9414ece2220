//! A C program compares two results of an assessment, reads a ranking and exports a sheet as Rust does.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::{Office, month_of};
use tools::{Program, has, run};
use zdxm::issue::assessment_comparison_document;
use zdxm::print::exported_table;
use zdxm::{
    AssessmentFactFields, AssessmentFactKind, Batch, IssuedAssessmentFields, IssuedAssessmentId, ItemQuery, Money,
    MonthPlan, RulePack,
};

const PACK: &str = "name = \"示例市\"\nversion = \"1\"\n[[assessments]]\nname = \"考核\"\n[[assessments.items]]\nid = \"a\"\n\
                    name = \"甲\"\nmeasure = \"given_points\"\nrule = \"given\"\n";

#[test]
fn a_c_program_compares_results_and_exports_as_rust_does() {
    if !has(&["cc"]) {
        return;
    }
    let (office, plan, items) = Office::with_plan(3);
    office.file(items[0], 3, 300);
    let date = month_of(4).first_day();
    let fields = |number: &str| IssuedAssessmentFields::new(plan, month_of(3), "考核", number, date);
    let fact = || AssessmentFactFields::new(month_of(3), "3号", date, "立项");
    let lead = office.ledger.view().unwrap().item(items[0]).unwrap().fields.lead_unit().unwrap();
    let rules = |batch: &mut Batch| {
        let pack = batch.add_rule_pack(RulePack::parse(PACK)?)?;
        batch.use_rule_pack(plan, pack)?;
        let tasks = [1, 0, 4].map(|wan| Money::from_fen(wan * 1_000_000));
        batch.change_item(items[0], |item| item.month_plan = MonthPlan::of_tasks(tasks).unwrap())
    };
    office.ledger.write("张三", rules).unwrap();
    let first = office.ledger.write("张三", |batch| batch.issue_assessment(fields("考1号"))).unwrap();
    let facts = |batch: &mut Batch| {
        let given = fact().giving("考核", "a", "2.5".parse().unwrap());
        batch.record_assessment_fact(AssessmentFactKind::Given, plan, lead, given)?;
        batch.record_assessment_fact(AssessmentFactKind::Exemption, plan, lead, fact())
    };
    office.ledger.write("张三", facts).unwrap();
    let second = fields("考2号").correcting(first, "漏计");
    let second = office.ledger.write("张三", |batch| batch.issue_assessment(second)).unwrap();
    assert_eq!((first, second), (IssuedAssessmentId(1), IssuedAssessmentId(2)));
    let view = office.ledger.view().unwrap();
    let expected = [
        assessment_comparison_document(&view, first, Some(second)).unwrap().to_text(),
        assessment_comparison_document(&view, first, None).unwrap().to_text(),
        exported_table(&view.export(plan, None, "plan-months", &ItemQuery::default()).unwrap()).unwrap().to_text(),
    ];
    let name = view.unit(lead).unwrap().fields.name;
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop((view, ledger));
    let output = run(Program::of("assessment.c", folder.path(), &[]).command().arg(path));
    let printed = String::from_utf8(output.stdout).unwrap();
    for text in &expected {
        assert!(printed.contains(&format!("<{text}>")), "{printed}\nis without\n{text}");
    }
    assert!(expected[0].contains("考2号") && expected[1].contains("未签发") && expected[2].contains("分月投资计划表"));
    assert!(printed.contains(&format!("change|{name}|a|0|5/2\n")), "{printed}");
    assert!(printed.contains(&format!("ranked|{name}|1\n")), "{printed}");
}
