package guiyan.figures;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which unit and which days a figure is asked for. */
public class FigureQuestion {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("from")
    @Parameter(description = "First day of the period; 1 January unless told")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period, and the day it is as of; today unless told")
    public LocalDate to;
}
