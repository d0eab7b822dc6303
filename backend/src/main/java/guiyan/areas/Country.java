package guiyan.areas;

import java.util.List;
import java.util.stream.Stream;

/** A country or region by ISO 3166-1 alpha-3; Hong Kong, Macao and Taiwan are such regions. */
public record Country(String code, String zh, String en, List<String> names) {

    public static final String CHINA = "CHN";

    static Country of(String line) {
        var parts = line.split(",");
        var others = parts.length > 3 ? Stream.of(parts[3].split(" ")) : Stream.<String>empty();
        return new Country(
                parts[0],
                parts[1],
                parts[2],
                Stream.concat(names(parts[1]), others).toList());
    }

    /** 刚果（布） is also written 刚果(布) and 刚果布. */
    private static Stream<String> names(String zh) {
        return Stream.of(zh, zh.replace('（', '(').replace('）', ')'), zh.replaceAll("[（）]", ""))
                .distinct();
    }
}
