package guiyan.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code make bench SIZE=township|county|province}: measures and prints one table; ends with 1 when a line does not hold.
 * Names after the size, such as {@code lists}, keep it to those measures.
 */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        var wanted = List.of(arguments).subList(1, arguments.length);
        var report = new Report();
        try (var ground = Ground.of(size, Path.of("target", "bench", arguments[0]))) {
            for (var measure : Measure.values()) {
                if (wanted.isEmpty() || wanted.contains(measure.word())) measure.take(ground, report);
            }
            report.atMost("memory after load, MiB", ground.product.memory(), 350, 1, "MiB", "");
        }
        System.exit(report.print("size " + size) ? 0 : 1);
    }
}
