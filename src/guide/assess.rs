//! # Assess units by points (绩效考核)
//!
//! A scheme (考核办法) says for what units get points; it is a part of the rule pack. The values come from the ledger, exact, and each
//! point is explained.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::figures::Assessment;
//! use zdxm::print::assessment_document;
//! let pack = RulePack::parse(r#"
//!     name = "示例市"
//!     version = "2022.1"
//!     [[assessments]]
//!     name = "年度考核"
//!     [[assessments.items]]
//!     id = "rate"
//!     name = "年度计划完成率"
//!     measure = "annual_rate"
//!     points = "60"
//!     rule = "proportion"
//!     top = "100%"
//! "#)?;
//! ledger.write("张三", |batch| {
//!     let pack = batch.add_rule_pack(pack)?;
//!     batch.use_rule_pack(plan, pack)
//! })?;
//! let view = ledger.view()?;
//! let assessments = Assessment::of_plan(&view, plan, march, "年度考核")?;
//! let document = assessment_document(&assessments);
//! assert_eq!(document.title, "2022年3月年度考核结果");
//!
//! // The result is issued and stays, byte for byte; a correction is another result, which names the one before.
//! use zdxm::issue::{compare_assessments, reissue_assessment};
//! let on = march.next()?.first_day();
//! let fields = IssuedAssessmentFields::new(plan, march, "年度考核", "柳重点办发〔2022〕9号", on);
//! let issued = ledger.write("张三", |batch| batch.issue_assessment(fields))?;
//! ledger.write("张三", |batch| {
//!     batch.change_report(item, march, |report| report.ytd_done = Some(Money::from_fen(250_000_000)))
//! })?;
//! let view = ledger.view()?;
//! let again = reissue_assessment(&view, issued)?;
//! assert!(again.is_reproduced() && again.text()?.contains("现将2022年3月年度考核结果通报如下。"));
//! assert!(!compare_assessments(&view, issued, None)?.is_empty(), "what is known now gives other points");
//!
//! // A scheme that contradicts itself is refused with its place.
//! let wrong = RulePack::parse("name = \"甲\"\nversion = \"1\"\n[[assessments]]\nname = \"乙\"\nitems = []\n").unwrap_err();
//! assert!(wrong.to_string().starts_with("assessments[0].items"));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! [`AssessmentScheme::parse`](crate::AssessmentScheme::parse) tries a scheme on values that somebody types, without any ledger; the
//! example `assessment` does it for two files. `docs/assessment.md` describes the document.
