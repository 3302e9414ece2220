//! Names: what nobody sees is refused, and names that look alike are one.

use crate::support;

use support::{Office, options, plan_2022};
use zdxm::*;

const REFUSED: [&str; 9] = [
    "大\n桥",
    "大\t桥",
    "大\u{7f}桥",
    "大\u{85}桥",
    "大\u{200b}桥",
    "大\u{202e}桥",
    "大\u{3164}桥",
    "大\u{fe0f}桥",
    "大\u{ffff}桥",
];

fn edit<T>(office: &Office, work: impl FnOnce(&mut Batch) -> Result<T>) -> std::result::Result<T, ErrorKind> {
    office.ledger.write("张三", work).map_err(|error| error.kind())
}

#[test]
fn what_nobody_sees_is_refused_in_every_name() {
    let office = Office::new();
    let project = edit(&office, |batch| batch.add_project(ProjectFields::named("凤凰岭大桥"))).unwrap();
    let position = 9;
    for name in REFUSED {
        let refused = [
            edit(&office, |batch| batch.add_project(ProjectFields::named(name)).map(drop)),
            edit(&office, |batch| batch.change_project(project, |fields| fields.name = name.into())),
            edit(&office, |batch| batch.add_unit(UnitFields::named(name)).map(drop)),
            edit(&office, |batch| batch.add_person(PersonFields::named(name)).map(drop)),
            edit(&office, |batch| {
                batch.add_sector(SectorFields { name: name.into(), parent: None, position }).map(drop)
            }),
            edit(&office, |batch| batch.add_matter(project, MatterKind::Problem, MatterFields::named(name)).map(drop)),
            edit(&office, |batch| batch.adopt_plan(PlanFields { title: name.into(), ..plan_2022() }).map(drop)),
            office.ledger.write(name, |_| Ok(())).map_err(|error| error.kind()),
            options().create(office.folder.path().join("x.zdxm"), name).map(drop).map_err(|error| error.kind()),
        ];
        assert_eq!(refused, [Err(ErrorKind::InvalidValue); 9], "{name:?}");
    }
    for name in ["★", "\u{200d}", "●\u{180e}"] {
        let refused = edit(&office, |batch| batch.add_project(ProjectFields::named(name)));
        assert_eq!(refused, Err(ErrorKind::MissingValue), "{name:?}");
    }
    // Texts may have lines, names of people and places rare characters.
    let content = Some("第一行\n第二行".into());
    edit(&office, |batch| batch.add_project(ProjectFields { content, ..ProjectFields::named("\u{e000}村小学") }))
        .unwrap();
}

#[test]
fn names_that_look_alike_are_one() {
    let office = Office::new();
    let first = edit(&office, |batch| batch.add_project(ProjectFields::named("葛\u{e0101}城大桥"))).unwrap();
    let stored = office.ledger.view().unwrap().project(first).unwrap().fields.name;
    assert_eq!(stored, "葛\u{e0101}城大桥", "the form of the ideograph is kept");
    for name in ["葛城大桥", "葛\u{e0100}城大桥", "葛\u{200d}城大桥★"] {
        assert_eq!(
            edit(&office, |batch| batch.add_project(ProjectFields::named(name))),
            Err(ErrorKind::Duplicate),
            "{name:?}"
        );
        let found = office.ledger.view().unwrap().project_by_name(name).unwrap().unwrap();
        assert_eq!(found.id, first);
    }
    edit(&office, |batch| batch.add_project(ProjectFields::named("\u{e000}村小学"))).unwrap();
    edit(&office, |batch| batch.add_project(ProjectFields::named("\u{e001}村小学"))).unwrap();
}

/// An older version of the library took such names, and stored keys that kept more of them.
#[test]
fn a_name_that_a_record_has_already_is_checked_only_when_it_changes() {
    const OLD: &str = "甲\u{2063}乙大桥";
    let office = Office::new();
    let project = edit(&office, |batch| batch.add_project(ProjectFields::named("甲乙大桥"))).unwrap();
    edit(&office, |batch| batch.add_project(ProjectFields::named("别的项目"))).unwrap();
    let path = office.ledger.path().to_owned();
    drop(office.ledger);
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute("UPDATE project_version SET name = ?1, name_key = ?1 WHERE project_id = ?2", (OLD, project.0))
        .unwrap();
    drop(file);
    let office = Office { ledger: options().open(&path).unwrap(), folder: office.folder };
    let found = office.ledger.view().unwrap().project_by_name(OLD).unwrap();
    assert_eq!(found.map(|found| found.id), Some(project));
    let move_it = |fields: &mut ProjectFields| fields.location = Some("柳北区".into());
    edit(&office, |batch| batch.change_project(project, move_it)).unwrap();
    let worsen = |fields: &mut ProjectFields| fields.name = format!("{OLD}\u{2063}");
    assert_eq!(edit(&office, |batch| batch.change_project(project, worsen)), Err(ErrorKind::InvalidValue));
    let mend = |fields: &mut ProjectFields| fields.name = "甲乙大桥".into();
    edit(&office, |batch| batch.change_project(project, mend)).unwrap();
}

