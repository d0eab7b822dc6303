package guiyan.members.units;

import guiyan.organizations.Organizations;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Shows merges of large units together: their units are asked for once a page. */
@Singleton
class UnitMergeViews {

    private final UnitMerges merges;
    private final Organizations organizations;

    UnitMergeViews(UnitMerges merges, Organizations organizations) {
        this.merges = merges;
        this.organizations = organizations;
    }

    UnitMergeView of(UnitMerge merge) {
        return of(List.of(merge)).get(0);
    }

    List<UnitMergeView> of(List<UnitMerge> several) {
        var units = organizations.byId(several.stream()
                .flatMap(merge -> Stream.of(merge.heirId, merge.otherId))
                .distinct()
                .toList());
        return several.stream().map(merge -> UnitMergeView.of(merge, units)).toList();
    }

    /** As the database has it now, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UnitMergeView fresh(Scope scope, PublicId id) {
        return of(merges.require(scope, id));
    }
}
