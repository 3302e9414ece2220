//! The columns of a table: which one has which field, by its own words, by what else stands in the table, and by what a
//! person chose. Where two could be meant, an amount is asked about and a text is kept.

mod places;
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use self::places::Places;
pub(in crate::exchange) use self::sources::source_key;
pub(super) use self::sources::{Source, check as check_sources};
use super::choices::{Choices, ColumnChoice};
use super::field::{self, Field};
use super::finding::{FindingCode, Findings};
use super::header::{Block, Heading};
use super::meaning::{Clock, Meaning, Span, YearSaid};
use super::reading::{Column, SheetKind};
use super::sense::{self, Doubt, Fit, Sense};
use super::title::About;
use super::unit::Said;
use crate::domain::value::money::MoneyUnit;
use crate::exchange::grid::{Cell, CellRef, Sheet};

/// Rows that are looked at to learn what a column holds.
const SAMPLES: usize = 200;
/// Columns of a table for which a similar header is looked for.
const SIMILAR_MOST: usize = 50;

/// The columns of a table and where each field stands.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    places: Places,
    /// The columns of the sources of funds, which share one field.
    pub(super) sources: Vec<Source>,
    /// What the sheet is where no column that is understood says so.
    hint: Option<SheetKind>,
}

impl Table {
    /// The column of a field, as an index into the sheet's cells.
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.places.of(field)
    }

    /// What is known of a column of the sheet.
    pub(super) fn column(&self, at: usize) -> Option<&Column> {
        let place = self.columns.binary_search_by_key(&at, |column| column.column as usize).ok()?;
        self.columns.get(place)
    }

    /// What the sheet is, by its columns.
    pub(super) fn kind(&self) -> Option<SheetKind> {
        let has = |field| self.places.of(field).is_some();
        if has(Field::YtdDone) || has(Field::MonthDone) {
            Some(SheetKind::Monthly)
        } else if let Some(hint) = self.hint {
            Some(hint)
        } else if has(Field::Total) || has(Field::Annual) {
            Some(SheetKind::Plan)
        } else {
            None
        }
    }

    fn move_field(&mut self, from: Field, to: Field) {
        if self.places.of(to).is_some() {
            return;
        }
        if let Some(at) = self.places.of(from) {
            self.places.set(from, None);
            self.places.set(to, Some(at));
            if let Some(column) = self.columns.iter_mut().find(|column| column.column as usize == at) {
                column.field = Some(to);
            }
        }
    }
}

/// A column on its way to a field.
struct Claim<'h> {
    heading: &'h Heading,
    sense: Sense,
    choice: Option<&'h ColumnChoice>,
    is_hidden: bool,
    /// Whether anything stands below the header.
    is_filled: bool,
    field: Option<(Field, Fit)>,
    is_settled: bool,
}

impl Claim<'_> {
    fn cell(&self, block: &Block) -> CellRef {
        CellRef { row: block.last as u32, column: self.heading.column as u32 }
    }

    /// Whether it stands behind another claim of the same field, whatever the headers say.
    fn rank(&self) -> (bool, bool, bool) {
        (self.choice.is_some(), self.is_filled, !self.is_hidden)
    }
}

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
    reader.table()
}

fn claim<'h>(sheet: &Sheet, block: &Block, heading: &'h Heading, clock: Clock, choices: &'h Choices) -> Claim<'h> {
    let at = heading.column;
    let is_weak_name = heading.path.last().is_some_and(|leaf| field::is_weak_name(leaf));
    let mut sense = sense::of_path(&heading.path, &heading.meaning, clock);
    if is_weak_name {
        sense = Sense::Unknown;
    } else if sense == Sense::Unknown {
        let has_numbers = || below(sheet, block, at).any(|cell| matches!(cell, Cell::Number(_)) || is_number(cell));
        sense = without_measure(&heading.meaning, has_numbers, clock);
    }
    let of_column = |choice: &&ColumnChoice| choice.sheet == sheet.name && choice.column as usize == at;
    Claim {
        heading,
        sense,
        choice: choices.columns.iter().rev().find(of_column),
        is_hidden: sheet.hidden_columns.contains(&(at as u32)),
        is_filled: false,
        field: None,
        is_settled: false,
    }
}

