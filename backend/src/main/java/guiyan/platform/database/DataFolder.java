package guiyan.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Where one embedded server keeps its files. */
record DataFolder(Path folder) {

    private static final Pattern PORT = Pattern.compile("--port=(\\d{1,5})\\b");

    static DataFolder at(Path folder) throws IOException {
        var absolute = new DataFolder(Files.createDirectories(folder).toRealPath());
        Files.createDirectories(absolute.tmp());
        return absolute;
    }

    Path tables() {
        return folder.resolve("database");
    }

    Path tmp() {
        return folder.resolve("tmp");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    Path processId() {
        return folder.resolve("database.pid");
    }

    Path installed() {
        return folder.resolve("database.installed");
    }

    /** Installs the system tables, again from nothing when the first attempt was cut short. */
    void installWith(Engine engine) throws IOException, InterruptedException {
        if (Files.exists(installed())) return;
        if (Files.exists(tables().resolve("guiyan")))
            throw new IOException("a database without its marker " + installed() + "; restore the folder");
        empty(tables());
        System.out.println("准备数据库 / Preparing the database");
        engine.install(Files.createDirectories(tables()), tmp(), log());
        Files.createFile(installed());
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** Stops the server of this folder that outlived its product, as after a power cut or a kill. */
    void stopLeftover() throws IOException {
        running().ifPresent(DataFolder::stop);
        Files.deleteIfExists(processId());
    }

    /** The port of the server that runs over this folder; none when none does. */
    OptionalInt portInUse() throws IOException {
        return running().stream()
                .flatMap(server ->
                        PORT.matcher(server.info().commandLine().orElse("")).results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst();
    }

    private Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(processId())) return Optional.empty();
        var text = Files.readString(processId()).strip();
        if (!text.matches("\\d{1,10}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(text)).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        var commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("--datadir=" + tables());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
    }
}
