//! The bulletin in words (简报、通报), as offices write it.

use std::fmt::Write as _;

use crate::domain::plan::phase::Phase;
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::{BulletinKind, BulletinPart, BulletinTable, ComparedBasis};
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::figures::bulletin::{Bulletin, ChainMark};
use crate::figures::cells::{Cut, FigureCell};
use crate::figures::compared::LastYear;
use crate::figures::ranking::{RankGroup, Ranked};
use crate::figures::starts::base_name;
use crate::print::document::{Document, Level, Paper, Part};
use crate::print::table::Table;
use crate::print::words::{self, End};

impl Bulletin {
    /// The bulletin as a document: the parts of its rule, then its tables. Its figures as data are those of [`Bulletin::to_json`].
    pub fn document(&self) -> Result<Document> {
        Ok(self.printed()?.with_figures(self.to_json()?).with_charts(self.charts()))
    }

    /// Without its figures as data, which only JSON has.
    fn printed(&self) -> Result<Document> {
        let paper = match self.rule.kind {
            BulletinKind::Brief | BulletinKind::Flash => Paper::Bulletin,
            BulletinKind::Notice | BulletinKind::Special => Paper::Notice,
        };
        let mut document = Document::new(self.title()).with_paper(paper);
        document.name.clone_from(&self.rule.name);
        document.office.clone_from(&self.rule.office);
        document.addressees.clone_from(&self.rule.addressees);
        document.copies.clone_from(&self.rule.copies);
        if let Some(issue) = &self.issue {
            document = document.with_number(&issue.number).with_date(issue.issued_on);
            document.rules.clone_from(&issue.rules);
            document.mark = issue.chain.as_ref().map(ChainMark::line);
        }
        for part in &self.rule.parts {
            let lines = self.lines(*part)?;
            if !lines.is_empty() {
                document.heading(Level::First, part.name());
                lines.into_iter().for_each(|line| document.paragraph(line));
            }
        }
        for table in self.tables()? {
            match self.rule.attached {
                true => document.attach(table.title.clone(), vec![Part::Table(table)]),
                false => document.table(table),
            }
        }
        Ok(document)
    }

    /// The whole bulletin as plain text: [`Document::to_text`] of its document.
    pub fn to_text(&self) -> Result<String> {
        Ok(self.printed()?.to_text())
    }

    /// The tables of the bulletin as its rule names them, in their order; one that would be empty is left out.
    pub fn tables(&self) -> Result<Vec<Table>> {
        let tables = self.rule.printed_tables().iter().map(|table| {
            Ok(match table {
                BulletinTable::Summary => Some(self.summary_table()?),
                BulletinTable::LeadUnits => Some(self.lead_unit_table()?),
                BulletinTable::ReportingUnits => Some(self.reporting_unit_table()?),
                BulletinTable::Missing => self.missing_table(),
                BulletinTable::Problems => self.problem_table(),
                BulletinTable::LateNodes => self.late_node_table(),
                BulletinTable::Behind | BulletinTable::OnTime => self.item_table(*table)?,
            })
        });
        tables.filter_map(Result::transpose).collect()
    }

    /// The heading of the bulletin.
    fn title(&self) -> String {
        let own = self.issue.as_ref().and_then(|issue| issue.title.clone());
        own.unwrap_or_else(|| {
            // The usual bulletin of a month is called 通报, whatever paper it is printed on; one with a name of its own has it in its head.
            let kind = match self.rule.kind {
                BulletinKind::Brief if self.rule.name.is_some() => "",
                BulletinKind::Brief => "通报",
                kind => kind.name(),
            };
            format!("{}重大项目进展情况{kind}", self.rule.period.name_of(self.month))
        })
    }

    /// The paragraphs of a part.
    fn lines(&self, part: BulletinPart) -> Result<Vec<String>> {
        Ok(match part {
            BulletinPart::Investment => {
                let mut lines = self.overall()?;
                lines.extend(self.phases()?);
                lines.extend(self.sectors()?);
                lines
            }
            BulletinPart::Overall => self.overall()?,
            BulletinPart::Phases => self.phases()?,
            BulletinPart::Sectors => self.sectors()?,
            BulletinPart::Starts => vec![self.starts_text()],
            BulletinPart::Units => self.ranks_text(),
            BulletinPart::Reporting => vec![self.missing_text()],
            BulletinPart::Leading => self.ends_text(End::First),
            BulletinPart::Lagging => self.ends_text(End::Last),
            BulletinPart::Next => self.rule.next.clone(),
            BulletinPart::Problems => self.problems_text(),
            BulletinPart::Funds => self.funds_text(),
            BulletinPart::PlanChanges => self.plan_changes_text(),
            BulletinPart::CarriedOver => self.carried_over_text(),
            BulletinPart::NextYear => self.next_year_text()?,
            BulletinPart::Assessment => self.assessment_text(),
            BulletinPart::Nodes => self.nodes_text(),
        })
    }

