//! Attempts that were refused for want of a right, where the host has them recorded (越权尝试).

use super::refused::record_kind;
use crate::domain::office::refusal::Refusal;
use crate::error::Result;
use crate::ledger::view::View;
use crate::store::refusal;

/// # Refused attempts (越权尝试)
///
/// What people tried to write without a right, where [`OpenOptions::record_refusals`](crate::OpenOptions::record_refusals) has it
/// recorded.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.refusals()?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The attempts to write that were refused for want of a right, the oldest first. A limited view does not show them.
    ///
    /// What a view refuses to show is not among them: who only reads does not write.
    pub fn refusals(&self) -> Result<Vec<Refusal>> {
        self.check_whole()?;
        let mut refusals = Vec::new();
        for (id, number, attempt) in refusal::all(self.conn()?, self.last_change().0)? {
            let change = self.change(number)?;
            let kind = attempt.subject.and_then(record_kind);
            let name = match kind.zip(attempt.record) {
                Some((kind, record)) => self.name_of(kind, record, number.0)?,
                None => None,
            };
            let at_ms = Some(change.at_ms).filter(|_| change.clock_mark.is_none());
            refusals.push(Refusal { id, change: number, actor: change.actor, at_ms, name, attempt });
        }
        Ok(refusals)
    }
}
