package guiyan.people.contactpoints;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact point as the API shows it, masked. */
record ContactPointView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId personId,
        @Schema(required = true) ContactPoint.Kind kind,
        @Schema(required = true) String value,
        @Schema(required = true) ContactPoint.Owner owner,
        String label,
        @Schema(required = true) ContactPoint.Freshness freshness,
        LocalDate verifiedOn,
        String verifiedBy,
        ContactPoint.How verifiedHow,
        LocalDate retiredOn)
        implements Revisioned, Located {

    static ContactPointView of(ContactPoint point, LocalDate today) {
        return new ContactPointView(
                PublicId.of(point.id),
                Revisioned.etag(point),
                PublicId.of(point.personId),
                point.kind,
                point.value.mask,
                point.owner,
                point.label,
                point.freshness(today),
                point.verifiedOn,
                point.verifiedBy,
                point.verifiedHow,
                point.retiredOn);
    }

    @Override
    public String location() {
        return "/contact-points/" + id;
    }
}
