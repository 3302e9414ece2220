//! Issued bulletins (简报、通报的签发): the month's figures with a number and a date, frozen.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::office::printed_form::PrintedForm;
use crate::domain::rules::FigureRules;
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::BulletinKind;
use crate::domain::value::ids::{BulletinId, ChangeNumber, PlanId, RulePackId};
use crate::domain::value::period::{YearMonth, check_day};
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;

/// What an office says when it issues the bulletin of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuedBulletinFields {
    /// The plan.
    pub plan: PlanId,
    /// The month, of the plan's year, at whose end the figures stand.
    pub month: YearMonth,
    /// Its number (期号、文号), such as `第3期` or `〔2022〕6号`; no other issued bulletin of the ledger has it.
    pub number: String,
    /// The date that it bears (签发日期).
    pub issued_on: NaiveDate,
    /// Title (标题); the usual one, such as `2022年3月重大项目进展情况通报`, unless said otherwise.
    #[serde(default)]
    pub title: Option<String>,
    /// How the figures are made and rounded (口径). Where the plan uses a rule pack, the pack's rules stand, and others are
    /// refused; leave them at their default then.
    #[serde(default)]
    pub rules: FigureRules,
    /// What it is called (简报、通报、快报、专报); the first one of the rule pack for the period unless said otherwise.
    #[serde(default)]
    pub kind: Option<BulletinKind>,
    /// Of what time it is, which ends with its month; of a month unless said otherwise.
    #[serde(default)]
    pub period: Option<Period>,
    /// 备注; not printed.
    #[serde(default)]
    pub remark: Option<String>,
}

impl IssuedBulletinFields {
    /// The bulletin of a month by Liuzhou's rules, with the usual title.
    pub fn new(plan: PlanId, month: YearMonth, number: &str, issued_on: NaiveDate) -> Self {
        IssuedBulletinFields {
            plan,
            month,
            number: number.to_owned(),
            issued_on,
            title: None,
            rules: FigureRules::default(),
            kind: None,
            period: None,
            remark: None,
        }
    }

    pub(crate) fn checked(self) -> Result<Self> {
        let IssuedBulletinFields { plan, month, number, issued_on, title, rules, kind, period, remark } = self;
        check_day("issued_on", issued_on)?;
        let number = text::checked_line("number", &number, limits::ISSUE_NUMBER_CHARS)?;
        let title = title.filter(|title| !title.trim().is_empty());
        let title = title.map(|title| text::checked_line("title", &title, limits::NAME_CHARS)).transpose()?;
        let remark = text::checked_text("remark", remark)?;
        rules.check()?;
        Ok(IssuedBulletinFields { plan, month, number, issued_on, title, rules, kind, period, remark })
    }
}

/// SHA-256 of everything that an issued bulletin consists of, each in 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BulletinDigests {
    /// Of the exact figures with their names, apart from any printed form.
    pub figures: String,
    /// Of each form that was printed when it was issued.
    #[serde(flatten)]
    pub forms: BTreeMap<PrintedForm, String>,
}

/// An issued bulletin (已签发的简报、通报) of the ledger; it never changes. Its text is asked for by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct IssuedBulletin {
    /// Its number in the ledger.
    pub id: BulletinId,
    /// The change that issued it.
    pub since: ChangeNumber,
    /// The last change that its figures know of: the one before the change that issued it.
    pub as_of: ChangeNumber,
    /// What the office said.
    #[serde(flatten)]
    pub fields: IssuedBulletinFields,
    /// The rule pack by which it was made; `None` where its plan used none.
    pub rule_pack: Option<RulePackId>,
    /// Whether no later bulletin of the same plan and month was issued.
    pub is_latest: bool,
    /// Number of the printing that made it; it rises when the library prints a bulletin differently.
    pub format: u32,
    /// What was frozen.
    pub digests: BulletinDigests,
}

/// A bulletin that is ready to be frozen.
#[derive(Debug, Clone)]
pub(crate) struct FrozenBulletin {
    pub(crate) text: String,
    /// The other printed forms.
    pub(crate) forms: Vec<(PrintedForm, Vec<u8>)>,
    pub(crate) format: u32,
    pub(crate) digests: BulletinDigests,
}
