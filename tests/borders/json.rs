//! What comes in from outside, as JSON or as a record: what was not understood is refused, never guessed.

use crate::support;

use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use support::{Office, month_of};
use zdxm::*;

fn read<T: DeserializeOwned>(json: Value) -> std::result::Result<T, String> {
    serde_json::from_value(json).map_err(|error| error.to_string())
}

#[test]
fn an_amount_needs_its_unit() {
    let amount = |json: Value| read::<Money>(json).map(Money::fen);
    assert_eq!(amount(json!("1200.75万元")), Ok(1_200_750_000));
    assert_eq!(amount(json!("12亿元")), Ok(120_000_000_000));
    assert_eq!(amount(json!("3元")), Ok(300));
    assert_eq!(amount(json!({ "fen": 120_075 })), Ok(120_075));
    for refused in [
        json!(1200),
        json!(1200.75),
        json!(-5),
        json!("1200"),
        json!("1200.75"),
        json!(""),
        json!("约3亿元"),
        json!("0.001元"),
        json!(true),
        json!([5]),
        json!({}),
        json!({ "yuan": 5 }),
        json!({ "fen": "5" }),
        json!({ "fen": 5.0 }),
        json!({ "fen": 5, "yuan": 1 }),
    ] {
        assert!(amount(refused.clone()).is_err(), "{refused}");
    }
    assert!(serde_json::from_str::<Money>(r#"{"fen":1,"fen":2}"#).is_err());
    let error = amount(json!(1200.75)).unwrap_err();
    assert!(error.contains("\"1200.75万元\"") && error.contains("{\"fen\":"), "{error}");
    assert_eq!(read::<ReportFields>(json!({ "ytd_done": null })).unwrap().ytd_done, None);
}

#[test]
fn what_was_written_is_read_back() {
    let report = ReportFields {
        ytd_done: Some(Money::from_fen(120_075)),
        started_on: Some(month_of(2).into()),
        problem: Some("征地".into()),
        funds_by_source: [("市级财政", Money::from_fen(7))].into_iter().collect(),
        ..Default::default()
    };
    assert_eq!(json!(report)["ytd_done"], json!({ "fen": 120_075 }));
    assert_eq!(read::<ReportFields>(json!(report)), Ok(report));
    let mut item = ItemFields::new(Phase::Ongoing, SectorId(1));
    item.annual = Some(Money::MAX);
    assert_eq!(read::<ItemFields>(json!(item)), Ok(item));
    let sources = read::<FundsBySource>(json!({ "市级财政": "3万元", "企业自筹": { "fen": 5 } })).unwrap();
    assert_eq!(sources.sum().unwrap(), Some(Money::from_fen(3_000_005)));
    assert!(read::<FundsBySource>(json!({ "市级财政": 3 })).is_err());
    // The same source under two spellings, of which one would be lost.
    assert!(serde_json::from_str::<FundsBySource>(r#"{"市级财政":"3元","市级财政":"4元"}"#).is_err());
}

#[test]
fn an_unknown_key_is_refused() {
    let error = read::<ReportFields>(json!({ "ytd_doen": { "fen": 1 } })).unwrap_err();
    assert!(error.contains("ytd_doen") && error.contains("ytd_done"), "{error}");
    assert!(read::<ProjectFields>(json!({ "name": "凤凰岭大桥", "totl": "3元" })).is_err());
    assert!(read::<ConstructionPeriod>(json!({ "start": 20220000, "finish": 20230000 })).is_err());
}

/// Whoever adds a record that is read from outside must refuse unknown keys, too.
#[test]
fn every_record_that_is_read_refuses_unknown_keys() {
    fn of_folder(folder: &Path, open: &mut Vec<String>, seen: &mut usize) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                of_folder(&path, open, seen);
                continue;
            }
            for item in syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap().items {
                let syn::Item::Struct(item) = item else { continue };
                let words = item.attrs.iter().map(|attribute| {
                    let syn::Meta::List(list) = &attribute.meta else { return String::new() };
                    list.tokens.to_string()
                });
                let words = words.collect::<Vec<_>>().join(" ");
                if matches!(item.fields, syn::Fields::Named(_))
                    && words.contains("Deserialize")
                    && !words.contains("try_from")
                {
                    *seen += 1;
                    if !words.contains("deny_unknown_fields") {
                        open.push(item.ident.to_string());
                    }
                }
            }
        }
    }
    let (mut open, mut seen) = (Vec::new(), 0);
    of_folder(&zdxm_abi::root().join("src/domain"), &mut open, &mut seen);
    assert!(seen >= 20, "{seen}");
    assert!(open.is_empty(), "these take unknown keys: {open:?}");
}

#[test]
fn enumerations_are_read_by_their_chinese_and_their_english_name() {
    macro_rules! both {
        ($($kind:ident),*) => {$(
            for each in <$kind as Coded>::ALL.iter().copied() {
                assert_eq!(json!(each), json!(each.word()));
                assert_eq!(read::<$kind>(json!(each.word())), Ok(each));
                assert_eq!(read::<$kind>(json!(each.name())), Ok(each));
                assert_eq!((each.word().parse::<$kind>().unwrap(), each.to_string()), (each, each.name().to_owned()));
                assert_eq!($kind::from_number(each.number().into()), Some(each));
            }
        )*};
    }
    both!(Phase, PlanLevel, UnitKind, PlanChangeKind, ReasonClass, MatterKind, EventKind, Role, FilingState, Light);
    both!(MoneyUnit, ErrorKind, ChangeKind, ReportFlag, RolloverReason, ProjectState, Timing, TaskKind);
    both!(LateCause, LightMeasure, DeadlineKind, HolidayRule);
    both!(Severity, SheetKind);
    both!(ClockPolicy, ClockMarkKind, CountedSide, ImportDecision, FileProblemKind, OpeningNoticeKind, GapOrder);
    assert_eq!(format!("{:>4}|", Phase::Ongoing), "  续建|");
    let error = "改扩建".parse::<Phase>().unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidValue && error.to_string().contains("ongoing (续建)"), "{error}");
    let item =
        read::<ItemFields>(json!({ "position": 1, "phase": "续建", "sector": 1, "annual": "5097万元" })).unwrap();
    assert_eq!((item.phase, item.annual), (Phase::Ongoing, Some(Money::from_fen(5_097_000_000))));
    let error = read::<Phase>(json!("改扩建")).unwrap_err();
    assert!(error.contains("改扩建") && error.contains("ongoing (续建)"), "{error}");
    assert!(read::<Phase>(json!(1)).is_err());
}

