package guiyan.bench;

/** The rows the database reads for one request: the least of some tries, since jobs of the product read too. */
final class Rows {

    private static final int TRIES = 5;

    private Rows() {}

    static String of(Ground ground, byte[] request) throws Exception {
        var least = Long.MAX_VALUE;
        try (var wire = new Wire(ground.product.port)) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                var before = ground.rowsRead();
                wire.ask(request);
                least = Math.min(least, ground.rowsRead() - before);
            }
        }
        return "" + least;
    }
}
