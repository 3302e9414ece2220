//! What a column can mean, and what offices call it.

use std::sync::LazyLock;

use super::words;
use crate::coded::coded;

coded! {
    /// The meaning of a column.
    #[derive(PartialOrd, Ord)]
    pub enum Field {
        /// its number in the list.
        Seq = 1 "序号",
        /// the name of the project.
        Name = 2 "项目名称",
        /// its planned phase.
        Phase = 3 "建设阶段",
        /// its sector.
        Sector = 4 "行业分类",
        /// 新建, 扩建 and the like.
        Nature = 5 "建设性质",
        /// what is built, and how large.
        Content = 6 "建设内容及规模",
        /// where it lies.
        Location = 7 "建设地点",
        /// the construction period.
        Period = 8 "建设起止年限",
        /// total investment.
        Total = 9 "总投资",
        /// done until the end of the year before.
        DoneBefore = 10 "至上年底累计完成投资",
        /// planned for the year.
        Annual = 11 "年度计划投资",
        /// what is to be reached in the year.
        Target = 12 "年度进度目标",
        /// done in the month.
        MonthDone = 13 "本月完成投资",
        /// done in the year to date.
        YtdDone = 14 "本年累计完成投资",
        /// of the annual plan.
        YtdRate = 15 "占年度计划比例",
        /// done since the start.
        CumulativeDone = 16 "开工以来累计完成投资",
        /// of the total investment.
        CumulativeRate = 17 "占总投资比例",
        /// funds in place in the year to date.
        FundsYtd = 18 "到位资金",
        /// what one source (中央, 自筹, 银行贷款) has given; each source has a column.
        FundsBySource = 19 "到位资金（分来源）",
        /// physical progress.
        Progress = 20 "形象进度",
        /// preparatory progress.
        Preparation = 21 "前期工作进展",
        /// planned start.
        PlannedStart = 22 "计划开工时间",
        /// whether it has started.
        Started = 23 "是否开工",
        /// when it started.
        StartedOn = 24 "开工时间",
        /// planned finish.
        PlannedFinish = 25 "计划竣工时间",
        /// whether it is finished.
        Finished = 26 "是否竣工",
        /// when it was finished.
        FinishedOn = 27 "竣工时间",
        /// who builds it.
        Owner = 28 "项目业主",
        /// the person in charge there.
        OwnerPerson = 29 "业主负责人",
        /// in their order.
        ResponsibleUnits = 30 "责任单位",
        /// the unit that files the reports.
        ReportingUnit = 31 "填报单位",
        /// the leader in charge.
        Leader = 32 "责任领导",
        /// the person to call.
        Liaison = 33 "联络员",
        /// problems.
        Problem = 34 "存在问题",
        /// what comes next.
        NextSteps = 35 "下一步工作计划",
        /// of which level the project is.
        Level = 36 "项目级别",
        /// the national code.
        Code = 37 "项目代码",
        /// number of the document that approves it.
        ApprovalNo = 38 "批准文号",
        /// what else is said.
        Remark = 39 "备注",
    }
}

impl Field {
    /// Whether its cells hold sentences, in which a raised character is part of what is said.
    pub(super) fn is_prose(self) -> bool {
        use Field::*;
        matches!(self, Content | Location | Target | Progress | Preparation | Problem | NextSteps | Remark)
    }

    /// Whether its cells are amounts of money.
    pub fn is_amount(self) -> bool {
        use Field::*;
        matches!(self, Total | DoneBefore | Annual | MonthDone | YtdDone | CumulativeDone | FundsYtd | FundsBySource)
    }
}

/// One way to write a header that its words do not give: the leaf, and what the headers above it contain.
struct Alias {
    field: Field,
    parent: Option<&'static str>,
    leaf: &'static str,
}

static ALIASES: LazyLock<Vec<Alias>> = LazyLock::new(|| {
    let lines = include_str!("header_aliases.tsv").lines().filter(|line| !line.starts_with('#'));
    let fields = lines.filter_map(|line| line.split_once('\t'));
    let fields = fields.filter_map(|(field, aliases)| Some((field.parse::<Field>().ok()?, aliases)));
    fields
        .flat_map(|(field, aliases)| {
            aliases.split(';').map(move |alias| match alias.split_once('>') {
                Some((parent, leaf)) => Alias { field, parent: Some(parent), leaf },
                None => Alias { field, parent: None, leaf: alias },
            })
        })
        .collect()
});

/// A header without blanks, marks and units: what the alias table has.
fn key(text: &str) -> Option<String> {
    let (key, _) = words::without_unit(&words::plain(text)?);
    Some(key.trim_end_matches(':').to_owned())
}

/// The field of a path that stands in the table of exact headers: its leaf under its parents, or all there is of it.
pub(super) fn alias(path: &[String]) -> Option<Field> {
    let (leaf, parents) = path.split_last()?;
    let leaf = key(leaf)?;
    let mut alike = ALIASES.iter().filter(|alias| alias.leaf == leaf);
    let fits = |alias: &&Alias| match alias.parent {
        Some(parent) => parents.iter().any(|text| key(text).is_some_and(|text| text.contains(parent))),
        None => parents.is_empty(),
    };
    alike.find(fits).map(|alias| alias.field)
}

