//! What is printed: bulletins, issued ones, lights, published rates, tables as workbooks.

#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod bulletin;
mod issued_bulletins;
mod lights;
mod published_rates;
mod tables;
