// Enumerations (代码) with their Chinese names. Made from src/ by `cargo run -p zdxm-abi`; do not edit.
using System;
using System.ComponentModel;

namespace Zdxm
{
    /// <summary>Unit of money. <para>金额单位。</para></summary>
    public enum MoneyUnit
    {
        /// <summary>100 fen.</summary>
        [Description("元")]
        Yuan = 1,
        /// <summary>Ten thousand yuan: the unit of plans and reports.</summary>
        [Description("万元")]
        WanYuan = 2,
        /// <summary>A hundred million yuan: the unit of bulletins.</summary>
        [Description("亿元")]
        YiYuan = 3,
        /// <summary>A thousand yuan.</summary>
        [Description("千元")]
        QianYuan = 4,
        /// <summary>A million yuan.</summary>
        [Description("百万元")]
        BaiWanYuan = 5,
        /// <summary>Ten million yuan.</summary>
        [Description("千万元")]
        QianWanYuan = 6,
        /// <summary>A thousand million yuan.</summary>
        [Description("十亿元")]
        ShiYiYuan = 7,
    }

    /// <summary>What to look at again of an attachment. <para>附件中需要再看的内容。</para></summary>
    public enum AttachmentAdvice
    {
        /// <summary>Its name says another type than its bytes.</summary>
        [Description("文件名与内容类型不符")]
        NameSaysOther = 1,
        /// <summary>It was taken far from every place of the project that is given in the same system of
        /// coordinates.</summary>
        [Description("拍摄地点离项目位置较远")]
        FarAway = 2,
        /// <summary>It was taken in another month than that of its report.</summary>
        [Description("拍摄时间不在报告月份")]
        OtherMonth = 3,
        /// <summary>What a person says of its time or place is not what the file says.</summary>
        [Description("填报与照片信息不一致")]
        DiffersFromExif = 4,
        /// <summary>A report of another month has the same bytes.</summary>
        [Description("与其他月份的附件内容相同")]
        UsedBefore = 5,
    }

    /// <summary>Answer to a report. <para>上级对月报的答复。</para></summary>
    public enum AnswerOutcome
    {
        /// <summary>It counts as it was sent.</summary>
        [Description("采用")]
        Accepted = 1,
        /// <summary>It does not count; the opinion says why, and the report is to be corrected and sent again.</summary>
        [Description("退回")]
        Returned = 2,
        /// <summary>It counts with other values, which the answer brings.</summary>
        [Description("更正后采用")]
        Corrected = 3,
    }

    /// <summary>Fact of an assessment. <para>考核登记类别。</para></summary>
    public enum AssessmentFactKind
    {
        /// <summary>Points, times or a rate that a registrar gives a unit.</summary>
        [Description("认定")]
        Given = 1,
        /// <summary>That a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest,
        /// highest or average knows it.</summary>
        [Description("免列")]
        Exemption = 2,
        /// <summary>That a unit objects to an issued result, and what it was answered.</summary>
        [Description("申诉")]
        Objection = 3,
    }

    /// <summary>What a file is attached to. <para>附件所附记录的种类。</para></summary>
    public enum AttachedKind
    {
        /// <summary>A project.</summary>
        [Description("项目")]
        Project = 1,
        /// <summary>A monthly report: a plan item in a month.</summary>
        [Description("月报")]
        Report = 2,
        /// <summary>An event of a project.</summary>
        [Description("开竣工")]
        Event = 3,
        /// <summary>A matter of a project.</summary>
        [Description("事项")]
        Matter = 4,
        /// <summary>A letter.</summary>
        [Description("函件")]
        Letter = 5,
    }

    /// <summary>Figures of the year before. <para>上年数据的口径。</para></summary>
    public enum ComparedBasis
    {
        /// <summary>Those of the last bulletin that was issued for the month.</summary>
        [Description("按当时公布数")]
        Issued = 1,
        /// <summary>Those that are known now.</summary>
        [Description("按现有数据")]
        Known = 2,
        /// <summary>Those of the projects that both plans have.</summary>
        [Description("按可比项目")]
        Comparable = 3,
    }

    /// <summary>Kind of a bulletin. <para>通报种类。</para></summary>
    public enum BulletinKind
    {
        /// <summary>The office's own bulletin, with name, number, office and date in its head.</summary>
        [Description("简报")]
        Brief = 1,
        /// <summary>An official document that names who leads and who lags.</summary>
        [Description("通报")]
        Notice = 2,
        /// <summary>Figures in one table, early.</summary>
        [Description("快报")]
        Flash = 3,
        /// <summary>One matter, to leaders.</summary>
        [Description("专报")]
        Special = 4,
    }

    /// <summary>Change. <para>变更种类。</para></summary>
    public enum ChangeKind
    {
        /// <summary>The ledger is made.</summary>
        [Description("建账")]
        CreateLedger = 0,
        /// <summary>Projects, units, sectors, plans or items are added or corrected.</summary>
        [Description("维护")]
        Edit = 1,
        /// <summary>A year plan is adopted.</summary>
        [Description("下达计划")]
        AdoptPlan = 2,
        /// <summary>A plan is read from a sheet.</summary>
        [Description("导入计划")]
        ImportPlan = 3,
        /// <summary>Reports are drafted, filed, corrected or withdrawn.</summary>
        [Description("填报")]
        FileReports = 4,
        /// <summary>Monthly reports are read from a sheet.</summary>
        [Description("导入月报")]
        ImportReports = 5,
        /// <summary>A plan change is adopted or corrected (增补、调出、调整).</summary>
        [Description("动态调整")]
        ChangePlan = 6,
        /// <summary>Reports are submitted for review.</summary>
        [Description("报送")]
        SubmitReports = 7,
        /// <summary>Submitted reports are approved or returned.</summary>
        [Description("审核")]
        ReviewReports = 8,
        /// <summary>Months are closed, or opened again.</summary>
        [Description("关账")]
        CloseMonth = 9,
        /// <summary>People are added or corrected, or roles granted or revoked.</summary>
        [Description("人员与授权")]
        ManagePeople = 10,
        /// <summary>Matters are opened, followed up or settled.</summary>
        [Description("事项办理")]
        TrackMatters = 11,
        /// <summary>What a project really does is recorded: started, suspended, finished.</summary>
        [Description("开竣工登记")]
        RecordEvents = 12,
        /// <summary>Rule packs are kept or attached to plans.</summary>
        [Description("设置规则")]
        SetRules = 13,
        /// <summary>The days of changes are set, or the marks of their instants lifted.</summary>
        [Description("更正时间")]
        CorrectClock = 14,
        /// <summary>Records are voided, or restored.</summary>
        [Description("作废恢复")]
        VoidRecords = 15,
        /// <summary>Two units or two projects are said to be one, or two again.</summary>
        [Description("合并")]
        Merge = 16,
        /// <summary>Attempts that were refused for want of a right are recorded, and nothing else.</summary>
        [Description("越权尝试")]
        Refuse = 17,
        /// <summary>A bulletin is issued (简报、通报).</summary>
        [Description("签发通报")]
        IssueBulletin = 20,
        /// <summary>Facts of an assessment are recorded or corrected (认定、免列).</summary>
        [Description("考核登记")]
        RecordAssessment = 21,
        /// <summary>The result of an assessment is issued (考核结果).</summary>
        [Description("签发考核结果")]
        IssueAssessment = 22,
        /// <summary>Letters are issued (提醒函、督办函).</summary>
        [Description("签发函件")]
        IssueLetters = 24,
        /// <summary>Letters are drafted, answered, closed or revoked.</summary>
        [Description("函件办理")]
        FollowLetters = 25,
        /// <summary>Nodes are laid out, planned or done.</summary>
        [Description("节点管理")]
        TrackNodes = 26,
        /// <summary>Files are attached to records, or what is said of them is corrected.</summary>
        [Description("登记附件")]
        AttachFiles = 27,
        /// <summary>Places of projects are added or corrected.</summary>
        [Description("登记位置")]
        RecordPlaces = 28,
        /// <summary>A package for another office is made (数据包).</summary>
        [Description("编制数据包")]
        SendPackage = 30,
        /// <summary>A package of another office is received.</summary>
        [Description("接收数据包")]
        ReceivePackage = 31,
    }

    /// <summary>Where the clock is behind. <para>时钟早于最近一次变更时的处理方式。</para></summary>
    public enum ClockPolicy
    {
        /// <summary>The batch is refused as ClockBehind, so that a person can look at the clock.</summary>
        [Description("询问")]
        Ask = 0,
        /// <summary>The clock is right now; the instant of every change that is dated after it is marked.</summary>
        [Description("以本机时间为准")]
        ThisIsRight = 1,
        /// <summary>Nobody knows; the instant of the change that is written is marked.</summary>
        [Description("时间不详")]
        Unknown = 2,
    }

    /// <summary>Mark of an instant. <para>变更时间的标记。</para></summary>
    public enum ClockMarkKind
    {
        /// <summary>It is dated after a later change, whose clock was said to be right.</summary>
        [Description("时钟超前")]
        Ahead = 1,
        /// <summary>The clock was behind, and nobody knew whether it was right.</summary>
        [Description("时间不详")]
        Unknown = 2,
    }

    /// <summary>A whole and its parts in one plan. <para>计划中同时列有整体与部分时，计入哪一方。</para></summary>
    public enum CountedSide
    {
        /// <summary>A part is left out of the figures in the months in which its whole counts.</summary>
        [Description("按整体统计")]
        Whole = 1,
        /// <summary>A whole is left out in the months in which a part of it counts.</summary>
        [Description("按部分统计")]
        Parts = 2,
    }

    /// <summary>Cells of a bulletin. <para>通报数据的分组方式。</para></summary>
    public enum CutKind
    {
        /// <summary>All implementation projects.</summary>
        [Description("实施项目合计")]
        All = 1,
        /// <summary>By phase.</summary>
        [Description("按建设阶段")]
        Phase = 2,
        /// <summary>By phase and sector of the first level.</summary>
        [Description("按建设阶段和行业")]
        PhaseSector = 3,
        /// <summary>Implementation projects by sector of the first level.</summary>
        [Description("按行业")]
        Sector = 4,
        /// <summary>Implementation projects by lead unit, ranked within a kind of unit.</summary>
        [Description("按牵头单位")]
        LeadUnit = 5,
        /// <summary>Implementation projects by reporting unit, ranked within a kind of unit.</summary>
        [Description("按填报单位")]
        ReportingUnit = 6,
        /// <summary>By phase and reporting unit, where the bulletin's rule asks for it.</summary>
        [Description("按建设阶段和填报单位")]
        PhaseUnit = 7,
        /// <summary>Implementation projects by sector of the second level, where the bulletin's rule asks for it.</summary>
        [Description("按二级行业")]
        Subsector = 8,
    }

    /// <summary>System of coordinates. <para>坐标系。</para></summary>
    public enum Datum
    {
        /// <summary>China Geodetic Coordinate System 2000, which the state's surveys use.</summary>
        [Description("CGCS2000")]
        Cgcs2000 = 1,
        /// <summary>The system of satellite receivers, and of the Exif data of photos.</summary>
        [Description("WGS-84")]
        Wgs84 = 2,
        /// <summary>The shifted system of most Chinese maps and telephones.</summary>
        [Description("GCJ-02")]
        Gcj02 = 3,
        /// <summary>The system of Baidu, shifted once more.</summary>
        [Description("BD-09")]
        Bd09 = 4,
    }

    /// <summary>Decision of an import. <para>导入时的决定。</para></summary>
    public enum ImportDecision
    {
        /// <summary>The cell says what a person typed.</summary>
        [Description("改为")]
        Value = 1,
        /// <summary>The cell is empty.</summary>
        [Description("留空")]
        Empty = 2,
        /// <summary>The row is left out.</summary>
        [Description("不导入该行")]
        LeaveOutRow = 3,
        /// <summary>The row is taken although it is struck out or hidden.</summary>
        [Description("导入该行")]
        TakeRow = 4,
        /// <summary>The cell could not be read and was left empty by the import's option.</summary>
        [Description("读不出，留空")]
        LeftEmpty = 5,
        /// <summary>The column means what a person said.</summary>
        [Description("指定列")]
        Column = 6,
        /// <summary>The column means what the office confirmed before.</summary>
        [Description("按已确认的列")]
        KeptColumn = 7,
    }

    /// <summary>The record. <para>两份通报之间记录的差别。</para></summary>
    public enum Difference
    {
        /// <summary>It is only in the later state.</summary>
        [Description("增加")]
        Added = 1,
        /// <summary>It says something else.</summary>
        [Description("更正")]
        Revised = 2,
        /// <summary>It is only in the earlier state.</summary>
        [Description("减少")]
        Removed = 3,
    }

    /// <summary>Kind of event. <para>事件种类：开工、竣工、停工、复工。</para></summary>
    public enum EventKind
    {
        /// <summary>A start.</summary>
        [Description("开工")]
        Start = 1,
        /// <summary>A finish.</summary>
        [Description("竣工")]
        Finish = 2,
        /// <summary>A stop.</summary>
        [Description("停工")]
        Suspend = 3,
        /// <summary>It goes on after a stop, which is no start.</summary>
        [Description("复工")]
        Resume = 4,
    }

    /// <summary>Table of facts. <para>数据表。</para></summary>
    public enum FactTable
    {
        /// <summary>Projects.</summary>
        [Description("项目")]
        Projects = 1,
        /// <summary>Items of year plans, as they are after all plan changes.</summary>
        [Description("计划项目")]
        Items = 2,
        /// <summary>Approved monthly reports, as they were reported: nothing is carried forward.</summary>
        [Description("月报")]
        Reports = 3,
        /// <summary>Units.</summary>
        [Description("单位")]
        Units = 4,
        /// <summary>Starts, finishes, stops and resumptions.</summary>
        [Description("开竣工")]
        Events = 5,
    }

    /// <summary>What is wrong with a file beside the ledger. <para>附件文件的问题。</para></summary>
    public enum FileFindingKind
    {
        /// <summary>An attachment whose file is not there.</summary>
        [Description("文件缺失")]
        Missing = 1,
        /// <summary>A file that has other bytes than were attached.</summary>
        [Description("内容已改变")]
        Changed = 2,
        /// <summary>A file to which no attachment belongs: a write that was given up left it.</summary>
        [Description("没有对应附件")]
        Unreferenced = 3,
        /// <summary>A file that the library did not put there.</summary>
        [Description("不是附件文件")]
        Foreign = 4,
        /// <summary>A file that cannot be read.</summary>
        [Description("无法读取")]
        Unreadable = 5,
    }

    /// <summary>State of a report. <para>月报的报送状态。</para></summary>
    public enum FilingState
    {
        /// <summary>Nothing yet.</summary>
        [Description("未报送")]
        NotReported = 0,
        /// <summary>Being written; nobody else needs to look at it.</summary>
        [Description("草稿")]
        Draft = 1,
        /// <summary>Waits for the liaison; locked.</summary>
        [Description("已报送")]
        Submitted = 2,
        /// <summary>It counts.</summary>
        [Description("已审核")]
        Approved = 3,
        /// <summary>Sent back with an opinion; to be corrected and submitted again.</summary>
        [Description("已退回")]
        Returned = 4,
    }

