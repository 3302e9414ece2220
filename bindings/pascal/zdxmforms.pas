{ Kinds of forms (表单). A form is made by New…Form, empty or of a row that is to be corrected, and can be used again. Made from src/ by `cargo run -p zdxm-abi`; do not edit. }
unit zdxmforms;

{$ifdef FPC}{$mode delphi}{$endif}

interface

uses
  zdxm, zdxmcodes, zdxmvalues, zdxmrows, zdxmfilling;

type
  /// What reads and writes codes, for the properties of all kinds of forms.
  IZdxmTypedForm = interface(IZdxmForm)
    function GetAssessmentFactKind(Field: Integer): TZdxmAssessmentFactKind;
    procedure SetAssessmentFactKind(Field: Integer; Value: TZdxmAssessmentFactKind);
    function GetAttachedKind(Field: Integer): TZdxmAttachedKind;
    procedure SetAttachedKind(Field: Integer; Value: TZdxmAttachedKind);
    function GetBulletinKind(Field: Integer): TZdxmBulletinKind;
    procedure SetBulletinKind(Field: Integer; Value: TZdxmBulletinKind);
    function GetDatum(Field: Integer): TZdxmDatum;
    procedure SetDatum(Field: Integer; Value: TZdxmDatum);
    function GetEventKind(Field: Integer): TZdxmEventKind;
    procedure SetEventKind(Field: Integer; Value: TZdxmEventKind);
    function GetFilingState(Field: Integer): TZdxmFilingState;
    procedure SetFilingState(Field: Integer; Value: TZdxmFilingState);
    function GetGapOrder(Field: Integer): TZdxmGapOrder;
    procedure SetGapOrder(Field: Integer; Value: TZdxmGapOrder);
    function GetItemOrder(Field: Integer): TZdxmItemOrder;
    procedure SetItemOrder(Field: Integer; Value: TZdxmItemOrder);
    function GetLetterKind(Field: Integer): TZdxmLetterKind;
    procedure SetLetterKind(Field: Integer; Value: TZdxmLetterKind);
    function GetLetterState(Field: Integer): TZdxmLetterState;
    procedure SetLetterState(Field: Integer; Value: TZdxmLetterState);
    function GetLight(Field: Integer): TZdxmLight;
    procedure SetLight(Field: Integer; Value: TZdxmLight);
    function GetMatterKind(Field: Integer): TZdxmMatterKind;
    procedure SetMatterKind(Field: Integer; Value: TZdxmMatterKind);
    function GetMeasure(Field: Integer): TZdxmMeasure;
    procedure SetMeasure(Field: Integer; Value: TZdxmMeasure);
    function GetNodeState(Field: Integer): TZdxmNodeState;
    procedure SetNodeState(Field: Integer; Value: TZdxmNodeState);
    function GetPeriod(Field: Integer): TZdxmPeriod;
    procedure SetPeriod(Field: Integer; Value: TZdxmPeriod);
    function GetPhase(Field: Integer): TZdxmPhase;
    procedure SetPhase(Field: Integer; Value: TZdxmPhase);
    function GetPlaceKind(Field: Integer): TZdxmPlaceKind;
    procedure SetPlaceKind(Field: Integer; Value: TZdxmPlaceKind);
    function GetPlanChangeKind(Field: Integer): TZdxmPlanChangeKind;
    procedure SetPlanChangeKind(Field: Integer; Value: TZdxmPlanChangeKind);
    function GetPlanLevel(Field: Integer): TZdxmPlanLevel;
    procedure SetPlanLevel(Field: Integer; Value: TZdxmPlanLevel);
    function GetReasonClass(Field: Integer): TZdxmReasonClass;
    procedure SetReasonClass(Field: Integer; Value: TZdxmReasonClass);
    function GetStartBaseKind(Field: Integer): TZdxmStartBaseKind;
    procedure SetStartBaseKind(Field: Integer; Value: TZdxmStartBaseKind);
    function GetUnitKind(Field: Integer): TZdxmUnitKind;
    procedure SetUnitKind(Field: Integer; Value: TZdxmUnitKind);
    function GetUnitRole(Field: Integer): TZdxmUnitRole;
    procedure SetUnitRole(Field: Integer; Value: TZdxmUnitRole);
  end;

  /// Form of a unit.
  ///
  /// 表单：单位。
  IZdxmUnitForm = interface(IZdxmTypedForm)
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// What a unit is (类别).
    property Kind: TZdxmUnitKind index ZDXM_F_KIND read GetUnitKind write SetUnitKind;
    /// 统一社会信用代码 of a unit (统一社会信用代码).
    property CreditCode: string index ZDXM_F_CREDIT_CODE read GetText write SetText;
  end;

  /// Form of a sector.
  ///
  /// 表单：行业分类。
  IZdxmSectorForm = interface(IZdxmTypedForm)
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// Number of the sector above, or of the project that this one is a part of (上级).
    property Parent: TZdxmNumber index ZDXM_F_PARENT read GetNumber write SetNumber;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber write SetNumber;
  end;

  /// Form of a project.
  ///
  /// 表单：重大项目。
  IZdxmProjectForm = interface(IZdxmTypedForm)
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// National code (项目代码).
    property Code: string index ZDXM_F_CODE read GetText write SetText;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber write SetNumber;
    /// Content and scale of a project, what a matter is about (主要内容).
    property Content: string index ZDXM_F_CONTENT read GetText write SetText;
    /// Start of the construction period (建设起始).
    property PeriodStart: TZdxmDate index ZDXM_F_PERIOD_START read GetDate write SetDate;
    /// End of the construction period (建设终止).
    property PeriodEnd: TZdxmDate index ZDXM_F_PERIOD_END read GetDate write SetDate;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney write SetMoney;
    /// Who builds it (项目业主).
    property Owner: string index ZDXM_F_OWNER read GetText write SetText;
    /// 统一社会信用代码 of the owner (业主统一社会信用代码).
    property OwnerCreditCode: string index ZDXM_F_OWNER_CREDIT_CODE read GetText write SetText;
    /// Where it lies (建设地点).
    property Location: string index ZDXM_F_LOCATION read GetText write SetText;
    /// Number of the sector above, or of the project that this one is a part of (上级).
    property Parent: TZdxmNumber index ZDXM_F_PARENT read GetNumber write SetNumber;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of a year plan.
  ///
  /// 表单：年度计划。
  IZdxmPlanForm = interface(IZdxmTypedForm)
    /// Year of a plan (年度).
    property Year: TZdxmNumber index ZDXM_F_YEAR read GetNumber write SetNumber;
    /// Level (统筹层面).
    property Level: TZdxmPlanLevel index ZDXM_F_LEVEL read GetPlanLevel write SetPlanLevel;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText write SetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText write SetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate write SetDate;
  end;

  /// Form of a plan item.
  ///
  /// 表单：计划项目。
  IZdxmItemForm = interface(IZdxmTypedForm)
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Who builds it (项目业主).
    property Owner: string index ZDXM_F_OWNER read GetText write SetText;
    /// 统一社会信用代码 of the owner (业主统一社会信用代码).
    property OwnerCreditCode: string index ZDXM_F_OWNER_CREDIT_CODE read GetText write SetText;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase write SetPhase;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber write SetNumber;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber write SetNumber;
    /// Total investment (总投资).
    property Total: TZdxmMoney index ZDXM_F_TOTAL read GetMoney write SetMoney;
    /// Annual planned investment (年度计划投资).
    property Annual: TZdxmMoney index ZDXM_F_ANNUAL read GetMoney write SetMoney;
    /// Done before this year (至上年底累计完成投资).
    property DoneBefore: TZdxmMoney index ZDXM_F_DONE_BEFORE read GetMoney write SetMoney;
    /// Annual target (年度进度目标).
    property Target: string index ZDXM_F_TARGET read GetText write SetText;
    /// Planned start (计划开工时间).
    property PlannedStart: TZdxmDate index ZDXM_F_PLANNED_START read GetDate write SetDate;
    /// Planned finish (计划竣工时间).
    property PlannedFinish: TZdxmDate index ZDXM_F_PLANNED_FINISH read GetDate write SetDate;
    /// Numbers of the responsible units in their order, the first one leads (责任单位).
    property ResponsibleUnits: TZdxmNumbers index ZDXM_F_RESPONSIBLE_UNITS read GetNumbers write SetNumbers;
    /// Number of the unit that files the reports (填报单位).
    property ReportingUnit: TZdxmNumber index ZDXM_F_REPORTING_UNIT read GetNumber write SetNumber;
    /// Whether a higher level coordinates it too (上级统筹).
    property HigherLevel: TZdxmFlag index ZDXM_F_HIGHER_LEVEL read GetFlag write SetFlag;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
    /// What is planned to be done by the end of each month, since the start of the year (月度计划).
    property MonthPlan: string index ZDXM_F_MONTH_PLAN read GetText write SetText;
  end;

  /// Form of a monthly report.
  ///
  /// 表单：月报。
  IZdxmReportForm = interface(IZdxmTypedForm)
    /// Number of the plan item (计划项目).
    property Item: TZdxmNumber index ZDXM_F_ITEM read GetNumber write SetNumber;
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth write SetMonth;
    /// Investment done in the month (本月完成投资).
    property MonthDone: TZdxmMoney index ZDXM_F_MONTH_DONE read GetMoney write SetMoney;
    /// Investment done since the start of the year, as reported (年初至本月累计完成投资).
    property YtdDone: TZdxmMoney index ZDXM_F_YTD_DONE read GetMoney write SetMoney;
    /// Investment done since the start of the construction, as a report says it (自开工累计完成投资).
    property CumulativeDone: TZdxmMoney index ZDXM_F_CUMULATIVE_DONE read GetMoney write SetMoney;
    /// Funds in place since the start of the year (到位资金).
    property FundsYtd: TZdxmMoney index ZDXM_F_FUNDS_YTD read GetMoney write SetMoney;
    /// Whether it has started, as reported (是否开工).
    property Started: TZdxmFlag index ZDXM_F_STARTED read GetFlag write SetFlag;
    /// When it started (开工时间).
    property StartedOn: TZdxmDate index ZDXM_F_STARTED_ON read GetDate write SetDate;
    /// Whether it is finished, as reported (是否竣工).
    property Finished: TZdxmFlag index ZDXM_F_FINISHED read GetFlag write SetFlag;
    /// When it was finished (竣工时间).
    property FinishedOn: TZdxmDate index ZDXM_F_FINISHED_ON read GetDate write SetDate;
    /// Physical progress (形象进度).
    property Progress: string index ZDXM_F_PROGRESS read GetText write SetText;
    /// Preparatory progress (前期工作进展).
    property Preparation: string index ZDXM_F_PREPARATION read GetText write SetText;
    /// Problems (存在问题).
    property Problem: string index ZDXM_F_PROBLEM read GetText write SetText;
    /// Next steps (下一步工作计划).
    property NextSteps: string index ZDXM_F_NEXT_STEPS read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
    /// Funds in place by source since the start of the year (分来源到位资金).
    property FundsBySource: string index ZDXM_F_FUNDS_BY_SOURCE read GetText write SetText;
  end;

  /// Form that states where an import goes and which problems are settled.
  ///
  /// 表单：导入选项。
  IZdxmImportForm = interface(IZdxmTypedForm)
    /// Level (统筹层面).
    property Level: TZdxmPlanLevel index ZDXM_F_LEVEL read GetPlanLevel write SetPlanLevel;
    /// Names of the sheets to import; all unless some are named (导入的工作表).
    property Sheets: TZdxmTexts index ZDXM_F_SHEETS read GetTexts write SetTexts;
    /// Year of a plan (年度).
    property Year: TZdxmNumber index ZDXM_F_YEAR read GetNumber write SetNumber;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText write SetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText write SetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate write SetDate;
    /// What a plan change does (调整类别).
    property PlanChangeKind: TZdxmPlanChangeKind index ZDXM_F_PLAN_CHANGE_KIND read GetPlanChangeKind write SetPlanChangeKind;
    /// From which month on a plan change counts (生效月份).
    property Effective: TZdxmMonth index ZDXM_F_EFFECTIVE read GetMonth write SetMonth;
    /// Class of a reason (原因类别).
    property ReasonClass: TZdxmReasonClass index ZDXM_F_REASON_CLASS read GetReasonClass write SetReasonClass;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
    /// SHA-256 of a file's bytes, 64 hexadecimal digits (文件校验值).
    property FileDigest: string index ZDXM_F_FILE_DIGEST read GetText write SetText;
    /// Leave out monthly rows whose project is not in the plan (略去未匹配行).
    property LeaveOutUnmatched: TZdxmFlag index ZDXM_F_LEAVE_OUT_UNMATCHED read GetFlag write SetFlag;
    /// Leave amounts empty that cannot be read (无法读出的金额留空).
    property LeaveUnreadableEmpty: TZdxmFlag index ZDXM_F_LEAVE_UNREADABLE_EMPTY read GetFlag write SetFlag;
    /// Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do (保留列的确认).
    property KeepColumns: TZdxmFlag index ZDXM_F_KEEP_COLUMNS read GetFlag write SetFlag;
    /// Whether an import submits monthly reports for review instead of filing them at once (报送待审).
    property Submit: TZdxmFlag index ZDXM_F_SUBMIT read GetFlag write SetFlag;
    /// What a person says that columns mean, one each (指定列).
    property ColumnMeanings: TZdxmTexts index ZDXM_F_COLUMN_MEANINGS read GetTexts write SetTexts;
    /// What a person decides about cells and rows that cannot be read, one each (人工确认).
    property Answers: TZdxmTexts index ZDXM_F_ANSWERS read GetTexts write SetTexts;
    /// Month of the reports where the sheet names none, 1 to 12 (月).
    property MonthOfYear: TZdxmNumber index ZDXM_F_MONTH_OF_YEAR read GetNumber write SetNumber;
  end;

  /// Form of the rules by which figures are made.
  ///
  /// 表单：口径。
  IZdxmRulesForm = interface(IZdxmTypedForm)
    /// Decimals of amounts in 亿元 (金额小数位).
    property MoneyDecimals: TZdxmNumber index ZDXM_F_MONEY_DECIMALS read GetNumber write SetNumber;
    /// Decimals of rates and gaps (比率小数位).
    property RateDecimals: TZdxmNumber index ZDXM_F_RATE_DECIMALS read GetNumber write SetNumber;
    /// How a gap is rounded (差值取整顺序).
    property GapOrder: TZdxmGapOrder index ZDXM_F_GAP_ORDER read GetGapOrder write SetGapOrder;
    /// Base of the rate of starts (开工率口径).
    property StartBase: TZdxmStartBaseKind index ZDXM_F_START_BASE read GetStartBaseKind write SetStartBaseKind;
    /// The year's target of starts, for TZdxmStartBaseKind.Target (全年开工目标数).
    property StartTarget: TZdxmNumber index ZDXM_F_START_TARGET read GetNumber write SetNumber;
  end;

  /// Form of a plan change.
  ///
  /// 表单：增补、调出、调整。
  IZdxmPlanChangeForm = interface(IZdxmTypedForm)
    /// What a plan change does (调整类别).
    property PlanChangeKind: TZdxmPlanChangeKind index ZDXM_F_PLAN_CHANGE_KIND read GetPlanChangeKind write SetPlanChangeKind;
    /// From which month on a plan change counts (生效月份).
    property Effective: TZdxmMonth index ZDXM_F_EFFECTIVE read GetMonth write SetMonth;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText write SetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate write SetDate;
    /// Class of a reason (原因类别).
    property ReasonClass: TZdxmReasonClass index ZDXM_F_REASON_CLASS read GetReasonClass write SetReasonClass;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of a matter that stands in the way of a project.
  ///
  /// 表单：事项。
  IZdxmMatterForm = interface(IZdxmTypedForm)
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// What kind of matter it is (事项类别).
    property MatterKind: TZdxmMatterKind index ZDXM_F_MATTER_KIND read GetMatterKind write SetMatterKind;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
    /// Content and scale of a project, what a matter is about (主要内容).
    property Content: string index ZDXM_F_CONTENT read GetText write SetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText write SetText;
    /// Since when a matter is known (提出日期).
    property OpenedOn: TZdxmDate index ZDXM_F_OPENED_ON read GetDate write SetDate;
    /// The last day on which a matter may be settled (时限).
    property Deadline: TZdxmDate index ZDXM_F_DEADLINE read GetDate write SetDate;
    /// When a matter was settled (办结日期).
    property SettledOn: TZdxmDate index ZDXM_F_SETTLED_ON read GetDate write SetDate;
    /// Result of a matter (办理结果).
    property Result_: string index ZDXM_F_RESULT read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of an event of a project.
  ///
  /// 表单：开工、竣工、停工、复工。
  IZdxmEventForm = interface(IZdxmTypedForm)
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// What happened (事件).
    property EventKind: TZdxmEventKind index ZDXM_F_EVENT_KIND read GetEventKind write SetEventKind;
    /// When it happened (发生时间).
    property OccurredOn: TZdxmDate index ZDXM_F_OCCURRED_ON read GetDate write SetDate;
    /// What proves it (依据材料).
    property Evidence: string index ZDXM_F_EVIDENCE read GetText write SetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of a person.
  ///
  /// 表单：人员。
  IZdxmPersonForm = interface(IZdxmTypedForm)
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
  end;

  /// Form of a ten-day report.
  ///
  /// 表单：旬报。
  IZdxmTenDaysForm = interface(IZdxmTypedForm)
    /// Number of the plan item (计划项目).
    property Item: TZdxmNumber index ZDXM_F_ITEM read GetNumber write SetNumber;
    /// Ten days of a month, yyyymmp, such as 2022061 for the first (旬).
    property TenDays: TZdxmNumber index ZDXM_F_TEN_DAYS read GetNumber write SetNumber;
    /// Investment done within the ten days (旬完成投资).
    property TenDaysDone: TZdxmMoney index ZDXM_F_TEN_DAYS_DONE read GetMoney write SetMoney;
    /// Physical progress (形象进度).
    property Progress: string index ZDXM_F_PROGRESS read GetText write SetText;
    /// Problems (存在问题).
    property Problem: string index ZDXM_F_PROBLEM read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of the contact details of a person.
  ///
  /// 表单：联系方式。
  IZdxmContactForm = interface(IZdxmTypedForm)
    /// Post of a person in their unit (职务).
    property Post: string index ZDXM_F_POST read GetText write SetText;
    /// Telephone number (电话).
    property Phone: string index ZDXM_F_PHONE read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of a query of nodes.
  ///
  /// 表单：节点查询。
  IZdxmNodeQueryForm = interface(IZdxmTypedForm)
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
    /// The template from which a node was laid out (节点模板).
    property NodeTemplate: string index ZDXM_F_NODE_TEMPLATE read GetText write SetText;
    /// How a node stands on a day (节点状态).
    property NodeState: TZdxmNodeState index ZDXM_F_NODE_STATE read GetNodeState write SetNodeState;
  end;

  /// Form of a bulletin that is issued.
  ///
  /// 表单：签发。
  IZdxmIssueForm = interface(IZdxmTypedForm)
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth write SetMonth;
    /// Number under which a bulletin was issued (期号).
    property Number: string index ZDXM_F_NUMBER read GetText write SetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate write SetDate;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText write SetText;
    /// What a bulletin is called (通报种类).
    property BulletinKind: TZdxmBulletinKind index ZDXM_F_BULLETIN_KIND read GetBulletinKind write SetBulletinKind;
    /// Of what time a bulletin is (期间).
    property BulletinPeriod: TZdxmPeriod index ZDXM_F_BULLETIN_PERIOD read GetPeriod write SetPeriod;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of a query of plan items.
  ///
  /// 表单：查询。
  IZdxmItemQueryForm = interface(IZdxmTypedForm)
    /// The first responsible unit (牵头单位).
    property LeadUnit: TZdxmNumber index ZDXM_F_LEAD_UNIT read GetNumber write SetNumber;
    /// Number of a unit that is one of the responsible units, whether it leads or not (责任单位之一).
    property ResponsibleUnit: TZdxmNumber index ZDXM_F_RESPONSIBLE_UNIT read GetNumber write SetNumber;
    /// Number of the unit that files the reports (填报单位).
    property ReportingUnit: TZdxmNumber index ZDXM_F_REPORTING_UNIT read GetNumber write SetNumber;
    /// Planned phase (建设阶段).
    property Phase: TZdxmPhase index ZDXM_F_PHASE read GetPhase write SetPhase;
    /// Number of the sector (行业分类).
    property Sector: TZdxmNumber index ZDXM_F_SECTOR read GetNumber write SetNumber;
    /// More than so many percentage points above time progress, unrounded, such as 5 or -2.5 (高于序时进度).
    property GapAbove: string index ZDXM_F_GAP_ABOVE read GetText write SetText;
    /// Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind
    /// (低于序时进度).
    property GapBelow: string index ZDXM_F_GAP_BELOW read GetText write SetText;
    /// Light of a month (亮灯).
    property Light: TZdxmLight index ZDXM_F_LIGHT read GetLight write SetLight;
    /// Where a report stands (报送状态).
    property FilingState: TZdxmFilingState index ZDXM_F_FILING_STATE read GetFilingState write SetFilingState;
    /// What kind of matter it is (事项类别).
    property MatterKind: TZdxmMatterKind index ZDXM_F_MATTER_KIND read GetMatterKind write SetMatterKind;
    /// The day of which something is asked (截至日期).
    property OnDay: TZdxmDate index ZDXM_F_ON_DAY read GetDate write SetDate;
    /// Whether it has started, said or carried forward (已开工).
    property StandingStarted: TZdxmFlag index ZDXM_F_STANDING_STARTED read GetFlag write SetFlag;
    /// Whether it is finished, said or carried forward (已竣工).
    property StandingFinished: TZdxmFlag index ZDXM_F_STANDING_FINISHED read GetFlag write SetFlag;
    /// Whether it stands still at the end of the month, by its events (是否停工).
    property IsSuspended: TZdxmFlag index ZDXM_F_IS_SUSPENDED read GetFlag write SetFlag;
    /// A part of a name, whatever its blanks and brackets (名称包含).
    property NamePart: string index ZDXM_F_NAME_PART read GetText write SetText;
    /// In which order items come (排序).
    property ItemOrder: TZdxmItemOrder index ZDXM_F_ITEM_ORDER read GetItemOrder write SetItemOrder;
    /// Whether the order is turned round (倒序).
    property Descending: TZdxmFlag index ZDXM_F_DESCENDING read GetFlag write SetFlag;
    /// So many of the first ones are left out (跳过).
    property Skip: TZdxmNumber index ZDXM_F_SKIP read GetNumber write SetNumber;
    /// At most so many are given (最多).
    property Most: TZdxmNumber index ZDXM_F_MOST read GetNumber write SetNumber;
  end;

  /// Form of a query of matters.
  ///
  /// 表单：事项查询。
  IZdxmMatterQueryForm = interface(IZdxmTypedForm)
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
    /// What kind of matter it is (事项类别).
    property MatterKind: TZdxmMatterKind index ZDXM_F_MATTER_KIND read GetMatterKind write SetMatterKind;
    /// Whether a matter is open on the day (是否未办结).
    property IsOpen: TZdxmFlag index ZDXM_F_IS_OPEN read GetFlag write SetFlag;
    /// Whether a matter is open on the day, after its deadline (是否逾期).
    property IsOverdue: TZdxmFlag index ZDXM_F_IS_OVERDUE read GetFlag write SetFlag;
  end;

  /// Form of a fact of an assessment.
  ///
  /// 表单：考核登记。
  IZdxmAssessmentFactForm = interface(IZdxmTypedForm)
    /// What a fact of an assessment says (登记类别).
    property AssessmentFactKind: TZdxmAssessmentFactKind index ZDXM_F_ASSESSMENT_FACT_KIND read GetAssessmentFactKind write SetAssessmentFactKind;
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth write SetMonth;
    /// Last month (截止月份).
    property LastMonth: TZdxmMonth index ZDXM_F_LAST_MONTH read GetMonth write SetMonth;
    /// Name of a scheme of assessment (考核办法).
    property Scheme: string index ZDXM_F_SCHEME read GetText write SetText;
    /// Id of an item of the scheme, or given_points, given_times or given_rate (考核项目).
    property SchemeItem: string index ZDXM_F_SCHEME_ITEM read GetText write SetText;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// What is given (认定数值).
    property GivenValue: string index ZDXM_F_GIVEN_VALUE read GetText write SetText;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText write SetText;
    /// Date of the document (印发日期).
    property IssuedOn: TZdxmDate index ZDXM_F_ISSUED_ON read GetDate write SetDate;
    /// The reason in words (原因).
    property Reason: string index ZDXM_F_REASON read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
    /// The issued result that an objection is to (考核结果).
    property Assessment: TZdxmNumber index ZDXM_F_ASSESSMENT read GetNumber write SetNumber;
    /// When an objection was answered (答复日期).
    property AnsweredOn: TZdxmDate index ZDXM_F_ANSWERED_ON read GetDate write SetDate;
    /// What the answer says (答复意见).
    property Answer: string index ZDXM_F_ANSWER read GetText write SetText;
    /// Whether an objection is upheld (是否采纳).
    property IsUpheld: TZdxmFlag index ZDXM_F_IS_UPHELD read GetFlag write SetFlag;
    /// Of each group only the first so many by rank (前几名).
    property First: TZdxmNumber index ZDXM_F_FIRST read GetNumber write SetNumber;
  end;

  /// Form of a letter.
  ///
  /// 表单：函件。
  IZdxmLetterForm = interface(IZdxmTypedForm)
    /// What kind of letter it is (函件种类).
    property LetterKind: TZdxmLetterKind index ZDXM_F_LETTER_KIND read GetLetterKind write SetLetterKind;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
    /// The matter that a letter is about (所涉事项).
    property Matter: TZdxmNumber index ZDXM_F_MATTER read GetNumber write SetNumber;
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth write SetMonth;
    /// The rule that asks for a letter, as the rule pack calls it (函件规则).
    property LetterRule: string index ZDXM_F_LETTER_RULE read GetText write SetText;
    /// Title (标题).
    property Title: string index ZDXM_F_TITLE read GetText write SetText;
    /// The units that a letter goes to, in their order (主送单位).
    property AddressedUnits: TZdxmNumbers index ZDXM_F_ADDRESSED_UNITS read GetNumbers write SetNumbers;
    /// All that a letter goes to, as it names them (主送).
    property Addressees: TZdxmTexts index ZDXM_F_ADDRESSEES read GetTexts write SetTexts;
    /// What a letter says, a paragraph to a line (正文).
    property Body: string index ZDXM_F_BODY read GetText write SetText;
    /// What a letter demands (要求).
    property Demands: TZdxmTexts index ZDXM_F_DEMANDS read GetTexts write SetTexts;
    /// The matters that a letter hands over (交办事项).
    property HandedMatters: TZdxmNumbers index ZDXM_F_HANDED_MATTERS read GetNumbers write SetNumbers;
    /// Within how many working days an answer is due (回复期限（工作日）).
    property ReplyDays: TZdxmNumber index ZDXM_F_REPLY_DAYS read GetNumber write SetNumber;
    /// Until when an answer is due (回复期限).
    property ReplyDue: TZdxmDate index ZDXM_F_REPLY_DUE read GetDate write SetDate;
    /// The figures that a letter quotes (引用数据).
    property QuotedFacts: TZdxmTexts index ZDXM_F_QUOTED_FACTS read GetTexts write SetTexts;
    /// Points that a letter gives each of its units, such as -1 (函件计分).
    property LetterPoints: string index ZDXM_F_LETTER_POINTS read GetText write SetText;
    /// Whether a letter is made public (是否公示).
    property IsPublic: TZdxmFlag index ZDXM_F_IS_PUBLIC read GetFlag write SetFlag;
    /// What the units of a letter lose by it (取消事项).
    property Loses: string index ZDXM_F_LOSES read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of a query of letters.
  ///
  /// 表单：函件查询。
  IZdxmLetterQueryForm = interface(IZdxmTypedForm)
    /// Number of the plan (年度计划).
    property Plan: TZdxmNumber index ZDXM_F_PLAN read GetNumber write SetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth write SetMonth;
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
    /// What kind of letter it is (函件种类).
    property LetterKind: TZdxmLetterKind index ZDXM_F_LETTER_KIND read GetLetterKind write SetLetterKind;
    /// Where a letter stands (办理状态).
    property LetterState: TZdxmLetterState index ZDXM_F_LETTER_STATE read GetLetterState write SetLetterState;
    /// Whether a matter is open on the day (是否未办结).
    property IsOpen: TZdxmFlag index ZDXM_F_IS_OPEN read GetFlag write SetFlag;
    /// Whether a matter is open on the day, after its deadline (是否逾期).
    property IsOverdue: TZdxmFlag index ZDXM_F_IS_OVERDUE read GetFlag write SetFlag;
  end;

  /// Form of a ranking of units.
  ///
  /// 表单：排名。
  IZdxmRankingForm = interface(IZdxmTypedForm)
    /// What is measured (指标).
    property Measure: TZdxmMeasure index ZDXM_F_MEASURE read GetMeasure write SetMeasure;
    /// Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are
    /// alternatives, with a comma between them; empty for all implementation projects (指标范围).
    property MeasureFilter: string index ZDXM_F_MEASURE_FILTER read GetText write SetText;
    /// For which items a unit answers (单位的职责).
    property UnitRole: TZdxmUnitRole index ZDXM_F_UNIT_ROLE read GetUnitRole write SetUnitRole;
    /// Whether the lowest value ranks first: flag. Where it is not said, as the measure has it (低者在前).
    property LowestFirst: TZdxmFlag index ZDXM_F_LOWEST_FIRST read GetFlag write SetFlag;
    /// Of each group only the first so many by rank (前几名).
    property First: TZdxmNumber index ZDXM_F_FIRST read GetNumber write SetNumber;
    /// Of each group only the last so many by rank (后几名).
    property Last: TZdxmNumber index ZDXM_F_LAST read GetNumber write SetNumber;
  end;

  /// Form of a node of a project.
  ///
  /// 表单：节点。
  IZdxmNodeForm = interface(IZdxmTypedForm)
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// Place in its list, from 1 (序号).
    property Position: TZdxmNumber index ZDXM_F_POSITION read GetNumber write SetNumber;
    /// The last day on which a node is in time (计划完成日期).
    property PlannedOn: TZdxmDate index ZDXM_F_PLANNED_ON read GetDate write SetDate;
    /// When a node was done (实际完成日期).
    property ActualOn: TZdxmDate index ZDXM_F_ACTUAL_ON read GetDate write SetDate;
    /// Number of the unit of a cell (单位).
    property Unit_: TZdxmNumber index ZDXM_F_UNIT read GetNumber write SetNumber;
    /// The node that comes before it (前置节点).
    property NodeAfter: TZdxmNumber index ZDXM_F_NODE_AFTER read GetNumber write SetNumber;
    /// The event that a node's being done amounts to (对应开竣工).
    property CountsAs: TZdxmEventKind index ZDXM_F_COUNTS_AS read GetEventKind write SetEventKind;
    /// Number of the document (文号).
    property DocumentNo: string index ZDXM_F_DOCUMENT_NO read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of an attachment.
  ///
  /// 表单：附件。
  IZdxmAttachmentForm = interface(IZdxmTypedForm)
    /// What a file is attached to (所附记录种类).
    property AttachedKind: TZdxmAttachedKind index ZDXM_F_ATTACHED_KIND read GetAttachedKind write SetAttachedKind;
    /// The record that a file is attached to, by its number; of a report, the plan item (所附记录).
    property AttachedId: TZdxmNumber index ZDXM_F_ATTACHED_ID read GetNumber write SetNumber;
    /// Month (月份).
    property Month: TZdxmMonth index ZDXM_F_MONTH read GetMonth write SetMonth;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// When a photo was taken, as a person says (拍摄时间).
    property TakenAt: string index ZDXM_F_TAKEN_AT read GetText write SetText;
    /// Where something is, longitude and latitude in degrees (经纬度).
    property LonLat: string index ZDXM_F_LON_LAT read GetText write SetText;
    /// In which system coordinates are meant (坐标系).
    property Datum: TZdxmDatum index ZDXM_F_DATUM read GetDatum write SetDatum;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

  /// Form of a place of a project.
  ///
  /// 表单：位置。
  IZdxmPlaceForm = interface(IZdxmTypedForm)
    /// Number of the project (项目).
    property Project: TZdxmNumber index ZDXM_F_PROJECT read GetNumber write SetNumber;
    /// Name (名称).
    property Name: string index ZDXM_F_NAME read GetText write SetText;
    /// What the positions of a place are (位置形状).
    property PlaceKind: TZdxmPlaceKind index ZDXM_F_PLACE_KIND read GetPlaceKind write SetPlaceKind;
    /// In which system coordinates are meant (坐标系).
    property Datum: TZdxmDatum index ZDXM_F_DATUM read GetDatum write SetDatum;
    /// The positions of a place, parted by semicolons (坐标串).
    property Outline: string index ZDXM_F_OUTLINE read GetText write SetText;
    /// Address of a place (地址).
    property Address: string index ZDXM_F_ADDRESS read GetText write SetText;
    /// Code of the county or the town, 6, 9 or 12 digits (行政区划代码).
    property RegionCode: string index ZDXM_F_REGION_CODE read GetText write SetText;
    /// 备注 (备注).
    property Remark: string index ZDXM_F_REMARK read GetText write SetText;
  end;

