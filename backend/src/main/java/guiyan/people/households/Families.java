package guiyan.people.households;

import guiyan.platform.calendar.PartialDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;

/** Who lives together with a person whom the caller has in hand. */
@Singleton
public class Families {

    private final Belongings belongings;

    Families(Belongings belongings) {
        this.belongings = belongings;
    }

    /** Somebody of a household: what he is to its head, and when he was born. */
    public record Relative(long personId, String relation, PartialDate birthDate) {

        /** The younger age, when it may be two; null when it is not known. */
        public Integer age(LocalDate on) {
            return birthDate == null
                    ? null
                    : Period.between(birthDate.lastDay(), on).getYears();
        }
    }

    /** Somebody, and one who lives in the same household. */
    public record Mates(long personId, long otherId) {}

    /** Who lives together with each of these persons now. */
    public List<Mates> of(Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return belongings
                .getEntityManager()
                .createQuery("""
                        select own.personId, b.personId from Belonging own
                        join Belonging b on b.householdId = own.householdId and b.leftOn is null
                        where own.personId in :persons and own.leftOn is null and b.personId <> own.personId
                        """, Mates.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** Somebody of one of several households. */
    public record Housed(long householdId, long personId, String relation, PartialDate birthDate) {

        public Relative relative() {
            return new Relative(personId, relation, birthDate);
        }
    }

    /** All who belong to these households now. */
    public List<Housed> housed(Collection<Long> households) {
        if (households.isEmpty()) return List.of();
        return belongings
                .getEntityManager()
                .createQuery("""
                        select b.householdId, b.personId, b.relation, p.birthDate from Belonging b
                        join Person p on p.id = b.personId
                        where b.householdId in :households and b.leftOn is null order by b.id
                        """, Housed.class)
                .setParameter("households", households)
                .getResultList();
    }

    /** All who belong to the person's household now, himself included; nobody when he belongs to none. */
    public List<Relative> of(long person) {
        return belongings
                .getEntityManager()
                .createQuery("""
                        select b.personId, b.relation, p.birthDate from Belonging own
                        join Belonging b on b.householdId = own.householdId and b.leftOn is null
                        join Person p on p.id = b.personId
                        where own.personId = :person and own.leftOn is null order by b.id
                        """, Relative.class)
                .setParameter("person", person)
                .getResultList();
    }
}