    /// <summary>What a finding is about. <para>问题的种类。</para></summary>
    public enum FindingCode
    {
        /// <summary>An amount that is no number.</summary>
        [Description("金额无法读出")]
        AmountUnreadable = 1,
        /// <summary>An amount with parts of a fen was rounded.</summary>
        [Description("金额已四舍五入到分")]
        AmountRounded = 2,
        /// <summary>An amount larger than any project has.</summary>
        [Description("金额过大")]
        AmountTooLarge = 3,
        /// <summary>An amount below zero.</summary>
        [Description("金额为负")]
        AmountNegative = 4,
        /// <summary>An amount column without a unit.</summary>
        [Description("金额单位不明")]
        UnitUnknown = 5,
        /// <summary>An amount column without a unit, read in that of the other columns.</summary>
        [Description("金额单位按其他列推定")]
        UnitAssumed = 6,
        /// <summary>A date or period that cannot be read; kept as text.</summary>
        [Description("日期无法读出")]
        DateUnreadable = 7,
        /// <summary>A yes or no that cannot be read.</summary>
        [Description("是否无法读出")]
        FlagUnreadable = 8,
        /// <summary>A project code of a wrong shape; kept as text.</summary>
        [Description("项目代码格式不符")]
        CodeMalformed = 9,
        /// <summary>A column whose header is not known; kept as text.</summary>
        [Description("表头未识别")]
        UnknownColumn = 10,
        /// <summary>Two columns with one meaning; the second is kept as text.</summary>
        [Description("表头重复")]
        DuplicateColumn = 11,
        /// <summary>A line break in a name, which became a blank.</summary>
        [Description("名称中有换行")]
        LineBreakInName = 12,
        /// <summary>Characters in a name that nobody sees, which were taken out.</summary>
        [Description("名称中有不可见字符")]
        UnseenInName = 13,
        /// <summary>A project without a name.</summary>
        [Description("缺项目名称")]
        NameMissing = 14,
        /// <summary>A row with nothing but a name.</summary>
        [Description("只有名称的行")]
        NameOnly = 15,
        /// <summary>A project of a plan without a phase.</summary>
        [Description("缺建设阶段")]
        PhaseUnknown = 16,
        /// <summary>A project of a plan without a sector.</summary>
        [Description("缺行业分类")]
        SectorUnknown = 17,
        /// <summary>The same project twice.</summary>
        [Description("项目重复")]
        DuplicateProject = 18,
        /// <summary>A row that continues the one above; kept as text.</summary>
        [Description("续行")]
        ContinuationRow = 19,
        /// <summary>A cell that belongs to nothing.</summary>
        [Description("无法归属的内容")]
        StrayCell = 20,
        /// <summary>The declared number of projects is not the number of rows.</summary>
        [Description("声明项数与实际不符")]
        CountDiffers = 21,
        /// <summary>A declared sum is not the sum of the rows.</summary>
        [Description("声明合计与实际不符")]
        SumDiffers = 22,
        /// <summary>Parts of a project that are listed under it and not counted again.</summary>
        [Description("子项目不重复计数")]
        ChildrenNotCounted = 23,
        /// <summary>The year's plan is larger than the total investment.</summary>
        [Description("年度计划大于总投资")]
        AnnualAboveTotal = 24,
        /// <summary>Done before and planned together are larger than the total.</summary>
        [Description("累计加计划大于总投资")]
        PlanAboveTotal = 25,
        /// <summary>The month's amount is larger than the year to date.</summary>
        [Description("本月完成大于累计完成")]
        MonthAboveYearToDate = 26,
        /// <summary>A printed rate is not that of the amounts beside it.</summary>
        [Description("完成率与金额不符")]
        RateDiffers = 27,
        /// <summary>Title, sheet name and headers name different years or months.</summary>
        [Description("年份或月份矛盾")]
        PeriodContradicts = 28,
        /// <summary>A sheet that was left out, with the reason.</summary>
        [Description("工作表未读入")]
        SheetSkipped = 29,
        /// <summary>A responsible unit named twice.</summary>
        [Description("责任单位重复")]
        UnitRepeated = 30,
        /// <summary>More responsible units than the ledger takes.</summary>
        [Description("责任单位过多")]
        TooManyUnits = 31,
        /// <summary>A name or text longer than the ledger takes.</summary>
        [Description("文字过长")]
        TextTooLong = 32,
        /// <summary>More findings than are listed.</summary>
        [Description("其余问题未列出")]
        MoreFindings = 33,
        /// <summary>Characters that are struck out and were not read.</summary>
        [Description("划去的内容")]
        StruckOut = 34,
        /// <summary>The mark of a footnote beside a value, which was left out.</summary>
        [Description("值旁的注号")]
        MarkLeftOut = 35,
        /// <summary>An amount whose format shows it scaled, read as it is shown.</summary>
        [Description("按显示格式换算的金额")]
        AmountScaled = 36,
        /// <summary>An amount whose format shows something else than its column says.</summary>
        [Description("显示格式与列的含义不符")]
        ShownDiffers = 37,
        /// <summary>A formula whose result the file does not hold.</summary>
        [Description("公式没有计算结果")]
        NoResult = 38,
        /// <summary>A picture in a cell, which is no text.</summary>
        [Description("单元格中的图片")]
        PictureInCell = 39,
        /// <summary>An amount that is merged over several projects or columns.</summary>
        [Description("金额跨项目或跨列合并")]
        AmountMerged = 40,
        /// <summary>A merged cell that reaches over a heading and holds only above it.</summary>
        [Description("合并单元格跨过分组行")]
        MergeCrossesHeading = 41,
        /// <summary>A row that may be a heading or a project.</summary>
        [Description("无法确定是分组行还是项目")]
        RowUnclear = 42,
        /// <summary>Lines of plan and actual that cannot be distinguished.</summary>
        [Description("计划行与实际行不清")]
        PlanActualUnclear = 43,
        /// <summary>A hidden row, which was not read as a project.</summary>
        [Description("隐藏行未读入")]
        RowHidden = 44,
        /// <summary>A row that is struck out, which was not read as a project.</summary>
        [Description("删除线行未读入")]
        RowStruck = 45,
        /// <summary>Something that a person decided.</summary>
        [Description("已由人工确认")]
        AnsweredByPerson = 46,
        /// <summary>A table below another one that is not understood.</summary>
        [Description("下方表格未读入")]
        TableNotRead = 47,
        /// <summary>A quote in a text file that never ends, or ends in the middle of a cell.</summary>
        [Description("引号不成对")]
        QuoteUnclosed = 48,
        /// <summary>A text of which the file does not hold every character.</summary>
        [Description("文字不完整")]
        TextDamaged = 49,
        /// <summary>Cells beyond the rows and columns that are read.</summary>
        [Description("超出行列范围")]
        CellBeyond = 50,
        /// <summary>A column that could mean two things.</summary>
        [Description("表头含义不明")]
        ColumnAmbiguous = 51,
        /// <summary>A column whose meaning a person chose against its header.</summary>
        [Description("列含义为选定")]
        ColumnChosen = 52,
        /// <summary>A column of another month or year, or of a plan beside what was done; kept as text.</summary>
        [Description("非本期的列")]
        OtherPeriod = 53,
        /// <summary>A title or header that names several years or months.</summary>
        [Description("年份或月份不明")]
        PeriodUnclear = 54,
        /// <summary>A column of one source of money; kept as text.</summary>
        [Description("资金来源列")]
        SourceColumn = 55,
        /// <summary>A column that the sheet hides.</summary>
        [Description("隐藏列")]
        HiddenColumn = 56,
        /// <summary>An amount that nobody sees in the sheet, white on white or in the smallest of fonts.</summary>
        [Description("看不见的金额")]
        AmountUnseen = 57,
        /// <summary>Columns of sources of which one may be a part of another.</summary>
        [Description("资金来源互相包含")]
        SourcesOverlap = 58,
        /// <summary>A monthly row without a project of that code or name.</summary>
        [Description("未找到对应项目")]
        ProjectNotFound = 59,
        /// <summary>Code and name of a row belong to different projects.</summary>
        [Description("代码与名称不一致")]
        ProjectAmbiguous = 60,
        /// <summary>A new unit or sector whose name looks like one that the ledger has.</summary>
        [Description("单位或行业名称相近")]
        NameNear = 61,
        /// <summary>A project that is not in the year's plan.</summary>
        [Description("项目不在年度计划内")]
        NotInPlan = 62,
        /// <summary>A project that is to be supplemented and is already in the plan.</summary>
        [Description("已在计划中")]
        AlreadyInPlan = 63,
        /// <summary>A project that left the plan.</summary>
        [Description("已调出")]
        Withdrawn = 64,
        /// <summary>A plan change that would count from before the last one that changed the project.</summary>
        [Description("生效月份过早")]
        EffectiveTooEarly = 65,
        /// <summary>A change of a plan that only a plan change can make.</summary>
        [Description("须按增补、调整办理")]
        NeedsPlanChange = 66,
        /// <summary>A report that is there already and will be replaced.</summary>
        [Description("已有月报，将被更正")]
        ReportReplaced = 67,
        /// <summary>The row's reporting unit is not the one that the plan has.</summary>
        [Description("填报单位与计划不同")]
        ReportingUnitDiffers = 68,
        /// <summary>Something about a report that is legal but odd.</summary>
        [Description("月报提示")]
        ReportFlagged = 69,
        /// <summary>A part of a project that the plan would list beside its whole, so that both are counted.</summary>
        [Description("整体与部分重复统计")]
        CountedTwice = 70,
        /// <summary>A first report for a month that is closed.</summary>
        [Description("已关账")]
        MonthClosed = 71,
        /// <summary>A source of funds that the plan's rule pack does not name.</summary>
        [Description("资金来源不在规则包内")]
        FundSourceUnknown = 72,
        /// <summary>A row of a monthly sheet that says nothing of its project.</summary>
        [Description("未填报内容")]
        NothingReported = 73,
        /// <summary>A column that was read as the office confirmed it before.</summary>
        [Description("按已确认的列读入")]
        ColumnConfirmed = 74,
        /// <summary>A value that is not of the kind that its column holds; kept as text.</summary>
        [Description("内容无法读出")]
        ValueUnreadable = 75,
        /// <summary>Months of a plan that contradict one another, are left open or would be lost.</summary>
        [Description("月度计划不清")]
        MonthPlanUnclear = 76,
    }

    /// <summary>Flag of a report. <para>月报的提示。</para></summary>
    [Flags]
    public enum ReportFlag
    {
        /// <summary>None is set.</summary>
        None = 0,
        /// <summary>The year to date is lower than in the report before.</summary>
        [Description("累计完成投资下降")]
        YearToDateFell = 1,
        /// <summary>Month's amount and year to date do not fit the report before.</summary>
        [Description("本月与累计不符")]
        MonthDisagrees = 2,
        /// <summary>More is done than the year's plan.</summary>
        [Description("完成投资超过年度计划")]
        AbovePlan = 4,
        /// <summary>Money is done though the project has not started.</summary>
        [Description("未开工但有完成投资")]
        DoneBeforeStart = 8,
        /// <summary>Funds in place are not the sum of their sources.</summary>
        [Description("到位资金与分来源之和不符")]
        FundsDisagree = 16,
        /// <summary>The month's amount is not the sum of its ten-day reports.</summary>
        [Description("本月完成与旬报之和不符")]
        TenDaysDisagree = 32,
        /// <summary>Funds come from a source that the plan's rules do not name.</summary>
        [Description("资金来源不在规则之内")]
        FundSourceUnknown = 64,
        /// <summary>The correction says no amount any more where the report before it said one.</summary>
        [Description("更正删去了已报金额")]
        AmountErased = 128,
        /// <summary>Less is done since the start of the construction than in the year alone.</summary>
        [Description("自开工累计小于本年累计")]
        CumulativeBelowYear = 256,
    }

    /// <summary>Format of a spreadsheet file. <para>电子表格的格式。</para></summary>
    public enum FileFormat
    {
        /// <summary>OLE2 with BIFF records: Excel 97-2003 .xls and WPS .et.</summary>
        [Description("Excel 97-2003工作簿")]
        Xls = 1,
        /// <summary>Office Open XML.</summary>
        [Description("Excel工作簿")]
        Xlsx = 2,
        /// <summary>OpenDocument.</summary>
        [Description("OpenDocument表格")]
        Ods = 3,
        /// <summary>Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030.</summary>
        [Description("文本表格")]
        Csv = 4,
        /// <summary>A web page with a table, as web systems "export to Excel".</summary>
        [Description("网页表格")]
        Html = 5,
        /// <summary>The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel".</summary>
        [Description("Excel 2003 XML表格")]
        Xml2003 = 6,
    }

    /// <summary>The gap to 序时进度. <para>与序时进度的差距。</para></summary>
    public enum GapOrder
    {
        /// <summary>From the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points.</summary>
        [Description("按精确值计算")]
        Exact = 1,
        /// <summary>From the two rounded values: +13.9 in the same case.</summary>
        [Description("按四舍五入后的值计算")]
        Rounded = 2,
    }

    /// <summary>Order of the items of an answer. <para>查询结果的次序。</para></summary>
    public enum ItemOrder
    {
        /// <summary>By phase and place in the plan.</summary>
        [Description("按计划顺序")]
        Plan = 1,
        /// <summary>By the gap to time progress, the furthest behind first.</summary>
        [Description("按与序时进度差")]
        Gap = 2,
        /// <summary>By the unrounded rate, the lowest first; in one month that is the order of the gaps.</summary>
        [Description("按完成率")]
        Rate = 3,
        /// <summary>By the annual planned investment, the smallest first.</summary>
        [Description("按年度计划投资")]
        Annual = 4,
        /// <summary>By the characters of the project's name.</summary>
        [Description("按项目名称")]
        Name = 5,
        /// <summary>By the last report, the oldest first; those that never reported come before all others.</summary>
        [Description("按最近报送月份")]
        LastReport = 6,
    }

    /// <summary>A printed form of an issued bulletin. <para>已签发通报的印制形式。</para></summary>
    public enum Keeping
    {
        /// <summary>It is at hand as it was issued, byte for byte.</summary>
        [Description("原件")]
        Kept = 1,
        /// <summary>What the ledger keeps was edited or removed: it does not have the SHA-256 as issued.</summary>
        [Description("原件被改动")]
        Edited = 2,
        /// <summary>It was not kept, and this library makes another one, or it was not made when the bulletin was
        /// issued.</summary>
        [Description("未存原件")]
        NotKept = 3,
    }

    /// <summary>Kind of letter. <para>函件种类。</para></summary>
    public enum LetterKind
    {
        /// <summary>Reminds a unit of a project that falls behind.</summary>
        [Description("提醒函")]
        Reminder = 1,
        /// <summary>Urges what was asked for already, with a plan of work.</summary>
        [Description("督办函")]
        Urging = 2,
        /// <summary>Hands matters over, each with a unit, a demand and a time limit.</summary>
        [Description("交办单")]
        Assignment = 3,
        /// <summary>Calls somebody to a talk.</summary>
        [Description("约谈通知")]
        Talk = 4,
        /// <summary>Criticises units by name, for all to read.</summary>
        [Description("通报批评")]
        Criticism = 5,
    }

    /// <summary>State of a letter. <para>函件状态。</para></summary>
    public enum LetterState
    {
        /// <summary>It is being written.</summary>
        [Description("草稿")]
        Draft = 1,
        /// <summary>It is issued and waits for its answer.</summary>
        [Description("已签发")]
        Issued = 2,
        /// <summary>It is answered.</summary>
        [Description("已回复")]
        Replied = 3,
        /// <summary>It is settled.</summary>
        [Description("已办结")]
        Closed = 4,
        /// <summary>A stronger letter followed it.</summary>
        [Description("已升级")]
        Escalated = 5,
        /// <summary>A document took it back.</summary>
        [Description("已撤销")]
        Revoked = 6,
    }

