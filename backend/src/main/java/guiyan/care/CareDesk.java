package guiyan.care;

import guiyan.members.Member;
import guiyan.organizations.Organization;
import guiyan.platform.Caller;
import guiyan.platform.Colleagues.Colleague;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.importing.ImportCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Begins and ends care, with what is written about it. */
@Singleton
public class CareDesk {

    private static final int OF_A_VILLAGE = 200;

    private final CareCases cases;
    private final CareSeals seals;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CareDesk(CareCases cases, CareSeals seals, Audit audit, Caller caller, BusinessClock clock) {
        this.cases = cases;
        this.seals = seals;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    CareCase open(Member member, Organization unit, CareCaseForm form, Colleague carer) {
        member.requireActive();
        if (form.openedOn().isAfter(clock.today()))
            throw new Refusal(CareCode.CARE_IN_FUTURE, "openedOn", clock.today());
        var care = new CareCase();
        care.placeWhere(member);
        care.personId = member.id;
        care.person = member.person;
        care.kind = form.kind();
        care.open(form.openedOn());
        requireFree(care, form.file());
        form.file().applyTo(care, seals);
        admit(care, unit);
        if (carer != null) care.assign(carer.id(), carer.name());
        care.recordedBy = caller.who().name();
        cases.recorded(care);
        audit.record(Act.of("care.opened").on(member.id).because(care.kind.name()), care);
        return cases.written(care);
    }

    /** Refuses what would take somebody into care who is looked after already. */
    void requireFree(CareCase care, CareFileForm file) {
        cases.inCare(care, seals.print(file.name()), file.born()).ifPresent(other -> {
            throw new Refusal(CareCode.ALREADY_IN_CARE, "name", other.openedOn);
        });
    }

    /** Gives the files of a village that nobody has yet to one carer. */
    public void entrust(Scope village, long carer, String name) {
        for (var care : cases.unassigned(village, OF_A_VILLAGE)) care.assign(carer, name);
    }

    /** A refusal for want of consent stands in the log, though nothing else of it is kept. */
    private void admit(CareCase care, Organization unit) {
        try {
            care.requireAdmissible(clock.today());
        } catch (Refusal refusal) {
            if (refusal.code == ImportCode.CONSENT_MISSING)
                QuarkusTransaction.requiringNew().run(() -> refused(unit, care.personId));
            throw refusal;
        }
    }

    /** Notes that somebody wanted to keep a child's file without its guardian's consent. */
    public void refused(Organization unit, Long member) {
        audit.record(Act.of("care.refused").on(member).because(ImportCode.CONSENT_MISSING.name()), unit);
    }
}