function NewUnitForm: IZdxmUnitForm; overload;
function NewUnitForm(const Row: IZdxmRow): IZdxmUnitForm; overload;
function NewSectorForm: IZdxmSectorForm; overload;
function NewSectorForm(const Row: IZdxmRow): IZdxmSectorForm; overload;
function NewProjectForm: IZdxmProjectForm; overload;
function NewProjectForm(const Row: IZdxmRow): IZdxmProjectForm; overload;
function NewPlanForm: IZdxmPlanForm; overload;
function NewPlanForm(const Row: IZdxmRow): IZdxmPlanForm; overload;
function NewItemForm: IZdxmItemForm; overload;
function NewItemForm(const Row: IZdxmRow): IZdxmItemForm; overload;
function NewReportForm: IZdxmReportForm; overload;
function NewReportForm(const Row: IZdxmRow): IZdxmReportForm; overload;
function NewImportForm: IZdxmImportForm; overload;
function NewImportForm(const Row: IZdxmRow): IZdxmImportForm; overload;
function NewRulesForm: IZdxmRulesForm; overload;
function NewRulesForm(const Row: IZdxmRow): IZdxmRulesForm; overload;
function NewPlanChangeForm: IZdxmPlanChangeForm; overload;
function NewPlanChangeForm(const Row: IZdxmRow): IZdxmPlanChangeForm; overload;
function NewMatterForm: IZdxmMatterForm; overload;
function NewMatterForm(const Row: IZdxmRow): IZdxmMatterForm; overload;
function NewEventForm: IZdxmEventForm; overload;
function NewEventForm(const Row: IZdxmRow): IZdxmEventForm; overload;
function NewPersonForm: IZdxmPersonForm; overload;
function NewPersonForm(const Row: IZdxmRow): IZdxmPersonForm; overload;
function NewTenDaysForm: IZdxmTenDaysForm; overload;
function NewTenDaysForm(const Row: IZdxmRow): IZdxmTenDaysForm; overload;
function NewContactForm: IZdxmContactForm; overload;
function NewContactForm(const Row: IZdxmRow): IZdxmContactForm; overload;
function NewNodeQueryForm: IZdxmNodeQueryForm; overload;
function NewNodeQueryForm(const Row: IZdxmRow): IZdxmNodeQueryForm; overload;
function NewIssueForm: IZdxmIssueForm; overload;
function NewIssueForm(const Row: IZdxmRow): IZdxmIssueForm; overload;
function NewItemQueryForm: IZdxmItemQueryForm; overload;
function NewItemQueryForm(const Row: IZdxmRow): IZdxmItemQueryForm; overload;
function NewMatterQueryForm: IZdxmMatterQueryForm; overload;
function NewMatterQueryForm(const Row: IZdxmRow): IZdxmMatterQueryForm; overload;
function NewAssessmentFactForm: IZdxmAssessmentFactForm; overload;
function NewAssessmentFactForm(const Row: IZdxmRow): IZdxmAssessmentFactForm; overload;
function NewLetterForm: IZdxmLetterForm; overload;
function NewLetterForm(const Row: IZdxmRow): IZdxmLetterForm; overload;
function NewLetterQueryForm: IZdxmLetterQueryForm; overload;
function NewLetterQueryForm(const Row: IZdxmRow): IZdxmLetterQueryForm; overload;
function NewRankingForm: IZdxmRankingForm; overload;
function NewRankingForm(const Row: IZdxmRow): IZdxmRankingForm; overload;
function NewNodeForm: IZdxmNodeForm; overload;
function NewNodeForm(const Row: IZdxmRow): IZdxmNodeForm; overload;
function NewAttachmentForm: IZdxmAttachmentForm; overload;
function NewAttachmentForm(const Row: IZdxmRow): IZdxmAttachmentForm; overload;
function NewPlaceForm: IZdxmPlaceForm; overload;
function NewPlaceForm(const Row: IZdxmRow): IZdxmPlaceForm; overload;

