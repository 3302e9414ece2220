//! Messages of bulletins that cannot be compared or handed out.

use crate::domain::value::ids::{ChangeNumber, IssuedAssessmentId, LetterId, PlanId};
use crate::error::{Error, ErrorKind};
use crate::message::{Arg, messages};

messages! {
    Error, ErrorKind;

    plans_not_comparable(before: PlanId, after: PlanId) InvalidValue
        "bulletins of {before} and of {after} cannot be compared" => "compare bulletins of one plan"
        "{before}与{after}的通报不能比较" => "请比较同一计划的通报";
    states_in_wrong_order(before: ChangeNumber, after: ChangeNumber) InvalidValue
        "{before} came after {after}" => "name the earlier one first"
        "{before}晚于{after}" => "请把较早的写在前面";
    form_edited(form: Arg, number: &str) Tampered
        "the {form} of issued bulletin {number} was edited" => "run verify; compare with a backup"
        "“{number}”的{form}已遭改动，与原件不符" => "请校验台账，并与备份比较";
    form_not_kept(form: Arg, number: &str) NotFound
        "the {form} of issued bulletin {number} was not kept" => "use the text, which was kept; a bulletin made again has the same figures"
        "“{number}”的{form}没有保存" => "请使用文本，文本已保存；重新生成的通报数据相同";
    form_not_printed_then(form: Arg, number: &str) NotFound
        "{number} was issued without {form}: the library did not print that form then" => "use another form"
        "“{number}”签发时尚不能印制{form}" => "请使用其他形式";
    form_is_no_text() InvalidValue
        "the form is not a text"
        "该形式不是文字";
    letter_not_issued(letter: LetterId) Rule
        "{letter} is a draft and has no forms as issued" => "issue it, or print the draft"
        "{letter}尚未签发，没有签发件" => "请先签发，或印制草稿";
    issued_form_edited(record: Arg, form: Arg) Tampered
        "the {form} of {record} that the ledger keeps was edited" => "run verify; compare with the paper or a backup"
        "台账中{record}的{form}已遭改动，与原件不符" => "请校验台账，并与纸质件或备份比较";
    issued_form_not_kept(record: Arg, form: Arg) NotFound
        "the {form} of {record} was not kept" => "ask for another form"
        "{record}的{form}没有保存" => "请改用其他形式";
    assessment_of_nobody(plan: PlanId) Rule
        "no unit of {plan} is judged by the scheme in the month" => "check the groups of the scheme and of the rules"
        "该月没有单位按此办法考核{plan}" => "请核对考核办法和规则的分组";
    assessments_not_comparable(before: IssuedAssessmentId, after: IssuedAssessmentId) InvalidValue
        "{before} and {after} are of two plans or schemes" => "compare results of one plan and scheme"
        "{before}与{after}不属于同一计划、同一考核办法" => "请比较同一计划、同一办法的结果";
    text_is_not_utf8() Internal
        "the text is not UTF-8"
        "文本不是UTF-8";
}
