package guiyan.demo;

import guiyan.duties.DutyRules;
import guiyan.organizations.Organizations;
import guiyan.platform.Scope;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;

/** What the township of the demonstration has decided about duties: the four ones since January, all else from the day it is shown on. */
@Singleton
class DemoRules {

    private static final LocalDate JANUARY = LocalDate.of(2008, 1, 1);
    private static final LocalDate SHOWN = LocalDate.of(2008, 7, 31);
    private static final LocalDate GO_LIVE = LocalDate.of(2008, 8, 1);
    private static final Set<String> SINCE_JANUARY = Set.of(
            "MONTHLY_CALL",
            "QUARTERLY_REPORT",
            "JULY_FIRST_CARD",
            "SPRING_FESTIVAL_TEA_PARTY",
            "HALF_YEAR_ABROAD_CONTACT");

    private final DutyRules rules;
    private final Organizations organizations;

    DemoRules(DutyRules rules, Organizations organizations) {
        this.rules = rules;
        this.organizations = organizations;
    }

    /** Decides what nobody has decided otherwise. */
    @ActivateRequestContext
    @Transactional
    void decide() {
        var township = organizations.requireByCode(Scope.EVERYTHING, DemoAccount.TOWNSHIP.unit());
        rules.complete();
        for (var rule : rules.ofTownship(township.id))
            if (rule.version == 0) rule.holdFrom(SINCE_JANUARY.contains(rule.kind) ? JANUARY : SHOWN, GO_LIVE);
    }
}
