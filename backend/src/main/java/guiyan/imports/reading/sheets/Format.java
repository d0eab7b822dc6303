package guiyan.imports.reading.sheets;

/** What a file is by its content, whatever its name ends with. */
public enum Format {
    XLSX,
    XLS,
    CSV,
    HTML,
    NDJSON
}
