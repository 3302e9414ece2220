//! Writes what is made from the ABI: run it after a change of an export, then build with `ZDXM_UPDATE_HEADER=1`.
//! `manual FOLDER` writes the manual of C programmers instead.

use std::path::Path;

use zdxm_abi::{Abi, MADE, manual, root};

fn main() -> std::io::Result<()> {
    let abi = Abi::read();
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => write_made(&abi),
        [what, folder] if what == "manual" => manual::write(&abi, Path::new(folder)),
        _ => Err(std::io::Error::other("usage: zdxm-abi [manual FOLDER]")),
    }
}

fn write_made(abi: &Abi) -> std::io::Result<()> {
    for made in MADE {
        let (path, fresh) = (root().join(made.path), (made.render)(abi));
        if std::fs::read_to_string(&path).is_ok_and(|old| old == fresh) {
            continue;
        }
        std::fs::write(path, fresh)?;
        println!("{}", made.path);
    }
    Ok(())
}
