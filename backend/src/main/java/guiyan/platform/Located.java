package guiyan.platform;

/** A representation that knows its own path below the API's base, for the Location header of 201 and 202. */
public interface Located {
    String location();

    /** Whether the work behind it still goes on, so that the answer is 202. */
    default boolean pending() {
        return false;
    }
}
