//! Two counties, a city and a region work a year offline: packages are lost, doubled, late, out of order and edited. When all that
//! is on its way has arrived, every two of them say the same of what they share, to the fen.
//!
//! `ZDXM_OFFICE_YEARS` says how many years, `ZDXM_SEED` with which one to begin.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use zdxm::{
    AnswerOutcome, ErrorKind, EventFields, EventKind, FilingBase, FilingState, ItemFields, ItemId, Language, Ledger,
    MatterFields, MatterKind, Money, Package, PackageChoices, PackageDecision, PackageDraft, PackageKind,
    PackageLineState, PackagePreview, PackageStanding, PartnerFields, PartnerId, Phase, PlanChangeFields,
    PlanChangeKind, PlanChangeLine, PlanFields, PlanId, PlanLevel, ProjectFields, ReasonClass, ReportFields, Result,
    SaveOptions, Subject, UnitId, VoidOf,
};

use crate::offices::{month, ytd};
use crate::random::Random;
use crate::support::options;

const REGION: usize = 0;
const CITY: usize = 1;
const COUNTIES: [usize; 2] = [2, 3];
const NAMES: [&str; 4] = ["自治区重大办", "柳州市重点办", "柳南区重点办", "鱼峰区重点办"];
const ACTOR: &str = "张三";

/// A package on its way.
struct Letter {
    to: usize,
    path: PathBuf,
    /// The round in which it arrives.
    arrives: u64,
}

struct Year {
    folder: tempfile::TempDir,
    random: Random,
    ledgers: Vec<Ledger>,
    /// By sender and receiver: the receiver in the sender's ledger.
    partners: BTreeMap<(usize, usize), PartnerId>,
    /// The units of the counties and of the city's government, in the ledger of whoever gives them the plan.
    units: BTreeMap<usize, UnitId>,
    post: Vec<Letter>,
    sent: u64,
    round: u64,
    /// Whether nothing is lost any more.
    is_quiet: bool,
}

/// A step that the rules of the ledger may refuse, as they do for the people in an office.
fn attempt<T>(result: Result<T>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            let expected = [
                ErrorKind::Rule,
                ErrorKind::Duplicate,
                ErrorKind::NotFound,
                ErrorKind::Conflict,
                ErrorKind::InUse,
                ErrorKind::InvalidValue,
            ];
            assert!(expected.contains(&error.kind()), "{error}");
            None
        }
    }
}

impl Year {
    fn new(seed: u64) -> Year {
        let shared = Path::new("/dev/shm");
        let folder = if shared.is_dir() { tempfile::tempdir_in(shared) } else { tempfile::tempdir() }.unwrap();
        let ledger = |name: &str| options().create(folder.path().join(format!("{name}.zdxm")), name).unwrap();
        let ledgers = NAMES.map(ledger).into_iter().collect::<Vec<_>>();
        let mut year = Year {
            folder,
            random: Random(seed),
            ledgers,
            partners: BTreeMap::new(),
            units: BTreeMap::new(),
            post: Vec::new(),
            sent: 0,
            round: 0,
            is_quiet: false,
        };
        for (upper, lower) in [(REGION, CITY), (CITY, COUNTIES[0]), (CITY, COUNTIES[1])] {
            let name = NAMES[lower].replace("重点办", "人民政府");
            let uuids = [upper, lower].map(|office| year.ledgers[office].uuid().unwrap());
            let (unit, down) = year.ledgers[upper]
                .write(ACTOR, |batch| {
                    let unit = batch.ensure_unit(&name)?.id;
                    Ok((unit, batch.add_partner(&uuids[1], PartnerFields::lower(NAMES[lower], unit))?))
                })
                .unwrap();
            let up = year.ledgers[lower]
                .write(ACTOR, |batch| batch.add_partner(&uuids[0], PartnerFields::upper(NAMES[upper])))
                .unwrap();
            year.units.insert(lower, unit);
            year.partners.extend([((upper, lower), down), ((lower, upper), up)]);
        }
        for (office, level, count) in [(REGION, PlanLevel::Regional, 2), (CITY, PlanLevel::Municipal, 6)] {
            year.adopt(office, level, count);
        }
        year
    }

