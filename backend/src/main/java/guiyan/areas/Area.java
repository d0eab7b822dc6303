package guiyan.areas;

/** A province, city or county; {@code stem} is its name without the suffix, {@code successor} what an abolished one became. */
public record Area(String code, String name, String stem, String successor) {

    /** Stands for "none, or several" in the place of a successor. */
    private static final String SEVERAL = "-";

    static Area of(String line) {
        var parts = line.split(",");
        return new Area(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : null);
    }

    public boolean isInForce() {
        return successor == null;
    }

    boolean hasOneSuccessor() {
        return successor != null && !successor.equals(SEVERAL);
    }

    /** Taiwan, Hong Kong and Macao: within the country, beyond the border. */
    static boolean isBeyondBorder(String code) {
        return code.startsWith("71") || code.startsWith("81") || code.startsWith("82");
    }

    public Precision precision() {
        if (code.endsWith("0000")) return Precision.PROVINCE;
        return code.endsWith("00") ? Precision.CITY : Precision.COUNTY;
    }

    /** Whether the other is this area or lies in it. */
    boolean holds(Area other) {
        return other.code.startsWith(prefix());
    }

    /** The digits that all areas in this one begin with. */
    String prefix() {
        return switch (precision()) {
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            default -> code;
        };
    }

    /** The code of the area one level up; of a county in a province without a city between, that of the province. */
    String cityCode() {
        return code.substring(0, 4) + "00";
    }

    String provinceCode() {
        return code.substring(0, 2) + "0000";
    }
}
