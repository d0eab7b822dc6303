package guiyan.members.units;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Revisioned;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lies in a unit and would go with it; numbers only. */
record UnitAffected(
        @Schema(required = true) String etag,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) List<UnitRows> rows,
        @Schema(required = true) List<UnitGroup> groups,

        @Schema(
                required = true,
                description =
                        "People with a record of the same citizen id or external id in the township of `to`; they forbid the act")
        long doubles)
        implements Revisioned {

    /** How many rows of one kind. */
    record UnitRows(
            @Schema(required = true) String kind,
            @Schema(required = true) long count) {}

    /** How many people of one village group. */
    record UnitGroup(
            @Schema(required = true) String name,
            @Schema(required = true) long persons) {}

    static UnitAffected of(Organization unit, Map<String, Long> rows, Map<String, Long> groups, long doubles) {
        return new UnitAffected(
                Revisioned.etag(unit),
                OrganizationRef.of(unit),
                rows(rows),
                groups.entrySet().stream()
                        .map(group -> new UnitGroup(group.getKey(), group.getValue()))
                        .toList(),
                doubles);
    }

    static List<UnitRows> rows(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(row -> new UnitRows(row.getKey(), row.getValue()))
                .toList();
    }
}
