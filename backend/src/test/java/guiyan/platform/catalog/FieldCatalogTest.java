package guiyan.platform.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.database.Schema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of columns against the tables as they stand (P-05). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FieldCatalogTest {

    @Inject
    FieldCatalog catalog;

    @Inject
    Schema schema;

    @Inject
    EntityManager database;

    @Inject
    Cast cast;

    @Test
    void describesEveryColumnOfEveryTable() {
        var forgotten = new TreeSet<String>();
        for (var name : columns()) {
            var parts = name.split("\\.");
            if (catalog.of(parts[0], parts[1]).isEmpty()) forgotten.add(name);
        }
        assertThat(forgotten).as("add these to field-catalog.txt").isEmpty();
    }

    @Test
    void describesNoColumnThatIsNotThere() {
        assertThat(columns()).containsAll(catalog.described());
    }

    @Test
    void saysOfEverySealedColumnThatItIsNoText() {
        List<String> texts = database.createNativeQuery("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and data_type not like '%binary' and data_type not like '%blob'
                """, String.class).getResultList();
        for (var name : catalog.described()) {
            var parts = name.split("\\.");
            var isSealed = catalog.of(parts[0], parts[1]).orElseThrow().form() == Form.SEALED;
            if (isSealed) assertThat(texts).doesNotContain(name);
        }
    }

    @Test
    void aColumnTakesFromItsTableWhatItsOwnLineDoesNotSay() {
        var cipher = catalog.of("person", "citizen_id_cipher").orElseThrow();
        assertThat(cipher)
                .isEqualTo(new Field(
                        "person",
                        "citizen_id_cipher",
                        Purpose.ROLL,
                        Basis.CONSENT,
                        Sensitivity.SENSITIVE,
                        Form.SEALED,
                        Retention.ON_THE_ROLL));
        assertThat(catalog.of("person", "branch_id").orElseThrow().sensitivity())
                .isEqualTo(Sensitivity.PLAIN);
        assertThat(catalog.of("person", "shoe_size")).isEmpty();
        assertThat(catalog.of("shoe", "id")).isEmpty();
    }

    /** A word stands for itself, wherever it stands in a line. */
    @Test
    void noWordMeansTwoThings() {
        assertThat(Stream.<Enum<?>[]>of(
                                Purpose.values(),
                                Basis.values(),
                                Sensitivity.values(),
                                Form.values(),
                                Retention.values())
                        .flatMap(Stream::of)
                        .map(Enum::name))
                .doesNotHaveDuplicates();
        assertThat(catalog.of("import_mapping", "kind").orElseThrow().retention())
                .isEqualTo(Retention.INSTANCE);
    }

    @Test
    void isShownWhole() {
        cast.enter();
        List<String> shown = Cast.as(Cast.LIAISON)
                .get("/api/v1/field-catalog")
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { it.table + '.' + it.column }");
        assertThat(shown).containsExactlyInAnyOrderElementsOf(columns());
    }

    private Set<String> columns() {
        List<String> names = database.createNativeQuery("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database()
                """, String.class).getResultList();
        assertThat(names).hasSizeGreaterThan(200);
        return new TreeSet<>(names);
    }
}
