//! Positions (经纬度) in ten-millionths of a degree, with the system in which they are meant.
//!
//! Nothing converts a position from one system into another: GCJ-02 and BD-09 are shifted by some hundred metres, and a
//! position that was converted twice is wrong without anybody seeing it.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::field::{Datum as Said, Given, Kind, Scalar};
use super::text::squeeze;
use crate::coded::coded;
use crate::domain::messages;
use crate::error::{Error, Result};
use crate::limits;

/// Parts of a degree in which coordinates are kept: a centimetre.
const PARTS: i64 = 10_000_000;
/// Digits after the point of a degree.
const DIGITS: usize = 7;

coded! {
    /// In which system coordinates are meant (坐标系).
    pub enum Datum: "DATUM", "System of coordinates" {
        /// China Geodetic Coordinate System 2000, which the state's surveys use.
        Cgcs2000 = 1 "CGCS2000",
        /// the system of satellite receivers, and of the Exif data of photos.
        Wgs84 = 2 "WGS-84",
        /// the shifted system of most Chinese maps and telephones.
        Gcj02 = 3 "GCJ-02",
        /// the system of Baidu, shifted once more.
        Bd09 = 4 "BD-09",
    }
}

impl Datum {
    /// Whether it is the system of RFC 7946 within less than a metre.
    pub fn is_wgs84(self) -> bool {
        matches!(self, Datum::Wgs84 | Datum::Cgcs2000)
    }
}

/// A position: longitude and latitude, in ten-millionths of a degree, within China.
///
/// ```
/// use zdxm::Position;
/// let position: Position = "109.41, 24.33".parse()?;
/// assert_eq!(position.to_string(), "109.4100000,24.3300000");
/// assert_eq!("北纬24°19′48″ 东经109°24′36″".parse::<Position>()?, position);
/// // Latitude and longitude in the wrong order are named, not turned round.
/// assert_eq!("24.33,109.41".parse::<Position>().unwrap_err().id(), "position_swapped");
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    lon: i32,
    lat: i32,
}

impl Position {
    /// From ten-millionths of a degree. Fails with `InvalidValue` outside of China (73° to 136° east, 3° to 54° north).
    pub fn new(longitude_e7: i32, latitude_e7: i32) -> Result<Position> {
        let is_in = |value: i32, range: &std::ops::RangeInclusive<i32>| {
            (range.start() * 10_000_000..=range.end() * 10_000_000).contains(&value)
        };
        let (lon, lat) = (limits::LONGITUDES, limits::LATITUDES);
        let position = Position { lon: longitude_e7, lat: latitude_e7 };
        if is_in(longitude_e7, &lon) && is_in(latitude_e7, &lat) {
            return Ok(position);
        }
        Err(match is_in(longitude_e7, &lat) && is_in(latitude_e7, &lon) {
            true => messages::position_swapped(position.to_string()),
            false => messages::position_outside(position.to_string()),
        })
    }

    /// Longitude, in ten-millionths of a degree east.
    pub fn longitude_e7(self) -> i32 {
        self.lon
    }

    /// Latitude, in ten-millionths of a degree north.
    pub fn latitude_e7(self) -> i32 {
        self.lat
    }

    fn read_text(text: &str) -> Result<Position> {
        let unreadable = || messages::position_unreadable(text);
        let parts = parts(text).ok_or_else(unreadable)?;
        let [first, second] = parts;
        let (first, second) =
            (Degrees::read(&first).ok_or_else(unreadable)?, Degrees::read(&second).ok_or_else(unreadable)?);
        let (lon, lat) = match (first.axis, second.axis) {
            (Some(Axis::Latitude), Some(Axis::Longitude) | None) | (None, Some(Axis::Longitude)) => (second, first),
            (Some(Axis::Longitude) | None, Some(Axis::Latitude) | None) => (first, second),
            _ => return Err(unreadable()),
        };
        Position::new(lon.e7, lat.e7)
    }
}

