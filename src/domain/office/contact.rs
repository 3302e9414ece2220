//! How people are reached (联系方式): personal data, which no digest covers, so that it can be overwritten for good.

use serde::{Deserialize, Serialize};

use crate::domain::office::person::PersonId;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::record::Record;
use crate::error::Result;

/// Post, telephone number and remark of a person. They stand apart from the history: what is overwritten is gone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ContactFields {
    /// What they are in their unit (职务).
    pub post: Option<String>,
    /// 电话
    pub phone: Option<String>,
    /// 备注
    pub remark: Option<String>,
}

record!(ContactFields { post: POST, phone: PHONE, remark: REMARK });

impl ContactFields {
    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        Ok(self)
    }
}

/// The contact details (联系方式) of a person, under the person's number.
///
/// They are those of now, in views of the past too.
pub type Contact = Record<PersonId, ContactFields>;
