package guiyan.outflow;

/** Told in the transaction in which an episode ends, however it does. */
public record EpisodeEnded(Outflow outflow) {}