    fn adopt(&mut self, office: usize, level: PlanLevel, count: u64) {
        let units = self.below(office);
        let fields = PlanFields {
            year: 2022,
            level,
            title: format!("2022年{}计划", level.name()),
            document_no: None,
            issued_on: None,
        };
        let ledger = &self.ledgers[office];
        ledger
            .write(ACTOR, |batch| {
                let plan = batch.adopt_plan(fields)?;
                let sector = batch.ensure_sector("产业发展")?.id;
                for number in 0..count {
                    let unit = units[number as usize % units.len()];
                    let project = batch.add_project(ProjectFields::named(&format!("{}项目{number}", level.name())))?;
                    batch.add_item(plan, project, item_of(unit, sector, number))?;
                }
                Ok(())
            })
            .unwrap();
    }

    /// The units of those below an office.
    fn below(&self, office: usize) -> Vec<UnitId> {
        let lower = if office == REGION { vec![CITY] } else { COUNTIES.to_vec() };
        lower.iter().map(|lower| self.units[lower]).collect()
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.random.below(100) < percent
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let at = self.random.below(all.len().max(1) as u64) as usize;
        all.get(at).copied()
    }

    /// The plan that an office shares with the one above it.
    fn plan(&self, office: usize, level: PlanLevel) -> Option<PlanId> {
        self.ledgers[office].view().unwrap().plan_of_year(2022, level).unwrap().map(|plan| plan.id)
    }

    fn items(&self, office: usize, level: PlanLevel) -> Vec<ItemId> {
        let Some(plan) = self.plan(office, level) else { return Vec::new() };
        self.ledgers[office].view().unwrap().items(plan).unwrap().into_iter().map(|item| item.id).collect()
    }

    /// Somebody reports, corrects or withdraws.
    fn report(&mut self, office: usize, level: PlanLevel, now: u8) {
        let items = self.items(office, level);
        let Some(item) = self.one_of(&items) else { return };
        let (of, amount) = (month(1 + self.random.below(u64::from(now)) as u8), self.random.below(1_000) as i64);
        let (withdraw, text) = (self.chance(8), self.chance(30));
        attempt(self.ledgers[office].write(ACTOR, |batch| {
            let known = batch.view()?.report(item, of)?;
            let mut fields = ytd(amount);
            fields.progress = text.then(|| format!("进展{amount}"));
            match known {
                Some(before) if withdraw => batch.withdraw_report(&before, "项目填错"),
                Some(before) => batch.revise_report(&before, fields).map(drop),
                None => batch.file_report(item, of, fields).map(drop),
            }
        }));
    }

    /// Events and matters of a county.
    fn happen(&mut self, office: usize, now: u8) {
        let items = self.items(office, PlanLevel::Municipal);
        let Some(item) = self.one_of(&items) else { return };
        let (what, day) = (self.random.below(8), 1 + self.random.below(28) as u8);
        let date = format!("2022-{now:02}-{day:02}").parse().unwrap();
        let number = self.random.below(5);
        attempt(self.ledgers[office].write(ACTOR, |batch| {
            let project = batch.view()?.item(item)?.project;
            let events = batch.view()?.events(project)?;
            let matters = batch.view()?.matters(project)?;
            match (what, events.last(), matters.last()) {
                (0, None, _) => batch.record_event(project, EventKind::Start, EventFields::on(date)).map(drop),
                (0, Some(last), _) if last.kind == EventKind::Start => {
                    batch.record_event(project, EventKind::Suspend, EventFields::on(date)).map(drop)
                }
                (1, Some(last), _) => batch.change_event(last.id, |event| event.occurred_on = date),
                (2, Some(last), _) => batch.revoke_event(last.id),
                (3 | 4, _, _) => {
                    let unit = batch.ensure_unit(&format!("{}县局{number}", NAMES[office]))?.id;
                    let fields =
                        MatterFields { unit: Some(unit), ..MatterFields::named(&format!("用地问题{number}")) };
                    batch.add_matter(project, MatterKind::Problem, fields).map(drop)
                }
                (5, _, Some(last)) => {
                    batch.change_matter(last.id, |matter| matter.result = Some(format!("已协调{day}")))
                }
                (6, _, Some(last)) => batch.void(VoidOf::from(last.id), "重复登记"),
                _ => Ok(()),
            }
        }));
    }

