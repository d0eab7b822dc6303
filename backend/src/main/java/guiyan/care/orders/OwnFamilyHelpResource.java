package guiyan.care.orders;

import guiyan.people.Own;
import guiyan.people.SheetCard;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/family-help")
@Tag(name = "Care")
class OwnFamilyHelpResource {

    private final OrderNews news;
    private final Own own;

    OwnFamilyHelpResource(OrderNews news, Own own) {
        this.news = news;
        this.own = own;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List what was done for one's family lately, the latest first",
            description =
                    "The same news as the branch's call brings: fields worked, papers fetched, by how many and how long.")
    public List<SheetCard.Card> listOwnFamilyHelp() {
        return news.about(own.person());
    }
}
