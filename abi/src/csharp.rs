//! Declarations for C#: P/Invoke by UTF-16, which C# has in memory, so the 8-bit twins are left out.

pub mod classes;
pub mod codes;
mod docs;
pub mod records;

use std::fmt::Write;

use crate::{Abi, Function, Param, Ty};

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "\u{feff}// The C ABI of zdxm for C#. Made from src/ffi by `cargo run -p zdxm-abi`; do not edit.\n\
         // Programs use the classes of the namespace Zdxm, which stand on these.\n\
         using System;\nusing System.Runtime.InteropServices;\n\n\
         namespace Zdxm.Raw\n{\n    \
         /// <summary>zdxm_open_options: how to open a ledger.</summary>\n    \
         [StructLayout(LayoutKind.Sequential)]\n    \
         public struct RawOptions\n    {\n        \
         /// <summary>Its size in bytes.</summary>\n        public int StructSize;\n        \
         /// <summary>OPEN_, added up.</summary>\n        public int Flags;\n        \
         /// <summary>How long to wait for another writer, in milliseconds.</summary>\n        public int BusyMs;\n        \
         /// <summary>How long a view may be held, in milliseconds.</summary>\n        public int ViewLimitMs;\n        \
         /// <summary>CLOCK_</summary>\n        public int ClockPolicy;\n    }\n\n    \
         /// <summary>The log function of a context; its text is UTF-16.</summary>\n    \
         [UnmanagedFunctionPointer(CallingConvention.Cdecl)]\n    \
         public delegate void LogFunction(IntPtr user, int level, IntPtr text, int len);\n\n    \
         /// <summary>The numbers of zdxm.h.</summary>\n    public static class Z\n    {\n",
    );
    for constant in &abi.constants {
        let name = constant.name.strip_prefix("ZDXM_").unwrap();
        writeln!(out, "        /// <summary>{}</summary>", escaped(&constant.doc)).unwrap();
        writeln!(out, "        public const int {name} = {};", constant.value).unwrap();
    }
    out.push_str("    }\n\n    /// <summary>The functions of zdxm.h.</summary>\n    public static class Native\n    {\n        const string Library = \"zdxm\";\n");
    for function in abi.functions.iter().filter(|function| function.is_wide() || !function.has_text()) {
        let params = function.params.iter().map(|param| declare(function, param)).collect::<Vec<_>>().join(", ");
        writeln!(out, "\n        /// <summary>{}</summary>", escaped(&function.summary())).unwrap();
        writeln!(
            out,
            "        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode, ExactSpelling = true)]"
        )
        .unwrap();
        writeln!(out, "        public static extern int {}({params});", function.name).unwrap();
    }
    out.push_str("    }\n}\n");
    out
}

fn declare(function: &Function, param: &Param) -> String {
    let ty = match &param.ty {
        Ty::Int => "int",
        Ty::Int64 => "long",
        Ty::Handle(_) | Ty::User => "IntPtr",
        Ty::OutHandle(_) => "out IntPtr",
        Ty::OutInt => "out int",
        Ty::OutInt64 => "out long",
        Ty::Units => "string",
        Ty::OutUnits => "[Out] char[]",
        Ty::Bytes => "byte[]",
        Ty::Ints => "int[]",
        Ty::OutInts => "[Out] int[]",
        Ty::OutInt64s => "[Out] long[]",
        Ty::Options => "ref RawOptions",
        Ty::LogFunction16 => "LogFunction",
        Ty::Chars | Ty::OutChars | Ty::LogFunction => panic!("{} has an 8-bit text", function.name),
    };
    format!("{ty} {}", free(&param.name))
}

/// A text within XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('`', "")
}

/// `base` as `@base`: a name that C# keeps for itself.
fn free(name: &str) -> String {
    let kept =
        ["base", "event", "fixed", "in", "is", "lock", "new", "object", "out", "params", "ref", "string", "this"];
    if kept.contains(&name) { format!("@{name}") } else { name.to_owned() }
}
