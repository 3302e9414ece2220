//! Places: where projects lie, in which system, and how they go out.

use zdxm::print::{GeoJsonOptions, geojson};
use zdxm::{Base, Batch, Datum, ErrorKind, PlaceFields, PlaceId, PlaceKind, Points, ProjectId, limits};

use crate::support::Office;

fn place(kind: PlaceKind, datum: Datum, outline: &str) -> PlaceFields {
    PlaceFields::new("主桥", kind, datum, outline.parse().unwrap())
}

const SQUARE: &str = "109.40,24.30;109.42,24.30;109.42,24.32;109.40,24.32;109.40,24.30";

#[test]
fn a_project_has_several_places_each_with_its_versions() {
    let office = Office::with_plan(2).0;
    let add = |batch: &mut Batch| {
        batch.add_place(ProjectId(1), place(PlaceKind::Point, Datum::Cgcs2000, "109.41,24.33"))?;
        let road = "109.41,24.33;109.42,24.34;109.43,24.34";
        batch.add_place(
            ProjectId(1),
            PlaceFields { name: "南岸接线".into(), ..place(PlaceKind::Line, Datum::Gcj02, road) },
        )
    };
    let road = office.ledger.write("张三", add).unwrap();
    let read = office.ledger.view().unwrap().place(road).unwrap();
    let change = |now: &mut PlaceFields| now.address = Some("柳州市城中区".into());
    office.ledger.write("李四", |batch| batch.change_place(road, change)).unwrap();
    let late = office.ledger.write("张三", |batch| {
        batch.revise_place(Base::from(&read), PlaceFields { remark: Some("备注".into()), ..read.fields.clone() })
    });
    assert_eq!(late.unwrap_err().kind(), ErrorKind::Conflict);
    let view = office.ledger.view().unwrap();
    assert_eq!(view.places(ProjectId(1)).unwrap().len(), 2);
    assert!(view.places(ProjectId(2)).unwrap().is_empty());
    let versions = view.place_history(road).unwrap();
    assert_eq!(versions.iter().map(|version| version.fields.address.is_some()).collect::<Vec<_>>(), [false, true]);
    let history = view.history(ProjectId(1)).unwrap();
    assert!(history.iter().any(|entry| entry.title == "坐标串" && entry.before.is_none()));
    office.ledger.write("张三", |batch| batch.void(road, "误登")).unwrap();
    assert_eq!(office.ledger.view().unwrap().places(ProjectId(1)).unwrap().len(), 1);
    office.ledger.write("张三", |batch| batch.restore(road)).unwrap();
    view.verify().unwrap();
}

#[test]
fn what_is_no_place_is_refused_in_words() {
    let office = Office::with_plan(1).0;
    let add = |fields: PlaceFields| {
        let added = office.ledger.write("张三", |batch| batch.add_place(ProjectId(1), fields));
        added.map(drop).map_err(|error| error.id())
    };
    use PlaceKind::{Area, Line, Point};
    for (kind, outline, id) in [
        (Point, "109.41,24.33;109.42,24.33", "points_do_not_fit"),
        (Line, "109.41,24.33", "points_do_not_fit"),
        (Area, "109.40,24.30;109.42,24.30;109.40,24.30", "points_do_not_fit"),
        (Line, "109.41,24.33;109.41,24.33", "point_repeated"),
        (Area, "109.40,24.30;109.42,24.30;109.42,24.32;109.40,24.32", "area_not_closed"),
        (Area, "109.40,24.30;109.42,24.32;109.42,24.30;109.40,24.32;109.40,24.30", "area_touches_itself"),
    ] {
        assert_eq!(add(place(kind, Datum::Cgcs2000, outline)), Err(id), "{outline}");
    }
    assert_eq!(
        add(PlaceFields { outline: Points::default(), ..place(Point, Datum::Wgs84, SQUARE) }),
        Err("points_do_not_fit")
    );
    assert_eq!(
        add(PlaceFields { region_code: Some("45020".into()), ..place(Area, Datum::Wgs84, SQUARE) }),
        Err("region_code_malformed")
    );
    assert_eq!(add(PlaceFields { name: " ".into(), ..place(Area, Datum::Wgs84, SQUARE) }), Err("name_missing"));
    add(PlaceFields { region_code: Some("450202001001".into()), ..place(Area, Datum::Wgs84, SQUARE) }).unwrap();
    // Latitude and longitude in the wrong order, and more positions than are kept.
    assert_eq!("24.33,109.41;24.34,109.42".parse::<Points>().unwrap_err().id(), "position_swapped");
    let many = "109.41,24.33;".repeat(limits::PLACE_POINTS + 1);
    assert_eq!(many.parse::<Points>().unwrap_err().id(), "too_many_points");
    for _ in 1..limits::PLACES {
        add(place(Point, Datum::Wgs84, "109.41,24.33")).unwrap();
    }
    assert_eq!(add(place(Point, Datum::Wgs84, "109.41,24.33")), Err("too_many_places"));
}

