// Kinds of rows (查询结果). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
using System.Collections.Generic;
using Zdxm.Raw;

namespace Zdxm
{
    /// <summary>A fact of an assessment, as the ledger has it. <para>台账中的考核登记：认定、免列、申诉。</para></summary>
    public sealed class AssessmentFact : Record
    {
        internal AssessmentFact(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            AssessmentFactKind = (AssessmentFactKind)row.Int(Z.F_ASSESSMENT_FACT_KIND);
            Plan = row.Int(Z.F_PLAN);
            Unit = row.Int(Z.F_UNIT);
            Month = row.Month(Z.F_MONTH);
            LastMonth = row.MonthIf(Z.F_LAST_MONTH);
            Scheme = row.Text(Z.F_SCHEME);
            SchemeItem = row.Text(Z.F_SCHEME_ITEM);
            Project = row.IntIf(Z.F_PROJECT);
            GivenValue = row.Text(Z.F_GIVEN_VALUE);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            IssuedOn = row.Date(Z.F_ISSUED_ON);
            Reason = row.Text(Z.F_REASON);
            Remark = row.Text(Z.F_REMARK);
            Assessment = row.IntIf(Z.F_ASSESSMENT);
            AnsweredOn = row.DateIf(Z.F_ANSWERED_ON);
            Answer = row.Text(Z.F_ANSWER);
            IsUpheld = row.FlagIf(Z.F_IS_UPHELD);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>What a fact of an assessment says. <para>登记类别。</para></summary>
        public AssessmentFactKind AssessmentFactKind { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int Plan { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int Unit { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Last month. <para>截止月份。</para></summary>
        public Month? LastMonth { get; private set; }

        /// <summary>Name of a scheme of assessment. <para>考核办法。</para></summary>
        public string Scheme { get; private set; }

        /// <summary>Id of an item of the scheme, or given_points, given_times or given_rate.
        /// <para>考核项目。</para></summary>
        public string SchemeItem { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>What is given. <para>认定数值。</para></summary>
        public string GivenValue { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date IssuedOn { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }

        /// <summary>The issued result that an objection is to. <para>考核结果。</para></summary>
        public int? Assessment { get; private set; }

        /// <summary>When an objection was answered. <para>答复日期。</para></summary>
        public Date? AnsweredOn { get; private set; }

        /// <summary>What the answer says. <para>答复意见。</para></summary>
        public string Answer { get; private set; }

        /// <summary>Whether an objection is upheld. <para>是否采纳。</para></summary>
        public bool? IsUpheld { get; private set; }
    }

    /// <summary>An attachment of the ledger. <para>台账中的附件。</para></summary>
    public sealed class Attachment : Record
    {
        internal Attachment(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.IntIf(Z.F_PROJECT);
            AttachedKind = (AttachedKind?)row.IntIf(Z.F_ATTACHED_KIND);
            AttachedId = row.IntIf(Z.F_ATTACHED_ID);
            Month = row.MonthIf(Z.F_MONTH);
            Sha256 = row.Text(Z.F_SHA256);
            Sm3 = row.Text(Z.F_SM3);
            Size = row.Long(Z.F_SIZE);
            MediaType = (MediaType)row.Int(Z.F_MEDIA_TYPE);
            ExifTakenAt = row.Text(Z.F_EXIF_TAKEN_AT);
            ExifLonLat = row.Text(Z.F_EXIF_LON_LAT);
            ExifDatum = (Datum?)row.IntIf(Z.F_EXIF_DATUM);
            Name = row.Text(Z.F_NAME);
            TakenAt = row.Text(Z.F_TAKEN_AT);
            LonLat = row.Text(Z.F_LON_LAT);
            Datum = (Datum?)row.IntIf(Z.F_DATUM);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>What a file is attached to. <para>所附记录种类。</para></summary>
        public AttachedKind? AttachedKind { get; private set; }

        /// <summary>The record that a file is attached to, by its number; of a report, the plan item.
        /// <para>所附记录。</para></summary>
        public int? AttachedId { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>SHA-256 of a document. <para>校验值。</para></summary>
        public string Sha256 { get; private set; }

        /// <summary>Sm3 of a file, 64 hexadecimal digits. <para>SM3校验值。</para></summary>
        public string Sm3 { get; private set; }

        /// <summary>Size of a file in bytes. <para>文件大小。</para></summary>
        public long Size { get; private set; }

        /// <summary>What the bytes of a file are. <para>文件类型。</para></summary>
        public MediaType MediaType { get; private set; }

        /// <summary>When a photo was taken, by its Exif data. <para>照片记录时间。</para></summary>
        public string ExifTakenAt { get; private set; }

        /// <summary>Where a photo was taken, by its Exif data. <para>照片记录经纬度。</para></summary>
        public string ExifLonLat { get; private set; }

        /// <summary>In which system the position of the Exif data is meant. <para>照片记录坐标系。</para></summary>
        public Datum? ExifDatum { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>When a photo was taken, as a person says. <para>拍摄时间。</para></summary>
        public string TakenAt { get; private set; }

        /// <summary>Where something is, longitude and latitude in degrees. <para>经纬度。</para></summary>
        public string LonLat { get; private set; }

        /// <summary>In which system coordinates are meant. <para>坐标系。</para></summary>
        public Datum? Datum { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>The figures of a row of a bulletin. <para>通报中一行的数据。</para></summary>
    public sealed class BulletinFigures : Record
    {
        internal BulletinFigures(Columns row) : base(row)
        {
            Cut = (CutKind?)row.IntIf(Z.F_CUT);
            Phase = (Phase?)row.IntIf(Z.F_PHASE);
            Sector = row.IntIf(Z.F_SECTOR);
            Unit = row.IntIf(Z.F_UNIT);
            UnitKind = (UnitKind?)row.IntIf(Z.F_UNIT_KIND);
            Name = row.Text(Z.F_NAME);
            Count = row.Int(Z.F_COUNT);
            Total = row.Money(Z.F_TOTAL);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            MonthDone = row.MoneyIf(Z.F_MONTH_DONE);
            Done = row.MoneyIf(Z.F_DONE);
            Rate = row.Text(Z.F_RATE);
            RateNumber = row.LongIf(Z.F_RATE_NUMBER);
            Gap = row.Text(Z.F_GAP);
            GapNumber = row.LongIf(Z.F_GAP_NUMBER);
            Rank = row.IntIf(Z.F_RANK);
            Reported = row.Int(Z.F_REPORTED);
            SeveralMonths = row.Int(Z.F_SEVERAL_MONTHS);
            StartedCount = row.Int(Z.F_STARTED_COUNT);
            FinishedCount = row.Int(Z.F_FINISHED_COUNT);
        }

        /// <summary>Which items a cell sums up. <para>口径。</para></summary>
        public CutKind? Cut { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase? Phase { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>Kind of unit that is ranked together. <para>单位类别。</para></summary>
        public UnitKind? UnitKind { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of projects. <para>项目数。</para></summary>
        public int Count { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money Total { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Investment done in the month. <para>本月完成投资。</para></summary>
        public Money? MonthDone { get; private set; }

        /// <summary>Done in the year to date. <para>累计完成投资。</para></summary>
        public Money? Done { get; private set; }

        /// <summary>Done of the annual plan in percent, rounded by the rules. <para>完成年度计划的比例。</para></summary>
        public string Rate { get; private set; }

        /// <summary>Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %.
        /// <para>完成率数值。</para></summary>
        public long? RateNumber { get; private set; }

        /// <summary>Percentage points above time progress, rounded by the rules. <para>与序时进度差。</para></summary>
        public string Gap { get; private set; }

        /// <summary>Gap in millionths of one percentage point, such as -10500000 for 10.5 points behind.
        /// <para>与序时进度差数值。</para></summary>
        public long? GapNumber { get; private set; }

        /// <summary>Rank within the kind of unit. <para>排名。</para></summary>
        public int? Rank { get; private set; }

        /// <summary>Projects that reported for the month. <para>已报送。</para></summary>
        public int Reported { get; private set; }

        /// <summary>Items whose amount of the month is of earlier months, too, which were not reported.
        /// <para>含以前月份项数。</para></summary>
        public int SeveralMonths { get; private set; }

        /// <summary>Projects that have started. <para>已开工数。</para></summary>
        public int StartedCount { get; private set; }

        /// <summary>Projects that are finished. <para>已竣工数。</para></summary>
        public int FinishedCount { get; private set; }
    }

    /// <summary>What a bulletin says of itself, and of starts and finishes.
    /// <para>通报的名称、月份、开竣工等总体情况。</para></summary>
    public sealed class BulletinHead : Record
    {
        internal BulletinHead(Columns row) : base(row)
        {
            Title = row.Text(Z.F_TITLE);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            Month = row.Month(Z.F_MONTH);
            Change = row.Int(Z.F_CHANGE);
            TimeProgress = row.Text(Z.F_TIME_PROGRESS);
            Deadline = row.DateIf(Z.F_DEADLINE);
            Late = row.IntIf(Z.F_LATE);
            Undated = row.IntIf(Z.F_UNDATED);
            Count = row.Int(Z.F_COUNT);
            StartedCount = row.Int(Z.F_STARTED_COUNT);
            PlannedNew = row.Int(Z.F_PLANNED_NEW);
            NewStarted = row.Int(Z.F_NEW_STARTED);
            PlannedToDate = row.Int(Z.F_PLANNED_TO_DATE);
            ToDateStarted = row.Int(Z.F_TO_DATE_STARTED);
            EarlyStarts = row.Int(Z.F_EARLY_STARTS);
            LateStarts = row.Int(Z.F_LATE_STARTS);
            PlannedCompleted = row.Int(Z.F_PLANNED_COMPLETED);
            CompletedFinished = row.Int(Z.F_COMPLETED_FINISHED);
            EarlyFinishes = row.Int(Z.F_EARLY_FINISHES);
            Suspended = row.Int(Z.F_SUSPENDED);
            StartRate = row.Text(Z.F_START_RATE);
            FinishRate = row.Text(Z.F_FINISH_RATE);
        }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>Share of the year gone, in percent. <para>序时进度。</para></summary>
        public string TimeProgress { get; private set; }

        /// <summary>The last day on which a matter may be settled. <para>时限。</para></summary>
        public Date? Deadline { get; private set; }

        /// <summary>Reports that came after the deadline. <para>迟报。</para></summary>
        public int? Late { get; private set; }

        /// <summary>Reports whose day is unknown. <para>报送日期不详。</para></summary>
        public int? Undated { get; private set; }

        /// <summary>Number of projects. <para>项目数。</para></summary>
        public int Count { get; private set; }

        /// <summary>Projects that have started. <para>已开工数。</para></summary>
        public int StartedCount { get; private set; }

        /// <summary>Planned new starts. <para>计划新开工。</para></summary>
        public int PlannedNew { get; private set; }

        /// <summary>Of the planned new starts, started. <para>计划新开工已开工。</para></summary>
        public int NewStarted { get; private set; }

        /// <summary>New starts planned up to the month. <para>截至本月计划开工。</para></summary>
        public int PlannedToDate { get; private set; }

        /// <summary>Of these, started. <para>截至本月已开工。</para></summary>
        public int ToDateStarted { get; private set; }

        /// <summary>Started before the planned month. <para>提前开工。</para></summary>
        public int EarlyStarts { get; private set; }

        /// <summary>Planned up to the month and not started. <para>未按计划开工。</para></summary>
        public int LateStarts { get; private set; }

        /// <summary>Planned completions. <para>计划竣工。</para></summary>
        public int PlannedCompleted { get; private set; }

        /// <summary>Of these, finished. <para>计划竣工已竣工。</para></summary>
        public int CompletedFinished { get; private set; }

        /// <summary>Finished though not planned for this year. <para>提前竣工。</para></summary>
        public int EarlyFinishes { get; private set; }

        /// <summary>Implementation projects that stand still. <para>停工。</para></summary>
        public int Suspended { get; private set; }

        /// <summary>Rate of starts over the base of the rules, in percent. <para>开工率。</para></summary>
        public string StartRate { get; private set; }

        /// <summary>Rate of finishes over the planned completions, in percent. <para>竣工率。</para></summary>
        public string FinishRate { get; private set; }
    }

    /// <summary>One write to the ledger, as the chain of changes records it.
    /// <para>一次变更，即对台账的一次写入。</para></summary>
    public sealed class Change : Record
    {
        internal Change(Columns row) : base(row)
        {
            Number = row.Int(Z.F_CHANGE);
            AtMs = row.Long(Z.F_AT_MS);
            Actor = row.Text(Z.F_ACTOR);
            ChangeKind = row.Text(Z.F_CHANGE_KIND);
            ChangeCode = (ChangeKind?)row.IntIf(Z.F_CHANGE_CODE);
            Note = row.Text(Z.F_NOTE);
            Entries = row.Long(Z.F_ENTRIES);
            Digest = row.Text(Z.F_DIGEST);
            Hash = row.Text(Z.F_HASH);
            ClockMark = (ClockMarkKind?)row.IntIf(Z.F_CLOCK_MARK);
            MarkedBy = row.IntIf(Z.F_MARKED_BY);
        }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Number { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long AtMs { get; private set; }

        /// <summary>Who. <para>操作人。</para></summary>
        public string Actor { get; private set; }

        /// <summary>The kind of the change as it stands in the ledger. <para>变更类型。</para></summary>
        public string ChangeKind { get; private set; }

        /// <summary>What the change is about. <para>变更种类。</para></summary>
        public ChangeKind? ChangeCode { get; private set; }

        /// <summary>Remark. <para>说明。</para></summary>
        public string Note { get; private set; }

        /// <summary>Number of rows that it wrote or closed. <para>记录数。</para></summary>
        public long Entries { get; private set; }

        /// <summary>SHA-256 over these rows. <para>摘要。</para></summary>
        public string Digest { get; private set; }

        /// <summary>SHA-256 over all of it and the change before. <para>校验码。</para></summary>
        public string Hash { get; private set; }

        /// <summary>Why the instant of a change is not trusted. <para>时间标记。</para></summary>
        public ClockMarkKind? ClockMark { get; private set; }

        /// <summary>The change that marked the instant. <para>标记变更号。</para></summary>
        public int? MarkedBy { get; private set; }
    }

    /// <summary>A field that a change wrote: what it was before, and what it became.
    /// <para>变更明细：一个字段的原值与现值。</para></summary>
    public sealed class ChangeEntry : Record
    {
        internal ChangeEntry(Columns row) : base(row)
        {
            Change = row.Int(Z.F_CHANGE);
            Actor = row.Text(Z.F_ACTOR);
            AtMs = row.LongIf(Z.F_AT_MS);
            Subject = (Subject)row.Int(Z.F_SUBJECT);
            Id = row.Int(Z.F_ID);
            Name = row.Text(Z.F_NAME);
            Project = row.IntIf(Z.F_PROJECT);
            Month = row.MonthIf(Z.F_MONTH);
            TenDays = row.IntIf(Z.F_TEN_DAYS);
            ChangedField = row.IntIf(Z.F_CHANGED_FIELD);
            Label = row.Text(Z.F_LABEL);
            Before = row.Text(Z.F_BEFORE);
            After = row.Text(Z.F_AFTER);
        }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>Who. <para>操作人。</para></summary>
        public string Actor { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long? AtMs { get; private set; }

        /// <summary>What a change wrote of. <para>对象。</para></summary>
        public Subject Subject { get; private set; }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>Ten days of a month, yyyymmp, such as 2022061 for the first. <para>旬。</para></summary>
        public int? TenDays { get; private set; }

        /// <summary>The field or figure that differs. <para>变动字段。</para></summary>
        public int? ChangedField { get; private set; }

        /// <summary>Text of a heading. <para>标题行文字。</para></summary>
        public string Label { get; private set; }

        /// <summary>Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field
        /// is. <para>原值。</para></summary>
        public string Before { get; private set; }

        /// <summary>Its later value, in the same way. <para>现值。</para></summary>
        public string After { get; private set; }
    }

    /// <summary>An item whose points changed; without an item, only the total, the rank, the grade or the lists of the unit
    /// did. <para>得分有变化的考核项目；没有项目的，为总分、名次、等次或名单的变化。</para></summary>
    public sealed class ChangedItem : Record
    {
        internal ChangedItem(Columns row) : base(row)
        {
            Unit = row.Int(Z.F_UNIT);
            UnitName = row.Text(Z.F_UNIT_NAME);
            SchemeItem = row.Text(Z.F_SCHEME_ITEM);
            Name = row.Text(Z.F_NAME);
            PointsBefore = row.Text(Z.F_POINTS_BEFORE);
            Points = row.Text(Z.F_POINTS);
            EntriesCame = row.Texts(Z.F_ENTRIES_CAME);
            EntriesWent = row.Texts(Z.F_ENTRIES_WENT);
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int Unit { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>Id of an item of the scheme, or given_points, given_times or given_rate.
        /// <para>考核项目。</para></summary>
        public string SchemeItem { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Points before, exact. <para>原得分。</para></summary>
        public string PointsBefore { get; private set; }

        /// <summary>Points, exact. <para>得分。</para></summary>
        public string Points { get; private set; }

        /// <summary>Entries that came. <para>新增依据。</para></summary>
        public IReadOnlyList<string> EntriesCame { get; private set; }

        /// <summary>Entries that went. <para>减少依据。</para></summary>
        public IReadOnlyList<string> EntriesWent { get; private set; }
    }

    /// <summary>A record that differs between two bulletins. <para>两份通报之间有差别的记录。</para></summary>
    public sealed class ChangedRecord : Record
    {
        internal ChangedRecord(Columns row) : base(row)
        {
            RecordKind = (FactRecordKind?)row.IntIf(Z.F_RECORD_KIND);
            Id = row.IntIf(Z.F_ID);
            Month = row.MonthIf(Z.F_MONTH);
            Name = row.Text(Z.F_NAME);
            Difference = (Difference)row.Int(Z.F_DIFFERENCE);
            ChangedField = row.IntIf(Z.F_CHANGED_FIELD);
            Label = row.Text(Z.F_LABEL);
            Before = row.Text(Z.F_BEFORE);
            After = row.Text(Z.F_AFTER);
            Change = row.IntIf(Z.F_CHANGE);
            Actor = row.Text(Z.F_ACTOR);
            AtMs = row.LongIf(Z.F_AT_MS);
            ClockMark = (ClockMarkKind?)row.IntIf(Z.F_CLOCK_MARK);
            ChangeKind = row.Text(Z.F_CHANGE_KIND);
            ChangeCode = (ChangeKind?)row.IntIf(Z.F_CHANGE_CODE);
        }

        /// <summary>What kind of record differs. <para>记录类型。</para></summary>
        public FactRecordKind? RecordKind { get; private set; }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int? Id { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>How it differs. <para>变动。</para></summary>
        public Difference Difference { get; private set; }

        /// <summary>The field or figure that differs. <para>变动字段。</para></summary>
        public int? ChangedField { get; private set; }

        /// <summary>Text of a heading. <para>标题行文字。</para></summary>
        public string Label { get; private set; }

        /// <summary>Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field
        /// is. <para>原值。</para></summary>
        public string Before { get; private set; }

        /// <summary>Its later value, in the same way. <para>现值。</para></summary>
        public string After { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int? Change { get; private set; }

        /// <summary>Who. <para>操作人。</para></summary>
        public string Actor { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long? AtMs { get; private set; }

        /// <summary>Why the instant of a change is not trusted. <para>时间标记。</para></summary>
        public ClockMarkKind? ClockMark { get; private set; }

        /// <summary>The kind of the change as it stands in the ledger. <para>变更类型。</para></summary>
        public string ChangeKind { get; private set; }

        /// <summary>What the change is about. <para>变更种类。</para></summary>
        public ChangeKind? ChangeCode { get; private set; }
    }

    /// <summary>A form of a bulletin, with what became of the whole.
    /// <para>已签发通报的一种印制形式及重新生成的核对结果。</para></summary>
    public sealed class CheckedBulletin : Record
    {
        internal CheckedBulletin(Columns row) : base(row)
        {
            Outcome = (Reproduction)row.Int(Z.F_OUTCOME);
            PrintedForm = (PrintedForm)row.Int(Z.F_PRINTED_FORM);
            Keeping = (Keeping?)row.IntIf(Z.F_KEEPING);
            IsSame = row.FlagIf(Z.F_IS_SAME);
            IssuedSha256 = row.Text(Z.F_ISSUED_SHA256);
            PresentSha256 = row.Text(Z.F_PRESENT_SHA256);
        }

        /// <summary>What became of an issued bulletin that was made again. <para>重印结果。</para></summary>
        public Reproduction Outcome { get; private set; }

        /// <summary>What is compared. <para>形式。</para></summary>
        public PrintedForm PrintedForm { get; private set; }

        /// <summary>Whether a printed form is at hand as it was issued. <para>原件。</para></summary>
        public Keeping? Keeping { get; private set; }

        /// <summary>Whether it is the same as issued. <para>是否一致。</para></summary>
        public bool? IsSame { get; private set; }

        /// <summary>SHA-256 as issued. <para>签发时摘要。</para></summary>
        public string IssuedSha256 { get; private set; }

        /// <summary>SHA-256 as made again. <para>现时摘要。</para></summary>
        public string PresentSha256 { get; private set; }
    }

    /// <summary>A form of an issued result, with what became of the whole.
    /// <para>已签发考核结果的一种印制形式及重新生成的核对结果。</para></summary>
    public sealed class CheckedForm : Record
    {
        internal CheckedForm(Columns row) : base(row)
        {
            Outcome = (Reproduction)row.Int(Z.F_OUTCOME);
            PrintedForm = (PrintedForm)row.Int(Z.F_PRINTED_FORM);
            Keeping = (Keeping)row.Int(Z.F_KEEPING);
            IssuedSha256 = row.Text(Z.F_ISSUED_SHA256);
            Printing = row.Int(Z.F_PRINTING);
        }

        /// <summary>What became of an issued bulletin that was made again. <para>重印结果。</para></summary>
        public Reproduction Outcome { get; private set; }

        /// <summary>What is compared. <para>形式。</para></summary>
        public PrintedForm PrintedForm { get; private set; }

        /// <summary>Whether a printed form is at hand as it was issued. <para>原件。</para></summary>
        public Keeping Keeping { get; private set; }

        /// <summary>SHA-256 as issued. <para>签发时摘要。</para></summary>
        public string IssuedSha256 { get; private set; }

        /// <summary>Number of the printing that made it, which rises when the library prints differently.
        /// <para>版式号。</para></summary>
        public int Printing { get; private set; }
    }

    /// <summary>A change of which an office should know because of its instant. <para>时间异常的变更。</para></summary>
    public sealed class ClockFinding : Record
    {
        internal ClockFinding(Columns row) : base(row)
        {
            Change = row.Int(Z.F_CHANGE);
            AtMs = row.Long(Z.F_AT_MS);
            Actor = row.Text(Z.F_ACTOR);
            ChangeKind = row.Text(Z.F_CHANGE_KIND);
            ChangeCode = (ChangeKind?)row.IntIf(Z.F_CHANGE_CODE);
            Note = row.Text(Z.F_NOTE);
            ClockMark = (ClockMarkKind?)row.IntIf(Z.F_CLOCK_MARK);
            MarkedBy = row.IntIf(Z.F_MARKED_BY);
            SetDay = row.DateIf(Z.F_SET_DAY);
            Reason = row.Text(Z.F_REASON);
            Basis = row.Text(Z.F_BASIS);
            SetBy = row.IntIf(Z.F_SET_BY);
            ChangeBefore = row.IntIf(Z.F_CHANGE_BEFORE);
            BeforeMs = row.LongIf(Z.F_BEFORE_MS);
            DaysBetween = row.IntIf(Z.F_DAYS_BETWEEN);
        }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long AtMs { get; private set; }

        /// <summary>Who. <para>操作人。</para></summary>
        public string Actor { get; private set; }

        /// <summary>The kind of the change as it stands in the ledger. <para>变更类型。</para></summary>
        public string ChangeKind { get; private set; }

        /// <summary>What the change is about. <para>变更种类。</para></summary>
        public ChangeKind? ChangeCode { get; private set; }

        /// <summary>Remark. <para>说明。</para></summary>
        public string Note { get; private set; }

        /// <summary>Why the instant of a change is not trusted. <para>时间标记。</para></summary>
        public ClockMarkKind? ClockMark { get; private set; }

        /// <summary>The change that marked the instant. <para>标记变更号。</para></summary>
        public int? MarkedBy { get; private set; }

        /// <summary>The day that a registrar set for a change whose instant is marked. <para>补记日期。</para></summary>
        public Date? SetDay { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }

        /// <summary>What something rests on, such as a document. <para>依据。</para></summary>
        public string Basis { get; private set; }

        /// <summary>The change by which something was set. <para>补记变更号。</para></summary>
        public int? SetBy { get; private set; }

        /// <summary>The last change before, of those whose instant is trusted. <para>前一变更号。</para></summary>
        public int? ChangeBefore { get; private set; }

        /// <summary>What the clock said at that change. <para>前一变更时间。</para></summary>
        public long? BeforeMs { get; private set; }

        /// <summary>Whole days since that change, where they are more than 400. <para>间隔天数。</para></summary>
        public int? DaysBetween { get; private set; }
    }

    /// <summary>A mapping that the ledger keeps. <para>台账保存的表头对应关系。</para></summary>
    public sealed class ColumnMapping : Record
    {
        internal ColumnMapping(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            SheetKind = (SheetKind)row.Int(Z.F_SHEET_KIND);
            Header = row.Text(Z.F_HEADER);
            Meaning = row.Text(Z.F_MEANING);
            MoneyUnit = (MoneyUnit?)row.IntIf(Z.F_MONEY_UNIT);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>What a sheet is. <para>表格类别。</para></summary>
        public SheetKind SheetKind { get; private set; }

        /// <summary>Header path of a column. <para>表头。</para></summary>
        public string Header { get; private set; }

        /// <summary>What a column means, such as annual. <para>含义。</para></summary>
        public string Meaning { get; private set; }

        /// <summary>Unit of a column's amounts. <para>金额单位。</para></summary>
        public MoneyUnit? MoneyUnit { get; private set; }
    }

    /// <summary>The contact details of a person, under the person's number. <para>人员的联系方式。</para></summary>
    public sealed class Contact : Record
    {
        internal Contact(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Post = row.Text(Z.F_POST);
            Phone = row.Text(Z.F_PHONE);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Post of a person in their unit. <para>职务。</para></summary>
        public string Post { get; private set; }

        /// <summary>Telephone number. <para>电话。</para></summary>
        public string Phone { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A chart with the texts that it is drawn as. <para>文件中的图表及其文字形式。</para></summary>
    public sealed class DocumentChart : Record
    {
        internal DocumentChart(Columns row) : base(row)
        {
            Title = row.Text(Z.F_TITLE);
            Text = row.Text(Z.F_TEXT);
            Note = row.Text(Z.F_NOTE);
        }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>Remark. <para>说明。</para></summary>
        public string Note { get; private set; }
    }

    /// <summary>What a document says of itself. <para>文件的标题、日期等。</para></summary>
    public sealed class DocumentHead : Record
    {
        internal DocumentHead(Columns row) : base(row)
        {
            Title = row.Text(Z.F_TITLE);
            Paper = (Paper)row.Int(Z.F_PAPER);
            Office = row.Text(Z.F_OFFICE);
            Number = row.Text(Z.F_NUMBER);
            IssuedOn = row.DateIf(Z.F_ISSUED_ON);
            PrintedRules = row.Text(Z.F_PRINTED_RULES);
            ProofMark = row.Text(Z.F_PROOF_MARK);
            Count = row.Int(Z.F_COUNT);
        }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>On what paper a document is printed. <para>用纸。</para></summary>
        public Paper Paper { get; private set; }

        /// <summary>Name of the office that keeps the ledger. <para>建账单位。</para></summary>
        public string Office { get; private set; }

        /// <summary>Number under which a bulletin was issued. <para>期号。</para></summary>
        public string Number { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date? IssuedOn { get; private set; }

        /// <summary>Name and version of the rules by which its figures were made. <para>口径。</para></summary>
        public string PrintedRules { get; private set; }

        /// <summary>Proof of where its figures come from. <para>校验标记。</para></summary>
        public string ProofMark { get; private set; }

        /// <summary>Number of projects. <para>项目数。</para></summary>
        public int Count { get; private set; }
    }

    /// <summary>A part of a document, flat. <para>文件的一个组成部分。</para></summary>
    public sealed class DocumentPart : Record
    {
        internal DocumentPart(Columns row) : base(row)
        {
            Depth = row.IntIf(Z.F_DEPTH);
            Text = row.Text(Z.F_TEXT);
            TableIndex = row.IntIf(Z.F_TABLE_INDEX);
            Attachment = row.Text(Z.F_ATTACHMENT);
        }

        /// <summary>How deep a heading stands, 0 for the total. <para>层级。</para></summary>
        public int? Depth { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>Place of a table in its document, from 0. <para>表序。</para></summary>
        public int? TableIndex { get; private set; }

        /// <summary>Name of the attachment that a part belongs to. <para>附件。</para></summary>
        public string Attachment { get; private set; }
    }

    /// <summary>A table of a document. <para>文件中的一张表。</para></summary>
    public sealed class DocumentTable : Record
    {
        internal DocumentTable(Columns row) : base(row)
        {
            Sheet = row.Text(Z.F_SHEET);
            Title = row.Text(Z.F_TITLE);
            UnitLine = row.Text(Z.F_UNIT_LINE);
            Columns = row.Int(Z.F_COLUMNS);
            Rows = row.LongIf(Z.F_ROWS);
            Notes = row.Texts(Z.F_NOTES);
        }

        /// <summary>Name of the sheet. <para>工作表。</para></summary>
        public string Sheet { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>Line of units under the title. <para>单位行。</para></summary>
        public string UnitLine { get; private set; }

        /// <summary>Number of columns. <para>列数。</para></summary>
        public int Columns { get; private set; }

        /// <summary>Number of rows. <para>行数。</para></summary>
        public long? Rows { get; private set; }

        /// <summary>Notes. <para>附注。</para></summary>
        public IReadOnlyList<string> Notes { get; private set; }
    }

    /// <summary>A whole and a part of it that a plan lists in the same months.
    /// <para>同一计划在相同月份同时列有的整体与部分。</para></summary>
    public sealed class DoubleCounted : Record
    {
        internal DoubleCounted(Columns row) : base(row)
        {
            Whole = row.Int(Z.F_WHOLE);
            WholeName = row.Text(Z.F_WHOLE_NAME);
            Part = row.Int(Z.F_PART);
            PartName = row.Text(Z.F_PART_NAME);
            LeftOut = row.IntIf(Z.F_LEFT_OUT);
        }

        /// <summary>Item of a whole. <para>整体。</para></summary>
        public int Whole { get; private set; }

        /// <summary>Name of the project that is a whole. <para>整体项目名称。</para></summary>
        public string WholeName { get; private set; }

        /// <summary>Item of a part. <para>部分。</para></summary>
        public int Part { get; private set; }

        /// <summary>Name of the project that is a part. <para>部分项目名称。</para></summary>
        public string PartName { get; private set; }

        /// <summary>The item of the two that does not count. <para>不计入统计。</para></summary>
        public int? LeftOut { get; private set; }
    }

    /// <summary>The sector of a name, and whether it was added for it.
    /// <para>按名称取得的行业分类，及是否新增。</para></summary>
    public sealed class EnsuredSector : Record
    {
        internal EnsuredSector(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Added = row.Int(Z.F_ADDED);
            Near = row.Texts(Z.F_NEAR);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Whether the record was added. <para>是否新增。</para></summary>
        public int Added { get; private set; }

        /// <summary>Names of others that look like a new one. <para>相近名称。</para></summary>
        public IReadOnlyList<string> Near { get; private set; }
    }

    /// <summary>The unit of a name, and whether it was added for it. <para>按名称取得的单位，及是否新增。</para></summary>
    public sealed class EnsuredUnit : Record
    {
        internal EnsuredUnit(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Added = row.Int(Z.F_ADDED);
            Near = row.Texts(Z.F_NEAR);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Whether the record was added. <para>是否新增。</para></summary>
        public int Added { get; private set; }

        /// <summary>Names of others that look like a new one. <para>相近名称。</para></summary>
        public IReadOnlyList<string> Near { get; private set; }
    }

    /// <summary>A sheet of an office: which columns it has, under which headers, in which unit. The words of its fields are
    /// those by which sheets are read, so what is written by it is read back.
    /// <para>表式：各列、表头和单位。</para></summary>
    public sealed class ExportProfile : Record
    {
        internal ExportProfile(Columns row) : base(row)
        {
            Profile = row.Text(Z.F_PROFILE);
            Title = row.Text(Z.F_TITLE);
            SheetKind = (SheetKind)row.Int(Z.F_SHEET_KIND);
            IsTemplate = row.FlagIf(Z.F_IS_TEMPLATE);
        }

        /// <summary>By what name a sheet of the office is asked for. <para>表式。</para></summary>
        public string Profile { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>What a sheet is. <para>表格类别。</para></summary>
        public SheetKind SheetKind { get; private set; }

        /// <summary>Whether a blank sheet can be made of it. <para>可制模板。</para></summary>
        public bool? IsTemplate { get; private set; }
    }

    /// <summary>A value that a field can have. <para>字段的一个可选值。</para></summary>
    public sealed class FieldChoice : Record
    {
        internal FieldChoice(Columns row) : base(row)
        {
            ValueNumber = row.Int(Z.F_VALUE_NUMBER);
            ValueWord = row.Text(Z.F_VALUE_WORD);
            Name = row.Text(Z.F_NAME);
        }

        /// <summary>Number of a value that a field can have. <para>代码。</para></summary>
        public int ValueNumber { get; private set; }

        /// <summary>English word of a value that a field can have, as JSON has it. <para>英文代码。</para></summary>
        public string ValueWord { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }
    }

    /// <summary>A figure that differs. <para>有变化的一项数据。</para></summary>
    public sealed class FigureChange : Record
    {
        internal FigureChange(Columns row) : base(row)
        {
            Cut = (CutKind?)row.IntIf(Z.F_CUT);
            Name = row.Text(Z.F_NAME);
            ChangedField = row.IntIf(Z.F_CHANGED_FIELD);
            Label = row.Text(Z.F_LABEL);
            Before = row.Text(Z.F_BEFORE);
            After = row.Text(Z.F_AFTER);
        }

        /// <summary>Which items a cell sums up. <para>口径。</para></summary>
        public CutKind? Cut { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>The field or figure that differs. <para>变动字段。</para></summary>
        public int? ChangedField { get; private set; }

        /// <summary>Text of a heading. <para>标题行文字。</para></summary>
        public string Label { get; private set; }

        /// <summary>Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field
        /// is. <para>原值。</para></summary>
        public string Before { get; private set; }

        /// <summary>Its later value, in the same way. <para>现值。</para></summary>
        public string After { get; private set; }
    }

    /// <summary>What a ledger, a backup or an archive has in it. <para>台账、备份或归档中的内容。</para></summary>
    public sealed class FileContents : Record
    {
        internal FileContents(Columns row) : base(row)
        {
            Office = row.Text(Z.F_OFFICE);
            Uuid = row.Text(Z.F_UUID);
            Change = row.Int(Z.F_CHANGE);
            AtMs = row.Long(Z.F_AT_MS);
            ClockMark = (ClockMarkKind?)row.IntIf(Z.F_CLOCK_MARK);
            Hash = row.Text(Z.F_HASH);
            Rows = row.Long(Z.F_ROWS);
            Files = row.Long(Z.F_FILES);
            FilesMissing = row.Long(Z.F_FILES_MISSING);
        }

        /// <summary>Name of the office that keeps the ledger. <para>建账单位。</para></summary>
        public string Office { get; private set; }

        /// <summary>Number of the ledger among all ledgers. <para>台账标识。</para></summary>
        public string Uuid { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long AtMs { get; private set; }

        /// <summary>Why the instant of a change is not trusted. <para>时间标记。</para></summary>
        public ClockMarkKind? ClockMark { get; private set; }

        /// <summary>SHA-256 over all of it and the change before. <para>校验码。</para></summary>
        public string Hash { get; private set; }

        /// <summary>Number of rows. <para>行数。</para></summary>
        public long Rows { get; private set; }

        /// <summary>Files that the attachments of a ledger need, each counted once. <para>附件文件数。</para></summary>
        public long Files { get; private set; }

        /// <summary>Files of attachments that do not lie beside a ledger. <para>缺失附件文件数。</para></summary>
        public long FilesMissing { get; private set; }
    }

    /// <summary>What is wrong with one file beside the ledger. <para>台账旁附件文件的一个问题。</para></summary>
    public sealed class FileFinding : Record
    {
        internal FileFinding(Columns row) : base(row)
        {
            FileFindingKind = (FileFindingKind)row.Int(Z.F_FILE_FINDING_KIND);
            Path = row.Text(Z.F_PATH);
            Sha256 = row.Text(Z.F_SHA256);
            FileAttachment = row.IntIf(Z.F_FILE_ATTACHMENT);
            Attachments = row.Long(Z.F_ATTACHMENTS);
        }

        /// <summary>What is wrong with a file beside the ledger. <para>附件文件问题。</para></summary>
        public FileFindingKind FileFindingKind { get; private set; }

        /// <summary>Where a file lies. <para>文件位置。</para></summary>
        public string Path { get; private set; }

        /// <summary>SHA-256 of a document. <para>校验值。</para></summary>
        public string Sha256 { get; private set; }

        /// <summary>The first attachment that needs a file. <para>附件。</para></summary>
        public int? FileAttachment { get; private set; }

        /// <summary>How many attachments need a file. <para>附件数。</para></summary>
        public long Attachments { get; private set; }
    }

    /// <summary>One thing that is wrong with a file. <para>文件的一个问题。</para></summary>
    public sealed class FileProblem : Record
    {
        internal FileProblem(Columns row) : base(row)
        {
            ProblemKind = (FileProblemKind)row.Int(Z.F_PROBLEM_KIND);
            Table = row.Text(Z.F_TABLE);
            TableRow = row.Text(Z.F_TABLE_ROW);
            Change = row.IntIf(Z.F_CHANGE);
            Text = row.Text(Z.F_TEXT);
            Remedy = row.Text(Z.F_REMEDY);
        }

        /// <summary>What is wrong with the file. <para>问题类别。</para></summary>
        public FileProblemKind ProblemKind { get; private set; }

        /// <summary>Table of the file. <para>数据表。</para></summary>
        public string Table { get; private set; }

        /// <summary>Row of that table, by its key or its number. <para>数据行。</para></summary>
        public string TableRow { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int? Change { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>What one can do about it. <para>处理办法。</para></summary>
        public string Remedy { get; private set; }
    }

    /// <summary>What the ledger makes of a report. <para>台账对月报的认定：累计完成、是否开工、提示。</para></summary>
    public sealed class FiledReport : Record
    {
        internal FiledReport(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            StandingDone = row.MoneyIf(Z.F_STANDING_DONE);
            StandingStarted = row.FlagIf(Z.F_STANDING_STARTED);
            StandingFinished = row.FlagIf(Z.F_STANDING_FINISHED);
            Flags = (ReportFlag)row.Int(Z.F_FLAGS);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>Done in the year to date, said or carried forward. <para>累计完成投资。</para></summary>
        public Money? StandingDone { get; private set; }

        /// <summary>Whether it has started, said or carried forward. <para>已开工。</para></summary>
        public bool? StandingStarted { get; private set; }

        /// <summary>Whether it is finished, said or carried forward. <para>已竣工。</para></summary>
        public bool? StandingFinished { get; private set; }

        /// <summary>What somebody should look at. <para>提示。</para></summary>
        public ReportFlag Flags { get; private set; }
    }

    /// <summary>A report on its way into the figures, as it stands or stood.
    /// <para>报送记录：草稿、已报送、已退回、已审核。</para></summary>
    public sealed class Filing : Record
    {
        internal Filing(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Month = row.Month(Z.F_MONTH);
            Since = row.Int(Z.F_SINCE);
            FilingState = (FilingState)row.Int(Z.F_FILING_STATE);
            Opinion = row.Text(Z.F_OPINION);
            MonthDone = row.MoneyIf(Z.F_MONTH_DONE);
            YtdDone = row.MoneyIf(Z.F_YTD_DONE);
            CumulativeDone = row.MoneyIf(Z.F_CUMULATIVE_DONE);
            FundsYtd = row.MoneyIf(Z.F_FUNDS_YTD);
            Started = row.FlagIf(Z.F_STARTED);
            StartedOn = row.DateIf(Z.F_STARTED_ON);
            Finished = row.FlagIf(Z.F_FINISHED);
            FinishedOn = row.DateIf(Z.F_FINISHED_ON);
            Progress = row.Text(Z.F_PROGRESS);
            Preparation = row.Text(Z.F_PREPARATION);
            Problem = row.Text(Z.F_PROBLEM);
            NextSteps = row.Text(Z.F_NEXT_STEPS);
            Remark = row.Text(Z.F_REMARK);
            FundsBySource = row.Text(Z.F_FUNDS_BY_SOURCE);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Where a report stands. <para>报送状态。</para></summary>
        public FilingState FilingState { get; private set; }

        /// <summary>What the reviewer said. <para>审核意见。</para></summary>
        public string Opinion { get; private set; }

        /// <summary>Investment done in the month. <para>本月完成投资。</para></summary>
        public Money? MonthDone { get; private set; }

        /// <summary>Investment done since the start of the year, as reported.
        /// <para>年初至本月累计完成投资。</para></summary>
        public Money? YtdDone { get; private set; }

        /// <summary>Investment done since the start of the construction, as a report says it.
        /// <para>自开工累计完成投资。</para></summary>
        public Money? CumulativeDone { get; private set; }

        /// <summary>Funds in place since the start of the year. <para>到位资金。</para></summary>
        public Money? FundsYtd { get; private set; }

        /// <summary>Whether it has started, as reported. <para>是否开工。</para></summary>
        public bool? Started { get; private set; }

        /// <summary>When it started. <para>开工时间。</para></summary>
        public Date? StartedOn { get; private set; }

        /// <summary>Whether it is finished, as reported. <para>是否竣工。</para></summary>
        public bool? Finished { get; private set; }

        /// <summary>When it was finished. <para>竣工时间。</para></summary>
        public Date? FinishedOn { get; private set; }

        /// <summary>Physical progress. <para>形象进度。</para></summary>
        public string Progress { get; private set; }

        /// <summary>Preparatory progress. <para>前期工作进展。</para></summary>
        public string Preparation { get; private set; }

        /// <summary>Problems. <para>存在问题。</para></summary>
        public string Problem { get; private set; }

        /// <summary>Next steps. <para>下一步工作计划。</para></summary>
        public string NextSteps { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }

        /// <summary>Funds in place by source since the start of the year. <para>分来源到位资金。</para></summary>
        public string FundsBySource { get; private set; }
    }

    /// <summary>One finding. <para>表格中的一个问题。</para></summary>
    public sealed class Finding : Record
    {
        internal Finding(Columns row) : base(row)
        {
            Severity = (Severity)row.Int(Z.F_SEVERITY);
            Sheet = row.Text(Z.F_SHEET);
            Cell = row.Text(Z.F_CELL);
            Code = (FindingCode)row.Int(Z.F_FINDING);
            Text = row.Text(Z.F_TEXT);
            Read = row.Text(Z.F_READ);
            MessageId = row.Text(Z.F_MESSAGE_ID);
        }

        /// <summary>Whether it stands in the way. <para>严重程度。</para></summary>
        public Severity Severity { get; private set; }

        /// <summary>Name of the sheet. <para>工作表。</para></summary>
        public string Sheet { get; private set; }

        /// <summary>The cell, such as H24. <para>单元格。</para></summary>
        public string Cell { get; private set; }

        /// <summary>What the finding is about. <para>问题代码。</para></summary>
        public FindingCode Code { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>What a cell says, or the header of a column. <para>原文。</para></summary>
        public string Read { get; private set; }

        /// <summary>Which message a text is, the same for ever, as docs/messages.md lists them.
        /// <para>说明代号。</para></summary>
        public string MessageId { get; private set; }
    }

    /// <summary>An item that was found, with how its figures are rounded. <para>查询到的计划项目。</para></summary>
    public sealed class FoundItem : Record
    {
        internal FoundItem(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            Phase = (Phase)row.Int(Z.F_PHASE);
            Sector = row.Int(Z.F_SECTOR);
            SectorName = row.Text(Z.F_SECTOR_NAME);
            LeadUnit = row.IntIf(Z.F_LEAD_UNIT);
            LeadUnitName = row.Text(Z.F_LEAD_UNIT_NAME);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            StandingDone = row.MoneyIf(Z.F_STANDING_DONE);
            Rate = row.Text(Z.F_RATE);
            RateNumber = row.LongIf(Z.F_RATE_NUMBER);
            Gap = row.Text(Z.F_GAP);
            GapNumber = row.LongIf(Z.F_GAP_NUMBER);
            Light = (Light?)row.IntIf(Z.F_LIGHT);
            FilingState = (FilingState)row.Int(Z.F_FILING_STATE);
            LastReport = row.MonthIf(Z.F_LAST_REPORT);
            OpenMatters = row.Ints(Z.F_OPEN_MATTERS);
            OpenMatterNames = row.Texts(Z.F_OPEN_MATTER_NAMES);
            Problem = row.Text(Z.F_PROBLEM);
            MattersOfProblem = row.Ints(Z.F_MATTERS_OF_PROBLEM);
            StandingStarted = row.Flag(Z.F_STANDING_STARTED);
            StandingFinished = row.Flag(Z.F_STANDING_FINISHED);
            IsSuspended = row.Flag(Z.F_IS_SUSPENDED);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase Phase { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int Sector { get; private set; }

        /// <summary>Name of the sector. <para>行业分类名称。</para></summary>
        public string SectorName { get; private set; }

        /// <summary>The first responsible unit. <para>牵头单位。</para></summary>
        public int? LeadUnit { get; private set; }

        /// <summary>Name of the lead unit. <para>牵头单位名称。</para></summary>
        public string LeadUnitName { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Done in the year to date, said or carried forward. <para>累计完成投资。</para></summary>
        public Money? StandingDone { get; private set; }

        /// <summary>Done of the annual plan in percent, rounded by the rules. <para>完成年度计划的比例。</para></summary>
        public string Rate { get; private set; }

        /// <summary>Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %.
        /// <para>完成率数值。</para></summary>
        public long? RateNumber { get; private set; }

        /// <summary>Percentage points above time progress, rounded by the rules. <para>与序时进度差。</para></summary>
        public string Gap { get; private set; }

        /// <summary>Gap in millionths of one percentage point, such as -10500000 for 10.5 points behind.
        /// <para>与序时进度差数值。</para></summary>
        public long? GapNumber { get; private set; }

        /// <summary>Light of a month. <para>亮灯。</para></summary>
        public Light? Light { get; private set; }

        /// <summary>Where a report stands. <para>报送状态。</para></summary>
        public FilingState FilingState { get; private set; }

        /// <summary>The last month for which it reported. <para>最近报送月份。</para></summary>
        public Month? LastReport { get; private set; }

        /// <summary>Numbers of the matters that are open. <para>未办结事项。</para></summary>
        public IReadOnlyList<int> OpenMatters { get; private set; }

        /// <summary>Names of the matters that are open, in the same order. <para>未办结事项名称。</para></summary>
        public IReadOnlyList<string> OpenMatterNames { get; private set; }

        /// <summary>Problems. <para>存在问题。</para></summary>
        public string Problem { get; private set; }

        /// <summary>Numbers of the matters that the problem of the month's report became.
        /// <para>存在问题转为事项。</para></summary>
        public IReadOnlyList<int> MattersOfProblem { get; private set; }

        /// <summary>Whether it has started, said or carried forward. <para>已开工。</para></summary>
        public bool StandingStarted { get; private set; }

        /// <summary>Whether it is finished, said or carried forward. <para>已竣工。</para></summary>
        public bool StandingFinished { get; private set; }

        /// <summary>Whether it stands still at the end of the month, by its events. <para>是否停工。</para></summary>
        public bool IsSuspended { get; private set; }
    }

    /// <summary>A letter that meets a query, with how it stands on the day. <para>查询到的函件及当日状态。</para></summary>
    public sealed class FoundLetter : Record
    {
        internal FoundLetter(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            LetterKind = (LetterKind)row.Int(Z.F_LETTER_KIND);
            Project = row.IntIf(Z.F_PROJECT);
            Unit = row.IntIf(Z.F_UNIT);
            Matter = row.IntIf(Z.F_MATTER);
            Plan = row.IntIf(Z.F_PLAN);
            Month = row.MonthIf(Z.F_MONTH);
            LetterRule = row.Text(Z.F_LETTER_RULE);
            AsOf = row.IntIf(Z.F_AS_OF);
            LetterState = (LetterState)row.Int(Z.F_LETTER_STATE);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            IssuedOn = row.DateIf(Z.F_ISSUED_ON);
            RepliedOn = row.DateIf(Z.F_REPLIED_ON);
            Reply = row.Text(Z.F_REPLY);
            RepliedBy = row.Text(Z.F_REPLIED_BY);
            ClosedOn = row.DateIf(Z.F_CLOSED_ON);
            Result = row.Text(Z.F_RESULT);
            EscalatedTo = row.IntIf(Z.F_ESCALATED_TO);
            RevokedOn = row.DateIf(Z.F_REVOKED_ON);
            RevokedBy = row.Text(Z.F_REVOKED_BY);
            RevokedFor = row.Text(Z.F_REVOKED_FOR);
            About = row.Text(Z.F_ABOUT);
            AddresseeNames = row.Texts(Z.F_ADDRESSEE_NAMES);
            DaysLate = row.IntIf(Z.F_DAYS_LATE);
            Title = row.Text(Z.F_TITLE);
            AddressedUnits = row.Ints(Z.F_ADDRESSED_UNITS);
            Addressees = row.Texts(Z.F_ADDRESSEES);
            Body = row.Text(Z.F_BODY);
            Demands = row.Texts(Z.F_DEMANDS);
            HandedMatters = row.Ints(Z.F_HANDED_MATTERS);
            ReplyDays = row.IntIf(Z.F_REPLY_DAYS);
            ReplyDue = row.DateIf(Z.F_REPLY_DUE);
            QuotedFacts = row.Texts(Z.F_QUOTED_FACTS);
            LetterPoints = row.Text(Z.F_LETTER_POINTS);
            IsPublic = row.Flag(Z.F_IS_PUBLIC);
            Loses = row.Text(Z.F_LOSES);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>What kind of letter it is. <para>函件种类。</para></summary>
        public LetterKind LetterKind { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>The matter that a letter is about. <para>所涉事项。</para></summary>
        public int? Matter { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>The rule that asks for a letter, as the rule pack calls it. <para>函件规则。</para></summary>
        public string LetterRule { get; private set; }

        /// <summary>The last change that its figures know of. <para>截至变更号。</para></summary>
        public int? AsOf { get; private set; }

        /// <summary>Where a letter stands. <para>办理状态。</para></summary>
        public LetterState LetterState { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date? IssuedOn { get; private set; }

        /// <summary>The date of an answer. <para>回复日期。</para></summary>
        public Date? RepliedOn { get; private set; }

        /// <summary>What an answer says. <para>回复内容。</para></summary>
        public string Reply { get; private set; }

        /// <summary>Who answered. <para>回复单位。</para></summary>
        public string RepliedBy { get; private set; }

        /// <summary>When a letter was closed. <para>销号日期。</para></summary>
        public Date? ClosedOn { get; private set; }

        /// <summary>Result of a matter. <para>办理结果。</para></summary>
        public string Result { get; private set; }

        /// <summary>The stronger letter that followed. <para>升级函件。</para></summary>
        public int? EscalatedTo { get; private set; }

        /// <summary>When a letter was revoked. <para>撤销日期。</para></summary>
        public Date? RevokedOn { get; private set; }

        /// <summary>The document that revoked a letter. <para>撤销文件。</para></summary>
        public string RevokedBy { get; private set; }

        /// <summary>Why a letter was revoked. <para>撤销原因。</para></summary>
        public string RevokedFor { get; private set; }

        /// <summary>What a letter is about, in words. <para>事由对象。</para></summary>
        public string About { get; private set; }

        /// <summary>Those whom a letter goes to, in their order. <para>主送名单。</para></summary>
        public IReadOnlyList<string> AddresseeNames { get; private set; }

        /// <summary>By how many days a matter is too late. <para>逾期天数。</para></summary>
        public int? DaysLate { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>The units that a letter goes to, in their order. <para>主送单位。</para></summary>
        public IReadOnlyList<int> AddressedUnits { get; private set; }

        /// <summary>All that a letter goes to, as it names them. <para>主送。</para></summary>
        public IReadOnlyList<string> Addressees { get; private set; }

        /// <summary>What a letter says, a paragraph to a line. <para>正文。</para></summary>
        public string Body { get; private set; }

        /// <summary>What a letter demands. <para>要求。</para></summary>
        public IReadOnlyList<string> Demands { get; private set; }

        /// <summary>The matters that a letter hands over. <para>交办事项。</para></summary>
        public IReadOnlyList<int> HandedMatters { get; private set; }

        /// <summary>Within how many working days an answer is due. <para>回复期限（工作日）。</para></summary>
        public int? ReplyDays { get; private set; }

        /// <summary>Until when an answer is due. <para>回复期限。</para></summary>
        public Date? ReplyDue { get; private set; }

        /// <summary>The figures that a letter quotes. <para>引用数据。</para></summary>
        public IReadOnlyList<string> QuotedFacts { get; private set; }

        /// <summary>Points that a letter gives each of its units, such as -1. <para>函件计分。</para></summary>
        public string LetterPoints { get; private set; }

        /// <summary>Whether a letter is made public. <para>是否公示。</para></summary>
        public bool IsPublic { get; private set; }

        /// <summary>What the units of a letter lose by it. <para>取消事项。</para></summary>
        public string Loses { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A matter that meets a query, with how it stands on the day. <para>查询到的事项及当日状态。</para></summary>
    public sealed class FoundMatter : Record
    {
        internal FoundMatter(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            MatterKind = (MatterKind)row.Int(Z.F_MATTER_KIND);
            UnitName = row.Text(Z.F_UNIT_NAME);
            IsOpen = row.Flag(Z.F_IS_OPEN);
            DaysLate = row.IntIf(Z.F_DAYS_LATE);
            Name = row.Text(Z.F_NAME);
            Unit = row.IntIf(Z.F_UNIT);
            Content = row.Text(Z.F_CONTENT);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            OpenedOn = row.DateIf(Z.F_OPENED_ON);
            Deadline = row.DateIf(Z.F_DEADLINE);
            SettledOn = row.DateIf(Z.F_SETTLED_ON);
            Result = row.Text(Z.F_RESULT);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>What kind of matter it is. <para>事项类别。</para></summary>
        public MatterKind MatterKind { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>Whether a matter is open on the day. <para>是否未办结。</para></summary>
        public bool IsOpen { get; private set; }

        /// <summary>By how many days a matter is too late. <para>逾期天数。</para></summary>
        public int? DaysLate { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>Content and scale of a project, what a matter is about. <para>主要内容。</para></summary>
        public string Content { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Since when a matter is known. <para>提出日期。</para></summary>
        public Date? OpenedOn { get; private set; }

        /// <summary>The last day on which a matter may be settled. <para>时限。</para></summary>
        public Date? Deadline { get; private set; }

        /// <summary>When a matter was settled. <para>办结日期。</para></summary>
        public Date? SettledOn { get; private set; }

        /// <summary>Result of a matter. <para>办理结果。</para></summary>
        public string Result { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A node that meets a query, with how it stands on the day. <para>查询到的节点及当日状态。</para></summary>
    public sealed class FoundNode : Record
    {
        internal FoundNode(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            NodeTemplate = row.Text(Z.F_NODE_TEMPLATE);
            TemplateNode = row.Text(Z.F_TEMPLATE_NODE);
            UnitName = row.Text(Z.F_UNIT_NAME);
            NodeState = (NodeState)row.Int(Z.F_NODE_STATE);
            DaysLate = row.IntIf(Z.F_DAYS_LATE);
            Light = (Light?)row.IntIf(Z.F_LIGHT);
            NodeConflict = (NodeConflict?)row.IntIf(Z.F_NODE_CONFLICT);
            Name = row.Text(Z.F_NAME);
            Position = row.IntIf(Z.F_POSITION);
            PlannedOn = row.DateIf(Z.F_PLANNED_ON);
            ActualOn = row.DateIf(Z.F_ACTUAL_ON);
            Unit = row.IntIf(Z.F_UNIT);
            NodeAfter = row.IntIf(Z.F_NODE_AFTER);
            CountsAs = (EventKind?)row.IntIf(Z.F_COUNTS_AS);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>The template from which a node was laid out. <para>节点模板。</para></summary>
        public string NodeTemplate { get; private set; }

        /// <summary>Which node of its template a node is. <para>模板节点编号。</para></summary>
        public string TemplateNode { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>How a node stands on a day. <para>节点状态。</para></summary>
        public NodeState NodeState { get; private set; }

        /// <summary>By how many days a matter is too late. <para>逾期天数。</para></summary>
        public int? DaysLate { get; private set; }

        /// <summary>Light of a month. <para>亮灯。</para></summary>
        public Light? Light { get; private set; }

        /// <summary>What does not fit between a node and the one before it. <para>与前置节点不符。</para></summary>
        public NodeConflict? NodeConflict { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position { get; private set; }

        /// <summary>The last day on which a node is in time. <para>计划完成日期。</para></summary>
        public Date? PlannedOn { get; private set; }

        /// <summary>When a node was done. <para>实际完成日期。</para></summary>
        public Date? ActualOn { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>The node that comes before it. <para>前置节点。</para></summary>
        public int? NodeAfter { get; private set; }

        /// <summary>The event that a node's being done amounts to. <para>对应开竣工。</para></summary>
        public EventKind? CountsAs { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A place with the name of its project, as a map shows it. <para>位置及其项目名称。</para></summary>
    public sealed class FoundPlace : Record
    {
        internal FoundPlace(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.IntIf(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            Name = row.Text(Z.F_NAME);
            PlaceKind = (PlaceKind)row.Int(Z.F_PLACE_KIND);
            Datum = (Datum)row.Int(Z.F_DATUM);
            Outline = row.Text(Z.F_OUTLINE);
            Address = row.Text(Z.F_ADDRESS);
            RegionCode = row.Text(Z.F_REGION_CODE);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>What the positions of a place are. <para>位置形状。</para></summary>
        public PlaceKind PlaceKind { get; private set; }

        /// <summary>In which system coordinates are meant. <para>坐标系。</para></summary>
        public Datum Datum { get; private set; }

        /// <summary>The positions of a place, parted by semicolons. <para>坐标串。</para></summary>
        public string Outline { get; private set; }

        /// <summary>Address of a place. <para>地址。</para></summary>
        public string Address { get; private set; }

        /// <summary>Code of the county or the town, 6, 9 or 12 digits. <para>行政区划代码。</para></summary>
        public string RegionCode { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A decision about an imported file, as it stands in the change that the import wrote. Who decided is the
    /// actor of that change. <para>导入时所作的决定，与该次导入一同保存。</para></summary>
    public sealed class ImportAnswer : Record
    {
        internal ImportAnswer(Columns row) : base(row)
        {
            FileDigest = row.Text(Z.F_FILE_DIGEST);
            Sheet = row.Text(Z.F_SHEET);
            Cell = row.Text(Z.F_CELL);
            Read = row.Text(Z.F_READ);
            Decision = (ImportDecision)row.Int(Z.F_DECISION);
            DecidedValue = row.Text(Z.F_DECIDED_VALUE);
        }

        /// <summary>SHA-256 of a file's bytes, 64 hexadecimal digits. <para>文件校验值。</para></summary>
        public string FileDigest { get; private set; }

        /// <summary>Name of the sheet. <para>工作表。</para></summary>
        public string Sheet { get; private set; }

        /// <summary>The cell, such as H24. <para>单元格。</para></summary>
        public string Cell { get; private set; }

        /// <summary>What a cell says, or the header of a column. <para>原文。</para></summary>
        public string Read { get; private set; }

        /// <summary>What was decided about a cell. <para>处理。</para></summary>
        public ImportDecision Decision { get; private set; }

        /// <summary>What a cell says by decision; of a column its MEANING and unit. <para>确认为。</para></summary>
        public string DecidedValue { get; private set; }
    }

    /// <summary>What an import does, in numbers. <para>导入将写入的各类记录数。</para></summary>
    public sealed class ImportCounts : Record
    {
        internal ImportCounts(Columns row) : base(row)
        {
            NewProjects = row.Int(Z.F_NEW_PROJECTS);
            RevisedProjects = row.Int(Z.F_REVISED_PROJECTS);
            NewItems = row.Int(Z.F_NEW_ITEMS);
            RevisedItems = row.Int(Z.F_REVISED_ITEMS);
            WithdrawnItems = row.Int(Z.F_WITHDRAWN_ITEMS);
            NewReports = row.Int(Z.F_NEW_REPORTS);
            RevisedReports = row.Int(Z.F_REVISED_REPORTS);
            Unchanged = row.Int(Z.F_UNCHANGED);
            Unmatched = row.Int(Z.F_UNMATCHED);
        }

        /// <summary>Projects that the import adds. <para>新增项目。</para></summary>
        public int NewProjects { get; private set; }

        /// <summary>Projects that it corrects. <para>更正项目。</para></summary>
        public int RevisedProjects { get; private set; }

        /// <summary>Plan items that it adds. <para>新增计划项目。</para></summary>
        public int NewItems { get; private set; }

        /// <summary>Plan items that it corrects. <para>更正计划项目。</para></summary>
        public int RevisedItems { get; private set; }

        /// <summary>Plan items that an import takes out of the plan. <para>调出计划项目。</para></summary>
        public int WithdrawnItems { get; private set; }

        /// <summary>Reports that it adds. <para>新增月报。</para></summary>
        public int NewReports { get; private set; }

        /// <summary>Reports that it corrects. <para>更正月报。</para></summary>
        public int RevisedReports { get; private set; }

        /// <summary>Rows that say what the ledger knows. <para>无变化。</para></summary>
        public int Unchanged { get; private set; }

        /// <summary>Rows without a project. <para>未匹配。</para></summary>
        public int Unmatched { get; private set; }
    }

    /// <summary>An issued result of an assessment; it never changes. <para>已签发的考核结果，不再变动。</para></summary>
    public sealed class IssuedAssessment : Record
    {
        internal IssuedAssessment(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            AsOf = row.Int(Z.F_AS_OF);
            RulePack = row.Int(Z.F_RULE_PACK);
            CorrectedBy = row.IntIf(Z.F_CORRECTED_BY);
            Plan = row.Int(Z.F_PLAN);
            Month = row.Month(Z.F_MONTH);
            Scheme = row.Text(Z.F_SCHEME);
            Number = row.Text(Z.F_NUMBER);
            IssuedOn = row.Date(Z.F_ISSUED_ON);
            Corrects = row.IntIf(Z.F_CORRECTS);
            Reason = row.Text(Z.F_REASON);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>The last change that its figures know of. <para>截至变更号。</para></summary>
        public int AsOf { get; private set; }

        /// <summary>The rule pack. <para>规则。</para></summary>
        public int RulePack { get; private set; }

        /// <summary>Number of the issued result that corrects it. <para>更正为。</para></summary>
        public int? CorrectedBy { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int Plan { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Name of a scheme of assessment. <para>考核办法。</para></summary>
        public string Scheme { get; private set; }

        /// <summary>Number under which a bulletin was issued. <para>期号。</para></summary>
        public string Number { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date IssuedOn { get; private set; }

        /// <summary>Number of the issued result that this one corrects. <para>更正的结果。</para></summary>
        public int? Corrects { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }
    }

    /// <summary>An issued bulletin of the ledger; it never changes. Its text is asked for by itself.
    /// <para>已签发的简报、通报，不再变动。</para></summary>
    public sealed class IssuedBulletin : Record
    {
        internal IssuedBulletin(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            AsOf = row.Int(Z.F_AS_OF);
            Plan = row.Int(Z.F_PLAN);
            Month = row.Month(Z.F_MONTH);
            Number = row.Text(Z.F_NUMBER);
            IssuedOn = row.Date(Z.F_ISSUED_ON);
            Title = row.Text(Z.F_TITLE);
            BulletinKind = (BulletinKind?)row.IntIf(Z.F_BULLETIN_KIND);
            BulletinPeriod = (Period?)row.IntIf(Z.F_BULLETIN_PERIOD);
            Remark = row.Text(Z.F_REMARK);
            IsLatest = row.Flag(Z.F_IS_LATEST);
            MoneyDecimals = row.Int(Z.F_MONEY_DECIMALS);
            RateDecimals = row.Int(Z.F_RATE_DECIMALS);
            GapOrder = (GapOrder)row.Int(Z.F_GAP_ORDER);
            StartBase = (StartBaseKind?)row.IntIf(Z.F_START_BASE);
            StartTarget = row.IntIf(Z.F_START_TARGET);
            RulePack = row.IntIf(Z.F_RULE_PACK);
            Printing = row.Int(Z.F_PRINTING);
            FiguresSha256 = row.Text(Z.F_FIGURES_SHA256);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>The last change that its figures know of. <para>截至变更号。</para></summary>
        public int AsOf { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int Plan { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Number under which a bulletin was issued. <para>期号。</para></summary>
        public string Number { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date IssuedOn { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>What a bulletin is called. <para>通报种类。</para></summary>
        public BulletinKind? BulletinKind { get; private set; }

        /// <summary>Of what time a bulletin is. <para>期间。</para></summary>
        public Period? BulletinPeriod { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }

        /// <summary>Whether no later bulletin of the same plan and month was issued. <para>最新一期。</para></summary>
        public bool IsLatest { get; private set; }

        /// <summary>Decimals of amounts in 亿元. <para>金额小数位。</para></summary>
        public int MoneyDecimals { get; private set; }

        /// <summary>Decimals of rates and gaps. <para>比率小数位。</para></summary>
        public int RateDecimals { get; private set; }

        /// <summary>How a gap is rounded. <para>差值取整顺序。</para></summary>
        public GapOrder GapOrder { get; private set; }

        /// <summary>Base of the rate of starts. <para>开工率口径。</para></summary>
        public StartBaseKind? StartBase { get; private set; }

        /// <summary>The year's target of starts, for StartBaseKind.Target. <para>全年开工目标数。</para></summary>
        public int? StartTarget { get; private set; }

        /// <summary>The rule pack. <para>规则。</para></summary>
        public int? RulePack { get; private set; }

        /// <summary>Number of the printing that made it, which rises when the library prints differently.
        /// <para>版式号。</para></summary>
        public int Printing { get; private set; }

        /// <summary>SHA-256 of the exact figures, apart from any printed form. <para>数据摘要。</para></summary>
        public string FiguresSha256 { get; private set; }
    }

    /// <summary>A form of something issued, as it is kept. <para>签发文件的一种印制形式，按原样保存。</para></summary>
    public sealed class IssuedForm : Record
    {
        internal IssuedForm(Columns row) : base(row)
        {
            PrintedForm = (PrintedForm)row.Int(Z.F_PRINTED_FORM);
            Keeping = (Keeping)row.Int(Z.F_KEEPING);
            IssuedSha256 = row.Text(Z.F_ISSUED_SHA256);
            Printing = row.Int(Z.F_PRINTING);
        }

        /// <summary>What is compared. <para>形式。</para></summary>
        public PrintedForm PrintedForm { get; private set; }

        /// <summary>Whether a printed form is at hand as it was issued. <para>原件。</para></summary>
        public Keeping Keeping { get; private set; }

        /// <summary>SHA-256 as issued. <para>签发时摘要。</para></summary>
        public string IssuedSha256 { get; private set; }

        /// <summary>Number of the printing that made it, which rises when the library prints differently.
        /// <para>版式号。</para></summary>
        public int Printing { get; private set; }
    }

    /// <summary>What is known of one plan item at the end of a month. <para>计划项目某月末的数据。</para></summary>
    public sealed class ItemFigures : Record
    {
        internal ItemFigures(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Project = row.Int(Z.F_PROJECT);
            Phase = (Phase)row.Int(Z.F_PHASE);
            Sector = row.Int(Z.F_SECTOR);
            LeadUnit = row.IntIf(Z.F_LEAD_UNIT);
            ReportingUnit = row.IntIf(Z.F_REPORTING_UNIT);
            Total = row.MoneyIf(Z.F_TOTAL);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            PlannedStart = row.DateIf(Z.F_PLANNED_START);
            PlannedFinish = row.DateIf(Z.F_PLANNED_FINISH);
            LastReport = row.MonthIf(Z.F_LAST_REPORT);
            StandingDone = row.MoneyIf(Z.F_STANDING_DONE);
            StandingStarted = row.FlagIf(Z.F_STANDING_STARTED);
            StandingFinished = row.FlagIf(Z.F_STANDING_FINISHED);
            DoneBeforeMonth = row.MoneyIf(Z.F_DONE_BEFORE_MONTH);
            CoversEarlierMonths = row.Flag(Z.F_COVERS_EARLIER_MONTHS);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase Phase { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int Sector { get; private set; }

        /// <summary>The first responsible unit. <para>牵头单位。</para></summary>
        public int? LeadUnit { get; private set; }

        /// <summary>Number of the unit that files the reports. <para>填报单位。</para></summary>
        public int? ReportingUnit { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Date? PlannedStart { get; private set; }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Date? PlannedFinish { get; private set; }

        /// <summary>The last month for which it reported. <para>最近报送月份。</para></summary>
        public Month? LastReport { get; private set; }

        /// <summary>Done in the year to date, said or carried forward. <para>累计完成投资。</para></summary>
        public Money? StandingDone { get; private set; }

        /// <summary>Whether it has started, said or carried forward. <para>已开工。</para></summary>
        public bool? StandingStarted { get; private set; }

        /// <summary>Whether it is finished, said or carried forward. <para>已竣工。</para></summary>
        public bool? StandingFinished { get; private set; }

        /// <summary>Done up to the end of the month before, carried forward. <para>上月累计完成投资。</para></summary>
        public Money? DoneBeforeMonth { get; private set; }

        /// <summary>Whether the amount of the month is of earlier months, too, which were not reported.
        /// <para>含以前月份。</para></summary>
        public bool CoversEarlierMonths { get; private set; }
    }

    /// <summary>The lights of one project or unit in the months of the year so far.
    /// <para>项目或单位本年各月的亮灯情况。</para></summary>
    public sealed class ItemLight : Record
    {
        internal ItemLight(Columns row) : base(row)
        {
            Item = row.IntIf(Z.F_ITEM);
            Unit = row.IntIf(Z.F_UNIT);
            Name = row.Text(Z.F_NAME);
            UnitName = row.Text(Z.F_UNIT_NAME);
            Light = (Light?)row.IntIf(Z.F_LIGHT);
            Reason = row.Text(Z.F_REASON);
            Lights = row.Text(Z.F_LIGHTS);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int? Item { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>Light of a month. <para>亮灯。</para></summary>
        public Light? Light { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }

        /// <summary>Lights of the months from January on, one digit each. <para>各月亮灯。</para></summary>
        public string Lights { get; private set; }
    }

    /// <summary>The actual state of a plan item at the end of a month, beside what its plan and its reports say.
    /// <para>计划项目某月末的实际状态，并列计划和月报所述。</para></summary>
    public sealed class ItemState : Record
    {
        internal ItemState(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            Phase = (Phase)row.Int(Z.F_PHASE);
            PlannedStart = row.DateIf(Z.F_PLANNED_START);
            PlannedFinish = row.DateIf(Z.F_PLANNED_FINISH);
            ProjectState = (ProjectState?)row.IntIf(Z.F_PROJECT_STATE);
            StartedOn = row.DateIf(Z.F_STARTED_ON);
            FinishedOn = row.DateIf(Z.F_FINISHED_ON);
            SuspendedOn = row.DateIf(Z.F_SUSPENDED_ON);
            StandingStarted = row.FlagIf(Z.F_STANDING_STARTED);
            StandingFinished = row.FlagIf(Z.F_STANDING_FINISHED);
            StartTiming = (Timing?)row.IntIf(Z.F_START_TIMING);
            FinishTiming = (Timing?)row.IntIf(Z.F_FINISH_TIMING);
            NeedsProof = row.Flag(Z.F_NEEDS_PROOF);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase Phase { get; private set; }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Date? PlannedStart { get; private set; }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Date? PlannedFinish { get; private set; }

        /// <summary>Actual state. <para>实际状态。</para></summary>
        public ProjectState? ProjectState { get; private set; }

        /// <summary>When it started. <para>开工时间。</para></summary>
        public Date? StartedOn { get; private set; }

        /// <summary>When it was finished. <para>竣工时间。</para></summary>
        public Date? FinishedOn { get; private set; }

        /// <summary>Since when it stands still, if it does. <para>停工时间。</para></summary>
        public Date? SuspendedOn { get; private set; }

        /// <summary>Whether it has started, said or carried forward. <para>已开工。</para></summary>
        public bool? StandingStarted { get; private set; }

        /// <summary>Whether it is finished, said or carried forward. <para>已竣工。</para></summary>
        public bool? StandingFinished { get; private set; }

        /// <summary>How the start stands against the plan. <para>开工时序。</para></summary>
        public Timing? StartTiming { get; private set; }

        /// <summary>How the finish stands against the plan. <para>竣工时序。</para></summary>
        public Timing? FinishTiming { get; private set; }

        /// <summary>Whether reports say started or finished and no event proves it. <para>待认定。</para></summary>
        public bool NeedsProof { get; private set; }
    }

    /// <summary>A change that moved the figures of a month that was closed when it was made.
    /// <para>关账后更正，改变了已关账月份的数据。</para></summary>
    public sealed class LateCorrection : Record
    {
        internal LateCorrection(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Project = row.Int(Z.F_PROJECT);
            Month = row.Month(Z.F_MONTH);
            Change = row.Int(Z.F_CHANGE);
            KnownIn = row.MonthIf(Z.F_KNOWN_IN);
            StandingBefore = row.MoneyIf(Z.F_STANDING_BEFORE);
            StandingAfter = row.MoneyIf(Z.F_STANDING_AFTER);
            Causes = row.Text(Z.F_CAUSES);
            Moved = row.Text(Z.F_MOVED);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>The month that was open when a closed one was corrected. <para>计入月份。</para></summary>
        public Month? KnownIn { get; private set; }

        /// <summary>Year to date before a correction. <para>更正前累计完成投资。</para></summary>
        public Money? StandingBefore { get; private set; }

        /// <summary>Year to date after a correction. <para>更正后累计完成投资。</para></summary>
        public Money? StandingAfter { get; private set; }

        /// <summary>What moved a closed month. <para>更正原因。</para></summary>
        public string Causes { get; private set; }

        /// <summary>Which figures moved. <para>变动指标。</para></summary>
        public string Moved { get; private set; }
    }

    /// <summary>A letter of the ledger. <para>台账中的函件。</para></summary>
    public sealed class Letter : Record
    {
        internal Letter(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            LetterKind = (LetterKind)row.Int(Z.F_LETTER_KIND);
            Project = row.IntIf(Z.F_PROJECT);
            Unit = row.IntIf(Z.F_UNIT);
            Matter = row.IntIf(Z.F_MATTER);
            Plan = row.IntIf(Z.F_PLAN);
            Month = row.MonthIf(Z.F_MONTH);
            LetterRule = row.Text(Z.F_LETTER_RULE);
            AsOf = row.IntIf(Z.F_AS_OF);
            LetterState = (LetterState)row.Int(Z.F_LETTER_STATE);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            IssuedOn = row.DateIf(Z.F_ISSUED_ON);
            RepliedOn = row.DateIf(Z.F_REPLIED_ON);
            Reply = row.Text(Z.F_REPLY);
            RepliedBy = row.Text(Z.F_REPLIED_BY);
            ClosedOn = row.DateIf(Z.F_CLOSED_ON);
            Result = row.Text(Z.F_RESULT);
            EscalatedTo = row.IntIf(Z.F_ESCALATED_TO);
            RevokedOn = row.DateIf(Z.F_REVOKED_ON);
            RevokedBy = row.Text(Z.F_REVOKED_BY);
            RevokedFor = row.Text(Z.F_REVOKED_FOR);
            Title = row.Text(Z.F_TITLE);
            AddressedUnits = row.Ints(Z.F_ADDRESSED_UNITS);
            Addressees = row.Texts(Z.F_ADDRESSEES);
            Body = row.Text(Z.F_BODY);
            Demands = row.Texts(Z.F_DEMANDS);
            HandedMatters = row.Ints(Z.F_HANDED_MATTERS);
            ReplyDays = row.IntIf(Z.F_REPLY_DAYS);
            ReplyDue = row.DateIf(Z.F_REPLY_DUE);
            QuotedFacts = row.Texts(Z.F_QUOTED_FACTS);
            LetterPoints = row.Text(Z.F_LETTER_POINTS);
            IsPublic = row.Flag(Z.F_IS_PUBLIC);
            Loses = row.Text(Z.F_LOSES);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>What kind of letter it is. <para>函件种类。</para></summary>
        public LetterKind LetterKind { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>The matter that a letter is about. <para>所涉事项。</para></summary>
        public int? Matter { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>The rule that asks for a letter, as the rule pack calls it. <para>函件规则。</para></summary>
        public string LetterRule { get; private set; }

        /// <summary>The last change that its figures know of. <para>截至变更号。</para></summary>
        public int? AsOf { get; private set; }

        /// <summary>Where a letter stands. <para>办理状态。</para></summary>
        public LetterState LetterState { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date? IssuedOn { get; private set; }

        /// <summary>The date of an answer. <para>回复日期。</para></summary>
        public Date? RepliedOn { get; private set; }

        /// <summary>What an answer says. <para>回复内容。</para></summary>
        public string Reply { get; private set; }

        /// <summary>Who answered. <para>回复单位。</para></summary>
        public string RepliedBy { get; private set; }

        /// <summary>When a letter was closed. <para>销号日期。</para></summary>
        public Date? ClosedOn { get; private set; }

        /// <summary>Result of a matter. <para>办理结果。</para></summary>
        public string Result { get; private set; }

        /// <summary>The stronger letter that followed. <para>升级函件。</para></summary>
        public int? EscalatedTo { get; private set; }

        /// <summary>When a letter was revoked. <para>撤销日期。</para></summary>
        public Date? RevokedOn { get; private set; }

        /// <summary>The document that revoked a letter. <para>撤销文件。</para></summary>
        public string RevokedBy { get; private set; }

        /// <summary>Why a letter was revoked. <para>撤销原因。</para></summary>
        public string RevokedFor { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>The units that a letter goes to, in their order. <para>主送单位。</para></summary>
        public IReadOnlyList<int> AddressedUnits { get; private set; }

        /// <summary>All that a letter goes to, as it names them. <para>主送。</para></summary>
        public IReadOnlyList<string> Addressees { get; private set; }

        /// <summary>What a letter says, a paragraph to a line. <para>正文。</para></summary>
        public string Body { get; private set; }

        /// <summary>What a letter demands. <para>要求。</para></summary>
        public IReadOnlyList<string> Demands { get; private set; }

        /// <summary>The matters that a letter hands over. <para>交办事项。</para></summary>
        public IReadOnlyList<int> HandedMatters { get; private set; }

        /// <summary>Within how many working days an answer is due. <para>回复期限（工作日）。</para></summary>
        public int? ReplyDays { get; private set; }

        /// <summary>Until when an answer is due. <para>回复期限。</para></summary>
        public Date? ReplyDue { get; private set; }

        /// <summary>The figures that a letter quotes. <para>引用数据。</para></summary>
        public IReadOnlyList<string> QuotedFacts { get; private set; }

        /// <summary>Points that a letter gives each of its units, such as -1. <para>函件计分。</para></summary>
        public string LetterPoints { get; private set; }

        /// <summary>Whether a letter is made public. <para>是否公示。</para></summary>
        public bool IsPublic { get; private set; }

        /// <summary>What the units of a letter lose by it. <para>取消事项。</para></summary>
        public string Loses { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>Points that the letters of some months give a unit. <para>某单位若干月的函件扣分。</para></summary>
    public sealed class LetterPoints : Record
    {
        internal LetterPoints(Columns row) : base(row)
        {
            Unit = row.Int(Z.F_UNIT);
            Points = row.Text(Z.F_LETTER_POINTS);
            Letters = row.Ints(Z.F_LETTERS);
        }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int Unit { get; private set; }

        /// <summary>Points that a letter gives each of its units, such as -1. <para>函件计分。</para></summary>
        public string Points { get; private set; }

        /// <summary>Letters. <para>函件。</para></summary>
        public IReadOnlyList<int> Letters { get; private set; }
    }

    /// <summary>A letter that a rule asks for, ready to be drafted. <para>按规则应发的函件，可据以起草。</para></summary>
    public sealed class LetterProposal : Record
    {
        internal LetterProposal(Columns row) : base(row)
        {
            RuleName = row.Text(Z.F_RULE_NAME);
            LetterLevel = row.Int(Z.F_LETTER_LEVEL);
            About = row.Text(Z.F_ABOUT);
            Why = row.Texts(Z.F_WHY);
            MissingFigures = row.Texts(Z.F_MISSING_FIGURES);
            Letters = row.Ints(Z.F_LETTERS);
            LetterKind = (LetterKind)row.Int(Z.F_LETTER_KIND);
            Project = row.IntIf(Z.F_PROJECT);
            Unit = row.IntIf(Z.F_UNIT);
            Matter = row.IntIf(Z.F_MATTER);
            Plan = row.IntIf(Z.F_PLAN);
            Month = row.MonthIf(Z.F_MONTH);
            LetterRule = row.Text(Z.F_LETTER_RULE);
            AsOf = row.IntIf(Z.F_AS_OF);
            Title = row.Text(Z.F_TITLE);
            AddressedUnits = row.Ints(Z.F_ADDRESSED_UNITS);
            Addressees = row.Texts(Z.F_ADDRESSEES);
            Body = row.Text(Z.F_BODY);
            Demands = row.Texts(Z.F_DEMANDS);
            HandedMatters = row.Ints(Z.F_HANDED_MATTERS);
            ReplyDays = row.IntIf(Z.F_REPLY_DAYS);
            ReplyDue = row.DateIf(Z.F_REPLY_DUE);
            QuotedFacts = row.Texts(Z.F_QUOTED_FACTS);
            LetterPoints = row.Text(Z.F_LETTER_POINTS);
            IsPublic = row.Flag(Z.F_IS_PUBLIC);
            Loses = row.Text(Z.F_LOSES);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>What an office calls a letter by its rule. <para>规则名称。</para></summary>
        public string RuleName { get; private set; }

        /// <summary>The level of a letter among those that are due about the same. <para>函件级别。</para></summary>
        public int LetterLevel { get; private set; }

        /// <summary>What a letter is about, in words. <para>事由对象。</para></summary>
        public string About { get; private set; }

        /// <summary>Why a letter is due, each reason in words. <para>发函原因。</para></summary>
        public IReadOnlyList<string> Why { get; private set; }

        /// <summary>The figures without which a letter cannot be written. <para>缺少的数据。</para></summary>
        public IReadOnlyList<string> MissingFigures { get; private set; }

        /// <summary>Letters. <para>函件。</para></summary>
        public IReadOnlyList<int> Letters { get; private set; }

        /// <summary>What kind of letter it is. <para>函件种类。</para></summary>
        public LetterKind LetterKind { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>The matter that a letter is about. <para>所涉事项。</para></summary>
        public int? Matter { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int? Plan { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>The rule that asks for a letter, as the rule pack calls it. <para>函件规则。</para></summary>
        public string LetterRule { get; private set; }

        /// <summary>The last change that its figures know of. <para>截至变更号。</para></summary>
        public int? AsOf { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>The units that a letter goes to, in their order. <para>主送单位。</para></summary>
        public IReadOnlyList<int> AddressedUnits { get; private set; }

        /// <summary>All that a letter goes to, as it names them. <para>主送。</para></summary>
        public IReadOnlyList<string> Addressees { get; private set; }

        /// <summary>What a letter says, a paragraph to a line. <para>正文。</para></summary>
        public string Body { get; private set; }

        /// <summary>What a letter demands. <para>要求。</para></summary>
        public IReadOnlyList<string> Demands { get; private set; }

        /// <summary>The matters that a letter hands over. <para>交办事项。</para></summary>
        public IReadOnlyList<int> HandedMatters { get; private set; }

        /// <summary>Within how many working days an answer is due. <para>回复期限（工作日）。</para></summary>
        public int? ReplyDays { get; private set; }

        /// <summary>Until when an answer is due. <para>回复期限。</para></summary>
        public Date? ReplyDue { get; private set; }

        /// <summary>The figures that a letter quotes. <para>引用数据。</para></summary>
        public IReadOnlyList<string> QuotedFacts { get; private set; }

        /// <summary>Points that a letter gives each of its units, such as -1. <para>函件计分。</para></summary>
        public string LetterPoints { get; private set; }

        /// <summary>Whether a letter is made public. <para>是否公示。</para></summary>
        public bool IsPublic { get; private set; }

        /// <summary>What the units of a letter lose by it. <para>取消事项。</para></summary>
        public string Loses { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>An attachment in a list, as a sheet numbers it. <para>附件清单中的一项。</para></summary>
    public sealed class ListedAttachment : Record
    {
        internal ListedAttachment(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.IntIf(Z.F_PROJECT);
            ListPlace = row.Int(Z.F_LIST_PLACE);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            AttachedKind = (AttachedKind?)row.IntIf(Z.F_ATTACHED_KIND);
            AttachedId = row.IntIf(Z.F_ATTACHED_ID);
            Month = row.MonthIf(Z.F_MONTH);
            Sha256 = row.Text(Z.F_SHA256);
            Sm3 = row.Text(Z.F_SM3);
            Size = row.Long(Z.F_SIZE);
            MediaType = (MediaType)row.Int(Z.F_MEDIA_TYPE);
            ExifTakenAt = row.Text(Z.F_EXIF_TAKEN_AT);
            ExifLonLat = row.Text(Z.F_EXIF_LON_LAT);
            ExifDatum = (Datum?)row.IntIf(Z.F_EXIF_DATUM);
            DistanceM = row.IntIf(Z.F_DISTANCE_M);
            Advice = row.Texts(Z.F_ADVICE);
            Name = row.Text(Z.F_NAME);
            TakenAt = row.Text(Z.F_TAKEN_AT);
            LonLat = row.Text(Z.F_LON_LAT);
            Datum = (Datum?)row.IntIf(Z.F_DATUM);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Place in a list of attachments, from 1. <para>附件序号。</para></summary>
        public int ListPlace { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>What a file is attached to. <para>所附记录种类。</para></summary>
        public AttachedKind? AttachedKind { get; private set; }

        /// <summary>The record that a file is attached to, by its number; of a report, the plan item.
        /// <para>所附记录。</para></summary>
        public int? AttachedId { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>SHA-256 of a document. <para>校验值。</para></summary>
        public string Sha256 { get; private set; }

        /// <summary>Sm3 of a file, 64 hexadecimal digits. <para>SM3校验值。</para></summary>
        public string Sm3 { get; private set; }

        /// <summary>Size of a file in bytes. <para>文件大小。</para></summary>
        public long Size { get; private set; }

        /// <summary>What the bytes of a file are. <para>文件类型。</para></summary>
        public MediaType MediaType { get; private set; }

        /// <summary>When a photo was taken, by its Exif data. <para>照片记录时间。</para></summary>
        public string ExifTakenAt { get; private set; }

        /// <summary>Where a photo was taken, by its Exif data. <para>照片记录经纬度。</para></summary>
        public string ExifLonLat { get; private set; }

        /// <summary>In which system the position of the Exif data is meant. <para>照片记录坐标系。</para></summary>
        public Datum? ExifDatum { get; private set; }

        /// <summary>How far the nearest place of the project is away, in metres. <para>距项目位置。</para></summary>
        public int? DistanceM { get; private set; }

        /// <summary>What to look at again of an attachment, in words. <para>提示。</para></summary>
        public IReadOnlyList<string> Advice { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>When a photo was taken, as a person says. <para>拍摄时间。</para></summary>
        public string TakenAt { get; private set; }

        /// <summary>Where something is, longitude and latitude in degrees. <para>经纬度。</para></summary>
        public string LonLat { get; private set; }

        /// <summary>In which system coordinates are meant. <para>坐标系。</para></summary>
        public Datum? Datum { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A matter of the ledger. <para>台账中的事项。</para></summary>
    public sealed class Matter : Record
    {
        internal Matter(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.Int(Z.F_PROJECT);
            MatterKind = (MatterKind)row.Int(Z.F_MATTER_KIND);
            Name = row.Text(Z.F_NAME);
            Unit = row.IntIf(Z.F_UNIT);
            Content = row.Text(Z.F_CONTENT);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            OpenedOn = row.DateIf(Z.F_OPENED_ON);
            Deadline = row.DateIf(Z.F_DEADLINE);
            SettledOn = row.DateIf(Z.F_SETTLED_ON);
            Result = row.Text(Z.F_RESULT);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>What kind of matter it is. <para>事项类别。</para></summary>
        public MatterKind MatterKind { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>Content and scale of a project, what a matter is about. <para>主要内容。</para></summary>
        public string Content { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Since when a matter is known. <para>提出日期。</para></summary>
        public Date? OpenedOn { get; private set; }

        /// <summary>The last day on which a matter may be settled. <para>时限。</para></summary>
        public Date? Deadline { get; private set; }

        /// <summary>When a matter was settled. <para>办结日期。</para></summary>
        public Date? SettledOn { get; private set; }

        /// <summary>Result of a matter. <para>办理结果。</para></summary>
        public string Result { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>That the problem which a report states became a matter. <para>由月报存在问题转成的事项。</para></summary>
    public sealed class MatterReport : Record
    {
        internal MatterReport(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Item = row.Int(Z.F_ITEM);
            Month = row.Month(Z.F_MONTH);
            Since = row.Int(Z.F_SINCE);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }
    }

    /// <summary>Two units or two projects whose names are so near that they may be one, for a person to judge.
    /// <para>名称相近、疑似重复的两个单位或项目，供人判断。</para></summary>
    public sealed class MergeCandidate : Record
    {
        internal MergeCandidate(Columns row) : base(row)
        {
            Subject = (Subject)row.Int(Z.F_SUBJECT);
            Merged = row.Int(Z.F_MERGED);
            MergedName = row.Text(Z.F_MERGED_NAME);
            MergedTo = row.Int(Z.F_MERGED_TO);
            MergedInto = row.Text(Z.F_MERGED_INTO);
        }

        /// <summary>What a change wrote of. <para>对象。</para></summary>
        public Subject Subject { get; private set; }

        /// <summary>Number of the one that is another. <para>原编号。</para></summary>
        public int Merged { get; private set; }

        /// <summary>Its name. <para>原名称。</para></summary>
        public string MergedName { get; private set; }

        /// <summary>Number of the one that it is. <para>并入编号。</para></summary>
        public int MergedTo { get; private set; }

        /// <summary>Name of the one that it is. <para>并入。</para></summary>
        public string MergedInto { get; private set; }
    }

    /// <summary>That a unit or a project is another one, from a change on.
    /// <para>合并：某单位或项目自某次变更起即为另一个。</para></summary>
    public sealed class Merger : Record
    {
        internal Merger(Columns row) : base(row)
        {
            Subject = (Subject)row.Int(Z.F_SUBJECT);
            Merged = row.Int(Z.F_MERGED);
            MergedName = row.Text(Z.F_MERGED_NAME);
            MergedTo = row.Int(Z.F_MERGED_TO);
            MergedInto = row.Text(Z.F_MERGED_INTO);
            Change = row.Int(Z.F_CHANGE);
            Actor = row.Text(Z.F_ACTOR);
            AtMs = row.LongIf(Z.F_AT_MS);
            Reason = row.Text(Z.F_REASON);
        }

        /// <summary>What a change wrote of. <para>对象。</para></summary>
        public Subject Subject { get; private set; }

        /// <summary>Number of the one that is another. <para>原编号。</para></summary>
        public int Merged { get; private set; }

        /// <summary>Its name. <para>原名称。</para></summary>
        public string MergedName { get; private set; }

        /// <summary>Number of the one that it is. <para>并入编号。</para></summary>
        public int MergedTo { get; private set; }

        /// <summary>Name of the one that it is. <para>并入。</para></summary>
        public string MergedInto { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>Who. <para>操作人。</para></summary>
        public string Actor { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long? AtMs { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }
    }

    /// <summary>An item that did not report for ten days. <para>未报旬报的计划项目。</para></summary>
    public sealed class MissingItem : Record
    {
        internal MissingItem(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }
    }

    /// <summary>A project that did not report. <para>未报送的项目。</para></summary>
    public sealed class MissingReport : Record
    {
        internal MissingReport(Columns row) : base(row)
        {
            UnitName = row.Text(Z.F_UNIT_NAME);
            Name = row.Text(Z.F_NAME);
            LastReport = row.MonthIf(Z.F_LAST_REPORT);
        }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>The last month for which it reported. <para>最近报送月份。</para></summary>
        public Month? LastReport { get; private set; }
    }

    /// <summary>A monthly report as filed, with what is known after it.
    /// <para>已报送的月报，以及报送后的认定。</para></summary>
    public sealed class MonthlyReport : Record
    {
        internal MonthlyReport(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Month = row.Month(Z.F_MONTH);
            Since = row.Int(Z.F_SINCE);
            StandingDone = row.MoneyIf(Z.F_STANDING_DONE);
            StandingStarted = row.FlagIf(Z.F_STANDING_STARTED);
            StandingFinished = row.FlagIf(Z.F_STANDING_FINISHED);
            MonthDone = row.MoneyIf(Z.F_MONTH_DONE);
            YtdDone = row.MoneyIf(Z.F_YTD_DONE);
            CumulativeDone = row.MoneyIf(Z.F_CUMULATIVE_DONE);
            FundsYtd = row.MoneyIf(Z.F_FUNDS_YTD);
            Started = row.FlagIf(Z.F_STARTED);
            StartedOn = row.DateIf(Z.F_STARTED_ON);
            Finished = row.FlagIf(Z.F_FINISHED);
            FinishedOn = row.DateIf(Z.F_FINISHED_ON);
            Progress = row.Text(Z.F_PROGRESS);
            Preparation = row.Text(Z.F_PREPARATION);
            Problem = row.Text(Z.F_PROBLEM);
            NextSteps = row.Text(Z.F_NEXT_STEPS);
            Remark = row.Text(Z.F_REMARK);
            FundsBySource = row.Text(Z.F_FUNDS_BY_SOURCE);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Done in the year to date, said or carried forward. <para>累计完成投资。</para></summary>
        public Money? StandingDone { get; private set; }

        /// <summary>Whether it has started, said or carried forward. <para>已开工。</para></summary>
        public bool? StandingStarted { get; private set; }

        /// <summary>Whether it is finished, said or carried forward. <para>已竣工。</para></summary>
        public bool? StandingFinished { get; private set; }

        /// <summary>Investment done in the month. <para>本月完成投资。</para></summary>
        public Money? MonthDone { get; private set; }

        /// <summary>Investment done since the start of the year, as reported.
        /// <para>年初至本月累计完成投资。</para></summary>
        public Money? YtdDone { get; private set; }

        /// <summary>Investment done since the start of the construction, as a report says it.
        /// <para>自开工累计完成投资。</para></summary>
        public Money? CumulativeDone { get; private set; }

        /// <summary>Funds in place since the start of the year. <para>到位资金。</para></summary>
        public Money? FundsYtd { get; private set; }

        /// <summary>Whether it has started, as reported. <para>是否开工。</para></summary>
        public bool? Started { get; private set; }

        /// <summary>When it started. <para>开工时间。</para></summary>
        public Date? StartedOn { get; private set; }

        /// <summary>Whether it is finished, as reported. <para>是否竣工。</para></summary>
        public bool? Finished { get; private set; }

        /// <summary>When it was finished. <para>竣工时间。</para></summary>
        public Date? FinishedOn { get; private set; }

        /// <summary>Physical progress. <para>形象进度。</para></summary>
        public string Progress { get; private set; }

        /// <summary>Preparatory progress. <para>前期工作进展。</para></summary>
        public string Preparation { get; private set; }

        /// <summary>Problems. <para>存在问题。</para></summary>
        public string Problem { get; private set; }

        /// <summary>Next steps. <para>下一步工作计划。</para></summary>
        public string NextSteps { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }

        /// <summary>Funds in place by source since the start of the year. <para>分来源到位资金。</para></summary>
        public string FundsBySource { get; private set; }
    }

    /// <summary>A unit or sector that an import adds. <para>导入将新增的单位或行业分类。</para></summary>
    public sealed class NewName : Record
    {
        internal NewName(Columns row) : base(row)
        {
            Name = row.Text(Z.F_NAME);
            Kind = (UnitKind?)row.IntIf(Z.F_KIND);
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>What a unit is. <para>类别。</para></summary>
        public UnitKind? Kind { get; private set; }
    }

    /// <summary>A node of the ledger. <para>台账中的节点。</para></summary>
    public sealed class Node : Record
    {
        internal Node(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.Int(Z.F_PROJECT);
            NodeTemplate = row.Text(Z.F_NODE_TEMPLATE);
            TemplateNode = row.Text(Z.F_TEMPLATE_NODE);
            Name = row.Text(Z.F_NAME);
            Position = row.IntIf(Z.F_POSITION);
            PlannedOn = row.DateIf(Z.F_PLANNED_ON);
            ActualOn = row.DateIf(Z.F_ACTUAL_ON);
            Unit = row.IntIf(Z.F_UNIT);
            NodeAfter = row.IntIf(Z.F_NODE_AFTER);
            CountsAs = (EventKind?)row.IntIf(Z.F_COUNTS_AS);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>The template from which a node was laid out. <para>节点模板。</para></summary>
        public string NodeTemplate { get; private set; }

        /// <summary>Which node of its template a node is. <para>模板节点编号。</para></summary>
        public string TemplateNode { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position { get; private set; }

        /// <summary>The last day on which a node is in time. <para>计划完成日期。</para></summary>
        public Date? PlannedOn { get; private set; }

        /// <summary>When a node was done. <para>实际完成日期。</para></summary>
        public Date? ActualOn { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>The node that comes before it. <para>前置节点。</para></summary>
        public int? NodeAfter { get; private set; }

        /// <summary>The event that a node's being done amounts to. <para>对应开竣工。</para></summary>
        public EventKind? CountsAs { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A start or a finish that a node proposes, for a person to record.
    /// <para>按节点应登记的开工或竣工，由经办人核对。</para></summary>
    public sealed class NodeProposal : Record
    {
        internal NodeProposal(Columns row) : base(row)
        {
            Node = row.Int(Z.F_NODE);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            Name = row.Text(Z.F_NAME);
            EventKind = (EventKind)row.Int(Z.F_EVENT_KIND);
            OccurredOn = row.Date(Z.F_OCCURRED_ON);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
        }

        /// <summary>Number of a node. <para>节点。</para></summary>
        public int Node { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>What happened. <para>事件。</para></summary>
        public EventKind EventKind { get; private set; }

        /// <summary>When it happened. <para>发生时间。</para></summary>
        public Date OccurredOn { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }
    }

    /// <summary>What opening a ledger found. <para>打开台账时发现的情况。</para></summary>
    public sealed class OpeningNotice : Record
    {
        internal OpeningNotice(Columns row) : base(row)
        {
            NoticeKind = (OpeningNoticeKind?)row.IntIf(Z.F_NOTICE_KIND);
            Text = row.Text(Z.F_TEXT);
            MessageId = row.Text(Z.F_MESSAGE_ID);
            FirstChange = row.IntIf(Z.F_FIRST_CHANGE);
            LastChange = row.IntIf(Z.F_LAST_CHANGE);
        }

        /// <summary>What opening a ledger found. <para>发现类别。</para></summary>
        public OpeningNoticeKind? NoticeKind { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>Which message a text is, the same for ever, as docs/messages.md lists them.
        /// <para>说明代号。</para></summary>
        public string MessageId { get; private set; }

        /// <summary>First change of a range. <para>起始变更号。</para></summary>
        public int? FirstChange { get; private set; }

        /// <summary>Last change of a range. <para>截止变更号。</para></summary>
        public int? LastChange { get; private set; }
    }

    /// <summary>An item of a plan that would be another one if it were taken over from the year before now.
    /// <para>若现在结转，会与原来不同的计划项目。</para></summary>
    public sealed class OutdatedItem : Record
    {
        internal OutdatedItem(Columns row) : base(row)
        {
            Project = row.Int(Z.F_PROJECT);
            Name = row.Text(Z.F_NAME);
            Item = row.Int(Z.F_ITEM);
            RolloverReason = (RolloverReason)row.Int(Z.F_ROLLOVER_REASON);
            Text = row.Text(Z.F_TEXT);
            Phase = (Phase)row.Int(Z.F_PHASE);
            DoneBefore = row.MoneyIf(Z.F_DONE_BEFORE);
            PlannedStart = row.DateIf(Z.F_PLANNED_START);
            PlannedFinish = row.DateIf(Z.F_PLANNED_FINISH);
            PhaseNow = (Phase?)row.IntIf(Z.F_PHASE_NOW);
            DoneBeforeNow = row.MoneyIf(Z.F_DONE_BEFORE_NOW);
            PlannedStartNow = row.DateIf(Z.F_PLANNED_START_NOW);
            PlannedFinishNow = row.DateIf(Z.F_PLANNED_FINISH_NOW);
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Why a project has its place in the next plan. <para>接续理由。</para></summary>
        public RolloverReason RolloverReason { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase Phase { get; private set; }

        /// <summary>Done before this year. <para>至上年底累计完成投资。</para></summary>
        public Money? DoneBefore { get; private set; }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Date? PlannedStart { get; private set; }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Date? PlannedFinish { get; private set; }

        /// <summary>Planned phase as it would be taken over now. <para>现应为建设阶段。</para></summary>
        public Phase? PhaseNow { get; private set; }

        /// <summary>Done before the plan's year, as it would be taken over now.
        /// <para>现应为至上年底累计完成投资。</para></summary>
        public Money? DoneBeforeNow { get; private set; }

        /// <summary>Planned start as it would be taken over now. <para>现应为计划开工。</para></summary>
        public Date? PlannedStartNow { get; private set; }

        /// <summary>Planned finish as it would be taken over now. <para>现应为计划竣工。</para></summary>
        public Date? PlannedFinishNow { get; private set; }
    }

    /// <summary>A matter that is open after its deadline. <para>逾期未办结的事项。</para></summary>
    public sealed class OverdueMatter : Record
    {
        internal OverdueMatter(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            MatterKind = (MatterKind)row.Int(Z.F_MATTER_KIND);
            UnitName = row.Text(Z.F_UNIT_NAME);
            DaysLate = row.Int(Z.F_DAYS_LATE);
            Name = row.Text(Z.F_NAME);
            Unit = row.IntIf(Z.F_UNIT);
            Content = row.Text(Z.F_CONTENT);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            OpenedOn = row.DateIf(Z.F_OPENED_ON);
            Deadline = row.DateIf(Z.F_DEADLINE);
            SettledOn = row.DateIf(Z.F_SETTLED_ON);
            Result = row.Text(Z.F_RESULT);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>What kind of matter it is. <para>事项类别。</para></summary>
        public MatterKind MatterKind { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>By how many days a matter is too late. <para>逾期天数。</para></summary>
        public int DaysLate { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>Content and scale of a project, what a matter is about. <para>主要内容。</para></summary>
        public string Content { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Since when a matter is known. <para>提出日期。</para></summary>
        public Date? OpenedOn { get; private set; }

        /// <summary>The last day on which a matter may be settled. <para>时限。</para></summary>
        public Date? Deadline { get; private set; }

        /// <summary>When a matter was settled. <para>办结日期。</para></summary>
        public Date? SettledOn { get; private set; }

        /// <summary>Result of a matter. <para>办理结果。</para></summary>
        public string Result { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A person of the ledger. <para>台账中的人员。</para></summary>
    public sealed class Person : Record
    {
        internal Person(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Name = row.Text(Z.F_NAME);
            Unit = row.IntIf(Z.F_UNIT);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }
    }

    /// <summary>A place of a project. <para>台账中的项目位置。</para></summary>
    public sealed class Place : Record
    {
        internal Place(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Project = row.IntIf(Z.F_PROJECT);
            Name = row.Text(Z.F_NAME);
            PlaceKind = (PlaceKind)row.Int(Z.F_PLACE_KIND);
            Datum = (Datum)row.Int(Z.F_DATUM);
            Outline = row.Text(Z.F_OUTLINE);
            Address = row.Text(Z.F_ADDRESS);
            RegionCode = row.Text(Z.F_REGION_CODE);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>What the positions of a place are. <para>位置形状。</para></summary>
        public PlaceKind PlaceKind { get; private set; }

        /// <summary>In which system coordinates are meant. <para>坐标系。</para></summary>
        public Datum Datum { get; private set; }

        /// <summary>The positions of a place, parted by semicolons. <para>坐标串。</para></summary>
        public string Outline { get; private set; }

        /// <summary>Address of a place. <para>地址。</para></summary>
        public string Address { get; private set; }

        /// <summary>Code of the county or the town, 6, 9 or 12 digits. <para>行政区划代码。</para></summary>
        public string RegionCode { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A plan change of the ledger. <para>台账中的计划调整。</para></summary>
    public sealed class PlanChange : Record
    {
        internal PlanChange(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Name = row.Text(Z.F_NAME);
            Plan = row.Int(Z.F_PLAN);
            NumberOfKind = row.Int(Z.F_NUMBER_OF_KIND);
            Change = row.Int(Z.F_CHANGE);
            PlanChangeKind = (PlanChangeKind)row.Int(Z.F_PLAN_CHANGE_KIND);
            Effective = row.Month(Z.F_EFFECTIVE);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            IssuedOn = row.DateIf(Z.F_ISSUED_ON);
            ReasonClass = (ReasonClass?)row.IntIf(Z.F_REASON_CLASS);
            Reason = row.Text(Z.F_REASON);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int Plan { get; private set; }

        /// <summary>The n-th plan change of its kind in the plan. <para>批次。</para></summary>
        public int NumberOfKind { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>What a plan change does. <para>调整类别。</para></summary>
        public PlanChangeKind PlanChangeKind { get; private set; }

        /// <summary>From which month on a plan change counts. <para>生效月份。</para></summary>
        public Month Effective { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date? IssuedOn { get; private set; }

        /// <summary>Class of a reason. <para>原因类别。</para></summary>
        public ReasonClass? ReasonClass { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A cell of a balance, with what it is of. <para>计划调整平衡表中的一格。</para></summary>
    public sealed class PlanChangeBalance : Record
    {
        internal PlanChangeBalance(Columns row) : base(row)
        {
            Cut = (CutKind)row.Int(Z.F_CUT);
            Phase = (Phase?)row.IntIf(Z.F_PHASE);
            Sector = row.IntIf(Z.F_SECTOR);
            OpeningCount = row.Int(Z.F_OPENING_COUNT);
            OpeningTotal = row.Money(Z.F_OPENING_TOTAL);
            OpeningAnnual = row.Money(Z.F_OPENING_ANNUAL);
            SupplementedCount = row.Int(Z.F_SUPPLEMENTED_COUNT);
            SupplementedTotal = row.Money(Z.F_SUPPLEMENTED_TOTAL);
            SupplementedAnnual = row.Money(Z.F_SUPPLEMENTED_ANNUAL);
            ReturnedCount = row.Int(Z.F_RETURNED_COUNT);
            ReturnedTotal = row.Money(Z.F_RETURNED_TOTAL);
            ReturnedAnnual = row.Money(Z.F_RETURNED_ANNUAL);
            WithdrawnCount = row.Int(Z.F_WITHDRAWN_COUNT);
            WithdrawnTotal = row.Money(Z.F_WITHDRAWN_TOTAL);
            WithdrawnAnnual = row.Money(Z.F_WITHDRAWN_ANNUAL);
            ChangedCount = row.Int(Z.F_CHANGED_COUNT);
            ChangedTotal = row.Money(Z.F_CHANGED_TOTAL);
            ChangedAnnual = row.Money(Z.F_CHANGED_ANNUAL);
            ClosingCount = row.Int(Z.F_CLOSING_COUNT);
            ClosingTotal = row.Money(Z.F_CLOSING_TOTAL);
            ClosingAnnual = row.Money(Z.F_CLOSING_ANNUAL);
        }

        /// <summary>Which items a cell sums up. <para>口径。</para></summary>
        public CutKind Cut { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase? Phase { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector { get; private set; }

        /// <summary>Items before the plan change. <para>调整前项目数。</para></summary>
        public int OpeningCount { get; private set; }

        /// <summary>Total investment before the plan change. <para>调整前总投资合计。</para></summary>
        public Money OpeningTotal { get; private set; }

        /// <summary>Annual planned investment before the plan change. <para>调整前年度计划投资合计。</para></summary>
        public Money OpeningAnnual { get; private set; }

        /// <summary>Items that came in. <para>增补项目数。</para></summary>
        public int SupplementedCount { get; private set; }

        /// <summary>Total investment that came in. <para>增补总投资。</para></summary>
        public Money SupplementedTotal { get; private set; }

        /// <summary>Annual planned investment that came in. <para>增补年度计划投资。</para></summary>
        public Money SupplementedAnnual { get; private set; }

        /// <summary>Items that came back. <para>调回项目数。</para></summary>
        public int ReturnedCount { get; private set; }

        /// <summary>Total investment that came back. <para>调回总投资。</para></summary>
        public Money ReturnedTotal { get; private set; }

        /// <summary>Annual planned investment that came back. <para>调回年度计划投资。</para></summary>
        public Money ReturnedAnnual { get; private set; }

        /// <summary>Items that left. <para>调出项目数。</para></summary>
        public int WithdrawnCount { get; private set; }

        /// <summary>Total investment that left. <para>调出总投资。</para></summary>
        public Money WithdrawnTotal { get; private set; }

        /// <summary>Annual planned investment that left. <para>调出年度计划投资。</para></summary>
        public Money WithdrawnAnnual { get; private set; }

        /// <summary>Items by adjustment, as after minus before. <para>调整项目数。</para></summary>
        public int ChangedCount { get; private set; }

        /// <summary>Total investment by adjustment, as after minus before. <para>调整总投资。</para></summary>
        public Money ChangedTotal { get; private set; }

        /// <summary>Annual planned investment by adjustment, as after minus before.
        /// <para>调整年度计划投资。</para></summary>
        public Money ChangedAnnual { get; private set; }

        /// <summary>Items after the plan change. <para>调整后项目数。</para></summary>
        public int ClosingCount { get; private set; }

        /// <summary>Total investment after the plan change. <para>调整后总投资合计。</para></summary>
        public Money ClosingTotal { get; private set; }

        /// <summary>Annual planned investment after the plan change. <para>调整后年度计划投资合计。</para></summary>
        public Money ClosingAnnual { get; private set; }
    }

    /// <summary>A project's place in a year plan. <para>计划项目：项目在年度计划中的位置。</para></summary>
    public sealed class PlanItem : Record
    {
        internal PlanItem(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Plan = row.Int(Z.F_PLAN);
            Project = row.Int(Z.F_PROJECT);
            EnteredFrom = row.IntIf(Z.F_ENTERED_FROM);
            WithdrawnFrom = row.IntIf(Z.F_WITHDRAWN_FROM);
            AbsentMonths = row.Ints(Z.F_ABSENT_MONTHS);
            LeadUnit = row.IntIf(Z.F_LEAD_UNIT);
            Phase = (Phase)row.Int(Z.F_PHASE);
            Sector = row.Int(Z.F_SECTOR);
            Position = row.IntIf(Z.F_POSITION);
            Total = row.MoneyIf(Z.F_TOTAL);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            DoneBefore = row.MoneyIf(Z.F_DONE_BEFORE);
            Target = row.Text(Z.F_TARGET);
            PlannedStart = row.DateIf(Z.F_PLANNED_START);
            PlannedFinish = row.DateIf(Z.F_PLANNED_FINISH);
            ResponsibleUnits = row.Ints(Z.F_RESPONSIBLE_UNITS);
            ReportingUnit = row.IntIf(Z.F_REPORTING_UNIT);
            HigherLevel = row.Flag(Z.F_HIGHER_LEVEL);
            Remark = row.Text(Z.F_REMARK);
            MonthPlan = row.Text(Z.F_MONTH_PLAN);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int Plan { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>First month in which a supplemented item counts. <para>计入起始月。</para></summary>
        public int? EnteredFrom { get; private set; }

        /// <summary>First month in which a withdrawn item counts no more. <para>调出起始月。</para></summary>
        public int? WithdrawnFrom { get; private set; }

        /// <summary>Months without an item that was withdrawn and came back, 1 to 12. <para>调出期间。</para></summary>
        public IReadOnlyList<int> AbsentMonths { get; private set; }

        /// <summary>The first responsible unit. <para>牵头单位。</para></summary>
        public int? LeadUnit { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase Phase { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int Sector { get; private set; }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Done before this year. <para>至上年底累计完成投资。</para></summary>
        public Money? DoneBefore { get; private set; }

        /// <summary>Annual target. <para>年度进度目标。</para></summary>
        public string Target { get; private set; }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Date? PlannedStart { get; private set; }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Date? PlannedFinish { get; private set; }

        /// <summary>Numbers of the responsible units in their order, the first one leads. <para>责任单位。</para></summary>
        public IReadOnlyList<int> ResponsibleUnits { get; private set; }

        /// <summary>Number of the unit that files the reports. <para>填报单位。</para></summary>
        public int? ReportingUnit { get; private set; }

        /// <summary>Whether a higher level coordinates it too. <para>上级统筹。</para></summary>
        public bool HigherLevel { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }

        /// <summary>What is planned to be done by the end of each month, since the start of the year.
        /// <para>月度计划。</para></summary>
        public string MonthPlan { get; private set; }
    }

    /// <summary>A plan as it was at a time: as issued, after the second supplement, now.
    /// <para>计划的一个版本：下达时、第二次增补后、现行。</para></summary>
    public sealed class PlanVersion : Record
    {
        internal PlanVersion(Columns row) : base(row)
        {
            Name = row.Text(Z.F_NAME);
            Change = row.Int(Z.F_CHANGE);
        }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }
    }

    /// <summary>A project of the ledger. <para>台账中的重大项目。</para></summary>
    public sealed class Project : Record
    {
        internal Project(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Name = row.Text(Z.F_NAME);
            Code = row.Text(Z.F_CODE);
            Sector = row.IntIf(Z.F_SECTOR);
            Content = row.Text(Z.F_CONTENT);
            PeriodStart = row.DateIf(Z.F_PERIOD_START);
            PeriodEnd = row.DateIf(Z.F_PERIOD_END);
            Total = row.MoneyIf(Z.F_TOTAL);
            Owner = row.Text(Z.F_OWNER);
            OwnerCreditCode = row.Text(Z.F_OWNER_CREDIT_CODE);
            Location = row.Text(Z.F_LOCATION);
            Parent = row.IntIf(Z.F_PARENT);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>National code. <para>项目代码。</para></summary>
        public string Code { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector { get; private set; }

        /// <summary>Content and scale of a project, what a matter is about. <para>主要内容。</para></summary>
        public string Content { get; private set; }

        /// <summary>Start of the construction period. <para>建设起始。</para></summary>
        public Date? PeriodStart { get; private set; }

        /// <summary>End of the construction period. <para>建设终止。</para></summary>
        public Date? PeriodEnd { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Who builds it. <para>项目业主。</para></summary>
        public string Owner { get; private set; }

        /// <summary>统一社会信用代码 of the owner. <para>业主统一社会信用代码。</para></summary>
        public string OwnerCreditCode { get; private set; }

        /// <summary>Where it lies. <para>建设地点。</para></summary>
        public string Location { get; private set; }

        /// <summary>Number of the sector above, or of the project that this one is a part of. <para>上级。</para></summary>
        public int? Parent { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>An event of the ledger. <para>台账中的事件：开工、竣工、停工、复工。</para></summary>
    public sealed class ProjectEvent : Record
    {
        internal ProjectEvent(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            RecordedIn = row.Int(Z.F_RECORDED_IN);
            RecordedBy = row.Text(Z.F_RECORDED_BY);
            CountsFrom = row.MonthIf(Z.F_COUNTS_FROM);
            Project = row.Int(Z.F_PROJECT);
            EventKind = (EventKind)row.Int(Z.F_EVENT_KIND);
            OccurredOn = row.Date(Z.F_OCCURRED_ON);
            Evidence = row.Text(Z.F_EVIDENCE);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>The change that recorded an event first. <para>记录变更。</para></summary>
        public int RecordedIn { get; private set; }

        /// <summary>Who recorded an event, by the name that they had then. <para>记录人。</para></summary>
        public string RecordedBy { get; private set; }

        /// <summary>The month from which an event counts that was recorded when months that it would move were closed.
        /// <para>计入起始月份。</para></summary>
        public Month? CountsFrom { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>What happened. <para>事件。</para></summary>
        public EventKind EventKind { get; private set; }

        /// <summary>When it happened. <para>发生时间。</para></summary>
        public Date OccurredOn { get; private set; }

        /// <summary>What proves it. <para>依据材料。</para></summary>
        public string Evidence { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>Where a project stood in a year plan. <para>项目列入的年度计划。</para></summary>
    public sealed class ProjectPlace : Record
    {
        internal ProjectPlace(Columns row) : base(row)
        {
            Plan = row.Int(Z.F_PLAN);
            Item = row.Int(Z.F_ITEM);
        }

        /// <summary>Number of the plan. <para>年度计划。</para></summary>
        public int Plan { get; private set; }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }
    }

    /// <summary>What the events of a project say at the end of a month. <para>项目某月末由事件得出的状态。</para></summary>
    public sealed class ProjectStatus : Record
    {
        internal ProjectStatus(Columns row) : base(row)
        {
            ProjectState = (ProjectState?)row.IntIf(Z.F_PROJECT_STATE);
            StartedOn = row.DateIf(Z.F_STARTED_ON);
            FinishedOn = row.DateIf(Z.F_FINISHED_ON);
            SuspendedOn = row.DateIf(Z.F_SUSPENDED_ON);
        }

        /// <summary>Actual state. <para>实际状态。</para></summary>
        public ProjectState? ProjectState { get; private set; }

        /// <summary>When it started. <para>开工时间。</para></summary>
        public Date? StartedOn { get; private set; }

        /// <summary>When it was finished. <para>竣工时间。</para></summary>
        public Date? FinishedOn { get; private set; }

        /// <summary>Since when it stands still, if it does. <para>停工时间。</para></summary>
        public Date? SuspendedOn { get; private set; }
    }

    /// <summary>A unit of a ranking, with its group and how it is shown. <para>排名中的单位。</para></summary>
    public sealed class RankedUnit : Record
    {
        internal RankedUnit(Columns row) : base(row)
        {
            ListName = row.Text(Z.F_LIST_NAME);
            GroupName = row.Text(Z.F_GROUP_NAME);
            Measure = (Measure)row.Int(Z.F_MEASURE);
            Unit = row.Int(Z.F_UNIT);
            UnitName = row.Text(Z.F_UNIT_NAME);
            Rank = row.IntIf(Z.F_RANK);
            FromLast = row.IntIf(Z.F_FROM_LAST);
            MeasureValue = row.Text(Z.F_MEASURE_VALUE);
            MeasureShown = row.Text(Z.F_MEASURE_SHOWN);
            Gap = row.Text(Z.F_GAP);
            RankBefore = row.IntIf(Z.F_RANK_BEFORE);
            RankChange = row.IntIf(Z.F_RANK_CHANGE);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            Done = row.MoneyIf(Z.F_DONE);
            IsExempt = row.FlagIf(Z.F_IS_EXEMPT);
        }

        /// <summary>Name of a red or black list. <para>榜单。</para></summary>
        public string ListName { get; private set; }

        /// <summary>Name of the group in which a unit is ranked. <para>分组。</para></summary>
        public string GroupName { get; private set; }

        /// <summary>What is measured. <para>指标。</para></summary>
        public Measure Measure { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int Unit { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>Rank within the kind of unit. <para>排名。</para></summary>
        public int? Rank { get; private set; }

        /// <summary>Rank from the end. <para>倒数名次。</para></summary>
        public int? FromLast { get; private set; }

        /// <summary>Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one.
        /// <para>指标值。</para></summary>
        public string MeasureValue { get; private set; }

        /// <summary>Value of a measure, rounded by the rules; rates in percent, money in 亿元.
        /// <para>指标值（显示）。</para></summary>
        public string MeasureShown { get; private set; }

        /// <summary>Percentage points above time progress, rounded by the rules. <para>与序时进度差。</para></summary>
        public string Gap { get; private set; }

        /// <summary>Rank at the end of the month before. <para>上月排名。</para></summary>
        public int? RankBefore { get; private set; }

        /// <summary>By how many places a unit rose since the month before; below zero where it fell.
        /// <para>较上月升降位次。</para></summary>
        public int? RankChange { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Done in the year to date. <para>累计完成投资。</para></summary>
        public Money? Done { get; private set; }

        /// <summary>Whether it is exempt. <para>是否免列。</para></summary>
        public bool? IsExempt { get; private set; }
    }

    /// <summary>An attempt that was refused for want of a right, as it stands in the ledger.
    /// <para>因无权限被拒绝的一次操作。</para></summary>
    public sealed class Refusal : Record
    {
        internal Refusal(Columns row) : base(row)
        {
            Id = row.IntIf(Z.F_ID);
            Change = row.Int(Z.F_CHANGE);
            AtMs = row.LongIf(Z.F_AT_MS);
            Actor = row.Text(Z.F_ACTOR);
            MessageId = row.Text(Z.F_MESSAGE_ID);
            TaskKind = (TaskKind?)row.IntIf(Z.F_TASK_KIND);
            ChangeCode = (ChangeKind?)row.IntIf(Z.F_CHANGE_CODE);
            Subject = (Subject?)row.IntIf(Z.F_SUBJECT);
            RecordId = row.LongIf(Z.F_RECORD_ID);
            Name = row.Text(Z.F_NAME);
            Times = row.Int(Z.F_TIMES);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int? Id { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long? AtMs { get; private set; }

        /// <summary>Who. <para>操作人。</para></summary>
        public string Actor { get; private set; }

        /// <summary>Which message a text is, the same for ever, as docs/messages.md lists them.
        /// <para>说明代号。</para></summary>
        public string MessageId { get; private set; }

        /// <summary>The task that was refused. <para>办理事项。</para></summary>
        public TaskKind? TaskKind { get; private set; }

        /// <summary>What the change is about. <para>变更种类。</para></summary>
        public ChangeKind? ChangeCode { get; private set; }

        /// <summary>What a change wrote of. <para>对象。</para></summary>
        public Subject? Subject { get; private set; }

        /// <summary>Number of the record that an attempt was about. <para>对象编号。</para></summary>
        public long? RecordId { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>How often it was tried in one batch. <para>次数。</para></summary>
        public int Times { get; private set; }
    }

    /// <summary>Closed months that were opened again. <para>反关账：重新开放的月份。</para></summary>
    public sealed class Reopening : Record
    {
        internal Reopening(Columns row) : base(row)
        {
            Change = row.Int(Z.F_CHANGE);
            Month = row.Month(Z.F_MONTH);
            OpenedThrough = row.Month(Z.F_OPENED_THROUGH);
        }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>The last of the months that were opened again. <para>反关账至。</para></summary>
        public Month OpenedThrough { get; private set; }
    }

    /// <summary>A report that was taken out of the figures. <para>撤回的月报。</para></summary>
    public sealed class ReportWithdrawal : Record
    {
        internal ReportWithdrawal(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Month = row.Month(Z.F_MONTH);
            Change = row.Int(Z.F_CHANGE);
            Reason = row.Text(Z.F_REASON);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month Month { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }
    }

    /// <summary>Where the reporting of an item for a month stands, with what is late.
    /// <para>计划项目某月的报送情况，含逾期。</para></summary>
    public sealed class ReportingStatus : Record
    {
        internal ReportingStatus(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Project = row.Int(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            Phase = (Phase)row.Int(Z.F_PHASE);
            Unit = row.IntIf(Z.F_UNIT);
            UnitName = row.Text(Z.F_UNIT_NAME);
            FilingState = (FilingState)row.Int(Z.F_FILING_STATE);
            IsCounted = row.Flag(Z.F_IS_COUNTED);
            SubmittedIn = row.IntIf(Z.F_SUBMITTED_IN);
            SubmittedOn = row.DateIf(Z.F_SUBMITTED_ON);
            Deadline = row.DateIf(Z.F_DEADLINE);
            DaysLate = row.IntIf(Z.F_DAYS_LATE);
            Returned = row.Int(Z.F_RETURNED);
            Opinion = row.Text(Z.F_OPINION);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase Phase { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>Where a report stands. <para>报送状态。</para></summary>
        public FilingState FilingState { get; private set; }

        /// <summary>Whether an approved report is in the figures. <para>已计入统计。</para></summary>
        public bool IsCounted { get; private set; }

        /// <summary>The change that first submitted a report, or filed it at once. <para>报送变更号。</para></summary>
        public int? SubmittedIn { get; private set; }

        /// <summary>When a report was first submitted, or filed at once. <para>报送日期。</para></summary>
        public Date? SubmittedOn { get; private set; }

        /// <summary>The last day on which a matter may be settled. <para>时限。</para></summary>
        public Date? Deadline { get; private set; }

        /// <summary>By how many days a matter is too late. <para>逾期天数。</para></summary>
        public int? DaysLate { get; private set; }

        /// <summary>How often a report was returned. <para>退回次数。</para></summary>
        public int Returned { get; private set; }

        /// <summary>What the reviewer said. <para>审核意见。</para></summary>
        public string Opinion { get; private set; }
    }

    /// <summary>What a restore brought back. <para>恢复结果。</para></summary>
    public sealed class Restored : Record
    {
        internal Restored(Columns row) : base(row)
        {
            Office = row.Text(Z.F_OFFICE);
            Uuid = row.Text(Z.F_UUID);
            Change = row.Int(Z.F_CHANGE);
            AtMs = row.Long(Z.F_AT_MS);
            ClockMark = (ClockMarkKind?)row.IntIf(Z.F_CLOCK_MARK);
            Hash = row.Text(Z.F_HASH);
            Rows = row.Long(Z.F_ROWS);
            Files = row.Long(Z.F_FILES);
            FilesMissing = row.Long(Z.F_FILES_MISSING);
            KeptPath = row.Text(Z.F_KEPT_PATH);
        }

        /// <summary>Name of the office that keeps the ledger. <para>建账单位。</para></summary>
        public string Office { get; private set; }

        /// <summary>Number of the ledger among all ledgers. <para>台账标识。</para></summary>
        public string Uuid { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long AtMs { get; private set; }

        /// <summary>Why the instant of a change is not trusted. <para>时间标记。</para></summary>
        public ClockMarkKind? ClockMark { get; private set; }

        /// <summary>SHA-256 over all of it and the change before. <para>校验码。</para></summary>
        public string Hash { get; private set; }

        /// <summary>Number of rows. <para>行数。</para></summary>
        public long Rows { get; private set; }

        /// <summary>Files that the attachments of a ledger need, each counted once. <para>附件文件数。</para></summary>
        public long Files { get; private set; }

        /// <summary>Files of attachments that do not lie beside a ledger. <para>缺失附件文件数。</para></summary>
        public long FilesMissing { get; private set; }

        /// <summary>Where the ledger lies that was there before. <para>原台账保存位置。</para></summary>
        public string KeptPath { get; private set; }
    }

    /// <summary>A role with the name of the person. <para>人员的职责。</para></summary>
    public sealed class RoleGrant : Record
    {
        internal RoleGrant(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Person = row.Int(Z.F_PERSON);
            PersonName = row.Text(Z.F_PERSON_NAME);
            Role = (Role)row.Int(Z.F_ROLE);
            Unit = row.IntIf(Z.F_UNIT);
            Project = row.IntIf(Z.F_PROJECT);
            Basis = row.Text(Z.F_BASIS);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>The person. <para>人员。</para></summary>
        public int Person { get; private set; }

        /// <summary>Name of the person. <para>姓名。</para></summary>
        public string PersonName { get; private set; }

        /// <summary>Role. <para>职责。</para></summary>
        public Role Role { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int? Unit { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>What something rests on, such as a document. <para>依据。</para></summary>
        public string Basis { get; private set; }
    }

    /// <summary>What becomes of one project, proposed. <para>结转建议：项目在下一年计划中的去向。</para></summary>
    public sealed class RolloverProposal : Record
    {
        internal RolloverProposal(Columns row) : base(row)
        {
            Project = row.Int(Z.F_PROJECT);
            Name = row.Text(Z.F_NAME);
            Item = row.Int(Z.F_ITEM);
            PhaseBefore = (Phase)row.Int(Z.F_PHASE_BEFORE);
            RolloverReason = (RolloverReason)row.Int(Z.F_ROLLOVER_REASON);
            Text = row.Text(Z.F_TEXT);
            StandingDone = row.MoneyIf(Z.F_STANDING_DONE);
            StandingStarted = row.FlagIf(Z.F_STANDING_STARTED);
            StandingFinished = row.FlagIf(Z.F_STANDING_FINISHED);
            Remaining = row.MoneyIf(Z.F_REMAINING);
            Phase = (Phase?)row.IntIf(Z.F_PHASE);
            Sector = row.IntIf(Z.F_SECTOR);
            Position = row.IntIf(Z.F_POSITION);
            Total = row.MoneyIf(Z.F_TOTAL);
            DoneBefore = row.MoneyIf(Z.F_DONE_BEFORE);
            PlannedStart = row.DateIf(Z.F_PLANNED_START);
            PlannedFinish = row.DateIf(Z.F_PLANNED_FINISH);
            ResponsibleUnits = row.Ints(Z.F_RESPONSIBLE_UNITS);
            ReportingUnit = row.IntIf(Z.F_REPORTING_UNIT);
            HigherLevel = row.FlagIf(Z.F_HIGHER_LEVEL);
        }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int Project { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Planned phase before. <para>调整前建设阶段。</para></summary>
        public Phase PhaseBefore { get; private set; }

        /// <summary>Why a project has its place in the next plan. <para>接续理由。</para></summary>
        public RolloverReason RolloverReason { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>Done in the year to date, said or carried forward. <para>累计完成投资。</para></summary>
        public Money? StandingDone { get; private set; }

        /// <summary>Whether it has started, said or carried forward. <para>已开工。</para></summary>
        public bool? StandingStarted { get; private set; }

        /// <summary>Whether it is finished, said or carried forward. <para>已竣工。</para></summary>
        public bool? StandingFinished { get; private set; }

        /// <summary>Total investment less what is done. <para>剩余投资。</para></summary>
        public Money? Remaining { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase? Phase { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector { get; private set; }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Done before this year. <para>至上年底累计完成投资。</para></summary>
        public Money? DoneBefore { get; private set; }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Date? PlannedStart { get; private set; }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Date? PlannedFinish { get; private set; }

        /// <summary>Numbers of the responsible units in their order, the first one leads. <para>责任单位。</para></summary>
        public IReadOnlyList<int> ResponsibleUnits { get; private set; }

        /// <summary>Number of the unit that files the reports. <para>填报单位。</para></summary>
        public int? ReportingUnit { get; private set; }

        /// <summary>Whether a higher level coordinates it too. <para>上级统筹。</para></summary>
        public bool? HigherLevel { get; private set; }
    }

    /// <summary>A seal of the ledger. Whether its signature is good, only the host can judge.
    /// <para>台账的签章；是否有效，由宿主程序核对。</para></summary>
    public sealed class Seal : Record
    {
        internal Seal(Columns row) : base(row)
        {
            Change = row.Int(Z.F_CHANGE);
            Hash = row.Text(Z.F_HASH);
            AtMs = row.Long(Z.F_AT_MS);
            SealKey = row.Text(Z.F_SEAL_KEY);
            Signature = row.Text(Z.F_SIGNATURE);
            SealText = row.Text(Z.F_SEAL_TEXT);
        }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>SHA-256 over all of it and the change before. <para>校验码。</para></summary>
        public string Hash { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long AtMs { get; private set; }

        /// <summary>What the host calls the key of a seal. <para>签章密钥。</para></summary>
        public string SealKey { get; private set; }

        /// <summary>Signature of a seal, as the host wrote it. <para>签名。</para></summary>
        public string Signature { get; private set; }

        /// <summary>What a seal signs, four lines. <para>签章原文。</para></summary>
        public string SealText { get; private set; }
    }

    /// <summary>A sector of the ledger. <para>台账中的行业分类。</para></summary>
    public sealed class Sector : Record
    {
        internal Sector(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Name = row.Text(Z.F_NAME);
            Parent = row.IntIf(Z.F_PARENT);
            Position = row.Int(Z.F_POSITION);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the sector above, or of the project that this one is a part of. <para>上级。</para></summary>
        public int? Parent { get; private set; }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int Position { get; private set; }
    }

    /// <summary>A sheet of a workbook, with what it was read as. <para>工作簿中的一张表。</para></summary>
    public sealed class Sheet : Record
    {
        internal Sheet(Columns row) : base(row)
        {
            SheetIndex = row.Int(Z.F_SHEET_INDEX);
            Name = row.Text(Z.F_SHEET);
            SheetKind = (SheetKind?)row.IntIf(Z.F_SHEET_KIND);
            Title = row.Text(Z.F_TITLE);
            Year = row.IntIf(Z.F_YEAR);
            Month = row.MonthIf(Z.F_MONTH);
            Count = row.Int(Z.F_COUNT);
            Total = row.MoneyIf(Z.F_TOTAL);
            DoneBefore = row.MoneyIf(Z.F_DONE_BEFORE);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            MonthDone = row.MoneyIf(Z.F_MONTH_DONE);
            YtdDone = row.MoneyIf(Z.F_YTD_DONE);
            Notes = row.Texts(Z.F_NOTES);
            Format = (FileFormat)row.Int(Z.F_FORMAT);
            FileDigest = row.Text(Z.F_FILE_DIGEST);
        }

        /// <summary>Place of the sheet, from 0. <para>工作表序号。</para></summary>
        public int SheetIndex { get; private set; }

        /// <summary>Name of the sheet. <para>工作表。</para></summary>
        public string Name { get; private set; }

        /// <summary>What a sheet is. <para>表格类别。</para></summary>
        public SheetKind? SheetKind { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>Year of a plan. <para>年度。</para></summary>
        public int? Year { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>Number of projects. <para>项目数。</para></summary>
        public int Count { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Done before this year. <para>至上年底累计完成投资。</para></summary>
        public Money? DoneBefore { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Investment done in the month. <para>本月完成投资。</para></summary>
        public Money? MonthDone { get; private set; }

        /// <summary>Investment done since the start of the year, as reported.
        /// <para>年初至本月累计完成投资。</para></summary>
        public Money? YtdDone { get; private set; }

        /// <summary>Notes. <para>附注。</para></summary>
        public IReadOnlyList<string> Notes { get; private set; }

        /// <summary>Format of the file. <para>文件格式。</para></summary>
        public FileFormat Format { get; private set; }

        /// <summary>SHA-256 of a file's bytes, 64 hexadecimal digits. <para>文件校验值。</para></summary>
        public string FileDigest { get; private set; }
    }

    /// <summary>A cell with a value. <para>有值的单元格。</para></summary>
    public sealed class SheetCell : Record
    {
        internal SheetCell(Columns row) : base(row)
        {
            Row = row.Int(Z.F_ROW);
            Column = row.Int(Z.F_COLUMN);
            Cell = row.Text(Z.F_CELL);
            Text = row.Text(Z.F_TEXT);
        }

        /// <summary>Row. <para>行。</para></summary>
        public int Row { get; private set; }

        /// <summary>Column. <para>列。</para></summary>
        public int Column { get; private set; }

        /// <summary>The cell, such as H24. <para>单元格。</para></summary>
        public string Cell { get; private set; }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }
    }

    /// <summary>A column of a sheet, with what it was read as. <para>表格的一列及其含义。</para></summary>
    public sealed class SheetColumn : Record
    {
        internal SheetColumn(Columns row) : base(row)
        {
            Column = row.Int(Z.F_COLUMN);
            Header = row.Text(Z.F_HEADER);
            Meaning = row.Text(Z.F_MEANING);
            MoneyUnit = (MoneyUnit?)row.IntIf(Z.F_MONEY_UNIT);
            FundSource = row.Text(Z.F_FUND_SOURCE);
            PlannedMonths = row.Text(Z.F_PLANNED_MONTHS);
            Nearest = row.Texts(Z.F_NEAREST);
        }

        /// <summary>Column. <para>列。</para></summary>
        public int Column { get; private set; }

        /// <summary>Header path of a column. <para>表头。</para></summary>
        public string Header { get; private set; }

        /// <summary>What a column means, such as annual. <para>含义。</para></summary>
        public string Meaning { get; private set; }

        /// <summary>Unit of a column's amounts. <para>金额单位。</para></summary>
        public MoneyUnit? MoneyUnit { get; private set; }

        /// <summary>Source of funds. <para>资金来源。</para></summary>
        public string FundSource { get; private set; }

        /// <summary>The months of which the amounts of a column are planned. <para>计划月份。</para></summary>
        public string PlannedMonths { get; private set; }

        /// <summary>The nearest readings of a column that is kept as text or asked about, at most two.
        /// <para>最接近的含义。</para></summary>
        public IReadOnlyList<string> Nearest { get; private set; }
    }

    /// <summary>A sheet of plain cells. <para>未识别的一张表，只有单元格。</para></summary>
    public sealed class SheetGrid : Record
    {
        internal SheetGrid(Columns row) : base(row)
        {
            SheetIndex = row.Int(Z.F_SHEET_INDEX);
            Sheet = row.Text(Z.F_SHEET);
            Hidden = row.Flag(Z.F_HIDDEN);
            Rows = row.Long(Z.F_ROWS);
            Columns = row.Int(Z.F_COLUMNS);
        }

        /// <summary>Place of the sheet, from 0. <para>工作表序号。</para></summary>
        public int SheetIndex { get; private set; }

        /// <summary>Name of the sheet. <para>工作表。</para></summary>
        public string Sheet { get; private set; }

        /// <summary>Whether the sheet is hidden. <para>隐藏。</para></summary>
        public bool Hidden { get; private set; }

        /// <summary>Number of rows. <para>行数。</para></summary>
        public long Rows { get; private set; }

        /// <summary>Number of columns. <para>列数。</para></summary>
        public int Columns { get; private set; }
    }

    /// <summary>A row that is a heading: of a phase, a sector, a region, or the grand total.
    /// <para>表格中的标题行：阶段、行业、地区或合计。</para></summary>
    public sealed class SheetGroup : Record
    {
        internal SheetGroup(Columns row) : base(row)
        {
            Row = row.Int(Z.F_ROW);
            Depth = row.Int(Z.F_DEPTH);
            Label = row.Text(Z.F_LABEL);
            Phase = (Phase?)row.IntIf(Z.F_PHASE);
            SectorName = row.Text(Z.F_SECTOR_NAME);
            Region = row.Text(Z.F_REGION);
            DeclaredCount = row.IntIf(Z.F_DECLARED_COUNT);
            FoundCount = row.Int(Z.F_FOUND_COUNT);
            DeclaredTotal = row.MoneyIf(Z.F_DECLARED_TOTAL);
            DeclaredAnnual = row.MoneyIf(Z.F_DECLARED_ANNUAL);
            DeclaredYtd = row.MoneyIf(Z.F_DECLARED_YTD);
            Total = row.MoneyIf(Z.F_TOTAL);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            YtdDone = row.MoneyIf(Z.F_YTD_DONE);
        }

        /// <summary>Row. <para>行。</para></summary>
        public int Row { get; private set; }

        /// <summary>How deep a heading stands, 0 for the total. <para>层级。</para></summary>
        public int Depth { get; private set; }

        /// <summary>Text of a heading. <para>标题行文字。</para></summary>
        public string Label { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase? Phase { get; private set; }

        /// <summary>Name of the sector. <para>行业分类名称。</para></summary>
        public string SectorName { get; private set; }

        /// <summary>Region that a heading names. <para>地区。</para></summary>
        public string Region { get; private set; }

        /// <summary>Number of projects that a heading declares. <para>声明项数。</para></summary>
        public int? DeclaredCount { get; private set; }

        /// <summary>Number of projects under a heading. <para>实际项数。</para></summary>
        public int FoundCount { get; private set; }

        /// <summary>Total investment that a heading declares. <para>声明总投资。</para></summary>
        public Money? DeclaredTotal { get; private set; }

        /// <summary>Annual investment that a heading declares. <para>声明年度计划投资。</para></summary>
        public Money? DeclaredAnnual { get; private set; }

        /// <summary>Year to date that a heading declares. <para>声明累计完成投资。</para></summary>
        public Money? DeclaredYtd { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Investment done since the start of the year, as reported.
        /// <para>年初至本月累计完成投资。</para></summary>
        public Money? YtdDone { get; private set; }
    }

    /// <summary>A row that is a project. <para>表格中的项目行。</para></summary>
    public sealed class SheetRow : Record
    {
        internal SheetRow(Columns row) : base(row)
        {
            Row = row.Int(Z.F_ROW);
            ParentRow = row.IntIf(Z.F_PARENT_ROW);
            Counted = row.Flag(Z.F_COUNTED);
            Other = row.Texts(Z.F_OTHER);
            Position = row.IntIf(Z.F_POSITION);
            Name = row.Text(Z.F_NAME);
            HigherLevel = row.Flag(Z.F_HIGHER_LEVEL);
            Phase = (Phase?)row.IntIf(Z.F_PHASE);
            SectorName = row.Text(Z.F_SECTOR_NAME);
            Code = row.Text(Z.F_CODE);
            Content = row.Text(Z.F_CONTENT);
            Location = row.Text(Z.F_LOCATION);
            PeriodStart = row.DateIf(Z.F_PERIOD_START);
            PeriodEnd = row.DateIf(Z.F_PERIOD_END);
            Total = row.MoneyIf(Z.F_TOTAL);
            DoneBefore = row.MoneyIf(Z.F_DONE_BEFORE);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            MonthPlan = row.Text(Z.F_MONTH_PLAN);
            Target = row.Text(Z.F_TARGET);
            PlannedStart = row.DateIf(Z.F_PLANNED_START);
            PlannedFinish = row.DateIf(Z.F_PLANNED_FINISH);
            Owner = row.Text(Z.F_OWNER);
            OwnerCreditCode = row.Text(Z.F_OWNER_CREDIT_CODE);
            ResponsibleUnitNames = row.Texts(Z.F_RESPONSIBLE_UNIT_NAMES);
            ReportingUnitName = row.Text(Z.F_REPORTING_UNIT_NAME);
            MonthDone = row.MoneyIf(Z.F_MONTH_DONE);
            YtdDone = row.MoneyIf(Z.F_YTD_DONE);
            CumulativeDone = row.MoneyIf(Z.F_CUMULATIVE_DONE);
            FundsYtd = row.MoneyIf(Z.F_FUNDS_YTD);
            FundsBySource = row.Text(Z.F_FUNDS_BY_SOURCE);
            Started = row.FlagIf(Z.F_STARTED);
            StartedOn = row.DateIf(Z.F_STARTED_ON);
            Finished = row.FlagIf(Z.F_FINISHED);
            FinishedOn = row.DateIf(Z.F_FINISHED_ON);
            Progress = row.Text(Z.F_PROGRESS);
            Preparation = row.Text(Z.F_PREPARATION);
            Problem = row.Text(Z.F_PROBLEM);
            NextSteps = row.Text(Z.F_NEXT_STEPS);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Row. <para>行。</para></summary>
        public int Row { get; private set; }

        /// <summary>Place, from 0, of the row of the whole that this one is a part of. <para>所属项目行。</para></summary>
        public int? ParentRow { get; private set; }

        /// <summary>Whether the row counts as a project. <para>计数。</para></summary>
        public bool Counted { get; private set; }

        /// <summary>What the ledger has no field for, as header: text, line by line. <para>其他内容。</para></summary>
        public IReadOnlyList<string> Other { get; private set; }

        /// <summary>Place in its list, from 1. <para>序号。</para></summary>
        public int? Position { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Whether a higher level coordinates it too. <para>上级统筹。</para></summary>
        public bool HigherLevel { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase? Phase { get; private set; }

        /// <summary>Name of the sector. <para>行业分类名称。</para></summary>
        public string SectorName { get; private set; }

        /// <summary>National code. <para>项目代码。</para></summary>
        public string Code { get; private set; }

        /// <summary>Content and scale of a project, what a matter is about. <para>主要内容。</para></summary>
        public string Content { get; private set; }

        /// <summary>Where it lies. <para>建设地点。</para></summary>
        public string Location { get; private set; }

        /// <summary>Start of the construction period. <para>建设起始。</para></summary>
        public Date? PeriodStart { get; private set; }

        /// <summary>End of the construction period. <para>建设终止。</para></summary>
        public Date? PeriodEnd { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Done before this year. <para>至上年底累计完成投资。</para></summary>
        public Money? DoneBefore { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>What is planned to be done by the end of each month, since the start of the year.
        /// <para>月度计划。</para></summary>
        public string MonthPlan { get; private set; }

        /// <summary>Annual target. <para>年度进度目标。</para></summary>
        public string Target { get; private set; }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Date? PlannedStart { get; private set; }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Date? PlannedFinish { get; private set; }

        /// <summary>Who builds it. <para>项目业主。</para></summary>
        public string Owner { get; private set; }

        /// <summary>统一社会信用代码 of the owner. <para>业主统一社会信用代码。</para></summary>
        public string OwnerCreditCode { get; private set; }

        /// <summary>Names of the responsible units in their order. <para>责任单位名称。</para></summary>
        public IReadOnlyList<string> ResponsibleUnitNames { get; private set; }

        /// <summary>Name of the unit that files the reports. <para>填报单位名称。</para></summary>
        public string ReportingUnitName { get; private set; }

        /// <summary>Investment done in the month. <para>本月完成投资。</para></summary>
        public Money? MonthDone { get; private set; }

        /// <summary>Investment done since the start of the year, as reported.
        /// <para>年初至本月累计完成投资。</para></summary>
        public Money? YtdDone { get; private set; }

        /// <summary>Investment done since the start of the construction, as a report says it.
        /// <para>自开工累计完成投资。</para></summary>
        public Money? CumulativeDone { get; private set; }

        /// <summary>Funds in place since the start of the year. <para>到位资金。</para></summary>
        public Money? FundsYtd { get; private set; }

        /// <summary>Funds in place by source since the start of the year. <para>分来源到位资金。</para></summary>
        public string FundsBySource { get; private set; }

        /// <summary>Whether it has started, as reported. <para>是否开工。</para></summary>
        public bool? Started { get; private set; }

        /// <summary>When it started. <para>开工时间。</para></summary>
        public Date? StartedOn { get; private set; }

        /// <summary>Whether it is finished, as reported. <para>是否竣工。</para></summary>
        public bool? Finished { get; private set; }

        /// <summary>When it was finished. <para>竣工时间。</para></summary>
        public Date? FinishedOn { get; private set; }

        /// <summary>Physical progress. <para>形象进度。</para></summary>
        public string Progress { get; private set; }

        /// <summary>Preparatory progress. <para>前期工作进展。</para></summary>
        public string Preparation { get; private set; }

        /// <summary>Problems. <para>存在问题。</para></summary>
        public string Problem { get; private set; }

        /// <summary>Next steps. <para>下一步工作计划。</para></summary>
        public string NextSteps { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>What a source has in place. <para>某来源的到位资金。</para></summary>
    public sealed class SourceFunds : Record
    {
        internal SourceFunds(Columns row) : base(row)
        {
            FundSource = row.Text(Z.F_FUND_SOURCE);
            FundAmount = row.Money(Z.F_FUND_AMOUNT);
        }

        /// <summary>Source of funds. <para>资金来源。</para></summary>
        public string FundSource { get; private set; }

        /// <summary>Funds in place of a source. <para>到位资金。</para></summary>
        public Money FundAmount { get; private set; }
    }

    /// <summary>What a plan says of an item: after a plan change and before it, or in a month.
    /// <para>计划对计划项目的规定：调整前后，或某月。</para></summary>
    public sealed class StateInPlan : Record
    {
        internal StateInPlan(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            Since = row.IntIf(Z.F_SINCE);
            PhaseBefore = (Phase?)row.IntIf(Z.F_PHASE_BEFORE);
            SectorBefore = row.IntIf(Z.F_SECTOR_BEFORE);
            TotalBefore = row.MoneyIf(Z.F_TOTAL_BEFORE);
            AnnualBefore = row.MoneyIf(Z.F_ANNUAL_BEFORE);
            PlannedStartBefore = row.DateIf(Z.F_PLANNED_START_BEFORE);
            PlannedFinishBefore = row.DateIf(Z.F_PLANNED_FINISH_BEFORE);
            ResponsibleUnitsBefore = row.Ints(Z.F_RESPONSIBLE_UNITS_BEFORE);
            ReportingUnitBefore = row.IntIf(Z.F_REPORTING_UNIT_BEFORE);
            OwnerBefore = row.Text(Z.F_OWNER_BEFORE);
            OwnerCreditCodeBefore = row.Text(Z.F_OWNER_CREDIT_CODE_BEFORE);
            Phase = (Phase?)row.IntIf(Z.F_PHASE);
            Sector = row.IntIf(Z.F_SECTOR);
            Total = row.MoneyIf(Z.F_TOTAL);
            Annual = row.MoneyIf(Z.F_ANNUAL);
            PlannedStart = row.DateIf(Z.F_PLANNED_START);
            PlannedFinish = row.DateIf(Z.F_PLANNED_FINISH);
            ResponsibleUnits = row.Ints(Z.F_RESPONSIBLE_UNITS);
            ReportingUnit = row.IntIf(Z.F_REPORTING_UNIT);
            Owner = row.Text(Z.F_OWNER);
            OwnerCreditCode = row.Text(Z.F_OWNER_CREDIT_CODE);
            HasUnits = row.FlagIf(Z.F_HAS_UNITS);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int? Since { get; private set; }

        /// <summary>Planned phase before. <para>调整前建设阶段。</para></summary>
        public Phase? PhaseBefore { get; private set; }

        /// <summary>Number of the sector before. <para>调整前行业分类。</para></summary>
        public int? SectorBefore { get; private set; }

        /// <summary>Total investment before. <para>调整前总投资。</para></summary>
        public Money? TotalBefore { get; private set; }

        /// <summary>Annual planned investment before. <para>调整前年度计划投资。</para></summary>
        public Money? AnnualBefore { get; private set; }

        /// <summary>Planned start before. <para>调整前计划开工。</para></summary>
        public Date? PlannedStartBefore { get; private set; }

        /// <summary>Planned finish before. <para>调整前计划竣工。</para></summary>
        public Date? PlannedFinishBefore { get; private set; }

        /// <summary>Responsible units before a plan change, in order. <para>调整前责任单位。</para></summary>
        public IReadOnlyList<int> ResponsibleUnitsBefore { get; private set; }

        /// <summary>The unit that filed the reports before a plan change. <para>调整前填报单位。</para></summary>
        public int? ReportingUnitBefore { get; private set; }

        /// <summary>Who built the project before a plan change. <para>调整前项目业主。</para></summary>
        public string OwnerBefore { get; private set; }

        /// <summary>统一社会信用代码 of the owner before a plan change. <para>调整前业主统一社会信用代码。</para></summary>
        public string OwnerCreditCodeBefore { get; private set; }

        /// <summary>Planned phase. <para>建设阶段。</para></summary>
        public Phase? Phase { get; private set; }

        /// <summary>Number of the sector. <para>行业分类。</para></summary>
        public int? Sector { get; private set; }

        /// <summary>Total investment. <para>总投资。</para></summary>
        public Money? Total { get; private set; }

        /// <summary>Annual planned investment. <para>年度计划投资。</para></summary>
        public Money? Annual { get; private set; }

        /// <summary>Planned start. <para>计划开工时间。</para></summary>
        public Date? PlannedStart { get; private set; }

        /// <summary>Planned finish. <para>计划竣工时间。</para></summary>
        public Date? PlannedFinish { get; private set; }

        /// <summary>Numbers of the responsible units in their order, the first one leads. <para>责任单位。</para></summary>
        public IReadOnlyList<int> ResponsibleUnits { get; private set; }

        /// <summary>Number of the unit that files the reports. <para>填报单位。</para></summary>
        public int? ReportingUnit { get; private set; }

        /// <summary>Who builds it. <para>项目业主。</para></summary>
        public string Owner { get; private set; }

        /// <summary>统一社会信用代码 of the owner. <para>业主统一社会信用代码。</para></summary>
        public string OwnerCreditCode { get; private set; }

        /// <summary>Whether a line of a plan change keeps units and owner. <para>记载责任单位。</para></summary>
        public bool? HasUnits { get; private set; }
    }

    /// <summary>A rule pack of the ledger. It never changes; another version is another pack.
    /// <para>台账中的规则包，不再变动；另一版本即另一规则包。</para></summary>
    public sealed class StoredRulePack : Record
    {
        internal StoredRulePack(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Name = row.Text(Z.F_NAME);
            Version = row.Text(Z.F_VERSION);
            Basis = row.Text(Z.F_BASIS);
            Sha256 = row.Text(Z.F_SHA256);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Version of a rule pack. <para>版本。</para></summary>
        public string Version { get; private set; }

        /// <summary>What something rests on, such as a document. <para>依据。</para></summary>
        public string Basis { get; private set; }

        /// <summary>SHA-256 of a document. <para>校验值。</para></summary>
        public string Sha256 { get; private set; }
    }

    /// <summary>A header cell, with how far it reaches. <para>表头的一格及其跨度。</para></summary>
    public sealed class TableHeaderCell : Record
    {
        internal TableHeaderCell(Columns row) : base(row)
        {
            Text = row.Text(Z.F_TEXT);
            Row = row.Int(Z.F_ROW);
            Column = row.Int(Z.F_COLUMN);
            Rows = row.Long(Z.F_ROWS);
            Columns = row.Int(Z.F_COLUMNS);
        }

        /// <summary>Text of a header cell, or of a finding. <para>文字。</para></summary>
        public string Text { get; private set; }

        /// <summary>Row. <para>行。</para></summary>
        public int Row { get; private set; }

        /// <summary>Column. <para>列。</para></summary>
        public int Column { get; private set; }

        /// <summary>Number of rows. <para>行数。</para></summary>
        public long Rows { get; private set; }

        /// <summary>Number of columns. <para>列数。</para></summary>
        public int Columns { get; private set; }
    }

    /// <summary>A ten-day report of the ledger. <para>台账中的旬报。</para></summary>
    public sealed class TenDayReport : Record
    {
        internal TenDayReport(Columns row) : base(row)
        {
            Item = row.Int(Z.F_ITEM);
            TenDays = row.IntIf(Z.F_TEN_DAYS);
            Since = row.Int(Z.F_SINCE);
            TenDaysDone = row.MoneyIf(Z.F_TEN_DAYS_DONE);
            Progress = row.Text(Z.F_PROGRESS);
            Problem = row.Text(Z.F_PROBLEM);
            Remark = row.Text(Z.F_REMARK);
        }

        /// <summary>Number of the plan item. <para>计划项目。</para></summary>
        public int Item { get; private set; }

        /// <summary>Ten days of a month, yyyymmp, such as 2022061 for the first. <para>旬。</para></summary>
        public int? TenDays { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Investment done within the ten days. <para>旬完成投资。</para></summary>
        public Money? TenDaysDone { get; private set; }

        /// <summary>Physical progress. <para>形象进度。</para></summary>
        public string Progress { get; private set; }

        /// <summary>Problems. <para>存在问题。</para></summary>
        public string Problem { get; private set; }

        /// <summary>备注. <para>备注。</para></summary>
        public string Remark { get; private set; }
    }

    /// <summary>A unit of the ledger. <para>台账中的单位。</para></summary>
    public sealed class Unit : Record
    {
        internal Unit(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Name = row.Text(Z.F_NAME);
            Kind = (UnitKind)row.Int(Z.F_KIND);
            CreditCode = row.Text(Z.F_CREDIT_CODE);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>What a unit is. <para>类别。</para></summary>
        public UnitKind Kind { get; private set; }

        /// <summary>统一社会信用代码 of a unit. <para>统一社会信用代码。</para></summary>
        public string CreditCode { get; private set; }
    }

    /// <summary>The exact result of a unit, as it was issued. <para>单位考核结果，按签发时保存。</para></summary>
    public sealed class UnitResult : Record
    {
        internal UnitResult(Columns row) : base(row)
        {
            GroupName = row.Text(Z.F_GROUP_NAME);
            Unit = row.Int(Z.F_UNIT);
            UnitName = row.Text(Z.F_UNIT_NAME);
            IsExempt = row.Flag(Z.F_IS_EXEMPT);
            Points = row.Text(Z.F_POINTS);
            Rank = row.IntIf(Z.F_RANK);
            Grade = row.Text(Z.F_GRADE);
        }

        /// <summary>Name of the group in which a unit is ranked. <para>分组。</para></summary>
        public string GroupName { get; private set; }

        /// <summary>Number of the unit of a cell. <para>单位。</para></summary>
        public int Unit { get; private set; }

        /// <summary>Name of a unit. <para>单位名称。</para></summary>
        public string UnitName { get; private set; }

        /// <summary>Whether it is exempt. <para>是否免列。</para></summary>
        public bool IsExempt { get; private set; }

        /// <summary>Points, exact. <para>得分。</para></summary>
        public string Points { get; private set; }

        /// <summary>Rank within the kind of unit. <para>排名。</para></summary>
        public int? Rank { get; private set; }

        /// <summary>Grade, or what stands in its place. <para>等次。</para></summary>
        public string Grade { get; private set; }
    }

    /// <summary>What a successful proof looked at. <para>核验通过的范围：行数、最后变更、校验码。</para></summary>
    public sealed class Verification : Record
    {
        internal Verification(Columns row) : base(row)
        {
            Rows = row.Long(Z.F_ROWS);
            Change = row.Int(Z.F_CHANGE);
            Hash = row.Text(Z.F_HASH);
            Seals = row.Long(Z.F_SEALS);
            AddedObjects = row.Texts(Z.F_ADDED_OBJECTS);
        }

        /// <summary>Number of rows. <para>行数。</para></summary>
        public long Rows { get; private set; }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>SHA-256 over all of it and the change before. <para>校验码。</para></summary>
        public string Hash { get; private set; }

        /// <summary>How many seals the ledger has. <para>签章数。</para></summary>
        public long Seals { get; private set; }

        /// <summary>Tables, indexes and views that other programs added to the file.
        /// <para>其他程序添加的对象。</para></summary>
        public IReadOnlyList<string> AddedObjects { get; private set; }
    }

    /// <summary>A record that is voided: which, why, by whom and when.
    /// <para>已作废的记录：理由、经办人、时间。</para></summary>
    public sealed class VoidedRecord : Record
    {
        internal VoidedRecord(Columns row) : base(row)
        {
            Change = row.Int(Z.F_CHANGE);
            Actor = row.Text(Z.F_ACTOR);
            AtMs = row.LongIf(Z.F_AT_MS);
            Subject = (Subject)row.Int(Z.F_SUBJECT);
            Id = row.Int(Z.F_ID);
            Name = row.Text(Z.F_NAME);
            Project = row.IntIf(Z.F_PROJECT);
            Month = row.MonthIf(Z.F_MONTH);
            Reason = row.Text(Z.F_REASON);
        }

        /// <summary>Number of the change. <para>变更号。</para></summary>
        public int Change { get; private set; }

        /// <summary>Who. <para>操作人。</para></summary>
        public string Actor { get; private set; }

        /// <summary>What the clock said. <para>时间。</para></summary>
        public long? AtMs { get; private set; }

        /// <summary>What a change wrote of. <para>对象。</para></summary>
        public Subject Subject { get; private set; }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Name. <para>名称。</para></summary>
        public string Name { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Month. <para>月份。</para></summary>
        public Month? Month { get; private set; }

        /// <summary>The reason in words. <para>原因。</para></summary>
        public string Reason { get; private set; }
    }

    /// <summary>What became of a queued record. <para>排队记录的写入结果。</para></summary>
    public sealed class Written : Record
    {
        internal Written(Columns row) : base(row)
        {
            Record = row.Int(Z.F_RECORD);
            Id = row.IntIf(Z.F_ID);
            Project = row.IntIf(Z.F_PROJECT);
            ProjectName = row.Text(Z.F_PROJECT_NAME);
            StandingDone = row.MoneyIf(Z.F_STANDING_DONE);
            Flags = (ReportFlag)row.Int(Z.F_FLAGS);
            DoubleCounted = row.Ints(Z.F_DOUBLE_COUNTED);
            ErrorCode = row.IntIf(Z.F_ERROR_CODE);
            ErrorField = row.IntIf(Z.F_ERROR_FIELD);
            ErrorText = row.Text(Z.F_ERROR_TEXT);
        }

        /// <summary>Which record, from 1. <para>记录号。</para></summary>
        public int Record { get; private set; }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int? Id { get; private set; }

        /// <summary>Number of the project. <para>项目。</para></summary>
        public int? Project { get; private set; }

        /// <summary>Name of the project. <para>项目名称。</para></summary>
        public string ProjectName { get; private set; }

        /// <summary>Done in the year to date, said or carried forward. <para>累计完成投资。</para></summary>
        public Money? StandingDone { get; private set; }

        /// <summary>What somebody should look at. <para>提示。</para></summary>
        public ReportFlag Flags { get; private set; }

        /// <summary>The items that are the whole or parts of one that was added. <para>重复计列项目。</para></summary>
        public IReadOnlyList<int> DoubleCounted { get; private set; }

        /// <summary>Why it was refused. <para>错误码。</para></summary>
        public int? ErrorCode { get; private set; }

        /// <summary>The field that is wrong. <para>错误字段。</para></summary>
        public int? ErrorField { get; private set; }

        /// <summary>What is wrong and what to do. <para>错误说明。</para></summary>
        public string ErrorText { get; private set; }
    }

    /// <summary>A year plan of the ledger. <para>台账中的年度计划。</para></summary>
    public sealed class YearPlan : Record
    {
        internal YearPlan(Columns row) : base(row)
        {
            Id = row.Int(Z.F_ID);
            Since = row.Int(Z.F_SINCE);
            Year = row.Int(Z.F_YEAR);
            Level = (PlanLevel)row.Int(Z.F_LEVEL);
            Title = row.Text(Z.F_TITLE);
            DocumentNo = row.Text(Z.F_DOCUMENT_NO);
            IssuedOn = row.DateIf(Z.F_ISSUED_ON);
        }

        /// <summary>Number of the record. <para>编号。</para></summary>
        public int Id { get; private set; }

        /// <summary>Change that wrote this version. <para>生效变更号。</para></summary>
        public int Since { get; private set; }

        /// <summary>Year of a plan. <para>年度。</para></summary>
        public int Year { get; private set; }

        /// <summary>Level. <para>统筹层面。</para></summary>
        public PlanLevel Level { get; private set; }

        /// <summary>Title. <para>标题。</para></summary>
        public string Title { get; private set; }

        /// <summary>Number of the document. <para>文号。</para></summary>
        public string DocumentNo { get; private set; }

        /// <summary>Date of the document. <para>印发日期。</para></summary>
        public Date? IssuedOn { get; private set; }
    }
}
