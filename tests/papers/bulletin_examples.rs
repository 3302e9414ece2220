//! A 快报 and a 专报 as an office hands them out, in full: `UPDATE_GOLDEN=1 cargo test --test papers bulletin_examples::` renews them.

use crate::bulletin::small_office;
use crate::chain_mark::without_digits;
use crate::official_form::{Docx, findings};
use crate::support::{golden, month_of};

use chrono::NaiveDate;
use zdxm::figures::UnitLists;
use zdxm::print::{Document, Paper};
use zdxm::*;

const PACK: &str = r#"
    name = "示例市"
    version = "2022.1"
    [[groups]]
    name = "县区"
    kinds = ["county"]
    [[lists]]
    name = "红榜"
    first = 1
    [[lists]]
    name = "黑榜"
    last = 1
    [[bulletins]]
    kind = "flash"
    name = "重大项目快报"
    office = "市重点办"
    parts = ["overall", "starts"]
    [[bulletins]]
    kind = "special"
    office = "市重点办"
    addressees = ["市委", "市人民政府"]
    parts = ["overall", "lagging", "problems", "next"]
    tables = ["behind"]
    attached = true
    last = 1
    problems = 5
    next = ["建议约谈完成率末位的责任单位，并对未开工项目逐项明确开工时间。"]
"#;

/// The office with a rule pack and two problems in March.
fn office() -> (crate::support::Office, PlanId) {
    let (office, plan) = small_office();
    office
        .ledger
        .write("李四", |batch| {
            let pack = batch.add_rule_pack(RulePack::parse(PACK)?)?;
            batch.use_rule_pack(plan, pack)?;
            let items = batch.view()?.items(plan)?;
            for (item, problem) in items.iter().zip(["项目用地尚未批复。", "可研报告未批复，资金缺口2亿元"])
            {
                batch.change_report(item.id, month_of(3), |report| report.problem = Some(problem.into()))?;
            }
            Ok(())
        })
        .unwrap();
    (office, plan)
}

fn issued(kind: BulletinKind, number: &str) -> Document {
    let (office, plan) = office();
    let fields = IssuedBulletinFields {
        kind: Some(kind),
        ..IssuedBulletinFields::new(plan, month_of(3), number, NaiveDate::from_ymd_opt(2022, 4, 8).unwrap())
    };
    office.ledger.view().unwrap().preview_issue(fields).unwrap().document().unwrap()
}

#[test]
fn a_flash_and_a_special_report_are_those_that_were_approved() {
    for (kind, number) in [(BulletinKind::Flash, "第7期"), (BulletinKind::Special, "示重办报〔2022〕2号")] {
        let document = issued(kind, number);
        golden(&format!("bulletin_{}.txt", kind.word()), &without_digits(&document.to_text()));
        assert_eq!(findings(&Docx::read(&document.to_docx().unwrap())), Vec::<String>::new());
    }
}

/// Whom the lists name, with the facts (宣传), says the same in every form.
#[test]
fn who_leads_and_who_lags_is_made_public_in_every_form() {
    let (office, plan) = office();
    let view = office.ledger.view().unwrap();
    let lists = UnitLists::new(&view, plan, month_of(3), &[]).unwrap();
    let document =
        lists.document().with_paper(Paper::Notice).with_office("市重点办").with_number("示重办发〔2022〕4号");
    let facts = document.parts.iter().filter_map(|part| match part {
        zdxm::print::Part::Paragraph(text) => Some(text.clone()),
        _ => None,
    });
    let facts = facts.collect::<Vec<_>>();
    assert!(facts.iter().any(|fact| fact.contains("第1位")) && facts.iter().any(|fact| fact.contains("低于序时进度")));
    let docx = Docx::read(&document.to_docx().unwrap());
    assert_eq!(findings(&docx), Vec::<String>::new());
    let json = String::from_utf8(document.bytes(PrintedForm::Json).unwrap()).unwrap();
    for text in [document.to_text(), document.to_markdown(), docx.document.words(), json] {
        for fact in &facts {
            assert!(text.contains(fact), "{fact} is not in {text}");
        }
        assert!(text.contains("红榜") && text.contains("黑榜"));
    }
    for form in [PrintedForm::Workbook, PrintedForm::FlatWorkbook] {
        assert!(!document.bytes(form).unwrap().is_empty());
    }
}