/// Marks the columns that hold anything, in one pass over the rows.
fn mark_filled(sheet: &Sheet, block: &Block, claims: &mut [Claim<'_>]) {
    let mut empty = claims.iter().map(|claim| claim.heading.column).collect::<Vec<_>>();
    for cells in sheet.rows.iter().skip(block.last + 1) {
        if empty.is_empty() {
            break;
        }
        empty.retain(|at| cells.get(*at).is_none_or(|cell| *cell == Cell::Empty));
    }
    claims.iter_mut().for_each(|claim| claim.is_filled = empty.binary_search(&claim.heading.column).is_err());
}

/// The first cells below a header.
fn below<'s>(sheet: &'s Sheet, block: &Block, at: usize) -> impl Iterator<Item = &'s Cell> {
    sheet.rows.iter().skip(block.last + 1).take(SAMPLES).filter_map(move |cells| cells.get(at))
}

/// Characters of a unit behind an amount.
const OWN_UNITS: [char; 3] = ['元', '万', '亿'];

/// Whether every amount of a column has its own unit: 28.76亿元, 5097万元.
fn has_own_units(sheet: &Sheet, block: &Block, at: usize) -> bool {
    let cells = sheet.rows.iter().skip(block.last + 1).filter_map(|cells| cells.get(at));
    let mut filled = cells.filter(|cell| !matches!(cell, Cell::Empty)).peekable();
    let says_nothing = |text: &str| super::value::says_nothing(text.trim());
    filled.peek().is_some()
        && filled.all(|cell| match cell {
            Cell::Text(text) => says_nothing(text) || text.trim_end().ends_with(OWN_UNITS) && is_number(cell),
            _ => false,
        })
}

fn is_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if text.contains(|c: char| c.is_ascii_digit())
        && text.trim_end_matches(OWN_UNITS).chars().all(|c| c.is_ascii_digit() || " ,.-+%".contains(c)))
}

/// Words, not numbers and ordinals: `(1)`, `一、`.
fn has_words(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    text.chars().filter(|c| c.is_alphabetic() && !"一二三四五六七八九十".contains(*c)).count() >= 2
}

/// 本月完成 over numbers is an amount; 总投资(万镑) is one in a unit that nobody knows.
fn without_measure(meaning: &Meaning, has_numbers: impl Fn() -> bool, clock: Clock) -> Sense {
    let says_money = matches!(meaning.said_unit, Some(Said::Money(_) | Said::Foreign(_) | Said::Several(_)));
    if meaning.rest.is_empty() {
        let amount = meaning.as_amount();
        return if says_money || has_numbers() { sense::of(&amount, clock) } else { Sense::Unknown };
    }
    match sense::of(meaning, clock) {
        Sense::Sure(field, _) if field.is_amount() && meaning.rest_in_brackets.is_some() => {
            Sense::Sure(field, Fit::Neighbours)
        }
        _ => Sense::Unknown,
    }
}

struct Reader<'r, 'h> {
    sheet: &'r Sheet,
    block: &'r Block,
    about: &'r About,
    claims: Vec<Claim<'h>>,
    findings: &'r mut Findings,
    hint: Option<SheetKind>,
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
            if taken.insert(field) || field == Field::FundsBySource {
                claim.field = Some((field, Fit::Whole));
                let said = match claim.sense {
                    Sense::Sure(said, _) if said != field => Some(said),
                    _ => None,
                };
                if let Some(said) = said {
                    let header = &claim.heading.header;
                    let (said, field) = (said.title(), field.title());
                    let text = format!("表头“{header}”读作{said}，已按选定的{field}读入；请核对");
                    self.findings.notice(cell, FindingCode::ColumnChosen, text);
                }
            } else {
                let text = format!("有两列都选定为{}；请只选一列", field.title());
                self.findings.blocking(cell, FindingCode::ColumnAmbiguous, text);
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
            ranked.sort_by_key(|(rank, _)| *rank);
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
        let text = format!(
            "表头“{header}”与“{other}”都读作{}，无法确定用哪一列；请改写表头，或在导入时选定各列含义",
            field.title()
        );
        self.findings.blocking(cell, FindingCode::ColumnAmbiguous, text);
    }

