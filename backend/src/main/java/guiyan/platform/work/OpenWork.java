package guiyan.platform.work;

/** Work that an account has begun and not ended, told by the room it belongs to; it changes hands before the account is closed. */
public interface OpenWork {

    /** What kind of work it is, such as {@code TRANSFERS}. */
    String kind();

    /** How many pieces of it the account has. */
    long of(long accountId);

    /** Makes all of it another account's. */
    void handOver(long from, long to);
}
