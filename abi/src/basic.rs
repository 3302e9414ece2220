//! Declarations for VBA and VB6: UTF-16 by `StrPtr`, money as `Currency` (64 bits; times 100 it is yuan).

use std::fmt::Write;

use crate::names::{harmless, own_name};
use crate::{Abi, Function, Param, Ty};

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "Attribute VB_Name = \"zdxm\"\n\
         ' The C ABI of zdxm for VBA and VB6. Made from src/ffi by\n\
         ' `cargo run -p zdxm-abi`; do not edit. zdxmhelp.bas turns errors into Err.Raise.\n\
         '\n\
         ' 64-bit Office calls the names of zdxm.h. 32-bit Office and VB6 call stdcall only, and so the twins of the 32-bit\n\
         ' zdxm.dll, whose names end in _std.\n\
         ' Texts go in by StrPtr(s) and Len(s); an amount is a Currency that holds fen / 10000, so yuan = amount * 100.\n\
         Option Explicit\n\n",
    );
    for constant in &abi.constants {
        writeln!(out, "Public Const {} As Long = {}", constant.name, constant.value).unwrap();
    }
    let hosts = [
        ("#If Win64 Then", "LongPtr", "PtrSafe ", ""),
        ("#ElseIf VBA7 Then", "LongPtr", "PtrSafe ", "_std"),
        ("#Else", "Long", "", "_std"),
    ];
    for (condition, pointer, safe, suffix) in hosts {
        writeln!(out, "\n{condition}").unwrap();
        for function in abi.functions.iter().filter(|function| function.is_wide() || !function.has_text()) {
            let params = function.params.iter().map(|param| declare(function, param, pointer)).collect::<Vec<_>>();
            let (name, params) = (&function.name, params.join(", "));
            let (own, called) = (own_name(abi, name).unwrap_or_else(|| name.clone()), format!("{name}{suffix}"));
            let alias = if own == called { String::new() } else { format!(" Alias \"{called}\"") };
            writeln!(out, "Public Declare {safe}Function {own} Lib \"zdxm.dll\"{alias} ({params}) As Long").unwrap();
        }
    }
    out.push_str("#End If\n");
    out.replace('\n', "\r\n")
}

fn declare(function: &Function, param: &Param, pointer: &str) -> String {
    let name = harmless(&param.name);
    match &param.ty {
        Ty::Int => format!("ByVal {name} As Long"),
        Ty::Int64 => format!("ByVal {name} As Currency"),
        Ty::OutHandle(_) => format!("ByRef {name} As {pointer}"),
        // Of an array, its first element.
        Ty::OutInt | Ty::Ints | Ty::OutInts => format!("ByRef {name} As Long"),
        Ty::OutInt64 | Ty::OutInt64s => format!("ByRef {name} As Currency"),
        Ty::Handle(_) | Ty::Units | Ty::OutUnits | Ty::Bytes | Ty::User | Ty::Options | Ty::LogFunction16 => {
            format!("ByVal {name} As {pointer}")
        }
        Ty::Chars | Ty::OutChars | Ty::LogFunction => panic!("{} has an 8-bit text", function.name),
    }
}
