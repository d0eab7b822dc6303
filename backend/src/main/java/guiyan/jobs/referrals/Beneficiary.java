package guiyan.jobs.referrals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody who is referred stands on the roll of members. */
@Schema(name = "BeneficiaryType")
public enum Beneficiary {
    MEMBER,
    LABOURER
}
