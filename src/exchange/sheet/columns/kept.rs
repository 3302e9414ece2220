//! What is said of a column that has no field: hidden, kept as text, and its nearest readings.

use std::collections::BTreeSet;

use super::claim::Claim;
use super::sources;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::field::{self, Field};
use crate::exchange::sheet::finding::{FindingCode, Findings};
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::meaning::Clock;
use crate::exchange::sheet::sense::{self, Fit, Sense};
use crate::exchange::sheet::title::About;

pub(super) fn hidden(claim: &Claim<'_>, block: &Block, findings: &mut Findings) {
    let letters = CellRef { row: 0, column: claim.heading.column as u32 }.to_string();
    let letters = letters.trim_end_matches('1');
    let read = claim.field.map_or_else(
        || "内容按原文保留".to_owned(),
        |(field, _)| format!("没有同样含义的可见列，已读作{}", field.title()),
    );
    let text = format!(
        "{letters}列“{}”是隐藏列，{read}；如应以该列为准，请取消隐藏并删去另一列，否则请删去该列",
        claim.heading.header
    );
    findings.notice(claim.cell(block), FindingCode::HiddenColumn, text);
}

/// Says of a column that has no field why it is kept as text.
pub(super) fn kept(
    claim: &Claim<'_>,
    near: &[Field],
    block: &Block,
    about: &About,
    claims: &[Claim<'_>],
    findings: &mut Findings,
) {
    let (cell, header) = (claim.cell(block), &claim.heading.header);
    match claim.sense {
        Sense::Elsewhen(Field::Annual) if contradicts_year(claim, claims, about) => {
            let year = about.year.map_or_else(String::new, |year| format!("{year}年"));
            let text = format!("本表是{year}，表头“{header}”不是{year}；该列不作为{year}计划读入，请核对");
            findings.notice(cell, FindingCode::PeriodContradicts, text);
        }
        Sense::Elsewhen(field) => {
            let text = format!(
                "表头“{header}”不是本表所属时期的{}；该列内容按原文保留，不作为{}读入",
                field.title(),
                field.title()
            );
            findings.notice(cell, FindingCode::OtherPeriod, text);
        }
        Sense::Source(_) | Sense::Fund(_) => {
            let field = if let Sense::Source(field) = claim.sense { field } else { Field::FundsYtd };
            let text = format!("表头“{header}”是{}的资金来源构成；该列内容按原文保留，不另计金额", field.title());
            findings.notice(cell, FindingCode::SourceColumn, text);
        }
        _ => {
            let hints = near.iter().map(|field| field.title()).collect::<Vec<_>>();
            let hint = match hints.as_slice() {
                [] => String::new(),
                hints => format!("，最接近的含义是{}", hints.join("、")),
            };
            let text =
                format!("表头“{header}”未识别{hint}；该列内容按原文保留，如需读入请改写表头或在导入时选定该列含义");
            findings.notice(cell, FindingCode::UnknownColumn, text);
        }
    }
}

/// A plan of another year in a table that has none of its own.
fn contradicts_year(claim: &Claim<'_>, claims: &[Claim<'_>], about: &About) -> bool {
    let has_own = claims.iter().any(|claim| matches!(claim.field, Some((Field::Annual, _))));
    about.year.is_some() && !has_own && claim.heading.meaning.when.span.is_none()
}

/// The two nearest readings of a column that has no field; so many of a table are compared with all that is known.
pub(super) fn nearest(claim: &Claim<'_>, clock: Clock, hints: &mut usize) -> Vec<Field> {
    let sense = match claim.sense {
        Sense::Unknown if sources::may_be_source(claim) => Sense::Fund(Fit::Neighbours),
        Sense::Unknown => sense::of(&claim.heading.meaning.as_amount(), clock),
        sense => sense,
    };
    let mut nearest = match sense {
        Sense::Sure(field, _) | Sense::Elsewhen(field) | Sense::Source(field) => vec![field],
        Sense::Fund(_) => vec![Field::FundsBySource],
        Sense::OneOf(doubt) => doubt.readings().to_vec(),
        Sense::Unknown => claim.heading.meaning.fields.clone(),
    };
    if nearest.len() < 2 && *hints > 0 {
        *hints -= 1;
        nearest.extend(claim.heading.path.last().and_then(|leaf| field::similar(leaf)));
    }
    let mut seen = BTreeSet::new();
    nearest.retain(|field| seen.insert(*field));
    nearest.truncate(2);
    nearest
}
