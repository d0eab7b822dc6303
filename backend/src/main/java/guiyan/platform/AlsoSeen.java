package guiyan.platform;

/** A row that is seen from another place as well as from where it lies. */
public interface AlsoSeen {

    /** The other place; null when there is none. */
    Place alsoSeenFrom();
}
