package guiyan.members.merges;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;

/** Merges. Every question names the scope it is asked from. */
@Singleton
class PersonMerges extends ScopedRepository<PersonMerge> {

    Page<PersonMerge> search(Scope scope, PublicId person, Cursor cursor) {
        return Listing.of(PersonMerge.class, "m", "")
                .within(scope)
                .where("m.personId = :person", "person", person == null ? null : person.value())
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }
}
