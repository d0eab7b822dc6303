package guiyan.contact;

import guiyan.platform.PersonalData;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What a person has been promised, in the copy of his data. */
@Singleton
class PromiseData implements PersonalData {

    private final Promises promises;
    private final Vault vault;

    PromiseData(Promises promises, Vault vault) {
        this.promises = promises;
        this.vault = vault;
    }

    /** One promise. */
    record Copy(String words, String owner, LocalDate dueOn, LocalDate keptOn) {}

    @Override
    public String part() {
        return "promises";
    }

    @Override
    public List<Copy> copy(long person) {
        return promises.list("personId = ?1 order by id", person).stream()
                .map(each -> new Copy(vault.openText(each.wordsCipher), each.owner, each.dueOn, each.keptOn))
                .toList();
    }
}
