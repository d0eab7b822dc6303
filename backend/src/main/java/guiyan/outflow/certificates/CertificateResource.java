package guiyan.outflow.certificates;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/activity-certificates")
@Tag(name = "Activity certificates")
class CertificateResource {

    private final Certificates certificates;
    private final CertificateViews views;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    CertificateResource(
            Certificates certificates,
            CertificateViews views,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.certificates = certificates;
        this.views = views;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    /** When a certificate was checked. */
    @Schema(name = "CertificateCheckForm")
    record Check(@NotNull @PastOrPresent LocalDate on) {}

    /** When and why a certificate was taken back. */
    @Schema(name = "CertificateWithdrawal")
    record Withdrawal(
            @NotNull @PastOrPresent LocalDate on,
            @NotBlank @Size(max = 200) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "List the activity certificates of the caller's scope, as the register of issue (L-03)",
            description = "Valid ones unless others are asked for; each with the absence its holder is on.")
    public Page<CertificateView> listCertificates(
            @Valid @BeanParam CertificateFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return certificates.search(scope, filter, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(summary = "Show one activity certificate", description = "With the `ETag` that an act on it needs.")
    public CertificateView showCertificate(PublicId id) {
        return views.of(certificates.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Issue an activity certificate to a member",
            description =
                    "Its number is given once in a township, and a member holds one at a time. Whether he is away long enough is told as a doubt and forbids nothing.")
    public CertificateView issueCertificate(@Valid @NotNull CertificateForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        var certificate = new ActivityCertificate();
        certificate.placeWhere(member);
        certificate.personId = member.id;
        certificate.person = member.person;
        form.applyTo(certificate);
        certificates.requireFree(certificate);
        certificates.recorded(certificate);
        audit.record(Act.of("certificate.issued").on(member.id).because(certificate.number), certificate);
        return views.of(certificates.written(certificate));
    }

    @POST
    @Path("/{id}/checks")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note the annual check of an activity certificate",
            description = "The next one is due a year later; a day that was noted before counts once.")
    public CertificateView checkCertificate(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Check check) {
        var certificate = certificates.require(caller.scope(), id, ifMatch);
        certificates.noteCheck(certificate, check.on());
        var act = Act.of("certificate.checked").on(certificate.personId).changing(List.of("lastCheckedOn"));
        audit.record(act, certificate);
        return views.of(certificates.written(certificate));
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Withdraw an activity certificate",
            description = "It was given back or is lost; the entry stays in the register.")
    public CertificateView withdrawCertificate(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Withdrawal withdrawal) {
        var certificate = certificates.require(caller.scope(), id, ifMatch);
        certificate.withdraw(withdrawal.on(), withdrawal.reason());
        audit.record(
                Act.of("certificate.withdrawn").on(certificate.personId).because(withdrawal.reason()), certificate);
        return views.of(certificates.written(certificate));
    }
}
