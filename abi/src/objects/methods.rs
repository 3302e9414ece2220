//! Methods from exports: what each argument and each result means.

use super::{Gives, Many, Meaning, Method, Parameter, Takes, class_name, family_of, pascal};
use crate::export::{self, Arg, Export, Kind, Place, Read, Take};
use crate::words::{self, Both};
use crate::{chinese, objects::records};

pub fn method(export: &Export) -> Method {
    let (own, behind) = export.args.split_first().unwrap_or_else(|| panic!("{} takes nothing", export.name));
    let Kind::Handle { of, .. } = &own.kind else { panic!("{} is a method of nothing", export.name) };
    let mut reads = export.plain.iter().flat_map(|plain| &plain.takes).filter_map(|take| match take {
        Take::Argument(read) => Some(*read),
        Take::Context | Take::Ledger => None,
    });
    let ins = behind.iter().filter(|arg| !is_out(&arg.kind) && arg.kind != Kind::User);
    let takes = ins.map(|arg| Parameter {
        name: arg.name.clone(),
        takes: takes(export, arg, reads.next()),
        doc: chinese::line(export, arg),
    });
    let word = of.trim_start_matches("zdxm_");
    let name = export.name.trim_start_matches("zdxm_");
    let short = name.strip_prefix(word).and_then(|rest| rest.strip_prefix('_')).unwrap_or(name);
    Method {
        name: short.to_owned(),
        function: export.name.clone(),
        takes: takes.collect(),
        gives: gives(export),
        doc: Both::new(words::prose(export), chinese::sentence(&export.name)),
    }
}

fn is_out(kind: &Kind) -> bool {
    matches!(kind, Kind::Out { .. } | Kind::Outs(_) | Kind::TextOut)
}

fn takes(export: &Export, arg: &Arg, read: Option<Read>) -> Takes {
    let value = |of| Takes::Value { of, optional: false };
    match &arg.kind {
        Kind::Handle { of, .. } if of == "zdxm_cursor" => Takes::Row,
        Kind::Handle { of, optional } if of == "zdxm_form" => {
            let form = (export.name == "zdxm_import_preview").then(|| "ImportForm".to_owned());
            Takes::Form { of: form, optional: *optional, corrects: false }
        }
        Kind::Handle { of, optional: false } => Takes::Object(class_name(of)),
        Kind::Form { of, optional, corrects, .. } => {
            Takes::Form { of: Some(form_name(of)), optional: *optional, corrects: *corrects }
        }
        Kind::Text => value(if is_path(arg, read) { Meaning::Path } else { Meaning::Text }),
        Kind::Bytes => value(Meaning::Bytes),
        Kind::Code { constants, .. } => {
            Takes::Value { of: Meaning::Code(family_of(constants)), optional: read == Some(Read::CodeIf) }
        }
        Kind::Number(of) => number(export, of, &arg.name),
        Kind::Options => Takes::Options,
        Kind::LogFunction => Takes::Log,
        other => panic!("{}: no language has words for {other:?}", export.name),
    }
}

fn is_path(arg: &Arg, read: Option<Read>) -> bool {
    read == Some(Read::Path) || (read.is_none() && arg.name == "path")
}

fn number(export: &Export, of: &str, name: &str) -> Takes {
    let none = |of| Takes::Value { of, optional: true };
    let of = match (of, name) {
        ("Month", _) => Meaning::Month,
        ("Day", _) => Meaning::Day,
        ("Fen", _) => Meaning::Money,
        ("SaveOptions", _) => Meaning::Overwrite,
        ("Flags", _) => Meaning::KeepExisting,
        ("ChangeNumber", _) => Meaning::Record("Change".to_owned()),
        // 0 stands for all plans there.
        ("PlanId", _) if export.name == "zdxm_issued_bulletin_list" => return none(Meaning::Record("Plan".to_owned())),
        ("i32", "month") => return none(Meaning::Month),
        ("i32", "project" | "unit") => return none(Meaning::Record(pascal(name))),
        ("i32", "id") => return none(Meaning::Record(String::new())),
        ("i32", "field") if export.section == "history" => return none(Meaning::Field),
        ("i32", "field") => Meaning::Field,
        ("i32", "ten_days") => Meaning::TenDays,
        ("i32", "year") => Meaning::Year,
        ("i32", "kind") if export.name == "zdxm_form_new" => Meaning::FormKind,
        ("i64", "at_ms") => Meaning::Milliseconds,
        ("i64", _) => Meaning::Int64,
        ("i32", _) => Meaning::Int,
        (record, _) => match record.strip_suffix("Id") {
            Some(record) => Meaning::Record(record.to_owned()),
            None => panic!("{}: which number is {record}?", export.name),
        },
    };
    Takes::Value { of, optional: false }
}

