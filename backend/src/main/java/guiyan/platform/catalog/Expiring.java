package guiyan.platform.catalog;

import java.time.Instant;

/** Rows of one table that go when their time is over (P-15); the room that keeps them offers this. */
public interface Expiring {

    String table();

    Retention retention();

    /** How many are due to go. */
    long due(Instant now);

    /** Erases some of them; says how many. */
    int erase(Instant now);
}
