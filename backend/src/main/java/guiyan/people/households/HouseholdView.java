package guiyan.people.households;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as the API shows it, with those of its persons whom the caller may see. */
record HouseholdView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) String headName,
        String villageGroup,
        Integer people,
        BigDecimal paddyMu,
        BigDecimal dryLandMu,
        BigDecimal forestMu,
        String note,

        @Schema(required = true, description = "Those of today first, then those of former times")
        List<HouseholdPerson> persons,

        LocalDate dissolvedOn,
        PublicId supersededBy)
        implements Revisioned, Located {

    /** Somebody's time in the household. */
    record HouseholdPerson(
            @Schema(required = true) PersonRef person,

            @Schema(description = "What he is to the head, GB/T 4761-2008, two digits")
            String relation,

            LocalDate joinedOn,
            LocalDate leftOn) {

        static HouseholdPerson of(Belongings.Seen seen) {
            var belonging = seen.belonging();
            return new HouseholdPerson(
                    PersonRef.of(seen.person()), belonging.relation, belonging.joinedOn, belonging.leftOn);
        }
    }

    static HouseholdView of(Household household, Organization unit, List<HouseholdPerson> persons, Long supersededBy) {
        return new HouseholdView(
                PublicId.of(household.id),
                Revisioned.etag(household),
                OrganizationRef.of(unit),
                household.headName,
                household.villageGroup,
                household.holding().people(),
                household.holding().paddyMu(),
                household.holding().dryLandMu(),
                household.holding().forestMu(),
                household.note,
                persons,
                household.dissolvedOn,
                PublicId.of(supersededBy));
    }

    @Override
    public String location() {
        return "/households/" + id;
    }
}
