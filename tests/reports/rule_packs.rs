//! Rule packs: documents with every kind of mistake, which plan uses which, deadlines, checklists, and bulletins that name
//! the one by which they were made.

use crate::support;

use chrono::NaiveDate;
use support::{Office, golden, month_of};
use zdxm::figures::{Assessment, Bulletin, UnitLists};
use zdxm::issue::{BulletinComparison, LetterProposals, reissue};
use zdxm::print::{balance_table, funds_table, plan_document, rollover_table};
use zdxm::*;

fn shipped(name: &str) -> RulePack {
    let (_, document) = RulePack::shipped().iter().find(|(of, _)| *of == name).unwrap();
    RulePack::parse(document).unwrap()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, month, day).unwrap()
}

impl Office {
    fn use_pack(&self, plan: PlanId, pack: RulePack) -> RulePackId {
        let adopt = |batch: &mut Batch| {
            let id = batch.add_rule_pack(pack)?;
            batch.use_rule_pack(plan, id)?;
            Ok(id)
        };
        self.ledger.write("张三", adopt).unwrap()
    }

    fn issue(&self, plan: PlanId, number: &str, rules: FigureRules) -> Result<BulletinId> {
        let fields = IssuedBulletinFields::new(plan, month_of(3), number, day(4, 8));
        let fields = IssuedBulletinFields { rules, ..fields };
        self.ledger.write("张三", |batch| batch.issue_bulletin(fields))
    }
}

#[test]
fn the_packs_that_are_worked_out_give_every_paper_from_a_ledger() {
    for (name, scheme) in [("points-below", "年度绩效考核"), ("ratio", "月度考核")] {
        let (office, plan, items) = Office::with_plan(3);
        let wan = |amount: i64| Some(Money::from_fen(amount * 1_000_000));
        let report = |batch: &mut Batch, item, done| {
            batch.change_item(item, |now| (now.annual, now.phase) = (wan(1_200), Phase::Ongoing))?;
            let report = ReportFields { ytd_done: wan(done), ..Default::default() };
            batch.file_report(item, month_of(6), report)
        };
        office.ledger.write("张三", |batch| report(batch, items[0], 600)).unwrap();
        office.ledger.write("张三", |batch| report(batch, items[1], 10)).unwrap();
        let pack = shipped(name);
        office.use_pack(plan, pack.clone());
        let view = office.ledger.view().unwrap();
        assert!(!pack.bulletins.is_empty() && !pack.groups.is_empty(), "{name}");
        for rule in &pack.bulletins {
            let month = month_of(if rule.period == Period::Year { 12 } else { 6 });
            let bulletin = Bulletin::of(&view, plan, month, Some(rule.kind), rule.period).unwrap();
            let text = bulletin.to_text().unwrap();
            assert!(text.contains("累计完成投资"), "{name}: {text}");
        }
        let lists = UnitLists::new(&view, plan, month_of(6), &[]).unwrap();
        assert!(lists.lists.iter().any(|list| !list.units.is_empty()), "{name}");
        let letters = LetterProposals::new(&view, plan, month_of(6)).unwrap().proposals;
        assert_eq!(letters.len(), 1, "{name}: one item is behind, one reported nothing");
        assert!(letters[0].missing.is_empty(), "{name}: {:?}", letters[0].missing);
        let assessments = Assessment::of_plan(&view, plan, month_of(6), scheme).unwrap();
        assert!(assessments.iter().flat_map(|one| &one.units).any(|unit| unit.total.is_some()), "{name}");
    }
}

