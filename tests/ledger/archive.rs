//! Archives: everything as lines of JSON and back, and lines that somebody made to do harm.

use crate::folder;
use crate::random;
use crate::support;

use std::ops::ControlFlow;
use std::path::Path;

use folder::names;
use random::Random;
use serde_json::Value;
use support::{Office, month_of};
use zdxm::issue::reissue;
use zdxm::{
    ChangeNumber, ErrorKind, FileContents, IssuedBulletinFields, ItemId, Ledger, Money, PlanChangeFields,
    PlanChangeKind, PlanChangeLine, PlanId, ProjectFields, ReasonClass, ReportFields, SaveOptions, limits,
};

const SEED: u64 = 350;

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn exported(ledger: &Ledger) -> String {
    let mut archive = Vec::new();
    ledger.export_json(&mut archive, &mut go_on).unwrap();
    String::from_utf8(archive).unwrap()
}

fn import(path: &Path, archive: &[u8]) -> zdxm::Result<FileContents> {
    Ledger::import_json(path, &mut { archive }, &mut go_on)
}

/// The other ledger has the same head, and every figure as of every change is the same.
fn same(one: &Ledger, other: &Ledger, plan: PlanId) {
    let proof = one.view().unwrap().verify().unwrap();
    assert_eq!(other.view().unwrap().verify().unwrap(), proof);
    assert_eq!((one.office().unwrap(), one.uuid().unwrap()), (other.office().unwrap(), other.uuid().unwrap()));
    for change in 0..=proof.head.number.0 {
        let [one, other] = [one, other].map(|ledger| ledger.view_as_of(ChangeNumber(change)).unwrap());
        assert_eq!(one.projects().unwrap(), other.projects().unwrap());
        assert_eq!(one.units().unwrap(), other.units().unwrap());
        assert_eq!(one.items(plan).unwrap(), other.items(plan).unwrap());
        // Before the plan was adopted, there is nothing to compare.
        let plan = one.plan(plan).map(|_| plan).ok();
        for (plan, month) in plan.into_iter().flat_map(|plan| [1, 5, 12].map(|month| (plan, month_of(month)))) {
            assert_eq!(one.reports_of_month(plan, month).unwrap(), other.reports_of_month(plan, month).unwrap());
            let [one, other] = [&one, &other].map(|view| view.month_figures(plan, month).unwrap().items);
            assert_eq!(one, other, "as of change {change}");
        }
    }
}

/// Takes an item out of the plan by a plan change, and corrects the plan change.
fn withdraw(office: &Office, plan: PlanId, item: ItemId) {
    let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(8));
    fields.reason_class = Some(ReasonClass::Objective);
    let lines = vec![PlanChangeLine::Withdrawal { item }];
    let adopted = office.ledger.write("李四", |batch| batch.adopt_plan_change(plan, fields.clone(), lines));
    fields.reason = Some("征地未完成".into());
    let id = adopted.unwrap().id;
    office.ledger.write("李四", |batch| batch.change_plan_change(id, |now| *now = fields)).unwrap();
}

/// A ledger with some hundred random changes, and its plan.
fn random_office() -> (Office, PlanId) {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    let (office, plan, items) = Office::with_plan(6);
    for number in 0..300 {
        let item = items[random.below(6) as usize];
        let month = month_of(random.below(12) as u8 + 1);
        let mut amount = || (random.below(3) > 0).then(|| Money::from_fen(random.below(1 << 40) as i64 - 500));
        let (month_done, ytd_done) = (amount(), amount());
        let text = ["", "主体\n\"结构\"\\\t\u{1}\u{7f}", "𠀀𠀁 emoji 🚧", "<a&b>'"][random.below(4) as usize];
        let problem = Some(text.to_owned()).filter(|text| !text.is_empty());
        let fields = ReportFields { month_done, ytd_done, problem, ..Default::default() };
        let name = format!("项目 {number} \u{200d}葛\u{e0101}甲");
        let result = office.ledger.write("模型", |batch| match random.below(4) {
            0 => batch.file_report(item, month, fields).map(drop),
            1 => batch.change_report(item, month, |now| *now = fields).map(drop),
            2 => batch.add_project(ProjectFields::named(&name)).map(drop),
            _ => {
                batch.set_note(text)?;
                batch.ensure_unit(&format!("第{}局", random.below(20))).map(drop)
            }
        });
        drop(result);
    }
    withdraw(&office, plan, items[4]);
    assert!(office.ledger.view().unwrap().as_of().0 > 150);
    (office, plan)
}

