package guiyan.duties;

import java.time.LocalDate;

/** From when a duty can be done, and the day until which it is in time. */
public record Window(LocalDate opens, LocalDate due) {}
