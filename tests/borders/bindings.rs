//! What is made from the exports of `src/ffi` is what they say: the C functions, the types of fields, and the declarations
//! of every language. `cargo run -p zdxm-abi` writes it.

use zdxm_abi::{Abi, made, root, stale};

#[test]
fn what_is_made_from_the_exports_is_what_they_say() {
    let made = made(&Abi::read());
    for (path, fresh) in &made {
        let committed = std::fs::read_to_string(root().join(path)).unwrap_or_default();
        // A checkout may turn line ends.
        let same = committed.replace("\r\n", "\n") == fresh.replace("\r\n", "\n");
        assert!(same, "{path} is stale: run cargo run -p zdxm-abi");
    }
    assert_eq!(
        stale(&made),
        Vec::<std::path::PathBuf>::new(),
        "nothing makes these any more: run cargo run -p zdxm-abi"
    );
}
