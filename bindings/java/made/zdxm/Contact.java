// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * The contact details of a person, under the person's number.
 *
 * <p>人员的联系方式。
 */
public final class Contact extends Row {
    private final int id;
    private final int since;
    private final String post;
    private final String phone;
    private final String remark;

    Contact(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.post = row.text(Zdxm.F_POST);
        this.phone = row.text(Zdxm.F_PHONE);
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
     * Post of a person in their unit. null where there is none.
     *
     * <p>职务。
     */
    public String getPost() {
        return post;
    }

    /**
     * Telephone number. null where there is none.
     *
     * <p>电话。
     */
    public String getPhone() {
        return phone;
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
