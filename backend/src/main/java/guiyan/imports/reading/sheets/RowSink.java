package guiyan.imports.reading.sheets;

/** Takes the rows of a sheet one by one. */
@FunctionalInterface
public interface RowSink {

    /** Takes one row; false stops the reading. */
    boolean take(SheetRow row);
}
