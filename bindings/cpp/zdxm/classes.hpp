// The objects of the library with their methods (对象). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
#ifndef ZDXM_CLASSES_HPP
#define ZDXM_CLASSES_HPP

#include <chrono>
#include <tuple>

#include "bases.hpp"

namespace zdxm {

class Context;
class Ledger;
class View;
class Batch;
class PlanChangeDraft;
class Document;
class Bulletin;
class Workbook;
class Import;
class Proof;
class Backup;
class Archive;

/// One for each thread: the last error, the encoding of texts, the log.
///
/// 每个线程一个：最后的错误、文本编码、日志。
class Context : public ContextBase {
public:
    /// Opens a context: where everything begins, one for each thread.
    Context() {}

    /// The version of the library as a text, such as 0.1.0.
    ///
    /// 库的版本，如0.1.0。
    std::string version_text() const;

    /// What an office calls an error (ErrorKind), for the heading of a message, such as 违反规则.
    ///
    /// 错误代码的中文名称，用作提示框标题，如违反规则。
    std::string error_title(std::int32_t code) const;

    /// Name of a field (Field): in Chinese for the head of a grid's column, such as 年度计划投资.
    ///
    /// 字段的中文名称，用作表头，如年度计划投资。
    std::string field_title(std::int32_t field) const;

    /// Name of a field (Field) as errors spell it, such as annual; plain ASCII.
    ///
    /// 字段在错误说明和JSON中的名称，如annual。
    std::string field_name(std::int32_t field) const;

    /// Type of a field (Field): TYPE_, for layers and hosts that set whatever there is. A column of a printed table
    /// counts as a text.
    ///
    /// 字段的类型：TYPE_。
    std::int32_t field_type(std::int32_t field) const;

    /// What a unit's name lets one suppose of its kind (UnitKind), for a person to confirm.
    ///
    /// 由单位名称推测其类别，供人确认。
    UnitKind unit_suggest_kind(const std::string &name) const;

    /// Begins a plan change for a plan. Nothing is written.
    ///
    /// 由表单PlanChangeForm开始编制计划调整；不写入任何内容。
    PlanChangeDraft plan_change_new(std::int32_t plan, const PlanChangeForm &form) const;

    /// A document that comes with the library, as TOML.
    ///
    /// 0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; ErrorKind::NotFound for a number above these.
    ///
    /// 库自带的规则包文件，TOML。
    std::string rule_pack_shipped(std::int32_t index) const;

    /// Units judged by a scheme from given values, as JSON.
    ///
    /// {"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2, "grade", "failed":
    /// [], "veto": [], "lists": []}}}. A mistake in either document fails with its place.
    ///
    /// 按考核办法和所给数据给单位计分，JSON。
    std::string assessment_of_values(const std::string &scheme, const std::string &values) const;

    /// The same as a document, with every point explained.
    ///
    /// 同上，作为文件，逐项说明计分依据。
    Document assessment_document_of_values(const std::string &scheme, const std::string &values) const;

    /// Opens a spreadsheet file; the format is found from its bytes.
    ///
    /// 打开电子表格文件，格式由内容判断。
    Workbook workbook_open(const std::string &path) const;

    /// Opens a spreadsheet that the program holds in memory.
    ///
    /// 打开程序内存中的电子表格。
    Workbook workbook_read(const std::string &bytes) const;

    /// Begins to examine a file, damaged or not, without changing it. Closing it also ends it early.
    ///
    /// An error where the file is no ledger, of a newer version, or cannot be read at all. backup_check does it in one
    /// call.
    ///
    /// 开始检查一个文件（可已损坏），不改动它。
    Proof verify_file(const std::string &path) const;

    /// Makes a ledger of a backup, after proving that it is sound
    ///
    /// flags is 0 or the sum of RESTORE_KEEP_EXISTING and RESTORE_WITHOUT_ATTACHMENTS. FILES_MISSING says how many
    /// files of attachments the ledger lacks; ErrorKind::Duplicate where there is a file at target and the flag is not
    /// set, ErrorKind::Busy where it is open. CHANGE is the last one, AT_MS of that, KEPT_PATH of the ledger that was
    /// there. The backup is only read; an error leaves what was there.
    ///
    /// 先证明备份完好，再由备份恢复台账。
    Restored backup_restore(const std::string &source, const std::string &target, bool keep_existing = false) const;

    /// Everything that is wrong with a file, damaged or not, without changing it.
    ///
    /// A sound file gives no rows; of one kind of problem the first 1,000 are given. An error where the file is no
    /// ledger, of a newer version, or cannot be read at all. The work is bounded by the size of the file; verify_file
    /// does it in steps.
    ///
    /// 检查一个文件（可已损坏）的全部问题，不改动它。
    std::vector<FileProblem> backup_check(const std::string &path) const;

    /// Begins to make a new ledger of an archive.
    ///
    /// ErrorKind::Duplicate where there is a file at target.
    ///
    /// 开始由归档建立新台账。
    Archive archive_import(const std::string &source, const std::string &target) const;

    /// Reads an amount as offices write it, in a unit unless it names its own.
    ///
    /// 28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.
    ///
    /// 读取办公中书写的金额；未写单位时按给定单位。
    Money money_parse(const std::string &text, MoneyUnit unit) const;

    /// An amount of fen in a unit, rounded half away from zero (四舍五入).
    ///
    /// 将以分计的金额按单位显示，四舍五入。
    std::string money_text(Money fen, MoneyUnit unit, std::int32_t decimals) const;

    /// A part of a base in percent, rounded once from the exact value. none for a base of 0.
    ///
    /// 部分占基数的百分比，由精确值一次取整；基数为0时返回none。
    Maybe<std::string> rate_text(Money part, Money base, std::int32_t decimals) const;

    /// Reads a national project code in any spelling and gives it with its hyphens.
    ///
    /// 读取任何写法的项目代码，返回带连字符的写法。
    std::string project_code_parse(const std::string &text) const;

    /// Reads a 统一社会信用代码, checks its check character and gives it without blanks.
    ///
    /// 读取统一社会信用代码，核对校验位，返回无空格的写法。
    std::string credit_code_parse(const std::string &text) const;

    /// Reads a date as offices write it, such as 2022年3月. yyyymmdd, 00 for what it does not say.
    ///
    /// 读取办公中书写的日期，如2022年3月；未知的月、日为00。
    Date date_parse(const std::string &text) const;

    /// Reads a phase under the names that offices use, such as 在建 or 竣工投产. Phase
    ///
    /// 读取建设阶段的各种叫法，如在建、竣工投产。
    Phase phase_parse(const std::string &text) const;

    /// The name of a value that a field can have, such as 续建.
    ///
    /// The field is of type TYPE_CODE, or TYPE_FLAGS, whose names are joined by 、. No other field's value has a name;
    /// text gives it as a text.
    ///
    /// 字段取值的中文名称，如续建。
    std::string value_text(std::int32_t field, std::int32_t value) const;

    /// All values that a field can have, in their order, as a list to choose from shows them.
    ///
    /// The field is of type TYPE_CODE or TYPE_FLAGS. A form takes the number, by text also the name or the word.
    ///
    /// 字段的全部可选值，按次序，用作下拉列表。
    std::vector<FieldChoice> field_choices(std::int32_t field) const;

    /// Reads a construction period (建设起止年限) as offices write it, such as 2019-2022.
    ///
    /// start and end are dates, 0 where the text does not say it.
    ///
    /// 读取建设起止年限，如2019-2022。
    std::tuple<Maybe<Date>, Maybe<Date>> period_parse(const std::string &text) const;

    /// Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values.
    /// none for a base of 0.
    ///
    /// 部分占基数的比例在某月末高于序时进度的百分点，由精确值计算；基数为0时返回none。
    Maybe<std::string> gap_text(Money part, Money base, Month month, std::int32_t decimals) const;
};

/// An open ledger: one file, everything that one office knows.
///
/// 打开的台账：一个文件，一个单位掌握的全部情况。
class Ledger : public LedgerBase {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Ledger(std::shared_ptr<detail::Owned> from, zdxm_ledger *made) : LedgerBase(std::move(from), made) {}

    /// Answers about the clock, as a person does who has looked at it.
    ///
    /// After ErrorKind::ClockBehind: ClockPolicy::ThisIsRight or ClockPolicy::Unknown, then begin the batch again. The
    /// answer is for the next batch that finds the clock behind; afterwards the policy of open_options holds again.
    ///
    /// 由核对过时钟的人员答复时钟问题。
    void answer_clock(ClockPolicy answer) const;

    /// Whether it was opened for reading only.
    ///
    /// 台账是否以只读方式打开。
    bool is_read_only() const;

    /// Name of the office that keeps the ledger.
    ///
    /// 台账单位名称。
    std::string office() const;

    /// Number of this ledger among all ledgers, given when it was made.
    ///
    /// 台账的唯一编号，建立时确定。
    std::string uuid() const;

    /// Where the file lies.
    ///
    /// 台账文件的位置。
    std::string path() const;

    /// What opening it found, for the person who looks after the files. Mostly there are no rows.
    ///
    /// TEXT is in the language of the context; FIRST_CHANGE and LAST_CHANGE are of what came out of a log.
    ///
    /// 打开时发现的情况，供管理文件的人员查看。
    std::vector<OpeningNotice> opening() const;

    /// How long the oldest open view has been held, in milliseconds. none without one.
    ///
    /// The log grows as long as a view is held; one that a program forgot to close shows here.
    ///
    /// 最早打开而未关闭的视图已持有的毫秒数；没有时返回none。
    Maybe<std::int64_t> oldest_view() const;

    /// A view of the ledger as it is now.
    ///
    /// 取当前时刻的视图。
    View view() const;

    /// A view of the ledger as it was after a change, 0 for before the first.
    ///
    /// ErrorKind::NotFound for a change that does not exist yet.
    ///
    /// 取某次变更之后的视图；0为第一次变更之前。
    View view_as_of(std::int32_t change) const;

    /// A view of the ledger as it was at an instant, UTC in milliseconds since 1970.
    ///
    /// As of the last change, by number, whose instant is not marked and not after it. Instants that no calendar has
    /// stand for before the first change and after the last one.
    ///
    /// 取某一时刻的视图，自1970年起的UTC毫秒数。
    View view_at(std::chrono::system_clock::time_point at_ms) const;

    /// Removes the files beside the ledger that no attachment needs, and returns how many.
    ///
    /// A registrar's task. It writes no change; nobody else writes meanwhile.
    ///
    /// 清除台账旁没有对应附件的文件，返回清除的个数。
    std::int32_t attachment_sweep(const std::string &actor) const;

    /// Keeps a seal.
    ///
    /// text is what was signed, as seal_text gave it; key what the host calls the key; signature a text of at most 64
    /// KiB, in Base64 say. It is no change and needs no batch; none may be open in this program. ErrorKind::NotSealed
    /// where the ledger does not lead through what was signed.
    ///
    /// 保存签章。
    void seal_add(const std::string &text, const std::string &key, const std::string &signature) const;

    /// Begins a backup into a new file.
    ///
    /// ErrorKind::Duplicate where there is a file; with SAVE_OVERWRITE, where it is not an older backup of this ledger,
    /// or has changes that the ledger does not have. ErrorKind::Busy where a program has it open.
    ///
    /// 开始备份到新文件。
    Backup backup_new(const std::string &path, bool overwrite = false) const;
};

/// The ledger as of one moment, now or long ago.
///
/// 某一时刻的台账，可以是现在，也可以是从前。
class View : public ViewBase {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    View(std::shared_ptr<detail::Owned> from, zdxm_view *made) : ViewBase(std::move(from), made) {}

    /// The last change that the view knows of, 0 for none. For the view of a batch, the number that its change will
    /// have.
    ///
    /// 视图所知的最后一个变更号，没有时为0；批次的视图为该变更将有的编号。
    std::int32_t as_of() const;

    /// Limits a view to the projects that a person may see.
    ///
    /// These are the projects of the units, and the single projects, for which the person has a role. A person with a
    /// role for the whole ledger sees everything. A call that asks for the ledger as a whole gives
    /// ErrorKind::NotPermitted from then on. The view of a batch is limited to what the actor of the batch may see, and
    /// to nobody else: ErrorKind::Rule.
    ///
    /// 将视图限于某人可见的项目。
    void limit(const std::string &actor) const;

    /// One change (变更).
    ///
    /// 查询一次变更。
    Change change_get(std::int32_t change) const;

    /// The changes whose instants an office should look at (时间异常清单).
    ///
    /// Those whose instant is marked, and those more than 400 days after the last trusted change before them. SET_DAY,
    /// REASON and SET_BY are there once a registrar has set the day. BASIS is why the marks that it had set were
    /// lifted, by the change MARKED_BY (change_lift_marks). CHANGE_BEFORE and BEFORE_MS are of the last trusted change
    /// before it; DAYS_BETWEEN is there where they are more than 400.
    ///
    /// 时间异常清单：时间需要核对的变更。
    std::vector<ClockFinding> change_clock_findings() const;

    /// The attempts to write that were refused for want of a right (越权尝试), the oldest first.
    ///
    /// There are some where a ledger was opened with OPEN_RECORD_REFUSALS. CHANGE is the change that recorded the
    /// attempt: that of the batch, or, where the batch was given up, one of its own. MESSAGE_ID is that of the error,
    /// such as not_permitted; CHANGE_CODE the kind that the change would have had, of a registrar's task. SUBJECT,
    /// RECORD_ID and NAME say what the attempt was about; RECORD_ID and NAME are missing of a record that was to be
    /// added. A limited view refuses the question.
    ///
    /// 越权尝试：因无权限而未予办理的写入，由早到晚。
    std::vector<Refusal> change_refusals() const;

    /// The day of a change, yyyymmdd by the calendar of the office (UTC+8).
    ///
    /// Where its instant is marked, it is the day that a registrar set, or none.
    ///
    /// 变更的日期，按办公时区（UTC+8）的日历。
    Maybe<Date> change_day(std::int32_t change) const;

    /// The changes after one, 0 to begin with the first, at most so many, oldest first.
    ///
    /// 查询某变更之后的变更，由早到晚，至多若干条；0为从第一次起。
    std::vector<Change> change_list(std::int32_t after, std::int32_t most) const;

    /// The rows of change_refusals as a document (越权尝试清单).
    ///
    /// 越权尝试清单（文件）。
    Document change_refusals_document() const;

    /// One unit.
    ///
    /// 查询一个单位。
    Unit unit_get(std::int32_t id) const;

    /// The unit of a name, whatever its blanks and brackets, or no row.
    ///
    /// 按名称查询单位，不计空格和括号的差别，没有时结果为空。
    Maybe<Unit> unit_by_name(const std::string &name) const;

    /// All units.
    ///
    /// 查询全部单位。
    std::vector<Unit> unit_list() const;

    /// One person.
    ///
    /// 查询一名人员。
    Person person_get(std::int32_t id) const;

    /// All people.
    ///
    /// 查询全部人员。
    std::vector<Person> person_list() const;

    /// The person of a name, whatever its blanks and brackets, or no row.
    ///
    /// 按姓名查询人员，不计空格和括号；没有时结果为空。
    Maybe<Person> person_find(const std::string &name) const;

    /// Every version of a person that the view knows of, oldest first.
    ///
    /// 人员的各个版本，由早到晚。
    std::vector<Person> person_history(std::int32_t id) const;

    /// The roles of a person.
    ///
    /// 某人的全部职责。
    std::vector<RoleGrant> role_list(std::int32_t person) const;

    /// Who can do a task with an item or project, by the role that lets them, the nearest first.
    ///
    /// No rows in a ledger without a registrar: everybody can then. id is not looked at for TaskKind::Manage.
    ///
    /// 谁可以对某项目或计划项目办理某事项，关系最近的在前。
    std::vector<RoleGrant> role_who(TaskKind task, Maybe<std::int32_t> id = none) const;

    /// Whether a person may do a task with an item or project.
    ///
    /// 某人是否可以办理某事项。
    bool role_may(const std::string &actor, TaskKind task, Maybe<std::int32_t> id = none) const;

    /// The contact details of a person. A limited view refuses it.
    ///
    /// 某人现在的联系方式；限定范围的视图不提供。
    Contact contact_get(std::int32_t person) const;

    /// The contact details of all people, in the order of their numbers. A limited view refuses it.
    ///
    /// 全部人员现在的联系方式，按编号排列；限定范围的视图不提供。
    std::vector<Contact> contact_list() const;

    /// One sector.
    ///
    /// 查询一个行业分类。
    Sector sector_get(std::int32_t id) const;

    /// The sector of a name, whatever its blanks and brackets, or no row.
    ///
    /// 按名称查询行业分类，不计空格和括号的差别，没有时结果为空。
    Maybe<Sector> sector_by_name(const std::string &name) const;

    /// All sectors, in the order in which plans list them.
    ///
    /// 查询全部行业分类，按计划中的次序。
    std::vector<Sector> sector_list() const;

    /// One project.
    ///
    /// 查询一个项目。
    Project project_get(std::int32_t id) const;

    /// All projects.
    ///
    /// 查询全部项目。
    std::vector<Project> project_list() const;

    /// The project of a name, whatever its brackets and blanks, or no row.
    ///
    /// ErrorKind::NameAmbiguous where it is the name of several projects, which have a code each; look for it by its
    /// code then.
    ///
    /// 按名称查询，不计括号和空格；没有时结果为空。
    Maybe<Project> project_by_name(const std::string &name) const;

    /// The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code,
    /// from four characters on.
    ///
    /// Those whose whole name it is come first, then those whose name begins with it. ErrorKind::MissingValue for a
    /// blank text.
    ///
    /// 查询名称中含有某段文字的项目，不计空格、全半角和括号的差别；四个字符以上也查项目代码。
    std::vector<Project> project_find(const std::string &text) const;

    /// Every version of a project that the view knows of, oldest first.
    ///
    /// 项目的各个版本，由早到晚。
    std::vector<Project> project_history(std::int32_t id) const;

    /// The project of a national code, or no row.
    ///
    /// 按项目代码查询，没有时结果为空。
    Maybe<Project> project_by_code(const std::string &code) const;

    /// One plan.
    ///
    /// 查询一个年度计划。
    YearPlan plan_get(std::int32_t id) const;

    /// All plans.
    ///
    /// 查询全部年度计划。
    std::vector<YearPlan> plan_list() const;

    /// The plan of a year and level (PlanLevel), or no row.
    ///
    /// 查询某年某层级的计划，没有时结果为空。
    Maybe<YearPlan> plan_of_year(std::int32_t year, PlanLevel level) const;

    /// The plans in which a project stands.
    ///
    /// 查询列有某项目的各个计划。
    std::vector<ProjectPlace> plan_of_project(std::int32_t project) const;

    /// Every whole and part that a plan lists in the same months.
    ///
    /// WHOLE and PART are items, WHOLE_NAME and PART_NAME are of their projects. LEFT_OUT is the item that the choice
    /// of the plan leaves out of its figures; none where it made none, and both are counted.
    ///
    /// 计划在相同月份同时列有的整体与部分。
    std::vector<DoubleCounted> plan_double_counted(std::int32_t plan) const;

