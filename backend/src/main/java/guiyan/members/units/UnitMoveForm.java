package guiyan.members.units;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Under which unit it stands from now on, and why. */
record UnitMoveForm(
        @NotNull PublicId parentId,
        @NotBlank @Size(max = 200) String reason) {}
