//! Attachments: files beside the ledger, what is known of them, and what became of them.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use zdxm::{
    Attached, AttachmentAdvice, AttachmentFields, AttachmentId, Base, Datum, ErrorKind, FileFindingKind, Ledger,
    MediaType, PlaceFields, PlaceKind, ProjectId, RestoreOptions, SaveOptions, limits,
};

use crate::support::{Office, month_of};

const PDF: &[u8] = b"%PDF-1.7 approval";

/// A photo as a camera makes it: Exif data in either order of bytes, and nothing to see.
pub fn photo(is_big: bool, date: &str, lon: [u32; 3], lat: [u32; 3], sides: [&str; 2]) -> Vec<u8> {
    let two = |value: u16| if is_big { value.to_be_bytes() } else { value.to_le_bytes() };
    let four = |value: u32| if is_big { value.to_be_bytes() } else { value.to_le_bytes() };
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&two(tag)[..], &two(kind)[..], &four(count)[..], &value[..]].concat()
    };
    let text = |text: &str| [text.as_bytes().first().copied().unwrap_or(0), 0, 0, 0];
    // Three folders: the picture's with pointers to the two others, then their values.
    let (exif_at, gps_at) = (8 + 2 + 2 * 12 + 4, 8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
    let values_at = gps_at + 2 + 4 * 12 + 4;
    let mut tiff = if is_big { b"MM\0\x2a".to_vec() } else { b"II\x2a\0".to_vec() };
    tiff.extend(four(8));
    tiff.extend(two(2));
    tiff.extend(entry(0x8769, 4, 1, four(exif_at)));
    tiff.extend(entry(0x8825, 4, 1, four(gps_at)));
    tiff.extend(four(0));
    tiff.extend(two(1));
    tiff.extend(entry(0x9003, 2, 20, four(values_at)));
    tiff.extend(four(0));
    tiff.extend(two(4));
    tiff.extend(entry(1, 2, 2, text(sides[1])));
    tiff.extend(entry(2, 5, 3, four(values_at + 20)));
    tiff.extend(entry(3, 2, 2, text(sides[0])));
    tiff.extend(entry(4, 5, 3, four(values_at + 44)));
    tiff.extend(four(0));
    tiff.extend(date.bytes().chain([0]));
    for part in lat.into_iter().chain(lon) {
        tiff.extend([four(part), four(1)].concat());
    }
    let length = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
    [b"\xff\xd8\xff\xe1", &length[..], b"Exif\0\0", &tiff, b"\xff\xd9"].concat()
}

fn attach(office: &Office, to: impl Into<Attached>, bytes: &[u8], name: &str) -> zdxm::Result<AttachmentId> {
    office.ledger.write("张三", |batch| batch.attach_bytes(to, bytes, AttachmentFields::named(name)))
}

fn folder(ledger: &Path) -> PathBuf {
    PathBuf::from(format!("{}.files", ledger.display()))
}

/// The files beside a ledger, by their names from the folder on.
fn beside(ledger: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    let mut folders = vec![folder(ledger)];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { all.push(path) }
        }
    }
    all.sort();
    all
}

fn kinds(ledger: &Ledger) -> Vec<FileFindingKind> {
    ledger.view().unwrap().check_files().unwrap().findings.iter().map(|finding| finding.kind).collect()
}

#[test]
fn the_same_bytes_are_one_file_whatever_they_are_attached_to() {
    let (office, _, items) = Office::with_plan(2);
    let first = attach(&office, ProjectId(1), PDF, "用地批复.pdf").unwrap();
    let second = attach(&office, (items[1], month_of(3)), PDF, "同一批复.pdf").unwrap();
    let view = office.ledger.view().unwrap();
    let (first, second) = (view.attachment(first).unwrap(), view.attachment(second).unwrap());
    assert_eq!(first.file, second.file);
    assert_eq!((first.file.media_type, first.file.size), (MediaType::Pdf, PDF.len() as u64));
    assert_eq!((second.project, second.attached), (Some(ProjectId(2)), Attached::Report(items[1], month_of(3))));
    let path = office.ledger.path();
    let digits = first.file.sha256.to_string();
    assert_eq!(beside(path), [folder(path).join(&digits[..2]).join(&digits[2..])]);
    assert_eq!(view.attachment_bytes(second.id).unwrap(), PDF);
    assert_eq!(view.check_files().unwrap().files, 1);
    assert_eq!(view.attachments(ProjectId(1)).unwrap(), std::slice::from_ref(&first));
    assert_eq!(view.attachments((items[1], month_of(3))).unwrap(), [second]);
    assert!(view.attachments((items[1], month_of(4))).unwrap().is_empty());
    view.verify().unwrap();
}