#[test]
fn a_random_ledger_comes_back_the_same_as_of_every_change() {
    let (office, plan) = random_office();
    let archive = exported(&office.ledger);
    let path = office.folder.path().join("back.zdxm");
    let contents = import(&path, archive.as_bytes()).unwrap();
    let back = Ledger::open(&path).unwrap();
    assert_eq!(contents.head.number, back.view().unwrap().as_of());
    same(&office.ledger, &back, plan);
    assert_eq!(exported(&back), archive);
    back.write("甲", |batch| batch.add_project(ProjectFields::named("导入以后"))).unwrap();
    back.view().unwrap().verify().unwrap();
}

#[test]
fn an_archive_of_an_earlier_change_is_the_ledger_of_then() {
    let (office, plan) = random_office();
    let last = office.ledger.view().unwrap().as_of().0;
    for change in [1, 2, 3, last / 2, last - 1, last] {
        let view = office.ledger.view_as_of(ChangeNumber(change)).unwrap();
        let mut archive = Vec::new();
        let contents = view.export_json(&mut archive, &mut go_on).unwrap();
        let path = office.folder.path().join(format!("{change}.zdxm"));
        assert_eq!(import(&path, &archive).unwrap(), contents);
        let back = Ledger::open(&path).unwrap();
        assert_eq!(back.view().unwrap().verify().unwrap().head, view.change(ChangeNumber(change)).unwrap());
        if change > 2 {
            let figures = |view: &zdxm::View| view.month_figures(plan, month_of(12)).unwrap().items;
            assert_eq!(figures(&back.view().unwrap()), figures(&view));
        }
    }
    assert_eq!(
        office.ledger.view_as_of(ChangeNumber(0)).unwrap().export_json(&mut Vec::new(), &mut go_on).unwrap_err().kind(),
        ErrorKind::NotFound
    );
}

#[cfg(feature = "sheets")]
#[test]
fn the_sample_ledger_comes_back_the_same() {
    use zdxm::{ImportOptions, ImportPreview, ImportTarget, WorkbookReading};
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022");
    let folder = tempfile::tempdir().unwrap();
    let ledger = support::options().create(folder.path().join("ledger.zdxm"), "柳州市重点办").unwrap();
    let months = (1..=6).map(|month| format!("monthly-2022-{month:02}.xlsx"));
    for file in ["annex1-implementation.et".to_owned(), "annex2-reserve.xls".to_owned()].into_iter().chain(months) {
        let reading = WorkbookReading::open(data.join(file)).unwrap();
        let preview = ImportPreview::new(&ledger.view().unwrap(), reading, ImportTarget::default()).unwrap();
        let options = ImportOptions::default()
            .with_leave_out_unmatched(true)
            .with_leave_unreadable_empty(true)
            .with_keep_columns(false)
            .with_submit(false);
        preview.commit(&ledger, "李四", options).unwrap();
    }
    let archive = exported(&ledger);
    let path = folder.path().join("back.zdxm");
    import(&path, archive.as_bytes()).unwrap();
    same(&ledger, &Ledger::open(&path).unwrap(), PlanId(1));
    let lines = archive.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).collect::<Vec<_>>();
    assert!(lines.len() > 5_000 && lines.iter().all(Value::is_object), "{}", lines.len());
    assert_eq!((&lines[0]["office"], &lines[0]["changes"]), (&"柳州市重点办".into(), &9.into()));
    assert!(archive.contains("\"name\":\"基础设施\""), "texts can be read as they are");
}

