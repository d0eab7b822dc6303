package guiyan.contact;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of contact as the API shows it. */
record ContactView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) LocalDate occurredOn,
        @Schema(required = true) Instant recordedAt,

        @Schema(required = true, description = "More than a week after it happened")
        boolean recordedLate,

        String recordedBy,
        @Schema(required = true) Method method,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true) List<TryView> tries,
        @Schema(required = true) Set<Topic> toldTopics,
        @Schema(required = true) Set<Need> needs,

        @Schema(description = "For the village's secretary and liaison")
        String note,

        @Schema(description = "For the secretary and the township: somebody should look at it")
        Doubt doubt,

        @Schema(required = true, description = "It can still be withdrawn")
        boolean withdrawable)
        implements Revisioned, Located {

    /** One number that was tried. */
    @Schema(name = "ContactTry")
    record TryView(
            @Schema(required = true) PublicId contactPointId,
            @Schema(required = true) Outcome outcome) {}

    static ContactView of(
            ContactRecord record, PersonRef member, OrganizationRef unit, String note, Doubt doubt, Instant now) {
        return new ContactView(
                PublicId.of(record.id),
                Revisioned.etag(record),
                member,
                unit,
                record.occurredOn,
                record.recordedAt,
                record.isRecordedLate(),
                record.recordedBy,
                record.method,
                record.outcome,
                record.tries.stream()
                        .map(each -> new TryView(PublicId.of(each.contactPointId()), each.outcome()))
                        .toList(),
                record.toldTopics,
                record.needs,
                note,
                doubt,
                record.canBeWithdrawn(now));
    }

    @Override
    public String location() {
        return "/contact-records/" + id;
    }
}
