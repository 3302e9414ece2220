//! Facts (数据) as tables for other programs: the kinds of tables, and what stands in their columns.

use serde::Serialize;

use crate::coded::coded;
use crate::domain::monthly::report::ReportFields;
use crate::domain::office::unit::UnitFields;
use crate::domain::plan::ItemFields;
use crate::domain::project::ProjectFields;
use crate::domain::project::event::EventFields;
use crate::domain::value::field::Fields;
use crate::domain::value::field_value::FieldValue;
use crate::fields::{self, Field};

coded! {
    /// A table of facts.
    pub enum FactTable: "FACTS", "Table of facts" {
        /// projects.
        Projects = 1 "项目",
        /// items of year plans, as they are after all plan changes.
        Items = 2 "计划项目",
        /// approved monthly reports, as they were reported: nothing is carried forward.
        Reports = 3 "月报",
        /// units.
        Units = 4 "单位",
        /// starts, finishes, stops and resumptions.
        Events = 5 "开竣工",
    }
}

/// A column of a table of facts (字段).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FactColumn {
    /// Its name in programs, such as `annual`.
    pub name: &'static str,
    /// Its name in an office, such as 年度计划投资, at the head of the column.
    pub title: &'static str,
    /// What it says.
    pub definition: &'static str,
    /// What its values are: `text`, `int`, `money`, `month`, `date`, `flag`, `code`, or `name` for the names of other records.
    pub kind: &'static str,
}

impl FactColumn {
    fn of(field: &'static Field) -> FactColumn {
        let (definition, kind) = field.said();
        FactColumn { name: field.name, title: field.title, definition, kind }
    }

    /// A member of a record: other records have their names where it has their numbers.
    fn named(field: &'static Field) -> FactColumn {
        let column = FactColumn::of(field);
        let of = ["Number of the ", "Numbers of the "].iter().find_map(|number| column.definition.strip_prefix(number));
        match of.filter(|_| matches!(column.kind, "int" | "list")) {
            Some(definition) => FactColumn { definition, kind: "name", ..column },
            None => column,
        }
    }
}

/// Facts of one kind, one row for each record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Facts {
    /// What they are.
    pub table: FactTable,
    /// The columns.
    pub columns: Vec<FactColumn>,
    /// The rows: what each column says; `None` where nothing is known, which is no zero.
    pub rows: Vec<Vec<Option<FieldValue>>>,
}

impl FactTable {
    /// Where the facts come from (来源).
    pub fn source(self) -> &'static str {
        match self {
            FactTable::Projects => "项目登记、年度计划表",
            FactTable::Items => "年度计划及其调整文件",
            FactTable::Reports => "填报单位月报，审核后计入",
            FactTable::Units => "单位登记",
            FactTable::Events => "开工、竣工、停工、复工登记",
        }
    }

    /// Its columns, in their order.
    pub fn columns(self) -> Vec<FactColumn> {
        fn members<T: Fields>() -> impl Iterator<Item = FactColumn> {
            T::MEMBERS.iter().map(|member| FactColumn::named(member.field))
        }
        let mut columns = self.lead().into_iter().map(FactColumn::of).collect::<Vec<_>>();
        match self {
            FactTable::Projects => columns.extend(members::<ProjectFields>()),
            FactTable::Items => columns.extend(members::<ItemFields>()),
            FactTable::Reports => columns.extend(members::<ReportFields>()),
            FactTable::Units => columns.extend(members::<UnitFields>()),
            FactTable::Events => columns.extend(members::<EventFields>()),
        }
        columns
    }

    /// What stands before the members of its record.
    fn lead(self) -> Vec<&'static Field> {
        use fields::{CODE, EVENT_KIND, ID, ITEM, LEVEL, MONTH, PROJECT, PROJECT_NAME, SINCE, YEAR};
        match self {
            FactTable::Projects | FactTable::Units => vec![&ID, &SINCE],
            FactTable::Items => vec![&ID, &SINCE, &YEAR, &LEVEL, &PROJECT, &PROJECT_NAME, &CODE],
            FactTable::Reports => vec![&ITEM, &SINCE, &PROJECT, &PROJECT_NAME, &CODE, &MONTH],
            FactTable::Events => vec![&ID, &SINCE, &PROJECT, &PROJECT_NAME, &CODE, &EVENT_KIND],
        }
    }
}
