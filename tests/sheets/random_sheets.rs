//! Sheets put together at random from what offices write: nothing panics, what a preview lets through can be
//! committed, and the ledger stays sound.
#![cfg(feature = "sheets")]

use crate::random;
use crate::support;

use random::Random;
use support::Office;
use zdxm::{
    Cell, CellRef, FileFormat, ImportOptions, ImportPreview, ImportTarget, Merge, Sheet, Workbook, WorkbookReading,
};

const SEED: u64 = 287;
/// Sheets of one run; `ZDXM_SHEETS` makes a long one.
fn sheets() -> u64 {
    std::env::var("ZDXM_SHEETS").ok().and_then(|sheets| sheets.parse().ok()).unwrap_or(600)
}

const TITLES: [&str; 6] = [
    "2022年重大项目计划表（单位：万元）",
    "2022年6月份月报表（万元）",
    "计划表（续建）",
    "2022年计划（预备）单位：亿元",
    "",
    "1-6月进展",
];
const HEADERS: [&str; 32] = [
    "序号",
    "项目名称",
    "建设阶段",
    "项目类别",
    "行业分类",
    "总投资（万元）",
    "总投资(亿元)",
    "2022年计划投资(万元)",
    "年度计划投资",
    "1月计划投资(万元)",
    "2月计划投资(万元)",
    "一季度计划投资",
    "上半年计划投资(亿元)",
    "1-6月完成情况",
    "1-6月累计完成投资",
    "本月完成投资",
    "占年度计划%",
    "责任单位",
    "填报单位",
    "项目代码",
    "建设起止年限",
    "计划开工时间",
    "是否开工",
    "是否竣工",
    "存在问题",
    "备注",
    "开工累计",
    "完成投资",
    "未知的列",
    "项目业主",
    "建设性质",
    "",
];
const WORDS: [&str; 44] = [
    "甲路",
    "乙路",
    "丙厂（一期）",
    "★丁桥",
    "戊 桥",
    "（1）己段",
    "(2)庚段",
    "",
    "",
    "",
    "1",
    "2",
    "3",
    "（1）",
    "一",
    "二、",
    "合计",
    "小计",
    "一、新开工项目（2项）",
    "（一）基础设施（1项）",
    "其中：续建（3项）",
    "市本级（2项）",
    "新开工",
    "续建",
    "竣工投产",
    "预备",
    "基础设施",
    "产业发展类",
    "1,234.5",
    "约3亿",
    "—",
    "0",
    "-5",
    "99999999999999999999",
    "0.000000001",
    "2207-450204-77-01-946789",
    "2020-2023",
    "2022年6月",
    "是",
    "否",
    "市交通局、甲县人民政府",
    "甲县人民政府",
    "注：单位万元",
    "2022.1",
];

fn cell(random: &mut Random, words: &[&str]) -> Cell {
    match random.below(12) {
        0 => Cell::Number(rust_decimal::Decimal::new(random.below(1_000_000) as i64 - 1_000, random.below(9) as u32)),
        1 => Cell::Empty,
        2 if random.below(8) == 0 => Cell::Date(chrono::NaiveDate::from_ymd_opt(2022, 6, 15).unwrap()),
        3 if random.below(8) == 0 => Cell::Error("#REF!".into()),
        4 if random.below(8) == 0 => Cell::Bool(true),
        _ => match words[random.below(words.len() as u64) as usize] {
            "" => Cell::Empty,
            word => Cell::Text(word.into()),
        },
    }
}

fn sheet(random: &mut Random) -> Sheet {
    let width = random.below(12) as usize + 2;
    let mut rows = vec![vec![Cell::Text(TITLES[random.below(6) as usize].into())]];
    for _ in 0..=random.below(3) {
        let mut header = (0..width).map(|_| cell(random, &HEADERS)).collect::<Vec<_>>();
        if random.below(3) > 0 {
            header[0] = Cell::Text("项目名称".into());
        }
        rows.push(header);
    }
    for row in 0..random.below(25) {
        let mut cells = (0..width).map(|_| cell(random, &WORDS)).collect::<Vec<_>>();
        // Mostly names of their own, so that some sheets can be committed.
        if random.below(4) > 0 {
            cells[0] = Cell::Text(format!("第{row}号工程"));
        }
        rows.push(cells);
    }
    let merge = |random: &mut Random| {
        let first = CellRef { row: random.below(6) as u32, column: random.below(width as u64) as u32 };
        let last = CellRef { row: first.row + random.below(3) as u32, column: first.column + random.below(4) as u32 };
        Merge { first, last }
    };
    let mut merges = (0..random.below(5)).map(|_| merge(random)).collect::<Vec<_>>();
    merges.sort_by_key(|merge| merge.first);
    {
        let mut sheet = Sheet::new(["", "6月", "预备"][random.below(3) as usize], rows);
        sheet.merges = merges;
        sheet
    }
}

#[test]
fn what_a_preview_lets_through_can_be_committed() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    let (office, ..) = Office::with_plan(5);
    let options = ImportOptions::default()
        .with_leave_out_unmatched(true)
        .with_leave_unreadable_empty(true)
        .with_keep_columns(false)
        .with_submit(false);
    let (mut read, mut committed) = (0, 0);
    let total = sheets();
    for number in 0..total {
        let sheets = (0..=random.below(2)).map(|_| sheet(&mut random)).collect();
        let Ok(reading) = WorkbookReading::new(&Workbook::of(FileFormat::Xlsx, sheets)) else {
            continue;
        };
        read += 1;
        let target = ImportTarget::default().with_year(2022).with_month(6);
        let Ok(preview) = ImportPreview::new(&office.ledger.view().unwrap(), reading, target) else { continue };
        if preview.unsettled(options).next().is_none() {
            let result = preview.commit(&office.ledger, "随机", options);
            assert!(result.is_ok(), "sheet {number}: {result:?}\n{:#?}", preview.reading());
            committed += 1;
        }
    }
    println!("{read} of {total} read, {committed} committed");
    assert!(read > total / 3 && committed > total / 20, "{read} {committed}");
    office.ledger.view().unwrap().verify().unwrap();
}
