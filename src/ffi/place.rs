//! Places (位置): where projects lie, as a point, a line or an area.
//!
//! Form and rows: PROJECT, NAME, PLACE_KIND, DATUM, OUTLINE, ADDRESS, REGION_CODE, REMARK; rows also ID and SINCE. OUTLINE has the
//! positions, longitude first, parted by semicolons: `109.41,24.33;109.42,24.34`. Nothing converts one system of coordinates into another.

use super::border::binds;
use super::form::{filled, must};
use super::revision::revises;
use super::row::row;
use crate::print::{GeoJsonOptions, geojson};
use crate::{Batch, Datum, FoundPlace, Place, PlaceFields, PlaceId, PlaceKind, Points, ProjectId, Result, View};

filled! {
    /// A place being filled in.
    struct PlaceForm { project: ProjectId = PROJECT },
    fields: PlaceFields = PlaceFields::new("", PlaceKind::Point, Datum::Cgcs2000, Points::default())
}

row!(Place, place => { id, since, project }, fields: PlaceFields);

row!(FoundPlace of Place, row => { place { id, since, project }, project_name }, place.fields: PlaceFields);

/// Adds a place of a project, which can have several: Rust `Batch::add_place`, `PlaceFields::new`.
pub(super) fn zdxm_place_add(batch: &mut Batch, form: PlaceForm) -> Result<PlaceId> {
    batch.add_place(must(form.project, "project")?, form.fields)
}

revises! {
    /// Corrects a place: Rust `Batch::revise_place`, `Batch::change_place`.
    ///
    /// The rows of `zdxm_place_all` do as well as the place's own. `ZDXM_E_RULE` if the form names another project.
    zdxm_place_revise = Batch::revise_place(id: PlaceId, form: PlaceForm => form.fields) of View::place { project: PROJECT };
}

binds! {
    /// One place: Rust `View::place`.
    zdxm_place_get = View::place(id: PlaceId) -> Place;
    /// The places of a project, in the order in which they were added: Rust `View::places`.
    zdxm_place_list = View::places(project: ProjectId) -> Vec<Place>;
    /// Every version of a place that the view knows of, oldest first: Rust `View::place_history`.
    zdxm_place_history = View::place_history(id: PlaceId) -> Vec<Place>;
}

/// The places of all projects that the view shows, with their names: Rust `View::find_places`.
pub(super) fn zdxm_place_all(view: &View) -> Result<Vec<FoundPlace>> {
    view.find_places(None)
}

/// The places of all projects that the view shows as GeoJSON (RFC 7946): Rust `print::geojson`, `View::find_places`.
///
/// CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member `datum` of its properties says
/// which it is.
pub(super) fn zdxm_place_geojson(view: &View) -> Result<String> {
    Ok(geojson(&view.find_places(None)?, GeoJsonOptions::default()))
}

/// [`zdxm_place_geojson`] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system:
/// Rust `print::geojson`, `print::GeoJsonOptions`.
pub(super) fn zdxm_place_geojson_shifted(view: &View) -> Result<String> {
    Ok(geojson(&view.find_places(None)?, GeoJsonOptions { shifted: true }))
}
