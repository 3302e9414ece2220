//! The columns of a table: which one has which field, by its own words, by what else stands in the table, and by what a
//! person chose. Where two could be meant, an amount is asked about and a text is kept.

mod claim;
mod doubt;
mod kept;
mod months;
mod places;
mod reader;
mod sources;
mod table;
mod units;

use std::collections::{BTreeMap, BTreeSet};

use self::claim::{Claim, below, claim, has_words, is_of, mark_filled};
use self::kept::{hidden, kept, nearest};
pub(super) use self::months::check as check_months;
use self::places::Places;
use self::reader::Reader;
pub(super) use self::sources::check as check_sources;
pub(in crate::exchange) use self::sources::source_key;
use self::table::Source;
pub(super) use self::table::Table;
use self::units::{name_beside_number, units};
use super::choices::Choices;
use super::field::{Field, Plain, SheetRow};
use super::findings::Findings;
use super::header::{Block, Heading};
use super::sense::{Fit, Sense};
use super::title::About;
use super::understood::{Column, SheetKind};
use super::{aliases, messages};
use crate::exchange::grid::Sheet;
use crate::ordered::Ordered;

/// Columns of a table for which a similar header is looked for.
const SIMILAR_MOST: usize = 50;

/// Reads the columns.
pub(super) fn read(
    sheet: &Sheet,
    block: &Block,
    headings: &[Heading],
    about: &About,
    choices: &Choices,
    findings: &mut Findings,
) -> Table {
    let claims = headings.iter().map(|heading| claim(sheet, block, heading, about.clock(), choices));
    let mut claims = claims.collect::<Vec<_>>();
    mark_filled(sheet, block, &mut claims);
    let mut reader = Reader { sheet, block, about, claims, findings, hint: None };
    reader.take_chosen();
    reader.take_sure();
    reader.take_doubtful();
    reader.take_contradicting();
    reader.take_hint_of_title();
    reader.take_weak_name();
    reader.take_sources();
    reader.take_months();
    reader.table()
}

impl Reader<'_, '_> {
    fn has(&self, field: Field) -> bool {
        self.claims.iter().any(|claim| is_of(claim, field))
    }

    fn is_monthly(&self) -> bool {
        self.has(Field::MonthDone)
            || self.has(Field::YtdDone)
            || (self.about.clock().month.is_some() && self.about.kind != Some(SheetKind::Plan))
            || self.about.kind == Some(SheetKind::Monthly)
    }

    /// What a person chose wins over everything.
    fn take_chosen(&mut self) {
        let mut taken = BTreeSet::new();
        for at in 0..self.claims.len() {
            let Some(claim) = self.claims.get_mut(at) else { continue };
            let Some(choice) = claim.choice else { continue };
            claim.is_settled = true;
            let Some(field) = choice.field else { continue };
            let cell = claim.cell(self.block);
            if taken.insert(field) || field.has_many_columns() {
                claim.field = Some((field, Fit::Whole));
                let said = match claim.sense {
                    Sense::Sure(said, _) if said != field => Some(said),
                    _ => None,
                };
                if let Some(said) = said {
                    let header = &claim.heading.header;
                    self.findings.notice(cell, messages::column_chosen(header, said, field));
                }
            } else {
                self.findings.blocking(cell, messages::field_chosen_twice(field));
            }
        }
    }

    /// Gives each field to the column that says it best.
    fn take_sure(&mut self) {
        let mut rivals: BTreeMap<Field, Vec<(Fit, usize)>> = BTreeMap::new();
        for (at, claim) in self.claims.iter().enumerate().filter(|(_, claim)| !claim.is_settled) {
            if let Sense::Sure(field, fit) = claim.sense {
                rivals.entry(field).or_default().push((fit, at));
            }
        }
        for (field, rivals) in rivals {
            if self.has(field) {
                rivals.iter().for_each(|(_, at)| self.lose(*at, field, None));
                continue;
            }
            let words = |at: &usize| match field {
                Field::Name if rivals.len() > 1 => self.words_of(*at),
                _ => 0,
            };
            let ranked = rivals.iter().map(|rival @ (fit, at)| {
                (std::cmp::Reverse((self.claims.get(*at).map(Claim::rank), *fit, words(at))), *rival)
            });
            let mut ranked = ranked.collect::<Vec<_>>();
            // The first of equals comes first, because the sort is stable.
            ranked.order_by_key(|(rank, _)| *rank);
            let rivals = ranked.into_iter().map(|(_, rival)| rival).collect::<Vec<_>>();
            self.settle(field, &rivals);
        }
    }

    /// The first of the rivals has the field, unless another one has as good a claim to an amount.
    fn settle(&mut self, field: Field, rivals: &[(Fit, usize)]) {
        let Some(((fit, winner), others)) = rivals.split_first() else { return };
        let rank = |at: &usize| self.claims.get(*at).map(Claim::rank);
        let tie = others.iter().find(|(other, at)| field.is_amount() && other == fit && rank(at) == rank(winner));
        let tie = tie.map(|(_, at)| *at).filter(|at| self.claims.get(*at).is_some_and(|claim| claim.is_filled));
        let header = self.claims.get(*winner).map(|claim| claim.heading.header.to_string()).unwrap_or_default();
        if let Some(claim) = self.claims.get_mut(*winner) {
            (claim.field, claim.is_settled) = (Some((field, *fit)), true);
        }
        for (_, at) in others {
            if field == Field::Name && self.is_number_of(*at, *winner) {
                if let Some(claim) = self.claims.get_mut(*at) {
                    (claim.field, claim.is_settled) = (Some((Field::Seq, Fit::Neighbours)), true);
                }
            } else if Some(*at) == tie {
                self.ask_which(*at, field, &header);
            } else {
                self.lose(*at, field, Some(&header));
            }
        }
    }

