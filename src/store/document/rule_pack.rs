//! Rule packs: the sections that a pack has, keys in the order in which they were first written.
//!
//! A section that a pack does not have is left out, so that a section that comes later changes no document. Packs from
//! before that have every section; both are read. Thresholds are texts, amounts texts in 元, as they always were here.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::rules::StoredRules;
use crate::domain::rules::FigureRules;
use crate::domain::rules::rule_pack::{
    AssessmentScheme, BulletinRule, Calendar, DeadlineKind, DeadlineRule, ExportProfile, GroupRule, HolidayRule,
    LetterRule, LetterWording, LightMeasure, LightRules, Lights, ListRule, MatterLight, NodeTemplate, PermitEntry,
    ProgressLight, ReportingRules, RulePack, SectorEntry, StartLight, Target,
};
use crate::domain::value::money::Money;
use crate::error::Result;
use crate::store::file::errors::damaged_document;

#[derive(Serialize, Deserialize)]
#[serde(remote = "RulePack", deny_unknown_fields)]
struct StoredPack {
    name: String,
    version: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(with = "StoredRules")]
    figures: FigureRules,
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "sectors")]
    sectors: Vec<SectorEntry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    institutions: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "permits")]
    permits: Vec<PermitEntry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fund_sources: Vec<String>,
    #[serde(default, skip_serializing_if = "is_default", with = "StoredReporting")]
    reporting: ReportingRules,
    #[serde(default, skip_serializing_if = "is_default", with = "StoredCalendar")]
    calendar: Calendar,
    #[serde(default, skip_serializing_if = "is_default", with = "StoredLights")]
    lights: Lights,
    /// Groups, targets, lists, bulletins, letters and sheets in the form in which offices write them, which is a format of its own; a test holds its bytes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    groups: Vec<GroupRule>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    targets: Vec<Target>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lists: Vec<ListRule>,
    /// In the form in which offices write them, which is a format of its own; a test holds its bytes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    assessments: Vec<AssessmentScheme>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    bulletins: Vec<BulletinRule>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    letters: Vec<LetterRule>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    letter_wordings: Vec<LetterWording>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    exports: Vec<ExportProfile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    nodes: Vec<NodeTemplate>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "SectorEntry", deny_unknown_fields)]
struct StoredSector {
    name: String,
    parts: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "PermitEntry", deny_unknown_fields)]
struct StoredPermit {
    name: String,
    office: Option<String>,
    days: Option<u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "ReportingRules", deny_unknown_fields)]
struct StoredReporting {
    #[serde(with = "deadline")]
    deadline: Option<DeadlineRule>,
    ten_days: bool,
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    own_approval: bool,
}

fn yes() -> bool {
    true
}

fn is_yes(value: &bool) -> bool {
    *value
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "DeadlineRule", deny_unknown_fields)]
struct StoredDeadline {
    #[serde(with = "StoredKind")]
    kind: DeadlineKind,
    days: u32,
    #[serde(with = "StoredHoliday")]
    on_holiday: HolidayRule,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "DeadlineKind", rename_all = "snake_case")]
enum StoredKind {
    MonthDay,
    NextMonthDay,
    WorkingDays,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "HolidayRule", rename_all = "snake_case")]
enum StoredHoliday {
    Keep,
    NextWorkday,
    SecondWorkday,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Calendar", deny_unknown_fields)]
struct StoredCalendar {
    holidays: BTreeSet<NaiveDate>,
    workdays: BTreeSet<NaiveDate>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Lights", deny_unknown_fields)]
struct StoredLights {
    #[serde(with = "light_rules")]
    items: Option<LightRules>,
    #[serde(with = "light_rules")]
    units: Option<LightRules>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "matter_light")]
    matters: Option<MatterLight>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "matter_light")]
    nodes: Option<MatterLight>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "MatterLight", deny_unknown_fields)]
struct StoredMatterLight {
    yellow_days: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "LightRules", deny_unknown_fields)]
struct StoredLightRules {
    #[serde(with = "progress")]
    progress: Option<ProgressLight>,
    #[serde(with = "start")]
    start: Option<StartLight>,
    red_after_yellow: Option<u32>,
    #[serde(with = "yuan")]
    least_annual: Option<Money>,
    #[serde(default, skip_serializing_if = "is_default")]
    nodes: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "ProgressLight", deny_unknown_fields)]
struct StoredProgress {
    #[serde(with = "StoredMeasure")]
    measure: LightMeasure,
    #[serde(with = "threshold")]
    yellow: Decimal,
    #[serde(with = "threshold")]
    red: Decimal,
    before_planned_start: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "LightMeasure", rename_all = "snake_case")]
