//! What a person reads when something is wrong: the texts of errors, and the numbers that programs go by.
//!
//! `UPDATE_GOLDEN=1 cargo test --test error_texts` renews `tests/golden/errors.txt`; numbers never change.

use crate::support;

use std::fmt::Write as _;

use support::{Office, month_of};
use zdxm::{
    Base, ChangeNumber, CreditCode, Error, ErrorKind, ItemId, Language, Ledger, Money, MoneyUnit, ProjectCode,
    ProjectFields, ReportFields, Result, YearMonth,
};

fn error<T>(result: Result<T>) -> Error {
    match result {
        Ok(_) => panic!("this was to fail"),
        Err(error) => error,
    }
}

/// Errors that a caller makes, one of each sort.
fn made() -> Vec<Error> {
    let (office, plan, items) = Office::with_plan(1);
    office.file(items[0], 3, 5);
    let view = office.ledger.view().unwrap();
    let mut batch = office.ledger.batch("甲").unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("x"), "nothing").unwrap();
    let said = || ReportFields { progress: Some("主体施工".into()), ..Default::default() };
    let mut errors = vec![
        error(Money::parse("约3亿", MoneyUnit::WanYuan)),
        error(Money::from_decimal("0.005".parse().unwrap(), MoneyUnit::Yuan)),
        error(Money::MAX.checked_add(Money::MAX)),
        error(YearMonth::new(2022, 13)),
        error(YearMonth::new(22, 1)),
        error(ProjectCode::parse("2207")),
        error(CreditCode::parse("91350100M000100Y44")),
        error(batch.add_project(ProjectFields::named(""))),
        error(batch.add_project(ProjectFields::named(&"长".repeat(201)))),
        error(batch.add_project(ProjectFields::named("项目 1"))),
        error(batch.adopt_plan(support::plan_2022())),
        error(batch.file_report(items[0], month_of(3), said())),
        error(batch.change_report(items[0], month_of(4), |now| *now = said())),
        error(batch.revise_report(Base { id: (items[0], month_of(3)), since: ChangeNumber(2) }, said())),
        error(batch.file_report(items[0], month_of(4), ReportFields::default())),
        error(batch.file_report(ItemId(9), month_of(3), said())),
        error(batch.file_reports(month_of(4), [(items[0], said()), (ItemId(9), said())])),
        error(view.month_figures(plan, YearMonth::new(2023, 1).unwrap())),
        error(view.project(zdxm::ProjectId(9))),
        error(office.ledger.view_as_of(ChangeNumber(99))),
        error(Ledger::open_read_only(office.ledger.path()).unwrap().batch("甲")),
        error(office.ledger.batch("")),
    ];
    let issued = |month, number| {
        let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
        zdxm::IssuedBulletinFields::new(plan, month_of(month), number, date)
    };
    errors.push(error(batch.issue_bulletin(issued(3, ""))));
    drop(batch);
    let mut batch = office.ledger.batch("甲").unwrap();
    batch.issue_bulletin(issued(3, "第3期")).unwrap();
    errors.push(error(batch.issue_bulletin(issued(4, "第4期"))));
    errors.push(error(batch.ensure_unit("甲局")));
    batch.commit().unwrap();
    let mut batch = office.ledger.batch("甲").unwrap();
    errors.push(error(batch.issue_bulletin(issued(4, "第 3 期"))));
    errors.push(error(zdxm::issue::reissue(&view, zdxm::BulletinId(1))));
    drop(batch);
    let times = std::sync::Mutex::new(vec![1_775_005_200_000_i64, 1_806_541_200_000]);
    let options = zdxm::OpenOptions::new().clock(move || times.lock().unwrap().pop().unwrap_or(0));
    let ledger = options.create(folder.path().join("clock"), "办").unwrap();
    errors.extend([error(ledger.batch("甲")), error(ledger.batch("甲"))]);
    for path in ["x", "no such file"] {
        let failed = error(Ledger::open(folder.path().join(path)));
        let folder = folder.path().to_str().unwrap();
        errors.push(Error::custom(failed.kind(), failed.what(Language::English).replace(folder, "FOLDER")));
    }
    errors
}

#[test]
fn errors_say_what_where_and_what_to_do() {
    let mut text = String::new();
    for error in made() {
        let _ = writeln!(text, "{}\n  {error}\n  {}", error.id(), error.text(Language::Chinese));
    }
    text.push_str("\nnumbers\n");
    for kind in ErrorKind::ALL.into_iter() {
        let _ = writeln!(text, "{} {} {}", kind.code(), kind.word(), kind.name());
    }
    let path = zdxm_abi::root().join("tests/golden/errors.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert_eq!(text, std::fs::read_to_string(&path).unwrap_or_default());
}

#[test]
fn numbers_stand_in_families_and_are_given_once() {
    let codes = ErrorKind::ALL.into_iter().map(ErrorKind::code).collect::<Vec<_>>();
    assert!(codes.is_sorted() && codes.windows(2).all(|pair| pair[0] != pair[1]));
    assert!(codes.iter().all(|code| (100..1000).contains(code)));
}

#[test]
fn an_error_keeps_what_caused_it() {
    use std::error::Error as _;
    let folder = tempfile::tempdir().unwrap();
    let failed = error(zdxm::Workbook::open(folder.path().join("没有.xlsx")));
    assert_eq!(failed.kind(), ErrorKind::NoFile);
    let cause = failed.source().expect("the system's own error").to_string();
    assert!(format!("{failed:?}").contains(&format!("because {cause}")), "{failed:?}");
}
