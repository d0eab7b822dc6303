package guiyan.imports.reading.layout;

/** Why a row is furniture of the sheet and not a person. */
public enum SkipReason {
    TITLE,
    INSTRUCTION,
    SAMPLE,
    TOTAL,
    NOTE,
    SIGNATURE
}
