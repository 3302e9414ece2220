//! What is said of packages that cannot be made or taken.

use std::path::Path;

use crate::domain::sharing::package::PackageKind;
use crate::domain::sharing::partner::{PartnerId, PartnerRank};
use crate::error::{Error, ErrorKind};
use crate::message::{Arg, messages};

messages! {
    Error, ErrorKind;

    package_not_made_of(reason: String) Internal
        "the package cannot be written: {reason}" => "report this as a fault of the library"
        "数据包无法生成：{reason}" => "请作为程序缺陷上报";
    package_kind_not_for(kind: PackageKind, rank: PartnerRank) Rule
        "a package of kind {kind} is not for an office of rank {rank}"
            => "send plans, plan changes and answers to a lower office, reports to an upper one"
        "{kind}数据包不能发给{rank}单位" => "计划、调整、答复发给下级，月报报送上级";
    not_a_package() UnknownFormat
        "the file is no package of an office" => "ask for the file that the other office's ledger made"
        "文件不是单位间数据包" => "请使用对方台账生成的文件";
    package_of_newer_format(format: u32, known: u32) NewerVersion
        "the package has format {format}, and this library reads up to {known}" => "use a newer version of the program"
        "数据包格式为{format}，本程序最高读取{known}" => "请升级程序";
    manifest_wrong(reason: impl Into<Arg>) Damaged
        "the manifest of the package is wrong: {reason}" => "ask the sender to make it again"
        "数据包清单有误：{reason}" => "请对方重新编制";
    package_damaged_at(path: &Path) Damaged
        "{path} is not whole: it was cut short, changed, or is no zip of an office" => "ask the sender for it again"
        "{path}不完整：传输中断、被改动或不是数据包" => "请对方重新发送";
    package_part_twice() Damaged
        "the package has two parts of one name" => "refuse it, and ask the sender"
        "数据包中有重名文件" => "请不要接收，并向对方核实";
    package_part_unknown(name: &str) Damaged
        "the package has a part \"{name}\" that none has" => "ask the sender, or use a newer version of the program"
        "数据包中有不认识的文件“{name}”" => "请向对方核实，或升级程序";
    package_parts_differ() Damaged
        "the parts of the package are not those of its manifest" => "ask the sender for it again"
        "数据包中的文件与清单不符" => "请对方重新发送";
    package_part_tampered(name: &str) Damaged
        "part \"{name}\" does not have the hashes of the manifest: it was changed" => "ask the sender for it again"
        "文件“{name}”的校验值与清单不符，已被改动" => "请对方重新发送";
    package_repacked(name: &str) Damaged
        "part \"{name}\" is compressed or locked: another program packed the package anew" => "use the file as it came, without unpacking it"
        "文件“{name}”被压缩或加密，数据包被其他程序重新打包" => "请使用收到的原文件，不要解压";
    package_too_large(name: &str, most: u64) TooLong
        "part \"{name}\" is larger than {most} bytes" => "ask the sender what it is"
        "文件“{name}”超过{most}字节" => "请向对方核实";
    package_file_too_large(most: u64) TooLong
        "the package is larger than {most} bytes" => "ask the sender to send less at once"
        "数据包超过{most}字节" => "请对方分次发送";
    package_of_too_many_lines(most: usize) TooLong
        "the package has more than {most} lines" => "ask the sender to send less at once"
        "数据包超过{most}行" => "请对方分次发送";
    package_signature_unreadable() Damaged
        "the signature of the package cannot be read" => "ask the sender for it again"
        "数据包签名无法读取" => "请对方重新发送";
    package_line_wrong(part: &str, row: u32, reason: String) Damaged
        "line {row} of {part} is wrong: {reason}" => "ask the sender to make the package again"
        "{part}第{row}行有误：{reason}" => "请对方重新编制数据包";

    package_for_another(office: &str) Rule
        "the package is for {office}, not for this office" => "hand it to that office"
        "数据包是发给{office}的，不是发给本单位的" => "请转交该单位";
    package_of_stranger(office: &str, ledger: &str) NotFound
        "the package comes from {office}, whose ledger {ledger} belongs to no partner office" => "add the partner office, if it is one"
        "数据包来自{office}，其台账{ledger}未登记为往来单位" => "确认无误的，请先登记往来单位";
    package_kind_not_from(kind: PackageKind, partner: PartnerId) NotPermitted
        "a package of kind {kind} is not for {partner} to send" => "check the rank of the partner office"
        "{partner}无权发送{kind}数据包" => "请核对往来单位级别";
    package_plan_unknown(title: &str) NotFound
        "the plan \"{title}\" of the package is not in this ledger" => "receive the package of the plan first"
        "本台账没有数据包所涉的“{title}”" => "请先接收计划数据包";
    package_not_ready(standing: Arg, missing: Arg) Rule
        "the package cannot be taken: {standing}; not received before it: {missing}" => "see what the sender says, and decide"
        "数据包不能接收：{standing}；此前未收到：{missing}" => "请与对方核实后决定";
    package_undecided(part: &str, row: u32, state: Arg) UnsettledProblems
        "line {row} of {part} ({state}) waits for a decision" => "decide about every such line of the preview"
        "{part}第{row}行（{state}）尚未确认" => "请逐行确认预览中的此类行";
    package_choice_of_no_line(number: u32) InvalidValue
        "the package has no line {number} to decide about" => "decide about lines of the preview"
        "数据包没有第{number}行" => "请按预览的行号确认";
    package_line_fails(part: &str, row: u32, reason: Arg) Rule
        "line {row} of {part} cannot be taken: {reason}" => "leave the line out, or ask the sender to correct it"
        "{part}第{row}行不能接收：{reason}" => "请选择不接收该行，或请对方更正";

    line_not_owned(office: &str) NotPermitted
        "{office} does not own what the line says" => "ask the office that owns it"
        "该行内容不归{office}所有" => "请由有权单位报送";
    line_origin_unknown(subject: Arg, origin: String) NotFound
        "this ledger has no {subject} of origin {origin}" => "receive the package that brings it first"
        "本台账没有来源为{origin}的{subject}" => "请先接收包含它的数据包";
    line_record_gone(subject: Arg, origin: String) NotFound
        "the {subject} of origin {origin} is voided in this ledger" => "restore it, or leave the line out"
        "来源为{origin}的{subject}在本台账已作废" => "请恢复，或不接收该行";
    line_identity_differs(subject: Arg) Conflict
        "this ledger has the {subject} with another plan, project or kind" => "ask the sender"
        "本台账中该{subject}所属的计划、项目或种类不同" => "请与对方核实";
    line_value_unreadable(reason: impl Into<Arg>) InvalidValue
        "a value of the line cannot be read: {reason}" => "ask the sender to make the package again"
        "该行的值无法读取：{reason}" => "请对方重新编制";
}

/// What cannot be written, for whichever reason.
pub(super) fn package_not_made(error: &dyn std::error::Error) -> Error {
    package_not_made_of(error.to_string())
}

/// A file that is no whole zip of a package.
pub(super) fn package_damaged(path: &Path) -> Error {
    package_damaged_at(path)
}
