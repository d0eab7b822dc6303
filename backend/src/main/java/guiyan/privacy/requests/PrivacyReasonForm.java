package guiyan.privacy.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the answer takes longer. */
record PrivacyReasonForm(@NotBlank @Size(max = 200) String reason) {}
