//! Tests and benches that need what the library itself does not: a parser of Rust, the reader of the C ABI, calamine.
//!
//! They stand in a package of their own so that a first `cargo run --example` builds none of that.
