//! The points of a place (坐标串): where it lies, how far it is away, and whether they bound an area.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::field::{Datum, Given, Kind, Scalar, always};
use super::position::Position;
use crate::domain::messages;
use crate::error::{Error, Result};
use crate::limits;

/// Positions in their order.
///
/// As a text they are parted by semicolons or stand in lines: `109.41,24.33;109.42,24.34`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Points(Vec<Position>);

impl Points {
    /// So many positions at most: [`limits::PLACE_POINTS`]. Fails with `TooLong`.
    pub fn new(positions: Vec<Position>) -> Result<Points> {
        match positions.len() <= limits::PLACE_POINTS {
            true => Ok(Points(positions)),
            false => Err(messages::too_many_points(positions.len(), limits::PLACE_POINTS)),
        }
    }

    /// The positions.
    pub fn positions(&self) -> &[Position] {
        &self.0
    }

    /// Whether the last position is the first one.
    pub(crate) fn is_closed(&self) -> bool {
        self.0.first() == self.0.last()
    }

    /// The number, from 1, of the first position that stands twice in a row.
    pub(crate) fn repeated(&self) -> Option<usize> {
        self.0.windows(2).position(|pair| pair.first() == pair.last()).map(|at| at + 2)
    }

    /// The numbers, from 1, of two sides of a ring that touch each other without being neighbours.
    pub(crate) fn crossing(&self) -> Option<(usize, usize)> {
        let sides = self.sides().collect::<Vec<_>>();
        let last = sides.len().saturating_sub(1);
        for (at, one) in sides.iter().enumerate() {
            for (other_at, other) in sides.iter().enumerate().skip(at + 1) {
                let is_next = other_at == at + 1 || (at == 0 && other_at == last);
                let touches = if is_next { folds(one, other) } else { touch(one, other) };
                if touches {
                    return Some((at + 1, other_at + 1));
                }
            }
        }
        None
    }

    fn sides(&self) -> impl Iterator<Item = [Position; 2]> + '_ {
        self.0.windows(2).filter_map(|pair| pair.try_into().ok())
    }

    /// Twice the area of a ring, in square units of the plane of degrees; above zero where it runs against the clock.
    pub(crate) fn turn(&self) -> i128 {
        let cross = |[a, b]: [Position; 2]| {
            let product = |x: i32, y: i32| i128::from(x) * i128::from(y);
            product(a.longitude_e7(), b.latitude_e7()) - product(b.longitude_e7(), a.latitude_e7())
        };
        self.sides().map(cross).sum()
    }

    /// How far a position is away from the points and the lines between them, in metres; 0 within a ring where `is_area`.
    ///
    /// Right to a few per mille within a project; beside the sides of a quadrangle of a thousand kilometres it is not.
    pub(crate) fn distance_m(&self, from: Position, is_area: bool) -> Option<u32> {
        if is_area && self.holds(from) {
            return Some(0);
        }
        let plane = Plane { origin: from };
        let points = self.0.iter().map(|point| plane.length(plane.at(*point)));
        let sides = self.sides().filter_map(|[a, b]| plane.foot(plane.at(a), plane.at(b)));
        points.chain(sides).min().map(|distance| u32::try_from(distance / 10).unwrap_or(u32::MAX))
    }

    /// Whether a ring runs around a position.
    fn holds(&self, of: Position) -> bool {
        let is_crossed = |[a, b]: [Position; 2]| {
            let is_between = (a.latitude_e7() > of.latitude_e7()) != (b.latitude_e7() > of.latitude_e7());
            let side = turn(a, b, of);
            is_between && (side > 0) == (b.latitude_e7() > a.latitude_e7())
        };
        self.sides().filter(|side| is_crossed(*side)).count() % 2 == 1
    }
}

/// On which side of the line from `a` to `b` a position lies.
fn turn(a: Position, b: Position, c: Position) -> i64 {
    let (x, y) = (|p: Position| i64::from(p.longitude_e7()), |p: Position| i64::from(p.latitude_e7()));
    (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a))
}

/// Whether a position on the line of a side lies within its ends.
fn is_within([a, b]: &[Position; 2], c: Position) -> bool {
    let between = |a: i32, b: i32, c: i32| (a.min(b)..=a.max(b)).contains(&c);
    between(a.longitude_e7(), b.longitude_e7(), c.longitude_e7())
        && between(a.latitude_e7(), b.latitude_e7(), c.latitude_e7())
}

/// Whether two sides have a position in common.
fn touch(one: &[Position; 2], other: &[Position; 2]) -> bool {
    let ([a, b], [c, d]) = (*one, *other);
    let [of_c, of_d, of_a, of_b] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)].map(i64::signum);
    (of_c * of_d < 0 && of_a * of_b < 0)
        || (of_c == 0 && is_within(one, c))
        || (of_d == 0 && is_within(one, d))
        || (of_a == 0 && is_within(other, a))
        || (of_b == 0 && is_within(other, b))
}

/// Whether a side runs back over its neighbour.
fn folds(one: &[Position; 2], other: &[Position; 2]) -> bool {
    let ends = [one, other].map(|side| *side);
    let [[a, b], [c, d]] = ends;
    let (shared, before, behind) = if b == c { (b, a, d) } else { (a, b, c) };
    turn(before, shared, behind) == 0 && (is_within(one, behind) || is_within(other, before))
}