    /// An office reviews what waits in one of its plans, and sometimes corrects what it approved.
    fn review(&mut self, office: usize, level: PlanLevel, now: u8, approve_all: bool) {
        for item in self.items(office, level) {
            for of in 1..=now {
                let filing = self.ledgers[office].view().unwrap().filing(item, month(of)).unwrap();
                let Some(filing) = filing.filter(|filing| filing.state == FilingState::Submitted) else { continue };
                let choice = if approve_all { 0 } else { self.random.below(10) };
                let amount = self.random.below(1_000) as i64;
                attempt(self.ledgers[office].write(ACTOR, |batch| match choice {
                    0..=5 => batch.approve_report(FilingBase::from(&filing), None).map(drop),
                    6 => {
                        batch.approve_report(FilingBase::from(&filing), None)?;
                        batch.change_report(item, month(of), |report| *report = ytd(amount)).map(drop)
                    }
                    7 => batch.return_report(FilingBase::from(&filing), &format!("请核实{amount}")),
                    _ => Ok(()),
                }));
            }
        }
    }

    /// An office corrects what was returned to it.
    fn correct_returned(&mut self, office: usize, level: PlanLevel) {
        for item in self.items(office, level) {
            for of in (1..=12).map(month) {
                let view = self.ledgers[office].view().unwrap();
                let answer = view.report_answer(item, of).unwrap();
                let report = view.report(item, of).unwrap();
                let (Some(answer), Some(report)) = (answer, report) else { continue };
                if answer.outcome != AnswerOutcome::Returned || report.since > answer.since {
                    continue;
                }
                let fields = ReportFields { remark: Some(format!("已核实{}", self.round)), ..report.fields.clone() };
                self.ledgers[office].write(ACTOR, |batch| batch.revise_report(&report, fields).map(drop)).unwrap();
            }
        }
    }

    /// An office changes its plan.
    fn change_plan(&mut self, office: usize, level: PlanLevel, now: u8) {
        let Some(plan) = self.plan(office, level) else { return };
        let items = self.items(office, level);
        let (Some(item), units) = (self.one_of(&items), self.below(office)) else { return };
        let unit = self.one_of(&units).unwrap();
        let (what, number) = (self.random.below(9), self.random.below(1_000));
        attempt(self.ledgers[office].write(ACTOR, |batch| {
            let current = batch.view()?.item(item)?;
            let change = |kind| PlanChangeFields {
                reason_class: Some(ReasonClass::Objective),
                ..PlanChangeFields::new(kind, month(now))
            };
            match what {
                0 => {
                    let project = batch.add_project(ProjectFields::named(&format!("增补项目{number}")))?;
                    let fields = item_of(unit, current.fields.sector, number);
                    let line = PlanChangeLine::Supplement { project, fields };
                    batch.adopt_plan_change(plan, change(PlanChangeKind::Supplement), vec![line]).map(drop)
                }
                1 => {
                    let line = PlanChangeLine::Withdrawal { item };
                    batch.adopt_plan_change(plan, change(PlanChangeKind::Withdrawal), vec![line]).map(drop)
                }
                2 | 3 => {
                    let mut fields = current.fields.clone();
                    fields.annual = Some(Money::from_fen(number as i64));
                    if what == 3 {
                        (fields.responsible_units, fields.reporting_unit) = (vec![unit], Some(unit));
                    }
                    let line = PlanChangeLine::Adjustment { base: (&current).into(), fields, owner: None };
                    batch.adopt_plan_change(plan, change(PlanChangeKind::Adjustment), vec![line]).map(drop)
                }
                4 => batch.change_item(item, |fields| fields.target = Some(format!("目标{number}"))),
                5 => batch.change_project(current.project, |project| project.location = Some(format!("地点{number}"))),
                6 => batch.change_sector(current.fields.sector, |sector| sector.name = format!("产业{number}")),
                7 => {
                    // The same project under another name, known to be one only later.
                    let twin = batch.add_project(ProjectFields::named(&format!("曾用名项目{number}")))?;
                    batch.merge_project(current.project, twin, "同一项目")
                }
                _ => batch.change_unit(unit, |unit| {
                    unit.name = format!("{}（{number}）", unit.name.split('（').next().unwrap_or_default())
                }),
            }
        }));
    }

