//! Bulletins as an office writes them (简报、通报、快报、专报): which parts they have, in which order, and with what they compare.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::rules::names::check_names;
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::bulletin_parts::{BulletinDetail, BulletinPart, BulletinTable};
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::setters::setters;

coded! {
    /// What a bulletin is called, and so on what paper it is printed.
    #[derive(PartialOrd, Ord)]
    pub enum BulletinKind: "BULLETIN", "Kind of a bulletin" {
        /// the office's own bulletin, with name, number, office and date in its head.
        Brief = 1 "简报",
        /// an official document that names who leads and who lags.
        Notice = 2 "通报",
        /// figures in one table, early.
        Flash = 3 "快报",
        /// one matter, to leaders.
        Special = 4 "专报",
    }
}

coded! {
    /// On which figures of the year before a comparison stands (同比口径).
    #[derive(PartialOrd, Ord)]
    pub enum ComparedBasis: "BASIS", "Figures of the year before" {
        /// those of the last bulletin that was issued for the month.
        Issued = 1 "按当时公布数",
        /// those that are known now.
        Known = 2 "按现有数据",
        /// those of the projects that both plans have.
        Comparable = 3 "按可比项目",
    }
}

/// A bulletin of a kind and period, as data of the rule pack.
///
/// ```
/// use zdxm::{BulletinPart, RulePack};
/// let pack = RulePack::parse(r#"
///     name = "示例市"
///     version = "2022.1"
///     [[bulletins]]
///     kind = "notice"
///     period = "half"
///     office = "柳州市重点项目建设办公室"
///     parts = ["overall", "phases", "starts", "leading", "lagging", "next"]
///     first = 3
///     last = 3
///     last_year = ["issued"]
///     next = ["各责任单位要倒排工期，确保完成全年任务。"]
/// "#)?;
/// assert_eq!(pack.bulletins[0].parts[1], BulletinPart::Phases);
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct BulletinRule {
    /// What it is called.
    pub kind: BulletinKind,
    /// Of what time it is.
    #[serde(default = "month")]
    pub period: Period,
    /// The name in red above a bulletin of the office's own (简报名称): `重大项目建设简报`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The office that issues it (编发单位).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// To whom it is sent (主送).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addressees: Vec<String>,
    /// Who gets a copy (抄送).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<String>,
    /// Its parts, in their order.
    pub parts: Vec<BulletinPart>,
    /// Its tables, in their order; without any, the usual ones of its kind: a flash has the summary alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<BulletinTable>,
    /// Whether its tables are attached to it (附件), each on a page of its own and named below the text.
    #[serde(default, skip_serializing_if = "is_false")]
    pub attached: bool,
    /// What it says below its phases and sectors (其中), in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<BulletinDetail>,
    /// How many problems [`BulletinPart::Problems`] quotes, in the order of the plan; without it, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problems: Option<u32>,
    /// Whether it has a chart of the year month by month; that of a year always has one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub month_chart: bool,
    /// Whether the month's amount is compared with that of the month before (环比), and with it how many projects there are, have
    /// started and are finished (较上月).
    #[serde(default)]
    pub month_before: bool,
    /// With which figures of the year before it compares (同比).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub last_year: Vec<ComparedBasis>,
    /// Whether units say how their rank changed since the month before.
    #[serde(default)]
    pub rank_change: bool,
    /// How many units of each group lead, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<u32>,
    /// How many units of each group lag, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<u32>,
    /// Paragraphs of [`BulletinPart::Next`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<String>,
}

fn month() -> Period {
    Period::Month
}

fn is_false(said: &bool) -> bool {
    !said
}

impl BulletinRule {
    /// A bulletin of a kind and period with these parts, that compares with nothing.
    pub fn new(kind: BulletinKind, period: Period, parts: Vec<BulletinPart>) -> Self {
        BulletinRule {
            kind,
            period,
            name: None,
            office: None,
            addressees: Vec::new(),
            copies: Vec::new(),
            parts,
            tables: Vec::new(),
            attached: false,
            details: Vec::new(),
            problems: None,
            month_chart: false,
            month_before: false,
            last_year: Vec::new(),
            rank_change: false,
            first: None,
            last: None,
            next: Vec::new(),
        }
    }

    /// The one of a kind and period where the pack has none.
    pub(crate) fn usual(kind: BulletinKind, period: Period) -> Self {
        use BulletinPart::*;
        let parts = match kind {
            BulletinKind::Flash => vec![Overall],
            _ => vec![Investment, Starts, Units, Reporting],
        };
        BulletinRule::new(kind, period, parts)
    }

