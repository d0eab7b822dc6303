package guiyan.platform;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What columns are called in words: in Chinese as listed, in English as the name itself says. */
@Singleton
public class Headings {

    private final Properties chinese = new Properties();

    Headings() throws IOException {
        try (var file = new InputStreamReader(
                Headings.class.getResourceAsStream("/columns.zh.properties"), StandardCharsets.UTF_8)) {
            chinese.load(file);
        }
    }

    /** What a column is called in a language. */
    public String of(String name, Language language) {
        return language == Language.EN ? english(name) : chinese.getProperty(name, name);
    }

    /** Whether a column has a Chinese name. */
    public boolean knows(String name) {
        return chinese.containsKey(name);
    }

    private static String english(String name) {
        var words =
                name.replace(".", ": ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
