package guiyan.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients who enrol one member after the other, repeat what was not answered with its key, and note what was acknowledged. */
final class Writers {

    private static final AtomicInteger GENERATION = new AtomicInteger();
    private static final Set<Integer> PASSING = Set.of(401, 409, 503);

    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    final Map<Integer, Integer> passing = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private volatile boolean over;

    private Writers() {}

    static Writers start(Clerk clerk, int number) {
        var writers = new Writers();
        var generation = GENERATION.incrementAndGet();
        for (int i = 0; i < number; i++) {
            var prefix = "写%s之%s之".formatted(Clerk.inHan(generation), Clerk.inHan(i));
            var thread = new Thread(() -> writers.write(clerk, prefix));
            thread.setDaemon(true);
            thread.start();
            writers.threads.add(thread);
        }
        return writers;
    }

    private void write(Clerk clerk, String prefix) {
        for (int count = 0; !over; count++) {
            var name = prefix + Clerk.inHan(count);
            var key = UUID.randomUUID().toString();
            while (!isTaken(clerk, name, key)) if (isTooLate()) return;
        }
    }

    private boolean isTaken(Clerk clerk, String name, String key) {
        try {
            var answer = clerk.enrol(name, key);
            if (answer.statusCode() == 201) return acknowledged.add(name);
            if (PASSING.contains(answer.statusCode())) passing.merge(answer.statusCode(), 1, Integer::sum);
            else
                synchronized (refused) {
                    refused.add(answer.statusCode() + " " + answer.body());
                }
        } catch (IOException unanswered) {
            passing.merge(0, 1, Integer::sum);
        } catch (InterruptedException ended) {
            over = true;
        }
        return false;
    }

    /** Waits a moment; whoever does not get through once all is over gives up after a while. */
    private boolean isTooLate() {
        try {
            Thread.sleep(200);
            return Thread.currentThread().isInterrupted();
        } catch (InterruptedException ended) {
            return true;
        }
    }

    /** Lets each finish what it is at. */
    Set<String> stop() throws InterruptedException {
        over = true;
        for (var thread : threads) thread.join(90_000);
        for (var thread : threads) thread.interrupt();
        Broke.unless(
                refused.isEmpty(),
                "%d answers of another kind, such as %s",
                refused.size(),
                refused.stream().findFirst().orElse(""));
        return acknowledged;
    }

    /** Each that was acknowledged stands on the roll once, and nobody twice. */
    static void requireOnce(Set<String> acknowledged, Map<String, Integer> roll) {
        var lost = new TreeSet<>(acknowledged);
        lost.removeAll(roll.keySet());
        Broke.unless(
                lost.isEmpty(), "%d of %d acknowledged writes are lost: %s", lost.size(), acknowledged.size(), lost);
        var twice = roll.entrySet().stream().filter(each -> each.getValue() > 1).toList();
        Broke.unless(twice.isEmpty(), "written more than once: %s", twice);
    }
}
