package guiyan.care.orders;

import guiyan.platform.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that the family is given, shown this once; with the version of its order. */
@Schema(name = "ServiceConfirmCodeView")
record ConfirmCodeView(
        @Schema(required = true, examples = "204816") String code,
        @Schema(required = true) String etag) implements Revisioned {}
