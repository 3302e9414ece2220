//! The section 工作任务 of a plan, in the plan's own wording.

use std::fmt::Write as _;

use crate::domain::monthly::figures::PlanFigures;
use crate::domain::plan::phase::Phase;
use crate::domain::rules::FigureRules;
use crate::domain::value::ids::SectorId;
use crate::domain::value::money::MoneyUnit;
use crate::error::Result;
use crate::figures::cells::{Cuts, FigureCell};
use crate::print::document::{Document, Level};

/// What a plan wants of each phase (工作目标).
fn objective(phase: Phase) -> &'static str {
    match phase {
        Phase::New => "确保年内开工建设",
        Phase::Ongoing => "完成年度投资计划，力争尽早建成",
        Phase::Completed => "确保年内基本建成，力争投入使用",
        Phase::Reserve => "前期工作取得实质性进展，力争具备开工条件",
    }
}

/// Totals and the split by phase and sector: 工作任务. Each figure is rounded on its own from exact money, by the rules of
/// the plan.
pub fn plan_document(figures: &PlanFigures) -> Result<Document> {
    let cuts = Cuts::new(figures)?;
    let writer = Writer { figures, rules: figures.rules.figures() };
    let plan = &figures.plan_fields;
    let mut document = Document::new("工作任务");
    let (year, level, amounts) = (plan.year, plan.level.name(), writer.amounts(&cuts.all));
    document.paragraph(format!("{year}年{level}层面统筹推进重大项目实施项目{amounts}。"));
    let implementation = cuts.phases.iter().filter(|cell| writer.phase(cell).is_some_and(Phase::is_implementation));
    for cell in implementation {
        let Some(phase) = writer.phase(cell) else { continue };
        document.run_in(Level::Second, &format!("{}项目", phase.name()), writer.phase_text(&cuts, cell, phase));
    }
    if let Some(reserve) = cuts.phase(Phase::Reserve) {
        let text = writer.phase_text(&cuts, reserve, Phase::Reserve);
        document.paragraph(format!("另安排{}项目{text}", Phase::Reserve.name()));
    }
    Ok(document)
}

struct Writer<'f> {
    figures: &'f PlanFigures,
    rules: &'f FigureRules,
}

impl Writer<'_> {
    /// `668项，总投资5228.27亿元，年度计划投资776.92亿元`
    fn amounts(&self, cell: &FigureCell) -> String {
        let yi =
            |money: crate::domain::value::money::Money| money.display(MoneyUnit::YiYuan, self.rules.money_decimals);
        let mut text = format!("{}项，总投资{}亿元", cell.count, yi(cell.total));
        if let Some(annual) = cell.annual {
            let _ = write!(text, "，年度计划投资{}亿元", yi(annual));
        }
        text
    }

    fn phase(&self, cell: &FigureCell) -> Option<Phase> {
        match cell.cut {
            crate::figures::cells::Cut::Phase(phase) => Some(phase),
            _ => None,
        }
    }

    fn phase_text(&self, cuts: &Cuts, cell: &FigureCell, phase: Phase) -> String {
        let sectors = cuts.sectors_of(phase).map(|cell| {
            let crate::figures::cells::Cut::PhaseSector(_, sector) = cell.cut else { return String::new() };
            format!("{}项目{}", self.sector(sector), self.amounts(cell))
        });
        let sectors = sectors.collect::<Vec<_>>().join("；");
        format!("{}，{}。其中：{sectors}。", self.amounts(cell), objective(phase))
    }

    fn sector(&self, id: SectorId) -> &str {
        let found = self.figures.sectors.iter().find(|(sector, _)| *sector == id);
        found.map(|(_, fields)| fields.name.as_str()).unwrap_or_default()
    }
}
