//! Calls of plain functions: what C passes is read, the function called, and what it gives is put where C wants it.

use std::fmt::Write;

use crate::export::{Arg, Export, Gives, Kind, Object, Place, Plain, Read, Rows, Take, is_record};

/// A function that takes what C passes, by its types at the border, and calls the plain function of the export.
pub fn render(out: &mut String, export: &Export, plain: &Plain) {
    let handle = &export.args[0].name;
    let params = export.args.iter().map(|arg| format!("{}: {}", arg.name, border_type(&arg.kind)));
    let params = params.collect::<Vec<_>>().join(", ");
    writeln!(out, "\nfn {}({params}) -> ZDXM_RET {{", inner_name(export)).unwrap_or_default();
    let reads = plain.takes.iter().filter_map(|take| match take {
        Take::Argument(read) => Some(*read),
        Take::Context | Take::Ledger => None,
    });
    let is_text = |read: Read| matches!(read, Read::Text | Read::OwnText | Read::Path);
    let (gate, object, own_entry) = match plain.object {
        Object::View => ("ask", handle.as_str(), false),
        Object::Batch => ("write", handle.as_str(), false),
        Object::Ledger => ("guard", "entry.ledger()?", true),
        Object::Context => ("guard", "&entry.context", true),
        Object::Own => ("guard", handle.as_str(), false),
    };
    let gives_entry = matches!(
        plain.gives,
        Gives::Text | Gives::TextIf | Gives::Rows(_) | Gives::RowIf | Gives::Counted | Gives::Ensured | Gives::Object
    );
    let takes_entry = plain.takes.iter().any(|take| !matches!(take, Take::Argument(_))) || reads.clone().any(is_text);
    let entry = if takes_entry || own_entry || gives_entry { "entry" } else { "_" };
    let given = if own_entry { "_" } else { handle };
    writeln!(out, "    {gate}({handle}, |{entry}, {given}| {{").unwrap_or_default();
    place(out, export, plain);
    // Texts first: one that is none is a mistake of the call, whatever else it says.
    let arguments = || export.args[1..].iter().zip(reads.clone());
    let texts = arguments().filter(|(_, read)| is_text(*read));
    for (arg, read) in texts.chain(arguments().filter(|(_, read)| !is_text(*read))) {
        if let Some(value) = value(arg, read) {
            writeln!(out, "        let {} = {value};", arg.name).unwrap_or_default();
        }
    }
    let mut behind = export.args[1..].iter();
    let passed = plain.takes.iter().map(|take| match take {
        Take::Context => "&entry.context".to_owned(),
        Take::Ledger => "entry.ledger()?".to_owned(),
        Take::Argument(read) => {
            let name = behind.next().map_or("", |arg| arg.name.as_str());
            if matches!(read, Read::Text | Read::Path) { format!("&{name}") } else { name.to_owned() }
        }
    });
    let args = std::iter::once(object.to_owned()).chain(passed).collect::<Vec<_>>();
    let call = format!("{}::{}({})?", export.section, export.name, args.join(", "));
    writeln!(out, "        {}", given_by(plain.gives, &call)).unwrap_or_default();
    out.push_str("    })\n}\n");
}

/// What is to be written is looked at before anything is done.
fn place(out: &mut String, export: &Export, plain: &Plain) {
    match plain.gives {
        Gives::Id | Gives::Flag | Gives::Number | Gives::NumberIf | Gives::Code | Gives::CodeIf | Gives::Object => {
            let name = export.args.last().map_or("", |arg| arg.name.as_str());
            let ask = if plain.gives == Gives::Object { "handle" } else { "required" };
            writeln!(out, "        let place = {name}.{ask}(\"{name}\")?;")
        }
        Gives::Rows(_) | Gives::Counted => writeln!(out, "        let place = rows.handle(\"rows\")?;"),
        Gives::Ensured => writeln!(out, "        let mut place = id.required(\"id\")?;"),
        Gives::Nothing | Gives::Text | Gives::TextIf | Gives::RowIf | Gives::Progress => Ok(()),
    }
    .unwrap_or_default();
}

