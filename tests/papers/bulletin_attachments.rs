//! Tables that are attached to a bulletin (附表作附件), in every form; and papers whose last page an office can sign.

use crate::official_form::{Docx, findings};
use crate::rendering::{has_programs, pages, render};
use crate::support::{Office, month_of};

use chrono::NaiveDate;
use zdxm::figures::Bulletin;
use zdxm::print::{Document, Paper, Part, RowKind, Table, TableCell, TableRow};
use zdxm::*;

const PACK: &str = r#"
    name = "示例市"
    version = "1"
    [[bulletins]]
    kind = "notice"
    office = "市重点办"
    addressees = ["各县（市、区）人民政府"]
    parts = ["overall", "next"]
    attached = true
    next = ["请各责任单位抓紧推进。"]
    [[bulletins]]
    kind = "special"
    parts = ["overall"]
    attached = true
    tables = ["missing", "summary"]
"#;

/// The bulletin of March by the pack.
fn document(kind: BulletinKind, reported: usize) -> Document {
    let (office, plan, items) = Office::with_plan(4);
    office
        .ledger
        .write("李四", |batch| {
            let pack = batch.add_rule_pack(RulePack::parse(PACK)?)?;
            batch.use_rule_pack(plan, pack)
        })
        .unwrap();
    items.iter().take(reported).for_each(|item| office.file(*item, 3, 100));
    let view = office.ledger.view().unwrap();
    let fields = IssuedBulletinFields {
        kind: Some(kind),
        ..IssuedBulletinFields::new(plan, month_of(3), "第3期", NaiveDate::from_ymd_opt(2022, 4, 8).unwrap())
    };
    view.preview_issue(fields).unwrap().document().unwrap()
}

#[test]
fn attached_tables_are_named_below_the_text_and_printed_behind_the_signature() {
    let document = document(BulletinKind::Notice, 4);
    assert!(document.parts.iter().all(|part| !matches!(part, Part::Table(_))));
    let titles = document.attachments.iter().map(|attached| attached.title.as_str()).collect::<Vec<_>>();
    assert_eq!(
        titles,
        [
            "2022年3月重大项目投资完成情况表（按建设阶段和行业分类）",
            "2022年3月重大项目投资完成情况表（按牵头责任单位）",
            "2022年3月重大项目投资完成情况表（按填报单位）",
        ],
        "everybody reported: no table of those who did not"
    );
    let text = document.to_text();
    let (words, tables) = text.split_once("\n附件1\n").unwrap();
    assert!(words.contains("    附件：1.2022年3月重大项目投资完成情况表（按建设阶段和行业分类）\n    　　　2.2022年"));
    assert!(words.trim_end().ends_with("2022年4月8日"), "{words}");
    for text in [tables, document.to_markdown().split_once("\n# 附件：").unwrap().1] {
        for title in &titles {
            assert_eq!(text.matches(title).count(), 1, "a title is printed once: {text}");
        }
    }
    let docx = Docx::read(&document.to_docx().unwrap());
    assert_eq!(findings(&docx), Vec::<String>::new());
    let words = docx.document.words();
    let place = |text: &str| words.find(text).unwrap_or_else(|| panic!("{text} is not in {words}"));
    let places = ["附件：1.", "2022年4月8日", "附件1", "附件2", "附件3"].map(place);
    assert!(places.is_sorted(), "{places:?}");
    assert!(!words.contains("附件4"));
}

