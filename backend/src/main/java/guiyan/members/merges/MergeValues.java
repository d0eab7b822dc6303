package guiyan.members.merges;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What both forms said before a merge, and the one that stayed after it. */
record MergeValues(Map<String, String> keep, Map<String, String> lose, Map<String, String> after) {

    /** Calls with each field that the merge has changed. */
    void eachChange(BiConsumer<String, String> change) {
        var fields = new TreeSet<>(keep.keySet());
        fields.addAll(after.keySet());
        for (var field : fields)
            if (!Objects.equals(keep.get(field), after.get(field))) change.accept(field, after.get(field));
    }

    /** The fields that the merge has changed, as they were before. */
    Map<String, String> before() {
        var before = new LinkedHashMap<String, String>();
        eachChange((field, value) -> before.put(field, keep.get(field)));
        return before;
    }

    static ObjectNode patch(ObjectMapper json, Map<String, String> fields, String basis) {
        var patch = json.createObjectNode();
        fields.forEach(patch::put);
        if (fields.get("citizenId") != null) patch.put("citizenIdBasis", basis);
        return patch;
    }
}