#[test]
fn a_ring_with_the_most_positions_is_checked_at_once() {
    let most = limits::PLACE_POINTS as i32 - 1;
    // A comb: up and down along the parallel, and back below it.
    let mut outline = (0..most - 1)
        .map(|at| zdxm::Position::new(1_090_000_000 + 1_000 * at, 243_000_000 + 500 * (at % 2)).unwrap())
        .collect::<Vec<_>>();
    outline.push(zdxm::Position::new(1_090_500_000, 242_000_000).unwrap());
    outline.push(outline[0]);
    let fields = PlaceFields::new("园区", PlaceKind::Area, Datum::Cgcs2000, Points::new(outline).unwrap());
    let office = Office::with_plan(1).0;
    let id = office.ledger.write("张三", |batch| batch.add_place(ProjectId(1), fields.clone())).unwrap();
    assert_eq!(office.ledger.view().unwrap().place(id).unwrap().fields, fields);
}

#[test]
fn places_go_out_as_geojson_and_what_is_shifted_says_so() {
    let office = Office::with_plan(1).0;
    // The area runs with the clock; RFC 7946 wants it the other way round.
    let back = "109.40,24.30;109.40,24.32;109.42,24.32;109.42,24.30;109.40,24.30";
    office
        .ledger
        .write("张三", |batch| {
            batch.add_place(ProjectId(1), place(PlaceKind::Point, Datum::Cgcs2000, "109.41,24.33"))?;
            batch.add_place(ProjectId(1), place(PlaceKind::Area, Datum::Wgs84, back))?;
            let named = PlaceFields {
                name: "\"引桥\"".into(),
                ..place(PlaceKind::Line, Datum::Gcj02, "109.41,24.33;109.42,24.34")
            };
            batch.add_place(ProjectId(1), named)
        })
        .unwrap();
    let places = office.ledger.view().unwrap().find_places(Some(ProjectId(1))).unwrap();
    let read = |options| serde_json::from_str::<serde_json::Value>(&geojson(&places, options)).unwrap();
    let plain = read(GeoJsonOptions::default());
    assert_eq!(plain["type"], "FeatureCollection");
    let [point, area, line] = [0, 1, 2].map(|at| plain["features"][at].clone());
    assert_eq!(point["geometry"], serde_json::json!({"type": "Point", "coordinates": [109.41, 24.33]}));
    assert_eq!(point["properties"]["datum"], "CGCS2000");
    let ring = serde_json::json!([[[109.4, 24.3], [109.42, 24.3], [109.42, 24.32], [109.4, 24.32], [109.4, 24.3]]]);
    assert_eq!(area["geometry"]["coordinates"], ring);
    assert_eq!((&line["geometry"], &line["properties"]["datum"]), (&serde_json::Value::Null, &"GCJ-02".into()));
    assert_eq!(line["properties"]["name"], "\"引桥\"");
    let shifted = read(GeoJsonOptions::default().with_shifted(true));
    assert_eq!(
        shifted["features"][2]["geometry"]["coordinates"],
        serde_json::json!([[109.41, 24.33], [109.42, 24.34]])
    );
    assert_eq!(shifted["features"][2]["properties"]["datum"], "GCJ-02");
    assert_eq!(office.ledger.view().unwrap().place(PlaceId(9)).unwrap_err().kind(), ErrorKind::NotFound);
}
