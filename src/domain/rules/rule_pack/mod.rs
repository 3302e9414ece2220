//! Rule packs (规则包): everything in which one city's practice differs from another's, as one document with a version.
//!
//! A document is TOML, or JSON where it begins with `{`. It is checked when it is read: an unknown name, a wrong value or a
//! contradiction is an error that names its place. The ledger keeps it as canonical JSON; a plan uses one, and each
//! bulletin that is issued names the one by which it was made.

mod assessment;
mod bulletin_parts;
mod bulletins;
mod calendar;
mod deadline;
mod document;
pub(crate) mod exports;
mod groups;
pub(crate) mod letters;
mod lights;
mod lists;
mod nodes;
pub(crate) mod wording;

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::FigureRules;
use super::names::check_names;
use crate::domain::letter::kind::LetterKind;
use crate::domain::messages;
use crate::domain::value::ids::{ChangeNumber, RulePackId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::ordered::IntoOrdered;
use crate::setters::setters;

use document::Wrong;

pub use assessment::{
    AbsentRule, AnyStep, AssessedEach, AssessmentFilter, AssessmentGate, AssessmentGrade, AssessmentItem,
    AssessmentList, AssessmentScheme, AssessmentVeto, MissingMonths, PartialSteps, PointBounds, PointBracket,
    PointStep, PointsRule, PointsRuleKind, RankOrder, RankStep, SumOrMean,
};
pub use bulletin_parts::{BulletinDetail, BulletinPart, BulletinTable};
pub use bulletins::{BulletinKind, BulletinRule, ComparedBasis};
pub use calendar::Calendar;
pub use deadline::{DeadlineKind, DeadlineRule, HolidayRule};
pub use exports::{ExportColumn, ExportGroup, ExportProfile};
pub use groups::{GroupRule, Target};
pub use letters::{DueLetter, LetterAbout, LetterCondition, LetterMonth, LetterRule, LetterTo};
pub use lights::{Judgement, Light, LightMeasure, LightRules, Lights, MatterLight, ProgressLight, StartLight};
pub(crate) use lights::{LateNode, LightFacts};
pub use lists::ListRule;
pub use nodes::{NodeTemplate, TemplateNode};
pub use wording::{LetterFigure, LetterWording};

/// A sector of the first level with those below it (行业分类).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SectorEntry {
    /// Its name, such as 基础设施.
    pub name: String,
    /// Names of those of the second level.
    #[serde(default)]
    pub parts: Vec<String>,
}

impl SectorEntry {
    /// A sector without others below it.
    pub fn new(name: impl Into<String>) -> Self {
        SectorEntry { name: name.into(), parts: Vec::new() }
    }
}

setters! {
    SectorEntry {
        with_parts(parts: Vec<String>) = parts;
    }
}

/// A permit that a project needs (前期手续).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PermitEntry {
    /// Its name, such as 用地许可.
    pub name: String,
    /// The office that grants it (办理部门).
    #[serde(default)]
    pub office: Option<String>,
    /// Within how many days it is granted (办理时限).
    #[serde(default)]
    pub days: Option<u32>,
}

impl PermitEntry {
    /// A permit of which neither office nor time limit is said.
    pub fn new(name: impl Into<String>) -> Self {
        PermitEntry { name: name.into(), office: None, days: None }
    }
}

setters! {
    PermitEntry {
        with_office(office: impl Into<String>) = Some(office.into());
        with_days(days: u32) = Some(days);
    }
}

/// How and until when projects report (报送).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct ReportingRules {
    /// Until when a month must be reported; `None` where the city names no day.
    pub deadline: Option<DeadlineRule>,
    /// Whether projects report every ten days, too (旬报).
    pub ten_days: bool,
    /// Whether a person who submitted a report may approve it (自报自审). Where not, another person approves it, and only a registrar
    /// files and revises what counts at once.
    pub own_approval: bool,
}

impl Default for ReportingRules {
    fn default() -> Self {
        ReportingRules { deadline: None, ten_days: false, own_approval: true }
    }
}