    /// Which of a whole and its parts counts in a plan, CountedSide.
    ///
    /// 计划计入整体还是部分，CountedSide。
    Maybe<CountedSide> plan_counted_side(std::int32_t plan) const;

    /// The plan's own text (工作任务) as the document prints it, with its figures.
    ///
    /// 按文件格式印制的计划正文（工作任务），含数据。
    Document plan_document(std::int32_t plan, const RulesForm *rules = nullptr) const;

    /// One plan item.
    ///
    /// 查询一个计划项目。
    PlanItem item_get(std::int32_t id) const;

    /// The items of a plan, by phase and position.
    ///
    /// 查询计划的全部计划项目，按建设阶段和序号。
    std::vector<PlanItem> item_list(std::int32_t plan) const;

    /// A project's item in a plan, or no row.
    ///
    /// 查询某项目在计划中的计划项目，没有时结果为空。
    Maybe<PlanItem> item_of_project(std::int32_t plan, std::int32_t project) const;

    /// What a plan says of an item in a month of its year, or no row where the item does not count then.
    ///
    /// Units and owner are those of the month, as adjustments date them; the first of RESPONSIBLE_UNITS leads. SINCE is
    /// that of the item, so that an adjustment by a form loaded from the row knows what was read. The fields _BEFORE
    /// are none.
    ///
    /// 计划在某月对计划项目的规定；该月不计入时结果为空。
    Maybe<StateInPlan> item_in_month(std::int32_t id, Month month) const;

    /// The plan changes of a plan in their order.
    ///
    /// NAME is such as 第2批增补; CHANGE is the one that adopted it.
    ///
    /// 查询某计划的各次调整，按次序。
    std::vector<PlanChange> plan_change_list(std::int32_t plan) const;

    /// One plan change.
    ///
    /// 查询一次计划调整。
    PlanChange plan_change_get(std::int32_t id) const;

    /// The versions that a plan has had, as issued and after each plan change.
    ///
    /// NAME is 原计划, 第1批增补 and so on; view_as_of of CHANGE shows that version.
    ///
    /// 计划的各个版本：下达时及每次调整之后。
    std::vector<PlanVersion> plan_change_versions(std::int32_t plan) const;

    /// What a plan change did, item by item.
    ///
    /// The fields are those after it, none for what left, and with _BEFORE those before it, none for what came.
    /// HAS_UNITS says whether the line keeps units and owner. Where it does not, those of the item hold for all months.
    ///
    /// 计划调整的明细，逐个计划项目。
    std::vector<StateInPlan> plan_change_entries(std::int32_t id) const;

    /// What a plan change did to the sums of its plan, checked.
    ///
    /// 计划调整前后的合计平衡表，经核对。
    std::vector<PlanChangeBalance> plan_change_balance(std::int32_t id) const;

    /// The balance of a plan change as a document.
    ///
    /// 平衡表（文件）。
    Document plan_change_document(std::int32_t id, const RulesForm *rules = nullptr) const;

    /// Why reports of an item for a month (yyyymm) were withdrawn, oldest first.
    ///
    /// CHANGE names the person and the time.
    ///
    /// 某计划项目某月月报历次撤回的理由，由早到晚。
    std::vector<ReportWithdrawal> report_withdrawals(std::int32_t item, Month month) const;

    /// The report of an item for a month (yyyymm), or no row.
    ///
    /// 查询某计划项目某月的月报，没有时结果为空。
    Maybe<MonthlyReport> report_get(std::int32_t item, Month month) const;

    /// All reports of an item, month by month.
    ///
    /// 查询某计划项目的全部月报，逐月。
    std::vector<MonthlyReport> report_list(std::int32_t item) const;

    /// The reports of a plan's items for a month (yyyymm), in the plan's order.
    ///
    /// 查询某计划各项目某月的月报，按计划次序。
    std::vector<MonthlyReport> report_of_month(std::int32_t plan, Month month) const;

    /// Every version of a report that the view knows of, oldest first.
    ///
    /// 月报的各个版本，由早到晚。
    std::vector<MonthlyReport> report_history(std::int32_t item, Month month) const;

    /// Where the report of an item for a month (yyyymm) stands, or no row.
    ///
    /// 查询某计划项目某月月报的报送状态，没有时结果为空。
    Maybe<Filing> filing_get(std::int32_t item, Month month) const;

    /// The whole trail of a report, oldest first.
    ///
    /// 月报报送审核的全过程，由早到晚。
    std::vector<Filing> filing_history(std::int32_t item, Month month) const;

    /// The changes that moved figures of closed months (关账后更正), whatever did it.
    ///
    /// KNOWN_IN is the month that was open then; none where the year was closed.
    ///
    /// 关账后更正：变动了已关账月份数据的变更。
    std::vector<LateCorrection> filing_corrections(std::int32_t plan) const;

    /// The closed months of a plan that were opened again (反关账).
    ///
    /// CHANGE names the person and the time, MONTH is the first that was opened, OPENED_THROUGH the last.
    ///
    /// 计划历次反关账的月份。
    std::vector<Reopening> filing_reopenings(std::int32_t plan) const;

    /// Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item.
    ///
    /// What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was submitted by a
    /// change whose instant is marked has no SUBMITTED_ON and no DAYS_LATE until change_set_day.
    ///
    /// 截至某日某月的报送情况，逐个计划项目。
    std::vector<ReportingStatus> filing_status(std::int32_t plan, Month month, Date on) const;

    /// The reporting of a month as a document (报送情况表、待办清单).
    ///
    /// 某月报送情况（文件）（报送情况表、待办清单）。
    Document filing_status_document(std::int32_t plan, Month month, Date on) const;

    /// The last month of a plan that is closed. none where none is.
    ///
    /// 计划已关账的最后一个月，没有时为0。
    Maybe<Month> filing_closed_through(std::int32_t plan) const;

    /// The report of an item for ten days (yyyymmp, such as 2022061), or no row.
    ///
    /// 查询某计划项目某旬的旬报，没有时结果为空。
    Maybe<TenDayReport> ten_day_get(std::int32_t item, TenDays ten_days) const;

    /// The ten-day reports of an item, in order.
    ///
    /// 查询某计划项目的旬报，按次序。
    std::vector<TenDayReport> ten_day_list(std::int32_t item) const;

    /// The items of a plan that did not report for ten days (yyyymmp).
    ///
    /// 某旬未报送旬报的计划项目。
    std::vector<MissingItem> ten_day_missing(std::int32_t plan, TenDays ten_days) const;

    /// The matters that the problem of a report became.
    ///
    /// 查询月报填写的存在问题转为的事项。
    std::vector<Matter> matter_of_report(std::int32_t item, Month month) const;

    /// The reports whose problems became a matter, the earliest month first.
    ///
    /// 查询某事项由哪些月报提出，月份早的在前。
    std::vector<MatterReport> matter_reports(std::int32_t id) const;

    /// One matter.
    ///
    /// 查询一个事项。
    Matter matter_get(std::int32_t id) const;

    /// The matters of a project, by kind: its checklist.
    ///
    /// 查询项目的事项清单，按类别。
    std::vector<Matter> matter_list(std::int32_t project) const;

    /// Every version of a matter that the view knows of, oldest first.
    ///
    /// 事项的各个版本，由早到晚。
    std::vector<Matter> matter_history(std::int32_t id) const;

    /// What was open on a day (yyyymmdd) after its deadline, the longest overdue first.
    ///
    /// 某日逾期未办结的事项，逾期最久的在前。
    std::vector<OverdueMatter> matter_overdue(Date on) const;

    /// The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单).
    ///
    /// 逾期事项清单（文件）。
    Document matter_overdue_document(Date on) const;

    /// One node.
    ///
    /// 查询一个节点。
    Node node_get(std::int32_t id) const;

    /// The nodes of a project, in their order.
    ///
    /// 查询项目的节点，按次序。
    std::vector<Node> node_list(std::int32_t project) const;

    /// Every version of a node that the view knows of, oldest first.
    ///
    /// 节点的各个版本，由早到晚。
    std::vector<Node> node_history(std::int32_t id) const;

    /// The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know.
    ///
    /// A person looks at them, and records them by event_record.
    ///
    /// 某日按节点应登记而尚未登记的开工、竣工，由经办人核对后登记。
    std::vector<NodeProposal> node_proposals(std::int32_t plan, Date on) const;

    /// The nodes that meet a query, as they stand at the end of a day (yyyymmdd).
    ///
    /// They come by project, in their order. DAYS_LATE and LIGHT are none where no day is planned. ErrorKind::NotFound
    /// for a plan, a project or a unit that does not exist.
    ///
    /// 查询某日符合条件的节点及其状态，按项目和次序；query为节点查询表单，none为全部节点。
    std::vector<FoundNode> node_find(Date on, const NodeQueryForm *query = nullptr) const;

    /// The same as a document (节点完成情况表).
    ///
    /// 节点完成情况表（文件）。
    Document node_find_document(Date on, const NodeQueryForm *query = nullptr) const;

    /// One letter.
    ///
    /// 查询一个函件。
    Letter letter_get(std::int32_t id) const;

    /// Every version of a letter that the view knows of, oldest first.
    ///
    /// 函件的各个版本，由早到晚。
    std::vector<Letter> letter_history(std::int32_t id) const;

    /// The points that the letters of some months (yyyymm, both included) give a unit (函件计分).
    ///
    /// 某单位若干月份的函件计分。
    LetterPoints letter_points(std::int32_t unit, Month first, Month last) const;

    /// The points of every unit that the letters of some months give any.
    ///
    /// 各单位若干月份的函件计分。
    std::vector<LetterPoints> letter_points_of_all(Month first, Month last) const;

    /// The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账).
    ///
    /// DAYS_LATE is none where no answer is overdue. ErrorKind::NotFound for a plan, a project or a unit that does not
    /// exist.
    ///
    /// 函件台账：某日符合条件的函件，含逾期天数。
    std::vector<FoundLetter> letter_find(Date on, const LetterQueryForm *query = nullptr) const;

    /// The same as a document (函件台账).
    ///
    /// 函件台账的文件。
    Document letter_find_document(Date on, const LetterQueryForm *query = nullptr) const;

    /// The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件).
    ///
    /// WHY says which conditions hold. MISSING_FIGURES are figures without which the words are not complete; LETTERS
    /// has the letter about the same that was drafted for the month already. ErrorKind::Rule where the plan uses no
    /// rule pack with rules of letters.
    ///
    /// 拟发函件：计划的规则在某月末要求发出的函件。
    std::vector<LetterProposal> letter_proposals(std::int32_t plan, Month month) const;

    /// A letter as a document, the draft as well. What was issued is given by letter_reprint.
    ///
    /// 函件的文件，草稿亦可；签发件由letter_reprint给出。
    Document letter_document(std::int32_t id) const;

    /// An issued letter as it was issued, byte for byte (重印).
    ///
    /// ErrorKind::Tampered from the call that asks for a form that was edited in the ledger, ErrorKind::NotFound for
    /// one that was not kept. ErrorKind::Rule for a draft.
    ///
    /// 重印已签发的函件，与签发时逐字节相同。
    Document letter_reprint(std::int32_t id) const;

    /// Whether each form of an issued letter is at hand as it was issued.
    ///
    /// 已签发函件的各形式是否仍为原件。
    std::vector<IssuedForm> letter_check(std::int32_t id) const;

    /// The events of a plan's projects that count later than they happened (补录).
    ///
    /// 补录：计入时间晚于发生时间的事件。
    std::vector<ProjectEvent> event_counted_later(std::int32_t plan) const;

    /// One event.
    ///
    /// 查询一个事件。
    ProjectEvent event_get(std::int32_t id) const;

    /// The events of a project, in the order in which they happened.
    ///
    /// 查询项目的事件，按发生次序。
    std::vector<ProjectEvent> event_list(std::int32_t project) const;

    /// Every version of an event, also of a revoked one, oldest first.
    ///
    /// 事件的各个版本，包括已撤销的，由早到晚。
    std::vector<ProjectEvent> event_history(std::int32_t id) const;

    /// What the events of a project say at the end of a month (yyyymm).
    ///
    /// 项目在某月末的实际状态。
    ProjectStatus event_state(std::int32_t project, Month month) const;

    /// The actual state of each item of a plan at the end of a month (yyyymm).
    ///
    /// 计划各项目在某月末的实际状态。
    std::vector<ItemState> event_states(std::int32_t plan, Month month) const;

    /// The actual states as a document (项目开竣工情况表).
    ///
    /// 项目开竣工情况表（文件）。
    Document event_states_document(std::int32_t plan, Month month) const;

    /// One attachment.
    ///
    /// 查询一个附件。
    Attachment attachment_get(std::int32_t id) const;

    /// Every version of an attachment that the view knows of, oldest first.
    ///
    /// 附件的各个版本，由早到晚。
    std::vector<Attachment> attachment_history(std::int32_t id) const;

    /// Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it.
    ///
    /// LIST_PLACE counts from 1. DISTANCE_M is how far the nearest place of the project is away that is given in the
    /// same system. ADVICE says what to look at again; nothing is refused for it.
    ///
    /// 项目及其月报、开竣工、事项、函件的全部附件，按清单编号，并列出提示。
    std::vector<ListedAttachment> attachment_of_project(std::int32_t project) const;

    /// What is attached to the reports of a plan for a month, in the order of its items.
    ///
    /// 计划某月月报的附件，按计划项目的顺序编号，并列出提示。
    std::vector<ListedAttachment> attachment_of_month(std::int32_t plan, Month month) const;

    /// Saves the file of an attachment, every byte of it proved.
    ///
    /// ErrorKind::NoFile where its file is missing beside the ledger, ErrorKind::Tampered where the file has other
    /// bytes.
    ///
    /// 另存附件的文件，逐字节核对校验值。
    void attachment_save(std::int32_t id, const std::string &path, bool overwrite = false) const;

    /// What is attached to a record, in the order in which it was.
    ///
    /// 查询一条记录的附件；月报用计划项目号和月份，其他记录月份填0。
    std::vector<Attachment> attachment_list(AttachedKind kind, Maybe<std::int32_t> id = none, Maybe<Month> month = none) const;

    /// The bytes of an attachment as base64, proved by their SHA-256.
    ///
    /// As a browser takes them behind data:image/jpeg;base64,. attachment_save makes a file of them.
    ///
    /// 附件的内容（base64），已核对校验值。
    std::string attachment_base64(std::int32_t id) const;

    /// Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows.
    ///
    /// PATH is where the file lies or should lie, FILE_ATTACHMENT the first attachment that needs it. The ledger is
    /// complete without its files: verify_new proves it.
    ///
    /// 核对台账旁的附件文件，列出缺失、改变和多余的文件；没有问题时为空。
    std::vector<FileFinding> attachment_check() const;

    /// One place.
    ///
    /// 查询一个位置。
    Place place_get(std::int32_t id) const;

    /// The places of a project, in the order in which they were added.
    ///
    /// 查询项目的位置。
    std::vector<Place> place_list(std::int32_t project) const;

    /// Every version of a place that the view knows of, oldest first.
    ///
    /// 位置的各个版本，由早到晚。
    std::vector<Place> place_history(std::int32_t id) const;

    /// The places of all projects that the view shows, with their names.
    ///
    /// 全部项目的位置及项目名称。
    std::vector<FoundPlace> place_all() const;

    /// The places of all projects that the view shows as GeoJSON (RFC 7946).
    ///
    /// CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member datum of its
    /// properties says which it is.
    ///
    /// 全部项目的位置（GeoJSON）；GCJ-02、BD-09坐标不给出图形，也不换算。
    std::string place_geojson() const;

    /// [place_geojson] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system.
    ///
    /// 同上，GCJ-02、BD-09坐标也按原值给出图形，供采用相同坐标系的地图使用。
    std::string place_geojson_shifted() const;

    /// What becomes of each project of a plan in the next year.
    ///
    /// ITEM is of the plan that ends, TEXT the reason in Chinese. From PHASE on, which is none where it leaves, the
    /// fields are its place in the next plan.
    ///
    /// 计划各项目下一年度的结转建议。
    std::vector<RolloverProposal> rollover_propose(std::int32_t plan) const;

    /// The items of a plan that would be taken over from the year before otherwise now.
    ///
    /// A December that was corrected after the plan was adopted shows here; nothing moves by itself. The fields with
    /// _NOW are as they would be, PHASE_NOW is none where the project would not be taken over; TEXT is the reason in
    /// Chinese. No rows without a plan of the year before.
    ///
    /// 上年情况变化后，现在会作不同结转的计划项目。
    std::vector<OutdatedItem> rollover_outdated(std::int32_t plan) const;

    /// The proposals as a document.
    ///
    /// 结转建议（文件）。
    Document rollover_document(std::int32_t plan, const RulesForm *rules = nullptr) const;

    /// The items of rollover_outdated as a document, with amounts to the fen.
    ///
    /// 同上（文件），金额精确到分。
    Document rollover_outdated_document(std::int32_t plan) const;

    /// What a change wrote, field by field (变更明细).
    ///
    /// It reads every table of the ledger once. A limited view shows what is of its projects.
    ///
    /// 变更明细：一次变更逐个字段写入的内容。
    std::vector<ChangeEntry> change_entries(std::int32_t change) const;

    /// What changes wrote of all that belongs to something (沿革), the oldest first.
    ///
    /// 沿革：某对象的全部变更明细，由早到晚，逐个字段列出原值、现值、经办人和时间。
    std::vector<ChangeEntry> history_list(Subject subject, std::int32_t after, Maybe<std::int32_t> id = none, Maybe<std::int32_t> field = none) const;

    /// The rows of history_list as a document (沿革表).
    ///
    /// 沿革表：history_list做成的文件。
    Document history_document(Subject subject, std::int32_t after, Maybe<std::int32_t> id = none, Maybe<std::int32_t> field = none) const;

    /// The merges that hold, in the order of the changes that made them.
    ///
    /// 现行的合并，按变更先后列出。
    std::vector<Merger> merger_list() const;

    /// Units or projects whose names are so near that they may be one, for a person to judge.
    ///
    /// 疑似重复：名称相近、可能是同一个的单位或项目，供人工判断。
    std::vector<MergeCandidate> merger_candidates(Subject subject) const;

    /// The rows of merger_list as a document (合并情况表).
    ///
    /// 合并情况表：merger_list做成的文件。
    Document merger_document() const;

    /// The rows of merger_candidates as a document (疑似重复表).
    ///
    /// 疑似重复表：merger_candidates做成的文件。
    Document merger_candidates_document(Subject subject) const;

    /// Everything that is voided, the latest first. A limited view lists what is of its projects.
    ///
    /// 已作废的全部记录，由近到远。
    std::vector<VoidedRecord> voided_list() const;

    /// [voided_list] as a document (已作废记录).
    ///
    /// 已作废记录：voided_list做成的文件。
    Document voided_document() const;

    /// The items of a plan, without progress.
    ///
    /// 计划各项目的数据，不含进度。
    std::vector<ItemFigures> figures_plan(std::int32_t plan) const;

    /// The items of a plan at the end of a month (yyyymm), the last report carried forward.
    ///
    /// 计划各项目某月末的数据，未报月份沿用最近一次月报。
    std::vector<ItemFigures> figures_month(std::int32_t plan, Month month) const;

