//! # Import a sheet (导入)
//!
//! Offices keep plans and monthly reports in spreadsheets (`.xls`, `.et`, `.xlsx`, `.ods`, `.csv`, web pages). Reading one never
//! touches the ledger; a preview says what an import would do and what a person must look at; the commit is one change.
//!
//! ```
//! use zdxm::{ImportOptions, ImportPreview, ImportTarget, Ledger, PlanLevel, Workbook};
//!
//! # let folder = tempfile::tempdir().unwrap();
//! # let ledger = Ledger::create(folder.path().join("柳州市.zdxm"), "柳州市重点办")?;
//! let sheet = "2022年重大项目计划表\n单位：万元\n\
//!     序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资,责任单位\n\
//!     1,东环大道,新开工,基础设施,\"28,760.55\",5097,市住房城乡建设局、鱼峰区人民政府\n\
//!     2,西环大道,续建,产业发展,待定,100,柳东新区管委会\n";
//! // A file: Workbook::open("附件1.et")?
//! let workbook = Workbook::read(sheet.as_bytes())?;
//! let preview = ImportPreview::of(&ledger.view()?, &workbook, ImportTarget::default())?;
//! assert_eq!(preview.counts().new_projects, 2);
//!
//! // 待定 is no amount: a person says what is to become of the cell.
//! let strict = ImportOptions::default();
//! assert_eq!(preview.unsettled(strict).next().map(|finding| finding.cell.to_string()).as_deref(), Some("E5"));
//! let options = strict.with_leave_unreadable_empty(true);
//! preview.commit(&ledger, "张三", options)?;
//!
//! let view = ledger.view()?;
//! let plan = view.plan_of_year(2022, PlanLevel::Municipal)?.expect("the plan of the sheet");
//! assert_eq!(view.items(plan.id)?.len(), 2);
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! The second import of the same file changes nothing. A column whose header the library does not know is named by
//! [`ImportTarget::columns`](crate::ImportTarget::columns), a cell is answered by [`ImportTarget::answers`](crate::ImportTarget::answers);
//! both hold for the very bytes that the person saw.
