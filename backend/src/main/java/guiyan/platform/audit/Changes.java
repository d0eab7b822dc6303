package guiyan.platform.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which fields two states of one form differ in. */
public final class Changes {

    private Changes() {}

    /** The names of the fields whose values are not the same, in the form's order. */
    public static <F extends Record> List<String> between(F before, F after) {
        var changed = new ArrayList<String>();
        for (var component : before.getClass().getRecordComponents())
            if (!Objects.equals(value(component, before), value(component, after))) changed.add(component.getName());
        return changed;
    }

    private static Object value(RecordComponent component, Object form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
