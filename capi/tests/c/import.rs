//! What a clerk decides about a sheet, through the C ABI: answers and columns by the form, the decisions out of the change.

use crate::support;

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr::null_mut;

use support::Office;

type Handle = *mut c_void;

unsafe extern "C" {
    fn zdxm_context_new(abi: i32, context: *mut Handle) -> i32;
    fn zdxm_context_free(context: Handle) -> i32;
    fn zdxm_context_set_language(context: Handle, language: i32) -> i32;
    fn zdxm_error_detail(context: Handle, sqlite: *mut i32, field: *mut i32, record: *mut i32) -> i32;
    fn zdxm_ledger_open(context: Handle, path: *const c_char, len: i32, options: *const i32, out: *mut Handle) -> i32;
    fn zdxm_ledger_view(ledger: Handle, view: *mut Handle) -> i32;
    fn zdxm_form_new(context: Handle, kind: i32, form: *mut Handle) -> i32;
    fn zdxm_form_text(form: Handle, field: i32, text: *const c_char, len: i32) -> i32;
    fn zdxm_form_int(form: Handle, field: i32, value: i32) -> i32;
    fn zdxm_form_append_text(form: Handle, field: i32, text: *const c_char, len: i32) -> i32;
    fn zdxm_workbook_read(context: Handle, bytes: *const u8, len: i32, workbook: *mut Handle) -> i32;
    fn zdxm_workbook_sheets(workbook: Handle, rows: *mut Handle) -> i32;
    fn zdxm_workbook_columns(workbook: Handle, sheet: i32, rows: *mut Handle) -> i32;
    fn zdxm_workbook_rows(workbook: Handle, sheet: i32, rows: *mut Handle) -> i32;
    fn zdxm_import_preview(view: Handle, workbook: Handle, form: Handle, import: *mut Handle) -> i32;
    fn zdxm_import_unsettled(import: Handle, rows: *mut Handle) -> i32;
    fn zdxm_import_begin(import: Handle, actor: *const c_char, len: i32, batch: *mut Handle) -> i32;
    fn zdxm_import_answers(view: Handle, change: i32, rows: *mut Handle) -> i32;
    fn zdxm_import_columns(view: Handle, rows: *mut Handle) -> i32;
    fn zdxm_import_column_withdraw(batch: Handle, id: i32) -> i32;
    fn zdxm_batch_new(ledger: Handle, actor: *const c_char, len: i32, batch: *mut Handle) -> i32;
    fn zdxm_batch_commit(batch: Handle, change: *mut i32) -> i32;
    fn zdxm_cursor_next(cursor: Handle) -> i32;
    fn zdxm_cursor_int(cursor: Handle, field: i32, value: *mut i32) -> i32;
    fn zdxm_cursor_text(cursor: Handle, field: i32, buffer: *mut c_char, cap: i32, need: *mut i32) -> i32;
}

const ABI_VERSION: i32 = 0x10000;
const FORM_IMPORT: i32 = 7;
const F_ID: i32 = 1;
const F_OWNER_CREDIT_CODE: i32 = 27;
const F_CELL: i32 = 182;
const F_MEANING: i32 = 187;
const F_FUNDS_BY_SOURCE: i32 = 488;
const F_FUND_SOURCE: i32 = 489;
const F_NEAREST: i32 = 515;
const F_DIGEST: i32 = 503;
const F_COLUMN_MEANINGS: i32 = 504;
const F_ANSWERS: i32 = 505;
const F_KEEP_COLUMNS: i32 = 506;
const F_READ: i32 = 507;
const F_DECISION: i32 = 508;
const F_DECIDED_VALUE: i32 = 509;
const F_MESSAGE_ID: i32 = 543;
const F_TEXT: i32 = 160;
const CHINESE: i32 = 1;

