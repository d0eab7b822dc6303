package guiyan.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The disk under the database is filled while people write, and then emptied again. */
final class FullDisk {

    private FullDisk() {}

    static String saysSo() throws Exception {
        var disk = Files.createDirectories(Stage.FOLDER.resolve("disk")).toAbsolutePath();
        if (run("mount", "-t", "tmpfs", "-o", "size=420m", "tmpfs", disk.toString()) != 0)
            return "NOT RUN: only root may mount a small disk here";
        try (var node = Node.alone(disk.resolve("data"))) {
            node.start();
            return drill(node, Clerk.entering(node), disk.resolve("filler"));
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static String drill(Node node, Clerk clerk, Path filler) throws Exception {
        clerk.enrol("有地方", UUID.randomUUID().toString());
        fill(filler);
        var text = new StringBuilder("姓名,村,备注\n");
        for (int row = 0; row < 20_000; row++)
            text.append("满")
                    .append(Clerk.inHan(row))
                    .append(",河滩村,")
                    .append(UUID.randomUUID())
                    .append('\n');
        var file = text.toString().getBytes(StandardCharsets.UTF_8);
        var key = UUID.randomUUID().toString();
        var full = Doors.upload(clerk, "满.csv", file, "COMMIT", key);
        var id = Clerk.json(full).path("id").asText();
        var writers = Writers.start(clerk, 4);
        Thread.sleep(20_000);
        var asked = clerk.get("/members?limit=1");
        Files.delete(filler);
        Thread.sleep(10_000);
        var acknowledged = writers.stop();
        Writers.requireOnce(acknowledged, clerk.roll());
        var after = clerk.enrol("又有地方", UUID.randomUUID().toString());
        Broke.unless(after.statusCode() == 201, "afterwards %d %s", after.statusCode(), after.body());
        if (id.isEmpty()) {
            Broke.unless(
                    full.statusCode() == 503 && full.body().contains("DISK_FULL"),
                    "a file on a full disk: %d %s",
                    full.statusCode(),
                    full.body());
            id = Clerk.json(Doors.upload(clerk, "满.csv", file, "COMMIT", key))
                    .path("id")
                    .asText();
        }
        Kills.rested(clerk, id);
        Kills.requireAudited(node);
        return "%d: file, %d: question while full; %d acknowledged, answers that passed %s; works again by itself"
                .formatted(full.statusCode(), asked.statusCode(), acknowledged.size(), writers.passing);
    }

    private static void fill(Path filler) throws IOException {
        var piece = new byte[1 << 20];
        try (var out = Files.newOutputStream(filler)) {
            while (true) out.write(piece);
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space")) throw full;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO().start();
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : 1;
    }
}
