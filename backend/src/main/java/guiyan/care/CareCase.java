package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.care.values.CareNeed;
import guiyan.care.values.CareNeedsColumn;
import guiyan.care.values.CloseReason;
import guiyan.care.values.SchoolStage;
import guiyan.people.Person;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import guiyan.platform.importing.ImportCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;

/** A child or an elder who is looked after on behalf of a member; what is kept of either is no more than domain.md 5.2 allows. */
@Entity
@OncePerPerson("inCare")
public class CareCase extends Scoped {

    /** Below this age a guardian has to agree; at it, and when of age, the file is looked at again. */
    public static final int CONSENT_AGE = 14;

    /** A child in care is younger. */
    public static final int GROWN = 16;

    public static final int OF_AGE = 18;

    /** On whose behalf. */
    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public CareKind kind;

    public String externalId;
    public byte[] nameCipher;
    public byte[] namePrint;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate born;

    /** The latest day it may be, by which ages are counted. */
    public LocalDate bornBy;

    @Enumerated(EnumType.STRING)
    public SchoolStage stage;

    public Boolean livesAlone;
    public byte[] guardianCipher;
    public byte[] consentCipher;
    public LocalDate consentOn;

    @Convert(converter = CareNeedsColumn.class)
    public Set<CareNeed> needs = new TreeSet<>();

    /** The account of whoever is assigned; null where a register only names him. */
    public Long carerId;

    public String carer;
    public LocalDate openedOn;
    public LocalDate lastVisitOn;
    public LocalDate nextVisitBy;
    public LocalDate reviewedOn;
    public LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    public CloseReason closedBecause;

    public String recordedBy;

    /** Who it is while he is looked after; kept by the database, which lets him be in care once. */
    @Column(insertable = false, updatable = false)
    public String inCare;

    /** Begins on that day: the first visit is owed in the first whole month. */
    public void open(LocalDate on) {
        openedOn = on;
        nextVisitBy = firstVisitBy();
    }

    public void isBorn(PartialDate when) {
        born = when;
        bornBy = when.lastDay();
    }

    /** The birthday on which somebody is so old at the latest. */
    public LocalDate turns(int years) {
        return bornBy.plusYears(years);
    }

    public boolean isYounger(int years, LocalDate day) {
        return day.isBefore(turns(years));
    }

    /** Refuses a child of 16, and one under 14 for whom no guardian has agreed (P-08). */
    public void requireAdmissible(LocalDate today) {
        if (born.firstDay().isAfter(today)) throw new Refusal(CareCode.CARE_IN_FUTURE, "born", today);
        if (consentOn != null && consentOn.isAfter(today))
            throw new Refusal(CareCode.CARE_IN_FUTURE, "consent.on", today);
        if (kind != CareKind.CHILD) return;
        if (!isYounger(GROWN, today)) throw new Refusal(CareCode.CHILD_GROWN, "born");
        if (lacksConsent(today)) throw new Refusal(ImportCode.CONSENT_MISSING, "consent");
    }

    /** Whether a guardian would have to agree, and none has. */
    public boolean lacksConsent(LocalDate today) {
        return kind == CareKind.CHILD && isYounger(CONSENT_AGE, today) && consentOn == null;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    void requireOpen() {
        if (!isOpen()) throw new Refusal(CareCode.CARE_CLOSED, null, closedOn);
    }

    /** From now on this account's holder goes there. */
    void assign(long account, String name) {
        requireOpen();
        carerId = account;
        carer = name;
    }

    /** Nobody goes there until somebody is named. */
    void unassign() {
        requireOpen();
        carerId = null;
        carer = null;
    }

    /** Somebody has been there: the next visit is owed in the month after. */
    public void visited(LocalDate on, LocalDate today) {
        requireOpen();
        if (on.isAfter(today)) throw new Refusal(CareCode.CARE_IN_FUTURE, "visitedOn", today);
        if (on.isBefore(openedOn)) throw new Refusal(CareCode.BEFORE_CARE, "visitedOn", openedOn);
        if (lastVisitOn != null && on.isBefore(lastVisitOn)) return;
        lastVisited(on);
    }

    /** The last visit that stands was on that day; null when none does. */
    public void lastVisited(LocalDate on) {
        lastVisitOn = on;
        nextVisitBy = on == null ? firstVisitBy() : endOfMonth(on.plusMonths(1));
    }

    private LocalDate firstVisitBy() {
        return endOfMonth(openedOn.getDayOfMonth() == 1 ? openedOn : openedOn.plusMonths(1));
    }

    /** The age whose review is due; null when none is. */
    public Integer reviewDue(LocalDate today) {
        if (kind != CareKind.CHILD) return null;
        for (int age : new int[] {OF_AGE, CONSENT_AGE})
            if (!isYounger(age, today)) return isReviewed(age) || openedOn.isAfter(turns(age)) ? null : age;
        return null;
    }

    private boolean isReviewed(int age) {
        return reviewedOn != null && !reviewedOn.isBefore(turns(age));
    }

    /** Somebody has looked at it again: what is kept is still needed. */
    void review(LocalDate today) {
        if (reviewDue(today) == null) throw new Refusal(CareCode.NO_REVIEW_DUE, null);
        reviewedOn = today;
    }

    void close(LocalDate on, CloseReason because, LocalDate today) {
        requireOpen();
        if (on.isAfter(today)) throw new Refusal(CareCode.CARE_IN_FUTURE, "on", today);
        if (on.isBefore(openedOn)) throw new Refusal(CareCode.BEFORE_CARE, "on", openedOn);
        closedOn = on;
        closedBecause = because;
    }

    /** A child of 16 is a left-behind child no more (P-09). */
    void growUp() {
        closedOn = turns(GROWN);
        closedBecause = CloseReason.GREW_UP;
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }
}