    /// Keeps a column as text because another one has its field.
    fn lose(&mut self, at: usize, field: Field, other: Option<&str>) {
        let Some(claim) = self.claims.get_mut(at) else { return };
        claim.is_settled = true;
        let header = &claim.heading.header;
        let other = other.map_or_else(|| "选定的列".to_owned(), |other| format!("“{other}”"));
        // Columns of one merged header, and those that are hidden and told of as such, are no news.
        if !claim.is_filled || claim.is_hidden {
            return;
        }
        let text = format!("表头“{header}”与{other}都读作{}；该列内容按原文保留，请核对取舍", field.title());
        self.findings.notice(claim.cell(self.block), FindingCode::DuplicateColumn, text);
    }

    /// Lets the other columns decide what a header can mean; asks where they do not.
    fn take_doubtful(&mut self) {
        // What depends on less comes first.
        let steps: [fn(&Doubt) -> bool; 4] = [
            |doubt| matches!(doubt, Doubt::YearTotal),
            |doubt| matches!(doubt, Doubt::Plan | Doubt::Amount),
            |doubt| matches!(doubt, Doubt::YearAmount | Doubt::Torn(..) | Doubt::Done | Doubt::AlreadyDone),
            |doubt| {
                matches!(
                    doubt,
                    Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum | Doubt::YearProgress | Doubt::PlanContent
                )
            },
        ];
        for step in steps {
            let doubts = self.claims.iter().enumerate().filter(|(_, claim)| !claim.is_settled);
            let doubts = doubts.filter_map(|(at, claim)| match claim.sense {
                Sense::OneOf(doubt) if step(&doubt) => Some((at, doubt)),
                _ => None,
            });
            let mut decided: BTreeMap<Field, Vec<(Fit, usize)>> = BTreeMap::new();
            for (at, doubt) in doubts.collect::<Vec<_>>() {
                match self.decide(doubt, self.is_this_month(at)) {
                    Decision::Field(field) => decided.entry(field).or_default().push((Fit::Neighbours, at)),
                    Decision::Text(field) => self.lose(at, field, self.header_of(field).as_deref()),
                    Decision::Ask => self.ask(at, doubt),
                }
            }
            for (field, mut rivals) in decided {
                rivals.sort_by_key(|(_, at)| std::cmp::Reverse(self.claims.get(*at).map(Claim::rank)));
                self.settle(field, &rivals);
            }
        }
    }

    fn header_of(&self, field: Field) -> Option<String> {
        let claim = self.claims.iter().find(|claim| is_of(claim, field))?;
        Some(claim.heading.header.to_string())
    }

    /// Whether a header says 本月, not the number of a month.
    fn is_this_month(&self, at: usize) -> bool {
        self.claims.get(at).is_some_and(|claim| claim.heading.meaning.when.span == Some(Span::This))
    }

    fn decide(&self, doubt: Doubt, this_month: bool) -> Decision {
        let has = |field| self.has(field);
        let free = |field| if has(field) { Decision::Text(field) } else { Decision::Field(field) };
        let monthly = self.is_monthly();
        match doubt {
            Doubt::YearTotal if has(Field::Total) => free(Field::Annual),
            Doubt::YearTotal if has(Field::Annual) => Decision::Field(Field::Total),
            Doubt::Plan if has(Field::Annual) => Decision::Text(Field::Annual),
            Doubt::Plan if has(Field::Total) => Decision::Field(Field::Annual),
            Doubt::Amount if !has(Field::Total) => Decision::Field(Field::Total),
            Doubt::Amount if has(Field::Annual) => Decision::Text(Field::Total),
            Doubt::YearAmount if has(Field::Annual) && (!monthly || has(Field::YtdDone)) => {
                Decision::Text(Field::Annual)
            }
            Doubt::YearAmount if !has(Field::Annual) && (!monthly || has(Field::YtdDone) || !has(Field::MonthDone)) => {
                Decision::Field(Field::Annual)
            }
            Doubt::Torn(done, plan) if has(done) && has(plan) => Decision::Text(done),
            Doubt::AlreadyDone if !monthly => free(Field::DoneBefore),
            Doubt::Done | Doubt::AlreadyDone if has(Field::MonthDone) && has(Field::YtdDone) => {
                Decision::Text(Field::YtdDone)
            }
            // 本月累计 beside 本年累计 is what was done of the month so far.
            Doubt::MonthSum if has(Field::YtdDone) && !has(Field::MonthDone) && this_month => {
                Decision::Field(Field::MonthDone)
            }
            Doubt::MonthSum if has(Field::YtdDone) => Decision::Ask,
            Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum => self.cumulative(doubt != Doubt::Cumulative),
            Doubt::YearProgress if monthly && has(Field::Target) => free(Field::Progress),
            Doubt::YearProgress => free(Field::Target),
            Doubt::PlanContent if has(Field::Content) => free(Field::Target),
            Doubt::PlanContent => free(Field::Content),
            _ => Decision::Ask,
        }
    }

