//! Reading a grid as an office reads it.
//!
//! `header` finds the header rows and gives each column its path from top to bottom; `field` knows what offices call
//! each field; `title` reads year, month and unit around the table; `rows` walks down the table and tells headings
//! (`outline`), projects, notes and leftovers apart; `value` and `amount` read single cells, without
//! the marks beside them (`mark`); `look` reports what cells show beside their value; `checks` compares what is declared
//! with what is there. Nothing here knows a ledger or a file.

mod amount;
mod checks;
mod choices;
mod faults;
mod field;
mod finding;
mod header;
mod label;
mod look;
mod mark;
mod outline;
mod reading;
mod rows;
mod tables;
mod title;
mod value;

pub use choices::{Answer, CellAnswer, Choices, ColumnChoice};
pub use field::Field;
pub use finding::{Finding, FindingCode, Severity};
pub use reading::{Amounts, Column, Group, SheetKind, SheetReading, SheetRow, WorkbookReading};
