package guiyan.organizations;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Searched;
import guiyan.platform.ids.PublicId;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;

/** Units, for the search over everything; of any scope, for there are few. */
@Singleton
@Priority(10)
class OrganizationSearch implements Searched {

    private final Organizations organizations;

    OrganizationSearch(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String type() {
        return "ORGANIZATION";
    }

    @Override
    public Right right() {
        return Right.ORGANIZATIONS_READ;
    }

    @Override
    public boolean reaches(Scope scope) {
        return true;
    }

    @Override
    public List<Hit> find(Scope scope, String words, int most) {
        return organizations.beginning(scope, words.strip(), most).stream()
                .map(unit -> new Hit(PublicId.of(unit.id), unit.shortName, unit.code, unit.parentId))
                .toList();
    }
}
