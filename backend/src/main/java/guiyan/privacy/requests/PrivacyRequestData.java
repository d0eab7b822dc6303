package guiyan.privacy.requests;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What was asked about a person's data, in the copy of them. */
@Singleton
class PrivacyRequestData implements PersonalData {

    private final PrivacyRequests requests;

    PrivacyRequestData(PrivacyRequests requests) {
        this.requests = requests;
    }

    /** One request. */
    record Copy(
            PrivacyRequest.Kind kind,
            String words,
            LocalDate receivedOn,
            PrivacyRequest.State state,
            LocalDate decidedOn,
            String decision,
            String erased,
            LocalDate liftedOn) {}

    @Override
    public String part() {
        return "privacyRequests";
    }

    @Override
    public List<Copy> copy(long person) {
        return requests.list("personId = ?1 order by id", person).stream()
                .map(each -> new Copy(
                        each.kind,
                        each.words,
                        each.receivedOn,
                        each.state,
                        each.decidedOn,
                        each.decision,
                        each.erased,
                        each.liftedOn))
                .toList();
    }
}
