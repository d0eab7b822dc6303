package guiyan.platform;

/** What is bound to one unit, such as an account: it goes with its unit when that is merged into another one. */
public interface StandsAtUnit {}
