package guiyan.platform;

import java.time.LocalDate;
import java.util.List;

/** Things of one room that wait for somebody: each room that keeps such things offers them. */
public interface Waiting {

    /** The right of whoever can deal with them. */
    Right right();

    /** What waits in the scope, with one question; a heap may be empty. */
    List<Heap> waiting(Scope scope);

    /** Things of one kind that wait, and since when the oldest does. */
    record Heap(String kind, long count, LocalDate since) {}
}
