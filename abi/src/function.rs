//! A function as C has it.

use crate::export::{Export, Kind, Place};

pub struct Function {
    pub name: String,
    pub doc: String,
    pub params: Vec<Param>,
    /// The file of `src/ffi` that it stands in, without its ending.
    pub section: String,
}

pub struct Param {
    pub name: String,
    pub ty: Ty,
    /// Whether NULL may be given.
    pub optional: bool,
}

/// What a parameter is, beyond its C type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ty {
    Int,
    Int64,
    /// A handle such as `zdxm_view`.
    Handle(String),
    OutHandle(String),
    OutInt,
    OutInt64,
    Chars,
    Units,
    OutChars,
    OutUnits,
    Options,
    Bytes,
    /// An array that is read.
    Ints,
    /// An array that is written.
    OutInts,
    OutInt64s,
    LogFunction,
    LogFunction16,
    User,
}

/// How wide the units of texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    Char,
    Utf16,
}

impl Function {
    /// The functions of an export: one, or two where it has texts.
    pub fn of(export: &Export) -> Vec<Function> {
        let of = |width| Function {
            name: match width {
                Width::Char => export.name.clone(),
                Width::Utf16 => format!("{}16", export.name),
            },
            doc: match width {
                Width::Char => export.doc.clone(),
                Width::Utf16 => format!("`{}` in UTF-16.", export.name),
            },
            params: export.params(width),
            section: export.section.clone(),
        };
        let widths: &[Width] = if export.has_text() { &[Width::Char, Width::Utf16] } else { &[Width::Char] };
        widths.iter().copied().map(of).collect()
    }

    /// Whether it is the UTF-16 twin of another function.
    pub fn is_wide(&self) -> bool {
        self.name.ends_with("16")
    }

    /// Whether it has texts, or a function that is given texts, and so a twin.
    pub fn has_text(&self) -> bool {
        self.params.iter().any(|param| {
            matches!(
                param.ty,
                Ty::Chars | Ty::Units | Ty::OutChars | Ty::OutUnits | Ty::LogFunction | Ty::LogFunction16
            )
        })
    }

    /// The first sentence of its documentation, without marks.
    pub fn summary(&self) -> String {
        let first = self.doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        first.trim().replace('`', "")
    }
}

impl Export {
    /// Its parameters in C.
    pub fn params(&self, width: Width) -> Vec<Param> {
        let one = |name: &str, ty: Ty, optional| Param { name: name.to_owned(), ty, optional };
        let by = |narrow, wide| if width == Width::Char { narrow } else { wide };
        let params = self.args.iter().flat_map(|arg| match &arg.kind {
            Kind::Handle { of, optional } => vec![one(&arg.name, Ty::Handle(of.clone()), *optional)],
            Kind::Form { optional, .. } => vec![one(&arg.name, Ty::Handle("zdxm_form".to_owned()), *optional)],
            Kind::Number(of) => vec![one(&arg.name, if is_64(of) { Ty::Int64 } else { Ty::Int }, false)],
            Kind::Code { .. } => vec![one(&arg.name, Ty::Int, false)],
            Kind::Text => {
                let text = one(&arg.name, by(Ty::Chars, Ty::Units), false);
                vec![text, one(&self.length_of(arg), Ty::Int, false)]
            }
            Kind::Bytes => {
                vec![one(&arg.name, Ty::Bytes, false), one(&self.length_of(arg), Ty::Int, false)]
            }
            Kind::Ints => {
                vec![one(&arg.name, Ty::Ints, false), one(&format!("{}_count", arg.name), Ty::Int, false)]
            }
            Kind::Outs(of) => {
                let ty = if *of == Place::Int64 { Ty::OutInt64s } else { Ty::OutInts };
                vec![one(&arg.name, ty, false), one(&format!("{}_cap", arg.name), Ty::Int, false)]
            }
            Kind::TextOut => {
                let buffer = one("buffer", by(Ty::OutChars, Ty::OutUnits), false);
                vec![buffer, one("cap", Ty::Int, false), one("need", Ty::OutInt, true)]
            }
            Kind::Out { of, optional } => {
                let ty = match of {
                    Place::Int | Place::Code(_) => Ty::OutInt,
                    Place::Int64 => Ty::OutInt64,
                    Place::Handle(of) => Ty::OutHandle(of.clone()),
                };
                vec![one(&arg.name, ty, *optional)]
            }
            Kind::Options => vec![one(&arg.name, Ty::Options, true)],
            Kind::LogFunction => vec![one(&arg.name, by(Ty::LogFunction, Ty::LogFunction16), true)],
            Kind::User => vec![one(&arg.name, Ty::User, true)],
        });
        params.collect()
    }
}

/// Whether a number has 64 bits.
pub fn is_64(of: &str) -> bool {
    matches!(of, "i64" | "Fen")
}
