// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A role with the name of the person.
 *
 * <p>人员的职责。
 */
public final class RoleGrant extends Row {
    private final int id;
    private final int since;
    private final int person;
    private final String personName;
    private final Role role;
    private final Integer unit;
    private final Integer project;
    private final String basis;

    RoleGrant(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PERSON, Zdxm.F_ROLE, Zdxm.F_UNIT, Zdxm.F_PROJECT);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.person = row.number(Zdxm.F_PERSON);
        this.personName = row.text(Zdxm.F_PERSON_NAME);
        this.role = row.code(Role::of, Zdxm.F_ROLE);
        this.unit = row.numberIf(Zdxm.F_UNIT);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.basis = row.text(Zdxm.F_BASIS);
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
     * The person.
     *
     * <p>人员。
     */
    public int getPerson() {
        return person;
    }

    /**
     * Name of the person.
     *
     * <p>姓名。
     */
    public String getPersonName() {
        return personName;
    }

    /**
     * Role.
     *
     * <p>职责。
     */
    public Role getRole() {
        return role;
    }

    /**
     * Number of the unit of a cell. null where there is none.
     *
     * <p>单位。
     */
    public Integer getUnit() {
        return unit;
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
     * What something rests on, such as a document. null where there is none.
     *
     * <p>依据。
     */
    public String getBasis() {
        return basis;
    }
}
