//! Every error of the header that a caller can provoke is reached through the C ABI, with its code, a text and a title.

use crate::builds;
use crate::support;

use std::collections::BTreeMap;
use std::ffi::{CString, c_char, c_void};
use std::path::Path;
use std::process::Command;
use std::ptr::{null, null_mut};

use support::Office;
use zdxm::{Batch, Ledger, PersonFields, ProjectCode, ProjectFields, ProjectId, Role, RoleScope};

type Handle = *mut c_void;

unsafe extern "C" {
    fn zdxm_context_new(abi: i32, context: *mut Handle) -> i32;
    fn zdxm_context_free(context: Handle) -> i32;
    fn zdxm_context_interrupt(context: Handle) -> i32;
    fn zdxm_error_code(context: Handle, code: *mut i32) -> i32;
    fn zdxm_error_text(context: Handle, buffer: *mut c_char, cap: i32, need: *mut i32) -> i32;
    fn zdxm_error_title(context: Handle, code: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> i32;
    fn zdxm_ledger_open(context: Handle, path: *const c_char, len: i32, options: *const i32, out: *mut Handle) -> i32;
    fn zdxm_ledger_office(ledger: Handle, buffer: *mut c_char, cap: i32, need: *mut i32) -> i32;
    fn zdxm_ledger_close(ledger: Handle) -> i32;
    fn zdxm_ledger_answer_clock(ledger: Handle, answer: i32) -> i32;
    fn zdxm_change_set_day(batch: Handle, change: i32, day: i32, reason: *const c_char, len: i32) -> i32;
    fn zdxm_change_day(view: Handle, change: i32, day: *mut i32) -> i32;
    fn zdxm_ledger_view(ledger: Handle, view: *mut Handle) -> i32;
    fn zdxm_form_new(context: Handle, kind: i32, form: *mut Handle) -> i32;
    fn zdxm_form_int(form: Handle, field: i32, value: i32) -> i32;
    fn zdxm_form_text(form: Handle, field: i32, text: *const c_char, len: i32) -> i32;
    fn zdxm_batch_new(ledger: Handle, actor: *const c_char, len: i32, batch: *mut Handle) -> i32;
    fn zdxm_batch_free(batch: Handle) -> i32;
    fn zdxm_batch_append(batch: Handle, form: Handle, record: *mut i32) -> i32;
    fn zdxm_batch_commit(batch: Handle, change: *mut i32) -> i32;
    fn zdxm_project_add(batch: Handle, form: Handle, id: *mut i32) -> i32;
    fn zdxm_item_revise(batch: Handle, id: i32, form: Handle) -> i32;
    fn zdxm_project_revise(batch: Handle, id: i32, form: Handle) -> i32;
    fn zdxm_form_load(form: Handle, row: Handle) -> i32;
    fn zdxm_cursor_next(cursor: Handle) -> i32;
    fn zdxm_record_void(batch: Handle, subject: i32, id: i32, reason: *const c_char, len: i32) -> i32;
    fn zdxm_project_get(view: Handle, id: i32, rows: *mut Handle) -> i32;
    fn zdxm_project_by_name(view: Handle, name: *const c_char, len: i32, rows: *mut Handle) -> i32;
    fn zdxm_workbook_open(context: Handle, path: *const c_char, len: i32, workbook: *mut Handle) -> i32;
    fn zdxm_workbook_read(context: Handle, bytes: *const u8, len: i32, workbook: *mut Handle) -> i32;
    fn zdxm_workbook_sheets(workbook: Handle, rows: *mut Handle) -> i32;
    fn zdxm_import_preview(view: Handle, workbook: Handle, form: Handle, import: *mut Handle) -> i32;
    fn zdxm_import_begin(import: Handle, actor: *const c_char, len: i32, batch: *mut Handle) -> i32;
    fn zdxm_verify_new(view: Handle, verify: *mut Handle) -> i32;
    fn zdxm_verify_step(verify: Handle, rows: i32, done: *mut i64, total: *mut i64) -> i32;
    fn zdxm_bulletin_new(view: Handle, plan: i32, month: i32, rules: Handle, bulletin: *mut Handle) -> i32;
    fn zdxm_bulletin_document(bulletin: Handle, document: *mut Handle) -> i32;
    fn zdxm_document_save(document: Handle, form: i32, path: *const c_char, len: i32, flags: i32) -> i32;
    fn zdxm_seal_text(view: Handle, buffer: *mut c_char, cap: i32, need: *mut i32) -> i32;
    fn zdxm_seal_add(l: Handle, t: *const c_char, tl: i32, k: *const c_char, kl: i32, s: *const c_char, sl: i32)
    -> i32;
    fn zdxm_seal_list(view: Handle, rows: *mut Handle) -> i32;
    fn zdxm_money_parse(context: Handle, text: *const c_char, len: i32, unit: i32, fen: *mut i64) -> i32;
}

const ABI_VERSION: i32 = 0x10000;

/// The codes that were reached.
struct Reached {
    context: Handle,
    codes: BTreeMap<String, i64>,
    left: BTreeMap<String, i64>,
}

impl Reached {
    fn new() -> Reached {
        let mut context = null_mut();
        // SAFETY: the pointer is a variable's.
        assert_eq!(unsafe { zdxm_context_new(ABI_VERSION, &mut context) }, 0);
        let codes = zdxm_abi::Abi::read().constants.into_iter().filter(|constant| constant.name.starts_with("ZDXM_E_"));
        let codes = codes.map(|constant| (constant.name, constant.value)).collect::<BTreeMap<_, _>>();
        Reached { context, left: codes.clone(), codes }
    }

    fn is(&mut self, status: i32, name: &str) {
        let name = format!("ZDXM_E_{name}");
        assert_eq!(i64::from(status), self.codes[&name], "{name}: {}", self.text());
        let mut title = [0_u8; 100];
        // SAFETY: the buffer has the capacity that is named.
        let told = unsafe { zdxm_error_title(self.context, status, title.as_mut_ptr().cast(), 100, null_mut()) };
        assert!(told == 0 && title[0] != 0, "{name} has no title");
        self.left.remove(&name);
    }

    /// The same, of a call that a context knows of.
    fn is_told(&mut self, status: i32, name: &str) {
        let mut code = 0;
        // SAFETY: the pointer is a variable's.
        unsafe { zdxm_error_code(self.context, &mut code) };
        assert_eq!(code, status, "{name}");
        assert!(!self.text().is_empty(), "{name} has no text");
        self.is(status, name);
    }

    fn text(&self) -> String {
        let mut text = vec![0_u8; 4_000];
        let mut len = 0;
        // SAFETY: the buffer has the capacity that is named.
        unsafe { zdxm_error_text(self.context, text.as_mut_ptr().cast(), 4_000, &mut len) };
        String::from_utf8_lossy(&text[..usize::try_from(len).unwrap().min(3_999)]).into_owned()
    }

    fn open(&self, path: &Path, options: Option<[i32; 5]>) -> (i32, Handle) {
        let path = CString::new(path.to_str().unwrap()).unwrap();
        let options = options.as_ref().map_or(null(), |options| options.as_ptr());
        let mut ledger = null_mut();
        // SAFETY: the text ends with a zero, the options have the size that they name.
        let status = unsafe { zdxm_ledger_open(self.context, path.as_ptr(), -1, options, &mut ledger) };
        (status, ledger)
    }

    fn open_error(&mut self, path: &Path, name: &str) {
        let status = self.open(path, None).0;
        self.is_told(status, name);
    }

    fn form(&self, kind: i32) -> Handle {
        let mut form = null_mut();
        // SAFETY: the pointer is a variable's.
        assert_eq!(unsafe { zdxm_form_new(self.context, kind, &mut form) }, 0);
        form
    }

    fn workbook(&self, bytes: &[u8]) -> (i32, Handle) {
        let mut workbook = null_mut();
        // SAFETY: pointer and length belong together.
        let status = unsafe { zdxm_workbook_read(self.context, bytes.as_ptr(), bytes.len() as i32, &mut workbook) };
        (status, workbook)
    }
}

const READ_ONLY: [i32; 5] = [20, 1, 0, 0, 0];
const IMPATIENT: [i32; 5] = [20, 0, -1, 0, 0];
const FORM_PROJECT: i32 = 3;
const FORM_ITEM: i32 = 5;
const SUBJECT_PROJECT: i32 = 6;
const F_NAME: i32 = 3;
const F_PERIOD_START: i32 = 23;

#[test]
fn every_error_of_the_header_is_reached() {
    let mut reached = Reached::new();
    calls_that_are_wrong(&mut reached);
    records_that_are_wrong(&mut reached);
    files_that_are_wrong(&mut reached);
    a_log_that_comes_and_goes(&mut reached);
    a_name_of_two_projects(&mut reached);
    a_project_with_a_part(&mut reached);
    a_seal_of_another_ledger(&mut reached);
    a_view_that_is_held_too_long(&mut reached);
    sheets_that_are_wrong(&mut reached);
    interrupts(&mut reached);
    clock_behind(&mut reached);
    full_disk(&mut reached);
    files_in_the_way(&mut reached);
    // Mistakes of the library itself, not to be had from outside: a test beside the gate forces the panic, and nothing
    // that is known leads to the other.
    // A network drive is put in place by tests/programs/network_drives.rs, which asks through the C ABI as well.
    for name in ["ZDXM_E_PANIC", "ZDXM_E_INTERNAL", "ZDXM_E_NETWORK_DRIVE"] {
        assert!(reached.left.remove(name).is_some());
    }
    assert!(reached.left.is_empty(), "never reached: {:?}", reached.left);
    // SAFETY: it is open.
    assert_eq!(unsafe { zdxm_context_free(reached.context) }, 0);
}

fn calls_that_are_wrong(reached: &mut Reached) {
    let office = Office::new();
    let (_, ledger) = reached.open(office.ledger.path(), None);
    let mut other = null_mut();
    // SAFETY: each pointer is a variable's, NULL, or of the size that is named.
    unsafe {
        let status = zdxm_context_new(ABI_VERSION + 0x10000, &mut other);
        reached.is(status, "ABI");
        let status = zdxm_ledger_office(ledger, null_mut(), 10, null_mut());
        reached.is_told(status, "ARG");
        let mut small = [0_u8; 2];
        let status = zdxm_ledger_office(ledger, small.as_mut_ptr().cast(), 2, null_mut());
        reached.is_told(status, "BUFFER");
        let status = zdxm_form_text(reached.form(FORM_PROJECT), F_NAME, c"\xFF".as_ptr(), -1);
        reached.is_told(status, "ENCODING");
        assert_eq!(zdxm_ledger_close(ledger), 0);
        reached.is(zdxm_ledger_close(ledger), "HANDLE");
    }
}

fn records_that_are_wrong(reached: &mut Reached) {
    let (office, ..) = Office::with_plan(2);
    let (_, ledger) = reached.open(office.ledger.path(), None);
    let (mut batch, mut view, mut rows, mut id, mut fen) = (null_mut(), null_mut(), null_mut(), 0, 0);
    let (project, item) = (reached.form(FORM_PROJECT), reached.form(FORM_ITEM));
    // SAFETY: handles are open, texts end with a zero.
    unsafe {
        let status = zdxm_form_text(project, F_PERIOD_START, c"someday".as_ptr(), -1);
        reached.is_told(status, "INVALID_VALUE");
        let status = zdxm_money_parse(reached.context, c"99999999999999999".as_ptr(), -1, 3, &mut fen);
        reached.is_told(status, "OVERFLOW");
        assert_eq!(zdxm_batch_new(ledger, c"a".as_ptr(), -1, &mut batch), 0);
        let status = zdxm_project_add(batch, project, &mut id);
        reached.is_told(status, "MISSING_VALUE");
        let long = CString::new("x".repeat(1_000)).unwrap();
        assert_eq!(zdxm_form_text(project, F_NAME, long.as_ptr(), -1), 0);
        let status = zdxm_project_add(batch, project, &mut id);
        reached.is_told(status, "TOO_LONG");
        assert_eq!(zdxm_form_text(project, F_NAME, c"\xE9\xA1\xB9\xE7\x9B\xAE1".as_ptr(), -1), 0);
        let status = zdxm_project_add(batch, project, &mut id);
        reached.is_told(status, "DUPLICATE");
        // PLAN, PHASE, SECTOR: an item stays in its plan.
        for (field, value) in [(50, 7), (52, 1), (21, 1)] {
            assert_eq!(zdxm_form_int(item, field, value), 0);
        }
        let status = zdxm_item_revise(batch, 1, item);
        reached.is_told(status, "RULE");
        assert_eq!(zdxm_batch_append(batch, project, null_mut()), 0);
        let status = zdxm_batch_commit(batch, null_mut());
        reached.is_told(status, "UNSETTLED_PROBLEMS");
        assert_eq!(zdxm_batch_free(batch), 0);
        assert_eq!(zdxm_ledger_view(ledger, &mut view), 0);
        let status = zdxm_project_get(view, 99, &mut rows);
        reached.is_told(status, "NOT_FOUND");
        assert_eq!(zdxm_project_get(view, 1, &mut rows), 0);
        assert_eq!(zdxm_cursor_next(rows), 1);
        assert_eq!(zdxm_form_load(project, rows), 0);
        let other = |batch: &mut Batch| batch.change_project(ProjectId(1), |now| now.location = Some("b".into()));
        office.ledger.write("b", other).unwrap();
        assert_eq!(zdxm_batch_new(ledger, c"a".as_ptr(), -1, &mut batch), 0);
        assert_eq!(zdxm_form_text(project, F_NAME, c"c".as_ptr(), -1), 0);
        let status = zdxm_project_revise(batch, 1, project);
        reached.is_told(status, "CONFLICT");
        assert_eq!(zdxm_batch_free(batch), 0);
        office
            .ledger
            .write("a", |batch| {
                let registrar = batch.add_person(PersonFields::named("a"))?;
                batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)
            })
            .unwrap();
        let status = zdxm_batch_new(ledger, c"b".as_ptr(), -1, &mut batch);
        reached.is_told(status, "NOT_PERMITTED");
        let (_, reader) = reached.open(office.ledger.path(), Some(READ_ONLY));
        let status = zdxm_batch_new(reader, c"a".as_ptr(), -1, &mut batch);
        reached.is_told(status, "READ_ONLY");
        let (_, impatient) = reached.open(office.ledger.path(), Some(IMPATIENT));
        let writing = office.ledger.batch("a").unwrap();
        let status = zdxm_batch_new(impatient, c"a".as_ptr(), -1, &mut batch);
        reached.is_told(status, "BUSY");
        drop(writing);
    }
}

