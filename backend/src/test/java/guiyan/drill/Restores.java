package guiyan.drill;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;

/** A backup is taken while people write, and an empty instance takes it in. */
final class Restores {

    private Restores() {}

    static String underLoad() throws Exception {
        var node = Stage.node();
        var clerk = Stage.clerk();
        var file = Stage.FOLDER.resolve("drill.backup").toAbsolutePath();
        var named = Map.of("GUIYAN_BACKUP", file.toString());
        var writers = Writers.start(clerk, 8);
        Thread.sleep(3_000);
        var before = Set.copyOf(writers.acknowledged);
        Broke.unless(node.command("backup", named) == 0, "the backup failed; see %s.log", node.data);
        var meanwhile = writers.stop().size() - before.size();
        Broke.unless(node.command("restore", named) != 0, "a running product let itself be restored");
        var other = Node.alone(Stage.FOLDER.resolve("restored"));
        Files.copy(node.data.resolve("secrets.properties"), other.data.resolve("secrets.properties"));
        Broke.unless(other.command("restore", named) == 0, "the restore failed; see %s.log", other.data);
        Broke.unless(other.command("restore", named) != 0, "an instance with data was restored over");
        Broke.unless(other.command("verify-audit", Map.of()) == 0, "the log of acts does not verify");
        try (other) {
            other.start();
            var restored = clerk.at(other).roll();
            Writers.requireOnce(before, restored);
            Kills.requireAudited(other);
            requireSame(node, other);
            return "%d rows on the roll, %d written while it was taken; the log of acts verifies"
                    .formatted(restored.size(), meanwhile);
        }
    }

    /** A second backup, now that nobody writes: what the two say of the roll is the same to the byte. */
    private static void requireSame(Node node, Node other) throws Exception {
        var question = "/members?purpose=" + Clerk.encoded("演练核对") + "&sort=id";
        var here = Stage.clerk()
                .ask("GET", question, Map.of("Accept", "text/csv"), null)
                .body()
                .split("\n");
        var there = Stage.clerk()
                .at(other)
                .ask("GET", question, Map.of("Accept", "text/csv"), null)
                .body()
                .split("\n");
        var known = Set.of(here);
        for (var line : there) Broke.unless(known.contains(line), "restored otherwise: %s", line);
    }
}
