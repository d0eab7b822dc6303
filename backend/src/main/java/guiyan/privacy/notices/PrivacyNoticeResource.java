package guiyan.privacy.notices;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/privacy/notices")
@Tag(name = "Privacy")
class PrivacyNoticeResource {

    private final PrivacyNotices notices;
    private final Audit audit;
    private final Caller caller;

    PrivacyNoticeResource(PrivacyNotices notices, Audit audit, Caller caller) {
        this.notices = notices;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OWN_ACCOUNT)
    @Operation(
            summary = "List the notices on the use of data, the one in force first",
            description = "Each version as it was published, and whether the caller has accepted it.")
    public Page<PrivacyNoticeView> listPrivacyNotices(@Valid @BeanParam Cursor cursor) {
        return notices.all(cursor).mapAll(this::shown);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.NOTICES_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Publish a new version of the notice",
            description =
                    "From now on it is shown to everybody who has not accepted it; earlier versions stay as they were.")
    public PrivacyNoticeView publishPrivacyNotice(@Valid @NotNull PrivacyNoticeForm form) {
        return PrivacyNoticeView.of(notices.published(form), null);
    }

    @POST
    @Path("/{id}/accept")
    @Allowed(Right.OWN_ACCOUNT)
    @Retried
    @Transactional
    @Operation(
            summary = "Accept a notice",
            description = "For the caller's own account; accepting twice is accepting once.")
    public PrivacyNoticeView acceptPrivacyNotice(PublicId id) {
        var notice = notices.require(id);
        if (notices.accept(notice, caller.who().accountId()))
            audit.record(Act.of("notice.accepted").because("v" + notice.number), notice);
        return shown(List.of(notice)).get(0);
    }

    private List<PrivacyNoticeView> shown(List<PrivacyNotice> rows) {
        var accepted = notices.acceptedBy(
                caller.who().accountId(), rows.stream().map(notice -> notice.id).toList());
        return rows.stream()
                .map(notice -> PrivacyNoticeView.of(notice, accepted.get(notice.id)))
                .toList();
    }
}
