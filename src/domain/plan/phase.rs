//! The planned phase of a plan item (计划建设阶段).
//!
//! A phase belongs to a plan item, never to a project: what a project really does (starts, stops, finishes) is
//! another fact, and early starts and early finishes happen.

use crate::coded::coded;
use crate::domain::value::field::always;
use crate::domain::value::text;

coded! {
    /// What a year plan wants of a project within the year.
    ///
    /// In order of the plan's own tables. The first three are 实施项目.
    #[derive(PartialOrd, Ord)]
    pub enum Phase: "PHASE", "Planned phase" {
        /// to be started within the year.
        New = 1 "新开工",
        /// to fulfil the year's plan.
        Ongoing = 2 "续建",
        /// to be basically finished within the year.
        Completed = 3 "竣工",
        /// to make real preparatory progress.
        Reserve = 4 "预备",
    }
}

always!(Phase;);

impl Phase {
    /// The phases of implementation projects (实施项目).
    pub const IMPLEMENTATION: [Phase; 3] = [Phase::New, Phase::Ongoing, Phase::Completed];

    /// Whether it is a phase of implementation projects (实施项目), which all but the reserve are.
    pub const fn is_implementation(self) -> bool {
        !matches!(self, Phase::Reserve)
    }

    /// Reads a phase under the names that offices use: `计划新开工`, `在建`, `竣工投产`, `前期`, `储备`…
    ///
    /// ```
    /// use zdxm::Phase;
    /// assert_eq!(Phase::parse("竣工投产项目"), Some(Phase::Completed));
    /// assert_eq!(Phase::parse("改扩建"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text::squeeze(text);
        let plain = plain.trim_end_matches("类").trim_end_matches("项目").trim_end_matches("重点");
        let plain = plain.strip_prefix("计划").or(plain.strip_prefix("拟")).unwrap_or(plain);
        Some(match plain {
            "新开工" | "新开" | "新建" | "开工" | "new" => Phase::New,
            "续建" | "在建" | "结转" | "ongoing" => Phase::Ongoing,
            "竣工" | "竣工投产" | "投产" | "促竣工" | "建成" | "建成投产" | "收尾" | "竣工收尾" | "completed" => {
                Phase::Completed
            }
            "预备" | "前期" | "前期工作" | "储备" | "筹建" | "前期预备" | "预备开工" | "reserve" => {
                Phase::Reserve
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offices_name_phases_in_many_ways() {
        for (text, phase) in [
            ("新开工项目", Phase::New),
            ("计划新开工", Phase::New),
            ("在建重点项目", Phase::Ongoing),
            ("竣 工", Phase::Completed),
            ("竣工收尾", Phase::Completed),
            ("预备重点项目", Phase::Reserve),
            ("前期工作类", Phase::Reserve),
        ] {
            assert_eq!(Phase::parse(text), Some(phase), "{text}");
        }
        assert_eq!(Phase::parse("扩建"), None);
        assert_eq!(Phase::parse(""), None);
    }

    #[test]
    fn numbers_are_those_of_the_store() {
        for phase in Phase::ALL {
            assert_eq!(Phase::from_number(phase as i64), Some(phase));
        }
        assert_eq!(Phase::from_number(0), None);
    }
}