    /// 累计完成投资 beside a column of the year to date is since the start; alone beside the year's plan or the month's
    /// amount it is of the year.
    fn cumulative(&self, as_of: bool) -> Decision {
        let alike = self.claims.iter().filter(|claim| {
            let is_doubt = matches!(claim.sense, Sense::OneOf(Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum));
            is_doubt && claim.choice.is_none() && claim.is_filled && !claim.is_hidden
        });
        let is_alone = alike.count() <= 1;
        let of_year = [Field::MonthDone, Field::Annual, Field::YtdRate].into_iter().any(|field| self.has(field));
        match (self.has(Field::YtdDone), self.has(Field::CumulativeDone)) {
            (true, true) => Decision::Text(Field::CumulativeDone),
            (true, false) => Decision::Field(Field::CumulativeDone),
            (false, true) if self.is_monthly() => Decision::Field(Field::YtdDone),
            _ if !is_alone => Decision::Ask,
            _ if self.is_monthly() && of_year => Decision::Field(Field::YtdDone),
            _ if self.is_monthly() || as_of => Decision::Ask,
            (false, false) if !self.has(Field::DoneBefore) => Decision::Field(Field::DoneBefore),
            (false, false) => Decision::Field(Field::CumulativeDone),
            _ => Decision::Ask,
        }
    }

    /// Asks what a column means, where it holds anything.
    fn ask(&mut self, at: usize, doubt: Doubt) {
        let monthly =
            matches!(doubt, Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum | Doubt::Done | Doubt::AlreadyDone);
        let Some(claim) = self.claims.get_mut(at) else { return };
        claim.is_settled = true;
        let header = &claim.heading.header;
        let [first, second] = doubt.readings().map(Field::title);
        let text = format!(
            "表头“{header}”可以读作{first}，也可以读作{second}；请改写表头（如写明年度、月份、计划或完成），或在导入时选定该列含义"
        );
        if !claim.is_filled {
            self.findings.notice(claim.cell(self.block), FindingCode::ColumnAmbiguous, text);
            return;
        }
        self.findings.blocking(claim.cell(self.block), FindingCode::ColumnAmbiguous, text);
        let hint = if monthly || self.about.clock().month.is_some() { SheetKind::Monthly } else { SheetKind::Plan };
        self.hint = self.hint.or(Some(hint));
    }

    /// A table whose only amounts of what was done are of another month than its title: one of the two is wrong.
    fn take_contradicting(&mut self) {
        let done = [Field::MonthDone, Field::YtdDone, Field::CumulativeDone];
        if done.into_iter().any(|field| self.has(field)) || self.hint.is_some() {
            return;
        }
        let clock = self.about.clock();
        let elsewhen = self.claims.iter().position(|claim| {
            let meaning = &claim.heading.meaning;
            let is_own_year = match meaning.when.year {
                None | Some(YearSaid::Own) => true,
                Some(YearSaid::Number(year)) => clock.year.is_none_or(|own| own == year),
                Some(_) => false,
            };
            let named = matches!(meaning.when.span, Some(Span::Month(_) | Span::Through(_))) && !meaning.when.same;
            let is_done = matches!(claim.sense, Sense::Elsewhen(Field::MonthDone | Field::YtdDone));
            is_done && named && is_own_year && !meaning.has_plan() && claim.is_filled && !claim.is_settled
        });
        let Some(claim) = elsewhen.and_then(|at| self.claims.get_mut(at)) else { return };
        if self.about.kind != Some(SheetKind::Plan) {
            self.hint = Some(SheetKind::Monthly);
        }
        // Without a month the title has been asked about.
        let (Some(month), Sense::Elsewhen(field)) = (clock.month, claim.sense) else { return };
        (claim.field, claim.is_settled) = (Some((field, Fit::Loose)), true);
        let header = &claim.heading.header;
        let text = format!("本表是{month}月，表头“{header}”不是{month}月；请改正其中之一");
        self.findings.blocking(claim.cell(self.block), FindingCode::PeriodContradicts, text);
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
        let weak = self
            .claims
            .iter_mut()
            .find(|claim| !claim.is_settled && claim.heading.path.last().is_some_and(|leaf| field::is_weak_name(leaf)));
        if let Some(claim) = weak {
            (claim.field, claim.is_settled) = (Some((Field::Name, Fit::Loose)), true);
        }
    }

