package guiyan.platform.contract;

import guiyan.platform.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How an operation can fail; which of these one can, its shape tells. */
enum Failure {
    UNREADABLE(400, "Something cannot be read: the JSON, the cursor, a parameter"),
    SIGN_IN(401, "Nobody is signed in, or the token has run out"),
    RIGHT(403, "The role lacks the right to this operation"),
    ABSENT(404, "There is no such thing, or it lies outside the caller's scope"),
    STATE(409, "The state of things or a missing consent forbids it"),
    STALE(412, "The row has changed since; the current `ETag` comes along"),
    TOO_LARGE(413, "The body is too large"),
    MEDIA(415, "The body is of another media type"),
    VALUE(422, "A value breaks a rule; each one is named"),
    PRECONDITION(428, "The version that the caller has seen is missing"),
    LIMIT(429, "Too many requests; `Retry-After` says in how many seconds again");

    final int status;
    private final String description;

    Failure(int status, String description) {
        this.status = status;
        this.description = description;
    }

    static Set<Failure> of(Operation operation, boolean open) {
        var possible = EnumSet.of(LIMIT);
        if (!open) possible.addAll(List.of(SIGN_IN, RIGHT));
        if (operation.getRequestBody() != null) possible.addAll(List.of(UNREADABLE, TOO_LARGE, MEDIA, VALUE));
        if (open && operation.getRequestBody() != null) possible.add(SIGN_IN);
        // a body names rows too
        if (!open && operation.getRequestBody() != null) possible.add(ABSENT);
        for (var parameter : parameters(operation)) possible.addAll(of(parameter));
        return possible;
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static List<Failure> of(Parameter parameter) {
        return switch (parameter.getIn()) {
            case PATH -> List.of(ABSENT);
            case QUERY -> namesARow(parameter) ? List.of(ABSENT, VALUE) : List.of(UNREADABLE, VALUE);
            case COOKIE -> List.of(SIGN_IN);
            case HEADER ->
                switch (parameter.getName()) {
                    case "If-Match" -> List.of(STATE, STALE, PRECONDITION);
                    case "Idempotency-Key" -> List.of(UNREADABLE, STATE, VALUE);
                    default -> List.of();
                };
        };
    }

    private static boolean namesARow(Parameter parameter) {
        var type = parameter.getSchema().getRef();
        return type != null && type.endsWith("/PublicId");
    }

    /** The answer's name among the contract's shared ones. */
    String shared() {
        return "Problem" + status;
    }

    APIResponse response() {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(Problem.class.getSimpleName()));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.TYPE, problem));
    }
}
