//! Places (位置): where a project lies, as a point, a line or an area.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{ChangeNumber, PlaceId, ProjectId};
use crate::domain::value::points::Points;
use crate::domain::value::position::{Datum, Position};
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;

coded! {
    /// What the positions of a place are.
    pub enum PlaceKind: "PLACE", "What the positions of a place are" {
        /// one point, such as a gate.
        Point = 1 "点",
        /// a line, such as a road.
        Line = 2 "线",
        /// an area, whose last position is its first one again.
        Area = 3 "面",
    }
}

/// What is known of a place.
///
/// ```
/// use zdxm::{Datum, PlaceFields, PlaceKind};
/// let mut place = PlaceFields::new("主桥", PlaceKind::Line, Datum::Cgcs2000, "109.41,24.33;109.42,24.34".parse()?);
/// place.address = Some("柳州市城中区".into());
/// place.region_code = Some("450202".into());
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceFields {
    /// What lies there: 主桥, 南岸接线.
    pub name: String,
    /// What its positions are.
    pub place_kind: PlaceKind,
    /// In which system they are meant.
    pub datum: Datum,
    /// Where it lies.
    pub outline: Points,
    /// Address (地址).
    #[serde(default)]
    pub address: Option<String>,
    /// Code of the county or the town, GB/T 2260: 6, 9 or 12 digits (行政区划代码).
    #[serde(default)]
    pub region_code: Option<String>,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
}

record!(PlaceFields {
    name: NAME,
    place_kind: PLACE_KIND,
    datum: DATUM,
    outline: OUTLINE,
    address: ADDRESS,
    region_code: REGION_CODE,
    remark: REMARK,
});

impl PlaceFields {
    /// A place of which only that is known.
    pub fn new(name: &str, place_kind: PlaceKind, datum: Datum, outline: Points) -> Self {
        PlaceFields {
            name: name.to_owned(),
            place_kind,
            datum,
            outline,
            address: None,
            region_code: None,
            remark: None,
        }
    }

    /// How far a position of the same system is away, in metres: 0 within an area.
    pub fn distance_m(&self, from: Position) -> Option<u32> {
        self.outline.distance_m(from, self.place_kind == PlaceKind::Area)
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        self.name = text::checked_name("name", &self.name)?;
        check_points(self.place_kind, &self.outline).map_err(|error| error.field("outline"))?;
        let is_code = |code: &str| matches!(code.len(), 6 | 9 | 12) && code.bytes().all(|digit| digit.is_ascii_digit());
        match self.region_code.as_deref() {
            Some(code) if !is_code(code) => Err(messages::region_code_malformed(code).field("region_code")),
            _ => Ok(self),
        }
    }
}

fn check_points(kind: PlaceKind, points: &Points) -> Result<()> {
    let count = points.positions().len();
    let fits = match kind {
        PlaceKind::Point => count == 1,
        PlaceKind::Line => count >= 2,
        PlaceKind::Area => count >= 4,
    };
    if !fits {
        return Err(messages::points_do_not_fit(kind.into(), count));
    }
    if let Some(point) = points.repeated() {
        return Err(messages::point_repeated(point));
    }
    if kind != PlaceKind::Area {
        return Ok(());
    }
    if !points.is_closed() {
        return Err(messages::area_not_closed());
    }
    match points.crossing() {
        Some((one, other)) => Err(messages::area_touches_itself(one, other)),
        None => Ok(()),
    }
}

/// A place of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// Its number.
    pub id: PlaceId,
    /// The project that lies there.
    pub project: ProjectId,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What is known.
    #[serde(flatten)]
    pub fields: PlaceFields,
}

/// A place with the name of its project, as a map shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FoundPlace {
    /// Name of the project.
    pub project_name: String,
    /// The place.
    #[serde(flatten)]
    pub place: Place,
}

impl From<&Place> for Base<PlaceId> {
    fn from(place: &Place) -> Self {
        Base { id: place.id, since: place.since }
    }
}
