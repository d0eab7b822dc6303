package guiyan.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which fields of a member's form differ. */
final class MemberChanges {

    /** Fields that search keys are made of. */
    static final Set<String> SEARCHED = Set.of("name", "citizenId", "phone");

    private MemberChanges() {}

    static List<String> between(MemberForm before, MemberForm after) {
        var changed = new ArrayList<String>();
        for (var component : MemberForm.class.getRecordComponents()) {
            if (component.getName().equals("citizenIdBasis")) continue;
            if (!Objects.equals(value(component, before), value(component, after))) changed.add(component.getName());
        }
        return changed;
    }

    private static Object value(java.lang.reflect.RecordComponent component, MemberForm form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
