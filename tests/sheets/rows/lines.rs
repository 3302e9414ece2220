//! Projects of several lines, second tables, hidden and struck rows, one name twice.

use super::*;

#[test]
fn plan_and_actual_in_two_lines_are_each_read_as_what_they_are() {
    for (header, plan, actual) in [
        ("类别", "计划", "实际"),
        ("指标", "计划", "完成"),
        ("项目类别", "计划数", "实际数"),
        ("内容", "计划", "实际完成"),
        ("口径", "目标", "完成情况"),
        ("类 别", "年度计划", "完成数"),
    ] {
        for second in ["|||", "|甲路||", "|甲路|100|30", "1|甲路|100|30"] {
            let rows =
                format!("1|甲路|100|30|{plan}|5|20|\n{second}|{actual}|4|18|路基\n2|乙路|200|60|{plan}|7|40|\n|||| \n");
            let rows = rows.replace("|||| \n", &format!("||||{actual}|6|36|路面\n"));
            let read = understand(sheet(&format!("{}{rows}", LINES.replace("类别", header)), &[]));
            assert_eq!((counted(&read), blocking(&read)), (vec!["甲路", "乙路"], vec![]), "{header} {second}");
            let row = row(&read, "甲路");
            assert_eq!(
                (row.month_done, row.ytd_done, row.annual, row.total),
                (wan(4), wan(18), wan(30), wan(100)),
                "{header} {second}"
            );
            assert_eq!(row.progress.as_deref(), Some("路基"));
            assert!(row.other.iter().any(|(header, text)| header.contains("计划") && text == "20"), "{:?}", row.other);
            assert!(row.phase.is_none() && row.sector.is_none(), "{header}: {row:?}");
        }
    }
}

#[test]
fn the_line_of_what_was_done_may_come_first_and_merges_may_join_the_lines() {
    let rows = "1|甲路|100|30|实际|4|18|路基\n||||计划|5|20|\n合计||100|30|计划|5|20|\n||||实际|4|18|\n";
    let read = understand(sheet(&format!("{LINES}{rows}"), &["A4:A5", "B4:B5", "C4:C5", "D4:D5", "A6:A7"]));
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲路"], vec![]));
    assert_eq!((read.rows[0].month_done, read.rows[0].ytd_done), (wan(4), wan(18)));
    assert!(read.findings.iter().all(|finding| finding.code != FindingCode::SumDiffers), "{:?}", read.findings);
}

#[test]
fn a_plan_line_alone_is_never_taken_for_what_was_done() {
    let read = understand(sheet(
        &format!(
            "{LINES}1|甲路|100|30|计划|5|20|\n||||实际|4|18|\n2|乙路|200|60|计划|7|40|\n3|丙路|300|90|实际|8|50|\n"
        ),
        &[],
    ));
    assert_eq!(
        (row(&read, "乙路").month_done, row(&read, "乙路").ytd_done, row(&read, "乙路").annual),
        (None, None, wan(60))
    );
    assert_eq!(row(&read, "丙路").ytd_done, wan(50));
    let unsaid =
        understand(sheet(&format!("{LINES}1|甲路|100|30|计划|5|20|\n||||实际|4|18|\n2|乙路|200|60||7|40|\n"), &[]));
    assert_eq!(blocking(&unsaid), [(FindingCode::PlanActualUnclear, "E6".to_owned())]);
    let differ = understand(sheet(&format!("{LINES}1|甲路|100|30|计划|5|20|\n|||25|实际|4|18|\n"), &[]));
    assert_eq!(blocking(&differ), [(FindingCode::PlanActualUnclear, "D5".to_owned())]);
    let answered = answers(
        &format!("{LINES}1|甲路|100|30|计划|5|20|\n|||25|实际|4|18|\n2|乙路|200|60||7|40|\n"),
        &[("D5", Answer::Empty), ("E6", value("实际"))],
    )
    .unwrap();
    assert_eq!((blocking(&answered), answered.rows[1].ytd_done), (vec![], wan(40)));
    let third = understand(sheet(
        &format!(
            "{LINES}1|甲路|100|30|计划|5|20|\n||||实际|4|18|\n||||完成率|80|90|\n2|乙路|200|60|计划|7|40|\n||||实际|8|50|\n"
        ),
        &[],
    ));
    assert_eq!(
        (counted(&third), blocking(&third), row(&third, "甲路").ytd_done),
        (vec!["甲路", "乙路"], vec![], wan(18))
    );
}

#[test]
fn lines_that_say_in_the_name_what_they_are_stand_in_the_way() {
    for rows in [
        "1|甲（计划）|9|1|2|\n2|甲（实际）|9|3|4|\n",
        "1|甲-计划|9|1|2|\n2|甲-完成|9|3|4|\n",
        "1|计划|9|1|2|\n2|实际|9|3|4|\n",
    ] {
        let found = blocking(&month(rows));
        assert_eq!(found, ["B4", "B5"].map(|cell| (FindingCode::PlanActualUnclear, cell.to_owned())), "{rows}");
    }
    assert_eq!(blocking(&month("1|计划生育服务中心|9|1|2|\n2|甲（完成一期）|9|3|4|\n")), []);
}

