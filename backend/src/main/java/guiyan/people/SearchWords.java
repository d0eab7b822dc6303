package guiyan.people;

import guiyan.people.values.NameKeys;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;

/** What somebody typed into the search box, and by which keys it is looked for. */
public record SearchWords(String text, boolean mayAskForIds) {

    /** What was typed, unless it is too short to search by, or a whole number. */
    public static SearchWords of(String q, boolean mayAskForIds) {
        var text = NameKeys.plain(q);
        if (text.matches("\\d{5,}|\\d{17}x")) {
            var whole = text.length() >= 11;
            throw new Refusal(whole ? PlatformCode.WHOLE_NUMBER_IN_URL : PlatformCode.SEARCH_TOO_SHORT, "q");
        }
        if (text.isEmpty() || text.matches("\\d{1,3}")) throw new Refusal(PlatformCode.SEARCH_TOO_SHORT, "q");
        return new SearchWords(text, mayAskForIds);
    }

    /** The keys looked for: a phone's tail first, an id's only when no phone has it. */
    public SearchKeys.Range range(SearchKeys keys, Scope scope, Register register) {
        if (text.matches("[a-z]+")) return keys.beginningWith(SearchKeys.Kind.PINYIN, text);
        if (!text.matches("\\d{3}[\\dx]")) return keys.beginningWith(SearchKeys.Kind.NAME, text);
        var phones = keys.endingWith(SearchKeys.Kind.PHONE, text);
        if (!mayAskForIds || !keys.hits(scope, register, phones, null, 1).isEmpty()) return phones;
        return keys.endingWith(SearchKeys.Kind.ID, text.toUpperCase());
    }
}
