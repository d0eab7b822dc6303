package guiyan.bench;

/** From the start of the process to its first answer, and what it holds while nobody asks. */
final class Starts {

    private Starts() {}

    static void measure(Ground ground, Report report) throws Exception {
        report.atMost(
                "start to first answer", ground.product.startSeconds, ground.limit.startSeconds * 1.5 + 2, 1, "s", "");
        report.atMost("idle memory", ground.product.memory(), 200, 1, "MiB", "");
    }
}
