//! Bulletins of each kind and period, as the rule pack composes them, and what they say of other months.

use chrono::NaiveDate;
use zdxm::figures::Bulletin;
use zdxm::issue::reissue;
use zdxm::*;

const PACK: &str = r#"
    name = "示例市"
    version = "1"
    [figures]
    rate_decimals = 2
    [[bulletins]]
    kind = "notice"
    office = "市重点办"
    addressees = ["各县（市、区）人民政府", "市直各部门"]
    copies = ["市委办公室"]
    parts = ["overall", "starts", "leading", "lagging", "units", "next"]
    month_before = true
    last_year = ["issued", "known", "comparable"]
    rank_change = true
    first = 2
    last = 1
    next = ["请各责任单位于每月5日前报送整改情况。"]
    [[bulletins]]
    kind = "brief"
    period = "quarter"
    parts = ["overall"]
    [[bulletins]]
    kind = "brief"
    period = "half"
    parts = ["overall"]
"#;

/// Plans of 2021 and 2022 with a project for each unit, by the pack; amounts in 亿元.
struct TwoYears {
    _folder: tempfile::TempDir,
    ledger: Ledger,
    plans: [PlanId; 2],
    items: [Vec<ItemId>; 2],
}

fn yi(amount: &str) -> Money {
    Money::parse(amount, MoneyUnit::YiYuan).unwrap()
}

/// Each project is planned with 100亿元; the first year has no project of the last unit.
fn two_years(units: &[&str], pack: &str) -> TwoYears {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::create(folder.path().join("台账.zdxm"), "市重点办").unwrap();
    let (plans, items) = ledger
        .write("张三", |batch| {
            let pack = batch.add_rule_pack(RulePack::parse(pack)?)?;
            let sector = batch.ensure_sector("基础设施")?.id;
            let mut of_years = Vec::new();
            let projects = units.iter().map(|unit| batch.add_project(ProjectFields::named(&format!("{unit}的项目"))));
            let projects = projects.collect::<Result<Vec<_>>>()?;
            for (year, count) in [(2021, units.len() - 1), (2022, units.len())] {
                let plan = batch.adopt_plan(PlanFields {
                    year,
                    level: PlanLevel::Municipal,
                    title: format!("{year}年计划"),
                    document_no: None,
                    issued_on: None,
                })?;
                batch.use_rule_pack(plan, pack)?;
                let mut items = Vec::new();
                for (unit, project) in units.iter().zip(&projects).take(count) {
                    let mut fields = ItemFields::new(Phase::Ongoing, sector);
                    fields.annual = Some(yi("100"));
                    fields.total = Some(yi("500"));
                    fields.reporting_unit = Some(batch.ensure_unit(unit)?.id);
                    items.push(batch.add_item(plan, *project, fields)?.item);
                }
                of_years.push((plan, items));
            }
            Ok(of_years)
        })
        .map(|of_years| {
            let mut of_years = of_years.into_iter();
            let (first, second) = (of_years.next().unwrap(), of_years.next().unwrap());
            ([first.0, second.0], [first.1, second.1])
        })
        .unwrap();
    TwoYears { _folder: folder, ledger, plans, items }
}

impl TwoYears {
    /// Files the year to date of each item in 亿元.
    fn file(&self, year: usize, month: u8, done: &[&str]) {
        let month = YearMonth::new(2021 + year as u16, month).unwrap();
        self.ledger
            .write("李四", |batch| {
                for (item, done) in self.items[year].iter().zip(done) {
                    let report = ReportFields { ytd_done: Some(yi(done)), ..Default::default() };
                    if batch.view()?.report(*item, month)?.is_some() {
                        let base = Base::from(&batch.view()?.report(*item, month)?.unwrap());
                        batch.revise_report(base, report)?;
                    } else {
                        batch.file_report(*item, month, report)?;
                    }
                }
                Ok(())
            })
            .unwrap();
    }

