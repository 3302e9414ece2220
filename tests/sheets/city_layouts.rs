//! Sheets of other cities, invented from what real ones look like: each oddity by its name.
#![cfg(feature = "sheets")]

use crate::random;

use random::Random;
use zdxm::Language;
use zdxm::{
    Cell, CellRef, ErrorKind, Field, FileFormat, FindingCode, Merge, Money, MoneyUnit, Phase, Severity, Sheet,
    SheetKind, SheetReading, SheetRow, Workbook, WorkbookReading,
};

fn read(text: &str) -> SheetReading {
    WorkbookReading::new(&Workbook::read(text.as_bytes()).unwrap()).unwrap().sheets.remove(0)
}

fn wan(text: &str) -> Option<Money> {
    Some(Money::parse(text, MoneyUnit::WanYuan).unwrap())
}

fn names(sheet: &SheetReading) -> Vec<&str> {
    sheet.rows.iter().map(|row| row.name.as_str()).collect()
}

fn row<'s>(sheet: &'s SheetReading, name: &str) -> &'s SheetRow {
    sheet.rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("no {name} in {:?}", names(sheet)))
}

fn codes(sheet: &SheetReading) -> Vec<(FindingCode, String)> {
    sheet.findings.iter().map(|finding| (finding.code, finding.cell.to_string())).collect()
}

/// A sheet from rows of texts, with merges written as `A1:B2`.
fn grid(name: &str, rows: &[&[&str]], merges: &[&str]) -> Workbook {
    let cell = |text: &&str| match text.parse() {
        _ if text.is_empty() => Cell::Empty,
        Ok(number) => Cell::Number(number),
        Err(_) => Cell::Text((*text).to_owned()),
    };
    let place = |text: &str| {
        let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
        let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1) - 1;
        CellRef { row: text[letters.len()..].parse::<u32>().unwrap() - 1, column }
    };
    let merge = |text: &&str| {
        let (first, last) = text.split_once(':').unwrap();
        Merge { first: place(first), last: place(last) }
    };
    let rows = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let merges = merges.iter().map(merge).collect();
    let sheet = {
        let mut sheet = Sheet::new(name, rows);
        sheet.merges = merges;
        sheet
    };
    Workbook::of(FileFormat::Xlsx, vec![sheet])
}

fn understand(workbook: &Workbook) -> SheetReading {
    WorkbookReading::new(workbook).unwrap().sheets.remove(0)
}

#[test]
fn one_leaf_under_two_parents_is_two_columns() {
    let sheet = understand(&grid(
        "",
        &[
            &["2013年重点项目形象进度表"],
            &["", "", "", "", "", "", "", "单位：万元"],
            &[
                "序号",
                "项目名称",
                "总投资",
                "至2012年底完成投资",
                "年度计划投资",
                "1～6月完成投资",
                "",
                "开工累计",
                "",
                "备注",
            ],
            &["", "", "", "", "", "完成投资", "占年度计划(%)", "完成投资", "占总投资(%)", ""],
            &["一", "在建项目（1项）", "", "", "", "", "", "", "", ""],
            &["1", "龙岩大道", "1000", "200", "300", "150", "50", "350", "35", "说明文字"],
        ],
        &["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:G3", "H3:I3", "J3:J4"],
    ));
    assert_eq!((sheet.kind, sheet.year, sheet.month.unwrap().month()), (SheetKind::Monthly, Some(2013), 6));
    let row = row(&sheet, "龙岩大道");
    assert_eq!((row.done_before, row.annual, row.ytd_done), (wan("200"), wan("300"), wan("150")));
    assert_eq!(row.phase, Some(Phase::Ongoing));
    assert_eq!(row.cumulative_done, wan("350"));
    assert_eq!(row.remark.as_deref(), Some("说明文字"));
    assert_eq!(sheet.findings, []);
}

#[test]
fn blanks_instead_of_merges_still_give_paths() {
    let sheet = read(
        "2022年重大项目计划表\n,,,,,单位：万元\n序号,项目名称,总投资,计划开竣工时间,,责任单位\n,,,开工,竣工,\n一、续建（2项）,,,,,\n\
         1,甲路,100,2021年3月,2022年12月,甲县人民政府\n2,乙路,200,2020.5,,\"乙县人民政府、市交通局\"\n",
    );
    let first = row(&sheet, "甲路");
    assert_eq!(first.planned_start.unwrap().yyyymmdd(), 20_210_300);
    assert_eq!(first.planned_finish.unwrap().yyyymmdd(), 20_221_200);
    assert_eq!(row(&sheet, "乙路").responsible_units, ["乙县人民政府", "市交通局"]);
    assert!(sheet.rows.iter().all(|row| row.phase == Some(Phase::Ongoing)));
}

