package guiyan.bench;

import java.nio.file.Path;
import java.util.Locale;

/** {@code make bench SIZE=township|county|province}: measures and prints one table; ends with 1 when a line does not hold. */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        var folder = Path.of("target", "bench", arguments[0]);
        var report = new Report();
        try (var ground = Ground.of(size, folder)) {
            Starts.measure(ground, report);
            Lists.measure(ground, report);
            Singles.measure(ground, report);
            Exports.measure(ground, report);
            Imports.measure(ground, report);
            report.atMost("memory after load, MiB", ground.product.memory(), 350, 1, "MiB", "");
        }
        System.exit(report.print("size " + size) ? 0 : 1);
    }
}
