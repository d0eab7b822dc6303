package guiyan.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashSet;

/** A JSON merge patch (RFC 7396): the current form, merged with what the caller sent, validated as a whole. */
public final class MergePatch {

    public static final String TYPE = "application/merge-patch+json";

    private final JsonNode patch;
    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(JsonNode patch, ObjectMapper json, Validator validator) {
        this.patch = patch;
        this.json = json;
        this.validator = validator;
    }

    /** What an object says that stands inside a body, or that a row has kept. */
    public static MergePatch saying(ObjectNode changes, ObjectMapper json, Validator validator) {
        return new MergePatch(changes, json, validator);
    }

    /** Refuses what no form of this type can take, before anything is looked up: whatever row it is about. */
    void requireShape(Class<?> form) {
        if (patch.isMissingNode()) throw new Refusal(PlatformCode.UNREADABLE_JSON, null, "");
        if (!patch.isObject()) throw new Refusal(PlatformCode.WRONG_TYPE, null);
        var broken = new HashSet<ConstraintViolation<Object>>(validator.validate(read(patch, form)));
        broken.removeIf(violation -> !patch.has(violation.getPropertyPath().toString()));
        if (!broken.isEmpty()) throw new ConstraintViolationException(broken);
    }

    private Object read(JsonNode tree, Class<?> form) {
        try {
            return json.treeToValue(tree, form);
        } catch (JsonProcessingException wrong) {
            throw new Misfit(wrong);
        }
    }

    /** The form as it is after the patch; refuses unknown properties, wrong types and broken constraints. */
    @SuppressWarnings("unchecked")
    public <F> F onto(F current) {
        var merged = merge(json.valueToTree(current), patch);
        var form = (F) read(merged, current.getClass());
        if (form == null) throw new Refusal(PlatformCode.WRONG_TYPE, null);
        var violations = validator.validate(form);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        return form;
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) return patch;
        var merged = target.isObject() ? ((ObjectNode) target).deepCopy() : ((ObjectNode) patch).objectNode();
        patch.properties().forEach(p -> {
            if (p.getValue().isNull() && !keepsNull(target, p.getKey())) merged.remove(p.getKey());
            else merged.set(p.getKey(), merge(merged.path(p.getKey()), p.getValue()));
        });
        return merged;
    }

    /** An unknown property that is set to null must still be refused, so it stays in the tree. */
    private static boolean keepsNull(JsonNode target, String key) {
        return !target.has(key);
    }

    /** The merged tree is no such form. */
    static final class Misfit extends RuntimeException {
        Misfit(JsonProcessingException cause) {
            super(cause);
        }
    }
}
