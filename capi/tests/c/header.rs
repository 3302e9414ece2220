//! The header and the library that it describes.

use crate::tools;

use std::collections::BTreeSet;
use std::process::Command;

use tools::{has, library_folder, root, run};
use zdxm_abi::Abi;

fn header() -> String {
    std::fs::read_to_string(root().join("include/zdxm.h")).unwrap()
}

#[test]
fn the_header_is_what_the_sources_say() {
    let fresh = zdxm::C_HEADER;
    assert!(header() == fresh, "include/zdxm.h is stale: run ZDXM_UPDATE_HEADER=1 cargo build");
}

#[test]
fn the_header_declares_every_export_and_every_number() {
    let (abi, header) = (Abi::read(), header());
    let declared = header.match_indices("ZDXM_RET zdxm_").map(|(at, _)| {
        let rest = &header[at + "ZDXM_RET ".len()..];
        rest.split_once('(').unwrap().0.to_owned()
    });
    let mut declared = declared.collect::<BTreeSet<_>>();
    declared.insert("zdxm_abi_version".to_owned());
    let exported = abi.functions.iter().map(|function| function.name.clone()).collect::<BTreeSet<_>>();
    assert_eq!(declared, exported);
    for constant in &abi.constants {
        let number = if constant.value < 0 { format!("({})", constant.value) } else { constant.value.to_string() };
        assert!(header.contains(&format!("#define {} {number}\n", constant.name)), "{}", constant.name);
        assert!(!constant.doc.is_empty(), "{} says nothing of itself", constant.name);
    }
    for function in &abi.functions {
        assert!(!function.doc.is_empty(), "{} says nothing of itself", function.name);
    }
}

#[test]
fn the_numbers_of_enumerations_are_those_of_the_library() {
    let abi = Abi::read();
    let constant = |name: &str| abi.constants.iter().find(|constant| constant.name == name).unwrap();
    fn check<T: zdxm::Coded>(prefix: &str, sign: i64, constant: impl Fn(&str) -> (i64, String)) {
        for value in T::ALL {
            let name = format!("ZDXM_{prefix}{}", value.word().to_uppercase());
            let (number, doc) = constant(&name);
            assert_eq!(number, sign * i64::from(value.number()), "{name}");
            assert!(value.name().is_ascii() || doc.ends_with(&format!("({}).", value.name())), "{name}: {doc}");
        }
    }
    let of = |name: &str| (constant(name).value, constant(name).doc.clone());
    check::<zdxm::ErrorKind>("E_", -1, of);
    check::<zdxm::Phase>("PHASE_", 1, of);
    check::<zdxm::MoneyUnit>("", 1, of);
    check::<zdxm::ReportFlag>("FLAG_", 1, of);
    check::<zdxm::figures::CutKind>("CUT_", 1, of);
}

#[test]
fn numbers_of_one_family_differ() {
    let abi = Abi::read();
    for prefix in ["ZDXM_F_", "ZDXM_E_", "ZDXM_FORM_"] {
        let family = abi.constants.iter().filter(|constant| constant.name.starts_with(prefix)).collect::<Vec<_>>();
        let values = family.iter().map(|constant| constant.value).collect::<BTreeSet<_>>();
        assert_eq!(values.len(), family.len(), "{prefix}");
    }
}

#[test]
fn the_header_compiles_as_old_c_and_old_cpp_and_twice() {
    if !has(&["cc", "c++"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let source = "#include \"zdxm.h\"\n#include \"zdxm.h\"\nint main(void) { return zdxm_abi_version() == 0; }\n";
    for (compiler, standard, name) in
        [("cc", "c90", "once.c"), ("cc", "c11", "once.c"), ("c++", "c++98", "once.cc"), ("c++", "c++17", "once.cc")]
    {
        let file = folder.path().join(name);
        std::fs::write(&file, source).unwrap();
        run(Command::new(compiler)
            .arg(format!("-std={standard}"))
            .args(["-Wall", "-Wextra", "-pedantic", "-Werror", "-c", "-I"])
            .arg(root().join("include"))
            .arg(&file)
            .arg("-o")
            .arg(folder.path().join("once.o")));
    }
}

#[test]
fn the_shared_library_exports_its_names_and_no_others() {
    if !has(&["nm", "readelf"]) {
        return;
    }
    let library = library_folder().join("libzdxm.so");
    let names = run(Command::new("nm").args(["-D", "--defined-only", "-j"]).arg(&library)).stdout;
    let names = String::from_utf8(names).unwrap().lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let expected = Abi::read().functions.iter().map(|function| function.name.clone()).collect::<BTreeSet<_>>();
    assert_eq!(names, expected);
    let dynamic = String::from_utf8(run(Command::new("readelf").arg("-d").arg(&library)).stdout).unwrap();
    assert!(dynamic.contains("soname: [libzdxm.so.1]"), "{dynamic}");
    assert!(dynamic.contains("NODELETE"), "{dynamic}");
}
