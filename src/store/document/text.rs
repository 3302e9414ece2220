//! The text of a document.

use crate::error::Result;
use crate::store::messages;

/// A document as it is stored.
pub(super) fn write(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| messages::document_cannot_be_written().because(error))
}
