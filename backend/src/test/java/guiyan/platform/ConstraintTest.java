package guiyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import guiyan.Cast;
import guiyan.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told when the database itself refuses a row. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConstraintTest {

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    @Test
    void onlyWhatStandsThereAlreadyIsADuplicate() {
        cast.enter();
        assertThat(isDuplicate("update organization set code = '439902' where code = '439902200'"))
                .isTrue();
        assertThat(isDuplicate("update organization set name = null where code = '439902200'"))
                .isFalse();
        assertThat(isDuplicate("delete from person_of_nowhere")).isFalse();
    }

    private boolean isDuplicate(String statement) {
        var refused = catchThrowable(() -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate()));
        assertThat(refused).as(statement).isNotNull();
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(ProblemMappers::isDuplicate);
    }
}
