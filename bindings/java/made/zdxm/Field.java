// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A field of records and forms.
 *
 * <p>记录和表单的字段。
 */
public enum Field implements Code {
    /** Number of the record. */
    ID(1, "编号"),
    /** Change that wrote this version. */
    SINCE(2, "生效变更号"),
    /** Name (名称). */
    NAME(3, "名称"),
    /** What a unit is. */
    KIND(4, "类别"),
    /** Number of the sector above, or of the project that this one is a part of (打包项目). */
    PARENT(5, "上级"),
    /** Place in its list, from 1. */
    POSITION(6, "序号"),
    /** 备注. */
    REMARK(7, "备注"),
    /** 统一社会信用代码 of a unit. */
    CREDIT_CODE(8, "统一社会信用代码"),
    /** National code (项目代码). */
    CODE(20, "项目代码"),
    /** Number of the sector (行业分类). */
    SECTOR(21, "行业分类"),
    /** Content and scale of a project, what a matter is about. */
    CONTENT(22, "主要内容"),
    /** Start of the construction period. */
    PERIOD_START(23, "建设起始"),
    /** End of the construction period. */
    PERIOD_END(24, "建设终止"),
    /** Total investment (总投资). */
    TOTAL(25, "总投资"),
    /** Who builds it (项目业主). */
    OWNER(26, "项目业主"),
    /** 统一社会信用代码 of the owner. */
    OWNER_CREDIT_CODE(27, "业主统一社会信用代码"),
    /** Where it lies (建设地点). */
    LOCATION(28, "建设地点"),
    /** Year of a plan. */
    YEAR(40, "年度"),
    /** Level. */
    LEVEL(41, "统筹层面"),
    /** Title. */
    TITLE(42, "标题"),
    /** Number of the document (文号). */
    DOCUMENT_NO(43, "文号"),
    /** Date of the document. */
    ISSUED_ON(44, "印发日期"),
    /** Number of the plan. */
    PLAN(50, "年度计划"),
    /** Number of the project. */
    PROJECT(51, "项目"),
    /** Planned phase. */
    PHASE(52, "建设阶段"),
    /** Annual planned investment. */
    ANNUAL(53, "年度计划投资"),
    /** Done before this year. */
    DONE_BEFORE(54, "至上年底累计完成投资"),
    /** Annual target. */
    TARGET(55, "年度进度目标"),
    /** Planned start. */
    PLANNED_START(56, "计划开工时间"),
    /** Planned finish. */
    PLANNED_FINISH(57, "计划竣工时间"),
    /** Numbers of the responsible units in their order, the first one leads. */
    RESPONSIBLE_UNITS(58, "责任单位"),
    /** Number of the unit that files the reports. */
    REPORTING_UNIT(59, "填报单位"),
    /** Whether a higher level coordinates it too (★). */
    HIGHER_LEVEL(60, "上级统筹"),
    /** What is planned to be done by the end of each month, since the start of the year. */
    MONTH_PLAN(670, "月度计划"),
    /** The first responsible unit. */
    LEAD_UNIT(61, "牵头单位"),
    /** What a fact of an assessment says. */
    ASSESSMENT_FACT_KIND(600, "登记类别"),
    /** Name of a scheme of assessment. */
    SCHEME(601, "考核办法"),
    /** Id of an item of the scheme, or given_points, given_times or given_rate. */
    SCHEME_ITEM(602, "考核项目"),
    /** What is given. */
    GIVEN_VALUE(603, "认定数值"),
    /** Last month. */
    LAST_MONTH(604, "截止月份"),
    /** Number of the issued result that this one corrects. */
    CORRECTS(605, "更正的结果"),
    /** Number of the issued result that corrects it. */
    CORRECTED_BY(606, "更正为"),
    /** The issued result that an objection is to. */
    ASSESSMENT(607, "考核结果"),
    /** When an objection was answered. */
    ANSWERED_ON(608, "答复日期"),
    /** What the answer says. */
    ANSWER(609, "答复意见"),
    /** Whether an objection is upheld. */
    IS_UPHELD(610, "是否采纳"),
    /** Points, exact. */
    POINTS(611, "得分"),
    /** Points before, exact. */
    POINTS_BEFORE(612, "原得分"),
    /** Grade, or what stands in its place. */
    GRADE(613, "等次"),
    /** Whether it is exempt. */
    IS_EXEMPT(614, "是否免列"),
    /** Entries that came. */
    ENTRIES_CAME(615, "新增依据"),
    /** Entries that went. */
    ENTRIES_WENT(616, "减少依据"),
    /** Number of the plan item. */
    ITEM(70, "计划项目"),
    /** Month. */
    MONTH(71, "月份"),
    /** Investment done in the month. */
    MONTH_DONE(72, "本月完成投资"),
    /** Investment done since the start of the year, as reported. */
    YTD_DONE(73, "年初至本月累计完成投资"),
    /** Funds in place since the start of the year. */
    FUNDS_YTD(74, "到位资金"),
    /** Whether it has started, as reported. */
    STARTED(75, "是否开工"),
    /** When it started. */
    STARTED_ON(76, "开工时间"),
    /** Whether it is finished, as reported. */
    FINISHED(77, "是否竣工"),
    /** When it was finished. */
    FINISHED_ON(78, "竣工时间"),
    /** Physical progress. */
    PROGRESS(79, "形象进度"),
    /** Preparatory progress. */
    PREPARATION(80, "前期工作进展"),
    /** Problems. */
    PROBLEM(81, "存在问题"),
    /** Next steps. */
    NEXT_STEPS(82, "下一步工作计划"),
    /** Done in the year to date, said or carried forward. */
    STANDING_DONE(83, "累计完成投资"),
    /** Whether it has started, said or carried forward. */
    STANDING_STARTED(84, "已开工"),
    /** Whether it is finished, said or carried forward. */
    STANDING_FINISHED(85, "已竣工"),
    /** What somebody should look at. */
    FLAGS(86, "提示"),
    /** The last month for which it reported. */
    LAST_REPORT(87, "最近报送月份"),
    /** Done up to the end of the month before, carried forward. */
    DONE_BEFORE_MONTH(88, "上月累计完成投资"),
    /** Number of the change. */
    CHANGE(100, "变更号"),
    /** What the clock said. */
    AT_MS(101, "时间"),
    /** Who. */
    ACTOR(102, "操作人"),
    /** The kind of the change as it stands in the ledger. */
    CHANGE_KIND(103, "变更类型"),
    /** What the change is about. */
    CHANGE_CODE(570, "变更种类"),
    /** The task that was refused. */
    TASK_KIND(571, "办理事项"),
    /** Number of the record that an attempt was about. */
    RECORD_ID(572, "对象编号"),
    /** How often it was tried in one batch. */
    TIMES(573, "次数"),
    /** Remark. */
    NOTE(104, "说明"),
    /** Number of rows that it wrote or closed. */
    ENTRIES(105, "记录数"),
    /** SHA-256 over these rows. */
    DIGEST(106, "摘要"),
    /** SHA-256 over all of it and the change before. */
    HASH(107, "校验码"),
    /** Why the instant of a change is not trusted. */
    CLOCK_MARK(108, "时间标记"),
    /** The change that marked the instant. */
    MARKED_BY(109, "标记变更号"),
    /** The change that first submitted a report, or filed it at once. */
    SUBMITTED_IN(110, "报送变更号"),
    /** The day that a registrar set for a change whose instant is marked. */
    SET_DAY(111, "补记日期"),
    /** The change by which something was set. */
    SET_BY(112, "补记变更号"),
    /** The last change before, of those whose instant is trusted. */
    CHANGE_BEFORE(113, "前一变更号"),
    /** What the clock said at that change. */
    BEFORE_MS(114, "前一变更时间"),
    /** Whole days since that change, where they are more than 400. */
    DAYS_BETWEEN(115, "间隔天数"),
    /** Which items a cell sums up. */
    CUT(120, "口径"),
    /** Number of the unit of a cell. */
    UNIT(121, "单位"),
    /** Kind of unit that is ranked together. */
    UNIT_KIND(122, "单位类别"),
    /** Number of projects. */
    COUNT(123, "项目数"),
    /** Done in the year to date. */
    DONE(124, "累计完成投资"),
    /** Done of the annual plan in percent, rounded by the rules. */
    RATE(125, "完成年度计划的比例"),
    /** Percentage points above time progress, rounded by the rules. */
    GAP(126, "与序时进度差"),
    /** Projects that reported for the month. */
    REPORTED(127, "已报送"),
    /** Projects that have started. */
    STARTED_COUNT(128, "已开工数"),
    /** Projects that are finished. */
    FINISHED_COUNT(129, "已竣工数"),
    /** Rank within the kind of unit. */
    RANK(130, "排名"),
    /** Share of the year gone, in percent. */
    TIME_PROGRESS(131, "序时进度"),
    /** Name of a unit. */
    UNIT_NAME(132, "单位名称"),
    /** Planned new starts. */
    PLANNED_NEW(133, "计划新开工"),
    /** Of the planned new starts, started. */
    NEW_STARTED(134, "计划新开工已开工"),
    /** New starts planned up to the month. */
    PLANNED_TO_DATE(135, "截至本月计划开工"),
    /** Of these, started. */
    TO_DATE_STARTED(136, "截至本月已开工"),
    /** Started before the planned month. */
    EARLY_STARTS(137, "提前开工"),
    /** Planned up to the month and not started. */
    LATE_STARTS(138, "未按计划开工"),
    /** Planned completions. */
    PLANNED_COMPLETED(139, "计划竣工"),
    /** Of these, finished. */
    COMPLETED_FINISHED(140, "计划竣工已竣工"),
    /** Finished though not planned for this year. */
    EARLY_FINISHES(141, "提前竣工"),
    /** Rate of starts over the base of the rules, in percent. */
    START_RATE(142, "开工率"),
    /** Rate of finishes over the planned completions, in percent. */
    FINISH_RATE(143, "竣工率"),
    /** Text of a header cell, or of a finding. */
    TEXT(160, "文字"),
    /** Row. */
    ROW(161, "行"),
    /** Column. */
    COLUMN(162, "列"),
    /** Number of rows. */
    ROWS(163, "行数"),
    /** Number of columns. */
    COLUMNS(164, "列数"),
    /** Kind of row. */
    ROW_KIND(165, "行类型"),
    /** Line of units under the title. */
    UNIT_LINE(166, "单位行"),
    /** Notes. */
    NOTES(167, "附注"),
    /** Whether it stands in the way. */
    SEVERITY(180, "严重程度"),
    /** Name of the sheet. */
    SHEET(181, "工作表"),
    /** The cell, such as H24. */
    CELL(182, "单元格"),
    /** What the finding is about. */
    FINDING(183, "问题代码"),
    /** Place of the sheet, from 0. */
    SHEET_INDEX(184, "工作表序号"),
    /** Format of the file. */
    FORMAT(185, "文件格式"),
    /** Header path of a column. */
    HEADER(186, "表头"),
    /** What a column means, such as annual. */
    MEANING(187, "含义"),
    /** Unit of a column's amounts. */
    MONEY_UNIT(188, "金额单位"),
    /** Name of the sector. */
    SECTOR_NAME(189, "行业分类名称"),
    /** Whether the row counts as a project. */
    COUNTED(190, "计数"),
    /** Whether the sheet is hidden. */
    HIDDEN(191, "隐藏"),
    /** What the ledger has no field for, as header: text, line by line. */
    OTHER(192, "其他内容"),
    /** Text of a heading. */
    LABEL(193, "标题行文字"),
    /** How deep a heading stands, 0 for the total. */
    DEPTH(194, "层级"),
    /** Region that a heading names. */
    REGION(195, "地区"),
    /** Number of projects that a heading declares. */
    DECLARED_COUNT(196, "声明项数"),
    /** Number of projects under a heading. */
    FOUND_COUNT(197, "实际项数"),
    /** Total investment that a heading declares. */
    DECLARED_TOTAL(198, "声明总投资"),
    /** Annual investment that a heading declares. */
    DECLARED_ANNUAL(199, "声明年度计划投资"),
    /** Year to date that a heading declares. */
    DECLARED_YTD(200, "声明累计完成投资"),
    /** Names of the responsible units in their order. */
    RESPONSIBLE_UNIT_NAMES(201, "责任单位名称"),
    /** Name of the unit that files the reports. */
    REPORTING_UNIT_NAME(202, "填报单位名称"),
    /** Place, from 0, of the row of the whole that this one is a part of. */
    PARENT_ROW(203, "所属项目行"),
    /** Names of the sheets to import; all unless some are named. */
    SHEETS(210, "导入的工作表"),
    /** Leave out monthly rows whose project is not in the plan. */
    LEAVE_OUT_UNMATCHED(211, "略去未匹配行"),
    /** Leave amounts empty that cannot be read. */
    LEAVE_UNREADABLE_EMPTY(212, "无法读出的金额留空"),
    /** Projects that the import adds. */
    NEW_PROJECTS(213, "新增项目"),
    /** Projects that it corrects. */
    REVISED_PROJECTS(214, "更正项目"),
    /** Plan items that it adds. */
    NEW_ITEMS(215, "新增计划项目"),
    /** Plan items that it corrects. */
    REVISED_ITEMS(216, "更正计划项目"),
    /** Reports that it adds. */
    NEW_REPORTS(217, "新增月报"),
    /** Reports that it corrects. */
    REVISED_REPORTS(218, "更正月报"),
    /** Rows that say what the ledger knows. */
    UNCHANGED(219, "无变化"),
    /** Rows without a project. */
    UNMATCHED(220, "未匹配"),
    /** Month of the reports where the sheet names none, 1 to 12. */
    MONTH_OF_YEAR(221, "月"),
    /** Which record, from 1. */
    RECORD(230, "记录号"),
    /** Why it was refused. */
    ERROR_CODE(231, "错误码"),
    /** The field that is wrong. */
    ERROR_FIELD(232, "错误字段"),
    /** What is wrong and what to do. */
    ERROR_TEXT(233, "错误说明"),
    /** Decimals of amounts in 亿元. */
    MONEY_DECIMALS(240, "金额小数位"),
    /** Decimals of rates and gaps. */
    RATE_DECIMALS(241, "比率小数位"),
    /** How a gap is rounded. */
    GAP_ORDER(242, "差值取整顺序"),
    /** Base of the rate of starts. */
    START_BASE(243, "开工率口径"),
    /** The year's target of starts, for StartBaseKind.TARGET. */
    START_TARGET(244, "全年开工目标数"),
    /** First month in which a supplemented item counts. */
    ENTERED_FROM(260, "计入起始月"),
    /** First month in which a withdrawn item counts no more. */
    WITHDRAWN_FROM(261, "调出起始月"),
    /** What a plan change does. */
    PLAN_CHANGE_KIND(262, "调整类别"),
    /** From which month on a plan change counts. */
    EFFECTIVE(263, "生效月份"),
    /** Class of a reason. */
    REASON_CLASS(264, "原因类别"),
    /** The reason in words. */
    REASON(265, "原因"),
    /** The n-th plan change of its kind in the plan. */
    NUMBER_OF_KIND(266, "批次"),
    /** Planned phase before. */
    PHASE_BEFORE(267, "调整前建设阶段"),
    /** Number of the sector before. */
    SECTOR_BEFORE(268, "调整前行业分类"),
    /** Total investment before. */
    TOTAL_BEFORE(269, "调整前总投资"),
    /** Annual planned investment before. */
    ANNUAL_BEFORE(270, "调整前年度计划投资"),
    /** Planned start before. */
    PLANNED_START_BEFORE(271, "调整前计划开工"),
    /** Planned finish before. */
    PLANNED_FINISH_BEFORE(272, "调整前计划竣工"),
    /** Items before the plan change. */
    OPENING_COUNT(273, "调整前项目数"),
    /** Total investment before the plan change. */
    OPENING_TOTAL(274, "调整前总投资合计"),
    /** Annual planned investment before the plan change. */
    OPENING_ANNUAL(275, "调整前年度计划投资合计"),
    /** Items that came in. */
    SUPPLEMENTED_COUNT(276, "增补项目数"),
    /** Total investment that came in. */
    SUPPLEMENTED_TOTAL(277, "增补总投资"),
    /** Annual planned investment that came in. */
    SUPPLEMENTED_ANNUAL(278, "增补年度计划投资"),
    /** Items that left. */
    WITHDRAWN_COUNT(279, "调出项目数"),
    /** Total investment that left. */
    WITHDRAWN_TOTAL(280, "调出总投资"),
    /** Annual planned investment that left. */
    WITHDRAWN_ANNUAL(281, "调出年度计划投资"),
    /** Items by adjustment, as after minus before. */
    CHANGED_COUNT(282, "调整项目数"),
    /** Total investment by adjustment, as after minus before. */
    CHANGED_TOTAL(283, "调整总投资"),
    /** Annual planned investment by adjustment, as after minus before. */
    CHANGED_ANNUAL(284, "调整年度计划投资"),
    /** Items after the plan change. */
    CLOSING_COUNT(285, "调整后项目数"),
    /** Total investment after the plan change. */
    CLOSING_TOTAL(286, "调整后总投资合计"),
    /** Annual planned investment after the plan change. */
    CLOSING_ANNUAL(287, "调整后年度计划投资合计"),
    /** Why a project has its place in the next plan. */
    ROLLOVER_REASON(288, "接续理由"),
    /** Total investment less what is done. */
    REMAINING(289, "剩余投资"),
    /** Plan items that an import takes out of the plan. */
    WITHDRAWN_ITEMS(290, "调出计划项目"),
    /** Responsible units before a plan change, in order. */
    RESPONSIBLE_UNITS_BEFORE(291, "调整前责任单位"),
    /** The unit that filed the reports before a plan change. */
    REPORTING_UNIT_BEFORE(292, "调整前填报单位"),
    /** Who built the project before a plan change. */
    OWNER_BEFORE(293, "调整前项目业主"),
    /** 统一社会信用代码 of the owner before a plan change. */
    OWNER_CREDIT_CODE_BEFORE(294, "调整前业主统一社会信用代码"),
    /** Whether a line of a plan change keeps units and owner. */
    HAS_UNITS(295, "记载责任单位"),
    /** Number under which a bulletin was issued (期号、文号). */
    NUMBER(300, "期号"),
    /** The last change that its figures know of. */
    AS_OF(301, "截至变更号"),
    /** Whether no later bulletin of the same plan and month was issued. */
    IS_LATEST(302, "最新一期"),
    /** Number of the printing that made it, which rises when the library prints differently. */
    PRINTING(303, "版式号"),
    /** SHA-256 of the exact figures, apart from any printed form. */
    FIGURES_SHA256(304, "数据摘要"),
    /** What became of an issued bulletin that was made again. */
    OUTCOME(309, "重印结果"),
    /** What is compared. */
    PRINTED_FORM(310, "形式"),
    /** Whether it is the same as issued. */
    IS_SAME(311, "是否一致"),
    /** SHA-256 as issued. */
    ISSUED_SHA256(312, "签发时摘要"),
    /** SHA-256 as made again. */
    PRESENT_SHA256(313, "现时摘要"),
    /** What kind of record differs. */
    RECORD_KIND(314, "记录类型"),
    /** How it differs. */
    DIFFERENCE(315, "变动"),
    /** The field or figure that differs. */
    CHANGED_FIELD(316, "变动字段"),
    /** Its earlier value, with names instead of the numbers of units and sectors, as a text whatever the field is. */
    BEFORE(317, "原值"),
    /** Its later value, in the same way. */
    AFTER(318, "现值"),
    /** Whether a printed form is at hand as it was issued. */
    KEEPING(319, "原件"),
    /** Items whose amount of the month is of earlier months, too, which were not reported. */
    SEVERAL_MONTHS(320, "含以前月份项数"),
    /** Whether the amount of the month is of earlier months, too, which were not reported. */
    COVERS_EARLIER_MONTHS(321, "含以前月份"),
    /** Reports that came after the deadline. */
    LATE(322, "迟报"),
    /** Reports whose day is unknown. */
    UNDATED(323, "报送日期不详"),
    /** Name of the office that keeps the ledger. */
    OFFICE(350, "建账单位"),
    /** Number of the ledger among all ledgers. */
    UUID(351, "台账标识"),
    /** Where the ledger lies that was there before. */
    KEPT_PATH(352, "原台账保存位置"),
    /** What is wrong with the file. */
    PROBLEM_KIND(353, "问题类别"),
    /** Table of the file. */
    TABLE(354, "数据表"),
    /** Row of that table, by its key or its number. */
    TABLE_ROW(355, "数据行"),
    /** What one can do about it. */
    REMEDY(356, "处理办法"),
    /** What opening a ledger found. */
    NOTICE_KIND(366, "发现类别"),
    /** First change of a range. */
    FIRST_CHANGE(367, "起始变更号"),
    /** Last change of a range. */
    LAST_CHANGE(368, "截止变更号"),
    /** Tables, indexes and views that other programs added to the file. */
    ADDED_OBJECTS(369, "其他程序添加的对象"),
    /** What kind of matter it is. */
    MATTER_KIND(400, "事项类别"),
    /** Since when a matter is known. */
    OPENED_ON(401, "提出日期"),
    /** The last day on which a matter may be settled. */
    DEADLINE(402, "时限"),
    /** When a matter was settled. */
    SETTLED_ON(403, "办结日期"),
    /** Result of a matter. */
    RESULT(404, "办理结果"),
    /** By how many days a matter is too late. */
    DAYS_LATE(405, "逾期天数"),
    /** Name of the project. */
    PROJECT_NAME(406, "项目名称"),
    /** The last day on which a node is in time. */
    PLANNED_ON(711, "计划完成日期"),
    /** When a node was done. */
    ACTUAL_ON(712, "实际完成日期"),
    /** The node that comes before it. */
    NODE_AFTER(713, "前置节点"),
    /** The event that a node's being done amounts to. */
    COUNTS_AS(714, "对应开竣工"),
    /** The template from which a node was laid out. */
    NODE_TEMPLATE(715, "节点模板"),
    /** Which node of its template a node is. */
    TEMPLATE_NODE(716, "模板节点编号"),
    /** How a node stands on a day. */
    NODE_STATE(717, "节点状态"),
    /** What does not fit between a node and the one before it. */
    NODE_CONFLICT(718, "与前置节点不符"),
    /** Number of a node. */
    NODE(719, "节点"),
    /** What happened. */
    EVENT_KIND(420, "事件"),
    /** When it happened. */
    OCCURRED_ON(421, "发生时间"),
    /** What proves it. */
    EVIDENCE(422, "依据材料"),
    /** Actual state. */
    PROJECT_STATE(423, "实际状态"),
    /** Since when it stands still, if it does. */
    SUSPENDED_ON(424, "停工时间"),
    /** How the start stands against the plan. */
    START_TIMING(425, "开工时序"),
    /** How the finish stands against the plan. */
    FINISH_TIMING(426, "竣工时序"),
    /** Whether reports say started or finished and no event proves it. */
    NEEDS_PROOF(427, "待认定"),
    /** Implementation projects that stand still. */
    SUSPENDED(428, "停工"),
    /** The month from which an event counts that was recorded when months that it would move were closed. */
    COUNTS_FROM(429, "计入起始月份"),
    /** The change that recorded an event first. */
    RECORDED_IN(430, "记录变更"),
    /** Who recorded an event, by the name that they had then. */
    RECORDED_BY(431, "记录人"),
    /** What moved a closed month. */
    CAUSES(432, "更正原因"),
    /** Which figures moved. */
    MOVED(433, "变动指标"),
    /** The last of the months that were opened again. */
    OPENED_THROUGH(434, "反关账至"),
    /** The rule pack. */
    RULE_PACK(440, "规则"),
    /** Version of a rule pack. */
    VERSION(441, "版本"),
    /** What something rests on, such as a document. */
    BASIS(442, "依据"),
    /** SHA-256 of a document. */
    SHA256(443, "校验值"),
    /** Light of a month. */
    LIGHT(444, "亮灯"),
    /** Lights of the months from January on, one digit each. */
    LIGHTS(445, "各月亮灯"),
    /** The person. */
    PERSON(470, "人员"),
    /** Name of the person. */
    PERSON_NAME(471, "姓名"),
    /** Role. */
    ROLE(472, "职责"),
    /** Post of a person in their unit. */
    POST(473, "职务"),
    /** Telephone number. */
    PHONE(474, "电话"),
    /** Where a report stands. */
    FILING_STATE(480, "报送状态"),
    /** What the reviewer said. */
    OPINION(481, "审核意见"),
    /** When a report was first submitted, or filed at once. */
    SUBMITTED_ON(482, "报送日期"),
    /** Whether an approved report is in the figures. */
    IS_COUNTED(483, "已计入统计"),
    /** How often a report was returned. */
    RETURNED(484, "退回次数"),
    /** The month that was open when a closed one was corrected. */
    KNOWN_IN(485, "计入月份"),
    /** Year to date before a correction. */
    STANDING_BEFORE(486, "更正前累计完成投资"),
    /** Year to date after a correction. */
    STANDING_AFTER(487, "更正后累计完成投资"),
    /** Funds in place by source since the start of the year. */
    FUNDS_BY_SOURCE(488, "分来源到位资金"),
    /** Source of funds. */
    FUND_SOURCE(489, "资金来源"),
    /** Ten days of a month, yyyymmp, such as 2022061 for the first. */
    TEN_DAYS(490, "旬"),
    /** Investment done within the ten days. */
    TEN_DAYS_DONE(491, "旬完成投资"),
    /** Whether an import submits monthly reports for review instead of filing them at once. */
    SUBMIT(492, "报送待审"),
    /** Funds in place of a source. */
    FUND_AMOUNT(493, "到位资金"),
    /** Whether the record was added. */
    ADDED(500, "是否新增"),
    /** Names of others that look like a new one. */
    NEAR(501, "相近名称"),
    /** Investment done since the start of the construction (自开工累计完成投资), as a report says it. */
    CUMULATIVE_DONE(502, "自开工累计完成投资"),
    /** SHA-256 of a file's bytes, 64 hexadecimal digits. */
    FILE_DIGEST(503, "文件校验值"),
    /** What a person says that columns mean, one each. */
    COLUMN_MEANINGS(504, "指定列"),
    /** What a person decides about cells and rows that cannot be read, one each. */
    ANSWERS(505, "人工确认"),
    /** Whether an import keeps its COLUMN_MEANINGS for later ones, which a registrar may do. */
    KEEP_COLUMNS(506, "保留列的确认"),
    /** What a cell says, or the header of a column. */
    READ(507, "原文"),
    /** What was decided about a cell. */
    DECISION(508, "处理"),
    /** What a cell says by decision; of a column its MEANING and unit. */
    DECIDED_VALUE(509, "确认为"),
    /** The nearest readings of a column that is kept as text or asked about, at most two. */
    NEAREST(515, "最接近的含义"),
    /** What the host calls the key of a seal. */
    SEAL_KEY(330, "签章密钥"),
    /** Signature of a seal, as the host wrote it. */
    SIGNATURE(331, "签名"),
    /** What a seal signs, four lines. */
    SEAL_TEXT(332, "签章原文"),
    /** How many seals the ledger has. */
    SEALS(333, "签章数"),
    /** Planned phase as it would be taken over now. */
    PHASE_NOW(520, "现应为建设阶段"),
    /** Done before the plan's year, as it would be taken over now. */
    DONE_BEFORE_NOW(521, "现应为至上年底累计完成投资"),
    /** Planned start as it would be taken over now. */
    PLANNED_START_NOW(522, "现应为计划开工"),
    /** Planned finish as it would be taken over now. */
    PLANNED_FINISH_NOW(523, "现应为计划竣工"),
    /** Which of a whole and its parts counts. */
    COUNTED_SIDE(530, "整体与部分"),
    /** Item of a whole. */
    WHOLE(531, "整体"),
    /** Name of the project that is a whole. */
    WHOLE_NAME(532, "整体项目名称"),
    /** Item of a part. */
    PART(533, "部分"),
    /** Name of the project that is a part. */
    PART_NAME(534, "部分项目名称"),
    /** The item of the two that does not count. */
    LEFT_OUT(535, "不计入统计"),
    /** The items that are the whole or parts of one that was added. */
    DOUBLE_COUNTED(510, "重复计列项目"),
    /** What a sheet is. */
    SHEET_KIND(540, "表格类别"),
    /** Number of a value that a field can have. */
    VALUE_NUMBER(541, "代码"),
    /** English word of a value that a field can have, as JSON has it. */
    VALUE_WORD(542, "英文代码"),
    /** More than so many percentage points above time progress, unrounded, such as 5 or -2.5. */
    GAP_ABOVE(580, "高于序时进度"),
    /** Less than so many percentage points above time progress, unrounded, such as -10 for more than 10 points behind. */
    GAP_BELOW(581, "低于序时进度"),
    /** A part of a name, whatever its blanks and brackets. */
    NAME_PART(582, "名称包含"),
    /** The day of which something is asked. */
    ON_DAY(583, "截至日期"),
    /** In which order items come. */
    ITEM_ORDER(584, "排序"),
    /** Whether the order is turned round. */
    DESCENDING(585, "倒序"),
    /** So many of the first ones are left out. */
    SKIP(586, "跳过"),
    /** At most so many are given. */
    MOST(587, "最多"),
    /** Whether it stands still at the end of the month, by its events. */
    IS_SUSPENDED(588, "是否停工"),
    /** Numbers of the matters that are open. */
    OPEN_MATTERS(589, "未办结事项"),
    /** Names of the matters that are open, in the same order. */
    OPEN_MATTER_NAMES(590, "未办结事项名称"),
    /** Done of the annual plan, in millionths of one percent, such as 97160000 for 97.16 %. */
    RATE_NUMBER(591, "完成率数值"),
    /** GAP in millionths of one percentage point, such as -10500000 for 10.5 points behind. */
    GAP_NUMBER(592, "与序时进度差数值"),
    /** Whether a matter is open on the day. */
    IS_OPEN(594, "是否未办结"),
    /** Whether a matter is open on the day, after its deadline. */
    IS_OVERDUE(595, "是否逾期"),
    /** Numbers of the matters that the problem of the month's report became. */
    MATTERS_OF_PROBLEM(596, "存在问题转为事项"),
    /** Name of the lead unit. */
    LEAD_UNIT_NAME(593, "牵头单位名称"),
    /** Number of a unit that is one of the responsible units, whether it leads or not. */
    RESPONSIBLE_UNIT(597, "责任单位之一"),
    /** What is measured. */
    MEASURE(671, "指标"),
    /** For which items a unit answers. */
    UNIT_ROLE(672, "单位的职责"),
    /**
     * Which items a measure looks at: phase, sector, level, matter, target, base, over. Several values of one are
     * alternatives, with a comma between them; empty for all implementation projects.
     */
    MEASURE_FILTER(673, "指标范围"),
    /** Whether the lowest value ranks first: flag. Where it is not said, as the measure has it. */
    LOWEST_FIRST(674, "低者在前"),
    /** Of each group only the first so many by rank. */
    FIRST(675, "前几名"),
    /** Of each group only the last so many by rank. */
    LAST(676, "后几名"),
    /** Name of the group in which a unit is ranked. */
    GROUP_NAME(677, "分组"),
    /** Rank from the end. */
    FROM_LAST(678, "倒数名次"),
    /** Exact value of a measure, a whole number or a fraction; money in 元, a rate as a part of one. */
    MEASURE_VALUE(679, "指标值"),
    /** Value of a measure, rounded by the rules; rates in percent, money in 亿元. */
    MEASURE_SHOWN(680, "指标值（显示）"),
    /** Rank at the end of the month before. */
    RANK_BEFORE(681, "上月排名"),
    /** By how many places a unit rose since the month before; below zero where it fell. */
    RANK_CHANGE(682, "较上月升降位次"),
    /** Name of a red or black list. */
    LIST_NAME(683, "榜单"),
    /** Which message a text is, the same for ever, as docs/messages.md lists them. */
    MESSAGE_ID(543, "说明代号"),
    /** What a change wrote of. */
    SUBJECT(544, "对象"),
    /** Months without an item that was withdrawn and came back, 1 to 12. */
    ABSENT_MONTHS(546, "调出期间"),
    /** Items that came back. */
    RETURNED_COUNT(547, "调回项目数"),
    /** Total investment that came back. */
    RETURNED_TOTAL(548, "调回总投资"),
    /** Annual planned investment that came back. */
    RETURNED_ANNUAL(549, "调回年度计划投资"),
    /** What kind of record was voided. */
    VOIDED_RECORD(545, "作废对象"),
    /** On what paper a document is printed. */
    PAPER(700, "用纸"),
    /** Name and version of the rules by which its figures were made. */
    PRINTED_RULES(702, "口径"),
    /** Proof of where its figures come from. */
    PROOF_MARK(703, "校验标记"),
    /** Place of a table in its document, from 0. */
    TABLE_INDEX(704, "表序"),
    /** Name of the attachment that a part belongs to. */
    ATTACHMENT(705, "附件"),
    /** What a bulletin is called. */
    BULLETIN_KIND(706, "通报种类"),
    /** Of what time a bulletin is. */
    BULLETIN_PERIOD(707, "期间"),
    /** By what name a sheet of the office is asked for. */
    PROFILE(708, "表式"),
    /** Whether a blank sheet can be made of it. */
    IS_TEMPLATE(709, "可制模板"),
    /** The months of which the amounts of a column are planned. */
    PLANNED_MONTHS(710, "计划月份"),
    /** Number of the one that is another. */
    MERGED(560, "原编号"),
    /** Its name. */
    MERGED_NAME(561, "原名称"),
    /** Number of the one that it is. */
    MERGED_TO(562, "并入编号"),
    /** Name of the one that it is. */
    MERGED_INTO(563, "并入"),
    /** The units that a letter goes to, in their order. */
    ADDRESSED_UNITS(640, "主送单位"),
    /** All that a letter goes to, as it names them. */
    ADDRESSEES(641, "主送"),
    /** What a letter says, a paragraph to a line. */
    BODY(642, "正文"),
    /** What a letter demands. */
    DEMANDS(643, "要求"),
    /** The matters that a letter hands over. */
    HANDED_MATTERS(644, "交办事项"),
    /** Within how many working days an answer is due. */
    REPLY_DAYS(645, "回复期限（工作日）"),
    /** Until when an answer is due. */
    REPLY_DUE(646, "回复期限"),
    /** The figures that a letter quotes. */
    QUOTED_FACTS(647, "引用数据"),
    /** Points that a letter gives each of its units, such as -1. */
    LETTER_POINTS(648, "函件计分"),
    /** Whether a letter is made public. */
    IS_PUBLIC(649, "是否公示"),
    /** What the units of a letter lose by it. */
    LOSES(650, "取消事项"),
    /** Where a letter stands. */
    LETTER_STATE(651, "办理状态"),
    /** The date of an answer. */
    REPLIED_ON(652, "回复日期"),
    /** What an answer says. */
    REPLY(653, "回复内容"),
    /** Who answered. */
    REPLIED_BY(654, "回复单位"),
    /** When a letter was closed. */
    CLOSED_ON(655, "销号日期"),
    /** The stronger letter that followed. */
    ESCALATED_TO(656, "升级函件"),
    /** When a letter was revoked. */
    REVOKED_ON(657, "撤销日期"),
    /** What kind of letter it is. */
    LETTER_KIND(658, "函件种类"),
    /** The rule that asks for a letter, as the rule pack calls it. */
    LETTER_RULE(659, "函件规则"),
    /** The matter that a letter is about. */
    MATTER(660, "所涉事项"),
    /** What a letter is about, in words. */
    ABOUT(661, "事由对象"),
    /** Those whom a letter goes to, in their order. */
    ADDRESSEE_NAMES(662, "主送名单"),
    /** Letters. */
    LETTERS(663, "函件"),
    /** Why a letter is due, each reason in words. */
    WHY(664, "发函原因"),
    /** The level of a letter among those that are due about the same. */
    LETTER_LEVEL(665, "函件级别"),
    /** The figures without which a letter cannot be written. */
    MISSING_FIGURES(666, "缺少的数据"),
    /** What an office calls a letter by its rule. */
    RULE_NAME(667, "规则名称"),
    /** The document that revoked a letter. */
    REVOKED_BY(668, "撤销文件"),
    /** Why a letter was revoked. */
    REVOKED_FOR(669, "撤销原因"),
    /** What a file is attached to. */
    ATTACHED_KIND(736, "所附记录种类"),
    /** The record that a file is attached to, by its number; of a report, the plan item. */
    ATTACHED_ID(737, "所附记录"),
    /** SM3 of a file, 64 hexadecimal digits. */
    SM3(738, "SM3校验值"),
    /** Size of a file in bytes. */
    SIZE(739, "文件大小"),
    /** What the bytes of a file are. */
    MEDIA_TYPE(740, "文件类型"),
    /** When a photo was taken, as a person says. */
    TAKEN_AT(741, "拍摄时间"),
    /** Where something is, longitude and latitude in degrees. */
    LON_LAT(742, "经纬度"),
    /** In which system coordinates are meant. */
    DATUM(743, "坐标系"),
    /** When a photo was taken, by its Exif data. */
    EXIF_TAKEN_AT(744, "照片记录时间"),
    /** Where a photo was taken, by its Exif data. */
    EXIF_LON_LAT(745, "照片记录经纬度"),
    /** In which system the position of the Exif data is meant. */
    EXIF_DATUM(746, "照片记录坐标系"),
    /** What the positions of a place are. */
    PLACE_KIND(747, "位置形状"),
    /** The positions of a place, parted by semicolons. */
    OUTLINE(748, "坐标串"),
    /** Address of a place. */
    ADDRESS(749, "地址"),
    /** Code of the county or the town, 6, 9 or 12 digits. */
    REGION_CODE(750, "行政区划代码"),
    /** How far the nearest place of the project is away, in metres. */
    DISTANCE_M(751, "距项目位置"),
    /** What to look at again of an attachment, in words. */
    ADVICE(752, "提示"),
    /** Place in a list of attachments, from 1. */
    LIST_PLACE(753, "附件序号"),
    /** What is wrong with a file beside the ledger. */
    FILE_FINDING_KIND(754, "附件文件问题"),
    /** Where a file lies. */
    PATH(755, "文件位置"),
    /** The first attachment that needs a file. */
    FILE_ATTACHMENT(756, "附件"),
    /** How many attachments need a file. */
    ATTACHMENTS(757, "附件数"),
    /** Files that the attachments of a ledger need, each counted once. */
    FILES(758, "附件文件数"),
    /** Files of attachments that do not lie beside a ledger. */
    FILES_MISSING(759, "缺失附件文件数"),
    /** Where an office stands to this one. */
    PARTNER_RANK(791, "往来单位级别"),
    /** Number of a partner office. */
    PARTNER(792, "往来单位"),
    /** What a package brings. */
    PACKAGE_KIND(793, "数据包种类"),
    /** In which life of a ledger a package was made, 0 for the first. */
    INCARNATION(794, "台账代次"),
    /** The n-th package for an office, in one life of the ledger. */
    SEQUENCE(795, "数据包序号"),
    /** What an upper office made of a report. */
    ANSWER_OUTCOME(796, "答复结果"),
    /** First column of a printed table. */
    COLUMN_0(10000, "印制表格的列");

    private final int number;
    private final String chinese;

    Field(int number, String chinese) {
        this.number = number;
        this.chinese = chinese;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The value of a number. */
    static Field of(int number) {
        for (Field value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Field", number);
    }
}
