//! Headers that are known as a whole, because their words do not give them, and those that are like them.

use std::sync::LazyLock;

use super::field::Field;
use super::words;

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
pub(super) fn key(text: &str) -> Option<String> {
    let (key, _) = words::without_unit(&words::plain(text)?);
    Some(key.trim_end_matches(':').to_owned())
}

/// The field of a path that stands in the table of exact headers: its leaf under its parents, or all there is of it.
pub(super) fn alias(path: &[String]) -> Option<Field> {
    let (leaf, parents) = path.split_last()?;
    alias_under(parents, &key(leaf)?)
}

/// The same of a leaf whose key is known.
pub(super) fn alias_under(parents: &[String], leaf: &str) -> Option<Field> {
    let mut alike = ALIASES.iter().filter(|alias| alias.leaf == leaf);
    let fits = |alias: &&Alias| match alias.parent {
        Some(parent) => parents.iter().any(|text| key(text).is_some_and(|text| text.contains(parent))),
        None => parents.is_empty(),
    };
    alike.find(fits).map(|alias| alias.field)
}

/// The field whose title a header is, by its key. An amount has none, because a title says no period.
pub(super) fn titled(leaf: &str) -> Option<Field> {
    Field::ALL.into_iter().find(|field| field.name() == leaf && !field.is_amount())
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
    let titles = Field::ALL.iter().filter(|field| !field.is_amount()).map(|field| (field.name(), *field));
    let known = ALIASES.iter().map(|alias| (alias.leaf, alias.field)).chain(words::fields()).chain(titles);
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
            let by_table = ALIASES.iter().any(|alias| alias.field == field);
            assert!(by_words || by_table || has_grammar(field) || titled(field.name()) == Some(field), "{field:?}");
        }
        let lines = include_str!("header_aliases.tsv").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let (field, aliases) = line.split_once('\t').unwrap();
            assert!(field.parse::<Field>().is_ok() && !aliases.split(';').any(str::is_empty), "{line}");
        }
    }

    #[test]
    fn a_header_that_is_the_title_of_a_field_means_that_field() {
        for title in Field::ALL.into_iter().filter(|title| !title.is_amount()) {
            assert_eq!(field(&[title.name()]), Some(title), "an alias of {title:?} is missing");
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
