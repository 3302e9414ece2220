// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.util.List;

/**
 * Points that the letters of some months give a unit.
 *
 * <p>某单位若干月的函件扣分。
 */
public final class LetterPoints extends Row {
    private final int unit;
    private final String letterPoints;
    private final List<Integer> letters;

    LetterPoints(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_UNIT);
        this.unit = row.number(Zdxm.F_UNIT);
        this.letterPoints = row.text(Zdxm.F_LETTER_POINTS);
        this.letters = row.numbers(Zdxm.F_LETTERS);
    }

    /**
     * Number of the unit of a cell.
     *
     * <p>单位。
     */
    public int getUnit() {
        return unit;
    }

    /**
     * Points that a letter gives each of its units, such as -1. null where there is none.
     *
     * <p>函件计分。
     */
    public String getLetterPoints() {
        return letterPoints;
    }

    /**
     * Letters.
     *
     * <p>函件。
     */
    public List<Integer> getLetters() {
        return letters;
    }
}
