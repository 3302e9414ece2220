//! # Attach files, say where projects lie (附件、位置)
//!
//! Photos, permits and minutes prove what a report says. The ledger has what is known of them; their bytes lie beside it, in a
//! folder with its name and `.files`, and a backup has the same folder beside it.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::{AttachmentFields, Datum, PlaceFields, PlaceKind};
//! # let photo = folder.path().join("主塔.jpg");
//! # std::fs::write(&photo, b"\xff\xd8\xff\xd9").unwrap();
//!
//! // To the report of March, and to the project itself.
//! let said = AttachmentFields { taken_at: Some("2022-03-28 10:20".parse()?), ..Default::default() };
//! let attachment = ledger.write("李四", |batch| {
//!     let outline = "109.41,24.33;109.42,24.34".parse()?;
//!     batch.add_place(project, PlaceFields::new("主桥", PlaceKind::Line, Datum::Cgcs2000, outline))?;
//!     batch.attach_file((item, march), &photo, said)
//! })?;
//!
//! // The photos of a month in the order of the plan, as a sheet numbers them, with what to look at again.
//! let view = ledger.view()?;
//! let listed = view.attachments_of_month(plan, march)?;
//! assert_eq!((listed[0].place, listed[0].attachment.id), (1, attachment));
//! assert_eq!(listed[0].attachment.fields.name, "主塔.jpg");
//! assert!(listed[0].advice.is_empty());
//!
//! // Are all files there, and unchanged?
//! assert!(view.check_files()?.findings.is_empty());
//! let copy = ledger.backup_to(folder.path().join("备份.zdxm"))?;
//! assert_eq!((copy.files, copy.files_missing), (1, 0));
//!
//! // A map reads the places as GeoJSON.
//! let map = zdxm::print::geojson(&view.find_places(None)?, Default::default());
//! assert!(map.contains("[[109.4100000,24.3300000],[109.4200000,24.3400000]]"));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! - A file may have 20 MB, a record 100 files. What it is follows from its bytes: a PDF that is called `.jpg` is named as such.
//! - The Exif data of a photo say when and where it was taken. What a person says stands beside them and comes first.
//! - A position says in which system it is meant: CGCS2000, WGS-84, GCJ-02 or BD-09. Nothing is converted, and positions in different
//!   systems are not compared.
//! - A voided attachment can be restored, so that its file stays. `Ledger::sweep_files` removes what writes that were given up left.
