//! Issued bulletins (简报、通报的签发). What is printed is made in `report/issued.rs`; here it is checked and kept.

use super::batch::{Batch, duplicate, not_found};
use super::plans::figures;
use super::rule_packs::pack_of;
use super::view::View;
use crate::domain::figures::PlanFigures;
use crate::domain::ids::{BulletinId, ChangeNumber, PlanId};
use crate::domain::issued::{FrozenBulletin, IssuedBulletin, IssuedBulletinFields};
use crate::domain::rule_pack::StoredRulePack;
use crate::domain::rules::FigureRules;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{NOW, issued};

impl Batch {
    /// Issues a bulletin that `freeze` makes from the figures as of the change before this one, and lets nothing else
    /// into the change. The batch holds the write lock, so no change can come in between.
    pub(crate) fn freeze_bulletin(
        &mut self,
        fields: IssuedBulletinFields,
        freeze: impl FnOnce(&IssuedBulletinFields, Option<&StoredRulePack>, &PlanFigures) -> Result<FrozenBulletin>,
    ) -> Result<BulletinId> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            let mut fields = fields.checked()?;
            if !batch.is_empty() {
                let what = "a bulletin is issued by a change of its own, and this batch has written something";
                return Err(Error::new(ErrorKind::Rule, what).remedy("commit it and issue in the next batch"));
            }
            let as_of = ChangeNumber(batch.number()?.0 - 1);
            if let Some(other) = issued::by_number(batch.conn()?, &fields.number, NOW)? {
                return Err(duplicate("bulletin", other.id, "number", "number")
                    .remedy("give it another number; one that begins anew each year needs the year in it"));
            }
            let figures = figures(batch.conn()?, fields.plan, Some(fields.month), as_of)?;
            if figures.items.is_empty() {
                return Err(Error::new(ErrorKind::Rule, format!("plan {} has no items", fields.plan))
                    .field("plan")
                    .remedy("a bulletin needs projects to tell of"));
            }
            let pack = pack_of(batch.conn()?, fields.plan, NOW)?;
            if let Some(stored) = &pack {
                if fields.rules != FigureRules::default() && fields.rules != stored.pack.figures {
                    let what = format!("plan {} uses the rules {}", fields.plan, stored.pack.title());
                    return Err(Error::new(ErrorKind::Rule, what)
                        .field("rules")
                        .remedy("give no other rules, or let the plan use another rule pack"));
                }
                fields.rules = stored.pack.figures.clone();
            }
            let frozen = freeze(&fields, pack.as_ref(), &figures)?;
            let pack = pack.map(|stored| stored.id);
            let id = issued::add(batch.writer(pass)?, &fields, as_of, pack, &frozen)?;
            batch.seal("a bulletin was issued by this change, which holds nothing else");
            Ok(id)
        })
    }
}

impl View {
    /// The issued bulletins of a plan, or of all plans, in the order in which they were issued.
    pub fn issued_bulletins(&self, plan: Option<PlanId>) -> Result<Vec<IssuedBulletin>> {
        if let Some(plan) = plan {
            self.plan(plan)?;
        }
        issued::all(self.conn()?, plan, self.as_of().0)
    }

    /// One issued bulletin.
    pub fn issued_bulletin(&self, id: BulletinId) -> Result<IssuedBulletin> {
        issued::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| not_found("issued bulletin", id))
    }

    /// The issued bulletin of a number (期号、文号), whatever its blanks.
    pub fn bulletin_by_number(&self, number: &str) -> Result<Option<IssuedBulletin>> {
        issued::by_number(self.conn()?, number, self.as_of().0)
    }

    /// The text of an issued bulletin as it was issued, byte for byte, whatever was corrected since.
    pub fn issued_text(&self, id: BulletinId) -> Result<String> {
        issued::text(self.conn()?, id, self.as_of().0)?.ok_or_else(|| not_found("issued bulletin", id))
    }
}
