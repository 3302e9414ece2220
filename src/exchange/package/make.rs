//! Making a package (编制数据包).

use std::path::Path;

use super::collect::{Lines, collect, difference};
use super::container;
use super::line::{Line, part_of};
use super::manifest::{FORMAT, HashedChange, MANIFEST, Manifest, Part, PlanOf, Receipt, Receiver, RulesOf, Sender};
use super::messages;
use crate::domain::office::change::Hex;
use crate::domain::office::history::Subject;
use crate::domain::sharing::package::{PackageKind, ReceivedPackage, SentPackage};
use crate::domain::sharing::partner::{Partner, PartnerId, PartnerRank};
use crate::domain::value::ids::{ChangeNumber, PlanId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::sharing::identity::Origins;
use crate::ledger::{Batch, Ledger, View};
use crate::setters::setters;
use crate::store::file::digests::Digests;
use crate::store::file::new_file::{Draft, SaveOptions, document_check};

/// What a package is to bring, and to whom (数据包的内容).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct PackageDraft {
    /// For whom it is.
    pub partner: PartnerId,
    /// What it brings.
    pub kind: PackageKind,
    /// The plan that it is about.
    pub plan: PlanId,
    /// The month that it is made for, as its receiver reads it: reports of other months that are new go with it.
    pub month: Option<YearMonth>,
    /// Brings everything, not only what the receiver is not known to have: for one that lost its ledger.
    pub whole: bool,
}

impl PackageDraft {
    /// A package of a kind about a plan, for a partner.
    pub fn new(partner: PartnerId, kind: PackageKind, plan: PlanId) -> Self {
        PackageDraft { partner, kind, plan, month: None, whole: false }
    }
}

setters! {
    PackageDraft {
        with_month(month: YearMonth) = Some(month);
        with_whole(whole: bool) = whole;
    }
}

impl Ledger {
    /// Makes a package for another office (编制数据包) as a file, and keeps that it was made.
    ///
    /// It brings what the receiver is not known to have: everything since the last package of its kind whose receipt came back, so
    /// that one that was lost needs no other care than the next one. A registrar's task.
    ///
    /// Fails with `Rule` for a kind that an office of the partner's rank is not sent.
    pub fn make_package(
        &self,
        actor: &str,
        draft: &PackageDraft,
        path: impl AsRef<Path>,
        options: SaveOptions,
    ) -> Result<SentPackage> {
        let check = document_check(options);
        let file = Draft::begin(path.as_ref(), Some(path.as_ref()), check)?;
        let mut batch = self.batch(actor)?;
        let (manifest, parts, sent) = Making::new(&mut batch, actor, draft)?.finish()?;
        let mut all = parts;
        all.push((MANIFEST.to_owned(), manifest.into_bytes()));
        all.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        container::write(&file, &all)?;
        batch.keep_sent(&sent)?;
        // Whatever happens to the file from here on, its number is not given twice.
        let change = batch.commit()?;
        file.put_in_place(check)?;
        Ok(SentPackage { change, ..sent })
    }
}

/// What a package is made of.
struct Making<'d> {
    draft: &'d PackageDraft,
    partner: Partner,
    incarnation: u32,
    base: Option<HashedChange>,
    head: HashedChange,
    sequence: u32,
    replaces: Vec<u32>,
    manifest: Manifest,
    lines: Lines,
}

type Parts = Vec<(String, Vec<u8>)>;

impl<'d> Making<'d> {
    fn new(batch: &mut Batch, actor: &str, draft: &'d PackageDraft) -> Result<Self> {
        let last = ChangeNumber(batch.view()?.as_of().0 - 1);
        let view = batch.view()?;
        let partner = view.partner(draft.partner)?;
        check_rank(draft.kind, partner.fields.rank)?;
        let incarnation = u32::try_from(view.incarnations()?.len()).unwrap_or(u32::MAX);
        let sent = view.sent_packages(draft.partner)?;
        let sequence =
            sent.iter().filter(|of| of.incarnation == incarnation).map(|of| of.sequence).max().unwrap_or(0) + 1;
        let same =
            |of: &&SentPackage| of.incarnation == incarnation && of.plan == draft.plan && draft.kind.follows(of.kind);
        let base = sent.iter().filter(same).rfind(|of| of.received.is_some() && !draft.whole);
        let replaces = sent.iter().filter(same).filter(|of| base.is_none_or(|base| of.sequence > base.sequence));
        let replaces = replaces.map(|of| of.sequence).collect::<Vec<_>>();
        let wanted = base.map(|of| of.wanted.clone()).unwrap_or_default();
        let base = base.map(|of| hashed(&view, of.head)).transpose()?;
        let head = hashed(&view, last)?;
        let manifest = manifest(&view, actor, draft, &partner, incarnation)?;
        drop(view);
        let conn = batch.conn()?;
        let mut lines = collect(conn, draft.kind, draft.plan, &partner, last.0)?;
        if let Some(base) = &base {
            lines = difference(lines, &collect(conn, draft.kind, draft.plan, &partner, base.change)?, &wanted);
        }
        Ok(Making { draft, partner, incarnation, base, head, sequence, replaces, manifest, lines })
    }

