package guiyan.people.values;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One number of a cell and the words around it; {@code label} is null where there were none. */
record PhonePart(String number, String label) {

    private static final Pattern AREA_IN_BRACKETS = Pattern.compile("\\((0\\d{2,3})\\)");
    private static final Pattern EXTENSION =
            Pattern.compile("(0\\d{2,3}-?\\d{7,8})(?:-|转|ext\\.?)(\\d{1,6})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER_O =
            Pattern.compile("(?<![A-Za-z])[Oo]+(?=[\\d-])|(?<=[\\d-])[Oo]+(?![A-Za-z])");
    private static final Pattern WORDS = Pattern.compile("\\(([^)]*)\\)?|转\\d+$|[\\p{IsHan}A-Za-z]+");
    private static final Set<String> NOISE =
            Set.of("", "电话", "手机", "手机号", "手机号码", "联系电话", "电话号码", "本人", "本人电话", "固话", "座机", "tel", "TEL", "Tel");

    static PhonePart of(String text) {
        var plain = AREA_IN_BRACKETS.matcher(text).replaceAll("$1-");
        var digits = LETTER_O.matcher(plain)
                .replaceAll(found -> "0".repeat(found.group().length()));
        var marked = EXTENSION.matcher(digits).replaceFirst("$1转$2");
        var number =
                WORDS.matcher(marked).replaceAll("").replaceAll("[:._]", "").strip();
        return new PhonePart(number, label(marked));
    }

    private static String label(String text) {
        var label = WORDS.matcher(text)
                .results()
                .map(PhonePart::word)
                .filter(word -> !NOISE.contains(word))
                .collect(Collectors.joining(" "));
        return label.isEmpty() ? null : label;
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1).strip();
    }
}
