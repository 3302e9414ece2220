//! What goes with projects beside their figures: attachments with their files, and places.

mod attachment;
mod files;
mod place;
pub(super) mod taking;
