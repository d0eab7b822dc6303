package guiyan.identity.devices;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** With which phone somebody comes, and the PIN he has typed. */
record DeviceOpening(
        @NotNull PublicId device,
        @NotBlank @Size(max = 100) String secret,
        @NotNull @Pattern(regexp = "\\d{6}") String pin) {}
