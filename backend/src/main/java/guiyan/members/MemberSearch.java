package guiyan.members;

import guiyan.people.SearchWords;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Searched;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;

/** People on the roll, for the search over everything. */
@Singleton
@Priority(30)
class MemberSearch implements Searched {

    private final Members members;
    private final Caller caller;

    MemberSearch(Members members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    @Override
    public String type() {
        return "MEMBER";
    }

    @Override
    public Right right() {
        return Right.MEMBERS_LIST;
    }

    @Override
    public boolean reaches(Scope scope) {
        return !scope.isAboveATownship();
    }

    @Override
    public List<Hit> find(Scope scope, String words, int most) {
        var cursor = new Cursor();
        cursor.limit = most;
        var meant = SearchWords.of(words, caller.has(Right.CITIZEN_ID_REVEAL));
        return members.found(scope, meant, new MemberFilter(), cursor).items().stream()
                .map(MemberSearch::hit)
                .toList();
    }

    private static Hit hit(MemberLine line) {
        var member = line.view;
        var born = member.birthDate();
        return new Hit(
                member.id(),
                member.name(),
                born == null ? null : born.toString(),
                member.organization().id().value());
    }
}
