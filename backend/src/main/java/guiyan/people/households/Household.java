package guiyan.people.households;

import static guiyan.people.households.HouseholdCode.*;

import guiyan.people.Person;
import guiyan.people.values.Pinyin;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Followed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;

/** One household of the register: its head, how many live in it, the land it farms. */
@Entity
@Followed(value = "HOUSEHOLD", right = Right.HOUSEHOLDS_READ)
public class Household extends Scoped {

    /** The head, when he is a person on record. */
    public Long headId;

    public String headName;
    public String nameKey;
    public String villageGroup;

    @Embedded
    private Holding holding;

    public String note;
    public LocalDate dissolvedOn;
    public Long supersededBy;

    /** How many live in it and what they farm. */
    public Holding holding() {
        return holding == null ? Holding.NOTHING_KNOWN : holding;
    }

    public void holds(Holding holding) {
        this.holding = holding;
    }

    /** Takes the name of a head who is no person on record, or keeps the one it has. */
    void nameHead(String name) {
        if (headId != null && !name.equals(headName)) throw new Refusal(HEAD_IS_A_PERSON, "headName");
        call(name);
    }

    /** From now on this person is the head. */
    public void headedBy(Person person) {
        if (headId != null && !headId.equals(person.id)) throw new Refusal(HOUSEHOLD_HAS_HEAD, "relation", headName);
        headId = person.id;
        call(person.name);
    }

    /** Nobody on record is the head any more; his name stays until another one is named. */
    public void loseHead(Long person) {
        if (Objects.equals(headId, person)) headId = null;
    }

    public void call(String name) {
        headName = name;
        nameKey = Pinyin.sortKey(name);
    }

    /** Refuses acts on a household that is no more. */
    public void requireStanding() {
        if (dissolvedOn != null) throw new Refusal(HOUSEHOLD_DISSOLVED, "dissolvedOn");
    }

    /** A part of the household goes with its people and land. */
    void giveAway(Holding part) {
        holding = holding().without(part);
    }

    /** Another household becomes part of this one. */
    void takeIn(Household other, LocalDate on) {
        if (other.id.equals(id)) throw new Refusal(SAME_HOUSEHOLD, "householdId");
        other.requireStanding();
        holding = holding().with(other.holding());
        other.dissolvedOn = on;
        other.supersededBy = id;
        other.headId = null;
    }
}
