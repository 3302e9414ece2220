//! A method of the Pascal layer: its head, and its body, which calls the C function.

use super::codes::none;
use super::names::{class, code, doc, name, row};
use crate::Abi;
use crate::export::{Arg, Kind, Place};
use crate::names::own_name;
use crate::objects::{Class, Gives, Many, Meaning, Method, Parameter, Takes};

/// A method, ready to be printed.
pub struct Rendered {
    pub doc: String,
    name: String,
    /// With types, and with what stands for one that is left out.
    parameters: Vec<String>,
    gives: Option<String>,
    variables: Vec<String>,
    lines: Vec<String>,
}

impl Rendered {
    pub fn declaration(&self) -> String {
        self.head("", |parameter| parameter.to_owned())
    }

    fn head(&self, owner: &str, said: impl Fn(&str) -> String) -> String {
        let parameters = self.parameters.iter().map(|parameter| said(parameter)).collect::<Vec<_>>().join("; ");
        let parameters = if parameters.is_empty() { parameters } else { format!("({parameters})") };
        match &self.gives {
            Some(gives) => format!("function {owner}{}{parameters}: {gives};", self.name),
            None => format!("procedure {owner}{}{parameters};", self.name),
        }
    }

    pub fn implementation(&self, owner: &str) -> String {
        let without_default = |parameter: &str| parameter.split(" = ").next().unwrap_or_default().to_owned();
        let head = self.head(&format!("{owner}."), without_default);
        let variables = self.variables.iter().map(|variable| format!("  {variable};\n")).collect::<String>();
        let variables = if variables.is_empty() { variables } else { format!("var\n{variables}") };
        let lines = self.lines.iter().map(|line| format!("  {line}\n")).collect::<String>();
        format!("\n{head}\n{variables}begin\n{lines}end;\n")
    }
}

pub fn render(abi: &Abi, of: &Class, method: &Method, home: &str) -> Rendered {
    let is_moved = of.name != home;
    let export = abi.exports.iter().find(|export| export.name == method.function);
    let export = export.unwrap_or_else(|| panic!("{} is no export", method.function));
    let own = if is_moved { "View.Handle" } else { "Handle" };
    let mut body = Body { abi, variables: Vec::new(), before: Vec::new(), arguments: vec![own.to_owned()] };
    for taken in &method.takes {
        match &taken.takes {
            Takes::Object(object) if is_moved && object == home => body.arguments.push("Handle".to_owned()),
            _ => body.take(taken),
        }
    }
    let outs =
        export.args.iter().filter(|arg| matches!(arg.kind, Kind::Out { .. } | Kind::TextOut)).collect::<Vec<_>>();
    let life = if is_moved { "View.Life" } else { "FLife" };
    let function = own_name(abi, &method.function).unwrap_or_else(|| method.function.clone());
    let (gives, after) = body.give(&method.gives, &outs, life, &function);
    let mut parameters = if is_moved { vec![format!("const View: {}", class(&of.name))] } else { Vec::new() };
    let kept = |taken: &&Parameter| !(is_moved && taken.takes == Takes::Object(home.to_owned()));
    let mut taken = method.takes.iter().filter(kept).map(parameter).collect::<Vec<_>>();
    // What can be left out comes last; a month has no default in Pascal.
    taken.sort_by_key(|parameter| parameter.contains(" = "));
    parameters.extend(taken);
    if let Gives::Several(values) = &method.gives {
        parameters
            .extend(values.iter().map(|(of, meaning)| format!("out {}: {}", name(of), value_type(meaning, false))));
    }
    Rendered {
        doc: doc(abi, &method.doc, None, "    "),
        name: method_name(of, method),
        parameters,
        gives,
        variables: body.variables,
        lines: [body.before, after].concat(),
    }
}

