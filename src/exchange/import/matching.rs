//! Finding the project of a row: by code, then by exact name; what looks alike is only a hint.

use std::collections::HashMap;

use crate::domain::ids::ProjectId;
use crate::domain::text;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::{Field, Finding, FindingCode, Severity, SheetKind, SheetReading, SheetRow};
use crate::ledger::lookup::Projects;
use crate::limits;

/// Near matches that are named for one row.
const HINTS: usize = 3;
/// Rows of one sheet for which near matches are sought: each costs a look at every project.
pub(super) const HINTED_ROWS: usize = 200;

/// The project of a row.
pub(super) enum Match {
    /// Found.
    Found(ProjectId),
    /// Code and name belong to different projects.
    Ambiguous(ProjectId, ProjectId),
    /// Neither is known.
    Unknown,
}

/// Finds the project of a row.
pub(super) fn find(projects: &Projects, row: &SheetRow) -> Match {
    let by_code = row.code.as_ref().and_then(|code| projects.by_code(code));
    match (by_code, projects.by_name(&row.name)) {
        (Some(code), Some(name)) if code != name => Match::Ambiguous(code, name),
        (Some(project), _) | (None, Some(project)) => Match::Found(project),
        (None, None) => Match::Unknown,
    }
}

/// Names of projects that look like the row's.
pub(super) fn near(projects: &Projects, row: &SheetRow) -> Vec<String> {
    let key = text::name_key(&row.name);
    if key.chars().nth(limits::NAME_CHARS).is_some() {
        return Vec::new();
    }
    let mut scored = projects
        .names()
        .map(|(name, id)| (strsim::normalized_levenshtein(name, &key), id))
        .filter(|(score, _)| *score >= 0.6)
        .collect::<Vec<_>>();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let best = scored.into_iter().take(HINTS);
    best.filter_map(|(_, id)| projects.fields.get(&id)).map(|fields| fields.name.clone()).collect()
}

/// What the ledger will know of a field: what the row says, also that it is empty; what the ledger knows where the
/// sheet has no such column.
pub(super) fn said<T>(sheet: &SheetReading, field: Field, row: Option<T>, before: Option<T>) -> Option<T> {
    if has(sheet, field) { row } else { row.or(before) }
}

/// Whether a sheet has a column for a field.
pub(super) fn has(sheet: &SheetReading, field: Field) -> bool {
    sheet.columns.iter().any(|column| column.field == Some(field))
}

/// A finding at a field of a row.
pub(super) fn finding(
    sheet: &SheetReading,
    row: &SheetRow,
    field: Field,
    severity: Severity,
    code: FindingCode,
    text: String,
) -> Finding {
    let column = sheet.columns.iter().find(|column| column.field == Some(field)).map_or(0, |column| column.column);
    Finding { severity, sheet: sheet.sheet.clone(), cell: CellRef { row: row.row, column }, code, text }
}

/// Tells of projects that stand on two plan sheets of one file, or twice for one month.
pub(super) fn twice<'s>(sheets: impl Iterator<Item = &'s SheetReading>, findings: &mut Vec<Finding>) {
    let mut seen = HashMap::new();
    for sheet in sheets {
        // Within one sheet the reading has told already.
        let first_here = seen.clone();
        for row in sheet.counted() {
            let key = (sheet.kind == SheetKind::Monthly, sheet.year, sheet.month, text::name_key(&row.name));
            if let Some(other) = first_here.get(&key) {
                let text = format!("项目“{}”在工作表“{other}”中已有；请只导入其中一张表", row.name);
                findings.push(finding(
                    sheet,
                    row,
                    Field::Name,
                    Severity::Blocking,
                    FindingCode::DuplicateProject,
                    text,
                ));
            }
            seen.entry(key).or_insert(&sheet.sheet);
        }
    }
}

/// Tells that code and name belong to different projects.
pub(super) fn ambiguous(
    sheet: &SheetReading,
    row: &SheetRow,
    projects: &Projects,
    (by_code, by_name): (ProjectId, ProjectId),
) -> Finding {
    let name = |id| projects.fields.get(&id).map(|fields| fields.name.as_str()).unwrap_or_default();
    let text = format!(
        "项目代码属于“{}”（编号{by_code}），名称属于“{}”（编号{by_name}）；请核对代码和名称",
        name(by_code),
        name(by_name)
    );
    finding(sheet, row, Field::Code, Severity::Blocking, FindingCode::ProjectAmbiguous, text)
}
