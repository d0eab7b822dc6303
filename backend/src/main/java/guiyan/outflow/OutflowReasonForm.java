package guiyan.outflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a row is cancelled or sent back. */
record OutflowReasonForm(@NotBlank @Size(max = 200) String reason) {}