    /// <summary>Level of a plan. <para>计划层级。</para></summary>
    public enum PlanLevel
    {
        /// <summary>Autonomous region or province (省级).</summary>
        [Description("自治区级")]
        Regional = 1,
        /// <summary>City.</summary>
        [Description("市级")]
        Municipal = 2,
        /// <summary>County.</summary>
        [Description("县级")]
        County = 3,
    }

    /// <summary>Light. <para>亮灯。</para></summary>
    public enum Light
    {
        /// <summary>Green.</summary>
        [Description("绿灯")]
        Green = 1,
        /// <summary>Yellow.</summary>
        [Description("黄灯")]
        Yellow = 2,
        /// <summary>Red.</summary>
        [Description("红灯")]
        Red = 3,
    }

    /// <summary>Kind of matter. <para>事项种类。</para></summary>
    public enum MatterKind
    {
        /// <summary>An approval or permit, such as 用地许可; the responsible office grants it within a time
        /// limit.</summary>
        [Description("前期手续")]
        Permit = 1,
        /// <summary>A system that must be in place, such as 项目法人制.</summary>
        [Description("四制")]
        Institution = 2,
        /// <summary>Something that blocks the project.</summary>
        [Description("存在问题")]
        Problem = 3,
        /// <summary>A notice of an inspection, to be put right by a deadline.</summary>
        [Description("督查")]
        Inspection = 4,
        /// <summary>Land to be acquired by a county government.</summary>
        [Description("征地拆迁")]
        Land = 5,
    }

    /// <summary>Measure of a unit or an item. <para>单位或项目的考核指标。</para></summary>
    public enum Measure
    {
        /// <summary>Items.</summary>
        [Description("项目数")]
        Items = 1,
        /// <summary>New starts that the plan has.</summary>
        [Description("计划新开工项目数")]
        PlannedNew = 2,
        /// <summary>Items that have started.</summary>
        [Description("已开工项目数")]
        Started = 3,
        /// <summary>New starts planned up to the month.</summary>
        [Description("截至本月计划开工项目数")]
        PlannedStartToDate = 4,
        /// <summary>New starts that are late.</summary>
        [Description("未按计划开工项目数")]
        LateStarts = 5,
        /// <summary>Items that are finished.</summary>
        [Description("已竣工项目数")]
        Finished = 6,
        /// <summary>Items that the plan finishes.</summary>
        [Description("计划竣工项目数")]
        PlannedFinish = 7,
        /// <summary>Items that stand still.</summary>
        [Description("停工项目数")]
        NotWorking = 8,
        /// <summary>Annual planned investment.</summary>
        [Description("年度计划投资")]
        Annual = 9,
        /// <summary>Done in the year to date.</summary>
        [Description("累计完成投资")]
        Done = 10,
        /// <summary>Total investment.</summary>
        [Description("总投资")]
        Total = 11,
        /// <summary>Started or finished, less the target.</summary>
        [Description("超出考核数")]
        OverTarget = 12,
        /// <summary>Done in the year to date, less the target.</summary>
        [Description("超出考核投资")]
        OverTargetMoney = 13,
        /// <summary>Done of the annual planned investment.</summary>
        [Description("年度计划完成率")]
        AnnualRate = 14,
        /// <summary>Done of the target.</summary>
        [Description("考核目标完成率")]
        TargetRate = 15,
        /// <summary>Done in the month of what was planned for it.</summary>
        [Description("月任务完成率")]
        MonthTaskRate = 16,
        /// <summary>The annual rate at the end of June.</summary>
        [Description("半年度完成率")]
        HalfRate = 17,
        /// <summary>Started of the planned new starts.</summary>
        [Description("开工率")]
        StartRate = 18,
        /// <summary>Finished of those that the plan finishes.</summary>
        [Description("竣工率")]
        FinishRate = 19,
        /// <summary>Funds in place.</summary>
        [Description("到位资金")]
        Funds = 20,
        /// <summary>Funds in place of the annual planned investment.</summary>
        [Description("资金到位率")]
        FundsRate = 21,
        /// <summary>Its part of the annual planned investment of all.</summary>
        [Description("年度计划投资占比")]
        ShareAnnual = 22,
        /// <summary>Its part of what all have done.</summary>
        [Description("完成投资占比")]
        ShareDone = 23,
        /// <summary>Matters that were settled of those that were due.</summary>
        [Description("事项办结率")]
        MatterRate = 24,
        /// <summary>Matters that are overdue.</summary>
        [Description("逾期事项数")]
        MattersOverdue = 25,
        /// <summary>Nodes that were reached of those that were due.</summary>
        [Description("节点完成率")]
        NodesRate = 26,
        /// <summary>Months at whose end the annual rate was below the time progress.</summary>
        [Description("慢于序时进度月数")]
        MonthsBehind = 27,
        /// <summary>Months in which it was the last of its group.</summary>
        [Description("排名末位月数")]
        MonthsLast = 28,
        /// <summary>Months in which more was done than an amount.</summary>
        [Description("单月投资达标月数")]
        MonthsOver = 29,
        /// <summary>Reports that came after the deadline.</summary>
        [Description("迟报次数")]
        ReportsLate = 30,
        /// <summary>Reports that did not come.</summary>
        [Description("未报送次数")]
        ReportsMissing = 31,
        /// <summary>Reports that were returned.</summary>
        [Description("退回次数")]
        ReportsReturned = 32,
        /// <summary>Months of a yellow light.</summary>
        [Description("黄灯月数")]
        YellowMonths = 33,
        /// <summary>Months of a red light.</summary>
        [Description("红灯月数")]
        RedMonths = 34,
        /// <summary>The mean of the results of the months.</summary>
        [Description("各月平均得分")]
        MeanOfMonths = 35,
        /// <summary>The mean of the results of the owners.</summary>
        [Description("各业主平均得分")]
        MeanOfOwners = 36,
        /// <summary>Points that a registrar recorded with a document.</summary>
        [Description("认定得分")]
        GivenPoints = 37,
        /// <summary>Times that a registrar recorded with a document.</summary>
        [Description("认定次数")]
        GivenTimes = 38,
        /// <summary>A rate that a registrar recorded with a document.</summary>
        [Description("认定比率")]
        GivenRate = 39,
        /// <summary>One, always.</summary>
        [Description("一")]
        One = 40,
        /// <summary>Done in the month.</summary>
        [Description("本月完成投资")]
        MonthDone = 41,
        /// <summary>New starts by the plan; of one item 1 or 0.</summary>
        [Description("计划新开工")]
        PhaseNew = 42,
        /// <summary>Ongoing by the plan; of one item 1 or 0.</summary>
        [Description("计划续建")]
        PhaseOngoing = 43,
        /// <summary>To be finished by the plan; of one item 1 or 0.</summary>
        [Description("计划竣工")]
        PhaseCompleted = 44,
        /// <summary>In reserve by the plan; of one item 1 or 0.</summary>
        [Description("计划预备")]
        PhaseReserve = 45,
        /// <summary>Items that have started, of every phase; of one item 1 or 0.</summary>
        [Description("实际开工")]
        IsStarted = 46,
        /// <summary>Items that are finished, of every phase; of one item 1 or 0.</summary>
        [Description("实际竣工")]
        IsFinished = 47,
        /// <summary>Items that a higher level coordinates, too (★); of one item 1 or 0.</summary>
        [Description("上级统筹项目")]
        IsProvince = 48,
        /// <summary>What the month plans ask for in the month.</summary>
        [Description("本月计划投资")]
        MonthTask = 49,
        /// <summary>What the month plans ask for by the end of the month.</summary>
        [Description("截至本月计划投资")]
        PlanToDate = 50,
        /// <summary>Done in the year to date of what the month plans ask for.</summary>
        [Description("截至本月计划完成率")]
        PlanToDateRate = 51,
        /// <summary>Points that its letters gave it.</summary>
        [Description("函件计分")]
        LetterPoints = 52,
        /// <summary>Nodes whose day is over and that are not done.</summary>
        [Description("逾期节点数")]
        NodesLate = 53,
    }

    /// <summary>Kind of a measure. <para>考核指标的种类。</para></summary>
    public enum MeasureKind
    {
        /// <summary>A number of things.</summary>
        [Description("项、次、月")]
        Count = 1,
        /// <summary>An amount; exact values are in 元.</summary>
        [Description("金额")]
        Money = 2,
        /// <summary>A part of one: 1 is 100%.</summary>
        [Description("比率")]
        Rate = 3,
        /// <summary>Points of an assessment.</summary>
        [Description("分值")]
        Points = 4,
    }

    /// <summary>What the bytes of a file are. <para>按内容识别的文件类型。</para></summary>
    public enum MediaType
    {
        /// <summary>A photo, JPEG.</summary>
        [Description("JPEG图片")]
        Jpeg = 1,
        /// <summary>A picture, PNG.</summary>
        [Description("PNG图片")]
        Png = 2,
        /// <summary>A photo of a telephone, HEIF.</summary>
        [Description("HEIF图片")]
        Heif = 3,
        /// <summary>A scan, TIFF.</summary>
        [Description("TIFF图片")]
        Tiff = 4,
        /// <summary>A document, PDF.</summary>
        [Description("PDF文件")]
        Pdf = 5,
        /// <summary>An official document, OFD (GB/T 33190).</summary>
        [Description("OFD版式文件")]
        Ofd = 6,
        /// <summary>A text of Word 2007 or later, docx.</summary>
        [Description("Word文档（docx）")]
        Docx = 7,
        /// <summary>A workbook of Excel 2007 or later, xlsx.</summary>
        [Description("Excel工作簿（xlsx）")]
        Xlsx = 8,
        /// <summary>A text of Word 97 or WPS: doc, wps.</summary>
        [Description("Word、WPS文档（doc、wps）")]
        Doc = 9,
        /// <summary>A workbook of Excel 97 or WPS: xls, et.</summary>
        [Description("Excel、WPS工作簿（xls、et）")]
        Xls = 10,
        /// <summary>A picture, WebP.</summary>
        [Description("WebP图片")]
        Webp = 11,
        /// <summary>A film, MP4 or MOV.</summary>
        [Description("MP4视频")]
        Mp4 = 12,
        /// <summary>Several files in one, zip.</summary>
        [Description("ZIP压缩包")]
        Zip = 13,
        /// <summary>Something else.</summary>
        [Description("其他文件")]
        Other = 99,
    }

    /// <summary>Conflict of a node. <para>节点与前置节点不符之处。</para></summary>
    public enum NodeConflict
    {
        /// <summary>The node before it is not done.</summary>
        [Description("前置节点未完成")]
        BeforeOpen = 1,
        /// <summary>It was done before the node before it.</summary>
        [Description("早于前置节点完成")]
        BeforeDone = 2,
    }

    /// <summary>State of a node. <para>节点状态。</para></summary>
    public enum NodeState
    {
        /// <summary>It is planned, and its day is not over.</summary>
        [Description("未到期")]
        NotDue = 1,
        /// <summary>Its planned day is over, and it is not done.</summary>
        [Description("逾期")]
        Late = 2,
        /// <summary>It was done by its planned day.</summary>
        [Description("按期完成")]
        Done = 3,
        /// <summary>It was done after its planned day.</summary>
        [Description("逾期完成")]
        DoneLate = 4,
        /// <summary>It was done, and no day was planned.</summary>
        [Description("无计划已完成")]
        DoneUnplanned = 5,
        /// <summary>Neither is a day planned, nor is it done.</summary>
        [Description("未排计划")]
        Unplanned = 6,
    }

    /// <summary>Found at opening. <para>打开台账时发现的情况的种类。</para></summary>
    public enum OpeningNoticeKind
    {
        /// <summary>Changes came out of a log that a program left behind when it ended.</summary>
        [Description("从日志恢复的变更")]
        Recovered = 1,
        /// <summary>The file has other names on its disk.</summary>
        [Description("文件有其他硬链接")]
        HardLinks = 2,
        /// <summary>An unfinished creation had left a second name of the file, which was removed.</summary>
        [Description("已清理未完成的临时名")]
        PartialRemoved = 3,
        /// <summary>Other programs added tables, indexes or views, which hold no facts and are left alone.</summary>
        [Description("其他程序添加的对象")]
        AddedObjects = 4,
        /// <summary>Tables or indexes of the library are missing or altered, or there is a trigger: it can only be
        /// read.</summary>
        [Description("结构被改动")]
        AlteredObjects = 5,
        /// <summary>Litestream copies the ledger.</summary>
        [Description("由 Litestream 复制")]
        Litestream = 6,
        /// <summary>The ledger is on a network drive.</summary>
        [Description("台账在网络驱动器上")]
        NetworkDrive = 7,
        /// <summary>The ledger is on a drive that a program provides (FUSE); where the file really lies is not
        /// known.</summary>
        [Description("台账在 FUSE 文件系统上")]
        FuseDrive = 8,
    }

    /// <summary>Kind of a package. <para>数据包种类。</para></summary>
    public enum PackageKind
    {
        /// <summary>A year plan: its projects, their places in it, its changes so far, its rules.</summary>
        [Description("年度计划")]
        Plan = 1,
        /// <summary>What changed in a year plan.</summary>
        [Description("动态调整")]
        PlanChange = 2,
        /// <summary>Monthly reports, events and matters of the projects of a plan.</summary>
        [Description("月报")]
        MonthReports = 3,
        /// <summary>What became of the reports that were sent.</summary>
        [Description("答复")]
        Answers = 4,
    }

    /// <summary>Decision about a line. <para>对数据包一行的处理。</para></summary>
    public enum PackageDecision
    {
        /// <summary>The sender is right about what both changed.</summary>
        [Description("采用对方")]
        TakeTheirs = 1,
        /// <summary>This office is right about what both changed.</summary>
        [Description("保留本单位")]
        KeepOurs = 2,
        /// <summary>The line is not taken; the sender is asked to send it again.</summary>
        [Description("不接收")]
        LeaveOut = 3,
    }

    /// <summary>State of a line. <para>数据包一行的状态。</para></summary>
    public enum PackageLineState
    {
        /// <summary>Both say the same.</summary>
        [Description("一致")]
        Same = 1,
        /// <summary>The record is added.</summary>
        [Description("新增")]
        New = 2,
        /// <summary>What the sender changed is taken.</summary>
        [Description("更新")]
        Changed = 3,
        /// <summary>Only this office changed it, and nothing is taken.</summary>
        [Description("保留本单位")]
        Kept = 4,
        /// <summary>Both changed it: a person decides.</summary>
        [Description("冲突")]
        Conflict = 5,
        /// <summary>It may be a record of this ledger: a person decides.</summary>
        [Description("待对应")]
        Unmatched = 6,
        /// <summary>The record ends: it was voided, merged or withdrawn.</summary>
        [Description("终止")]
        Ended = 7,
        /// <summary>It cannot be taken, for the reason that is given.</summary>
        [Description("不予接收")]
        Refused = 8,
        /// <summary>A person left it out.</summary>
        [Description("未接收")]
        LeftOut = 9,
    }

