//! The sample workbooks, understood: counts and sums equal the published plan, to the fen.
#![cfg(feature = "sheets")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;
use zdxm::{FileFormat, Money, MoneyUnit, Phase, Severity, SheetKind, SheetReading, WorkbookReading};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022")
}

fn only_sheet(file: &str) -> (FileFormat, SheetReading) {
    let mut reading = WorkbookReading::open(data().join(file)).unwrap();
    let blocking = reading.findings().filter(|finding| finding.severity == Severity::Blocking);
    assert_eq!(blocking.map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new(), "{file}");
    assert_eq!(reading.sheets.len(), 1);
    (reading.format, reading.sheets.remove(0))
}

fn expected(month: u8) -> BTreeMap<String, Value> {
    let json = std::fs::read_to_string(data().join("expected.json")).unwrap();
    let json: Value = serde_json::from_str(&json).unwrap();
    serde_json::from_value(json["months"][month.to_string()].clone()).unwrap()
}

fn wan(value: &Value) -> Money {
    Money::parse(value.as_str().unwrap(), MoneyUnit::WanYuan).unwrap()
}

const SECTORS: [(&str, &str); 4] =
    [("infrastructure", "基础设施"), ("industry", "产业发展"), ("livelihood", "民生保障"), ("ecology", "生态环保")];

#[test]
fn annex_1_has_every_count_and_sum_of_the_plan() {
    for (file, format) in
        [("annex1-implementation.et", FileFormat::Xls), ("other-formats/annex1-implementation.xlsx", FileFormat::Xlsx)]
    {
        let (found, sheet) = only_sheet(file);
        assert_eq!((found, sheet.kind, sheet.year, sheet.month), (format, SheetKind::Plan, Some(2022), None));
        assert_eq!(sheet.title.as_deref(), Some("柳州市2022年市级层面统筹推进重大项目计划表（实施项目）"));
        let expected = expected(6);
        for (key, cell) in &expected {
            let (phase, sector) =
                key.split_once('/').map_or((key.as_str(), None), |(phase, sector)| (phase, Some(sector)));
            let phase = match phase {
                "all" => None,
                "new" => Some(Phase::New),
                "ongoing" => Some(Phase::Ongoing),
                "completed" => Some(Phase::Completed),
                _ => continue,
            };
            let sector = sector.map(|key| SECTORS.iter().find(|(name, _)| *name == key).unwrap().1);
            let rows = || {
                sheet
                    .counted()
                    .filter(|row| phase.is_none() || row.phase == phase)
                    .filter(move |row| sector.is_none() || row.sector.as_deref() == sector)
            };
            assert_eq!(rows().count() as u64, cell["count"].as_u64().unwrap(), "{file} {key}");
            assert_eq!(Money::sum(rows().filter_map(|row| row.total)).unwrap(), wan(&cell["total"]), "{file} {key}");
            assert_eq!(Money::sum(rows().filter_map(|row| row.annual)).unwrap(), wan(&cell["plan"]), "{file} {key}");
        }
        assert_eq!(sheet.groups.len(), 16);
        for group in &sheet.groups {
            assert_eq!(group.declared_count, Some(group.found_count), "{}", group.label);
            assert_eq!(group.declared, group.found, "{}", group.label);
        }
        let units: BTreeMap<String, Value> = serde_json::from_value(expected["lead_unit"].clone()).unwrap();
        for (unit, cell) in units {
            let rows = sheet.rows.iter().filter(|row| row.responsible_units.first() == Some(&unit));
            assert_eq!(rows.count() as u64, cell["count"].as_u64().unwrap(), "{unit}");
        }
        assert_eq!(sheet.rows.iter().filter(|row| row.code.is_none()).count(), 20);
        assert!(sheet.rows.iter().all(|row| !row.name.contains('★') && row.name.trim() == row.name));
        assert!(sheet.rows.iter().all(|row| row.other.is_empty()), "every column is understood");
        assert_eq!(sheet.findings, []);
        assert_eq!(sheet.notes.len(), 2);
    }
}

#[test]
fn the_et_and_the_xlsx_read_the_same() {
    let (_, et) = only_sheet("annex1-implementation.et");
    let (_, xlsx) = only_sheet("other-formats/annex1-implementation.xlsx");
    assert_eq!(et, xlsx);
}

#[test]
fn annex_2_is_the_reserve() {
    let (format, sheet) = only_sheet("annex2-reserve.xls");
    assert_eq!((format, sheet.kind, sheet.year), (FileFormat::Xls, SheetKind::Plan, Some(2022)));
    assert_eq!(sheet.count_by_phase(), BTreeMap::from([(Phase::Reserve, 287)]));
    let sums = sheet.sums().unwrap();
    assert_eq!(sums.total.unwrap().display(MoneyUnit::YiYuan, 2), "4810.78");
    assert_eq!(sums.annual, None);
    for (sector, count, total) in
        [("基础设施", 121, "3900.94"), ("产业发展", 125, "736.79"), ("民生保障", 36, "164.66"), ("生态环保", 5, "8.40")]
    {
        let rows = || sheet.rows.iter().filter(|row| row.sector.as_deref() == Some(sector));
        assert_eq!(rows().count(), count);
        let sum = Money::sum(rows().filter_map(|row| row.total)).unwrap();
        assert_eq!(sum.display(MoneyUnit::YiYuan, 2), total);
    }
    assert!(sheet.rows.iter().any(|row| row.higher_level));
    assert!(sheet.rows.iter().all(|row| row.planned_start.is_some() && row.target.is_some()));
    assert_eq!(sheet.findings, []);
}

#[test]
fn monthly_sheets_have_every_report() {
    for month in 1..=6 {
        let (_, sheet) = only_sheet(&format!("monthly-2022-{month:02}.xlsx"));
        assert_eq!(sheet.kind, SheetKind::Monthly);
        assert_eq!(sheet.month.unwrap().yyyymm(), 202_200 + u32::from(month));
        let expected = expected(month);
        assert_eq!(sheet.rows.len() as u64, expected["all"]["reported"].as_u64().unwrap());
        let flags =
            |flag: fn(&zdxm::SheetRow) -> Option<bool>| sheet.rows.iter().filter(|row| flag(row) == Some(true)).count();
        assert!(flags(|row| row.started) as u64 <= expected["all"]["started"].as_u64().unwrap());
        assert!(sheet.rows.iter().all(|row| row.ytd_done.is_some() && row.month_done.is_some()));
        assert!(sheet.rows.iter().all(|row| row.reporting_unit.is_some() && row.progress.is_some()));
        assert_eq!(sheet.findings, [], "{month}");
    }
}
