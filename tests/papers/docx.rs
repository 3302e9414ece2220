//! Documents as `.docx`: the official form (GB/T 9704-2012) in numbers, whatever is in them.
//!
//! `UPDATE_GOLDEN=1 cargo test --test papers docx::` renews the files under `tests/golden`.

use std::process::Command;

use crate::official_form::{Docx, Element, findings, look};
use crate::support::{Office, golden, month_of};
use crate::tools;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use sha2::Digest;
use zdxm::figures::{Assessment, Bulletin, PlanLights, Ranking, UnitLists};
use zdxm::print::{self, Document, HeaderCell, Level, Paper, Part, RowKind, Table, TableCell, TableRow};
use zdxm::{Batch, BulletinKind, ItemQuery, Money, Period, PrintedForm, RankingQuery, RulePack};

/// A table of so many columns and rows, with every kind of cell.
pub fn table(columns: u16, rows: u32) -> Table {
    let name = |column: u16| match column {
        0 => "序号".to_owned(),
        1 => "项目名称".to_owned(),
        column => format!("{column}月累计"),
    };
    let names = (0..columns).map(name).collect::<Vec<_>>();
    let names = names.iter().map(String::as_str).collect::<Vec<_>>();
    let cell = |row: u32, column: u16| match (column, column % 5) {
        (0, _) => TableCell::Count(row),
        (1, _) => TableCell::Text(format!("凤凰岭大桥及其引道工程第{row}标段")),
        (_, 2) => TableCell::Money(Money::from_fen(i64::from(row) * 12_345_678_901)),
        (_, 3) => TableCell::Percent(Decimal::new(i64::from(row) * 1_237, 2)),
        (_, 4) => TableCell::Points(Decimal::new(-1_750, 2)),
        (_, 0) => TableCell::Dash,
        _ => TableCell::Difference(-i64::from(row)),
    };
    let kind = |row: u32| if row == 1 { RowKind::Total } else { RowKind::Plain };
    let row = |row: u32| TableRow::new(kind(row), (0..columns).map(|column| cell(row, column)).collect());
    let title = format!("{columns}列情况表");
    let table = Table::new(title, "单位：项、亿元、%", &names, (1..=rows).map(row).collect());
    table.with_notes(vec!["1.未报送项目的累计完成投资沿用最近一次报送数。".into()])
}

/// A document with everything that the official form knows.
pub fn document(paper: Paper) -> Document {
    let mut document = Document::new("关于2022年1—6月全市重大项目推进情况的通报")
        .with_paper(paper)
        .with_office("柳州市重大项目建设办公室")
        .with_name("重大项目建设简报")
        .with_number(if paper == Paper::Bulletin { "第3期" } else { "柳重点办发（2022）第012号" })
        .with_date(NaiveDate::from_ymd_opt(2022, 7, 8).unwrap())
        .with_rules("柳州市重大项目 2022.1")
        .with_mark("数据截至变更12（校验码 3f9a0c51d2b7e846）")
        .with_labels(vec!["000001".into(), "特急".into()])
        .with_addressees(vec!["各县（区）人民政府".into(), "市直各有关单位".into()])
        .with_remark("此件公开发布")
        .with_copies(
            ["市委办公室", "市人大常委会办公室", "市政协办公室", "市纪委监委", "柳州军分区"].map(Into::into).into(),
        );
    document.heading(Level::First, "投资完成情况");
    document.paragraph("1—6月累计完成投资252.47亿元，占年度计划投资的32.50%，低于序时进度17.50个百分点。");
    document.heading(Level::Second, "新开工项目");
    document.run_in(Level::Third, "凤凰岭大桥。", "截至2022年06月底，按柳政办[2022]5号文件，“双过半”目标……");
    document.run_in(Level::Fourth, "产业发展。", "43项。");
    document.paragraph("2022年07月01日起执行。");
    document.table(table(4, 3));
    document.paragraph("表后的话。");
    document.table(table(18, 3));
    document.heading(Level::First, "有关要求");
    document.paragraph("请认真分析原因，采取措施加快推进。");
    document.attach("未按序时进度推进的项目。", vec![Part::Table(table(3, 2))]);
    document.attach("项目一览表；", vec![Part::Table(table(14, 2))]);
    document
}

