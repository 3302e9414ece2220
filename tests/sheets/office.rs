//! Odd but ordinary sheets, as offices write them, with what a person reads.
#![cfg(all(feature = "sheets", feature = "workbook"))]

use rust_xlsxwriter::{Color, Format, Workbook as Writer};
use zdxm::Language;
use zdxm::{FindingCode, Money, MoneyUnit, Phase, Severity, SheetReading, SheetRow, Workbook, WorkbookReading};

/// A csv file of rows between bars.
fn read(lines: &str) -> SheetReading {
    WorkbookReading::new(&Workbook::read(lines.replace('|', ",").as_bytes()).unwrap()).unwrap().sheets.remove(0)
}

fn blocking(sheet: &SheetReading) -> Vec<(String, FindingCode)> {
    let blocking = sheet.findings.iter().filter(|finding| finding.severity == Severity::Blocking);
    blocking.map(|finding| (finding.cell.to_string(), finding.code)).collect()
}

fn wan(amount: Option<Money>) -> String {
    amount.map_or_else(|| "-".into(), |amount| amount.display(MoneyUnit::WanYuan, 0).to_string())
}

/// Name and amounts of each row: total, annual, month, year to date, since the start.
fn amounts(sheet: &SheetReading) -> Vec<String> {
    let of_row = |row: &SheetRow| {
        let amounts = [row.total, row.annual, row.month_done, row.ytd_done, row.cumulative_done].map(wan);
        format!("{} {}", row.name, amounts.join(" "))
    };
    sheet.counted().map(of_row).collect()
}

const MONTH: &str = "2024年6月重大项目进展情况表\n单位：万元\n";
const PLAN: &str = "2024年重大项目计划表\n单位：万元\n";

#[test]
fn what_was_done_of_the_month_so_far_is_not_since_the_start() {
    for (header, expected) in [
        ("本周完成投资|本月累计完成投资|本年累计完成投资", "甲路 - 9 2 3 -"),
        ("上月累计完成投资|本月完成投资|本月止累计完成投资", "甲路 - 9 2 3 -"),
        ("备注|本月完成投资|本月累计完成投资", "甲路 - 9 2 3 -"),
    ] {
        let sheet = read(&format!("{MONTH}序号|项目名称|年度计划投资|{header}\n1|甲路|9|1|2|3\n"));
        assert_eq!((blocking(&sheet), amounts(&sheet)), (vec![], vec![expected.to_owned()]), "{header}");
    }
    // Which one it is beside both, or with the number of the month, nobody knows.
    for header in ["本月完成投资|本月累计完成投资|本年累计完成投资", "备注|6月累计完成投资|1-6月完成投资"]
    {
        let sheet = read(&format!("{MONTH}序号|项目名称|年度计划投资|{header}\n1|甲路|9|1|2|3\n"));
        assert_eq!(blocking(&sheet), [("E3".to_owned(), FindingCode::ColumnAmbiguous)], "{header}");
    }
}

#[test]
fn amounts_after_an_adjustment_are_the_plans() {
    let lines =
        "序号|项目名称|建设阶段|行业|总投资|2024年计划投资||\n|||||调整前|调整后|增减\n1|甲路|续建|交通|100|20|30|10\n";
    let sheet = read(&format!("2024年重大项目计划调整表\n单位：万元\n{lines}"));
    assert_eq!((blocking(&sheet), amounts(&sheet)), (vec![], vec!["甲路 100 30 - - -".to_owned()]));
    assert!(sheet.findings.iter().all(|finding| finding.code != FindingCode::StrayCell), "{:#?}", sheet.findings);
}

#[test]
fn leaves_below_a_blank_beside_their_parent_are_headers() {
    let lines = "序号|项目名称|总投资|年度计划|完成投资||完成率\n||||6月|1-6月|\n1|甲路|100|20|5|10|50%\n";
    let sheet = read(&format!("{MONTH}{lines}"));
    assert_eq!((blocking(&sheet), amounts(&sheet)), (vec![], vec!["甲路 100 20 5 10 -".to_owned()]));
    let lines = "序号|项目名称|建设阶段|行业|总投资|其中||2024年计划投资\n|||||建安投资|征地拆迁|\n1|甲路|续建|交通|100|80|20|10\n";
    let sheet = read(&format!("{PLAN}{lines}"));
    let other = sheet.rows[0].other.iter().map(|(header, text)| format!("{header}={text}")).collect::<Vec<_>>();
    assert_eq!(other, ["其中>建安投资=80", "其中>征地拆迁=20"]);
    // A project without a number whose first cells are words is none of this.
    let sheet =
        read(&format!("{PLAN}序号|项目名称|建设阶段|行业|总投资|2024年计划投资||\n1|甲路|续建|交通|100|20|x|y\n"));
    assert_eq!(sheet.rows.len(), 1);
}

