package guiyan.identity.devices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The PIN that a phone's holder chooses. */
record EnrolForm(@NotNull @Pattern(regexp = "\\d{6}") String pin) {}