fn text_of(row: Handle, field: i32) -> String {
    let mut buffer = [0; 500];
    // SAFETY: the buffer has the capacity that is named, and is terminated.
    unsafe {
        let status = zdxm_cursor_text(row, field, buffer.as_mut_ptr(), 500, null_mut());
        assert!(status >= 0, "field {field}: {status}");
        CStr::from_ptr(buffer.as_ptr()).to_str().unwrap().to_owned()
    }
}

fn int_of(row: Handle, field: i32) -> i32 {
    let mut value = 0;
    // SAFETY: the pointer is a variable's.
    assert!(unsafe { zdxm_cursor_int(row, field, &mut value) } >= 0);
    value
}

/// A handle that a call makes.
fn made(make: impl FnOnce(*mut Handle) -> i32) -> Handle {
    let mut handle = null_mut();
    assert_eq!(make(&mut handle), 0);
    handle
}

fn c(text: &str) -> CString {
    CString::new(text).unwrap()
}

#[test]
fn a_clerk_answers_and_says_what_a_column_means_through_c() {
    let office = Office::new();
    let sheet = "2022年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,盘子,2022年计划投资\n\
                 1,东环大道,续建,交通,1000,约3亿\n2,西环大道,续建,交通,1000,100\n";
    // SAFETY: handles are open, texts end with a zero, pointers are of variables.
    unsafe {
        let context = made(|out| zdxm_context_new(ABI_VERSION, out));
        let path = c(office.ledger.path().to_str().unwrap());
        let ledger = made(|out| zdxm_ledger_open(context, path.as_ptr(), -1, std::ptr::null(), out));
        let workbook = made(|out| zdxm_workbook_read(context, sheet.as_ptr(), sheet.len() as i32, out));
        let view = made(|out| zdxm_ledger_view(ledger, out));
        let rows = made(|out| zdxm_workbook_sheets(workbook, out));
        assert_eq!(zdxm_cursor_next(rows), 1);
        let digest = text_of(rows, F_DIGEST);

        let plain = made(|out| zdxm_import_preview(view, workbook, null_mut(), out));
        let asked = made(|out| zdxm_import_unsettled(plain, out));
        assert_eq!(zdxm_cursor_next(asked), 1);
        assert_eq!((text_of(asked, F_CELL), text_of(asked, F_READ)), ("F4".into(), "约3亿".into()));
        assert_eq!(text_of(asked, F_MESSAGE_ID), "amount_not_read");
        assert!(text_of(asked, F_TEXT).starts_with("the amount \"约3亿\" cannot be read"));
        assert_eq!(zdxm_context_set_language(context, CHINESE), 0);
        assert!(text_of(asked, F_TEXT).starts_with("金额“约3亿”无法读出；请"), "the same rows in the other language");

        let form = made(|out| zdxm_form_new(context, FORM_IMPORT, out));
        assert_eq!(zdxm_form_append_text(form, F_ANSWERS, c("!F4 3亿元").as_ptr(), -1), 0);
        let mut import = null_mut();
        assert!(zdxm_import_preview(view, workbook, form, &mut import) < 0);
        let mut field = 0;
        assert_eq!((zdxm_error_detail(context, null_mut(), &mut field, null_mut()), field), (0, F_ANSWERS));

        let form = made(|out| zdxm_form_new(context, FORM_IMPORT, out));
        assert_eq!(zdxm_form_append_text(form, F_ANSWERS, c("!F4=3亿元").as_ptr(), -1), 0);
        assert_eq!(zdxm_form_append_text(form, F_COLUMN_MEANINGS, c("!E=total 万元").as_ptr(), -1), 0);
        assert!(zdxm_import_preview(view, workbook, form, &mut import) < 0, "the file is missing");
        assert_eq!((zdxm_error_detail(context, null_mut(), &mut field, null_mut()), field), (0, F_DIGEST));
        assert_eq!(zdxm_form_text(form, F_DIGEST, c(&digest).as_ptr(), -1), 0);
        assert_eq!(zdxm_form_int(form, F_KEEP_COLUMNS, 1), 0);
        let import = made(|out| zdxm_import_preview(view, workbook, form, out));
        let left = made(|out| zdxm_import_unsettled(import, out));
        assert_eq!(zdxm_cursor_next(left), 2, "nothing is left to decide");
        let batch = made(|out| zdxm_import_begin(import, c("张三").as_ptr(), -1, out));
        let mut change = 0;
        assert_eq!(zdxm_batch_commit(batch, &mut change), 0);

        let view = made(|out| zdxm_ledger_view(ledger, out));
        let rows = made(|out| zdxm_import_answers(view, change, out));
        let mut decided = Vec::new();
        while zdxm_cursor_next(rows) == 1 {
            assert_eq!(text_of(rows, F_DIGEST), digest);
            let texts = [F_CELL, F_READ, F_DECIDED_VALUE].map(|field| text_of(rows, field));
            decided.push((int_of(rows, F_DECISION), texts.join("|")));
        }
        assert_eq!(decided, [(1, "F4|约3亿|3亿元".to_owned()), (6, "E|盘子|total 万元".to_owned())]);
        let kept = made(|out| zdxm_import_columns(view, out));
        assert_eq!((zdxm_cursor_next(kept), text_of(kept, F_MEANING)), (1, "total".into()));
        let batch = made(|out| zdxm_batch_new(ledger, c("张三").as_ptr(), -1, out));
        assert_eq!(zdxm_import_column_withdraw(batch, int_of(kept, F_ID)), 0);
        assert!(zdxm_import_column_withdraw(batch, int_of(kept, F_ID)) < 0);
        assert_eq!(zdxm_batch_commit(batch, &mut change), 0);
        let view = made(|out| zdxm_ledger_view(ledger, out));
        let kept = made(|out| zdxm_import_columns(view, out));
        assert_eq!(zdxm_cursor_next(kept), 2);
        assert_eq!(zdxm_context_free(context), 0);
    }
    let view = office.ledger.view().unwrap();
    let project = view.project_by_name("东环大道").unwrap().unwrap();
    assert_eq!(project.fields.total.map(|total| total.fen()), Some(1_000_000_000));
    view.verify().unwrap();
}

