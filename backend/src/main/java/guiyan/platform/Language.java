package guiyan.platform;

import java.text.MessageFormat;
import java.util.Locale;

/** The two languages the product speaks; Chinese unless English is asked for. */
public enum Language {
    ZH,
    EN;

    /** Reads an {@code Accept-Language} header. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return ZH;
        return acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }

    /** The code's sentence with its values put in. */
    public String say(Code code, Object... values) {
        var sentence = this == EN ? code.en() : code.zh();
        return values.length == 0 ? sentence : MessageFormat.format(sentence.replace("'", "''"), values);
    }
}
