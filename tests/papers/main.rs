//! What is printed: bulletins, issued ones, lights, published rates, tables as workbooks.

#[path = "../support/chain_mark.rs"]
mod chain_mark;
#[path = "../support/official_form.rs"]
mod official_form;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tools.rs"]
mod tools;

mod bulletin;
mod bulletin_attachments;
mod bulletin_examples;
mod bulletin_facts;
mod bulletin_kinds;
mod charts;
mod csv;
mod docx;
mod issued_bulletins;
mod lights;
mod published_bulletins;
mod published_rates;
mod rendering;
mod tables;
