//! What several tests share: a ledger in a temporary folder with a clock that ticks by itself.
#![allow(dead_code, reason = "not every test uses everything")]

use std::sync::atomic::{AtomicI64, Ordering};

use tempfile::TempDir;
use zdxm::{
    Base, Batch, FiledReport, FilingBase, ItemFields, ItemId, Ledger, Money, OpenOptions, Phase, PlanFields, PlanId,
    PlanLevel, ProjectFields, ReportFields, Result, YearMonth,
};

/// First instant of the tests' clock; each look at the clock is a second later.
pub const START_MS: i64 = 1_640_995_200_000;

pub struct Office {
    pub folder: TempDir,
    pub ledger: Ledger,
}

impl Office {
    /// A new ledger.
    pub fn new() -> Office {
        let folder = tempfile::tempdir().unwrap();
        let ledger = options().create(folder.path().join("office.zdxm"), "测试重点办").unwrap();
        Office { folder, ledger }
    }

    /// A plan of 2022 with so many items, numbered 1, 2, 3…; each of 1,000 fen a year.
    pub fn with_plan(items: u32) -> (Office, PlanId, Vec<ItemId>) {
        let office = Office::new();
        let (plan, items) = office
            .ledger
            .write("李四", |batch| {
                let plan = batch.adopt_plan(plan_2022())?;
                let sector = batch.ensure_sector("基础设施")?.id;
                let unit = batch.ensure_unit("鱼峰区人民政府")?.id;
                let other = batch.ensure_unit("市交通运输局")?.id;
                let mut ids = Vec::new();
                for number in 1..=items {
                    let project = batch.add_project(ProjectFields::named(&format!("项目{number}")))?;
                    let mut item = ItemFields::new(Phase::IMPLEMENTATION[number as usize % 3], sector);
                    item.annual = Some(Money::from_fen(1_000));
                    item.total = Some(Money::from_fen(5_000));
                    item.responsible_units = vec![unit, other];
                    item.reporting_unit = Some(unit);
                    ids.push(batch.add_item(plan, project, item)?.item);
                }
                Ok((plan, ids))
            })
            .unwrap();
        (office, plan, items)
    }

    /// Files the year to date of one item.
    pub fn file(&self, item: ItemId, month: u8, ytd_fen: i64) {
        let report = ReportFields { ytd_done: Some(Money::from_fen(ytd_fen)), ..Default::default() };
        self.ledger.write("王五", |batch| batch.file_report(item, month_of(month), report)).unwrap();
    }
}

/// The version of an item that somebody who looks right before adjusting it has read.
pub fn item_base(ledger: &Ledger, item: ItemId) -> Base<ItemId> {
    Base::from(&ledger.view().unwrap().item(item).unwrap())
}

/// The filing that a reporter who looks right before writing goes on from.
pub fn filing_base(batch: &mut Batch, item: ItemId, month: YearMonth) -> Result<FilingBase> {
    let filing = batch.view()?.filing(item, month)?;
    Ok(filing.as_ref().map_or_else(|| (item, month).into(), FilingBase::from))
}

/// Drafts a report on whatever filing there is.
pub fn save_draft(batch: &mut Batch, item: ItemId, month: YearMonth, fields: ReportFields) -> Result<()> {
    let base = filing_base(batch, item, month)?;
    batch.save_draft(base, fields)
}

/// Submits a report on whatever filing there is.
pub fn submit(batch: &mut Batch, item: ItemId, month: YearMonth, fields: ReportFields) -> Result<FiledReport> {
    let base = filing_base(batch, item, month)?;
    batch.submit_report(base, fields)
}

/// Approves a report in whatever version there is.
pub fn approve(batch: &mut Batch, item: ItemId, month: YearMonth, opinion: Option<String>) -> Result<FiledReport> {
    let base = filing_base(batch, item, month)?;
    batch.approve_report(base, opinion)
}

/// Sends a report back in whatever version there is.
pub fn send_back(batch: &mut Batch, item: ItemId, month: YearMonth, opinion: &str) -> Result<()> {
    let base = filing_base(batch, item, month)?;
    batch.return_report(base, opinion)
}

pub fn options() -> OpenOptions {
    let clock = AtomicI64::new(START_MS);
    OpenOptions::new().clock(move || clock.fetch_add(1_000, Ordering::Relaxed))
}

pub fn plan_2022() -> PlanFields {
    PlanFields {
        year: 2022,
        level: PlanLevel::Municipal,
        title: "2022年市级层面统筹推进重大项目计划".into(),
        document_no: Some("柳政办〔2022〕5号".into()),
        issued_on: chrono::NaiveDate::from_ymd_opt(2022, 1, 28),
    }
}

pub fn month_of(month: u8) -> YearMonth {
    YearMonth::new(2022, month).unwrap()
}

/// Compares with an approved text under `tests/golden`; `UPDATE_GOLDEN=1` renews it.
pub fn golden(name: &str, text: &str) {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let top = here.ancestors().find(|folder| folder.join("Cargo.lock").exists()).unwrap_or(here);
    let path = top.join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name} differs; renew it with UPDATE_GOLDEN=1 if that is right");
}
