package guiyan.integration.changes;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/changes")
@Tag(name = "Integration")
class ChangeResource {

    private final Feed feed;
    private final Numbering numbering;
    private final FollowedTypes types;
    private final Organizations organizations;
    private final Caller caller;

    ChangeResource(Feed feed, Numbering numbering, FollowedTypes types, Organizations organizations, Caller caller) {
        this.feed = feed;
        this.numbering = numbering;
        this.types = types;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.CHANGES_READ)
    @Operation(
            summary = "Follow what changes in the caller's scope",
            description =
                    "Ids only, of the rows that the caller may read. Every committed change comes once and none is skipped; a change of a row told of twice may already show in the first look at it. `MOVED` is told where the row was and where it is: who gets 404 for it has lost it. Moving a unit moves all below it.")
    public ChangePage listChanges(@Valid @BeanParam ChangeFilter filter) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        types.require(filter.types, "type");
        var ends = numbering.ends();
        var start = filter.start(ends);
        if (start < ends.forgotten()) throw new Refusal(ChangesCode.CHANGES_FORGOTTEN, "after");
        var wanted = types.readableBy(caller.who(), filter.types);
        var found = feed.between(start, ends.last(), scope, wanted, filter.size() + 1);
        var isMore = found.size() > filter.size();
        var shown = isMore ? found.subList(0, filter.size()) : found;
        var next = isMore ? shown.get(shown.size() - 1).number : Long.valueOf(ends.last());
        return new ChangePage(
                shown.stream().map(ChangeView::of).toList(),
                PublicId.of(next).toString(),
                isMore ? ChangePage.More.NOW : ChangePage.More.LATER);
    }
}
