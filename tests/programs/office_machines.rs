//! What happens to files on the machines of an office: long and odd paths, folders of others, copies made by hand.
#![cfg(unix)]

use crate::support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use support::options;
use zdxm::{ErrorKind, Ledger, ProjectFields, Result};

fn add(ledger: &Ledger, name: &str) -> Result<()> {
    ledger.write("张三", |batch| batch.add_project(ProjectFields::named(name))).map(drop)
}

/// All that a program does with the file at a path, and with others beside it.
fn used(path: &Path) -> Result<()> {
    let beside = |name: &str| path.with_file_name(name);
    let ledger = options().create(path, "重点办")?;
    add(&ledger, "道路")?;
    ledger.backup_to(beside("备份 1#.zdxm"))?;
    let reader = Ledger::open_read_only(path)?;
    reader.view()?.verify()?;
    drop((ledger, reader));
    assert!(Ledger::check_file(path)?.is_sound());
    Ledger::restore(beside("备份 1#.zdxm"), beside("恢复 100%.zdxm"))?;
    add(&options().open(beside("恢复 100%.zdxm"))?, "桥梁")
}

#[test]
fn paths_that_offices_have_are_paths_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        "重大项目（2022年） 台账.zdxm",
        "#1 100% ?a=b&c.zdxm",
        "file:台账?mode=memory",
        " 台账 .zdxm ",
        "'a\"b`$(c).zdxm",
        "全角　空格\u{200b}。zdxm",
        "-rf.zdxm",
        "C:\\台账\\a.zdxm",
    ];
    for (at, name) in names.into_iter().enumerate() {
        let of_its_own = folder.path().join(format!("我的文档 {at}"));
        fs::create_dir(&of_its_own).unwrap();
        used(&of_its_own.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// SQLite opens 504 bytes, and a Chinese character has three.
#[test]
fn a_path_that_is_too_long_says_so_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let root = fs::canonicalize(folder.path()).unwrap();
    let deep = root.join("统筹推进重大项目/".repeat(16).trim_end_matches('/'));
    fs::create_dir_all(&deep).unwrap();
    let name = |bytes: usize| deep.join("x".repeat(bytes - deep.as_os_str().len() - 1));
    let (fits, too_long) = (name(504), name(505));
    let ledger = options().create(&fits, "重点办").unwrap();
    add(&ledger, "道路").unwrap();
    drop(ledger);
    let short = root.join("台账.zdxm");
    fs::copy(&fits, &short).unwrap();
    let told = |what: &str, error: Option<zdxm::Error>| {
        let error = error.unwrap_or_else(|| panic!("{what} was not refused"));
        assert_eq!(error.kind(), ErrorKind::Io, "{what}: {error}");
        let text = error.to_string();
        assert!(text.contains("too long a path") && text.contains("SQLite opens 504"), "{what}: {text}");
    };
    told("create", options().create(&too_long, "重点办").err());
    told("restore to", Ledger::restore(&short, &too_long).err());
    told("back up to", options().open(&short).unwrap().backup_to(&too_long).err());
    assert_eq!(fs::read_dir(&deep).unwrap().count(), 1);
    fs::copy(&short, &too_long).unwrap();
    told("open", options().open(&too_long).err());
    told("read", Ledger::open_read_only(&too_long).err());
    told("check", Ledger::check_file(&too_long).err());
    told("restore from", Ledger::restore(&too_long, root.join("恢复.zdxm")).err());
}

/// Not a test by itself: another user opens the ledger named by the environment.
#[test]
fn other_user() {
    let Some(path) = std::env::var_os("ZDXM_OF_ANOTHER_USER") else { return };
    let told = |result: Result<()>| result.map_or_else(|error| error.to_string(), |()| "ok".to_owned());
    let wrote = options().open(&path).and_then(|ledger| add(&ledger, "乙的项目"));
    let read = Ledger::open_read_only(&path).and_then(|ledger| ledger.view()?.verify().map(drop));
    println!("ANSWER|{}|{}", told(wrote), told(read));
}

/// A ledger that one user of the machine made and another one opens, by the rights of its folder and file.
#[test]
fn a_second_user_of_the_machine_is_told_what_is_missing() {
    let (folder, program) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let rights = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    rights(program.path(), 0o755);
    rights(folder.path(), 0o755);
    let tests = program.path().join("tests");
    fs::copy(std::env::current_exe().unwrap(), &tests).unwrap();
    let as_nobody = |path: &Path| {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&tests);
        command.args(["office_machines::other_user", "--exact", "--nocapture"]).env("ZDXM_OF_ANOTHER_USER", path);
        let text = String::from_utf8(command.output().ok()?.stdout).unwrap();
        text.lines().find_map(|line| line.split_once("ANSWER|")).map(|(_, answer)| answer.to_owned())
    };
    let cases = [
        (0o777, 0o666, ["ok", "ok"]),
        (0o755, 0o666, ["台账.zdxm cannot be opened, because FOLDER cannot be written to", "ok"]),
        (0o777, 0o644, ["台账.zdxm cannot be written to; open it for reading", "ok"]),
        (0o755, 0o644, ["台账.zdxm cannot be written to; open it for reading", "ok"]),
        (0o755, 0o600, ["台账.zdxm cannot be opened; check the path and its rights"; 2]),
        (0o700, 0o666, ["check the rights of the file and of the folders above it"; 2]),
    ];
    for (folder_mode, file_mode, expected) in cases {
        let of_its_own = folder.path().join(format!("{folder_mode:o} {file_mode:o}"));
        let path = of_its_own.join("台账.zdxm");
        fs::create_dir(&of_its_own).unwrap();
        add(&options().create(&path, "重点办").unwrap(), "甲的项目").unwrap();
        rights(&path, file_mode);
        rights(&of_its_own, folder_mode);
        let Some(answer) = as_nobody(&path) else {
            eprintln!("skipped: nobody here can act as another user");
            return;
        };
        for (told, expected) in answer.split('|').zip(expected) {
            let expected = expected.replace("FOLDER", &of_its_own.display().to_string());
            assert!(told.contains(&expected), "{folder_mode:o} {file_mode:o}: {answer}");
        }
        // Whatever the other one did, the first one goes on.
        add(&options().open(&path).unwrap(), "甲的下一个项目").unwrap();
    }
}

/// A copy of the file alone lacks what is in the log. Nothing in it shows that; number and hash that somebody kept do.
#[test]
fn an_old_copy_opened_by_mistake_is_found_by_the_hash_that_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("台账.zdxm"), folder.path().join("台账 - 副本.zdxm"));
    drop(options().create(&path, "重点办").unwrap());
    let ledger = options().open(&path).unwrap();
    add(&ledger, "道路").unwrap();
    let kept = ledger.view().unwrap().verify().unwrap().head;
    let hash = kept.hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    fs::copy(&path, &copy).unwrap();
    // Somebody goes on with the copy.
    let old = options().open(&copy).unwrap();
    add(&old, "桥梁").unwrap();
    let view = old.view().unwrap();
    view.verify().unwrap();
    let error = view.verify_against(kept.number, &hash).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tampered, "{error}");
    ledger.view().unwrap().verify_against(kept.number, &hash).unwrap();
    // It does not take the ledger's place.
    let refused = old.backup_to(&path).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Duplicate, "{refused}");
}
