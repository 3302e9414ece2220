//! Names of units and sectors that may be another spelling of one that the ledger has.

use std::borrow::Cow;
use std::collections::BTreeSet;

use hashbrown::HashMap;

use super::text::name_key;
use crate::limits::NAME_CHARS;
use crate::ordered::{IntoOrdered, Ordered};

/// Names that are reported beside one new name.
const HINTS: usize = 3;
/// Characters that two names must have in common.
const LEAST: usize = 2;

/// Words that make a name a unit's and do not say which one, longer words first.
const KIND_WORDS: [&str; 21] = [
    "有限责任公司",
    "股份有限公司",
    "管理委员会",
    "有限公司",
    "人民政府",
    "族自治县",
    "族自治区",
    "自治县",
    "自治区",
    "委员会",
    "管委会",
    "办公室",
    "集团",
    "公司",
    "中心",
    "市",
    "县",
    "区",
    "局",
    "委",
    "办",
];

/// Words of a project's name that people add or leave out.
const FILLERS: [&str; 6] = ["建设项目", "工程项目", "项目", "建设", "工程", "新建"];
/// Characters that distinguish projects of similar names: 一期 and 二期, 城东 and 城西.
const TELLING: &str = "一二三四五六七八九十0123456789东西南北中上下左右前后内外甲乙丙丁戊abcdefgh新老大小";
/// The fewest characters of a name in which one more or one less is taken for a slip.
const SLIP_CHARS: usize = 6;

/// A unit or sector that was asked for by its name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Ensured<Id> {
    /// Its number.
    pub id: Id,
    /// Whether it was added, because none had this name.
    pub added: bool,
    /// Names of others that look like it, at most three: it may have been meant. Empty where none was added.
    pub near: Vec<String>,
}

/// The names that look most like a new one: with half of their characters in common, wherever they stand (社会民生, 民生保障), or
/// the one a short form of the other (市住建局, 市住房和城乡建设局). What all units are called (市, 局, 人民政府) does not count.
pub(crate) fn near_names<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Vec<String> {
    let wanted = Core::of(name);
    best(known.filter_map(|known| Some((wanted.likeness(&Core::of(known))?, known))))
}

fn best<'n>(near: impl Iterator<Item = (usize, &'n str)>) -> Vec<String> {
    let mut near = near.collect::<Vec<_>>();
    near.order_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    near.into_iter().take(HINTS).map(|(_, name)| name.to_owned()).collect()
}

/// Many names with which new ones are compared, found by their characters: [`near_names`] without looking at all of them.
#[derive(Default)]
pub(crate) struct NearIndex {
    names: Vec<(String, Core)>,
    /// Which names have a character.
    having: HashMap<char, Vec<usize>>,
    /// Which names begin with two characters.
    beginning: HashMap<(char, char), Vec<usize>>,
}

impl NearIndex {
    pub(crate) fn add(&mut self, name: &str) {
        let (number, core) = (self.names.len(), Core::of(name));
        let distinct = core.sorted.iter().copied().into_set();
        distinct.into_iter().for_each(|c| self.having.entry(c).or_default().push(number));
        if let [first, second, ..] = *core.chars {
            self.beginning.entry((first, second)).or_default().push(number);
        }
        self.names.push((name.to_owned(), core));
    }

    pub(crate) fn of(&self, name: &str) -> Vec<String> {
        // What is no name is like none, and its pairs of characters would be without end.
        if name.chars().nth(NAME_CHARS).is_some() {
            return Vec::new();
        }
        let wanted = Core::of(name);
        let candidates = self.candidates(&wanted).into_iter().filter_map(|number| self.names.get(number));
        best(candidates.filter_map(|(name, core)| Some((wanted.likeness(core)?, name.as_str()))))
    }

