//! Names that a document of rules lists.

use std::collections::BTreeSet;

use crate::domain::messages;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;

/// Names of a list: each is there, and none twice.
pub(super) fn check_names<'n>(place: &'static str, names: impl IntoIterator<Item = &'n String>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for name in names {
        text::checked_line(place, name, limits::NAME_CHARS)?;
        if !seen.insert(text::name_key(name)) {
            return Err(messages::rule_pack_name_twice(name).field(place));
        }
    }
    Ok(())
}