implementation

type
  TTypedForm = class(TZdxmForm, IZdxmTypedForm)
  public
    function GetAssessmentFactKind(Field: Integer): TZdxmAssessmentFactKind;
    procedure SetAssessmentFactKind(Field: Integer; Value: TZdxmAssessmentFactKind);
    function GetAttachedKind(Field: Integer): TZdxmAttachedKind;
    procedure SetAttachedKind(Field: Integer; Value: TZdxmAttachedKind);
    function GetBulletinKind(Field: Integer): TZdxmBulletinKind;
    procedure SetBulletinKind(Field: Integer; Value: TZdxmBulletinKind);
    function GetDatum(Field: Integer): TZdxmDatum;
    procedure SetDatum(Field: Integer; Value: TZdxmDatum);
    function GetEventKind(Field: Integer): TZdxmEventKind;
    procedure SetEventKind(Field: Integer; Value: TZdxmEventKind);
    function GetFilingState(Field: Integer): TZdxmFilingState;
    procedure SetFilingState(Field: Integer; Value: TZdxmFilingState);
    function GetGapOrder(Field: Integer): TZdxmGapOrder;
    procedure SetGapOrder(Field: Integer; Value: TZdxmGapOrder);
    function GetItemOrder(Field: Integer): TZdxmItemOrder;
    procedure SetItemOrder(Field: Integer; Value: TZdxmItemOrder);
    function GetLetterKind(Field: Integer): TZdxmLetterKind;
    procedure SetLetterKind(Field: Integer; Value: TZdxmLetterKind);
    function GetLetterState(Field: Integer): TZdxmLetterState;
    procedure SetLetterState(Field: Integer; Value: TZdxmLetterState);
    function GetLight(Field: Integer): TZdxmLight;
    procedure SetLight(Field: Integer; Value: TZdxmLight);
    function GetMatterKind(Field: Integer): TZdxmMatterKind;
    procedure SetMatterKind(Field: Integer; Value: TZdxmMatterKind);
    function GetMeasure(Field: Integer): TZdxmMeasure;
    procedure SetMeasure(Field: Integer; Value: TZdxmMeasure);
    function GetNodeState(Field: Integer): TZdxmNodeState;
    procedure SetNodeState(Field: Integer; Value: TZdxmNodeState);
    function GetPeriod(Field: Integer): TZdxmPeriod;
    procedure SetPeriod(Field: Integer; Value: TZdxmPeriod);
    function GetPhase(Field: Integer): TZdxmPhase;
    procedure SetPhase(Field: Integer; Value: TZdxmPhase);
    function GetPlaceKind(Field: Integer): TZdxmPlaceKind;
    procedure SetPlaceKind(Field: Integer; Value: TZdxmPlaceKind);
    function GetPlanChangeKind(Field: Integer): TZdxmPlanChangeKind;
    procedure SetPlanChangeKind(Field: Integer; Value: TZdxmPlanChangeKind);
    function GetPlanLevel(Field: Integer): TZdxmPlanLevel;
    procedure SetPlanLevel(Field: Integer; Value: TZdxmPlanLevel);
    function GetReasonClass(Field: Integer): TZdxmReasonClass;
    procedure SetReasonClass(Field: Integer; Value: TZdxmReasonClass);
    function GetStartBaseKind(Field: Integer): TZdxmStartBaseKind;
    procedure SetStartBaseKind(Field: Integer; Value: TZdxmStartBaseKind);
    function GetUnitKind(Field: Integer): TZdxmUnitKind;
    procedure SetUnitKind(Field: Integer; Value: TZdxmUnitKind);
    function GetUnitRole(Field: Integer): TZdxmUnitRole;
    procedure SetUnitRole(Field: Integer; Value: TZdxmUnitRole);
  end;