    /// All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs.
    ///
    /// 计划及某月的全部合计，JSON，金额为分，供程序使用。
    std::string figures_json(std::int32_t plan, Month month) const;

    /// The items of a plan that meet a query at the end of a month (yyyymm).
    ///
    /// The count is of the items that meet it, whatever SKIP and MOST leave out. RATE and GAP are as the bulletin
    /// prints them; OPEN_MATTERS and OPEN_MATTER_NAMES are by kind; PROBLEM is what the report for the month states,
    /// MATTERS_OF_PROBLEM what it became. ErrorKind::NotFound for a unit or a sector that does not exist,
    /// ErrorKind::Rule where a light is asked for and the rules of the plan have none of projects.
    ///
    /// 查询年度计划中截至某月符合条件的项目及其完成情况；query为查询表单，none为全部项目；count取得符合条件的总数，不受SKIP、MOST影响。
    Found<FoundItem> query_items(std::int32_t plan, Month month, const ItemQueryForm *query = nullptr) const;

    /// The same as a document (项目查询结果).
    ///
    /// 项目查询结果（文件）。
    Document query_items_document(std::int32_t plan, Month month, const ItemQueryForm *query = nullptr) const;

    /// The matters that meet a query, as they stand on a day (yyyymmdd).
    ///
    /// Those with the earliest deadline come first, those without one last. DAYS_LATE is none where a matter is not
    /// overdue. ErrorKind::NotFound for a plan, a project or a unit that does not exist.
    ///
    /// 查询某日符合条件的事项，时限早的在前，没有时限的在后；query为事项查询表单，none为全部事项。
    std::vector<FoundMatter> query_matters(Date on, const MatterQueryForm *query = nullptr) const;

    /// The same as a document (事项查询结果).
    ///
    /// 事项查询结果（文件）。
    Document query_matters_document(Date on, const MatterQueryForm *query = nullptr) const;

    /// The units of a plan ranked by a measure at the end of a month (yyyymm), group by group.
    ///
    /// Equal values share a RANK, and the next one is left out. RANK_CHANGE is by how many places a unit rose since the
    /// month before; below zero where it fell. ErrorKind::InvalidValue for a measure that no ledger knows,
    /// ErrorKind::NotFound for a sector or a target that does not exist.
    ///
    /// 计划某月末各单位按指标分组的排名；query为排名表单，none为牵头单位年度计划完成率排名。
    std::vector<RankedUnit> ranking_list(std::int32_t plan, Month month, const RankingForm *query = nullptr) const;

    /// The ranking as a document (排名).
    ///
    /// 单位排名（文件）。
    Document ranking_document(std::int32_t plan, Month month, const RankingForm *query = nullptr) const;

    /// Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm).
    ///
    /// LIST_NAME is that of the rules, such as 红榜. ErrorKind::Rule where the rules of the plan have no lists.
    ///
    /// 计划所用规则的红黑榜上某月末的单位。
    std::vector<RankedUnit> ranking_lists(std::int32_t plan, Month month) const;

    /// The lists as a document to be made public (红黑榜), with the facts.
    ///
    /// 红黑榜（文件），用于公布。
    Document ranking_lists_document(std::int32_t plan, Month month) const;

    /// Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first.
    ///
    /// 计划实施项目截至某月的到位资金，按来源，由大到小。
    std::vector<SourceFunds> funds_list(std::int32_t plan, Month month) const;

    /// Funds in place by source as a document (资金到位情况表).
    ///
    /// 资金到位情况表（文件）。
    Document funds_document(std::int32_t plan, Month month, const RulesForm *rules = nullptr) const;

    /// All rule packs of the ledger.
    ///
    /// 查询台账的全部规则包。
    std::vector<StoredRulePack> rule_pack_list() const;

    /// One rule pack.
    ///
    /// 查询一个规则包。
    StoredRulePack rule_pack_get(std::int32_t id) const;

    /// The rule pack that a plan uses, or no row.
    ///
    /// 查询计划采用的规则包，没有时结果为空。
    Maybe<StoredRulePack> rule_pack_of_plan(std::int32_t plan) const;

    /// The document of a rule pack as the ledger keeps it, JSON.
    ///
    /// 台账保存的规则包文件，JSON。
    std::string rule_pack_document(std::int32_t id) const;

    /// The last day on which the report of a month (yyyymm) is in time, yyyymmdd.
    ///
    /// none where the plan's rules name none.
    ///
    /// 某月月报按时报送的最后日期。
    Maybe<Date> rule_pack_deadline(std::int32_t plan, Month month) const;

    /// The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units.
    ///
    /// ErrorKind::Rule where the plan's rules have no lights.
    ///
    /// 计划某月末的红黄绿灯：先实施项目，后牵头单位。
    std::vector<ItemLight> light_list(std::int32_t plan, Month month) const;

    /// The lights as a document, those that are not green (红黄绿灯情况表).
    ///
    /// 红黄绿灯情况表（文件），仅列非绿灯。
    Document light_document(std::int32_t plan, Month month) const;

    /// The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a
    /// document.
    ///
    /// ErrorKind::NotFound where the rules of the plan have no scheme of that name. What was recorded counts; what
    /// nobody gave is absent.
    ///
    /// 按规则包中的考核办法给计划的责任单位计分，作为文件。
    Document assessment_document(std::int32_t plan, Month month, const std::string &name) const;

    /// One fact of an assessment.
    ///
    /// 查询一个考核登记。
    AssessmentFact assessment_fact_get(std::int32_t id) const;

    /// The facts of a plan's assessments, in the order in which they were recorded.
    ///
    /// 查询全部考核登记。
    std::vector<AssessmentFact> assessment_fact_list(std::int32_t plan) const;

    /// Every version of a fact of an assessment that the view knows of, oldest first.
    ///
    /// 考核登记的各个版本，由早到晚。
    std::vector<AssessmentFact> assessment_fact_history(std::int32_t id) const;

    /// One issued result of an assessment.
    ///
    /// 查询一个已签发考核结果。
    IssuedAssessment issued_assessment_get(std::int32_t id) const;

    /// The issued results of a plan, in the order in which they were issued.
    ///
    /// 查询全部已签发考核结果。
    std::vector<IssuedAssessment> issued_assessment_list(std::int32_t plan) const;

    /// The exact result of each unit as it was issued. POINTS is the total, none where none is given.
    ///
    /// 已签发结果中各单位的得分、名次、等次，得分为精确值。
    std::vector<UnitResult> issued_assessment_results(std::int32_t id) const;

    /// An issued result of an assessment as it was issued, byte for byte (重印).
    ///
    /// ErrorKind::Tampered from the call that asks for a form that was edited in the ledger, ErrorKind::NotFound for
    /// one that was not kept.
    ///
    /// 重印已签发的考核结果，与签发时逐字节相同。
    Document issued_assessment_reprint(std::int32_t id) const;

    /// Whether an issued result of an assessment is as it was issued, form by form.
    ///
    /// OUTCOME is of the whole, the same in each row: the points are reckoned again as of the change of the result.
    ///
    /// 已签发的考核结果是否仍为原件、按其变更重算是否一致。
    std::vector<CheckedForm> issued_assessment_check(std::int32_t id) const;

    /// Whose points changed from an issued result to another one, and by what (结果对照).
    ///
    /// Each changed unit has a row without SCHEME_ITEM with its totals, then one for each changed item.
    ///
    /// 结果对照：与另一结果或现在的数据相比，哪些单位、哪些项目的得分变了，依据是什么。
    std::vector<ChangedItem> issued_assessment_compare(std::int32_t id, std::int32_t other) const;

    /// The same as a document (考核结果对照).
    ///
    /// 考核结果对照（文件）。
    Document issued_assessment_compare_document(std::int32_t id, std::int32_t other) const;

    /// Makes the bulletin of a plan for a month (yyyymm), as it would be issued.
    ///
    /// The month must lie in the plan's year. The rules of the plan are those by which it is issued.
    ///
    /// 编制计划某月的通报。
    Bulletin bulletin_new(std::int32_t plan, Month month, const RulesForm *rules = nullptr) const;

    /// The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the
    /// rule pack.
    ///
    /// ErrorKind::InvalidValue where the period does not end with the month.
    ///
    /// 某种类、某期间的通报（期间以所给月份为末月），按规则包规定的组成和对比。
    Bulletin bulletin_of_kind(std::int32_t plan, Month month, BulletinKind kind, Period period) const;

    /// The sheets by which a plan can be exported.
    ///
    /// Those of its rule pack come first, then those that come with the library. TITLE has {year} and {month} for the
    /// time of the sheet.
    ///
    /// 计划可用的表式：规则包中的在前，随附的在后。
    std::vector<ExportProfile> export_list(std::int32_t plan) const;

    /// A plan's items by a sheet as a document (表式).
    ///
    /// Amounts are exact: ErrorKind::InvalidValue for one with more decimals than the sheet shows. ErrorKind::NotFound
    /// for a sheet that does not exist, ErrorKind::MissingValue where the sheet or the query needs a month.
    ///
    /// 按表式导出计划项目（文件），金额不作舍入；month为0时只导出计划。
    Document export_document(std::int32_t plan, const std::string &profile, Maybe<Month> month = none, const ItemQueryForm *query = nullptr) const;

    /// Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板).
    ///
    /// REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An .xlsx with the projects
    /// filled in and locked. An empty cell is not reported, never zero. ErrorKind::NotFound where no item is asked for,
    /// ErrorKind::InvalidValue for a sheet without columns to fill in; files as save says.
    ///
    /// 另存供单位填报的月报空白模板（.xlsx）：项目已填好并锁定，空格视为未报送；query写明单位。
    void export_template(std::int32_t plan, Month month, const std::string &profile, const std::string &path, const ItemQueryForm *query = nullptr, bool overwrite = false) const;

    /// The bulletin that issue_bulletin would issue at the moment of a view, byte for byte (签发预览).
    ///
    /// The same errors; nothing is written.
    ///
    /// 签发预览：在该视图时刻签发将得到的通报，逐字节相同。
    Bulletin issue_preview(const IssueForm &form, const RulesForm *rules = nullptr) const;

    /// One issued bulletin.
    ///
    /// SINCE is the change that issued it, AS_OF the last change that its figures know of.
    ///
    /// 查询一份已签发的通报。
    IssuedBulletin issued_bulletin_get(std::int32_t id) const;

    /// The issued bulletin of a number (期号、文号), or no row.
    ///
    /// 按期号或文号查询已签发的通报，没有时结果为空。
    Maybe<IssuedBulletin> issued_bulletin_by_number(const std::string &number) const;

    /// The text of an issued bulletin as it was issued, whatever was corrected since.
    ///
    /// 已签发通报的原文，不受其后更正影响。
    std::string issued_bulletin_text(std::int32_t id) const;

    /// The issued bulletins of a plan, 0 for all plans, in the order in which they were issued.
    ///
    /// 查询计划已签发的通报，按签发次序；0为全部计划。
    std::vector<IssuedBulletin> issued_bulletin_list(Maybe<std::int32_t> plan = none) const;

    /// An issued bulletin as it was issued, to be printed again.
    ///
    /// Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by
    /// now: ErrorKind::Tampered from the call that asks for a form that was edited in the ledger, ErrorKind::NotFound
    /// for one that was not kept; issued_bulletin_check says which they are. Its figures and tables are made again.
    ///
    /// 取回签发时的通报，以便重印。
    Bulletin issued_bulletin_reprint(std::int32_t id) const;

    /// Whether an issued bulletin is as it was issued, form by form.
    ///
    /// Its text must also print the hash that the change as of which its figures stand has in the ledger:
    /// Reproduction::ChainChanged where it does not, which means that the chain was made anew.
    ///
    /// OUTCOME is of the whole, the same in each row. The figures come first; their KEEPING is none, as they are made
    /// again and compared. IS_SAME is whether the library makes the same again; none where a form was not made.
    ///
    /// 核对已签发的通报是否与签发时一致，逐种形式。
    std::vector<CheckedBulletin> issued_bulletin_check(std::int32_t id) const;

    /// The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month.
    ///
    /// CUT is none for starts and finishes, NAME says whose figure it is, CHANGED_FIELD is done and the like, LABEL
    /// what it is called; BEFORE and AFTER are of the type of that field. No row if all figures are the same.
    ///
    /// 已签发通报与以后一份（或0，即该月现状）的数据差异。
    std::vector<FigureChange> issued_bulletin_compare_figures(std::int32_t before, std::int32_t after) const;

    /// Why they differ: each field of each record that is known otherwise, with the change that wrote it.
    ///
    /// after as of issued_bulletin_compare_figures. ID is of the record, of a report the item's, none for the rules;
    /// MONTH is of a report. CHANGED_FIELD and LABEL are none where a whole record says nothing, CHANGE and what
    /// follows where no change did it.
    ///
    /// 差异的原因：各记录各字段的变化及相应变更。
    std::vector<ChangedRecord> issued_bulletin_compare_records(std::int32_t before, std::int32_t after) const;

    /// The comparison as a document.
    ///
    /// after as of issued_bulletin_compare_figures.
    ///
    /// 比较结果（文件）。
    Document issued_bulletin_compare_document(std::int32_t before, std::int32_t after) const;

    /// What an import of a workbook would do. Nothing is changed.
    ///
    /// The workbook can be freed at once.
    ///
    /// 预览导入：说明会做什么，不改动台账。
    Import import_preview(const Workbook &workbook, const ImportForm *form = nullptr) const;

    /// What was decided about the file that a change imported, by the actor of the change.
    ///
    /// CELL has the letters of a column.
    ///
    /// 某次变更导入文件时，经办人对文件所作的决定。
    std::vector<ImportAnswer> import_answers(std::int32_t change) const;

    /// What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS.
    ///
    /// MEANING is none where the column is kept as text.
    ///
    /// 单位确认过的列含义，由选择KEEP_COLUMNS的导入保存。
    std::vector<ColumnMapping> import_columns() const;

    /// Begins a proof of the whole ledger. The view can be closed.
    ///
    /// 开始校验整个台账；视图可以关闭。
    Proof verify_new() const;

    /// What a seal of the last change of a view signs.
    ///
    /// Four lines, each with a line feed at its end: zdxm seal 1, the uuid of the ledger, the number of the change, its
    /// hash in 64 hexadecimal digits. What is signed are these characters of ASCII, a byte each.
    ///
    /// 对视图最后一次变更签章时所签的内容。
    std::string seal_text() const;

    /// The seals of changes that a view knows of, in the order of the changes.
    ///
    /// AT_MS is when it was kept, which is not signed; SEAL_TEXT is what was signed. Whether a signature is good, only
    /// the host can judge.
    ///
    /// 视图所知变更的签章，按变更次序。
    std::vector<Seal> seal_list() const;

    /// Begins to write what a view knows into a new file. The view can be closed.
    ///
    /// ErrorKind::Duplicate where there is a file, or a ledger, which is never replaced. ErrorKind::NotPermitted for a
    /// view that is limited (limit).
    ///
    /// 开始将视图所知的全部内容写入新的归档文件；视图可以关闭。
    Archive archive_export(const std::string &path, bool overwrite = false) const;

    /// All records of one kind, field by field, as a document of one table (数据).
    ///
    /// Facts only, without what follows from rules. Save the table by save_csv. ErrorKind::NotFound for a plan that
    /// does not exist.
    ///
    /// 某类记录的全部字段（文件，一个表），只含事实，不含依口径得出的数字。
    Document facts_document(FactTable table, std::int32_t plan) const;

    /// What the columns of these tables mean (字段说明), as a document of one table.
    ///
    /// 各数据表的字段说明（文件，一个表）。
    Document facts_fields_document() const;
};

/// Writes that become one change, or nothing.
///
/// 一批写入，要么成为一次变更，要么什么也不写。
class Batch : public BatchBase {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Batch(std::shared_ptr<detail::Owned> from, zdxm_batch *made) : BatchBase(std::move(from), made) {}

    /// A view of the ledger with what the batch wrote so far.
    ///
    /// It stays as long as the batch: each of its calls sees what was written until then, queued records not before
    /// their step. Afterwards it gives ErrorKind::ViewExpired. It shows what the actor may see. ErrorKind::Rule for the
    /// batch of an import.
    ///
    /// 取包含本批次已写内容的视图。
    View view() const;

    /// Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期).
    ///
    /// The reports that were submitted by that change count as submitted on that day. A registrar's task.
    ///
    /// 为时间存疑的变更补记日期，附理由。
    void change_set_day(std::int32_t change, Date day, const std::string &reason) const;

    /// Lifts the marks that a change set on earlier ones (解除时间标记). It gives how many were lifted.
    ///
    /// For a wrong clock that was said to be right. Instants that were marked are trusted again; change itself, and
    /// what followed with the same clock, is marked instead. ErrorKind::Rule where it marked none,
    /// ErrorKind::ClockBehind where the clock is still wrong. A registrar's task.
    ///
    /// 解除某次变更对以前变更所加的时间标记。
    std::int32_t change_lift_marks(std::int32_t change, const std::string &reason) const;

    /// Sets a remark that the change keeps.
    ///
    /// 为该变更写备注。
    void set_note(const std::string &note) const;

    /// Whether nothing was written so far. Queued records are not written yet.
    ///
    /// 目前是否尚未写入任何内容；排队的记录不算已写入。
    bool is_empty() const;

    /// Writes at most so many queued records more.
    ///
    /// It is done when there are none. A record that is refused is no error of the call: see results. An error, such as
    /// ErrorKind::Interrupted, ends the batch, and nothing of it is kept.
    ///
    /// 再写入至多若干条排队的记录，用于进度条。
    Progress step(std::int32_t records) const;

    /// What became of each queued record that was written or refused so far.
    ///
    /// ID is of what was added; PROJECT, PROJECT_NAME, STANDING_DONE and FLAGS of a report; DOUBLE_COUNTED of an item
    /// that was added; ERROR_CODE, ERROR_FIELD and ERROR_TEXT of one that was refused. The batch of an import has no
    /// rows.
    ///
    /// 每条排队记录的结果：已写入或被拒绝。
    std::vector<Written> results() const;

    /// Adds a unit.
    ///
    /// 增加单位。
    std::int32_t unit_add(const UnitForm &form) const;

    /// The unit with a name, added if it does not exist.
    ///
    /// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most
    /// three, only of one that was added.
    ///
    /// 按名称取单位，没有则增加。
    EnsuredUnit unit_ensure(const std::string &name) const;

    /// Corrects a unit.
    ///
    /// 更正单位。
    void unit_revise(std::int32_t id, const UnitForm &form) const;

    /// Corrects a person.
    ///
    /// 更正人员。
    void person_revise(std::int32_t id, const PersonForm &form) const;

    /// Adds a person. Names are unique: changes name their actor by them.
    ///
    /// 增加人员；姓名不得重复，变更以姓名记录经办人。
    std::int32_t person_add(const PersonForm &form) const;

    /// Ends a role. The last registrar stays.
    ///
    /// 终止职责；最后一名重点办人员不能终止。
    void role_revoke(std::int32_t id) const;

