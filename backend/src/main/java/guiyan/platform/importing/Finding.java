package guiyan.platform.importing;

/** Something noticed in a cell; {@code value} is what stood there, exactly as written. */
public record Finding(ImportCode code, String value) {

    public Severity severity() {
        return code.severity();
    }
}
