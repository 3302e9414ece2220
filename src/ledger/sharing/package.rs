//! What a ledger keeps of packages (数据包): those that it made, those that it received, what was answered.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::sharing::answer::ReportAnswer;
use crate::domain::sharing::package::{ReceivedPackage, SentPackage};
use crate::domain::sharing::partner::PartnerId;
use crate::domain::value::ids::ItemId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::view::View;
use crate::store::package;

/// # Packages (数据包)
///
/// Which packages went out and came in, and what an upper office said of reports.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// // Nobody answered anything yet.
/// assert!(view.report_answer(item, march)?.is_none());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The packages that were made for a partner, in their order.
    pub fn sent_packages(&self, partner: PartnerId) -> Result<Vec<SentPackage>> {
        self.check_whole()?;
        self.partner(partner)?;
        package::sent(self.conn()?, partner, self.as_of().0)
    }

    /// The packages that came from a partner, in the order in which they came.
    pub fn received_packages(&self, partner: PartnerId) -> Result<Vec<ReceivedPackage>> {
        self.check_whole()?;
        self.partner(partner)?;
        package::received(self.conn()?, partner, self.as_of().0)
    }

    /// What an upper office said of the report of an item for a month; `None` where it said nothing yet.
    pub fn report_answer(&self, item: ItemId, month: YearMonth) -> Result<Option<ReportAnswer>> {
        self.check_month(self.plan_of(item)?, month)?;
        package::answer(self.conn()?, item, month, self.as_of().0)
    }
}

impl Batch {
    /// Keeps that a package was made.
    pub(crate) fn keep_sent(&mut self, sent: &SentPackage) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::SendPackage, sent.plan)?;
            package::add_sent(batch.writer(pass)?, sent)
        })
    }

    /// Whether the actor may take packages: asked before anything of one is looked at.
    pub(crate) fn check_may_receive(&self) -> Result<()> {
        self.may_manage(ChangeKind::ReceivePackage, Subject::ReceivedPackage).map(drop)
    }

    /// Keeps that a package was received, and which of this office's packages its sender has.
    pub(crate) fn keep_received(&mut self, received: &ReceivedPackage, receipts: &[SentPackage]) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, received.plan)?;
            let writer = batch.writer(pass)?;
            receipts.iter().try_for_each(|sent| package::add_receipt(writer, sent))?;
            package::add_received(writer, received)
        })
    }

    /// Keeps what an upper office said of a report.
    pub(crate) fn keep_answer(&mut self, answer: &ReportAnswer) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, answer.item)?;
            package::put_answer(batch.writer(pass)?, answer)
        })
    }
}
