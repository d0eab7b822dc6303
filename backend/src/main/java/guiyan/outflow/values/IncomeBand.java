package guiyan.outflow.values;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** About how many yuan a year; kept with consent only. */
@Schema(name = "IncomeBand")
public enum IncomeBand {
    TO_10000(10_000),
    TO_30000(30_000),
    TO_50000(50_000),
    TO_100000(100_000),
    TO_200000(200_000),
    TO_500000(500_000),
    ABOVE_500000(Long.MAX_VALUE);

    private final BigDecimal most;

    IncomeBand(long most) {
        this.most = BigDecimal.valueOf(most);
    }

    /** The band in which so many yuan lie. */
    static IncomeBand of(BigDecimal yuan) {
        return Stream.of(values())
                .filter(band -> yuan.compareTo(band.most) <= 0)
                .findFirst()
                .orElseThrow();
    }
}
