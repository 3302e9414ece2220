package zdxm;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A value of an enumeration, with its number and its name in an office: 续建 of {@link Phase#ONGOING}.
 *
 * <p>代码及其中文名称。
 */
public interface Code {
    /**
     * The number that C has of it.
     *
     * <p>代码数值。
     */
    int number();

    /**
     * What an office calls it.
     *
     * <p>中文名称。
     */
    String chinese();

    /**
     * What an office calls several, joined by 、.
     *
     * <p>多个代码的中文名称，以顿号连接。
     */
    static String chinese(Collection<? extends Code> codes) {
        return codes.stream().map(Code::chinese).collect(Collectors.joining("、"));
    }
}
