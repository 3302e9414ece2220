//! What two offices say of a record, against what they last agreed on (三方比较).

use serde::Serialize;
use serde_json::Value;

use crate::ledger::sharing::said::Said;

/// One field of which the two offices say different things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PackageField {
    /// Its name, as in forms, rows and JSON: `annual`.
    pub name: String,
    /// What an office calls it: 年度计划投资.
    pub title: String,
    /// What both said when they last agreed; `None` where it said nothing, or they never did.
    pub base: Option<String>,
    /// What the sender says.
    pub theirs: Option<String>,
    /// What this ledger says.
    pub ours: Option<String>,
    /// Whether both changed it, so that a person must decide.
    pub conflict: bool,
}

/// A field that differs, by its values.
pub(super) struct Difference {
    pub(super) name: String,
    pub(super) base: Option<Value>,
    pub(super) theirs: Option<Value>,
    pub(super) ours: Option<Value>,
    pub(super) conflict: bool,
}

/// What comes of two versions of a record.
pub(super) struct Compared {
    /// What the record says where the sender is right about what both changed.
    pub(super) theirs: Said,
    /// What it says where this office is right.
    pub(super) ours: Said,
    pub(super) differences: Vec<Difference>,
}

impl Compared {
    pub(super) fn has_conflict(&self) -> bool {
        self.differences.iter().any(|difference| difference.conflict)
    }

    /// Whether the sender changed something that this office did not.
    pub(super) fn brings_something(&self, ours: &Said) -> bool {
        self.ours != *ours
    }
}

/// Takes each field from the one who changed it since they agreed. Where they never agreed on anything, what only one says
/// stays, and what both say otherwise is for a person to decide.
pub(super) fn compare(base: Option<&Said>, theirs: &Said, ours: &Said) -> Compared {
    let mut compared = Compared { theirs: Said::new(), ours: Said::new(), differences: Vec::new() };
    let mut names = theirs.keys().chain(ours.keys()).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let (said, own) = (theirs.get(name), ours.get(name));
        let agreed = base.map(|base| base.get(name));
        let (mut of_theirs, mut of_ours, mut conflict) = (own, own, false);
        if said != own {
            match agreed {
                Some(agreed) if said == agreed => {}
                Some(agreed) if own == agreed => (of_theirs, of_ours) = (said, said),
                None if said.is_none() => {}
                None if own.is_none() => (of_theirs, of_ours) = (said, said),
                _ => (of_theirs, conflict) = (said, true),
            }
            compared.differences.push(Difference {
                name: name.clone(),
                base: agreed.flatten().cloned(),
                theirs: said.cloned(),
                ours: own.cloned(),
                conflict,
            });
        }
        compared.theirs.extend(of_theirs.map(|value| (name.clone(), value.clone())));
        compared.ours.extend(of_ours.map(|value| (name.clone(), value.clone())));
    }
    compared
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said(value: Value) -> Said {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn each_field_comes_from_the_one_who_changed_it() {
        let base = said(json!({"a": 1, "b": 1, "c": 1, "d": 1, "gone": 1}));
        let theirs = said(json!({"a": 2, "b": 1, "c": 2, "d": 3, "new": 5}));
        let ours = said(json!({"a": 1, "b": 2, "c": 2, "d": 2, "gone": 1, "own": 7}));
        let compared = compare(Some(&base), &theirs, &ours);
        assert_eq!(compared.theirs, said(json!({"a": 2, "b": 2, "c": 2, "d": 3, "new": 5, "own": 7})));
        assert_eq!(compared.ours, said(json!({"a": 2, "b": 2, "c": 2, "d": 2, "new": 5, "own": 7})));
        let conflicts = compared.differences.iter().filter(|of| of.conflict).map(|of| of.name.as_str());
        assert_eq!(conflicts.collect::<Vec<_>>(), ["d"]);
        assert!(compared.has_conflict() && compared.brings_something(&ours));
    }

    #[test]
    fn without_an_agreement_nothing_is_lost() {
        let theirs = said(json!({"a": 2, "b": 1, "new": 5}));
        let ours = said(json!({"a": 1, "b": 1, "own": 7}));
        let compared = compare(None, &theirs, &ours);
        assert_eq!(compared.theirs, said(json!({"a": 2, "b": 1, "new": 5, "own": 7})));
        assert_eq!(compared.ours, said(json!({"a": 1, "b": 1, "new": 5, "own": 7})));
        assert_eq!(compared.differences.iter().filter(|of| of.conflict).count(), 1);
    }
}