#[test]
fn a_file_is_attached_by_its_path_and_saved_again() {
    let office = Office::with_plan(1).0;
    let path = office.folder.path().join("主塔封顶.jpg");
    fs::write(&path, photo(false, "2022:03:05 10:20:30", [109, 24, 36], [24, 19, 48], ["E", "N"])).unwrap();
    let id = office
        .ledger
        .write("张三", |batch| batch.attach_file(ProjectId(1), &path, AttachmentFields::default()))
        .unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.attachment(id).unwrap().fields.name, "主塔封顶.jpg");
    let copy = office.folder.path().join("另存.jpg");
    view.save_attachment(id, &copy, SaveOptions::default()).unwrap();
    assert_eq!(fs::read(&copy).unwrap(), fs::read(&path).unwrap());
    let again = view.save_attachment(id, &copy, SaveOptions::default()).unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Duplicate);
    // A file that is not there costs nothing of the batch.
    let mut batch = office.ledger.batch("张三").unwrap();
    let missing = batch.attach_file(ProjectId(1), office.folder.path().join("无.jpg"), AttachmentFields::default());
    assert_eq!(missing.unwrap_err().kind(), ErrorKind::NoFile);
    let folder = batch.attach_file(ProjectId(1), office.folder.path(), AttachmentFields::default());
    assert_eq!(folder.unwrap_err().kind(), ErrorKind::InvalidValue);
    batch.attach_bytes(ProjectId(1), PDF, AttachmentFields::named("批复.pdf")).unwrap();
    batch.commit().unwrap();
}

#[test]
fn photos_say_when_and_where_in_either_order_of_bytes() {
    let office = Office::with_plan(1).0;
    let exif = |bytes: &[u8]| {
        let id = attach(&office, ProjectId(1), bytes, "现场.jpg").unwrap();
        let file = office.ledger.view().unwrap().attachment(id).unwrap().file;
        assert_eq!(file.media_type, MediaType::Jpeg);
        (file.exif_taken_at.map(|at| at.to_string()), file.exif_lon_lat.map(|at| at.to_string()), file.exif_datum)
    };
    for is_big in [false, true] {
        let bytes = photo(is_big, "2022:03:05 10:20:30", [109, 24, 36], [24, 19, 48], ["E", "N"]);
        let at = Some("109.4100000,24.3300000".to_owned());
        assert_eq!(exif(&bytes), (Some("2022-03-05 10:20:30".into()), at, Some(Datum::Wgs84)));
    }
    // The other half of the world, a clock that was never set, and a position of zeros say nothing.
    let south = photo(true, "2022:03:05 10:20:30", [109, 24, 36], [24, 19, 48], ["E", "S"]);
    assert_eq!(exif(&south), (Some("2022-03-05 10:20:30".into()), None, None));
    let west = photo(true, "0000:00:00 00:00:00", [109, 24, 36], [24, 19, 48], ["W", "N"]);
    assert_eq!(exif(&west), (None, None, None));
    assert_eq!(exif(&photo(false, "1970:01:01 00:00:00", [0; 3], [0; 3], ["E", "N"])), (None, None, None));
    assert_eq!(exif(b"\xff\xd8\xff\xd9"), (None, None, None));
}