/// `ZDXM_FORM_PLAN_CHANGE` as `PlanChangeForm`.
pub fn form_name(number: &str) -> String {
    let name = pascal(number.trim_start_matches("ZDXM_FORM_"));
    format!("{name}Form")
}

fn gives(export: &Export) -> Gives {
    let outs = export.args.iter().filter(|arg| is_out(&arg.kind)).collect::<Vec<_>>();
    let row = || export.row.as_deref().map(records::record_name);
    let rows = |how| Gives::Rows { of: row(), how };
    let value = |nullable| match outs.as_slice() {
        [out] => Gives::Value { of: result(export, out), nullable },
        _ => panic!("{} gives several values", export.name),
    };
    let Some(plain) = &export.plain else { return by_places(export, &outs) };
    match plain.gives {
        export::Gives::Nothing => Gives::Nothing,
        export::Gives::Id | export::Gives::Flag | export::Gives::Code | export::Gives::Number => value(false),
        export::Gives::CodeIf | export::Gives::NumberIf => value(true),
        export::Gives::Text => Gives::Value { of: Meaning::Text, nullable: false },
        export::Gives::TextIf => Gives::Value { of: Meaning::Text, nullable: true },
        export::Gives::Rows(many) => rows(Many::of(many)),
        export::Gives::Counted => rows(Many::Counted),
        export::Gives::RowIf => rows(Many::OneIfWanted),
        export::Gives::Ensured => rows(Many::Ensured),
        export::Gives::Object | export::Gives::Progress => by_places(export, &outs),
    }
}

/// What an export gives that takes what C passes.
fn by_places(export: &Export, outs: &[&Arg]) -> Gives {
    let kinds = outs.iter().map(|arg| (arg.name.as_str(), &arg.kind)).collect::<Vec<_>>();
    match kinds.as_slice() {
        [] => Gives::Nothing,
        [("done", _), ("total", _)] => Gives::Progress,
        // What a plan change would do are the rows of its balance.
        [(_, Kind::Out { of: Place::Handle(of), .. })] if of == "zdxm_cursor" => {
            let of = (export.name == "zdxm_plan_change_preview").then(|| records::record_name("Balanced"));
            Gives::Rows { of, how: Many::All }
        }
        [(_, Kind::Out { of: Place::Handle(of), .. })] => Gives::Object(class_name(of)),
        [(_, Kind::TextOut)] => Gives::Value { of: Meaning::Text, nullable: export.section == "cursor" },
        [_] => Gives::Value { of: result(export, outs[0]), nullable: false },
        _ => Gives::Several(outs.iter().map(|arg| (arg.name.clone(), result(export, arg))).collect()),
    }
}

/// What a number means that an export gives.
fn result(export: &Export, arg: &Arg) -> Meaning {
    match (&arg.kind, arg.name.as_str()) {
        (Kind::Out { of: Place::Code(constants), .. }, _) => Meaning::Code(family_of(constants)),
        (_, "id") => Meaning::Record(record_of(export)),
        (_, "change") => Meaning::Record("Change".to_owned()),
        (_, "flag") => Meaning::Flag,
        (_, "fen") => Meaning::Money,
        (_, "ms") => Meaning::Milliseconds,
        (_, "day") => Meaning::Day,
        (_, "yyyymmdd" | "start" | "end") => Meaning::Date,
        (_, "month") => Meaning::Month,
        (_, "field") => Meaning::Field,
        (Kind::Out { of: Place::Int64, .. }, _) => Meaning::Int64,
        (Kind::Out { of: Place::Int, .. }, _) => Meaning::Int,
        (kind, name) => panic!("{}: what is {name}, {kind:?}?", export.name),
    }
}

/// The record whose number an export gives: `zdxm_unit_add` that of a unit.
fn record_of(export: &Export) -> String {
    let name = export.name.trim_start_matches("zdxm_");
    match name {
        "issue_bulletin" => "Bulletin".to_owned(),
        "role_grant" => "Grant".to_owned(),
        "assessment_issue" => "IssuedAssessment".to_owned(),
        "matter_open_of_report" => "Matter".to_owned(),
        name => pascal(name.rsplit_once('_').map_or(name, |(record, _)| record)),
    }
}
