//! Names that look alike, found without comparing every name: a name with at least six characters in ten the same
//! shares one of the rarest characters, so only the names that have one of these are compared.

use std::borrow::Cow;

use hashbrown::HashMap;

use super::{matching, messages};
use crate::domain::value::ids::ProjectId;
use crate::domain::value::near::{in_common, is_slip, project_spelling};
use crate::domain::value::text::name_key;
use crate::error::Result;
use crate::exchange::sheet::{Field, Finding, Severity, SheetReading, SheetRow};
use crate::ledger::lookup::{FormerName, Lookup, Projects};
use crate::limits;
use crate::message::Arg;
use crate::ordered::Ordered;

/// Rows of one sheet for which near matches are sought.
const HINTED_ROWS: usize = 200;

/// Near matches that are named for one row.
const HINTS: usize = 3;
/// How much of a name must be the same.
#[derive(Debug, Clone, Copy)]
pub(super) enum Likeness {
    /// Six characters in ten: what somebody may have meant by a name that the ledger does not have.
    Loose,
    /// Without the words that people add or leave out the same, or but for one character: another spelling of the name.
    /// Most projects of a plan are called like others, as 城东码头工程 and 城西码头工程.
    Spelling,
}

impl Likeness {
    /// What is compared of a name.
    fn compared(self, key: &str) -> Cow<'_, str> {
        match self {
            Likeness::Loose => Cow::Borrowed(key),
            Likeness::Spelling => project_spelling(key),
        }
    }

    /// How many characters two names of so many must have in common.
    fn least(self, longer: usize) -> usize {
        match self {
            Likeness::Loose => (longer * 6).div_ceil(10),
            Likeness::Spelling => longer.saturating_sub(1),
        }
    }

    /// How alike two names are, of 1; `None` where they are not alike.
    fn score(self, known: &str, wanted: &str) -> Option<f64> {
        let is_alike = match self {
            Likeness::Loose => strsim::normalized_levenshtein(known, wanted) >= 0.6,
            Likeness::Spelling => known == wanted || is_slip(known, wanted),
        };
        is_alike.then(|| strsim::normalized_levenshtein(known, wanted))
    }
}

/// Names what looks like the unknown names of a sheet, for so many rows.
pub(super) struct Hints<'k> {
    lookup: &'k Lookup<'k>,
    projects: &'k Projects,
    likeness: Likeness,
    /// Made for the first unknown name.
    names: Option<NearNames<'k>>,
    left: usize,
}

impl<'k> Hints<'k> {
    pub(super) fn new(lookup: &'k Lookup<'k>, projects: &'k Projects, likeness: Likeness) -> Self {
        Hints { lookup, projects, likeness, names: None, left: HINTED_ROWS }
    }

    /// The projects whose name, or one that they had, looks most like one with this key.
    pub(super) fn of(&mut self, key: &str) -> Result<Vec<Near<'_>>> {
        if self.left == 0 || self.projects.is_empty() {
            return Ok(Vec::new());
        }
        self.left -= 1;
        if self.names.is_none() {
            self.names = Some(NearNames::new(self.projects, self.lookup.former_names(self.projects)?, self.likeness));
        }
        Ok(self.names.as_ref().map(|names| names.of(key)).unwrap_or_default())
    }

    /// Reports which projects a row that adds one looks like. Where both have a code, they are two.
    pub(super) fn of_new(&mut self, sheet: &SheetReading, row: &SheetRow) -> Result<Option<Finding>> {
        let (projects, key) = (self.projects, name_key(&row.name));
        let mut near = self.of(&key)?;
        near.retain(|near| row.code.is_none() || projects.code(near.project).is_none());
        let noted = match near.iter().find(|near| near.former.is_some_and(|former| former.key == key)) {
            _ if near.is_empty() => return Ok(None),
            Some(same) => messages::project_had_this_name(&row.name, same.name),
            None => messages::project_is_new_and_near(&row.name, Arg::list(near.iter().map(Near::quoted))),
        };
        Ok(Some(matching::finding(sheet, row, Field::Name, Severity::Notice, noted)))
    }
}

/// A project that may be meant.
pub(super) struct Near<'n> {
    project: ProjectId,
    name: &'n str,
    /// The name that looks like it, where it is one that the project had before.
    former: Option<&'n FormerName>,
}

impl Near<'_> {
    /// Its name, and the former one that it was found by.
    pub(super) fn named(&self) -> Arg {
        match self.former {
            Some(FormerName { name: former, .. }) => {
                Arg::Both(format!("{} (formerly {former})", self.name), format!("{}（曾用名{former}）", self.name))
            }
            None => self.name.into(),
        }
    }

    fn quoted(&self) -> Arg {
        Arg::quoted(self.named())
    }
}

/// The names of a ledger's projects by their characters.
pub(super) struct NearNames<'p> {
    projects: &'p Projects,
    likeness: Likeness,
    names: Vec<Name<'p>>,
    /// Which names have a character.
    having: HashMap<char, Vec<u32>>,
}

struct Name<'p> {
    key: Cow<'p, str>,
    project: ProjectId,
    former: Option<FormerName>,
    /// Its characters in the order of their code points.
    sorted: Vec<char>,
}

