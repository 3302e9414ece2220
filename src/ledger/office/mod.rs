//! Units, sectors and people, how they are reached and what each may do, the clock and the seals.

pub(super) mod authority;
pub(super) mod clock;
pub(super) mod contact;
pub(super) mod merger;
pub(super) mod pass;
pub(super) mod person;
mod refusal;
pub(super) mod refused;
pub(super) mod seal;
pub(super) mod sector;
pub(super) mod unit;