#[test]
fn each_mistake_in_a_document_is_named_by_its_place() {
    let head = "name = \"甲\"\nversion = \"1\"\n";
    let mut texts = String::new();
    for document in [
        "name = \"甲\"",
        "name = \"甲\"\nversion = \"\"",
        "name = \"甲\"\nversion = ",
        "{\"name\": \"甲\", \"version\": 1}",
        "{\"name\": \"甲\", \"version\": \"1\"} x",
        "{\"name\": \"甲\", \"name\": \"乙\", \"version\": \"1\"}",
        "{\"name\": \"甲\", \"version\": \"1\", \"source\": null, \"permits\": [{\"name\": \"甲\"}, {\"days\": 30}]}",
        "颜色 = \"红\"\nname = \"甲\"\nversion = \"1\"",
        &format!("{head}[figures]\nmoney_decimal = 2"),
        &format!("{head}[figures]\nmoney_decimals = 99"),
        &format!("{head}[figures]\nstart_base = \"target\""),
        &format!("{head}[reporting.deadline]\nkind = \"weekday\"\ndays = 2"),
        &format!("{head}[reporting.deadline]\nkind = \"month_day\"\ndays = 32"),
        &format!("{head}[reporting.deadline]\nkind = \"working_days\"\ndays = 5\non_holiday = \"next_workday\""),
        &format!("{head}[calendar]\nholidays = [\"2022-02-30\"]"),
        &format!("{head}[calendar]\nholidays = [\"2022-10-08\"]\nworkdays = [\"2022-10-08\"]"),
        &format!("{head}[lights.items.progress]\nmeasure = \"ratio\"\nyellow = 0.8\nred = \"0.6\""),
        &format!("{head}[lights.items.start]\nyellow_months = 1.5\nred_months = 3"),
        &format!("{head}[lights.items.progress]\nmeasure = \"ratio\"\nyellow = \"0.6\"\nred = \"0.8\""),
        &format!("{head}[lights.items.progress]\nmeasure = \"points_below\"\nyellow = \"-1\"\nred = \"8\""),
        &format!("{head}[lights.items.progress]\nmeasure = \"shortfall\"\nyellow = \"0.0000001\"\nred = \"50\""),
        &format!("{head}[lights.units.start]\nyellow_months = 1\nred_months = 3"),
        &format!("{head}[lights.items.start]\nyellow_months = 3\nred_months = 1"),
        &format!("{head}[lights.units]\nred_after_yellow = 1"),
        &format!("{head}[lights.items]\nleast_annual = \"一千万\""),
        &format!("{head}[[groups]]\nname = \"县区\""),
        &format!(
            "{head}[[groups]]\nname = \"甲\"\nkinds = [\"county\"]\n[[groups]]\nname = \"乙\"\nkinds = [\"county\"]"
        ),
        &format!("{head}[[groups]]\nname = \"甲\"\nunits = [\"甲县\"]\n[[groups]]\nname = \"乙\"\nunits = [\"甲 县\"]"),
        &format!("{head}[[groups]]\nname = \"甲\"\nkinds = [\"village\"]"),
        &format!("{head}[[targets]]\nname = \"甲\"\nmeasure = \"annual_rate\"\nunits = {{}}"),
        &format!("{head}[[targets]]\nname = \"甲\"\nmeasure = \"done\"\nunits = {{ \"甲县\" = \"-1亿元\" }}"),
        &format!("{head}[[targets]]\nname = \"甲\"\nmeasure = \"done\"\nunits = {{ \"甲县\" = 1.5 }}"),
        &format!("{head}[[lists]]\nname = \"红榜\""),
        &format!("{head}[[lists]]\nname = \"红榜\"\nfirst = 1\nlast = 1"),
        &format!("{head}[[lists]]\nname = \"红榜\"\nfirst = 0"),
        &format!("{head}[[lists]]\nname = \"红榜\"\nfirst = 1\ngroups = [\"县区\"]"),
        &format!("{head}[[lists]]\nname = \"红榜\"\nfirst = 1\nmeasure = \"given_points\""),
        &format!("{head}[[lists]]\nname = \"红榜\"\nwhen = [{{ measure = \"done\" }}]"),
        &format!("{head}[[lists]]\nname = \"红榜\"\nfirst = 1\nof = {{ over = \"0元\" }}"),
        &format!("{head}[[lists]]\nname = \"红榜\"\nfirst = 1\nof = {{ phases = [\"new\"] }}"),
        &format!("{head}institutions = [\"项目法人制\", \"项目法人制 \"]"),
        &format!("{head}[[permits]]\nname = \"\""),
        &format!("{head}[[nodes]]\ntemplate = \"甲\"\nlist = []"),
        &format!(
            "{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"一\" }}, {{ id = \"a\", name = \"二\" }}]"
        ),
        &format!("{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"\" }}]"),
        &format!("{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"一\", after = \"b\" }}]"),
        &format!(
            "{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"一\", after = \"b\" }}, {{ id = \"b\", name = \"二\", after = \"a\" }}]"
        ),
        &format!("{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"一\", after = \"a\" }}]"),
        &format!(
            "{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"一\", counts_as = \"suspend\" }}]"
        ),
        &format!("{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"一\", days = 3 }}]"),
        &format!("{head}[[nodes]]\ntemplate = \"甲\"\nphases = [\"改建\"]\nlist = [{{ id = \"a\", name = \"一\" }}]"),
        &format!(
            "{head}[[nodes]]\ntemplate = \"甲\"\nlist = [{{ id = \"a\", name = \"一\" }}]\n[[nodes]]\ntemplate = \" 甲\"\nlist = [{{ id = \"a\", name = \"一\" }}]"
        ),
        &format!("{head}[lights.units]\nnodes = true"),
        &format!("{head}[lights.nodes]\nyellow_days = -1"),
    ] {
        let error = RulePack::parse(document).unwrap_err();
        texts.push_str(&format!("{document}\n  {error}\n\n"));
    }
    golden("rule_pack_errors.txt", &texts);
    let long = format!("{head}# {}", "长".repeat(limits::RULE_PACK_BYTES / 3));
    assert_eq!(RulePack::parse(&long).unwrap_err().kind(), ErrorKind::TooLong);
}