/// A header that names projects only where the rest of the table is one of projects.
pub(super) fn is_weak_name(text: &str) -> bool {
    const WEAK: [&str; 9] = [
        "项目",
        "建设项目",
        "工程项目",
        "重点项目",
        "重大项目",
        "项目单位及名称",
        "单位及项目名称",
        "项目单位和名称",
        "工程",
    ];
    key(text).is_some_and(|key| WEAK.contains(&key.as_str()))
}

/// The field of the known header that looks most like an unknown one, as a hint only.
pub(super) fn similar(text: &str) -> Option<Field> {
    const CHARACTERS_MAX: usize = 30;
    if text.chars().nth(CHARACTERS_MAX).is_some() {
        return None;
    }
    let score = |leaf: &str| strsim::normalized_levenshtein(leaf, text);
    let known = ALIASES.iter().map(|alias| (alias.leaf, alias.field)).chain(words::fields());
    let (best, field) = known.max_by(|(a, _), (b, _)| score(a).total_cmp(&score(b)))?;
    (score(best) > 0.5).then_some(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::sheet::meaning::{Clock, Meaning};
    use crate::exchange::sheet::sense::{self, Sense};

    fn sense_at(path: &[String], clock: Clock) -> Sense {
        let meaning = Meaning::of_path(path);
        match sense::of_path(path, &meaning, clock) {
            Sense::Unknown if meaning.rest.is_empty() => sense::of(&meaning.as_amount(), clock),
            sense => sense,
        }
    }

    fn field(path: &[&str]) -> Option<Field> {
        let path = path.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        match sense_at(&path, Clock { year: Some(2022), month: Some(6) }) {
            Sense::Sure(field, _) => Some(field),
            _ => None,
        }
    }

    #[test]
    fn every_field_has_a_name_and_no_alias_is_what_the_words_give() {
        for field in Field::ALL {
            let by_words = words::fields().any(|(_, of)| of == field);
            assert!(by_words || ALIASES.iter().any(|alias| alias.field == field) || has_grammar(field), "{field:?}");
            assert!(!field.name().is_empty());
        }
        let lines = include_str!("header_aliases.tsv").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let (field, aliases) = line.split_once('\t').unwrap();
            assert!(field.parse::<Field>().is_ok() && !aliases.split(';').any(str::is_empty), "{line}");
        }
    }

    fn has_grammar(field: Field) -> bool {
        use Field::*;
        let dates = [PlannedStart, StartedOn, Started, PlannedFinish, FinishedOn, Finished];
        field.is_amount() || [YtdRate, CumulativeRate].contains(&field) || dates.contains(&field)
    }

    #[test]
    fn one_leaf_means_different_things_under_different_parents() {
        assert_eq!(field(&["1～6月完成投资(万元)", "完成投资(万元)"]), Some(Field::YtdDone));
        assert_eq!(field(&["开工累计", "完成投资(万元)"]), Some(Field::CumulativeDone));
        assert_eq!(field(&["计划开竣工时间", "开工"]), Some(Field::PlannedStart));
        assert_eq!(field(&["市或县挂钩责任单位", "单位名称"]), Some(Field::ResponsibleUnits));
        assert_eq!(field(&["项目业主单位", "业主名称"]), Some(Field::Owner));
        assert_eq!(field(&["完成投资(万元)"]), None);
    }

    #[test]
    fn the_variants_that_were_seen_are_known() {
        let seen = include_str!("../../../tests/fixtures/header_aliases.tsv").lines().skip(1);
        let variants = seen.filter_map(|line| line.split('\t').nth(2)).flat_map(|variants| variants.split(';'));
        // Placeholders and examples of contents are no headers.
        let headers = variants.filter(|text| !text.contains(['{', '$', '→']) && !text.starts_with(['(', '（', '1']));
        let unknown = headers.filter(|header| {
            let header = header.replace("\\n", "\n");
            // What was done until the end of a year stands in the plan of the next one.
            let year = header.find("20").and_then(|at| header[at..at + 4].parse::<u16>().ok());
            let until_then = header.contains("年底") || header.contains("年累计");
            let year = year.map_or(2022, |year| year + u16::from(until_then));
            let clock = Clock { year: Some(year), month: Some(if header.contains("02月") { 2 } else { 7 }) };
            let path = [header.replace("1-3月", "1-7月").replace("6月", "7月").replace("1-12月", "1-7月")];
            sense_at(&path, clock) == Sense::Unknown
        });
        let notes = ["建设性质(新建/扩建/改建/技改)", "建设起始年限-开工年份+竣工年份", "代建单位(不同角色)"];
        let expected = [notes[0], notes[1], "“十二五”工作目标", "建设性质(误用)", "开工/计划开工时间", notes[2]];
        let mut unknown = unknown.collect::<Vec<_>>();
        unknown.retain(|header| !expected.contains(header));
        assert_eq!(unknown, ["建设单位                 及责任人(单位+人同格)", "电话、电子邮箱及传真"]);
    }
}
