package guiyan.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** One kept connection that costs the machine as little as it can, so that what is measured is the server. */
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    Wire(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** What a server answered. */
    record Answer(int status, String etag, byte[] body, long firstByteNanos) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** A request as it goes over the wire. */
    static byte[] request(String method, String path, Map<String, String> headers, String body) {
        var text = new StringBuilder("%s %s HTTP/1.1\r\nHost: bench\r\n".formatted(method, path));
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        var bytes = body.getBytes(StandardCharsets.UTF_8).length;
        if (!method.equals("GET")) text.append("Content-Length: ").append(bytes).append("\r\n");
        return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
    }

    Answer ask(byte[] request) {
        try {
            var asked = System.nanoTime();
            socket.getOutputStream().write(request);
            var status = Integer.parseInt(line().split(" ")[1]);
            var first = System.nanoTime() - asked;
            return read(status, first);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Answer read(int status, long first) throws IOException {
        String etag = null;
        var length = 0;
        var chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("etag:")) etag = line.substring(5).strip();
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(line.substring(15).strip());
            if (lower.startsWith("transfer-encoding:")) chunked = true;
        }
        return new Answer(status, etag, chunked ? chunks() : in.readNBytes(length), first);
    }

    private byte[] chunks() throws IOException {
        var kept = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            var chunk = in.readNBytes(size);
            kept.write(chunk);
            line();
        }
        line();
        return kept.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the server hung up");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