#[test]
fn the_day_on_which_a_sheet_was_filled_is_not_its_month_or_year() {
    let filled = |title: &str, line: &str| {
        let sheet = read(&format!(
            "{title}\n单位：万元\n{line}\n序号|项目名称|年度计划投资|本月完成投资|本年完成投资\n1|甲路|9|1|2\n"
        ));
        (sheet.year, sheet.month.map(zdxm::YearMonth::month), sheet.title.unwrap())
    };
    let line = "填报单位：市交通运输局（盖章）        填报日期：2024年7月3日";
    let title = "2024年6月重大项目进展情况表";
    assert_eq!(filled(title, line), (Some(2024), Some(6), title.to_owned()));
    let title = "6月份重大项目进展情况表";
    assert_eq!(filled(title, line), (Some(2024), Some(6), title.to_owned()));
    // December's sheet is filled in January.
    let line = "填报单位：市交通运输局（盖章）        填报日期：2025年1月3日";
    let title = "12月份重大项目进展情况表";
    assert_eq!(filled(title, line), (None, None, title.to_owned()));
    let plan = "重大项目计划表\n单位：万元\n填报日期：2024年12月20日\n序号|项目名称|建设阶段|行业|总投资|2025年计划投资\n1|甲路|续建|交通|100|20\n";
    let plan = read(plan);
    assert_eq!((plan.year, amounts(&plan)), (Some(2025), vec!["甲路 100 20 - - -".to_owned()]));
}

#[test]
fn a_title_of_starts_and_finishes_names_no_phase() {
    for title in ["2024年重大项目开竣工计划表", "2024年重大项目开（竣）工计划表", "2024年计划开工、竣工重大项目表"]
    {
        let sheet =
            read(&format!("{title}\n单位：万元\n序号|项目名称|行业|总投资|2024年计划投资\n1|甲路|交通|100|20\n"));
        assert_eq!(blocking(&sheet), [("B4".to_owned(), FindingCode::PhaseUnknown)], "{title}");
    }
    let sheet =
        read("2024年竣工重大项目计划表\n单位：万元\n序号|项目名称|行业|总投资|2024年计划投资\n1|甲路|交通|100|20\n");
    assert_eq!(sheet.rows[0].phase, Some(Phase::Completed));
}

