package guiyan.duties;

import java.time.LocalDate;

/** That a duty need not be done: why, since when, who said so, and his note, sealed. */
public record Waiver(WaiverReason because, LocalDate on, String by, byte[] note) {}
