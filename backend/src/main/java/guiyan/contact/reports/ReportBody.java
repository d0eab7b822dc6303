package guiyan.contact.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a report. */
@Schema(name = "QuarterlyReportBody")
record ReportBody(
        @Schema(description = "Nothing when it was submitted without words")
        String body) {}
