package guiyan.people.values;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names in pinyin without tones; surnames by their reading as surnames. */
public final class Pinyin {

    private static final int LONGEST_KEY = 120;
    private static final int REMEMBERED = 5000;

    // What the library reads otherwise than the bearers of the name do.
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("覃", "qin"),
            Map.entry("单", "shan"),
            Map.entry("仇", "qiu"),
            Map.entry("区", "ou"),
            Map.entry("曾", "zeng"),
            Map.entry("解", "xie"),
            Map.entry("查", "zha"),
            Map.entry("盖", "ge"),
            Map.entry("朴", "piao"),
            Map.entry("缪", "miao"),
            Map.entry("郇", "xun"),
            Map.entry("薄", "bo"),
            Map.entry("都", "du"),
            Map.entry("么", "yao"),
            Map.entry("乜", "nie"),
            Map.entry("句", "gou"),
            Map.entry("祭", "zhai"),
            Map.entry("尉迟", "yu chi"),
            Map.entry("万俟", "mo qi"));
    // Rare characters that it misreads, each with a common one that sounds the same.
    private static final Map<String, String> RARE = Map.of("𬱖", "伟", "䶮", "演", "㛃", "洁");

    // A name is asked for several times while its bearer is written, and the rules are slow.
    private static final Map<String, List<String>> RECENT = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED;
        }
    });

    private Pinyin() {}

    /** The syllables with blanks between them, by which names sort surname first; at most 120 characters. */
    public static String sortKey(String name) {
        var key = String.join(" ", syllables(name));
        return key.substring(0, Math.min(key.length(), LONGEST_KEY)).strip();
    }

    /** The first letters: lxc for 林晓川. */
    public static String initials(String name) {
        return syllables(name).stream()
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** The syllables without blanks: linxiaochuan. */
    public static String full(String name) {
        return String.join("", syllables(name));
    }

    private static List<String> syllables(String name) {
        return RECENT.computeIfAbsent(name, Pinyin::read);
    }

    private static List<String> read(String name) {
        var surname = surname(name);
        var read = new ArrayList<>(split(SURNAMES.getOrDefault(surname, "")));
        var rest = name.substring(read.isEmpty() ? 0 : surname.length());
        // Behind a surname that was read already, the rest must not be taken for another one.
        var given = Letters.NAMES.transliterate(common(read.isEmpty() ? rest : "林" + rest));
        split(given).stream().skip(read.isEmpty() ? 0 : 1).forEach(read::add);
        return read;
    }

    private static String common(String name) {
        for (var rare : RARE.entrySet()) name = name.replace(rare.getKey(), rare.getValue());
        return name;
    }

    private static String surname(String name) {
        return SURNAMES.keySet().stream().filter(name::startsWith).findFirst().orElse("");
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }

    /** Loaded with the first name: the rules take most of a second. */
    private static final class Letters {

        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    }
}