/// What a program builds is what a document says.
#[test]
fn a_pack_is_built_as_its_document_says() {
    let document = r#"
        name = "示例市"
        version = "2022.1"
        sectors = [{ name = "产业", parts = ["工业"] }, { name = "其他" }]
        permits = [{ name = "用地许可", office = "市自然资源局", days = 30 }, { name = "投资许可" }]
        [reporting]
        ten_days = true
        own_approval = false
        deadline = { kind = "next_month_day", days = 5, on_holiday = "second_workday" }
        [calendar]
        holidays = ["2022-10-05"]
        workdays = ["2022-10-08"]
        [lights.items]
        progress = { measure = "points_below", yellow = "10", red = "30", before_planned_start = true }
        start = { yellow_months = 1, red_months = 3 }
        red_after_yellow = 3
        least_annual = "1000万元"
        [lights.units]
        progress = { measure = "ratio", yellow = "0.8", red = "0.6" }
    "#;
    let parsed = RulePack::parse(document).unwrap();
    let mut built = RulePack::parse("name = \"示例市\"\nversion = \"2022.1\"").unwrap();
    built.sectors = vec![SectorEntry::new("产业").with_parts(vec!["工业".into()]), SectorEntry::new("其他")];
    let land = PermitEntry::new("用地许可").with_office("市自然资源局").with_days(30);
    built.permits = vec![land, PermitEntry::new("投资许可")];
    let deadline = DeadlineRule::new(DeadlineKind::NextMonthDay, 5).with_on_holiday(HolidayRule::SecondWorkday);
    built.reporting = ReportingRules::default().with_deadline(deadline).with_ten_days(true).with_own_approval(false);
    built.calendar = Calendar::default().with_holidays([day(10, 5)]).with_workdays([day(10, 8)]);
    let points = ProgressLight::new(LightMeasure::PointsBelow, 10.into(), 30.into()).with_before_planned_start(true);
    let items = LightRules::default()
        .with_progress(points)
        .with_start(StartLight::new(1, 3))
        .with_red_after_yellow(3)
        .with_least_annual(Money::from_fen(1_000_000_000));
    let ratio = ProgressLight::new(LightMeasure::Ratio, Decimal::new(8, 1), Decimal::new(6, 1));
    built.lights = Lights::default().with_items(items).with_units(LightRules::default().with_progress(ratio));
    assert_eq!(built, parsed);
}

/// Ledgers name a pack by name and version: what once had a version says the same for ever.
#[test]
fn a_shipped_pack_that_changes_gets_a_new_version() {
    let office = Office::new();
    let add = |batch: &mut Batch| {
        RulePack::shipped().iter().try_for_each(|(name, _)| batch.add_rule_pack(shipped(name)).map(drop))
    };
    office.ledger.write("张三", add).unwrap();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/shipped_rule_packs.txt");
    let mut known = std::fs::read_to_string(&path).unwrap_or_default();
    for stored in office.ledger.view().unwrap().rule_packs().unwrap() {
        let (version, sha256) = (stored.pack.title(), &stored.sha256);
        let before = known.lines().find_map(|line| line.strip_prefix(&format!("{version} ")));
        if before.is_none() && std::env::var_os("UPDATE_GOLDEN").is_some() {
            known.push_str(&format!("{version} {sha256}\n"));
            std::fs::write(&path, &known).unwrap();
            continue;
        }
        assert_eq!(
            before,
            Some(sha256.as_str()),
            "{version} has changed: give it another version, then UPDATE_GOLDEN=1"
        );
    }
}