const PAPERS: [Paper; 4] = [Paper::Report, Paper::Bulletin, Paper::Notice, Paper::Letter];

fn read(document: &Document) -> Docx {
    Docx::read(&document.to_docx().unwrap())
}

/// A document that is read back, clean.
fn clean(document: &Document) -> Docx {
    let docx = read(document);
    assert_eq!(findings(&docx), Vec::<String>::new(), "{}", document.title);
    // Every part is well formed, and none is missing.
    for (name, part) in &docx.parts {
        Element::parse(part);
        if let Some(folder) = name.strip_suffix(".rels") {
            let folder = folder.trim_end_matches("_rels/").replace("_rels/document.xml", "").replace("_rels/", "");
            for relation in Element::parse(part).children {
                let target = format!("{folder}{}", relation.attribute("Target").unwrap());
                assert!(docx.parts.contains_key(&target), "{target} of {name}");
            }
        }
    }
    docx
}

/// What a person sees of a document: each paragraph with its look.
fn seen(docx: &Docx) -> String {
    let mut text = String::new();
    let cells = docx.document.all("w:tc").into_iter().flat_map(|cell| cell.all("w:p")).collect::<Vec<_>>();
    for paragraph in docx.paragraphs() {
        let words = paragraph.words();
        if words.is_empty() || cells.iter().any(|cell| std::ptr::eq(*cell, paragraph)) {
            continue;
        }
        let run = paragraph.all("w:r").into_iter().find(|run| run.at(&["w:t"]).is_some()).unwrap();
        let (font, size) = look(&Element { children: vec![run.clone()], ..Element::default() }).unwrap();
        let of = |path: &[&str], name: &str| paragraph.at(path).and_then(|found| found.attribute(name)).unwrap_or("");
        let align = of(&["w:pPr", "w:jc"], "w:val");
        let indent = of(&["w:pPr", "w:ind"], "w:firstLineChars");
        let color = paragraph.value(&["w:r", "w:rPr", "w:color"]).unwrap_or("");
        text.push_str(&format!("{font} {}pt {align} {indent} {color}| {words}\n", f64::from(size) / 2.0));
    }
    text
}

#[test]
fn every_kind_of_paper_has_the_official_form() {
    for paper in PAPERS {
        let docx = clean(&document(paper));
        golden(&format!("official-{}.txt", paper.word()), &seen(&docx));
    }
}

/// Every report of a small office in March.
fn reports(items: u32) -> Vec<Document> {
    let (office, plan, ids) = Office::with_plan(items);
    for (number, item) in (1..).zip(&ids).filter(|(number, _)| number % 3 > 0) {
        office.file(*item, 3, number * 71);
    }
    let worked_out = RulePack::shipped().iter().find(|(name, _)| *name == "points-below").unwrap();
    let use_pack = |batch: &mut Batch| {
        let pack = batch.add_rule_pack(RulePack::parse(worked_out.1)?)?;
        batch.use_rule_pack(plan, pack)
    };
    office.ledger.write("张三", use_pack).unwrap();
    let (view, march) = (office.ledger.view().unwrap(), month_of(3));
    let figures = view.month_figures(plan, march).unwrap();
    let fields = view.plan(plan).unwrap().fields;
    let day = march.next().unwrap().first_day();
    let statuses = view.reporting(plan, march, day).unwrap();
    let proposals = view.propose_next_year(plan).unwrap();
    let assessments = Assessment::of_plan(&view, plan, march, "年度绩效考核").unwrap();
    let mut documents = vec![
        Bulletin::new(&figures).unwrap().document().unwrap(),
        Bulletin::of(&view, plan, march, Some(BulletinKind::Brief), Period::Month).unwrap().document().unwrap(),
        Ranking::new(&view, plan, march, &RankingQuery::default()).unwrap().document(),
        UnitLists::new(&view, plan, march, &[]).unwrap().document(),
        print::assessment_document(&assessments),
        print::plan_document(&view.plan_figures(plan).unwrap()).unwrap(),
        print::reporting_document(&statuses, march),
        print::outstanding_table(&statuses, march).into(),
        print::states_table(&view.project_states(plan, march).unwrap(), march).into(),
        print::rollover_table(&fields, &proposals, &view.figure_rules(plan).unwrap()).into(),
        print::found_items_table(&view.find_items(plan, march, &ItemQuery::default()).unwrap()).into(),
        print::funds_table(&view.funds(plan, march).unwrap()).into(),
        print::overdue_table(&view.overdue_matters(day).unwrap(), day).into(),
        print::mergers_table(&view.mergers().unwrap()).into(),
        print::voided_table("已作废记录", &[]).into(),
    ];
    documents.extend(PlanLights::new(&view, plan, march).unwrap().tables().into_iter().map(Document::from));
    if let Some(item) = ids.first() {
        let project = view.item(*item).unwrap().project;
        documents.push(print::history_table("沿革表", &view.history(project).unwrap()).into());
    }
    documents
}

