//! Calls of the C functions: panics behind the gate, and files that come back as they were.

use std::ffi::CString;
use std::path::Path;
use std::ptr::{null, null_mut};

use super::archive::zdxm_archive;
use super::backup::zdxm_backup;
use super::batch::zdxm_batch;
use super::border::{Entry, Fault, Handle, guard, guard_free, with};
use super::coded::*;
use super::codes::*;
use super::context::zdxm_context;
use super::cursor::zdxm_cursor;
use super::exports::*;
use super::fields::*;
use super::ledger::zdxm_ledger;
use super::view::zdxm_view;

/// A panic in the middle of a write, behind the gate that every export has.
#[test]
fn a_panic_stops_at_the_gate_and_leaves_the_file_intact() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.zdxm");
    let name = CString::new(path.to_str().unwrap()).unwrap();
    let mut context: *mut zdxm_context = null_mut();
    let mut ledger: *mut zdxm_ledger = null_mut();
    let mut batch: *mut zdxm_batch = null_mut();
    let mut code = 0;
    let mut text = [0_u8; 400];
    // SAFETY: every pointer is that of a variable, every text ends with a zero.
    unsafe {
        assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
        let office = c"office".as_ptr();
        assert_eq!(zdxm_ledger_create(context, name.as_ptr(), -1, office, -1, null(), &mut ledger), ZDXM_OK);
        assert_eq!(zdxm_batch_new(ledger, c"person".as_ptr(), -1, ZDXM_CHANGE_EDIT, &mut batch), ZDXM_OK);
        let status = guard(batch, |_, writes| {
            writes.records()?.add_unit(crate::UnitFields::named("鱼峰区人民政府"))?;
            panic!("forced");
        });
        assert_eq!(status, ZDXM_E_PANIC);
        assert_eq!(zdxm_error_code(context, &mut code), ZDXM_OK);
        assert_eq!(code, ZDXM_E_PANIC);
        assert_eq!(zdxm_error_text(context, text.as_mut_ptr().cast(), 400, null_mut()), ZDXM_OK);
        assert!(String::from_utf8_lossy(&text).contains("forced"));
        // The handle stays refused; what it had written is gone, and others can write at once.
        assert_eq!(zdxm_batch_commit(batch, null_mut()), ZDXM_E_PANIC);
        let mut next: *mut zdxm_batch = null_mut();
        assert_eq!(zdxm_batch_new(ledger, c"person".as_ptr(), -1, ZDXM_CHANGE_EDIT, &mut next), ZDXM_OK);
        assert_eq!(guard(next, |_, writes| Ok(i32::from(!writes.records()?.is_empty()))), ZDXM_OK);
        assert_eq!(zdxm_batch_commit(next, null_mut()), ZDXM_OK);
        assert_eq!(zdxm_batch_free(batch), ZDXM_OK);
        assert_eq!(zdxm_batch_free(batch), ZDXM_E_HANDLE);
    }
    let view = crate::Ledger::open(&path).unwrap().view().unwrap();
    assert!(view.units().unwrap().is_empty());
    view.verify().unwrap();
    assert_eq!(zdxm_context_free(context), ZDXM_OK);
}

/// A panic with the object of a further handle, and one before there is any handle.
#[test]
fn a_panic_beside_the_first_object_stops_there_too() {
    let folder = tempfile::tempdir().unwrap();
    let name = CString::new(folder.path().join("ledger.zdxm").to_str().unwrap()).unwrap();
    let (mut context, mut ledger): (*mut zdxm_context, *mut zdxm_ledger) = (null_mut(), null_mut());
    let mut view: *mut zdxm_view = null_mut();
    // SAFETY: as above.
    unsafe {
        assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
        let office = c"office".as_ptr();
        assert_eq!(zdxm_ledger_create(context, name.as_ptr(), -1, office, -1, null(), &mut ledger), ZDXM_OK);
        assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
    }
    let inner = |_: &Entry, _: &mut <zdxm_ledger as Handle>::Object| {
        with(view, "view", |_| -> Result<i32, Fault> { panic!("{}", format!("forced {}", 2)) })
    };
    assert_eq!(guard(ledger, inner), ZDXM_E_PANIC);
    assert_eq!(guard_free(|| panic!("forced")), ZDXM_E_PANIC);
    assert_eq!(zdxm_context_free(context), ZDXM_OK);
    assert_eq!(zdxm_context_free(context), ZDXM_E_HANDLE);
}

fn name_of(folder: &Path, name: &str) -> CString {
    CString::new(folder.join(name).to_str().unwrap()).unwrap()
}

fn text(rows: *mut zdxm_cursor, field: i32) -> String {
    let mut buffer = [0_u8; 200];
    let mut need = 0;
    // SAFETY: every pointer is that of a variable.
    let status = unsafe { zdxm_cursor_text(rows, field, buffer.as_mut_ptr().cast(), 200, &mut need) };
    assert!(status == ZDXM_OK || status == ZDXM_NULL, "{status}");
    String::from_utf8(buffer[..need as usize].to_vec()).unwrap()
}

/// What is in the one row: everything but where an older ledger lies.
fn contents(rows: *mut zdxm_cursor) -> Vec<String> {
    assert_eq!(zdxm_cursor_next(rows), ZDXM_ROW);
    [ZDXM_F_OFFICE, ZDXM_F_UUID, ZDXM_F_CHANGE, ZDXM_F_AT_MS, ZDXM_F_HASH, ZDXM_F_ROWS].map(|f| text(rows, f)).into()
}

