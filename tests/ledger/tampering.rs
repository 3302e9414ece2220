//! A ledger file in which no edit behind the library's back goes unseen.
#![cfg(feature = "sheets")]

use crate::support;

use rusqlite::Connection;
use rusqlite::types::Value;
use support::{Office, month_of};
use zdxm::*;

/// A ledger with rows in every table, current and closed ones.
fn office_with_history() -> Office {
    let (office, plan, items) = Office::with_plan(3);
    for month in 1..=2 {
        items.iter().for_each(|item| office.file(*item, month, 50));
    }
    let item = office.ledger.view().unwrap().item(items[0]).unwrap();
    office
        .ledger
        .write("李四", |batch| {
            let mut fields = item.fields.clone();
            fields.responsible_units.reverse();
            batch.change_item(items[0], |now| *now = fields)?;
            batch.change_project(item.project, |now| *now = ProjectFields::named("改名"))?;
            let report = ReportFields { ytd_done: Some(Money::from_fen(60)), ..Default::default() };
            batch.change_report(items[1], month_of(1), |now| *now = report)?;
            let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(8));
            fields.reason_class = Some(ReasonClass::Subjective);
            let lines = vec![PlanChangeLine::Withdrawal { item: items[2] }];
            batch.adopt_plan_change(item.plan, fields, lines)?;
            let people = ["张三", "李四"].map(|name| batch.add_person(PersonFields::named(name)));
            let [registrar, reporter] = people;
            let reporter = reporter?;
            batch.grant_role(registrar?, Role::Registrar, RoleScope::Ledger, None)?;
            batch.grant_role(reporter, Role::Registrar, RoleScope::Ledger, Some("柳重点办〔2022〕1号".into()))?;
            batch.grant_role(reporter, Role::Reporter, RoleScope::Project(item.project), None)?;
            batch.lay_nodes(item.id, "建设节点")?;
            batch.add_matter(item.project, MatterKind::Permit, MatterFields::named("用地许可"))
        })
        .and_then(|matter| {
            let settled = MatterFields { result: Some("已取得".into()), ..MatterFields::named("用地许可") };
            office.ledger.write("李四", |batch| {
                batch.change_matter(matter, |now| *now = settled)?;
                for month in 1..=2 {
                    let problem = Some("用地未批".into());
                    batch.change_report(items[0], month_of(month), |now| now.problem = problem)?;
                    batch.link_matter(matter, items[0], month_of(month))?;
                }
                let unit = Some(UnitId(1));
                batch
                    .change_person(PersonId(2), |now| *now = PersonFields { unit, ..PersonFields::named("李四") })?;
                batch.grant_role(PersonId(2), Role::Reader, RoleScope::Unit(UnitId(1)), None)?;
                batch.revoke_role(GrantId(3))?;
                let mut report = ReportFields { ytd_done: Some(Money::from_fen(70)), ..Default::default() };
                report.funds_by_source.set("企业自筹", Some(Money::from_fen(7)));
                support::submit(batch, items[0], month_of(3), report.clone())?;
                support::submit(batch, items[1], month_of(3), report)?;
                let proved = |date| EventFields {
                    evidence: Some("监理日志".into()),
                    ..EventFields::on(ProjectDate::try_from(date).unwrap())
                };
                batch.record_event(item.project, EventKind::Start, proved(20220300))?;
                batch.record_event(item.project, EventKind::Suspend, proved(20220510))?;
                let pack = RulePack::parse(RulePack::shipped()[2].1)?;
                let pack = batch.add_rule_pack(pack)?;
                batch.use_rule_pack(plan, pack)?;
                batch.count_side(plan, Some(zdxm::CountedSide::Whole))?;
                let said = |fen| TenDayFields { done: Some(Money::from_fen(fen)), ..Default::default() };
                batch.file_ten_days(items[0], TenDays::new(month_of(3), 1)?, said(1))?;
                batch.file_ten_days(items[0], TenDays::new(month_of(3), 2)?, said(2))?;
                batch.close_month(plan, month_of(1))
            })
        })
        .and_then(|()| {
            office.ledger.write("李四", |batch| {
                batch.unlink_matter(MatterId(1), items[0], month_of(2))?;
                support::approve(batch, items[0], month_of(3), Some("同意".into()))?;
                let last = batch.view()?.reports(items[1])?.pop();
                let last = last.ok_or_else(|| zdxm::Error::custom(zdxm::ErrorKind::Internal, "no report"))?;
                batch.withdraw_report(&last, "报错了项目")?;
                let pack = batch.add_rule_pack(RulePack::parse(RulePack::shipped()[3].1)?)?;
                batch.change_event(EventId(1), |now| *now = EventFields::on(month_of(2).into()))?;
                batch.revoke_event(EventId(2))?;
                let done = TenDayFields { done: Some(Money::from_fen(3)), ..Default::default() };
                batch.change_ten_days(items[0], TenDays::new(month_of(3), 1)?, |now| *now = done)?;
                batch.use_rule_pack(plan, pack)?;
                batch.count_side(plan, Some(zdxm::CountedSide::Parts))?;
                batch.close_month(plan, month_of(2))
            })
        })
        .unwrap();
    for number in ["第1期", "第2期"] {
        let date = chrono::NaiveDate::from_ymd_opt(2022, 2, 8).unwrap();
        let bulletin = IssuedBulletinFields::new(plan, month_of(1), number, date);
        office.ledger.write("张三", |batch| batch.issue_bulletin(bulletin)).unwrap();
    }
    // The clock was a month ahead, and was set right.
    let ahead = OpenOptions::new().clock(|| support::START_MS + 30 * 86_400_000).open(office.ledger.path()).unwrap();
    for unit in ["甲局", "乙局"] {
        ahead.write("张三", |batch| batch.ensure_unit(unit)).unwrap();
    }
    let last = ahead.view().unwrap().as_of();
    office.ledger.answer_clock(ClockPolicy::ThisIsRight);
    for reason in ["值班记录", "收文登记"] {
        let day = chrono::NaiveDate::from_ymd_opt(2022, 1, 1).unwrap();
        office.ledger.write("张三", |batch| batch.set_change_day(last, day, reason)).unwrap();
    }
    // Then it was a month behind, and was believed at first.
    let behind = OpenOptions::new().clock(|| support::START_MS - 30 * 86_400_000);
    let behind = behind.clock_policy(ClockPolicy::ThisIsRight).open(office.ledger.path()).unwrap();
    for unit in ["丙局", "丁局"] {
        behind.write("张三", |batch| batch.ensure_unit(unit)).unwrap();
        let wrong = behind.view().unwrap().as_of();
        let lift = |batch: &mut zdxm::Batch| batch.lift_clock_marks(wrong, "主板电池没电");
        office.ledger.write("张三", lift).unwrap();
    }
    call(&office);
    take_back(&office);
    decide(&office);
    share(&office);
    for reason in ["简称", "机构改革"] {
        let merge = |batch: &mut zdxm::Batch| batch.merge_unit(UnitId(2), UnitId(1), reason);
        office.ledger.write("张三", merge).unwrap();
        if reason == "简称" {
            office.ledger.write("张三", |batch| batch.unmerge_unit(UnitId(2))).unwrap();
        }
    }
    attempt(&office);
    write_letters(&office);
    record_assessment(&office);
    attach(&office);
    office
}

