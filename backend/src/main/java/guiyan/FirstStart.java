package guiyan;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Whether a production database can be reached, and whether it still waits for its first administrator. */
record FirstStart(Settings settings) {

    void check() throws IOException {
        var server = settings.server().orElseThrow();
        var who = new Properties();
        who.setProperty("user", server.user());
        who.setProperty("password", server.password());
        try (var connection = new Driver().connect(server.url(), who)) {
            if (settings.adminPassword().isEmpty() && !hasAccounts(connection))
                throw new IOException("GUIYAN_ADMIN_PASSWORD:第一次启动必须设置 / is needed at the first start");
        } catch (SQLException unreachable) {
            throw new IOException(
                    "GUIYAN_DATABASE_URL:连不上数据库 / the database cannot be reached: " + firstLine(unreachable),
                    unreachable);
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean hasAccounts(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "account", null)) {
            if (!tables.next()) return false;
        }
        try (var question = connection.createStatement();
                var row = question.executeQuery("select 1 from account limit 1")) {
            return row.next();
        }
    }
}
