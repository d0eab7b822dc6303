package guiyan.contact.gatherings;

import guiyan.platform.PersonalData;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The meetings a person was invited to or came to, and what he suggested, in the copy of his data. */
@Singleton
class GatheringData implements PersonalData {

    private final Guests guests;
    private final EntityManager database;
    private final Vault vault;

    GatheringData(Guests guests, EntityManager database, Vault vault) {
        this.guests = guests;
        this.database = database;
        this.vault = vault;
    }

    /** One meeting, or one suggestion. */
    record Copy(LocalDate invitedOn, LocalDate cameOn, String suggestion) {}

    @Override
    public String part() {
        return "gatherings";
    }

    @Override
    public List<Copy> copy(long person) {
        var invited = guests.list("personId = ?1 order by id", person).stream()
                .map(guest -> new Copy(guest.invitedOn, guest.cameOn, null));
        var suggested = database
                .createQuery("from Suggestion s where s.personId = :person order by s.id", Suggestion.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(each -> new Copy(null, null, vault.openText(each.wordsCipher)));
        return Stream.concat(invited, suggested).toList();
    }
}
