// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;
import java.util.Set;

/**
 * What became of a queued record.
 *
 * <p>排队记录的写入结果。
 */
public final class Written extends Row {
    private final int record;
    private final Integer id;
    private final Integer project;
    private final String projectName;
    private final Money standingDone;
    private final Set<ReportFlag> flags;
    private final List<Integer> doubleCounted;
    private final Integer errorCode;
    private final Integer errorField;
    private final String errorText;

    Written(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_RECORD, Zdxm.F_ID, Zdxm.F_PROJECT, Zdxm.F_STANDING_DONE, Zdxm.F_FLAGS,
            Zdxm.F_ERROR_CODE, Zdxm.F_ERROR_FIELD);
        this.record = row.number(Zdxm.F_RECORD);
        this.id = row.numberIf(Zdxm.F_ID);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.projectName = row.text(Zdxm.F_PROJECT_NAME);
        this.standingDone = row.moneyIf(Zdxm.F_STANDING_DONE);
        this.flags = ReportFlag.of(row.number(Zdxm.F_FLAGS));
        this.doubleCounted = row.numbers(Zdxm.F_DOUBLE_COUNTED);
        this.errorCode = row.numberIf(Zdxm.F_ERROR_CODE);
        this.errorField = row.numberIf(Zdxm.F_ERROR_FIELD);
        this.errorText = row.text(Zdxm.F_ERROR_TEXT);
    }

    /**
     * Which record, from 1.
     *
     * <p>记录号。
     */
    public int getRecord() {
        return record;
    }

    /**
     * Number of the record. null where there is none.
     *
     * <p>编号。
     */
    public Integer getId() {
        return id;
    }

    /**
     * Number of the project. null where there is none.
     *
     * <p>项目。
     */
    public Integer getProject() {
        return project;
    }

    /**
     * Name of the project. null where there is none.
     *
     * <p>项目名称。
     */
    public String getProjectName() {
        return projectName;
    }

    /**
     * Done in the year to date, said or carried forward. null where there is none.
     *
     * <p>累计完成投资。
     */
    public Money getStandingDone() {
        return standingDone;
    }

    /**
     * What somebody should look at.
     *
     * <p>提示。
     */
    public Set<ReportFlag> getFlags() {
        return flags;
    }

    /**
     * The items that are the whole or parts of one that was added.
     *
     * <p>重复计列项目。
     */
    public List<Integer> getDoubleCounted() {
        return doubleCounted;
    }

    /**
     * Why it was refused. null where there is none.
     *
     * <p>错误码。
     */
    public Integer getErrorCode() {
        return errorCode;
    }

    /**
     * The field that is wrong. null where there is none.
     *
     * <p>错误字段。
     */
    public Integer getErrorField() {
        return errorField;
    }

    /**
     * What is wrong and what to do. null where there is none.
     *
     * <p>错误说明。
     */
    public String getErrorText() {
        return errorText;
    }
}