#[test]
fn an_archive_in_steps_appears_when_it_is_complete() {
    let (office, _) = random_office();
    let folder = tempfile::tempdir().unwrap();
    let (path, place) = (folder.path().join("台账.jsonl"), folder.path().join("back.zdxm"));
    let mut export = office.ledger.view().unwrap().begin_export(&path, SaveOptions::default()).unwrap();
    let mut steps = 0;
    let contents = loop {
        if let Some(contents) = export.step(50).unwrap() {
            break contents;
        }
        assert!(export.done() < export.total() && !path.exists());
        steps += 1;
    };
    assert!(steps > 5 && export.done() == export.total(), "{export:?}");
    assert_eq!(export.step(1).unwrap_err().kind(), ErrorKind::Rule);
    drop(office.ledger.view().unwrap().begin_export(folder.path().join("dropped"), SaveOptions::default()).unwrap());
    assert_eq!(names(folder.path()), ["台账.jsonl"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), exported(&office.ledger));

    let mut run = Ledger::begin_import(&path, &place).unwrap();
    let mut done = 0;
    let back = loop {
        if let Some(contents) = run.step(70).unwrap() {
            break contents;
        }
        assert!(run.done() > done && run.done() < run.total() && !place.exists(), "{run:?}");
        done = run.done();
    };
    assert_eq!(back, contents);
    let mut dropped = Ledger::begin_import(&path, folder.path().join("dropped.zdxm")).unwrap();
    dropped.step(100).unwrap();
    drop(dropped);
    assert_eq!(names(folder.path()), ["back.zdxm", "台账.jsonl"]);
}

#[test]
fn archives_and_ledgers_do_not_replace_each_other() {
    let (office, _, _) = Office::with_plan(2);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.jsonl");
    let export = |path: &Path, overwrite| {
        let run = office.ledger.view().unwrap().begin_export(path, SaveOptions::default().with_overwrite(overwrite));
        run.and_then(|mut run| run.step(u32::MAX).map(drop))
    };
    export(&path, false).unwrap();
    assert_eq!(export(&path, false).unwrap_err().kind(), ErrorKind::Duplicate);
    export(&path, true).unwrap();
    assert_eq!(export(office.ledger.path(), true).unwrap_err().kind(), ErrorKind::Duplicate);
    let place = folder.path().join("back.zdxm");
    Ledger::begin_import(&path, &place).unwrap().step(u32::MAX).unwrap();
    let again = Ledger::begin_import(&path, &place).unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Duplicate);
    let of_ledger = Ledger::begin_import(office.ledger.path(), folder.path().join("x.zdxm")).unwrap_err();
    assert_eq!(of_ledger.kind(), ErrorKind::UnknownFormat, "{of_ledger}");
    for missing in ["none.jsonl", "."] {
        assert!(Ledger::begin_import(folder.path().join(missing), folder.path().join("x.zdxm")).is_err());
    }
    let mut calls = 0;
    let archive = exported(&Office::with_plan(2_000).0.ledger);
    let mut stop = |_, _| {
        calls += 1;
        ControlFlow::Break(())
    };
    let error = Ledger::import_json(folder.path().join("x.zdxm"), &mut archive.as_bytes(), &mut stop).unwrap_err();
    assert_eq!((error.kind(), calls > 0), (ErrorKind::Interrupted, true));
    assert_eq!(names(folder.path()), ["archive.jsonl", "back.zdxm"]);
    // The open ledger still has its locks.
    office.ledger.write("甲", |batch| batch.ensure_unit("甲局")).unwrap();
}

#[test]
fn issued_bulletins_come_back_with_the_bytes_of_every_form() {
    let (office, plan, items) = Office::with_plan(2);
    let before = exported(&office.ledger);
    office.file(items[0], 3, 50);
    let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
    let fields = IssuedBulletinFields::new(plan, month_of(3), "第3期", date);
    let id = office.ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap();
    let archive = exported(&office.ledger);
    let path = office.folder.path().join("back.zdxm");
    import(&path, archive.as_bytes()).unwrap();
    let back = Ledger::open(&path).unwrap();
    same(&office.ledger, &back, plan);
    assert_eq!(exported(&back), archive);
    let [was, is] = [&office.ledger, &back].map(|ledger| reissue(&ledger.view().unwrap(), id).unwrap());
    assert!(is.is_reproduced() && is == was);
    // A form is bytes, and its archive says so digit by digit.
    let hostile = Hostile { folder: tempfile::tempdir().unwrap(), lines: archive.lines().map(str::to_owned).collect() };
    let form = "{\"table\":\"issued_form\"";
    let at = hostile.line(form);
    let digits = hostile.lines[at].split("\"deflated\":\"").nth(1).unwrap().trim_end_matches("\"}").to_owned();
    for (wrong, kind) in [
        (digits[1..].to_owned(), ErrorKind::Damaged),
        (digits.to_uppercase(), ErrorKind::Damaged),
        (format!("{digits}g0"), ErrorKind::Damaged),
        (String::new(), ErrorKind::Damaged),
        (format!("{digits}00"), ErrorKind::Tampered),
    ] {
        hostile.edited(form, &digits, &wrong, kind, if kind == ErrorKind::Damaged { "LINE" } else { "issue_bulletin" });
    }
    hostile.edited(form, &format!("\"{digits}\""), "7", ErrorKind::Damaged, "LINE: deflated is a number");
    // An archive from before forms were kept says nothing of them.
    let header = before.lines().next().unwrap();
    let old = header.replace(",\"issued_form\":0", "");
    assert_ne!(old, header);
    let path = office.folder.path().join("old.zdxm");
    import(&path, before.replacen(header, &old, 1).as_bytes()).unwrap();
    assert_eq!(exported(&Ledger::open(&path).unwrap()), before);
}

