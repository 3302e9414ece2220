//! When and where a photo was taken, by its Exif data (照片信息). Nothing else of a picture is looked at.
//!
//! Whatever is wrong with the data, a photo without them is still a photo.

use std::io::Cursor;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use exif::{Exif, In, Rational, Reader, Tag, Value};

use crate::domain::beside::media::MediaType;
use crate::domain::value::moment::TakenAt;
use crate::domain::value::position::{Datum, Position};

/// What the Exif data of a file say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Photo {
    pub(crate) taken_at: Option<TakenAt>,
    pub(crate) place: Option<(Position, Datum)>,
}

/// What a photo says of itself.
pub(crate) fn read(bytes: &[u8], media: MediaType) -> Photo {
    if !media.is_picture() {
        return Photo::default();
    }
    let Ok(exif) = Reader::new().read_from_container(&mut Cursor::new(bytes)) else { return Photo::default() };
    Photo { taken_at: taken_at(&exif), place: position(&exif).map(|position| (position, datum(&exif))) }
}

fn value(exif: &Exif, tag: Tag) -> Option<&Value> {
    exif.get_field(tag, In::PRIMARY).map(|field| &field.value)
}

/// The text of a tag, without what fills it up.
fn text(exif: &Exif, tag: Tag) -> Option<String> {
    let Value::Ascii(parts) = value(exif, tag)? else { return None };
    let text = std::str::from_utf8(parts.first()?).ok()?;
    Some(text.trim_matches(['\0', ' ']).to_owned()).filter(|text| !text.is_empty())
}

/// The camera's clock: `2022:06:30 15:02:10`. Where the camera says its zone, the clock of China.
fn taken_at(exif: &Exif) -> Option<TakenAt> {
    let clock = |tag| NaiveDateTime::parse_from_str(&text(exif, tag)?, "%Y:%m:%d %H:%M:%S").ok();
    let (at, zone) = [
        (Tag::DateTimeOriginal, Tag::OffsetTimeOriginal),
        (Tag::DateTimeDigitized, Tag::OffsetTimeDigitized),
        (Tag::DateTime, Tag::OffsetTime),
    ]
    .into_iter()
    .find_map(|(tag, zone)| Some((clock(tag)?, zone)))?;
    let minutes = text(exif, zone).and_then(|zone| minutes_east(&zone));
    let at = minutes.map_or(Some(at), |minutes| at.checked_add_signed(Duration::minutes(8 * 60 - minutes)))?;
    // A camera whose clock was never set.
    let is_set = at.date() >= NaiveDate::from_ymd_opt(1990, 1, 1)?;
    TakenAt::new(at.date(), Some(at.time())).ok().filter(|_| is_set)
}

/// `+08:00` in minutes.
fn minutes_east(zone: &str) -> Option<i64> {
    let (sign, clock) = match (zone.strip_prefix('+'), zone.strip_prefix('-')) {
        (Some(clock), _) => (1, clock),
        (_, Some(clock)) => (-1, clock),
        _ => return None,
    };
    let (hours, minutes) = clock.split_once(':')?;
    let (hours, minutes) = (hours.parse::<u8>().ok()?, minutes.parse::<u8>().ok()?);
    (hours <= 14 && minutes < 60).then(|| sign * (i64::from(hours) * 60 + i64::from(minutes)))
}

/// Satellites give WGS-84, unless the file names another system.
fn datum(exif: &Exif) -> Datum {
    let said = text(exif, Tag::GPSMapDatum).unwrap_or_default().to_ascii_uppercase().replace([' ', '-', '_'], "");
    match said.as_str() {
        "CGCS2000" => Datum::Cgcs2000,
        "GCJ02" | "GCJ2" => Datum::Gcj02,
        "BD09" | "BD09LL" => Datum::Bd09,
        _ => Datum::Wgs84,
    }
}

fn position(exif: &Exif) -> Option<Position> {
    let axis = |tag, side_tag, below| {
        let side = text(exif, side_tag)?;
        let Value::Rational(parts) = value(exif, tag)? else { return None };
        let e7 = degrees_e7(parts)?;
        i32::try_from(if side.eq_ignore_ascii_case(below) { -e7 } else { e7 }).ok()
    };
    let longitude = axis(Tag::GPSLongitude, Tag::GPSLongitudeRef, "W")?;
    let latitude = axis(Tag::GPSLatitude, Tag::GPSLatitudeRef, "S")?;
    Position::new(longitude, latitude).ok()
}

/// Degrees, minutes and seconds as fractions, in ten-millionths of a degree, rounded.
fn degrees_e7(parts: &[Rational]) -> Option<i64> {
    let mut sum = 0_i128;
    for (part, unit) in parts.iter().zip([1_i128, 60, 3_600]) {
        let whole = i128::from(part.denom) * unit;
        if whole == 0 {
            return None;
        }
        // Thousandths of what is kept, so that three roundings make none.
        sum += (i128::from(part.num) * 10_000_000_000 + whole / 2) / whole;
    }
    (!parts.is_empty()).then(|| i64::try_from((sum + 500) / 1_000).ok())?
}