#[test]
fn what_is_as_above_is_read_as_above() {
    let rows = "1|甲路|续建|交通|100|10|市交通局\n2|乙路|〃|同上|200|20|同上\n3|丙路|同上|〃|200|5|〃\n4|丁路|新开工|水利|200|同上|同上\n";
    let sheet = read(&format!("{PLAN}序号|项目名称|建设阶段|行业|总投资|2024年计划投资|责任单位\n{rows}"));
    let said = sheet.rows.iter().map(|row| {
        let phase = row.phase.map_or("", Phase::name);
        format!("{} {phase} {} {}", row.name, row.sector.as_deref().unwrap_or(""), row.responsible_units.join("、"))
    });
    let expected =
        ["甲路 续建 交通 市交通局", "乙路 续建 交通 市交通局", "丙路 续建 交通 市交通局", "丁路 新开工 水利 市交通局"];
    assert_eq!(said.collect::<Vec<_>>(), expected);
    // An amount is nobody else's.
    assert_eq!(blocking(&sheet), [("F7".to_owned(), FindingCode::AmountUnreadable)]);
    // Ten thousand of them take no longer than ten thousand words.
    let many = (1..10_000).map(|number| format!("{number}|路{number}|〃|〃|1|1|〃\n")).collect::<String>();
    let first = "0|零路|续建|交通|1|1|市交通局\n";
    let start = std::time::Instant::now();
    let sheet = read(&format!("{PLAN}序号|项目名称|建设阶段|行业|总投资|2024年计划投资|责任单位\n{first}{many}"));
    assert!(sheet.rows.iter().all(|row| row.phase == Some(Phase::Ongoing) && row.responsible_units == ["市交通局"]));
    assert!(start.elapsed() < std::time::Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn the_numbers_of_a_list_are_no_part_of_its_names() {
    let rows = "1.东环大道|续建|交通|100|10\n2、★西环大道|续建|交通|100|10\n3．500千伏变电站|续建|能源|100|10\n4.南环大道|续建|交通|1|1\n";
    let sheet = read(&format!("{PLAN}项目名称|建设阶段|行业|总投资|2024年计划投资\n{rows}"));
    let names =
        |sheet: &SheetReading| sheet.rows.iter().map(|row| (row.position, row.name.clone())).collect::<Vec<_>>();
    // One that begins with a number of its own leaves the list as it is.
    assert_eq!(names(&sheet)[0].1, "1.东环大道");
    let sheet =
        read(&format!("{PLAN}项目名称|建设阶段|行业|总投资|2024年计划投资\n{}", rows.replace("500千伏", "高压")));
    let expected = [(1, "东环大道"), (2, "西环大道"), (3, "高压变电站"), (4, "南环大道")];
    assert_eq!(names(&sheet), expected.map(|(number, name)| (Some(number), name.to_owned())));
    let sheet = read(&format!(
        "{PLAN}项目名称|建设阶段|行业|总投资|2024年计划投资\n1.5万吨冷库|续建|商贸|9|1\n2.5万吨冷库|续建|商贸|9|1\n"
    ));
    assert_eq!(names(&sheet)[1].1, "2.5万吨冷库");
}

#[test]
fn the_mark_of_a_footnote_is_no_part_of_a_name() {
    let rows = "1|甲路①|续建|交通|100|10\n2|乙路②|续建|交通|100|10②\n3|丙路③|续建|交通|100|10\n注：①含征地费。\n②资金未落实。\n";
    let sheet = read(&format!("{PLAN}序号|项目名称|建设阶段|行业|总投资|2024年计划投资\n{rows}"));
    // No note explains ③.
    assert_eq!(sheet.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["甲路", "乙路", "丙路③"]);
    let told = sheet.findings.iter().filter(|finding| finding.code == FindingCode::MarkLeftOut);
    assert_eq!(told.map(|finding| finding.cell.to_string()).collect::<Vec<_>>(), ["B4", "B5", "F5"]);
    assert_eq!(blocking(&sheet), []);
}

#[test]
fn phases_are_known_with_their_count_and_amounts_with_a_unit_each() {
    let rows = "新开工项目（2个）|1|甲路|交通|100|10\n续建（共1项）|2|乙路|交通|100|10\n";
    let sheet = read(&format!("{PLAN}类别|序号|项目名称|行业|总投资|2024年计划投资\n{rows}"));
    assert_eq!(sheet.rows.iter().map(|row| row.phase).collect::<Vec<_>>(), [Some(Phase::New), Some(Phase::Ongoing)]);
    let head = "2024年6月重大项目进展情况表\n序号|项目名称|总投资|年度计划|1-6月完成\n";
    let sheet = read(&format!("{head}1|甲路|28.76亿元|5097万元|2300万元\n2|乙路|1.2亿元|—|1500万\n"));
    assert_eq!(
        (blocking(&sheet), amounts(&sheet)),
        (vec![], vec!["甲路 287600 5097 - 2300 -".into(), "乙路 12000 - - 1500 -".into()])
    );
    // One without a unit, and the column has none.
    let sheet = read(&format!("{head}1|甲路|28.76亿元|5097万元|2300万元\n2|乙路|12000|3000|1500\n"));
    let asked = blocking(&sheet).into_iter().filter(|(_, code)| *code == FindingCode::UnitUnknown);
    assert_eq!(asked.map(|(cell, _)| cell).collect::<Vec<_>>(), ["C2", "D2", "E2"]);
    assert_eq!(amounts(&sheet)[1], "乙路 - - - - -");
}

#[test]
fn amounts_that_nobody_sees_are_named() {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    let lines = "2024年重大项目计划表\n单位：万元\n序号|项目名称|建设阶段|行业|总投资|2024年计划投资\n1|甲路|续建|交通|100|10\n2|乙路|续建|交通|200|20\n";
    for (row, line) in lines.lines().enumerate() {
        for (column, text) in line.split('|').enumerate() {
            let plain = Format::new();
            let format = match (row, column) {
                // White in a dark header is seen.
                (2, _) => plain.set_font_color(Color::White).set_background_color(Color::Navy),
                (3, 4) => plain.set_font_color(Color::White),
                (4, 4) => plain.set_font_color(Color::White).set_background_color(Color::White),
                (4, 5) => plain.set_font_size(1),
                (3, 5) => plain.set_font_color(Color::White).set_background_color(Color::Red),
                _ => plain,
            };
            match text.parse::<f64>() {
                Ok(number) => sheet.write_number_with_format(row as u32, column as u16, number, &format).unwrap(),
                Err(_) => sheet.write_string_with_format(row as u32, column as u16, text, &format).unwrap(),
            };
        }
    }
    let workbook = Workbook::read(&writer.save_to_buffer().unwrap()).unwrap();
    assert_eq!(workbook.sheets[0].unseen.iter().map(|at| at.to_string()).collect::<Vec<_>>(), ["E4", "E5", "F5"]);
    let sheet = WorkbookReading::new(&workbook).unwrap().sheets.remove(0);
    assert_eq!((blocking(&sheet), amounts(&sheet).len()), (vec![], 2));
    let told = sheet.findings.iter().filter(|finding| finding.code == FindingCode::AmountUnseen);
    let told = told.map(|finding| format!("{} {}", finding.cell, finding.text(Language::Chinese))).collect::<Vec<_>>();
    let text = "列中有看不见的数（白色字体或字号过小），已照常读入；如不应读入，请删去，或选择留空";
    assert_eq!(told, [format!("E4 总投资{text}"), format!("F5 年度计划投资{text}")]);
}