fn files_that_are_wrong(reached: &mut Reached) {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    reached.open_error(&file("no/such/folder/ledger"), "NO_FILE");
    let name = CString::new(folder.path().to_str().unwrap()).unwrap();
    // SAFETY: the text ends with a zero.
    let status = unsafe { zdxm_workbook_open(reached.context, name.as_ptr(), -1, &mut null_mut()) };
    reached.is_told(status, "IO");
    std::fs::write(file("text"), "not a database, but long enough to look like a file of one".repeat(50)).unwrap();
    reached.open_error(&file("text"), "NOT_A_LEDGER");
    let conn = |name: &str| rusqlite::Connection::open(file(name)).unwrap();
    conn("foreign").execute_batch("PRAGMA application_id = 77; CREATE TABLE t (a)").unwrap();
    reached.open_error(&file("foreign"), "FOREIGN_DATABASE");
    for name in ["newer", "damaged", "tampered"] {
        let ledger = Ledger::create(file(name), "office").unwrap();
        ledger.write("a", |batch| batch.add_project(ProjectFields::named("东环大道"))).unwrap();
    }
    conn("newer").execute_batch("PRAGMA user_version = 99").unwrap();
    reached.open_error(&file("newer"), "NEWER_VERSION");
    let mut bytes = std::fs::read(file("damaged")).unwrap();
    bytes[100..4_096].fill(0xA5);
    std::fs::write(file("damaged"), bytes).unwrap();
    reached.open_error(&file("damaged"), "DAMAGED");
    conn("tampered").execute_batch("UPDATE project_version SET name = '西环大道'").unwrap();
    let (_, ledger) = reached.open(&file("tampered"), None);
    let (mut view, mut verify) = (null_mut(), null_mut());
    // SAFETY: handles are open.
    unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), 0);
        assert_eq!(zdxm_verify_new(view, &mut verify), 0);
        let status = zdxm_verify_step(verify, 1_000_000, null_mut(), null_mut());
        reached.is_told(status, "TAMPERED");
    }
}