    fn table(self) -> Table {
        let Reader { sheet, block, about, claims, findings, hint } = self;
        let sources = sources::of_claims(&claims);
        let mut table = Table { columns: Vec::new(), places: Places::default(), sources, hint };
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
        table
    }
}

fn is_of(claim: &Claim<'_>, field: Field) -> bool {
    claim.field.is_some_and(|(taken, _)| taken == field)
}

enum Decision {
    Field(Field),
    /// Another column has the field already.
    Text(Field),
    Ask,
}

fn hidden(claim: &Claim<'_>, block: &Block, findings: &mut Findings) {
    let letters = CellRef { row: 0, column: claim.heading.column as u32 }.to_string();
    let letters = letters.trim_end_matches('1');
    let read = claim.field.map_or_else(
        || "内容按原文保留".to_owned(),
        |(field, _)| format!("没有同样含义的可见列，已读作{}", field.title()),
    );
    let text = format!(
        "{letters}列“{}”是隐藏列，{read}；如应以该列为准，请取消隐藏并删去另一列，否则请删去该列",
        claim.heading.header
    );
    findings.notice(claim.cell(block), FindingCode::HiddenColumn, text);
}

/// Says of a column that has no field why it is kept as text.
fn kept(
    claim: &Claim<'_>,
    near: &[Field],
    block: &Block,
    about: &About,
    claims: &[Claim<'_>],
    findings: &mut Findings,
) {
    let (cell, header) = (claim.cell(block), &claim.heading.header);
    match claim.sense {
        Sense::Elsewhen(Field::Annual) if contradicts_year(claim, claims, about) => {
            let year = about.year.map_or_else(String::new, |year| format!("{year}年"));
            let text = format!("本表是{year}，表头“{header}”不是{year}；该列不作为{year}计划读入，请核对");
            findings.notice(cell, FindingCode::PeriodContradicts, text);
        }
        Sense::Elsewhen(field) => {
            let text = format!(
                "表头“{header}”不是本表所属时期的{}；该列内容按原文保留，不作为{}读入",
                field.title(),
                field.title()
            );
            findings.notice(cell, FindingCode::OtherPeriod, text);
        }
        Sense::Source(_) | Sense::Fund(_) => {
            let field = if let Sense::Source(field) = claim.sense { field } else { Field::FundsYtd };
            let text = format!("表头“{header}”是{}的资金来源构成；该列内容按原文保留，不另计金额", field.title());
            findings.notice(cell, FindingCode::SourceColumn, text);
        }
        _ => {
            let hints = near.iter().map(|field| field.title()).collect::<Vec<_>>();
            let hint = match hints.as_slice() {
                [] => String::new(),
                hints => format!("，最接近的含义是{}", hints.join("、")),
            };
            let text =
                format!("表头“{header}”未识别{hint}；该列内容按原文保留，如需读入请改写表头或在导入时选定该列含义");
            findings.notice(cell, FindingCode::UnknownColumn, text);
        }
    }
}

/// A plan of another year in a table that has none of its own.
fn contradicts_year(claim: &Claim<'_>, claims: &[Claim<'_>], about: &About) -> bool {
    let has_own = claims.iter().any(|claim| matches!(claim.field, Some((Field::Annual, _))));
    about.year.is_some() && !has_own && claim.heading.meaning.when.span.is_none()
}

/// The two nearest readings of a column that has no field; so many of a table are compared with all that is known.
fn nearest(claim: &Claim<'_>, clock: Clock, hints: &mut usize) -> Vec<Field> {
    let sense = match claim.sense {
        Sense::Unknown if sources::may_be_source(claim) => Sense::Fund(Fit::Neighbours),
        Sense::Unknown => sense::of(&claim.heading.meaning.as_amount(), clock),
        sense => sense,
    };
    let mut nearest = match sense {
        Sense::Sure(field, _) | Sense::Elsewhen(field) | Sense::Source(field) => vec![field],
        Sense::Fund(_) => vec![Field::FundsBySource],
        Sense::OneOf(doubt) => doubt.readings().to_vec(),
        Sense::Unknown => claim.heading.meaning.fields.clone(),
    };
    if nearest.len() < 2 && *hints > 0 {
        *hints -= 1;
        nearest.extend(claim.heading.path.last().and_then(|leaf| field::similar(leaf)));
    }
    let mut seen = BTreeSet::new();
    nearest.retain(|field| seen.insert(*field));
    nearest.truncate(2);
    nearest
}

