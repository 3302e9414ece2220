//! The walk down a table: headings, projects, parts of projects, notes, and what is left over.

mod answers;
mod body;
mod continued;
mod groups;
mod kinds;
mod lines;
mod month_plan;
mod names;
mod place;
mod seen;
mod values;
mod walk;
mod words;

use std::cell::Cell as Slot;

use hashbrown::HashSet;

use self::answers::{Answers, LABELS, RowAnswer};
use self::body::{Body, Seen};
use self::kinds::Kind;
use self::place::{place, row_texts};
use self::values::{header_of, phase_column};
use self::walk::{Continued, Lines, Seq, Walk};
use self::words::{clean_name, is_note, sector_of};
use super::choices::Choices;
use super::columns::Table;
use super::field::{Field, SheetRow};
use super::findings::Findings;
use super::header::Block;
use super::outline;
use super::title::About;
use super::understood::{Group, SheetKind};
use super::{messages, value};
use crate::domain::plan::phase::Phase;
use crate::domain::value::text::{is_mark, squeeze};
use crate::error::{Error, Result};
use crate::exchange::grid::{Cell, CellRef, Sheet};
use crate::exchange::messages as refusals;
use crate::message::Arg;

/// Rows that may be looked at to find what stands above them, for each row of the sheet.
const LOOKS_AHEAD: usize = 8;

/// What stands below a header.
pub(super) struct Rows {
    pub(super) groups: Vec<Group>,
    pub(super) rows: Vec<SheetRow>,
    pub(super) notes: Vec<String>,
    /// The answers that were applied, as indexes into [`Choices::answers`].
    pub(super) answered: Vec<usize>,
    /// The cells that they are about.
    pub(super) decided: HashSet<CellRef>,
}

/// Reads the rows below the header: headings, projects, notes.
pub(super) fn read(
    sheet: &Sheet,
    block: &Block,
    table: &Table,
    about: &About,
    kind: SheetKind,
    choices: &Choices,
    findings: &mut Findings,
) -> Result<Rows> {
    let (phases, kinds) = phase_column(sheet, block, table);
    let aspect = lines::aspect_column(sheet, block, table);
    let answers = Answers::of(choices, &sheet.name, findings.first_row, sheet.rows.len());
    let body = Body::new(sheet, block, table, answers);
    let mut walk = Walk {
        sheet,
        body: &body,
        table,
        about,
        kind,
        findings,
        phases: phases.filter(|column| Some(*column) != aspect),
        kinds,
        aspect,
        lines: Lines::default(),
        first: block.last + 1,
        next: block.last + 1,
        stop: None,
        groups: Vec::new(),
        open: Vec::new(),
        base: 0,
        is_numbered_open: false,
        class_level: None,
        rows: Vec::new(),
        notes: Vec::new(),
        header: (block.first..=block.last).map(|row| row_texts(sheet, row)).collect(),
        above: (0..block.first).flat_map(|row| row_texts(sheet, row)).filter(|text| !text.is_empty()).collect(),
        merges_told: HashSet::new(),
        continued: Continued::default(),
        family: None,
        is_part: false,
        is_list_numbered: false,
        are_names_numbered: names::are_numbered(sheet, table, block.last + 1),
        footnotes: names::footnotes(sheet, block.last + 1),
        looks_ahead: Slot::new(sheet.rows.len().saturating_mul(LOOKS_AHEAD)),
        last_number: None,
        dropped: false,
        rows_with_empty_months: 0,
        refused: None,
    };
    walk.is_list_numbered = kinds::is_list_numbered(&walk, block.last + 1);
    for row in block.last + 1..sheet.rows.len() {
        walk.step(row, row == block.last + 1);
    }
    walk.close_lines();
    walk.close_families();
    walk.sum_up()?;
    walk.tell_answers();
    walk.tell_empty_months(block.last);
    if let Some(refused) = walk.refused {
        return Err(refused);
    }
    let Walk { groups, rows, notes, .. } = walk;
    let decided = body.answers.used_cells().map(|(cell, _)| cell).collect();
    Ok(Rows { groups, rows, notes, answered: body.answers.used(), decided })
}

