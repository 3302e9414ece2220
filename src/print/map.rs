//! Places as GeoJSON (RFC 7946), which every map program reads.
//!
//! GeoJSON is WGS-84. CGCS2000 differs from it by less than a metre and goes out as it stands. GCJ-02 and BD-09 are shifted by
//! hundreds of metres: such a place has no geometry unless the caller asks for it, and says its system either way.

use std::fmt::Write as _;

use crate::domain::beside::place::{FoundPlace, PlaceKind};
use crate::domain::value::points::Points;
use crate::domain::value::position::{Position, degrees};
use crate::setters::setters;

/// How places go out as GeoJSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct GeoJsonOptions {
    /// Give the geometry of places in GCJ-02 and BD-09, too, as they stand: for a map that has the same system. The member
    /// `datum` of their properties says which.
    pub shifted: bool,
}

setters! {
    GeoJsonOptions {
        with_shifted(shifted: bool) = shifted;
    }
}

/// Places as a FeatureCollection, a feature a line.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// use zdxm::print::{GeoJsonOptions, geojson};
/// let text = geojson(&view.find_places(None)?, GeoJsonOptions::default());
/// assert_eq!(text, "{\"type\":\"FeatureCollection\",\"features\":[]}\n");
/// # Ok::<(), zdxm::Error>(())
/// ```
pub fn geojson(places: &[FoundPlace], options: GeoJsonOptions) -> String {
    let mut text = "{\"type\":\"FeatureCollection\",\"features\":[".to_owned();
    for (at, found) in places.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        feature(&mut text, found, options);
    }
    text.push_str(if places.is_empty() { "]}\n" } else { "\n]}\n" });
    text
}

fn feature(text: &mut String, found: &FoundPlace, options: GeoJsonOptions) {
    let (place, fields) = (&found.place, &found.place.fields);
    // A String takes everything that is written to it.
    let _ = write!(text, "{{\"type\":\"Feature\",\"id\":{},\"geometry\":", place.id);
    match fields.datum.is_wgs84() || options.shifted {
        true => geometry(text, fields.place_kind, &fields.outline),
        false => text.push_str("null"),
    }
    let _ = write!(text, ",\"properties\":{{\"project\":{}", place.project);
    let said = [
        ("project_name", Some(found.project_name.as_str())),
        ("name", Some(fields.name.as_str())),
        ("datum", Some(fields.datum.name())),
        ("address", fields.address.as_deref()),
        ("region_code", fields.region_code.as_deref()),
        ("remark", fields.remark.as_deref()),
    ];
    for (name, said) in said {
        if let Some(said) = said {
            let _ = write!(text, ",\"{name}\":{}", serde_json::Value::from(said));
        }
    }
    text.push_str("}}");
}

fn geometry(text: &mut String, kind: PlaceKind, outline: &Points) {
    let positions = outline.positions();
    let (word, open, close) = match kind {
        PlaceKind::Point => ("Point", "", ""),
        PlaceKind::Line => ("LineString", "[", "]"),
        PlaceKind::Area => ("Polygon", "[[", "]]"),
    };
    let _ = write!(text, "{{\"type\":\"{word}\",\"coordinates\":{open}");
    // The outer ring of a polygon runs against the clock.
    if kind == PlaceKind::Area && outline.turn() < 0 {
        list(text, positions.iter().rev());
    } else {
        list(text, positions.iter());
    }
    let _ = write!(text, "{close}}}");
}

fn list<'p>(text: &mut String, positions: impl Iterator<Item = &'p Position>) {
    for (at, position) in positions.enumerate() {
        let mark = if at == 0 { "" } else { "," };
        let (lon, lat) = (degrees(position.longitude_e7()), degrees(position.latitude_e7()));
        let _ = write!(text, "{mark}[{lon},{lat}]");
    }
}
