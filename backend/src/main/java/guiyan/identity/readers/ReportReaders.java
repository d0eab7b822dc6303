package guiyan.identity.readers;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.people.NamedReader;
import guiyan.people.Person;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;

/** Those whom a member may name, and whom he has named: liaisons of his branch, as long as they are that. */
@Singleton
class ReportReaders implements NamedReader {

    private final Accounts accounts;

    ReportReaders(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Account> of(Person author) {
        return accounts.working(author.branchId, Role.LIAISON_OFFICER);
    }

    /** He may name this one, or nobody. */
    void name(Account own, Person author, PublicId reader) {
        var isOffered = reader == null || of(author).stream().anyMatch(account -> account.id.equals(reader.value()));
        if (!isOffered) throw new Refusal(PlatformCode.NOT_FOUND, "accountId");
        own.reportReaderId = reader == null ? null : reader.value();
    }

    @Override
    public boolean isNamed(long author, long account) {
        var own = accounts.ofPerson(author);
        if (own == null || own.reportReaderId == null || own.reportReaderId != account) return false;
        var reader = accounts.findById(account);
        return reader.role == Role.LIAISON_OFFICER && reader.branchId.equals(own.branchId);
    }
}
