package guiyan.platform.work;

import java.util.List;

/** Long work about one row; it may be stopped at any point and started again. */
public interface Job {

    /** Unique name, kept in the database. */
    String name();

    /** Does, or goes on with, the work for the row. */
    void run(long rowId);

    /** Rows whose work is begun and not done; asked for at the start, in case a job was lost before it was noted. */
    default List<Long> unfinished() {
        return List.of();
    }

    /** Has failed for good; says so on the row. */
    void giveUp(long rowId);
}
