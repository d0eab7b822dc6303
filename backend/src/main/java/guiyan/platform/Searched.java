package guiyan.platform;

import guiyan.platform.ids.PublicId;
import java.util.List;

/** One sort of thing that the search over everything finds: each room that keeps such things offers it. */
public interface Searched {

    /** The type that a hit names, such as {@code MEMBER}. */
    String type();

    /** The right without which nothing of it is found. */
    Right right();

    /** Whether it can be asked of a scope as wide as that. */
    boolean reaches(Scope scope);

    /** The first things of the scope that the words mean. */
    List<Hit> find(Scope scope, String words, int most);

    /** A thing found: what it is called, what tells it from its like, and the unit it lies in. */
    record Hit(PublicId id, String title, String meta, Long unitId) {}
}