/// The log is away for an instant, again and again: between two commits, and now and then during one.
fn a_log_that_comes_and_goes(reached: &mut Reached) {
    let office = Office::new();
    let path = office.ledger.path().to_owned();
    drop(office.ledger);
    let log = path.with_extension("zdxm-wal");
    let away = path.with_extension("away");
    let form = reached.form(FORM_PROJECT);
    let (_, ledger) = reached.open(&path, None);
    let add = |round: i32| {
        let name = CString::new(format!("x{round}")).unwrap();
        let (mut batch, mut id) = (null_mut(), 0);
        // SAFETY: handles are open, texts end with a zero.
        unsafe {
            assert_eq!(zdxm_form_text(form, F_NAME, name.as_ptr(), -1), 0);
            let begun = zdxm_batch_new(ledger, c"a".as_ptr(), -1, &mut batch);
            let added = if begun < 0 { begun } else { zdxm_project_add(batch, form, &mut id) };
            let status = if added < 0 { added } else { zdxm_batch_commit(batch, null_mut()) };
            zdxm_batch_free(batch);
            status
        }
    };
    std::fs::rename(&log, &away).unwrap();
    let status = add(0);
    reached.is_told(status, "LEDGER_MOVED");
    std::fs::rename(&away, &log).unwrap();
    let done = std::sync::atomic::AtomicBool::new(false);
    let unknown = i32::try_from(reached.codes["ZDXM_E_OUTCOME_UNKNOWN"]).unwrap();
    let status = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                std::fs::rename(&log, &away).unwrap();
                std::fs::rename(&away, &log).unwrap();
                std::thread::yield_now();
            }
        });
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
        let mut rounds = (1..).take_while(|_| std::time::Instant::now() < deadline);
        let status = rounds.find_map(|round| Some(add(round)).filter(|status| *status == unknown));
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        status.unwrap_or_default()
    });
    reached.is_told(status, "OUTCOME_UNKNOWN");
    // SAFETY: it is open.
    unsafe { zdxm_ledger_close(ledger) };
}

