package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.care.values.CareNeed;
import guiyan.care.values.CloseReason;
import guiyan.care.values.SchoolStage;
import guiyan.organizations.Level;
import guiyan.people.Named;
import guiyan.platform.calendar.PartialDate;
import java.time.LocalDate;
import java.util.Set;

/** A case as a list shows it: a copy that nobody keeps, with its file still sealed. */
public final class CareLine extends Named<CareCase> {

    static final String COLUMNS = """
            c.id, c.version, c.kind, c.nameCipher, c.born, c.bornBy, c.stage, c.livesAlone, c.guardianCipher,
            c.consentCipher, c.needs, c.carerId, c.carer, c.openedOn, c.lastVisitOn, c.nextVisitBy,
            c.reviewedOn, c.closedOn, c.closedBecause
            """;

    public CareLine(
            Long id,
            long version,
            CareKind kind,
            byte[] nameCipher,
            PartialDate born,
            LocalDate bornBy,
            SchoolStage stage,
            Boolean livesAlone,
            byte[] guardianCipher,
            byte[] consentCipher,
            Set<CareNeed> needs,
            Long carerId,
            String carer,
            LocalDate openedOn,
            LocalDate lastVisitOn,
            LocalDate nextVisitBy,
            LocalDate reviewedOn,
            LocalDate closedOn,
            CloseReason closedBecause,
            Long whom,
            String name,
            Long unit,
            String code,
            String shortName,
            Level level) {
        super(new CareCase(), whom, name, unit, code, shortName, level);
        this.id = id;
        row.id = id;
        row.version = version;
        row.kind = kind;
        row.nameCipher = nameCipher;
        row.born = born;
        row.bornBy = bornBy;
        row.stage = stage;
        row.livesAlone = livesAlone;
        row.guardianCipher = guardianCipher;
        row.consentCipher = consentCipher;
        row.needs = needs;
        row.carerId = carerId;
        row.carer = carer;
        row.openedOn = openedOn;
        row.lastVisitOn = lastVisitOn;
        row.nextVisitBy = nextVisitBy;
        row.reviewedOn = reviewedOn;
        row.closedOn = closedOn;
        row.closedBecause = closedBecause;
    }
}
