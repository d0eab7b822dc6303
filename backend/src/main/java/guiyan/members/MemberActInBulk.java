package guiyan.members;

import guiyan.organizations.Organizations;
import guiyan.people.SearchWords;
import guiyan.platform.BulkAct;
import guiyan.platform.Cursor;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An act on many members: they are filtered as their list is. */
abstract class MemberActInBulk implements BulkAct {

    private static final int PAGE = 200;

    final Members members;
    private final Organizations organizations;

    MemberActInBulk(Members members, Organizations organizations) {
        this.members = members;
        this.organizations = organizations;
    }

    @Override
    public String resource() {
        return "members";
    }

    @Override
    public Right right() {
        return Right.MEMBERS_WRITE;
    }

    @Override
    public List<Long> matching(Scope scope, MergePatch filter, int most) {
        var asked = filter.onto(new MemberFilter());
        var cursor = new Cursor();
        cursor.limit = PAGE;
        var within = organizations.narrowed(scope, asked.organization);
        var found = new ArrayList<Long>();
        for (var page = Optional.of(first(within, asked, cursor));
                page.isPresent() && found.size() < most;
                page = page.get().next()) page.get().items().forEach(member -> found.add(member.id));
        return found.subList(0, Math.min(most, found.size()));
    }

    private Page<MemberLine> first(Scope scope, MemberFilter asked, Cursor cursor) {
        if (asked.hasWords()) return members.found(scope, SearchWords.of(asked.q, false), asked, cursor);
        cursor.sort = "id";
        return members.search(scope, asked, cursor);
    }

    @Override
    public void act(Scope scope, long id, MergePatch values) {
        var member = members.require(scope, PublicId.of(id));
        act(member, values);
        members.written(member);
    }

    abstract void act(Member member, MergePatch values);
}
