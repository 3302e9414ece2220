//! The columns while they are being read.

use super::claim::Claim;
use crate::exchange::grid::Sheet;
use crate::exchange::sheet::findings::Findings;
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::title::About;
use crate::exchange::sheet::understood::SheetKind;

pub(super) struct Reader<'r, 'h> {
    pub(super) sheet: &'r Sheet,
    pub(super) block: &'r Block,
    pub(super) about: &'r About,
    pub(super) claims: Vec<Claim<'h>>,
    pub(super) findings: &'r mut Findings,
    pub(super) hint: Option<SheetKind>,
}
