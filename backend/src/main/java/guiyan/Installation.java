package guiyan;

import guiyan.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.util.Optional;

/** One installed product: its settings, its secrets, and the database that came with it unless it was given another. */
record Installation(Settings settings, Secrets secrets, Optional<EmbeddedDatabase> database) {

    static Installation of(Settings settings) throws IOException, InterruptedException {
        if (settings.mode() == Mode.PRODUCTION) {
            new FirstStart(settings).check();
            return new Installation(settings, null, Optional.empty());
        }
        var secrets = Secrets.in(settings.data());
        if (settings.server().isPresent()) return new Installation(settings, secrets, Optional.empty());
        var database = EmbeddedDatabase.start(settings.data(), secrets.password("database.password"));
        return new Installation(settings, secrets, Optional.of(database));
    }

    /** Hands everything to the application, whose configuration reads system properties first. */
    void configure() throws IOException {
        var demo = settings.mode() == Mode.DEMO;
        set("quarkus.http.port", settings.port());
        set("guiyan.mode", settings.mode().name().toLowerCase(java.util.Locale.ROOT));
        set("guiyan.demo", demo);
        set("guiyan.data", settings.data());
        settings.businessDate().ifPresent(day -> set("guiyan.business-date", day));
        configureDatabase();
        set("guiyan.key", settings.key().isPresent() ? settings.key().get() : secrets.key());
        password("guiyan.admin-password", settings.adminPassword());
        if (demo) password("guiyan.demo-password", settings.demoPassword());
        tell(demo);
    }

    private void configureDatabase() throws IOException {
        settings.server().ifPresent(server -> connect(server.url(), server.user(), server.password()));
        if (database.isPresent())
            connect(database.get().url(), EmbeddedDatabase.USER, secrets.password("database.password"));
    }

    private static void connect(String url, String user, String password) {
        set("quarkus.datasource.jdbc.url", url);
        set("quarkus.datasource.username", user);
        set("quarkus.datasource.password", password);
    }

    private void password(String name, Optional<String> given) throws IOException {
        if (given.isPresent()) set(name, given.get());
        else if (secrets != null) set(name, secrets.password(name.substring("guiyan.".length())));
    }

    private void tell(boolean demo) {
        System.out.println("打开 / Open http://127.0.0.1:" + settings.port());
        if (demo) System.out.println("演示密码 / Demo password: " + System.getProperty("guiyan.demo-password"));
        else if (secrets != null) System.out.println("初始密码在 / Start passwords are in " + secrets.file());
    }

    private static void set(String name, Object value) {
        System.setProperty(name, value.toString());
    }
}
