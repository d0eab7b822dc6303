package guiyan.members;

import guiyan.organizations.Organization;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The units a figure is told by: those that keep a register, or the townships they lie in. */
record RollUnits(List<Organization> rows, List<Organization> branches) {

    static RollUnits of(List<Organization> branches) {
        return new RollUnits(branches, List.of());
    }

    /** Values of branches as values of these units. */
    <V> Map<Long, V> gathered(Map<Long, V> values, BinaryOperator<V> sum) {
        if (branches.isEmpty()) return values;
        return branches.stream()
                .filter(branch -> branch.townshipId != null && values.containsKey(branch.id))
                .collect(Collectors.toMap(branch -> branch.townshipId, branch -> values.get(branch.id), sum));
    }
}
