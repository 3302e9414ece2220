//! What a limited view shows: `docs/limited-views.md`, row by row, which is written from here.

use crate::support;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use support::{Office, month_of};
use zdxm::*;

/// What nobody may see who has a role for the first project alone.
const SECRETS: [&str; 4] = ["外区工程", "13900000000", "保密职务", "保密依据"];

struct Sample {
    office: Office,
    plan: PlanId,
    items: Vec<ItemId>,
    people: Vec<PersonId>,
    plan_change: PlanChangeId,
    pack: RulePackId,
}

/// Which of the two projects is asked about: the own one, or the other.
type Ask<'s> = Box<dyn Fn(&View, usize) -> Result<String> + 's>;

/// A row of the document: what is shown, and the questions with how each is asked.
type Row<'s> = (&'static str, Vec<(&'static str, Option<Ask<'s>>)>);

fn told<T: Debug>(result: Result<T>) -> Result<String> {
    result.map(|value| format!("{value:?}"))
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, 1, day).unwrap()
}

fn sample() -> Sample {
    let (office, plan, items) = Office::with_plan(3);
    let write = |batch: &mut Batch| {
        let pack = RulePack::parse(
            "name = \"示例\"\nversion = \"1\"\n[reporting]\nten_days = true\n[[assessments]]\nname = \"考核\"\n\
             [[assessments.items]]\nid = \"a\"\nname = \"甲\"\nmeasure = \"one\"\npoints = 1\nrule = \"count\"\n",
        )?;
        let pack = batch.add_rule_pack(pack)?;
        batch.use_rule_pack(plan, pack)?;
        batch.change_project(ProjectId(2), |now| now.name = SECRETS[0].into())?;
        let mut fields = PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(9));
        fields.reason_class = Some(ReasonClass::Objective);
        let lines = vec![PlanChangeLine::Withdrawal { item: items[2] }];
        let plan_change = batch.adopt_plan_change(plan, fields, lines)?.id;
        let mut people = Vec::new();
        for (name, role, scope) in [
            ("张三", Role::Registrar, RoleScope::Ledger),
            ("李信息", Role::Reporter, RoleScope::Project(ProjectId(1))),
            ("赵信息", Role::Reporter, RoleScope::Project(ProjectId(2))),
        ] {
            let person = batch.add_person(PersonFields::named(name))?;
            batch.change_contact(person, "登记", |now| {
                (now.phone, now.post) = (Some(SECRETS[1].into()), Some(SECRETS[2].into()));
            })?;
            batch.grant_role(person, role, scope, Some(SECRETS[3].into()))?;
            people.push(person);
        }
        for (at, item) in items.iter().enumerate().take(2) {
            let project = ProjectId(at as i64 + 1);
            let report = |fen| ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() };
            batch.file_report(*item, month_of(1), report(5))?;
            batch.change_report(*item, month_of(1), |now| *now = report(7))?;
            batch.file_report(*item, month_of(2), report(9))?;
            let base = Base::from(&batch.view()?.report(*item, month_of(2))?.unwrap());
            batch.withdraw_report(base, "不是本月")?;
            support::submit(batch, *item, month_of(3), report(9))?;
            let ten_days = TenDayFields { done: Some(Money::from_fen(1)), ..Default::default() };
            batch.file_ten_days(*item, TenDays::new(month_of(4), 1)?, ten_days)?;
            batch.record_event(project, EventKind::Start, EventFields::on(ProjectDate::try_from(20220110)?))?;
            let problem = MatterFields { deadline: Some(day(2)), ..MatterFields::named("征地") };
            batch.add_matter(project, MatterKind::Problem, problem)?;
            for to in [Attached::from(project), Attached::from((*item, month_of(1)))] {
                let bytes = format!("{to:?}");
                batch.attach_bytes(
                    to,
                    bytes.as_bytes(),
                    AttachmentFields::named(if at == 0 { "一.txt" } else { SECRETS[0] }),
                )?;
            }
            let position = Points::new(vec![Position::new(1_094_100_000, 243_300_000)?])?;
            let named = if at == 0 { "主桥" } else { SECRETS[0] };
            batch.add_place(project, PlaceFields::new(named, PlaceKind::Point, Datum::Wgs84, position))?;
            let node = NodeFields {
                actual_on: Some(day(3)),
                counts_as: Some(EventKind::Finish),
                ..NodeFields::named(if at == 0 { "竣工" } else { SECRETS[0] })
            };
            batch.add_node(project, node)?;
            let cause = LetterCause::new(LetterKind::Reminder, LetterSubject::Project(project));
            batch.draft_letter(cause, LetterFields::titled(if at == 0 { "提醒函" } else { SECRETS[0] }))?;
        }
        batch.add_partner("01890a5d-ac96-774b-bcce-b302099a8057", PartnerFields::upper("自治区重大办"))?;
        let unit = batch.ensure_unit("市交通运输局")?.id;
        for secret in ["一号文", SECRETS[0]] {
            let fact = AssessmentFactFields::new(month_of(1), secret, day(2), "洪灾");
            batch.record_assessment_fact(AssessmentFactKind::Exemption, plan, unit, fact)?;
        }
        Ok((people, plan_change, pack))
    };
    let (people, plan_change, pack) = office.ledger.write("张三", write).unwrap();
    let close = |batch: &mut Batch| {
        for project in [ProjectId(1), ProjectId(2)] {
            batch.add_matter(project, MatterKind::Problem, MatterFields::named("误登"))?;
        }
        batch.close_month(plan, month_of(1))
    };
    office.ledger.write("张三", close).unwrap();
    let late = |batch: &mut Batch| {
        [3, 4].into_iter().try_for_each(|matter| batch.void(MatterId(matter), "误登"))?;
        items.iter().take(2).try_for_each(|item| {
            batch.change_report(*item, month_of(1), |now| now.ytd_done = Some(Money::from_fen(3))).map(drop)
        })
    };
    office.ledger.write("张三", late).unwrap();
    let fields = IssuedBulletinFields::new(plan, month_of(1), "第1期", day(31));
    office.ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap();
    let result = IssuedAssessmentFields::new(plan, month_of(1), "考核", "考1号", day(31));
    office.ledger.write("张三", |batch| batch.issue_assessment(result)).unwrap();
    // Recorded late, one by each reporter.
    for (at, name) in ["李信息", "赵信息"].into_iter().enumerate() {
        let stop = EventFields::on(ProjectDate::try_from(20220120).unwrap());
        let record = |batch: &mut Batch| batch.record_event(ProjectId(at as i64 + 1), EventKind::Suspend, stop);
        office.ledger.write(name, record).unwrap();
    }
    Sample { office, plan, items, people, plan_change, pack }
}