/// `project_list` is ProjectList; what makes an object begins with New. A ledger is opened, created and written.
fn method_name(of: &Class, method: &Method) -> String {
    match (of.name.as_str(), method.name.as_str()) {
        ("Context", "ledger_open") => "OpenLedger".to_owned(),
        ("Context", "ledger_create") => "CreateLedger".to_owned(),
        ("Context", "ledger_open_or_create") => "OpenOrCreateLedger".to_owned(),
        ("Context", "workbook_open") => "OpenWorkbook".to_owned(),
        ("Ledger", "batch_new") => "Write".to_owned(),
        ("Import", "begin") => "Start".to_owned(),
        ("Proof", "result") => "Outcome".to_owned(),
        ("Archive", "result") => "Outcome".to_owned(),
        ("View", "import_preview") => "Preview".to_owned(),
        (_, own) => match (&method.gives, own.ends_with("_new")) {
            (Gives::Object(made), true) => format!("New{made}"),
            _ => name(own),
        },
    }
}

fn parameter(taken: &Parameter) -> String {
    let own = parameter_name(taken);
    match &taken.takes {
        Takes::Form { of, optional, .. } => {
            let default = if *optional { " = nil" } else { "" };
            format!("const {own}: {}{default}", row(of.as_deref().unwrap_or("Form")))
        }
        Takes::Object(of) => format!("const {own}: {}", class(of)),
        Takes::Options => format!("{own}: PZdxmOpenOptions = nil"),
        Takes::Value { of, optional } => {
            let is_plain = matches!(
                of,
                Meaning::Int
                    | Meaning::Int64
                    | Meaning::Flag
                    | Meaning::Year
                    | Meaning::Milliseconds
                    | Meaning::Record(_)
                    | Meaning::Field
                    | Meaning::FormKind
                    | Meaning::Code(_)
                    | Meaning::Overwrite
                    | Meaning::KeepExisting
            );
            let of_type = value_type(of, false);
            match (of, optional) {
                (Meaning::Overwrite | Meaning::KeepExisting, _) => format!("{own}: Boolean = False"),
                (Meaning::Code(_), true) => format!("{own}: {of_type} = {of_type}.None"),
                (_, true) if is_plain => format!("{own}: {of_type} = 0"),
                (_, _) if is_plain => format!("{own}: {of_type}"),
                _ => format!("const {own}: {of_type}"),
            }
        }
        other => panic!("Pascal has no words for {other:?}"),
    }
}

fn parameter_name(taken: &Parameter) -> String {
    match &taken.takes {
        Takes::Value { of: Meaning::Overwrite, .. } => "Overwrite".to_owned(),
        Takes::Value { of: Meaning::KeepExisting, .. } => "KeepExisting".to_owned(),
        _ => name(&taken.name),
    }
}

/// The type of a value; of one that may be missing, where Pascal's own has no room for that.
fn value_type(of: &Meaning, nullable: bool) -> String {
    let plain = match of {
        Meaning::Text | Meaning::Path => "string",
        Meaning::Bytes => "TBytes",
        Meaning::Money => "TZdxmMoney",
        Meaning::Month => "TZdxmMonth",
        Meaning::Day | Meaning::Date => "TZdxmDate",
        Meaning::TenDays => "TZdxmTenDays",
        Meaning::Flag if nullable => "TZdxmFlag",
        Meaning::Flag => "Boolean",
        Meaning::Code(family) => return code(family),
        _ if nullable => "TZdxmNumber",
        Meaning::Int64 | Meaning::Milliseconds => "Int64",
        _ => "Integer",
    };
    plain.to_owned()
}

struct Body<'a> {
    abi: &'a Abi,
    variables: Vec<String>,
    before: Vec<String>,
    /// Of the C function.
    arguments: Vec<String>,
}

