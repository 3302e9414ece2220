//! In which forms a document is printed.

use crate::coded::coded;

coded! {
    /// A form of a document; of what was issued, its exact figures, too.
    #[derive(PartialOrd, Ord)]
    pub enum PrintedForm: "PRINTED", "Form of a document" {
        /// the exact figures of what was issued, apart from any printed form.
        Figures = 1 "数据",
        /// text, in UTF-8.
        Text = 2 "文本",
        /// JSON without blanks.
        Json = 3 "JSON",
        /// Markdown, in UTF-8.
        Markdown = 4 "Markdown",
        /// an `.xlsx` workbook to print.
        Workbook = 5 "工作簿",
        /// a `.docx` in the official form (GB/T 9704-2012).
        Docx = 6 "公文",
        /// an `.xlsx` workbook for machines: one header row with units, no merged cells, exact amounts.
        FlatWorkbook = 7 "数据表",
    }
}