fn a_name_of_two_projects(reached: &mut Reached) {
    let office = Office::new();
    let add = |batch: &mut Batch| {
        for code in ["2207-450204-77-01-946789", "2208-450205-48-01-112233"] {
            batch.add_project(ProjectFields { code: Some(ProjectCode::parse(code)?), ..ProjectFields::named("a") })?;
        }
        Ok(())
    };
    office.ledger.write("b", add).unwrap();
    let (_, ledger) = reached.open(office.ledger.path(), None);
    let (mut view, mut rows) = (null_mut(), null_mut());
    // SAFETY: handles are open, the text ends with a zero.
    unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), 0);
        let status = zdxm_project_by_name(view, c"a".as_ptr(), -1, &mut rows);
        reached.is_told(status, "NAME_AMBIGUOUS");
        zdxm_ledger_close(ledger);
    }
}

fn a_project_with_a_part(reached: &mut Reached) {
    let office = Office::new();
    let add = |batch: &mut Batch| {
        let parent = Some(batch.add_project(ProjectFields::named("a"))?);
        batch.add_project(ProjectFields { parent, ..ProjectFields::named("b") })
    };
    office.ledger.write("b", add).unwrap();
    let (_, ledger) = reached.open(office.ledger.path(), None);
    let mut batch = null_mut();
    // SAFETY: handles are open, texts end with a zero.
    unsafe {
        assert_eq!(zdxm_batch_new(ledger, c"b".as_ptr(), -1, &mut batch), 0);
        reached.is_told(zdxm_record_void(batch, SUBJECT_PROJECT, 1, c"c".as_ptr(), -1), "IN_USE");
        assert_eq!(zdxm_batch_free(batch), 0);
        zdxm_ledger_close(ledger);
    }
}

