//! The kinds of errors and their families, which are exceptions where a language has them.

use super::pascal;
use crate::Abi;

/// A kind of error, which is an exception where the language has them.
pub struct ErrorKind {
    /// `Busy`
    pub name: String,
    pub constant: String,
    pub number: i64,
    pub chinese: String,
    pub doc: String,
    /// The family that it belongs to: `FileError`.
    pub family: &'static str,
}

/// The families of errors: the name, the lowest and the highest number, and what they are.
pub const FAMILIES: [(&str, i64, i64, &str, &str); 7] = [
    ("UseError", -99, -1, "The program called the library wrongly.", "程序调用有误。"),
    ("InputError", -199, -101, "A value is missing or cannot be read.", "填写的内容有误。"),
    ("RecordError", -299, -201, "The record does not exist, or exists already.", "记录不存在或重复。"),
    ("RefusedError", -399, -301, "A rule, a right or another record refuses it.", "违反规则、无权限或与其他记录冲突。"),
    ("FileError", -499, -401, "The file of the ledger cannot be used as it is.", "台账文件无法使用。"),
    ("SheetError", -599, -501, "A spreadsheet cannot be read or imported.", "表格无法读取或导入。"),
    ("InternalError", -999, -901, "A mistake of the library itself.", "程序内部错误。"),
];

/// Errors of the library, and those that only a caller in another language can make.
pub fn read(abi: &Abi) -> Vec<ErrorKind> {
    let names = abi.errors().values.iter();
    let named = names.map(|value| (abi.errors().constant(value), value.chinese.clone())).collect::<Vec<_>>();
    let own = abi.constants.iter().filter(|constant| constant.name.starts_with("ZDXM_E_"));
    let mut errors = own
        .map(|constant| {
            let family = FAMILIES.iter().find(|(_, low, high, ..)| (*low..=*high).contains(&constant.value));
            let chinese = named.iter().find(|(name, _)| *name == constant.name).map(|(_, chinese)| chinese.clone());
            let said = constant.doc.split_once('(').and_then(|(_, said)| said.split_once(')'));
            ErrorKind {
                name: pascal(constant.name.trim_start_matches("ZDXM_E_")),
                constant: constant.name.clone(),
                number: constant.value,
                chinese: chinese.or(said.map(|(said, _)| said.to_owned())).unwrap_or_else(|| "调用有误".to_owned()),
                doc: constant.doc.clone(),
                family: family.unwrap_or_else(|| panic!("{} has no family", constant.name)).0,
            }
        })
        .collect::<Vec<_>>();
    errors.sort_by_key(|error| -error.number);
    errors
}
