//! The main job: a year's plan in, the months in, the bulletin out.
//!
//! `annual_cycle [DIR] [--month M] [--json] [--out DIR]` reads `annex1-*`, `annex2-*` and `monthly-*` of DIR (the
//! sample data where none is named) into a new ledger, prints the plan's text and the bulletin of the month (the last
//! one that was read), and writes ledger and workbook into `--out` (`target/annual_cycle` unless named).

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use zdxm::figures::Bulletin;
use zdxm::print::{annual_json, plan_document};
use zdxm::{
    ImportOptions, ImportPreview, ImportTarget, Language, Ledger, PlanLevel, PrintedForm, Result, SaveOptions,
    WorkbookReading, YearMonth,
};

struct Arguments {
    data: PathBuf,
    out: PathBuf,
    month: Option<u8>,
    json: bool,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments).map_err(|error| error.to_string())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("annual_cycle: {error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let data = here.join("examples/data/liuzhou-2022");
    let mut found = Arguments { data, out: here.join("target/annual_cycle"), month: None, json: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value"));
        match word.as_str() {
            "--month" => found.month = Some(value()?.parse().map_err(|_| "--month needs a number from 1 to 12")?),
            "--out" => found.out = value()?.into(),
            "--json" => found.json = true,
            other if other.starts_with("--") => return Err(format!("{other} is not known")),
            other => found.data = other.into(),
        }
    }
    Ok(found)
}

fn run(arguments: &Arguments) -> Result<()> {
    let out = &arguments.out;
    let make = |error| zdxm::Error::custom(zdxm::ErrorKind::Io, format!("{}: {error}", out.display()));
    std::fs::create_dir_all(out).map_err(make)?;
    let path = out.join("ledger.zdxm");
    for side in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(out.join(format!("ledger.zdxm{side}")));
    }
    let ledger = Ledger::create(&path, "柳州市重点项目建设办公室")?;
    let mut last_month = None;
    for file in files(&arguments.data)? {
        last_month = import(&ledger, &file)?.or(last_month);
    }
    let view = ledger.view()?;
    let plan = view.plans()?.into_iter().find(|plan| plan.fields.level == PlanLevel::Municipal);
    let plan = plan.ok_or_else(|| zdxm::Error::custom(zdxm::ErrorKind::NotFound, "no plan was found in the folder"))?;
    let month = arguments.month.or(last_month.map(YearMonth::month)).unwrap_or(12);
    let year = view.plan_figures(plan.id)?;
    let figures = view.month_figures(plan.id, YearMonth::new(plan.fields.year, month)?)?;
    let bulletin = Bulletin::new(&figures)?;
    let (document, name) = (bulletin.document()?, format!("bulletin-{}", bulletin.month.yyyymm()));
    let workbook = out.join(&name).with_extension("xlsx");
    for (form, ending) in [(PrintedForm::Workbook, "xlsx"), (PrintedForm::Docx, "docx")] {
        document.save(form, out.join(&name).with_extension(ending), SaveOptions::default().with_overwrite(true))?;
    }
    if arguments.json {
        println!("{}", annual_json(&year, &figures)?);
    } else {
        println!("{}\n{}", plan_document(&year)?.to_text(), document.to_text());
        eprintln!("ledger: {}\nworkbook: {}", path.display(), workbook.display());
    }
    Ok(())
}

/// The annexes, then the months, each in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = |error| zdxm::Error::custom(zdxm::ErrorKind::Io, format!("{}: {error}", folder.display()));
    let entries = std::fs::read_dir(folder).map_err(read)?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(read)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let places = ["annex1-", "annex2-", "monthly-"];
        if let Some(place) = places.iter().position(|prefix| name.starts_with(prefix)).filter(|_| path.is_file()) {
            files.push((place, name, path));
        }
    }
    files.sort();
    Ok(files.into_iter().map(|(_, _, path)| path).collect())
}

/// Reads one file into the ledger; gives the month if it was a monthly report.
fn import(ledger: &Ledger, file: &Path) -> Result<Option<YearMonth>> {
    let reading = WorkbookReading::open(file)?;
    let month = reading.sheets.iter().filter_map(|sheet| sheet.month).max();
    let target = ImportTarget::default().with_document_no("柳政办〔2022〕5号");
    let preview = ImportPreview::new(&ledger.view()?, reading, target)?;
    // What a person would look at and decide; here rows without a project and unreadable amounts are left out.
    for finding in preview.findings() {
        eprintln!("\r{}!{} {}", finding.sheet, finding.cell, finding.text(Language::Chinese));
    }
    let options = ImportOptions::default()
        .with_leave_out_unmatched(true)
        .with_leave_unreadable_empty(true)
        .with_keep_columns(false)
        .with_submit(false);
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    preview.commit_with(ledger, "张三", options, &mut |done, total| {
        if done % 50 == 0 || done == total {
            let filled = "█".repeat(done * 30 / total.max(1));
            eprint!("\r{name:<28} {filled:·<30} {done}/{total}");
        }
        ControlFlow::Continue(())
    })?;
    eprintln!();
    Ok(month)
}
