//! The fields of rows and records, as `row!` and `record!` say them, and the members that lead to each.

use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Token, braced};

/// A field of a kind of row.
#[derive(Debug, Clone)]
pub struct RowField {
    /// Without what stands before its name: `SINCE`.
    pub name: String,
    /// The members that lead to its value from the type of the row, where nothing else makes it.
    pub path: Option<Vec<String>>,
}

impl RowField {
    fn new(name: impl Into<String>, path: &[&str]) -> RowField {
        RowField { name: name.into(), path: Some(path.iter().map(|step| (*step).to_owned()).collect()) }
    }

    /// It, of a member that such members lead to.
    pub fn behind(&self, path: &[String]) -> RowField {
        let own = self.path.as_ref().map(|own| [path, own].concat());
        RowField { name: self.name.clone(), path: own }
    }
}

/// The last word of a type, without what stands in its brackets: `Ensured<UnitId>` as `Ensured<UnitId>`, `crate::Column` as `Column`.
pub fn name_of(ty: &syn::Type) -> String {
    let words = ty.to_token_stream().to_string().replace(' ', "");
    let end = words.find('<').unwrap_or(words.len());
    let start = words.get(..end).and_then(|path| path.rfind("::")).map_or(0, |at| at + 2);
    words.get(start..).unwrap_or_default().to_owned()
}

/// `row!(Unit, unit => { ID: unit.id, since }, fields: UnitFields)`, `row!(FoundMatter of Matter, row => { ... })`
pub struct Row {
    pub of: String,
    pub fields: Vec<RowField>,
    /// The members that lead to the record, and its type.
    pub record: Option<(Vec<String>, String)>,
}

impl Parse for Row {
    fn parse(input: ParseStream) -> syn::Result<Row> {
        let of = name_of(&input.parse()?);
        if input.parse::<Option<Token![,]>>()?.is_none() {
            input.parse::<syn::Ident>()?;
            input.parse::<syn::Type>()?;
            input.parse::<Token![,]>()?;
        }
        input.parse::<syn::Ident>()?;
        input.parse::<Token![=>]>()?;
        let inner;
        braced!(inner in input);
        let entries = Punctuated::<Entry, Token![,]>::parse_terminated(&inner)?;
        let fields = entries.into_iter().flat_map(|Entry(fields)| fields).collect();
        let mut record = None;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let mut path = Vec::new();
            if !input.peek(Token![:]) {
                let steps = Punctuated::<syn::Ident, Token![.]>::parse_separated_nonempty(input)?;
                path.extend(steps.iter().map(ToString::to_string));
            }
            input.parse::<Token![:]>()?;
            record = Some((path, name_of(&input.parse()?)));
        }
        Ok(Row { of, fields, record })
    }
}

/// A field with its value, members that are called as their fields are, or those of a member: `standing { done: STANDING_DONE }`, `change? { actor }`.
struct Entry(Vec<RowField>);

impl Parse for Entry {
    fn parse(input: ParseStream) -> syn::Result<Entry> {
        let name = input.parse::<syn::Ident>()?.to_string();
        if input.parse::<Option<Token![:]>>()?.is_some() {
            let path = members_of(&input.parse()?);
            return Ok(Entry(vec![RowField { name, path }]));
        }
        let mut path = vec![name.clone()];
        while input.parse::<Option<Token![.]>>()?.is_some() {
            path.push(input.parse::<syn::Ident>()?.to_string());
        }
        // The members of an option that is none have no value, whatever their types are.
        let is_option = input.parse::<Option<Token![?]>>()?.is_some();
        if input.peek(syn::token::Brace) {
            let inner;
            braced!(inner in input);
            let members = Punctuated::<Renamed, Token![,]>::parse_terminated(&inner)?;
            let fields = members.into_iter().map(|Renamed(field)| match is_option {
                true => RowField { name: field.name, path: None },
                false => field.behind(&path),
            });
            return Ok(Entry(fields.collect()));
        }
        Ok(Entry(vec![RowField::new(name.to_uppercase(), &[&name])]))
    }
}

/// The members of the row that an expression names, as `&row.office.name` does.
fn members_of(expr: &syn::Expr) -> Option<Vec<String>> {
    match expr {
        syn::Expr::Reference(of) => members_of(&of.expr),
        syn::Expr::Path(_) => Some(Vec::new()),
        syn::Expr::Field(field) => {
            let mut path = members_of(&field.base)?;
            path.push(field.member.to_token_stream().to_string());
            Some(path)
        }
        _ => None,
    }
}

/// A member, or a member with its field.
pub struct Renamed(pub RowField);

impl Parse for Renamed {
    fn parse(input: ParseStream) -> syn::Result<Renamed> {
        let name = input.parse::<syn::Ident>()?.to_string();
        if input.parse::<Option<Token![:]>>()?.is_some() {
            return Ok(Renamed(RowField::new(input.parse::<syn::Ident>()?.to_string(), &[&name])));
        }
        Ok(Renamed(RowField::new(name.to_uppercase(), &[&name])))
    }
}

/// `record!(ProjectFields { name: NAME, period { start: PERIOD_START } })`
pub struct Record {
    pub name: String,
    pub fields: Vec<RowField>,
}

impl Parse for Record {
    fn parse(input: ParseStream) -> syn::Result<Record> {
        let name = input.parse::<syn::Ident>()?.to_string();
        let inner;
        braced!(inner in input);
        let members = Punctuated::<Member, Token![,]>::parse_terminated(&inner)?;
        // `beside row, parent`: members that are no fields.
        if !input.is_empty() {
            input.parse::<syn::Ident>()?;
            Punctuated::<syn::Ident, Token![,]>::parse_terminated(input)?;
        }
        Ok(Record { name, fields: members.into_iter().flat_map(|Member(fields)| fields).collect() })
    }
}

struct Member(Vec<RowField>);

impl Parse for Member {
    fn parse(input: ParseStream) -> syn::Result<Member> {
        let name = input.parse::<syn::Ident>()?.to_string();
        let mut fields = Vec::new();
        if input.parse::<Option<Token![:]>>()?.is_some() {
            fields.push(RowField::new(input.parse::<syn::Ident>()?.to_string(), &[&name]));
        }
        if input.peek(syn::token::Brace) {
            let inner;
            braced!(inner in input);
            let members = Punctuated::<Renamed, Token![,]>::parse_terminated(&inner)?;
            fields.extend(members.into_iter().map(|Renamed(field)| field.behind(std::slice::from_ref(&name))));
        }
        Ok(Member(fields))
    }
}
