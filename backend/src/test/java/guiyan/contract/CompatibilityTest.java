package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String RELEASED = """
            paths:
              /members:
                get:
                  operationId: listMembers
                  parameters: [{name: q, in: query, schema: {type: string, maxLength: 80}}]
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/View'}}}}
                post:
                  operationId: enrolMember
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Form'}}}}
                  responses: {'201': {description: there}}
            components:
              schemas:
                Form: {type: object, required: [name], properties: {name: {type: string}, sex: {type: string, enum: [MALE, FEMALE]}}}
                View: {type: object, required: [id, name], properties: {id: {type: string}, name: {type: string}}}
            """;

    /** What a client of the last release relies on stays; a new release takes its place by {@code make release-contract}. */
    @Test
    void keepsWhatTheLastReleasePromised() throws IOException {
        assertThat(Compatibility.breaks(Contract.released(), Contract.committed()))
                .isEmpty();
    }

    @Test
    void takesWhatIsAdded() throws IOException {
        assertThat(breaks("properties: {id:", "properties: {more: {type: integer}, id:"))
                .isEmpty();
        assertThat(breaks("parameters: [", "parameters: [{name: sex, in: query, schema: {type: string}}, "))
                .isEmpty();
        assertThat(breaks("enum: [MALE", "enum: [UNKNOWN, MALE")).isEmpty();
        assertThat(breaks("maxLength: 80", "maxLength: 90")).isEmpty();
        assertThat(breaks("required: [name]", "required: []")).isEmpty();
    }

    @Test
    void findsWhatIsGoneOrRenamed() throws IOException {
        assertThat(breaks("  /members:", "  /people:")).hasSize(2).allMatch(each -> each.endsWith(" is gone"));
        assertThat(breaks("operationId: listMembers", "operationId: list")).hasSize(1);
        assertThat(breaks("name: q,", "name: words,")).containsExactly("GET /members takes no q");
        assertThat(breaks("properties: {id: {type: string}, name:", "properties: {id: {type: string}, title:"))
                .containsExactly("View/name is gone");
        assertThat(breaks("'201'", "'200'")).containsExactly("POST /members answers no 201");
        assertThat(breaks("application/json: {schema: {$ref: '#/components/schemas/Form'}}", "text/plain: {}"))
                .containsExactly("POST /members knows no application/json");
    }

    @Test
    void findsWhatIsNarrower() throws IOException {
        assertThat(breaks("enum: [MALE, FEMALE]", "enum: [MALE]")).containsExactly("Form/sex takes fewer values");
        assertThat(breaks("maxLength: 80", "maxLength: 40")).containsExactly("GET /members q takes less: maxLength");
        assertThat(breaks("required: [name]", "required: [name, sex]")).containsExactly("Form/sex is asked for");
        assertThat(breaks("required: [id, name]", "required: [id]")).containsExactly("View/name may be missing");
        assertThat(breaks("in: query, schema:", "in: query, required: true, schema:"))
                .containsExactly("GET /members asks for q");
        assertThat(breaks("properties: {id: {type: string}", "properties: {id: {type: integer}"))
                .containsExactly("View/id is \"integer\"");
    }

    private static List<String> breaks(String was, String is) throws IOException {
        assertThat(RELEASED).contains(was);
        return Compatibility.breaks(Contract.of(RELEASED), Contract.of(RELEASED.replace(was, is)));
    }
}
