package guiyan.jobs.seekers;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.people.PersonRef;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/job-seekers")
@Tag(name = "Jobs")
class SeekerResource {

    private final JobSeekers seekers;
    private final SeekerDesk desk;
    private final Organizations organizations;
    private final Caller caller;

    SeekerResource(JobSeekers seekers, SeekerDesk desk, Organizations organizations, Caller caller) {
        this.seekers = seekers;
        this.desk = desk;
        this.organizations = organizations;
        this.caller = caller;
    }

    /** Why somebody looks no more. */
    @Schema(name = "JobSeekerClosing")
    record Closing(@NotBlank @Size(max = 120) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "List who looks for work, those who are free first",
            description = "What they can do, how far they go, and what they wish; without contact data.")
    public Page<SeekerView> listJobSeekers(@Valid @BeanParam SeekerFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return seekers.search(scope, filter, cursor).map(line -> SeekerView.of(line.row, line.person, line.unit));
    }

    private SeekerView view(JobSeeker seeker) {
        return SeekerView.of(
                seeker,
                PersonRef.of(seeker.person),
                organizations.refs(Set.of(seeker.branchId)).get(seeker.branchId));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.REFERRALS_READ)
    @Operation(summary = "Show one who looks for work", description = "With the `ETag` that an act needs.")
    public SeekerView showJobSeeker(PublicId id) {
        return view(seekers.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Take somebody onto the list of those who look for work",
            description =
                    "A member or a villager who is known, or a villager nobody has noted yet; each stands in the list once.")
    public SeekerView registerJobSeeker(@Valid @NotNull RegistrationForm form) {
        return view(desk.register(form));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(SeekerForm.class)
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Revise what somebody can do and wishes", description = "As long as he looks for work.")
    public SeekerView reviseJobSeeker(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var seeker = seekers.require(caller.scope(), id, ifMatch);
        return view(desk.revise(seeker, patch.onto(SeekerForm.of(seeker))));
    }

    @POST
    @Path("/{id}/close")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that somebody looks no more",
            description = "With the reason: found work, stays at home.")
    public SeekerView closeJobSeeker(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Closing closing) {
        return view(desk.close(seekers.require(caller.scope(), id, ifMatch), closing.reason()));
    }
}