#[test]
fn a_second_table_is_read_by_its_own_header_and_unit() {
    let text = format!(
        "{PLAN}1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n合计||||600|180|\n\n2024年预备项目计划表（预备）\n单位：亿元\n项目名称|行业分类|总投资|责任单位|序号\n丙|水利|3|局|1\n丁|水利|4|局|2\n合计||7||\n注：以上为预备项目。\n"
    );
    let reading = WorkbookReading::new(&book(sheet(&text, &[]))).unwrap();
    let [first, second] = reading.sheets.as_slice() else { panic!("{:#?}", reading.sheets) };
    assert_eq!((counted(first), counted(second)), (vec!["甲", "乙"], vec!["丙", "丁"]));
    assert_eq!(
        (second.rows[0].total, second.rows[0].phase),
        (Some(Money::parse("3", MoneyUnit::YiYuan).unwrap()), Some(Phase::Reserve))
    );
    assert_eq!(second.title.as_deref(), Some("2024年预备项目计划表（预备）"));
    assert_eq!((second.rows[0].row, second.groups[0].row, &second.sheet), (10, 12, &first.sheet));
    assert_eq!(reading.findings().collect::<Vec<_>>(), Vec::<&Finding>::new());
    let broken = text.replace("丁|水利|4", "丁|水利|约4");
    let reading = WorkbookReading::new(&book(sheet(&broken, &[]))).unwrap();
    assert_eq!(
        blocking(&reading.sheets[1]),
        [(FindingCode::AmountUnreadable, "C12".to_owned())],
        "findings name the cell"
    );
}

#[test]
fn a_second_table_that_is_not_understood_stands_in_the_way_and_the_rest_is_read() {
    for table in [
        "行业|项目个数|总投资|年度计划投资\n交通|2|600|180\n合计|2|600|180",
        "项目名称|联系人|电话|开户金额\n丙|张三|13800000000|9",
    ] {
        let read = plan(&format!("1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n\n{table}\n"), &[]);
        assert_eq!((counted(&read), blocking(&read).len()), (vec!["甲", "乙"], 1), "{table}: {:#?}", read.findings);
        assert_eq!(blocking(&read)[0], (FindingCode::TableNotRead, "A7".to_owned()));
        let text = format!("{PLAN}1|甲|长|交通|300|90|局\n\n{table}\n");
        let left_out = answers(&text, &[("A6", Answer::LeaveOutRow)]).unwrap();
        assert_eq!(blocking(&left_out), [], "{table}");
    }
}

#[test]
fn hidden_rows_are_named_and_read_when_a_person_says_so() {
    let mut hidden =
        sheet(&format!("{PLAN}1|甲|长|交通|300|90|局\n2|乙|长|交通|200|60|局\n3|丙|长|交通|100|30|局\n"), &[]);
    hidden.hidden_rows = [4, 5].into();
    let read = understand(hidden.clone());
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲"], vec![]));
    assert!(at(&read, "B5", FindingCode::RowHidden).text(Language::Chinese).contains("乙"));
    at(&read, "B6", FindingCode::RowHidden);
    let choices = Choices::default().with_answers(vec![CellAnswer {
        sheet: "表".into(),
        cell: place("B6"),
        answer: Answer::TakeRow,
    }]);
    let read = WorkbookReading::with(&book(hidden), &choices).unwrap().sheets.remove(0);
    assert_eq!(counted(&read), ["甲", "丙"]);
    at(&read, "B6", FindingCode::AnsweredByPerson);
}

#[test]
fn struck_out_rows_are_named_and_left_out() {
    let mut struck =
        sheet(&format!("{PLAN}1|甲|长|交通|300|90|局\n2|乙|长|交通|200|60|局\n3|丙|长|交通|100|30|局\n"), &[]);
    let strike = |struck: &mut Sheet, row: u32, columns: std::ops::Range<u32>| {
        for column in columns {
            let mut look = Look::default();
            look.all_struck = true;
            struck.looks.insert(CellRef { row, column }, look);
        }
    };
    strike(&mut struck, 4, 1..7);
    let read = understand(struck.clone());
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "丙"], vec![]));
    at(&read, "B5", FindingCode::RowStruck);
}

#[test]
fn the_same_name_with_two_codes_is_two_projects() {
    let header = "2024年计划（续建）\n单位：万元\n序号|项目名称|项目代码|行业分类|总投资\n";
    let (a, b) = ("2207-450204-77-01-946789", "2207-450204-77-01-946790");
    let read = |rows: &str| understand(sheet(&format!("{header}{rows}"), &[]));
    assert_eq!(blocking(&read(&format!("1|甲|{a}|交通|1\n2|甲|{b}|交通|2\n"))), []);
    for rows in [
        format!("1|甲|{a}|交通|1\n2|甲||交通|2\n"),
        format!("1|甲||交通|1\n2|甲|{b}|交通|2\n"),
        "1|甲||交通|1\n2|★甲||交通|2\n".to_owned(),
    ] {
        let found = read(&rows);
        assert_eq!(blocking(&found), [(FindingCode::DuplicateProject, "B5".to_owned())], "{rows}");
        assert!(at(&found, "B5", FindingCode::DuplicateProject).text(Language::Chinese).contains("第4行"));
    }
    assert_eq!(
        blocking(&read(&format!("1|甲|{a}|交通|1\n2|甲|{a}|交通|2\n"))),
        [(FindingCode::DuplicateProject, "C5".to_owned())]
    );
}
