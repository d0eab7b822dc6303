package guiyan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** Asks the same thing over and over through some connections, and says how often that went a second. */
final class Load {

    private static final int CONNECTIONS = 4;
    private static final int ROUNDS = 5;
    private static final long ROUND = 1_500_000_000L;
    private static final long WARM_AT_MOST = 40_000_000_000L;

    /** Of a round's time; less is what compilers do in passing. */
    private static final double COMPILING = 0.05;

    private Load() {}

    /** Requests a second; the time that 99 of 100 keep, and what one costs server and database, in milliseconds. */
    record Rate(double perSecond, double p99, double cpu) {}

    /** Both sides in turn, round by round: the median of each. */
    static List<Rate> compare(List<Conversation> sides) throws InterruptedException, IOException {
        for (var side : sides) warm(side);
        var rounds = new ArrayList<List<Rate>>();
        for (int round = 0; round < ROUNDS; round++) {
            var rates = new ArrayList<Rate>();
            for (var side : sides) rates.add(run(side, ROUND));
            rounds.add(rates);
        }
        var medians = new ArrayList<Rate>();
        for (int side = 0; side < sides.size(); side++) {
            var index = side;
            var mine = rounds.stream().map(r -> r.get(index)).toList();
            medians.add(new Rate(median(mine, Rate::perSecond), median(mine, Rate::p99), median(mine, Rate::cpu)));
        }
        return medians;
    }

    /** Asks until the server has compiled what it needs, as one has that runs for weeks. */
    private static void warm(Conversation side) throws InterruptedException, IOException {
        var until = System.nanoTime() + WARM_AT_MOST;
        double compiled;
        do {
            compiled = side.server.compilingMillis();
            run(side, ROUND);
        } while (side.server.compilingMillis() - compiled > COMPILING * ROUND / 1e6 && System.nanoTime() < until);
    }

    /** What one connection says, one request after the other. */
    @FunctionalInterface
    interface Talk {
        Wire.Answer next(Wire wire);
    }

    /** A server, and what each of the connections to it says. */
    record Conversation(Product server, int status, IntFunction<Talk> talks) {

        /** All connections say one of these, in turn. */
        static Conversation of(Product server, byte[]... requests) {
            return new Conversation(server, 200, connection -> new Talk() {
                private int said = connection;

                @Override
                public Wire.Answer next(Wire wire) {
                    return wire.ask(requests[said++ % requests.length]);
                }
            });
        }
    }

    /** One side alone for a time. */
    static Rate run(Conversation side, long nanos) throws InterruptedException {
        var until = System.nanoTime() + nanos;
        var times = new ArrayList<long[]>();
        var failed = new ArrayList<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            var talk = side.talks.apply(connection);
            var thread = new Thread(() -> {
                var mine = talk(side, talk, until);
                synchronized (times) {
                    times.add(mine);
                }
            });
            thread.setUncaughtExceptionHandler((where, why) -> {
                synchronized (times) {
                    failed.add(why);
                }
            });
            threads.add(thread);
        }
        var spent = side.server.cpuMillis();
        var started = System.nanoTime();
        threads.forEach(Thread::start);
        for (var thread : threads) thread.join();
        if (!failed.isEmpty()) throw new IllegalStateException("a connection broke", failed.get(0));
        var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        var seconds = (System.nanoTime() - started) / 1e9;
        var cpu = (side.server.cpuMillis() - spent) / all.length;
        return new Rate(all.length / seconds, all[(int) (all.length * 0.99)] / 1e6, cpu);
    }

    private static long[] talk(Conversation side, Talk talk, long until) {
        var times = new long[1 << 10];
        var count = 0;
        try (var wire = new Wire(side.server.port)) {
            for (long now = System.nanoTime(); now < until; ) {
                var answer = talk.next(wire);
                if (answer.status() != side.status)
                    throw new IllegalStateException(answer.status() + " " + answer.text());
                var then = System.nanoTime();
                if (count == times.length) times = Arrays.copyOf(times, count * 2);
                times[count++] = then - now;
                now = then;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Arrays.copyOf(times, count);
    }

    private static double median(List<Rate> rates, ToDoubleFunction<Rate> figure) {
        return median(rates.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
