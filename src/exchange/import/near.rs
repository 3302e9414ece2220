//! Names that look alike, found without comparing every name: a name with at least six characters in ten the same
//! shares one of the rarest characters, so only the names that have one of these are compared.

use std::collections::HashMap;

use crate::domain::ids::ProjectId;
use crate::domain::near::in_common;
use crate::ledger::lookup::Projects;
use crate::limits;

/// Near matches that are named for one row.
const HINTS: usize = 3;
/// The least likeness of a near match, and the same in tenths.
const LIKENESS: f64 = 0.6;
const LIKENESS_TENTHS: usize = 6;

/// The names of a ledger's projects by their characters.
pub(super) struct NearNames<'p> {
    projects: &'p Projects,
    names: Vec<Name<'p>>,
    /// Which names have a character.
    having: HashMap<char, Vec<u32>>,
}

struct Name<'p> {
    key: &'p str,
    project: ProjectId,
    /// Its characters in the order of their code points.
    sorted: Vec<char>,
}

impl<'p> NearNames<'p> {
    pub(super) fn new(projects: &'p Projects) -> Self {
        let (mut names, mut having) = (Vec::new(), HashMap::<char, Vec<u32>>::new());
        for ((key, project), number) in projects.names().zip(0_u32..) {
            let sorted = sorted(key);
            let mut distinct = sorted.clone();
            distinct.dedup();
            distinct.into_iter().for_each(|c| having.entry(c).or_default().push(number));
            names.push(Name { key, project, sorted });
        }
        NearNames { projects, names, having }
    }

    /// The names that look most like one with this key.
    pub(super) fn of(&self, key: &str) -> Vec<String> {
        let wanted = sorted(key);
        if wanted.len() > limits::NAME_CHARS {
            return Vec::new();
        }
        let candidates = self.candidates(&wanted).into_iter().filter_map(|number| self.names.get(number as usize));
        let alike = candidates.filter(|name| {
            let longer = name.sorted.len().max(wanted.len());
            in_common(&name.sorted, &wanted) * 10 >= longer * LIKENESS_TENTHS
        });
        let scored = alike.map(|name| (strsim::normalized_levenshtein(name.key, key), name.project));
        let mut scored = scored.filter(|(score, _)| *score >= LIKENESS).collect::<Vec<_>>();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let best = scored.into_iter().take(HINTS);
        best.filter_map(|(_, id)| self.projects.name(id)).map(str::to_owned).collect()
    }

    /// The numbers of all names that can be alike. Of the wanted characters, at most four in ten may be missing in such
    /// a name; so it has one of any that are one more than that, the rarest ones for instance.
    fn candidates(&self, wanted: &[char]) -> Vec<u32> {
        let kept = (wanted.len() * LIKENESS_TENTHS).div_ceil(10);
        let names = |c: &char| self.having.get(c).map_or(&[][..], Vec::as_slice);
        let mut rarest = wanted.to_vec();
        rarest.sort_by_key(|c| (names(c).len(), *c));
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
    fn the_nearest_names_are_those_that_comparing_every_name_finds() {
        let known = names(7, 400);
        let mut projects = Projects::default();
        for (id, name) in (1..).map(ProjectId).zip(&known) {
            projects.add(id, format!("项目{name}"), name.clone(), None);
        }
        let near = NearNames::new(&projects);
        let mut found = 0;
        for wanted in names(8, 400) {
            let mut scored = projects.names().map(|(name, id)| (strsim::normalized_levenshtein(name, &wanted), id));
            let mut scored = scored.by_ref().filter(|(score, _)| *score >= 0.6).collect::<Vec<_>>();
            scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let expected =
                scored.iter().take(3).filter_map(|(_, id)| projects.name(*id)).map(str::to_owned).collect::<Vec<_>>();
            found += expected.len();
            assert_eq!(near.of(&wanted), expected, "{wanted}");
        }
        assert!(found > 50, "{found}");
    }
}
