//! From the plan's figures to numbers: sums in every cut, starts, ranks, lights, and the bulletin of a month as data.
//!
//! Pure functions of the exact [`PlanFigures`](crate::PlanFigures) of a view: [`Cuts`] are the sums, [`Bulletin`] adds
//! rates, ranks and names.
//!
//! Each figure is rounded on its own from exact money. Displayed parts may therefore differ from a displayed total by
//! the last digit; a note says so, and nothing is ever "repaired".

pub(crate) mod assessment;
pub(crate) mod bulletin;
pub(crate) mod bulletin_facts;
pub(crate) mod cells;
pub(crate) mod compared;
pub(crate) mod exported;
pub(crate) mod found_items;
pub(crate) mod letters;
pub(crate) mod lights;
pub(crate) mod measures;
pub(crate) mod messages;
pub(crate) mod ranking;
pub(crate) mod starts;
pub(crate) mod unit_lists;
pub(crate) mod unit_ranking;

pub use assessment::{
    AssessedGate, AssessedItem, AssessedUnit, Assessment, AssessmentValues, ItemValues, PointsBasis, Reckoned,
    Reckoning, Rescaled, SlopePart, UnitValues, Values,
};
pub use bulletin::{Bulletin, ChainMark, IssueHead, MissingReports};
pub use bulletin_facts::{BulletinFacts, ItemRate, MonthSum, NextYearSum, PlanChangeSum};
pub use cells::{Cut, CutKind, Cuts, FigureCell};
pub use compared::{Compared, LastYear};
pub use exported::{ExportedRow, ExportedSheet, ExportedValue};
pub use found_items::{FoundItem, FoundItems};
pub use lights::{LightOf, LightRow, PlanLights};
pub use measures::Measures;
pub use ranking::{RankGroup, Ranked};
pub use starts::Starts;
pub use unit_lists::{ListedUnit, UnitList, UnitLists};
pub use unit_ranking::{RankedUnit, Ranking, RankingGroup};
