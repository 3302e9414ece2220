//! Rankings of units, and red and black lists: groups, shared ranks, moves, sentences, exemptions.

use crate::measured::{Measured, wan};
use crate::random::Random;
use crate::support::{Office, golden, month_of};
use zdxm::figures::{Bulletin, RankedUnit, Ranking, UnitLists};
use zdxm::*;

/// `柳北区人民政府 1/1 7/25 3/100 ↑0` for each unit: its rank from the first and from the last, value, gap, move.
fn lines(ranking: &Ranking) -> Vec<String> {
    let number = |number: Option<String>| number.unwrap_or_else(|| "—".into());
    let line = |unit: &RankedUnit| {
        let [rank, from_last] = [unit.rank, unit.from_last].map(|rank| number(rank.map(|rank| rank.to_string())));
        let [value, gap] = [&unit.value, &unit.gap].map(|value| number(value.as_ref().map(ToString::to_string)));
        format!(
            "{} {rank}/{from_last} {value} {gap} {}",
            unit.name,
            number(unit.moved().map(|moved| moved.to_string()))
        )
    };
    ranking
        .groups
        .iter()
        .flat_map(|group| group.units.iter().map(move |unit| format!("{} {}", group.name, line(unit))))
        .collect()
}

fn ranked(view: &View, plan: PlanId, month: u8, query: &RankingQuery) -> Vec<String> {
    lines(&Ranking::new(view, plan, month_of(month), query).unwrap())
}

#[test]
fn units_are_ranked_in_the_groups_that_the_rules_name() {
    let Measured { office, plan, .. } = Measured::new();
    let view = office.ledger.view().unwrap();
    let all = RankingQuery::default();
    assert_eq!(
        ranked(&view, plan, 3, &all),
        [
            "县区 柳北区人民政府 1/2 7/25 3/100 0",
            "县区 鱼峰区人民政府 2/1 1/8 -1/8 0",
            "功能区和部门 市教育局 1/1 1/50 -23/100 0",
            "功能区和部门 柳东新区管委会 —/— — — —",
        ]
    );
    // In January there is no month before.
    assert!(ranked(&view, plan, 1, &all).iter().all(|line| line.ends_with(" —")));
    // By reporting units the first county is nearly caught up, and the zone has a plan.
    let reporting = RankingQuery::default().with_role(UnitRole::Reporting);
    assert_eq!(
        ranked(&view, plan, 3, &reporting),
        [
            "县区 柳北区人民政府 1/2 7/25 3/100 1",
            "县区 鱼峰区人民政府 2/1 1/4 0 -1",
            "功能区和部门 柳东新区管委会 1/2 7/200 -43/200 0",
            "功能区和部门 市教育局 2/1 1/50 -23/100 0",
        ]
    );
    // Few late reports are better than many.
    let late = RankingQuery::default().with_measure(Measure::ReportsLate);
    assert_eq!(
        ranked(&view, plan, 3, &late),
        [
            "县区 柳北区人民政府 1/2 1 — 0",
            "县区 鱼峰区人民政府 2/1 2 — 0",
            "功能区和部门 柳东新区管委会 1/2 0 — 0",
            "功能区和部门 市教育局 2/1 1 — 0",
        ]
    );
    golden("ranking.txt", &Ranking::new(&view, plan, month_of(3), &all).unwrap().document().to_text());
    golden("ranking_late.txt", &Ranking::new(&view, plan, month_of(3), &late).unwrap().document().to_text());
}

#[test]
fn what_cannot_be_ranked_is_refused() {
    let Measured { office, plan, .. } = Measured::new();
    let view = office.ledger.view().unwrap();
    let refused = |query: RankingQuery| Ranking::new(&view, plan, month_of(3), &query).unwrap_err().kind();
    let of = MeasureFilter::default();
    assert_eq!(refused(RankingQuery::default().with_first(0)), ErrorKind::InvalidValue);
    assert_eq!(refused(RankingQuery::default().with_measure(Measure::GivenPoints)), ErrorKind::InvalidValue);
    assert_eq!(
        refused(RankingQuery::default().with_of(of.clone().with_sector(vec!["农业".into()]))),
        ErrorKind::NotFound
    );
    let unknown = of.clone().with_target("竣工数");
    assert_eq!(
        refused(RankingQuery::default().with_measure(Measure::TargetRate).with_of(unknown)),
        ErrorKind::NotFound
    );
    assert_eq!(refused(RankingQuery::default().with_of(of.with_over(Money::ZERO))), ErrorKind::InvalidValue);
    assert!(Ranking::new(&view, plan, YearMonth::new(2023, 3).unwrap(), &RankingQuery::default()).is_err());
}

