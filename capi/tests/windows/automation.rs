//! Automation: scripts of Windows with `CreateObject("Zdxm.Ledger")`.

use std::sync::OnceLock;

use crate::tools::{root, run, sample_files};
use crate::wine::Place;

/// A place whose library is registered, as long as one test after another asks for it.
struct Registered {
    place: Place,
}

/// The registry has one place for the library, and it must stay.
fn registered() -> Option<&'static Registered> {
    static PLACE: OnceLock<Option<Registered>> = OnceLock::new();
    PLACE
        .get_or_init(|| {
            let place = Place::new()?;
            place.run("regsvr32", &["/s".to_owned(), "zdxm.dll".to_owned()]);
            Some(Registered { place })
        })
        .as_ref()
}

impl Registered {
    /// Runs a script in the code page of a Chinese Windows, in which its comments and texts are Chinese.
    fn script(&self, source: &str, args: &[String]) -> String {
        let source = root().join(source);
        let name = source.file_name().unwrap().to_str().unwrap();
        let script = self.place.path().join(name);
        let text = run(std::process::Command::new("iconv").args(["-f", "UTF-8", "-t", "GBK"]).arg(&source)).stdout;
        std::fs::write(script, text).unwrap();
        let args = ["//nologo".to_owned(), name.to_owned()].into_iter().chain(args.iter().cloned()).collect::<Vec<_>>();
        self.place.run("cscript", &args)
    }

    fn folder(&self, name: &str) -> String {
        std::fs::create_dir(self.place.path().join(name)).unwrap();
        format!("{}\\{name}", self.place.windows_path())
    }
}

#[test]
fn a_script_has_objects_rows_amounts_dates_and_errors() {
    let Some(registered) = registered() else { return };
    let folder = registered.folder("vbs");
    let printed = registered.script("tests/automation/objects.vbs", &[folder]);
    assert!(printed.ends_with("END, 0 bad\n"), "{printed}");
    assert!(printed.matches("ok ").count() > 50, "{printed}");
    let printed = registered.script("tests/automation/objects.js", &[registered.folder("js")]);
    assert!(printed.ends_with("END, 0 bad\n"), "{printed}");
    // Early binding and apartments, with the ledger of the first script.
    let program = registered
        .place
        .compile(&root().join("tests/c/automation.c"), &["-std=c99", "-lole32", "-loleaut32", "-luuid"]);
    let printed = registered.place.run(&program, &["vbs\\台账.zdxm".to_owned()]);
    assert!(printed.ends_with("0 bad\n"), "{printed}");
}

#[test]
fn ten_lines_of_a_script_do_the_main_job() {
    let Some(registered) = registered() else { return };
    let source = std::fs::read_to_string(root().join("examples/automation/main_job.vbs")).unwrap();
    assert!(source.lines().count() <= 10, "{source}");
    let mut args = sample_files().into_iter().filter_map(|file| {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        std::fs::copy(&file, registered.place.path().join(&name)).unwrap();
        matches!(name.as_str(), "annex1-implementation.et" | "monthly-2022-01.xlsx").then_some(name)
    });
    let args = [args.next().unwrap(), args.next().unwrap(), "202201".to_owned()];
    registered.script("examples/automation/main_job.vbs", &args);
    let paper = std::fs::read(registered.place.path().join("通报.docx")).unwrap();
    assert!(paper.starts_with(b"PK") && paper.len() > 10_000, "{}", paper.len());
    let ledger = zdxm_ledger(registered);
    assert_eq!(ledger, 668);
}

/// How many projects the ledger of the example has.
fn zdxm_ledger(registered: &Registered) -> i64 {
    let path = registered.place.path().join("台账.zdxm");
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.query_row("SELECT count(*) FROM project", [], |row| row.get(0)).unwrap()
}
