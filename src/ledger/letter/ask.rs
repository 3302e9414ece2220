//! What is asked of letters: one, those that meet a query, what they do to an assessment.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::domain::letter::fields::LetterSubject;
use crate::domain::letter::found::{FoundLetter, LetterPoints, LetterQuery};
use crate::domain::letter::kind::LetterState;
use crate::domain::letter::record::Letter;
use crate::domain::project::matter::Matter;
use crate::domain::value::ids::{LetterId, UnitId};
use crate::domain::value::period::{YearMonth, check_day};
use crate::error::Result;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::store::{history, letter as store, merger, unit, versions};

/// # Letters (函件)
///
/// The letters of the ledger, from the draft to the answer, and what is overdue.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let day = march.next()?.first_day();
/// assert!(view.find_letters(day, &LetterQuery::default().with_overdue(true))?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One letter.
    pub fn letter(&self, id: LetterId) -> Result<Letter> {
        let letter = versions::get::<Letter>(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))?;
        match letter.cause.project {
            Some(project) => self.check_sees(project)?,
            None => self.check_whole()?,
        }
        Ok(letter)
    }

    /// Every version of a letter that this view knows of, oldest first: draft, issue, answer and end. The change of each says who
    /// and when.
    pub fn letter_history(&self, id: LetterId) -> Result<Vec<Letter>> {
        let mut history = versions::history::<Letter>(self.conn()?, id, self.as_of().0)?;
        history.retain(|letter| self.shows(letter));
        Ok(history)
    }

    /// The letters that meet a query, as they stand on a day, in the order in which they were drafted (函件台账). A limited view shows
    /// those about its projects.
    ///
    /// Fails with `NotFound` for a plan, a project or a unit that does not exist.
    pub fn find_letters(&self, on: NaiveDate, query: &LetterQuery) -> Result<Vec<FoundLetter>> {
        check_day("on_day", on)?;
        query.plan.map(|plan| self.plan(plan)).transpose().map_err(|error| error.field("plan"))?;
        let project = query.project.map(|project| Ok(self.project(project)?.id)).transpose();
        let project = project.map_err(|error: crate::Error| error.field("project"))?;
        let unit = query.unit.map(|unit| Ok(self.unit(unit)?.id)).transpose();
        let unit = unit.map_err(|error: crate::Error| error.field("unit"))?;
        let mut found = Vec::new();
        for letter in store::asked(self.conn()?, &LetterQuery { project, unit, ..*query }, self.as_of().0)? {
            let (is_open, days_late) = (letter.course.state.is_open(), letter.days_late(on));
            if self.shows(&letter)
                && query.open.is_none_or(|open| open == is_open)
                && query.overdue.is_none_or(|overdue| overdue == days_late.is_some())
            {
                let (about, addressee_names) = (self.about(&letter)?, self.addressees(&letter)?);
                found.push(FoundLetter { letter, about, addressee_names, days_late });
            }
        }
        Ok(found)
    }

    /// The points that the letters of some months give a unit (函件计分), both months included: of letters that were issued and not
    /// revoked, each in the month whose figures it quotes, else in that of its date.
    pub fn letter_points(&self, unit: UnitId, first: YearMonth, last: YearMonth) -> Result<LetterPoints> {
        let unit = self.unit(unit).map_err(|error| error.field("unit"))?.id;
        let all = self.letter_points_of_all(first, last)?;
        let none = LetterPoints { unit, points: Decimal::ZERO, letters: Vec::new() };
        Ok(all.into_iter().find(|points| points.unit == unit).unwrap_or(none))
    }

    /// [`View::letter_points`] of every unit that a letter gives points, in the order of their numbers.
    pub fn letter_points_of_all(&self, first: YearMonth, last: YearMonth) -> Result<Vec<LetterPoints>> {
        self.check_whole()?;
        let mut all = BTreeMap::new();
        for letter in store::asked(self.conn()?, &LetterQuery::default(), self.as_of().0)? {
            let Some((points, month)) = counted(&letter)? else { continue };
            if month < first || month > last {
                continue;
            }
            for unit in &letter.fields.units {
                let none = || LetterPoints { unit: *unit, points: Decimal::ZERO, letters: Vec::new() };
                let sum = all.entry(*unit).or_insert_with(none);
                sum.points = sum.points.checked_add(points).ok_or_else(messages::letter_points_overflow)?;
                sum.letters.push(letter.id);
            }
        }
        Ok(all.into_values().collect())
    }

    /// The office of the ledger, as the view knows it.
    pub(crate) fn office(&self) -> Result<String> {
        Ok(history::office(self.conn()?, self.as_of().0)?.unwrap_or_default())
    }

    /// What a letter is about, in words.
    pub(crate) fn about(&self, letter: &Letter) -> Result<String> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        Ok(match letter.cause.subject() {
            Some(LetterSubject::Matter(id)) => {
                versions::get::<Matter>(conn, id, as_of)?.map(|matter| matter.fields.name).unwrap_or_default()
            }
            Some(LetterSubject::Project(id)) => self.project(id)?.fields.name,
            Some(LetterSubject::Unit(id)) => self.unit(id)?.fields.name,
            None => String::new(),
        })
    }

    /// Those whom a letter goes to, in their order.
    pub(crate) fn addressees(&self, letter: &Letter) -> Result<Vec<String>> {
        if !letter.fields.addressees.is_empty() {
            return Ok(letter.fields.addressees.clone());
        }
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let names = letter.fields.units.iter().map(|id| {
            let unit = unit::get(conn, merger::end(conn, *id, as_of)?, as_of)?;
            Ok(unit.map(|unit| unit.fields.name).unwrap_or_default())
        });
        names.collect()
    }

    fn shows(&self, letter: &Letter) -> bool {
        letter.cause.project.map_or(!self.is_limited(), |project| self.sees(project))
    }
}

/// The points of a letter, and the month in which they count.
fn counted(letter: &Letter) -> Result<Option<(Decimal, YearMonth)>> {
    let counts = !matches!(letter.course.state, LetterState::Draft | LetterState::Revoked);
    let Some(points) = letter.fields.points.filter(|_| counts) else { return Ok(None) };
    let of_date = || letter.course.issued_on.map(month_of).transpose();
    let month = letter.cause.month.map_or_else(of_date, |month| Ok(Some(month)))?;
    Ok(month.map(|month| (points, month)))
}

fn month_of(day: NaiveDate) -> Result<YearMonth> {
    YearMonth::try_from(day)
}