function TTypedForm.GetAssessmentFactKind(Field: Integer): TZdxmAssessmentFactKind;
begin
  Result := TZdxmAssessmentFactKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetAssessmentFactKind(Field: Integer; Value: TZdxmAssessmentFactKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetAttachedKind(Field: Integer): TZdxmAttachedKind;
begin
  Result := TZdxmAttachedKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetAttachedKind(Field: Integer; Value: TZdxmAttachedKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetBulletinKind(Field: Integer): TZdxmBulletinKind;
begin
  Result := TZdxmBulletinKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetBulletinKind(Field: Integer; Value: TZdxmBulletinKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetDatum(Field: Integer): TZdxmDatum;
begin
  Result := TZdxmDatum(GetCode(Field, 0));
end;

procedure TTypedForm.SetDatum(Field: Integer; Value: TZdxmDatum);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetEventKind(Field: Integer): TZdxmEventKind;
begin
  Result := TZdxmEventKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetEventKind(Field: Integer; Value: TZdxmEventKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetFilingState(Field: Integer): TZdxmFilingState;
begin
  Result := TZdxmFilingState(GetCode(Field, -1));
end;

procedure TTypedForm.SetFilingState(Field: Integer; Value: TZdxmFilingState);
begin
  SetCode(Field, Ord(Value), -1);
end;

function TTypedForm.GetGapOrder(Field: Integer): TZdxmGapOrder;
begin
  Result := TZdxmGapOrder(GetCode(Field, 0));
end;

procedure TTypedForm.SetGapOrder(Field: Integer; Value: TZdxmGapOrder);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetItemOrder(Field: Integer): TZdxmItemOrder;
begin
  Result := TZdxmItemOrder(GetCode(Field, 0));
end;

procedure TTypedForm.SetItemOrder(Field: Integer; Value: TZdxmItemOrder);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetLetterKind(Field: Integer): TZdxmLetterKind;
begin
  Result := TZdxmLetterKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetLetterKind(Field: Integer; Value: TZdxmLetterKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetLetterState(Field: Integer): TZdxmLetterState;
begin
  Result := TZdxmLetterState(GetCode(Field, 0));
end;

procedure TTypedForm.SetLetterState(Field: Integer; Value: TZdxmLetterState);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetLight(Field: Integer): TZdxmLight;
begin
  Result := TZdxmLight(GetCode(Field, 0));
end;

procedure TTypedForm.SetLight(Field: Integer; Value: TZdxmLight);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetMatterKind(Field: Integer): TZdxmMatterKind;
begin
  Result := TZdxmMatterKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetMatterKind(Field: Integer; Value: TZdxmMatterKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetMeasure(Field: Integer): TZdxmMeasure;
begin
  Result := TZdxmMeasure(GetCode(Field, 0));
end;

procedure TTypedForm.SetMeasure(Field: Integer; Value: TZdxmMeasure);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetNodeState(Field: Integer): TZdxmNodeState;
begin
  Result := TZdxmNodeState(GetCode(Field, 0));
end;

procedure TTypedForm.SetNodeState(Field: Integer; Value: TZdxmNodeState);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetPeriod(Field: Integer): TZdxmPeriod;
begin
  Result := TZdxmPeriod(GetCode(Field, 0));
end;

procedure TTypedForm.SetPeriod(Field: Integer; Value: TZdxmPeriod);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetPhase(Field: Integer): TZdxmPhase;
begin
  Result := TZdxmPhase(GetCode(Field, 0));
end;

procedure TTypedForm.SetPhase(Field: Integer; Value: TZdxmPhase);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetPlaceKind(Field: Integer): TZdxmPlaceKind;
begin
  Result := TZdxmPlaceKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetPlaceKind(Field: Integer; Value: TZdxmPlaceKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetPlanChangeKind(Field: Integer): TZdxmPlanChangeKind;
begin
  Result := TZdxmPlanChangeKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetPlanChangeKind(Field: Integer; Value: TZdxmPlanChangeKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetPlanLevel(Field: Integer): TZdxmPlanLevel;
begin
  Result := TZdxmPlanLevel(GetCode(Field, 0));
end;

procedure TTypedForm.SetPlanLevel(Field: Integer; Value: TZdxmPlanLevel);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetReasonClass(Field: Integer): TZdxmReasonClass;
begin
  Result := TZdxmReasonClass(GetCode(Field, 0));
end;

procedure TTypedForm.SetReasonClass(Field: Integer; Value: TZdxmReasonClass);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetStartBaseKind(Field: Integer): TZdxmStartBaseKind;
begin
  Result := TZdxmStartBaseKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetStartBaseKind(Field: Integer; Value: TZdxmStartBaseKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetUnitKind(Field: Integer): TZdxmUnitKind;
begin
  Result := TZdxmUnitKind(GetCode(Field, 0));
end;

procedure TTypedForm.SetUnitKind(Field: Integer; Value: TZdxmUnitKind);
begin
  SetCode(Field, Ord(Value), 0);
end;

function TTypedForm.GetUnitRole(Field: Integer): TZdxmUnitRole;
begin
  Result := TZdxmUnitRole(GetCode(Field, 0));
end;

procedure TTypedForm.SetUnitRole(Field: Integer; Value: TZdxmUnitRole);
begin
  SetCode(Field, Ord(Value), 0);
end;

function NewUnitForm: IZdxmUnitForm;
begin
  Result := NewUnitForm(nil);
end;

function NewUnitForm(const Row: IZdxmRow): IZdxmUnitForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_UNIT, Row);
  Result := TZdxmAs<IZdxmUnitForm>.The(Form);
end;

function NewSectorForm: IZdxmSectorForm;
begin
  Result := NewSectorForm(nil);
end;

function NewSectorForm(const Row: IZdxmRow): IZdxmSectorForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_SECTOR, Row);
  Result := TZdxmAs<IZdxmSectorForm>.The(Form);
end;

function NewProjectForm: IZdxmProjectForm;
begin
  Result := NewProjectForm(nil);
end;

function NewProjectForm(const Row: IZdxmRow): IZdxmProjectForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_PROJECT, Row);
  Result := TZdxmAs<IZdxmProjectForm>.The(Form);
end;

function NewPlanForm: IZdxmPlanForm;
begin
  Result := NewPlanForm(nil);
end;

function NewPlanForm(const Row: IZdxmRow): IZdxmPlanForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_PLAN, Row);
  Result := TZdxmAs<IZdxmPlanForm>.The(Form);
end;

function NewItemForm: IZdxmItemForm;
begin
  Result := NewItemForm(nil);
end;

function NewItemForm(const Row: IZdxmRow): IZdxmItemForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_ITEM, Row);
  Result := TZdxmAs<IZdxmItemForm>.The(Form);
end;

function NewReportForm: IZdxmReportForm;
begin
  Result := NewReportForm(nil);
end;

function NewReportForm(const Row: IZdxmRow): IZdxmReportForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_REPORT, Row);
  Result := TZdxmAs<IZdxmReportForm>.The(Form);
end;

function NewImportForm: IZdxmImportForm;
begin
  Result := NewImportForm(nil);
end;

function NewImportForm(const Row: IZdxmRow): IZdxmImportForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_IMPORT, Row);
  Result := TZdxmAs<IZdxmImportForm>.The(Form);
end;

function NewRulesForm: IZdxmRulesForm;
begin
  Result := NewRulesForm(nil);
end;

function NewRulesForm(const Row: IZdxmRow): IZdxmRulesForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_RULES, Row);
  Result := TZdxmAs<IZdxmRulesForm>.The(Form);
end;

function NewPlanChangeForm: IZdxmPlanChangeForm;
begin
  Result := NewPlanChangeForm(nil);
end;

function NewPlanChangeForm(const Row: IZdxmRow): IZdxmPlanChangeForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_PLAN_CHANGE, Row);
  Result := TZdxmAs<IZdxmPlanChangeForm>.The(Form);
