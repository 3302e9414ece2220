//! Proof of a right: every write asks `Batch::writer` for the writer and must show a [`Pass`]. Only the checks inside this
//! module can make one, so that a write that was never checked does not compile.

mod checks;

/// Proof that the actor may do what is to be written.
#[derive(Debug, Clone, Copy)]
pub(in crate::ledger) struct Pass(());