#[test]
fn funds_by_source_and_the_nearest_readings_come_out_through_c() {
    let sheet = "2022年3月重大项目进展情况表\n单位：万元\n\
                 序号,项目名称,1-3月完成投资,到位资金,,,1-2月完成投资,业主统一社会信用代码\n\
                 ,,,合计,中央,自筹,,\n1,东环大道,5,3,1,2,9,91350100M000100Y43\n";
    // SAFETY: handles are open, texts end with a zero, pointers are of variables.
    unsafe {
        let context = made(|out| zdxm_context_new(ABI_VERSION, out));
        let workbook = made(|out| zdxm_workbook_read(context, sheet.as_ptr(), sheet.len() as i32, out));
        let rows = made(|out| zdxm_workbook_rows(workbook, 0, out));
        assert_eq!(zdxm_cursor_next(rows), 1);
        assert_eq!(text_of(rows, F_FUNDS_BY_SOURCE), "中央=10000.00元;自筹=20000.00元");
        assert_eq!(text_of(rows, F_OWNER_CREDIT_CODE), "91350100M000100Y43");
        let columns = made(|out| zdxm_workbook_columns(workbook, 0, out));
        let mut read = Vec::new();
        while zdxm_cursor_next(columns) == 1 {
            read.push([F_MEANING, F_FUND_SOURCE, F_NEAREST].map(|field| text_of(columns, field)).join("|"));
        }
        assert_eq!(read[4..6], ["funds_by_source|中央|", "funds_by_source|自筹|"]);
        assert_eq!(read[6], "||ytd_done");
        assert_eq!(zdxm_context_free(context), 0);
    }
}
