//! Questions of one office (查询): which projects of a unit are more than 10 points behind and have an open problem, in one call;
//! what the reports complain of, who must settle it, and what is overdue. Then: who changed what, what was typed by mistake, and two
//! units that are one.
//!
//! `office_questions [LEDGER]` makes a new ledger (under `target/office_questions` unless named) from the sample data and prints the
//! story. What it prints is the same every time.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use zdxm::print::{found_items_table, found_matters_table};
use zdxm::*;

const REGISTRAR: &str = "张三（市重点办）";

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/office_questions");
    let path = std::env::args().nth(1).map_or_else(|| folder.join("ledger.zdxm"), PathBuf::from);
    if std::env::args().len() < 2 {
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    }
    if let Err(error) = tell(&path) {
        eprintln!("office_questions: {error}");
        std::process::exit(1);
    }
}

fn tell(path: &Path) -> Result<()> {
    let ledger = Ledger::create(path, "柳州市重点项目建设办公室")?;
    for file in ["annex1-implementation.et", "annex2-reserve.xls", "monthly-2022-05.xlsx", "monthly-2022-06.xlsx"] {
        import(&ledger, file)?;
    }
    let june = YearMonth::new(2022, 6)?;
    let view = ledger.view()?;
    let plan = view.plans()?.first().map(|plan| plan.id).ok_or_else(|| missing("plan"))?;
    let unit = view.unit_by_name("柳北区人民政府")?.ok_or_else(|| missing("unit"))?;

    println!("一、{}牵头的项目，截至六月低于序时进度10个百分点以上的", unit.fields.name);
    let behind = ItemQuery::default().with_lead_unit(unit.id).with_gap_below((-10).into()).with_order(ItemOrder::Gap);
    let found = view.find_items(plan, june, &behind)?;
    print_lines(&found_items_table(&found).to_text(), 6);
    let stated = found.items.iter().filter(|item| item.problem.is_some()).count();
    println!("  其中{stated}项在六月月报中填写了存在问题");

    println!("\n二、月报所述的存在问题登记为事项，明确责任单位和时限");
    let deadline = NaiveDate::from_ymd_opt(2022, 7, 15);
    let open = |batch: &mut Batch| {
        for item in found.items.iter().filter(|item| item.problem.is_some()).take(3) {
            let fields = MatterFields { unit: Some(unit.id), deadline, ..MatterFields::named("征地拆迁") };
            batch.open_matter_of_report(item.item, june, fields)?;
            println!("  {}：{}", item.project_name, item.problem.as_deref().unwrap_or("—"));
        }
        Ok(())
    };
    ledger.write(REGISTRAR, open)?;

    println!("\n三、一次查询：低于序时进度10个百分点以上、有未办结问题的项目");
    let view = ledger.view()?;
    let troubled = view.find_items(plan, june, &behind.with_open_matter(MatterKind::Problem))?;
    for item in &troubled.items {
        let gap = item.gap.map(|gap| gap.points(troubled.rules.rate_decimals)).unwrap_or_default();
        let words = item.problem.as_deref().unwrap_or("—");
        println!("  {}：{gap}个百分点，月报：{words}，事项{}件", item.project_name, item.matters_of_problem.len());
    }

    println!("\n四、七月二十日，逾期未办结的事项");
    let day = NaiveDate::from_ymd_opt(2022, 7, 20).ok_or_else(|| missing("day"))?;
    let overdue =
        view.find_matters(day, &MatterQuery::default().with_plan(plan).with_unit(unit.id).with_overdue(true))?;
    print_lines(&found_matters_table(&overdue, day).to_text(), 10);

    println!("\n五、按名称的一部分查找项目");
    for project in view.find_projects("道路")?.iter().take(3) {
        println!("  {}", project.fields.name);
    }
    let item = found.items.first().map(|item| item.item).ok_or_else(|| missing("item"))?;
    ask_who(&ledger, item)?;
    take_back(&ledger, unit.id)?;
    merge(&ledger, plan, &unit, item)
}

