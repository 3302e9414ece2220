//! Finding the project of a row: by code, then by exact name; what looks alike is only a hint.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::domain::code::ProjectCode;
use crate::domain::ids::ProjectId;
use crate::domain::text;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::{Field, Finding, FindingCode, Severity, SheetReading, SheetRow};
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

/// What the rows before have claimed: one project can stand only once in a plan, and report only once for a month.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Claims(HashMap<(Claim, Period), String>);

/// The plan's year, or the month of the reports.
pub(super) type Period = (u16, Option<u8>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Claim {
    Project(ProjectId),
    Name(String),
    Code(ProjectCode),
}

impl Claims {
    /// Claims a row's project, name and code; tells where one of them stands already.
    pub(super) fn claim(
        &mut self,
        sheet: &SheetReading,
        row: &SheetRow,
        project: Option<ProjectId>,
        period: Period,
        findings: &mut Vec<Finding>,
    ) {
        let finding =
            finding(sheet, row, Field::Name, Severity::Blocking, FindingCode::DuplicateProject, String::new());
        let place = format!("{}!{}", finding.sheet, finding.cell);
        let claims = [
            Some(Claim::Name(text::name_key(&row.name))),
            row.code.clone().map(Claim::Code),
            project.map(Claim::Project),
        ];
        let mut first = None;
        for claim in claims.into_iter().flatten() {
            match self.0.entry((claim, period)) {
                Entry::Occupied(other) => first = first.or_else(|| Some(other.get().clone())),
                Entry::Vacant(free) => drop(free.insert(place.clone())),
            }
        }
        if let Some(first) = first {
            let text = format!("“{}”与{first}是同一个项目；请只保留一行，或只导入其中一张表", row.name);
            findings.push(Finding { text, ..finding });
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
