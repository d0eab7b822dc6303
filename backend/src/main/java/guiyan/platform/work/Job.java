package guiyan.platform.work;

/** Long work about one row; it may be stopped at any point and started again. */
public interface Job {

    /** Unique name, kept in the database. */
    String name();

    /** Does, or goes on with, the work for the row. */
    void run(long rowId);
}
