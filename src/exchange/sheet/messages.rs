//! What a sheet's findings say. The kind of a row is what the finding is about.

use rust_decimal::Decimal;

use super::field::Field;
use super::finding::{FindingCode, Noted};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::YearMonth;
use crate::exchange::grid::CellRef;
use crate::message::{Arg, Message, Part, messages, shown_as_text};

messages! {
    Noted, FindingCode;

    // Amounts
    percent_as_amount(percent: Decimal) ShownDiffers
        "a number in a column of amounts is shown as {percent}%" => "write an amount, or check the header"
        "金额列中的数显示为{percent}%" => "请改为金额，或核对表头";
    amount_not_read(text: &str) AmountUnreadable
        "the amount \"{text}\" cannot be read" => "write one number, such as 28760.55"
        "金额“{text}”无法读出" => "请改为一个数，如 28760.55";
    amount_struck_inside(struck: &str, text: &str) StruckOut
        "\"{struck}\" is struck out inside an amount, and nobody can know whether \"{text}\", which is left, is one number"
            => "write the amount again"
        "金额中间的“{struck}”已划去，剩下的“{text}”不能确定是一个数" => "请重写金额";
    amount_raised_left_out(mark: &str, text: &str) MarkLeftOut
        "the raised or lowered \"{mark}\" beside an amount was left out; it was read as \"{text}\"" => "check it"
        "金额旁的上标或下标“{mark}”没有读入，读作“{text}”" => "请核对";
    amount_mark_left_out(marks: &str, text: &str) MarkLeftOut
        "the mark \"{marks}\" beside an amount was left out; it was read as \"{text}\"" => "check it"
        "金额旁的注号“{marks}”没有读入，读作“{text}”" => "请核对";
    amount_beyond_belief(amount: Decimal, unit: MoneyUnit) AmountTooLarge
        "the amount {amount} {unit} is more than 10 trillion yuan" => "check the unit"
        "金额 {amount}{unit} 超过10万亿元" => "请核对计量单位";
    amount_rounded(amount: Decimal, unit: MoneyUnit, rounded: Decimal) AmountRounded
        "the amount {amount} {unit} is finer than a fen and was rounded to {rounded}"
        "金额 {amount}{unit} 细于分，已四舍五入为 {rounded}";
    amount_masked(stored: Decimal) ShownDiffers
        "the format of the cell does not show the number {stored} that it holds" => "use the general format and check it"
        "单元格格式显示的不是所存的数{stored}" => "请改为常规格式并核对";
    shown_unit_unknown(word: &str) UnitUnknown
        "the format of the cell shows \"{word}\", which is no known unit of yuan" => "convert the amount to the header's unit"
        "单元格格式显示的“{word}”不是已知的人民币单位" => "请换算为表头的单位";
    shown_unit_differs(stored: Decimal, shown: String, unit: String) ShownDiffers
        "the format of the cell shows the number {stored} as {shown}, which contradicts the unit of the column, {unit}"
            => "use the general format and write the amount in {unit}"
        "所存的数{stored}按单元格格式显示为{shown}，与本列单位{unit}不一致" => "请改为常规格式，并按{unit}填写";
    amount_scaled(stored: Decimal, shown: Decimal, unit: MoneyUnit) AmountScaled
        "the format of the cell shows the number {stored} as {shown}; it was read as {shown} {unit}" => "check it"
        "所存的数{stored}按单元格格式显示为{shown}，读作{shown}{unit}" => "请核对";
    amount_below_zero(amount: Money) AmountNegative
        "the amount {amount} is below zero" => "check it"
        "金额{amount}为负" => "请核对";

    // Blank sheets that come back
    template_of_other_month(month: YearMonth) PeriodContradicts
        "the sheet was made blank for {month}, and its title or name says another month"
            => "use the blank sheet of the month, or take the line with this mark out if the title is right"
        "本表是{month}的模板，标题或表名却是其他月份" => "请改用当月模板；标题无误的，请删除此标识行";

    // Columns
    column_chosen(header: &str, said: Field, field: Field) ColumnChosen
        "header \"{header}\" reads as {said}; the column was read as {field}, as chosen" => "check it"
        "表头“{header}”读作{said}，已按选定的{field}读入" => "请核对";
    field_chosen_twice(field: Field) ColumnAmbiguous
        "two columns were chosen as {field}" => "choose one"
        "有两列都选定为{field}" => "请只选一列";
    columns_alike(header: &str, other: &str, field: Field) ColumnAmbiguous
        "headers \"{header}\" and \"{other}\" both read as {field}, and nobody can know which column counts"
            => "rewrite a header, or choose what each column means when importing"
        "表头“{header}”与“{other}”都读作{field}，无法确定用哪一列" => "请改写表头，或在导入时选定各列含义";
    column_twice(header: &str, other: &str, field: Field) DuplicateColumn
        "headers \"{header}\" and \"{other}\" both read as {field}; this column is kept as text" => "check which one counts"
        "表头“{header}”与“{other}”都读作{field}，该列内容按原文保留" => "请核对取舍";
    column_beside_chosen(header: &str, field: Field) DuplicateColumn
        "header \"{header}\" and the chosen column both read as {field}; this column is kept as text"
            => "check which one counts"
        "表头“{header}”与选定的列都读作{field}，该列内容按原文保留" => "请核对取舍";
    column_of_two_meanings(header: &str, first: Field, second: Field) ColumnAmbiguous
        "header \"{header}\" can mean {first} or {second}"
            => "rewrite the header (with its year, month, plan or done), or choose what the column means when importing"
        "表头“{header}”可以读作{first}，也可以读作{second}"
            => "请改写表头（如写明年度、月份、计划或完成），或在导入时选定该列含义";
    column_of_other_month(header: &str, month: u8) PeriodContradicts
        "the sheet is of month {month}, and header \"{header}\" is not" => "correct one of them"
        "本表是{month}月，表头“{header}”不是{month}月" => "请改正其中之一";
    column_of_other_year(header: &str, year: u16) PeriodContradicts
        "the sheet is of {year}, and header \"{header}\" is not; the column is not read as the plan of {year}" => "check it"
        "本表是{year}年，表头“{header}”不是{year}年，该列不作为{year}年计划读入" => "请核对";
    column_of_other_period(header: &str, field: Field) OtherPeriod
        "header \"{header}\" is not {field} of the sheet's period; the column is kept as text and not read as {field}"
        "表头“{header}”不是本表所属时期的{field}；该列内容按原文保留，不作为{field}读入";
    hidden_column_kept(column: &str, header: &str) HiddenColumn
        "column {column}, \"{header}\", is hidden and kept as text"
            => "if it counts, show it and delete the other one; otherwise delete it"
        "{column}列“{header}”是隐藏列，内容按原文保留" => "如应以该列为准，请取消隐藏并删去另一列，否则请删去该列";
    hidden_column_read(column: &str, header: &str, field: Field) HiddenColumn
        "column {column}, \"{header}\", is hidden; no other column has its meaning, so it was read as {field}"
            => "if it counts, show it and delete the other one; otherwise delete it"
        "{column}列“{header}”是隐藏列，没有同样含义的可见列，已读作{field}"
            => "如应以该列为准，请取消隐藏并删去另一列，否则请删去该列";
    column_unknown(header: &str) UnknownColumn
        "header \"{header}\" is not known; the column is kept as text"
            => "to read it, rewrite the header or choose what the column means when importing"
        "表头“{header}”未识别，该列内容按原文保留" => "如需读入请改写表头或在导入时选定该列含义";
    column_unknown_but_near(header: &str, nearest: Arg) UnknownColumn
        "header \"{header}\" is not known; the nearest meaning is {nearest}; the column is kept as text"
            => "to read it, rewrite the header or choose what the column means when importing"
        "表头“{header}”未识别，最接近的含义是{nearest}，该列内容按原文保留" => "如需读入请改写表头或在导入时选定该列含义";

    // Units of columns
    unit_assumed(header: &str, unit: MoneyUnit) UnitAssumed
        "\"{header}\" has no unit and was read in that of the other columns, {unit}" => "check it"
        "“{header}”没有注明金额单位，按其他列的{unit}读入" => "请核对";
    unit_missing(header: &str) UnitUnknown
        "\"{header}\" has no unit" => "write 单位：万元 in the header or above the table"
        "“{header}”没有注明金额单位" => "请在表头或表格上方写明“单位：万元”";
    unit_not_of_yuan(header: &str, said: Arg) UnitUnknown
        "the unit of \"{header}\" ({said}) is no known unit of yuan, and the column was not read"
            => "convert the amounts and write a unit such as 万元, or choose the unit when importing"
        "“{header}”的单位（{said}）不能确定为人民币金额单位，该列没有读入"
            => "请换算后写明“万元”等单位，或在导入时选定单位";

    // Sources of funds
    source_column(header: &str, field: Field) SourceColumn
        "header \"{header}\" is a source of {field}; the column is kept as text and not counted again"
        "表头“{header}”是{field}的资金来源构成；该列内容按原文保留，不另计金额";
    source_chosen_twice(source: &str) ColumnAmbiguous
        "two columns were chosen as the source \"{source}\"" => "choose one, or rewrite the header"
        "有两列都选定为资金来源“{source}”" => "请只选一列，或改写表头";
    source_of_no_period(header: &str) SourceColumn
        "header \"{header}\" does not say that the funds are of this year, and other columns do; \
         the column is kept as text and not counted again"
        "表头“{header}”没有注明是本年的到位资金，另有列已注明；该列内容按原文保留，不另计金额";
    source_is_sum(header: &str) SourceColumn
        "header \"{header}\" is the sum of the sources below it; the column is kept as text and not counted again"
        "表头“{header}”是其下各资金来源的小计；该列内容按原文保留，不另计金额";
    source_is_part(header: &str) SourceColumn
        "header \"{header}\" is a part of the source before it; the column is kept as text and not counted again"
        "表头“{header}”是前一资金来源的一部分；该列内容按原文保留，不另计金额";
    source_may_be_sum(header: &str) SourcesOverlap
        "header \"{header}\" is perhaps the sum of other sources"
            => "choose when importing whether the column is funds by source or text"
        "表头“{header}”可能是其他各资金来源的小计" => "请在导入时选定该列为到位资金（分来源）或只作文字保留";
    source_may_be_part(header: &str) SourcesOverlap
        "the column before header \"{header}\" begins with 其中, and nobody can know whether this one is a part, too"
            => "choose when importing whether the column is funds by source or text"
        "表头“{header}”前一列为“其中”，不能确定本列是否也是其中的一部分"
            => "请在导入时选定该列为到位资金（分来源）或只作文字保留";
    sources_beyond_limit(header: &str) SourcesOverlap
        "header \"{header}\" is beyond the sources that a report can have"
            => "choose when importing whether the column is funds by source or text"
        "表头“{header}”超出一份月报可登记的资金来源数" => "请在导入时选定该列为到位资金（分来源）或只作文字保留";
    source_unclear(header: &str) ColumnAmbiguous
        "header \"{header}\" is perhaps a source of the funds in place"
            => "choose when importing whether the column is funds by source or text"
        "表头“{header}”可能是到位资金的一个来源" => "请在导入时选定该列为到位资金（分来源）或只作文字保留";
    sources_differ(name: &str, total: Money, sum: Money) SumDiffers
        "\"{name}\" has {total} of funds in place, and its sources add up to {sum}" => "check them"
        "“{name}”到位资金写为{total}，各资金来源相加为{sum}" => "请核对";
    sources_exceed_total() SourcesOverlap
        "the sources add up to more than the funds in place, so one is perhaps a part of another"
            => "choose for each column when importing whether it is funds by source or text"
        "各资金来源相加大于到位资金合计，可能有的来源包含在另一来源之内"
            => "请在导入时逐列选定为到位资金（分来源）或只作文字保留";

    // Month plans
    month_plan_without_month(header: &str) ColumnAmbiguous
        "header \"{header}\" does not say of which month the plan is" => "write the month in the header, such as 3月计划投资 or 1-6月计划投资"
        "表头“{header}”没有写明是哪个月的计划" => "请在表头写明月份，如3月计划投资、1-6月计划投资";
    month_plan_in_report(header: &str) OtherPeriod
        "header \"{header}\" is of the month plan, which a monthly report does not change; the column is kept as text"
        "表头“{header}”属月度计划，月报不改动计划；该列内容按原文保留";
    month_plan_incomplete(header: &str) OtherPeriod
        "header \"{header}\" is of the month plan, and the months before it have no column; the column is kept as text"
            => "to read it, add the months before it, or write the header as since January, such as 1-6月计划投资"
        "表头“{header}”属月度计划，此前月份没有列，该列内容按原文保留" => "如需读入请补上此前各月，或改为年初累计，如1-6月计划投资";
    months_chosen_twice(months: String) ColumnAmbiguous
        "two columns were chosen as the plan of month {months}" => "choose one, or rewrite the header"
        "有两列都选定为{months}月的计划" => "请只选一列，或改写表头";
    month_plan_open(name: &str, months: String) MonthPlanUnclear
        "the plan of \"{name}\" for month {months} is kept as text, because that of the months before is not known"
            => "fill in every month before it, 0 where nothing is planned"
        "“{name}”此前月份的计划不全，{months}月的计划按原文保留" => "请补填此前各月，没有投资的填0";
    month_plan_differs(name: &str, months: String, known: Money) MonthPlanUnclear
        "the plan of \"{name}\" for month {months} contradicts other columns, which give {known} since January"
            => "correct one of them"
        "“{name}”{months}月的计划与其他列不一致，按其他列年初累计为{known}" => "请改正其中之一";
    planned_months_fall(name: &str, month: u8) MonthPlanUnclear
        "less is planned for \"{name}\" by the end of month {month} than before it" => "write what is planned since January"
        "“{name}”{month}月末的累计计划小于此前月份" => "请填写年初以来的累计数";
    month_plan_not_annual(name: &str, sum: Money, annual: Money) SumDiffers
        "the months of \"{name}\" add up to {sum}, and its annual plan is {annual}" => "check them"
        "“{name}”各月计划相加为{sum}，年度计划为{annual}" => "请核对";
    empty_months_are_zero(rows: usize) MonthPlanUnclear
        "empty cells of months, in {rows} rows with other months filled in, were read as months in which nothing is planned"
            => "write — where the plan of a month is not known"
        "有{rows}行只填了部分月份，空白月份按没有计划投资（0）读入" => "计划未定的月份请填“—”";

    // Year and month
    period_not_as_chosen(said: Arg, chosen: Arg, what: Arg) PeriodContradicts
        "the sheet says {said}, and {chosen} was chosen; the {what} of the sheet was taken" => "check it"
        "表上写明是{said}，选定的是{chosen}，按表上的{what}读入" => "请核对";
    title_of_several_periods(title: &str, several: Arg, what: Arg) PeriodUnclear
        "\"{title}\" names {several}, and nobody can know of which {what} the sheet is"
            => "write it in the title, or choose the {what} when importing"
        "“{title}”涉及{several}，无法确定本表是哪个{what}的" => "请在标题中写明，或在导入时选定{what}";
    header_of_several_periods(several: Arg, what: Arg) PeriodUnclear
        "the title names no {what} and the header names {several}, so nobody can know of which {what} the sheet is"
            => "write it in the title, or choose the {what} when importing"
        "标题没有写明，表头涉及{several}，无法确定本表是哪个{what}的" => "请在标题中写明，或在导入时选定{what}";
    sheet_name_of_other_year(year: u16, other: u16) PeriodContradicts
        "the title is of {year}, the sheet's name of {other}; the year of the title was taken" => "check it"
        "标题是{year}年，工作表名是{other}年，按标题的年份读入" => "请核对";
    sheet_name_of_other_month(month: u8, other: u8) PeriodContradicts
        "the title is of month {month}, the sheet's name of month {other}; the month of the title was taken" => "check it"
        "标题是{month}月，工作表名是{other}月，按标题的月份读入" => "请核对";

    // Texts, dates, yes and no
    unseen_in_name(name: &str, count: usize, codes: Arg) UnseenInName
        "{count} invisible characters ({codes}) were taken out of the name \"{name}\"" => "check it"
        "名称“{name}”中有{count}个不可见字符（{codes}），已去掉" => "请核对";
    line_break_in_name(name: &str) LineBreakInName
        "a line break in a name became a blank: \"{name}\"" => "check it"
        "名称中有换行，已改为空格：“{name}”" => "请核对";
    mark_left_out(text: &str, marks: &str, plain: &str) MarkLeftOut
        "the mark \"{marks}\" in \"{text}\" was left out; it was read as \"{plain}\"" => "check it"
        "“{text}”旁的注号“{marks}”没有读入，读作“{plain}”" => "请核对";
    name_mark_left_out(mark: char, plain: &str) MarkLeftOut
        "the mark \"{mark}\" beside a name was left out; it was read as \"{plain}\"" => "check it"
        "名称旁的注号“{mark}”没有读入，读作“{plain}”" => "请核对";
    raised_left_out(mark: &str, text: &str) MarkLeftOut
        "the raised or lowered \"{mark}\" was left out; the cell was read as \"{text}\"" => "check it"
        "上标或下标“{mark}”没有读入，读作“{text}”" => "请核对";
    units_too_many(limit: usize) TooManyUnits
        "more than {limit} responsible units are listed" => "list only those that lead and help most"
        "责任单位超过{limit}个" => "请只列牵头单位和主要配合单位";
    unit_repeated(name: &str) UnitRepeated
        "the responsible unit \"{name}\" is listed again and counts once"
        "责任单位“{name}”重复，只计一次";
    date_not_read(text: &str) DateUnreadable
        "the date \"{text}\" cannot be read and is kept as text" => "write it as 2022年6月"
        "日期“{text}”无法读出，按原文保留" => "请写作 2022年6月";
    period_not_read(text: &str) DateUnreadable
        "the construction period \"{text}\" cannot be read and is kept as text" => "write it as 2022-2024"
        "建设年限“{text}”无法读出，按原文保留" => "请写作 2022-2024";
    flag_not_read(text: &str) FlagUnreadable
        "\"{text}\" is neither yes nor no and is kept as text" => "write 是 or 否"
        "是否“{text}”无法读出，按原文保留" => "请写作 是 或 否";
    code_not_read(text: &str) CodeMalformed
        "the project code \"{text}\" cannot be read and is kept as text" => "write it as 2207-450204-77-01-946789"
        "项目代码“{text}”无法读出，按原文保留" => "请写作 2207-450204-77-01-946789";
    value_not_read(field: Field, text: &str) ValueUnreadable
        "\"{text}\" is no {field} and is kept as text" => "check the cell, or the header of its column"
        "{field}“{text}”无法读出，按原文保留" => "请核对单元格或表头";
    text_beyond_limit(limit: usize) TextTooLong
        "the text is longer than {limit} characters" => "shorten it"
        "文字超过{limit}字" => "请缩短";
    merged_text_too_long() TextTooLong
        "the texts of merged cells are too long, over too many rows, and were not filled into all of them"
            => "unmerge the cells and fill in each row"
        "合并单元格中的文字过长、跨行过多，没有填到所有行" => "请取消合并后逐行填写";

    // What cells show beside their value
    amount_unseen(field: Field) AmountUnseen
        "column {field} has numbers that nobody sees (in white or too small), which were read"
            => "to leave them out, delete them or choose to leave them empty"
        "{field}列中有看不见的数（白色字体或字号过小），已照常读入" => "如不应读入，请删去，或选择留空";
    struck_out(struck: &str, left: String) StruckOut
        "\"{struck}\" is struck out and was not read; the cell was read as \"{left}\"" => "check it"
        "“{struck}”已划去，没有读入，读作“{left}”" => "请核对";
    struck_out_whole(struck: &str) StruckOut
        "\"{struck}\" is struck out, all that the cell holds, and was not read" => "write the new content, or delete the old one"
        "“{struck}”已整格划去，没有读入" => "请写上新的内容，或删去旧的内容";
    formula_without_result() NoResult
        "the formula has no result and was not read" => "open the file in WPS or Excel, save it, and import it again"
        "公式没有计算结果，没有读入" => "请用WPS或Excel打开文件，保存一次后重新导入";
    picture_in_cell() PictureInCell
        "the cell holds a picture, which is no text and was not read" => "type the text of the picture into the cell"
        "单元格中是图片，不是文字，没有读入" => "如有文字内容，请录入单元格";
    amount_merged(said: String, over: Arg) AmountMerged
        "the cell of the amount \"{said}\" is merged over {over}, and nobody can know to which one the amount belongs"
            => "unmerge the cell and fill in each one"
        "金额“{said}”的单元格合并了{over}，不能确定属于哪一个" => "请取消合并后分别填写";
    merge_crosses_heading() MergeCrossesHeading
        "a merged cell reaches over a heading and holds only for the projects above it" => "unmerge the cell and fill in each row"
        "合并单元格跨过了分组行，其内容只用于分组行以上的项目" => "请取消合并后分别填写";

    // Rows
    name_only_of_marks() NameMissing
        "the name consists only of a number or marks" => "write the name"
        "名称只有编号或标记" => "请补上名称";
    amount_without_name(words: String) NameMissing
        "the row ({words}) has amounts and no name" => "write the name"
        "这一行（{words}）没有项目名称，但有金额" => "请补上名称";
    row_of_a_name_alone(name: &str) NameOnly
        "the row of \"{name}\" has nothing but the name; it was read as a project"
            => "if it is a heading, add a number or a count"
        "“{name}”一行只有名称，已按项目读入" => "如是分组标题请加上编号或项数";
    phase_missing(name: &str) PhaseUnknown
        "\"{name}\" has no phase" => "add a column 建设阶段, or headings 新开工, 续建, 竣工 and 预备"
        "“{name}”没有建设阶段" => "请增加“建设阶段”列或新开工、续建、竣工、预备分组行";
    sector_missing(name: &str) SectorUnknown
        "\"{name}\" has no sector" => "add a column 行业分类 or headings"
        "“{name}”没有行业分类" => "请增加“行业分类”列或分组行";
    row_continues(name: &str) ContinuationRow
        "the row has no name; it is kept as text with \"{name}\", and its amounts do not count"
        "这一行没有名称，已作为“{name}”的续行保留原文，金额不计入";
    continued_amounts_differ(name: &str, sum: Decimal) ContinuationRow
        "the rows that continue \"{name}\" have amounts that add up to {sum}, which is not the amount of the first row, and \
         nobody can know which counts" => "make one row of them, or unmerge them and write the names"
        "“{name}”的续行另有金额，合计{sum}，与第一行的金额不等，不能确定以哪一个为准"
            => "请合并为一行，或取消合并并补上名称";
    cell_of_nothing(words: String) StrayCell
        "\"{words}\" belongs to no project and was not read" => "check it"
        "“{words}”不属于任何项目，没有读入" => "请核对";
    heading_cell_not_read(text: &str) StrayCell
        "\"{text}\" in a heading was not read" => "if it is of a project, move it to the project's row"
        "分组行中的“{text}”没有读入" => "如属项目内容，请移到项目行";
    parts_not_counted(name: &str, parts: usize) ChildrenNotCounted
        "the {parts} parts of \"{name}\" are listed; projects and amounts count the whole once"
        "“{name}”的{parts}个子项目已列明，项数和金额只计总项目一次";
    row_unclear(name: &str) RowUnclear
        "nobody can know whether the row \"{name}\" is a heading or a project"
            => "number it if it is a project; add a number or a count if it is a heading"
        "“{name}”一行不能确定是分组行还是项目" => "如是项目请补上序号，如是分组行请加上编号或项数";
    row_struck(words: String) RowStruck
        "the row \"{words}\" is struck out and was not read" => "to read it, undo that or choose to take the row"
        "“{words}”整行有删除线，没有读入" => "如需读入请取消删除线，或选择读入该行";
    heading_struck(words: String) RowStruck
        "the heading \"{words}\" is struck out, and nobody can know where the projects below it belong"
            => "delete the row, or undo the strike-through"
        "分组行“{words}”有删除线，其下项目的归属不能确定" => "请删去这一行或取消删除线";
    row_hidden(words: String) RowHidden
        "the row of \"{words}\" is hidden or filtered out and was not read" => "to read it, show it or choose to take the row"
        "“{words}”所在行被隐藏或筛选掉，没有读入" => "如需读入请取消隐藏和筛选，或选择读入该行";

    // Lines of plan and actual
    name_says_line(name: &str) PlanActualUnclear
        "nobody can know whether \"{name}\" is the plan or what was done"
            => "add a column that says 计划 or 实际, and leave the name as it is"
        "“{name}”不能确定是计划还是实际完成" => "请增加一列注明“计划”或“实际”，项目名称不变";
    line_without_word() PlanActualUnclear
        "the row does not say whether it is the plan or what was done" => "write 计划 or 实际 in the column"
        "这一行没有注明是计划还是实际，金额不能确定" => "请在该列写明“计划”或“实际”";
    lines_differ(planned: Arg, done: &str) PlanActualUnclear
        "the line of the plan says \"{planned}\", that of what was done \"{done}\", and nobody can know which counts"
            => "leave one of them"
        "计划行写为“{planned}”，实际行写为“{done}”，不能确定以哪一个为准" => "请只保留一个";
    line_of_no_project(words: String) PlanActualUnclear
        "nobody can know of which project the row ({words}) is the plan or what was done" => "write the name"
        "这一行（{words}）不能确定是哪个项目的计划还是实际" => "请补上名称";

    // What is declared, compared with what is there
    count_differs(label: &str, declared: u32, found: u32) CountDiffers
        "\"{label}\" declares {declared} projects, and {found} stand below it" => "check whether rows are missing or repeated"
        "“{label}”注明{declared}项，实际{found}项" => "请核对是否漏行或重行";
    sum_differs(label: &str, field: Arg, declared: Money, found: Money) SumDiffers
        "\"{label}\" declares {field} of {declared}, and the projects add up to {found}" => "check it"
        "“{label}”注明{field}{declared}，逐项相加为{found}" => "请核对";
    code_repeated(code: &str, row: u32) DuplicateProject
        "the project code {code} stands in row {row}, too" => "check it"
        "项目代码{code}与第{row}行重复" => "请核对";
    project_repeated(name: &str, row: u32) DuplicateProject
        "the project \"{name}\" stands in row {row}, too"
            => "delete one row, make the names differ, or give both rows their own project code"
        "项目“{name}”与第{row}行重复" => "请删去一行，在名称中区分，或两行都填写各自的项目代码";
    annual_above_total(name: &str, annual: Money, total: Money) AnnualAboveTotal
        "the annual plan of \"{name}\", {annual}, is more than its total investment, {total}" => "check the units"
        "“{name}”年度计划投资{annual}大于总投资{total}" => "请核对单位";
    plan_above_total(name: &str, before: Money, annual: Money, total: Money) PlanAboveTotal
        "what was done of \"{name}\" before, {before}, and its annual plan, {annual}, are more than its total investment, {total}"
        "“{name}”累计完成{before}加年度计划{annual}大于总投资{total}";
    month_above_year(name: &str, month: Money, year: Money) MonthAboveYearToDate
        "what was done of \"{name}\" in the month, {month}, is more than in the year to date, {year}" => "check it"
        "“{name}”本月完成{month}大于累计完成{year}" => "请核对";
    rate_differs(name: &str, printed: Decimal, rate: Decimal) RateDiffers
        "the rate of \"{name}\" is written as {printed}%, and its amounts give {rate}%; the amounts count"
        "“{name}”完成率写为{printed}%，按金额计算为{rate}%；以金额为准";

    // What a person decided
    cell_answered(said: Arg, decided: Arg) AnsweredByPerson
        "the cell said {said}; a person decided {decided}"
        "原为{said}，由人工确认为{decided}";
    label_answered(name: &str, label: Arg, text: &str) AnsweredByPerson
        "a person decided the {label} of \"{name}\": \"{text}\""
        "“{name}”的{label}由人工确认为“{text}”";
    row_taken(words: String) AnsweredByPerson
        "a person decided to read the row \"{words}\""
        "“{words}”一行由人工确认读入";
    row_left_out(words: String) AnsweredByPerson
        "a person decided to leave out the row \"{words}\""
        "“{words}”一行由人工确认不读入";
    table_left_out() AnsweredByPerson
        "a person decided to leave out the table that begins here"
        "这里开始的另一张表由人工确认不读入";

    // Sheets and tables that were not read
    table_not_read() TableNotRead
        "the table that begins here was not understood and not read"
            => "to import it, move it to a sheet of its own and complete its header; otherwise delete it"
        "这里开始的另一张表没有读懂，没有读入" => "如需导入，请移到另一张工作表并补全表头，否则请删去";
    sheet_empty(fault: Arg) SheetSkipped
        "the sheet was not read: it is empty{fault}"
        "工作表未读入：空表{fault}";
    sheet_hidden(fault: Arg) SheetSkipped
        "the sheet was not read: it is hidden{fault}" => "to import it, show it and try again; if nobody needs it, delete it"
        "工作表未读入：隐藏的工作表{fault}" => "如需导入，请取消隐藏后重试，不需要的请删去";
    sheet_without_names(fault: Arg) SheetSkipped
        "the sheet was not read: it has no header with 项目名称{fault}" => "to import it, complete the header and try again"
        "工作表未读入：没有找到含“项目名称”的表头{fault}" => "如需导入，请补全表头后重试";
    sheet_without_amounts(fault: Arg) SheetSkipped
        "the sheet was not read: its header has no 总投资, 年度计划投资 or 完成投资{fault}"
            => "to import it, complete the header and try again"
        "工作表未读入：表头中没有总投资、年度计划投资或完成投资{fault}" => "如需导入，请补全表头后重试";
    sheet_beyond_bounds() SheetSkipped
        "the sheet was not read: it is too large, and only its first rows were looked at"
            => "delete rows and columns that are not of the plan or the reports, or save the sheet as a file of its own"
        "工作表未读入：内容过多，超出可读范围，只看了开头几行" => "请删除与计划、月报无关的行列，或另存为单独的文件后重试";
    sheet_beyond_bounds_without_header() SheetSkipped
        "the sheet was not read: it is too large, and its first rows have no header"
        "工作表未读入：内容过多，超出可读范围，开头几行没有表头";
    sheet_without_content() SheetSkipped
        "the sheet was not read: the file does not hold its content"
            => "to import it, open the file in WPS or Excel and save it as .xlsx"
        "工作表未读入：文件中没有这张工作表的内容" => "如需导入，请用WPS或Excel打开并另存为.xlsx后重试";

    // What the file did not give
    quote_open(line: u64) QuoteUnclosed
        "the quote on line {line} of the file does not end, and all that follows is in this cell"
            => "close the quote and import again"
        "文件第{line}行的引号没有结束，其后的内容都读进了这一格" => "请补上引号后重新导入";
    quote_stray(line: u64) QuoteUnclosed
        "the quotes on line {line} of the file do not pair, so this cell perhaps has content of other columns and rows"
            => "correct the quotes and import again"
        "文件第{line}行的引号不成对，这一格可能混入了其他列、其他行的内容" => "请改正引号后重新导入";
    bytes_unreadable() TextDamaged
        "the text is not complete: it has bytes that are no characters (shown as �)"
            => "compare it with the original, correct it, and import again"
        "有无法识别的字节（显示为�），文字不完整" => "请核对原表，改正后重新导入";
    bytes_unreadable_on_line(line: u64) TextDamaged
        "the text is not complete: line {line} of the file has bytes that are no characters (shown as �)"
            => "compare it with the original, correct it, and import again"
        "文件第{line}行有无法识别的字节（显示为�），文字不完整" => "请核对原表，改正后重新导入";
    cell_text_missing() TextDamaged
        "the file does not hold the text of this cell, which was not read"
            => "open it in WPS or Excel, check it, save it as .xlsx, and import again"
        "文件中缺少这一格的文字，未读入" => "请用WPS或Excel打开核对，另存为.xlsx后重新导入";
    cells_beyond_bounds(cells: u64, rows: usize, columns: usize) CellBeyond
        "{cells} cells stand beyond {rows} rows and {columns} columns and were not read; this is the first"
            => "delete what stands outside the table, or split it, and import again"
        "有{cells}个单元格在{rows}行、{columns}列以外，未读入（这是第一个）" => "请删除表外的内容，或拆分后重新导入";
    more_findings(more: usize) MoreFindings
        "{more} more problems are not listed" => "settle the listed ones first"
        "还有{more}个问题没有列出" => "请先处理已列出的问题";
}

/// Parts of the messages above.
pub(crate) mod parts {
    use super::*;

    messages! {
        Message, Part;

        first_fault(cell: CellRef, fault: Arg) Phrase
            " ({cell}: {fault})"
            "（{cell}：{fault}）";
    }
}

shown_as_text!(CellRef);

/// An amount of a sheet, which has its amounts in 万元.
impl From<Money> for Arg {
    fn from(amount: Money) -> Arg {
        let amount = amount.to_decimal(MoneyUnit::WanYuan).normalize();
        Arg::Both(format!("{amount} 万元"), format!("{amount}万元"))
    }
}