    /// Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger.
    ///
    /// basis (依据) is what it rests on, such as a document; none with length 0 for nothing. A registrar is one for the
    /// whole ledger. From the change after the one that names the first registrar, everybody may do what their roles
    /// allow.
    ///
    /// 授予职责：某单位的项目、某一项目，或（两者均为0）整个台账。
    std::int32_t role_grant(std::int32_t person, Role role, const std::string &basis, Maybe<std::int32_t> unit = none, Maybe<std::int32_t> project = none) const;

    /// Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除.
    ///
    /// What stood there is gone from the file; backups and archives that were made before keep it. A field that was
    /// unset in a form loaded from the row is emptied.
    ///
    /// 更改某人的联系方式，须写明理由；原内容从文件中清除，此前的备份和归档中仍有。
    void contact_revise(std::int32_t id, const ContactForm &form, const std::string &reason) const;

    /// Adds a sector.
    ///
    /// 增加行业分类。
    std::int32_t sector_add(const SectorForm &form) const;

    /// The sector with a name, added if it does not exist.
    ///
    /// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most
    /// three, only of one that was added.
    ///
    /// 按名称取行业分类，没有则增加。
    EnsuredSector sector_ensure(const std::string &name) const;

    /// Corrects a sector.
    ///
    /// 更正行业分类。
    void sector_revise(std::int32_t id, const SectorForm &form) const;

    /// Adds a project.
    ///
    /// 增加项目。
    std::int32_t project_add(const ProjectForm &form) const;

    /// Corrects a project.
    ///
    /// 更正项目。
    void project_revise(std::int32_t id, const ProjectForm &form) const;

    /// Corrects a plan.
    ///
    /// 更正年度计划。
    void plan_revise(std::int32_t id, const PlanForm &form) const;

    /// Adopts a plan (下达计划).
    ///
    /// 下达年度计划。
    std::int32_t plan_adopt(const PlanForm &form) const;

    /// Says which counts where a plan lists a whole and its parts (整体与部分).
    ///
    /// side is CountedSide::Whole or CountedSide::Parts; COUNT_BOTH gives an earlier choice up. Figures, rankings,
    /// bulletins and balances follow from this change on, for all months of the plan.
    ///
    /// 计划同时列有整体和部分时，确定计入哪一方。
    void plan_count_side(std::int32_t plan, Maybe<CountedSide> side = none) const;

    /// Every whole and part that a plan lists in the same months, with what the batch has written.
    ///
    /// To be asked after adding, supplementing or adopting.
    ///
    /// 同上，但包含批次已写的内容；增加、增补或下达之后查询。
    std::vector<DoubleCounted> plan_double_counted_in(std::int32_t plan) const;

    /// Adds a project to a plan. Ask item_double_counted then.
    ///
    /// 将项目列入计划；随后请查询item_double_counted。
    std::int32_t item_add(const ItemForm &form) const;

    /// The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has
    /// written, to ask after adding it.
    ///
    /// It looks at the family of one project, not at the plan.
    ///
    /// 计划在相同月份同时列有的、某计划项目的整体或部分，包含批次已写的内容。
    std::vector<DoubleCounted> item_double_counted(std::int32_t item) const;

    /// Corrects a plan item.
    ///
    /// The row of item_in_month does as well as the item's: the form then revises what that row has. ErrorKind::Rule if
    /// the form names another plan or project than the item has.
    ///
    /// 更正计划项目。
    void item_revise(std::int32_t id, const ItemForm &form) const;

    /// Adopts a plan change with all of its lines and gives its number.
    ///
    /// Several plan changes in one batch are one change. plan_change_entries gives the item of each line, in their
    /// order. ErrorKind::Rule, ErrorKind::Duplicate or ErrorKind::NotFound if a line does not fit the plan; nothing of
    /// the plan change is written then.
    ///
    /// 批准计划调整及其全部明细，返回编号。
    std::int32_t plan_change_adopt(const PlanChangeDraft &plan_change) const;

    /// Corrects what is said of a plan change.
    ///
    /// 更正计划调整的说明内容。
    void plan_change_revise(std::int32_t id, const PlanChangeForm &form) const;

    /// Files a report (填报). ErrorKind::Duplicate if the month has one: revise it.
    ///
    /// The row says what the ledger makes of it; PROJECT and PROJECT_NAME, for whom it was filed.
    ///
    /// 填报月报；该月已有月报时返回ErrorKind::Duplicate，请改为更正。
    FiledReport report_file(const ReportForm &form) const;

    /// Corrects a report (更正). The row is as in report_file.
    ///
    /// Later months that reported only their own amounts are derived again, in the same change.
    ///
    /// 更正月报。
    FiledReport report_revise(const ReportForm &form) const;

    /// Takes a report out of the figures, with the reason (撤回).
    ///
    /// The month is not reported from then on; the months after it are derived again.
    ///
    /// 撤回月报，不再计入数据，附理由。
    void report_withdraw(const ReportForm &form, const std::string &reason) const;

    /// Keeps a report that is being written (草稿).
    ///
    /// 保存月报草稿。
    void filing_draft(const ReportForm &form) const;

    /// Submits a report for review (报送). It is locked until it is approved or returned.
    ///
    /// The row says what the ledger would make of it, as in report_file.
    ///
    /// 报送月报待审核；审核通过或退回之前锁定。
    FiledReport filing_submit(const ReportForm &form) const;

    /// Approves a submitted report (审核通过), with an opinion or "". From this change on it counts.
    ///
    /// since is the SINCE of the row that the reviewer has read; ErrorKind::Conflict where the report was submitted
    /// anew since. The row is as in report_file.
    ///
    /// 审核通过已报送的月报，可附意见；自本次变更起计入数据。
    FiledReport filing_approve(std::int32_t item, Month month, std::int32_t since, const std::string &opinion) const;

    /// Sends a report back with an opinion (退回), a submitted or an approved one.
    ///
    /// since as in filing_approve. What was approved counts until its correction is approved.
    ///
    /// 退回已报送或已通过的月报，附意见。
    void filing_return(std::int32_t item, Month month, std::int32_t since, const std::string &opinion) const;

    /// Closes the reports of a plan up to a month (yyyymm, 关账).
    ///
    /// 关账：封闭计划截至某月的月报。
    void filing_close_month(std::int32_t plan, Month month) const;

    /// Opens a closed month (yyyymm) again, and those after it (反关账).
    ///
    /// 反关账：重新开放某月及其后各月。
    void filing_reopen_month(std::int32_t plan, Month month) const;

    /// Files the report of ten days (旬报). An error where the plan's rules ask for none.
    ///
    /// 填报旬报；计划的规则不要求旬报时报错。
    void ten_day_file(const TenDaysForm &form) const;

    /// Corrects the report of ten days.
    ///
    /// 更正旬报。
    void ten_day_revise(const TenDaysForm &form) const;

    /// Adds a matter.
    ///
    /// 增加事项。
    std::int32_t matter_add(const MatterForm &form) const;

    /// Corrects a matter, or settles it.
    ///
    /// The rows of query_matters and matter_overdue do as well as the matter's own. ErrorKind::Rule if the form names
    /// another project or kind than the matter has.
    ///
    /// 更正或办结事项。
    void matter_revise(std::int32_t id, const MatterForm &form) const;

    /// States that the problem of a report is a matter that the ledger has already, of the same project.
    ///
    /// 说明月报填写的存在问题就是台账中已有的某个事项，须为同一项目。
    void matter_link(std::int32_t id, std::int32_t item, Month month) const;

    /// Takes back that the problem of a report is a matter. The matter stays.
    ///
    /// 撤回月报与事项的对应，事项本身保留。
    void matter_unlink(std::int32_t id, std::int32_t item, Month month) const;

    /// Makes the problem that a report states a matter of its project, of kind MatterKind::Problem.
    ///
    /// Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out; others than those
    /// of the report give ErrorKind::Rule, and so does a report that states no problem.
    ///
    /// 把月报填写的存在问题登记为项目的事项；没有填写内容的，采用月报所述。
    std::int32_t matter_open_of_report(std::int32_t item, Month month, const MatterForm &form) const;

    /// Adds a node of a project by hand. Without POSITION it stands behind the others.
    ///
    /// ErrorKind::NotPermitted where the actor is no registrar.
    ///
    /// 为项目登记节点；不填写序号的排在最后。仅重点办可登记。
    std::int32_t node_add(const NodeForm &form) const;

    /// Corrects a node, plans it anew, or says that it is done.
    ///
    /// ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and for the people
    /// of UNIT; the others give ErrorKind::NotPermitted where the actor is no registrar. The rows of node_find do as
    /// well as the node's own. ErrorKind::Rule if nodes would wait for one another in a circle, or the form names
    /// another project than the node has.
    ///
    /// 更正节点、调整计划日期或登记完成；完成日期、文号、备注由可登记该项目事项的人员和责任单位人员填写，其余仅重点办可改。
    void node_revise(std::int32_t id, const NodeForm &form) const;

    /// Lays out the nodes of a template for the project of a plan item. It gives how many were added.
    ///
    /// The template is one of the plan's rules, or one that comes with the library. Nodes that were laid out before
    /// stay as they are.
    ///
    /// 按模板为计划项目布置节点，返回新增个数；已布置的节点不变。
    std::int32_t node_lay(std::int32_t item, const std::string &name) const;

    /// Drafts a letter (拟稿).
    ///
    /// ErrorKind::Rule for a project that does not count in the plan in the month.
    ///
    /// 拟稿：按表单拟一份函件；as_of取自拟发函件一行的AS_OF，0为本次写入之前的变更。
    std::int32_t letter_draft(const LetterForm &form, std::int32_t as_of) const;

    /// Corrects a draft.
    ///
    /// ErrorKind::Rule for a letter that is issued, and if the form names another kind, project, unit or matter than
    /// the letter has.
    ///
    /// 更正草稿；已签发的函件不能更正。
    void letter_revise(std::int32_t id, const LetterForm &form) const;

    /// Issues a draft (签发). It gets its number and date, and is frozen.
    ///
    /// since is the SINCE of the row that was read; ErrorKind::Conflict where the draft was revised since.
    /// ErrorKind::Duplicate for a number that another letter of its kind has in that year, ErrorKind::Rule for a letter
    /// that is no draft.
    ///
    /// 签发草稿：编定文号和日期，此后不再更改。
    void letter_issue(std::int32_t id, std::int32_t since, const std::string &number, Date issued_on) const;

    /// Records the answer to an issued letter (登记回复).
    ///
    /// since as in letter_issue.
    ///
    /// 登记函件的回复。
    void letter_reply(std::int32_t id, std::int32_t since, Date replied_on, const std::string &reply, const std::string &replied_by) const;

    /// Closes a letter with what came of it (销号).
    ///
    /// since as in letter_issue.
    ///
    /// 函件销号，写明办理结果。
    void letter_mark_closed(std::int32_t id, std::int32_t since, Date closed_on, const std::string &outcome) const;

    /// States that a stronger letter about the same follows this one (升级).
    ///
    /// since as in letter_issue.
    ///
    /// 升级：同一对象的后续函件已经签发。
    void letter_escalate(std::int32_t id, std::int32_t since, std::int32_t stronger) const;

    /// Revokes an issued letter by a document (撤销). Its points count no more.
    ///
    /// since as in letter_issue.
    ///
    /// 凭文件撤销已签发的函件，其计分不再计入。
    void letter_revoke(std::int32_t id, std::int32_t since, Date revoked_on, const std::string &document_no, const std::string &reason) const;

    /// Records what a project did. ErrorKind::Rule where it does not fit its other events.
    ///
    /// Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date
    /// and counts from the first open month on (COUNTS_FROM).
    ///
    /// 记录项目的实际事件（开工、竣工、停工、复工）；与其他事件矛盾时返回ErrorKind::Rule。
    std::int32_t event_record(const EventForm &form) const;

    /// Corrects an event: its date, what proves it.
    ///
    /// ErrorKind::NotPermitted where somebody else recorded it, or its date moves a closed month, and the actor is no
    /// registrar. ErrorKind::Rule if the form names another project or kind than the event has.
    ///
    /// 更正事件的日期和佐证。
    void event_revise(std::int32_t id, const EventForm &form) const;

    /// Takes back an event that was recorded by mistake (撤销). Its history stays.
    ///
    /// 撤销误记的事件，历史保留。
    void event_revoke(std::int32_t id) const;

    /// Lets an event count from its date on (追溯计入). Only a registrar may; the closed months that move are listed by
    /// filing_corrections.
    ///
    /// 追溯计入：使事件自其日期起计入，仅限重点办。
    void event_count_from_date(std::int32_t id) const;

    /// Attaches a file to a record.
    ///
    /// Without NAME the attachment has the name of the file. ErrorKind::TooLong above 20 MB, and for the 101st file of
    /// a record.
    ///
    /// 登记附件；没有填写名称的，用文件名。单个文件不超过20MB，每条记录不超过100个。
    std::int32_t attachment_add(const AttachmentForm &form, const std::string &path) const;

    /// Attaches bytes that the program has, with a NAME.
    ///
    /// 由程序提供文件内容登记附件，须填写名称。
    std::int32_t attachment_add_bytes(const AttachmentForm &form, const std::string &bytes) const;

    /// Corrects what is said of an attachment. Its bytes stay.
    ///
    /// The rows of attachment_of_project and attachment_of_month do as well as the attachment's own. ErrorKind::Rule if
    /// the form names another record than it is attached to.
    ///
    /// 更正附件的名称、拍摄时间、经纬度等；文件内容不变。
    void attachment_revise(std::int32_t id, const AttachmentForm &form) const;

    /// Adds a place of a project, which can have several.
    ///
    /// 增加位置。
    std::int32_t place_add(const PlaceForm &form) const;

    /// Corrects a place.
    ///
    /// The rows of place_all do as well as the place's own. ErrorKind::Rule if the form names another project.
    ///
    /// 更正位置。
    void place_revise(std::int32_t id, const PlaceForm &form) const;

    /// States that a unit is another one, with the reason. Units that are one already give ErrorKind::Rule.
    ///
    /// 单位合并：登记一个单位就是另一个单位，并写明理由。已是同一单位的，返回ErrorKind::Rule。
    void unit_merge(std::int32_t from, std::int32_t into, const std::string &reason) const;

    /// Takes back that a unit is another one. A unit that was not merged gives ErrorKind::NotFound.
    ///
    /// 撤销单位合并。未合并的单位返回ErrorKind::NotFound。
    void unit_unmerge(std::int32_t from) const;

    /// States that a project is another one, with the reason.
    ///
    /// Projects that both stand in one plan, a project and its part, and projects whose events do not fit one give
    /// ErrorKind::Rule.
    ///
    /// 项目合并：登记一个项目就是另一个项目，并写明理由。两个项目同在一个年度计划、互为上下级，或开竣工记录合在一起不符的，返回ErrorKind::Rule。
    void project_merge(std::int32_t from, std::int32_t into, const std::string &reason) const;

    /// Takes back that a project is another one. A project that was not merged gives ErrorKind::NotFound.
    ///
    /// 撤销项目合并。未合并的项目返回ErrorKind::NotFound。
    void project_unmerge(std::int32_t from) const;

    /// Voids a record that was typed by mistake, for a reason.
    ///
    /// ErrorKind::InUse where other records still use it; the error lists them. ErrorKind::Rule where this batch has
    /// written it first.
    ///
    /// 作废误登的记录，须说明原因；仍被使用的不能作废，错误说明列出使用它的记录。
    void record_void(Subject subject, const std::string &reason, Maybe<std::int32_t> id = none) const;

    /// Makes a voided record stand again as it was.
    ///
    /// It asks what adding the record would ask, such as whether its name is free.
    ///
    /// 恢复已作废的记录，内容同作废前；按新增时的要求检查，如名称是否已被占用。
    void record_restore(Subject subject, Maybe<std::int32_t> id = none) const;

    /// Voids the draft of a report, for a reason. ErrorKind::Rule where it answers a return.
    ///
    /// What was approved before the draft counts on.
    ///
    /// 作废月报草稿，须说明原因；此前已审核的月报继续有效。
    void draft_void(std::int32_t item, Month month, const std::string &reason) const;

    /// Makes the voided draft of a report stand again.
    ///
    /// 恢复已作废的月报草稿。
    void draft_restore(std::int32_t item, Month month) const;

    /// Adds a rule pack, its document as TOML or JSON.
    ///
    /// The same document again gives the number that it has; another one under the same name and version is
    /// ErrorKind::Duplicate.
    ///
    /// 增加规则包，文件为TOML或JSON。
    std::int32_t rule_pack_add(const std::string &document) const;

    /// Lets a plan use a rule pack from this change on.
    ///
    /// 自本次变更起使计划采用某规则包。
    void rule_pack_use(std::int32_t plan, std::int32_t id) const;

    /// Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks.
    ///
    /// Time limits count from a day (yyyymmdd). It gives how many were added.
    ///
    /// 按计划的规则为项目补齐缺少的前期手续和四制。
    std::int32_t rule_pack_checklist(std::int32_t plan, std::int32_t project, Date on) const;

    /// Records a fact of an assessment (考核登记).
    ///
    /// ErrorKind::NotFound for a scheme or an item that the rules of the plan do not have, ErrorKind::Duplicate where
    /// the same was recorded already.
    ///
    /// 考核登记：登记认定的分值、次数、比率或免列，须有文件依据。
    std::int32_t assessment_fact_record(const AssessmentFactForm &form) const;

    /// Corrects a fact of an assessment.
    ///
    /// ErrorKind::Rule if the form names another kind, plan or unit than the fact has.
    ///
    /// 更正考核登记。
    void assessment_fact_revise(std::int32_t id, const AssessmentFactForm &form) const;

    /// Issues the result of an assessment (签发考核结果).
    ///
    /// It is a change of its own, as a bulletin is. ErrorKind::Duplicate for a number that is taken, and where the
    /// month has a result already.
    ///
    /// 签发考核结果：编定文号和日期，此后不再更改。
    std::int32_t assessment_issue(std::int32_t plan, Month month, const std::string &name, const std::string &number, Date issued_on) const;

    /// Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme.
    ///
    /// It is a change of its own. ErrorKind::Duplicate where the issued one was corrected already.
    ///
    /// 更正考核结果：按同一计划、月份、办法签发新的结果，写明更正原因。
    std::int32_t issued_assessment_correct(std::int32_t former, const std::string &number, Date issued_on, const std::string &reason) const;

    /// Issues the bulletin of a month (签发).
    ///
    /// The figures are those before this batch, which must not have written anything, and cannot write anything after
    /// it: ErrorKind::Rule. ErrorKind::Duplicate if another issued bulletin has the number. A month can be issued again
    /// under another number.
    ///
    /// 签发某月的通报。
    std::int32_t issue_bulletin(const IssueForm &form, const RulesForm *rules = nullptr) const;

    /// Gives up what was confirmed of a column; what was imported by it stays.
    ///
    /// 撤销某列的确认；已导入的内容不变。
    void import_column_withdraw(std::int32_t id) const;
};

/// A plan change that is put together: supplement, withdrawal, adjustment.
///
/// 正在编制的计划调整：增补、调出、调整。
class PlanChangeDraft : public Handle<zdxm_plan_change, zdxm_plan_change_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    PlanChangeDraft(std::shared_ptr<detail::Owned> from, zdxm_plan_change *made) : Handle(std::move(from), made) {}