impl Body<'_> {
    fn take(&mut self, taken: &Parameter) {
        let own = parameter_name(taken);
        match &taken.takes {
            Takes::Form { .. } => {
                self.variables.push(format!("{own}Life: IZdxmLife"));
                self.before.push(format!("{own}Life := Filled(FLife, {own});"));
                self.arguments.push(format!("HandleOf({own}Life)"));
            }
            Takes::Object(_) => self.arguments.push(format!("{own}.Handle")),
            Takes::Options => self.arguments.push(own),
            Takes::Value { of, .. } => self.take_value(of, &own),
            other => panic!("Pascal has no words for {other:?}"),
        }
    }

    fn take_value(&mut self, of: &Meaning, own: &str) {
        match of {
            Meaning::Text | Meaning::Path => {
                self.variables.push(format!("{own}Bytes: UTF8String"));
                self.before.push(format!("{own}Bytes := UTF8String({own});"));
                self.arguments.extend([format!("PAnsiChar({own}Bytes)"), format!("Length({own}Bytes)")]);
            }
            Meaning::Bytes => self.arguments.extend([format!("Pointer({own})"), format!("Length({own})")]),
            Meaning::Money => self.arguments.push(format!("{own}.Known")),
            Meaning::Month | Meaning::Day | Meaning::Date | Meaning::TenDays => {
                self.arguments.push(format!("{own}.Number"))
            }
            Meaning::Code(family) => self.arguments.push(match none(self.abi, family) {
                0 => format!("Ord({own})"),
                _ => format!("CodeOf(Ord({own}))"),
            }),
            Meaning::Flag => self.arguments.push(format!("Ord({own})")),
            Meaning::Overwrite => self.arguments.push(format!("Ord({own}) * ZDXM_SAVE_OVERWRITE")),
            Meaning::KeepExisting => self.arguments.push(format!("Ord({own}) * ZDXM_RESTORE_KEEP_EXISTING")),
            _ => self.arguments.push(own.to_owned()),
        }
    }

    /// The type of what is given, and the lines that call and make it.
    fn give(&mut self, gives: &Gives, outs: &[&Arg], life: &str, function: &str) -> (Option<String>, Vec<String>) {
        let places = match gives {
            Gives::Nothing => Vec::new(),
            Gives::Value { of: Meaning::Text, .. } => {
                self.variables.push("Room: TZdxmRoom".to_owned());
                ["Room.Buffer", "Room.Size", "@Room.Need"].map(str::to_owned).to_vec()
            }
            _ => outs.iter().map(|out| self.place(out)).collect(),
        };
        self.arguments.extend(places);
        let call = format!("{function}({})", self.arguments.join(", "));
        let checked = format!("Checked({life}, {call})");
        match gives {
            Gives::Nothing => (None, vec![format!("{checked};")]),
            Gives::Value { of: Meaning::Text, .. } => (
                Some("string".to_owned()),
                vec![
                    format!("Room := TZdxmRoom.Create({life});"),
                    format!("repeat until Room.Filled({call});"),
                    "Result := Room.Text;".to_owned(),
                ],
            ),
            Gives::Value { of, nullable } => {
                let place = self.number(outs[0]);
                let made = make(of, &place, *nullable);
                let lines = match nullable {
                    false => vec![format!("{checked};"), format!("Result := {made};")],
                    true => vec![
                        format!("{place} := 0;"),
                        format!("if {checked} = ZDXM_NULL then Result := {} else Result := {made};", missing(of)),
                    ],
                };
                (Some(value_type(of, *nullable)), lines)
            }
            Gives::Several(values) => {
                let made = values
                    .iter()
                    .zip(outs)
                    .map(|((own, of), out)| format!("{} := {};", name(own), make(of, &self.number(out), true)));
                let zero = outs.iter().map(|out| format!("{} := 0;", self.number(out)));
                (None, zero.chain([format!("{checked};")]).chain(made).collect())
            }
            Gives::Object(made) => {
                let end = crate::words::end(&handle(outs));
                (Some(class(made)), vec![format!("Result.FLife := Born({life}, {call}, Raw, @{end});")])
            }
            Gives::Progress => {
                let numbers = outs.iter().map(|out| self.number(out)).collect::<Vec<_>>();
                let lines = vec![
                    format!("Result.IsDone := {checked} = ZDXM_DONE;"),
                    format!("Result.Done := {};", numbers[0]),
                    format!("Result.Total := {};", numbers[1]),
                ];
                (Some("TZdxmStep".to_owned()), lines)
            }
            Gives::Rows { of: None, .. } => {
                (Some("TZdxmCells".to_owned()), vec![format!("Result := CellsOf({life}, {call}, Raw);")])
            }
            Gives::Rows { of: Some(of), how } => {
                let own = row(of);
                match how {
                    Many::All => (
                        Some(format!("TZdxmRows<{own}>")),
                        vec![format!("Result.Read({life}, {call}, Raw, TZdxmTypedRow);")],
                    ),
                    Many::Counted => {
                        let read = format!("Result.Read({life}, {call}, Raw, TZdxmTypedRow);");
                        (Some(format!("TZdxmRows<{own}>")), vec![read, "Result.SetTotal(Count);".to_owned()])
                    }
                    Many::AtMostOne | Many::One | Many::OneIfWanted | Many::Ensured => {
                        self.variables.push(format!("Rows: TZdxmRows<{own}>"));
                        let read = format!("Rows.Read({life}, {call}, Raw, TZdxmTypedRow);");
                        (Some(own), vec![read, "Result := Rows.First;".to_owned()])
                    }
                }
            }
        }
    }

    /// The variable that an argument of C writes into, as it is passed.
    fn place(&mut self, out: &Arg) -> String {
        let Kind::Out { of, optional } = &out.kind else { panic!("{} is no place", out.name) };
        let (own, of) = match of {
            Place::Handle(of) => ("Raw".to_owned(), format!("T{of}")),
            Place::Int64 => (self.number(out), "Int64".to_owned()),
            Place::Int | Place::Code(_) => (self.number(out), "Integer".to_owned()),
        };
        self.variables.push(format!("{own}: {of}"));
        if *optional { format!("@{own}") } else { own }
    }

    fn number(&self, out: &Arg) -> String {
        match out.name.as_str() {
            "count" => "Count".to_owned(),
            other => format!("{}Number", crate::objects::pascal(other)),
        }
    }
}

