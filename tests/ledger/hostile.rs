//! Ledger files that are sound SQLite and were made to do harm: nothing in them runs, nothing is written, nothing hangs.

use crate::support;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use support::{Office, month_of, options};
use zdxm::{ErrorKind, Ledger, ProjectFields, ReportFields};

/// Lets somebody determined edit a copy of a ledger with a plan, and gives where it lies.
fn crafted(sql: &str) -> (tempfile::TempDir, PathBuf) {
    let (office, _, items) = Office::with_plan(3);
    office.file(items[0], 1, 5);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    let conn = Connection::open(&path).unwrap();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
    conn.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF").unwrap();
    conn.execute_batch(sql).unwrap();
    (folder, path)
}

/// Everything that a program does with a ledger; the first error of each.
fn used(path: &Path) -> Vec<zdxm::Error> {
    let begin = Instant::now();
    let write = |ledger: Ledger| {
        ledger.write("张三", |batch| batch.add_project(ProjectFields::named("新")))?;
        ledger.view()?.projects()
    };
    let read = |ledger: Ledger| {
        let view = ledger.view()?;
        let plan = view.plans()?.first().map(|plan| plan.id);
        view.projects()?;
        view.units()?;
        plan.map_or(Ok(()), |plan| view.month_figures(plan, month_of(1)).map(drop))
    };
    let mut errors = Vec::new();
    errors.extend(options().open(path).and_then(write).err());
    errors.extend(Ledger::open_read_only(path).and_then(read).err());
    errors.extend(Ledger::open_read_only(path).and_then(|ledger| ledger.view()?.verify()).err());
    let check = Ledger::check_file(path);
    assert!(check.as_ref().map_or(true, |check| !check.is_sound()), "the examination found nothing");
    errors.extend(check.err());
    assert!(begin.elapsed() < Duration::from_secs(60), "{:?}", begin.elapsed());
    errors
}

#[test]
fn triggers_never_run_and_refuse_writing() {
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON project BEGIN INSERT INTO project SELECT NULL, since FROM project LIMIT 9; END",
        "CREATE TRIGGER t BEFORE INSERT ON change BEGIN SELECT count(*) FROM change a, report b, change c, change d; END",
        "CREATE TRIGGER t AFTER INSERT ON project BEGIN SELECT load_extension('x.so'); END",
        "CREATE TRIGGER t BEFORE INSERT ON project_version BEGIN SELECT RAISE(IGNORE); END",
    ] {
        let (_folder, path) = crafted(sql);
        let before = std::fs::read(&path).unwrap();
        let errors = used(&path);
        assert!(errors.iter().all(|error| error.kind() == ErrorKind::Tampered), "{sql}: {errors:?}");
        assert!(errors[0].to_string().contains("trigger t"), "{}", errors[0]);
        assert_eq!(std::fs::read(&path).unwrap(), before, "{sql}");
    }
}