/// The plane around a position, in decimetres.
struct Plane {
    origin: Position,
}

impl Plane {
    fn at(&self, position: Position) -> [i64; 2] {
        /// Decimetres of a degree of a great circle.
        const DEGREE_DM: i64 = 1_111_950;
        let scaled = |e7: i32, from: i32| (i64::from(e7) - i64::from(from)) * DEGREE_DM / 10_000_000;
        // Bhaskara's cosine, right to two per mille: (32400 - 4x²) / (32400 + x²) of x degrees, here in thousandths of a degree.
        let latitude = i64::from(self.origin.latitude_e7()) / 10_000;
        let square = latitude * latitude;
        let (top, bottom) = (32_400_000_000 - 4 * square, 32_400_000_000 + square);
        let east = scaled(position.longitude_e7(), self.origin.longitude_e7());
        let north = scaled(position.latitude_e7(), self.origin.latitude_e7());
        [i64::try_from(i128::from(east) * i128::from(top) / i128::from(bottom)).unwrap_or(i64::MAX), north]
    }

    fn length(&self, [x, y]: [i64; 2]) -> i64 {
        let square = i128::from(x) * i128::from(x) + i128::from(y) * i128::from(y);
        i64::try_from(square.isqrt()).unwrap_or(i64::MAX)
    }

    /// How far the line between two points is away where the nearest point of it is none of its ends.
    fn foot(&self, a: [i64; 2], b: [i64; 2]) -> Option<i64> {
        let [ax, ay, bx, by] = [a[0], a[1], b[0], b[1]].map(i128::from);
        let (dx, dy) = (bx - ax, by - ay);
        let square = dx * dx + dy * dy;
        let along = -(ax * dx + ay * dy);
        if square == 0 || along <= 0 || along >= square {
            return None;
        }
        let area = (ax * by - ay * bx).abs();
        i64::try_from(area / square.isqrt().max(1)).ok()
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, position) in self.0.iter().enumerate() {
            let mark = if at == 0 { "" } else { ";" };
            write!(f, "{mark}{position}")?;
        }
        Ok(())
    }
}

impl FromStr for Points {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut positions = Vec::new();
        for part in text.split([';', '；', '\n', '|']).filter(|part| !part.trim().is_empty()) {
            if positions.len() == limits::PLACE_POINTS {
                return Err(messages::too_many_points(limits::PLACE_POINTS + 1, limits::PLACE_POINTS));
            }
            positions.push(part.parse()?);
        }
        Points::new(positions)
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Scalar for Points {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        Datum::Text(Cow::Owned(self.to_string()))
    }

    fn read(given: Given) -> Result<Option<Self>> {
        let text = String::read(given)?.filter(|text| !text.trim().is_empty());
        text.map(|text| text.parse()).transpose()
    }
}

always! {
    Points;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(text: &str) -> Points {
        text.parse().unwrap()
    }

    #[test]
    fn distances_are_those_of_a_map() {
        let place = points("109.41,24.33");
        let at = |text: &str| place.distance_m(text.parse().unwrap(), false).unwrap();
        assert_eq!(at("109.41,24.33"), 0);
        // A minute of latitude is a sea mile; a degree of longitude at 24.33° north has 101.3 km.
        assert!((1850..=1856).contains(&at("109.41,24.3466667")), "{}", at("109.41,24.3466667"));
        assert!((101_100..=101_600).contains(&at("110.41,24.33")), "{}", at("110.41,24.33"));
        let line = points("109.40,24.33;109.42,24.33");
        let north = line.distance_m("109.41,24.34".parse().unwrap(), false).unwrap();
        assert!((1109..=1114).contains(&north), "{north}");
        // From one end of the country to the other nothing overflows.
        assert!(points("73,3").distance_m("136,54".parse().unwrap(), false).unwrap() > 5_000_000);
    }

    #[test]
    fn a_position_within_an_area_is_not_away_from_it() {
        let square = points("109,24;110,24;110,25;109,25;109,24");
        assert_eq!(square.distance_m("109.5,24.5".parse().unwrap(), true), Some(0));
        assert!(square.distance_m("109.5,24.5".parse().unwrap(), false).unwrap() > 40_000);
        assert!(square.distance_m("110.5,24.5".parse().unwrap(), true).unwrap() > 40_000);
        assert!(square.turn() > 0);
    }

    #[test]
    fn rings_that_touch_themselves_are_found() {
        assert_eq!(points("109,24;110,24;110,25;109,25;109,24").crossing(), None);
        // A bow tie, a spike, and a ring that comes back to one of its corners.
        assert_eq!(points("109,24;110,25;110,24;109,25;109,24").crossing(), Some((1, 3)));
        assert!(points("109,24;110,24;109.5,24;109,25;109,24").crossing().is_some());
        assert!(points("109,24;110,24;110,25;109.5,24;109,25;109,24").crossing().is_some());
        assert_eq!(points("109,24;109,24;110,25").repeated(), Some(2));
    }
}
