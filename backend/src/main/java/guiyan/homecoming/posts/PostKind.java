package guiyan.homecoming.posts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post in the village, or a place in the reserve for one. */
@Schema(name = "VillagePostKind")
public enum PostKind {
    VILLAGE_POST,
    VILLAGE_RESERVE
}