/// An archive whose lines can be changed, and what becomes of it.
struct Hostile {
    folder: tempfile::TempDir,
    lines: Vec<String>,
}

impl Hostile {
    fn new() -> Hostile {
        let (office, plan, items) = Office::with_plan(3);
        withdraw(&office, plan, items[2]);
        items.iter().for_each(|item| office.file(*item, 1, 50));
        let revised =
            ReportFields { ytd_done: Some(Money::from_fen(60)), progress: Some("改".into()), ..Default::default() };
        office.ledger.write("李四", |batch| batch.change_report(ItemId(1), month_of(1), |now| *now = revised)).unwrap();
        let lines = exported(&office.ledger).lines().map(str::to_owned).collect();
        Hostile { folder: tempfile::tempdir().unwrap(), lines }
    }

    fn line(&self, start: &str) -> usize {
        self.lines.iter().position(|line| line.starts_with(start)).unwrap_or_else(|| panic!("no line {start}"))
    }

    fn read(&self, archive: &[u8]) -> zdxm::Error {
        let path = self.folder.path().join("new.zdxm");
        let error = import(&path, archive).unwrap_err();
        assert!(names(self.folder.path()).is_empty(), "{:?}", names(self.folder.path()));
        assert!(error.to_string().contains("; "), "{error} does not say what to do");
        error
    }

    /// Changes the lines; the error must be of the kind and have the words.
    fn refused(&self, change: impl FnOnce(&mut Vec<String>), kind: ErrorKind, words: &str) {
        let mut lines = self.lines.clone();
        change(&mut lines);
        assert!(lines != self.lines, "{words}: nothing was changed");
        let error = self.read((lines.join("\n") + "\n").as_bytes());
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(words), "{error} does not say \"{words}\"");
    }

    /// Replaces a text in the first line that begins so.
    fn edited(&self, start: &str, old: &str, new: &str, kind: ErrorKind, words: &str) {
        let at = self.line(start);
        let words = words.replace("LINE", &format!("line {} of the archive", at + 1));
        self.refused(|lines| lines[at] = lines[at].replacen(old, new, 1), kind, &words);
    }
}

#[test]
fn every_value_that_is_edited_is_found() {
    let hostile = Hostile::new();
    let mut edits = 0;
    for at in 0..hostile.lines.len() {
        let object: serde_json::Map<String, Value> = serde_json::from_str(&hostile.lines[at]).unwrap();
        for (name, value) in &object {
            let other = match value {
                Value::Number(number) => Value::from(number.as_i64().unwrap() + 1),
                Value::String(text) if text.len() == 64 => Value::from(text.replace(['0', '1'], "2") + ""),
                Value::String(text) => Value::from(format!("{text}.")),
                _ => continue,
            };
            // What is said of the library that wrote it is not a fact of the ledger.
            if other == *value || (at == 0 && matches!(name.as_str(), "library")) {
                continue;
            }
            let mut changed = object.clone();
            changed.insert(name.clone(), other);
            let mut lines = hostile.lines.clone();
            lines[at] = in_order(&hostile.lines[at], &changed);
            let error = hostile.read((lines.join("\n") + "\n").as_bytes());
            let kinds = [ErrorKind::Damaged, ErrorKind::Tampered, ErrorKind::NewerVersion, ErrorKind::UnknownFormat];
            assert!(kinds.contains(&error.kind()), "{}: {error}", lines[at]);
            edits += 1;
        }
        // The same line without one of its values, and the archive without the line.
        for name in object.keys() {
            let mut changed = object.clone();
            changed.remove(name);
            let mut lines = hostile.lines.clone();
            lines[at] = in_order(&hostile.lines[at], &changed);
            hostile.read((lines.join("\n") + "\n").as_bytes());
        }
        let mut lines = hostile.lines.clone();
        lines.remove(at);
        hostile.read((lines.join("\n") + "\n").as_bytes());
    }
    assert!(edits > 200, "{edits}");
}

