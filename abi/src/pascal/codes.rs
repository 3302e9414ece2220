//! Enumerations of the Pascal layer, with what an office calls their values.

use std::fmt::Write;

use super::names::{self, code, doc_of_value, head, name};
use crate::Abi;
use crate::layers::OF_C;
use crate::objects::{Enumeration, FAMILIES, Model};

/// A value of an enumeration: name, number, what an office calls it, documentation.
struct Value {
    name: String,
    number: i64,
    chinese: String,
    doc: String,
}

struct Codes {
    name: String,
    doc: String,
    is_flags: bool,
    values: Vec<Value>,
}

/// The enumerations of the model, of the errors, and of what C has as plain numbers.
fn all(abi: &Abi) -> Vec<Codes> {
    let model = Model::of(abi);
    let own = model.enumerations.iter().map(|family| Codes {
        name: family.name.clone(),
        doc: format!("{}.", family.doc),
        is_flags: family.is_flags,
        values: family.values.iter().map(|value| of_model(family, value)).collect(),
    });
    let errors = model.errors.iter().map(|error| Value {
        name: name(error.constant.trim_start_matches("ZDXM_E_")),
        number: error.number,
        chinese: error.chinese.clone(),
        doc: error.doc.split(" (").next().unwrap_or_default().to_owned(),
    });
    let errors =
        Codes { name: "ErrorKind".into(), doc: "Which error it is.".into(), is_flags: false, values: errors.collect() };
    let of_c = OF_C.iter().map(|(family, doc, constants)| Codes {
        name: (*family).to_owned(),
        doc: (*doc).to_owned(),
        is_flags: false,
        values: constants.iter().map(|(constant, chinese)| of_c(abi, constant, chinese)).collect(),
    });
    let mut all = own.chain([errors]).chain(of_c).collect::<Vec<_>>();
    for codes in all.iter_mut() {
        codes.values.sort_by_key(|value| value.number);
    }
    all
}

fn of_model(family: &Enumeration, value: &crate::objects::Value) -> Value {
    // The values of a set are its places.
    let number = if family.is_flags { i64::from(value.number.trailing_zeros()) } else { value.number };
    Value { name: name(&value.name), number, chinese: value.chinese.clone(), doc: value.doc.clone() }
}

fn of_c(abi: &Abi, constant: &str, chinese: &str) -> Value {
    let short = constant.trim_start_matches("LOG_");
    Value {
        name: name(short),
        number: abi.constant(&format!("ZDXM_{constant}")),
        chinese: chinese.to_owned(),
        doc: crate::objects::pascal(short),
    }
}

/// The number that stands for no value in an enumeration: 0, or -1 where 0 is a value.
pub fn none(abi: &Abi, family: &str) -> i64 {
    let codes = all(abi).into_iter().find(|codes| codes.name == family);
    let codes = codes.unwrap_or_else(|| panic!("{family} is no enumeration"));
    if codes.values.iter().any(|value| value.number == 0) { -1 } else { 0 }
}

/// `zdxmcodes.pas`
pub fn render(abi: &Abi) -> String {
    let all = all(abi);
    let mut out = head(
        "Enumerations (代码), with what an office calls their values.\n  A value that a newer library may give keeps its number.",
        "zdxmcodes",
        "{$scopedenums on}{$minenumsize 4}",
    );
    out.push_str("type\n");
    for codes in &all {
        declare(&mut out, abi, codes);
    }
    out.push_str("\n/// What an office calls a value, such as 续建; empty for None.\n");
    for codes in &all {
        writeln!(out, "function ZdxmChinese(Value: {}): string; overload;", code(&codes.name)).unwrap();
        if codes.is_flags {
            writeln!(out, "function ZdxmChinese(Values: {}s): string; overload;", code(&codes.name)).unwrap();
        }
    }
    out.push_str(
        "/// A text of the source, which has it as bytes in UTF-8.\nfunction ZdxmText(Bytes: PAnsiChar): string;\n",
    );
    out.push_str(IMPLEMENTATION);
    for codes in &all {
        implement(&mut out, codes);
    }
    out.push_str("\nend.\n");
    out
}

/// What the layer itself refuses: the name, the kind of error, and the text in both languages.
const OWN: [(&str, &str, &str, &str); 8] = [
    ("Closed", "HANDLE", "nothing was opened here, or it was closed; open it again", "尚未打开或已关闭，请重新打开"),
    (
        "OtherVersion",
        "ABI",
        "the library is of another version; install the one of this program",
        "程序库版本不符，请安装本程序所用的版本",
    ),
    ("NoValue", "MISSING_VALUE", "this value is not said; ask HasValue first", "没有填报，请先核对是否有值"),
    (
        "AmountUnreadable",
        "INVALID_VALUE",
        "this is no whole number of fen; write digits such as 1200.75",
        "不是金额或不足一分，请填写数字，如1200.75",
    ),
    ("AmountTooLarge", "OVERFLOW", "this amount is too large; look at its unit", "金额过大，请核对单位"),
    ("NumberTooLarge", "OVERFLOW", "this number is too large for the field", "数字过大，请核对"),
    ("NoDate", "INVALID_VALUE", "this month or date does not exist", "没有这个月份或日期，请核对"),
    ("FieldOfAnother", "ARG", "this kind of row has no such field", "这类记录没有该字段"),
];

