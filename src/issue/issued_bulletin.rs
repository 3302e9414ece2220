//! Issuing a bulletin (签发), and giving it again from the ledger years later (重印、核对).

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::coded::coded;
use crate::domain::monthly::issued_bulletin::{BulletinDigests, FrozenBulletin, IssuedBulletin, IssuedBulletinFields};
use crate::domain::office::change::Hex;
use crate::domain::office::printed_form::PrintedForm;
use crate::domain::rules::PlanRules;
use crate::domain::rules::period::Period;
use crate::domain::value::ids::BulletinId;
use crate::domain::value::money::Money;
use crate::error::Result;
use crate::figures::bulletin::{Bulletin, ChainMark, IssueHead};
use crate::figures::cells::FigureCell;
use crate::figures::ranking::RankGroup;
use crate::issue::messages;
use crate::ledger::{Batch, Issue, View};
use crate::message::Arg;
use crate::ordered::IntoOrdered;
use crate::print::canonical;
use crate::store::file::new_file::{self, SaveOptions};

/// Number of the present printing: to be raised with every change of what a bulletin prints, in whichever form.
const FORMAT: u32 = 4;
/// Forms that every printing had, or could have had.
const WITH_EACH: [PrintedForm; 4] =
    [PrintedForm::Text, PrintedForm::Json, PrintedForm::Markdown, PrintedForm::Workbook];
/// From this printing on the bytes of every form are kept.
const FIRST_KEPT_FORMAT: u32 = 2;
/// From this printing on the text prints number and hash of the change as of which the figures stand.
const FIRST_MARKED_FORMAT: u32 = 2;

impl Batch {
    /// Issues the bulletin of a month (签发): it gets its number and date, and is frozen.
    ///
    /// Its figures are those as of the change before this batch. It is a change of its own: a batch that has written
    /// something is refused, and nothing can be written after it. A month can be issued again, under another number.
    ///
    /// Fails with `Duplicate` for a number that is taken, `InvalidValue` for a month outside of the plan's year, and
    /// `Rule` for a plan without items.
    ///
    /// ```
    /// use zdxm::{IssuedBulletinFields, Ledger, YearMonth};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
    /// # let fields = zdxm::PlanFields { year: 2022, level: Default::default(), title: "计划".into(), document_no: None, issued_on: None };
    /// # let plan = ledger.write("甲", |batch| {
    /// #     let plan = batch.adopt_plan(fields)?;
    /// #     let project = batch.add_project(zdxm::ProjectFields::named("凤凰岭大桥"))?;
    /// #     let sector = batch.ensure_sector("基础设施")?.id;
    /// #     batch.add_item(plan, project, zdxm::ItemFields::new(zdxm::Phase::Ongoing, sector))?;
    /// #     Ok(plan)
    /// # }).unwrap();
    /// let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
    /// let third = IssuedBulletinFields::new(plan, YearMonth::new(2022, 3)?, "第3期", date);
    /// let third = ledger.write("张三", |batch| batch.issue_bulletin(third))?;
    /// assert!(zdxm::issue::reissue(&ledger.view()?, third)?.is_reproduced());
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn issue_bulletin(&mut self, fields: IssuedBulletinFields) -> Result<BulletinId> {
        self.freeze_bulletin(fields, freeze)
    }
}

/// # Bulletins before they are issued (拟稿)
///
/// The bulletin as issuing would freeze it.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let day = march.next()?.first_day();
/// let draft = view.preview_issue(IssuedBulletinFields::new(plan, march, "第3期", day))?;
/// assert_eq!(draft.cuts.all.count, 1);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The bulletin that [`Batch::issue_bulletin`] would issue at the moment of this view, in every form byte for byte
    /// (签发预览), if nobody writes before. It fails where issuing would fail for the same reason; nothing is written.
    pub fn preview_issue(&self, fields: IssuedBulletinFields) -> Result<Bulletin> {
        make_issue(&self.prepare_issue(fields)?)
    }
}

/// The bulletin of an issue that is prepared.
fn make_issue(issue: &Issue) -> Result<Bulletin> {
    let Issue { fields, figures, hash, rule_pack: _, rule, background } = issue;
    let bulletin = Bulletin::by_rule(figures, &fields.rules, rule.clone(), background)?;
    Ok(with_head(bulletin, fields, figures.rules.pack(), Some(*hash)))
}

