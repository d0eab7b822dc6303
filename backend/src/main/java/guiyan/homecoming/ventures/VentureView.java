package guiyan.homecoming.ventures;

import guiyan.homecoming.values.WorkField;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was started, as the API shows it. */
@Schema(name = "VentureView")
record VentureView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        String externalId,
        @Schema(required = true) String title,
        @Schema(required = true) VentureKind kind,
        WorkField field,
        String uscc,
        String place,
        LocalDate registeredOn,
        BigDecimal leasedMu,
        String policies,
        @Schema(required = true) VentureState state,
        LocalDate closedOn,

        @Schema(description = "The day its figures are of") LocalDate countedOn,

        Integer employed,
        Integer localEmployed,

        @Schema(description = "Yuan put into it so far") Long invested,

        @Schema(description = "Whether it ran a year after its registration; left out where that day has not come")
        Boolean aliveAfterOneYear,

        @Schema(description = "Whether it ran two years after its registration; left out where that day has not come")
        Boolean aliveAfterTwoYears,

        @Schema(required = true, description = "It runs, and the last half-year has not been counted yet")
        boolean toCount)
        implements Revisioned, Located {

    private static final int YEAR = 12;

    static VentureView of(Venture venture, OrganizationRef unit, LocalDate today) {
        return new VentureView(
                PublicId.of(venture.id),
                Revisioned.etag(venture),
                PersonRef.of(venture.person),
                unit,
                venture.externalId,
                venture.title,
                venture.kind,
                venture.field,
                venture.uscc,
                venture.place,
                venture.registeredOn,
                venture.leasedMu,
                venture.policies,
                venture.state,
                venture.closedOn,
                venture.countedOn,
                venture.employed,
                venture.localEmployed,
                venture.invested,
                venture.isAliveAfter(YEAR, today),
                venture.isAliveAfter(2 * YEAR, today),
                venture.isToCount(today));
    }

    @Override
    public String location() {
        return "/ventures/" + id;
    }
}