    /// A project comes into the plan (增补), from a form of an item that names the PROJECT.
    ///
    /// Preview and adoption check whether it fits the plan.
    ///
    /// 增补：项目列入计划，表单为写明项目的计划项目。
    void supplement(const ItemForm &form) const;

    /// A project leaves the plan (调出), by the number of its item.
    ///
    /// 调出：按计划项目的编号退出计划。
    void withdraw(std::int32_t item) const;

    /// A project that left comes back within the year (调回), by the number of its item.
    ///
    /// The months between stay without it: ABSENT_MONTHS of the item.
    ///
    /// 已调出的项目在年内回到计划（调回），其间各月仍不计入。
    void return_(std::int32_t item) const;

    /// What the plan says of a project changes (调整), by the number of its item.
    ///
    /// A form that was loaded from the item's row, or from that of item_in_month, holds what the plan says from then
    /// on: preview and adoption give ErrorKind::Conflict where somebody has changed the item since. OWNER and
    /// OWNER_CREDIT_CODE, where one of them was set after loading, give the project to another owner from the effective
    /// month on.
    ///
    /// 调整：按计划项目的编号变更计划对项目的规定。
    void adjust(std::int32_t item, const ItemForm &form) const;

    /// What the plan change would do to the sums of its plan. Nothing is written.
    ///
    /// CUT is CutKind::All for implementation projects, CutKind::Phase or CutKind::PhaseSector. Errors are those of
    /// adopting it; error_detail names the line as its record. The rows are those of plan_change_balance.
    ///
    /// 预览计划调整对计划合计的影响；不写入任何内容。
    std::vector<PlanChangeBalance> preview(const View &view) const;
};

/// What an office prints, in every form: text, Markdown, JSON, workbooks.
///
/// 可印制的文件：文本、Markdown、JSON、工作簿。
class Document : public Handle<zdxm_document, zdxm_document_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Document(std::shared_ptr<detail::Owned> from, zdxm_document *made) : Handle(std::move(from), made) {}

    /// A form of the document that is words.
    ///
    /// Of an issued bulletin, what was issued: ErrorKind::Tampered where that was edited in the ledger,
    /// ErrorKind::NotFound where it was not kept; issued_bulletin_check says which forms are there.
    ///
    /// 文件的文字形式：文本、Markdown或JSON；已签发的通报为签发时的原文。
    std::string text(PrintedForm form) const;

    /// Saves a form of the document as a file.
    ///
    /// ErrorKind::Duplicate where there is a file, or a ledger, which is never replaced; ErrorKind::FileInUse where
    /// another program holds the file for two seconds. An error leaves what was there.
    ///
    /// 将文件以某种形式存盘。
    void save(PrintedForm form, const std::string &path, bool overwrite = false) const;

    /// Saves a table of the document, by its place from 0, as a .csv file.
    ///
    /// UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first in
    /// each row what it is. A text that a spreadsheet would run as a formula gets an apostrophe before it. Files as
    /// save says.
    ///
    /// 将文件中的一个表存为CSV：UTF-8带标记，一行表头并注明单位，金额精确到分、以元计。
    void save_csv(std::int32_t index, const std::string &path, bool overwrite = false) const;

    /// The head of a document in one row.
    ///
    /// COUNT is the number of its tables. PROOF_MARK proves where the figures of what was issued come from.
    ///
    /// 文件头：标题、用纸、发文机关、文号、日期、口径、校验标记、表数，一行。
    DocumentHead head() const;

    /// The parts of a document in their order, those of its attachments last.
    ///
    /// A heading has a DEPTH from 1 to 4, a paragraph none; a table has a TABLE_INDEX, its place for table. ATTACHMENT
    /// is the name of the attachment that a part belongs to.
    ///
    /// 文件的各个部分（标题、段落、表），按次序，附件在后。
    std::vector<DocumentPart> parts() const;

    /// The charts of a document in their order.
    ///
    /// TEXT is the chart as SVG, 156 mm wide; NOTE says what it shows in a sentence, for those who do not see it.
    ///
    /// 文件的各幅图表，按次序：标题、SVG文本、一句话说明。
    std::vector<DocumentChart> charts() const;

    /// The tables of a document, in their order.
    ///
    /// SHEET is the name that its sheet in a workbook has.
    ///
    /// 文件中的各个表格，按次序。
    std::vector<DocumentTable> tables() const;

    /// The rows of a table, by its place from 0, each cell as it is displayed.
    ///
    /// Fields: ROW_KIND, and column n as column_0 + n. A dash stands for a figure that does not exist.
    ///
    /// 某个表格（位置从0起）的各行，各单元格为显示内容。
    std::vector<std::vector<Maybe<std::string>>> table(std::int32_t index) const;

    /// The header cells of a table, by its place from 0.
    ///
    /// ROW is 0 or 1; ROWS and COLUMNS are how many it covers.
    ///
    /// 某个表格（位置从0起）的表头单元格。
    std::vector<TableHeaderCell> table_header(std::int32_t index) const;
};

/// The figures of a month, made once.
///
/// 一个月的通报（简报）数据。
class Bulletin : public Handle<zdxm_bulletin, zdxm_bulletin_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Bulletin(std::shared_ptr<detail::Owned> from, zdxm_bulletin *made) : Handle(std::move(from), made) {}

    /// The bulletin as a document, for every form.
    ///
    /// Of an issued bulletin the forms are those that were issued, byte for byte: issued_bulletin_reprint.
    ///
    /// 整份通报，为可印成各种形式的文件。
    Document document() const;

    /// The bulletin's head, with starts and finishes, in one row.
    ///
    /// CHANGE is the last one that it knows of. LATE and UNDATED are of reports; none, as DEADLINE is, where the rules
    /// of the plan name no deadline. START_RATE is over the base of the rules.
    ///
    /// 通报的总体数据及开竣工情况，一行。
    BulletinHead head() const;

    /// The bulletin's sums in every cut.
    ///
    /// Units come by rank within their kind.
    ///
    /// 通报各种口径的合计。
    std::vector<BulletinFigures> figures() const;

    /// The projects that did not report for the month (未报送), by reporting unit.
    ///
    /// 该月未报送的项目，按填报单位。
    std::vector<MissingReport> missing() const;
};

/// A spreadsheet file that is read.
///
/// 读入的电子表格文件。
class Workbook : public Handle<zdxm_workbook, zdxm_workbook_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Workbook(std::shared_ptr<detail::Owned> from, zdxm_workbook *made) : Handle(std::move(from), made) {}

    /// The sheets that are plans or monthly reports.
    ///
    /// The sums are over the rows that count, which are COUNT. ErrorKind::UnknownSheet if none was understood.
    ///
    /// 工作簿中的计划表和月报表。
    std::vector<Sheet> sheets() const;

    /// The columns of a sheet, by its place from 0, and what each means.
    ///
    /// MEANING is none where the header is not known.
    ///
    /// 某个表（位置从0起）各列的含义。
    std::vector<SheetColumn> columns(std::int32_t sheet) const;

    /// The projects of a sheet, by its place from 0, as they were read.
    ///
    /// OTHER has the columns that the ledger has no field for. A form of a report can be loaded from such a row (load).
    ///
    /// 某个表（位置从0起）读到的项目。
    std::vector<SheetRow> rows(std::int32_t sheet) const;

    /// The headings of a sheet, by its place from 0, with what each declares and what stands under it.
    ///
    /// TOTAL, ANNUAL and YTD_DONE are as found.
    ///
    /// 某个表（位置从0起）的分组标题、申报数与实际数。
    std::vector<SheetGroup> groups(std::int32_t sheet) const;

    /// Every problem of the file, each at its cell, and the sheets that were left out.
    ///
    /// TEXT says what is wrong and what to do, in the language of the context; READ what the cell of a blocking one
    /// says.
    ///
    /// 文件的全部问题，各注明单元格，以及未读的表。
    std::vector<Finding> findings() const;

    /// All sheets of the file as plain cells, understood or not.
    ///
    /// SHEET_INDEX is the place among all sheets.
    ///
    /// 文件的全部表，为普通单元格，不论是否识别。
    std::vector<SheetGrid> grids() const;

    /// The cells with a value of a sheet, by its place among all sheets, row by row.
    ///
    /// 某个表（在全部表中的位置）有值的单元格，逐行。
    std::vector<SheetCell> cells(std::int32_t sheet) const;
};

/// What the import of a workbook would do.
///
/// 工作簿导入台账的预览与执行。
class Import : public Handle<zdxm_import, zdxm_import_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Import(std::shared_ptr<detail::Owned> from, zdxm_import *made) : Handle(std::move(from), made) {}

    /// What the import would do, in numbers, in one row.
    ///
    /// 导入将做什么，各类数目，一行。
    ImportCounts counts() const;

    /// Every problem, of the sheets and of the comparison with the ledger.
    ///
    /// 全部问题：表格的问题和与台账比对的问题。
    std::vector<Finding> findings() const;

    /// The problems that stand in the way of this import with its options.
    ///
    /// 按当前选项仍妨碍导入的问题。
    std::vector<Finding> unsettled() const;

    /// The units that the import adds, with the kind that each name suggests.
    ///
    /// 导入将新增的单位及由名称推测的类别。
    std::vector<NewName> new_units() const;

    /// The sectors that the import adds. KIND is none.
    ///
    /// 导入将新增的行业分类。
    std::vector<NewName> new_sectors() const;

    /// Begins to write the import by a person.
    ///
    /// Step and commit the batch like any other. ErrorKind::UnsettledProblems while problems stand in the way,
    /// ErrorKind::Rule if the ledger has changed since the preview.
    ///
    /// 以某人的名义开始写入导入内容。
    Batch begin(const std::string &actor) const;
};

/// The proof of a whole ledger, step by step.
///
/// 分步核验整个台账。
class Proof : public detail::Steps<Proof, zdxm_verify, zdxm_verify_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Proof(std::shared_ptr<detail::Owned> from, zdxm_verify *made) : Steps(std::move(from), made) {}

    /// Reads about so many rows more.
    ///
    /// It is done when all were read. In the proof of a ledger the first thing that does not fit is an error,
    /// ErrorKind::Tampered or ErrorKind::Damaged; the examination of a file lists all of them. done and total count
    /// rows, of a file only about. A step of the examination returns within a tenth of a second.
    ///
    /// 再校验约若干行。
    Progress step(std::int32_t rows) const;

    /// What a completed proof looked at, in one row.
    ///
    /// CHANGE is the last one, SEALS how many there are, each with the hash of its change; seal_list gives them.
    /// ADDED_OBJECTS come from other programs; they hold no facts. The hash vouches for all that came before; printed
    /// on a bulletin, it also proves that no later change was cut off. ErrorKind::Rule before the last step.
    ///
    /// 校验完成后的结果，一行。
    Verification result() const;

    /// Everything that is wrong with a file that was examined.
    ///
    /// A sound file gives no rows. ErrorKind::Rule before the last step.
    ///
    /// 所检查文件的全部问题。
    std::vector<FileProblem> problems() const;
};

/// A backup that is made step by step.
///
/// 分步制作的备份。
class Backup : public detail::Steps<Backup, zdxm_backup, zdxm_backup_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Backup(std::shared_ptr<detail::Owned> from, zdxm_backup *made) : Steps(std::move(from), made) {}

    /// Leaves out the files of attachments, which a backup has beside it otherwise.
    ///
    /// To be said before the last step. FILES_MISSING of the row says how many the backup lacks then.
    ///
    /// 备份不带附件文件；默认带附件，放在备份旁的文件夹中。结果的FILES_MISSING为缺少的文件数。
    void leave_out_attachments() const;

    /// Copies so many pages more, of 4 KiB, and then proves about as many rows.
    ///
    /// It is done when all were copied and proved: then finish it. done and total count pages, and then rows too.
    /// ErrorKind::Tampered or ErrorKind::Damaged where the ledger is not one that a restore would accept. After
    /// ErrorKind::Interrupted it can go on.
    ///
    /// 再复制若干页（每页4 KiB），之后再校验约若干行。
    Progress step(std::int32_t pages) const;

    /// Copies and proves what is left, and gives the file its name.
    ///
    /// The row says what is in it; CHANGE is the last one, AT_MS of that. An error leaves what was there. The backup is
    /// over then, and is only to be freed.
    ///
    /// 完成余下的复制和校验，文件此时才正式命名。
    FileContents finish() const;
};

/// A whole ledger as lines of JSON, written or read step by step.
///
/// 整个台账的JSON归档，分步写出或读入。
class Archive : public detail::Steps<Archive, zdxm_archive, zdxm_archive_free> {
public:
    /// Of a handle that a function of zdxm.h has made, and what it came from.
    Archive(std::shared_ptr<detail::Owned> from, zdxm_archive *made) : Steps(std::move(from), made) {}

    /// Puts the files of attachments beside the archive as well. ErrorKind::Rule for an import, which takes over the
    /// files that lie beside its archive.
    ///
    /// To be said before the last step. FILES_MISSING of the result says how many the archive lacks.
    ///
    /// 归档时附件文件一并放入归档旁的文件夹；默认不带。由归档建台账时，自动取用归档旁的附件文件。
    void take_attachments() const;

    /// Writes, or reads and proves, about so many lines more.
    ///
    /// It is done when the file has its name. Of an import: ErrorKind::UnknownFormat for what is no archive,
    /// ErrorKind::NewerVersion for one of a later version, ErrorKind::Damaged for a wrong line, ErrorKind::Tampered
    /// where a value was edited; nothing is left of it then. After ErrorKind::Interrupted it can go on.
    ///
    /// 再写出（或读入并校验）约若干行。
    Progress step(std::int32_t lines) const;

    /// What is in a completed archive, or in the ledger made of it, in one row.
    ///
    /// CHANGE is the last one, AT_MS of that. ErrorKind::Rule before the last step.
    ///
    /// 已完成的归档或由它建立的台账的内容，一行。
    FileContents result() const;
};

inline std::string Context::version_text() const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_version_text(get(), buffer, cap, need);
    });
}

inline std::string Context::error_title(std::int32_t code) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_error_title(get(), code, buffer, cap, need);
    });
}

inline std::string Context::field_title(std::int32_t field) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_field_title(get(), field, buffer, cap, need);
    });
}

inline std::string Context::field_name(std::int32_t field) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_field_name(get(), field, buffer, cap, need);
    });
}

inline std::int32_t Context::field_type(std::int32_t field) const {
    std::int32_t given = 0;
    check(zdxm_field_type(get(), field, &given));
    return given;
}

inline UnitKind Context::unit_suggest_kind(const std::string &name) const {
    std::int32_t given = 0;
    check(zdxm_unit_suggest_kind(get(), name.data(), detail::length(name), &given));
    return static_cast<UnitKind>(given);
}

inline PlanChangeDraft Context::plan_change_new(std::int32_t plan, const PlanChangeForm &form) const {
    const FilledForm filled_form(own->context, form);
    zdxm_plan_change *made = nullptr;
    check(zdxm_plan_change_new(get(), plan, filled_form.get(), &made));
    return PlanChangeDraft(own, made);
}

inline std::string Context::rule_pack_shipped(std::int32_t index) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_rule_pack_shipped(get(), index, buffer, cap, need);
    });
}

inline std::string Context::assessment_of_values(const std::string &scheme, const std::string &values) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_assessment_of_values(get(), scheme.data(), detail::length(scheme), values.data(), detail::length(values), buffer, cap, need);
    });
}

inline Document Context::assessment_document_of_values(const std::string &scheme, const std::string &values) const {
    zdxm_document *made = nullptr;
    check(zdxm_assessment_document_of_values(get(), scheme.data(), detail::length(scheme), values.data(), detail::length(values), &made));
    return Document(own, made);
}

inline Workbook Context::workbook_open(const std::string &path) const {
    zdxm_workbook *made = nullptr;
    check(zdxm_workbook_open(get(), path.data(), detail::length(path), &made));
    return Workbook(own, made);
}

inline Workbook Context::workbook_read(const std::string &bytes) const {
    zdxm_workbook *made = nullptr;
    check(zdxm_workbook_read(get(), bytes.data(), detail::length(bytes), &made));
    return Workbook(own, made);
}

inline Proof Context::verify_file(const std::string &path) const {
    zdxm_verify *made = nullptr;
    check(zdxm_verify_file(get(), path.data(), detail::length(path), &made));
    return Proof(own, made);
}

inline Restored Context::backup_restore(const std::string &source, const std::string &target, bool keep_existing) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_backup_restore(get(), source.data(), detail::length(source), target.data(), detail::length(target), keep_existing ? ZDXM_RESTORE_KEEP_EXISTING : 0, &made));
    return *detail::row_if<Restored>(Cursor(own, made));
}

inline std::vector<FileProblem> Context::backup_check(const std::string &path) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_backup_check(get(), path.data(), detail::length(path), &made));
    return detail::rows_of<FileProblem>(Cursor(own, made));
}

inline Archive Context::archive_import(const std::string &source, const std::string &target) const {
    zdxm_archive *made = nullptr;
    check(zdxm_archive_import(get(), source.data(), detail::length(source), target.data(), detail::length(target), &made));
    return Archive(own, made);
}

inline Money Context::money_parse(const std::string &text, MoneyUnit unit) const {
    std::int64_t given = 0;
    check(zdxm_money_parse(get(), text.data(), detail::length(text), static_cast<std::int32_t>(unit), &given));
    return fen(given);
}

inline std::string Context::money_text(Money fen, MoneyUnit unit, std::int32_t decimals) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_money_text(get(), fen.fen(), static_cast<std::int32_t>(unit), decimals, buffer, cap, need);
    });
}

inline Maybe<std::string> Context::rate_text(Money part, Money base, std::int32_t decimals) const {
    return text_if([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_rate_text(get(), part.fen(), base.fen(), decimals, buffer, cap, need);
    });
}

inline std::string Context::project_code_parse(const std::string &text) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_project_code_parse(get(), text.data(), detail::length(text), buffer, cap, need);
    });
}

inline std::string Context::credit_code_parse(const std::string &text) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_credit_code_parse(get(), text.data(), detail::length(text), buffer, cap, need);
    });
}

inline Date Context::date_parse(const std::string &text) const {
    std::int32_t given = 0;
    check(zdxm_date_parse(get(), text.data(), detail::length(text), &given));
    return Date::of(given);
}

inline Phase Context::phase_parse(const std::string &text) const {
    std::int32_t given = 0;
    check(zdxm_phase_parse(get(), text.data(), detail::length(text), &given));
    return static_cast<Phase>(given);
}

inline std::string Context::value_text(std::int32_t field, std::int32_t value) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_value_text(get(), field, value, buffer, cap, need);
    });
}

inline std::vector<FieldChoice> Context::field_choices(std::int32_t field) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_field_choices(get(), field, &made));
    return detail::rows_of<FieldChoice>(Cursor(own, made));
}

inline std::tuple<Maybe<Date>, Maybe<Date>> Context::period_parse(const std::string &text) const {
    std::int32_t given_0 = 0;
    std::int32_t given_1 = 0;
    check(zdxm_period_parse(get(), text.data(), detail::length(text), &given_0, &given_1));
    return std::make_tuple(given_0 != 0 ? Maybe<Date>(Date::of(given_0)) : Maybe<Date>(), given_1 != 0 ? Maybe<Date>(Date::of(given_1)) : Maybe<Date>());
}

