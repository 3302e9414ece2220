//! Compilers and other programs that tests need: found, or skipped with the reason; with `ZDXM_REQUIRE_ALL=1`, which is
//! what `.ci/run` sets, nothing may be skipped.
#![allow(dead_code, reason = "not every test uses everything")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// The top of the repository, from whichever of its packages the test is.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().find(|folder| folder.join("Cargo.lock").exists()).unwrap_or(here).to_owned()
}

/// Whether these programs are there; if not, says what is skipped.
pub fn has(programs: &[&str]) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there = |program: &&&str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    let missing = programs.iter().filter(|program| !is_there(program)).copied().collect::<Vec<_>>();
    missing.is_empty() || skipped(&format!("{} not installed", missing.join(", ")))
}

/// The files of a folder and of those below it whose names end so, from the top of the repository.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut found = Vec::new();
    for entry in entries.map(|entry| entry.unwrap()) {
        let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&name, ending));
        } else if name.ends_with(ending) {
            found.push(entry.path());
        }
    }
    assert!(!found.is_empty(), "{folder} has files that end in {ending}");
    found
}

/// Whether there is time for what takes minutes: `.ci/run` has it, the everyday `cargo test` has not.
pub fn has_time_for(what: &str) -> bool {
    std::env::var_os("ZDXM_REQUIRE_ALL").is_some()
        || skipped(&format!("{what} takes minutes; ZDXM_REQUIRE_ALL=1 runs it"))
}

/// Whether there is time for what is tried before a release only: `ZDXM_RELEASE=1`, which `just reach` sets.
pub fn is_for_a_release(what: &str) -> bool {
    let is_wanted = std::env::var_os("ZDXM_RELEASE").is_some();
    if !is_wanted {
        eprintln!("left to a release: {what}; ZDXM_RELEASE=1 runs it");
    }
    is_wanted
}

/// The folder where `just engines` installs the programs of others, which `ZDXM_ENGINES` names.
pub fn engines(what: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("ZDXM_ENGINES").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("left to `just engines`: {what}");
    }
    folder
}

/// Whether a file is there; if not, says what is skipped.
pub fn has_file(path: &str) -> bool {
    Path::new(path).exists() || skipped(&format!("{path} is not installed"))
}

/// Always false: the test goes without, unless everything is required.
pub fn skipped(reason: &str) -> bool {
    assert!(std::env::var_os("ZDXM_REQUIRE_ALL").is_none(), "nothing may be skipped, but {reason}");
    eprintln!("skipped: {reason}");
    false
}

/// The folder of the shared and the static library, made by the profile of this test. Cargo builds for a test only what it can
/// link, which neither of them is. `ZDXM_BUILT` names the folder of those that `packaging/linux.sh` has made instead.
pub fn library_folder() -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let build = || {
        if let Some(built) = std::env::var_os("ZDXM_BUILT") {
            return PathBuf::from(built);
        }
        let program = std::env::current_exe().unwrap();
        let folder = program.ancestors().nth(2).unwrap();
        let mut command = Command::new(env!("CARGO"));
        checked(command.arg("build"));
        command.args(["--quiet", "-p", "zdxm-capi", "--target-dir"]).arg(folder.parent().unwrap());
        if folder.ends_with("release") {
            command.arg("--release");
        }
        run(command.current_dir(root()));
        assert!(folder.join("libzdxm.so").exists(), "cargo builds the shared library beside the tests");
        folder.to_owned()
    };
    FOLDER.get_or_init(build).clone()
}

/// Sets how far the library is optimised that is built to be checked: `ZDXM_C_OPT_LEVEL`, else as everywhere.
pub fn checked(build: &mut Command) -> &mut Command {
    match std::env::var("ZDXM_C_OPT_LEVEL") {
        Ok(level) => build.args(["--config", &format!("profile.dev.package.zdxm.opt-level={level}")]),
        Err(_) => build,
    }
}

/// A folder with the shared library under the name by which programs look for it.
#[cfg(unix)]
pub fn runtime_folder(place: &Path) -> PathBuf {
    let folder = place.join("lib");
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["libzdxm.so", "libzdxm.so.1"] {
        let link = folder.join(name);
        if !link.exists() {
            std::os::unix::fs::symlink(library_folder().join("libzdxm.so"), link).unwrap();
        }
    }
    folder
}

/// The compiler of C: `ZDXM_CC` for the system of `ZDXM_BUILT`.
pub fn c_compiler() -> Command {
    Command::new(std::env::var_os("ZDXM_CC").unwrap_or_else(|| "cc".into()))
}

/// To run what that compiler has made: by `ZDXM_UNDER` where this system cannot.
pub fn compiled(program: &Path) -> Command {
    let Some(under) = std::env::var_os("ZDXM_UNDER") else { return Command::new(program) };
    let mut command = Command::new(under);
    command.arg(program);
    command
}

/// A program in C, compiled against the shared library.
#[cfg(unix)]
pub struct Program {
    path: PathBuf,
    library: PathBuf,
}

#[cfg(unix)]
impl Program {
    /// Compiles a source into a folder, as strictly as old C allows; `options` are further ones.
    pub fn compile(source: &Path, folder: &Path, options: &[&str]) -> Program {
        let library = runtime_folder(folder);
        let path = folder.join(source.file_stem().unwrap());
        let mut command = c_compiler();
        command.args(["-std=c99", "-g", "-O1", "-Wall", "-Wextra", "-Werror"]).args(options);
        command.arg("-I").arg(root().join("include")).arg("-I").arg(root().join("tests/c"));
        command.arg(source).arg("-L").arg(&library).args(["-lzdxm", "-o"]).arg(&path);
        run(&mut command);
        Program { path, library }
    }

    /// Compiles a program of `tests/c`.
    pub fn of(name: &str, folder: &Path, options: &[&str]) -> Program {
        Program::compile(&root().join("tests/c").join(name), folder, options)
    }

    /// To run with the library.
    pub fn command(&self) -> Command {
        self.under(compiled(&self.path))
    }

    /// To run by another program, such as valgrind.
    pub fn command_by(&self, mut other: Command) -> Command {
        other.arg(&self.path);
        self.under(other)
    }

    fn under(&self, mut command: Command) -> Command {
        command.env("LD_LIBRARY_PATH", &self.library);
        command
    }
}

/// Runs a program that must succeed.
pub fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let texts = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {}\n{}\n{}", output.status, texts.0, texts.1);
    output
}

/// What a C program needs to be linked with the static library.
pub const STATIC_NEEDS: [&str; 4] = ["-lpthread", "-ldl", "-lm", "-lgcc_s"];

/// The files of the sample year, in the order in which they are imported.
pub fn sample_files() -> Vec<PathBuf> {
    let folder = root().join("examples/data/liuzhou-2022");
    let mut files = vec![folder.join("annex1-implementation.et"), folder.join("annex2-reserve.xls")];
    files.extend((1..=6).map(|month| folder.join(format!("monthly-2022-{month:02}.xlsx"))));
    files
}
