//! The kinds of forms, one for each concept, and the queue of a batch, in which records of some of them wait for
//! `zdxm_batch_step`.

use super::batch::Writes;
use super::border::{Context, Fault, OutIf, ZDXM_RET, faults, guard, put_if_wanted, with};
use super::form::Form;
use super::handles::{zdxm_batch, zdxm_form};
use super::{
    assessment, attachment, event, import, issued_bulletin, item, letter, matter, node, place, plan_change, report,
    ten_day, unit,
};
use crate::message::Arg;
use crate::{
    ContactFields, FigureRules, ItemQuery, LetterQuery, MatterQuery, NodeQuery, PersonFields, PlanFields,
    ProjectFields, RankingQuery, Result, SectorFields,
};

/// Form of a unit (单位).
pub const ZDXM_FORM_UNIT: i32 = 1;
/// Form of a sector (行业分类).
pub const ZDXM_FORM_SECTOR: i32 = 2;
/// Form of a project (重大项目).
pub const ZDXM_FORM_PROJECT: i32 = 3;
/// Form of a year plan (年度计划).
pub const ZDXM_FORM_PLAN: i32 = 4;
/// Form of a plan item (计划项目).
pub const ZDXM_FORM_ITEM: i32 = 5;
/// Form of a monthly report (月报).
pub const ZDXM_FORM_REPORT: i32 = 6;
/// Form that states where an import goes and which problems are settled (导入选项).
pub const ZDXM_FORM_IMPORT: i32 = 7;
/// Form of the rules by which figures are made (口径).
pub const ZDXM_FORM_RULES: i32 = 8;
/// Form of a plan change (增补、调出、调整).
pub const ZDXM_FORM_PLAN_CHANGE: i32 = 9;
/// Form of a matter that stands in the way of a project (事项).
pub const ZDXM_FORM_MATTER: i32 = 10;
/// Form of an event of a project (开工、竣工、停工、复工).
pub const ZDXM_FORM_EVENT: i32 = 11;
/// Form of a person (人员).
pub const ZDXM_FORM_PERSON: i32 = 12;
/// Form of a ten-day report (旬报).
pub const ZDXM_FORM_TEN_DAYS: i32 = 13;
/// Form of the contact details of a person (联系方式).
pub const ZDXM_FORM_CONTACT: i32 = 14;
/// Form of a bulletin that is issued (签发).
pub const ZDXM_FORM_ISSUE: i32 = 20;
/// Form of a query of plan items (查询).
pub const ZDXM_FORM_ITEM_QUERY: i32 = 21;
/// Form of a query of matters (事项查询).
pub const ZDXM_FORM_MATTER_QUERY: i32 = 22;
/// Form of a fact of an assessment (考核登记).
pub const ZDXM_FORM_ASSESSMENT_FACT: i32 = 23;
/// Form of a ranking of units (排名).
pub const ZDXM_FORM_RANKING: i32 = 28;

/// Form of a letter (函件).
pub const ZDXM_FORM_LETTER: i32 = 26;
/// Form of a query of letters (函件查询).
pub const ZDXM_FORM_LETTER_QUERY: i32 = 27;

/// Form of an attachment (附件).
pub const ZDXM_FORM_ATTACHMENT: i32 = 30;
/// Form of a place of a project (位置).
pub const ZDXM_FORM_PLACE: i32 = 31;
/// Form of a node of a project (节点).
pub const ZDXM_FORM_NODE: i32 = 29;
/// Form of a query of nodes (节点查询).
pub const ZDXM_FORM_NODE_QUERY: i32 = 15;

/// A kind of form.
struct Kind {
    number: i32,
    empty: fn(i32) -> Form,
    queue: fn(&Form, &mut Writes) -> Result<(), Fault>,
}

/// Each form with what it fills in; behind that, how its records are added that waited in the queue of a batch.
macro_rules! kinds {
    ($($NUMBER:ident: $Form:ty $(=> $add:expr)?;)+) => {
        const KINDS: &[Kind] = &[$(Kind {
            number: $NUMBER,
            empty: Form::new::<$Form>,
            queue: kinds!(@ $Form $(, $add)?),
        }),+];
    };
    (@ $Form:ty) => { |_, _| Err(faults::form_of_other_kind()) };
    (@ $Form:ty, $add:expr) => {
        |form, writes| {
            let form = form.record::<$Form>()?.clone();
            let add: fn($Form, &mut Writes) -> Result<()> = $add;
            Ok(add(form, writes)?)
        }
    };
}

