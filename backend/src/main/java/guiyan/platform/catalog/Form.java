package guiyan.platform.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which form a column is kept. */
@Schema(name = "FieldForm")
public enum Form {
    CLEAR,
    /** Encrypted with a key of the data. */
    SEALED,
    /** What is shown of a sealed value. */
    MASKED,
    /** A print by which a value is recognized, and which does not give it back. */
    HASHED
}
