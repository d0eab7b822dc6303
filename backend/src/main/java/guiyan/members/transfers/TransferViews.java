package guiyan.members.transfers;

import guiyan.members.Members;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Place;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows letters together: their ends, and the members the caller may see, are asked for once a page. */
@Singleton
class TransferViews {

    private final Organizations organizations;
    private final Members members;
    private final Caller caller;
    private final BusinessClock clock;

    TransferViews(Organizations organizations, Members members, Caller caller, BusinessClock clock) {
        this.organizations = organizations;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    TransferView of(AffiliationTransfer transfer) {
        return of(List.of(transfer)).get(0);
    }

    List<TransferView> of(List<AffiliationTransfer> transfers) {
        var scope = caller.scope();
        var units = organizations.byId(ids(
                transfers,
                t -> Stream.concat(Stream.of(Place.of(t)), Stream.ofNullable(t.destination))
                        .flatMap(place -> Stream.of(place.branchId(), place.townshipId()))));
        var seen = members.seen(scope, ids(transfers, t -> Stream.of(t.memberId, t.receivedAs)));
        return transfers.stream()
                .map(t -> TransferView.of(
                        t, end(Place.of(t), units), destination(t, units), member(t, seen), scope, clock.today()))
                .toList();
    }

    private static Set<Long> ids(List<AffiliationTransfer> rows, Function<AffiliationTransfer, Stream<Long>> id) {
        return rows.stream().flatMap(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static BranchRef destination(AffiliationTransfer transfer, Map<Long, Organization> units) {
        if (transfer.destination == null) return new BranchRef(null, transfer.toOutside);
        return end(transfer.destination, units);
    }

    private static BranchRef end(Place place, Map<Long, Organization> units) {
        return BranchRef.of(units.get(place.branchId()), units.get(place.townshipId()));
    }

    private static Long member(AffiliationTransfer transfer, Set<Long> seen) {
        return Stream.of(transfer.memberId, transfer.receivedAs)
                .filter(id -> id != null && seen.contains(id))
                .findFirst()
                .orElse(null);
    }
}
