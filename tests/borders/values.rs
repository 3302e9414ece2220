//! Every value has a text that reads back as the same value, and months are counted as integers are.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use chrono::{Datelike, Days};
use zdxm::figures::{Bulletin, Cuts};
use zdxm::limits::{YEAR_MAX, YEAR_MIN};
use zdxm::{
    Answer, Base, CellAnswer, CellRef, ChangeNumber, ColumnChoice, ConstructionPeriod, CreditCode, ErrorKind, Field,
    FileDigest, ImportOptions, ImportTarget, ItemFields, ItemId, Language, Money, MoneyUnit, Owner, Phase,
    PlanChangeFields, PlanChangeKind, PlanChangeLine, ProjectCode, ProjectDate, ProjectId, Rate, ReasonClass,
    ReportTarget, SaveOptions, SectorId, TenDays, YearMonth,
};

use crate::random::Random;
use crate::support::{Office, month_of};

const SEED: u64 = 11;
const ROUNDS: u32 = 5_000;

fn seeded() -> Random {
    println!("seed {SEED}");
    Random(SEED)
}

fn reads_back<T: Display + FromStr<Err = zdxm::Error> + PartialEq + Debug>(value: T) {
    let text = value.to_string();
    assert_eq!(text.parse::<T>().unwrap_or_else(|error| panic!("{text}: {error}")), value, "{text}");
}

fn month(random: &mut Random) -> YearMonth {
    let years = u64::from(YEAR_MAX - YEAR_MIN) + 1;
    YearMonth::new(YEAR_MIN + random.below(years) as u16, random.below(12) as u8 + 1).unwrap()
}

/// As exact as some office knows it.
fn date(random: &mut Random) -> ProjectDate {
    let month = month(random);
    match random.below(3) {
        0 => ProjectDate::year_only(month.year()).unwrap(),
        1 => month.into(),
        _ => {
            let day = month.first_day() + Days::new(random.below(month.last_day().day().into()));
            ProjectDate::try_from(day).unwrap()
        }
    }
}

#[test]
fn every_value_reads_back_from_its_text() {
    let mut random = seeded();
    for _ in 0..ROUNDS {
        reads_back(Money::from_fen(random.next() as i64 >> random.below(63)));
        let month = month(&mut random);
        reads_back(month);
        reads_back(TenDays::new(month, random.below(3) as u8 + 1).unwrap());
        reads_back(date(&mut random));
        let (start, end) = (date(&mut random), date(&mut random));
        let known = random.below(4);
        let ends = ((known & 1 > 0).then_some(start), (known & 2 > 0).then_some(end));
        if let Ok(period) = ConstructionPeriod::new(ends.0, ends.1) {
            reads_back(period);
        }
        reads_back(ItemId(random.next() as i64));
        reads_back(ChangeNumber(random.next() as i64));
        reads_back(CellRef { row: random.next() as u32, column: random.next() as u32 >> random.below(32) });
        let mut bytes = [0; 32];
        bytes.iter_mut().for_each(|byte| *byte = random.next() as u8);
        reads_back(FileDigest(bytes));
        let digits = (0..20).map(|_| char::from(b'0' + random.below(10) as u8)).collect::<String>();
        reads_back(ProjectCode::parse(&digits).unwrap());
    }
    reads_back(CellRef { row: u32::MAX, column: u32::MAX });
    reads_back(Money::MAX);
    reads_back(Money::from_fen(i64::MIN));
    reads_back(CreditCode::parse("91350100M000100Y43").unwrap());
}

#[test]
fn a_month_is_read_as_offices_and_programs_write_it() {
    for text in ["2022年6月", "2022-06", "202206", "2022.6", "22年6月", "２０２２年６月"] {
        assert_eq!(text.parse::<YearMonth>().unwrap().yyyymm(), 202206, "{text}");
    }
    // Neither a year nor a day is a month.
    for text in ["2022", "2022年", "2022-06-15", "20220615", "20220600", "２０２２０６００", "2022-13", "6月", "", "-1"]
    {
        assert_eq!(text.parse::<YearMonth>().unwrap_err().kind(), ErrorKind::InvalidValue, "{text}");
    }
    assert_eq!("2022061".parse::<TenDays>().unwrap().to_string(), "2022年6月上旬");
    for text in ["2022年6月", "上旬", "2022年上旬", "2022年6月4日上旬", "20220600上旬", "2022064", "+2022061"]
    {
        assert!(text.parse::<TenDays>().is_err(), "{text}");
    }
}

