package guiyan.exports;

import java.io.Closeable;
import java.io.IOException;

/** A file that takes one row after the other and keeps none of them. */
interface RowFile extends Closeable {
    void write(Object row) throws IOException;

    /** Sends on what is written so far. */
    void flush() throws IOException;
}
