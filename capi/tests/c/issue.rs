//! A C program issues a bulletin, corrects a report, and asks what changed.
#![cfg(target_os = "linux")]

use crate::support;
use crate::tools;

use support::Office;
use tools::{Program, has, run};

#[test]
fn a_c_program_issues_checks_and_compares_bulletins() {
    if !has(&["cc"]) {
        return;
    }
    let (office, _, items) = Office::with_plan(2);
    office.file(items[0], 3, 300);
    let Office { folder, ledger } = office;
    let path = ledger.path().to_owned();
    drop(ledger);
    let program = Program::of("issue.c", folder.path(), &[]);
    let output = run(program.command().arg(path));
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines = |what: &str| {
        let start = format!("{what}|");
        printed.lines().filter(|line| line.starts_with(&start)).map(str::to_owned).collect::<Vec<_>>()
    };
    let first = "1|第3期|2022-03|2022-04-08|3|4|0|1|";
    let second = "2|第3期（更正）|2022-03|2022-04-08|5|6|1|1|";
    assert_eq!(lines("list"), [format!("list|{first}"), format!("list|{second}")]);
    assert_eq!((lines("get"), lines("number")), (vec![format!("get|{first}")], vec![format!("number|{first}")]));
    let forms =
        ["数据|1|", "文本|1|原件", "JSON|1|原件", "Markdown|1|原件", "工作簿|1|原件", "公文|1|原件", "数据表|1|原件"];
    assert_eq!(lines("check"), forms.map(|form| format!("check|一致|{form}")));
    // Of item 1, ZDXM_F_YTD_DONE 73, in 元, by change 5.
    assert_eq!(
        lines("record"),
        ["record|月报|1|2022-03|项目1|更正|73|年初至本月累计完成投资|3.00|3.50|5|李四|file_reports"]
    );
    let figures = lines("figure");
    assert!(
        figures.contains(&"figure|实施项目合计|实施项目合计|124|累计完成投资|3.00|3.50".to_owned()),
        "{figures:#?}"
    );
    assert!(
        figures.contains(&"figure|实施项目合计|实施项目合计|125|完成年度计划的比例|15.0|17.5".to_owned()),
        "{figures:#?}"
    );
    assert!(figures.iter().all(|line| line.split('|').nth(3) != Some("0")), "each has a field: {figures:#?}");
    assert!(printed.contains("重大项目进展情况通报数据比较") && printed.contains("2022年3月，第3期，截至变更3"));
}
