//! Issuing a letter (签发函件), and giving it again as it was issued (重印、核对).

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
use crate::issue::kept_forms::{IssuedForm, KeptForms, freeze};
use crate::issue::messages;
use crate::ledger::{Batch, View};
use crate::print::{Document, HandedMatter, LetterWords, letter_document as printed};
use crate::store::file::new_file::SaveOptions;

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
            freeze(&document, FORMAT)
        })
    }
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

/// An issued letter as it was issued (重印).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReissuedLetter {
    /// The letter as it stands.
    pub letter: Letter,
    #[serde(flatten)]
    forms: KeptForms,
}

impl ReissuedLetter {
    /// Its printed forms.
    pub fn forms(&self) -> &[IssuedForm] {
        &self.forms.forms
    }

    /// A printed form as it was issued, byte for byte, whatever the library prints by now.
    ///
    /// Fails with `Tampered` where it was edited in the ledger, and with `NotFound` where it was not kept.
    pub fn bytes(&self, form: PrintedForm) -> Result<&[u8]> {
        self.forms.bytes(self.letter.id, form)
    }

    /// The text as it was issued: [`ReissuedLetter::bytes`].
    pub fn text(&self) -> Result<&str> {
        self.forms.text(self.letter.id)
    }

    /// Saves a printed form as it was issued as a file: [`ReissuedLetter::bytes`].
    pub fn save(&self, form: PrintedForm, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        self.forms.save(self.letter.id, form, path.as_ref(), options)
    }

    /// Whether every form is at hand as it was issued, byte for byte.
    pub fn is_whole(&self) -> bool {
        self.forms.is_whole()
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
    Ok(ReissuedLetter { letter, forms: KeptForms::of(view.letter_forms(id)?) })
}
