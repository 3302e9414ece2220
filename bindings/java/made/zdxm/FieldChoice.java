// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/**
 * A value that a field can have.
 *
 * <p>字段的一个可选值。
 */
public final class FieldChoice extends Row {
    private final int valueNumber;
    private final String valueWord;
    private final String name;

    FieldChoice(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_VALUE_NUMBER);
        this.valueNumber = row.number(Zdxm.F_VALUE_NUMBER);
        this.valueWord = row.text(Zdxm.F_VALUE_WORD);
        this.name = row.text(Zdxm.F_NAME);
    }

    /**
     * Number of a value that a field can have.
     *
     * <p>代码。
     */
    public int getValueNumber() {
        return valueNumber;
    }

    /**
     * English word of a value that a field can have, as JSON has it.
     *
     * <p>英文代码。
     */
    public String getValueWord() {
        return valueWord;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }
}
