//! Attachments (附件), but for what every record is asked ([`versions`](super::versions)), and which files they need.

use rusqlite::{Connection, params};

use super::value::Value;
use super::{NOW, query, versions};
use crate::domain::beside::attachment::{Attached, Attachment, FileFacts};
use crate::domain::office::import_answer::FileDigest;
use crate::domain::value::ids::{AttachmentId, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::value::Column as _;

/// What never changes of an attachment, as its table has it.
pub(crate) fn identity(project: Option<ProjectId>, attached: Attached, file: &FileFacts) -> [Value<'_>; 11] {
    [
        project.into(),
        attached.kind().into(),
        attached.number().into(),
        attached.month().into(),
        file.sha256.value(),
        file.sm3.value(),
        i64::try_from(file.size).unwrap_or(i64::MAX).into(),
        file.media_type.into(),
        file.exif_taken_at.value(),
        file.exif_lon_lat.value(),
        file.exif_datum.into(),
    ]
}

/// What is attached to a record, in the order in which it was.
pub(crate) fn of_record(conn: &Connection, attached: Attached, numbers: &[i64], as_of: i64) -> Result<Vec<Attachment>> {
    let numbers = numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    let which = format!("t.kind = ?2 AND t.record_id IN ({numbers}) AND t.month IS ?3 ORDER BY t.id");
    let month = attached.month().map(YearMonth::yyyymm);
    versions::of(conn, as_of, &which, params![as_of, attached.kind().number(), month])
}

/// What is attached to the reports of a plan for a month, in the order of the plan and then of the attachments.
pub(crate) fn of_month(conn: &Connection, plan: PlanId, month: YearMonth, as_of: i64) -> Result<Vec<Attachment>> {
    let which = "t.kind = 2 AND t.month = ?3 AND t.record_id IN (SELECT id FROM plan_item WHERE plan_id = ?2)
                 ORDER BY t.record_id, t.id";
    versions::of(conn, as_of, which, params![as_of, plan.0, month.yyyymm()])
}

/// Another month, or another plan item, whose report has the same bytes attached as of a change.
pub(crate) fn is_used_before(conn: &Connection, of: &Attachment, as_of: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM attachment t JOIN attachment_version v ON v.attachment_id = t.id AND v.until > ?2 AND v.since <= ?2
               WHERE t.sha256 = ?1 AND t.kind = 2 AND t.id < ?3 AND (t.month <> ?4 OR t.record_id <> ?5)";
    let Some(month) = of.attached.month() else { return Ok(false) };
    let params = params![of.file.sha256.to_string(), as_of, of.id.0, month.yyyymm(), of.attached.number()];
    Ok(query::one(conn, sql, params, |columns| columns.take::<i64>())?.is_some())
}

/// A file that attachments need, voided ones too: what was deleted by mistake can be restored, and an earlier view shows it.
#[derive(Debug, Clone)]
pub(crate) struct Needed {
    pub(crate) sha256: FileDigest,
    /// Bytes.
    pub(crate) size: u64,
    /// The first that needs it.
    pub(crate) first: AttachmentId,
    pub(crate) attachments: u64,
}

/// The files that attachments need by a change, in the order of their digests.
pub(crate) fn needed(conn: &Connection, as_of: i64) -> Result<Vec<Needed>> {
    let sql =
        "SELECT sha256, max(size), min(id), count(*) FROM attachment WHERE since <= ?1 GROUP BY sha256 ORDER BY sha256";
    query::all(conn, sql, [as_of], |columns| {
        let (sha256, size, first, attachments) =
            (columns.read()?, columns.take::<i64>()?, columns.read()?, columns.take::<i64>()?);
        Ok(Needed { sha256, size: size.unsigned_abs(), first, attachments: attachments.unsigned_abs() })
    })
}

/// Whether any attachment needs a file, and its bytes; `None` where none does.
pub(crate) fn size_of(conn: &Connection, sha256: FileDigest) -> Result<Option<u64>> {
    let sql = "SELECT size FROM attachment WHERE sha256 = ?1 AND since <= ?2 LIMIT 1";
    let found = query::one(conn, sql, params![sha256.to_string(), NOW], |columns| columns.take::<i64>())?;
    Ok(found.map(i64::unsigned_abs))
}
