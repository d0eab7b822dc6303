package guiyan.training.policies;

import guiyan.organizations.Organizations;
import guiyan.organizations.Reaching;
import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/policies")
@Tag(name = "Policies")
class OwnPolicyResource {

    private final Policies policies;
    private final PolicyDesk desk;
    private final Organizations organizations;
    private final Own own;
    private final BusinessClock clock;

    OwnPolicyResource(Policies policies, PolicyDesk desk, Organizations organizations, Own own, BusinessClock clock) {
        this.policies = policies;
        this.desk = desk;
        this.organizations = organizations;
        this.own = own;
        this.clock = clock;
    }

    private Reaching reaching() {
        return organizations.reaching(new Scope(Scope.Reach.BRANCH, List.of(own.person().branchId)));
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List the policies that hold today where one is at home, those that end first",
            description = "With what was asked and answered.")
    public Page<PolicyView> listOwnPolicies(@Valid @BeanParam Cursor cursor) {
        var filter = new PolicyFilter();
        filter.valid = true;
        return policies.search(reaching(), filter, clock.today(), cursor).mapAll(desk::views);
    }

    @POST
    @ResponseStatus(201)
    @Path("/{id}/questions")
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask something about a policy oneself",
            description = "Who asks is not kept; the answer will stand with the policy.")
    public QuestionView askAboutOwnPolicy(PublicId id, @Valid @NotNull AskForm form) {
        return QuestionView.of(desk.ask(policies.requireSeen(reaching(), id), form.question()));
    }
}
