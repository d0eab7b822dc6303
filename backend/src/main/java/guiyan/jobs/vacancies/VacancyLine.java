package guiyan.jobs.vacancies;

import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.jobs.values.VacancySource;
import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Keyed;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;

/**
 * A post as a list shows it, in one question: a copy that nobody keeps, with how many work in it now; of employer and unit
 * only what names them.
 */
public final class VacancyLine extends Keyed {

    /** Outer joins, so that the database walks the posts in their order. */
    static final String JOINS =
            "left join Employer e on e.id = v.employerId left join Organization u on u.id = v.unitId";

    static final String COLUMNS = """
            v.id, v.version, v.employerId, v.title, v.trade, v.headcount, v.wageFrom, v.wageTo, v.payUnit, v.payDay,
            v.lodging, v.meals, v.insurance, v.contract, v.travelPaid, v.areaCode, v.place, v.vacancySource, v.validFrom,
            v.validThrough, v.verifiedOn, v.verifiedBy, v.closedOn, v.closedBecause, v.words, v.phone, v.externalId,
            (select count(*) from Placement p where p.vacancyId = v.id and p.isLive = true),
            e.name, u.id, u.code, u.shortName, u.level
            """;

    public final Vacancy post = new Vacancy();
    public final EmployerRef employer;
    final long taken;
    final OrganizationRef unit;

    public VacancyLine(
            Long id,
            long version,
            Long employerId,
            String title,
            Trade trade,
            Integer headcount,
            Integer wageFrom,
            Integer wageTo,
            PayUnit payUnit,
            Integer payDay,
            Provision lodging,
            Provision meals,
            Boolean insurance,
            Boolean contract,
            Boolean travelPaid,
            String areaCode,
            String place,
            VacancySource vacancySource,
            LocalDate validFrom,
            LocalDate validThrough,
            LocalDate verifiedOn,
            String verifiedBy,
            LocalDate closedOn,
            String closedBecause,
            String words,
            String phone,
            String externalId,
            long taken,
            String employer,
            Long unit,
            String code,
            String shortName,
            Level level) {
        this.id = id;
        post.id = id;
        post.version = version;
        post.employerId = employerId;
        post.title = title;
        post.trade = trade;
        post.headcount = headcount;
        post.wageFrom = wageFrom;
        post.wageTo = wageTo;
        post.payUnit = payUnit;
        post.payDay = payDay;
        post.lodging = lodging;
        post.meals = meals;
        post.insurance = insurance;
        post.contract = contract;
        post.travelPaid = travelPaid;
        post.areaCode = areaCode;
        post.place = place;
        post.vacancySource = vacancySource;
        post.validFrom = validFrom;
        post.validThrough = validThrough;
        post.verifiedOn = verifiedOn;
        post.verifiedBy = verifiedBy;
        post.closedOn = closedOn;
        post.closedBecause = closedBecause;
        post.words = words;
        post.phone = phone;
        post.externalId = externalId;
        this.taken = taken;
        this.employer = new EmployerRef(PublicId.of(employerId), employer);
        this.unit = unit == null ? null : new OrganizationRef(PublicId.of(unit), code, shortName, level);
    }
}
