package guiyan.platform.work;

import java.time.Duration;

/** Work that comes round again, on one node at a time. */
public interface Chore {

    /** Unique name, kept in the database. */
    String name();

    Duration every();

    void run();
}
