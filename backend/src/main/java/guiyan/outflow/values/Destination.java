package guiyan.outflow.values;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody has gone: the words as written, and the finest area they surely mean. */
@Embeddable
public record Destination(
        String text,
        String country,
        String areaCode,
        @Enumerated(EnumType.STRING) Precision precision,
        Boolean abroad) {

    private static final String CHINA = "CHN";

    /** How finely the area is known. */
    @Schema(name = "DestinationPrecision")
    public enum Precision {
        NONE,
        COUNTRY,
        PROVINCE,
        CITY,
        COUNTY
    }

    /** What an area code or a country says; words alone say nothing sure. */
    public static Destination of(String text, String country, String areaCode) {
        if (text == null && country == null && areaCode == null) return null;
        var land = country == null && areaCode != null ? CHINA : country;
        var away = land != null && !land.equals(CHINA) || areaCode != null && areaCode.matches("(71|81|82).*");
        return new Destination(text, land, areaCode, precision(land, areaCode), away);
    }

    /** Somewhere abroad, in a country that is not sure yet. */
    public static Destination abroad(String text) {
        return new Destination(text, null, null, Precision.NONE, true);
    }

    private static Precision precision(String country, String areaCode) {
        if (areaCode == null) return country == null ? Precision.NONE : Precision.COUNTRY;
        if (areaCode.endsWith("0000")) return Precision.PROVINCE;
        return areaCode.endsWith("00") ? Precision.CITY : Precision.COUNTY;
    }

    public boolean isAbroad() {
        return Boolean.TRUE.equals(abroad);
    }
}
