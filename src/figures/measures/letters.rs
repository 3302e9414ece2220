//! Points that letters gave units (函件计分).

use std::collections::BTreeMap;

use super::month::{Of, once};
use super::year::Year;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::UnitId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;

impl Year<'_> {
    /// The points that the letters of the counted months up to one gave a unit; zero where none did. A plan item has none.
    pub(super) fn of_letters(&self, number: u8, of: Of) -> Result<Option<Fraction>> {
        let Of::Unit(Some(unit)) = of else { return Ok(None) };
        // A ranking looks at the month before, too.
        let points = match number == self.last_number() {
            true => once(&self.letter_points, || self.letter_points_to(number))?.get(&unit).cloned(),
            false => self.letter_points_to(number)?.get(&unit).cloned(),
        };
        Ok(Some(points.unwrap_or_else(Fraction::zero)))
    }

    fn letter_points_to(&self, number: u8) -> Result<BTreeMap<UnitId, Fraction>> {
        let year = self.month()?.year();
        let (first, last) = (YearMonth::new(year, self.first.min(number))?, YearMonth::new(year, number)?);
        let points = self.view.letter_points_of_all(first, last)?.into_iter();
        points.map(|points| Ok((points.unit, Fraction::parse(&points.points.to_string())?))).collect()
    }
}
