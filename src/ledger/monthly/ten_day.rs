//! Ten-day reports (旬报), where the rules of a plan ask for them.

use super::report::check_open;
use crate::domain::monthly::report::ReportFields;
use crate::domain::monthly::ten_day::{TenDayFields, TenDayReport, TenDays};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::store::{NOW, ten_day};

impl Batch {
    /// Files the report of ten days (旬报); an error where there is one, and where the plan's rules ask for none. It needs
    /// no review; the month's report is compared with the sum of its three.
    pub fn file_ten_days(&mut self, item: ItemId, period: TenDays, fields: TenDayFields) -> Result<()> {
        self.whole(|batch| batch.put_ten_days(item, period, None, fields))
    }

    /// Replaces the report of ten days, on the version that was read.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_ten_days(&mut self, base: impl Into<Base<(ItemId, TenDays)>>, fields: TenDayFields) -> Result<()> {
        let Base { id: (item, period), since } = base.into();
        self.whole(|batch| batch.put_ten_days(item, period, Some(since), fields))
    }

    /// Changes some of what the report of ten days says; the rest stays as it is now.
    pub fn change_ten_days(
        &mut self,
        item: ItemId,
        period: TenDays,
        change: impl FnOnce(&mut TenDayFields),
    ) -> Result<()> {
        self.whole(|batch| {
            batch.may_report(item)?;
            let now = ten_day::get(batch.conn()?, item, period, NOW)?;
            let mut now = now.ok_or_else(|| messages::ten_day_report_missing(item, period))?;
            change(&mut now.fields);
            batch.put_ten_days(item, period, Some(now.since), now.fields)
        })
    }

    /// Writes a ten-day report: the first one, or one that is based on another.
    fn put_ten_days(
        &mut self,
        item: ItemId,
        period: TenDays,
        base: Option<ChangeNumber>,
        fields: TenDayFields,
    ) -> Result<()> {
        let pass = self.may_report(item)?;
        let (_, context) = self.check_report(item, period.month(), ReportFields::default())?;
        check_open(period.month(), &context)?;
        if !context.asks_ten_days {
            return Err(messages::ten_days_not_asked());
        }
        let fields = fields.checked()?;
        fields.check_said()?;
        let before = ten_day::get(self.conn()?, item, period, NOW)?;
        match (&before, base) {
            (Some(_), None) => return Err(messages::ten_day_report_exists(item, period)),
            (None, Some(_)) => return Err(messages::ten_day_report_missing(item, period)),
            (Some(before), Some(_)) if before.fields == fields => return Ok(()),
            (Some(before), Some(base)) => {
                self.check_base((item, period), base, before.since, || {
                    let versions = ten_day::history(self.conn()?, item, period)?.into_iter();
                    Ok(versions.map(|version| (version.since, version.fields)).collect())
                })?;
            }
            (None, None) => {}
        }
        ten_day::write(self.writer(pass)?, item, period, before.map(|before| before.since), &fields)
    }
}

/// # Ten-day reports (旬报)
///
/// Reports of a third of a month, where a city asks for them.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.ten_days(item)?.is_empty());
/// // The rules of this plan ask for none.
/// assert!(view.missing_ten_days(plan, TenDays::new(march, 1)?)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The ten-day reports of an item, in order.
    pub fn ten_days(&self, item: ItemId) -> Result<Vec<TenDayReport>> {
        let year = self.plan(self.item(item)?.plan)?.fields.year;
        ten_day::of_item(self.conn()?, item, year, self.as_of().0)
    }

    /// The items of a plan that count in the month of some ten days and did not report for them; none where the plan's
    /// rules ask for no ten-day reports.
    pub fn missing_ten_days(&self, plan: PlanId, period: TenDays) -> Result<Vec<ItemId>> {
        if !self.asks_ten_days(plan)? {
            return Ok(Vec::new());
        }
        let month: YearMonth = period.month();
        let figures = self.month_figures(plan, month)?;
        let mut missing = Vec::new();
        for item in figures.items.iter().filter(|item| item.phase.is_implementation()) {
            if ten_day::get(self.conn()?, item.item, period, self.as_of().0)?.is_none() {
                missing.push(item.item);
            }
        }
        Ok(missing)
    }

    /// One ten-day report, if there is one.
    pub fn ten_day_report(&self, item: ItemId, period: TenDays) -> Result<Option<TenDayReport>> {
        self.check_month(self.plan_of(item)?, period.month())?;
        ten_day::get(self.conn()?, item, period, self.as_of().0)
    }
}
