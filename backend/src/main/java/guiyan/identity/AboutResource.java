package guiyan.identity;

import guiyan.platform.Open;
import guiyan.platform.calendar.BusinessClock;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/about")
@Tag(name = "Sign-in")
class AboutResource {

    private final BusinessClock clock;
    private final EntityManager database;
    private final String version;
    private final boolean demo;
    private final boolean signOn;

    AboutResource(
            BusinessClock clock,
            EntityManager database,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "guiyan.demo") boolean demo,
            @ConfigProperty(name = "guiyan.oidc.issuer") Optional<String> signOn) {
        this.clock = clock;
        this.database = database;
        this.version = version;
        this.demo = demo;
        this.signOn = signOn.isPresent();
    }

    /** What is running here, as far as somebody who has not signed in may know. */
    record AboutView(
            @Schema(required = true) String name,
            @Schema(required = true) String version,
            @Schema(required = true) LocalDate businessDate,
            @Schema(required = true) boolean demo,
            @Schema(required = true) String databaseEngine,

            @Schema(required = true, description = "Whether the office's own sign-in is set up beside the password")
            boolean signOn) {}

    @GET
    @Open
    @Operation(
            summary = "Show what is running here",
            description = "Version, business date, maker of the database, and whether the people here are invented.")
    public AboutView showAbout() {
        return new AboutView("归雁", version, clock.today(), demo, engine(), signOn);
    }

    /** The maker only: its version is nobody's business at the door. */
    private String engine() {
        var said = String.valueOf(
                database.createNativeQuery("select version()", String.class).getSingleResult());
        return said.contains("MariaDB") ? "MariaDB" : "MySQL";
    }
}
