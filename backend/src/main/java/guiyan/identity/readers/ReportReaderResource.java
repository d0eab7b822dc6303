package guiyan.identity.readers;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/report-readers")
@Tag(name = "Contact")
class ReportReaderResource {

    private final ReportReaders readers;
    private final Accounts accounts;
    private final Own own;
    private final Audit audit;
    private final Caller caller;

    ReportReaderResource(ReportReaders readers, Accounts accounts, Own own, Audit audit, Caller caller) {
        this.readers = readers;
        this.accounts = accounts;
        this.own = own;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List whom one may name to read one's reports in the secretary's stead",
            description = "The liaisons of one's branch, and who of them is named now.")
    public List<ReportReaderView> listReportReaders() {
        return views(account());
    }

    @POST
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Operation(
            summary = "Name who may read one's reports in the secretary's stead, or nobody",
            description =
                    "He reads them only while he stands in for the secretary; everybody else who stands in reads none.")
    public List<ReportReaderView> nameReportReader(@Valid @NotNull ReportReaderForm form) {
        var account = account();
        readers.name(account, own.person(), form.accountId());
        audit.record(Act.of("report.reader-named").on(account.personId), account);
        accounts.flush();
        return views(account);
    }

    private Account account() {
        return accounts.findById(caller.who().accountId());
    }

    private List<ReportReaderView> views(Account account) {
        return readers.of(own.person()).stream()
                .map(each -> ReportReaderView.of(each, account.reportReaderId))
                .toList();
    }
}
