package guiyan.people;

import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;

/** A search by words, page by page in the order of the keys; asked within one township. */
@Singleton
public class Search {

    private final SearchKeys keys;

    Search(SearchKeys keys) {
        this.keys = keys;
    }

    /** Which keys of the register the words mean; refuses what only one township answers. */
    public SearchKeys.Range range(Scope scope, SearchWords words, Register register, Cursor cursor) {
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        if (cursor.sort != null) throw new Refusal(PlatformCode.SORT_BESIDE_SEARCH, "sort");
        return words.range(keys, scope, register);
    }

    /** The ids of one page of what the keys are of, each once. */
    public Page<Long> page(Scope scope, Register register, SearchKeys.Range range, Cursor cursor) {
        var hits = keys.hits(scope, register, range, after(cursor), cursor.size() + 1);
        var page = hits.subList(0, Math.min(hits.size(), cursor.size()));
        var next = hits.size() > page.size() ? next(page.get(page.size() - 1)) : null;
        var ids = page.stream().map(SearchKeys.Hit::personId).distinct().toList();
        return new Page<>(ids, next, null, null);
    }

    private static SearchKeys.Hit after(Cursor cursor) {
        var last = cursor.after("key", 2);
        if (last.isEmpty()) return null;
        try {
            return new SearchKeys.Hit(HexFormat.of().parseHex(last.get(0)), Long.parseLong(last.get(1)));
        } catch (IllegalArgumentException wrong) {
            throw Cursor.unreadable();
        }
    }

    private static String next(SearchKeys.Hit last) {
        return Cursor.next("key", List.of(HexFormat.of().formatHex(last.text()), Long.toString(last.personId())));
    }
}