#[test]
fn five_header_rows_with_sources_of_money() {
    let sheet = understand(&grid(
        "政府投资",
        &[
            &["2022年市直政府性投资项目计划表"],
            &["单位：万元"],
            &[
                "序号",
                "项目名称",
                "建设阶段",
                "行业",
                "总投资",
                "截至上年底完成投资",
                "本年度计划投资及资金来源",
                "",
                "",
                "",
                "项目责任单位",
            ],
            &["", "", "", "", "", "", "合计", "中央", "", "市级", ""],
            &["", "", "", "", "", "", "", "小计", "其中", "", ""],
            &["", "", "", "", "", "", "", "", "国债", "", ""],
            &["1", "防洪堤", "续建", "水利", "900", "300", "200", "150", "100", "50", "市水利局"],
        ],
        &["A3:A6", "B3:B6", "C3:C6", "D3:D6", "E3:E6", "F3:F6", "K3:K6", "G3:J3", "G4:G6", "H4:I4", "J4:J6", "H5:H6"],
    ));
    let row = row(&sheet, "防洪堤");
    assert_eq!((row.total, row.done_before, row.annual), (wan("900"), wan("300"), wan("200")));
    assert_eq!((row.sector.as_deref(), row.phase), (Some("水利"), Some(Phase::Ongoing)));
    let kept = row.other.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>();
    assert_eq!(kept, ["150", "100", "50"], "sources of money are kept as text: {:?}", sheet.columns);
}

#[test]
fn wan_and_yi_stand_in_one_sheet() {
    let sheet = read(
        "2022年重大项目\n项目名称,建设阶段,行业,总投资（亿元）,年度计划投资(万元),2021年累计完成投资\n单位：万元,,,,,\n甲,续建,交通,3.2,5000,1.5亿\n",
    );
    // The unit line stands below the header here and names the unit of the last column.
    let row = row(&sheet, "甲");
    assert_eq!((row.total.unwrap().fen(), row.annual.unwrap().fen()), (32_000_000_000, 5_000_000_000));
    let units = sheet.columns.iter().filter_map(|column| Some((column.field?, column.unit?))).collect::<Vec<_>>();
    assert!(units.contains(&(Field::Total, MoneyUnit::YiYuan)) && units.contains(&(Field::Annual, MoneyUnit::WanYuan)));
}

#[test]
fn the_unit_may_stand_in_the_footnote_and_without_any_the_import_stops() {
    let table = "2022年计划\n项目名称,建设阶段,行业,总投资\n甲,续建,交通,100\n";
    let noted = read(&format!("{table}注：投资额单位为万元。,,,\n"));
    assert_eq!(row(&noted, "甲").total, wan("100"));
    assert_eq!(noted.notes, ["注:投资额单位为万元。"]);
    let without = read(table);
    let finding = &without.findings[0];
    assert_eq!((finding.code, finding.severity), (FindingCode::UnitUnknown, Severity::Blocking));
    assert_eq!(finding.cell.to_string(), "D2");
    assert_eq!(row(&without, "甲").total, None);
}

#[test]
fn headings_are_known_by_number_count_and_words() {
    let sheet = read(
        "2022年重点项目计划\n单位：万元\n序号,项目名称,总投资,年度计划投资\n合计,13个,600,60\n一、新开工2项,,300,30\n\
         (一）交通（1项）,,100,10\n1,甲路,100,10\n（二）,工业,200,20\n1,乙厂,200,20\n二,续建项目,300,30\n（一）,农业1项,300,30\n1,丙渠,300,30\n",
    );
    let kinds = |row: &SheetRow| (row.name.clone(), row.phase, row.sector.clone());
    let expect = |name: &str, phase, sector: &str| (name.to_owned(), Some(phase), Some(sector.to_owned()));
    assert_eq!(
        sheet.rows.iter().map(kinds).collect::<Vec<_>>(),
        [
            expect("甲路", Phase::New, "交通"),
            expect("乙厂", Phase::New, "工业"),
            expect("丙渠", Phase::Ongoing, "农业")
        ]
    );
    let levels = sheet.groups.iter().map(|group| (group.level, group.declared_count, group.found_count));
    let expected = [(0, Some(13), 3), (1, Some(2), 2), (2, Some(1), 1), (2, None, 1), (1, None, 1), (2, Some(1), 1)];
    assert_eq!(levels.collect::<Vec<_>>(), expected);
    assert_eq!(codes(&sheet), [(FindingCode::CountDiffers, "A4".into())]);
}

