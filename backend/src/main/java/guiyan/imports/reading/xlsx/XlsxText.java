package guiyan.imports.reading.xlsx;

import java.util.regex.Pattern;

/** Gathers the text of a string item: all runs of rich text, without the phonetic guide. */
final class XlsxText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inGuide;

    void see(XmlPart xml) {
        if (xml.isText()) {
            if (inText && !inGuide) text.append(xml.text());
        } else if (xml.opens("t")) inText = true;
        else if (xml.closes("t")) inText = false;
        else if (xml.opens("rPh")) inGuide = true;
        else if (xml.closes("rPh")) inGuide = false;
    }

    /** What was gathered, with {@code _x000D_} and its like read as the characters they stand for. */
    String take() {
        var read = text.toString();
        text.setLength(0);
        return unescaped(read);
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }
}