    /// An office makes a package and gives it to a post that loses, doubles, delays and edits.
    fn send(&mut self, from: usize, to: usize, kind: PackageKind, level: PlanLevel) {
        let Some(plan) = self.plan(from, level) else { return };
        self.sent += 1;
        let path = self.folder.path().join(format!("{}.zip", self.sent));
        let draft = PackageDraft::new(self.partners[&(from, to)], kind, plan);
        self.ledgers[from].make_package(ACTOR, &draft, &path, SaveOptions::default()).unwrap();
        if self.is_quiet {
            self.post.push(Letter { to, path, arrives: self.round });
            return;
        }
        let copies = match self.random.below(10) {
            0..=2 => 0,
            3 => 2,
            _ => 1,
        };
        for _ in 0..copies {
            let arrives = self.round + self.random.below(6);
            self.post.push(Letter { to, path: path.clone(), arrives });
        }
        if self.chance(15) {
            let mut bytes = std::fs::read(&path).unwrap();
            let at = self.random.below(bytes.len() as u64) as usize;
            bytes[at] ^= 1 << self.random.below(8);
            let path = self.folder.path().join(format!("{}-edited.zip", self.sent));
            std::fs::write(&path, bytes).unwrap();
            self.post.push(Letter { to, path, arrives: self.round });
        }
    }

    fn trace(&self, what: &str) {
        if std::env::var_os("ZDXM_TRACE").is_some() {
            println!("{} quiet={} {what}", self.round, self.is_quiet);
        }
    }

    fn deliver(&mut self) {
        let (arrived, waiting): (Vec<Letter>, Vec<Letter>) =
            std::mem::take(&mut self.post).into_iter().partition(|letter| letter.arrives <= self.round);
        self.post = waiting;
        for letter in arrived {
            self.receive(&letter);
        }
        self.round += 1;
    }

