// The objects of the library with their methods (对象). Made from src/ by `cargo run -p zdxm-abi`; do not edit.
using System;
using System.Collections.Generic;
using Zdxm.Raw;

namespace Zdxm
{
    /// <summary>One for each thread: the last error, the encoding of texts, the log.
    /// <para>每个线程一个：最后的错误、文本编码、日志。</para></summary>
    public sealed partial class Context : Handle
    {
        /// <summary>The version of the library as a text, such as 0.1.0. <para>库的版本，如0.1.0。</para></summary>
        public string VersionText
        {
            get { return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                    Native.zdxm_version_text16(h, buffer, cap, out need)); }
        }

        /// <summary>What an office calls an error (ErrorKind), for the heading of a message, such as 违反规则.
        /// <para>错误代码的中文名称，用作提示框标题，如违反规则。</para></summary>
        public string ErrorTitle(int code)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_error_title16(h, code, buffer, cap, out need));
        }

        /// <summary>Name of a field (Field): in Chinese for the head of a grid's column, such as 年度计划投资.
        /// <para>字段的中文名称，用作表头，如年度计划投资。</para></summary>
        public string FieldTitle(Field field)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_field_title16(h, (int)field, buffer, cap, out need));
        }

        /// <summary>Name of a field (Field) as errors spell it, such as annual; plain ASCII.
        /// <para>字段在错误说明和JSON中的名称，如annual。</para></summary>
        public string FieldName(Field field)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_field_name16(h, (int)field, buffer, cap, out need));
        }

        /// <summary>Type of a field (Field): TYPE_, for layers and hosts that set whatever there is. A column of a printed
        /// table counts as a text. <para>字段的类型：TYPE_。</para></summary>
        public int FieldType(Field field)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_field_type(h, (int)field, out result));
        }

        /// <summary>What a unit's name lets one suppose of its kind (UnitKind), for a person to confirm.
        /// <para>由单位名称推测其类别，供人确认。</para></summary>
        public UnitKind UnitSuggestKind(string name)
        {
            return (UnitKind)Int((IntPtr h, out int result) =>
                Native.zdxm_unit_suggest_kind16(h, name, Length(name), out result));
        }

        /// <summary>Begins a plan change for a plan. Nothing is written.
        /// <para>由表单PlanChangeForm开始编制计划调整；不写入任何内容。</para></summary>
        public PlanChangeDraft PlanChangeNew(int plan, PlanChangeForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return new PlanChangeDraft(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_plan_change_new(h, plan, RawOf(formHandle), out made));
        }

        /// <summary>A document that comes with the library, as TOML. <para>库自带的规则包文件，TOML。</para></summary>
        /// <remarks><para>0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; ErrorKind.NotFound for a number above
        /// these.</para></remarks>
        public string RulePackShipped(int index)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_rule_pack_shipped16(h, index, buffer, cap, out need));
        }

        /// <summary>Units judged by a scheme from given values, as JSON.
        /// <para>按考核办法和所给数据给单位计分，JSON。</para></summary>
        /// <remarks><para>{"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2,
        /// "grade", "failed": [], "veto": [], "lists": []}}}. A mistake in either document fails with its
        /// place.</para></remarks>
        public string AssessmentOfValues(string scheme, string values)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_assessment_of_values16(h, scheme, Length(scheme), values, Length(values), buffer, cap, out need));
        }

        /// <summary>The same as a document, with every point explained.
        /// <para>同上，作为文件，逐项说明计分依据。</para></summary>
        public Document AssessmentDocumentOfValues(string scheme, string values)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_assessment_document_of_values16(h, scheme, Length(scheme), values, Length(values), out made));
        }

        /// <summary>Opens a spreadsheet file; the format is found from its bytes.
        /// <para>打开电子表格文件，格式由内容判断。</para></summary>
        public Workbook WorkbookOpen(string path)
        {
            return new Workbook(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_open16(h, path, Length(path), out made));
        }

        /// <summary>Opens a spreadsheet that the program holds in memory. <para>打开程序内存中的电子表格。</para></summary>
        public Workbook WorkbookRead(byte[] bytes)
        {
            return new Workbook(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_read(h, bytes, Length(bytes), out made));
        }

        /// <summary>Begins to examine a file, damaged or not, without changing it. Closing it also ends it early.
        /// <para>开始检查一个文件（可已损坏），不改动它。</para></summary>
        /// <remarks><para>An error where the file is no ledger, of a newer version, or cannot be read at all. BackupCheck
        /// does it in one call.</para></remarks>
        public Proof VerifyFile(string path)
        {
            return new Proof(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_verify_file16(h, path, Length(path), out made));
        }

        /// <summary>Makes a ledger of a backup, after proving that it is sound
        /// <para>先证明备份完好，再由备份恢复台账。</para></summary>
        /// <remarks><para>flags is 0 or the sum of RESTORE_KEEP_EXISTING and RESTORE_WITHOUT_ATTACHMENTS. FilesMissing says
        /// how many files of attachments the ledger lacks; ErrorKind.Duplicate where there is a file at target and the flag
        /// is not set, ErrorKind.Busy where it is open. Change is the last one, AtMs of that, KeptPath of the ledger that
        /// was there. The backup is only read; an error leaves what was there.</para></remarks>
        public Restored BackupRestore(string source, string target, bool keepExisting = false)
        {
            return One(row => new Restored(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_backup_restore16(h, source, Length(source), target, Length(target), keepExisting ? Z.RESTORE_KEEP_EXISTING : 0, out made));
        }

        /// <summary>Everything that is wrong with a file, damaged or not, without changing it.
        /// <para>检查一个文件（可已损坏）的全部问题，不改动它。</para></summary>
        /// <remarks><para>A sound file gives no rows; of one kind of problem the first 1,000 are given. An error where the
        /// file is no ledger, of a newer version, or cannot be read at all. The work is bounded by the size of the file;
        /// VerifyFile does it in steps.</para></remarks>
        public IReadOnlyList<FileProblem> BackupCheck(string path)
        {
            return All(row => new FileProblem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_backup_check16(h, path, Length(path), out made));
        }

        /// <summary>Begins to make a new ledger of an archive. <para>开始由归档建立新台账。</para></summary>
        /// <remarks><para>ErrorKind.Duplicate where there is a file at target.</para></remarks>
        public Archive ArchiveImport(string source, string target)
        {
            return new Archive(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_archive_import16(h, source, Length(source), target, Length(target), out made));
        }

        /// <summary>Reads an amount as offices write it, in a unit unless it names its own.
        /// <para>读取办公中书写的金额；未写单位时按给定单位。</para></summary>
        /// <remarks><para>28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.</para></remarks>
        public Money MoneyParse(string text, MoneyUnit unit)
        {
            return Money.OfNumber(Long((IntPtr h, out long result) =>
                Native.zdxm_money_parse16(h, text, Length(text), (int)unit, out result)));
        }

        /// <summary>An amount of fen in a unit, rounded half away from zero (四舍五入).
        /// <para>将以分计的金额按单位显示，四舍五入。</para></summary>
        public string MoneyText(Money fen, MoneyUnit unit, int decimals)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_money_text16(h, fen.Fen, (int)unit, decimals, buffer, cap, out need));
        }

        /// <summary>A part of a base in percent, rounded once from the exact value. null for a base of 0.
        /// <para>部分占基数的百分比，由精确值一次取整；基数为0时返回null。</para></summary>
        public string RateText(Money part, Money @base, int decimals)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_rate_text16(h, part.Fen, @base.Fen, decimals, buffer, cap, out need));
        }

        /// <summary>Reads a national project code in any spelling and gives it with its hyphens.
        /// <para>读取任何写法的项目代码，返回带连字符的写法。</para></summary>
        public string ProjectCodeParse(string text)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_project_code_parse16(h, text, Length(text), buffer, cap, out need));
        }

        /// <summary>Reads a 统一社会信用代码, checks its check character and gives it without blanks.
        /// <para>读取统一社会信用代码，核对校验位，返回无空格的写法。</para></summary>
        public string CreditCodeParse(string text)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_credit_code_parse16(h, text, Length(text), buffer, cap, out need));
        }

        /// <summary>Reads a date as offices write it, such as 2022年3月. yyyymmdd, 00 for what it does not say.
        /// <para>读取办公中书写的日期，如2022年3月；未知的月、日为00。</para></summary>
        public Date DateParse(string text)
        {
            return Date.OfNumber(Int((IntPtr h, out int result) =>
                Native.zdxm_date_parse16(h, text, Length(text), out result)));
        }

        /// <summary>Reads a phase under the names that offices use, such as 在建 or 竣工投产. Phase
        /// <para>读取建设阶段的各种叫法，如在建、竣工投产。</para></summary>
        public Phase PhaseParse(string text)
        {
            return (Phase)Int((IntPtr h, out int result) =>
                Native.zdxm_phase_parse16(h, text, Length(text), out result));
        }

        /// <summary>The name of a value that a field can have, such as 续建.
        /// <para>字段取值的中文名称，如续建。</para></summary>
        /// <remarks><para>The field is of type TYPE_CODE, or TYPE_FLAGS, whose names are joined by 、. No other field's
        /// value has a name; Text gives it as a text.</para></remarks>
        public string ValueText(Field field, int value)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_value_text16(h, (int)field, value, buffer, cap, out need));
        }

        /// <summary>All values that a field can have, in their order, as a list to choose from shows them.
        /// <para>字段的全部可选值，按次序，用作下拉列表。</para></summary>
        /// <remarks><para>The field is of type TYPE_CODE or TYPE_FLAGS. A form takes the number, by Text also the name or
        /// the word.</para></remarks>
        public IReadOnlyList<FieldChoice> FieldChoices(Field field)
        {
            return All(row => new FieldChoice(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_field_choices(h, (int)field, out made));
        }

        /// <summary>Reads a construction period (建设起止年限) as offices write it, such as 2019-2022.
        /// <para>读取建设起止年限，如2019-2022。</para></summary>
        /// <remarks><para>start and end are dates, 0 where the text does not say it.</para></remarks>
        public void PeriodParse(string text, out Date? start, out Date? end)
        {
            int number0 = 0, number1 = 0;
            Call(h => Native.zdxm_period_parse16(h, text, Length(text), out number0, out number1));
            start = number0 == 0 ? (Date?)null : Date.OfNumber(number0);
            end = number1 == 0 ? (Date?)null : Date.OfNumber(number1);
        }

        /// <summary>Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from
        /// exact values. null for a base of 0.
        /// <para>部分占基数的比例在某月末高于序时进度的百分点，由精确值计算；基数为0时返回null。</para></summary>
        public string GapText(Money part, Money @base, Month month, int decimals)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_gap_text16(h, part.Fen, @base.Fen, month.Number, decimals, buffer, cap, out need));
        }
    }

    /// <summary>An open ledger: one file, everything that one office knows.
    /// <para>打开的台账：一个文件，一个单位掌握的全部情况。</para></summary>
    public sealed partial class Ledger : Handle
    {
        internal Ledger(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_ledger_close) { }

        /// <summary>Answers about the clock, as a person does who has looked at it.
        /// <para>由核对过时钟的人员答复时钟问题。</para></summary>
        /// <remarks><para>After ErrorKind.ClockBehind: ClockPolicy.ThisIsRight or ClockPolicy.Unknown, then begin the batch
        /// again. The answer is for the next batch that finds the clock behind; afterwards the policy of OpenOptions holds
        /// again.</para></remarks>
        public void AnswerClock(ClockPolicy answer)
        {
            Call(h => Native.zdxm_ledger_answer_clock(h, (int)answer));
        }

        /// <summary>Whether it was opened for reading only. <para>台账是否以只读方式打开。</para></summary>
        public bool IsReadOnly
        {
            get { return Int((IntPtr h, out int result) =>
                    Native.zdxm_ledger_is_read_only(h, out result)) != 0; }
        }

        /// <summary>Name of the office that keeps the ledger. <para>台账单位名称。</para></summary>
        public string Office
        {
            get { return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                    Native.zdxm_ledger_office16(h, buffer, cap, out need)); }
        }

        /// <summary>Number of this ledger among all ledgers, given when it was made.
        /// <para>台账的唯一编号，建立时确定。</para></summary>
        public string Uuid
        {
            get { return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                    Native.zdxm_ledger_uuid16(h, buffer, cap, out need)); }
        }

        /// <summary>Where the file lies. <para>台账文件的位置。</para></summary>
        public string Path
        {
            get { return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                    Native.zdxm_ledger_path16(h, buffer, cap, out need)); }
        }

        /// <summary>What opening it found, for the person who looks after the files. Mostly there are no rows.
        /// <para>打开时发现的情况，供管理文件的人员查看。</para></summary>
        /// <remarks><para>Text is in the language of the context; FirstChange and LastChange are of what came out of a
        /// log.</para></remarks>
        public IReadOnlyList<OpeningNotice> Opening()
        {
            return All(row => new OpeningNotice(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_ledger_opening(h, out made));
        }

        /// <summary>How long the oldest open view has been held, in milliseconds. null without one.
        /// <para>最早打开而未关闭的视图已持有的毫秒数；没有时返回null。</para></summary>
        /// <remarks><para>The log grows as long as a view is held; one that a program forgot to close shows
        /// here.</para></remarks>
        public TimeSpan? OldestView
        {
            get { return Made(Span.OfNumber, LongIf((IntPtr h, out long result) =>
                    Native.zdxm_ledger_oldest_view(h, out result))); }
        }

        /// <summary>A view of the ledger as it is now. <para>取当前时刻的视图。</para></summary>
        public View View()
        {
            return new View(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_ledger_view(h, out made));
        }

        /// <summary>A view of the ledger as it was after a change, 0 for before the first.
        /// <para>取某次变更之后的视图；0为第一次变更之前。</para></summary>
        /// <remarks><para>ErrorKind.NotFound for a change that does not exist yet.</para></remarks>
        public View ViewAsOf(int change)
        {
            return new View(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_ledger_view_as_of(h, change, out made));
        }

        /// <summary>A view of the ledger as it was at an instant, UTC in milliseconds since 1970.
        /// <para>取某一时刻的视图，自1970年起的UTC毫秒数。</para></summary>
        /// <remarks><para>As of the last change, by number, whose instant is not marked and not after it. Instants that no
        /// calendar has stand for before the first change and after the last one.</para></remarks>
        public View ViewAt(DateTimeOffset at)
        {
            return new View(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_ledger_view_at(h, Instant.Milliseconds(at), out made));
        }

        /// <summary>Removes the files beside the ledger that no attachment needs, and returns how many.
        /// <para>清除台账旁没有对应附件的文件，返回清除的个数。</para></summary>
        /// <remarks><para>A registrar's task. It writes no change; nobody else writes meanwhile.</para></remarks>
        public int AttachmentSweep(string actor)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_attachment_sweep16(h, actor, Length(actor), out result));
        }

        /// <summary>Keeps a seal. <para>保存签章。</para></summary>
        /// <remarks><para>text is what was signed, as SealText gave it; key what the host calls the key; signature a text
        /// of at most 64 KiB, in Base64 say. It is no change and needs no batch; none may be open in this program.
        /// ErrorKind.NotSealed where the ledger does not lead through what was signed.</para></remarks>
        public void SealAdd(string text, string key, string signature)
        {
            Call(h => Native.zdxm_seal_add16(h, text, Length(text), key, Length(key), signature, Length(signature)));
        }

        /// <summary>Begins a backup into a new file. <para>开始备份到新文件。</para></summary>
        /// <remarks><para>ErrorKind.Duplicate where there is a file; with SAVE_OVERWRITE, where it is not an older backup
        /// of this ledger, or has changes that the ledger does not have. ErrorKind.Busy where a program has it
        /// open.</para></remarks>
        public Backup BackupNew(string path, bool overwrite = false)
        {
            return new Backup(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_backup_new16(h, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0, out made));
        }
    }

    /// <summary>The ledger as of one moment, now or long ago.
    /// <para>某一时刻的台账，可以是现在，也可以是从前。</para></summary>
    public sealed partial class View : Handle
    {
        internal View(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_view_close) { }

        /// <summary>The last change that the view knows of, 0 for none. For the view of a batch, the number that its change
        /// will have. <para>视图所知的最后一个变更号，没有时为0；批次的视图为该变更将有的编号。</para></summary>
        public int AsOf
        {
            get { return Int((IntPtr h, out int result) =>
                    Native.zdxm_view_as_of(h, out result)); }
        }

        /// <summary>Limits a view to the projects that a person may see. <para>将视图限于某人可见的项目。</para></summary>
        /// <remarks><para>These are the projects of the units, and the single projects, for which the person has a role. A
        /// person with a role for the whole ledger sees everything. A call that asks for the ledger as a whole gives
        /// ErrorKind.NotPermitted from then on. The view of a batch is limited to what the actor of the batch may see, and
        /// to nobody else: ErrorKind.Rule.</para></remarks>
        public void Limit(string actor)
        {
            Call(h => Native.zdxm_view_limit16(h, actor, Length(actor)));
        }

        /// <summary>One change (变更). <para>查询一次变更。</para></summary>
        public Change ChangeGet(int change)
        {
            return One(row => new Change(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_change_get(h, change, out made));
        }

        /// <summary>The changes whose instants an office should look at (时间异常清单).
        /// <para>时间异常清单：时间需要核对的变更。</para></summary>
        /// <remarks><para>Those whose instant is marked, and those more than 400 days after the last trusted change before
        /// them. SetDay, Reason and SetBy are there once a registrar has set the day. Basis is why the marks that it had
        /// set were lifted, by the change MarkedBy (ChangeLiftMarks). ChangeBefore and BeforeMs are of the last trusted
        /// change before it; DaysBetween is there where they are more than 400.</para></remarks>
        public IReadOnlyList<ClockFinding> ChangeClockFindings()
        {
            return All(row => new ClockFinding(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_change_clock_findings(h, out made));
        }

        /// <summary>The attempts to write that were refused for want of a right (越权尝试), the oldest first.
        /// <para>越权尝试：因无权限而未予办理的写入，由早到晚。</para></summary>
        /// <remarks><para>There are some where a ledger was opened with OPEN_RECORD_REFUSALS. Change is the change that
        /// recorded the attempt: that of the batch, or, where the batch was given up, one of its own. MessageId is that of
        /// the error, such as not_permitted; ChangeCode the kind that the change would have had, of a registrar's task.
        /// Subject, RecordId and Name say what the attempt was about; RecordId and Name are missing of a record that was to
        /// be added. A limited view refuses the question.</para></remarks>
        public IReadOnlyList<Refusal> ChangeRefusals()
        {
            return All(row => new Refusal(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_change_refusals(h, out made));
        }

        /// <summary>The day of a change, yyyymmdd by the calendar of the office (UTC+8).
        /// <para>变更的日期，按办公时区（UTC+8）的日历。</para></summary>
        /// <remarks><para>Where its instant is marked, it is the day that a registrar set, or null.</para></remarks>
        public Date? ChangeDay(int change)
        {
            return Made(Date.OfNumber, IntIf((IntPtr h, out int result) =>
                Native.zdxm_change_day(h, change, out result)));
        }

        /// <summary>The changes after one, 0 to begin with the first, at most so many, oldest first.
        /// <para>查询某变更之后的变更，由早到晚，至多若干条；0为从第一次起。</para></summary>
        public IReadOnlyList<Change> ChangeList(int after, int most)
        {
            return All(row => new Change(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_change_list(h, after, most, out made));
        }

        /// <summary>The rows of ChangeRefusals as a document (越权尝试清单). <para>越权尝试清单（文件）。</para></summary>
        public Document ChangeRefusalsDocument()
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_change_refusals_document(h, out made));
        }

        /// <summary>One unit. <para>查询一个单位。</para></summary>
        public Unit UnitGet(int id)
        {
            return One(row => new Unit(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_unit_get(h, id, out made));
        }

        /// <summary>The unit of a name, whatever its blanks and brackets, or no row.
        /// <para>按名称查询单位，不计空格和括号的差别，没有时结果为空。</para></summary>
        public Unit UnitByName(string name)
        {
            return AtMostOne(row => new Unit(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_unit_by_name16(h, name, Length(name), out made));
        }

        /// <summary>All units. <para>查询全部单位。</para></summary>
        public IReadOnlyList<Unit> UnitList()
        {
            return All(row => new Unit(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_unit_list(h, out made));
        }

        /// <summary>One person. <para>查询一名人员。</para></summary>
        public Person PersonGet(int id)
        {
            return One(row => new Person(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_person_get(h, id, out made));
        }

        /// <summary>All people. <para>查询全部人员。</para></summary>
        public IReadOnlyList<Person> PersonList()
        {
            return All(row => new Person(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_person_list(h, out made));
        }

        /// <summary>The person of a name, whatever its blanks and brackets, or no row.
        /// <para>按姓名查询人员，不计空格和括号；没有时结果为空。</para></summary>
        public Person PersonFind(string name)
        {
            return AtMostOne(row => new Person(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_person_find16(h, name, Length(name), out made));
        }

        /// <summary>Every version of a person that the view knows of, oldest first.
        /// <para>人员的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<Person> PersonHistory(int id)
        {
            return All(row => new Person(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_person_history(h, id, out made));
        }

        /// <summary>The roles of a person. <para>某人的全部职责。</para></summary>
        public IReadOnlyList<RoleGrant> RoleList(int person)
        {
            return All(row => new RoleGrant(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_role_list(h, person, out made));
        }

        /// <summary>Who can do a task with an item or project, by the role that lets them, the nearest first.
        /// <para>谁可以对某项目或计划项目办理某事项，关系最近的在前。</para></summary>
        /// <remarks><para>No rows in a ledger without a registrar: everybody can then. id is not looked at for
        /// TaskKind.Manage.</para></remarks>
        public IReadOnlyList<RoleGrant> RoleWho(TaskKind task, int? id = null)
        {
            return All(row => new RoleGrant(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_role_who(h, (int)task, id.GetValueOrDefault(), out made));
        }

        /// <summary>Whether a person may do a task with an item or project. <para>某人是否可以办理某事项。</para></summary>
        public bool RoleMay(string actor, TaskKind task, int? id = null)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_role_may16(h, actor, Length(actor), (int)task, id.GetValueOrDefault(), out result)) != 0;
        }

        /// <summary>The contact details of a person. A limited view refuses it.
        /// <para>某人现在的联系方式；限定范围的视图不提供。</para></summary>
        public Contact ContactGet(int person)
        {
            return One(row => new Contact(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_contact_get(h, person, out made));
        }

        /// <summary>The contact details of all people, in the order of their numbers. A limited view refuses it.
        /// <para>全部人员现在的联系方式，按编号排列；限定范围的视图不提供。</para></summary>
        public IReadOnlyList<Contact> ContactList()
        {
            return All(row => new Contact(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_contact_list(h, out made));
        }

        /// <summary>One sector. <para>查询一个行业分类。</para></summary>
        public Sector SectorGet(int id)
        {
            return One(row => new Sector(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_sector_get(h, id, out made));
        }

        /// <summary>The sector of a name, whatever its blanks and brackets, or no row.
        /// <para>按名称查询行业分类，不计空格和括号的差别，没有时结果为空。</para></summary>
        public Sector SectorByName(string name)
        {
            return AtMostOne(row => new Sector(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_sector_by_name16(h, name, Length(name), out made));
        }

        /// <summary>All sectors, in the order in which plans list them.
        /// <para>查询全部行业分类，按计划中的次序。</para></summary>
        public IReadOnlyList<Sector> SectorList()
        {
            return All(row => new Sector(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_sector_list(h, out made));
        }

        /// <summary>One project. <para>查询一个项目。</para></summary>
        public Project ProjectGet(int id)
        {
            return One(row => new Project(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_project_get(h, id, out made));
        }

        /// <summary>All projects. <para>查询全部项目。</para></summary>
        public IReadOnlyList<Project> ProjectList()
        {
            return All(row => new Project(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_project_list(h, out made));
        }

        /// <summary>The project of a name, whatever its brackets and blanks, or no row.
        /// <para>按名称查询，不计括号和空格；没有时结果为空。</para></summary>
        /// <remarks><para>ErrorKind.NameAmbiguous where it is the name of several projects, which have a code each; look
        /// for it by its code then.</para></remarks>
        public Project ProjectByName(string name)
        {
            return AtMostOne(row => new Project(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_project_by_name16(h, name, Length(name), out made));
        }

        /// <summary>The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national
        /// code, from four characters on.
        /// <para>查询名称中含有某段文字的项目，不计空格、全半角和括号的差别；四个字符以上也查项目代码。</para></summary>
        /// <remarks><para>Those whose whole name it is come first, then those whose name begins with it.
        /// ErrorKind.MissingValue for a blank text.</para></remarks>
        public IReadOnlyList<Project> ProjectFind(string text)
        {
            return All(row => new Project(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_project_find16(h, text, Length(text), out made));
        }

        /// <summary>Every version of a project that the view knows of, oldest first.
        /// <para>项目的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<Project> ProjectHistory(int id)
        {
            return All(row => new Project(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_project_history(h, id, out made));
        }

        /// <summary>The project of a national code, or no row. <para>按项目代码查询，没有时结果为空。</para></summary>
        public Project ProjectByCode(string code)
        {
            return AtMostOne(row => new Project(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_project_by_code16(h, code, Length(code), out made));
        }

        /// <summary>One plan. <para>查询一个年度计划。</para></summary>
        public YearPlan PlanGet(int id)
        {
            return One(row => new YearPlan(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_get(h, id, out made));
        }

        /// <summary>All plans. <para>查询全部年度计划。</para></summary>
        public IReadOnlyList<YearPlan> PlanList()
        {
            return All(row => new YearPlan(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_list(h, out made));
        }

        /// <summary>The plan of a year and level (PlanLevel), or no row.
        /// <para>查询某年某层级的计划，没有时结果为空。</para></summary>
        public YearPlan PlanOfYear(int year, PlanLevel level)
        {
            return AtMostOne(row => new YearPlan(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_of_year(h, year, (int)level, out made));
        }

        /// <summary>The plans in which a project stands. <para>查询列有某项目的各个计划。</para></summary>
        public IReadOnlyList<ProjectPlace> PlanOfProject(int project)
        {
            return All(row => new ProjectPlace(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_of_project(h, project, out made));
        }

        /// <summary>Every whole and part that a plan lists in the same months.
        /// <para>计划在相同月份同时列有的整体与部分。</para></summary>
        /// <remarks><para>Whole and Part are items, WholeName and PartName are of their projects. LeftOut is the item that
        /// the choice of the plan leaves out of its figures; null where it made none, and both are
        /// counted.</para></remarks>
        public IReadOnlyList<DoubleCounted> PlanDoubleCounted(int plan)
        {
            return All(row => new DoubleCounted(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_double_counted(h, plan, out made));
        }

        /// <summary>Which of a whole and its parts counts in a plan, CountedSide.
        /// <para>计划计入整体还是部分，CountedSide。</para></summary>
        public CountedSide? PlanCountedSide(int plan)
        {
            return (CountedSide?)NotZero(Int((IntPtr h, out int result) =>
                Native.zdxm_plan_counted_side(h, plan, out result)));
        }

        /// <summary>The plan's own text (工作任务) as the document prints it, with its figures.
        /// <para>按文件格式印制的计划正文（工作任务），含数据。</para></summary>
        public Document PlanDocument(int plan, RulesForm rules = null)
        {
            using (FormHandle rulesHandle = Filled(rules))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_plan_document(h, plan, RawOf(rulesHandle), out made));
        }

        /// <summary>One plan item. <para>查询一个计划项目。</para></summary>
        public PlanItem ItemGet(int id)
        {
            return One(row => new PlanItem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_item_get(h, id, out made));
        }

        /// <summary>The items of a plan, by phase and position.
        /// <para>查询计划的全部计划项目，按建设阶段和序号。</para></summary>
        public IReadOnlyList<PlanItem> ItemList(int plan)
        {
            return All(row => new PlanItem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_item_list(h, plan, out made));
        }

        /// <summary>A project's item in a plan, or no row.
        /// <para>查询某项目在计划中的计划项目，没有时结果为空。</para></summary>
        public PlanItem ItemOfProject(int plan, int project)
        {
            return AtMostOne(row => new PlanItem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_item_of_project(h, plan, project, out made));
        }

        /// <summary>What a plan says of an item in a month of its year, or no row where the item does not count then.
        /// <para>计划在某月对计划项目的规定；该月不计入时结果为空。</para></summary>
        /// <remarks><para>Units and owner are those of the month, as adjustments date them; the first of ResponsibleUnits
        /// leads. Since is that of the item, so that an adjustment by a form loaded from the row knows what was read. The
        /// fields _BEFORE are null.</para></remarks>
        public StateInPlan ItemInMonth(int id, Month month)
        {
            return AtMostOne(row => new StateInPlan(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_item_in_month(h, id, month.Number, out made));
        }

        /// <summary>The plan changes of a plan in their order. <para>查询某计划的各次调整，按次序。</para></summary>
        /// <remarks><para>Name is such as 第2批增补; Change is the one that adopted it.</para></remarks>
        public IReadOnlyList<PlanChange> PlanChangeList(int plan)
        {
            return All(row => new PlanChange(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_change_list(h, plan, out made));
        }

        /// <summary>One plan change. <para>查询一次计划调整。</para></summary>
        public PlanChange PlanChangeGet(int id)
        {
            return One(row => new PlanChange(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_change_get(h, id, out made));
        }

        /// <summary>The versions that a plan has had, as issued and after each plan change.
        /// <para>计划的各个版本：下达时及每次调整之后。</para></summary>
        /// <remarks><para>Name is 原计划, 第1批增补 and so on; ViewAsOf of Change shows that version.</para></remarks>
        public IReadOnlyList<PlanVersion> PlanChangeVersions(int plan)
        {
            return All(row => new PlanVersion(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_change_versions(h, plan, out made));
        }

        /// <summary>What a plan change did, item by item. <para>计划调整的明细，逐个计划项目。</para></summary>
        /// <remarks><para>The fields are those after it, null for what left, and with _BEFORE those before it, null for
        /// what came. HasUnits says whether the line keeps units and owner. Where it does not, those of the item hold for
        /// all months.</para></remarks>
        public IReadOnlyList<StateInPlan> PlanChangeEntries(int id)
        {
            return All(row => new StateInPlan(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_change_entries(h, id, out made));
        }

        /// <summary>What a plan change did to the sums of its plan, checked.
        /// <para>计划调整前后的合计平衡表，经核对。</para></summary>
        public IReadOnlyList<PlanChangeBalance> PlanChangeBalance(int id)
        {
            return All(row => new PlanChangeBalance(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_change_balance(h, id, out made));
        }

        /// <summary>The balance of a plan change as a document. <para>平衡表（文件）。</para></summary>
        public Document PlanChangeDocument(int id, RulesForm rules = null)
        {
            using (FormHandle rulesHandle = Filled(rules))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_plan_change_document(h, id, RawOf(rulesHandle), out made));
        }

        /// <summary>Why reports of an item for a month (yyyymm) were withdrawn, oldest first.
        /// <para>某计划项目某月月报历次撤回的理由，由早到晚。</para></summary>
        /// <remarks><para>Change names the person and the time.</para></remarks>
        public IReadOnlyList<ReportWithdrawal> ReportWithdrawals(int item, Month month)
        {
            return All(row => new ReportWithdrawal(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_report_withdrawals(h, item, month.Number, out made));
        }

        /// <summary>The report of an item for a month (yyyymm), or no row.
        /// <para>查询某计划项目某月的月报，没有时结果为空。</para></summary>
        public MonthlyReport ReportGet(int item, Month month)
        {
            return AtMostOne(row => new MonthlyReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_report_get(h, item, month.Number, out made));
        }

        /// <summary>All reports of an item, month by month. <para>查询某计划项目的全部月报，逐月。</para></summary>
        public IReadOnlyList<MonthlyReport> ReportList(int item)
        {
            return All(row => new MonthlyReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_report_list(h, item, out made));
        }

        /// <summary>The reports of a plan's items for a month (yyyymm), in the plan's order.
        /// <para>查询某计划各项目某月的月报，按计划次序。</para></summary>
        public IReadOnlyList<MonthlyReport> ReportOfMonth(int plan, Month month)
        {
            return All(row => new MonthlyReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_report_of_month(h, plan, month.Number, out made));
        }

        /// <summary>Every version of a report that the view knows of, oldest first.
        /// <para>月报的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<MonthlyReport> ReportHistory(int item, Month month)
        {
            return All(row => new MonthlyReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_report_history(h, item, month.Number, out made));
        }

        /// <summary>Where the report of an item for a month (yyyymm) stands, or no row.
        /// <para>查询某计划项目某月月报的报送状态，没有时结果为空。</para></summary>
        public Filing FilingGet(int item, Month month)
        {
            return AtMostOne(row => new Filing(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_filing_get(h, item, month.Number, out made));
        }

        /// <summary>The whole trail of a report, oldest first. <para>月报报送审核的全过程，由早到晚。</para></summary>
        public IReadOnlyList<Filing> FilingHistory(int item, Month month)
        {
            return All(row => new Filing(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_filing_history(h, item, month.Number, out made));
        }

        /// <summary>The changes that moved figures of closed months (关账后更正), whatever did it.
        /// <para>关账后更正：变动了已关账月份数据的变更。</para></summary>
        /// <remarks><para>KnownIn is the month that was open then; null where the year was closed.</para></remarks>
        public IReadOnlyList<LateCorrection> FilingCorrections(int plan)
        {
            return All(row => new LateCorrection(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_filing_corrections(h, plan, out made));
        }

        /// <summary>The closed months of a plan that were opened again (反关账).
        /// <para>计划历次反关账的月份。</para></summary>
        /// <remarks><para>Change names the person and the time, Month is the first that was opened, OpenedThrough the
        /// last.</para></remarks>
        public IReadOnlyList<Reopening> FilingReopenings(int plan)
        {
            return All(row => new Reopening(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_filing_reopenings(h, plan, out made));
        }

        /// <summary>Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item.
        /// <para>截至某日某月的报送情况，逐个计划项目。</para></summary>
        /// <remarks><para>What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was
        /// submitted by a change whose instant is marked has no SubmittedOn and no DaysLate until
        /// ChangeSetDay.</para></remarks>
        public IReadOnlyList<ReportingStatus> FilingStatus(int plan, Month month, Date on)
        {
            return All(row => new ReportingStatus(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_filing_status(h, plan, month.Number, on.Number, out made));
        }

        /// <summary>The reporting of a month as a document (报送情况表、待办清单).
        /// <para>某月报送情况（文件）（报送情况表、待办清单）。</para></summary>
        public Document FilingStatusDocument(int plan, Month month, Date on)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_filing_status_document(h, plan, month.Number, on.Number, out made));
        }

        /// <summary>The last month of a plan that is closed. null where none is.
        /// <para>计划已关账的最后一个月，没有时为0。</para></summary>
        public Month? FilingClosedThrough(int plan)
        {
            return Made(Month.OfNumber, IntIf((IntPtr h, out int result) =>
                Native.zdxm_filing_closed_through(h, plan, out result)));
        }

        /// <summary>The report of an item for ten days (yyyymmp, such as 2022061), or no row.
        /// <para>查询某计划项目某旬的旬报，没有时结果为空。</para></summary>
        public TenDayReport TenDayGet(int item, TenDays tenDays)
        {
            return AtMostOne(row => new TenDayReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_ten_day_get(h, item, tenDays.Number, out made));
        }

        /// <summary>The ten-day reports of an item, in order. <para>查询某计划项目的旬报，按次序。</para></summary>
        public IReadOnlyList<TenDayReport> TenDayList(int item)
        {
            return All(row => new TenDayReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_ten_day_list(h, item, out made));
        }

        /// <summary>The items of a plan that did not report for ten days (yyyymmp).
        /// <para>某旬未报送旬报的计划项目。</para></summary>
        public IReadOnlyList<MissingItem> TenDayMissing(int plan, TenDays tenDays)
        {
            return All(row => new MissingItem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_ten_day_missing(h, plan, tenDays.Number, out made));
        }

        /// <summary>The matters that the problem of a report became.
        /// <para>查询月报填写的存在问题转为的事项。</para></summary>
        public IReadOnlyList<Matter> MatterOfReport(int item, Month month)
        {
            return All(row => new Matter(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_matter_of_report(h, item, month.Number, out made));
        }

        /// <summary>The reports whose problems became a matter, the earliest month first.
        /// <para>查询某事项由哪些月报提出，月份早的在前。</para></summary>
        public IReadOnlyList<MatterReport> MatterReports(int id)
        {
            return All(row => new MatterReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_matter_reports(h, id, out made));
        }

        /// <summary>One matter. <para>查询一个事项。</para></summary>
        public Matter MatterGet(int id)
        {
            return One(row => new Matter(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_matter_get(h, id, out made));
        }

        /// <summary>The matters of a project, by kind: its checklist. <para>查询项目的事项清单，按类别。</para></summary>
        public IReadOnlyList<Matter> MatterList(int project)
        {
            return All(row => new Matter(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_matter_list(h, project, out made));
        }

        /// <summary>Every version of a matter that the view knows of, oldest first.
        /// <para>事项的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<Matter> MatterHistory(int id)
        {
            return All(row => new Matter(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_matter_history(h, id, out made));
        }

        /// <summary>What was open on a day (yyyymmdd) after its deadline, the longest overdue first.
        /// <para>某日逾期未办结的事项，逾期最久的在前。</para></summary>
        public IReadOnlyList<OverdueMatter> MatterOverdue(Date on)
        {
            return All(row => new OverdueMatter(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_matter_overdue(h, on.Number, out made));
        }

        /// <summary>The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单).
        /// <para>逾期事项清单（文件）。</para></summary>
        public Document MatterOverdueDocument(Date on)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_matter_overdue_document(h, on.Number, out made));
        }

        /// <summary>One node. <para>查询一个节点。</para></summary>
        public Node NodeGet(int id)
        {
            return One(row => new Node(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_node_get(h, id, out made));
        }

        /// <summary>The nodes of a project, in their order. <para>查询项目的节点，按次序。</para></summary>
        public IReadOnlyList<Node> NodeList(int project)
        {
            return All(row => new Node(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_node_list(h, project, out made));
        }

        /// <summary>Every version of a node that the view knows of, oldest first.
        /// <para>节点的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<Node> NodeHistory(int id)
        {
            return All(row => new Node(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_node_history(h, id, out made));
        }

        /// <summary>The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know.
        /// <para>某日按节点应登记而尚未登记的开工、竣工，由经办人核对后登记。</para></summary>
        /// <remarks><para>A person looks at them, and records them by EventRecord.</para></remarks>
        public IReadOnlyList<NodeProposal> NodeProposals(int plan, Date on)
        {
            return All(row => new NodeProposal(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_node_proposals(h, plan, on.Number, out made));
        }

        /// <summary>The nodes that meet a query, as they stand at the end of a day (yyyymmdd).
        /// <para>查询某日符合条件的节点及其状态，按项目和次序；query为节点查询表单，null为全部节点。</para></summary>
        /// <remarks><para>They come by project, in their order. DaysLate and Light are null where no day is planned.
        /// ErrorKind.NotFound for a plan, a project or a unit that does not exist.</para></remarks>
        public IReadOnlyList<FoundNode> NodeFind(Date on, NodeQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return All(row => new FoundNode(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_node_find(h, on.Number, RawOf(queryHandle), out made));
        }

        /// <summary>The same as a document (节点完成情况表). <para>节点完成情况表（文件）。</para></summary>
        public Document NodeFindDocument(Date on, NodeQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_node_find_document(h, on.Number, RawOf(queryHandle), out made));
        }

        /// <summary>One letter. <para>查询一个函件。</para></summary>
        public Letter LetterGet(int id)
        {
            return One(row => new Letter(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_get(h, id, out made));
        }

        /// <summary>Every version of a letter that the view knows of, oldest first.
        /// <para>函件的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<Letter> LetterHistory(int id)
        {
            return All(row => new Letter(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_history(h, id, out made));
        }

        /// <summary>The points that the letters of some months (yyyymm, both included) give a unit (函件计分).
        /// <para>某单位若干月份的函件计分。</para></summary>
        public LetterPoints LetterPoints(int unit, Month first, Month last)
        {
            return One(row => new LetterPoints(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_points(h, unit, first.Number, last.Number, out made));
        }

        /// <summary>The points of every unit that the letters of some months give any.
        /// <para>各单位若干月份的函件计分。</para></summary>
        public IReadOnlyList<LetterPoints> LetterPointsOfAll(Month first, Month last)
        {
            return All(row => new LetterPoints(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_points_of_all(h, first.Number, last.Number, out made));
        }

        /// <summary>The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账).
        /// <para>函件台账：某日符合条件的函件，含逾期天数。</para></summary>
        /// <remarks><para>DaysLate is null where no answer is overdue. ErrorKind.NotFound for a plan, a project or a unit
        /// that does not exist.</para></remarks>
        public IReadOnlyList<FoundLetter> LetterFind(Date on, LetterQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return All(row => new FoundLetter(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_letter_find(h, on.Number, RawOf(queryHandle), out made));
        }

        /// <summary>The same as a document (函件台账). <para>函件台账的文件。</para></summary>
        public Document LetterFindDocument(Date on, LetterQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_letter_find_document(h, on.Number, RawOf(queryHandle), out made));
        }

        /// <summary>The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件).
        /// <para>拟发函件：计划的规则在某月末要求发出的函件。</para></summary>
        /// <remarks><para>Why says which conditions hold. MissingFigures are figures without which the words are not
        /// complete; Letters has the letter about the same that was drafted for the month already. ErrorKind.Rule where the
        /// plan uses no rule pack with rules of letters.</para></remarks>
        public IReadOnlyList<LetterProposal> LetterProposals(int plan, Month month)
        {
            return All(row => new LetterProposal(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_proposals(h, plan, month.Number, out made));
        }

        /// <summary>A letter as a document, the draft as well. What was issued is given by LetterReprint.
        /// <para>函件的文件，草稿亦可；签发件由LetterReprint给出。</para></summary>
        public Document LetterDocument(int id)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_document(h, id, out made));
        }

        /// <summary>An issued letter as it was issued, byte for byte (重印).
        /// <para>重印已签发的函件，与签发时逐字节相同。</para></summary>
        /// <remarks><para>ErrorKind.Tampered from the call that asks for a form that was edited in the ledger,
        /// ErrorKind.NotFound for one that was not kept. ErrorKind.Rule for a draft.</para></remarks>
        public Document LetterReprint(int id)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_reprint(h, id, out made));
        }

        /// <summary>Whether each form of an issued letter is at hand as it was issued.
        /// <para>已签发函件的各形式是否仍为原件。</para></summary>
        public IReadOnlyList<IssuedForm> LetterCheck(int id)
        {
            return All(row => new IssuedForm(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_letter_check(h, id, out made));
        }

        /// <summary>The events of a plan's projects that count later than they happened (补录).
        /// <para>补录：计入时间晚于发生时间的事件。</para></summary>
        public IReadOnlyList<ProjectEvent> EventCountedLater(int plan)
        {
            return All(row => new ProjectEvent(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_event_counted_later(h, plan, out made));
        }

        /// <summary>One event. <para>查询一个事件。</para></summary>
        public ProjectEvent EventGet(int id)
        {
            return One(row => new ProjectEvent(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_event_get(h, id, out made));
        }

        /// <summary>The events of a project, in the order in which they happened.
        /// <para>查询项目的事件，按发生次序。</para></summary>
        public IReadOnlyList<ProjectEvent> EventList(int project)
        {
            return All(row => new ProjectEvent(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_event_list(h, project, out made));
        }

        /// <summary>Every version of an event, also of a revoked one, oldest first.
        /// <para>事件的各个版本，包括已撤销的，由早到晚。</para></summary>
        public IReadOnlyList<ProjectEvent> EventHistory(int id)
        {
            return All(row => new ProjectEvent(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_event_history(h, id, out made));
        }

        /// <summary>What the events of a project say at the end of a month (yyyymm).
        /// <para>项目在某月末的实际状态。</para></summary>
        public ProjectStatus EventState(int project, Month month)
        {
            return One(row => new ProjectStatus(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_event_state(h, project, month.Number, out made));
        }

        /// <summary>The actual state of each item of a plan at the end of a month (yyyymm).
        /// <para>计划各项目在某月末的实际状态。</para></summary>
        public IReadOnlyList<ItemState> EventStates(int plan, Month month)
        {
            return All(row => new ItemState(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_event_states(h, plan, month.Number, out made));
        }

        /// <summary>The actual states as a document (项目开竣工情况表). <para>项目开竣工情况表（文件）。</para></summary>
        public Document EventStatesDocument(int plan, Month month)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_event_states_document(h, plan, month.Number, out made));
        }

        /// <summary>One attachment. <para>查询一个附件。</para></summary>
        public Attachment AttachmentGet(int id)
        {
            return One(row => new Attachment(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_attachment_get(h, id, out made));
        }

        /// <summary>Every version of an attachment that the view knows of, oldest first.
        /// <para>附件的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<Attachment> AttachmentHistory(int id)
        {
            return All(row => new Attachment(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_attachment_history(h, id, out made));
        }

        /// <summary>Everything that is attached to a project, its reports, events, matters and letters, as a sheet numbers
        /// it. <para>项目及其月报、开竣工、事项、函件的全部附件，按清单编号，并列出提示。</para></summary>
        /// <remarks><para>ListPlace counts from 1. DistanceM is how far the nearest place of the project is away that is
        /// given in the same system. Advice says what to look at again; nothing is refused for it.</para></remarks>
        public IReadOnlyList<ListedAttachment> AttachmentOfProject(int project)
        {
            return All(row => new ListedAttachment(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_attachment_of_project(h, project, out made));
        }

        /// <summary>What is attached to the reports of a plan for a month, in the order of its items.
        /// <para>计划某月月报的附件，按计划项目的顺序编号，并列出提示。</para></summary>
        public IReadOnlyList<ListedAttachment> AttachmentOfMonth(int plan, Month month)
        {
            return All(row => new ListedAttachment(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_attachment_of_month(h, plan, month.Number, out made));
        }

        /// <summary>Saves the file of an attachment, every byte of it proved.
        /// <para>另存附件的文件，逐字节核对校验值。</para></summary>
        /// <remarks><para>ErrorKind.NoFile where its file is missing beside the ledger, ErrorKind.Tampered where the file
        /// has other bytes.</para></remarks>
        public void AttachmentSave(int id, string path, bool overwrite = false)
        {
            Call(h => Native.zdxm_attachment_save16(h, id, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0));
        }

        /// <summary>What is attached to a record, in the order in which it was.
        /// <para>查询一条记录的附件；月报用计划项目号和月份，其他记录月份填0。</para></summary>
        public IReadOnlyList<Attachment> AttachmentList(AttachedKind kind, int? id = null, Month? month = null)
        {
            return All(row => new Attachment(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_attachment_list(h, (int)kind, id.GetValueOrDefault(), Optional(month), out made));
        }

        /// <summary>The bytes of an attachment as base64, proved by their SHA-256.
        /// <para>附件的内容（base64），已核对校验值。</para></summary>
        /// <remarks><para>As a browser takes them behind data:image/jpeg;base64,. AttachmentSave makes a file of
        /// them.</para></remarks>
        public string AttachmentBase64(int id)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_attachment_base6416(h, id, buffer, cap, out need));
        }

        /// <summary>Reads every file beside the ledger and lists what is wrong; a sound ledger gives no rows.
        /// <para>核对台账旁的附件文件，列出缺失、改变和多余的文件；没有问题时为空。</para></summary>
        /// <remarks><para>Path is where the file lies or should lie, FileAttachment the first attachment that needs it. The
        /// ledger is complete without its files: VerifyNew proves it.</para></remarks>
        public IReadOnlyList<FileFinding> AttachmentCheck()
        {
            return All(row => new FileFinding(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_attachment_check(h, out made));
        }

        /// <summary>One place. <para>查询一个位置。</para></summary>
        public Place PlaceGet(int id)
        {
            return One(row => new Place(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_place_get(h, id, out made));
        }

        /// <summary>The places of a project, in the order in which they were added. <para>查询项目的位置。</para></summary>
        public IReadOnlyList<Place> PlaceList(int project)
        {
            return All(row => new Place(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_place_list(h, project, out made));
        }

        /// <summary>Every version of a place that the view knows of, oldest first.
        /// <para>位置的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<Place> PlaceHistory(int id)
        {
            return All(row => new Place(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_place_history(h, id, out made));
        }

        /// <summary>The places of all projects that the view shows, with their names.
        /// <para>全部项目的位置及项目名称。</para></summary>
        public IReadOnlyList<FoundPlace> PlaceAll()
        {
            return All(row => new FoundPlace(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_place_all(h, out made));
        }

        /// <summary>The places of all projects that the view shows as GeoJSON (RFC 7946).
        /// <para>全部项目的位置（GeoJSON）；GCJ-02、BD-09坐标不给出图形，也不换算。</para></summary>
        /// <remarks><para>CGCS2000 and WGS-84 go out as they stand. A place in GCJ-02 or BD-09 has no geometry; the member
        /// datum of its properties says which it is.</para></remarks>
        public string PlaceGeojson
        {
            get { return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                    Native.zdxm_place_geojson16(h, buffer, cap, out need)); }
        }

        /// <summary>[PlaceGeojson] with the geometry of places in GCJ-02 and BD-09 as well, for a map of the same system.
        /// <para>同上，GCJ-02、BD-09坐标也按原值给出图形，供采用相同坐标系的地图使用。</para></summary>
        public string PlaceGeojsonShifted
        {
            get { return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                    Native.zdxm_place_geojson_shifted16(h, buffer, cap, out need)); }
        }

        /// <summary>What becomes of each project of a plan in the next year.
        /// <para>计划各项目下一年度的结转建议。</para></summary>
        /// <remarks><para>Item is of the plan that ends, Text the reason in Chinese. From Phase on, which is null where it
        /// leaves, the fields are its place in the next plan.</para></remarks>
        public IReadOnlyList<RolloverProposal> RolloverPropose(int plan)
        {
            return All(row => new RolloverProposal(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_rollover_propose(h, plan, out made));
        }

        /// <summary>The items of a plan that would be taken over from the year before otherwise now.
        /// <para>上年情况变化后，现在会作不同结转的计划项目。</para></summary>
        /// <remarks><para>A December that was corrected after the plan was adopted shows here; nothing moves by itself. The
        /// fields with _NOW are as they would be, PhaseNow is null where the project would not be taken over; Text is the
        /// reason in Chinese. No rows without a plan of the year before.</para></remarks>
        public IReadOnlyList<OutdatedItem> RolloverOutdated(int plan)
        {
            return All(row => new OutdatedItem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_rollover_outdated(h, plan, out made));
        }

        /// <summary>The proposals as a document. <para>结转建议（文件）。</para></summary>
        public Document RolloverDocument(int plan, RulesForm rules = null)
        {
            using (FormHandle rulesHandle = Filled(rules))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_rollover_document(h, plan, RawOf(rulesHandle), out made));
        }

        /// <summary>The items of RolloverOutdated as a document, with amounts to the fen.
        /// <para>同上（文件），金额精确到分。</para></summary>
        public Document RolloverOutdatedDocument(int plan)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_rollover_outdated_document(h, plan, out made));
        }

        /// <summary>What a change wrote, field by field (变更明细).
        /// <para>变更明细：一次变更逐个字段写入的内容。</para></summary>
        /// <remarks><para>It reads every table of the ledger once. A limited view shows what is of its
        /// projects.</para></remarks>
        public IReadOnlyList<ChangeEntry> ChangeEntries(int change)
        {
            return All(row => new ChangeEntry(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_change_entries(h, change, out made));
        }

        /// <summary>What changes wrote of all that belongs to something (沿革), the oldest first.
        /// <para>沿革：某对象的全部变更明细，由早到晚，逐个字段列出原值、现值、经办人和时间。</para></summary>
        public IReadOnlyList<ChangeEntry> HistoryList(Subject subject, int after, int? id = null, Field? field = null)
        {
            return All(row => new ChangeEntry(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_history_list(h, (int)subject, id.GetValueOrDefault(), (int)field.GetValueOrDefault(), after, out made));
        }

        /// <summary>The rows of HistoryList as a document (沿革表). <para>沿革表：HistoryList做成的文件。</para></summary>
        public Document HistoryDocument(Subject subject, int after, int? id = null, Field? field = null)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_history_document(h, (int)subject, id.GetValueOrDefault(), (int)field.GetValueOrDefault(), after, out made));
        }

        /// <summary>The merges that hold, in the order of the changes that made them.
        /// <para>现行的合并，按变更先后列出。</para></summary>
        public IReadOnlyList<Merger> MergerList()
        {
            return All(row => new Merger(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_merger_list(h, out made));
        }

        /// <summary>Units or projects whose names are so near that they may be one, for a person to judge.
        /// <para>疑似重复：名称相近、可能是同一个的单位或项目，供人工判断。</para></summary>
        public IReadOnlyList<MergeCandidate> MergerCandidates(Subject subject)
        {
            return All(row => new MergeCandidate(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_merger_candidates(h, (int)subject, out made));
        }

        /// <summary>The rows of MergerList as a document (合并情况表).
        /// <para>合并情况表：MergerList做成的文件。</para></summary>
        public Document MergerDocument()
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_merger_document(h, out made));
        }

        /// <summary>The rows of MergerCandidates as a document (疑似重复表).
        /// <para>疑似重复表：MergerCandidates做成的文件。</para></summary>
        public Document MergerCandidatesDocument(Subject subject)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_merger_candidates_document(h, (int)subject, out made));
        }

        /// <summary>Everything that is voided, the latest first. A limited view lists what is of its projects.
        /// <para>已作废的全部记录，由近到远。</para></summary>
        public IReadOnlyList<VoidedRecord> VoidedList()
        {
            return All(row => new VoidedRecord(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_voided_list(h, out made));
        }

        /// <summary>[VoidedList] as a document (已作废记录). <para>已作废记录：VoidedList做成的文件。</para></summary>
        public Document VoidedDocument()
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_voided_document(h, out made));
        }

        /// <summary>The items of a plan, without progress. <para>计划各项目的数据，不含进度。</para></summary>
        public IReadOnlyList<ItemFigures> FiguresPlan(int plan)
        {
            return All(row => new ItemFigures(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_figures_plan(h, plan, out made));
        }

        /// <summary>The items of a plan at the end of a month (yyyymm), the last report carried forward.
        /// <para>计划各项目某月末的数据，未报月份沿用最近一次月报。</para></summary>
        public IReadOnlyList<ItemFigures> FiguresMonth(int plan, Month month)
        {
            return All(row => new ItemFigures(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_figures_month(h, plan, month.Number, out made));
        }

        /// <summary>All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs.
        /// <para>计划及某月的全部合计，JSON，金额为分，供程序使用。</para></summary>
        public string FiguresJson(int plan, Month month)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_figures_json16(h, plan, month.Number, buffer, cap, out need));
        }

        /// <summary>The items of a plan that meet a query at the end of a month (yyyymm).
        /// <para>查询年度计划中截至某月符合条件的项目及其完成情况；query为查询表单，null为全部项目；count取得符合条件的总数，不受SKIP、MOST影响。</para></summary>
        /// <remarks><para>The count is of the items that meet it, whatever SKIP and MOST leave out. Rate and Gap are as the
        /// bulletin prints them; OpenMatters and OpenMatterNames are by kind; Problem is what the report for the month
        /// states, MattersOfProblem what it became. ErrorKind.NotFound for a unit or a sector that does not exist,
        /// ErrorKind.Rule where a light is asked for and the rules of the plan have none of projects.</para></remarks>
        public Found<FoundItem> QueryItems(int plan, Month month, ItemQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
            {
                int count = 0;
                IReadOnlyList<FoundItem> found = All(row => new FoundItem(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_query_items(h, plan, month.Number, RawOf(queryHandle), out count, out made));
                return new Found<FoundItem>(found, count);
            }
        }

        /// <summary>The same as a document (项目查询结果). <para>项目查询结果（文件）。</para></summary>
        public Document QueryItemsDocument(int plan, Month month, ItemQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_query_items_document(h, plan, month.Number, RawOf(queryHandle), out made));
        }

        /// <summary>The matters that meet a query, as they stand on a day (yyyymmdd).
        /// <para>查询某日符合条件的事项，时限早的在前，没有时限的在后；query为事项查询表单，null为全部事项。</para></summary>
        /// <remarks><para>Those with the earliest deadline come first, those without one last. DaysLate is null where a
        /// matter is not overdue. ErrorKind.NotFound for a plan, a project or a unit that does not exist.</para></remarks>
        public IReadOnlyList<FoundMatter> QueryMatters(Date on, MatterQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return All(row => new FoundMatter(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_query_matters(h, on.Number, RawOf(queryHandle), out made));
        }

        /// <summary>The same as a document (事项查询结果). <para>事项查询结果（文件）。</para></summary>
        public Document QueryMattersDocument(Date on, MatterQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_query_matters_document(h, on.Number, RawOf(queryHandle), out made));
        }

        /// <summary>The units of a plan ranked by a measure at the end of a month (yyyymm), group by group.
        /// <para>计划某月末各单位按指标分组的排名；query为排名表单，null为牵头单位年度计划完成率排名。</para></summary>
        /// <remarks><para>Equal values share a Rank, and the next one is left out. RankChange is by how many places a unit
        /// rose since the month before; below zero where it fell. ErrorKind.InvalidValue for a measure that no ledger
        /// knows, ErrorKind.NotFound for a sector or a target that does not exist.</para></remarks>
        public IReadOnlyList<RankedUnit> RankingList(int plan, Month month, RankingForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return All(row => new RankedUnit(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_ranking_list(h, plan, month.Number, RawOf(queryHandle), out made));
        }

        /// <summary>The ranking as a document (排名). <para>单位排名（文件）。</para></summary>
        public Document RankingDocument(int plan, Month month, RankingForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_ranking_document(h, plan, month.Number, RawOf(queryHandle), out made));
        }

        /// <summary>Who stands on the red and black lists of a plan's rules at the end of a month (yyyymm).
        /// <para>计划所用规则的红黑榜上某月末的单位。</para></summary>
        /// <remarks><para>ListName is that of the rules, such as 红榜. ErrorKind.Rule where the rules of the plan have no
        /// lists.</para></remarks>
        public IReadOnlyList<RankedUnit> RankingLists(int plan, Month month)
        {
            return All(row => new RankedUnit(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_ranking_lists(h, plan, month.Number, out made));
        }

        /// <summary>The lists as a document to be made public (红黑榜), with the facts.
        /// <para>红黑榜（文件），用于公布。</para></summary>
        public Document RankingListsDocument(int plan, Month month)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_ranking_lists_document(h, plan, month.Number, out made));
        }

        /// <summary>Funds in place of a plan's implementation projects up to a month (yyyymm), by source, the largest
        /// first. <para>计划实施项目截至某月的到位资金，按来源，由大到小。</para></summary>
        public IReadOnlyList<SourceFunds> FundsList(int plan, Month month)
        {
            return All(row => new SourceFunds(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_funds_list(h, plan, month.Number, out made));
        }

        /// <summary>Funds in place by source as a document (资金到位情况表).
        /// <para>资金到位情况表（文件）。</para></summary>
        public Document FundsDocument(int plan, Month month, RulesForm rules = null)
        {
            using (FormHandle rulesHandle = Filled(rules))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_funds_document(h, plan, month.Number, RawOf(rulesHandle), out made));
        }

        /// <summary>All rule packs of the ledger. <para>查询台账的全部规则包。</para></summary>
        public IReadOnlyList<StoredRulePack> RulePackList()
        {
            return All(row => new StoredRulePack(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_rule_pack_list(h, out made));
        }

        /// <summary>One rule pack. <para>查询一个规则包。</para></summary>
        public StoredRulePack RulePackGet(int id)
        {
            return One(row => new StoredRulePack(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_rule_pack_get(h, id, out made));
        }

        /// <summary>The rule pack that a plan uses, or no row.
        /// <para>查询计划采用的规则包，没有时结果为空。</para></summary>
        public StoredRulePack RulePackOfPlan(int plan)
        {
            return AtMostOne(row => new StoredRulePack(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_rule_pack_of_plan(h, plan, out made));
        }

        /// <summary>The document of a rule pack as the ledger keeps it, JSON.
        /// <para>台账保存的规则包文件，JSON。</para></summary>
        public string RulePackDocument(int id)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_rule_pack_document16(h, id, buffer, cap, out need));
        }

        /// <summary>The last day on which the report of a month (yyyymm) is in time, yyyymmdd.
        /// <para>某月月报按时报送的最后日期。</para></summary>
        /// <remarks><para>null where the plan's rules name none.</para></remarks>
        public Date? RulePackDeadline(int plan, Month month)
        {
            return Made(Date.OfNumber, IntIf((IntPtr h, out int result) =>
                Native.zdxm_rule_pack_deadline(h, plan, month.Number, out result)));
        }

        /// <summary>The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units.
        /// <para>计划某月末的红黄绿灯：先实施项目，后牵头单位。</para></summary>
        /// <remarks><para>ErrorKind.Rule where the plan's rules have no lights.</para></remarks>
        public IReadOnlyList<ItemLight> LightList(int plan, Month month)
        {
            return All(row => new ItemLight(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_light_list(h, plan, month.Number, out made));
        }

        /// <summary>The lights as a document, those that are not green (红黄绿灯情况表).
        /// <para>红黄绿灯情况表（文件），仅列非绿灯。</para></summary>
        public Document LightDocument(int plan, Month month)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_light_document(h, plan, month.Number, out made));
        }

        /// <summary>The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group,
        /// as a document. <para>按规则包中的考核办法给计划的责任单位计分，作为文件。</para></summary>
        /// <remarks><para>ErrorKind.NotFound where the rules of the plan have no scheme of that name. What was recorded
        /// counts; what nobody gave is absent.</para></remarks>
        public Document AssessmentDocument(int plan, Month month, string name)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_assessment_document16(h, plan, month.Number, name, Length(name), out made));
        }

        /// <summary>One fact of an assessment. <para>查询一个考核登记。</para></summary>
        public AssessmentFact AssessmentFactGet(int id)
        {
            return One(row => new AssessmentFact(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_assessment_fact_get(h, id, out made));
        }

        /// <summary>The facts of a plan's assessments, in the order in which they were recorded.
        /// <para>查询全部考核登记。</para></summary>
        public IReadOnlyList<AssessmentFact> AssessmentFactList(int plan)
        {
            return All(row => new AssessmentFact(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_assessment_fact_list(h, plan, out made));
        }

        /// <summary>Every version of a fact of an assessment that the view knows of, oldest first.
        /// <para>考核登记的各个版本，由早到晚。</para></summary>
        public IReadOnlyList<AssessmentFact> AssessmentFactHistory(int id)
        {
            return All(row => new AssessmentFact(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_assessment_fact_history(h, id, out made));
        }

        /// <summary>One issued result of an assessment. <para>查询一个已签发考核结果。</para></summary>
        public IssuedAssessment IssuedAssessmentGet(int id)
        {
            return One(row => new IssuedAssessment(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_assessment_get(h, id, out made));
        }

        /// <summary>The issued results of a plan, in the order in which they were issued.
        /// <para>查询全部已签发考核结果。</para></summary>
        public IReadOnlyList<IssuedAssessment> IssuedAssessmentList(int plan)
        {
            return All(row => new IssuedAssessment(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_assessment_list(h, plan, out made));
        }

        /// <summary>The exact result of each unit as it was issued. Points is the total, null where none is given.
        /// <para>已签发结果中各单位的得分、名次、等次，得分为精确值。</para></summary>
        public IReadOnlyList<UnitResult> IssuedAssessmentResults(int id)
        {
            return All(row => new UnitResult(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_assessment_results(h, id, out made));
        }

        /// <summary>An issued result of an assessment as it was issued, byte for byte (重印).
        /// <para>重印已签发的考核结果，与签发时逐字节相同。</para></summary>
        /// <remarks><para>ErrorKind.Tampered from the call that asks for a form that was edited in the ledger,
        /// ErrorKind.NotFound for one that was not kept.</para></remarks>
        public Document IssuedAssessmentReprint(int id)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_assessment_reprint(h, id, out made));
        }

        /// <summary>Whether an issued result of an assessment is as it was issued, form by form.
        /// <para>已签发的考核结果是否仍为原件、按其变更重算是否一致。</para></summary>
        /// <remarks><para>Outcome is of the whole, the same in each row: the points are reckoned again as of the change of
        /// the result.</para></remarks>
        public IReadOnlyList<CheckedForm> IssuedAssessmentCheck(int id)
        {
            return All(row => new CheckedForm(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_assessment_check(h, id, out made));
        }

        /// <summary>Whose points changed from an issued result to another one, and by what (结果对照).
        /// <para>结果对照：与另一结果或现在的数据相比，哪些单位、哪些项目的得分变了，依据是什么。</para></summary>
        /// <remarks><para>Each changed unit has a row without SchemeItem with its totals, then one for each changed
        /// item.</para></remarks>
        public IReadOnlyList<ChangedItem> IssuedAssessmentCompare(int id, int other)
        {
            return All(row => new ChangedItem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_assessment_compare(h, id, other, out made));
        }

        /// <summary>The same as a document (考核结果对照). <para>考核结果对照（文件）。</para></summary>
        public Document IssuedAssessmentCompareDocument(int id, int other)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_assessment_compare_document(h, id, other, out made));
        }

        /// <summary>Makes the bulletin of a plan for a month (yyyymm), as it would be issued.
        /// <para>编制计划某月的通报。</para></summary>
        /// <remarks><para>The month must lie in the plan's year. The rules of the plan are those by which it is
        /// issued.</para></remarks>
        public Bulletin BulletinNew(int plan, Month month, RulesForm rules = null)
        {
            using (FormHandle rulesHandle = Filled(rules))
                return new Bulletin(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_bulletin_new(h, plan, month.Number, RawOf(rulesHandle), out made));
        }

        /// <summary>The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons
        /// of the rule pack.
        /// <para>某种类、某期间的通报（期间以所给月份为末月），按规则包规定的组成和对比。</para></summary>
        /// <remarks><para>ErrorKind.InvalidValue where the period does not end with the month.</para></remarks>
        public Bulletin BulletinOfKind(int plan, Month month, BulletinKind kind, Period period)
        {
            return new Bulletin(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_bulletin_of_kind(h, plan, month.Number, (int)kind, (int)period, out made));
        }

        /// <summary>The sheets by which a plan can be exported.
        /// <para>计划可用的表式：规则包中的在前，随附的在后。</para></summary>
        /// <remarks><para>Those of its rule pack come first, then those that come with the library. Title has {year} and
        /// {month} for the time of the sheet.</para></remarks>
        public IReadOnlyList<ExportProfile> ExportList(int plan)
        {
            return All(row => new ExportProfile(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_export_list(h, plan, out made));
        }

        /// <summary>A plan's items by a sheet as a document (表式).
        /// <para>按表式导出计划项目（文件），金额不作舍入；month为0时只导出计划。</para></summary>
        /// <remarks><para>Amounts are exact: ErrorKind.InvalidValue for one with more decimals than the sheet shows.
        /// ErrorKind.NotFound for a sheet that does not exist, ErrorKind.MissingValue where the sheet or the query needs a
        /// month.</para></remarks>
        public Document ExportDocument(int plan, string profile, Month? month = null, ItemQueryForm query = null)
        {
            using (FormHandle queryHandle = Filled(query))
                return new Document(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_export_document16(h, plan, Optional(month), profile, Length(profile), RawOf(queryHandle), out made));
        }

        /// <summary>Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板).
        /// <para>另存供单位填报的月报空白模板（.xlsx）：项目已填好并锁定，空格视为未报送；query写明单位。</para></summary>
        /// <remarks><para>REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An .xlsx with
        /// the projects filled in and locked. An empty cell is not reported, never zero. ErrorKind.NotFound where no item
        /// is asked for, ErrorKind.InvalidValue for a sheet without columns to fill in; files as Save
        /// says.</para></remarks>
        public void ExportTemplate(int plan, Month month, string profile, string path, ItemQueryForm query = null, bool overwrite = false)
        {
            using (FormHandle queryHandle = Filled(query))
                Call(h => Native.zdxm_export_template16(h, plan, month.Number, profile, Length(profile), RawOf(queryHandle), path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0));
        }

        /// <summary>The bulletin that IssueBulletin would issue at the moment of a view, byte for byte (签发预览).
        /// <para>签发预览：在该视图时刻签发将得到的通报，逐字节相同。</para></summary>
        /// <remarks><para>The same errors; nothing is written.</para></remarks>
        public Bulletin IssuePreview(IssueForm form, RulesForm rules = null)
        {
            using (FormHandle formHandle = Filled(form))
            using (FormHandle rulesHandle = Filled(rules))
                return new Bulletin(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_issue_preview(h, RawOf(formHandle), RawOf(rulesHandle), out made));
        }

        /// <summary>One issued bulletin. <para>查询一份已签发的通报。</para></summary>
        /// <remarks><para>Since is the change that issued it, AsOf the last change that its figures know
        /// of.</para></remarks>
        public IssuedBulletin IssuedBulletinGet(int id)
        {
            return One(row => new IssuedBulletin(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_get(h, id, out made));
        }

        /// <summary>The issued bulletin of a number (期号、文号), or no row.
        /// <para>按期号或文号查询已签发的通报，没有时结果为空。</para></summary>
        public IssuedBulletin IssuedBulletinByNumber(string number)
        {
            return AtMostOne(row => new IssuedBulletin(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_by_number16(h, number, Length(number), out made));
        }

        /// <summary>The text of an issued bulletin as it was issued, whatever was corrected since.
        /// <para>已签发通报的原文，不受其后更正影响。</para></summary>
        public string IssuedBulletinText(int id)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_issued_bulletin_text16(h, id, buffer, cap, out need));
        }

        /// <summary>The issued bulletins of a plan, 0 for all plans, in the order in which they were issued.
        /// <para>查询计划已签发的通报，按签发次序；0为全部计划。</para></summary>
        public IReadOnlyList<IssuedBulletin> IssuedBulletinList(int? plan = null)
        {
            return All(row => new IssuedBulletin(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_list(h, plan.GetValueOrDefault(), out made));
        }

        /// <summary>An issued bulletin as it was issued, to be printed again.
        /// <para>取回签发时的通报，以便重印。</para></summary>
        /// <remarks><para>Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the
        /// library prints by now: ErrorKind.Tampered from the call that asks for a form that was edited in the ledger,
        /// ErrorKind.NotFound for one that was not kept; IssuedBulletinCheck says which they are. Its figures and tables
        /// are made again.</para></remarks>
        public Bulletin IssuedBulletinReprint(int id)
        {
            return new Bulletin(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_reprint(h, id, out made));
        }

        /// <summary>Whether an issued bulletin is as it was issued, form by form.
        /// <para>核对已签发的通报是否与签发时一致，逐种形式。</para></summary>
        /// <remarks><para>Its text must also print the hash that the change as of which its figures stand has in the
        /// ledger: Reproduction.ChainChanged where it does not, which means that the chain was made anew.</para>
        /// <para>Outcome is of the whole, the same in each row. The figures come first; their Keeping is null, as they are
        /// made again and compared. IsSame is whether the library makes the same again; null where a form was not
        /// made.</para></remarks>
        public IReadOnlyList<CheckedBulletin> IssuedBulletinCheck(int id)
        {
            return All(row => new CheckedBulletin(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_check(h, id, out made));
        }

        /// <summary>The figures that differ between an issued bulletin and a later one, or 0 for the present state of its
        /// month. <para>已签发通报与以后一份（或0，即该月现状）的数据差异。</para></summary>
        /// <remarks><para>Cut is null for starts and finishes, Name says whose figure it is, ChangedField is Done and the
        /// like, Label what it is called; Before and After are of the type of that field. No row if all figures are the
        /// same.</para></remarks>
        public IReadOnlyList<FigureChange> IssuedBulletinCompareFigures(int before, int after)
        {
            return All(row => new FigureChange(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_compare_figures(h, before, after, out made));
        }

        /// <summary>Why they differ: each field of each record that is known otherwise, with the change that wrote it.
        /// <para>差异的原因：各记录各字段的变化及相应变更。</para></summary>
        /// <remarks><para>after as of IssuedBulletinCompareFigures. Id is of the record, of a report the item's, null for
        /// the rules; Month is of a report. ChangedField and Label are null where a whole record says nothing, Change and
        /// what follows where no change did it.</para></remarks>
        public IReadOnlyList<ChangedRecord> IssuedBulletinCompareRecords(int before, int after)
        {
            return All(row => new ChangedRecord(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_compare_records(h, before, after, out made));
        }

        /// <summary>The comparison as a document. <para>比较结果（文件）。</para></summary>
        /// <remarks><para>after as of IssuedBulletinCompareFigures.</para></remarks>
        public Document IssuedBulletinCompareDocument(int before, int after)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_issued_bulletin_compare_document(h, before, after, out made));
        }

        /// <summary>What an import of a workbook would do. Nothing is changed.
        /// <para>预览导入：说明会做什么，不改动台账。</para></summary>
        /// <remarks><para>The workbook can be freed at once.</para></remarks>
        public Import ImportPreview(Workbook workbook, ImportForm form = null)
        {
            using (FormHandle formHandle = Filled(form))
                return new Import(this, (IntPtr h, out IntPtr made) =>
                    Native.zdxm_import_preview(h, RawOf(workbook), RawOf(formHandle), out made));
        }

        /// <summary>What was decided about the file that a change imported, by the actor of the change.
        /// <para>某次变更导入文件时，经办人对文件所作的决定。</para></summary>
        /// <remarks><para>Cell has the letters of a column.</para></remarks>
        public IReadOnlyList<ImportAnswer> ImportAnswers(int change)
        {
            return All(row => new ImportAnswer(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_answers(h, change, out made));
        }

        /// <summary>What the office confirmed that columns mean, kept by imports with KEEP_COLUMNS.
        /// <para>单位确认过的列含义，由选择KEEP_COLUMNS的导入保存。</para></summary>
        /// <remarks><para>Meaning is null where the column is kept as text.</para></remarks>
        public IReadOnlyList<ColumnMapping> ImportColumns()
        {
            return All(row => new ColumnMapping(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_columns(h, out made));
        }

        /// <summary>Begins a proof of the whole ledger. The view can be closed.
        /// <para>开始校验整个台账；视图可以关闭。</para></summary>
        public Proof VerifyNew()
        {
            return new Proof(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_verify_new(h, out made));
        }

        /// <summary>What a seal of the last change of a view signs.
        /// <para>对视图最后一次变更签章时所签的内容。</para></summary>
        /// <remarks><para>Four lines, each with a line feed at its end: zdxm seal 1, the uuid of the ledger, the number of
        /// the change, its hash in 64 hexadecimal digits. What is signed are these characters of ASCII, a byte
        /// each.</para></remarks>
        public string SealText
        {
            get { return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                    Native.zdxm_seal_text16(h, buffer, cap, out need)); }
        }

        /// <summary>The seals of changes that a view knows of, in the order of the changes.
        /// <para>视图所知变更的签章，按变更次序。</para></summary>
        /// <remarks><para>AtMs is when it was kept, which is not signed; SealText is what was signed. Whether a signature
        /// is good, only the host can judge.</para></remarks>
        public IReadOnlyList<Seal> SealList()
        {
            return All(row => new Seal(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_seal_list(h, out made));
        }

        /// <summary>Begins to write what a view knows into a new file. The view can be closed.
        /// <para>开始将视图所知的全部内容写入新的归档文件；视图可以关闭。</para></summary>
        /// <remarks><para>ErrorKind.Duplicate where there is a file, or a ledger, which is never replaced.
        /// ErrorKind.NotPermitted for a view that is limited (Limit).</para></remarks>
        public Archive ArchiveExport(string path, bool overwrite = false)
        {
            return new Archive(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_archive_export16(h, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0, out made));
        }

        /// <summary>All records of one kind, field by field, as a document of one table (数据).
        /// <para>某类记录的全部字段（文件，一个表），只含事实，不含依口径得出的数字。</para></summary>
        /// <remarks><para>Facts only, without what follows from rules. Save the table by SaveCsv. ErrorKind.NotFound for a
        /// plan that does not exist.</para></remarks>
        public Document FactsDocument(FactTable table, int plan)
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_facts_document(h, (int)table, plan, out made));
        }

        /// <summary>What the columns of these tables mean (字段说明), as a document of one table.
        /// <para>各数据表的字段说明（文件，一个表）。</para></summary>
        public Document FactsFieldsDocument()
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_facts_fields_document(h, out made));
        }
    }

    /// <summary>Writes that become one change, or nothing.
    /// <para>一批写入，要么成为一次变更，要么什么也不写。</para></summary>
    public sealed partial class Batch : Work
    {
        internal Batch(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_batch_free) { }

        /// <summary>A view of the ledger with what the batch wrote so far.
        /// <para>取包含本批次已写内容的视图。</para></summary>
        /// <remarks><para>It stays as long as the batch: each of its calls sees what was written until then, queued records
        /// not before their step. Afterwards it gives ErrorKind.ViewExpired. It shows what the actor may see.
        /// ErrorKind.Rule for the batch of an import.</para></remarks>
        public View View()
        {
            return new View(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_batch_view(h, out made));
        }

        /// <summary>Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期).
        /// <para>为时间存疑的变更补记日期，附理由。</para></summary>
        /// <remarks><para>The reports that were submitted by that change count as submitted on that day. A registrar's
        /// task.</para></remarks>
        public void ChangeSetDay(int change, Date day, string reason)
        {
            Call(h => Native.zdxm_change_set_day16(h, change, day.Number, reason, Length(reason)));
        }

        /// <summary>Lifts the marks that a change set on earlier ones (解除时间标记). It gives how many were lifted.
        /// <para>解除某次变更对以前变更所加的时间标记。</para></summary>
        /// <remarks><para>For a wrong clock that was said to be right. Instants that were marked are trusted again; change
        /// itself, and what followed with the same clock, is marked instead. ErrorKind.Rule where it marked none,
        /// ErrorKind.ClockBehind where the clock is still wrong. A registrar's task.</para></remarks>
        public int ChangeLiftMarks(int change, string reason)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_change_lift_marks16(h, change, reason, Length(reason), out result));
        }

        /// <summary>Sets a remark that the change keeps. <para>为该变更写备注。</para></summary>
        public void SetNote(string note)
        {
            Call(h => Native.zdxm_batch_set_note16(h, note, Length(note)));
        }

        /// <summary>Whether nothing was written so far. Queued records are not written yet.
        /// <para>目前是否尚未写入任何内容；排队的记录不算已写入。</para></summary>
        public bool IsEmpty
        {
            get { return Int((IntPtr h, out int result) =>
                    Native.zdxm_batch_is_empty(h, out result)) != 0; }
        }

        /// <summary>Writes at most so many queued records more.
        /// <para>再写入至多若干条排队的记录，用于进度条。</para></summary>
        /// <remarks><para>It is done when there are none. A record that is refused is no error of the call: see Results. An
        /// error, such as ErrorKind.Interrupted, ends the batch, and nothing of it is kept.</para></remarks>
        public override Progress Step(int records)
        {
            int done = 0, total = 0;
            int status = Call(h => Native.zdxm_batch_step(h, records, out done, out total));
            return new Progress(done, total, status == Z.DONE);
        }

        /// <summary>What became of each queued record that was written or refused so far.
        /// <para>每条排队记录的结果：已写入或被拒绝。</para></summary>
        /// <remarks><para>Id is of what was added; Project, ProjectName, StandingDone and Flags of a report; DoubleCounted
        /// of an item that was added; ErrorCode, ErrorField and ErrorText of one that was refused. The batch of an import
        /// has no rows.</para></remarks>
        public IReadOnlyList<Written> Results()
        {
            return All(row => new Written(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_batch_results(h, out made));
        }

        /// <summary>Adds a unit. <para>增加单位。</para></summary>
        public int UnitAdd(UnitForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_unit_add(h, RawOf(formHandle), out result));
        }

        /// <summary>The unit with a name, added if it does not exist. <para>按名称取单位，没有则增加。</para></summary>
        /// <remarks><para>The row reports whether the name was added and which names look like it, for a person to judge:
        /// Near has at most three, only of one that was added.</para></remarks>
        public EnsuredUnit UnitEnsure(string name)
        {
            int number = 0;
            return One(row => new EnsuredUnit(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_unit_ensure16(h, name, Length(name), out number, out made));
        }

        /// <summary>Corrects a unit. <para>更正单位。</para></summary>
        public void UnitRevise(int id, UnitForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_unit_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Corrects a person. <para>更正人员。</para></summary>
        public void PersonRevise(int id, PersonForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_person_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Adds a person. Names are unique: changes name their actor by them.
        /// <para>增加人员；姓名不得重复，变更以姓名记录经办人。</para></summary>
        public int PersonAdd(PersonForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_person_add(h, RawOf(formHandle), out result));
        }

        /// <summary>Ends a role. The last registrar stays. <para>终止职责；最后一名重点办人员不能终止。</para></summary>
        public void RoleRevoke(int id)
        {
            Call(h => Native.zdxm_role_revoke(h, id));
        }

        /// <summary>Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger.
        /// <para>授予职责：某单位的项目、某一项目，或（两者均为0）整个台账。</para></summary>
        /// <remarks><para>basis (依据) is what it rests on, such as a document; null with length 0 for nothing. A registrar
        /// is one for the whole ledger. From the change after the one that names the first registrar, everybody may do what
        /// their roles allow.</para></remarks>
        public int RoleGrant(int person, Role role, string basis, int? unit = null, int? project = null)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_role_grant16(h, person, (int)role, unit.GetValueOrDefault(), project.GetValueOrDefault(), basis, Length(basis), out result));
        }

        /// <summary>Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除.
        /// <para>更改某人的联系方式，须写明理由；原内容从文件中清除，此前的备份和归档中仍有。</para></summary>
        /// <remarks><para>What stood there is gone from the file; backups and archives that were made before keep it. A
        /// field that was unset in a form loaded from the row is emptied.</para></remarks>
        public void ContactRevise(int id, ContactForm form, string reason)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_contact_revise16(h, id, RawOf(formHandle), reason, Length(reason)));
        }

        /// <summary>Adds a sector. <para>增加行业分类。</para></summary>
        public int SectorAdd(SectorForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_sector_add(h, RawOf(formHandle), out result));
        }

        /// <summary>The sector with a name, added if it does not exist.
        /// <para>按名称取行业分类，没有则增加。</para></summary>
        /// <remarks><para>The row reports whether the name was added and which names look like it, for a person to judge:
        /// Near has at most three, only of one that was added.</para></remarks>
        public EnsuredSector SectorEnsure(string name)
        {
            int number = 0;
            return One(row => new EnsuredSector(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_sector_ensure16(h, name, Length(name), out number, out made));
        }

        /// <summary>Corrects a sector. <para>更正行业分类。</para></summary>
        public void SectorRevise(int id, SectorForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_sector_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Adds a project. <para>增加项目。</para></summary>
        public int ProjectAdd(ProjectForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_project_add(h, RawOf(formHandle), out result));
        }

        /// <summary>Corrects a project. <para>更正项目。</para></summary>
        public void ProjectRevise(int id, ProjectForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_project_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Corrects a plan. <para>更正年度计划。</para></summary>
        public void PlanRevise(int id, PlanForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_plan_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Adopts a plan (下达计划). <para>下达年度计划。</para></summary>
        public int PlanAdopt(PlanForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_plan_adopt(h, RawOf(formHandle), out result));
        }

        /// <summary>Says which counts where a plan lists a whole and its parts (整体与部分).
        /// <para>计划同时列有整体和部分时，确定计入哪一方。</para></summary>
        /// <remarks><para>side is CountedSide.Whole or CountedSide.Parts; COUNT_BOTH gives an earlier choice up. Figures,
        /// rankings, bulletins and balances follow from this change on, for all months of the plan.</para></remarks>
        public void PlanCountSide(int plan, CountedSide? side = null)
        {
            Call(h => Native.zdxm_plan_count_side(h, plan, (int)side.GetValueOrDefault()));
        }

        /// <summary>Every whole and part that a plan lists in the same months, with what the batch has written.
        /// <para>同上，但包含批次已写的内容；增加、增补或下达之后查询。</para></summary>
        /// <remarks><para>To be asked after adding, supplementing or adopting.</para></remarks>
        public IReadOnlyList<DoubleCounted> PlanDoubleCountedIn(int plan)
        {
            return All(row => new DoubleCounted(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_double_counted_in(h, plan, out made));
        }

        /// <summary>Adds a project to a plan. Ask ItemDoubleCounted then.
        /// <para>将项目列入计划；随后请查询ItemDoubleCounted。</para></summary>
        public int ItemAdd(ItemForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_item_add(h, RawOf(formHandle), out result));
        }

        /// <summary>The wholes above an item and the parts below it that its plan lists in the same months, with what the
        /// batch has written, to ask after adding it.
        /// <para>计划在相同月份同时列有的、某计划项目的整体或部分，包含批次已写的内容。</para></summary>
        /// <remarks><para>It looks at the family of one project, not at the plan.</para></remarks>
        public IReadOnlyList<DoubleCounted> ItemDoubleCounted(int item)
        {
            return All(row => new DoubleCounted(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_item_double_counted(h, item, out made));
        }

        /// <summary>Corrects a plan item. <para>更正计划项目。</para></summary>
        /// <remarks><para>The row of ItemInMonth does as well as the item's: the form then revises what that row has.
        /// ErrorKind.Rule if the form names another plan or project than the item has.</para></remarks>
        public void ItemRevise(int id, ItemForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_item_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Adopts a plan change with all of its lines and gives its number.
        /// <para>批准计划调整及其全部明细，返回编号。</para></summary>
        /// <remarks><para>Several plan changes in one batch are one change. PlanChangeEntries gives the item of each line,
        /// in their order. ErrorKind.Rule, ErrorKind.Duplicate or ErrorKind.NotFound if a line does not fit the plan;
        /// nothing of the plan change is written then.</para></remarks>
        public int PlanChangeAdopt(PlanChangeDraft planChange)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_plan_change_adopt(h, RawOf(planChange), out result));
        }

        /// <summary>Corrects what is said of a plan change. <para>更正计划调整的说明内容。</para></summary>
        public void PlanChangeRevise(int id, PlanChangeForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_plan_change_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Files a report (填报). ErrorKind.Duplicate if the month has one: revise it.
        /// <para>填报月报；该月已有月报时返回ErrorKind.Duplicate，请改为更正。</para></summary>
        /// <remarks><para>The row says what the ledger makes of it; Project and ProjectName, for whom it was
        /// filed.</para></remarks>
        public FiledReport ReportFile(ReportForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return One(row => new FiledReport(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_report_file(h, RawOf(formHandle), out made));
        }

        /// <summary>Corrects a report (更正). The row is as in ReportFile. <para>更正月报。</para></summary>
        /// <remarks><para>Later months that reported only their own amounts are derived again, in the same
        /// change.</para></remarks>
        public FiledReport ReportRevise(ReportForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return One(row => new FiledReport(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_report_revise(h, RawOf(formHandle), out made));
        }

        /// <summary>Takes a report out of the figures, with the reason (撤回).
        /// <para>撤回月报，不再计入数据，附理由。</para></summary>
        /// <remarks><para>The month is not reported from then on; the months after it are derived again.</para></remarks>
        public void ReportWithdraw(ReportForm form, string reason)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_report_withdraw16(h, RawOf(formHandle), reason, Length(reason)));
        }

        /// <summary>Keeps a report that is being written (草稿). <para>保存月报草稿。</para></summary>
        public void FilingDraft(ReportForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_filing_draft(h, RawOf(formHandle)));
        }

        /// <summary>Submits a report for review (报送). It is locked until it is approved or returned.
        /// <para>报送月报待审核；审核通过或退回之前锁定。</para></summary>
        /// <remarks><para>The row says what the ledger would make of it, as in ReportFile.</para></remarks>
        public FiledReport FilingSubmit(ReportForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return One(row => new FiledReport(row), (IntPtr h, out IntPtr made) =>
                    Native.zdxm_filing_submit(h, RawOf(formHandle), out made));
        }

        /// <summary>Approves a submitted report (审核通过), with an opinion or "". From this change on it counts.
        /// <para>审核通过已报送的月报，可附意见；自本次变更起计入数据。</para></summary>
        /// <remarks><para>since is the SINCE of the row that the reviewer has read; ErrorKind.Conflict where the report was
        /// submitted anew since. The row is as in ReportFile.</para></remarks>
        public FiledReport FilingApprove(int item, Month month, int since, string opinion)
        {
            return One(row => new FiledReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_filing_approve16(h, item, month.Number, since, opinion, Length(opinion), out made));
        }

        /// <summary>Sends a report back with an opinion (退回), a submitted or an approved one.
        /// <para>退回已报送或已通过的月报，附意见。</para></summary>
        /// <remarks><para>since as in FilingApprove. What was approved counts until its correction is
        /// approved.</para></remarks>
        public void FilingReturn(int item, Month month, int since, string opinion)
        {
            Call(h => Native.zdxm_filing_return16(h, item, month.Number, since, opinion, Length(opinion)));
        }

        /// <summary>Closes the reports of a plan up to a month (yyyymm, 关账).
        /// <para>关账：封闭计划截至某月的月报。</para></summary>
        public void FilingCloseMonth(int plan, Month month)
        {
            Call(h => Native.zdxm_filing_close_month(h, plan, month.Number));
        }

        /// <summary>Opens a closed month (yyyymm) again, and those after it (反关账).
        /// <para>反关账：重新开放某月及其后各月。</para></summary>
        public void FilingReopenMonth(int plan, Month month)
        {
            Call(h => Native.zdxm_filing_reopen_month(h, plan, month.Number));
        }

        /// <summary>Files the report of ten days (旬报). An error where the plan's rules ask for none.
        /// <para>填报旬报；计划的规则不要求旬报时报错。</para></summary>
        public void TenDayFile(TenDaysForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_ten_day_file(h, RawOf(formHandle)));
        }

        /// <summary>Corrects the report of ten days. <para>更正旬报。</para></summary>
        public void TenDayRevise(TenDaysForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_ten_day_revise(h, RawOf(formHandle)));
        }

        /// <summary>Adds a matter. <para>增加事项。</para></summary>
        public int MatterAdd(MatterForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_matter_add(h, RawOf(formHandle), out result));
        }

        /// <summary>Corrects a matter, or settles it. <para>更正或办结事项。</para></summary>
        /// <remarks><para>The rows of QueryMatters and MatterOverdue do as well as the matter's own. ErrorKind.Rule if the
        /// form names another project or kind than the matter has.</para></remarks>
        public void MatterRevise(int id, MatterForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_matter_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>States that the problem of a report is a matter that the ledger has already, of the same project.
        /// <para>说明月报填写的存在问题就是台账中已有的某个事项，须为同一项目。</para></summary>
        public void MatterLink(int id, int item, Month month)
        {
            Call(h => Native.zdxm_matter_link(h, id, item, month.Number));
        }

        /// <summary>Takes back that the problem of a report is a matter. The matter stays.
        /// <para>撤回月报与事项的对应，事项本身保留。</para></summary>
        public void MatterUnlink(int id, int item, Month month)
        {
            Call(h => Native.zdxm_matter_unlink(h, id, item, month.Number));
        }

        /// <summary>Makes the problem that a report states a matter of its project, of kind MatterKind.Problem.
        /// <para>把月报填写的存在问题登记为项目的事项；没有填写内容的，采用月报所述。</para></summary>
        /// <remarks><para>Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out;
        /// others than those of the report give ErrorKind.Rule, and so does a report that states no
        /// problem.</para></remarks>
        public int MatterOpenOfReport(int item, Month month, MatterForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_matter_open_of_report(h, item, month.Number, RawOf(formHandle), out result));
        }

        /// <summary>Adds a node of a project by hand. Without POSITION it stands behind the others.
        /// <para>为项目登记节点；不填写序号的排在最后。仅重点办可登记。</para></summary>
        /// <remarks><para>ErrorKind.NotPermitted where the actor is no registrar.</para></remarks>
        public int NodeAdd(NodeForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_node_add(h, RawOf(formHandle), out result));
        }

        /// <summary>Corrects a node, plans it anew, or says that it is done.
        /// <para>更正节点、调整计划日期或登记完成；完成日期、文号、备注由可登记该项目事项的人员和责任单位人员填写，其余仅重点办可改。</para></summary>
        /// <remarks><para>ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and
        /// for the people of UNIT; the others give ErrorKind.NotPermitted where the actor is no registrar. The rows of
        /// NodeFind do as well as the node's own. ErrorKind.Rule if nodes would wait for one another in a circle, or the
        /// form names another project than the node has.</para></remarks>
        public void NodeRevise(int id, NodeForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_node_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Lays out the nodes of a template for the project of a plan item. It gives how many were added.
        /// <para>按模板为计划项目布置节点，返回新增个数；已布置的节点不变。</para></summary>
        /// <remarks><para>The template is one of the plan's rules, or one that comes with the library. Nodes that were laid
        /// out before stay as they are.</para></remarks>
        public int NodeLay(int item, string name)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_node_lay16(h, item, name, Length(name), out result));
        }

        /// <summary>Drafts a letter (拟稿).
        /// <para>拟稿：按表单拟一份函件；as_of取自拟发函件一行的AS_OF，0为本次写入之前的变更。</para></summary>
        /// <remarks><para>ErrorKind.Rule for a project that does not count in the plan in the month.</para></remarks>
        public int LetterDraft(LetterForm form, int asOf)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_letter_draft(h, RawOf(formHandle), asOf, out result));
        }

        /// <summary>Corrects a draft. <para>更正草稿；已签发的函件不能更正。</para></summary>
        /// <remarks><para>ErrorKind.Rule for a letter that is issued, and if the form names another kind, project, unit or
        /// matter than the letter has.</para></remarks>
        public void LetterRevise(int id, LetterForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_letter_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Issues a draft (签发). It gets its number and date, and is frozen.
        /// <para>签发草稿：编定文号和日期，此后不再更改。</para></summary>
        /// <remarks><para>since is the SINCE of the row that was read; ErrorKind.Conflict where the draft was revised
        /// since. ErrorKind.Duplicate for a number that another letter of its kind has in that year, ErrorKind.Rule for a
        /// letter that is no draft.</para></remarks>
        public void LetterIssue(int id, int since, string number, Date issuedOn)
        {
            Call(h => Native.zdxm_letter_issue16(h, id, since, number, Length(number), issuedOn.Number));
        }

        /// <summary>Records the answer to an issued letter (登记回复). <para>登记函件的回复。</para></summary>
        /// <remarks><para>since as in LetterIssue.</para></remarks>
        public void LetterReply(int id, int since, Date repliedOn, string reply, string repliedBy)
        {
            Call(h => Native.zdxm_letter_reply16(h, id, since, repliedOn.Number, reply, Length(reply), repliedBy, Length(repliedBy)));
        }

        /// <summary>Closes a letter with what came of it (销号). <para>函件销号，写明办理结果。</para></summary>
        /// <remarks><para>since as in LetterIssue.</para></remarks>
        public void LetterMarkClosed(int id, int since, Date closedOn, string outcome)
        {
            Call(h => Native.zdxm_letter_mark_closed16(h, id, since, closedOn.Number, outcome, Length(outcome)));
        }

        /// <summary>States that a stronger letter about the same follows this one (升级).
        /// <para>升级：同一对象的后续函件已经签发。</para></summary>
        /// <remarks><para>since as in LetterIssue.</para></remarks>
        public void LetterEscalate(int id, int since, int stronger)
        {
            Call(h => Native.zdxm_letter_escalate(h, id, since, stronger));
        }

        /// <summary>Revokes an issued letter by a document (撤销). Its points count no more.
        /// <para>凭文件撤销已签发的函件，其计分不再计入。</para></summary>
        /// <remarks><para>since as in LetterIssue.</para></remarks>
        public void LetterRevoke(int id, int since, Date revokedOn, string documentNo, string reason)
        {
            Call(h => Native.zdxm_letter_revoke16(h, id, since, revokedOn.Number, documentNo, Length(documentNo), reason, Length(reason)));
        }

        /// <summary>Records what a project did. ErrorKind.Rule where it does not fit its other events.
        /// <para>记录项目的实际事件（开工、竣工、停工、复工）；与其他事件矛盾时返回ErrorKind.Rule。</para></summary>
        /// <remarks><para>Closed months stay as they are: where the actor is no registrar, an event that would move them
        /// keeps its date and counts from the first open month on (COUNTS_FROM).</para></remarks>
        public int EventRecord(EventForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_event_record(h, RawOf(formHandle), out result));
        }

        /// <summary>Corrects an event: its date, what proves it. <para>更正事件的日期和佐证。</para></summary>
        /// <remarks><para>ErrorKind.NotPermitted where somebody else recorded it, or its date moves a closed month, and the
        /// actor is no registrar. ErrorKind.Rule if the form names another project or kind than the event
        /// has.</para></remarks>
        public void EventRevise(int id, EventForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_event_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Takes back an event that was recorded by mistake (撤销). Its history stays.
        /// <para>撤销误记的事件，历史保留。</para></summary>
        public void EventRevoke(int id)
        {
            Call(h => Native.zdxm_event_revoke(h, id));
        }

        /// <summary>Lets an event count from its date on (追溯计入). Only a registrar may; the closed months that move are
        /// listed by FilingCorrections. <para>追溯计入：使事件自其日期起计入，仅限重点办。</para></summary>
        public void EventCountFromDate(int id)
        {
            Call(h => Native.zdxm_event_count_from_date(h, id));
        }

        /// <summary>Attaches a file to a record.
        /// <para>登记附件；没有填写名称的，用文件名。单个文件不超过20MB，每条记录不超过100个。</para></summary>
        /// <remarks><para>Without NAME the attachment has the name of the file. ErrorKind.TooLong above 20 MB, and for the
        /// 101st file of a record.</para></remarks>
        public int AttachmentAdd(AttachmentForm form, string path)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_attachment_add16(h, RawOf(formHandle), path, Length(path), out result));
        }

        /// <summary>Attaches bytes that the program has, with a NAME.
        /// <para>由程序提供文件内容登记附件，须填写名称。</para></summary>
        public int AttachmentAddBytes(AttachmentForm form, byte[] bytes)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_attachment_add_bytes(h, RawOf(formHandle), bytes, Length(bytes), out result));
        }

        /// <summary>Corrects what is said of an attachment. Its bytes stay.
        /// <para>更正附件的名称、拍摄时间、经纬度等；文件内容不变。</para></summary>
        /// <remarks><para>The rows of AttachmentOfProject and AttachmentOfMonth do as well as the attachment's own.
        /// ErrorKind.Rule if the form names another record than it is attached to.</para></remarks>
        public void AttachmentRevise(int id, AttachmentForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_attachment_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Adds a place of a project, which can have several. <para>增加位置。</para></summary>
        public int PlaceAdd(PlaceForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_place_add(h, RawOf(formHandle), out result));
        }

        /// <summary>Corrects a place. <para>更正位置。</para></summary>
        /// <remarks><para>The rows of PlaceAll do as well as the place's own. ErrorKind.Rule if the form names another
        /// project.</para></remarks>
        public void PlaceRevise(int id, PlaceForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_place_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>States that a unit is another one, with the reason. Units that are one already give ErrorKind.Rule.
        /// <para>单位合并：登记一个单位就是另一个单位，并写明理由。已是同一单位的，返回ErrorKind.Rule。</para></summary>
        public void UnitMerge(int from, int into, string reason)
        {
            Call(h => Native.zdxm_unit_merge16(h, from, into, reason, Length(reason)));
        }

        /// <summary>Takes back that a unit is another one. A unit that was not merged gives ErrorKind.NotFound.
        /// <para>撤销单位合并。未合并的单位返回ErrorKind.NotFound。</para></summary>
        public void UnitUnmerge(int from)
        {
            Call(h => Native.zdxm_unit_unmerge(h, from));
        }

        /// <summary>States that a project is another one, with the reason.
        /// <para>项目合并：登记一个项目就是另一个项目，并写明理由。两个项目同在一个年度计划、互为上下级，或开竣工记录合在一起不符的，返回ErrorKind.Rule。</para></summary>
        /// <remarks><para>Projects that both stand in one plan, a project and its part, and projects whose events do not
        /// fit one give ErrorKind.Rule.</para></remarks>
        public void ProjectMerge(int from, int into, string reason)
        {
            Call(h => Native.zdxm_project_merge16(h, from, into, reason, Length(reason)));
        }

        /// <summary>Takes back that a project is another one. A project that was not merged gives ErrorKind.NotFound.
        /// <para>撤销项目合并。未合并的项目返回ErrorKind.NotFound。</para></summary>
        public void ProjectUnmerge(int from)
        {
            Call(h => Native.zdxm_project_unmerge(h, from));
        }

        /// <summary>Voids a record that was typed by mistake, for a reason.
        /// <para>作废误登的记录，须说明原因；仍被使用的不能作废，错误说明列出使用它的记录。</para></summary>
        /// <remarks><para>ErrorKind.InUse where other records still use it; the error lists them. ErrorKind.Rule where this
        /// batch has written it first.</para></remarks>
        public void RecordVoid(Subject subject, string reason, int? id = null)
        {
            Call(h => Native.zdxm_record_void16(h, (int)subject, id.GetValueOrDefault(), reason, Length(reason)));
        }

        /// <summary>Makes a voided record stand again as it was.
        /// <para>恢复已作废的记录，内容同作废前；按新增时的要求检查，如名称是否已被占用。</para></summary>
        /// <remarks><para>It asks what adding the record would ask, such as whether its name is free.</para></remarks>
        public void RecordRestore(Subject subject, int? id = null)
        {
            Call(h => Native.zdxm_record_restore(h, (int)subject, id.GetValueOrDefault()));
        }

        /// <summary>Voids the draft of a report, for a reason. ErrorKind.Rule where it answers a return.
        /// <para>作废月报草稿，须说明原因；此前已审核的月报继续有效。</para></summary>
        /// <remarks><para>What was approved before the draft counts on.</para></remarks>
        public void DraftVoid(int item, Month month, string reason)
        {
            Call(h => Native.zdxm_draft_void16(h, item, month.Number, reason, Length(reason)));
        }

        /// <summary>Makes the voided draft of a report stand again. <para>恢复已作废的月报草稿。</para></summary>
        public void DraftRestore(int item, Month month)
        {
            Call(h => Native.zdxm_draft_restore(h, item, month.Number));
        }

        /// <summary>Adds a rule pack, its document as TOML or JSON. <para>增加规则包，文件为TOML或JSON。</para></summary>
        /// <remarks><para>The same document again gives the number that it has; another one under the same name and version
        /// is ErrorKind.Duplicate.</para></remarks>
        public int RulePackAdd(string document)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_rule_pack_add16(h, document, Length(document), out result));
        }

        /// <summary>Lets a plan use a rule pack from this change on.
        /// <para>自本次变更起使计划采用某规则包。</para></summary>
        public void RulePackUse(int plan, int id)
        {
            Call(h => Native.zdxm_rule_pack_use(h, plan, id));
        }

        /// <summary>Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks.
        /// <para>按计划的规则为项目补齐缺少的前期手续和四制。</para></summary>
        /// <remarks><para>Time limits count from a day (yyyymmdd). It gives how many were added.</para></remarks>
        public int RulePackChecklist(int plan, int project, Date on)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_rule_pack_checklist(h, plan, project, on.Number, out result));
        }

        /// <summary>Records a fact of an assessment (考核登记).
        /// <para>考核登记：登记认定的分值、次数、比率或免列，须有文件依据。</para></summary>
        /// <remarks><para>ErrorKind.NotFound for a scheme or an item that the rules of the plan do not have,
        /// ErrorKind.Duplicate where the same was recorded already.</para></remarks>
        public int AssessmentFactRecord(AssessmentFactForm form)
        {
            using (FormHandle formHandle = Filled(form))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_assessment_fact_record(h, RawOf(formHandle), out result));
        }

        /// <summary>Corrects a fact of an assessment. <para>更正考核登记。</para></summary>
        /// <remarks><para>ErrorKind.Rule if the form names another kind, plan or unit than the fact has.</para></remarks>
        public void AssessmentFactRevise(int id, AssessmentFactForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_assessment_fact_revise(h, id, RawOf(formHandle)));
        }

        /// <summary>Issues the result of an assessment (签发考核结果).
        /// <para>签发考核结果：编定文号和日期，此后不再更改。</para></summary>
        /// <remarks><para>It is a change of its own, as a bulletin is. ErrorKind.Duplicate for a number that is taken, and
        /// where the month has a result already.</para></remarks>
        public int AssessmentIssue(int plan, Month month, string name, string number, Date issuedOn)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_assessment_issue16(h, plan, month.Number, name, Length(name), number, Length(number), issuedOn.Number, out result));
        }

        /// <summary>Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme.
        /// <para>更正考核结果：按同一计划、月份、办法签发新的结果，写明更正原因。</para></summary>
        /// <remarks><para>It is a change of its own. ErrorKind.Duplicate where the issued one was corrected
        /// already.</para></remarks>
        public int IssuedAssessmentCorrect(int former, string number, Date issuedOn, string reason)
        {
            return Int((IntPtr h, out int result) =>
                Native.zdxm_issued_assessment_correct16(h, former, number, Length(number), issuedOn.Number, reason, Length(reason), out result));
        }

        /// <summary>Issues the bulletin of a month (签发). <para>签发某月的通报。</para></summary>
        /// <remarks><para>The figures are those before this batch, which must not have written anything, and cannot write
        /// anything after it: ErrorKind.Rule. ErrorKind.Duplicate if another issued bulletin has the number. A month can be
        /// issued again under another number.</para></remarks>
        public int IssueBulletin(IssueForm form, RulesForm rules = null)
        {
            using (FormHandle formHandle = Filled(form))
            using (FormHandle rulesHandle = Filled(rules))
                return Int((IntPtr h, out int result) =>
                    Native.zdxm_issue_bulletin(h, RawOf(formHandle), RawOf(rulesHandle), out result));
        }

        /// <summary>Gives up what was confirmed of a column; what was imported by it stays.
        /// <para>撤销某列的确认；已导入的内容不变。</para></summary>
        public void ImportColumnWithdraw(int id)
        {
            Call(h => Native.zdxm_import_column_withdraw(h, id));
        }
    }

    /// <summary>A plan change that is put together: supplement, withdrawal, adjustment.
    /// <para>正在编制的计划调整：增补、调出、调整。</para></summary>
    public sealed partial class PlanChangeDraft : Handle
    {
        internal PlanChangeDraft(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_plan_change_free) { }

        /// <summary>A project comes into the plan (增补), from a form of an item that names the PROJECT.
        /// <para>增补：项目列入计划，表单为写明项目的计划项目。</para></summary>
        /// <remarks><para>Preview and adoption check whether it fits the plan.</para></remarks>
        public void Supplement(ItemForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_plan_change_supplement(h, RawOf(formHandle)));
        }

        /// <summary>A project leaves the plan (调出), by the number of its item.
        /// <para>调出：按计划项目的编号退出计划。</para></summary>
        public void Withdraw(int item)
        {
            Call(h => Native.zdxm_plan_change_withdraw(h, item));
        }

        /// <summary>A project that left comes back within the year (调回), by the number of its item.
        /// <para>已调出的项目在年内回到计划（调回），其间各月仍不计入。</para></summary>
        /// <remarks><para>The months between stay without it: ABSENT_MONTHS of the item.</para></remarks>
        public void Return(int item)
        {
            Call(h => Native.zdxm_plan_change_return(h, item));
        }

        /// <summary>What the plan says of a project changes (调整), by the number of its item.
        /// <para>调整：按计划项目的编号变更计划对项目的规定。</para></summary>
        /// <remarks><para>A form that was loaded from the item's row, or from that of ItemInMonth, holds what the plan says
        /// from then on: preview and adoption give ErrorKind.Conflict where somebody has changed the item since. OWNER and
        /// OWNER_CREDIT_CODE, where one of them was set after loading, give the project to another owner from the effective
        /// month on.</para></remarks>
        public void Adjust(int item, ItemForm form)
        {
            using (FormHandle formHandle = Filled(form))
                Call(h => Native.zdxm_plan_change_adjust(h, item, RawOf(formHandle)));
        }

        /// <summary>What the plan change would do to the sums of its plan. Nothing is written.
        /// <para>预览计划调整对计划合计的影响；不写入任何内容。</para></summary>
        /// <remarks><para>Cut is CutKind.All for implementation projects, CutKind.Phase or CutKind.PhaseSector. Errors are
        /// those of adopting it; ErrorDetail names the line as its record. The rows are those of
        /// PlanChangeBalance.</para></remarks>
        public IReadOnlyList<PlanChangeBalance> Preview(View view)
        {
            return All(row => new PlanChangeBalance(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_plan_change_preview(h, RawOf(view), out made));
        }
    }

    /// <summary>What an office prints, in every form: text, Markdown, JSON, workbooks.
    /// <para>可印制的文件：文本、Markdown、JSON、工作簿。</para></summary>
    public sealed partial class Document : Handle
    {
        internal Document(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_document_free) { }

        /// <summary>A form of the document that is words.
        /// <para>文件的文字形式：文本、Markdown或JSON；已签发的通报为签发时的原文。</para></summary>
        /// <remarks><para>Of an issued bulletin, what was issued: ErrorKind.Tampered where that was edited in the ledger,
        /// ErrorKind.NotFound where it was not kept; IssuedBulletinCheck says which forms are there.</para></remarks>
        public string Text(PrintedForm form)
        {
            return Text((IntPtr h, char[] buffer, int cap, out int need) =>
                Native.zdxm_document_text16(h, (int)form, buffer, cap, out need));
        }

        /// <summary>Saves a form of the document as a file. <para>将文件以某种形式存盘。</para></summary>
        /// <remarks><para>ErrorKind.Duplicate where there is a file, or a ledger, which is never replaced;
        /// ErrorKind.FileInUse where another program holds the file for two seconds. An error leaves what was
        /// there.</para></remarks>
        public void Save(PrintedForm form, string path, bool overwrite = false)
        {
            Call(h => Native.zdxm_document_save16(h, (int)form, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0));
        }

        /// <summary>Saves a table of the document, by its place from 0, as a .csv file.
        /// <para>将文件中的一个表存为CSV：UTF-8带标记，一行表头并注明单位，金额精确到分、以元计。</para></summary>
        /// <remarks><para>UTF-8 with its mark, one header row which names the units, amounts exact, in 元. A table with
        /// sums says first in each row what it is. A text that a spreadsheet would run as a formula gets an apostrophe
        /// before it. Files as Save says.</para></remarks>
        public void SaveCsv(int index, string path, bool overwrite = false)
        {
            Call(h => Native.zdxm_document_save_csv16(h, index, path, Length(path), overwrite ? Z.SAVE_OVERWRITE : 0));
        }

        /// <summary>The head of a document in one row.
        /// <para>文件头：标题、用纸、发文机关、文号、日期、口径、校验标记、表数，一行。</para></summary>
        /// <remarks><para>Count is the number of its tables. ProofMark proves where the figures of what was issued come
        /// from.</para></remarks>
        public DocumentHead Head()
        {
            return One(row => new DocumentHead(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_document_head(h, out made));
        }

        /// <summary>The parts of a document in their order, those of its attachments last.
        /// <para>文件的各个部分（标题、段落、表），按次序，附件在后。</para></summary>
        /// <remarks><para>A heading has a Depth from 1 to 4, a paragraph none; a table has a TableIndex, its place for
        /// Table. Attachment is the name of the attachment that a part belongs to.</para></remarks>
        public IReadOnlyList<DocumentPart> Parts()
        {
            return All(row => new DocumentPart(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_document_parts(h, out made));
        }

        /// <summary>The charts of a document in their order.
        /// <para>文件的各幅图表，按次序：标题、SVG文本、一句话说明。</para></summary>
        /// <remarks><para>Text is the chart as SVG, 156 mm wide; Note says what it shows in a sentence, for those who do
        /// not see it.</para></remarks>
        public IReadOnlyList<DocumentChart> Charts()
        {
            return All(row => new DocumentChart(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_document_charts(h, out made));
        }

        /// <summary>The tables of a document, in their order. <para>文件中的各个表格，按次序。</para></summary>
        /// <remarks><para>Sheet is the name that its sheet in a workbook has.</para></remarks>
        public IReadOnlyList<DocumentTable> Tables()
        {
            return All(row => new DocumentTable(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_document_tables(h, out made));
        }

        /// <summary>The rows of a table, by its place from 0, each cell as it is displayed.
        /// <para>某个表格（位置从0起）的各行，各单元格为显示内容。</para></summary>
        /// <remarks><para>Fields: ROW_KIND, and column n as Column0 + n. A dash stands for a figure that does not
        /// exist.</para></remarks>
        public IReadOnlyList<IReadOnlyList<string>> Table(int index)
        {
            return Table((IntPtr h, out IntPtr made) =>
                Native.zdxm_document_table(h, index, out made));
        }

        /// <summary>The header cells of a table, by its place from 0.
        /// <para>某个表格（位置从0起）的表头单元格。</para></summary>
        /// <remarks><para>Row is 0 or 1; Rows and Columns are how many it covers.</para></remarks>
        public IReadOnlyList<TableHeaderCell> TableHeader(int index)
        {
            return All(row => new TableHeaderCell(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_document_table_header(h, index, out made));
        }
    }

    /// <summary>The figures of a month, made once. <para>一个月的通报（简报）数据。</para></summary>
    public sealed partial class Bulletin : Handle
    {
        internal Bulletin(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_bulletin_free) { }

        /// <summary>The bulletin as a document, for every form. <para>整份通报，为可印成各种形式的文件。</para></summary>
        /// <remarks><para>Of an issued bulletin the forms are those that were issued, byte for byte:
        /// IssuedBulletinReprint.</para></remarks>
        public Document Document()
        {
            return new Document(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_bulletin_document(h, out made));
        }

        /// <summary>The bulletin's head, with starts and finishes, in one row.
        /// <para>通报的总体数据及开竣工情况，一行。</para></summary>
        /// <remarks><para>Change is the last one that it knows of. Late and Undated are of reports; null, as Deadline is,
        /// where the rules of the plan name no deadline. StartRate is over the base of the rules.</para></remarks>
        public BulletinHead Head()
        {
            return One(row => new BulletinHead(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_bulletin_head(h, out made));
        }

        /// <summary>The bulletin's sums in every cut. <para>通报各种口径的合计。</para></summary>
        /// <remarks><para>Units come by rank within their kind.</para></remarks>
        public IReadOnlyList<BulletinFigures> Figures()
        {
            return All(row => new BulletinFigures(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_bulletin_figures(h, out made));
        }

        /// <summary>The projects that did not report for the month (未报送), by reporting unit.
        /// <para>该月未报送的项目，按填报单位。</para></summary>
        public IReadOnlyList<MissingReport> Missing()
        {
            return All(row => new MissingReport(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_bulletin_missing(h, out made));
        }
    }

    /// <summary>A spreadsheet file that is read. <para>读入的电子表格文件。</para></summary>
    public sealed partial class Workbook : Handle
    {
        internal Workbook(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_workbook_free) { }

        /// <summary>The sheets that are plans or monthly reports. <para>工作簿中的计划表和月报表。</para></summary>
        /// <remarks><para>The sums are over the rows that count, which are Count. ErrorKind.UnknownSheet if none was
        /// understood.</para></remarks>
        public IReadOnlyList<Sheet> Sheets()
        {
            return All(row => new Sheet(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_sheets(h, out made));
        }

        /// <summary>The columns of a sheet, by its place from 0, and what each means.
        /// <para>某个表（位置从0起）各列的含义。</para></summary>
        /// <remarks><para>Meaning is null where the header is not known.</para></remarks>
        public IReadOnlyList<SheetColumn> Columns(int sheet)
        {
            return All(row => new SheetColumn(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_columns(h, sheet, out made));
        }

        /// <summary>The projects of a sheet, by its place from 0, as they were read.
        /// <para>某个表（位置从0起）读到的项目。</para></summary>
        /// <remarks><para>Other has the columns that the ledger has no field for. A form of a report can be loaded from
        /// such a row (Load).</para></remarks>
        public IReadOnlyList<SheetRow> Rows(int sheet)
        {
            return All(row => new SheetRow(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_rows(h, sheet, out made));
        }

        /// <summary>The headings of a sheet, by its place from 0, with what each declares and what stands under it.
        /// <para>某个表（位置从0起）的分组标题、申报数与实际数。</para></summary>
        /// <remarks><para>Total, Annual and YtdDone are as found.</para></remarks>
        public IReadOnlyList<SheetGroup> Groups(int sheet)
        {
            return All(row => new SheetGroup(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_groups(h, sheet, out made));
        }

        /// <summary>Every problem of the file, each at its cell, and the sheets that were left out.
        /// <para>文件的全部问题，各注明单元格，以及未读的表。</para></summary>
        /// <remarks><para>Text says what is wrong and what to do, in the language of the context; Read what the cell of a
        /// blocking one says.</para></remarks>
        public IReadOnlyList<Finding> Findings()
        {
            return All(row => new Finding(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_findings(h, out made));
        }

        /// <summary>All sheets of the file as plain cells, understood or not.
        /// <para>文件的全部表，为普通单元格，不论是否识别。</para></summary>
        /// <remarks><para>SheetIndex is the place among all sheets.</para></remarks>
        public IReadOnlyList<SheetGrid> Grids()
        {
            return All(row => new SheetGrid(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_grids(h, out made));
        }

        /// <summary>The cells with a value of a sheet, by its place among all sheets, row by row.
        /// <para>某个表（在全部表中的位置）有值的单元格，逐行。</para></summary>
        public IReadOnlyList<SheetCell> Cells(int sheet)
        {
            return All(row => new SheetCell(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_workbook_cells(h, sheet, out made));
        }
    }

    /// <summary>What the import of a workbook would do. <para>工作簿导入台账的预览与执行。</para></summary>
    public sealed partial class Import : Handle
    {
        internal Import(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_import_free) { }

        /// <summary>What the import would do, in numbers, in one row. <para>导入将做什么，各类数目，一行。</para></summary>
        public ImportCounts Counts()
        {
            return One(row => new ImportCounts(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_counts(h, out made));
        }

        /// <summary>Every problem, of the sheets and of the comparison with the ledger.
        /// <para>全部问题：表格的问题和与台账比对的问题。</para></summary>
        public IReadOnlyList<Finding> Findings()
        {
            return All(row => new Finding(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_findings(h, out made));
        }

        /// <summary>The problems that stand in the way of this import with its options.
        /// <para>按当前选项仍妨碍导入的问题。</para></summary>
        public IReadOnlyList<Finding> Unsettled()
        {
            return All(row => new Finding(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_unsettled(h, out made));
        }

        /// <summary>The units that the import adds, with the kind that each name suggests.
        /// <para>导入将新增的单位及由名称推测的类别。</para></summary>
        public IReadOnlyList<NewName> NewUnits()
        {
            return All(row => new NewName(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_new_units(h, out made));
        }

        /// <summary>The sectors that the import adds. Kind is null. <para>导入将新增的行业分类。</para></summary>
        public IReadOnlyList<NewName> NewSectors()
        {
            return All(row => new NewName(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_new_sectors(h, out made));
        }

        /// <summary>Begins to write the import by a person. <para>以某人的名义开始写入导入内容。</para></summary>
        /// <remarks><para>Step and commit the batch like any other. ErrorKind.UnsettledProblems while problems stand in the
        /// way, ErrorKind.Rule if the ledger has changed since the preview.</para></remarks>
        public Batch Begin(string actor)
        {
            return new Batch(this, (IntPtr h, out IntPtr made) =>
                Native.zdxm_import_begin16(h, actor, Length(actor), out made));
        }
    }

    /// <summary>The proof of a whole ledger, step by step. <para>分步核验整个台账。</para></summary>
    public sealed partial class Proof : Work
    {
        internal Proof(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_verify_free) { }

        /// <summary>Reads about so many rows more. <para>再校验约若干行。</para></summary>
        /// <remarks><para>It is done when all were read. In the proof of a ledger the first thing that does not fit is an
        /// error, ErrorKind.Tampered or ErrorKind.Damaged; the examination of a file lists all of them. done and total
        /// count rows, of a file only about. A step of the examination returns within a tenth of a second.</para></remarks>
        public override Progress Step(int rows)
        {
            long done = 0, total = 0;
            int status = Call(h => Native.zdxm_verify_step(h, rows, out done, out total));
            return new Progress(done, total, status == Z.DONE);
        }

        /// <summary>What a completed proof looked at, in one row. <para>校验完成后的结果，一行。</para></summary>
        /// <remarks><para>Change is the last one, Seals how many there are, each with the hash of its change; SealList
        /// gives them. AddedObjects come from other programs; they hold no facts. The hash vouches for all that came
        /// before; printed on a bulletin, it also proves that no later change was cut off. ErrorKind.Rule before the last
        /// step.</para></remarks>
        public Verification Result()
        {
            return One(row => new Verification(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_verify_result(h, out made));
        }

        /// <summary>Everything that is wrong with a file that was examined. <para>所检查文件的全部问题。</para></summary>
        /// <remarks><para>A sound file gives no rows. ErrorKind.Rule before the last step.</para></remarks>
        public IReadOnlyList<FileProblem> Problems()
        {
            return All(row => new FileProblem(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_verify_problems(h, out made));
        }
    }

    /// <summary>A backup that is made step by step. <para>分步制作的备份。</para></summary>
    public sealed partial class Backup : Work
    {
        internal Backup(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_backup_free) { }

        /// <summary>Leaves out the files of attachments, which a backup has beside it otherwise.
        /// <para>备份不带附件文件；默认带附件，放在备份旁的文件夹中。结果的FILES_MISSING为缺少的文件数。</para></summary>
        /// <remarks><para>To be said before the last step. FILES_MISSING of the row says how many the backup lacks
        /// then.</para></remarks>
        public void LeaveOutAttachments()
        {
            Call(h => Native.zdxm_backup_leave_out_attachments(h));
        }

        /// <summary>Copies so many pages more, of 4 KiB, and then proves about as many rows. <para>再复制若干页（每页4
        /// KiB），之后再校验约若干行。</para></summary>
        /// <remarks><para>It is done when all were copied and proved: then finish it. done and total count pages, and then
        /// rows too. ErrorKind.Tampered or ErrorKind.Damaged where the ledger is not one that a restore would accept. After
        /// ErrorKind.Interrupted it can go on.</para></remarks>
        public override Progress Step(int pages)
        {
            long done = 0, total = 0;
            int status = Call(h => Native.zdxm_backup_step(h, pages, out done, out total));
            return new Progress(done, total, status == Z.DONE);
        }

        /// <summary>Copies and proves what is left, and gives the file its name.
        /// <para>完成余下的复制和校验，文件此时才正式命名。</para></summary>
        /// <remarks><para>The row says what is in it; Change is the last one, AtMs of that. An error leaves what was there.
        /// The backup is over then, and is only to be freed.</para></remarks>
        public FileContents Finish()
        {
            return One(row => new FileContents(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_backup_finish(h, out made));
        }
    }

    /// <summary>A whole ledger as lines of JSON, written or read step by step.
    /// <para>整个台账的JSON归档，分步写出或读入。</para></summary>
    public sealed partial class Archive : Work
    {
        internal Archive(Handle parent, HandleCall make)
            : base(parent, make, Native.zdxm_archive_free) { }

        /// <summary>Puts the files of attachments beside the archive as well. ErrorKind.Rule for an import, which takes
        /// over the files that lie beside its archive.
        /// <para>归档时附件文件一并放入归档旁的文件夹；默认不带。由归档建台账时，自动取用归档旁的附件文件。</para></summary>
        /// <remarks><para>To be said before the last step. FILES_MISSING of the result says how many the archive
        /// lacks.</para></remarks>
        public void TakeAttachments()
        {
            Call(h => Native.zdxm_archive_take_attachments(h));
        }

        /// <summary>Writes, or reads and proves, about so many lines more.
        /// <para>再写出（或读入并校验）约若干行。</para></summary>
        /// <remarks><para>It is done when the file has its name. Of an import: ErrorKind.UnknownFormat for what is no
        /// archive, ErrorKind.NewerVersion for one of a later version, ErrorKind.Damaged for a wrong line,
        /// ErrorKind.Tampered where a value was edited; nothing is left of it then. After ErrorKind.Interrupted it can go
        /// on.</para></remarks>
        public override Progress Step(int lines)
        {
            long done = 0, total = 0;
            int status = Call(h => Native.zdxm_archive_step(h, lines, out done, out total));
            return new Progress(done, total, status == Z.DONE);
        }

        /// <summary>What is in a completed archive, or in the ledger made of it, in one row.
        /// <para>已完成的归档或由它建立的台账的内容，一行。</para></summary>
        /// <remarks><para>Change is the last one, AtMs of that. ErrorKind.Rule before the last step.</para></remarks>
        public FileContents Result()
        {
            return One(row => new FileContents(row), (IntPtr h, out IntPtr made) =>
                Native.zdxm_archive_result(h, out made));
        }
    }
}
