package guiyan.members;

import guiyan.organizations.OrganizationRef;
import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as the API shows him: citizen id and phone masked. */
record MemberView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        PartialDate birthDate,
        String citizenId,
        String phone,
        @Schema(required = true) OrganizationRef organization,
        String ethnicity,
        String education,
        @Schema(required = true) Membership membership,
        PartialDate joinedOn,
        PartialDate fullMemberOn,
        String villageGroup,
        String note,
        @Schema(required = true) MemberStatus status,
        LocalDate endedOn,
        String endReason,
        String source,
        String externalId,

        @Schema(description = "The record that stands for this one, when both were one person's")
        PublicId supersededBy,

        @Schema(description = "Since when what is known of him is only stored, as he asked (P-13)")
        LocalDate restrictedOn,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant revisedAt)
        implements Revisioned, Located {

    /** The version of member and person together: a contact point stamps its person. */
    static String etag(Member member) {
        return etag(member.version, member.person.version);
    }

    static String etag(long member, long person) {
        return '"' + Long.toString(member) + '.' + person + '"';
    }

    @Override
    public String location() {
        return "/members/" + id;
    }
}
