//! The bulletin in words (简报、通报), as offices write it.

use std::fmt::Write as _;

use crate::domain::plan::phase::Phase;
use crate::error::Result;
use crate::figures::bulletin::{Bulletin, ChainMark};
use crate::figures::cells::{Cut, FigureCell};
use crate::figures::ranking::RankGroup;
use crate::figures::starts::base_name;
use crate::print::document::{Document, Level, Paper};
use crate::print::table::Table;
use crate::print::words;

impl Bulletin {
    /// The bulletin as a document: its words, then its tables. Its figures as data are those of [`Bulletin::to_json`].
    pub fn document(&self) -> Result<Document> {
        Ok(self.printed()?.with_figures(self.to_json()?))
    }

    /// Without its figures as data, which only JSON has.
    fn printed(&self) -> Result<Document> {
        let mut document = Document::new(self.title()).with_paper(Paper::Bulletin);
        if let Some(issue) = &self.issue {
            document = document.with_number(&issue.number).with_date(issue.issued_on);
            document.rules.clone_from(&issue.rules);
            document.mark = issue.chain.as_ref().map(ChainMark::line);
        }
        for (heading, lines) in self.paragraphs()? {
            document.heading(Level::First, heading);
            lines.into_iter().for_each(|line| document.paragraph(line));
        }
        self.tables()?.into_iter().for_each(|table| document.table(table));
        Ok(document)
    }

    /// The whole bulletin as plain text: [`Document::to_text`] of its document.
    pub fn to_text(&self) -> Result<String> {
        Ok(self.printed()?.to_text())
    }

    /// The tables of the bulletin, in their order.
    pub fn tables(&self) -> Result<Vec<Table>> {
        let mut tables = vec![self.summary_table()?, self.lead_unit_table()?, self.reporting_unit_table()?];
        tables.extend(self.missing_table());
        Ok(tables)
    }

    /// The heading of the bulletin.
    fn title(&self) -> String {
        let own = self.issue.as_ref().and_then(|issue| issue.title.clone());
        own.unwrap_or_else(|| format!("{}重大项目进展情况通报", self.month))
    }

    /// The paragraphs of the bulletin, each with its heading.
    fn paragraphs(&self) -> Result<Vec<(&'static str, Vec<String>)>> {
        Ok(vec![
            ("投资完成情况", self.investment()?),
            ("开竣工情况", vec![self.starts_text()]),
            ("分单位情况", self.ranks_text()),
            ("报送情况", vec![self.missing_text()]),
        ])
    }

    fn investment(&self) -> Result<Vec<String>> {
        let all = &self.cuts.all;
        let mut opening = format!(
            "{}年安排{}重大项目实施项目{}项，总投资{}亿元",
            self.plan.year,
            self.plan.level.name(),
            all.count,
            self.money(all.total)
        );
        if let Some(annual) = all.annual {
            let _ = write!(opening, "，年度计划投资{}亿元", self.money(annual));
        }
        let _ = write!(opening, "。{}", self.done_text(all)?);
        if let Some(month) = all.month_done()? {
            let others = words::several_months(all.several_months).map(|words| format!("（{words}）"));
            let (number, others) = (self.month.month(), others.unwrap_or_default());
            let _ = write!(opening, "其中，{number}月当月完成投资{}亿元{others}。", self.money(month));
        }
        let phases = Phase::ALL.into_iter().filter_map(|phase| self.cuts.phase(phase));
        let mut lines = vec![opening];
        for cell in phases {
            lines.push(self.phase_text(cell)?);
        }
        for cell in &self.cuts.sectors {
            let name = self.name(cell.cut);
            lines.push(format!("{name}：实施项目{}项，{}", cell.count, self.done_text(cell)?));
        }
        Ok(lines)
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
        let starts = &self.starts;
        let mut text = format!("计划新开工项目{}项，实际已开工{}项", starts.planned_new, starts.new_started);
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
        let _ = write!(text, "计划竣工项目{}项，已竣工{}项", starts.planned_completed, starts.completed_finished);
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
        let units = group
            .units
            .iter()
            .filter_map(|unit| Some(format!("{}（{}%）", unit.name, self.percent(unit.cell.rate()?))));
        let units = units.collect::<Vec<_>>();
        let count = units.len();
        (count > 0).then(|| format!("{count}个{}投资完成率由高到低依次是：{}。", kind.name(), units.join("、")))
    }

    fn missing_text(&self) -> String {
        let all = &self.cuts.all;
        let late = self.deadline.map(|_| self.late);
        let units = self.missing.iter().map(|missing| format!("{}{}项", missing.unit, missing.projects.len()));
        let counts = words::Reporting { due: all.count, reported: all.reported, late, undated: self.undated };
        words::reporting(counts, &units.collect::<Vec<_>>().join("、"))
    }
}
