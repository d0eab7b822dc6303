package guiyan.outflow.values;

import guiyan.areas.FlowScope;
import guiyan.areas.Precision;
import guiyan.areas.WrittenPlace;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where somebody has gone: the words as written, and the finest area they surely mean. */
@Embeddable
public record Destination(
        String text,
        String country,
        String areaCode,
        @Enumerated(EnumType.STRING) Precision precision,
        Boolean abroad) {

    private static final String CHINA = "CHN";

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

    /** What words surely mean, by the table of areas. */
    public static Destination of(WrittenPlace place) {
        if (place.said() == FlowScope.ABROAD) return abroad(place.text());
        return of(place.text(), place.country(), place.areaCode());
    }

    /** Whether there is nothing but words. */
    public boolean isOnlyWords() {
        return text != null && country == null && areaCode == null && !isAbroad();
    }

    /** How far it is from a unit with this code; derived, never stored. */
    public static FlowScope scope(String home, Destination destination) {
        if (destination == null) return FlowScope.UNKNOWN;
        if (destination.isAbroad()) return FlowScope.ABROAD;
        return FlowScope.of(home, destination.areaCode, destination.country);
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
