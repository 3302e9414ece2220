//! What cells show beside their values, reported at the cell: struck characters, formulas without a result, pictures.

use hashbrown::HashSet;

use super::columns::Table;
use super::field::{Field, SheetRow};
use super::findings::Findings;
use super::header::Block;
use super::{messages, value};
use crate::exchange::grid::{Cell, CellRef, Look, Sheet};

/// Reports the looks of a table's cells. An amount or a name that is lost stands in the way; what is no project's does not. Rows
/// that are struck out as a whole are named with the rows, and cells that a person decided about are settled.
pub(super) fn report(
    sheet: &Sheet,
    block: &Block,
    table: &Table,
    rows: &[SheetRow],
    decided: &HashSet<CellRef>,
    findings: &mut Findings,
) {
    if sheet.looks.is_empty() && sheet.unseen.is_empty() {
        return;
    }
    let projects = rows.iter().map(|row| row.row).collect::<HashSet<_>>();
    note_unseen(sheet, table, &projects, findings);
    let mut struck_row = None;
    for (at, look) in &sheet.looks {
        if struck_row.is_none_or(|(row, _)| row != at.row) {
            struck_row = Some((at.row, sheet.is_struck_row(at.row as usize)));
        }
        if struck_row.is_some_and(|(_, is_struck)| is_struck) || decided.contains(at) {
            continue;
        }
        let column = table.column(at.column as usize).filter(|_| at.row as usize > block.last);
        let field = column.and_then(|column| column.field);
        let is_amount = field.is_some_and(Field::is_amount);
        let matters = field == Some(Field::Name) || (is_amount && projects.contains(&at.row));
        let cell = sheet.cell(at.row as usize, at.column as usize);
        note(*at, cell, look, matters, findings);
        if !is_amount && field.is_some_and(|field| !field.is_sentence()) {
            tell_raised(*at, look, findings);
        }
    }
}

/// Reads amounts that nobody can see, because a person may have hidden zeros in this way, and reports them once for each
/// column.
fn note_unseen(sheet: &Sheet, table: &Table, projects: &HashSet<u32>, findings: &mut Findings) {
    let mut columns = HashSet::new();
    for at in sheet.unseen.iter().filter(|at| projects.contains(&at.row)) {
        let column = table.column(at.column as usize);
        let Some(field) = column.and_then(|column| column.field).filter(|field| field.is_amount()) else { continue };
        if columns.insert(at.column) {
            findings.notice(*at, messages::amount_unseen(field));
        }
    }
}

fn note(at: CellRef, cell: &Cell, look: &Look, matters: bool, findings: &mut Findings) {
    let is_lost = matters && *cell == Cell::Empty;
    let mut add = |noted| match is_lost {
        true => findings.blocking(at, noted),
        false => findings.notice(at, noted),
    };
    if let Some(struck) = &look.struck {
        let struck = struck.trim();
        add(match value::text(cell) {
            Some(left) => messages::struck_out(struck, left),
            None => messages::struck_out_whole(struck),
        });
    }
    if look.no_result {
        add(messages::formula_without_result());
    }
    if look.picture {
        add(messages::picture_in_cell());
    }
}

fn tell_raised(at: CellRef, look: &Look, findings: &mut Findings) {
    if let (Some(plain), Some(mark)) = (value::footnoted(look), &look.raised) {
        findings.notice(at, messages::raised_left_out(mark.trim(), plain.trim()));
    }
}