impl<'p> NearNames<'p> {
    pub(super) fn new(projects: &'p Projects, former: Vec<FormerName>, likeness: Likeness) -> Self {
        let (mut names, mut having) = (Vec::new(), HashMap::<char, Vec<u32>>::new());
        let former = former
            .into_iter()
            .map(|name| (Cow::Owned(likeness.compared(&name.key).into_owned()), name.project, Some(name)));
        let all = projects.names().map(|(key, project)| (likeness.compared(key), project, None)).chain(former);
        for ((key, project, former), number) in all.zip(0_u32..) {
            let sorted = sorted(&key);
            let mut distinct = sorted.clone();
            distinct.dedup();
            distinct.into_iter().for_each(|c| having.entry(c).or_default().push(number));
            names.push(Name { key, project, former, sorted });
        }
        NearNames { projects, likeness, names, having }
    }

    /// The projects whose names look most like one with this key.
    pub(super) fn of(&self, key: &str) -> Vec<Near<'_>> {
        let (likeness, key) = (self.likeness, self.likeness.compared(key));
        let wanted = sorted(&key);
        if wanted.len() > limits::NAME_CHARS {
            return Vec::new();
        }
        let candidates = self.candidates(&wanted).into_iter().filter_map(|number| self.names.get(number as usize));
        let alike = candidates.filter(|name| {
            let longer = name.sorted.len().max(wanted.len());
            in_common(&name.sorted, &wanted) >= likeness.least(longer)
        });
        let mut scored = alike.filter_map(|name| Some((likeness.score(&name.key, &key)?, name))).collect::<Vec<_>>();
        scored.order_by(|a, b| b.0.total_cmp(&a.0).then(a.1.project.cmp(&b.1.project)));
        let mut best = Vec::<Near<'_>>::with_capacity(HINTS);
        for (_, Name { project, former, .. }) in scored {
            if best.len() == HINTS {
                break;
            }
            if let Some(name) = self.projects.name(*project)
                && best.iter().all(|near| near.project != *project)
            {
                best.push(Near { project: *project, name, former: former.as_ref() });
            }
        }
        best
    }

    /// The numbers of all names that can be alike. Of the wanted characters, some may be missing in such a name, as four in
    /// ten; so it has one of any that are one more than that, the rarest ones for instance.
    fn candidates(&self, wanted: &[char]) -> Vec<u32> {
        let kept = self.likeness.least(wanted.len());
        let names = |c: &char| self.having.get(c).map_or(&[][..], Vec::as_slice);
        let mut rarest = wanted.to_vec();
        rarest.order_by_key(|c| (names(c).len(), *c));
        rarest.truncate(wanted.len() - kept + 1);
        rarest.dedup();
        let mut numbers = rarest.iter().flat_map(names).copied().collect::<Vec<_>>();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

fn sorted(key: &str) -> Vec<char> {
    let mut sorted = key.chars().collect::<Vec<_>>();
    sorted.sort_unstable();
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small generator, so that the same names come every time.
    fn names(seed: u64, count: usize) -> Vec<String> {
        let letters = ['桥', '路', '河', '东', '西', '园', '区', '一', '二', '期', '1', '2'];
        let mut state = seed;
        let mut next = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize
        };
        (0..count).map(|_| (0..next() % 14 + 1).map(|_| letters[next() % letters.len()]).collect()).collect()
    }

    #[test]
    fn another_spelling_is_no_other_project() {
        let is_near = |a: &str, b: &str| {
            let likeness = Likeness::Spelling;
            likeness.score(&likeness.compared(a), &likeness.compared(b)).is_some()
        };
        for (a, b) in [
            ("东环大道改造工程", "东环大道改造工程项目"),
            ("凤凰岭大桥建设工程", "凤凰岭大桥工程"),
            ("柳州市妇幼保健院扩建", "妇幼保健院扩建工程"),
            ("官塘变电站扩健", "官塘变电站扩建工程"),
        ] {
            assert!(is_near(a, b) && is_near(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("古宜码头工程(一期)", "古宜码头工程(二期)"),
            ("柳南区古宜码头工程", "柳北区古宜码头工程"),
            ("融水县丹洲供水厂扩建", "融安县雒容供水厂扩建"),
            ("城东小学", "城西小学"),
        ] {
            assert!(!is_near(a, b) && !is_near(b, a), "{a} {b}");
        }
    }

    #[test]
    fn the_nearest_names_are_those_that_comparing_every_name_finds() {
        let known = names(7, 400);
        let mut projects = Projects::default();
        for (id, name) in (1..).map(ProjectId).zip(&known) {
            projects.add(id, format!("项目{name}"), name.clone(), None);
        }
        let near = NearNames::new(&projects, Vec::new(), Likeness::Loose);
        let mut found = 0;
        for wanted in names(8, 400) {
            let mut scored = projects.names().map(|(name, id)| (strsim::normalized_levenshtein(name, &wanted), id));
            let mut scored = scored.by_ref().filter(|(score, _)| *score >= 0.6).collect::<Vec<_>>();
            scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let expected =
                scored.iter().take(3).filter_map(|(_, id)| projects.name(*id)).map(str::to_owned).collect::<Vec<_>>();
            found += expected.len();
            assert_eq!(near.of(&wanted).iter().map(|near| near.name).collect::<Vec<_>>(), expected, "{wanted}");
        }
        assert!(found > 50, "{found}");
    }
}
