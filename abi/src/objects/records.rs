//! Kinds of rows and of forms: which fields each has, and what they mean.

use std::collections::BTreeSet;

use syn::visit::Visit;

use super::methods::form_name;
use super::shapes::Shapes;
use super::{Form, Meaning, Property, Record, family_of, names};
use crate::rows::RowField;
use crate::tables::Tables;
use crate::words::Both;
use crate::{Abi, coded, fields, parse, root, types};

/// What a layer calls a kind of row whose type has a name that says little outside its module.
const NAMES: [(&str, &str); 24] = [
    ("About", "Sheet"),
    ("Balanced", "PlanChangeBalance"),
    ("ChartRow", "DocumentChart"),
    ("Checked", "CheckedBulletin"),
    ("Choice", "FieldChoice"),
    ("Column", "SheetColumn"),
    ("Ensured<SectorId>", "EnsuredSector"),
    ("Ensured<UnitId>", "EnsuredUnit"),
    ("Entry", "ChangeEntry"),
    ("Fact", "ChangedRecord"),
    ("FoundRow", "FoundItem"),
    ("Grant", "RoleGrant"),
    ("Grid", "SheetGrid"),
    ("GridCell", "SheetCell"),
    ("Group", "SheetGroup"),
    ("Head", "BulletinHead"),
    ("HeaderCell", "TableHeaderCell"),
    ("KeptMapping", "ColumnMapping"),
    ("LightRow", "ItemLight"),
    ("Missing", "MissingReport"),
    ("PartRow", "DocumentPart"),
    ("RankedRow", "RankedUnit"),
    ("Sums", "BulletinFigures"),
    ("Table", "DocumentTable"),
];

/// What a layer calls a kind of row.
pub fn record_name(row: &str) -> String {
    NAMES.iter().find(|(of, _)| *of == row).map_or(row, |(_, name)| name).to_owned()
}

/// Every kind of row that an export gives.
pub fn records(abi: &Abi, tables: &Tables) -> Vec<Record> {
    let shapes = Shapes::read();
    let given = abi.exports.iter().filter_map(|export| export.row.as_deref()).collect::<BTreeSet<_>>();
    let rows = tables.rows().filter(|(row, _)| given.contains(row));
    let mut records = rows
        .map(|(row, fields)| Record {
            name: record_name(row),
            doc: doc_of(&shapes, row),
            properties: fields.iter().map(|field| property(abi, field, shapes.is_nullable(row, field))).collect(),
        })
        .collect::<Vec<_>>();
    records.sort_by(|one, other| one.name.cmp(&other.name));
    records
}

/// What the type of a row says of itself, and what it is in Chinese.
fn doc_of(shapes: &Shapes, row: &str) -> Both {
    let name = record_name(row);
    let said = names::said(&name);
    let own = shapes.doc(row).split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let english = said.english.clone().unwrap_or_else(|| names::without_chinese(&own));
    assert!(!english.is_empty(), "neither {row} nor abi/types.tsv says what {name} is");
    Both::new(english, format!("{}。", said.chinese))
}

fn property(abi: &Abi, field: &RowField, nullable: bool) -> Property {
    let known = all_fields().iter().find(|known| known.constant.name == format!("ZDXM_F_{}", field.name));
    let known = known.unwrap_or_else(|| panic!("no field is {}", field.name));
    let doc = known.constant.doc.replace('\n', " ");
    let family = || {
        let family = types::family_of(abi, &doc).unwrap_or_else(|| panic!("which code is {}?", field.name));
        if family.prefix.is_empty() { family_of("ZDXM_YUAN") } else { family_of(&format!("ZDXM_{}_", family.prefix)) }
    };
    let of = match types::type_of(&field.name, &doc) {
        "TEXT" => Meaning::Text,
        "INT" => Meaning::Int,
        "INT64" => Meaning::Int64,
        "MONEY" => Meaning::Money,
        "MONTH" => Meaning::Month,
        "DATE" => Meaning::Date,
        "FLAG" => Meaning::Flag,
        "CODE" => Meaning::Code(family()),
        "FLAGS" => Meaning::Flags(family()),
        "LIST_OF_INT" => Meaning::Ints,
        "LIST_OF_TEXT" => Meaning::Texts,
        other => panic!("no language has words for {other}"),
    };
    let is_list = matches!(of, Meaning::Ints | Meaning::Texts | Meaning::Flags(_));
    Property {
        name: field.name.to_lowercase(),
        field: known.constant.name.clone(),
        number: known.constant.value,
        of,
        nullable: nullable && !is_list,
        doc: Both::new(names::without_chinese(&doc), known.title.clone()),
    }
}

fn all_fields() -> &'static [fields::Field] {
    static ALL: std::sync::OnceLock<Vec<fields::Field>> = std::sync::OnceLock::new();
    ALL.get_or_init(fields::read)
}

/// Every kind of form.
pub fn forms(abi: &Abi, tables: &Tables) -> Vec<Form> {
    let filled = filled();
    let mut forms = tables
        .forms()
        .map(|(name, kind)| {
            let own = filled.iter().find(|(of, _)| of == name);
            let (_, fields) = own.unwrap_or_else(|| panic!("no filled! of {name}"));
            let doc = abi.constants.iter().find(|constant| constant.name == kind).map_or("", |found| &found.doc);
            let chinese = doc.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(said, _)| said);
            Form {
                name: form_name(kind),
                kind: kind.to_owned(),
                number: abi.constant(kind),
                doc: Both::new(names::without_chinese(doc), format!("表单：{chinese}。")),
                properties: fields.iter().map(|field| property(abi, field, true)).collect(),
            }
        })
        .collect::<Vec<_>>();
    forms.sort_by_key(|form| form.number);
    forms
}

/// The fields that each form takes, by its type: those that its `filled!` names, and those of its record.
fn filled() -> Vec<(String, Vec<RowField>)> {
    let mut found = Filled { records: crate::tables::records(), forms: Vec::new() };
    for path in coded::sources(&root().join("src/ffi"), "border") {
        found.visit_file(&parse(&path));
    }
    found.forms
}

struct Filled {
    records: std::collections::BTreeMap<String, Vec<RowField>>,
    forms: Vec<(String, Vec<RowField>)>,
}

impl Visit<'_> for Filled {
    fn visit_macro(&mut self, mac: &syn::Macro) {
        if !mac.path.is_ident("filled") {
            return;
        }
        let words = idents(mac.tokens.clone());
        let skipped = words.iter().position(|word| word == "struct").map_or(0, |at| at + 1);
        let Some(name) = words.get(skipped).cloned() else { return };
        let mut fields = Vec::<RowField>::new();
        for word in &words {
            let is_field = all_fields().iter().any(|field| field.constant.name == format!("ZDXM_F_{word}"));
            let own = is_field.then(|| vec![RowField { name: word.clone(), path: None }]);
            for field in own.or_else(|| self.records.get(word).cloned()).into_iter().flatten() {
                if !fields.iter().any(|known| known.name == field.name) {
                    fields.push(field);
                }
            }
        }
        self.forms.push((name, fields));
    }
}

fn idents(tokens: proc_macro2::TokenStream) -> Vec<String> {
    let words = tokens.into_iter().flat_map(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => vec![ident.to_string()],
        proc_macro2::TokenTree::Group(group) => idents(group.stream()),
        _ => Vec::new(),
    });
    words.collect()
}
