package guiyan.platform;

import guiyan.platform.ids.PublicId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outside parties that a machine client may speak for, as the room that keeps them knows them. */
public interface Parties {

    /** One of them. */
    @Schema(name = "ApiClientEmployer")
    record Party(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String name) {}

    /** Whether there is such a one that is seen from there. */
    boolean sees(Scope scope, long id);

    /** Those that are seen from there and whose names begin so; twenty at most. */
    List<Party> called(Scope scope, String name);

    /** Those with these ids, by id. */
    Map<Long, Party> named(Collection<Long> ids);
}
