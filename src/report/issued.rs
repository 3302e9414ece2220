//! Issuing a bulletin (签发), and making it again from the ledger years later (重印、核对).

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::bulletin::{Bulletin, IssueHead};
use super::cells::FigureCell;
use super::ranking::RankGroup;
use crate::domain::change::Hex;
use crate::domain::figures::PlanFigures;
use crate::domain::ids::BulletinId;
use crate::domain::issued::{BulletinDigests, FrozenBulletin, IssuedBulletin, IssuedBulletinFields};
use crate::domain::money::Money;
use crate::error::{Error, ErrorKind, Result};
use crate::ledger::{Batch, Issue, View};

/// Number of the present printing: to be raised with every change of what a bulletin prints, in whichever form.
const FORMAT: u32 = 1;

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
    /// use zdxm::{ChangeKind, IssuedBulletinFields, Ledger, YearMonth};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
    /// # let fields = zdxm::PlanFields { year: 2022, level: Default::default(), title: "计划".into(), document_no: None, issued_on: None };
    /// # let plan = ledger.write("甲", ChangeKind::AdoptPlan, |batch| {
    /// #     let plan = batch.adopt_plan(fields)?;
    /// #     let project = batch.add_project(zdxm::ProjectFields::named("凤凰岭大桥"))?;
    /// #     let sector = batch.ensure_sector("基础设施")?;
    /// #     batch.add_item(plan, project, zdxm::ItemFields::new(zdxm::Phase::Ongoing, sector, 1))?;
    /// #     Ok(plan)
    /// # }).unwrap();
    /// let date = chrono::NaiveDate::from_ymd_opt(2022, 4, 8).unwrap();
    /// let third = IssuedBulletinFields::new(plan, YearMonth::new(2022, 3)?, "第3期", date);
    /// let third = ledger.write("张三", ChangeKind::IssueBulletin, |batch| batch.issue_bulletin(third))?;
    /// assert!(zdxm::report::reissue(&ledger.view()?, third)?.is_reproduced());
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn issue_bulletin(&mut self, fields: IssuedBulletinFields) -> Result<BulletinId> {
        self.freeze_bulletin(fields, freeze)
    }
}

impl View {
    /// The bulletin that [`Batch::issue_bulletin`] would issue at the moment of this view, in every form byte for byte
    /// (签发预览), if nobody writes before. It fails where issuing would fail for the same reason; nothing is written.
    pub fn preview_issue(&self, fields: IssuedBulletinFields) -> Result<Bulletin> {
        let Issue { fields, figures, rule_pack: _ } = self.prepare_issue(fields)?;
        make(&fields, figures.rules.pack(), &figures)
    }
}

/// `pack` is name and version of the rule pack.
fn make(fields: &IssuedBulletinFields, pack: Option<&str>, figures: &PlanFigures) -> Result<Bulletin> {
    let IssuedBulletinFields { plan: _, month: _, number, issued_on, title, rules, remark: _ } = fields;
    let mut bulletin = Bulletin::by_rules(figures, rules)?;
    let rules = pack.map(str::to_owned);
    bulletin.issue = Some(IssueHead { number: number.clone(), issued_on: *issued_on, title: title.clone(), rules });
    Ok(bulletin)
}

fn freeze(issue: &Issue) -> Result<FrozenBulletin> {
    let bulletin = make(&issue.fields, issue.figures.rules.pack(), &issue.figures)?;
    let text = bulletin.to_text()?;
    let digests = digests(&bulletin, &text)?;
    Ok(FrozenBulletin { text, format: FORMAT, digests })
}

fn digests(bulletin: &Bulletin, text: &str) -> Result<BulletinDigests> {
    Ok(BulletinDigests {
        figures: sha256(canonical(&exact(bulletin)).as_bytes()),
        text: sha256(text.as_bytes()),
        json: sha256(canonical(&bulletin.to_json()?).as_bytes()),
        markdown: sha256(bulletin.to_markdown()?.as_bytes()),
        #[cfg(feature = "workbook")]
        workbook: Some(sha256(&bulletin.to_workbook()?)),
        #[cfg(not(feature = "workbook"))]
        workbook: None,
    })
}

fn sha256(bytes: &[u8]) -> String {
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    Hex(&hash).to_string()
}

