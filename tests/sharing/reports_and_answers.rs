//! A plan goes down, reports go up, answers come back.

use zdxm::{
    AnswerOutcome, ChangeKind, FilingBase, FilingState, PackageKind, PackageLineState, PackageStanding, Subject,
};

use crate::offices::{Offices, month, ytd};

#[test]
fn a_plan_arrives_with_its_projects_and_their_origins() {
    let offices = Offices::new();
    let package = offices.city_sends(PackageKind::Plan, "plan.zip");
    let preview = Offices::preview(&offices.county, &package);
    assert_eq!(preview.standing, PackageStanding::Ready);
    // The sectors of a new ledger have the same names: a person says that they are the same.
    let waiting = preview.undecided().map(|line| (line.subject, line.name.as_str())).collect::<Vec<_>>();
    assert_eq!(waiting, [(Subject::Sector, "基础设施")]);
    assert!(offices.county.receive_package("李四", &package, &Default::default()).is_err());
    let received = offices.county_takes(&package).unwrap().unwrap();
    assert_eq!((received.sequence, received.left_out), (1, 0));

    let view = offices.county.view().unwrap();
    assert_eq!(view.change(received.change).unwrap().kind, ChangeKind::ReceivePackage.word());
    assert!(view.change(received.change).unwrap().note.contains(&package.sha256()));
    let sent = offices.city.view().unwrap().sent_packages(offices.lower).unwrap().remove(0);
    assert_eq!((sent.sha256, sent.sm3), (package.sha256(), package.sm3()));
    let made = offices.city.view().unwrap().change(sent.change).unwrap();
    assert_eq!(made.kind, ChangeKind::SendPackage.word());
    let items = view.items(offices.county_plan()).unwrap();
    assert_eq!(items.len(), 3);
    for (item, of_city) in offices.county_items().into_iter().zip(&offices.items) {
        let origin = view.origin(Subject::Item, item.0).unwrap();
        assert_eq!((origin.ledger.as_str(), origin.number), (offices.city.uuid().unwrap().as_str(), of_city.0));
    }
    view.verify().unwrap();
    // Again: nothing.
    assert_eq!(offices.county_takes(&package).unwrap(), None);
    assert_eq!(Offices::preview(&offices.county, &package).standing, PackageStanding::Repeated);
}

#[test]
fn reports_go_up_for_review_and_answers_come_back() {
    let offices = Offices::with_plan_sent();
    let items = offices.county_items();
    offices
        .county
        .write("李四", |batch| {
            for (item, amount) in items.iter().zip([100, 200, 300]) {
                batch.file_report(*item, month(3), ytd(amount))?;
            }
            Ok(())
        })
        .unwrap();
    let package = offices.county_sends("march.zip");
    let preview = Offices::preview(&offices.city, &package);
    assert_eq!(preview.count(PackageLineState::New), 3);
    offices.city_takes(&package).unwrap().unwrap();

    let city = |item: usize| offices.city.view().unwrap().filing(offices.items[item], month(3)).unwrap().unwrap();
    assert_eq!(city(0).state, FilingState::Submitted);
    offices
        .city
        .write("张三", |batch| {
            batch.approve_report(&city(0), None)?;
            batch.return_report(&city(1), "与上月差距过大，请核实")?;
            batch.approve_report(&city(2), None)?;
            batch.change_report(offices.items[2], month(3), |report| *report = ytd(290)).map(drop)
        })
        .unwrap();
    let answers = offices.city_sends(PackageKind::Answers, "answers.zip");
    offices.county_takes(&answers).unwrap().unwrap();
    let view = offices.county.view().unwrap();
    let answer = |item: usize| view.report_answer(items[item], month(3)).unwrap().unwrap();
    assert_eq!(answer(0).outcome, AnswerOutcome::Accepted);
    assert_eq!(answer(1).outcome, AnswerOutcome::Returned);
    assert_eq!(answer(1).opinion.as_deref(), Some("与上月差距过大，请核实"));
    assert_eq!(answer(2).outcome, AnswerOutcome::Corrected);
    assert_eq!(view.report(items[2], month(3)).unwrap().unwrap().fields, ytd(290));

    // The county corrects what was returned; nothing else goes up but the value that it took over.
    let before = view.report(items[1], month(3)).unwrap().unwrap();
    offices.county.write("李四", |batch| batch.revise_report(&before, ytd(150)).map(drop)).unwrap();
    let second = offices.county_sends("march-2.zip");
    let preview = Offices::preview(&offices.city, &second);
    assert_eq!(preview.lines.len(), 2, "{preview:#?}");
    assert_eq!(preview.count(PackageLineState::Same), 1);
    assert_eq!(preview.count(PackageLineState::Changed), 1);
    offices.city_takes(&second).unwrap().unwrap();
    assert_eq!(city(1).fields, ytd(150));
    let base = FilingBase::from(&city(1));
    offices.city.write("张三", |batch| batch.approve_report(base, None).map(drop)).unwrap();
    offices.city.view().unwrap().verify().unwrap();
    offices.county.view().unwrap().verify().unwrap();
}
