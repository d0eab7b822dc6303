package guiyan.jobs.employers;

import guiyan.organizations.Organizations;
import guiyan.platform.Parties;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The employers that a machine client may speak for. */
@Singleton
class SpokenFor implements Parties {

    private final Employers employers;
    private final Organizations organizations;

    SpokenFor(Employers employers, Organizations organizations) {
        this.employers = employers;
        this.organizations = organizations;
    }

    private static Party party(Employer employer) {
        return new Party(PublicId.of(employer.id), employer.name);
    }

    @Override
    public boolean sees(Scope scope, long id) {
        var employer = employers.findById(id);
        return employer != null && organizations.reaching(scope).sees(employer);
    }

    @Override
    public List<Party> called(Scope scope, String name) {
        return employers.beginning(organizations.reaching(scope), name, 20).stream()
                .map(SpokenFor::party)
                .toList();
    }

    @Override
    public Map<Long, Party> named(Collection<Long> ids) {
        return employers.byId(ids).values().stream().collect(Collectors.toMap(e -> e.id, SpokenFor::party));
    }
}
