package guiyan.people.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a consent was taken back. */
record WithdrawalForm(@NotBlank @Size(max = 200) String reason) {}