inline Maybe<std::string> Context::gap_text(Money part, Money base, Month month, std::int32_t decimals) const {
    return text_if([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_gap_text(get(), part.fen(), base.fen(), month.number(), decimals, buffer, cap, need);
    });
}

inline void Ledger::answer_clock(ClockPolicy answer) const {
    check(zdxm_ledger_answer_clock(get(), static_cast<std::int32_t>(answer)));
}

inline bool Ledger::is_read_only() const {
    std::int32_t given = 0;
    check(zdxm_ledger_is_read_only(get(), &given));
    return given != 0;
}

inline std::string Ledger::office() const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_ledger_office(get(), buffer, cap, need);
    });
}

inline std::string Ledger::uuid() const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_ledger_uuid(get(), buffer, cap, need);
    });
}

inline std::string Ledger::path() const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_ledger_path(get(), buffer, cap, need);
    });
}

inline std::vector<OpeningNotice> Ledger::opening() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_ledger_opening(get(), &made));
    return detail::rows_of<OpeningNotice>(Cursor(own, made));
}

inline Maybe<std::int64_t> Ledger::oldest_view() const {
    std::int64_t given = 0;
    if (check(zdxm_ledger_oldest_view(get(), &given)) == ZDXM_NULL) return none;
    return Maybe<std::int64_t>(given);
}

inline View Ledger::view() const {
    zdxm_view *made = nullptr;
    check(zdxm_ledger_view(get(), &made));
    return View(own, made);
}

inline View Ledger::view_as_of(std::int32_t change) const {
    zdxm_view *made = nullptr;
    check(zdxm_ledger_view_as_of(get(), change, &made));
    return View(own, made);
}

inline View Ledger::view_at(std::chrono::system_clock::time_point at_ms) const {
    zdxm_view *made = nullptr;
    check(zdxm_ledger_view_at(get(), std::chrono::duration_cast<std::chrono::milliseconds>(at_ms.time_since_epoch()).count(), &made));
    return View(own, made);
}

inline std::int32_t Ledger::attachment_sweep(const std::string &actor) const {
    std::int32_t given = 0;
    check(zdxm_attachment_sweep(get(), actor.data(), detail::length(actor), &given));
    return given;
}

inline void Ledger::seal_add(const std::string &text, const std::string &key, const std::string &signature) const {
    check(zdxm_seal_add(get(), text.data(), detail::length(text), key.data(), detail::length(key), signature.data(), detail::length(signature)));
}

inline Backup Ledger::backup_new(const std::string &path, bool overwrite) const {
    zdxm_backup *made = nullptr;
    check(zdxm_backup_new(get(), path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0, &made));
    return Backup(own, made);
}

inline std::int32_t View::as_of() const {
    std::int32_t given = 0;
    check(zdxm_view_as_of(get(), &given));
    return given;
}

inline void View::limit(const std::string &actor) const {
    check(zdxm_view_limit(get(), actor.data(), detail::length(actor)));
}

inline Change View::change_get(std::int32_t change) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_change_get(get(), change, &made));
    return *detail::row_if<Change>(Cursor(own, made));
}

inline std::vector<ClockFinding> View::change_clock_findings() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_change_clock_findings(get(), &made));
    return detail::rows_of<ClockFinding>(Cursor(own, made));
}

inline std::vector<Refusal> View::change_refusals() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_change_refusals(get(), &made));
    return detail::rows_of<Refusal>(Cursor(own, made));
}

inline Maybe<Date> View::change_day(std::int32_t change) const {
    std::int32_t given = 0;
    if (check(zdxm_change_day(get(), change, &given)) == ZDXM_NULL) return none;
    return Maybe<Date>(Date::of(given));
}

inline std::vector<Change> View::change_list(std::int32_t after, std::int32_t most) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_change_list(get(), after, most, &made));
    return detail::rows_of<Change>(Cursor(own, made));
}

inline Document View::change_refusals_document() const {
    zdxm_document *made = nullptr;
    check(zdxm_change_refusals_document(get(), &made));
    return Document(own, made);
}

inline Unit View::unit_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_unit_get(get(), id, &made));
    return *detail::row_if<Unit>(Cursor(own, made));
}

inline Maybe<Unit> View::unit_by_name(const std::string &name) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_unit_by_name(get(), name.data(), detail::length(name), &made));
    return detail::row_if<Unit>(Cursor(own, made));
}

inline std::vector<Unit> View::unit_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_unit_list(get(), &made));
    return detail::rows_of<Unit>(Cursor(own, made));
}

inline Person View::person_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_person_get(get(), id, &made));
    return *detail::row_if<Person>(Cursor(own, made));
}

inline std::vector<Person> View::person_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_person_list(get(), &made));
    return detail::rows_of<Person>(Cursor(own, made));
}

inline Maybe<Person> View::person_find(const std::string &name) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_person_find(get(), name.data(), detail::length(name), &made));
    return detail::row_if<Person>(Cursor(own, made));
}

inline std::vector<Person> View::person_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_person_history(get(), id, &made));
    return detail::rows_of<Person>(Cursor(own, made));
}

inline std::vector<RoleGrant> View::role_list(std::int32_t person) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_role_list(get(), person, &made));
    return detail::rows_of<RoleGrant>(Cursor(own, made));
}

inline std::vector<RoleGrant> View::role_who(TaskKind task, Maybe<std::int32_t> id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_role_who(get(), static_cast<std::int32_t>(task), id ? (*id) : 0, &made));
    return detail::rows_of<RoleGrant>(Cursor(own, made));
}

inline bool View::role_may(const std::string &actor, TaskKind task, Maybe<std::int32_t> id) const {
    std::int32_t given = 0;
    check(zdxm_role_may(get(), actor.data(), detail::length(actor), static_cast<std::int32_t>(task), id ? (*id) : 0, &given));
    return given != 0;
}

inline Contact View::contact_get(std::int32_t person) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_contact_get(get(), person, &made));
    return *detail::row_if<Contact>(Cursor(own, made));
}

inline std::vector<Contact> View::contact_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_contact_list(get(), &made));
    return detail::rows_of<Contact>(Cursor(own, made));
}

inline Sector View::sector_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_sector_get(get(), id, &made));
    return *detail::row_if<Sector>(Cursor(own, made));
}

inline Maybe<Sector> View::sector_by_name(const std::string &name) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_sector_by_name(get(), name.data(), detail::length(name), &made));
    return detail::row_if<Sector>(Cursor(own, made));
}

inline std::vector<Sector> View::sector_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_sector_list(get(), &made));
    return detail::rows_of<Sector>(Cursor(own, made));
}

inline Project View::project_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_project_get(get(), id, &made));
    return *detail::row_if<Project>(Cursor(own, made));
}

inline std::vector<Project> View::project_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_project_list(get(), &made));
    return detail::rows_of<Project>(Cursor(own, made));
}

inline Maybe<Project> View::project_by_name(const std::string &name) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_project_by_name(get(), name.data(), detail::length(name), &made));
    return detail::row_if<Project>(Cursor(own, made));
}

inline std::vector<Project> View::project_find(const std::string &text) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_project_find(get(), text.data(), detail::length(text), &made));
    return detail::rows_of<Project>(Cursor(own, made));
}

inline std::vector<Project> View::project_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_project_history(get(), id, &made));
    return detail::rows_of<Project>(Cursor(own, made));
}

inline Maybe<Project> View::project_by_code(const std::string &code) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_project_by_code(get(), code.data(), detail::length(code), &made));
    return detail::row_if<Project>(Cursor(own, made));
}

inline YearPlan View::plan_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_get(get(), id, &made));
    return *detail::row_if<YearPlan>(Cursor(own, made));
}

inline std::vector<YearPlan> View::plan_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_list(get(), &made));
    return detail::rows_of<YearPlan>(Cursor(own, made));
}

inline Maybe<YearPlan> View::plan_of_year(std::int32_t year, PlanLevel level) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_of_year(get(), year, static_cast<std::int32_t>(level), &made));
    return detail::row_if<YearPlan>(Cursor(own, made));
}

inline std::vector<ProjectPlace> View::plan_of_project(std::int32_t project) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_of_project(get(), project, &made));
    return detail::rows_of<ProjectPlace>(Cursor(own, made));
}

inline std::vector<DoubleCounted> View::plan_double_counted(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_double_counted(get(), plan, &made));
    return detail::rows_of<DoubleCounted>(Cursor(own, made));
}

inline Maybe<CountedSide> View::plan_counted_side(std::int32_t plan) const {
    std::int32_t given = 0;
    check(zdxm_plan_counted_side(get(), plan, &given));
    return given != 0 ? Maybe<CountedSide>(static_cast<CountedSide>(given)) : none;
}

inline Document View::plan_document(std::int32_t plan, const RulesForm *rules) const {
    const FilledForm filled_rules(own->context, rules);
    zdxm_document *made = nullptr;
    check(zdxm_plan_document(get(), plan, filled_rules.get(), &made));
    return Document(own, made);
}

inline PlanItem View::item_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_item_get(get(), id, &made));
    return *detail::row_if<PlanItem>(Cursor(own, made));
}

inline std::vector<PlanItem> View::item_list(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_item_list(get(), plan, &made));
    return detail::rows_of<PlanItem>(Cursor(own, made));
}

inline Maybe<PlanItem> View::item_of_project(std::int32_t plan, std::int32_t project) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_item_of_project(get(), plan, project, &made));
    return detail::row_if<PlanItem>(Cursor(own, made));
}

inline Maybe<StateInPlan> View::item_in_month(std::int32_t id, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_item_in_month(get(), id, month.number(), &made));
    return detail::row_if<StateInPlan>(Cursor(own, made));
}

inline std::vector<PlanChange> View::plan_change_list(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_change_list(get(), plan, &made));
    return detail::rows_of<PlanChange>(Cursor(own, made));
}

inline PlanChange View::plan_change_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_change_get(get(), id, &made));
    return *detail::row_if<PlanChange>(Cursor(own, made));
}

inline std::vector<PlanVersion> View::plan_change_versions(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_change_versions(get(), plan, &made));
    return detail::rows_of<PlanVersion>(Cursor(own, made));
}

inline std::vector<StateInPlan> View::plan_change_entries(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_change_entries(get(), id, &made));
    return detail::rows_of<StateInPlan>(Cursor(own, made));
}

inline std::vector<PlanChangeBalance> View::plan_change_balance(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_change_balance(get(), id, &made));
    return detail::rows_of<PlanChangeBalance>(Cursor(own, made));
}

inline Document View::plan_change_document(std::int32_t id, const RulesForm *rules) const {
    const FilledForm filled_rules(own->context, rules);
    zdxm_document *made = nullptr;
    check(zdxm_plan_change_document(get(), id, filled_rules.get(), &made));
    return Document(own, made);
}

inline std::vector<ReportWithdrawal> View::report_withdrawals(std::int32_t item, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_report_withdrawals(get(), item, month.number(), &made));
    return detail::rows_of<ReportWithdrawal>(Cursor(own, made));
}

inline Maybe<MonthlyReport> View::report_get(std::int32_t item, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_report_get(get(), item, month.number(), &made));
    return detail::row_if<MonthlyReport>(Cursor(own, made));
}

inline std::vector<MonthlyReport> View::report_list(std::int32_t item) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_report_list(get(), item, &made));
    return detail::rows_of<MonthlyReport>(Cursor(own, made));
}

inline std::vector<MonthlyReport> View::report_of_month(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_report_of_month(get(), plan, month.number(), &made));
    return detail::rows_of<MonthlyReport>(Cursor(own, made));
}

inline std::vector<MonthlyReport> View::report_history(std::int32_t item, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_report_history(get(), item, month.number(), &made));
    return detail::rows_of<MonthlyReport>(Cursor(own, made));
}

inline Maybe<Filing> View::filing_get(std::int32_t item, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_filing_get(get(), item, month.number(), &made));
    return detail::row_if<Filing>(Cursor(own, made));
}

inline std::vector<Filing> View::filing_history(std::int32_t item, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_filing_history(get(), item, month.number(), &made));
    return detail::rows_of<Filing>(Cursor(own, made));
}

inline std::vector<LateCorrection> View::filing_corrections(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_filing_corrections(get(), plan, &made));
    return detail::rows_of<LateCorrection>(Cursor(own, made));
}

inline std::vector<Reopening> View::filing_reopenings(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_filing_reopenings(get(), plan, &made));
    return detail::rows_of<Reopening>(Cursor(own, made));
}

inline std::vector<ReportingStatus> View::filing_status(std::int32_t plan, Month month, Date on) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_filing_status(get(), plan, month.number(), on.number(), &made));
    return detail::rows_of<ReportingStatus>(Cursor(own, made));
}

inline Document View::filing_status_document(std::int32_t plan, Month month, Date on) const {
    zdxm_document *made = nullptr;
    check(zdxm_filing_status_document(get(), plan, month.number(), on.number(), &made));
    return Document(own, made);
}

inline Maybe<Month> View::filing_closed_through(std::int32_t plan) const {
    std::int32_t given = 0;
    if (check(zdxm_filing_closed_through(get(), plan, &given)) == ZDXM_NULL) return none;
    return Maybe<Month>(Month::of(given));
}

inline Maybe<TenDayReport> View::ten_day_get(std::int32_t item, TenDays ten_days) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_ten_day_get(get(), item, ten_days.number(), &made));
    return detail::row_if<TenDayReport>(Cursor(own, made));
}

inline std::vector<TenDayReport> View::ten_day_list(std::int32_t item) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_ten_day_list(get(), item, &made));
    return detail::rows_of<TenDayReport>(Cursor(own, made));
}

inline std::vector<MissingItem> View::ten_day_missing(std::int32_t plan, TenDays ten_days) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_ten_day_missing(get(), plan, ten_days.number(), &made));
    return detail::rows_of<MissingItem>(Cursor(own, made));
}

inline std::vector<Matter> View::matter_of_report(std::int32_t item, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_matter_of_report(get(), item, month.number(), &made));
    return detail::rows_of<Matter>(Cursor(own, made));
}

inline std::vector<MatterReport> View::matter_reports(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_matter_reports(get(), id, &made));
    return detail::rows_of<MatterReport>(Cursor(own, made));
}

inline Matter View::matter_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_matter_get(get(), id, &made));
    return *detail::row_if<Matter>(Cursor(own, made));
}

inline std::vector<Matter> View::matter_list(std::int32_t project) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_matter_list(get(), project, &made));
    return detail::rows_of<Matter>(Cursor(own, made));
}

inline std::vector<Matter> View::matter_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_matter_history(get(), id, &made));
    return detail::rows_of<Matter>(Cursor(own, made));
}

inline std::vector<OverdueMatter> View::matter_overdue(Date on) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_matter_overdue(get(), on.number(), &made));
    return detail::rows_of<OverdueMatter>(Cursor(own, made));
}

inline Document View::matter_overdue_document(Date on) const {
    zdxm_document *made = nullptr;
    check(zdxm_matter_overdue_document(get(), on.number(), &made));
    return Document(own, made);
}

inline Node View::node_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_node_get(get(), id, &made));
    return *detail::row_if<Node>(Cursor(own, made));
}

inline std::vector<Node> View::node_list(std::int32_t project) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_node_list(get(), project, &made));
    return detail::rows_of<Node>(Cursor(own, made));
}

inline std::vector<Node> View::node_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_node_history(get(), id, &made));
    return detail::rows_of<Node>(Cursor(own, made));
}

inline std::vector<NodeProposal> View::node_proposals(std::int32_t plan, Date on) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_node_proposals(get(), plan, on.number(), &made));
    return detail::rows_of<NodeProposal>(Cursor(own, made));
}

inline std::vector<FoundNode> View::node_find(Date on, const NodeQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_cursor *made = nullptr;
    check(zdxm_node_find(get(), on.number(), filled_query.get(), &made));
    return detail::rows_of<FoundNode>(Cursor(own, made));
}

inline Document View::node_find_document(Date on, const NodeQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_document *made = nullptr;
    check(zdxm_node_find_document(get(), on.number(), filled_query.get(), &made));
    return Document(own, made);
}

inline Letter View::letter_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_letter_get(get(), id, &made));
    return *detail::row_if<Letter>(Cursor(own, made));
}

inline std::vector<Letter> View::letter_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_letter_history(get(), id, &made));
    return detail::rows_of<Letter>(Cursor(own, made));
}

inline LetterPoints View::letter_points(std::int32_t unit, Month first, Month last) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_letter_points(get(), unit, first.number(), last.number(), &made));
    return *detail::row_if<LetterPoints>(Cursor(own, made));
}

inline std::vector<LetterPoints> View::letter_points_of_all(Month first, Month last) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_letter_points_of_all(get(), first.number(), last.number(), &made));
    return detail::rows_of<LetterPoints>(Cursor(own, made));
}

inline std::vector<FoundLetter> View::letter_find(Date on, const LetterQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_cursor *made = nullptr;
    check(zdxm_letter_find(get(), on.number(), filled_query.get(), &made));
    return detail::rows_of<FoundLetter>(Cursor(own, made));
}

inline Document View::letter_find_document(Date on, const LetterQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_document *made = nullptr;
    check(zdxm_letter_find_document(get(), on.number(), filled_query.get(), &made));
    return Document(own, made);
}

inline std::vector<LetterProposal> View::letter_proposals(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_letter_proposals(get(), plan, month.number(), &made));
    return detail::rows_of<LetterProposal>(Cursor(own, made));
}

inline Document View::letter_document(std::int32_t id) const {
    zdxm_document *made = nullptr;
    check(zdxm_letter_document(get(), id, &made));
    return Document(own, made);
}

inline Document View::letter_reprint(std::int32_t id) const {
    zdxm_document *made = nullptr;
    check(zdxm_letter_reprint(get(), id, &made));
    return Document(own, made);
}

inline std::vector<IssuedForm> View::letter_check(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_letter_check(get(), id, &made));
    return detail::rows_of<IssuedForm>(Cursor(own, made));
}

inline std::vector<ProjectEvent> View::event_counted_later(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_event_counted_later(get(), plan, &made));
    return detail::rows_of<ProjectEvent>(Cursor(own, made));
}

inline ProjectEvent View::event_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_event_get(get(), id, &made));
    return *detail::row_if<ProjectEvent>(Cursor(own, made));
}

inline std::vector<ProjectEvent> View::event_list(std::int32_t project) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_event_list(get(), project, &made));
    return detail::rows_of<ProjectEvent>(Cursor(own, made));
}

inline std::vector<ProjectEvent> View::event_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_event_history(get(), id, &made));
    return detail::rows_of<ProjectEvent>(Cursor(own, made));
}

inline ProjectStatus View::event_state(std::int32_t project, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_event_state(get(), project, month.number(), &made));
    return *detail::row_if<ProjectStatus>(Cursor(own, made));
}

inline std::vector<ItemState> View::event_states(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_event_states(get(), plan, month.number(), &made));
    return detail::rows_of<ItemState>(Cursor(own, made));
}

inline Document View::event_states_document(std::int32_t plan, Month month) const {
    zdxm_document *made = nullptr;
    check(zdxm_event_states_document(get(), plan, month.number(), &made));
    return Document(own, made);
}

