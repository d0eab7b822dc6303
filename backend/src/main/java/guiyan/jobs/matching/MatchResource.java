package guiyan.jobs.matching;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.areas.Areas;
import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.employers.Employers;
import guiyan.jobs.seekers.JobSeeker;
import guiyan.jobs.seekers.JobSeekers;
import guiyan.jobs.seekers.SeekReach;
import guiyan.jobs.seekers.SeekerCode;
import guiyan.jobs.vacancies.Vacancies;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.organizations.Reaching;
import guiyan.people.skills.Skills;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/matches")
@Tag(name = "Jobs")
class MatchResource {

    private final JobSeekers seekers;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Skills skills;
    private final Organizations organizations;
    private final Areas areas;
    private final Caller caller;
    private final BusinessClock clock;

    MatchResource(
            JobSeekers seekers,
            Vacancies vacancies,
            Employers employers,
            Skills skills,
            Organizations organizations,
            Areas areas,
            Caller caller,
            BusinessClock clock) {
        this.seekers = seekers;
        this.vacancies = vacancies;
        this.employers = employers;
        this.skills = skills;
        this.organizations = organizations;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "List the posts that fit somebody, or those whom a post fits",
            description =
                    "Trade and distance must fit; every other wish is shown as met, unmet or not said. Posts come in the order in which they end, people in the order in which they are near and free; what somebody has learned for such a post stands beside them; nobody is scored. For a post, within one township.")
    public Page<MatchView> listMatches(
            @QueryParam("seeker") @Parameter(description = "For whom posts are looked for") PublicId seeker,
            @QueryParam("vacancy") @Parameter(description = "For which post people are looked for") PublicId vacancy,
            @QueryParam("organization") @Parameter(description = "Only people of this unit and everything below it")
                    PublicId organization,
            @Valid @BeanParam Cursor cursor) {
        if ((seeker == null) == (vacancy == null)) throw new Refusal(SeekerCode.MATCH_OF_WHAT, "seeker");
        var scope = organizations.narrowed(caller.scope(), organization);
        return seeker == null ? people(scope, vacancy, cursor) : posts(scope, seeker, cursor);
    }

    private Page<MatchView> posts(Scope scope, PublicId id, Cursor cursor) {
        var looking = seekers.requireNamed(scope, id);
        var seeker = looking.row;
        var learned = skills.of(seeker.personId);
        return vacancies
                .fitting(Reaching.from(List.of(seeker)), seeker.trade, within(seeker), clock.today(), cursor)
                .map(found -> MatchView.of(
                        looking, learned, found.post, found.employer, areas.fullName(found.post.areaCode)));
    }

    /** Where somebody lives does not matter who goes anywhere. */
    private String within(JobSeeker seeker) {
        if (seeker.reach == SeekReach.ANYWHERE || seeker.countyId == null) return seeker.reach.within(null);
        return seeker.reach.within(codeOf(organizations.findById(seeker.countyId)));
    }

    /** A unit may lie in no county. */
    private static String codeOf(Organization county) {
        return county == null ? null : county.code;
    }

    private Page<MatchView> people(Scope scope, PublicId id, Cursor cursor) {
        var post = vacancies.requireSeen(organizations.reaching(scope), id);
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        var employer = EmployerRef.of(employers.findById(post.employerId));
        var county = organizations.findById(scope.units().get(0)).countyId;
        var home = codeOf(county == null ? null : organizations.findById(county));
        var area = areas.fullName(post.areaCode);
        return seekers.fitting(scope, post.trade, SeekReach.of(home, post.areaCode), cursor)
                .mapAll(found -> {
                    var learned = skills.of(
                            found.stream().map(line -> line.row.personId).toList());
                    return found.stream()
                            .map(line -> MatchView.of(
                                    line, learned.getOrDefault(line.row.personId, List.of()), post, employer, area))
                            .toList();
                });
    }
}