/// Five counties: two share the first rank, and the last two share theirs.
fn counties() -> (Office, PlanId) {
    let office = Office::new();
    let write = |batch: &mut Batch| {
        let plan = batch.adopt_plan(crate::support::plan_2022())?;
        let sector = batch.ensure_sector("基础设施")?.id;
        // Year to date of January and February, of a plan of 1,000万元.
        let done =
            [("柳江区", 100, 300), ("柳城县", 90, 300), ("鹿寨县", 110, 250), ("融安县", 50, 100), ("三江县", 40, 100)];
        for (name, january, february) in done {
            let mut item = ItemFields::new(Phase::Ongoing, sector);
            item.annual = Some(wan(1_000));
            item.responsible_units = vec![batch.ensure_unit(&format!("{name}人民政府"))?.id];
            let project = batch.add_project(ProjectFields::named(&format!("{name}大道")))?;
            let item = batch.add_item(plan, project, item)?.item;
            for (month, ytd) in [(1, january), (2, february)] {
                let report = ReportFields { ytd_done: Some(wan(ytd)), ..Default::default() };
                batch.file_report(item, month_of(month), report)?;
            }
        }
        Ok(plan)
    };
    let plan = office.ledger.write("张三", write).unwrap();
    (office, plan)
}

#[test]
fn the_first_and_the_last_are_named_with_all_who_share_their_rank() {
    let (office, plan) = counties();
    let view = office.ledger.view().unwrap();
    let rows = |query: &RankingQuery| {
        let lines = ranked(&view, plan, 2, query).into_iter();
        lines.map(|line| line.trim_start_matches("县（市、区） ").replace("人民政府", "")).collect::<Vec<_>>()
    };
    let all = [
        "柳江区 1/4 3/10 2/15 1",
        "柳城县 1/4 3/10 2/15 2",
        "鹿寨县 3/3 1/4 1/12 -2",
        "融安县 4/1 1/10 -1/15 0",
        "三江县 4/1 1/10 -1/15 1",
    ];
    assert_eq!(rows(&RankingQuery::default()), all);
    assert_eq!(rows(&RankingQuery::default().with_first(1)), all[..2]);
    assert_eq!(rows(&RankingQuery::default().with_first(3)), all[..3]);
    assert_eq!(rows(&RankingQuery::default().with_last(1)), all[3..]);
    assert_eq!(rows(&RankingQuery::default().with_first(2).with_last(2)), [&all[..2], &all[3..]].concat());
    let said = |query: RankingQuery| {
        let document = Ranking::new(&view, plan, month_of(2), &query).unwrap().document().to_text();
        document
            .lines()
            .filter(|line| line.contains('。') && !line.starts_with('注'))
            .map(|line| line.trim().to_owned())
            .collect::<Vec<_>>()
    };
    let rate = "县（市、区）年度计划完成率";
    let first = "柳江区人民政府和柳城县人民政府，分别为30.00%和30.00%。";
    assert_eq!(said(RankingQuery::default().with_first(1)), [format!("{rate}前一位（含并列）的是{first}")]);
    assert_eq!(said(RankingQuery::default().with_first(2)), [format!("{rate}前两位的是{first}")]);
    let three = "柳江区人民政府、柳城县人民政府和鹿寨县人民政府，分别为30.00%、30.00%和25.00%。";
    let last = "融安县人民政府和三江县人民政府，分别为10.00%和10.00%。";
    assert_eq!(
        said(RankingQuery::default().with_first(3).with_last(2)),
        [format!(
            "{rate}由高到低依次是：柳江区人民政府（30.00%）、柳城县人民政府（30.00%）、鹿寨县人民政府（25.00%）、融安县人民政府（10.00%）、三江县人民政府（10.00%）。"
        )]
    );
    assert_eq!(said(RankingQuery::default().with_first(3)), [format!("{rate}前三位的是{three}")]);
    assert_eq!(said(RankingQuery::default().with_last(2)), [format!("{rate}后两位的是{last}")]);
    let starts = RankingQuery::default().with_measure(Measure::MonthDone).with_first(1);
    assert_eq!(said(starts), ["县（市、区）本月完成投资第一位的是柳城县人民政府，为0.02亿元。"]);
}