end;

function NewMatterForm: IZdxmMatterForm;
begin
  Result := NewMatterForm(nil);
end;

function NewMatterForm(const Row: IZdxmRow): IZdxmMatterForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_MATTER, Row);
  Result := TZdxmAs<IZdxmMatterForm>.The(Form);
end;

function NewEventForm: IZdxmEventForm;
begin
  Result := NewEventForm(nil);
end;

function NewEventForm(const Row: IZdxmRow): IZdxmEventForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_EVENT, Row);
  Result := TZdxmAs<IZdxmEventForm>.The(Form);
end;

function NewPersonForm: IZdxmPersonForm;
begin
  Result := NewPersonForm(nil);
end;

function NewPersonForm(const Row: IZdxmRow): IZdxmPersonForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_PERSON, Row);
  Result := TZdxmAs<IZdxmPersonForm>.The(Form);
end;

function NewTenDaysForm: IZdxmTenDaysForm;
begin
  Result := NewTenDaysForm(nil);
end;

function NewTenDaysForm(const Row: IZdxmRow): IZdxmTenDaysForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_TEN_DAYS, Row);
  Result := TZdxmAs<IZdxmTenDaysForm>.The(Form);
end;

function NewContactForm: IZdxmContactForm;
begin
  Result := NewContactForm(nil);
