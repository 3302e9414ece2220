//! Writes what is made from the ABI: run it after a change of an export, then build with `ZDXM_UPDATE_HEADER=1`.
//! `manual FOLDER` writes the manual of C programmers instead.

use std::path::Path;

use zdxm_abi::manual::{self, Language};
use zdxm_abi::{Abi, MADE, root};

fn main() -> std::io::Result<()> {
    let abi = Abi::read();
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => write_made(&abi),
        [what, folder] if what == "manual" => write_manual(&abi, Path::new(folder)),
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

fn write_manual(abi: &Abi, folder: &Path) -> std::io::Result<()> {
    for language in Language::ALL {
        let own = folder.join(language.code());
        std::fs::create_dir_all(&own)?;
        for page in manual::pages(abi, language) {
            std::fs::write(own.join(page.file), page.html)?;
        }
    }
    std::fs::write(folder.join("style.css"), manual::STYLE)
}
