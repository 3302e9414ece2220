//! The numbers of records: what each `record_number!` in `src/` says.

use std::sync::OnceLock;

use syn::parse::{Parse, ParseStream};

use crate::{coded, parse, root};

/// A type that is the number of a record.
pub struct RecordNumber {
    /// Its name in Rust: `PlanChangeId`.
    pub name: String,
    /// What errors call the record.
    pub chinese: String,
}

struct RecordNumbers(Vec<RecordNumber>);

impl Parse for RecordNumbers {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut all = Vec::new();
        while !input.is_empty() {
            input.call(syn::Attribute::parse_outer)?;
            let name = input.parse::<syn::Ident>()?.to_string();
            input.parse::<syn::Token![:]>()?;
            input.parse::<syn::Ident>()?;
            input.parse::<syn::LitStr>()?;
            let chinese = input.parse::<syn::LitStr>()?.value();
            input.parse::<syn::Token![;]>()?;
            all.push(RecordNumber { name, chinese });
        }
        Ok(RecordNumbers(all))
    }
}

/// All of them, by their names.
pub fn read() -> &'static [RecordNumber] {
    static ALL: OnceLock<Vec<RecordNumber>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Vec::new();
        for path in coded::sources(&root().join("src"), "ffi") {
            for item in parse(&path).items {
                if let syn::Item::Macro(item) = item
                    && item.mac.path.is_ident("record_number")
                {
                    let numbers = item.mac.parse_body::<RecordNumbers>();
                    all.extend(numbers.unwrap_or_else(|error| panic!("{}: {error}", path.display())).0);
                }
            }
        }
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    })
}

/// What a record is called in Chinese: `PlanChange` is 计划调整.
pub fn chinese(record: &str) -> &'static str {
    let found = read().iter().find(|number| number.name.strip_suffix("Id") == Some(record));
    &found.unwrap_or_else(|| panic!("no record_number! has {record}Id")).chinese
}