    /// <summary>How a package stands. <para>数据包与已收数据包的关系。</para></summary>
    public enum PackageStanding
    {
        /// <summary>It can be taken.</summary>
        [Description("可以接收")]
        Ready = 1,
        /// <summary>It was received already: there is nothing to do.</summary>
        [Description("已经接收")]
        Repeated = 2,
        /// <summary>A later one that brings the same was received: there is nothing to do.</summary>
        [Description("已被后续数据包包含")]
        Superseded = 3,
        /// <summary>It builds on one that never came.</summary>
        [Description("缺少前序数据包")]
        Gap = 4,
        /// <summary>It contradicts one that was received: the sender's ledger was restored or copied, or somebody forged
        /// it.</summary>
        [Description("分叉")]
        Fork = 5,
        /// <summary>It begins another life of the sender's ledger, which a person must accept.</summary>
        [Description("换代")]
        NewIncarnation = 6,
    }

    /// <summary>Paper of a document. <para>文件的纸张。</para></summary>
    public enum Paper
    {
        /// <summary>Tables and words for the office itself.</summary>
        [Description("报表")]
        Report = 1,
        /// <summary>A bulletin with its own head: name, number, office and date.</summary>
        [Description("简报")]
        Bulletin = 2,
        /// <summary>An official document (公文) with addressees and signature.</summary>
        [Description("通报")]
        Notice = 3,
        /// <summary>An official letter.</summary>
        [Description("函")]
        Letter = 4,
    }

    /// <summary>Period of a bulletin or an assessment. <para>通报或考核的时段。</para></summary>
    public enum Period
    {
        /// <summary>A month.</summary>
        [Description("月度")]
        Month = 1,
        /// <summary>A quarter: March, June, September, December.</summary>
        [Description("季度")]
        Quarter = 2,
        /// <summary>Half a year: June, December.</summary>
        [Description("半年")]
        Half = 3,
        /// <summary>A year: December.</summary>
        [Description("年度")]
        Year = 4,
    }

    /// <summary>Planned phase. <para>计划建设阶段。</para></summary>
    public enum Phase
    {
        /// <summary>To be started within the year.</summary>
        [Description("新开工")]
        New = 1,
        /// <summary>To fulfil the year's plan.</summary>
        [Description("续建")]
        Ongoing = 2,
        /// <summary>To be basically finished within the year.</summary>
        [Description("竣工")]
        Completed = 3,
        /// <summary>To make real preparatory progress.</summary>
        [Description("预备")]
        Reserve = 4,
    }

    /// <summary>What the positions of a place are. <para>位置的形状。</para></summary>
    public enum PlaceKind
    {
        /// <summary>One point, such as a gate.</summary>
        [Description("点")]
        Point = 1,
        /// <summary>A line, such as a road.</summary>
        [Description("线")]
        Line = 2,
        /// <summary>An area, whose last position is its first one again.</summary>
        [Description("面")]
        Area = 3,
    }

    /// <summary>Kind of plan change. <para>计划调整种类。</para></summary>
    public enum PlanChangeKind
    {
        /// <summary>Projects come into the plan.</summary>
        [Description("增补")]
        Supplement = 1,
        /// <summary>Projects leave the plan and its statistics; also called 退出.</summary>
        [Description("调出")]
        Withdrawal = 2,
        /// <summary>Phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new
        /// start.</summary>
        [Description("调整")]
        Adjustment = 3,
        /// <summary>Projects that left come back within the year.</summary>
        [Description("调回")]
        Return = 4,
    }

    /// <summary>Rule by which a value becomes points. <para>由数值计算得分的规则种类。</para></summary>
    public enum PointsRuleKind
    {
        /// <summary>Points × value ÷ full value.</summary>
        [Description("按比例")]
        Proportion = 1,
        /// <summary>Points of the band in which the value is.</summary>
        [Description("分档")]
        Steps = 2,
        /// <summary>Points, and some more or fewer for each step away from a target.</summary>
        [Description("加减分")]
        Slope = 3,
        /// <summary>Points × number of times.</summary>
        [Description("按次")]
        Count = 4,
        /// <summary>Points of the rank within the group.</summary>
        [Description("按名次")]
        Rank = 5,
        /// <summary>Points by the place between the lowest and the highest value of the group.</summary>
        [Description("功效系数")]
        Effect = 6,
        /// <summary>The value itself, which a person gave.</summary>
        [Description("认定")]
        Given = 7,
    }

    /// <summary>Form of a document. <para>文件的印制形式。</para></summary>
    public enum PrintedForm
    {
        /// <summary>The exact figures of what was issued, apart from any printed form.</summary>
        [Description("数据")]
        Figures = 1,
        /// <summary>Text, in UTF-8.</summary>
        [Description("文本")]
        Text = 2,
        /// <summary>JSON without blanks.</summary>
        [Description("JSON")]
        Json = 3,
        /// <summary>Markdown, in UTF-8.</summary>
        [Description("Markdown")]
        Markdown = 4,
        /// <summary>An .xlsx workbook to print.</summary>
        [Description("工作簿")]
        Workbook = 5,
        /// <summary>A .docx in the official form (GB/T 9704-2012).</summary>
        [Description("公文")]
        Docx = 6,
        /// <summary>An .xlsx workbook for machines: one header row with units, no merged cells, exact amounts.</summary>
        [Description("数据表")]
        FlatWorkbook = 7,
    }

    /// <summary>Problem of a file. <para>文件问题的种类。</para></summary>
    public enum FileProblemKind
    {
        /// <summary>Pages or indexes are damaged.</summary>
        [Description("文件损坏")]
        Damage = 1,
        /// <summary>A row refers to one that does not exist.</summary>
        [Description("引用缺失")]
        Reference = 2,
        /// <summary>A table, an index or a rule is not the library's.</summary>
        [Description("结构不符")]
        Schema = 3,
        /// <summary>A row or a change was edited behind the library's back.</summary>
        [Description("校验码不符")]
        Chain = 4,
        /// <summary>A write was cut short; it waits in a side file to be undone.</summary>
        [Description("写入未完成")]
        Unfinished = 5,
    }

    /// <summary>Why a record is proposed. <para>建议对应的依据。</para></summary>
    public enum ProposalBasis
    {
        /// <summary>It has the same code.</summary>
        [Description("代码")]
        Code = 1,
        /// <summary>It has the same name, or is the plan of the same year and level.</summary>
        [Description("名称")]
        Name = 2,
        /// <summary>It had the same name, or the same code, before.</summary>
        [Description("曾用名")]
        FormerName = 3,
    }

    /// <summary>Rank of a partner office. <para>往来单位级别。</para></summary>
    public enum PartnerRank
    {
        /// <summary>It gives the plan, its changes, the rules, and answers reports: a city to its counties.</summary>
        [Description("上级")]
        Upper = 1,
        /// <summary>It reports what happens to the projects of its unit: a county to its city.</summary>
        [Description("下级")]
        Lower = 2,
    }

    /// <summary>Class of a reason. <para>原因类别。</para></summary>
    public enum ReasonClass
    {
        /// <summary>Macro-economic control, industrial policy and the like.</summary>
        [Description("客观原因")]
        Objective = 1,
        /// <summary>The responsible unit's or the owner's own.</summary>
        [Description("主观原因")]
        Subjective = 2,
        /// <summary>Another one.</summary>
        [Description("其他")]
        Other = 3,
    }

    /// <summary>Record that differs. <para>有差别的记录的种类。</para></summary>
    public enum FactRecordKind
    {
        /// <summary>The rules of figures, which no change of the ledger wrote.</summary>
        [Description("口径")]
        Rules = 1,
        /// <summary>The year plan.</summary>
        [Description("年度计划")]
        Plan = 2,
        /// <summary>A sector.</summary>
        [Description("行业分类")]
        Sector = 3,
        /// <summary>A unit that the plan names.</summary>
        [Description("单位")]
        Unit = 4,
        /// <summary>The name of a project.</summary>
        [Description("项目")]
        Project = 5,
        /// <summary>A plan item.</summary>
        [Description("计划项目")]
        Item = 6,
        /// <summary>The report of an item for a month.</summary>
        [Description("月报")]
        Report = 7,
        /// <summary>An event of a project: a start, a stop.</summary>
        [Description("开竣工事件")]
        Event = 8,
        /// <summary>A merge of a unit or a project that the earlier state names.</summary>
        [Description("合并")]
        Merger = 9,
    }

    /// <summary>An issued bulletin that was made again. <para>重新生成已签发通报的结果。</para></summary>
    public enum Reproduction
    {
        /// <summary>The figures are the same, and every form is at hand as it was issued, byte for byte.</summary>
        [Description("一致")]
        Same = 1,
        /// <summary>The figures are the same. A form was not kept, as before format 2, and this library prints it
        /// differently.</summary>
        [Description("版式变化")]
        NotKept = 2,
        /// <summary>The figures as of the bulletin's change are other ones: the library computes differently, or the ledger
        /// was edited behind its back, which verifying it shows.</summary>
        [Description("数据变化")]
        FiguresChanged = 3,
        /// <summary>The figures are the same; a form that the ledger keeps was edited behind the library's back.</summary>
        [Description("原件被改动")]
        Edited = 4,
        /// <summary>The text as issued does not print the hash that its change has in the ledger: the chain was made anew,
        /// however well it verifies.</summary>
        [Description("变更链被重做")]
        ChainChanged = 5,
    }

    /// <summary>Role. <para>职责。</para></summary>
    public enum Role
    {
        /// <summary>Keeps the ledger, runs the plan, issues bulletins; may do whatever others may.</summary>
        [Description("重点办")]
        Registrar = 1,
        /// <summary>Files reports.</summary>
        [Description("信息员")]
        Reporter = 2,
        /// <summary>Approves reports or returns them.</summary>
        [Description("联络员")]
        Liaison = 3,
        /// <summary>Answers for the projects; may do what the liaison may.</summary>
        [Description("责任专员")]
        Commissioner = 4,
        /// <summary>Reads only.</summary>
        [Description("查阅")]
        Reader = 5,
    }

    /// <summary>Why a project has its place in the next plan. <para>项目列入下一年计划的理由。</para></summary>
    public enum RolloverReason
    {
        /// <summary>It is finished and leaves.</summary>
        [Description("已竣工，不再列入")]
        Finished = 1,
        /// <summary>It has started and is planned to be finished in the next year.</summary>
        [Description("已开工，计划下年竣工")]
        FinishDue = 2,
        /// <summary>It has started and should have been finished by now.</summary>
        [Description("已开工，逾期未竣工，列入下年竣工")]
        FinishOverdue = 3,
        /// <summary>It has started and goes on; its planned finish is later.</summary>
        [Description("已开工未竣工，结转续建")]
        GoesOn = 4,
        /// <summary>It has started and goes on; no planned finish is known.</summary>
        [Description("已开工未竣工，计划竣工时间不明，暂列续建")]
        FinishUnknown = 5,
        /// <summary>It was to start this year and has not: it is a new start again.</summary>
        [Description("年内未开工，结转新开工")]
        NotStarted = 6,
        /// <summary>It was to start this year and the year before and has not: its withdrawal should be
        /// considered.</summary>
        [Description("连续两年计划新开工未开工，建议调出")]
        NotStartedTwice = 7,
        /// <summary>It has not started, and its planned start is after the next year: back to the reserve.</summary>
        [Description("未开工，计划开工时间在下年之后，转为预备")]
        StartLater = 8,
        /// <summary>A reserve project whose planned start has come.</summary>
        [Description("预备项目计划下年开工，列入新开工")]
        StartDue = 9,
        /// <summary>A reserve project that stays in reserve.</summary>
        [Description("继续开展前期工作")]
        StaysReserve = 10,
    }

    /// <summary>Row of a printed table. <para>印制表格中行的种类。</para></summary>
    public enum RowKind
    {
        /// <summary>The total of all.</summary>
        [Description("合计")]
        Total = 1,
        /// <summary>The head of a group.</summary>
        [Description("分组")]
        Group = 2,
        /// <summary>One of a group.</summary>
        [Description("明细")]
        Plain = 3,
    }

    /// <summary>Finding. <para>问题的严重程度。</para></summary>
    public enum Severity
    {
        /// <summary>Something could not be read; importing would lose it.</summary>
        [Description("阻止导入")]
        Blocking = 1,
        /// <summary>Everything was read, but somebody should look.</summary>
        [Description("提示")]
        Notice = 2,
    }

    /// <summary>Sheet. <para>表格种类。</para></summary>
    public enum SheetKind
    {
        /// <summary>A list of projects with their plan.</summary>
        [Description("计划表")]
        Plan = 1,
        /// <summary>The progress of projects in a month.</summary>
        [Description("月报表")]
        Monthly = 2,
    }

    /// <summary>Base of the rate of starts. <para>开工率的基数。</para></summary>
    public enum StartBaseKind
    {
        /// <summary>The planned new starts of the year; Liuzhou's.</summary>
        [Description("计划新开工项目")]
        PlannedNew = 1,
        /// <summary>The new starts planned up to the month.</summary>
        [Description("截至本月计划新开工项目")]
        PlannedToDate = 2,
        /// <summary>All implementation projects.</summary>
        [Description("全部实施项目")]
        All = 3,
        /// <summary>The number of starts set as the year's target.</summary>
        [Description("全年开工目标数")]
        Target = 4,
    }

    /// <summary>Actual state. <para>实际状态。</para></summary>
    public enum ProjectState
    {
        /// <summary>Not started.</summary>
        [Description("未开工")]
        NotStarted = 1,
        /// <summary>Underway.</summary>
        [Description("在建")]
        Underway = 2,
        /// <summary>Standing still.</summary>
        [Description("停工")]
        Suspended = 3,
        /// <summary>Finished.</summary>
        [Description("竣工")]
        Finished = 4,
    }