#[test]
fn an_amount_of_a_pack_needs_its_unit() {
    let parse = |amount: &str| {
        RulePack::parse(&format!("name = \"甲\"\nversion = \"1\"\n[lights.items]\nleast_annual = \"{amount}\""))
    };
    assert_eq!(parse("1000万元").unwrap().lights.items.unwrap().least_annual, Some(Money::from_fen(1_000_000_000)));
    assert_eq!(parse("1000").unwrap_err().kind(), ErrorKind::InvalidValue);
}

#[test]
fn a_pack_is_one_document_under_one_name_and_version() {
    let (office, plan, _) = Office::with_plan(2);
    let add = |pack: RulePack| office.ledger.write("张三", |batch| batch.add_rule_pack(pack));
    let first = add(shipped("ratio")).unwrap();
    let changes = office.ledger.view().unwrap().as_of();
    assert_eq!(add(shipped("ratio")).unwrap(), first);
    assert_eq!(office.ledger.view().unwrap().as_of(), changes, "the same document again is no change");
    let mut other = shipped("ratio");
    other.reporting.ten_days = false;
    let error = add(other.clone()).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Duplicate, Some("version")));
    other.version = "3".into();
    let second = add(other.clone()).unwrap();
    let view = office.ledger.view().unwrap();
    assert_eq!(view.rule_pack(second).unwrap().pack, other);
    assert_eq!(RulePack::parse(&view.rule_pack_document(second).unwrap()).unwrap(), other);
    assert!(view.rules_of_plan(plan).unwrap().is_none());
    assert_eq!(view.rule_packs().unwrap().len(), 2);
}

#[test]
fn a_plan_uses_a_pack_from_a_change_on() {
    let (office, plan, items) = Office::with_plan(2);
    let mut pack = shipped("ratio");
    pack.sectors = vec![SectorEntry::new("产业").with_parts(vec!["工业".into(), "农业".into()])];
    let before = office.ledger.view().unwrap().as_of();
    office.use_pack(plan, pack);
    let view = office.ledger.view().unwrap();
    assert_eq!(view.report_deadline(plan, month_of(3)).unwrap(), Some(day(3, 28)));
    // The 28th of May is a Saturday.
    assert_eq!(view.report_deadline(plan, month_of(5)).unwrap(), Some(day(5, 30)));
    let sectors = view.sectors().unwrap();
    let industry = sectors.iter().find(|sector| sector.fields.name == "工业").unwrap();
    assert!(sectors.iter().any(|sector| sector.fields.name == "产业" && Some(sector.id) == industry.fields.parent));
    let past = office.ledger.view_as_of(before).unwrap();
    assert_eq!(past.report_deadline(plan, month_of(3)).unwrap(), None);
    // Reports are judged by the deadline.
    office.file(items[0], 3, 50);
    let statuses = office.ledger.view().unwrap().reporting(plan, month_of(3), day(4, 2)).unwrap();
    let late = statuses.iter().map(|status| (status.deadline, status.days_late)).collect::<Vec<_>>();
    assert_eq!(late, [(Some(day(3, 28)), Some(0)), (Some(day(3, 28)), Some(5))]);
    office.use_pack(plan, shipped("shortfall"));
    let view = office.ledger.view().unwrap();
    // The 5th of October is a holiday: the second working day after it.
    assert_eq!(view.report_deadline(plan, month_of(9)).unwrap(), Some(day(10, 9)));
    view.verify().unwrap();
}