/// Every question of a view, in the rows of the document: what a limited view shows, and how each is asked; those without are
/// asked by other tests. `UPDATE_GOLDEN=1` writes them to the document.
#[rustfmt::skip]
fn questions(of: &Sample) -> Vec<Row<'_>> {
    let (plan, month, third) = (of.plan, month_of(1), month_of(3));
    let items = &of.items;
    let id = |at: usize| at as i64 + 1;
    let project = move |at: usize| ProjectId(id(at));
    let name = |at: usize| if at == 0 { "项目1" } else { SECRETS[0] };
    let ten_days = TenDays::new(month_of(4), 1).unwrap();
    let bulletin = BulletinId(1);
    let forward = |_: u64, _: u64| ControlFlow::Continue(());
    macro_rules! ask {
        (@) => { None };
        (@ |$view:ident, $at:pat_param| $ask:expr) => {
            Some(Box::new(move |$view: &View, $at: usize| told($ask)) as Ask<'_>)
        };
        ($($shown:ident { $($name:ident $(: |$view:ident, $at:pat_param| $ask:expr)?;)* })*) => {
            vec![$((stringify!($shown), vec![$((stringify!($name), ask!(@ $(|$view, $at| $ask)?)),)*]),)*]
        };
    }
    ask! {
        own {
            project: |view, at| view.project(project(at));
            projects: |view, _| view.projects();
            project_by_code: |view, _| view.project_by_code(&ProjectCode::parse("2207-450204-77-01-946789").unwrap());
            project_by_name: |view, at| view.project_by_name(name(at));
            find_projects: |view, at| view.find_projects(&name(at)[..6]);
            project_history: |view, at| view.project_history(project(at));
            plans_of_project: |view, at| view.plans_of_project(project(at));
        }
        own {
            item: |view, at| view.item(items[at]);
            items: |view, _| view.items(plan);
            item_of_project: |view, at| view.item_of_project(plan, project(at));
            plan_state: |view, at| view.plan_state(items[at], month);
            plan_change_entries: |view, _| view.plan_change_entries(of.plan_change);
        }
        own {
            report: |view, at| view.report(items[at], month);
            reports: |view, at| view.reports(items[at]);
            reports_of_month: |view, _| view.reports_of_month(plan, month);
            report_history: |view, at| view.report_history(items[at], month);
            report_withdrawals: |view, at| view.report_withdrawals(items[at], month_of(2));
        }
        own {
            filing: |view, at| view.filing(items[at], third);
            filing_history: |view, at| view.filing_history(items[at], third);
            report_answer: |view, at| view.report_answer(items[at], third);
            reporting: |view, _| view.reporting(plan, month, day(31));
            late_corrections: |view, _| view.late_corrections(plan);
        }
        own {
            ten_days: |view, at| view.ten_days(items[at]);
            ten_day_report: |view, at| view.ten_day_report(items[at], ten_days);
            missing_ten_days: |view, _| view.missing_ten_days(plan, TenDays::new(month_of(5), 1).unwrap());
        }
        own {
            event: |view, at| view.event(EventId(id(at)));
            events: |view, at| view.events(project(at));
            event_history: |view, at| view.event_history(EventId(id(at)));
            events_counted_later: |view, _| view.events_counted_later(plan);
            project_state: |view, at| view.project_state(project(at), month);
            project_states: |view, _| view.project_states(plan, month);
        }
        own {
            attachment: |view, at| view.attachment(AttachmentId(2 * id(at) - 1));
            attachments: |view, at| view.attachments(project(at));
            attachment_history: |view, at| view.attachment_history(AttachmentId(2 * id(at) - 1));
            attachments_of_project: |view, at| view.attachments_of_project(project(at));
            attachments_of_month: |view, _| view.attachments_of_month(plan, month);
            attachment_bytes: |view, at| view.attachment_bytes(AttachmentId(2 * id(at) - 1));
            save_attachment: |view, at| {
                let path = of.office.folder.path().join("附件.txt");
                view.save_attachment(AttachmentId(2 * id(at) - 1), &path, SaveOptions::default().with_overwrite(true))?;
                Ok(std::fs::read(path).unwrap())
            };
            place: |view, at| view.place(PlaceId(id(at)));
            places: |view, at| view.places(project(at));
            place_history: |view, at| view.place_history(PlaceId(id(at)));
            find_places: |view, _| view.find_places(None);
        }
        own {
            matter: |view, at| view.matter(MatterId(id(at)));
            matters: |view, at| view.matters(project(at));
            matter_history: |view, at| view.matter_history(MatterId(id(at)));
            find_matters: |view, _| view.find_matters(day(31), &MatterQuery::default());
            matters_of_report: |view, at| view.matters_of_report(items[at], month);
            reports_of_matter: |view, at| view.reports_of_matter(MatterId(id(at)));
            overdue_matters: |view, _| view.overdue_matters(day(31));
            node: |view, at| view.node(NodeId(id(at)));
            nodes: |view, at| view.nodes(project(at));
            node_history: |view, at| view.node_history(NodeId(id(at)));
            find_nodes: |view, _| view.find_nodes(day(31), &NodeQuery::default());
            node_proposals: |view, _| view.node_proposals(plan, day(31));
            letter: |view, at| view.letter(LetterId(id(at)));
            letter_history: |view, at| view.letter_history(LetterId(id(at)));
            find_letters: |view, _| view.find_letters(day(31), &LetterQuery::default());
        }
        own {
            plan_figures: |view, _| view.plan_figures(plan);
            month_figures: |view, _| view.month_figures(plan, third);
            funds: |view, _| view.funds(plan, month);
            find_items: |view, _| view.find_items(plan, third, &ItemQuery::default());
            facts: |view, _| view.facts(FactTable::Reports, Some(plan));
            export: |view, _| view.export(plan, Some(third), "month", &ItemQuery::default());
            export_by: |view, _| {
                view.export_by(plan, Some(third), &RulePack::shipped_exports()[0], &ItemQuery::default())
            };
        }
        own {
            entries: |view, _| view.entries(ChangeNumber(3));
            history: |view, at| view.history(project(at));
            voided: |view, _| view.voided();
        }
        own {
            who_may: |view, at| view.who_may(Task::Record(project(at)));
            may: |view, at| view.may("张三", Task::Report(items[at]));
        }
        all {
            person: |view, at| view.person(of.people[at]);
            people: |view, _| view.people();
            person_by_name: |view, _| view.person_by_name("赵信息");
            person_history: |view, at| view.person_history(of.people[at]);
        }
        refused {
            contact: |view, at| view.contact(of.people[at]);
            contacts: |view, _| view.contacts();
        }
        part {
            roles: |view, _| view.roles(of.people[2]);
        }
        refused {
            plan_balance: |view, _| view.plan_balance(of.plan_change);
            preview_plan_change: |view, _| view.preview_plan_change(plan,
                PlanChangeFields { reason_class: Some(ReasonClass::Other), ..PlanChangeFields::new(PlanChangeKind::Withdrawal, month_of(9)) },
                vec![PlanChangeLine::Withdrawal { item: items[0] }]);
            assessment_fact: |view, at| view.assessment_fact(AssessmentFactId(id(at)));
            assessment_facts: |view, _| view.assessment_facts(plan);
            assessment_fact_history: |view, at| view.assessment_fact_history(AssessmentFactId(id(at)));
            letter_points: |view, _| view.letter_points(UnitId(1), month, third);
            letter_points_of_all: |view, _| view.letter_points_of_all(month, third);
            merge_candidates: |view, _| view.merge_candidates(Subject::Unit);
            double_counted: |view, _| view.double_counted(plan);
            propose_next_year: |view, _| view.propose_next_year(plan);
            outdated_items: |view, _| view.outdated_items(plan).or_else(|error| if error.kind() == ErrorKind::NotPermitted { Err(error) } else { Ok(Vec::new()) });
        }
        refused {
            preview_issue: |view, _| view.preview_issue(IssuedBulletinFields::new(plan, third, "第3期", day(31))).map(drop);
            export_json: |view, _| view.export_json(&mut Vec::new(), &mut |_, _| ControlFlow::Continue(()));
            begin_export;
            import_answers: |view, _| view.import_answers(ChangeNumber(1));
            refusals: |view, _| view.refusals();
            origin: |view, at| view.origin(Subject::Project, project(at).0);
            sent_packages: |view, _| view.sent_packages(PartnerId(1));
            received_packages: |view, _| view.received_packages(PartnerId(1));
            check_files: |view, _| view.check_files();
            check_files_with: |view, _| view.check_files_with(&mut forward.clone());
        }
        all {
            unit: |view, _| view.unit(UnitId(1));
            units: |view, _| view.units();
            mergers: |view, _| view.mergers();
            unit_by_name: |view, _| view.unit_by_name("鱼峰区人民政府");
            partner: |view, _| view.partner(PartnerId(1));
            partners: |view, _| view.partners();
            incarnations: |view, _| view.incarnations();
            sector: |view, _| view.sector(SectorId(1));
            sectors: |view, _| view.sectors();
            sector_by_name: |view, _| view.sector_by_name("基础设施");
        }
        all {
            plan: |view, _| view.plan(plan);
            plans: |view, _| view.plans();
            plan_of_year: |view, _| view.plan_of_year(2022, PlanLevel::Municipal);
            plan_versions: |view, _| view.plan_versions(plan);
            plan_change: |view, _| view.plan_change(of.plan_change);
            plan_changes: |view, _| view.plan_changes(plan);
            counted_side: |view, _| view.counted_side(plan);
            closed_through: |view, _| view.closed_through(plan);
            reopenings: |view, _| view.reopenings(plan);
        }
        all {
            column_mappings: |view, _| view.column_mappings();
        }
        all {
            rule_pack: |view, _| view.rule_pack(of.pack);
            rule_packs: |view, _| view.rule_packs();
            rule_pack_document: |view, _| view.rule_pack_document(of.pack);
            rules_of_plan: |view, _| view.rules_of_plan(plan);
            figure_rules: |view, _| view.figure_rules(plan);
            report_deadline: |view, _| view.report_deadline(plan, month);
            export_profiles: |view, _| view.export_profiles(plan);
        }
        all {
            issued_bulletin: |view, _| view.issued_bulletin(bulletin);
            issued_bulletins: |view, _| view.issued_bulletins(None);
            bulletin_by_number: |view, _| view.bulletin_by_number("第1期");
            issued_text: |view, _| view.issued_text(bulletin);
            issued_assessment: |view, _| view.issued_assessment(IssuedAssessmentId(1));
            issued_assessments: |view, _| view.issued_assessments(plan);
            assessment_results: |view, _| view.assessment_results(IssuedAssessmentId(1));
        }
        all {
            change: |view, _| view.change(ChangeNumber(1));
            changes: |view, _| view.changes(ChangeNumber(0), 10);
            change_day: |view, _| view.change_day(ChangeNumber(1));
            clock_findings: |view, _| view.clock_findings();
            as_of: |view, _| Ok(view.as_of());
        }
        all {
            verify: |view, _| view.verify();
            verify_with: |view, _| view.verify_with(&mut forward.clone());
            verify_against;
            begin_verify;
            verify_sealed;
        }
        all {
            seal_draft;
            seals: |view, _| view.seals();
        }
    }
}

