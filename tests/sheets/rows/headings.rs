//! Rows that are no projects: totals, headings, notes, pages.

use super::*;

#[test]
fn totals_and_headings_with_their_count_in_another_column_are_no_projects() {
    let read = list(
        "|总计|3|600|180|\n|计划新开工项目|1|100|30|\n1|甲水库|库容|100|30|市水利局\n|南宁市人民政府|2|500|150|\n\
         |——铁路|1|200|60|\n2|乙路|长|200|60|市交通局\n|-1 国铁干线项目|1|300|90|\n3|丙路|长|300|90|市交通局\n",
    );
    assert_eq!(counted(&read), ["甲水库", "乙路", "丙路"], "{:#?}", read.groups);
    assert_eq!(row(&read, "甲水库").phase, Some(Phase::New));
    assert_eq!(row(&read, "乙路").location.as_deref(), Some("南宁市人民政府"));
    assert_eq!(
        (row(&read, "乙路").sector.as_deref(), row(&read, "丙路").sector.as_deref()),
        (Some("铁路"), Some("国铁干线"))
    );
    assert_eq!(
        read.groups.iter().map(|group| group.declared_count).collect::<Vec<_>>(),
        [Some(3), Some(1), Some(2), Some(1), Some(1)]
    );
    assert!(read.findings.iter().all(|finding| finding.code != FindingCode::StrayCell));
}

#[test]
fn a_total_with_dashes_or_words_beside_it_is_no_project() {
    for total in [
        "|总计||—|600|180|",
        "合计||/|—|600|180|—",
        "|合  计|-||600|180|详见附件",
        "||合计||600|180|",
        "9|合计|||600|180|",
        "|全市总计|2个||600|180|",
    ] {
        for rows in [
            format!("{total}\n1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n"),
            format!("1|甲|长|交通|300|90|局\n2|乙|长|交通|300|90|局\n{total}\n"),
        ] {
            let read = plan(&rows, &[]);
            assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]), "{total}");
            assert_eq!(read.sums().unwrap().total, wan(600), "{total}");
            assert!(
                read.findings.iter().all(|finding| finding.code != FindingCode::SumDiffers),
                "{total}: {:?}",
                read.findings
            );
        }
    }
}

#[test]
fn what_a_page_carries_over_is_no_project() {
    for word in ["承前页", "承上页", "转下页", "过次页", "本页小计", "本页合计", "（接上页）", "小计", "其中：市级"]
    {
        let read = plan(
            &format!(
                "1|甲|长|交通|300|90|局\n|{word}|||300|90|\n2|乙|长|交通|300|90|局\n{word}||||600|180|\n|合计|||600|180|\n"
            ),
            &[],
        );
        assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]), "{word}");
        assert!(
            read.findings.iter().all(|finding| finding.code != FindingCode::SumDiffers),
            "{word}: {:?}",
            read.findings
        );
    }
}

#[test]
fn a_page_repeats_title_and_header_of_several_rows() {
    let head =
        "2024年计划（续建）\n单位：万元\n序号|项目名称|行业分类|2024年计划投资||责任单位\n|||合计|其中：政府投资|\n";
    let text = format!("{head}1|甲|交通|3|1|局\n本页小计|||3|1|\n{head}承前页|||3|1|\n2|乙|交通|4|1|局\n");
    let merges = ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "A8:A9", "B8:B9", "C8:C9", "D8:E8", "F8:F9"];
    let read = understand(sheet(&text, &merges));
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]));
    assert_eq!(read.rows.iter().map(|row| row.sector.as_deref()).collect::<Vec<_>>(), [Some("交通"); 2]);
}

