package guiyan.platform;

import java.util.List;

/** One act that can be done to many rows at once: each room that has such an act offers it. */
public interface BulkAct {

    /** The collection that the rows are of, such as {@code members}. */
    String resource();

    /** The act's name, as in the address of the single one. */
    String action();

    /** The right that doing it to a single row asks for. */
    Right right();

    /** The rows of the scope that the filter means, but no more than so many; refuses a filter that means nothing here. */
    List<Long> matching(Scope scope, MergePatch filter, int most);

    /** Refuses values that the act cannot be done with, whatever the row. */
    void check(MergePatch values);

    /** Does it to one row, in the transaction at hand; refuses as the single act does. */
    void act(Scope scope, long id, MergePatch values);
}
