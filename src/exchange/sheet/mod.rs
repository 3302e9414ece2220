//! Reading a grid as an office reads it.
//!
//! `header` finds the header rows and gives each column its path from top to bottom. `words` splits a text into the words
//! that offices use, `aliases` has the headers that are known as a whole, `unit` reads units of money, `meaning` merges
//! what the levels of a path say, `sense` finds the field
//! that this is in a sheet of a year and month, and `columns` lets the columns of a table decide what one alone does not
//! say. `title` reads year, month and unit around the table; `rows` walks down the table and separates headings
//! (`outline`), projects, notes and leftovers; `value` and `amount` read single cells, without the marks beside them
//! (`mark`); `look` reports what cells show beside their value; `checks` compares what is declared with what is there.
//! Nothing here knows a ledger or a file.

mod aliases;
mod amount;
mod checks;
mod choices;
mod columns;
mod decided;
mod faults;
mod field;
mod finding;
mod findings;
mod header;
mod look;
mod mark;
mod meaning;
pub(crate) mod messages;
mod outline;
mod reading;
mod rows;
mod sense;
mod tables;
mod title;
mod understood;
mod unit;
mod value;
mod words;

pub use choices::{Answer, CellAnswer, Choices, ColumnChoice};
pub(super) use columns::source_key;
pub(crate) use field::Field;
pub use field::SheetRow;
pub(super) use finding::Noted;
pub use finding::{Finding, FindingCode, Severity};
pub use reading::WorkbookReading;
pub(crate) use understood::SheetKind;
pub use understood::{Amounts, Column, Group, SheetReading};
