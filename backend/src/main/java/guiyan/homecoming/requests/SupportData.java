package guiyan.homecoming.requests;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody has asked the office for, in the copy of his data. */
@Singleton
class SupportData implements PersonalData {

    private final SupportRequests requests;
    private final SupportSteps steps;
    private final SupportDesk desk;

    SupportData(SupportRequests requests, SupportSteps steps, SupportDesk desk) {
        this.requests = requests;
        this.steps = steps;
        this.desk = desk;
    }

    /** One request. */
    record Copy(
            SupportTopic topic,
            String words,
            LocalDate receivedOn,
            List<StepView> milestones,
            LocalDate closedOn,
            SupportResult result,
            String outcome) {}

    @Override
    public String part() {
        return "supportRequests";
    }

    @Override
    public List<Copy> copy(long person) {
        var taken = steps.of(person).stream()
                .collect(Collectors.groupingBy(
                        step -> step.requestId, Collectors.mapping(desk::shown, Collectors.toList())));
        return requests.of(person).stream()
                .map(r -> new Copy(
                        r.topic,
                        desk.words(r),
                        r.receivedOn,
                        taken.getOrDefault(r.id, List.of()),
                        r.closedOn,
                        r.result,
                        desk.outcome(r)))
                .toList();
    }
}
