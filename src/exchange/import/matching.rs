//! Finding the project of a row: by code, then by exact name; what looks alike is only a hint.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::domain::code::ProjectCode;
use crate::domain::ids::ProjectId;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::{Field, Finding, FindingCode, Severity, SheetReading, SheetRow};
use crate::ledger::lookup::Projects;

/// Rows of one sheet for which near matches are sought.
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

/// Finds the project of a row, whose name has this key.
pub(super) fn find(projects: &Projects, row: &SheetRow, key: &str) -> Match {
    let by_code = row.code.as_ref().and_then(|code| projects.by_code(code));
    match (by_code, projects.by_key(key)) {
        (Some(code), Some(name)) if code != name => Match::Ambiguous(code, name),
        (Some(project), _) | (None, Some(project)) => Match::Found(project),
        (None, None) => Match::Unknown,
    }
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
    Finding { severity, sheet: sheet.sheet.clone(), cell: cell(sheet, row, field), code, text }
}

/// The cell of a field of a row.
fn cell(sheet: &SheetReading, row: &SheetRow, field: Field) -> CellRef {
    let column = sheet.columns.iter().find(|column| column.field == Some(field)).map_or(0, |column| column.column);
    CellRef { row: row.row, column }
}

/// What the rows before have claimed: one project can stand only once in a plan, and report only once for a month.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Claims {
    by: HashMap<(Claim, Period), (usize, CellRef)>,
    /// The names of the sheets, which places refer to.
    sheets: Vec<String>,
}

/// The plan's year, or the month of the reports.
pub(super) type Period = (u16, Option<u8>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Claim {
    Project(ProjectId),
    Name(String),
    Code(ProjectCode),
}

impl Claims {
    /// Claims a row's project, code and name, which has this key; reports where one of them stands already.
    pub(super) fn claim(
        &mut self,
        sheet: &SheetReading,
        row: &SheetRow,
        (project, key): (Option<ProjectId>, String),
        period: Period,
        findings: &mut Vec<Finding>,
    ) {
        if self.sheets.last() != Some(&sheet.sheet) {
            self.sheets.push(sheet.sheet.clone());
        }
        let place = (self.sheets.len() - 1, cell(sheet, row, Field::Name));
        let claims = [Some(Claim::Name(key)), row.code.clone().map(Claim::Code), project.map(Claim::Project)];
        let mut first = None;
        for claim in claims.into_iter().flatten() {
            match self.by.entry((claim, period)) {
                Entry::Occupied(other) => first = first.or(Some(*other.get())),
                Entry::Vacant(free) => drop(free.insert(place)),
            }
        }
        if let Some((first, cell)) = first {
            let first = self.sheets.get(first).map_or("", String::as_str);
            let text = format!("“{}”与{first}!{cell}是同一个项目；请只保留一行，或只导入其中一张表", row.name);
            findings.push(finding(sheet, row, Field::Name, Severity::Blocking, FindingCode::DuplicateProject, text));
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
    let name = |id| projects.name(id).unwrap_or_default();
    let text = format!(
        "项目代码属于“{}”（编号{by_code}），名称属于“{}”（编号{by_name}）；请核对代码和名称",
        name(by_code),
        name(by_name)
    );
    finding(sheet, row, Field::Code, Severity::Blocking, FindingCode::ProjectAmbiguous, text)
}
