//! The C ABI against the Rust API: the same reports filed, the same rows read (DESIGN: at most 1.05 times), and what one
//! call of a text getter costs.
//!
//! The exports are called as a C program calls them: through their C symbols, with forms, cursors and buffers.

mod support;

use std::ffi::{c_char, c_void};
use std::path::Path;
use std::ptr::{null, null_mut};

use support::{Generated, compare, time};
use zdxm::{ItemId, PlanLevel, YearMonth};

/// Handles look like pointers.
type Handle = *mut c_void;

unsafe extern "C" {
    fn zdxm_context_new(abi: i32, context: *mut Handle) -> i32;
    fn zdxm_ledger_open(
        context: Handle,
        path: *const c_char,
        len: i32,
        options: *const c_void,
        out: *mut Handle,
    ) -> i32;
    fn zdxm_ledger_view(ledger: Handle, view: *mut Handle) -> i32;
    fn zdxm_view_close(view: Handle) -> i32;
    fn zdxm_form_new(context: Handle, kind: i32, form: *mut Handle) -> i32;
    fn zdxm_form_clear(form: Handle) -> i32;
    fn zdxm_form_int(form: Handle, field: i32, value: i32) -> i32;
    fn zdxm_form_money(form: Handle, field: i32, fen: i64) -> i32;
    fn zdxm_form_text(form: Handle, field: i32, text: *const c_char, len: i32) -> i32;
    fn zdxm_batch_new(ledger: Handle, actor: *const c_char, len: i32, batch: *mut Handle) -> i32;
    fn zdxm_batch_append(batch: Handle, form: Handle, record: *mut i32) -> i32;
    fn zdxm_batch_commit(batch: Handle, change: *mut i32) -> i32;
    fn zdxm_batch_free(batch: Handle) -> i32;
    fn zdxm_item_list(view: Handle, plan: i32, rows: *mut Handle) -> i32;
    fn zdxm_project_list(view: Handle, rows: *mut Handle) -> i32;
    fn zdxm_cursor_next(cursor: Handle) -> i32;
    fn zdxm_cursor_text(cursor: Handle, field: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> i32;
    fn zdxm_cursor_text16(cursor: Handle, field: i32, buffer: *mut u16, cap: i32, need: *mut i32) -> i32;
    fn zdxm_cursor_numbers(
        cursor: Handle,
        fields: *const i32,
        fields_count: i32,
        values: *mut i64,
        values_cap: i32,
        nulls: *mut i32,
        nulls_cap: i32,
        rows: *mut i32,
    ) -> i32;
    fn zdxm_cursor_texts(
        cursor: Handle,
        field: i32,
        lens: *mut i32,
        lens_cap: i32,
        buffer: *mut c_char,
        cap: i32,
        need: *mut i32,
        rows: *mut i32,
    ) -> i32;
    fn zdxm_cursor_free(cursor: Handle) -> i32;
}

const ABI_VERSION: i32 = 0x10000;
const FORM_REPORT: i32 = 6;
const F_ID: i32 = 1;
const F_NAME: i32 = 3;
const F_PROJECT: i32 = 51;
const F_PHASE: i32 = 52;
const F_ANNUAL: i32 = 53;
const F_ITEM: i32 = 70;
const F_MONTH: i32 = 71;
const F_MONTH_DONE: i32 = 72;
const F_YTD_DONE: i32 = 73;
const F_STARTED: i32 = 75;
const F_PROGRESS: i32 = 79;
const F_PROBLEM: i32 = 81;

const ITEMS: u32 = 10_000;
/// Rows that are read at a time.
const BLOCK: usize = 64;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    let generated = Generated::new(&path, ITEMS).unwrap();
    let (context, ledger) = open(&path);
    filing(&generated, context, ledger);
    reading(&generated, ledger);
}