fn handle(outs: &[&Arg]) -> String {
    let mut handles = outs.iter().filter_map(|out| match &out.kind {
        Kind::Out { of: Place::Handle(of), .. } => Some(of.clone()),
        _ => None,
    });
    handles.next_back().unwrap_or_else(|| panic!("no object is made"))
}

/// What makes a value of its number.
fn make(of: &Meaning, number: &str, nullable: bool) -> String {
    match of {
        Meaning::Money => format!("ZdxmFen({number})"),
        Meaning::Flag if nullable => format!("TZdxmFlag.Known({number} <> 0)"),
        Meaning::Flag => format!("{number} <> 0"),
        Meaning::Month => format!("TZdxmMonth.OfNumber({number})"),
        Meaning::Day | Meaning::Date => format!("TZdxmDate.OfNumber({number})"),
        Meaning::Code(family) => format!("{}({number})", code(family)),
        _ if nullable => format!("TZdxmNumber.Known({number})"),
        _ => number.to_owned(),
    }
}

/// What stands for no value.
fn missing(of: &Meaning) -> String {
    match of {
        Meaning::Money => "TZdxmMoney.None".to_owned(),
        Meaning::Month => "TZdxmMonth.OfNumber(0)".to_owned(),
        Meaning::Day | Meaning::Date => "TZdxmDate.OfNumber(0)".to_owned(),
        Meaning::Code(family) => format!("{}.None", code(family)),
        Meaning::Flag => "TZdxmFlag.None".to_owned(),
        _ => "TZdxmNumber.None".to_owned(),
    }
}