#[test]
fn wrong_sums_are_found_at_their_cell_and_are_no_error() {
    let sheet = read(
        "2022年计划\n单位：万元\n序号,项目名称,总投资,年度计划投资\n一、续建项目（2项）,,301,30\n（一）交通,,300,30\n1,甲,100,10\n2,乙,200,20\n",
    );
    assert_eq!(codes(&sheet), [(FindingCode::SumDiffers, "C4".into())]);
    assert!(
        sheet.findings[0].text(Language::Chinese).contains("301万元")
            && sheet.findings[0].text(Language::Chinese).contains("300万元")
    );
    assert_eq!(sheet.findings[0].severity, Severity::Notice);
}

#[test]
fn sums_told_in_words_are_compared_as_they_are_rounded() {
    let sheet = read(
        "2022年计划\n单位：万元\n序号,项目名称,总投资,年度计划投资\n\
         \"一、续建项目2项，总投资3.00亿元，年度计划投资0.40亿元\",,,\n（一）交通,,,\n1,甲,10000.4,1000\n2,乙,20000,2000\n",
    );
    assert_eq!(codes(&sheet), [(FindingCode::SumDiffers, "D4".into())], "0.30 is not 0.40, but 3.00004 is 3.00");
}

#[test]
fn a_heading_may_name_phase_and_sector_at_once_or_only_a_level() {
    let sheet = read(
        "2022年计划\n单位：万元\n序号,项目名称,总投资\n一、市级重点项目（3项）,,6\n（一）新开工基础设施项目（1项）,,1\n1,甲,1\n\
         （二）产业发展续建项目（2项）,,5\n2,乙,2\n3,丙,3\n小计,,5\n,合计,6\n",
    );
    let kinds = sheet.rows.iter().map(|row| (row.phase, row.sector.as_deref())).collect::<Vec<_>>();
    let industry = (Some(Phase::Ongoing), Some("产业发展"));
    assert_eq!(kinds, [(Some(Phase::New), Some("基础设施")), industry, industry]);
    assert_eq!(sheet.findings, []);
}

#[test]
fn a_total_below_the_table_is_compared_with_all_rows() {
    let table = |total: &str| {
        read(&format!(
            "2022年计划\n单位：万元\n序号,项目名称,行业,总投资\n一、续建（2项）,,,3\n1,甲,交通,1\n2,乙,交通,2\n二、新开工,,,\n3,丙,交通,4\n合计,,,{total}\n"
        ))
    };
    assert_eq!(table("7").findings, []);
    assert_eq!(codes(&table("8")), [(FindingCode::SumDiffers, "D9".into())]);
}

#[test]
fn a_total_below_a_table_without_headings_is_compared_with_all_rows() {
    let table = |total: &str| {
        read(&format!("2022年计划（续建）\n单位：万元\n序号,项目名称,行业,总投资\n1,甲,交通,1\n2,乙,交通,2\n{total}\n"))
    };
    assert_eq!(table("合计（2项）,,,3").findings, []);
    assert_eq!(table(",合计,,3").findings, []);
    assert_eq!(codes(&table("合计,,,4")), [(FindingCode::SumDiffers, "D6".into())]);
    assert_eq!(codes(&table("合计（3项）,,,3")), [(FindingCode::CountDiffers, "A6".into())]);
}

