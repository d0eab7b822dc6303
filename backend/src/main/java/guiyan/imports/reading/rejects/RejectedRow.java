package guiyan.imports.reading.rejects;

import guiyan.imports.reading.sheets.SheetRow;

/** One row that goes back to the clerk, and why. */
public record RejectedRow(SheetRow row, String reason) {}