impl<'s> Walk<'s> {
    fn step(&mut self, row: usize, is_first: bool) {
        if row < self.next {
            return;
        }
        let cells = self.sheet.rows.get(row).into_iter().flatten().filter(|cell| **cell != Cell::Empty);
        let Some(label) = cells.clone().next().and_then(value::text).map(|text| squeeze(&text)) else { return };
        if self.is_header_again(row, &label) || (is_first && is_numbering(&row_texts(self.sheet, row))) {
            return;
        }
        let count = cells.clone().count();
        if count <= 3 && is_note(&label) || count == 1 && self.is_sentence(row, &label) {
            self.notes.extend(cells.filter_map(value::text).map(|text| squeeze(&text)));
            return;
        }
        self.lines = self.lines_at(row);
        let last = self.lines.last().unwrap_or(row);
        self.next = last + 1;
        let (seq, name) = (self.text(row, Field::Seq), self.text(row, Field::Name));
        let seq = seq.map(Seq::of);
        let kind = self.kind_of(row, seq.as_ref(), name.as_deref());
        let last = if matches!(kind, Kind::Leftover) { last } else { self.last_row_of_name(last) };
        let answer = self.body.answers.row(row, last);
        if !matches!(kind, Kind::Leftover) {
            self.close_lines();
        }
        match (kind, answer) {
            (Kind::Leftover, None) if self.dropped && self.is_covered(row) => {}
            (Kind::Leftover, Some(RowAnswer::LeaveOut)) => self.tell_row_answer(row, RowAnswer::LeaveOut),
            (Kind::Leftover, _) => self.add_leftover(row, seq.is_some()),
            (_, Some(RowAnswer::LeaveOut)) => self.leave_out(row),
            (Kind::Heading(ordinal, heading), None) if !self.is_struck_heading(row) => {
                self.dropped = false;
                self.add_group(row, ordinal, heading);
            }
            (Kind::Heading(..), None) => {}
            (_, None) if self.is_left_out_by_look(row) => self.dropped = true,
            (kind, answer) => {
                self.dropped = false;
                if answer.is_some() {
                    self.tell_row_answer(row, RowAnswer::Take);
                } else if matches!(kind, Kind::Unclear) {
                    self.tell_unclear(row, name.as_deref().unwrap_or_default());
                }
                let is_part = matches!(kind, Kind::Project(true));
                self.add_row(row, seq.as_ref(), name.as_deref().unwrap_or_default(), is_part);
            }
        }
    }

    /// Whether the only text of a row is a sentence about the list, not a project's or a heading's.
    fn is_sentence(&self, row: usize, label: &str) -> bool {
        let name = self.table.place(Field::Name).unwrap_or(0);
        let first = self.sheet.rows.get(row).and_then(|cells| cells.iter().position(|cell| *cell != Cell::Empty));
        first.is_some_and(|first| first <= name)
            && !self.is_covered(row)
            && outline::lead(label).0.is_none()
            && outline::is_sentence(label)
    }

    /// Whether a row repeats a row of the header or the title, as the first rows of a printed page do.
    fn is_header_again(&self, row: usize, label: &String) -> bool {
        let is_header = |header: &Vec<String>| {
            header.iter().find(|text| !text.is_empty()) == Some(label) && *header == row_texts(self.sheet, row)
        };
        self.header.iter().any(is_header)
            || self.above.contains(label)
                && row_texts(self.sheet, row).iter().all(|text| text.is_empty() || self.above.contains(text))
    }

    /// The row of the sheet in which the table's rows begin.
    fn first_row(&self) -> usize {
        self.findings.first_row as usize
    }

    /// The text of a field of a row, as the cell or a person says.
    fn text(&self, row: usize, field: Field) -> Option<String> {
        self.body.text(self.body.own(row, self.table.place(field)?), field)
    }

    /// The first text of a row.
    fn first_text(&self, row: usize) -> Option<String> {
        self.sheet.rows.get(row)?.iter().find_map(value::text)
    }