    fn finish(self) -> Result<(String, Parts, SentPackage)> {
        let mut parts = Parts::new();
        for line in self.lines.values() {
            let (name, mut text) = (part_of(line.record), Line::text(line)?);
            text.push('\n');
            match parts.last_mut() {
                Some((last, bytes)) if *last == name => bytes.extend(text.into_bytes()),
                _ => parts.push((name, text.into_bytes())),
            }
        }
        parts.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let files = parts.iter().map(|(name, bytes)| Part::of(name, &Digests::of(bytes))).collect();
        let Making { draft, partner, incarnation, base, head, sequence, replaces, manifest, lines } = self;
        let (since, until) = (base.as_ref().map_or(0, |base| base.change), head.change);
        let text = Manifest { base, head, sequence, replaces, files, ..manifest }.text()?;
        let digests = Digests::of(text.as_bytes());
        let sent = SentPackage {
            change: ChangeNumber(0),
            partner: partner.id,
            incarnation,
            sequence,
            kind: draft.kind,
            plan: draft.plan,
            month: draft.month,
            base: ChangeNumber(since),
            head: ChangeNumber(until),
            lines: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            sha256: Hex(&digests.sha256).to_string(),
            sm3: Hex(&digests.sm3).to_string(),
            received: None,
            wanted: Vec::new(),
        };
        Ok((text, parts, sent))
    }
}

/// A lower office is sent plans and answers, an upper one reports.
fn check_rank(kind: PackageKind, rank: PartnerRank) -> Result<()> {
    match kind.is_from_above() == (rank == PartnerRank::Lower) {
        true => Ok(()),
        false => Err(messages::package_kind_not_for(kind, rank).field("package_kind")),
    }
}

fn hashed(view: &View, number: ChangeNumber) -> Result<HashedChange> {
    let change = view.change(number)?;
    Ok(HashedChange { change: change.number.0, hash: Hex(&change.hash).to_string() })
}

/// The manifest, as far as it does not follow from what is in the package.
fn manifest(view: &View, actor: &str, draft: &PackageDraft, partner: &Partner, incarnation: u32) -> Result<Manifest> {
    let plan = view.plan(draft.plan)?;
    let origins = Origins::new(view.conn()?, Some(partner.id), view.as_of().0)?;
    let rules = view.rules_of_plan(draft.plan)?;
    let office = view.office()?;
    let unit = partner.fields.unit.filter(|_| partner.fields.rank == PartnerRank::Lower);
    let unit = unit.map(|unit| origins.of(Subject::Unit, unit.0)).transpose()?;
    Ok(Manifest {
        zdxm: "package".into(),
        format: FORMAT,
        library: env!("CARGO_PKG_VERSION").into(),
        kind: draft.kind,
        from: Sender { ledger: origins.own().to_owned(), office, incarnation },
        to: Receiver { ledger: partner.ledger.clone(), office: partner.fields.name.clone(), unit },
        made_by: actor.to_owned(),
        plan: PlanOf {
            origin: origins.of(Subject::Plan, draft.plan.0)?,
            year: plan.fields.year,
            level: plan.fields.level,
            title: plan.fields.title,
        },
        month: draft.month,
        base: None,
        head: HashedChange { change: 0, hash: String::new() },
        sequence: 0,
        replaces: Vec::new(),
        rules: rules.map(|stored| RulesOf { name: stored.pack.name, version: stored.pack.version }),
        received: receipts(&view.received_packages(draft.partner)?),
        files: Vec::new(),
    })
}

/// The last packages of each kind and plan that came from a partner.
fn receipts(received: &[ReceivedPackage]) -> Vec<Receipt> {
    let is_last = |at: usize, of: &ReceivedPackage| {
        !received.iter().skip(at + 1).any(|later| later.plan == of.plan && later.kind.follows(of.kind))
    };
    let last = received.iter().enumerate().filter(|(at, of)| is_last(*at, of));
    last.map(|(_, of)| receipt(of)).collect()
}

fn receipt(of: &ReceivedPackage) -> Receipt {
    let ReceivedPackage { incarnation, sequence, sha256, wanted, .. } = of.clone();
    Receipt { incarnation, sequence, sha256, wanted }
}
