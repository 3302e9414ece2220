//! The files that `packaging/windows.sh` makes.

use std::collections::BTreeSet;
use std::process::Command;

use crate::tools::{root, run};
use crate::wine::Built;

fn objdump(built: &Built) -> String {
    let mut command = Command::new(format!("{}-w64-mingw32-objdump", built.arch));
    let output = run(command.arg("-p").arg(built.folder.join("zdxm.dll")));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_dll_has_the_names_of_the_header_and_what_automation_needs() {
    let Some(built) = Built::get() else { return };
    let said = objdump(built);
    // `	[   0] +base[   1]  0000 zdxm_abi_version`, under the line that heads the names.
    let names = said.split_once("[Ordinal/Name Pointer] Table").unwrap().1;
    let names =
        names.lines().filter_map(|line| line.trim().strip_prefix('[')).filter_map(|line| line.split(' ').next_back());
    let names = names.map(str::to_owned).collect::<BTreeSet<_>>();
    let list = if built.arch == "i686" { "zdxm-x86.def" } else { "zdxm.def" };
    let list = std::fs::read_to_string(root().join("bindings/windows").join(list)).unwrap();
    let declared =
        list.lines().filter_map(|line| line.trim().split(' ').next()).filter(|name| name.starts_with("zdxm_"));
    let automation = ["DllGetClassObject", "DllCanUnloadNow", "DllRegisterServer", "DllUnregisterServer", "DllInstall"];
    let declared = declared.chain(automation).map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(names, declared);
}

/// MinGW would make the address from the path of the file, so that two builds of the same sources differ.
#[test]
fn the_dll_is_linked_at_the_usual_address() {
    let Some(built) = Built::get() else { return };
    let said = objdump(built);
    let address = said.lines().find_map(|line| line.strip_prefix("ImageBase")).unwrap().trim();
    assert_eq!(address.trim_start_matches('0'), if built.arch == "i686" { "10000000" } else { "180000000" });
}

#[test]
fn the_dll_says_its_version() {
    let Some(built) = Built::get() else { return };
    let bytes = std::fs::read(built.folder.join("zdxm.dll")).unwrap();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    for text in ["zdxm 重大项目台账", "FileVersion", env!("CARGO_PKG_VERSION")] {
        let wanted = wide(text);
        assert!(bytes.windows(wanted.len()).any(|bytes| bytes == wanted), "{text}");
    }
}

/// Where a library was built is nobody's business, and makes other bytes of the same sources.
#[test]
fn the_dll_names_no_folder_of_the_builder() {
    let Some(built) = Built::get() else { return };
    let bytes = std::fs::read(built.folder.join("zdxm.dll")).unwrap();
    let home = std::env::var("HOME").unwrap_or_default();
    for path in [format!("{}/", root().display()), format!("{home}/")] {
        let found = bytes.windows(path.len()).filter(|bytes| *bytes == path.as_bytes()).count();
        assert!(path.len() < 4 || found == 0, "{path} is in it {found} times");
    }
}
