package guiyan.care.visits;

import guiyan.care.CareCode;
import guiyan.care.values.CareNeed;
import guiyan.care.values.CareNeedsColumn;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** That somebody went to a child or an elder in care: what is needed and what was done, never a judgement. */
@Entity
public class CareVisit extends Scoped {

    /** On whose behalf. */
    public Long personId;

    public Long caseId;
    public LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    public Actor actor;

    public String visitor;

    @Convert(converter = CareNeedsColumn.class)
    public Set<CareNeed> needs = new TreeSet<>();

    @Convert(converter = CareNeedsColumn.class)
    public Set<CareNeed> done = new TreeSet<>();

    public String recordedBy;
    public LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    public Mistake withdrawnBecause;

    /** It was a mistake: it stays to be seen, and counts for nothing. */
    void withdraw(Mistake because, LocalDate today) {
        if (withdrawnOn != null) throw new Refusal(CareCode.VISIT_WITHDRAWN, null, withdrawnOn);
        withdrawnOn = today;
        withdrawnBecause = because;
    }
}