/// A file and a place, each corrected, and each beside another one.
fn attach(office: &Office) {
    let add = |batch: &mut zdxm::Batch| {
        for name in ["一.pdf", "二.pdf"] {
            let mut fields = zdxm::AttachmentFields::named(name);
            (fields.lon_lat, fields.datum) = (Some("109.41,24.33".parse()?), Some(zdxm::Datum::Wgs84));
            fields.taken_at = Some("2022-06-30 15:02:10".parse()?);
            batch.attach_bytes(ProjectId(1), name.as_bytes(), fields)?;
            let outline = "109.41,24.33".parse()?;
            let place = zdxm::PlaceFields::new(name, zdxm::PlaceKind::Point, zdxm::Datum::Cgcs2000, outline);
            batch.add_place(ProjectId(1), place)?;
        }
        Ok(())
    };
    office.ledger.write("张三", add).unwrap();
    let correct = |batch: &mut zdxm::Batch| {
        batch.change_attachment(zdxm::AttachmentId(1), |now| now.remark = Some("正本".into()))?;
        batch.change_place(zdxm::PlaceId(1), |now| now.address = Some("柳州市".into()))
    };
    office.ledger.write("张三", correct).unwrap();
}

/// Two units are exempt from an assessment; of one the months are corrected.
fn record_assessment(office: &Office) {
    for number in ["示例办〔2022〕1号", "示例办〔2022〕2号"] {
        let date = chrono::NaiveDate::from_ymd_opt(2022, 6, 20).unwrap();
        let mut fields = AssessmentFactFields::new(month_of(6), number, date, "洪灾停工");
        (fields.last_month, fields.remark) = (Some(month_of(8)), Some("待核".into()));
        let kind = AssessmentFactKind::Exemption;
        let record = |batch: &mut zdxm::Batch| batch.record_assessment_fact(kind, PlanId(1), UnitId(1), fields.clone());
        let id = office.ledger.write("张三", record).unwrap();
        let fact = office.ledger.view().unwrap().assessment_fact(id).unwrap();
        fields.last_month = Some(month_of(9));
        office.ledger.write("张三", |batch| batch.revise_assessment_fact(&fact, fields.clone())).unwrap();
    }
    issue_results(office);
}

