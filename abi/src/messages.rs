//! The messages of the library, from the tables of its rooms (`messages!`).

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;

use crate::{coded, parse, root, words::Both};

/// What an error says, and what to do.
pub struct Message {
    pub id: String,
    /// The constant of its kind, `ZDXM_E_RULE` or `ZDXM_NOTICE_RECOVERED`; `ZDXM_FINDING_SUM_DIFFERS`.
    pub kind: String,
    /// The values that its texts name.
    pub args: Vec<String>,
    pub what: Both,
    pub remedy: Option<Both>,
}

/// A `messages! { ... }`, taken apart.
struct Table {
    kinds: String,
    rows: Vec<Message>,
}

impl Parse for Table {
    fn parse(input: ParseStream) -> syn::Result<Table> {
        input.parse::<syn::Ident>()?;
        input.parse::<syn::Token![,]>()?;
        let kinds = input.parse::<syn::Ident>()?.to_string();
        input.parse::<syn::Token![;]>()?;
        let mut rows = Vec::new();
        while !input.is_empty() {
            let message = input.parse::<Message>()?;
            rows.push(Message { kind: kind_in(&kinds, &message.kind), ..message });
        }
        Ok(Table { kinds, rows })
    }
}

/// What C calls a kind of message in a table of such kinds.
fn kind_in(kinds: &str, word: &str) -> String {
    match kinds {
        "ErrorKind" | "FaultKind" => format!("ZDXM_E_{}", word.to_uppercase()),
        "OpeningNoticeKind" => format!("ZDXM_NOTICE_{}", word.to_uppercase()),
        "FindingCode" => format!("ZDXM_FINDING_{}", word.to_uppercase()),
        "Part" => word.to_owned(),
        other => panic!("which constants are the kinds of {other}?"),
    }
}

impl Parse for Message {
    fn parse(input: ParseStream) -> syn::Result<Message> {
        input.call(syn::Attribute::parse_outer)?;
        let id = input.parse::<syn::Ident>()?.to_string();
        let inner;
        syn::parenthesized!(inner in input);
        let args = Punctuated::<Arg, syn::Token![,]>::parse_terminated(&inner)?;
        let kind = coded::snake(&input.parse::<syn::Ident>()?.to_string());
        let text = || -> syn::Result<(String, Option<String>)> {
            let what = input.parse::<syn::LitStr>()?.value();
            let has_remedy = input.parse::<Option<syn::Token![=>]>>()?.is_some();
            Ok((what, if has_remedy { Some(input.parse::<syn::LitStr>()?.value()) } else { None }))
        };
        let ((english, remedy), (chinese, remedy_chinese)) = (text()?, text()?);
        input.parse::<syn::Token![;]>()?;
        Ok(Message {
            id,
            kind,
            args: args.into_iter().map(|Arg(name)| name).collect(),
            what: Both::new(english, chinese),
            remedy: remedy.zip(remedy_chinese).map(|(english, chinese)| Both::new(english, chinese)),
        })
    }
}

/// `month: i64`
struct Arg(String);

impl Parse for Arg {
    fn parse(input: ParseStream) -> syn::Result<Arg> {
        let name = input.parse::<syn::Ident>()?.to_string();
        input.parse::<syn::Token![:]>()?;
        input.parse::<syn::Type>()?;
        Ok(Arg(name))
    }
}

/// Every message that has an id for programs, by its id.
pub fn read() -> Vec<Message> {
    let mut messages = Vec::new();
    for path in coded::sources(&root().join("src"), "") {
        let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if source.contains("messages! {") {
            tables(parse(&path).items, &mut messages);
        }
    }
    messages.sort_by(|a, b| a.id.cmp(&b.id));
    messages
}

fn tables(items: Vec<syn::Item>, messages: &mut Vec<Message>) {
    for item in items {
        match item {
            syn::Item::Macro(item) if item.mac.path.is_ident("messages") => {
                let table = item.mac.parse_body::<Table>().unwrap_or_else(|error| panic!("messages!: {error}"));
                // Parts stand in others.
                if table.kinds != "Part" {
                    messages.extend(table.rows);
                }
            }
            syn::Item::Mod(syn::ItemMod { content: Some((_, items)), .. }) => tables(items, messages),
            _ => {}
        }
    }
}