inline Attachment View::attachment_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_attachment_get(get(), id, &made));
    return *detail::row_if<Attachment>(Cursor(own, made));
}

inline std::vector<Attachment> View::attachment_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_attachment_history(get(), id, &made));
    return detail::rows_of<Attachment>(Cursor(own, made));
}

inline std::vector<ListedAttachment> View::attachment_of_project(std::int32_t project) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_attachment_of_project(get(), project, &made));
    return detail::rows_of<ListedAttachment>(Cursor(own, made));
}

inline std::vector<ListedAttachment> View::attachment_of_month(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_attachment_of_month(get(), plan, month.number(), &made));
    return detail::rows_of<ListedAttachment>(Cursor(own, made));
}

inline void View::attachment_save(std::int32_t id, const std::string &path, bool overwrite) const {
    check(zdxm_attachment_save(get(), id, path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0));
}

inline std::vector<Attachment> View::attachment_list(AttachedKind kind, Maybe<std::int32_t> id, Maybe<Month> month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_attachment_list(get(), static_cast<std::int32_t>(kind), id ? (*id) : 0, month ? (*month).number() : 0, &made));
    return detail::rows_of<Attachment>(Cursor(own, made));
}

inline std::string View::attachment_base64(std::int32_t id) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_attachment_base64(get(), id, buffer, cap, need);
    });
}

inline std::vector<FileFinding> View::attachment_check() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_attachment_check(get(), &made));
    return detail::rows_of<FileFinding>(Cursor(own, made));
}

inline Place View::place_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_place_get(get(), id, &made));
    return *detail::row_if<Place>(Cursor(own, made));
}

inline std::vector<Place> View::place_list(std::int32_t project) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_place_list(get(), project, &made));
    return detail::rows_of<Place>(Cursor(own, made));
}

inline std::vector<Place> View::place_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_place_history(get(), id, &made));
    return detail::rows_of<Place>(Cursor(own, made));
}

inline std::vector<FoundPlace> View::place_all() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_place_all(get(), &made));
    return detail::rows_of<FoundPlace>(Cursor(own, made));
}

inline std::string View::place_geojson() const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_place_geojson(get(), buffer, cap, need);
    });
}

inline std::string View::place_geojson_shifted() const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_place_geojson_shifted(get(), buffer, cap, need);
    });
}

inline std::vector<RolloverProposal> View::rollover_propose(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_rollover_propose(get(), plan, &made));
    return detail::rows_of<RolloverProposal>(Cursor(own, made));
}

inline std::vector<OutdatedItem> View::rollover_outdated(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_rollover_outdated(get(), plan, &made));
    return detail::rows_of<OutdatedItem>(Cursor(own, made));
}

inline Document View::rollover_document(std::int32_t plan, const RulesForm *rules) const {
    const FilledForm filled_rules(own->context, rules);
    zdxm_document *made = nullptr;
    check(zdxm_rollover_document(get(), plan, filled_rules.get(), &made));
    return Document(own, made);
}

inline Document View::rollover_outdated_document(std::int32_t plan) const {
    zdxm_document *made = nullptr;
    check(zdxm_rollover_outdated_document(get(), plan, &made));
    return Document(own, made);
}

inline std::vector<ChangeEntry> View::change_entries(std::int32_t change) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_change_entries(get(), change, &made));
    return detail::rows_of<ChangeEntry>(Cursor(own, made));
}

inline std::vector<ChangeEntry> View::history_list(Subject subject, std::int32_t after, Maybe<std::int32_t> id, Maybe<std::int32_t> field) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_history_list(get(), static_cast<std::int32_t>(subject), id ? (*id) : 0, field ? (*field) : 0, after, &made));
    return detail::rows_of<ChangeEntry>(Cursor(own, made));
}

inline Document View::history_document(Subject subject, std::int32_t after, Maybe<std::int32_t> id, Maybe<std::int32_t> field) const {
    zdxm_document *made = nullptr;
    check(zdxm_history_document(get(), static_cast<std::int32_t>(subject), id ? (*id) : 0, field ? (*field) : 0, after, &made));
    return Document(own, made);
}

inline std::vector<Merger> View::merger_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_merger_list(get(), &made));
    return detail::rows_of<Merger>(Cursor(own, made));
}

inline std::vector<MergeCandidate> View::merger_candidates(Subject subject) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_merger_candidates(get(), static_cast<std::int32_t>(subject), &made));
    return detail::rows_of<MergeCandidate>(Cursor(own, made));
}

inline Document View::merger_document() const {
    zdxm_document *made = nullptr;
    check(zdxm_merger_document(get(), &made));
    return Document(own, made);
}

inline Document View::merger_candidates_document(Subject subject) const {
    zdxm_document *made = nullptr;
    check(zdxm_merger_candidates_document(get(), static_cast<std::int32_t>(subject), &made));
    return Document(own, made);
}

inline std::vector<VoidedRecord> View::voided_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_voided_list(get(), &made));
    return detail::rows_of<VoidedRecord>(Cursor(own, made));
}

inline Document View::voided_document() const {
    zdxm_document *made = nullptr;
    check(zdxm_voided_document(get(), &made));
    return Document(own, made);
}

inline std::vector<ItemFigures> View::figures_plan(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_figures_plan(get(), plan, &made));
    return detail::rows_of<ItemFigures>(Cursor(own, made));
}

inline std::vector<ItemFigures> View::figures_month(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_figures_month(get(), plan, month.number(), &made));
    return detail::rows_of<ItemFigures>(Cursor(own, made));
}

inline std::string View::figures_json(std::int32_t plan, Month month) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_figures_json(get(), plan, month.number(), buffer, cap, need);
    });
}

inline Found<FoundItem> View::query_items(std::int32_t plan, Month month, const ItemQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_cursor *made = nullptr;
    std::int32_t given = 0;
    check(zdxm_query_items(get(), plan, month.number(), filled_query.get(), &given, &made));
    return Found<FoundItem>{detail::rows_of<FoundItem>(Cursor(own, made)), given};
}

inline Document View::query_items_document(std::int32_t plan, Month month, const ItemQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_document *made = nullptr;
    check(zdxm_query_items_document(get(), plan, month.number(), filled_query.get(), &made));
    return Document(own, made);
}

inline std::vector<FoundMatter> View::query_matters(Date on, const MatterQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_cursor *made = nullptr;
    check(zdxm_query_matters(get(), on.number(), filled_query.get(), &made));
    return detail::rows_of<FoundMatter>(Cursor(own, made));
}

inline Document View::query_matters_document(Date on, const MatterQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_document *made = nullptr;
    check(zdxm_query_matters_document(get(), on.number(), filled_query.get(), &made));
    return Document(own, made);
}

inline std::vector<RankedUnit> View::ranking_list(std::int32_t plan, Month month, const RankingForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_cursor *made = nullptr;
    check(zdxm_ranking_list(get(), plan, month.number(), filled_query.get(), &made));
    return detail::rows_of<RankedUnit>(Cursor(own, made));
}

inline Document View::ranking_document(std::int32_t plan, Month month, const RankingForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_document *made = nullptr;
    check(zdxm_ranking_document(get(), plan, month.number(), filled_query.get(), &made));
    return Document(own, made);
}

inline std::vector<RankedUnit> View::ranking_lists(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_ranking_lists(get(), plan, month.number(), &made));
    return detail::rows_of<RankedUnit>(Cursor(own, made));
}

inline Document View::ranking_lists_document(std::int32_t plan, Month month) const {
    zdxm_document *made = nullptr;
    check(zdxm_ranking_lists_document(get(), plan, month.number(), &made));
    return Document(own, made);
}

inline std::vector<SourceFunds> View::funds_list(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_funds_list(get(), plan, month.number(), &made));
    return detail::rows_of<SourceFunds>(Cursor(own, made));
}

inline Document View::funds_document(std::int32_t plan, Month month, const RulesForm *rules) const {
    const FilledForm filled_rules(own->context, rules);
    zdxm_document *made = nullptr;
    check(zdxm_funds_document(get(), plan, month.number(), filled_rules.get(), &made));
    return Document(own, made);
}

inline std::vector<StoredRulePack> View::rule_pack_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_rule_pack_list(get(), &made));
    return detail::rows_of<StoredRulePack>(Cursor(own, made));
}

inline StoredRulePack View::rule_pack_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_rule_pack_get(get(), id, &made));
    return *detail::row_if<StoredRulePack>(Cursor(own, made));
}

inline Maybe<StoredRulePack> View::rule_pack_of_plan(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_rule_pack_of_plan(get(), plan, &made));
    return detail::row_if<StoredRulePack>(Cursor(own, made));
}

inline std::string View::rule_pack_document(std::int32_t id) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_rule_pack_document(get(), id, buffer, cap, need);
    });
}

inline Maybe<Date> View::rule_pack_deadline(std::int32_t plan, Month month) const {
    std::int32_t given = 0;
    if (check(zdxm_rule_pack_deadline(get(), plan, month.number(), &given)) == ZDXM_NULL) return none;
    return Maybe<Date>(Date::of(given));
}

inline std::vector<ItemLight> View::light_list(std::int32_t plan, Month month) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_light_list(get(), plan, month.number(), &made));
    return detail::rows_of<ItemLight>(Cursor(own, made));
}

inline Document View::light_document(std::int32_t plan, Month month) const {
    zdxm_document *made = nullptr;
    check(zdxm_light_document(get(), plan, month.number(), &made));
    return Document(own, made);
}

inline Document View::assessment_document(std::int32_t plan, Month month, const std::string &name) const {
    zdxm_document *made = nullptr;
    check(zdxm_assessment_document(get(), plan, month.number(), name.data(), detail::length(name), &made));
    return Document(own, made);
}

inline AssessmentFact View::assessment_fact_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_assessment_fact_get(get(), id, &made));
    return *detail::row_if<AssessmentFact>(Cursor(own, made));
}

inline std::vector<AssessmentFact> View::assessment_fact_list(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_assessment_fact_list(get(), plan, &made));
    return detail::rows_of<AssessmentFact>(Cursor(own, made));
}

inline std::vector<AssessmentFact> View::assessment_fact_history(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_assessment_fact_history(get(), id, &made));
    return detail::rows_of<AssessmentFact>(Cursor(own, made));
}

inline IssuedAssessment View::issued_assessment_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_assessment_get(get(), id, &made));
    return *detail::row_if<IssuedAssessment>(Cursor(own, made));
}

inline std::vector<IssuedAssessment> View::issued_assessment_list(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_assessment_list(get(), plan, &made));
    return detail::rows_of<IssuedAssessment>(Cursor(own, made));
}

inline std::vector<UnitResult> View::issued_assessment_results(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_assessment_results(get(), id, &made));
    return detail::rows_of<UnitResult>(Cursor(own, made));
}

inline Document View::issued_assessment_reprint(std::int32_t id) const {
    zdxm_document *made = nullptr;
    check(zdxm_issued_assessment_reprint(get(), id, &made));
    return Document(own, made);
}

inline std::vector<CheckedForm> View::issued_assessment_check(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_assessment_check(get(), id, &made));
    return detail::rows_of<CheckedForm>(Cursor(own, made));
}

inline std::vector<ChangedItem> View::issued_assessment_compare(std::int32_t id, std::int32_t other) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_assessment_compare(get(), id, other, &made));
    return detail::rows_of<ChangedItem>(Cursor(own, made));
}

inline Document View::issued_assessment_compare_document(std::int32_t id, std::int32_t other) const {
    zdxm_document *made = nullptr;
    check(zdxm_issued_assessment_compare_document(get(), id, other, &made));
    return Document(own, made);
}

inline Bulletin View::bulletin_new(std::int32_t plan, Month month, const RulesForm *rules) const {
    const FilledForm filled_rules(own->context, rules);
    zdxm_bulletin *made = nullptr;
    check(zdxm_bulletin_new(get(), plan, month.number(), filled_rules.get(), &made));
    return Bulletin(own, made);
}

inline Bulletin View::bulletin_of_kind(std::int32_t plan, Month month, BulletinKind kind, Period period) const {
    zdxm_bulletin *made = nullptr;
    check(zdxm_bulletin_of_kind(get(), plan, month.number(), static_cast<std::int32_t>(kind), static_cast<std::int32_t>(period), &made));
    return Bulletin(own, made);
}

inline std::vector<ExportProfile> View::export_list(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_export_list(get(), plan, &made));
    return detail::rows_of<ExportProfile>(Cursor(own, made));
}

inline Document View::export_document(std::int32_t plan, const std::string &profile, Maybe<Month> month, const ItemQueryForm *query) const {
    const FilledForm filled_query(own->context, query);
    zdxm_document *made = nullptr;
    check(zdxm_export_document(get(), plan, month ? (*month).number() : 0, profile.data(), detail::length(profile), filled_query.get(), &made));
    return Document(own, made);
}

inline void View::export_template(std::int32_t plan, Month month, const std::string &profile, const std::string &path, const ItemQueryForm *query, bool overwrite) const {
    const FilledForm filled_query(own->context, query);
    check(zdxm_export_template(get(), plan, month.number(), profile.data(), detail::length(profile), filled_query.get(), path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0));
}

inline Bulletin View::issue_preview(const IssueForm &form, const RulesForm *rules) const {
    const FilledForm filled_form(own->context, form);
    const FilledForm filled_rules(own->context, rules);
    zdxm_bulletin *made = nullptr;
    check(zdxm_issue_preview(get(), filled_form.get(), filled_rules.get(), &made));
    return Bulletin(own, made);
}

inline IssuedBulletin View::issued_bulletin_get(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_bulletin_get(get(), id, &made));
    return *detail::row_if<IssuedBulletin>(Cursor(own, made));
}

inline Maybe<IssuedBulletin> View::issued_bulletin_by_number(const std::string &number) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_bulletin_by_number(get(), number.data(), detail::length(number), &made));
    return detail::row_if<IssuedBulletin>(Cursor(own, made));
}

inline std::string View::issued_bulletin_text(std::int32_t id) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_issued_bulletin_text(get(), id, buffer, cap, need);
    });
}

inline std::vector<IssuedBulletin> View::issued_bulletin_list(Maybe<std::int32_t> plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_bulletin_list(get(), plan ? (*plan) : 0, &made));
    return detail::rows_of<IssuedBulletin>(Cursor(own, made));
}

inline Bulletin View::issued_bulletin_reprint(std::int32_t id) const {
    zdxm_bulletin *made = nullptr;
    check(zdxm_issued_bulletin_reprint(get(), id, &made));
    return Bulletin(own, made);
}

inline std::vector<CheckedBulletin> View::issued_bulletin_check(std::int32_t id) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_bulletin_check(get(), id, &made));
    return detail::rows_of<CheckedBulletin>(Cursor(own, made));
}

inline std::vector<FigureChange> View::issued_bulletin_compare_figures(std::int32_t before, std::int32_t after) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_bulletin_compare_figures(get(), before, after, &made));
    return detail::rows_of<FigureChange>(Cursor(own, made));
}

inline std::vector<ChangedRecord> View::issued_bulletin_compare_records(std::int32_t before, std::int32_t after) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_issued_bulletin_compare_records(get(), before, after, &made));
    return detail::rows_of<ChangedRecord>(Cursor(own, made));
}

inline Document View::issued_bulletin_compare_document(std::int32_t before, std::int32_t after) const {
    zdxm_document *made = nullptr;
    check(zdxm_issued_bulletin_compare_document(get(), before, after, &made));
    return Document(own, made);
}

inline Import View::import_preview(const Workbook &workbook, const ImportForm *form) const {
    const FilledForm filled_form(own->context, form);
    zdxm_import *made = nullptr;
    check(zdxm_import_preview(get(), workbook.get(), filled_form.get(), &made));
    return Import(own, made);
}

inline std::vector<ImportAnswer> View::import_answers(std::int32_t change) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_import_answers(get(), change, &made));
    return detail::rows_of<ImportAnswer>(Cursor(own, made));
}

inline std::vector<ColumnMapping> View::import_columns() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_import_columns(get(), &made));
    return detail::rows_of<ColumnMapping>(Cursor(own, made));
}

inline Proof View::verify_new() const {
    zdxm_verify *made = nullptr;
    check(zdxm_verify_new(get(), &made));
    return Proof(own, made);
}

inline std::string View::seal_text() const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_seal_text(get(), buffer, cap, need);
    });
}

inline std::vector<Seal> View::seal_list() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_seal_list(get(), &made));
    return detail::rows_of<Seal>(Cursor(own, made));
}

inline Archive View::archive_export(const std::string &path, bool overwrite) const {
    zdxm_archive *made = nullptr;
    check(zdxm_archive_export(get(), path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0, &made));
    return Archive(own, made);
}

inline Document View::facts_document(FactTable table, std::int32_t plan) const {
    zdxm_document *made = nullptr;
    check(zdxm_facts_document(get(), static_cast<std::int32_t>(table), plan, &made));
    return Document(own, made);
}

inline Document View::facts_fields_document() const {
    zdxm_document *made = nullptr;
    check(zdxm_facts_fields_document(get(), &made));
    return Document(own, made);
}

inline View Batch::view() const {
    zdxm_view *made = nullptr;
    check(zdxm_batch_view(get(), &made));
    return View(own, made);
}

inline void Batch::change_set_day(std::int32_t change, Date day, const std::string &reason) const {
    check(zdxm_change_set_day(get(), change, day.number(), reason.data(), detail::length(reason)));
}

inline std::int32_t Batch::change_lift_marks(std::int32_t change, const std::string &reason) const {
    std::int32_t given = 0;
    check(zdxm_change_lift_marks(get(), change, reason.data(), detail::length(reason), &given));
    return given;
}

inline void Batch::set_note(const std::string &note) const {
    check(zdxm_batch_set_note(get(), note.data(), detail::length(note)));
}

inline bool Batch::is_empty() const {
    std::int32_t given = 0;
    check(zdxm_batch_is_empty(get(), &given));
    return given != 0;
}

inline Progress Batch::step(std::int32_t records) const {
    std::int32_t done = 0, total = 0;
    const bool is_done = check(zdxm_batch_step(get(), records, &done, &total)) == ZDXM_DONE;
    return Progress{done, total, is_done};
}

inline std::vector<Written> Batch::results() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_batch_results(get(), &made));
    return detail::rows_of<Written>(Cursor(own, made));
}

inline std::int32_t Batch::unit_add(const UnitForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_unit_add(get(), filled_form.get(), &given));
    return given;
}

inline EnsuredUnit Batch::unit_ensure(const std::string &name) const {
    zdxm_cursor *made = nullptr;
    std::int32_t given = 0;
    check(zdxm_unit_ensure(get(), name.data(), detail::length(name), &given, &made));
    return *detail::row_if<EnsuredUnit>(Cursor(own, made));
}

inline void Batch::unit_revise(std::int32_t id, const UnitForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_unit_revise(get(), id, filled_form.get()));
}

inline void Batch::person_revise(std::int32_t id, const PersonForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_person_revise(get(), id, filled_form.get()));
}