#[test]
fn a_report_that_says_nothing_is_not_a_report() {
    let (office, plan, items) = Office::with_plan(2);
    let write = |work: &dyn Fn(&mut Batch) -> Result<()>| office.ledger.write("王五", work);
    let blank = || ReportFields { problem: Some(" \n".into()), ..Default::default() };
    let refused = |result: Result<()>| assert_eq!(result.unwrap_err().kind(), ErrorKind::MissingValue);
    refused(write(&|batch| batch.file_report(items[0], month_of(3), blank()).map(drop)));
    refused(write(&|batch| batch.file_reports(month_of(3), [(items[0], blank())]).map(drop)));
    refused(write(&|batch| support::submit(batch, items[0], month_of(3), blank()).map(drop)));
    office.file(items[0], 3, 300);
    refused(write(&|batch| batch.change_report(items[0], month_of(3), |now| *now = blank()).map(drop)));
    // A draft may still be empty.
    write(&|batch| support::save_draft(batch, items[1], month_of(3), blank())).unwrap();
    let none = ReportFields { progress: Some("本月无进展".into()), ..Default::default() };
    write(&|batch| batch.file_report(items[1], month_of(3), none.clone()).map(drop)).unwrap();
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    assert!(figures.items.iter().all(|item| item.last_report == Some(month_of(3))));
}

#[test]
fn a_correction_that_drops_an_amount_is_flagged() {
    let (office, _, items) = Office::with_plan(1);
    let fen = |fen| Some(Money::from_fen(fen));
    let report = ReportFields { ytd_done: fen(300), funds_ytd: fen(50), ..Default::default() };
    let write = |revises: bool, report: &ReportFields| {
        let write = |batch: &mut Batch| match revises {
            true => batch.change_report(items[0], month_of(3), |now| *now = report.clone()),
            false => batch.file_report(items[0], month_of(3), report.clone()),
        };
        office.ledger.write("王五", write).unwrap().flags
    };
    assert_eq!(write(false, &report), []);
    // The year to date is still said, by the month's amount.
    let by_month = ReportFields { ytd_done: None, month_done: fen(300), ..report.clone() };
    assert_eq!(write(true, &by_month), []);
    let without_done = ReportFields { month_done: None, ..by_month };
    assert_eq!(write(true, &without_done), [ReportFlag::AmountErased]);
    let without_funds = ReportFields { funds_ytd: None, progress: Some("主体施工".into()), ..without_done };
    assert_eq!(write(true, &without_funds), [ReportFlag::AmountErased]);
    // A reporter sees it before anything counts.
    assert_eq!(write(true, &report), []);
    let only_words = ReportFields { problem: Some("征地".into()), ..Default::default() };
    let submit = |batch: &mut Batch| support::submit(batch, items[0], month_of(3), only_words);
    let weighed = office.ledger.write("王五", submit).unwrap();
    assert_eq!(weighed.flags, [ReportFlag::AmountErased]);
}

