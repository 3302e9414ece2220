//! What offices send each other.

#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod four_offices;
mod hostile;
mod offices;
mod reports_and_answers;
