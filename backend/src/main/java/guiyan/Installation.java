package guiyan;

import guiyan.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One installed product: its settings, its secrets, and the database that came with it unless it was given another. */
record Installation(Settings settings, Secrets secrets, Optional<EmbeddedDatabase> database) {

    /** What starts the database of an installation. */
    private interface Start {
        EmbeddedDatabase of(Path folder, String password) throws IOException, InterruptedException;
    }

    static Installation of(Settings settings) throws IOException, InterruptedException {
        return of(settings, EmbeddedDatabase::start);
    }

    /** The same, for a command: it may run beside the product, whose database is then used as it runs. */
    static Installation beside(Settings settings) throws IOException, InterruptedException {
        return of(settings, EmbeddedDatabase::joined);
    }

    private static Installation of(Settings settings, Start start) throws IOException, InterruptedException {
        if (settings.mode() == Mode.PRODUCTION) {
            new FirstStart(settings).check();
            return new Installation(settings, null, Optional.empty());
        }
        var secrets = Secrets.in(settings.data());
        if (!secrets.belongsTo(settings.mode()))
            throw new IOException(
                    "GUIYAN_DATA:%1$s 里是另一种模式的数据,请换一个文件夹 / %1$s holds data of another mode; choose another folder"
                            .formatted(settings.data()));
        if (settings.server().isPresent()) return new Installation(settings, secrets, Optional.empty());
        var database = start.of(settings.data(), secrets.password("database.password"));
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
        settings.proxy().ifPresent(Installation::trust);
        configureDatabase();
        set("guiyan.key", settings.key().isPresent() ? settings.key().get() : secrets.key());
        settings.formerKey().ifPresent(key -> set("guiyan.former-key", key));
        configureDoors(demo);
    }

    /** Nobody is served while a command runs, and no demonstration is set up. */
    void shutDoors() {
        set("guiyan.demo", false);
        set("quarkus.http.host-enabled", false);
        set("guiyan.serves", false);
    }

    /** What this one says of the address and the scheme that a request came by is believed; whoever else says so is not. */
    private static void trust(String proxy) {
        set("quarkus.http.proxy.proxy-address-forwarding", true);
        set("quarkus.http.proxy.trusted-proxies", proxy);
    }

    private void configureDoors(boolean demo) throws IOException {
        if (demo) {
            password("guiyan.demo-password", settings.demoPassword());
            set("guiyan.admin-password", System.getProperty("guiyan.demo-password"));
            return;
        }
        password("guiyan.admin-password", settings.adminPassword());
        set(
                "guiyan.tell-admin-password",
                secrets != null && settings.adminPassword().isEmpty());
        System.out.println("打开 / Open http://127.0.0.1:" + settings.port());
        if (secrets != null) System.out.println("密钥和密码 / Keys and passwords: " + secrets.file());
    }

    private void configureDatabase() throws IOException {
        settings.server().ifPresent(server -> connect(server.url(), server.user(), server.password()));
        if (database.isEmpty()) return;
        connect(database.get().url(), EmbeddedDatabase.USER, secrets.password("database.password"));
        set("guiyan.alone", true);
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

    private static void set(String name, Object value) {
        System.setProperty(name, value.toString());
    }
}
