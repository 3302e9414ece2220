//! Imports (导入): a workbook compared with the ledger, then written as one change or not at all.
//!
//! ```text
//! zdxm_workbook_open(context, path, -1, &workbook);
//! zdxm_import_preview(view, workbook, NULL, &import);       what would happen; nothing is changed yet
//! zdxm_import_findings(import, &rows);                      show them to a person
//! zdxm_import_begin(import, "张三", -1, &batch);            then step and commit the batch
//! ```
//!
//! The form `ZDXM_FORM_IMPORT`: LEVEL, YEAR, MONTH_OF_YEAR, TITLE, DOCUMENT_NO, ISSUED_ON, SHEETS, where the file does not
//! say it by itself; LEAVE_OUT_UNMATCHED and LEAVE_UNREADABLE_EMPTY settle problems that a person has seen. SUBMIT
//! submits monthly reports for review instead of filing them at once, which is what a reporter may do. Where the sheets are the list of a plan change (增补、调出、调整), PLAN_CHANGE_KIND and EFFECTIVE say so, with REASON_CLASS, REASON
//! and REMARK: its rows become its lines, and it is adopted by the commit.
//!
//! What a person decides: COLUMN_MEANINGS says what columns mean, ANSWERS what is done about cells and rows with blocking findings. Both hold
//! for the file alone whose FILE_DIGEST stands beside them (`zdxm_workbook_sheets` has it), and stand in the change
//! (`zdxm_import_answers`). KEEP_COLUMNS keeps the COLUMN_MEANINGS: later imports read the same headers by them where they do not understand them.

use super::batch::{Work, Writes};
use super::border::{OrNull, Out, ZDXM_RET, binds, handle_of, with};
use super::form::{filled, record_or_default};
use super::handles::{zdxm_form, zdxm_import, zdxm_view, zdxm_workbook};
use super::messages;
use super::plan_change::PlanChangeForm;
use super::row::row;
use super::view::ask;
use crate::domain::value::field::{Kind, Member, Scalar};
use crate::{
    ChangeNumber, ColumnMappingId, Finding, ImportAnswer, ImportCounts, ImportOptions, ImportPreview, ImportTarget,
    KeptMapping, Ledger, Result, UnitKind, fields,
};

handle_of!(
    /// Frees an import. NULL is allowed. A batch that it began goes on.
    zdxm_import = 9, Import
);

/// The object of an import handle.
pub(super) struct Import {
    preview: ImportPreview,
    options: ImportOptions,
}

/// Target and options being filled in.
#[derive(Clone, Default)]
pub(super) struct ImportForm {
    target: ImportTarget,
    options: ImportOptions,
    /// Document number and date of it are those of the target.
    plan_change: PlanChangeForm,
    /// As they were written.
    columns: Vec<String>,
    answers: Vec<String>,
}

filled!(ImportForm {
    target.level: LEVEL,
    target.sheets: SHEETS,
    target.year: YEAR,
    target.title: TITLE,
    target.document_no: DOCUMENT_NO,
    target.issued_on: ISSUED_ON,
    plan_change.kind: PLAN_CHANGE_KIND,
    plan_change.effective: EFFECTIVE,
    plan_change.reason_class: REASON_CLASS,
    plan_change.reason: REASON,
    plan_change.remark: REMARK,
    target.file: FILE_DIGEST,
    options.leave_out_unmatched: LEAVE_OUT_UNMATCHED,
    options.leave_unreadable_empty: LEAVE_UNREADABLE_EMPTY,
    options.keep_columns: KEEP_COLUMNS,
    options.submit: SUBMIT,
    columns: COLUMN_MEANINGS,
    answers: ANSWERS,
} [
    Member::<ImportForm>::taking(&fields::MONTH_OF_YEAR, Kind::Int, |form, given| {
        form.target.month = i32::read(given)?.map(month_of_year).transpose()?;
        Ok(())
    }),
]);

impl ImportForm {
    /// Target and options; with a plan change where its kind was said.
    fn parts(self) -> crate::Result<(ImportTarget, ImportOptions)> {
        let ImportForm { mut target, options, mut plan_change, columns, answers } = self;
        target.columns = columns.iter().map(|line| line.parse()).collect::<crate::Result<_>>()?;
        target.answers = answers.iter().map(|line| line.parse()).collect::<crate::Result<_>>()?;
        if plan_change.kind.is_some() {
            plan_change.document_no = target.document_no.clone();
            plan_change.issued_on = target.issued_on;
            target.plan_change = Some(plan_change.fields()?);
        }
        Ok((target, options))
    }
}

