//! Issuing a letter (签发函件), and giving it again as it was issued (重印、核对).

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::letter::record::Letter;
use crate::domain::office::change::Hex;
use crate::domain::office::printed_form::PrintedForm;
use crate::domain::value::ids::LetterId;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::figures::bulletin::ChainMark;
use crate::issue::issued_bulletin::{Keeping, sha256};
use crate::issue::messages;
use crate::ledger::{Batch, FrozenForm, View};
use crate::message::Arg;
use crate::print::{Document, HandedMatter, LetterWords, letter_document as printed};
use crate::store::file::new_file::{self, SaveOptions};

/// Number of the present printing: to be raised with every change of what a letter prints, in whichever form.
const FORMAT: u32 = 2;

impl Batch {
    /// Issues a draft, on the version that was read (签发): it gets its number and date, `{文号}`, `{签发日期}` and
    /// `{回复期限}` are filled in, and every printed form is kept as it is. From then on it is never revised.
    ///
    /// Where the draft says within how many working days an answer is due, the date follows from the calendar of the plan's rule
    /// pack; without a pack, from weekends alone.
    ///
    /// Fails with `Duplicate` for a number that another letter of its kind has in that year, with `MissingValue` for a letter to
    /// nobody or without words, with `Rule` for one that is no draft.
    pub fn issue_letter(&mut self, base: impl Into<Base<LetterId>>, number: &str, issued_on: NaiveDate) -> Result<()> {
        let base = base.into();
        self.freeze_letter(base, number, issued_on, |batch, letter| {
            let document = document(&*batch.view()?, letter)?;
            PrintedForm::printed().map(|form| frozen(&document, form)).collect()
        })
    }
}

fn frozen(document: &Document, form: PrintedForm) -> Result<FrozenForm> {
    let bytes = document.bytes(form)?;
    let sha256 = sha256(&bytes);
    Ok(FrozenForm { form, format: FORMAT, bytes, sha256 })
}

/// A letter as a document, made from the ledger as a view knows it.
fn document(view: &View, letter: &Letter) -> Result<Document> {
    let mut matters = Vec::new();
    for id in &letter.fields.matters {
        let matter = view.matter(*id)?;
        let unit = matter.fields.unit.map(|unit| view.unit(unit)).transpose()?;
        let item = letter.cause.plan.map(|plan| view.item_of_project(plan, matter.project)).transpose()?.flatten();
        let units = item.map(|item| item.fields.responsible_units).unwrap_or_default();
        let others = units.iter().filter(|other| unit.as_ref().is_none_or(|unit| unit.id != **other));
        let co_units = others.map(|unit| Ok(view.unit(*unit)?.fields.name)).collect::<Result<_>>()?;
        matters.push(HandedMatter { matter, unit: unit.map(|unit| unit.fields.name), co_units });
    }
    let quoted = letter.cause.as_of.filter(|_| !letter.fields.facts.is_empty());
    let mark = match quoted {
        Some(change) => {
            let hash = Hex(&view.change(change)?.hash).to_string();
            Some(ChainMark { change, hash }.line())
        }
        None => None,
    };
    let words = LetterWords { office: view.office()?, addressees: view.addressees(letter)?, matters, mark };
    Ok(printed(letter, &words))
}

/// The draft of a letter, or an issued one made again, as a document (函件). What was issued is given by [`reissue_letter`].
pub fn letter_document(view: &View, id: LetterId) -> Result<Document> {
    document(view, &view.letter(id)?)
}

/// A printed form of an issued letter, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LetterForm {
    /// The form.
    pub form: PrintedForm,
    /// SHA-256 as issued, in 64 hexadecimal digits.
    pub sha256: String,
    /// Whether it is at hand as it was issued.
    pub keeping: Keeping,
    /// Number of the printing that made it.
    pub format: u32,
}

/// An issued letter as it was issued (重印).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReissuedLetter {
    /// The letter as it stands.
    pub letter: Letter,
    /// Its printed forms.
    pub forms: Vec<LetterForm>,
    #[serde(skip)]
    kept: BTreeMap<PrintedForm, Vec<u8>>,
}

impl ReissuedLetter {
    /// A printed form as it was issued, byte for byte, whatever the library prints by now.
    ///
    /// Fails with `Tampered` where it was edited in the ledger, and with `NotFound` where it was not kept.
    pub fn bytes(&self, form: PrintedForm) -> Result<&[u8]> {
        if let Some(bytes) = self.kept.get(&form) {
            return Ok(bytes);
        }
        let name = Arg::Word(form.word(), form.name());
        Err(match self.forms.iter().any(|kept| kept.form == form) {
            true => messages::letter_form_edited(self.letter.id, name),
            false => messages::letter_form_not_kept(self.letter.id, name),
        })
    }

    /// The text as it was issued: [`ReissuedLetter::bytes`].
    pub fn text(&self) -> Result<&str> {
        std::str::from_utf8(self.bytes(PrintedForm::Text)?).map_err(|error| messages::form_is_no_text().because(error))
    }

    /// Saves a printed form as it was issued as a file: [`ReissuedLetter::bytes`].
    pub fn save(&self, form: PrintedForm, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        new_file::save(path.as_ref(), self.bytes(form)?, options)
    }

    /// Whether every form is at hand as it was issued, byte for byte.
    pub fn is_whole(&self) -> bool {
        !self.forms.is_empty() && self.forms.iter().all(|form| form.keeping == Keeping::Kept)
    }
}

/// An issued letter, each form as it was issued.
///
/// Fails with `Rule` for a draft.
pub fn reissue_letter(view: &View, id: LetterId) -> Result<ReissuedLetter> {
    let letter = view.letter(id)?;
    if !letter.course.state.is_issued() {
        return Err(view.named(messages::letter_not_issued(id)));
    }
    let (mut forms, mut kept) = (Vec::new(), BTreeMap::new());
    for stored in view.letter_forms(id)? {
        let whole = stored.bytes.filter(|bytes| sha256(bytes) == stored.sha256);
        let keeping = if whole.is_some() { Keeping::Kept } else { Keeping::Edited };
        kept.extend(whole.map(|bytes| (stored.form, bytes)));
        forms.push(LetterForm { form: stored.form, sha256: stored.sha256, keeping, format: stored.format });
    }
    Ok(ReissuedLetter { letter, forms, kept })
}
