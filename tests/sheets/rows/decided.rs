//! What a person decided about cells and rows.

use super::*;

#[test]
fn an_answered_finding_does_not_exist_any_more() {
    let text = format!("{PLAN}1|甲|长|交通|约3亿|#REF!|局\n2||长|交通|200|60|局\n3|丙|长|交通|-5|30|局\n");
    let asked = answers(&text, &[]).unwrap();
    assert_eq!(blocking(&asked).len(), 4, "{:#?}", asked.findings);
    let read = answers(
        &text,
        &[("E4", value("3亿元")), ("F4", Answer::Empty), ("B5", value("乙")), ("E6", Answer::LeaveOutRow)],
    )
    .unwrap();
    assert_eq!((counted(&read), blocking(&read)), (vec!["甲", "乙"], vec![]));
    assert_eq!(
        (row(&read, "甲").total, row(&read, "甲").annual, row(&read, "乙").total),
        (wan(30_000), None, wan(200))
    );
    for (cell, said) in [("E4", "约3亿"), ("F4", "#REF!"), ("B5", "空"), ("B6", "不读入")] {
        let finding = at(&read, cell, FindingCode::AnsweredByPerson);
        assert!(finding.text(Language::Chinese).contains(said) && finding.severity == Severity::Notice, "{finding}");
    }
}

#[test]
fn phase_and_sector_can_be_answered_at_the_name() {
    let text = format!("{LIST}1|甲|长|1|1|局\n");
    let read = answers(&text, &[("B4", value("建设阶段：续建")), ("B4", value("行业分类：交通"))]).unwrap();
    assert_eq!(
        (read.rows[0].phase, read.rows[0].sector.as_deref(), blocking(&read)),
        (Some(Phase::Ongoing), Some("交通"), vec![])
    );
    assert_eq!(answers(&text, &[("B4", value("建设阶段：不知道"))]).unwrap_err().kind(), ErrorKind::InvalidValue);
}

#[test]
fn an_answer_that_is_about_nothing_or_says_nothing_is_an_error_that_names_it() {
    let text = format!("{PLAN}1|甲|长|交通|300|90|局\n合计||||300|90|\n");
    for (cell, answer) in [
        ("E4", value("3")),
        ("E4", value("约3亿元")),
        ("E99", value("3元")),
        ("E5", value("3万元")),
        ("A1", Answer::Empty),
        ("ZZ4", Answer::Empty),
        ("A99", Answer::LeaveOutRow),
    ] {
        let error = answers(&text, &[(cell, answer.clone())]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidValue, "{cell}");
        assert!(error.to_string().contains(cell), "{error}");
    }
    let elsewhere = CellAnswer { sheet: "别表".into(), cell: place("E4"), answer: Answer::Empty };
    let choices = Choices::default().with_answers(vec![elsewhere]);
    let error = WorkbookReading::with(&book(sheet(&text, &[])), &choices).unwrap_err();
    assert!(error.to_string().contains("别表"), "{error}");
}

#[test]
fn a_merged_cell_and_a_project_of_several_lines_are_answered_as_a_whole() {
    let text = format!("{PLAN}1|甲|长|交通|900|90|局\n2|乙|长|交通||80|局\n3|丙|长|交通|7|7|局\n||桥||||\n");
    let with = |answers: &[(&str, Answer)]| {
        let answer = |(cell, answer): &(&str, Answer)| CellAnswer {
            sheet: "表".into(),
            cell: place(cell),
            answer: answer.clone(),
        };
        let choices = Choices::default().with_answers(answers.iter().map(answer).collect());
        let merged = sheet(&text, &["E4:E5", "A6:A7", "B6:B7"]);
        WorkbookReading::with(&book(merged), &choices).unwrap().sheets.remove(0)
    };
    assert_eq!(blocking(&with(&[])), [(FindingCode::AmountMerged, "E4".to_owned())]);
    let read = with(&[("E4", value("500万元")), ("E5", value("400万元"))]);
    assert_eq!((blocking(&read), read.rows[0].total, read.rows[1].total), (vec![], wan(500), wan(400)));
    assert_eq!(with(&[("E4", Answer::Empty)]).rows[0].total, None);
    let left_out = with(&[("E4", Answer::Empty), ("C7", Answer::LeaveOutRow)]);
    assert_eq!(counted(&left_out), ["甲", "乙"], "its second line leaves out the project");
    assert!(left_out.rows.iter().all(|row| row.other.is_empty()));
}