enum StoredMeasure {
    PointsBelow,
    Ratio,
    Shortfall,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "StartLight", deny_unknown_fields)]
struct StoredStart {
    yellow_months: u32,
    red_months: u32,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A list, or a value that may be missing, of what has a stored form.
macro_rules! many {
    ($module:ident: $many:ident<$type:ident> as $form:literal, $gather:ident) => {
        mod $module {
            use serde::{Deserialize, Deserializer, Serialize, Serializer};

            #[derive(Serialize, Deserialize)]
            #[serde(transparent)]
            struct One(#[serde(with = $form)] super::$type);

            #[allow(clippy::ptr_arg, reason = "serde hands over a reference to the field as it is")]
            pub(super) fn serialize<S: Serializer>(many: &$many<super::$type>, to: S) -> Result<S::Ok, S::Error> {
                let many: $many<One> = super::$gather!(many.clone(), One);
                many.serialize(to)
            }

            pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<$many<super::$type>, D::Error> {
                let many = $many::<One>::deserialize(from)?;
                Ok(super::$gather!(many, |One(value)| value))
            }
        }
    };
}

macro_rules! list {
    ($many:expr, $each:expr) => {
        $many.into_iter().map($each).collect()
    };
}

macro_rules! option {
    ($many:expr, $each:expr) => {
        $many.map($each)
    };
}
use {list, option};

many!(sectors: Vec<SectorEntry> as "super::StoredSector", list);
many!(permits: Vec<PermitEntry> as "super::StoredPermit", list);
many!(deadline: Option<DeadlineRule> as "super::StoredDeadline", option);
many!(light_rules: Option<LightRules> as "super::StoredLightRules", option);
many!(progress: Option<ProgressLight> as "super::StoredProgress", option);
many!(matter_light: Option<MatterLight> as "super::StoredMatterLight", option);
many!(start: Option<StartLight> as "super::StoredStart", option);

/// A decimal without zeros at its end, as a text.
mod threshold {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(value: &Decimal, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&value.normalize())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// An amount in 元 with its unit, exact.
mod yuan {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::domain::value::money::{Money, MoneyUnit};

    pub(super) fn serialize<S: Serializer>(value: &Option<Money>, to: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(amount) => to.collect_str(&format_args!("{}元", amount.to_decimal(MoneyUnit::Yuan).normalize())),
            None => to.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Money>, D::Error> {
        let Some(text) = Option::<String>::deserialize(from)? else { return Ok(None) };
        Money::parse_with_unit(&text)
            .map(Some)
            .map_err(|error| D::Error::custom(error.what(crate::message::Language::English)))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Document(#[serde(with = "StoredPack")] RulePack);

/// The document of a pack.
pub(crate) fn rule_pack_json(pack: &RulePack) -> Result<String> {
    super::text::write(&Document(pack.clone()))
}

/// The pack of a document.
pub(crate) fn read_rule_pack(json: &str) -> Result<RulePack> {
    serde_json::from_str(json).map(|Document(pack)| pack).map_err(damaged_document)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the first versions of the library stored a pack.
    const FULL: &str = r#"{"name":"示例","version":"1","source":null,"figures":{"money_decimals":2,"rate_decimals":2,"gap_order":"exact","start_base":{"target":9}},"sectors":[{"name":"基础设施","parts":["公路"]}],"institutions":["项目法人制"],"permits":[{"name":"用地许可","office":null,"days":20}],"fund_sources":[],"reporting":{"deadline":{"kind":"month_day","days":28,"on_holiday":"next_workday"},"ten_days":false},"calendar":{"holidays":["2022-01-01"],"workdays":[]},"lights":{"items":{"progress":{"measure":"ratio","yellow":"0.8","red":"0.6","before_planned_start":false},"start":{"yellow_months":1,"red_months":3},"red_after_yellow":null,"least_annual":"10000000.5元"},"units":null}}"#;

    #[test]
    fn a_pack_of_the_first_form_is_read() {
        let pack = read_rule_pack(FULL).unwrap();
        assert_eq!(pack.lights.items.unwrap().least_annual, Some(Money::from_fen(1_000_000_050)));
        assert_eq!(pack.reporting.deadline.unwrap().on_holiday, HolidayRule::NextWorkday);
        assert_eq!(read_rule_pack(&rule_pack_json(&pack).unwrap()).unwrap(), pack);
    }

    #[test]
    fn sections_that_a_pack_does_not_have_are_left_out() {
        let pack = RulePack::parse("name = \"示例\"\nversion = \"1\"\n").unwrap();
        let json = rule_pack_json(&pack).unwrap();
        let figures = r#"{"gap_order":"exact","money_decimals":2,"rate_decimals":2,"start_base":"planned_new"}"#;
        assert_eq!(json, format!(r#"{{"name":"示例","version":"1","figures":{figures}}}"#));
        assert_eq!(read_rule_pack(&json).unwrap(), pack);
        assert!(read_rule_pack(&json.replace("version", "issue")).is_err());
    }

    /// Digests cover these bytes: they never change.
    #[test]
    fn groups_targets_and_lists_are_stored_as_offices_write_them() {
        const RANKED: &str = r#"{"name":"示例","version":"1","figures":{"gap_order":"exact","money_decimals":2,"rate_decimals":2,"start_base":"planned_new"},"groups":[{"name":"县区","kinds":["county"],"units":["阳和工业新区管委会"]}],"targets":[{"name":"新开工项目数","measure":"started","of":{"phase":["new"],"sector":["产业发展"],"level":["municipal"]},"units":{"柳北区人民政府":"20"}}],"lists":[{"name":"红榜","groups":["县区"],"measure":"target_rate","of":{"matter":["拆迁"],"target":"新开工项目数","base":"all","over":"1000000000元"},"role":"reporting","first":3,"when":[{"measure":"annual_rate","at_least":"1","above":"9/10","below":"2","at_most":"3/2"}]}]}"#;
        let pack = read_rule_pack(RANKED).unwrap();
        assert_eq!(pack.targets.first().unwrap().units.len(), 1);
        assert_eq!(rule_pack_json(&pack).unwrap(), RANKED);
    }

    /// A scheme of assessment is stored as it is written. These bytes are in digests.
    #[test]
    fn a_scheme_of_assessment_is_stored_in_its_own_words() {
        let items = r#"
            [assessment]
            name = "考核"
            [[assessment.items]]
            id = "a"
            name = "甲"
            measure = "annual_rate"
            of = { phase = ["新开工"] }
            points = 25
            rule = "slope"
            target = "100%"
            partial = "whole"
            absent = "drop"
            below = [{ span = "10个百分点", per = "1个百分点", points = "0.1" }]
            [[assessment.items]]
            id = "b"
            name = "乙"
            measure = "done"
            rule = "rank"
            steps = [{ to = 3, points = "7" }]
            core = false
            [[assessment.grades]]
            name = "一等奖"
            at_least = "20"
        "#;
        let pack = RulePack::parse(&format!("name = \"示例\"\nversion = \"1\"\n{items}")).unwrap();
        let json = rule_pack_json(&pack).unwrap();
        let stored = r#""assessments":[{"name":"考核","period":"year","base":"0","items":[{"id":"a","name":"甲","measure":"annual_rate","of":{"phase":["新开工"]},"each":"unit","points":"25","rule":"slope","absent":"drop","target":"1","partial":"whole","below":[{"span":"1/10","per":"1/100","points":"1/10"}]},{"id":"b","name":"乙","measure":"done","each":"unit","rule":"rank","core":false,"steps":[{"to":3,"points":"7"}]}],"grades":[{"name":"一等奖","at_least":"20"}]}]"#;
        assert!(json.contains(stored), "{json}");
        assert_eq!(read_rule_pack(&json).unwrap(), pack);
    }

    /// Digests cover these bytes: they never change.
    #[test]
    fn letters_are_stored_as_offices_write_them() {
        const LETTERS: &str = r#"{"name":"示例","version":"1","figures":{"gap_order":"exact","money_decimals":2,"rate_decimals":2,"start_base":"planned_new"},"lights":{"items":null,"units":null,"matters":{"yellow_days":15}},"letters":[{"id":"甲","level":2,"name":"督办函","kind":"urging","for":"matter","when":[{"light":"yellow"},{"measure":"annual_rate","below":"3/5"}],"times":2,"only_month":12,"to":["unit","leader"],"reply_working_days":5,"points":"-0.5","publish":true,"asks":["时间表"],"loses":"考核奖","wording":"乙"}],"letter_wordings":[{"id":"乙","kind":"urging","title":"关于{事项}的督办函","body":["请办理。"],"demands":["一日内办结。"]}]}"#;
        let pack = read_rule_pack(LETTERS).unwrap();
        assert_eq!(pack.letters.first().unwrap().times, Some(2));
        assert_eq!(rule_pack_json(&pack).unwrap(), LETTERS);
    }

    #[test]
    fn shipped_packs_come_back() {
        for (name, document) in RulePack::shipped() {
            let pack = RulePack::parse(document).unwrap();
            assert_eq!(read_rule_pack(&rule_pack_json(&pack).unwrap()).unwrap(), pack, "{name}");
        }
    }
}
