package guiyan.homecoming.duties;

import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.homecoming.intentions.ReturnIntention;
import guiyan.homecoming.intentions.ReturnIntentions;
import guiyan.outflow.duties.Absence;
import guiyan.outflow.duties.Absences;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Within a month of coming home somebody asks what he plans; an answer settles it, or a talk that is noted. */
@Singleton
class ReturnTalk implements DutyKind {

    static final String CODE = "RETURN_TALK";

    private final Absences absences;
    private final ReturnIntentions intentions;

    ReturnTalk(Absences absences, ReturnIntentions intentions) {
        this.absences = absences;
        this.intentions = intentions;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 30);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    /** Who has no plans, or would rather not say, has been talked with all the same. */
    @Override
    public boolean isNoted() {
        return true;
    }

    @Override
    public List<Owed> owed(Period period, Asked asked) {
        var returned = absences.with("o.endedOn", "o.status = RETURNED", period, asked);
        var answers = intentions
                .since(period.first(), returned.stream().map(Absence::personId).toList())
                .stream()
                .collect(Collectors.groupingBy(answer -> answer.personId));
        return returned.stream().map(absence -> owed(absence, answers)).toList();
    }

    private static Owed owed(Absence absence, Map<Long, List<ReturnIntention>> answers) {
        var first = answers.getOrDefault(absence.personId(), List.of()).stream()
                .filter(answer -> !answer.askedOn.isBefore(absence.endedOn()))
                .findFirst();
        return absence.lasting()
                .opening(absence.endedOn())
                .metBy(first.map(answer -> Evidence.of(answer, answer.askedOn)).orElse(null));
    }
}