end;

function NewContactForm(const Row: IZdxmRow): IZdxmContactForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_CONTACT, Row);
  Result := TZdxmAs<IZdxmContactForm>.The(Form);
end;

function NewNodeQueryForm: IZdxmNodeQueryForm;
begin
  Result := NewNodeQueryForm(nil);
end;

function NewNodeQueryForm(const Row: IZdxmRow): IZdxmNodeQueryForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_NODE_QUERY, Row);
  Result := TZdxmAs<IZdxmNodeQueryForm>.The(Form);
end;

function NewIssueForm: IZdxmIssueForm;
begin
  Result := NewIssueForm(nil);
end;

function NewIssueForm(const Row: IZdxmRow): IZdxmIssueForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_ISSUE, Row);
  Result := TZdxmAs<IZdxmIssueForm>.The(Form);
end;

function NewItemQueryForm: IZdxmItemQueryForm;
begin
  Result := NewItemQueryForm(nil);
end;

function NewItemQueryForm(const Row: IZdxmRow): IZdxmItemQueryForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_ITEM_QUERY, Row);
  Result := TZdxmAs<IZdxmItemQueryForm>.The(Form);
end;

function NewMatterQueryForm: IZdxmMatterQueryForm;
begin
  Result := NewMatterQueryForm(nil);
