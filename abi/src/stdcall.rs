//! The exports for 32-bit programs that call stdcall only (VB6, 32-bit VBA and PowerBuilder), and the lists of names from which
//! `zdxm.dll` and its import libraries are linked.
//!
//! The twin of `zdxm_x` is called `zdxm_x_std`. The C compiler checks each one against `zdxm.h`; how many bytes it takes off the
//! stack stands in the list of names, which a test compares with what the compiler made.

use std::fmt::Write;

use crate::description::c_type;
use crate::{Abi, Function, Ty};

/// The functions that are given a function of the program.
const SET_LOG: [&str; 2] = ["zdxm_context_set_log", "zdxm_context_set_log16"];

const HEAD: &str = r#"/* stdcall twins of the functions of zdxm.h for 32-bit Windows: VB6, 32-bit VBA and PowerBuilder call nothing else. Made from
 * src/ffi by `cargo run -p zdxm-abi`; do not edit. zdxm-x86.def exports each as <name>_std. */
#include <stdlib.h>
#include "zdxm.h"

#define TWIN(name, params, args) \
    int32_t __stdcall std_##name params; \
    int32_t __stdcall std_##name params { return name args; }

/* The log function of such a program is stdcall, too. What is made for it here, eight bytes a call, is never freed: another
 * thread may still be in it. */
#define LOG_TWIN(name, log_fn, unit) \
    typedef void (__stdcall *std_##log_fn)(void *user, int32_t level, const unit *text, int32_t len); \
    struct of_##log_fn { \
        std_##log_fn call; \
        void *user; \
    }; \
    static void ZDXM_CALL call_##log_fn(void *user, int32_t level, const unit *text, int32_t len) \
    { \
        const struct of_##log_fn *log = (const struct of_##log_fn *)user; \
        log->call(log->user, level, text, len); \
    } \
    int32_t __stdcall std_##name(zdxm_context *context, std_##log_fn log, void *user); \
    int32_t __stdcall std_##name(zdxm_context *context, std_##log_fn log, void *user) \
    { \
        struct of_##log_fn *own; \
        if (!log) return name(context, NULL, NULL); \
        own = (struct of_##log_fn *)malloc(sizeof *own); \
        if (!own) return ZDXM_E_PANIC; \
        own->call = log; \
        own->user = user; \
        return name(context, call_##log_fn, own); \
    }

LOG_TWIN(zdxm_context_set_log, zdxm_log_fn, char)
LOG_TWIN(zdxm_context_set_log16, zdxm_log16_fn, uint16_t)

"#;

/// The twins in C.
pub fn render(abi: &Abi) -> String {
    let mut out = HEAD.to_owned();
    for function in abi.functions.iter().filter(|function| !SET_LOG.contains(&function.name.as_str())) {
        let params = function.params.iter().map(|param| {
            let ty = c_type(&param.ty);
            let gap = if ty.ends_with('*') { "" } else { " " };
            format!("{ty}{gap}{}", param.name)
        });
        let params = params.collect::<Vec<_>>().join(", ");
        let params = if params.is_empty() { "void".to_owned() } else { params };
        let args = function.params.iter().map(|param| param.name.as_str()).collect::<Vec<_>>().join(", ");
        writeln!(out, "TWIN({}, ({params}), ({args}))", function.name).unwrap();
    }
    out
}

/// The names of `zdxm.dll` for 64 bits, and of an import library for cdecl programs of 32 bits.
pub fn names(abi: &Abi) -> String {
    let mut out = String::from("; Made from src/ffi by `cargo run -p zdxm-abi`; do not edit.\nLIBRARY zdxm\nEXPORTS\n");
    abi.functions.iter().for_each(|function| writeln!(out, "    {}", function.name).unwrap());
    out
}

/// The names of `zdxm.dll` for 32 bits: those of the header, then the twins.
pub fn names_x86(abi: &Abi) -> String {
    let mut out = names(abi);
    for function in &abi.functions {
        writeln!(out, "    {0}_std = std_{0}@{1}", function.name, stack_bytes(function)).unwrap();
    }
    out
}

/// How many bytes the arguments take on the stack of a 32-bit program.
fn stack_bytes(function: &Function) -> usize {
    function.params.iter().map(|param| if param.ty == Ty::Int64 { 8 } else { 4 }).sum()
}
