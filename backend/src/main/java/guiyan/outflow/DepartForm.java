package guiyan.outflow;

import guiyan.platform.calendar.PartialDate;
import jakarta.validation.constraints.Size;

/** When he left: a date, or words that are none. */
record DepartForm(
        PartialDate departedOn,
        @Size(max = 80) String departedOnText,
        @Size(max = 200) String reason) {}
