package guiyan.contact;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Promises. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class Promises extends ScopedRepository<Promise> {

    private static final Order<Promise> URGENCY = Order.byDay("dueOn", promise -> promise.dueOn);

    private final Vault vault;

    Promises(Vault vault) {
        this.vault = vault;
    }

    Page<Promise> search(Scope scope, boolean open, Long person, Cursor cursor) {
        return Listing.of(Promise.class, "p", "left join fetch p.person")
                .within(scope)
                .where("p.isOpen = :open", "open", open)
                .where("p.personId = :person", "person", person)
                .sortedBy(cursor, List.of(URGENCY))
                .page(getEntityManager(), cursor);
    }

    /** What has been promised to a person and not kept yet. */
    List<Promise> openTo(long person) {
        return list("personId = ?1 and keptOn is null order by dueOn, id", person);
    }

    /** The same for each of these persons. */
    List<Promise> openTo(Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "from Promise p join fetch p.person where p.personId in :persons and p.isOpen = true order by p.dueOn, p.id",
                        Promise.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** Somebody promises something in a conversation. */
    public void make(ContactRecord record, String words, String owner, LocalDate dueOn) {
        var promise = new Promise();
        promise.placeWhere(record);
        promise.personId = record.personId;
        promise.recordId = record.id;
        promise.wordsCipher = vault.sealText(words);
        promise.owner = owner;
        promise.dueOn = dueOn;
        recorded(promise);
    }

    /** The conversation is withdrawn, and what was promised in it. */
    void forget(ContactRecord record) {
        list("recordId", record.id).forEach(this::delete);
    }
}
