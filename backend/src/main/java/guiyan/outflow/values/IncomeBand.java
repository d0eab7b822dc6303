package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** About how many yuan a year; kept with consent only. */
@Schema(name = "IncomeBand")
public enum IncomeBand {
    TO_10000,
    TO_30000,
    TO_50000,
    TO_100000,
    TO_200000,
    TO_500000,
    ABOVE_500000
}