/// With what an issued bulletin says of itself; `pack` is name and version of the rule pack, `hash` that of the change as of which
/// the figures stand.
fn with_head(
    mut bulletin: Bulletin,
    fields: &IssuedBulletinFields,
    pack: Option<&str>,
    hash: Option<[u8; 32]>,
) -> Bulletin {
    let chain = hash.map(|hash| ChainMark { change: bulletin.as_of, hash: Hex(&hash).to_string() });
    let (number, title, rules) = (fields.number.clone(), fields.title.clone(), pack.map(str::to_owned));
    bulletin.issue = Some(IssueHead { number, issued_on: fields.issued_on, title, rules, chain });
    bulletin
}

fn freeze(issue: &Issue) -> Result<FrozenBulletin> {
    let bulletin = make_issue(issue)?;
    let mut printed = print(&bulletin)?;
    let digests = digests(&bulletin, &printed);
    // The text stands with the bulletin.
    let text = printed.remove(&PrintedForm::Text).map(String::from_utf8).transpose();
    let text = text.map_err(|error| messages::text_is_not_utf8().because(error))?;
    let (text, forms) = (text.unwrap_or_default(), printed.into_iter().collect());
    Ok(FrozenBulletin { text, forms, format: FORMAT, digests })
}

/// Every form that this build of the library prints.
fn print(bulletin: &Bulletin) -> Result<BTreeMap<PrintedForm, Vec<u8>>> {
    let document = bulletin.document()?;
    PrintedForm::printed().map(|form| Ok((form, document.bytes(form)?))).collect()
}

fn digests(bulletin: &Bulletin, printed: &BTreeMap<PrintedForm, Vec<u8>>) -> BulletinDigests {
    BulletinDigests {
        figures: sha256(canonical(&exact(bulletin)).as_bytes()),
        forms: printed.iter().map(|(form, bytes)| (*form, sha256(bytes))).into_map(),
    }
}

/// In 64 hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    Hex(&hash).to_string()
}

/// The exact figures of a bulletin with their names, before anything is rounded or printed.
///
/// The digests of all issued bulletins are over this: what is said here is never changed, and what a later library
/// knows more of a bulletin is left out.
fn exact(bulletin: &Bulletin) -> Value {
    let (cuts, starts, plan) = (&bulletin.cuts, &bulletin.starts, &bulletin.plan);
    let cells = std::iter::once(&cuts.all).chain(&cuts.phases).chain(&cuts.phase_sectors).chain(&cuts.sectors);
    let mut exact = json!({
        "plan": [plan.year, plan.level as u8, plan.title, plan.document_no],
        "month": bulletin.month.yyyymm(),
        "cells": cells.map(|cell| exact_cell(bulletin, cell)).collect::<Vec<_>>(),
        "lead_units": exact_ranks(bulletin, &bulletin.lead_units),
        "reporting_units": exact_ranks(bulletin, &bulletin.reporting_units),
        "starts": [
            starts.all, starts.all_started, starts.planned_new, starts.new_started, starts.planned_to_date,
            starts.to_date_started, starts.early_starts, starts.late_starts, starts.planned_completed,
            starts.completed_finished, starts.early_finishes,
        ],
        "missing": bulletin.missing.iter().map(|missing| {
            let projects = missing.projects.iter().map(|(name, last)| json!([name, last.map(|month| month.yyyymm())]));
            json!([missing.unit, projects.collect::<Vec<_>>()])
        }).collect::<Vec<_>>(),
    });
    // Bulletins from before there were events keep their digest.
    if let (true, Some(exact)) = (starts.suspended > 0, exact.as_object_mut()) {
        exact.insert("suspended".into(), json!(starts.suspended));
    }
    exact
}

fn exact_cell(bulletin: &Bulletin, cell: &FigureCell) -> Value {
    let fen = |amount: Option<Money>| amount.map(Money::fen);
    json!([
        cell.cut,
        bulletin.name(cell.cut),
        cell.count,
        cell.total.fen(),
        fen(cell.annual),
        fen(cell.done),
        fen(cell.done_before_month),
        cell.reported,
        cell.started,
        cell.finished,
    ])
}

fn exact_ranks(bulletin: &Bulletin, groups: &[RankGroup]) -> Vec<Value> {
    let group = |group: &RankGroup| {
        let units = group.units.iter().map(|unit| json!([unit.rank, exact_cell(bulletin, &unit.cell)]));
        json!([group.kind.map(|kind| kind as u8), units.collect::<Vec<_>>()])
    };
    groups.iter().map(group).collect()
}

coded! {
    /// Whether a printed form of an issued bulletin is at hand as it was issued.
    pub enum Keeping: "KEEPING", "A printed form of an issued bulletin" {
        /// it is at hand as it was issued, byte for byte.
        Kept = 1 "原件",
        /// what the ledger keeps was edited or removed: it does not have the SHA-256 as issued.
        Edited = 2 "原件被改动",
        /// it was not kept, and this library makes another one, or it was not made when the bulletin was issued.
        NotKept = 3 "未存原件",
    }
}