/// Points are given, a result is issued, objected to, and corrected.
fn issue_results(office: &Office) {
    let date = chrono::NaiveDate::from_ymd_opt(2022, 8, 20).unwrap();
    let scheme = "name = \"考核\"\nversion = \"1\"\n[[assessments]]\nname = \"考核\"\n[[assessments.items]]\nid = \"a\"\n\
                  name = \"甲\"\nmeasure = \"given_points\"\nrule = \"given\"\neach = \"item\"\n";
    let plan = PlanId(1);
    let given = |batch: &mut zdxm::Batch| {
        let pack = batch.add_rule_pack(RulePack::parse(scheme)?)?;
        batch.use_rule_pack(plan, pack)?;
        let mut fields = AssessmentFactFields::new(month_of(7), "3号", date, "立项");
        fields = fields.giving("考核", "a", "2".parse().unwrap());
        fields.project = Some(ProjectId(1));
        batch.record_assessment_fact(AssessmentFactKind::Given, plan, UnitId(1), fields)
    };
    office.ledger.write("张三", given).unwrap();
    let fields = |number| IssuedAssessmentFields::new(plan, month_of(7), "考核", number, date);
    let issue = |fields| office.ledger.write("张三", |batch: &mut zdxm::Batch| batch.issue_assessment(fields)).unwrap();
    let first = issue(fields("考1号"));
    let mut objection = AssessmentFactFields::new(month_of(7), "4号", date, "漏计").objecting_to(first);
    (objection.answered_on, objection.answer, objection.upheld) = (Some(date), Some("采纳".into()), Some(true));
    let record = |batch: &mut zdxm::Batch| {
        batch.record_assessment_fact(AssessmentFactKind::Objection, plan, UnitId(1), objection)
    };
    office.ledger.write("张三", record).unwrap();
    issue(fields("考2号").correcting(first, "漏计"));
}

/// Two letters are drafted and issued.
fn write_letters(office: &Office) {
    for number in ["函〔2022〕1号", "函〔2022〕2号"] {
        let cause = LetterCause::new(LetterKind::Reminder, LetterSubject::Project(ProjectId(1)));
        let mut fields = LetterFields::titled("关于推进情况的提醒函");
        fields.units = vec![UnitId(1)];
        fields.body = Some("请加快推进。".into());
        let id = office.ledger.write("张三", |batch| batch.draft_letter(cause, fields)).unwrap();
        let date = chrono::NaiveDate::from_ymd_opt(2022, 7, 8).unwrap();
        let issue = |batch: &mut zdxm::Batch| {
            let base = zdxm::Base::from(&batch.view()?.letter(id)?);
            batch.issue_letter(base, number, date)
        };
        office.ledger.write("张三", issue).unwrap();
    }
}

