package guiyan.homecoming.values;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** A row about somebody on the roll, and who wrote it down. */
@MappedSuperclass
public abstract class OfMember extends Scoped {

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public String recordedBy;

    /** It is about this person, and lies where he does. */
    public void concern(Person about, String writer) {
        placeWhere(about);
        personId = about.id;
        person = about;
        recordedBy = writer;
    }

    /** Refuses a day that has not come yet. */
    public static void requirePast(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) throw new Refusal(HomecomingCode.HOMECOMING_IN_FUTURE, field, today);
    }

    /** Refuses to make the row one about somebody else. */
    public void requireSame(long member) {
        if (member != personId) throw new Refusal(HomecomingCode.STAYS_WITH_MEMBER, "memberId");
    }
}
