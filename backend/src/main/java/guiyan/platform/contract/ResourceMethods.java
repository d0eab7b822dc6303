package guiyan.platform.contract;

import guiyan.platform.Allowed;
import guiyan.platform.Idempotent;
import guiyan.platform.Open;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the annotations of a resource method say, found by the method's name, which is its operation id. */
final class ResourceMethods {

    private final IndexView index;
    private final Map<String, AnnotationInstance> allowed;
    private final Map<String, AnnotationInstance> open;
    private final Map<String, AnnotationInstance> idempotent;
    private final Map<String, AnnotationInstance> status;

    ResourceMethods(IndexView index) {
        this.index = index;
        allowed = carrying(Allowed.class);
        open = carrying(Open.class);
        idempotent = carrying(Idempotent.class);
        status = carrying(ResponseStatus.class);
    }

    private Map<String, AnnotationInstance> carrying(Class<?> annotation) {
        var found = new HashMap<String, AnnotationInstance>();
        for (var each : index.getAnnotations(annotation))
            if (each.target().kind() == AnnotationTarget.Kind.METHOD)
                found.put(each.target().asMethod().name(), each);
        return found;
    }

    boolean isOpen(String method) {
        return open.containsKey(method);
    }

    /** Whether the method must have a key, when it takes one at all. */
    Optional<Boolean> idempotencyKey(String method) {
        return Optional.ofNullable(idempotent.get(method))
                .map(annotation ->
                        annotation.valueWithDefault(index, "required").asBoolean());
    }

    Optional<String> right(String method) {
        return Optional.ofNullable(allowed.get(method))
                .map(annotation -> annotation.value().asEnum());
    }

    /** Whether its answer may be about work that still goes on. */
    boolean mayGoOn(String method) {
        if (!allowed.containsKey(method)) return false;
        var view = index.getClassByName(
                allowed.get(method).target().asMethod().returnType().name());
        return view != null && view.firstMethod("pending") != null;
    }

    /** What a success is, where it is not 200: as said, or 204 when there is nothing to answer. */
    Optional<Integer> status(String method) {
        if (status.containsKey(method))
            return Optional.of(status.get(method).value().asInt());
        var answersNothing = Stream.of(allowed, open)
                .map(methods -> methods.get(method))
                .filter(Objects::nonNull)
                .anyMatch(a -> a.target().asMethod().returnType().kind() == Type.Kind.VOID);
        return answersNothing ? Optional.of(204) : Optional.empty();
    }
}