setters! {
    ReportingRules {
        with_deadline(deadline: DeadlineRule) = Some(deadline);
        with_ten_days(ten_days: bool) = ten_days;
        with_own_approval(own_approval: bool) = own_approval;
    }
}

/// The rules of a city, or of another office (规则包).
///
/// ```
/// use zdxm::{RulePack, YearMonth};
/// let pack = RulePack::parse(r#"
///     name = "示例市"
///     version = "2022.1"
///     [reporting.deadline]
///     kind = "working_days"
///     days = 5
/// "#)?;
/// assert_eq!(pack.deadline(YearMonth::new(2022, 3)?).unwrap().to_string(), "2022-04-07");
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct RulePack {
    /// Whose rules they are (规则名称).
    pub name: String,
    /// Their version; a changed document has another one.
    pub version: String,
    /// The document that they come from (依据).
    #[serde(default)]
    pub source: Option<String>,
    /// How figures are made and rounded (口径).
    #[serde(default)]
    pub figures: FigureRules,
    /// Sectors, in their order (行业分类).
    #[serde(default)]
    pub sectors: Vec<SectorEntry>,
    /// Names of the institutions that must be in place (四制).
    #[serde(default)]
    pub institutions: Vec<String>,
    /// The permits that a project needs (前期手续).
    #[serde(default)]
    pub permits: Vec<PermitEntry>,
    /// Names of the sources of funds (资金来源).
    #[serde(default)]
    pub fund_sources: Vec<String>,
    /// How and until when projects report (报送).
    #[serde(default)]
    pub reporting: ReportingRules,
    /// Holidays and make-up working days (节假日).
    #[serde(default)]
    pub calendar: Calendar,
    /// Traffic lights (红黄绿灯).
    #[serde(default)]
    pub lights: Lights,
    /// In which groups units are ranked (排名分组); without any, by the kind of unit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupRule>,
    /// What a year sets as the target of each unit (考核数).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// Red and black lists (红榜、黑榜).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<ListRule>,
    /// Schemes of assessment (绩效考核办法).
    #[serde(
        default,
        alias = "assessment",
        deserialize_with = "assessment::one_or_several",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub assessments: Vec<AssessmentScheme>,
    /// Bulletins, the usual one first (简报、通报).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bulletins: Vec<BulletinRule>,
    /// When letters are due (函件规则).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<LetterRule>,
    /// The words of letters (函件用语); those that come with the library where there are none of a kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letter_wordings: Vec<LetterWording>,
    /// Sheets that the office fills in or hands out (表式); those that come with the library stand behind them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<ExportProfile>,
    /// Templates of nodes (节点模板); those that come with the library stand behind them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nodes: Vec<NodeTemplate>,
}

/// The packs that come with the library: file name, document. Programs ask for them by place: a new one comes last.
const SHIPPED: [(&str, &str); 7] = [
    ("liuzhou-2022", include_str!("../../../../rules/liuzhou-2022.toml")),
    ("points-below", include_str!("../../../../rules/points-below.toml")),
    ("ratio", include_str!("../../../../rules/ratio.toml")),
    ("shortfall", include_str!("../../../../rules/shortfall.toml")),
    ("letters", include_str!("../../../../rules/letters.toml")),
    ("exports", include_str!("../../../../rules/exports.toml")),
    ("nodes", include_str!("../../../../rules/nodes.toml")),
];

