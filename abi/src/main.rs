//! Writes what is made from the ABI: run it after a change of an export, then build with `ZDXM_UPDATE_HEADER=1`.

use zdxm_abi::{Abi, MADE, root};

fn main() -> std::io::Result<()> {
    let abi = Abi::read();
    for made in MADE {
        let (path, fresh) = (root().join(made.path), (made.render)(&abi));
        if std::fs::read_to_string(&path).is_ok_and(|old| old == fresh) {
            continue;
        }
        std::fs::write(path, fresh)?;
        println!("{}", made.path);
    }
    Ok(())
}
