package guiyan.integration.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** A server of another office: keeps what it is sent, and answers as it is told. */
final class Receiver implements AutoCloseable {

    record Got(String signature, String delivery, String body) {}

    final List<Got> got = new CopyOnWriteArrayList<>();
    volatile int answer = 200;
    volatile Duration delay = Duration.ZERO;
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        pause(delay);
        got.add(new Got(headers.getFirst("Guiyan-Signature"), headers.getFirst("Guiyan-Delivery"), body));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    /** Waits until so many messages have come. */
    void await(int messages) {
        until(() -> got.size() >= messages);
    }

    static void until(BooleanSupplier done) {
        for (int i = 0; i < 300 && !done.getAsBoolean(); i++) pause(Duration.ofMillis(100));
        if (!done.getAsBoolean()) throw new AssertionError("it did not happen within half a minute");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