#[test]
fn views_in_the_place_of_tables_are_not_asked() {
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 1 AS since FROM n";
    for sql in [
        format!("PRAGMA writable_schema = ON;
                 UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW unit AS {endless}' WHERE name = 'unit';
                 PRAGMA writable_schema = RESET"),
        format!("DROP TABLE unit_version; CREATE VIEW unit_version AS {endless}"),
        "DROP TABLE person; CREATE VIEW person AS SELECT 1 AS id, 1 AS since".to_owned(),
    ] {
        let (_folder, path) = crafted(&sql);
        let errors = used(&path);
        assert_eq!(errors[0].kind(), ErrorKind::Tampered, "{sql}: {errors:?}");
    }
}

#[test]
fn a_view_beside_the_tables_harms_nobody() {
    let (_folder, path) = crafted(
        "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    );
    let ledger = options().open(&path).unwrap();
    ledger.write("张三", |batch| batch.add_project(ProjectFields::named("新"))).unwrap();
    assert_eq!(ledger.view().unwrap().verify().unwrap().added, ["view endless"]);
}

#[test]
fn a_value_longer_than_the_library_writes_is_an_error() {
    let (_folder, path) = crafted("UPDATE project_version SET name = hex(zeroblob(40000000)) WHERE project_id = 1");
    let errors = used(&path);
    assert!(!errors.is_empty());
    let ledger = Ledger::open_read_only(&path).unwrap();
    assert!(ledger.view().unwrap().projects().is_err());
}

/// What is refused must be beyond everything that the library itself lets anybody write.
#[test]
fn the_longest_texts_of_the_library_are_written_and_read() {
    let (office, _, items) = Office::with_plan(1);
    // Four bytes each.
    let long = || Some("\u{20000}".repeat(zdxm::limits::TEXT_CHARS));
    let report = ReportFields {
        progress: long(),
        preparation: long(),
        problem: long(),
        next_steps: long(),
        remark: long(),
        ..Default::default()
    };
    let write = |batch: &mut zdxm::Batch| batch.file_report(items[0], month_of(1), report.clone()).map(drop);
    office.ledger.write("王五", write).unwrap();
    // A rule pack as long as it may be.
    let (_, pack) = zdxm::RulePack::shipped()[0];
    let comment = "# ".to_owned() + &"x".repeat(zdxm::limits::RULE_PACK_BYTES - pack.len() - 3) + "\n";
    let pack = zdxm::RulePack::parse(&(comment + pack)).unwrap();
    office.ledger.write("李四", |batch| batch.add_rule_pack(pack)).unwrap();
    let content = long();
    let noted = |batch: &mut zdxm::Batch| {
        batch.set_note(&long().unwrap())?;
        batch.add_project(ProjectFields { content, ..ProjectFields::named("长") })
    };
    office.ledger.write("李四", noted).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.report(items[0], month_of(1)).unwrap().unwrap().fields.remark, long());
    view.verify().unwrap();
}

/// The bytes of a small ledger.
fn sound() -> Vec<u8> {
    let (_folder, path) = crafted("");
    std::fs::read(path).unwrap()
}

fn side(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The bytes of a ledger before a change, and the log with that change.
fn with_log() -> (Vec<u8>, Vec<u8>) {
    let (folder, path) = crafted("");
    let file = std::fs::read(&path).unwrap();
    let ledger = options().open(&path).unwrap();
    ledger.write("甲", |batch| batch.add_project(ProjectFields::named("在日志里"))).unwrap();
    let log = std::fs::read(side(&path, "-wal")).unwrap();
    drop((ledger, folder));
    (file, log)
}

/// Lays files down in a folder of their own, by what their names end with.
fn laid(files: &[(&str, &[u8])]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("台账.zdxm");
    for (ending, bytes) in files {
        std::fs::write(side(&path, ending), bytes).unwrap();
    }
    (folder, path)
}

type Step = fn(&Path) -> zdxm::Result<()>;

/// What a program may do with a file, each step with files that nobody touched before.
const STEPS: [(&str, Step); 7] = [
    ("write", |path| {
        let ledger = options().open(path)?;
        ledger.write("张三", |batch| batch.add_project(ProjectFields::named("新")))?;
        ledger.view()?.verify().map(drop)
    }),
    ("read", |path| {
        let view = Ledger::open_read_only(path)?.view()?;
        for plan in view.plans()? {
            view.month_figures(plan.id, month_of(1))?;
            view.reports_of_month(plan.id, month_of(1))?;
        }
        view.projects().map(drop)
    }),
    ("verify", |path| Ledger::open_read_only(path)?.view()?.verify().map(drop)),
    ("check", |path| match Ledger::check_file(path)? {
        check if check.is_sound() => Ok(()),
        check => Err(zdxm::Error::custom(ErrorKind::Damaged, format!("{:?}", check.problems))),
    }),
    ("back up", |path| Ledger::open(path)?.backup_to(path.with_file_name("备份.zdxm")).map(drop)),
    ("restore", |path| Ledger::restore(path, path.with_file_name("恢复.zdxm")).map(drop)),
    ("archive", |path| {
        let view = Ledger::open_read_only(path)?.view()?;
        view.export_json(&mut std::io::sink(), &mut |_, _| std::ops::ControlFlow::Continue(())).map(drop)
    }),
];

/// What each step says of such files: soon, in words of the library, and never as its own mistake.
fn tried(files: &[(&str, &[u8])]) -> Vec<(&'static str, Option<zdxm::Error>)> {
    let steps = STEPS.iter().map(|(name, step)| {
        let (_folder, path) = laid(files);
        let begin = Instant::now();
        let error = step(&path).err();
        assert!(begin.elapsed() < Duration::from_secs(20), "{name}: {:?}", begin.elapsed());
        if let Some(error) = &error {
            let text = error.to_string();
            assert!(
                error.kind() != ErrorKind::Internal && !text.contains("CREATE ") && !text.contains("***"),
                "{name}: {text}"
            );
        }
        (*name, error)
    });
    steps.collect()
}

fn kinds(tried: &[(&'static str, Option<zdxm::Error>)]) -> Vec<Option<ErrorKind>> {
    tried.iter().map(|(_, error)| error.as_ref().map(zdxm::Error::kind)).collect()
}

#[test]
fn every_byte_of_the_header_may_be_wrong() {
    let sound = sound();
    for at in 0..100 {
        for value in [0xff, sound[at] ^ 0x80] {
            let mut bytes = sound.clone();
            bytes[at] = value;
            tried(&[("", &bytes)]);
        }
    }
    let number = |at: usize, value: i32| {
        let mut bytes = sound.clone();
        bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
        let tried = tried(&[("", &bytes)]);
        assert!(tried.iter().any(|(_, error)| error.is_some()), "{at}: {value}");
        kinds(&tried)
    };
    assert_eq!(number(68, 7), [Some(ErrorKind::ForeignDatabase); 7]);
    assert_eq!(number(60, i32::MAX), [Some(ErrorKind::NewerVersion); 7]);
    for version in [-1, i32::MIN] {
        assert_eq!(number(60, version), [Some(ErrorKind::Damaged); 7], "{version}");
    }
    // An older version than its tables are of.
    for version in [0, 1, 9] {
        let kinds = number(60, version);
        assert!(
            kinds
                .iter()
                .flatten()
                .all(|kind| [ErrorKind::Damaged, ErrorKind::Tampered, ErrorKind::ReadOnly].contains(kind))
        );
    }
    // More pages than the file has: it cannot be opened, so the examination must say so.
    let kinds = number(28, 0x0100_0000);
    assert_eq!((kinds[0], kinds[3]), (Some(ErrorKind::Damaged), Some(ErrorKind::Damaged)));
    // A number for the file's way of writing that only a later SQLite knows.
    let mut bytes = sound.clone();
    bytes[18] = 9;
    assert_eq!(tried(&[("", &bytes)])[0].1.as_ref().unwrap().kind(), ErrorKind::Damaged);
}

#[test]
fn a_file_that_is_cut_short_or_has_holes_ends_in_a_clear_error() {
    let sound = sound();
    for place in 0..200 {
        let at = sound.len() * place / 200;
        let tried = tried(&[("", &sound[..at])]);
        // The end of the last page may be empty.
        assert!(tried[3].1.is_some() || kinds(&tried) == [None; 7], "cut at {at}: {tried:?}");
    }
    for place in 0..100 {
        let at = sound.len() * place / 100;
        let end = sound.len().min(at + 3_000);
        let mut bytes = sound.clone();
        bytes[at..end].fill(0);
        let tried = tried(&[("", &bytes)]);
        assert!(tried[3].1.is_some() || kinds(&tried) == [None; 7], "a hole at {at}: {tried:?}");
        // What seems to be a ledger that was never finished may only be finished if there is nothing in it.
        let (_folder, path) = laid(&[("", &bytes)]);
        if let Ok(ledger) = options().open_or_create(&path, "别的办") {
            let change = ledger.view().map(|view| view.as_of().0);
            assert_ne!(change.ok(), Some(1), "a hole at {at}: a new ledger on the old one");
        }
    }
}

#[test]
fn pages_of_any_size_and_either_order_of_utf_16_are_a_ledger_like_any_other() {
    let (_folder, path) = crafted("");
    let shapes = ["page_size = 512", "page_size = 65536", "auto_vacuum = FULL", "auto_vacuum = INCREMENTAL"];
    for shape in shapes {
        let (folder, shaped) = laid(&[("", &std::fs::read(&path).unwrap())]);
        let conn = Connection::open(&shaped).unwrap();
        conn.execute_batch(&format!("PRAGMA journal_mode = DELETE; PRAGMA {shape}; VACUUM")).unwrap();
        drop(conn);
        assert_eq!(kinds(&tried(&[("", &std::fs::read(&shaped).unwrap())])), [None; 7], "{shape}");
        drop(folder);
    }
    for encoding in ["UTF-16le", "UTF-16be"] {
        assert_eq!(kinds(&tried(&[("", &in_encoding(&path, encoding))])), [None; 7], "{encoding}");
    }
}

/// The ledger as it would be if its texts were stored in another encoding.
fn in_encoding(path: &Path, encoding: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy");
    let (from, to) = (Connection::open(path).unwrap(), Connection::open(&copy).unwrap());
    to.execute_batch(&format!("PRAGMA encoding = '{encoding}'; PRAGMA foreign_keys = OFF")).unwrap();
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC";
    let mut objects = from.prepare(sql).unwrap();
    let objects = objects.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    for (kind, name, sql) in objects.map(Result::<(String, String, String), _>::unwrap) {
        to.execute_batch(&sql).unwrap();
        if kind != "table" {
            continue;
        }
        let mut rows = from.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = rows.column_count();
        let insert = format!("INSERT INTO {name} VALUES ({})", vec!["?"; columns].join(", "));
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns).map(|column| row.get::<_, rusqlite::types::Value>(column).unwrap());
            to.execute(&insert, rusqlite::params_from_iter(values)).unwrap();
        }
    }
    for pragma in ["user_version", "application_id"] {
        let value: i64 = from.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap();
        to.pragma_update(None, pragma, value).unwrap();
    }
    drop(to);
    std::fs::read(copy).unwrap()
}

/// A log with these frames (page number, page, pages of the file after it) and the right sums, as the log it is like.
fn log_of(page_size: u32, frames: &[(u32, &[u8], u32)], like: &[u8]) -> Vec<u8> {
    fn sum(data: &[u8], is_big: bool, sums: &mut [u32; 2]) {
        for pair in data.chunks(8) {
            for half in [0, 1] {
                let bytes = pair[half * 4..half * 4 + 4].try_into().unwrap();
                let number = if is_big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
                sums[half] = sums[half].wrapping_add(number).wrapping_add(sums[1 - half]);
            }
        }
    }
    let is_big = like[3] & 1 == 1;
    let mut sums = [0, 0];
    let mut log = like[..24].to_vec();
    log[8..12].copy_from_slice(&page_size.to_be_bytes());
    sum(&log, is_big, &mut sums);
    let salt = log[16..24].to_vec();
    log.extend(sums.map(u32::to_be_bytes).concat());
    for (number, page, pages) in frames {
        let frame = [number.to_be_bytes(), pages.to_be_bytes()].concat();
        sum(&frame, is_big, &mut sums);
        sum(page, is_big, &mut sums);
        log.extend([frame, salt.clone(), sums.map(u32::to_be_bytes).concat(), page.to_vec()].concat());
    }
    log
}

/// Bytes that mean nothing, always the same ones.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let bytes = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    });
    bytes.take(length).collect()
}

#[test]
fn a_log_that_means_nothing_is_no_log() {
    let (file, log) = with_log();
    let mut logs = vec![noise(50_000), vec![0; 100_000], vec![0], Vec::new()];
    for at in 0..32 {
        let mut broken = log.clone();
        broken[at] ^= 0xff;
        logs.push(broken);
    }
    logs.extend((0..20).map(|part| log[..log.len() * part / 20].to_vec()));
    for log in logs {
        assert_eq!(kinds(&tried(&[("", &file), ("-wal", &log)])), [None; 7]);
    }
    let index = noise(32_768);
    for files in [&[("", &file[..]), ("-shm", &index)][..], &[("", &file[..]), ("-wal", &log), ("-shm", &index)]] {
        assert_eq!(kinds(&tried(files)), [None; 7]);
    }
}

/// A log with the right sums, which SQLite takes as it is, does not get into the file.
#[test]
fn a_log_that_fits_in_form_only_is_refused_and_the_file_stays() {
    let (file, log) = with_log();
    let (_, mut other) = with_log();
    other[16..24].copy_from_slice(&log[16..24]);
    let frames = other[32..].chunks(4096 + 24).map(|frame| {
        let number = |at: usize| u32::from_be_bytes(frame[at..at + 4].try_into().unwrap());
        (number(0), &frame[24..], number(4))
    });
    let other = log_of(4096, &frames.collect::<Vec<_>>(), &other);
    let first = &file[..4096];
    let logs = [
        ("another ledger's", other),
        ("a page of zeros", log_of(4096, &[(1, &[0; 4096], 30)], &log)),
        ("larger pages", log_of(65_536, &[(1, &[0; 65_536], 1)], &log)),
        ("one page left", log_of(4096, &[(1, first, 1)], &log)),
        ("no such page", log_of(4096, &[(u32::MAX - 1, first, 1)], &log)),
        // SQLite counted one further, to 0, and wrote to memory that it had freed.
        ("as many pages as can be counted", log_of(4096, &[(1, first, u32::MAX)], &log)),
    ];
    for (name, log) in &logs {
        let files = [("", &file[..]), ("-wal", log)];
        let tried = tried(&files);
        let refused = [ErrorKind::Damaged, ErrorKind::Tampered];
        for step in [0, 2, 3, 4, 5] {
            let (step, error) = &tried[step];
            assert!(error.as_ref().is_some_and(|error| refused.contains(&error.kind())), "{name}, {step}: {error:?}");
        }
        let (_folder, path) = laid(&files);
        options().open(&path).unwrap_err();
        assert!(std::fs::read(&path).unwrap() == file, "{name}: the file was changed");
    }
}

/// A journal as SQLite leaves it in the middle of a write.
fn journal_of(page_size: u32, pages: u32, records: &[(u32, &[u8])]) -> Vec<u8> {
    let nonce = 7_u32;
    let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    for number in [records.len() as u32, nonce, pages, 512, page_size] {
        journal.extend(number.to_be_bytes());
    }
    journal.resize(512, 0);
    for (number, page) in records {
        let places = (1..).map(|step| page.len() as i64 - 200 * step).take_while(|at| *at > 0);
        let sum = places.fold(nonce, |sum, at| sum.wrapping_add(page[at as usize].into()));
        journal.extend([&number.to_be_bytes()[..], page, &sum.to_be_bytes()].concat());
    }
    journal
}

#[test]
fn a_journal_of_another_file_is_not_played_back() {
    let file = sound();
    let pages = file.len() as u32 / 4096;
    let mut first = file[..4096].to_vec();
    first[68..72].copy_from_slice(&[0; 4]);
    for (name, journal) in [
        ("zeros", journal_of(4096, pages, &[(1, &[0; 4096])])),
        ("another program's", journal_of(4096, pages, &[(1, &first)])),
        ("cut to a page", journal_of(4096, 1, &[(1, &file[..4096])])),
        ("cut to nothing", journal_of(4096, 0, &[])),
        ("smaller pages", journal_of(512, pages, &[(1, &file[..512])])),
    ] {
        let files = [("", &file[..]), ("-journal", &journal)];
        for (step, error) in tried(&files) {
            assert!(error.is_some(), "{name}, {step}");
        }
        let (_folder, path) = laid(&files);
        assert_eq!(options().open(&path).unwrap_err().kind(), ErrorKind::Tampered, "{name}");
        assert!(std::fs::read(&path).unwrap() == file, "{name}: the file was changed");
    }
    // What SQLite does not play back.
    for journal in [noise(50_000), vec![0; 4096], Vec::new()] {
        assert_eq!(kinds(&tried(&[("", &file), ("-journal", &journal)])), [None; 7]);
    }
}

/// The ledger before a write that was cut short comes back when it is opened for writing, and is not read before.
#[test]
fn a_journal_of_the_ledger_is_played_back_before_anything_is_read() {
    let before = sound();
    let mut torn = before.clone();
    let last = torn.len() - 4096;
    torn[last..].fill(0xAA);
    let journal = journal_of(
        4096,
        before.len() as u32 / 4096,
        &[(before.len() as u32 / 4096, &before[last..]), (1, &before[..4096])],
    );
    let tried = tried(&[("", &torn), ("-journal", &journal)]);
    assert_eq!(kinds(&tried)[0], None, "{tried:?}");
    for step in [1, 2, 3, 5, 6] {
        assert_eq!(kinds(&tried)[step], Some(ErrorKind::Damaged), "{:?}", tried[step]);
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_beside_a_ledger_hangs_nobody() {
    let file = sound();
    for ending in ["-wal", "-shm", "-journal", ""] {
        for (name, step) in STEPS {
            let (_folder, path) = laid(&[("", &file[..])][usize::from(ending.is_empty())..]);
            let pipe = side(&path, ending);
            assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
            let error = step(&path).unwrap_err();
            let kind = if ending.is_empty() { ErrorKind::NotALedger } else { ErrorKind::Io };
            assert_eq!(error.kind(), kind, "{ending}, {name}: {error}");
            assert!(ending.is_empty() || error.to_string().contains("move it away"), "{error}");
        }
    }
}

#[test]
fn documents_nested_without_end_are_values_that_cannot_be() {
    let deep = [
        "[".repeat(400_000),
        "[".repeat(200) + &"]".repeat(200),
        "{\"a\":".repeat(100_000) + "1" + &"}".repeat(100_000),
    ];
    let (office, plan, items) = Office::with_plan(1);
    office.file(items[0], 1, 5);
    let (_, pack) = zdxm::RulePack::shipped()[0];
    let pack = zdxm::RulePack::parse(pack).unwrap();
    office
        .ledger
        .write("李四", |batch| {
            let pack = batch.add_rule_pack(pack)?;
            batch.use_rule_pack(plan, pack)
        })
        .unwrap();
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    let file = std::fs::read(&path).unwrap();
    for document in &deep {
        for sql in ["UPDATE rule_pack SET document = ?1", "UPDATE report SET funds_by_source = ?1"] {
            std::fs::write(&path, &file).unwrap();
            let conn = Connection::open(&path).unwrap();
            conn.execute_batch("PRAGMA ignore_check_constraints = ON").unwrap();
            assert_eq!(conn.execute(sql, [document]).unwrap(), 1);
            drop(conn);
            let tried = tried(&[("", &std::fs::read(&path).unwrap())]);
            assert_eq!(kinds(&tried)[1], Some(ErrorKind::Damaged), "{sql}: {tried:?}");
            for step in [2, 3, 4, 5] {
                assert!(tried[step].1.is_some(), "{sql}: {:?}", tried[step]);
            }
        }
    }
    drop(folder);
}

#[test]
fn opening_and_examining_agree_about_a_header_that_a_later_sqlite_wrote() {
    let sound = sound();
    for (write, read) in [(3, 1), (3, 2), (255, 2), (1, 3), (2, 255), (3, 3)] {
        let mut bytes = sound.clone();
        (bytes[18], bytes[19]) = (write, read);
        let (folder, path) = laid(&[("", &bytes)]);
        let opened = options().open(&path).map(drop).unwrap_err().kind();
        assert_eq!(opened, if read > 2 { ErrorKind::NotALedger } else { ErrorKind::Damaged }, "{write}, {read}");
        let check = Ledger::check_file(&path);
        match &check {
            Ok(check) => assert!(
                check.problems[0].text(zdxm::Language::English).contains("a later SQLite"),
                "{write}, {read}: {check:?}"
            ),
            Err(error) => assert_eq!(error.kind(), opened, "{write}, {read}"),
        }
        assert_eq!(check.is_ok(), opened == ErrorKind::Damaged, "{write}, {read}");
        // Whoever looks leaves nothing behind.
        let beside = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!((beside, std::fs::read(&path).unwrap() == bytes), (1, true), "{write}, {read}");
    }
}

/// A file that takes no room and says that it has as many pages as can be counted, or one less than that.
#[test]
fn more_pages_than_a_ledger_may_have_end_at_once_in_a_clear_error() {
    let (_folder, path) = laid(&[("", &sound())]);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM").unwrap();
    drop(conn);
    let mut bytes = std::fs::read(&path).unwrap();
    // The number of pages holds where these two agree.
    bytes.copy_within(24..28, 92);
    for pages in [u32::MAX, u32::MAX - 1, zdxm::limits::LEDGER_PAGES + 1] {
        bytes[28..32].copy_from_slice(&pages.to_be_bytes());
        for (name, step) in STEPS {
            let (_folder, path) = laid(&[("", &bytes)]);
            let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
            if file.set_len(512 * u64::from(pages)).is_err() {
                eprintln!("skipped: the disk has no files of that length");
                return;
            }
            drop(file);
            let begin = Instant::now();
            let error = step(&path).unwrap_err();
            assert!(begin.elapsed() < Duration::from_secs(5), "{name}: {:?}", begin.elapsed());
            assert_eq!(error.kind(), ErrorKind::Damaged, "{pages}, {name}: {error}");
            assert!(error.to_string().contains("pages, and a ledger may have"), "{pages}, {name}: {error}");
        }
    }
}

/// SQLite keeps the log beside the file itself, wherever a link to it stands.
#[cfg(unix)]
#[test]
fn an_examination_through_a_link_reads_the_log_and_folds_nothing() {
    let (file, log) = with_log();
    let (_folder, path) = laid(&[("", &file), ("-wal", &log)]);
    let links = tempfile::tempdir().unwrap();
    let link = links.path().join("台账.zdxm");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let head = |path: &Path| Ledger::check_file(path).unwrap().contents.unwrap().head.number;
    assert_eq!(head(&link), head(&path));
    let there = [&path, &side(&path, "-wal")].map(|path| std::fs::read(path).unwrap());
    assert!(there == [file, log]);
    assert_eq!(std::fs::read_dir(links.path()).unwrap().count(), 1);
}