/// Who changed the annual plan of a project, from what to what.
fn ask_who(ledger: &Ledger, item: ItemId) -> Result<()> {
    println!("\n六、年度计划被改过：谁改的，由多少改为多少");
    ledger.write("李四", |batch| batch.change_item(item, |now| now.annual = Some(Money::from_fen(2_000_000_000))))?;
    let view = ledger.view()?;
    let project = view.item(item)?.project;
    for entry in view.history(HistoryQuery::from(project).with_field("annual"))? {
        let said = |value: Option<FieldValue>| value.map_or_else(|| "—".to_owned(), |value| value.to_string());
        println!("  {}，{}：由{}改为{}", entry.actor, entry.title, said(entry.before), said(entry.after));
    }
    Ok(())
}

/// A project was typed twice: it is voided, and restored. A unit that others use cannot be voided.
fn take_back(ledger: &Ledger, used: UnitId) -> Result<()> {
    println!("\n七、重复登记的项目作废，又恢复；仍被使用的单位不能作废");
    let typed = ledger.write(REGISTRAR, |batch| batch.add_project(ProjectFields::named("柳北区体育馆（重复）")))?;
    let listed = || Ok::<_, Error>(ledger.view()?.find_projects("体育馆（重复）")?.len());
    let before = listed()?;
    ledger.write(REGISTRAR, |batch| batch.void(typed, "重复登记"))?;
    let voided = listed()?;
    for record in ledger.view()?.voided()? {
        println!("  已作废：{}，理由：{}", record.name, record.reason);
    }
    ledger.write(REGISTRAR, |batch| batch.restore(typed))?;
    println!("  查到该项目：登记后{before}项，作废后{voided}项，恢复后{}项", listed()?);
    let refused = ledger.write(REGISTRAR, |batch| batch.void(used, "写错")).err();
    let why = refused.map(|error| error.what(Language::Chinese)).unwrap_or_default();
    println!("  {}等", why.split('；').next().unwrap_or_default());
    Ok(())
}

/// The same unit stands there twice: the two are one from now on, and it can be taken back.
fn merge(ledger: &Ledger, plan: PlanId, unit: &Unit, item: ItemId) -> Result<()> {
    println!("\n八、同一单位有两种写法：列出疑似重复，合并，再撤销");
    let other = ledger.write(REGISTRAR, |batch| {
        let other = batch.ensure_unit("柳北区政府")?.id;
        batch.change_item(item, |now| now.responsible_units = vec![other])?;
        Ok(other)
    })?;
    for pair in ledger.view()?.merge_candidates(Subject::Unit)? {
        println!("  疑似重复：{}、{}", pair.from_name, pair.into_name);
    }
    let leads = || {
        let query = ItemQuery::default().with_lead_unit(unit.id).with_most(0);
        Ok::<_, Error>(ledger.view()?.find_items(plan, YearMonth::new(2022, 6)?, &query)?.total)
    };
    let apart = leads()?;
    ledger.write(REGISTRAR, |batch| batch.merge_unit(other, unit.id, "柳北区政府是简称"))?;
    let merged = leads()?;
    let found = ledger.view()?.unit_by_name("柳北区政府")?.ok_or_else(|| missing("unit"))?;
    println!("  按“柳北区政府”查到：{}", found.fields.name);
    ledger.write(REGISTRAR, |batch| batch.unmerge_unit(other))?;
    println!("  {}牵头：合并前{apart}项，合并后{merged}项，撤销后{}项", unit.fields.name, leads()?);
    ledger.view()?.verify().map(drop)
}

/// Imports a file of the sample data; what a person would look at and decide is left out.
fn import(ledger: &Ledger, file: &str) -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022").join(file);
    let preview = ImportPreview::new(&ledger.view()?, WorkbookReading::open(&path)?, ImportTarget::default())?;
    let options = ImportOptions::default().with_leave_out_unmatched(true).with_leave_unreadable_empty(true);
    preview.commit(ledger, REGISTRAR, options).map(drop)
}

/// Prints the first lines of a text that are not blank, set in.
fn print_lines(text: &str, lines: usize) {
    text.lines().filter(|line| !line.trim().is_empty()).take(lines).for_each(|line| println!("  {line}"));
}

fn missing(what: &'static str) -> Error {
    Error::custom(ErrorKind::NotFound, "the sample data have none").field(what)
}
