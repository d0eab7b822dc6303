package guiyan.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which act is to be done to which rows. */
record BulkForm(
        @NotBlank @Size(max = 40) @Schema(examples = "members")
        String resource,

        @Schema(
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                implementation = Object.class,
                description = "The filters of the list, as properties: `organization`, `q`, `status` …")
        ObjectNode filter,

        @NotBlank
        @Size(max = 40)
        @Schema(description = "members: `end`, `regroup`; outflows: `submit`, `confirm`", examples = "end")
        String action,

        @Schema(
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                implementation = Object.class,
                description =
                        "What the single act is told: `end` `{reason, on}`, `regroup` `{villageGroup}`; of a review nothing")
        ObjectNode values,

        @NotNull @Schema(description = "true: only look") Boolean dryRun,

        @Size(max = 80) @Schema(description = "From the look; the rest of the body must be the same")
        String confirmToken) {

    String filterText() {
        return said(filter).toString();
    }

    String valuesText() {
        return said(values).toString();
    }

    static ObjectNode said(ObjectNode node) {
        return node == null ? JsonNodeFactory.instance.objectNode() : node;
    }
}
