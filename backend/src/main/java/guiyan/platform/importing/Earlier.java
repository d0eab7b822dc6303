package guiyan.platform.importing;

import java.util.Collection;
import java.util.List;

/** The rows of the same import in earlier chunks, for a dry run: what they would write stands nowhere else. */
public interface Earlier {

    /** Those with one of these keys that would create somebody. */
    List<ImportRow> created(Collection<byte[]> keys);

    /** Those that would change one of these subjects, in the file's order. */
    List<ImportRow> updated(Collection<Long> subjects);
}