#[test]
fn a_rule_names_its_tables_and_their_order() {
    let names = |document: &Document| document.tables().map(|table| table.name.clone()).collect::<Vec<_>>();
    let document = document(BulletinKind::Special, 2);
    assert_eq!(names(&document), ["未报送", "汇总"]);
    assert!(document.to_text().contains("附件：1.2022年3月未报送月报的项目\n"));
    assert_eq!(names(&self::document(BulletinKind::Special, 4)), ["汇总"]);
    assert!(
        self::document(BulletinKind::Special, 4).to_text().contains("附件：2022年3月重大项目"),
        "one has no number"
    );
    // A plan without rules has the usual tables, in its text.
    let (office, plan, _) = Office::with_plan(1);
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    let usual = Bulletin::new(&figures).unwrap().document().unwrap();
    assert_eq!((names(&usual).len(), usual.attachments.len()), (4, 0));
    for wrong in ["tables = [\"summary\", \"summary\"]", "tables = [\"everything\"]", "attached = 1"] {
        let pack =
            format!("name = \"甲\"\nversion = \"1\"\n[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\"]\n{wrong}");
        assert!(RulePack::parse(&pack).is_err(), "{wrong}");
    }
}

/// A table with the head of a group so that the group begins where a page ends.
fn grouped(rows: usize) -> Table {
    let row = |at: usize| {
        let (kind, name) =
            if at.is_multiple_of(2) { (RowKind::Group, "功能区") } else { (RowKind::Plain, "甲县人民政府") };
        TableRow::new(kind, vec![TableCell::Text(name.into()), TableCell::Count(at as u32)])
    };
    let table = Table::new("情况表", "单位：项", &["单位", "项目数"], (0..rows).map(row).collect());
    table.with_notes(vec!["注：表下的话。".into()])
}

#[test]
fn a_signature_the_head_of_a_group_and_a_note_never_stand_on_a_page_alone() {
    if !has_programs() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let paper = |lines: usize, rows: usize| {
        let mut document = Document::new("通报").with_paper(Paper::Notice).with_office("市重点办");
        document.date = NaiveDate::from_ymd_opt(2022, 4, 8);
        (0..lines).for_each(|line| document.paragraph(format!("第{line}段。")));
        document.attach("情况表", vec![Part::Table(grouped(rows))]);
        document
    };
    let papers = (0..9).map(|more| paper(3 + more, 36 + more)).collect::<Vec<_>>();
    let names = (0..9).map(|more| format!("paper{more}")).collect::<Vec<_>>();
    let named = names.iter().map(String::as_str).zip(papers).collect::<Vec<_>>();
    render(folder.path(), &named);
    let mut turned = 0;
    for (name, _) in &named {
        let pages = pages(folder.path(), name);
        let signed = pages.iter().find(|page| page.said().contains("2022年4月8日")).unwrap();
        assert!(signed.said().contains("段。"), "{name}: {}", signed.said());
        let with_table = pages.iter().filter(|page| page.said().contains("项目数")).collect::<Vec<_>>();
        turned += with_table.len() - 1;
        for page in &with_table {
            let lines = page.lines();
            // The last line is the number of the page, or stands before 版记.
            let last = lines.iter().rfind(|line| line.contains("功能区") || line.contains("甲县")).unwrap();
            assert!(last.contains("甲县") || page.said().contains("表下的话"), "{name}: {lines:?}");
        }
        let noted = pages.iter().find(|page| page.said().contains("表下的话")).unwrap();
        assert!(noted.said().contains("项目数"), "{name}");
    }
    assert!(turned > 0, "no table was longer than a page");
}

#[test]
fn a_text_that_is_longer_than_a_page_is_printed_to_its_end_in_a_table_too() {
    if !has_programs() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let rows = ["电杆未迁", &"征地受阻".repeat(750), "资金未到位"].map(|text| {
        TableRow::new(RowKind::Plain, vec![TableCell::Text("凤凰岭大桥".into()), TableCell::Text(text.into())])
    });
    let mut document = Document::new("存在问题");
    document.paragraph("正文。");
    document.table(Table::new("项目存在问题表", "", &["项目名称", "存在问题"], rows.to_vec()));
    render(folder.path(), &[("long", document)]);
    let said = pages(folder.path(), "long").iter().map(|page| page.said()).collect::<String>();
    let whole = said.chars().filter(|c| *c == '征').count();
    assert_eq!((whole, said.contains("电杆未迁"), said.contains("资金未到位")), (750, true, true));
}
