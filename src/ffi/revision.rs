//! Corrections by forms: all of a record on the version that the form was loaded from, or the fields that were set.

use std::marker::PhantomData;

use super::border::{Fault, with};
use super::fields::{ZDXM_F_ID, ZDXM_F_SINCE};
use super::form::{AnyRecord, Filled, Form, bit, must_be_said, record, slots, values_of};
use super::handles::zdxm_form;
use super::loaded::Loaded;
use super::messages;
use super::row::{Cell, Row};
use crate::message::Arg;
use crate::{ChangeNumber, Result, View};

/// What a form said when it was copied, for a record that may be something else by the time it is written.
#[derive(Clone)]
pub(super) struct Draft<T> {
    record: T,
    said: u64,
    set: u64,
    loaded: Option<Loaded>,
}

impl<T: Filled> Draft<T> {
    /// A copy of what the form says, with what it was loaded from.
    fn copied(form: &mut Form) -> Result<Draft<T>, Fault> {
        let record = form.filled::<T>()?.clone();
        Ok(Draft { record, said: form.said, set: form.set, loaded: form.loaded.clone() })
    }

    fn loaded_from<R: Row>(&self) -> Option<&Loaded> {
        self.loaded.as_ref().filter(|loaded| loaded.row == R::record_type())
    }

    /// The version that the form was loaded from by a row of another kind, which must be of the thing with these ids.
    pub(super) fn read_in<R: Row>(&self, ids: &[(i32, i64)]) -> Result<Option<ChangeNumber>, Fault> {
        let Some(loaded) = self.loaded_from::<R>() else { return Ok(None) };
        loaded.check_ids(ids)?;
        Ok(Some(ChangeNumber(loaded.since)))
    }

    /// Whether a field was set, and not only loaded.
    pub(super) fn has_set(&self, field: i32) -> bool {
        slots::<T>().any(|slot| slot.field.number == field && self.set & bit(slot.place) != 0)
    }

    /// The record that a correction is to leave, and the version that it is based on.
    pub(super) fn revision<R: Row>(
        self,
        ids: &[(i32, i64)],
        now: impl FnOnce() -> Result<R>,
    ) -> Result<(T, ChangeNumber), Fault> {
        if let Some(loaded) = self.loaded_from::<R>() {
            loaded.check_ids(ids)?;
            let since = ChangeNumber(loaded.since);
            return Ok((self.record, since));
        }
        must_be_said::<T>(|place| self.set & place != 0 && self.said & place == 0)?;
        let now = now()?;
        let Draft { mut record, said, set: _, loaded } = self;
        for slot in slots::<T>().filter(|slot| said & bit(slot.place) == 0) {
            let Some(cell) = now.cell(slot.field.number) else { continue };
            record.set_all(slot.field.number, values_of(&cell))?;
        }
        let since = match now.cell(ZDXM_F_SINCE) {
            Some(Cell::Int(since)) => since,
            _ => 0,
        };
        Ok((record, ChangeNumber(based_on(loaded.as_ref(), ids, since))))
    }
}

/// The version that a record is based on whose last one is of `since`, where the form was loaded from another row of the
/// same thing, such as the filing of a report: that row knows of no later one than its own.
fn based_on(loaded: Option<&Loaded>, ids: &[(i32, i64)], since: i64) -> i64 {
    let is_of_it = |loaded: &&Loaded| ids.iter().all(|(field, _)| *field != ZDXM_F_ID) && loaded.ids == ids;
    loaded.filter(is_of_it).map_or(since, |loaded| loaded.since.min(since))
}

/// A form that a correction is made by.
pub(super) struct Correction<T> {
    form: *mut zdxm_form,
    record: PhantomData<T>,
}

impl<T: Filled> Correction<T> {
    pub(super) fn new(form: *mut zdxm_form) -> Correction<T> {
        Correction { form, record: PhantomData }
    }

    /// What it says, which must be all that has to be said.
    pub(super) fn record(&self) -> Result<T, Fault> {
        record(self.form)
    }

