package guiyan.contact;

/** One number that was tried. */
public record Try(long contactPointId, Outcome outcome) {}