fn a_seal_of_another_ledger(reached: &mut Reached) {
    let office = Office::new();
    let (_, ledger) = reached.open(office.ledger.path(), None);
    let (mut view, mut rows, mut text) = (null_mut(), null_mut(), [0_u8; 300]);
    let text_of = |view, text: &mut [u8; 300]| {
        // SAFETY: the view is open, the buffer has the capacity that is named.
        unsafe { zdxm_seal_text(view, text.as_mut_ptr().cast(), 300, null_mut()) }
    };
    let key = c"key".as_ptr();
    // SAFETY: handles are open, texts end with a zero.
    unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), 0);
        assert_eq!(text_of(view, &mut text), 0);
        assert!(text.starts_with(b"zdxm seal 1\n"));
        assert_eq!(zdxm_seal_add(ledger, text.as_ptr().cast(), -1, key, -1, c"good".as_ptr(), -1), 0);
        let mut now = null_mut();
        assert_eq!(zdxm_ledger_view(ledger, &mut now), 0);
        assert_eq!(zdxm_seal_list(now, &mut rows), 0);
        assert_eq!((zdxm_cursor_next(rows), zdxm_cursor_next(rows)), (1, 2), "there is one");
        let other = Office::new();
        let (_, other) = reached.open(other.ledger.path(), None);
        let status = zdxm_seal_add(other, text.as_ptr().cast(), -1, key, -1, c"good".as_ptr(), -1);
        reached.is_told(status, "NOT_SEALED");
        zdxm_ledger_close(other);
        zdxm_ledger_close(ledger);
    }
}