#[test]
fn ten_day_reports_are_filed_where_the_rules_ask_for_them() {
    let (office, plan, items) = Office::with_plan(2);
    let period = |part| TenDays::new(month_of(3), part).unwrap();
    let done = |fen| TenDayFields { done: Some(Money::from_fen(fen)), ..Default::default() };
    let file = |part, fen| {
        let fields = done(fen);
        office.ledger.write("李四", |batch| batch.file_ten_days(items[0], period(part), fields))
    };
    let error = file(1, 10).unwrap_err();
    assert!(error.to_string().contains("require no ten-day reports"), "{error}");
    assert_eq!(office.ledger.view().unwrap().missing_ten_days(plan, period(1)).unwrap(), []);
    office.use_pack(plan, shipped("ratio"));
    (1..=3).for_each(|part| file(part, 10).unwrap());
    assert_eq!(file(1, 10).unwrap_err().kind(), ErrorKind::Duplicate);
    let revise = |part, fen| {
        let fields = done(fen);
        let revise = |batch: &mut Batch| batch.change_ten_days(items[0], period(part), |now| *now = fields);
        office.ledger.write("李四", revise)
    };
    revise(3, 15).unwrap();
    let view = office.ledger.view().unwrap();
    let sums =
        view.ten_days(items[0]).unwrap().iter().map(|report| report.fields.done.unwrap().fen()).collect::<Vec<_>>();
    assert_eq!(sums, [10, 10, 15]);
    assert_eq!(view.missing_ten_days(plan, period(2)).unwrap(), [items[1]]);
    let month = |fen| ReportFields { month_done: Some(Money::from_fen(fen)), ..Default::default() };
    let mut batch = office.ledger.batch("李四").unwrap();
    let wrong = batch.file_report(items[0], month_of(3), month(30)).unwrap();
    assert_eq!(wrong.flags, [ReportFlag::TenDaysDisagree]);
    assert_eq!(batch.change_report(items[0], month_of(3), |now| *now = month(35)).unwrap().flags, []);
    batch.close_month(plan, month_of(3)).unwrap();
    let closed = batch.change_ten_days(items[0], period(1), |now| *now = done(1)).unwrap_err();
    assert_eq!(closed.kind(), ErrorKind::Rule);
    let many = batch.file_reports(month_of(4), [(items[0], month(1))]).unwrap();
    assert_eq!(many[0].flags, []);
}

#[test]
fn a_source_of_funds_that_the_rules_do_not_name_is_flagged() {
    let (office, plan, items) = Office::with_plan(2);
    let funds = |source: &str| ReportFields {
        funds_by_source: [(source, Money::from_fen(5))].into_iter().collect(),
        ..Default::default()
    };
    let file = |item, month, source: &str| {
        let reports = [(item, funds(source))];
        let file = |batch: &mut Batch| batch.file_reports(month_of(month), reports);
        office.ledger.write("李四", file).unwrap().remove(0).flags
    };
    assert_eq!(file(items[0], 1, "彩票公益金"), []);
    // Liuzhou's rules name no sources: then any will do.
    office.use_pack(plan, shipped("liuzhou-2022"));
    assert_eq!(file(items[0], 2, "彩票公益金"), []);
    office.use_pack(plan, shipped("points-below"));
    assert_eq!(file(items[0], 3, "彩票公益金"), [ReportFlag::FundSourceUnknown]);
    assert_eq!(file(items[1], 3, " 企业 自筹"), []);
    // A batch that looked before it changed the rules looks again.
    let both = |batch: &mut Batch| {
        let before = batch.file_reports(month_of(4), [(items[0], funds("彩票公益金"))])?.remove(0).flags;
        let pack = batch.add_rule_pack(shipped("liuzhou-2022"))?;
        batch.use_rule_pack(plan, pack)?;
        Ok((before, batch.file_reports(month_of(4), [(items[1], funds("彩票公益金"))])?.remove(0).flags))
    };
    let (before, after) = office.ledger.write("李四", both).unwrap();
    assert_eq!((before, after), (vec![ReportFlag::FundSourceUnknown], vec![]));
}

#[test]
fn a_checklist_holds_what_the_rules_ask_of_a_project() {
    let (office, plan, _) = Office::with_plan(1);
    let project = ProjectId(1);
    let add = || office.ledger.write("李四", |batch| batch.add_checklist(plan, project, day(3, 1)));
    assert_eq!(add().unwrap_err().kind(), ErrorKind::Rule);
    let mut pack = shipped("liuzhou-2022");
    pack.permits[2].office = Some("市自然资源局".into());
    pack.permits[2].days = Some(30);
    pack.version = "2022.2".into();
    office.use_pack(plan, pack);
    office
        .ledger
        .write("李四", |batch| batch.add_matter(project, MatterKind::Permit, MatterFields::named("投资许可")))
        .unwrap();
    assert_eq!(add().unwrap(), 11);
    assert_eq!(add().unwrap(), 0);
    let view = office.ledger.view().unwrap();
    let matters = view.matters(project).unwrap();
    assert_eq!(matters.len(), 12);
    let land = matters.iter().find(|matter| matter.fields.name == "用地许可").unwrap();
    assert_eq!((land.fields.opened_on, land.fields.deadline), (Some(day(3, 1)), Some(day(3, 31))));
    assert_eq!(view.unit(land.fields.unit.unwrap()).unwrap().fields.name, "市自然资源局");
}