/// Somebody without a role tries twice to rename a project.
fn attempt(office: &Office) {
    let recording = support::options().record_refusals(true).clock_policy(ClockPolicy::Unknown);
    let recording = recording.open(office.ledger.path()).unwrap();
    recording.write("张三", |batch| batch.add_person(PersonFields::named("周七"))).unwrap();
    for name in ["新名", "另名"] {
        let rename = |batch: &mut zdxm::Batch| batch.change_project(ProjectId(1), |now| now.name = name.into());
        assert_eq!(recording.write("周七", rename).unwrap_err().kind(), ErrorKind::NotPermitted);
    }
}

/// A person says twice how somebody is reached.
fn call(office: &Office) {
    for reason in ["登记", "换号"] {
        let change = |batch: &mut zdxm::Batch| {
            batch.change_contact(PersonId(1), reason, |now| now.remark = Some(reason.to_owned()))
        };
        office.ledger.write("张三", change).unwrap();
    }
}

/// Units are voided, and one of them is restored.
fn take_back(office: &Office) {
    let view = office.ledger.view().unwrap();
    let [first, second] = ["丙局", "丁局"].map(|name| view.unit_by_name(name).unwrap().unwrap().id);
    drop(view);
    office.ledger.write("张三", |batch| batch.void(first, "重复登记")).unwrap();
    office.ledger.write("张三", |batch| batch.void(second, "误登")).unwrap();
    office.ledger.write("张三", |batch| batch.restore(second)).unwrap();
}

/// An upper office sends a plan and answers what is reported.
fn share(office: &Office) {
    let path = |name: &str| office.folder.path().join(name);
    let upper = support::options().create(path("upper.zdxm"), "自治区重大办").unwrap();
    let lower = &office.ledger;
    let write = |batch: &mut zdxm::Batch| {
        let plan =
            batch.adopt_plan(PlanFields { level: PlanLevel::Regional, ..PlanFields::new(2033, "自治区计划") })?;
        let unit = batch.ensure_unit("柳州市人民政府")?.id;
        let project = batch.add_project(ProjectFields::named("自治区项目"))?;
        let mut item = ItemFields::new(Phase::New, batch.ensure_sector("能源")?.id);
        item.responsible_units = vec![unit];
        batch.add_item(plan, project, item)?;
        Ok((plan, batch.add_partner(&lower.uuid()?, PartnerFields::lower("柳州市重点办", unit))?))
    };
    let (plan, down) = upper.write("张三", write).unwrap();
    let up = |batch: &mut zdxm::Batch| batch.add_partner(&upper.uuid()?, PartnerFields::upper("自治区重大办"));
    let up = lower.write("张三", up).unwrap();
    let choices = PackageChoices::default().with_take_proposals(true).with_count_at_once(true);
    let send = |from: &Ledger, to: &Ledger, draft: PackageDraft, name: &str| {
        from.make_package("张三", &draft, path(name), SaveOptions::default()).unwrap();
        to.receive_package("张三", &Package::open(path(name)).unwrap(), &choices).unwrap().unwrap();
    };
    send(&upper, lower, PackageDraft::new(down, PackageKind::Plan, plan), "1.zip");
    let own = lower.view().unwrap().plan_of_year(2033, PlanLevel::Regional).unwrap().unwrap().id;
    let item = lower.view().unwrap().items(own).unwrap().remove(0).id;
    let month = YearMonth::new(2033, 1).unwrap();
    for fen in [1, 2] {
        let change = |batch: &mut zdxm::Batch| {
            let report = ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() };
            let known = batch.view()?.report(item, month)?;
            match known {
                None => batch.file_report(item, month, report).map(drop),
                Some(known) => batch.revise_report(&known, report).map(drop),
            }
        };
        lower.write("张三", change).unwrap();
        send(lower, &upper, PackageDraft::new(up, PackageKind::MonthReports, own), &format!("{fen}-up.zip"));
        send(&upper, lower, PackageDraft::new(down, PackageKind::Answers, plan), &format!("{fen}-down.zip"));
    }
    upper.write("张三", |batch| batch.change_project(ProjectId(1), |now| now.location = Some("柳州".into()))).unwrap();
    send(&upper, lower, PackageDraft::new(down, PackageKind::PlanChange, plan), "3.zip");
    lower.write("张三", |batch| batch.begin_incarnation("由备份恢复")).unwrap();
}