fn a_view_that_is_held_too_long(reached: &mut Reached) {
    let office = Office::new();
    let (_, ledger) = reached.open(office.ledger.path(), Some([20, 0, 0, 1, 0]));
    let (mut view, mut rows) = (null_mut(), null_mut());
    // SAFETY: handles are open.
    unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), 0);
        std::thread::sleep(std::time::Duration::from_millis(5));
        let status = zdxm_project_get(view, 1, &mut rows);
        reached.is_told(status, "VIEW_EXPIRED");
        zdxm_ledger_close(ledger);
    }
}

fn sheets_that_are_wrong(reached: &mut Reached) {
    let status = reached.workbook(b"\x89PNG\r\n\x1a\n\0\0\0\0").0;
    reached.is_told(status, "UNKNOWN_FORMAT");
    let whole = builds::xlsx("<worksheet/>", "<sst/>");
    let status = reached.workbook(&whole[..whole.len() / 2]).0;
    reached.is_told(status, "BROKEN_SHEET");
    let status = reached.workbook(&vec![b'a'; zdxm::limits::SHEET_FILE_BYTES as usize + 1]).0;
    reached.is_told(status, "SHEET_TOO_LARGE");
    let status = reached.workbook(&builds::ole_with("EncryptedPackage", b"x")).0;
    reached.is_told(status, "ENCRYPTED_SHEET");
    let (_, workbook) = reached.workbook("甲,乙\n1,2\n".as_bytes());
    let (mut rows, mut view, mut import, mut batch) = (null_mut(), null_mut(), null_mut(), null_mut());
    // SAFETY: handles are open.
    unsafe {
        let status = zdxm_workbook_sheets(workbook, &mut rows);
        reached.is_told(status, "UNKNOWN_SHEET");
        // An import with a problem, which is the same code as a batch with one.
        let sheet = "2022年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资\n\
            1,东环大道,续建,基础设施,约3亿,1\n";
        let (_, workbook) = reached.workbook(sheet.as_bytes());
        let office = Office::new();
        let (_, ledger) = reached.open(office.ledger.path(), None);
        assert_eq!(zdxm_ledger_view(ledger, &mut view), 0);
        assert_eq!(zdxm_import_preview(view, workbook, null_mut(), &mut import), 0);
        let status = zdxm_import_begin(import, c"a".as_ptr(), -1, &mut batch);
        reached.is_told(status, "UNSETTLED_PROBLEMS");
    }
}

