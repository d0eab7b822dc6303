package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the contract that is committed; {@code make examples} takes the examples from real requests. */
class ExamplesTest {

    private static final String MEND = "run make examples and commit examples.json and openapi.yaml";

    private Contract contract;
    private Shape shape;

    @BeforeEach
    void read() throws Exception {
        contract = Contract.committed();
        shape = new Shape(contract.all());
    }

    @Test
    void everyBodyHasAnExampleThatFitsIt() {
        var flaws = new ArrayList<String>();
        for (var operation : contract.operations())
            for (var media : operation.described().path("requestBody").path("content"))
                judge(
                        operation.id(),
                        media,
                        media.path("examples").path(operation.id()).path("value"),
                        flaws);
        assertThat(flaws).as(MEND).isEmpty();
    }

    @Test
    void everyAnswerWithANameHasAnExampleThatFitsIt() {
        var flaws = new ArrayList<String>();
        for (var operation : contract.operations())
            operation.described().path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .map(answer -> answer.getValue().at("/content/application~1json"))
                    .filter(media -> media.path("schema").has("$ref"))
                    .forEach(media -> judge(operation.id(), media, answer(media), flaws));
        assertThat(flaws).as(MEND).isEmpty();
    }

    private JsonNode answer(JsonNode media) {
        var examples = media.path("examples");
        return examples.isEmpty()
                ? examples
                : contract.resolved(examples.iterator().next()).path("value");
    }

    /** But for 429: tests never come to a limit. */
    @Test
    void everySharedProblemHasAnExampleThatFitsIt() {
        var flaws = new ArrayList<String>();
        contract.all().at("/components/responses").properties().stream()
                .filter(answer -> answer.getKey().matches("Problem4(?!29)\\d+"))
                .forEach(answer -> {
                    var media = answer.getValue().at("/content/application~1problem+json");
                    judge(answer.getKey(), media, answer(media), flaws);
                });
        assertThat(flaws).as(MEND).isEmpty();
    }

    private void judge(String what, JsonNode media, JsonNode example, List<String> flaws) {
        if (example.isMissingNode()) flaws.add(what + " has no example");
        else shape.flaws(example, media.path("schema")).forEach(flaw -> flaws.add(what + flaw));
    }
}
