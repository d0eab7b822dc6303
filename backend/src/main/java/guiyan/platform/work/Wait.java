package guiyan.platform.work;

import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a caller is willing to wait for work to end: an ISO duration, at most 30 seconds. */
@Schema(type = SchemaType.STRING, format = "duration", examples = "PT20S")
public record Wait(Duration time) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    public static Wait fromString(String text) {
        try {
            var asked = Duration.parse(text);
            return new Wait(asked.compareTo(LONGEST) > 0 ? LONGEST : asked);
        } catch (DateTimeParseException wrong) {
            throw new Refusal(PlatformCode.UNREADABLE_PARAMETER, "wait", "wait");
        }
    }

    /** What is shown once it is worth showing, or as it is when the time is up; null waits for nothing. */
    public static <V> V until(Wait wait, Predicate<V> isWorthShowing, Supplier<V> look) throws InterruptedException {
        var until = System.nanoTime() + (wait == null ? Duration.ZERO : wait.time).toNanos();
        var view = look.get();
        while (!isWorthShowing.test(view) && System.nanoTime() < until) {
            Thread.sleep(100);
            view = look.get();
        }
        return view;
    }
}
