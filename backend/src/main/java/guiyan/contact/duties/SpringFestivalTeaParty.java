package guiyan.contact.duties;

import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.duties.Window;
import guiyan.organizations.Organization;
import guiyan.platform.Place;
import guiyan.platform.calendar.SpringFestival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Around the Spring Festival each branch that has somebody away invites those who are home. */
@ApplicationScoped
class SpringFestivalTeaParty implements DutyKind {

    private final EntityManager database;

    SpringFestivalTeaParty(EntityManager database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "SPRING_FESTIVAL_TEA_PARTY";
    }

    @Override
    public Terms terms() {
        return Terms.lasting(Cadence.YEAR, Owes.BRANCH);
    }

    @Override
    public String subject() {
        return "BRANCH";
    }

    @Override
    public boolean isNoted() {
        return true;
    }

    @Override
    public Window window(Period year) {
        var festival = SpringFestival.of(year.first().getYear());
        return new Window(festival.opens(), festival.closes());
    }

    @Override
    public List<Owed> owed(Period year, Asked asked) {
        var window = window(year);
        return database
                .createQuery("""
                        from Organization u where u.level in (BRANCH, FLOATING_BRANCH) and u.supersededBy is null
                        and exists (select 1 from Outflow o where o.branchId = u.id and o.since <= :closes
                          and (o.endedOn is null or o.endedOn >= :opens) and o.status not in (REPORTED, CANCELLED))
                        and %s order by u.id
                        """.formatted(asked.condition("u.id")), Organization.class)
                .setParameter("opens", window.opens())
                .setParameter("closes", window.due())
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList()
                .stream()
                .map(unit -> Owed.about(unit.id, null, Place.of(unit)))
                .toList();
    }
}
