//! How people are reached (联系方式): overwritten by a registrar, for a reason; what stood there is gone.

use crate::domain::office::change::ChangeKind;
use crate::domain::office::contact::{Contact, ContactFields};
use crate::domain::office::history::Subject;
use crate::domain::office::person::PersonId;
use crate::domain::value::record::Base;
use crate::domain::value::text::checked_reason;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::store::{NOW, contact as store};

impl Batch {
    /// Overwrites the contact details of a person, on the version that was read, for a reason. They are no part of the history:
    /// what stood there is gone, while who overwrote it, when and why stays. What older versions of the library wrote stays
    /// in the chain; see `SECURITY.md`.
    ///
    /// Fails with `Conflict` where somebody has overwritten them since, and says who and when.
    pub fn revise_contact(
        &mut self,
        base: impl Into<Base<PersonId>>,
        fields: ContactFields,
        reason: &str,
    ) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_contact(base, fields, reason))
    }

    /// Overwrites some of the contact details of a person, for a reason; the rest stays as it is now.
    pub fn change_contact(
        &mut self,
        id: PersonId,
        reason: &str,
        change: impl FnOnce(&mut ContactFields),
    ) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::ManagePeople, (Subject::Contact, id.0))?;
            let mut now = store::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_contact(base, now.fields, reason)
        })
    }

    fn put_contact(&mut self, base: Base<PersonId>, fields: ContactFields, reason: &str) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::ManagePeople, (Subject::Contact, id.0))?;
        let fields = fields.checked()?;
        let before = store::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        if before.fields == fields {
            return Ok(());
        }
        let reason = checked_reason(reason, messages::contact_without_reason)?;
        if base.since != before.since {
            let who = self.who_and_when(before.since)?;
            return Err(messages::contact_conflicts(id.into(), base.since, who.into()));
        }
        store::overwrite(self.writer(pass)?, id, &fields, &reason)
    }
}

/// # Contact details (联系方式)
///
/// Post, telephone number and remark of people, as they are now: no history has them. A limited view shows none.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// use zdxm::{ContactFields, PersonFields};
/// let person = ledger.write("李四", |batch| {
///     let person = batch.add_person(PersonFields::named("王五"))?;
///     batch.change_contact(person, "登记", |now| now.phone = Some("0772-2820000".into()))?;
///     Ok(person)
/// })?;
/// assert_eq!(ledger.view()?.contact(person)?.fields.phone.as_deref(), Some("0772-2820000"));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The contact details of one person, as they are now.
    pub fn contact(&self, person: PersonId) -> Result<Contact> {
        self.check_whole()?;
        store::get(self.conn()?, person, self.as_of().0)?.ok_or_else(|| messages::not_found(person))
    }

    /// The contact details of all people, as they are now, in the order of their numbers.
    pub fn contacts(&self) -> Result<Vec<Contact>> {
        self.check_whole()?;
        store::all(self.conn()?, self.as_of().0)
    }
}
