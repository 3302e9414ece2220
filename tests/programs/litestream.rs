//! A ledger that Litestream replicates: it opens, is written, backed up and proved as always, and a restored copy is a sound beginning of
//! it. `just engines` runs this with the real program; `ZDXM_ENGINES` names the folder where it is installed.
#![cfg(unix)]

use crate::programs::again;
use crate::random::Random;
use crate::support::options;
use crate::tools::{engines, run};

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use zdxm::{Change, ChangeNumber, Ledger, OpenOptions, OpeningNotice, ProjectFields};

const SEED: u64 = 15;

/// What the host does: it writes until somebody ends it, and opens the ledger anew now and then.
#[test]
fn program() {
    let Ok(task) = std::env::var("ZDXM_TASK") else { return };
    let path = std::env::var("ZDXM_LEDGER").unwrap();
    for round in 0.. {
        let ledger = OpenOptions::new().busy_ms(20_000).open(&path).unwrap();
        for number in 0..40 {
            let name = format!("{task}-{round}-{number}");
            ledger.write("甲", |batch| batch.add_project(ProjectFields::named(&name))).unwrap();
            println!("acknowledged {}.", ledger.view().unwrap().as_of().0);
        }
    }
}

/// Litestream, while it replicates a ledger.
struct Replication {
    process: Child,
    replica: String,
}

impl Replication {
    fn start(engines: &Path, ledger: &Path, replica: &Path) -> Replication {
        let replica = format!("file://{}", replica.display());
        let log = File::create(ledger.with_extension("log")).unwrap();
        let process = Command::new(engines.join("bin/litestream"))
            .args(["replicate"])
            .arg(ledger)
            .arg(&replica)
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        Replication { process, replica }
    }

    /// Ends as it is asked to, with everything replicated.
    fn end(mut self) -> String {
        run(Command::new("kill").arg(self.process.id().to_string()));
        self.process.wait().unwrap();
        self.replica
    }

    /// Ends with the computer.
    fn kill(mut self) -> String {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.replica
    }
}

fn restored(engines: &Path, replica: &str, to: PathBuf) -> PathBuf {
    run(Command::new(engines.join("bin/litestream")).args(["restore", "-o"]).arg(&to).arg(replica));
    to
}

fn change(ledger: &Ledger, number: ChangeNumber) -> Change {
    ledger.view().unwrap().change(number).unwrap()
}

/// The last change that a program said it had written.
fn acknowledged(output: &[u8]) -> i64 {
    let output = String::from_utf8_lossy(output);
    let numbers = output.lines().filter_map(|line| line.split_once("acknowledged ")?.1.strip_suffix('.')?.parse().ok());
    numbers.max().unwrap_or(0)
}