    fn overall(&self) -> Result<Vec<String>> {
        let all = &self.cuts.all;
        let mut opening = format!(
            "{}年安排{}重大项目实施项目{}项{}，总投资{}亿元",
            self.plan.year,
            self.plan.level.name(),
            all.count,
            self.more_items(),
            self.money(all.total)
        );
        if let Some(annual) = all.annual {
            let _ = write!(opening, "，年度计划投资{}亿元", self.money(annual));
        }
        let _ = write!(opening, "。{}", self.done_text(all)?);
        if let Some(words) = words::past_half(all.rate(), self.month).filter(|_| self.rule.period != Period::Month) {
            let _ = write!(opening, "{words}。");
        }
        let of_period = self.compared.period_done.filter(|_| self.rule.period.months() < self.month.month());
        if let Some(done) = of_period {
            let name = self.rule.period.name_of(self.month);
            let name = name.trim_start_matches(char::is_numeric).trim_start_matches('年');
            let _ = write!(opening, "其中，{name}完成投资{}亿元。", self.money(done));
        }
        if let Some(month) = all.month_done()? {
            let others = words::several_months(all.several_months).map(|words| format!("（{words}）"));
            let (number, others) = (self.month.month(), others.unwrap_or_default());
            let before = self
                .rule
                .month_before
                .then(|| words::growth("环比", Some(month), self.compared.month_before, &self.rules));
            let before = before.transpose()?.map(|words| format!("，{words}")).unwrap_or_default();
            let _ = write!(opening, "其中，{number}月当月完成投资{}亿元{others}{before}。", self.money(month));
        }
        let mut lines = vec![opening];
        for last in &self.compared.last_year {
            lines.push(self.last_year_text(last)?);
        }
        Ok(lines)
    }

    /// `与上年同期相比（按当时公布数，2021年第6期），累计完成投资同比增加50.60亿元、增长6.82%，完成率提高5.00个百分点。`
    fn last_year_text(&self, last: &LastYear) -> Result<String> {
        let of = match (last.basis, &last.number, last.projects) {
            (ComparedBasis::Issued, Some(number), _) => format!("，{number}"),
            (ComparedBasis::Issued, None, _) => "，上年同期未印发".into(),
            (ComparedBasis::Comparable, _, Some(projects)) => format!("{projects}项"),
            _ => String::new(),
        };
        let money = words::growth("同比", last.done, last.done_before, &self.rules)?;
        let rate = words::rate_growth(last.rate, last.rate_before, &self.rules);
        let rate = rate.map(|words| format!("，占年度计划的比例{words}")).unwrap_or_default();
        Ok(format!("与上年同期相比（{}{of}），累计完成投资{money}{rate}。", last.basis.name()))
    }

    fn phases(&self) -> Result<Vec<String>> {
        let cells = Phase::ALL.into_iter().filter_map(|phase| self.cuts.phase(phase));
        cells.map(|cell| Ok(format!("{}{}", self.phase_text(cell)?, self.details_text(cell.cut)))).collect()
    }

    fn sectors(&self) -> Result<Vec<String>> {
        let line = |cell: &FigureCell| {
            let name = self.name(cell.cut);
            let details = self.details_text(cell.cut);
            Ok(format!("{name}：实施项目{}项，{}{details}", cell.count, self.done_text(cell)?))
        };
        self.cuts.sectors.iter().map(line).collect()
    }

    /// `1-6月累计完成投资252.47亿元，占年度计划投资的32.50%，低于序时进度17.50个百分点。`
    fn done_text(&self, cell: &FigureCell) -> Result<String> {
        let Some(done) = cell.done else {
            return Ok(format!("{}尚无投资完成数据报送。", self.through_month()));
        };
        let mut text = format!("{}累计完成投资{}亿元", self.through_month(), self.money(done));
        if let (Some(rate), Some(gap)) = (cell.rate(), self.gap(cell)) {
            let against = words::against_time_progress(rate, self.time_progress(), gap, &self.rules);
            let _ = write!(text, "，占年度计划投资的{}%，{against}", self.percent(rate));
        }
        text.push('。');
        Ok(text)
    }

    fn phase_text(&self, cell: &FigureCell) -> Result<String> {
        let mut text = format!("{}{}项，总投资{}亿元", self.name(cell.cut), cell.count, self.money(cell.total));
        if let Some(annual) = cell.annual {
            let _ = write!(text, "，年度计划投资{}亿元", self.money(annual));
        }
        // Without a plan and a report there is nothing to say of the reserve.
        if cell.cut == Cut::Phase(Phase::Reserve) && cell.done.is_none() {
            text.push('。');
            return Ok(text);
        }
        let _ = write!(text, "；{}", self.done_text(cell)?);
        Ok(text)
    }

