//! Declarations for Python's ctypes. Python's texts are UTF-8 at the border, so the 16-bit twins are left out.

use std::fmt::Write;

use crate::{Abi, Ty};

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "\"\"\"The C ABI of zdxm for ctypes. Made from src/ffi by `cargo run -p zdxm-abi`;\n\
         do not edit. Programs use the module zdxm, which stands on this one.\"\"\"\n\
         import ctypes\n\n\
         HANDLE = ctypes.c_void_p\n\
         INT = ctypes.c_int32\n\
         INT64 = ctypes.c_int64\n\
         TEXT = ctypes.c_char_p\n\
         LOG = ctypes.CFUNCTYPE(None, ctypes.c_void_p, INT, TEXT, INT)\n\n\n\
         class OpenOptions(ctypes.Structure):\n    \
             _fields_ = [(\"struct_size\", INT), (\"flags\", INT), (\"busy_ms\", INT), (\"view_limit_ms\", INT),\n                \
             (\"clock_policy\", INT)]\n\n\n",
    );
    for constant in &abi.constants {
        writeln!(out, "{} = {}", constant.name, constant.value).unwrap();
    }
    out.push_str(
        "\n# Name of each function and the types of its arguments; every one returns a status.\nFUNCTIONS = {\n",
    );
    for function in abi.functions.iter().filter(|function| !function.is_wide()) {
        let types = function.params.iter().map(|param| match &param.ty {
            Ty::Int => "INT".to_owned(),
            Ty::Int64 => "INT64".to_owned(),
            Ty::Handle(_) => "HANDLE".to_owned(),
            Ty::OutHandle(_) => "ctypes.POINTER(HANDLE)".to_owned(),
            Ty::OutInt | Ty::Ints | Ty::OutInts => "ctypes.POINTER(INT)".to_owned(),
            Ty::OutInt64 | Ty::OutInt64s => "ctypes.POINTER(INT64)".to_owned(),
            Ty::Chars | Ty::OutChars => "TEXT".to_owned(),
            Ty::Bytes => "ctypes.c_char_p".to_owned(),
            Ty::Options => "ctypes.POINTER(OpenOptions)".to_owned(),
            Ty::LogFunction => "LOG".to_owned(),
            Ty::User => "ctypes.c_void_p".to_owned(),
            Ty::Units | Ty::OutUnits => panic!("{} has a 16-bit text and no 16 in its name", function.name),
        });
        writeln!(out, "    # {}", function.summary()).unwrap();
        writeln!(out, "    \"{}\": [{}],", function.name, types.collect::<Vec<_>>().join(", ")).unwrap();
    }
    out.push_str(
        "}\n\n\n\
         def load(path):\n    \
             \"\"\"Loads the shared library and declares every function.\"\"\"\n    \
             library = ctypes.CDLL(path)\n    \
             for name, types in FUNCTIONS.items():\n        \
                 function = getattr(library, name)\n        \
                 function.argtypes = types\n        \
                 function.restype = INT\n    \
             return library\n",
    );
    out
}
