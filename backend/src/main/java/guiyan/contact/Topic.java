package guiyan.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was told about home: the four topics of the report. */
@Schema(name = "ContactTopic")
public enum Topic {
    BRANCH_NEWS,
    ECONOMY,
    FAMILY_LIFE,
    FAMILY_FARM,
    POLICY,
    JOBS
}
