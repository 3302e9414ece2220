// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

/** Why a record is proposed. */
public enum ProposalBasis implements Code {
    /** It has the same code. */
    CODE(1, "代码"),
    /** It has the same name, or is the plan of the same year and level. */
    NAME(2, "名称"),
    /** It had the same name, or the same code, before. */
    FORMER_NAME(3, "曾用名");

    private final int number;
    private final String chinese;

    ProposalBasis(int number, String chinese) {
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
    static ProposalBasis of(int number) {
        for (ProposalBasis value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        throw Failure.unknown("ProposalBasis", number);
    }
}
