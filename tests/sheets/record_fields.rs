//! A field of a record that sheets carry: known by its title, read by its kind, and put into the record by its number.
#![cfg(feature = "sheets")]

use crate::support;

use support::{Office, month_of};
use zdxm::{
    Answer, CellAnswer, Choices, CreditCode, ErrorKind, Field, FindingCode, ImportOptions, ImportPreview, ImportTarget,
    PlanChangeFields, PlanChangeKind, PlanItem, Project, ReasonClass, Result, Severity, SheetReading, Workbook,
    WorkbookReading,
};

const CODE: &str = "91350100M000100Y43";
const OTHER_CODE: &str = "91450200MA5K00000G";

/// A plan with one project; the columns and cells beside its own are these.
fn plan(columns: &str, cells: &str) -> String {
    let head = "2022年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资,";
    format!("{head}{columns}\n1,西环大道,续建,基础设施,1000,100,{cells}\n")
}

fn read_with(text: &str, answers: Vec<CellAnswer>) -> Result<SheetReading> {
    let workbook = Workbook::read(text.as_bytes()).unwrap();
    let reading = WorkbookReading::with(&workbook, &Choices::default().with_answers(answers))?;
    Ok(reading.sheets.into_iter().next().unwrap())
}

fn read(text: &str) -> SheetReading {
    read_with(text, Vec::new()).unwrap()
}

fn import(office: &Office, text: &str, target: ImportTarget) -> (Project, PlanItem) {
    let reading = WorkbookReading::new(&Workbook::read(text.as_bytes()).unwrap()).unwrap();
    let preview = ImportPreview::new(&office.ledger.view().unwrap(), reading, target).unwrap();
    preview.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    let view = office.ledger.view().unwrap();
    let project = view.project_by_name("西环大道").unwrap().unwrap();
    let item = view.items(view.plans().unwrap()[0].id).unwrap().remove(0);
    (project, item)
}

#[test]
fn a_column_is_known_by_the_title_of_its_field() {
    for header in ["业主统一社会信用代码", "业主统一社会 信用代码：", "建设单位统一社会信用代码"]
    {
        let sheet = read(&plan(header, CODE));
        assert_eq!(sheet.columns[6].field, Some(Field::OwnerCreditCode), "{header}");
        assert_eq!(sheet.rows[0].owner_credit_code, Some(CreditCode::parse(CODE).unwrap()));
        assert!(sheet.rows[0].other.is_empty(), "{:?}", sheet.rows[0].other);
    }
    // Whose code it is must be said.
    for header in ["统一社会信用代码", "责任单位统一社会信用代码"] {
        let sheet = read(&plan(header, CODE));
        assert_eq!((sheet.columns[6].field, &sheet.rows[0].owner_credit_code), (None, &None), "{header}");
        assert_eq!(sheet.rows[0].other, [(header.into(), CODE.to_owned())]);
    }
}

#[test]
fn a_title_under_another_header_is_its_field_unless_an_amount_stands_above() {
    let below = |parent: &str, leaf: &str| {
        let lines = format!(
            "2022年重大项目计划表\n单位：万元\n序号,项目名称,总投资,{parent},\n,,,名称,{leaf}\n1,西环大道,9,甲,{CODE}\n"
        );
        read(&lines).columns[4].field
    };
    assert_eq!(below("项目基本情况", "业主统一社会信用代码"), Some(Field::OwnerCreditCode));
    assert_eq!(below("项目业主", "统一社会信用代码"), Some(Field::OwnerCreditCode));
    assert_eq!(below("责任单位", "统一社会信用代码"), None);
    assert_ne!(below("到位资金", "业主统一社会信用代码"), Some(Field::OwnerCreditCode));
}

#[test]
fn a_value_of_another_kind_is_kept_as_text_and_named_at_its_cell() {
    let text = plan("业主统一社会信用代码", "91350100M000100Y44");
    let sheet = read(&text);
    let found = sheet.findings.iter().find(|finding| finding.code == FindingCode::ValueUnreadable).unwrap();
    assert_eq!((found.cell.to_string().as_str(), found.severity), ("G4", Severity::Notice));
    assert_eq!(
        found.to_string().split(' ').skip(1).collect::<Vec<_>>().join(" "),
        "\"91350100M000100Y44\" is no owner_credit_code and is kept as text; check the cell, or the header of its column"
    );
    assert_eq!(sheet.rows[0].owner_credit_code, None);
    assert_eq!(sheet.rows[0].other, [("业主统一社会信用代码".into(), "91350100M000100Y44".to_owned())]);
    assert!(read(&plan("业主统一社会信用代码", "—")).findings.iter().all(|of| of.code != FindingCode::ValueUnreadable));

    let answered = |value: &str| {
        let answer = format!("{}!G4:empty", sheet.sheet).parse::<CellAnswer>().unwrap();
        read_with(&text, vec![CellAnswer { answer: Answer::Value(value.to_owned()), ..answer }])
    };
    assert_eq!(answered(CODE).unwrap().rows[0].owner_credit_code, Some(CreditCode::parse(CODE).unwrap()));
    let refused = answered("91350100M000100Y45").unwrap_err();
    assert_eq!((refused.kind(), refused.field_name()), (ErrorKind::InvalidValue, Some("answers")));
}

