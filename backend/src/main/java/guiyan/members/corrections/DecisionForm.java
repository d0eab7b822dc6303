package guiyan.members.corrections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a request is decided so. */
record DecisionForm(@NotBlank @Size(max = 200) String reason) {}
