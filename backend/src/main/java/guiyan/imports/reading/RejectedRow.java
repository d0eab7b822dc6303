package guiyan.imports.reading;

/** One row that goes back to the clerk, and why. */
public record RejectedRow(SheetRow row, String reason) {}
