//! What is made from the exports of `src/ffi` is what they say: the C functions, the types of fields, and the declarations
//! of every language. `cargo run -p zdxm-abi` writes it.

use zdxm_abi::{Abi, MADE, root};

#[test]
fn what_is_made_from_the_exports_is_what_they_say() {
    let abi = Abi::read();
    for made in MADE {
        let committed = std::fs::read_to_string(root().join(made.path)).unwrap_or_default();
        // A checkout may turn line ends.
        let same = committed.replace("\r\n", "\n") == (made.render)(&abi).replace("\r\n", "\n");
        assert!(same, "{} is stale: run cargo run -p zdxm-abi", made.path);
    }
}
