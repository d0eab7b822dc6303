package guiyan.people.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The keys under which a name is found: its ends (林晓川, 晓川, 川), its initials and its pinyin. */
public record NameKeys(List<String> suffixes, String initials, String full) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000·•.]");

    /** The keys of a name; an end that begins an earlier end would find nothing new and is left out. */
    public static NameKeys of(String name) {
        return new NameKeys(suffixesOf(plain(name)), Pinyin.initials(name), Pinyin.full(name));
    }

    /** A name or a query as the suffixes are stored: without blanks and dots, in lower case. */
    public static String plain(String text) {
        return BETWEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<String> suffixesOf(String name) {
        var suffixes = new ArrayList<String>();
        for (int start = 0; start < name.length(); start = name.offsetByCodePoints(start, 1)) {
            var suffix = name.substring(start);
            if (suffixes.stream().noneMatch(earlier -> earlier.startsWith(suffix))) suffixes.add(suffix);
        }
        return List.copyOf(suffixes);
    }
}
