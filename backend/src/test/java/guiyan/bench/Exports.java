package guiyan.bench;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/** The whole roll of the widest unit as a file. */
final class Exports {

    private static final int ROUNDS = 5;

    private record Fetched(double perSecond, double firstByte) {}

    private Exports() {}

    static void measure(Ground ground, Report report) throws Exception {
        var county = ground.size.countyOf(0);
        var who = ground.machine(county);
        var rows = Math.min(ground.size.townships, Size.TOWNSHIPS_OF_A_COUNTY) * Size.MEMBERS;
        var bare = ground.limit.port + "/export/county_id/" + county;
        var before = ground.product.heap();
        for (var format : new String[] {
            "text/csv", "application/x-ndjson", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }) {
            var ours = new double[ROUNDS];
            var theirs = new double[ROUNDS];
            var first = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                var fetched = fetch(ground.product.port + "/api/v1/members?purpose=bench", who, format, rows);
                ours[round] = fetched.perSecond;
                first[round] = fetched.firstByte;
                theirs[round] = fetch(bare, Map.of(), "text/csv", rows).perSecond;
            }
            var name = format.endsWith("sheet") ? "XLSX" : format;
            report.atLeast(
                    "%,d rows as %s".formatted(rows, name),
                    Load.median(ours),
                    Load.median(theirs),
                    name.equals("XLSX") ? 0.1 : 0.3,
                    "rows/s",
                    "");
            report.atMost("  its first byte", Load.median(first), 300, 1, "ms", "");
        }
        report.atMost("  heap grown by the files", Math.max(0, ground.product.heap() - before), 32, 1, "MiB", "");
    }

    private static Fetched fetch(String address, Map<String, String> who, String format, int rows) throws Exception {
        var asked = System.nanoTime();
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + address).toURL().openConnection();
        who.forEach(connection::setRequestProperty);
        connection.setRequestProperty("Accept", format);
        try (InputStream in = connection.getInputStream()) {
            var buffer = new byte[1 << 16];
            var size = (long) in.read(buffer);
            var first = (System.nanoTime() - asked) / 1e6;
            for (int read = 0; read >= 0; read = in.read(buffer)) size += read;
            if (size < rows * 20L) throw new IllegalStateException(address + ": only " + size + " bytes");
            return new Fetched(rows / ((System.nanoTime() - asked) / 1e9), first);
        }
    }
}
