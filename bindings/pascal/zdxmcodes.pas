{ Enumerations (代码), with what an office calls their values.
  A value that a newer library may give keeps its number. Made from src/ by `cargo run -p zdxm-abi`; do not edit. }
unit zdxmcodes;

{$ifdef FPC}{$mode delphi}{$endif}{$scopedenums on}{$minenumsize 4}

interface

type
  /// Unit of money.
  TZdxmMoneyUnit = (
    /// No value.
    None = 0,
    /// 100 fen (元).
    Yuan = 1,
    /// ten thousand yuan: the unit of plans and reports (万元).
    WanYuan = 2,
    /// a hundred million yuan: the unit of bulletins (亿元).
    YiYuan = 3,
    /// a thousand yuan (千元).
    QianYuan = 4,
    /// a million yuan (百万元).
    BaiWanYuan = 5,
    /// ten million yuan (千万元).
    QianWanYuan = 6,
    /// a thousand million yuan (十亿元).
    ShiYiYuan = 7
  );
  /// What to look at again of an attachment.
  TZdxmAttachmentAdvice = (
    /// No value.
    None = 0,
    /// its name says another type than its bytes (文件名与内容类型不符).
    NameSaysOther = 1,
    /// it was taken far from every place of the project that is given in the same system of coordinates
    /// (拍摄地点离项目位置较远).
    FarAway = 2,
    /// it was taken in another month than that of its report (拍摄时间不在报告月份).
    OtherMonth = 3,
    /// what a person says of its time or place is not what the file says (填报与照片信息不一致).
    DiffersFromExif = 4,
    /// a report of another month has the same bytes (与其他月份的附件内容相同).
    UsedBefore = 5
  );
  /// Answer to a report.
  TZdxmAnswerOutcome = (
    /// No value.
    None = 0,
    /// it counts as it was sent (采用).
    Accepted = 1,
    /// it does not count; the opinion says why, and the report is to be corrected and sent again (退回).
    Returned = 2,
    /// it counts with other values, which the answer brings (更正后采用).
    Corrected = 3
  );
  /// Fact of an assessment.
  TZdxmAssessmentFactKind = (
    /// No value.
    None = 0,
    /// points, times or a rate that a registrar gives a unit (认定).
    Given = 1,
    /// that a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or average
    /// knows it (免列).
    Exemption = 2,
    /// that a unit objects to an issued result, and what it was answered (申诉).
    Objection = 3
  );
  /// What a file is attached to.
  TZdxmAttachedKind = (
    /// No value.
    None = 0,
    /// a project (项目).
    Project = 1,
    /// a monthly report: a plan item in a month (月报).
    Report = 2,
    /// an event of a project (开竣工).
    Event = 3,
    /// a matter of a project (事项).
    Matter = 4,
    /// a letter (函件).
    Letter = 5
  );
  /// Figures of the year before.
  TZdxmComparedBasis = (
    /// No value.
    None = 0,
    /// those of the last bulletin that was issued for the month (按当时公布数).
    Issued = 1,
    /// those that are known now (按现有数据).
    Known = 2,
    /// those of the projects that both plans have (按可比项目).
    Comparable = 3
  );
  /// Kind of a bulletin.
  TZdxmBulletinKind = (
    /// No value.
    None = 0,
    /// the office's own bulletin, with name, number, office and date in its head (简报).
    Brief = 1,
    /// an official document that names who leads and who lags (通报).
    Notice = 2,
    /// figures in one table, early (快报).
    Flash = 3,
    /// one matter, to leaders (专报).
    Special = 4
  );
  /// Change.
  TZdxmChangeKind = (
    /// No value.
    None = -1,
    /// the ledger is made (建账).
    CreateLedger = 0,
    /// projects, units, sectors, plans or items are added or corrected (维护).
    Edit = 1,
    /// a year plan is adopted (下达计划).
    AdoptPlan = 2,
    /// a plan is read from a sheet (导入计划).
    ImportPlan = 3,
    /// reports are drafted, filed, corrected or withdrawn (填报).
    FileReports = 4,
    /// monthly reports are read from a sheet (导入月报).
    ImportReports = 5,
    /// a plan change is adopted or corrected (增补、调出、调整) (动态调整).
    ChangePlan = 6,
    /// reports are submitted for review (报送).
    SubmitReports = 7,
    /// submitted reports are approved or returned (审核).
    ReviewReports = 8,
    /// months are closed, or opened again (关账).
    CloseMonth = 9,
    /// people are added or corrected, or roles granted or revoked (人员与授权).
    ManagePeople = 10,
    /// matters are opened, followed up or settled (事项办理).
    TrackMatters = 11,
    /// what a project really does is recorded: started, suspended, finished (开竣工登记).
    RecordEvents = 12,
    /// rule packs are kept or attached to plans (设置规则).
    SetRules = 13,
    /// the days of changes are set, or the marks of their instants lifted (更正时间).
    CorrectClock = 14,
    /// records are voided, or restored (作废恢复).
    VoidRecords = 15,
    /// two units or two projects are said to be one, or two again (合并).
    Merge = 16,
    /// attempts that were refused for want of a right are recorded, and nothing else (越权尝试).
    Refuse = 17,
    /// a bulletin is issued (简报、通报) (签发通报).
    IssueBulletin = 20,
    /// facts of an assessment are recorded or corrected (认定、免列) (考核登记).
    RecordAssessment = 21,
    /// the result of an assessment is issued (考核结果) (签发考核结果).
    IssueAssessment = 22,
    /// letters are issued (提醒函、督办函) (签发函件).
    IssueLetters = 24,
    /// letters are drafted, answered, closed or revoked (函件办理).
    FollowLetters = 25,
    /// nodes are laid out, planned or done (节点管理).
    TrackNodes = 26,
    /// files are attached to records, or what is said of them is corrected (登记附件).
    AttachFiles = 27,
    /// places of projects are added or corrected (登记位置).
    RecordPlaces = 28,
    /// a package for another office is made (数据包) (编制数据包).
    SendPackage = 30,
    /// a package of another office is received (接收数据包).
    ReceivePackage = 31
  );
  /// Where the clock is behind.
  TZdxmClockPolicy = (
    /// No value.
    None = -1,
    /// the batch is refused as ClockBehind, so that a person can look at the clock (询问).
    Ask = 0,
    /// the clock is right now; the instant of every change that is dated after it is marked (以本机时间为准).
    ThisIsRight = 1,
    /// nobody knows; the instant of the change that is written is marked (时间不详).
    Unknown = 2
  );
  /// Mark of an instant.
  TZdxmClockMarkKind = (
    /// No value.
    None = 0,
    /// it is dated after a later change, whose clock was said to be right (时钟超前).
    Ahead = 1,
    /// the clock was behind, and nobody knew whether it was right (时间不详).
    Unknown = 2
  );
  /// A whole and its parts in one plan.
  TZdxmCountedSide = (
    /// No value.
    None = 0,
    /// a part is left out of the figures in the months in which its whole counts (按整体统计).
    Whole = 1,
    /// a whole is left out in the months in which a part of it counts (按部分统计).
    Parts = 2
  );
  /// Cells of a bulletin.
  TZdxmCutKind = (
    /// No value.
    None = 0,
    /// all implementation projects (实施项目合计).
    All = 1,
    /// by phase (按建设阶段).
    Phase = 2,
    /// by phase and sector of the first level (按建设阶段和行业).
    PhaseSector = 3,
    /// implementation projects by sector of the first level (按行业).
    Sector = 4,
    /// implementation projects by lead unit, ranked within a kind of unit (按牵头单位).
    LeadUnit = 5,
    /// implementation projects by reporting unit, ranked within a kind of unit (按填报单位).
    ReportingUnit = 6,
    /// by phase and reporting unit, where the bulletin's rule asks for it (按建设阶段和填报单位).
    PhaseUnit = 7,
    /// implementation projects by sector of the second level, where the bulletin's rule asks for it (按二级行业).
    Subsector = 8
  );
  /// System of coordinates.
  TZdxmDatum = (
    /// No value.
    None = 0,
    /// China Geodetic Coordinate System 2000, which the state's surveys use (CGCS2000).
    Cgcs2000 = 1,
    /// the system of satellite receivers, and of the Exif data of photos (WGS-84).
    Wgs84 = 2,
    /// the shifted system of most Chinese maps and telephones (GCJ-02).
    Gcj02 = 3,
    /// the system of Baidu, shifted once more (BD-09).
    Bd09 = 4
  );
  /// Decision of an import.
  TZdxmImportDecision = (
    /// No value.
    None = 0,
    /// the cell says what a person typed (改为).
    Value = 1,
    /// the cell is empty (留空).
    Empty = 2,
    /// the row is left out (不导入该行).
    LeaveOutRow = 3,
    /// the row is taken although it is struck out or hidden (导入该行).
    TakeRow = 4,
    /// the cell could not be read and was left empty by the import's option (读不出，留空).
    LeftEmpty = 5,
    /// the column means what a person said (指定列).
    Column = 6,
    /// the column means what the office confirmed before (按已确认的列).
    KeptColumn = 7
  );
  /// The record.
  TZdxmDifference = (
    /// No value.
    None = 0,
    /// it is only in the later state (增加).
    Added = 1,
    /// it says something else (更正).
    Revised = 2,
    /// it is only in the earlier state (减少).
    Removed = 3
  );
  /// Kind of event.
  TZdxmEventKind = (
    /// No value.
    None = 0,
    /// a start (开工).
    Start = 1,
    /// a finish (竣工).
    Finish = 2,
    /// a stop (停工).
    Suspend = 3,
    /// it goes on after a stop, which is no start (复工).
    Resume = 4
  );
  /// Table of facts.
  TZdxmFactTable = (
    /// No value.
    None = 0,
    /// projects (项目).
    Projects = 1,
    /// items of year plans, as they are after all plan changes (计划项目).
    Items = 2,
    /// approved monthly reports, as they were reported: nothing is carried forward (月报).
    Reports = 3,
    /// units (单位).
    Units = 4,
    /// starts, finishes, stops and resumptions (开竣工).
    Events = 5
  );
  /// What is wrong with a file beside the ledger.
  TZdxmFileFindingKind = (
    /// No value.
    None = 0,
    /// an attachment whose file is not there (文件缺失).
    Missing = 1,
    /// a file that has other bytes than were attached (内容已改变).
    Changed = 2,
    /// a file to which no attachment belongs: a write that was given up left it (没有对应附件).
    Unreferenced = 3,
    /// a file that the library did not put there (不是附件文件).
    Foreign = 4,
    /// a file that cannot be read (无法读取).
    Unreadable = 5
  );
  /// State of a report.
  TZdxmFilingState = (
    /// No value.
    None = -1,
    /// nothing yet (未报送).
    NotReported = 0,
    /// being written; nobody else needs to look at it (草稿).
    Draft = 1,
    /// waits for the liaison; locked (已报送).
    Submitted = 2,
    /// it counts (已审核).
    Approved = 3,
    /// sent back with an opinion; to be corrected and submitted again (已退回).
    Returned = 4
  );
  /// What a finding is about.
  TZdxmFindingCode = (
    /// No value.
    None = 0,
    /// an amount that is no number (金额无法读出).
    AmountUnreadable = 1,
    /// an amount with parts of a fen was rounded (金额已四舍五入到分).
    AmountRounded = 2,
    /// an amount larger than any project has (金额过大).
    AmountTooLarge = 3,
    /// an amount below zero (金额为负).
    AmountNegative = 4,
    /// an amount column without a unit (金额单位不明).
    UnitUnknown = 5,
    /// an amount column without a unit, read in that of the other columns (金额单位按其他列推定).
    UnitAssumed = 6,
    /// a date or period that cannot be read; kept as text (日期无法读出).
    DateUnreadable = 7,
    /// a yes or no that cannot be read (是否无法读出).
    FlagUnreadable = 8,
    /// a project code of a wrong shape; kept as text (项目代码格式不符).
    CodeMalformed = 9,
    /// a column whose header is not known; kept as text (表头未识别).
    UnknownColumn = 10,
    /// two columns with one meaning; the second is kept as text (表头重复).
    DuplicateColumn = 11,
    /// a line break in a name, which became a blank (名称中有换行).
    LineBreakInName = 12,
    /// characters in a name that nobody sees, which were taken out (名称中有不可见字符).
    UnseenInName = 13,
    /// a project without a name (缺项目名称).
    NameMissing = 14,
    /// a row with nothing but a name (只有名称的行).
    NameOnly = 15,
    /// a project of a plan without a phase (缺建设阶段).
    PhaseUnknown = 16,
    /// a project of a plan without a sector (缺行业分类).
    SectorUnknown = 17,
    /// the same project twice (项目重复).
    DuplicateProject = 18,
    /// a row that continues the one above; kept as text (续行).
    ContinuationRow = 19,
    /// a cell that belongs to nothing (无法归属的内容).
    StrayCell = 20,
    /// the declared number of projects is not the number of rows (声明项数与实际不符).
    CountDiffers = 21,
    /// a declared sum is not the sum of the rows (声明合计与实际不符).
    SumDiffers = 22,
    /// parts of a project that are listed under it and not counted again (子项目不重复计数).
    ChildrenNotCounted = 23,
    /// the year's plan is larger than the total investment (年度计划大于总投资).
    AnnualAboveTotal = 24,
    /// done before and planned together are larger than the total (累计加计划大于总投资).
    PlanAboveTotal = 25,
    /// the month's amount is larger than the year to date (本月完成大于累计完成).
    MonthAboveYearToDate = 26,
    /// a printed rate is not that of the amounts beside it (完成率与金额不符).
    RateDiffers = 27,
    /// title, sheet name and headers name different years or months (年份或月份矛盾).
    PeriodContradicts = 28,
    /// a sheet that was left out, with the reason (工作表未读入).
    SheetSkipped = 29,
    /// a responsible unit named twice (责任单位重复).
    UnitRepeated = 30,
    /// more responsible units than the ledger takes (责任单位过多).
    TooManyUnits = 31,
    /// a name or text longer than the ledger takes (文字过长).
    TextTooLong = 32,
    /// more findings than are listed (其余问题未列出).
    MoreFindings = 33,
    /// characters that are struck out and were not read (划去的内容).
    StruckOut = 34,
    /// the mark of a footnote beside a value, which was left out (值旁的注号).
    MarkLeftOut = 35,
    /// an amount whose format shows it scaled, read as it is shown (按显示格式换算的金额).
    AmountScaled = 36,
    /// an amount whose format shows something else than its column says (显示格式与列的含义不符).
    ShownDiffers = 37,
    /// a formula whose result the file does not hold (公式没有计算结果).
    NoResult = 38,
    /// a picture in a cell, which is no text (单元格中的图片).
    PictureInCell = 39,
    /// an amount that is merged over several projects or columns (金额跨项目或跨列合并).
    AmountMerged = 40,
    /// a merged cell that reaches over a heading and holds only above it (合并单元格跨过分组行).
    MergeCrossesHeading = 41,
    /// a row that may be a heading or a project (无法确定是分组行还是项目).
    RowUnclear = 42,
    /// lines of plan and actual that cannot be distinguished (计划行与实际行不清).
    PlanActualUnclear = 43,
    /// a hidden row, which was not read as a project (隐藏行未读入).
    RowHidden = 44,
    /// a row that is struck out, which was not read as a project (删除线行未读入).
    RowStruck = 45,
    /// something that a person decided (已由人工确认).
    AnsweredByPerson = 46,
    /// a table below another one that is not understood (下方表格未读入).
    TableNotRead = 47,
    /// a quote in a text file that never ends, or ends in the middle of a cell (引号不成对).
    QuoteUnclosed = 48,
    /// a text of which the file does not hold every character (文字不完整).
    TextDamaged = 49,
    /// cells beyond the rows and columns that are read (超出行列范围).
    CellBeyond = 50,
    /// a column that could mean two things (表头含义不明).
    ColumnAmbiguous = 51,
    /// a column whose meaning a person chose against its header (列含义为选定).
    ColumnChosen = 52,
    /// a column of another month or year, or of a plan beside what was done; kept as text (非本期的列).
    OtherPeriod = 53,
    /// a title or header that names several years or months (年份或月份不明).
    PeriodUnclear = 54,
    /// a column of one source of money; kept as text (资金来源列).
    SourceColumn = 55,
    /// a column that the sheet hides (隐藏列).
    HiddenColumn = 56,
    /// an amount that nobody sees in the sheet, white on white or in the smallest of fonts (看不见的金额).
    AmountUnseen = 57,
    /// columns of sources of which one may be a part of another (资金来源互相包含).
    SourcesOverlap = 58,
    /// a monthly row without a project of that code or name (未找到对应项目).
    ProjectNotFound = 59,
    /// code and name of a row belong to different projects (代码与名称不一致).
    ProjectAmbiguous = 60,
    /// a new unit or sector whose name looks like one that the ledger has (单位或行业名称相近).
    NameNear = 61,
    /// a project that is not in the year's plan (项目不在年度计划内).
    NotInPlan = 62,
    /// a project that is to be supplemented and is already in the plan (已在计划中).
    AlreadyInPlan = 63,
    /// a project that left the plan (已调出).
    Withdrawn = 64,
    /// a plan change that would count from before the last one that changed the project (生效月份过早).
    EffectiveTooEarly = 65,
    /// a change of a plan that only a plan change can make (须按增补、调整办理).
    NeedsPlanChange = 66,
    /// a report that is there already and will be replaced (已有月报，将被更正).
    ReportReplaced = 67,
    /// the row's reporting unit is not the one that the plan has (填报单位与计划不同).
    ReportingUnitDiffers = 68,
    /// something about a report that is legal but odd (月报提示).
    ReportFlagged = 69,
    /// a part of a project that the plan would list beside its whole, so that both are counted (整体与部分重复统计).
    CountedTwice = 70,
    /// a first report for a month that is closed (已关账).
    MonthClosed = 71,
    /// a source of funds that the plan's rule pack does not name (资金来源不在规则包内).
    FundSourceUnknown = 72,
    /// a row of a monthly sheet that says nothing of its project (未填报内容).
    NothingReported = 73,
    /// a column that was read as the office confirmed it before (按已确认的列读入).
    ColumnConfirmed = 74,
    /// a value that is not of the kind that its column holds; kept as text (内容无法读出).
    ValueUnreadable = 75,
    /// months of a plan that contradict one another, are left open or would be lost (月度计划不清).
    MonthPlanUnclear = 76
  );
  /// Flag of a report.
  TZdxmReportFlag = (
    /// the year to date is lower than in the report before (累计完成投资下降).
    YearToDateFell = 0,
    /// month's amount and year to date do not fit the report before (本月与累计不符).
    MonthDisagrees = 1,
    /// more is done than the year's plan (完成投资超过年度计划).
    AbovePlan = 2,
    /// money is done though the project has not started (未开工但有完成投资).
    DoneBeforeStart = 3,
    /// funds in place are not the sum of their sources (到位资金与分来源之和不符).
    FundsDisagree = 4,
    /// the month's amount is not the sum of its ten-day reports (本月完成与旬报之和不符).
    TenDaysDisagree = 5,
    /// funds come from a source that the plan's rules do not name (资金来源不在规则之内).
    FundSourceUnknown = 6,
    /// the correction says no amount any more where the report before it said one (更正删去了已报金额).
    AmountErased = 7,
    /// less is done since the start of the construction than in the year alone (自开工累计小于本年累计).
    CumulativeBelowYear = 8
  );
  TZdxmReportFlags = set of TZdxmReportFlag;
  /// Format of a spreadsheet file.
  TZdxmFileFormat = (
    /// No value.
    None = 0,
    /// OLE2 with BIFF records: Excel 97-2003 .xls and WPS .et (Excel 97-2003工作簿).
    Xls = 1,
    /// Office Open XML (Excel工作簿).
    Xlsx = 2,
    /// OpenDocument (OpenDocument表格).
    Ods = 3,
    /// Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030 (文本表格).
    Csv = 4,
    /// A web page with a table, as web systems "export to Excel" (网页表格).
    Html = 5,
    /// The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel" (Excel 2003 XML表格).
    Xml2003 = 6
  );
  /// The gap to 序时进度.
  TZdxmGapOrder = (
    /// No value.
    None = 0,
    /// from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points (按精确值计算).
    Exact = 1,
    /// from the two rounded values: +13.9 in the same case (按四舍五入后的值计算).
    Rounded = 2
  );
  /// Order of the items of an answer.
  TZdxmItemOrder = (
    /// No value.
    None = 0,
    /// by phase and place in the plan (按计划顺序).
    Plan = 1,
    /// by the gap to time progress, the furthest behind first (按与序时进度差).
    Gap = 2,
    /// by the unrounded rate, the lowest first; in one month that is the order of the gaps (按完成率).
    Rate = 3,
    /// by the annual planned investment, the smallest first (按年度计划投资).
    Annual = 4,
    /// by the characters of the project's name (按项目名称).
    Name = 5,
    /// by the last report, the oldest first; those that never reported come before all others (按最近报送月份).
    LastReport = 6
  );
  /// A printed form of an issued bulletin.
  TZdxmKeeping = (
    /// No value.
    None = 0,
    /// it is at hand as it was issued, byte for byte (原件).
    Kept = 1,
    /// what the ledger keeps was edited or removed: it does not have the SHA-256 as issued (原件被改动).
    Edited = 2,
    /// it was not kept, and this library makes another one, or it was not made when the bulletin was issued (未存原件).
    NotKept = 3
  );
  /// Kind of letter.
  TZdxmLetterKind = (
    /// No value.
    None = 0,
    /// reminds a unit of a project that falls behind (提醒函).
    Reminder = 1,
    /// urges what was asked for already, with a plan of work (督办函).
    Urging = 2,
    /// hands matters over, each with a unit, a demand and a time limit (交办单).
    Assignment = 3,
    /// calls somebody to a talk (约谈通知).
    Talk = 4,
    /// criticises units by name, for all to read (通报批评).
    Criticism = 5
  );
  /// State of a letter.
  TZdxmLetterState = (
    /// No value.
    None = 0,
    /// it is being written (草稿).
    Draft = 1,
    /// it is issued and waits for its answer (已签发).
    Issued = 2,
    /// it is answered (已回复).
    Replied = 3,
    /// it is settled (已办结).
    Closed = 4,
    /// a stronger letter followed it (已升级).
    Escalated = 5,
    /// a document took it back (已撤销).
    Revoked = 6
  );
  /// Level of a plan.
  TZdxmPlanLevel = (
    /// No value.
    None = 0,
    /// autonomous region or province (省级) (自治区级).
    Regional = 1,
    /// city (市级).
    Municipal = 2,
    /// county (县级).
    County = 3
  );
  /// Light.
  TZdxmLight = (
    /// No value.
    None = 0,
    /// green (绿灯).
    Green = 1,
    /// yellow (黄灯).
    Yellow = 2,
    /// red (红灯).
    Red = 3
  );
  /// Kind of matter.
  TZdxmMatterKind = (
    /// No value.
    None = 0,
    /// an approval or permit, such as 用地许可; the responsible office grants it within a time limit (前期手续).
    Permit = 1,
    /// a system that must be in place, such as 项目法人制 (四制).
    Institution = 2,
    /// something that blocks the project (存在问题).
    Problem = 3,
    /// a notice of an inspection, to be put right by a deadline (督查).
    Inspection = 4,
    /// land to be acquired by a county government (征地拆迁).
    Land = 5
  );
  /// Measure of a unit or an item.
  TZdxmMeasure = (
    /// No value.
    None = 0,
    /// items (项目数).
    Items = 1,
    /// new starts that the plan has (计划新开工项目数).
    PlannedNew = 2,
    /// items that have started (已开工项目数).
    Started = 3,
    /// new starts planned up to the month (截至本月计划开工项目数).
    PlannedStartToDate = 4,
    /// new starts that are late (未按计划开工项目数).
    LateStarts = 5,
    /// items that are finished (已竣工项目数).
    Finished = 6,
    /// items that the plan finishes (计划竣工项目数).
    PlannedFinish = 7,
    /// items that stand still (停工项目数).
    NotWorking = 8,
    /// annual planned investment (年度计划投资).
    Annual = 9,
    /// done in the year to date (累计完成投资).
    Done = 10,
    /// total investment (总投资).
    Total = 11,
    /// started or finished, less the target (超出考核数).
    OverTarget = 12,
    /// done in the year to date, less the target (超出考核投资).
    OverTargetMoney = 13,
    /// done of the annual planned investment (年度计划完成率).
    AnnualRate = 14,
    /// done of the target (考核目标完成率).
    TargetRate = 15,
    /// done in the month of what was planned for it (月任务完成率).
    MonthTaskRate = 16,
    /// the annual rate at the end of June (半年度完成率).
    HalfRate = 17,
    /// started of the planned new starts (开工率).
    StartRate = 18,
    /// finished of those that the plan finishes (竣工率).
    FinishRate = 19,
    /// funds in place (到位资金).
    Funds = 20,
    /// funds in place of the annual planned investment (资金到位率).
    FundsRate = 21,
    /// its part of the annual planned investment of all (年度计划投资占比).
    ShareAnnual = 22,
    /// its part of what all have done (完成投资占比).
    ShareDone = 23,
    /// matters that were settled of those that were due (事项办结率).
    MatterRate = 24,
    /// matters that are overdue (逾期事项数).
    MattersOverdue = 25,
    /// nodes that were reached of those that were due (节点完成率).
    NodesRate = 26,
    /// months at whose end the annual rate was below the time progress (慢于序时进度月数).
    MonthsBehind = 27,
    /// months in which it was the last of its group (排名末位月数).
    MonthsLast = 28,
    /// months in which more was done than an amount (单月投资达标月数).
    MonthsOver = 29,
    /// reports that came after the deadline (迟报次数).
    ReportsLate = 30,
    /// reports that did not come (未报送次数).
    ReportsMissing = 31,
    /// reports that were returned (退回次数).
    ReportsReturned = 32,
    /// months of a yellow light (黄灯月数).
    YellowMonths = 33,
    /// months of a red light (红灯月数).
    RedMonths = 34,
    /// the mean of the results of the months (各月平均得分).
    MeanOfMonths = 35,
    /// the mean of the results of the owners (各业主平均得分).
    MeanOfOwners = 36,
    /// points that a registrar recorded with a document (认定得分).
    GivenPoints = 37,
    /// times that a registrar recorded with a document (认定次数).
    GivenTimes = 38,
    /// a rate that a registrar recorded with a document (认定比率).
    GivenRate = 39,
    /// one, always (一).
    One = 40,
    /// done in the month (本月完成投资).
    MonthDone = 41,
    /// new starts by the plan; of one item 1 or 0 (计划新开工).
    PhaseNew = 42,
    /// ongoing by the plan; of one item 1 or 0 (计划续建).
    PhaseOngoing = 43,
    /// to be finished by the plan; of one item 1 or 0 (计划竣工).
    PhaseCompleted = 44,
    /// in reserve by the plan; of one item 1 or 0 (计划预备).
    PhaseReserve = 45,
    /// items that have started, of every phase; of one item 1 or 0 (实际开工).
    IsStarted = 46,
    /// items that are finished, of every phase; of one item 1 or 0 (实际竣工).
    IsFinished = 47,
    /// items that a higher level coordinates, too (★); of one item 1 or 0 (上级统筹项目).
    IsProvince = 48,
    /// what the month plans ask for in the month (本月计划投资).
    MonthTask = 49,
    /// what the month plans ask for by the end of the month (截至本月计划投资).
    PlanToDate = 50,
    /// done in the year to date of what the month plans ask for (截至本月计划完成率).
    PlanToDateRate = 51,
    /// points that its letters gave it (函件计分).
    LetterPoints = 52,
    /// nodes whose day is over and that are not done (逾期节点数).
    NodesLate = 53
  );
  /// Kind of a measure.
  TZdxmMeasureKind = (
    /// No value.
    None = 0,
    /// a number of things (项、次、月).
    Count = 1,
    /// an amount; exact values are in 元 (金额).
    Money = 2,
    /// a part of one: 1 is 100% (比率).
    Rate = 3,
    /// points of an assessment (分值).
    Points = 4
  );
  /// What the bytes of a file are.
  TZdxmMediaType = (
    /// No value.
    None = 0,
    /// a photo, JPEG (JPEG图片).
    Jpeg = 1,
    /// a picture, PNG (PNG图片).
    Png = 2,
    /// a photo of a telephone, HEIF (HEIF图片).
    Heif = 3,
    /// a scan, TIFF (TIFF图片).
    Tiff = 4,
    /// a document, PDF (PDF文件).
    Pdf = 5,
    /// an official document, OFD (GB/T 33190) (OFD版式文件).
    Ofd = 6,
    /// a text of Word 2007 or later, docx (Word文档（docx）).
    Docx = 7,
    /// a workbook of Excel 2007 or later, xlsx (Excel工作簿（xlsx）).
    Xlsx = 8,
    /// a text of Word 97 or WPS: doc, wps (Word、WPS文档（doc、wps）).
    Doc = 9,
    /// a workbook of Excel 97 or WPS: xls, et (Excel、WPS工作簿（xls、et）).
    Xls = 10,
    /// a picture, WebP (WebP图片).
    Webp = 11,
    /// a film, MP4 or MOV (MP4视频).
    Mp4 = 12,
    /// several files in one, zip (ZIP压缩包).
    Zip = 13,
    /// something else (其他文件).
    Other = 99
  );
  /// Conflict of a node.
  TZdxmNodeConflict = (
    /// No value.
    None = 0,
    /// the node before it is not done (前置节点未完成).
    BeforeOpen = 1,
    /// it was done before the node before it (早于前置节点完成).
    BeforeDone = 2
  );
  /// State of a node.
  TZdxmNodeState = (
    /// No value.
    None = 0,
    /// it is planned, and its day is not over (未到期).
    NotDue = 1,
    /// its planned day is over, and it is not done (逾期).
    Late = 2,
    /// it was done by its planned day (按期完成).
    Done = 3,
    /// it was done after its planned day (逾期完成).
    DoneLate = 4,
    /// it was done, and no day was planned (无计划已完成).
    DoneUnplanned = 5,
    /// neither is a day planned, nor is it done (未排计划).
    Unplanned = 6
  );
  /// Found at opening.
  TZdxmOpeningNoticeKind = (
    /// No value.
    None = 0,
    /// changes came out of a log that a program left behind when it ended (从日志恢复的变更).
    Recovered = 1,
    /// the file has other names on its disk (文件有其他硬链接).
    HardLinks = 2,
    /// an unfinished creation had left a second name of the file, which was removed (已清理未完成的临时名).
    PartialRemoved = 3,
    /// other programs added tables, indexes or views, which hold no facts and are left alone (其他程序添加的对象).
    AddedObjects = 4,
    /// tables or indexes of the library are missing or altered, or there is a trigger: it can only be read (结构被改动).
    AlteredObjects = 5,
    /// Litestream copies the ledger (由 Litestream 复制).
    Litestream = 6,
    /// the ledger is on a network drive (台账在网络驱动器上).
    NetworkDrive = 7,
    /// the ledger is on a drive that a program provides (FUSE); where the file really lies is not known (台账在 FUSE
    /// 文件系统上).
    FuseDrive = 8
  );
  /// Kind of a package.
  TZdxmPackageKind = (
    /// No value.
    None = 0,
    /// a year plan: its projects, their places in it, its changes so far, its rules (年度计划).
    Plan = 1,
    /// what changed in a year plan (动态调整).
    PlanChange = 2,
    /// monthly reports, events and matters of the projects of a plan (月报).
    MonthReports = 3,
    /// what became of the reports that were sent (答复).
    Answers = 4
  );
  /// Decision about a line.
  TZdxmPackageDecision = (
    /// No value.
    None = 0,
    /// the sender is right about what both changed (采用对方).
    TakeTheirs = 1,
    /// this office is right about what both changed (保留本单位).
    KeepOurs = 2,
    /// the line is not taken; the sender is asked to send it again (不接收).
    LeaveOut = 3
  );
  /// State of a line.
  TZdxmPackageLineState = (
    /// No value.
    None = 0,
    /// both say the same (一致).
    Same = 1,
    /// the record is added (新增).
    New = 2,
    /// what the sender changed is taken (更新).
    Changed = 3,
    /// only this office changed it, and nothing is taken (保留本单位).
    Kept = 4,
    /// both changed it: a person decides (冲突).
    Conflict = 5,
    /// it may be a record of this ledger: a person decides (待对应).
    Unmatched = 6,
    /// the record ends: it was voided, merged or withdrawn (终止).
    Ended = 7,
    /// it cannot be taken, for the reason that is given (不予接收).
    Refused = 8,
    /// a person left it out (未接收).
    LeftOut = 9
  );
  /// How a package stands.
  TZdxmPackageStanding = (
    /// No value.
    None = 0,
    /// it can be taken (可以接收).
    Ready = 1,
    /// it was received already: there is nothing to do (已经接收).
    Repeated = 2,
    /// a later one that brings the same was received: there is nothing to do (已被后续数据包包含).
    Superseded = 3,
    /// it builds on one that never came (缺少前序数据包).
    Gap = 4,
    /// it contradicts one that was received: the sender's ledger was restored or copied, or somebody forged it (分叉).
    Fork = 5,
    /// it begins another life of the sender's ledger, which a person must accept (换代).
    NewIncarnation = 6
  );
  /// Paper of a document.
  TZdxmPaper = (
    /// No value.
    None = 0,
    /// tables and words for the office itself (报表).
    Report = 1,
    /// a bulletin with its own head: name, number, office and date (简报).
    Bulletin = 2,
    /// an official document (公文) with addressees and signature (通报).
    Notice = 3,
    /// an official letter (函).
    Letter = 4
  );
  /// Period of a bulletin or an assessment.
  TZdxmPeriod = (
    /// No value.
    None = 0,
    /// a month (月度).
    Month = 1,
    /// a quarter: March, June, September, December (季度).
    Quarter = 2,
    /// half a year: June, December (半年).
    Half = 3,
    /// a year: December (年度).
    Year = 4
  );
  /// Planned phase.
  TZdxmPhase = (
    /// No value.
    None = 0,
    /// to be started within the year (新开工).
    New = 1,
    /// to fulfil the year's plan (续建).
    Ongoing = 2,
    /// to be basically finished within the year (竣工).
    Completed = 3,
    /// to make real preparatory progress (预备).
    Reserve = 4
  );
  /// What the positions of a place are.
  TZdxmPlaceKind = (
    /// No value.
    None = 0,
    /// one point, such as a gate (点).
    Point = 1,
    /// a line, such as a road (线).
    Line = 2,
    /// an area, whose last position is its first one again (面).
    Area = 3
  );
  /// Kind of plan change.
  TZdxmPlanChangeKind = (
    /// No value.
    None = 0,
    /// projects come into the plan (增补).
    Supplement = 1,
    /// projects leave the plan and its statistics; also called 退出 (调出).
    Withdrawal = 2,
    /// phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start (调整).
    Adjustment = 3,
    /// projects that left come back within the year (调回).
    Return = 4
  );
  /// Rule by which a value becomes points.
  TZdxmPointsRuleKind = (
    /// No value.
    None = 0,
    /// points × value ÷ full value (按比例).
    Proportion = 1,
    /// points of the band in which the value is (分档).
    Steps = 2,
    /// points, and some more or fewer for each step away from a target (加减分).
    Slope = 3,
    /// points × number of times (按次).
    Count = 4,
    /// points of the rank within the group (按名次).
    Rank = 5,
    /// points by the place between the lowest and the highest value of the group (功效系数).
    Effect = 6,
    /// the value itself, which a person gave (认定).
    Given = 7
  );
  /// Form of a document.
  TZdxmPrintedForm = (
    /// No value.
    None = 0,
    /// the exact figures of what was issued, apart from any printed form (数据).
    Figures = 1,
    /// text, in UTF-8 (文本).
    Text = 2,
    /// JSON without blanks (JSON).
    Json = 3,
    /// Markdown, in UTF-8 (Markdown).
    Markdown = 4,
    /// an .xlsx workbook to print (工作簿).
    Workbook = 5,
    /// a .docx in the official form (GB/T 9704-2012) (公文).
    Docx = 6,
    /// an .xlsx workbook for machines: one header row with units, no merged cells, exact amounts (数据表).
    FlatWorkbook = 7
  );
  /// Problem of a file.
  TZdxmFileProblemKind = (
    /// No value.
    None = 0,
    /// pages or indexes are damaged (文件损坏).
    Damage = 1,
    /// a row refers to one that does not exist (引用缺失).
    Reference = 2,
    /// a table, an index or a rule is not the library's (结构不符).
    Schema = 3,
    /// a row or a change was edited behind the library's back (校验码不符).
    Chain = 4,
    /// a write was cut short; it waits in a side file to be undone (写入未完成).
    Unfinished = 5
  );
  /// Why a record is proposed.
  TZdxmProposalBasis = (
    /// No value.
    None = 0,
    /// it has the same code (代码).
    Code = 1,
    /// it has the same name, or is the plan of the same year and level (名称).
    Name = 2,
    /// it had the same name, or the same code, before (曾用名).
    FormerName = 3
  );
  /// Rank of a partner office.
  TZdxmPartnerRank = (
    /// No value.
    None = 0,
    /// it gives the plan, its changes, the rules, and answers reports: a city to its counties (上级).
    Upper = 1,
    /// it reports what happens to the projects of its unit: a county to its city (下级).
    Lower = 2
  );
  /// Class of a reason.
  TZdxmReasonClass = (
    /// No value.
    None = 0,
    /// macro-economic control, industrial policy and the like (客观原因).
    Objective = 1,
    /// the responsible unit's or the owner's own (主观原因).
    Subjective = 2,
    /// another one (其他).
    Other = 3
  );
  /// Record that differs.
  TZdxmFactRecordKind = (
    /// No value.
    None = 0,
    /// the rules of figures, which no change of the ledger wrote (口径).
    Rules = 1,
    /// the year plan (年度计划).
    Plan = 2,
    /// a sector (行业分类).
    Sector = 3,
    /// a unit that the plan names (单位).
    Unit_ = 4,
    /// the name of a project (项目).
    Project = 5,
    /// a plan item (计划项目).
    Item = 6,
    /// the report of an item for a month (月报).
    Report = 7,
    /// an event of a project: a start, a stop (开竣工事件).
    Event = 8,
    /// a merge of a unit or a project that the earlier state names (合并).
    Merger = 9
  );
  /// An issued bulletin that was made again.
  TZdxmReproduction = (
    /// No value.
    None = 0,
    /// the figures are the same, and every form is at hand as it was issued, byte for byte (一致).
    Same = 1,
    /// the figures are the same. A form was not kept, as before format 2, and this library prints it differently (版式变化).
    NotKept = 2,
    /// the figures as of the bulletin's change are other ones: the library computes differently, or the ledger was edited
    /// behind its back, which verifying it shows (数据变化).
    FiguresChanged = 3,
    /// the figures are the same; a form that the ledger keeps was edited behind the library's back (原件被改动).
    Edited = 4,
    /// the text as issued does not print the hash that its change has in the ledger: the chain was made anew, however well it
    /// verifies (变更链被重做).
    ChainChanged = 5
  );
  /// Role.
  TZdxmRole = (
    /// No value.
    None = 0,
    /// keeps the ledger, runs the plan, issues bulletins; may do whatever others may (重点办).
    Registrar = 1,
    /// files reports (信息员).
    Reporter = 2,
    /// approves reports or returns them (联络员).
    Liaison = 3,
    /// answers for the projects; may do what the liaison may (责任专员).
    Commissioner = 4,
    /// reads only (查阅).
    Reader = 5
  );
  /// Why a project has its place in the next plan.
  TZdxmRolloverReason = (
    /// No value.
    None = 0,
    /// it is finished and leaves (已竣工，不再列入).
    Finished = 1,
    /// it has started and is planned to be finished in the next year (已开工，计划下年竣工).
    FinishDue = 2,
    /// it has started and should have been finished by now (已开工，逾期未竣工，列入下年竣工).
    FinishOverdue = 3,
    /// it has started and goes on; its planned finish is later (已开工未竣工，结转续建).
    GoesOn = 4,
    /// it has started and goes on; no planned finish is known (已开工未竣工，计划竣工时间不明，暂列续建).
    FinishUnknown = 5,
    /// it was to start this year and has not: it is a new start again (年内未开工，结转新开工).
    NotStarted = 6,
    /// it was to start this year and the year before and has not: its withdrawal should be considered
    /// (连续两年计划新开工未开工，建议调出).
    NotStartedTwice = 7,
    /// it has not started, and its planned start is after the next year: back to the reserve
    /// (未开工，计划开工时间在下年之后，转为预备).
    StartLater = 8,
    /// a reserve project whose planned start has come (预备项目计划下年开工，列入新开工).
    StartDue = 9,
    /// a reserve project that stays in reserve (继续开展前期工作).
    StaysReserve = 10
  );
  /// Row of a printed table.
  TZdxmRowKind = (
    /// No value.
    None = 0,
    /// the total of all (合计).
    Total = 1,
    /// the head of a group (分组).
    Group = 2,
    /// one of a group (明细).
    Plain = 3
  );
  /// Finding.
  TZdxmSeverity = (
    /// No value.
    None = 0,
    /// something could not be read; importing would lose it (阻止导入).
    Blocking = 1,
    /// everything was read, but somebody should look (提示).
    Notice = 2
  );
  /// Sheet.
  TZdxmSheetKind = (
    /// No value.
    None = 0,
    /// a list of projects with their plan (计划表).
    Plan = 1,
    /// the progress of projects in a month (月报表).
    Monthly = 2
  );
  /// Base of the rate of starts.
  TZdxmStartBaseKind = (
    /// No value.
    None = 0,
    /// the planned new starts of the year; Liuzhou's (计划新开工项目).
    PlannedNew = 1,
    /// the new starts planned up to the month (截至本月计划新开工项目).
    PlannedToDate = 2,
    /// all implementation projects (全部实施项目).
    All = 3,
    /// the number of starts set as the year's target (全年开工目标数).
    Target = 4
  );
  /// Actual state.
  TZdxmProjectState = (
    /// No value.
    None = 0,
    /// not started (未开工).
    NotStarted = 1,
    /// underway (在建).
    Underway = 2,
    /// standing still (停工).
    Suspended = 3,
    /// finished (竣工).
    Finished = 4
  );
  /// What a change wrote of.
  TZdxmSubject = (
    /// No value.
    None = 0,
    /// the ledger itself: its office (台账).
    Ledger = 1,
    /// a unit (单位).
    Unit_ = 2,
    /// a sector (行业分类).
    Sector = 3,
    /// a person (人员).
    Person = 4,
    /// a role that somebody has (授权).
    Grant = 5,
    /// a project (项目).
    Project = 6,
    /// an event of a project (开竣工).
    Event = 7,
    /// a matter of a project (事项).
    Matter = 8,
    /// a year plan (年度计划).
    Plan = 9,
    /// the rule pack that a plan uses (计划所用规则).
    PlanRules = 10,
    /// which of a whole and its parts counts in a plan (整体与部分).
    CountedSide = 11,
    /// through which month a plan is closed (关账).
    PlanClose = 12,
    /// a supplement, a withdrawal or an adjustment (计划调整).
    PlanChange = 13,
    /// a project's place in a plan (计划项目).
    Item = 14,
    /// a monthly report that counts (月报).
    Report = 15,
    /// a monthly report on its way: draft, submitted, approved or returned (月报报送).
    Filing = 16,
    /// a monthly report that was taken out of the figures, and why (月报撤回).
    ReportWithdrawal = 17,
    /// a ten-day report (旬报).
    TenDayReport = 18,
    /// an issued bulletin (通报).
    Bulletin = 19,
    /// a rule pack (规则包).
    RulePack = 20,
    /// the mark of a change whose instant is not trusted (时间标记).
    ClockMark = 21,
    /// the day that was set for such a change (补记日期).
    ChangeDay = 22,
    /// why such marks were lifted (解除时间标记).
    ClockLift = 23,
    /// what a person decided about a cell of an imported sheet (人工确认).
    ImportAnswer = 24,
    /// what a column was confirmed to mean (列的确认).
    ColumnMapping = 25,
    /// the matters that the problem of a monthly report became (问题转为事项).
    MatterReport = 26,
    /// that a record is voided, and why (作废).
    Void = 27,
    /// that a unit or a project is another one (合并).
    Merger = 28,
    /// an attempt that was refused for want of a right (越权尝试).
    Refusal = 29,
    /// the contact details of a person, of which a history has only why they were overwritten (联系方式).
    Contact = 30,
    /// a fact of an assessment (考核登记).
    AssessmentFact = 31,
    /// an issued result of an assessment (考核结果).
    IssuedAssessment = 32,
    /// a letter (函件).
    Letter = 34,
    /// a node of a project (节点).
    Node = 35,
    /// a file that is attached to a record (附件).
    Attachment = 36,
    /// a place of a project (位置).
    Place = 37,
    /// an office with which packages are exchanged (往来单位).
    Partner = 39,
    /// another life of the ledger, because it was restored or copied (台账代次).
    Incarnation = 40,
    /// a package that was made for another office (发出的数据包).
    SentPackage = 41,
    /// a package that came from another office (收到的数据包).
    ReceivedPackage = 42,
    /// what an upper office said of a report (答复).
    Answer = 43
  );
  /// Task.
  TZdxmTaskKind = (
    /// No value.
    None = 0,
    /// keep people, units, sectors, projects, plans and their changes, issue bulletins, close months (台账管理).
    Manage = 1,
    /// file drafts, reports and ten-day reports of an item (填报).
    Report = 2,
    /// approve reports of an item or return them (审核).
    Review = 3,
    /// record matters and events of a project (记录事项).
    Record_ = 4
  );
  /// Against its plan.
  TZdxmTiming = (
    /// No value.
    None = 0,
    /// before the planned month (提前).
    Early = 1,
    /// in the planned month (按期).
    OnTime = 2,
    /// later than planned, or not yet though its time has come (逾期).
    Late = 3
  );
  /// Kind of unit.
  TZdxmUnitKind = (
    /// No value.
    None = 0,
    /// the government of a county, city or district (县（市、区）).
    County = 1,
    /// the committee of a development or functional zone (功能区).
    FunctionalZone = 2,
    /// a bureau, committee or office (部门).
    Bureau = 3,
    /// a state-owned group or company (企业).
    Enterprise = 4,
    /// another kind (其他).
    Other = 5
  );
  /// Part of a unit in a plan.
  TZdxmUnitRole = (
    /// No value.
    None = 0,
    /// those that it leads: it is the first responsible unit (牵头单位).
    Lead = 1,
    /// those whose reports it files (填报单位).
    Reporting = 2
  );
  /// Which error it is.
  TZdxmErrorKind = (
    /// A mistake in the library (程序内部错误).
    Internal = -901,
    /// The sheet still has problems that must be settled before the commit (尚有未解决的问题).
    UnsettledProblems = -506,
    /// The sheet is not a plan or a monthly report (看不出是计划表或月报).
    UnknownSheet = -505,
    /// The spreadsheet is encrypted (表格已加密).
    EncryptedSheet = -504,
    /// The spreadsheet is larger than the limits (表格过大).
    SheetTooLarge = -503,
    /// The spreadsheet is damaged or built to do harm (表格文件损坏).
    BrokenSheet = -502,
    /// The file is not of a format that the library reads (格式无法识别).
    UnknownFormat = -501,
    /// The name is that of several projects; the error gives their codes (名称对应多个项目).
    NameAmbiguous = -418,
    /// The seal was not kept: the signer failed, or the ledger does not lead through what was signed (未能签章).
    NotSealed = -417,
    /// The view was held for longer than the ledger allows, or its batch has ended; make a new one (视图已过期).
    ViewExpired = -416,
    /// The ledger is on a network drive, where several computers lose each other's changes (台账在网络驱动器上).
    NetworkDrive = -415,
    /// No file is at this path, or no folder where one is to be written; a missing record is TZdxmErrorKind.NotFound
    /// (文件不存在).
    NoFile = -414,
    /// The clock of the computer is behind an earlier change; look at it, answer, and try again (时钟落后).
    ClockBehind = -413,
    /// It is not known whether the change was kept; open the ledger again and look (提交结果不明).
    OutcomeUnknown = -412,
    /// The ledger's file, its path and its log are no longer one thing; nothing was written (台账文件已变动).
    LedgerMoved = -411,
    /// Another program has the file open that is to be replaced; try again (文件正被其他程序占用).
    FileInUse = -410,
    /// A long call was interrupted by the caller (已中断).
    Interrupted = -409,
    /// The ledger was edited behind the library's back (台账被绕过程序改动).
    Tampered = -408,
    /// The file cannot be opened, read or written (无法读写).
    Io = -407,
    /// The disk is full (磁盘已满).
    DiskFull = -406,
    /// The file is damaged (文件损坏).
    Damaged = -405,
    /// The ledger was written by a newer version of the library (由更高版本创建).
    NewerVersion = -404,
    /// The file is an SQLite file of another program (其他程序的数据库).
    ForeignDatabase = -403,
    /// The file is not a ledger (不是台账文件).
    NotALedger = -402,
    /// Somebody else is writing; try again (台账正被占用).
    Busy = -401,
    /// Other records still use it; the error lists them (仍被使用).
    InUse = -305,
    /// Somebody else has changed the record since it was read; the error says who, when and which fields (已被他人修改).
    Conflict = -304,
    /// The actor's roles do not allow it; the error says whose do (无权限).
    NotPermitted = -303,
    /// The ledger was opened for reading only (只读).
    ReadOnly = -302,
    /// A rule of the office refuses it (违反规则).
    Rule = -301,
    /// Such a record exists already (重复).
    Duplicate = -202,
    /// The record does not exist (未找到).
    NotFound = -201,
    /// A text or a list longer than its limit (超过长度限制).
    TooLong = -104,
    /// A result that does not fit into 64 bits of fen (溢出).
    Overflow = -103,
    /// A field that must be there is empty (缺少必填项).
    MissingValue = -102,
    /// A value that cannot be read or is out of its range (值无效).
    InvalidValue = -101,
    /// A mistake in the library; nothing was written, close the handle (程序内部错误).
    Panic = -99,
    /// The program was made for another version of the library (版本不符).
    Abi = -5,
    /// The buffer is too short; it holds the beginning, and the length that is needed was written (缓冲区不足).
    Buffer = -4,
    /// A text is not valid in its encoding, or cannot be written in it (编码错误).
    Encoding = -3,
    /// The handle is closed, of another kind, or none at all (句柄无效).
    Handle = -2,
    /// An argument is No value, out of range, or a field or form that the function does not know (参数错误).
    Arg = -1,
    /// No value.
    None = 0
  );
  /// Language of errors and findings.
  TZdxmLanguage = (
    /// No value.
    None = -1,
    /// English (英文).
    English = 0,
    /// Chinese (中文).
    Chinese = 1
  );
  /// How grave a line of the log is.
  TZdxmLogLevel = (
    /// No value.
    None = 0,
    /// Error (错误).
    Error = 1,
    /// Info (信息).
    Info = 3
  );

