/** What is true of every operation of the API, said once. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Guiyan",
                        version = "1",
                        description =
                                "Every answer tells in `RateLimit-Policy` and `RateLimit` how much its caller may ask for and what is left of it; who asks for more gets 429 with `Retry-After`."),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Why it was not done",
                                        content =
                                                @Content(
                                                        mediaType = Problem.TYPE,
                                                        schema = @Schema(implementation = Problem.class))),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "The access token of `/auth/login`")))
package guiyan.platform.contract;

import guiyan.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
