//! The declarations under `bindings/` are those of `src/ffi`, for every language that has them; so are the types of fields
//! that the library itself tells.
//!
//! `ZDXM_UPDATE_BINDINGS=1 cargo test --test bindings` writes them.

#[path = "support/abi/mod.rs"]
mod abi;

use abi::Abi;

type Render = fn(&Abi) -> String;

const FILES: [(&str, Render); 6] = [
    ("bindings/csharp/Zdxm.cs", abi::csharp::render),
    ("bindings/pascal/zdxm.pas", abi::pascal::render),
    ("bindings/python/zdxm_abi.py", abi::python::render),
    ("bindings/basic/zdxm.bas", abi::basic::render),
    ("bindings/java/zdxm/Zdxm.java", abi::java::render),
    ("src/ffi/field_types.rs", abi::types::render),
];

#[test]
fn the_declarations_of_every_language_are_those_of_the_library() {
    let abi = Abi::read();
    let update = std::env::var_os("ZDXM_UPDATE_BINDINGS").is_some();
    for (name, render) in FILES {
        let path = abi::root().join(name);
        let fresh = render(&abi);
        if update {
            std::fs::write(&path, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        // A checkout may turn line ends.
        let same = committed.replace("\r\n", "\n") == fresh.replace("\r\n", "\n");
        assert!(same, "{name} is stale: run ZDXM_UPDATE_BINDINGS=1 cargo test --test bindings");
    }
}

#[test]
fn every_text_has_a_twin_for_utf_16() {
    let abi = Abi::read();
    for function in abi.functions.iter().filter(|function| function.has_text() && !function.is_wide()) {
        let twin = format!("{}16", function.name);
        let twin = abi.functions.iter().find(|other| other.name == twin).unwrap_or_else(|| panic!("{twin} is missing"));
        assert_eq!(twin.doc, format!("`{}` in UTF-16.", function.name));
        assert_eq!(twin.params.len(), function.params.len());
    }
}