#[test]
fn a_period_that_ends_before_it_begins_says_so() {
    for text in ["2012-2010", "2022.6-2022.3", "2022-06-15至2022-05"] {
        let error = text.parse::<ConstructionPeriod>().unwrap_err();
        assert_eq!((error.id(), error.field_name()), ("period_reversed", None), "{text}");
        assert_eq!(ConstructionPeriod::parse(text), None, "{text}");
    }
    for text in ["待定", "2022年13月-2023年"] {
        let error = text.parse::<ConstructionPeriod>().unwrap_err();
        assert_eq!((error.id(), error.field_name()), ("period_text_unreadable", None), "{text}");
    }
    // Read as 2022 and December 2006, it would be reversed; it is one day.
    let day = "2022-06-12".parse::<ConstructionPeriod>().unwrap();
    assert_eq!((day.start, day.end), (ProjectDate::parse("2022-06-12"), ProjectDate::parse("2022-06-12")));
    let reversed = ConstructionPeriod::new(ProjectDate::parse("2012"), ProjectDate::parse("2010")).unwrap_err();
    assert_eq!((reversed.id(), reversed.field_name()), ("period_reversed", Some("period")));
}

#[test]
fn what_is_no_place_of_a_cell_is_refused() {
    assert_eq!("h24".parse::<CellRef>().unwrap(), CellRef { row: 23, column: 7 });
    for text in [
        "",
        "H",
        "24",
        "H0",
        "H-1",
        "H 24",
        "H24x",
        "表24",
        "H24表",
        "ZZZZZZZZZ1",
        "A99999999999",
        "A4294967297",
        "MWLQKWW1",
    ] {
        assert!(text.parse::<CellRef>().is_err(), "{text}");
    }
}

#[test]
fn an_amount_without_its_unit_is_no_money() {
    assert_eq!("1200.75万元".parse::<Money>().unwrap().to_string(), "12007500.00元");
    assert_eq!("1200.75".parse::<Money>().unwrap_err().kind(), ErrorKind::InvalidValue);
    assert_eq!(Money::from_fen(-5).to_string(), "-0.05元");
    for text in ["12a", "+5", "", " 5", "٥"] {
        assert_eq!(text.parse::<ItemId>().unwrap_err().kind(), ErrorKind::InvalidValue, "{text}");
    }
}

#[test]
fn a_rate_is_displayed_with_the_decimals_that_a_format_asks_for() {
    let rate = Rate::of(6290, 6474).unwrap();
    assert_eq!(
        (format!("{rate}"), format!("{rate:.1}"), format!("{rate:.0}")),
        ("97.16%".into(), "97.2%".into(), "97%".into())
    );
    let gap = rate.gap(Rate::of(10, 12).unwrap());
    assert_eq!((format!("{gap}"), format!("{gap:.1}")), ("13.82".into(), "13.8".into()));
    assert_eq!(serde_json::to_string(&rate).unwrap(), r#"{"part":6290,"base":6474}"#);
}

#[test]
fn months_are_counted_as_integers_are() {
    let mut random = seeded();
    let count = |month: YearMonth| i32::from(month.year()) * 12 + i32::from(month.month());
    for _ in 0..ROUNDS {
        let (one, other) = (month(&mut random), month(&mut random));
        let between = other.months_since(one);
        assert_eq!(between, count(other) - count(one));
        assert_eq!(one.plus_months(between).unwrap(), other);
        assert_eq!(other.plus_months(-between).unwrap(), one);
        assert_eq!(one < other, between > 0);
        if let Ok(next) = one.next() {
            assert_eq!((next.previous().unwrap(), next.months_since(one)), (one, 1));
            assert_eq!(next.first_day(), one.last_day() + Days::new(1));
        }
        assert_eq!(YearMonth::try_from(one.first_day()).unwrap(), one);
        assert_eq!(YearMonth::try_from(one.last_day()).unwrap(), one);

        let months = one.through(other);
        assert_eq!(months.len(), (between + 1).max(0) as usize);
        assert!(months.clone().rev().eq(months.clone().collect::<Vec<_>>().into_iter().rev()));
        assert!(months.clone().zip(months.clone().skip(1)).all(|(month, next)| month.next().unwrap() == next));
        if between >= 0 {
            assert_eq!((months.clone().next(), months.last()), (Some(one), Some(other)));
        }
    }
}

#[test]
fn a_month_outside_the_years_of_a_ledger_is_refused() {
    let (first, last) = (YearMonth::new(YEAR_MIN, 1).unwrap(), YearMonth::new(YEAR_MAX, 12).unwrap());
    for wrong in [first.previous(), last.next(), first.plus_months(i32::MIN), last.plus_months(i32::MAX)] {
        assert_eq!(wrong.unwrap_err().kind(), ErrorKind::InvalidValue);
    }
    // The error names the year that was asked for.
    let year = |months| first.plus_months(months).unwrap_err().arguments(Language::English)[0].1.clone();
    assert_eq!(year(i32::MAX), (i64::from(YEAR_MIN) + i64::from(i32::MAX) / 12).to_string());
    assert_eq!(year(-12 * (i32::from(YEAR_MIN) + 5)), "-5");
    assert_eq!(first.through(last).count(), (usize::from(YEAR_MAX - YEAR_MIN) + 1) * 12);
    assert_eq!(last.through(first).count(), 0);
    assert_eq!(YearMonth::new(2024, 2).unwrap().last_day().day(), 29);
}

/// Through JSON and back.
fn survives_json<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug>(value: T) {
    let text = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap_or_else(|error| panic!("{text}: {error}")), value, "{text}");
}