/// A person says twice what cells and a column of a sheet mean.
fn decide(office: &Office) {
    for (year, unit) in [(2031, "亿元"), (2032, "万元")] {
        let sheet = format!(
            "{year}年重大项目计划表\n单位：万元\n序号,项目名称,建设阶段,行业分类,{year}年计划投资,盘子\n\
             1,东环大道,续建,交通,约3亿,1000\n2,西环大道,续建,交通,不详,1000\n"
        );
        let workbook = Workbook::read(sheet.as_bytes()).unwrap();
        let empty = |row| CellAnswer { sheet: String::new(), cell: CellRef { row, column: 4 }, answer: Answer::Empty };
        let target = ImportTarget::default()
            .with_answers(vec![empty(3), empty(4)])
            .with_columns(vec![format!("!F=total {unit}").parse().unwrap()])
            .with_file(workbook.digest());
        let preview = ImportPreview::of(&office.ledger.view().unwrap(), &workbook, target).unwrap();
        let options = ImportOptions::default().with_keep_columns(true);
        preview.commit(&office.ledger, "张三", options).unwrap();
    }
}

/// Closes the library's connections, so that the file alone is what is edited.
fn file_of(office: Office) -> (tempfile::TempDir, std::path::PathBuf) {
    let path = office.ledger.path().to_owned();
    (office.folder, path)
}

fn verify(path: &std::path::Path) -> zdxm::Result<zdxm::Verification> {
    Ledger::open(path)?.view()?.verify()
}

/// Runs one edit with all checks of the file switched off, as somebody determined would.
fn edit(path: &std::path::Path, sql: &str, params: impl rusqlite::Params) -> rusqlite::Result<usize> {
    let conn = Connection::open(path)?;
    conn.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;")?;
    conn.execute(sql, params)
}

#[test]
fn an_untouched_ledger_verifies() {
    let (_folder, path) = file_of(office_with_history());
    let verification = verify(&path).unwrap();
    let view = Ledger::open(&path).unwrap().view().unwrap();
    assert_eq!(verification.head, view.change(view.as_of()).unwrap());
    assert!(verification.rows > 35, "{}", verification.rows);
}

#[test]
fn any_edited_value_of_any_column_of_any_table_is_found() {
    let (_folder, path) = file_of(office_with_history());
    let conn = Connection::open(&path).unwrap();
    // Seals and contact details stand outside the chain: see `tests/ledger/seals.rs` and `contacts.rs`.
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('seal', 'person_contact')";
    let tables = conn
        .prepare(tables)
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect::<Vec<String>>();
    assert_eq!(tables.len(), 67);
    let mut edits = 0;
    for table in tables {
        let count: i64 = conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert!(count > 0, "{table} is empty");
        for column in columns_of(&conn, &table) {
            // The first, a middle and the last row: identities, closed and current ones.
            for offset in [0, count / 2, count - 1] {
                edits += edit_and_find(&path, &table, &column, offset);
            }
        }
    }
    assert!(edits > 200, "{edits}");
    verify(&path).unwrap();
}

