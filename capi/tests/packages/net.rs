//! The NuGet package, installed by NuGet's client, and found there by the host of .NET.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::built::{is_the_work_of_a_day, library, packed};
use crate::tools::{has, root, run, skipped};

/// What the SDK writes for a program that refers to the package.
const DEPENDENCIES: &str = r#"{
  "runtimeTarget": {"name": ".NETCoreApp,Version=v3.1"},
  "targets": {".NETCoreApp,Version=v3.1": {
    "DailyWork/1.0.0": {"dependencies": {"Zdxm": "VERSION"}, "runtime": {"DailyWork.dll": {}}},
    "Zdxm/VERSION": {
      "runtime": {"lib/netstandard2.0/Zdxm.dll": {}},
      "runtimeTargets": {"runtimes/linux-x64/native/libzdxm.so": {"rid": "linux-x64", "assetType": "native"}}
    }
  }},
  "libraries": {
    "DailyWork/1.0.0": {"type": "project", "serviceable": false, "sha512": ""},
    "Zdxm/VERSION": {"type": "package", "serviceable": true, "sha512": "", "path": "zdxm/VERSION"}
  }
}"#;
const RUNTIME: &str = r#"{"runtimeOptions": {
  "framework": {"name": "Microsoft.NETCore.App", "version": "3.1.0"},
  "configProperties": {"System.Globalization.Invariant": true}
}}"#;

/// The host of .NET Core 3.1, which the Python package `dotnetcore2` brings; Debian has none.
fn host() -> Option<PathBuf> {
    let find = "import importlib.util as u; print(u.find_spec('dotnetcore2').submodule_search_locations[0])";
    let output = Command::new("python3").args(["-c", find]).output().ok()?;
    let folder = String::from_utf8(output.stdout).ok()?;
    let host = Path::new(folder.trim()).join("bin/dotnet");
    (output.status.success() && host.is_file()).then_some(host)
}

/// Has NuGet's client install the package into a folder: that of all packages, and that of this one in it.
fn installed(folder: &Path) -> (PathBuf, PathBuf) {
    let source = folder.join("source");
    packed("nuget.py", &[source.to_str().unwrap(), &library()]);
    let packages = folder.join("packages");
    let mut client = Command::new("nuget");
    client.args(["install", "Zdxm", "-Source"]).arg(&source).arg("-OutputDirectory").arg(&packages);
    run(client.env("HOME", folder).env("XDG_CONFIG_HOME", folder));
    // Where the client of .NET puts it.
    let inside = packages.join("zdxm").join(env!("CARGO_PKG_VERSION"));
    std::fs::create_dir(inside.parent().unwrap()).unwrap();
    std::fs::rename(packages.join(concat!("Zdxm.", env!("CARGO_PKG_VERSION"))), &inside).unwrap();
    (packages, inside)
}

fn compiled(folder: &Path, assembly: &Path) -> PathBuf {
    let program = folder.join("DailyWork.dll");
    let source = root().join("examples/csharp/DailyWork.cs");
    let options = [format!("-r:{}", assembly.display()), format!("-out:{}", program.display())];
    run(Command::new("mcs").args(["-target:exe", "-warnaserror"]).args(options).arg(source));
    program
}

#[test]
fn net_finds_assembly_and_library_in_the_package() {
    if !has(&["python3", "strip", "nuget", "mcs"]) {
        return;
    }
    let Some(host) = host() else {
        skipped("the Python package dotnetcore2 is not installed");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (packages, inside) = installed(folder.path());
    let program = compiled(folder.path(), &inside.join("lib/netstandard2.0/Zdxm.dll"));
    let dependencies = DEPENDENCIES.replace("VERSION", env!("CARGO_PKG_VERSION"));
    std::fs::write(folder.path().join("DailyWork.deps.json"), dependencies).unwrap();
    std::fs::write(folder.path().join("DailyWork.runtimeconfig.json"), RUNTIME).unwrap();
    let office = folder.path().join("office");
    std::fs::create_dir(&office).unwrap();
    let mut command = Command::new(host);
    command.args(["exec", "--additionalprobingpath"]).arg(packages).arg(program).arg(office);
    is_the_work_of_a_day(&run(command.env_remove("LD_LIBRARY_PATH")));
}

/// Mono stands for .NET Framework. Which DLL the build copies beside the program is only read, as MSBuild was not at hand.
#[test]
fn net_framework_uses_the_same_package() {
    if !has(&["python3", "strip", "nuget", "mcs", "mono"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (_, inside) = installed(folder.path());
    let assembly = folder.path().join("Zdxm.dll");
    std::fs::copy(inside.join("lib/net45/Zdxm.dll"), &assembly).unwrap();
    let program = compiled(folder.path(), &assembly);
    let office = folder.path().join("office");
    std::fs::create_dir(&office).unwrap();
    let mut command = Command::new("mono");
    command.arg(program).arg(office).env("LD_LIBRARY_PATH", inside.join("runtimes/linux-x64/native"));
    is_the_work_of_a_day(&run(&mut command));
    let targets = std::fs::read_to_string(inside.join("build/net45/Zdxm.targets")).unwrap();
    for (folder, of) in [("", r"win-$(PlatformTarget)"), (r"x86\", "win-x86"), (r"x64\", "win-x64")] {
        assert!(targets.contains(&format!(r"..\..\runtimes\{of}\native\zdxm.dll")), "{targets}");
        assert!(targets.contains(&format!(r"<Link>{folder}zdxm.dll</Link>")), "{targets}");
    }
    for part in ["lib/net45/Zdxm.xml", "README.md", "LICENSE-MIT.txt"] {
        assert!(inside.join(part).is_file(), "{part}");
    }
}
