//! A year of one office (重点办的一年): people get their roles, the plan comes, months are reported and reviewed, projects come
//! and go, one starts early, a mistake of March is corrected in August after the books were closed, bulletins are issued,
//! letters are sent, the year ends with its papers, and the next year is proposed.
//!
//! `office_year [LEDGER]` makes a new ledger (under `target/office_year` unless named) from the sample data, saves the papers
//! beside it and prints the story. What it prints is the same every time.

mod papers;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use zdxm::figures::PlanLights;
use zdxm::issue::{BulletinComparison, reissue};
use zdxm::print::{balance_table, reporting_document, rollover_table};
use zdxm::*;

use papers::Papers;

const REGISTRAR: &str = "张三（市重点办）";
const REPORTER: &str = "李四";
const LIAISON: &str = "王五";

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/office_year");
    let path = std::env::args().nth(1).map_or_else(|| folder.join("ledger.zdxm"), PathBuf::from);
    if std::env::args().len() < 2 {
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    }
    if let Err(error) = tell(&path) {
        eprintln!("office_year: {error}");
        std::process::exit(1);
    }
}

fn tell(path: &Path) -> Result<()> {
    let ledger = Ledger::create(path, "柳州市重点项目建设办公室")?;
    let papers = Papers { ledger: path };
    println!("一月，建立台账，下达计划");
    for file in ["annex1-implementation.et", "annex2-reserve.xls"] {
        import(&ledger, file, ImportTarget::default().with_document_no("柳政办〔2022〕5号"))?;
    }
    let plan = ledger.view()?.plans()?.first().map(|plan| plan.id).ok_or_else(|| missing("plan"))?;

    println!("\n人员各有职责，规则按规则包");
    let items = ledger.view()?.items(plan)?;
    let watched = items.iter().find(|item| item.fields.phase == Phase::Ongoing).ok_or_else(|| missing("item"))?;
    begin_work(&ledger, plan, watched.project)?;

    println!("\n一至四月，各单位报送月报；四月八日印发三月通报");
    for month in 1..=3 {
        import(&ledger, &format!("monthly-2022-{month:02}.xlsx"), ImportTarget::default())?;
    }
    let march = issue(&ledger, plan, 3, "第3期", day(2022, 4, 8)?)?;
    import(&ledger, "monthly-2022-04.xlsx", ImportTarget::default())?;

    println!("\n五月，增补两个项目，自五月起计入");
    let supplement = PlanChangeFields {
        document_no: Some("柳政办〔2022〕31号".into()),
        ..PlanChangeFields::new(PlanChangeKind::Supplement, month(5)?)
    };
    let lines = ledger.write(REGISTRAR, |batch| {
        let sector = batch.ensure_sector("产业发展")?.id;
        let unit = batch.ensure_unit("市工业和信息化局")?.id;
        let mut lines = Vec::new();
        for (name, phase, annual) in
            [("新能源电池产业园", Phase::New, "2.5亿元"), ("智能装备改造项目", Phase::Ongoing, "8,000万元")]
        {
            let project = batch.add_project(ProjectFields::named(name))?;
            let mut fields = ItemFields::new(phase, sector);
            fields.total = Some(Money::parse("12亿元", MoneyUnit::YiYuan)?);
            fields.annual = Some(Money::parse(annual, MoneyUnit::WanYuan)?);
            fields.responsible_units = vec![unit];
            lines.push(PlanChangeLine::Supplement { project, fields });
        }
        Ok(lines)
    })?;
    adopt(&ledger, plan, supplement, lines)?;
    for month in 5..=6 {
        import(&ledger, &format!("monthly-2022-{month:02}.xlsx"), ImportTarget::default())?;
    }

    println!("\n七月，一个项目因业主原因调出，自七月起退出统计");
    let out = items.iter().find(|item| item.fields.phase == Phase::New).ok_or_else(|| missing("item"))?;
    let withdrawal = PlanChangeFields {
        reason_class: Some(ReasonClass::Subjective),
        reason: Some("业主资金未落实".into()),
        ..PlanChangeFields::new(PlanChangeKind::Withdrawal, month(7)?)
    };
    adopt(&ledger, plan, withdrawal, vec![PlanChangeLine::Withdrawal { item: out.id }])?;
    for at in [6, 7] {
        let figures = ledger.view()?.month_figures(plan, month(at)?)?;
        println!("  {at}月列入统计的项目：{}项", figures.items.len());
    }

    println!("\n七月，一个项目提前开工，凭施工许可证认定");
    start_early(&ledger, plan)?;

    println!("\n八月初，一个项目的七月月报：报送，退回，再报，审核");
    report_july(&ledger, plan, watched)?;

    println!("\n七月的红黄绿灯");
    for table in PlanLights::new(&ledger.view()?, plan, month(7)?)?.tables() {
        table.to_text().lines().filter(|line| line.contains("不评")).for_each(|line| println!("  {line}"));
    }

    println!("\n八月十日，签发提醒函、督办函各一件");
    papers.letters(&ledger, plan)?;

    println!("\n八月，关账至六月；之后更正一个项目三月的数字，已印发的三月通报不变");
    ledger.write(REGISTRAR, |batch| batch.close_month(plan, month(6)?))?;
    let before = ledger.view()?.report(watched.id, month(3)?)?.ok_or_else(|| missing("report"))?;
    let ytd_done = Some(Money::parse("1,234.56", MoneyUnit::WanYuan)?);
    let fields = ReportFields { ytd_done, month_done: None, ..before.fields.clone() };
    let revise = |batch: &mut Batch| batch.revise_report(&before, fields);
    ledger.write(REGISTRAR, revise)?;
    let comparison = BulletinComparison::of_issued(&ledger.view()?, march, None)?;
    println!("{}", indent(&comparison.document().to_text(), 14));
    for correction in ledger.view()?.late_corrections(plan)?.iter().take(1) {
        let known_in = correction.known_in.map(|month| month.to_string()).unwrap_or_default();
        println!("  关账后更正：{}的数字，自{known_in}起计入", correction.month);
    }

    println!("\n年底，报送十二月月报，印发全年通报");
    let year_end = ledger.view()?.month_figures(plan, month(12)?)?;
    let reports = year_end.items.iter().enumerate().map(|(at, item)| {
        let is_finished = item.phase == Phase::Completed && at % 4 != 0;
        let is_started = item.phase != Phase::Reserve && (item.phase != Phase::New || at % 6 != 0);
        let ytd_done = item.annual.filter(|_| is_started);
        let (started, finished) = (Some(is_started), Some(is_finished));
        (item.item, ReportFields { ytd_done, started, finished, ..Default::default() })
    });
    let reports = reports.collect::<Vec<_>>();
    ledger.write(REGISTRAR, |batch| batch.file_reports(month(12)?, reports).map(drop))?;
    papers.of_the_year(&ledger, plan, day(2023, 1, 9)?)?;

    println!("\n一年以后，三月通报重印一次");
    let again = reissue(&ledger.view()?, march)?;
    println!("  与印发时{}；校验台账：{}行", same(again.is_reproduced()), ledger.view()?.verify()?.rows);

    println!("\n下一年的计划，由人在建议表上修改后采用");
    let view = ledger.view()?;
    let proposals = view.propose_next_year(plan)?;
    let ending = view.plan(plan)?.fields;
    let table = rollover_table(&ending, &proposals, &view.figure_rules(plan)?).to_text();
    table.lines().filter(|line| line.contains("项）")).for_each(|line| println!("  {}", line.trim()));
    let items = proposals.into_iter().filter_map(|proposal| Some((proposal.project, proposal.fields?)));
    let items = items.collect::<Vec<_>>();
    let next = PlanFields {
        year: 2023,
        title: "柳州市2023年市级层面统筹推进重大项目计划".into(),
        document_no: None,
        issued_on: None,
        ..ending
    };
    let next = ledger.write(REGISTRAR, |batch| batch.adopt_plan_with(next, items))?.plan;
    println!("  2023年计划列入{}项", ledger.view()?.items(next)?.len());
    Ok(())
}

