//! # Print documents (文件)
//!
//! Each report makes a [`Document`](crate::print::Document): titles, paragraphs, tables with typed cells, charts. Every form prints it:
//! text, Markdown, JSON, an `.xlsx` to print, an `.xlsx` for machines, and with the feature `docx` a `.docx` in the official form.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::figures::{Bulletin, Ranking};
//! use zdxm::print::{Document, Level, Paper};
//! use zdxm::{PrintedForm, RankingQuery, SaveOptions};
//!
//! // The month's bulletin in every form that this build prints.
//! let document = Bulletin::new(&view.month_figures(plan, march)?)?.document()?;
//! for form in PrintedForm::printed() {
//!     assert!(!document.bytes(form)?.is_empty());
//! }
//! // As a file: an older one is replaced only where that is allowed, and a ledger never is.
//! let path = folder.path().join("通报.md");
//! document.save(PrintedForm::Markdown, &path, SaveOptions::default())?;
//! let refused = document.save(PrintedForm::Markdown, &path, SaveOptions::default()).unwrap_err();
//! assert_eq!(refused.kind(), ErrorKind::Duplicate);
//!
//! // A window draws the tables cell by cell.
//! let ranking = Ranking::new(&view, plan, march, &RankingQuery::default())?.document();
//! let table = ranking.tables().next().expect("a table");
//! assert_eq!(table.rows[0].cells[1].text(table), "市交通运输局");
//!
//! // A paper of one's own has the same forms.
//! let mut letter = Document::new("关于报送月报的函").with_paper(Paper::Letter).with_office("柳州市重点办");
//! letter.addressees = vec!["市交通运输局".into()];
//! letter.heading(Level::First, "报送要求");
//! letter.paragraph("请于每月5日前报送上月月报。");
//! assert!(letter.to_text().contains("市交通运输局："));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! What was issued is never printed anew: [`reissue`](crate::issue::reissue) and [`reissue_letter`](crate::issue::reissue_letter) hand out
//! the bytes that were issued. `docs/documents.md` says what stands where on the paper, and which fonts it asks for.
