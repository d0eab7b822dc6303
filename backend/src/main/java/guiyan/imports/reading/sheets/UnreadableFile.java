package guiyan.imports.reading.sheets;

/** A whole file cannot be read: why, and the value its sentence names. */
public class UnreadableFile extends Exception {

    public final FileCode code;
    public final String value;

    public UnreadableFile(FileCode code, String value) {
        this(code, value, null);
    }

    public UnreadableFile(FileCode code, String value, Throwable cause) {
        super(code.name(), cause);
        this.code = code;
        this.value = value;
    }
}