#[test]
fn each_row_of_the_document_is_true() {
    let sample = sample();
    let whole = sample.office.ledger.view().unwrap();
    let mut limited = sample.office.ledger.view().unwrap();
    limited.limit_to("李信息").unwrap();
    // A batch shows the same to its actor.
    let mut batch = sample.office.ledger.batch("李信息").unwrap();
    let of_batch = batch.view().unwrap();
    let rows = questions(&sample);
    let asked = rows.iter().flat_map(|(shown, names)| names.iter().map(move |(name, ask)| (*name, *shown, ask)));
    let unasked = asked.clone().filter(|(.., ask)| ask.is_none()).map(|(name, ..)| name).collect::<Vec<_>>();
    assert_eq!(unasked, ["begin_export", "verify_against", "begin_verify", "verify_sealed", "seal_draft"]);
    for (name, shown, ask) in asked {
        let Some(ask) = ask else { continue };
        let views: &[&View] =
            if name.starts_with("verify") || name == "as_of" { &[&limited] } else { &[&limited, &of_batch] };
        for view in views {
            let (own, other) = (ask(view, 0), ask(view, 1));
            let (all, of_other) = (ask(&whole, 0).unwrap(), ask(&whole, 1).unwrap());
            match shown {
                "all" => assert_eq!(own.unwrap(), all, "{name}"),
                "refused" => assert_eq!(own.unwrap_err().kind(), ErrorKind::NotPermitted, "{name}"),
                "part" | "own" => {
                    let own = own.unwrap_or_else(|error| panic!("{name}: {error}"));
                    match other {
                        Err(error) => assert_eq!(error.kind(), ErrorKind::NotPermitted, "{name}"),
                        Ok(other) if name == "project_by_code" => assert_eq!(other, of_other),
                        Ok(other) => {
                            assert_ne!(other, of_other, "{name}");
                            let secret =
                                SECRETS.iter().find(|secret| other.contains(**secret) || own.contains(**secret));
                            assert_eq!(secret, None, "{name}: {other}");
                        }
                    }
                }
                other => panic!("{name}: {other}"),
            }
        }
    }
}

