package guiyan.people.households;

import java.util.Collection;

/** Told when the office came to know otherwise than before who lives together in these households. */
public record FamiliesTold(Collection<Long> households) {}
