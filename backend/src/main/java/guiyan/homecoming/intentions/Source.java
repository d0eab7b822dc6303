package guiyan.homecoming.intentions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the answer can be relied on: said by himself, or passed on by his family at his wish. */
@Schema(name = "IntentionSource")
public enum Source {
    HIMSELF,
    FAMILY
}