kinds! {
    ZDXM_FORM_UNIT: unit::UnitForm => |form, writes| writes.queue(|batch| Ok(batch.add_unit(form.fields())?.0));
    ZDXM_FORM_SECTOR: SectorFields => |form, writes| writes.queue(|batch| Ok(batch.add_sector(form)?.0));
    ZDXM_FORM_PROJECT: ProjectFields => |form, writes| writes.queue(|batch| Ok(batch.add_project(form)?.0));
    ZDXM_FORM_PLAN: PlanFields => |form, writes| writes.queue(|batch| Ok(batch.adopt_plan(form)?.0));
    ZDXM_FORM_ITEM: item::ItemForm => |form, writes| writes.queue(|batch| form.add(batch));
    ZDXM_FORM_REPORT: report::ReportForm => report::ReportForm::queue;
    ZDXM_FORM_IMPORT: import::ImportForm;
    ZDXM_FORM_RULES: FigureRules;
    ZDXM_FORM_PERSON: PersonFields;
    ZDXM_FORM_CONTACT: ContactFields;
    ZDXM_FORM_TEN_DAYS: ten_day::TenDayForm;
    ZDXM_FORM_EVENT: event::EventForm;
    ZDXM_FORM_MATTER: matter::MatterForm;
    ZDXM_FORM_PLAN_CHANGE: plan_change::PlanChangeForm;
    ZDXM_FORM_ISSUE: issued_bulletin::IssueForm;
    ZDXM_FORM_ITEM_QUERY: ItemQuery;
    ZDXM_FORM_MATTER_QUERY: MatterQuery;
    ZDXM_FORM_RANKING: RankingQuery;
    ZDXM_FORM_ASSESSMENT_FACT: assessment::FactForm;
    ZDXM_FORM_LETTER: letter::LetterForm;
    ZDXM_FORM_LETTER_QUERY: LetterQuery;
    ZDXM_FORM_ATTACHMENT: attachment::AttachmentForm;
    ZDXM_FORM_PLACE: place::PlaceForm;
    ZDXM_FORM_NODE: node::NodeForm;
    ZDXM_FORM_NODE_QUERY: NodeQuery;
}

impl Kind {
    fn of_number(number: i32) -> Result<&'static Kind, Fault> {
        let unknown = || faults::thing_unknown(Arg::Word("form", "表单"), number.into());
        KINDS.iter().find(|kind| kind.number == number).ok_or_else(unknown)
    }
}

/// Makes an empty form of a kind.
///
/// - kind: ZDXM_FORM_...
pub(super) fn zdxm_form_new(_context: &Context, kind: i32) -> Result<Form, Fault> {
    Ok((Kind::of_number(kind)?.empty)(kind))
}

/// Queues the record of a form, to be added or filed by `zdxm_batch_step`: Rust `Batch::file_reports_each` for reports.
///
/// The form can be used again at once.
pub(super) fn zdxm_batch_append(batch: *mut zdxm_batch, form: *mut zdxm_form, record: OutIf<i32>) -> ZDXM_RET {
    guard(batch, |_, writes| {
        writes.records()?;
        with(form, "form", |form| (Kind::of_number(form.kind)?.queue)(form, writes))?;
        put_if_wanted(record, writes.queued())
    })
}

#[cfg(test)]
mod tests {
    use super::super::codes::*;
    use super::super::field_names;
    use super::*;
    use crate::domain::value::field::Kind as Type;

    fn number_of(kind: Type) -> i32 {
        match kind {
            Type::Text => ZDXM_TYPE_TEXT,
            Type::Int => ZDXM_TYPE_INT,
            Type::Code => ZDXM_TYPE_CODE,
            Type::Money => ZDXM_TYPE_MONEY,
            Type::Month => ZDXM_TYPE_MONTH,
            Type::Date => ZDXM_TYPE_DATE,
            Type::Flag => ZDXM_TYPE_FLAG,
            Type::ListOfInt => ZDXM_TYPE_LIST_OF_INT,
            Type::ListOfText => ZDXM_TYPE_LIST_OF_TEXT,
        }
    }

    #[test]
    fn forms_take_what_the_types_of_their_fields_say() {
        for kind in KINDS {
            let fields = (kind.empty)(kind.number).takes();
            let numbers = fields.iter().map(|(field, _)| *field).collect::<std::collections::BTreeSet<_>>();
            // Each has a bit of its own, and stands there once.
            assert!(fields.len() <= 64 && numbers.len() == fields.len(), "form {}", kind.number);
            for (field, of) in fields {
                assert_eq!(field_names::type_of(field), Some(number_of(of)), "field {field} of form {}", kind.number);
            }
        }
    }
}