#[test]
fn what_a_person_decides_is_a_line_that_reads_back() {
    for sheet in ["表1", "表!1", "a=b"] {
        for (field, unit) in
            [(None, None), (Some(Field::YtdDone), None), (Some(Field::Total), Some(MoneyUnit::WanYuan))]
        {
            let choice = ColumnChoice { sheet: sheet.into(), column: 700, field, unit };
            reads_back(choice.clone());
            survives_json(choice);
        }
        // Text has no unit, whatever a program leaves in its record.
        let text = ColumnChoice { sheet: sheet.into(), column: 7, field: None, unit: Some(MoneyUnit::WanYuan) };
        assert_eq!(text.to_string().parse::<ColumnChoice>().unwrap(), ColumnChoice { unit: None, ..text });
        for answer in [Answer::Value("28760.55万元".into()), Answer::Empty, Answer::LeaveOutRow, Answer::TakeRow] {
            let answer = CellAnswer { sheet: sheet.into(), cell: CellRef { row: 23, column: 7 }, answer };
            reads_back(answer.clone());
            survives_json(answer);
        }
    }
}

#[test]
fn options_and_lines_of_plan_changes_go_through_json() {
    survives_json(SaveOptions::default().with_overwrite(true));
    survives_json(ImportOptions::default().with_keep_columns(true));
    let column = "表1!H=ytd_done 万元".parse().unwrap();
    survives_json(ImportTarget::default().with_year(2022).with_columns(vec![column]).with_file(FileDigest([7; 32])));
    assert!(serde_json::from_str::<SaveOptions>(r#"{"overwrit": true}"#).is_err());

    let fields = ItemFields::new(Phase::New, SectorId(3));
    let base = Base { id: ItemId(4), since: ChangeNumber(9) };
    for line in [
        PlanChangeLine::Supplement { project: ProjectId(1), fields: fields.clone() },
        PlanChangeLine::Withdrawal { item: ItemId(2) },
        PlanChangeLine::Adjustment { base, fields, owner: Some(Owner::named("市城投")) },
    ] {
        survives_json(line);
    }
    survives_json(ReportTarget::from(ItemId(3)));
}

#[test]
fn figures_are_objects_of_json_whatever_their_keys_are() {
    let (office, plan, items) = Office::with_plan(3);
    let mut withdrawal = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(7));
    withdrawal.reason_class = Some(ReasonClass::Objective);
    let balance = office.ledger.view().unwrap().preview_plan_change(
        plan,
        withdrawal,
        vec![PlanChangeLine::Withdrawal { item: items[0] }],
    );
    let balance = serde_json::to_value(balance.unwrap()).unwrap();
    assert_eq!(balance["implementation"]["withdrawn"]["count"], 1);
    assert!(balance["phase_sectors"][0]["sector"].is_number(), "{balance}");
    let figures = office.ledger.view().unwrap().month_figures(plan, month_of(3)).unwrap();
    let json = serde_json::to_value(&figures).unwrap();
    assert_eq!(json["items"].as_array().unwrap().len(), 3);
    assert_eq!(json["sectors"][0]["name"], figures.sectors[0].1.name);
    assert_eq!(json["sectors"][0]["id"], figures.sectors[0].0.0);
    let bulletin = Bulletin::new(&figures).unwrap();
    assert_eq!(serde_json::to_value(&bulletin).unwrap(), bulletin.to_json().unwrap());
    assert_eq!(serde_json::to_value(Cuts::new(&figures).unwrap()).unwrap()["all"]["count"], 3);
    let table = bulletin.summary_table().unwrap();
    assert_eq!(serde_json::to_value(&table).unwrap()["rows"].as_array().unwrap().len(), table.rows.len());
}