#[test]
fn a_monthly_table_with_headings_of_regions_and_phases() {
    let sheet = understand(&grid(
        "分级管理",
        &[
            &["2010年南平市重点项目月报表（在建、筹建）"],
            &[
                "序号",
                "项目名称",
                "总投资(万元)",
                "开工至上一年度底累计完成投资",
                "2010年计划投资(万元)",
                "2010年实际完成情况",
                "",
                "",
                "建设单位及责任人",
                "挂点领导",
            ],
            &["", "", "", "", "", "1-3月实际完成投资(万元)", "完成投资占年计划%", "1-3月实际形象进度", "", ""],
            &["合计", "3个", "600", "", "60", "16", "", "", "", ""],
            &["一、市本级（2项）", "", "300", "", "30", "6", "20", "", "", ""],
            &["(一）在建（1项）", "", "100", "", "10", "5", "", "", "", ""],
            &["1●", "甲路", "100", "50", "10", "5", "50", "路基", "甲公司                (张三)", "王五"],
            &["（二）筹建（1项）", "", "200", "", "20", "1", "", "", "", ""],
            &["1", "乙路", "200", " ", "20", "1", "5", "", "乙公司", ""],
            &["二、邵武市", "", "300", "", "30", "10", "", "", "", ""],
            &["(一)在建1项", "", "", "", "", "", "", "", "", ""],
            &["1", "丙厂", "300", "", "30", "10", "33.33", "主体", "丙公司", ""],
        ],
        &["A1:J1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:H2", "I2:I3", "J2:J3"],
    ));
    assert_eq!((sheet.kind, sheet.year, sheet.month.unwrap().month()), (SheetKind::Monthly, Some(2010), 3));
    let rows = sheet.rows.iter().map(|row| (row.name.as_str(), row.phase.unwrap(), row.location.as_deref().unwrap()));
    let expected =
        [("甲路", Phase::Ongoing, "市本级"), ("乙路", Phase::Reserve, "市本级"), ("丙厂", Phase::Ongoing, "邵武市")];
    assert_eq!(rows.collect::<Vec<_>>(), expected);
    assert_eq!(row(&sheet, "甲路").ytd_done, wan("5"));
    assert_eq!(row(&sheet, "甲路").done_before, wan("50"));
    assert_eq!(codes(&sheet), [(FindingCode::UnitAssumed, "D3".into())], "the other columns agree on 万元");
}

#[test]
fn lines_of_which_are_not_counted_twice() {
    let sheet = read(
        "2022年计划（续建）\n单位：万元\n序号,项目名称,行业,总投资\n,龙海市合计2个,,300\n,其中：在建重点项目（1项）,,100\n,     预备重点项目（1项）,,200\n1,甲,交通,100\n2,乙,交通,200\n",
    );
    assert_eq!(names(&sheet), ["甲", "乙"]);
    assert_eq!(sheet.sums().unwrap().total, wan("300"));
    assert!(sheet.groups.iter().any(|group| group.memo));
}

#[test]
fn parts_of_a_project_count_once() {
    let table = |whole: &str| {
        read(&format!(
            "2022年计划（续建）\n单位：万元\n序号,项目名称,行业,总投资\n1,宁德至武夷山高速公路,交通,{whole}\n,(1)宁德高速（南段）,交通,100\n,（2）宁德高速（北段）,交通,200\n2,乙,交通,50\n"
        ))
    };
    let with = table("300");
    assert_eq!(with.counted().count(), 2);
    assert_eq!(with.sums().unwrap().total, wan("350"));
    assert_eq!(row(&with, "宁德高速（南段）").parent, Some(0));
    assert_eq!(codes(&with), [(FindingCode::ChildrenNotCounted, "B4".into())]);
    let without = table("");
    assert_eq!(names(&without)[0], "宁德至武夷山高速公路");
    assert_eq!(without.counted().count(), 3, "the whole is only a heading of its parts");
    assert_eq!(without.sums().unwrap().total, wan("350"));
}

#[test]
fn a_list_that_numbers_everything_in_brackets_has_no_parts() {
    let sheet = read(
        "2022年计划（续建）\n单位：万元\n序号,项目名称,行业,总投资\n一、交通（3项）,,,6\n（1）,甲,交通,1\n（2）,乙,交通,2\n(3),丙,交通,3\n",
    );
    assert_eq!(sheet.counted().count(), 3);
    assert!(sheet.rows.iter().all(|row| row.parent.is_none()));
    assert_eq!(sheet.findings, []);
}