/// `zdxmerrors.pas`
pub fn errors(_: &Abi) -> String {
    let mut out = head("Errors are exceptions by their families (错误类别).", "zdxmerrors", "{$scopedenums on}");
    out.push_str("uses\n  zdxmcodes, zdxmfailure;\n\ntype\n");
    for (family, _, _, english, chinese) in FAMILIES {
        writeln!(out, "  /// {english} ({})", chinese.trim_end_matches('。')).unwrap();
        writeln!(out, "  {} = class(EZdxm) end;", exception(family)).unwrap();
    }
    let names = OWN.map(|(name, ..)| name).join(", ");
    write!(
        out,
        "\n  /// What the layer itself refuses.\n  TZdxmOwn = ({names});\n\n\
         /// The class of the family that a kind belongs to.\nfunction ZdxmErrorClass(Kind: TZdxmErrorKind): EZdxmClass;\n\
         /// An error of the layer itself, to be raised.\nfunction ZdxmOwnError(Which: TZdxmOwn): EZdxm;\n\n\
         implementation\n\nfunction ZdxmErrorClass(Kind: TZdxmErrorKind): EZdxmClass;\nbegin\n  case Ord(Kind) of\n"
    )
    .unwrap();
    for (family, low, high, ..) in FAMILIES {
        writeln!(out, "    {low}..{high}: Result := {};", exception(family)).unwrap();
    }
    out.push_str(
        "  else\n    Result := EZdxm;\n  end;\nend;\n\nconst\n  Kinds: array[TZdxmOwn] of TZdxmErrorKind = (\n",
    );
    let kinds = OWN.map(|(_, kind, ..)| format!("    TZdxmErrorKind.{}", name(kind)));
    out.push_str(&kinds.join(",\n"));
    out.push_str("\n  );\n  Texts: array[TZdxmOwn] of PAnsiChar = (\n");
    let texts = OWN.map(|(_, _, english, chinese)| {
        let bytes = bytes(chinese);
        format!("    '{english} ('{bytes}')' {{ {chinese} }}")
    });
    out.push_str(&texts.join(",\n"));
    out.push_str(
        "\n  );\n\nfunction ZdxmOwnError(Which: TZdxmOwn): EZdxm;\nbegin\n  \
         Result := ZdxmErrorClass(Kinds[Which]).CreateOf(Kinds[Which], ZdxmText(Texts[Which]));\nend;\n\nend.\n",
    );
    out
}

/// A text as its bytes in UTF-8.
fn bytes(text: &str) -> String {
    text.bytes().map(|byte| format!("#${byte:02X}")).collect()
}

/// `FileError` as `EZdxmFile`.
fn exception(family: &str) -> String {
    format!("EZdxm{}", family.trim_end_matches("Error"))
}

fn declare(out: &mut String, abi: &Abi, codes: &Codes) {
    writeln!(out, "  /// {}", codes.doc).unwrap();
    writeln!(out, "  {} = (", code(&codes.name)).unwrap();
    let mut values = Vec::new();
    for value in &codes.values {
        let doc = doc_of_value(abi, &value.doc, &value.chinese, "    ");
        values.push((value.number, format!("{doc}    {} = {}", value.name, value.number)));
    }
    if !codes.is_flags {
        let none = none(abi, &codes.name);
        values.push((none, format!("    /// No value.\n    None = {none}")));
    }
    values.sort_by_key(|(number, _)| *number);
    out.push_str(&values.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(",\n"));
    out.push_str("\n  );\n");
    if codes.is_flags {
        writeln!(out, "  {0}s = set of {0};", code(&codes.name)).unwrap();
    }
}

/// Chinese stands in the source as bytes: literals of the source's own code page reach programs differently in Free Pascal
/// and Delphi.
const IMPLEMENTATION: &str = "
implementation

type
  TName = record
    Number: Integer;
    Bytes: PAnsiChar; { in UTF-8 }
  end;

function ZdxmText(Bytes: PAnsiChar): string;
var
  Utf8: UTF8String;
  Size: Integer;
begin
  Size := 0;
  while Bytes[Size] <> #0 do Inc(Size);
  SetString(Utf8, Bytes, Size);
  Result := string(Utf8);
end;

function Named(const Names: array of TName; Number: Integer): string;
var
  At: Integer;
begin
  Result := '';
  for At := 0 to High(Names) do
    if Names[At].Number = Number then Result := ZdxmText(Names[At].Bytes);
end;
";

fn implement(out: &mut String, codes: &Codes) {
    let code = code(&codes.name);
    writeln!(out, "\nconst\n  {}: array[0..{}] of TName = (", names_of(codes), codes.values.len() - 1).unwrap();
    let last = codes.values.len() - 1;
    for (at, value) in codes.values.iter().enumerate() {
        let bytes = bytes(&value.chinese);
        let comma = if at < last { "," } else { "" };
        writeln!(out, "    (Number: {}; Bytes: {bytes}){comma} // {}", value.number, value.chinese).unwrap();
    }
    writeln!(
        out,
        "  );\n\nfunction ZdxmChinese(Value: {code}): string;\nbegin\n  Result := Named({}, Ord(Value));\nend;",
        names_of(codes)
    )
    .unwrap();
    if codes.is_flags {
        // 、
        writeln!(
            out,
            "\nfunction ZdxmChinese(Values: {code}s): string;\nvar\n  Value: {code};\nbegin\n  Result := '';\n  \
             for Value := Low({code}) to High({code}) do\n    if Value in Values then\n    begin\n      \
             if Result <> '' then Result := Result + ZdxmText(#$E3#$80#$81);\n      \
             Result := Result + ZdxmChinese(Value);\n    end;\nend;"
        )
        .unwrap();
    }
}

fn names_of(codes: &Codes) -> String {
    format!("NamesOf{}", names::name(&codes.name))
}
