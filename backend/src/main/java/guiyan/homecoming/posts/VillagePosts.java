package guiyan.homecoming.posts;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Posts and the reserve for them. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class VillagePosts extends ScopedRepository<VillagePost> {

    private static final Order<VillagePost> SINCE = Order.latest("fromOn", post -> post.fromOn);

    Page<VillagePost> search(Scope scope, PostFilter filter, Cursor cursor) {
        return Listing.of(VillagePost.class, "p", "left join fetch p.person")
                .within(scope)
                .where("p.personId = :person", "person", filter.memberId())
                .where("p.kind = :kind", "kind", filter.kind)
                .where("p.fromOn <= :held and (p.toOn is null or p.toOn > :held)", "held", filter.heldOn)
                .where(filter.isEnded(), Map.of())
                .sortedBy(cursor, List.of(SINCE))
                .page(getEntityManager(), cursor);
    }

    List<VillagePost> of(long person) {
        return list("personId = ?1 order by fromOn, id", person);
    }

    /** Whether somebody else's row says that he holds such a post now. */
    boolean isHeld(VillagePost post) {
        return of(post.personId).stream()
                .anyMatch(other -> !other.id.equals(post.id)
                        && other.toOn == null
                        && other.kind == post.kind
                        && java.util.Objects.equals(other.title, post.title));
    }
}
