//! The walk down a table while it is on its way, and what it remembers.

use std::cell::Cell as Slot;

use hashbrown::HashSet;
use rust_decimal::Decimal;

use super::body::Body;
use crate::domain::value::text::squeeze;
use crate::error::Error;
use crate::exchange::grid::{CellRef, Sheet};
use crate::exchange::sheet::columns::Table;
use crate::exchange::sheet::field::SheetRow;
use crate::exchange::sheet::findings::Findings;
use crate::exchange::sheet::outline::{self, Ordinal};
use crate::exchange::sheet::title::About;
use crate::exchange::sheet::understood::{Group, SheetKind};

/// What stands in the column of numbers of a row.
pub(super) struct Seq {
    pub(super) text: String,
    pub(super) ordinal: Option<Ordinal>,
    /// What stands behind the number, squeezed.
    pub(super) rest: String,
}

impl Seq {
    pub(super) fn of(text: String) -> Self {
        let (ordinal, rest) = outline::lead(&text);
        Seq { text, ordinal, rest }
    }
}

pub(super) struct Walk<'s> {
    pub(super) sheet: &'s Sheet,
    pub(super) body: &'s Body<'s>,
    pub(super) table: &'s Table,
    pub(super) about: &'s About,
    pub(super) kind: SheetKind,
    pub(super) findings: &'s mut Findings,
    /// The column that holds phases, whatever it is called.
    pub(super) phases: Option<usize>,
    /// What the column holds that is called after phases.
    pub(super) kinds: Option<Kinds>,
    /// The column that says of each line whether it is the plan or what was done.
    pub(super) aspect: Option<usize>,
    /// The lines of what is read now, where it has several.
    pub(super) lines: Lines,
    /// The first row below the header.
    pub(super) first: usize,
    /// The next row that was not read together with one above.
    pub(super) next: usize,
    /// The last heading, over which no merge reaches.
    pub(super) stop: Option<usize>,
    pub(super) groups: Vec<Group>,
    /// The headings that the next project stands under, outermost first, as indexes into `groups`.
    pub(super) open: Vec<usize>,
    /// The level of the headings without a number under which numbered ones stand.
    pub(super) base: u8,
    pub(super) is_numbered_open: bool,
    /// The level of the last class (`A类`).
    pub(super) class_level: Option<u8>,
    pub(super) rows: Vec<SheetRow>,
    pub(super) notes: Vec<String>,
    /// The texts of the header, row by row.
    pub(super) header: Vec<Vec<String>>,
    /// The texts above the header.
    pub(super) above: HashSet<String>,
    /// Merged cells that were reported.
    pub(super) merges_told: HashSet<CellRef>,
    /// The amounts of the lines that continue the last project.
    pub(super) continued: Continued,
    /// The project whose parts may follow, as an index into `rows`.
    pub(super) family: Option<usize>,
    /// Whether what is read now is a part of it.
    pub(super) is_part: bool,
    /// Whether the list numbers its projects.
    pub(super) is_list_numbered: bool,
    /// Whether it does so in their names.
    pub(super) are_names_numbered: bool,
    /// The marks that notes below the table explain.
    pub(super) footnotes: HashSet<char>,
    /// How many rows may still be looked at for what stands above them.
    pub(super) looks_ahead: Slot<usize>,
    /// The number of the last project since the last heading.
    pub(super) last_number: Option<u32>,
    /// Whether the last project was left out, and what continues it with it.
    pub(super) dropped: bool,
    /// How many rows leave some months of their plan empty.
    pub(super) rows_with_empty_months: usize,
    /// The first answer that cannot be applied.
    pub(super) refused: Option<Error>,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aspect {
    Plan,
    Actual,
    /// 完成率, 差额: follows from the others.
    Derived,
}

impl Aspect {
    pub(super) fn of(text: &str) -> Option<Aspect> {
        let plain = squeeze(text);
        let plain = plain.strip_suffix(['数', '值', '额']).unwrap_or(&plain);
        match plain {
            "计划" | "年度计划" | "本年计划" | "计划投资" | "目标" | "计划目标" | "计划进度" => {
                Some(Aspect::Plan)
            }
            "实际" | "完成" | "已完成" | "实际完成" | "完成投资" | "实际进度" | "实绩" | "完成情况"
            | "实际完成情况" | "执行" => Some(Aspect::Actual),
            "完成率" | "完成率(%)" | "完成比例" | "完成百分比" | "差" | "偏差" | "完成率%" | "进度偏差" => {
                Some(Aspect::Derived)
            }
            _ => None,
        }
    }

    /// What is put behind a header to say which line a text comes from.
    pub(super) fn word(self) -> &'static str {
        match self {
            Aspect::Plan => "计划",
            Aspect::Actual => "实际",
            Aspect::Derived => "比较",
        }
    }
}

/// The lines of the project or heading that is read.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    pub(super) rows: Vec<(usize, Aspect)>,
}

impl Lines {
    /// The last of them.
    pub(super) fn last(&self) -> Option<usize> {
        self.rows.last().map(|(row, _)| *row)
    }

    pub(super) fn of(&self, aspect: Aspect) -> Option<usize> {
        self.rows.iter().find(|(_, other)| *other == aspect).map(|(row, _)| *row)
    }
}

/// What the lines below a project add up to, by column, with the first cell of each.
#[derive(Debug, Default)]
pub(super) struct Continued {
    pub(super) sums: Vec<(usize, Decimal, CellRef)>,
}

/// What a column of kinds really holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kinds {
    Phases,
    Sectors,
    /// 新建, 扩建, 改建: how it is built, which is no phase although 新建 alone could be one.
    Natures,
}
