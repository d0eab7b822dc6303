package guiyan.platform;

/** A representation with a version; one filter turns it into the ETag header. */
public interface Revisioned {

    /** The exact value of the ETag header. */
    String etag();

    /** The ETag of a row's representation. */
    static String etag(Identified row) {
        return etag(row.version);
    }

    /** The ETag of a version. */
    static String etag(long version) {
        return "\"" + version + "\"";
    }
}