    fn receive(&mut self, letter: &Letter) {
        let Letter { to, path, .. } = letter;
        let is_edited = path.to_string_lossy().contains("edited");
        let package = match Package::open(path) {
            Ok(package) => package,
            Err(_) if is_edited => return,
            Err(error) => panic!("{error}"),
        };
        // A flipped bit of the zip's own members, a date say, changes nothing that counts.
        let head = self.ledgers[*to].view().unwrap().as_of();
        let mut choices = PackageChoices::default();
        for _ in 0..20 {
            let preview = match PackagePreview::new(&self.ledgers[*to].view().unwrap(), &package, &choices) {
                Ok(preview) => preview,
                // The plan that it is about is still on its way.
                Err(error) if error.kind() == ErrorKind::NotFound => return,
                Err(error) => panic!("{error}"),
            };
            if preview.standing == PackageStanding::Gap {
                return;
            }
            assert_ne!(preview.standing, PackageStanding::Fork);
            for line in &preview.lines {
                match line.state {
                    PackageLineState::Conflict => {
                        let takes = self.is_quiet || self.chance(50);
                        let decision = if takes { PackageDecision::TakeTheirs } else { PackageDecision::KeepOurs };
                        choices = choices.with_line(line.number, decision);
                    }
                    PackageLineState::Unmatched => {
                        choices = choices.with_match(line.number, Some(line.proposals[0].record));
                    }
                    PackageLineState::Refused => {
                        self.trace(&format!("refused {} {:?}", line.name, line.problem(Language::English)));
                    }
                    _ => {}
                }
            }
            if preview.undecided().next().is_some() {
                continue;
            }
            match self.ledgers[*to].receive_package(ACTOR, &package, &choices) {
                Ok(_) => return,
                // What one of both did alone excludes what the other did: a person leaves the line out.
                Err(error) if error.id() == "package_line_fails" => {
                    let said = error.arguments(Language::English);
                    self.trace(&format!("left out {error}"));
                    let place = |name: &str| {
                        said.iter().find(|(of, _)| *of == name).map(|(_, text)| text.clone()).unwrap_or_default()
                    };
                    let line = preview
                        .lines
                        .iter()
                        .find(|line| line.part == place("part") && line.row.to_string() == place("row"));
                    choices = choices.with_line(line.unwrap().number, PackageDecision::LeaveOut);
                }
                Err(error) => panic!("{error}\n{preview:#?}"),
            }
            assert_eq!(self.ledgers[*to].view().unwrap().as_of(), head, "a package that fails changes nothing");
        }
        panic!("a package is never taken");
    }

    /// What a month brings: everybody works, and packages go now and then.
    fn work(&mut self, now: u8) {
        for _ in 0..6 {
            match self.random.below(10) {
                0..=3 => {
                    let county = COUNTIES[self.random.below(2) as usize];
                    self.report(county, PlanLevel::Municipal, now);
                }
                4 | 5 => {
                    let county = COUNTIES[self.random.below(2) as usize];
                    self.happen(county, now);
                }
                6 => self.report(CITY, PlanLevel::Regional, now),
                7 => self.change_plan(CITY, PlanLevel::Municipal, now),
                8 => self.change_plan(REGION, PlanLevel::Regional, now),
                _ => {
                    self.review(CITY, PlanLevel::Municipal, now, false);
                    self.review(REGION, PlanLevel::Regional, now, false);
                }
            }
        }
        self.exchange(60);
    }

    /// Each kind of package goes with a chance.
    fn exchange(&mut self, percent: u64) {
        for (upper, lower, level) in [
            (REGION, CITY, PlanLevel::Regional),
            (CITY, COUNTIES[0], PlanLevel::Municipal),
            (CITY, COUNTIES[1], PlanLevel::Municipal),
        ] {
            if self.chance(percent) {
                self.send(upper, lower, PackageKind::Plan, level);
            }
            self.deliver();
            if self.chance(percent) {
                self.send(lower, upper, PackageKind::MonthReports, level);
            }
            self.deliver();
            if self.chance(percent) {
                self.send(upper, lower, PackageKind::Answers, level);
            }
            self.deliver();
        }
    }

    /// Everything arrives, and everything is decided.
    fn settle(&mut self) {
        self.is_quiet = true;
        for _ in 0..4 {
            self.exchange(100);
            self.review(CITY, PlanLevel::Municipal, 12, true);
            self.review(REGION, PlanLevel::Regional, 12, true);
            COUNTIES.iter().for_each(|county| self.correct_returned(*county, PlanLevel::Municipal));
            self.correct_returned(CITY, PlanLevel::Regional);
        }
        assert!(self.post.is_empty());
    }