#[test]
fn the_document_has_every_row() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/limited-views.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let (head, rest) = document.split_once("|---|---|\n").unwrap();
    let (table, foot) = rest.split_once("\n\n").unwrap();
    let sample = sample();
    let rows = questions(&sample).into_iter().map(|(shown, names)| {
        let names = names.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>();
        format!("| {} | {shown} |", names.join(", "))
    });
    let rows = rows.collect::<Vec<_>>().join("\n");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, format!("{head}|---|---|\n{rows}\n\n{foot}")).unwrap();
    } else {
        assert_eq!(table, rows, "UPDATE_GOLDEN=1 writes docs/limited-views.md");
    }
}

#[test]
fn every_question_of_a_view_has_a_row() {
    let sample = sample();
    let rows =
        questions(&sample).into_iter().flat_map(|(_, names)| names).map(|(name, _)| name).collect::<BTreeSet<_>>();
    let mut missing = Vec::new();
    let mut folders = ["src/ledger", "src/figures", "src/print", "src/issue"].map(std::path::PathBuf::from).to_vec();
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if file.is_dir() {
                folders.push(file);
                continue;
            }
            let text = std::fs::read_to_string(&file).unwrap();
            let mut is_view = false;
            for line in text.lines() {
                is_view = if line.starts_with("impl") { line.starts_with("impl View {") } else { is_view };
                if let Some(name) = line.strip_prefix("    pub fn ").filter(|_| is_view) {
                    let name = name.split(['(', '<']).next().unwrap();
                    if name != "limit_to" && !rows.contains(name) {
                        missing.push(name.to_owned());
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "no row of `questions` has {missing:?}");
}

#[test]
fn a_change_shows_its_record_only_to_who_may_write_it() {
    let sample = sample();
    let mut batch = sample.office.ledger.batch("李信息").unwrap();
    let mut shown = 0;
    let refused = [
        batch.change_item(sample.items[1], |_| shown += 1),
        batch.change_person(sample.people[2], |_| shown += 1),
        batch.change_project(ProjectId(2), |_| shown += 1),
        batch.change_matter(MatterId(2), |_| shown += 1),
        batch.change_node(NodeId(2), |_| shown += 1),
        batch.change_event(EventId(2), |_| shown += 1),
        batch.change_report(sample.items[1], month_of(1), |_| shown += 1).map(drop),
        batch.change_ten_days(sample.items[1], TenDays::new(month_of(4), 1).unwrap(), |_| shown += 1),
        batch.double_counted(sample.plan).map(drop),
    ];
    for (at, result) in refused.into_iter().enumerate() {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::NotPermitted, "{at}");
    }
    assert_eq!(shown, 0);
}

#[test]
fn an_error_names_no_project_that_its_actor_may_not_see() {
    let sample = sample();
    let ten_days = TenDays::new(month_of(4), 1).unwrap();
    let report = || ReportFields { ytd_done: Some(Money::from_fen(5)), ..Default::default() };
    let mut batch = sample.office.ledger.batch("李信息").unwrap();
    let mut attempts = |at: usize| {
        let project = ProjectId(at as i64 + 1);
        [
            batch.file_report(sample.items[at], month_of(1), report()).map(drop),
            batch.file_ten_days(sample.items[at], ten_days, TenDayFields::default()).map(drop),
            batch
                .record_event(project, EventKind::Start, EventFields::on(ProjectDate::try_from(20220111).unwrap()))
                .map(drop),
            batch.change_event(EventId(at as i64 + 1), |now| now.remark = Some("改".into())).map(drop),
            batch.change_matter(MatterId(at as i64 + 1), |now| now.settled_on = Some(day(1))).map(drop),
            batch.change_node(NodeId(at as i64 + 1), |now| now.actual_on = Some(day(1))).map(drop),
            support::submit(&mut batch, sample.items[at], month_of(3), report()).map(drop),
            batch.change_project(project, |_| ()).map(drop),
        ]
    };
    let texts = |results: [Result<()>; 8]| {
        let errors = results.into_iter().filter_map(Result::err);
        errors
            .map(|error| [Language::English, Language::Chinese].map(|language| error.text(language)).concat())
            .collect::<Vec<_>>()
    };
    let of_other = texts(attempts(1));
    assert_eq!(of_other.len(), 8, "{of_other:?}");
    for text in &of_other {
        assert!(SECRETS.iter().all(|secret| !text.contains(secret)), "{text}");
    }
    // Of the own project, they do.
    assert!(texts(attempts(0)).iter().any(|text| text.contains("“项目1”")));
}
