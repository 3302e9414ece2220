//! What a column can mean, and what offices call it.

use std::sync::LazyLock;

use serde::Serialize;

/// The meaning of a column.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    strum::EnumString,
    strum::EnumIter,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Field {
    /// 序号
    Seq,
    /// 项目名称
    Name,
    /// 建设阶段
    Phase,
    /// 行业分类
    Sector,
    /// 建设性质 (新建, 扩建…)
    Nature,
    /// 建设内容及规模
    Content,
    /// 建设地点
    Location,
    /// 建设起止年限
    Period,
    /// 总投资
    Total,
    /// 至上年底累计完成投资
    DoneBefore,
    /// 年度计划投资
    Annual,
    /// 年度进度目标
    Target,
    /// 本月完成投资
    MonthDone,
    /// 年初至本月累计完成投资
    YtdDone,
    /// 占年度计划
    YtdRate,
    /// 开工累计完成投资
    CumulativeDone,
    /// 占总投资
    CumulativeRate,
    /// 到位资金
    FundsYtd,
    /// 形象进度
    Progress,
    /// 前期工作进展
    Preparation,
    /// 计划开工时间
    PlannedStart,
    /// 是否开工
    Started,
    /// 开工时间
    StartedOn,
    /// 计划竣工时间
    PlannedFinish,
    /// 是否竣工
    Finished,
    /// 竣工时间
    FinishedOn,
    /// 项目业主
    Owner,
    /// 业主负责人
    OwnerPerson,
    /// 责任单位
    ResponsibleUnits,
    /// 填报单位
    ReportingUnit,
    /// 责任领导
    Leader,
    /// 联络员
    Liaison,
    /// 存在问题
    Problem,
    /// 下一步工作计划
    NextSteps,
    /// 项目级别
    Level,
    /// 项目代码
    Code,
    /// 批准文号
    ApprovalNo,
    /// 备注
    Remark,
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
        matches!(self, Total | DoneBefore | Annual | MonthDone | YtdDone | CumulativeDone | FundsYtd)
    }
}

/// One way to write a header: the leaf, and what the headers above it contain.
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

/// How well an alias fits a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// A parent that fits is worth more than any leaf alone.
    with_parent: bool,
    /// More characters say more.
    characters: usize,
}

/// The field of a header path of normalised texts, from top to bottom.
pub(super) fn of_path(path: &[String]) -> Option<(Field, Fit)> {
    let (leaf, parents) = path.split_last()?;
    let fits = ALIASES.iter().filter_map(|alias| {
        let parent_fits = match alias.parent {
            Some(parent) => parents.iter().any(|text| text.contains(parent)),
            None => true,
        };
        let fit = Fit { with_parent: alias.parent.is_some(), characters: alias.leaf.chars().count() };
        (parent_fits && alias.leaf == leaf).then_some((alias.field, fit))
    });
    // Among equals the first line of the table wins.
    fits.reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// Whether a text stands in the table at all, under whatever parent.
pub(super) fn is_known(text: &str) -> bool {
    ALIASES.iter().any(|alias| alias.leaf == text)
}

/// The known header that looks most like an unknown one, as a hint only: 累计完成投资 and 累计完成率 look alike.
pub(super) fn similar(text: &str) -> Option<&'static str> {
    const CHARACTERS_MAX: usize = 30;
    if text.chars().nth(CHARACTERS_MAX).is_some() {
        return None;
    }
    let score = |leaf: &str| strsim::normalized_levenshtein(leaf, text);
    let best = ALIASES.iter().map(|alias| alias.leaf).max_by(|a, b| score(a).total_cmp(&score(b)))?;
    (score(best) > 0.5).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::sheet::label;

    fn field(path: &[&str]) -> Option<Field> {
        let path = path.iter().map(|text| label::key(text, Some(2022))).collect::<Vec<_>>();
        of_path(&path).map(|(field, _)| field)
    }

    #[test]
    fn every_line_of_the_table_is_a_field() {
        use strum::IntoEnumIterator;
        let lines = include_str!("header_aliases.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(lines, Field::iter().count());
        for field in Field::iter() {
            assert!(ALIASES.iter().any(|alias| alias.field == field), "{field:?}");
        }
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
            let until_then = header.contains("年底") || header.contains("年累计");
            let year = label::years(&header).next().map(|year| year + u16::from(until_then));
            of_path(&[label::key(&header, year)]).is_none()
        });
        let notes = ["建设性质(新建/扩建/改建/技改)", "建设起始年限-开工年份+竣工年份", "代建单位(不同角色)"];
        let expected = [notes[0], notes[1], "“十二五”工作目标", "建设性质(误用)", "开工/计划开工时间", notes[2]];
        let mut unknown = unknown.collect::<Vec<_>>();
        unknown.retain(|header| !expected.contains(header));
        assert_eq!(unknown, ["建设单位                 及责任人(单位+人同格)", "电话、电子邮箱及传真"]);
    }
}