    fn text(&self, month: u8, kind: BulletinKind, period: Period) -> String {
        let (view, month) = (self.ledger.view().unwrap(), YearMonth::new(2022, month).unwrap());
        Bulletin::of(&view, self.plans[1], month, Some(kind), period).unwrap().to_text().unwrap()
    }

    fn issue(&self, year: usize, month: u8, number: &str, kind: Option<BulletinKind>) -> BulletinId {
        let month = YearMonth::new(2021 + year as u16, month).unwrap();
        let fields = IssuedBulletinFields {
            kind,
            ..IssuedBulletinFields::new(self.plans[year], month, number, NaiveDate::from_ymd_opt(2022, 12, 8).unwrap())
        };
        self.ledger.write("张三", |batch| batch.issue_bulletin(fields)).unwrap()
    }
}

#[track_caller]
fn has(text: &str, sentence: &str) {
    assert!(text.contains(sentence), "{sentence} is not in\n{text}");
}

#[test]
fn the_year_before_is_compared_on_three_named_bases() {
    let office = two_years(&["甲县人民政府", "乙县人民政府", "丙县人民政府"], PACK);
    office.file(0, 5, &["30", "20"]);
    let then = office.issue(0, 5, "2021年第5期", None);
    // Known later: the first one had done more.
    office.file(0, 5, &["35", "20"]);
    office.file(1, 5, &["40", "30", "7"]);
    let text = office.text(5, BulletinKind::Notice, Period::Month);
    // 77 of 300 (25.67%), then 50 of 200 (25%), known 55 of 200 (27.5%), comparable 70 of 200 (35%).
    has(
        &text,
        "与上年同期相比（按当时公布数，2021年第5期），累计完成投资同比增加27.00亿元、增长54.00%，占年度计划的比例提高0.67个百分点。",
    );
    has(
        &text,
        "与上年同期相比（按现有数据），累计完成投资同比增加22.00亿元、增长40.00%，占年度计划的比例下降1.83个百分点。",
    );
    has(
        &text,
        "与上年同期相比（按可比项目2项），累计完成投资同比增加15.00亿元、增长27.27%，占年度计划的比例提高7.50个百分点。",
    );
    // What was issued says the same for ever, whatever becomes known of the year before.
    let issued = office.issue(1, 5, "第5期", Some(BulletinKind::Notice));
    let before = office.ledger.view().unwrap().issued_text(issued).unwrap();
    office.file(0, 5, &["1", "1"]);
    let view = office.ledger.view().unwrap();
    let again = reissue(&view, issued).unwrap();
    assert!(again.is_reproduced(), "{:?}", again.forms);
    assert_eq!(again.text().unwrap(), before);
    assert_eq!(again.issued.fields.kind, Some(BulletinKind::Notice));
    assert!(reissue(&view, then).unwrap().is_reproduced());
}

#[test]
fn without_a_year_before_a_comparison_is_a_dash() {
    let office = two_years(&["甲县人民政府", "乙县人民政府"], PACK);
    office.file(1, 2, &["40", "30"]);
    let text = office.text(2, BulletinKind::Notice, Period::Month);
    has(&text, "（按当时公布数，上年同期未印发），累计完成投资同比—。");
    has(&text, "（按现有数据），累计完成投资同比—。");
    // A base of zero has no percentage.
    office.file(0, 2, &["0", "0"]);
    let text = office.text(2, BulletinKind::Notice, Period::Month);
    has(&text, "（按现有数据），累计完成投资同比增加70.00亿元、增幅—，占年度计划的比例提高35.00个百分点。");
    let equal = two_years(&["甲县人民政府", "乙县人民政府"], PACK);
    equal.file(0, 2, &["10"]);
    equal.file(1, 2, &["10", "0"]);
    let text = equal.text(2, BulletinKind::Notice, Period::Month);
    has(&text, "（按可比项目1项），累计完成投资同比持平，占年度计划的比例持平。");
}