inline std::int32_t Batch::person_add(const PersonForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_person_add(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::role_revoke(std::int32_t id) const {
    check(zdxm_role_revoke(get(), id));
}

inline std::int32_t Batch::role_grant(std::int32_t person, Role role, const std::string &basis, Maybe<std::int32_t> unit, Maybe<std::int32_t> project) const {
    std::int32_t given = 0;
    check(zdxm_role_grant(get(), person, static_cast<std::int32_t>(role), unit ? (*unit) : 0, project ? (*project) : 0, basis.data(), detail::length(basis), &given));
    return given;
}

inline void Batch::contact_revise(std::int32_t id, const ContactForm &form, const std::string &reason) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_contact_revise(get(), id, filled_form.get(), reason.data(), detail::length(reason)));
}

inline std::int32_t Batch::sector_add(const SectorForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_sector_add(get(), filled_form.get(), &given));
    return given;
}

inline EnsuredSector Batch::sector_ensure(const std::string &name) const {
    zdxm_cursor *made = nullptr;
    std::int32_t given = 0;
    check(zdxm_sector_ensure(get(), name.data(), detail::length(name), &given, &made));
    return *detail::row_if<EnsuredSector>(Cursor(own, made));
}

inline void Batch::sector_revise(std::int32_t id, const SectorForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_sector_revise(get(), id, filled_form.get()));
}

inline std::int32_t Batch::project_add(const ProjectForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_project_add(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::project_revise(std::int32_t id, const ProjectForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_project_revise(get(), id, filled_form.get()));
}

inline void Batch::plan_revise(std::int32_t id, const PlanForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_plan_revise(get(), id, filled_form.get()));
}

inline std::int32_t Batch::plan_adopt(const PlanForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_plan_adopt(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::plan_count_side(std::int32_t plan, Maybe<CountedSide> side) const {
    check(zdxm_plan_count_side(get(), plan, side ? static_cast<std::int32_t>((*side)) : 0));
}

inline std::vector<DoubleCounted> Batch::plan_double_counted_in(std::int32_t plan) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_double_counted_in(get(), plan, &made));
    return detail::rows_of<DoubleCounted>(Cursor(own, made));
}

inline std::int32_t Batch::item_add(const ItemForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_item_add(get(), filled_form.get(), &given));
    return given;
}

inline std::vector<DoubleCounted> Batch::item_double_counted(std::int32_t item) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_item_double_counted(get(), item, &made));
    return detail::rows_of<DoubleCounted>(Cursor(own, made));
}

inline void Batch::item_revise(std::int32_t id, const ItemForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_item_revise(get(), id, filled_form.get()));
}

inline std::int32_t Batch::plan_change_adopt(const PlanChangeDraft &plan_change) const {
    std::int32_t given = 0;
    check(zdxm_plan_change_adopt(get(), plan_change.get(), &given));
    return given;
}

inline void Batch::plan_change_revise(std::int32_t id, const PlanChangeForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_plan_change_revise(get(), id, filled_form.get()));
}

inline FiledReport Batch::report_file(const ReportForm &form) const {
    const FilledForm filled_form(own->context, form);
    zdxm_cursor *made = nullptr;
    check(zdxm_report_file(get(), filled_form.get(), &made));
    return *detail::row_if<FiledReport>(Cursor(own, made));
}

inline FiledReport Batch::report_revise(const ReportForm &form) const {
    const FilledForm filled_form(own->context, form);
    zdxm_cursor *made = nullptr;
    check(zdxm_report_revise(get(), filled_form.get(), &made));
    return *detail::row_if<FiledReport>(Cursor(own, made));
}

inline void Batch::report_withdraw(const ReportForm &form, const std::string &reason) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_report_withdraw(get(), filled_form.get(), reason.data(), detail::length(reason)));
}

inline void Batch::filing_draft(const ReportForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_filing_draft(get(), filled_form.get()));
}

inline FiledReport Batch::filing_submit(const ReportForm &form) const {
    const FilledForm filled_form(own->context, form);
    zdxm_cursor *made = nullptr;
    check(zdxm_filing_submit(get(), filled_form.get(), &made));
    return *detail::row_if<FiledReport>(Cursor(own, made));
}

inline FiledReport Batch::filing_approve(std::int32_t item, Month month, std::int32_t since, const std::string &opinion) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_filing_approve(get(), item, month.number(), since, opinion.data(), detail::length(opinion), &made));
    return *detail::row_if<FiledReport>(Cursor(own, made));
}

inline void Batch::filing_return(std::int32_t item, Month month, std::int32_t since, const std::string &opinion) const {
    check(zdxm_filing_return(get(), item, month.number(), since, opinion.data(), detail::length(opinion)));
}

inline void Batch::filing_close_month(std::int32_t plan, Month month) const {
    check(zdxm_filing_close_month(get(), plan, month.number()));
}

inline void Batch::filing_reopen_month(std::int32_t plan, Month month) const {
    check(zdxm_filing_reopen_month(get(), plan, month.number()));
}

inline void Batch::ten_day_file(const TenDaysForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_ten_day_file(get(), filled_form.get()));
}

inline void Batch::ten_day_revise(const TenDaysForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_ten_day_revise(get(), filled_form.get()));
}

inline std::int32_t Batch::matter_add(const MatterForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_matter_add(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::matter_revise(std::int32_t id, const MatterForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_matter_revise(get(), id, filled_form.get()));
}

inline void Batch::matter_link(std::int32_t id, std::int32_t item, Month month) const {
    check(zdxm_matter_link(get(), id, item, month.number()));
}

inline void Batch::matter_unlink(std::int32_t id, std::int32_t item, Month month) const {
    check(zdxm_matter_unlink(get(), id, item, month.number()));
}

inline std::int32_t Batch::matter_open_of_report(std::int32_t item, Month month, const MatterForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_matter_open_of_report(get(), item, month.number(), filled_form.get(), &given));
    return given;
}

inline std::int32_t Batch::node_add(const NodeForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_node_add(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::node_revise(std::int32_t id, const NodeForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_node_revise(get(), id, filled_form.get()));
}

inline std::int32_t Batch::node_lay(std::int32_t item, const std::string &name) const {
    std::int32_t given = 0;
    check(zdxm_node_lay(get(), item, name.data(), detail::length(name), &given));
    return given;
}

inline std::int32_t Batch::letter_draft(const LetterForm &form, std::int32_t as_of) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_letter_draft(get(), filled_form.get(), as_of, &given));
    return given;
}

inline void Batch::letter_revise(std::int32_t id, const LetterForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_letter_revise(get(), id, filled_form.get()));
}

inline void Batch::letter_issue(std::int32_t id, std::int32_t since, const std::string &number, Date issued_on) const {
    check(zdxm_letter_issue(get(), id, since, number.data(), detail::length(number), issued_on.number()));
}

inline void Batch::letter_reply(std::int32_t id, std::int32_t since, Date replied_on, const std::string &reply, const std::string &replied_by) const {
    check(zdxm_letter_reply(get(), id, since, replied_on.number(), reply.data(), detail::length(reply), replied_by.data(), detail::length(replied_by)));
}

inline void Batch::letter_mark_closed(std::int32_t id, std::int32_t since, Date closed_on, const std::string &outcome) const {
    check(zdxm_letter_mark_closed(get(), id, since, closed_on.number(), outcome.data(), detail::length(outcome)));
}

inline void Batch::letter_escalate(std::int32_t id, std::int32_t since, std::int32_t stronger) const {
    check(zdxm_letter_escalate(get(), id, since, stronger));
}

inline void Batch::letter_revoke(std::int32_t id, std::int32_t since, Date revoked_on, const std::string &document_no, const std::string &reason) const {
    check(zdxm_letter_revoke(get(), id, since, revoked_on.number(), document_no.data(), detail::length(document_no), reason.data(), detail::length(reason)));
}

inline std::int32_t Batch::event_record(const EventForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_event_record(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::event_revise(std::int32_t id, const EventForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_event_revise(get(), id, filled_form.get()));
}

inline void Batch::event_revoke(std::int32_t id) const {
    check(zdxm_event_revoke(get(), id));
}

inline void Batch::event_count_from_date(std::int32_t id) const {
    check(zdxm_event_count_from_date(get(), id));
}

inline std::int32_t Batch::attachment_add(const AttachmentForm &form, const std::string &path) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_attachment_add(get(), filled_form.get(), path.data(), detail::length(path), &given));
    return given;
}

inline std::int32_t Batch::attachment_add_bytes(const AttachmentForm &form, const std::string &bytes) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_attachment_add_bytes(get(), filled_form.get(), bytes.data(), detail::length(bytes), &given));
    return given;
}

inline void Batch::attachment_revise(std::int32_t id, const AttachmentForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_attachment_revise(get(), id, filled_form.get()));
}

inline std::int32_t Batch::place_add(const PlaceForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_place_add(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::place_revise(std::int32_t id, const PlaceForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_place_revise(get(), id, filled_form.get()));
}

inline void Batch::unit_merge(std::int32_t from, std::int32_t into, const std::string &reason) const {
    check(zdxm_unit_merge(get(), from, into, reason.data(), detail::length(reason)));
}

inline void Batch::unit_unmerge(std::int32_t from) const {
    check(zdxm_unit_unmerge(get(), from));
}

inline void Batch::project_merge(std::int32_t from, std::int32_t into, const std::string &reason) const {
    check(zdxm_project_merge(get(), from, into, reason.data(), detail::length(reason)));
}

inline void Batch::project_unmerge(std::int32_t from) const {
    check(zdxm_project_unmerge(get(), from));
}

inline void Batch::record_void(Subject subject, const std::string &reason, Maybe<std::int32_t> id) const {
    check(zdxm_record_void(get(), static_cast<std::int32_t>(subject), id ? (*id) : 0, reason.data(), detail::length(reason)));
}

inline void Batch::record_restore(Subject subject, Maybe<std::int32_t> id) const {
    check(zdxm_record_restore(get(), static_cast<std::int32_t>(subject), id ? (*id) : 0));
}

inline void Batch::draft_void(std::int32_t item, Month month, const std::string &reason) const {
    check(zdxm_draft_void(get(), item, month.number(), reason.data(), detail::length(reason)));
}

inline void Batch::draft_restore(std::int32_t item, Month month) const {
    check(zdxm_draft_restore(get(), item, month.number()));
}

inline std::int32_t Batch::rule_pack_add(const std::string &document) const {
    std::int32_t given = 0;
    check(zdxm_rule_pack_add(get(), document.data(), detail::length(document), &given));
    return given;
}

inline void Batch::rule_pack_use(std::int32_t plan, std::int32_t id) const {
    check(zdxm_rule_pack_use(get(), plan, id));
}

inline std::int32_t Batch::rule_pack_checklist(std::int32_t plan, std::int32_t project, Date on) const {
    std::int32_t given = 0;
    check(zdxm_rule_pack_checklist(get(), plan, project, on.number(), &given));
    return given;
}

inline std::int32_t Batch::assessment_fact_record(const AssessmentFactForm &form) const {
    const FilledForm filled_form(own->context, form);
    std::int32_t given = 0;
    check(zdxm_assessment_fact_record(get(), filled_form.get(), &given));
    return given;
}

inline void Batch::assessment_fact_revise(std::int32_t id, const AssessmentFactForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_assessment_fact_revise(get(), id, filled_form.get()));
}

inline std::int32_t Batch::assessment_issue(std::int32_t plan, Month month, const std::string &name, const std::string &number, Date issued_on) const {
    std::int32_t given = 0;
    check(zdxm_assessment_issue(get(), plan, month.number(), name.data(), detail::length(name), number.data(), detail::length(number), issued_on.number(), &given));
    return given;
}

inline std::int32_t Batch::issued_assessment_correct(std::int32_t former, const std::string &number, Date issued_on, const std::string &reason) const {
    std::int32_t given = 0;
    check(zdxm_issued_assessment_correct(get(), former, number.data(), detail::length(number), issued_on.number(), reason.data(), detail::length(reason), &given));
    return given;
}

inline std::int32_t Batch::issue_bulletin(const IssueForm &form, const RulesForm *rules) const {
    const FilledForm filled_form(own->context, form);
    const FilledForm filled_rules(own->context, rules);
    std::int32_t given = 0;
    check(zdxm_issue_bulletin(get(), filled_form.get(), filled_rules.get(), &given));
    return given;
}

inline void Batch::import_column_withdraw(std::int32_t id) const {
    check(zdxm_import_column_withdraw(get(), id));
}

inline void PlanChangeDraft::supplement(const ItemForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_plan_change_supplement(get(), filled_form.get()));
}

inline void PlanChangeDraft::withdraw(std::int32_t item) const {
    check(zdxm_plan_change_withdraw(get(), item));
}

inline void PlanChangeDraft::return_(std::int32_t item) const {
    check(zdxm_plan_change_return(get(), item));
}

inline void PlanChangeDraft::adjust(std::int32_t item, const ItemForm &form) const {
    const FilledForm filled_form(own->context, form);
    check(zdxm_plan_change_adjust(get(), item, filled_form.get()));
}

inline std::vector<PlanChangeBalance> PlanChangeDraft::preview(const View &view) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_plan_change_preview(get(), view.get(), &made));
    return detail::rows_of<PlanChangeBalance>(Cursor(own, made));
}

inline std::string Document::text(PrintedForm form) const {
    return Handle::text([&](char *buffer, std::int32_t cap, std::int32_t *need) {
        return zdxm_document_text(get(), static_cast<std::int32_t>(form), buffer, cap, need);
    });
}

inline void Document::save(PrintedForm form, const std::string &path, bool overwrite) const {
    check(zdxm_document_save(get(), static_cast<std::int32_t>(form), path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0));
}

inline void Document::save_csv(std::int32_t index, const std::string &path, bool overwrite) const {
    check(zdxm_document_save_csv(get(), index, path.data(), detail::length(path), overwrite ? ZDXM_SAVE_OVERWRITE : 0));
}

inline DocumentHead Document::head() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_document_head(get(), &made));
    return *detail::row_if<DocumentHead>(Cursor(own, made));
}

inline std::vector<DocumentPart> Document::parts() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_document_parts(get(), &made));
    return detail::rows_of<DocumentPart>(Cursor(own, made));
}

inline std::vector<DocumentChart> Document::charts() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_document_charts(get(), &made));
    return detail::rows_of<DocumentChart>(Cursor(own, made));
}

inline std::vector<DocumentTable> Document::tables() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_document_tables(get(), &made));
    return detail::rows_of<DocumentTable>(Cursor(own, made));
}

inline std::vector<std::vector<Maybe<std::string>>> Document::table(std::int32_t index) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_document_table(get(), index, &made));
    return detail::table_of(Cursor(own, made));
}

inline std::vector<TableHeaderCell> Document::table_header(std::int32_t index) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_document_table_header(get(), index, &made));
    return detail::rows_of<TableHeaderCell>(Cursor(own, made));
}

inline Document Bulletin::document() const {
    zdxm_document *made = nullptr;
    check(zdxm_bulletin_document(get(), &made));
    return Document(own, made);
}

inline BulletinHead Bulletin::head() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_bulletin_head(get(), &made));
    return *detail::row_if<BulletinHead>(Cursor(own, made));
}

inline std::vector<BulletinFigures> Bulletin::figures() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_bulletin_figures(get(), &made));
    return detail::rows_of<BulletinFigures>(Cursor(own, made));
}

inline std::vector<MissingReport> Bulletin::missing() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_bulletin_missing(get(), &made));
    return detail::rows_of<MissingReport>(Cursor(own, made));
}

inline std::vector<Sheet> Workbook::sheets() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_workbook_sheets(get(), &made));
    return detail::rows_of<Sheet>(Cursor(own, made));
}

inline std::vector<SheetColumn> Workbook::columns(std::int32_t sheet) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_workbook_columns(get(), sheet, &made));
    return detail::rows_of<SheetColumn>(Cursor(own, made));
}

inline std::vector<SheetRow> Workbook::rows(std::int32_t sheet) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_workbook_rows(get(), sheet, &made));
    return detail::rows_of<SheetRow>(Cursor(own, made));
}

inline std::vector<SheetGroup> Workbook::groups(std::int32_t sheet) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_workbook_groups(get(), sheet, &made));
    return detail::rows_of<SheetGroup>(Cursor(own, made));
}

inline std::vector<Finding> Workbook::findings() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_workbook_findings(get(), &made));
    return detail::rows_of<Finding>(Cursor(own, made));
}

inline std::vector<SheetGrid> Workbook::grids() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_workbook_grids(get(), &made));
    return detail::rows_of<SheetGrid>(Cursor(own, made));
}

inline std::vector<SheetCell> Workbook::cells(std::int32_t sheet) const {
    zdxm_cursor *made = nullptr;
    check(zdxm_workbook_cells(get(), sheet, &made));
    return detail::rows_of<SheetCell>(Cursor(own, made));
}

inline ImportCounts Import::counts() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_import_counts(get(), &made));
    return *detail::row_if<ImportCounts>(Cursor(own, made));
}

inline std::vector<Finding> Import::findings() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_import_findings(get(), &made));
    return detail::rows_of<Finding>(Cursor(own, made));
}

inline std::vector<Finding> Import::unsettled() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_import_unsettled(get(), &made));
    return detail::rows_of<Finding>(Cursor(own, made));
}

inline std::vector<NewName> Import::new_units() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_import_new_units(get(), &made));
    return detail::rows_of<NewName>(Cursor(own, made));
}

inline std::vector<NewName> Import::new_sectors() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_import_new_sectors(get(), &made));
    return detail::rows_of<NewName>(Cursor(own, made));
}

inline Batch Import::begin(const std::string &actor) const {
    zdxm_batch *made = nullptr;
    check(zdxm_import_begin(get(), actor.data(), detail::length(actor), &made));
    return Batch(own, made);
}

inline Progress Proof::step(std::int32_t rows) const {
    std::int64_t done = 0, total = 0;
    const bool is_done = check(zdxm_verify_step(get(), rows, &done, &total)) == ZDXM_DONE;
    return Progress{done, total, is_done};
}

inline Verification Proof::result() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_verify_result(get(), &made));
    return *detail::row_if<Verification>(Cursor(own, made));
}

inline std::vector<FileProblem> Proof::problems() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_verify_problems(get(), &made));
    return detail::rows_of<FileProblem>(Cursor(own, made));
}

inline void Backup::leave_out_attachments() const {
    check(zdxm_backup_leave_out_attachments(get()));
}

inline Progress Backup::step(std::int32_t pages) const {
    std::int64_t done = 0, total = 0;
    const bool is_done = check(zdxm_backup_step(get(), pages, &done, &total)) == ZDXM_DONE;
    return Progress{done, total, is_done};
}

inline FileContents Backup::finish() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_backup_finish(get(), &made));
    return *detail::row_if<FileContents>(Cursor(own, made));
}

inline void Archive::take_attachments() const {
    check(zdxm_archive_take_attachments(get()));
}

inline Progress Archive::step(std::int32_t lines) const {
    std::int64_t done = 0, total = 0;
    const bool is_done = check(zdxm_archive_step(get(), lines, &done, &total)) == ZDXM_DONE;
    return Progress{done, total, is_done};
}

inline FileContents Archive::result() const {
    zdxm_cursor *made = nullptr;
    check(zdxm_archive_result(get(), &made));
    return *detail::row_if<FileContents>(Cursor(own, made));
}

} // namespace zdxm

#endif