    /// The pairs of names that look alike, by their places, so many at most.
    pub(crate) fn pairs(&self, most: usize) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        for (later, (_, core)) in self.names.iter().enumerate() {
            for earlier in self.candidates(core).into_iter().filter(|earlier| *earlier < later) {
                let is_alike = self.names.get(earlier).is_some_and(|(_, other)| core.likeness(other).is_some());
                if is_alike && pairs.len() == most {
                    return pairs;
                }
                pairs.extend(is_alike.then_some((earlier, later)));
            }
        }
        pairs
    }

    /// The numbers of all names that can be alike: they have at least half of the wanted characters, and so one of any that
    /// are one more than the other half, the rarest ones for instance; or they are a short form, which begins with two of the
    /// wanted characters.
    fn candidates(&self, wanted: &Core) -> BTreeSet<usize> {
        let having = |c: &char| self.having.get(c).map_or(&[][..], Vec::as_slice);
        let mut rarest = wanted.sorted.clone();
        rarest.order_by_key(|c| (having(c).len(), *c));
        rarest.truncate(wanted.chars.len() / 2 + 1);
        let pairs = wanted
            .chars
            .iter()
            .enumerate()
            .flat_map(|(at, first)| wanted.chars.iter().skip(at + 1).map(|second| (*first, *second)));
        let short = pairs.filter_map(|pair| self.beginning.get(&pair)).flatten();
        rarest.iter().flat_map(having).chain(short).copied().into_set()
    }
}

impl<'n> FromIterator<&'n str> for NearIndex {
    fn from_iter<I: IntoIterator<Item = &'n str>>(names: I) -> Self {
        let mut index = NearIndex::default();
        names.into_iter().for_each(|name| index.add(name));
        index
    }
}

/// What distinguishes a name from others.
struct Core {
    chars: Vec<char>,
    sorted: Vec<char>,
}

impl Core {
    fn of(name: &str) -> Core {
        let key = name_key(name);
        let core = KIND_WORDS.iter().fold(key.clone(), |core, word| core.replace(word, ""));
        let chars = if core.is_empty() { key } else { core }.chars().collect::<Vec<_>>();
        let mut sorted = chars.clone();
        sorted.sort_unstable();
        Core { chars, sorted }
    }

    /// How much of the longer name both have, in hundredths; `None` where they are not alike.
    fn likeness(&self, other: &Core) -> Option<usize> {
        let longer = self.chars.len().max(other.chars.len());
        let common = in_common(&self.sorted, &other.sorted);
        let is_alike =
            common >= LEAST && (common * 2 >= longer || self.is_short_for(other) || other.is_short_for(self));
        is_alike.then(|| common * 100 / longer.max(1))
    }

    /// Whether the other name has all its characters in this order.
    fn is_short_for(&self, other: &Core) -> bool {
        let mut rest = other.chars.iter();
        self.chars.iter().all(|wanted| rest.any(|c| c == wanted))
    }
}

/// What is compared of the key of a project's name, where another spelling of it is sought: without the city and the words that
/// people add or leave out. Most projects of a plan are called like others, as 城东码头工程 and 城西码头工程.
pub(crate) fn project_spelling(key: &str) -> Cow<'_, str> {
    let core = FILLERS.iter().fold(without_city(key).to_owned(), |core, word| core.replace(word, ""));
    if core.is_empty() { Cow::Borrowed(key) } else { Cow::Owned(core) }
}

/// A name without the city that people put before it or leave out: 柳州市东环大道 is 东环大道.
fn without_city(key: &str) -> &str {
    match key.split_once('市') {
        Some((city, rest)) if matches!(city.chars().count(), 2..=3) && rest.chars().count() >= 4 => rest,
        _ => key,
    }
}

/// Whether two names differ in one character that does not distinguish projects.
pub(crate) fn is_slip(a: &str, b: &str) -> bool {
    let (a, b) = (a.chars().collect::<Vec<_>>(), b.chars().collect::<Vec<_>>());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let rest = |name: &[char]| name.len() - same;
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let tail = tail.min(rest(&a)).min(rest(&b));
    let other = |name: &[char]| name.get(same..name.len() - tail).map(<[char]>::to_vec).unwrap_or_default();
    let (left, right) = (other(&a), other(&b));
    a.len().min(b.len()) >= SLIP_CHARS
        && left.len() <= 1
        && right.len() <= 1
        && left.iter().chain(&right).all(|c| !TELLING.contains(*c))
}

