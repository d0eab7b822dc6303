package guiyan.members.units;

import guiyan.members.units.UnitMerge.State;
import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge of large units as the API shows it: how far it has come. */
record UnitMergeView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) State state,
        @Schema(required = true) OrganizationRef into,
        @Schema(required = true) OrganizationRef other,
        @Schema(required = true) LocalDate on,
        @Schema(required = true) String reason,

        @Schema(required = true, description = "Units that have moved")
        long done,

        @Schema(required = true, description = "Units that are to move")
        long of)
        implements Revisioned, Located {

    static UnitMergeView of(UnitMerge merge, Map<Long, Organization> units) {
        return new UnitMergeView(
                PublicId.of(merge.id),
                Revisioned.etag(merge),
                merge.state,
                OrganizationRef.of(units.get(merge.heirId)),
                OrganizationRef.of(units.get(merge.otherId)),
                merge.mergedOn,
                merge.reason,
                merge.unitsDone,
                merge.unitsKnown);
    }

    @Override
    public boolean pending() {
        return state == State.QUEUED || state == State.RUNNING;
    }

    @Override
    public String location() {
        return "/unit-merges/" + id;
    }
}
