package guiyan.jobs.employers;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.ids.Uscc;
import jakarta.persistence.Entity;

/** Somebody who employs: an organization with its credit code, or an individual business that may have none. */
@Entity
public class Employer extends Scoped {

    /** The unit that wrote it. */
    public Long unitId;

    public String name;
    public String uscc;
    public boolean individualBusiness;
    public String areaCode;
    public String address;

    /** The letter of GB/T 4754. */
    public String industry;

    /** A number the employer has published. */
    public String phone;

    public String source;
    public String externalId;

    /** Is known by this code; only an individual business does without one. */
    public void identify(String code, boolean individual) {
        if (code == null && !individual) throw new Refusal(EmployerCode.USCC_MISSING, "uscc");
        if (code != null && !Uscc.isOne(code)) throw new Refusal(EmployerCode.USCC_WRONG, "uscc");
        uscc = code;
        individualBusiness = individual;
    }

    /** The name other systems know it by: its number there, else its code, else what it is called. */
    public String label() {
        if (externalId != null) return externalId;
        return uscc == null ? name : uscc;
    }
}