#[test]
fn an_issued_bulletin_names_its_rules_and_is_reproduced_by_them() {
    let (office, plan, items) = Office::with_plan(3);
    items.iter().for_each(|item| office.file(*item, 3, 50));
    let without = office.issue(plan, "第1期", FigureRules::default()).unwrap();
    let ratio = office.use_pack(plan, shipped("ratio"));
    let first = office.issue(plan, "第2期", FigureRules::default()).unwrap();
    let own = FigureRules::default().with_money_decimals(4);
    let error = office.issue(plan, "第3期", own).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("rules")));
    office.use_pack(plan, shipped("points-below"));
    let second = office.issue(plan, "第4期", FigureRules::default()).unwrap();
    let view = office.ledger.view().unwrap();
    let text = view.issued_text(first).unwrap();
    assert_eq!(text.lines().nth(1), Some("第2期  测试重点办  2022年4月8日  口径：按序时进度比例亮灯（示例） 2"));
    assert_eq!(view.issued_text(without).unwrap().lines().nth(1), Some("第1期  测试重点办  2022年4月8日"));
    let issued = view.issued_bulletin(first).unwrap();
    assert_eq!((issued.rule_pack, issued.fields.rules), (Some(ratio), shipped("ratio").figures));
    for id in [without, first, second] {
        let again = reissue(&view, id).unwrap();
        assert!(again.is_reproduced(), "{:?}", again.forms);
        let head = again.bulletin.document().unwrap().to_markdown();
        assert_eq!(head.contains("口径："), again.issued.rule_pack.is_some());
        assert_eq!(again.bulletin.to_json().unwrap()["issue"]["rules"].is_string(), again.issued.rule_pack.is_some());
    }
    let comparison = BulletinComparison::of_issued(&view, first, Some(second)).unwrap();
    let rules = comparison.facts.iter().filter_map(|fact| fact.field).collect::<Vec<_>>();
    assert!(rules.contains(&"rule_pack") && rules.contains(&"money_decimals"), "{rules:?}");
}

/// Rules that print other figures than Liuzhou's in every table.
fn coarse() -> RulePack {
    let mut pack = shipped("points-below");
    pack.figures = FigureRules::default()
        .with_money_decimals(0)
        .with_rate_decimals(1)
        .with_gap_order(GapOrder::Rounded)
        .with_start_base(StartBase::All);
    pack
}

