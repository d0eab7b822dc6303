package guiyan.homecoming.opportunities;

import guiyan.homecoming.intentions.ReturnIntentions;
import guiyan.organizations.Organizations;
import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/project-opportunities")
@Tag(name = "Homecoming")
class OwnOpportunityResource {

    private final Opportunities opportunities;
    private final OpportunityViews views;
    private final ReturnIntentions intentions;
    private final Organizations organizations;
    private final Own own;
    private final BusinessClock clock;

    OwnOpportunityResource(
            Opportunities opportunities,
            OpportunityViews views,
            ReturnIntentions intentions,
            Organizations organizations,
            Own own,
            BusinessClock clock) {
        this.opportunities = opportunities;
        this.views = views;
        this.intentions = intentions;
        this.organizations = organizations;
        this.own = own;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List what there is to be done at home in the field one would like to work in",
            description = "In every field for who has named none; nothing for who has no plans that hold.")
    public Page<OpportunityView> listOwnProjectOpportunities(@Valid @BeanParam Cursor cursor) {
        var person = own.person();
        var plan = intentions.plan(person.id, clock.today());
        if (plan.isEmpty()) return Page.whole(List.of());
        var filter = new OpportunityFilter();
        filter.open = true;
        filter.field = plan.get().field;
        var home = organizations.reaching(new Scope(Scope.Reach.BRANCH, List.of(person.branchId)));
        return opportunities.search(home, filter, clock.today(), cursor).mapAll(views::of);
    }
}
