package guiyan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the environment says about an installation, checked. */
record Settings(
        Mode mode,
        int port,
        Path data,
        Optional<LocalDate> businessDate,
        Optional<String> key,
        Optional<String> formerKey,
        Optional<Server> server,
        Optional<String> adminPassword,
        Optional<String> demoPassword,
        Optional<String> proxy) {

    private static final LocalDate DEMO_DATE = LocalDate.of(2008, 7, 31);

    private static final List<String> SIGN_ON =
            List.of("GUIYAN_OIDC_ISSUER", "GUIYAN_OIDC_CLIENT", "GUIYAN_OIDC_SECRET");

    /** A database server that somebody else runs. */
    record Server(String url, String user, String password) {}

    static Settings from(Environment environment) {
        var mode = Mode.of(environment);
        requireWholeSignOn(environment);
        var date = environment.date("GUIYAN_BUSINESS_DATE");
        return new Settings(
                mode,
                environment.port("GUIYAN_PORT", 8080),
                data(environment, mode),
                mode == Mode.DEMO ? date.or(() -> Optional.of(DEMO_DATE)) : date,
                key(environment, mode),
                environment.key("GUIYAN_FORMER_KEY"),
                server(environment, mode),
                environment.text("GUIYAN_ADMIN_PASSWORD"),
                environment.text("GUIYAN_DEMO_PASSWORD"),
                proxy(environment));
    }

    /** The office's own sign-in is named whole or not at all, and reached where nobody listens. */
    private static void requireWholeSignOn(Environment environment) {
        if (SIGN_ON.stream().allMatch(name -> environment.text(name).isEmpty())) return;
        SIGN_ON.forEach(environment::required);
        environment
                .text("GUIYAN_OIDC_ISSUER")
                .filter(address -> !address.matches("https://.+|http://(127\\.0\\.0\\.1|localhost)(:.*|/.*)?"))
                .ifPresent(address ->
                        environment.complain("GUIYAN_OIDC_ISSUER", "应以 https:// 开头", "must begin with https://"));
    }

    /** Who is believed about where a request comes from: an address, or several, never everybody. */
    private static Optional<String> proxy(Environment environment) {
        var proxy = environment.text("GUIYAN_PROXY");
        proxy.filter(text -> !text.matches("[0-9A-Fa-f.:]+(,[0-9A-Fa-f.:]+)*"))
                .ifPresent(text -> environment.complain(
                        "GUIYAN_PROXY", "应为 127.0.0.1 这样的地址", "must be an address like 127.0.0.1"));
        return proxy;
    }

    private static Path data(Environment environment, Mode mode) {
        var folder = environment.folder("GUIYAN_DATA", mode == Mode.DEMO ? "data/demo" : "data/local");
        var temporary =
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        if (mode == Mode.LOCAL && folder.startsWith(temporary))
            environment.complain(
                    "GUIYAN_DATA",
                    folder + " 在系统临时文件夹里,会被清空,请换一个",
                    folder + " lies in the system's temporary folder, which gets emptied; choose another");
        return folder;
    }

    private static Optional<String> key(Environment environment, Mode mode) {
        if (mode == Mode.PRODUCTION) environment.required("GUIYAN_KEY");
        return environment.key("GUIYAN_KEY");
    }

    private static Optional<Server> server(Environment environment, Mode mode) {
        if (mode != Mode.PRODUCTION && environment.text("GUIYAN_DATABASE_URL").isEmpty()) return Optional.empty();
        var url = environment.required("GUIYAN_DATABASE_URL");
        var user = environment.required("GUIYAN_DATABASE_USER");
        var password = environment.required("GUIYAN_DATABASE_PASSWORD");
        url.filter(text -> !text.startsWith("jdbc:mysql://"))
                .ifPresent(text -> environment.complain(
                        "GUIYAN_DATABASE_URL", "应以 jdbc:mysql:// 开头", "must begin with jdbc:mysql://"));
        if (url.isEmpty() || user.isEmpty() || password.isEmpty()) return Optional.empty();
        return Optional.of(new Server(url.get(), user.get(), password.get()));
    }
}
