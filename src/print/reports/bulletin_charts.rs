//! The charts of a bulletin: rates of lead units against 序时进度, plan and done by phase and sector, the months of the year.

use crate::figures::bulletin::Bulletin;
use crate::figures::bulletin_facts::MonthSum;
use crate::figures::cells::FigureCell;
use crate::figures::ranking::RankGroup;
use crate::print::chart::{Chart, MonthBar, MonthChart, Pair, PairChart, RateChart};

impl Bulletin {
    /// Rates of the lead units, a chart for each group, then plan and done by phase and by sector.
    pub(crate) fn charts(&self) -> Vec<Chart> {
        let rates = self.lead_units.iter().map(|group| Chart::Rates(self.rates(group)));
        let cells = self.cuts.phases.iter().chain(&self.cuts.sectors);
        let pair = |cell: &FigureCell| Pair::new(self.name(cell.cut), cell.annual, cell.done);
        let pairs = cells.map(pair).collect::<Vec<_>>();
        let title = format!("{}分阶段、分行业投资完成情况", self.month);
        let pairs = PairChart::new(title, pairs).with_decimals(self.rules.money_decimals);
        // Made of figures alone, as by `Bulletin::new`, it knows no other months.
        let months = (!self.facts.months.is_empty()).then(|| Chart::Months(self.months()));
        rates.chain([Chart::Pairs(pairs)]).chain(months).collect()
    }

    /// The months of the year so far.
    fn months(&self) -> MonthChart {
        let bar = |sum: &MonthSum| {
            let bar = MonthBar::new(sum.month, sum.done, sum.to_date);
            sum.planned.map_or(bar, |planned| bar.with_planned(planned))
        };
        let title = format!("{}年{}重大项目投资完成情况", self.month.year(), self.through_month());
        let chart = MonthChart::new(title, self.facts.months.iter().map(bar).collect());
        let chart = chart.with_decimals(self.rules.money_decimals);
        self.cuts.all.annual.map_or(chart.clone(), |annual| chart.with_annual(annual))
    }

    fn rates(&self, group: &RankGroup) -> RateChart {
        let kind = group.kind.map_or("未明确", |kind| kind.name());
        let bars = group.units.iter().map(|unit| (unit.name.clone(), unit.cell.rate())).collect();
        let title = format!("{}责任单位完成情况（{kind}）", self.month);
        RateChart::new(title, self.month, bars).with_decimals(self.rules.rate_decimals)
    }
}
