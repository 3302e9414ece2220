package zdxm;

import java.util.AbstractList;
import java.util.List;

/**
 * Some of the rows that there are, and how many there are.
 *
 * <p>部分结果及总数。
 *
 * @param <T> the kind of rows
 */
public final class Found<T> extends AbstractList<T> {
    private final List<T> rows;
    private final int total;

    Found(List<T> rows, int total) {
        this.rows = rows;
        this.total = total;
    }

    /**
     * How many there are.
     *
     * <p>总数。
     */
    public int getTotal() {
        return total;
    }

    @Override
    public T get(int place) {
        return rows.get(place);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
