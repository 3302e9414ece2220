//! Two offices of the tests: a city with the plan, and counties that report.

use std::path::PathBuf;

use tempfile::TempDir;
use zdxm::{
    ItemFields, ItemId, Ledger, Money, Package, PackageChoices, PackageDraft, PackageKind, PackagePreview,
    PartnerFields, PartnerId, Phase, PlanFields, PlanId, PlanLevel, ProjectFields, ReceivedPackage, ReportFields,
    Result, SaveOptions, UnitId, YearMonth,
};

use crate::support::options;

pub(crate) struct Offices {
    pub(crate) folder: TempDir,
    pub(crate) city: Ledger,
    pub(crate) plan: PlanId,
    /// Of the city's ledger; the first three are the county's.
    pub(crate) items: Vec<ItemId>,
    pub(crate) unit: UnitId,
    pub(crate) county: Ledger,
    /// The county, in the city's ledger.
    pub(crate) lower: PartnerId,
    /// The city, in the county's ledger.
    pub(crate) upper: PartnerId,
}

pub(crate) fn month(month: u8) -> YearMonth {
    YearMonth::new(2022, month).unwrap()
}

pub(crate) fn ytd(fen: i64) -> ReportFields {
    ReportFields { ytd_done: Some(Money::from_fen(fen)), ..Default::default() }
}

impl Offices {
    /// A city whose plan has three projects of a county and two of its own; neither has sent anything.
    pub(crate) fn new() -> Offices {
        let folder = tempfile::tempdir().unwrap();
        let city = options().create(folder.path().join("city.zdxm"), "柳州市重点办").unwrap();
        let county = options().create(folder.path().join("county.zdxm"), "柳南区重点办").unwrap();
        let (plan, unit, items, lower) = city
            .write("张三", |batch| {
                let plan = batch.adopt_plan(plan_2022())?;
                let sector = batch.ensure_sector("基础设施")?.id;
                let unit = batch.ensure_unit("柳南区人民政府")?.id;
                let bureau = batch.ensure_unit("市交通运输局")?.id;
                let mut items = Vec::new();
                for number in 1..=5 {
                    let project = batch.add_project(ProjectFields::named(&format!("重大项目{number}")))?;
                    let mut item = ItemFields::new(Phase::IMPLEMENTATION[number % 3], sector);
                    (item.annual, item.total) = (Some(Money::from_fen(1_000)), Some(Money::from_fen(5_000)));
                    let lead = if number <= 3 { unit } else { bureau };
                    item.responsible_units = vec![lead];
                    item.reporting_unit = Some(lead);
                    items.push(batch.add_item(plan, project, item)?.item);
                }
                let lower = batch.add_partner(&county.uuid()?, PartnerFields::lower("柳南区重点办", unit))?;
                Ok((plan, unit, items, lower))
            })
            .unwrap();
        let upper = county
            .write("李四", |batch| batch.add_partner(&city.uuid()?, PartnerFields::upper("柳州市重点办")))
            .unwrap();
        Offices { folder, city, plan, items, unit, county, lower, upper }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Sends a package of the city.
    pub(crate) fn city_sends(&self, kind: PackageKind, name: &str) -> Package {
        let draft = PackageDraft::new(self.lower, kind, self.plan);
        self.city.make_package("张三", &draft, self.path(name), SaveOptions::default()).unwrap();
        Package::open(self.path(name)).unwrap()
    }

    /// Sends a package of the county's reports.
    pub(crate) fn county_sends(&self, name: &str) -> Package {
        let draft = PackageDraft::new(self.upper, PackageKind::MonthReports, self.county_plan());
        self.county.make_package("李四", &draft, self.path(name), SaveOptions::default()).unwrap();
        Package::open(self.path(name)).unwrap()
    }

    /// The plan of 2022 in the county's ledger.
    pub(crate) fn county_plan(&self) -> PlanId {
        self.county.view().unwrap().plan_of_year(2022, PlanLevel::Municipal).unwrap().unwrap().id
    }

    /// The items of the county's ledger.
    pub(crate) fn county_items(&self) -> Vec<ItemId> {
        let view = self.county.view().unwrap();
        let mut items = view.items(self.county_plan()).unwrap();
        items.sort_by_key(|item| view.project(item.project).unwrap().fields.name);
        items.into_iter().map(|item| item.id).collect()
    }

    /// The county has the plan.
    pub(crate) fn with_plan_sent() -> Offices {
        let offices = Offices::new();
        let package = offices.city_sends(PackageKind::Plan, "plan.zip");
        offices.county_takes(&package).unwrap().unwrap();
        offices
    }

    pub(crate) fn county_takes(&self, package: &Package) -> Result<Option<ReceivedPackage>> {
        self.county.receive_package("李四", package, &PackageChoices::default().with_take_proposals(true))
    }

    pub(crate) fn city_takes(&self, package: &Package) -> Result<Option<ReceivedPackage>> {
        self.city.receive_package("张三", package, &PackageChoices::default())
    }

    pub(crate) fn preview(ledger: &Ledger, package: &Package) -> PackagePreview {
        PackagePreview::new(&ledger.view().unwrap(), package, &PackageChoices::default()).unwrap()
    }
}

pub(crate) fn plan_2022() -> PlanFields {
    PlanFields {
        year: 2022,
        level: PlanLevel::Municipal,
        title: "2022年市级层面统筹推进重大项目计划".into(),
        document_no: None,
        issued_on: None,
    }
}