    /// The cell of a field of a project: its own line's, or of the merge that covers it.
    fn see(&self, row: usize, field: Field) -> Option<Seen<'s>> {
        let column = self.table.place(field)?;
        Some(self.body.see(self.line(row, field)?, column, self.stop))
    }

    /// Whether the cell of a row's name lies in a merge that starts above.
    fn is_covered(&self, row: usize) -> bool {
        self.table.place(Field::Name).is_some_and(|name| self.body.origin(row, name).is_some())
    }

    fn is_seq_covered(&self, row: usize) -> bool {
        self.table.place(Field::Seq).is_some_and(|seq| self.body.origin(row, seq).is_some())
    }

    /// The last row over which the name in a row is merged.
    fn last_row_of_name(&self, row: usize) -> usize {
        self.table.place(Field::Name).map_or(row, |name| self.body.reach(row, name))
    }

    fn add_row(&mut self, at: usize, seq: Option<&Seq>, name: &str, is_part: bool) {
        let seq_ordinal = seq.and_then(|seq| seq.ordinal);
        let name_at = self.name_at(at);
        let name = value::name(name, name_at, self.findings);
        let (number, name) = self.without_number(&name);
        let name = self.without_footnote(name, name_at);
        self.is_part = is_part;
        let mut row = SheetRow {
            row: at as u32,
            position: seq_ordinal.and_then(outline::Ordinal::number).or(number),
            name: clean_name(name, is_part),
            higher_level: [Some(name), seq.map(|seq| seq.text.as_str())]
                .into_iter()
                .flatten()
                .any(|text| text.trim().starts_with(is_mark) || text.trim().ends_with(is_mark)),
            counted: true,
            ..Default::default()
        };
        self.check_name(at, name);
        self.check_lines(at);
        self.values(at, &mut row);
        self.check_merges(at, &mut row);
        if let Some(seq) = seq.filter(|_| seq_ordinal.is_none()) {
            row.other.push(("序号".into(), seq.text.clone()));
        }
        row.other.extend(self.other_lines(at));
        self.labelled(at, &mut row);
        self.inherit(&mut row);
        // Without a whole before it, a part is a project: some lists number all of them in brackets.
        if is_part {
            row.parent = self.family;
            self.inherit_of_whole(&mut row);
        } else {
            self.close_families();
            self.family = Some(self.rows.len());
            self.last_number = row.position;
        }
        self.tell_gaps(at, &row);
        self.rows.push(row);
    }

    /// What a person said of a row's phase and sector at its name.
    fn labelled(&mut self, at: usize, row: &mut SheetRow) {
        for label in LABELS {
            let Some((cell, text)) = self.body.answers.label(at, label) else { continue };
            if label == LABELS[1] {
                row.sector = Some(sector_of(&squeeze(text)));
            } else if let Some(phase) = Phase::parse(text) {
                row.phase = Some(phase);
            } else {
                self.refuse(cell, refusals::answer_is_no_phase(text));
                continue;
            }
            let named = Arg::Word(if label == LABELS[1] { "sector" } else { "phase" }, label);
            self.findings.notice(cell, messages::label_answered(&row.name, named, text));
        }
    }

    fn name_at(&self, row: usize) -> CellRef {
        place(row, self.table.place(Field::Name).unwrap_or(0))
    }

    /// Remembers the first answer that is not of the kind that its cell wants.
    fn refuse(&mut self, at: CellRef, error: Error) {
        let row = at.row.saturating_add(self.findings.first_row);
        let at = CellRef { row, ..at }.to_string();
        self.refused.get_or_insert(error.field("answers").at_cell(&self.sheet.name, at));
    }

    /// What a row does not say is said by its headings or the title.
    fn inherit(&mut self, row: &mut SheetRow) {
        for group in self.open.iter().rev().filter_map(|group| self.groups.get(*group)) {
            row.phase = row.phase.or(group.phase);
            row.sector = row.sector.take().or_else(|| group.sector.clone());
            row.location = row.location.take().or_else(|| group.region.clone());
        }
        row.phase = row.phase.or(self.about.phase);
    }

    /// What a part does not say is as its whole has it.
    fn inherit_of_whole(&self, row: &mut SheetRow) {
        let Some(whole) = self.family.and_then(|whole| self.rows.get(whole)) else { return };
        row.phase = row.phase.or(whole.phase);
        row.sector = row.sector.take().or_else(|| whole.sector.clone());
        row.location = row.location.take().or_else(|| whole.location.clone());
    }

    fn tell_gaps(&mut self, at: usize, row: &SheetRow) {
        let name_at = self.name_at(at);
        if row.name.chars().all(|c| is_mark(c) || c.is_whitespace()) {
            self.findings.blocking(name_at, messages::name_only_of_marks());
        }
        if row.total.is_none()
            && row.annual.is_none()
            && row.ytd_done.is_none()
            && row.month_done.is_none()
            && self.is_bare(at)
        {
            self.findings.notice(name_at, messages::row_of_a_name_alone(&row.name));
        }
        if self.kind == SheetKind::Plan {
            if row.phase.is_none() {
                let at = self.phases.map_or(name_at, |column| place(at, column));
                self.findings.blocking(at, messages::phase_missing(&row.name));
            }
            if row.sector.is_none() {
                let at = self.table.place(Field::Sector).map_or(name_at, |column| place(at, column));
                self.findings.blocking(at, messages::sector_missing(&row.name));
            }
        }
    }

    /// A row without a name: it continues the project above, or belongs to nothing.
    fn add_leftover(&mut self, at: usize, has_number: bool) {
        let amounts = [Field::Total, Field::Annual, Field::MonthDone, Field::YtdDone].map(|field| self.text(at, field));
        let first = self.sheet.rows.get(at).into_iter().flatten().position(|cell| *cell != Cell::Empty).unwrap_or(0);
        let (table, first_row) = (self.table, self.first_row());
        let cells = self.sheet.rows.get(at).into_iter().flatten().enumerate();
        let texts = cells.filter_map(|(column, cell)| {
            let header = header_of(table, first_row, at, column);
            Some((header, value::text(cell)?))
        });
        let texts = texts.collect::<Vec<_>>();
        let words = || texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("、");
        if has_number && amounts.iter().any(Option::is_some) && !self.is_covered(at) {
            self.findings.blocking(self.name_at(at), messages::amount_without_name(words()));
            return;
        }
        if self.aspect.is_some() && amounts.iter().any(Option::is_some) {
            self.findings.blocking(place(at, first), messages::line_of_no_project(words()));
        }
        match self.rows.last_mut() {
            Some(row) => {
                let noted = messages::row_continues(&row.name);
                row.other.extend(texts);
                self.findings.notice(place(at, first), noted);
                self.continue_amounts(at);
            }
            None => self.findings.notice(place(at, first), messages::cell_of_nothing(words())),
        }
    }

    /// Decides, when a project's parts are all there, whether the whole or the parts count.
    fn close_families(&mut self) {
        let Some(whole) = self.family.take() else { return };
        let parts = self.rows.len() - whole - 1;
        if parts == 0 {
            return;
        }
        let Some((head, parts)) = self.rows.get_mut(whole..).and_then(|rows| rows.split_first_mut()) else { return };
        let has_amounts = head.total.is_some() || head.annual.is_some() || head.ytd_done.is_some();
        if has_amounts {
            parts.iter_mut().for_each(|part| part.counted = false);
            let noted = messages::parts_not_counted(&head.name, parts.len());
            let at = place(head.row as usize, self.table.place(Field::Name).unwrap_or(0));
            self.findings.notice(at, noted);
        } else {
            head.counted = false;
        }
    }
}

/// `1 2 3 …` or `甲 乙 1 2` under a header.
fn is_numbering(texts: &[String]) -> bool {
    let filled = texts.iter().filter(|text| !text.is_empty());
    let is_number = |text: &String| {
        let plain = text.trim_matches(['(', ')']);
        plain.len() <= 2 && plain.bytes().all(|b| b.is_ascii_digit())
            || ["甲", "乙", "丙", "丁"].contains(&plain)
            || text.contains('=')
    };
    filled.clone().count() >= 3 && filled.clone().all(is_number)
}
