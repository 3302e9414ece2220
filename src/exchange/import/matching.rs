//! Finding the project of a row: by code, then by exact name; what looks alike is only a hint.

use hashbrown::hash_map::Entry;
use hashbrown::{HashMap, HashSet};

use super::messages;
use crate::domain::value::code::ProjectCode;
use crate::domain::value::ids::ProjectId;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::{Field, Finding, Noted, Severity, SheetReading, SheetRow};
use crate::ledger::lookup::Projects;
use crate::message::Arg;

/// The project of a row.
pub(super) enum Match {
    /// Found.
    Found(ProjectId),
    /// Code and name belong to different projects.
    Ambiguous(ProjectId, ProjectId),
    /// The name is that of several projects, and the row does not have the code of one.
    SameName(Vec<ProjectId>),
    /// Neither is known.
    Unknown,
}

/// Finds the project of a row, whose name has this key. `listed` are the codes of all rows: a project whose code another row
/// has is not the one of a row with a code of its own, even if it has the same name.
pub(super) fn find(projects: &Projects, row: &SheetRow, key: &str, listed: &HashSet<ProjectCode>) -> Match {
    let of_name = projects.by_key(key);
    match (row.code.as_ref().and_then(|code| projects.by_code(code)), of_name) {
        (Some(by_code), [by_name, ..]) if !of_name.contains(&by_code) => Match::Ambiguous(by_code, *by_name),
        (Some(project), _) => Match::Found(project),
        (None, of_name) => {
            let is_listed = |id: &ProjectId| projects.code(*id).is_some_and(|code| listed.contains(code));
            let left = of_name.iter().filter(|id| row.code.is_none() || !is_listed(id)).copied().collect::<Vec<_>>();
            match left.as_slice() {
                [] => Match::Unknown,
                [project] => Match::Found(*project),
                _ => Match::SameName(left),
            }
        }
    }
}

/// Whether a sheet has a column for a field.
pub(super) fn has(sheet: &SheetReading, field: Field) -> bool {
    sheet.columns.iter().any(|column| column.field == Some(field))
}

/// A finding at a field of a row.
pub(super) fn finding(sheet: &SheetReading, row: &SheetRow, field: Field, severity: Severity, noted: Noted) -> Finding {
    Finding::new(severity, &sheet.sheet, cell(sheet, row, field), noted)
}

/// The cell of a field of a row.
fn cell(sheet: &SheetReading, row: &SheetRow, field: Field) -> CellRef {
    let column = sheet.columns.iter().find(|column| column.field == Some(field)).map_or(0, |column| column.column);
    CellRef { row: row.row, column }
}

/// What the rows before have claimed: one project can stand only once in a plan, and report only once for a month.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Claims {
    by: HashMap<(Claim, Period), Claimed>,
    /// The names of the sheets, which places refer to.
    sheets: Vec<String>,
}

/// Where something was claimed first.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Claimed {
    sheet: usize,
    cell: CellRef,
    /// Whether that row has a code.
    has_code: bool,
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
        let has_code = row.code.is_some();
        let place = Claimed { sheet: self.sheets.len() - 1, cell: cell(sheet, row, Field::Name), has_code };
        let claims = [Some(Claim::Name(key)), row.code.clone().map(Claim::Code), project.map(Claim::Project)];
        let mut first = None;
        for claim in claims.into_iter().flatten() {
            let is_name = matches!(claim, Claim::Name(_));
            match self.by.entry((claim, period)) {
                // Two codes are two projects, whatever they are called.
                Entry::Occupied(other) if is_name && has_code && other.get().has_code => {}
                Entry::Occupied(other) => first = first.or(Some(*other.get())),
                Entry::Vacant(free) => drop(free.insert(place)),
            }
        }
        if let Some(first) = first {
            let (at, cell) = (self.sheets.get(first.sheet).map_or("", String::as_str), first.cell);
            let noted = match has_code && first.has_code {
                true => messages::project_twice_by_code(&row.name, at, cell),
                false => messages::project_twice(&row.name, at, cell),
            };
            findings.push(finding(sheet, row, Field::Name, Severity::Blocking, noted));
        }
    }
}

/// Reports that code and name belong to different projects.
pub(super) fn ambiguous(
    sheet: &SheetReading,
    row: &SheetRow,
    projects: &Projects,
    (by_code, by_name): (ProjectId, ProjectId),
) -> Finding {
    let name = |id| projects.name(id).unwrap_or_default();
    let noted = messages::code_of_other_name(name(by_code), by_code.0, name(by_name), by_name.0);
    finding(sheet, row, Field::Code, Severity::Blocking, noted)
}

/// Reports that the name is that of several projects, with the codes that distinguish them.
pub(super) fn same_name(sheet: &SheetReading, row: &SheetRow, projects: &Projects, found: &[ProjectId]) -> Finding {
    let each = Arg::list(found.iter().map(|id| numbered(projects, *id)));
    let noted = messages::name_of_several(&row.name, found.len(), each);
    let field = if has(sheet, Field::Code) { Field::Code } else { Field::Name };
    finding(sheet, row, field, Severity::Blocking, noted)
}

/// A project by its code, and its number.
fn numbered(projects: &Projects, id: ProjectId) -> Arg {
    let code = projects.code(id).map(ProjectCode::as_str);
    let (english, chinese) = (code.unwrap_or("without a code"), code.unwrap_or("无代码"));
    Arg::Both(format!("{english} (number {id})"), format!("{chinese}（编号{id}）"))
}

/// Reports that a monthly row has another code than the project of its name: its amounts may be those of another project.
pub(super) fn other_code(
    sheet: &SheetReading,
    row: &SheetRow,
    projects: &Projects,
    project: ProjectId,
) -> Option<Finding> {
    let (known, said) = (projects.code(project)?, row.code.as_ref()?);
    let noted = || messages::code_of_other_project(&row.name, known.as_str(), said.as_str());
    (known != said && !projects.has_merged_code(project, said))
        .then(|| finding(sheet, row, Field::Code, Severity::Blocking, noted()))
}
