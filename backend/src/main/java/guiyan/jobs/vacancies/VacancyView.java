package guiyan.jobs.vacancies;

import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.jobs.values.VacancySource;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post, as the board shows it. */
record VacancyView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) EmployerRef employer,
        @Schema(required = true) String title,
        @Schema(required = true) Trade trade,
        Integer headcount,

        @Schema(description = "How many places are free: those wanted, less those who work there now")
        Long openings,

        Integer wageFrom,
        Integer wageTo,
        @Schema(required = true) PayUnit payUnit,
        Integer payDay,
        Provision lodging,
        Provision meals,
        Boolean insurance,
        Boolean contract,
        Boolean travelPaid,
        String areaCode,
        String place,
        VacancySource source,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true) LocalDate validThrough,
        @Schema(required = true) VacancyState state,
        LocalDate verifiedOn,
        String verifiedBy,
        LocalDate closedOn,
        String closedBecause,
        String words,
        String phone,
        String externalId)
        implements Revisioned, Located {

    static VacancyView of(
            Vacancy v, OrganizationRef unit, EmployerRef employer, String area, long taken, LocalDate today) {
        return new VacancyView(
                PublicId.of(v.id),
                Revisioned.etag(v),
                unit,
                employer,
                v.title,
                v.trade,
                v.headcount,
                v.headcount == null ? null : Math.max(0, v.headcount - taken),
                v.wageFrom,
                v.wageTo,
                v.payUnit,
                v.payDay,
                v.lodging,
                v.meals,
                v.insurance,
                v.contract,
                v.travelPaid,
                v.areaCode,
                v.place == null ? area : v.place,
                v.vacancySource,
                v.validFrom,
                v.validThrough,
                v.stateOn(today),
                v.verifiedOn,
                v.verifiedBy,
                v.closedOn,
                v.closedBecause,
                v.words,
                v.phone,
                v.externalId);
    }

    @Override
    public String location() {
        return "/vacancies/" + id;
    }
}
