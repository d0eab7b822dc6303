package guiyan.platform.audit;

import guiyan.platform.Identified;

/** That a change was written into the log: told in its transaction to whoever observes it. */
public record Recorded(Act act, Identified subject) {}
