//! Calls of plain functions: what C passes is read, the function called, and what it gives is put where C wants it.

use std::fmt::Write;

use crate::export::{Export, Gives, Kind, Object, Place, Plain, Read, Rows, is_record};

/// A function that takes what C passes, by its types at the border, and calls the plain function of the export.
pub fn render(out: &mut String, export: &Export, plain: &Plain) {
    let handle = &export.args[0].name;
    let params = export.args.iter().map(|arg| format!("{}: {}", arg.name, border_type(&arg.kind)));
    let params = params.collect::<Vec<_>>().join(", ");
    writeln!(out, "\nfn {}({params}) -> ZDXM_RET {{", inner_name(export)).unwrap_or_default();
    let needs_entry = plain.reads.iter().any(|read| matches!(read, Read::Text | Read::Path));
    let (gate, object, own_entry) = match plain.object {
        Object::View => ("ask", handle.as_str(), false),
        Object::Batch => ("write", handle.as_str(), false),
        Object::Ledger => ("guard", "entry.ledger()?", true),
        Object::Context => ("guard", "&entry.context", true),
        Object::Own => ("guard", handle.as_str(), false),
    };
    let gives_entry = matches!(plain.gives, Gives::Text | Gives::Rows(_));
    let entry = if needs_entry || own_entry || gives_entry { "entry" } else { "_" };
    let given = if own_entry { "_" } else { handle };
    writeln!(out, "    {gate}({handle}, |{entry}, {given}| {{").unwrap_or_default();
    // What is to be written is looked at before anything is done.
    match plain.gives {
        Gives::Id | Gives::Flag | Gives::Day | Gives::Code | Gives::CodeIf => {
            let name = export.args.last().map_or("", |arg| arg.name.as_str());
            writeln!(out, "        let place = {name}.required(\"{name}\")?;").unwrap_or_default();
        }
        Gives::Rows(_) => writeln!(out, "        let place = rows.handle(\"rows\")?;").unwrap_or_default(),
        Gives::Nothing | Gives::Text => {}
    }
    // Texts first: one that is none is a mistake of the call, whatever else it says.
    let is_text = |read: &Read| matches!(read, Read::Text | Read::Path);
    let arguments = || export.args[1..].iter().zip(&plain.reads);
    let texts = arguments().filter(|(_, read)| is_text(read));
    for (arg, read) in texts.chain(arguments().filter(|(_, read)| !is_text(read))) {
        let name = &arg.name;
        let value = match read {
            Read::AsIs => continue,
            Read::Text => format!("{name}.read(&entry.context, \"{name}\")?"),
            Read::Path => format!("{name}.read_path(&entry.context, \"{name}\")?"),
            Read::Month => format!("month_of({name})?"),
            Read::Day => format!("day_of({name})?"),
            Read::TenDays => format!("ten_days_of({name})?"),
            Read::Year => format!("year_of({name})?"),
            Read::Code => format!("{name}.value()?"),
            Read::CodeIf => format!("{name}.optional()?"),
        };
        writeln!(out, "        let {name} = {value};").unwrap_or_default();
    }
    let passed = arguments().map(|(arg, read)| match read {
        Read::Text | Read::Path => format!("&{}", arg.name),
        _ => arg.name.clone(),
    });
    let args = std::iter::once(object.to_owned()).chain(passed).collect::<Vec<_>>();
    let call = format!("{}::{}({})?", export.section, export.name, args.join(", "));
    match plain.gives {
        Gives::Nothing => writeln!(out, "        {call};\n        Ok(ZDXM_OK)"),
        Gives::Id => writeln!(out, "        place.put(narrow({call}.0)?)"),
        Gives::Flag => writeln!(out, "        place.put(i32::from({call}))"),
        Gives::Code => writeln!(out, "        place.put({call}.number())"),
        Gives::CodeIf => writeln!(out, "        place.put({call}.map_or(0, |value| value.number()))"),
        Gives::Day => writeln!(out, "        place.put(number_of_day({call})?)"),
        Gives::Text => writeln!(out, "        out.put(&entry.context, &{call})"),
        Gives::Rows(Rows::All) => writeln!(out, "        give(place, entry, {call})"),
        Gives::Rows(Rows::AtMostOne) => writeln!(out, "        give(place, entry, Vec::from_iter({call}))"),
        Gives::Rows(Rows::One) => writeln!(out, "        give(place, entry, vec![{call}])"),
    }
    .unwrap_or_default();
    out.push_str("    })\n}\n");
}

/// What the function is called that takes what C passes.
pub fn inner_name(export: &Export) -> &str {
    export.name.strip_prefix("zdxm_").unwrap_or(&export.name)
}

fn border_type(kind: &Kind) -> String {
    match kind {
        Kind::Handle { of, .. } => format!("*mut {of}"),
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
        Kind::LogFunction => "zdxm_log_fn".to_owned(),
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
