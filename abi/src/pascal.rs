//! Declarations for Free Pascal and Delphi, with both kinds of text: Lazarus has UTF-8 in memory, Delphi UTF-16. The modules below make
//! the layer on them.

pub mod classes;
pub mod codes;
mod methods;
mod names;
pub mod records;

use std::fmt::Write;

use crate::names::{harmless, own_name};
use crate::{Abi, Param, Ty};

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "{ The C ABI of zdxm for Free Pascal and Delphi. Made from src/ffi by\n  \
         `cargo run -p zdxm-abi`; do not edit.\n  \
         Programs use the unit zdxmobjects, which stands on this one. }\n\
         unit zdxm;\n\n\
         {$ifdef FPC}{$mode delphi}{$endif}\n\n\
         interface\n\n\
         const\n\
         {$ifdef MSWINDOWS}\n  ZdxmLibrary = 'zdxm.dll';\n{$else}\n  ZdxmLibrary = 'libzdxm.so.1';\n{$endif}\n\n",
    );
    for constant in &abi.constants {
        writeln!(out, "  {} = {};", constant.name, constant.value).unwrap();
    }
    out.push_str("\ntype\n");
    let mut handles = abi.functions.iter().flat_map(|function| &function.params).filter_map(|param| match &param.ty {
        Ty::OutHandle(name) => Some(name.as_str()),
        _ => None,
    });
    let mut known = Vec::new();
    for handle in handles.by_ref() {
        if !known.contains(&handle) {
            known.push(handle);
            writeln!(out, "  T{handle} = type Pointer;\n  P{handle} = ^T{handle};").unwrap();
        }
    }
    out.push_str(
        "\n  TZdxmOpenOptions = packed record\n    StructSize, Flags, BusyMs, ViewLimitMs, ClockPolicy: Integer;\n  end;\n  \
         PZdxmOpenOptions = ^TZdxmOpenOptions;\n\n  \
         TZdxmLog = procedure(User: Pointer; Level: Integer; Text: PAnsiChar; Len: Integer); cdecl;\n  \
         TZdxmLog16 = procedure(User: Pointer; Level: Integer; Text: PWideChar; Len: Integer); cdecl;\n",
    );
    for function in &abi.functions {
        let params = function.params.iter().map(declare).collect::<Vec<_>>().join("; ");
        let params = if params.is_empty() { params } else { format!("({params})") };
        writeln!(out, "\n{{ {} }}", function.summary()).unwrap();
        let name = &function.name;
        let (own, alias) = match own_name(abi, name) {
            Some(own) => (own, format!(" name '{name}'")),
            None => (name.clone(), String::new()),
        };
        writeln!(out, "function {own}{params}: Integer; cdecl; external ZdxmLibrary{alias};").unwrap();
    }
    out.push_str("\nimplementation\n\nend.\n");
    out
}

fn declare(param: &Param) -> String {
    let optional = param.optional;
    let name = harmless(&param.name);
    match &param.ty {
        Ty::Int => format!("{name}: Integer"),
        Ty::Int64 => format!("{name}: Int64"),
        Ty::Handle(handle) => format!("{name}: T{handle}"),
        Ty::OutHandle(handle) if optional => format!("{name}: P{handle}"),
        Ty::OutHandle(handle) => format!("out {name}: T{handle}"),
        Ty::Ints | Ty::OutInts => format!("{name}: PInteger"),
        Ty::OutInt64s => format!("{name}: PInt64"),
        Ty::OutInt if optional => format!("{name}: PInteger"),
        Ty::OutInt64 if optional => format!("{name}: PInt64"),
        Ty::OutInt => format!("out {name}: Integer"),
        Ty::OutInt64 => format!("out {name}: Int64"),
        Ty::Chars | Ty::OutChars => format!("{name}: PAnsiChar"),
        Ty::Units | Ty::OutUnits => format!("{name}: PWideChar"),
        Ty::Bytes | Ty::User => format!("{name}: Pointer"),
        Ty::Options => format!("{name}: PZdxmOpenOptions"),
        Ty::LogFunction => format!("{name}: TZdxmLog"),
        Ty::LogFunction16 => format!("{name}: TZdxmLog16"),
    }
}