/// Proofs of a ledger, until one of them is interrupted.
fn interrupts(reached: &mut Reached) {
    let (office, ..) = Office::with_plan(2_000);
    let (_, ledger) = reached.open(office.ledger.path(), None);
    let done = std::sync::atomic::AtomicBool::new(false);
    let context = reached.context as usize;
    let status = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                // SAFETY: the one call that any thread may make.
                unsafe { zdxm_context_interrupt(context as Handle) };
                std::thread::sleep(std::time::Duration::from_micros(200));
            }
        });
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
        let mut status = 0;
        while status >= 0 && std::time::Instant::now() < deadline {
            let (mut view, mut verify) = (null_mut(), null_mut());
            // SAFETY: handles are open.
            unsafe {
                if zdxm_ledger_view(ledger, &mut view) == 0 && zdxm_verify_new(view, &mut verify) == 0 {
                    status = zdxm_verify_step(verify, i32::MAX, null_mut(), null_mut());
                }
            }
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        status
    });
    reached.is_told(status, "INTERRUPTED");
}

/// A ledger whose last change was written by a clock a day ahead, then the answers.
fn clock_behind(reached: &mut Reached) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    let ahead = || {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        i64::try_from(now.as_millis()).unwrap() + 86_400_000
    };
    let office = zdxm::OpenOptions::new().clock(ahead).create(&path, "office").unwrap();
    let write = |ledger: Handle, name: &str| {
        let form = reached.form(FORM_PROJECT);
        let name = CString::new(name).unwrap();
        let (mut batch, mut id) = (null_mut(), 0);
        // SAFETY: handles are open, texts end with a zero.
        unsafe {
            assert_eq!(zdxm_form_text(form, F_NAME, name.as_ptr(), -1), 0);
            let begun = zdxm_batch_new(ledger, c"a".as_ptr(), -1, &mut batch);
            if begun < 0 {
                return begun;
            }
            assert_eq!(zdxm_project_add(batch, form, &mut id), 0);
            let status = zdxm_batch_commit(batch, null_mut());
            zdxm_batch_free(batch);
            status
        }
    };
    let (_, ledger) = reached.open(&path, None);
    let behind = write(ledger, "一");
    // SAFETY: it is open.
    let answered = |answer| unsafe { zdxm_ledger_answer_clock(ledger, answer) };
    assert_eq!((answered(2), write(ledger, "二"), write(ledger, "三")), (0, 0, behind));
    // What holds for every batch stands in the options: this clock is right.
    let (status, patient) = reached.open(&path, Some([20, 0, 0, 0, 1]));
    assert_eq!((status, write(patient, "四"), write(patient, "五")), (0, 0, 0));
    let changes = office.view().unwrap().changes(zdxm::ChangeNumber(0), 9).unwrap();
    let marks = changes.iter().map(|change| change.clock_mark.map(|mark| (mark.kind as i32, mark.since.0)));
    assert_eq!(marks.collect::<Vec<_>>(), [Some((1, 3)), Some((2, 2)), None, None]);
    assert_eq!((reached.open(&path, Some([20, 0, 0, 0, 3])).0, answered(-1)), (-1, -1));
    // The day on which the first was made, as a registrar knows it.
    let day = changes[2].date().unwrap();
    let day: i32 = day.format("%Y%m%d").to_string().parse().unwrap();
    // SAFETY: handles are open, the text ends with a zero.
    unsafe {
        let (mut batch, mut view, mut told) = (null_mut(), null_mut(), -1);
        assert_eq!(zdxm_ledger_view(patient, &mut view), 0);
        assert_eq!((zdxm_change_day(view, 1, &mut told), told), (3, 0));
        assert_eq!(zdxm_batch_new(patient, c"a".as_ptr(), -1, &mut batch), 0);
        assert_eq!(zdxm_change_set_day(batch, 1, day, c"a".as_ptr(), -1), 0);
        assert_eq!(zdxm_batch_commit(batch, null_mut()), 0);
        assert_eq!(zdxm_ledger_view(patient, &mut view), 0);
        assert_eq!((zdxm_change_day(view, 1, &mut told), told), (0, day));
        zdxm_ledger_close(ledger);
        zdxm_ledger_close(patient);
    }
    drop(office);
    let office = zdxm::OpenOptions::new().clock(move || ahead() + 86_400_000).open(&path).unwrap();
    office.write("a", |batch| batch.ensure_unit("b")).unwrap();
    let (_, ledger) = reached.open(&path, None);
    let status = write(ledger, "六");
    reached.is_told(status, "CLOCK_BEHIND");
}

