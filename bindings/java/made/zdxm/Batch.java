// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import com.sun.jna.ptr.IntByReference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Writes that become one change, or nothing.
 *
 * <p>一批写入，要么成为一次变更，要么什么也不写。
 */
public final class Batch extends BatchBase {
    Batch(Handle parent, MakeCall make) {
        super(parent, make, Zdxm::zdxm_batch_free);
    }

    /**
     * A view of the ledger with what the batch wrote so far.
     *
     * <p>It stays as long as the batch: each of its calls sees what was written until then, queued records not before
     * their step. Afterwards it gives ErrorKind.VIEW_EXPIRED. It shows what the actor may see. ErrorKind.RULE for the
     * batch of an import.
     *
     * <p>取包含本批次已写内容的视图。
     */
    public View view() {
        return new View(this, (z, h, made) -> z.zdxm_batch_view(h, made));
    }

    /**
     * Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期).
     *
     * <p>The reports that were submitted by that change count as submitted on that day. A registrar's task.
     *
     * <p>为时间存疑的变更补记日期，附理由。
     */
    public void changeSetDay(int change, LocalDate day, String reason) {
        byte[] reasonBytes = utf8(reason);
        call((z, h) ->
                z.zdxm_change_set_day(h, change, Dates.number(day), reasonBytes, reasonBytes.length));
    }

    /**
     * Lifts the marks that a change set on earlier ones (解除时间标记). It gives how many were lifted.
     *
     * <p>For a wrong clock that was said to be right. Instants that were marked are trusted again; change itself, and
     * what followed with the same clock, is marked instead. ErrorKind.RULE where it marked none, ErrorKind.CLOCK_BEHIND
     * where the clock is still wrong. A registrar's task.
     *
     * <p>解除某次变更对以前变更所加的时间标记。
     */
    public int changeLiftMarks(int change, String reason) {
        byte[] reasonBytes = utf8(reason);
        return number((z, h, result) ->
                z.zdxm_change_lift_marks(h, change, reasonBytes, reasonBytes.length, result));
    }

    /**
     * Sets a remark that the change keeps.
     *
     * <p>为该变更写备注。
     */
    public void setNote(String note) {
        byte[] noteBytes = utf8(note);
        call((z, h) -> z.zdxm_batch_set_note(h, noteBytes, noteBytes.length));
    }

    /**
     * Whether nothing was written so far. Queued records are not written yet.
     *
     * <p>目前是否尚未写入任何内容；排队的记录不算已写入。
     */
    public boolean isEmpty() {
        return number((z, h, result) -> z.zdxm_batch_is_empty(h, result)) != 0;
    }

    /**
     * Writes at most so many queued records more.
     *
     * <p>It is done when there are none. A record that is refused is no error of the call: see results. An error, such
     * as ErrorKind.INTERRUPTED, ends the batch, and nothing of it is kept.
     *
     * <p>再写入至多若干条排队的记录，用于进度条。
     */
    @Override
    public Progress step(int records) {
        IntByReference done = new IntByReference();
        IntByReference total = new IntByReference();
        int status = call((z, h) -> z.zdxm_batch_step(h, records, done, total));
        return new Progress(done.getValue(), total.getValue(), status == Zdxm.DONE);
    }

    /**
     * What became of each queued record that was written or refused so far.
     *
     * <p>getId is of what was added; getProject, getProjectName, getStandingDone and getFlags of a report;
     * getDoubleCounted of an item that was added; getErrorCode, getErrorField and getErrorText of one that was refused.
     * The batch of an import has no rows.
     *
     * <p>每条排队记录的结果：已写入或被拒绝。
     */
    public List<Written> results() {
        return all(Written::new, (z, h, made) -> z.zdxm_batch_results(h, made));
    }