/// One form of an issued bulletin: as issued, as kept and as made again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FormCheck {
    /// The form.
    pub form: PrintedForm,
    /// SHA-256 as issued; `None` where it was not made then.
    pub issued: Option<String>,
    /// Whether it is at hand as it was issued; `None` for the figures, which are proved by making them again.
    pub keeping: Option<Keeping>,
    /// SHA-256 as made again; `None` where this build of the library does not make it.
    pub again: Option<String>,
}

impl FormCheck {
    /// Whether what is made again is what was issued; `None` where one of them was not made. Of a printed form that is kept
    /// it only says whether this library prints differently by now.
    pub fn is_same(&self) -> Option<bool> {
        Some(self.issued.as_ref()? == self.again.as_ref()?)
    }
}

coded! {
    /// What became of an issued bulletin.
    pub enum Reproduction: "REPRODUCED", "An issued bulletin that was made again" {
        /// the figures are the same, and every form is at hand as it was issued, byte for byte.
        Same = 1 "一致",
        /// the figures are the same. A form was not kept, as before format 2, and this library prints it differently.
        NotKept = 2 "版式变化",
        /// the figures as of the bulletin's change are other ones: the library computes differently, or the ledger was edited
        /// behind its back, which verifying it shows.
        FiguresChanged = 3 "数据变化",
        /// the figures are the same; a form that the ledger keeps was edited behind the library's back.
        Edited = 4 "原件被改动",
        /// the text as issued does not print the hash that its change has in the ledger: the chain was made anew, however well it
        /// verifies.
        ChainChanged = 5 "变更链被重做",
    }
}

/// An issued bulletin as it was issued, and as made again from the ledger as of its change (重印).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reissued {
    /// What was issued.
    pub issued: IssuedBulletin,
    /// The bulletin as made again, with its number and date, for its figures. Its tables are those that this library
    /// prints; what was issued is given by [`Reissued::bytes`].
    pub bulletin: Bulletin,
    /// Each form: the figures first, then what is printed.
    pub forms: Vec<FormCheck>,
    /// Whether the text as issued prints the hash that its change has in the ledger; `None` where it was edited, or is of format
    /// 1, which printed none.
    pub is_on_chain: Option<bool>,
    /// The forms that are at hand as issued.
    #[serde(skip)]
    kept: BTreeMap<PrintedForm, Vec<u8>>,
}

impl Reissued {
    /// A printed form as it was issued, byte for byte, whatever this library prints: the text and the Markdown in UTF-8, the
    /// JSON without blanks, the workbook as an `.xlsx` file.
    ///
    /// Fails with `Tampered` where it was edited in the ledger, and with `NotFound` where it was not kept.
    pub fn bytes(&self, form: PrintedForm) -> Result<&[u8]> {
        if let Some(bytes) = self.kept.get(&form) {
            return Ok(bytes);
        }
        let number = &self.issued.fields.number;
        let chinese = match form {
            PrintedForm::Text => "文本",
            PrintedForm::Workbook => "工作簿",
            other => other.into(),
        };
        let name = Arg::Word(form.into(), chinese);
        let keeping = self.forms.iter().find(|check| check.form == form).and_then(|check| check.keeping);
        Err(match keeping {
            Some(Keeping::Edited) => messages::form_edited(name, number),
            Some(_) => messages::form_not_kept(name, number),
            None if form == PrintedForm::Figures => crate::print::messages::figures_are_no_form().field("form"),
            None => messages::form_not_printed_then(name, number),
        })
    }

    /// The text as it was issued: [`Reissued::bytes`].
    pub fn text(&self) -> Result<&str> {
        self.words(PrintedForm::Text)
    }

    /// Saves a printed form as it was issued as a file: [`Reissued::bytes`], with the rules of
    /// [`Document::save`](crate::print::Document::save) for files that are there.
    pub fn save(&self, form: PrintedForm, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        new_file::save(path.as_ref(), self.bytes(form)?, options)
    }

    /// A form that is words.
    pub(crate) fn words(&self, form: PrintedForm) -> Result<&str> {
        std::str::from_utf8(self.bytes(form)?).map_err(|error| messages::form_is_no_text().because(error))
    }

    /// Whether the figures are the same and every form is at hand as it was issued, byte for byte.
    pub fn is_reproduced(&self) -> bool {
        self.outcome() == Reproduction::Same
    }

