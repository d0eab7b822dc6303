package guiyan.platform.backup;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.crypto.Strongbox;
import guiyan.platform.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(1)
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BackupTest {

    private static final Path DATA = Path.of("target", "test-data").toAbsolutePath();

    @Inject
    Cast cast;

    @Inject
    Backup backup;

    @Inject
    Strongbox strongbox;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void anEmptyInstanceTakesABackupWholeOrNotAtAllAndOnce() throws Exception {
        work();
        var before = checksums(database);
        var file = folder.resolve("all.backup");
        var rows = backup.write(file);
        var untouched = checksums(database);
        untouched.entrySet().retainAll(before.entrySet());
        assertThat(untouched)
                .containsKeys("person", "contact_point", "member", "audit_event", "data_key", "import_row");
        try (var server = empty()) {
            var empty = source(server);
            var half = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2);
            assertThatThrownBy(() -> restore(half, empty)).isInstanceOf(IOException.class);
            assertThat(checksums(empty)).containsEntry("organization", 0L);
            assertThat(restore(Files.readAllBytes(file), empty)).isEqualTo(rows);
            assertThat(checksums(empty)).containsAllEntriesOf(untouched);
            assertThatThrownBy(() -> restore(Files.readAllBytes(file), empty)).hasMessageContaining("empty");
        }
    }

    @Test
    void theFileIsItsOwnersAloneAndSaysNothing() throws Exception {
        work();
        var file = folder.resolve("new").resolve("all.backup");
        backup.write(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("organization");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    private void work() {
        cast.enter();
        as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        guiyan.platform.ids.PublicId.of(cast.unit("439902200201").id)
                                .toString(),
                        "name",
                        "备𠮷份",
                        "phone",
                        "15400003141",
                        "joinedOn",
                        "2007-07"))
                .post("/api/v1/members")
                .then()
                .statusCode(201);
        new ImportClient(Cast.LIAISON).load("姓名,联系电话\n备两份,15400003142\n", "mode", "COMMIT", "basis", "本人书面同意");
    }

    private long restore(byte[] file, DataSource into) throws IOException, SQLException {
        try (var sealed = strongbox.opening(new ByteArrayInputStream(file))) {
            return new Refilling(into).read(sealed);
        }
    }

    private EmbeddedDatabase empty() throws Exception {
        var server = EmbeddedDatabase.start(DATA.resolve("engine"), DATA.resolve("" + UUID.randomUUID()), "Empty-1");
        Flyway.configure()
                .dataSource(source(server))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return server;
    }

    private static DataSource source(EmbeddedDatabase server) {
        var source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(EmbeddedDatabase.USER);
        source.setPassword("Empty-1");
        return source;
    }

    /** A figure for all that stands in each table, in whatever order, computed columns included. */
    private static Map<String, Long> checksums(DataSource database) throws SQLException {
        var found = new TreeMap<String, Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : Table.all(connection))
                try (var rows = statement.executeQuery("select * from `%s`".formatted(table.name()))) {
                    found.put(table.name(), checksum(rows));
                }
        }
        return found;
    }

    private static long checksum(ResultSet rows) throws SQLException {
        var sum = 0L;
        while (rows.next()) {
            var row = new CRC32();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                var value = rows.getBytes(i);
                row.update(value == null ? 0 : 1);
                if (value != null) row.update(value);
                row.update(i);
            }
            sum += row.getValue();
        }
        return sum;
    }
}
