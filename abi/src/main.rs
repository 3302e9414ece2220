//! Writes what is made from the ABI: run it after a change of an export, then build with `ZDXM_UPDATE_HEADER=1`.
//! `manual FOLDER` writes the manual of C programmers instead.

use std::path::Path;

use zdxm_abi::{Abi, made, manual, root, stale};

fn main() -> std::io::Result<()> {
    let abi = Abi::read();
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => write_made(&abi),
        [what, folder] if what == "manual" => manual::write(&abi, Path::new(folder)),
        _ => Err(std::io::Error::other("usage: zdxm-abi [manual FOLDER]")),
    }
}

fn write_made(abi: &Abi) -> std::io::Result<()> {
    let made = made(abi);
    for (name, fresh) in &made {
        let path = root().join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *fresh) {
            continue;
        }
        std::fs::create_dir_all(path.parent().unwrap_or(&path))?;
        std::fs::write(path, fresh)?;
        println!("{name}");
    }
    stale(&made).into_iter().try_for_each(std::fs::remove_file)
}
