//! What is said of a column that has no field: hidden, kept as text, and its nearest readings.

use std::collections::BTreeSet;

use super::claim::Claim;
use super::sources;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::findings::Findings;
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::meaning::Clock;
use crate::exchange::sheet::sense::{self, Fit, Sense};
use crate::exchange::sheet::title::About;
use crate::exchange::sheet::{aliases, messages};
use crate::message::Arg;

pub(super) fn hidden(claim: &Claim<'_>, block: &Block, findings: &mut Findings) {
    let letters = CellRef { row: 0, column: claim.heading.column as u32 }.to_string();
    let letters = letters.trim_end_matches('1');
    let header = &claim.heading.header;
    let noted = match claim.field {
        Some((field, _)) => messages::hidden_column_read(letters, header, field),
        None => messages::hidden_column_kept(letters, header),
    };
    findings.notice(claim.cell(block), noted);
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
    let of_period = |field| match about.year.filter(|_| field == Field::Annual && contradicts_year(claim, claims)) {
        Some(year) => messages::column_of_other_year(header, year),
        None => messages::column_of_other_period(header, field),
    };
    let noted = match claim.sense {
        Sense::Elsewhen(field) => of_period(field),
        Sense::Source(field) => messages::source_column(header, field),
        Sense::Fund(_) => messages::source_column(header, Field::FundsYtd),
        _ if near.is_empty() => messages::column_unknown(header),
        _ => messages::column_unknown_but_near(header, Arg::list(near.iter().copied())),
    };
    findings.notice(cell, noted);
}

/// A plan of another year in a table that has none of its own.
fn contradicts_year(claim: &Claim<'_>, claims: &[Claim<'_>]) -> bool {
    let has_own = claims.iter().any(|claim| matches!(claim.field, Some((Field::Annual, _))));
    !has_own && claim.heading.meaning.when.span.is_none()
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
        Sense::Planned(_) => Vec::new(),
        Sense::Unknown => claim.heading.meaning.fields.clone(),
    };
    if nearest.len() < 2 && *hints > 0 {
        *hints -= 1;
        nearest.extend(claim.heading.path.last().and_then(|leaf| aliases::similar(leaf)));
    }
    let mut seen = BTreeSet::new();
    nearest.retain(|field| seen.insert(*field));
    nearest.truncate(2);
    nearest
}
