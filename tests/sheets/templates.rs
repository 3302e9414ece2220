//! Blank monthly sheets: made for a unit, filled in, read back without a question.

use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use crate::builds::zip;
use crate::support::{Office, month_of};
use crate::tools::{has, run};

use zdxm::figures::ExportedSheet;
use zdxm::print::{Document, exported_table};
use zdxm::{
    Cell, ErrorKind, Finding, ImportOptions, ImportPreview, ImportTarget, ItemFields, ItemId, ItemQuery, Language,
    Money, MoneyUnit, Phase, PlanFields, PlanId, PlanLevel, ProjectFields, ReportFields, Severity, TemplateMark,
    UnitId, Workbook,
};

/// A plan of six projects of two units; one has a name that is a formula, one the longest name.
struct Town {
    office: Office,
    plan: PlanId,
    items: Vec<ItemId>,
    unit: UnitId,
}

fn wan(text: &str) -> Option<Money> {
    Some(Money::parse(text, MoneyUnit::WanYuan).unwrap())
}

fn town() -> Town {
    let office = Office::new();
    let (plan, items, unit) = office
        .ledger
        .write("李四", |batch| {
            let plan = batch.adopt_plan(PlanFields::new(2022, "2022年重大项目计划"))?;
            let sector = batch.ensure_sector("基础设施")?.id;
            let units = [batch.ensure_unit("市交通运输局")?.id, batch.ensure_unit("鱼峰区人民政府")?.id];
            let long = "长".repeat(200);
            let names = ["东环大道", "西环大道", "=cmd|' /C calc'!A0", &long, "+1合作区", "@东港"];
            let mut items = Vec::new();
            for (number, name) in names.into_iter().enumerate() {
                let project = batch.add_project(ProjectFields::named(name))?;
                let mut item = ItemFields::new(Phase::IMPLEMENTATION[number % 3], sector);
                (item.total, item.annual) = (wan("28760.5512"), wan("5097"));
                item.responsible_units = vec![units[number % 2]];
                item.reporting_unit = Some(units[number % 2]);
                items.push(batch.add_item(plan, project, item)?.item);
            }
            Ok((plan, items, units[0]))
        })
        .unwrap();
    Town { office, plan, items, unit }
}

impl Town {
    fn sheet(&self, month: u8, query: &ItemQuery) -> ExportedSheet {
        self.office.ledger.view().unwrap().export(self.plan, Some(month_of(month)), "month", query).unwrap()
    }

    fn template(&self, month: u8) -> Vec<u8> {
        self.sheet(month, &ItemQuery::default()).to_template().unwrap()
    }

    fn preview(&self, workbook: &Workbook) -> ImportPreview {
        ImportPreview::of(&self.office.ledger.view().unwrap(), workbook, ImportTarget::default()).unwrap()
    }

    fn report(&self, item: usize, month: u8) -> Option<ReportFields> {
        let view = self.office.ledger.view().unwrap();
        view.report(self.items[item], month_of(month)).unwrap().map(|report| report.fields)
    }
}

/// Where a header stands.
fn column(workbook: &Workbook, header: &str) -> usize {
    let rows = workbook.sheets[0].rows.iter().take(5);
    let mut found = rows.filter_map(|row| row.iter().position(|cell| *cell == Cell::Text(header.into())));
    found.next().unwrap_or_else(|| panic!("no header {header}"))
}

/// The row of a project.
fn row(workbook: &Workbook, name: &str) -> usize {
    let has_name = |row: &Vec<Cell>| row.contains(&Cell::Text(name.into()));
    workbook.sheets[0].rows.iter().position(has_name).unwrap_or_else(|| panic!("no project {name}"))
}

fn put(workbook: &mut Workbook, (name, header): (&str, &str), cell: Cell) {
    let (row, column) = (row(workbook, name), column(workbook, header));
    let cells = &mut workbook.sheets[0].rows[row];
    cells.resize(cells.len().max(column + 1), Cell::Empty);
    cells[column] = cell;
}

fn number(text: &str) -> Cell {
    Cell::Number(text.parse().unwrap())
}

fn said(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {}", finding.cell, finding.text(Language::Chinese))).collect()
}

