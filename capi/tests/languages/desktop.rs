//! The desktop program in Pascal: compiled, run on a screen of its own, typed into; what it filed is in the ledger.
//!
//! `UPDATE_GOLDEN=1 cargo test --test languages desktop::` renews the picture under `docs`.
#![cfg(target_os = "linux")]

use crate::tools;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tools::{has, root, run, runtime_folder, sample_files, skipped};
use zdxm::figures::Bulletin;
use zdxm::{
    ImportOptions, ImportPreview, ImportTarget, ItemId, Ledger, Money, PlanId, ReportFields, WorkbookReading, YearMonth,
};

const WIDTH: usize = 1440;
const HEIGHT: usize = 900;
/// How long a window may take to come or to go.
const PATIENCE: Duration = Duration::from_secs(20);

/// A process that does not outlive the test.
struct Process(Child);

impl Process {
    /// The status of a program that ended by itself.
    fn end(&mut self) -> ExitStatus {
        wait(|| self.0.try_wait().unwrap()).expect("the program ends")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks again and again until there is an answer, or patience ends.
fn wait<T>(mut answer: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(answer) = answer() {
            return Some(answer);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    None
}

/// A screen that nobody sees, under a free number.
struct Screen {
    name: String,
    _server: Process,
}

impl Screen {
    fn new() -> Screen {
        let mut server = Command::new("Xvfb")
            // Without -noreset it would start anew when the first program leaves, and refuse the second one meanwhile.
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", &format!("{WIDTH}x{HEIGHT}x24")])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "the screen did not start: {:?}", server.wait());
        Screen { name: format!(":{}", number.trim()), _server: Process(server) }
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.name).env("LC_ALL", "C.UTF-8");
        command
    }

    /// The window whose caption holds these words.
    fn window(&self, caption: &str) -> Option<String> {
        let output = self.command("xdotool").args(["search", "--onlyvisible", "--name", caption]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().next().map(Into::into)
    }

    /// Waits; where it is in vain, a person wants to see what was on the screen.
    fn until<T>(&self, what: &str, answer: impl FnMut() -> Option<T>) -> T {
        wait(answer).unwrap_or_else(|| {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("desktop-failed.png");
            run(&mut self.picture(&path));
            panic!("waited in vain until {what}; see {}", path.display());
        })
    }

    /// Waits for a window and gives it the keyboard, which without a window manager nobody else does.
    fn enter(&self, caption: &str) {
        let window = self.until(&format!("{caption} is shown"), || self.window(caption));
        run(self.command("xdotool").args(["windowfocus", "--sync", &window]));
    }

    fn leave(&self, caption: &str) {
        self.until(&format!("{caption} is gone"), || self.window(caption).is_none().then_some(()));
    }

    fn press(&self, keys: &[&str]) {
        run(self.command("xdotool").args(["key", "--delay", "30"]).args(keys));
    }

    /// Replaces what stands in a field.
    fn fill(&self, text: &str) {
        self.press(&["ctrl+a"]);
        run(self.command("xdotool").args(["type", "--delay", "30", text]));
    }

    /// What is on the screen, three bytes a pixel, once the chart is drawn and all stands still: then the window has
    /// settled which field has the keyboard. A blinking cursor may still differ.
    fn pixels(&self) -> Vec<u8> {
        let mut before = Vec::new();
        self.until("the chart stands still", || {
            let now = run(self.command("import").args(["-window", "root", "-depth", "8", "rgb:-"])).stdout;
            let changed = now.iter().zip(&before).filter(|(now, before)| now != before).count();
            let still = now.len() == before.len() && changed < 1_000 && count(&now, BEHIND) > 2_000;
            before = now;
            still.then(|| before.clone())
        })
    }

    /// A picture of few colours, which makes a small file.
    fn picture(&self, path: &Path) -> Command {
        let mut command = self.command("import");
        command.args(["-window", "root", "-strip", "+dither", "-colors", "64"]).arg(format!("png8:{}", path.display()));
        command
    }
}

/// The folders of Lazarus that hold the compiled units of its windows for GTK.
fn unit_folders() -> Option<[PathBuf; 3]> {
    let versions = std::fs::read_dir("/usr/lib/lazarus").ok()?.map(|entry| entry.unwrap().path());
    versions
        .flat_map(|version| {
            let targets = std::fs::read_dir(version.join("lcl/units")).into_iter().flatten();
            let targets = targets.map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
            targets.into_iter().map(move |target| {
                let units = version.join("lcl/units").join(&target);
                [units.join("gtk2"), units, version.join("components/lazutils/lib").join(&target)]
            })
        })
        .find(|[windows, _, tools]| windows.join("interfaces.ppu").exists() && tools.is_dir())
}

fn compile(units: &[PathBuf], library: &Path, folder: &Path) -> PathBuf {
    let option = |option: &str, path: &Path| format!("{option}{}", path.display());
    let program = folder.join("desktop");
    run(Command::new("fpc")
        .args(["-v0", "-dLCL", "-dLCLgtk2"])
        .arg(option("-Fu", &root().join("bindings/pascal")))
        .args(units.iter().map(|units| option("-Fu", units)))
        .arg(option("-Fl", library))
        .arg(option("-FU", folder))
        .arg(option("-o", &program))
        .arg(root().join("examples/pascal/desktop/desktop.pas")));
    program
}

fn june() -> YearMonth {
    YearMonth::new(2022, 6).unwrap()
}

/// The plan and its months up to May.
fn ledger_until_may(path: &Path) -> (Ledger, PlanId) {
    let ledger = Ledger::create(path, "柳州市重点项目建设办公室").unwrap();
    let files = sample_files();
    for file in &files[..files.len() - 1] {
        let reading = WorkbookReading::open(file).unwrap();
        let target = ImportTarget::default().with_document_no("柳政办〔2022〕5号");
        let preview = ImportPreview::new(&ledger.view().unwrap(), reading, target).unwrap();
        let options = ImportOptions::default()
            .with_leave_out_unmatched(true)
            .with_leave_unreadable_empty(true)
            .with_keep_columns(false)
            .with_submit(false);
        preview.commit(&ledger, "张三", options).unwrap();
    }
    let plan = ledger.view().unwrap().plans().unwrap()[0].id;
    (ledger, plan)
}

fn bulletin(ledger: &Ledger, plan: PlanId) -> String {
    let figures = ledger.view().unwrap().month_figures(plan, june()).unwrap();
    Bulletin::new(&figures).unwrap().to_text().unwrap()
}

/// The third project of the list, and what it has done up to May.
fn third_item(ledger: &Ledger, plan: PlanId) -> (ItemId, Money) {
    let view = ledger.view().unwrap();
    let item = view.items(plan).unwrap().into_iter().find(|item| item.fields.position == Some(3)).unwrap().id;
    let may = view.report(item, YearMonth::new(2022, 5).unwrap()).unwrap().unwrap();
    (item, may.standing.done.unwrap())
}

#[test]
fn a_report_is_typed_in_and_filed() {
    if !has(&["fpc", "Xvfb", "xdotool", "import"]) {
        return;
    }
    let Some(units) = unit_folders() else {
        skipped("Lazarus has no compiled units for GTK 2 (lcl-gtk2, lcl-units)");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    let program = compile(&units, &library, folder.path());
    let path = folder.path().join("ledger.zdxm");
    let (ledger, plan) = ledger_until_may(&path);
    let (item, done) = third_item(&ledger, plan);
    let (before, changes) = (bulletin(&ledger, plan), ledger.view().unwrap().as_of());

    let screen = Screen::new();
    let start = |ledger: &Path| {
        // Without a window manager there is no frame to be measured, for which the program would wait for seconds.
        let mut command = screen.command(&program);
        command.arg(ledger).arg("--disableaccurateframe").env("LD_LIBRARY_PATH", &library).env("PATH", "");
        Process(command.stdin(Stdio::null()).spawn().unwrap())
    };
    let mut desktop = start(&path);
    screen.enter("重大项目台账");
    screen.pixels();
    screen.press(&["F8"]);
    screen.pixels();
    screen.press(&["F4"]);
    screen.fill("wangwu");
    screen.press(&["F3"]);
    screen.fill("3");
    screen.press(&["F2"]);

    // What is no amount is told beside the field, and nothing is filed.
    screen.enter("月报填报");
    screen.fill("12x");
    screen.press(&["F9"]);
    screen.enter("提示");
    screen.press(&["Return"]);
    screen.leave("提示");
    assert_eq!(ledger.view().unwrap().as_of(), changes);

    let month_done = Money::from_fen(123_450_001);
    let ytd_done = Money::from_fen(done.fen() + month_done.fen());
    let wan = |money: Money| money.display(zdxm::MoneyUnit::WanYuan, 6);
    screen.enter("月报填报");
    screen.fill(&wan(month_done));
    screen.press(&["Tab"]);
    screen.fill(&wan(ytd_done));
    screen.press(&["Tab", "Down", "Tab"]);
    screen.fill("pier 4 of 6");
    screen.press(&["Tab"]);
    screen.fill("land");
    screen.press(&["F9"]);
    screen.leave("月报填报");
    let filed = screen.until("the report is filed", || ledger.view().unwrap().report(item, june()).unwrap());
    assert_eq!((filed.fields.month_done, filed.fields.ytd_done), (Some(month_done), Some(ytd_done)));
    assert_eq!(filed.fields.started, Some(true));
    assert_eq!(
        (filed.fields.progress.as_deref(), filed.fields.problem.as_deref()),
        (Some("pier 4 of 6"), Some("land"))
    );
    assert_eq!((filed.fields.next_steps.as_deref(), filed.fields.finished), (None, None));
    let view = ledger.view().unwrap();
    let change = view.change(filed.since).unwrap();
    assert_eq!((change.number, change.actor.as_str()), (view.as_of(), "wangwu"));
    assert_eq!(view.changes(changes, 9).unwrap().len(), 1);
    let after = bulletin(&ledger, plan);
    assert!(before != after && after.contains("已报1项"), "{after}");

    // Opened again, the form shows what was filed, to the fen, and corrects it.
    screen.enter("重大项目台账");
    screen.press(&["F2"]);
    screen.enter("更正");
    screen.press(&["Tab"; 5]);
    screen.fill("pier 5");
    screen.press(&["F9"]);
    screen.leave("月报填报");
    let view = ledger.view().unwrap();
    let versions = view.report_history(item, june()).unwrap();
    let next_steps = versions.iter().map(|version| version.fields.next_steps.as_deref()).collect::<Vec<_>>();
    assert_eq!(next_steps, [None, Some("pier 5")]);
    assert_eq!(ReportFields { next_steps: None, ..versions[1].fields.clone() }, filed.fields);

    screen.enter("重大项目台账");
    screen.pixels();
    screen.press(&["F3", "ctrl+a", "Delete"]);
    let pixels = screen.pixels();
    is_a_window_with_a_chart(&pixels);
    let picture = match std::env::var_os("UPDATE_GOLDEN") {
        Some(_) => root().join("docs/pictures/desktop.png"),
        None => folder.path().join("desktop.png"),
    };
    run(&mut screen.picture(&picture));
    assert!(picture.metadata().unwrap().len() > 20_000);

    // The ranking is shown and printed, and so is the bulletin: official documents beside the ledger. No program opens them here.
    screen.press(&["F6"]);
    screen.enter("单位排名");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        screen.until("the ranking is drawn", || {
            std::thread::sleep(Duration::from_millis(500));
            Some(())
        });
        run(&mut screen.picture(&root().join("docs/pictures/ranking.png")));
    }
    for (keys, name) in [("F9", "排名202206.docx"), ("ctrl+p", "通报202206.docx")] {
        screen.press(&[keys]);
        screen.enter("提示");
        screen.press(&["Return"]);
        screen.leave("提示");
        let printed = std::fs::read(folder.path().join(name)).unwrap();
        assert!(printed.starts_with(b"PK"), "{name}");
        if keys == "F9" {
            screen.enter("单位排名");
            screen.press(&["Escape"]);
            screen.leave("单位排名");
            screen.enter("重大项目台账");
        }
    }
    // What somebody wrote into the file since is not replaced unless a person says so.
    let printed = folder.path().join("通报202206.docx");
    std::fs::write(&printed, "corrected by hand").unwrap();
    screen.enter("重大项目台账");
    screen.press(&["ctrl+p"]);
    screen.enter("提示");
    screen.press(&["Escape"]);
    screen.leave("提示");
    assert_eq!(std::fs::read(&printed).unwrap(), b"corrected by hand");
    screen.enter("重大项目台账");
    screen.press(&["ctrl+q"]);
    assert!(desktop.end().success());

    // What is no ledger is told with the library's words, and ends the program.
    let mut desktop = start(&sample_files()[0]);
    screen.enter("提示");
    screen.press(&["Return"]);
    assert_eq!(desktop.end().code(), Some(1));
}

/// The windows show what the library says: in the words of the office.
#[test]
fn the_office_reads_errors_in_chinese() {
    const PROGRAM: &str = "program refused;
{$mode delphi}
uses SysUtils, officedata;
begin
  SetMultiByteConversionCodePage(CP_UTF8);
  SetTextCodePage(Output, CP_UTF8);
  try
    TOffice.Create(ParamStr(1)).Free;
  except
    on Refused: Exception do Write(Refused.Message);
  end;
end.
";
    if !has(&["fpc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    let source = folder.path().join("refused.pas");
    std::fs::write(&source, PROGRAM).unwrap();
    let option = |option: &str, path: &Path| format!("{option}{}", path.display());
    run(Command::new("fpc")
        .arg("-v0")
        .args(["bindings/pascal", "examples/pascal/desktop"].map(|units| option("-Fu", &root().join(units))))
        .arg(option("-Fl", &library))
        .arg(option("-FU", folder.path()))
        .arg(source));
    let refused = run(Command::new(folder.path().join("refused"))
        .arg(folder.path().join("missing.zdxm"))
        .env("LD_LIBRARY_PATH", library));
    let text = String::from_utf8(refused.stdout).unwrap();
    assert!(text.contains('请') && text.contains("missing.zdxm"), "{text}");
}

/// The colours of the chart: what is planned, what is done and behind, and the line of 序时进度.
const PLANNED: [u8; 3] = [0xDE, 0xE6, 0xEE];
const BEHIND: [u8; 3] = [0xD2, 0x64, 0x64];
const TIME_PROGRESS: [u8; 3] = [0, 0, 0xFF];

fn count(pixels: &[u8], colour: [u8; 3]) -> usize {
    pixels.chunks(3).filter(|pixel| *pixel == colour).count()
}

/// The picture fills the screen, has the colours of the chart, and letters.
fn is_a_window_with_a_chart(pixels: &[u8]) {
    assert_eq!(pixels.len(), WIDTH * HEIGHT * 3);
    let chart = [PLANNED, BEHIND, TIME_PROGRESS].map(|colour| count(pixels, colour));
    assert!(chart[0] > 10_000 && chart[1] > 2_000 && chart[2] > 200, "{chart:?}");
    let dark = pixels.chunks(3).filter(|pixel| pixel.iter().all(|part| *part < 0x60)).count();
    assert!((10_000..300_000).contains(&dark), "{dark} dark pixels");
}
