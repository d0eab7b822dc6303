package guiyan.privacy.copies;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whose copy is made, and on what occasion. */
record DataCopyForm(
        @NotNull PublicId personId,
        @NotBlank @Size(min = 2, max = 200) String purpose) {}