/// What is stored as JSON is in digests for ever: it does not follow the JSON that programs see.
#[test]
fn stored_json_has_a_form_of_its_own() {
    let (office, path) = ledger_with_documents();
    drop(office.ledger);
    let file = rusqlite::Connection::open(&path).unwrap();
    let stored = |sql: &str| file.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    assert_eq!(
        stored("SELECT funds_by_source FROM report WHERE funds_by_source IS NOT NULL"),
        r#"{"企业自筹":45000050,"市级财政":120000000}"#
    );
    assert_eq!(
        stored("SELECT rules FROM issued_bulletin"),
        r#"{"gap_order":"exact","money_decimals":2,"rate_decimals":2,"start_base":"planned_new"}"#
    );
    assert_eq!(
        stored("SELECT document FROM rule_pack"),
        r#"{"name":"示例市","version":"1","figures":{"gap_order":"exact","money_decimals":2,"rate_decimals":2,"start_base":"planned_new"},"fund_sources":["市级财政"]}"#
    );
}

/// `ZDXM_UPDATE_FIXTURES=1 cargo test --test borders json::` makes the ledger; later libraries must read it as it is.
#[test]
fn documents_of_an_older_library_are_read() {
    let fixture = zdxm_abi::root().join("tests/fixtures/ledger-documents-1.zdxm");
    if std::env::var_os("ZDXM_UPDATE_FIXTURES").is_some() {
        let (office, path) = ledger_with_documents();
        drop(office.ledger);
        std::fs::write(&fixture, std::fs::read(path).unwrap()).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.zdxm");
    // Until the fixture was made, the ledger of now stands in for it.
    let (_made, source) = if fixture.exists() {
        (None, fixture)
    } else {
        let (office, path) = ledger_with_documents();
        drop(office.ledger);
        (Some(office.folder), path)
    };
    std::fs::copy(source, &path).unwrap();
    let ledger = support::options().open(&path).unwrap();
    let view = ledger.view().unwrap();
    view.verify().unwrap();
    let plan = view.plans().unwrap()[0].id;
    let report = view.reports_of_month(plan, month_of(3)).unwrap().remove(0);
    assert_eq!(report.fields.funds_by_source.get("企业自筹"), Some(Money::from_fen(45_000_050)));
    let pack = view.rules_of_plan(plan).unwrap().unwrap().pack;
    assert_eq!((pack.fund_sources.as_slice(), pack.sectors.len()), (["市级财政".to_owned()].as_slice(), 0));
    assert_eq!(view.issued_bulletins(None).unwrap()[0].fields.rules, FigureRules::default());
}

/// A ledger with all that is stored as JSON: funds by source, a rule pack, rules of an issued bulletin.
fn ledger_with_documents() -> (Office, std::path::PathBuf) {
    let (office, plan, items) = Office::with_plan(1);
    let fund = |fen| Money::from_fen(fen);
    let report = ReportFields {
        ytd_done: Some(Money::from_fen(300)),
        funds_by_source: [("市级财政", fund(120_000_000)), ("企业自筹", fund(45_000_050))].into_iter().collect(),
        ..Default::default()
    };
    let file = |batch: &mut Batch| {
        let pack = "name = \"示例市\"\nversion = \"1\"\nfund_sources = [\"市级财政\"]\n";
        let pack = batch.add_rule_pack(RulePack::parse(pack)?)?;
        batch.use_rule_pack(plan, pack)?;
        batch.file_report(items[0], month_of(3), report).map(drop)
    };
    office.ledger.write("张三", file).unwrap();
    let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
    let third = IssuedBulletinFields::new(plan, month_of(3), "第3期", date);
    office.ledger.write("张三", |batch| batch.issue_bulletin(third)).unwrap();
    let path = office.ledger.path().to_owned();
    (office, path)
}
