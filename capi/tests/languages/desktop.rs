//! The desktop program in Pascal: compiled, run on a screen of its own, and walked through by keys.
//!
//! `UPDATE_GOLDEN=1 cargo test --test languages desktop::` renews the pictures under `docs/pictures`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::desktop_walk::{left, office, walk};
use crate::screen::{HEIGHT, Process, Screen, WIDTH};
use crate::tools::{has, root, run, runtime_folder, sample_files, skipped};

/// The pictures that pages show.
const SHOWN: [&str; 4] = ["projects", "review", "bulletin", "import"];

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

fn option(option: &str, path: &Path) -> String {
    format!("{option}{}", path.display())
}

fn compile(units: &[PathBuf], library: &Path, folder: &Path) -> PathBuf {
    let program = folder.join("desktop");
    run(Command::new("fpc")
        .args(["-v0", "-Sew", "-dLCL", "-dLCLgtk2"])
        .arg(option("-Fu", &root().join("bindings/pascal")))
        .args(units.iter().map(|units| option("-Fu", units)))
        .arg(option("-Fl", library))
        .arg(option("-FU", folder))
        .arg(option("-o", &program))
        .arg(root().join("examples/pascal/desktop/desktop.pas")));
    program
}

#[test]
fn a_report_goes_its_way_and_a_sheet_is_imported() {
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
    let place = folder.path().join("台账");
    std::fs::create_dir(&place).unwrap();
    office(&place.join("ledger.zdxm"));

    let screen = Screen::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("desktop-failed.png"));
    let start = |ledger: &Path| {
        // Without a window manager there is no frame to be measured, for which the program would wait for seconds.
        let mut command = Command::new(&program);
        command
            .arg(ledger)
            .arg("--disableaccurateframe")
            .current_dir(&place)
            .env("LD_LIBRARY_PATH", &library)
            .env("PATH", "");
        Process::start(command.env("DISPLAY", screen.name()).env("LC_ALL", "C.UTF-8"))
    };
    let mut desktop = start(&place.join("ledger.zdxm"));
    let is_golden = std::env::var_os("UPDATE_GOLDEN").is_some();
    walk(&screen, &place, |name| {
        if name == "bulletin" {
            is_a_window_with_a_chart(&screen.settle());
        }
        if is_golden && SHOWN.contains(&name) {
            screen.picture(&root().join(format!("docs/pictures/desktop-{name}.png")));
        }
    });
    assert!(desktop.end().success());
    left(&place);

    // What is no ledger is said in the library's words, and ends the program.
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
uses SysUtils, office;
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