/// The part of a package whose name ends so.
fn part(bytes: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_template_that_is_filled_in_is_imported_without_a_question() {
    let town = town();
    town.office
        .ledger
        .write("王五", |batch| {
            let report = ReportFields { ytd_done: wan("300.25"), ..Default::default() };
            batch.file_report(town.items[0], month_of(2), report)
        })
        .unwrap();
    let mut filled = Workbook::read(&town.template(3)).unwrap();
    let before = column(&filled, "截至上月底本年累计完成投资");
    assert_eq!(filled.sheets[0].cell(row(&filled, "东环大道"), before), &number("300.25"));
    put(&mut filled, ("东环大道", "本月完成投资"), number("99.75"));
    put(&mut filled, ("东环大道", "本年累计完成投资"), number("400"));
    put(&mut filled, ("东环大道", "是否开工"), Cell::Text("是".into()));
    put(&mut filled, ("东环大道", "开工时间"), Cell::Text("2022年2月".into()));
    put(&mut filled, ("东环大道", "形象进度"), Cell::Text("路基完成80%".into()));
    put(&mut filled, ("=cmd|' /C calc'!A0", "本年累计完成投资"), number("0"));
    let preview = town.preview(&filled);
    // What is left empty is said to be no report; nothing else is said.
    let about_others = preview.findings().iter().filter(|finding| finding.code != zdxm::FindingCode::NothingReported);
    assert_eq!(said(&about_others.cloned().collect::<Vec<_>>()), Vec::<String>::new());
    assert_eq!(preview.counts(), counts!(new_reports: 2));
    preview.commit(&town.office.ledger, "王五", ImportOptions::default()).unwrap();
    let report = town.report(0, 3).unwrap();
    assert_eq!((report.month_done, report.ytd_done, report.started), (wan("99.75"), wan("400"), Some(true)));
    assert_eq!(report.progress.as_deref(), Some("路基完成80%"));
    assert_eq!(town.report(2, 3).unwrap().ytd_done, Some(Money::ZERO), "a zero that was written is one");
    assert!([1, 3, 4, 5].into_iter().all(|item| town.report(item, 3).is_none()), "what is empty is no report");
}

#[test]
fn a_template_is_for_a_unit_and_says_so() {
    let town = town();
    let query = ItemQuery::default().with_reporting_unit(town.unit);
    let sheet = town.sheet(3, &query);
    assert_eq!((sheet.unit.as_deref(), sheet.rows.len()), (Some("市交通运输局"), 3));
    let read = Workbook::read(&sheet.to_template().unwrap()).unwrap();
    assert_eq!(read.sheets[0].rows[1][0], Cell::Text("填报单位：市交通运输局".into()));
    let reading = zdxm::WorkbookReading::new(&read).unwrap();
    let (_, mark) = reading.sheets[0].template.unwrap();
    assert_eq!(mark, TemplateMark::new(PlanLevel::Municipal, month_of(3)));
    // A unit without projects has no sheet.
    let nobody = town.office.ledger.write("李四", |batch| Ok(batch.ensure_unit("市民政局")?.id)).unwrap();
    let view = town.office.ledger.view().unwrap();
    let none =
        view.export(town.plan, Some(month_of(3)), "month", &ItemQuery::default().with_lead_unit(nobody)).unwrap();
    assert_eq!(none.to_template().unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(view.export(town.plan, None, "month", &query).unwrap_err().kind(), ErrorKind::MissingValue);
    let unknown = view.export(town.plan, None, "没有", &query).unwrap_err();
    assert_eq!((unknown.kind(), unknown.text(Language::Chinese).contains("month")), (ErrorKind::NotFound, true));
}

#[test]
fn only_what_is_to_be_filled_in_is_open_and_it_takes_only_what_fits() {
    let bytes = town().template(3);
    let (sheet, styles) = (part(&bytes, "xl/worksheets/sheet1.xml"), part(&bytes, "xl/styles.xml"));
    assert!(sheet.contains("<sheetProtection sheet=\"1\""), "{sheet}");
    assert_eq!(styles.matches("<protection locked=\"0\"/>").count(), 1, "one look is open");
    // Amounts, two flags, two dates.
    for rule in ["type=\"decimal\"", "type=\"list\"", "&quot;是,否&quot;"] {
        assert!(sheet.contains(rule) || sheet.contains(&rule.replace("&quot;", "\"")), "{rule}: {sheet}");
    }
    assert_eq!(sheet.matches("<dataValidation ").count(), 7);
    // Nothing is a formula, whatever a name begins with, and no cell of the body is merged.
    assert!(!sheet.contains("<f>"));
    let merges = sheet.split("<mergeCell ref=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    for merge in merges {
        let last = merge.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap().parse::<u32>().unwrap();
        assert!(last <= 5, "{merge} reaches into the body");
    }
}

#[test]
fn the_same_items_give_the_same_bytes() {
    let town = town();
    assert_eq!(town.template(3), town.template(3));
}

#[test]
fn a_mistake_is_named_by_its_cell() {
    let town = town();
    let mut filled = Workbook::read(&town.template(3)).unwrap();
    put(&mut filled, ("东环大道", "本月完成投资"), Cell::Text("约三百".into()));
    put(&mut filled, ("西环大道", "本月完成投资"), number("12"));
    put(&mut filled, ("西环大道", "是否开工"), Cell::Text("快了".into()));
    let preview = town.preview(&filled);
    let blocking = preview.findings().iter().filter(|finding| finding.severity == Severity::Blocking);
    let cells = blocking.map(|finding| finding.cell.to_string()).collect::<Vec<_>>();
    assert_eq!(cells, ["I6"]);
    assert!(said(preview.findings()).iter().any(|text| text.starts_with("L8 ")), "{:?}", said(preview.findings()));
}

#[test]
fn a_template_of_another_month_or_level_is_refused_at_its_mark() {
    let town = town();
    let mut retitled = Workbook::read(&town.template(2)).unwrap();
    retitled.sheets[0].rows[0][0] = Cell::Text("2022年3月重大项目建设进展情况月报表".into());
    put(&mut retitled, ("东环大道", "本年累计完成投资"), number("5"));
    let preview = town.preview(&retitled);
    let blocking = preview.unsettled(ImportOptions::default()).cloned().collect::<Vec<_>>();
    let why = "A3 本表是2022年2月的模板，标题或表名却是其他月份；请改用当月模板；标题无误的，请删除此标识行";
    assert_eq!(said(&blocking), [why]);
    // Without the mark it is a sheet like any other.
    retitled.sheets[0].rows[2][0] = Cell::Empty;
    assert_eq!(town.preview(&retitled).unsettled(ImportOptions::default()).count(), 0);

    let county = ImportTarget::default().with_level(PlanLevel::County);
    town.office
        .ledger
        .write("李四", |batch| {
            batch.adopt_plan(PlanFields { level: PlanLevel::County, ..PlanFields::new(2022, "2022年县级计划") })
        })
        .unwrap();
    let read = Workbook::read(&town.template(2)).unwrap();
    let other = ImportPreview::of(&town.office.ledger.view().unwrap(), &read, county).unwrap();
    let texts = said(other.findings());
    assert!(texts.iter().any(|text| text.starts_with("A3 本表是市级计划的模板")), "{texts:?}");
}

#[test]
fn rows_that_were_sorted_and_a_column_that_was_inserted_change_nothing() {
    let town = town();
    let mut filled = Workbook::read(&town.template(3)).unwrap();
    put(&mut filled, ("东环大道", "本年累计完成投资"), number("400"));
    put(&mut filled, ("@东港", "本年累计完成投资"), number("7.5"));
    let rows = &mut filled.sheets[0].rows;
    let last = rows.len();
    rows[5..last].reverse();
    for row in rows.iter_mut() {
        row.push(Cell::Empty);
    }
    let width = filled.sheets[0].width();
    for row in &mut filled.sheets[0].rows {
        row.resize(width, Cell::Empty);
    }
    filled.sheets[0].rows[4][width - 1] = Cell::Text("我的备忘".into());
    let at = row(&filled, "东环大道");
    filled.sheets[0].rows[at][width - 1] = Cell::Text("下周再问".into());
    let preview = town.preview(&filled);
    assert_eq!(preview.counts(), counts!(new_reports: 2));
    preview.commit(&town.office.ledger, "王五", ImportOptions::default()).unwrap();
    assert_eq!(town.report(0, 3).unwrap().ytd_done, wan("400"));
    assert_eq!(town.report(5, 3).unwrap().ytd_done, wan("7.5"));
}

#[test]
fn a_project_that_left_the_plan_is_in_no_later_template_and_in_none_before_it_came() {
    let town = town();
    let view = town.office.ledger.view().unwrap();
    let before = zdxm::YearMonth::new(2021, 12).unwrap();
    let wrong = view.export(town.plan, Some(before), "month", &ItemQuery::default());
    assert!(wrong.is_err(), "a month before the plan");
    drop(view);
    town.office
        .ledger
        .write("李四", |batch| {
            let mut fields = zdxm::PlanChangeFields::new(zdxm::PlanChangeKind::Withdrawal, month_of(4));
            fields.reason_class = Some(zdxm::ReasonClass::Objective);
            batch.adopt_plan_change(town.plan, fields, vec![zdxm::PlanChangeLine::Withdrawal { item: town.items[1] }])
        })
        .unwrap();
    let names = |month| town.sheet(month, &ItemQuery::default()).rows.len();
    assert_eq!((names(3), names(4)), (6, 5));
    // The template of April that the other clerk still has names a project that left: its cell is named.
    let mut march = Workbook::read(&town.template(3)).unwrap();
    put(&mut march, ("西环大道", "本年累计完成投资"), number("1"));
    assert_eq!(town.preview(&march).counts(), counts!(new_reports: 1));
}

/// Puts numbers and texts into cells of a template, as a program does that saves it.
fn filled_in(bytes: &[u8], cells: &[(&str, &str)]) -> Vec<u8> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..package.len() {
        let mut file = package.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        let name = file.name().unwrap().into_owned();
        if name == "xl/worksheets/sheet1.xml" {
            let mut text = String::from_utf8(content).unwrap();
            for (cell, value) in cells {
                let start = text.find(&format!("<c r=\"{cell}\" ")).unwrap_or_else(|| panic!("no cell {cell}"));
                let end = start + text[start..].find("/>").unwrap();
                let look = text[start..end].split("s=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
                let filled = match value.parse::<f64>() {
                    Ok(_) => format!("<c r=\"{cell}\" s=\"{look}\"><v>{value}</v></c>"),
                    Err(_) => format!("<c r=\"{cell}\" s=\"{look}\" t=\"inlineStr\"><is><t>{value}</t></is></c>"),
                };
                text.replace_range(start..end + 2, &filled);
            }
            content = text.into_bytes();
        }
        parts.push((name, content));
    }
    zip(&parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect::<Vec<_>>())
}

#[test]
fn a_template_saved_by_another_program_reads_the_same() {
    if !has(&["soffice"]) {
        return;
    }
    let town = town();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("template.xlsx");
    std::fs::write(&path, filled_in(&town.template(3), &[("I6", "99.75"), ("J6", "400"), ("L6", "是")])).unwrap();
    for form in ["xlsx", "xls", "ods"] {
        let out = folder.path().join(form);
        convert(folder.path(), &path, form, &out);
        let read = Workbook::open(out.join(format!("template.{form}"))).unwrap();
        let preview = town.preview(&read);
        assert_eq!(preview.counts(), counts!(new_reports: 1), "{form}: {:?}", said(preview.findings()));
        let unsettled = preview.unsettled(ImportOptions::default()).cloned().collect::<Vec<_>>();
        assert_eq!(said(&unsettled), Vec::<String>::new(), "{form}");
        let sheet = &preview.reading().sheets[0];
        let row = sheet.rows.iter().find(|row| row.name == "东环大道").unwrap();
        assert_eq!((row.month_done, row.ytd_done, row.started), (wan("99.75"), wan("400"), Some(true)), "{form}");
        assert!(sheet.template.is_some() && sheet.rows.len() == 6, "{form}");
    }
}

fn convert(profile: &Path, file: &Path, form: &str, to: &Path) {
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{}", profile.join("profile").display()));
    run(command.args(["--headless", "--convert-to", form, "--outdir"]).arg(to).arg(file));
}

/// A ledger with the sample plan, and the preview of what a sheet of it would change there.
fn again(office: &Office, plan: PlanId, profile: &str) -> ImportPreview {
    let view = office.ledger.view().unwrap();
    let table = exported_table(&view.export(plan, None, profile, &ItemQuery::default()).unwrap()).unwrap();
    let read = Workbook::read(&Document::from(table).to_workbook().unwrap()).unwrap();
    ImportPreview::of(&view, &read, ImportTarget::default()).unwrap()
}

#[test]
fn the_plan_that_is_exported_changes_nothing_when_it_comes_back() {
    let office = Office::new();
    for file in ["annex1-implementation.et", "annex2-reserve.xls"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/liuzhou-2022").join(file);
        let reading = zdxm::WorkbookReading::open(&path).unwrap();
        let preview = ImportPreview::new(&office.ledger.view().unwrap(), reading, ImportTarget::default()).unwrap();
        preview.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    }
    let plan = office.ledger.view().unwrap().plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap().id;
    let items = office.ledger.view().unwrap().items(plan).unwrap();
    let reserve = items.iter().filter(|item| item.fields.phase == Phase::Reserve).count() as u32;
    let all = items.len() as u32;
    for (profile, count) in [("plan", all), ("annex-1", all - reserve), ("annex-2", reserve)] {
        let preview = again(&office, plan, profile);
        assert_eq!(preview.counts(), counts!(unchanged: count), "{profile}: {:?}", said(preview.findings()));
        assert_eq!(preview.unsettled(ImportOptions::default()).count(), 0, "{profile}");
    }
    // As the plan was issued: by phase and sector, with the counts and sums of each, and in the words of its annexes.
    let (_, liuzhou) = zdxm::RulePack::shipped().iter().find(|(name, _)| *name == "liuzhou-2022").unwrap();
    let use_pack = |batch: &mut zdxm::Batch| {
        let pack = batch.add_rule_pack(zdxm::RulePack::parse(liuzhou)?)?;
        batch.use_rule_pack(plan, pack)
    };
    office.ledger.write("李四", use_pack).unwrap();
    for (profile, count) in [("annex-1", all - reserve), ("annex-2", reserve)] {
        let preview = again(&office, plan, profile);
        assert_eq!(preview.counts(), counts!(unchanged: count), "{profile}: {:?}", said(preview.findings()));
        assert_eq!(preview.unsettled(ImportOptions::default()).count(), 0, "{profile}");
    }
    let sheet = office.ledger.view().unwrap().export(plan, None, "annex-1", &ItemQuery::default()).unwrap();
    let table = exported_table(&sheet).unwrap();
    assert_eq!(table.title, "柳州市2022年市级层面统筹推进重大项目计划表（实施项目）");
    let groups = table.rows.iter().filter(|row| row.kind != zdxm::print::RowKind::Plain);
    let groups =
        groups.map(|row| [1, 5, 6, 7].map(|at: usize| row.cells[at].text(&table)).join(" ")).collect::<Vec<_>>();
    assert_eq!(
        groups[..4],
        [
            "合计（668项） 52282730 18894375 7769212",
            "一、新开工项目（183项） 14077410 0 2488203",
            "（一）基础设施项目（40项） 7078912 0 870306",
            "（二）产业发展项目（112项） 6342193 0 1450991",
        ]
    );
    assert_eq!((groups.len(), table.notes.len()), (1 + 3 + 12, 1));
    let document = Document::of_tables("附件1", vec![table]);
    assert!(document.to_docx().unwrap().starts_with(b"PK"));
}

#[test]
fn an_amount_that_a_sheet_would_round_is_refused_by_name() {
    let town = town();
    let view = town.office.ledger.view().unwrap();
    let profile = zdxm::RulePack::shipped_exports().iter().find(|profile| profile.id == "plan").unwrap();
    let sheet = view.export_by(town.plan, None, &profile.clone().with_decimals(2), &ItemQuery::default()).unwrap();
    let refused = exported_table(&sheet).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidValue);
    assert!(refused.text(Language::Chinese).contains("总投资为28760.5512万元，超过2位小数"), "{refused}");
    let enough = view.export_by(town.plan, None, &profile.clone().with_decimals(4), &ItemQuery::default()).unwrap();
    assert!(exported_table(&enough).unwrap().to_text().contains("5097.0000"));
}

#[test]
fn a_month_that_is_exported_changes_nothing_when_it_comes_back() {
    const SEED: u64 = 20_220_131;
    println!("seed {SEED}");
    let (office, plan, items) = Office::with_plan(300);
    let mut state = SEED;
    let mut next = |most: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % most
    };
    let mut reported = 0;
    office
        .ledger
        .write("王五", |batch| {
            for item in &items {
                let mut some = |most: u64| (next(3) > 0).then(|| Money::from_fen(next(most) as i64));
                // Down to the fen, and beyond the plan.
                let mut report =
                    ReportFields { month_done: some(99_999_999_999), ytd_done: some(9_999), ..Default::default() };
                (report.funds_ytd, report.started) =
                    (some(1_000_000_007), [None, Some(true), Some(false)][next(3) as usize]);
                report.progress = (next(2) > 0).then(|| "路基完成80%".to_owned());
                report.started_on = (next(4) == 0).then(|| month_of(2).into());
                if report != ReportFields::default() {
                    batch.file_report(*item, month_of(3), report)?;
                    reported += 1;
                }
            }
            Ok(())
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let sheet = view.export(plan, Some(month_of(3)), "month", &ItemQuery::default()).unwrap();
    let table = exported_table(&sheet).unwrap();
    let read = Workbook::read(&Document::from(table).to_workbook().unwrap()).unwrap();
    let preview = ImportPreview::of(&view, &read, ImportTarget::default()).unwrap();
    assert_eq!(preview.counts(), counts!(unchanged: reported));
    assert_eq!(preview.unsettled(ImportOptions::default()).count(), 0);
    assert!(reported < 300, "some did not report, and stay so");
}
