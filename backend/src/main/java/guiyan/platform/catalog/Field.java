package guiyan.platform.catalog;

/** One column, and what is to be known about it. */
public record Field(
        String table,
        String column,
        Purpose purpose,
        Basis basis,
        Sensitivity sensitivity,
        Form form,
        Retention retention) {}