/// The object with its names in the order of the line.
fn in_order(line: &str, object: &serde_json::Map<String, Value>) -> String {
    let mut names = object.keys().collect::<Vec<_>>();
    names.sort_by_key(|name| line.find(&format!("\"{name}\":")));
    let members = names.iter().map(|name| format!("\"{name}\":{}", object[name.as_str()]));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

#[test]
fn an_archive_that_was_cut_short_anywhere_is_refused() {
    let hostile = Hostile::new();
    let whole = hostile.lines.join("\n") + "\n";
    // The last line is an object without its end mark too; all before is not an archive.
    for length in (0..whole.len() - 1).step_by(37).chain([whole.len() - 2]) {
        let error = hostile.read(&whole.as_bytes()[..length]);
        let kinds = [ErrorKind::Damaged, ErrorKind::UnknownFormat];
        assert!(kinds.contains(&error.kind()), "{length}: {error}");
    }
    let last = hostile.lines.len();
    hostile.refused(
        |lines| drop(lines.pop()),
        ErrorKind::Damaged,
        &format!("ends after line {}, before its end", last - 1),
    );
    let path = hostile.folder.path().join("whole.zdxm");
    import(&path, &whole.as_bytes()[..whole.len() - 1]).unwrap();
    assert!(Ledger::check_file(&path).unwrap().is_sound());
}

#[test]
fn hostile_lines_are_named() {
    use ErrorKind::{Damaged, NewerVersion, Tampered, TooLong, UnknownFormat};
    let hostile = Hostile::new();
    let report = "{\"table\":\"report\"";
    // What it is.
    hostile.edited("{\"zdxm\"", "\"archive\"", "\"picture\"", UnknownFormat, "not an archive");
    hostile.refused(|lines| lines[0] = "PK\u{3}\u{4}".into(), UnknownFormat, "not an archive");
    hostile.refused(|lines| lines.clear(), UnknownFormat, "not an archive");
    hostile.edited("{\"zdxm\"", "\"format\":1", "\"format\":2", NewerVersion, "update the program");
    hostile.edited("{\"zdxm\"", "\"version\":", "\"version\":9", NewerVersion, "update the program");
    // Wrong types.
    hostile.edited(report, "\"done_fen\":50", "\"done_fen\":\"50\"", Damaged, "LINE: done_fen is a text, not a number");
    hostile.edited(
        "{\"table\":\"unit_version\"",
        "\"name\":\"",
        "\"name\":5,\"x\":\"",
        Damaged,
        "LINE: name is a number",
    );
    for value in ["50.0", "5e1", "true", "null", "[50]", "{}", "9223372036854775808", "-9223372036854775809", "1e999"] {
        hostile.edited(report, "\"done_fen\":50", &format!("\"done_fen\":{value}"), Damaged, "LINE: column");
    }
    hostile.edited(report, "\"done_fen\":50", "\"done_fen\":50,\"done_fen\":50", Damaged, "done_fen stands here twice");
    hostile.edited(report, "\"month\":1", "\"month\":13", Damaged, "LINE: a rule of the ledger file refuses");
    // Names of a newer version.
    hostile.edited(report, "\"done_fen\"", "\"done_li\"", Damaged, "LINE: done_li is not known here");
    hostile.edited(report, "\"report\"", "\"permit\"", Damaged, "LINE: the table permit does not exist");
    hostile.edited(report, "{\"table\"", "{\"what\"", Damaged, "LINE: it begins with \"what\"");
    hostile.edited(
        "{\"change\":2",
        "\"note\"",
        "\"signature\":\"x\",\"note\"",
        Damaged,
        "LINE: signature is not known",
    );
    hostile.edited(
        "{\"zdxm\"",
        "\"report\":",
        "\"permit\":",
        Damaged,
        "line 1 of the archive: the table permit does not exist",
    );
    hostile.edited("{\"zdxm\"", "\"rows\":", "\"rows\":1", Damaged, "line 1 of the archive: the rows");
    // Lines twice, elsewhere, and after the end.
    let (first, line) = (hostile.line(report), hostile.line(report) + 2);
    let at = format!("line {line} of the archive: the row of report stands here twice");
    hostile.refused(|lines| lines.insert(first, lines[first].clone()), Damaged, &at);
    hostile.refused(|lines| lines.swap(first, first + 1), Damaged, &at);
    hostile.refused(|lines| lines.swap(1, 2), Damaged, "line 2 of the archive: change 2 stands after change 0");
    let last = hostile.lines.len();
    hostile.refused(|lines| lines.push(String::new()), Damaged, &format!("line {} of the archive", last + 1));
    let moved = |lines: &mut Vec<String>| {
        let row = lines.remove(first);
        lines.insert(first - 10, row);
    };
    hostile.refused(moved, Damaged, "rows before it, not");
    hostile.refused(|lines| lines.insert(5, String::new()), Damaged, "line 6 of the archive");
    // A row less, with counts that say so: the chain knows better, and so do the references.
    let fewer = |name: &str, lines: &mut Vec<String>| {
        let mut header: Value = serde_json::from_str(&lines[0]).unwrap();
        let end = lines.len() - 1;
        let rows = header["rows"].as_u64().unwrap();
        header["tables"][name] = (header["tables"][name].as_u64().unwrap() - 1).into();
        header["rows"] = (rows - 1).into();
        lines[0] = header.to_string();
        lines[end] = lines[end].replace(&format!("\"rows\":{rows}"), &format!("\"rows\":{}", rows - 1));
        let at = lines.iter().position(|line| line.starts_with(&format!("{{\"table\":\"{name}\""))).unwrap();
        lines.remove(at);
    };
    hostile.refused(|lines| fewer("report", lines), Tampered, "was edited, added or removed");
    hostile.refused(|lines| fewer("unit", lines), Damaged, "refers to a unit that does not exist");
    hostile.edited(report, "\"done_fen\":50", "\"done_fen\":51", Tampered, "was edited, added or removed");
    hostile.edited("{\"end\"", "\"head\":\"", "\"head\":\"0", Damaged, "LINE: head is not a hash");
    // Bytes.
    let whole = hostile.lines.join("\n").replacen("改", "XYZ", 1).into_bytes();
    let at = whole.windows(3).position(|bytes| bytes == b"XYZ").unwrap();
    let line = whole[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    let mut bytes = whole.clone();
    bytes[at] = 0xff;
    let error = hostile.read(&bytes);
    assert!(error.to_string().contains(&format!("line {line} of the archive: byte ")), "{error}");
    // Sizes.
    let huge = "x".repeat(limits::ARCHIVE_LINE_BYTES + 1);
    hostile.edited(report, "\"done_fen\":50", &format!("\"progress\":\"{huge}\""), TooLong, "LINE is longer than");
    hostile.refused(|lines| lines[0] = huge.clone(), TooLong, "line 1 of the archive is longer");
    let deep = "[".repeat(1 << 20);
    hostile.edited(report, "\"done_fen\":50", &format!("\"done_fen\":{deep}"), Damaged, "LINE: column");
    let many = (0..100_000).map(|number| format!("\"x{number}\":1,")).collect::<String>();
    hostile.edited(report, "\"done_fen\"", &format!("{many}\"done_fen\""), Damaged, "too many values");
}

/// A reader that never ends must not fill the memory or the disk before it is found out.
#[test]
fn an_endless_line_is_found_out_at_the_limit() {
    struct Endless(u64);
    impl std::io::Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0 += buffer.len() as u64;
            assert!(self.0 < 3 * limits::ARCHIVE_LINE_BYTES as u64, "it goes on reading");
            buffer.fill(b'[');
            Ok(buffer.len())
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let mut endless = std::io::BufReader::new(Endless(0));
    let error = Ledger::import_json(folder.path().join("x.zdxm"), &mut endless, &mut go_on).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLong);
    assert!(names(folder.path()).is_empty());
}
