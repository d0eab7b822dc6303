package guiyan.members.corrections;

import guiyan.members.Revisions.Change;
import guiyan.platform.crypto.Vault;
import jakarta.persistence.Embeddable;

/** One field of a proposal: its value when it was proposed, masked, and the new one, sealed. */
@Embeddable
public class ProposedChange {

    public String field;
    public String was;
    public byte[] valueCipher;
    public String valueMask;

    protected ProposedChange() {}

    ProposedChange(Change change, Vault vault) {
        field = change.field();
        was = change.was();
        valueCipher = change.value() == null ? null : vault.sealText(change.value());
        valueMask = change.mask();
    }

    String value(Vault vault) {
        return valueCipher == null ? null : vault.openText(valueCipher);
    }
}
