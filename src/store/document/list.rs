//! Lists of texts or of numbers of records: `[3,5]`, in their order.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Result;
use crate::store::file::errors::damaged_document;

/// The document of a list; `None` where it is empty.
pub(crate) fn list_json<T: Serialize>(list: &[T]) -> Option<String> {
    serde_json::to_string(list).ok().filter(|_| !list.is_empty())
}

/// The list of a document.
pub(crate) fn read_list<T: DeserializeOwned>(json: Option<&str>) -> Result<Vec<T>> {
    json.map_or(Ok(Vec::new()), |json| serde_json::from_str(json).map_err(damaged_document))
}
