// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * An event of the ledger.
 *
 * <p>台账中的事件：开工、竣工、停工、复工。
 */
public final class ProjectEvent extends Row {
    private final int id;
    private final int since;
    private final int recordedIn;
    private final String recordedBy;
    private final YearMonth countsFrom;
    private final int project;
    private final EventKind eventKind;
    private final OfficeDate occurredOn;
    private final String evidence;
    private final String documentNo;
    private final String remark;

    ProjectEvent(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_RECORDED_IN, Zdxm.F_COUNTS_FROM, Zdxm.F_PROJECT,
            Zdxm.F_EVENT_KIND, Zdxm.F_OCCURRED_ON);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.recordedIn = row.number(Zdxm.F_RECORDED_IN);
        this.recordedBy = row.text(Zdxm.F_RECORDED_BY);
        this.countsFrom = row.monthIf(Zdxm.F_COUNTS_FROM);
        this.project = row.number(Zdxm.F_PROJECT);
        this.eventKind = row.code(EventKind::of, Zdxm.F_EVENT_KIND);
        this.occurredOn = row.date(Zdxm.F_OCCURRED_ON);
        this.evidence = row.text(Zdxm.F_EVIDENCE);
        this.documentNo = row.text(Zdxm.F_DOCUMENT_NO);
        this.remark = row.text(Zdxm.F_REMARK);
    }

    /**
     * Number of the record.
     *
     * <p>编号。
     */
    public int getId() {
        return id;
    }

    /**
     * Change that wrote this version.
     *
     * <p>生效变更号。
     */
    public int getSince() {
        return since;
    }

    /**
     * The change that recorded an event first.
     *
     * <p>记录变更。
     */
    public int getRecordedIn() {
        return recordedIn;
    }

    /**
     * Who recorded an event, by the name that they had then. null where there is none.
     *
     * <p>记录人。
     */
    public String getRecordedBy() {
        return recordedBy;
    }

    /**
     * The month from which an event counts that was recorded when months that it would move were closed. null where
     * there is none.
     *
     * <p>计入起始月份。
     */
    public YearMonth getCountsFrom() {
        return countsFrom;
    }

    /**
     * Number of the project.
     *
     * <p>项目。
     */
    public int getProject() {
        return project;
    }

    /**
     * What happened.
     *
     * <p>事件。
     */
    public EventKind getEventKind() {
        return eventKind;
    }

    /**
     * When it happened.
     *
     * <p>发生时间。
     */
    public OfficeDate getOccurredOn() {
        return occurredOn;
    }

    /**
     * What proves it. null where there is none.
     *
     * <p>依据材料。
     */
    public String getEvidence() {
        return evidence;
    }

    /**
     * Number of the document. null where there is none.
     *
     * <p>文号。
     */
    public String getDocumentNo() {
        return documentNo;
    }

    /**
     * 备注. null where there is none.
     *
     * <p>备注。
     */
    public String getRemark() {
        return remark;
    }
}