fn open(path: &Path) -> (Handle, Handle) {
    let (mut context, mut ledger) = (null_mut(), null_mut());
    let path = path.to_str().unwrap();
    // SAFETY: pointers and lengths belong together.
    unsafe {
        must(zdxm_context_new(ABI_VERSION, &mut context));
        must(zdxm_ledger_open(context, path.as_ptr().cast(), path.len() as i32, null(), &mut ledger));
    }
    (context, ledger)
}

fn must(status: i32) -> i32 {
    assert!(status >= 0, "a call failed with {status}");
    status
}

/// The same reports of 10,000 items, each time of a new plan.
fn filing(generated: &Generated, context: Handle, ledger: Handle) {
    let mut years = 1950..2199;
    let mut plan = || {
        let year = years.next().unwrap();
        let items = generated.plan(year, PlanLevel::Municipal, ITEMS as usize).unwrap().1;
        (items, YearMonth::new(year, 1).unwrap())
    };
    let plan = std::cell::RefCell::new(&mut plan);
    let mut form = null_mut();
    // SAFETY: the handles are open.
    unsafe { must(zdxm_form_new(context, FORM_REPORT, &mut form)) };
    let ours = || {
        let (items, month) = plan.borrow_mut()();
        time(|| file_through_c(ledger, form, &items, month))
    };
    let baseline = || {
        let (items, month) = plan.borrow_mut()();
        time(|| generated.report(&items, month).unwrap())
    };
    compare("10,000 reports filed, C / Rust", "<= 1.05", 15, ours, baseline);
}

fn file_through_c(ledger: Handle, form: Handle, items: &[ItemId], month: YearMonth) {
    let actor = "王五";
    let mut batch = null_mut();
    // SAFETY: pointers and lengths belong together.
    unsafe {
        must(zdxm_batch_new(ledger, actor.as_ptr().cast(), actor.len() as i32, &mut batch));
        for item in items {
            fill(form, *item, month);
            must(zdxm_batch_append(batch, form, null_mut()));
        }
        must(zdxm_batch_commit(batch, null_mut()));
        must(zdxm_batch_free(batch));
    }
}

/// The same as `support::report` says.
///
/// # Safety
///
/// The form is one of a report.
unsafe fn fill(form: Handle, item: ItemId, month: YearMonth) {
    let month_fen = 194_172_000 + item.0 % 977;
    let (progress, problem) = ("主体施工", "征地拆迁未完成");
    // SAFETY: pointers and lengths belong together.
    unsafe {
        must(zdxm_form_clear(form));
        must(zdxm_form_int(form, F_ITEM, item.0 as i32));
        must(zdxm_form_int(form, F_MONTH, month.yyyymm() as i32));
        must(zdxm_form_money(form, F_MONTH_DONE, month_fen));
        must(zdxm_form_money(form, F_YTD_DONE, month_fen * i64::from(month.month())));
        must(zdxm_form_int(form, F_STARTED, 1));
        must(zdxm_form_text(form, F_PROGRESS, progress.as_ptr().cast(), progress.len() as i32));
        if item.0 % 12 == 0 {
            must(zdxm_form_text(form, F_PROBLEM, problem.as_ptr().cast(), problem.len() as i32));
        }
    }
}