/// JSON without blanks and with the names of each object in order, whatever order the host's build of `serde_json`
/// keeps them in.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let mut entries = map.iter().collect::<Vec<_>>();
            entries.sort_by_key(|(name, _)| name.as_bytes());
            let entries = entries.into_iter().map(|(name, value)| format!("{}:{}", json!(name), canonical(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(canonical).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
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

/// What of an issued bulletin is compared with what the ledger gives now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, strum::IntoStaticStr, strum::EnumIter)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum BulletinForm {
    /// The exact figures, apart from any printed form (数据).
    Figures,
    /// The text (文本).
    Text,
    /// The JSON.
    Json,
    /// The Markdown.
    Markdown,
    /// The `.xlsx` workbook (工作簿).
    Workbook,
}

/// One form of an issued bulletin, as issued and as made again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormCheck {
    /// The form.
    pub form: BulletinForm,
    /// SHA-256 as issued; `None` where it was not made then.
    pub issued: Option<String>,
    /// SHA-256 as made again; `None` where this build of the library does not make it.
    pub again: Option<String>,
}

impl FormCheck {
    /// Whether both are the same; `None` where one of them was not made.
    pub fn is_same(&self) -> Option<bool> {
        Some(self.issued.as_ref()? == self.again.as_ref()?)
    }
}

/// What became of an issued bulletin that was made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, strum::IntoStaticStr, strum::EnumIter)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Reproduction {
    /// Every form is the same, byte for byte (一致).
    Same,
    /// The figures are the same; this library prints them differently (版式变化).
    PrintingChanged,
    /// The figures as of the bulletin's change are other ones: the library computes differently, or the ledger was
    /// edited behind its back, which [`View::verify`] would tell (数据变化).
    FiguresChanged,
}

/// An issued bulletin, made again from the ledger as of its change (重印).
#[derive(Debug, Clone, PartialEq)]
pub struct Reissued {
    /// What was issued.
    pub issued: IssuedBulletin,
    /// The text as it was issued, from the ledger.
    pub text: String,
    /// The bulletin as made again, with its number and date: for its tables, Markdown, JSON and workbook.
    pub bulletin: Bulletin,
    /// Each form, as issued and as made again.
    pub forms: Vec<FormCheck>,
}

impl Reissued {
    /// Whether every form is the same as issued, byte for byte.
    pub fn is_reproduced(&self) -> bool {
        self.outcome() == Reproduction::Same
    }

    /// Whether it is the same, and if not, whether the figures differ or only their printing.
    pub fn outcome(&self) -> Reproduction {
        let mut differing = self.forms.iter().filter(|check| check.is_same() == Some(false));
        match differing.next() {
            None => Reproduction::Same,
            Some(first) if first.form == BulletinForm::Figures => Reproduction::FiguresChanged,
            Some(_) => Reproduction::PrintingChanged,
        }
    }
}

/// Makes an issued bulletin again from the ledger as of its change, and compares it with what was issued.
///
/// Fails with `NotFound`, and with `Tampered` where the text in the ledger is not the one that was issued.
pub fn reissue(view: &View, id: BulletinId) -> Result<Reissued> {
    let (issued, text) = (view.issued_bulletin(id)?, view.issued_text(id)?);
    if sha256(text.as_bytes()) != issued.digests.text {
        let what = format!("the text of issued bulletin {id} ({}) was edited", issued.fields.number);
        return Err(Error::new(ErrorKind::Tampered, what).remedy("run verify; compare with a backup"));
    }
    let figures = view.figures_as_of(issued.fields.plan, issued.fields.month, issued.as_of)?;
    let pack = issued.rule_pack.map(|pack| view.rule_pack(pack)).transpose()?;
    let bulletin = make(&issued.fields, pack.map(|stored| stored.pack.title()).as_deref(), &figures)?;
    let again = digests(&bulletin, &bulletin.to_text()?)?;
    let BulletinDigests { figures, text: text_digest, json, markdown, workbook } = issued.digests.clone();
    let check = |form, issued, again| FormCheck { form, issued, again };
    // The figures stand first: where they differ, so does everything that is printed.
    let forms = vec![
        check(BulletinForm::Figures, Some(figures), Some(again.figures)),
        check(BulletinForm::Text, Some(text_digest), Some(again.text)),
        check(BulletinForm::Json, Some(json), Some(again.json)),
        check(BulletinForm::Markdown, Some(markdown), Some(again.markdown)),
        check(BulletinForm::Workbook, workbook, again.workbook),
    ];
    Ok(Reissued { issued, text, bulletin, forms })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_one_order() {
        assert_eq!(
            canonical(&json!({"b": [1, {"d": null, "c": "引\"号"}], "a": true})),
            r#"{"a":true,"b":[1,{"c":"引\"号","d":null}]}"#
        );
    }
}