impl RulePack {
    /// The documents that come with the library, to be used or changed: short name and TOML.
    ///
    /// `liuzhou-2022` is what Liuzhou's plan of 2022 says; the others show three unlike ways of judging progress: by
    /// percentage points, by ratio, by shortfall. `points-below` and `ratio` are worked out in full for a city and for a county:
    /// groups, lists, bulletins, letters and an assessment. `letters` has the words of letters, `nodes` two templates of nodes.
    pub fn shipped() -> &'static [(&'static str, &'static str)] {
        &SHIPPED
    }

    /// Reads a document, TOML or JSON, and checks it.
    pub fn parse(document: &str) -> Result<RulePack> {
        if document.len() > limits::RULE_PACK_BYTES {
            return Err(messages::rule_pack_too_long(limits::RULE_PACK_BYTES).field("document"));
        }
        let document = document.trim_start_matches('\u{feff}');
        document::read::<RulePack>(document).map_err(Wrong::error)?.checked()
    }

    /// The last day on which the report of a month is in time; `None` where the pack names none.
    pub fn deadline(&self, month: YearMonth) -> Option<NaiveDate> {
        self.reporting.deadline.as_ref().and_then(|rule| rule.of(month, &self.calendar))
    }

    /// The letter that is due about something at the end of the last of some months, from January on (应发函件): that of the rule of
    /// the highest level which holds; of several of one level, the first.
    ///
    /// ```
    /// use zdxm::{Fraction, LetterAbout, LetterMonth, Measure, RulePack};
    /// let pack = RulePack::parse(r#"
    ///     name = "示例市"
    ///     version = "2022.1"
    ///     letters = [{ id = "track", name = "提醒函", for = "project", when = [{ measure = "month_task_rate", below = "80%" }] }]
    /// "#)?;
    /// let month = LetterMonth::new(None).with(Measure::MonthTaskRate, Fraction::parse("79.99%")?);
    /// assert_eq!(pack.due_letter(LetterAbout::Project, &[month]).unwrap().rule.id, "track");
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn due_letter(&self, about: LetterAbout, months: &[LetterMonth]) -> Option<DueLetter<'_>> {
        letters::due(&self.letters, about, months)
    }

    /// The words of a letter that a rule asks for: those that it names, the first of its kind, or those that come with the library.
    pub fn wording_of(&self, rule: &LetterRule) -> Option<&LetterWording> {
        let kind = rule.letter_kind();
        let named = rule.wording.as_ref().and_then(|id| self.letter_wordings.iter().find(|wording| wording.id == *id));
        named
            .or_else(|| self.letter_wordings.iter().find(|wording| wording.kind == kind))
            .or_else(|| default_wording(kind))
    }

    /// The sheets that an office with this pack has (表式): its own, then those that come with the library and whose name none of
    /// its own has.
    pub fn all_exports(&self) -> Vec<&ExportProfile> {
        let is_new = |profile: &&ExportProfile| self.exports.iter().all(|own| own.id != profile.id);
        self.exports.iter().chain(Self::shipped_exports().iter().filter(is_new)).collect()
    }

    /// The sheets that come with the library.
    pub fn shipped_exports() -> &'static [ExportProfile] {
        static EXPORTS: LazyLock<Vec<ExportProfile>> = LazyLock::new(|| {
            let exports = SHIPPED.iter().find(|(name, _)| *name == "exports");
            let pack = exports.and_then(|(_, document)| RulePack::parse(document).ok());
            pack.map(|pack| pack.exports).unwrap_or_default()
        });
        &EXPORTS
    }

    /// Name and version, as bulletins print them.
    pub fn title(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// The templates of nodes that an office with this pack has (节点模板): its own, then those that come with the library and whose
    /// name none of its own has.
    pub fn all_nodes(&self) -> Vec<&NodeTemplate> {
        let is_new = |of: &&NodeTemplate| self.nodes.iter().all(|own| own.template != of.template);
        self.nodes.iter().chain(Self::shipped_nodes().iter().filter(is_new)).collect()
    }

    /// The templates of nodes that come with the library: of building, and of what comes before it.
    pub fn shipped_nodes() -> &'static [NodeTemplate] {
        static NODES: LazyLock<Vec<NodeTemplate>> = LazyLock::new(|| {
            let nodes = SHIPPED.iter().find(|(name, _)| *name == "nodes");
            let pack = nodes.and_then(|(_, document)| RulePack::parse(document).ok());
            pack.map(|pack| pack.nodes).unwrap_or_default()
        });
        &NODES
    }

    pub(crate) fn checked(self) -> Result<RulePack> {
        let RulePack {
            name,
            version,
            source,
            figures,
            sectors,
            institutions,
            permits,
            fund_sources,
            reporting,
            calendar,
            lights,
            groups,
            targets,
            lists,
            assessments,
            bulletins,
            letters,
            letter_wordings,
            exports,
            nodes,
        } = self;
        figures.check()?;
        reporting.deadline.as_ref().map_or(Ok(()), DeadlineRule::check)?;
        calendar.check()?;
        lights.check()?;
        groups::check_groups(&groups)?;
        groups::check_targets(&targets)?;
        lists::check_lists(&lists, &groups)?;
        assessment::check_all(&assessments)?;
        bulletins::check(&bulletins)?;
        exports::check(&exports)?;
        nodes::check(&nodes)?;
        letters.iter().try_for_each(LetterRule::check)?;
        letter_wordings.iter().try_for_each(LetterWording::check)?;
        check_names("letters", letters.iter().map(|rule| &rule.id))?;
        check_names("letter_wordings", letter_wordings.iter().map(|wording| &wording.id))?;
        for rule in &letters {
            let Some(wanted) = &rule.wording else { continue };
            let known = letter_wordings.iter().find(|wording| wording.id == *wanted);
            if known.is_none_or(|wording| wording.kind != rule.letter_kind()) {
                return Err(messages::letter_wording_unknown(&rule.id, wanted, rule.letter_kind().into())
                    .field("letters.wording"));
            }
        }
        let all_sectors = sectors.iter().flat_map(|sector| std::iter::once(&sector.name).chain(&sector.parts));
        check_names("sectors", all_sectors)?;
        check_names("institutions", institutions.iter())?;
        check_names("permits", permits.iter().map(|permit| &permit.name))?;
        check_names("fund_sources", fund_sources.iter())?;
        check_names("permits.office", permits.iter().filter_map(|permit| permit.office.as_ref()).into_set())?;
        Ok(RulePack {
            name: text::checked_line("name", &name, limits::NAME_CHARS)?,
            version: text::checked_line("version", &version, limits::ISSUE_NUMBER_CHARS)?,
            source: text::checked_text("source", source)?,
            figures,
            sectors,
            institutions,
            permits,
            fund_sources,
            reporting,
            calendar,
            lights,
            groups,
            targets,
            lists,
            assessments,
            bulletins,
            letters,
            letter_wordings,
            exports,
            nodes,
        })
    }
}

