//! A whole and its parts in one plan (整体与部分): both would be counted, so the plan says which of them is.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::coded::coded;
use crate::domain::value::ids::{ItemId, ProjectId};
use crate::error::Result;
use crate::limits;
use crate::ordered::IntoOrdered;

coded! {
    /// Which of a whole and its parts counts where a plan lists both.
    pub enum CountedSide: "COUNT", "A whole and its parts in one plan" {
        /// a part is left out of the figures in the months in which its whole counts.
        Whole = 1 "按整体统计",
        /// a whole is left out in the months in which a part of it counts.
        Parts = 2 "按部分统计",
    }
}

/// A whole and a part of it that a plan lists in the same months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DoubleCounted {
    /// Item of the whole.
    pub whole: ItemId,
    /// Name of its project.
    pub whole_name: String,
    /// Item of the part.
    pub part: ItemId,
    /// Name of its project.
    pub part_name: String,
    /// Which of the two the plan's choice leaves out of the figures; `None` where the plan has made no choice, and both
    /// are counted.
    pub left_out: Option<ItemId>,
}

/// The wholes and parts of a plan, with its choice.
#[derive(Debug, Clone, Default)]
pub(crate) struct Overlaps {
    pub(crate) side: Option<CountedSide>,
    /// Whole and part, in the order of the items that were asked about.
    pub(crate) pairs: Vec<(ItemId, ItemId)>,
}

impl Overlaps {
    /// Finds the items whose project is above that of another one.
    pub(crate) fn new(
        side: Option<CountedSide>,
        items: &[(ItemId, ProjectId)],
        mut parent: impl FnMut(ProjectId) -> Result<Option<ProjectId>>,
    ) -> Result<Overlaps> {
        let by_project = items.iter().map(|(item, project)| (*project, *item)).into_map();
        let mut pairs = Vec::new();
        for (part, project) in items {
            let mut next = parent(*project)?;
            for _ in 0..limits::PROJECT_DEPTH {
                let Some(above) = next else { break };
                pairs.extend(by_project.get(&above).map(|whole| (*whole, *part)));
                next = parent(above)?;
            }
        }
        Ok(Overlaps { side, pairs })
    }

    /// Which of a pair does not count.
    pub(crate) fn left_out_of(&self, (whole, part): (ItemId, ItemId)) -> Option<ItemId> {
        self.side.map(|side| match side {
            CountedSide::Whole => part,
            CountedSide::Parts => whole,
        })
    }

    /// The items that do not count where these do.
    pub(crate) fn left_out(&self, is_present: impl Fn(ItemId) -> bool) -> BTreeSet<ItemId> {
        let pairs = self.pairs.iter().filter(|(whole, part)| is_present(*whole) && is_present(*part));
        pairs.filter_map(|pair| self.left_out_of(*pair)).into_set()
    }
}
