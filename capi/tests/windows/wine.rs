//! Windows programs, compiled by MinGW and run by wine.

use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::tools::{has, root, run, skipped};

/// Who wine runs as where the tests run as root, for whom no file is read-only: nobody.
const NOBODY: u32 = 65534;

/// What `packaging/windows.sh` has made.
pub struct Built {
    pub folder: PathBuf,
    /// `x86_64` or `i686`.
    pub arch: &'static str,
}

impl Built {
    /// None where it, or what it takes to use it, is missing.
    pub fn get() -> Option<&'static Built> {
        static BUILT: OnceLock<Option<Built>> = OnceLock::new();
        let built = BUILT.get_or_init(|| {
            let Some(folder) = std::env::var_os("ZDXM_WINDOWS") else {
                skipped("ZDXM_WINDOWS names no folder that packaging/windows.sh has made");
                return None;
            };
            // A path from the top of the repository, where cargo was called.
            let folder = root().join(folder);
            let dll =
                std::fs::read(folder.join("zdxm.dll")).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
            let header = u32::from_le_bytes(dll[0x3c..0x40].try_into().unwrap()) as usize;
            let arch = match dll[header + 4..header + 6] {
                [0x64, 0x86] => "x86_64",
                [0x4c, 0x01] => "i686",
                _ => panic!("zdxm.dll is for another machine"),
            };
            Some(Built { folder, arch })
        });
        let built = built.as_ref()?;
        let needed = ["gcc", "g++"].map(|tool| format!("{}-w64-mingw32-{tool}", built.arch));
        let wine = if std::env::var_os("ZDXM_WINE").is_some() { "sh" } else { "wine" };
        has(&[&needed[0], &needed[1], wine]).then_some(built)
    }
}

/// A folder of Windows programs with the library beside them.
pub struct Place {
    folder: TempDir,
    built: &'static Built,
}

impl Place {
    pub fn new() -> Option<Place> {
        let built = Built::get()?;
        let folder = tempfile::tempdir().unwrap();
        std::fs::copy(built.folder.join("zdxm.dll"), folder.path().join("zdxm.dll")).unwrap();
        Some(Place { folder, built })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn arch(&self) -> &'static str {
        self.built.arch
    }

    /// The folder as Windows names it.
    pub fn windows_path(&self) -> String {
        windows(self.path())
    }

    /// Compiles a C program against the import library without a warning; `options` come last.
    pub fn compile(&self, source: &Path, options: &[&str]) -> String {
        self.compile_by("gcc", source, options)
    }

    pub fn compile_by(&self, compiler: &str, source: &Path, options: &[&str]) -> String {
        let name = format!("{}.exe", source.file_stem().unwrap().to_str().unwrap());
        let mut command = Command::new(format!("{}-w64-mingw32-{compiler}", self.arch()));
        command.args(["-O1", "-Wall", "-Wextra", "-Werror"]);
        for folder in ["include", "tests/c", "bindings/cpp"] {
            command.arg("-I").arg(root().join(folder));
        }
        command.arg(source).arg(self.built.folder.join("zdxm.lib")).arg("-static").args(options);
        run(command.arg("-o").arg(self.path().join(&name)));
        name
    }

    /// Runs a program of the folder, which must succeed; gives what it prints, with the ends of lines of Unix.
    pub fn run(&self, program: &str, args: &[String]) -> String {
        let output = self.output(program, args);
        let printed = text(&output.stdout);
        let errors = text(&output.stderr);
        assert!(output.status.success(), "{program} {args:?}: {}\n{printed}\n{errors}", output.status);
        printed
    }

    pub fn output(&self, program: &str, args: &[String]) -> Output {
        yield_to_nobody(self.path());
        wine().arg(program).args(args).current_dir(self.path()).output().unwrap()
    }
}

impl Place {
    /// A program with windows, for a screen.
    pub fn on_screen(&self, program: &str, args: &[String], screen: &str) -> Command {
        yield_to_nobody(self.path());
        // With a registry of its own: programs without a screen that run beside it leave wine without windows.
        let registry = prefix().with_extension("screen");
        std::fs::create_dir_all(&registry).unwrap();
        if is_root() {
            std::os::unix::fs::lchown(&registry, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let on_screen = || {
            let mut command = wine_command();
            command.env("HOME", &registry).env("WINEPREFIX", &registry).env("DISPLAY", screen);
            command
        };
        run(on_screen().args(["cmd", "/c", "exit"]));
        let mut command = on_screen();
        command.arg(program).args(args).current_dir(self.path());
        command
    }
}

/// A path of this system as wine has it.
pub fn windows(path: &Path) -> String {
    format!("Z:{}", path.to_str().unwrap().replace('/', "\\"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\r', "")
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

/// `ZDXM_WINE`, called from the top of the repository and answering for who runs it, or wine itself.
fn wine_command() -> Command {
    let mut command = match std::env::var("ZDXM_WINE") {
        Ok(by) => {
            let by = root().join(by);
            let mut shell = Command::new("sh");
            shell.args(["-c", "exec \"$0\" \"$@\""]).arg(by);
            shell
        }
        Err(_) => {
            let mut wine = Command::new("wine");
            if is_root() {
                wine.uid(NOBODY).gid(NOBODY);
            }
            wine
        }
    };
    // A Chinese Windows: code page 936, and names of files in Chinese.
    command.env("LC_ALL", "zh_CN.UTF-8").env("WINEDEBUG", "-all").env("WINEDLLOVERRIDES", "mscoree,mshtml=");
    command.env("HOME", prefix()).env("WINEPREFIX", prefix()).env_remove("DISPLAY");
    command
}

/// Where wine keeps its registry; made once, and kept for the next run.
fn prefix() -> PathBuf {
    let arch = Built::get().map_or("none", |built| built.arch);
    std::env::temp_dir().join(format!("zdxm-wine-{arch}"))
}

fn wine() -> Command {
    static READY: OnceLock<()> = OnceLock::new();
    READY.get_or_init(|| {
        std::fs::create_dir_all(prefix()).unwrap();
        yield_to_nobody(&prefix());
        run(wine_command().args(["cmd", "/c", "exit"]));
    });
    wine_command()
}

/// Gives a folder and what is in it to the one who runs wine.
fn yield_to_nobody(folder: &Path) {
    if !is_root() {
        return;
    }
    std::os::unix::fs::lchown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
    if folder == prefix() {
        return;
    }
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            yield_to_nobody(&entry.path());
        } else {
            std::os::unix::fs::lchown(entry.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
}
