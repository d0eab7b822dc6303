package guiyan.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of its own process: the packaged product, or what it is measured against. */
final class Product implements AutoCloseable {

    private static final long PATIENCE = 300_000_000_000L;

    final int port;
    final double startSeconds;
    private final Process process;

    private Product(Process process, int port, double startSeconds) {
        this.process = process;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /** Starts Java with these arguments and waits for its first answer; {@code PORT} among the values is its port. */
    static Product start(String name, List<String> arguments, Map<String, String> environment, String ready)
            throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (var argument : arguments) builder.command().add(argument.replace("PORT", "" + port));
        builder.environment().putAll(environment);
        builder.environment().put("GUIYAN_PORT", "" + port);
        var log = new File("target/bench", name + ".log");
        builder.redirectErrorStream(true).redirectOutput(log);
        var started = System.nanoTime();
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port, ready)) {
            if (!process.isAlive() || System.nanoTime() - started > PATIENCE)
                throw new IOException(name + " does not answer; see " + log);
            Thread.sleep(20);
        }
        return new Product(process, port, (System.nanoTime() - started) / 1e9);
    }

    private static boolean answers(int port, String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The time processors have given to it and to the database, whose server is of this run too. */
    double cpuMillis() {
        var database = ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"));
        return Stream.concat(Stream.of(process.toHandle()), database)
                .mapToDouble(
                        each -> each.info().totalCpuDuration().orElseThrow().toMillis())
                .sum();
    }

    /** The time that compiling its code has taken; what a compiler took that has ended since is not in it. */
    double compilingMillis() throws IOException {
        var all = 0.0;
        try (var threads = Files.newDirectoryStream(Path.of("/proc", "" + process.pid(), "task"))) {
            for (var thread : threads) all += compilingMillis(thread);
        }
        return all;
    }

    private static double compilingMillis(Path thread) throws IOException {
        try {
            var stat = Files.readString(thread.resolve("stat"));
            if (!stat.contains("CompilerThre")) return 0;
            var ticks = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return 10.0 * (Long.parseLong(ticks[11]) + Long.parseLong(ticks[12]));
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /** Memory of the process that is in use, in MiB. */
    long memory() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
        throw new IOException("the memory of process " + process.pid() + " is not told");
    }

    /** What is left of its heap after collecting, in MiB. */
    long heap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, "" + process.pid(), "GC.run").start().waitFor();
        var info = new ProcessBuilder(jcmd, "" + process.pid(), "GC.heap_info").start();
        var text = new String(info.getInputStream().readAllBytes());
        var used = java.util.regex.Pattern.compile("used (\\d+)K").matcher(text);
        if (!used.find()) throw new IOException("no heap in " + text);
        return Long.parseLong(used.group(1)) >> 10;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
