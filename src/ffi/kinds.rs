//! The kinds of forms, one for each concept, and the queue of a batch, in which records of some of them wait for
//! `zdxm_batch_step`.

use super::batch::{Writes, zdxm_batch};
use super::border::{Fault, Out, OutIf, ZDXM_RET, faults, guard, handle, narrow, with};
use super::codes::ZDXM_OK;
use super::context::zdxm_context;
use super::form::{Filled, Form, Queued, zdxm_form};
use super::{event, import, issued_bulletin, item, matter, plan, plan_change, report, sector, ten_day, unit};
use crate::message::Arg;
use crate::{FigureRules, ItemQuery, PersonFields, ProjectFields, Result};

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
/// Form of a bulletin that is issued (签发).
pub const ZDXM_FORM_ISSUE: i32 = 20;
/// Form of a query of plan items (查询).
pub const ZDXM_FORM_ITEM_QUERY: i32 = 21;

/// A kind of form.
struct Kind {
    number: i32,
    empty: fn(i32) -> Form,
    queue: fn(&Form, &mut Writes) -> Result<(), Fault>,
}

/// Each concept with its form; a new one is a line here.
const KINDS: [Kind; 15] = [
    Kind::queued::<unit::UnitForm>(ZDXM_FORM_UNIT),
    Kind::queued::<sector::SectorForm>(ZDXM_FORM_SECTOR),
    Kind::queued::<ProjectFields>(ZDXM_FORM_PROJECT),
    Kind::queued::<plan::PlanForm>(ZDXM_FORM_PLAN),
    Kind::queued::<item::ItemForm>(ZDXM_FORM_ITEM),
    Kind::queued::<report::ReportForm>(ZDXM_FORM_REPORT),
    Kind::of::<import::ImportForm>(ZDXM_FORM_IMPORT),
    Kind::of::<FigureRules>(ZDXM_FORM_RULES),
    Kind::of::<PersonFields>(ZDXM_FORM_PERSON),
    Kind::of::<ten_day::TenDayForm>(ZDXM_FORM_TEN_DAYS),
    Kind::of::<event::EventForm>(ZDXM_FORM_EVENT),
    Kind::of::<matter::MatterForm>(ZDXM_FORM_MATTER),
    Kind::of::<plan_change::PlanChangeForm>(ZDXM_FORM_PLAN_CHANGE),
    Kind::of::<issued_bulletin::IssueForm>(ZDXM_FORM_ISSUE),
    Kind::of::<ItemQuery>(ZDXM_FORM_ITEM_QUERY),
];

impl Kind {
    /// A form whose records are written one by one.
    const fn of<T: Filled>(number: i32) -> Kind {
        Kind { number, empty: Form::new::<T>, queue: |_, _| Err(faults::form_of_other_kind()) }
    }

    /// A form whose records can also be queued.
    const fn queued<T: Queued>(number: i32) -> Kind {
        Kind { queue: |form, writes| Ok(form.record::<T>()?.clone().queue(writes)?), ..Kind::of::<T>(number) }
    }

    fn of_number(number: i32) -> Result<&'static Kind, Fault> {
        let unknown = || faults::thing_unknown(Arg::Word("form", "表单"), number.into());
        KINDS.iter().find(|kind| kind.number == number).ok_or_else(unknown)
    }
}

/// Makes an empty form of a kind. Free it with `zdxm_form_free`.
///
/// - kind: ZDXM_FORM_...
pub(super) fn zdxm_form_new(context: *mut zdxm_context, kind: i32, form: Out<*mut zdxm_form>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = form.handle("form")?;
        place.put(handle::insert_child(entry, (Kind::of_number(kind)?.empty)(kind))?)
    })
}

/// Queues the record of a form, to be added or filed by `zdxm_batch_step`: Rust `Batch::file_reports_each` for reports.
///
/// `record` (may be NULL) gets its number among the queued ones, from 1. The form can be used again at once.
pub(super) fn zdxm_batch_append(batch: *mut zdxm_batch, form: *mut zdxm_form, record: OutIf<i32>) -> ZDXM_RET {
    guard(batch, |_, writes| {
        writes.records()?;
        with(form, "form", |form| (Kind::of_number(form.kind)?.queue)(form, writes))?;
        if let Some(mut place) = record.optional() {
            place.set(narrow(i64::try_from(writes.queued()).unwrap_or(i64::MAX))?);
        }
        Ok(ZDXM_OK)
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
        for kind in &KINDS {
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