    /// <summary>What a change wrote of. <para>变更所写的对象。</para></summary>
    public enum Subject
    {
        /// <summary>The ledger itself: its office.</summary>
        [Description("台账")]
        Ledger = 1,
        /// <summary>A unit.</summary>
        [Description("单位")]
        Unit = 2,
        /// <summary>A sector.</summary>
        [Description("行业分类")]
        Sector = 3,
        /// <summary>A person.</summary>
        [Description("人员")]
        Person = 4,
        /// <summary>A role that somebody has.</summary>
        [Description("授权")]
        Grant = 5,
        /// <summary>A project.</summary>
        [Description("项目")]
        Project = 6,
        /// <summary>An event of a project.</summary>
        [Description("开竣工")]
        Event = 7,
        /// <summary>A matter of a project.</summary>
        [Description("事项")]
        Matter = 8,
        /// <summary>A node of a project.</summary>
        [Description("节点")]
        Node = 35,
        /// <summary>A year plan.</summary>
        [Description("年度计划")]
        Plan = 9,
        /// <summary>The rule pack that a plan uses.</summary>
        [Description("计划所用规则")]
        PlanRules = 10,
        /// <summary>Which of a whole and its parts counts in a plan.</summary>
        [Description("整体与部分")]
        CountedSide = 11,
        /// <summary>Through which month a plan is closed.</summary>
        [Description("关账")]
        PlanClose = 12,
        /// <summary>A supplement, a withdrawal or an adjustment.</summary>
        [Description("计划调整")]
        PlanChange = 13,
        /// <summary>A project's place in a plan.</summary>
        [Description("计划项目")]
        Item = 14,
        /// <summary>A monthly report that counts.</summary>
        [Description("月报")]
        Report = 15,
        /// <summary>A monthly report on its way: draft, submitted, approved or returned.</summary>
        [Description("月报报送")]
        Filing = 16,
        /// <summary>A monthly report that was taken out of the figures, and why.</summary>
        [Description("月报撤回")]
        ReportWithdrawal = 17,
        /// <summary>A ten-day report.</summary>
        [Description("旬报")]
        TenDayReport = 18,
        /// <summary>The matters that the problem of a monthly report became.</summary>
        [Description("问题转为事项")]
        MatterReport = 26,
        /// <summary>An issued bulletin.</summary>
        [Description("通报")]
        Bulletin = 19,
        /// <summary>A rule pack.</summary>
        [Description("规则包")]
        RulePack = 20,
        /// <summary>The mark of a change whose instant is not trusted.</summary>
        [Description("时间标记")]
        ClockMark = 21,
        /// <summary>The day that was set for such a change.</summary>
        [Description("补记日期")]
        ChangeDay = 22,
        /// <summary>Why such marks were lifted.</summary>
        [Description("解除时间标记")]
        ClockLift = 23,
        /// <summary>What a person decided about a cell of an imported sheet.</summary>
        [Description("人工确认")]
        ImportAnswer = 24,
        /// <summary>What a column was confirmed to mean.</summary>
        [Description("列的确认")]
        ColumnMapping = 25,
        /// <summary>A fact of an assessment.</summary>
        [Description("考核登记")]
        AssessmentFact = 31,
        /// <summary>An issued result of an assessment.</summary>
        [Description("考核结果")]
        IssuedAssessment = 32,
        /// <summary>A letter.</summary>
        [Description("函件")]
        Letter = 34,
        /// <summary>A file that is attached to a record.</summary>
        [Description("附件")]
        Attachment = 36,
        /// <summary>A place of a project.</summary>
        [Description("位置")]
        Place = 37,
        /// <summary>An attempt that was refused for want of a right.</summary>
        [Description("越权尝试")]
        Refusal = 29,
        /// <summary>The contact details of a person, of which a history has only why they were overwritten.</summary>
        [Description("联系方式")]
        Contact = 30,
        /// <summary>That a unit or a project is another one.</summary>
        [Description("合并")]
        Merger = 28,
        /// <summary>An office with which packages are exchanged.</summary>
        [Description("往来单位")]
        Partner = 39,
        /// <summary>Another life of the ledger, because it was restored or copied.</summary>
        [Description("台账代次")]
        Incarnation = 40,
        /// <summary>A package that was made for another office.</summary>
        [Description("发出的数据包")]
        SentPackage = 41,
        /// <summary>A package that came from another office.</summary>
        [Description("收到的数据包")]
        ReceivedPackage = 42,
        /// <summary>What an upper office said of a report.</summary>
        [Description("答复")]
        Answer = 43,
        /// <summary>That a record is voided, and why.</summary>
        [Description("作废")]
        Void = 27,
    }

    /// <summary>Task. <para>办理的事项。</para></summary>
    public enum TaskKind
    {
        /// <summary>Keep people, units, sectors, projects, plans and their changes, issue bulletins, close
        /// months.</summary>
        [Description("台账管理")]
        Manage = 1,
        /// <summary>File drafts, reports and ten-day reports of an item.</summary>
        [Description("填报")]
        Report = 2,
        /// <summary>Approve reports of an item or return them.</summary>
        [Description("审核")]
        Review = 3,
        /// <summary>Record matters and events of a project.</summary>
        [Description("记录事项")]
        Record = 4,
    }

    /// <summary>Against its plan. <para>与计划时间相比。</para></summary>
    public enum Timing
    {
        /// <summary>Before the planned month.</summary>
        [Description("提前")]
        Early = 1,
        /// <summary>In the planned month.</summary>
        [Description("按期")]
        OnTime = 2,
        /// <summary>Later than planned, or not yet though its time has come.</summary>
        [Description("逾期")]
        Late = 3,
    }

    /// <summary>Kind of unit. <para>单位类别。</para></summary>
    public enum UnitKind
    {
        /// <summary>The government of a county, city or district.</summary>
        [Description("县（市、区）")]
        County = 1,
        /// <summary>The committee of a development or functional zone.</summary>
        [Description("功能区")]
        FunctionalZone = 2,
        /// <summary>A bureau, committee or office.</summary>
        [Description("部门")]
        Bureau = 3,
        /// <summary>A state-owned group or company.</summary>
        [Description("企业")]
        Enterprise = 4,
        /// <summary>Another kind.</summary>
        [Description("其他")]
        Other = 5,
    }

    /// <summary>Part of a unit in a plan. <para>单位在计划中的责任。</para></summary>
    public enum UnitRole
    {
        /// <summary>Those that it leads: it is the first responsible unit.</summary>
        [Description("牵头单位")]
        Lead = 1,
        /// <summary>Those whose reports it files.</summary>
        [Description("填报单位")]
        Reporting = 2,
    }

    /// <summary>Which error it is. <para>错误种类。</para></summary>
    public enum ErrorKind
    {
        /// <summary>An argument is null, out of range, or a field or form that the function does not know
        /// (参数错误).</summary>
        [Description("参数错误")]
        Arg = -1,
        /// <summary>The handle is closed, of another kind, or none at all (句柄无效). Of a first argument the context keeps
        /// no text.</summary>
        [Description("句柄无效")]
        Handle = -2,
        /// <summary>A text is not valid in its encoding, or cannot be written in it (编码错误).</summary>
        [Description("编码错误")]
        Encoding = -3,
        /// <summary>The buffer is too short; it holds the beginning, and the length that is needed was written
        /// (缓冲区不足).</summary>
        [Description("缓冲区不足")]
        Buffer = -4,
        /// <summary>The program was made for another version of the library (版本不符).</summary>
        [Description("版本不符")]
        Abi = -5,
        /// <summary>A mistake in the library; nothing was written, close the handle (程序内部错误).</summary>
        [Description("程序内部错误")]
        Panic = -99,
        /// <summary>A value that cannot be read or is out of its range (值无效).</summary>
        [Description("值无效")]
        InvalidValue = -101,
        /// <summary>A field that must be there is empty (缺少必填项).</summary>
        [Description("缺少必填项")]
        MissingValue = -102,
        /// <summary>A result that does not fit into 64 bits of fen (溢出).</summary>
        [Description("溢出")]
        Overflow = -103,
        /// <summary>A text or a list longer than its limit (超过长度限制).</summary>
        [Description("超过长度限制")]
        TooLong = -104,
        /// <summary>The record does not exist (未找到).</summary>
        [Description("未找到")]
        NotFound = -201,
        /// <summary>Such a record exists already (重复).</summary>
        [Description("重复")]
        Duplicate = -202,
        /// <summary>A rule of the office refuses it (违反规则).</summary>
        [Description("违反规则")]
        Rule = -301,
        /// <summary>The ledger was opened for reading only (只读).</summary>
        [Description("只读")]
        ReadOnly = -302,
        /// <summary>The actor's roles do not allow it; the error says whose do (无权限).</summary>
        [Description("无权限")]
        NotPermitted = -303,
        /// <summary>Somebody else has changed the record since it was read; the error says who, when and which fields
        /// (已被他人修改).</summary>
        [Description("已被他人修改")]
        Conflict = -304,
        /// <summary>Other records still use it; the error lists them (仍被使用).</summary>
        [Description("仍被使用")]
        InUse = -305,
        /// <summary>Somebody else is writing; try again (台账正被占用).</summary>
        [Description("台账正被占用")]
        Busy = -401,
        /// <summary>The file is not a ledger (不是台账文件).</summary>
        [Description("不是台账文件")]
        NotALedger = -402,
        /// <summary>The file is an SQLite file of another program (其他程序的数据库).</summary>
        [Description("其他程序的数据库")]
        ForeignDatabase = -403,
        /// <summary>The ledger was written by a newer version of the library (由更高版本创建).</summary>
        [Description("由更高版本创建")]
        NewerVersion = -404,
        /// <summary>The file is damaged (文件损坏).</summary>
        [Description("文件损坏")]
        Damaged = -405,
        /// <summary>The disk is full (磁盘已满).</summary>
        [Description("磁盘已满")]
        DiskFull = -406,
        /// <summary>The file cannot be opened, read or written (无法读写).</summary>
        [Description("无法读写")]
        Io = -407,
        /// <summary>The ledger was edited behind the library's back (台账被绕过程序改动).</summary>
        [Description("台账被绕过程序改动")]
        Tampered = -408,
        /// <summary>A long call was interrupted by the caller (已中断).</summary>
        [Description("已中断")]
        Interrupted = -409,
        /// <summary>Another program has the file open that is to be replaced; try again (文件正被其他程序占用).</summary>
        [Description("文件正被其他程序占用")]
        FileInUse = -410,
        /// <summary>The ledger's file, its path and its log are no longer one thing; nothing was written
        /// (台账文件已变动).</summary>
        [Description("台账文件已变动")]
        LedgerMoved = -411,
        /// <summary>It is not known whether the change was kept; open the ledger again and look (提交结果不明).</summary>
        [Description("提交结果不明")]
        OutcomeUnknown = -412,
        /// <summary>The clock of the computer is behind an earlier change; look at it, answer, and try again
        /// (时钟落后).</summary>
        [Description("时钟落后")]
        ClockBehind = -413,
        /// <summary>No file is at this path, or no folder where one is to be written; a missing record is
        /// ErrorKind.NotFound (文件不存在).</summary>
        [Description("文件不存在")]
        NoFile = -414,
        /// <summary>The ledger is on a network drive, where several computers lose each other's changes
        /// (台账在网络驱动器上).</summary>
        [Description("台账在网络驱动器上")]
        NetworkDrive = -415,
        /// <summary>The view was held for longer than the ledger allows, or its batch has ended; make a new one
        /// (视图已过期).</summary>
        [Description("视图已过期")]
        ViewExpired = -416,
        /// <summary>The seal was not kept: the signer failed, or the ledger does not lead through what was signed
        /// (未能签章).</summary>
        [Description("未能签章")]
        NotSealed = -417,
        /// <summary>The name is that of several projects; the error gives their codes (名称对应多个项目).</summary>
        [Description("名称对应多个项目")]
        NameAmbiguous = -418,
        /// <summary>The file is not of a format that the library reads (格式无法识别).</summary>
        [Description("格式无法识别")]
        UnknownFormat = -501,
        /// <summary>The spreadsheet is damaged or built to do harm (表格文件损坏).</summary>
        [Description("表格文件损坏")]
        BrokenSheet = -502,
        /// <summary>The spreadsheet is larger than the limits (表格过大).</summary>
        [Description("表格过大")]
        SheetTooLarge = -503,
        /// <summary>The spreadsheet is encrypted (表格已加密).</summary>
        [Description("表格已加密")]
        EncryptedSheet = -504,
        /// <summary>The sheet is not a plan or a monthly report (看不出是计划表或月报).</summary>
        [Description("看不出是计划表或月报")]
        UnknownSheet = -505,
        /// <summary>The sheet still has problems that must be settled before the commit (尚有未解决的问题).</summary>
        [Description("尚有未解决的问题")]
        UnsettledProblems = -506,
        /// <summary>A mistake in the library (程序内部错误).</summary>
        [Description("程序内部错误")]
        Internal = -901,
    }

