//! The file: found, opened, held, copied, written anew; what lies beside it and what happens to it from outside.

pub(crate) mod aside;
pub(crate) mod attached;
pub(crate) mod backup;
pub(crate) mod beside;
pub(crate) mod connect;
pub(crate) mod digests;
pub(crate) mod drive;
pub(crate) mod errors;
pub(crate) mod exif;
pub(crate) mod fork;
pub(crate) mod held;
pub(crate) mod identity;
pub(crate) mod in_use;
pub(crate) mod links;
pub(crate) mod look;
pub(crate) mod missing;
pub(crate) mod name;
pub(crate) mod new_file;
pub(crate) mod open;
pub(crate) mod recovery;
pub(crate) mod side;