/// A rule pack of the ledger (台账中的规则包). It never changes; another version is another pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StoredRulePack {
    /// Its number.
    pub id: RulePackId,
    /// The change that added it.
    pub since: ChangeNumber,
    /// SHA-256 of its canonical JSON, in 64 hexadecimal digits.
    pub sha256: String,
    /// The rules.
    #[serde(flatten)]
    pub pack: RulePack,
}

/// The words of letters of a kind that come with the library, in a pack of their own.
pub(crate) fn default_wording(kind: LetterKind) -> Option<&'static LetterWording> {
    static SHIPPED_LETTERS: LazyLock<Vec<LetterWording>> = LazyLock::new(|| {
        let letters = SHIPPED.iter().find(|(name, _)| *name == "letters");
        let pack = letters.and_then(|(_, document)| RulePack::parse(document).ok());
        pack.map(|pack| pack.letter_wordings).unwrap_or_default()
    });
    SHIPPED_LETTERS.iter().find(|wording| wording.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_come_with_the_library() {
        assert!(RulePack::shipped_exports().iter().any(ExportProfile::is_template));
    }

    #[test]
    fn templates_of_nodes_come_with_the_library() {
        let lengths: Vec<_> =
            RulePack::shipped_nodes().iter().map(|of| (of.template.as_str(), of.list.len())).collect();
        assert_eq!(lengths, [("建设节点", 7), ("前期节点", 13)]);
    }

    #[test]
    fn each_kind_of_letter_has_words() {
        for kind in LetterKind::ALL {
            assert!(default_wording(kind).is_some(), "{kind}");
        }
    }

    #[test]
    fn the_shipped_packs_are_sound_and_are_read_back_as_json() {
        for (name, document) in RulePack::shipped() {
            let pack = RulePack::parse(document).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(RulePack::parse(&serde_json::to_string(&pack).unwrap()).unwrap(), pack, "{name}");
        }
    }
}
