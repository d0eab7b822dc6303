package guiyan.homecoming.intentions;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What somebody answered about coming back, in the copy of his data. */
@Singleton
class IntentionData implements PersonalData {

    private final ReturnIntentions intentions;

    IntentionData(ReturnIntentions intentions) {
        this.intentions = intentions;
    }

    /** One answer. */
    record Copy(
            LocalDate askedOn,
            Answer answer,
            WorkField field,
            Horizon horizon,
            Source confidence,
            TakenAt takenAt,
            LocalDate validUntil,
            String recordedBy) {}

    @Override
    public String part() {
        return "returnIntentions";
    }

    @Override
    public List<Copy> copy(long person) {
        return intentions.of(person).stream()
                .map(i -> new Copy(
                        i.askedOn, i.answer, i.field, i.horizon, i.confidence, i.takenAt, i.validUntil, i.recordedBy))
                .toList();
    }
}
