package guiyan.care;

import guiyan.platform.Colleagues.Colleague;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who may be assigned. */
record CarerView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String name,
        @Schema(required = true) Role role) {

    static CarerView of(Colleague colleague) {
        return new CarerView(PublicId.of(colleague.id()), colleague.name(), colleague.role());
    }
}
