//! How a package stands to those that came before it: the next one, one that came already, one that contradicts them.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use super::package::{PackageKind, ReceivedPackage};
use crate::coded::coded;
use crate::domain::value::ids::{ChangeNumber, PlanId};

coded! {
    /// How a package stands to those that were received before it.
    pub enum PackageStanding: "PACKAGE_STANDING", "How a package stands" {
        /// it can be taken.
        Ready = 1 "可以接收",
        /// it was received already: there is nothing to do.
        Repeated = 2 "已经接收",
        /// a later one that brings the same was received: there is nothing to do.
        Superseded = 3 "已被后续数据包包含",
        /// it builds on one that never came.
        Gap = 4 "缺少前序数据包",
        /// it contradicts one that was received: the sender's ledger was restored or copied, or somebody forged it.
        Fork = 5 "分叉",
        /// it begins another life of the sender's ledger, which a person must accept.
        NewIncarnation = 6 "换代",
    }
}

/// What is asked of a package: where it stands in the life of its sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place<'p> {
    pub(crate) incarnation: u32,
    pub(crate) sequence: u32,
    pub(crate) kind: PackageKind,
    /// The plan of this ledger that it is about, where it is known.
    pub(crate) plan: Option<PlanId>,
    /// The change after which what it brings was written, and its hash.
    pub(crate) base: (ChangeNumber, &'p str),
    pub(crate) head: (ChangeNumber, &'p str),
    pub(crate) sha256: &'p str,
}

/// How a package stands to those that were received of its sender.
pub(crate) fn standing(place: &Place<'_>, received: &[ReceivedPackage]) -> PackageStanding {
    let life = received.iter().map(|other| other.incarnation).max();
    if life.is_some_and(|life| place.incarnation > life) {
        return PackageStanding::NewIncarnation;
    }
    let same_life = || received.iter().filter(|other| other.incarnation == place.incarnation);
    let mut same_sequence = same_life().filter(|other| other.sequence == place.sequence).peekable();
    if same_sequence.peek().is_some() {
        // Both sides of a fork that was accepted may be there.
        let is_known = same_sequence.any(|other| other.sha256 == place.sha256);
        return if is_known { PackageStanding::Repeated } else { PackageStanding::Fork };
    }
    // Of a life that has ended, nothing more comes.
    if life.is_some_and(|life| place.incarnation < life) {
        return PackageStanding::Fork;
    }
    let contradicts = |other: &ReceivedPackage| {
        let same_head = other.head == place.head.0 && other.head_hash != place.head.1;
        let same_base = other.head == place.base.0 && other.head_hash != place.base.1;
        let backwards = (other.sequence < place.sequence) != (other.head <= place.head.0) && other.head != place.head.0;
        same_head || same_base || backwards
    };
    if same_life().any(contradicts) {
        return PackageStanding::Fork;
    }
    let is_later = |other: &ReceivedPackage| {
        other.sequence > place.sequence && other.kind.follows(place.kind) && Some(other.plan) == place.plan
    };
    if same_life().any(is_later) {
        return PackageStanding::Superseded;
    }
    let builds_on = |other: &ReceivedPackage| (other.head, other.head_hash.as_str()) == place.base;
    match place.base.0 == ChangeNumber(0) || same_life().any(builds_on) {
        true => PackageStanding::Ready,
        false => PackageStanding::Gap,
    }
}

/// The numbers of packages of its life that were not received before it: lost, late, or contained in it.
pub(crate) fn missing(place: &Place<'_>, received: &[ReceivedPackage]) -> Vec<u32> {
    let known = |sequence: &u32| {
        received.iter().any(|other| other.incarnation == place.incarnation && other.sequence == *sequence)
    };
    let first = place.sequence.saturating_sub(MISSING_NAMED);
    (first.max(1)..place.sequence).filter(|sequence| !known(sequence)).collect()
}

/// So many packages back are looked for.
const MISSING_NAMED: u32 = 1_000;

#[cfg(test)]
mod tests {
    use super::super::partner::PartnerId;
    use super::*;

    fn received(incarnation: u32, sequence: u32, kind: PackageKind, head: i64, hash: &str) -> ReceivedPackage {
        ReceivedPackage {
            change: ChangeNumber(1),
            partner: PartnerId(1),
            incarnation,
            sequence,
            kind,
            plan: PlanId(1),
            month: None,
            head: ChangeNumber(head),
            head_hash: hash.into(),
            lines: 1,
            left_out: 0,
            wanted: Vec::new(),
            sha256: format!("{sequence}"),
            sm3: String::new(),
        }
    }

    fn place<'p>(
        sequence: u32,
        kind: PackageKind,
        base: (i64, &'p str),
        head: (i64, &'p str),
        sha256: &'p str,
    ) -> Place<'p> {
        let (base, head) = ((ChangeNumber(base.0), base.1), (ChangeNumber(head.0), head.1));
        Place { incarnation: 0, sequence, kind, plan: Some(PlanId(1)), base, head, sha256 }
    }

    #[test]
    fn a_package_is_next_or_named_for_what_it_is() {
        use PackageKind::{Answers, MonthReports, Plan, PlanChange};
        use PackageStanding::{Fork, Gap, NewIncarnation, Ready, Repeated, Superseded};
        let known = [received(0, 1, Plan, 10, "a"), received(0, 3, PlanChange, 30, "c")];
        let of = |place: Place<'_>| standing(&place, &known);
        assert_eq!(standing(&place(7, Plan, (0, ""), (9, "x"), "7"), &[]), Ready);
        assert_eq!(of(place(3, PlanChange, (10, "a"), (30, "c"), "3")), Repeated);
        assert_eq!(of(place(3, PlanChange, (10, "a"), (30, "c"), "other")), Fork);
        assert_eq!(of(place(4, PlanChange, (30, "c"), (40, "d"), "4")), Ready);
        assert_eq!(of(place(4, PlanChange, (0, ""), (40, "d"), "4")), Ready);
        assert_eq!(of(place(2, PlanChange, (10, "a"), (20, "b"), "2")), Superseded);
        assert_eq!(of(place(2, Answers, (0, ""), (20, "b"), "2")), Ready, "late, but nothing else brings it");
        assert_eq!(of(place(4, PlanChange, (35, "x"), (40, "d"), "4")), Gap);
        assert_eq!(of(place(4, PlanChange, (30, "forged"), (40, "d"), "4")), Fork);
        assert_eq!(of(place(4, PlanChange, (10, "a"), (30, "another"), "4")), Fork);
        assert_eq!(of(place(4, PlanChange, (10, "a"), (25, "d"), "4")), Fork, "later, of an earlier change");
        assert_eq!(of(place(2, MonthReports, (0, ""), (35, "d"), "2")), Fork, "earlier, of a later change");
        assert_eq!(of(Place { incarnation: 1, ..place(1, Plan, (0, ""), (12, "z"), "1") }), NewIncarnation);
        let second = [received(0, 1, Plan, 10, "a"), received(1, 1, Plan, 12, "z")];
        assert_eq!(standing(&place(2, Plan, (10, "a"), (40, "d"), "2"), &second), Fork, "a life that has ended");
        assert_eq!(standing(&place(1, Plan, (0, ""), (10, "a"), "1"), &second), Repeated);
    }

    #[test]
    fn what_was_never_received_is_named() {
        let known = [received(0, 1, PackageKind::Plan, 10, "a"), received(0, 3, PackageKind::Plan, 30, "c")];
        let of = |sequence| missing(&place(sequence, PackageKind::Plan, (0, ""), (90, "x"), "9"), &known);
        assert_eq!((of(1), of(2), of(6)), (vec![], vec![], vec![2, 4, 5]));
    }
}