    /// <summary>A field of records and forms. <para>记录和表单的字段。</para></summary>
    public enum Field
    {
        /// <summary>Number of the record.</summary>
        [Description("编号")]
        Id = 1,
        /// <summary>Change that wrote this version.</summary>
        [Description("生效变更号")]
        Since = 2,
        /// <summary>Name (名称).</summary>
        [Description("名称")]
        Name = 3,
        /// <summary>What a unit is.</summary>
        [Description("类别")]
        Kind = 4,
        /// <summary>Number of the sector above, or of the project that this one is a part of (打包项目).</summary>
        [Description("上级")]
        Parent = 5,
        /// <summary>Place in its list, from 1.</summary>
        [Description("序号")]
        Position = 6,
        /// <summary>备注.</summary>
        [Description("备注")]
        Remark = 7,
        /// <summary>统一社会信用代码 of a unit.</summary>
        [Description("统一社会信用代码")]
        CreditCode = 8,
        /// <summary>National code (项目代码).</summary>
        [Description("项目代码")]
        Code = 20,
        /// <summary>Number of the sector (行业分类).</summary>
        [Description("行业分类")]
        Sector = 21,
        /// <summary>Content and scale of a project, what a matter is about.</summary>
        [Description("主要内容")]
        Content = 22,
        /// <summary>Start of the construction period.</summary>
        [Description("建设起始")]
        PeriodStart = 23,
        /// <summary>End of the construction period.</summary>
        [Description("建设终止")]
        PeriodEnd = 24,
        /// <summary>Total investment (总投资).</summary>
        [Description("总投资")]
        Total = 25,
        /// <summary>Who builds it (项目业主).</summary>
        [Description("项目业主")]
        Owner = 26,
        /// <summary>统一社会信用代码 of the owner.</summary>
        [Description("业主统一社会信用代码")]
        OwnerCreditCode = 27,
        /// <summary>Where it lies (建设地点).</summary>
        [Description("建设地点")]
        Location = 28,
        /// <summary>Year of a plan.</summary>
        [Description("年度")]
        Year = 40,
        /// <summary>Level.</summary>
        [Description("统筹层面")]
        Level = 41,
        /// <summary>Title.</summary>
        [Description("标题")]
        Title = 42,
        /// <summary>Number of the document (文号).</summary>
        [Description("文号")]
        DocumentNo = 43,
        /// <summary>Date of the document.</summary>
        [Description("印发日期")]
        IssuedOn = 44,
        /// <summary>Number of the plan.</summary>
        [Description("年度计划")]
        Plan = 50,
        /// <summary>Number of the project.</summary>
        [Description("项目")]
        Project = 51,
        /// <summary>Planned phase.</summary>
        [Description("建设阶段")]
        Phase = 52,
        /// <summary>Annual planned investment.</summary>
        [Description("年度计划投资")]
        Annual = 53,
        /// <summary>Done before this year.</summary>
        [Description("至上年底累计完成投资")]
        DoneBefore = 54,
        /// <summary>Annual target.</summary>
        [Description("年度进度目标")]
        Target = 55,
        /// <summary>Planned start.</summary>
        [Description("计划开工时间")]
        PlannedStart = 56,
        /// <summary>Planned finish.</summary>
        [Description("计划竣工时间")]
        PlannedFinish = 57,
        /// <summary>Numbers of the responsible units in their order, the first one leads.</summary>
        [Description("责任单位")]
        ResponsibleUnits = 58,
        /// <summary>Number of the unit that files the reports.</summary>
        [Description("填报单位")]
        ReportingUnit = 59,
        /// <summary>Whether a higher level coordinates it too (★).</summary>
        [Description("上级统筹")]
        HigherLevel = 60,
        /// <summary>What is planned to be done by the end of each month, since the start of the year.</summary>
        [Description("月度计划")]
        MonthPlan = 670,
        /// <summary>The first responsible unit.</summary>
        [Description("牵头单位")]
        LeadUnit = 61,
        /// <summary>What a fact of an assessment says.</summary>
        [Description("登记类别")]
        AssessmentFactKind = 600,
        /// <summary>Name of a scheme of assessment.</summary>
        [Description("考核办法")]
        Scheme = 601,
        /// <summary>Id of an item of the scheme, or given_points, given_times or given_rate.</summary>
        [Description("考核项目")]
        SchemeItem = 602,
        /// <summary>What is given.</summary>
        [Description("认定数值")]
        GivenValue = 603,
        /// <summary>Last month.</summary>
        [Description("截止月份")]
        LastMonth = 604,
        /// <summary>Number of the issued result that this one corrects.</summary>
        [Description("更正的结果")]
        Corrects = 605,
        /// <summary>Number of the issued result that corrects it.</summary>
        [Description("更正为")]
        CorrectedBy = 606,
        /// <summary>The issued result that an objection is to.</summary>
        [Description("考核结果")]
        Assessment = 607,
        /// <summary>When an objection was answered.</summary>
        [Description("答复日期")]
        AnsweredOn = 608,
        /// <summary>What the answer says.</summary>
        [Description("答复意见")]
        Answer = 609,
        /// <summary>Whether an objection is upheld.</summary>
        [Description("是否采纳")]
        IsUpheld = 610,
        /// <summary>Points, exact.</summary>
        [Description("得分")]
        Points = 611,
        /// <summary>Points before, exact.</summary>
        [Description("原得分")]
        PointsBefore = 612,
        /// <summary>Grade, or what stands in its place.</summary>
        [Description("等次")]
        Grade = 613,
        /// <summary>Whether it is exempt.</summary>
        [Description("是否免列")]
        IsExempt = 614,
        /// <summary>Entries that came.</summary>
        [Description("新增依据")]
        EntriesCame = 615,
        /// <summary>Entries that went.</summary>
        [Description("减少依据")]
        EntriesWent = 616,
        /// <summary>Number of the plan item.</summary>
        [Description("计划项目")]
        Item = 70,
        /// <summary>Month.</summary>
        [Description("月份")]
        Month = 71,
        /// <summary>Investment done in the month.</summary>
        [Description("本月完成投资")]
        MonthDone = 72,
        /// <summary>Investment done since the start of the year, as reported.</summary>
        [Description("年初至本月累计完成投资")]
        YtdDone = 73,
        /// <summary>Funds in place since the start of the year.</summary>
        [Description("到位资金")]
        FundsYtd = 74,
        /// <summary>Whether it has started, as reported.</summary>
        [Description("是否开工")]
        Started = 75,
        /// <summary>When it started.</summary>
        [Description("开工时间")]
        StartedOn = 76,
        /// <summary>Whether it is finished, as reported.</summary>
        [Description("是否竣工")]
        Finished = 77,
        /// <summary>When it was finished.</summary>
        [Description("竣工时间")]
        FinishedOn = 78,
        /// <summary>Physical progress.</summary>
        [Description("形象进度")]
        Progress = 79,
        /// <summary>Preparatory progress.</summary>
        [Description("前期工作进展")]
        Preparation = 80,
        /// <summary>Problems.</summary>
        [Description("存在问题")]
        Problem = 81,
        /// <summary>Next steps.</summary>
        [Description("下一步工作计划")]
        NextSteps = 82,
        /// <summary>Done in the year to date, said or carried forward.</summary>
        [Description("累计完成投资")]
        StandingDone = 83,
        /// <summary>Whether it has started, said or carried forward.</summary>
        [Description("已开工")]
        StandingStarted = 84,
        /// <summary>Whether it is finished, said or carried forward.</summary>
        [Description("已竣工")]
        StandingFinished = 85,
        /// <summary>What somebody should look at.</summary>
        [Description("提示")]
        Flags = 86,
        /// <summary>The last month for which it reported.</summary>
        [Description("最近报送月份")]
        LastReport = 87,
        /// <summary>Done up to the end of the month before, carried forward.</summary>
        [Description("上月累计完成投资")]
        DoneBeforeMonth = 88,
        /// <summary>Number of the change.</summary>
        [Description("变更号")]
        Change = 100,
        /// <summary>What the clock said.</summary>
        [Description("时间")]
        AtMs = 101,
        /// <summary>Who.</summary>
        [Description("操作人")]
        Actor = 102,
        /// <summary>The kind of the change as it stands in the ledger.</summary>
        [Description("变更类型")]
        ChangeKind = 103,
        /// <summary>What the change is about.</summary>
        [Description("变更种类")]
        ChangeCode = 570,
        /// <summary>The task that was refused.</summary>
        [Description("办理事项")]
        TaskKind = 571,
        /// <summary>Number of the record that an attempt was about.</summary>
        [Description("对象编号")]
        RecordId = 572,
        /// <summary>How often it was tried in one batch.</summary>
        [Description("次数")]
        Times = 573,
        /// <summary>Remark.</summary>
        [Description("说明")]
        Note = 104,
        /// <summary>Number of rows that it wrote or closed.</summary>
        [Description("记录数")]
        Entries = 105,
        /// <summary>SHA-256 over these rows.</summary>
        [Description("摘要")]
        Digest = 106,
        /// <summary>SHA-256 over all of it and the change before.</summary>
        [Description("校验码")]
        Hash = 107,
        /// <summary>Why the instant of a change is not trusted.</summary>
        [Description("时间标记")]
        ClockMark = 108,
        /// <summary>The change that marked the instant.</summary>
        [Description("标记变更号")]
        MarkedBy = 109,
        /// <summary>The change that first submitted a report, or filed it at once.</summary>
        [Description("报送变更号")]
        SubmittedIn = 110,
        /// <summary>The day that a registrar set for a change whose instant is marked.</summary>
        [Description("补记日期")]
        SetDay = 111,
        /// <summary>The change by which something was set.</summary>
        [Description("补记变更号")]
        SetBy = 112,
        /// <summary>The last change before, of those whose instant is trusted.</summary>
        [Description("前一变更号")]
        ChangeBefore = 113,
        /// <summary>What the clock said at that change.</summary>
        [Description("前一变更时间")]
        BeforeMs = 114,
        /// <summary>Whole days since that change, where they are more than 400.</summary>
        [Description("间隔天数")]
        DaysBetween = 115,
        /// <summary>Which items a cell sums up.</summary>
        [Description("口径")]
        Cut = 120,
        /// <summary>Number of the unit of a cell.</summary>
        [Description("单位")]
        Unit = 121,
        /// <summary>Kind of unit that is ranked together.</summary>
        [Description("单位类别")]
        UnitKind = 122,
        /// <summary>Number of projects.</summary>
        [Description("项目数")]
        Count = 123,
        /// <summary>Done in the year to date.</summary>
        [Description("累计完成投资")]
        Done = 124,
        /// <summary>Done of the annual plan in percent, rounded by the rules.</summary>
        [Description("完成年度计划的比例")]
        Rate = 125,
        /// <summary>Percentage points above time progress, rounded by the rules.</summary>
        [Description("与序时进度差")]
        Gap = 126,
        /// <summary>Projects that reported for the month.</summary>
        [Description("已报送")]
        Reported = 127,
        /// <summary>Projects that have started.</summary>
        [Description("已开工数")]
        StartedCount = 128,
        /// <summary>Projects that are finished.</summary>
        [Description("已竣工数")]
        FinishedCount = 129,
        /// <summary>Rank within the kind of unit.</summary>
        [Description("排名")]
        Rank = 130,
        /// <summary>Share of the year gone, in percent.</summary>
        [Description("序时进度")]
        TimeProgress = 131,
        /// <summary>Name of a unit.</summary>
        [Description("单位名称")]
        UnitName = 132,
        /// <summary>Planned new starts.</summary>
        [Description("计划新开工")]
        PlannedNew = 133,
        /// <summary>Of the planned new starts, started.</summary>
        [Description("计划新开工已开工")]
        NewStarted = 134,
        /// <summary>New starts planned up to the month.</summary>
        [Description("截至本月计划开工")]
        PlannedToDate = 135,
        /// <summary>Of these, started.</summary>
        [Description("截至本月已开工")]
        ToDateStarted = 136,
        /// <summary>Started before the planned month.</summary>
        [Description("提前开工")]
        EarlyStarts = 137,
        /// <summary>Planned up to the month and not started.</summary>
        [Description("未按计划开工")]
        LateStarts = 138,
        /// <summary>Planned completions.</summary>
        [Description("计划竣工")]
        PlannedCompleted = 139,
        /// <summary>Of these, finished.</summary>
        [Description("计划竣工已竣工")]
        CompletedFinished = 140,
        /// <summary>Finished though not planned for this year.</summary>
        [Description("提前竣工")]
        EarlyFinishes = 141,
        /// <summary>Rate of starts over the base of the rules, in percent.</summary>
        [Description("开工率")]
        StartRate = 142,
        /// <summary>Rate of finishes over the planned completions, in percent.</summary>
        [Description("竣工率")]
        FinishRate = 143,
        /// <summary>Text of a header cell, or of a finding.</summary>
        [Description("文字")]
        Text = 160,
        /// <summary>Row.</summary>
        [Description("行")]
        Row = 161,
        /// <summary>Column.</summary>
        [Description("列")]
        Column = 162,
        /// <summary>Number of rows.</summary>
        [Description("行数")]
        Rows = 163,
        /// <summary>Number of columns.</summary>
        [Description("列数")]
        Columns = 164,
        /// <summary>Kind of row.</summary>
        [Description("行类型")]
        RowKind = 165,
        /// <summary>Line of units under the title.</summary>
        [Description("单位行")]
        UnitLine = 166,
        /// <summary>Notes.</summary>
        [Description("附注")]
        Notes = 167,
        /// <summary>Whether it stands in the way.</summary>
        [Description("严重程度")]
        Severity = 180,
        /// <summary>Name of the sheet.</summary>
        [Description("工作表")]
        Sheet = 181,
        /// <summary>The cell, such as H24.</summary>
        [Description("单元格")]
        Cell = 182,
        /// <summary>What the finding is about.</summary>
        [Description("问题代码")]
        Finding = 183,
        /// <summary>Place of the sheet, from 0.</summary>
        [Description("工作表序号")]
        SheetIndex = 184,
        /// <summary>Format of the file.</summary>
        [Description("文件格式")]
        Format = 185,
        /// <summary>Header path of a column.</summary>
        [Description("表头")]
        Header = 186,
        /// <summary>What a column means, such as annual.</summary>
        [Description("含义")]
        Meaning = 187,
        /// <summary>Unit of a column's amounts.</summary>
        [Description("金额单位")]
        MoneyUnit = 188,
        /// <summary>Name of the sector.</summary>
        [Description("行业分类名称")]
        SectorName = 189,
        /// <summary>Whether the row counts as a project.</summary>
        [Description("计数")]
        Counted = 190,
        /// <summary>Whether the sheet is hidden.</summary>
        [Description("隐藏")]
        Hidden = 191,
        /// <summary>What the ledger has no field for, as header: text, line by line.</summary>
        [Description("其他内容")]
        Other = 192,
        /// <summary>Text of a heading.</summary>
        [Description("标题行文字")]
        Label = 193,
        /// <summary>How deep a heading stands, 0 for the total.</summary>
        [Description("层级")]
        Depth = 194,
        /// <summary>Region that a heading names.</summary>
        [Description("地区")]
        Region = 195,
        /// <summary>Number of projects that a heading declares.</summary>
        [Description("声明项数")]
        DeclaredCount = 196,
        /// <summary>Number of projects under a heading.</summary>
        [Description("实际项数")]
        FoundCount = 197,
        /// <summary>Total investment that a heading declares.</summary>
        [Description("声明总投资")]
        DeclaredTotal = 198,
        /// <summary>Annual investment that a heading declares.</summary>
        [Description("声明年度计划投资")]
        DeclaredAnnual = 199,
        /// <summary>Year to date that a heading declares.</summary>
        [Description("声明累计完成投资")]
        DeclaredYtd = 200,
        /// <summary>Names of the responsible units in their order.</summary>
        [Description("责任单位名称")]
        ResponsibleUnitNames = 201,
        /// <summary>Name of the unit that files the reports.</summary>
        [Description("填报单位名称")]
        ReportingUnitName = 202,
        /// <summary>Place, from 0, of the row of the whole that this one is a part of.</summary>
        [Description("所属项目行")]
        ParentRow = 203,
        /// <summary>Names of the sheets to import; all unless some are named.</summary>
        [Description("导入的工作表")]
        Sheets = 210,
        /// <summary>Leave out monthly rows whose project is not in the plan.</summary>
        [Description("略去未匹配行")]
        LeaveOutUnmatched = 211,
        /// <summary>Leave amounts empty that cannot be read.</summary>
        [Description("无法读出的金额留空")]
        LeaveUnreadableEmpty = 212,
        /// <summary>Projects that the import adds.</summary>
        [Description("新增项目")]
        NewProjects = 213,
        /// <summary>Projects that it corrects.</summary>
        [Description("更正项目")]
        RevisedProjects = 214,
        /// <summary>Plan items that it adds.</summary>
        [Description("新增计划项目")]
        NewItems = 215,
        /// <summary>Plan items that it corrects.</summary>
        [Description("更正计划项目")]
        RevisedItems = 216,
        /// <summary>Reports that it adds.</summary>
        [Description("新增月报")]
        NewReports = 217,
        /// <summary>Reports that it corrects.</summary>
        [Description("更正月报")]
        RevisedReports = 218,
        /// <summary>Rows that say what the ledger knows.</summary>
        [Description("无变化")]
        Unchanged = 219,
        /// <summary>Rows without a project.</summary>
        [Description("未匹配")]
        Unmatched = 220,
        /// <summary>Month of the reports where the sheet names none, 1 to 12.</summary>
        [Description("月")]
        MonthOfYear = 221,
        /// <summary>Which record, from 1.</summary>
        [Description("记录号")]
        Record = 230,
        /// <summary>Why it was refused.</summary>
        [Description("错误码")]
        ErrorCode = 231,
        /// <summary>The field that is wrong.</summary>
        [Description("错误字段")]
        ErrorField = 232,
        /// <summary>What is wrong and what to do.</summary>
        [Description("错误说明")]
        ErrorText = 233,
        /// <summary>Decimals of amounts in 亿元.</summary>
        [Description("金额小数位")]
        MoneyDecimals = 240,
        /// <summary>Decimals of rates and gaps.</summary>
        [Description("比率小数位")]
        RateDecimals = 241,
        /// <summary>How a gap is rounded.</summary>
        [Description("差值取整顺序")]
        GapOrder = 242,
        /// <summary>Base of the rate of starts.</summary>
        [Description("开工率口径")]
        StartBase = 243,
        /// <summary>The year's target of starts, for StartBaseKind.Target.</summary>
        [Description("全年开工目标数")]
        StartTarget = 244,
        /// <summary>First month in which a supplemented item counts.</summary>
        [Description("计入起始月")]
        EnteredFrom = 260,
        /// <summary>First month in which a withdrawn item counts no more.</summary>
        [Description("调出起始月")]
        WithdrawnFrom = 261,
        /// <summary>What a plan change does.</summary>
        [Description("调整类别")]
        PlanChangeKind = 262,
        /// <summary>From which month on a plan change counts.</summary>
        [Description("生效月份")]
        Effective = 263,
        /// <summary>Class of a reason.</summary>
        [Description("原因类别")]
        ReasonClass = 264,
        /// <summary>The reason in words.</summary>
        [Description("原因")]
        Reason = 265,
        /// <summary>The n-th plan change of its kind in the plan.</summary>
        [Description("批次")]
        NumberOfKind = 266,
        /// <summary>Planned phase before.</summary>
        [Description("调整前建设阶段")]
        PhaseBefore = 267,
        /// <summary>Number of the sector before.</summary>
        [Description("调整前行业分类")]
        SectorBefore = 268,
        /// <summary>Total investment before.</summary>
        [Description("调整前总投资")]
        TotalBefore = 269,
        /// <summary>Annual planned investment before.</summary>
        [Description("调整前年度计划投资")]
        AnnualBefore = 270,
        /// <summary>Planned start before.</summary>
        [Description("调整前计划开工")]
        PlannedStartBefore = 271,
        /// <summary>Planned finish before.</summary>
        [Description("调整前计划竣工")]
        PlannedFinishBefore = 272,
        /// <summary>Items before the plan change.</summary>
        [Description("调整前项目数")]
        OpeningCount = 273,
        /// <summary>Total investment before the plan change.</summary>
        [Description("调整前总投资合计")]
        OpeningTotal = 274,
        /// <summary>Annual planned investment before the plan change.</summary>
        [Description("调整前年度计划投资合计")]
        OpeningAnnual = 275,
        /// <summary>Items that came in.</summary>
        [Description("增补项目数")]
        SupplementedCount = 276,
        /// <summary>Total investment that came in.</summary>
        [Description("增补总投资")]
        SupplementedTotal = 277,
        /// <summary>Annual planned investment that came in.</summary>
        [Description("增补年度计划投资")]
        SupplementedAnnual = 278,
        /// <summary>Items that left.</summary>
        [Description("调出项目数")]
        WithdrawnCount = 279,
        /// <summary>Total investment that left.</summary>
        [Description("调出总投资")]
        WithdrawnTotal = 280,
        /// <summary>Annual planned investment that left.</summary>
        [Description("调出年度计划投资")]
        WithdrawnAnnual = 281,
        /// <summary>Items by adjustment, as after minus before.</summary>
        [Description("调整项目数")]
        ChangedCount = 282,
        /// <summary>Total investment by adjustment, as after minus before.</summary>
        [Description("调整总投资")]
        ChangedTotal = 283,
        /// <summary>Annual planned investment by adjustment, as after minus before.</summary>
        [Description("调整年度计划投资")]
        ChangedAnnual = 284,
        /// <summary>Items after the plan change.</summary>
        [Description("调整后项目数")]
        ClosingCount = 285,
        /// <summary>Total investment after the plan change.</summary>
        [Description("调整后总投资合计")]
        ClosingTotal = 286,
        /// <summary>Annual planned investment after the plan change.</summary>
        [Description("调整后年度计划投资合计")]
        ClosingAnnual = 287,
        /// <summary>Why a project has its place in the next plan.</summary>
        [Description("接续理由")]
        RolloverReason = 288,
        /// <summary>Total investment less what is done.</summary>
        [Description("剩余投资")]
        Remaining = 289,
        /// <summary>Plan items that an import takes out of the plan.</summary>
        [Description("调出计划项目")]
        WithdrawnItems = 290,
        /// <summary>Responsible units before a plan change, in order.</summary>
        [Description("调整前责任单位")]
        ResponsibleUnitsBefore = 291,
        /// <summary>The unit that filed the reports before a plan change.</summary>
        [Description("调整前填报单位")]
        ReportingUnitBefore = 292,
        /// <summary>Who built the project before a plan change.</summary>
        [Description("调整前项目业主")]
        OwnerBefore = 293,
        /// <summary>统一社会信用代码 of the owner before a plan change.</summary>
        [Description("调整前业主统一社会信用代码")]
        OwnerCreditCodeBefore = 294,
        /// <summary>Whether a line of a plan change keeps units and owner.</summary>
        [Description("记载责任单位")]
        HasUnits = 295,
        /// <summary>Number under which a bulletin was issued (期号、文号).</summary>
        [Description("期号")]
        Number = 300,
        /// <summary>The last change that its figures know of.</summary>
        [Description("截至变更号")]
        AsOf = 301,
        /// <summary>Whether no later bulletin of the same plan and month was issued.</summary>
        [Description("最新一期")]
        IsLatest = 302,
        /// <summary>Number of the printing that made it, which rises when the library prints differently.</summary>
        [Description("版式号")]
        Printing = 303,
        /// <summary>SHA-256 of the exact figures, apart from any printed form.</summary>
        [Description("数据摘要")]
        FiguresSha256 = 304,
        /// <summary>What became of an issued bulletin that was made again.</summary>
        [Description("重印结果")]
        Outcome = 309,
        /// <summary>What is compared.</summary>
        [Description("形式")]
        PrintedForm = 310,
        /// <summary>Whether it is the same as issued.</summary>
        [Description("是否一致")]
        IsSame = 311,
        /// <summary>SHA-256 as issued.</summary>
        [Description("签发时摘要")]
        IssuedSha256 = 312,
        /// <summary>SHA-256 as made again.</summary>
        [Description("现时摘要")]
        PresentSha256 = 313,
        /// <summary>What kind of record differs.</summary>
        [Description("记录类型")]
        RecordKind = 314,
        /// <summary>How it differs.</summary>
        [Description("变动")]
        Difference = 315,
        /// <summary>The field or figure that differs.</summary>
        [Description("变动字段")]
        ChangedField = 316,
        /// <summary>Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field
        /// is.</summary>
        [Description("原值")]
        Before = 317,
        /// <summary>Its later value, in the same way.</summary>
        [Description("现值")]
        After = 318,
        /// <summary>Whether a printed form is at hand as it was issued.</summary>
        [Description("原件")]
        Keeping = 319,
        /// <summary>Items whose amount of the month is of earlier months, too, which were not reported.</summary>
        [Description("含以前月份项数")]
        SeveralMonths = 320,
        /// <summary>Whether the amount of the month is of earlier months, too, which were not reported.</summary>
        [Description("含以前月份")]
        CoversEarlierMonths = 321,
        /// <summary>Reports that came after the deadline.</summary>
        [Description("迟报")]
        Late = 322,
        /// <summary>Reports whose day is unknown.</summary>
        [Description("报送日期不详")]
        Undated = 323,
        /// <summary>Name of the office that keeps the ledger.</summary>
        [Description("建账单位")]
        Office = 350,
        /// <summary>Number of the ledger among all ledgers.</summary>
        [Description("台账标识")]
        Uuid = 351,
        /// <summary>Where the ledger lies that was there before.</summary>
        [Description("原台账保存位置")]
        KeptPath = 352,
        /// <summary>What is wrong with the file.</summary>
        [Description("问题类别")]
        ProblemKind = 353,
        /// <summary>Table of the file.</summary>
        [Description("数据表")]
        Table = 354,
        /// <summary>Row of that table, by its key or its number.</summary>
        [Description("数据行")]
        TableRow = 355,
        /// <summary>What one can do about it.</summary>
        [Description("处理办法")]
        Remedy = 356,
        /// <summary>What opening a ledger found.</summary>
        [Description("发现类别")]
        NoticeKind = 366,
        /// <summary>First change of a range.</summary>
        [Description("起始变更号")]
        FirstChange = 367,
        /// <summary>Last change of a range.</summary>
        [Description("截止变更号")]
        LastChange = 368,
        /// <summary>Tables, indexes and views that other programs added to the file.</summary>
        [Description("其他程序添加的对象")]
        AddedObjects = 369,
        /// <summary>What kind of matter it is.</summary>
        [Description("事项类别")]
        MatterKind = 400,
        /// <summary>Since when a matter is known.</summary>
        [Description("提出日期")]
        OpenedOn = 401,
        /// <summary>The last day on which a matter may be settled.</summary>
        [Description("时限")]
        Deadline = 402,
        /// <summary>When a matter was settled.</summary>
        [Description("办结日期")]
        SettledOn = 403,
        /// <summary>Result of a matter.</summary>
        [Description("办理结果")]
        Result = 404,
        /// <summary>By how many days a matter is too late.</summary>
        [Description("逾期天数")]
        DaysLate = 405,
        /// <summary>Name of the project.</summary>
        [Description("项目名称")]
        ProjectName = 406,
        /// <summary>The last day on which a node is in time.</summary>
        [Description("计划完成日期")]
        PlannedOn = 711,
        /// <summary>When a node was done.</summary>
        [Description("实际完成日期")]
        ActualOn = 712,
        /// <summary>The node that comes before it.</summary>
        [Description("前置节点")]
        NodeAfter = 713,
        /// <summary>The event that a node's being done amounts to.</summary>
        [Description("对应开竣工")]
        CountsAs = 714,
        /// <summary>The template from which a node was laid out.</summary>
        [Description("节点模板")]
        NodeTemplate = 715,
        /// <summary>Which node of its template a node is.</summary>
        [Description("模板节点编号")]
        TemplateNode = 716,
        /// <summary>How a node stands on a day.</summary>
        [Description("节点状态")]
        NodeState = 717,
        /// <summary>What does not fit between a node and the one before it.</summary>
        [Description("与前置节点不符")]
        NodeConflict = 718,
        /// <summary>Number of a node.</summary>
        [Description("节点")]
        Node = 719,
        /// <summary>What happened.</summary>
        [Description("事件")]
        EventKind = 420,
        /// <summary>When it happened.</summary>
        [Description("发生时间")]
        OccurredOn = 421,
        /// <summary>What proves it.</summary>
        [Description("依据材料")]
        Evidence = 422,
        /// <summary>Actual state.</summary>
        [Description("实际状态")]
        ProjectState = 423,
        /// <summary>Since when it stands still, if it does.</summary>
        [Description("停工时间")]
        SuspendedOn = 424,
        /// <summary>How the start stands against the plan.</summary>
        [Description("开工时序")]
        StartTiming = 425,
        /// <summary>How the finish stands against the plan.</summary>
        [Description("竣工时序")]
        FinishTiming = 426,
        /// <summary>Whether reports say started or finished and no event proves it.</summary>
        [Description("待认定")]
        NeedsProof = 427,
        /// <summary>Implementation projects that stand still.</summary>
        [Description("停工")]
        Suspended = 428,
        /// <summary>The month from which an event counts that was recorded when months that it would move were
        /// closed.</summary>
        [Description("计入起始月份")]
        CountsFrom = 429,
        /// <summary>The change that recorded an event first.</summary>
        [Description("记录变更")]
        RecordedIn = 430,
        /// <summary>Who recorded an event, by the name that they had then.</summary>
        [Description("记录人")]
        RecordedBy = 431,
        /// <summary>What moved a closed month.</summary>
        [Description("更正原因")]
        Causes = 432,
        /// <summary>Which figures moved.</summary>
        [Description("变动指标")]
        Moved = 433,
        /// <summary>The last of the months that were opened again.</summary>
        [Description("反关账至")]
        OpenedThrough = 434,
        /// <summary>The rule pack.</summary>
        [Description("规则")]
        RulePack = 440,
        /// <summary>Version of a rule pack.</summary>
        [Description("版本")]
        Version = 441,
        /// <summary>What something rests on, such as a document.</summary>
        [Description("依据")]
        Basis = 442,
        /// <summary>SHA-256 of a document.</summary>
        [Description("校验值")]
        Sha256 = 443,
        /// <summary>Light of a month.</summary>
        [Description("亮灯")]
        Light = 444,
        /// <summary>Lights of the months from January on, one digit each.</summary>
        [Description("各月亮灯")]
        Lights = 445,
        /// <summary>The person.</summary>
        [Description("人员")]
        Person = 470,
        /// <summary>Name of the person.</summary>
        [Description("姓名")]
        PersonName = 471,
        /// <summary>Role.</summary>
        [Description("职责")]
        Role = 472,
        /// <summary>Post of a person in their unit.</summary>
        [Description("职务")]
        Post = 473,
        /// <summary>Telephone number.</summary>
        [Description("电话")]
        Phone = 474,
        /// <summary>Where a report stands.</summary>
        [Description("报送状态")]
        FilingState = 480,
        /// <summary>What the reviewer said.</summary>
        [Description("审核意见")]
        Opinion = 481,
        /// <summary>When a report was first submitted, or filed at once.</summary>
        [Description("报送日期")]
        SubmittedOn = 482,
        /// <summary>Whether an approved report is in the figures.</summary>
        [Description("已计入统计")]
        IsCounted = 483,
        /// <summary>How often a report was returned.</summary>
        [Description("退回次数")]
        Returned = 484,
        /// <summary>The month that was open when a closed one was corrected.</summary>
        [Description("计入月份")]
        KnownIn = 485,
        /// <summary>Year to date before a correction.</summary>
        [Description("更正前累计完成投资")]
        StandingBefore = 486,
        /// <summary>Year to date after a correction.</summary>
        [Description("更正后累计完成投资")]
        StandingAfter = 487,
        /// <summary>Funds in place by source since the start of the year.</summary>
        [Description("分来源到位资金")]
        FundsBySource = 488,
        /// <summary>Source of funds.</summary>
        [Description("资金来源")]
        FundSource = 489,
        /// <summary>Ten days of a month, yyyymmp, such as 2022061 for the first.</summary>
        [Description("旬")]
        TenDays = 490,
        /// <summary>Investment done within the ten days.</summary>
        [Description("旬完成投资")]
        TenDaysDone = 491,
        /// <summary>Whether an import submits monthly reports for review instead of filing them at once.</summary>
        [Description("报送待审")]
        Submit = 492,
        /// <summary>Funds in place of a source.</summary>
        [Description("到位资金")]
        FundAmount = 493,
        /// <summary>Whether the record was added.</summary>
        [Description("是否新增")]
        Added = 500,
        /// <summary>Names of others that look like a new one.</summary>
        [Description("相近名称")]
        Near = 501,
        /// <summary>Investment done since the start of the construction (自开工累计完成投资), as a report says
        /// it.</summary>
        [Description("自开工累计完成投资")]
        CumulativeDone = 502,
        /// <summary>SHA-256 of a file's bytes, 64 hexadecimal digits.</summary>
        [Description("文件校验值")]
        FileDigest = 503,
        /// <summary>What a person says that columns mean, one each.</summary>
        [Description("指定列")]
        ColumnMeanings = 504,
        /// <summary>What a person decides about cells and rows that cannot be read, one each.</summary>
        [Description("人工确认")]
        Answers = 505,
        /// <summary>Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do.</summary>
        [Description("保留列的确认")]
        KeepColumns = 506,
        /// <summary>What a cell says, or the header of a column.</summary>
        [Description("原文")]
        Read = 507,
        /// <summary>What was decided about a cell.</summary>
        [Description("处理")]
        Decision = 508,
        /// <summary>What a cell says by decision; of a column its MEANING and unit.</summary>
        [Description("确认为")]
        DecidedValue = 509,
        /// <summary>The nearest readings of a column that is kept as text or asked about, at most two.</summary>
        [Description("最接近的含义")]
        Nearest = 515,
        /// <summary>What the host calls the key of a seal.</summary>
        [Description("签章密钥")]
        SealKey = 330,
        /// <summary>Signature of a seal, as the host wrote it.</summary>
        [Description("签名")]
        Signature = 331,
        /// <summary>What a seal signs, four lines.</summary>
        [Description("签章原文")]
        SealText = 332,
        /// <summary>How many seals the ledger has.</summary>
        [Description("签章数")]
        Seals = 333,
        /// <summary>Planned phase as it would be taken over now.</summary>
        [Description("现应为建设阶段")]
        PhaseNow = 520,
        /// <summary>Done before the plan's year, as it would be taken over now.</summary>
        [Description("现应为至上年底累计完成投资")]
        DoneBeforeNow = 521,
        /// <summary>Planned start as it would be taken over now.</summary>
        [Description("现应为计划开工")]
        PlannedStartNow = 522,
        /// <summary>Planned finish as it would be taken over now.</summary>
        [Description("现应为计划竣工")]
        PlannedFinishNow = 523,
        /// <summary>Which of a whole and its parts counts.</summary>
        [Description("整体与部分")]
        CountedSide = 530,
        /// <summary>Item of a whole.</summary>
        [Description("整体")]
        Whole = 531,
        /// <summary>Name of the project that is a whole.</summary>
        [Description("整体项目名称")]
        WholeName = 532,
        /// <summary>Item of a part.</summary>
        [Description("部分")]
        Part = 533,
        /// <summary>Name of the project that is a part.</summary>
        [Description("部分项目名称")]
        PartName = 534,
        /// <summary>The item of the two that does not count.</summary>
        [Description("不计入统计")]
        LeftOut = 535,
        /// <summary>The items that are the whole or parts of one that was added.</summary>
        [Description("重复计列项目")]
        DoubleCounted = 510,
        /// <summary>What a sheet is.</summary>
        [Description("表格类别")]
        SheetKind = 540,
        /// <summary>Number of a value that a field can have.</summary>
        [Description("代码")]
        ValueNumber = 541,
        /// <summary>English word of a value that a field can have, as JSON has it.</summary>
        [Description("英文代码")]
        ValueWord = 542,
        /// <summary>More than so many percentage points above time progress, unrounded, such as 5 or -2.5.</summary>
        [Description("高于序时进度")]
        GapAbove = 580,
        /// <summary>Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points
        /// behind.</summary>
        [Description("低于序时进度")]
        GapBelow = 581,
        /// <summary>A part of a name, whatever its blanks and brackets.</summary>
        [Description("名称包含")]
        NamePart = 582,
        /// <summary>The day of which something is asked.</summary>
        [Description("截至日期")]
        OnDay = 583,
        /// <summary>In which order items come.</summary>
        [Description("排序")]
        ItemOrder = 584,
        /// <summary>Whether the order is turned round.</summary>
        [Description("倒序")]
        Descending = 585,
        /// <summary>So many of the first ones are left out.</summary>
        [Description("跳过")]
        Skip = 586,
        /// <summary>At most so many are given.</summary>
        [Description("最多")]
        Most = 587,
        /// <summary>Whether it stands still at the end of the month, by its events.</summary>
        [Description("是否停工")]
        IsSuspended = 588,
        /// <summary>Numbers of the matters that are open.</summary>
        [Description("未办结事项")]
        OpenMatters = 589,
        /// <summary>Names of the matters that are open, in the same order.</summary>
        [Description("未办结事项名称")]
        OpenMatterNames = 590,
        /// <summary>Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %.</summary>
        [Description("完成率数值")]
        RateNumber = 591,
        /// <summary>GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind.</summary>
        [Description("与序时进度差数值")]
        GapNumber = 592,
        /// <summary>Whether a matter is open on the day.</summary>
        [Description("是否未办结")]
        IsOpen = 594,
        /// <summary>Whether a matter is open on the day, after its deadline.</summary>
        [Description("是否逾期")]
        IsOverdue = 595,
        /// <summary>Numbers of the matters that the problem of the month's report became.</summary>
        [Description("存在问题转为事项")]
        MattersOfProblem = 596,
        /// <summary>Name of the lead unit.</summary>
        [Description("牵头单位名称")]
        LeadUnitName = 593,
        /// <summary>Number of a unit that is one of the responsible units, whether it leads or not.</summary>
        [Description("责任单位之一")]
        ResponsibleUnit = 597,
        /// <summary>What is measured.</summary>
        [Description("指标")]
        Measure = 671,
        /// <summary>For which items a unit answers.</summary>
        [Description("单位的职责")]
        UnitRole = 672,
        /// <summary>Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one
        /// are alternatives, with a comma between them; empty for all implementation projects.</summary>
        [Description("指标范围")]
        MeasureFilter = 673,
        /// <summary>Whether the lowest value ranks first: flag. Where it is not said, as the measure has it.</summary>
        [Description("低者在前")]
        LowestFirst = 674,
        /// <summary>Of each group only the first so many by rank.</summary>
        [Description("前几名")]
        First = 675,
        /// <summary>Of each group only the last so many by rank.</summary>
        [Description("后几名")]
        Last = 676,
        /// <summary>Name of the group in which a unit is ranked.</summary>
        [Description("分组")]
        GroupName = 677,
        /// <summary>Rank from the end.</summary>
        [Description("倒数名次")]
        FromLast = 678,
        /// <summary>Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one.</summary>
        [Description("指标值")]
        MeasureValue = 679,
        /// <summary>Value of a measure, rounded by the rules; rates in percent, money in 亿元.</summary>
        [Description("指标值（显示）")]
        MeasureShown = 680,
        /// <summary>Rank at the end of the month before.</summary>
        [Description("上月排名")]
        RankBefore = 681,
        /// <summary>By how many places a unit rose since the month before; below zero where it fell.</summary>
        [Description("较上月升降位次")]
        RankChange = 682,
        /// <summary>Name of a red or black list.</summary>
        [Description("榜单")]
        ListName = 683,
        /// <summary>Which message a text is, the same for ever, as docs/messages.md lists them.</summary>
        [Description("说明代号")]
        MessageId = 543,
        /// <summary>What a change wrote of.</summary>
        [Description("对象")]
        Subject = 544,
        /// <summary>Months without an item that was withdrawn and came back, 1 to 12.</summary>
        [Description("调出期间")]
        AbsentMonths = 546,
        /// <summary>Items that came back.</summary>
        [Description("调回项目数")]
        ReturnedCount = 547,
        /// <summary>Total investment that came back.</summary>
        [Description("调回总投资")]
        ReturnedTotal = 548,
        /// <summary>Annual planned investment that came back.</summary>
        [Description("调回年度计划投资")]
        ReturnedAnnual = 549,
        /// <summary>What kind of record was voided.</summary>
        [Description("作废对象")]
        VoidedRecord = 545,
        /// <summary>On what paper a document is printed.</summary>
        [Description("用纸")]
        Paper = 700,
        /// <summary>Name and version of the rules by which its figures were made.</summary>
        [Description("口径")]
        PrintedRules = 702,
        /// <summary>Proof of where its figures come from.</summary>
        [Description("校验标记")]
        ProofMark = 703,
        /// <summary>Place of a table in its document, from 0.</summary>
        [Description("表序")]
        TableIndex = 704,
        /// <summary>Name of the attachment that a part belongs to.</summary>
        [Description("附件")]
        Attachment = 705,
        /// <summary>What a bulletin is called.</summary>
        [Description("通报种类")]
        BulletinKind = 706,
        /// <summary>Of what time a bulletin is.</summary>
        [Description("期间")]
        BulletinPeriod = 707,
        /// <summary>By what name a sheet of the office is asked for.</summary>
        [Description("表式")]
        Profile = 708,
        /// <summary>Whether a blank sheet can be made of it.</summary>
        [Description("可制模板")]
        IsTemplate = 709,
        /// <summary>The months of which the amounts of a column are planned.</summary>
        [Description("计划月份")]
        PlannedMonths = 710,
        /// <summary>Number of the one that is another.</summary>
        [Description("原编号")]
        Merged = 560,
        /// <summary>Its name.</summary>
        [Description("原名称")]
        MergedName = 561,
        /// <summary>Number of the one that it is.</summary>
        [Description("并入编号")]
        MergedTo = 562,
        /// <summary>Name of the one that it is.</summary>
        [Description("并入")]
        MergedInto = 563,
        /// <summary>The units that a letter goes to, in their order.</summary>
        [Description("主送单位")]
        AddressedUnits = 640,
        /// <summary>All that a letter goes to, as it names them.</summary>
        [Description("主送")]
        Addressees = 641,
        /// <summary>What a letter says, a paragraph to a line.</summary>
        [Description("正文")]
        Body = 642,
        /// <summary>What a letter demands.</summary>
        [Description("要求")]
        Demands = 643,
        /// <summary>The matters that a letter hands over.</summary>
        [Description("交办事项")]
        HandedMatters = 644,
        /// <summary>Within how many working days an answer is due.</summary>
        [Description("回复期限（工作日）")]
        ReplyDays = 645,
        /// <summary>Until when an answer is due.</summary>
        [Description("回复期限")]
        ReplyDue = 646,
        /// <summary>The figures that a letter quotes.</summary>
        [Description("引用数据")]
        QuotedFacts = 647,
        /// <summary>Points that a letter gives each of its units, such as -1.</summary>
        [Description("函件计分")]
        LetterPoints = 648,
        /// <summary>Whether a letter is made public.</summary>
        [Description("是否公示")]
        IsPublic = 649,
        /// <summary>What the units of a letter lose by it.</summary>
        [Description("取消事项")]
        Loses = 650,
        /// <summary>Where a letter stands.</summary>
        [Description("办理状态")]
        LetterState = 651,
        /// <summary>The date of an answer.</summary>
        [Description("回复日期")]
        RepliedOn = 652,
        /// <summary>What an answer says.</summary>
        [Description("回复内容")]
        Reply = 653,
        /// <summary>Who answered.</summary>
        [Description("回复单位")]
        RepliedBy = 654,
        /// <summary>When a letter was closed.</summary>
        [Description("销号日期")]
        ClosedOn = 655,
        /// <summary>The stronger letter that followed.</summary>
        [Description("升级函件")]
        EscalatedTo = 656,
        /// <summary>When a letter was revoked.</summary>
        [Description("撤销日期")]
        RevokedOn = 657,
        /// <summary>What kind of letter it is.</summary>
        [Description("函件种类")]
        LetterKind = 658,
        /// <summary>The rule that asks for a letter, as the rule pack calls it.</summary>
        [Description("函件规则")]
        LetterRule = 659,
        /// <summary>The matter that a letter is about.</summary>
        [Description("所涉事项")]
        Matter = 660,
        /// <summary>What a letter is about, in words.</summary>
        [Description("事由对象")]
        About = 661,
        /// <summary>Those whom a letter goes to, in their order.</summary>
        [Description("主送名单")]
        AddresseeNames = 662,
        /// <summary>Letters.</summary>
        [Description("函件")]
        Letters = 663,
        /// <summary>Why a letter is due, each reason in words.</summary>
        [Description("发函原因")]
        Why = 664,
        /// <summary>The level of a letter among those that are due about the same.</summary>
        [Description("函件级别")]
        LetterLevel = 665,
        /// <summary>The figures without which a letter cannot be written.</summary>
        [Description("缺少的数据")]
        MissingFigures = 666,
        /// <summary>What an office calls a letter by its rule.</summary>
        [Description("规则名称")]
        RuleName = 667,
        /// <summary>The document that revoked a letter.</summary>
        [Description("撤销文件")]
        RevokedBy = 668,
        /// <summary>Why a letter was revoked.</summary>
        [Description("撤销原因")]
        RevokedFor = 669,
        /// <summary>What a file is attached to.</summary>
        [Description("所附记录种类")]
        AttachedKind = 736,
        /// <summary>The record that a file is attached to, by its number; of a report, the plan item.</summary>
        [Description("所附记录")]
        AttachedId = 737,
        /// <summary>SM3 of a file, 64 hexadecimal digits.</summary>
        [Description("SM3校验值")]
        Sm3 = 738,
        /// <summary>Size of a file in bytes.</summary>
        [Description("文件大小")]
        Size = 739,
        /// <summary>What the bytes of a file are.</summary>
        [Description("文件类型")]
        MediaType = 740,
        /// <summary>When a photo was taken, as a person says.</summary>
        [Description("拍摄时间")]
        TakenAt = 741,
        /// <summary>Where something is, longitude and latitude in degrees.</summary>
        [Description("经纬度")]
        LonLat = 742,
        /// <summary>In which system coordinates are meant.</summary>
        [Description("坐标系")]
        Datum = 743,
        /// <summary>When a photo was taken, by its Exif data.</summary>
        [Description("照片记录时间")]
        ExifTakenAt = 744,
        /// <summary>Where a photo was taken, by its Exif data.</summary>
        [Description("照片记录经纬度")]
        ExifLonLat = 745,
        /// <summary>In which system the position of the Exif data is meant.</summary>
        [Description("照片记录坐标系")]
        ExifDatum = 746,
        /// <summary>What the positions of a place are.</summary>
        [Description("位置形状")]
        PlaceKind = 747,
        /// <summary>The positions of a place, parted by semicolons.</summary>
        [Description("坐标串")]
        Outline = 748,
        /// <summary>Address of a place.</summary>
        [Description("地址")]
        Address = 749,
        /// <summary>Code of the county or the town, 6, 9 or 12 digits.</summary>
        [Description("行政区划代码")]
        RegionCode = 750,
        /// <summary>How far the nearest place of the project is away, in metres.</summary>
        [Description("距项目位置")]
        DistanceM = 751,
        /// <summary>What to look at again of an attachment, in words.</summary>
        [Description("提示")]
        Advice = 752,
        /// <summary>Place in a list of attachments, from 1.</summary>
        [Description("附件序号")]
        ListPlace = 753,
        /// <summary>What is wrong with a file beside the ledger.</summary>
        [Description("附件文件问题")]
        FileFindingKind = 754,
        /// <summary>Where a file lies.</summary>
        [Description("文件位置")]
        Path = 755,
        /// <summary>The first attachment that needs a file.</summary>
        [Description("附件")]
        FileAttachment = 756,
        /// <summary>How many attachments need a file.</summary>
        [Description("附件数")]
        Attachments = 757,
        /// <summary>Files that the attachments of a ledger need, each counted once.</summary>
        [Description("附件文件数")]
        Files = 758,
        /// <summary>Files of attachments that do not lie beside a ledger.</summary>
        [Description("缺失附件文件数")]
        FilesMissing = 759,
        /// <summary>Where an office stands to this one.</summary>
        [Description("往来单位级别")]
        PartnerRank = 791,
        /// <summary>Number of a partner office.</summary>
        [Description("往来单位")]
        Partner = 792,
        /// <summary>What a package brings.</summary>
        [Description("数据包种类")]
        PackageKind = 793,
        /// <summary>In which life of a ledger a package was made, 0 for the first.</summary>
        [Description("台账代次")]
        Incarnation = 794,
        /// <summary>The n-th package for an office, in one life of the ledger.</summary>
        [Description("数据包序号")]
        Sequence = 795,
        /// <summary>What an upper office made of a report.</summary>
        [Description("答复结果")]
        AnswerOutcome = 796,
        /// <summary>First column of a printed table.</summary>
        [Description("印制表格的列")]
        Column0 = 10000,
    }

    /// <summary>Language of errors and findings. <para>错误和问题说明的语言。</para></summary>
    public enum Language
    {
        /// <summary>English.</summary>
        [Description("英文")]
        English = 0,
        /// <summary>Chinese.</summary>
        [Description("中文")]
        Chinese = 1,
    }

    /// <summary>How grave a line of the log is. <para>日志的级别。</para></summary>
    public enum LogLevel
    {
        /// <summary>Error.</summary>
        [Description("错误")]
        Error = 1,
        /// <summary>Info.</summary>
        [Description("信息")]
        Info = 3,
    }
}
