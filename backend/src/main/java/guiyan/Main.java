package guiyan;

import guiyan.platform.database.EmbeddedDatabase;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the product: settings, database, application; stops them in the opposite order. */
@QuarkusMain
public class Main {

    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    /** Reads the environment; ends with code 1 and a sentence for each thing that is wrong there. */
    public static void main(String... arguments) {
        var environment = new Environment(System.getenv());
        try {
            var settings = Settings.from(environment);
            if (!environment.complaints().isEmpty()) giveUp(environment.complaints());
            var isCommand = arguments.length > 0;
            var installation = isCommand ? Installation.beside(settings) : Installation.of(settings);
            installation.database().ifPresent(Main::closeAtTheEnd);
            installation.configure();
            if (isCommand) installation.shutDoors();
        } catch (Exception failure) {
            giveUp(List.of("无法启动 / Cannot start: " + failure.getMessage()));
        }
        Quarkus.run(arguments.length > 0 ? CommandLine.class : null, Main::stopped, arguments);
    }

    private static void giveUp(List<String> reasons) {
        reasons.forEach(System.err::println);
        System.exit(1);
    }

    private static void stopped(int code, Throwable failure) {
        STOPPED.countDown();
        if (failure != null) System.err.println("无法启动 / Cannot start: " + root(failure));
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) System.exit(code); // else it starts again in this machine
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    /** The virtual machine waits for this thread, and this thread for the application. */
    private static void closeAtTheEnd(EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitApplication();
            database.close();
        }));
    }

    private static void awaitApplication() {
        try {
            STOPPED.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