/// What an argument is read by; what is passed on as it is needs nothing.
fn value(arg: &Arg, read: Read) -> Option<String> {
    let name = &arg.name;
    let record = || match &arg.kind {
        Kind::Form { record, .. } => record.clone(),
        _ => String::new(),
    };
    Some(match read {
        Read::AsIs => return None,
        Read::Text | Read::OwnText => format!("{name}.read(&entry.context, \"{name}\")?"),
        Read::Path => format!("{name}.read_path(&entry.context, \"{name}\")?"),
        Read::Bytes => format!("{name}.read(\"{name}\")?"),
        Read::Form => format!("record::<{}>({name})?", record()),
        Read::FormIf => format!("record_or_default::<{}>({name})?", record()),
        Read::Correction => format!("Correction::new({name})"),
        Read::Save => format!("save_options({name})?"),
        Read::Portion => format!("portion({name}, \"{name}\")?"),
        Read::Count => format!("count_of({name}, \"{name}\")?"),
        Read::Month => format!("month_of({name})?"),
        Read::Day => format!("day_of({name})?"),
        Read::TenDays => format!("ten_days_of({name})?"),
        Read::Year => format!("year_of({name})?"),
        Read::Code => format!("{name}.value()?"),
        Read::CodeIf => format!("{name}.optional()?"),
    })
}

/// What becomes of what a call gives.
fn given_by(gives: Gives, call: &str) -> String {
    match gives {
        Gives::Nothing => format!("{call};\n        Ok(ZDXM_OK)"),
        Gives::Id => format!("place.put(narrow({call}.0)?)"),
        Gives::Flag => format!("place.put(i32::from({call}))"),
        Gives::Code => format!("place.put({call}.number())"),
        Gives::CodeIf => format!("place.put({call}.map_or(0, |value| value.number()))"),
        Gives::Number => format!("place.put({call}.border()?)"),
        Gives::NumberIf => format!("put_if(place, {call})"),
        Gives::Text => format!("out.put(&entry.context, &{call})"),
        Gives::TextIf => format!("out.put_if(&entry.context, {call}.as_deref())"),
        Gives::Rows(Rows::All) => format!("give(place, entry, {call})"),
        Gives::Rows(Rows::AtMostOne) => format!("give(place, entry, Vec::from_iter({call}))"),
        Gives::Rows(Rows::One) => format!("give(place, entry, vec![{call}])"),
        Gives::RowIf => format!("give_if(rows, entry, vec![{call}])"),
        Gives::Counted => format!(
            "let found = {call};\n        let status = give(place, entry, found.rows)?;\n        \
             put_if_wanted(count, found.count)?;\n        Ok(status)"
        ),
        Gives::Ensured => format!(
            "let ensured = {call};\n        let id = narrow(ensured.id.0)?;\n        let status = give_if(rows, entry, vec![ensured])?;\n        \
             place.set(id);\n        Ok(status)"
        ),
        Gives::Object => format!("place.give(entry, {call})"),
        Gives::Progress => format!(
            "let progress = {call};\n        put_progress((done, progress.done), (total, progress.total));\n        \
             Ok(if progress.is_complete {{ ZDXM_DONE }} else {{ ZDXM_OK }})"
        ),
    }
}

/// What the function is called that takes what C passes.
pub fn inner_name(export: &Export) -> &str {
    export.name.strip_prefix("zdxm_").unwrap_or(&export.name)
}

fn border_type(kind: &Kind) -> String {
    match kind {
        Kind::Handle { of, .. } => format!("*mut {of}"),
        Kind::Form { .. } => "*mut zdxm_form".to_owned(),
        Kind::Number(of) if is_record(of) => of.clone(),
        Kind::Number(of) => if crate::function::is_64(of) { "i64" } else { "i32" }.to_owned(),
        Kind::Code { of, .. } => format!("Code<crate::{of}>"),
        Kind::Text => "Text".to_owned(),
        Kind::TextOut => "TextOut".to_owned(),
        Kind::Bytes => "Bytes".to_owned(),
        Kind::Ints => "Ints".to_owned(),
        Kind::Outs(of) => format!("Outs<{}>", place_type(of)),
        Kind::Out { of, optional } => format!("{}<{}>", if *optional { "OutIf" } else { "Out" }, place_type(of)),
        Kind::Options => "OpenWith".to_owned(),
        Kind::LogFunction => "LogFunction".to_owned(),
        Kind::User => "*mut c_void".to_owned(),
    }
}

fn place_type(place: &Place) -> String {
    match place {
        Place::Int | Place::Code(_) => "i32".to_owned(),
        Place::Int64 => "i64".to_owned(),
        Place::Handle(of) => format!("*mut {of}"),
    }
}