#[test]
fn amounts_are_read_as_written_or_reported() {
    let sheet = read(
        "2022年计划（续建）\n单位：万元\n项目名称,行业,总投资,年度计划投资\n甲,交通,\"1,378,400\",１０，０００\n乙,交通, ,—\n\
         丙,交通,约3亿,#REF!\n丁,交通,一千万,100.5 \n戊,交通,3.2亿,0.00000015\n",
    );
    assert_eq!((row(&sheet, "甲").total, row(&sheet, "甲").annual), (wan("1378400"), wan("10000")));
    assert_eq!((row(&sheet, "乙").total, row(&sheet, "乙").annual), (None, None));
    assert_eq!(row(&sheet, "丁").annual, wan("100.5"));
    assert_eq!(row(&sheet, "戊").total, wan("32000"));
    let found = codes(&sheet);
    let unreadable = ["C6", "D6", "C7"].map(|cell| (FindingCode::AmountUnreadable, cell.to_owned()));
    assert_eq!(found[..3], unreadable);
    assert_eq!(found[3..], [(FindingCode::AmountRounded, "D8".to_owned())]);
}

#[test]
fn periods_and_dates_are_read_as_written_or_kept() {
    let sheet = understand(&grid(
        "",
        &[
            &["2011年计划表（续建）（单位：万元）"],
            &["项目名称", "行业", "建设起止年限", "总投资", "拟竣工时间"],
            &["甲", "交通", "2009-2011", "1", "40878"],
            &["乙", "交通", "2010-", "1", "12月"],
            &["丙", "交通", "09.10-11.3", "1", "2011.1"],
            &["丁", "交通", "2007.10-2010.12", "1", "年内建成"],
            &["戊", "交通", "长期", "1", "201112"],
        ],
        &["A1:E1"],
    ));
    let period = |name: &str| {
        let period = row(&sheet, name).period;
        (period.start.map(|date| date.yyyymmdd()), period.end.map(|date| date.yyyymmdd()))
    };
    assert_eq!(period("甲"), (Some(20_090_000), Some(20_110_000)));
    assert_eq!(period("乙"), (Some(20_100_000), None));
    assert_eq!(period("丙"), (Some(20_091_000), Some(20_110_300)));
    assert_eq!(period("丁"), (Some(20_071_000), Some(20_101_200)));
    let finish = |name: &str| row(&sheet, name).planned_finish.map(|date| date.yyyymmdd());
    assert_eq!((finish("甲"), finish("乙"), finish("戊")), (Some(20_111_201), Some(20_111_200), Some(20_111_200)));
    assert_eq!(finish("丙"), None, "2011.1 may be January or October");
    assert!(row(&sheet, "丁").other.contains(&("拟竣工时间".into(), "年内建成".into())));
    let unreadable = ["E5", "E6", "C7"].map(|cell| (FindingCode::DateUnreadable, cell.to_owned()));
    assert_eq!(codes(&sheet), unreadable);
}

#[test]
fn a_web_page_saved_as_xls_is_read() {
    let html = "<html><head><meta charset=gb2312></head><body><h3>2022年重点项目6月份月报表</h3><div>单位：万元</div><table border=1>\
        <tr><th rowspan=2>项目名称</th><th colspan=2>1-6月完成情况</th><th rowspan=2>存在问题</th></tr>\
        <tr><th>本月完成投资</th><th>1-6月累计完成投资</th></tr>\
        <tr><td>甲&nbsp;路</td><td>1,000.50</td><td>2,000</td><td>用地<br>指标</td></tr></table></body></html>";
    let (bytes, _, _) = encoding_rs::GB18030.encode(html);
    let workbook = Workbook::read(&bytes).unwrap();
    assert_eq!(workbook.format, FileFormat::Html);
    let sheet = understand(&workbook);
    assert_eq!((sheet.year, sheet.month.unwrap().yyyymm()), (Some(2022), 202_206));
    let row = &sheet.rows[0];
    assert_eq!((row.month_done, row.ytd_done), (wan("1000.5"), wan("2000")));
    assert_eq!(row.problem.as_deref(), Some("用地\n指标"));
}

#[test]
fn page_breaks_and_column_numbers_are_no_projects() {
    let header = "序号,项目名称,建设阶段,行业,总投资";
    let sheet = read(&format!(
        "2022年计划\n单位：万元\n{header}\n1,2,3,4,5\n1,甲,续建,交通,1\n{header}\n2,乙,续建,交通,2\n填表人：张三,,审核人：李四,,\n注：★为省重点项目,,,,\n"
    ));
    assert_eq!(names(&sheet), ["甲", "乙"]);
    assert_eq!(sheet.notes.len(), 4);
    assert_eq!(sheet.findings, []);
}