#[test]
fn a_sentence_about_the_whole_list_is_a_note() {
    for sentence in [
        "重大前期项目2个，总投资300万元。其中，政府投资项目1个，总投资100万元；社会投资项目1个，总投资200万元。",
        "2024年共安排重点项目2个，总投资300万元，年度计划投资90万元。",
        "全市计划实施重大项目2项，总投资300万元；其中：新开工1项，续建1项。",
        "本次列入计划的项目共2个，总投资300万元。",
        "重大项目2个，总投资300万元。其中市级1个。",
    ] {
        let read = list(&format!("{sentence}\n1|甲路|长|100|30|市交通局\n2|乙路|长|200|60|市交通局\n"));
        assert_eq!(counted(&read), ["甲路", "乙路"], "{sentence}");
        assert_eq!((row(&read, "甲路").phase, &row(&read, "甲路").sector), (None, &None), "{sentence}");
        assert_eq!((read.groups.len(), read.notes.len()), (0, 2), "{sentence}: {:?}", read.notes);
    }
    // With a number before it, it heads what follows.
    let heading =
        list("一、续建项目2项，总投资0.03亿元。其中市级1项。\n（一）交通\n1|甲路|长|100|30|局\n2|乙路|长|200|60|局\n");
    assert_eq!(
        (row(&heading, "甲路").phase, row(&heading, "甲路").sector.as_deref()),
        (Some(Phase::Ongoing), Some("交通"))
    );
}

#[test]
fn headings_in_brackets_name_their_phase() {
    for heading in ["【预备】(1个)", "[预备]", "【预备项目】", "〔预备〕（1项）", "[前期工作]", "【预备】1个"]
    {
        for rows in [format!("{heading}\n1|甲|长|交通|1|1|局\n"), format!("|{heading}\n1|甲|长|交通|1|1|局\n")]
        {
            let read = understand(sheet(&format!("{}{rows}", PLAN.replace("（续建）", "")), &[]));
            assert_eq!((counted(&read), read.rows[0].phase), (vec!["甲"], Some(Phase::Reserve)), "{heading}");
        }
    }
}

#[test]
fn classes_do_not_hide_the_heading_above_them() {
    let read = list(
        "一、续建项目\n（一）交通\nA类\n1|甲|长|1|1|局\nB类\n2|乙|长|1|1|局\n（二）水利\nA类（1个）\n3|丙|长|1|1|局\n二、新开工项目\n（一）农业\n甲档\n4|丁|长|1|1|局\n",
    );
    let kinds = read.rows.iter().map(|row| (row.phase, row.sector.as_deref())).collect::<Vec<_>>();
    let ongoing = |sector| (Some(Phase::Ongoing), Some(sector));
    assert_eq!(kinds, [ongoing("交通"), ongoing("交通"), ongoing("水利"), (Some(Phase::New), Some("农业"))]);
    assert_eq!(blocking(&read), []);
    let outside = list("A类\n一、交通\n1|甲|长|1|1|局\n二、水利\n2|乙|长|1|1|局\nB类\n3|丙|长|1|1|局\n");
    assert_eq!(row(&outside, "丙").sector, None, "the class closed the sector before it");
}

#[test]
fn numbered_headings_stand_under_those_without_a_number() {
    let read = list(
        "新开工项目（2个）\n一、交通（1个）\n1|甲|长|1|1|局\n二、水利（1个）\n2|乙|长|1|1|局\n续建项目（1个）\n一、交通（1个）\n3|丙|长|1|1|局\n",
    );
    let kinds = read.rows.iter().map(|row| (row.phase.unwrap(), row.sector.as_deref().unwrap())).collect::<Vec<_>>();
    assert_eq!(kinds, [(Phase::New, "交通"), (Phase::New, "水利"), (Phase::Ongoing, "交通")]);
    assert_eq!(read.findings, []);
}

#[test]
fn numbers_of_one_character_are_numbers() {
    for (heading, sector) in [
        ("① 交通项目2个", "交通"),
        ("⑴交通（2项）", "交通"),
        ("Ⅰ、交通2个", "交通"),
        ("㈠交通(2个)", "交通"),
        ("⒈ 交通项目（2个）", "交通"),
        ("❶交通2项", "交通"),
    ] {
        for row in [format!("|{heading}||300|90|"), format!("{heading}|||300|90|")] {
            let read = list(&format!("{row}\n1|甲路|长|100|30|局\n2|乙路|长|200|60|局\n"));
            assert_eq!((counted(&read), read.rows[0].sector.as_deref()), (vec!["甲路", "乙路"], Some(sector)), "{row}");
            assert_eq!(without_gaps(blocking(&read)), [], "{row}");
        }
    }
    let parts = plan("1|甲|长|交通|3|3|局\n|①南段|长|交通|1|1|局\n|②北段|长|交通|2|2|局\n2|乙|长|交通|1|1|局\n", &[]);
    assert_eq!((counted(&parts), parts.rows[1].name.as_str()), (vec!["甲", "乙"], "南段"));
    let numbered = plan("①|甲|长|交通|3|3|局\n②|2号桥|长|交通|1|1|局\n", &[]);
    assert_eq!((counted(&numbered), numbered.rows[1].position), (vec!["甲", "2号桥"], Some(2)));
}