end;

function NewMatterQueryForm(const Row: IZdxmRow): IZdxmMatterQueryForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_MATTER_QUERY, Row);
  Result := TZdxmAs<IZdxmMatterQueryForm>.The(Form);
end;

function NewAssessmentFactForm: IZdxmAssessmentFactForm;
begin
  Result := NewAssessmentFactForm(nil);
end;

function NewAssessmentFactForm(const Row: IZdxmRow): IZdxmAssessmentFactForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_ASSESSMENT_FACT, Row);
  Result := TZdxmAs<IZdxmAssessmentFactForm>.The(Form);
end;

function NewLetterForm: IZdxmLetterForm;
begin
  Result := NewLetterForm(nil);
end;

function NewLetterForm(const Row: IZdxmRow): IZdxmLetterForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_LETTER, Row);
  Result := TZdxmAs<IZdxmLetterForm>.The(Form);
end;

function NewLetterQueryForm: IZdxmLetterQueryForm;
begin
  Result := NewLetterQueryForm(nil);
end;

function NewLetterQueryForm(const Row: IZdxmRow): IZdxmLetterQueryForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_LETTER_QUERY, Row);
  Result := TZdxmAs<IZdxmLetterQueryForm>.The(Form);
end;

function NewRankingForm: IZdxmRankingForm;
begin
  Result := NewRankingForm(nil);
end;

function NewRankingForm(const Row: IZdxmRow): IZdxmRankingForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_RANKING, Row);
  Result := TZdxmAs<IZdxmRankingForm>.The(Form);
end;

function NewNodeForm: IZdxmNodeForm;
begin
  Result := NewNodeForm(nil);
end;

function NewNodeForm(const Row: IZdxmRow): IZdxmNodeForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_NODE, Row);
  Result := TZdxmAs<IZdxmNodeForm>.The(Form);
end;

function NewAttachmentForm: IZdxmAttachmentForm;
begin
  Result := NewAttachmentForm(nil);
end;

function NewAttachmentForm(const Row: IZdxmRow): IZdxmAttachmentForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_ATTACHMENT, Row);
  Result := TZdxmAs<IZdxmAttachmentForm>.The(Form);
end;

function NewPlaceForm: IZdxmPlaceForm;
begin
  Result := NewPlaceForm(nil);
end;

function NewPlaceForm(const Row: IZdxmRow): IZdxmPlaceForm;
var
  Form: IZdxmTypedForm;
begin
  Form := TTypedForm.Create(ZDXM_FORM_PLACE, Row);
  Result := TZdxmAs<IZdxmPlaceForm>.The(Form);
end;

end.
