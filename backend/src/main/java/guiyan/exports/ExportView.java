package guiyan.exports;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that left as a file, as the API shows it. */
record ExportView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String accountName,
        OrganizationRef organization,

        @Schema(required = true, description = "The list's path")
        String list,

        @Schema(required = true, description = "Its filters; words searched for are left out")
        String question,

        @Schema(required = true) Format format,
        @Schema(required = true) String purpose,

        @Schema(description = "Missing while it runs, and when the line broke")
        Long rowCount) {

    static ExportView of(Export export, OrganizationRef unit) {
        return new ExportView(
                PublicId.of(export.id),
                export.recordedAt,
                export.accountName,
                unit,
                export.list,
                export.question,
                export.format,
                export.purpose,
                export.rowCount);
    }
}
