package guiyan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    private JsonNode contract;

    @BeforeEach
    void read() throws Exception {
        contract = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
    }

    @Test
    void pointsOnlyToWhatIsThere() {
        var missing = new TreeSet<String>();
        for (var reference : contract.findValuesAsText("$ref"))
            if (contract.at(reference.substring(1)).isMissingNode()) missing.add(reference);
        assertThat(missing).isEmpty();
    }

    @Test
    void tellsOfEveryOperationHowItFails() {
        for (var path : contract.get("paths"))
            for (var operation : path)
                assertThat(operation.at("/responses/default/$ref").asText())
                        .as(operation.path("operationId").asText())
                        .isEqualTo("#/components/responses/Problem");
    }

    @Test
    void asksForAKeyWhereSomethingIsCreated() {
        var enrol = contract.at("/paths/~1api~1v1~1members/post");
        assertThat(enrol.path("responses").has("201")).isTrue();
        assertThat(enrol.path("parameters").findValuesAsText("name")).contains("Idempotency-Key");
    }

    @Test
    void requiresNothingInAPatch() {
        var patch = contract.at("/components/schemas/MemberFormPatch");
        assertThat(patch.path("required").isMissingNode()).isTrue();
        assertThat(patch.at("/properties/name/anyOf/1/type").asText()).isEqualTo("null");
    }

    @Test
    void letsOnlyTheDoorStandOpen() {
        var open = new HashSet<String>();
        for (var path : contract.get("paths"))
            for (var operation : path)
                if (operation.has("security"))
                    open.add(operation.get("operationId").asText());
        assertThat(open).contains("signIn").doesNotContain("listMembers");
    }
}
