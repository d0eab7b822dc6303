package guiyan.members;

import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.people.values.NameKeys;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import java.util.List;

/** What somebody typed into the search box, and by which keys it is looked for. */
record SearchWords(String text, boolean mayAskForIds) {

    static SearchWords of(String q, boolean mayAskForIds) {
        var text = NameKeys.plain(q);
        if (text.matches("\\d{5,}|\\d{17}x")) {
            var whole = text.length() >= 11;
            throw new Refusal(whole ? PlatformCode.WHOLE_NUMBER_IN_URL : PlatformCode.SEARCH_TOO_SHORT, "q");
        }
        if (text.isEmpty() || text.matches("\\d{1,3}")) throw new Refusal(PlatformCode.SEARCH_TOO_SHORT, "q");
        return new SearchWords(text, mayAskForIds);
    }

    /** The hits after the last one seen; a phone's tail first, an id's only when no phone has it. */
    List<SearchKeys.Hit> hits(SearchKeys keys, Scope scope, Register register, SearchKeys.Hit after, int limit) {
        if (text.matches("[a-z]+"))
            return keys.beginningWith(scope, register, SearchKeys.Kind.PINYIN, text, after, limit);
        if (!text.matches("\\d{3}[\\dx]"))
            return keys.beginningWith(scope, register, SearchKeys.Kind.NAME, text, after, limit);
        var phones = keys.endingWith(scope, register, SearchKeys.Kind.PHONE, text, after, limit);
        if (!phones.isEmpty() || !mayAskForIds) return phones;
        return keys.endingWith(scope, register, SearchKeys.Kind.ID, text.toUpperCase(), after, limit);
    }
}