/// Hosts one after the other, each ended at a random point, while Litestream goes on; every second time with the whole computer.
///
/// Litestream reads the log past what SQLite's index of it knows: where a host ends between writing a change to the log and entering it
/// there, the copy has this one change more, which was never confirmed, and the ledger goes on without it.
#[test]
fn a_host_killed_while_litestream_replicates_is_restored_to_what_was_replicated() {
    let Some(engines) = engines("Litestream") else { return };
    let mut random = Random(SEED);
    let rounds: u64 = std::env::var("ZDXM_ROUNDS").map_or(6, |rounds| rounds.parse().unwrap());
    for round in 0..rounds {
        let at = format!("seed {SEED}, round {round}");
        let folder = tempfile::tempdir().unwrap();
        let (path, said) = (folder.path().join("office.zdxm"), folder.path().join("said"));
        drop(options().create(&path, "测试重点办").unwrap());
        let replication = Replication::start(&engines, &path, &folder.path().join("replica"));
        let mut written = 0;
        for host in 0..4 {
            let mut program = again("litestream::program", &format!("轮{round}-{host}"), &path);
            let mut program = program.stdout(File::create(&said).unwrap()).spawn().unwrap();
            std::thread::sleep(Duration::from_millis(700 + random.below(1_500)));
            program.kill().unwrap();
            program.wait().unwrap();
            let output = std::fs::read(&said).unwrap();
            let now = acknowledged(&output);
            assert!(now > written, "{at}: host {host} wrote something: {}", String::from_utf8_lossy(&output));
            written = now;
        }
        let is_with_its_computer = round % 2 == 0;
        let replica = if is_with_its_computer {
            replication.kill()
        } else {
            std::thread::sleep(Duration::from_millis(2_500));
            replication.end()
        };

        // The ledger itself has everything that was acknowledged, and is sound.
        let ledger = Ledger::open(&path).unwrap();
        let last = ledger.view().unwrap().as_of();
        assert!(last.0 >= written, "{at}: {last:?} of {written}");
        ledger.view().unwrap().verify().unwrap();

        // The copy is sound, and a beginning of the ledger: the whole, where Litestream had the time.
        let copy = restored(&engines, &replica, folder.path().join("restored.zdxm"));
        let check = Ledger::check_file(&copy).unwrap();
        assert!(check.is_sound(), "{at}: {:?}", check.problems);
        let copy = Ledger::open(&copy).unwrap();
        let proof = copy.view().unwrap().verify().unwrap();
        let head = proof.head.number;
        assert_eq!(proof.added, Vec::<String>::new());
        eprintln!("{at}: {} of {} changes, acknowledged {written}", head.0, last.0);
        let common = ChangeNumber(head.0.min(last.0));
        assert_eq!(change(&copy, common), change(&ledger, common), "{at}");
        assert!(head.0 <= last.0 + 1, "{at}: at most the change that was cut short");
        assert!(is_with_its_computer || head >= last, "{at}");
        assert_eq!(copy.opening().notices, [OpeningNotice::Litestream]);
        copy.write("乙", |batch| batch.add_project(ProjectFields::named("接着记"))).unwrap();
        copy.view().unwrap().verify().unwrap();
    }
}

/// Readers, batches, backups and a second program go on while Litestream copies the log into the file.
#[test]
fn a_replicated_ledger_is_read_backed_up_and_proved_while_it_is_written() {
    let Some(engines) = engines("Litestream") else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.zdxm");
    let ledger = options().create(&path, "测试重点办").unwrap();
    let replication = Replication::start(&engines, &path, &folder.path().join("replica"));
    let held = ledger.view().unwrap();
    for round in 0..60 {
        let write = ledger.write("甲", |batch| {
            let names = (0..40).map(|number| format!("项目{round}-{number}"));
            names.into_iter().try_for_each(|name| batch.add_project(ProjectFields::named(&name)).map(drop))
        });
        write.unwrap();
        let other = Ledger::open(&path).unwrap();
        assert_eq!(other.view().unwrap().projects().unwrap().len(), (round + 1) * 40);
        if round % 20 == 19 {
            let copy = folder.path().join(format!("backup-{round}.zdxm"));
            let contents = ledger.backup_to(&copy).unwrap();
            assert_eq!(contents.head.number, ledger.view().unwrap().as_of());
            assert!(Ledger::check_file(&copy).unwrap().is_sound());
            ledger.view().unwrap().verify().unwrap();
            drop(Ledger::restore(&copy, folder.path().join(format!("restored-{round}.zdxm"))).unwrap());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(held.projects().unwrap().len(), 0, "the view stands still");
    drop(held);
    std::thread::sleep(Duration::from_millis(2_500));
    let head = ledger.view().unwrap().verify().unwrap().head;
    let replica = replication.end();
    let copy = Ledger::open(restored(&engines, &replica, folder.path().join("copy.zdxm"))).unwrap();
    assert_eq!(copy.view().unwrap().verify().unwrap().head, head);
    drop(ledger);
    assert_eq!(Ledger::open(&path).unwrap().opening().notices, [OpeningNotice::Litestream]);
}
