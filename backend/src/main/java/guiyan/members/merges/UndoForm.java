package guiyan.members.merges;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a merge is taken back. */
record UndoForm(@NotBlank @Size(max = 200) String reason) {}