    /// The tables that it has, in their order.
    pub(crate) fn printed_tables(&self) -> &[BulletinTable] {
        match (self.tables.as_slice(), self.kind) {
            ([], BulletinKind::Flash) => &[BulletinTable::Summary],
            ([], _) => &BulletinTable::USUAL,
            (named, _) => named,
        }
    }

    /// Whether it has a chart of the year month by month.
    pub(crate) fn has_month_chart(&self) -> bool {
        self.month_chart || self.period == Period::Year
    }

    /// Whether it has a part or a table that needs the problems of the month.
    pub(crate) fn needs_problems(&self) -> bool {
        self.parts.contains(&BulletinPart::Problems) || self.printed_tables().contains(&BulletinTable::Problems)
    }

    /// Whether it has a part or a table of nodes.
    pub(crate) fn needs_nodes(&self) -> bool {
        self.parts.contains(&BulletinPart::Nodes) || self.printed_tables().contains(&BulletinTable::LateNodes)
    }

    /// Whether it has tables of single projects.
    pub(crate) fn needs_items(&self) -> bool {
        self.printed_tables().iter().any(|table| matches!(table, BulletinTable::Behind | BulletinTable::OnTime))
    }

    /// Whether it needs what is proposed for the next year.
    pub(crate) fn needs_proposals(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, BulletinPart::CarriedOver | BulletinPart::NextYear))
    }

    /// Whether it needs the figures of the month before.
    pub(crate) fn needs_month_before(&self) -> bool {
        self.month_before || self.rank_change
    }
}

setters! {
    BulletinRule {
        with_name(name: impl Into<String>) = Some(name.into());
        with_office(office: impl Into<String>) = Some(office.into());
        with_addressees(addressees: Vec<String>) = addressees;
        with_copies(copies: Vec<String>) = copies;
        with_tables(tables: Vec<BulletinTable>) = tables;
        with_attached(attached: bool) = attached;
        with_details(details: Vec<BulletinDetail>) = details;
        with_problems(problems: u32) = Some(problems);
        with_month_chart(month_chart: bool) = month_chart;
        with_month_before(month_before: bool) = month_before;
        with_last_year(last_year: Vec<ComparedBasis>) = last_year;
        with_rank_change(rank_change: bool) = rank_change;
        with_first(first: u32) = Some(first);
        with_last(last: u32) = Some(last);
        with_next(next: Vec<String>) = next;
    }
}

/// Nothing is named twice.
fn check_once(place: &'static str, words: impl Iterator<Item = &'static str>) -> Result<()> {
    let mut before = Vec::new();
    for word in words {
        if before.contains(&word) {
            return Err(messages::rule_pack_name_twice(word).field(place));
        }
        before.push(word);
    }
    Ok(())
}

/// Whether the bulletins of a pack are sound: one for each kind and period, each with parts, none twice.
pub(super) fn check(bulletins: &[BulletinRule]) -> Result<()> {
    for (place, rule) in bulletins.iter().enumerate() {
        let earlier = bulletins.iter().take(place);
        if earlier.into_iter().any(|other| (other.kind, other.period) == (rule.kind, rule.period)) {
            return Err(messages::bulletin_rule_twice(rule.kind.into(), rule.period.into()).field("bulletins"));
        }
        if rule.parts.is_empty() {
            return Err(messages::bulletin_rule_without_parts(rule.kind.into()).field("bulletins.parts"));
        }
        check_once("bulletins.parts", rule.parts.iter().map(|part| part.word()))?;
        check_once("bulletins.details", rule.details.iter().map(|detail| detail.word()))?;
        check_once("bulletins.tables", rule.tables.iter().map(|table| table.word()))?;
        if rule.parts.contains(&BulletinPart::Next) && rule.next.is_empty() {
            return Err(messages::bulletin_rule_without_next(rule.kind.into()).field("bulletins.next"));
        }
        for (wants, count) in [(BulletinPart::Leading, rule.first), (BulletinPart::Lagging, rule.last)] {
            if rule.parts.contains(&wants) && count.is_none_or(|count| count == 0) {
                return Err(messages::bulletin_rule_without_count(wants.into()).field("bulletins.parts"));
            }
        }
        check_names("bulletins.addressees", rule.addressees.iter())?;
        check_names("bulletins.copies", rule.copies.iter())?;
        for (place, name) in [("bulletins.name", &rule.name), ("bulletins.office", &rule.office)] {
            name.as_ref().map(|name| text::checked_line(place, name, limits::NAME_CHARS)).transpose()?;
        }
        for paragraph in &rule.next {
            text::checked_text("bulletins.next", Some(paragraph.clone()))?;
        }
    }
    Ok(())
}