#[test]
fn several_rows_of_one_project_are_kept_under_it() {
    let sheet = understand(&grid(
        "",
        &[
            &["2022年资金拼盘表（续建，单位：万元）"],
            &["序号", "项目名称", "行业", "总投资", "资金来源", "责任单位"],
            &["1", "甲", "交通", "300", "合计", "市交通局"],
            &["", "", "", "100", "中央", ""],
            &["", "", "", "200", "自筹", ""],
            &["2", "乙", "交通", "50", "自筹", "市水利局"],
        ],
        &["A3:A5", "B3:B5"],
    ));
    assert_eq!(names(&sheet), ["甲", "乙"]);
    assert_eq!(sheet.sums().unwrap().total, wan("350"));
    let kept = row(&sheet, "甲").other.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>();
    assert_eq!(kept, ["合计", "100", "中央", "200", "自筹"]);
    let continuation = ["D4", "D5"].map(|cell| (FindingCode::ContinuationRow, cell.to_owned()));
    assert!(continuation.iter().all(|finding| codes(&sheet).contains(finding)), "{:?}", codes(&sheet));
}

#[test]
fn the_month_may_stand_in_the_name_of_the_sheet_alone() {
    let rows: &[&[&str]] = &[
        &["2022年重大项目进展情况（万元）"],
        &["项目名称", "年度计划投资", "1-  月\n累计完成投资", "是否开工"],
        &["甲", "10", "4", "√"],
        &["乙", "10", "0", "×"],
    ];
    let sheet = understand(&grid("4月", rows, &[]));
    assert_eq!(sheet.month.unwrap().yyyymm(), 202_204);
    assert_eq!((row(&sheet, "甲").started, row(&sheet, "乙").started), (Some(true), Some(false)));
    assert_eq!(row(&sheet, "乙").ytd_done, wan("0"), "zero is not nothing");
}

#[test]
fn title_and_header_that_contradict_each_other_are_told() {
    let sheet = read("2022年5月份月报表\n单位：万元\n项目名称,1-6月累计完成投资\n甲,1\n");
    assert_eq!(sheet.month.unwrap().month(), 5);
    assert_eq!(codes(&sheet), [(FindingCode::PeriodContradicts, "B3".into())]);
    let sheet = read("2022年计划\n单位：万元\n项目名称,建设阶段,行业,总投资,2021年计划投资\n甲,续建,交通,1,1\n");
    assert!(codes(&sheet).contains(&(FindingCode::PeriodContradicts, "E3".into())));
    assert_eq!(row(&sheet, "甲").annual, None, "last year's plan is not this year's");
}

#[test]
fn sheets_that_are_no_tables_are_left_out_by_name() {
    let mut workbook = grid("说明", &[&["填报说明：请于每月5日前报送"]], &[]);
    let plan = grid(
        "计划",
        &[&["2022年计划（万元）"], &["项目名称", "建设阶段", "行业", "总投资"], &["甲", "续建", "交通", "1"]],
        &[],
    );
    let mut hidden = plan.sheets[0].clone();
    (hidden.hidden, hidden.name) = (true, "旧表".into());
    workbook.sheets.extend([plan.sheets[0].clone(), hidden, Sheet::new("Sheet3", Vec::new())]);
    let reading = WorkbookReading::new(&workbook).unwrap();
    assert_eq!(reading.sheets.len(), 1);
    let skipped = reading.skipped.iter().map(|finding| (finding.sheet.as_str(), finding.code)).collect::<Vec<_>>();
    assert_eq!(skipped, ["说明", "旧表", "Sheet3"].map(|name| (name, FindingCode::SheetSkipped)));
    workbook.sheets.remove(1);
    let error = WorkbookReading::new(&workbook).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownSheet);
    assert!(error.text(Language::Chinese).contains("说明：工作表未读入：没有找到含“项目名称”的表头"), "{error}");
}

#[test]
fn a_column_of_categories_may_hold_sectors() {
    let sheet = read("2022年预备项目表\n单位：万元\n项目名称,项目类别,总投资\n甲,基础设施类,1\n乙,产业发展项目,2\n");
    assert_eq!(sheet.rows[0].sector.as_deref(), Some("基础设施"));
    assert_eq!(sheet.rows[1].sector.as_deref(), Some("产业发展"));
    assert!(sheet.rows.iter().all(|row| row.phase == Some(Phase::Reserve)), "the title says so");
}

