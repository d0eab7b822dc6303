package guiyan.platform.catalog;

import java.time.Instant;

/** Rows of one table that go when their time is over (P-15); the room that keeps them offers this. */
public interface Expiring {

    String table();

    Retention retention();

    /** In SQL, what is true of a row that is due; the moment or id until which it is so has this name. */
    String dueUntil(String name);

    /** The value of that name. */
    Object until(Instant now);

    /** Erases some of the rows that are due; says how many. */
    int erase(Instant now);
}
