package guiyan.bench;

import com.mysql.cj.jdbc.Driver;
import com.mysql.cj.jdbc.MysqlDataSource;
import guiyan.platform.crypto.KeyedVault;
import guiyan.platform.crypto.Vault;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.sql.SQLException;
import java.util.Properties;

/** The least that could answer: bare JDBC and JSON written by hand, on the HTTP server the product stands on. */
public final class Limit {

    private static final int WORKERS = 16;

    private final String url;
    private final Properties who = new Properties();
    private final Vault vault;
    private final ThreadLocal<Questions> questions = ThreadLocal.withInitial(this::connect);

    private Limit(String url, String user, String password, String key) {
        this.url = url;
        who.setProperty("user", user);
        who.setProperty("password", password);
        who.setProperty("cachePrepStmts", "true");
        var source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        vault = KeyedVault.of(source, key);
    }

    /** Address, user and password of the database come from the environment, the port too. */
    public static void main(String... arguments) {
        var environment = System.getenv();
        var limit = new Limit(
                environment.get("GUIYAN_DATABASE_URL"),
                environment.get("GUIYAN_DATABASE_USER"),
                environment.get("GUIYAN_DATABASE_PASSWORD"),
                environment.get("GUIYAN_KEY"));
        var vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(WORKERS));
        vertx.createHttpServer()
                .requestHandler(request -> request.body()
                        .onSuccess(body -> vertx.<String>executeBlocking(
                                        () -> limit.answer(request, body.toString()), false)
                                .onSuccess(request.response()::end)
                                .onFailure(wrong -> fail(request, wrong))))
                .listen(Integer.parseInt(environment.get("GUIYAN_PORT")), "127.0.0.1");
    }

    private String answer(HttpServerRequest request, String body) throws SQLException {
        var said = request.path().split("/");
        if (!said[1].equals("export")) return questions.get().answer(request.path(), body);
        var response = request.response().setChunked(true);
        questions.get().export(said[2], Long.parseLong(said[3]), lines -> write(response, lines));
        return "";
    }

    /** Waits while the client is slower than the database. */
    private static void write(HttpServerResponse response, String lines) {
        response.write(lines).toCompletionStage().toCompletableFuture().join();
    }

    private static void fail(HttpServerRequest request, Throwable wrong) {
        wrong.printStackTrace();
        request.response().setStatusCode(500).end(wrong.toString());
    }

    private Questions connect() {
        try {
            return new Questions(new Driver().connect(url, who), vault);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