/// Edits one value and looks whether `verify` finds it; then restores the file.
fn edit_and_find(path: &std::path::Path, table: &str, column: &str, offset: i64) -> u32 {
    let copy = path.with_extension("copy");
    std::fs::copy(path, &copy).unwrap();
    let conn = Connection::open(&copy).unwrap();
    let row = format!("(SELECT * FROM {table} ORDER BY 1, 2 LIMIT 1 OFFSET {offset})");
    let old: Value = conn.query_row(&format!("SELECT {column} FROM {row}"), [], |row| row.get(0)).unwrap();
    let new = match old {
        Value::Integer(number) => Value::Integer(number.checked_sub(1).unwrap_or(0)),
        Value::Text(text) => Value::Text(format!("{text}.")),
        Value::Blob(mut blob) => {
            blob[0] ^= 1;
            Value::Blob(blob)
        }
        Value::Null => Value::Integer(1),
        Value::Real(_) => panic!("{table}.{column} is a floating-point number"),
    };
    // Tables without row numbers are addressed by all their columns being those of the row at the offset.
    let columns = columns_of(&conn, table);
    drop(conn);
    let same = columns.iter().map(|column| format!("{column} IS (SELECT {column} FROM {row})"));
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {}", same.collect::<Vec<_>>().join(" AND "));
    let changed = match edit(&copy, &sql, [new.clone()]) {
        Ok(changed) => changed,
        // A NULL of a text column takes only text.
        Err(_) => match edit(&copy, &sql, [Value::Text("1".into())]) {
            Ok(changed) => changed,
            // The file itself refuses it, by a key that is taken.
            Err(error) => {
                assert!(error.to_string().contains("UNIQUE") || error.to_string().contains("cannot store"), "{error}");
                return 0;
            }
        },
    };
    assert_eq!(changed, 1, "{table}.{column} {offset}");
    let found = verify(&copy).err();
    assert!(
        found.as_ref().is_some_and(|error| matches!(error.kind(), ErrorKind::Tampered | ErrorKind::Damaged)),
        "{table}.{column} of row {offset} was set to {new:?}: {found:?}"
    );
    1
}

fn columns_of(conn: &Connection, table: &str) -> Vec<String> {
    let mut statement = conn.prepare(&format!("SELECT name FROM pragma_table_info('{table}')")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn added_and_removed_rows_are_found_and_the_change_is_named() {
    let (_folder, path) = file_of(office_with_history());
    for sql in [
        "DELETE FROM report WHERE month = 2 AND item_id = 1",
        "INSERT INTO report (item_id, month, until, since, done_fen) VALUES (1, 9, 9223372036854775807, 4, 5)",
        "INSERT INTO unit (id, since) VALUES (77, 3)",
        "DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)",
        "DELETE FROM change WHERE seq = 3",
        "UPDATE report SET done_fen = 51 WHERE item_id = 2 AND month = 2",
        "CREATE TRIGGER t AFTER INSERT ON report BEGIN SELECT 1; END",
        "DROP INDEX unit_by_name",
    ] {
        let copy = path.with_extension("copy");
        std::fs::copy(&path, &copy).unwrap();
        edit(&copy, sql, []).unwrap();
        let error = verify(&copy).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Tampered, "{sql}: {error}");
    }
    let copy = path.with_extension("copy");
    std::fs::copy(&path, &copy).unwrap();
    edit(&copy, "UPDATE report SET done_fen = 51 WHERE item_id = 3 AND month = 2 AND until > 1000", []).unwrap();
    let error = verify(&copy).unwrap_err();
    assert!(error.to_string().contains("(file_reports by 王五)"), "{error}");
}

#[test]
fn verify_can_be_given_up() {
    let (office, _, items) = Office::with_plan(400);
    office
        .ledger
        .write("王五", |batch| {
            for item in &items {
                for month in 1..=12 {
                    batch.file_report(
                        *item,
                        month_of(month),
                        ReportFields { progress: Some("主体施工".into()), ..Default::default() },
                    )?;
                }
            }
            Ok(())
        })
        .unwrap();
    let view = office.ledger.view().unwrap();
    let mut calls = 0;
    let error = view
        .verify_with(&mut |done, total| {
            calls += 1;
            assert!(done <= total);
            std::ops::ControlFlow::Break(())
        })
        .unwrap_err();
    assert_eq!((error.kind(), calls), (ErrorKind::Interrupted, 1));
    view.verify().unwrap();
}
