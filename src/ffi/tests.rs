//! Calls of the C functions: panics behind the gate, and files that come back as they were.

use std::ffi::CString;
use std::path::Path;
use std::ptr::{null, null_mut};

use super::border::{Entry, Fault, Handle, guard, guard_free, with};
use super::coded::*;
use super::codes::*;
use super::exports::*;
use super::fields::*;
use super::handles::*;
use super::row::Cell;

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
        assert_eq!(zdxm_batch_new(ledger, c"person".as_ptr(), -1, &mut batch), ZDXM_OK);
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
        assert_eq!(zdxm_batch_new(ledger, c"person".as_ptr(), -1, &mut next), ZDXM_OK);
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

/// A context, and a ledger with what `fill` writes.
fn opened(
    folder: &Path,
    fill: impl FnOnce(&mut crate::Batch) -> crate::Result<()>,
) -> (*mut zdxm_context, *mut zdxm_ledger) {
    let path = folder.join("ledger.zdxm");
    let ledger = crate::Ledger::create(&path, "重点办").unwrap();
    ledger.write("张三", fill).unwrap();
    drop(ledger);
    let (mut context, mut ledger): (*mut zdxm_context, *mut zdxm_ledger) = (null_mut(), null_mut());
    let path = name_of(folder, "ledger.zdxm");
    // SAFETY: every pointer is that of a variable, every text ends with a zero.
    unsafe {
        assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
        assert_eq!(zdxm_ledger_open(context, path.as_ptr(), -1, null(), &mut ledger), ZDXM_OK);
    }
    (context, ledger)
}

#[test]
fn a_limited_view_exports_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (context, ledger) = opened(folder.path(), |batch| {
        let unit = batch.add_unit(crate::UnitFields::named("鱼峰区人民政府"))?;
        for (name, role, scope) in [
            ("王五", crate::Role::Reader, crate::RoleScope::Unit(unit)),
            ("张三", crate::Role::Registrar, crate::RoleScope::Ledger),
        ] {
            let person = batch.add_person(crate::PersonFields::named(name))?;
            batch.grant_role(person, role, scope, None)?;
        }
        Ok(())
    });
    let mut view: *mut zdxm_view = null_mut();
    let mut archive: *mut zdxm_archive = null_mut();
    let lines = name_of(folder.path(), "台账.jsonl");
    // SAFETY: as above.
    unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
        assert_eq!(zdxm_view_limit(view, c"王五".as_ptr(), -1), ZDXM_OK);
        assert_eq!(zdxm_archive_export(view, lines.as_ptr(), -1, 0, &mut archive), ZDXM_E_NOT_PERMITTED);
        assert_eq!(zdxm_view_close(view), ZDXM_OK);
        assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
        assert_eq!(zdxm_view_limit(view, c"张三".as_ptr(), -1), ZDXM_OK);
        assert_eq!(zdxm_archive_export(view, lines.as_ptr(), -1, 0, &mut archive), ZDXM_OK);
    }
    assert_eq!(zdxm_context_free(context), ZDXM_OK);
}

#[test]
fn a_panic_in_the_view_of_a_batch_lets_others_write() {
    let folder = tempfile::tempdir().unwrap();
    let (context, ledger) = opened(folder.path(), |_| Ok(()));
    let (mut batch, mut view): (*mut zdxm_batch, *mut zdxm_view) = (null_mut(), null_mut());
    // SAFETY: as above.
    unsafe {
        assert_eq!(zdxm_batch_new(ledger, c"甲".as_ptr(), -1, &mut batch), ZDXM_OK);
        assert_eq!(zdxm_batch_view(batch, &mut view), ZDXM_OK);
        // A call whose first handle is another one, as the preview of a plan change is.
        let asks = |_: &Entry, _: &mut <zdxm_ledger as Handle>::Object| {
            with(view, "view", |viewed| viewed.ask(|_| -> Result<i32, Fault> { panic!("forced") }))
        };
        assert_eq!(guard(ledger, asks), ZDXM_E_PANIC);
        let mut next: *mut zdxm_batch = null_mut();
        let path = name_of(folder.path(), "ledger.zdxm");
        let mut other: *mut zdxm_ledger = null_mut();
        assert_eq!(zdxm_ledger_open(context, path.as_ptr(), -1, null(), &mut other), ZDXM_OK);
        assert_eq!(zdxm_batch_new(other, c"乙".as_ptr(), -1, &mut next), ZDXM_OK);
    }
    assert_eq!(zdxm_context_free(context), ZDXM_OK);
}

