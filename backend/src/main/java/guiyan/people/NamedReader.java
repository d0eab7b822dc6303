package guiyan.people;

/** Whom an author has named to read his reports while standing in for the secretary of his branch (P-04). */
public interface NamedReader {

    /** Whether it is this account. */
    boolean isNamed(long author, long account);
}
