package guiyan.platform.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column is kept for. */
@Schema(name = "FieldPurpose")
public enum Purpose {
    /** The roll, and how a member is reached. */
    ROLL,
    HOUSEHOLDS,
    /** Care for the family that stays. */
    CARE,
    /** The way back home, and what comes of it. */
    HOMECOMING,
    UNITS,
    IMPORT,
    /** Who may come in. */
    ACCESS,
    /** Who did, saw and took what. */
    ACCOUNTABILITY,
    /** What people decided about their own data. */
    PRIVACY,
    /** The product's own machinery. */
    OPERATION
}