#[test]
fn backup_restore_check_and_archive_give_the_same_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let name = |name| name_of(folder.path(), name);
    let (path, copy, back) = (name("ledger.zdxm"), name("备份.zdxm"), name("restored.zdxm"));
    let (lines, made) = (name("台账.jsonl"), name("made.zdxm"));
    let mut context: *mut zdxm_context = null_mut();
    let mut ledger: *mut zdxm_ledger = null_mut();
    let mut view: *mut zdxm_view = null_mut();
    let mut backup: *mut zdxm_backup = null_mut();
    let mut archive: *mut zdxm_archive = null_mut();
    let mut rows: *mut zdxm_cursor = null_mut();
    let (mut done, mut total, mut count) = (0, 0, 0);
    // SAFETY: every pointer is that of a variable, every text ends with a zero.
    unsafe {
        assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
        let office = c"重点办".as_ptr();
        assert_eq!(zdxm_ledger_create(context, path.as_ptr(), -1, office, -1, null(), &mut ledger), ZDXM_OK);

        assert_eq!(zdxm_backup_new(ledger, copy.as_ptr(), -1, 2, &mut backup), ZDXM_E_ARG);
        assert_eq!(zdxm_backup_new(ledger, copy.as_ptr(), -1, 0, &mut backup), ZDXM_OK);
        assert_eq!(zdxm_backup_step(backup, 1, &mut done, &mut total), ZDXM_OK);
        assert!(done == 1 && total > 20, "{done} of {total}");
        // Once all pages are copied, the rows that are to be proved are added to the total.
        while zdxm_backup_step(backup, 5, &mut done, &mut total) == ZDXM_OK {}
        assert_eq!(done, total);
        assert_eq!(zdxm_backup_finish(backup, &mut rows), ZDXM_OK);
        let expected = contents(rows);
        assert_eq!((expected[0].as_str(), expected[2].as_str()), ("重点办", "1"));
        assert_eq!(zdxm_backup_finish(backup, &mut rows), ZDXM_E_RULE);
        assert_eq!(zdxm_backup_step(backup, 5, null_mut(), null_mut()), ZDXM_E_RULE);
        assert_eq!(zdxm_backup_free(backup), ZDXM_OK);
        assert_eq!(zdxm_backup_new(ledger, copy.as_ptr(), -1, 0, &mut backup), ZDXM_E_DUPLICATE);

        let restore = |flags, rows| zdxm_backup_restore(context, copy.as_ptr(), -1, back.as_ptr(), -1, flags, rows);
        assert_eq!(restore(0, &mut rows), ZDXM_OK);
        assert_eq!(contents(rows), expected);
        assert_eq!(text(rows, ZDXM_F_KEPT_PATH), "");
        assert_eq!(restore(0, &mut rows), ZDXM_E_DUPLICATE);
        assert_eq!(restore(ZDXM_RESTORE_KEEP_EXISTING, &mut rows), ZDXM_OK);
        assert_eq!(contents(rows), expected);
        assert!(Path::new(&text(rows, ZDXM_F_KEPT_PATH)).exists());

        assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
        assert_eq!(zdxm_archive_export(view, lines.as_ptr(), -1, 0, &mut archive), ZDXM_OK);
        assert_eq!(zdxm_archive_result(archive, &mut rows), ZDXM_E_RULE);
        while zdxm_archive_step(archive, 3, &mut done, &mut total) == ZDXM_OK {}
        assert_eq!((done, zdxm_archive_step(archive, 3, null_mut(), null_mut())), (total, ZDXM_DONE));
        assert_eq!(zdxm_archive_result(archive, &mut rows), ZDXM_OK);
        assert_eq!(contents(rows), expected);
        assert_eq!(zdxm_archive_free(archive), ZDXM_OK);
        let import = |archive| zdxm_archive_import(context, lines.as_ptr(), -1, made.as_ptr(), -1, archive);
        assert_eq!(import(&mut archive), ZDXM_OK);
        while zdxm_archive_step(archive, 3, &mut done, &mut total) == ZDXM_OK {}
        assert_eq!(zdxm_archive_result(archive, &mut rows), ZDXM_OK);
        assert_eq!(contents(rows), expected);
        assert_eq!(import(&mut archive), ZDXM_E_DUPLICATE);

        for file in [&path, &copy, &back, &made] {
            assert_eq!(zdxm_backup_check(context, file.as_ptr(), -1, &mut rows), ZDXM_OK);
            assert_eq!(zdxm_cursor_count(rows, &mut count), ZDXM_OK);
            assert_eq!(count, 0);
        }
        crate::store::edit_behind_the_library(Path::new(made.to_str().unwrap()));
        assert_eq!(zdxm_backup_check(context, made.as_ptr(), -1, &mut rows), ZDXM_OK);
        assert_eq!(zdxm_cursor_next(rows), ZDXM_ROW);
        assert_eq!(text(rows, ZDXM_F_TEXT), "table notes is not the library's");
        assert_eq!((text(rows, ZDXM_F_PROBLEM_KIND), text(rows, ZDXM_F_TABLE)), ("结构不符".into(), "notes".into()));
        assert_eq!(zdxm_cursor_next(rows), ZDXM_ROW);
        assert_eq!((text(rows, ZDXM_F_PROBLEM_KIND), text(rows, ZDXM_F_CHANGE)), ("校验码不符".into(), "1".into()));
        assert!(text(rows, ZDXM_F_REMEDY).contains("compare with a backup"));
        // A tampered ledger can be opened; it is its proof that fails.
        assert_eq!(zdxm_ledger_open(context, made.as_ptr(), -1, null(), &mut ledger), ZDXM_OK);
        assert_eq!(zdxm_context_free(context), ZDXM_OK);
    }
}
