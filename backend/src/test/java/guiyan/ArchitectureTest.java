package guiyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guiyan.platform.Allowed;
import guiyan.platform.Open;
import guiyan.platform.audit.AuditEvent;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("guiyan");

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "people.values",
            "people.contactpoints",
            "people.consents",
            "people.matches",
            "people.households");

    private static final Set<String> FORMATS =
            Set.of("imports.reading.sheets", "imports.reading.xlsx", "imports.reading.xls", "imports.reading.text");

    private static final Set<String> READING =
            Set.of("imports.reading", "imports.reading.sheets", "imports.reading.layout", "imports.reading.rejects");

    private static final Set<String> IMPORTS =
            with(READING, "imports.store", "imports.files", "imports.mappings", "imports.rows");

    /** Who may know whom; a room below another that has no line of its own belongs to the one above. */
    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            entry("platform", Set.of()),
            entry("organizations", Set.of("platform")),
            entry("areas", Set.of("platform")),
            entry("people.values", Set.of("platform")),
            entry("people", Set.of("platform", "organizations", "people.values")),
            entry("people.contactpoints", Set.of("platform", "organizations", "people", "people.values")),
            entry("people.consents", Set.of("platform", "organizations", "people", "people.values")),
            entry("people.households", Set.of("platform", "organizations", "people", "people.values")),
            entry(
                    "people.households.importing",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "people.importing",
                            "people.households")),
            entry(
                    "people.matches",
                    Set.of("platform", "organizations", "people", "people.values", "people.contactpoints")),
            entry("members", with(PEOPLE, "platform", "organizations")),
            entry("members.disclosures", with(PEOPLE, "platform", "members")),
            entry("members.persons", with(PEOPLE, "platform", "organizations", "members")),
            entry("members.importing", with(PEOPLE, "platform", "organizations", "members")),
            entry("members.transfers", Set.of("platform", "organizations", "people", "people.values", "members")),
            entry("members.corrections", Set.of("platform", "organizations", "people", "people.values", "members")),
            entry(
                    "members.merges",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "people.households",
                            "members",
                            "members.transfers")),
            entry("members.units", Set.of("platform", "organizations", "people", "people.households", "members")),
            entry("outflow.values", Set.of("platform", "areas")),
            entry(
                    "outflow.liaisons",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "members",
                            "outflow",
                            "outflow.values")),
            entry(
                    "outflow.snapshots",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.contactpoints",
                            "outflow",
                            "outflow.values",
                            "outflow.liaisons")),
            entry("outflow.statistics", Set.of("platform", "areas", "organizations", "outflow", "outflow.values")),
            entry(
                    "outflow",
                    Set.of(
                            "areas",
                            "outflow.values",
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "people.consents",
                            "people.contactpoints",
                            "people.households",
                            "members",
                            "members.transfers")),
            entry(
                    "outflow.certificates",
                    Set.of("platform", "organizations", "people", "members", "outflow", "outflow.values")),
            entry("outflow.inflows", Set.of("platform", "areas", "organizations", "people.values", "outflow.values")),
            entry(
                    "outflow.labour",
                    Set.of("platform", "areas", "organizations", "people", "people.values", "outflow.values")),
            entry("outflow.registers", Set.of("platform", "organizations")),
            entry(
                    "outflow.importing",
                    with(
                            PEOPLE,
                            "platform",
                            "areas",
                            "organizations",
                            "members",
                            "outflow",
                            "outflow.values",
                            "outflow.certificates")),
            entry("identity", Set.of("platform", "organizations", "people")),
            entry("identity.clients", Set.of("platform", "organizations")),
            entry("identity.sessions", Set.of("platform", "identity")),
            entry("identity.oidc", Set.of("platform", "identity")),
            entry("identity.secondfactor", Set.of("platform", "identity")),
            entry("identity.importing", Set.of("platform", "organizations", "identity")),
            entry("identity.starting", Set.of("platform", "organizations", "identity")),
            entry("identity.deputies", Set.of("platform", "organizations", "identity")),
            entry("identity.readers", Set.of("platform", "identity", "people")),
            entry("identity.leaving", Set.of("platform", "identity")),
            entry("identity.devices", Set.of("platform", "identity")),
            entry(
                    "identity.activation",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "people.contactpoints",
                            "identity",
                            "identity.devices")),
            entry("identity.oauth", Set.of("platform", "identity", "identity.clients")),
            entry("imports.reading.sheets", Set.of("platform")),
            entry("imports.reading.xlsx", Set.of("platform", "imports.reading.sheets")),
            entry("imports.reading.xls", Set.of("platform", "imports.reading.sheets")),
            entry("imports.reading.text", Set.of("platform", "imports.reading.sheets")),
            entry("imports.reading.layout", Set.of("platform", "imports.reading.sheets")),
            entry("imports.reading.rejects", Set.of("platform", "imports.reading.sheets", "imports.reading.layout")),
            entry("imports.reading", with(FORMATS, "platform")),
            entry("imports.files", Set.of("platform", "imports.reading", "imports.reading.sheets")),
            entry(
                    "imports.store",
                    Set.of("platform", "organizations", "imports.reading.sheets", "imports.reading.layout")),
            entry("imports.mappings", with(READING, "platform", "organizations", "imports.store")),
            entry("imports.rows", with(READING, "platform", "organizations", "imports.store", "imports.files")),
            entry(
                    "imports.running",
                    with(READING, "platform", "imports.store", "imports.files", "imports.mappings", "imports.rows")),
            entry("imports.intake", with(IMPORTS, "platform", "organizations", "imports.running")),
            entry("imports", with(IMPORTS, "platform", "organizations", "imports.running", "imports.intake")),
            entry("imports.templates", Set.of("platform", "organizations", "imports.store")),
            entry("duties", Set.of("platform", "organizations", "people")),
            entry("duties.generating", Set.of("platform", "duties")),
            entry("duties.letters", Set.of("platform", "members.transfers", "duties")),
            entry(
                    "contact",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "people.contactpoints",
                            "people.households",
                            "members",
                            "duties",
                            "outflow",
                            "outflow.values")),
            entry(
                    "outflow.duties",
                    Set.of(
                            "platform",
                            "duties",
                            "outflow",
                            "outflow.values",
                            "outflow.certificates",
                            "outflow.snapshots")),
            entry(
                    "contact.duties",
                    Set.of(
                            "platform",
                            "organizations",
                            "duties",
                            "outflow",
                            "outflow.values",
                            "outflow.duties",
                            "contact",
                            "contact.cards",
                            "contact.gatherings",
                            "contact.reports")),
            entry("contact.facts", Set.of("platform", "duties", "outflow", "outflow.duties")),
            entry(
                    "contact.cards",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.consents",
                            "duties",
                            "outflow",
                            "contact.facts")),
            entry(
                    "contact.gatherings",
                    Set.of("platform", "organizations", "people", "members", "outflow", "contact.facts")),
            entry("contact.statistics", Set.of("platform", "organizations", "people", "duties", "outflow", "contact")),
            entry("contact.visits", Set.of("platform", "organizations", "people", "members")),
            entry(
                    "contact.importing",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "members",
                            "duties",
                            "duties.generating",
                            "outflow.importing",
                            "contact",
                            "contact.facts",
                            "contact.cards",
                            "contact.gatherings",
                            "contact.visits",
                            "contact.reports")),
            entry("contact.reports", Set.of("platform", "organizations", "people", "members", "duties", "contact")),
            entry("care.values", Set.of("platform")),
            entry("care", Set.of("platform", "organizations", "people", "people.values", "members", "care.values")),
            entry("care.visits", Set.of("platform", "organizations", "care", "care.values")),
            entry("care.orders", Set.of("platform", "organizations", "people", "members")),
            entry("care.balance", Set.of("platform", "organizations", "outflow.values", "care.orders")),
            entry("care.mutual", Set.of("platform", "organizations", "people.households", "care.orders")),
            entry("care.gaps", Set.of("platform", "organizations", "people", "outflow", "care")),
            entry(
                    "care.commitments",
                    Set.of("platform", "organizations", "people", "members", "outflow", "outflow.values", "care")),
            entry(
                    "care.duties",
                    Set.of("platform", "duties", "care", "care.values", "care.visits", "care.orders", "care.gaps")),
            entry("care.statistics", Set.of("platform", "organizations", "care.values")),
            entry(
                    "care.importing",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "members",
                            "outflow.importing",
                            "care",
                            "care.values",
                            "care.visits",
                            "care.commitments",
                            "care.orders")),
            entry(
                    "care.importing.hands",
                    Set.of(
                            "platform",
                            "organizations",
                            "people.values",
                            "people.households",
                            "care.orders",
                            "care.balance",
                            "care.mutual")),
            entry("homecoming.values", Set.of("platform", "people")),
            entry(
                    "homecoming.intentions",
                    Set.of("platform", "organizations", "people", "members", "homecoming.values")),
            entry(
                    "homecoming.duties",
                    Set.of("platform", "duties", "outflow", "outflow.duties", "homecoming.intentions")),
            entry("homecoming.ventures", Set.of("platform", "organizations", "people", "members", "homecoming.values")),
            entry("homecoming.requests", Set.of("platform", "organizations", "people", "members", "homecoming.values")),
            entry("homecoming.posts", Set.of("platform", "organizations", "people", "members", "homecoming.values")),
            entry(
                    "homecoming.mentors",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "members",
                            "homecoming.values",
                            "homecoming.intentions",
                            "homecoming.ventures")),
            entry(
                    "homecoming.opportunities",
                    Set.of("platform", "organizations", "people", "homecoming.values", "homecoming.intentions")),
            entry("homecoming.statistics", Set.of("platform", "organizations")),
            entry(
                    "homecoming.importing",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "members",
                            "homecoming.values",
                            "outflow.importing",
                            "homecoming.intentions",
                            "homecoming.ventures",
                            "homecoming.posts",
                            "homecoming.opportunities")),
            entry("people.skills", Set.of("platform", "people")),
            entry("people.importing", Set.of("platform", "organizations", "people", "people.values")),
            entry("training.values", Set.of("platform")),
            entry("training.programs", Set.of("platform", "organizations", "training.values")),
            entry("training.sessions", Set.of("platform", "organizations", "training.values", "training.programs")),
            entry(
                    "training.attendances",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "people.skills",
                            "members",
                            "training.values",
                            "training.sessions")),
            entry("training.publicity", Set.of("platform", "organizations")),
            entry("training.policies", Set.of("platform", "organizations", "people")),
            entry(
                    "training.statistics",
                    Set.of(
                            "platform",
                            "organizations",
                            "training.values",
                            "training.attendances",
                            "training.publicity")),
            entry(
                    "training.importing",
                    Set.of(
                            "platform",
                            "organizations",
                            "members",
                            "people",
                            "people.importing",
                            "people.skills",
                            "training.values",
                            "training.programs",
                            "training.sessions",
                            "training.attendances",
                            "training.publicity",
                            "training.policies")),
            entry("jobs.values", Set.of("platform")),
            entry("jobs.employers", Set.of("platform", "areas", "organizations", "jobs.values")),
            entry(
                    "jobs.vacancies",
                    Set.of("platform", "areas", "organizations", "people", "jobs.values", "jobs.employers")),
            entry(
                    "jobs.referrals",
                    Set.of(
                            "platform",
                            "areas",
                            "organizations",
                            "people",
                            "people.values",
                            "people.contactpoints",
                            "members",
                            "jobs.values",
                            "jobs.employers",
                            "jobs.vacancies")),
            entry(
                    "jobs.received",
                    Set.of("platform", "people", "people.values", "jobs.values", "jobs.vacancies", "jobs.referrals")),
            entry(
                    "jobs.introductions",
                    Set.of(
                            "platform",
                            "areas",
                            "organizations",
                            "people",
                            "jobs.values",
                            "jobs.employers",
                            "jobs.referrals")),
            entry(
                    "jobs.seekers",
                    Set.of(
                            "platform",
                            "organizations",
                            "people",
                            "people.values",
                            "members",
                            "jobs.values",
                            "jobs.referrals")),
            entry(
                    "jobs.matching",
                    Set.of(
                            "platform",
                            "areas",
                            "organizations",
                            "people",
                            "people.skills",
                            "jobs.values",
                            "jobs.employers",
                            "jobs.vacancies",
                            "jobs.referrals",
                            "jobs.seekers")),
            entry("jobs.duties", Set.of("platform", "duties", "jobs.referrals")),
            entry(
                    "jobs.statistics",
                    Set.of("platform", "organizations", "jobs.values", "jobs.vacancies", "jobs.referrals")),
            entry(
                    "jobs.importing",
                    Set.of(
                            "platform",
                            "areas",
                            "organizations",
                            "people",
                            "people.importing",
                            "people.values",
                            "members",
                            "jobs.values",
                            "jobs.employers",
                            "jobs.vacancies",
                            "jobs.referrals",
                            "jobs.seekers")),
            entry("exports", Set.of("platform", "organizations")),
            entry("privacy", with(PEOPLE, "platform", "organizations", "identity")),
            entry("auditing", Set.of("platform")),
            entry("integration.changes", Set.of("platform", "organizations")),
            entry("integration.webhooks", Set.of("platform", "organizations", "integration.changes")),
            entry("inbox", Set.of("platform", "organizations")),
            entry("search", Set.of("platform", "organizations")),
            entry("bulk", Set.of("platform")),
            entry(
                    "demo",
                    Set.of(
                            "platform",
                            "areas",
                            "organizations",
                            "people",
                            "people.consents",
                            "members",
                            "members.corrections",
                            "members.transfers",
                            "privacy",
                            "identity",
                            "imports.intake",
                            "outflow",
                            "outflow.liaisons",
                            "outflow.values",
                            "duties",
                            "jobs.referrals",
                            "jobs.vacancies",
                            "care",
                            "contact",
                            "contact.cards",
                            "contact.gatherings",
                            "homecoming.values",
                            "homecoming.requests",
                            "homecoming.mentors",
                            "training.policies")));

    private static Set<String> with(Set<String> rooms, String... more) {
        var all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void everyRoomKnowsOnlyTheRoomsOfTheMap() {
        var unforeseen = new TreeSet<String>();
        for (var each : CLASSES)
            for (var dependency : each.getDirectDependenciesFromSelf()) {
                var from = room(each.getPackageName());
                var to = room(dependency.getTargetClass().getPackageName());
                if (from == null
                        || to == null
                        || from.equals(to)
                        || MAP.get(from).contains(to)) continue;
                unforeseen.add("%s → %s: %s".formatted(from, to, dependency.getDescription()));
            }
        assertThat(unforeseen).isEmpty();
    }

    /** The map's name for a package; null outside the product and for its start. */
    private static String room(String name) {
        if (!name.startsWith("guiyan.")) return null;
        var room = name.substring("guiyan.".length());
        while (!MAP.containsKey(room)) {
            if (!room.contains(".")) throw new AssertionError("no room in the map: " + name);
            room = room.substring(0, room.lastIndexOf('.'));
        }
        return room;
    }

    @Test
    void everyRoomOfTheMapHasSomebodyInIt() {
        var inhabited = CLASSES.stream()
                .map(each -> room(each.getPackageName()))
                .filter(room -> room != null)
                .collect(Collectors.toSet());
        assertThat(inhabited).isEqualTo(MAP.keySet());
    }

    @Test
    void featuresDoNotKnowEachOtherInACircle() {
        slices().matching("guiyan.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void formsViewsFiltersAndResourcesStayInTheirRoom() {
        for (var each : CLASSES) {
            if (!each.getSimpleName().matches(".+(Form|(?<!SignIn)Filter|Resource)")) continue;
            assertThat(each.getModifiers()).as(each.getName()).doesNotContain(JavaModifier.PUBLIC);
        }
    }

    @Test
    void everyOperationIsPublicAndSaysWhoMayCallIt() {
        var operations = CLASSES.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(ArchitectureTest::isOperation)
                .toList();
        assertThat(operations).isNotEmpty();
        for (var each : operations) {
            assertThat(each.getModifiers()).as(each.getFullName()).contains(JavaModifier.PUBLIC);
            assertThat(each.isAnnotatedWith(Allowed.class) ^ each.isAnnotatedWith(Open.class))
                    .as(each.getFullName() + " carries @Allowed or @Open")
                    .isTrue();
        }
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        var names = CLASSES.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(ArchitectureTest::isOperation)
                .map(JavaMethod::getName)
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
                .check(CLASSES);
    }

    @Test
    void onlyTheClocksReadTheTime() {
        for (var type : List.of(LocalDate.class, LocalDateTime.class, Instant.class))
            noClasses()
                    .that()
                    .resideOutsideOfPackage("guiyan.platform.calendar..")
                    .and()
                    .doNotHaveSimpleName("NodeLease")
                    .should()
                    .callMethod(type, "now")
                    .check(CLASSES);
    }

    /** Append-only: no statement of the product changes or takes out an act, or a seal over acts. */
    @Test
    void nothingIsTakenOutOfTheLogOfActs() throws IOException {
        var taking = Pattern.compile("(?is)\\b(update|delete\\s+from|truncate)\\s+(table\\s+)?audit_?(event|seal)\\b");
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(each -> each.toString().matches(".*\\.(java|sql)"))
                    .toList())
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(taking);
        }
        assertThat(AuditEvent.class).hasAnnotation(Immutable.class);
    }
}
