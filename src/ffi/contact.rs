//! Contact details of people (联系方式): post, telephone number and remark. They stand apart from the history, so that a registrar can
//! overwrite them for good; that it was done, and why, is a change.
//!
//! Form and rows: POST, PHONE, REMARK; rows also ID, that of the person, and SINCE. They are those of now, in views of the past too.

use super::border::{Fault, binds};
use super::fields::ZDXM_F_ID;
use super::form::filled;
use super::revision::Correction;
use super::row::row;
use crate::{Base, Batch, Contact, ContactFields, PersonId};

filled!(ContactFields);

row!(Contact, contact => { id, since }, fields: ContactFields);

/// Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除: Rust `Batch::revise_contact`,
/// `Batch::change_contact`.
///
/// What stood there is gone from the file; backups and archives that were made before keep it. A field that was unset in a form loaded from
/// the row is emptied.
///
/// - id: the number of a person.
pub(super) fn zdxm_contact_revise(
    batch: &mut Batch,
    id: PersonId,
    form: Correction<ContactFields>,
    reason: &str,
) -> Result<(), Fault> {
    let (form, since) = form.revision(&[(ZDXM_F_ID, id.0)], || batch.view()?.contact(id))?;
    Ok(batch.revise_contact(Base { id, since }, form, reason)?)
}

binds! {
    /// The contact details of a person: Rust `View::contact`. A limited view refuses it.
    zdxm_contact_get = View::contact(person: PersonId) -> Contact;
    /// The contact details of all people, in the order of their numbers: Rust `View::contacts`. A limited view refuses it.
    zdxm_contact_list = View::contacts() -> Vec<Contact>;
}
