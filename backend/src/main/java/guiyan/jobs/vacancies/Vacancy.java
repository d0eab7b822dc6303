package guiyan.jobs.vacancies;

import guiyan.jobs.employers.Employer;
import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.jobs.values.VacancySource;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A post that an employer offers; whom it wants by sex is not asked, and not stored. */
@Entity
public class Vacancy extends Scoped {

    /** The unit that wrote it. */
    public Long unitId;

    public Long employerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employerId", insertable = false, updatable = false)
    public Employer employer;

    public String title;

    @Enumerated(EnumType.STRING)
    public Trade trade;

    /** How many are wanted; null where the offer does not say. */
    public Integer headcount;

    public Integer wageFrom;
    public Integer wageTo;

    @Enumerated(EnumType.STRING)
    public PayUnit payUnit = PayUnit.MONTH;

    /** The day of the month on which is paid. */
    public Integer payDay;

    @Enumerated(EnumType.STRING)
    public Provision lodging;

    @Enumerated(EnumType.STRING)
    public Provision meals;

    public Boolean insurance;
    public Boolean contract;
    public Boolean travelPaid;
    public String areaCode;
    public String place;

    @Enumerated(EnumType.STRING)
    public VacancySource vacancySource;

    public LocalDate validFrom;
    public LocalDate validThrough;
    public LocalDate verifiedOn;
    public String verifiedBy;
    public LocalDate closedOn;
    public String closedBecause;
    public String words;
    public String phone;
    public String source;
    public String externalId;

    /** Holds from a day through another. */
    public void hold(LocalDate from, LocalDate through) {
        if (through.isBefore(from)) throw new Refusal(VacancyCode.VACANCY_ENDS_EARLY, "validThrough", from);
        validFrom = from;
        validThrough = through;
    }

    /** Pays from so much to so much. */
    public void pay(Integer from, Integer to) {
        if (from != null && to != null && to < from) throw new Refusal(VacancyCode.WAGES_TURNED, "wageTo", from);
        wageFrom = from;
        wageTo = to;
    }

    public VacancyState stateOn(LocalDate day) {
        if (closedOn != null) return VacancyState.CLOSED;
        if (validThrough.isBefore(day)) return VacancyState.EXPIRED;
        return validFrom.isAfter(day) ? VacancyState.NOT_YET : VacancyState.OPEN;
    }

    /** Somebody has asked the employer, and it is as written. */
    void verify(LocalDate on, String by, LocalDate today) {
        requireStanding();
        if (validThrough.isBefore(today)) throw new Refusal(VacancyCode.VACANCY_EXPIRED, "validThrough", validThrough);
        verifiedOn = on;
        verifiedBy = by;
    }

    /** It is not as written any more; the employer is to be asked again. */
    void unverify() {
        verifiedOn = null;
        verifiedBy = null;
    }

    /** It is taken down. */
    void close(LocalDate on, String because) {
        requireStanding();
        closedOn = on;
        closedBecause = because;
    }

    public void requireStanding() {
        if (closedOn != null) throw new Refusal(VacancyCode.VACANCY_CLOSED, "closedOn", closedOn);
    }
}