#[test]
fn phases_stand_under_many_names_and_how_it_is_built_is_no_phase() {
    let table = |header: &str, first: &str, second: &str| {
        read(&format!("2022年计划\n单位：万元\n项目名称,{header},行业,总投资\n甲,{first},交通,1\n乙,{second},交通,1\n"))
    };
    let phases = |sheet: &SheetReading| sheet.rows.iter().map(|row| row.phase).collect::<Vec<_>>();
    let both = [Some(Phase::New), Some(Phase::Ongoing)];
    assert_eq!(phases(&table("项目性质", "新建", "续建")), both);
    assert_eq!(phases(&table("建设性质", "新开工", "在建")), both, "misused, as it often is");
    assert_eq!(phases(&table("省重点类别", "计划新开工", "续建项目")), both);
    for sheet in
        [table("项目性质", "新建", "扩建"), table("建设性质", "新建", "技改"), table("建设性质", "新建", "新建")]
    {
        assert_eq!(phases(&sheet), [None, None]);
        assert!(sheet.rows[0].other.iter().any(|(_, text)| text == "新建"), "{:?}", sheet.rows[0].other);
    }
}

#[test]
fn a_monthly_table_of_another_system() {
    let sheet = read(
        "附件2,,,,,,,,,\n沣西新城2021年重点项目进展情况表,,,,,,,,,\n报送部门：,规划建设局,,,,,,,单位：万元,\n\
         序号,项目名称,投资主体,建设起止年限,总投资,年计划投资,年计划形象进度,3月实际完成投资,1-3月形象进度,1-3月实际完成投资,\
         自开始累积完成投资,存在问题,开工/计划开工时间\n1,同德佳苑,集团公司,2019-2022,\"150,000\",\"30,000\",主体封顶,\"1,200.5\",\
         完成三层,\"3,100\",90000,无,2019.5\n",
    );
    assert_eq!((sheet.kind, sheet.year, sheet.month.unwrap().month()), (SheetKind::Monthly, Some(2021), 3));
    let row = row(&sheet, "同德佳苑");
    assert_eq!((row.month_done, row.ytd_done, row.annual), (wan("1200.5"), wan("3100"), wan("30000")));
    assert_eq!(row.progress.as_deref(), Some("完成三层"));
    assert_eq!(row.target.as_deref(), Some("主体封顶"));
    assert_eq!(row.owner.as_deref(), Some("集团公司"));
    assert_eq!(row.cumulative_done, wan("90000"));
}

#[test]
fn a_detailed_list_with_phases_and_months() {
    let sheet = read(
        "2010年福建省重点项目明细表\n单位：万元\n序号,项目名称,项目性质,建设内容及规模,建设起止时间,总投资,至2009年底累计完成投资,\
         2010年计划投资,2010年1-7月完成投资,后五个月项目进度关键节点的安排,项目业主单位,,,市或县挂钩责任单位,\n,,,,,,,,,,业主名称,负责人,电话,单位名称,责任人\n\
         一,交通3项,,,,,,,,,,,,,\n1,甲路,续建,路,2009-2011,100,50,30,20,通车,甲公司,张三,1,交通局,李四\n\
         2,乙路,新开工,路,2010-,100,0,30,5,开工,乙公司,王五,2,交通局,赵六\n3,丙路,前期工作,路,2011-,100,0,0,0,可研,丙公司,,,交通局,\n",
    );
    assert_eq!((sheet.kind, sheet.month.unwrap().yyyymm()), (SheetKind::Monthly, 201_007));
    let phases = sheet.rows.iter().map(|row| row.phase.unwrap()).collect::<Vec<_>>();
    assert_eq!(phases, [Phase::Ongoing, Phase::New, Phase::Reserve]);
    let row = row(&sheet, "甲路");
    assert_eq!((row.done_before, row.annual, row.ytd_done), (wan("50"), wan("30"), wan("20")));
    assert_eq!((row.owner.as_deref(), row.responsible_units.as_slice()), (Some("甲公司"), &["交通局".to_owned()][..]));
    assert_eq!(row.sector.as_deref(), Some("交通"));
    assert_eq!(row.target.as_deref(), Some("通车"));
}