fn month_of_year(number: i32) -> crate::Result<u8> {
    let month = u8::try_from(number).ok().filter(|month| (1..=12).contains(month));
    month.ok_or_else(|| messages::month_of_year_unknown(number.into()))
}

/// What an import of a workbook would do: Rust `ImportPreview::of`. Nothing is changed.
///
/// The workbook can be freed at once.
pub(super) fn zdxm_import_preview(
    view: *mut zdxm_view,
    workbook: *mut zdxm_workbook,
    form: OrNull<zdxm_form>,
    import: Out<*mut zdxm_import>,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = import.handle("import")?;
        let (target, options) = record_or_default::<ImportForm>(form)?.parts()?;
        let preview = with(workbook, "workbook", |opened| {
            let plain = opened.reading().cloned();
            Ok(ImportPreview::of_read(view, &opened.workbook, || plain, target)?)
        })?;
        place.give(entry, Import { preview, options })
    })
}

row!(ImportCounts, counts => {
    new_projects, revised_projects, new_items, revised_items, withdrawn_items, new_reports, revised_reports,
    unchanged, unmatched,
});

/// What the import would do, in numbers, in one row: Rust `ImportPreview::counts`.
pub(super) fn zdxm_import_counts(import: &Import) -> Result<ImportCounts> {
    Ok(import.preview.counts())
}

/// Every problem, of the sheets and of the comparison with the ledger: Rust `ImportPreview::findings`.
pub(super) fn zdxm_import_findings(import: &Import) -> Result<Vec<Finding>> {
    Ok(import.preview.findings().to_vec())
}

/// The problems that stand in the way of this import with its options: Rust `ImportPreview::unsettled`.
pub(super) fn zdxm_import_unsettled(import: &Import) -> Result<Vec<Finding>> {
    Ok(import.preview.unsettled(import.options).cloned().collect())
}

row!(ImportAnswer, answer => {
    FILE_DIGEST: answer.file.to_string(), sheet, cell, read, decision, DECIDED_VALUE: &answer.value,
});

binds! {
    /// What was decided about the file that a change imported, by the actor of the change: Rust `View::import_answers`.
    ///
    /// CELL has the letters of a column.
    zdxm_import_answers = View::import_answers(change: ChangeNumber) -> Vec<ImportAnswer>;

    /// What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS: Rust `View::column_mappings`.
    ///
    /// MEANING is NULL where the column is kept as text.
    zdxm_import_columns = View::column_mappings() -> Vec<KeptMapping>;

    /// Gives up what was confirmed of a column; what was imported by it stays: Rust `Batch::withdraw_column`.
    zdxm_import_column_withdraw = Batch::withdraw_column(id: ColumnMappingId);
}

row!(KeptMapping, kept => {
    id, since, mapping { kind: SHEET_KIND, header }, MEANING: kept.mapping.field.map(<&str>::from),
    mapping { unit: MONEY_UNIT },
});

/// A unit or sector that an import adds.
pub(super) struct NewName {
    name: String,
    kind: Option<UnitKind>,
}

row!(NewName, added => { name, kind });

/// The units that the import adds, with the kind that each name suggests: Rust `ImportPreview::new_units`.
pub(super) fn zdxm_import_new_units(import: &Import) -> Result<Vec<NewName>> {
    let added = |(name, kind): (&str, UnitKind)| NewName { name: name.to_owned(), kind: Some(kind) };
    Ok(import.preview.new_units().map(added).collect())
}

/// The sectors that the import adds: Rust `ImportPreview::new_sectors`. KIND is NULL.
pub(super) fn zdxm_import_new_sectors(import: &Import) -> Result<Vec<NewName>> {
    let added = |name: &String| NewName { name: name.clone(), kind: None };
    Ok(import.preview.new_sectors().iter().map(added).collect())
}

/// Begins to write the import by a person: Rust `ImportPreview::begin`, `ImportRun::commit`.
///
/// Step and commit the batch like any other. `ZDXM_E_UNSETTLED_PROBLEMS` while problems stand in the way, `ZDXM_E_RULE` if
/// the ledger has changed since the preview.
pub(super) fn zdxm_import_begin(import: &Import, ledger: &Ledger, actor: &str) -> Result<Writes> {
    let run = import.preview.begin(ledger, actor, import.options)?;
    Ok(Writes::new(Work::Import(Box::new(run))))
}