/// Names the people with their roles, and lets the plan use a rule pack.
fn begin_work(ledger: &Ledger, plan: PlanId, project: ProjectId) -> Result<()> {
    let staff = [
        (REGISTRAR, Role::Registrar, RoleScope::Ledger),
        (REPORTER, Role::Reporter, RoleScope::Project(project)),
        (LIAISON, Role::Liaison, RoleScope::Project(project)),
    ];
    let (_, document) = RulePack::shipped().get(1).ok_or_else(|| missing("rule pack"))?;
    let pack = RulePack::parse(document)?;
    let title = pack.title();
    ledger.write(REGISTRAR, |batch| {
        for (name, role, scope) in staff {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.grant_role(person, role, scope, None)?;
        }
        let pack = batch.add_rule_pack(pack)?;
        batch.use_rule_pack(plan, pack)
    })?;
    staff.iter().for_each(|(name, role, _)| println!("  {name}：{}", role.name()));
    let add = |batch: &mut Batch| batch.add_project(ProjectFields::named("未经审定的项目"));
    let refused = ledger.write(REPORTER, add).err().map_or("", |error| error.kind().name());
    println!("  {REPORTER}登记项目：{refused}");
    let deadline = ledger.view()?.report_deadline(plan, month(3)?)?.ok_or_else(|| missing("deadline"))?;
    println!("  规则：{title}；三月月报时限{deadline}");
    Ok(())
}

