//! What the tables of `src/ffi` say beside the exports: which fields each kind of row has (`row!`), what each kind of form fills in
//! (`kinds!`), and what each kind of handle stands for (`handle_of!`).

use std::collections::BTreeMap;
use std::fmt::Write;

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Token, braced, parenthesized};

use crate::coded::sources;
use crate::rows::{Record, Renamed, Row, RowField, name_of};
use crate::words::{self, HANDLES};
use crate::{Abi, doc, parse, root};

/// What the tables say.
pub struct Tables {
    /// The fields of each kind of row, by the name of its type.
    rows: BTreeMap<String, Vec<RowField>>,
    /// The number of the form that each type fills in: `UnitForm`, its path, `ZDXM_FORM_UNIT`.
    forms: Vec<(String, String, String)>,
    handles: Vec<Handle>,
}

/// A `handle_of!`.
pub struct Handle {
    /// `zdxm_cursor`
    pub name: String,
    /// `Cursor`
    pub object: String,
    /// The file of `src/ffi` that it stands in.
    pub section: String,
    /// What its end says of itself.
    pub doc: String,
}

impl Tables {
    pub fn read() -> Tables {
        let mut tables = Tables { rows: BTreeMap::new(), forms: Vec::new(), handles: Vec::new() };
        let records = records();
        for path in sources(&root().join("src/ffi"), "") {
            let section = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            for item in parse(&path).items {
                let syn::Item::Macro(item) = item else { continue };
                let name = item.mac.path.get_ident().map(ToString::to_string).unwrap_or_default();
                let failed = |error: syn::Error| -> ! { panic!("{name}! in {}: {error}", path.display()) };
                match name.as_str() {
                    "row" => {
                        let Row { of, mut fields, record } =
                            item.mac.parse_body().unwrap_or_else(|error| failed(error));
                        if let Some((path, record)) = record {
                            let record = records.get(&record).unwrap_or_else(|| panic!("no record! of {record}"));
                            fields.extend(record.iter().map(|field| field.behind(&path)));
                        }
                        let twice = tables.rows.insert(of.clone(), fields);
                        assert!(twice.is_none(), "{of} is two kinds of row");
                    }
                    "kinds" => {
                        let Forms(forms) = item.mac.parse_body().unwrap_or_else(|error| failed(error));
                        tables.forms.extend(forms);
                    }
                    "handle_of" => {
                        let HandleOf { name, object, doc } =
                            item.mac.parse_body().unwrap_or_else(|error| failed(error));
                        tables.handles.push(Handle { name, object, section: section.clone(), doc });
                    }
                    _ => {}
                }
            }
        }
        tables
    }

    /// The fields of a kind of row.
    pub fn fields(&self, row: &str) -> Option<Vec<String>> {
        let fields = self.rows.get(row)?;
        Some(fields.iter().map(|field| field.name.clone()).collect())
    }

    /// Each kind of row with its fields, by the name of its type.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &[RowField])> {
        self.rows.iter().map(|(name, fields)| (name.as_str(), fields.as_slice()))
    }

    /// Each type that is a form, with the number of the form.
    pub fn forms(&self) -> impl Iterator<Item = (&str, &str)> {
        self.forms.iter().map(|(name, _, number)| (name.as_str(), number.as_str()))
    }

    /// What a type fills in that is a form: its path, and the number of the form.
    pub fn form(&self, of: &str) -> Option<(&str, &str)> {
        let form = self.forms.iter().find(|(name, ..)| name == of);
        form.map(|(_, path, number)| (path.as_str(), number.as_str()))
    }

    /// The handle that an object has.
    pub fn handle(&self, object: &str) -> Option<&Handle> {
        self.handles.iter().find(|handle| handle.object == object)
    }

    /// The handles that a file of `src/ffi` has.
    pub fn handles_of<'t>(&'t self, section: &'t str) -> impl Iterator<Item = &'t Handle> {
        self.handles.iter().filter(move |handle| handle.section == section)
    }
}

impl Handle {
    /// What frees it says.
    pub fn end_doc(&self) -> String {
        if self.doc.is_empty() {
            format!("Frees {}. NULL is allowed.", words::with_article(&self.name))
        } else {
            self.doc.clone()
        }
    }
}

