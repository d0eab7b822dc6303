package guiyan.jobs.introductions;

import guiyan.areas.Areas;
import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.introductions.IntroductionView.Brought;
import guiyan.jobs.introductions.IntroductionView.Origin;
import guiyan.jobs.introductions.Introductions.Link;
import guiyan.jobs.referrals.Placement;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.people.PersonRef;
import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/introductions")
@Tag(name = "Jobs")
class IntroductionResource {

    private final Introductions introductions;
    private final Persons persons;
    private final Organizations organizations;
    private final Areas areas;
    private final Caller caller;

    IntroductionResource(
            Introductions introductions, Persons persons, Organizations organizations, Areas areas, Caller caller) {
        this.introductions = introductions;
        this.persons = persons;
        this.organizations = organizations;
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @Path("/{personId}")
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "Show whom somebody has brought to work, and whom those have brought",
            description =
                    "The chain below a person, three levels of it, with who is still there; beside it who has brought him.")
    public IntroductionView showIntroductions(PublicId personId) {
        var scope = caller.scope();
        var person = persons.require(scope, personId);
        var chain = introductions.below(scope, person.id);
        var links = chain.links();
        var units = organizations.refs(Stream.concat(
                        Stream.of(person.branchId), links.stream().map(link -> link.placement().branchId))
                .collect(Collectors.toSet()));
        return new IntroductionView(
                PersonRef.of(person),
                units.get(person.branchId),
                introductions
                        .own(scope, person.id)
                        .map(IntroductionResource::origin)
                        .orElse(null),
                links.size(),
                (int) links.stream().filter(link -> link.placement().isLive).count(),
                links.stream().mapToInt(Link::level).max().orElse(0),
                chain.more(),
                links.stream().map(link -> brought(link, units)).toList());
    }

    private static Origin origin(Placement own) {
        return new Origin(
                own.introducerKind,
                PersonRef.of(own.introducer),
                EmployerRef.of(own.employer),
                own.trade,
                own.startedOn);
    }

    private Brought brought(Link link, Map<Long, OrganizationRef> units) {
        var p = link.placement();
        return new Brought(
                PublicId.of(p.id),
                PersonRef.of(p.person),
                units.get(p.branchId),
                PublicId.of(p.introducerId),
                link.level(),
                EmployerRef.of(p.employer),
                p.trade,
                areas.fullName(p.areaCode),
                p.startedOn,
                p.endedOn,
                p.stayed);
    }
}
