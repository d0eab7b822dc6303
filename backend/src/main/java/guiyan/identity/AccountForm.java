package guiyan.identity;

import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an administrator fills in to open an account; its role and its unit are given once. */
record AccountForm(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
        String username,

        @NotBlank @Size(max = 80) String displayName,
        @NotNull Role role,
        PublicId organizationId) {}
