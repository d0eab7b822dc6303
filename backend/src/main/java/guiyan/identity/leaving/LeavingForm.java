package guiyan.identity.leaving;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody leaves, and who goes on with his open work, where there is any. */
record LeavingForm(
        PublicId handOverTo, @NotBlank @Size(max = 200) String reason) {}
