package guiyan.people.households;

import guiyan.people.SearchWords;
import guiyan.platform.Cursor;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Searched;
import guiyan.platform.ids.PublicId;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;

/** Households, for the search over everything. */
@Singleton
@Priority(20)
class HouseholdSearch implements Searched {

    private final Households households;

    HouseholdSearch(Households households) {
        this.households = households;
    }

    @Override
    public String type() {
        return "HOUSEHOLD";
    }

    @Override
    public Right right() {
        return Right.HOUSEHOLDS_READ;
    }

    @Override
    public boolean reaches(Scope scope) {
        return !scope.isAboveATownship();
    }

    @Override
    public List<Hit> find(Scope scope, String words, int most) {
        var cursor = new Cursor();
        cursor.limit = most;
        return households.found(scope, SearchWords.of(words, false), cursor).items().stream()
                .map(h -> new Hit(PublicId.of(h.id), h.headName, h.villageGroup, h.branchId))
                .toList();
    }
}
