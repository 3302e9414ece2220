//! Seals (签章): signatures of the host over number and hash of a change, which a chain that was made anew does not have.

use crate::support;

use std::ops::ControlFlow;
use std::path::Path;

use support::Office;
use zdxm::{ChangeNumber, ErrorKind, FileProblemKind, Ledger, ProjectFields, Seal, SealDraft, limits};

const KEY: &str = "签名证书 01";

/// A signature that only the test can make.
fn sign(text: &str) -> String {
    use sha2::Digest;
    let hash: [u8; 32] = sha2::Sha256::digest(format!("a secret {text}")).into();
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn is_good(seal: &Seal) -> bool {
    seal.key == KEY && seal.signature == sign(&seal.text())
}

fn seal(ledger: &Ledger) -> Seal {
    ledger.seal(KEY, |draft| Ok::<_, std::io::Error>(sign(&draft.text()))).unwrap()
}

fn add_project(ledger: &Ledger, name: &str) -> ChangeNumber {
    ledger.write("张三", |batch| batch.add_project(ProjectFields::named(name))).unwrap();
    ledger.view().unwrap().as_of()
}

/// Up to which change the ledger is sealed, and how many seals were refused.
fn sealed(ledger: &Ledger) -> (Option<ChangeNumber>, usize) {
    let proof = ledger.view().unwrap().verify_sealed(&mut is_good).unwrap();
    (proof.sealed.map(|seal| seal.of.change), proof.refused.len())
}

fn edit(path: &Path, sql: &str) {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
}

#[test]
fn a_proof_says_up_to_which_change_the_ledger_is_sealed() {
    let office = Office::new();
    let ledger = &office.ledger;
    assert_eq!(sealed(ledger), (None, 0));
    let second = add_project(ledger, "凤凰岭大桥");
    let kept = seal(ledger);
    let head = ledger.view().unwrap().verify().unwrap();
    assert_eq!((head.seals, head.head.number), (1, second), "a seal is no change");
    let hash = head.head.hash;
    let digits = hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let text = format!("zdxm seal 1\n{}\n{second}\n{digits}\n", ledger.uuid().unwrap());
    assert_eq!((kept.text(), kept.of.hash), (text.clone(), hash), "what is signed is documented");
    // Again with the same signature is the same seal.
    assert_eq!(seal(ledger).of, kept.of);
    assert_eq!(ledger.view().unwrap().seals().unwrap(), std::slice::from_ref(&kept));
    let third = add_project(ledger, "东环大道");
    assert_eq!(sealed(ledger), (Some(second), 0), "what came later is not sealed");
    // The host signed by itself, while others wrote.
    let draft = ledger.view().unwrap().seal_draft().unwrap();
    let fourth = add_project(ledger, "西环大道");
    ledger.add_seal(&draft.text(), KEY, &sign(&draft.text())).unwrap();
    assert_eq!(sealed(ledger), (Some(third), 0));
    // A signature that the host does not accept.
    ledger.seal("别的证书", |_| Ok::<_, std::io::Error>("x".to_owned())).unwrap();
    assert_eq!(sealed(ledger), (Some(third), 1));
    // A view of an earlier change knows the seals of then.
    assert_eq!(ledger.view_as_of(second).unwrap().seals().unwrap(), [kept]);
    assert_eq!(ledger.view_as_of(fourth).unwrap().seals().unwrap().len(), 3);
}

#[test]
fn a_failing_signer_refuses_nothing_but_the_seal() {
    let office = Office::new();
    let ledger = &office.ledger;
    let head = ledger.view().unwrap().as_of();
    let error = ledger.seal(KEY, |_| Err("the card was pulled out")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSealed);
    assert!(error.to_string().contains("the card was pulled out"), "{error}");
    assert_eq!((ledger.view().unwrap().seals().unwrap().len(), ledger.view().unwrap().as_of()), (0, head));
    add_project(ledger, "凤凰岭大桥");
    // The signer is asked outside of the write lock: it could even write, and no view is held meanwhile.
    ledger
        .seal(KEY, |draft| {
            assert_eq!(ledger.oldest_view(), None);
            add_project(ledger, "东环大道");
            Ok::<_, std::io::Error>(sign(&draft.text()))
        })
        .unwrap();
    assert_eq!(sealed(ledger), (Some(ChangeNumber(head.0 + 1)), 0));
    // What cannot be a seal.
    let draft = ledger.view().unwrap().seal_draft().unwrap();
    let text = draft.text();
    for (text, key, signature, kind) in [
        ("zdxm seal 2\n", KEY, "x", ErrorKind::InvalidValue),
        (&text, " ", "x", ErrorKind::MissingValue),
        (&text, KEY, " \n", ErrorKind::MissingValue),
        (&text, KEY, "a\u{7}", ErrorKind::InvalidValue),
        (&text, KEY, &"x".repeat(limits::SIGNATURE_BYTES + 1), ErrorKind::TooLong),
        (&SealDraft { hash: [7; 32], ..draft.clone() }.text(), KEY, "x", ErrorKind::NotSealed),
        (&SealDraft { change: ChangeNumber(99), ..draft.clone() }.text(), KEY, "x", ErrorKind::NotSealed),
        (&SealDraft { uuid: "another".into(), ..draft.clone() }.text(), KEY, "x", ErrorKind::NotSealed),
    ] {
        assert_eq!(ledger.add_seal(text, key, signature).unwrap_err().kind(), kind, "{text} {key}");
    }
    assert_eq!(ledger.view().unwrap().seals().unwrap().len(), 1);
    // And the write lock is free again.
    add_project(ledger, "西环大道");
    let reader = Ledger::open_read_only(ledger.path()).unwrap();
    assert_eq!(reader.add_seal(&text, KEY, "x").unwrap_err().kind(), ErrorKind::ReadOnly);
    assert_eq!(sealed(&reader).0, Some(ChangeNumber(head.0 + 1)));
}

#[test]
fn a_chain_that_was_made_anew_does_not_fit_the_seals_of_before() {
    let Office { folder, ledger } = Office::new();
    let head = add_project(&ledger, "凤凰岭大桥");
    seal(&ledger);
    let path = ledger.path().to_owned();
    drop(ledger);
    // Seals of a change whose hash is another one now, as after a chain was made anew, and of one that was cut off.
    for (sql, change) in [
        ("UPDATE seal SET hash = zeroblob(32)", head),
        ("UPDATE seal SET change_no = 1", ChangeNumber(1)),
        ("UPDATE seal SET change_no = 9", ChangeNumber(9)),
    ] {
        let copy = folder.path().join("copy");
        std::fs::copy(&path, &copy).unwrap();
        edit(&copy, sql);
        let error = Ledger::open(&copy).unwrap().view().unwrap().verify().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Tampered, "{sql}: {error}");
        assert!(error.to_string().contains(&format!("seal 1 does not have the hash of change {change}")), "{error}");
        let check = Ledger::check_file(&copy).unwrap();
        let found = check.problems.iter().find(|problem| problem.kind == FileProblemKind::Chain).unwrap();
        assert_eq!((found.table.as_deref(), found.change), (Some("seal"), Some(change)), "{sql}");
    }
    // A forger who takes the seal away, or signs with another key, is found by the host's question.
    for sql in ["DELETE FROM seal", "UPDATE seal SET signature = 'forged'", "UPDATE seal SET key = '自造'"] {
        let copy = folder.path().join("copy");
        std::fs::copy(&path, &copy).unwrap();
        edit(&copy, sql);
        assert!(Ledger::check_file(&copy).unwrap().is_sound(), "{sql}");
        assert_eq!(sealed(&Ledger::open(&copy).unwrap()).0, None, "{sql}");
    }
    edit(&path, "UPDATE seal SET change_no = 9");
    let check = Ledger::check_file(&path).unwrap();
    assert!(check.problems.iter().any(|problem| problem.kind == FileProblemKind::Reference));
}

