//! Names that other languages reserve.

use crate::Abi;

/// A name as Pascal and Basic allow it: theirs have reserved words, and do not tell cases apart.
pub fn harmless(name: &str) -> &str {
    match name {
        "unit" => "money_unit",
        "record" => "record_no",
        "file" => "file_no",
        "text" => "words",
        "change" => "change_no",
        "date" => "day",
        "form" => "form_handle",
        "import" => "import_handle",
        "name" => "words_name",
        "base" => "base_fen",
        "kind" => "kind_no",
        "field" => "field_no",
        "user" => "user_data",
        "len" => "length",
        "end" => "end_no",
        other => other,
    }
}

/// Another name for a function that only its case tells from a constant.
pub fn own_name(abi: &Abi, function: &str) -> Option<String> {
    let is_taken = abi.constants.iter().any(|constant| constant.name.eq_ignore_ascii_case(function));
    is_taken.then(|| format!("{function}_of_library"))
}
