//! What a batch reads: everything that a view can, with what the batch wrote so far.

use std::collections::BTreeSet;
use std::ops::Deref;

use super::batch::Batch;
use super::office::authority::Authority;
use super::office::person::shown_to;
use super::view::View;
use crate::domain::value::ids::ProjectId;
use crate::error::Result;
use crate::store::NOW;
use crate::store::writer::Suspended;

/// The ledger as a batch sees it, with its own writes; made by [`Batch::view`].
///
/// It reads by the connection of the batch, which writes nothing as long as this lives.
pub struct BatchView<'b> {
    batch: &'b mut Batch,
    view: View,
    /// What the batch goes on with.
    rest: Option<Suspended>,
}

impl std::fmt::Debug for BatchView<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BatchView").field("view", &self.view).finish_non_exhaustive()
    }
}

impl Batch {
    /// All answers of a [`View`], with what this batch wrote so far. Its [`View::as_of`] is the number that
    /// the change will have. It is limited to what the actor may see ([`View::limit_to`]).
    ///
    /// ```
    /// use zdxm::{Ledger, ProjectFields};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
    /// ledger.write("张三", |batch| {
    ///     let id = batch.add_project(ProjectFields::named("凤凰岭大桥"))?;
    ///     let project = batch.view()?.project(id)?;
    ///     batch.revise_project(&project, ProjectFields { owner: Some("市城投公司".into()), ..project.fields.clone() })
    /// })?;
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn view(&mut self) -> Result<BatchView<'_>> {
        let sees = self.shown()?.cloned();
        let (conn, rest) = self.suspend()?;
        let mut view = View::of_batch(self.pool(), conn, rest.number());
        if let Some(sees) = sees {
            view.limit(sees);
        }
        Ok(BatchView { batch: self, view, rest: Some(rest) })
    }
}

impl Batch {
    /// The projects that the actor may see; `None` for all. Nobody who sees only some can add to them, so once is enough.
    pub(super) fn shown(&mut self) -> Result<Option<&BTreeSet<ProjectId>>> {
        let Authority::Roles(grants) = self.authority() else { return Ok(None) };
        if self.items.sees.is_none() {
            self.items.sees = Some(shown_to(self.conn()?, grants, NOW)?);
        }
        Ok(self.items.sees.as_ref().and_then(Option::as_ref))
    }
}

impl Deref for BatchView<'_> {
    type Target = View;

    fn deref(&self) -> &View {
        &self.view
    }
}

impl Drop for BatchView<'_> {
    fn drop(&mut self) {
        if let Some((conn, rest)) = self.view.take_conn().zip(self.rest.take()) {
            self.batch.resume(conn, rest);
        }
    }
}
