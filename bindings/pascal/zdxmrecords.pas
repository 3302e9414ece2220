{ Kinds of rows (查询结果). A row holds its values for as long as a program keeps it. Made from src/ by `cargo run -p zdxm-abi`; do not edit. }
unit zdxmrecords;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  zdxm, zdxmcodes, zdxmvalues, zdxmrows;

type
  /// What reads codes, for the properties of all kinds of rows.
  IZdxmTypedRow = interface(IZdxmRow)
    function GetAssessmentFactKind(Field: Integer): TZdxmAssessmentFactKind;
    function GetAttachedKind(Field: Integer): TZdxmAttachedKind;
    function GetBulletinKind(Field: Integer): TZdxmBulletinKind;
    function GetChangeKind(Field: Integer): TZdxmChangeKind;
    function GetClockMarkKind(Field: Integer): TZdxmClockMarkKind;
    function GetCutKind(Field: Integer): TZdxmCutKind;
    function GetDatum(Field: Integer): TZdxmDatum;
    function GetDifference(Field: Integer): TZdxmDifference;
    function GetEventKind(Field: Integer): TZdxmEventKind;
    function GetFactRecordKind(Field: Integer): TZdxmFactRecordKind;
    function GetFileFindingKind(Field: Integer): TZdxmFileFindingKind;
    function GetFileFormat(Field: Integer): TZdxmFileFormat;
    function GetFileProblemKind(Field: Integer): TZdxmFileProblemKind;
    function GetFilingState(Field: Integer): TZdxmFilingState;
    function GetFindingCode(Field: Integer): TZdxmFindingCode;
    function GetGapOrder(Field: Integer): TZdxmGapOrder;
    function GetImportDecision(Field: Integer): TZdxmImportDecision;
    function GetKeeping(Field: Integer): TZdxmKeeping;
    function GetLetterKind(Field: Integer): TZdxmLetterKind;
    function GetLetterState(Field: Integer): TZdxmLetterState;
    function GetLight(Field: Integer): TZdxmLight;
    function GetMatterKind(Field: Integer): TZdxmMatterKind;
    function GetMeasure(Field: Integer): TZdxmMeasure;
    function GetMediaType(Field: Integer): TZdxmMediaType;
    function GetMoneyUnit(Field: Integer): TZdxmMoneyUnit;
    function GetNodeConflict(Field: Integer): TZdxmNodeConflict;
    function GetNodeState(Field: Integer): TZdxmNodeState;
    function GetOpeningNoticeKind(Field: Integer): TZdxmOpeningNoticeKind;
    function GetPaper(Field: Integer): TZdxmPaper;
    function GetPeriod(Field: Integer): TZdxmPeriod;
    function GetPhase(Field: Integer): TZdxmPhase;
    function GetPlaceKind(Field: Integer): TZdxmPlaceKind;
    function GetPlanChangeKind(Field: Integer): TZdxmPlanChangeKind;
    function GetPlanLevel(Field: Integer): TZdxmPlanLevel;
    function GetPrintedForm(Field: Integer): TZdxmPrintedForm;
    function GetProjectState(Field: Integer): TZdxmProjectState;
    function GetReasonClass(Field: Integer): TZdxmReasonClass;
    function GetReportFlags(Field: Integer): TZdxmReportFlags;
    function GetReproduction(Field: Integer): TZdxmReproduction;
    function GetRole(Field: Integer): TZdxmRole;
    function GetRolloverReason(Field: Integer): TZdxmRolloverReason;
    function GetSeverity(Field: Integer): TZdxmSeverity;
    function GetSheetKind(Field: Integer): TZdxmSheetKind;
    function GetStartBaseKind(Field: Integer): TZdxmStartBaseKind;
    function GetSubject(Field: Integer): TZdxmSubject;
    function GetTaskKind(Field: Integer): TZdxmTaskKind;
    function GetTiming(Field: Integer): TZdxmTiming;
    function GetUnitKind(Field: Integer): TZdxmUnitKind;
  end;

  /// A fact of an assessment, as the ledger has it.
  ///
  /// 台账中的考核登记：认定、免列、申诉。
  IZdxmAssessmentFact = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// What a fact of an assessment says (登记类别).
    property AssessmentFactKind: TZdxmAssessmentFactKind index ZDXM_F_ASSESSMENT_FACT_KIND read GetAssessmentFactKind;
    /// Number of the plan (年度计划).
    property Plan: Integer index ZDXM_F_PLAN read GetInteger;
    /// Number of the unit of a cell (单位).
    property Unit_: Integer index ZDXM_F_UNIT read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Last month (截止月份).
    property LastMonth: TZdxmMonth index ZDXM_F_LAST_MONTH read GetMonth;
    /// Name of a scheme of assessment (考核办法).
    property Scheme: string index ZDXM_F_SCHEME read GetText;
    /// Id of an item of the scheme, or given_points, given_times or given_rate (考核项目).
    property SchemeItem: string index ZDXM_F_SCHEME_ITEM read GetText;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// What is given (认定数值).
    property GivenValue: string index ZDXM_F_GIVEN_VALUE read GetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
    /// The issued result that an objection is to (考核结果).
    property Assessment: TZdxmNumber index ZDXM_F_ASSESSMENT read GetNumber;
    /// When an objection was answered (答复日期).
    property AnsweredOn: TZdxmDate index ZDXM_F_ANSWERED_ON read GetDate;
    /// What the answer says (答复意见).
    property Answer: string index ZDXM_F_ANSWER read GetText;
    /// Whether an objection is upheld (是否采纳).
    property IsUpheld: TZdxmFlag index ZDXM_F_IS_UPHELD read GetFlag;
  end;

  /// An attachment of the ledger.
  ///
  /// 台账中的附件。
  IZdxmAttachment = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// What a file is attached to (所附记录种类).
    property AttachedKind: TZdxmAttachedKind index ZDXM_F_ATTACHED_KIND read GetAttachedKind;
    /// The record that a file is attached to, by its number; of a report, the plan item (所附记录).
    property AttachedId: TZdxmNumber index ZDXM_F_ATTACHED_ID read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// SHA-256 of a document (校验值).
    property Sha256: string index ZDXM_F_SHA256 read GetText;
    /// SM3 of a file, 64 hexadecimal digits (SM3校验值).
    property Sm3: string index ZDXM_F_SM3 read GetText;
    /// Size of a file in bytes (文件大小).
    property Size: Int64 index ZDXM_F_SIZE read GetInt64;
    /// What the bytes of a file are (文件类型).
    property MediaType: TZdxmMediaType index ZDXM_F_MEDIA_TYPE read GetMediaType;
    /// When a photo was taken, by its Exif data (照片记录时间).
    property ExifTakenAt: string index ZDXM_F_EXIF_TAKEN_AT read GetText;
    /// Where a photo was taken, by its Exif data (照片记录经纬度).
    property ExifLonLat: string index ZDXM_F_EXIF_LON_LAT read GetText;
    /// In which system the position of the Exif data is meant (照片记录坐标系).
    property ExifDatum: TZdxmDatum index ZDXM_F_EXIF_DATUM read GetDatum;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// When a photo was taken, as a person says (拍摄时间).
    property TakenAt: string index ZDXM_F_TAKEN_AT read GetText;
    /// Where something is, longitude and latitude in degrees (经纬度).
    property LonLat: string index ZDXM_F_LON_LAT read GetText;
    /// In which system coordinates are meant (坐标系).
    property Datum: TZdxmDatum index ZDXM_F_DATUM read GetDatum;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// The figures of a row of a bulletin.
  ///
  /// 通报中一行的数据。
  IZdxmBulletinFigures = interface(IZdxmTypedRow)
    /// Which items a cell sums up (口径).
    property Cut: TZdxmCutKind index ZDXM_F_CUT read GetCutKind;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// Kind of unit that is ranked together (单位类别).
    property UnitKind: TZdxmUnitKind index ZDXM_F_UNIT_KIND read GetUnitKind;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of projects (项目数).
    property Count: Integer index ZDXM_F_COUNT read GetInteger;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Investment done in the month (本月完成投资).
    property MonthDone: TZdxmMoney index ZDXM_F_MONTH_DONE read GetMoney;
    /// Done in the year to date (累计完成投资).
    property Done: TZdxmMoney index ZDXM_F_DONE read GetMoney;
    /// Done of the annual plan in percent, rounded by the rules (完成年度计划的比例).
    property Rate: string index ZDXM_F_RATE read GetText;
    /// Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 % (完成率数值).
    property RateNumber: TZdxmNumber index ZDXM_F_RATE_NUMBER read GetNumber;
    /// Percentage points above time progress, rounded by the rules (与序时进度差).
    property Gap: string index ZDXM_F_GAP read GetText;
    /// GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind (与序时进度差数值).
    property GapNumber: TZdxmNumber index ZDXM_F_GAP_NUMBER read GetNumber;
    /// Rank within the kind of unit (排名).
    property Rank: TZdxmNumber index ZDXM_F_RANK read GetNumber;
    /// Projects that reported for the month (已报送).
    property Reported: Integer index ZDXM_F_REPORTED read GetInteger;
    /// Items whose amount of the month is of earlier months, too, which were not reported (含以前月份项数).
    property SeveralMonths: Integer index ZDXM_F_SEVERAL_MONTHS read GetInteger;
    /// Projects that have started (已开工数).
    property StartedCount: Integer index ZDXM_F_STARTED_COUNT read GetInteger;
    /// Projects that are finished (已竣工数).
    property FinishedCount: Integer index ZDXM_F_FINISHED_COUNT read GetInteger;
  end;

  /// What a bulletin says of itself, and of starts and finishes.
  ///
  /// 通报的名称、月份、开竣工等总体情况。
  IZdxmBulletinHead = interface(IZdxmTypedRow)
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// Share of the year gone, in percent (序时进度).
    property TimeProgress: string index ZDXM_F_TIME_PROGRESS read GetText;
    /// The last day on which a matter may be settled (时限).
    property Deadline: TZdxmDate index ZDXM_F_DEADLINE read GetDate;
    /// Reports that came after the deadline (迟报).
    property Late: TZdxmNumber index ZDXM_F_LATE read GetNumber;
    /// Reports whose day is unknown (报送日期不详).
    property Undated: TZdxmNumber index ZDXM_F_UNDATED read GetNumber;
    /// Number of projects (项目数).
    property Count: Integer index ZDXM_F_COUNT read GetInteger;
    /// Projects that have started (已开工数).
    property StartedCount: Integer index ZDXM_F_STARTED_COUNT read GetInteger;
    /// Planned new starts (计划新开工).
    property PlannedNew: Integer index ZDXM_F_PLANNED_NEW read GetInteger;
    /// Of the planned new starts, started (计划新开工已开工).
    property NewStarted: Integer index ZDXM_F_NEW_STARTED read GetInteger;
    /// New starts planned up to the month (截至本月计划开工).
    property PlannedToDate: Integer index ZDXM_F_PLANNED_TO_DATE read GetInteger;
    /// Of these, started (截至本月已开工).
    property ToDateStarted: Integer index ZDXM_F_TO_DATE_STARTED read GetInteger;
    /// Started before the planned month (提前开工).
    property EarlyStarts: Integer index ZDXM_F_EARLY_STARTS read GetInteger;
    /// Planned up to the month and not started (未按计划开工).
    property LateStarts: Integer index ZDXM_F_LATE_STARTS read GetInteger;
    /// Planned completions (计划竣工).
    property PlannedCompleted: Integer index ZDXM_F_PLANNED_COMPLETED read GetInteger;
    /// Of these, finished (计划竣工已竣工).
    property CompletedFinished: Integer index ZDXM_F_COMPLETED_FINISHED read GetInteger;
    /// Finished though not planned for this year (提前竣工).
    property EarlyFinishes: Integer index ZDXM_F_EARLY_FINISHES read GetInteger;
    /// Implementation projects that stand still (停工).
    property Suspended: Integer index ZDXM_F_SUSPENDED read GetInteger;
    /// Rate of starts over the base of the rules, in percent (开工率).
    property StartRate: string index ZDXM_F_START_RATE read GetText;
    /// Rate of finishes over the planned completions, in percent (竣工率).
    property FinishRate: string index ZDXM_F_FINISH_RATE read GetText;
  end;

  /// One write to the ledger, as the chain of changes records it.
  ///
  /// 一次变更，即对台账的一次写入。
  IZdxmChange = interface(IZdxmTypedRow)
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// What the clock said (时间).
    property AtMs: Int64 index ZDXM_F_AT_MS read GetInt64;
    /// Who (操作人).
    property Actor: string index ZDXM_F_ACTOR read GetText;
    /// The kind of the change as it stands in the ledger (变更类型).
    property ChangeKind: string index ZDXM_F_CHANGE_KIND read GetText;
    /// What the change is about (变更种类).
    property ChangeCode: TZdxmChangeKind index ZDXM_F_CHANGE_CODE read GetChangeKind;
    /// Remark (说明).
    property Note: string index ZDXM_F_NOTE read GetText;
    /// Number of rows that it wrote or closed (记录数).
    property Entries: Int64 index ZDXM_F_ENTRIES read GetInt64;
    /// SHA-256 over these rows (摘要).
    property Digest: string index ZDXM_F_DIGEST read GetText;
    /// SHA-256 over all of it and the change before (校验码).
    property Hash: string index ZDXM_F_HASH read GetText;
    /// Why the instant of a change is not trusted (时间标记).
    property ClockMark: TZdxmClockMarkKind index ZDXM_F_CLOCK_MARK read GetClockMarkKind;
    /// The change that marked the instant (标记变更号).
    property MarkedBy: TZdxmNumber index ZDXM_F_MARKED_BY read GetNumber;
  end;

  /// A field that a change wrote: what it was before, and what it became.
  ///
  /// 变更明细：一个字段的原值与现值。
  IZdxmChangeEntry = interface(IZdxmTypedRow)
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// Who (操作人).
    property Actor: string index ZDXM_F_ACTOR read GetText;
    /// What the clock said (时间).
    property AtMs: TZdxmNumber index ZDXM_F_AT_MS read GetNumber;
    /// What a change wrote of (对象).
    property Subject: TZdxmSubject index ZDXM_F_SUBJECT read GetSubject;
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Ten days of a month, yyyymmp, such as 2022061 for the first (旬).
    property TenDays: TZdxmNumber index ZDXM_F_TEN_DAYS read GetNumber;
    /// The field or figure that differs (变动字段).
    property ChangedField: TZdxmNumber index ZDXM_F_CHANGED_FIELD read GetNumber;
    /// Text of a heading (标题行文字).
    property Label_: string index ZDXM_F_LABEL read GetText;
    /// Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值).
    property Before: string index ZDXM_F_BEFORE read GetText;
    /// Its later value, in the same way (现值).
    property After: string index ZDXM_F_AFTER read GetText;
  end;

  /// An item whose points changed; without an item, only the total, the rank, the grade or the lists of the unit did.
  ///
  /// 得分有变化的考核项目；没有项目的，为总分、名次、等次或名单的变化。
  IZdxmChangedItem = interface(IZdxmTypedRow)
    /// Number of the unit of a cell (单位).
    property Unit_: Integer index ZDXM_F_UNIT read GetInteger;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// Id of an item of the scheme, or given_points, given_times or given_rate (考核项目).
    property SchemeItem: string index ZDXM_F_SCHEME_ITEM read GetText;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Points before, exact (原得分).
    property PointsBefore: string index ZDXM_F_POINTS_BEFORE read GetText;
    /// Points, exact (得分).
    property Points: string index ZDXM_F_POINTS read GetText;
    /// Entries that came (新增依据).
    property EntriesCame: TZdxmTexts index ZDXM_F_ENTRIES_CAME read GetTexts;
    /// Entries that went (减少依据).
    property EntriesWent: TZdxmTexts index ZDXM_F_ENTRIES_WENT read GetTexts;
  end;

  /// A record that differs between two bulletins.
  ///
  /// 两份通报之间有差别的记录。
  IZdxmChangedRecord = interface(IZdxmTypedRow)
    /// What kind of record differs (记录类型).
    property RecordKind: TZdxmFactRecordKind index ZDXM_F_RECORD_KIND read GetFactRecordKind;
    /// Number of the record (编号).
    property Id: TZdxmNumber index ZDXM_F_ID read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// How it differs (变动).
    property Difference: TZdxmDifference index ZDXM_F_DIFFERENCE read GetDifference;
    /// The field or figure that differs (变动字段).
    property ChangedField: TZdxmNumber index ZDXM_F_CHANGED_FIELD read GetNumber;
    /// Text of a heading (标题行文字).
    property Label_: string index ZDXM_F_LABEL read GetText;
    /// Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值).
    property Before: string index ZDXM_F_BEFORE read GetText;
    /// Its later value, in the same way (现值).
    property After: string index ZDXM_F_AFTER read GetText;
    /// Number of the change (变更号).
    property Change: TZdxmNumber index ZDXM_F_CHANGE read GetNumber;
    /// Who (操作人).
    property Actor: string index ZDXM_F_ACTOR read GetText;
    /// What the clock said (时间).
    property AtMs: TZdxmNumber index ZDXM_F_AT_MS read GetNumber;
    /// Why the instant of a change is not trusted (时间标记).
    property ClockMark: TZdxmClockMarkKind index ZDXM_F_CLOCK_MARK read GetClockMarkKind;
    /// The kind of the change as it stands in the ledger (变更类型).
    property ChangeKind: string index ZDXM_F_CHANGE_KIND read GetText;
    /// What the change is about (变更种类).
    property ChangeCode: TZdxmChangeKind index ZDXM_F_CHANGE_CODE read GetChangeKind;
  end;

  /// A form of a bulletin, with what became of the whole.
  ///
  /// 已签发通报的一种印制形式及重新生成的核对结果。
  IZdxmCheckedBulletin = interface(IZdxmTypedRow)
    /// What became of an issued bulletin that was made again (重印结果).
    property Outcome: TZdxmReproduction index ZDXM_F_OUTCOME read GetReproduction;
    /// What is compared (形式).
    property PrintedForm: TZdxmPrintedForm index ZDXM_F_PRINTED_FORM read GetPrintedForm;
    /// Whether a printed form is at hand as it was issued (原件).
    property Keeping: TZdxmKeeping index ZDXM_F_KEEPING read GetKeeping;
    /// Whether it is the same as issued (是否一致).
    property IsSame: TZdxmFlag index ZDXM_F_IS_SAME read GetFlag;
    /// SHA-256 as issued (签发时摘要).
    property IssuedSha256: string index ZDXM_F_ISSUED_SHA256 read GetText;
    /// SHA-256 as made again (现时摘要).
    property PresentSha256: string index ZDXM_F_PRESENT_SHA256 read GetText;
  end;

  /// A form of an issued result, with what became of the whole.
  ///
  /// 已签发考核结果的一种印制形式及重新生成的核对结果。
  IZdxmCheckedForm = interface(IZdxmTypedRow)
    /// What became of an issued bulletin that was made again (重印结果).
    property Outcome: TZdxmReproduction index ZDXM_F_OUTCOME read GetReproduction;
    /// What is compared (形式).
    property PrintedForm: TZdxmPrintedForm index ZDXM_F_PRINTED_FORM read GetPrintedForm;
    /// Whether a printed form is at hand as it was issued (原件).
    property Keeping: TZdxmKeeping index ZDXM_F_KEEPING read GetKeeping;
    /// SHA-256 as issued (签发时摘要).
    property IssuedSha256: string index ZDXM_F_ISSUED_SHA256 read GetText;
    /// Number of the printing that made it, which rises when the library prints differently (版式号).
    property Printing: Integer index ZDXM_F_PRINTING read GetInteger;
  end;

  /// A change of which an office should know because of its instant.
  ///
  /// 时间异常的变更。
  IZdxmClockFinding = interface(IZdxmTypedRow)
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// What the clock said (时间).
    property AtMs: Int64 index ZDXM_F_AT_MS read GetInt64;
    /// Who (操作人).
    property Actor: string index ZDXM_F_ACTOR read GetText;
    /// The kind of the change as it stands in the ledger (变更类型).
    property ChangeKind: string index ZDXM_F_CHANGE_KIND read GetText;
    /// What the change is about (变更种类).
    property ChangeCode: TZdxmChangeKind index ZDXM_F_CHANGE_CODE read GetChangeKind;
    /// Remark (说明).
    property Note: string index ZDXM_F_NOTE read GetText;
    /// Why the instant of a change is not trusted (时间标记).
    property ClockMark: TZdxmClockMarkKind index ZDXM_F_CLOCK_MARK read GetClockMarkKind;
    /// The change that marked the instant (标记变更号).
    property MarkedBy: TZdxmNumber index ZDXM_F_MARKED_BY read GetNumber;
    /// The day that a registrar set for a change whose instant is marked (补记日期).
    property SetDay: TZdxmDate index ZDXM_F_SET_DAY read GetDate;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
    /// What something rests on, such as a document (依据).
    property Basis: string index ZDXM_F_BASIS read GetText;
    /// The change by which something was set (补记变更号).
    property SetBy: TZdxmNumber index ZDXM_F_SET_BY read GetNumber;
    /// The last change before, of those whose instant is trusted (前一变更号).
    property ChangeBefore: TZdxmNumber index ZDXM_F_CHANGE_BEFORE read GetNumber;
    /// What the clock said at that change (前一变更时间).
    property BeforeMs: TZdxmNumber index ZDXM_F_BEFORE_MS read GetNumber;
    /// Whole days since that change, where they are more than 400 (间隔天数).
    property DaysBetween: TZdxmNumber index ZDXM_F_DAYS_BETWEEN read GetNumber;
  end;

  /// A mapping that the ledger keeps.
  ///
  /// 台账保存的表头对应关系。
  IZdxmColumnMapping = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// What a sheet is (表格类别).
    property SheetKind: TZdxmSheetKind index ZDXM_F_SHEET_KIND read GetSheetKind;
    /// Header path of a column (表头).
    property Header: string index ZDXM_F_HEADER read GetText;
    /// What a column means, such as annual (含义).
    property Meaning: string index ZDXM_F_MEANING read GetText;
    /// Unit of a column's amounts (金额单位).
    property MoneyUnit: TZdxmMoneyUnit index ZDXM_F_MONEY_UNIT read GetMoneyUnit;
  end;

  /// The contact details of a person, under the person's number.
  ///
  /// 人员的联系方式。
  IZdxmContact = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Post of a person in their unit (职务).
    property Post: string index ZDXM_F_POST read GetText;
    /// Telephone number (电话).
    property Phone: string index ZDXM_F_PHONE read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A chart with the texts that it is drawn as.
  ///
  /// 文件中的图表及其文字形式。
  IZdxmDocumentChart = interface(IZdxmTypedRow)
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// Remark (说明).
    property Note: string index ZDXM_F_NOTE read GetText;
  end;

  /// What a document says of itself.
  ///
  /// 文件的标题、日期等。
  IZdxmDocumentHead = interface(IZdxmTypedRow)
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// On what paper a document is printed (用纸).
    property Paper: TZdxmPaper index ZDXM_F_PAPER read GetPaper;
    /// Name of the office that keeps the ledger (建账单位).
    property Office: string index ZDXM_F_OFFICE read GetText;
    /// Number under which a bulletin was issued (期号).
    property Number: string index ZDXM_F_NUMBER read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
    /// Name and version of the rules by which its figures were made (口径).
    property PrintedRules: string index ZDXM_F_PRINTED_RULES read GetText;
    /// Proof of where its figures come from (校验标记).
    property ProofMark: string index ZDXM_F_PROOF_MARK read GetText;
    /// Number of projects (项目数).
    property Count: Integer index ZDXM_F_COUNT read GetInteger;
  end;

  /// A part of a document, flat.
  ///
  /// 文件的一个组成部分。
  IZdxmDocumentPart = interface(IZdxmTypedRow)
    /// How deep a heading stands, 0 for the total (层级).
    property Depth: TZdxmNumber index ZDXM_F_DEPTH read GetNumber;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// Place of a table in its document, from 0 (表序).
    property TableIndex: TZdxmNumber index ZDXM_F_TABLE_INDEX read GetNumber;
    /// Name of the attachment that a part belongs to (附件).
    property Attachment: string index ZDXM_F_ATTACHMENT read GetText;
  end;

  /// A table of a document.
  ///
  /// 文件中的一张表。
  IZdxmDocumentTable = interface(IZdxmTypedRow)
    /// Name of the sheet (工作表).
    property Sheet: string index ZDXM_F_SHEET read GetText;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// Line of units under the title (单位行).
    property UnitLine: string index ZDXM_F_UNIT_LINE read GetText;
    /// Number of columns (列数).
    property Columns: Integer index ZDXM_F_COLUMNS read GetInteger;
    /// Number of rows (行数).
    property Rows: TZdxmNumber index ZDXM_F_ROWS read GetNumber;
    /// Notes (附注).
    property Notes: TZdxmTexts index ZDXM_F_NOTES read GetTexts;
  end;

  /// A whole and a part of it that a plan lists in the same months.
  ///
  /// 同一计划在相同月份同时列有的整体与部分。
  IZdxmDoubleCounted = interface(IZdxmTypedRow)
    /// Item of a whole (整体).
    property Whole: Integer index ZDXM_F_WHOLE read GetInteger;
    /// Name of the project that is a whole (整体项目名称).
    property WholeName: string index ZDXM_F_WHOLE_NAME read GetText;
    /// Item of a part (部分).
    property Part: Integer index ZDXM_F_PART read GetInteger;
    /// Name of the project that is a part (部分项目名称).
    property PartName: string index ZDXM_F_PART_NAME read GetText;
    /// The item of the two that does not count (不计入统计).
    property LeftOut: TZdxmNumber index ZDXM_F_LEFT_OUT read GetNumber;
  end;

  /// The sector of a name, and whether it was added for it.
  ///
  /// 按名称取得的行业分类，及是否新增。
  IZdxmEnsuredSector = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Whether the record was added (是否新增).
    property Added: Integer index ZDXM_F_ADDED read GetInteger;
    /// Names of others that look like a new one (相近名称).
    property Near: TZdxmTexts index ZDXM_F_NEAR read GetTexts;
  end;

  /// The unit of a name, and whether it was added for it.
  ///
  /// 按名称取得的单位，及是否新增。
  IZdxmEnsuredUnit = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Whether the record was added (是否新增).
    property Added: Integer index ZDXM_F_ADDED read GetInteger;
    /// Names of others that look like a new one (相近名称).
    property Near: TZdxmTexts index ZDXM_F_NEAR read GetTexts;
  end;

  /// A sheet of an office: which columns it has, under which headers, in which unit. The words of its fields are those by which
  /// sheets are read, so what is written by it is read back.
  ///
  /// 表式：各列、表头和单位。
  IZdxmExportProfile = interface(IZdxmTypedRow)
    /// By what name a sheet of the office is asked for (表式).
    property Profile: string index ZDXM_F_PROFILE read GetText;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// What a sheet is (表格类别).
    property SheetKind: TZdxmSheetKind index ZDXM_F_SHEET_KIND read GetSheetKind;
    /// Whether a blank sheet can be made of it (可制模板).
    property IsTemplate: TZdxmFlag index ZDXM_F_IS_TEMPLATE read GetFlag;
  end;

  /// A value that a field can have.
  ///
  /// 字段的一个可选值。
  IZdxmFieldChoice = interface(IZdxmTypedRow)
    /// Number of a value that a field can have (代码).
    property ValueNumber: Integer index ZDXM_F_VALUE_NUMBER read GetInteger;
    /// English word of a value that a field can have, as JSON has it (英文代码).
    property ValueWord: string index ZDXM_F_VALUE_WORD read GetText;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
  end;

  /// A figure that differs.
  ///
  /// 有变化的一项数据。
  IZdxmFigureChange = interface(IZdxmTypedRow)
    /// Which items a cell sums up (口径).
    property Cut: TZdxmCutKind index ZDXM_F_CUT read GetCutKind;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// The field or figure that differs (变动字段).
    property ChangedField: TZdxmNumber index ZDXM_F_CHANGED_FIELD read GetNumber;
    /// Text of a heading (标题行文字).
    property Label_: string index ZDXM_F_LABEL read GetText;
    /// Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is (原值).
    property Before: string index ZDXM_F_BEFORE read GetText;
    /// Its later value, in the same way (现值).
    property After: string index ZDXM_F_AFTER read GetText;
  end;

  /// What a ledger, a backup or an archive has in it.
  ///
  /// 台账、备份或归档中的内容。
  IZdxmFileContents = interface(IZdxmTypedRow)
    /// Name of the office that keeps the ledger (建账单位).
    property Office: string index ZDXM_F_OFFICE read GetText;
    /// Number of the ledger among all ledgers (台账标识).
    property Uuid: string index ZDXM_F_UUID read GetText;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// What the clock said (时间).
    property AtMs: Int64 index ZDXM_F_AT_MS read GetInt64;
    /// Why the instant of a change is not trusted (时间标记).
    property ClockMark: TZdxmClockMarkKind index ZDXM_F_CLOCK_MARK read GetClockMarkKind;
    /// SHA-256 over all of it and the change before (校验码).
    property Hash: string index ZDXM_F_HASH read GetText;
    /// Number of rows (行数).
    property Rows: Int64 index ZDXM_F_ROWS read GetInt64;
    /// Files that the attachments of a ledger need, each counted once (附件文件数).
    property Files: Int64 index ZDXM_F_FILES read GetInt64;
    /// Files of attachments that do not lie beside a ledger (缺失附件文件数).
    property FilesMissing: Int64 index ZDXM_F_FILES_MISSING read GetInt64;
  end;

  /// What is wrong with one file beside the ledger.
  ///
  /// 台账旁附件文件的一个问题。
  IZdxmFileFinding = interface(IZdxmTypedRow)
    /// What is wrong with a file beside the ledger (附件文件问题).
    property FileFindingKind: TZdxmFileFindingKind index ZDXM_F_FILE_FINDING_KIND read GetFileFindingKind;
    /// Where a file lies (文件位置).
    property Path: string index ZDXM_F_PATH read GetText;
    /// SHA-256 of a document (校验值).
    property Sha256: string index ZDXM_F_SHA256 read GetText;
    /// The first attachment that needs a file (附件).
    property FileAttachment: TZdxmNumber index ZDXM_F_FILE_ATTACHMENT read GetNumber;
    /// How many attachments need a file (附件数).
    property Attachments: Int64 index ZDXM_F_ATTACHMENTS read GetInt64;
  end;

  /// One thing that is wrong with a file.
  ///
  /// 文件的一个问题。
  IZdxmFileProblem = interface(IZdxmTypedRow)
    /// What is wrong with the file (问题类别).
    property ProblemKind: TZdxmFileProblemKind index ZDXM_F_PROBLEM_KIND read GetFileProblemKind;
    /// Table of the file (数据表).
    property Table: string index ZDXM_F_TABLE read GetText;
    /// Row of that table, by its key or its number (数据行).
    property TableRow: string index ZDXM_F_TABLE_ROW read GetText;
    /// Number of the change (变更号).
    property Change: TZdxmNumber index ZDXM_F_CHANGE read GetNumber;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// What one can do about it (处理办法).
    property Remedy: string index ZDXM_F_REMEDY read GetText;
  end;

  /// What the ledger makes of a report.
  ///
  /// 台账对月报的认定：累计完成、是否开工、提示。
  IZdxmFiledReport = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// Done in the year to date, said or carried forward (累计完成投资).
    property StandingDone: TZdxmMoney index ZDXM_F_STANDING_DONE read GetMoney;
    /// Whether it has started, said or carried forward (已开工).
    property StandingStarted: TZdxmFlag index ZDXM_F_STANDING_STARTED read GetFlag;
    /// Whether it is finished, said or carried forward (已竣工).
    property StandingFinished: TZdxmFlag index ZDXM_F_STANDING_FINISHED read GetFlag;
    /// What somebody should look at (提示).
    property Flags: TZdxmReportFlags index ZDXM_F_FLAGS read GetReportFlags;
  end;

  /// A report on its way into the figures, as it stands or stood.
  ///
  /// 报送记录：草稿、已报送、已退回、已审核。
  IZdxmFiling = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Where a report stands (报送状态).
    property FilingState: TZdxmFilingState index ZDXM_F_FILING_STATE read GetFilingState;
    /// What the reviewer said (审核意见).
    property Opinion: string index ZDXM_F_OPINION read GetText;
    /// Investment done in the month (本月完成投资).
    property MonthDone: TZdxmMoney index ZDXM_F_MONTH_DONE read GetMoney;
    /// Investment done since the start of the year, as reported (年初至本月累计完成投资).
    property YtdDone: TZdxmMoney index ZDXM_F_YTD_DONE read GetMoney;
    /// Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    property CumulativeDone: TZdxmMoney index ZDXM_F_CUMULATIVE_DONE read GetMoney;
    /// Funds in place since the start of the year (到位资金).
    property FundsYtd: TZdxmMoney index ZDXM_F_FUNDS_YTD read GetMoney;
    /// Whether it has started, as reported (是否开工).
    property Started: TZdxmFlag index ZDXM_F_STARTED read GetFlag;
    /// When it started (开工时间).
    property StartedOn: TZdxmDate index ZDXM_F_STARTED_ON read GetDate;
    /// Whether it is finished, as reported (是否竣工).
    property Finished: TZdxmFlag index ZDXM_F_FINISHED read GetFlag;
    /// When it was finished (竣工时间).
    property FinishedOn: TZdxmDate index ZDXM_F_FINISHED_ON read GetDate;
    /// Physical progress (形象进度).
    property Progress: string index ZDXM_F_PROGRESS read GetText;
    /// Preparatory progress (前期工作进展).
    property Preparation: string index ZDXM_F_PREPARATION read GetText;
    /// Problems (存在问题).
    property Problem: string index ZDXM_F_PROBLEM read GetText;
    /// Next steps (下一步工作计划).
    property NextSteps: string index ZDXM_F_NEXT_STEPS read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
    /// Funds in place by source since the start of the year (分来源到位资金).
    property FundsBySource: string index ZDXM_F_FUNDS_BY_SOURCE read GetText;
  end;

  /// One finding.
  ///
  /// 表格中的一个问题。
  IZdxmFinding = interface(IZdxmTypedRow)
    /// Whether it stands in the way (严重程度).
    property Severity: TZdxmSeverity index ZDXM_F_SEVERITY read GetSeverity;
    /// Name of the sheet (工作表).
    property Sheet: string index ZDXM_F_SHEET read GetText;
    /// The cell, such as H24 (单元格).
    property Cell: string index ZDXM_F_CELL read GetText;
    /// What the finding is about (问题代码).
    property Finding: TZdxmFindingCode index ZDXM_F_FINDING read GetFindingCode;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// What a cell says, or the header of a column (原文).
    property Read: string index ZDXM_F_READ read GetText;
    /// Which message a text is, the same for ever, as docs/messages.md lists them (说明代号).
    property MessageId: string index ZDXM_F_MESSAGE_ID read GetText;
  end;

  /// An item that was found, with how its figures are rounded.
  ///
  /// 查询到的计划项目。
  IZdxmFoundItem = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the sector (行业分类).
    property Sector: Integer index ZDXM_F_SECTOR read GetInteger;
    /// Name of the sector (行业分类名称).
    property SectorName: string index ZDXM_F_SECTOR_NAME read GetText;
    /// The first responsible unit (牵头单位).
    property LeadUnit: TZdxmNumber index ZDXM_F_LEAD_UNIT read GetNumber;
    /// Name of the lead unit (牵头单位名称).
    property LeadUnitName: string index ZDXM_F_LEAD_UNIT_NAME read GetText;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Done in the year to date, said or carried forward (累计完成投资).
    property StandingDone: TZdxmMoney index ZDXM_F_STANDING_DONE read GetMoney;
    /// Done of the annual plan in percent, rounded by the rules (完成年度计划的比例).
    property Rate: string index ZDXM_F_RATE read GetText;
    /// Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 % (完成率数值).
    property RateNumber: TZdxmNumber index ZDXM_F_RATE_NUMBER read GetNumber;
    /// Percentage points above time progress, rounded by the rules (与序时进度差).
    property Gap: string index ZDXM_F_GAP read GetText;
    /// GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind (与序时进度差数值).
    property GapNumber: TZdxmNumber index ZDXM_F_GAP_NUMBER read GetNumber;
    /// Light of a month (亮灯).
    property Light: TZdxmLight index ZDXM_F_LIGHT read GetLight;
    /// Where a report stands (报送状态).
    property FilingState: TZdxmFilingState index ZDXM_F_FILING_STATE read GetFilingState;
    /// The last month for which it reported (最近报送月份).
    property LastReport: TZdxmMonth index ZDXM_F_LAST_REPORT read GetMonth;
    /// Numbers of the matters that are open (未办结事项).
    property OpenMatters: TZdxmNumbers index ZDXM_F_OPEN_MATTERS read GetNumbers;
    /// Names of the matters that are open, in the same order (未办结事项名称).
    property OpenMatterNames: TZdxmTexts index ZDXM_F_OPEN_MATTER_NAMES read GetTexts;
    /// Problems (存在问题).
    property Problem: string index ZDXM_F_PROBLEM read GetText;
    /// Numbers of the matters that the problem of the month's report became (存在问题转为事项).
    property MattersOfProblem: TZdxmNumbers index ZDXM_F_MATTERS_OF_PROBLEM read GetNumbers;
    /// Whether it has started, said or carried forward (已开工).
    property StandingStarted: Boolean index ZDXM_F_STANDING_STARTED read GetBoolean;
    /// Whether it is finished, said or carried forward (已竣工).
    property StandingFinished: Boolean index ZDXM_F_STANDING_FINISHED read GetBoolean;
    /// Whether it stands still at the end of the month, by its events (是否停工).
    property IsSuspended: Boolean index ZDXM_F_IS_SUSPENDED read GetBoolean;
  end;

  /// A letter that meets a query, with how it stands on the day.
  ///
  /// 查询到的函件及当日状态。
  IZdxmFoundLetter = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// What kind of letter it is (函件种类).
    property LetterKind: TZdxmLetterKind index ZDXM_F_LETTER_KIND read GetLetterKind;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// The matter that a letter is about (所涉事项).
    property Matter: TZdxmNumber index ZDXM_F_MATTER read GetNumber;
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// The rule that asks for a letter, as the rule pack calls it (函件规则).
    property LetterRule: string index ZDXM_F_LETTER_RULE read GetText;
    /// The last change that its figures know of (截至变更号).
    property AsOf: TZdxmNumber index ZDXM_F_AS_OF read GetNumber;
    /// Where a letter stands (办理状态).
    property LetterState: TZdxmLetterState index ZDXM_F_LETTER_STATE read GetLetterState;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
    /// The date of an answer (回复日期).
    property RepliedOn: TZdxmDate index ZDXM_F_REPLIED_ON read GetDate;
    /// What an answer says (回复内容).
    property Reply: string index ZDXM_F_REPLY read GetText;
    /// Who answered (回复单位).
    property RepliedBy: string index ZDXM_F_REPLIED_BY read GetText;
    /// When a letter was closed (销号日期).
    property ClosedOn: TZdxmDate index ZDXM_F_CLOSED_ON read GetDate;
    /// Result of a matter (办理结果).
    property Result_: string index ZDXM_F_RESULT read GetText;
    /// The stronger letter that followed (升级函件).
    property EscalatedTo: TZdxmNumber index ZDXM_F_ESCALATED_TO read GetNumber;
    /// When a letter was revoked (撤销日期).
    property RevokedOn: TZdxmDate index ZDXM_F_REVOKED_ON read GetDate;
    /// The document that revoked a letter (撤销文件).
    property RevokedBy: string index ZDXM_F_REVOKED_BY read GetText;
    /// Why a letter was revoked (撤销原因).
    property RevokedFor: string index ZDXM_F_REVOKED_FOR read GetText;
    /// What a letter is about, in words (事由对象).
    property About: string index ZDXM_F_ABOUT read GetText;
    /// Those whom a letter goes to, in their order (主送名单).
    property AddresseeNames: TZdxmTexts index ZDXM_F_ADDRESSEE_NAMES read GetTexts;
    /// By how many days a matter is too late (逾期天数).
    property DaysLate: TZdxmNumber index ZDXM_F_DAYS_LATE read GetNumber;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// The units that a letter goes to, in their order (主送单位).
    property AddressedUnits: TZdxmNumbers index ZDXM_F_ADDRESSED_UNITS read GetNumbers;
    /// All that a letter goes to, as it names them (主送).
    property Addressees: TZdxmTexts index ZDXM_F_ADDRESSEES read GetTexts;
    /// What a letter says, a paragraph to a line (正文).
    property Body: string index ZDXM_F_BODY read GetText;
    /// What a letter demands (要求).
    property Demands: TZdxmTexts index ZDXM_F_DEMANDS read GetTexts;
    /// The matters that a letter hands over (交办事项).
    property HandedMatters: TZdxmNumbers index ZDXM_F_HANDED_MATTERS read GetNumbers;
    /// Within how many working days an answer is due (回复期限（工作日）).
    property ReplyDays: TZdxmNumber index ZDXM_F_REPLY_DAYS read GetNumber;
    /// Until when an answer is due (回复期限).
    property ReplyDue: TZdxmDate index ZDXM_F_REPLY_DUE read GetDate;
    /// The figures that a letter quotes (引用数据).
    property QuotedFacts: TZdxmTexts index ZDXM_F_QUOTED_FACTS read GetTexts;
    /// Points that a letter gives each of its units, such as -1 (函件计分).
    property LetterPoints: string index ZDXM_F_LETTER_POINTS read GetText;
    /// Whether a letter is made public (是否公示).
    property IsPublic: Boolean index ZDXM_F_IS_PUBLIC read GetBoolean;
    /// What the units of a letter lose by it (取消事项).
    property Loses: string index ZDXM_F_LOSES read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A matter that meets a query, with how it stands on the day.
  ///
  /// 查询到的事项及当日状态。
  IZdxmFoundMatter = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// What kind of matter it is (事项类别).
    property MatterKind: TZdxmMatterKind index ZDXM_F_MATTER_KIND read GetMatterKind;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// Whether a matter is open on the day (是否未办结).
    property IsOpen: Boolean index ZDXM_F_IS_OPEN read GetBoolean;
    /// By how many days a matter is too late (逾期天数).
    property DaysLate: TZdxmNumber index ZDXM_F_DAYS_LATE read GetNumber;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// Content and scale of a project, what a matter is about (主要内容).
    property Content: string index ZDXM_F_CONTENT read GetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Since when a matter is known (提出日期).
    property OpenedOn: TZdxmDate index ZDXM_F_OPENED_ON read GetDate;
    /// The last day on which a matter may be settled (时限).
    property Deadline: TZdxmDate index ZDXM_F_DEADLINE read GetDate;
    /// When a matter was settled (办结日期).
    property SettledOn: TZdxmDate index ZDXM_F_SETTLED_ON read GetDate;
    /// Result of a matter (办理结果).
    property Result_: string index ZDXM_F_RESULT read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A node that meets a query, with how it stands on the day.
  ///
  /// 查询到的节点及当日状态。
  IZdxmFoundNode = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// The template from which a node was laid out (节点模板).
    property NodeTemplate: string index ZDXM_F_NODE_TEMPLATE read GetText;
    /// Which node of its template a node is (模板节点编号).
    property TemplateNode: string index ZDXM_F_TEMPLATE_NODE read GetText;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// How a node stands on a day (节点状态).
    property NodeState: TZdxmNodeState index ZDXM_F_NODE_STATE read GetNodeState;
    /// By how many days a matter is too late (逾期天数).
    property DaysLate: TZdxmNumber index ZDXM_F_DAYS_LATE read GetNumber;
    /// Light of a month (亮灯).
    property Light: TZdxmLight index ZDXM_F_LIGHT read GetLight;
    /// What does not fit between a node and the one before it (与前置节点不符).
    property NodeConflict: TZdxmNodeConflict index ZDXM_F_NODE_CONFLICT read GetNodeConflict;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber;
    /// The last day on which a node is in time (计划完成日期).
    property PlannedOn: TZdxmDate index ZDXM_F_PLANNED_ON read GetDate;
    /// When a node was done (实际完成日期).
    property ActualOn: TZdxmDate index ZDXM_F_ACTUAL_ON read GetDate;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// The node that comes before it (前置节点).
    property NodeAfter: TZdxmNumber index ZDXM_F_NODE_AFTER read GetNumber;
    /// The event that a node's being done amounts to (对应开竣工).
    property CountsAs: TZdxmEventKind index ZDXM_F_COUNTS_AS read GetEventKind;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A place with the name of its project, as a map shows it.
  ///
  /// 位置及其项目名称。
  IZdxmFoundPlace = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// What the positions of a place are (位置形状).
    property PlaceKind: TZdxmPlaceKind index ZDXM_F_PLACE_KIND read GetPlaceKind;
    /// In which system coordinates are meant (坐标系).
    property Datum: TZdxmDatum index ZDXM_F_DATUM read GetDatum;
    /// The positions of a place, parted by semicolons (坐标串).
    property Outline: string index ZDXM_F_OUTLINE read GetText;
    /// Address of a place (地址).
    property Address: string index ZDXM_F_ADDRESS read GetText;
    /// Code of the county or the town, 6, 9 or 12 digits (行政区划代码).
    property RegionCode: string index ZDXM_F_REGION_CODE read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A decision about an imported file, as it stands in the change that the import wrote. Who decided is the actor of that
  /// change.
  ///
  /// 导入时所作的决定，与该次导入一同保存。
  IZdxmImportAnswer = interface(IZdxmTypedRow)
    /// SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值).
    property FileDigest: string index ZDXM_F_FILE_DIGEST read GetText;
    /// Name of the sheet (工作表).
    property Sheet: string index ZDXM_F_SHEET read GetText;
    /// The cell, such as H24 (单元格).
    property Cell: string index ZDXM_F_CELL read GetText;
    /// What a cell says, or the header of a column (原文).
    property Read: string index ZDXM_F_READ read GetText;
    /// What was decided about a cell (处理).
    property Decision: TZdxmImportDecision index ZDXM_F_DECISION read GetImportDecision;
    /// What a cell says by decision; of a column its MEANING and unit (确认为).
    property DecidedValue: string index ZDXM_F_DECIDED_VALUE read GetText;
  end;

  /// What an import does, in numbers.
  ///
  /// 导入将写入的各类记录数。
  IZdxmImportCounts = interface(IZdxmTypedRow)
    /// Projects that the import adds (新增项目).
    property NewProjects: Integer index ZDXM_F_NEW_PROJECTS read GetInteger;
    /// Projects that it corrects (更正项目).
    property RevisedProjects: Integer index ZDXM_F_REVISED_PROJECTS read GetInteger;
    /// Plan items that it adds (新增计划项目).
    property NewItems: Integer index ZDXM_F_NEW_ITEMS read GetInteger;
    /// Plan items that it corrects (更正计划项目).
    property RevisedItems: Integer index ZDXM_F_REVISED_ITEMS read GetInteger;
    /// Plan items that an import takes out of the plan (调出计划项目).
    property WithdrawnItems: Integer index ZDXM_F_WITHDRAWN_ITEMS read GetInteger;
    /// Reports that it adds (新增月报).
    property NewReports: Integer index ZDXM_F_NEW_REPORTS read GetInteger;
    /// Reports that it corrects (更正月报).
    property RevisedReports: Integer index ZDXM_F_REVISED_REPORTS read GetInteger;
    /// Rows that say what the ledger knows (无变化).
    property Unchanged: Integer index ZDXM_F_UNCHANGED read GetInteger;
    /// Rows without a project (未匹配).
    property Unmatched: Integer index ZDXM_F_UNMATCHED read GetInteger;
  end;

  /// An issued result of an assessment; it never changes.
  ///
  /// 已签发的考核结果，不再变动。
  IZdxmIssuedAssessment = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// The last change that its figures know of (截至变更号).
    property AsOf: Integer index ZDXM_F_AS_OF read GetInteger;
    /// The rule pack (规则).
    property RulePack: Integer index ZDXM_F_RULE_PACK read GetInteger;
    /// Number of the issued result that corrects it (更正为).
    property CorrectedBy: TZdxmNumber index ZDXM_F_CORRECTED_BY read GetNumber;
    /// Number of the plan (年度计划).
    property Plan: Integer index ZDXM_F_PLAN read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Name of a scheme of assessment (考核办法).
    property Scheme: string index ZDXM_F_SCHEME read GetText;
    /// Number under which a bulletin was issued (期号).
    property Number: string index ZDXM_F_NUMBER read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
    /// Number of the issued result that this one corrects (更正的结果).
    property Corrects: TZdxmNumber index ZDXM_F_CORRECTS read GetNumber;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
  end;

  /// An issued bulletin of the ledger; it never changes. Its text is asked for by itself.
  ///
  /// 已签发的简报、通报，不再变动。
  IZdxmIssuedBulletin = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// The last change that its figures know of (截至变更号).
    property AsOf: Integer index ZDXM_F_AS_OF read GetInteger;
    /// Number of the plan (年度计划).
    property Plan: Integer index ZDXM_F_PLAN read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Number under which a bulletin was issued (期号).
    property Number: string index ZDXM_F_NUMBER read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// What a bulletin is called (通报种类).
    property BulletinKind: TZdxmBulletinKind index ZDXM_F_BULLETIN_KIND read GetBulletinKind;
    /// Of what time a bulletin is (期间).
    property BulletinPeriod: TZdxmPeriod index ZDXM_F_BULLETIN_PERIOD read GetPeriod;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
    /// Whether no later bulletin of the same plan and month was issued (最新一期).
    property IsLatest: Boolean index ZDXM_F_IS_LATEST read GetBoolean;
    /// Decimals of amounts in 亿元 (金额小数位).
    property MoneyDecimals: Integer index ZDXM_F_MONEY_DECIMALS read GetInteger;
    /// Decimals of rates and gaps (比率小数位).
    property RateDecimals: Integer index ZDXM_F_RATE_DECIMALS read GetInteger;
    /// How a gap is rounded (差值取整顺序).
    property GapOrder: TZdxmGapOrder index ZDXM_F_GAP_ORDER read GetGapOrder;
    /// Base of the rate of starts (开工率口径).
    property StartBase: TZdxmStartBaseKind index ZDXM_F_START_BASE read GetStartBaseKind;
    /// The year's target of starts, for TZdxmStartBaseKind.Target (全年开工目标数).
    property StartTarget: TZdxmNumber index ZDXM_F_START_TARGET read GetNumber;
    /// The rule pack (规则).
    property RulePack: TZdxmNumber index ZDXM_F_RULE_PACK read GetNumber;
    /// Number of the printing that made it, which rises when the library prints differently (版式号).
    property Printing: Integer index ZDXM_F_PRINTING read GetInteger;
    /// SHA-256 of the exact figures, apart from any printed form (数据摘要).
    property FiguresSha256: string index ZDXM_F_FIGURES_SHA256 read GetText;
  end;

  /// A form of something issued, as it is kept.
  ///
  /// 签发文件的一种印制形式，按原样保存。
  IZdxmIssuedForm = interface(IZdxmTypedRow)
    /// What is compared (形式).
    property PrintedForm: TZdxmPrintedForm index ZDXM_F_PRINTED_FORM read GetPrintedForm;
    /// Whether a printed form is at hand as it was issued (原件).
    property Keeping: TZdxmKeeping index ZDXM_F_KEEPING read GetKeeping;
    /// SHA-256 as issued (签发时摘要).
    property IssuedSha256: string index ZDXM_F_ISSUED_SHA256 read GetText;
    /// Number of the printing that made it, which rises when the library prints differently (版式号).
    property Printing: Integer index ZDXM_F_PRINTING read GetInteger;
  end;

  /// What is known of one plan item at the end of a month.
  ///
  /// 计划项目某月末的数据。
  IZdxmItemFigures = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the sector (行业分类).
    property Sector: Integer index ZDXM_F_SECTOR read GetInteger;
    /// The first responsible unit (牵头单位).
    property LeadUnit: TZdxmNumber index ZDXM_F_LEAD_UNIT read GetNumber;
    /// Number of the unit that files the reports (填报单位).
    property ReportingUnit: TZdxmNumber index ZDXM_F_REPORTING_UNIT read GetNumber;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate;
    /// The last month for which it reported (最近报送月份).
    property LastReport: TZdxmMonth index ZDXM_F_LAST_REPORT read GetMonth;
    /// Done in the year to date, said or carried forward (累计完成投资).
    property StandingDone: TZdxmMoney index ZDXM_F_STANDING_DONE read GetMoney;
    /// Whether it has started, said or carried forward (已开工).
    property StandingStarted: TZdxmFlag index ZDXM_F_STANDING_STARTED read GetFlag;
    /// Whether it is finished, said or carried forward (已竣工).
    property StandingFinished: TZdxmFlag index ZDXM_F_STANDING_FINISHED read GetFlag;
    /// Done up to the end of the month before, carried forward (上月累计完成投资).
    property DoneBeforeMonth: TZdxmMoney index ZDXM_F_DONE_BEFORE_MONTH read GetMoney;
    /// Whether the amount of the month is of earlier months, too, which were not reported (含以前月份).
    property CoversEarlierMonths: Boolean index ZDXM_F_COVERS_EARLIER_MONTHS read GetBoolean;
  end;

  /// The lights of one project or unit in the months of the year so far.
  ///
  /// 项目或单位本年各月的亮灯情况。
  IZdxmItemLight = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: TZdxmNumber index ZDXM_F_ITEM read GetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// Light of a month (亮灯).
    property Light: TZdxmLight index ZDXM_F_LIGHT read GetLight;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
    /// Lights of the months from January on, one digit each (各月亮灯).
    property Lights: string index ZDXM_F_LIGHTS read GetText;
  end;

  /// The actual state of a plan item at the end of a month, beside what its plan and its reports say.
  ///
  /// 计划项目某月末的实际状态，并列计划和月报所述。
  IZdxmItemState = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate;
    /// Actual state (实际状态).
    property ProjectState: TZdxmProjectState index ZDXM_F_PROJECT_STATE read GetProjectState;
    /// When it started (开工时间).
    property StartedOn: TZdxmDate index ZDXM_F_STARTED_ON read GetDate;
    /// When it was finished (竣工时间).
    property FinishedOn: TZdxmDate index ZDXM_F_FINISHED_ON read GetDate;
    /// Since when it stands still, if it does (停工时间).
    property SuspendedOn: TZdxmDate index ZDXM_F_SUSPENDED_ON read GetDate;
    /// Whether it has started, said or carried forward (已开工).
    property StandingStarted: TZdxmFlag index ZDXM_F_STANDING_STARTED read GetFlag;
    /// Whether it is finished, said or carried forward (已竣工).
    property StandingFinished: TZdxmFlag index ZDXM_F_STANDING_FINISHED read GetFlag;
    /// How the start stands against the plan (开工时序).
    property StartTiming: TZdxmTiming index ZDXM_F_START_TIMING read GetTiming;
    /// How the finish stands against the plan (竣工时序).
    property FinishTiming: TZdxmTiming index ZDXM_F_FINISH_TIMING read GetTiming;
    /// Whether reports say started or finished and no event proves it (待认定).
    property NeedsProof: Boolean index ZDXM_F_NEEDS_PROOF read GetBoolean;
  end;

  /// A change that moved the figures of a month that was closed when it was made.
  ///
  /// 关账后更正，改变了已关账月份的数据。
  IZdxmLateCorrection = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// The month that was open when a closed one was corrected (计入月份).
    property KnownIn: TZdxmMonth index ZDXM_F_KNOWN_IN read GetMonth;
    /// Year to date before a correction (更正前累计完成投资).
    property StandingBefore: TZdxmMoney index ZDXM_F_STANDING_BEFORE read GetMoney;
    /// Year to date after a correction (更正后累计完成投资).
    property StandingAfter: TZdxmMoney index ZDXM_F_STANDING_AFTER read GetMoney;
    /// What moved a closed month (更正原因).
    property Causes: string index ZDXM_F_CAUSES read GetText;
    /// Which figures moved (变动指标).
    property Moved: string index ZDXM_F_MOVED read GetText;
  end;

  /// A letter of the ledger.
  ///
  /// 台账中的函件。
  IZdxmLetter = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// What kind of letter it is (函件种类).
    property LetterKind: TZdxmLetterKind index ZDXM_F_LETTER_KIND read GetLetterKind;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// The matter that a letter is about (所涉事项).
    property Matter: TZdxmNumber index ZDXM_F_MATTER read GetNumber;
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// The rule that asks for a letter, as the rule pack calls it (函件规则).
    property LetterRule: string index ZDXM_F_LETTER_RULE read GetText;
    /// The last change that its figures know of (截至变更号).
    property AsOf: TZdxmNumber index ZDXM_F_AS_OF read GetNumber;
    /// Where a letter stands (办理状态).
    property LetterState: TZdxmLetterState index ZDXM_F_LETTER_STATE read GetLetterState;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
    /// The date of an answer (回复日期).
    property RepliedOn: TZdxmDate index ZDXM_F_REPLIED_ON read GetDate;
    /// What an answer says (回复内容).
    property Reply: string index ZDXM_F_REPLY read GetText;
    /// Who answered (回复单位).
    property RepliedBy: string index ZDXM_F_REPLIED_BY read GetText;
    /// When a letter was closed (销号日期).
    property ClosedOn: TZdxmDate index ZDXM_F_CLOSED_ON read GetDate;
    /// Result of a matter (办理结果).
    property Result_: string index ZDXM_F_RESULT read GetText;
    /// The stronger letter that followed (升级函件).
    property EscalatedTo: TZdxmNumber index ZDXM_F_ESCALATED_TO read GetNumber;
    /// When a letter was revoked (撤销日期).
    property RevokedOn: TZdxmDate index ZDXM_F_REVOKED_ON read GetDate;
    /// The document that revoked a letter (撤销文件).
    property RevokedBy: string index ZDXM_F_REVOKED_BY read GetText;
    /// Why a letter was revoked (撤销原因).
    property RevokedFor: string index ZDXM_F_REVOKED_FOR read GetText;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// The units that a letter goes to, in their order (主送单位).
    property AddressedUnits: TZdxmNumbers index ZDXM_F_ADDRESSED_UNITS read GetNumbers;
    /// All that a letter goes to, as it names them (主送).
    property Addressees: TZdxmTexts index ZDXM_F_ADDRESSEES read GetTexts;
    /// What a letter says, a paragraph to a line (正文).
    property Body: string index ZDXM_F_BODY read GetText;
    /// What a letter demands (要求).
    property Demands: TZdxmTexts index ZDXM_F_DEMANDS read GetTexts;
    /// The matters that a letter hands over (交办事项).
    property HandedMatters: TZdxmNumbers index ZDXM_F_HANDED_MATTERS read GetNumbers;
    /// Within how many working days an answer is due (回复期限（工作日）).
    property ReplyDays: TZdxmNumber index ZDXM_F_REPLY_DAYS read GetNumber;
    /// Until when an answer is due (回复期限).
    property ReplyDue: TZdxmDate index ZDXM_F_REPLY_DUE read GetDate;
    /// The figures that a letter quotes (引用数据).
    property QuotedFacts: TZdxmTexts index ZDXM_F_QUOTED_FACTS read GetTexts;
    /// Points that a letter gives each of its units, such as -1 (函件计分).
    property LetterPoints: string index ZDXM_F_LETTER_POINTS read GetText;
    /// Whether a letter is made public (是否公示).
    property IsPublic: Boolean index ZDXM_F_IS_PUBLIC read GetBoolean;
    /// What the units of a letter lose by it (取消事项).
    property Loses: string index ZDXM_F_LOSES read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// Points that the letters of some months give a unit.
  ///
  /// 某单位若干月的函件扣分。
  IZdxmLetterPoints = interface(IZdxmTypedRow)
    /// Number of the unit of a cell (单位).
    property Unit_: Integer index ZDXM_F_UNIT read GetInteger;
    /// Points that a letter gives each of its units, such as -1 (函件计分).
    property LetterPoints: string index ZDXM_F_LETTER_POINTS read GetText;
    /// Letters (函件).
    property Letters: TZdxmNumbers index ZDXM_F_LETTERS read GetNumbers;
  end;

  /// A letter that a rule asks for, ready to be drafted.
  ///
  /// 按规则应发的函件，可据以起草。
  IZdxmLetterProposal = interface(IZdxmTypedRow)
    /// What an office calls a letter by its rule (规则名称).
    property RuleName: string index ZDXM_F_RULE_NAME read GetText;
    /// The level of a letter among those that are due about the same (函件级别).
    property LetterLevel: Integer index ZDXM_F_LETTER_LEVEL read GetInteger;
    /// What a letter is about, in words (事由对象).
    property About: string index ZDXM_F_ABOUT read GetText;
    /// Why a letter is due, each reason in words (发函原因).
    property Why: TZdxmTexts index ZDXM_F_WHY read GetTexts;
    /// The figures without which a letter cannot be written (缺少的数据).
    property MissingFigures: TZdxmTexts index ZDXM_F_MISSING_FIGURES read GetTexts;
    /// Letters (函件).
    property Letters: TZdxmNumbers index ZDXM_F_LETTERS read GetNumbers;
    /// What kind of letter it is (函件种类).
    property LetterKind: TZdxmLetterKind index ZDXM_F_LETTER_KIND read GetLetterKind;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// The matter that a letter is about (所涉事项).
    property Matter: TZdxmNumber index ZDXM_F_MATTER read GetNumber;
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// The rule that asks for a letter, as the rule pack calls it (函件规则).
    property LetterRule: string index ZDXM_F_LETTER_RULE read GetText;
    /// The last change that its figures know of (截至变更号).
    property AsOf: TZdxmNumber index ZDXM_F_AS_OF read GetNumber;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// The units that a letter goes to, in their order (主送单位).
    property AddressedUnits: TZdxmNumbers index ZDXM_F_ADDRESSED_UNITS read GetNumbers;
    /// All that a letter goes to, as it names them (主送).
    property Addressees: TZdxmTexts index ZDXM_F_ADDRESSEES read GetTexts;
    /// What a letter says, a paragraph to a line (正文).
    property Body: string index ZDXM_F_BODY read GetText;
    /// What a letter demands (要求).
    property Demands: TZdxmTexts index ZDXM_F_DEMANDS read GetTexts;
    /// The matters that a letter hands over (交办事项).
    property HandedMatters: TZdxmNumbers index ZDXM_F_HANDED_MATTERS read GetNumbers;
    /// Within how many working days an answer is due (回复期限（工作日）).
    property ReplyDays: TZdxmNumber index ZDXM_F_REPLY_DAYS read GetNumber;
    /// Until when an answer is due (回复期限).
    property ReplyDue: TZdxmDate index ZDXM_F_REPLY_DUE read GetDate;
    /// The figures that a letter quotes (引用数据).
    property QuotedFacts: TZdxmTexts index ZDXM_F_QUOTED_FACTS read GetTexts;
    /// Points that a letter gives each of its units, such as -1 (函件计分).
    property LetterPoints: string index ZDXM_F_LETTER_POINTS read GetText;
    /// Whether a letter is made public (是否公示).
    property IsPublic: Boolean index ZDXM_F_IS_PUBLIC read GetBoolean;
    /// What the units of a letter lose by it (取消事项).
    property Loses: string index ZDXM_F_LOSES read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// An attachment in a list, as a sheet numbers it.
  ///
  /// 附件清单中的一项。
  IZdxmListedAttachment = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Place in a list of attachments, from 1 (附件序号).
    property ListPlace: Integer index ZDXM_F_LIST_PLACE read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// What a file is attached to (所附记录种类).
    property AttachedKind: TZdxmAttachedKind index ZDXM_F_ATTACHED_KIND read GetAttachedKind;
    /// The record that a file is attached to, by its number; of a report, the plan item (所附记录).
    property AttachedId: TZdxmNumber index ZDXM_F_ATTACHED_ID read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// SHA-256 of a document (校验值).
    property Sha256: string index ZDXM_F_SHA256 read GetText;
    /// SM3 of a file, 64 hexadecimal digits (SM3校验值).
    property Sm3: string index ZDXM_F_SM3 read GetText;
    /// Size of a file in bytes (文件大小).
    property Size: Int64 index ZDXM_F_SIZE read GetInt64;
    /// What the bytes of a file are (文件类型).
    property MediaType: TZdxmMediaType index ZDXM_F_MEDIA_TYPE read GetMediaType;
    /// When a photo was taken, by its Exif data (照片记录时间).
    property ExifTakenAt: string index ZDXM_F_EXIF_TAKEN_AT read GetText;
    /// Where a photo was taken, by its Exif data (照片记录经纬度).
    property ExifLonLat: string index ZDXM_F_EXIF_LON_LAT read GetText;
    /// In which system the position of the Exif data is meant (照片记录坐标系).
    property ExifDatum: TZdxmDatum index ZDXM_F_EXIF_DATUM read GetDatum;
    /// How far the nearest place of the project is away, in metres (距项目位置).
    property DistanceM: TZdxmNumber index ZDXM_F_DISTANCE_M read GetNumber;
    /// What to look at again of an attachment, in words (提示).
    property Advice: TZdxmTexts index ZDXM_F_ADVICE read GetTexts;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// When a photo was taken, as a person says (拍摄时间).
    property TakenAt: string index ZDXM_F_TAKEN_AT read GetText;
    /// Where something is, longitude and latitude in degrees (经纬度).
    property LonLat: string index ZDXM_F_LON_LAT read GetText;
    /// In which system coordinates are meant (坐标系).
    property Datum: TZdxmDatum index ZDXM_F_DATUM read GetDatum;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A matter of the ledger.
  ///
  /// 台账中的事项。
  IZdxmMatter = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// What kind of matter it is (事项类别).
    property MatterKind: TZdxmMatterKind index ZDXM_F_MATTER_KIND read GetMatterKind;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// Content and scale of a project, what a matter is about (主要内容).
    property Content: string index ZDXM_F_CONTENT read GetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Since when a matter is known (提出日期).
    property OpenedOn: TZdxmDate index ZDXM_F_OPENED_ON read GetDate;
    /// The last day on which a matter may be settled (时限).
    property Deadline: TZdxmDate index ZDXM_F_DEADLINE read GetDate;
    /// When a matter was settled (办结日期).
    property SettledOn: TZdxmDate index ZDXM_F_SETTLED_ON read GetDate;
    /// Result of a matter (办理结果).
    property Result_: string index ZDXM_F_RESULT read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// That the problem which a report states became a matter.
  ///
  /// 由月报存在问题转成的事项。
  IZdxmMatterReport = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
  end;

  /// Two units or two projects whose names are so near that they may be one, for a person to judge.
  ///
  /// 名称相近、疑似重复的两个单位或项目，供人判断。
  IZdxmMergeCandidate = interface(IZdxmTypedRow)
    /// What a change wrote of (对象).
    property Subject: TZdxmSubject index ZDXM_F_SUBJECT read GetSubject;
    /// Number of the one that is another (原编号).
    property Merged: Integer index ZDXM_F_MERGED read GetInteger;
    /// Its name (原名称).
    property MergedName: string index ZDXM_F_MERGED_NAME read GetText;
    /// Number of the one that it is (并入编号).
    property MergedTo: Integer index ZDXM_F_MERGED_TO read GetInteger;
    /// Name of the one that it is (并入).
    property MergedInto: string index ZDXM_F_MERGED_INTO read GetText;
  end;

  /// That a unit or a project is another one, from a change on.
  ///
  /// 合并：某单位或项目自某次变更起即为另一个。
  IZdxmMerger = interface(IZdxmTypedRow)
    /// What a change wrote of (对象).
    property Subject: TZdxmSubject index ZDXM_F_SUBJECT read GetSubject;
    /// Number of the one that is another (原编号).
    property Merged: Integer index ZDXM_F_MERGED read GetInteger;
    /// Its name (原名称).
    property MergedName: string index ZDXM_F_MERGED_NAME read GetText;
    /// Number of the one that it is (并入编号).
    property MergedTo: Integer index ZDXM_F_MERGED_TO read GetInteger;
    /// Name of the one that it is (并入).
    property MergedInto: string index ZDXM_F_MERGED_INTO read GetText;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// Who (操作人).
    property Actor: string index ZDXM_F_ACTOR read GetText;
    /// What the clock said (时间).
    property AtMs: TZdxmNumber index ZDXM_F_AT_MS read GetNumber;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
  end;

  /// An item that did not report for ten days.
  ///
  /// 未报旬报的计划项目。
  IZdxmMissingItem = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
  end;

  /// A project that did not report.
  ///
  /// 未报送的项目。
  IZdxmMissingReport = interface(IZdxmTypedRow)
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// The last month for which it reported (最近报送月份).
    property LastReport: TZdxmMonth index ZDXM_F_LAST_REPORT read GetMonth;
  end;

  /// A monthly report as filed, with what is known after it.
  ///
  /// 已报送的月报，以及报送后的认定。
  IZdxmMonthlyReport = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Done in the year to date, said or carried forward (累计完成投资).
    property StandingDone: TZdxmMoney index ZDXM_F_STANDING_DONE read GetMoney;
    /// Whether it has started, said or carried forward (已开工).
    property StandingStarted: TZdxmFlag index ZDXM_F_STANDING_STARTED read GetFlag;
    /// Whether it is finished, said or carried forward (已竣工).
    property StandingFinished: TZdxmFlag index ZDXM_F_STANDING_FINISHED read GetFlag;
    /// Investment done in the month (本月完成投资).
    property MonthDone: TZdxmMoney index ZDXM_F_MONTH_DONE read GetMoney;
    /// Investment done since the start of the year, as reported (年初至本月累计完成投资).
    property YtdDone: TZdxmMoney index ZDXM_F_YTD_DONE read GetMoney;
    /// Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    property CumulativeDone: TZdxmMoney index ZDXM_F_CUMULATIVE_DONE read GetMoney;
    /// Funds in place since the start of the year (到位资金).
    property FundsYtd: TZdxmMoney index ZDXM_F_FUNDS_YTD read GetMoney;
    /// Whether it has started, as reported (是否开工).
    property Started: TZdxmFlag index ZDXM_F_STARTED read GetFlag;
    /// When it started (开工时间).
    property StartedOn: TZdxmDate index ZDXM_F_STARTED_ON read GetDate;
    /// Whether it is finished, as reported (是否竣工).
    property Finished: TZdxmFlag index ZDXM_F_FINISHED read GetFlag;
    /// When it was finished (竣工时间).
    property FinishedOn: TZdxmDate index ZDXM_F_FINISHED_ON read GetDate;
    /// Physical progress (形象进度).
    property Progress: string index ZDXM_F_PROGRESS read GetText;
    /// Preparatory progress (前期工作进展).
    property Preparation: string index ZDXM_F_PREPARATION read GetText;
    /// Problems (存在问题).
    property Problem: string index ZDXM_F_PROBLEM read GetText;
    /// Next steps (下一步工作计划).
    property NextSteps: string index ZDXM_F_NEXT_STEPS read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
    /// Funds in place by source since the start of the year (分来源到位资金).
    property FundsBySource: string index ZDXM_F_FUNDS_BY_SOURCE read GetText;
  end;

  /// A unit or sector that an import adds.
  ///
  /// 导入将新增的单位或行业分类。
  IZdxmNewName = interface(IZdxmTypedRow)
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// What a unit is (类别).
    property Kind: TZdxmUnitKind index ZDXM_F_KIND read GetUnitKind;
  end;

  /// A node of the ledger.
  ///
  /// 台账中的节点。
  IZdxmNode = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// The template from which a node was laid out (节点模板).
    property NodeTemplate: string index ZDXM_F_NODE_TEMPLATE read GetText;
    /// Which node of its template a node is (模板节点编号).
    property TemplateNode: string index ZDXM_F_TEMPLATE_NODE read GetText;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber;
    /// The last day on which a node is in time (计划完成日期).
    property PlannedOn: TZdxmDate index ZDXM_F_PLANNED_ON read GetDate;
    /// When a node was done (实际完成日期).
    property ActualOn: TZdxmDate index ZDXM_F_ACTUAL_ON read GetDate;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// The node that comes before it (前置节点).
    property NodeAfter: TZdxmNumber index ZDXM_F_NODE_AFTER read GetNumber;
    /// The event that a node's being done amounts to (对应开竣工).
    property CountsAs: TZdxmEventKind index ZDXM_F_COUNTS_AS read GetEventKind;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A start or a finish that a node proposes, for a person to record.
  ///
  /// 按节点应登记的开工或竣工，由经办人核对。
  IZdxmNodeProposal = interface(IZdxmTypedRow)
    /// Number of a node (节点).
    property Node: Integer index ZDXM_F_NODE read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// What happened (事件).
    property EventKind: TZdxmEventKind index ZDXM_F_EVENT_KIND read GetEventKind;
    /// When it happened (发生时间).
    property OccurredOn: TZdxmDate index ZDXM_F_OCCURRED_ON read GetDate;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
  end;

  /// What opening a ledger found.
  ///
  /// 打开台账时发现的情况。
  IZdxmOpeningNotice = interface(IZdxmTypedRow)
    /// What opening a ledger found (发现类别).
    property NoticeKind: TZdxmOpeningNoticeKind index ZDXM_F_NOTICE_KIND read GetOpeningNoticeKind;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// Which message a text is, the same for ever, as docs/messages.md lists them (说明代号).
    property MessageId: string index ZDXM_F_MESSAGE_ID read GetText;
    /// First change of a range (起始变更号).
    property FirstChange: TZdxmNumber index ZDXM_F_FIRST_CHANGE read GetNumber;
    /// Last change of a range (截止变更号).
    property LastChange: TZdxmNumber index ZDXM_F_LAST_CHANGE read GetNumber;
  end;

  /// An item of a plan that would be another one if it were taken over from the year before now.
  ///
  /// 若现在结转，会与原来不同的计划项目。
  IZdxmOutdatedItem = interface(IZdxmTypedRow)
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Why a project has its place in the next plan (接续理由).
    property RolloverReason: TZdxmRolloverReason index ZDXM_F_ROLLOVER_REASON read GetRolloverReason;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Done before this year (至上年底累计完成投资).
    property DoneBefore: TZdxmMoney index ZDXM_F_DONE_BEFORE read GetMoney;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate;
    /// Planned phase as it would be taken over now (现应为建设阶段).
    property PhaseNow: TZdxmPhase index ZDXM_F_PHASE_NOW read GetPhase;
    /// Done before the plan's year, as it would be taken over now (现应为至上年底累计完成投资).
    property DoneBeforeNow: TZdxmMoney index ZDXM_F_DONE_BEFORE_NOW read GetMoney;
    /// Planned start as it would be taken over now (现应为计划开工).
    property PlannedStartNow: TZdxmDate index ZDXM_F_PLANNED_START_NOW read GetDate;
    /// Planned finish as it would be taken over now (现应为计划竣工).
    property PlannedFinishNow: TZdxmDate index ZDXM_F_PLANNED_FINISH_NOW read GetDate;
  end;

  /// A matter that is open after its deadline.
  ///
  /// 逾期未办结的事项。
  IZdxmOverdueMatter = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// What kind of matter it is (事项类别).
    property MatterKind: TZdxmMatterKind index ZDXM_F_MATTER_KIND read GetMatterKind;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// By how many days a matter is too late (逾期天数).
    property DaysLate: Integer index ZDXM_F_DAYS_LATE read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// Content and scale of a project, what a matter is about (主要内容).
    property Content: string index ZDXM_F_CONTENT read GetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Since when a matter is known (提出日期).
    property OpenedOn: TZdxmDate index ZDXM_F_OPENED_ON read GetDate;
    /// The last day on which a matter may be settled (时限).
    property Deadline: TZdxmDate index ZDXM_F_DEADLINE read GetDate;
    /// When a matter was settled (办结日期).
    property SettledOn: TZdxmDate index ZDXM_F_SETTLED_ON read GetDate;
    /// Result of a matter (办理结果).
    property Result_: string index ZDXM_F_RESULT read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A person of the ledger.
  ///
  /// 台账中的人员。
  IZdxmPerson = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
  end;

  /// A place of a project.
  ///
  /// 台账中的项目位置。
  IZdxmPlace = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// What the positions of a place are (位置形状).
    property PlaceKind: TZdxmPlaceKind index ZDXM_F_PLACE_KIND read GetPlaceKind;
    /// In which system coordinates are meant (坐标系).
    property Datum: TZdxmDatum index ZDXM_F_DATUM read GetDatum;
    /// The positions of a place, parted by semicolons (坐标串).
    property Outline: string index ZDXM_F_OUTLINE read GetText;
    /// Address of a place (地址).
    property Address: string index ZDXM_F_ADDRESS read GetText;
    /// Code of the county or the town, 6, 9 or 12 digits (行政区划代码).
    property RegionCode: string index ZDXM_F_REGION_CODE read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A plan change of the ledger.
  ///
  /// 台账中的计划调整。
  IZdxmPlanChange = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the plan (年度计划).
    property Plan: Integer index ZDXM_F_PLAN read GetInteger;
    /// The n-th plan change of its kind in the plan (批次).
    property NumberOfKind: Integer index ZDXM_F_NUMBER_OF_KIND read GetInteger;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// What a plan change does (调整类别).
    property PlanChangeKind: TZdxmPlanChangeKind index ZDXM_F_PLAN_CHANGE_KIND read GetPlanChangeKind;
    /// From which month on a plan change counts (生效月份).
    property Effective: TZdxmMonth index ZDXM_F_EFFECTIVE read GetMonth;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
    /// Class of a reason (原因类别).
    property ReasonClass: TZdxmReasonClass index ZDXM_F_REASON_CLASS read GetReasonClass;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A cell of a balance, with what it is of.
  ///
  /// 计划调整平衡表中的一格。
  IZdxmPlanChangeBalance = interface(IZdxmTypedRow)
    /// Which items a cell sums up (口径).
    property Cut: TZdxmCutKind index ZDXM_F_CUT read GetCutKind;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber;
    /// Items before the plan change (调整前项目数).
    property OpeningCount: Integer index ZDXM_F_OPENING_COUNT read GetInteger;
    /// Total investment before the plan change (调整前总投资合计).
    property OpeningTotal: TZdxmMoney index ZDXM_F_OPENING_TOTAL read GetMoney;
    /// Annual planned investment before the plan change (调整前年度计划投资合计).
    property OpeningAnnual: TZdxmMoney index ZDXM_F_OPENING_ANNUAL read GetMoney;
    /// Items that came in (增补项目数).
    property SupplementedCount: Integer index ZDXM_F_SUPPLEMENTED_COUNT read GetInteger;
    /// Total investment that came in (增补总投资).
    property SupplementedTotal: TZdxmMoney index ZDXM_F_SUPPLEMENTED_TOTAL read GetMoney;
    /// Annual planned investment that came in (增补年度计划投资).
    property SupplementedAnnual: TZdxmMoney index ZDXM_F_SUPPLEMENTED_ANNUAL read GetMoney;
    /// Items that came back (调回项目数).
    property ReturnedCount: Integer index ZDXM_F_RETURNED_COUNT read GetInteger;
    /// Total investment that came back (调回总投资).
    property ReturnedTotal: TZdxmMoney index ZDXM_F_RETURNED_TOTAL read GetMoney;
    /// Annual planned investment that came back (调回年度计划投资).
    property ReturnedAnnual: TZdxmMoney index ZDXM_F_RETURNED_ANNUAL read GetMoney;
    /// Items that left (调出项目数).
    property WithdrawnCount: Integer index ZDXM_F_WITHDRAWN_COUNT read GetInteger;
    /// Total investment that left (调出总投资).
    property WithdrawnTotal: TZdxmMoney index ZDXM_F_WITHDRAWN_TOTAL read GetMoney;
    /// Annual planned investment that left (调出年度计划投资).
    property WithdrawnAnnual: TZdxmMoney index ZDXM_F_WITHDRAWN_ANNUAL read GetMoney;
    /// Items by adjustment, as after minus before (调整项目数).
    property ChangedCount: Integer index ZDXM_F_CHANGED_COUNT read GetInteger;
    /// Total investment by adjustment, as after minus before (调整总投资).
    property ChangedTotal: TZdxmMoney index ZDXM_F_CHANGED_TOTAL read GetMoney;
    /// Annual planned investment by adjustment, as after minus before (调整年度计划投资).
    property ChangedAnnual: TZdxmMoney index ZDXM_F_CHANGED_ANNUAL read GetMoney;
    /// Items after the plan change (调整后项目数).
    property ClosingCount: Integer index ZDXM_F_CLOSING_COUNT read GetInteger;
    /// Total investment after the plan change (调整后总投资合计).
    property ClosingTotal: TZdxmMoney index ZDXM_F_CLOSING_TOTAL read GetMoney;
    /// Annual planned investment after the plan change (调整后年度计划投资合计).
    property ClosingAnnual: TZdxmMoney index ZDXM_F_CLOSING_ANNUAL read GetMoney;
  end;

  /// A project's place in a year plan.
  ///
  /// 计划项目：项目在年度计划中的位置。
  IZdxmPlanItem = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Number of the plan (年度计划).
    property Plan: Integer index ZDXM_F_PLAN read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// First month in which a supplemented item counts (计入起始月).
    property EnteredFrom: TZdxmNumber index ZDXM_F_ENTERED_FROM read GetNumber;
    /// First month in which a withdrawn item counts no more (调出起始月).
    property WithdrawnFrom: TZdxmNumber index ZDXM_F_WITHDRAWN_FROM read GetNumber;
    /// Months without an item that was withdrawn and came back, 1 to 12 (调出期间).
    property AbsentMonths: TZdxmNumbers index ZDXM_F_ABSENT_MONTHS read GetNumbers;
    /// The first responsible unit (牵头单位).
    property LeadUnit: TZdxmNumber index ZDXM_F_LEAD_UNIT read GetNumber;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the sector (行业分类).
    property Sector: Integer index ZDXM_F_SECTOR read GetInteger;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Done before this year (至上年底累计完成投资).
    property DoneBefore: TZdxmMoney index ZDXM_F_DONE_BEFORE read GetMoney;
    /// Annual target (年度进度目标).
    property Target: string index ZDXM_F_TARGET read GetText;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate;
    /// Numbers of the responsible units in their order, the first one leads (责任单位).
    property ResponsibleUnits: TZdxmNumbers index ZDXM_F_RESPONSIBLE_UNITS read GetNumbers;
    /// Number of the unit that files the reports (填报单位).
    property ReportingUnit: TZdxmNumber index ZDXM_F_REPORTING_UNIT read GetNumber;
    /// Whether a higher level coordinates it too (上级统筹).
    property HigherLevel: Boolean index ZDXM_F_HIGHER_LEVEL read GetBoolean;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
    /// What is planned to be done by the end of each month, since the start of the year (月度计划).
    property MonthPlan: string index ZDXM_F_MONTH_PLAN read GetText;
  end;

  /// A plan as it was at a time: as issued, after the second supplement, now.
  ///
  /// 计划的一个版本：下达时、第二次增补后、现行。
  IZdxmPlanVersion = interface(IZdxmTypedRow)
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
  end;

  /// A project of the ledger.
  ///
  /// 台账中的重大项目。
  IZdxmProject = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// National code (项目代码).
    property Code: string index ZDXM_F_CODE read GetText;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber;
    /// Content and scale of a project, what a matter is about (主要内容).
    property Content: string index ZDXM_F_CONTENT read GetText;
    /// Start of the construction period (建设起始).
    property PeriodStart: TZdxmDate index ZDXM_F_PERIOD_START read GetDate;
    /// End of the construction period (建设终止).
    property PeriodEnd: TZdxmDate index ZDXM_F_PERIOD_END read GetDate;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Who builds it (项目业主).
    property Owner: string index ZDXM_F_OWNER read GetText;
    /// 统一社会信用代码 of the owner (业主统一社会信用代码).
    property OwnerCreditCode: string index ZDXM_F_OWNER_CREDIT_CODE read GetText;
    /// Where it lies (建设地点).
    property Location: string index ZDXM_F_LOCATION read GetText;
    /// Number of the sector above, or of the project that this one is a part of (上级).
    property Parent: TZdxmNumber index ZDXM_F_PARENT read GetNumber;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// An event of the ledger.
  ///
  /// 台账中的事件：开工、竣工、停工、复工。
  IZdxmProjectEvent = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// The change that recorded an event first (记录变更).
    property RecordedIn: Integer index ZDXM_F_RECORDED_IN read GetInteger;
    /// Who recorded an event, by the name that they had then (记录人).
    property RecordedBy: string index ZDXM_F_RECORDED_BY read GetText;
    /// The month from which an event counts that was recorded when months that it would move were closed (计入起始月份).
    property CountsFrom: TZdxmMonth index ZDXM_F_COUNTS_FROM read GetMonth;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// What happened (事件).
    property EventKind: TZdxmEventKind index ZDXM_F_EVENT_KIND read GetEventKind;
    /// When it happened (发生时间).
    property OccurredOn: TZdxmDate index ZDXM_F_OCCURRED_ON read GetDate;
    /// What proves it (依据材料).
    property Evidence: string index ZDXM_F_EVIDENCE read GetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// Where a project stood in a year plan.
  ///
  /// 项目列入的年度计划。
  IZdxmProjectPlace = interface(IZdxmTypedRow)
    /// Number of the plan (年度计划).
    property Plan: Integer index ZDXM_F_PLAN read GetInteger;
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
  end;

  /// What the events of a project say at the end of a month.
  ///
  /// 项目某月末由事件得出的状态。
  IZdxmProjectStatus = interface(IZdxmTypedRow)
    /// Actual state (实际状态).
    property ProjectState: TZdxmProjectState index ZDXM_F_PROJECT_STATE read GetProjectState;
    /// When it started (开工时间).
    property StartedOn: TZdxmDate index ZDXM_F_STARTED_ON read GetDate;
    /// When it was finished (竣工时间).
    property FinishedOn: TZdxmDate index ZDXM_F_FINISHED_ON read GetDate;
    /// Since when it stands still, if it does (停工时间).
    property SuspendedOn: TZdxmDate index ZDXM_F_SUSPENDED_ON read GetDate;
  end;

  /// A unit of a ranking, with its group and how it is shown.
  ///
  /// 排名中的单位。
  IZdxmRankedUnit = interface(IZdxmTypedRow)
    /// Name of a red or black list (榜单).
    property ListName: string index ZDXM_F_LIST_NAME read GetText;
    /// Name of the group in which a unit is ranked (分组).
    property GroupName: string index ZDXM_F_GROUP_NAME read GetText;
    /// What is measured (指标).
    property Measure: TZdxmMeasure index ZDXM_F_MEASURE read GetMeasure;
    /// Number of the unit of a cell (单位).
    property Unit_: Integer index ZDXM_F_UNIT read GetInteger;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// Rank within the kind of unit (排名).
    property Rank: TZdxmNumber index ZDXM_F_RANK read GetNumber;
    /// Rank from the end (倒数名次).
    property FromLast: TZdxmNumber index ZDXM_F_FROM_LAST read GetNumber;
    /// Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one (指标值).
    property MeasureValue: string index ZDXM_F_MEASURE_VALUE read GetText;
    /// Value of a measure, rounded by the rules; rates in percent, money in 亿元 (指标值（显示）).
    property MeasureShown: string index ZDXM_F_MEASURE_SHOWN read GetText;
    /// Percentage points above time progress, rounded by the rules (与序时进度差).
    property Gap: string index ZDXM_F_GAP read GetText;
    /// Rank at the end of the month before (上月排名).
    property RankBefore: TZdxmNumber index ZDXM_F_RANK_BEFORE read GetNumber;
    /// By how many places a unit rose since the month before; below zero where it fell (较上月升降位次).
    property RankChange: TZdxmNumber index ZDXM_F_RANK_CHANGE read GetNumber;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Done in the year to date (累计完成投资).
    property Done: TZdxmMoney index ZDXM_F_DONE read GetMoney;
    /// Whether it is exempt (是否免列).
    property IsExempt: TZdxmFlag index ZDXM_F_IS_EXEMPT read GetFlag;
  end;

  /// An attempt that was refused for want of a right, as it stands in the ledger.
  ///
  /// 因无权限被拒绝的一次操作。
  IZdxmRefusal = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: TZdxmNumber index ZDXM_F_ID read GetNumber;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// What the clock said (时间).
    property AtMs: TZdxmNumber index ZDXM_F_AT_MS read GetNumber;
    /// Who (操作人).
    property Actor: string index ZDXM_F_ACTOR read GetText;
    /// Which message a text is, the same for ever, as docs/messages.md lists them (说明代号).
    property MessageId: string index ZDXM_F_MESSAGE_ID read GetText;
    /// The task that was refused (办理事项).
    property TaskKind: TZdxmTaskKind index ZDXM_F_TASK_KIND read GetTaskKind;
    /// What the change is about (变更种类).
    property ChangeCode: TZdxmChangeKind index ZDXM_F_CHANGE_CODE read GetChangeKind;
    /// What a change wrote of (对象).
    property Subject: TZdxmSubject index ZDXM_F_SUBJECT read GetSubject;
    /// Number of the record that an attempt was about (对象编号).
    property RecordId: TZdxmNumber index ZDXM_F_RECORD_ID read GetNumber;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// How often it was tried in one batch (次数).
    property Times: Integer index ZDXM_F_TIMES read GetInteger;
  end;

  /// Closed months that were opened again.
  ///
  /// 反关账：重新开放的月份。
  IZdxmReopening = interface(IZdxmTypedRow)
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// The last of the months that were opened again (反关账至).
    property OpenedThrough: TZdxmMonth index ZDXM_F_OPENED_THROUGH read GetMonth;
  end;

  /// A report that was taken out of the figures.
  ///
  /// 撤回的月报。
  IZdxmReportWithdrawal = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
  end;

  /// Where the reporting of an item for a month stands, with what is late.
  ///
  /// 计划项目某月的报送情况，含逾期。
  IZdxmReportingStatus = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// Where a report stands (报送状态).
    property FilingState: TZdxmFilingState index ZDXM_F_FILING_STATE read GetFilingState;
    /// Whether an approved report is in the figures (已计入统计).
    property IsCounted: Boolean index ZDXM_F_IS_COUNTED read GetBoolean;
    /// The change that first submitted a report, or filed it at once (报送变更号).
    property SubmittedIn: TZdxmNumber index ZDXM_F_SUBMITTED_IN read GetNumber;
    /// When a report was first submitted, or filed at once (报送日期).
    property SubmittedOn: TZdxmDate index ZDXM_F_SUBMITTED_ON read GetDate;
    /// The last day on which a matter may be settled (时限).
    property Deadline: TZdxmDate index ZDXM_F_DEADLINE read GetDate;
    /// By how many days a matter is too late (逾期天数).
    property DaysLate: TZdxmNumber index ZDXM_F_DAYS_LATE read GetNumber;
    /// How often a report was returned (退回次数).
    property Returned: Integer index ZDXM_F_RETURNED read GetInteger;
    /// What the reviewer said (审核意见).
    property Opinion: string index ZDXM_F_OPINION read GetText;
  end;

  /// What a restore brought back.
  ///
  /// 恢复结果。
  IZdxmRestored = interface(IZdxmTypedRow)
    /// Name of the office that keeps the ledger (建账单位).
    property Office: string index ZDXM_F_OFFICE read GetText;
    /// Number of the ledger among all ledgers (台账标识).
    property Uuid: string index ZDXM_F_UUID read GetText;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// What the clock said (时间).
    property AtMs: Int64 index ZDXM_F_AT_MS read GetInt64;
    /// Why the instant of a change is not trusted (时间标记).
    property ClockMark: TZdxmClockMarkKind index ZDXM_F_CLOCK_MARK read GetClockMarkKind;
    /// SHA-256 over all of it and the change before (校验码).
    property Hash: string index ZDXM_F_HASH read GetText;
    /// Number of rows (行数).
    property Rows: Int64 index ZDXM_F_ROWS read GetInt64;
    /// Files that the attachments of a ledger need, each counted once (附件文件数).
    property Files: Int64 index ZDXM_F_FILES read GetInt64;
    /// Files of attachments that do not lie beside a ledger (缺失附件文件数).
    property FilesMissing: Int64 index ZDXM_F_FILES_MISSING read GetInt64;
    /// Where the ledger lies that was there before (原台账保存位置).
    property KeptPath: string index ZDXM_F_KEPT_PATH read GetText;
  end;

  /// A role with the name of the person.
  ///
  /// 人员的职责。
  IZdxmRoleGrant = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// The person (人员).
    property Person: Integer index ZDXM_F_PERSON read GetInteger;
    /// Name of the person (姓名).
    property PersonName: string index ZDXM_F_PERSON_NAME read GetText;
    /// Role (职责).
    property Role: TZdxmRole index ZDXM_F_ROLE read GetRole;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// What something rests on, such as a document (依据).
    property Basis: string index ZDXM_F_BASIS read GetText;
  end;

  /// What becomes of one project, proposed.
  ///
  /// 结转建议：项目在下一年计划中的去向。
  IZdxmRolloverProposal = interface(IZdxmTypedRow)
    /// Number of the project (项目).
    property Project: Integer index ZDXM_F_PROJECT read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Planned phase before (调整前建设阶段).
    property PhaseBefore: TZdxmPhase index ZDXM_F_PHASE_BEFORE read GetPhase;
    /// Why a project has its place in the next plan (接续理由).
    property RolloverReason: TZdxmRolloverReason index ZDXM_F_ROLLOVER_REASON read GetRolloverReason;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// Done in the year to date, said or carried forward (累计完成投资).
    property StandingDone: TZdxmMoney index ZDXM_F_STANDING_DONE read GetMoney;
    /// Whether it has started, said or carried forward (已开工).
    property StandingStarted: TZdxmFlag index ZDXM_F_STANDING_STARTED read GetFlag;
    /// Whether it is finished, said or carried forward (已竣工).
    property StandingFinished: TZdxmFlag index ZDXM_F_STANDING_FINISHED read GetFlag;
    /// Total investment less what is done (剩余投资).
    property Remaining: TZdxmMoney index ZDXM_F_REMAINING read GetMoney;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Done before this year (至上年底累计完成投资).
    property DoneBefore: TZdxmMoney index ZDXM_F_DONE_BEFORE read GetMoney;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate;
    /// Numbers of the responsible units in their order, the first one leads (责任单位).
    property ResponsibleUnits: TZdxmNumbers index ZDXM_F_RESPONSIBLE_UNITS read GetNumbers;
    /// Number of the unit that files the reports (填报单位).
    property ReportingUnit: TZdxmNumber index ZDXM_F_REPORTING_UNIT read GetNumber;
    /// Whether a higher level coordinates it too (上级统筹).
    property HigherLevel: TZdxmFlag index ZDXM_F_HIGHER_LEVEL read GetFlag;
  end;

  /// A seal of the ledger. Whether its signature is good, only the host can judge.
  ///
  /// 台账的签章；是否有效，由宿主程序核对。
  IZdxmSeal = interface(IZdxmTypedRow)
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// SHA-256 over all of it and the change before (校验码).
    property Hash: string index ZDXM_F_HASH read GetText;
    /// What the clock said (时间).
    property AtMs: Int64 index ZDXM_F_AT_MS read GetInt64;
    /// What the host calls the key of a seal (签章密钥).
    property SealKey: string index ZDXM_F_SEAL_KEY read GetText;
    /// Signature of a seal, as the host wrote it (签名).
    property Signature: string index ZDXM_F_SIGNATURE read GetText;
    /// What a seal signs, four lines (签章原文).
    property SealText: string index ZDXM_F_SEAL_TEXT read GetText;
  end;

  /// A sector of the ledger.
  ///
  /// 台账中的行业分类。
  IZdxmSector = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the sector above, or of the project that this one is a part of (上级).
    property Parent: TZdxmNumber index ZDXM_F_PARENT read GetNumber;
    /// Place in its list, from 1 (序号).
    property Position: Integer index ZDXM_F_POSITION read GetInteger;
  end;

  /// A sheet of a workbook, with what it was read as.
  ///
  /// 工作簿中的一张表。
  IZdxmSheet = interface(IZdxmTypedRow)
    /// Place of the sheet, from 0 (工作表序号).
    property SheetIndex: Integer index ZDXM_F_SHEET_INDEX read GetInteger;
    /// Name of the sheet (工作表).
    property Sheet: string index ZDXM_F_SHEET read GetText;
    /// What a sheet is (表格类别).
    property SheetKind: TZdxmSheetKind index ZDXM_F_SHEET_KIND read GetSheetKind;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// Year of a plan (年度).
    property Year: TZdxmNumber index ZDXM_F_YEAR read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// Number of projects (项目数).
    property Count: Integer index ZDXM_F_COUNT read GetInteger;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Done before this year (至上年底累计完成投资).
    property DoneBefore: TZdxmMoney index ZDXM_F_DONE_BEFORE read GetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Investment done in the month (本月完成投资).
    property MonthDone: TZdxmMoney index ZDXM_F_MONTH_DONE read GetMoney;
    /// Investment done since the start of the year, as reported (年初至本月累计完成投资).
    property YtdDone: TZdxmMoney index ZDXM_F_YTD_DONE read GetMoney;
    /// Notes (附注).
    property Notes: TZdxmTexts index ZDXM_F_NOTES read GetTexts;
    /// Format of the file (文件格式).
    property Format: TZdxmFileFormat index ZDXM_F_FORMAT read GetFileFormat;
    /// SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值).
    property FileDigest: string index ZDXM_F_FILE_DIGEST read GetText;
  end;

  /// A cell with a value.
  ///
  /// 有值的单元格。
  IZdxmSheetCell = interface(IZdxmTypedRow)
    /// Row (行).
    property Row: Integer index ZDXM_F_ROW read GetInteger;
    /// Column (列).
    property Column: Integer index ZDXM_F_COLUMN read GetInteger;
    /// The cell, such as H24 (单元格).
    property Cell: string index ZDXM_F_CELL read GetText;
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
  end;

  /// A column of a sheet, with what it was read as.
  ///
  /// 表格的一列及其含义。
  IZdxmSheetColumn = interface(IZdxmTypedRow)
    /// Column (列).
    property Column: Integer index ZDXM_F_COLUMN read GetInteger;
    /// Header path of a column (表头).
    property Header: string index ZDXM_F_HEADER read GetText;
    /// What a column means, such as annual (含义).
    property Meaning: string index ZDXM_F_MEANING read GetText;
    /// Unit of a column's amounts (金额单位).
    property MoneyUnit: TZdxmMoneyUnit index ZDXM_F_MONEY_UNIT read GetMoneyUnit;
    /// Source of funds (资金来源).
    property FundSource: string index ZDXM_F_FUND_SOURCE read GetText;
    /// The months of which the amounts of a column are planned (计划月份).
    property PlannedMonths: string index ZDXM_F_PLANNED_MONTHS read GetText;
    /// The nearest readings of a column that is kept as text or asked about, at most two (最接近的含义).
    property Nearest: TZdxmTexts index ZDXM_F_NEAREST read GetTexts;
  end;

  /// A sheet of plain cells.
  ///
  /// 未识别的一张表，只有单元格。
  IZdxmSheetGrid = interface(IZdxmTypedRow)
    /// Place of the sheet, from 0 (工作表序号).
    property SheetIndex: Integer index ZDXM_F_SHEET_INDEX read GetInteger;
    /// Name of the sheet (工作表).
    property Sheet: string index ZDXM_F_SHEET read GetText;
    /// Whether the sheet is hidden (隐藏).
    property Hidden: Boolean index ZDXM_F_HIDDEN read GetBoolean;
    /// Number of rows (行数).
    property Rows: Int64 index ZDXM_F_ROWS read GetInt64;
    /// Number of columns (列数).
    property Columns: Integer index ZDXM_F_COLUMNS read GetInteger;
  end;

  /// A row that is a heading: of a phase, a sector, a region, or the grand total.
  ///
  /// 表格中的标题行：阶段、行业、地区或合计。
  IZdxmSheetGroup = interface(IZdxmTypedRow)
    /// Row (行).
    property Row: Integer index ZDXM_F_ROW read GetInteger;
    /// How deep a heading stands, 0 for the total (层级).
    property Depth: Integer index ZDXM_F_DEPTH read GetInteger;
    /// Text of a heading (标题行文字).
    property Label_: string index ZDXM_F_LABEL read GetText;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Name of the sector (行业分类名称).
    property SectorName: string index ZDXM_F_SECTOR_NAME read GetText;
    /// Region that a heading names (地区).
    property Region: string index ZDXM_F_REGION read GetText;
    /// Number of projects that a heading declares (声明项数).
    property DeclaredCount: TZdxmNumber index ZDXM_F_DECLARED_COUNT read GetNumber;
    /// Number of projects under a heading (实际项数).
    property FoundCount: Integer index ZDXM_F_FOUND_COUNT read GetInteger;
    /// Total investment that a heading declares (声明总投资).
    property DeclaredTotal: TZdxmMoney index ZDXM_F_DECLARED_TOTAL read GetMoney;
    /// Annual investment that a heading declares (声明年度计划投资).
    property DeclaredAnnual: TZdxmMoney index ZDXM_F_DECLARED_ANNUAL read GetMoney;
    /// Year to date that a heading declares (声明累计完成投资).
    property DeclaredYtd: TZdxmMoney index ZDXM_F_DECLARED_YTD read GetMoney;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Investment done since the start of the year, as reported (年初至本月累计完成投资).
    property YtdDone: TZdxmMoney index ZDXM_F_YTD_DONE read GetMoney;
  end;

  /// A row that is a project.
  ///
  /// 表格中的项目行。
  IZdxmSheetRow = interface(IZdxmTypedRow)
    /// Row (行).
    property Row: Integer index ZDXM_F_ROW read GetInteger;
    /// Place, from 0, of the row of the whole that this one is a part of (所属项目行).
    property ParentRow: TZdxmNumber index ZDXM_F_PARENT_ROW read GetNumber;
    /// Whether the row counts as a project (计数).
    property Counted: Boolean index ZDXM_F_COUNTED read GetBoolean;
    /// What the ledger has no field for, as header: text, line by line (其他内容).
    property Other: TZdxmTexts index ZDXM_F_OTHER read GetTexts;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Whether a higher level coordinates it too (上级统筹).
    property HigherLevel: Boolean index ZDXM_F_HIGHER_LEVEL read GetBoolean;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Name of the sector (行业分类名称).
    property SectorName: string index ZDXM_F_SECTOR_NAME read GetText;
    /// National code (项目代码).
    property Code: string index ZDXM_F_CODE read GetText;
    /// Content and scale of a project, what a matter is about (主要内容).
    property Content: string index ZDXM_F_CONTENT read GetText;
    /// Where it lies (建设地点).
    property Location: string index ZDXM_F_LOCATION read GetText;
    /// Start of the construction period (建设起始).
    property PeriodStart: TZdxmDate index ZDXM_F_PERIOD_START read GetDate;
    /// End of the construction period (建设终止).
    property PeriodEnd: TZdxmDate index ZDXM_F_PERIOD_END read GetDate;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Done before this year (至上年底累计完成投资).
    property DoneBefore: TZdxmMoney index ZDXM_F_DONE_BEFORE read GetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// What is planned to be done by the end of each month, since the start of the year (月度计划).
    property MonthPlan: string index ZDXM_F_MONTH_PLAN read GetText;
    /// Annual target (年度进度目标).
    property Target: string index ZDXM_F_TARGET read GetText;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate;
    /// Who builds it (项目业主).
    property Owner: string index ZDXM_F_OWNER read GetText;
    /// 统一社会信用代码 of the owner (业主统一社会信用代码).
    property OwnerCreditCode: string index ZDXM_F_OWNER_CREDIT_CODE read GetText;
    /// Names of the responsible units in their order (责任单位名称).
    property ResponsibleUnitNames: TZdxmTexts index ZDXM_F_RESPONSIBLE_UNIT_NAMES read GetTexts;
    /// Name of the unit that files the reports (填报单位名称).
    property ReportingUnitName: string index ZDXM_F_REPORTING_UNIT_NAME read GetText;
    /// Investment done in the month (本月完成投资).
    property MonthDone: TZdxmMoney index ZDXM_F_MONTH_DONE read GetMoney;
    /// Investment done since the start of the year, as reported (年初至本月累计完成投资).
    property YtdDone: TZdxmMoney index ZDXM_F_YTD_DONE read GetMoney;
    /// Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    property CumulativeDone: TZdxmMoney index ZDXM_F_CUMULATIVE_DONE read GetMoney;
    /// Funds in place since the start of the year (到位资金).
    property FundsYtd: TZdxmMoney index ZDXM_F_FUNDS_YTD read GetMoney;
    /// Funds in place by source since the start of the year (分来源到位资金).
    property FundsBySource: string index ZDXM_F_FUNDS_BY_SOURCE read GetText;
    /// Whether it has started, as reported (是否开工).
    property Started: TZdxmFlag index ZDXM_F_STARTED read GetFlag;
    /// When it started (开工时间).
    property StartedOn: TZdxmDate index ZDXM_F_STARTED_ON read GetDate;
    /// Whether it is finished, as reported (是否竣工).
    property Finished: TZdxmFlag index ZDXM_F_FINISHED read GetFlag;
    /// When it was finished (竣工时间).
    property FinishedOn: TZdxmDate index ZDXM_F_FINISHED_ON read GetDate;
    /// Physical progress (形象进度).
    property Progress: string index ZDXM_F_PROGRESS read GetText;
    /// Preparatory progress (前期工作进展).
    property Preparation: string index ZDXM_F_PREPARATION read GetText;
    /// Problems (存在问题).
    property Problem: string index ZDXM_F_PROBLEM read GetText;
    /// Next steps (下一步工作计划).
    property NextSteps: string index ZDXM_F_NEXT_STEPS read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// What a source has in place.
  ///
  /// 某来源的到位资金。
  IZdxmSourceFunds = interface(IZdxmTypedRow)
    /// Source of funds (资金来源).
    property FundSource: string index ZDXM_F_FUND_SOURCE read GetText;
    /// Funds in place of a source (到位资金).
    property FundAmount: TZdxmMoney index ZDXM_F_FUND_AMOUNT read GetMoney;
  end;

  /// What a plan says of an item: after a plan change and before it, or in a month.
  ///
  /// 计划对计划项目的规定：调整前后，或某月。
  IZdxmStateInPlan = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: TZdxmNumber index ZDXM_F_SINCE read GetNumber;
    /// Planned phase before (调整前建设阶段).
    property PhaseBefore: TZdxmPhase index ZDXM_F_PHASE_BEFORE read GetPhase;
    /// Number of the sector before (调整前行业分类).
    property SectorBefore: TZdxmNumber index ZDXM_F_SECTOR_BEFORE read GetNumber;
    /// Total investment before (调整前总投资).
    property TotalBefore: TZdxmMoney index ZDXM_F_TOTAL_BEFORE read GetMoney;
    /// Annual planned investment before (调整前年度计划投资).
    property AnnualBefore: TZdxmMoney index ZDXM_F_ANNUAL_BEFORE read GetMoney;
    /// Planned start before (调整前计划开工).
    property PlannedStartBefore: TZdxmDate index ZDXM_F_PLANNED_START_BEFORE read GetDate;
    /// Planned finish before (调整前计划竣工).
    property PlannedFinishBefore: TZdxmDate index ZDXM_F_PLANNED_FINISH_BEFORE read GetDate;
    /// Responsible units before a plan change, in order (调整前责任单位).
    property ResponsibleUnitsBefore: TZdxmNumbers index ZDXM_F_RESPONSIBLE_UNITS_BEFORE read GetNumbers;
    /// The unit that filed the reports before a plan change (调整前填报单位).
    property ReportingUnitBefore: TZdxmNumber index ZDXM_F_REPORTING_UNIT_BEFORE read GetNumber;
    /// Who built the project before a plan change (调整前项目业主).
    property OwnerBefore: string index ZDXM_F_OWNER_BEFORE read GetText;
    /// 统一社会信用代码 of the owner before a plan change (调整前业主统一社会信用代码).
    property OwnerCreditCodeBefore: string index ZDXM_F_OWNER_CREDIT_CODE_BEFORE read GetText;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate;
    /// Numbers of the responsible units in their order, the first one leads (责任单位).
    property ResponsibleUnits: TZdxmNumbers index ZDXM_F_RESPONSIBLE_UNITS read GetNumbers;
    /// Number of the unit that files the reports (填报单位).
    property ReportingUnit: TZdxmNumber index ZDXM_F_REPORTING_UNIT read GetNumber;
    /// Who builds it (项目业主).
    property Owner: string index ZDXM_F_OWNER read GetText;
    /// 统一社会信用代码 of the owner (业主统一社会信用代码).
    property OwnerCreditCode: string index ZDXM_F_OWNER_CREDIT_CODE read GetText;
    /// Whether a line of a plan change keeps units and owner (记载责任单位).
    property HasUnits: TZdxmFlag index ZDXM_F_HAS_UNITS read GetFlag;
  end;

  /// A rule pack of the ledger. It never changes; another version is another pack.
  ///
  /// 台账中的规则包，不再变动；另一版本即另一规则包。
  IZdxmStoredRulePack = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Version of a rule pack (版本).
    property Version: string index ZDXM_F_VERSION read GetText;
    /// What something rests on, such as a document (依据).
    property Basis: string index ZDXM_F_BASIS read GetText;
    /// SHA-256 of a document (校验值).
    property Sha256: string index ZDXM_F_SHA256 read GetText;
  end;

  /// A header cell, with how far it reaches.
  ///
  /// 表头的一格及其跨度。
  IZdxmTableHeaderCell = interface(IZdxmTypedRow)
    /// Text of a header cell, or of a finding (文字).
    property Text: string index ZDXM_F_TEXT read GetText;
    /// Row (行).
    property Row: Integer index ZDXM_F_ROW read GetInteger;
    /// Column (列).
    property Column: Integer index ZDXM_F_COLUMN read GetInteger;
    /// Number of rows (行数).
    property Rows: Int64 index ZDXM_F_ROWS read GetInt64;
    /// Number of columns (列数).
    property Columns: Integer index ZDXM_F_COLUMNS read GetInteger;
  end;

  /// A ten-day report of the ledger.
  ///
  /// 台账中的旬报。
  IZdxmTenDayReport = interface(IZdxmTypedRow)
    /// Number of the plan item (计划项目).
    property Item: Integer index ZDXM_F_ITEM read GetInteger;
    /// Ten days of a month, yyyymmp, such as 2022061 for the first (旬).
    property TenDays: TZdxmNumber index ZDXM_F_TEN_DAYS read GetNumber;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Investment done within the ten days (旬完成投资).
    property TenDaysDone: TZdxmMoney index ZDXM_F_TEN_DAYS_DONE read GetMoney;
    /// Physical progress (形象进度).
    property Progress: string index ZDXM_F_PROGRESS read GetText;
    /// Problems (存在问题).
    property Problem: string index ZDXM_F_PROBLEM read GetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText;
  end;

  /// A unit of the ledger.
  ///
  /// 台账中的单位。
  IZdxmUnit = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// What a unit is (类别).
    property Kind: TZdxmUnitKind index ZDXM_F_KIND read GetUnitKind;
    /// 统一社会信用代码 of a unit (统一社会信用代码).
    property CreditCode: string index ZDXM_F_CREDIT_CODE read GetText;
  end;

  /// The exact result of a unit, as it was issued.
  ///
  /// 单位考核结果，按签发时保存。
  IZdxmUnitResult = interface(IZdxmTypedRow)
    /// Name of the group in which a unit is ranked (分组).
    property GroupName: string index ZDXM_F_GROUP_NAME read GetText;
    /// Number of the unit of a cell (单位).
    property Unit_: Integer index ZDXM_F_UNIT read GetInteger;
    /// Name of a unit (单位名称).
    property UnitName: string index ZDXM_F_UNIT_NAME read GetText;
    /// Whether it is exempt (是否免列).
    property IsExempt: Boolean index ZDXM_F_IS_EXEMPT read GetBoolean;
    /// Points, exact (得分).
    property Points: string index ZDXM_F_POINTS read GetText;
    /// Rank within the kind of unit (排名).
    property Rank: TZdxmNumber index ZDXM_F_RANK read GetNumber;
    /// Grade, or what stands in its place (等次).
    property Grade: string index ZDXM_F_GRADE read GetText;
  end;

  /// What a successful proof looked at.
  ///
  /// 核验通过的范围：行数、最后变更、校验码。
  IZdxmVerification = interface(IZdxmTypedRow)
    /// Number of rows (行数).
    property Rows: Int64 index ZDXM_F_ROWS read GetInt64;
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// SHA-256 over all of it and the change before (校验码).
    property Hash: string index ZDXM_F_HASH read GetText;
    /// How many seals the ledger has (签章数).
    property Seals: Int64 index ZDXM_F_SEALS read GetInt64;
    /// Tables, indexes and views that other programs added to the file (其他程序添加的对象).
    property AddedObjects: TZdxmTexts index ZDXM_F_ADDED_OBJECTS read GetTexts;
  end;

  /// A record that is voided: which, why, by whom and when.
  ///
  /// 已作废的记录：理由、经办人、时间。
  IZdxmVoidedRecord = interface(IZdxmTypedRow)
    /// Number of the change (变更号).
    property Change: Integer index ZDXM_F_CHANGE read GetInteger;
    /// Who (操作人).
    property Actor: string index ZDXM_F_ACTOR read GetText;
    /// What the clock said (时间).
    property AtMs: TZdxmNumber index ZDXM_F_AT_MS read GetNumber;
    /// What a change wrote of (对象).
    property Subject: TZdxmSubject index ZDXM_F_SUBJECT read GetSubject;
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText;
  end;

  /// What became of a queued record.
  ///
  /// 排队记录的写入结果。
  IZdxmWritten = interface(IZdxmTypedRow)
    /// Which record, from 1 (记录号).
    property Record_: Integer index ZDXM_F_RECORD read GetInteger;
    /// Number of the record (编号).
    property Id: TZdxmNumber index ZDXM_F_ID read GetNumber;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber;
    /// Name of the project (项目名称).
    property ProjectName: string index ZDXM_F_PROJECT_NAME read GetText;
    /// Done in the year to date, said or carried forward (累计完成投资).
    property StandingDone: TZdxmMoney index ZDXM_F_STANDING_DONE read GetMoney;
    /// What somebody should look at (提示).
    property Flags: TZdxmReportFlags index ZDXM_F_FLAGS read GetReportFlags;
    /// The items that are the whole or parts of one that was added (重复计列项目).
    property DoubleCounted: TZdxmNumbers index ZDXM_F_DOUBLE_COUNTED read GetNumbers;
    /// Why it was refused (错误码).
    property ErrorCode: TZdxmNumber index ZDXM_F_ERROR_CODE read GetNumber;
    /// The field that is wrong (错误字段).
    property ErrorField: TZdxmNumber index ZDXM_F_ERROR_FIELD read GetNumber;
    /// What is wrong and what to do (错误说明).
    property ErrorText: string index ZDXM_F_ERROR_TEXT read GetText;
  end;

  /// A year plan of the ledger.
  ///
  /// 台账中的年度计划。
  IZdxmYearPlan = interface(IZdxmTypedRow)
    /// Number of the record (编号).
    property Id: Integer index ZDXM_F_ID read GetInteger;
    /// Change that wrote this version (生效变更号).
    property Since: Integer index ZDXM_F_SINCE read GetInteger;
    /// Year of a plan (年度).
    property Year: Integer index ZDXM_F_YEAR read GetInteger;
    /// Level (统筹层面).
    property Level: TZdxmPlanLevel index ZDXM_F_LEVEL read GetPlanLevel;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate;
  end;

  /// A row of any kind.
  TZdxmTypedRow = class(TZdxmRow, IZdxmTypedRow)
  public
    function Typed: IZdxmRow; override;
    function GetAssessmentFactKind(Field: Integer): TZdxmAssessmentFactKind;
    function GetAttachedKind(Field: Integer): TZdxmAttachedKind;
    function GetBulletinKind(Field: Integer): TZdxmBulletinKind;
    function GetChangeKind(Field: Integer): TZdxmChangeKind;
    function GetClockMarkKind(Field: Integer): TZdxmClockMarkKind;
    function GetCutKind(Field: Integer): TZdxmCutKind;
    function GetDatum(Field: Integer): TZdxmDatum;
    function GetDifference(Field: Integer): TZdxmDifference;
    function GetEventKind(Field: Integer): TZdxmEventKind;
    function GetFactRecordKind(Field: Integer): TZdxmFactRecordKind;
    function GetFileFindingKind(Field: Integer): TZdxmFileFindingKind;
    function GetFileFormat(Field: Integer): TZdxmFileFormat;
    function GetFileProblemKind(Field: Integer): TZdxmFileProblemKind;
    function GetFilingState(Field: Integer): TZdxmFilingState;
    function GetFindingCode(Field: Integer): TZdxmFindingCode;
    function GetGapOrder(Field: Integer): TZdxmGapOrder;
    function GetImportDecision(Field: Integer): TZdxmImportDecision;
    function GetKeeping(Field: Integer): TZdxmKeeping;
    function GetLetterKind(Field: Integer): TZdxmLetterKind;
    function GetLetterState(Field: Integer): TZdxmLetterState;
    function GetLight(Field: Integer): TZdxmLight;
    function GetMatterKind(Field: Integer): TZdxmMatterKind;
    function GetMeasure(Field: Integer): TZdxmMeasure;
    function GetMediaType(Field: Integer): TZdxmMediaType;
    function GetMoneyUnit(Field: Integer): TZdxmMoneyUnit;
    function GetNodeConflict(Field: Integer): TZdxmNodeConflict;
    function GetNodeState(Field: Integer): TZdxmNodeState;
    function GetOpeningNoticeKind(Field: Integer): TZdxmOpeningNoticeKind;
    function GetPaper(Field: Integer): TZdxmPaper;
    function GetPeriod(Field: Integer): TZdxmPeriod;
    function GetPhase(Field: Integer): TZdxmPhase;
    function GetPlaceKind(Field: Integer): TZdxmPlaceKind;
    function GetPlanChangeKind(Field: Integer): TZdxmPlanChangeKind;
    function GetPlanLevel(Field: Integer): TZdxmPlanLevel;
    function GetPrintedForm(Field: Integer): TZdxmPrintedForm;
    function GetProjectState(Field: Integer): TZdxmProjectState;
    function GetReasonClass(Field: Integer): TZdxmReasonClass;
    function GetReportFlags(Field: Integer): TZdxmReportFlags;
    function GetReproduction(Field: Integer): TZdxmReproduction;
    function GetRole(Field: Integer): TZdxmRole;
    function GetRolloverReason(Field: Integer): TZdxmRolloverReason;
    function GetSeverity(Field: Integer): TZdxmSeverity;
    function GetSheetKind(Field: Integer): TZdxmSheetKind;
    function GetStartBaseKind(Field: Integer): TZdxmStartBaseKind;
    function GetSubject(Field: Integer): TZdxmSubject;
    function GetTaskKind(Field: Integer): TZdxmTaskKind;
    function GetTiming(Field: Integer): TZdxmTiming;
    function GetUnitKind(Field: Integer): TZdxmUnitKind;
  end;