/// Interrupts a call again and again until it returns.
fn interrupted(context: *mut zdxm_context, call: impl FnOnce() -> i32) -> i32 {
    let has_ended = std::sync::atomic::AtomicBool::new(false);
    let address = context.addr();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !has_ended.load(std::sync::atomic::Ordering::SeqCst) {
                assert_eq!(zdxm_context_interrupt(std::ptr::without_provenance_mut(address)), ZDXM_OK);
                std::thread::sleep(std::time::Duration::from_micros(100));
            }
        });
        let status = call();
        has_ended.store(true, std::sync::atomic::Ordering::SeqCst);
        status
    })
}

#[test]
fn an_interrupt_breaks_off_what_works_on_files_without_a_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let (context, ledger) = opened(folder.path(), |batch| {
        (0..6_000).try_for_each(|n| batch.add_unit(crate::UnitFields::named(&format!("第{n}单位"))).map(drop))
    });
    let (path, to) = (name_of(folder.path(), "ledger.zdxm"), name_of(folder.path(), "restored.zdxm"));
    let (lines, made) = (name_of(folder.path(), "lines.jsonl"), name_of(folder.path(), "made.zdxm"));
    let mut rows: *mut zdxm_cursor = null_mut();
    let mut view: *mut zdxm_view = null_mut();
    let mut archive: *mut zdxm_archive = null_mut();
    // SAFETY: as above.
    unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
        assert_eq!(zdxm_archive_export(view, lines.as_ptr(), -1, 0, &mut archive), ZDXM_OK);
        assert_eq!(zdxm_archive_step(archive, i32::MAX, null_mut(), null_mut()), ZDXM_DONE);
        assert_eq!(zdxm_ledger_close(ledger), ZDXM_OK);
        assert_eq!(zdxm_archive_import(context, lines.as_ptr(), -1, made.as_ptr(), -1, &mut archive), ZDXM_OK);
        let step = || zdxm_archive_step(archive, i32::MAX, null_mut(), null_mut());
        assert_eq!(interrupted(context, step), ZDXM_E_INTERRUPTED);
        assert_eq!(step(), ZDXM_DONE);
        let status = interrupted(context, || zdxm_backup_check(context, path.as_ptr(), -1, &mut rows));
        assert_eq!(status, ZDXM_E_INTERRUPTED);
        let restore = || zdxm_backup_restore(context, path.as_ptr(), -1, to.as_ptr(), -1, 0, &mut rows);
        assert_eq!(interrupted(context, restore), ZDXM_E_INTERRUPTED);
        assert!(!folder.path().join("restored.zdxm").exists());
        assert_eq!(zdxm_backup_restore(context, path.as_ptr(), -1, to.as_ptr(), -1, 0, &mut rows), ZDXM_OK);
    }
    assert_eq!(zdxm_context_free(context), ZDXM_OK);
}

#[test]
fn a_wrong_number_is_named_as_it_was_given() {
    let mut context: *mut zdxm_context = null_mut();
    let mut text = [0_u8; 400];
    // SAFETY: as above.
    unsafe {
        assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
        let mut rows: *mut zdxm_cursor = null_mut();
        assert_eq!(zdxm_field_choices(context, 9_999, &mut rows), ZDXM_E_ARG);
        assert_eq!(zdxm_error_text(context, text.as_mut_ptr().cast(), 400, null_mut()), ZDXM_OK);
        assert!(String::from_utf8_lossy(&text).contains("the field does not exist"));
    }
    let error = super::border::ten_days_of(-5).unwrap_err();
    assert!(error.to_string().contains("-5 is not ten days"), "{error}");
    assert_eq!(zdxm_context_free(context), ZDXM_OK);
}

/// Whether a cell is what the type of its field promises.
fn fits(cell: &Cell<'_>, of: i32) -> bool {
    match cell {
        Cell::Null => true,
        Cell::Int(number) => match of {
            ZDXM_TYPE_FLAG => (0..=1).contains(number),
            ZDXM_TYPE_INT => i32::try_from(*number).is_ok(),
            other => other == ZDXM_TYPE_INT64,
        },
        Cell::Code(_) => of == ZDXM_TYPE_CODE,
        Cell::Flags(_) => of == ZDXM_TYPE_FLAGS,
        Cell::Money(_) => of == ZDXM_TYPE_MONEY,
        Cell::Month(_) => of == ZDXM_TYPE_MONTH,
        Cell::Date(_) => of == ZDXM_TYPE_DATE,
        Cell::Decimal(_) | Cell::Text(_) | Cell::Localized(_) => of == ZDXM_TYPE_TEXT,
        Cell::Ints(_) => of == ZDXM_TYPE_LIST_OF_INT,
        Cell::Texts(_) => of == ZDXM_TYPE_LIST_OF_TEXT,
    }
}

