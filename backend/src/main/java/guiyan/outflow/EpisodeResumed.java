package guiyan.outflow;

/** Told in the transaction in which the end of an episode turns out to be a mistake: he is where he was. */
public record EpisodeResumed(Outflow outflow) {}