#[test]
fn seals_go_with_the_ledger_into_archives_and_backups() {
    let Office { folder, ledger } = Office::new();
    let first = ledger.view().unwrap().as_of();
    seal(&ledger);
    let second = add_project(&ledger, "凤凰岭大桥");
    seal(&ledger);
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let mut archive = Vec::new();
    ledger.export_json(&mut archive, go_on).unwrap();
    let read_back = folder.path().join("from-archive.zdxm");
    Ledger::import_json(&read_back, &mut archive.as_slice(), go_on).unwrap();
    let read_back = Ledger::open(&read_back).unwrap();
    assert_eq!(read_back.view().unwrap().seals().unwrap(), ledger.view().unwrap().seals().unwrap());
    assert_eq!(sealed(&read_back), (Some(second), 0));
    let mut again = Vec::new();
    read_back.export_json(&mut again, go_on).unwrap();
    assert_eq!(String::from_utf8(again).unwrap(), String::from_utf8(archive.clone()).unwrap());
    // As of an earlier change, the archive has the seals of then.
    let mut earlier = Vec::new();
    ledger.view_as_of(first).unwrap().export_json(&mut earlier, go_on).unwrap();
    let of_then = folder.path().join("then.zdxm");
    Ledger::import_json(&of_then, &mut earlier.as_slice(), go_on).unwrap();
    assert_eq!(sealed(&Ledger::open(&of_then).unwrap()), (Some(first), 0));
    // A backup is a copy of the pages.
    let backup = folder.path().join("backup.zdxm");
    ledger.backup_to(&backup).unwrap();
    assert_eq!(sealed(&Ledger::open_read_only(&backup).unwrap()), (Some(second), 0));
    let restored = folder.path().join("restored.zdxm");
    Ledger::restore(&backup, &restored).unwrap();
    assert_eq!(sealed(&Ledger::open(&restored).unwrap()), (Some(second), 0));

    // Nothing that an archive says of a seal is believed.
    let text = String::from_utf8(archive).unwrap();
    let line = text.lines().find(|line| line.starts_with(r#"{"seal":2"#)).unwrap().to_owned() + "\n";
    let end = text.lines().last().unwrap();
    for (wrong, kind) in [
        (text.replacen(&line, "", 1), ErrorKind::Damaged),
        (text.replacen(&line, &format!("{line}{line}"), 1), ErrorKind::Damaged),
        (text.replace(r#""seals":2"#, r#""seals":3"#).replacen(&line, &format!("{line}{line}"), 1), ErrorKind::Damaged),
        (text.replacen(&line, "", 1).replacen(end, &format!("{end}\n{}", line.trim_end()), 1), ErrorKind::Damaged),
        (text.replace(r#"{"seal":2"#, r#"{"seal":1"#), ErrorKind::Tampered),
        (text.replace(r#"{"seal":2"#, r#"{"seal":7"#), ErrorKind::Damaged),
        (text.replacen(r#""signature":""#, r#""signature":"\u0007"#, 1), ErrorKind::Damaged),
        (text.replacen(&format!(r#""key":"{KEY}""#), r#""key":"""#, 1), ErrorKind::Damaged),
        (text.replacen(r#""signature":"#, r#""seal_of":"#, 1), ErrorKind::Damaged),
    ] {
        assert_ne!(wrong, text);
        let path = folder.path().join("wrong.zdxm");
        let error = Ledger::import_json(&path, &mut wrong.as_bytes(), go_on).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!path.exists());
    }
}