/// What an office calls a value, such as 续建; empty for None.
function ZdxmChinese(Value: TZdxmMoneyUnit): string; overload;
function ZdxmChinese(Value: TZdxmAttachmentAdvice): string; overload;
function ZdxmChinese(Value: TZdxmAnswerOutcome): string; overload;
function ZdxmChinese(Value: TZdxmAssessmentFactKind): string; overload;
function ZdxmChinese(Value: TZdxmAttachedKind): string; overload;
function ZdxmChinese(Value: TZdxmComparedBasis): string; overload;
function ZdxmChinese(Value: TZdxmBulletinKind): string; overload;
function ZdxmChinese(Value: TZdxmChangeKind): string; overload;
function ZdxmChinese(Value: TZdxmClockPolicy): string; overload;
function ZdxmChinese(Value: TZdxmClockMarkKind): string; overload;
function ZdxmChinese(Value: TZdxmCountedSide): string; overload;
function ZdxmChinese(Value: TZdxmCutKind): string; overload;
function ZdxmChinese(Value: TZdxmDatum): string; overload;
function ZdxmChinese(Value: TZdxmImportDecision): string; overload;
function ZdxmChinese(Value: TZdxmDifference): string; overload;
function ZdxmChinese(Value: TZdxmEventKind): string; overload;
function ZdxmChinese(Value: TZdxmFactTable): string; overload;
function ZdxmChinese(Value: TZdxmFileFindingKind): string; overload;
function ZdxmChinese(Value: TZdxmFilingState): string; overload;
function ZdxmChinese(Value: TZdxmFindingCode): string; overload;
function ZdxmChinese(Value: TZdxmReportFlag): string; overload;
function ZdxmChinese(Values: TZdxmReportFlags): string; overload;
function ZdxmChinese(Value: TZdxmFileFormat): string; overload;
function ZdxmChinese(Value: TZdxmGapOrder): string; overload;
function ZdxmChinese(Value: TZdxmItemOrder): string; overload;
function ZdxmChinese(Value: TZdxmKeeping): string; overload;
function ZdxmChinese(Value: TZdxmLetterKind): string; overload;
function ZdxmChinese(Value: TZdxmLetterState): string; overload;
function ZdxmChinese(Value: TZdxmPlanLevel): string; overload;
function ZdxmChinese(Value: TZdxmLight): string; overload;
function ZdxmChinese(Value: TZdxmMatterKind): string; overload;
function ZdxmChinese(Value: TZdxmMeasure): string; overload;
function ZdxmChinese(Value: TZdxmMeasureKind): string; overload;
function ZdxmChinese(Value: TZdxmMediaType): string; overload;
function ZdxmChinese(Value: TZdxmNodeConflict): string; overload;
function ZdxmChinese(Value: TZdxmNodeState): string; overload;
function ZdxmChinese(Value: TZdxmOpeningNoticeKind): string; overload;
function ZdxmChinese(Value: TZdxmPackageKind): string; overload;
function ZdxmChinese(Value: TZdxmPackageDecision): string; overload;
function ZdxmChinese(Value: TZdxmPackageLineState): string; overload;
function ZdxmChinese(Value: TZdxmPackageStanding): string; overload;
function ZdxmChinese(Value: TZdxmPaper): string; overload;
function ZdxmChinese(Value: TZdxmPeriod): string; overload;
function ZdxmChinese(Value: TZdxmPhase): string; overload;
function ZdxmChinese(Value: TZdxmPlaceKind): string; overload;
function ZdxmChinese(Value: TZdxmPlanChangeKind): string; overload;
function ZdxmChinese(Value: TZdxmPointsRuleKind): string; overload;
function ZdxmChinese(Value: TZdxmPrintedForm): string; overload;
function ZdxmChinese(Value: TZdxmFileProblemKind): string; overload;
function ZdxmChinese(Value: TZdxmProposalBasis): string; overload;
function ZdxmChinese(Value: TZdxmPartnerRank): string; overload;
function ZdxmChinese(Value: TZdxmReasonClass): string; overload;
function ZdxmChinese(Value: TZdxmFactRecordKind): string; overload;
function ZdxmChinese(Value: TZdxmReproduction): string; overload;
function ZdxmChinese(Value: TZdxmRole): string; overload;
function ZdxmChinese(Value: TZdxmRolloverReason): string; overload;
function ZdxmChinese(Value: TZdxmRowKind): string; overload;
function ZdxmChinese(Value: TZdxmSeverity): string; overload;
function ZdxmChinese(Value: TZdxmSheetKind): string; overload;
function ZdxmChinese(Value: TZdxmStartBaseKind): string; overload;
function ZdxmChinese(Value: TZdxmProjectState): string; overload;
function ZdxmChinese(Value: TZdxmSubject): string; overload;
function ZdxmChinese(Value: TZdxmTaskKind): string; overload;
function ZdxmChinese(Value: TZdxmTiming): string; overload;
function ZdxmChinese(Value: TZdxmUnitKind): string; overload;
function ZdxmChinese(Value: TZdxmUnitRole): string; overload;
function ZdxmChinese(Value: TZdxmErrorKind): string; overload;
function ZdxmChinese(Value: TZdxmLanguage): string; overload;
function ZdxmChinese(Value: TZdxmLogLevel): string; overload;
/// A text of the source, which has it as bytes in UTF-8.
function ZdxmText(Bytes: PAnsiChar): string;