    /// What it says of the record with these ids.
    pub(super) fn draft_of<R: Row>(&self, ids: &[(i32, i64)]) -> Result<Draft<T>, Fault> {
        let draft = self.draft()?;
        draft.loaded_from::<R>().map_or(Ok(()), |loaded| loaded.check_ids(ids))?;
        Ok(draft)
    }

    fn draft(&self) -> Result<Draft<T>, Fault> {
        with(self.form, "form", |form| Draft::copied(form))
    }

    /// What a correction is to leave of a record: all that the form says, on the version that it was loaded from, or what the
    /// record is `now` with the fields that were set. Gives it with the change of that version.
    pub(super) fn revision<R: Row>(
        &self,
        ids: &[(i32, i64)],
        now: impl FnOnce() -> Result<R>,
    ) -> Result<(T, ChangeNumber), Fault> {
        self.draft()?.revision(ids, now)
    }

    /// The version that the form goes on from of a thing whose last one is of the change `now`, if it has one: `None` where
    /// the form was loaded from nothing of it.
    pub(super) fn base_of<R: Row>(
        &self,
        ids: &[(i32, i64)],
        now: Option<ChangeNumber>,
    ) -> Result<Option<ChangeNumber>, Fault> {
        let Some(loaded) = self.draft()?.loaded else { return Ok(None) };
        if loaded.row == R::record_type() {
            loaded.check_ids(ids)?;
            return Ok(Some(ChangeNumber(loaded.since)));
        }
        let based_on = |now: ChangeNumber| ChangeNumber(based_on(Some(&loaded), ids, now.0));
        Ok(now.filter(|_| loaded.ids == ids).map(based_on))
    }
}

/// Binds names of C to corrections of records that have a number of their own.
///
/// ```ignore
/// revises! {
///     /// Corrects a matter: Rust `Batch::revise_matter`, `Batch::change_matter`.
///     zdxm_matter_revise = Batch::revise_matter(id: MatterId, form: MatterForm => form.fields)
///         of View::matter { project: PROJECT };
/// }
/// ```
///
/// is
///
/// ```ignore
/// /// Corrects a matter: Rust `Batch::revise_matter`, `Batch::change_matter`.
/// pub(super) fn zdxm_matter_revise(batch: &mut Batch, id: MatterId, form: Correction<MatterForm>) -> Result<(), Fault> {
///     let (form, since) = form.revision(&[(ZDXM_F_ID, id.0)], || batch.view()?.matter(id))?;
///     let view = batch.view()?;
///     let now = view.matter(id)?;
///     not_moved(&view, id, "project", form.project, now.project)?;
///     Ok(batch.revise_matter(Base { id, since }, form.fields)?)
/// }
/// ```
macro_rules! revises {
    ($( $(#[$doc:meta])+ $name:ident = Batch::$revise:ident($id:ident: $Id:ty, $form:ident: $Form:ty => $fields:expr)
        of View::$now:ident $({ $($fixed:ident: $FIELD:ident),+ })?; )+) => {$(
        $(#[$doc])+
        pub(super) fn $name(
            batch: &mut $crate::Batch,
            $id: $Id,
            $form: $crate::ffi::revision::Correction<$Form>,
        ) -> Result<(), $crate::ffi::border::Fault> {
            let ids = [($crate::ffi::fields::ZDXM_F_ID, $id.0)];
            let ($form, since) = $form.revision(&ids, || batch.view()?.$now($id))?;
            $(
                let view = batch.view()?;
                let now = view.$now($id)?;
                $($crate::ffi::revision::not_moved(&view, $id, $crate::fields::$FIELD.name, $form.$fixed, now.$fixed)?;)+
                drop(view);
            )?
            Ok(batch.$revise($crate::Base { id: $id, since }, $fields)?)
        }
    )+};
}
pub(super) use revises;

/// Refuses a correction that says something else of what a record is of, which a correction does not change.
pub(super) fn not_moved<T: Into<Arg> + PartialEq>(
    view: &View,
    record: impl Into<Arg>,
    field: &'static str,
    said: Option<T>,
    is: T,
) -> Result<()> {
    match said.filter(|said| *said != is) {
        Some(said) => {
            let error = messages::correction_moves_record(record.into(), is.into(), said.into()).field(field);
            Err(view.named(error))
        }
        None => Ok(()),
    }
}
