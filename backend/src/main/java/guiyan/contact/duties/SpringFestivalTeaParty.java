package guiyan.contact.duties;

import guiyan.contact.gatherings.Gathering;
import guiyan.contact.gatherings.Gatherings;
import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.duties.Window;
import guiyan.organizations.Organization;
import guiyan.outflow.Departures;
import guiyan.platform.Place;
import guiyan.platform.calendar.SpringFestival;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Around the Spring Festival each branch that has somebody away invites those who are home. */
@Singleton
class SpringFestivalTeaParty implements DutyKind {

    private final EntityManager database;
    private final Gatherings gatherings;

    SpringFestivalTeaParty(EntityManager database, Gatherings gatherings) {
        this.database = database;
        this.gatherings = gatherings;
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
    public Window window(Period year) {
        var festival = SpringFestival.of(year.first().getYear());
        return new Window(festival.opens(), festival.closes());
    }

    @Override
    public List<Owed> owed(Period year, Asked asked) {
        var window = window(year);
        var branches = branches(window, asked);
        var held = gatherings.teaParties(
                branches.stream().map(unit -> unit.id).toList(), year.first().getYear());
        return branches.stream().map(unit -> owed(unit, held.get(unit.id))).toList();
    }

    private static Owed owed(Organization unit, Gathering party) {
        return Owed.about(unit.id, null, Place.of(unit)).metBy(party == null ? null : Evidence.of(party, party.heldOn));
    }

    private List<Organization> branches(Window window, Asked asked) {
        return database.createQuery("""
                        from Organization u where u.level in (BRANCH, FLOATING_BRANCH) and u.supersededBy is null
                        and exists (select 1 from Outflow o where o.branchId = u.id and o.since <= :closes
                          and (o.endedOn is null or o.endedOn >= :opens) and %s)
                        and %s order by u.id
                        """.formatted(Departures.LEFT, asked.condition("u.id")), Organization.class)
                .setParameter("opens", window.opens())
                .setParameter("closes", window.due())
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList();
    }
}
