package guiyan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    private JsonNode contract;

    @BeforeEach
    void read() throws Exception {
        contract = new YAMLMapper().readTree(given().get("/q/openapi").asString());
    }

    @Test
    void pointsOnlyToWhatIsThere() {
        var missing = new TreeSet<String>();
        for (var reference : contract.findValuesAsText("$ref"))
            if (contract.at(reference.substring(1)).isMissingNode()) missing.add(reference);
        assertThat(missing).isEmpty();
    }

    /** The file at the root is what the browser app's types come from; the other one this build has written. */
    @Test
    void isTheOneThatIsCommitted() throws IOException {
        assertThat(Files.readString(Path.of("../openapi.yaml"))
                        .equals(Files.readString(Path.of("target/openapi/openapi.yaml"))))
                .as("the contract has changed: run make openapi and commit openapi.yaml")
                .isTrue();
    }

    @Test
    void explainsEveryOperation() {
        for (var operation : operations()) {
            assertThat(operation.path("summary").asText()).as(nameOf(operation)).isNotBlank();
            assertThat(operation.path("description").asText())
                    .as(nameOf(operation))
                    .isNotBlank()
                    .doesNotStartWith("Asks for the right");
            assertThat(operation.path("tags")).as(nameOf(operation)).hasSize(1);
        }
    }

    @Test
    void namesEveryOperationOnce() {
        assertThat(operations()).extracting(ContractTest::nameOf).doesNotHaveDuplicates();
    }

    /** Two rooms with one name for a schema would get a number behind it. */
    @Test
    void namesEverySchemaOnce() {
        assertThat(contract.at("/components/schemas").fieldNames())
                .toIterable()
                .noneMatch(name -> Character.isDigit(name.charAt(name.length() - 1)));
    }

    @Test
    void tellsFailuresByTheShapeOfAnOperation() {
        assertThat(contract.at("/paths/~1api~1v1~1members~1{id}/patch/responses")
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "429", "default");
        assertThat(contract.at("/paths/~1api~1v1~1about/get/responses").fieldNames())
                .toIterable()
                .doesNotContain("401", "404");
    }

    @Test
    void tellsThatAnythingThatChangesSomethingMayMeetAStateThatForbidsIt() {
        assertThat(contract.at("/paths/~1api~1v1~1members~1external~1{externalId}/put/responses")
                        .has("409"))
                .isTrue();
    }

    @Test
    void namesTheRightOfEveryOperationAndTheScopeOfMachines() {
        var scopes = contract.at("/components/securitySchemes/clientCredentials/flows/clientCredentials/scopes");
        for (var operation : operations()) {
            if (operation.path("security").isEmpty()) continue;
            assertThat(operation.path("description").asText())
                    .as(nameOf(operation))
                    .contains("Asks for the right");
            for (var way : operation.path("security"))
                for (var scope : way.path("clientCredentials"))
                    assertThat(scopes.has(scope.asText())).as(nameOf(operation)).isTrue();
        }
        assertThat(contract.at("/paths/~1api~1v1~1members/post/security/1/clientCredentials/0")
                        .asText())
                .isEqualTo("members:write");
    }

    @Test
    void closesTheListOfCodes() {
        assertThat(contract.at("/components/schemas/ProblemCode/enum"))
                .extracting(JsonNode::asText)
                .contains("CONSENT_MISSING", "NARROW_THE_UNIT", "DATE_VAGUE")
                .isSorted();
    }

    @Test
    void tellsOfEveryOperationHowItFails() {
        for (var operation : operations())
            assertThat(operation.at("/responses/default/$ref").asText())
                    .as(nameOf(operation))
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
        for (var operation : operations()) if (operation.path("security").isEmpty()) open.add(nameOf(operation));
        assertThat(open).contains("signIn").doesNotContain("listMembers");
    }

    private List<JsonNode> operations() {
        var all = new ArrayList<JsonNode>();
        for (var path : contract.get("paths")) for (var operation : path) all.add(operation);
        return all;
    }

    private static String nameOf(JsonNode operation) {
        return operation.path("operationId").asText();
    }
}
