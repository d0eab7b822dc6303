package guiyan.care.orders;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as the API shows it. */
@Schema(name = "FamilyServiceOrderView")
record OrderView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) ServiceType type,
        FarmTask task,
        String crop,
        BigDecimal paddyMu,
        BigDecimal dryLandMu,
        BigDecimal forestMu,
        @Schema(required = true) LocalDate requestedOn,
        LocalDate seasonFrom,
        @Schema(required = true) LocalDate dueBy,
        @Schema(required = true) OrderState state,

        @Schema(required = true, description = "The season went by before it was done")
        boolean late,

        @Schema(required = true) int helpers,
        @Schema(required = true) BigDecimal personDays,
        LocalDate doneOn,
        Confirmer confirmedBy,
        LocalDate confirmedOn,
        ConfirmedHow confirmedHow,
        Boolean satisfied,
        LocalDate cancelledOn)
        implements Revisioned, Located {

    static OrderView of(ServiceOrder order, OrganizationRef unit, LocalDate today) {
        return new OrderView(
                PublicId.of(order.id),
                Revisioned.etag(order),
                PersonRef.of(order.person),
                unit,
                order.type,
                order.task,
                order.crop,
                order.paddyMu,
                order.dryLandMu,
                order.forestMu,
                order.requestedOn,
                order.seasonFrom,
                order.dueBy,
                order.state(),
                order.isLate(today),
                order.helpers,
                order.personDays,
                order.doneOn,
                order.confirmedBy,
                order.confirmedOn,
                order.confirmedHow,
                order.satisfied,
                order.cancelledOn);
    }

    @Override
    public String location() {
        return "/family-service-orders/" + id;
    }
}