implementation

type
  TName = record
    Number: Integer;
    Bytes: PAnsiChar; { in UTF-8 }
  end;

function ZdxmText(Bytes: PAnsiChar): string;
var
  Utf8: UTF8String;
  Size: Integer;
begin
  Size := 0;
  while Bytes[Size] <> #0 do Inc(Size);
  SetString(Utf8, Bytes, Size);
  Result := string(Utf8);
end;

function Named(const Names: array of TName; Number: Integer): string;
var
  At: Integer;
begin
  Result := '';
  for At := 0 to High(Names) do
    if Names[At].Number = Number then Result := ZdxmText(Names[At].Bytes);
end;

const
  NamesOfMoneyunit: array[0..6] of TName = (
    (Number: 1; Bytes: #$E5#$85#$83), // 元
    (Number: 2; Bytes: #$E4#$B8#$87#$E5#$85#$83), // 万元
    (Number: 3; Bytes: #$E4#$BA#$BF#$E5#$85#$83), // 亿元
    (Number: 4; Bytes: #$E5#$8D#$83#$E5#$85#$83), // 千元
    (Number: 5; Bytes: #$E7#$99#$BE#$E4#$B8#$87#$E5#$85#$83), // 百万元
    (Number: 6; Bytes: #$E5#$8D#$83#$E4#$B8#$87#$E5#$85#$83), // 千万元
    (Number: 7; Bytes: #$E5#$8D#$81#$E4#$BA#$BF#$E5#$85#$83) // 十亿元
  );

function ZdxmChinese(Value: TZdxmMoneyUnit): string;
begin
  Result := Named(NamesOfMoneyunit, Ord(Value));
end;

const
  NamesOfAttachmentadvice: array[0..4] of TName = (
    (Number: 1; Bytes: #$E6#$96#$87#$E4#$BB#$B6#$E5#$90#$8D#$E4#$B8#$8E#$E5#$86#$85#$E5#$AE#$B9#$E7#$B1#$BB#$E5#$9E#$8B#$E4#$B8#$8D#$E7#$AC#$A6), // 文件名与内容类型不符
    (Number: 2; Bytes: #$E6#$8B#$8D#$E6#$91#$84#$E5#$9C#$B0#$E7#$82#$B9#$E7#$A6#$BB#$E9#$A1#$B9#$E7#$9B#$AE#$E4#$BD#$8D#$E7#$BD#$AE#$E8#$BE#$83#$E8#$BF#$9C), // 拍摄地点离项目位置较远
    (Number: 3; Bytes: #$E6#$8B#$8D#$E6#$91#$84#$E6#$97#$B6#$E9#$97#$B4#$E4#$B8#$8D#$E5#$9C#$A8#$E6#$8A#$A5#$E5#$91#$8A#$E6#$9C#$88#$E4#$BB#$BD), // 拍摄时间不在报告月份
    (Number: 4; Bytes: #$E5#$A1#$AB#$E6#$8A#$A5#$E4#$B8#$8E#$E7#$85#$A7#$E7#$89#$87#$E4#$BF#$A1#$E6#$81#$AF#$E4#$B8#$8D#$E4#$B8#$80#$E8#$87#$B4), // 填报与照片信息不一致
    (Number: 5; Bytes: #$E4#$B8#$8E#$E5#$85#$B6#$E4#$BB#$96#$E6#$9C#$88#$E4#$BB#$BD#$E7#$9A#$84#$E9#$99#$84#$E4#$BB#$B6#$E5#$86#$85#$E5#$AE#$B9#$E7#$9B#$B8#$E5#$90#$8C) // 与其他月份的附件内容相同
  );

function ZdxmChinese(Value: TZdxmAttachmentAdvice): string;
begin
  Result := Named(NamesOfAttachmentadvice, Ord(Value));
end;

const
  NamesOfAnsweroutcome: array[0..2] of TName = (
    (Number: 1; Bytes: #$E9#$87#$87#$E7#$94#$A8), // 采用
    (Number: 2; Bytes: #$E9#$80#$80#$E5#$9B#$9E), // 退回
    (Number: 3; Bytes: #$E6#$9B#$B4#$E6#$AD#$A3#$E5#$90#$8E#$E9#$87#$87#$E7#$94#$A8) // 更正后采用
  );

function ZdxmChinese(Value: TZdxmAnswerOutcome): string;
begin
  Result := Named(NamesOfAnsweroutcome, Ord(Value));
end;

const
  NamesOfAssessmentfactkind: array[0..2] of TName = (
    (Number: 1; Bytes: #$E8#$AE#$A4#$E5#$AE#$9A), // 认定
    (Number: 2; Bytes: #$E5#$85#$8D#$E5#$88#$97), // 免列
    (Number: 3; Bytes: #$E7#$94#$B3#$E8#$AF#$89) // 申诉
  );

function ZdxmChinese(Value: TZdxmAssessmentFactKind): string;
begin
  Result := Named(NamesOfAssessmentfactkind, Ord(Value));
end;

const
  NamesOfAttachedkind: array[0..4] of TName = (
    (Number: 1; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE), // 项目
    (Number: 2; Bytes: #$E6#$9C#$88#$E6#$8A#$A5), // 月报
    (Number: 3; Bytes: #$E5#$BC#$80#$E7#$AB#$A3#$E5#$B7#$A5), // 开竣工
    (Number: 4; Bytes: #$E4#$BA#$8B#$E9#$A1#$B9), // 事项
    (Number: 5; Bytes: #$E5#$87#$BD#$E4#$BB#$B6) // 函件
  );

function ZdxmChinese(Value: TZdxmAttachedKind): string;
begin
  Result := Named(NamesOfAttachedkind, Ord(Value));
end;

const
  NamesOfComparedbasis: array[0..2] of TName = (
    (Number: 1; Bytes: #$E6#$8C#$89#$E5#$BD#$93#$E6#$97#$B6#$E5#$85#$AC#$E5#$B8#$83#$E6#$95#$B0), // 按当时公布数
    (Number: 2; Bytes: #$E6#$8C#$89#$E7#$8E#$B0#$E6#$9C#$89#$E6#$95#$B0#$E6#$8D#$AE), // 按现有数据
    (Number: 3; Bytes: #$E6#$8C#$89#$E5#$8F#$AF#$E6#$AF#$94#$E9#$A1#$B9#$E7#$9B#$AE) // 按可比项目
  );

function ZdxmChinese(Value: TZdxmComparedBasis): string;
begin
  Result := Named(NamesOfComparedbasis, Ord(Value));
end;

const
  NamesOfBulletinkind: array[0..3] of TName = (
    (Number: 1; Bytes: #$E7#$AE#$80#$E6#$8A#$A5), // 简报
    (Number: 2; Bytes: #$E9#$80#$9A#$E6#$8A#$A5), // 通报
    (Number: 3; Bytes: #$E5#$BF#$AB#$E6#$8A#$A5), // 快报
    (Number: 4; Bytes: #$E4#$B8#$93#$E6#$8A#$A5) // 专报
  );

function ZdxmChinese(Value: TZdxmBulletinKind): string;
begin
  Result := Named(NamesOfBulletinkind, Ord(Value));
end;

const
  NamesOfChangekind: array[0..27] of TName = (
    (Number: 0; Bytes: #$E5#$BB#$BA#$E8#$B4#$A6), // 建账
    (Number: 1; Bytes: #$E7#$BB#$B4#$E6#$8A#$A4), // 维护
    (Number: 2; Bytes: #$E4#$B8#$8B#$E8#$BE#$BE#$E8#$AE#$A1#$E5#$88#$92), // 下达计划
    (Number: 3; Bytes: #$E5#$AF#$BC#$E5#$85#$A5#$E8#$AE#$A1#$E5#$88#$92), // 导入计划
    (Number: 4; Bytes: #$E5#$A1#$AB#$E6#$8A#$A5), // 填报
    (Number: 5; Bytes: #$E5#$AF#$BC#$E5#$85#$A5#$E6#$9C#$88#$E6#$8A#$A5), // 导入月报
    (Number: 6; Bytes: #$E5#$8A#$A8#$E6#$80#$81#$E8#$B0#$83#$E6#$95#$B4), // 动态调整
    (Number: 7; Bytes: #$E6#$8A#$A5#$E9#$80#$81), // 报送
    (Number: 8; Bytes: #$E5#$AE#$A1#$E6#$A0#$B8), // 审核
    (Number: 9; Bytes: #$E5#$85#$B3#$E8#$B4#$A6), // 关账
    (Number: 10; Bytes: #$E4#$BA#$BA#$E5#$91#$98#$E4#$B8#$8E#$E6#$8E#$88#$E6#$9D#$83), // 人员与授权
    (Number: 11; Bytes: #$E4#$BA#$8B#$E9#$A1#$B9#$E5#$8A#$9E#$E7#$90#$86), // 事项办理
    (Number: 12; Bytes: #$E5#$BC#$80#$E7#$AB#$A3#$E5#$B7#$A5#$E7#$99#$BB#$E8#$AE#$B0), // 开竣工登记
    (Number: 13; Bytes: #$E8#$AE#$BE#$E7#$BD#$AE#$E8#$A7#$84#$E5#$88#$99), // 设置规则
    (Number: 14; Bytes: #$E6#$9B#$B4#$E6#$AD#$A3#$E6#$97#$B6#$E9#$97#$B4), // 更正时间
    (Number: 15; Bytes: #$E4#$BD#$9C#$E5#$BA#$9F#$E6#$81#$A2#$E5#$A4#$8D), // 作废恢复
    (Number: 16; Bytes: #$E5#$90#$88#$E5#$B9#$B6), // 合并
    (Number: 17; Bytes: #$E8#$B6#$8A#$E6#$9D#$83#$E5#$B0#$9D#$E8#$AF#$95), // 越权尝试
    (Number: 20; Bytes: #$E7#$AD#$BE#$E5#$8F#$91#$E9#$80#$9A#$E6#$8A#$A5), // 签发通报
    (Number: 21; Bytes: #$E8#$80#$83#$E6#$A0#$B8#$E7#$99#$BB#$E8#$AE#$B0), // 考核登记
    (Number: 22; Bytes: #$E7#$AD#$BE#$E5#$8F#$91#$E8#$80#$83#$E6#$A0#$B8#$E7#$BB#$93#$E6#$9E#$9C), // 签发考核结果
    (Number: 24; Bytes: #$E7#$AD#$BE#$E5#$8F#$91#$E5#$87#$BD#$E4#$BB#$B6), // 签发函件
    (Number: 25; Bytes: #$E5#$87#$BD#$E4#$BB#$B6#$E5#$8A#$9E#$E7#$90#$86), // 函件办理
    (Number: 26; Bytes: #$E8#$8A#$82#$E7#$82#$B9#$E7#$AE#$A1#$E7#$90#$86), // 节点管理
    (Number: 27; Bytes: #$E7#$99#$BB#$E8#$AE#$B0#$E9#$99#$84#$E4#$BB#$B6), // 登记附件
    (Number: 28; Bytes: #$E7#$99#$BB#$E8#$AE#$B0#$E4#$BD#$8D#$E7#$BD#$AE), // 登记位置
    (Number: 30; Bytes: #$E7#$BC#$96#$E5#$88#$B6#$E6#$95#$B0#$E6#$8D#$AE#$E5#$8C#$85), // 编制数据包
    (Number: 31; Bytes: #$E6#$8E#$A5#$E6#$94#$B6#$E6#$95#$B0#$E6#$8D#$AE#$E5#$8C#$85) // 接收数据包
  );

function ZdxmChinese(Value: TZdxmChangeKind): string;
begin
  Result := Named(NamesOfChangekind, Ord(Value));
end;

const
  NamesOfClockpolicy: array[0..2] of TName = (
    (Number: 0; Bytes: #$E8#$AF#$A2#$E9#$97#$AE), // 询问
    (Number: 1; Bytes: #$E4#$BB#$A5#$E6#$9C#$AC#$E6#$9C#$BA#$E6#$97#$B6#$E9#$97#$B4#$E4#$B8#$BA#$E5#$87#$86), // 以本机时间为准
    (Number: 2; Bytes: #$E6#$97#$B6#$E9#$97#$B4#$E4#$B8#$8D#$E8#$AF#$A6) // 时间不详
  );

function ZdxmChinese(Value: TZdxmClockPolicy): string;
begin
  Result := Named(NamesOfClockpolicy, Ord(Value));
end;

const
  NamesOfClockmarkkind: array[0..1] of TName = (
    (Number: 1; Bytes: #$E6#$97#$B6#$E9#$92#$9F#$E8#$B6#$85#$E5#$89#$8D), // 时钟超前
    (Number: 2; Bytes: #$E6#$97#$B6#$E9#$97#$B4#$E4#$B8#$8D#$E8#$AF#$A6) // 时间不详
  );

function ZdxmChinese(Value: TZdxmClockMarkKind): string;
begin
  Result := Named(NamesOfClockmarkkind, Ord(Value));
end;

const
  NamesOfCountedside: array[0..1] of TName = (
    (Number: 1; Bytes: #$E6#$8C#$89#$E6#$95#$B4#$E4#$BD#$93#$E7#$BB#$9F#$E8#$AE#$A1), // 按整体统计
    (Number: 2; Bytes: #$E6#$8C#$89#$E9#$83#$A8#$E5#$88#$86#$E7#$BB#$9F#$E8#$AE#$A1) // 按部分统计
  );

function ZdxmChinese(Value: TZdxmCountedSide): string;
begin
  Result := Named(NamesOfCountedside, Ord(Value));
end;

const
  NamesOfCutkind: array[0..7] of TName = (
    (Number: 1; Bytes: #$E5#$AE#$9E#$E6#$96#$BD#$E9#$A1#$B9#$E7#$9B#$AE#$E5#$90#$88#$E8#$AE#$A1), // 实施项目合计
    (Number: 2; Bytes: #$E6#$8C#$89#$E5#$BB#$BA#$E8#$AE#$BE#$E9#$98#$B6#$E6#$AE#$B5), // 按建设阶段
    (Number: 3; Bytes: #$E6#$8C#$89#$E5#$BB#$BA#$E8#$AE#$BE#$E9#$98#$B6#$E6#$AE#$B5#$E5#$92#$8C#$E8#$A1#$8C#$E4#$B8#$9A), // 按建设阶段和行业
    (Number: 4; Bytes: #$E6#$8C#$89#$E8#$A1#$8C#$E4#$B8#$9A), // 按行业
    (Number: 5; Bytes: #$E6#$8C#$89#$E7#$89#$B5#$E5#$A4#$B4#$E5#$8D#$95#$E4#$BD#$8D), // 按牵头单位
    (Number: 6; Bytes: #$E6#$8C#$89#$E5#$A1#$AB#$E6#$8A#$A5#$E5#$8D#$95#$E4#$BD#$8D), // 按填报单位
    (Number: 7; Bytes: #$E6#$8C#$89#$E5#$BB#$BA#$E8#$AE#$BE#$E9#$98#$B6#$E6#$AE#$B5#$E5#$92#$8C#$E5#$A1#$AB#$E6#$8A#$A5#$E5#$8D#$95#$E4#$BD#$8D), // 按建设阶段和填报单位
    (Number: 8; Bytes: #$E6#$8C#$89#$E4#$BA#$8C#$E7#$BA#$A7#$E8#$A1#$8C#$E4#$B8#$9A) // 按二级行业
  );

function ZdxmChinese(Value: TZdxmCutKind): string;
begin
  Result := Named(NamesOfCutkind, Ord(Value));
end;

const
  NamesOfDatum: array[0..3] of TName = (
    (Number: 1; Bytes: #$43#$47#$43#$53#$32#$30#$30#$30), // CGCS2000
    (Number: 2; Bytes: #$57#$47#$53#$2D#$38#$34), // WGS-84
    (Number: 3; Bytes: #$47#$43#$4A#$2D#$30#$32), // GCJ-02
    (Number: 4; Bytes: #$42#$44#$2D#$30#$39) // BD-09
  );

function ZdxmChinese(Value: TZdxmDatum): string;
begin
  Result := Named(NamesOfDatum, Ord(Value));
end;

const
  NamesOfImportdecision: array[0..6] of TName = (
    (Number: 1; Bytes: #$E6#$94#$B9#$E4#$B8#$BA), // 改为
    (Number: 2; Bytes: #$E7#$95#$99#$E7#$A9#$BA), // 留空
    (Number: 3; Bytes: #$E4#$B8#$8D#$E5#$AF#$BC#$E5#$85#$A5#$E8#$AF#$A5#$E8#$A1#$8C), // 不导入该行
    (Number: 4; Bytes: #$E5#$AF#$BC#$E5#$85#$A5#$E8#$AF#$A5#$E8#$A1#$8C), // 导入该行
    (Number: 5; Bytes: #$E8#$AF#$BB#$E4#$B8#$8D#$E5#$87#$BA#$EF#$BC#$8C#$E7#$95#$99#$E7#$A9#$BA), // 读不出，留空
    (Number: 6; Bytes: #$E6#$8C#$87#$E5#$AE#$9A#$E5#$88#$97), // 指定列
    (Number: 7; Bytes: #$E6#$8C#$89#$E5#$B7#$B2#$E7#$A1#$AE#$E8#$AE#$A4#$E7#$9A#$84#$E5#$88#$97) // 按已确认的列
  );

function ZdxmChinese(Value: TZdxmImportDecision): string;
begin
  Result := Named(NamesOfImportdecision, Ord(Value));
end;

const
  NamesOfDifference: array[0..2] of TName = (
    (Number: 1; Bytes: #$E5#$A2#$9E#$E5#$8A#$A0), // 增加
    (Number: 2; Bytes: #$E6#$9B#$B4#$E6#$AD#$A3), // 更正
    (Number: 3; Bytes: #$E5#$87#$8F#$E5#$B0#$91) // 减少
  );

function ZdxmChinese(Value: TZdxmDifference): string;
begin
  Result := Named(NamesOfDifference, Ord(Value));
end;

const
  NamesOfEventkind: array[0..3] of TName = (
    (Number: 1; Bytes: #$E5#$BC#$80#$E5#$B7#$A5), // 开工
    (Number: 2; Bytes: #$E7#$AB#$A3#$E5#$B7#$A5), // 竣工
    (Number: 3; Bytes: #$E5#$81#$9C#$E5#$B7#$A5), // 停工
    (Number: 4; Bytes: #$E5#$A4#$8D#$E5#$B7#$A5) // 复工
  );

function ZdxmChinese(Value: TZdxmEventKind): string;
begin
  Result := Named(NamesOfEventkind, Ord(Value));
end;

const
  NamesOfFacttable: array[0..4] of TName = (
    (Number: 1; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE), // 项目
    (Number: 2; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E9#$A1#$B9#$E7#$9B#$AE), // 计划项目
    (Number: 3; Bytes: #$E6#$9C#$88#$E6#$8A#$A5), // 月报
    (Number: 4; Bytes: #$E5#$8D#$95#$E4#$BD#$8D), // 单位
    (Number: 5; Bytes: #$E5#$BC#$80#$E7#$AB#$A3#$E5#$B7#$A5) // 开竣工
  );

function ZdxmChinese(Value: TZdxmFactTable): string;
begin
  Result := Named(NamesOfFacttable, Ord(Value));
end;

const
  NamesOfFilefindingkind: array[0..4] of TName = (
    (Number: 1; Bytes: #$E6#$96#$87#$E4#$BB#$B6#$E7#$BC#$BA#$E5#$A4#$B1), // 文件缺失
    (Number: 2; Bytes: #$E5#$86#$85#$E5#$AE#$B9#$E5#$B7#$B2#$E6#$94#$B9#$E5#$8F#$98), // 内容已改变
    (Number: 3; Bytes: #$E6#$B2#$A1#$E6#$9C#$89#$E5#$AF#$B9#$E5#$BA#$94#$E9#$99#$84#$E4#$BB#$B6), // 没有对应附件
    (Number: 4; Bytes: #$E4#$B8#$8D#$E6#$98#$AF#$E9#$99#$84#$E4#$BB#$B6#$E6#$96#$87#$E4#$BB#$B6), // 不是附件文件
    (Number: 5; Bytes: #$E6#$97#$A0#$E6#$B3#$95#$E8#$AF#$BB#$E5#$8F#$96) // 无法读取
  );

function ZdxmChinese(Value: TZdxmFileFindingKind): string;
begin
  Result := Named(NamesOfFilefindingkind, Ord(Value));
end;

const
  NamesOfFilingstate: array[0..4] of TName = (
    (Number: 0; Bytes: #$E6#$9C#$AA#$E6#$8A#$A5#$E9#$80#$81), // 未报送
    (Number: 1; Bytes: #$E8#$8D#$89#$E7#$A8#$BF), // 草稿
    (Number: 2; Bytes: #$E5#$B7#$B2#$E6#$8A#$A5#$E9#$80#$81), // 已报送
    (Number: 3; Bytes: #$E5#$B7#$B2#$E5#$AE#$A1#$E6#$A0#$B8), // 已审核
    (Number: 4; Bytes: #$E5#$B7#$B2#$E9#$80#$80#$E5#$9B#$9E) // 已退回
  );

function ZdxmChinese(Value: TZdxmFilingState): string;
begin
  Result := Named(NamesOfFilingstate, Ord(Value));
end;

const
  NamesOfFindingcode: array[0..75] of TName = (
    (Number: 1; Bytes: #$E9#$87#$91#$E9#$A2#$9D#$E6#$97#$A0#$E6#$B3#$95#$E8#$AF#$BB#$E5#$87#$BA), // 金额无法读出
    (Number: 2; Bytes: #$E9#$87#$91#$E9#$A2#$9D#$E5#$B7#$B2#$E5#$9B#$9B#$E8#$88#$8D#$E4#$BA#$94#$E5#$85#$A5#$E5#$88#$B0#$E5#$88#$86), // 金额已四舍五入到分
    (Number: 3; Bytes: #$E9#$87#$91#$E9#$A2#$9D#$E8#$BF#$87#$E5#$A4#$A7), // 金额过大
    (Number: 4; Bytes: #$E9#$87#$91#$E9#$A2#$9D#$E4#$B8#$BA#$E8#$B4#$9F), // 金额为负
    (Number: 5; Bytes: #$E9#$87#$91#$E9#$A2#$9D#$E5#$8D#$95#$E4#$BD#$8D#$E4#$B8#$8D#$E6#$98#$8E), // 金额单位不明
    (Number: 6; Bytes: #$E9#$87#$91#$E9#$A2#$9D#$E5#$8D#$95#$E4#$BD#$8D#$E6#$8C#$89#$E5#$85#$B6#$E4#$BB#$96#$E5#$88#$97#$E6#$8E#$A8#$E5#$AE#$9A), // 金额单位按其他列推定
    (Number: 7; Bytes: #$E6#$97#$A5#$E6#$9C#$9F#$E6#$97#$A0#$E6#$B3#$95#$E8#$AF#$BB#$E5#$87#$BA), // 日期无法读出
    (Number: 8; Bytes: #$E6#$98#$AF#$E5#$90#$A6#$E6#$97#$A0#$E6#$B3#$95#$E8#$AF#$BB#$E5#$87#$BA), // 是否无法读出
    (Number: 9; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE#$E4#$BB#$A3#$E7#$A0#$81#$E6#$A0#$BC#$E5#$BC#$8F#$E4#$B8#$8D#$E7#$AC#$A6), // 项目代码格式不符
    (Number: 10; Bytes: #$E8#$A1#$A8#$E5#$A4#$B4#$E6#$9C#$AA#$E8#$AF#$86#$E5#$88#$AB), // 表头未识别
    (Number: 11; Bytes: #$E8#$A1#$A8#$E5#$A4#$B4#$E9#$87#$8D#$E5#$A4#$8D), // 表头重复
    (Number: 12; Bytes: #$E5#$90#$8D#$E7#$A7#$B0#$E4#$B8#$AD#$E6#$9C#$89#$E6#$8D#$A2#$E8#$A1#$8C), // 名称中有换行
    (Number: 13; Bytes: #$E5#$90#$8D#$E7#$A7#$B0#$E4#$B8#$AD#$E6#$9C#$89#$E4#$B8#$8D#$E5#$8F#$AF#$E8#$A7#$81#$E5#$AD#$97#$E7#$AC#$A6), // 名称中有不可见字符
    (Number: 14; Bytes: #$E7#$BC#$BA#$E9#$A1#$B9#$E7#$9B#$AE#$E5#$90#$8D#$E7#$A7#$B0), // 缺项目名称
    (Number: 15; Bytes: #$E5#$8F#$AA#$E6#$9C#$89#$E5#$90#$8D#$E7#$A7#$B0#$E7#$9A#$84#$E8#$A1#$8C), // 只有名称的行
    (Number: 16; Bytes: #$E7#$BC#$BA#$E5#$BB#$BA#$E8#$AE#$BE#$E9#$98#$B6#$E6#$AE#$B5), // 缺建设阶段
    (Number: 17; Bytes: #$E7#$BC#$BA#$E8#$A1#$8C#$E4#$B8#$9A#$E5#$88#$86#$E7#$B1#$BB), // 缺行业分类
    (Number: 18; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE#$E9#$87#$8D#$E5#$A4#$8D), // 项目重复
    (Number: 19; Bytes: #$E7#$BB#$AD#$E8#$A1#$8C), // 续行
    (Number: 20; Bytes: #$E6#$97#$A0#$E6#$B3#$95#$E5#$BD#$92#$E5#$B1#$9E#$E7#$9A#$84#$E5#$86#$85#$E5#$AE#$B9), // 无法归属的内容
    (Number: 21; Bytes: #$E5#$A3#$B0#$E6#$98#$8E#$E9#$A1#$B9#$E6#$95#$B0#$E4#$B8#$8E#$E5#$AE#$9E#$E9#$99#$85#$E4#$B8#$8D#$E7#$AC#$A6), // 声明项数与实际不符
    (Number: 22; Bytes: #$E5#$A3#$B0#$E6#$98#$8E#$E5#$90#$88#$E8#$AE#$A1#$E4#$B8#$8E#$E5#$AE#$9E#$E9#$99#$85#$E4#$B8#$8D#$E7#$AC#$A6), // 声明合计与实际不符
    (Number: 23; Bytes: #$E5#$AD#$90#$E9#$A1#$B9#$E7#$9B#$AE#$E4#$B8#$8D#$E9#$87#$8D#$E5#$A4#$8D#$E8#$AE#$A1#$E6#$95#$B0), // 子项目不重复计数
    (Number: 24; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92#$E5#$A4#$A7#$E4#$BA#$8E#$E6#$80#$BB#$E6#$8A#$95#$E8#$B5#$84), // 年度计划大于总投资
    (Number: 25; Bytes: #$E7#$B4#$AF#$E8#$AE#$A1#$E5#$8A#$A0#$E8#$AE#$A1#$E5#$88#$92#$E5#$A4#$A7#$E4#$BA#$8E#$E6#$80#$BB#$E6#$8A#$95#$E8#$B5#$84), // 累计加计划大于总投资
    (Number: 26; Bytes: #$E6#$9C#$AC#$E6#$9C#$88#$E5#$AE#$8C#$E6#$88#$90#$E5#$A4#$A7#$E4#$BA#$8E#$E7#$B4#$AF#$E8#$AE#$A1#$E5#$AE#$8C#$E6#$88#$90), // 本月完成大于累计完成
    (Number: 27; Bytes: #$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87#$E4#$B8#$8E#$E9#$87#$91#$E9#$A2#$9D#$E4#$B8#$8D#$E7#$AC#$A6), // 完成率与金额不符
    (Number: 28; Bytes: #$E5#$B9#$B4#$E4#$BB#$BD#$E6#$88#$96#$E6#$9C#$88#$E4#$BB#$BD#$E7#$9F#$9B#$E7#$9B#$BE), // 年份或月份矛盾
    (Number: 29; Bytes: #$E5#$B7#$A5#$E4#$BD#$9C#$E8#$A1#$A8#$E6#$9C#$AA#$E8#$AF#$BB#$E5#$85#$A5), // 工作表未读入
    (Number: 30; Bytes: #$E8#$B4#$A3#$E4#$BB#$BB#$E5#$8D#$95#$E4#$BD#$8D#$E9#$87#$8D#$E5#$A4#$8D), // 责任单位重复
    (Number: 31; Bytes: #$E8#$B4#$A3#$E4#$BB#$BB#$E5#$8D#$95#$E4#$BD#$8D#$E8#$BF#$87#$E5#$A4#$9A), // 责任单位过多
    (Number: 32; Bytes: #$E6#$96#$87#$E5#$AD#$97#$E8#$BF#$87#$E9#$95#$BF), // 文字过长
    (Number: 33; Bytes: #$E5#$85#$B6#$E4#$BD#$99#$E9#$97#$AE#$E9#$A2#$98#$E6#$9C#$AA#$E5#$88#$97#$E5#$87#$BA), // 其余问题未列出
    (Number: 34; Bytes: #$E5#$88#$92#$E5#$8E#$BB#$E7#$9A#$84#$E5#$86#$85#$E5#$AE#$B9), // 划去的内容
    (Number: 35; Bytes: #$E5#$80#$BC#$E6#$97#$81#$E7#$9A#$84#$E6#$B3#$A8#$E5#$8F#$B7), // 值旁的注号
    (Number: 36; Bytes: #$E6#$8C#$89#$E6#$98#$BE#$E7#$A4#$BA#$E6#$A0#$BC#$E5#$BC#$8F#$E6#$8D#$A2#$E7#$AE#$97#$E7#$9A#$84#$E9#$87#$91#$E9#$A2#$9D), // 按显示格式换算的金额
    (Number: 37; Bytes: #$E6#$98#$BE#$E7#$A4#$BA#$E6#$A0#$BC#$E5#$BC#$8F#$E4#$B8#$8E#$E5#$88#$97#$E7#$9A#$84#$E5#$90#$AB#$E4#$B9#$89#$E4#$B8#$8D#$E7#$AC#$A6), // 显示格式与列的含义不符
    (Number: 38; Bytes: #$E5#$85#$AC#$E5#$BC#$8F#$E6#$B2#$A1#$E6#$9C#$89#$E8#$AE#$A1#$E7#$AE#$97#$E7#$BB#$93#$E6#$9E#$9C), // 公式没有计算结果
    (Number: 39; Bytes: #$E5#$8D#$95#$E5#$85#$83#$E6#$A0#$BC#$E4#$B8#$AD#$E7#$9A#$84#$E5#$9B#$BE#$E7#$89#$87), // 单元格中的图片
    (Number: 40; Bytes: #$E9#$87#$91#$E9#$A2#$9D#$E8#$B7#$A8#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$88#$96#$E8#$B7#$A8#$E5#$88#$97#$E5#$90#$88#$E5#$B9#$B6), // 金额跨项目或跨列合并
    (Number: 41; Bytes: #$E5#$90#$88#$E5#$B9#$B6#$E5#$8D#$95#$E5#$85#$83#$E6#$A0#$BC#$E8#$B7#$A8#$E8#$BF#$87#$E5#$88#$86#$E7#$BB#$84#$E8#$A1#$8C), // 合并单元格跨过分组行
    (Number: 42; Bytes: #$E6#$97#$A0#$E6#$B3#$95#$E7#$A1#$AE#$E5#$AE#$9A#$E6#$98#$AF#$E5#$88#$86#$E7#$BB#$84#$E8#$A1#$8C#$E8#$BF#$98#$E6#$98#$AF#$E9#$A1#$B9#$E7#$9B#$AE), // 无法确定是分组行还是项目
    (Number: 43; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E8#$A1#$8C#$E4#$B8#$8E#$E5#$AE#$9E#$E9#$99#$85#$E8#$A1#$8C#$E4#$B8#$8D#$E6#$B8#$85), // 计划行与实际行不清
    (Number: 44; Bytes: #$E9#$9A#$90#$E8#$97#$8F#$E8#$A1#$8C#$E6#$9C#$AA#$E8#$AF#$BB#$E5#$85#$A5), // 隐藏行未读入
    (Number: 45; Bytes: #$E5#$88#$A0#$E9#$99#$A4#$E7#$BA#$BF#$E8#$A1#$8C#$E6#$9C#$AA#$E8#$AF#$BB#$E5#$85#$A5), // 删除线行未读入
    (Number: 46; Bytes: #$E5#$B7#$B2#$E7#$94#$B1#$E4#$BA#$BA#$E5#$B7#$A5#$E7#$A1#$AE#$E8#$AE#$A4), // 已由人工确认
    (Number: 47; Bytes: #$E4#$B8#$8B#$E6#$96#$B9#$E8#$A1#$A8#$E6#$A0#$BC#$E6#$9C#$AA#$E8#$AF#$BB#$E5#$85#$A5), // 下方表格未读入
    (Number: 48; Bytes: #$E5#$BC#$95#$E5#$8F#$B7#$E4#$B8#$8D#$E6#$88#$90#$E5#$AF#$B9), // 引号不成对
    (Number: 49; Bytes: #$E6#$96#$87#$E5#$AD#$97#$E4#$B8#$8D#$E5#$AE#$8C#$E6#$95#$B4), // 文字不完整
    (Number: 50; Bytes: #$E8#$B6#$85#$E5#$87#$BA#$E8#$A1#$8C#$E5#$88#$97#$E8#$8C#$83#$E5#$9B#$B4), // 超出行列范围
    (Number: 51; Bytes: #$E8#$A1#$A8#$E5#$A4#$B4#$E5#$90#$AB#$E4#$B9#$89#$E4#$B8#$8D#$E6#$98#$8E), // 表头含义不明
    (Number: 52; Bytes: #$E5#$88#$97#$E5#$90#$AB#$E4#$B9#$89#$E4#$B8#$BA#$E9#$80#$89#$E5#$AE#$9A), // 列含义为选定
    (Number: 53; Bytes: #$E9#$9D#$9E#$E6#$9C#$AC#$E6#$9C#$9F#$E7#$9A#$84#$E5#$88#$97), // 非本期的列
    (Number: 54; Bytes: #$E5#$B9#$B4#$E4#$BB#$BD#$E6#$88#$96#$E6#$9C#$88#$E4#$BB#$BD#$E4#$B8#$8D#$E6#$98#$8E), // 年份或月份不明
    (Number: 55; Bytes: #$E8#$B5#$84#$E9#$87#$91#$E6#$9D#$A5#$E6#$BA#$90#$E5#$88#$97), // 资金来源列
    (Number: 56; Bytes: #$E9#$9A#$90#$E8#$97#$8F#$E5#$88#$97), // 隐藏列
    (Number: 57; Bytes: #$E7#$9C#$8B#$E4#$B8#$8D#$E8#$A7#$81#$E7#$9A#$84#$E9#$87#$91#$E9#$A2#$9D), // 看不见的金额
    (Number: 58; Bytes: #$E8#$B5#$84#$E9#$87#$91#$E6#$9D#$A5#$E6#$BA#$90#$E4#$BA#$92#$E7#$9B#$B8#$E5#$8C#$85#$E5#$90#$AB), // 资金来源互相包含
    (Number: 59; Bytes: #$E6#$9C#$AA#$E6#$89#$BE#$E5#$88#$B0#$E5#$AF#$B9#$E5#$BA#$94#$E9#$A1#$B9#$E7#$9B#$AE), // 未找到对应项目
    (Number: 60; Bytes: #$E4#$BB#$A3#$E7#$A0#$81#$E4#$B8#$8E#$E5#$90#$8D#$E7#$A7#$B0#$E4#$B8#$8D#$E4#$B8#$80#$E8#$87#$B4), // 代码与名称不一致
    (Number: 61; Bytes: #$E5#$8D#$95#$E4#$BD#$8D#$E6#$88#$96#$E8#$A1#$8C#$E4#$B8#$9A#$E5#$90#$8D#$E7#$A7#$B0#$E7#$9B#$B8#$E8#$BF#$91), // 单位或行业名称相近
    (Number: 62; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE#$E4#$B8#$8D#$E5#$9C#$A8#$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92#$E5#$86#$85), // 项目不在年度计划内
    (Number: 63; Bytes: #$E5#$B7#$B2#$E5#$9C#$A8#$E8#$AE#$A1#$E5#$88#$92#$E4#$B8#$AD), // 已在计划中
    (Number: 64; Bytes: #$E5#$B7#$B2#$E8#$B0#$83#$E5#$87#$BA), // 已调出
    (Number: 65; Bytes: #$E7#$94#$9F#$E6#$95#$88#$E6#$9C#$88#$E4#$BB#$BD#$E8#$BF#$87#$E6#$97#$A9), // 生效月份过早
    (Number: 66; Bytes: #$E9#$A1#$BB#$E6#$8C#$89#$E5#$A2#$9E#$E8#$A1#$A5#$E3#$80#$81#$E8#$B0#$83#$E6#$95#$B4#$E5#$8A#$9E#$E7#$90#$86), // 须按增补、调整办理
    (Number: 67; Bytes: #$E5#$B7#$B2#$E6#$9C#$89#$E6#$9C#$88#$E6#$8A#$A5#$EF#$BC#$8C#$E5#$B0#$86#$E8#$A2#$AB#$E6#$9B#$B4#$E6#$AD#$A3), // 已有月报，将被更正
    (Number: 68; Bytes: #$E5#$A1#$AB#$E6#$8A#$A5#$E5#$8D#$95#$E4#$BD#$8D#$E4#$B8#$8E#$E8#$AE#$A1#$E5#$88#$92#$E4#$B8#$8D#$E5#$90#$8C), // 填报单位与计划不同
    (Number: 69; Bytes: #$E6#$9C#$88#$E6#$8A#$A5#$E6#$8F#$90#$E7#$A4#$BA), // 月报提示
    (Number: 70; Bytes: #$E6#$95#$B4#$E4#$BD#$93#$E4#$B8#$8E#$E9#$83#$A8#$E5#$88#$86#$E9#$87#$8D#$E5#$A4#$8D#$E7#$BB#$9F#$E8#$AE#$A1), // 整体与部分重复统计
    (Number: 71; Bytes: #$E5#$B7#$B2#$E5#$85#$B3#$E8#$B4#$A6), // 已关账
    (Number: 72; Bytes: #$E8#$B5#$84#$E9#$87#$91#$E6#$9D#$A5#$E6#$BA#$90#$E4#$B8#$8D#$E5#$9C#$A8#$E8#$A7#$84#$E5#$88#$99#$E5#$8C#$85#$E5#$86#$85), // 资金来源不在规则包内
    (Number: 73; Bytes: #$E6#$9C#$AA#$E5#$A1#$AB#$E6#$8A#$A5#$E5#$86#$85#$E5#$AE#$B9), // 未填报内容
    (Number: 74; Bytes: #$E6#$8C#$89#$E5#$B7#$B2#$E7#$A1#$AE#$E8#$AE#$A4#$E7#$9A#$84#$E5#$88#$97#$E8#$AF#$BB#$E5#$85#$A5), // 按已确认的列读入
    (Number: 75; Bytes: #$E5#$86#$85#$E5#$AE#$B9#$E6#$97#$A0#$E6#$B3#$95#$E8#$AF#$BB#$E5#$87#$BA), // 内容无法读出
    (Number: 76; Bytes: #$E6#$9C#$88#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92#$E4#$B8#$8D#$E6#$B8#$85) // 月度计划不清
  );

function ZdxmChinese(Value: TZdxmFindingCode): string;
begin
  Result := Named(NamesOfFindingcode, Ord(Value));
end;

const
  NamesOfReportflag: array[0..8] of TName = (
    (Number: 0; Bytes: #$E7#$B4#$AF#$E8#$AE#$A1#$E5#$AE#$8C#$E6#$88#$90#$E6#$8A#$95#$E8#$B5#$84#$E4#$B8#$8B#$E9#$99#$8D), // 累计完成投资下降
    (Number: 1; Bytes: #$E6#$9C#$AC#$E6#$9C#$88#$E4#$B8#$8E#$E7#$B4#$AF#$E8#$AE#$A1#$E4#$B8#$8D#$E7#$AC#$A6), // 本月与累计不符
    (Number: 2; Bytes: #$E5#$AE#$8C#$E6#$88#$90#$E6#$8A#$95#$E8#$B5#$84#$E8#$B6#$85#$E8#$BF#$87#$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92), // 完成投资超过年度计划
    (Number: 3; Bytes: #$E6#$9C#$AA#$E5#$BC#$80#$E5#$B7#$A5#$E4#$BD#$86#$E6#$9C#$89#$E5#$AE#$8C#$E6#$88#$90#$E6#$8A#$95#$E8#$B5#$84), // 未开工但有完成投资
    (Number: 4; Bytes: #$E5#$88#$B0#$E4#$BD#$8D#$E8#$B5#$84#$E9#$87#$91#$E4#$B8#$8E#$E5#$88#$86#$E6#$9D#$A5#$E6#$BA#$90#$E4#$B9#$8B#$E5#$92#$8C#$E4#$B8#$8D#$E7#$AC#$A6), // 到位资金与分来源之和不符
    (Number: 5; Bytes: #$E6#$9C#$AC#$E6#$9C#$88#$E5#$AE#$8C#$E6#$88#$90#$E4#$B8#$8E#$E6#$97#$AC#$E6#$8A#$A5#$E4#$B9#$8B#$E5#$92#$8C#$E4#$B8#$8D#$E7#$AC#$A6), // 本月完成与旬报之和不符
    (Number: 6; Bytes: #$E8#$B5#$84#$E9#$87#$91#$E6#$9D#$A5#$E6#$BA#$90#$E4#$B8#$8D#$E5#$9C#$A8#$E8#$A7#$84#$E5#$88#$99#$E4#$B9#$8B#$E5#$86#$85), // 资金来源不在规则之内
    (Number: 7; Bytes: #$E6#$9B#$B4#$E6#$AD#$A3#$E5#$88#$A0#$E5#$8E#$BB#$E4#$BA#$86#$E5#$B7#$B2#$E6#$8A#$A5#$E9#$87#$91#$E9#$A2#$9D), // 更正删去了已报金额
    (Number: 8; Bytes: #$E8#$87#$AA#$E5#$BC#$80#$E5#$B7#$A5#$E7#$B4#$AF#$E8#$AE#$A1#$E5#$B0#$8F#$E4#$BA#$8E#$E6#$9C#$AC#$E5#$B9#$B4#$E7#$B4#$AF#$E8#$AE#$A1) // 自开工累计小于本年累计
  );

function ZdxmChinese(Value: TZdxmReportFlag): string;
begin
  Result := Named(NamesOfReportflag, Ord(Value));
end;

function ZdxmChinese(Values: TZdxmReportFlags): string;
var
  Value: TZdxmReportFlag;
begin
  Result := '';
  for Value := Low(TZdxmReportFlag) to High(TZdxmReportFlag) do
    if Value in Values then
    begin
      if Result <> '' then Result := Result + ZdxmText(#$E3#$80#$81);
      Result := Result + ZdxmChinese(Value);
    end;
end;

const
  NamesOfFileformat: array[0..5] of TName = (
    (Number: 1; Bytes: #$45#$78#$63#$65#$6C#$20#$39#$37#$2D#$32#$30#$30#$33#$E5#$B7#$A5#$E4#$BD#$9C#$E7#$B0#$BF), // Excel 97-2003工作簿
    (Number: 2; Bytes: #$45#$78#$63#$65#$6C#$E5#$B7#$A5#$E4#$BD#$9C#$E7#$B0#$BF), // Excel工作簿
    (Number: 3; Bytes: #$4F#$70#$65#$6E#$44#$6F#$63#$75#$6D#$65#$6E#$74#$E8#$A1#$A8#$E6#$A0#$BC), // OpenDocument表格
    (Number: 4; Bytes: #$E6#$96#$87#$E6#$9C#$AC#$E8#$A1#$A8#$E6#$A0#$BC), // 文本表格
    (Number: 5; Bytes: #$E7#$BD#$91#$E9#$A1#$B5#$E8#$A1#$A8#$E6#$A0#$BC), // 网页表格
    (Number: 6; Bytes: #$45#$78#$63#$65#$6C#$20#$32#$30#$30#$33#$20#$58#$4D#$4C#$E8#$A1#$A8#$E6#$A0#$BC) // Excel 2003 XML表格
  );

function ZdxmChinese(Value: TZdxmFileFormat): string;
begin
  Result := Named(NamesOfFileformat, Ord(Value));
end;

const
  NamesOfGaporder: array[0..1] of TName = (
    (Number: 1; Bytes: #$E6#$8C#$89#$E7#$B2#$BE#$E7#$A1#$AE#$E5#$80#$BC#$E8#$AE#$A1#$E7#$AE#$97), // 按精确值计算
    (Number: 2; Bytes: #$E6#$8C#$89#$E5#$9B#$9B#$E8#$88#$8D#$E4#$BA#$94#$E5#$85#$A5#$E5#$90#$8E#$E7#$9A#$84#$E5#$80#$BC#$E8#$AE#$A1#$E7#$AE#$97) // 按四舍五入后的值计算
  );

function ZdxmChinese(Value: TZdxmGapOrder): string;
begin
  Result := Named(NamesOfGaporder, Ord(Value));
end;

const
  NamesOfItemorder: array[0..5] of TName = (
    (Number: 1; Bytes: #$E6#$8C#$89#$E8#$AE#$A1#$E5#$88#$92#$E9#$A1#$BA#$E5#$BA#$8F), // 按计划顺序
    (Number: 2; Bytes: #$E6#$8C#$89#$E4#$B8#$8E#$E5#$BA#$8F#$E6#$97#$B6#$E8#$BF#$9B#$E5#$BA#$A6#$E5#$B7#$AE), // 按与序时进度差
    (Number: 3; Bytes: #$E6#$8C#$89#$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87), // 按完成率
    (Number: 4; Bytes: #$E6#$8C#$89#$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92#$E6#$8A#$95#$E8#$B5#$84), // 按年度计划投资
    (Number: 5; Bytes: #$E6#$8C#$89#$E9#$A1#$B9#$E7#$9B#$AE#$E5#$90#$8D#$E7#$A7#$B0), // 按项目名称
    (Number: 6; Bytes: #$E6#$8C#$89#$E6#$9C#$80#$E8#$BF#$91#$E6#$8A#$A5#$E9#$80#$81#$E6#$9C#$88#$E4#$BB#$BD) // 按最近报送月份
  );

function ZdxmChinese(Value: TZdxmItemOrder): string;
begin
  Result := Named(NamesOfItemorder, Ord(Value));
end;

const
  NamesOfKeeping: array[0..2] of TName = (
    (Number: 1; Bytes: #$E5#$8E#$9F#$E4#$BB#$B6), // 原件
    (Number: 2; Bytes: #$E5#$8E#$9F#$E4#$BB#$B6#$E8#$A2#$AB#$E6#$94#$B9#$E5#$8A#$A8), // 原件被改动
    (Number: 3; Bytes: #$E6#$9C#$AA#$E5#$AD#$98#$E5#$8E#$9F#$E4#$BB#$B6) // 未存原件
  );

function ZdxmChinese(Value: TZdxmKeeping): string;
begin
  Result := Named(NamesOfKeeping, Ord(Value));
end;

const
  NamesOfLetterkind: array[0..4] of TName = (
    (Number: 1; Bytes: #$E6#$8F#$90#$E9#$86#$92#$E5#$87#$BD), // 提醒函
    (Number: 2; Bytes: #$E7#$9D#$A3#$E5#$8A#$9E#$E5#$87#$BD), // 督办函
    (Number: 3; Bytes: #$E4#$BA#$A4#$E5#$8A#$9E#$E5#$8D#$95), // 交办单
    (Number: 4; Bytes: #$E7#$BA#$A6#$E8#$B0#$88#$E9#$80#$9A#$E7#$9F#$A5), // 约谈通知
    (Number: 5; Bytes: #$E9#$80#$9A#$E6#$8A#$A5#$E6#$89#$B9#$E8#$AF#$84) // 通报批评
  );

function ZdxmChinese(Value: TZdxmLetterKind): string;
begin
  Result := Named(NamesOfLetterkind, Ord(Value));
end;

const
  NamesOfLetterstate: array[0..5] of TName = (
    (Number: 1; Bytes: #$E8#$8D#$89#$E7#$A8#$BF), // 草稿
    (Number: 2; Bytes: #$E5#$B7#$B2#$E7#$AD#$BE#$E5#$8F#$91), // 已签发
    (Number: 3; Bytes: #$E5#$B7#$B2#$E5#$9B#$9E#$E5#$A4#$8D), // 已回复
    (Number: 4; Bytes: #$E5#$B7#$B2#$E5#$8A#$9E#$E7#$BB#$93), // 已办结
    (Number: 5; Bytes: #$E5#$B7#$B2#$E5#$8D#$87#$E7#$BA#$A7), // 已升级
    (Number: 6; Bytes: #$E5#$B7#$B2#$E6#$92#$A4#$E9#$94#$80) // 已撤销
  );

function ZdxmChinese(Value: TZdxmLetterState): string;
begin
  Result := Named(NamesOfLetterstate, Ord(Value));
end;

const
  NamesOfPlanlevel: array[0..2] of TName = (
    (Number: 1; Bytes: #$E8#$87#$AA#$E6#$B2#$BB#$E5#$8C#$BA#$E7#$BA#$A7), // 自治区级
    (Number: 2; Bytes: #$E5#$B8#$82#$E7#$BA#$A7), // 市级
    (Number: 3; Bytes: #$E5#$8E#$BF#$E7#$BA#$A7) // 县级
  );

function ZdxmChinese(Value: TZdxmPlanLevel): string;
begin
  Result := Named(NamesOfPlanlevel, Ord(Value));
end;

const
  NamesOfLight: array[0..2] of TName = (
    (Number: 1; Bytes: #$E7#$BB#$BF#$E7#$81#$AF), // 绿灯
    (Number: 2; Bytes: #$E9#$BB#$84#$E7#$81#$AF), // 黄灯
    (Number: 3; Bytes: #$E7#$BA#$A2#$E7#$81#$AF) // 红灯
  );

function ZdxmChinese(Value: TZdxmLight): string;
begin
  Result := Named(NamesOfLight, Ord(Value));
end;

const
  NamesOfMatterkind: array[0..4] of TName = (
    (Number: 1; Bytes: #$E5#$89#$8D#$E6#$9C#$9F#$E6#$89#$8B#$E7#$BB#$AD), // 前期手续
    (Number: 2; Bytes: #$E5#$9B#$9B#$E5#$88#$B6), // 四制
    (Number: 3; Bytes: #$E5#$AD#$98#$E5#$9C#$A8#$E9#$97#$AE#$E9#$A2#$98), // 存在问题
    (Number: 4; Bytes: #$E7#$9D#$A3#$E6#$9F#$A5), // 督查
    (Number: 5; Bytes: #$E5#$BE#$81#$E5#$9C#$B0#$E6#$8B#$86#$E8#$BF#$81) // 征地拆迁
  );

function ZdxmChinese(Value: TZdxmMatterKind): string;
begin
  Result := Named(NamesOfMatterkind, Ord(Value));
end;

const
  NamesOfMeasure: array[0..52] of TName = (
    (Number: 1; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 项目数
    (Number: 2; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 计划新开工项目数
    (Number: 3; Bytes: #$E5#$B7#$B2#$E5#$BC#$80#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 已开工项目数
    (Number: 4; Bytes: #$E6#$88#$AA#$E8#$87#$B3#$E6#$9C#$AC#$E6#$9C#$88#$E8#$AE#$A1#$E5#$88#$92#$E5#$BC#$80#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 截至本月计划开工项目数
    (Number: 5; Bytes: #$E6#$9C#$AA#$E6#$8C#$89#$E8#$AE#$A1#$E5#$88#$92#$E5#$BC#$80#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 未按计划开工项目数
    (Number: 6; Bytes: #$E5#$B7#$B2#$E7#$AB#$A3#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 已竣工项目数
    (Number: 7; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E7#$AB#$A3#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 计划竣工项目数
    (Number: 8; Bytes: #$E5#$81#$9C#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE#$E6#$95#$B0), // 停工项目数
    (Number: 9; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92#$E6#$8A#$95#$E8#$B5#$84), // 年度计划投资
    (Number: 10; Bytes: #$E7#$B4#$AF#$E8#$AE#$A1#$E5#$AE#$8C#$E6#$88#$90#$E6#$8A#$95#$E8#$B5#$84), // 累计完成投资
    (Number: 11; Bytes: #$E6#$80#$BB#$E6#$8A#$95#$E8#$B5#$84), // 总投资
    (Number: 12; Bytes: #$E8#$B6#$85#$E5#$87#$BA#$E8#$80#$83#$E6#$A0#$B8#$E6#$95#$B0), // 超出考核数
    (Number: 13; Bytes: #$E8#$B6#$85#$E5#$87#$BA#$E8#$80#$83#$E6#$A0#$B8#$E6#$8A#$95#$E8#$B5#$84), // 超出考核投资
    (Number: 14; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92#$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87), // 年度计划完成率
    (Number: 15; Bytes: #$E8#$80#$83#$E6#$A0#$B8#$E7#$9B#$AE#$E6#$A0#$87#$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87), // 考核目标完成率
    (Number: 16; Bytes: #$E6#$9C#$88#$E4#$BB#$BB#$E5#$8A#$A1#$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87), // 月任务完成率
    (Number: 17; Bytes: #$E5#$8D#$8A#$E5#$B9#$B4#$E5#$BA#$A6#$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87), // 半年度完成率
    (Number: 18; Bytes: #$E5#$BC#$80#$E5#$B7#$A5#$E7#$8E#$87), // 开工率
    (Number: 19; Bytes: #$E7#$AB#$A3#$E5#$B7#$A5#$E7#$8E#$87), // 竣工率
    (Number: 20; Bytes: #$E5#$88#$B0#$E4#$BD#$8D#$E8#$B5#$84#$E9#$87#$91), // 到位资金
    (Number: 21; Bytes: #$E8#$B5#$84#$E9#$87#$91#$E5#$88#$B0#$E4#$BD#$8D#$E7#$8E#$87), // 资金到位率
    (Number: 22; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92#$E6#$8A#$95#$E8#$B5#$84#$E5#$8D#$A0#$E6#$AF#$94), // 年度计划投资占比
    (Number: 23; Bytes: #$E5#$AE#$8C#$E6#$88#$90#$E6#$8A#$95#$E8#$B5#$84#$E5#$8D#$A0#$E6#$AF#$94), // 完成投资占比
    (Number: 24; Bytes: #$E4#$BA#$8B#$E9#$A1#$B9#$E5#$8A#$9E#$E7#$BB#$93#$E7#$8E#$87), // 事项办结率
    (Number: 25; Bytes: #$E9#$80#$BE#$E6#$9C#$9F#$E4#$BA#$8B#$E9#$A1#$B9#$E6#$95#$B0), // 逾期事项数
    (Number: 26; Bytes: #$E8#$8A#$82#$E7#$82#$B9#$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87), // 节点完成率
    (Number: 27; Bytes: #$E6#$85#$A2#$E4#$BA#$8E#$E5#$BA#$8F#$E6#$97#$B6#$E8#$BF#$9B#$E5#$BA#$A6#$E6#$9C#$88#$E6#$95#$B0), // 慢于序时进度月数
    (Number: 28; Bytes: #$E6#$8E#$92#$E5#$90#$8D#$E6#$9C#$AB#$E4#$BD#$8D#$E6#$9C#$88#$E6#$95#$B0), // 排名末位月数
    (Number: 29; Bytes: #$E5#$8D#$95#$E6#$9C#$88#$E6#$8A#$95#$E8#$B5#$84#$E8#$BE#$BE#$E6#$A0#$87#$E6#$9C#$88#$E6#$95#$B0), // 单月投资达标月数
    (Number: 30; Bytes: #$E8#$BF#$9F#$E6#$8A#$A5#$E6#$AC#$A1#$E6#$95#$B0), // 迟报次数
    (Number: 31; Bytes: #$E6#$9C#$AA#$E6#$8A#$A5#$E9#$80#$81#$E6#$AC#$A1#$E6#$95#$B0), // 未报送次数
    (Number: 32; Bytes: #$E9#$80#$80#$E5#$9B#$9E#$E6#$AC#$A1#$E6#$95#$B0), // 退回次数
    (Number: 33; Bytes: #$E9#$BB#$84#$E7#$81#$AF#$E6#$9C#$88#$E6#$95#$B0), // 黄灯月数
    (Number: 34; Bytes: #$E7#$BA#$A2#$E7#$81#$AF#$E6#$9C#$88#$E6#$95#$B0), // 红灯月数
    (Number: 35; Bytes: #$E5#$90#$84#$E6#$9C#$88#$E5#$B9#$B3#$E5#$9D#$87#$E5#$BE#$97#$E5#$88#$86), // 各月平均得分
    (Number: 36; Bytes: #$E5#$90#$84#$E4#$B8#$9A#$E4#$B8#$BB#$E5#$B9#$B3#$E5#$9D#$87#$E5#$BE#$97#$E5#$88#$86), // 各业主平均得分
    (Number: 37; Bytes: #$E8#$AE#$A4#$E5#$AE#$9A#$E5#$BE#$97#$E5#$88#$86), // 认定得分
    (Number: 38; Bytes: #$E8#$AE#$A4#$E5#$AE#$9A#$E6#$AC#$A1#$E6#$95#$B0), // 认定次数
    (Number: 39; Bytes: #$E8#$AE#$A4#$E5#$AE#$9A#$E6#$AF#$94#$E7#$8E#$87), // 认定比率
    (Number: 40; Bytes: #$E4#$B8#$80), // 一
    (Number: 41; Bytes: #$E6#$9C#$AC#$E6#$9C#$88#$E5#$AE#$8C#$E6#$88#$90#$E6#$8A#$95#$E8#$B5#$84), // 本月完成投资
    (Number: 42; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5), // 计划新开工
    (Number: 43; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E7#$BB#$AD#$E5#$BB#$BA), // 计划续建
    (Number: 44; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E7#$AB#$A3#$E5#$B7#$A5), // 计划竣工
    (Number: 45; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E9#$A2#$84#$E5#$A4#$87), // 计划预备
    (Number: 46; Bytes: #$E5#$AE#$9E#$E9#$99#$85#$E5#$BC#$80#$E5#$B7#$A5), // 实际开工
    (Number: 47; Bytes: #$E5#$AE#$9E#$E9#$99#$85#$E7#$AB#$A3#$E5#$B7#$A5), // 实际竣工
    (Number: 48; Bytes: #$E4#$B8#$8A#$E7#$BA#$A7#$E7#$BB#$9F#$E7#$AD#$B9#$E9#$A1#$B9#$E7#$9B#$AE), // 上级统筹项目
    (Number: 49; Bytes: #$E6#$9C#$AC#$E6#$9C#$88#$E8#$AE#$A1#$E5#$88#$92#$E6#$8A#$95#$E8#$B5#$84), // 本月计划投资
    (Number: 50; Bytes: #$E6#$88#$AA#$E8#$87#$B3#$E6#$9C#$AC#$E6#$9C#$88#$E8#$AE#$A1#$E5#$88#$92#$E6#$8A#$95#$E8#$B5#$84), // 截至本月计划投资
    (Number: 51; Bytes: #$E6#$88#$AA#$E8#$87#$B3#$E6#$9C#$AC#$E6#$9C#$88#$E8#$AE#$A1#$E5#$88#$92#$E5#$AE#$8C#$E6#$88#$90#$E7#$8E#$87), // 截至本月计划完成率
    (Number: 52; Bytes: #$E5#$87#$BD#$E4#$BB#$B6#$E8#$AE#$A1#$E5#$88#$86), // 函件计分
    (Number: 53; Bytes: #$E9#$80#$BE#$E6#$9C#$9F#$E8#$8A#$82#$E7#$82#$B9#$E6#$95#$B0) // 逾期节点数
  );

function ZdxmChinese(Value: TZdxmMeasure): string;
begin
  Result := Named(NamesOfMeasure, Ord(Value));
end;

const
  NamesOfMeasurekind: array[0..3] of TName = (
    (Number: 1; Bytes: #$E9#$A1#$B9#$E3#$80#$81#$E6#$AC#$A1#$E3#$80#$81#$E6#$9C#$88), // 项、次、月
    (Number: 2; Bytes: #$E9#$87#$91#$E9#$A2#$9D), // 金额
    (Number: 3; Bytes: #$E6#$AF#$94#$E7#$8E#$87), // 比率
    (Number: 4; Bytes: #$E5#$88#$86#$E5#$80#$BC) // 分值
  );

function ZdxmChinese(Value: TZdxmMeasureKind): string;
begin
  Result := Named(NamesOfMeasurekind, Ord(Value));
end;

const
  NamesOfMediatype: array[0..13] of TName = (
    (Number: 1; Bytes: #$4A#$50#$45#$47#$E5#$9B#$BE#$E7#$89#$87), // JPEG图片
    (Number: 2; Bytes: #$50#$4E#$47#$E5#$9B#$BE#$E7#$89#$87), // PNG图片
    (Number: 3; Bytes: #$48#$45#$49#$46#$E5#$9B#$BE#$E7#$89#$87), // HEIF图片
    (Number: 4; Bytes: #$54#$49#$46#$46#$E5#$9B#$BE#$E7#$89#$87), // TIFF图片
    (Number: 5; Bytes: #$50#$44#$46#$E6#$96#$87#$E4#$BB#$B6), // PDF文件
    (Number: 6; Bytes: #$4F#$46#$44#$E7#$89#$88#$E5#$BC#$8F#$E6#$96#$87#$E4#$BB#$B6), // OFD版式文件
    (Number: 7; Bytes: #$57#$6F#$72#$64#$E6#$96#$87#$E6#$A1#$A3#$EF#$BC#$88#$64#$6F#$63#$78#$EF#$BC#$89), // Word文档（docx）
    (Number: 8; Bytes: #$45#$78#$63#$65#$6C#$E5#$B7#$A5#$E4#$BD#$9C#$E7#$B0#$BF#$EF#$BC#$88#$78#$6C#$73#$78#$EF#$BC#$89), // Excel工作簿（xlsx）
    (Number: 9; Bytes: #$57#$6F#$72#$64#$E3#$80#$81#$57#$50#$53#$E6#$96#$87#$E6#$A1#$A3#$EF#$BC#$88#$64#$6F#$63#$E3#$80#$81#$77#$70#$73#$EF#$BC#$89), // Word、WPS文档（doc、wps）
    (Number: 10; Bytes: #$45#$78#$63#$65#$6C#$E3#$80#$81#$57#$50#$53#$E5#$B7#$A5#$E4#$BD#$9C#$E7#$B0#$BF#$EF#$BC#$88#$78#$6C#$73#$E3#$80#$81#$65#$74#$EF#$BC#$89), // Excel、WPS工作簿（xls、et）
    (Number: 11; Bytes: #$57#$65#$62#$50#$E5#$9B#$BE#$E7#$89#$87), // WebP图片
    (Number: 12; Bytes: #$4D#$50#$34#$E8#$A7#$86#$E9#$A2#$91), // MP4视频
    (Number: 13; Bytes: #$5A#$49#$50#$E5#$8E#$8B#$E7#$BC#$A9#$E5#$8C#$85), // ZIP压缩包
    (Number: 99; Bytes: #$E5#$85#$B6#$E4#$BB#$96#$E6#$96#$87#$E4#$BB#$B6) // 其他文件
  );

function ZdxmChinese(Value: TZdxmMediaType): string;
begin
  Result := Named(NamesOfMediatype, Ord(Value));
end;

const
  NamesOfNodeconflict: array[0..1] of TName = (
    (Number: 1; Bytes: #$E5#$89#$8D#$E7#$BD#$AE#$E8#$8A#$82#$E7#$82#$B9#$E6#$9C#$AA#$E5#$AE#$8C#$E6#$88#$90), // 前置节点未完成
    (Number: 2; Bytes: #$E6#$97#$A9#$E4#$BA#$8E#$E5#$89#$8D#$E7#$BD#$AE#$E8#$8A#$82#$E7#$82#$B9#$E5#$AE#$8C#$E6#$88#$90) // 早于前置节点完成
  );

function ZdxmChinese(Value: TZdxmNodeConflict): string;
begin
  Result := Named(NamesOfNodeconflict, Ord(Value));
end;

const
  NamesOfNodestate: array[0..5] of TName = (
    (Number: 1; Bytes: #$E6#$9C#$AA#$E5#$88#$B0#$E6#$9C#$9F), // 未到期
    (Number: 2; Bytes: #$E9#$80#$BE#$E6#$9C#$9F), // 逾期
    (Number: 3; Bytes: #$E6#$8C#$89#$E6#$9C#$9F#$E5#$AE#$8C#$E6#$88#$90), // 按期完成
    (Number: 4; Bytes: #$E9#$80#$BE#$E6#$9C#$9F#$E5#$AE#$8C#$E6#$88#$90), // 逾期完成
    (Number: 5; Bytes: #$E6#$97#$A0#$E8#$AE#$A1#$E5#$88#$92#$E5#$B7#$B2#$E5#$AE#$8C#$E6#$88#$90), // 无计划已完成
    (Number: 6; Bytes: #$E6#$9C#$AA#$E6#$8E#$92#$E8#$AE#$A1#$E5#$88#$92) // 未排计划
  );

function ZdxmChinese(Value: TZdxmNodeState): string;
begin
  Result := Named(NamesOfNodestate, Ord(Value));
end;

const
  NamesOfOpeningnoticekind: array[0..7] of TName = (
    (Number: 1; Bytes: #$E4#$BB#$8E#$E6#$97#$A5#$E5#$BF#$97#$E6#$81#$A2#$E5#$A4#$8D#$E7#$9A#$84#$E5#$8F#$98#$E6#$9B#$B4), // 从日志恢复的变更
    (Number: 2; Bytes: #$E6#$96#$87#$E4#$BB#$B6#$E6#$9C#$89#$E5#$85#$B6#$E4#$BB#$96#$E7#$A1#$AC#$E9#$93#$BE#$E6#$8E#$A5), // 文件有其他硬链接
    (Number: 3; Bytes: #$E5#$B7#$B2#$E6#$B8#$85#$E7#$90#$86#$E6#$9C#$AA#$E5#$AE#$8C#$E6#$88#$90#$E7#$9A#$84#$E4#$B8#$B4#$E6#$97#$B6#$E5#$90#$8D), // 已清理未完成的临时名
    (Number: 4; Bytes: #$E5#$85#$B6#$E4#$BB#$96#$E7#$A8#$8B#$E5#$BA#$8F#$E6#$B7#$BB#$E5#$8A#$A0#$E7#$9A#$84#$E5#$AF#$B9#$E8#$B1#$A1), // 其他程序添加的对象
    (Number: 5; Bytes: #$E7#$BB#$93#$E6#$9E#$84#$E8#$A2#$AB#$E6#$94#$B9#$E5#$8A#$A8), // 结构被改动
    (Number: 6; Bytes: #$E7#$94#$B1#$20#$4C#$69#$74#$65#$73#$74#$72#$65#$61#$6D#$20#$E5#$A4#$8D#$E5#$88#$B6), // 由 Litestream 复制
    (Number: 7; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E5#$9C#$A8#$E7#$BD#$91#$E7#$BB#$9C#$E9#$A9#$B1#$E5#$8A#$A8#$E5#$99#$A8#$E4#$B8#$8A), // 台账在网络驱动器上
    (Number: 8; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E5#$9C#$A8#$20#$46#$55#$53#$45#$20#$E6#$96#$87#$E4#$BB#$B6#$E7#$B3#$BB#$E7#$BB#$9F#$E4#$B8#$8A) // 台账在 FUSE 文件系统上
  );

function ZdxmChinese(Value: TZdxmOpeningNoticeKind): string;
begin
  Result := Named(NamesOfOpeningnoticekind, Ord(Value));
end;

const
  NamesOfPackagekind: array[0..3] of TName = (
    (Number: 1; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92), // 年度计划
    (Number: 2; Bytes: #$E5#$8A#$A8#$E6#$80#$81#$E8#$B0#$83#$E6#$95#$B4), // 动态调整
    (Number: 3; Bytes: #$E6#$9C#$88#$E6#$8A#$A5), // 月报
    (Number: 4; Bytes: #$E7#$AD#$94#$E5#$A4#$8D) // 答复
  );

function ZdxmChinese(Value: TZdxmPackageKind): string;
begin
  Result := Named(NamesOfPackagekind, Ord(Value));
end;

const
  NamesOfPackagedecision: array[0..2] of TName = (
    (Number: 1; Bytes: #$E9#$87#$87#$E7#$94#$A8#$E5#$AF#$B9#$E6#$96#$B9), // 采用对方
    (Number: 2; Bytes: #$E4#$BF#$9D#$E7#$95#$99#$E6#$9C#$AC#$E5#$8D#$95#$E4#$BD#$8D), // 保留本单位
    (Number: 3; Bytes: #$E4#$B8#$8D#$E6#$8E#$A5#$E6#$94#$B6) // 不接收
  );

function ZdxmChinese(Value: TZdxmPackageDecision): string;
begin
  Result := Named(NamesOfPackagedecision, Ord(Value));
end;

const
  NamesOfPackagelinestate: array[0..8] of TName = (
    (Number: 1; Bytes: #$E4#$B8#$80#$E8#$87#$B4), // 一致
    (Number: 2; Bytes: #$E6#$96#$B0#$E5#$A2#$9E), // 新增
    (Number: 3; Bytes: #$E6#$9B#$B4#$E6#$96#$B0), // 更新
    (Number: 4; Bytes: #$E4#$BF#$9D#$E7#$95#$99#$E6#$9C#$AC#$E5#$8D#$95#$E4#$BD#$8D), // 保留本单位
    (Number: 5; Bytes: #$E5#$86#$B2#$E7#$AA#$81), // 冲突
    (Number: 6; Bytes: #$E5#$BE#$85#$E5#$AF#$B9#$E5#$BA#$94), // 待对应
    (Number: 7; Bytes: #$E7#$BB#$88#$E6#$AD#$A2), // 终止
    (Number: 8; Bytes: #$E4#$B8#$8D#$E4#$BA#$88#$E6#$8E#$A5#$E6#$94#$B6), // 不予接收
    (Number: 9; Bytes: #$E6#$9C#$AA#$E6#$8E#$A5#$E6#$94#$B6) // 未接收
  );

function ZdxmChinese(Value: TZdxmPackageLineState): string;
begin
  Result := Named(NamesOfPackagelinestate, Ord(Value));
end;

const
  NamesOfPackagestanding: array[0..5] of TName = (
    (Number: 1; Bytes: #$E5#$8F#$AF#$E4#$BB#$A5#$E6#$8E#$A5#$E6#$94#$B6), // 可以接收
    (Number: 2; Bytes: #$E5#$B7#$B2#$E7#$BB#$8F#$E6#$8E#$A5#$E6#$94#$B6), // 已经接收
    (Number: 3; Bytes: #$E5#$B7#$B2#$E8#$A2#$AB#$E5#$90#$8E#$E7#$BB#$AD#$E6#$95#$B0#$E6#$8D#$AE#$E5#$8C#$85#$E5#$8C#$85#$E5#$90#$AB), // 已被后续数据包包含
    (Number: 4; Bytes: #$E7#$BC#$BA#$E5#$B0#$91#$E5#$89#$8D#$E5#$BA#$8F#$E6#$95#$B0#$E6#$8D#$AE#$E5#$8C#$85), // 缺少前序数据包
    (Number: 5; Bytes: #$E5#$88#$86#$E5#$8F#$89), // 分叉
    (Number: 6; Bytes: #$E6#$8D#$A2#$E4#$BB#$A3) // 换代
  );

function ZdxmChinese(Value: TZdxmPackageStanding): string;
begin
  Result := Named(NamesOfPackagestanding, Ord(Value));
end;

const
  NamesOfPaper: array[0..3] of TName = (
    (Number: 1; Bytes: #$E6#$8A#$A5#$E8#$A1#$A8), // 报表
    (Number: 2; Bytes: #$E7#$AE#$80#$E6#$8A#$A5), // 简报
    (Number: 3; Bytes: #$E9#$80#$9A#$E6#$8A#$A5), // 通报
    (Number: 4; Bytes: #$E5#$87#$BD) // 函
  );

function ZdxmChinese(Value: TZdxmPaper): string;
begin
  Result := Named(NamesOfPaper, Ord(Value));
end;

const
  NamesOfPeriod: array[0..3] of TName = (
    (Number: 1; Bytes: #$E6#$9C#$88#$E5#$BA#$A6), // 月度
    (Number: 2; Bytes: #$E5#$AD#$A3#$E5#$BA#$A6), // 季度
    (Number: 3; Bytes: #$E5#$8D#$8A#$E5#$B9#$B4), // 半年
    (Number: 4; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6) // 年度
  );

function ZdxmChinese(Value: TZdxmPeriod): string;
begin
  Result := Named(NamesOfPeriod, Ord(Value));
end;

const
  NamesOfPhase: array[0..3] of TName = (
    (Number: 1; Bytes: #$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5), // 新开工
    (Number: 2; Bytes: #$E7#$BB#$AD#$E5#$BB#$BA), // 续建
    (Number: 3; Bytes: #$E7#$AB#$A3#$E5#$B7#$A5), // 竣工
    (Number: 4; Bytes: #$E9#$A2#$84#$E5#$A4#$87) // 预备
  );

function ZdxmChinese(Value: TZdxmPhase): string;
begin
  Result := Named(NamesOfPhase, Ord(Value));
end;

const
  NamesOfPlacekind: array[0..2] of TName = (
    (Number: 1; Bytes: #$E7#$82#$B9), // 点
    (Number: 2; Bytes: #$E7#$BA#$BF), // 线
    (Number: 3; Bytes: #$E9#$9D#$A2) // 面
  );

function ZdxmChinese(Value: TZdxmPlaceKind): string;
begin
  Result := Named(NamesOfPlacekind, Ord(Value));
end;

const
  NamesOfPlanchangekind: array[0..3] of TName = (
    (Number: 1; Bytes: #$E5#$A2#$9E#$E8#$A1#$A5), // 增补
    (Number: 2; Bytes: #$E8#$B0#$83#$E5#$87#$BA), // 调出
    (Number: 3; Bytes: #$E8#$B0#$83#$E6#$95#$B4), // 调整
    (Number: 4; Bytes: #$E8#$B0#$83#$E5#$9B#$9E) // 调回
  );

function ZdxmChinese(Value: TZdxmPlanChangeKind): string;
begin
  Result := Named(NamesOfPlanchangekind, Ord(Value));
end;

const
  NamesOfPointsrulekind: array[0..6] of TName = (
    (Number: 1; Bytes: #$E6#$8C#$89#$E6#$AF#$94#$E4#$BE#$8B), // 按比例
    (Number: 2; Bytes: #$E5#$88#$86#$E6#$A1#$A3), // 分档
    (Number: 3; Bytes: #$E5#$8A#$A0#$E5#$87#$8F#$E5#$88#$86), // 加减分
    (Number: 4; Bytes: #$E6#$8C#$89#$E6#$AC#$A1), // 按次
    (Number: 5; Bytes: #$E6#$8C#$89#$E5#$90#$8D#$E6#$AC#$A1), // 按名次
    (Number: 6; Bytes: #$E5#$8A#$9F#$E6#$95#$88#$E7#$B3#$BB#$E6#$95#$B0), // 功效系数
    (Number: 7; Bytes: #$E8#$AE#$A4#$E5#$AE#$9A) // 认定
  );

function ZdxmChinese(Value: TZdxmPointsRuleKind): string;
begin
  Result := Named(NamesOfPointsrulekind, Ord(Value));
end;

const
  NamesOfPrintedform: array[0..6] of TName = (
    (Number: 1; Bytes: #$E6#$95#$B0#$E6#$8D#$AE), // 数据
    (Number: 2; Bytes: #$E6#$96#$87#$E6#$9C#$AC), // 文本
    (Number: 3; Bytes: #$4A#$53#$4F#$4E), // JSON
    (Number: 4; Bytes: #$4D#$61#$72#$6B#$64#$6F#$77#$6E), // Markdown
    (Number: 5; Bytes: #$E5#$B7#$A5#$E4#$BD#$9C#$E7#$B0#$BF), // 工作簿
    (Number: 6; Bytes: #$E5#$85#$AC#$E6#$96#$87), // 公文
    (Number: 7; Bytes: #$E6#$95#$B0#$E6#$8D#$AE#$E8#$A1#$A8) // 数据表
  );

function ZdxmChinese(Value: TZdxmPrintedForm): string;
begin
  Result := Named(NamesOfPrintedform, Ord(Value));
end;

const
  NamesOfFileproblemkind: array[0..4] of TName = (
    (Number: 1; Bytes: #$E6#$96#$87#$E4#$BB#$B6#$E6#$8D#$9F#$E5#$9D#$8F), // 文件损坏
    (Number: 2; Bytes: #$E5#$BC#$95#$E7#$94#$A8#$E7#$BC#$BA#$E5#$A4#$B1), // 引用缺失
    (Number: 3; Bytes: #$E7#$BB#$93#$E6#$9E#$84#$E4#$B8#$8D#$E7#$AC#$A6), // 结构不符
    (Number: 4; Bytes: #$E6#$A0#$A1#$E9#$AA#$8C#$E7#$A0#$81#$E4#$B8#$8D#$E7#$AC#$A6), // 校验码不符
    (Number: 5; Bytes: #$E5#$86#$99#$E5#$85#$A5#$E6#$9C#$AA#$E5#$AE#$8C#$E6#$88#$90) // 写入未完成
  );

function ZdxmChinese(Value: TZdxmFileProblemKind): string;
begin
  Result := Named(NamesOfFileproblemkind, Ord(Value));
end;

const
  NamesOfProposalbasis: array[0..2] of TName = (
    (Number: 1; Bytes: #$E4#$BB#$A3#$E7#$A0#$81), // 代码
    (Number: 2; Bytes: #$E5#$90#$8D#$E7#$A7#$B0), // 名称
    (Number: 3; Bytes: #$E6#$9B#$BE#$E7#$94#$A8#$E5#$90#$8D) // 曾用名
  );

function ZdxmChinese(Value: TZdxmProposalBasis): string;
begin
  Result := Named(NamesOfProposalbasis, Ord(Value));
end;

const
  NamesOfPartnerrank: array[0..1] of TName = (
    (Number: 1; Bytes: #$E4#$B8#$8A#$E7#$BA#$A7), // 上级
    (Number: 2; Bytes: #$E4#$B8#$8B#$E7#$BA#$A7) // 下级
  );

function ZdxmChinese(Value: TZdxmPartnerRank): string;
begin
  Result := Named(NamesOfPartnerrank, Ord(Value));
end;

const
  NamesOfReasonclass: array[0..2] of TName = (
    (Number: 1; Bytes: #$E5#$AE#$A2#$E8#$A7#$82#$E5#$8E#$9F#$E5#$9B#$A0), // 客观原因
    (Number: 2; Bytes: #$E4#$B8#$BB#$E8#$A7#$82#$E5#$8E#$9F#$E5#$9B#$A0), // 主观原因
    (Number: 3; Bytes: #$E5#$85#$B6#$E4#$BB#$96) // 其他
  );

function ZdxmChinese(Value: TZdxmReasonClass): string;
begin
  Result := Named(NamesOfReasonclass, Ord(Value));
end;

const
  NamesOfFactrecordkind: array[0..8] of TName = (
    (Number: 1; Bytes: #$E5#$8F#$A3#$E5#$BE#$84), // 口径
    (Number: 2; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92), // 年度计划
    (Number: 3; Bytes: #$E8#$A1#$8C#$E4#$B8#$9A#$E5#$88#$86#$E7#$B1#$BB), // 行业分类
    (Number: 4; Bytes: #$E5#$8D#$95#$E4#$BD#$8D), // 单位
    (Number: 5; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE), // 项目
    (Number: 6; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E9#$A1#$B9#$E7#$9B#$AE), // 计划项目
    (Number: 7; Bytes: #$E6#$9C#$88#$E6#$8A#$A5), // 月报
    (Number: 8; Bytes: #$E5#$BC#$80#$E7#$AB#$A3#$E5#$B7#$A5#$E4#$BA#$8B#$E4#$BB#$B6), // 开竣工事件
    (Number: 9; Bytes: #$E5#$90#$88#$E5#$B9#$B6) // 合并
  );

function ZdxmChinese(Value: TZdxmFactRecordKind): string;
begin
  Result := Named(NamesOfFactrecordkind, Ord(Value));
end;

const
  NamesOfReproduction: array[0..4] of TName = (
    (Number: 1; Bytes: #$E4#$B8#$80#$E8#$87#$B4), // 一致
    (Number: 2; Bytes: #$E7#$89#$88#$E5#$BC#$8F#$E5#$8F#$98#$E5#$8C#$96), // 版式变化
    (Number: 3; Bytes: #$E6#$95#$B0#$E6#$8D#$AE#$E5#$8F#$98#$E5#$8C#$96), // 数据变化
    (Number: 4; Bytes: #$E5#$8E#$9F#$E4#$BB#$B6#$E8#$A2#$AB#$E6#$94#$B9#$E5#$8A#$A8), // 原件被改动
    (Number: 5; Bytes: #$E5#$8F#$98#$E6#$9B#$B4#$E9#$93#$BE#$E8#$A2#$AB#$E9#$87#$8D#$E5#$81#$9A) // 变更链被重做
  );

function ZdxmChinese(Value: TZdxmReproduction): string;
begin
  Result := Named(NamesOfReproduction, Ord(Value));
end;

const
  NamesOfRole: array[0..4] of TName = (
    (Number: 1; Bytes: #$E9#$87#$8D#$E7#$82#$B9#$E5#$8A#$9E), // 重点办
    (Number: 2; Bytes: #$E4#$BF#$A1#$E6#$81#$AF#$E5#$91#$98), // 信息员
    (Number: 3; Bytes: #$E8#$81#$94#$E7#$BB#$9C#$E5#$91#$98), // 联络员
    (Number: 4; Bytes: #$E8#$B4#$A3#$E4#$BB#$BB#$E4#$B8#$93#$E5#$91#$98), // 责任专员
    (Number: 5; Bytes: #$E6#$9F#$A5#$E9#$98#$85) // 查阅
  );

function ZdxmChinese(Value: TZdxmRole): string;
begin
  Result := Named(NamesOfRole, Ord(Value));
end;

const
  NamesOfRolloverreason: array[0..9] of TName = (
    (Number: 1; Bytes: #$E5#$B7#$B2#$E7#$AB#$A3#$E5#$B7#$A5#$EF#$BC#$8C#$E4#$B8#$8D#$E5#$86#$8D#$E5#$88#$97#$E5#$85#$A5), // 已竣工，不再列入
    (Number: 2; Bytes: #$E5#$B7#$B2#$E5#$BC#$80#$E5#$B7#$A5#$EF#$BC#$8C#$E8#$AE#$A1#$E5#$88#$92#$E4#$B8#$8B#$E5#$B9#$B4#$E7#$AB#$A3#$E5#$B7#$A5), // 已开工，计划下年竣工
    (Number: 3; Bytes: #$E5#$B7#$B2#$E5#$BC#$80#$E5#$B7#$A5#$EF#$BC#$8C#$E9#$80#$BE#$E6#$9C#$9F#$E6#$9C#$AA#$E7#$AB#$A3#$E5#$B7#$A5#$EF#$BC#$8C#$E5#$88#$97#$E5#$85#$A5#$E4#$B8#$8B#$E5#$B9#$B4#$E7#$AB#$A3#$E5#$B7#$A5), // 已开工，逾期未竣工，列入下年竣工
    (Number: 4; Bytes: #$E5#$B7#$B2#$E5#$BC#$80#$E5#$B7#$A5#$E6#$9C#$AA#$E7#$AB#$A3#$E5#$B7#$A5#$EF#$BC#$8C#$E7#$BB#$93#$E8#$BD#$AC#$E7#$BB#$AD#$E5#$BB#$BA), // 已开工未竣工，结转续建
    (Number: 5; Bytes: #$E5#$B7#$B2#$E5#$BC#$80#$E5#$B7#$A5#$E6#$9C#$AA#$E7#$AB#$A3#$E5#$B7#$A5#$EF#$BC#$8C#$E8#$AE#$A1#$E5#$88#$92#$E7#$AB#$A3#$E5#$B7#$A5#$E6#$97#$B6#$E9#$97#$B4#$E4#$B8#$8D#$E6#$98#$8E#$EF#$BC#$8C#$E6#$9A#$82#$E5#$88#$97#$E7#$BB#$AD#$E5#$BB#$BA), // 已开工未竣工，计划竣工时间不明，暂列续建
    (Number: 6; Bytes: #$E5#$B9#$B4#$E5#$86#$85#$E6#$9C#$AA#$E5#$BC#$80#$E5#$B7#$A5#$EF#$BC#$8C#$E7#$BB#$93#$E8#$BD#$AC#$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5), // 年内未开工，结转新开工
    (Number: 7; Bytes: #$E8#$BF#$9E#$E7#$BB#$AD#$E4#$B8#$A4#$E5#$B9#$B4#$E8#$AE#$A1#$E5#$88#$92#$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5#$E6#$9C#$AA#$E5#$BC#$80#$E5#$B7#$A5#$EF#$BC#$8C#$E5#$BB#$BA#$E8#$AE#$AE#$E8#$B0#$83#$E5#$87#$BA), // 连续两年计划新开工未开工，建议调出
    (Number: 8; Bytes: #$E6#$9C#$AA#$E5#$BC#$80#$E5#$B7#$A5#$EF#$BC#$8C#$E8#$AE#$A1#$E5#$88#$92#$E5#$BC#$80#$E5#$B7#$A5#$E6#$97#$B6#$E9#$97#$B4#$E5#$9C#$A8#$E4#$B8#$8B#$E5#$B9#$B4#$E4#$B9#$8B#$E5#$90#$8E#$EF#$BC#$8C#$E8#$BD#$AC#$E4#$B8#$BA#$E9#$A2#$84#$E5#$A4#$87), // 未开工，计划开工时间在下年之后，转为预备
    (Number: 9; Bytes: #$E9#$A2#$84#$E5#$A4#$87#$E9#$A1#$B9#$E7#$9B#$AE#$E8#$AE#$A1#$E5#$88#$92#$E4#$B8#$8B#$E5#$B9#$B4#$E5#$BC#$80#$E5#$B7#$A5#$EF#$BC#$8C#$E5#$88#$97#$E5#$85#$A5#$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5), // 预备项目计划下年开工，列入新开工
    (Number: 10; Bytes: #$E7#$BB#$A7#$E7#$BB#$AD#$E5#$BC#$80#$E5#$B1#$95#$E5#$89#$8D#$E6#$9C#$9F#$E5#$B7#$A5#$E4#$BD#$9C) // 继续开展前期工作
  );

function ZdxmChinese(Value: TZdxmRolloverReason): string;
begin
  Result := Named(NamesOfRolloverreason, Ord(Value));
end;

const
  NamesOfRowkind: array[0..2] of TName = (
    (Number: 1; Bytes: #$E5#$90#$88#$E8#$AE#$A1), // 合计
    (Number: 2; Bytes: #$E5#$88#$86#$E7#$BB#$84), // 分组
    (Number: 3; Bytes: #$E6#$98#$8E#$E7#$BB#$86) // 明细
  );

function ZdxmChinese(Value: TZdxmRowKind): string;
begin
  Result := Named(NamesOfRowkind, Ord(Value));
end;

const
  NamesOfSeverity: array[0..1] of TName = (
    (Number: 1; Bytes: #$E9#$98#$BB#$E6#$AD#$A2#$E5#$AF#$BC#$E5#$85#$A5), // 阻止导入
    (Number: 2; Bytes: #$E6#$8F#$90#$E7#$A4#$BA) // 提示
  );

function ZdxmChinese(Value: TZdxmSeverity): string;
begin
  Result := Named(NamesOfSeverity, Ord(Value));
end;

const
  NamesOfSheetkind: array[0..1] of TName = (
    (Number: 1; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E8#$A1#$A8), // 计划表
    (Number: 2; Bytes: #$E6#$9C#$88#$E6#$8A#$A5#$E8#$A1#$A8) // 月报表
  );

function ZdxmChinese(Value: TZdxmSheetKind): string;
begin
  Result := Named(NamesOfSheetkind, Ord(Value));
end;

const
  NamesOfStartbasekind: array[0..3] of TName = (
    (Number: 1; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE), // 计划新开工项目
    (Number: 2; Bytes: #$E6#$88#$AA#$E8#$87#$B3#$E6#$9C#$AC#$E6#$9C#$88#$E8#$AE#$A1#$E5#$88#$92#$E6#$96#$B0#$E5#$BC#$80#$E5#$B7#$A5#$E9#$A1#$B9#$E7#$9B#$AE), // 截至本月计划新开工项目
    (Number: 3; Bytes: #$E5#$85#$A8#$E9#$83#$A8#$E5#$AE#$9E#$E6#$96#$BD#$E9#$A1#$B9#$E7#$9B#$AE), // 全部实施项目
    (Number: 4; Bytes: #$E5#$85#$A8#$E5#$B9#$B4#$E5#$BC#$80#$E5#$B7#$A5#$E7#$9B#$AE#$E6#$A0#$87#$E6#$95#$B0) // 全年开工目标数
  );

function ZdxmChinese(Value: TZdxmStartBaseKind): string;
begin
  Result := Named(NamesOfStartbasekind, Ord(Value));
end;

const
  NamesOfProjectstate: array[0..3] of TName = (
    (Number: 1; Bytes: #$E6#$9C#$AA#$E5#$BC#$80#$E5#$B7#$A5), // 未开工
    (Number: 2; Bytes: #$E5#$9C#$A8#$E5#$BB#$BA), // 在建
    (Number: 3; Bytes: #$E5#$81#$9C#$E5#$B7#$A5), // 停工
    (Number: 4; Bytes: #$E7#$AB#$A3#$E5#$B7#$A5) // 竣工
  );

function ZdxmChinese(Value: TZdxmProjectState): string;
begin
  Result := Named(NamesOfProjectstate, Ord(Value));
end;

const
  NamesOfSubject: array[0..40] of TName = (
    (Number: 1; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6), // 台账
    (Number: 2; Bytes: #$E5#$8D#$95#$E4#$BD#$8D), // 单位
    (Number: 3; Bytes: #$E8#$A1#$8C#$E4#$B8#$9A#$E5#$88#$86#$E7#$B1#$BB), // 行业分类
    (Number: 4; Bytes: #$E4#$BA#$BA#$E5#$91#$98), // 人员
    (Number: 5; Bytes: #$E6#$8E#$88#$E6#$9D#$83), // 授权
    (Number: 6; Bytes: #$E9#$A1#$B9#$E7#$9B#$AE), // 项目
    (Number: 7; Bytes: #$E5#$BC#$80#$E7#$AB#$A3#$E5#$B7#$A5), // 开竣工
    (Number: 8; Bytes: #$E4#$BA#$8B#$E9#$A1#$B9), // 事项
    (Number: 9; Bytes: #$E5#$B9#$B4#$E5#$BA#$A6#$E8#$AE#$A1#$E5#$88#$92), // 年度计划
    (Number: 10; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E6#$89#$80#$E7#$94#$A8#$E8#$A7#$84#$E5#$88#$99), // 计划所用规则
    (Number: 11; Bytes: #$E6#$95#$B4#$E4#$BD#$93#$E4#$B8#$8E#$E9#$83#$A8#$E5#$88#$86), // 整体与部分
    (Number: 12; Bytes: #$E5#$85#$B3#$E8#$B4#$A6), // 关账
    (Number: 13; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E8#$B0#$83#$E6#$95#$B4), // 计划调整
    (Number: 14; Bytes: #$E8#$AE#$A1#$E5#$88#$92#$E9#$A1#$B9#$E7#$9B#$AE), // 计划项目
    (Number: 15; Bytes: #$E6#$9C#$88#$E6#$8A#$A5), // 月报
    (Number: 16; Bytes: #$E6#$9C#$88#$E6#$8A#$A5#$E6#$8A#$A5#$E9#$80#$81), // 月报报送
    (Number: 17; Bytes: #$E6#$9C#$88#$E6#$8A#$A5#$E6#$92#$A4#$E5#$9B#$9E), // 月报撤回
    (Number: 18; Bytes: #$E6#$97#$AC#$E6#$8A#$A5), // 旬报
    (Number: 19; Bytes: #$E9#$80#$9A#$E6#$8A#$A5), // 通报
    (Number: 20; Bytes: #$E8#$A7#$84#$E5#$88#$99#$E5#$8C#$85), // 规则包
    (Number: 21; Bytes: #$E6#$97#$B6#$E9#$97#$B4#$E6#$A0#$87#$E8#$AE#$B0), // 时间标记
    (Number: 22; Bytes: #$E8#$A1#$A5#$E8#$AE#$B0#$E6#$97#$A5#$E6#$9C#$9F), // 补记日期
    (Number: 23; Bytes: #$E8#$A7#$A3#$E9#$99#$A4#$E6#$97#$B6#$E9#$97#$B4#$E6#$A0#$87#$E8#$AE#$B0), // 解除时间标记
    (Number: 24; Bytes: #$E4#$BA#$BA#$E5#$B7#$A5#$E7#$A1#$AE#$E8#$AE#$A4), // 人工确认
    (Number: 25; Bytes: #$E5#$88#$97#$E7#$9A#$84#$E7#$A1#$AE#$E8#$AE#$A4), // 列的确认
    (Number: 26; Bytes: #$E9#$97#$AE#$E9#$A2#$98#$E8#$BD#$AC#$E4#$B8#$BA#$E4#$BA#$8B#$E9#$A1#$B9), // 问题转为事项
    (Number: 27; Bytes: #$E4#$BD#$9C#$E5#$BA#$9F), // 作废
    (Number: 28; Bytes: #$E5#$90#$88#$E5#$B9#$B6), // 合并
    (Number: 29; Bytes: #$E8#$B6#$8A#$E6#$9D#$83#$E5#$B0#$9D#$E8#$AF#$95), // 越权尝试
    (Number: 30; Bytes: #$E8#$81#$94#$E7#$B3#$BB#$E6#$96#$B9#$E5#$BC#$8F), // 联系方式
    (Number: 31; Bytes: #$E8#$80#$83#$E6#$A0#$B8#$E7#$99#$BB#$E8#$AE#$B0), // 考核登记
    (Number: 32; Bytes: #$E8#$80#$83#$E6#$A0#$B8#$E7#$BB#$93#$E6#$9E#$9C), // 考核结果
    (Number: 34; Bytes: #$E5#$87#$BD#$E4#$BB#$B6), // 函件
    (Number: 35; Bytes: #$E8#$8A#$82#$E7#$82#$B9), // 节点
    (Number: 36; Bytes: #$E9#$99#$84#$E4#$BB#$B6), // 附件
    (Number: 37; Bytes: #$E4#$BD#$8D#$E7#$BD#$AE), // 位置
    (Number: 39; Bytes: #$E5#$BE#$80#$E6#$9D#$A5#$E5#$8D#$95#$E4#$BD#$8D), // 往来单位
    (Number: 40; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E4#$BB#$A3#$E6#$AC#$A1), // 台账代次
    (Number: 41; Bytes: #$E5#$8F#$91#$E5#$87#$BA#$E7#$9A#$84#$E6#$95#$B0#$E6#$8D#$AE#$E5#$8C#$85), // 发出的数据包
    (Number: 42; Bytes: #$E6#$94#$B6#$E5#$88#$B0#$E7#$9A#$84#$E6#$95#$B0#$E6#$8D#$AE#$E5#$8C#$85), // 收到的数据包
    (Number: 43; Bytes: #$E7#$AD#$94#$E5#$A4#$8D) // 答复
  );

function ZdxmChinese(Value: TZdxmSubject): string;
begin
  Result := Named(NamesOfSubject, Ord(Value));
end;

const
  NamesOfTaskkind: array[0..3] of TName = (
    (Number: 1; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E7#$AE#$A1#$E7#$90#$86), // 台账管理
    (Number: 2; Bytes: #$E5#$A1#$AB#$E6#$8A#$A5), // 填报
    (Number: 3; Bytes: #$E5#$AE#$A1#$E6#$A0#$B8), // 审核
    (Number: 4; Bytes: #$E8#$AE#$B0#$E5#$BD#$95#$E4#$BA#$8B#$E9#$A1#$B9) // 记录事项
  );

function ZdxmChinese(Value: TZdxmTaskKind): string;
begin
  Result := Named(NamesOfTaskkind, Ord(Value));
end;

const
  NamesOfTiming: array[0..2] of TName = (
    (Number: 1; Bytes: #$E6#$8F#$90#$E5#$89#$8D), // 提前
    (Number: 2; Bytes: #$E6#$8C#$89#$E6#$9C#$9F), // 按期
    (Number: 3; Bytes: #$E9#$80#$BE#$E6#$9C#$9F) // 逾期
  );

function ZdxmChinese(Value: TZdxmTiming): string;
begin
  Result := Named(NamesOfTiming, Ord(Value));
end;

const
  NamesOfUnitkind: array[0..4] of TName = (
    (Number: 1; Bytes: #$E5#$8E#$BF#$EF#$BC#$88#$E5#$B8#$82#$E3#$80#$81#$E5#$8C#$BA#$EF#$BC#$89), // 县（市、区）
    (Number: 2; Bytes: #$E5#$8A#$9F#$E8#$83#$BD#$E5#$8C#$BA), // 功能区
    (Number: 3; Bytes: #$E9#$83#$A8#$E9#$97#$A8), // 部门
    (Number: 4; Bytes: #$E4#$BC#$81#$E4#$B8#$9A), // 企业
    (Number: 5; Bytes: #$E5#$85#$B6#$E4#$BB#$96) // 其他
  );

function ZdxmChinese(Value: TZdxmUnitKind): string;
begin
  Result := Named(NamesOfUnitkind, Ord(Value));
end;

const
  NamesOfUnitrole: array[0..1] of TName = (
    (Number: 1; Bytes: #$E7#$89#$B5#$E5#$A4#$B4#$E5#$8D#$95#$E4#$BD#$8D), // 牵头单位
    (Number: 2; Bytes: #$E5#$A1#$AB#$E6#$8A#$A5#$E5#$8D#$95#$E4#$BD#$8D) // 填报单位
  );

function ZdxmChinese(Value: TZdxmUnitRole): string;
begin
  Result := Named(NamesOfUnitrole, Ord(Value));
end;

const
  NamesOfErrorkind: array[0..41] of TName = (
    (Number: -901; Bytes: #$E7#$A8#$8B#$E5#$BA#$8F#$E5#$86#$85#$E9#$83#$A8#$E9#$94#$99#$E8#$AF#$AF), // 程序内部错误
    (Number: -506; Bytes: #$E5#$B0#$9A#$E6#$9C#$89#$E6#$9C#$AA#$E8#$A7#$A3#$E5#$86#$B3#$E7#$9A#$84#$E9#$97#$AE#$E9#$A2#$98), // 尚有未解决的问题
    (Number: -505; Bytes: #$E7#$9C#$8B#$E4#$B8#$8D#$E5#$87#$BA#$E6#$98#$AF#$E8#$AE#$A1#$E5#$88#$92#$E8#$A1#$A8#$E6#$88#$96#$E6#$9C#$88#$E6#$8A#$A5), // 看不出是计划表或月报
    (Number: -504; Bytes: #$E8#$A1#$A8#$E6#$A0#$BC#$E5#$B7#$B2#$E5#$8A#$A0#$E5#$AF#$86), // 表格已加密
    (Number: -503; Bytes: #$E8#$A1#$A8#$E6#$A0#$BC#$E8#$BF#$87#$E5#$A4#$A7), // 表格过大
    (Number: -502; Bytes: #$E8#$A1#$A8#$E6#$A0#$BC#$E6#$96#$87#$E4#$BB#$B6#$E6#$8D#$9F#$E5#$9D#$8F), // 表格文件损坏
    (Number: -501; Bytes: #$E6#$A0#$BC#$E5#$BC#$8F#$E6#$97#$A0#$E6#$B3#$95#$E8#$AF#$86#$E5#$88#$AB), // 格式无法识别
    (Number: -418; Bytes: #$E5#$90#$8D#$E7#$A7#$B0#$E5#$AF#$B9#$E5#$BA#$94#$E5#$A4#$9A#$E4#$B8#$AA#$E9#$A1#$B9#$E7#$9B#$AE), // 名称对应多个项目
    (Number: -417; Bytes: #$E6#$9C#$AA#$E8#$83#$BD#$E7#$AD#$BE#$E7#$AB#$A0), // 未能签章
    (Number: -416; Bytes: #$E8#$A7#$86#$E5#$9B#$BE#$E5#$B7#$B2#$E8#$BF#$87#$E6#$9C#$9F), // 视图已过期
    (Number: -415; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E5#$9C#$A8#$E7#$BD#$91#$E7#$BB#$9C#$E9#$A9#$B1#$E5#$8A#$A8#$E5#$99#$A8#$E4#$B8#$8A), // 台账在网络驱动器上
    (Number: -414; Bytes: #$E6#$96#$87#$E4#$BB#$B6#$E4#$B8#$8D#$E5#$AD#$98#$E5#$9C#$A8), // 文件不存在
    (Number: -413; Bytes: #$E6#$97#$B6#$E9#$92#$9F#$E8#$90#$BD#$E5#$90#$8E), // 时钟落后
    (Number: -412; Bytes: #$E6#$8F#$90#$E4#$BA#$A4#$E7#$BB#$93#$E6#$9E#$9C#$E4#$B8#$8D#$E6#$98#$8E), // 提交结果不明
    (Number: -411; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E6#$96#$87#$E4#$BB#$B6#$E5#$B7#$B2#$E5#$8F#$98#$E5#$8A#$A8), // 台账文件已变动
    (Number: -410; Bytes: #$E6#$96#$87#$E4#$BB#$B6#$E6#$AD#$A3#$E8#$A2#$AB#$E5#$85#$B6#$E4#$BB#$96#$E7#$A8#$8B#$E5#$BA#$8F#$E5#$8D#$A0#$E7#$94#$A8), // 文件正被其他程序占用
    (Number: -409; Bytes: #$E5#$B7#$B2#$E4#$B8#$AD#$E6#$96#$AD), // 已中断
    (Number: -408; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E8#$A2#$AB#$E7#$BB#$95#$E8#$BF#$87#$E7#$A8#$8B#$E5#$BA#$8F#$E6#$94#$B9#$E5#$8A#$A8), // 台账被绕过程序改动
    (Number: -407; Bytes: #$E6#$97#$A0#$E6#$B3#$95#$E8#$AF#$BB#$E5#$86#$99), // 无法读写
    (Number: -406; Bytes: #$E7#$A3#$81#$E7#$9B#$98#$E5#$B7#$B2#$E6#$BB#$A1), // 磁盘已满
    (Number: -405; Bytes: #$E6#$96#$87#$E4#$BB#$B6#$E6#$8D#$9F#$E5#$9D#$8F), // 文件损坏
    (Number: -404; Bytes: #$E7#$94#$B1#$E6#$9B#$B4#$E9#$AB#$98#$E7#$89#$88#$E6#$9C#$AC#$E5#$88#$9B#$E5#$BB#$BA), // 由更高版本创建
    (Number: -403; Bytes: #$E5#$85#$B6#$E4#$BB#$96#$E7#$A8#$8B#$E5#$BA#$8F#$E7#$9A#$84#$E6#$95#$B0#$E6#$8D#$AE#$E5#$BA#$93), // 其他程序的数据库
    (Number: -402; Bytes: #$E4#$B8#$8D#$E6#$98#$AF#$E5#$8F#$B0#$E8#$B4#$A6#$E6#$96#$87#$E4#$BB#$B6), // 不是台账文件
    (Number: -401; Bytes: #$E5#$8F#$B0#$E8#$B4#$A6#$E6#$AD#$A3#$E8#$A2#$AB#$E5#$8D#$A0#$E7#$94#$A8), // 台账正被占用
    (Number: -305; Bytes: #$E4#$BB#$8D#$E8#$A2#$AB#$E4#$BD#$BF#$E7#$94#$A8), // 仍被使用
    (Number: -304; Bytes: #$E5#$B7#$B2#$E8#$A2#$AB#$E4#$BB#$96#$E4#$BA#$BA#$E4#$BF#$AE#$E6#$94#$B9), // 已被他人修改
    (Number: -303; Bytes: #$E6#$97#$A0#$E6#$9D#$83#$E9#$99#$90), // 无权限
    (Number: -302; Bytes: #$E5#$8F#$AA#$E8#$AF#$BB), // 只读
    (Number: -301; Bytes: #$E8#$BF#$9D#$E5#$8F#$8D#$E8#$A7#$84#$E5#$88#$99), // 违反规则
    (Number: -202; Bytes: #$E9#$87#$8D#$E5#$A4#$8D), // 重复
    (Number: -201; Bytes: #$E6#$9C#$AA#$E6#$89#$BE#$E5#$88#$B0), // 未找到
    (Number: -104; Bytes: #$E8#$B6#$85#$E8#$BF#$87#$E9#$95#$BF#$E5#$BA#$A6#$E9#$99#$90#$E5#$88#$B6), // 超过长度限制
    (Number: -103; Bytes: #$E6#$BA#$A2#$E5#$87#$BA), // 溢出
    (Number: -102; Bytes: #$E7#$BC#$BA#$E5#$B0#$91#$E5#$BF#$85#$E5#$A1#$AB#$E9#$A1#$B9), // 缺少必填项
    (Number: -101; Bytes: #$E5#$80#$BC#$E6#$97#$A0#$E6#$95#$88), // 值无效
    (Number: -99; Bytes: #$E7#$A8#$8B#$E5#$BA#$8F#$E5#$86#$85#$E9#$83#$A8#$E9#$94#$99#$E8#$AF#$AF), // 程序内部错误
    (Number: -5; Bytes: #$E7#$89#$88#$E6#$9C#$AC#$E4#$B8#$8D#$E7#$AC#$A6), // 版本不符
    (Number: -4; Bytes: #$E7#$BC#$93#$E5#$86#$B2#$E5#$8C#$BA#$E4#$B8#$8D#$E8#$B6#$B3), // 缓冲区不足
    (Number: -3; Bytes: #$E7#$BC#$96#$E7#$A0#$81#$E9#$94#$99#$E8#$AF#$AF), // 编码错误
    (Number: -2; Bytes: #$E5#$8F#$A5#$E6#$9F#$84#$E6#$97#$A0#$E6#$95#$88), // 句柄无效
    (Number: -1; Bytes: #$E5#$8F#$82#$E6#$95#$B0#$E9#$94#$99#$E8#$AF#$AF) // 参数错误
  );

function ZdxmChinese(Value: TZdxmErrorKind): string;
begin
  Result := Named(NamesOfErrorkind, Ord(Value));
end;

const
  NamesOfLanguage: array[0..1] of TName = (
    (Number: 0; Bytes: #$E8#$8B#$B1#$E6#$96#$87), // 英文
    (Number: 1; Bytes: #$E4#$B8#$AD#$E6#$96#$87) // 中文
  );

function ZdxmChinese(Value: TZdxmLanguage): string;
begin
  Result := Named(NamesOfLanguage, Ord(Value));
end;

const
  NamesOfLoglevel: array[0..1] of TName = (
    (Number: 1; Bytes: #$E9#$94#$99#$E8#$AF#$AF), // 错误
    (Number: 3; Bytes: #$E4#$BF#$A1#$E6#$81#$AF) // 信息
  );

function ZdxmChinese(Value: TZdxmLogLevel): string;
begin
  Result := Named(NamesOfLoglevel, Ord(Value));
end;

end.
