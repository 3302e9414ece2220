// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Decision of an import. */
public enum ImportDecision implements Code {
    /** The cell says what a person typed. */
    VALUE(1, "改为"),
    /** The cell is empty. */
    EMPTY(2, "留空"),
    /** The row is left out. */
    LEAVE_OUT_ROW(3, "不导入该行"),
    /** The row is taken although it is struck out or hidden. */
    TAKE_ROW(4, "导入该行"),
    /** The cell could not be read and was left empty by the import's option. */
    LEFT_EMPTY(5, "读不出，留空"),
    /** The column means what a person said. */
    COLUMN(6, "指定列"),
    /** The column means what the office confirmed before. */
    KEPT_COLUMN(7, "按已确认的列");

    private final int number;
    private final String chinese;

    ImportDecision(int number, String chinese) {
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
    static ImportDecision of(int number) {
        for (ImportDecision value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ImportDecision", number);
    }
}