    /// Whether it is as it was issued, and if not, what is not.
    pub fn outcome(&self) -> Reproduction {
        let is = |keeping| self.forms.iter().any(|check| check.issued.is_some() && check.keeping == Some(keeping));
        let figures = self.forms.iter().find(|check| check.form == PrintedForm::Figures);
        if self.is_on_chain == Some(false) {
            Reproduction::ChainChanged
        } else if figures.and_then(FormCheck::is_same) == Some(false) {
            Reproduction::FiguresChanged
        } else if is(Keeping::Edited) {
            Reproduction::Edited
        } else if is(Keeping::NotKept) {
            Reproduction::NotKept
        } else {
            Reproduction::Same
        }
    }
}

/// Gives an issued bulletin as it was issued, and makes it again from the ledger as of its change: the exact figures must be
/// the same. The text as issued must print the hash of that change. That this library prints a form differently is reported by
/// [`FormCheck::is_same`], and no more than that.
///
/// Fails with `NotFound`.
pub fn reissue(view: &View, id: BulletinId) -> Result<Reissued> {
    let issued = view.issued_bulletin(id)?;
    let figures = view.figures_as_of(issued.fields.plan, issued.fields.month, issued.as_of)?;
    let pack = issued.rule_pack.map(|pack| view.rule_pack(pack)).transpose()?;
    let rules_then = PlanRules::of_pack(pack.as_ref().map(|stored| &stored.pack), Some(view.office()?));
    let pack = pack.map(|stored| stored.pack.title());
    let is_marked = issued.format >= FIRST_MARKED_FORMAT;
    let hash = if is_marked { Some(view.change(issued.as_of)?.hash) } else { None };
    let IssuedBulletinFields { kind, period, rules, .. } = &issued.fields;
    let rule = rules_then.bulletin(*kind, period.unwrap_or(Period::Month));
    let background = view.background(&figures, &rule)?;
    let bulletin = Bulletin::by_rule(&figures, rules, rule, &background)?;
    let bulletin = with_head(bulletin, &issued.fields, pack.as_deref(), hash);
    let printed = print(&bulletin)?;
    let again = digests(&bulletin, &printed);
    let BulletinDigests { figures, forms } = issued.digests.clone();
    let figures =
        FormCheck { form: PrintedForm::Figures, issued: Some(figures), keeping: None, again: Some(again.figures) };
    let mut reissued = Reissued { issued, bulletin, forms: vec![figures], is_on_chain: None, kept: BTreeMap::new() };
    for form in PrintedForm::ALL.into_iter().filter(|form| *form != PrintedForm::Figures) {
        let issued = forms.get(&form).cloned();
        // A form that is younger than the bulletin is nothing that was issued.
        if issued.is_none() && !WITH_EACH.contains(&form) {
            continue;
        }
        let in_ledger = match form {
            PrintedForm::Text => Some(view.issued_text(id)?.into_bytes()),
            _ => view.kept_form(id, form)?,
        };
        reissued.add(form, issued, in_ledger, printed.get(&form));
    }
    reissued.is_on_chain = reissued.look_for_hash();
    Ok(reissued)
}

impl Reissued {
    /// Whether the text as issued prints the hash of its change, where both are at hand.
    fn look_for_hash(&self) -> Option<bool> {
        let mark = self.bulletin.issue.as_ref()?.chain.as_ref()?;
        Some(mark.is_in(self.text().ok()?))
    }

    /// Judges a printed form by its SHA-256 as issued.
    fn add(&mut self, form: PrintedForm, issued: Option<String>, in_ledger: Option<Vec<u8>>, again: Option<&Vec<u8>>) {
        let is_issued = |bytes: &Vec<u8>| issued.as_ref().is_some_and(|issued| sha256(bytes) == *issued);
        let (keeping, bytes) = match in_ledger {
            Some(bytes) if is_issued(&bytes) => (Keeping::Kept, Some(bytes)),
            Some(_) => (Keeping::Edited, None),
            None if issued.is_none() => (Keeping::NotKept, None),
            None if self.issued.format >= FIRST_KEPT_FORMAT => (Keeping::Edited, None),
            // Of the first format, whatever has the same SHA-256 is what was issued.
            None => match again.filter(|bytes| is_issued(bytes)) {
                Some(bytes) => (Keeping::Kept, Some(bytes.clone())),
                None => (Keeping::NotKept, None),
            },
        };
        let again = again.map(|bytes| sha256(bytes));
        self.forms.push(FormCheck { form, issued, keeping: Some(keeping), again });
        self.kept.extend(bytes.map(|bytes| (form, bytes)));
    }
}
