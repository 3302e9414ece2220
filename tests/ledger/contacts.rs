//! Contact details (联系方式): overwritten for good, by a change that says why and no more.

use crate::support;

use std::ops::ControlFlow;

use support::Office;
use zdxm::{Base, Batch, ContactFields, ErrorKind, Ledger, PersonFields, PersonId, Result, Role, RoleScope, Subject};

const FIRST: &str = "0772-2820001";
const SECOND: &str = "0772-2820002";

fn phone(text: &str) -> ContactFields {
    ContactFields { phone: Some(text.to_owned()), ..Default::default() }
}

fn write<T>(ledger: &Ledger, write: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
    ledger.write("张三", write)
}

fn with_person() -> (Office, PersonId) {
    let office = Office::new();
    let person = write(&office.ledger, |batch| {
        let person = batch.add_person(PersonFields::named("王五"))?;
        batch.change_contact(person, "登记", |now| *now = phone(FIRST))?;
        Ok(person)
    });
    (office, person.unwrap())
}

#[test]
fn what_was_overwritten_is_gone_and_that_it_was_stays() {
    let (office, person) = with_person();
    let ledger = &office.ledger;
    let before = ledger.view().unwrap().as_of();
    // A row of another length, in a page with others: nothing is overwritten by chance.
    write(ledger, |batch| {
        let other = batch.add_person(PersonFields::named("赵六"))?;
        batch.change_contact(other, "登记", |now| *now = phone("0772-2830000"))
    })
    .unwrap();
    let long = Some("值班".repeat(3_000));
    write(ledger, |batch| batch.change_contact(person, "登记", |now| now.remark = long)).unwrap();
    write(ledger, |batch| batch.change_contact(person, "本人要求", |now| *now = phone(SECOND))).unwrap();
    let view = ledger.view().unwrap();
    assert_eq!(view.contact(person).unwrap().fields, phone(SECOND));
    assert_eq!(view.contacts().unwrap()[0], view.contact(person).unwrap());
    assert_eq!(ledger.view_as_of(before).unwrap().contact(person).unwrap().fields, phone(SECOND), "also as of then");
    let history = view.history(person).unwrap();
    let why = history.iter().filter(|entry| entry.subject == Subject::Contact);
    let why = why.map(|entry| (entry.name.as_str(), entry.title, format!("{}", entry.after.as_ref().unwrap())));
    assert_eq!(why.collect::<Vec<_>>(), ["登记", "登记", "本人要求"].map(|reason| ("王五", "原因", reason.to_owned())));
    assert!(!format!("{history:?}{:?}", view.entries(view.as_of()).unwrap()).contains("2820"), "no value is told");
    view.verify().unwrap();
    let Office { folder, ledger } = office;
    let path = folder.path().join("office.zdxm");
    drop((view, ledger));
    let bytes = std::fs::read(&path).unwrap();
    let has = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(has(SECOND) && !has(FIRST) && !has("值班值班"), "the file still has what was overwritten");
    assert!(!path.with_extension("zdxm-wal").exists());
}

#[test]
fn nothing_is_overwritten_without_a_reason_or_unread() {
    let (office, person) = with_person();
    let read = Base::from(&office.ledger.view().unwrap().contact(person).unwrap());
    let revise = |fields: ContactFields, reason: &str| {
        write(&office.ledger, |batch| batch.revise_contact(read, fields, reason)).map_err(|error| error.kind())
    };
    assert_eq!(revise(phone(SECOND), " "), Err(ErrorKind::MissingValue));
    assert_eq!(revise(phone(FIRST), ""), Ok(()), "what stays the same needs none");
    assert_eq!(revise(phone(SECOND), "换号"), Ok(()));
    let error = write(&office.ledger, |batch| batch.revise_contact(read, phone(FIRST), "改回")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let text = error.to_string();
    assert!(text.contains("\"王五\"") && text.contains("张三 (change 3, ") && !text.contains("2820"), "{text}");
    let unknown = write(&office.ledger, |batch| batch.change_contact(PersonId(9), "登记", |_| ()));
    assert_eq!(unknown.unwrap_err().kind(), ErrorKind::NotFound);
    // A batch that is given up leaves what was there.
    let mut batch = office.ledger.batch("张三").unwrap();
    batch.change_contact(person, "误填", |now| *now = ContactFields::default()).unwrap();
    drop(batch);
    assert_eq!(office.ledger.view().unwrap().contact(person).unwrap().fields, phone(SECOND));
}

#[test]
fn only_a_registrar_overwrites_and_a_limited_view_shows_none() {
    let (office, person) = with_person();
    let ledger = &office.ledger;
    write(ledger, |batch| {
        let registrar = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)?;
        let project = batch.add_project(zdxm::ProjectFields::named("大桥"))?;
        batch.grant_role(person, Role::Reporter, RoleScope::Project(project), None)
    })
    .unwrap();
    let refused = ledger.write("王五", |batch| batch.change_contact(person, "自改", |_| ()));
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::NotPermitted);
    let mut view = ledger.view().unwrap();
    view.limit_to("王五").unwrap();
    assert_eq!(view.contact(person).unwrap_err().kind(), ErrorKind::NotPermitted);
    assert_eq!(view.contacts().unwrap_err().kind(), ErrorKind::NotPermitted);
}

