//! The fields that `src/fields.rs` describes, as the numbers that C has of them.

use std::fmt::Write;

use syn::parse::{Parse, ParseStream};

use crate::{Abi, Constant, doc, parse, root};

/// A `fields! { ... }`, taken apart.
struct Fields(Vec<Field>);

/// A field of records, forms and rows.
pub struct Field {
    pub constant: Constant,
    /// In an office, for the head of a column.
    pub title: String,
}

impl Parse for Fields {
    fn parse(input: ParseStream) -> syn::Result<Fields> {
        let mut fields = Vec::new();
        while !input.is_empty() {
            let doc = doc(&input.call(syn::Attribute::parse_outer)?);
            let name = format!("ZDXM_F_{}", input.parse::<syn::Ident>()?);
            input.parse::<syn::Token![=]>()?;
            let value = input.parse::<syn::LitInt>()?.base10_parse()?;
            let title = input.parse::<syn::LitStr>()?.value();
            input.parse::<syn::Token![;]>()?;
            fields.push(Field { constant: Constant { name, value, doc }, title });
        }
        Ok(Fields(fields))
    }
}

/// The fields in their order, and the first column of a printed table behind them.
pub fn read() -> Vec<Field> {
    let path = root().join("src/fields.rs");
    let all = parse(&path).items.into_iter().find_map(|item| match item {
        syn::Item::Macro(item) if item.mac.path.is_ident("fields") => Some(item.mac.parse_body::<Fields>()),
        _ => None,
    });
    let Fields(mut fields) = all.unwrap_or_else(|| panic!("no fields!")).unwrap_or_else(|error| panic!("{error}"));
    let doc = "First column of a printed table: column n of `zdxm_document_table` is the field `ZDXM_F_COLUMN_0 + n`.";
    let constant = Constant { name: COLUMN_0.to_owned(), value: 10_000, doc: doc.to_owned() };
    fields.push(Field { constant, title: "印制表格的列".to_owned() });
    fields
}

/// Columns of printed tables have no names.
pub const COLUMN_0: &str = "ZDXM_F_COLUMN_0";

pub fn render(_: &Abi) -> String {
    let mut out = String::from(
        "//! The fields of records, forms and rows, each by one number in the whole library.\n\
         //!\n\
         //! Types, as the header speaks of them: *text*; *int*, 32 bits; *int64*; *money*, an int64 in fen; *month*, an int\n\
         //! yyyymm; *date*, an int yyyymmdd whose day, or day and month, may be 00 for \"not known\"; *flag*, an int 0 or 1;\n\
         //! *code*, an int that stands for a name, such as `ZDXM_PHASE_NEW` for 新开工; *flags*, the sum of such ints; *list*.\n\
         //! Numbers are only ever added.\n\n\
         // Made from `src/fields.rs` by `cargo run -p zdxm-abi`; do not edit.\n\
         #![allow(dead_code, reason = \"most numbers are for callers\")]\n\n",
    );
    for Constant { name, value, doc } in read().into_iter().map(|field| field.constant) {
        let doc = doc.replace('\n', "\n/// ");
        writeln!(out, "/// {doc}\npub const {name}: i32 = {value};").unwrap();
    }
    out
}
