//! Which record of this ledger is which of another one: origins (来源), both ways.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use std::cell::RefCell;

use hashbrown::HashMap;
use rusqlite::Connection;

use crate::domain::office::history::Subject;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::partner::PartnerId;
use crate::error::Result;
use crate::ledger::view::View;
use crate::store::file::{errors, identity};
use crate::store::{NOW, sharing};

/// Looks up, as of a change, as what a partner knows records, each once.
pub(crate) struct Origins<'c> {
    conn: &'c Connection,
    own: String,
    partner: Option<PartnerId>,
    as_of: i64,
    known: RefCell<HashMap<(Subject, i64), Origin>>,
}

impl<'c> Origins<'c> {
    pub(crate) fn new(conn: &'c Connection, partner: Option<PartnerId>, as_of: i64) -> Result<Self> {
        let (own, _) = identity::get(conn, NOW)?.ok_or_else(|| errors::damaged("no office"))?;
        Ok(Origins { conn, own, partner, as_of, known: RefCell::default() })
    }

    /// The uuid of this ledger.
    pub(crate) fn own(&self) -> &str {
        &self.own
    }

    /// As what the partner knows a record: as it was sent or matched, else by the ledger in which it was made. What was made here
    /// keeps its number here for everybody but those who have it by another one.
    pub(crate) fn of(&self, subject: Subject, id: i64) -> Result<Origin> {
        if let Some(known) = self.known.borrow().get(&(subject, id)) {
            return Ok(known.clone());
        }
        let known = match self.partner {
            Some(partner) => sharing::known_as(self.conn, subject, id, partner, self.as_of)?,
            None => None,
        };
        let made = match known {
            Some(known) => Some(known),
            None => sharing::made_in(self.conn, subject, id, self.as_of)?,
        };
        let origin = made.unwrap_or_else(|| Origin::new(&self.own, id));
        self.known.borrow_mut().insert((subject, id), origin.clone());
        Ok(origin)
    }

    /// The number in this ledger of the record of an origin, whether or not such a record stands; `None` where it is not known.
    pub(crate) fn local(&self, subject: Subject, origin: &Origin) -> Result<Option<i64>> {
        if origin.ledger == self.own {
            return Ok(Some(origin.number));
        }
        sharing::of_origin(self.conn, subject, origin, self.partner)
    }
}

/// # Origins (来源)
///
/// In which ledger a shared record was made.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// // Nothing came from another office: each record was made here.
/// let origin = view.origin(Subject::Project, project.0)?;
/// assert_eq!((origin.ledger, origin.number), (ledger.uuid()?, project.0));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// Where a unit, a sector, a project, a plan, an item, an event or a matter comes from: the ledger in which it was made, and
    /// its number there.
    pub fn origin(&self, subject: Subject, id: i64) -> Result<Origin> {
        self.check_whole()?;
        Origins::new(self.conn()?, None, self.as_of().0)?.of(subject, id)
    }
}
