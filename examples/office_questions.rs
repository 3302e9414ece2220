//! Questions of one office (查询): which projects of a unit are more than 10 points behind and have an open problem, in one call;
//! what the reports complain of, who must settle it, and what is overdue.
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
    Ok(())
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