#[test]
fn archives_and_backups_carry_contact_details() {
    let (office, person) = with_person();
    let folder = office.folder.path();
    let before = office.ledger.view().unwrap().as_of();
    write(&office.ledger, |batch| batch.add_person(PersonFields::named("赵六"))).unwrap();
    let view = office.ledger.view().unwrap();
    let mut archive = Vec::new();
    view.export_json(&mut archive, &mut |_, _| ControlFlow::Continue(())).unwrap();
    let text = String::from_utf8(archive.clone()).unwrap();
    let line = format!("{{\"contact\":1,\"change_no\":2,\"phone\":\"{FIRST}\"}}");
    assert!(text.lines().any(|found| found == line), "{text}");
    let copy = folder.join("copy.zdxm");
    Ledger::import_json(&copy, &mut archive.as_slice(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let copied = Ledger::open(&copy).unwrap();
    assert_eq!(copied.view().unwrap().contact(person).unwrap(), view.contact(person).unwrap());
    // One that ends before somebody overwrote them has none.
    let mut earlier = Vec::new();
    write(&office.ledger, |batch| batch.change_contact(person, "换号", |now| *now = phone(SECOND))).unwrap();
    let view = office.ledger.view_as_of(before).unwrap();
    view.export_json(&mut earlier, &mut |_, _| ControlFlow::Continue(())).unwrap();
    assert!(!String::from_utf8(earlier.clone()).unwrap().contains("2820"));
    let target = folder.join("earlier.zdxm");
    Ledger::import_json(&target, &mut earlier.as_slice(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let then = Ledger::open(&target).unwrap().view().unwrap();
    assert_eq!(then.contact(person).unwrap().fields, ContactFields::default(), "what stood there is gone");
    then.verify().unwrap();
    for (from, to) in [
        (line.as_str(), String::new()),
        (line.as_str(), format!("{line}\n{line}")),
        (line.as_str(), line.replace("\"change_no\":2", "\"change_no\":3")),
        (line.as_str(), line.replace("\"contact\":1", "\"contact\":7")),
        (line.as_str(), line.replace("phone", "telephone")),
    ] {
        let edited = text.replace(from, &to).replace("\n\n", "\n");
        let target = folder.join("edited.zdxm");
        let refused = Ledger::import_json(&target, &mut edited.as_bytes(), &mut |_, _| ControlFlow::Continue(()));
        assert!(refused.is_err() && !target.exists(), "{to}");
    }
}

#[test]
fn rows_that_no_change_overwrote_are_found() {
    let (office, person) = with_person();
    write(&office.ledger, |batch| batch.change_contact(person, "换号", |now| *now = phone(SECOND))).unwrap();
    let Office { folder, ledger } = office;
    drop(ledger);
    for (sql, whose) in [("DELETE FROM person_contact", "王五"), ("UPDATE person_contact SET change_no = 2", "王五")]
    {
        let path = folder.path().join("edited.zdxm");
        std::fs::copy(folder.path().join("office.zdxm"), &path).unwrap();
        rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let ledger = Ledger::open(&path).unwrap();
        let error = ledger.view().unwrap().verify().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Tampered, "{sql}");
        assert!(error.to_string().contains("person 1") || error.to_string().contains(whose), "{error}");
        drop(ledger);
        std::fs::remove_file(&path).unwrap();
    }
}

#[test]
fn what_older_versions_wrote_is_shown_until_it_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people.zdxm");
    std::fs::copy("tests/fixtures/ledger-people-1.zdxm", &path).unwrap();
    let ledger = Ledger::open(&path).unwrap();
    let person = PersonId(1);
    let view = ledger.view().unwrap();
    let fields = view.contact(person).unwrap().fields;
    let said = [fields.post.as_deref(), fields.phone.as_deref(), fields.remark.as_deref()];
    assert_eq!(said, [Some("科长"), Some(SECOND), Some("周一值班")]);
    assert_eq!(view.contact(PersonId(2)).unwrap().fields, ContactFields::default());
    drop(view);
    write(&ledger, |batch| {
        batch.change_contact(person, "调离", |now| *now = ContactFields::default())?;
        batch.change_person(person, |now| now.unit = None)
    })
    .unwrap();
    let view = ledger.view().unwrap();
    assert_eq!(view.contact(person).unwrap().fields, ContactFields::default(), "nothing is something, too");
    assert!(!format!("{:?}", view.history(person).unwrap()).contains("2820"));
    view.verify().unwrap();
}
