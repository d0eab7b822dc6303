package guiyan.privacy.notices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The text of a new notice. */
record PrivacyNoticeForm(
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 8000) String text) {}