#[test]
fn a_month_is_compared_with_the_one_before_and_january_with_december() {
    let office = two_years(&["甲县人民政府", "乙县人民政府"], PACK);
    office.file(0, 11, &["60"]);
    office.file(0, 12, &["70"]);
    office.file(1, 1, &["8", "4"]);
    has(
        &office.text(1, BulletinKind::Notice, Period::Month),
        "1月当月完成投资12.00亿元，环比增加2.00亿元、增长20.00%。",
    );
    office.file(1, 2, &["11", "7"]);
    has(
        &office.text(2, BulletinKind::Notice, Period::Month),
        "2月当月完成投资6.00亿元，环比减少6.00亿元、下降50.00%。",
    );
    // Nobody reported for the month before.
    office.file(1, 4, &["20", "20"]);
    has(&office.text(4, BulletinKind::Notice, Period::Month), "4月当月完成投资22.00亿元（其中2项含以前月份），环比—。");
}

#[test]
fn units_lead_and_lag_by_name_and_say_how_their_rank_changed() {
    let office = two_years(&["甲县人民政府", "乙县人民政府", "丙县人民政府", "丁县人民政府"], PACK);
    office.file(1, 1, &["10", "9", "8", "7"]);
    office.file(1, 2, &["10", "20", "20", "11"]);
    let text = office.text(2, BulletinKind::Notice, Period::Month);
    has(&text, "县（市、区）投资完成率前两位的是乙县人民政府和丙县人民政府，分别为20.00%和20.00%。");
    has(&text, "县（市、区）投资完成率末位的是甲县人民政府，为10.00%。");
    has(
        &text,
        "乙县人民政府（20.00%，较上月升1位）、丙县人民政府（20.00%，较上月升2位）、丁县人民政府（11.00%，较上月升1位）、甲县人民政府（10.00%，较上月降3位）",
    );
    // Equals share the last of the places that are asked for.
    office.file(1, 3, &["30", "30", "30", "12"]);
    let text = office.text(3, BulletinKind::Notice, Period::Month);
    has(&text, "县（市、区）投资完成率前两位（含并列）的是甲县人民政府、乙县人民政府和丙县人民政府，");
}

#[test]
fn a_notice_has_addressees_a_signature_and_the_words_of_the_pack() {
    let office = two_years(&["甲县人民政府", "乙县人民政府"], PACK);
    office.file(1, 2, &["11", "7"]);
    let issued = office.issue(1, 2, "示重办〔2022〕3号", None);
    let view = office.ledger.view().unwrap();
    let text = view.issued_text(issued).unwrap();
    assert!(
        text.starts_with("2022年2月重大项目进展情况通报\n示重办〔2022〕3号  口径：示例市 1\n数据截至变更"),
        "{text}"
    );
    has(&text, "\n\n各县（市、区）人民政府，市直各部门：\n\n一、总体情况\n");
    has(&text, "二、开竣工情况\n");
    has(&text, "六、下一步工作\n    请各责任单位于每月5日前报送整改情况。\n");
    has(&text, "市重点办\n");
    has(&text, "2022年12月8日\n\n抄送：市委办公室。\n");
    assert!(reissue(&view, issued).unwrap().is_reproduced());
}

#[test]
fn a_quarter_says_its_own_amount_and_half_a_year_whether_half_is_done() {
    let office = two_years(&["甲县人民政府", "乙县人民政府"], PACK);
    office.file(1, 3, &["10", "5"]);
    has(
        &office.text(3, BulletinKind::Brief, Period::Quarter),
        "2022年第一季度重大项目进展情况通报\n市重点办\n\n一、总体情况\n    2022年安排市级重大项目实施项目2项",
    );
    office.file(1, 6, &["60", "39.9999"]);
    has(&office.text(6, BulletinKind::Brief, Period::Quarter), "其中，第二季度完成投资85.00亿元。");
    let half = office.text(6, BulletinKind::Brief, Period::Half);
    assert!(half.starts_with("2022年上半年重大项目进展情况通报\n"), "{half}");
    assert!(!half.contains("过半"), "99.9999 of 200 is printed as 50.00% and is less than a half: {half}");
    has(&half, "占年度计划投资的50.00%，低于序时进度不足0.01个百分点");
    office.file(1, 6, &["60", "40"]);
    has(&office.text(6, BulletinKind::Brief, Period::Half), "与序时进度持平。实现时间过半、任务过半。");
    // A period has to end with its month.
    let (view, may) = (office.ledger.view().unwrap(), YearMonth::new(2022, 5).unwrap());
    let error = Bulletin::of(&view, office.plans[1], may, None, Period::Quarter).unwrap_err();
    assert_eq!((error.kind(), error.to_string().contains("quarter")), (ErrorKind::InvalidValue, true), "{error}");
}

