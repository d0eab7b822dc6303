package guiyan.areas;

import java.util.List;

/**
 * A place as somebody wrote it, read to the finest level that is sure. {@code said} is the scope that the words alone tell
 * when no code does; {@code candidates} are the codes the words may mean when they mean several.
 */
public record WrittenPlace(
        String text, String country, String areaCode, Precision precision, FlowScope said, List<String> candidates) {

    static WrittenPlace unknown(String text) {
        return new WrittenPlace(text, null, null, Precision.NONE, null, List.of());
    }

    static WrittenPlace said(String text, FlowScope scope) {
        return new WrittenPlace(text, null, null, Precision.NONE, scope, List.of());
    }

    static WrittenPlace in(String text, Area area) {
        return new WrittenPlace(text, Country.CHINA, area.code(), area.precision(), null, List.of());
    }

    static WrittenPlace in(String text, Country country) {
        return new WrittenPlace(text, country.code(), null, Precision.COUNTRY, null, List.of());
    }

    static WrittenPlace oneOf(String text, FlowScope scope, List<String> candidates) {
        return new WrittenPlace(text, null, null, Precision.NONE, scope, candidates);
    }

    public boolean isAmbiguous() {
        return !candidates.isEmpty();
    }

    /** Whether nothing at all can be told from the words. */
    public boolean isUnknown() {
        return precision == Precision.NONE && !isAmbiguous();
    }

    /** How far the place is from a home. */
    public FlowScope scope(String home) {
        return said != null ? said : FlowScope.of(home, areaCode, country);
    }
}
