package zdxm;

import com.sun.jna.Pointer;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is to free of an object, also if the program forgets it: then the next call of its context frees it, because a
 * finalizer would run on another thread.
 */
final class Remains extends PhantomReference<Handle> {
    /** The remains of the objects of one context, or of all contexts. */
    static final class Heap {
        private final ReferenceQueue<Handle> forgotten = new ReferenceQueue<>();
        /** Java reports only references that are themselves held. */
        private final Set<Remains> held = ConcurrentHashMap.newKeySet();

        /** Frees what the program forgot. */
        void freeForgotten() {
            for (Remains next; (next = (Remains) forgotten.poll()) != null;) {
                next.free();
                most = OPEN.get() + STEP;
            }
        }

        /**
         * The collector does not see what the library keeps for a small object: it is asked to look after many of them, so that those
         * which were forgotten are freed by the calls that follow.
         */
        private static void opened(int weight) {
            if (OPEN.addAndGet(weight) >= most) {
                System.gc();
                most = OPEN.get() + STEP;
            }
        }
    }

    /** The library opens at most 65,536 handles in a program, of all contexts. */
    private static final int STEP = 4096;
    private static final AtomicInteger OPEN = new AtomicInteger();
    private static volatile int most = STEP;

    final Pointer raw;
    private final Heap heap;
    private final Remains owner;
    private final Handle.Call free;
    /** What the library uses as long as it has the object. */
    Object used;
    private volatile boolean isFreed;
    private int weight;

    Remains(Handle handle, Heap heap, Pointer raw, Handle.Call free, Remains owner) {
        super(handle, heap.forgotten);
        this.heap = heap;
        this.raw = raw;
        this.free = free;
        this.owner = owner;
        heap.held.add(this);
        weigh(1);
    }

    /** Says how much the library keeps for the object. */
    void weigh(int more) {
        weight += more;
        Heap.opened(more);
    }

    /** Whether neither it nor what it belongs to was freed. */
    boolean isOpen() {
        return !isFreed && (owner == null || owner.isOpen());
    }

    /** Frees the object, once. */
    void free() {
        if (isOpen()) {
            free.call(Handle.LIBRARY, raw);
        }
        forget();
    }

    /** The library has freed it. */
    void forget() {
        isFreed = true;
        if (heap.held.remove(this)) {
            OPEN.addAndGet(-weight);
        }
    }
}