fn full_disk(reached: &mut Reached) {
    let folder = tempfile::tempdir().unwrap();
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "zdxm-test"]).arg(folder.path()).output();
    if !mount.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: this user cannot mount a small file system");
        reached.left.remove("ZDXM_E_DISK_FULL");
        return;
    }
    Ledger::create(folder.path().join("ledger"), "office").unwrap();
    let (_, ledger) = reached.open(&folder.path().join("ledger"), None);
    std::fs::write(folder.path().join("filler"), vec![0; 4 << 20]).unwrap_or_default();
    let form = reached.form(FORM_PROJECT);
    let (mut batch, mut id) = (null_mut(), 0);
    // SAFETY: handles are open, texts end with a zero.
    let status = unsafe {
        assert_eq!(zdxm_form_text(form, F_NAME, c"x".as_ptr(), -1), 0);
        let begun = zdxm_batch_new(ledger, c"a".as_ptr(), -1, &mut batch);
        let added = if begun < 0 { begun } else { zdxm_project_add(batch, form, &mut id) };
        let status = if added < 0 { added } else { zdxm_batch_commit(batch, null_mut()) };
        zdxm_batch_free(batch);
        status
    };
    reached.is_told(status, "DISK_FULL");
    // SAFETY: it is open.
    unsafe { zdxm_ledger_close(ledger) };
    let _ = Command::new("umount").arg("-l").arg(folder.path()).status();
}

const SAVE_OVERWRITE: i32 = 1;

/// A workbook that is saved where a ledger is, where there is a file, and where a file is held.
fn files_in_the_way(reached: &mut Reached) {
    let (office, plan, _) = Office::with_plan(2);
    let (_, ledger) = reached.open(office.ledger.path(), None);
    let (mut view, mut bulletin, mut document) = (null_mut(), null_mut(), null_mut());
    let workbook = zdxm::PrintedForm::Workbook.number();
    let plan = i32::try_from(plan.0).unwrap();
    // SAFETY: handles are open, pointers are those of variables.
    unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), 0);
        assert_eq!(zdxm_bulletin_new(view, plan, 202_201, null_mut(), &mut bulletin), 0);
        assert_eq!(zdxm_bulletin_document(bulletin, &mut document), 0);
    }
    let save = |path: &Path, flags| {
        let path = CString::new(path.to_str().unwrap()).unwrap();
        // SAFETY: the text ends with a zero.
        unsafe { zdxm_document_save(document, workbook, path.as_ptr(), -1, flags) }
    };
    reached.is_told(save(office.ledger.path(), SAVE_OVERWRITE), "DUPLICATE");
    office.ledger.write("a", |batch| batch.add_project(ProjectFields::named("b"))).unwrap();
    office.ledger.view().unwrap().verify().unwrap();
    let path = office.folder.path().join("bulletin.xlsx");
    reached.is_told(save(&path, 2), "ARG");
    assert_eq!((save(&path, 0), save(&path, SAVE_OVERWRITE)), (0, 0));
    reached.is_told(save(&path, 0), "DUPLICATE");
    let mount = Command::new("mount").arg("--bind").args([&path, &path]).output();
    if !mount.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: this user cannot mount a file");
        reached.left.remove("ZDXM_E_FILE_IN_USE");
        return;
    }
    let status = save(&path, SAVE_OVERWRITE);
    let _ = Command::new("umount").arg("-l").arg(&path).status();
    reached.is_told(status, "FILE_IN_USE");
}
