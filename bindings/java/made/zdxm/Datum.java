// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** System of coordinates. */
public enum Datum implements Code {
    /** China Geodetic Coordinate System 2000, which the state's surveys use. */
    CGCS2000(1, "CGCS2000"),
    /** The system of satellite receivers, and of the Exif data of photos. */
    WGS84(2, "WGS-84"),
    /** The shifted system of most Chinese maps and telephones. */
    GCJ02(3, "GCJ-02"),
    /** The system of Baidu, shifted once more. */
    BD09(4, "BD-09");

    private final int number;
    private final String chinese;

    Datum(int number, String chinese) {
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
    static Datum of(int number) {
        for (Datum value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("Datum", number);
    }
}