/// Longitude and latitude of a text: parted by a comma, or by the blanks in its middle.
fn parts(text: &str) -> Option<[String; 2]> {
    let text = text.trim().replace(['，', '、'], ",");
    let both = match text.split(',').collect::<Vec<_>>().as_slice() {
        [first, second] => [(*first).to_owned(), (*second).to_owned()],
        [both] => {
            let words = both.split_whitespace().collect::<Vec<_>>();
            let middle = words.len() / 2;
            let (first, second) = words.split_at_checked(middle).filter(|_| words.len().is_multiple_of(2))?;
            [first.concat(), second.concat()]
        }
        _ => return None,
    };
    Some(both)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Axis {
    Longitude,
    Latitude,
}

/// One coordinate, and which it says that it is.
struct Degrees {
    e7: i32,
    axis: Option<Axis>,
}

/// What stands before or behind a coordinate, which axis it is, and whether the other side of the world is meant.
const SIDES: [(&str, Axis, bool); 12] = [
    ("东经", Axis::Longitude, false),
    ("西经", Axis::Longitude, true),
    ("北纬", Axis::Latitude, false),
    ("南纬", Axis::Latitude, true),
    ("经度", Axis::Longitude, false),
    ("纬度", Axis::Latitude, false),
    ("E", Axis::Longitude, false),
    ("W", Axis::Longitude, true),
    ("N", Axis::Latitude, false),
    ("S", Axis::Latitude, true),
    ("东", Axis::Longitude, false),
    ("北", Axis::Latitude, false),
];

impl Degrees {
    fn read(text: &str) -> Option<Degrees> {
        let text = squeeze(text).to_ascii_uppercase();
        let mut digits = text.as_str();
        let mut side = None;
        for (word, axis, is_other) in SIDES {
            if let Some(rest) = digits.strip_prefix(word).or_else(|| digits.strip_suffix(word)) {
                (digits, side) = (rest.trim_start_matches([':', '：']), Some((axis, is_other)));
                break;
            }
        }
        let (digits, is_below) = match digits.strip_prefix('-') {
            Some(rest) => (rest, true),
            None => (digits.strip_prefix('+').unwrap_or(digits), false),
        };
        let e7 = sexagesimal(digits)?;
        let is_other = is_below != side.is_some_and(|(_, is_other)| is_other);
        let e7 = i32::try_from(if is_other { -e7 } else { e7 }).ok()?;
        Some(Degrees { e7, axis: side.map(|(axis, _)| axis) })
    }
}

/// Degrees, or degrees, minutes and seconds, in ten-millionths of a degree: `24.33`, `24°19′48″`, `24度19.8分`.
fn sexagesimal(text: &str) -> Option<i64> {
    const MARKS: [&[char]; 3] = [&['°', '度', 'º', '˚'], &['′', '\'', '分', '’', '´'], &['″', '"', '秒', '”']];
    // Two apostrophes are one mark of seconds.
    let text = text.replace("''", "\"").replace("′′", "\"");
    let mut rest = text.as_str();
    let mut sum = 0;
    let mut is_first = true;
    for (marks, parts) in MARKS.into_iter().zip([1, 60, 3_600]) {
        let Some((number, behind)) = rest.split_once(marks) else { continue };
        let value = decimal(number).filter(|value| is_first || *value < 60 * PARTS)?;
        sum += divided(value, parts);
        (rest, is_first) = (behind, false);
    }
    match (rest.is_empty(), is_first) {
        (true, false) => Some(sum),
        (false, true) => decimal(rest),
        _ => None,
    }
}

fn divided(value: i64, parts: i64) -> i64 {
    (value + parts / 2) / parts
}

/// A number of at most three digits before the point, in ten-millionths, rounded.
fn decimal(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || part.len() > limits::VALUE_BYTES || !is_number(whole) || !is_number(part)
    {
        return None;
    }
    let kept: String = part.chars().chain(std::iter::repeat('0')).take(DIGITS).collect();
    let is_up = part.as_bytes().get(DIGITS).is_some_and(|digit| *digit >= b'5');
    Some(whole.parse::<i64>().ok()? * PARTS + kept.parse::<i64>().ok()? + i64::from(is_up))
}

/// Degrees with seven digits behind the point, as JSON has a number.
pub(crate) fn degrees(e7: i32) -> String {
    let (value, sign) = (i64::from(e7).abs(), if e7 < 0 { "-" } else { "" });
    format!("{sign}{}.{:07}", value / PARTS, value % PARTS)
}

/// Longitude, a comma, latitude: `109.4100000,24.3300000`.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", degrees(self.lon), degrees(self.lat))
    }
}

/// Longitude first, in degrees or in degrees, minutes and seconds; in another order where the text says which is which.
impl FromStr for Position {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Position::read_text(text)
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Scalar for Position {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Said<'_> {
        Said::Text(Cow::Owned(self.to_string()))
    }

    fn read(given: Given) -> Result<Option<Self>> {
        let text = String::read(given)?.filter(|text| !text.trim().is_empty());
        text.map(|text| text.parse()).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    fn read(text: &str) -> Result<String, &'static str> {
        text.parse::<Position>().map(|position| position.to_string()).map_err(|error| error.id())
    }

    #[test]
    fn positions_are_read_as_offices_write_them() {
        let bridge = Ok("109.4100000,24.3300000".to_owned());
        for text in [
            "109.41,24.33",
            "109.41，24.33",
            " 109.41  24.33 ",
            "109°24′36″,24°19′48″",
            "109°24'36\" 24°19'48\"",
            "109°24'36''E,24°19'48''N",
            "24°19′48″N,109°24′36″E",
            "N24°19′48″ E109°24′36″",
            "东经109度24分36秒，北纬24度19分48秒",
            "北纬24度19.8分 东经109度24.6分",
            "经度:109.41,纬度:24.33",
            "１０９．４１，２４．３３",
        ] {
            assert_eq!(read(text), bridge, "{text}");
        }
        // The eighth digit rounds: half a centimetre.
        assert_eq!(read("109.41000005,24.33"), Ok("109.4100001,24.3300000".into()));
    }

    #[test]
    fn what_is_wrong_with_a_position_is_named() {
        for (text, id) in [
            ("24.33,109.41", "position_swapped"),
            ("0,0", "position_outside"),
            ("109.41,-24.33", "position_outside"),
            ("109°24′36″W,24°19′48″N", "position_outside"),
            ("109.41,24.33S", "position_outside"),
            ("136.0000001,24", "position_outside"),
            ("109.41", "position_unreadable"),
            ("109.41,24.33,0", "position_unreadable"),
            ("109°61′,24°", "position_unreadable"),
            ("1e2,24", "position_unreadable"),
            ("NaN,24", "position_unreadable"),
            ("109.41E,24.33E", "position_unreadable"),
            ("109.,", "position_unreadable"),
            ("凤凰岭,大桥", "position_unreadable"),
        ] {
            assert_eq!(read(text), Err(id), "{text}");
        }
    }
}
