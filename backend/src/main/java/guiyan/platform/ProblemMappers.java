package guiyan.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import guiyan.platform.Problem.FieldError;
import guiyan.platform.database.Disk;
import guiyan.platform.limits.LimitReached;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception becomes one shape of answer here and nowhere else. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** The number by which MySQL, MariaDB and TiDB call it. */
    private static final int DUPLICATE_ENTRY = 1062;

    private final Violations violations;
    private final Callers.Door door;

    ProblemMappers(Violations violations, Callers.Door door) {
        this.violations = violations;
        this.door = door;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refusal(Refusal refusal, HttpHeaders headers) {
        var language = language(headers);
        var errors = refusal.places().stream()
                .map(place -> error(language, place.code(), place.pointer(), place.values()))
                .toList();
        var answer = answer(Problem.of(language, refusal.code, errors, refusal.legal(), refusal.values));
        if (refusal instanceof Precondition.Stale stale) answer.header(HttpHeaders.ETAG, stale.etag);
        if (refusal instanceof LimitReached limit) answer.header(HttpHeaders.RETRY_AFTER, limit.retryAfter);
        if (refusal.code.kind() == Code.Kind.BUSY) answer.header(HttpHeaders.RETRY_AFTER, 1);
        return answer.build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException broken, HttpHeaders headers) {
        var language = language(headers);
        var errors = broken.getConstraintViolations().stream()
                .map(v -> error(language, violations.code(v), pointer(v)))
                .sorted(java.util.Comparator.comparing(FieldError::pointer))
                .toList();
        return answer(Problem.of(language, PlatformCode.INVALID, errors, List.of(), errors.size()))
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> misfit(MergePatch.Misfit misfit, HttpHeaders headers) {
        return json((JsonProcessingException) misfit.getCause(), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> json(JsonProcessingException wrong, HttpHeaders headers) {
        var language = language(headers);
        if (!(wrong instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            var where = wrong.getLocation() == null
                    ? ""
                    : "line " + wrong.getLocation().getLineNr();
            return answer(Problem.of(language, PlatformCode.UNREADABLE_JSON, List.of(), List.of(), where))
                    .build();
        }
        var error = wrong instanceof UnrecognizedPropertyException unknown
                ? error(language, PlatformCode.UNKNOWN_PROPERTY, pointer(mapping), unknown.getPropertyName())
                : error(language, PlatformCode.WRONG_TYPE, pointer(mapping));
        return answer(Problem.of(language, PlatformCode.INVALID, List.of(error), List.of(), 1))
                .build();
    }

    /** Quarkus has a mapper of its own for this kind, which would win over the one for all JSON failures. */
    @ServerExceptionMapper
    RestResponse<Problem> mismatch(MismatchedInputException wrong, HttpHeaders headers) {
        return json(wrong, headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> overtaken(OptimisticLockException overtaken, HttpHeaders headers) {
        return simple(PlatformCode.STALE, headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException failure, HttpHeaders headers, ContainerRequestContext request) {
        var cause = failure.getCause();
        if (cause instanceof JsonProcessingException wrong) return json(wrong, headers);
        if (cause instanceof Refusal refusal) return refusal(refusal, headers);
        if (cause instanceof IllegalArgumentException || cause instanceof DateTimeException)
            return simple(PlatformCode.UNREADABLE_PARAMETER, headers);
        return simple(
                switch (failure.getResponse().getStatus()) {
                    case 404 -> PlatformCode.NOT_FOUND;
                    case 405 -> PlatformCode.METHOD_NOT_ALLOWED;
                    case 406, 415 -> wrongMedia(request);
                    case 413 -> PlatformCode.BODY_TOO_LARGE;
                    case 500, 503 -> PlatformCode.TRY_AGAIN;
                    default -> PlatformCode.UNREADABLE_REQUEST;
                },
                headers);
    }

    /** Whether the database found that something stands there already; a value that is missing is a fault of ours. */
    static boolean isDuplicate(Throwable cause) {
        return cause instanceof JDBCException refused && refused.getErrorCode() == DUPLICATE_ENTRY;
    }

    /** A database whose disk is full is away too. */
    private static PlatformCode away() {
        return Disk.isFull() ? PlatformCode.DISK_FULL : PlatformCode.TRY_AGAIN;
    }

    /** The database says so by number (1021, 1114 of a table, or its system's 28), the system in words. */
    private static boolean isDiskFull(Throwable cause) {
        if (cause instanceof SQLException sql) {
            var said = String.valueOf(sql.getMessage());
            return sql.getErrorCode() == 1021
                    || sql.getErrorCode() == 1114
                    || said.contains("rrcode: 28")
                    || said.contains("rrno: 28")
                    || said.contains("No space left");
        }
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("No space left");
    }

    /** A form with a file that is cut short or none at all; only the thrower tells it from a full disk. */
    private static boolean isBrokenForm(Throwable cause) {
        var thrown = cause.getStackTrace();
        return thrown.length > 0
                && thrown[0].getClassName().startsWith("org.jboss.resteasy.reactive.server.core.multipart.");
    }

    /** Media types are compared before the door is asked; a stranger is told to sign in all the same, but not at the door. */
    private PlatformCode wrongMedia(ContainerRequestContext request) {
        var isStranger = !RequestFilters.hasBegun(request)
                && !door.hasIssued(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        var isAtTheDoor = request.getUriInfo().getPath().matches(".*/(auth/login|oauth/token)");
        return isStranger && !isAtTheDoor ? PlatformCode.SIGN_IN_NEEDED : PlatformCode.MEDIA_TYPE_UNKNOWN;
    }

    @ServerExceptionMapper
    RestResponse<Problem> fault(Throwable failure, HttpHeaders headers) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal(refusal, headers);
            if (cause instanceof JsonProcessingException wrong) return json(wrong, headers);
            if (cause instanceof OptimisticLockException overtaken) return overtaken(overtaken, headers);
            if (cause instanceof org.hibernate.StaleStateException) return simple(PlatformCode.STALE, headers);
            if (isDuplicate(cause)) return simple(PlatformCode.ALREADY_EXISTS, headers);
            if (isDiskFull(cause)) return simple(PlatformCode.DISK_FULL, headers);
            if (Retries.isDatabaseAway(cause)) return simple(away(), headers);
            if (isBrokenForm(cause)) return simple(PlatformCode.UNREADABLE_REQUEST, headers);
        }
        LOG.error("unforeseen failure", failure);
        return simple(PlatformCode.FAULT, headers);
    }

    private RestResponse<Problem> simple(Code code, HttpHeaders headers) {
        var answer = answer(Problem.of(language(headers), code, List.of(), List.of(), ""));
        if (code.kind() == Code.Kind.BUSY) answer.header(HttpHeaders.RETRY_AFTER, 1);
        return answer.build();
    }

    private static RestResponse.ResponseBuilder<Problem> answer(Problem problem) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, problem)
                .status(problem.status(), null)
                .header(HttpHeaders.CONTENT_TYPE, Problem.TYPE);
    }

    private static FieldError error(Language language, Code code, String pointer, Object... values) {
        return new FieldError(pointer, code.name(), language.say(code, values));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** The path below the method's parameter: {@code reviseMember.form.name} → {@code /name}. */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        var skip = nodes.get(0).getKind() == jakarta.validation.ElementKind.METHOD ? Math.min(2, nodes.size() - 1) : 0;
        return nodes.stream()
                .skip(skip)
                .map(node -> "/" + node.getName() + (node.getIndex() == null ? "" : "/" + node.getIndex()))
                .collect(Collectors.joining());
    }
}
