//! Measures of what stands in the way of projects (事项).

use super::month::{Of, unit_of};
use super::year::Year;
use crate::domain::project::matter::Matter;
use crate::domain::rules::{Measure, MeasureFilter};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::text;
use crate::error::Result;

impl Year<'_> {
    /// Matters that the unit must settle; one that names no unit is that of the unit that answers for its project.
    pub(super) fn of_matters(
        &self,
        number: u8,
        measure: Measure,
        filter: &MeasureFilter,
        of: Of,
    ) -> Result<Option<Fraction>> {
        let (month, chosen) = (self.month_of(number)?, self.chosen(filter)?);
        let day = month.month.last_day();
        let names = filter.matter.iter().map(|name| text::name_key(name)).collect::<Vec<_>>();
        let is_named = |matter: &Matter| {
            let (kind, name) = (matter.kind, text::name_key(&matter.fields.name));
            let is_kind =
                |asked: &String| *asked == text::name_key(kind.word()) || *asked == text::name_key(kind.name());
            names.is_empty() || names.iter().any(|asked| is_kind(asked) || name.contains(asked))
        };
        let (mut due, mut settled, mut overdue) = (0, 0, 0);
        for matter in month.matters(self.view, of)?.into_iter().filter(|matter| is_named(matter)) {
            let item = month.item_of(self.view, matter.project)?.filter(|item| chosen.includes(item));
            let Some(item) = item else { continue };
            let is_of = match of {
                Of::All => true,
                Of::Unit(unit) => matter.fields.unit.or(unit_of(item, self.role)) == unit,
                Of::Item(of) => item.item == of,
            };
            let is_settled = matter.fields.settled_on.is_some_and(|settled| settled <= day);
            let is_known = matter.fields.opened_on.is_none_or(|opened| opened <= day);
            if !is_of || !is_known && !is_settled {
                continue;
            }
            let is_due = matter.fields.deadline.is_none_or(|deadline| deadline <= day);
            due += u32::from(is_due || is_settled);
            settled += u32::from(is_settled);
            overdue += u32::from(matter.fields.days_late(day).is_some());
        }
        Ok(match measure {
            Measure::MattersOverdue => Some(Fraction::from(overdue)),
            _ => Fraction::of(i64::from(settled), i64::from(due)),
        })
    }
}