/// The fields of each `record!` of the library.
pub fn records() -> BTreeMap<String, Vec<RowField>> {
    let items = sources(&root().join("src"), "ffi").into_iter().flat_map(|path| parse(&path).items);
    let records = items.filter_map(|item| match item {
        syn::Item::Macro(item) if item.mac.path.is_ident("record") => Some(item.mac.parse_body::<Record>()),
        _ => None,
    });
    let records = records.map(|record| record.unwrap_or_else(|error| panic!("record!: {error}")));
    records.map(|Record { name, fields }| (name, fields)).collect()
}

/// `kinds! { ZDXM_FORM_UNIT: unit::UnitForm => |batch, form| ...; ... }`
struct Forms(Vec<(String, String, String)>);

impl Parse for Forms {
    fn parse(input: ParseStream) -> syn::Result<Forms> {
        let mut forms = Vec::new();
        while !input.is_empty() {
            let number = input.parse::<syn::Ident>()?.to_string();
            input.parse::<Token![:]>()?;
            let path = input.parse::<syn::Path>()?;
            if input.parse::<Option<Token![=>]>>()?.is_some() {
                input.parse::<syn::Expr>()?;
            }
            input.parse::<Token![;]>()?;
            let words = path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>();
            let own = words.last().cloned().unwrap_or_default();
            let path = if words.len() > 1 { words.join("::") } else { format!("crate::{own}") };
            forms.push((own, path, number));
        }
        Ok(Forms(forms))
    }
}

/// `handle_of!(zdxm_cursor = 3, Cursor)`
struct HandleOf {
    name: String,
    object: String,
    doc: String,
}

impl Parse for HandleOf {
    fn parse(input: ParseStream) -> syn::Result<HandleOf> {
        let doc = doc(&input.call(syn::Attribute::parse_outer)?);
        let mut name = input.parse::<syn::Ident>()?.to_string();
        if name == "abandon" {
            name = input.parse::<syn::Ident>()?.to_string();
        }
        input.parse::<Token![=]>()?;
        input.parse::<syn::LitInt>()?;
        input.parse::<Token![,]>()?;
        Ok(HandleOf { name, object: name_of(&input.parse()?), doc })
    }
}

/// `src/ffi/handles.rs`: the opaque types.
pub fn render(_: &Abi) -> String {
    let mut out = String::from(
        "//! The opaque types of handles. Made from the words of `abi/src/words.rs` by `cargo run -p zdxm-abi`; do not edit.\n",
    );
    for (name, _, _, purpose, _) in HANDLES {
        write!(out, "\n/// {purpose}\npub struct {name}(());\n").unwrap_or_default();
    }
    out
}

/// What `binds!` and `revises!` make of a call of the library, as a function.
pub fn bound(input: ParseStream<'_>, revises: bool) -> syn::Result<Vec<syn::ItemFn>> {
    let mut all = Vec::new();
    while !input.is_empty() {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let name = input.parse::<syn::Ident>()?;
        input.parse::<Token![=]>()?;
        let on = input.parse::<syn::Ident>()?;
        input.parse::<Token![::]>()?;
        let call = input.parse::<syn::Ident>()?;
        let inner;
        parenthesized!(inner in input);
        let object = syn::Ident::new(&on.to_string().to_lowercase(), on.span());
        if revises {
            let id = inner.parse::<syn::FnArg>()?;
            inner.parse::<Token![,]>()?;
            let form = inner.parse::<syn::Ident>()?;
            inner.parse::<Token![:]>()?;
            let record = inner.parse::<syn::Type>()?;
            inner.parse::<Token![=>]>()?;
            inner.parse::<syn::Expr>()?;
            input.call(syn::Ident::parse)?;
            input.parse::<syn::Path>()?;
            // What a correction does not change.
            if input.peek(syn::token::Brace) {
                let inner;
                braced!(inner in input);
                Punctuated::<Renamed, Token![,]>::parse_terminated(&inner)?;
            }
            all.push(syn::parse_quote! {
                #(#attrs)* fn #name(#object: &#on, #id, #form: Correction<#record>) -> Result<()> { #call }
            });
        } else {
            let args = inner.parse_terminated(syn::FnArg::parse, Token![,])?;
            let gives = match input.parse::<syn::ReturnType>()? {
                syn::ReturnType::Default => syn::parse_quote!(()),
                syn::ReturnType::Type(_, ty) => *ty,
            };
            all.push(syn::parse_quote!(#(#attrs)* fn #name(#object: &#on, #args) -> Result<#gives> { #call }));
        }
        input.parse::<Token![;]>()?;
    }
    Ok(all)
}
