//! The papers that the office hands in: each as an official document, a workbook and a text.

use std::path::Path;

use chrono::NaiveDate;
use zdxm::figures::{Ranking, UnitLists};
use zdxm::issue::{LetterProposals, reissue, reissue_assessment, reissue_letter};
use zdxm::print::Document;
use zdxm::*;

use super::{REGISTRAR, day, indent, missing, month};

/// The scheme of the rule pack by which the year is judged.
const SCHEME: &str = "年度绩效考核";

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
            save(form, &path, SaveOptions::default())?;
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

    /// What only people can judge: points by a document, and who stands on no list.
    fn record_facts(&self, ledger: &Ledger, plan: PlanId, on: NaiveDate) -> Result<()> {
        let december = month(12)?;
        ledger.write(REGISTRAR, |batch| {
            for (unit, points) in [("柳北区人民政府", 9), ("市水利局", 10)] {
                let unit = batch.ensure_unit(unit)?.id;
                let fields = AssessmentFactFields::new(december, "柳重点办发〔2022〕20号", on, "现场考核");
                let fields = fields.giving(SCHEME, "management", points.into());
                batch.record_assessment_fact(AssessmentFactKind::Given, plan, unit, fields)?;
            }
            let unit = batch.ensure_unit("城中区人民政府")?.id;
            let fields = AssessmentFactFields::new(december, "柳政函〔2022〕8号", on, "汛期不可抗力");
            batch.record_assessment_fact(AssessmentFactKind::Exemption, plan, unit, fields).map(drop)
        })?;
        let view = ledger.view()?;
        for fact in view.assessment_facts(plan)? {
            let (unit, fields) = (view.unit(fact.unit)?.fields.name, fact.fields);
            let points = fields.value.map(|points| format!("{points}分")).unwrap_or_default();
            println!("  {unit}：{}{points}，{}（{}）", fact.kind.name(), fields.reason, fields.document_no);
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

        println!("\n考核组的认定，和因不可抗力的免列，凭文件登记");
        self.record_facts(ledger, plan, issued_on)?;

        println!("\n排名和红黑榜");
        let view = ledger.view()?;
        let ranking = Ranking::new(&view, plan, december, &RankingQuery::default())?.document();
        let lists = UnitLists::new(&view, plan, december, &[])?.document();
        println!("{}\n{}", indent(&ranking.to_text(), 6), indent(&lists.to_text(), 6));
        self.save_document("单位排名", &ranking)?;
        self.save_document("红黑榜", &lists)?;

        println!("\n年度绩效考核，每一分都有依据");
        let fields = IssuedAssessmentFields::new(plan, december, SCHEME, "柳重点办发〔2023〕2号", issued_on);
        let id = ledger.write(REGISTRAR, |batch| batch.issue_assessment(fields))?;
        let issued = reissue_assessment(&ledger.view()?, id)?;
        println!("{}", indent(issued.text()?, 10));
        self.save(SCHEME, |form, path, options| issued.save(form, path, options))
    }
}
