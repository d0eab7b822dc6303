package guiyan.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one shape in which the API fails (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(required = true) String type,
        @Schema(required = true) String title,
        @Schema(required = true) int status,
        String detail,
        @Schema(required = true) String code,
        List<FieldError> errors,
        List<String> legal,
        @Schema(required = true) String traceId) {

    public static final String TYPE = "application/problem+json";

    /** One thing to mend: where (a JSON pointer), which rule, and in words. */
    public record FieldError(
            @Schema(required = true) String pointer,
            @Schema(required = true) String code,
            @Schema(required = true) String message) {}

    static Problem of(Language language, Code code, List<FieldError> errors, List<String> legal, Object... values) {
        var title = language.say(code, values);
        var type = "/problems/" + code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new Problem(type, title, code.kind().status, title, code.name(), errors, legal, Trace.current());
    }
}
