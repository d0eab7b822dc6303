package guiyan.outflow;

import guiyan.outflow.values.Destination;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody goes: words, and the area that they surely mean. */
record DestinationForm(
        @Size(max = 120) @Schema(description = "As written or told")
        String text,

        @Pattern(regexp = "[A-Z]{3}") @Schema(description = "ISO 3166-1 alpha-3; `CHN` when only an area code is given")
        String country,

        @Pattern(regexp = "\\d{6}")
        @Schema(description = "GB/T 2260, the finest sure level; zeros stand for what is not known")
        String areaCode,

        @Schema(description = "`true` when it is sure that it is abroad, though not where")
        Boolean abroad) {

    static DestinationForm of(Destination destination) {
        if (destination == null) return null;
        var somewhere = destination.isAbroad() && destination.country() == null ? Boolean.TRUE : null;
        return new DestinationForm(destination.text(), destination.country(), destination.areaCode(), somewhere);
    }

    static Destination toDestination(DestinationForm form) {
        if (form == null) return null;
        if (Boolean.TRUE.equals(form.abroad) && form.country == null && form.areaCode == null)
            return Destination.abroad(form.text);
        return Destination.of(form.text, form.country, form.areaCode);
    }
}