/// The pairs of projects' names that are spellings of one, by their places, so many at most. What has one character more, less or
/// other shares the name without that character, so that no two names are compared for nothing.
pub(crate) fn near_projects(names: &[&str], most: usize) -> Vec<(usize, usize)> {
    let keys = names.iter().map(|name| name_key(name)).collect::<Vec<_>>();
    let spellings = keys.iter().map(|key| project_spelling(key)).collect::<Vec<_>>();
    let mut sharing = HashMap::<String, Vec<usize>>::new();
    let mut pairs = BTreeSet::new();
    for (later, spelling) in spellings.iter().enumerate() {
        let letters = spelling.chars().collect::<Vec<_>>();
        let without = |left_out: usize| {
            letters.iter().enumerate().filter(move |(at, _)| *at != left_out).map(|(_, c)| *c).collect::<String>()
        };
        for part in std::iter::once(spelling.to_string()).chain((0..letters.len().min(NAME_CHARS)).map(without)) {
            let others = sharing.entry(part).or_default();
            for earlier in others.iter().filter(|earlier| **earlier != later) {
                let other = spellings.get(*earlier).map_or("", AsRef::as_ref);
                if pairs.len() < most && (other == spelling || is_slip(other, spelling)) {
                    pairs.insert((*earlier, later));
                }
            }
            if others.last() != Some(&later) {
                others.push(later);
            }
        }
    }
    pairs.into_iter().collect()
}

/// How many characters two names have in common, each as often as in both, wherever it stands. Both are sorted.
pub(crate) fn in_common(a: &[char], b: &[char]) -> usize {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut count = 0;
    while let (Some(left), Some(right)) = (a.peek(), b.peek()) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => drop(a.next()),
            std::cmp::Ordering::Greater => drop(b.next()),
            std::cmp::Ordering::Equal => {
                count += 1;
                a.next();
                b.next();
            }
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_finds_what_comparing_every_name_finds() {
        let letters = ['交', '通', '水', '利', '城', '投', '发', '展', '市', '局', '鱼', '峰'];
        let mut state = 20_221_125_u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        let mut name = || (0..next(9) + 1).map(|_| letters[next(letters.len())]).collect::<String>();
        let known = (0..300).map(|_| name()).collect::<Vec<_>>();
        let index = known.iter().map(String::as_str).collect::<NearIndex>();
        let mut found = 0;
        for wanted in (0..300).map(|_| name()) {
            let expected = near_names(&wanted, known.iter().map(String::as_str));
            assert_eq!(index.of(&wanted), expected, "{wanted}");
            found += expected.len();
        }
        assert!(found > 100, "{found}");
    }

    #[test]
    fn other_spellings_are_near_and_other_offices_are_not() {
        let near = [
            ("社会民生", "民生保障"),
            ("市交通局", "市交通运输局"),
            ("市住建局", "市住房和城乡建设局"),
            ("发改委", "市发展和改革委员会"),
            ("鱼峰区政府", "鱼峰区人民政府"),
            ("基础设旋", "基础设施"),
        ];
        let apart = [
            ("市财政局", "市民政局"),
            ("三江侗族自治县人民政府", "融水苗族自治县人民政府"),
            ("鱼峰区人民政府", "柳南区人民政府"),
            ("市交通运输局", "市住房和城乡建设局"),
            ("产业发展", "基础设施"),
            ("市水利局", "市教育局"),
        ];
        for (a, b) in near {
            assert_eq!(near_names(a, [b].into_iter()), [b], "{a} {b}");
            assert_eq!(near_names(b, [a].into_iter()), [a], "{a} {b}");
        }
        for (a, b) in apart {
            assert!(near_names(a, [b].into_iter()).is_empty(), "{a} {b}");
        }
    }
}
