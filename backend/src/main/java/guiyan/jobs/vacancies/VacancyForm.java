package guiyan.jobs.vacancies;

import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.jobs.values.VacancySource;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who thinks of leaving asks first about a post. */
record VacancyForm(
        @Schema(description = "The unit that writes it down; the caller's own unless told")
        PublicId organizationId,

        @NotNull PublicId employerId,
        @NotBlank @Size(max = 60) String title,

        @Schema(description = "Read from the title unless told")
        Trade trade,

        @Min(1) @Max(10_000) @Schema(description = "How many are wanted; left out where the offer does not say")
        Integer headcount,

        @Min(1) @Max(1_000_000) Integer wageFrom,
        @Min(1) @Max(1_000_000) Integer wageTo,
        @Schema(description = "A month unless told") PayUnit payUnit,

        @Min(1) @Max(31) @Schema(description = "The day of the month on which is paid")
        Integer payDay,

        Provision lodging,
        Provision meals,
        Boolean insurance,
        Boolean contract,
        Boolean travelPaid,

        @Pattern(regexp = "\\d{6}") @Schema(description = "GB/T 2260")
        String areaCode,

        @Size(max = 120) String place,
        @Schema(description = "How the office heard of it") VacancySource source,
        @NotNull LocalDate validFrom,

        @NotNull @Schema(description = "The last day; after it the post is expired by itself")
        LocalDate validThrough,

        @Size(max = 500) String words,
        @Size(max = 40) String phone) {

    static VacancyForm of(Vacancy v) {
        return new VacancyForm(
                PublicId.of(v.unitId),
                PublicId.of(v.employerId),
                v.title,
                v.trade,
                v.headcount,
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
                v.place,
                v.vacancySource,
                v.validFrom,
                v.validThrough,
                v.words,
                v.phone);
    }

    /** What the employer was asked about: all but who has written it down, from where he knows, and whom to ring up. */
    VacancyForm offer() {
        return new VacancyForm(
                null,
                employerId,
                title,
                trade,
                headcount,
                wageFrom,
                wageTo,
                payUnit,
                payDay,
                lodging,
                meals,
                insurance,
                contract,
                travelPaid,
                areaCode,
                place,
                null,
                validFrom,
                validThrough,
                words,
                null);
    }

    /** A form with nothing in it, to tell a post on from. */
    static VacancyForm blank() {
        return new VacancyForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    void applyTo(Vacancy v) {
        v.title = title.strip();
        v.trade = trade == null ? Trade.of(v.title) : trade;
        v.headcount = headcount;
        v.pay(wageFrom, wageTo);
        v.payUnit = payUnit == null ? PayUnit.MONTH : payUnit;
        v.payDay = payDay;
        v.lodging = lodging;
        v.meals = meals;
        v.insurance = insurance;
        v.contract = contract;
        v.travelPaid = travelPaid;
        v.areaCode = areaCode;
        v.place = place;
        v.vacancySource = source;
        v.hold(validFrom, validThrough);
        v.words = words;
        v.phone = phone;
    }
}
