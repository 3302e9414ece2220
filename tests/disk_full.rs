//! A full disk: a clear error, nothing half written, and everything works again once there is room.
//!
//! Needs a small file system of its own, which only root can mount; says so and does nothing elsewhere.
#![cfg(target_os = "linux")]

use std::process::Command;

use zdxm::{ChangeKind, ErrorKind, Ledger, ProjectFields};

/// A file system of 2 MiB, gone when it is dropped.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<SmallDisk> {
        let folder = tempfile::tempdir().unwrap();
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "zdxm-test"]).arg(folder.path()).output();
        mount.is_ok_and(|output| output.status.success()).then_some(SmallDisk(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("skipped: this user cannot mount a small file system");
        return;
    };
    let ledger = Ledger::create(disk.0.path().join("ledger.zdxm"), "办").unwrap();
    let content = Some("内容".repeat(1_500));
    let mut acknowledged = 0;
    let error = loop {
        let fields =
            ProjectFields { content: content.clone(), ..ProjectFields::named(&format!("项目{acknowledged}")) };
        match ledger.write("甲", ChangeKind::Edit, |batch| batch.add_project(fields)) {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 1_000, "the disk is not small");
    };
    assert_eq!(error.kind(), ErrorKind::DiskFull, "{error}");
    assert!(error.is_temporary() && error.to_string().contains("free some space"), "{error}");
    let check = |ledger: &Ledger, projects: usize| {
        let view = ledger.view().unwrap();
        assert_eq!(view.projects().unwrap().len(), projects);
        view.verify().unwrap();
    };
    check(&ledger, acknowledged);
    let path = ledger.path().to_owned();
    drop(ledger);
    let grown = Command::new("mount").args(["-o", "remount,size=8m"]).arg(disk.0.path()).status().unwrap();
    assert!(grown.success());
    let ledger = Ledger::open(&path).unwrap();
    check(&ledger, acknowledged);
    ledger.write("甲", ChangeKind::Edit, |batch| batch.add_project(ProjectFields::named("又一个"))).unwrap();
    check(&ledger, acknowledged + 1);
}