/// Every item and every project of a plan, asked for and read field by field.
fn reading(generated: &Generated, ledger: Handle) {
    let plan = generated.ledger.view().unwrap().plans().unwrap()[0].id;
    let through_c = || {
        let (mut view, mut rows) = (null_mut(), null_mut());
        let fields = [F_ID, F_PROJECT, F_PHASE, F_ANNUAL];
        let (mut values, mut nulls) = ([0_i64; 4 * BLOCK], [0; 4 * BLOCK]);
        let (mut sum, mut read) = (0_i64, 0);
        let room = values.len() as i32;
        // SAFETY: the handles are open, and the arrays have the room that is named.
        unsafe {
            must(zdxm_ledger_view(ledger, &mut view));
            must(zdxm_item_list(view, plan.0 as i32, &mut rows));
            loop {
                let (values_at, nulls_at) = (values.as_mut_ptr(), nulls.as_mut_ptr());
                let fields = fields.as_ptr();
                if must(zdxm_cursor_numbers(rows, fields, 4, values_at, room, nulls_at, room, &mut read)) != 1 {
                    break;
                }
                sum += values.iter().take(4 * read as usize).sum::<i64>();
            }
            must(zdxm_cursor_free(rows));
            must(zdxm_view_close(view));
        }
        sum
    };
    let direct = || {
        let items = generated.ledger.view().unwrap().items(plan).unwrap();
        items
            .iter()
            .map(|item| {
                let fields = &item.fields;
                item.id.0 + item.project.0 + fields.phase as i64 + fields.annual.map_or(0, |annual| annual.fen())
            })
            .sum::<i64>()
    };
    assert_eq!(through_c(), direct());
    compare("10,000 items read, four numbers each, C / Rust", "<= 1.05", 41, || time(through_c), || time(direct));

    let through_c = || {
        let (mut view, mut rows, mut read) = (null_mut(), null_mut(), 0);
        let mut buffer = [0_u8; 200 * BLOCK];
        let mut lens = [0; BLOCK];
        let mut sum = 0;
        let cap = buffer.len() as i32;
        // SAFETY: the handles are open, and the arrays have the room that is named.
        unsafe {
            must(zdxm_ledger_view(ledger, &mut view));
            must(zdxm_project_list(view, &mut rows));
            loop {
                let (lens_at, texts) = (lens.as_mut_ptr(), buffer.as_mut_ptr().cast());
                if must(zdxm_cursor_texts(rows, F_NAME, lens_at, BLOCK as i32, texts, cap, null_mut(), &mut read)) != 1
                {
                    break;
                }
                let mut at = 0;
                for len in lens.iter().take(read as usize) {
                    sum += *len as usize + usize::from(buffer[at]);
                    at += *len as usize + 1;
                }
            }
            must(zdxm_cursor_free(rows));
            must(zdxm_view_close(view));
        }
        sum
    };
    let direct = || {
        let projects = generated.ledger.view().unwrap().projects().unwrap();
        projects
            .iter()
            .map(|project| project.fields.name.len() + usize::from(project.fields.name.as_bytes()[0]))
            .sum::<usize>()
    };
    assert_eq!(through_c(), direct());
    compare("10,000 projects read, their names, C / Rust", "<= 1.05", 41, || time(through_c), || time(direct));
    getters(ledger);
}

/// One call of a text getter, against the copy of such a text alone.
fn getters(ledger: Handle) {
    const CALLS: u32 = 1_000_000;
    let (mut view, mut rows, mut len) = (null_mut(), null_mut(), 0);
    // SAFETY: the handles are open.
    unsafe {
        must(zdxm_ledger_view(ledger, &mut view));
        must(zdxm_project_list(view, &mut rows));
        must(zdxm_cursor_next(rows));
    }
    let (mut narrow, mut wide) = ([0_u8; 200], [0_u16; 200]);
    let name = "重大项目第1号工程".as_bytes();
    let copy =
        || time(|| (0..CALLS).for_each(|_| std::hint::black_box(&mut [0_u8; 200])[..name.len()].copy_from_slice(name)));
    // SAFETY: the cursor is open and stands on a row; the buffers have the capacity that is named.
    let text = || {
        time(|| {
            (0..CALLS).for_each(|_| unsafe {
                must(zdxm_cursor_text(rows, F_NAME, narrow.as_mut_ptr().cast(), 200, &mut len));
            })
        })
    };
    compare("1,000,000 calls of zdxm_cursor_text / copies", "-", 9, text, copy);
    // SAFETY: the same.
    let text = || {
        time(|| {
            (0..CALLS).for_each(|_| unsafe {
                must(zdxm_cursor_text16(rows, F_NAME, wide.as_mut_ptr(), 200, &mut len));
            })
        })
    };
    compare("1,000,000 calls of zdxm_cursor_text16 / copies", "-", 9, text, copy);
}
