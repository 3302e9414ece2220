//! Measures of the way of projects in dated steps (节点).

use super::month::{Of, unit_of};
use super::year::Year;
use crate::domain::project::node::NodeState;
use crate::domain::rules::{Measure, MeasureFilter};
use crate::domain::value::fraction::Fraction;
use crate::error::Result;

impl Year<'_> {
    /// Nodes that the unit must do; one that names no unit is that of the unit that answers for its project.
    pub(super) fn of_nodes(
        &self,
        number: u8,
        measure: Measure,
        filter: &MeasureFilter,
        of: Of,
    ) -> Result<Option<Fraction>> {
        let (month, chosen) = (self.month_of(number)?, self.chosen(filter)?);
        let day = month.month.last_day();
        let (mut due, mut done, mut late) = (0_u32, 0_u32, 0_u32);
        for node in month.nodes(self.view, of)? {
            let item = month.item_of(self.view, node.project)?.filter(|item| chosen.includes(item));
            let Some(item) = item else { continue };
            let is_of = match of {
                Of::All => true,
                Of::Unit(unit) => node.fields.unit.or(unit_of(item, self.role)) == unit,
                Of::Item(of) => item.item == of,
            };
            if is_of && node.fields.is_due(day) {
                due += 1;
                done += u32::from(node.fields.is_done(day));
                late += u32::from(node.fields.state(day) == NodeState::Late);
            }
        }
        Ok(match measure {
            Measure::NodesLate => Some(Fraction::from(late)),
            _ => Fraction::of(i64::from(done), i64::from(due)),
        })
    }
}
