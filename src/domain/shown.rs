//! How the nouns of the domain stand in messages: values, and enumerations in both languages.

use super::assessment::fact::AssessmentFactKind;
use super::beside::attachment::AttachedKind;
use super::beside::place::PlaceKind;
use super::letter::kind::{LetterKind, LetterState};
use super::monthly::filing::FilingState;
use super::monthly::ten_day::TenDays;
use super::office::history::Subject;
use super::office::person::{Role, TaskKind};
use super::office::printed_form::PrintedForm;
use super::office::unit::UnitKind;
use super::plan::PlanLevel;
use super::plan::phase::Phase;
use super::plan::plan_change::PlanChangeKind;
use super::project::event::{EventKind, ProjectState};
use super::project::matter::MatterKind;
use super::rules::Measure;
use super::rules::rule_pack::LetterTo;
use super::rules::rule_pack::{BulletinKind, BulletinPart, PointsRuleKind};
use super::sharing::package::PackageKind;
use super::sharing::partner::PartnerRank;
use super::sharing::standing::PackageStanding;
use super::value::money::MoneyUnit;
use super::value::period::{ProjectDate, YearMonth};
use super::value::sheet_field::Field;
use crate::domain::rules::period::Period;
use crate::message::{Arg, shown_as_text};

shown_as_text!(MoneyUnit);

impl From<ProjectDate> for Arg {
    fn from(date: ProjectDate) -> Arg {
        Arg::Both(date.dashed(), date.to_string())
    }
}

impl From<YearMonth> for Arg {
    fn from(month: YearMonth) -> Arg {
        Arg::Both(ProjectDate::from(month).dashed(), month.to_string())
    }
}

impl From<TenDays> for Arg {
    fn from(period: TenDays) -> Arg {
        let part = ["first ten days", "second ten days", "last days"].get(usize::from(period.part() - 1));
        let month = ProjectDate::from(period.month()).dashed();
        Arg::Both(format!("the {} of {month}", part.unwrap_or(&"days")), period.to_string())
    }
}

macro_rules! shown_by_name {
    ($($name:ident),* $(,)?) => {$(
        impl From<$name> for Arg {
            fn from(value: $name) -> Arg {
                Arg::Word(value.word(), value.name())
            }
        }
    )*};
}
impl From<TaskKind> for Arg {
    fn from(task: TaskKind) -> Arg {
        let (english, chinese) = task.words();
        Arg::Word(english, chinese)
    }
}

shown_by_name!(
    AttachedKind,
    BulletinKind,
    BulletinPart,
    Period,
    EventKind,
    Field,
    FilingState,
    AssessmentFactKind,
    LetterKind,
    LetterState,
    LetterTo,
    MatterKind,
    Measure,
    PackageKind,
    PackageStanding,
    PartnerRank,
    Phase,
    PlanChangeKind,
    PlaceKind,
    PlanLevel,
    PrintedForm,
    PointsRuleKind,
    ProjectState,
    Role,
    Subject,
    UnitKind
);