#[test]
fn what_a_row_leaves_open_stays_in_the_project_and_is_emptied_in_its_place_in_the_plan() {
    let office = Office::new();
    let columns = "项目代码,主要建设内容,建设地点,建设年限,项目业主,业主统一社会信用代码,年度目标,备注";
    let cells = "2207-450204-77-01-946789,道路3公里,鱼峰区,2021-2024,甲公司,91350100M000100Y43,路基完成,市里挂牌";
    let (first, item) = import(&office, &plan(columns, cells), ImportTarget::default());
    assert_eq!(first.fields.content.as_deref(), Some("道路3公里"));
    assert_eq!(first.fields.owner_credit_code.as_ref().map(CreditCode::as_str), Some(CODE));
    assert_eq!(first.fields.remark, None, "the remark of a sheet is the plan item's");
    assert_eq!((item.fields.target.as_deref(), item.fields.remark.as_deref()), (Some("路基完成"), Some("市里挂牌")));
    assert_eq!((item.fields.total, item.fields.position), (first.fields.total, Some(1)));

    let (second, item) = import(&office, &plan(columns, ",,,,,,,"), ImportTarget::default());
    assert_eq!(second, first, "an empty cell says nothing of the project");
    assert_eq!((item.fields.target, item.fields.remark), (None, None));
    let (third, _) = import(&office, &plan("建设年限,项目业主", "2022,乙公司"), ImportTarget::default());
    let said = read(&plan("建设年限", "2022")).rows[0].period;
    assert_eq!(third.fields.period, said, "the end of the former period is no end of this one");
    assert_ne!(said.end, first.fields.period.end);
    assert_eq!(third.fields.owner.as_deref(), Some("乙公司"));
    office.ledger.view().unwrap().verify().unwrap();
}

#[test]
fn the_list_of_an_adjustment_dates_the_code_of_a_new_owner() {
    let office = Office::new();
    let row = |owner: &str, code: &str| plan("项目业主,业主统一社会信用代码", &format!("{owner},{code}"));
    import(&office, &row("甲公司", CODE), ImportTarget::default());
    let mut adjustment = PlanChangeFields::new(PlanChangeKind::Adjustment, month_of(6));
    adjustment.reason_class = Some(ReasonClass::Objective);
    let target = ImportTarget::default().with_plan_change(adjustment);
    let moved = row("乙公司", OTHER_CODE).replace("计划表", "调整项目表");
    let (project, item) = import(&office, &moved, target);
    assert_eq!(project.fields.owner_credit_code.as_ref().map(CreditCode::as_str), Some(OTHER_CODE));
    let view = office.ledger.view().unwrap();
    let code = |month| {
        let state = view.plan_state(item.id, month_of(month)).unwrap().unwrap().responsibility.unwrap();
        state.owner.unwrap().credit_code.unwrap().to_string()
    };
    assert_eq!((code(5), code(6)), (CODE.to_owned(), OTHER_CODE.to_owned()));
}

#[test]
fn a_new_owner_does_not_get_the_credit_code_of_the_former_one() {
    let office = Office::new();
    import(&office, &plan("项目业主,业主统一社会信用代码", &format!("甲公司,{CODE}")), ImportTarget::default());
    let code = |(project, _): (Project, PlanItem)| project.fields.owner_credit_code.map(|code| code.to_string());
    let same = import(&office, &plan("项目业主", "甲公司"), ImportTarget::default());
    assert_eq!(code(same).as_deref(), Some(CODE), "the same owner has the same code");
    for columns in ["项目业主", "项目业主,业主统一社会信用代码"] {
        let cells = if columns.contains(',') { "丙公司," } else { "乙公司" };
        assert_eq!(code(import(&office, &plan(columns, cells), ImportTarget::default())), None, "{columns}");
        let back = import(&office, &plan("业主统一社会信用代码", OTHER_CODE), ImportTarget::default());
        assert_eq!(code(back).as_deref(), Some(OTHER_CODE));
    }
}