implementation

function TZdxmTypedRow.Typed: IZdxmRow;
var
  Own: IZdxmTypedRow;
begin
  Own := Self;
  Result := Own;
end;

function TZdxmTypedRow.GetAssessmentFactKind(Field: Integer): TZdxmAssessmentFactKind;
begin
  Result := TZdxmAssessmentFactKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetAttachedKind(Field: Integer): TZdxmAttachedKind;
begin
  Result := TZdxmAttachedKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetBulletinKind(Field: Integer): TZdxmBulletinKind;
begin
  Result := TZdxmBulletinKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetChangeKind(Field: Integer): TZdxmChangeKind;
begin
  Result := TZdxmChangeKind(GetCode(Field, -1));
end;

function TZdxmTypedRow.GetClockMarkKind(Field: Integer): TZdxmClockMarkKind;
begin
  Result := TZdxmClockMarkKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetCutKind(Field: Integer): TZdxmCutKind;
begin
  Result := TZdxmCutKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetDatum(Field: Integer): TZdxmDatum;
begin
  Result := TZdxmDatum(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetDifference(Field: Integer): TZdxmDifference;
begin
  Result := TZdxmDifference(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetEventKind(Field: Integer): TZdxmEventKind;
begin
  Result := TZdxmEventKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetFactRecordKind(Field: Integer): TZdxmFactRecordKind;
begin
  Result := TZdxmFactRecordKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetFileFindingKind(Field: Integer): TZdxmFileFindingKind;
begin
  Result := TZdxmFileFindingKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetFileFormat(Field: Integer): TZdxmFileFormat;
begin
  Result := TZdxmFileFormat(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetFileProblemKind(Field: Integer): TZdxmFileProblemKind;
begin
  Result := TZdxmFileProblemKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetFilingState(Field: Integer): TZdxmFilingState;
begin
  Result := TZdxmFilingState(GetCode(Field, -1));
end;

function TZdxmTypedRow.GetFindingCode(Field: Integer): TZdxmFindingCode;
begin
  Result := TZdxmFindingCode(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetGapOrder(Field: Integer): TZdxmGapOrder;
begin
  Result := TZdxmGapOrder(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetImportDecision(Field: Integer): TZdxmImportDecision;
begin
  Result := TZdxmImportDecision(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetKeeping(Field: Integer): TZdxmKeeping;
begin
  Result := TZdxmKeeping(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetLetterKind(Field: Integer): TZdxmLetterKind;
begin
  Result := TZdxmLetterKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetLetterState(Field: Integer): TZdxmLetterState;
begin
  Result := TZdxmLetterState(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetLight(Field: Integer): TZdxmLight;
begin
  Result := TZdxmLight(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetMatterKind(Field: Integer): TZdxmMatterKind;
begin
  Result := TZdxmMatterKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetMeasure(Field: Integer): TZdxmMeasure;
begin
  Result := TZdxmMeasure(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetMediaType(Field: Integer): TZdxmMediaType;
begin
  Result := TZdxmMediaType(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetMoneyUnit(Field: Integer): TZdxmMoneyUnit;
begin
  Result := TZdxmMoneyUnit(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetNodeConflict(Field: Integer): TZdxmNodeConflict;
begin
  Result := TZdxmNodeConflict(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetNodeState(Field: Integer): TZdxmNodeState;
begin
  Result := TZdxmNodeState(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetOpeningNoticeKind(Field: Integer): TZdxmOpeningNoticeKind;
begin
  Result := TZdxmOpeningNoticeKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetPaper(Field: Integer): TZdxmPaper;
begin
  Result := TZdxmPaper(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetPeriod(Field: Integer): TZdxmPeriod;
begin
  Result := TZdxmPeriod(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetPhase(Field: Integer): TZdxmPhase;
begin
  Result := TZdxmPhase(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetPlaceKind(Field: Integer): TZdxmPlaceKind;
begin
  Result := TZdxmPlaceKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetPlanChangeKind(Field: Integer): TZdxmPlanChangeKind;
begin
  Result := TZdxmPlanChangeKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetPlanLevel(Field: Integer): TZdxmPlanLevel;
begin
  Result := TZdxmPlanLevel(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetPrintedForm(Field: Integer): TZdxmPrintedForm;
begin
  Result := TZdxmPrintedForm(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetProjectState(Field: Integer): TZdxmProjectState;
begin
  Result := TZdxmProjectState(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetReasonClass(Field: Integer): TZdxmReasonClass;
begin
  Result := TZdxmReasonClass(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetReportFlags(Field: Integer): TZdxmReportFlags;
var
  Bits: Int64;
  Value: TZdxmReportFlag;
begin
  Bits := GetInt64(Field);
  Result := [];
  for Value := Low(TZdxmReportFlag) to High(TZdxmReportFlag) do
    if Bits and (Int64(1) shl Ord(Value)) <> 0 then Include(Result, Value);
end;

function TZdxmTypedRow.GetReproduction(Field: Integer): TZdxmReproduction;
begin
  Result := TZdxmReproduction(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetRole(Field: Integer): TZdxmRole;
begin
  Result := TZdxmRole(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetRolloverReason(Field: Integer): TZdxmRolloverReason;
begin
  Result := TZdxmRolloverReason(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetSeverity(Field: Integer): TZdxmSeverity;
begin
  Result := TZdxmSeverity(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetSheetKind(Field: Integer): TZdxmSheetKind;
begin
  Result := TZdxmSheetKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetStartBaseKind(Field: Integer): TZdxmStartBaseKind;
begin
  Result := TZdxmStartBaseKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetSubject(Field: Integer): TZdxmSubject;
begin
  Result := TZdxmSubject(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetTaskKind(Field: Integer): TZdxmTaskKind;
begin
  Result := TZdxmTaskKind(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetTiming(Field: Integer): TZdxmTiming;
begin
  Result := TZdxmTiming(GetCode(Field, 0));
end;

function TZdxmTypedRow.GetUnitKind(Field: Integer): TZdxmUnitKind;
begin
  Result := TZdxmUnitKind(GetCode(Field, 0));
end;

end.
