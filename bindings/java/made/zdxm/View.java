// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import com.sun.jna.ptr.IntByReference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The ledger as of one moment, now or long ago.
 *
 * <p>某一时刻的台账，可以是现在，也可以是从前。
 */
public final class View extends ViewBase {
    View(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_view_close);
    }

    /**
     * The last change that the view knows of, 0 for none. For the view of a batch, the number that its change will
     * have.
     *
     * <p>视图所知的最后一个变更号，没有时为0；批次的视图为该变更将有的编号。
     */
    public int asOf() {
        return number((z, h, result) -> z.zdxm_view_as_of(h, result));
    }

    /**
     * Limits a view to the projects that a person may see.
     *
     * <p>These are the projects of the units, and the single projects, for which the person has a role. A person with a
     * role for the whole ledger sees everything. A call that asks for the ledger as a whole gives
     * ErrorKind.NOT_PERMITTED from then on. The view of a batch is limited to what the actor of the batch may see, and
     * to nobody else: ErrorKind.RULE.
     *
     * <p>将视图限于某人可见的项目。
     */
    public void limit(String actor) {
        byte[] actorBytes = utf8(actor);
        call((z, h) -> z.zdxm_view_limit(h, actorBytes, actorBytes.length));
    }

    /**
     * One change (变更).
     *
     * <p>查询一次变更。
     */
    public Change changeGet(int change) {
        return one(Change::new, (z, h, made) -> z.zdxm_change_get(h, change, made));
    }

    /**
     * The changes whose instants an office should look at (时间异常清单).
     *
     * <p>Those whose instant is marked, and those more than 400 days after the last trusted change before them.
     * getSetDay, getReason and getSetBy are there once a registrar has set the day. getBasis is why the marks that it
     * had set were lifted, by the change getMarkedBy (changeLiftMarks). getChangeBefore and getBeforeMs are of the last
     * trusted change before it; getDaysBetween is there where they are more than 400.
     *
     * <p>时间异常清单：时间需要核对的变更。
     */
    public List<ClockFinding> changeClockFindings() {
        return all(ClockFinding::new, (z, h, made) -> z.zdxm_change_clock_findings(h, made));
    }

    /**
     * The attempts to write that were refused for want of a right (越权尝试), the oldest first.
     *
     * <p>There are some where a ledger was opened with OPEN_RECORD_REFUSALS. getChange is the change that recorded the
     * attempt: that of the batch, or, where the batch was given up, one of its own. getMessageId is that of the error,
     * such as not_permitted; getChangeCode the kind that the change would have had, of a registrar's task. getSubject,
     * getRecordId and getName say what the attempt was about; getRecordId and getName are missing of a record that was
     * to be added. A limited view refuses the question.
     *
     * <p>越权尝试：因无权限而未予办理的写入，由早到晚。
     */
    public List<Refusal> changeRefusals() {
        return all(Refusal::new, (z, h, made) -> z.zdxm_change_refusals(h, made));
    }

    /**
     * The day of a change, yyyymmdd by the calendar of the office (UTC+8).
     *
     * <p>Where its instant is marked, it is the day that a registrar set, or null.
     *
     * <p>变更的日期，按办公时区（UTC+8）的日历。
     */
    public LocalDate changeDay(int change) {
        return made(Dates::day, number((z, h, result) -> z.zdxm_change_day(h, change, result)));
    }

    /**
     * The changes after one, 0 to begin with the first, at most so many, oldest first.
     *
     * <p>查询某变更之后的变更，由早到晚，至多若干条；0为从第一次起。
     */
    public List<Change> changeList(int after, int most) {
        return all(Change::new, (z, h, made) -> z.zdxm_change_list(h, after, most, made));
    }

    /**
     * The rows of changeRefusals as a document (越权尝试清单).
     *
     * <p>越权尝试清单（文件）。
     */
    public Document changeRefusalsDocument() {
        return new Document(this, (z, h, made) -> z.zdxm_change_refusals_document(h, made));
    }

    /**
     * One unit.
     *
     * <p>查询一个单位。
     */
    public Unit unitGet(int id) {
        return one(Unit::new, (z, h, made) -> z.zdxm_unit_get(h, id, made));
    }

    /**
     * The unit of a name, whatever its blanks and brackets, or no row.
     *
     * <p>按名称查询单位，不计空格和括号的差别，没有时结果为空。
     */
    public Unit unitByName(String name) {
        byte[] nameBytes = utf8(name);
        return atMostOne(Unit::new, (z, h, made) -> z.zdxm_unit_by_name(h, nameBytes, nameBytes.length, made));
    }

    /**
     * All units.
     *
     * <p>查询全部单位。
     */
    public List<Unit> unitList() {
        return all(Unit::new, (z, h, made) -> z.zdxm_unit_list(h, made));
    }

    /**
     * One person.
     *
     * <p>查询一名人员。
     */
    public Person personGet(int id) {
        return one(Person::new, (z, h, made) -> z.zdxm_person_get(h, id, made));
    }

    /**
     * All people.
     *
     * <p>查询全部人员。
     */
    public List<Person> personList() {
        return all(Person::new, (z, h, made) -> z.zdxm_person_list(h, made));
    }

    /**
     * The person of a name, whatever its blanks and brackets, or no row.
     *
     * <p>按姓名查询人员，不计空格和括号；没有时结果为空。
     */
    public Person personFind(String name) {
        byte[] nameBytes = utf8(name);
        return atMostOne(Person::new, (z, h, made) -> z.zdxm_person_find(h, nameBytes, nameBytes.length, made));
    }

    /**
     * Every version of a person that the view knows of, oldest first.
     *
     * <p>人员的各个版本，由早到晚。
     */
    public List<Person> personHistory(int id) {
        return all(Person::new, (z, h, made) -> z.zdxm_person_history(h, id, made));
    }

    /**
     * The roles of a person.
     *
     * <p>某人的全部职责。
     */
    public List<RoleGrant> roleList(int person) {
        return all(RoleGrant::new, (z, h, made) -> z.zdxm_role_list(h, person, made));
    }

    /**
     * Who can do a task with an item or project, by the role that lets them, the nearest first.
     *
     * <p>No rows in a ledger without a registrar: everybody can then. id is not looked at for TaskKind.MANAGE.
     *
     * <p>谁可以对某项目或计划项目办理某事项，关系最近的在前。
     */
    public List<RoleGrant> roleWho(TaskKind task) {
        return roleWho(task, null);
    }

    /**
     * Who can do a task with an item or project, by the role that lets them, the nearest first.
     *
     * <p>No rows in a ledger without a registrar: everybody can then. id is not looked at for TaskKind.MANAGE.
     *
     * <p>谁可以对某项目或计划项目办理某事项，关系最近的在前。
     */
    public List<RoleGrant> roleWho(TaskKind task, Integer id) {
        return all(RoleGrant::new, (z, h, made) ->
                z.zdxm_role_who(h, task.number(), id == null ? 0 : id, made));
    }

    /**
     * Whether a person may do a task with an item or project.
     *
     * <p>某人是否可以办理某事项。
     */
    public boolean roleMay(String actor, TaskKind task) {
        return roleMay(actor, task, null);
    }

    /**
     * Whether a person may do a task with an item or project.
     *
     * <p>某人是否可以办理某事项。
     */
    public boolean roleMay(String actor, TaskKind task, Integer id) {
        byte[] actorBytes = utf8(actor);
        return number((z, h, result) ->
                z.zdxm_role_may(h, actorBytes, actorBytes.length, task.number(), id == null ? 0 : id, result)) != 0;
    }

    /**
     * The contact details of a person. A limited view refuses it.
     *
     * <p>某人现在的联系方式；限定范围的视图不提供。
     */
    public Contact contactGet(int person) {
        return one(Contact::new, (z, h, made) -> z.zdxm_contact_get(h, person, made));
    }

    /**
     * The contact details of all people, in the order of their numbers. A limited view refuses it.
     *
     * <p>全部人员现在的联系方式，按编号排列；限定范围的视图不提供。
     */
    public List<Contact> contactList() {
        return all(Contact::new, (z, h, made) -> z.zdxm_contact_list(h, made));
    }

    /**
     * One sector.
     *
     * <p>查询一个行业分类。
     */
    public Sector sectorGet(int id) {
        return one(Sector::new, (z, h, made) -> z.zdxm_sector_get(h, id, made));
    }

    /**
     * The sector of a name, whatever its blanks and brackets, or no row.
     *
     * <p>按名称查询行业分类，不计空格和括号的差别，没有时结果为空。
     */
    public Sector sectorByName(String name) {
        byte[] nameBytes = utf8(name);
        return atMostOne(Sector::new, (z, h, made) -> z.zdxm_sector_by_name(h, nameBytes, nameBytes.length, made));
    }

    /**
     * All sectors, in the order in which plans list them.
     *
     * <p>查询全部行业分类，按计划中的次序。
     */
    public List<Sector> sectorList() {
        return all(Sector::new, (z, h, made) -> z.zdxm_sector_list(h, made));
    }

    /**
     * One project.
     *
     * <p>查询一个项目。
     */
    public Project projectGet(int id) {
        return one(Project::new, (z, h, made) -> z.zdxm_project_get(h, id, made));
    }

    /**
     * All projects.
     *
     * <p>查询全部项目。
     */
    public List<Project> projectList() {
        return all(Project::new, (z, h, made) -> z.zdxm_project_list(h, made));
    }

    /**
     * The project of a name, whatever its brackets and blanks, or no row.
     *
     * <p>ErrorKind.NAME_AMBIGUOUS where it is the name of several projects, which have a code each; look for it by its
     * code then.
     *
     * <p>按名称查询，不计括号和空格；没有时结果为空。
     */
    public Project projectByName(String name) {
        byte[] nameBytes = utf8(name);
        return atMostOne(Project::new, (z, h, made) ->
                z.zdxm_project_by_name(h, nameBytes, nameBytes.length, made));
    }

    /**
     * The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code,
     * from four characters on.
     *
     * <p>Those whose whole name it is come first, then those whose name begins with it. ErrorKind.MISSING_VALUE for a
     * blank text.
     *
     * <p>查询名称中含有某段文字的项目，不计空格、全半角和括号的差别；四个字符以上也查项目代码。
     */
    public List<Project> projectFind(String text) {
        byte[] textBytes = utf8(text);
        return all(Project::new, (z, h, made) -> z.zdxm_project_find(h, textBytes, textBytes.length, made));
    }

    /**
     * Every version of a project that the view knows of, oldest first.
     *
     * <p>项目的各个版本，由早到晚。
     */
    public List<Project> projectHistory(int id) {
        return all(Project::new, (z, h, made) -> z.zdxm_project_history(h, id, made));
    }

    /**
     * The project of a national code, or no row.
     *
     * <p>按项目代码查询，没有时结果为空。
     */
    public Project projectByCode(String code) {
        byte[] codeBytes = utf8(code);
        return atMostOne(Project::new, (z, h, made) ->
                z.zdxm_project_by_code(h, codeBytes, codeBytes.length, made));
    }

    /**
     * One plan.
     *
     * <p>查询一个年度计划。
     */
    public YearPlan planGet(int id) {
        return one(YearPlan::new, (z, h, made) -> z.zdxm_plan_get(h, id, made));
    }

    /**
     * All plans.
     *
     * <p>查询全部年度计划。
     */
    public List<YearPlan> planList() {
        return all(YearPlan::new, (z, h, made) -> z.zdxm_plan_list(h, made));
    }

    /**
     * The plan of a year and level (PlanLevel), or no row.
     *
     * <p>查询某年某层级的计划，没有时结果为空。
     */
    public YearPlan planOfYear(int year, PlanLevel level) {
        return atMostOne(YearPlan::new, (z, h, made) -> z.zdxm_plan_of_year(h, year, level.number(), made));
    }

    /**
     * The plans in which a project stands.
     *
     * <p>查询列有某项目的各个计划。
     */
    public List<ProjectPlace> planOfProject(int project) {
        return all(ProjectPlace::new, (z, h, made) -> z.zdxm_plan_of_project(h, project, made));
    }

    /**
     * Every whole and part that a plan lists in the same months.
     *
     * <p>getWhole and getPart are items, getWholeName and getPartName are of their projects. getLeftOut is the item
     * that the choice of the plan leaves out of its figures; null where it made none, and both are counted.
     *
     * <p>计划在相同月份同时列有的整体与部分。
     */
    public List<DoubleCounted> planDoubleCounted(int plan) {
        return all(DoubleCounted::new, (z, h, made) -> z.zdxm_plan_double_counted(h, plan, made));
    }

    /**
     * Which of a whole and its parts counts in a plan, CountedSide.
     *
     * <p>计划计入整体还是部分，CountedSide。
     */
    public CountedSide planCountedSide(int plan) {
        return made(CountedSide::of, notZero(number((z, h, result) -> z.zdxm_plan_counted_side(h, plan, result))));
    }

    /**
     * The plan's own text (工作任务) as the document prints it, with its figures.
     *
     * <p>按文件格式印制的计划正文（工作任务），含数据。
     */
    public Document planDocument(int plan) {
        return planDocument(plan, null);
    }

    /**
     * The plan's own text (工作任务) as the document prints it, with its figures.
     *
     * <p>按文件格式印制的计划正文（工作任务），含数据。
     */
    public Document planDocument(int plan, RulesForm rules) {
        try (FormHandle rulesHandle = filled(rules)) {
            return new Document(this, (z, h, made) -> z.zdxm_plan_document(h, plan, rawOf(rulesHandle), made));
        }
    }

    /**
     * One plan item.
     *
     * <p>查询一个计划项目。
     */
    public PlanItem itemGet(int id) {
        return one(PlanItem::new, (z, h, made) -> z.zdxm_item_get(h, id, made));
    }

    /**
     * The items of a plan, by phase and position.
     *
     * <p>查询计划的全部计划项目，按建设阶段和序号。
     */
    public List<PlanItem> itemList(int plan) {
        return all(PlanItem::new, (z, h, made) -> z.zdxm_item_list(h, plan, made));
    }

    /**
     * A project's item in a plan, or no row.
     *
     * <p>查询某项目在计划中的计划项目，没有时结果为空。
     */
    public PlanItem itemOfProject(int plan, int project) {
        return atMostOne(PlanItem::new, (z, h, made) -> z.zdxm_item_of_project(h, plan, project, made));
    }

    /**
     * What a plan says of an item in a month of its year, or no row where the item does not count then.
     *
     * <p>Units and owner are those of the month, as adjustments date them; the first of getResponsibleUnits leads.
     * getSince is that of the item, so that an adjustment by a form loaded from the row knows what was read. The fields
     * _BEFORE are null.
     *
     * <p>计划在某月对计划项目的规定；该月不计入时结果为空。
     */
    public StateInPlan itemInMonth(int id, YearMonth month) {
        return atMostOne(StateInPlan::new, (z, h, made) -> z.zdxm_item_in_month(h, id, Dates.number(month), made));
    }

    /**
     * The plan changes of a plan in their order.
     *
     * <p>getName is such as 第2批增补; getChange is the one that adopted it.
     *
     * <p>查询某计划的各次调整，按次序。
     */
    public List<PlanChange> planChangeList(int plan) {
        return all(PlanChange::new, (z, h, made) -> z.zdxm_plan_change_list(h, plan, made));
    }

    /**
     * One plan change.
     *
     * <p>查询一次计划调整。
     */
    public PlanChange planChangeGet(int id) {
        return one(PlanChange::new, (z, h, made) -> z.zdxm_plan_change_get(h, id, made));
    }

    /**
     * The versions that a plan has had, as issued and after each plan change.
     *
     * <p>getName is 原计划, 第1批增补 and so on; viewAsOf of getChange shows that version.
     *
     * <p>计划的各个版本：下达时及每次调整之后。
     */
    public List<PlanVersion> planChangeVersions(int plan) {
        return all(PlanVersion::new, (z, h, made) -> z.zdxm_plan_change_versions(h, plan, made));
    }

    /**
     * What a plan change did, item by item.
     *
     * <p>The fields are those after it, null for what left, and with _BEFORE those before it, null for what came.
     * getHasUnits says whether the line keeps units and owner. Where it does not, those of the item hold for all
     * months.
     *
     * <p>计划调整的明细，逐个计划项目。
     */
    public List<StateInPlan> planChangeEntries(int id) {
        return all(StateInPlan::new, (z, h, made) -> z.zdxm_plan_change_entries(h, id, made));
    }

    /**
     * What a plan change did to the sums of its plan, checked.
     *
     * <p>计划调整前后的合计平衡表，经核对。
     */
    public List<PlanChangeBalance> planChangeBalance(int id) {
        return all(PlanChangeBalance::new, (z, h, made) -> z.zdxm_plan_change_balance(h, id, made));
    }

    /**
     * The balance of a plan change as a document.
     *
     * <p>平衡表（文件）。
     */
    public Document planChangeDocument(int id) {
        return planChangeDocument(id, null);
    }

    /**
     * The balance of a plan change as a document.
     *
     * <p>平衡表（文件）。
     */
    public Document planChangeDocument(int id, RulesForm rules) {
        try (FormHandle rulesHandle = filled(rules)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_plan_change_document(h, id, rawOf(rulesHandle), made));
        }
    }

    /**
     * Why reports of an item for a month (yyyymm) were withdrawn, oldest first.
     *
     * <p>getChange names the person and the time.
     *
     * <p>某计划项目某月月报历次撤回的理由，由早到晚。
     */
    public List<ReportWithdrawal> reportWithdrawals(int item, YearMonth month) {
        return all(ReportWithdrawal::new, (z, h, made) ->
                z.zdxm_report_withdrawals(h, item, Dates.number(month), made));
    }

    /**
     * The report of an item for a month (yyyymm), or no row.
     *
     * <p>查询某计划项目某月的月报，没有时结果为空。
     */
    public MonthlyReport reportGet(int item, YearMonth month) {
        return atMostOne(MonthlyReport::new, (z, h, made) -> z.zdxm_report_get(h, item, Dates.number(month), made));
    }

    /**
     * All reports of an item, month by month.
     *
     * <p>查询某计划项目的全部月报，逐月。
     */
    public List<MonthlyReport> reportList(int item) {
        return all(MonthlyReport::new, (z, h, made) -> z.zdxm_report_list(h, item, made));
    }

    /**
     * The reports of a plan's items for a month (yyyymm), in the plan's order.
     *
     * <p>查询某计划各项目某月的月报，按计划次序。
     */
    public List<MonthlyReport> reportOfMonth(int plan, YearMonth month) {
        return all(MonthlyReport::new, (z, h, made) -> z.zdxm_report_of_month(h, plan, Dates.number(month), made));
    }

    /**
     * Every version of a report that the view knows of, oldest first.
     *
     * <p>月报的各个版本，由早到晚。
     */
    public List<MonthlyReport> reportHistory(int item, YearMonth month) {
        return all(MonthlyReport::new, (z, h, made) -> z.zdxm_report_history(h, item, Dates.number(month), made));
    }

    /**
     * Where the report of an item for a month (yyyymm) stands, or no row.
     *
     * <p>查询某计划项目某月月报的报送状态，没有时结果为空。
     */
    public Filing filingGet(int item, YearMonth month) {
        return atMostOne(Filing::new, (z, h, made) -> z.zdxm_filing_get(h, item, Dates.number(month), made));
    }

    /**
     * The whole trail of a report, oldest first.
     *
     * <p>月报报送审核的全过程，由早到晚。
     */
    public List<Filing> filingHistory(int item, YearMonth month) {
        return all(Filing::new, (z, h, made) -> z.zdxm_filing_history(h, item, Dates.number(month), made));
    }

    /**
     * The changes that moved figures of closed months (关账后更正), whatever did it.
     *
     * <p>getKnownIn is the month that was open then; null where the year was closed.
     *
     * <p>关账后更正：变动了已关账月份数据的变更。
     */
    public List<LateCorrection> filingCorrections(int plan) {
        return all(LateCorrection::new, (z, h, made) -> z.zdxm_filing_corrections(h, plan, made));
    }

    /**
     * The closed months of a plan that were opened again (反关账).
     *
     * <p>getChange names the person and the time, getMonth is the first that was opened, getOpenedThrough the last.
     *
     * <p>计划历次反关账的月份。
     */
    public List<Reopening> filingReopenings(int plan) {
        return all(Reopening::new, (z, h, made) -> z.zdxm_filing_reopenings(h, plan, made));
    }

    /**
     * Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item.
     *
     * <p>What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was submitted by
     * a change whose instant is marked has no getSubmittedOn and no getDaysLate until changeSetDay.
     *
     * <p>截至某日某月的报送情况，逐个计划项目。
     */
    public List<ReportingStatus> filingStatus(int plan, YearMonth month, LocalDate on) {
        return all(ReportingStatus::new, (z, h, made) ->
                z.zdxm_filing_status(h, plan, Dates.number(month), Dates.number(on), made));
    }

    /**
     * The reporting of a month as a document (报送情况表、待办清单).
     *
     * <p>某月报送情况（文件）（报送情况表、待办清单）。
     */
    public Document filingStatusDocument(int plan, YearMonth month, LocalDate on) {
        return new Document(this, (z, h, made) ->
                z.zdxm_filing_status_document(h, plan, Dates.number(month), Dates.number(on), made));
    }

    /**
     * The last month of a plan that is closed. null where none is.
     *
     * <p>计划已关账的最后一个月，没有时为0。
     */
    public YearMonth filingClosedThrough(int plan) {
        return made(Dates::month, number((z, h, result) -> z.zdxm_filing_closed_through(h, plan, result)));
    }

    /**
     * The report of an item for ten days (yyyymmp, such as 2022061), or no row.
     *
     * <p>查询某计划项目某旬的旬报，没有时结果为空。
     */
    public TenDayReport tenDayGet(int item, TenDays tenDays) {
        return atMostOne(TenDayReport::new, (z, h, made) -> z.zdxm_ten_day_get(h, item, tenDays.number(), made));
    }

    /**
     * The ten-day reports of an item, in order.
     *
     * <p>查询某计划项目的旬报，按次序。
     */
    public List<TenDayReport> tenDayList(int item) {
        return all(TenDayReport::new, (z, h, made) -> z.zdxm_ten_day_list(h, item, made));
    }

    /**
     * The items of a plan that did not report for ten days (yyyymmp).
     *
     * <p>某旬未报送旬报的计划项目。
     */
    public List<MissingItem> tenDayMissing(int plan, TenDays tenDays) {
        return all(MissingItem::new, (z, h, made) -> z.zdxm_ten_day_missing(h, plan, tenDays.number(), made));
    }

    /**
     * The matters that the problem of a report became.
     *
     * <p>查询月报填写的存在问题转为的事项。
     */
    public List<Matter> matterOfReport(int item, YearMonth month) {
        return all(Matter::new, (z, h, made) -> z.zdxm_matter_of_report(h, item, Dates.number(month), made));
    }

    /**
     * The reports whose problems became a matter, the earliest month first.
     *
     * <p>查询某事项由哪些月报提出，月份早的在前。
     */
    public List<MatterReport> matterReports(int id) {
        return all(MatterReport::new, (z, h, made) -> z.zdxm_matter_reports(h, id, made));
    }

    /**
     * One matter.
     *
     * <p>查询一个事项。
     */
    public Matter matterGet(int id) {
        return one(Matter::new, (z, h, made) -> z.zdxm_matter_get(h, id, made));
    }

    /**
     * The matters of a project, by kind: its checklist.
     *
     * <p>查询项目的事项清单，按类别。
     */
    public List<Matter> matterList(int project) {
        return all(Matter::new, (z, h, made) -> z.zdxm_matter_list(h, project, made));
    }

    /**
     * Every version of a matter that the view knows of, oldest first.
     *
     * <p>事项的各个版本，由早到晚。
     */
    public List<Matter> matterHistory(int id) {
        return all(Matter::new, (z, h, made) -> z.zdxm_matter_history(h, id, made));
    }

    /**
     * What was open on a day (yyyymmdd) after its deadline, the longest overdue first.
     *
     * <p>某日逾期未办结的事项，逾期最久的在前。
     */
    public List<OverdueMatter> matterOverdue(LocalDate on) {
        return all(OverdueMatter::new, (z, h, made) -> z.zdxm_matter_overdue(h, Dates.number(on), made));
    }

    /**
     * The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单).
     *
     * <p>逾期事项清单（文件）。
     */
    public Document matterOverdueDocument(LocalDate on) {
        return new Document(this, (z, h, made) -> z.zdxm_matter_overdue_document(h, Dates.number(on), made));
    }

    /**
     * One node.
     *
     * <p>查询一个节点。
     */
    public Node nodeGet(int id) {
        return one(Node::new, (z, h, made) -> z.zdxm_node_get(h, id, made));
    }

    /**
     * The nodes of a project, in their order.
     *
     * <p>查询项目的节点，按次序。
     */
    public List<Node> nodeList(int project) {
        return all(Node::new, (z, h, made) -> z.zdxm_node_list(h, project, made));
    }

    /**
     * Every version of a node that the view knows of, oldest first.
     *
     * <p>节点的各个版本，由早到晚。
     */
    public List<Node> nodeHistory(int id) {
        return all(Node::new, (z, h, made) -> z.zdxm_node_history(h, id, made));
    }

    /**
     * The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know.
     *
     * <p>A person looks at them, and records them by eventRecord.
     *
     * <p>某日按节点应登记而尚未登记的开工、竣工，由经办人核对后登记。
     */
    public List<NodeProposal> nodeProposals(int plan, LocalDate on) {
        return all(NodeProposal::new, (z, h, made) -> z.zdxm_node_proposals(h, plan, Dates.number(on), made));
    }

    /**
     * The nodes that meet a query, as they stand at the end of a day (yyyymmdd).
     *
     * <p>They come by project, in their order. getDaysLate and getLight are null where no day is planned.
     * ErrorKind.NOT_FOUND for a plan, a project or a unit that does not exist.
     *
     * <p>查询某日符合条件的节点及其状态，按项目和次序；query为节点查询表单，null为全部节点。
     */
    public List<FoundNode> nodeFind(LocalDate on) {
        return nodeFind(on, null);
    }

    /**
     * The nodes that meet a query, as they stand at the end of a day (yyyymmdd).
     *
     * <p>They come by project, in their order. getDaysLate and getLight are null where no day is planned.
     * ErrorKind.NOT_FOUND for a plan, a project or a unit that does not exist.
     *
     * <p>查询某日符合条件的节点及其状态，按项目和次序；query为节点查询表单，null为全部节点。
     */
    public List<FoundNode> nodeFind(LocalDate on, NodeQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return all(FoundNode::new, (z, h, made) ->
                z.zdxm_node_find(h, Dates.number(on), rawOf(queryHandle), made));
        }
    }

    /**
     * The same as a document (节点完成情况表).
     *
     * <p>节点完成情况表（文件）。
     */
    public Document nodeFindDocument(LocalDate on) {
        return nodeFindDocument(on, null);
    }

    /**
     * The same as a document (节点完成情况表).
     *
     * <p>节点完成情况表（文件）。
     */
    public Document nodeFindDocument(LocalDate on, NodeQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_node_find_document(h, Dates.number(on), rawOf(queryHandle), made));
        }
    }

    /**
     * One letter.
     *
     * <p>查询一个函件。
     */
    public Letter letterGet(int id) {
        return one(Letter::new, (z, h, made) -> z.zdxm_letter_get(h, id, made));
    }

    /**
     * Every version of a letter that the view knows of, oldest first.
     *
     * <p>函件的各个版本，由早到晚。
     */
    public List<Letter> letterHistory(int id) {
        return all(Letter::new, (z, h, made) -> z.zdxm_letter_history(h, id, made));
    }

    /**
     * The points that the letters of some months (yyyymm, both included) give a unit (函件计分).
     *
     * <p>某单位若干月份的函件计分。
     */
    public LetterPoints letterPoints(int unit, YearMonth first, YearMonth last) {
        return one(LetterPoints::new, (z, h, made) ->
                z.zdxm_letter_points(h, unit, Dates.number(first), Dates.number(last), made));
    }

    /**
     * The points of every unit that the letters of some months give any.
     *
     * <p>各单位若干月份的函件计分。
     */
    public List<LetterPoints> letterPointsOfAll(YearMonth first, YearMonth last) {
        return all(LetterPoints::new, (z, h, made) ->
                z.zdxm_letter_points_of_all(h, Dates.number(first), Dates.number(last), made));
    }

    /**
     * The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账).
     *
     * <p>getDaysLate is null where no answer is overdue. ErrorKind.NOT_FOUND for a plan, a project or a unit that does
     * not exist.
     *
     * <p>函件台账：某日符合条件的函件，含逾期天数。
     */
    public List<FoundLetter> letterFind(LocalDate on) {
        return letterFind(on, null);
    }

    /**
     * The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账).
     *
     * <p>getDaysLate is null where no answer is overdue. ErrorKind.NOT_FOUND for a plan, a project or a unit that does
     * not exist.
     *
     * <p>函件台账：某日符合条件的函件，含逾期天数。
     */
    public List<FoundLetter> letterFind(LocalDate on, LetterQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return all(FoundLetter::new, (z, h, made) ->
                z.zdxm_letter_find(h, Dates.number(on), rawOf(queryHandle), made));
        }
    }

    /**
     * The same as a document (函件台账).
     *
     * <p>函件台账的文件。
     */
    public Document letterFindDocument(LocalDate on) {
        return letterFindDocument(on, null);
    }

    /**
     * The same as a document (函件台账).
     *
     * <p>函件台账的文件。
     */
    public Document letterFindDocument(LocalDate on, LetterQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_letter_find_document(h, Dates.number(on), rawOf(queryHandle), made));
        }
    }

    /**
     * The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件).
     *
     * <p>getWhy says which conditions hold. getMissingFigures are figures without which the words are not complete;
     * getLetters has the letter about the same that was drafted for the month already. ErrorKind.RULE where the plan
     * uses no rule pack with rules of letters.
     *
     * <p>拟发函件：计划的规则在某月末要求发出的函件。
     */
    public List<LetterProposal> letterProposals(int plan, YearMonth month) {
        return all(LetterProposal::new, (z, h, made) -> z.zdxm_letter_proposals(h, plan, Dates.number(month), made));
    }

    /**
     * A letter as a document, the draft as well. What was issued is given by letterReprint.
     *
     * <p>函件的文件，草稿亦可；签发件由letterReprint给出。
     */
    public Document letterDocument(int id) {
        return new Document(this, (z, h, made) -> z.zdxm_letter_document(h, id, made));
    }

    /**
     * An issued letter as it was issued, byte for byte (重印).
     *
     * <p>ErrorKind.TAMPERED from the call that asks for a form that was edited in the ledger, ErrorKind.NOT_FOUND for
     * one that was not kept. ErrorKind.RULE for a draft.
     *
     * <p>重印已签发的函件，与签发时逐字节相同。
     */
    public Document letterReprint(int id) {
        return new Document(this, (z, h, made) -> z.zdxm_letter_reprint(h, id, made));
    }

    /**
     * Whether each form of an issued letter is at hand as it was issued.
     *
     * <p>已签发函件的各形式是否仍为原件。
     */
    public List<IssuedForm> letterCheck(int id) {
        return all(IssuedForm::new, (z, h, made) -> z.zdxm_letter_check(h, id, made));
    }

    /**
     * The events of a plan's projects that count later than they happened (补录).
     *
     * <p>补录：计入时间晚于发生时间的事件。
     */
    public List<ProjectEvent> eventCountedLater(int plan) {
        return all(ProjectEvent::new, (z, h, made) -> z.zdxm_event_counted_later(h, plan, made));
    }

    /**
     * One event.
     *
     * <p>查询一个事件。
     */
    public ProjectEvent eventGet(int id) {
        return one(ProjectEvent::new, (z, h, made) -> z.zdxm_event_get(h, id, made));
    }

    /**
     * The events of a project, in the order in which they happened.
     *
     * <p>查询项目的事件，按发生次序。
     */
    public List<ProjectEvent> eventList(int project) {
        return all(ProjectEvent::new, (z, h, made) -> z.zdxm_event_list(h, project, made));
    }

    /**
     * Every version of an event, also of a revoked one, oldest first.
     *
     * <p>事件的各个版本，包括已撤销的，由早到晚。
     */
    public List<ProjectEvent> eventHistory(int id) {
        return all(ProjectEvent::new, (z, h, made) -> z.zdxm_event_history(h, id, made));
    }

    /**
     * What the events of a project say at the end of a month (yyyymm).
     *
     * <p>项目在某月末的实际状态。
     */
    public ProjectStatus eventState(int project, YearMonth month) {
        return one(ProjectStatus::new, (z, h, made) -> z.zdxm_event_state(h, project, Dates.number(month), made));
    }

    /**
     * The actual state of each item of a plan at the end of a month (yyyymm).
     *
     * <p>计划各项目在某月末的实际状态。
     */
    public List<ItemState> eventStates(int plan, YearMonth month) {
        return all(ItemState::new, (z, h, made) -> z.zdxm_event_states(h, plan, Dates.number(month), made));
    }

    /**
     * The actual states as a document (项目开竣工情况表).
     *
     * <p>项目开竣工情况表（文件）。
     */
    public Document eventStatesDocument(int plan, YearMonth month) {
        return new Document(this, (z, h, made) ->
                z.zdxm_event_states_document(h, plan, Dates.number(month), made));
    }

    /**
     * One attachment.
     *
     * <p>查询一个附件。
     */
    public Attachment attachmentGet(int id) {
        return one(Attachment::new, (z, h, made) -> z.zdxm_attachment_get(h, id, made));
    }

    /**
     * Every version of an attachment that the view knows of, oldest first.
     *
     * <p>附件的各个版本，由早到晚。
     */
    public List<Attachment> attachmentHistory(int id) {
        return all(Attachment::new, (z, h, made) -> z.zdxm_attachment_history(h, id, made));
    }

    /**
     * Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it.
     *
     * <p>getListPlace counts from 1. getDistanceM is how far the nearest place of the project is away that is given in
     * the same system. getAdvice says what to look at again; nothing is refused for it.
     *
     * <p>项目及其月报、开竣工、事项、函件的全部附件，按清单编号，并列出提示。
     */
    public List<ListedAttachment> attachmentOfProject(int project) {
        return all(ListedAttachment::new, (z, h, made) -> z.zdxm_attachment_of_project(h, project, made));
    }

    /**
     * What is attached to the reports of a plan for a month, in the order of its items.
     *
     * <p>计划某月月报的附件，按计划项目的顺序编号，并列出提示。
     */
    public List<ListedAttachment> attachmentOfMonth(int plan, YearMonth month) {
        return all(ListedAttachment::new, (z, h, made) ->
                z.zdxm_attachment_of_month(h, plan, Dates.number(month), made));
    }

    /**
     * Saves the file of an attachment, every byte of it proved.
     *
     * <p>ErrorKind.NO_FILE where its file is missing beside the ledger, ErrorKind.TAMPERED where the file has other
     * bytes.
     *
     * <p>另存附件的文件，逐字节核对校验值。
     */
    public void attachmentSave(int id, String path) {
        attachmentSave(id, path, false);
    }

    /**
     * Saves the file of an attachment, every byte of it proved.
     *
     * <p>ErrorKind.NO_FILE where its file is missing beside the ledger, ErrorKind.TAMPERED where the file has other
     * bytes.
     *
     * <p>另存附件的文件，逐字节核对校验值。
     */
    public void attachmentSave(int id, String path, boolean overwrite) {
        byte[] pathBytes = utf8(path);
        call((z, h) ->
                z.zdxm_attachment_save(h, id, pathBytes, pathBytes.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0));
    }

    /**
     * What is attached to a record, in the order in which it was.
     *
     * <p>查询一条记录的附件；月报用计划项目号和月份，其他记录月份填0。
     */
    public List<Attachment> attachmentList(AttachedKind kind) {
        return attachmentList(kind, null, null);
    }

    /**
     * What is attached to a record, in the order in which it was.
     *
     * <p>查询一条记录的附件；月报用计划项目号和月份，其他记录月份填0。
     */
    public List<Attachment> attachmentList(AttachedKind kind, Integer id, YearMonth month) {
        return all(Attachment::new, (z, h, made) ->
                z.zdxm_attachment_list(h, kind.number(), id == null ? 0 : id, month == null ? 0 : Dates.number(month), made));
    }

    /**
     * The bytes of an attachment as base64, proved by their SHA-256.
     *
     * <p>As a browser takes them behind data:image/jpeg;base64,. attachmentSave makes a file of them.
     *
     * <p>附件的内容（base64），已核对校验值。
     */
    public String attachmentBase64(int id) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_attachment_base64(h, id, buffer, cap, need));
    }

    /**
     * Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows.
     *
     * <p>getPath is where the file lies or should lie, getFileAttachment the first attachment that needs it. The ledger
     * is complete without its files: verifyNew proves it.
     *
     * <p>核对台账旁的附件文件，列出缺失、改变和多余的文件；没有问题时为空。
     */
    public List<FileFinding> attachmentCheck() {
        return all(FileFinding::new, (z, h, made) -> z.zdxm_attachment_check(h, made));
    }

    /**
     * One place.
     *
     * <p>查询一个位置。
     */
    public Place placeGet(int id) {
        return one(Place::new, (z, h, made) -> z.zdxm_place_get(h, id, made));
    }

    /**
     * The places of a project, in the order in which they were added.
     *
     * <p>查询项目的位置。
     */
    public List<Place> placeList(int project) {
        return all(Place::new, (z, h, made) -> z.zdxm_place_list(h, project, made));
    }

    /**
     * Every version of a place that the view knows of, oldest first.
     *
     * <p>位置的各个版本，由早到晚。
     */
    public List<Place> placeHistory(int id) {
        return all(Place::new, (z, h, made) -> z.zdxm_place_history(h, id, made));
    }

    /**
     * The places of all projects that the view shows, with their names.
     *
     * <p>全部项目的位置及项目名称。
     */
    public List<FoundPlace> placeAll() {
        return all(FoundPlace::new, (z, h, made) -> z.zdxm_place_all(h, made));
    }

    /**
     * The places of all projects that the view shows as GeoJSON (RFC 7946).
     *
     * <p>CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member datum of its
     * properties says which it is.
     *
     * <p>全部项目的位置（GeoJSON）；GCJ-02、BD-09坐标不给出图形，也不换算。
     */
    public String placeGeojson() {
        return text((z, h, buffer, cap, need) -> z.zdxm_place_geojson(h, buffer, cap, need));
    }

    /**
     * [placeGeojson] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system.
     *
     * <p>同上，GCJ-02、BD-09坐标也按原值给出图形，供采用相同坐标系的地图使用。
     */
    public String placeGeojsonShifted() {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_place_geojson_shifted(h, buffer, cap, need));
    }

    /**
     * What becomes of each project of a plan in the next year.
     *
     * <p>getItem is of the plan that ends, getText the reason in Chinese. From getPhase on, which is null where it
     * leaves, the fields are its place in the next plan.
     *
     * <p>计划各项目下一年度的结转建议。
     */
    public List<RolloverProposal> rolloverPropose(int plan) {
        return all(RolloverProposal::new, (z, h, made) -> z.zdxm_rollover_propose(h, plan, made));
    }

    /**
     * The items of a plan that would be taken over from the year before otherwise now.
     *
     * <p>A December that was corrected after the plan was adopted shows here; nothing moves by itself. The fields with
     * _NOW are as they would be, getPhaseNow is null where the project would not be taken over; getText is the reason
     * in Chinese. No rows without a plan of the year before.
     *
     * <p>上年情况变化后，现在会作不同结转的计划项目。
     */
    public List<OutdatedItem> rolloverOutdated(int plan) {
        return all(OutdatedItem::new, (z, h, made) -> z.zdxm_rollover_outdated(h, plan, made));
    }

    /**
     * The proposals as a document.
     *
     * <p>结转建议（文件）。
     */
    public Document rolloverDocument(int plan) {
        return rolloverDocument(plan, null);
    }

    /**
     * The proposals as a document.
     *
     * <p>结转建议（文件）。
     */
    public Document rolloverDocument(int plan, RulesForm rules) {
        try (FormHandle rulesHandle = filled(rules)) {
            return new Document(this, (z, h, made) -> z.zdxm_rollover_document(h, plan, rawOf(rulesHandle), made));
        }
    }

    /**
     * The items of rolloverOutdated as a document, with amounts to the fen.
     *
     * <p>同上（文件），金额精确到分。
     */
    public Document rolloverOutdatedDocument(int plan) {
        return new Document(this, (z, h, made) -> z.zdxm_rollover_outdated_document(h, plan, made));
    }

    /**
     * What a change wrote, field by field (变更明细).
     *
     * <p>It reads every table of the ledger once. A limited view shows what is of its projects.
     *
     * <p>变更明细：一次变更逐个字段写入的内容。
     */
    public List<ChangeEntry> changeEntries(int change) {
        return all(ChangeEntry::new, (z, h, made) -> z.zdxm_change_entries(h, change, made));
    }

    /**
     * What changes wrote of all that belongs to something (沿革), the oldest first.
     *
     * <p>沿革：某对象的全部变更明细，由早到晚，逐个字段列出原值、现值、经办人和时间。
     */
    public List<ChangeEntry> historyList(Subject subject, int after) {
        return historyList(subject, after, null, null);
    }

    /**
     * What changes wrote of all that belongs to something (沿革), the oldest first.
     *
     * <p>沿革：某对象的全部变更明细，由早到晚，逐个字段列出原值、现值、经办人和时间。
     */
    public List<ChangeEntry> historyList(Subject subject, int after, Integer id, Field field) {
        return all(ChangeEntry::new, (z, h, made) ->
                z.zdxm_history_list(h, subject.number(), id == null ? 0 : id, field == null ? 0 : field.number(), after, made));
    }

    /**
     * The rows of historyList as a document (沿革表).
     *
     * <p>沿革表：historyList做成的文件。
     */
    public Document historyDocument(Subject subject, int after) {
        return historyDocument(subject, after, null, null);
    }

    /**
     * The rows of historyList as a document (沿革表).
     *
     * <p>沿革表：historyList做成的文件。
     */
    public Document historyDocument(Subject subject, int after, Integer id, Field field) {
        return new Document(this, (z, h, made) ->
                z.zdxm_history_document(h, subject.number(), id == null ? 0 : id, field == null ? 0 : field.number(), after, made));
    }

    /**
     * The merges that hold, in the order of the changes that made them.
     *
     * <p>现行的合并，按变更先后列出。
     */
    public List<Merger> mergerList() {
        return all(Merger::new, (z, h, made) -> z.zdxm_merger_list(h, made));
    }

    /**
     * Units or projects whose names are so near that they may be one, for a person to judge.
     *
     * <p>疑似重复：名称相近、可能是同一个的单位或项目，供人工判断。
     */
    public List<MergeCandidate> mergerCandidates(Subject subject) {
        return all(MergeCandidate::new, (z, h, made) -> z.zdxm_merger_candidates(h, subject.number(), made));
    }

    /**
     * The rows of mergerList as a document (合并情况表).
     *
     * <p>合并情况表：mergerList做成的文件。
     */
    public Document mergerDocument() {
        return new Document(this, (z, h, made) -> z.zdxm_merger_document(h, made));
    }

    /**
     * The rows of mergerCandidates as a document (疑似重复表).
     *
     * <p>疑似重复表：mergerCandidates做成的文件。
     */
    public Document mergerCandidatesDocument(Subject subject) {
        return new Document(this, (z, h, made) ->
                z.zdxm_merger_candidates_document(h, subject.number(), made));
    }

    /**
     * Everything that is voided, the latest first. A limited view lists what is of its projects.
     *
     * <p>已作废的全部记录，由近到远。
     */
    public List<VoidedRecord> voidedList() {
        return all(VoidedRecord::new, (z, h, made) -> z.zdxm_voided_list(h, made));
    }

    /**
     * [voidedList] as a document (已作废记录).
     *
     * <p>已作废记录：voidedList做成的文件。
     */
    public Document voidedDocument() {
        return new Document(this, (z, h, made) -> z.zdxm_voided_document(h, made));
    }

    /**
     * The items of a plan, without progress.
     *
     * <p>计划各项目的数据，不含进度。
     */
    public List<ItemFigures> figuresPlan(int plan) {
        return all(ItemFigures::new, (z, h, made) -> z.zdxm_figures_plan(h, plan, made));
    }

    /**
     * The items of a plan at the end of a month (yyyymm), the last report carried forward.
     *
     * <p>计划各项目某月末的数据，未报月份沿用最近一次月报。
     */
    public List<ItemFigures> figuresMonth(int plan, YearMonth month) {
        return all(ItemFigures::new, (z, h, made) -> z.zdxm_figures_month(h, plan, Dates.number(month), made));
    }

    /**
     * All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs.
     *
     * <p>计划及某月的全部合计，JSON，金额为分，供程序使用。
     */
    public String figuresJson(int plan, YearMonth month) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_figures_json(h, plan, Dates.number(month), buffer, cap, need));
    }

    /**
     * The items of a plan that meet a query at the end of a month (yyyymm).
     *
     * <p>The count is of the items that meet it, whatever SKIP and MOST leave out. getRate and getGap are as the
     * bulletin prints them; getOpenMatters and getOpenMatterNames are by kind; getProblem is what the report for the
     * month states, getMattersOfProblem what it became. ErrorKind.NOT_FOUND for a unit or a sector that does not exist,
     * ErrorKind.RULE where a light is asked for and the rules of the plan have none of projects.
     *
     * <p>查询年度计划中截至某月符合条件的项目及其完成情况；query为查询表单，null为全部项目；count取得符合条件的总数，不受SKIP、MOST影响。
     */
    public Found<FoundItem> queryItems(int plan, YearMonth month) {
        return queryItems(plan, month, null);
    }

    /**
     * The items of a plan that meet a query at the end of a month (yyyymm).
     *
     * <p>The count is of the items that meet it, whatever SKIP and MOST leave out. getRate and getGap are as the
     * bulletin prints them; getOpenMatters and getOpenMatterNames are by kind; getProblem is what the report for the
     * month states, getMattersOfProblem what it became. ErrorKind.NOT_FOUND for a unit or a sector that does not exist,
     * ErrorKind.RULE where a light is asked for and the rules of the plan have none of projects.
     *
     * <p>查询年度计划中截至某月符合条件的项目及其完成情况；query为查询表单，null为全部项目；count取得符合条件的总数，不受SKIP、MOST影响。
     */
    public Found<FoundItem> queryItems(int plan, YearMonth month, ItemQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            IntByReference count = new IntByReference();
            List<FoundItem> found = all(FoundItem::new, (z, h, made) ->
                z.zdxm_query_items(h, plan, Dates.number(month), rawOf(queryHandle), count, made));
            return new Found<>(found, count.getValue());
        }
    }

    /**
     * The same as a document (项目查询结果).
     *
     * <p>项目查询结果（文件）。
     */
    public Document queryItemsDocument(int plan, YearMonth month) {
        return queryItemsDocument(plan, month, null);
    }

    /**
     * The same as a document (项目查询结果).
     *
     * <p>项目查询结果（文件）。
     */
    public Document queryItemsDocument(int plan, YearMonth month, ItemQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_query_items_document(h, plan, Dates.number(month), rawOf(queryHandle), made));
        }
    }

    /**
     * The matters that meet a query, as they stand on a day (yyyymmdd).
     *
     * <p>Those with the earliest deadline come first, those without one last. getDaysLate is null where a matter is not
     * overdue. ErrorKind.NOT_FOUND for a plan, a project or a unit that does not exist.
     *
     * <p>查询某日符合条件的事项，时限早的在前，没有时限的在后；query为事项查询表单，null为全部事项。
     */
    public List<FoundMatter> queryMatters(LocalDate on) {
        return queryMatters(on, null);
    }

    /**
     * The matters that meet a query, as they stand on a day (yyyymmdd).
     *
     * <p>Those with the earliest deadline come first, those without one last. getDaysLate is null where a matter is not
     * overdue. ErrorKind.NOT_FOUND for a plan, a project or a unit that does not exist.
     *
     * <p>查询某日符合条件的事项，时限早的在前，没有时限的在后；query为事项查询表单，null为全部事项。
     */
    public List<FoundMatter> queryMatters(LocalDate on, MatterQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return all(FoundMatter::new, (z, h, made) ->
                z.zdxm_query_matters(h, Dates.number(on), rawOf(queryHandle), made));
        }
    }

    /**
     * The same as a document (事项查询结果).
     *
     * <p>事项查询结果（文件）。
     */
    public Document queryMattersDocument(LocalDate on) {
        return queryMattersDocument(on, null);
    }

    /**
     * The same as a document (事项查询结果).
     *
     * <p>事项查询结果（文件）。
     */
    public Document queryMattersDocument(LocalDate on, MatterQueryForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_query_matters_document(h, Dates.number(on), rawOf(queryHandle), made));
        }
    }

    /**
     * The units of a plan ranked by a measure at the end of a month (yyyymm), group by group.
     *
     * <p>Equal values share a getRank, and the next one is left out. getRankChange is by how many places a unit rose
     * since the month before; below zero where it fell. ErrorKind.INVALID_VALUE for a measure that no ledger knows,
     * ErrorKind.NOT_FOUND for a sector or a target that does not exist.
     *
     * <p>计划某月末各单位按指标分组的排名；query为排名表单，null为牵头单位年度计划完成率排名。
     */
    public List<RankedUnit> rankingList(int plan, YearMonth month) {
        return rankingList(plan, month, null);
    }

    /**
     * The units of a plan ranked by a measure at the end of a month (yyyymm), group by group.
     *
     * <p>Equal values share a getRank, and the next one is left out. getRankChange is by how many places a unit rose
     * since the month before; below zero where it fell. ErrorKind.INVALID_VALUE for a measure that no ledger knows,
     * ErrorKind.NOT_FOUND for a sector or a target that does not exist.
     *
     * <p>计划某月末各单位按指标分组的排名；query为排名表单，null为牵头单位年度计划完成率排名。
     */
    public List<RankedUnit> rankingList(int plan, YearMonth month, RankingForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return all(RankedUnit::new, (z, h, made) ->
                z.zdxm_ranking_list(h, plan, Dates.number(month), rawOf(queryHandle), made));
        }
    }

    /**
     * The ranking as a document (排名).
     *
     * <p>单位排名（文件）。
     */
    public Document rankingDocument(int plan, YearMonth month) {
        return rankingDocument(plan, month, null);
    }

    /**
     * The ranking as a document (排名).
     *
     * <p>单位排名（文件）。
     */
    public Document rankingDocument(int plan, YearMonth month, RankingForm query) {
        try (FormHandle queryHandle = filled(query)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_ranking_document(h, plan, Dates.number(month), rawOf(queryHandle), made));
        }
    }

    /**
     * Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm).
     *
     * <p>getListName is that of the rules, such as 红榜. ErrorKind.RULE where the rules of the plan have no lists.
     *
     * <p>计划所用规则的红黑榜上某月末的单位。
     */
    public List<RankedUnit> rankingLists(int plan, YearMonth month) {
        return all(RankedUnit::new, (z, h, made) -> z.zdxm_ranking_lists(h, plan, Dates.number(month), made));
    }

    /**
     * The lists as a document to be made public (红黑榜), with the facts.
     *
     * <p>红黑榜（文件），用于公布。
     */
    public Document rankingListsDocument(int plan, YearMonth month) {
        return new Document(this, (z, h, made) ->
                z.zdxm_ranking_lists_document(h, plan, Dates.number(month), made));
    }

    /**
     * Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first.
     *
     * <p>计划实施项目截至某月的到位资金，按来源，由大到小。
     */
    public List<SourceFunds> fundsList(int plan, YearMonth month) {
        return all(SourceFunds::new, (z, h, made) -> z.zdxm_funds_list(h, plan, Dates.number(month), made));
    }

    /**
     * Funds in place by source as a document (资金到位情况表).
     *
     * <p>资金到位情况表（文件）。
     */
    public Document fundsDocument(int plan, YearMonth month) {
        return fundsDocument(plan, month, null);
    }

    /**
     * Funds in place by source as a document (资金到位情况表).
     *
     * <p>资金到位情况表（文件）。
     */
    public Document fundsDocument(int plan, YearMonth month, RulesForm rules) {
        try (FormHandle rulesHandle = filled(rules)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_funds_document(h, plan, Dates.number(month), rawOf(rulesHandle), made));
        }
    }

    /**
     * All rule packs of the ledger.
     *
     * <p>查询台账的全部规则包。
     */
    public List<StoredRulePack> rulePackList() {
        return all(StoredRulePack::new, (z, h, made) -> z.zdxm_rule_pack_list(h, made));
    }

    /**
     * One rule pack.
     *
     * <p>查询一个规则包。
     */
    public StoredRulePack rulePackGet(int id) {
        return one(StoredRulePack::new, (z, h, made) -> z.zdxm_rule_pack_get(h, id, made));
    }

    /**
     * The rule pack that a plan uses, or no row.
     *
     * <p>查询计划采用的规则包，没有时结果为空。
     */
    public StoredRulePack rulePackOfPlan(int plan) {
        return atMostOne(StoredRulePack::new, (z, h, made) -> z.zdxm_rule_pack_of_plan(h, plan, made));
    }

    /**
     * The document of a rule pack as the ledger keeps it, JSON.
     *
     * <p>台账保存的规则包文件，JSON。
     */
    public String rulePackDocument(int id) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_rule_pack_document(h, id, buffer, cap, need));
    }

    /**
     * The last day on which the report of a month (yyyymm) is in time, yyyymmdd.
     *
     * <p>null where the plan's rules name none.
     *
     * <p>某月月报按时报送的最后日期。
     */
    public LocalDate rulePackDeadline(int plan, YearMonth month) {
        return made(Dates::day, number((z, h, result) ->
                z.zdxm_rule_pack_deadline(h, plan, Dates.number(month), result)));
    }

    /**
     * The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units.
     *
     * <p>ErrorKind.RULE where the plan's rules have no lights.
     *
     * <p>计划某月末的红黄绿灯：先实施项目，后牵头单位。
     */
    public List<ItemLight> lightList(int plan, YearMonth month) {
        return all(ItemLight::new, (z, h, made) -> z.zdxm_light_list(h, plan, Dates.number(month), made));
    }

    /**
     * The lights as a document, those that are not green (红黄绿灯情况表).
     *
     * <p>红黄绿灯情况表（文件），仅列非绿灯。
     */
    public Document lightDocument(int plan, YearMonth month) {
        return new Document(this, (z, h, made) -> z.zdxm_light_document(h, plan, Dates.number(month), made));
    }

    /**
     * The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a
     * document.
     *
     * <p>ErrorKind.NOT_FOUND where the rules of the plan have no scheme of that name. What was recorded counts; what
     * nobody gave is absent.
     *
     * <p>按规则包中的考核办法给计划的责任单位计分，作为文件。
     */
    public Document assessmentDocument(int plan, YearMonth month, String name) {
        byte[] nameBytes = utf8(name);
        return new Document(this, (z, h, made) ->
                z.zdxm_assessment_document(h, plan, Dates.number(month), nameBytes, nameBytes.length, made));
    }

    /**
     * One fact of an assessment.
     *
     * <p>查询一个考核登记。
     */
    public AssessmentFact assessmentFactGet(int id) {
        return one(AssessmentFact::new, (z, h, made) -> z.zdxm_assessment_fact_get(h, id, made));
    }

    /**
     * The facts of a plan's assessments, in the order in which they were recorded.
     *
     * <p>查询全部考核登记。
     */
    public List<AssessmentFact> assessmentFactList(int plan) {
        return all(AssessmentFact::new, (z, h, made) -> z.zdxm_assessment_fact_list(h, plan, made));
    }

    /**
     * Every version of a fact of an assessment that the view knows of, oldest first.
     *
     * <p>考核登记的各个版本，由早到晚。
     */
    public List<AssessmentFact> assessmentFactHistory(int id) {
        return all(AssessmentFact::new, (z, h, made) -> z.zdxm_assessment_fact_history(h, id, made));
    }

    /**
     * One issued result of an assessment.
     *
     * <p>查询一个已签发考核结果。
     */
    public IssuedAssessment issuedAssessmentGet(int id) {
        return one(IssuedAssessment::new, (z, h, made) -> z.zdxm_issued_assessment_get(h, id, made));
    }

    /**
     * The issued results of a plan, in the order in which they were issued.
     *
     * <p>查询全部已签发考核结果。
     */
    public List<IssuedAssessment> issuedAssessmentList(int plan) {
        return all(IssuedAssessment::new, (z, h, made) -> z.zdxm_issued_assessment_list(h, plan, made));
    }

    /**
     * The exact result of each unit as it was issued. getPoints is the total, null where none is given.
     *
     * <p>已签发结果中各单位的得分、名次、等次，得分为精确值。
     */
    public List<UnitResult> issuedAssessmentResults(int id) {
        return all(UnitResult::new, (z, h, made) -> z.zdxm_issued_assessment_results(h, id, made));
    }

    /**
     * An issued result of an assessment as it was issued, byte for byte (重印).
     *
     * <p>ErrorKind.TAMPERED from the call that asks for a form that was edited in the ledger, ErrorKind.NOT_FOUND for
     * one that was not kept.
     *
     * <p>重印已签发的考核结果，与签发时逐字节相同。
     */
    public Document issuedAssessmentReprint(int id) {
        return new Document(this, (z, h, made) -> z.zdxm_issued_assessment_reprint(h, id, made));
    }

    /**
     * Whether an issued result of an assessment is as it was issued, form by form.
     *
     * <p>getOutcome is of the whole, the same in each row: the points are reckoned again as of the change of the
     * result.
     *
     * <p>已签发的考核结果是否仍为原件、按其变更重算是否一致。
     */
    public List<CheckedForm> issuedAssessmentCheck(int id) {
        return all(CheckedForm::new, (z, h, made) -> z.zdxm_issued_assessment_check(h, id, made));
    }

    /**
     * Whose points changed from an issued result to another one, and by what (结果对照).
     *
     * <p>Each changed unit has a row without getSchemeItem with its totals, then one for each changed item.
     *
     * <p>结果对照：与另一结果或现在的数据相比，哪些单位、哪些项目的得分变了，依据是什么。
     */
    public List<ChangedItem> issuedAssessmentCompare(int id, int other) {
        return all(ChangedItem::new, (z, h, made) -> z.zdxm_issued_assessment_compare(h, id, other, made));
    }

    /**
     * The same as a document (考核结果对照).
     *
     * <p>考核结果对照（文件）。
     */
    public Document issuedAssessmentCompareDocument(int id, int other) {
        return new Document(this, (z, h, made) ->
                z.zdxm_issued_assessment_compare_document(h, id, other, made));
    }

    /**
     * Makes the bulletin of a plan for a month (yyyymm), as it would be issued.
     *
     * <p>The month must lie in the plan's year. The rules of the plan are those by which it is issued.
     *
     * <p>编制计划某月的通报。
     */
    public Bulletin bulletinNew(int plan, YearMonth month) {
        return bulletinNew(plan, month, null);
    }

    /**
     * Makes the bulletin of a plan for a month (yyyymm), as it would be issued.
     *
     * <p>The month must lie in the plan's year. The rules of the plan are those by which it is issued.
     *
     * <p>编制计划某月的通报。
     */
    public Bulletin bulletinNew(int plan, YearMonth month, RulesForm rules) {
        try (FormHandle rulesHandle = filled(rules)) {
            return new Bulletin(this, (z, h, made) ->
                z.zdxm_bulletin_new(h, plan, Dates.number(month), rawOf(rulesHandle), made));
        }
    }

    /**
     * The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the
     * rule pack.
     *
     * <p>ErrorKind.INVALID_VALUE where the period does not end with the month.
     *
     * <p>某种类、某期间的通报（期间以所给月份为末月），按规则包规定的组成和对比。
     */
    public Bulletin bulletinOfKind(int plan, YearMonth month, BulletinKind kind, Period period) {
        return new Bulletin(this, (z, h, made) ->
                z.zdxm_bulletin_of_kind(h, plan, Dates.number(month), kind.number(), period.number(), made));
    }

    /**
     * The sheets by which a plan can be exported.
     *
     * <p>Those of its rule pack come first, then those that come with the library. getTitle has {year} and {month} for
     * the time of the sheet.
     *
     * <p>计划可用的表式：规则包中的在前，随附的在后。
     */
    public List<ExportProfile> exportList(int plan) {
        return all(ExportProfile::new, (z, h, made) -> z.zdxm_export_list(h, plan, made));
    }

    /**
     * A plan's items by a sheet as a document (表式).
     *
     * <p>Amounts are exact: ErrorKind.INVALID_VALUE for one with more decimals than the sheet shows.
     * ErrorKind.NOT_FOUND for a sheet that does not exist, ErrorKind.MISSING_VALUE where the sheet or the query needs a
     * month.
     *
     * <p>按表式导出计划项目（文件），金额不作舍入；month为0时只导出计划。
     */
    public Document exportDocument(int plan, String profile) {
        return exportDocument(plan, profile, null, null);
    }

    /**
     * A plan's items by a sheet as a document (表式).
     *
     * <p>Amounts are exact: ErrorKind.INVALID_VALUE for one with more decimals than the sheet shows.
     * ErrorKind.NOT_FOUND for a sheet that does not exist, ErrorKind.MISSING_VALUE where the sheet or the query needs a
     * month.
     *
     * <p>按表式导出计划项目（文件），金额不作舍入；month为0时只导出计划。
     */
    public Document exportDocument(int plan, String profile, YearMonth month, ItemQueryForm query) {
        byte[] profileBytes = utf8(profile);
        try (FormHandle queryHandle = filled(query)) {
            return new Document(this, (z, h, made) ->
                z.zdxm_export_document(h, plan, month == null ? 0 : Dates.number(month), profileBytes, profileBytes.length, rawOf(queryHandle), made));
        }
    }

    /**
     * Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板).
     *
     * <p>REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An .xlsx with the projects
     * filled in and locked. An empty cell is not reported, never zero. ErrorKind.NOT_FOUND where no item is asked for,
     * ErrorKind.INVALID_VALUE for a sheet without columns to fill in; files as save says.
     *
     * <p>另存供单位填报的月报空白模板（.xlsx）：项目已填好并锁定，空格视为未报送；query写明单位。
     */
    public void exportTemplate(int plan, YearMonth month, String profile, String path) {
        exportTemplate(plan, month, profile, path, null, false);
    }

    /**
     * Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板).
     *
     * <p>REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An .xlsx with the projects
     * filled in and locked. An empty cell is not reported, never zero. ErrorKind.NOT_FOUND where no item is asked for,
     * ErrorKind.INVALID_VALUE for a sheet without columns to fill in; files as save says.
     *
     * <p>另存供单位填报的月报空白模板（.xlsx）：项目已填好并锁定，空格视为未报送；query写明单位。
     */
    public void exportTemplate(int plan, YearMonth month, String profile, String path, ItemQueryForm query, boolean overwrite) {
        byte[] profileBytes = utf8(profile);
        byte[] pathBytes = utf8(path);
        try (FormHandle queryHandle = filled(query)) {
            call((z, h) ->
                z.zdxm_export_template(h, plan, Dates.number(month), profileBytes, profileBytes.length, rawOf(queryHandle), pathBytes, pathBytes.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0));
        }
    }

    /**
     * The bulletin that issueBulletin would issue at the moment of a view, byte for byte (签发预览).
     *
     * <p>The same errors; nothing is written.
     *
     * <p>签发预览：在该视图时刻签发将得到的通报，逐字节相同。
     */
    public Bulletin issuePreview(IssueForm form) {
        return issuePreview(form, null);
    }

    /**
     * The bulletin that issueBulletin would issue at the moment of a view, byte for byte (签发预览).
     *
     * <p>The same errors; nothing is written.
     *
     * <p>签发预览：在该视图时刻签发将得到的通报，逐字节相同。
     */
    public Bulletin issuePreview(IssueForm form, RulesForm rules) {
        try (FormHandle formHandle = filled(form); FormHandle rulesHandle = filled(rules)) {
            return new Bulletin(this, (z, h, made) ->
                z.zdxm_issue_preview(h, rawOf(formHandle), rawOf(rulesHandle), made));
        }
    }

    /**
     * One issued bulletin.
     *
     * <p>getSince is the change that issued it, getAsOf the last change that its figures know of.
     *
     * <p>查询一份已签发的通报。
     */
    public IssuedBulletin issuedBulletinGet(int id) {
        return one(IssuedBulletin::new, (z, h, made) -> z.zdxm_issued_bulletin_get(h, id, made));
    }

    /**
     * The issued bulletin of a number (期号、文号), or no row.
     *
     * <p>按期号或文号查询已签发的通报，没有时结果为空。
     */
    public IssuedBulletin issuedBulletinByNumber(String number) {
        byte[] numberBytes = utf8(number);
        return atMostOne(IssuedBulletin::new, (z, h, made) ->
                z.zdxm_issued_bulletin_by_number(h, numberBytes, numberBytes.length, made));
    }

    /**
     * The text of an issued bulletin as it was issued, whatever was corrected since.
     *
     * <p>已签发通报的原文，不受其后更正影响。
     */
    public String issuedBulletinText(int id) {
        return text((z, h, buffer, cap, need) ->
                z.zdxm_issued_bulletin_text(h, id, buffer, cap, need));
    }

    /**
     * The issued bulletins of a plan, 0 for all plans, in the order in which they were issued.
     *
     * <p>查询计划已签发的通报，按签发次序；0为全部计划。
     */
    public List<IssuedBulletin> issuedBulletinList() {
        return issuedBulletinList(null);
    }

    /**
     * The issued bulletins of a plan, 0 for all plans, in the order in which they were issued.
     *
     * <p>查询计划已签发的通报，按签发次序；0为全部计划。
     */
    public List<IssuedBulletin> issuedBulletinList(Integer plan) {
        return all(IssuedBulletin::new, (z, h, made) ->
                z.zdxm_issued_bulletin_list(h, plan == null ? 0 : plan, made));
    }

    /**
     * An issued bulletin as it was issued, to be printed again.
     *
     * <p>Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints
     * by now: ErrorKind.TAMPERED from the call that asks for a form that was edited in the ledger, ErrorKind.NOT_FOUND
     * for one that was not kept; issuedBulletinCheck says which they are. Its figures and tables are made again.
     *
     * <p>取回签发时的通报，以便重印。
     */
    public Bulletin issuedBulletinReprint(int id) {
        return new Bulletin(this, (z, h, made) -> z.zdxm_issued_bulletin_reprint(h, id, made));
    }

    /**
     * Whether an issued bulletin is as it was issued, form by form.
     *
     * <p>Its text must also print the hash that the change as of which its figures stand has in the ledger:
     * Reproduction.CHAIN_CHANGED where it does not, which means that the chain was made anew.
     *
     * <p>getOutcome is of the whole, the same in each row. The figures come first; their getKeeping is null, as they
     * are made again and compared. getIsSame is whether the library makes the same again; null where a form was not
     * made.
     *
     * <p>核对已签发的通报是否与签发时一致，逐种形式。
     */
    public List<CheckedBulletin> issuedBulletinCheck(int id) {
        return all(CheckedBulletin::new, (z, h, made) -> z.zdxm_issued_bulletin_check(h, id, made));
    }

    /**
     * The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month.
     *
     * <p>getCut is null for starts and finishes, getName says whose figure it is, getChangedField is getDone and the
     * like, getLabel what it is called; getBefore and getAfter are of the type of that field. No row if all figures are
     * the same.
     *
     * <p>已签发通报与以后一份（或0，即该月现状）的数据差异。
     */
    public List<FigureChange> issuedBulletinCompareFigures(int before, int after) {
        return all(FigureChange::new, (z, h, made) ->
                z.zdxm_issued_bulletin_compare_figures(h, before, after, made));
    }

    /**
     * Why they differ: each field of each record that is known otherwise, with the change that wrote it.
     *
     * <p>after as of issuedBulletinCompareFigures. getId is of the record, of a report the item's, null for the rules;
     * getMonth is of a report. getChangedField and getLabel are null where a whole record says nothing, getChange and
     * what follows where no change did it.
     *
     * <p>差异的原因：各记录各字段的变化及相应变更。
     */
    public List<ChangedRecord> issuedBulletinCompareRecords(int before, int after) {
        return all(ChangedRecord::new, (z, h, made) ->
                z.zdxm_issued_bulletin_compare_records(h, before, after, made));
    }

    /**
     * The comparison as a document.
     *
     * <p>after as of issuedBulletinCompareFigures.
     *
     * <p>比较结果（文件）。
     */
    public Document issuedBulletinCompareDocument(int before, int after) {
        return new Document(this, (z, h, made) ->
                z.zdxm_issued_bulletin_compare_document(h, before, after, made));
    }

    /**
     * What an import of a workbook would do. Nothing is changed.
     *
     * <p>The workbook can be freed at once.
     *
     * <p>预览导入：说明会做什么，不改动台账。
     */
    public Import importPreview(Workbook workbook) {
        return importPreview(workbook, null);
    }

    /**
     * What an import of a workbook would do. Nothing is changed.
     *
     * <p>The workbook can be freed at once.
     *
     * <p>预览导入：说明会做什么，不改动台账。
     */
    public Import importPreview(Workbook workbook, ImportForm form) {
        try (FormHandle formHandle = filled(form)) {
            return new Import(this, (z, h, made) ->
                z.zdxm_import_preview(h, rawOf(workbook), rawOf(formHandle), made));
        }
    }

    /**
     * What was decided about the file that a change imported, by the actor of the change.
     *
     * <p>getCell has the letters of a column.
     *
     * <p>某次变更导入文件时，经办人对文件所作的决定。
     */
    public List<ImportAnswer> importAnswers(int change) {
        return all(ImportAnswer::new, (z, h, made) -> z.zdxm_import_answers(h, change, made));
    }

    /**
     * What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS.
     *
     * <p>getMeaning is null where the column is kept as text.
     *
     * <p>单位确认过的列含义，由选择KEEP_COLUMNS的导入保存。
     */
    public List<ColumnMapping> importColumns() {
        return all(ColumnMapping::new, (z, h, made) -> z.zdxm_import_columns(h, made));
    }

    /**
     * Begins a proof of the whole ledger. The view can be closed.
     *
     * <p>开始校验整个台账；视图可以关闭。
     */
    public Proof verifyNew() {
        return new Proof(this, (z, h, made) -> z.zdxm_verify_new(h, made));
    }

    /**
     * What a seal of the last change of a view signs.
     *
     * <p>Four lines, each with a line feed at its end: zdxm seal 1, the uuid of the ledger, the number of the change,
     * its hash in 64 hexadecimal digits. What is signed are these characters of ASCII, a byte each.
     *
     * <p>对视图最后一次变更签章时所签的内容。
     */
    public String sealText() {
        return text((z, h, buffer, cap, need) -> z.zdxm_seal_text(h, buffer, cap, need));
    }

    /**
     * The seals of changes that a view knows of, in the order of the changes.
     *
     * <p>getAtMs is when it was kept, which is not signed; getSealText is what was signed. Whether a signature is good,
     * only the host can judge.
     *
     * <p>视图所知变更的签章，按变更次序。
     */
    public List<Seal> sealList() {
        return all(Seal::new, (z, h, made) -> z.zdxm_seal_list(h, made));
    }

    /**
     * Begins to write what a view knows into a new file. The view can be closed.
     *
     * <p>ErrorKind.DUPLICATE where there is a file, or a ledger, which is never replaced. ErrorKind.NOT_PERMITTED for a
     * view that is limited (limit).
     *
     * <p>开始将视图所知的全部内容写入新的归档文件；视图可以关闭。
     */
    public Archive archiveExport(String path) {
        return archiveExport(path, false);
    }

    /**
     * Begins to write what a view knows into a new file. The view can be closed.
     *
     * <p>ErrorKind.DUPLICATE where there is a file, or a ledger, which is never replaced. ErrorKind.NOT_PERMITTED for a
     * view that is limited (limit).
     *
     * <p>开始将视图所知的全部内容写入新的归档文件；视图可以关闭。
     */
    public Archive archiveExport(String path, boolean overwrite) {
        byte[] pathBytes = utf8(path);
        return new Archive(this, (z, h, made) ->
                z.zdxm_archive_export(h, pathBytes, pathBytes.length, overwrite ? Zdxm.SAVE_OVERWRITE : 0, made));
    }

    /**
     * All records of one kind, field by field, as a document of one table (数据).
     *
     * <p>Facts only, without what follows from rules. Save the table by saveCsv. ErrorKind.NOT_FOUND for a plan that
     * does not exist.
     *
     * <p>某类记录的全部字段（文件，一个表），只含事实，不含依口径得出的数字。
     */
    public Document factsDocument(FactTable table, int plan) {
        return new Document(this, (z, h, made) -> z.zdxm_facts_document(h, table.number(), plan, made));
    }

    /**
     * What the columns of these tables mean (字段说明), as a document of one table.
     *
     * <p>各数据表的字段说明（文件，一个表）。
     */
    public Document factsFieldsDocument() {
        return new Document(this, (z, h, made) -> z.zdxm_facts_fields_document(h, made));
    }
}
