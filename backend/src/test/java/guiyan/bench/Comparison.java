package guiyan.bench;

import guiyan.bench.Load.Conversation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks the product and the limit the same, and writes down the share that is reached and the time that 99 of 100 keep. */
record Comparison(Ground ground, Report report) {

    /** Of the product's answer; a limit that answers less is not asked the same. */
    private static final double AS_MUCH = 0.85;

    /** The paths are asked in turn; the first of them must not be answered by an empty list. */
    void of(String what, double share, byte[] limit, Map<String, String> who, String... paths) throws Exception {
        var answer = ground.ask(200, "GET", paths[0], who, "").text();
        if (answer.contains("\"items\":[]")) throw new IllegalStateException("nothing is in " + what);
        requireAsMuch(what, answer, limit);
        var requests = Stream.of(paths).map(path -> Lists.get(path, who)).toArray(byte[][]::new);
        var rates =
                Load.compare(List.of(Conversation.of(ground.product, requests), Conversation.of(ground.limit, limit)));
        report.atLeast(what, rates, share, Rows.of(ground, requests[0]));
        report.atMost("  its p99", rates.get(0).p99(), rates.get(1).p99(), 2, "ms", "");
    }

    private void requireAsMuch(String what, String answer, byte[] limit) throws IOException {
        try (var wire = new Wire(ground.limit.port)) {
            var least = wire.ask(limit).text();
            if (least.length() < AS_MUCH * answer.length())
                throw new IllegalStateException("of %s the limit says %d of %d characters: %s instead of %s"
                        .formatted(what, least.length(), answer.length(), least, answer));
        }
    }
}
