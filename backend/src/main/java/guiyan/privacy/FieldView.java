package guiyan.privacy;

import guiyan.platform.catalog.Basis;
import guiyan.platform.catalog.Field;
import guiyan.platform.catalog.Form;
import guiyan.platform.catalog.Purpose;
import guiyan.platform.catalog.Retention;
import guiyan.platform.catalog.Sensitivity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One column, and what is to be known about it. */
@Schema(name = "CatalogedField")
record FieldView(
        @Schema(required = true) String table,
        @Schema(required = true) String column,
        @Schema(required = true) Purpose purpose,
        @Schema(required = true) Basis basis,
        @Schema(required = true) Sensitivity sensitivity,
        @Schema(required = true) Form form,
        @Schema(required = true) Retention retention,

        @Schema(description = "How long, where it is not as long as what it belongs to", examples = "P30D")
        String period) {

    static FieldView of(Field field) {
        var period = field.retention().period;
        return new FieldView(
                field.table(),
                field.column(),
                field.purpose(),
                field.basis(),
                field.sensitivity(),
                field.form(),
                field.retention(),
                period == null ? null : period.toString());
    }
}