/// A number that stands as words is one that no sheet sums up: offices find that out when the total is 0.
#[test]
fn no_report_writes_numbers_as_words() {
    for document in reports(40) {
        for table in document.tables() {
            for (at, row) in table.rows.iter().enumerate() {
                // A value whose unit is another one in each row, and the number of a change, which nobody adds up.
                const MIXED: [&str; 4] = ["指标值", "变更号", "原值", "现值"];
                let is_mixed = |column: usize| {
                    table
                        .header
                        .iter()
                        .any(|cell| usize::from(cell.column) == column && MIXED.contains(&cell.text.as_str()))
                };
                let words = row.cells.iter().enumerate().filter(|(_, cell)| matches!(cell, TableCell::Text(_)));
                let words = words.filter(|(column, _)| !is_mixed(*column));
                let number = words.map(|(_, cell)| cell.text(table)).find(|text| text.parse::<Decimal>().is_ok());
                assert_eq!(number, None, "row {at} of {}", table.title);
            }
        }
    }
}

#[test]
fn every_report_has_the_official_form() {
    // A usual plan, and one in which nothing happened yet.
    for items in [40, 0] {
        let documents = reports(items);
        for document in &documents {
            for paper in PAPERS {
                let docx = clean(&document.clone().with_paper(paper));
                // Whatever the text says is on the paper as well.
                let words = docx.document.words();
                for table in document.tables() {
                    let cells = table.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.text(table));
                    for cell in cells.chain(table.notes.iter().cloned()) {
                        assert!(words.contains(&cell.replace('\n', "")), "{cell} in {}", document.title);
                    }
                }
            }
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_everywhere() {
    let document = document(Paper::Notice);
    let first = document.to_docx().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    assert_eq!(first, document.to_docx().unwrap());
    // On every system these bytes: a change on purpose raises `FORMAT` in src/issue/issued_bulletin.rs.
    let digest = sha2::Sha256::digest(&first);
    let digest = digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(digest, "aabf301906e9865ccdc35ea6d4ce3063025ea9f0d496ccad3c1cd74f3f24d08d");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("通报.docx");
    document.save(PrintedForm::Docx, &path, zdxm::SaveOptions::default()).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), first);
    assert!(
        document.save(PrintedForm::Docx, &path, zdxm::SaveOptions::default()).is_err(),
        "a file is not replaced unasked"
    );
}

#[test]
fn the_checker_that_offices_may_run_finds_nothing() {
    if !tools::has(&["python3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for paper in PAPERS {
        let path = folder.path().join(format!("{}.docx", paper.word()));
        std::fs::write(&path, document(paper).to_docx().unwrap()).unwrap();
        let checker = tools::root().join("tests/fixtures/official_form/check.py");
        let output = tools::run(Command::new("python3").arg(checker).arg(&path));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "clean\n");
    }
}

#[test]
fn a_wide_table_turns_the_sheet_and_takes_its_title_along() {
    let sheets = |document: &Document| {
        let docx = clean(document);
        let lies = |section: &Element| section.at(&["w:pgSz"]).unwrap().attribute("w:orient").is_some();
        docx.sections().iter().copied().map(lies).collect::<Vec<_>>()
    };
    // A sheet of its own, without an empty one before it.
    assert_eq!(sheets(&table(18, 3).into()), [true]);
    assert_eq!(sheets(&table(4, 3).into()), [false]);
    let mut both = Document::new("文");
    both.paragraph("话");
    both.table(table(18, 3));
    both.paragraph("话");
    assert_eq!(sheets(&both), [false, true, false]);
    // Two wide tables share a run of sheets.
    let wide = Document::of_tables("表", vec![table(18, 3), table(20, 3)]);
    assert_eq!(sheets(&wide), [true]);
    // 版记 is upright after a sheet that lies.
    let copied = Document::from(table(18, 3)).with_copies(vec!["市委办公室".into()]);
    assert_eq!(sheets(&copied), [true, false]);
}

