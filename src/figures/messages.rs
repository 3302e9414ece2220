//! Messages of figures that cannot be made.

use crate::domain::value::ids::{ItemId, PlanId, SectorId};
use crate::error::{Error, ErrorKind};
use crate::message::messages;

messages! {
    Error, ErrorKind;

    bulletin_without_month() MissingValue
        "a bulletin needs the figures of a month" => "ask the view for month_figures"
        "通报需要某一月份的数据" => "请按月份读取数据";
    sector_of_item_missing(item: ItemId, sector: SectorId) NotFound
        "{item} has {sector}, which does not exist"
        "{item}的{sector}不存在";
    plan_without_lights(plan: PlanId) Rule
        "the rules of {plan} have no lights" => "let the plan use a rule pack with lights"
        "{plan}的规则没有亮灯" => "请采用有亮灯规则的规则包";
}
