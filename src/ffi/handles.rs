//! The opaque types of handles. Made from the words of `abi/src/words.rs` by `cargo run -p zdxm-abi`; do not edit.

/// One for each thread: the last error, the encoding of texts, the log.
pub struct zdxm_context(());

/// An open ledger: one file, everything that one office knows.
pub struct zdxm_ledger(());

/// The ledger as of one moment, now or long ago.
pub struct zdxm_view(());

/// A record on its way in, filled in field by field.
pub struct zdxm_form(());

/// Rows on their way out, read field by field.
pub struct zdxm_cursor(());

/// Writes that become one change, or nothing.
pub struct zdxm_batch(());

/// A plan change that is put together: supplement, withdrawal, adjustment.
pub struct zdxm_plan_change(());

/// What an office prints, in every form: text, Markdown, JSON, workbooks.
pub struct zdxm_document(());

/// The figures of a month, made once.
pub struct zdxm_bulletin(());

/// A spreadsheet file that is read.
pub struct zdxm_workbook(());

/// What the import of a workbook would do.
pub struct zdxm_import(());

/// The proof of a whole ledger, step by step.
pub struct zdxm_verify(());

/// A backup that is made step by step.
pub struct zdxm_backup(());

/// A whole ledger as lines of JSON, written or read step by step.
pub struct zdxm_archive(());