/// Every cell of the rows has the type of its field; how many have a value.
fn check_types(rows: *mut zdxm_cursor) -> usize {
    let mut values = 0;
    while zdxm_cursor_next(rows) == ZDXM_ROW {
        let status = guard(rows, |_, cursor| {
            for field in cursor.fields() {
                let (cell, of) = (cursor.cell(field)?, super::field_names::type_of(field).unwrap());
                assert!(fits(&cell, of), "field {field} of type {of} is {cell:?}");
                values += usize::from(!matches!(cell, Cell::Null));
            }
            Ok(ZDXM_OK)
        });
        assert_eq!(status, ZDXM_OK, "a cell is not of the type of its field");
    }
    values
}

/// A call that asks a view for rows.
type Asks<'c> = &'c dyn Fn(*mut zdxm_view, &mut *mut zdxm_cursor) -> i32;

#[test]
fn cells_have_the_types_of_their_fields() {
    let folder = tempfile::tempdir().unwrap();
    let (mut plan, mut items, mut plan_change) = (0, Vec::new(), 0);
    let month = crate::YearMonth::new(2022, 3).unwrap();
    let (context, ledger) = opened(folder.path(), |batch| {
        let fields = crate::PlanFields::new(2022, "计划");
        let adopted = batch.adopt_plan(fields)?;
        let (sector, unit) = (batch.ensure_sector("基础设施")?.id, batch.ensure_unit("鱼峰区人民政府")?.id);
        let mut fields = crate::ItemFields::new(crate::Phase::Ongoing, sector);
        fields.annual = Some(crate::Money::from_fen(1_000));
        fields.responsible_units = vec![unit];
        for name in ["甲", "乙"] {
            let project = batch.add_project(crate::ProjectFields::named(name))?;
            items.push(batch.add_item(adopted, project, fields.clone())?.item);
        }
        let ytd_done = Some(crate::Money::from_fen(2_000));
        let report = crate::ReportFields { ytd_done, ..Default::default() };
        batch.file_report(items[0], month, report)?;
        let mut withdrawal =
            crate::PlanChangeFields::new(crate::PlanChangeKind::Withdrawal, crate::YearMonth::new(2022, 6)?);
        withdrawal.reason_class = Some(crate::ReasonClass::Objective);
        let line = crate::PlanChangeLine::Withdrawal { item: items[1] };
        plan_change = batch.adopt_plan_change(adopted, withdrawal, vec![line])?.id.0 as i32;
        plan = adopted.0 as i32;
        Ok(())
    });
    let mut view: *mut zdxm_view = null_mut();
    // SAFETY: as above.
    let calls: [(&str, Asks<'_>); 10] = unsafe {
        assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
        [
            ("units", &|view, rows| zdxm_unit_list(view, rows)),
            ("sectors", &|view, rows| zdxm_sector_list(view, rows)),
            ("projects", &|view, rows| zdxm_project_list(view, rows)),
            ("plans", &|view, rows| zdxm_plan_list(view, rows)),
            ("items", &move |view, rows| zdxm_item_list(view, plan, rows)),
            ("figures", &move |view, rows| zdxm_figures_plan(view, plan, rows)),
            ("reports", &move |view, rows| zdxm_report_of_month(view, plan, 202_203, rows)),
            ("plan changes", &move |view, rows| zdxm_plan_change_list(view, plan, rows)),
            ("entries", &move |view, rows| zdxm_plan_change_entries(view, plan_change, rows)),
            ("balance", &move |view, rows| zdxm_plan_change_balance(view, plan_change, rows)),
        ]
    };
    for (what, call) in calls {
        let mut rows: *mut zdxm_cursor = null_mut();
        assert_eq!(call(view, &mut rows), ZDXM_OK, "{what}");
        assert!(check_types(rows) > 1, "{what}");
    }
    assert_eq!(zdxm_context_free(context), ZDXM_OK);
}