    /**
     * Adds a unit.
     *
     * <p>增加单位。
     */
    public int unitAdd(UnitForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_unit_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * The unit with a name, added if it does not exist.
     *
     * <p>The row reports whether the name was added and which names look like it, for a person to judge: getNear has at
     * most three, only of one that was added.
     *
     * <p>按名称取单位，没有则增加。
     */
    public EnsuredUnit unitEnsure(String name) {
        byte[] nameBytes = utf8(name);
        IntByReference number = new IntByReference();
        return one(EnsuredUnit::new, (z, h, made) ->
                z.zdxm_unit_ensure(h, nameBytes, nameBytes.length, number, made));
    }

    /**
     * Corrects a unit.
     *
     * <p>更正单位。
     */
    public void unitRevise(int id, UnitForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_unit_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Corrects a person.
     *
     * <p>更正人员。
     */
    public void personRevise(int id, PersonForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_person_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Adds a person. Names are unique: changes name their actor by them.
     *
     * <p>增加人员；姓名不得重复，变更以姓名记录经办人。
     */
    public int personAdd(PersonForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_person_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * Ends a role. The last registrar stays.
     *
     * <p>终止职责；最后一名重点办人员不能终止。
     */
    public void roleRevoke(int id) {
        call((z, h) -> z.zdxm_role_revoke(h, id));
    }

    /**
     * Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger.
     *
     * <p>basis (依据) is what it rests on, such as a document; null with length 0 for nothing. A registrar is one for
     * the whole ledger. From the change after the one that names the first registrar, everybody may do what their roles
     * allow.
     *
     * <p>授予职责：某单位的项目、某一项目，或（两者均为0）整个台账。
     */
    public int roleGrant(int person, Role role, String basis) {
        return roleGrant(person, role, basis, null, null);
    }

    /**
     * Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger.
     *
     * <p>basis (依据) is what it rests on, such as a document; null with length 0 for nothing. A registrar is one for
     * the whole ledger. From the change after the one that names the first registrar, everybody may do what their roles
     * allow.
     *
     * <p>授予职责：某单位的项目、某一项目，或（两者均为0）整个台账。
     */
    public int roleGrant(int person, Role role, String basis, Integer unit, Integer project) {
        byte[] basisBytes = utf8(basis);
        return number((z, h, result) ->
                z.zdxm_role_grant(h, person, role.number(), unit == null ? 0 : unit, project == null ? 0 : project, basisBytes, basisBytes.length, result));
    }

    /**
     * Overwrites the contact details of a person for a reason, such as 调岗 or 本人要求删除.
     *
     * <p>What stood there is gone from the file; backups and archives that were made before keep it. A field that was
     * unset in a form loaded from the row is emptied.
     *
     * <p>更改某人的联系方式，须写明理由；原内容从文件中清除，此前的备份和归档中仍有。
     */
    public void contactRevise(int id, ContactForm form, String reason) {
        byte[] reasonBytes = utf8(reason);
        try (FormHandle formHandle = filled(form)) {
            call((z, h) ->
                z.zdxm_contact_revise(h, id, rawOf(formHandle), reasonBytes, reasonBytes.length));
        }
    }

    /**
     * Adds a sector.
     *
     * <p>增加行业分类。
     */
    public int sectorAdd(SectorForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_sector_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * The sector with a name, added if it does not exist.
     *
     * <p>The row reports whether the name was added and which names look like it, for a person to judge: getNear has at
     * most three, only of one that was added.
     *
     * <p>按名称取行业分类，没有则增加。
     */
    public EnsuredSector sectorEnsure(String name) {
        byte[] nameBytes = utf8(name);
        IntByReference number = new IntByReference();
        return one(EnsuredSector::new, (z, h, made) ->
                z.zdxm_sector_ensure(h, nameBytes, nameBytes.length, number, made));
    }

    /**
     * Corrects a sector.
     *
     * <p>更正行业分类。
     */
    public void sectorRevise(int id, SectorForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_sector_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Adds a project.
     *
     * <p>增加项目。
     */
    public int projectAdd(ProjectForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_project_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * Corrects a project.
     *
     * <p>更正项目。
     */
    public void projectRevise(int id, ProjectForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_project_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Corrects a plan.
     *
     * <p>更正年度计划。
     */
    public void planRevise(int id, PlanForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_plan_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Adopts a plan (下达计划).
     *
     * <p>下达年度计划。
     */
    public int planAdopt(PlanForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_plan_adopt(h, rawOf(formHandle), result));
        }
    }

    /**
     * Says which counts where a plan lists a whole and its parts (整体与部分).
     *
     * <p>side is CountedSide.WHOLE or CountedSide.PARTS; COUNT_BOTH gives an earlier choice up. Figures, rankings,
     * bulletins and balances follow from this change on, for all months of the plan.
     *
     * <p>计划同时列有整体和部分时，确定计入哪一方。
     */
    public void planCountSide(int plan) {
        planCountSide(plan, null);
    }

    /**
     * Says which counts where a plan lists a whole and its parts (整体与部分).
     *
     * <p>side is CountedSide.WHOLE or CountedSide.PARTS; COUNT_BOTH gives an earlier choice up. Figures, rankings,
     * bulletins and balances follow from this change on, for all months of the plan.
     *
     * <p>计划同时列有整体和部分时，确定计入哪一方。
     */
    public void planCountSide(int plan, CountedSide side) {
        call((z, h) -> z.zdxm_plan_count_side(h, plan, side == null ? 0 : side.number()));
    }

    /**
     * Every whole and part that a plan lists in the same months, with what the batch has written.
     *
     * <p>To be asked after adding, supplementing or adopting.
     *
     * <p>同上，但包含批次已写的内容；增加、增补或下达之后查询。
     */
    public List<DoubleCounted> planDoubleCountedIn(int plan) {
        return all(DoubleCounted::new, (z, h, made) -> z.zdxm_plan_double_counted_in(h, plan, made));
    }

    /**
     * Adds a project to a plan. Ask itemDoubleCounted then.
     *
     * <p>将项目列入计划；随后请查询itemDoubleCounted。
     */
    public int itemAdd(ItemForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_item_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has
     * written, to ask after adding it.
     *
     * <p>It looks at the family of one project, not at the plan.
     *
     * <p>计划在相同月份同时列有的、某计划项目的整体或部分，包含批次已写的内容。
     */
    public List<DoubleCounted> itemDoubleCounted(int item) {
        return all(DoubleCounted::new, (z, h, made) -> z.zdxm_item_double_counted(h, item, made));
    }

    /**
     * Corrects a plan item.
     *
     * <p>The row of itemInMonth does as well as the item's: the form then revises what that row has. ErrorKind.RULE if
     * the form names another plan or project than the item has.
     *
     * <p>更正计划项目。
     */
    public void itemRevise(int id, ItemForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_item_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Adopts a plan change with all of its lines and gives its number.
     *
     * <p>Several plan changes in one batch are one change. planChangeEntries gives the item of each line, in their
     * order. ErrorKind.RULE, ErrorKind.DUPLICATE or ErrorKind.NOT_FOUND if a line does not fit the plan; nothing of the
     * plan change is written then.
     *
     * <p>批准计划调整及其全部明细，返回编号。
     */
    public int planChangeAdopt(PlanChangeDraft planChange) {
        return number((z, h, result) -> z.zdxm_plan_change_adopt(h, rawOf(planChange), result));
    }

    /**
     * Corrects what is said of a plan change.
     *
     * <p>更正计划调整的说明内容。
     */
    public void planChangeRevise(int id, PlanChangeForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_plan_change_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Files a report (填报). ErrorKind.DUPLICATE if the month has one: revise it.
     *
     * <p>The row says what the ledger makes of it; getProject and getProjectName, for whom it was filed.
     *
     * <p>填报月报；该月已有月报时返回ErrorKind.DUPLICATE，请改为更正。
     */
    public FiledReport reportFile(ReportForm form) {
        try (FormHandle formHandle = filled(form)) {
            return one(FiledReport::new, (z, h, made) -> z.zdxm_report_file(h, rawOf(formHandle), made));
        }
    }

    /**
     * Corrects a report (更正). The row is as in reportFile.
     *
     * <p>Later months that reported only their own amounts are derived again, in the same change.
     *
     * <p>更正月报。
     */
    public FiledReport reportRevise(ReportForm form) {
        try (FormHandle formHandle = filled(form)) {
            return one(FiledReport::new, (z, h, made) -> z.zdxm_report_revise(h, rawOf(formHandle), made));
        }
    }

    /**
     * Takes a report out of the figures, with the reason (撤回).
     *
     * <p>The month is not reported from then on; the months after it are derived again.
     *
     * <p>撤回月报，不再计入数据，附理由。
     */
    public void reportWithdraw(ReportForm form, String reason) {
        byte[] reasonBytes = utf8(reason);
        try (FormHandle formHandle = filled(form)) {
            call((z, h) ->
                z.zdxm_report_withdraw(h, rawOf(formHandle), reasonBytes, reasonBytes.length));
        }
    }

    /**
     * Keeps a report that is being written (草稿).
     *
     * <p>保存月报草稿。
     */
    public void filingDraft(ReportForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_filing_draft(h, rawOf(formHandle)));
        }
    }

    /**
     * Submits a report for review (报送). It is locked until it is approved or returned.
     *
     * <p>The row says what the ledger would make of it, as in reportFile.
     *
     * <p>报送月报待审核；审核通过或退回之前锁定。
     */
    public FiledReport filingSubmit(ReportForm form) {
        try (FormHandle formHandle = filled(form)) {
            return one(FiledReport::new, (z, h, made) -> z.zdxm_filing_submit(h, rawOf(formHandle), made));
        }
    }

    /**
     * Approves a submitted report (审核通过), with an opinion or "". From this change on it counts.
     *
     * <p>since is the SINCE of the row that the reviewer has read; ErrorKind.CONFLICT where the report was submitted
     * anew since. The row is as in reportFile.
     *
     * <p>审核通过已报送的月报，可附意见；自本次变更起计入数据。
     */
    public FiledReport filingApprove(int item, YearMonth month, int since, String opinion) {
        byte[] opinionBytes = utf8(opinion);
        return one(FiledReport::new, (z, h, made) ->
                z.zdxm_filing_approve(h, item, Dates.number(month), since, opinionBytes, opinionBytes.length, made));
    }

    /**
     * Sends a report back with an opinion (退回), a submitted or an approved one.
     *
     * <p>since as in filingApprove. What was approved counts until its correction is approved.
     *
     * <p>退回已报送或已通过的月报，附意见。
     */
    public void filingReturn(int item, YearMonth month, int since, String opinion) {
        byte[] opinionBytes = utf8(opinion);
        call((z, h) ->
                z.zdxm_filing_return(h, item, Dates.number(month), since, opinionBytes, opinionBytes.length));
    }

    /**
     * Closes the reports of a plan up to a month (yyyymm, 关账).
     *
     * <p>关账：封闭计划截至某月的月报。
     */
    public void filingCloseMonth(int plan, YearMonth month) {
        call((z, h) -> z.zdxm_filing_close_month(h, plan, Dates.number(month)));
    }

    /**
     * Opens a closed month (yyyymm) again, and those after it (反关账).
     *
     * <p>反关账：重新开放某月及其后各月。
     */
    public void filingReopenMonth(int plan, YearMonth month) {
        call((z, h) -> z.zdxm_filing_reopen_month(h, plan, Dates.number(month)));
    }

    /**
     * Files the report of ten days (旬报). An error where the plan's rules ask for none.
     *
     * <p>填报旬报；计划的规则不要求旬报时报错。
     */
    public void tenDayFile(TenDaysForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_ten_day_file(h, rawOf(formHandle)));
        }
    }

    /**
     * Corrects the report of ten days.
     *
     * <p>更正旬报。
     */
    public void tenDayRevise(TenDaysForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_ten_day_revise(h, rawOf(formHandle)));
        }
    }

    /**
     * Adds a matter.
     *
     * <p>增加事项。
     */
    public int matterAdd(MatterForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_matter_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * Corrects a matter, or settles it.
     *
     * <p>The rows of queryMatters and matterOverdue do as well as the matter's own. ErrorKind.RULE if the form names
     * another project or kind than the matter has.
     *
     * <p>更正或办结事项。
     */
    public void matterRevise(int id, MatterForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_matter_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * States that the problem of a report is a matter that the ledger has already, of the same project.
     *
     * <p>说明月报填写的存在问题就是台账中已有的某个事项，须为同一项目。
     */
    public void matterLink(int id, int item, YearMonth month) {
        call((z, h) -> z.zdxm_matter_link(h, id, item, Dates.number(month)));
    }

    /**
     * Takes back that the problem of a report is a matter. The matter stays.
     *
     * <p>撤回月报与事项的对应，事项本身保留。
     */
    public void matterUnlink(int id, int item, YearMonth month) {
        call((z, h) -> z.zdxm_matter_unlink(h, id, item, Dates.number(month)));
    }

    /**
     * Makes the problem that a report states a matter of its project, of kind MatterKind.PROBLEM.
     *
     * <p>Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out; others than
     * those of the report give ErrorKind.RULE, and so does a report that states no problem.
     *
     * <p>把月报填写的存在问题登记为项目的事项；没有填写内容的，采用月报所述。
     */
    public int matterOpenOfReport(int item, YearMonth month, MatterForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) ->
                z.zdxm_matter_open_of_report(h, item, Dates.number(month), rawOf(formHandle), result));
        }
    }

    /**
     * Adds a node of a project by hand. Without POSITION it stands behind the others.
     *
     * <p>ErrorKind.NOT_PERMITTED where the actor is no registrar.
     *
     * <p>为项目登记节点；不填写序号的排在最后。仅重点办可登记。
     */
    public int nodeAdd(NodeForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_node_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * Corrects a node, plans it anew, or says that it is done.
     *
     * <p>ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and for the
     * people of UNIT; the others give ErrorKind.NOT_PERMITTED where the actor is no registrar. The rows of nodeFind do
     * as well as the node's own. ErrorKind.RULE if nodes would wait for one another in a circle, or the form names
     * another project than the node has.
     *
     * <p>更正节点、调整计划日期或登记完成；完成日期、文号、备注由可登记该项目事项的人员和责任单位人员填写，其余仅重点办可改。
     */
    public void nodeRevise(int id, NodeForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_node_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Lays out the nodes of a template for the project of a plan item. It gives how many were added.
     *
     * <p>The template is one of the plan's rules, or one that comes with the library. Nodes that were laid out before
     * stay as they are.
     *
     * <p>按模板为计划项目布置节点，返回新增个数；已布置的节点不变。
     */
    public int nodeLay(int item, String name) {
        byte[] nameBytes = utf8(name);
        return number((z, h, result) ->
                z.zdxm_node_lay(h, item, nameBytes, nameBytes.length, result));
    }

    /**
     * Drafts a letter (拟稿).
     *
     * <p>ErrorKind.RULE for a project that does not count in the plan in the month.
     *
     * <p>拟稿：按表单拟一份函件；as_of取自拟发函件一行的AS_OF，0为本次写入之前的变更。
     */
    public int letterDraft(LetterForm form, int asOf) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_letter_draft(h, rawOf(formHandle), asOf, result));
        }
    }

    /**
     * Corrects a draft.
     *
     * <p>ErrorKind.RULE for a letter that is issued, and if the form names another kind, project, unit or matter than
     * the letter has.
     *
     * <p>更正草稿；已签发的函件不能更正。
     */
    public void letterRevise(int id, LetterForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_letter_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Issues a draft (签发). It gets its number and date, and is frozen.
     *
     * <p>since is the SINCE of the row that was read; ErrorKind.CONFLICT where the draft was revised since.
     * ErrorKind.DUPLICATE for a number that another letter of its kind has in that year, ErrorKind.RULE for a letter
     * that is no draft.
     *
     * <p>签发草稿：编定文号和日期，此后不再更改。
     */
    public void letterIssue(int id, int since, String number, LocalDate issuedOn) {
        byte[] numberBytes = utf8(number);
        call((z, h) ->
                z.zdxm_letter_issue(h, id, since, numberBytes, numberBytes.length, Dates.number(issuedOn)));
    }

    /**
     * Records the answer to an issued letter (登记回复).
     *
     * <p>since as in letterIssue.
     *
     * <p>登记函件的回复。
     */
    public void letterReply(int id, int since, LocalDate repliedOn, String reply, String repliedBy) {
        byte[] replyBytes = utf8(reply);
        byte[] repliedByBytes = utf8(repliedBy);
        call((z, h) ->
                z.zdxm_letter_reply(h, id, since, Dates.number(repliedOn), replyBytes, replyBytes.length, repliedByBytes, repliedByBytes.length));
    }

    /**
     * Closes a letter with what came of it (销号).
     *
     * <p>since as in letterIssue.
     *
     * <p>函件销号，写明办理结果。
     */
    public void letterMarkClosed(int id, int since, LocalDate closedOn, String outcome) {
        byte[] outcomeBytes = utf8(outcome);
        call((z, h) ->
                z.zdxm_letter_mark_closed(h, id, since, Dates.number(closedOn), outcomeBytes, outcomeBytes.length));
    }

    /**
     * States that a stronger letter about the same follows this one (升级).
     *
     * <p>since as in letterIssue.
     *
     * <p>升级：同一对象的后续函件已经签发。
     */
    public void letterEscalate(int id, int since, int stronger) {
        call((z, h) -> z.zdxm_letter_escalate(h, id, since, stronger));
    }

    /**
     * Revokes an issued letter by a document (撤销). Its points count no more.
     *
     * <p>since as in letterIssue.
     *
     * <p>凭文件撤销已签发的函件，其计分不再计入。
     */
    public void letterRevoke(int id, int since, LocalDate revokedOn, String documentNo, String reason) {
        byte[] documentNoBytes = utf8(documentNo);
        byte[] reasonBytes = utf8(reason);
        call((z, h) ->
                z.zdxm_letter_revoke(h, id, since, Dates.number(revokedOn), documentNoBytes, documentNoBytes.length, reasonBytes, reasonBytes.length));
    }

    /**
     * Records what a project did. ErrorKind.RULE where it does not fit its other events.
     *
     * <p>Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date
     * and counts from the first open month on (COUNTS_FROM).
     *
     * <p>记录项目的实际事件（开工、竣工、停工、复工）；与其他事件矛盾时返回ErrorKind.RULE。
     */
    public int eventRecord(EventForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_event_record(h, rawOf(formHandle), result));
        }
    }

    /**
     * Corrects an event: its date, what proves it.
     *
     * <p>ErrorKind.NOT_PERMITTED where somebody else recorded it, or its date moves a closed month, and the actor is no
     * registrar. ErrorKind.RULE if the form names another project or kind than the event has.
     *
     * <p>更正事件的日期和佐证。
     */
    public void eventRevise(int id, EventForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_event_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Takes back an event that was recorded by mistake (撤销). Its history stays.
     *
     * <p>撤销误记的事件，历史保留。
     */
    public void eventRevoke(int id) {
        call((z, h) -> z.zdxm_event_revoke(h, id));
    }

    /**
     * Lets an event count from its date on (追溯计入). Only a registrar may; the closed months that move are listed by
     * filingCorrections.
     *
     * <p>追溯计入：使事件自其日期起计入，仅限重点办。
     */
    public void eventCountFromDate(int id) {
        call((z, h) -> z.zdxm_event_count_from_date(h, id));
    }

    /**
     * Attaches a file to a record.
     *
     * <p>Without NAME the attachment has the name of the file. ErrorKind.TOO_LONG above 20 MB, and for the 101st file
     * of a record.
     *
     * <p>登记附件；没有填写名称的，用文件名。单个文件不超过20MB，每条记录不超过100个。
     */
    public int attachmentAdd(AttachmentForm form, String path) {
        byte[] pathBytes = utf8(path);
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) ->
                z.zdxm_attachment_add(h, rawOf(formHandle), pathBytes, pathBytes.length, result));
        }
    }

    /**
     * Attaches bytes that the program has, with a NAME.
     *
     * <p>由程序提供文件内容登记附件，须填写名称。
     */
    public int attachmentAddBytes(AttachmentForm form, byte[] bytes) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) ->
                z.zdxm_attachment_add_bytes(h, rawOf(formHandle), bytes, bytes.length, result));
        }
    }

    /**
     * Corrects what is said of an attachment. Its bytes stay.
     *
     * <p>The rows of attachmentOfProject and attachmentOfMonth do as well as the attachment's own. ErrorKind.RULE if
     * the form names another record than it is attached to.
     *
     * <p>更正附件的名称、拍摄时间、经纬度等；文件内容不变。
     */
    public void attachmentRevise(int id, AttachmentForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_attachment_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Adds a place of a project, which can have several.
     *
     * <p>增加位置。
     */
    public int placeAdd(PlaceForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) -> z.zdxm_place_add(h, rawOf(formHandle), result));
        }
    }

    /**
     * Corrects a place.
     *
     * <p>The rows of placeAll do as well as the place's own. ErrorKind.RULE if the form names another project.
     *
     * <p>更正位置。
     */
    public void placeRevise(int id, PlaceForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_place_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * States that a unit is another one, with the reason. Units that are one already give ErrorKind.RULE.
     *
     * <p>单位合并：登记一个单位就是另一个单位，并写明理由。已是同一单位的，返回ErrorKind.RULE。
     */
    public void unitMerge(int from, int into, String reason) {
        byte[] reasonBytes = utf8(reason);
        call((z, h) -> z.zdxm_unit_merge(h, from, into, reasonBytes, reasonBytes.length));
    }

    /**
     * Takes back that a unit is another one. A unit that was not merged gives ErrorKind.NOT_FOUND.
     *
     * <p>撤销单位合并。未合并的单位返回ErrorKind.NOT_FOUND。
     */
    public void unitUnmerge(int from) {
        call((z, h) -> z.zdxm_unit_unmerge(h, from));
    }

    /**
     * States that a project is another one, with the reason.
     *
     * <p>Projects that both stand in one plan, a project and its part, and projects whose events do not fit one give
     * ErrorKind.RULE.
     *
     * <p>项目合并：登记一个项目就是另一个项目，并写明理由。两个项目同在一个年度计划、互为上下级，或开竣工记录合在一起不符的，返回ErrorKind.RULE。
     */
    public void projectMerge(int from, int into, String reason) {
        byte[] reasonBytes = utf8(reason);
        call((z, h) ->
                z.zdxm_project_merge(h, from, into, reasonBytes, reasonBytes.length));
    }

    /**
     * Takes back that a project is another one. A project that was not merged gives ErrorKind.NOT_FOUND.
     *
     * <p>撤销项目合并。未合并的项目返回ErrorKind.NOT_FOUND。
     */
    public void projectUnmerge(int from) {
        call((z, h) -> z.zdxm_project_unmerge(h, from));
    }

    /**
     * Voids a record that was typed by mistake, for a reason.
     *
     * <p>ErrorKind.IN_USE where other records still use it; the error lists them. ErrorKind.RULE where this batch has
     * written it first.
     *
     * <p>作废误登的记录，须说明原因；仍被使用的不能作废，错误说明列出使用它的记录。
     */
    public void recordVoid(Subject subject, String reason) {
        recordVoid(subject, reason, null);
    }

    /**
     * Voids a record that was typed by mistake, for a reason.
     *
     * <p>ErrorKind.IN_USE where other records still use it; the error lists them. ErrorKind.RULE where this batch has
     * written it first.
     *
     * <p>作废误登的记录，须说明原因；仍被使用的不能作废，错误说明列出使用它的记录。
     */
    public void recordVoid(Subject subject, String reason, Integer id) {
        byte[] reasonBytes = utf8(reason);
        call((z, h) ->
                z.zdxm_record_void(h, subject.number(), id == null ? 0 : id, reasonBytes, reasonBytes.length));
    }

    /**
     * Makes a voided record stand again as it was.
     *
     * <p>It asks what adding the record would ask, such as whether its name is free.
     *
     * <p>恢复已作废的记录，内容同作废前；按新增时的要求检查，如名称是否已被占用。
     */
    public void recordRestore(Subject subject) {
        recordRestore(subject, null);
    }

    /**
     * Makes a voided record stand again as it was.
     *
     * <p>It asks what adding the record would ask, such as whether its name is free.
     *
     * <p>恢复已作废的记录，内容同作废前；按新增时的要求检查，如名称是否已被占用。
     */
    public void recordRestore(Subject subject, Integer id) {
        call((z, h) -> z.zdxm_record_restore(h, subject.number(), id == null ? 0 : id));
    }

    /**
     * Voids the draft of a report, for a reason. ErrorKind.RULE where it answers a return.
     *
     * <p>What was approved before the draft counts on.
     *
     * <p>作废月报草稿，须说明原因；此前已审核的月报继续有效。
     */
    public void draftVoid(int item, YearMonth month, String reason) {
        byte[] reasonBytes = utf8(reason);
        call((z, h) ->
                z.zdxm_draft_void(h, item, Dates.number(month), reasonBytes, reasonBytes.length));
    }

    /**
     * Makes the voided draft of a report stand again.
     *
     * <p>恢复已作废的月报草稿。
     */
    public void draftRestore(int item, YearMonth month) {
        call((z, h) -> z.zdxm_draft_restore(h, item, Dates.number(month)));
    }

    /**
     * Adds a rule pack, its document as TOML or JSON.
     *
     * <p>The same document again gives the number that it has; another one under the same name and version is
     * ErrorKind.DUPLICATE.
     *
     * <p>增加规则包，文件为TOML或JSON。
     */
    public int rulePackAdd(String document) {
        byte[] documentBytes = utf8(document);
        return number((z, h, result) ->
                z.zdxm_rule_pack_add(h, documentBytes, documentBytes.length, result));
    }

    /**
     * Lets a plan use a rule pack from this change on.
     *
     * <p>自本次变更起使计划采用某规则包。
     */
    public void rulePackUse(int plan, int id) {
        call((z, h) -> z.zdxm_rule_pack_use(h, plan, id));
    }

    /**
     * Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks.
     *
     * <p>Time limits count from a day (yyyymmdd). It gives how many were added.
     *
     * <p>按计划的规则为项目补齐缺少的前期手续和四制。
     */
    public int rulePackChecklist(int plan, int project, LocalDate on) {
        return number((z, h, result) ->
                z.zdxm_rule_pack_checklist(h, plan, project, Dates.number(on), result));
    }

    /**
     * Records a fact of an assessment (考核登记).
     *
     * <p>ErrorKind.NOT_FOUND for a scheme or an item that the rules of the plan do not have, ErrorKind.DUPLICATE where
     * the same was recorded already.
     *
     * <p>考核登记：登记认定的分值、次数、比率或免列，须有文件依据。
     */
    public int assessmentFactRecord(AssessmentFactForm form) {
        try (FormHandle formHandle = filled(form)) {
            return number((z, h, result) ->
                z.zdxm_assessment_fact_record(h, rawOf(formHandle), result));
        }
    }

    /**
     * Corrects a fact of an assessment.
     *
     * <p>ErrorKind.RULE if the form names another kind, plan or unit than the fact has.
     *
     * <p>更正考核登记。
     */
    public void assessmentFactRevise(int id, AssessmentFactForm form) {
        try (FormHandle formHandle = filled(form)) {
            call((z, h) -> z.zdxm_assessment_fact_revise(h, id, rawOf(formHandle)));
        }
    }

    /**
     * Issues the result of an assessment (签发考核结果).
     *
     * <p>It is a change of its own, as a bulletin is. ErrorKind.DUPLICATE for a number that is taken, and where the
     * month has a result already.
     *
     * <p>签发考核结果：编定文号和日期，此后不再更改。
     */
    public int assessmentIssue(int plan, YearMonth month, String name, String number, LocalDate issuedOn) {
        byte[] nameBytes = utf8(name);
        byte[] numberBytes = utf8(number);
        return number((z, h, result) ->
                z.zdxm_assessment_issue(h, plan, Dates.number(month), nameBytes, nameBytes.length, numberBytes, numberBytes.length, Dates.number(issuedOn), result));
    }

    /**
     * Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme.
     *
     * <p>It is a change of its own. ErrorKind.DUPLICATE where the issued one was corrected already.
     *
     * <p>更正考核结果：按同一计划、月份、办法签发新的结果，写明更正原因。
     */
    public int issuedAssessmentCorrect(int former, String number, LocalDate issuedOn, String reason) {
        byte[] numberBytes = utf8(number);
        byte[] reasonBytes = utf8(reason);
        return number((z, h, result) ->
                z.zdxm_issued_assessment_correct(h, former, numberBytes, numberBytes.length, Dates.number(issuedOn), reasonBytes, reasonBytes.length, result));
    }

    /**
     * Issues the bulletin of a month (签发).
     *
     * <p>The figures are those before this batch, which must not have written anything, and cannot write anything after
     * it: ErrorKind.RULE. ErrorKind.DUPLICATE if another issued bulletin has the number. A month can be issued again
     * under another number.
     *
     * <p>签发某月的通报。
     */
    public int issueBulletin(IssueForm form) {
        return issueBulletin(form, null);
    }

    /**
     * Issues the bulletin of a month (签发).
     *
     * <p>The figures are those before this batch, which must not have written anything, and cannot write anything after
     * it: ErrorKind.RULE. ErrorKind.DUPLICATE if another issued bulletin has the number. A month can be issued again
     * under another number.
     *
     * <p>签发某月的通报。
     */
    public int issueBulletin(IssueForm form, RulesForm rules) {
        try (FormHandle formHandle = filled(form); FormHandle rulesHandle = filled(rules)) {
            return number((z, h, result) ->
                z.zdxm_issue_bulletin(h, rawOf(formHandle), rawOf(rulesHandle), result));
        }
    }

    /**
     * Gives up what was confirmed of a column; what was imported by it stays.
     *
     * <p>撤销某列的确认；已导入的内容不变。
     */
    public void importColumnWithdraw(int id) {
        call((z, h) -> z.zdxm_import_column_withdraw(h, id));
    }
}