#[test]
#[cfg(feature = "sheets")]
fn a_sheet_s_names_lose_what_nobody_sees_and_it_is_told() {
    let sheet = "2022年重大项目计划表\n单位：万元\n\
        序号,项目名称,建设阶段,行业分类,总投资,2022年计划投资,责任单位\n\
        1,\"东环\n大道\u{200b}\",新开工,基础设施,28760,5097,\"市住\u{feff}建局、鱼峰区（北部\n片区）\"\n\
        2,\"葛\u{e0101}城大道\",续建,基础设施,1000,100,市交通局\n";
    let reading = WorkbookReading::new(&Workbook::read(sheet.as_bytes()).unwrap()).unwrap();
    let office = Office::new();
    let preview = ImportPreview::new(&office.ledger.view().unwrap(), reading, ImportTarget::default()).unwrap();
    let told = preview.findings().iter().map(|finding| (finding.code, finding.cell.to_string())).collect::<Vec<_>>();
    for (code, cell) in [
        (FindingCode::UnseenInName, "B4"),
        (FindingCode::LineBreakInName, "B4"),
        (FindingCode::UnseenInName, "G4"),
        (FindingCode::LineBreakInName, "G4"),
    ] {
        assert!(told.contains(&(code, cell.to_owned())), "{code:?} {cell}: {told:?}");
    }
    assert!(!told.iter().any(|(_, cell)| cell == "B5"), "{told:?}");
    preview.commit(&office.ledger, "李四", ImportOptions::default()).unwrap();
    let view = office.ledger.view().unwrap();
    let names = view.projects().unwrap().into_iter().map(|project| project.fields.name).collect::<Vec<_>>();
    assert_eq!(names, ["东环 大道", "葛\u{e0101}城大道"]);
    let units = view.units().unwrap().into_iter().map(|unit| unit.fields.name).collect::<Vec<_>>();
    assert!(["市住建局", "鱼峰区（北部 片区）"].iter().all(|name| units.contains(&(*name).to_owned())), "{units:?}");
}

#[test]
fn what_is_added_by_its_name_tells_which_names_look_like_it() {
    let office = support::Office::new();
    let write = |name: &'static str| office.ledger.write("张三", move |batch| batch.ensure_sector(name)).unwrap();
    let near = write("社会民生");
    assert_eq!((near.added, near.near), (true, vec!["民生保障".to_owned()]));
    let known = write(" 社会 民生");
    assert_eq!((known.id, known.added, known.near), (near.id, false, Vec::new()));
    let units = ["市交通运输局", "市财政局", "市民政局", "市交通局"];
    let units = units.map(|name| office.ledger.write("张三", |batch| batch.ensure_unit(name)).unwrap().near);
    assert_eq!(units, [vec![], vec![], vec![], vec!["市交通运输局".to_owned()]]);
}

#[test]
fn a_unit_and_a_sector_are_found_by_their_names_without_writing() {
    let (office, _, _) = Office::with_plan(1);
    let rename = |batch: &mut Batch| {
        batch.change_unit(UnitId(2), |now| now.name = "市交通局".into())?;
        batch.change_sector(SectorId(2), |now| now.name = "产业".into())
    };
    let before = office.ledger.view().unwrap();
    office.ledger.write("李四", rename).unwrap();
    let now = office.ledger.view().unwrap();
    let earlier = office.ledger.view_as_of(before.as_of()).unwrap();
    let unit = |view: &View, name| view.unit_by_name(name).unwrap().map(|unit| (unit.id, unit.fields.name));
    let sector = |view: &View, name| view.sector_by_name(name).unwrap().map(|sector| sector.id);
    assert_eq!(unit(&now, "市 交通局　"), Some((UnitId(2), "市交通局".into())));
    assert_eq!((unit(&now, "市交通运输局"), unit(&now, "没有")), (None, None));
    for view in [&before, &earlier] {
        assert_eq!(unit(view, "市交通运输局"), Some((UnitId(2), "市交通运输局".into())));
        assert_eq!((unit(view, "市交通局"), sector(view, "产业")), (None, None));
        assert_eq!(sector(view, "产业 发展"), Some(SectorId(2)));
    }
    assert_eq!((sector(&now, "产业"), sector(&now, "产业发展")), (Some(SectorId(2)), None));
    assert_eq!(now.as_of().0, before.as_of().0 + 1, "nothing is written by asking");
}

#[test]
fn projects_are_found_by_a_part_of_their_name_or_code() {
    let office = Office::new();
    let names = ["广雅大桥(二期)", "大桥", "老大桥", "大桥北路", "医院"];
    let write = |batch: &mut Batch| {
        names.iter().enumerate().try_for_each(|(at, name)| {
            let mut project = ProjectFields::named(name);
            project.code = (at == 4).then(|| ProjectCode::parse("2207-450204-77-01-946789").unwrap());
            batch.add_project(project).map(drop)
        })
    };
    office.ledger.write("李四", write).unwrap();
    let view = office.ledger.view().unwrap();
    let found = |part: &str| {
        let found = view.find_projects(part).unwrap().into_iter();
        found.map(|project| project.fields.name).collect::<Vec<_>>()
    };
    assert_eq!(found(" 大　桥"), ["大桥", "大桥北路", "广雅大桥(二期)", "老大桥"]);
    assert_eq!(found("桥（二"), ["广雅大桥(二期)"]);
    for code in ["2207-450204-77-01-946789", "45020477", "0204-77", "　946789", "２２０７"] {
        assert_eq!(found(code), ["医院"], "{code}");
    }
    for none in ["220", "9467-99", "大桥医院", "%", "★"] {
        assert_eq!(found(none), [""; 0], "{none}");
    }
    assert_eq!(view.find_projects("　").unwrap_err().kind(), ErrorKind::MissingValue);
    let renamed = |batch: &mut Batch| batch.change_project(ProjectId(2), |now| now.name = "码头".into());
    office.ledger.write("李四", renamed).unwrap();
    assert_eq!(found("大桥").len(), 4);
    assert_eq!(office.ledger.view().unwrap().find_projects("大桥").unwrap().len(), 3);
}
