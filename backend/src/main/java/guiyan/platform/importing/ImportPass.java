package guiyan.platform.importing;

import java.util.List;

/** One pass over the rows of an import, in chunks. Judging and writing are the same for a dry run and for real. */
public interface ImportPass {

    /** Reads the cells of a row into values, findings and keys. */
    void read(ImportRow row);

    /** Gives each row its outcome, changes and candidates, with a constant number of questions a chunk. */
    void judge(List<ImportRow> rows);

    /** Writes the rows that were judged to be created or updated. */
    void write(List<ImportRow> rows);

    /** The rows, of those written, that later edits keep from being reverted. */
    List<ImportRow> colliding(List<ImportRow> rows);

    /** Puts back what the rows changed, in the order given. */
    void revert(List<ImportRow> rows);

    /** A value as it may be shown. */
    default String masked(String field, String value) {
        return value;
    }

    /** What stood in a field before the row, as it may be shown. */
    default String maskedOld(String field, String value) {
        return masked(field, value);
    }
}
