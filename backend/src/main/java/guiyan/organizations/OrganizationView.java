package guiyan.organizations;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as the API shows it. */
record OrganizationView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String code,
        PublicId parentId,
        @Schema(required = true) Level level,
        UnitKind unitKind,
        @Schema(required = true) String name,
        @Schema(required = true) String shortName,
        String pinyin,
        LocalDate validFrom,
        LocalDate validTo,
        Integer households,
        Integer agriculturalPopulation,
        BigDecimal farmlandMu,
        String terrain,

        @Schema(description = "Of a township: where its service station is")
        String stationAddress,

        String stationPhone,
        LocalDate stationOpenedOn,

        @Schema(description = "The unit that took this one in")
        PublicId supersededBy)
        implements Revisioned, Located {

    static OrganizationView of(Organization unit) {
        return new OrganizationView(
                PublicId.of(unit.id),
                Revisioned.etag(unit),
                unit.code,
                PublicId.of(unit.parentId),
                unit.level,
                unit.unitKind,
                unit.name,
                unit.shortName,
                unit.pinyin,
                unit.validFrom,
                unit.validTo,
                unit.households,
                unit.agriculturalPopulation,
                unit.farmlandMu,
                unit.terrain,
                unit.stationAddress,
                unit.stationPhone,
                unit.stationOpenedOn,
                PublicId.of(unit.supersededBy));
    }

    @Override
    public String location() {
        return "/organizations/" + id;
    }
}
