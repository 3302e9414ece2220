//! Names the shared library, and keeps it in memory.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // On ELF: the name that programs look for, and that the library stays (its threads' locals would dangle).
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libzdxm.so.1");
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
