package guiyan.outflow;

import guiyan.areas.Precision;
import guiyan.outflow.values.Destination;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A destination as the API shows it. */
record DestinationView(
        String text,
        String country,
        String areaCode,
        @Schema(required = true) Precision precision,
        @Schema(required = true) boolean abroad) {

    static DestinationView of(Destination destination) {
        if (destination == null) return null;
        return new DestinationView(
                destination.text(),
                destination.country(),
                destination.areaCode(),
                destination.precision() == null ? Precision.NONE : destination.precision(),
                destination.isAbroad());
    }
}