#[test]
fn a_project_is_never_taken_for_a_heading() {
    let read = plan(
        "1|合计小区改造|长|交通|1|1|局\n2|小计镇供水工程|长|交通|1|1|局\n3|柳江区|长|交通|1|1|局\n4|续建项目|长|交通|1|1|局\n\
         5|农村公路改造10项|长|交通|1|1|局\n6|三一重工产业园项目|长|交通|1|1|局\n7|市本级学校（3个）|长|交通|1|1|局\n\
         8|A类道路|长|交通|1|1|局\n9|总计划编制项目|长|交通|||\n10|重大项目92个，配套道路|长|交通|1|1|局\n",
        &[],
    );
    assert_eq!(read.counted().count(), 10, "{:#?}", read.groups);
    assert!(read.groups.is_empty() && blocking(&read).is_empty(), "{:?}", read.findings);
    // Bare, as rows of a monthly report are.
    let read = month(
        "1|合计小区改造|9|1|2|\n2|农村公路改造10项|9|1|2|\n3|南宁市人民政府办公楼|9|1|2|\n4|校舍维修（3个）|9|1|2|\n5|续建项目|9||2|\n",
    );
    assert_eq!((read.counted().count(), read.groups.len()), (5, 0), "{:#?}", read.groups);
    let unnumbered = understand(sheet(
        "2024年6月进展\n单位：万元\n项目名称|年度计划投资|1-6月完成投资\n合计小区改造|9|2\n甲路|8|1\n柳江示范区道路|7|1\n——二期|6|1\n",
        &[],
    ));
    assert_eq!(unnumbered.counted().count() + blocking(&unnumbered).len(), 5, "the line with dashes is asked about");
}

#[test]
fn a_heading_is_never_counted_as_a_project() {
    // A name without a number in a list of numbered projects: its sum, or nothing, says that it heads them.
    let sums = list("|交通工程||3|3|\n1|甲|长|1|1|局\n2|乙|长|2|2|局\n|水利工程||4|4|\n3|丙|长|4|4|局\n");
    assert_eq!((counted(&sums), sums.groups.len()), (vec!["甲", "乙", "丙"], 2), "{:#?}", sums.findings);
    let nothing = list("|交通工程||||\n1|甲|长|1|1|局\n|水利工程||||\n2|乙|长|2|2|局\n");
    assert_eq!(counted(&nothing), ["甲", "乙"]);
    assert_eq!(row(&nothing, "乙").sector.as_deref(), Some("水利工程"));
    let nested = list(
        "|市本级||7|7|\n|交通工程||3|3|\n1|甲|长|1|1|局\n2|乙|长|2|2|局\n|水利工程||4|4|\n3|丙|长|4|4|局\n|单位（盖章）：||||\n|2024年1月5日||||\n",
    );
    assert_eq!((counted(&nested), without_gaps(blocking(&nested))), (vec!["甲", "乙", "丙"], vec![]));
    assert_eq!(row(&nested, "丙").location.as_deref(), Some("市本级"));
    let restarts = month("1|能源（2个）|9|3|6|\n1|甲|4|1|2|\n2|乙|5|2|4|\n2|交通（1个）|7|1|1|\n1|丙|7|1|1|\n");
    assert_eq!(counted(&restarts), ["甲", "乙", "丙"]);
}

#[test]
fn in_a_list_without_numbers_sums_tell_headings() {
    let list = |rows: &str| {
        let head = "2024年6月进展\n单位：万元\n项目名称|年度计划投资|1-6月完成投资\n";
        understand(sheet(&format!("{head}{rows}"), &[]))
    };
    let regions = list("城中区|30|3\n甲|10|1\n乙|20|2\n柳南区|5|4\n丙|5|4\n合计|35|7\n");
    assert_eq!((counted(&regions), blocking(&regions)), (vec!["甲", "乙", "丙"], vec![]));
    assert_eq!(row(&regions, "丙").location.as_deref(), Some("柳南区"));
    let sectors = list("交通|30|3\n甲|10|1\n乙|20|2\n水利|6|5\n丙|5|4\n丁|1|1\n");
    let asked = ["A4", "A7"].map(|cell| (FindingCode::RowUnclear, cell.to_owned()));
    assert_eq!(blocking(&sectors), asked, "nothing but the sums says so");
    let wrong = list("城中区|31|3\n甲|10|1\n乙|20|2\n");
    assert_eq!(blocking(&wrong), [(FindingCode::RowUnclear, "A4".to_owned())]);
    let projects = list("甲路|10|1\n乙|20|2\n城中区污水管网|30|3\n丙|30|3\n");
    assert_eq!((projects.counted().count(), blocking(&projects)), (4, vec![]));
}

