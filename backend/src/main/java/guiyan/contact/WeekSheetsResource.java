package guiyan.contact;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Pocket;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import guiyan.platform.limits.Limited;
import guiyan.platform.limits.Limits;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/devices/{id}/call-sheets")
@Tag(name = "Contact")
class WeekSheetsResource {

    private final WeekSheets sheets;
    private final Pocket pocket;
    private final Limits limits;
    private final Caller caller;

    WeekSheetsResource(WeekSheets sheets, Pocket pocket, Limits limits, Caller caller) {
        this.sheets = sheets;
        this.pocket = pocket;
        this.limits = limits;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.POCKET)
    @Operation(
            summary = "Take along the call sheets of the week",
            description =
                    "For one's own enrolled phone: of everybody about whom something is to be done now, sixty at most, the most urgent first, with his numbers in clear; each stands in his access log with the purpose `CALL_SHEET`.")
    public WeekSheets.Taken takeCallSheets(PublicId id) {
        pocket.requireOwn(id);
        limits.ofCaller(Limited.DISCLOSURE, caller.who().accountId());
        return sheets.take();
    }
}
