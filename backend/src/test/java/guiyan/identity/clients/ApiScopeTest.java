package guiyan.identity.clients;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.platform.Right;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class ApiScopeTest {

    @Test
    void theContractListsEveryScopeThatARightHas() {
        var told = ApiScope.class.getAnnotation(Schema.class).enumeration();
        var rights = Stream.of(Right.values())
                .map(right -> right.scope)
                .filter(Objects::nonNull)
                .distinct();
        assertThat(told).containsExactlyElementsOf(rights.toList());
    }
}
