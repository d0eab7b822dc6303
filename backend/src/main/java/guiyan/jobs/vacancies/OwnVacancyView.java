package guiyan.jobs.vacancies;

import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post, as a member reads it on his phone. */
@Schema(name = "OwnVacancyView")
record OwnVacancyView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String title,
        @Schema(required = true) Trade trade,
        @Schema(required = true) String employer,
        String place,
        Integer wageFrom,
        Integer wageTo,
        @Schema(required = true) PayUnit payUnit,
        Integer payDay,
        Provision lodging,
        Provision meals,
        Boolean insurance,
        Boolean contract,
        Boolean travelPaid,

        @Schema(description = "How many places are free") Long openings,

        @Schema(required = true) LocalDate validThrough,

        @Schema(description = "When the office has asked the employer whether it is as written")
        LocalDate verifiedOn,

        String words) {

    static OwnVacancyView of(VacancyView v) {
        return new OwnVacancyView(
                v.id(),
                v.title(),
                v.trade(),
                v.employer().name(),
                v.place(),
                v.wageFrom(),
                v.wageTo(),
                v.payUnit(),
                v.payDay(),
                v.lodging(),
                v.meals(),
                v.insurance(),
                v.contract(),
                v.travelPaid(),
                v.openings(),
                v.validThrough(),
                v.verifiedOn(),
                v.words());
    }
}