#[test]
fn the_usual_bulletin_of_a_plan_without_rules_is_a_brief_and_a_flash_is_one_table() {
    let office = two_years(&["甲县人民政府", "乙县人民政府"], "name = \"示例市\"\nversion = \"1\"");
    office.file(1, 2, &["11", "7"]);
    let view = office.ledger.view().unwrap();
    let month = YearMonth::new(2022, 2).unwrap();
    let usual = Bulletin::of(&view, office.plans[1], month, None, Period::Month).unwrap();
    assert_eq!(usual, Bulletin::new(&view.month_figures(office.plans[1], month).unwrap()).unwrap());
    let flash = Bulletin::of(&view, office.plans[1], month, Some(BulletinKind::Flash), Period::Month).unwrap();
    let document = flash.document().unwrap();
    assert_eq!((document.title.as_str(), document.tables().count()), ("2022年2月重大项目进展情况快报", 1));
}

#[test]
fn bulletins_of_a_pack_that_contradict_themselves_are_refused() {
    let rules = |rules: &str| RulePack::parse(&format!("name = \"甲\"\nversion = \"1\"\n{rules}"));
    for (wrong, place) in [
        ("[[bulletins]]\nkind = \"brief\"\nparts = []", "bulletins.parts"),
        ("[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\", \"overall\"]", "bulletins.parts"),
        ("[[bulletins]]\nkind = \"brief\"\nparts = [\"next\"]", "bulletins.next"),
        ("[[bulletins]]\nkind = \"brief\"\nparts = [\"leading\"]", "bulletins.parts"),
        ("[[bulletins]]\nkind = \"brief\"\nparts = [\"lagging\"]\nlast = 0", "bulletins.parts"),
        (
            "[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\"]\n[[bulletins]]\nkind = \"brief\"\nparts = [\"overall\"]",
            "bulletins",
        ),
        ("[[bulletins]]\nkind = \"bulletin\"\nparts = [\"overall\"]", "document"),
        ("[[bulletins]]\nkind = \"brief\"\nparts = [\"everything\"]", "document"),
    ] {
        let error = rules(wrong).unwrap_err();
        assert_eq!(error.field_name(), Some(place), "{wrong}: {error}");
    }
}

/// Published figures: what a bulletin must print of the amounts that it names.
#[test]
fn growth_as_published_elsewhere_is_reproduced() {
    let pack =
        PACK.replace("rate_decimals = 2", "rate_decimals = 1").replace("[figures]", "[figures]\nmoney_decimals = 1");
    // Hunan, first half of 2014: 792.4 after 741.8, +50.6 and +6.8%.
    let office = two_years(&["甲县人民政府", "乙县人民政府"], &pack);
    office.file(0, 6, &["741.8"]);
    office.file(1, 6, &["792.4", "0"]);
    let text = office.text(6, BulletinKind::Notice, Period::Month);
    has(&text, "（按现有数据），累计完成投资同比增加50.6亿元、增长6.8%");
    // Sichuan: 54.5% of the plan, five points more than the year before.
    let office = two_years(&["甲县人民政府", "乙县人民政府"], &pack);
    office.file(0, 6, &["49.5"]);
    office.file(1, 6, &["54.5", "0"]);
    let text = office.text(6, BulletinKind::Notice, Period::Month);
    has(&text, "（按可比项目1项），累计完成投资同比增加5.0亿元、增长10.1%，占年度计划的比例提高5.0个百分点。");
}

