package guiyan.care.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is to a child. */
@Schema(name = "CareKin")
public enum Kin {
    PARENT,
    GRANDPARENT,
    AUNT_OR_UNCLE,
    SIBLING,
    OTHER_RELATIVE,
    OTHER
}
