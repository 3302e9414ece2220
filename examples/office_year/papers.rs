//! The papers that the office hands in: each as an official document, a workbook and a text.

use std::path::Path;

use chrono::NaiveDate;
use zdxm::figures::{Assessment, Ranking, UnitLists};
use zdxm::issue::{LetterProposals, reissue, reissue_letter};
use zdxm::print::{Document, assessment_document};
use zdxm::*;

use super::{REGISTRAR, day, indent, missing, month};

/// What a paper is saved as; an issued one is given as it was issued.
const FORMS: [(PrintedForm, &str); 3] =
    [(PrintedForm::Docx, "docx"), (PrintedForm::Workbook, "xlsx"), (PrintedForm::Text, "txt")];

/// Papers are saved beside the ledger.
pub struct Papers<'a> {
    pub ledger: &'a Path,
}

impl Papers<'_> {
    /// Saves each form by `save`.
    fn save(&self, name: &str, save: impl Fn(PrintedForm, &Path, SaveOptions) -> Result<()>) -> Result<()> {
        for (form, extension) in FORMS {
            let path = self.ledger.with_file_name(format!("{name}.{extension}"));
            save(form, &path, SaveOptions::default().with_overwrite(true))?;
        }
        println!("  另存：{name}.docx、.xlsx、.txt");
        Ok(())
    }

    fn save_document(&self, name: &str, document: &Document) -> Result<()> {
        self.save(name, |form, path, options| document.save(form, path, options))
    }

    /// Of what the rules propose for July, a person sends the first letter of each of two kinds.
    pub fn letters(&self, ledger: &Ledger, plan: PlanId) -> Result<()> {
        let proposed = LetterProposals::new(&ledger.view()?, plan, month(7)?)?.proposals;
        println!("  按规则应发函{}件", proposed.len());
        for (kind, number) in
            [(LetterKind::Reminder, "柳重点办函〔2022〕1号"), (LetterKind::Urging, "柳重点办督〔2022〕1号")]
        {
            let proposal = proposed.iter().find(|found| found.cause.kind == kind).ok_or_else(|| missing("letter"))?;
            let (cause, fields) = (proposal.cause.clone(), proposal.fields.clone());
            let id = ledger.write(REGISTRAR, |batch| batch.draft_letter(cause, fields))?;
            let draft = ledger.view()?.letter(id)?;
            ledger.write(REGISTRAR, |batch| batch.issue_letter(&draft, number, day(2022, 8, 10)?))?;
            let issued = reissue_letter(&ledger.view()?, id)?;
            println!("{}", indent(issued.text()?, 7));
            self.save(kind.name(), |form, path, options| issued.save(form, path, options))?;
        }
        Ok(())
    }

    /// The bulletin of the year as the rules compose it, the ranking of the units and their assessment.
    pub fn of_the_year(&self, ledger: &Ledger, plan: PlanId, issued_on: NaiveDate) -> Result<()> {
        let december = month(12)?;
        let mut fields = IssuedBulletinFields::new(plan, december, "柳重点办发〔2023〕1号", issued_on);
        (fields.kind, fields.period) = (Some(BulletinKind::Notice), Some(Period::Year));
        let id = ledger.write(REGISTRAR, |batch| batch.issue_bulletin(fields))?;
        let issued = reissue(&ledger.view()?, id)?;
        println!("{}", indent(issued.text()?, 8));
        self.save("年度通报", |form, path, options| issued.save(form, path, options))?;

        println!("\n排名和红黑榜");
        let view = ledger.view()?;
        let ranking = Ranking::new(&view, plan, december, &RankingQuery::default())?.document();
        let lists = UnitLists::new(&view, plan, december, &[])?.document();
        println!("{}\n{}", indent(&ranking.to_text(), 6), indent(&lists.to_text(), 6));
        self.save_document("单位排名", &ranking)?;
        self.save_document("红黑榜", &lists)?;

        println!("\n年度绩效考核，每一分都有依据");
        let assessments = Assessment::of_plan(&view, plan, december, "年度绩效考核")?;
        let document = assessment_document(&assessments);
        println!("{}", indent(&document.to_text(), 8));
        self.save_document("年度绩效考核", &document)
    }
}