/// The first new start that is planned for later, and has not started: it starts in July.
fn start_early(ledger: &Ledger, plan: PlanId) -> Result<()> {
    let august = ProjectDate::from(month(8)?);
    let states = ledger.view()?.project_states(plan, month(7)?)?;
    let is_to_come = |item: &&ItemState| {
        item.phase == Phase::New && item.planned_start >= Some(august) && item.started != Some(true)
    };
    let early = states.iter().find(is_to_come).ok_or_else(|| missing("item"))?;
    let mut start = EventFields::on(ProjectDate::try_from(20220715)?);
    start.evidence = Some("施工许可证".into());
    let record = |batch: &mut Batch| batch.record_event(early.project, EventKind::Start, start);
    ledger.write(REGISTRAR, record)?;
    let states = ledger.view()?.project_states(plan, month(7)?)?;
    let after = states.iter().find(|item| item.item == early.item).ok_or_else(|| missing("item"))?;
    let date = |date: Option<ProjectDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let timing = after.start.map_or("", Timing::name);
    println!("  计划{}，实际{}：{timing}开工", date(after.planned_start), date(after.status.started_on));
    Ok(())
}

/// A report on its way: too much at first, returned with an opinion, corrected, approved.
fn report_july(ledger: &Ledger, plan: PlanId, watched: &PlanItem) -> Result<()> {
    let (item, july) = (watched.id, month(7)?);
    let annual = watched.fields.annual.ok_or_else(|| missing("annual"))?.fen();
    let submit = |base: FilingBase, fen: i64| {
        let report = ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() };
        ledger.write(REPORTER, |batch| batch.submit_report(base, report))
    };
    let flagged = submit((item, july).into(), annual + 100)?.flags.contains(&ReportFlag::AbovePlan);
    println!("  提示：累计完成投资超过年度计划：{}", if flagged { "是" } else { "否" });
    let opinion = "累计超过年度计划，请核对";
    let read = || ledger.view()?.filing(item, july)?.ok_or_else(|| missing("filing"));
    let submitted = read()?;
    ledger.write(LIAISON, |batch| batch.return_report(&submitted, opinion))?;
    let returned = read()?;
    submit((&returned).into(), annual / 10 * 6)?;
    let corrected = read()?;
    ledger.write(LIAISON, |batch| batch.approve_report(&corrected, Some("同意".into())))?;
    let view = ledger.view()?;
    for filing in view.filing_history(item, july)? {
        let opinion = filing.opinion.map(|opinion| format!("：{opinion}")).unwrap_or_default();
        println!("  {} {}{opinion}", filing.state.name(), view.change(filing.since)?.actor);
    }
    println!("{}", indent(&reporting_document(&view.reporting(plan, july, day(2022, 8, 10)?)?, july).to_text(), 4));
    Ok(())
}

/// Imports a file of the sample data; what a person would look at and decide is counted here.
fn import(ledger: &Ledger, file: &str, target: ImportTarget) -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022").join(file);
    let preview = ImportPreview::new(&ledger.view()?, WorkbookReading::open(&path)?, target)?;
    let counts = preview.counts();
    println!("  {file}：项目{}项，月报{}份，提示{}条", counts.new_items, counts.new_reports, preview.findings().len());
    // Offices settle what is left by a look at the sheet.
    let options = ImportOptions::default().with_leave_out_unmatched(true).with_leave_unreadable_empty(true);
    preview.commit(ledger, REGISTRAR, options).map(drop)
}

fn adopt(ledger: &Ledger, plan: PlanId, fields: PlanChangeFields, lines: Vec<PlanChangeLine>) -> Result<()> {
    let id = ledger.write(REGISTRAR, |batch| batch.adopt_plan_change(plan, fields, lines))?.id;
    let view = ledger.view()?;
    let table = balance_table(&view.plan_change(id)?, &view.plan_balance(id)?)?;
    println!("{}", indent(&table.to_text(), 4));
    Ok(())
}

fn issue(ledger: &Ledger, plan: PlanId, at: u8, number: &str, issued_on: NaiveDate) -> Result<BulletinId> {
    let fields = IssuedBulletinFields::new(plan, month(at)?, number, issued_on);
    let id = ledger.write(REGISTRAR, |batch| batch.issue_bulletin(fields))?;
    println!("{}", indent(&ledger.view()?.issued_text(id)?, 6));
    Ok(id)
}

fn month(month: u8) -> Result<YearMonth> {
    YearMonth::new(2022, month)
}

fn day(year: i32, month: u32, day: u32) -> Result<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| missing("date"))
}

fn missing(what: &'static str) -> Error {
    Error::custom(ErrorKind::NotFound, "the sample data have none").field(what)
}

fn same(is_same: bool) -> &'static str {
    if is_same { "逐字节一致" } else { "不一致" }
}

/// The first lines of a text, set in.
fn indent(text: &str, lines: usize) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(lines);
    lines.map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