    /// What two offices say of what they share.
    fn compare(&self, upper: usize, lower: usize, level: PlanLevel) {
        let views = [upper, lower].map(|office| self.ledgers[office].view().unwrap());
        let Some(plan) = self.plan(lower, level) else { return };
        let above = self.plan(upper, level).unwrap();
        for item in views[1].items(plan).unwrap() {
            let origin = views[1].origin(Subject::Item, item.id.0).unwrap();
            let of_upper = ItemId(origin.number);
            let other = views[0].item(of_upper).unwrap();
            assert_eq!(
                (&other.presence, other.fields.annual, &other.fields.target),
                (&item.presence, item.fields.annual, &item.fields.target)
            );
            let projects = [(&views[0], other.project), (&views[1], item.project)]
                .map(|(view, project)| view.project(project).unwrap().fields);
            assert_eq!((&projects[0].name, &projects[0].location), (&projects[1].name, &projects[1].location));
            let unit = |view: &zdxm::View, unit: Option<UnitId>| unit.map(|unit| view.unit(unit).unwrap().fields.name);
            assert_eq!(unit(&views[0], other.fields.reporting_unit), unit(&views[1], item.fields.reporting_unit));
            // What was handed to another county is reported by that one.
            if unit(&views[0], other.fields.reporting_unit) != unit(&views[0], Some(self.units[&lower])) {
                continue;
            }
            for of in 1..=12 {
                let figures = [(&views[0], above, of_upper), (&views[1], plan, item.id)].map(|(view, plan, item)| {
                    let figures = view.month_figures(plan, month(of)).unwrap();
                    figures
                        .items
                        .into_iter()
                        .find(|figures| figures.item == item)
                        .map(|of| (of.phase, of.total, of.annual, of.last_report, of.standing, of.suspended))
                });
                let trail = || {
                    let upper = views[0].filing_history(of_upper, month(of)).unwrap();
                    let answer = views[1].report_answer(item.id, month(of)).unwrap();
                    let reports = [(&views[0], of_upper), (&views[1], item.id)]
                        .map(|(view, item)| view.report_history(item, month(of)).unwrap());
                    format!("{upper:#?} {answer:#?} {reports:#?}")
                };
                let about = || format!("{} {} in month {of}: {}", NAMES[lower], projects[0].name, trail());
                assert!(figures[0] == figures[1], "{}\n{figures:#?}", about());
            }
            let texts = [(&views[0], other.project), (&views[1], item.project)].map(|(view, project)| {
                let matters =
                    view.matters(project).unwrap().into_iter().map(|matter| (matter.fields.name, matter.fields.result));
                let mut matters = matters.collect::<Vec<_>>();
                matters.sort();
                matters
            });
            assert_eq!(texts[0], texts[1], "{} {}", NAMES[lower], projects[0].name);
        }
    }
}

fn item_of(unit: UnitId, sector: zdxm::SectorId, number: u64) -> ItemFields {
    let mut item = ItemFields::new(Phase::IMPLEMENTATION[number as usize % 3], sector);
    (item.annual, item.total) = (Some(Money::from_fen(1_000 + number as i64)), Some(Money::from_fen(9_000)));
    (item.responsible_units, item.reporting_unit) = (vec![unit], Some(unit));
    item
}

fn live(seed: u64) {
    println!("ZDXM_SEED={seed}");
    let mut year = Year::new(seed);
    for now in 1..=12 {
        year.work(now);
    }
    year.settle();
    for ledger in &year.ledgers {
        ledger.view().unwrap().verify().unwrap();
    }
    year.compare(REGION, CITY, PlanLevel::Regional);
    year.compare(CITY, COUNTIES[0], PlanLevel::Municipal);
    year.compare(CITY, COUNTIES[1], PlanLevel::Municipal);
}

#[test]
fn four_offices_agree_after_a_year_of_bad_post() {
    let number = |name: &str, unless: u64| std::env::var(name).ok().map_or(unless, |text| text.parse().unwrap());
    let (first, years) = (number("ZDXM_SEED", 1), number("ZDXM_OFFICE_YEARS", 8));
    (first..first + years).for_each(live);
}