#[test]
fn nobody_leads_and_lags_at_once_and_one_unit_alone_does_neither() {
    let pack = |first: u32, last: u32| {
        PACK.replace("first = 2", &format!("first = {first}")).replace("last = 1", &format!("last = {last}"))
    };
    let of = |units: &[&str], done: &[&str], first, last| {
        let office = two_years(units, &pack(first, last));
        office.file(1, 2, done);
        let text = office.text(2, BulletinKind::Notice, Period::Month);
        text.lines()
            .filter(|line| line.contains("位的是") || line.contains("并列）的是"))
            .map(str::trim)
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(of(&["甲县人民政府"], &["10"], 3, 3), "");
    let two = of(&["甲县人民政府", "乙县人民政府"], &["20", "10"], 3, 3);
    assert_eq!(
        two,
        "县（市、区）投资完成率第一位的是甲县人民政府，为20.00%。\n县（市、区）投资完成率末位的是乙县人民政府，为10.00%。"
    );
    let units = ["甲县人民政府", "乙县人民政府", "丙县人民政府", "丁县人民政府", "戊县人民政府"];
    let five = of(&units, &["50", "40", "30", "20", "10"], 3, 3);
    assert!(five.contains("前三位的是甲县人民政府、乙县人民政府和丙县人民政府，"), "{five}");
    assert!(five.contains("后两位的是丁县人民政府和戊县人民政府，"), "{five}");
    // All are equal: all lead, and nobody lags.
    let equal = of(&units, &["10", "10", "10", "10", "10"], 1, 1);
    assert!(
        equal.contains("（含并列）的是甲县人民政府、") && !equal.contains("后") && !equal.contains("末位"),
        "{equal}"
    );
}

#[test]
fn a_notice_names_nobody_who_is_exempt_and_says_so() {
    let office = two_years(&["甲县人民政府", "乙县人民政府", "丙县人民政府", "丁县人民政府"], PACK);
    office.file(1, 5, &["40", "30", "20", "10"]);
    let lagging = |office: &TwoYears| {
        let text = office.text(5, BulletinKind::Notice, Period::Month);
        text.lines()
            .find(|line| line.contains("末位的是") || line.contains("后一位"))
            .map(|line| line.trim().to_owned())
    };
    assert_eq!(lagging(&office).as_deref(), Some("县（市、区）投资完成率末位的是丁县人民政府，为10.00%。"));
    let exempt = |batch: &mut Batch, name: &str| {
        let unit = batch.ensure_unit(name)?.id;
        let (month, day) = (YearMonth::new(2022, 5)?, NaiveDate::from_ymd_opt(2022, 5, 1).unwrap());
        let fields = AssessmentFactFields::new(month, "示政函〔2022〕8号", day, "汛期不可抗力");
        batch.record_assessment_fact(AssessmentFactKind::Exemption, office.plans[1], unit, fields)
    };
    let issued = office.issue(1, 5, "第4期", Some(BulletinKind::Notice));
    office.ledger.write("张三", |batch| exempt(batch, "丁县人民政府")).unwrap();
    assert_eq!(lagging(&office), None, "and nobody takes the place of the last one");
    office.ledger.write("张三", |batch| exempt(batch, "乙县人民政府")).unwrap();
    let text = office.text(5, BulletinKind::Notice, Period::Month);
    has(&text, "县（市、区）投资完成率前两位（其中1个单位按规定免列）的是甲县人民政府，为40.00%。");
    let figures =
        office.ledger.view().unwrap().month_figures(office.plans[1], YearMonth::new(2022, 5).unwrap()).unwrap();
    has(&Bulletin::new(&figures).unwrap().to_text().unwrap(), "前两位（其中1个单位按规定免列）");
    // What was issued before the exemption says what it said.
    assert!(reissue(&office.ledger.view().unwrap(), issued).unwrap().is_reproduced());
}
