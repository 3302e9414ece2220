//! What stands in the way of projects (事项): permits, institutions, problems, inspections, land acquisition.
//!
//! Form and rows: PROJECT, MATTER_KIND, NAME, UNIT (responsible), CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON,
//! RESULT, REMARK; rows also ID and SINCE. Project, kind and name must be there. A matter is settled by a correction that
//! says SETTLED_ON and RESULT.

use super::batch::{add, write, zdxm_batch};
use super::border::{Day, Out, TextOut, ZDXM_RET, day_of};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{filled, record, revision, zdxm_form};
use super::view::{ask, query, zdxm_view};
use crate::domain::messages::field_missing;
use crate::print::overdue_table;
use crate::{Base, Matter, MatterFields, MatterId, MatterKind, OverdueMatter, ProjectId, Result};

/// A matter being filled in.
#[derive(Clone)]
pub(super) struct MatterForm {
    project: Option<ProjectId>,
    kind: Option<MatterKind>,
    fields: MatterFields,
}

impl Default for MatterForm {
    fn default() -> Self {
        MatterForm { project: None, kind: None, fields: MatterFields::named("") }
    }
}

filled!(MatterForm { project: PROJECT, kind: MATTER_KIND }, fields: MatterFields);

fn must<T>(value: Option<T>, field: &'static str) -> Result<T> {
    value.ok_or_else(|| field_missing().field(field))
}

impl Row for Matter {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |matter| Cell::int(matter.id.0) },
        Column { field: ZDXM_F_SINCE, get: |matter| Cell::int(matter.since.0) },
        Column { field: ZDXM_F_PROJECT, get: |matter| Cell::int(matter.project.0) },
        Column { field: ZDXM_F_MATTER_KIND, get: |matter| Cell::code(matter.kind) },
    ];

    record_of!(fields: MatterFields);
}

impl Row for OverdueMatter {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |row| Cell::int(row.matter.id.0) },
        Column { field: ZDXM_F_PROJECT, get: |row| Cell::int(row.matter.project.0) },
        Column { field: ZDXM_F_PROJECT_NAME, get: |row| Cell::text(&row.project) },
        Column { field: ZDXM_F_MATTER_KIND, get: |row| Cell::code(row.matter.kind) },
        Column { field: ZDXM_F_NAME, get: |row| Cell::text(&row.matter.fields.name) },
        Column { field: ZDXM_F_UNIT, get: |row| Cell::int_if(row.matter.fields.unit.map(|unit| unit.0)) },
        Column { field: ZDXM_F_UNIT_NAME, get: |row| Cell::text_if(&row.unit) },
        Column { field: ZDXM_F_DEADLINE, get: |row| Cell::day_if(row.matter.fields.deadline) },
        Column { field: ZDXM_F_DAYS_LATE, get: |row| Cell::int(row.days_late) },
    ];
}

/// Adds a matter: Rust `Batch::add_matter`, `MatterFields::named`.
pub(super) fn zdxm_matter_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |_, batch| {
        let MatterForm { project, kind, fields } = record(form)?;
        Ok(batch.add_matter(must(project, "project")?, must(kind, "matter_kind")?, fields)?.0)
    })
}

/// Corrects a matter, or settles it: Rust `Batch::revise_matter`, `Batch::change_matter`.
///
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(super) fn zdxm_matter_revise(batch: *mut zdxm_batch, id: MatterId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let now = || batch.view()?.matter(id);
        let (form, since) = revision::<MatterForm, Matter>(form, &[(ZDXM_F_ID, id.0)], now)?;
        batch.revise_matter(Base { id, since }, form.fields)?;
        Ok(ZDXM_OK)
    })
}

/// One matter: Rust `View::matter`.
pub(super) fn zdxm_matter_get(view: *mut zdxm_view, id: MatterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.matter(id)?]))
}

/// The matters of a project, by kind: its checklist. Rust `View::matters`.
pub(super) fn zdxm_matter_list(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.matters(project)?))
}

/// Every version of a matter that the view knows of, oldest first: Rust `View::matter_history`.
pub(super) fn zdxm_matter_history(view: *mut zdxm_view, id: MatterId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.matter_history(id)?))
}

/// What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust `View::overdue_matters`, `MatterFields::days_late`.
///
/// Fields: ID, PROJECT, PROJECT_NAME, MATTER_KIND, NAME, UNIT, UNIT_NAME, DEADLINE, DAYS_LATE.
pub(super) fn zdxm_matter_overdue(view: *mut zdxm_view, on: Day, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.overdue_matters(day_of(on)?)?))
}

/// The list of what was overdue on a day (yyyymmdd), as a printed table (逾期事项清单): Rust `print::overdue_table`.
pub(super) fn zdxm_matter_overdue_text(view: *mut zdxm_view, on: Day, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        let on = day_of(on)?;
        out.put(&entry.context, &overdue_table(&view.overdue_matters(on)?, on).to_text())
    })
}