#[test]
fn drafts_and_tables_are_made_by_the_rules_of_their_plan() {
    let (office, plan, items) = Office::with_plan(3);
    let yi = |number: i64| Some(Money::from_fen(number * MoneyUnit::YiYuan.fen()));
    let adjust = |batch: &mut Batch| {
        let read = batch.view()?.item(items[0])?;
        let (base, mut fields) = (Base::from(&read), read.fields);
        (fields.total, fields.annual) = (yi(7), yi(3));
        batch.file_report(
            items[0],
            month_of(3),
            ReportFields { ytd_done: yi(1), funds_ytd: yi(2), ..Default::default() },
        )?;
        let change = PlanChangeFields::new(PlanChangeKind::Adjustment, month_of(1));
        batch
            .adopt_plan_change(plan, change, vec![PlanChangeLine::Adjustment { base, fields, owner: None }])
            .map(|adopted| adopted.id)
    };
    let change = office.ledger.write("张三", adjust).unwrap();
    let printed = |view: &View| {
        let figures = view.month_figures(plan, month_of(3)).unwrap();
        let rules = view.figure_rules(plan).unwrap();
        let ending = view.plan(plan).unwrap().fields;
        let balance = view.plan_balance(change).unwrap();
        [
            Bulletin::new(&figures).unwrap().to_text().unwrap(),
            plan_document(&view.plan_figures(plan).unwrap()).unwrap().to_text(),
            funds_table(&view.funds(plan, month_of(3)).unwrap()).to_text(),
            balance_table(&view.plan_change(change).unwrap(), &balance).unwrap().to_text(),
            rollover_table(&ending, &view.propose_next_year(plan).unwrap(), &rules).to_text(),
        ]
    };
    for text in printed(&office.ledger.view().unwrap()) {
        assert!(text.contains("7.00") || text.contains("2.00"), "{text}");
    }
    office.use_pack(plan, coarse());
    let view = office.ledger.view().unwrap();
    for text in printed(&view) {
        assert!(!text.contains(".00"), "{text}");
    }
    assert_eq!(view.figure_rules(plan).unwrap().pack(), Some("按百分点亮灯（示例） 2"));
    // As issuing does, a draft refuses other rules than its pack's.
    let figures = view.month_figures(plan, month_of(3)).unwrap();
    let own = FigureRules::default().with_money_decimals(4);
    let error = figures.clone().with_rules(&own).unwrap_err();
    assert_eq!((error.kind(), error.field_name()), (ErrorKind::Rule, Some("rules")));
    for same in [FigureRules::default(), coarse().figures] {
        assert_eq!(figures.clone().with_rules(&same).unwrap(), figures);
    }
    // As of before the pack was used, the plan has the rules that it had then.
    let before = office.ledger.view_as_of(ChangeNumber(view.as_of().0 - 1)).unwrap();
    assert_eq!(before.figure_rules(plan).unwrap().figures(), &FigureRules::default());
    assert_eq!(before.figure_rules(PlanId(9)).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn a_preview_is_what_issuing_freezes_byte_for_byte() {
    let (office, plan, items) = Office::with_plan(3);
    office.file(items[0], 3, 50);
    office.use_pack(plan, coarse());
    let fields = IssuedBulletinFields::new(plan, month_of(3), " 第3期 ", day(4, 8));
    let view = office.ledger.view().unwrap();
    let preview = view.preview_issue(fields.clone()).unwrap();
    let draft = Bulletin::of(&view, plan, month_of(3), None, Period::Month).unwrap().to_text().unwrap();
    assert_eq!(office.ledger.view().unwrap().as_of(), view.as_of(), "nothing is written");
    let id = office.ledger.write("张三", |batch| batch.issue_bulletin(fields.clone())).unwrap();
    let after = office.ledger.view().unwrap();
    let again = reissue(&after, id).unwrap();
    assert_eq!(preview, again.bulletin);
    let text = after.issued_text(id).unwrap();
    assert_eq!(preview.to_text().unwrap(), text);
    let head = "第3期  测试重点办  2022年4月8日  口径：按百分点亮灯（示例） 2\n";
    let mark = format!("{}\n", preview.issue.as_ref().unwrap().chain.as_ref().unwrap().line());
    let without = text.replacen(head, "测试重点办\n", 1).replacen(&mark, "", 1);
    assert_eq!(draft, without, "a draft differs by number, date, rules and hash only");
    // What cannot be issued cannot be previewed, for the same reason.
    let own = FigureRules::default().with_money_decimals(4);
    for refused in [
        fields.clone(),
        IssuedBulletinFields { rules: own, ..IssuedBulletinFields::new(plan, month_of(3), "第4期", day(4, 8)) },
        IssuedBulletinFields::new(PlanId(9), month_of(3), "第4期", day(4, 8)),
        IssuedBulletinFields::new(plan, YearMonth::new(2023, 1).unwrap(), "第4期", day(4, 8)),
        IssuedBulletinFields::new(plan, month_of(3), "", day(4, 8)),
    ] {
        let previewed = after.preview_issue(refused.clone()).unwrap_err().to_string();
        let issued = office.ledger.write("张三", |batch| batch.issue_bulletin(refused));
        assert_eq!(previewed, issued.unwrap_err().to_string());
    }
    // Whoever sees some projects only would preview other figures.
    let person = |batch: &mut Batch| {
        let registrar = batch.add_person(PersonFields::named("张三"))?;
        batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)?;
        let person = batch.add_person(PersonFields::named("李四"))?;
        batch.grant_role(person, Role::Reporter, RoleScope::Project(ProjectId(1)), None)
    };
    office.ledger.write("张三", person).unwrap();
    let mut limited = office.ledger.view().unwrap();
    limited.limit_to("李四").unwrap();
    let fourth = IssuedBulletinFields::new(plan, month_of(3), "第4期", day(4, 8));
    assert_eq!(limited.preview_issue(fourth).unwrap_err().kind(), ErrorKind::NotPermitted);
}
