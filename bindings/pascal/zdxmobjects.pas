{ The ledger of public major projects (重大项目) for Free Pascal and Lazarus (tested) and Delphi 2009 or later (not yet
  tried).

    Context := TZdxmContext.New;
    Ledger := Context.OpenLedger('ledger.zdxm');
    for Project in Ledger.View.ProjectList do
      Writeln(Project.Name, ' ', Project.Total.ToText);

  An object is a record that frees what it holds when the last copy of it goes out of scope, and keeps its ledger and
  context until then; Close ends it at once. Nothing needs Free. An error is raised as EZdxm, by its family. All that
  comes from a context serves one thread at a time. zdxmwork has backups, proofs and seals in one call each.
   Made from src/ by `cargo run -p zdxm-abi`; do not edit. }
unit zdxmobjects;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  SysUtils, zdxm, zdxmcodes, zdxmvalues, zdxmlife, zdxmrows, zdxmfilling, zdxmrecords, zdxmforms;

type
  /// What an office prints, in every form: text, Markdown, JSON, workbooks.
  ///
  /// 可印制的文件：文本、Markdown、JSON、工作簿。
  TZdxmDocument = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_document;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// A form of the document that is words.
    ///
    /// Of an issued bulletin, what was issued: TZdxmErrorKind.Tampered where that was edited in the ledger,
    /// TZdxmErrorKind.NotFound where it was not kept; IssuedBulletinCheck says which forms are there.
    ///
    /// 文件的文字形式：文本、Markdown或JSON；已签发的通报为签发时的原文。
    function Text(Form: TZdxmPrintedForm): string;
    /// Saves a form of the document as a file.
    ///
    /// TZdxmErrorKind.Duplicate where there is a file, or a ledger, which is never replaced; TZdxmErrorKind.FileInUse where
    /// another program holds the file for two seconds. An error leaves what was there.
    ///
    /// 将文件以某种形式存盘。
    procedure Save(Form: TZdxmPrintedForm; const Path: string; Overwrite: Boolean = False);
    /// Saves a table of the document, by its place from 0, as a .csv file.
    ///
    /// UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with sums says first in each
    /// row what it is. A text that a spreadsheet would run as a formula gets an apostrophe before it. Files as Save says.
    ///
    /// 将文件中的一个表存为CSV：UTF-8带标记，一行表头并注明单位，金额精确到分、以元计。
    procedure SaveCsv(Index: Integer; const Path: string; Overwrite: Boolean = False);
    /// The head of a document in one row.
    ///
    /// COUNT is the number of its tables. PROOF_MARK proves where the figures of what was issued come from.
    ///
    /// 文件头：标题、用纸、发文机关、文号、日期、口径、校验标记、表数，一行。
    function Head: IZdxmDocumentHead;
    /// The parts of a document in their order, those of its attachments last.
    ///
    /// A heading has a DEPTH from 1 to 4, a paragraph none; a table has a TABLE_INDEX, its place for Table. ATTACHMENT is the
    /// name of the attachment that a part belongs to.
    ///
    /// 文件的各个部分（标题、段落、表），按次序，附件在后。
    function Parts: TZdxmRows<IZdxmDocumentPart>;
    /// The charts of a document in their order.
    ///
    /// TEXT is the chart as SVG, 156 mm wide; NOTE says what it shows in a sentence, for those who do not see it.
    ///
    /// 文件的各幅图表，按次序：标题、SVG文本、一句话说明。
    function Charts: TZdxmRows<IZdxmDocumentChart>;
    /// The tables of a document, in their order.
    ///
    /// SHEET is the name that its sheet in a workbook has.
    ///
    /// 文件中的各个表格，按次序。
    function Tables: TZdxmRows<IZdxmDocumentTable>;
    /// The rows of a table, by its place from 0, each cell as it is displayed.
    ///
    /// Fields: ROW_KIND, and column n as Column0 + n. A dash stands for a figure that does not exist.
    ///
    /// 某个表格（位置从0起）的各行，各单元格为显示内容。
    function Table(Index: Integer): TZdxmCells;
    /// The header cells of a table, by its place from 0.
    ///
    /// ROW is 0 or 1; ROWS and COLUMNS are how many it covers.
    ///
    /// 某个表格（位置从0起）的表头单元格。
    function TableHeader(Index: Integer): TZdxmRows<IZdxmTableHeaderCell>;
  end;

  /// The figures of a month, made once.
  ///
  /// 一个月的通报（简报）数据。
  TZdxmBulletin = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_bulletin;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// The bulletin as a document, for every form.
    ///
    /// Of an issued bulletin the forms are those that were issued, byte for byte: IssuedBulletinReprint.
    ///
    /// 整份通报，为可印成各种形式的文件。
    function Document: TZdxmDocument;
    /// The bulletin's head, with starts and finishes, in one row.
    ///
    /// CHANGE is the last one that it knows of. LATE and UNDATED are of reports; No value, as DEADLINE is, where the rules of
    /// the plan name no deadline. START_RATE is over the base of the rules.
    ///
    /// 通报的总体数据及开竣工情况，一行。
    function Head: IZdxmBulletinHead;
    /// The bulletin's sums in every cut.
    ///
    /// Units come by rank within their kind.
    ///
    /// 通报各种口径的合计。
    function Figures: TZdxmRows<IZdxmBulletinFigures>;
    /// The projects that did not report for the month (未报送), by reporting unit.
    ///
    /// 该月未报送的项目，按填报单位。
    function Missing: TZdxmRows<IZdxmMissingReport>;
  end;

  /// The proof of a whole ledger, step by step.
  ///
  /// 分步核验整个台账。
  TZdxmProof = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_verify;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// Reads about so many rows more.
    ///
    /// It is done when all were read. In the proof of a ledger the first thing that does not fit is an error,
    /// TZdxmErrorKind.Tampered or TZdxmErrorKind.Damaged; the examination of a file lists all of them. done and total count
    /// rows, of a file only about. A step of the examination returns within a tenth of a second.
    ///
    /// 再校验约若干行。
    function Step(Rows: Integer): TZdxmStep;
    /// What a completed proof looked at, in one row.
    ///
    /// CHANGE is the last one, SEALS how many there are, each with the hash of its change; SealList gives them. ADDED_OBJECTS
    /// come from other programs; they hold no facts. The hash vouches for all that came before; printed on a bulletin, it also
    /// proves that no later change was cut off. TZdxmErrorKind.Rule before the last step.
    ///
    /// 校验完成后的结果，一行。
    function Outcome: IZdxmVerification;
    /// Everything that is wrong with a file that was examined.
    ///
    /// A sound file gives no rows. TZdxmErrorKind.Rule before the last step.
    ///
    /// 所检查文件的全部问题。
    function Problems: TZdxmRows<IZdxmFileProblem>;
  end;

  /// A whole ledger as lines of JSON, written or read step by step.
  ///
  /// 整个台账的JSON归档，分步写出或读入。
  TZdxmArchive = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_archive;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// Puts the files of attachments beside the archive as well. TZdxmErrorKind.Rule for an import, which takes over the files
    /// that lie beside its archive.
    ///
    /// To be said before the last step. FILES_MISSING of the result says how many the archive lacks.
    ///
    /// 归档时附件文件一并放入归档旁的文件夹；默认不带。由归档建台账时，自动取用归档旁的附件文件。
    procedure TakeAttachments;
    /// Writes, or reads and proves, about so many lines more.
    ///
    /// It is done when the file has its name. Of an import: TZdxmErrorKind.UnknownFormat for what is no archive,
    /// TZdxmErrorKind.NewerVersion for one of a later version, TZdxmErrorKind.Damaged for a wrong line, TZdxmErrorKind.Tampered
    /// where a value was edited; nothing is left of it then. After TZdxmErrorKind.Interrupted it can go on.
    ///
    /// 再写出（或读入并校验）约若干行。
    function Step(Lines: Integer): TZdxmStep;
    /// What is in a completed archive, or in the ledger made of it, in one row.
    ///
    /// CHANGE is the last one, AT_MS of that. TZdxmErrorKind.Rule before the last step.
    ///
    /// 已完成的归档或由它建立的台账的内容，一行。
    function Outcome: IZdxmFileContents;
  end;

  /// The ledger as of one moment, now or long ago.
  ///
  /// 某一时刻的台账，可以是现在，也可以是从前。
  TZdxmView = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_view;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// The last change that the view knows of, 0 for none. For the view of a batch, the number that its change will have.
    ///
    /// 视图所知的最后一个变更号，没有时为0；批次的视图为该变更将有的编号。
    function AsOf: Integer;
    /// Limits a view to the projects that a person may see.
    ///
    /// These are the projects of the units, and the single projects, for which the person has a role. A person with a role for
    /// the whole ledger sees everything. A call that asks for the ledger as a whole gives TZdxmErrorKind.NotPermitted from then
    /// on. The view of a batch is limited to what the actor of the batch may see, and to nobody else: TZdxmErrorKind.Rule.
    ///
    /// 将视图限于某人可见的项目。
    procedure Limit(const Actor: string);
    /// One change (变更).
    ///
    /// 查询一次变更。
    function ChangeGet(Change: Integer): IZdxmChange;
    /// The changes whose instants an office should look at (时间异常清单).
    ///
    /// Those whose instant is marked, and those more than 400 days after the last trusted change before them. SET_DAY, REASON
    /// and SET_BY are there once a registrar has set the day. BASIS is why the marks that it had set were lifted, by the change
    /// MARKED_BY (ChangeLiftMarks). CHANGE_BEFORE and BEFORE_MS are of the last trusted change before it; DAYS_BETWEEN is there
    /// where they are more than 400.
    ///
    /// 时间异常清单：时间需要核对的变更。
    function ChangeClockFindings: TZdxmRows<IZdxmClockFinding>;
    /// The attempts to write that were refused for want of a right (越权尝试), the oldest first.
    ///
    /// There are some where a ledger was opened with OPEN_RECORD_REFUSALS. CHANGE is the change that recorded the attempt: that
    /// of the batch, or, where the batch was given up, one of its own. MESSAGE_ID is that of the error, such as not_permitted;
    /// CHANGE_CODE the kind that the change would have had, of a registrar's task. SUBJECT, RECORD_ID and NAME say what the
    /// attempt was about; RECORD_ID and NAME are missing of a record that was to be added. A limited view refuses the question.
    ///
    /// 越权尝试：因无权限而未予办理的写入，由早到晚。
    function ChangeRefusals: TZdxmRows<IZdxmRefusal>;
    /// The day of a change, yyyymmdd by the calendar of the office (UTC+8).
    ///
    /// Where its instant is marked, it is the day that a registrar set, or No value.
    ///
    /// 变更的日期，按办公时区（UTC+8）的日历。
    function ChangeDay(Change: Integer): TZdxmDate;
    /// The changes after one, 0 to begin with the first, at most so many, oldest first.
    ///
    /// 查询某变更之后的变更，由早到晚，至多若干条；0为从第一次起。
    function ChangeList(After: Integer; Most: Integer): TZdxmRows<IZdxmChange>;
    /// The rows of ChangeRefusals as a document (越权尝试清单).
    ///
    /// 越权尝试清单（文件）。
    function ChangeRefusalsDocument: TZdxmDocument;
    /// One unit.
    ///
    /// 查询一个单位。
    function UnitGet(Id: Integer): IZdxmUnit;
    /// The unit of a name, whatever its blanks and brackets, or no row.
    ///
    /// 按名称查询单位，不计空格和括号的差别，没有时结果为空。
    function UnitByName(const Name: string): IZdxmUnit;
    /// All units.
    ///
    /// 查询全部单位。
    function UnitList: TZdxmRows<IZdxmUnit>;
    /// One person.
    ///
    /// 查询一名人员。
    function PersonGet(Id: Integer): IZdxmPerson;
    /// All people.
    ///
    /// 查询全部人员。
    function PersonList: TZdxmRows<IZdxmPerson>;
    /// The person of a name, whatever its blanks and brackets, or no row.
    ///
    /// 按姓名查询人员，不计空格和括号；没有时结果为空。
    function PersonFind(const Name: string): IZdxmPerson;
    /// Every version of a person that the view knows of, oldest first.
    ///
    /// 人员的各个版本，由早到晚。
    function PersonHistory(Id: Integer): TZdxmRows<IZdxmPerson>;
    /// The roles of a person.
    ///
    /// 某人的全部职责。
    function RoleList(Person: Integer): TZdxmRows<IZdxmRoleGrant>;
    /// Who can do a task with an item or project, by the role that lets them, the nearest first.
    ///
    /// No rows in a ledger without a registrar: everybody can then. id is not looked at for TZdxmTaskKind.Manage.
    ///
    /// 谁可以对某项目或计划项目办理某事项，关系最近的在前。
    function RoleWho(Task: TZdxmTaskKind; Id: Integer = 0): TZdxmRows<IZdxmRoleGrant>;
    /// Whether a person may do a task with an item or project.
    ///
    /// 某人是否可以办理某事项。
    function RoleMay(const Actor: string; Task: TZdxmTaskKind; Id: Integer = 0): Boolean;
    /// The contact details of a person. A limited view refuses it.
    ///
    /// 某人现在的联系方式；限定范围的视图不提供。
    function ContactGet(Person: Integer): IZdxmContact;
    /// The contact details of all people, in the order of their numbers. A limited view refuses it.
    ///
    /// 全部人员现在的联系方式，按编号排列；限定范围的视图不提供。
    function ContactList: TZdxmRows<IZdxmContact>;
    /// One sector.
    ///
    /// 查询一个行业分类。
    function SectorGet(Id: Integer): IZdxmSector;
    /// The sector of a name, whatever its blanks and brackets, or no row.
    ///
    /// 按名称查询行业分类，不计空格和括号的差别，没有时结果为空。
    function SectorByName(const Name: string): IZdxmSector;
    /// All sectors, in the order in which plans list them.
    ///
    /// 查询全部行业分类，按计划中的次序。
    function SectorList: TZdxmRows<IZdxmSector>;
    /// One project.
    ///
    /// 查询一个项目。
    function ProjectGet(Id: Integer): IZdxmProject;
    /// All projects.
    ///
    /// 查询全部项目。
    function ProjectList: TZdxmRows<IZdxmProject>;
    /// The project of a name, whatever its brackets and blanks, or no row.
    ///
    /// TZdxmErrorKind.NameAmbiguous where it is the name of several projects, which have a code each; look for it by its code
    /// then.
    ///
    /// 按名称查询，不计括号和空格；没有时结果为空。
    function ProjectByName(const Name: string): IZdxmProject;
    /// The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code, from four
    /// characters on.
    ///
    /// Those whose whole name it is come first, then those whose name begins with it. TZdxmErrorKind.MissingValue for a blank
    /// text.
    ///
    /// 查询名称中含有某段文字的项目，不计空格、全半角和括号的差别；四个字符以上也查项目代码。
    function ProjectFind(const Text: string): TZdxmRows<IZdxmProject>;
    /// Every version of a project that the view knows of, oldest first.
    ///
    /// 项目的各个版本，由早到晚。
    function ProjectHistory(Id: Integer): TZdxmRows<IZdxmProject>;
    /// The project of a national code, or no row.
    ///
    /// 按项目代码查询，没有时结果为空。
    function ProjectByCode(const Code: string): IZdxmProject;
    /// One plan.
    ///
    /// 查询一个年度计划。
    function PlanGet(Id: Integer): IZdxmYearPlan;
    /// All plans.
    ///
    /// 查询全部年度计划。
    function PlanList: TZdxmRows<IZdxmYearPlan>;
    /// The plan of a year and level (PlanLevel), or no row.
    ///
    /// 查询某年某层级的计划，没有时结果为空。
    function PlanOfYear(Year: Integer; Level: TZdxmPlanLevel): IZdxmYearPlan;
    /// The plans in which a project stands.
    ///
    /// 查询列有某项目的各个计划。
    function PlanOfProject(Project: Integer): TZdxmRows<IZdxmProjectPlace>;
    /// Every whole and part that a plan lists in the same months.
    ///
    /// WHOLE and PART are items, WHOLE_NAME and PART_NAME are of their projects. LEFT_OUT is the item that the choice of the
    /// plan leaves out of its figures; No value where it made none, and both are counted.
    ///
    /// 计划在相同月份同时列有的整体与部分。
    function PlanDoubleCounted(Plan: Integer): TZdxmRows<IZdxmDoubleCounted>;
    /// Which of a whole and its parts counts in a plan, CountedSide.
    ///
    /// 计划计入整体还是部分，CountedSide。
    function PlanCountedSide(Plan: Integer): TZdxmCountedSide;
    /// The plan's own text (工作任务) as the document prints it, with its figures.
    ///
    /// 按文件格式印制的计划正文（工作任务），含数据。
    function PlanDocument(Plan: Integer; const Rules: IZdxmRulesForm = nil): TZdxmDocument;
    /// One plan item.
    ///
    /// 查询一个计划项目。
    function ItemGet(Id: Integer): IZdxmPlanItem;
    /// The items of a plan, by phase and position.
    ///
    /// 查询计划的全部计划项目，按建设阶段和序号。
    function ItemList(Plan: Integer): TZdxmRows<IZdxmPlanItem>;
    /// A project's item in a plan, or no row.
    ///
    /// 查询某项目在计划中的计划项目，没有时结果为空。
    function ItemOfProject(Plan: Integer; Project: Integer): IZdxmPlanItem;
    /// What a plan says of an item in a month of its year, or no row where the item does not count then.
    ///
    /// Units and owner are those of the month, as adjustments date them; the first of RESPONSIBLE_UNITS leads. SINCE is that of
    /// the item, so that an adjustment by a form loaded from the row knows what was read. The fields _BEFORE are No value.
    ///
    /// 计划在某月对计划项目的规定；该月不计入时结果为空。
    function ItemInMonth(Id: Integer; const Month: TZdxmMonth): IZdxmStateInPlan;
    /// The plan changes of a plan in their order.
    ///
    /// NAME is such as 第2批增补; CHANGE is the one that adopted it.
    ///
    /// 查询某计划的各次调整，按次序。
    function PlanChangeList(Plan: Integer): TZdxmRows<IZdxmPlanChange>;
    /// One plan change.
    ///
    /// 查询一次计划调整。
    function PlanChangeGet(Id: Integer): IZdxmPlanChange;
    /// The versions that a plan has had, as issued and after each plan change.
    ///
    /// NAME is 原计划, 第1批增补 and so on; ViewAsOf of CHANGE shows that version.
    ///
    /// 计划的各个版本：下达时及每次调整之后。
    function PlanChangeVersions(Plan: Integer): TZdxmRows<IZdxmPlanVersion>;
    /// What a plan change did, item by item.
    ///
    /// The fields are those after it, No value for what left, and with _BEFORE those before it, No value for what came.
    /// HAS_UNITS says whether the line keeps units and owner. Where it does not, those of the item hold for all months.
    ///
    /// 计划调整的明细，逐个计划项目。
    function PlanChangeEntries(Id: Integer): TZdxmRows<IZdxmStateInPlan>;
    /// What a plan change did to the sums of its plan, checked.
    ///
    /// 计划调整前后的合计平衡表，经核对。
    function PlanChangeBalance(Id: Integer): TZdxmRows<IZdxmPlanChangeBalance>;
    /// The balance of a plan change as a document.
    ///
    /// 平衡表（文件）。
    function PlanChangeDocument(Id: Integer; const Rules: IZdxmRulesForm = nil): TZdxmDocument;
    /// Why reports of an item for a month (yyyymm) were withdrawn, oldest first.
    ///
    /// CHANGE names the person and the time.
    ///
    /// 某计划项目某月月报历次撤回的理由，由早到晚。
    function ReportWithdrawals(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmReportWithdrawal>;
    /// The report of an item for a month (yyyymm), or no row.
    ///
    /// 查询某计划项目某月的月报，没有时结果为空。
    function ReportGet(Item: Integer; const Month: TZdxmMonth): IZdxmMonthlyReport;
    /// All reports of an item, month by month.
    ///
    /// 查询某计划项目的全部月报，逐月。
    function ReportList(Item: Integer): TZdxmRows<IZdxmMonthlyReport>;
    /// The reports of a plan's items for a month (yyyymm), in the plan's order.
    ///
    /// 查询某计划各项目某月的月报，按计划次序。
    function ReportOfMonth(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmMonthlyReport>;
    /// Every version of a report that the view knows of, oldest first.
    ///
    /// 月报的各个版本，由早到晚。
    function ReportHistory(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmMonthlyReport>;
    /// Where the report of an item for a month (yyyymm) stands, or no row.
    ///
    /// 查询某计划项目某月月报的报送状态，没有时结果为空。
    function FilingGet(Item: Integer; const Month: TZdxmMonth): IZdxmFiling;
    /// The whole trail of a report, oldest first.
    ///
    /// 月报报送审核的全过程，由早到晚。
    function FilingHistory(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmFiling>;
    /// The changes that moved figures of closed months (关账后更正), whatever did it.
    ///
    /// KNOWN_IN is the month that was open then; No value where the year was closed.
    ///
    /// 关账后更正：变动了已关账月份数据的变更。
    function FilingCorrections(Plan: Integer): TZdxmRows<IZdxmLateCorrection>;
    /// The closed months of a plan that were opened again (反关账).
    ///
    /// CHANGE names the person and the time, MONTH is the first that was opened, OPENED_THROUGH the last.
    ///
    /// 计划历次反关账的月份。
    function FilingReopenings(Plan: Integer): TZdxmRows<IZdxmReopening>;
    /// Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item.
    ///
    /// What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was submitted by a change
    /// whose instant is marked has no SUBMITTED_ON and no DAYS_LATE until ChangeSetDay.
    ///
    /// 截至某日某月的报送情况，逐个计划项目。
    function FilingStatus(Plan: Integer; const Month: TZdxmMonth; const On_: TZdxmDate): TZdxmRows<IZdxmReportingStatus>;
    /// The reporting of a month as a document (报送情况表、待办清单).
    ///
    /// 某月报送情况（文件）（报送情况表、待办清单）。
    function FilingStatusDocument(Plan: Integer; const Month: TZdxmMonth; const On_: TZdxmDate): TZdxmDocument;
    /// The last month of a plan that is closed. No value where none is.
    ///
    /// 计划已关账的最后一个月，没有时为0。
    function FilingClosedThrough(Plan: Integer): TZdxmMonth;
    /// The report of an item for ten days (yyyymmp, such as 2022061), or no row.
    ///
    /// 查询某计划项目某旬的旬报，没有时结果为空。
    function TenDayGet(Item: Integer; const TenDays: TZdxmTenDays): IZdxmTenDayReport;
    /// The ten-day reports of an item, in order.
    ///
    /// 查询某计划项目的旬报，按次序。
    function TenDayList(Item: Integer): TZdxmRows<IZdxmTenDayReport>;
    /// The items of a plan that did not report for ten days (yyyymmp).
    ///
    /// 某旬未报送旬报的计划项目。
    function TenDayMissing(Plan: Integer; const TenDays: TZdxmTenDays): TZdxmRows<IZdxmMissingItem>;
    /// The matters that the problem of a report became.
    ///
    /// 查询月报填写的存在问题转为的事项。
    function MatterOfReport(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmMatter>;
    /// The reports whose problems became a matter, the earliest month first.
    ///
    /// 查询某事项由哪些月报提出，月份早的在前。
    function MatterReports(Id: Integer): TZdxmRows<IZdxmMatterReport>;
    /// One matter.
    ///
    /// 查询一个事项。
    function MatterGet(Id: Integer): IZdxmMatter;
    /// The matters of a project, by kind: its checklist.
    ///
    /// 查询项目的事项清单，按类别。
    function MatterList(Project: Integer): TZdxmRows<IZdxmMatter>;
    /// Every version of a matter that the view knows of, oldest first.
    ///
    /// 事项的各个版本，由早到晚。
    function MatterHistory(Id: Integer): TZdxmRows<IZdxmMatter>;
    /// What was open on a day (yyyymmdd) after its deadline, the longest overdue first.
    ///
    /// 某日逾期未办结的事项，逾期最久的在前。
    function MatterOverdue(const On_: TZdxmDate): TZdxmRows<IZdxmOverdueMatter>;
    /// The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单).
    ///
    /// 逾期事项清单（文件）。
    function MatterOverdueDocument(const On_: TZdxmDate): TZdxmDocument;
    /// One node.
    ///
    /// 查询一个节点。
    function NodeGet(Id: Integer): IZdxmNode;
    /// The nodes of a project, in their order.
    ///
    /// 查询项目的节点，按次序。
    function NodeList(Project: Integer): TZdxmRows<IZdxmNode>;
    /// Every version of a node that the view knows of, oldest first.
    ///
    /// 节点的各个版本，由早到晚。
    function NodeHistory(Id: Integer): TZdxmRows<IZdxmNode>;
    /// The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know.
    ///
    /// A person looks at them, and records them by EventRecord.
    ///
    /// 某日按节点应登记而尚未登记的开工、竣工，由经办人核对后登记。
    function NodeProposals(Plan: Integer; const On_: TZdxmDate): TZdxmRows<IZdxmNodeProposal>;
    /// The nodes that meet a query, as they stand at the end of a day (yyyymmdd).
    ///
    /// They come by project, in their order. DAYS_LATE and LIGHT are No value where no day is planned. TZdxmErrorKind.NotFound
    /// for a plan, a project or a unit that does not exist.
    ///
    /// 查询某日符合条件的节点及其状态，按项目和次序；query为节点查询表单，No value为全部节点。
    function NodeFind(const On_: TZdxmDate; const Query: IZdxmNodeQueryForm = nil): TZdxmRows<IZdxmFoundNode>;
    /// The same as a document (节点完成情况表).
    ///
    /// 节点完成情况表（文件）。
    function NodeFindDocument(const On_: TZdxmDate; const Query: IZdxmNodeQueryForm = nil): TZdxmDocument;
    /// One letter.
    ///
    /// 查询一个函件。
    function LetterGet(Id: Integer): IZdxmLetter;
    /// Every version of a letter that the view knows of, oldest first.
    ///
    /// 函件的各个版本，由早到晚。
    function LetterHistory(Id: Integer): TZdxmRows<IZdxmLetter>;
    /// The points that the letters of some months (yyyymm, both included) give a unit (函件计分).
    ///
    /// 某单位若干月份的函件计分。
    function LetterPoints(Unit_: Integer; const First: TZdxmMonth; const Last: TZdxmMonth): IZdxmLetterPoints;
    /// The points of every unit that the letters of some months give any.
    ///
    /// 各单位若干月份的函件计分。
    function LetterPointsOfAll(const First: TZdxmMonth; const Last: TZdxmMonth): TZdxmRows<IZdxmLetterPoints>;
    /// The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账).
    ///
    /// DAYS_LATE is No value where no answer is overdue. TZdxmErrorKind.NotFound for a plan, a project or a unit that does not
    /// exist.
    ///
    /// 函件台账：某日符合条件的函件，含逾期天数。
    function LetterFind(const On_: TZdxmDate; const Query: IZdxmLetterQueryForm = nil): TZdxmRows<IZdxmFoundLetter>;
    /// The same as a document (函件台账).
    ///
    /// 函件台账的文件。
    function LetterFindDocument(const On_: TZdxmDate; const Query: IZdxmLetterQueryForm = nil): TZdxmDocument;
    /// The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件).
    ///
    /// WHY says which conditions hold. MISSING_FIGURES are figures without which the words are not complete; LETTERS has the
    /// letter about the same that was drafted for the month already. TZdxmErrorKind.Rule where the plan uses no rule pack with
    /// rules of letters.
    ///
    /// 拟发函件：计划的规则在某月末要求发出的函件。
    function LetterProposals(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmLetterProposal>;
    /// A letter as a document, the draft as well. What was issued is given by LetterReprint.
    ///
    /// 函件的文件，草稿亦可；签发件由LetterReprint给出。
    function LetterDocument(Id: Integer): TZdxmDocument;
    /// An issued letter as it was issued, byte for byte (重印).
    ///
    /// TZdxmErrorKind.Tampered from the call that asks for a form that was edited in the ledger, TZdxmErrorKind.NotFound for
    /// one that was not kept. TZdxmErrorKind.Rule for a draft.
    ///
    /// 重印已签发的函件，与签发时逐字节相同。
    function LetterReprint(Id: Integer): TZdxmDocument;
    /// Whether each form of an issued letter is at hand as it was issued.
    ///
    /// 已签发函件的各形式是否仍为原件。
    function LetterCheck(Id: Integer): TZdxmRows<IZdxmIssuedForm>;
    /// The events of a plan's projects that count later than they happened (补录).
    ///
    /// 补录：计入时间晚于发生时间的事件。
    function EventCountedLater(Plan: Integer): TZdxmRows<IZdxmProjectEvent>;
    /// One event.
    ///
    /// 查询一个事件。
    function EventGet(Id: Integer): IZdxmProjectEvent;
    /// The events of a project, in the order in which they happened.
    ///
    /// 查询项目的事件，按发生次序。
    function EventList(Project: Integer): TZdxmRows<IZdxmProjectEvent>;
    /// Every version of an event, also of a revoked one, oldest first.
    ///
    /// 事件的各个版本，包括已撤销的，由早到晚。
    function EventHistory(Id: Integer): TZdxmRows<IZdxmProjectEvent>;
    /// What the events of a project say at the end of a month (yyyymm).
    ///
    /// 项目在某月末的实际状态。
    function EventState(Project: Integer; const Month: TZdxmMonth): IZdxmProjectStatus;
    /// The actual state of each item of a plan at the end of a month (yyyymm).
    ///
    /// 计划各项目在某月末的实际状态。
    function EventStates(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmItemState>;
    /// The actual states as a document (项目开竣工情况表).
    ///
    /// 项目开竣工情况表（文件）。
    function EventStatesDocument(Plan: Integer; const Month: TZdxmMonth): TZdxmDocument;
    /// One attachment.
    ///
    /// 查询一个附件。
    function AttachmentGet(Id: Integer): IZdxmAttachment;
    /// Every version of an attachment that the view knows of, oldest first.
    ///
    /// 附件的各个版本，由早到晚。
    function AttachmentHistory(Id: Integer): TZdxmRows<IZdxmAttachment>;
    /// Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers it.
    ///
    /// LIST_PLACE counts from 1. DISTANCE_M is how far the nearest place of the project is away that is given in the same
    /// system. ADVICE says what to look at again; nothing is refused for it.
    ///
    /// 项目及其月报、开竣工、事项、函件的全部附件，按清单编号，并列出提示。
    function AttachmentOfProject(Project: Integer): TZdxmRows<IZdxmListedAttachment>;
    /// What is attached to the reports of a plan for a month, in the order of its items.
    ///
    /// 计划某月月报的附件，按计划项目的顺序编号，并列出提示。
    function AttachmentOfMonth(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmListedAttachment>;
    /// Saves the file of an attachment, every byte of it proved.
    ///
    /// TZdxmErrorKind.NoFile where its file is missing beside the ledger, TZdxmErrorKind.Tampered where the file has other
    /// bytes.
    ///
    /// 另存附件的文件，逐字节核对校验值。
    procedure AttachmentSave(Id: Integer; const Path: string; Overwrite: Boolean = False);
    /// What is attached to a record, in the order in which it was.
    ///
    /// 查询一条记录的附件；月报用计划项目号和月份，其他记录月份填0。
    function AttachmentList(Kind: TZdxmAttachedKind; const Month: TZdxmMonth; Id: Integer = 0): TZdxmRows<IZdxmAttachment>;
    /// The bytes of an attachment as base64, proved by their SHA-256.
    ///
    /// As a browser takes them behind data:image/jpeg;base64,. AttachmentSave makes a file of them.
    ///
    /// 附件的内容（base64），已核对校验值。
    function AttachmentBase64(Id: Integer): string;
    /// Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows.
    ///
    /// PATH is where the file lies or should lie, FILE_ATTACHMENT the first attachment that needs it. The ledger is complete
    /// without its files: VerifyNew proves it.
    ///
    /// 核对台账旁的附件文件，列出缺失、改变和多余的文件；没有问题时为空。
    function AttachmentCheck: TZdxmRows<IZdxmFileFinding>;
    /// One place.
    ///
    /// 查询一个位置。
    function PlaceGet(Id: Integer): IZdxmPlace;
    /// The places of a project, in the order in which they were added.
    ///
    /// 查询项目的位置。
    function PlaceList(Project: Integer): TZdxmRows<IZdxmPlace>;
    /// Every version of a place that the view knows of, oldest first.
    ///
    /// 位置的各个版本，由早到晚。
    function PlaceHistory(Id: Integer): TZdxmRows<IZdxmPlace>;
    /// The places of all projects that the view shows, with their names.
    ///
    /// 全部项目的位置及项目名称。
    function PlaceAll: TZdxmRows<IZdxmFoundPlace>;
    /// The places of all projects that the view shows as GeoJSON (RFC 7946).
    ///
    /// CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member datum of its properties
    /// says which it is.
    ///
    /// 全部项目的位置（GeoJSON）；GCJ-02、BD-09坐标不给出图形，也不换算。
    function PlaceGeojson: string;
    /// [PlaceGeojson] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system.
    ///
    /// 同上，GCJ-02、BD-09坐标也按原值给出图形，供采用相同坐标系的地图使用。
    function PlaceGeojsonShifted: string;
    /// What becomes of each project of a plan in the next year.
    ///
    /// ITEM is of the plan that ends, TEXT the reason in Chinese. From PHASE on, which is No value where it leaves, the fields
    /// are its place in the next plan.
    ///
    /// 计划各项目下一年度的结转建议。
    function RolloverPropose(Plan: Integer): TZdxmRows<IZdxmRolloverProposal>;
    /// The items of a plan that would be taken over from the year before otherwise now.
    ///
    /// A December that was corrected after the plan was adopted shows here; nothing moves by itself. The fields with _NOW are
    /// as they would be, PHASE_NOW is No value where the project would not be taken over; TEXT is the reason in Chinese. No
    /// rows without a plan of the year before.
    ///
    /// 上年情况变化后，现在会作不同结转的计划项目。
    function RolloverOutdated(Plan: Integer): TZdxmRows<IZdxmOutdatedItem>;
    /// The proposals as a document.
    ///
    /// 结转建议（文件）。
    function RolloverDocument(Plan: Integer; const Rules: IZdxmRulesForm = nil): TZdxmDocument;
    /// The items of RolloverOutdated as a document, with amounts to the fen.
    ///
    /// 同上（文件），金额精确到分。
    function RolloverOutdatedDocument(Plan: Integer): TZdxmDocument;
    /// What a change wrote, field by field (变更明细).
    ///
    /// It reads every table of the ledger once. A limited view shows what is of its projects.
    ///
    /// 变更明细：一次变更逐个字段写入的内容。
    function ChangeEntries(Change: Integer): TZdxmRows<IZdxmChangeEntry>;
    /// What changes wrote of all that belongs to something (沿革), the oldest first.
    ///
    /// 沿革：某对象的全部变更明细，由早到晚，逐个字段列出原值、现值、经办人和时间。
    function HistoryList(Subject: TZdxmSubject; After: Integer; Id: Integer = 0; Field: Integer = 0): TZdxmRows<IZdxmChangeEntry>;
    /// The rows of HistoryList as a document (沿革表).
    ///
    /// 沿革表：HistoryList做成的文件。
    function HistoryDocument(Subject: TZdxmSubject; After: Integer; Id: Integer = 0; Field: Integer = 0): TZdxmDocument;
    /// The merges that hold, in the order of the changes that made them.
    ///
    /// 现行的合并，按变更先后列出。
    function MergerList: TZdxmRows<IZdxmMerger>;
    /// Units or projects whose names are so near that they may be one, for a person to judge.
    ///
    /// 疑似重复：名称相近、可能是同一个的单位或项目，供人工判断。
    function MergerCandidates(Subject: TZdxmSubject): TZdxmRows<IZdxmMergeCandidate>;
    /// The rows of MergerList as a document (合并情况表).
    ///
    /// 合并情况表：MergerList做成的文件。
    function MergerDocument: TZdxmDocument;
    /// The rows of MergerCandidates as a document (疑似重复表).
    ///
    /// 疑似重复表：MergerCandidates做成的文件。
    function MergerCandidatesDocument(Subject: TZdxmSubject): TZdxmDocument;
    /// Everything that is voided, the latest first. A limited view lists what is of its projects.
    ///
    /// 已作废的全部记录，由近到远。
    function VoidedList: TZdxmRows<IZdxmVoidedRecord>;
    /// [VoidedList] as a document (已作废记录).
    ///
    /// 已作废记录：VoidedList做成的文件。
    function VoidedDocument: TZdxmDocument;
    /// The items of a plan, without progress.
    ///
    /// 计划各项目的数据，不含进度。
    function FiguresPlan(Plan: Integer): TZdxmRows<IZdxmItemFigures>;
    /// The items of a plan at the end of a month (yyyymm), the last report carried forward.
    ///
    /// 计划各项目某月末的数据，未报月份沿用最近一次月报。
    function FiguresMonth(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmItemFigures>;
    /// All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs.
    ///
    /// 计划及某月的全部合计，JSON，金额为分，供程序使用。
    function FiguresJson(Plan: Integer; const Month: TZdxmMonth): string;
    /// The items of a plan that meet a query at the end of a month (yyyymm).
    ///
    /// The count is of the items that meet it, whatever SKIP and MOST leave out. RATE and GAP are as the bulletin prints them;
    /// OPEN_MATTERS and OPEN_MATTER_NAMES are by kind; PROBLEM is what the report for the month states, MATTERS_OF_PROBLEM what
    /// it became. TZdxmErrorKind.NotFound for a unit or a sector that does not exist, TZdxmErrorKind.Rule where a light is
    /// asked for and the rules of the plan have none of projects.
    ///
    /// 查询年度计划中截至某月符合条件的项目及其完成情况；query为查询表单，No
    /// value为全部项目；count取得符合条件的总数，不受SKIP、MOST影响。
    function QueryItems(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmItemQueryForm = nil): TZdxmRows<IZdxmFoundItem>;
    /// The same as a document (项目查询结果).
    ///
    /// 项目查询结果（文件）。
    function QueryItemsDocument(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmItemQueryForm = nil): TZdxmDocument;
    /// The matters that meet a query, as they stand on a day (yyyymmdd).
    ///
    /// Those with the earliest deadline come first, those without one last. DAYS_LATE is No value where a matter is not
    /// overdue. TZdxmErrorKind.NotFound for a plan, a project or a unit that does not exist.
    ///
    /// 查询某日符合条件的事项，时限早的在前，没有时限的在后；query为事项查询表单，No value为全部事项。
    function QueryMatters(const On_: TZdxmDate; const Query: IZdxmMatterQueryForm = nil): TZdxmRows<IZdxmFoundMatter>;
    /// The same as a document (事项查询结果).
    ///
    /// 事项查询结果（文件）。
    function QueryMattersDocument(const On_: TZdxmDate; const Query: IZdxmMatterQueryForm = nil): TZdxmDocument;
    /// The units of a plan ranked by a measure at the end of a month (yyyymm), group by group.
    ///
    /// Equal values share a RANK, and the next one is left out. RANK_CHANGE is by how many places a unit rose since the month
    /// before; below zero where it fell. TZdxmErrorKind.InvalidValue for a measure that no ledger knows,
    /// TZdxmErrorKind.NotFound for a sector or a target that does not exist.
    ///
    /// 计划某月末各单位按指标分组的排名；query为排名表单，No value为牵头单位年度计划完成率排名。
    function RankingList(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmRankingForm = nil): TZdxmRows<IZdxmRankedUnit>;
    /// The ranking as a document (排名).
    ///
    /// 单位排名（文件）。
    function RankingDocument(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmRankingForm = nil): TZdxmDocument;
    /// Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm).
    ///
    /// LIST_NAME is that of the rules, such as 红榜. TZdxmErrorKind.Rule where the rules of the plan have no lists.
    ///
    /// 计划所用规则的红黑榜上某月末的单位。
    function RankingLists(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmRankedUnit>;
    /// The lists as a document to be made public (红黑榜), with the facts.
    ///
    /// 红黑榜（文件），用于公布。
    function RankingListsDocument(Plan: Integer; const Month: TZdxmMonth): TZdxmDocument;
    /// Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest first.
    ///
    /// 计划实施项目截至某月的到位资金，按来源，由大到小。
    function FundsList(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmSourceFunds>;
    /// Funds in place by source as a document (资金到位情况表).
    ///
    /// 资金到位情况表（文件）。
    function FundsDocument(Plan: Integer; const Month: TZdxmMonth; const Rules: IZdxmRulesForm = nil): TZdxmDocument;
    /// All rule packs of the ledger.
    ///
    /// 查询台账的全部规则包。
    function RulePackList: TZdxmRows<IZdxmStoredRulePack>;
    /// One rule pack.
    ///
    /// 查询一个规则包。
    function RulePackGet(Id: Integer): IZdxmStoredRulePack;
    /// The rule pack that a plan uses, or no row.
    ///
    /// 查询计划采用的规则包，没有时结果为空。
    function RulePackOfPlan(Plan: Integer): IZdxmStoredRulePack;
    /// The document of a rule pack as the ledger keeps it, JSON.
    ///
    /// 台账保存的规则包文件，JSON。
    function RulePackDocument(Id: Integer): string;
    /// The last day on which the report of a month (yyyymm) is in time, yyyymmdd.
    ///
    /// No value where the plan's rules name none.
    ///
    /// 某月月报按时报送的最后日期。
    function RulePackDeadline(Plan: Integer; const Month: TZdxmMonth): TZdxmDate;
    /// The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units.
    ///
    /// TZdxmErrorKind.Rule where the plan's rules have no lights.
    ///
    /// 计划某月末的红黄绿灯：先实施项目，后牵头单位。
    function LightList(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmItemLight>;
    /// The lights as a document, those that are not green (红黄绿灯情况表).
    ///
    /// 红黄绿灯情况表（文件），仅列非绿灯。
    function LightDocument(Plan: Integer; const Month: TZdxmMonth): TZdxmDocument;
    /// The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a document.
    ///
    /// TZdxmErrorKind.NotFound where the rules of the plan have no scheme of that name. What was recorded counts; what nobody
    /// gave is absent.
    ///
    /// 按规则包中的考核办法给计划的责任单位计分，作为文件。
    function AssessmentDocument(Plan: Integer; const Month: TZdxmMonth; const Name: string): TZdxmDocument;
    /// One fact of an assessment.
    ///
    /// 查询一个考核登记。
    function AssessmentFactGet(Id: Integer): IZdxmAssessmentFact;
    /// The facts of a plan's assessments, in the order in which they were recorded.
    ///
    /// 查询全部考核登记。
    function AssessmentFactList(Plan: Integer): TZdxmRows<IZdxmAssessmentFact>;
    /// Every version of a fact of an assessment that the view knows of, oldest first.
    ///
    /// 考核登记的各个版本，由早到晚。
    function AssessmentFactHistory(Id: Integer): TZdxmRows<IZdxmAssessmentFact>;
    /// One issued result of an assessment.
    ///
    /// 查询一个已签发考核结果。
    function IssuedAssessmentGet(Id: Integer): IZdxmIssuedAssessment;
    /// The issued results of a plan, in the order in which they were issued.
    ///
    /// 查询全部已签发考核结果。
    function IssuedAssessmentList(Plan: Integer): TZdxmRows<IZdxmIssuedAssessment>;
    /// The exact result of each unit as it was issued. POINTS is the total, No value where none is given.
    ///
    /// 已签发结果中各单位的得分、名次、等次，得分为精确值。
    function IssuedAssessmentResults(Id: Integer): TZdxmRows<IZdxmUnitResult>;
    /// An issued result of an assessment as it was issued, byte for byte (重印).
    ///
    /// TZdxmErrorKind.Tampered from the call that asks for a form that was edited in the ledger, TZdxmErrorKind.NotFound for
    /// one that was not kept.
    ///
    /// 重印已签发的考核结果，与签发时逐字节相同。
    function IssuedAssessmentReprint(Id: Integer): TZdxmDocument;
    /// Whether an issued result of an assessment is as it was issued, form by form.
    ///
    /// OUTCOME is of the whole, the same in each row: the points are reckoned again as of the change of the result.
    ///
    /// 已签发的考核结果是否仍为原件、按其变更重算是否一致。
    function IssuedAssessmentCheck(Id: Integer): TZdxmRows<IZdxmCheckedForm>;
    /// Whose points changed from an issued result to another one, and by what (结果对照).
    ///
    /// Each changed unit has a row without SCHEME_ITEM with its totals, then one for each changed item.
    ///
    /// 结果对照：与另一结果或现在的数据相比，哪些单位、哪些项目的得分变了，依据是什么。
    function IssuedAssessmentCompare(Id: Integer; Other: Integer): TZdxmRows<IZdxmChangedItem>;
    /// The same as a document (考核结果对照).
    ///
    /// 考核结果对照（文件）。
    function IssuedAssessmentCompareDocument(Id: Integer; Other: Integer): TZdxmDocument;
    /// Makes the bulletin of a plan for a month (yyyymm), as it would be issued.
    ///
    /// The month must lie in the plan's year. The rules of the plan are those by which it is issued.
    ///
    /// 编制计划某月的通报。
    function NewBulletin(Plan: Integer; const Month: TZdxmMonth; const Rules: IZdxmRulesForm = nil): TZdxmBulletin;
    /// The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the rule pack.
    ///
    /// TZdxmErrorKind.InvalidValue where the period does not end with the month.
    ///
    /// 某种类、某期间的通报（期间以所给月份为末月），按规则包规定的组成和对比。
    function BulletinOfKind(Plan: Integer; const Month: TZdxmMonth; Kind: TZdxmBulletinKind; Period: TZdxmPeriod): TZdxmBulletin;
    /// The sheets by which a plan can be exported.
    ///
    /// Those of its rule pack come first, then those that come with the library. TITLE has {year} and {month} for the time of
    /// the sheet.
    ///
    /// 计划可用的表式：规则包中的在前，随附的在后。
    function ExportList(Plan: Integer): TZdxmRows<IZdxmExportProfile>;
    /// A plan's items by a sheet as a document (表式).
    ///
    /// Amounts are exact: TZdxmErrorKind.InvalidValue for one with more decimals than the sheet shows. TZdxmErrorKind.NotFound
    /// for a sheet that does not exist, TZdxmErrorKind.MissingValue where the sheet or the query needs a month.
    ///
    /// 按表式导出计划项目（文件），金额不作舍入；month为0时只导出计划。
    function ExportDocument(Plan: Integer; const Month: TZdxmMonth; const Profile: string; const Query: IZdxmItemQueryForm = nil): TZdxmDocument;
    /// Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板).
    ///
    /// REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An .xlsx with the projects filled in
    /// and locked. An empty cell is not reported, never zero. TZdxmErrorKind.NotFound where no item is asked for,
    /// TZdxmErrorKind.InvalidValue for a sheet without columns to fill in; files as Save says.
    ///
    /// 另存供单位填报的月报空白模板（.xlsx）：项目已填好并锁定，空格视为未报送；query写明单位。
    procedure ExportTemplate(Plan: Integer; const Month: TZdxmMonth; const Profile: string; const Path: string; const Query: IZdxmItemQueryForm = nil; Overwrite: Boolean = False);
    /// The bulletin that IssueBulletin would issue at the moment of a view, byte for byte (签发预览).
    ///
    /// The same errors; nothing is written.
    ///
    /// 签发预览：在该视图时刻签发将得到的通报，逐字节相同。
    function IssuePreview(const Form: IZdxmIssueForm; const Rules: IZdxmRulesForm = nil): TZdxmBulletin;
    /// One issued bulletin.
    ///
    /// SINCE is the change that issued it, AS_OF the last change that its figures know of.
    ///
    /// 查询一份已签发的通报。
    function IssuedBulletinGet(Id: Integer): IZdxmIssuedBulletin;
    /// The issued bulletin of a number (期号、文号), or no row.
    ///
    /// 按期号或文号查询已签发的通报，没有时结果为空。
    function IssuedBulletinByNumber(const Number: string): IZdxmIssuedBulletin;
    /// The text of an issued bulletin as it was issued, whatever was corrected since.
    ///
    /// 已签发通报的原文，不受其后更正影响。
    function IssuedBulletinText(Id: Integer): string;
    /// The issued bulletins of a plan, 0 for all plans, in the order in which they were issued.
    ///
    /// 查询计划已签发的通报，按签发次序；0为全部计划。
    function IssuedBulletinList(Plan: Integer = 0): TZdxmRows<IZdxmIssuedBulletin>;
    /// An issued bulletin as it was issued, to be printed again.
    ///
    /// Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by now:
    /// TZdxmErrorKind.Tampered from the call that asks for a form that was edited in the ledger, TZdxmErrorKind.NotFound for
    /// one that was not kept; IssuedBulletinCheck says which they are. Its figures and tables are made again.
    ///
    /// 取回签发时的通报，以便重印。
    function IssuedBulletinReprint(Id: Integer): TZdxmBulletin;
    /// Whether an issued bulletin is as it was issued, form by form.
    ///
    /// Its text must also print the hash that the change as of which its figures stand has in the ledger:
    /// TZdxmReproduction.ChainChanged where it does not, which means that the chain was made anew.
    ///
    /// OUTCOME is of the whole, the same in each row. The figures come first; their KEEPING is No value, as they are made again
    /// and compared. IS_SAME is whether the library makes the same again; No value where a form was not made.
    ///
    /// 核对已签发的通报是否与签发时一致，逐种形式。
    function IssuedBulletinCheck(Id: Integer): TZdxmRows<IZdxmCheckedBulletin>;
    /// The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month.
    ///
    /// CUT is No value for starts and finishes, NAME says whose figure it is, CHANGED_FIELD is Done and the like, LABEL what it
    /// is called; BEFORE and AFTER are of the type of that field. No row if all figures are the same.
    ///
    /// 已签发通报与以后一份（或0，即该月现状）的数据差异。
    function IssuedBulletinCompareFigures(Before: Integer; After: Integer): TZdxmRows<IZdxmFigureChange>;
    /// Why they differ: each field of each record that is known otherwise, with the change that wrote it.
    ///
    /// after as of IssuedBulletinCompareFigures. ID is of the record, of a report the item's, No value for the rules; MONTH is
    /// of a report. CHANGED_FIELD and LABEL are No value where a whole record says nothing, CHANGE and what follows where no
    /// change did it.
    ///
    /// 差异的原因：各记录各字段的变化及相应变更。
    function IssuedBulletinCompareRecords(Before: Integer; After: Integer): TZdxmRows<IZdxmChangedRecord>;
    /// The comparison as a document.
    ///
    /// after as of IssuedBulletinCompareFigures.
    ///
    /// 比较结果（文件）。
    function IssuedBulletinCompareDocument(Before: Integer; After: Integer): TZdxmDocument;
    /// What was decided about the file that a change imported, by the actor of the change.
    ///
    /// CELL has the letters of a column.
    ///
    /// 某次变更导入文件时，经办人对文件所作的决定。
    function ImportAnswers(Change: Integer): TZdxmRows<IZdxmImportAnswer>;
    /// What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS.
    ///
    /// MEANING is No value where the column is kept as text.
    ///
    /// 单位确认过的列含义，由选择KEEP_COLUMNS的导入保存。
    function ImportColumns: TZdxmRows<IZdxmColumnMapping>;
    /// Begins a proof of the whole ledger. The view can be closed.
    ///
    /// 开始校验整个台账；视图可以关闭。
    function NewProof: TZdxmProof;
    /// What a seal of the last change of a view signs.
    ///
    /// Four lines, each with a line feed at its end: zdxm seal 1, the uuid of the ledger, the number of the change, its hash in
    /// 64 hexadecimal digits. What is signed are these characters of ASCII, a byte each.
    ///
    /// 对视图最后一次变更签章时所签的内容。
    function SealText: string;
    /// The seals of changes that a view knows of, in the order of the changes.
    ///
    /// AT_MS is when it was kept, which is not signed; SEAL_TEXT is what was signed. Whether a signature is good, only the host
    /// can judge.
    ///
    /// 视图所知变更的签章，按变更次序。
    function SealList: TZdxmRows<IZdxmSeal>;
    /// Begins to write what a view knows into a new file. The view can be closed.
    ///
    /// TZdxmErrorKind.Duplicate where there is a file, or a ledger, which is never replaced. TZdxmErrorKind.NotPermitted for a
    /// view that is limited (Limit).
    ///
    /// 开始将视图所知的全部内容写入新的归档文件；视图可以关闭。
    function ArchiveExport(const Path: string; Overwrite: Boolean = False): TZdxmArchive;
    /// All records of one kind, field by field, as a document of one table (数据).
    ///
    /// Facts only, without what follows from rules. Save the table by SaveCsv. TZdxmErrorKind.NotFound for a plan that does not
    /// exist.
    ///
    /// 某类记录的全部字段（文件，一个表），只含事实，不含依口径得出的数字。
    function FactsDocument(Table: TZdxmFactTable; Plan: Integer): TZdxmDocument;
    /// What the columns of these tables mean (字段说明), as a document of one table.
    ///
    /// 各数据表的字段说明（文件，一个表）。
    function FactsFieldsDocument: TZdxmDocument;
  end;

  /// A plan change that is put together: supplement, withdrawal, adjustment.
  ///
  /// 正在编制的计划调整：增补、调出、调整。
  TZdxmPlanChangeDraft = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_plan_change;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// A project comes into the plan (增补), from a form of an item that names the PROJECT.
    ///
    /// Preview and adoption check whether it fits the plan.
    ///
    /// 增补：项目列入计划，表单为写明项目的计划项目。
    procedure Supplement(const Form: IZdxmItemForm);
    /// A project leaves the plan (调出), by the number of its item.
    ///
    /// 调出：按计划项目的编号退出计划。
    procedure Withdraw(Item: Integer);
    /// A project that left comes back within the year (调回), by the number of its item.
    ///
    /// The months between stay without it: ABSENT_MONTHS of the item.
    ///
    /// 已调出的项目在年内回到计划（调回），其间各月仍不计入。
    procedure Return(Item: Integer);
    /// What the plan says of a project changes (调整), by the number of its item.
    ///
    /// A form that was loaded from the item's row, or from that of ItemInMonth, holds what the plan says from then on: preview
    /// and adoption give TZdxmErrorKind.Conflict where somebody has changed the item since. OWNER and OWNER_CREDIT_CODE, where
    /// one of them was set after loading, give the project to another owner from the effective month on.
    ///
    /// 调整：按计划项目的编号变更计划对项目的规定。
    procedure Adjust(Item: Integer; const Form: IZdxmItemForm);
    /// What the plan change would do to the sums of its plan. Nothing is written.
    ///
    /// CUT is TZdxmCutKind.All for implementation projects, TZdxmCutKind.Phase or TZdxmCutKind.PhaseSector. Errors are those of
    /// adopting it; ErrorDetail names the line as its record. The rows are those of PlanChangeBalance.
    ///
    /// 预览计划调整对计划合计的影响；不写入任何内容。
    function Preview(const View: TZdxmView): TZdxmRows<IZdxmPlanChangeBalance>;
  end;

  /// Writes that become one change, or nothing.
  ///
  /// 一批写入，要么成为一次变更，要么什么也不写。
  TZdxmBatch = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_batch;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// A view of the ledger with what the batch wrote so far.
    ///
    /// It stays as long as the batch: each of its calls sees what was written until then, queued records not before their step.
    /// Afterwards it gives TZdxmErrorKind.ViewExpired. It shows what the actor may see. TZdxmErrorKind.Rule for the batch of an
    /// import.
    ///
    /// 取包含本批次已写内容的视图。
    function View: TZdxmView;
    /// Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期).
    ///
    /// The reports that were submitted by that change count as submitted on that day. A registrar's task.
    ///
    /// 为时间存疑的变更补记日期，附理由。
    procedure ChangeSetDay(Change: Integer; const Day: TZdxmDate; const Reason: string);
    /// Lifts the marks that a change set on earlier ones (解除时间标记). It gives how many were lifted.
    ///
    /// For a wrong clock that was said to be right. Instants that were marked are trusted again; change itself, and what
    /// followed with the same clock, is marked instead. TZdxmErrorKind.Rule where it marked none, TZdxmErrorKind.ClockBehind
    /// where the clock is still wrong. A registrar's task.
    ///
    /// 解除某次变更对以前变更所加的时间标记。
    function ChangeLiftMarks(Change: Integer; const Reason: string): Integer;
    /// Sets a remark that the change keeps.
    ///
    /// 为该变更写备注。
    procedure SetNote(const Note: string);
    /// Whether nothing was written so far. Queued records are not written yet.
    ///
    /// 目前是否尚未写入任何内容；排队的记录不算已写入。
    function IsEmpty: Boolean;
    /// Writes at most so many queued records more.
    ///
    /// It is done when there are none. A record that is refused is no error of the call: see Results. An error, such as
    /// TZdxmErrorKind.Interrupted, ends the batch, and nothing of it is kept.
    ///
    /// 再写入至多若干条排队的记录，用于进度条。
    function Step(Records: Integer): TZdxmStep;
    /// What became of each queued record that was written or refused so far.
    ///
    /// ID is of what was added; PROJECT, PROJECT_NAME, STANDING_DONE and FLAGS of a report; DOUBLE_COUNTED of an item that was
    /// added; ERROR_CODE, ERROR_FIELD and ERROR_TEXT of one that was refused. The batch of an import has no rows.
    ///
    /// 每条排队记录的结果：已写入或被拒绝。
    function Results: TZdxmRows<IZdxmWritten>;
    /// Writes what is left, makes everything durable and visible, and gives the number of the change.
    ///
    /// The batch ends by it, also where it fails. Success frees it as well; Closing it is still allowed once, so that a program
    /// may call it in either case. TZdxmErrorKind.UnsettledProblems if records were refused: then nothing was written, and
    /// Results still says why, until the batch is freed. A batch that changed nothing records nothing and gives the number of
    /// the last change.
    ///
    /// 写完余下内容，落盘生效，并返回变更号。
    function Commit: Integer;
    /// Queues the record of a form, to be added or filed by Step
    ///
    /// The form can be used again at once.
    ///
    /// 将表单的记录排队，由Step写入。
    function Append(const Form: IZdxmForm): Integer;
    /// Adds a unit.
    ///
    /// 增加单位。
    function UnitAdd(const Form: IZdxmUnitForm): Integer;
    /// The unit with a name, added if it does not exist.
    ///
    /// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three,
    /// only of one that was added.
    ///
    /// 按名称取单位，没有则增加。
    function UnitEnsure(const Name: string): IZdxmEnsuredUnit;
    /// Corrects a unit.
    ///
    /// 更正单位。
    procedure UnitRevise(Id: Integer; const Form: IZdxmUnitForm);
    /// Corrects a person.
    ///
    /// 更正人员。
    procedure PersonRevise(Id: Integer; const Form: IZdxmPersonForm);
    /// Adds a person. Names are unique: changes name their actor by them.
    ///
    /// 增加人员；姓名不得重复，变更以姓名记录经办人。
    function PersonAdd(const Form: IZdxmPersonForm): Integer;
    /// Ends a role. The last registrar stays.
    ///
    /// 终止职责；最后一名重点办人员不能终止。
    procedure RoleRevoke(Id: Integer);
    /// Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger.
    ///
    /// basis (依据) is what it rests on, such as a document; No value with length 0 for nothing. A registrar is one for the
    /// whole ledger. From the change after the one that names the first registrar, everybody may do what their roles allow.
    ///
    /// 授予职责：某单位的项目、某一项目，或（两者均为0）整个台账。
    function RoleGrant(Person: Integer; Role: TZdxmRole; const Basis: string; Unit_: Integer = 0; Project: Integer = 0): Integer;
    /// Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除.
    ///
    /// What stood there is gone from the file; backups and archives that were made before keep it. A field that was unset in a
    /// form loaded from the row is emptied.
    ///
    /// 更改某人的联系方式，须写明理由；原内容从文件中清除，此前的备份和归档中仍有。
    procedure ContactRevise(Id: Integer; const Form: IZdxmContactForm; const Reason: string);
    /// Adds a sector.
    ///
    /// 增加行业分类。
    function SectorAdd(const Form: IZdxmSectorForm): Integer;
    /// The sector with a name, added if it does not exist.
    ///
    /// The row reports whether the name was added and which names look like it, for a person to judge: NEAR has at most three,
    /// only of one that was added.
    ///
    /// 按名称取行业分类，没有则增加。
    function SectorEnsure(const Name: string): IZdxmEnsuredSector;
    /// Corrects a sector.
    ///
    /// 更正行业分类。
    procedure SectorRevise(Id: Integer; const Form: IZdxmSectorForm);
    /// Adds a project.
    ///
    /// 增加项目。
    function ProjectAdd(const Form: IZdxmProjectForm): Integer;
    /// Corrects a project.
    ///
    /// 更正项目。
    procedure ProjectRevise(Id: Integer; const Form: IZdxmProjectForm);
    /// Corrects a plan.
    ///
    /// 更正年度计划。
    procedure PlanRevise(Id: Integer; const Form: IZdxmPlanForm);
    /// Adopts a plan (下达计划).
    ///
    /// 下达年度计划。
    function PlanAdopt(const Form: IZdxmPlanForm): Integer;
    /// Says which counts where a plan lists a whole and its parts (整体与部分).
    ///
    /// side is TZdxmCountedSide.Whole or TZdxmCountedSide.Parts; COUNT_BOTH gives an earlier choice up. Figures, rankings,
    /// bulletins and balances follow from this change on, for all months of the plan.
    ///
    /// 计划同时列有整体和部分时，确定计入哪一方。
    procedure PlanCountSide(Plan: Integer; Side: TZdxmCountedSide = TZdxmCountedSide.None);
    /// Every whole and part that a plan lists in the same months, with what the batch has written.
    ///
    /// To be asked after adding, supplementing or adopting.
    ///
    /// 同上，但包含批次已写的内容；增加、增补或下达之后查询。
    function PlanDoubleCountedIn(Plan: Integer): TZdxmRows<IZdxmDoubleCounted>;
    /// Adds a project to a plan. Ask ItemDoubleCounted then.
    ///
    /// 将项目列入计划；随后请查询ItemDoubleCounted。
    function ItemAdd(const Form: IZdxmItemForm): Integer;
    /// The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has written,
    /// to ask after adding it.
    ///
    /// It looks at the family of one project, not at the plan.
    ///
    /// 计划在相同月份同时列有的、某计划项目的整体或部分，包含批次已写的内容。
    function ItemDoubleCounted(Item: Integer): TZdxmRows<IZdxmDoubleCounted>;
    /// Corrects a plan item.
    ///
    /// The row of ItemInMonth does as well as the item's: the form then revises what that row has. TZdxmErrorKind.Rule if the
    /// form names another plan or project than the item has.
    ///
    /// 更正计划项目。
    procedure ItemRevise(Id: Integer; const Form: IZdxmItemForm);
    /// Adopts a plan change with all of its lines and gives its number.
    ///
    /// Several plan changes in one batch are one change. PlanChangeEntries gives the item of each line, in their order.
    /// TZdxmErrorKind.Rule, TZdxmErrorKind.Duplicate or TZdxmErrorKind.NotFound if a line does not fit the plan; nothing of the
    /// plan change is written then.
    ///
    /// 批准计划调整及其全部明细，返回编号。
    function PlanChangeAdopt(const PlanChange: TZdxmPlanChangeDraft): Integer;
    /// Corrects what is said of a plan change.
    ///
    /// 更正计划调整的说明内容。
    procedure PlanChangeRevise(Id: Integer; const Form: IZdxmPlanChangeForm);
    /// Files a report (填报). TZdxmErrorKind.Duplicate if the month has one: revise it.
    ///
    /// The row says what the ledger makes of it; PROJECT and PROJECT_NAME, for whom it was filed.
    ///
    /// 填报月报；该月已有月报时返回TZdxmErrorKind.Duplicate，请改为更正。
    function ReportFile(const Form: IZdxmReportForm): IZdxmFiledReport;
    /// Corrects a report (更正). The row is as in ReportFile.
    ///
    /// Later months that reported only their own amounts are derived again, in the same change.
    ///
    /// 更正月报。
    function ReportRevise(const Form: IZdxmReportForm): IZdxmFiledReport;
    /// Takes a report out of the figures, with the reason (撤回).
    ///
    /// The month is not reported from then on; the months after it are derived again.
    ///
    /// 撤回月报，不再计入数据，附理由。
    procedure ReportWithdraw(const Form: IZdxmReportForm; const Reason: string);
    /// Keeps a report that is being written (草稿).
    ///
    /// 保存月报草稿。
    procedure FilingDraft(const Form: IZdxmReportForm);
    /// Submits a report for review (报送). It is locked until it is approved or returned.
    ///
    /// The row says what the ledger would make of it, as in ReportFile.
    ///
    /// 报送月报待审核；审核通过或退回之前锁定。
    function FilingSubmit(const Form: IZdxmReportForm): IZdxmFiledReport;
    /// Approves a submitted report (审核通过), with an opinion or "". From this change on it counts.
    ///
    /// since is the SINCE of the row that the reviewer has read; TZdxmErrorKind.Conflict where the report was submitted anew
    /// since. The row is as in ReportFile.
    ///
    /// 审核通过已报送的月报，可附意见；自本次变更起计入数据。
    function FilingApprove(Item: Integer; const Month: TZdxmMonth; Since: Integer; const Opinion: string): IZdxmFiledReport;
    /// Sends a report back with an opinion (退回), a submitted or an approved one.
    ///
    /// since as in FilingApprove. What was approved counts until its correction is approved.
    ///
    /// 退回已报送或已通过的月报，附意见。
    procedure FilingReturn(Item: Integer; const Month: TZdxmMonth; Since: Integer; const Opinion: string);
    /// Closes the reports of a plan up to a month (yyyymm, 关账).
    ///
    /// 关账：封闭计划截至某月的月报。
    procedure FilingCloseMonth(Plan: Integer; const Month: TZdxmMonth);
    /// Opens a closed month (yyyymm) again, and those after it (反关账).
    ///
    /// 反关账：重新开放某月及其后各月。
    procedure FilingReopenMonth(Plan: Integer; const Month: TZdxmMonth);
    /// Files the report of ten days (旬报). An error where the plan's rules ask for none.
    ///
    /// 填报旬报；计划的规则不要求旬报时报错。
    procedure TenDayFile(const Form: IZdxmTenDaysForm);
    /// Corrects the report of ten days.
    ///
    /// 更正旬报。
    procedure TenDayRevise(const Form: IZdxmTenDaysForm);
    /// Adds a matter.
    ///
    /// 增加事项。
    function MatterAdd(const Form: IZdxmMatterForm): Integer;
    /// Corrects a matter, or settles it.
    ///
    /// The rows of QueryMatters and MatterOverdue do as well as the matter's own. TZdxmErrorKind.Rule if the form names another
    /// project or kind than the matter has.
    ///
    /// 更正或办结事项。
    procedure MatterRevise(Id: Integer; const Form: IZdxmMatterForm);
    /// States that the problem of a report is a matter that the ledger has already, of the same project.
    ///
    /// 说明月报填写的存在问题就是台账中已有的某个事项，须为同一项目。
    procedure MatterLink(Id: Integer; Item: Integer; const Month: TZdxmMonth);
    /// Takes back that the problem of a report is a matter. The matter stays.
    ///
    /// 撤回月报与事项的对应，事项本身保留。
    procedure MatterUnlink(Id: Integer; Item: Integer; const Month: TZdxmMonth);
    /// Makes the problem that a report states a matter of its project, of kind TZdxmMatterKind.Problem.
    ///
    /// Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out; others than those of the
    /// report give TZdxmErrorKind.Rule, and so does a report that states no problem.
    ///
    /// 把月报填写的存在问题登记为项目的事项；没有填写内容的，采用月报所述。
    function MatterOpenOfReport(Item: Integer; const Month: TZdxmMonth; const Form: IZdxmMatterForm): Integer;
    /// Adds a node of a project by hand. Without POSITION it stands behind the others.
    ///
    /// TZdxmErrorKind.NotPermitted where the actor is no registrar.
    ///
    /// 为项目登记节点；不填写序号的排在最后。仅重点办可登记。
    function NodeAdd(const Form: IZdxmNodeForm): Integer;
    /// Corrects a node, plans it anew, or says that it is done.
    ///
    /// ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and for the people of UNIT;
    /// the others give TZdxmErrorKind.NotPermitted where the actor is no registrar. The rows of NodeFind do as well as the
    /// node's own. TZdxmErrorKind.Rule if nodes would wait for one another in a circle, or the form names another project than
    /// the node has.
    ///
    /// 更正节点、调整计划日期或登记完成；完成日期、文号、备注由可登记该项目事项的人员和责任单位人员填写，其余仅重点办可改。
    procedure NodeRevise(Id: Integer; const Form: IZdxmNodeForm);
    /// Lays out the nodes of a template for the project of a plan item. It gives how many were added.
    ///
    /// The template is one of the plan's rules, or one that comes with the library. Nodes that were laid out before stay as
    /// they are.
    ///
    /// 按模板为计划项目布置节点，返回新增个数；已布置的节点不变。
    function NodeLay(Item: Integer; const Name: string): Integer;
    /// Drafts a letter (拟稿).
    ///
    /// TZdxmErrorKind.Rule for a project that does not count in the plan in the month.
    ///
    /// 拟稿：按表单拟一份函件；as_of取自拟发函件一行的AS_OF，0为本次写入之前的变更。
    function LetterDraft(const Form: IZdxmLetterForm; AsOf: Integer): Integer;
    /// Corrects a draft.
    ///
    /// TZdxmErrorKind.Rule for a letter that is issued, and if the form names another kind, project, unit or matter than the
    /// letter has.
    ///
    /// 更正草稿；已签发的函件不能更正。
    procedure LetterRevise(Id: Integer; const Form: IZdxmLetterForm);
    /// Issues a draft (签发). It gets its number and date, and is frozen.
    ///
    /// since is the SINCE of the row that was read; TZdxmErrorKind.Conflict where the draft was revised since.
    /// TZdxmErrorKind.Duplicate for a number that another letter of its kind has in that year, TZdxmErrorKind.Rule for a letter
    /// that is no draft.
    ///
    /// 签发草稿：编定文号和日期，此后不再更改。
    procedure LetterIssue(Id: Integer; Since: Integer; const Number: string; const IssuedOn: TZdxmDate);
    /// Records the answer to an issued letter (登记回复).
    ///
    /// since as in LetterIssue.
    ///
    /// 登记函件的回复。
    procedure LetterReply(Id: Integer; Since: Integer; const RepliedOn: TZdxmDate; const Reply: string; const RepliedBy: string);
    /// Closes a letter with what came of it (销号).
    ///
    /// since as in LetterIssue.
    ///
    /// 函件销号，写明办理结果。
    procedure LetterMarkClosed(Id: Integer; Since: Integer; const ClosedOn: TZdxmDate; const Outcome: string);
    /// States that a stronger letter about the same follows this one (升级).
    ///
    /// since as in LetterIssue.
    ///
    /// 升级：同一对象的后续函件已经签发。
    procedure LetterEscalate(Id: Integer; Since: Integer; Stronger: Integer);
    /// Revokes an issued letter by a document (撤销). Its points count no more.
    ///
    /// since as in LetterIssue.
    ///
    /// 凭文件撤销已签发的函件，其计分不再计入。
    procedure LetterRevoke(Id: Integer; Since: Integer; const RevokedOn: TZdxmDate; const DocumentNo: string; const Reason: string);
    /// Records what a project did. TZdxmErrorKind.Rule where it does not fit its other events.
    ///
    /// Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and counts
    /// from the first open month on (COUNTS_FROM).
    ///
    /// 记录项目的实际事件（开工、竣工、停工、复工）；与其他事件矛盾时返回TZdxmErrorKind.Rule。
    function EventRecord(const Form: IZdxmEventForm): Integer;
    /// Corrects an event: its date, what proves it.
    ///
    /// TZdxmErrorKind.NotPermitted where somebody else recorded it, or its date moves a closed month, and the actor is no
    /// registrar. TZdxmErrorKind.Rule if the form names another project or kind than the event has.
    ///
    /// 更正事件的日期和佐证。
    procedure EventRevise(Id: Integer; const Form: IZdxmEventForm);
    /// Takes back an event that was recorded by mistake (撤销). Its history stays.
    ///
    /// 撤销误记的事件，历史保留。
    procedure EventRevoke(Id: Integer);
    /// Lets an event count from its date on (追溯计入). Only a registrar may; the closed months that move are listed by
    /// FilingCorrections.
    ///
    /// 追溯计入：使事件自其日期起计入，仅限重点办。
    procedure EventCountFromDate(Id: Integer);
    /// Attaches a file to a record.
    ///
    /// Without NAME the attachment has the name of the file. TZdxmErrorKind.TooLong above 20 MB, and for the 101st file of a
    /// record.
    ///
    /// 登记附件；没有填写名称的，用文件名。单个文件不超过20MB，每条记录不超过100个。
    function AttachmentAdd(const Form: IZdxmAttachmentForm; const Path: string): Integer;
    /// Attaches bytes that the program has, with a NAME.
    ///
    /// 由程序提供文件内容登记附件，须填写名称。
    function AttachmentAddBytes(const Form: IZdxmAttachmentForm; const Bytes: TBytes): Integer;
    /// Corrects what is said of an attachment. Its bytes stay.
    ///
    /// The rows of AttachmentOfProject and AttachmentOfMonth do as well as the attachment's own. TZdxmErrorKind.Rule if the
    /// form names another record than it is attached to.
    ///
    /// 更正附件的名称、拍摄时间、经纬度等；文件内容不变。
    procedure AttachmentRevise(Id: Integer; const Form: IZdxmAttachmentForm);
    /// Adds a place of a project, which can have several.
    ///
    /// 增加位置。
    function PlaceAdd(const Form: IZdxmPlaceForm): Integer;
    /// Corrects a place.
    ///
    /// The rows of PlaceAll do as well as the place's own. TZdxmErrorKind.Rule if the form names another project.
    ///
    /// 更正位置。
    procedure PlaceRevise(Id: Integer; const Form: IZdxmPlaceForm);
    /// States that a unit is another one, with the reason. Units that are one already give TZdxmErrorKind.Rule.
    ///
    /// 单位合并：登记一个单位就是另一个单位，并写明理由。已是同一单位的，返回TZdxmErrorKind.Rule。
    procedure UnitMerge(From: Integer; Into: Integer; const Reason: string);
    /// Takes back that a unit is another one. A unit that was not merged gives TZdxmErrorKind.NotFound.
    ///
    /// 撤销单位合并。未合并的单位返回TZdxmErrorKind.NotFound。
    procedure UnitUnmerge(From: Integer);
    /// States that a project is another one, with the reason.
    ///
    /// Projects that both stand in one plan, a project and its part, and projects whose events do not fit one give
    /// TZdxmErrorKind.Rule.
    ///
    /// 项目合并：登记一个项目就是另一个项目，并写明理由。两个项目同在一个年度计划、互为上下级，或开竣工记录合在一起不符的，返回TZdxmErrorKind.Rule。
    procedure ProjectMerge(From: Integer; Into: Integer; const Reason: string);
    /// Takes back that a project is another one. A project that was not merged gives TZdxmErrorKind.NotFound.
    ///
    /// 撤销项目合并。未合并的项目返回TZdxmErrorKind.NotFound。
    procedure ProjectUnmerge(From: Integer);
    /// Voids a record that was typed by mistake, for a reason.
    ///
    /// TZdxmErrorKind.InUse where other records still use it; the error lists them. TZdxmErrorKind.Rule where this batch has
    /// written it first.
    ///
    /// 作废误登的记录，须说明原因；仍被使用的不能作废，错误说明列出使用它的记录。
    procedure RecordVoid(Subject: TZdxmSubject; const Reason: string; Id: Integer = 0);
    /// Makes a voided record stand again as it was.
    ///
    /// It asks what adding the record would ask, such as whether its name is free.
    ///
    /// 恢复已作废的记录，内容同作废前；按新增时的要求检查，如名称是否已被占用。
    procedure RecordRestore(Subject: TZdxmSubject; Id: Integer = 0);
    /// Voids the draft of a report, for a reason. TZdxmErrorKind.Rule where it answers a return.
    ///
    /// What was approved before the draft counts on.
    ///
    /// 作废月报草稿，须说明原因；此前已审核的月报继续有效。
    procedure DraftVoid(Item: Integer; const Month: TZdxmMonth; const Reason: string);
    /// Makes the voided draft of a report stand again.
    ///
    /// 恢复已作废的月报草稿。
    procedure DraftRestore(Item: Integer; const Month: TZdxmMonth);
    /// Adds a rule pack, its document as TOML or JSON.
    ///
    /// The same document again gives the number that it has; another one under the same name and version is
    /// TZdxmErrorKind.Duplicate.
    ///
    /// 增加规则包，文件为TOML或JSON。
    function RulePackAdd(const Document: string): Integer;
    /// Lets a plan use a rule pack from this change on.
    ///
    /// 自本次变更起使计划采用某规则包。
    procedure RulePackUse(Plan: Integer; Id: Integer);
    /// Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks.
    ///
    /// Time limits count from a day (yyyymmdd). It gives how many were added.
    ///
    /// 按计划的规则为项目补齐缺少的前期手续和四制。
    function RulePackChecklist(Plan: Integer; Project: Integer; const On_: TZdxmDate): Integer;
    /// Records a fact of an assessment (考核登记).
    ///
    /// TZdxmErrorKind.NotFound for a scheme or an item that the rules of the plan do not have, TZdxmErrorKind.Duplicate where
    /// the same was recorded already.
    ///
    /// 考核登记：登记认定的分值、次数、比率或免列，须有文件依据。
    function AssessmentFactRecord(const Form: IZdxmAssessmentFactForm): Integer;
    /// Corrects a fact of an assessment.
    ///
    /// TZdxmErrorKind.Rule if the form names another kind, plan or unit than the fact has.
    ///
    /// 更正考核登记。
    procedure AssessmentFactRevise(Id: Integer; const Form: IZdxmAssessmentFactForm);
    /// Issues the result of an assessment (签发考核结果).
    ///
    /// It is a change of its own, as a bulletin is. TZdxmErrorKind.Duplicate for a number that is taken, and where the month
    /// has a result already.
    ///
    /// 签发考核结果：编定文号和日期，此后不再更改。
    function AssessmentIssue(Plan: Integer; const Month: TZdxmMonth; const Name: string; const Number: string; const IssuedOn: TZdxmDate): Integer;
    /// Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme.
    ///
    /// It is a change of its own. TZdxmErrorKind.Duplicate where the issued one was corrected already.
    ///
    /// 更正考核结果：按同一计划、月份、办法签发新的结果，写明更正原因。
    function IssuedAssessmentCorrect(Former: Integer; const Number: string; const IssuedOn: TZdxmDate; const Reason: string): Integer;
    /// Issues the bulletin of a month (签发).
    ///
    /// The figures are those before this batch, which must not have written anything, and cannot write anything after it:
    /// TZdxmErrorKind.Rule. TZdxmErrorKind.Duplicate if another issued bulletin has the number. A month can be issued again
    /// under another number.
    ///
    /// 签发某月的通报。
    function IssueBulletin(const Form: IZdxmIssueForm; const Rules: IZdxmRulesForm = nil): Integer;
    /// Gives up what was confirmed of a column; what was imported by it stays.
    ///
    /// 撤销某列的确认；已导入的内容不变。
    procedure ImportColumnWithdraw(Id: Integer);
  end;

  /// What the import of a workbook would do.
  ///
  /// 工作簿导入台账的预览与执行。
  TZdxmImport = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_import;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// What the import would do, in numbers, in one row.
    ///
    /// 导入将做什么，各类数目，一行。
    function Counts: IZdxmImportCounts;
    /// Every problem, of the sheets and of the comparison with the ledger.
    ///
    /// 全部问题：表格的问题和与台账比对的问题。
    function Findings: TZdxmRows<IZdxmFinding>;
    /// The problems that stand in the way of this import with its options.
    ///
    /// 按当前选项仍妨碍导入的问题。
    function Unsettled: TZdxmRows<IZdxmFinding>;
    /// The units that the import adds, with the kind that each name suggests.
    ///
    /// 导入将新增的单位及由名称推测的类别。
    function NewUnits: TZdxmRows<IZdxmNewName>;
    /// The sectors that the import adds. KIND is No value.
    ///
    /// 导入将新增的行业分类。
    function NewSectors: TZdxmRows<IZdxmNewName>;
    /// Begins to write the import by a person.
    ///
    /// Step and commit the batch like any other. TZdxmErrorKind.UnsettledProblems while problems stand in the way,
    /// TZdxmErrorKind.Rule if the ledger has changed since the preview.
    ///
    /// 以某人的名义开始写入导入内容。
    function Start(const Actor: string): TZdxmBatch;
  end;

  /// A spreadsheet file that is read.
  ///
  /// 读入的电子表格文件。
  TZdxmWorkbook = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_workbook;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// What an import of a workbook would do. Nothing is changed.
    ///
    /// The workbook can be freed at once.
    ///
    /// 预览导入：说明会做什么，不改动台账。
    function Preview(const View: TZdxmView; const Form: IZdxmImportForm = nil): TZdxmImport;
    /// The sheets that are plans or monthly reports.
    ///
    /// The sums are over the rows that count, which are COUNT. TZdxmErrorKind.UnknownSheet if none was understood.
    ///
    /// 工作簿中的计划表和月报表。
    function Sheets: TZdxmRows<IZdxmSheet>;
    /// The columns of a sheet, by its place from 0, and what each means.
    ///
    /// MEANING is No value where the header is not known.
    ///
    /// 某个表（位置从0起）各列的含义。
    function Columns(Sheet: Integer): TZdxmRows<IZdxmSheetColumn>;
    /// The projects of a sheet, by its place from 0, as they were read.
    ///
    /// OTHER has the columns that the ledger has no field for. A form of a report can be loaded from such a row (Load).
    ///
    /// 某个表（位置从0起）读到的项目。
    function Rows(Sheet: Integer): TZdxmRows<IZdxmSheetRow>;
    /// The headings of a sheet, by its place from 0, with what each declares and what stands under it.
    ///
    /// TOTAL, ANNUAL and YTD_DONE are as found.
    ///
    /// 某个表（位置从0起）的分组标题、申报数与实际数。
    function Groups(Sheet: Integer): TZdxmRows<IZdxmSheetGroup>;
    /// Every problem of the file, each at its cell, and the sheets that were left out.
    ///
    /// TEXT says what is wrong and what to do, in the language of the context; READ what the cell of a blocking one says.
    ///
    /// 文件的全部问题，各注明单元格，以及未读的表。
    function Findings: TZdxmRows<IZdxmFinding>;
    /// All sheets of the file as plain cells, understood or not.
    ///
    /// SHEET_INDEX is the place among all sheets.
    ///
    /// 文件的全部表，为普通单元格，不论是否识别。
    function Grids: TZdxmRows<IZdxmSheetGrid>;
    /// The cells with a value of a sheet, by its place among all sheets, row by row.
    ///
    /// 某个表（在全部表中的位置）有值的单元格，逐行。
    function Cells(Sheet: Integer): TZdxmRows<IZdxmSheetCell>;
  end;

  /// A backup that is made step by step.
  ///
  /// 分步制作的备份。
  TZdxmBackup = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_backup;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// Leaves out the files of attachments, which a backup has beside it otherwise.
    ///
    /// To be said before the last step. FILES_MISSING of the row says how many the backup lacks then.
    ///
    /// 备份不带附件文件；默认带附件，放在备份旁的文件夹中。结果的FILES_MISSING为缺少的文件数。
    procedure LeaveOutAttachments;
    /// Copies so many pages more, of 4 KiB, and then proves about as many rows.
    ///
    /// It is done when all were copied and proved: then finish it. done and total count pages, and then rows too.
    /// TZdxmErrorKind.Tampered or TZdxmErrorKind.Damaged where the ledger is not one that a restore would accept. After
    /// TZdxmErrorKind.Interrupted it can go on.
    ///
    /// 再复制若干页（每页4 KiB），之后再校验约若干行。
    function Step(Pages: Integer): TZdxmStep;
    /// Copies and proves what is left, and gives the file its name.
    ///
    /// The row says what is in it; CHANGE is the last one, AT_MS of that. An error leaves what was there. The backup is over
    /// then, and is only to be freed.
    ///
    /// 完成余下的复制和校验，文件此时才正式命名。
    function Finish: IZdxmFileContents;
  end;

  /// An open ledger: one file, everything that one office knows.
  ///
  /// 打开的台账：一个文件，一个单位掌握的全部情况。
  TZdxmLedger = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_ledger;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// Answers about the clock, as a person does who has looked at it.
    ///
    /// After TZdxmErrorKind.ClockBehind: TZdxmClockPolicy.ThisIsRight or TZdxmClockPolicy.Unknown, then begin the batch again.
    /// The answer is for the next batch that finds the clock behind; afterwards the policy of OpenOptions holds again.
    ///
    /// 由核对过时钟的人员答复时钟问题。
    procedure AnswerClock(Answer: TZdxmClockPolicy);
    /// Whether it was opened for reading only.
    ///
    /// 台账是否以只读方式打开。
    function IsReadOnly: Boolean;
    /// Name of the office that keeps the ledger.
    ///
    /// 台账单位名称。
    function Office: string;
    /// Number of this ledger among all ledgers, given when it was made.
    ///
    /// 台账的唯一编号，建立时确定。
    function Uuid: string;
    /// Where the file lies.
    ///
    /// 台账文件的位置。
    function Path: string;
    /// What opening it found, for the person who looks after the files. Mostly there are no rows.
    ///
    /// TEXT is in the language of the context; FIRST_CHANGE and LAST_CHANGE are of what came out of a log.
    ///
    /// 打开时发现的情况，供管理文件的人员查看。
    function Opening: TZdxmRows<IZdxmOpeningNotice>;
    /// How long the oldest open view has been held, in milliseconds. No value without one.
    ///
    /// The log grows as long as a view is held; one that a program forgot to close shows here.
    ///
    /// 最早打开而未关闭的视图已持有的毫秒数；没有时返回空值。
    function OldestView: TZdxmNumber;
    /// A view of the ledger as it is now.
    ///
    /// 取当前时刻的视图。
    function View: TZdxmView;
    /// A view of the ledger as it was after a change, 0 for before the first.
    ///
    /// TZdxmErrorKind.NotFound for a change that does not exist yet.
    ///
    /// 取某次变更之后的视图；0为第一次变更之前。
    function ViewAsOf(Change: Integer): TZdxmView;
    /// A view of the ledger as it was at an instant, UTC in milliseconds since 1970.
    ///
    /// As of the last change, by number, whose instant is not marked and not after it. Instants that no calendar has stand for
    /// before the first change and after the last one.
    ///
    /// 取某一时刻的视图，自1970年起的UTC毫秒数。
    function ViewAt(AtMs: Int64): TZdxmView;
    /// Begins a batch by a person.
    ///
    /// The kind of its change (ChangeKind) follows from what it writes; SetNote adds a remark. TZdxmErrorKind.Busy if another
    /// one is writing for longer than the ledger waits, and at once where a batch of the same ledger and thread is open: free
    /// or commit it first.
    ///
    /// 以某人的名义开始一个写入批次；变更种类由写入的内容确定。
    function Write(const Actor: string): TZdxmBatch;
    /// Removes the files beside the ledger that no attachment needs, and returns how many.
    ///
    /// A registrar's task. It writes no change; nobody else writes meanwhile.
    ///
    /// 清除台账旁没有对应附件的文件，返回清除的个数。
    function AttachmentSweep(const Actor: string): Integer;
    /// Keeps a seal.
    ///
    /// text is what was signed, as SealText gave it; key what the host calls the key; signature a text of at most 64 KiB, in
    /// Base64 say. It is no change and needs no batch; none may be open in this program. TZdxmErrorKind.NotSealed where the
    /// ledger does not lead through what was signed.
    ///
    /// 保存签章。
    procedure SealAdd(const Text: string; const Key: string; const Signature: string);
    /// Begins a backup into a new file.
    ///
    /// TZdxmErrorKind.Duplicate where there is a file; with SAVE_OVERWRITE, where it is not an older backup of this ledger, or
    /// has changes that the ledger does not have. TZdxmErrorKind.Busy where a program has it open.
    ///
    /// 开始备份到新文件。
    function NewBackup(const Path: string; Overwrite: Boolean = False): TZdxmBackup;
  end;

  /// One for each thread: the last error, the encoding of texts, the log.
  ///
  /// 每个线程一个：最后的错误、文本编码、日志。
  TZdxmContext = record
  private
    FLife: IZdxmLife;
  public
    /// The handle, for functions of the unit zdxm; nil after Close.
    function Handle: Tzdxm_context;
    /// Frees it at once.
    procedure Close;
    /// What keeps it.
    property Life: IZdxmLife read FLife;
    /// A context for a thread; everything comes from it.
    ///
    /// 为一个线程新建上下文。
    class function New: TZdxmContext; static;
    /// Sets the language of errors, findings and notices.
    ///
    /// 设置错误说明、处理办法和文件问题的语言。
    procedure SetLanguage(Language: TZdxmLanguage);
    /// Calls Log with each line of the log, on the thread that made it; nil ends that.
    ///
    /// 设置日志函数；nil 为不记录。
    procedure SetLog(Log: TZdxmLogEvent);
    /// The version of the library as a text, such as 0.1.0.
    ///
    /// 库的版本，如0.1.0。
    function VersionText: string;
    /// Breaks off the calls that are running with this context. Any thread may call it.
    ///
    /// They return TZdxmErrorKind.Interrupted, unless they are nearly done; a batch that was writing is lost as a whole. It
    /// does nothing to later calls: to stop between two steps, the program just steps no further.
    ///
    /// 中断此上下文正在进行的调用；任何线程可调用。
    procedure Interrupt;
    /// What an office calls an error (ErrorKind), for the heading of a message, such as 违反规则.
    ///
    /// 错误代码的中文名称，用作提示框标题，如违反规则。
    function ErrorTitle(Code: Integer): string;
    /// Name of a field (Field): in Chinese for the head of a grid's column, such as 年度计划投资.
    ///
    /// 字段的中文名称，用作表头，如年度计划投资。
    function FieldTitle(Field: Integer): string;
    /// Name of a field (Field) as errors spell it, such as annual; plain ASCII.
    ///
    /// 字段在错误说明和JSON中的名称，如annual。
    function FieldName(Field: Integer): string;
    /// Type of a field (Field): TYPE_, for layers and hosts that set whatever there is. A column of a printed table counts as a
    /// text.
    ///
    /// 字段的类型：TYPE_。
    function FieldType(Field: Integer): Integer;
    /// Opens a ledger.
    ///
    /// A file of an older version is brought to the present one. TZdxmErrorKind.NetworkDrive for writing on a network drive,
    /// and for reading there beside a log.
    ///
    /// 打开台账。
    function OpenLedger(const Path: string; Options: PZdxmOpenOptions = nil): TZdxmLedger;
    /// Makes a new ledger for an office.
    ///
    /// TZdxmErrorKind.Duplicate where there is one already, TZdxmErrorKind.Arg with OPEN_READ_ONLY. Making it is its change 1.
    ///
    /// 为一个单位新建台账。
    function CreateLedger(const Path: string; const Office: string; Options: PZdxmOpenOptions = nil): TZdxmLedger;
    /// Opens a ledger, or creates one for an office if the file does not exist.
    ///
    /// 打开台账，没有时为该单位新建。
    function OpenOrCreateLedger(const Path: string; const Office: string; Options: PZdxmOpenOptions = nil): TZdxmLedger;
    /// What a unit's name lets one suppose of its kind (UnitKind), for a person to confirm.
    ///
    /// 由单位名称推测其类别，供人确认。
    function UnitSuggestKind(const Name: string): TZdxmUnitKind;
    /// Begins a plan change for a plan. Nothing is written.
    ///
    /// 由表单PlanChangeForm开始编制计划调整；不写入任何内容。
    function NewPlanChangeDraft(Plan: Integer; const Form: IZdxmPlanChangeForm): TZdxmPlanChangeDraft;
    /// A document that comes with the library, as TOML.
    ///
    /// 0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; TZdxmErrorKind.NotFound for a number above these.
    ///
    /// 库自带的规则包文件，TOML。
    function RulePackShipped(Index: Integer): string;
    /// Units judged by a scheme from given values, as JSON.
    ///
    /// {"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2, "grade", "failed": [],
    /// "veto": [], "lists": []}}}. A mistake in either document fails with its place.
    ///
    /// 按考核办法和所给数据给单位计分，JSON。
    function AssessmentOfValues(const Scheme: string; const Values: string): string;
    /// The same as a document, with every point explained.
    ///
    /// 同上，作为文件，逐项说明计分依据。
    function AssessmentDocumentOfValues(const Scheme: string; const Values: string): TZdxmDocument;
    /// Opens a spreadsheet file; the format is found from its bytes.
    ///
    /// 打开电子表格文件，格式由内容判断。
    function OpenWorkbook(const Path: string): TZdxmWorkbook;
    /// Opens a spreadsheet that the program holds in memory.
    ///
    /// 打开程序内存中的电子表格。
    function WorkbookRead(const Bytes: TBytes): TZdxmWorkbook;
    /// Begins to examine a file, damaged or not, without changing it. Closing it also ends it early.
    ///
    /// An error where the file is no ledger, of a newer version, or cannot be read at all. BackupCheck does it in one call.
    ///
    /// 开始检查一个文件（可已损坏），不改动它。
    function VerifyFile(const Path: string): TZdxmProof;
    /// Makes a ledger of a backup, after proving that it is sound
    ///
    /// flags is 0 or the sum of RESTORE_KEEP_EXISTING and RESTORE_WITHOUT_ATTACHMENTS. FILES_MISSING says how many files of
    /// attachments the ledger lacks; TZdxmErrorKind.Duplicate where there is a file at target and the flag is not set,
    /// TZdxmErrorKind.Busy where it is open. CHANGE is the last one, AT_MS of that, KEPT_PATH of the ledger that was there. The
    /// backup is only read; an error leaves what was there.
    ///
    /// 先证明备份完好，再由备份恢复台账。
    function BackupRestore(const Source: string; const Target: string; KeepExisting: Boolean = False): IZdxmRestored;
    /// Everything that is wrong with a file, damaged or not, without changing it.
    ///
    /// A sound file gives no rows; of one kind of problem the first 1,000 are given. An error where the file is no ledger, of a
    /// newer version, or cannot be read at all. The work is bounded by the size of the file; VerifyFile does it in steps.
    ///
    /// 检查一个文件（可已损坏）的全部问题，不改动它。
    function BackupCheck(const Path: string): TZdxmRows<IZdxmFileProblem>;
    /// Begins to make a new ledger of an archive.
    ///
    /// TZdxmErrorKind.Duplicate where there is a file at target.
    ///
    /// 开始由归档建立新台账。
    function ArchiveImport(const Source: string; const Target: string): TZdxmArchive;
    /// Reads an amount as offices write it, in a unit unless it names its own.
    ///
    /// 28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.
    ///
    /// 读取办公中书写的金额；未写单位时按给定单位。
    function MoneyParse(const Text: string; Unit_: TZdxmMoneyUnit): TZdxmMoney;
    /// An amount of fen in a unit, rounded half away from zero (四舍五入).
    ///
    /// 将以分计的金额按单位显示，四舍五入。
    function MoneyText(const Fen: TZdxmMoney; Unit_: TZdxmMoneyUnit; Decimals: Integer): string;
    /// A part of a base in percent, rounded once from the exact value. No value for a base of 0.
    ///
    /// 部分占基数的百分比，由精确值一次取整；基数为0时返回空值。
    function RateText(const Part: TZdxmMoney; const Base: TZdxmMoney; Decimals: Integer): string;
    /// Reads a national project code in any spelling and gives it with its hyphens.
    ///
    /// 读取任何写法的项目代码，返回带连字符的写法。
    function ProjectCodeParse(const Text: string): string;
    /// Reads a 统一社会信用代码, checks its check character and gives it without blanks.
    ///
    /// 读取统一社会信用代码，核对校验位，返回无空格的写法。
    function CreditCodeParse(const Text: string): string;
    /// Reads a date as offices write it, such as 2022年3月. yyyymmdd, 00 for what it does not say.
    ///
    /// 读取办公中书写的日期，如2022年3月；未知的月、日为00。
    function DateParse(const Text: string): TZdxmDate;
    /// Reads a phase under the names that offices use, such as 在建 or 竣工投产. Phase
    ///
    /// 读取建设阶段的各种叫法，如在建、竣工投产。
    function PhaseParse(const Text: string): TZdxmPhase;
    /// The name of a value that a field can have, such as 续建.
    ///
    /// The field is of type TYPE_CODE, or TYPE_FLAGS, whose names are joined by 、. No other field's value has a name; Text
    /// gives it as a text.
    ///
    /// 字段取值的中文名称，如续建。
    function ValueText(Field: Integer; Value: Integer): string;
    /// All values that a field can have, in their order, as a list to choose from shows them.
    ///
    /// The field is of type TYPE_CODE or TYPE_FLAGS. A form takes the number, by Text also the name or the word.
    ///
    /// 字段的全部可选值，按次序，用作下拉列表。
    function FieldChoices(Field: Integer): TZdxmRows<IZdxmFieldChoice>;
    /// Reads a construction period (建设起止年限) as offices write it, such as 2019-2022.
    ///
    /// start and end are dates, 0 where the text does not say it.
    ///
    /// 读取建设起止年限，如2019-2022。
    procedure PeriodParse(const Text: string; out Start: TZdxmDate; out End_: TZdxmDate);
    /// Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values. No
    /// value for a base of 0.
    ///
    /// 部分占基数的比例在某月末高于序时进度的百分点，由精确值计算；基数为0时返回空值。
    function GapText(const Part: TZdxmMoney; const Base: TZdxmMoney; const Month: TZdxmMonth; Decimals: Integer): string;
  end;

implementation

function TZdxmDocument.Handle: Tzdxm_document; begin Result := HandleOf(FLife); end;

procedure TZdxmDocument.Close; begin Closed(FLife); end;

function TZdxmDocument.Text(Form: TZdxmPrintedForm): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_document_text(Handle, Ord(Form), Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

procedure TZdxmDocument.Save(Form: TZdxmPrintedForm; const Path: string; Overwrite: Boolean);
var
  PathBytes: UTF8String;
begin
  PathBytes := UTF8String(Path);
  Checked(FLife, zdxm_document_save(Handle, Ord(Form), PAnsiChar(PathBytes), Length(PathBytes), Ord(Overwrite) * ZDXM_SAVE_OVERWRITE));
end;

procedure TZdxmDocument.SaveCsv(Index: Integer; const Path: string; Overwrite: Boolean);
var
  PathBytes: UTF8String;
begin
  PathBytes := UTF8String(Path);
  Checked(FLife, zdxm_document_save_csv(Handle, Index, PAnsiChar(PathBytes), Length(PathBytes), Ord(Overwrite) * ZDXM_SAVE_OVERWRITE));
end;

function TZdxmDocument.Head: IZdxmDocumentHead;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmDocumentHead>;
begin
  Rows.Read(FLife, zdxm_document_head(Handle, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmDocument.Parts: TZdxmRows<IZdxmDocumentPart>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_document_parts(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmDocument.Charts: TZdxmRows<IZdxmDocumentChart>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_document_charts(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmDocument.Tables: TZdxmRows<IZdxmDocumentTable>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_document_tables(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmDocument.Table(Index: Integer): TZdxmCells;
var
  Raw: Tzdxm_cursor;
begin
  Result := CellsOf(FLife, zdxm_document_table(Handle, Index, Raw), Raw);
end;

function TZdxmDocument.TableHeader(Index: Integer): TZdxmRows<IZdxmTableHeaderCell>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_document_table_header(Handle, Index, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmBulletin.Handle: Tzdxm_bulletin; begin Result := HandleOf(FLife); end;

procedure TZdxmBulletin.Close; begin Closed(FLife); end;

function TZdxmBulletin.Document: TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_bulletin_document(Handle, Raw), Raw, @zdxm_document_free);
end;

function TZdxmBulletin.Head: IZdxmBulletinHead;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmBulletinHead>;
begin
  Rows.Read(FLife, zdxm_bulletin_head(Handle, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmBulletin.Figures: TZdxmRows<IZdxmBulletinFigures>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_bulletin_figures(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmBulletin.Missing: TZdxmRows<IZdxmMissingReport>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_bulletin_missing(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmProof.Handle: Tzdxm_verify; begin Result := HandleOf(FLife); end;

procedure TZdxmProof.Close; begin Closed(FLife); end;

function TZdxmProof.Step(Rows: Integer): TZdxmStep;
var
  DoneNumber: Int64;
  TotalNumber: Int64;
begin
  Result.IsDone := Checked(FLife, zdxm_verify_step(Handle, Rows, @DoneNumber, @TotalNumber)) = ZDXM_DONE;
  Result.Done := DoneNumber;
  Result.Total := TotalNumber;
end;

function TZdxmProof.Outcome: IZdxmVerification;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmVerification>;
begin
  Rows.Read(FLife, zdxm_verify_result(Handle, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmProof.Problems: TZdxmRows<IZdxmFileProblem>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_verify_problems(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmArchive.Handle: Tzdxm_archive; begin Result := HandleOf(FLife); end;

procedure TZdxmArchive.Close; begin Closed(FLife); end;

procedure TZdxmArchive.TakeAttachments;
begin
  Checked(FLife, zdxm_archive_take_attachments(Handle));
end;

function TZdxmArchive.Step(Lines: Integer): TZdxmStep;
var
  DoneNumber: Int64;
  TotalNumber: Int64;
begin
  Result.IsDone := Checked(FLife, zdxm_archive_step(Handle, Lines, @DoneNumber, @TotalNumber)) = ZDXM_DONE;
  Result.Done := DoneNumber;
  Result.Total := TotalNumber;
end;

function TZdxmArchive.Outcome: IZdxmFileContents;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmFileContents>;
begin
  Rows.Read(FLife, zdxm_archive_result(Handle, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.Handle: Tzdxm_view; begin Result := HandleOf(FLife); end;

procedure TZdxmView.Close; begin Closed(FLife); end;

function TZdxmView.AsOf: Integer;
var
  ChangeNumber: Integer;
begin
  Checked(FLife, zdxm_view_as_of(Handle, ChangeNumber));
  Result := ChangeNumber;
end;

procedure TZdxmView.Limit(const Actor: string);
var
  ActorBytes: UTF8String;
begin
  ActorBytes := UTF8String(Actor);
  Checked(FLife, zdxm_view_limit(Handle, PAnsiChar(ActorBytes), Length(ActorBytes)));
end;

function TZdxmView.ChangeGet(Change: Integer): IZdxmChange;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmChange>;
begin
  Rows.Read(FLife, zdxm_change_get(Handle, Change, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.ChangeClockFindings: TZdxmRows<IZdxmClockFinding>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_change_clock_findings(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ChangeRefusals: TZdxmRows<IZdxmRefusal>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_change_refusals(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ChangeDay(Change: Integer): TZdxmDate;
var
  DayNumber: Integer;
begin
  DayNumber := 0;
  if Checked(FLife, zdxm_change_day(Handle, Change, DayNumber)) = ZDXM_NULL then Result := TZdxmDate.OfNumber(0) else Result := TZdxmDate.OfNumber(DayNumber);
end;

function TZdxmView.ChangeList(After: Integer; Most: Integer): TZdxmRows<IZdxmChange>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_change_list(Handle, After, Most, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ChangeRefusalsDocument: TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_change_refusals_document(Handle, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.UnitGet(Id: Integer): IZdxmUnit;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmUnit>;
begin
  Rows.Read(FLife, zdxm_unit_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.UnitByName(const Name: string): IZdxmUnit;
var
  NameBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmUnit>;
begin
  NameBytes := UTF8String(Name);
  Rows.Read(FLife, zdxm_unit_by_name(Handle, PAnsiChar(NameBytes), Length(NameBytes), Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.UnitList: TZdxmRows<IZdxmUnit>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_unit_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PersonGet(Id: Integer): IZdxmPerson;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmPerson>;
begin
  Rows.Read(FLife, zdxm_person_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PersonList: TZdxmRows<IZdxmPerson>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_person_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PersonFind(const Name: string): IZdxmPerson;
var
  NameBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmPerson>;
begin
  NameBytes := UTF8String(Name);
  Rows.Read(FLife, zdxm_person_find(Handle, PAnsiChar(NameBytes), Length(NameBytes), Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PersonHistory(Id: Integer): TZdxmRows<IZdxmPerson>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_person_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RoleList(Person: Integer): TZdxmRows<IZdxmRoleGrant>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_role_list(Handle, Person, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RoleWho(Task: TZdxmTaskKind; Id: Integer): TZdxmRows<IZdxmRoleGrant>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_role_who(Handle, Ord(Task), Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RoleMay(const Actor: string; Task: TZdxmTaskKind; Id: Integer): Boolean;
var
  ActorBytes: UTF8String;
  FlagNumber: Integer;
begin
  ActorBytes := UTF8String(Actor);
  Checked(FLife, zdxm_role_may(Handle, PAnsiChar(ActorBytes), Length(ActorBytes), Ord(Task), Id, FlagNumber));
  Result := FlagNumber <> 0;
end;

function TZdxmView.ContactGet(Person: Integer): IZdxmContact;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmContact>;
begin
  Rows.Read(FLife, zdxm_contact_get(Handle, Person, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.ContactList: TZdxmRows<IZdxmContact>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_contact_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.SectorGet(Id: Integer): IZdxmSector;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmSector>;
begin
  Rows.Read(FLife, zdxm_sector_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.SectorByName(const Name: string): IZdxmSector;
var
  NameBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmSector>;
begin
  NameBytes := UTF8String(Name);
  Rows.Read(FLife, zdxm_sector_by_name(Handle, PAnsiChar(NameBytes), Length(NameBytes), Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.SectorList: TZdxmRows<IZdxmSector>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_sector_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ProjectGet(Id: Integer): IZdxmProject;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmProject>;
begin
  Rows.Read(FLife, zdxm_project_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.ProjectList: TZdxmRows<IZdxmProject>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_project_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ProjectByName(const Name: string): IZdxmProject;
var
  NameBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmProject>;
begin
  NameBytes := UTF8String(Name);
  Rows.Read(FLife, zdxm_project_by_name(Handle, PAnsiChar(NameBytes), Length(NameBytes), Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.ProjectFind(const Text: string): TZdxmRows<IZdxmProject>;
var
  TextBytes: UTF8String;
  Raw: Tzdxm_cursor;
begin
  TextBytes := UTF8String(Text);
  Result.Read(FLife, zdxm_project_find(Handle, PAnsiChar(TextBytes), Length(TextBytes), Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ProjectHistory(Id: Integer): TZdxmRows<IZdxmProject>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_project_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ProjectByCode(const Code: string): IZdxmProject;
var
  CodeBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmProject>;
begin
  CodeBytes := UTF8String(Code);
  Rows.Read(FLife, zdxm_project_by_code(Handle, PAnsiChar(CodeBytes), Length(CodeBytes), Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PlanGet(Id: Integer): IZdxmYearPlan;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmYearPlan>;
begin
  Rows.Read(FLife, zdxm_plan_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PlanList: TZdxmRows<IZdxmYearPlan>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlanOfYear(Year: Integer; Level: TZdxmPlanLevel): IZdxmYearPlan;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmYearPlan>;
begin
  Rows.Read(FLife, zdxm_plan_of_year(Handle, Year, Ord(Level), Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PlanOfProject(Project: Integer): TZdxmRows<IZdxmProjectPlace>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_of_project(Handle, Project, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlanDoubleCounted(Plan: Integer): TZdxmRows<IZdxmDoubleCounted>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_double_counted(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlanCountedSide(Plan: Integer): TZdxmCountedSide;
var
  SideNumber: Integer;
begin
  SideNumber := 0;
  if Checked(FLife, zdxm_plan_counted_side(Handle, Plan, SideNumber)) = ZDXM_NULL then Result := TZdxmCountedSide.None else Result := TZdxmCountedSide(SideNumber);
end;

function TZdxmView.PlanDocument(Plan: Integer; const Rules: IZdxmRulesForm): TZdxmDocument;
var
  RulesLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  RulesLife := Filled(FLife, Rules);
  Result.FLife := Born(FLife, zdxm_plan_document(Handle, Plan, HandleOf(RulesLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.ItemGet(Id: Integer): IZdxmPlanItem;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmPlanItem>;
begin
  Rows.Read(FLife, zdxm_item_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.ItemList(Plan: Integer): TZdxmRows<IZdxmPlanItem>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_item_list(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ItemOfProject(Plan: Integer; Project: Integer): IZdxmPlanItem;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmPlanItem>;
begin
  Rows.Read(FLife, zdxm_item_of_project(Handle, Plan, Project, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.ItemInMonth(Id: Integer; const Month: TZdxmMonth): IZdxmStateInPlan;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmStateInPlan>;
begin
  Rows.Read(FLife, zdxm_item_in_month(Handle, Id, Month.Number, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PlanChangeList(Plan: Integer): TZdxmRows<IZdxmPlanChange>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_change_list(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlanChangeGet(Id: Integer): IZdxmPlanChange;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmPlanChange>;
begin
  Rows.Read(FLife, zdxm_plan_change_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PlanChangeVersions(Plan: Integer): TZdxmRows<IZdxmPlanVersion>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_change_versions(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlanChangeEntries(Id: Integer): TZdxmRows<IZdxmStateInPlan>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_change_entries(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlanChangeBalance(Id: Integer): TZdxmRows<IZdxmPlanChangeBalance>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_change_balance(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlanChangeDocument(Id: Integer; const Rules: IZdxmRulesForm): TZdxmDocument;
var
  RulesLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  RulesLife := Filled(FLife, Rules);
  Result.FLife := Born(FLife, zdxm_plan_change_document(Handle, Id, HandleOf(RulesLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.ReportWithdrawals(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmReportWithdrawal>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_report_withdrawals(Handle, Item, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ReportGet(Item: Integer; const Month: TZdxmMonth): IZdxmMonthlyReport;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmMonthlyReport>;
begin
  Rows.Read(FLife, zdxm_report_get(Handle, Item, Month.Number, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.ReportList(Item: Integer): TZdxmRows<IZdxmMonthlyReport>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_report_list(Handle, Item, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ReportOfMonth(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmMonthlyReport>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_report_of_month(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ReportHistory(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmMonthlyReport>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_report_history(Handle, Item, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FilingGet(Item: Integer; const Month: TZdxmMonth): IZdxmFiling;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmFiling>;
begin
  Rows.Read(FLife, zdxm_filing_get(Handle, Item, Month.Number, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.FilingHistory(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmFiling>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_filing_history(Handle, Item, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FilingCorrections(Plan: Integer): TZdxmRows<IZdxmLateCorrection>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_filing_corrections(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FilingReopenings(Plan: Integer): TZdxmRows<IZdxmReopening>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_filing_reopenings(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FilingStatus(Plan: Integer; const Month: TZdxmMonth; const On_: TZdxmDate): TZdxmRows<IZdxmReportingStatus>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_filing_status(Handle, Plan, Month.Number, On_.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FilingStatusDocument(Plan: Integer; const Month: TZdxmMonth; const On_: TZdxmDate): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_filing_status_document(Handle, Plan, Month.Number, On_.Number, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.FilingClosedThrough(Plan: Integer): TZdxmMonth;
var
  MonthNumber: Integer;
begin
  MonthNumber := 0;
  if Checked(FLife, zdxm_filing_closed_through(Handle, Plan, MonthNumber)) = ZDXM_NULL then Result := TZdxmMonth.OfNumber(0) else Result := TZdxmMonth.OfNumber(MonthNumber);
end;

function TZdxmView.TenDayGet(Item: Integer; const TenDays: TZdxmTenDays): IZdxmTenDayReport;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmTenDayReport>;
begin
  Rows.Read(FLife, zdxm_ten_day_get(Handle, Item, TenDays.Number, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.TenDayList(Item: Integer): TZdxmRows<IZdxmTenDayReport>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_ten_day_list(Handle, Item, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.TenDayMissing(Plan: Integer; const TenDays: TZdxmTenDays): TZdxmRows<IZdxmMissingItem>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_ten_day_missing(Handle, Plan, TenDays.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MatterOfReport(Item: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmMatter>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_matter_of_report(Handle, Item, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MatterReports(Id: Integer): TZdxmRows<IZdxmMatterReport>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_matter_reports(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MatterGet(Id: Integer): IZdxmMatter;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmMatter>;
begin
  Rows.Read(FLife, zdxm_matter_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.MatterList(Project: Integer): TZdxmRows<IZdxmMatter>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_matter_list(Handle, Project, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MatterHistory(Id: Integer): TZdxmRows<IZdxmMatter>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_matter_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MatterOverdue(const On_: TZdxmDate): TZdxmRows<IZdxmOverdueMatter>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_matter_overdue(Handle, On_.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MatterOverdueDocument(const On_: TZdxmDate): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_matter_overdue_document(Handle, On_.Number, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.NodeGet(Id: Integer): IZdxmNode;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmNode>;
begin
  Rows.Read(FLife, zdxm_node_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.NodeList(Project: Integer): TZdxmRows<IZdxmNode>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_node_list(Handle, Project, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.NodeHistory(Id: Integer): TZdxmRows<IZdxmNode>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_node_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.NodeProposals(Plan: Integer; const On_: TZdxmDate): TZdxmRows<IZdxmNodeProposal>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_node_proposals(Handle, Plan, On_.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.NodeFind(const On_: TZdxmDate; const Query: IZdxmNodeQueryForm): TZdxmRows<IZdxmFoundNode>;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_cursor;
begin
  QueryLife := Filled(FLife, Query);
  Result.Read(FLife, zdxm_node_find(Handle, On_.Number, HandleOf(QueryLife), Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.NodeFindDocument(const On_: TZdxmDate; const Query: IZdxmNodeQueryForm): TZdxmDocument;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  QueryLife := Filled(FLife, Query);
  Result.FLife := Born(FLife, zdxm_node_find_document(Handle, On_.Number, HandleOf(QueryLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.LetterGet(Id: Integer): IZdxmLetter;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmLetter>;
begin
  Rows.Read(FLife, zdxm_letter_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.LetterHistory(Id: Integer): TZdxmRows<IZdxmLetter>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_letter_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.LetterPoints(Unit_: Integer; const First: TZdxmMonth; const Last: TZdxmMonth): IZdxmLetterPoints;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmLetterPoints>;
begin
  Rows.Read(FLife, zdxm_letter_points(Handle, Unit_, First.Number, Last.Number, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.LetterPointsOfAll(const First: TZdxmMonth; const Last: TZdxmMonth): TZdxmRows<IZdxmLetterPoints>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_letter_points_of_all(Handle, First.Number, Last.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.LetterFind(const On_: TZdxmDate; const Query: IZdxmLetterQueryForm): TZdxmRows<IZdxmFoundLetter>;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_cursor;
begin
  QueryLife := Filled(FLife, Query);
  Result.Read(FLife, zdxm_letter_find(Handle, On_.Number, HandleOf(QueryLife), Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.LetterFindDocument(const On_: TZdxmDate; const Query: IZdxmLetterQueryForm): TZdxmDocument;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  QueryLife := Filled(FLife, Query);
  Result.FLife := Born(FLife, zdxm_letter_find_document(Handle, On_.Number, HandleOf(QueryLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.LetterProposals(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmLetterProposal>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_letter_proposals(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.LetterDocument(Id: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_letter_document(Handle, Id, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.LetterReprint(Id: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_letter_reprint(Handle, Id, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.LetterCheck(Id: Integer): TZdxmRows<IZdxmIssuedForm>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_letter_check(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.EventCountedLater(Plan: Integer): TZdxmRows<IZdxmProjectEvent>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_event_counted_later(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.EventGet(Id: Integer): IZdxmProjectEvent;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmProjectEvent>;
begin
  Rows.Read(FLife, zdxm_event_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.EventList(Project: Integer): TZdxmRows<IZdxmProjectEvent>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_event_list(Handle, Project, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.EventHistory(Id: Integer): TZdxmRows<IZdxmProjectEvent>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_event_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.EventState(Project: Integer; const Month: TZdxmMonth): IZdxmProjectStatus;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmProjectStatus>;
begin
  Rows.Read(FLife, zdxm_event_state(Handle, Project, Month.Number, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.EventStates(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmItemState>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_event_states(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.EventStatesDocument(Plan: Integer; const Month: TZdxmMonth): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_event_states_document(Handle, Plan, Month.Number, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.AttachmentGet(Id: Integer): IZdxmAttachment;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmAttachment>;
begin
  Rows.Read(FLife, zdxm_attachment_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.AttachmentHistory(Id: Integer): TZdxmRows<IZdxmAttachment>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_attachment_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.AttachmentOfProject(Project: Integer): TZdxmRows<IZdxmListedAttachment>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_attachment_of_project(Handle, Project, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.AttachmentOfMonth(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmListedAttachment>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_attachment_of_month(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

procedure TZdxmView.AttachmentSave(Id: Integer; const Path: string; Overwrite: Boolean);
var
  PathBytes: UTF8String;
begin
  PathBytes := UTF8String(Path);
  Checked(FLife, zdxm_attachment_save(Handle, Id, PAnsiChar(PathBytes), Length(PathBytes), Ord(Overwrite) * ZDXM_SAVE_OVERWRITE));
end;

function TZdxmView.AttachmentList(Kind: TZdxmAttachedKind; const Month: TZdxmMonth; Id: Integer): TZdxmRows<IZdxmAttachment>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_attachment_list(Handle, Ord(Kind), Id, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.AttachmentBase64(Id: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_attachment_base64(Handle, Id, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmView.AttachmentCheck: TZdxmRows<IZdxmFileFinding>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_attachment_check(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlaceGet(Id: Integer): IZdxmPlace;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmPlace>;
begin
  Rows.Read(FLife, zdxm_place_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.PlaceList(Project: Integer): TZdxmRows<IZdxmPlace>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_place_list(Handle, Project, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlaceHistory(Id: Integer): TZdxmRows<IZdxmPlace>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_place_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlaceAll: TZdxmRows<IZdxmFoundPlace>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_place_all(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.PlaceGeojson: string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_place_geojson(Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmView.PlaceGeojsonShifted: string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_place_geojson_shifted(Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmView.RolloverPropose(Plan: Integer): TZdxmRows<IZdxmRolloverProposal>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_rollover_propose(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RolloverOutdated(Plan: Integer): TZdxmRows<IZdxmOutdatedItem>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_rollover_outdated(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RolloverDocument(Plan: Integer; const Rules: IZdxmRulesForm): TZdxmDocument;
var
  RulesLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  RulesLife := Filled(FLife, Rules);
  Result.FLife := Born(FLife, zdxm_rollover_document(Handle, Plan, HandleOf(RulesLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.RolloverOutdatedDocument(Plan: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_rollover_outdated_document(Handle, Plan, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.ChangeEntries(Change: Integer): TZdxmRows<IZdxmChangeEntry>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_change_entries(Handle, Change, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.HistoryList(Subject: TZdxmSubject; After: Integer; Id: Integer; Field: Integer): TZdxmRows<IZdxmChangeEntry>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_history_list(Handle, Ord(Subject), Id, Field, After, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.HistoryDocument(Subject: TZdxmSubject; After: Integer; Id: Integer; Field: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_history_document(Handle, Ord(Subject), Id, Field, After, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.MergerList: TZdxmRows<IZdxmMerger>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_merger_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MergerCandidates(Subject: TZdxmSubject): TZdxmRows<IZdxmMergeCandidate>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_merger_candidates(Handle, Ord(Subject), Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.MergerDocument: TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_merger_document(Handle, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.MergerCandidatesDocument(Subject: TZdxmSubject): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_merger_candidates_document(Handle, Ord(Subject), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.VoidedList: TZdxmRows<IZdxmVoidedRecord>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_voided_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.VoidedDocument: TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_voided_document(Handle, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.FiguresPlan(Plan: Integer): TZdxmRows<IZdxmItemFigures>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_figures_plan(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FiguresMonth(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmItemFigures>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_figures_month(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FiguresJson(Plan: Integer; const Month: TZdxmMonth): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_figures_json(Handle, Plan, Month.Number, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmView.QueryItems(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmItemQueryForm): TZdxmRows<IZdxmFoundItem>;
var
  QueryLife: IZdxmLife;
  Count: Integer;
  Raw: Tzdxm_cursor;
begin
  QueryLife := Filled(FLife, Query);
  Result.Read(FLife, zdxm_query_items(Handle, Plan, Month.Number, HandleOf(QueryLife), @Count, Raw), Raw, TZdxmTypedRow);
  Result.SetTotal(Count);
end;

function TZdxmView.QueryItemsDocument(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmItemQueryForm): TZdxmDocument;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  QueryLife := Filled(FLife, Query);
  Result.FLife := Born(FLife, zdxm_query_items_document(Handle, Plan, Month.Number, HandleOf(QueryLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.QueryMatters(const On_: TZdxmDate; const Query: IZdxmMatterQueryForm): TZdxmRows<IZdxmFoundMatter>;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_cursor;
begin
  QueryLife := Filled(FLife, Query);
  Result.Read(FLife, zdxm_query_matters(Handle, On_.Number, HandleOf(QueryLife), Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.QueryMattersDocument(const On_: TZdxmDate; const Query: IZdxmMatterQueryForm): TZdxmDocument;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  QueryLife := Filled(FLife, Query);
  Result.FLife := Born(FLife, zdxm_query_matters_document(Handle, On_.Number, HandleOf(QueryLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.RankingList(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmRankingForm): TZdxmRows<IZdxmRankedUnit>;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_cursor;
begin
  QueryLife := Filled(FLife, Query);
  Result.Read(FLife, zdxm_ranking_list(Handle, Plan, Month.Number, HandleOf(QueryLife), Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RankingDocument(Plan: Integer; const Month: TZdxmMonth; const Query: IZdxmRankingForm): TZdxmDocument;
var
  QueryLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  QueryLife := Filled(FLife, Query);
  Result.FLife := Born(FLife, zdxm_ranking_document(Handle, Plan, Month.Number, HandleOf(QueryLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.RankingLists(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmRankedUnit>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_ranking_lists(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RankingListsDocument(Plan: Integer; const Month: TZdxmMonth): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_ranking_lists_document(Handle, Plan, Month.Number, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.FundsList(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmSourceFunds>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_funds_list(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.FundsDocument(Plan: Integer; const Month: TZdxmMonth; const Rules: IZdxmRulesForm): TZdxmDocument;
var
  RulesLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  RulesLife := Filled(FLife, Rules);
  Result.FLife := Born(FLife, zdxm_funds_document(Handle, Plan, Month.Number, HandleOf(RulesLife), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.RulePackList: TZdxmRows<IZdxmStoredRulePack>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_rule_pack_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.RulePackGet(Id: Integer): IZdxmStoredRulePack;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmStoredRulePack>;
begin
  Rows.Read(FLife, zdxm_rule_pack_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.RulePackOfPlan(Plan: Integer): IZdxmStoredRulePack;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmStoredRulePack>;
begin
  Rows.Read(FLife, zdxm_rule_pack_of_plan(Handle, Plan, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.RulePackDocument(Id: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_rule_pack_document(Handle, Id, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmView.RulePackDeadline(Plan: Integer; const Month: TZdxmMonth): TZdxmDate;
var
  DayNumber: Integer;
begin
  DayNumber := 0;
  if Checked(FLife, zdxm_rule_pack_deadline(Handle, Plan, Month.Number, DayNumber)) = ZDXM_NULL then Result := TZdxmDate.OfNumber(0) else Result := TZdxmDate.OfNumber(DayNumber);
end;

function TZdxmView.LightList(Plan: Integer; const Month: TZdxmMonth): TZdxmRows<IZdxmItemLight>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_light_list(Handle, Plan, Month.Number, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.LightDocument(Plan: Integer; const Month: TZdxmMonth): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_light_document(Handle, Plan, Month.Number, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.AssessmentDocument(Plan: Integer; const Month: TZdxmMonth; const Name: string): TZdxmDocument;
var
  NameBytes: UTF8String;
  Raw: Tzdxm_document;
begin
  NameBytes := UTF8String(Name);
  Result.FLife := Born(FLife, zdxm_assessment_document(Handle, Plan, Month.Number, PAnsiChar(NameBytes), Length(NameBytes), Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.AssessmentFactGet(Id: Integer): IZdxmAssessmentFact;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmAssessmentFact>;
begin
  Rows.Read(FLife, zdxm_assessment_fact_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.AssessmentFactList(Plan: Integer): TZdxmRows<IZdxmAssessmentFact>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_assessment_fact_list(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.AssessmentFactHistory(Id: Integer): TZdxmRows<IZdxmAssessmentFact>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_assessment_fact_history(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedAssessmentGet(Id: Integer): IZdxmIssuedAssessment;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmIssuedAssessment>;
begin
  Rows.Read(FLife, zdxm_issued_assessment_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.IssuedAssessmentList(Plan: Integer): TZdxmRows<IZdxmIssuedAssessment>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_assessment_list(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedAssessmentResults(Id: Integer): TZdxmRows<IZdxmUnitResult>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_assessment_results(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedAssessmentReprint(Id: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_issued_assessment_reprint(Handle, Id, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.IssuedAssessmentCheck(Id: Integer): TZdxmRows<IZdxmCheckedForm>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_assessment_check(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedAssessmentCompare(Id: Integer; Other: Integer): TZdxmRows<IZdxmChangedItem>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_assessment_compare(Handle, Id, Other, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedAssessmentCompareDocument(Id: Integer; Other: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_issued_assessment_compare_document(Handle, Id, Other, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.NewBulletin(Plan: Integer; const Month: TZdxmMonth; const Rules: IZdxmRulesForm): TZdxmBulletin;
var
  RulesLife: IZdxmLife;
  Raw: Tzdxm_bulletin;
begin
  RulesLife := Filled(FLife, Rules);
  Result.FLife := Born(FLife, zdxm_bulletin_new(Handle, Plan, Month.Number, HandleOf(RulesLife), Raw), Raw, @zdxm_bulletin_free);
end;

function TZdxmView.BulletinOfKind(Plan: Integer; const Month: TZdxmMonth; Kind: TZdxmBulletinKind; Period: TZdxmPeriod): TZdxmBulletin;
var
  Raw: Tzdxm_bulletin;
begin
  Result.FLife := Born(FLife, zdxm_bulletin_of_kind(Handle, Plan, Month.Number, Ord(Kind), Ord(Period), Raw), Raw, @zdxm_bulletin_free);
end;

function TZdxmView.ExportList(Plan: Integer): TZdxmRows<IZdxmExportProfile>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_export_list(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ExportDocument(Plan: Integer; const Month: TZdxmMonth; const Profile: string; const Query: IZdxmItemQueryForm): TZdxmDocument;
var
  ProfileBytes: UTF8String;
  QueryLife: IZdxmLife;
  Raw: Tzdxm_document;
begin
  ProfileBytes := UTF8String(Profile);
  QueryLife := Filled(FLife, Query);
  Result.FLife := Born(FLife, zdxm_export_document(Handle, Plan, Month.Number, PAnsiChar(ProfileBytes), Length(ProfileBytes), HandleOf(QueryLife), Raw), Raw, @zdxm_document_free);
end;

procedure TZdxmView.ExportTemplate(Plan: Integer; const Month: TZdxmMonth; const Profile: string; const Path: string; const Query: IZdxmItemQueryForm; Overwrite: Boolean);
var
  ProfileBytes: UTF8String;
  QueryLife: IZdxmLife;
  PathBytes: UTF8String;
begin
  ProfileBytes := UTF8String(Profile);
  QueryLife := Filled(FLife, Query);
  PathBytes := UTF8String(Path);
  Checked(FLife, zdxm_export_template(Handle, Plan, Month.Number, PAnsiChar(ProfileBytes), Length(ProfileBytes), HandleOf(QueryLife), PAnsiChar(PathBytes), Length(PathBytes), Ord(Overwrite) * ZDXM_SAVE_OVERWRITE));
end;

function TZdxmView.IssuePreview(const Form: IZdxmIssueForm; const Rules: IZdxmRulesForm): TZdxmBulletin;
var
  FormLife: IZdxmLife;
  RulesLife: IZdxmLife;
  Raw: Tzdxm_bulletin;
begin
  FormLife := Filled(FLife, Form);
  RulesLife := Filled(FLife, Rules);
  Result.FLife := Born(FLife, zdxm_issue_preview(Handle, HandleOf(FormLife), HandleOf(RulesLife), Raw), Raw, @zdxm_bulletin_free);
end;

function TZdxmView.IssuedBulletinGet(Id: Integer): IZdxmIssuedBulletin;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmIssuedBulletin>;
begin
  Rows.Read(FLife, zdxm_issued_bulletin_get(Handle, Id, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.IssuedBulletinByNumber(const Number: string): IZdxmIssuedBulletin;
var
  NumberBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmIssuedBulletin>;
begin
  NumberBytes := UTF8String(Number);
  Rows.Read(FLife, zdxm_issued_bulletin_by_number(Handle, PAnsiChar(NumberBytes), Length(NumberBytes), Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmView.IssuedBulletinText(Id: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_issued_bulletin_text(Handle, Id, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmView.IssuedBulletinList(Plan: Integer): TZdxmRows<IZdxmIssuedBulletin>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_bulletin_list(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedBulletinReprint(Id: Integer): TZdxmBulletin;
var
  Raw: Tzdxm_bulletin;
begin
  Result.FLife := Born(FLife, zdxm_issued_bulletin_reprint(Handle, Id, Raw), Raw, @zdxm_bulletin_free);
end;

function TZdxmView.IssuedBulletinCheck(Id: Integer): TZdxmRows<IZdxmCheckedBulletin>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_bulletin_check(Handle, Id, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedBulletinCompareFigures(Before: Integer; After: Integer): TZdxmRows<IZdxmFigureChange>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_bulletin_compare_figures(Handle, Before, After, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedBulletinCompareRecords(Before: Integer; After: Integer): TZdxmRows<IZdxmChangedRecord>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_issued_bulletin_compare_records(Handle, Before, After, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.IssuedBulletinCompareDocument(Before: Integer; After: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_issued_bulletin_compare_document(Handle, Before, After, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.ImportAnswers(Change: Integer): TZdxmRows<IZdxmImportAnswer>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_import_answers(Handle, Change, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ImportColumns: TZdxmRows<IZdxmColumnMapping>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_import_columns(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.NewProof: TZdxmProof;
var
  Raw: Tzdxm_verify;
begin
  Result.FLife := Born(FLife, zdxm_verify_new(Handle, Raw), Raw, @zdxm_verify_free);
end;

function TZdxmView.SealText: string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_seal_text(Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmView.SealList: TZdxmRows<IZdxmSeal>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_seal_list(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmView.ArchiveExport(const Path: string; Overwrite: Boolean): TZdxmArchive;
var
  PathBytes: UTF8String;
  Raw: Tzdxm_archive;
begin
  PathBytes := UTF8String(Path);
  Result.FLife := Born(FLife, zdxm_archive_export(Handle, PAnsiChar(PathBytes), Length(PathBytes), Ord(Overwrite) * ZDXM_SAVE_OVERWRITE, Raw), Raw, @zdxm_archive_free);
end;

function TZdxmView.FactsDocument(Table: TZdxmFactTable; Plan: Integer): TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_facts_document(Handle, Ord(Table), Plan, Raw), Raw, @zdxm_document_free);
end;

function TZdxmView.FactsFieldsDocument: TZdxmDocument;
var
  Raw: Tzdxm_document;
begin
  Result.FLife := Born(FLife, zdxm_facts_fields_document(Handle, Raw), Raw, @zdxm_document_free);
end;

function TZdxmPlanChangeDraft.Handle: Tzdxm_plan_change; begin Result := HandleOf(FLife); end;

procedure TZdxmPlanChangeDraft.Close; begin Closed(FLife); end;

procedure TZdxmPlanChangeDraft.Supplement(const Form: IZdxmItemForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_plan_change_supplement_of_library(Handle, HandleOf(FormLife)));
end;

procedure TZdxmPlanChangeDraft.Withdraw(Item: Integer);
begin
  Checked(FLife, zdxm_plan_change_withdraw(Handle, Item));
end;

procedure TZdxmPlanChangeDraft.Return(Item: Integer);
begin
  Checked(FLife, zdxm_plan_change_return_of_library(Handle, Item));
end;

procedure TZdxmPlanChangeDraft.Adjust(Item: Integer; const Form: IZdxmItemForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_plan_change_adjust(Handle, Item, HandleOf(FormLife)));
end;

function TZdxmPlanChangeDraft.Preview(const View: TZdxmView): TZdxmRows<IZdxmPlanChangeBalance>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_change_preview(Handle, View.Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmBatch.Handle: Tzdxm_batch; begin Result := HandleOf(FLife); end;

procedure TZdxmBatch.Close; begin Closed(FLife); end;

function TZdxmBatch.View: TZdxmView;
var
  Raw: Tzdxm_view;
begin
  Result.FLife := Born(FLife, zdxm_batch_view(Handle, Raw), Raw, @zdxm_view_close);
end;

procedure TZdxmBatch.ChangeSetDay(Change: Integer; const Day: TZdxmDate; const Reason: string);
var
  ReasonBytes: UTF8String;
begin
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_change_set_day(Handle, Change, Day.Number, PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

function TZdxmBatch.ChangeLiftMarks(Change: Integer; const Reason: string): Integer;
var
  ReasonBytes: UTF8String;
  Count: Integer;
begin
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_change_lift_marks(Handle, Change, PAnsiChar(ReasonBytes), Length(ReasonBytes), Count));
  Result := Count;
end;

procedure TZdxmBatch.SetNote(const Note: string);
var
  NoteBytes: UTF8String;
begin
  NoteBytes := UTF8String(Note);
  Checked(FLife, zdxm_batch_set_note(Handle, PAnsiChar(NoteBytes), Length(NoteBytes)));
end;

function TZdxmBatch.IsEmpty: Boolean;
var
  FlagNumber: Integer;
begin
  Checked(FLife, zdxm_batch_is_empty(Handle, FlagNumber));
  Result := FlagNumber <> 0;
end;

function TZdxmBatch.Step(Records: Integer): TZdxmStep;
var
  DoneNumber: Integer;
  TotalNumber: Integer;
begin
  Result.IsDone := Checked(FLife, zdxm_batch_step(Handle, Records, @DoneNumber, @TotalNumber)) = ZDXM_DONE;
  Result.Done := DoneNumber;
  Result.Total := TotalNumber;
end;

function TZdxmBatch.Results: TZdxmRows<IZdxmWritten>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_batch_results(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmBatch.Commit: Integer;
var
  ChangeNumber: Integer;
begin
  Checked(FLife, zdxm_batch_commit(Handle, @ChangeNumber));
  Result := ChangeNumber;
end;

function TZdxmBatch.Append(const Form: IZdxmForm): Integer;
var
  FormLife: IZdxmLife;
  RecordNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_batch_append(Handle, HandleOf(FormLife), @RecordNumber));
  Result := RecordNumber;
end;

function TZdxmBatch.UnitAdd(const Form: IZdxmUnitForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_unit_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

function TZdxmBatch.UnitEnsure(const Name: string): IZdxmEnsuredUnit;
var
  NameBytes: UTF8String;
  IdNumber: Integer;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmEnsuredUnit>;
begin
  NameBytes := UTF8String(Name);
  Rows.Read(FLife, zdxm_unit_ensure(Handle, PAnsiChar(NameBytes), Length(NameBytes), IdNumber, @Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

procedure TZdxmBatch.UnitRevise(Id: Integer; const Form: IZdxmUnitForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_unit_revise(Handle, Id, HandleOf(FormLife)));
end;

procedure TZdxmBatch.PersonRevise(Id: Integer; const Form: IZdxmPersonForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_person_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.PersonAdd(const Form: IZdxmPersonForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_person_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.RoleRevoke(Id: Integer);
begin
  Checked(FLife, zdxm_role_revoke(Handle, Id));
end;

function TZdxmBatch.RoleGrant(Person: Integer; Role: TZdxmRole; const Basis: string; Unit_: Integer; Project: Integer): Integer;
var
  BasisBytes: UTF8String;
  IdNumber: Integer;
begin
  BasisBytes := UTF8String(Basis);
  Checked(FLife, zdxm_role_grant(Handle, Person, Ord(Role), Unit_, Project, PAnsiChar(BasisBytes), Length(BasisBytes), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.ContactRevise(Id: Integer; const Form: IZdxmContactForm; const Reason: string);
var
  FormLife: IZdxmLife;
  ReasonBytes: UTF8String;
begin
  FormLife := Filled(FLife, Form);
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_contact_revise(Handle, Id, HandleOf(FormLife), PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

function TZdxmBatch.SectorAdd(const Form: IZdxmSectorForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_sector_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

function TZdxmBatch.SectorEnsure(const Name: string): IZdxmEnsuredSector;
var
  NameBytes: UTF8String;
  IdNumber: Integer;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmEnsuredSector>;
begin
  NameBytes := UTF8String(Name);
  Rows.Read(FLife, zdxm_sector_ensure(Handle, PAnsiChar(NameBytes), Length(NameBytes), IdNumber, @Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

procedure TZdxmBatch.SectorRevise(Id: Integer; const Form: IZdxmSectorForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_sector_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.ProjectAdd(const Form: IZdxmProjectForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_project_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.ProjectRevise(Id: Integer; const Form: IZdxmProjectForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_project_revise(Handle, Id, HandleOf(FormLife)));
end;

procedure TZdxmBatch.PlanRevise(Id: Integer; const Form: IZdxmPlanForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_plan_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.PlanAdopt(const Form: IZdxmPlanForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_plan_adopt(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.PlanCountSide(Plan: Integer; Side: TZdxmCountedSide);
begin
  Checked(FLife, zdxm_plan_count_side(Handle, Plan, Ord(Side)));
end;

function TZdxmBatch.PlanDoubleCountedIn(Plan: Integer): TZdxmRows<IZdxmDoubleCounted>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_plan_double_counted_in(Handle, Plan, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmBatch.ItemAdd(const Form: IZdxmItemForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_item_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

function TZdxmBatch.ItemDoubleCounted(Item: Integer): TZdxmRows<IZdxmDoubleCounted>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_item_double_counted(Handle, Item, Raw), Raw, TZdxmTypedRow);
end;

procedure TZdxmBatch.ItemRevise(Id: Integer; const Form: IZdxmItemForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_item_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.PlanChangeAdopt(const PlanChange: TZdxmPlanChangeDraft): Integer;
var
  IdNumber: Integer;
begin
  Checked(FLife, zdxm_plan_change_adopt(Handle, PlanChange.Handle, IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.PlanChangeRevise(Id: Integer; const Form: IZdxmPlanChangeForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_plan_change_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.ReportFile(const Form: IZdxmReportForm): IZdxmFiledReport;
var
  FormLife: IZdxmLife;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmFiledReport>;
begin
  FormLife := Filled(FLife, Form);
  Rows.Read(FLife, zdxm_report_file(Handle, HandleOf(FormLife), @Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmBatch.ReportRevise(const Form: IZdxmReportForm): IZdxmFiledReport;
var
  FormLife: IZdxmLife;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmFiledReport>;
begin
  FormLife := Filled(FLife, Form);
  Rows.Read(FLife, zdxm_report_revise(Handle, HandleOf(FormLife), @Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

procedure TZdxmBatch.ReportWithdraw(const Form: IZdxmReportForm; const Reason: string);
var
  FormLife: IZdxmLife;
  ReasonBytes: UTF8String;
begin
  FormLife := Filled(FLife, Form);
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_report_withdraw(Handle, HandleOf(FormLife), PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

procedure TZdxmBatch.FilingDraft(const Form: IZdxmReportForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_filing_draft_of_library(Handle, HandleOf(FormLife)));
end;

function TZdxmBatch.FilingSubmit(const Form: IZdxmReportForm): IZdxmFiledReport;
var
  FormLife: IZdxmLife;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmFiledReport>;
begin
  FormLife := Filled(FLife, Form);
  Rows.Read(FLife, zdxm_filing_submit(Handle, HandleOf(FormLife), @Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmBatch.FilingApprove(Item: Integer; const Month: TZdxmMonth; Since: Integer; const Opinion: string): IZdxmFiledReport;
var
  OpinionBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmFiledReport>;
begin
  OpinionBytes := UTF8String(Opinion);
  Rows.Read(FLife, zdxm_filing_approve(Handle, Item, Month.Number, Since, PAnsiChar(OpinionBytes), Length(OpinionBytes), @Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

procedure TZdxmBatch.FilingReturn(Item: Integer; const Month: TZdxmMonth; Since: Integer; const Opinion: string);
var
  OpinionBytes: UTF8String;
begin
  OpinionBytes := UTF8String(Opinion);
  Checked(FLife, zdxm_filing_return(Handle, Item, Month.Number, Since, PAnsiChar(OpinionBytes), Length(OpinionBytes)));
end;

procedure TZdxmBatch.FilingCloseMonth(Plan: Integer; const Month: TZdxmMonth);
begin
  Checked(FLife, zdxm_filing_close_month(Handle, Plan, Month.Number));
end;

procedure TZdxmBatch.FilingReopenMonth(Plan: Integer; const Month: TZdxmMonth);
begin
  Checked(FLife, zdxm_filing_reopen_month(Handle, Plan, Month.Number));
end;

procedure TZdxmBatch.TenDayFile(const Form: IZdxmTenDaysForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_ten_day_file(Handle, HandleOf(FormLife)));
end;

procedure TZdxmBatch.TenDayRevise(const Form: IZdxmTenDaysForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_ten_day_revise(Handle, HandleOf(FormLife)));
end;

function TZdxmBatch.MatterAdd(const Form: IZdxmMatterForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_matter_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.MatterRevise(Id: Integer; const Form: IZdxmMatterForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_matter_revise(Handle, Id, HandleOf(FormLife)));
end;

procedure TZdxmBatch.MatterLink(Id: Integer; Item: Integer; const Month: TZdxmMonth);
begin
  Checked(FLife, zdxm_matter_link(Handle, Id, Item, Month.Number));
end;

procedure TZdxmBatch.MatterUnlink(Id: Integer; Item: Integer; const Month: TZdxmMonth);
begin
  Checked(FLife, zdxm_matter_unlink(Handle, Id, Item, Month.Number));
end;

function TZdxmBatch.MatterOpenOfReport(Item: Integer; const Month: TZdxmMonth; const Form: IZdxmMatterForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_matter_open_of_report(Handle, Item, Month.Number, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

function TZdxmBatch.NodeAdd(const Form: IZdxmNodeForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_node_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.NodeRevise(Id: Integer; const Form: IZdxmNodeForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_node_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.NodeLay(Item: Integer; const Name: string): Integer;
var
  NameBytes: UTF8String;
  Count: Integer;
begin
  NameBytes := UTF8String(Name);
  Checked(FLife, zdxm_node_lay(Handle, Item, PAnsiChar(NameBytes), Length(NameBytes), Count));
  Result := Count;
end;

function TZdxmBatch.LetterDraft(const Form: IZdxmLetterForm; AsOf: Integer): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_letter_draft(Handle, HandleOf(FormLife), AsOf, IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.LetterRevise(Id: Integer; const Form: IZdxmLetterForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_letter_revise(Handle, Id, HandleOf(FormLife)));
end;

procedure TZdxmBatch.LetterIssue(Id: Integer; Since: Integer; const Number: string; const IssuedOn: TZdxmDate);
var
  NumberBytes: UTF8String;
begin
  NumberBytes := UTF8String(Number);
  Checked(FLife, zdxm_letter_issue(Handle, Id, Since, PAnsiChar(NumberBytes), Length(NumberBytes), IssuedOn.Number));
end;

procedure TZdxmBatch.LetterReply(Id: Integer; Since: Integer; const RepliedOn: TZdxmDate; const Reply: string; const RepliedBy: string);
var
  ReplyBytes: UTF8String;
  RepliedByBytes: UTF8String;
begin
  ReplyBytes := UTF8String(Reply);
  RepliedByBytes := UTF8String(RepliedBy);
  Checked(FLife, zdxm_letter_reply(Handle, Id, Since, RepliedOn.Number, PAnsiChar(ReplyBytes), Length(ReplyBytes), PAnsiChar(RepliedByBytes), Length(RepliedByBytes)));
end;

procedure TZdxmBatch.LetterMarkClosed(Id: Integer; Since: Integer; const ClosedOn: TZdxmDate; const Outcome: string);
var
  OutcomeBytes: UTF8String;
begin
  OutcomeBytes := UTF8String(Outcome);
  Checked(FLife, zdxm_letter_mark_closed(Handle, Id, Since, ClosedOn.Number, PAnsiChar(OutcomeBytes), Length(OutcomeBytes)));
end;

procedure TZdxmBatch.LetterEscalate(Id: Integer; Since: Integer; Stronger: Integer);
begin
  Checked(FLife, zdxm_letter_escalate(Handle, Id, Since, Stronger));
end;

procedure TZdxmBatch.LetterRevoke(Id: Integer; Since: Integer; const RevokedOn: TZdxmDate; const DocumentNo: string; const Reason: string);
var
  DocumentNoBytes: UTF8String;
  ReasonBytes: UTF8String;
begin
  DocumentNoBytes := UTF8String(DocumentNo);
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_letter_revoke(Handle, Id, Since, RevokedOn.Number, PAnsiChar(DocumentNoBytes), Length(DocumentNoBytes), PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

function TZdxmBatch.EventRecord(const Form: IZdxmEventForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_event_record(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.EventRevise(Id: Integer; const Form: IZdxmEventForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_event_revise(Handle, Id, HandleOf(FormLife)));
end;

procedure TZdxmBatch.EventRevoke(Id: Integer);
begin
  Checked(FLife, zdxm_event_revoke(Handle, Id));
end;

procedure TZdxmBatch.EventCountFromDate(Id: Integer);
begin
  Checked(FLife, zdxm_event_count_from_date(Handle, Id));
end;

function TZdxmBatch.AttachmentAdd(const Form: IZdxmAttachmentForm; const Path: string): Integer;
var
  FormLife: IZdxmLife;
  PathBytes: UTF8String;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  PathBytes := UTF8String(Path);
  Checked(FLife, zdxm_attachment_add(Handle, HandleOf(FormLife), PAnsiChar(PathBytes), Length(PathBytes), IdNumber));
  Result := IdNumber;
end;

function TZdxmBatch.AttachmentAddBytes(const Form: IZdxmAttachmentForm; const Bytes: TBytes): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_attachment_add_bytes(Handle, HandleOf(FormLife), Pointer(Bytes), Length(Bytes), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.AttachmentRevise(Id: Integer; const Form: IZdxmAttachmentForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_attachment_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.PlaceAdd(const Form: IZdxmPlaceForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_place_add(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.PlaceRevise(Id: Integer; const Form: IZdxmPlaceForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_place_revise(Handle, Id, HandleOf(FormLife)));
end;

procedure TZdxmBatch.UnitMerge(From: Integer; Into: Integer; const Reason: string);
var
  ReasonBytes: UTF8String;
begin
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_unit_merge(Handle, From, Into, PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

procedure TZdxmBatch.UnitUnmerge(From: Integer);
begin
  Checked(FLife, zdxm_unit_unmerge(Handle, From));
end;

procedure TZdxmBatch.ProjectMerge(From: Integer; Into: Integer; const Reason: string);
var
  ReasonBytes: UTF8String;
begin
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_project_merge(Handle, From, Into, PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

procedure TZdxmBatch.ProjectUnmerge(From: Integer);
begin
  Checked(FLife, zdxm_project_unmerge(Handle, From));
end;

procedure TZdxmBatch.RecordVoid(Subject: TZdxmSubject; const Reason: string; Id: Integer);
var
  ReasonBytes: UTF8String;
begin
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_record_void(Handle, Ord(Subject), Id, PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

procedure TZdxmBatch.RecordRestore(Subject: TZdxmSubject; Id: Integer);
begin
  Checked(FLife, zdxm_record_restore(Handle, Ord(Subject), Id));
end;

procedure TZdxmBatch.DraftVoid(Item: Integer; const Month: TZdxmMonth; const Reason: string);
var
  ReasonBytes: UTF8String;
begin
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_draft_void(Handle, Item, Month.Number, PAnsiChar(ReasonBytes), Length(ReasonBytes)));
end;

procedure TZdxmBatch.DraftRestore(Item: Integer; const Month: TZdxmMonth);
begin
  Checked(FLife, zdxm_draft_restore(Handle, Item, Month.Number));
end;

function TZdxmBatch.RulePackAdd(const Document: string): Integer;
var
  DocumentBytes: UTF8String;
  IdNumber: Integer;
begin
  DocumentBytes := UTF8String(Document);
  Checked(FLife, zdxm_rule_pack_add(Handle, PAnsiChar(DocumentBytes), Length(DocumentBytes), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.RulePackUse(Plan: Integer; Id: Integer);
begin
  Checked(FLife, zdxm_rule_pack_use(Handle, Plan, Id));
end;

function TZdxmBatch.RulePackChecklist(Plan: Integer; Project: Integer; const On_: TZdxmDate): Integer;
var
  Count: Integer;
begin
  Checked(FLife, zdxm_rule_pack_checklist(Handle, Plan, Project, On_.Number, Count));
  Result := Count;
end;

function TZdxmBatch.AssessmentFactRecord(const Form: IZdxmAssessmentFactForm): Integer;
var
  FormLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_assessment_fact_record(Handle, HandleOf(FormLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.AssessmentFactRevise(Id: Integer; const Form: IZdxmAssessmentFactForm);
var
  FormLife: IZdxmLife;
begin
  FormLife := Filled(FLife, Form);
  Checked(FLife, zdxm_assessment_fact_revise(Handle, Id, HandleOf(FormLife)));
end;

function TZdxmBatch.AssessmentIssue(Plan: Integer; const Month: TZdxmMonth; const Name: string; const Number: string; const IssuedOn: TZdxmDate): Integer;
var
  NameBytes: UTF8String;
  NumberBytes: UTF8String;
  IdNumber: Integer;
begin
  NameBytes := UTF8String(Name);
  NumberBytes := UTF8String(Number);
  Checked(FLife, zdxm_assessment_issue(Handle, Plan, Month.Number, PAnsiChar(NameBytes), Length(NameBytes), PAnsiChar(NumberBytes), Length(NumberBytes), IssuedOn.Number, IdNumber));
  Result := IdNumber;
end;

function TZdxmBatch.IssuedAssessmentCorrect(Former: Integer; const Number: string; const IssuedOn: TZdxmDate; const Reason: string): Integer;
var
  NumberBytes: UTF8String;
  ReasonBytes: UTF8String;
  IdNumber: Integer;
begin
  NumberBytes := UTF8String(Number);
  ReasonBytes := UTF8String(Reason);
  Checked(FLife, zdxm_issued_assessment_correct(Handle, Former, PAnsiChar(NumberBytes), Length(NumberBytes), IssuedOn.Number, PAnsiChar(ReasonBytes), Length(ReasonBytes), IdNumber));
  Result := IdNumber;
end;

function TZdxmBatch.IssueBulletin(const Form: IZdxmIssueForm; const Rules: IZdxmRulesForm): Integer;
var
  FormLife: IZdxmLife;
  RulesLife: IZdxmLife;
  IdNumber: Integer;
begin
  FormLife := Filled(FLife, Form);
  RulesLife := Filled(FLife, Rules);
  Checked(FLife, zdxm_issue_bulletin(Handle, HandleOf(FormLife), HandleOf(RulesLife), IdNumber));
  Result := IdNumber;
end;

procedure TZdxmBatch.ImportColumnWithdraw(Id: Integer);
begin
  Checked(FLife, zdxm_import_column_withdraw(Handle, Id));
end;

function TZdxmImport.Handle: Tzdxm_import; begin Result := HandleOf(FLife); end;

procedure TZdxmImport.Close; begin Closed(FLife); end;

function TZdxmImport.Counts: IZdxmImportCounts;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmImportCounts>;
begin
  Rows.Read(FLife, zdxm_import_counts(Handle, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmImport.Findings: TZdxmRows<IZdxmFinding>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_import_findings(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmImport.Unsettled: TZdxmRows<IZdxmFinding>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_import_unsettled(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmImport.NewUnits: TZdxmRows<IZdxmNewName>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_import_new_units(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmImport.NewSectors: TZdxmRows<IZdxmNewName>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_import_new_sectors(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmImport.Start(const Actor: string): TZdxmBatch;
var
  ActorBytes: UTF8String;
  Raw: Tzdxm_batch;
begin
  ActorBytes := UTF8String(Actor);
  Result.FLife := Born(FLife, zdxm_import_begin(Handle, PAnsiChar(ActorBytes), Length(ActorBytes), Raw), Raw, @zdxm_batch_free);
end;

function TZdxmWorkbook.Handle: Tzdxm_workbook; begin Result := HandleOf(FLife); end;

procedure TZdxmWorkbook.Close; begin Closed(FLife); end;

function TZdxmWorkbook.Preview(const View: TZdxmView; const Form: IZdxmImportForm): TZdxmImport;
var
  FormLife: IZdxmLife;
  Raw: Tzdxm_import;
begin
  FormLife := Filled(FLife, Form);
  Result.FLife := Born(View.Life, zdxm_import_preview(View.Handle, Handle, HandleOf(FormLife), Raw), Raw, @zdxm_import_free);
end;

function TZdxmWorkbook.Sheets: TZdxmRows<IZdxmSheet>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_workbook_sheets(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmWorkbook.Columns(Sheet: Integer): TZdxmRows<IZdxmSheetColumn>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_workbook_columns(Handle, Sheet, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmWorkbook.Rows(Sheet: Integer): TZdxmRows<IZdxmSheetRow>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_workbook_rows(Handle, Sheet, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmWorkbook.Groups(Sheet: Integer): TZdxmRows<IZdxmSheetGroup>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_workbook_groups(Handle, Sheet, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmWorkbook.Findings: TZdxmRows<IZdxmFinding>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_workbook_findings(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmWorkbook.Grids: TZdxmRows<IZdxmSheetGrid>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_workbook_grids(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmWorkbook.Cells(Sheet: Integer): TZdxmRows<IZdxmSheetCell>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_workbook_cells(Handle, Sheet, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmBackup.Handle: Tzdxm_backup; begin Result := HandleOf(FLife); end;

procedure TZdxmBackup.Close; begin Closed(FLife); end;

procedure TZdxmBackup.LeaveOutAttachments;
begin
  Checked(FLife, zdxm_backup_leave_out_attachments(Handle));
end;

function TZdxmBackup.Step(Pages: Integer): TZdxmStep;
var
  DoneNumber: Int64;
  TotalNumber: Int64;
begin
  Result.IsDone := Checked(FLife, zdxm_backup_step(Handle, Pages, @DoneNumber, @TotalNumber)) = ZDXM_DONE;
  Result.Done := DoneNumber;
  Result.Total := TotalNumber;
end;

function TZdxmBackup.Finish: IZdxmFileContents;
var
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmFileContents>;
begin
  Rows.Read(FLife, zdxm_backup_finish(Handle, @Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmLedger.Handle: Tzdxm_ledger; begin Result := HandleOf(FLife); end;

procedure TZdxmLedger.Close; begin Closed(FLife); end;

procedure TZdxmLedger.AnswerClock(Answer: TZdxmClockPolicy);
begin
  Checked(FLife, zdxm_ledger_answer_clock(Handle, CodeOf(Ord(Answer))));
end;

function TZdxmLedger.IsReadOnly: Boolean;
var
  FlagNumber: Integer;
begin
  Checked(FLife, zdxm_ledger_is_read_only(Handle, FlagNumber));
  Result := FlagNumber <> 0;
end;

function TZdxmLedger.Office: string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_ledger_office(Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmLedger.Uuid: string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_ledger_uuid(Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmLedger.Path: string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_ledger_path(Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmLedger.Opening: TZdxmRows<IZdxmOpeningNotice>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_ledger_opening(Handle, Raw), Raw, TZdxmTypedRow);
end;

function TZdxmLedger.OldestView: TZdxmNumber;
var
  MsNumber: Int64;
begin
  MsNumber := 0;
  if Checked(FLife, zdxm_ledger_oldest_view(Handle, MsNumber)) = ZDXM_NULL then Result := TZdxmNumber.None else Result := TZdxmNumber.Known(MsNumber);
end;

function TZdxmLedger.View: TZdxmView;
var
  Raw: Tzdxm_view;
begin
  Result.FLife := Born(FLife, zdxm_ledger_view(Handle, Raw), Raw, @zdxm_view_close);
end;

function TZdxmLedger.ViewAsOf(Change: Integer): TZdxmView;
var
  Raw: Tzdxm_view;
begin
  Result.FLife := Born(FLife, zdxm_ledger_view_as_of(Handle, Change, Raw), Raw, @zdxm_view_close);
end;

function TZdxmLedger.ViewAt(AtMs: Int64): TZdxmView;
var
  Raw: Tzdxm_view;
begin
  Result.FLife := Born(FLife, zdxm_ledger_view_at(Handle, AtMs, Raw), Raw, @zdxm_view_close);
end;

function TZdxmLedger.Write(const Actor: string): TZdxmBatch;
var
  ActorBytes: UTF8String;
  Raw: Tzdxm_batch;
begin
  ActorBytes := UTF8String(Actor);
  Result.FLife := Born(FLife, zdxm_batch_new(Handle, PAnsiChar(ActorBytes), Length(ActorBytes), Raw), Raw, @zdxm_batch_free);
end;

function TZdxmLedger.AttachmentSweep(const Actor: string): Integer;
var
  ActorBytes: UTF8String;
  ValueNumber: Integer;
begin
  ActorBytes := UTF8String(Actor);
  Checked(FLife, zdxm_attachment_sweep(Handle, PAnsiChar(ActorBytes), Length(ActorBytes), ValueNumber));
  Result := ValueNumber;
end;

procedure TZdxmLedger.SealAdd(const Text: string; const Key: string; const Signature: string);
var
  TextBytes: UTF8String;
  KeyBytes: UTF8String;
  SignatureBytes: UTF8String;
begin
  TextBytes := UTF8String(Text);
  KeyBytes := UTF8String(Key);
  SignatureBytes := UTF8String(Signature);
  Checked(FLife, zdxm_seal_add(Handle, PAnsiChar(TextBytes), Length(TextBytes), PAnsiChar(KeyBytes), Length(KeyBytes), PAnsiChar(SignatureBytes), Length(SignatureBytes)));
end;

function TZdxmLedger.NewBackup(const Path: string; Overwrite: Boolean): TZdxmBackup;
var
  PathBytes: UTF8String;
  Raw: Tzdxm_backup;
begin
  PathBytes := UTF8String(Path);
  Result.FLife := Born(FLife, zdxm_backup_new(Handle, PAnsiChar(PathBytes), Length(PathBytes), Ord(Overwrite) * ZDXM_SAVE_OVERWRITE, Raw), Raw, @zdxm_backup_free);
end;

function TZdxmContext.Handle: Tzdxm_context; begin Result := HandleOf(FLife); end;

procedure TZdxmContext.Close; begin Closed(FLife); end;

class function TZdxmContext.New: TZdxmContext;
begin
  Result.FLife := NewContext;
end;

procedure TZdxmContext.SetLanguage(Language: TZdxmLanguage);
begin
  Checked(FLife, zdxm_context_set_language(Handle, CodeOf(Ord(Language))));
end;

procedure TZdxmContext.SetLog(Log: TZdxmLogEvent);
begin
  Logged(FLife, Log);
end;

function TZdxmContext.VersionText: string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_version_text(Handle, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

procedure TZdxmContext.Interrupt;
begin
  Checked(FLife, zdxm_context_interrupt(Handle));
end;

function TZdxmContext.ErrorTitle(Code: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_error_title(Handle, Code, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.FieldTitle(Field: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_field_title(Handle, Field, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.FieldName(Field: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_field_name(Handle, Field, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.FieldType(Field: Integer): Integer;
var
  KindNumber: Integer;
begin
  Checked(FLife, zdxm_field_type(Handle, Field, KindNumber));
  Result := KindNumber;
end;

function TZdxmContext.OpenLedger(const Path: string; Options: PZdxmOpenOptions): TZdxmLedger;
var
  PathBytes: UTF8String;
  Raw: Tzdxm_ledger;
begin
  PathBytes := UTF8String(Path);
  Result.FLife := Born(FLife, zdxm_ledger_open(Handle, PAnsiChar(PathBytes), Length(PathBytes), Options, Raw), Raw, @zdxm_ledger_close);
end;

function TZdxmContext.CreateLedger(const Path: string; const Office: string; Options: PZdxmOpenOptions): TZdxmLedger;
var
  PathBytes: UTF8String;
  OfficeBytes: UTF8String;
  Raw: Tzdxm_ledger;
begin
  PathBytes := UTF8String(Path);
  OfficeBytes := UTF8String(Office);
  Result.FLife := Born(FLife, zdxm_ledger_create(Handle, PAnsiChar(PathBytes), Length(PathBytes), PAnsiChar(OfficeBytes), Length(OfficeBytes), Options, Raw), Raw, @zdxm_ledger_close);
end;

function TZdxmContext.OpenOrCreateLedger(const Path: string; const Office: string; Options: PZdxmOpenOptions): TZdxmLedger;
var
  PathBytes: UTF8String;
  OfficeBytes: UTF8String;
  Raw: Tzdxm_ledger;
begin
  PathBytes := UTF8String(Path);
  OfficeBytes := UTF8String(Office);
  Result.FLife := Born(FLife, zdxm_ledger_open_or_create(Handle, PAnsiChar(PathBytes), Length(PathBytes), PAnsiChar(OfficeBytes), Length(OfficeBytes), Options, Raw), Raw, @zdxm_ledger_close);
end;

function TZdxmContext.UnitSuggestKind(const Name: string): TZdxmUnitKind;
var
  NameBytes: UTF8String;
  KindNumber: Integer;
begin
  NameBytes := UTF8String(Name);
  Checked(FLife, zdxm_unit_suggest_kind(Handle, PAnsiChar(NameBytes), Length(NameBytes), KindNumber));
  Result := TZdxmUnitKind(KindNumber);
end;

function TZdxmContext.NewPlanChangeDraft(Plan: Integer; const Form: IZdxmPlanChangeForm): TZdxmPlanChangeDraft;
var
  FormLife: IZdxmLife;
  Raw: Tzdxm_plan_change;
begin
  FormLife := Filled(FLife, Form);
  Result.FLife := Born(FLife, zdxm_plan_change_new(Handle, Plan, HandleOf(FormLife), Raw), Raw, @zdxm_plan_change_free);
end;

function TZdxmContext.RulePackShipped(Index: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_rule_pack_shipped(Handle, Index, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.AssessmentOfValues(const Scheme: string; const Values: string): string;
var
  SchemeBytes: UTF8String;
  ValuesBytes: UTF8String;
  Room: TZdxmRoom;
begin
  SchemeBytes := UTF8String(Scheme);
  ValuesBytes := UTF8String(Values);
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_assessment_of_values(Handle, PAnsiChar(SchemeBytes), Length(SchemeBytes), PAnsiChar(ValuesBytes), Length(ValuesBytes), Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.AssessmentDocumentOfValues(const Scheme: string; const Values: string): TZdxmDocument;
var
  SchemeBytes: UTF8String;
  ValuesBytes: UTF8String;
  Raw: Tzdxm_document;
begin
  SchemeBytes := UTF8String(Scheme);
  ValuesBytes := UTF8String(Values);
  Result.FLife := Born(FLife, zdxm_assessment_document_of_values(Handle, PAnsiChar(SchemeBytes), Length(SchemeBytes), PAnsiChar(ValuesBytes), Length(ValuesBytes), Raw), Raw, @zdxm_document_free);
end;

function TZdxmContext.OpenWorkbook(const Path: string): TZdxmWorkbook;
var
  PathBytes: UTF8String;
  Raw: Tzdxm_workbook;
begin
  PathBytes := UTF8String(Path);
  Result.FLife := Born(FLife, zdxm_workbook_open(Handle, PAnsiChar(PathBytes), Length(PathBytes), Raw), Raw, @zdxm_workbook_free);
end;

function TZdxmContext.WorkbookRead(const Bytes: TBytes): TZdxmWorkbook;
var
  Raw: Tzdxm_workbook;
begin
  Result.FLife := Born(FLife, zdxm_workbook_read(Handle, Pointer(Bytes), Length(Bytes), Raw), Raw, @zdxm_workbook_free);
end;

function TZdxmContext.VerifyFile(const Path: string): TZdxmProof;
var
  PathBytes: UTF8String;
  Raw: Tzdxm_verify;
begin
  PathBytes := UTF8String(Path);
  Result.FLife := Born(FLife, zdxm_verify_file(Handle, PAnsiChar(PathBytes), Length(PathBytes), Raw), Raw, @zdxm_verify_free);
end;

function TZdxmContext.BackupRestore(const Source: string; const Target: string; KeepExisting: Boolean): IZdxmRestored;
var
  SourceBytes: UTF8String;
  TargetBytes: UTF8String;
  Raw: Tzdxm_cursor;
  Rows: TZdxmRows<IZdxmRestored>;
begin
  SourceBytes := UTF8String(Source);
  TargetBytes := UTF8String(Target);
  Rows.Read(FLife, zdxm_backup_restore(Handle, PAnsiChar(SourceBytes), Length(SourceBytes), PAnsiChar(TargetBytes), Length(TargetBytes), Ord(KeepExisting) * ZDXM_RESTORE_KEEP_EXISTING, Raw), Raw, TZdxmTypedRow);
  Result := Rows.First;
end;

function TZdxmContext.BackupCheck(const Path: string): TZdxmRows<IZdxmFileProblem>;
var
  PathBytes: UTF8String;
  Raw: Tzdxm_cursor;
begin
  PathBytes := UTF8String(Path);
  Result.Read(FLife, zdxm_backup_check(Handle, PAnsiChar(PathBytes), Length(PathBytes), Raw), Raw, TZdxmTypedRow);
end;

function TZdxmContext.ArchiveImport(const Source: string; const Target: string): TZdxmArchive;
var
  SourceBytes: UTF8String;
  TargetBytes: UTF8String;
  Raw: Tzdxm_archive;
begin
  SourceBytes := UTF8String(Source);
  TargetBytes := UTF8String(Target);
  Result.FLife := Born(FLife, zdxm_archive_import(Handle, PAnsiChar(SourceBytes), Length(SourceBytes), PAnsiChar(TargetBytes), Length(TargetBytes), Raw), Raw, @zdxm_archive_free);
end;

function TZdxmContext.MoneyParse(const Text: string; Unit_: TZdxmMoneyUnit): TZdxmMoney;
var
  TextBytes: UTF8String;
  FenNumber: Int64;
begin
  TextBytes := UTF8String(Text);
  Checked(FLife, zdxm_money_parse(Handle, PAnsiChar(TextBytes), Length(TextBytes), Ord(Unit_), FenNumber));
  Result := ZdxmFen(FenNumber);
end;

function TZdxmContext.MoneyText(const Fen: TZdxmMoney; Unit_: TZdxmMoneyUnit; Decimals: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_money_text(Handle, Fen.Known, Ord(Unit_), Decimals, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.RateText(const Part: TZdxmMoney; const Base: TZdxmMoney; Decimals: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_rate_text(Handle, Part.Known, Base.Known, Decimals, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.ProjectCodeParse(const Text: string): string;
var
  TextBytes: UTF8String;
  Room: TZdxmRoom;
begin
  TextBytes := UTF8String(Text);
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_project_code_parse(Handle, PAnsiChar(TextBytes), Length(TextBytes), Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.CreditCodeParse(const Text: string): string;
var
  TextBytes: UTF8String;
  Room: TZdxmRoom;
begin
  TextBytes := UTF8String(Text);
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_credit_code_parse(Handle, PAnsiChar(TextBytes), Length(TextBytes), Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.DateParse(const Text: string): TZdxmDate;
var
  TextBytes: UTF8String;
  YyyymmddNumber: Integer;
begin
  TextBytes := UTF8String(Text);
  Checked(FLife, zdxm_date_parse(Handle, PAnsiChar(TextBytes), Length(TextBytes), YyyymmddNumber));
  Result := TZdxmDate.OfNumber(YyyymmddNumber);
end;

function TZdxmContext.PhaseParse(const Text: string): TZdxmPhase;
var
  TextBytes: UTF8String;
  PhaseNumber: Integer;
begin
  TextBytes := UTF8String(Text);
  Checked(FLife, zdxm_phase_parse(Handle, PAnsiChar(TextBytes), Length(TextBytes), PhaseNumber));
  Result := TZdxmPhase(PhaseNumber);
end;

function TZdxmContext.ValueText(Field: Integer; Value: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_value_text(Handle, Field, Value, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

function TZdxmContext.FieldChoices(Field: Integer): TZdxmRows<IZdxmFieldChoice>;
var
  Raw: Tzdxm_cursor;
begin
  Result.Read(FLife, zdxm_field_choices(Handle, Field, Raw), Raw, TZdxmTypedRow);
end;

procedure TZdxmContext.PeriodParse(const Text: string; out Start: TZdxmDate; out End_: TZdxmDate);
var
  TextBytes: UTF8String;
  StartNumber: Integer;
  EndNumber: Integer;
begin
  TextBytes := UTF8String(Text);
  StartNumber := 0;
  EndNumber := 0;
  Checked(FLife, zdxm_period_parse(Handle, PAnsiChar(TextBytes), Length(TextBytes), StartNumber, EndNumber));
  Start := TZdxmDate.OfNumber(StartNumber);
  End_ := TZdxmDate.OfNumber(EndNumber);
end;

function TZdxmContext.GapText(const Part: TZdxmMoney; const Base: TZdxmMoney; const Month: TZdxmMonth; Decimals: Integer): string;
var
  Room: TZdxmRoom;
begin
  Room := TZdxmRoom.Create(FLife);
  repeat until Room.Filled(zdxm_gap_text(Handle, Part.Known, Base.Known, Month.Number, Decimals, Room.Buffer, Room.Size, @Room.Need));
  Result := Room.Text;
end;

end.
