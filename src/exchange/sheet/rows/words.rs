//! Words that mark a note, a region, a sector; names without what is put around them.

use crate::domain::plan::phase::Phase;
use crate::domain::value::text::is_mark;

const NOTE_WORDS: [&str; 15] = [
    "注:",
    "备注:",
    "说明:",
    "填表",
    "制表",
    "审核",
    "单位负责人",
    "填报人",
    "联系人",
    "注1",
    "注.",
    "报送单位",
    "以上为",
    "以上项目",
    "上述项目",
];

pub(super) fn is_note(text: &str) -> bool {
    let explains_mark =
        text.starts_with(is_mark) && (text.contains('为') || text.contains("表示")) && text.contains("项目");
    NOTE_WORDS.iter().any(|word| text.starts_with(word)) || (explains_mark && text.chars().count() > 8)
}

/// Whether a text stands below a list for who made it, and when.
pub(super) fn is_signature(plain: &str) -> bool {
    plain.contains(':') || plain.contains("盖章") || (plain.contains('年') && plain.ends_with('日'))
}

/// Whether a text only says that there is nothing: `—`, `/`, `-`.
pub(super) fn is_filler(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '—' | '–' | '/' | '\\' | '―' | '.' | '…') || c.is_whitespace())
}

/// Whether a heading names a class (`A类`, `甲档`, `Ⅱ级`), which is no phase, sector or region.
pub(super) fn is_class(name: &str) -> bool {
    let Some(class) = ["类项目", "类", "档", "组", "级", "批", "批次"].iter().find_map(|word| name.strip_suffix(word))
    else {
        return false;
    };
    let class = class.strip_prefix('第').unwrap_or(class);
    !class.is_empty()
        && class.chars().count() <= 3
        && class.chars().all(|c| c.is_ascii_alphanumeric() || "甲乙丙丁戊一二三四五六七八九十".contains(c))
}

/// Parts of a town that end like a region.
const PLACES: [&str; 14] = [
    "园区",
    "小区",
    "社区",
    "片区",
    "库区",
    "景区",
    "校区",
    "院区",
    "厂区",
    "矿区",
    "灌区",
    "街区",
    "棚户区",
    "安置区",
];

/// A region heads a list as `市本级`, `柳江区`: part of where a project lies, not of what it is.
pub(super) fn is_region(name: &str) -> bool {
    ["市本级", "本级", "县", "区", "市", "管委会", "人民政府"].iter().any(|ending| name.ends_with(ending))
        && !PLACES.iter().any(|place| name.ends_with(place))
}

/// `基础设施类项目` is the sector 基础设施.
pub(super) fn sector_of(name: &str) -> String {
    let plain = name.trim_end_matches("项目").trim_end_matches("重点").trim_end_matches('类');
    if plain.is_empty() { name.to_owned() } else { plain.to_owned() }
}

/// A name without marks and outer blanks; a part also without its number.
pub(super) fn clean_name(name: &str, is_part: bool) -> String {
    let name = name.trim().trim_matches(|c: char| is_mark(c) || c.is_whitespace());
    if !is_part {
        return name.to_owned();
    }
    let is_enclosed = |c: char| matches!(c, '①'..='⒛' | '❶'..='➓');
    let unnumbered = name.trim_start_matches(is_enclosed).trim_start_matches(['-', '—', '–', '―', '─', '－']);
    let inside = unnumbered.trim_start_matches(['(', '（']).trim_start_matches(|c: char| c.is_ascii_digit());
    let unnumbered = inside.strip_prefix([')', '）']).unwrap_or(unnumbered);
    unnumbered.trim().to_owned()
}

const PHASE_WORDS: [&str; 9] = ["计划新开工", "新开工", "续建", "竣工投产", "竣工", "计划投产", "预备", "在建", "前期"];

/// What the words of a heading name: a phase, a sector, or both as in `新开工基础设施项目`.
pub(super) fn phase_and_sector(name: &str) -> (Option<Phase>, Option<String>) {
    if let Some(phase) = Phase::parse(name) {
        return (Some(phase), None);
    }
    let plain = sector_of(name);
    let split = PHASE_WORDS.iter().find_map(|word| {
        let rest = plain.strip_prefix(word).or(plain.strip_suffix(word))?;
        Some((Phase::parse(word)?, rest.trim_start_matches(['的', '类', '项', '目']).to_owned()))
    });
    match split {
        Some((phase, rest)) if rest.is_empty() => (Some(phase), None),
        Some((phase, rest)) => (Some(phase), Some(sector_of(&rest))),
        None => (None, Some(plain)),
    }
}

/// A heading of a level of coordination (`市级重点项目`) says nothing of phase, sector or region.
pub(super) fn is_level(name: &str) -> bool {
    ["国家", "省", "自治区", "市", "县", "区"].iter().any(|level| {
        ["级", "层面", "级层面"].iter().any(|word| name.strip_prefix(level).is_some_and(|rest| rest.starts_with(word)))
    }) || name.is_empty()
        || [
            "重点项目",
            "重大项目",
            "实施项目",
            "项目",
            "市直",
            "市直单位",
            "市直部门",
            "区直",
            "县直",
            "区直单位",
            "县直单位",
        ]
        .contains(&name)
}
