package guiyan.members.merges;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of which only one record's value can stay; numbers, consents and times are kept of both. */
@Schema(name = "MergeField")
enum MergeField {
    @JsonProperty("name")
    NAME("name"),
    @JsonProperty("sex")
    SEX("sex"),
    @JsonProperty("birthDate")
    BIRTH_DATE("birthDate"),
    @JsonProperty("citizenId")
    CITIZEN_ID("citizenId"),
    @JsonProperty("ethnicity")
    ETHNICITY("ethnicity"),
    @JsonProperty("education")
    EDUCATION("education"),
    @JsonProperty("membership")
    MEMBERSHIP("membership"),
    @JsonProperty("joinedOn")
    JOINED_ON("joinedOn"),
    @JsonProperty("fullMemberOn")
    FULL_MEMBER_ON("fullMemberOn"),
    @JsonProperty("villageGroup")
    VILLAGE_GROUP("villageGroup"),
    @JsonProperty("note")
    NOTE("note"),
    @JsonProperty("externalId")
    EXTERNAL_ID("source", "externalId");

    private final List<String> fields;

    MergeField(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields of the form that go with it. */
    List<String> fields() {
        return fields;
    }

    /** Its name in JSON. */
    String label() {
        return fields.get(fields.size() - 1);
    }

    static List<String> fieldsOf(List<MergeField> chosen) {
        return chosen.stream()
                .distinct()
                .flatMap(field -> field.fields.stream())
                .toList();
    }

    static Stream<MergeField> all() {
        return Arrays.stream(values());
    }
}
