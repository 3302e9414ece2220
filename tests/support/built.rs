//! A folder with what `packaging/install.sh` puts in place: the libraries of this build, and the manual of C programmers.

use std::path::{Path, PathBuf};

use crate::tools::library_folder;

pub fn built(folder: &Path) -> PathBuf {
    let built = folder.join("built");
    zdxm_abi::manual::write(&zdxm_abi::Abi::read(), &built.join("manual")).unwrap();
    for library in ["libzdxm.so", "libzdxm.a"] {
        std::os::unix::fs::symlink(library_folder().join(library), built.join(library)).unwrap();
    }
    built
}
