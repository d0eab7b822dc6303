package guiyan.contact.gatherings;

import guiyan.contact.facts.ContactFacts;
import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.outflow.Outflows;
import guiyan.people.Person;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Invites to meetings, signs in who comes, and says that they were held. */
@Singleton
public class GatheringDesk {

    private final Gatherings gatherings;
    private final Guests guests;
    private final Members members;
    private final Outflows outflows;
    private final ContactFacts facts;
    private final EntityManager database;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    GatheringDesk(
            Gatherings gatherings,
            Guests guests,
            Members members,
            Outflows outflows,
            ContactFacts facts,
            EntityManager database,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.members = members;
        this.outflows = outflows;
        this.facts = facts;
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    Gathering plan(Gathering gathering) {
        gathering.recordedBy = caller.who().name();
        gatherings.recorded(gathering);
        audit.record(Act.of("gathering.planned").because(gathering.kind.name()), gathering);
        return gatherings.written(gathering);
    }

    Gathering hold(Gathering gathering) {
        gathering.hold(clock.today());
        audit.record(Act.of("gathering.held").because(gathering.kind.name()), gathering);
        facts.knownOfBranch(gathering.branchId, gathering.heldOn);
        return gatherings.written(gathering);
    }

    Gathering cancel(Gathering gathering) {
        gathering.cancel();
        audit.record(Act.of("gathering.cancelled").because(gathering.kind.name()), gathering);
        return gatherings.written(gathering);
    }

    Gathering invite(Gathering gathering, Collection<PublicId> invited) {
        gathering.requirePlanned();
        note(gathering, invited, null);
        audit.record(Act.of("gathering.invited"), gathering);
        return gatherings.written(gathering);
    }

    Gathering signIn(Gathering gathering, Collection<PublicId> came) {
        gathering.requireStanding();
        if (gathering.heldOn.isAfter(clock.today()))
            throw new Refusal(GatheringCode.GATHERING_NOT_YET, "memberIds", gathering.heldOn);
        note(gathering, came, gathering.heldOn);
        audit.record(Act.of("gathering.signed-in"), gathering);
        return gatherings.written(gathering);
    }

    /** Somebody has signed himself in. */
    Guest comeIn(Gathering gathering, Person who) {
        var known = guests.of(gathering.id, List.of(who.id)).get(who.id);
        var guest = guests.note(gathering, known, who.id, gathering.heldOn, who.name);
        guest.away = outflows.of(List.of(who.id)).stream().anyMatch(outflow -> outflow.lasted(gathering.heldOn));
        audit.record(Act.of("gathering.signed-in").on(who.id), gathering);
        guests.flush();
        return guest;
    }

    private void note(Gathering gathering, Collection<PublicId> who, LocalDate came) {
        var wanted = who.stream().map(PublicId::value).toList();
        var found = members.withIds(caller.scope(), wanted);
        if (found.size() < wanted.size()) throw new Refusal(GatheringCode.GUEST_UNKNOWN, "memberIds");
        var known = guests.of(gathering.id, wanted);
        var away = away(found, gathering.heldOn);
        for (var member : found) {
            var guest = guests.note(
                    gathering,
                    known.get(member.id),
                    member.id,
                    came,
                    caller.who().name());
            if (came == null && guest.invitedOn == null) guest.invitedOn = clock.today();
            guest.away = away.contains(member.id);
        }
        guests.flush();
    }

    private Set<Long> away(Collection<Member> members, LocalDate on) {
        return outflows.of(members.stream().map(member -> member.id).toList()).stream()
                .filter(outflow -> outflow.lasted(on))
                .map(outflow -> outflow.personId)
                .collect(Collectors.toSet());
    }

    /** Writes down what somebody suggested, and who, where he wants that said. */
    public Suggestion suggest(Gathering gathering, String words, PublicId by) {
        gathering.requireStanding();
        var suggestion = new Suggestion();
        suggestion.id = ids.next();
        suggestion.gatheringId = gathering.id;
        suggestion.personId = by == null ? null : members.require(caller.scope(), by).id;
        suggestion.wordsCipher = vault.sealText(words);
        suggestion.notedBy = caller.who().name();
        suggestion.notedAt = clock.now();
        database.persist(suggestion);
        audit.record(Act.of("gathering.suggested").on(suggestion.personId), gathering);
        return suggestion;
    }

    List<Suggestion> suggestions(Gathering gathering) {
        return database.createQuery(
                        "from Suggestion s where s.gatheringId = :gathering order by s.id", Suggestion.class)
                .setParameter("gathering", gathering.id)
                .setMaxResults(200)
                .getResultList();
    }
}