#[test]
fn lists_name_who_leads_and_who_lags_but_nobody_who_is_exempt() {
    let Measured { office, plan, units, .. } = Measured::new();
    let view = office.ledger.view().unwrap();
    let lists = |exempt: &[UnitId]| UnitLists::new(&view, plan, month_of(3), exempt).unwrap();
    let names = |lists: &UnitLists| {
        let of = |list: &zdxm::figures::UnitList| {
            let units = list.units.iter().map(|listed| listed.unit.name.as_str()).collect::<Vec<_>>().join("、");
            let exempt = list.exempt.iter().map(|listed| listed.unit.name.as_str()).collect::<Vec<_>>().join("、");
            format!("{}：{units}；{exempt}", list.name)
        };
        lists.lists.iter().map(of).collect::<Vec<_>>()
    };
    // 28 % in the first place; 12.5 % and 2 % in the last ones of their groups, behind in three months.
    assert_eq!(names(&lists(&[])), ["红榜：柳北区人民政府；", "黑榜：鱼峰区人民政府、市教育局；"]);
    assert_eq!(names(&lists(&units[1..2])), ["红榜：柳北区人民政府；", "黑榜：市教育局；鱼峰区人民政府"]);
    golden("unit_lists.txt", &lists(&units[1..2]).document().to_text());
    // Nobody is behind in two months by January, and 7 % is not 25 %.
    let january = UnitLists::new(&view, plan, month_of(1), &[]).unwrap();
    assert_eq!(names(&january), ["红榜：；", "黑榜：；"]);
    assert!(january.document().to_text().contains("本月无单位列入"));
    let (office, plan) = counties();
    let error = UnitLists::new(&office.ledger.view().unwrap(), plan, month_of(2), &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rule);
}

/// A rank is one more than there are better values, and those of the annual rate are the bulletin's.
#[test]
fn laws_of_ranks_hold_for_any_plan() {
    for seed in 1..=5 {
        let mut random = Random(seed);
        let (office, plan, items) = Office::with_plan(30);
        let write = |batch: &mut Batch| {
            let mut units = Vec::new();
            for at in 0..9 {
                let ending = ["区人民政府", "新区管委会", "局"][at % 3];
                units.push(batch.ensure_unit(&format!("第{at}{ending}"))?.id);
            }
            for item in &items {
                batch.change_item(*item, |now| {
                    now.annual = [None, Some(0), Some(100), Some(200)][random.below(4) as usize].map(wan);
                    now.responsible_units = vec![units[random.below(9) as usize]];
                })?;
                for month in 1..=3 {
                    let ytd_done = Some(wan(50 * random.below(5) as i64));
                    if random.below(4) > 0 {
                        batch.file_report(*item, month_of(month), ReportFields { ytd_done, ..Default::default() })?;
                    }
                }
            }
            Ok(())
        };
        office.ledger.write("张三", write).unwrap();
        let view = office.ledger.view().unwrap();
        for measure in [Measure::AnnualRate, Measure::Done, Measure::ReportsMissing, Measure::MonthsBehind] {
            let query = RankingQuery::default().with_measure(measure);
            let ranking = Ranking::new(&view, plan, month_of(3), &query).unwrap();
            for group in &ranking.groups {
                let values = group.units.iter().filter_map(|unit| unit.value.as_ref()).collect::<Vec<_>>();
                assert_eq!(values.len(), group.ranked as usize, "seed {seed}");
                for unit in &group.units {
                    let count =
                        |is: &dyn Fn(&Fraction) -> bool| 1 + values.iter().filter(|value| is(value)).count() as u32;
                    let Some(value) = &unit.value else {
                        assert_eq!((unit.rank, unit.from_last), (None, None));
                        continue;
                    };
                    let (higher, lower) = (count(&|other| other > value), count(&|other| other < value));
                    let wanted = if measure.is_better_low() { (lower, higher) } else { (higher, lower) };
                    assert_eq!((unit.rank, unit.from_last), (Some(wanted.0), Some(wanted.1)), "seed {seed} {measure}");
                }
                assert!(group.units.iter().map(|unit| unit.rank.unwrap_or(u32::MAX)).is_sorted());
                let few = Ranking::new(&view, plan, month_of(3), &query.clone().with_first(2).with_last(1)).unwrap();
                let few = few.groups.iter().find(|other| other.name == group.name).unwrap();
                let is_shown =
                    |unit: &&RankedUnit| unit.rank.is_some_and(|rank| rank <= 2) || unit.from_last == Some(1);
                assert_eq!(few.units, group.units.iter().filter(is_shown).cloned().collect::<Vec<_>>(), "seed {seed}");
            }
        }
        let bulletin = Bulletin::new(&view.month_figures(plan, month_of(3)).unwrap()).unwrap();
        let ranking = Ranking::new(&view, plan, month_of(3), &RankingQuery::default()).unwrap();
        let ranks = ranking.groups.iter().flat_map(|group| &group.units);
        let ranks = ranks.map(|unit| (unit.name.clone(), unit.rank)).collect::<std::collections::BTreeMap<_, _>>();
        for unit in bulletin.lead_units.iter().flat_map(|group| &group.units) {
            assert_eq!(ranks.get(&unit.name), Some(&unit.rank), "seed {seed} {}", unit.name);
        }
    }
}