#[test]
fn a_title_that_the_table_has_is_printed_once() {
    let one = read(&table(4, 2).into()).lines();
    assert_eq!(one.iter().filter(|line| *line == "4列情况表").count(), 1);
    let two = read(&Document::of_tables("4列情况表", vec![table(4, 2), table(5, 2)])).lines();
    assert_eq!(two.iter().filter(|line| *line == "4列情况表").count(), 2);
}

#[test]
fn a_letter_has_its_own_first_page() {
    let docx = clean(&document(Paper::Letter));
    let first = docx.sections()[0];
    assert!(first.at(&["w:titlePg"]).is_some());
    // 30 mm from the upper edge.
    assert_eq!(first.at(&["w:pgMar"]).unwrap().number("w:header"), 1_701);
    let head = docx.part("word/letterhead.xml");
    assert_eq!(head.words(), "柳州市重大项目建设办公室");
    let line = head.all("w:bottom")[0];
    assert_eq!((line.attribute("w:val"), line.attribute("w:color")), (Some("thickThinSmallGap"), Some("FF0000")));
    let foot = docx.part("word/letterfoot.xml");
    // What proves the figures stands here, and gives a short letter no second page.
    assert_eq!(foot.words(), "口径：柳州市重大项目 2022.1　数据截至变更12（校验码 3f9a0c51d2b7e846）");
    assert!(!docx.lines().iter().any(|line| line.contains("校验码")));
    assert_eq!(foot.all("w:bottom")[0].attribute("w:val"), Some("thinThickSmallGap"));
    // 170 mm wide.
    assert_eq!(foot.all("w:framePr")[0].number("w:w"), 9_638);
    // No printer, no lines in 版记.
    assert!(!docx.lines().iter().any(|line| line.ends_with("印发")));
    assert!(docx.sections()[1..].iter().all(|section| section.at(&["w:titlePg"]).is_none()));
    assert!(!clean(&document(Paper::Notice)).parts.contains_key("word/letterhead.xml"));
}

#[test]
fn a_header_of_two_rows_is_merged_on_paper() {
    let header = vec![
        HeaderCell::new("项目", 0, 0).with_rows(2),
        HeaderCell::new("规模", 0, 1).with_columns(2),
        HeaderCell::new("总投资", 1, 1),
        HeaderCell::new("事项", 1, 2),
    ];
    let row = TableRow::new(RowKind::Plain, vec![TableCell::Text("甲".into()), TableCell::Dash, TableCell::Count(3)]);
    let table = Table::new("表", "", &["", "", ""], vec![row]).with_header(header);
    let docx = clean(&table.into());
    let rows = docx.document.all("w:tr");
    let cells = |row: usize| {
        let cells = rows[row].all("w:tc").into_iter().map(|cell| {
            let of = |name| cell.at(&["w:tcPr", name]).map(|found| found.attribute("w:val").unwrap_or("on").to_owned());
            (cell.words(), of("w:gridSpan"), of("w:vMerge"), cell.value(&["w:p", "w:pPr", "w:jc"]).unwrap().to_owned())
        });
        cells.collect::<Vec<_>>()
    };
    let cell = |words: &str, span: Option<&str>, merge: Option<&str>, align: &str| {
        (words.to_owned(), span.map(Into::into), merge.map(Into::into), align.to_owned())
    };
    let center = "center";
    assert_eq!(cells(0), [cell("项目", None, Some("restart"), center), cell("规模", Some("2"), None, center)]);
    let below =
        [cell("", None, Some("on"), center), cell("总投资", None, None, center), cell("事项", None, None, center)];
    assert_eq!(cells(1), below);
    assert_eq!(
        cells(2),
        [cell("甲", None, None, "left"), cell("—", None, None, "right"), cell("3", None, None, "right")]
    );
}

