package guiyan.care.balance;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which unit, and of which days, the labour balance is asked. */
class BalanceQuestion {

    @QueryParam("organization")
    @Parameter(description = "A township or a village; above a township it is asked of one of them")
    public PublicId organization;

    @QueryParam("on")
    @Parameter(description = "A day of the year, or of the ten days, that is asked about; today when not told")
    public LocalDate on;
}