/// Every byte of a photo's data is damaged in turn, then cut at every length, then random bytes follow: nothing fails.
#[test]
fn damaged_photos_are_still_photos() {
    let whole = photo(true, "2022:03:05 10:20:30", [109, 24, 36], [24, 19, 48], ["E", "N"]);
    let office = Office::with_plan(1).0;
    let mut batch = None;
    let mut random = crate::random::Random(77);
    let mut seen = 0;
    let mut try_one = |bytes: &[u8]| {
        if seen % 90 == 0 {
            drop(batch.take());
            batch = Some(office.ledger.batch("张三").unwrap());
        }
        seen += 1;
        let batch = batch.as_mut().unwrap();
        batch.attach_bytes(ProjectId(1), bytes, AttachmentFields::named("现场.jpg")).unwrap();
    };
    for at in 4..whole.len() {
        for byte in [0, 0x7f, 0xff] {
            let mut bytes = whole.clone();
            bytes[at] = byte;
            try_one(&bytes);
        }
        try_one(&whole[..at]);
    }
    for _ in 0..200 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            let at = 4 + random.below(whole.len() as u64 - 4) as usize;
            bytes[at] = random.below(256) as u8;
        }
        try_one(&bytes);
    }
}

#[test]
fn what_to_look_at_again_is_named_and_nothing_is_refused() {
    let (office, plan, items) = Office::with_plan(1);
    let bytes = photo(false, "2022:03:05 10:20:30", [109, 24, 36], [24, 19, 48], ["E", "N"]);
    office
        .ledger
        .write("张三", |batch| {
            let place = |datum| PlaceFields::new("主桥", PlaceKind::Point, datum, "109.44,24.33".parse().unwrap());
            // In another system nothing is compared.
            batch.add_place(ProjectId(1), place(Datum::Gcj02))?;
            batch.attach_bytes((items[0], month_of(3)), &bytes, AttachmentFields::named("现场.jpg"))?;
            Ok(())
        })
        .unwrap();
    let listed = office.ledger.view().unwrap().attachments_of_month(plan, month_of(3)).unwrap();
    assert_eq!((listed[0].place, listed[0].distance_m, listed[0].advice.len()), (1, None, 0));
    office
        .ledger
        .write("张三", |batch| {
            let outline = "109.44,24.33".parse()?;
            batch.add_place(ProjectId(1), PlaceFields::new("引桥", PlaceKind::Point, Datum::Wgs84, outline))?;
            let mut said = AttachmentFields::named("现场.pdf");
            said.taken_at = Some("2022-04-02".parse()?);
            batch.attach_bytes((items[0], month_of(4)), &bytes, said)?;
            let mut said = AttachmentFields::named("现场.jpg");
            said.taken_at = Some("2022-03-05 11:00".parse()?);
            batch.attach_bytes((items[0], month_of(5)), &bytes, said)
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let listed = view.attachments_of_project(ProjectId(1)).unwrap();
    let advice: Vec<_> = listed.iter().map(|row| row.advice.clone()).collect();
    use AttachmentAdvice::{DiffersFromExif, FarAway, NameSaysOther, OtherMonth, UsedBefore};
    assert_eq!(advice[0], [FarAway]);
    assert_eq!(advice[1], [NameSaysOther, FarAway, DiffersFromExif, UsedBefore]);
    assert_eq!(advice[2], [FarAway, OtherMonth, UsedBefore]);
    assert!((3_000..3_100).contains(&listed[0].distance_m.unwrap()), "{:?}", listed[0].distance_m);
    assert_eq!(listed[0].project_name.as_deref(), Some("项目1"));
}

#[test]
fn limits_are_refused_in_words() {
    let office = Office::with_plan(1).0;
    let empty = attach(&office, ProjectId(1), b"", "空.pdf").unwrap_err();
    assert_eq!(empty.id(), "attachment_empty");
    let large = vec![7; usize::try_from(limits::ATTACHMENT_BYTES).unwrap() + 1];
    assert_eq!(attach(&office, ProjectId(1), &large, "大.bin").unwrap_err().id(), "attachment_too_large");
    let path = office.folder.path().join("大.bin");
    fs::write(&path, &large).unwrap();
    let attach_path = |batch: &mut zdxm::Batch| batch.attach_file(ProjectId(1), &path, AttachmentFields::default());
    assert_eq!(office.ledger.write("张三", attach_path).unwrap_err().id(), "attachment_too_large");
    attach(&office, ProjectId(1), &large[1..], "刚好.bin").unwrap();
    office
        .ledger
        .write("张三", |batch| {
            (2..=limits::ATTACHMENTS)
                .try_for_each(|_| batch.attach_bytes(ProjectId(1), PDF, AttachmentFields::named("批复.pdf")).map(drop))
        })
        .unwrap();
    let one_more = attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap_err();
    assert_eq!((one_more.kind(), one_more.id()), (ErrorKind::TooLong, "too_many_attachments"));
    // A voided one makes room.
    office.ledger.write("张三", |batch| batch.void(AttachmentId(2), "重复")).unwrap();
    attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap();
    let back = office.ledger.write("张三", |batch| batch.restore(AttachmentId(2))).unwrap_err();
    assert_eq!(back.id(), "too_many_attachments");
    for name in ["", " ", "a\nb"] {
        assert!(attach(&office, ProjectId(1), PDF, name).is_err(), "{name:?}");
    }
    let missing = attach(&office, ProjectId(9), PDF, "批复.pdf").unwrap_err();
    assert_eq!((missing.kind(), missing.field_name()), (ErrorKind::NotFound, Some("attached_id")));
}

#[test]
fn what_a_person_said_is_corrected_on_the_version_that_was_read() {
    let office = Office::with_plan(1).0;
    let id = attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap();
    let read = office.ledger.view().unwrap().attachment(id).unwrap();
    office.ledger.write("李四", |batch| batch.change_attachment(id, |now| now.remark = Some("正本".into()))).unwrap();
    let mine = AttachmentFields { remark: Some("副本".into()), ..read.fields.clone() };
    let late = office.ledger.write("张三", |batch| batch.revise_attachment(Base::from(&read), mine)).unwrap_err();
    assert_eq!(late.kind(), ErrorKind::Conflict);
    let position = |batch: &mut zdxm::Batch| {
        batch.change_attachment(id, |now| now.lon_lat = Some("109.41,24.33".parse().unwrap()))
    };
    assert_eq!(office.ledger.write("张三", position).unwrap_err().id(), "position_without_datum");
    assert_eq!(office.ledger.view().unwrap().attachment_history(id).unwrap().len(), 2);
}

#[test]
fn a_voided_attachment_keeps_its_bytes() {
    let office = Office::with_plan(1).0;
    let id = attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap();
    let before = office.ledger.view().unwrap();
    office.ledger.write("张三", |batch| batch.void(id, "传错")).unwrap();
    assert_eq!(office.ledger.view().unwrap().attachment(id).unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(before.attachment_bytes(id).unwrap(), PDF);
    assert_eq!(office.ledger.sweep_files("张三").unwrap(), 0);
    office.ledger.write("张三", |batch| batch.restore(id)).unwrap();
    assert_eq!(office.ledger.view().unwrap().attachment_bytes(id).unwrap(), PDF);
    // What has attachments is in use.
    let project = office.ledger.write("张三", |batch| batch.add_project(zdxm::ProjectFields::named("误登"))).unwrap();
    attach(&office, project, PDF, "批复.pdf").unwrap();
    let used = office.ledger.write("张三", |batch| batch.void(project, "误登")).unwrap_err();
    assert_eq!(used.kind(), ErrorKind::InUse);
    assert!(used.text(zdxm::Language::Chinese).contains("批复.pdf"), "{used}");
}

#[test]
fn missing_changed_and_left_files_are_named_and_put_right() {
    let office = Office::with_plan(1).0;
    let path = office.ledger.path().to_owned();
    let first = attach(&office, ProjectId(1), PDF, "一.pdf").unwrap();
    let second = attach(&office, ProjectId(1), b"%PDF-1.7 other", "二.pdf").unwrap();
    assert_eq!(kinds(&office.ledger), []);
    // A batch that is dropped leaves a file that nobody needs.
    let mut batch = office.ledger.batch("张三").unwrap();
    batch.attach_bytes(ProjectId(1), b"%PDF-1.7 dropped", AttachmentFields::named("三.pdf")).unwrap();
    drop(batch);
    fs::write(folder(&path).join("说明.txt"), "不是附件").unwrap();
    assert_eq!(kinds(&office.ledger), [FileFindingKind::Unreferenced, FileFindingKind::Foreign]);
    assert_eq!(office.ledger.sweep_files("张三").unwrap(), 1);
    assert_eq!(kinds(&office.ledger), [FileFindingKind::Foreign]);
    fs::remove_file(folder(&path).join("说明.txt")).unwrap();
    let place = |id| {
        let digits = office.ledger.view().unwrap().attachment(id).unwrap().file.sha256.to_string();
        folder(&path).join(&digits[..2]).join(&digits[2..])
    };
    fs::remove_file(place(first)).unwrap();
    let mut bytes = fs::read(place(second)).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(place(second), &bytes).unwrap();
    assert_eq!(kinds(&office.ledger), [FileFindingKind::Missing, FileFindingKind::Changed]);
    let view = office.ledger.view().unwrap();
    assert_eq!(view.attachment_bytes(first).unwrap_err().kind(), ErrorKind::NoFile);
    assert_eq!(view.attachment_bytes(second).unwrap_err().kind(), ErrorKind::Tampered);
    let copy = office.folder.path().join("另存.pdf");
    assert!(view.save_attachment(second, &copy, SaveOptions::default()).is_err() && !copy.exists());
    // The ledger is complete without them.
    view.verify().unwrap();
    Ledger::open(&path).unwrap();
    // The same bytes, attached again, put it right.
    attach(&office, ProjectId(1), PDF, "一.pdf").unwrap();
    attach(&office, ProjectId(1), b"%PDF-1.7 other", "二.pdf").unwrap();
    assert_eq!(kinds(&office.ledger), []);
    let given_up = view.check_files_with(&mut |_, _| ControlFlow::Break(())).unwrap_err();
    assert_eq!(given_up.kind(), ErrorKind::Interrupted);
}

#[test]
fn a_backup_has_the_files_beside_it_and_brings_them_back() {
    let office = Office::with_plan(1).0;
    let at = |name: &str| office.folder.path().join(name);
    let lost = attach(&office, ProjectId(1), b"%PDF-1.7 lost", "失.pdf").unwrap();
    let id = attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap();
    let backup = office.ledger.backup_to(at("备份.zdxm")).unwrap();
    assert_eq!((backup.files, backup.files_missing), (2, 0));
    assert_eq!(beside(&at("备份.zdxm")).len(), 2);
    // Another one takes the place of the first, with what came since; what the ledger lost stays in the backup.
    attach(&office, ProjectId(1), b"%PDF-1.7 new", "新.pdf").unwrap();
    let digits = office.ledger.view().unwrap().attachment(lost).unwrap().file.sha256.to_string();
    fs::remove_file(folder(office.ledger.path()).join(&digits[..2]).join(&digits[2..])).unwrap();
    let mut run = office.ledger.begin_backup(at("备份.zdxm"), SaveOptions::default().with_overwrite(true)).unwrap();
    while !run.step(1).unwrap() {
        assert!(run.done() <= run.total());
    }
    let backup = run.finish().unwrap();
    assert_eq!((backup.files, backup.files_missing), (3, 0));
    let elsewhere = office.ledger.backup_to(at("另一备份.zdxm")).unwrap();
    assert_eq!((elsewhere.files, elsewhere.files_missing), (3, 1));
    // A restored ledger has them again.
    let restored = Ledger::restore(at("备份.zdxm"), at("恢复.zdxm")).unwrap();
    assert_eq!((restored.contents.files, restored.contents.files_missing), (3, 0));
    let ledger = Ledger::open(at("恢复.zdxm")).unwrap();
    assert_eq!(kinds(&ledger), []);
    assert_eq!(ledger.view().unwrap().attachment_bytes(id).unwrap(), PDF);
    // Over an older ledger, whose files go aside with it.
    drop(ledger);
    let options = RestoreOptions::default().with_keep_existing(true);
    let mut forward = |_: u64, _: u64| ControlFlow::Continue(());
    let again = Ledger::restore_with(at("另一备份.zdxm"), at("恢复.zdxm"), options, &mut forward).unwrap();
    assert_eq!((again.contents.files, again.contents.files_missing), (3, 1));
    let kept = again.kept.unwrap();
    assert_eq!((beside(&kept).len(), beside(&at("恢复.zdxm")).len()), (3, 2));
    assert_eq!(kinds(&Ledger::open(&kept).unwrap()), []);
}

#[test]
fn files_are_left_out_only_when_told_so_and_then_it_says_how_many() {
    let office = Office::with_plan(1).0;
    let at = |name: &str| office.folder.path().join(name);
    attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap();
    let mut run = office.ledger.begin_backup(at("备份.zdxm"), SaveOptions::default()).unwrap();
    run.leave_out_attachments();
    let backup = run.finish().unwrap();
    assert_eq!((backup.files, backup.files_missing), (1, 1));
    assert!(!folder(&at("备份.zdxm")).exists());
    let restored = Ledger::restore(at("备份.zdxm"), at("恢复.zdxm")).unwrap();
    assert_eq!((restored.contents.files, restored.contents.files_missing), (1, 1));
    // A backup that is given up leaves nothing.
    let mut run = office.ledger.begin_backup(at("放弃.zdxm"), SaveOptions::default()).unwrap();
    while !run.step(1).unwrap() {}
    drop(run);
    assert!(!folder(&at("放弃.zdxm")).exists() && !at("放弃.zdxm").exists());
    office.ledger.backup_to(at("全.zdxm")).unwrap();
    let options = RestoreOptions::default().with_without_attachments(true);
    let mut forward = |_: u64, _: u64| ControlFlow::Continue(());
    let restored = Ledger::restore_with(at("全.zdxm"), at("无附件.zdxm"), options, &mut forward).unwrap();
    assert_eq!(restored.contents.files_missing, 1);
}

#[test]
fn an_archive_has_the_files_beside_it_on_request() {
    let office = Office::with_plan(1).0;
    let at = |name: &str| office.folder.path().join(name);
    let id = attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap();
    let export = |name: &str, takes: bool| {
        let mut run = office.ledger.view().unwrap().begin_export(at(name), SaveOptions::default()).unwrap();
        if takes {
            run.take_attachments();
        }
        let contents = loop {
            if let Some(contents) = run.step(10).unwrap() {
                break contents;
            }
        };
        (contents.files, contents.files_missing)
    };
    assert_eq!((export("无.jsonl", false), export("有.jsonl", true)), ((1, 1), (1, 0)));
    let import = |archive: &str, to: &str| {
        let mut run = Ledger::begin_import(at(archive), at(to)).unwrap();
        loop {
            if let Some(contents) = run.step(10).unwrap() {
                return contents.files_missing;
            }
        }
    };
    assert_eq!((import("无.jsonl", "无.zdxm"), import("有.jsonl", "有.zdxm")), (1, 0));
    assert_eq!(Ledger::open(at("有.zdxm")).unwrap().view().unwrap().attachment_bytes(id).unwrap(), PDF);
    assert!(!folder(&at("无.zdxm")).exists());
}

#[cfg(unix)]
#[test]
fn links_within_the_folder_are_not_followed() {
    let office = Office::with_plan(1).0;
    let id = attach(&office, ProjectId(1), PDF, "批复.pdf").unwrap();
    let place = beside(office.ledger.path()).pop().unwrap();
    let elsewhere = office.folder.path().join("别处.pdf");
    fs::rename(&place, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &place).unwrap();
    assert_eq!(office.ledger.view().unwrap().attachment_bytes(id).unwrap_err().kind(), ErrorKind::Tampered);
    assert_eq!(office.ledger.sweep_files("张三").unwrap(), 0);
    assert!(elsewhere.exists());
}

#[test]
fn thousands_of_files_are_listed_checked_and_backed_up() {
    let (office, plan, items) = Office::with_plan(20);
    office
        .ledger
        .write("张三", |batch| {
            for (at, item) in items.iter().enumerate() {
                for number in 0..100_u32 {
                    let bytes = [&b"%PDF-"[..], &(at as u32 * 100 + number).to_le_bytes()].concat();
                    batch.attach_bytes((*item, month_of(3)), &bytes, AttachmentFields::named("批复.pdf"))?;
                }
            }
            Ok(())
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let listed = view.attachments_of_month(plan, month_of(3)).unwrap();
    assert_eq!((listed.len(), listed.last().unwrap().place), (2_000, 2_000));
    assert_eq!(view.check_files().unwrap().files, 2_000);
    let backup = office.ledger.backup_to(office.folder.path().join("备份.zdxm")).unwrap();
    assert_eq!((backup.files, backup.files_missing), (2_000, 0));
}