#[test]
fn a_table_of_any_size_is_printed_with_every_cell() {
    for (columns, rows) in [(0, 0), (0, 3), (1, 0), (1, 1), (2, 3), (20, 2), (60, 3), (300, 2)] {
        let table = table(columns, rows);
        let docx = clean(&table.clone().into());
        let printed = docx.document.all("w:tc").into_iter().map(Element::words).collect::<Vec<_>>();
        let count = |text: &str| printed.iter().filter(|cell| *cell == text).count();
        let cells = table.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.text(&table)).collect::<Vec<_>>();
        for text in cells.iter().chain(table.header.iter().map(|cell| &cell.text)) {
            let wanted = cells.iter().filter(|cell| *cell == text).count();
            assert!(count(text) >= wanted.max(1), "{text} of {columns} × {rows}");
        }
        assert!(docx.lines().contains(&table.notes[0]), "{columns} × {rows}");
    }
}

#[test]
fn thousands_of_rows_are_printed_in_a_second() {
    let document = Document::from(table(12, 5_000));
    let begin = std::time::Instant::now();
    let bytes = document.to_docx().unwrap();
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
    assert_eq!(Docx::parts(&bytes)["word/document.xml"].matches("<w:tr>").count(), 5_001);
}

#[test]
fn hostile_texts_stay_texts() {
    let long = "字".repeat(3_000);
    let word = "W".repeat(500);
    for text in [
        "]]></w:t></w:r></w:p><w:p>&amp;&lt;\"'",
        "\u{0}\u{1}\u{8}\u{b}\u{c}\u{1b}\u{7f}\u{fffe}\u{ffff}\u{feff}",
        "\u{202e}倒过来\u{202c}\u{2066}里\u{2069}",
        "👨\u{200d}👩\u{200d}👧🚧\u{fe0f}",
        "一、\n（一）\r\n1.\t（1）\u{2028}2022年00月",
        "   ",
        "",
        "〔2022〕号(2022)5号[2022]第0号2022年02月",
        "附件：。",
        &long,
        &word,
    ] {
        for paper in PAPERS {
            let mut document = Document::new(text)
                .with_paper(paper)
                .with_office(text)
                .with_name(text)
                .with_number(text)
                .with_rules(text)
                .with_mark(text)
                .with_remark(text)
                .with_labels(vec![text.into(); 5])
                .with_addressees(vec![text.into()])
                .with_copies(vec![text.into(); 3]);
            document.date = NaiveDate::from_ymd_opt(9999, 1, 1);
            document.heading(Level::First, text);
            document.run_in(Level::Fourth, text, text);
            document.paragraph(text);
            let row = TableRow::new(RowKind::Group, vec![TableCell::Text(text.into()), TableCell::Blank]);
            let table = Table::new(text, text, &[text, text], vec![row]).with_notes(vec![text.into()]);
            document.table(table.clone());
            document.attach(text, vec![Part::Table(table)]);
            let docx = read(&document);
            docx.parts.values().for_each(|part| drop(Element::parse(part)));
            let words = docx.document.words();
            let visible = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            if !text.contains("20") {
                assert!(visible(&words).contains(&visible(text)), "{text}");
            }
            assert!(!words.contains(['\u{202e}', '\u{0}', '\u{fffe}']), "{text}");
        }
    }
}

#[test]
fn headers_of_any_program_are_printed_or_left_out() {
    let row = || vec![TableRow::new(RowKind::Plain, vec![TableCell::Count(1); 5])];
    for header in [
        HeaderCell::new("甲", u32::MAX, u16::MAX),
        HeaderCell::new("甲", 0, 0).with_rows(u32::MAX).with_columns(u16::MAX),
        HeaderCell::new("甲", 3, 1).with_rows(u32::MAX - 1),
        HeaderCell::new("甲", 0, 0).with_rows(0).with_columns(0),
    ] {
        let docx = read(&Table::new("表", "", &["", ""], row()).with_header(vec![header]).into());
        assert!(docx.document.all("w:tr").len() <= 17);
        assert_eq!(docx.document.all("w:tr").last().unwrap().all("w:tc").len(), 2);
    }
}
