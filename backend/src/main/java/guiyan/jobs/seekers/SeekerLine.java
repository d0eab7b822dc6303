package guiyan.jobs.seekers;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.values.Trade;
import guiyan.organizations.Level;
import guiyan.people.Named;
import java.time.LocalDate;

/** Somebody who looks for work as a list shows him: a copy that nobody keeps, of what is shown. */
public final class SeekerLine extends Named<JobSeeker> {

    static final String COLUMNS = """
            s.id, s.version, s.personId, s.beneficiaryType, s.trade, s.grade, s.years, s.reach, s.wageLeast,
            s.lodging, s.contract, s.insurance, s.freeFrom, s.words, s.closedOn, s.closedBecause, s.placementId,
            s.externalId
            """;

    public SeekerLine(
            Long id,
            long version,
            Long personId,
            Beneficiary beneficiaryType,
            Trade trade,
            String grade,
            Integer years,
            SeekReach reach,
            Integer wageLeast,
            Boolean lodging,
            Boolean contract,
            Boolean insurance,
            LocalDate freeFrom,
            String words,
            LocalDate closedOn,
            String closedBecause,
            Long placementId,
            String externalId,
            Long whom,
            String name,
            Long unit,
            String code,
            String shortName,
            Level level) {
        super(new JobSeeker(), whom, name, unit, code, shortName, level);
        this.id = id;
        row.id = id;
        row.version = version;
        row.personId = personId;
        row.beneficiaryType = beneficiaryType;
        row.trade = trade;
        row.grade = grade;
        row.years = years;
        row.reach = reach;
        row.wageLeast = wageLeast;
        row.lodging = lodging;
        row.contract = contract;
        row.insurance = insurance;
        row.freeFrom = freeFrom;
        row.words = words;
        row.closedOn = closedOn;
        row.closedBecause = closedBecause;
        row.placementId = placementId;
        row.externalId = externalId;
    }
}