    /// How many of the first cells of a column hold words.
    fn words_of(&self, at: usize) -> usize {
        let column = self.claims.get(at).map(|claim| claim.heading.column);
        column.map_or(0, |column| below(self.sheet, self.block, column).filter(|cell| has_words(cell)).count())
    }

    /// Whether a column holds the numbers of names under one merged header, in a table without other numbers.
    fn is_number_of(&self, at: usize, name: usize) -> bool {
        let (Some(claim), Some(name)) = (self.claims.get(at), self.claims.get(name)) else { return false };
        let alike = claim.heading.path == name.heading.path && claim.heading.column < name.heading.column;
        alike && claim.is_filled && self.words_of(at) == 0 && !self.has(Field::Seq)
    }

    /// Two columns of one meaning.
    fn ask_which(&mut self, at: usize, field: Field, other: &str) {
        let Some(claim) = self.claims.get_mut(at) else { return };
        claim.is_settled = true;
        let (cell, header) = (claim.cell(self.block), &claim.heading.header);
        self.findings.blocking(cell, messages::columns_alike(header, other, field));
    }

    /// Keeps a column as text because another one has its field.
    fn lose(&mut self, at: usize, field: Field, other: Option<&str>) {
        let Some(claim) = self.claims.get_mut(at) else { return };
        claim.is_settled = true;
        let header = &claim.heading.header;
        // Columns of one merged header, and those that are hidden and reported as such, are no news.
        if !claim.is_filled || claim.is_hidden {
            return;
        }
        let noted = match other {
            Some(other) => messages::column_twice(header, other, field),
            None => messages::column_beside_chosen(header, field),
        };
        self.findings.notice(claim.cell(self.block), noted);
    }

    /// A sheet of progress in words alone, or of funds in place, is a monthly one where its title says so.
    fn take_hint_of_title(&mut self) {
        let is_monthly = self.about.kind == Some(SheetKind::Monthly) && self.about.clock().month.is_some();
        let has_funds = || self.claims.iter().any(|claim| matches!(claim.sense, Sense::Fund(_)));
        if is_monthly && (self.has(Field::Progress) || self.has(Field::FundsYtd) || has_funds()) {
            self.hint = self.hint.or(Some(SheetKind::Monthly));
        }
    }

    /// 项目 is the name where no other column is.
    fn take_weak_name(&mut self) {
        if self.has(Field::Name) {
            return;
        }
        let weak = self.claims.iter_mut().find(|claim| {
            !claim.is_settled && claim.heading.path.last().is_some_and(|leaf| aliases::is_weak_name(leaf))
        });
        if let Some(claim) = weak {
            (claim.field, claim.is_settled) = (Some((Field::Name, Fit::Loose)), true);
        }
    }

    fn table(self) -> Table {
        let Reader { sheet, block, about, claims, findings, hint } = self;
        let (sources, months) = (sources::of_claims(&claims), months::of_claims(&claims, about.clock()));
        let mut table =
            Table { columns: Vec::new(), places: Places::default(), plain: Vec::new(), sources, months, hint };
        let mut hints = SIMILAR_MOST;
        for claim in &claims {
            let near = if claim.field.is_some() { Vec::new() } else { nearest(claim, about.clock(), &mut hints) };
            if claim.is_hidden && claim.is_filled {
                hidden(claim, block, findings);
            }
            if !claim.is_settled {
                kept(claim, &near, block, about, claims.as_slice(), findings);
            }
            let field = claim.field.map(|(field, _)| field);
            if let Some(field) = field.filter(|field| table.places.of(*field).is_none()) {
                table.places.set(field, Some(claim.heading.column));
            }
            table.columns.push(Column {
                column: claim.heading.column as u32,
                header: claim.heading.header.clone(),
                field,
                unit: None,
                nearest: near,
                source: table.sources.iter().find(|source| source.column == claim.heading.column).map(Source::name),
                months: table
                    .months
                    .iter()
                    .find(|(column, _)| *column == claim.heading.column)
                    .map(|(_, months)| *months),
            });
        }
        if table.kind() == Some(SheetKind::Plan) {
            // 开工时间 in a plan is planned, 实际开工时间 is not.
            let is_actual = |field| claims.iter().any(|claim| is_of(claim, field) && claim.heading.meaning.done);
            for (actual, planned) in
                [(Field::StartedOn, Field::PlannedStart), (Field::FinishedOn, Field::PlannedFinish)]
            {
                if !is_actual(actual) {
                    table.move_field(actual, planned);
                }
            }
        }
        units(&mut table, &claims, (sheet, block), about, findings);
        name_beside_number(&mut table, sheet, block);
        let has_column = |(field, _): &Plain| table.places.of(*field).is_some();
        table.plain = SheetRow::plain().iter().copied().filter(has_column).collect();
        table
    }
}