    fn starts_text(&self) -> String {
        let (starts, before) = (&self.starts, self.compared.starts_before);
        let more = |now: u32, before: Option<u32>| before.map(|before| words::more(now, before)).unwrap_or_default();
        let mut text = format!(
            "计划新开工项目{}项，实际已开工{}项{}",
            starts.planned_new,
            starts.new_started,
            more(starts.new_started, before.map(|before| before.new_started))
        );
        if let Some(rate) = starts.start_rate(self.rules.start_base) {
            let base = base_name(self.rules.start_base);
            let _ = write!(text, "，开工率{}%（以{base}为基数）", self.percent(rate));
        }
        let _ = write!(
            text,
            "；截至{}月计划开工{}项，其中已开工{}项、未按计划开工{}项；提前开工{}项。",
            self.month.month(),
            starts.planned_to_date,
            starts.to_date_started,
            starts.late_starts,
            starts.early_starts
        );
        let _ = write!(
            text,
            "计划竣工项目{}项，已竣工{}项{}",
            starts.planned_completed,
            starts.completed_finished,
            more(starts.completed_finished, before.map(|before| before.completed_finished))
        );
        if let Some(rate) = starts.finish_rate() {
            let _ = write!(text, "，竣工率{}%（以年度计划竣工项目为基数）", self.percent(rate));
        }
        if starts.early_finishes > 0 {
            let _ = write!(text, "；提前竣工{}项", starts.early_finishes);
        }
        if starts.suspended > 0 {
            let _ = write!(text, "；停工{}项", starts.suspended);
        }
        text.push('。');
        text
    }

    fn ranks_text(&self) -> Vec<String> {
        self.reporting_units.iter().filter_map(|group| self.rank_text(group)).collect()
    }

    fn rank_text(&self, group: &RankGroup) -> Option<String> {
        let kind = group.kind?;
        let units = group.units.iter().filter_map(|unit| {
            let rise =
                unit.rank.filter(|_| self.rule.rank_change).and_then(|rank| self.compared.rise(&unit.cell, rank));
            let moved = rise.map(|rise| format!("，较上月{}", words::places_moved(rise))).unwrap_or_default();
            Some(format!("{}（{}%{moved}）", unit.name, self.percent(unit.cell.rate()?)))
        });
        let units = units.collect::<Vec<_>>();
        let count = units.len();
        (count > 0).then(|| format!("{count}个{}投资完成率由高到低依次是：{}。", kind.name(), units.join("、")))
    }

    /// How many of so many ranked units lead and how many lag: nobody does both, and one alone does neither.
    fn ends(&self, ranked: usize) -> (usize, usize) {
        let asked = |part, count: Option<u32>| match self.rule.parts.contains(&part) {
            true => usize::try_from(count.unwrap_or(0)).unwrap_or(usize::MAX).min(ranked),
            false => 0,
        };
        let first = asked(BulletinPart::Leading, self.rule.first);
        let last = asked(BulletinPart::Lagging, self.rule.last);
        if ranked < 2 {
            return (0, 0);
        }
        let last = last.min((ranked / 2).max(ranked - first));
        (first.min(ranked - last), last)
    }

    /// The first or the last units of each group by rank, with those that share the last of these ranks.
    fn ends_text(&self, end: End) -> Vec<String> {
        let text = |group: &RankGroup| {
            let kind = group.kind?;
            let rated = group.units.iter().filter_map(|unit| Some((unit, unit.cell.rate()?))).collect::<Vec<_>>();
            let (first, last) = self.ends(rated.len());
            let least = first.checked_sub(1).and_then(|place| rated.get(place)).map(|(_, rate)| *rate);
            let most = rated.get(rated.len() - last).map(|(_, rate)| *rate);
            let (is_in, asked): (Box<dyn Fn(Rate) -> bool>, _) = match end {
                End::First => (Box::new(|rate| least.is_some_and(|least| rate >= least)), first),
                // Who leads by the same rate does not lag.
                End::Last => (
                    Box::new(|rate| most.is_some_and(|most| rate <= most) && least.is_none_or(|least| rate < least)),
                    last,
                ),
            };
            // Whom an exemption takes out makes no room for the next one.
            let (exempt, named) =
                rated.iter().filter(|(_, rate)| is_in(*rate)).partition::<Vec<_>, _>(|(unit, _)| self.is_exempt(unit));
            let named = named.iter().map(|(unit, rate)| (unit.name.clone(), format!("{}%", self.percent(*rate))));
            let asked = u32::try_from(asked).unwrap_or(u32::MAX);
            words::places(&format!("{}投资完成率", kind.name()), end, asked, &named.collect::<Vec<_>>(), exempt.len())
        };
        self.reporting_units.iter().filter_map(text).collect()
    }

    fn is_exempt(&self, unit: &Ranked) -> bool {
        matches!(unit.cell.cut, Cut::ReportingUnit(Some(id)) if self.facts.exempt.contains(&id))
    }

    fn missing_text(&self) -> String {
        let all = &self.cuts.all;
        let late = self.deadline.map(|_| self.late);
        let units = self.missing.iter().map(|missing| format!("{}{}项", missing.unit, missing.projects.len()));
        let counts = words::Reporting { due: all.count, reported: all.reported, late, undated: self.undated };
        words::reporting(counts, &units.collect::<Vec<_>>().join("、"))
    }
}
