//! Packages that somebody edited, forged or put together by hand: none of them changes anything.

use std::io::{Cursor, Read, Write};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sm3::Sm3;
use zdxm::{
    ErrorKind, Ledger, Package, PackageChoices, PackageDraft, PackageKind, PackageLineState, PackagePreview,
    PackageSignature, PackageStanding, PartnerFields, SaveOptions,
};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::offices::{Offices, month, ytd};

type Parts = Vec<(String, Vec<u8>)>;

fn parts_of(path: &std::path::Path) -> Parts {
    let mut zip = ZipArchive::new(Cursor::new(std::fs::read(path).unwrap())).unwrap();
    let count = zip.len();
    let read = |at| {
        let mut part = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

fn zipped(parts: &Parts, method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The same package with other lines and another manifest, whose hashes fit: only a signature would give it away.
fn forged(parts: &Parts, edit: impl Fn(&mut Value), lines: impl Fn(&str) -> String) -> Vec<u8> {
    let mut parts = parts.clone();
    for (name, bytes) in &mut parts {
        if name.starts_with("data/") {
            *bytes = lines(std::str::from_utf8(bytes).unwrap()).into_bytes();
        }
    }
    let files = parts.iter().filter(|(name, _)| name.starts_with("data/")).map(|(name, bytes)| {
        json!({"path": name, "bytes": bytes.len(), "sha256": hex(&Sha256::digest(bytes)), "sm3": hex(&Sm3::digest(bytes))})
    });
    let files = Value::Array(files.collect());
    let manifest = parts.iter_mut().find(|(name, _)| name == "manifest.json").unwrap();
    let mut value: Value = serde_json::from_slice(&manifest.1).unwrap();
    value["files"] = files;
    edit(&mut value);
    manifest.1 = value.to_string().into_bytes();
    zipped(&parts, CompressionMethod::Stored)
}

struct Case {
    offices: Offices,
    parts: Parts,
}

impl Case {
    /// A county that has filed three reports, and the package of them.
    fn new() -> Case {
        let offices = Offices::with_plan_sent();
        let items = offices.county_items();
        offices
            .county
            .write("李四", |batch| {
                items.iter().try_for_each(|item| batch.file_report(*item, month(3), ytd(100)).map(drop))
            })
            .unwrap();
        offices.county_sends("march.zip");
        let parts = parts_of(&offices.path("march.zip"));
        Case { offices, parts }
    }

    fn open(&self, bytes: &[u8]) -> zdxm::Result<Package> {
        let path = self.offices.path("hostile.zip");
        std::fs::write(&path, bytes).unwrap();
        Package::open(path)
    }

    fn preview(&self, package: &Package) -> zdxm::Result<PackagePreview> {
        PackagePreview::new(&self.offices.city.view().unwrap(), package, &PackageChoices::default())
    }
}

fn as_of(ledger: &Ledger) -> i64 {
    ledger.view().unwrap().as_of().0
}

#[test]
fn every_bit_counts_or_changes_nothing() {
    let case = Case::new();
    let whole = std::fs::read(case.offices.path("march.zip")).unwrap();
    let before = as_of(&case.offices.city);
    let sha256 = Package::open(case.offices.path("march.zip")).unwrap().sha256();
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        // What a zip says of times and systems says nothing of what is in it.
        match case.open(&bytes) {
            Ok(package) => assert_eq!(package.sha256(), sha256, "byte {at}"),
            Err(error) => assert!(
                matches!(
                    error.kind(),
                    ErrorKind::Damaged | ErrorKind::UnknownFormat | ErrorKind::NewerVersion | ErrorKind::TooLong
                ),
                "{at}: {error}"
            ),
        }
    }
    for cut in [0, 1, 21, 22, whole.len() / 2, whole.len() - 1] {
        assert!(case.open(&whole[..cut]).is_err(), "{cut}");
    }
    assert_eq!(as_of(&case.offices.city), before);
}

#[test]
fn zips_that_are_no_packages_are_refused() {
    let case = Case::new();
    let refused = |bytes: &[u8], kind| assert_eq!(case.open(bytes).unwrap_err().kind(), kind);
    refused(&zipped(&case.parts, CompressionMethod::Deflated), ErrorKind::Damaged);
    // 64 MB of zeros in 64 KB: nothing is inflated.
    let mut bomb = case.parts.clone();
    bomb.push(("data/zeros.jsonl".into(), vec![0; 64 << 20]));
    refused(&zipped(&bomb, CompressionMethod::Deflated), ErrorKind::Damaged);
    for name in
        ["../evil.jsonl", "/etc/passwd", "data/../../evil", "data\\report.jsonl", "DATA/REPORT.JSONL", "extra.txt"]
    {
        let mut parts = case.parts.clone();
        parts.push((name.into(), b"{}\n".to_vec()));
        refused(&zipped(&parts, CompressionMethod::Stored), ErrorKind::Damaged);
    }
    let without = |name: &str| case.parts.iter().filter(|(part, _)| part != name).cloned().collect::<Parts>();
    refused(&zipped(&without("manifest.json"), CompressionMethod::Stored), ErrorKind::UnknownFormat);
    refused(&zipped(&without("data/report.jsonl"), CompressionMethod::Stored), ErrorKind::Damaged);
    // Two parts of one name: another reader may take the other one.
    let twice = zipped(&case.parts, CompressionMethod::Stored);
    let (mut doubled, from, to) = (twice.clone(), b"data/report.jsonl", b"manifest.json\0\0\0\0");
    for at in 0..doubled.len() - from.len() {
        if &twice[at..at + from.len()] == from {
            doubled[at..at + from.len()].copy_from_slice(to);
        }
    }
    assert!(case.open(&doubled).is_err());
}

#[test]
fn a_manifest_is_believed_in_nothing() {
    let case = Case::new();
    let keep = |text: &str| text.to_owned();
    let open = |edit: &dyn Fn(&mut Value)| case.open(&forged(&case.parts, edit, keep));
    for (edit, kind) in [
        (&(|value: &mut Value| value["format"] = 2.into()) as &dyn Fn(&mut Value), ErrorKind::NewerVersion),
        (&|value| value["zdxm"] = "archive".into(), ErrorKind::UnknownFormat),
        (&|value| value["more"] = 1.into(), ErrorKind::Damaged),
        (&|value| value["sequence"] = 0.into(), ErrorKind::Damaged),
        (&|value| value["head"]["change"] = (-1).into(), ErrorKind::Damaged),
        (&|value| value["head"]["hash"] = "xyz".into(), ErrorKind::Damaged),
        (&|value| value["from"]["ledger"] = "柳南区".into(), ErrorKind::Damaged),
        (&|value| value["files"][0]["path"] = "../evil".into(), ErrorKind::Damaged),
        (&|value| value["files"][0]["bytes"] = 1.into(), ErrorKind::Damaged),
        (&|value| value["files"][0]["sm3"] = "0".repeat(64).into(), ErrorKind::Damaged),
        (&|value| value["kind"] = "money".into(), ErrorKind::Damaged),
    ] {
        assert_eq!(open(edit).unwrap_err().kind(), kind);
    }
    // A sender that is no partner, a receiver that is somebody else, a kind that is not the sender's to send.
    let stranger = "01890a5d-ac96-774b-bcce-b302099a8057";
    let preview = |edit: &dyn Fn(&mut Value)| case.preview(&open(edit).unwrap()).unwrap_err().kind();
    assert_eq!(preview(&|value| value["from"]["ledger"] = stranger.into()), ErrorKind::NotFound);
    assert_eq!(preview(&|value| value["to"]["ledger"] = stranger.into()), ErrorKind::Rule);
    assert_eq!(preview(&|value| value["kind"] = "answers".into()), ErrorKind::NotPermitted);
    assert_eq!(preview(&|value| value["plan"]["origin"] = format!("{stranger}/1").into()), ErrorKind::NotFound);
}

#[test]
fn a_line_about_what_its_sender_does_not_own_is_refused_by_its_number() {
    let case = Case::new();
    let city = case.offices.city.uuid().unwrap();
    // The city's own fourth project, and one that does not exist.
    for (item, what) in [(case.offices.items[3].0, ErrorKind::NotPermitted), (4_711, ErrorKind::NotPermitted)] {
        let first = format!("\"item\":\"{city}/{}\"", case.offices.items[0].0);
        let other = format!("\"item\":\"{city}/{item}\"");
        let bytes = forged(&case.parts, |_| {}, |text| text.replace(&first, &other));
        let package = case.open(&bytes).unwrap();
        let preview = case.preview(&package).unwrap();
        let refused = preview.lines.iter().filter(|line| line.state == PackageLineState::Refused).collect::<Vec<_>>();
        assert_eq!(refused.len(), 1, "{what:?}");
        assert_eq!((refused[0].part.as_str(), refused[0].row), ("data/report.jsonl", 1));
        assert!(refused[0].problem(zdxm::Language::English).is_some());
    }
    // A plan item from below.
    let line = |text: &str| text.replace("\"record\":\"report\"", "\"record\":\"item\"");
    assert_eq!(case.open(&forged(&case.parts, |_| {}, line)).unwrap_err().kind(), ErrorKind::Damaged);
}

#[test]
fn a_restored_ledger_makes_a_fork_until_a_person_decides() {
    let case = Case::new();
    let offices = &case.offices;
    offices.city_takes(&Package::open(offices.path("march.zip")).unwrap()).unwrap().unwrap();
    // The county's ledger as it was before it sent anything, with other reports.
    offices
        .county
        .write("李四", |batch| batch.file_report(offices.county_items()[0], month(4), ytd(200)).map(drop))
        .unwrap();
    let again = offices.county_sends("april.zip");
    assert_eq!(Offices::preview(&offices.city, &again).standing, PackageStanding::Ready);
    let forged = forged(&parts_of(&offices.path("april.zip")), |value| value["sequence"] = 1.into(), str::to_owned);
    let fork = case.open(&forged).unwrap();
    let before = as_of(&offices.city);
    assert_eq!(case.preview(&fork).unwrap().standing, PackageStanding::Fork);
    assert_eq!(offices.city_takes(&fork).unwrap_err().kind(), ErrorKind::Rule);
    assert_eq!(as_of(&offices.city), before);
    let accepted = PackageChoices::default().with_accept_fork(true);
    offices.city.receive_package("张三", &fork, &accepted).unwrap().unwrap();
    assert_eq!(case.preview(&fork).unwrap().standing, PackageStanding::Repeated);

    offices.county.write("李四", |batch| batch.begin_incarnation("由3月31日备份恢复")).unwrap();
    let renewed = offices.county_sends("renewed.zip");
    assert_eq!((renewed.incarnation(), renewed.sequence()), (1, 1));
    assert_eq!(Offices::preview(&offices.city, &renewed).standing, PackageStanding::NewIncarnation);
    assert!(offices.city_takes(&renewed).is_err());
    let accepted = PackageChoices::default().with_accept_fork(true);
    offices.city.receive_package("张三", &renewed, &accepted).unwrap().unwrap();
    // Of the life that has ended, nothing more comes.
    assert_eq!(Offices::preview(&offices.city, &again).standing, PackageStanding::Fork);
}

#[test]
fn a_signature_is_kept_beside_what_it_signs() {
    let case = Case::new();
    let package = Package::open(case.offices.path("march.zip")).unwrap();
    let sign = |manifest: &str| hex(&Sha256::digest(format!("key{manifest}")));
    let signature = PackageSignature { key: "签名证书 01".into(), signature: sign(package.manifest()) };
    let path = case.offices.path("signed.zip");
    package.save_signed(signature.clone(), &path, SaveOptions::default()).unwrap();
    let signed = Package::open(&path).unwrap();
    assert_eq!(signed.signature(), Some(&signature));
    assert_eq!(signed.sha256(), package.sha256());
    assert_eq!(sign(signed.manifest()), signed.signature().unwrap().signature);
    case.offices.city_takes(&signed).unwrap().unwrap();
    // The same without its signature is the same package.
    assert_eq!(case.preview(&package).unwrap().standing, PackageStanding::Repeated);
}

#[test]
fn the_same_content_makes_the_same_bytes() {
    let make = |name: &str, offices: &Offices| {
        let draft = PackageDraft::new(offices.lower, PackageKind::Plan, offices.plan);
        offices.city.make_package("张三", &draft, offices.path(name), SaveOptions::default()).unwrap();
        std::fs::read(offices.path(name)).unwrap()
    };
    let offices = Offices::new();
    let copy = offices.path("copy.zdxm");
    offices.city.backup_to(&copy).unwrap();
    let first = make("one.zip", &offices);
    let other = crate::support::options().open(copy).unwrap();
    let draft = PackageDraft::new(offices.lower, PackageKind::Plan, offices.plan);
    other.make_package("张三", &draft, offices.path("two.zip"), SaveOptions::default()).unwrap();
    assert_eq!(std::fs::read(offices.path("two.zip")).unwrap(), first);
}

#[test]
fn only_a_registrar_makes_and_takes_packages() {
    let case = Case::new();
    let offices = &case.offices;
    offices
        .city
        .write("张三", |batch| {
            let registrar = batch.add_person(zdxm::PersonFields::named("张三"))?;
            batch.grant_role(registrar, zdxm::Role::Registrar, zdxm::RoleScope::Ledger, None)?;
            let reporter = batch.add_person(zdxm::PersonFields::named("王五"))?;
            batch.grant_role(reporter, zdxm::Role::Reporter, zdxm::RoleScope::Unit(offices.unit), None).map(drop)
        })
        .unwrap();
    let package = Package::open(offices.path("march.zip")).unwrap();
    let before = as_of(&offices.city);
    let taken = offices.city.receive_package("王五", &package, &PackageChoices::default());
    assert_eq!(taken.unwrap_err().kind(), ErrorKind::NotPermitted);
    let draft = PackageDraft::new(offices.lower, PackageKind::Plan, offices.plan);
    let made = offices.city.make_package("王五", &draft, offices.path("no.zip"), SaveOptions::default());
    assert_eq!(made.unwrap_err().kind(), ErrorKind::NotPermitted);
    assert!(!offices.path("no.zip").exists());
    assert_eq!(as_of(&offices.city), before);
    let partner = offices.city.write("王五", |batch| {
        batch.add_partner("01890a5d-ac96-774b-bcce-b302099a8057", PartnerFields::upper("某办"))
    });
    assert_eq!(partner.unwrap_err().kind(), ErrorKind::NotPermitted);
}