#[test]
fn sums_in_columns_of_other_months_make_no_project_of_a_heading() {
    let head = "2024年6月重大项目进展情况表\n单位：万元\n序号|项目名称|5月完成投资|6月完成投资|1-5月完成投资|1-6月完成投资|已完工栋数\n";
    let rows =
        "|合计|9|7|40|47|3\n|续建项目|4|3|20|23|1\n1|甲|4|3|20|23|1\n|新开工项目|5|4|20|24|2\n2|乙|5|4|20|24|2\n";
    let read = understand(sheet(&format!("{head}{rows}"), &[]));
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]), "{:#?}", read.findings);
    assert_eq!((row(&read, "乙").phase, row(&read, "乙").month_done), (Some(Phase::New), wan(4)));
}

#[test]
fn a_subtotal_in_another_column_is_no_line_of_a_project() {
    let head = "2024年6月进展\n单位：万元\n序号|县区|项目名称|年度计划投资|1-6月完成投资\n";
    let read = understand(sheet(
        &format!("{head}1|城中区|甲|10|1\n2|城中区|乙|20|2\n|城中区小计||30|3\n3|柳南区|丙|5|4\n总计|||35|7\n"),
        &[],
    ));
    assert_eq!((counted(&read), &read.findings), (vec!["甲", "乙", "丙"], &vec![]));
}

#[test]
fn what_may_be_a_heading_or_a_project_is_asked_about() {
    let text = format!("{LIST}|交通工程||9|9|\n1|甲|长|1|1|局\n2|乙|长|2|2|局\n");
    let asked = understand(sheet(&text, &[]));
    assert_eq!(without_gaps(blocking(&asked)), [(FindingCode::RowUnclear, "B4".to_owned())]);
    let answered = |answer: Answer| {
        let choices =
            Choices::default().with_answers(vec![CellAnswer { sheet: "表".into(), cell: place("B4"), answer }]);
        WorkbookReading::with(&book(sheet(&text, &[])), &choices).unwrap().sheets.remove(0)
    };
    let left_out = answered(Answer::LeaveOutRow);
    assert_eq!((counted(&left_out), without_gaps(blocking(&left_out))), (vec!["甲", "乙"], vec![]));
    let taken = answered(Answer::TakeRow);
    assert_eq!((counted(&taken), without_gaps(blocking(&taken))), (vec!["交通工程", "甲", "乙"], vec![]));
    // The number was forgotten: the next one leaves it out.
    let forgotten = plan("1|甲|长|交通|1|1|局\n|乙|||2|2|\n3|丙|长|交通|4|4|局\n", &[]);
    assert_eq!(counted(&forgotten), ["甲", "乙", "丙"]);
}

#[test]
fn rows_that_each_claim_to_count_the_rest_stay_linear() {
    let rows = |row: &str| (0..8_000).map(|at| row.replace('#', &at.to_string())).collect::<String>();
    let unnumbered = "2024年6月进展\n单位：万元\n项目名称|年度计划投资|1-6月完成投资\n";
    for (head, row) in [
        (LIST, "#|改造60000项||1|1|\n"),
        (LIST, "#|改造60000项||900000|1|\n|——甲#||900000|1|\n"),
        (unnumbered, "甲#|900000|900000\n"),
        (unnumbered, "城中区|900000|900000\n"),
        (LINES, "#|甲|1|1|计划|1|1|\n||||实际|1|1|\n"),
    ] {
        let hostile = sheet(&format!("{head}{}", rows(row)), &[]);
        let start = std::time::Instant::now();
        understand(hostile);
        // Much more than it takes; rows that each looked at the rest would take hours.
        assert!(start.elapsed().as_secs() < 60, "{row}: {:?}", start.elapsed());
        println!("{:?} {row}", start.elapsed());
    }
}
