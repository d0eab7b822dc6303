package guiyan.homecoming.ventures;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody has started, with its half-years, in the copy of his data. */
@Singleton
class VentureData implements PersonalData {

    private final Ventures ventures;
    private final VentureSnapshots snapshots;

    VentureData(Ventures ventures, VentureSnapshots snapshots) {
        this.ventures = ventures;
        this.snapshots = snapshots;
    }

    /** One of them. */
    record Copy(
            String title,
            VentureKind kind,
            String uscc,
            String place,
            LocalDate registeredOn,
            BigDecimal leasedMu,
            String policies,
            VentureState state,
            LocalDate closedOn,
            List<HalfYear> halfYears) {}

    /** One half-year of it. */
    record HalfYear(String half, int employed, int localEmployed, long invested) {}

    @Override
    public String part() {
        return "ventures";
    }

    @Override
    public List<Copy> copy(long person) {
        var halves = snapshots.of(person).stream()
                .collect(Collectors.groupingBy(
                        s -> s.ventureId,
                        Collectors.mapping(
                                s -> new HalfYear(s.half, s.employed, s.localEmployed, s.invested),
                                Collectors.toList())));
        return ventures.of(person).stream()
                .map(v -> new Copy(
                        v.title,
                        v.kind,
                        v.uscc,
                        v.place,
                        v.registeredOn,
                        v.leasedMu,
                        v.policies,
                        v.state,
                        v.closedOn,
                        halves.getOrDefault(v.id, List.of())))
                .toList();
    }
}
