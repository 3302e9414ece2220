//! Projects, what stands in their way, and what they really do.

use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::project::ProjectFields;
use crate::domain::project::event::EventFields;
use crate::domain::project::matter::{Matter, MatterFields};
use crate::domain::project::node::{Node, NodeFields};
use crate::domain::value::field_value::Raw;
use crate::domain::value::ids::{MatterId, NodeId};
use crate::domain::value::period::ConstructionPeriod;
use crate::domain::value::text::name_key;
use crate::error::Result;
use crate::fields;
use crate::store::columns::{InColumns, columns, joined};
use crate::store::merger::Merged;
use crate::store::table::Table;
use crate::store::value::Columns;
use crate::store::versions::{Sayings, Told, Versioned};

/// The tables of this file.
pub(super) static TABLES: &[&Table] = &[
    &PROJECT,
    &PROJECT_VERSION,
    &MATTER,
    &MATTER_VERSION,
    &MATTER_REPORT,
    &EVENT,
    &EVENT_VERSION,
    &NODE,
    &NODE_VERSION,
];
/// The records with versions, for histories.
pub(super) static RECORDS: &[Told] = &[Told::of::<Matter>(), Told::of::<Node>()];

pub(crate) static PROJECT: Table = Table::fixed(6, "project", ChangeKind::Edit, &[]);
pub(crate) static PROJECT_VERSION: Table =
    Table::versioned(7, "project_version", ChangeKind::Edit, &["project_id"], ProjectFields::COLUMNS);

columns!(ProjectFields {
    "name": name,
    "name_key" = |project| name_key(&project.name),
    "code": code,
    "sector_id": sector,
    "content": content,
    period: ConstructionPeriod { "period_start": start, "period_end": end },
    "total_fen": total,
    "owner": owner,
    "owner_credit_code": owner_credit_code,
    "location": location,
    "parent_id": parent,
    "remark": remark,
});

pub(crate) static MATTER: Table = Table::fixed(18, "matter", ChangeKind::TrackMatters, &["project_id", "kind"]);
pub(crate) static MATTER_VERSION: Table =
    Table::versioned(19, "matter_version", ChangeKind::TrackMatters, &["matter_id"], MatterFields::COLUMNS);

impl Versioned for Matter {
    type Id = MatterId;
    type Fields = MatterFields;

    fn tables() -> [&'static Table; 2] {
        [&MATTER, &MATTER_VERSION]
    }

    const SUBJECT: Subject = Subject::Matter;

    fn identity(&self) -> Sayings {
        (Some(self.project), vec![(&fields::MATTER_KIND, Raw::words(self.kind.name()))])
    }

    fn fields(&self) -> MatterFields {
        self.fields.clone()
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        let (id, project, kind, since) = (columns.read()?, columns.read()?, columns.read()?, columns.read()?);
        Ok(Matter { id, project, kind, since, fields: MatterFields::read(columns)? })
    }

    fn settle(&mut self, merged: &Merged<'_>) -> Result<()> {
        merged.settle(&mut self.project)?;
        merged.settle_some(&mut self.fields.unit)
    }

    fn keep_stored(fields: &mut MatterFields, stored: &MatterFields, settled: &MatterFields) {
        if fields.unit == settled.unit {
            fields.unit = stored.unit;
        }
    }
}

columns!(MatterFields {
    "name": name,
    "unit_id": unit,
    "content": content,
    "document_no": document_no,
    "opened_on": opened_on,
    "deadline": deadline,
    "settled_on": settled_on,
    "result": result,
    "remark": remark,
});

pub(crate) static MATTER_REPORT: Table =
    Table::versioned(41, "matter_report", ChangeKind::TrackMatters, &["matter_id", "item_id", "month"], &[]);

pub(crate) static EVENT: Table = Table::fixed(20, "event", ChangeKind::RecordEvents, &["project_id", "kind"]);
pub(crate) static EVENT_VERSION: Table =
    Table::versioned(21, "event_version", ChangeKind::RecordEvents, &["event_id"], &EVENT_COLUMNS);

/// A new column of `EventFields` comes behind `counts_from`.
const EVENT_COLUMNS: [&str; 5] = joined(&[EventFields::COLUMNS, &["counts_from"]]);

columns!(EventFields {
    "occurred_on": occurred_on,
    "evidence": evidence,
    "document_no": document_no,
    "remark": remark,
});

pub(crate) static NODE: Table =
    Table::fixed(53, "node", ChangeKind::TrackNodes, &["project_id", "template", "template_node"]);
pub(crate) static NODE_VERSION: Table =
    Table::versioned(54, "node_version", ChangeKind::TrackNodes, &["node_id"], NodeFields::COLUMNS);

impl Versioned for Node {
    type Id = NodeId;
    type Fields = NodeFields;

    fn tables() -> [&'static Table; 2] {
        [&NODE, &NODE_VERSION]
    }

    const SUBJECT: Subject = Subject::Node;

    fn identity(&self) -> Sayings {
        let said = |text: &Option<String>| text.as_deref().map(Raw::words);
        let template = said(&self.template).map(|template| (&fields::NODE_TEMPLATE, template));
        let node = said(&self.template_node).map(|node| (&fields::TEMPLATE_NODE, node));
        (Some(self.project), [template, node].into_iter().flatten().collect())
    }

    fn fields(&self) -> NodeFields {
        self.fields.clone()
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        let (id, project) = (columns.read()?, columns.read()?);
        let (template, template_node, since) = (columns.take()?, columns.take()?, columns.read()?);
        Ok(Node { id, project, template, template_node, since, fields: NodeFields::read(columns)? })
    }

    fn settle(&mut self, merged: &Merged<'_>) -> Result<()> {
        merged.settle(&mut self.project)?;
        merged.settle_some(&mut self.fields.unit)
    }

    fn keep_stored(fields: &mut NodeFields, stored: &NodeFields, settled: &NodeFields) {
        if fields.unit == settled.unit {
            fields.unit = stored.unit;
        }
    }
}

columns!(NodeFields {
    "name": name,
    "position": position,
    "planned_on": planned_on,
    "actual_on": actual_on,
    "unit_id": unit,
    "after_id": after,
    "counts_as": counts_as,
    "document_no": document_no,
    "remark": remark,
});
