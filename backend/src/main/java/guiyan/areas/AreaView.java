package guiyan.areas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area or a country as pickers show it. */
record AreaView(
        @Schema(required = true, description = "GB/T 2260, of a country ISO 3166-1 alpha-3")
        String code,

        @Schema(required = true) String name,

        @Schema(required = true, description = "With the areas it lies in, from the province down")
        String fullName,

        @Schema(required = true) Precision precision) {

    static AreaView of(Country country) {
        return new AreaView(country.code(), country.zh(), country.zh(), Precision.COUNTRY);
    }
}
