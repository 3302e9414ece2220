//! What is printed: bulletins, issued ones, lights, published rates.

#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod bulletin;
mod issued_bulletins;
mod lights;
mod published_rates;
