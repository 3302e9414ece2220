//! What `cargo package` packs for programs in Rust: `tests/golden/packaged.txt` has the folders.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use zdxm_abi::root;

use crate::support::golden;

fn packed() -> Vec<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["package", "-p", "zdxm", "--list", "--allow-dirty", "--locked"]).current_dir(root());
    let output = cargo.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    // A warning is a file that is declared and not packed, or a field that crates.io asks for.
    assert!(output.status.success() && !said.contains("warning"), "{said}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_crate_has_what_a_rust_program_needs_and_no_more() {
    let files = packed();
    let folders = files.iter().map(|file| {
        let mut parts = Path::new(file).iter().map(|part| part.to_str().unwrap()).collect::<Vec<_>>();
        let name = parts.pop().unwrap();
        parts.truncate(2);
        if parts.is_empty() { name.to_owned() } else { format!("{}/", parts.join("/")) }
    });
    let folders = folders.collect::<BTreeSet<_>>();
    let text = folders.iter().fold(String::new(), |text, folder| text + folder + "\n");
    golden("packaged.txt", &text);
}
