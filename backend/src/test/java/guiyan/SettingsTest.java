package guiyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Test
    void demoNeedsNothingAndStandsStillIn2008() {
        var environment = new Environment(Map.of("GUIYAN_DEMO", "true"));
        var settings = Settings.from(environment);
        assertThat(environment.complaints()).isEmpty();
        assertThat(settings.mode()).isEqualTo(Mode.DEMO);
        assertThat(settings.businessDate()).contains(LocalDate.of(2008, 7, 31));
        assertThat(settings.port()).isEqualTo(8080);
    }

    @Test
    void localRunsOnTodaysDate() {
        var settings = Settings.from(new Environment(Map.of()));
        assertThat(settings.mode()).isEqualTo(Mode.LOCAL);
        assertThat(settings.businessDate()).isEmpty();
        assertThat(settings.server()).isEmpty();
    }

    @Test
    void localRefusesTheFolderTheSystemEmpties() {
        var folder = System.getProperty("java.io.tmpdir") + "/guiyan";
        assertThat(complaints(Map.of("GUIYAN_DATA", folder)))
                .singleElement()
                .asString()
                .startsWith("GUIYAN_DATA:");
    }

    @Test
    void productionNamesEverythingThatIsMissing() {
        assertThat(complaints(Map.of("GUIYAN_MODE", "production")))
                .extracting(complaint -> complaint.split(":")[0])
                .containsExactlyInAnyOrder(
                        "GUIYAN_KEY", "GUIYAN_DATABASE_URL", "GUIYAN_DATABASE_USER", "GUIYAN_DATABASE_PASSWORD");
    }

    @Test
    void anotherSignInIsNamedWholeAndWhereNobodyListens() {
        assertThat(complaints(Map.of("GUIYAN_OIDC_ISSUER", "http://id.example.gov")))
                .extracting(complaint -> complaint.split(":")[0])
                .containsExactlyInAnyOrder("GUIYAN_OIDC_ISSUER", "GUIYAN_OIDC_CLIENT", "GUIYAN_OIDC_SECRET");
        var whole = Map.of(
                "GUIYAN_OIDC_ISSUER", "https://id.example.gov/realm",
                "GUIYAN_OIDC_CLIENT", "guiyan",
                "GUIYAN_OIDC_SECRET", "…");
        assertThat(complaints(whole)).isEmpty();
    }

    @Test
    void aDatabaseOfOnesOwnMeansProduction() {
        var environment = new Environment(Map.of(
                "GUIYAN_DATABASE_URL", "jdbc:mysql://127.0.0.1:3306/guiyan",
                "GUIYAN_DATABASE_USER", "guiyan",
                "GUIYAN_DATABASE_PASSWORD", "…",
                "GUIYAN_KEY", KEY));
        var settings = Settings.from(environment);
        assertThat(environment.complaints()).isEmpty();
        assertThat(settings.mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(settings.server()).isPresent();
    }

    @Test
    void inventedPeopleStayOutOfADatabaseOfOnesOwn() {
        var makeRun = Map.of("GUIYAN_DEMO", "true", "GUIYAN_DATABASE_URL", "jdbc:mysql://127.0.0.1:3306/guiyan");
        assertThat(Mode.of(new Environment(makeRun))).isEqualTo(Mode.PRODUCTION);
        for (var mode : Mode.values()) {
            var named = Map.of("GUIYAN_DEMO", "true", "GUIYAN_MODE", mode.name().toLowerCase(Locale.ROOT));
            assertThat(Mode.of(new Environment(named))).isEqualTo(mode);
        }
    }

    @Test
    void demoAndOnesOwnPeopleLiveInDifferentFolders() {
        var demo = Settings.from(new Environment(Map.of("GUIYAN_DEMO", "true")));
        var own = Settings.from(new Environment(Map.of("GUIYAN_DEMO", "false")));
        assertThat(demo.data()).isNotEqualTo(own.data());
        assertThat(demo.data().getParent()).isEqualTo(own.data().getParent()).endsWithRaw(Path.of("data"));
    }

    @Test
    void productionStartsOnTheDateOfToday() {
        assertThat(Settings.from(new Environment(Map.of("GUIYAN_MODE", "production")))
                        .businessDate())
                .isEmpty();
    }

    @Test
    void saysInBothLanguagesWhatIsWrong() {
        for (var wrong : Map.of(
                        "GUIYAN_PORT", "70000",
                        "GUIYAN_BUSINESS_DATE", "2008-7-31",
                        "GUIYAN_KEY", "short",
                        "GUIYAN_MODE", "fast",
                        "GUIYAN_PROXY", "everybody",
                        "GUIYAN_DEMO", "yes")
                .entrySet()) {
            var variables = new HashMap<>(Map.of(wrong.getKey(), wrong.getValue()));
            assertThat(complaints(variables)).anyMatch(each -> each.matches(wrong.getKey() + ":.+ / .+"));
        }
    }

    /** What opens the product comes from outside, or is made on the machine itself. */
    @Test
    void noSecretStandsInWhatIsShipped() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
                .filteredOn(line -> line.matches("[^#%]*(password|secret|key)[\\w-]*=.*"))
                .filteredOn(line -> !line.startsWith("guiyan.password-memory="))
                .allMatch(line -> line.matches("[^=]+=(\\$\\{[A-Z_]+:?})?"));
    }

    private static List<String> complaints(Map<String, String> variables) {
        var environment = new Environment(variables);
        Settings.from(environment);
        return environment.complaints();
    }
}
