package guiyan.platform.contract;

import guiyan.platform.Idempotent;
import guiyan.platform.Open;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the annotations of a resource method say, found by the method's name, which is its operation id. */
final class ResourceMethods {

    private final IndexView index;
    private final Map<String, AnnotationInstance> open;
    private final Map<String, AnnotationInstance> idempotent;
    private final Map<String, AnnotationInstance> status;

    ResourceMethods(IndexView index) {
        this.index = index;
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

    Optional<Integer> status(String method) {
        return Optional.ofNullable(status.get(method))
                .map(annotation -> annotation.value().asInt());
    }
}
