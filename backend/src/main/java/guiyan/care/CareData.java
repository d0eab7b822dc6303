package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.care.values.CareNeed;
import guiyan.care.values.Guardian;
import guiyan.care.values.GuardianConsent;
import guiyan.care.values.SchoolStage;
import guiyan.platform.PersonalData;
import guiyan.platform.calendar.PartialDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who is looked after on somebody's behalf, in the copy of his data: a parent reads his child's file. */
@Singleton
class CareData implements PersonalData {

    private final CareCases cases;
    private final CareSeals seals;

    CareData(CareCases cases, CareSeals seals) {
        this.cases = cases;
        this.seals = seals;
    }

    /** One file, in clear. */
    record Copy(
            CareKind kind,
            String name,
            PartialDate born,
            SchoolStage stage,
            Boolean livesAlone,
            Guardian guardian,
            GuardianConsent consent,
            Set<CareNeed> needs,
            String carer,
            LocalDate openedOn,
            LocalDate lastVisitOn,
            LocalDate closedOn) {}

    @Override
    public String part() {
        return "careCases";
    }

    @Override
    public List<Copy> copy(long person) {
        return cases.list("personId = ?1 order by id", person).stream()
                .map(this::copy)
                .toList();
    }

    private Copy copy(CareCase care) {
        return new Copy(
                care.kind,
                seals.name(care),
                care.born,
                care.stage,
                care.livesAlone,
                seals.guardian(care),
                seals.consent(care),
                care.needs,
                care.carer,
                care.openedOn,
                care.lastVisitOn,
                care.closedOn);
    }
}
