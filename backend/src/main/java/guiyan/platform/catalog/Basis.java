package guiyan.platform.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what footing a column is kept. */
@Schema(name = "FieldBasis")
public enum Basis {
    /** The duties of the organization that keeps the roll. */
    DUTY,
    /** The person's separate consent. */
    CONSENT,
    /** The duty to keep the data safe and to account for their use. */
    SECURITY
}
