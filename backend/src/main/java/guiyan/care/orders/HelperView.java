package guiyan.care.orders;

import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A helper as the API shows him. */
@Schema(name = "ServiceHelperView")
record HelperView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String name,
        @Schema(required = true) BigDecimal days) {

    static HelperView of(HelpingHand helper) {
        return new HelperView(PublicId.of(helper.id), helper.name, helper.days);
    }
}
