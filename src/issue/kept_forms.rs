//! The printed forms of what was issued, looked at as they are kept (重印、核对).

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::domain::office::printed_form::PrintedForm;
use crate::error::Result;
use crate::issue::issued_bulletin::{Keeping, sha256};
use crate::issue::messages;
use crate::message::Arg;
use crate::print::Document;
use crate::store::file::new_file::{self, SaveOptions};
use crate::store::kept_form::{FrozenForm, KeptForm};

/// A form of something issued, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct IssuedForm {
    /// The form.
    pub form: PrintedForm,
    /// SHA-256 as issued, in 64 hexadecimal digits.
    pub sha256: String,
    /// Whether it is at hand as it was issued.
    pub keeping: Keeping,
    /// Number of the printing that made it.
    pub format: u32,
}

/// The forms of something issued, with the bytes of those that are at hand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct KeptForms {
    pub(super) forms: Vec<IssuedForm>,
    #[serde(skip)]
    kept: BTreeMap<PrintedForm, Vec<u8>>,
}

/// Every printed form of a document, frozen.
pub(super) fn freeze(document: &Document, format: u32) -> Result<Vec<FrozenForm>> {
    PrintedForm::printed().map(|form| Ok(frozen(form, format, document.bytes(form)?))).collect()
}

/// A form, frozen.
pub(super) fn frozen(form: PrintedForm, format: u32, bytes: Vec<u8>) -> FrozenForm {
    let sha256 = sha256(&bytes);
    FrozenForm { form, format, bytes, sha256 }
}

impl KeptForms {
    pub(super) fn of(stored: Vec<KeptForm>) -> KeptForms {
        let (mut forms, mut kept) = (Vec::new(), BTreeMap::new());
        for KeptForm { form, format, sha256: issued, bytes } in stored {
            let whole = bytes.filter(|bytes| sha256(bytes) == issued);
            let keeping = if whole.is_some() { Keeping::Kept } else { Keeping::Edited };
            kept.extend(whole.map(|bytes| (form, bytes)));
            forms.push(IssuedForm { form, sha256: issued, keeping, format });
        }
        KeptForms { forms, kept }
    }

    /// A form of a record as it was issued. Fails with `Tampered` where it was edited, with `NotFound` where it was not kept.
    pub(super) fn bytes(&self, of: impl Into<Arg>, form: PrintedForm) -> Result<&[u8]> {
        if let Some(bytes) = self.kept.get(&form) {
            return Ok(bytes);
        }
        let name = Arg::Word(form.word(), form.name());
        Err(match self.forms.iter().any(|kept| kept.form == form) {
            true => messages::issued_form_edited(of.into(), name),
            false => messages::issued_form_not_kept(of.into(), name),
        })
    }

    pub(super) fn text(&self, of: impl Into<Arg>) -> Result<&str> {
        std::str::from_utf8(self.bytes(of, PrintedForm::Text)?)
            .map_err(|error| messages::form_is_no_text().because(error))
    }

    pub(super) fn save(&self, of: impl Into<Arg>, form: PrintedForm, path: &Path, options: SaveOptions) -> Result<()> {
        new_file::save(path, self.bytes(of, form)?, options)
    }

    pub(super) fn is_whole(&self) -> bool {
        !self.forms.is_empty() && self.forms.iter().all(|form| form.keeping == Keeping::Kept)
    }
}
