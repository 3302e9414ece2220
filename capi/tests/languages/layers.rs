//! The layers that stand on the declarations of each language keep their promises where the main job does not go: in
//! errors, with closed and forgotten objects, and with texts that have a zero inside.
#![cfg(target_os = "linux")]

use crate::basic;
use crate::tools;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;
use tools::{files, has, has_file, root, run, runtime_folder};

const STRICT: [&str; 4] = ["-Wall", "-Wextra", "-pedantic", "-Werror"];

fn source(name: &str) -> PathBuf {
    root().join(name)
}

fn option(option: &str, path: &Path) -> String {
    format!("{option}{}", path.display())
}

fn includes() -> [String; 2] {
    [option("-I", &source("include")), option("-I", &source("bindings/cpp"))]
}

#[test]
fn python() {
    if !has(&["python3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    run(Command::new("python3")
        .args(["-W", "error"])
        .arg(source("tests/layers/layer.py"))
        .arg(folder.path())
        .env("PYTHONPATH", source("bindings/python"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("ZDXM_LIBRARY", library.join("libzdxm.so")));
}

/// The month of an office, which every language tells in the same words.
#[test]
fn daily_work_in_python() {
    if !has(&["python3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let library = runtime_folder(folder.path());
    let output = run(Command::new("python3")
        .args(["-W", "error"])
        .arg(source("examples/python/daily_work.py"))
        .arg(folder.path())
        .env("PYTHONPATH", source("bindings/python"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONIOENCODING", "utf-8")
        .env("ZDXM_LIBRARY", library.join("libzdxm.so")));
    is_the_month_of_an_office(&output, folder.path());
}

fn is_the_month_of_an_office(output: &Output, folder: &Path) {
    let golden = std::fs::read_to_string(source("tests/golden/daily_work.txt")).unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), golden);
    let docx = std::fs::read(folder.join("bulletin.docx")).unwrap();
    assert!(docx.starts_with(b"PK"), "a .docx is a zip");
}

/// Runs where mypy is installed.
#[test]
fn python_is_typed() {
    if Command::new("mypy").arg("--version").output().is_err() {
        eprintln!("skipped: mypy not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().display();
    let examples =
        ["bindings/python/zdxm", "examples/python/daily_work.py", "examples/python/annual_cycle.py"].map(source);
    let strict = ["--strict", "--no-error-summary", "--cache-dir", &cache.to_string()].map(str::to_owned);
    run(Command::new("mypy").args(strict).args(examples).env("MYPYPATH", source("bindings/python")));
}

/// Compiles a program with the C# layer, in the language that every Windows has a compiler of.
fn csharp_program(source_of: &str, folder: &Path) -> Command {
    let program = folder.join("program.exe");
    run(Command::new("mcs")
        .args(["-warnaserror", "-langversion:5", &option("-out:", &program)])
        .args(files("bindings/csharp", ".cs"))
        .arg(source(source_of)));
    let mut command = Command::new("mono");
    command.arg(program).arg(folder).env("LD_LIBRARY_PATH", runtime_folder(folder));
    command
}

#[test]
fn csharp() {
    if !has(&["mcs", "mono"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    run(&mut csharp_program("tests/layers/Layer.cs", folder.path()));
}

/// A layer without a program: every public name says what it is, and every name that it mentions exists.
#[test]
fn csharp_is_documented() {
    if !has(&["mcs"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let documented = folder.path().join("zdxm.xml");
    run(Command::new("mcs")
        .args(["-warnaserror", "-langversion:5", "-target:library"])
        .args([option("-out:", &folder.path().join("zdxm-net.dll")), option("-doc:", &documented)])
        .args(files("bindings/csharp", ".cs")));
    let text = std::fs::read_to_string(documented).unwrap();
    let member = text.split("M:Zdxm.View.ProjectByName(System.String)").nth(1).unwrap();
    assert!(member.contains("ErrorKind.NameAmbiguous") && member.contains("按名称查询"), "{member:.600}");
    let members = text.split("<member ").filter(|member| !member.contains(":Zdxm.Raw."));
    let of_c = members.filter(|member| member.contains("ZDXM_")).collect::<Vec<_>>();
    assert!(of_c.is_empty(), "names of C: {of_c:?}");
}

#[test]
fn daily_work_in_csharp() {
    if !has(&["mcs", "mono"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = run(&mut csharp_program("examples/csharp/DailyWork.cs", folder.path()));
    is_the_month_of_an_office(&output, folder.path());
}

const JNA: &str = "/usr/share/java/jna.jar";

/// The classes of the Java layer and of two programs, compiled once, for Java 8 and with their documentation.
fn java_classes() -> &'static Path {
    static CLASSES: OnceLock<TempDir> = OnceLock::new();
    CLASSES
        .get_or_init(|| {
            let classes = tempfile::tempdir().unwrap();
            run(Command::new("javac")
                .args(["-encoding", "UTF-8", "--release", "8", "-Xlint:all", "-Xlint:-options", "-Werror"])
                .args(["-Xdoclint:all,-missing", "-cp", JNA, "-d"])
                .arg(classes.path())
                .args(files("bindings/java", ".java"))
                .args(["tests/layers/Layer.java", "examples/java/DailyWork.java"].map(source)));
            classes
        })
        .path()
}

fn java_program(name: &str, folder: &Path) -> Command {
    let mut command = Command::new("java");
    command
        .args(["-cp", &format!("{JNA}:{}", java_classes().display())])
        .arg(option("-Djna.library.path=", &runtime_folder(folder)))
        .arg(name)
        .arg(folder);
    command
}

#[test]
fn java() {
    if !has(&["javac", "java"]) || !has_file(JNA) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    run(&mut java_program("Layer", folder.path()));
}

#[test]
fn daily_work_in_java() {
    if !has(&["javac", "java"]) || !has_file(JNA) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = run(&mut java_program("DailyWork", folder.path()));
    is_the_month_of_an_office(&output, folder.path());
}

/// Compiles a Pascal program without a warning.
fn pascal_program(file: &str, folder: &Path, library: &Path) -> Command {
    let program = folder.join("program");
    run(Command::new("fpc")
        .args(["-v0", "-Sew"])
        .arg(option("-Fu", &source("bindings/pascal")))
        .arg(option("-Fl", library))
        .arg(option("-FU", folder))
        .arg(option("-o", &program))
        .arg(source(file)));
    let mut command = Command::new(program);
    command.arg(folder).env("LD_LIBRARY_PATH", library);
    command
}

#[test]
fn pascal() {
    if !has(&["fpc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    run(&mut pascal_program("tests/layers/layer.pas", folder.path(), &runtime_folder(folder.path())));
}

#[test]
fn daily_work_in_pascal() {
    if !has(&["fpc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output =
        run(&mut pascal_program("examples/pascal/daily_work.pas", folder.path(), &runtime_folder(folder.path())));
    let golden = std::fs::read_to_string(source("tests/golden/daily_work.txt")).unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), golden);
}

/// A Double is not exact, and a bare number has no unit: neither is taken for an amount.
#[test]
fn pascal_takes_no_number_for_an_amount() {
    if !has(&["fpc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (assignment, is_taken) in [
        ("ZdxmWan(1200)", true),
        ("ZdxmWan('1200.75')", true),
        ("1200", false),
        ("1200.75", false),
        ("ZdxmWan(Rate)", false),
    ] {
        let file = folder.path().join("amount.pas");
        let text =
            "program amount;\n{$mode delphi}\nuses zdxmvalues;\nvar\n  Money: TZdxmMoney;\n  Rate: Double = 12.5;\n";
        std::fs::write(&file, format!("{text}begin\n  Money := {assignment};\n  Writeln(Money.ToText, Rate);\nend.\n"))
            .unwrap();
        let mut command = Command::new("fpc");
        command.args(["-v0", "-s"]).arg(option("-Fu", &source("bindings/pascal"))).arg(option("-FU", folder.path()));
        let output = command.arg(option("-FE", folder.path())).arg(&file).output().unwrap();
        assert_eq!(output.status.success(), is_taken, "{assignment}: {}", String::from_utf8_lossy(&output.stdout));
    }
}

/// A C++ program compiled without a warning, to be run in a folder.
fn cpp_program(name: &str, folder: &Path) -> Command {
    let library = runtime_folder(folder);
    let program = folder.join("program");
    run(Command::new("c++")
        .args(STRICT)
        .arg("-std=c++11")
        .args(includes())
        .arg(source(name))
        .args([&option("-L", &library), "-lzdxm", "-o"])
        .arg(&program));
    let mut command = Command::new(program);
    command.arg(folder).env("LD_LIBRARY_PATH", library);
    command
}

#[test]
fn cpp() {
    if !has(&["c++"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    run(&mut cpp_program("tests/layers/layer.cpp", folder.path()));
}

/// Visual C++ and C# on a Chinese Windows take a file without the mark of UTF-8 for GBK: a comment that ends in Chinese then goes
/// on in the next line, and a text is another one.
#[test]
fn files_with_chinese_are_read_alike_by_every_compiler() {
    let headers = files("bindings/cpp", ".hpp");
    assert!(headers.len() > 10, "{headers:?}");
    for path in headers.iter().chain(&files("bindings/csharp", ".cs")) {
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.is_ascii() || text.starts_with('\u{feff}'), "{} has no mark", path.display());
    }
    for path in &headers {
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.lines().enumerate().filter_map(|(at, line)| Some((at, line.split("//").next()?)));
        for (at, line) in code.filter(|(_, line)| !line.trim_start_matches('\u{feff}').is_ascii()) {
            let texts = line.split('"').skip(1).step_by(2).filter(|text| !text.is_ascii()).count();
            assert_eq!(line.matches("utf8(u8\"").count(), texts, "{}:{}: {line}", path.display(), at + 1);
        }
    }
    // The header is for compilers that do not know the mark: there a comment's last character must not take its end away.
    let header = std::fs::read_to_string(source("include/zdxm.h")).unwrap();
    let ends = header.match_indices("*/").filter_map(|(at, _)| header[..at].chars().next_back());
    assert!(header.is_ascii() || ends.into_iter().all(|last| last.is_ascii()));
    assert!(header.lines().all(|line| !line.contains("//") || line.contains("://")), "its comments end where they say");
}

#[test]
fn daily_work_in_cpp() {
    if !has(&["c++"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = run(&mut cpp_program("examples/cpp/daily_work.cpp", folder.path()));
    is_the_month_of_an_office(&output, folder.path());
}

#[test]
#[cfg(target_arch = "x86_64")]
fn cpp_with_a_calling_convention() {
    // Other compilers take the convention from wherever it stands, and would prove nothing.
    if !has(&["g++"]) {
        return;
    }
    run(Command::new("g++")
        .args(["-Wall", "-Wextra", "-Werror", "-std=c++11", "-fsyntax-only"])
        .args(includes())
        .arg(source("tests/layers/convention.cpp")));
}

/// What the C example's `check` says and returns after an error, and after another one if a form is named.
fn check_of_the_c_example(folder: &Path, case: &str) -> Output {
    let library = runtime_folder(folder);
    let program = folder.join("check");
    run(Command::new("cc")
        .args(STRICT)
        .arg("-std=c90")
        .args(includes())
        .arg(source("tests/layers/check.c"))
        .args([&option("-L", &library), "-lzdxm", "-o"])
        .arg(&program));
    Command::new(program).arg(case).env("LD_LIBRARY_PATH", library).output().unwrap()
}

#[test]
fn the_c_example_tells_no_older_error() {
    if !has(&["cc"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for case in ["handle", "other"] {
        let output = check_of_the_c_example(folder.path(), case);
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(text.contains("the zdxm_form is closed") && text.ends_with("(-2)\n"), "{case}: {text}");
    }
    let output = check_of_the_c_example(folder.path(), "field");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && text.contains("cell") && text.ends_with("(-1)\n"), "{text}");
}

#[test]
fn the_basic_module_calls_what_is_declared() {
    let module = std::fs::read_to_string(source("bindings/basic/zdxmhelp.bas")).unwrap();
    basic::check(&module);
}

/// No compiler for it is at hand: what went wrong once must not come back.
#[test]
fn the_basic_module_tells_no_older_error_and_gives_no_buffer_for_an_empty_text() {
    let module = std::fs::read_to_string(source("bindings/basic/zdxmhelp.bas")).unwrap();
    let functions = module.split("\nEnd Function").collect::<Vec<_>>();
    let reading = functions.iter().filter(|text| text.contains("StrPtr(text), need + 1")).collect::<Vec<_>>();
    assert_eq!(reading.len(), 2);
    for function in reading {
        let (before, _) = function.split_once("String$(need, vbNullChar)").unwrap();
        assert!(before.contains("If need = 0 Then"), "{function}");
    }
    let error = functions.iter().find(|text| text.contains("Function ZdxmErrorText(")).unwrap();
    let (before, _) = error.split_once("zdxm_error_text16").unwrap();
    assert!(before.contains("If code = status Then"), "{error}");
}