/// Every amount needs a unit: its own, the sheet's, or that of the other columns where they agree, which is told.
fn units(
    table: &mut Table,
    claims: &[Claim<'_>],
    (sheet, block): (&Sheet, &Block),
    about: &About,
    findings: &mut Findings,
) {
    let is_amount = |column: &Column| column.field.is_some_and(Field::is_amount);
    let own = |claim: &Claim<'_>| match (claim.choice.and_then(|choice| choice.unit), &claim.heading.meaning) {
        (Some(chosen), _) => Ok(Some(chosen)),
        (None, Meaning { rest_in_brackets: Some(unknown), rest, .. }) if !rest.is_empty() => Err(unknown.clone()),
        (None, Meaning { said_unit: Some(Said::Money(unit)), .. }) => Ok(Some(*unit)),
        (None, Meaning { said_unit: Some(Said::Foreign(unit) | Said::Several(unit)), .. }) => Err(unit.clone()),
        (None, Meaning { said_unit: Some(Said::Other), .. }) => Err("非金额单位".to_owned()),
        (None, _) => match &about.unit {
            Some(Said::Money(unit)) => Ok(Some(*unit)),
            Some(Said::Foreign(unit) | Said::Several(unit)) => Err(unit.clone()),
            _ => Ok(None),
        },
    };
    let units = claims.iter().map(own).collect::<Vec<Result<Option<MoneyUnit>, String>>>();
    let mut known = table.columns.iter().zip(&units).filter(|(column, _)| is_amount(column));
    let mut known = known.by_ref().filter_map(|(_, unit)| unit.as_ref().ok().copied().flatten());
    let common = known.next().filter(|first| known.all(|unit| unit == *first));
    for (column, unit) in table.columns.iter_mut().zip(units) {
        if !is_amount(column) {
            continue;
        }
        let cell = CellRef { row: block.last as u32, column: column.column };
        let header = &column.header;
        match (unit, common) {
            (Ok(Some(unit)), _) => column.unit = Some(unit),
            (Ok(None), _) if has_own_units(sheet, block, column.column as usize) => {}
            (Ok(None), Some(unit)) => {
                column.unit = common;
                let text = format!("“{header}”没有注明金额单位，按其他列的{unit}读入；请核对");
                findings.notice(cell, FindingCode::UnitAssumed, text);
            }
            (Ok(None), None) => {
                let text = format!("“{header}”没有注明金额单位；请在表头或表格上方写明“单位：万元”");
                findings.blocking(cell, FindingCode::UnitUnknown, text);
            }
            (Err(said), _) => {
                let text = format!(
                    "“{header}”的单位（{said}）不能确定为人民币金额单位，该列没有读入；请换算后写明“万元”等单位，或在导入时选定单位"
                );
                findings.blocking(cell, FindingCode::UnitUnknown, text);
            }
        }
    }
}

/// A header over the number: where only numbers stand under 项目名称 and words under the blank header beside it, the
/// words are the names.
fn name_beside_number(table: &mut Table, sheet: &Sheet, block: &Block) {
    let Some(at) = table.place(Field::Name) else { return };
    let words = |at: usize| below(sheet, block, at).filter(|cell| has_words(cell)).count();
    let beside = at + 1;
    if table.column(beside).is_some() || words(beside) <= words(at) * 2 {
        return;
    }
    let Ok(place) = table.columns.binary_search_by_key(&at, |column| column.column as usize) else { return };
    let is_seq = table.places.of(Field::Seq).is_none();
    let Some(column) = table.columns.get_mut(place) else { return };
    let name = Column { column: beside as u32, ..column.clone() };
    column.field = is_seq.then_some(Field::Seq);
    table.columns.insert(place + 1, name);
    table.places.set(Field::Name, Some(beside));
    if is_seq {
        table.places.set(Field::Seq, Some(at));
    }
}