#[test]
fn what_an_import_could_not_decide_stands_in_its_way() {
    let sheet = read(
        "2022年计划\n单位：万元\n序号,项目名称,项目代码,行业,总投资\n1,甲,2207-450204-77-01-946789,交通,1\n2,★甲 ,,交通,2\n\
         3,乙,2207-450204-77-01-946789,交通,3\n4,,,,4\n5,丙,不详,交通,5\n",
    );
    let blocking = sheet.findings.iter().filter(|finding| finding.severity == Severity::Blocking);
    let blocking = blocking.map(|finding| (finding.code, finding.cell.to_string())).collect::<Vec<_>>();
    for expected in [
        (FindingCode::PhaseUnknown, "B4"),
        (FindingCode::DuplicateProject, "B5"),
        (FindingCode::DuplicateProject, "C6"),
        (FindingCode::NameMissing, "B7"),
    ] {
        assert!(blocking.contains(&(expected.0, expected.1.to_owned())), "{expected:?} not in {blocking:?}");
    }
    assert!(row(&sheet, "丙").other.contains(&("项目代码".into(), "不详".into())));
}

#[test]
fn marks_and_people_do_not_get_into_names() {
    let sheet = read(
        "2022年计划（续建）\n单位：万元\n序号,项目名称,行业,总投资,责任单位\n1●,★甲路\n（一期） ,交通,1,\"市交通局         (张三)、甲县人民政府；市交通局\"\n"
            .replace("甲路\n（一期）", "甲路（一期）")
            .as_str(),
    );
    let row = &sheet.rows[0];
    assert_eq!((row.name.as_str(), row.higher_level, row.position), ("甲路（一期）", true, Some(1)));
    assert_eq!(row.responsible_units, ["市交通局", "甲县人民政府"]);
}

#[test]
fn nothing_that_stands_in_a_cell_disappears_silently() {
    let seed = 2022;
    println!("seed {seed}");
    let mut random = Random(seed);
    let headers = [
        "序号",
        "建设阶段",
        "行业分类",
        "总投资",
        "年度计划投资",
        "至2021年底累计完成投资",
        "责任单位",
        "项目业主",
        "项目代码",
        "建设起止年限",
        "计划开工时间",
        "备注",
        "从未见过的列",
        "联系人",
        "1-5月累计完成投资",
        "是否开工",
        "占年度计划%",
        "建设地点",
    ];
    for round in 0..300 {
        let mut columns = vec!["项目名称", headers[3 + random.below(2) as usize]];
        for header in headers {
            if random.below(2) == 0 && !columns.contains(&header) {
                columns.push(header);
            }
        }
        let mut rows = vec![vec!["2022年重大项目（单位：万元）".to_owned()]];
        rows.push(columns.iter().map(|column| (*column).to_owned()).collect());
        let mut tokens = Vec::new();
        for row in 0..12 {
            let cells = (0..columns.len()).map(|column| {
                // Some rows lack a name, some have little else.
                if random.below(5) == 0 {
                    return String::new();
                }
                let token = format!("词{row}甲{column}乙");
                tokens.push(token.clone());
                token
            });
            rows.push(cells.collect());
        }
        let rows = rows.iter().map(|row| row.iter().map(String::as_str).collect::<Vec<_>>()).collect::<Vec<_>>();
        let rows = rows.iter().map(Vec::as_slice).collect::<Vec<_>>();
        let sheet = understand(&grid("", &rows, &[]));
        let text = format!("{sheet:?}");
        for token in tokens {
            assert!(text.contains(&token), "round {round}: {token} is lost\n{columns:?}\n{rows:?}\n{text}");
        }
    }
}

#[test]
fn reading_takes_time_in_proportion_to_the_rows() {
    let time = |rows: usize| {
        let mut text = String::from("2022年计划（续建）\n单位：万元\n序号,项目名称,行业,总投资,责任单位\n");
        for row in 0..rows {
            text += &format!("{row},项目{row}号,交通,{row}.5,市交通局、甲县人民政府\n");
        }
        let workbook = Workbook::read(text.as_bytes()).unwrap();
        let start = std::time::Instant::now();
        assert_eq!(understand(&workbook).rows.len(), rows);
        start.elapsed().as_secs_f64()
    };
    time(2_000);
    let (few, many) = (time(8_000), time(64_000));
    assert!(many / few < 24.0, "eight times the rows took {} times as long", many / few);
}
